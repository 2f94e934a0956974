/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Memory, CPUs, disks, screen and keys, saving and sleeping, on a real guest. */
#include <stdlib.h>
#include <glib/gstdio.h>
#include "host-tools.h"
#include "machine.h"

static SimplevirtConnection *connection;
static SimplevirtDomain *guest;

#define MIB    ((guint64) 1 << 20)
#define SCREEN "<video><model type='vga'/></video><graphics type='vnc' port='-1' autoport='yes'/>"

static void
test_balloon (void)
{
  GError *error = NULL;

  simplevirt_domain_set_memory (guest, 170 * MIB, SIMPLEVIRT_CHANGE_DEFAULT, NULL, &error);
  g_assert_no_error (error);
  testing_wait_until (simplevirt_domain_get_memory (guest) == 170 * MIB);
  g_assert_false (
      simplevirt_domain_set_memory (guest, 4096 * MIB, SIMPLEVIRT_CHANGE_LIVE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "domain 'res': ");
  simplevirt_domain_set_memory (guest, 192 * MIB, SIMPLEVIRT_CHANGE_DEFAULT, NULL, &error);
  g_assert_no_error (error);
}

static void
test_vcpus (void)
{
  GError *error = NULL;

  simplevirt_domain_set_vcpus (guest, 2, SIMPLEVIRT_CHANGE_LIVE, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (simplevirt_domain_get_vcpus (guest), ==, 2);
  g_assert_false (simplevirt_domain_set_vcpus (guest, 3, SIMPLEVIRT_CHANGE_LIVE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "domain 'res': ");
}

static void
test_block (void)
{
  GError *error = NULL;
  g_autoptr (SimplevirtBlockInfo) before
      = simplevirt_domain_fetch_block_info (guest, "vda", NULL, &error);

  g_assert_no_error (error);
  guint64 capacity = simplevirt_block_info_get_capacity (before) + MIB;
  simplevirt_domain_resize_block (guest, "vda", capacity, NULL, &error);
  g_assert_no_error (error);
  g_autoptr (SimplevirtBlockInfo) after
      = simplevirt_domain_fetch_block_info (guest, "vda", NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (simplevirt_block_info_get_capacity (after), ==, capacity);
  g_assert_null (simplevirt_domain_fetch_block_info (guest, "vdq", NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "vdq");
  g_assert_false (simplevirt_domain_resize_block (guest, "vdq", capacity, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "vdq");
}

static void
test_screen (void)
{
  GError *error = NULL;
  g_autoptr (SimplevirtScreenshot) shot
      = simplevirt_domain_take_screenshot (guest, 0, NULL, &error);

  g_assert_no_error (error);
  g_assert_true (g_str_has_prefix (simplevirt_screenshot_get_mime_type (shot), "image/"));
  g_assert_cmpuint (g_bytes_get_size (simplevirt_screenshot_get_data (shot)), >, 100);
  g_assert_null (simplevirt_domain_take_screenshot (guest, 7, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "domain 'res': ");
}

/* The guest's kernel sees each key go down (1) and up (0), by its number. */
static void
test_keys (void)
{
  g_autoptr (GError) error = NULL;
  const char *keys[] = { "leftshift", "a", NULL };
  g_autofree char *started
      = machine_shell (guest, "cat /dev/input/event0 >/tmp/keys 2>/dev/null & echo $! "
                              ">/tmp/keys.pid; sleep 0.5; echo started");

  g_assert_cmpstr (started, ==, "started");
  testing_ok (simplevirt_domain_send_keys (guest, keys, 50, NULL, &failure));
  g_autofree char *seen = machine_shell (
      guest, "sleep 1; kill $(cat /tmp/keys.pid); hexdump -v -e '12/2 \"%u \" \"\\n\"' /tmp/keys "
             "| cut -d ' ' -f 9-11 | grep ^1");
  g_assert_cmpstr (seen, ==, "1 42 1\n1 30 1\n1 30 0\n1 42 0");
}

static void
test_nmi (void)
{
  const char *count = "awk '/NMI/ { print $2 }' /proc/interrupts";
  g_autofree char *before = machine_shell (guest, count);

  testing_ok (simplevirt_domain_inject_nmi (guest, NULL, &failure));
  g_autofree char *after = machine_shell (guest, count);
  g_assert_cmpint (atoi (after), >, atoi (before));
}

static void
test_managed_save (void)
{
  GError *error = NULL;
  g_autoptr (SimplevirtProgress) progress = simplevirt_progress_new ();
  g_autofree char *before = machine_shell (guest, "cat /proc/sys/kernel/random/boot_id");

  simplevirt_domain_managed_save (guest, SIMPLEVIRT_SAVE_NONE, progress, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (simplevirt_domain_get_state (guest), ==, SIMPLEVIRT_DOMAIN_STATE_SHUT_OFF);
  g_assert_true (simplevirt_domain_fetch_managed_save (guest, NULL, &error));
  g_assert_false (simplevirt_domain_managed_save (guest, SIMPLEVIRT_SAVE_NONE, NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "domain 'res': ");
  simplevirt_domain_start (guest, SIMPLEVIRT_START_NONE, NULL, &error);
  g_assert_no_error (error);
  g_assert_false (simplevirt_domain_fetch_managed_save (guest, NULL, &error));
  simplevirt_domain_remove_managed_save (guest, NULL, &error);
  g_assert_no_error (error);
  machine_wait_for_agent (guest);
  g_autofree char *after = machine_shell (guest, "cat /proc/sys/kernel/random/boot_id");
  g_assert_cmpstr (before, ==, after);
}

static void
test_save_and_restore (void)
{
  GError *error = NULL;
  g_autofree char *path = machine_path ("saved", ".save");

  simplevirt_domain_save_to_file (guest, path, SIMPLEVIRT_SAVE_NONE, NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_false (simplevirt_domain_get_active (guest));
  g_autofree char *xml
      = simplevirt_connection_fetch_save_image_xml (connection, path, NULL, &error);
  g_assert_no_error (error);
  g_assert_nonnull (strstr (xml, "<name>res</name>"));
  g_autoptr (SimplevirtDomain) back
      = simplevirt_connection_restore_domain (connection, path, SIMPLEVIRT_SAVE_NONE, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (back == guest);
  g_assert_true (simplevirt_domain_get_active (guest));
  g_assert_null (simplevirt_connection_restore_domain (connection, "/no/such.save",
                                                       SIMPLEVIRT_SAVE_NONE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "/no/such.save");
  g_assert_null (
      simplevirt_connection_fetch_save_image_xml (connection, "/no/such.save", NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "/no/such.save");
  machine_wait_for_agent (guest);
}

/* Without a guest, paused, with so many MiB of memory. */
static SimplevirtDomain *
start_blank (guint memory)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *xml
      = g_strdup_printf ("<domain type='qemu'><name>blank</name><memory unit='MiB'>%u</memory>"
                         "<os><type>hvm</type></os></domain>",
                         memory);
  SimplevirtDomain *domain = simplevirt_connection_start_transient_domain_xml (
      connection, xml, SIMPLEVIRT_START_PAUSED, NULL, &error);

  g_assert_no_error (error);
  return domain;
}

/* Cancelled half way, to save or to dump: the domain stays as it was, and no file. FALSE when the
 * file was whole before it could be cancelled. */
static gboolean
cancel_in_time (gboolean dump)
{
  g_autoptr (SimplevirtDomain) domain = start_blank (4096);
  g_autoptr (GError) error = NULL;
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autofree char *path = machine_path ("cancelled", dump ? ".dump" : ".save");
  MachineCanceller canceller = { path, cancellable };
  GThread *thread = g_thread_new ("cancel", machine_cancel_when_there, &canceller);
  gboolean whole
      = dump ? simplevirt_domain_core_dump (domain, path, SIMPLEVIRT_DUMP_FORMAT_RAW,
                                            SIMPLEVIRT_DUMP_NONE, NULL, cancellable, &error)
             : simplevirt_domain_save_to_file (domain, path, SIMPLEVIRT_SAVE_NONE, NULL,
                                               cancellable, &error);

  g_thread_join (thread);
  if (!whole)
    {
      g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
      g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
      g_assert_cmpint (simplevirt_domain_get_state (domain), ==, SIMPLEVIRT_DOMAIN_STATE_PAUSED);
    }
  if (!whole || dump)
    testing_ok (simplevirt_domain_power_off (domain, NULL, &failure));
  g_unlink (path);
  return !whole;
}

static void
test_cancel_save (void)
{
  for (int dump = 0; dump < 2; dump++)
    {
      guint late = 0;
      while (!cancel_in_time (dump))
        g_assert_cmpuint (++late, <, 10);
    }
}

/* No room for the memory: the guest goes on, and nothing is left. */
static void
test_no_space (void)
{
  GError *error = NULL;
  g_autoptr (SimplevirtStoragePool) pool = host_small_pool (connection, "tiny", 2);
  g_autofree char *save = host_path ("tiny/guest.save");
  g_autofree char *dump = host_path ("tiny/guest.dump");

  if (pool == NULL)
    {
      g_test_skip ("this user cannot mount");
      return;
    }
  g_assert_false (
      simplevirt_domain_save_to_file (guest, save, SIMPLEVIRT_SAVE_NONE, NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NO_SPACE, "domain 'res': ");
  g_assert_false (simplevirt_domain_core_dump (guest, dump, SIMPLEVIRT_DUMP_FORMAT_RAW,
                                               SIMPLEVIRT_DUMP_MEMORY_ONLY, NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NO_SPACE, "domain 'res': ");
  g_assert_cmpuint (host_count_files ("tiny"), ==, 0);
  g_assert_cmpint (simplevirt_domain_get_state (guest), ==, SIMPLEVIRT_DOMAIN_STATE_RUNNING);
  machine_wait_for_agent (guest);
  testing_ok (simplevirt_storage_pool_stop (pool, NULL, &failure));
}

static gint64
host_file_size (const char *path)
{
  GStatBuf info = { 0 };

  g_assert_cmpint (g_stat (path, &info), ==, 0);
  return info.st_size;
}

static void
test_core_dump (void)
{
  GError *error = NULL;
  g_autofree char *path = machine_path ("memory", ".dump");
  g_autoptr (SimplevirtProgress) progress = simplevirt_progress_new ();

  simplevirt_domain_core_dump (guest, path, SIMPLEVIRT_DUMP_FORMAT_RAW, SIMPLEVIRT_DUMP_MEMORY_ONLY,
                               progress, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (g_file_test (path, G_FILE_TEST_EXISTS));
  g_assert_cmpint (simplevirt_domain_get_state (guest), ==, SIMPLEVIRT_DOMAIN_STATE_RUNNING);
  g_assert_cmpint (host_file_size (path), >, 128 * (gint64) MIB);
  g_autofree char *packed = machine_path ("memory", ".kdump");
  simplevirt_domain_core_dump (guest, packed, SIMPLEVIRT_DUMP_FORMAT_KDUMP_ZLIB,
                               SIMPLEVIRT_DUMP_MEMORY_ONLY, NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (host_file_size (packed), <, host_file_size (path) / 2);
  g_autoptr (SimplevirtJobInfo) now = simplevirt_domain_fetch_job_info (guest, FALSE, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (simplevirt_job_info_get_job_type (now), ==, SIMPLEVIRT_JOB_TYPE_NONE);
  g_assert_false (simplevirt_domain_abort_job (guest, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "domain 'res': ");
  g_assert_false (simplevirt_domain_core_dump (guest, "/no/such/folder/x",
                                               SIMPLEVIRT_DUMP_FORMAT_RAW,
                                               SIMPLEVIRT_DUMP_MEMORY_ONLY, NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "/no/such/folder/x");
}

/* What becomes of a domain after the dump: it goes on, or it ends as one that crashed. */
static void
test_dump_flags (void)
{
  g_autoptr (SimplevirtDomain) domain = start_blank (64);
  g_autofree char *path = machine_path ("flags", ".dump");
  GError *error = NULL;

  testing_ok (simplevirt_domain_resume (domain, NULL, &failure));
  testing_ok (simplevirt_domain_core_dump (domain, path, SIMPLEVIRT_DUMP_FORMAT_RAW,
                                           SIMPLEVIRT_DUMP_MEMORY_ONLY | SIMPLEVIRT_DUMP_RESET,
                                           NULL, NULL, &failure));
  g_assert_cmpint (simplevirt_domain_get_state (domain), ==, SIMPLEVIRT_DOMAIN_STATE_RUNNING);
  testing_ok (simplevirt_domain_core_dump (domain, path, SIMPLEVIRT_DUMP_FORMAT_RAW,
                                           SIMPLEVIRT_DUMP_MEMORY_ONLY | SIMPLEVIRT_DUMP_CRASH,
                                           NULL, NULL, &failure));
  testing_wait_until (!simplevirt_domain_get_active (domain));
  g_assert_false (simplevirt_domain_core_dump (domain, path, SIMPLEVIRT_DUMP_FORMAT_RAW,
                                               SIMPLEVIRT_DUMP_MEMORY_ONLY, NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "domain 'blank': ");
  g_unlink (path);
}

/* The guest sleeps, and goes on where it was. */
static void
test_sleep (void)
{
  GError *error = NULL;

  g_assert_false (simplevirt_domain_wake_up (guest, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "domain 'res': ");
  g_assert_false (
      simplevirt_domain_put_to_sleep (guest, (SimplevirtSuspendTarget) 77, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT,
                        "put_to_sleep: 'target' cannot be 77");
  /* A guest without a place for its memory on a disk. */
  g_assert_false (
      simplevirt_domain_put_to_sleep (guest, SIMPLEVIRT_SUSPEND_TARGET_HYBRID, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_SUPPORTED, "domain 'res': ");
  g_autofree char *before = machine_shell (guest, "cat /proc/sys/kernel/random/boot_id");
  testing_ok (
      simplevirt_domain_put_to_sleep (guest, SIMPLEVIRT_SUSPEND_TARGET_MEMORY, NULL, &failure));
  testing_wait_until (simplevirt_domain_get_state (guest) == SIMPLEVIRT_DOMAIN_STATE_PM_SUSPENDED);
  testing_ok (simplevirt_domain_wake_up (guest, NULL, &failure));
  testing_wait_until (simplevirt_domain_get_state (guest) == SIMPLEVIRT_DOMAIN_STATE_RUNNING);
  machine_wait_for_agent (guest);
  g_autofree char *after = machine_shell (guest, "cat /proc/sys/kernel/random/boot_id");
  g_assert_cmpstr (before, ==, after);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  connection = testing_open (g_getenv ("SV_TEST_URI"));
  guest = machine_start (connection, "res", SCREEN);
  /* First, since an emulated guest that was given another vCPU does not always wake up. */
  g_test_add_func ("/resources/sleep", test_sleep);
  g_test_add_func ("/resources/balloon", test_balloon);
  g_test_add_func ("/resources/vcpus", test_vcpus);
  g_test_add_func ("/resources/block", test_block);
  g_test_add_func ("/resources/screen", test_screen);
  g_test_add_func ("/resources/core-dump", test_core_dump);
  g_test_add_func ("/resources/dump-flags", test_dump_flags);
  g_test_add_func ("/resources/managed-save", test_managed_save);
  g_test_add_func ("/resources/save-and-restore", test_save_and_restore);
  g_test_add_func ("/resources/cancel-save", test_cancel_save);
  g_test_add_func ("/resources/no-space", test_no_space);
  g_test_add_func ("/resources/keys", test_keys);
  g_test_add_func ("/resources/nmi", test_nmi);
  int status = g_test_run ();
  g_clear_object (&guest);
  g_clear_object (&connection);
  return status;
}
