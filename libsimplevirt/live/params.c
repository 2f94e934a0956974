/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/params.h"

void
sv_params_init (SvParams *self, virTypedParameterPtr params, int count)
{
  self->index = g_hash_table_new (g_str_hash, g_str_equal);
  for (int i = 0; i < count; i++)
    g_hash_table_insert (self->index, params[i].field, &params[i]);
}

void
sv_params_clear (SvParams *self)
{
  g_clear_pointer (&self->index, g_hash_table_unref);
}

static const virTypedParameter *
find (const SvParams *self, gboolean take, const char *format, va_list args)
{
  char name[VIR_TYPED_PARAM_FIELD_LENGTH] = "";

  g_vsnprintf (name, sizeof name, format, args);
  const virTypedParameter *param = g_hash_table_lookup (self->index, name);
  if (take && param != NULL)
    g_hash_table_remove (self->index, name);
  return param;
}

static gint64
signed_value (const virTypedParameter *param, gint64 fallback)
{
  if (param == NULL)
    return fallback;
  switch (param->type)
    {
    case VIR_TYPED_PARAM_INT:
      return param->value.i;
    case VIR_TYPED_PARAM_UINT:
      return param->value.ui;
    case VIR_TYPED_PARAM_LLONG:
      return param->value.l;
    case VIR_TYPED_PARAM_ULLONG:
      return (gint64) param->value.ul;
    case VIR_TYPED_PARAM_BOOLEAN:
      return param->value.b != 0;
    default:
      return fallback;
    }
}

double
sv_params_value (const virTypedParameter *param)
{
  return param->type == VIR_TYPED_PARAM_DOUBLE ? param->value.d : (double) signed_value (param, 0);
}

#define FIND(param, take)                                                                          \
  va_list args;                                                                                    \
  va_start (args, format);                                                                         \
  const virTypedParameter *param = find (self, take, format, args);                                \
  va_end (args)

gboolean
sv_params_has (const SvParams *self, const char *format, ...)
{
  FIND (param, FALSE);
  return param != NULL;
}

guint64
sv_params_uint (const SvParams *self, guint64 fallback, const char *format, ...)
{
  FIND (param, self->take);
  return (guint64) signed_value (param, (gint64) fallback);
}

gint64
sv_params_int (const SvParams *self, gint64 fallback, const char *format, ...)
{
  FIND (param, self->take);
  return signed_value (param, fallback);
}

double
sv_params_double (const SvParams *self, double fallback, const char *format, ...)
{
  FIND (param, self->take);
  if (param != NULL && param->type == VIR_TYPED_PARAM_DOUBLE)
    return param->value.d;
  return param != NULL ? (double) signed_value (param, (gint64) fallback) : fallback;
}

gboolean
sv_params_bool (const SvParams *self, const char *format, ...)
{
  FIND (param, self->take);
  return signed_value (param, 0) != 0;
}

char *
sv_params_string (const SvParams *self, const char *format, ...)
{
  FIND (param, self->take);
  if (param == NULL || param->type != VIR_TYPED_PARAM_STRING || param->value.s == NULL)
    return NULL;
  return g_utf8_make_valid (param->value.s, -1);
}

#define CONFIG_ENUM_FIRST 2

static gint64
property_of (const SvParamField *field, gint64 value)
{
  if (field->unlimited != 0 && (value < 0 || (field->unlimited > 0 && value >= field->unlimited)))
    return 0;
  return value > G_MAXINT64 / field->unit ? G_MAXINT64 : value * field->unit;
}

void
sv_params_fill (const SvParams *self, gpointer record, const SvParamField *fields)
{
  for (const SvParamField *field = fields; field->name != NULL; field++)
    {
      if (!sv_params_has (self, "%s", field->name))
        continue;
      if (field->type == VIR_TYPED_PARAM_STRING)
        {
          g_free (G_STRUCT_MEMBER (char *, record, field->offset));
          G_STRUCT_MEMBER (char *, record, field->offset)
              = sv_params_string (self, "%s", field->name);
        }
      else if (field->unit == 0)
        G_STRUCT_MEMBER (int, record, field->offset)
            = (int) sv_params_int (self, 0, "%s", field->name) + CONFIG_ENUM_FIRST;
      else
        G_STRUCT_MEMBER (gint64, record, field->offset)
            = property_of (field, sv_params_int (self, 0, "%s", field->name));
    }
}

/* Rounded up, so that a limit is never one where it was none. */
static gint64
parameter_of (const SvParamField *field, gint64 value)
{
  if (value == 0)
    return field->unlimited;
  return value / field->unit + (value % field->unit != 0);
}

static gint64
highest (const SvParamField *field)
{
  if (field->high != 0)
    return field->high;
  if (field->type == VIR_TYPED_PARAM_INT)
    return G_MAXINT;
  return field->type == VIR_TYPED_PARAM_UINT ? G_MAXUINT : G_MAXINT64;
}

static char *
number_refusal (const SvParamField *field, gint64 value)
{
  gint64 parameter = value > 0 ? parameter_of (field, value) : 0;

  if (value < -1)
    return g_strdup_printf ("%s cannot be %" G_GINT64_FORMAT, field->property, value);
  if (value <= 0 || (parameter >= field->low && parameter <= highest (field)))
    return NULL;
  return g_strdup_printf (
      "%s must be in range %" G_GINT64_FORMAT " to %" G_GINT64_FORMAT ", and not %" G_GINT64_FORMAT,
      field->property, field->low * field->unit, property_of (field, highest (field)), value);
}

/* Of a list of devices, each with its number. What is no number libvirt refuses itself. */
static char *
list_refusal (const SvParamField *field, const char *text)
{
  g_auto (GStrv) items = g_strsplit (text != NULL ? text : "", ",", -1);
  char *refusal = NULL;

  for (gsize i = 0; refusal == NULL && items[i] != NULL && items[i + 1] != NULL; i += 2)
    {
      guint64 value = 0;
      if (g_ascii_string_to_unsigned (items[i + 1], 10, 0, G_MAXINT64, &value, NULL))
        refusal = number_refusal (field, (gint64) value);
    }
  return refusal;
}

/* libvirt keeps some values that its own schema refuses, and others it cuts off. */
char *
sv_params_refusal (gpointer record, const SvParamField *fields)
{
  char *refusal = NULL;

  for (const SvParamField *field = fields; refusal == NULL && field->name != NULL; field++)
    {
      if (field->type != VIR_TYPED_PARAM_STRING && field->unit != 0)
        refusal = number_refusal (field, G_STRUCT_MEMBER (gint64, record, field->offset));
      else if (field->type == VIR_TYPED_PARAM_STRING && field->high != 0)
        refusal = list_refusal (field, G_STRUCT_MEMBER (const char *, record, field->offset));
    }
  return refusal;
}

static void
add_number (SvParamList *self, int *room, const SvParamField *field, gint64 value)
{
  switch (field->type)
    {
    case VIR_TYPED_PARAM_INT:
      virTypedParamsAddInt (&self->list, &self->count, room, field->name, (int) value);
      break;
    case VIR_TYPED_PARAM_UINT:
      virTypedParamsAddUInt (&self->list, &self->count, room, field->name, (unsigned int) value);
      break;
    case VIR_TYPED_PARAM_LLONG:
      virTypedParamsAddLLong (&self->list, &self->count, room, field->name, value);
      break;
    default:
      virTypedParamsAddULLong (&self->list, &self->count, room, field->name,
                               (unsigned long long) value);
    }
}

void
sv_param_list_add (SvParamList *self, gpointer record, const SvParamField *fields)
{
  int room = self->count;

  for (const SvParamField *field = fields; field->name != NULL; field++)
    {
      const char *text = NULL;
      int chosen = field->unit == 0 ? G_STRUCT_MEMBER (int, record, field->offset) : 0;
      if (field->type == VIR_TYPED_PARAM_STRING)
        text = G_STRUCT_MEMBER (char *, record, field->offset);
      else if (chosen >= CONFIG_ENUM_FIRST)
        add_number (self, &room, field, chosen - CONFIG_ENUM_FIRST);
      else if (field->unit != 0 && G_STRUCT_MEMBER (gint64, record, field->offset) >= 0)
        add_number (self, &room, field,
                    parameter_of (field, G_STRUCT_MEMBER (gint64, record, field->offset)));
      if (text != NULL)
        virTypedParamsAddString (&self->list, &self->count, &room, field->name, text);
    }
}
