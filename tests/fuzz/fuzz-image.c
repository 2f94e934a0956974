/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Disk images: a header alone with some size of the file, and a whole file. */
#include "fuzz.h"

#include "base/error.h"
#include "provision/image.h"

#include <sys/mman.h>
#include <unistd.h>

#define LARGE (G_GUINT64_CONSTANT (1) << 40)

static void
check_text (const char *text)
{
  g_assert_true (text == NULL || g_utf8_validate (text, -1, NULL));
}

/* What every answer has to keep to. */
static void
check (gboolean ok, const SvImageInfo *info, const GError *error, gboolean whole)
{
  if (!ok)
    {
      g_assert_nonnull (error);
      g_assert_true (error->domain == SIMPLEVIRT_ERROR);
      g_assert_true (g_utf8_validate (error->message, -1, NULL));
      g_assert_true (info->format == NULL && info->backing_file == NULL);
      return;
    }
  g_assert_no_error (error);
  g_assert_nonnull (info->format);
  g_assert_true (info->virtual_size > 0 || (!whole && g_strcmp0 (info->format, "vhdx") == 0));
  g_assert_cmpuint (info->virtual_size, <=, G_MAXINT64);
  g_assert_cmpuint (info->virtual_size % 512, ==, 0);
  check_text (info->backing_file);
  check_text (info->backing_format);
  check_text (info->data_file);
}

static void
probe_bytes (const char *format, const uint8_t *data, size_t size, guint64 file_size)
{
  g_auto (SvImageInfo) info = { 0 };
  g_autoptr (GError) error = NULL;
  gboolean ok = sv_image_probe_bytes ("x", format, data, size, file_size, &info, &error);

  check (ok, &info, error, FALSE);
}

static void
probe_file (const uint8_t *data, size_t size)
{
  g_auto (SvImageInfo) info = { 0 };
  g_autoptr (GError) error = NULL;
  int fd = memfd_create ("image", MFD_CLOEXEC);
  g_autofree char *path = g_strdup_printf ("/proc/self/fd/%d", fd);
  gboolean ok;

  g_assert_cmpint (fd, >=, 0);
  g_assert_cmpint (write (fd, data, size), ==, (gssize) size);
  ok = sv_image_probe_file (path, NULL, &info, &error);
  check (ok, &info, error, TRUE);
  close (fd);
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  probe_bytes (NULL, data, size, size);
  probe_bytes (NULL, data, size, LARGE);
  probe_bytes ("raw", data, size, LARGE);
  probe_file (data, size);
  return 0;
}
