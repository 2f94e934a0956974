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
