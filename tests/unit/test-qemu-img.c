/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Images made by qemu-img: whole or not there at all, whatever the names are. */
#include "base/error.h"
#include "provision/qemu-img.h"
#include "testing.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>

#define MIB (1024 * 1024)

typedef struct
{
  char *folder;
  char *path; /* the PATH before the test */
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->folder = g_dir_make_tmp ("qemu-img-XXXXXX", NULL);
  fixture->path = g_strdup (g_getenv ("PATH"));
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GDir) dir = g_dir_open (fixture->folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)))
    {
      g_autofree char *path = g_build_filename (fixture->folder, name, NULL);
      g_unlink (path);
    }
  g_rmdir (fixture->folder);
  g_setenv ("PATH", fixture->path, TRUE);
  g_free (fixture->folder);
  g_free (fixture->path);
}

static gboolean
skip_without_qemu_img (void)
{
  g_autofree char *program = g_find_program_in_path ("qemu-img");

  if (!program)
    g_test_skip ("no qemu-img");
  return !program;
}

/* Puts a shell script in the place of qemu-img. */
static void
fake_qemu_img (Fixture *fixture, const char *script)
{
  g_autofree char *program = g_build_filename (fixture->folder, "qemu-img", NULL);
  g_autofree char *path = g_strdup_printf ("%s:%s", fixture->folder, fixture->path);

  g_assert_true (g_file_set_contents (program, script, -1, NULL));
  g_chmod (program, 0755);
  g_setenv ("PATH", path, TRUE);
}

static char *
in_folder (Fixture *fixture, const char *name)
{
  return g_build_filename (fixture->folder, name, NULL);
}

static gboolean
exists (const char *path)
{
  return g_file_test (path, G_FILE_TEST_EXISTS);
}

/* A raw disk with something in it. */
static char *
make_source (Fixture *fixture, const char *name)
{
  char *path = in_folder (fixture, name);
  g_autofree char *content = g_malloc0 (4 * MIB);

  for (gsize i = 0; i < MIB; i++)
    content[i] = (char) (i * 7 / 3);
  g_assert_true (g_file_set_contents (path, content, 4 * MIB, NULL));
  return path;
}

static void
assert_failed (gboolean ok, GError **error, SimplevirtErrorCode code, const char *expected)
{
  g_assert_false (ok);
  g_assert_error (*error, SIMPLEVIRT_ERROR, (int) code);
  if (strstr ((*error)->message, expected) == NULL)
    g_error ("'%s' not in '%s'", expected, (*error)->message);
  g_clear_error (error);
}

static void
count_progress (double fraction, gpointer data)
{
  double *last = data;

  g_assert_cmpfloat (fraction, >, *last);
  g_assert_cmpfloat (fraction, <=, 1);
  *last = fraction;
}

static void
test_convert (Fixture *fixture, gconstpointer data)
{
  g_autofree char *source = NULL;
  g_autofree char *packed = in_folder (fixture, "a.qcow2");
  g_autofree char *back = in_folder (fixture, "back.raw");
  g_autofree char *one = NULL;
  g_autofree char *two = NULL;
  g_autoptr (GError) error = NULL;
  gsize length;
  double last = 0;

  if (skip_without_qemu_img ())
    return;
  source = make_source (fixture, "a.raw");
  sv_qemu_img_convert (source, "raw", packed, "qcow2", 0, count_progress, &last, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpfloat (last, ==, 1);
  sv_qemu_img_convert (packed, "qcow2", back, "raw", 8 * MIB, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  g_file_get_contents (source, &one, &length, NULL);
  g_file_get_contents (back, &two, &length, NULL);
  g_assert_cmpuint (length, ==, 8 * MIB);
  g_assert_cmpint (memcmp (one, two, 4 * MIB), ==, 0);
}

static void
test_overlay (Fixture *fixture, gconstpointer data)
{
  g_autofree char *source = NULL;
  g_autofree char *path = in_folder (fixture, "top.qcow2");
  g_auto (SvImageInfo) info = { 0 };
  g_auto (SvImageInfo) probed = { 0 };
  g_autoptr (GError) error = NULL;

  if (skip_without_qemu_img ())
    return;
  source = make_source (fixture, "a.raw");
  sv_qemu_img_overlay (path, source, "raw", 20 * MIB, NULL, &error);
  g_assert_no_error (error);
  sv_qemu_img_info (path, "qcow2", &info, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (info.format, ==, "qcow2");
  g_assert_cmpuint (info.virtual_size, ==, 20 * MIB);
  g_assert_cmpstr (info.backing_file, ==, source);
  g_assert_cmpstr (info.backing_format, ==, "raw");
  sv_image_probe_file (path, NULL, &probed, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (probed.file_size, ==, info.file_size);
  g_assert_cmpstr (probed.backing_file, ==, source);
  g_unlink (path);
  assert_failed (sv_qemu_img_overlay (path, source, "raw", MIB, NULL, &error), &error,
                 SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "cannot be made smaller");
  g_assert_false (exists (path));
}

static void
test_resize (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = in_folder (fixture, "a.qcow2");
  g_auto (SvImageInfo) info = { 0 };
  g_autoptr (GError) error = NULL;

  if (skip_without_qemu_img ())
    return;
  sv_qemu_img_create (path, "qcow2", 5 * MIB, NULL, &error);
  g_assert_no_error (error);
  sv_qemu_img_resize (path, "qcow2", 10 * MIB, NULL, &error);
  g_assert_no_error (error);
  sv_image_probe_file (path, NULL, &info, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (info.virtual_size, ==, 10 * MIB);
  assert_failed (sv_qemu_img_resize (path, "qcow2", MIB, NULL, &error), &error,
                 SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "only be made larger");
}

/* Names that would be options, protocols or lists of options if anybody let them. */
static void
test_hostile_names (Fixture *fixture, gconstpointer data)
{
  const char *names[]
      = { "a,b:c",        "json:{}",      "nbd:unix:x", "-n",       "--help", "50%", "\xc3\xbc\n x",
          "'\" $(x) `y`", "driver=raw,x", "file:x",     "a,file=b", "#fd:0",  " " };

  if (skip_without_qemu_img ())
    return;
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *base = make_source (fixture, names[i]);
      g_autofree char *overlay = g_strconcat (base, ",top", NULL);
      g_autofree char *copy = g_strconcat (base, ",copy", NULL);
      g_auto (SvImageInfo) info = { 0 };
      g_autoptr (GError) error = NULL;

      sv_qemu_img_overlay (overlay, base, "raw", 0, NULL, &error);
      g_assert_no_error (error);
      sv_qemu_img_convert (overlay, "qcow2", copy, "raw", 0, NULL, NULL, NULL, &error);
      g_assert_no_error (error);
      sv_qemu_img_info (copy, "raw", &info, NULL, &error);
      g_assert_no_error (error);
      g_assert_cmpuint (info.virtual_size, ==, 4 * MIB);
    }
}

static void
test_relative (Fixture *fixture, gconstpointer data)
{
  const char *names[] = { "a.qcow2", "nbd:localhost", "json:{}", "", "-h", "/x\xff" };
  g_autoptr (GError) error = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      assert_failed (sv_qemu_img_create (names[i], "raw", MIB, NULL, &error), &error,
                     SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "must be an absolute path in UTF-8");
      assert_failed (sv_qemu_img_overlay ("/nowhere/x", names[i], "raw", 0, NULL, &error), &error,
                     SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "must be an absolute path in UTF-8");
    }
}

static void
test_keeps_files (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = in_folder (fixture, "mine");
  g_autofree char *content = NULL;
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, "precious", -1, NULL);
  assert_failed (sv_qemu_img_create (path, "raw", MIB, NULL, &error), &error,
                 SIMPLEVIRT_ERROR_ALREADY_EXISTS, path);
  g_file_get_contents (path, &content, NULL, NULL);
  g_assert_cmpstr (content, ==, "precious");
}

static void
test_missing (Fixture *fixture, gconstpointer data)
{
  g_autofree char *source = in_folder (fixture, "no.raw");
  g_autofree char *path = in_folder (fixture, "a.qcow2");
  g_autofree char *lost = in_folder (fixture, "no/a.qcow2");
  g_autoptr (GError) error = NULL;

  assert_failed (sv_qemu_img_convert (source, "raw", path, "qcow2", 0, NULL, NULL, NULL, &error),
                 &error, SIMPLEVIRT_ERROR_NOT_FOUND, source);
  assert_failed (sv_qemu_img_create (lost, "qcow2", MIB, NULL, &error), &error,
                 SIMPLEVIRT_ERROR_NOT_FOUND, lost);
  g_assert_false (exists (path));
}

static void
test_not_installed (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = in_folder (fixture, "a.qcow2");
  g_autoptr (GError) error = NULL;

  g_setenv ("PATH", fixture->folder, TRUE);
  assert_failed (sv_qemu_img_create (path, "qcow2", MIB, NULL, &error), &error,
                 SIMPLEVIRT_ERROR_NOT_SUPPORTED, "install the package qemu-utils");
  g_assert_false (exists (path));
}

/* What qemu-img says becomes a code that a program can act on; what it wrote goes away. */
static void
test_failures (Fixture *fixture, gconstpointer data)
{
  const struct
  {
    const char *said;
    SimplevirtErrorCode code;
  } cases[] = {
    { "error while writing at byte 65536: No space left on device", SIMPLEVIRT_ERROR_NO_SPACE },
    { "Could not open '/x': Permission denied", SIMPLEVIRT_ERROR_PERMISSION_DENIED },
    { "Failed to get \"write\" lock", SIMPLEVIRT_ERROR_BUSY },
    { "something else", SIMPLEVIRT_ERROR_FAILED },
  };
  g_autofree char *source = make_source (fixture, "a.raw");
  g_autofree char *path = in_folder (fixture, "copy");

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *quoted = g_shell_quote (cases[i].said);
      g_autofree char *script = g_strdup_printf ("#!/bin/sh\nprintf '    (50.00/100%%%%)\\r'\n"
                                                 "for last; do :; done; echo half >\"$last\"\n"
                                                 "echo qemu-img: %s >&2\nexit 1\n",
                                                 quoted);
      g_autofree char *expected = g_strdup_printf ("image '%s': qemu-img: %s", path, cases[i].said);
      g_autoptr (GError) error = NULL;

      fake_qemu_img (fixture, script);
      assert_failed (sv_qemu_img_convert (source, "raw", path, "raw", 0, NULL, NULL, NULL, &error),
                     &error, cases[i].code, expected);
      g_assert_false (exists (path));
    }
}

static void
test_killed (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = in_folder (fixture, "copy");
  g_autoptr (GError) error = NULL;

  fake_qemu_img (fixture, "#!/bin/sh\nkill -9 $$\n");
  assert_failed (sv_qemu_img_create (path, "raw", MIB, NULL, &error), &error,
                 SIMPLEVIRT_ERROR_FAILED, "killed by signal 9");
  g_assert_false (exists (path));
}

static void
cancel_now (double fraction, gpointer data)
{
  g_cancellable_cancel (data);
}

/* The child is gone when the call returns, and so is what it made. */
static void
test_cancel (Fixture *fixture, gconstpointer data)
{
  g_autofree char *source = make_source (fixture, "a.raw");
  g_autofree char *path = in_folder (fixture, "copy");
  g_autofree char *pid_path = in_folder (fixture, "qemu-img.pid");
  g_autofree char *pid = NULL;
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  gint64 start = g_get_monotonic_time ();

  fake_qemu_img (fixture, "#!/bin/sh\necho $$ >$0.pid\nprintf '    (25.00/100%%)\\r'\n"
                          "exec sleep 60\n");
  g_assert_false (sv_qemu_img_convert (source, "raw", path, "raw", 0, cancel_now, cancellable,
                                       cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpint (g_get_monotonic_time () - start, <, 20 * G_USEC_PER_SEC);
  g_assert_false (exists (path));
  g_assert_true (g_file_get_contents (pid_path, &pid, NULL, NULL));
  g_assert_cmpint (kill ((pid_t) g_ascii_strtoll (pid, NULL, 10), 0), ==, -1);
  g_assert_cmpint (errno, ==, ESRCH);
}

static void
test_cancel_info (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = make_source (fixture, "a.raw");
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_auto (SvImageInfo) info = { 0 };
  g_autoptr (GError) error = NULL;

  fake_qemu_img (fixture, "#!/bin/sh\nexec sleep 60\n");
  GThread *thread = testing_cancel_later (cancellable, 200 * 1000);
  g_assert_false (sv_qemu_img_info (path, "raw", &info, cancellable, &error));
  g_thread_join (thread);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_error (&error);
  g_assert_false (sv_qemu_img_info (path, "raw", &info, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static void
test_bad_info (Fixture *fixture, gconstpointer data)
{
  const char *answers[] = { "",
                            "{",
                            "[]",
                            "{}",
                            "{\"format\": \"qcow2\", \"virtual-size\": -1}",
                            "{\"format\": \"x\", \"virtual-size\": 1}",
                            "\xff" };
  g_autofree char *path = make_source (fixture, "a.raw");

  for (gsize i = 0; i < G_N_ELEMENTS (answers); i++)
    {
      g_autofree char *script = g_strdup_printf ("#!/bin/sh\necho '%s'\n", answers[i]);
      g_auto (SvImageInfo) info = { 0 };
      g_autoptr (GError) error = NULL;

      fake_qemu_img (fixture, script);
      assert_failed (sv_qemu_img_info (path, "raw", &info, NULL, &error), &error,
                     SIMPLEVIRT_ERROR_FAILED, "cannot be parsed");
      g_assert_null (info.format);
    }
}

#define ADD(name, func) g_test_add (name, Fixture, NULL, set_up, func, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/qemu-img/convert", test_convert);
  ADD ("/qemu-img/overlay", test_overlay);
  ADD ("/qemu-img/resize", test_resize);
  ADD ("/qemu-img/hostile-names", test_hostile_names);
  ADD ("/qemu-img/relative", test_relative);
  ADD ("/qemu-img/keeps-files", test_keeps_files);
  ADD ("/qemu-img/missing", test_missing);
  ADD ("/qemu-img/not-installed", test_not_installed);
  ADD ("/qemu-img/failures", test_failures);
  ADD ("/qemu-img/killed", test_killed);
  ADD ("/qemu-img/cancel", test_cancel);
  ADD ("/qemu-img/cancel-info", test_cancel_info);
  ADD ("/qemu-img/bad-info", test_bad_info);
  return g_test_run ();
}
