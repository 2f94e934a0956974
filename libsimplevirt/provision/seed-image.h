/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

typedef struct
{
  const char *name;
  const char *content; /* NULL: no such file */
} SvSeedFile;

/* An ISO 9660 image with Joliet and Rock Ridge names, holding the files in its root. */
GBytes *sv_seed_image_write (const char *label,
                             const SvSeedFile *files,
                             gsize count,
                             GError **error);

G_END_DECLS
