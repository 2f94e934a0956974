/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Values to try a field with. */
#pragma once

#include "config/config-private.h"

static inline const char *
sample_text (const SvField *field)
{
  static const char *const texts[]
      = { "words", "words", "a-name", "0a81f5b2-8403-7b23-c8d6-21ccc2f80d6f", "52:54:00:aa:bb:cc",
          "/a/b" };
  return field->sample != NULL ? field->sample : texts[field->check];
}

static inline guint64
sample_number (const SvField *field)
{
  if (field->sample != NULL)
    return g_ascii_strtoull (field->sample, NULL, 0)
           * (field->kind == SV_FIELD_BYTES && field->unit_path == NULL ? field->unit : 1);
  if (field->kind == SV_FIELD_BYTES)
    return 4 * 1024 * 1024;
  return MAX ((guint64) MAX (field->low, 1), MIN (field->high, 3));
}

/* A value for the field that differs from the one it has, where it can. */
static inline void
sample_value (SimplevirtConfig *config, const SvField *field, GValue *value)
{
  g_auto (GStrv) strings = g_strsplit (sample_text (field), ",", -1);
  guint64 number = sample_number (field);
  switch (field->kind)
    {
    case SV_FIELD_STRING:
      g_value_set_string (value, sample_text (field));
      break;
    case SV_FIELD_STRINGS:
      g_value_set_boxed (value, strings);
      break;
    case SV_FIELD_BOOL:
      g_value_set_boolean (value, !sv_field_get_bool (config, field));
      break;
    case SV_FIELD_DOUBLE:
      g_value_set_double (value, 2.5);
      break;
    case SV_FIELD_ENUM:
      g_value_set_enum (value, 2);
      for (int i = 2; field->sample != NULL && field->words[i] != NULL; i++)
        if (strcmp (field->words[i], field->sample) == 0)
          g_value_set_enum (value, i);
      break;
    case SV_FIELD_INT:
      if (field->bits == 32)
        g_value_set_int (value, field->sample != NULL ? atoi (field->sample) : (int) number);
      else
        g_value_set_int64 (value, field->sample != NULL ? g_ascii_strtoll (field->sample, NULL, 10)
                                                        : (gint64) number);
      break;
    default:
      if (field->kind == SV_FIELD_UINT && field->bits == 32)
        g_value_set_uint (value, (guint) number);
      else
        g_value_set_uint64 (value, number);
    }
}

static inline GParamSpec *
property_of (const SvConfigType *type, const SvField *field)
{
  return type->properties[field - type->fields + 1];
}

static inline void
get_value (SimplevirtConfig *config, const SvField *field, GValue *value)
{
  g_value_init (value, property_of (sv_config_type (config), field)->value_type);
  g_object_get_property (G_OBJECT (config), field->name, value);
}
