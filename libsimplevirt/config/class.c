/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* GObject's side of a table: the properties and what reads and writes them. */
#include "config/config-private.h"
#include "config/text.h"

static const SvField *
field_of (GObject *object, guint id)
{
  const SvConfigType *type = sv_config_type (object);
  return id >= 1 && id <= type->n_fields ? &type->fields[id - 1] : NULL;
}

static void
get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  const SvField *field = field_of (object, id);
  if (field == NULL)
    {
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
      return;
    }
  switch (field->kind)
    {
    case SV_FIELD_STRING:
      g_value_set_string (value, sv_field_get_string (object, field));
      break;
    case SV_FIELD_BOOL:
      g_value_set_boolean (value, sv_field_get_bool (object, field));
      break;
    case SV_FIELD_INT:
      if (field->bits == 32)
        g_value_set_int (value, (gint32) sv_field_get_int (object, field));
      else
        g_value_set_int64 (value, sv_field_get_int (object, field));
      break;
    case SV_FIELD_UINT:
      if (field->bits == 32)
        g_value_set_uint (value, (guint32) sv_field_get_uint (object, field));
      else
        g_value_set_uint64 (value, sv_field_get_uint (object, field));
      break;
    case SV_FIELD_BYTES:
      g_value_set_uint64 (value, sv_field_get_uint (object, field));
      break;
    case SV_FIELD_DOUBLE:
      g_value_set_double (value, sv_field_get_double (object, field));
      break;
    case SV_FIELD_ENUM:
      g_value_set_enum (value, sv_field_get_enum (object, field));
      break;
    case SV_FIELD_STRINGS:
      g_value_take_boxed (value, sv_field_get_strings (object, field));
      break;
    }
}

static void
set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  const SvField *field = field_of (object, id);
  if (field == NULL)
    {
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
      return;
    }
  switch (field->kind)
    {
    case SV_FIELD_STRING:
      sv_field_set_string (object, field, g_value_get_string (value));
      break;
    case SV_FIELD_BOOL:
      sv_field_set_bool (object, field, g_value_get_boolean (value));
      break;
    case SV_FIELD_INT:
      sv_field_set_int (object, field,
                        field->bits == 32 ? g_value_get_int (value) : g_value_get_int64 (value));
      break;
    case SV_FIELD_UINT:
      sv_field_set_uint (object, field,
                         field->bits == 32 ? g_value_get_uint (value) : g_value_get_uint64 (value));
      break;
    case SV_FIELD_BYTES:
      sv_field_set_uint (object, field, g_value_get_uint64 (value));
      break;
    case SV_FIELD_DOUBLE:
      sv_field_set_double (object, field, g_value_get_double (value));
      break;
    case SV_FIELD_ENUM:
      sv_field_set_enum (object, field, g_value_get_enum (value));
      break;
    case SV_FIELD_STRINGS:
      sv_field_set_strings (object, field, g_value_get_boxed (value));
      break;
    }
}

static GParamSpec *
param_spec (const SvField *field)
{
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY
                      | (field->read_only ? 0 : G_PARAM_WRITABLE);
  switch (field->kind)
    {
    case SV_FIELD_BOOL:
      return g_param_spec_boolean (field->name, NULL, field->blurb, field->fallback, flags);
    case SV_FIELD_INT:
      if (field->bits == 32)
        return g_param_spec_int (field->name, NULL, field->blurb, G_MININT32, G_MAXINT32, 0, flags);
      return g_param_spec_int64 (field->name, NULL, field->blurb, G_MININT64, G_MAXINT64, 0, flags);
    case SV_FIELD_UINT:
      if (field->bits == 32)
        return g_param_spec_uint (field->name, NULL, field->blurb, 0, G_MAXUINT32, 0, flags);
      return g_param_spec_uint64 (field->name, NULL, field->blurb, 0, G_MAXUINT64, 0, flags);
    case SV_FIELD_BYTES:
      return g_param_spec_uint64 (field->name, NULL, field->blurb, 0, G_MAXUINT64, 0, flags);
    case SV_FIELD_DOUBLE:
      return g_param_spec_double (field->name, NULL, field->blurb, 0, G_MAXDOUBLE, 0, flags);
    case SV_FIELD_ENUM:
      return g_param_spec_enum (field->name, NULL, field->blurb, field->get_type (),
                                SV_ENUM_DEFAULT, flags);
    case SV_FIELD_STRINGS:
      return g_param_spec_boxed (field->name, NULL, field->blurb, G_TYPE_STRV, flags);
    default:
      return g_param_spec_string (field->name, NULL, field->blurb, NULL, flags);
    }
}

void
sv_config_class_install (gpointer klass, const SvConfigType *type)
{
  GObjectClass *object_class = klass;
  ((SimplevirtConfigClass *) klass)->type = type;
  object_class->get_property = get_property;
  object_class->set_property = set_property;
  for (guint i = 0; i < type->n_fields; i++)
    type->properties[i + 1] = param_spec (&type->fields[i]);
  if (type->n_fields > 0)
    g_object_class_install_properties (object_class, type->n_fields + 1, type->properties);
}
