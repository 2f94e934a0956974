/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "config/field.h"

G_BEGIN_DECLS

/* How libvirt spells values. The readers take what libvirt takes and return FALSE for the rest. */

enum
{
  SV_ENUM_UNKNOWN,
  SV_ENUM_DEFAULT,
  SV_ENUM_FIRST,
};

gboolean sv_text_to_bool (const char *text, gboolean *value);
gboolean sv_text_to_int (const char *text, const SvField *field, gint64 *value);
gboolean sv_text_to_uint (const char *text, const SvField *field, guint64 *value);
gboolean sv_text_to_double (const char *text, double *value);
int sv_text_to_enum (const char *text, const char *const *words);

/* Bytes in a unit such as `KiB`, `MB`, `g`; an empty unit means `plain`. */
gboolean sv_text_to_unit (const char *text, guint64 plain, guint64 *unit);
gboolean sv_text_to_bytes (const char *text, guint64 unit, guint64 *value);

const char *sv_text_from_bool (SvFieldSpelling spelling, gboolean value);
char *sv_text_from_uint (const SvField *field, guint64 value);

G_END_DECLS
