/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The smaller formats: QED, VDI, VHDX and VPC (VHD). */
#include "provision/image-private.h"

#define QED_HEADER           64
#define QED_HAS_BACKING      1
#define QED_BACKING_IS_RAW   4
#define QED_KNOWN            7
#define QED_BACKING_NAME_MAX 1023

static gboolean
read_qed_backing (const SvImageSource *source, const guint8 *raw, SvImageInfo *info, GError **error)
{
  guint64 features = sv_le64 (raw + 16);
  guint32 offset = sv_le32 (raw + 56);
  guint32 length = sv_le32 (raw + 60);

  if (!(features & QED_HAS_BACKING))
    return TRUE;
  if (length > 0 && length <= QED_BACKING_NAME_MAX)
    info->backing_file = sv_image_read_string (source, offset, length);
  if (!info->backing_file || !*info->backing_file)
    return sv_image_bad (source, error, "is a broken qed image: name of the backing file");
  if (features & QED_BACKING_IS_RAW)
    info->backing_format = g_strdup ("raw");
  return TRUE;
}

gboolean
sv_image_parse_qed (const SvImageSource *source, SvImageInfo *info, GError **error)
{
  guint8 raw[QED_HEADER];

  if (!sv_image_read (source, 0, raw, sizeof raw))
    return sv_image_truncated (source, error, "qed");

  guint32 cluster = sv_le32 (raw + 4);
  guint32 table = sv_le32 (raw + 8);
  guint64 l1 = sv_le64 (raw + 40);
  guint64 size = sv_le64 (raw + 48);
  if (cluster < 4096 || cluster > 64 * 1024 * 1024 || (cluster & (cluster - 1)) || table < 1
      || table > 16 || size == 0 || size > SV_IMAGE_MAX_SIZE || size % SV_SECTOR)
    return sv_image_bad (source, error, "is a broken qed image: its header makes no sense");
  if (sv_le64 (raw + 16) & ~(guint64) QED_KNOWN)
    return sv_image_unsupported (source, error, "uses unknown features of qed");
  if (l1 >= source->size || (guint64) table * cluster > source->size - l1)
    return sv_image_truncated (source, error, "qed");
  info->virtual_size = size;
  return read_qed_backing (source, raw, info, error);
}

#define VDI_HEADER  0x200
#define VDI_VERSION 0x00010001
#define VDI_DYNAMIC 1
#define VDI_STATIC  2

gboolean
sv_image_parse_vdi (const SvImageSource *source, SvImageInfo *info, GError **error)
{
  static const guint8 no_uuid[16] = { 0 };
  guint8 raw[VDI_HEADER];

  if (!sv_image_read (source, 0, raw, sizeof raw))
    return sv_image_truncated (source, error, "vdi");

  guint32 type = sv_le32 (raw + 0x4c);
  guint64 map = sv_le32 (raw + 0x154);
  guint64 data = sv_le32 (raw + 0x158);
  guint64 size = sv_le64 (raw + 0x170);
  guint64 block = sv_le32 (raw + 0x178);
  guint64 blocks = sv_le32 (raw + 0x180);
  guint64 present = sv_le32 (raw + 0x184);
  if (sv_le32 (raw + 0x44) != VDI_VERSION)
    return sv_image_unsupported (source, error, "is vdi of an unknown version");
  if ((type != VDI_DYNAMIC && type != VDI_STATIC) || memcmp (raw + 0x1a8, no_uuid, 16) != 0)
    return sv_image_unsupported (source, error,
                                 "is a vdi image that holds only the changes to another");
  if (size == 0 || size > SV_IMAGE_MAX_SIZE || block == 0 || block % SV_SECTOR
      || blocks < size / block + (size % block != 0))
    return sv_image_bad (source, error, "is a broken vdi image: its header makes no sense");
  if (map + blocks * 4 > source->size || data > source->size
      || present > (source->size - data) / block)
    return sv_image_truncated (source, error, "vdi");
  info->virtual_size = (size + SV_SECTOR - 1) / SV_SECTOR * SV_SECTOR;
  return TRUE;
}

#define VHDX_REGIONS     (192 * SV_KIB)
#define VHDX_REGIONS_MAX 2047
#define VHDX_ITEMS_MAX   2047
#define VHDX_HAS_PARENT  2

/* GUIDs as they lie in the file. */
static const guint8 vhdx_metadata[16] = { 0x06, 0xa2, 0x7c, 0x8b, 0x90, 0x47, 0x9a, 0x4b,
                                          0xb8, 0xfe, 0x57, 0x5f, 0x05, 0x0f, 0x88, 0x6e };
static const guint8 vhdx_disk_size[16] = { 0x24, 0x42, 0xa5, 0x2f, 0x1b, 0xcd, 0x76, 0x48,
                                           0xb2, 0x11, 0x5d, 0xbe, 0xd8, 0x3b, 0xf4, 0xb8 };
static const guint8 vhdx_parameters[16] = { 0x37, 0x67, 0xa1, 0xca, 0x36, 0xfa, 0x43, 0x4d,
                                            0xb3, 0xb6, 0x33, 0xf0, 0xaa, 0x44, 0xe7, 0x6b };

/* Finds the entry with the GUID in a table of 32-byte entries. */
static gboolean
find_vhdx_entry (
    const SvImageSource *source, guint64 table, guint32 count, const guint8 *guid, guint8 *entry)
{
  for (guint32 i = 0; i < count; i++)
    {
      if (!sv_image_read (source, table + i * G_GUINT64_CONSTANT (32), entry, 32))
        return FALSE;
      if (memcmp (entry, guid, 16) == 0)
        return TRUE;
    }
  return FALSE;
}

static gboolean
find_vhdx_metadata (const SvImageSource *source, guint64 *metadata)
{
  guint8 raw[16], entry[32];

  if (!sv_image_read (source, VHDX_REGIONS, raw, sizeof raw) || memcmp (raw, "regi", 4) != 0
      || sv_le32 (raw + 8) > VHDX_REGIONS_MAX
      || !find_vhdx_entry (source, VHDX_REGIONS + 16, sv_le32 (raw + 8), vhdx_metadata, entry))
    return FALSE;
  *metadata = sv_le64 (entry + 16);
  return *metadata < source->size;
}

/* Eight bytes of an item of the metadata region. */
static gboolean
read_vhdx_item (const SvImageSource *source, guint64 metadata, const guint8 *guid, guint8 *value)
{
  guint8 raw[16], entry[32];
  guint32 count;

  if (!sv_image_read (source, metadata, raw, sizeof raw) || memcmp (raw, "metadata", 8) != 0)
    return FALSE;
  count = (guint32) (raw[10] | raw[11] << 8);
  if (count > VHDX_ITEMS_MAX || !find_vhdx_entry (source, metadata + 32, count, guid, entry))
    return FALSE;
  return sv_image_read (source, metadata + sv_le32 (entry + 16), value, 8);
}

gboolean
sv_image_parse_vhdx (const SvImageSource *source, SvImageInfo *info, GError **error)
{
  guint8 value[8];
  guint64 metadata;

  if (source->size < 1024 * SV_KIB)
    return sv_image_truncated (source, error, "vhdx");
  if (source->fd < 0)
    return TRUE; /* the size stands far behind the header */
  if (!find_vhdx_metadata (source, &metadata)
      || !read_vhdx_item (source, metadata, vhdx_disk_size, value))
    return sv_image_bad (source, error, "is a broken or incomplete vhdx image: no metadata");
  info->virtual_size = sv_le64 (value);
  if (info->virtual_size == 0 || info->virtual_size > SV_IMAGE_MAX_SIZE
      || info->virtual_size % SV_SECTOR)
    return sv_image_bad (source, error, "is a broken vhdx image: size of the disk");
  if (read_vhdx_item (source, metadata, vhdx_parameters, value)
      && (sv_le32 (value + 4) & VHDX_HAS_PARENT))
    return sv_image_unsupported (source, error,
                                 "is a vhdx image that holds only the changes to another");
  return TRUE;
}

#define VPC_FIXED                2
#define VPC_DYNAMIC              3
#define VPC_DIFFERENCING         4
#define VPC_SIZE_BY_GEOMETRY_MAX (G_GUINT64_CONSTANT (65535) * 16 * 255)

static gboolean
read_vpc_footer (const SvImageSource *source, guint64 offset, guint8 *raw)
{
  guint32 sum = 0;

  if (!sv_image_read (source, offset, raw, SV_SECTOR) || memcmp (raw, "conectix", 8) != 0)
    return FALSE;
  for (gsize i = 0; i < SV_SECTOR; i++)
    if (i < 64 || i >= 68)
      sum += raw[i];
  return sv_be32 (raw + 64) == ~sum;
}

/* A fixed VHD is a raw disk with a footer behind it. */
gboolean
sv_image_is_fixed_vpc (const SvImageSource *source)
{
  guint8 raw[SV_SECTOR];

  return source->size > SV_SECTOR && source->size % SV_SECTOR == 0
         && read_vpc_footer (source, source->size - SV_SECTOR, raw)
         && sv_be32 (raw + 60) == VPC_FIXED;
}

/* The size as qemu sees it: by the geometry, unless the program that made it is known better. */
static guint64
vpc_size (const guint8 *raw)
{
  static const char *const exact[] = { "win ", "qem2", "d2v ", "tap\0", "CXS\0" };
  guint64 sectors = (guint64) sv_be16 (raw + 56) * raw[58] * raw[59];

  for (gsize i = 0; i < G_N_ELEMENTS (exact); i++)
    if (memcmp (raw + 28, exact[i], 4) == 0)
      return sv_be64 (raw + 48);
  return sectors >= VPC_SIZE_BY_GEOMETRY_MAX ? sv_be64 (raw + 48) : sectors * SV_SECTOR;
}

gboolean
sv_image_parse_vpc (const SvImageSource *source, SvImageInfo *info, GError **error)
{
  guint8 raw[SV_SECTOR], end[SV_SECTOR];
  gboolean fixed = !sv_image_has (source, 0, "conectix", 8);
  guint32 type;

  if (source->size < 2 * SV_SECTOR)
    return sv_image_truncated (source, error, "vpc");
  if (!read_vpc_footer (source, fixed ? source->size - SV_SECTOR : 0, raw))
    return sv_image_bad (source, error, "is a broken vpc (VHD) image: checksum of its header");
  type = sv_be32 (raw + 60);
  if (type == VPC_DIFFERENCING)
    return sv_image_unsupported (source, error,
                                 "is a vpc (VHD) image that holds only the changes to another");
  if (type != VPC_FIXED && type != VPC_DYNAMIC)
    return sv_image_unsupported (source, error, "is a vpc (VHD) image of the unknown type %u",
                                 type);
  if (!fixed && source->fd >= 0 && !read_vpc_footer (source, source->size - SV_SECTOR, end))
    return sv_image_truncated (source, error, "vpc");
  info->virtual_size = vpc_size (raw);
  if (info->virtual_size == 0 || info->virtual_size > SV_IMAGE_MAX_SIZE
      || info->virtual_size % SV_SECTOR)
    return sv_image_bad (source, error, "is a broken vpc (VHD) image: size of the disk");
  if (fixed && info->virtual_size > source->size - SV_SECTOR)
    return sv_image_truncated (source, error, "vpc");
  return TRUE;
}
