/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "base/native.h"

/* Typed parameters by name. What is missing, or of an unfit type, reads as the fallback. */
typedef struct
{
  GHashTable *index;
  gboolean take; /* what was read is no longer there, so that what is left shows what was not */
} SvParams;

/* The parameters stay the caller's and must outlive this. */
void sv_params_init (SvParams *self, virTypedParameterPtr params, int count);
void sv_params_clear (SvParams *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SvParams, sv_params_clear)

gboolean sv_params_has (const SvParams *self, const char *format, ...) G_GNUC_PRINTF (2, 3);
guint64 sv_params_uint (const SvParams *self, guint64 fallback, const char *format, ...)
    G_GNUC_PRINTF (3, 4);
gint64 sv_params_int (const SvParams *self, gint64 fallback, const char *format, ...)
    G_GNUC_PRINTF (3, 4);
double sv_params_double (const SvParams *self, double fallback, const char *format, ...)
    G_GNUC_PRINTF (3, 4);
gboolean sv_params_bool (const SvParams *self, const char *format, ...) G_GNUC_PRINTF (2, 3);

/* A number as it is; 0 for a string. */
double sv_params_value (const virTypedParameter *param);

/* A copy, valid UTF-8, or NULL. */
char *sv_params_string (const SvParams *self, const char *format, ...) G_GNUC_PRINTF (2, 3);

/* A property of a record that stands for a typed parameter: a string, or a gint64 where -1 is "not
 * given". Tables are generated, and end with a field without a name. */
typedef struct
{
  const char *name;
  int type;
  gsize offset;
  gint64 unit;      /* the property counts in units so many times smaller; 0: it is an enumeration
                       of a config, which has two values before libvirt's */
  gint64 unlimited; /* the parameter's value where the property is 0, if that is another */
  gint64 low, high; /* what the parameter may be besides that, or of a string the numbers in a list
                       of devices; 0: what its type can hold */
  const char *property;
} SvParamField;

/* An array that libvirt allocated, freed at the end of the scope. */
typedef struct
{
  virTypedParameterPtr list;
  int count;
} SvParamList;

static inline void
sv_param_list_clear (SvParamList *self)
{
  virTypedParamsFree (self->list, self->count);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SvParamList, sv_param_list_clear)

/* Sets the properties of which there are parameters. */
void sv_params_fill (const SvParams *self, gpointer record, const SvParamField *fields);

/* Why a property cannot be set, or NULL when all can. */
char *sv_params_refusal (gpointer record, const SvParamField *fields);

/* Adds the properties that are given. */
void sv_param_list_add (SvParamList *self, gpointer record, const SvParamField *fields);
