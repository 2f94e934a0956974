/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* As many first bytes as sv_image_probe_bytes() can make use of. */
#define SV_IMAGE_HEADER_SIZE (128 * 1024)

/* What a disk image says about itself. Nothing here is to be trusted further than it was checked:
 * an image with a backing file or a data file makes the hypervisor open that file too. */
typedef struct
{
  const char *format;   /* libvirt's word: raw, qcow2, qed, vmdk, vdi, vhdx or vpc */
  guint64 virtual_size; /* bytes the guest sees; 0 when a header alone does not tell (vhdx) */
  guint64 file_size;
  char *backing_file;   /* as it stands in the image, or NULL */
  char *backing_format; /* or NULL when the image does not say, which qemu refuses to guess */
  char *data_file;      /* content kept in another file (qcow2 data-file, split vmdk), or NULL */
  gboolean encrypted;
} SvImageInfo;

void sv_image_info_clear (SvImageInfo *info);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SvImageInfo, sv_image_info_clear)

/* Looks at the first bytes of an image. @name is for messages. @format NULL or "": find out;
 * otherwise the image must be of that format, and "raw" takes any content. Needs no more than
 * SV_IMAGE_HEADER_SIZE bytes. @info must be zeroed; it is filled on success only.
 * Errors: INVALID_ARGUMENT for what is no disk image or a broken one, NOT_SUPPORTED. */
gboolean sv_image_probe_bytes (const char *name,
                               const char *format,
                               const guint8 *header,
                               gsize length,
                               guint64 file_size,
                               SvImageInfo *info,
                               GError **error);

/* The same for a file or block device on this host. Looks into the tables too, so that an
 * incomplete download is noticed. Errors also: NOT_FOUND, PERMISSION_DENIED. */
gboolean sv_image_probe_file (const char *path,
                              const char *format,
                              SvImageInfo *info,
                              GError **error);

/* Whether hypervisors would take the name for a path and not for a protocol ("nbd:", "json:"). */
gboolean sv_image_name_is_path (const char *name);

/* The path of the backing file, relative names being relative to the image, or NULL when there
 * is none or it is no path. */
char *sv_image_resolve_backing (const char *image_path, const SvImageInfo *info);

G_END_DECLS
