/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "provision/qemu-img.h"

G_BEGIN_DECLS

/* Runs qemu-img to its end, or kills it when cancelled. @path, in UTF-8, is what the messages are
 * about,
 * @arguments what follows the program's name. @output, when wanted, gets what it printed. */
gboolean sv_qemu_img_run (const char *path,
                          const char *const *arguments,
                          SvQemuImgProgress progress,
                          gpointer data,
                          char **output,
                          GCancellable *cancellable,
                          GError **error);

G_END_DECLS
