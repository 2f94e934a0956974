/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

/* Sets of CPUs as libvirt's functions take them, one bit for each, and as people write them:
 * `0-3,^2,5`. */

/* NULL with `error` set when that is no such list, or an empty one. */
GByteArray *sv_cpu_set_parse (const char *text, GError **error);

char *sv_cpu_set_format (const guint8 *map, gsize length);
