/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Shared by the parsers of the image formats, and by nobody else. */
#pragma once

#include "provision/image.h"

#include <string.h>

G_BEGIN_DECLS

#define SV_SECTOR         512
#define SV_KIB            G_GUINT64_CONSTANT (1024)
#define SV_IMAGE_MAX_SIZE ((guint64) G_MAXINT64 - SV_SECTOR)

/* The image under test: its first bytes, and the file where there is one. */
typedef struct
{
  const char *name;
  const guint8 *header;
  gsize length;
  guint64 size;
  int fd; /* -1: no more than the header */
} SvImageSource;

/* Copies bytes from any place. FALSE when the image, or what is known of it, ends before. */
gboolean sv_image_read (const SvImageSource *source, guint64 offset, void *buffer, gsize length);

gboolean sv_image_has (const SvImageSource *source,
                       guint64 offset,
                       const void *magic,
                       gsize length);

/* A string of the given length, NUL ending it early. NULL when out of reach or not UTF-8. */
char *sv_image_read_string (const SvImageSource *source, guint64 offset, gsize length);

/* "image 'NAME': ..." as INVALID_ARGUMENT or NOT_SUPPORTED. */
gboolean sv_image_bad (const SvImageSource *source, GError **error, const char *format, ...)
    G_GNUC_PRINTF (3, 4);
gboolean sv_image_unsupported (const SvImageSource *source, GError **error, const char *format, ...)
    G_GNUC_PRINTF (3, 4);
gboolean sv_image_truncated (const SvImageSource *source, GError **error, const char *format_name);

/* Each parses an image whose magic was seen already. */
gboolean sv_image_parse_qcow2 (const SvImageSource *, SvImageInfo *, GError **);
gboolean sv_image_parse_qed (const SvImageSource *, SvImageInfo *, GError **);
gboolean sv_image_parse_vmdk (const SvImageSource *, SvImageInfo *, GError **);
gboolean sv_image_parse_vdi (const SvImageSource *, SvImageInfo *, GError **);
gboolean sv_image_parse_vhdx (const SvImageSource *, SvImageInfo *, GError **);
gboolean sv_image_parse_vpc (const SvImageSource *, SvImageInfo *, GError **);
gboolean sv_image_parse_raw (const SvImageSource *, SvImageInfo *, gboolean anything, GError **);

gboolean sv_image_is_vmdk_text (const SvImageSource *source);
gboolean sv_image_is_fixed_vpc (const SvImageSource *source);

static inline guint16
sv_be16 (const guint8 *p)
{
  return (guint16) (p[0] << 8 | p[1]);
}

static inline guint32
sv_be32 (const guint8 *p)
{
  return (guint32) sv_be16 (p) << 16 | sv_be16 (p + 2);
}

static inline guint64
sv_be64 (const guint8 *p)
{
  return (guint64) sv_be32 (p) << 32 | sv_be32 (p + 4);
}

static inline guint32
sv_le32 (const guint8 *p)
{
  return GUINT32_SWAP_LE_BE (sv_be32 (p));
}

static inline guint64
sv_le64 (const guint8 *p)
{
  return GUINT64_SWAP_LE_BE (sv_be64 (p));
}

G_END_DECLS
