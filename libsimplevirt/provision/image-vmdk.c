/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* VMDK: one sparse file with its descriptor inside, or a text descriptor that names others. */
#include "provision/image-private.h"

#define HEADER_SIZE      79
#define DESCRIPTOR_MAX   (64 * 1024)
#define DESCRIPTOR_START "# Disk DescriptorFile"

gboolean
sv_image_is_vmdk_text (const SvImageSource *source)
{
  return sv_image_has (source, 0, DESCRIPTOR_START, strlen (DESCRIPTOR_START));
}

/* The value of 'key=value' or 'key="value"' in the descriptor, or NULL. */
static char *
get_value (char **lines, const char *key)
{
  for (; *lines; lines++)
    {
      g_autofree char *line = g_strstrip (g_strdup (*lines));
      char *value = strchr (line, '=');

      if (!value)
        continue;
      *value++ = '\0';
      if (g_ascii_strcasecmp (g_strchomp (line), key) != 0)
        continue;
      g_strstrip (value);
      if (*value == '"')
        {
          value++;
          value[strcspn (value, "\"")] = '\0';
        }
      return g_strdup (value);
    }
  return NULL;
}

/* Adds up lines such as: RW 20480 FLAT "disk-flat.vmdk" 0 */
static gboolean
read_extents (char **lines, guint64 *sectors, guint *count, char **first_name)
{
  g_autoptr (GRegex) regex = g_regex_new ("^\\s*(?:RW|RDONLY|NOACCESS)\\s+([0-9]{1,18})\\s+[A-Z]+"
                                          "(?:\\s+\"([^\"]*)\")?",
                                          G_REGEX_OPTIMIZE, 0, NULL);

  for (; *lines; lines++)
    {
      g_autoptr (GMatchInfo) match = NULL;

      if (!g_regex_match (regex, *lines, 0, &match))
        continue;

      g_autofree char *number = g_match_info_fetch (match, 1);
      g_autofree char *name = g_match_info_fetch (match, 2);
      *sectors += g_ascii_strtoull (number, NULL, 10);
      if (*sectors > SV_IMAGE_MAX_SIZE / SV_SECTOR)
        return FALSE;
      if (++*count == 1 && name && *name)
        *first_name = g_steal_pointer (&name);
    }
  return TRUE;
}

static gboolean
parse_descriptor (const SvImageSource *source,
                  const char *text,
                  gboolean embedded,
                  SvImageInfo *info,
                  GError **error)
{
  g_auto (GStrv) lines = g_strsplit_set (text, "\r\n", -1);
  g_autofree char *parent_id = get_value (lines, "parentCID");
  g_autofree char *parent = get_value (lines, "parentFileNameHint");
  g_autofree char *extent = NULL;
  guint64 sectors = 0;
  guint count = 0;

  if (!read_extents (lines, &sectors, &count, &extent))
    return sv_image_bad (source, error, "is a broken vmdk image: size of its extents");
  /* the one extent of an image that carries its descriptor is the image itself */
  if (extent && (!embedded || count > 1))
    info->data_file = g_steal_pointer (&extent);
  if (info->virtual_size == 0)
    info->virtual_size = sectors * SV_SECTOR;
  if (!parent_id || g_ascii_strcasecmp (parent_id, "ffffffff") == 0)
    return TRUE;
  if (!parent || !*parent)
    return sv_image_unsupported (source, error,
                                 "holds only the changes to another vmdk image, which it does not "
                                 "name");
  info->backing_file = g_steal_pointer (&parent);
  info->backing_format = g_strdup ("vmdk");
  return TRUE;
}

/* The encoding line of a descriptor may name any; what is not UTF-8 is of no use to us. */
static char *
read_text (const SvImageSource *source, guint64 offset, guint64 length)
{
  length = MIN (length, (guint64) DESCRIPTOR_MAX);
  if (offset >= source->size)
    return NULL;
  return sv_image_read_string (source, offset, (gsize) MIN (length, source->size - offset));
}

static gboolean
parse_sparse (const SvImageSource *source, SvImageInfo *info, GError **error)
{
  guint8 raw[HEADER_SIZE];
  guint64 sectors, offset, length;

  if (!sv_image_read (source, 0, raw, sizeof raw))
    return sv_image_truncated (source, error, "vmdk");
  if (sv_le32 (raw + 4) < 1 || sv_le32 (raw + 4) > 3)
    return sv_image_unsupported (source, error, "is vmdk of the unknown version %u",
                                 sv_le32 (raw + 4));
  sectors = sv_le64 (raw + 12);
  offset = sv_le64 (raw + 28);
  length = sv_le64 (raw + 36);
  if (sectors > SV_IMAGE_MAX_SIZE / SV_SECTOR)
    return sv_image_bad (source, error, "is a broken vmdk image: size of the disk");
  info->virtual_size = sectors * SV_SECTOR;
  if (offset == 0)
    return TRUE;
  if (offset >= source->size / SV_SECTOR || length > source->size / SV_SECTOR)
    return sv_image_truncated (source, error, "vmdk");

  g_autofree char *text = read_text (source, offset * SV_SECTOR, length * SV_SECTOR);
  if (!text)
    return sv_image_bad (source, error, "is a broken vmdk image: descriptor out of reach");
  return parse_descriptor (source, text, TRUE, info, error);
}

gboolean
sv_image_parse_vmdk (const SvImageSource *source, SvImageInfo *info, GError **error)
{
  if (sv_image_is_vmdk_text (source))
    {
      g_autofree char *text = read_text (source, 0, source->size);

      if (!text)
        return sv_image_bad (source, error, "is a broken vmdk descriptor");
      if (!parse_descriptor (source, text, FALSE, info, error))
        return FALSE;
    }
  else if (!parse_sparse (source, info, error))
    return FALSE;
  if (info->virtual_size == 0)
    return sv_image_bad (source, error, "is a broken vmdk image: a disk of no size");
  return TRUE;
}
