/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* A raw disk has no magic of its own: what is taken for one must look like a disk inside, and
 * what people hand over by mistake is called by its name. */
#include "provision/image-private.h"

typedef struct
{
  guint64 offset;
  const char *magic;
  gsize length;
  const char *what;
  const char *advice;
} Magic;

static const Magic packings[] = {
  { 0, "\x1f\x8b\x08", 3, "gzip", "gzip -dk" },
  { 0,
    "\xfd"
    "7zXZ\0",
    6, "xz", "xz -dk" },
  { 0, "BZh", 3, "bzip2", "bzip2 -dk" },
  { 0, "\x28\xb5\x2f\xfd", 4, "zstd", "zstd -d" },
  { 0, "\x04\x22\x4d\x18", 4, "lz4", "lz4 -d" },
  { 0, "LZIP", 4, "lzip", "lzip -dk" },
  { 0, "PK\3\4", 4, "zip", "unzip" },
  { 0, "7z\xbc\xaf\x27\x1c", 6, "7-Zip", "7z x" },
  { 0, "Rar!\x1a\x07", 6, "rar", "unrar x" },
  { 257, "ustar", 5, "tar (an OVA is one)", "tar -xf" },
};

static const Magic mistakes[] = {
  { 32769, "CD001", 5, "an ISO image (a CD or DVD)", "give it as a CD, not as a disk" },
  { 514, "HdrS", 4, "a Linux kernel", "give it as the kernel, not as a disk" },
  { 0,
    "\x7f"
    "ELF",
    4, "a program or kernel (ELF)", "give a disk image" },
  { 0, "070701", 6, "a cpio archive", "give it as the initial RAM disk, not as a disk" },
  { 0, "%PDF-", 5, "a PDF document", "give a disk image" },
  { 0, "\x3a\xff\x26\xed", 4, "an Android sparse image", "unpack it first with 'simg2img'" },
  { 0, "QFI", 3, "a damaged qcow2 image", "get it again" },
};

static const Magic contents[] = {
  { 0, "LUKS\xba\xbe", 6, "luks", NULL },
  { 1080, "\x53\xef", 2, "ext", NULL },
  { 0, "XFSB", 4, "xfs", NULL },
  { 65600, "_BHRfS_M", 8, "btrfs", NULL },
  { 1024, "\x10\x20\xf5\xf2", 4, "f2fs", NULL },
  { 1024, "\xe2\xe1\xf5\xe0", 4, "erofs", NULL },
  { 0, "hsqs", 4, "squashfs", NULL },
  { 512, "LABELONE", 8, "lvm", NULL },
  { 4086, "SWAPSPACE2", 10, "swap", NULL },
};

static const Magic *
find (const SvImageSource *source, const Magic *list, gsize count)
{
  for (gsize i = 0; i < count; i++)
    if (sv_image_has (source, list[i].offset, list[i].magic, list[i].length))
      return &list[i];
  return NULL;
}

/* The first line of what is text and no disk, or NULL. */
static char *
first_line (const SvImageSource *source)
{
  gsize length = MIN (source->length, (gsize) SV_SECTOR);
  const char *start = (const char *) source->header;
  const char *end;

  /* a character may be cut at the end */
  if (length == 0 || memchr (start, 0, length)
      || (!g_utf8_validate (start, (gssize) length, &end) && end + 4 <= start + length))
    return NULL;
  for (const char *p = start; p < end; p++)
    if (g_ascii_iscntrl (*p) && !g_ascii_isspace (*p))
      return NULL;

  g_autofree char *text = g_strchug (g_strndup (start, (gsize) (end - start)));
  g_autofree char *line = g_strndup (text, strcspn (text, "\r\n"));
  return g_utf8_strlen (line, -1) > 40 ? g_utf8_substring (line, 0, 40) : g_steal_pointer (&line);
}

static gboolean
refuse_text (const SvImageSource *source, GError **error)
{
  static const char *const marks[] = { "<!doctype", "<html", "<?xml", "<head", "\xef\xbb\xbf<" };
  g_autofree char *line = first_line (source);

  if (!line)
    return TRUE;
  for (gsize i = 0; i < G_N_ELEMENTS (marks); i++)
    if (g_ascii_strncasecmp (line, marks[i], strlen (marks[i])) == 0)
      return sv_image_bad (source, error,
                           "is a web page, not a disk image; is the download's address right?");
  return sv_image_bad (source, error, "is a text file that begins '%s', not a disk image", line);
}

static gboolean
refuse_mistakes (const SvImageSource *source, GError **error)
{
  const Magic *magic = find (source, packings, G_N_ELEMENTS (packings));

  if (magic)
    return sv_image_bad (source, error, "is packed as %s; unpack it first (%s)", magic->what,
                         magic->advice);
  magic = find (source, mistakes, G_N_ELEMENTS (mistakes));
  if (magic)
    return sv_image_bad (source, error, "is %s; %s", magic->what, magic->advice);
  return refuse_text (source, error);
}

/* A GUID partition table with sectors of that size; *end is where it says the disk ends. */
static gboolean
has_gpt (const SvImageSource *source, guint64 sector, guint64 *end)
{
  guint8 raw[92];
  guint64 last;

  if (!sv_image_read (source, sector, raw, sizeof raw) || memcmp (raw, "EFI PART", 8) != 0)
    return FALSE;
  last = MAX (sv_le64 (raw + 32), sv_le64 (raw + 48));
  *end = last < SV_IMAGE_MAX_SIZE / sector ? (last + 1) * sector : G_MAXUINT64;
  return TRUE;
}

/* A DOS partition table, or the boot sector of a file system. */
static gboolean
has_mbr (const SvImageSource *source, guint64 *end)
{
  guint8 raw[SV_SECTOR];
  gboolean jumps;
  guint used = 0;

  if (!sv_image_read (source, 0, raw, sizeof raw) || raw[510] != 0x55 || raw[511] != 0xaa)
    return FALSE;
  for (const guint8 *entry = raw + 446; entry < raw + 510; entry += 16)
    {
      guint64 start = sv_le32 (entry + 8), count = sv_le32 (entry + 12);

      if (entry[0] != 0 && entry[0] != 0x80)
        {
          used = 0;
          break;
        }
      if (entry[4] == 0 || count == 0)
        continue;
      used++;
      if (entry[4] != 0xee) /* the guard around a GUID table */
        *end = MAX (*end, (start + count) * SV_SECTOR);
    }
  jumps = raw[0] == 0xe9 || (raw[0] == 0xeb && raw[2] == 0x90);
  if (used == 0)
    *end = 0;
  return used > 0 || jumps;
}

static gboolean
looks_like_disk (const SvImageSource *source, SvImageInfo *info, GError **error)
{
  const Magic *content;
  guint64 end = 0;

  if (has_gpt (source, SV_SECTOR, &end) || has_gpt (source, 4096, &end) || has_mbr (source, &end))
    return end <= source->size || sv_image_truncated (source, error, "raw");
  content = find (source, contents, G_N_ELEMENTS (contents));
  if (!content)
    return sv_image_bad (source, error,
                         "is of no format known here, and as a raw disk it has neither partitions "
                         "nor a file system; if it is one nevertheless, say that its format is "
                         "'raw'");
  info->encrypted = strcmp (content->what, "luks") == 0;
  return TRUE;
}

gboolean
sv_image_parse_raw (const SvImageSource *source,
                    SvImageInfo *info,
                    gboolean anything,
                    GError **error)
{
  if (!anything && !refuse_mistakes (source, error))
    return FALSE;
  if (source->size > SV_IMAGE_MAX_SIZE)
    return sv_image_bad (source, error, "is larger than any disk can be");
  if (!anything && !looks_like_disk (source, info, error))
    return FALSE;
  if (source->size % SV_SECTOR != 0)
    return sv_image_bad (source, error,
                         "has a size of %" G_GUINT64_FORMAT
                         " bytes, which is not whole sectors of 512; was the copy complete?",
                         source->size);
  info->virtual_size = source->size;
  return TRUE;
}
