/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Memory of a real guest in files: each way to dump, to save and to bring back, and what a job
 * tells of itself. */
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>
#include "host-state.h"
#include "host-tools.h"
#include "machine.h"

static SimplevirtConnection *connection;
static SimplevirtDomain *guest;

#define MIB ((guint64) 1 << 20)

static guint64
file_size (const char *path)
{
  GStatBuf info = { 0 };

  g_assert_cmpint (g_stat (path, &info), ==, 0);
  return (guint64) info.st_size;
}

/* How much of a file the host keeps in its memory. */
static guint64
cached_bytes (const char *path)
{
  gsize size = file_size (path);
  gsize page = (gsize) sysconf (_SC_PAGESIZE);
  gsize pages = (size + page - 1) / page;
  g_autofree guint8 *present = g_malloc (pages);
  guint64 found = 0;
  int file = open (path, O_RDONLY | O_CLOEXEC);

  g_assert_cmpint (file, >=, 0);
  void *map = mmap (NULL, size, PROT_READ, MAP_SHARED, file, 0);
  g_assert_true (map != MAP_FAILED);
  g_assert_cmpint (mincore (map, size, present), ==, 0);
  for (gsize i = 0; i < pages; i++)
    found += (present[i] & 1) * page;
  munmap (map, size);
  close (file);
  return found;
}

static void
assert_cached (const char *path, gboolean wanted)
{
  if (wanted)
    g_assert_cmpuint (cached_bytes (path), >=, file_size (path) / 2);
  else
    g_assert_cmpuint (cached_bytes (path), <, file_size (path) / 10);
}

/* Not every file system can be read and written past the cache. */
static gboolean
can_bypass (void)
{
  g_autofree char *path = host_path ("direct");
  int file = open (path, O_RDWR | O_CREAT | O_CLOEXEC | O_DIRECT, 0600);

  if (file >= 0)
    close (file);
  g_unlink (path);
  return file >= 0;
}

/* Tells how large the dump was, which lies in the host's cache or not. */
static guint64
dump (SimplevirtDumpFormat format, SimplevirtDumpFlags flags)
{
  g_autofree char *path = machine_path ("saving", ".dump");

  testing_ok (simplevirt_domain_core_dump (guest, path, format, flags, NULL, NULL, &failure));
  g_assert_cmpint (simplevirt_domain_get_state (guest), ==, SIMPLEVIRT_DOMAIN_STATE_RUNNING);
  guint64 size = file_size (path);
  if (can_bypass ())
    assert_cached (path, !(flags & SIMPLEVIRT_DUMP_BYPASS_CACHE));
  g_assert_cmpint (g_unlink (path), ==, 0);
  return size;
}

typedef struct
{
  SimplevirtDomain *domain;
  const char *path;
  SimplevirtDomainState state;
} Onlooker;

/* Of a thread beside a dump: what the domain does when the file is begun. */
static gpointer
look_when_there (gpointer data)
{
  Onlooker *self = data;

  while (!g_file_test (self->path, G_FILE_TEST_EXISTS))
    g_usleep (1000);
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtDomainStats) stats
      = simplevirt_domain_fetch_stats (self->domain, SIMPLEVIRT_STATS_STATE, NULL, &error);
  g_assert_no_error (error);
  self->state = simplevirt_domain_stats_get_state (stats);
  return NULL;
}

/* A domain stands still for a plain dump, and goes on beside a live one. Its memory is large, so
 * that dumping it takes a while. */
static void
test_dump_live (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = machine_path ("busy", ".dump");
  g_autoptr (SimplevirtDomain) domain = simplevirt_connection_start_transient_domain_xml (
      connection,
      "<domain type='qemu'><name>busy</name><memory unit='MiB'>4096</memory>"
      "<os><type>hvm</type></os></domain>",
      SIMPLEVIRT_START_NONE, NULL, &error);

  g_assert_no_error (error);
  for (int live = 0; live < 2; live++)
    {
      Onlooker onlooker = { domain, path, SIMPLEVIRT_DOMAIN_STATE_UNKNOWN };
      GThread *thread = g_thread_new ("onlooker", look_when_there, &onlooker);
      testing_ok (simplevirt_domain_core_dump (domain, path, SIMPLEVIRT_DUMP_FORMAT_RAW,
                                               live ? SIMPLEVIRT_DUMP_LIVE : SIMPLEVIRT_DUMP_NONE,
                                               NULL, NULL, &failure));
      g_thread_join (thread);
      g_assert_cmpint (onlooker.state, ==,
                       live ? SIMPLEVIRT_DOMAIN_STATE_RUNNING : SIMPLEVIRT_DOMAIN_STATE_PAUSED);
      g_assert_cmpint (simplevirt_domain_get_state (domain), ==, SIMPLEVIRT_DOMAIN_STATE_RUNNING);
      g_assert_cmpuint (file_size (path), >, MIB);
      g_assert_cmpint (g_unlink (path), ==, 0);
    }
  testing_ok (simplevirt_domain_power_off (domain, NULL, &failure));
}

/* TRUE when there is no more to test, since the host's file system refuses it. */
static gboolean
is_refused (void)
{
  GError *error = NULL;
  g_autofree char *path = machine_path ("refused", ".dump");

  if (can_bypass ())
    return FALSE;
  g_assert_false (simplevirt_domain_core_dump (guest, path, SIMPLEVIRT_DUMP_FORMAT_RAW,
                                               SIMPLEVIRT_DUMP_BYPASS_CACHE, NULL, NULL, &error));
  g_assert_true (g_str_has_prefix (error->message, "domain 'saving': "));
  g_error_free (error);
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
  g_assert_cmpint (simplevirt_domain_get_state (guest), ==, SIMPLEVIRT_DOMAIN_STATE_RUNNING);
  return TRUE;
}

static void
test_dump_bypass_cache (void)
{
  if (is_refused ())
    return;
  dump (SIMPLEVIRT_DUMP_FORMAT_RAW, SIMPLEVIRT_DUMP_BYPASS_CACHE);
  dump (SIMPLEVIRT_DUMP_FORMAT_RAW, SIMPLEVIRT_DUMP_BYPASS_CACHE | SIMPLEVIRT_DUMP_MEMORY_ONLY);
  dump (SIMPLEVIRT_DUMP_FORMAT_RAW, SIMPLEVIRT_DUMP_NONE);
}

static void
drop_cache (const char *path)
{
  int file = open (path, O_RDONLY | O_CLOEXEC);

  g_assert_cmpint (fdatasync (file), ==, 0);
  g_assert_cmpint (posix_fadvise (file, 0, 0, POSIX_FADV_DONTNEED), ==, 0);
  close (file);
  assert_cached (path, FALSE);
}

/* Written and read past the host's cache, and through it. */
static void
test_save_bypass_cache (void)
{
  g_autofree char *path = machine_path ("saving", ".save");
  g_autofree char *before = machine_shell (guest, "cat /proc/sys/kernel/random/boot_id");

  if (is_refused ())
    return;
  for (int bypass = 0; bypass < 2; bypass++)
    {
      SimplevirtSaveFlags flags = bypass ? SIMPLEVIRT_SAVE_BYPASS_CACHE : SIMPLEVIRT_SAVE_NONE;
      g_autoptr (GError) error = NULL;
      testing_ok (simplevirt_domain_save_to_file (guest, path, flags, NULL, NULL, &failure));
      assert_cached (path, !bypass);
      drop_cache (path);
      g_autoptr (SimplevirtDomain) back
          = simplevirt_connection_restore_domain (connection, path, flags, NULL, &error);
      g_assert_no_error (error);
      assert_cached (path, !bypass);
      g_assert_cmpint (g_unlink (path), ==, 0);
    }
  machine_wait_for_agent (guest);
  g_autofree char *after = machine_shell (guest, "cat /proc/sys/kernel/random/boot_id");
  g_assert_cmpstr (before, ==, after);
}

/* A start removes the file that it read: a second name keeps that in sight. */
static void
test_start_bypass_cache (void)
{
  g_autofree char *saved
      = host_is_system ()
            ? g_strdup ("/var/lib/libvirt/qemu/save/saving.save")
            : g_build_filename (g_get_user_config_dir (), "libvirt/qemu/save/saving.save", NULL);
  g_autofree char *seen = g_strconcat (saved, ".seen", NULL);

  if (is_refused ())
    return;
  for (int bypass = 0; bypass < 2; bypass++)
    {
      testing_ok (simplevirt_domain_managed_save (
          guest, bypass ? SIMPLEVIRT_SAVE_BYPASS_CACHE : SIMPLEVIRT_SAVE_NONE, NULL, NULL,
          &failure));
      g_assert_cmpint (link (saved, seen), ==, 0);
      assert_cached (seen, !bypass);
      drop_cache (seen);
      testing_ok (simplevirt_domain_start (
          guest, bypass ? SIMPLEVIRT_START_BYPASS_CACHE : SIMPLEVIRT_START_NONE, NULL, &failure));
      assert_cached (seen, !bypass);
      g_assert_cmpint (g_unlink (seen), ==, 0);
      g_assert_false (g_file_test (saved, G_FILE_TEST_EXISTS));
    }
  machine_wait_for_agent (guest);
}

/* What kdump compresses is smaller; what the hypervisor lacks, or the guest is not, is refused. */
static void
test_dump_formats (void)
{
  static const SimplevirtDumpFormat formats[]
      = { SIMPLEVIRT_DUMP_FORMAT_KDUMP_LZO, SIMPLEVIRT_DUMP_FORMAT_KDUMP_SNAPPY,
          SIMPLEVIRT_DUMP_FORMAT_WINDOWS };
  g_autofree char *path = machine_path ("saving", ".kdump");
  guint64 plain = dump (SIMPLEVIRT_DUMP_FORMAT_RAW, SIMPLEVIRT_DUMP_MEMORY_ONLY);

  for (gsize i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      GError *error = NULL;
      if (simplevirt_domain_core_dump (guest, path, formats[i], SIMPLEVIRT_DUMP_MEMORY_ONLY, NULL,
                                       NULL, &error))
        {
          g_assert_cmpuint (file_size (path), <, plain / 2);
          g_assert_cmpint (g_unlink (path), ==, 0);
          continue;
        }
      g_test_message ("%d: %s", formats[i], error->message);
      testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_SUPPORTED, "domain 'saving': ");
      g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
      g_assert_false (simplevirt_domain_core_dump (guest, path, formats[i], SIMPLEVIRT_DUMP_NONE,
                                                   NULL, NULL, &error));
      testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_SUPPORTED, "domain 'saving': ");
    }
  machine_wait_for_agent (guest);
}

/* What the last job says of itself, whichever that was. */
static void
assert_told (SimplevirtJobOperation operation)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtJobInfo) job = simplevirt_domain_fetch_job_info (guest, TRUE, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpint (simplevirt_job_info_get_job_type (job), ==, SIMPLEVIRT_JOB_TYPE_COMPLETED);
  g_assert_cmpint (simplevirt_job_info_get_operation (job), ==, operation);
  g_assert_cmpuint (simplevirt_job_info_get_elapsed_ms (job), >, 0);
  g_assert_cmpuint (simplevirt_job_info_get_done_bytes (job), >, 16 * MIB);
  g_assert_cmpuint (simplevirt_job_info_get_done_bytes (job), <=,
                    simplevirt_job_info_get_total_bytes (job));
  g_assert_cmpuint (simplevirt_job_info_get_remaining_bytes (job), ==, 0);
  g_assert_null (simplevirt_job_info_get_error_message (job));
}

static void
test_job (void)
{
  dump (SIMPLEVIRT_DUMP_FORMAT_RAW, SIMPLEVIRT_DUMP_NONE);
  assert_told (SIMPLEVIRT_JOB_OPERATION_DUMP);
  g_autofree char *path = machine_path ("saving", ".save");
  testing_ok (
      simplevirt_domain_save_to_file (guest, path, SIMPLEVIRT_SAVE_NONE, NULL, NULL, &failure));
  assert_told (SIMPLEVIRT_JOB_OPERATION_SAVE);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  connection = host_open ();
  guest = machine_start (connection, "saving", "");
  g_test_add_func ("/saving/dump-live", test_dump_live);
  g_test_add_func ("/saving/dump-bypass-cache", test_dump_bypass_cache);
  g_test_add_func ("/saving/save-bypass-cache", test_save_bypass_cache);
  g_test_add_func ("/saving/start-bypass-cache", test_start_bypass_cache);
  g_test_add_func ("/saving/dump-formats", test_dump_formats);
  g_test_add_func ("/saving/job", test_job);
  int status = g_test_run ();
  g_clear_object (&guest);
  g_clear_object (&connection);
  return status;
}
