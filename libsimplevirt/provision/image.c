/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "provision/image-private.h"

#include "base/error.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

typedef gboolean (*Parser) (const SvImageSource *, SvImageInfo *, GError **);

static const struct
{
  const char *format;
  guint64 offset;
  const char *magic;
  gsize length;
  Parser parse;
} formats[] = {
  { "qcow2", 0, "QFI\xfb", 4, sv_image_parse_qcow2 },
  { "qed", 0, "QED\0", 4, sv_image_parse_qed },
  { "vmdk", 0, "KDMV", 4, sv_image_parse_vmdk },
  { "vdi", 0x40, "\x7f\x10\xda\xbe", 4, sv_image_parse_vdi },
  { "vhdx", 0, "vhdxfile", 8, sv_image_parse_vhdx },
  { "vpc", 0, "conectix", 8, sv_image_parse_vpc },
};

void
sv_image_info_clear (SvImageInfo *info)
{
  g_free (info->backing_file);
  g_free (info->backing_format);
  g_free (info->data_file);
  *info = (SvImageInfo){ 0 };
}

G_GNUC_PRINTF (4, 0)
static gboolean
fail_with (const SvImageSource *source,
           GError **error,
           SimplevirtErrorCode code,
           const char *format,
           va_list arguments)
{
  g_autofree char *name = g_utf8_make_valid (source->name, -1);
  g_autofree char *text = g_strdup_vprintf (format, arguments);

  return sv_fail (error, code, "image '%s': %s", name, text);
}

gboolean
sv_image_bad (const SvImageSource *source, GError **error, const char *format, ...)
{
  va_list arguments;

  va_start (arguments, format);
  fail_with (source, error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, format, arguments);
  va_end (arguments);
  return FALSE;
}

gboolean
sv_image_unsupported (const SvImageSource *source, GError **error, const char *format, ...)
{
  va_list arguments;

  va_start (arguments, format);
  fail_with (source, error, SIMPLEVIRT_ERROR_NOT_SUPPORTED, format, arguments);
  va_end (arguments);
  return FALSE;
}

gboolean
sv_image_truncated (const SvImageSource *source, GError **error, const char *format_name)
{
  return sv_image_bad (source, error,
                       "is a %s image that ends too early, after %" G_GUINT64_FORMAT
                       " bytes; was the download or copy complete?",
                       format_name, source->size);
}

gboolean
sv_image_read (const SvImageSource *source, guint64 offset, void *buffer, gsize length)
{
  guint8 *to = buffer;

  if (length <= source->length && offset <= source->length - length)
    {
      memcpy (buffer, source->header + offset, length);
      return TRUE;
    }
  if (source->fd < 0 || length > source->size || offset > source->size - length)
    return FALSE;
  while (length > 0)
    {
      ssize_t count = pread (source->fd, to, length, (off_t) offset);

      if (count < 0 && errno == EINTR)
        continue;
      if (count <= 0)
        return FALSE;
      to += count;
      length -= (gsize) count;
      offset += (guint64) count;
    }
  return TRUE;
}

gboolean
sv_image_has (const SvImageSource *source, guint64 offset, const void *magic, gsize length)
{
  guint8 buffer[32];

  return length <= sizeof buffer && sv_image_read (source, offset, buffer, length)
         && memcmp (buffer, magic, length) == 0;
}

char *
sv_image_read_string (const SvImageSource *source, guint64 offset, gsize length)
{
  g_autofree char *text = g_malloc0 (length + 1);

  if (!sv_image_read (source, offset, text, length) || !g_utf8_validate (text, -1, NULL))
    return NULL;
  return g_steal_pointer (&text);
}

static const char *
detect (const SvImageSource *source, Parser *parse)
{
  for (gsize i = 0; i < G_N_ELEMENTS (formats); i++)
    if (sv_image_has (source, formats[i].offset, formats[i].magic, formats[i].length))
      {
        *parse = formats[i].parse;
        return formats[i].format;
      }
  if (sv_image_is_vmdk_text (source))
    {
      *parse = sv_image_parse_vmdk;
      return "vmdk";
    }
  if (sv_image_is_fixed_vpc (source))
    {
      *parse = sv_image_parse_vpc;
      return "vpc";
    }
  return "raw";
}

static gboolean
is_known (const char *format)
{
  for (gsize i = 0; i < G_N_ELEMENTS (formats); i++)
    if (strcmp (format, formats[i].format) == 0)
      return TRUE;
  return strcmp (format, "raw") == 0;
}

static gboolean
probe (const SvImageSource *source, const char *wanted, SvImageInfo *info, GError **error)
{
  g_auto (SvImageInfo) found = { 0 };
  Parser parse = NULL;

  if (wanted && !*wanted)
    wanted = NULL;
  if (wanted && !is_known (wanted))
    return sv_image_unsupported (
        source, error, "format '%s' is none of raw, qcow2, qed, vmdk, vdi, vhdx, vpc", wanted);
  if (source->size == 0)
    return sv_image_bad (source, error, "is empty");

  found.format = detect (source, &parse);
  found.file_size = source->size;
  if (wanted && strcmp (wanted, "raw") == 0)
    {
      found.format = "raw";
      parse = NULL;
    }
  else if (wanted && strcmp (wanted, found.format) != 0)
    return sv_image_bad (source, error, "is not in format %s; it looks like %s", wanted,
                         found.format);
  if (parse ? !parse (source, &found, error)
            : !sv_image_parse_raw (source, &found, wanted != NULL, error))
    return FALSE;

  *info = found;
  found = (SvImageInfo){ 0 };
  return TRUE;
}

gboolean
sv_image_probe_bytes (const char *name,
                      const char *format,
                      const guint8 *header,
                      gsize length,
                      guint64 file_size,
                      SvImageInfo *info,
                      GError **error)
{
  SvImageSource source = { name, header, MIN (length, file_size), file_size, -1 };

  return probe (&source, format, info, error);
}

/* The size of a file or of a block device. */
static gboolean
measure (int fd, const char *path, guint64 *size, GError **error)
{
  struct stat status;
  off_t end;

  if (fstat (fd, &status) < 0)
    return sv_error_from_errno (error, errno, "image '%s'", path);
  if (S_ISDIR (status.st_mode))
    return sv_fail (error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "image '%s': is a folder", path);
  if (!S_ISREG (status.st_mode) && !S_ISBLK (status.st_mode))
    return sv_fail (error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT,
                    "image '%s': is neither a file nor a block device", path);
  end = lseek (fd, 0, SEEK_END);
  if (end < 0)
    return sv_error_from_errno (error, errno, "image '%s'", path);
  *size = (guint64) end;
  return TRUE;
}

static gboolean
probe_fd (int fd, const char *path, const char *format, SvImageInfo *info, GError **error)
{
  g_autofree guint8 *header = g_malloc (SV_IMAGE_HEADER_SIZE);
  g_autofree char *name = g_utf8_make_valid (path, -1);
  SvImageSource source = { name, header, 0, 0, fd };
  gsize length;

  if (!measure (fd, name, &source.size, error))
    return FALSE;
  length = (gsize) MIN (source.size, (guint64) SV_IMAGE_HEADER_SIZE);
  errno = 0;
  if (!sv_image_read (&source, 0, header, length))
    return sv_error_from_errno (error, errno ? errno : EIO, "image '%s'", name);
  source.length = length;
  return probe (&source, format, info, error);
}

gboolean
sv_image_probe_file (const char *path, const char *format, SvImageInfo *info, GError **error)
{
  /* O_NONBLOCK: a FIFO must not hang us */
  int fd = open (path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
  gboolean ok;

  if (fd < 0)
    {
      int saved_errno = errno;
      g_autofree char *name = g_utf8_make_valid (path, -1);

      return sv_error_from_errno (error, saved_errno, "image '%s'", name);
    }
  ok = probe_fd (fd, path, format, info, error);
  close (fd);
  return ok;
}

gboolean
sv_image_name_is_path (const char *name)
{
  return name[strcspn (name, ":/")] != ':';
}

char *
sv_image_resolve_backing (const char *image_path, const SvImageInfo *info)
{
  if (!info->backing_file || !sv_image_name_is_path (info->backing_file))
    return NULL;
  if (g_path_is_absolute (info->backing_file))
    return g_strdup (info->backing_file);

  g_autofree char *folder = g_path_get_dirname (image_path);
  return g_build_filename (folder, info->backing_file, NULL);
}
