/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>

gboolean sv_png_is_png (GBytes *data);

/* A picture in binary PPM (P6, 8 bits) as PNG; NULL with G_IO_ERROR when it is none. */
GBytes *sv_png_from_ppm (GBytes *ppm, GError **error);
