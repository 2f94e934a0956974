/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Disk images made on this host by qemu-img, for where there is no storage pool. Every path is
 * absolute, which keeps qemu from taking any name for a protocol or an option, and every format
 * is said, so that nothing is guessed from content. A new image never replaces a file, and is
 * gone again when making it failed or was cancelled. Whether a source's own backing file may be
 * opened is for the caller to decide before, see provision/image.h.
 *
 * Errors: NOT_SUPPORTED when there is no qemu-img, ALREADY_EXISTS, NOT_FOUND, NO_SPACE,
 * PERMISSION_DENIED, BUSY when a guest runs on the image, INVALID_ARGUMENT, FAILED. */
#pragma once

#include "provision/image.h"

G_BEGIN_DECLS

/* From 0 to 1, never less than before; in the thread that called. */
typedef void (*SvQemuImgProgress) (double fraction, gpointer data);

/* An empty image. */
gboolean sv_qemu_img_create (
    const char *path, const char *format, guint64 size, GCancellable *cancellable, GError **error);

/* A qcow2 image that holds the changes to another. @size 0: as large as that one, else larger. */
gboolean sv_qemu_img_overlay (const char *path,
                              const char *backing,
                              const char *backing_format,
                              guint64 size,
                              GCancellable *cancellable,
                              GError **error);

/* A full copy that needs no other file. @size 0: as large as the source, else larger. */
gboolean sv_qemu_img_convert (const char *source,
                              const char *source_format,
                              const char *path,
                              const char *format,
                              guint64 size,
                              SvQemuImgProgress progress,
                              gpointer data,
                              GCancellable *cancellable,
                              GError **error);

/* Makes an image larger; smaller is refused. */
gboolean sv_qemu_img_resize (
    const char *path, const char *format, guint64 size, GCancellable *cancellable, GError **error);

/* What qemu says about an image, one in use included. @info must be zeroed. */
gboolean sv_qemu_img_info (const char *path,
                           const char *format,
                           SvImageInfo *info,
                           GCancellable *cancellable,
                           GError **error);

G_END_DECLS
