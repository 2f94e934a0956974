/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What a disk image says about itself: images made by qemu-img, and broken ones made by hand. */
#include <json-glib/json-glib.h>
#include "base/error.h"
#include "provision/image.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define MIB (1024 * 1024)

static char *folder;
static char *qemu_img;

static char *
in_folder (const char *name)
{
  return g_build_filename (folder, name, NULL);
}

/* Runs qemu-img in the folder; arguments are separated by single spaces. */
static void
run_qemu_img (const char *arguments)
{
  g_autofree char *line = g_strconcat (qemu_img, " ", arguments, NULL);
  g_auto (GStrv) argv = g_strsplit (line, " ", -1);
  g_autoptr (GError) error = NULL;
  int status;

  g_spawn_sync (folder, argv, NULL, G_SPAWN_STDOUT_TO_DEV_NULL, NULL, NULL, NULL, NULL, &status,
                &error);
  g_assert_no_error (error);
  g_assert_cmpint (status, ==, 0);
}

static gboolean
skip_without_qemu_img (void)
{
  if (qemu_img)
    return FALSE;
  g_test_skip ("no qemu-img");
  return TRUE;
}

static void
probe (const char *name, SvImageInfo *info)
{
  g_autofree char *path = in_folder (name);
  g_autoptr (GError) error = NULL;

  sv_image_probe_file (path, NULL, info, &error);
  g_assert_no_error (error);
}

static void
assert_fails (const char *name, const char *format, SimplevirtErrorCode code, const char *expected)
{
  g_autofree char *path = in_folder (name);
  g_autofree char *start = g_strdup_printf ("image '%s'", path);
  g_auto (SvImageInfo) info = { 0 };
  g_autoptr (GError) error = NULL;

  g_assert_false (sv_image_probe_file (path, format, &info, &error));
  g_assert_error (error, SIMPLEVIRT_ERROR, (int) code);
  g_assert_null (info.format);
  g_assert_true (g_str_has_prefix (error->message, start));
  if (strstr (error->message, expected) == NULL)
    g_error ("'%s' not in '%s'", expected, error->message);
}

static void
assert_bad (const char *name, const char *expected)
{
  assert_fails (name, NULL, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, expected);
}

/* A file of the size with bytes put at an offset. */
static void
write_file (const char *name, goffset size, goffset offset, const void *bytes, gsize length)
{
  g_autofree char *path = in_folder (name);
  int fd = g_creat (path, 0600);

  g_assert_cmpint (fd, >=, 0);
  g_assert_cmpint (pwrite (fd, bytes, length, offset), ==, (gssize) length);
  g_assert_cmpint (ftruncate (fd, size), ==, 0);
  close (fd);
}

/* Changes bytes of a file. */
static void
patch (const char *name, goffset offset, const void *bytes, gsize length)
{
  g_autofree char *path = in_folder (name);
  int fd = g_open (path, O_WRONLY, 0);

  g_assert_cmpint (pwrite (fd, bytes, length, offset), ==, (gssize) length);
  close (fd);
}

static void
shorten (const char *name, goffset size)
{
  g_autofree char *path = in_folder (name);

  g_assert_cmpint (truncate (path, size), ==, 0);
}

/* The size that qemu itself sees; some formats round it up. */
static guint64
size_by_qemu (const char *name, const char *format)
{
  g_autofree char *path = in_folder (name);
  g_autofree char *output = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) child
      = g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error, qemu_img, "info", "-f", format,
                          "--output=json", path, NULL);
  g_autoptr (JsonParser) parser = json_parser_new ();

  g_assert_no_error (error);
  g_subprocess_communicate_utf8 (child, NULL, NULL, &output, NULL, &error);
  g_assert_no_error (error);
  json_parser_load_from_data (parser, output, -1, &error);
  g_assert_no_error (error);
  JsonObject *object = json_node_get_object (json_parser_get_root (parser));
  return (guint64) json_object_get_int_member (object, "virtual-size");
}

/* Every format, as made by qemu-img. */
static void
test_formats (void)
{
  const struct
  {
    const char *name, *format, *create;
  } cases[] = {
    { "a.qcow2", "qcow2", "create -q -f qcow2 a.qcow2 100M" },
    { "old.qcow2", "qcow2", "create -q -f qcow2 -o compat=0.10 old.qcow2 3G" },
    { "small.qcow2", "qcow2", "create -q -f qcow2 -o cluster_size=512 small.qcow2 77M" },
    { "large.qcow2", "qcow2", "create -q -f qcow2 -o cluster_size=2M large.qcow2 10T" },
    { "sub.qcow2", "qcow2", "create -q -f qcow2 -o extended_l2=on sub.qcow2 1G" },
    { "odd.qcow2", "qcow2", "create -q -f qcow2 odd.qcow2 1000001" },
    { "a.qed", "qed", "create -q -f qed a.qed 100M" },
    { "a.vmdk", "vmdk", "create -q -f vmdk a.vmdk 100M" },
    { "stream.vmdk", "vmdk", "create -q -f vmdk -o subformat=streamOptimized stream.vmdk 64M" },
    { "flat.vmdk", "vmdk", "create -q -f vmdk -o subformat=monolithicFlat flat.vmdk 64M" },
    { "split.vmdk", "vmdk", "create -q -f vmdk -o subformat=twoGbMaxExtentSparse split.vmdk 5G" },
    { "a.vdi", "vdi", "create -q -f vdi a.vdi 100M" },
    { "static.vdi", "vdi", "create -q -f vdi -o static=on static.vdi 10M" },
    { "a.vhdx", "vhdx", "create -q -f vhdx a.vhdx 100M" },
    { "a.vpc", "vpc", "create -q -f vpc a.vpc 100M" },
    { "exact.vpc", "vpc", "create -q -f vpc -o force_size=on exact.vpc 100M" },
    { "fixed.vpc", "vpc", "create -q -f vpc -o subformat=fixed fixed.vpc 10M" },
  };

  if (skip_without_qemu_img ())
    return;
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (SvImageInfo) info = { 0 };

      run_qemu_img (cases[i].create);
      probe (cases[i].name, &info);
      g_assert_cmpstr (info.format, ==, cases[i].format);
      g_assert_cmpuint (info.virtual_size, ==, size_by_qemu (cases[i].name, cases[i].format));
      g_assert_null (info.backing_file);
      g_assert_false (info.encrypted);
    }
}

/* The same from the first bytes alone, as they come from a volume on another host. */
static void
test_header_alone (void)
{
  const char *names[] = { "h.qcow2", "h.qed", "h.vmdk", "h.vdi", "h.vpc" };

  if (skip_without_qemu_img ())
    return;
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      const char *format = strchr (names[i], '.') + 1;
      g_autofree char *create = g_strdup_printf ("create -q -f %s %s 100M", format, names[i]);
      g_autofree char *path = in_folder (names[i]);
      g_autofree char *bytes = NULL;
      g_auto (SvImageInfo) info = { 0 };
      g_autoptr (GError) error = NULL;
      gsize length;

      run_qemu_img (create);
      g_file_get_contents (path, &bytes, &length, &error);
      g_assert_no_error (error);
      sv_image_probe_bytes ("x", NULL, (guint8 *) bytes, MIN (length, SV_IMAGE_HEADER_SIZE), length,
                            &info, &error);
      g_assert_no_error (error);
      g_assert_cmpstr (info.format, ==, format);
      g_assert_cmpuint (info.virtual_size, ==, size_by_qemu (names[i], format));
    }
}

static void
test_backing (void)
{
  g_auto (SvImageInfo) info = { 0 };
  g_auto (SvImageInfo) away = { 0 };
  g_autofree char *path = in_folder ("top.qcow2");
  g_autofree char *expected = in_folder ("base.qcow2");

  if (skip_without_qemu_img ())
    return;
  run_qemu_img ("create -q -f qcow2 base.qcow2 10M");
  run_qemu_img ("create -q -f qcow2 -b base.qcow2 -F qcow2 top.qcow2");
  probe ("top.qcow2", &info);
  g_assert_cmpstr (info.backing_file, ==, "base.qcow2");
  g_assert_cmpstr (info.backing_format, ==, "qcow2");

  g_autofree char *resolved = sv_image_resolve_backing (path, &info);
  g_assert_cmpstr (resolved, ==, expected);

  run_qemu_img ("create -q -f qcow2 -u -b nbd:unix:/x -F raw away.qcow2 1G");
  probe ("away.qcow2", &away);
  g_assert_cmpstr (away.backing_file, ==, "nbd:unix:/x");
  g_assert_false (sv_image_name_is_path (away.backing_file));
  g_assert_null (sv_image_resolve_backing (path, &away));
}

static void
test_backing_other_formats (void)
{
  g_auto (SvImageInfo) qed = { 0 };
  g_auto (SvImageInfo) vmdk = { 0 };

  if (skip_without_qemu_img ())
    return;
  run_qemu_img ("create -q -f raw b.raw 10M");
  run_qemu_img ("create -q -f qed -b b.raw -F raw top.qed");
  run_qemu_img ("create -q -f vmdk b.vmdk 10M");
  run_qemu_img ("create -q -f vmdk -b b.vmdk -F vmdk top.vmdk");
  probe ("top.qed", &qed);
  g_assert_cmpstr (qed.backing_file, ==, "b.raw");
  g_assert_cmpstr (qed.backing_format, ==, "raw");
  probe ("top.vmdk", &vmdk);
  g_assert_cmpstr (vmdk.backing_file, ==, "b.vmdk");
}

/* Content that lies in another file is as much of a danger as a backing file. */
static void
test_data_file (void)
{
  g_auto (SvImageInfo) qcow2 = { 0 };
  g_auto (SvImageInfo) flat = { 0 };

  if (skip_without_qemu_img ())
    return;
  run_qemu_img ("create -q -f qcow2 -o data_file=d.raw,data_file_raw=on d.qcow2 10M");
  probe ("d.qcow2", &qcow2);
  g_assert_cmpstr (qcow2.data_file, ==, "d.raw");
  run_qemu_img ("create -q -f vmdk -o subformat=monolithicFlat f.vmdk 10M");
  probe ("f.vmdk", &flat);
  g_assert_cmpstr (flat.data_file, ==, "f-flat.vmdk");
}

static void
test_encrypted (void)
{
  g_auto (SvImageInfo) info = { 0 };

  if (skip_without_qemu_img ())
    return;
  run_qemu_img ("create -q -f qcow2 e.qcow2 10M");
  patch ("e.qcow2", 32, "\0\0\0\2", 4);
  probe ("e.qcow2", &info);
  g_assert_true (info.encrypted);
}

/* A download that stopped in the middle, of an image with content. */
static void
test_truncated (void)
{
  const char *names[] = { "t.qcow2", "t.qed", "t.vdi", "t.vhdx", "t.vpc", "c.qcow2" };
  g_autofree guint8 *content = g_malloc (4 * MIB);
  g_autofree char *path = in_folder ("content.raw");
  GRand *random = g_rand_new_with_seed (1);

  if (skip_without_qemu_img ())
    return;
  for (gsize i = 0; i < 4 * MIB; i++)
    content[i] = (guint8) (g_rand_int (random) & 0x1f);
  g_rand_free (random);
  g_file_set_contents (path, (char *) content, 4 * MIB, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      const char *format = strchr (names[i], '.') + 1;
      g_autofree char *convert = g_strdup_printf ("convert %s -f raw -O %s content.raw %s",
                                                  *names[i] == 'c' ? "-c" : "-q", format, names[i]);
      g_auto (SvImageInfo) info = { 0 };

      run_qemu_img (convert);
      probe (names[i], &info);
      shorten (names[i], (goffset) info.file_size / 2);
      if (strcmp (format, "qed") == 0 || strcmp (format, "vhdx") == 0)
        shorten (names[i], 700); /* only their headers are looked at */
      assert_bad (names[i], "");
      shorten (names[i], 60);
      assert_bad (names[i], "");
    }
  assert_bad ("t.qcow2", "ends too early");
  assert_bad ("t.qcow2", "download");
}

/* What people hand over instead of a disk image is called by its name. */
static void
test_mistakes (void)
{
  const struct
  {
    const char *name;
    goffset size, offset;
    const char *bytes;
    const char *expected;
  } cases[] = {
    { "m.gz", 2048, 0, "\x1f\x8b\x08", "packed as gzip; unpack it first (gzip -dk)" },
    { "m.xz", 2048, 0,
      "\xfd"
      "7zXZ",
      "packed as xz" },
    { "m.bz2", 2048, 0, "BZh91AY", "packed as bzip2" },
    { "m.zst", 2048, 0, "\x28\xb5\x2f\xfd", "packed as zstd" },
    { "m.zip", 2048, 0, "PK\3\4", "packed as zip" },
    { "m.ova", 10240, 257, "ustar", "packed as tar" },
    { "m.iso", 1 * MIB, 32769, "CD001", "is an ISO image" },
    { "bzImage", 4096, 514, "HdrS", "Linux kernel" },
    { "program", 4096, 0,
      "\x7f"
      "ELF",
      "a program" },
    { "zero", 1 * MIB, 0, "", "say that its format is 'raw'" },
    { "damaged", 4096, 0, "QFI\n", "damaged qcow2" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      write_file (cases[i].name, cases[i].size, cases[i].offset, cases[i].bytes,
                  strlen (cases[i].bytes));
      assert_bad (cases[i].name, cases[i].expected);
    }
}

static void
test_text (void)
{
  const char *pages[]
      = { "<!DOCTYPE html>\n<html>", "\n\n<HTML><body>404", "<?xml version='1.0'?>" };
  const char *text = "version https://git-lfs.github.com/spec/v1\noid sha256:0\n";

  for (gsize i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      write_file ("page", (goffset) strlen (pages[i]), 0, pages[i], strlen (pages[i]));
      assert_bad ("page", "web page");
    }
  write_file ("text", (goffset) strlen (text), 0, text, strlen (text));
  assert_bad ("text", "text file that begins 'version https://git-lfs");
}

static void
test_not_images (void)
{
  g_autofree char *fifo = in_folder ("fifo");

  write_file ("empty", 0, 0, "", 0);
  assert_bad ("empty", "is empty");
  assert_bad (".", "is a folder");
  g_assert_cmpint (mkfifo (fifo, 0600), ==, 0);
  assert_bad ("fifo", "neither a file nor a block device");
  assert_fails ("missing", NULL, SIMPLEVIRT_ERROR_NOT_FOUND, "");
  assert_fails ("zero", "cloop", SIMPLEVIRT_ERROR_NOT_SUPPORTED, "none of raw, qcow2");
}

static void
test_permission (void)
{
  g_autofree char *path = in_folder ("closed");

  if (geteuid () == 0)
    {
      g_test_skip ("root may read everything");
      return;
    }
  write_file ("closed", 512, 0, "x", 1);
  g_chmod (path, 0);
  assert_fails ("closed", NULL, SIMPLEVIRT_ERROR_PERMISSION_DENIED, "");
}

/* A DOS partition table with one partition of the given sectors. */
static void
write_mbr (const char *name, goffset size, guint8 start, guint8 count)
{
  guint8 sector[512] = { 0 };

  sector[446] = 0x80;
  sector[446 + 4] = 0x83;
  sector[446 + 8] = start;
  sector[446 + 12] = count;
  sector[510] = 0x55;
  sector[511] = 0xaa;
  write_file (name, size, 0, sector, sizeof sector);
}

static void
test_raw (void)
{
  g_auto (SvImageInfo) mbr = { 0 };
  g_auto (SvImageInfo) ext = { 0 };
  g_auto (SvImageInfo) luks = { 0 };
  g_auto (SvImageInfo) gpt = { 0 };
  guint8 table[56] = "EFI PART";

  write_mbr ("mbr.raw", 101 * 512, 1, 100);
  probe ("mbr.raw", &mbr);
  g_assert_cmpstr (mbr.format, ==, "raw");
  g_assert_cmpuint (mbr.virtual_size, ==, 101 * 512);

  write_file ("ext.raw", MIB, 1080, "\x53\xef", 2);
  probe ("ext.raw", &ext);
  g_assert_cmpuint (ext.virtual_size, ==, MIB);

  write_file ("luks.raw", MIB, 0, "LUKS\xba\xbe", 6);
  probe ("luks.raw", &luks);
  g_assert_true (luks.encrypted);

  table[33] = 8; /* the last sector is 2048 */
  write_file ("gpt.raw", 2049 * 512, 512, table, sizeof table);
  probe ("gpt.raw", &gpt);
  g_assert_cmpstr (gpt.format, ==, "raw");
}

static void
test_bad_raw (void)
{
  guint8 table[56] = "EFI PART";

  write_mbr ("odd.raw", 101 * 512 + 1, 1, 100);
  assert_bad ("odd.raw", "not whole sectors");
  write_mbr ("short.raw", 50 * 512, 1, 100);
  assert_bad ("short.raw", "ends too early");
  write_mbr ("none.raw", 101 * 512, 0, 0);
  assert_bad ("none.raw", "neither partitions nor a file system");
  table[33] = 8;
  write_file ("short-gpt.raw", MIB, 512, table, sizeof table);
  assert_bad ("short-gpt.raw", "ends too early");
}

/* The caller's word counts for raw, whatever is inside; other formats have to be true. */
static void
test_explicit (void)
{
  g_auto (SvImageInfo) info = { 0 };
  g_autofree char *path = in_folder ("any.raw");
  g_autoptr (GError) error = NULL;

  write_file ("any.raw", MIB, 0, "QFI\xfb", 4);
  sv_image_probe_file (path, "raw", &info, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (info.format, ==, "raw");
  g_assert_cmpuint (info.virtual_size, ==, MIB);
  g_assert_null (info.backing_file);

  write_mbr ("m.raw", 101 * 512, 1, 100);
  assert_fails ("m.raw", "qcow2", SIMPLEVIRT_ERROR_INVALID_ARGUMENT,
                "is not in format qcow2; it looks like raw");
}

static void
remove_folder (void)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)))
    {
      g_autofree char *path = in_folder (name);
      g_unlink (path);
    }
  g_rmdir (folder);
}

int
main (int argc, char **argv)
{
  int result;

  g_test_init (&argc, &argv, NULL);
  qemu_img = g_find_program_in_path ("qemu-img");
  folder = g_dir_make_tmp ("image-XXXXXX", NULL);
  g_test_add_func ("/image/formats", test_formats);
  g_test_add_func ("/image/header-alone", test_header_alone);
  g_test_add_func ("/image/backing", test_backing);
  g_test_add_func ("/image/backing-other-formats", test_backing_other_formats);
  g_test_add_func ("/image/data-file", test_data_file);
  g_test_add_func ("/image/encrypted", test_encrypted);
  g_test_add_func ("/image/truncated", test_truncated);
  g_test_add_func ("/image/mistakes", test_mistakes);
  g_test_add_func ("/image/text", test_text);
  g_test_add_func ("/image/not-images", test_not_images);
  g_test_add_func ("/image/permission", test_permission);
  g_test_add_func ("/image/raw", test_raw);
  g_test_add_func ("/image/bad-raw", test_bad_raw);
  g_test_add_func ("/image/explicit", test_explicit);
  result = g_test_run ();
  remove_folder ();
  return result;
}
