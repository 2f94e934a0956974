/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* qcow2 versions 2 and 3, after docs/interop/qcow2.txt of QEMU. */
#include "provision/image-private.h"

#define HEADER_V2        72
#define HEADER_V3        104
#define BACKING_NAME_MAX 1023 /* qemu's own limit */
#define FORMAT_NAME_MAX  15   /* qemu's own limit */
#define L1_ENTRIES_MAX   (4 * 1024 * 1024)
#define TABLE_BUDGET     (16 * 1024 * 1024) /* bytes of second-level tables looked at */

#define EXTENSION_END            0
#define EXTENSION_BACKING_FORMAT 0xe2792aca
#define EXTENSION_DATA_FILE      0x44415441

#define INCOMPATIBLE_CORRUPT     2
#define INCOMPATIBLE_DATA_FILE   4
#define INCOMPATIBLE_EXTENDED_L2 16
#define INCOMPATIBLE_KNOWN       31

#define OFFSET_MASK   G_GUINT64_CONSTANT (0x00fffffffffffe00)
#define L2_COMPRESSED (G_GUINT64_CONSTANT (1) << 62)

typedef struct
{
  guint32 version;
  guint32 cluster_bits;
  guint64 cluster_size;
  guint64 size;
  guint64 backing_offset;
  guint32 backing_length;
  guint32 encryption;
  guint32 l1_entries;
  guint64 l1_offset;
  guint64 refcount_offset;
  guint64 incompatible;
  guint32 header_length;
} Header;

static gboolean
read_header (const SvImageSource *source, Header *header, GError **error)
{
  guint8 raw[HEADER_V3] = { 0 };

  if (!sv_image_read (source, 0, raw, HEADER_V2))
    return sv_image_truncated (source, error, "qcow2");
  header->version = sv_be32 (raw + 4);
  if (header->version == 1)
    return sv_image_unsupported (source, error,
                                 "is in the old format qcow (1); convert it with "
                                 "'qemu-img convert -O qcow2'");
  if (header->version != 2 && header->version != 3)
    return sv_image_unsupported (source, error, "is qcow2 of the unknown version %u",
                                 header->version);
  if (header->version == 3 && !sv_image_read (source, 0, raw, HEADER_V3))
    return sv_image_truncated (source, error, "qcow2");

  header->backing_offset = sv_be64 (raw + 8);
  header->backing_length = sv_be32 (raw + 16);
  header->cluster_bits = sv_be32 (raw + 20);
  header->size = sv_be64 (raw + 24);
  header->encryption = sv_be32 (raw + 32);
  header->l1_entries = sv_be32 (raw + 36);
  header->l1_offset = sv_be64 (raw + 40);
  header->refcount_offset = sv_be64 (raw + 48);
  header->incompatible = sv_be64 (raw + 72);
  header->header_length = header->version == 3 ? sv_be32 (raw + 100) : HEADER_V2;
  return TRUE;
}

static gboolean
check_header (const SvImageSource *source, Header *header, GError **error)
{
  if (header->cluster_bits < 9 || header->cluster_bits > 21)
    return sv_image_bad (source, error, "is a broken qcow2 image: cluster size 2^%u",
                         header->cluster_bits);
  header->cluster_size = G_GUINT64_CONSTANT (1) << header->cluster_bits;
  if (header->size == 0 || header->size > SV_IMAGE_MAX_SIZE)
    return sv_image_bad (source, error,
                         "is a broken qcow2 image: a disk of %" G_GUINT64_FORMAT " bytes",
                         header->size);
  if (header->version == 3
      && (header->header_length < HEADER_V3 || header->header_length > header->cluster_size))
    return sv_image_bad (source, error, "is a broken qcow2 image: header of %u bytes",
                         header->header_length);
  if (header->incompatible & INCOMPATIBLE_CORRUPT)
    return sv_image_bad (source, error,
                         "is marked as corrupt; try 'qemu-img check -r all' on a copy");
  if (header->incompatible & ~(guint64) INCOMPATIBLE_KNOWN)
    return sv_image_unsupported (source, error,
                                 "uses unknown features of qcow2 (%#" G_GINT64_MODIFIER "x)",
                                 header->incompatible);
  if (header->encryption > 2)
    return sv_image_unsupported (source, error, "uses the unknown encryption method %u",
                                 header->encryption);
  return TRUE;
}

/* Bytes of the disk that one entry of the first-level table stands for. */
static guint64
bytes_per_l1_entry (const Header *header)
{
  guint64 entry = header->incompatible & INCOMPATIBLE_EXTENDED_L2 ? 16 : 8;

  return header->cluster_size * (header->cluster_size / entry);
}

static gboolean
check_tables (const SvImageSource *source, const Header *header, GError **error)
{
  guint64 step = bytes_per_l1_entry (header);
  guint64 needed = header->size / step + (header->size % step != 0);

  if (header->l1_entries > L1_ENTRIES_MAX || header->l1_entries < needed
      || header->l1_offset % header->cluster_size || header->l1_offset == 0
      || header->refcount_offset % header->cluster_size || header->refcount_offset == 0)
    return sv_image_bad (source, error, "is a broken qcow2 image: its tables make no sense");
  if (header->l1_offset >= source->size || header->refcount_offset >= source->size
      || header->l1_entries * G_GUINT64_CONSTANT (8) > source->size - header->l1_offset)
    return sv_image_truncated (source, error, "qcow2");
  return TRUE;
}

static gboolean
take_extension (const SvImageSource *source,
                guint32 type,
                guint64 offset,
                guint32 length,
                SvImageInfo *info,
                GError **error)
{
  if (type == EXTENSION_BACKING_FORMAT)
    {
      g_free (info->backing_format);
      info->backing_format
          = length <= FORMAT_NAME_MAX ? sv_image_read_string (source, offset, length) : NULL;
      if (!info->backing_format)
        return sv_image_bad (source, error, "is a broken qcow2 image: format of the backing file");
    }
  if (type == EXTENSION_DATA_FILE)
    {
      g_free (info->data_file);
      info->data_file
          = length <= BACKING_NAME_MAX ? sv_image_read_string (source, offset, length) : NULL;
      if (!info->data_file)
        return sv_image_bad (source, error, "is a broken qcow2 image: name of the data file");
    }
  return TRUE;
}

static gboolean
read_extensions (const SvImageSource *source,
                 const Header *header,
                 SvImageInfo *info,
                 GError **error)
{
  guint64 end = header->backing_offset ? header->backing_offset : header->cluster_size;
  guint64 offset = header->header_length;
  guint8 raw[8];

  while (offset + sizeof raw <= end && sv_image_read (source, offset, raw, sizeof raw))
    {
      guint32 type = sv_be32 (raw);
      guint32 length = sv_be32 (raw + 4);

      offset += sizeof raw;
      if (type == EXTENSION_END)
        break;
      if (length > end - offset)
        return sv_image_bad (source, error, "is a broken qcow2 image: header extension");
      if (!take_extension (source, type, offset, length, info, error))
        return FALSE;
      offset += (length + G_GUINT64_CONSTANT (7)) & ~G_GUINT64_CONSTANT (7);
    }
  if ((header->incompatible & INCOMPATIBLE_DATA_FILE) && !info->data_file)
    return sv_image_bad (source, error,
                         "keeps its content in another file, but does not say where");
  return TRUE;
}

static gboolean
read_backing (const SvImageSource *source, const Header *header, SvImageInfo *info, GError **error)
{
  if (header->backing_offset == 0)
    return TRUE;
  if (header->backing_length == 0 || header->backing_length > BACKING_NAME_MAX
      || header->backing_offset < header->header_length
      || header->backing_offset > header->cluster_size - header->backing_length)
    return sv_image_bad (source, error, "is a broken qcow2 image: name of the backing file");
  info->backing_file
      = sv_image_read_string (source, header->backing_offset, header->backing_length);
  if (!info->backing_file || !*info->backing_file)
    return sv_image_bad (source, error, "has a backing file whose name is broken or not in UTF-8");
  return TRUE;
}

/* Whether the clusters of one second-level table lie within the file. */
static gboolean
check_l2 (const SvImageSource *source, const Header *header, guint64 table, guint8 *buffer)
{
  gsize step = header->incompatible & INCOMPATIBLE_EXTENDED_L2 ? 16 : 8;
  guint64 compressed = (G_GUINT64_CONSTANT (1) << (62 - (header->cluster_bits - 8))) - 1;

  if (!sv_image_read (source, table, buffer, header->cluster_size))
    return FALSE;
  for (gsize i = 0; i < header->cluster_size; i += step)
    {
      guint64 entry = sv_be64 (buffer + i);

      if ((entry & (entry & L2_COMPRESSED ? compressed : OFFSET_MASK)) >= source->size)
        return FALSE;
    }
  return TRUE;
}

/* Follows the tables of an image that is at hand, as far as it does not take long. */
static gboolean
check_complete (const SvImageSource *source, const Header *header, GError **error)
{
  gsize length = header->l1_entries * sizeof (guint64);
  guint64 budget = TABLE_BUDGET;

  if (source->fd < 0)
    return TRUE;

  g_autofree guint8 *l1 = g_malloc (length);
  g_autofree guint8 *l2 = g_malloc (header->cluster_size);
  if (!sv_image_read (source, header->l1_offset, l1, length))
    return sv_image_truncated (source, error, "qcow2");
  for (gsize i = 0; i < length; i += 8)
    {
      guint64 table = sv_be64 (l1 + i) & OFFSET_MASK;

      if (table >= source->size)
        return sv_image_truncated (source, error, "qcow2");
      /* with a data file the clusters are there and not here */
      if (table == 0 || (header->incompatible & INCOMPATIBLE_DATA_FILE)
          || budget < header->cluster_size)
        continue;
      budget -= header->cluster_size;
      if (!check_l2 (source, header, table, l2))
        return sv_image_truncated (source, error, "qcow2");
    }
  return TRUE;
}

gboolean
sv_image_parse_qcow2 (const SvImageSource *source, SvImageInfo *info, GError **error)
{
  Header header = { 0 };

  if (!read_header (source, &header, error) || !check_header (source, &header, error)
      || !check_tables (source, &header, error) || !read_backing (source, &header, info, error)
      || !read_extensions (source, &header, info, error)
      || !check_complete (source, &header, error))
    return FALSE;
  info->virtual_size = (header.size + SV_SECTOR - 1) / SV_SECTOR * SV_SECTOR;
  info->encrypted = header.encryption != 0;
  return TRUE;
}
