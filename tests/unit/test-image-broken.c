/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Images whose headers lie: made by qemu-img, then changed in one place. */
#include "base/error.h"
#include "provision/image.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

/* Bytes to write at an offset, and what the message must hold. */
typedef struct
{
  goffset offset;
  const char *bytes;
  gsize length;
  const char *expected;
} Change;

static char *folder;

static gboolean
run_qemu_img (const char *program, const char *format, const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) child = g_subprocess_new (
      G_SUBPROCESS_FLAGS_NONE, &error, program, "create", "-q", "-f", format, path, "100M", NULL);

  g_assert_no_error (error);
  return g_subprocess_wait_check (child, NULL, NULL);
}

static void
assert_refused (const char *path, const Change *change)
{
  g_auto (SvImageInfo) info = { 0 };
  g_autoptr (GError) error = NULL;
  int fd = g_open (path, O_WRONLY | O_CLOEXEC, 0);

  g_assert_cmpint (pwrite (fd, change->bytes, change->length, change->offset), ==,
                   (gssize) change->length);
  close (fd);
  g_assert_false (sv_image_probe_file (path, NULL, &info, &error));
  g_assert_true (error->domain == SIMPLEVIRT_ERROR);
  if (strstr (error->message, change->expected) == NULL)
    g_error ("at %d: '%s' not in '%s'", (int) change->offset, change->expected, error->message);
}

static void
check_changes (const char *format, const Change *changes, gsize count)
{
  g_autofree char *program = g_find_program_in_path ("qemu-img");

  if (!program)
    {
      g_test_skip ("no qemu-img");
      return;
    }
  for (gsize i = 0; i < count; i++)
    {
      g_autofree char *path = g_build_filename (folder, format, NULL);

      g_assert_true (run_qemu_img (program, format, path));
      assert_refused (path, &changes[i]);
      g_unlink (path);
    }
}

static void
test_qcow2 (void)
{
  static const Change changes[] = {
    { 4, "\0\0\0\1", 4, "old format" },
    { 4, "\0\0\0\4", 4, "unknown version 4" },
    { 20, "\0\0\0\x16", 4, "cluster size" },
    { 20, "\xff\xff\xff\xff", 4, "cluster size" },
    { 24, "\0\0\0\0\0\0\0\0", 8, "a disk of 0 bytes" },
    { 24, "\xff\xff\xff\xff\xff\xff\xff\xff", 8, "a disk of" },
    { 24, "\0\0\1\0\0\0\0\0", 8, "tables" },
    { 32, "\0\0\0\3", 4, "encryption" },
    { 36, "\xff\xff\xff\xff", 4, "tables" },
    { 36, "\0\x10\0\0", 4, "ends too early" },
    { 40, "\0\0\0\0\0\0\0\1", 8, "tables" },
    { 40, "\x7f\xff\xff\xff\xff\xff\0\0", 8, "ends too early" },
    { 48, "\xff\xff\xff\xff\xff\xff\0\0", 8, "ends too early" },
    { 72, "\0\0\0\0\0\0\0\2", 8, "corrupt" },
    { 72, "\0\0\0\0\0\0\0\4", 8, "does not say where" },
    { 72, "\x80\0\0\0\0\0\0\0", 8, "unknown features" },
    { 100, "\0\0\0\x10", 4, "header of 16" },
    { 100, "\xff\xff\xff\xf8", 4, "header of" },
    { 8, "\0\0\0\0\0\0\2\0\xff\xff\xff\xff", 12, "backing file" },
    { 8, "\xff\xff\xff\xff\xff\xff\xff\xff\0\0\0\4", 12, "backing file" },
    { 8, "\0\0\0\0\0\0\2\0\0\0\0\0", 12, "backing file" },
    { 8, "\0\0\0\0\0\0\0\1\0\0\0\1", 12, "backing file" },
    { 112, "\xe2\x79\x2a\xca\xff\xff\xff\xff", 8, "extension" },
    { 112, "\xe2\x79\x2a\xca\0\0\0\x20", 8, "format of the backing" },
  };

  check_changes ("qcow2", changes, G_N_ELEMENTS (changes));
}

static void
test_qed (void)
{
  static const Change changes[] = {
    { 4, "\0\0\0\0", 4, "makes no sense" },
    { 4, "\1\x10\0\0", 4, "makes no sense" },
    { 8, "\xff\0\0\0", 4, "makes no sense" },
    { 16, "\x08", 1, "unknown features" },
    { 16, "\1", 1, "name of the backing file" },
    { 40, "\0\0\0\0\0\0\0\x7f", 8, "ends too early" },
    { 48, "\xff\xff\xff\xff\xff\xff\xff\xff", 8, "makes no sense" },
  };

  check_changes ("qed", changes, G_N_ELEMENTS (changes));
}

static void
test_vmdk (void)
{
  static const Change changes[] = {
    { 4, "\x09", 1, "unknown version 9" },
    { 12, "\xff\xff\xff\xff\xff\xff\xff\xff", 8, "size of the disk" },
    { 28, "\xff\xff\xff\xff\xff\xff\xff\xff", 8, "ends too early" },
    { 36, "\xff\xff\xff\xff\xff\xff\xff\xff", 8, "ends too early" },
    { 512, "\xff", 1, "descriptor" },
    { 512, "parentCID=1\n#", 13, "changes to another" },
    { 512, "RW 999999999999999999 SPARSE\n#", 30, "size of its extents" },
  };

  check_changes ("vmdk", changes, G_N_ELEMENTS (changes));
}

static void
test_vdi (void)
{
  static const Change changes[] = {
    { 0x44, "\2", 1, "unknown version" },
    { 0x4c, "\4", 1, "changes to another" },
    { 0x1a8, "\1", 1, "changes to another" },
    { 0x154, "\xff\xff\xff\xff", 4, "ends too early" },
    { 0x158, "\xff\xff\xff\xff", 4, "ends too early" },
    { 0x170, "\0\0\0\0\0\0\0\0", 8, "makes no sense" },
    { 0x170, "\xff\xff\xff\xff\xff\xff\xff\x7f", 8, "makes no sense" },
    { 0x178, "\0\0\0\0", 4, "makes no sense" },
    { 0x180, "\1\0\0\0", 4, "makes no sense" },
    { 0x180, "\xff\xff\xff\xff", 4, "ends too early" },
    { 0x184, "\xff\0\0\0", 4, "ends too early" },
  };

  check_changes ("vdi", changes, G_N_ELEMENTS (changes));
}

#define REGIONS  (192 * 1024)
#define METADATA (3 * 1024 * 1024)

static void
test_vhdx (void)
{
  static const Change changes[] = {
    { REGIONS, "x", 1, "no metadata" },
    { REGIONS + 8, "\0", 1, "no metadata" },
    { REGIONS + 8, "\xff\xff\xff\xff", 4, "no metadata" },
    { REGIONS + 16 + 32 + 16, "\xff\xff\xff\xff\xff\xff\xff\xff", 8, "no metadata" },
    { METADATA, "x", 1, "no metadata" },
    { METADATA + 10, "\xff\xff", 2, "no metadata" },
    { METADATA + 10, "\0\0", 2, "no metadata" },
    { METADATA + 32 + 32 + 16, "\xff\xff\xff\xff", 4, "no metadata" },
    { METADATA + 65536 + 8, "\1\1", 2, "size of the disk" },
    { METADATA + 65536 + 4, "\2", 1, "changes to another" },
  };

  check_changes ("vhdx", changes, G_N_ELEMENTS (changes));
}

static void
test_vpc (void)
{
  static const Change changes[] = {
    { 40, "\1", 1, "checksum" },
    { 60, "\0\0\0\3\0\0\0\0", 8, "checksum" },
  };

  check_changes ("vpc", changes, G_N_ELEMENTS (changes));
}

int
main (int argc, char **argv)
{
  int result;

  g_test_init (&argc, &argv, NULL);
  folder = g_dir_make_tmp ("image-XXXXXX", NULL);
  g_test_add_func ("/image-broken/qcow2", test_qcow2);
  g_test_add_func ("/image-broken/qed", test_qed);
  g_test_add_func ("/image-broken/vmdk", test_vmdk);
  g_test_add_func ("/image-broken/vdi", test_vdi);
  g_test_add_func ("/image-broken/vhdx", test_vhdx);
  g_test_add_func ("/image-broken/vpc", test_vpc);
  result = g_test_run ();
  g_rmdir (folder);
  return result;
}
