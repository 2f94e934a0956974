/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "block-jobs.h"

static void
test_pull (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtProgress) progress = simplevirt_progress_new ();
  g_autofree char *path = give_disk ("pull");
  g_autofree char *before = disks_digest (guest, "vdb");

  simplevirt_domain_pull_block (guest, "vdb", NULL, 0, SIMPLEVIRT_BLOCK_PULL_NONE, progress, NULL,
                                &error);
  g_assert_no_error (error);
  assert_no_jobs ();
  g_autofree char *below = source_of (SIMPLEVIRT_XML_NONE, "backingStore/source/@file");
  g_assert_null (below);
  disks_run ("sh -c '! qemu-img info -U %s | grep -q backing'", path);
  g_autofree char *after = disks_digest (guest, "vdb");
  g_assert_cmpstr (after, ==, before);
  g_assert_cmpstr (simplevirt_progress_get_step (progress), !=, "");
  take_disk ();
}

/* The guest goes on with the copy, which has what it wrote before and during the job. */
static void
test_copy_and_pivot (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtProgress) progress = simplevirt_progress_new ();
  g_autofree char *path = give_disk ("moved");
  g_autofree char *to = host_path ("moved-to.qcow2");
  g_autofree char *before = disks_digest (guest, "vdb");

  simplevirt_domain_copy_block (guest, "vdb", to, NULL, 0,
                                SIMPLEVIRT_BLOCK_COPY_PIVOT | SIMPLEVIRT_BLOCK_COPY_SYNCHRONOUS,
                                progress, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (simplevirt_progress_get_bytes_total (progress), >=, 24 * MIB);
  g_assert_cmpfloat (simplevirt_progress_get_fraction (progress), ==, 1.0);
  assert_source (to);
  assert_no_jobs ();
  g_assert_cmpint (g_unlink (path), ==, 0);
  take_same_disk (before);
}

static void
test_copy_and_stay (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = give_disk ("stay");
  g_autofree char *to = host_path ("stay-copy.raw");

  simplevirt_domain_copy_block (guest, path, to, "raw", 0, SIMPLEVIRT_BLOCK_COPY_NONE, NULL, NULL,
                                &error);
  g_assert_no_error (error);
  assert_source (path);
  assert_no_jobs ();
  disks_run ("qemu-img compare -q -U -f qcow2 -F raw '%s' '%s'", path, to);
  take_disk ();
}

/* The copy of the top image shares what lies below; XML says where to in every detail. */
static void
test_copy_shallow (void)
{
  GError *error = NULL;
  g_autofree char *path = give_disk ("shallow");
  g_autofree char *base = machine_path ("shallow", "-base.qcow2");
  g_autofree char *to = host_path ("shallow-top.qcow2");
  g_autofree char *raw = host_path ("shallow-whole.raw");
  g_autofree char *xml
      = g_strdup_printf ("<disk type='file'><driver type='raw'/><source file='%s'/></disk>", raw);
  g_autofree char *written = machine_shell (guest, "dd if=/dev/urandom of=/dev/vdb bs=1M count=1");
  g_autofree char *before = disks_digest (guest, "vdb");

  disks_run ("qemu-img create -q -f qcow2 -F qcow2 -b '%s' '%s'", base, to);
  simplevirt_domain_copy_block (guest, "vdb", to, "qcow2", 0,
                                SIMPLEVIRT_BLOCK_COPY_PIVOT | SIMPLEVIRT_BLOCK_COPY_SHALLOW
                                    | SIMPLEVIRT_BLOCK_COPY_REUSE,
                                NULL, NULL, &error);
  g_assert_no_error (error);
  assert_source (to);
  g_autofree char *below = source_of (SIMPLEVIRT_XML_NONE, "backingStore/source/@file");
  g_assert_cmpstr (below, ==, base);
  g_autofree char *after = disks_digest (guest, "vdb");
  g_assert_cmpstr (after, ==, before);
  testing_ok (simplevirt_domain_copy_block_xml (guest, "vdb", xml, 0, SIMPLEVIRT_BLOCK_COPY_NONE,
                                                NULL, NULL, &failure));
  disks_run ("qemu-img compare -q -U -f qcow2 -F raw '%s' '%s'", to, raw);
  g_assert_false (simplevirt_domain_copy_block_xml (
      guest, "vdb", "<disk", 0, SIMPLEVIRT_BLOCK_COPY_NONE, NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_CONFIG, "domain 'jobs': ");
  take_disk ();
}

static void
test_copy_to_volume (void)
{
  GError *error = NULL;
  g_autoptr (SimplevirtStoragePool) pool = host_pool (connection, "copies");
  g_autoptr (SimplevirtStorageVolume) small = host_volume (pool, "small.raw", MIB);
  g_autoptr (SimplevirtStorageVolume) volume = host_volume (pool, "large.raw", 24 * MIB);
  g_autofree char *path = give_disk ("volume");
  g_autofree char *before = disks_digest (guest, "vdb");

  g_assert_false (simplevirt_domain_copy_block_to_volume (
      guest, "vdb", small, 0, SIMPLEVIRT_BLOCK_COPY_PIVOT, NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "'small.raw'");
  assert_source (path);
  simplevirt_domain_copy_block_to_volume (guest, "vdb", volume, 0, SIMPLEVIRT_BLOCK_COPY_PIVOT,
                                          NULL, NULL, &error);
  g_assert_no_error (error);
  assert_source (simplevirt_storage_volume_get_path (volume));
  take_same_disk (before);
  simplevirt_storage_pool_stop (pool, NULL, NULL);
}

/* One that another program began. */
static void
test_job_of_another (void)
{
  GError *error = NULL;
  g_autofree char *path = give_disk ("other");
  g_autofree char *to = host_path ("other-copy.qcow2");
  g_autofree char *words
      = g_strdup_printf ("blockcopy jobs vdb '%s' --transient-job --bandwidth 65536 --bytes", to);

  disks_run ("virsh -q -c '%s' %s", g_getenv ("SV_TEST_URI"), words);
  g_autoptr (SimplevirtBlockJob) job
      = simplevirt_domain_lookup_block_job (guest, "vdb", NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (simplevirt_block_job_get_disk (job), ==, "vdb");
  g_assert_cmpint (simplevirt_block_job_get_kind (job), ==, SIMPLEVIRT_BLOCK_JOB_KIND_COPY);
  g_assert_cmpuint (simplevirt_block_job_get_bandwidth (job), ==, 65536);
  g_assert_cmpuint (simplevirt_block_job_get_done_bytes (job), <,
                    simplevirt_block_job_get_total_bytes (job));
  g_assert_false (simplevirt_block_job_get_ready (job));
  g_assert_false (simplevirt_domain_pivot_block_job (guest, "vdb", NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_BUSY, "domain 'jobs': ");
  simplevirt_domain_set_block_job_bandwidth (guest, "vdb", 0, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (simplevirt_domain_wait_for_block_job (guest, "vdb", NULL, NULL, &error));
  g_assert_no_error (error);
  g_assert_true (simplevirt_domain_wait_for_block_job (guest, "vdb", NULL, NULL, &error));
  g_assert_no_error (error);
  g_autoptr (GPtrArray) jobs = simplevirt_domain_list_block_jobs (guest, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (jobs->len, ==, 1);
  g_assert_true (simplevirt_block_job_get_ready (g_ptr_array_index (jobs, 0)));
  simplevirt_domain_pivot_block_job (guest, "vdb", NULL, &error);
  g_assert_no_error (error);
  assert_source (to);
  g_assert_false (simplevirt_domain_wait_for_block_job (guest, "vdb", NULL, NULL, &error));
  g_assert_no_error (error);
  take_disk ();
}

static void
start_slow_pull (SimplevirtDomain *domain, GCancellable *cancellable, GAsyncResult **result)
{
  *result = NULL;
  simplevirt_domain_pull_block_async (domain, "vdb", NULL, MIB, SIMPLEVIRT_BLOCK_PULL_NONE, NULL,
                                      cancellable, testing_keep_result, result);
  for (;;)
    {
      g_autoptr (SimplevirtBlockJob) job
          = simplevirt_domain_lookup_block_job (domain, "vdb", NULL, NULL);
      if (job != NULL && simplevirt_block_job_get_kind (job) == SIMPLEVIRT_BLOCK_JOB_KIND_PULL)
        return;
      g_assert_null (*result);
      g_usleep (1000);
    }
}

static void
test_cancel_pull (void)
{
  GError *error = NULL;
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GAsyncResult) result = NULL;
  g_autofree char *path = give_disk ("cancel");
  g_autofree char *base = machine_path ("cancel", "-base.qcow2");
  g_autofree char *before = disks_digest (guest, "vdb");

  start_slow_pull (guest, cancellable, &result);
  g_cancellable_cancel (cancellable);
  testing_wait_until (result != NULL);
  g_assert_false (simplevirt_domain_pull_block_finish (guest, result, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_error (&error);
  assert_no_jobs ();
  g_autofree char *below = source_of (SIMPLEVIRT_XML_NONE, "backingStore/source/@file");
  g_assert_cmpstr (below, ==, base);
  take_same_disk (before);
}

static void
test_abort_and_busy (void)
{
  GError *error = NULL;
  g_autoptr (GAsyncResult) result = NULL;
  g_autofree char *path = give_disk ("abort");

  start_slow_pull (guest, NULL, &result);
  g_assert_false (simplevirt_domain_pull_block (guest, "vdb", NULL, 0, SIMPLEVIRT_BLOCK_PULL_NONE,
                                                NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_BUSY, "domain 'jobs': ");
  g_assert_false (simplevirt_domain_copy_block (guest, "vdb", "/tmp/x", NULL, 0,
                                                SIMPLEVIRT_BLOCK_COPY_NONE, NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_BUSY, "domain 'jobs': ");
  /* Who only waits ends the wait only. */
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GAsyncResult) wait = NULL;
  simplevirt_domain_wait_for_block_job_async (guest, "vdb", NULL, cancellable, testing_keep_result,
                                              &wait);
  g_usleep (100 * 1000);
  g_cancellable_cancel (cancellable);
  testing_wait_until (wait != NULL);
  g_assert_false (simplevirt_domain_wait_for_block_job_finish (guest, wait, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_error (&error);
  g_assert_null (result);
  simplevirt_domain_abort_block_job (guest, "vdb", NULL, &error);
  g_assert_no_error (error);
  testing_wait_until (result != NULL);
  g_assert_false (simplevirt_domain_pull_block_finish (guest, result, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_FAILED, "aborted by somebody");
  g_assert_false (simplevirt_domain_abort_block_job (guest, "vdb", NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "domain 'jobs': ");
  g_assert_false (simplevirt_domain_pivot_block_job (guest, "vdb", NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "domain 'jobs': ");
  g_assert_false (simplevirt_domain_set_block_job_bandwidth (guest, "vdb", MIB, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "domain 'jobs': ");
  g_assert_false (simplevirt_domain_abort_block_job (guest, "vdq", NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "domain 'jobs': ");
  take_disk ();
}

static gpointer
cancel_when_copying (gpointer cancellable)
{
  gboolean copying = FALSE;

  while (!copying)
    {
      g_autoptr (SimplevirtBlockJob) job
          = simplevirt_domain_lookup_block_job (guest, "vdb", NULL, NULL);
      copying
          = job != NULL && simplevirt_block_job_get_kind (job) == SIMPLEVIRT_BLOCK_JOB_KIND_COPY;
    }
  g_cancellable_cancel (cancellable);
  return NULL;
}

static void
cancel_copy (const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autofree char *to = host_path ("copying/copy.qcow2");
  GThread *thread = g_thread_new ("cancel", cancel_when_copying, cancellable);

  g_assert_false (simplevirt_domain_copy_block (
      guest, "vdb", to, NULL, MIB, SIMPLEVIRT_BLOCK_COPY_PIVOT, NULL, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_null (strstr (error->message, "file"));
  g_thread_join (thread);
  assert_source (path);
  assert_no_jobs ();
  g_assert_cmpuint (host_count_files ("copying"), ==, 0);
}

/* The file that was made goes; no pool that was needed for that stays, and one that is there is as
 * it was. */
static void
test_cancel_copy (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = give_disk ("cancelled");
  g_autofree char *folder = host_path ("copying");

  g_mkdir (folder, 0755);
  cancel_copy (path);
  g_autoptr (GPtrArray) none = simplevirt_connection_list_storage_pools (
      connection, SIMPLEVIRT_STORAGE_POOL_FILTER_NONE, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (none->len, ==, 0);
  g_autofree char *xml = g_strdup_printf (
      "<pool type='dir'><name>idle</name><target><path>%s</path></target></pool>", folder);
  g_autoptr (SimplevirtStoragePool) pool = testing_define_storage_pool (connection, xml);
  cancel_copy (path);
  testing_ok (simplevirt_storage_pool_refresh (pool, NULL, &failure));
  g_assert_false (simplevirt_storage_pool_get_active (pool));
  testing_ok (
      simplevirt_storage_pool_start (pool, SIMPLEVIRT_STORAGE_POOL_START_NONE, NULL, &failure));
  cancel_copy (path);
  g_assert_true (simplevirt_storage_pool_get_active (pool));
  testing_ok (simplevirt_storage_pool_stop (pool, NULL, &failure));
  testing_ok (simplevirt_storage_pool_undefine (pool, NULL, &failure));
  take_disk ();
}

/* A disk that is too full fails the job, and the file goes. */
static void
test_no_space (void)
{
  GError *error = NULL;
  g_autoptr (SimplevirtStoragePool) pool = host_small_pool (connection, "tiny", 4);

  if (pool == NULL)
    {
      g_test_skip ("this user cannot mount");
      return;
    }
  g_autofree char *path = give_disk ("full");
  g_autofree char *to = host_path ("tiny/copy.qcow2");
  g_assert_false (simplevirt_domain_copy_block (guest, "vdb", to, NULL, 0,
                                                SIMPLEVIRT_BLOCK_COPY_PIVOT, NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_FAILED, "room");
  assert_source (path);
  assert_no_jobs ();
  g_assert_cmpuint (host_count_files ("tiny"), ==, 0);
  take_disk ();
  simplevirt_storage_pool_stop (pool, NULL, NULL);
}

static void
test_unknown (void)
{
  GError *error = NULL;
  g_autofree char *path = give_disk ("unknown");

  g_assert_false (simplevirt_domain_pull_block (guest, "vdq", NULL, 0, SIMPLEVIRT_BLOCK_PULL_NONE,
                                                NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "domain 'jobs': ");
  g_assert_false (simplevirt_domain_pull_block (guest, "vdb", "/no.qcow2", 0,
                                                SIMPLEVIRT_BLOCK_PULL_NONE, NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "/no.qcow2");
  g_assert_false (simplevirt_domain_commit_block (
      guest, "vdb", NULL, "/no.qcow2", 0, SIMPLEVIRT_BLOCK_COMMIT_NONE, NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "/no.qcow2");
  g_assert_null (simplevirt_domain_lookup_block_job (guest, "vdb", NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "'vdb'");
  g_assert_false (simplevirt_domain_copy_block (guest, "vdb", path, NULL, 0,
                                                SIMPLEVIRT_BLOCK_COPY_NONE, NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_ALREADY_EXISTS, path);
  g_assert_true (g_file_test (path, G_FILE_TEST_EXISTS));
  g_assert_false (simplevirt_domain_copy_block (guest, "vdb", "/no/x.qcow2", NULL, 0,
                                                SIMPLEVIRT_BLOCK_COPY_NONE, NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "domain 'jobs': ");
  g_assert_false (simplevirt_domain_copy_block (guest, "vdb", "x.qcow2", NULL, 0,
                                                SIMPLEVIRT_BLOCK_COPY_NONE, NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "'x.qcow2'");
  assert_no_jobs ();
  take_disk ();
}

static void
test_off_and_read_only (void)
{
  GError *error = NULL;
  g_autoptr (SimplevirtDomain) off = machine_define (connection, "off", "");

  g_assert_false (simplevirt_domain_pull_block (off, "vda", NULL, 0, SIMPLEVIRT_BLOCK_PULL_NONE,
                                                NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "domain 'off': ");
  g_assert_null (simplevirt_domain_lookup_block_job (off, "vda", NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "domain 'off': ");
  g_autoptr (GPtrArray) none = simplevirt_domain_list_block_jobs (off, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (none->len, ==, 0);
  g_autoptr (SimplevirtConnection) reader = disks_open_read_only ();
  g_autoptr (SimplevirtDomain) seen = testing_lookup_domain (reader, "jobs");
  g_assert_false (simplevirt_domain_pull_block (seen, "vda", NULL, 0, SIMPLEVIRT_BLOCK_PULL_NONE,
                                                NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_PERMISSION_DENIED, "domain 'jobs': ");
}

static void
test_stops_meanwhile (void)
{
  GError *error = NULL;
  g_autoptr (GAsyncResult) result = NULL;
  g_autofree char *path = make_overlay ("stops");
  g_autofree char *disk = g_strdup_printf (DISK, path);
  g_autoptr (SimplevirtDomain) domain = machine_define (connection, "stopping", disk);

  simplevirt_domain_start (domain, SIMPLEVIRT_START_PAUSED, NULL, &error);
  g_assert_no_error (error);
  start_slow_pull (domain, NULL, &result);
  simplevirt_domain_power_off (domain, NULL, &error);
  g_assert_no_error (error);
  testing_wait_until (result != NULL);
  g_assert_false (simplevirt_domain_pull_block_finish (domain, result, &error));
  g_assert_nonnull (error);
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "domain 'stopping': ");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  connection = testing_open (g_getenv ("SV_TEST_URI"));
  guest = machine_start (connection, "jobs", "");
  g_test_add_func ("/block-jobs/pull", test_pull);
  g_test_add_func ("/block-jobs/copy-and-pivot", test_copy_and_pivot);
  g_test_add_func ("/block-jobs/copy-and-stay", test_copy_and_stay);
  g_test_add_func ("/block-jobs/copy-shallow", test_copy_shallow);
  g_test_add_func ("/block-jobs/copy-to-volume", test_copy_to_volume);
  g_test_add_func ("/block-jobs/job-of-another", test_job_of_another);
  g_test_add_func ("/block-jobs/cancel-pull", test_cancel_pull);
  g_test_add_func ("/block-jobs/abort-and-busy", test_abort_and_busy);
  g_test_add_func ("/block-jobs/cancel-copy", test_cancel_copy);
  g_test_add_func ("/block-jobs/no-space", test_no_space);
  g_test_add_func ("/block-jobs/unknown", test_unknown);
  g_test_add_func ("/block-jobs/off-and-read-only", test_off_and_read_only);
  g_test_add_func ("/block-jobs/stops-meanwhile", test_stops_meanwhile);
  int status = g_test_run ();
  g_clear_object (&guest);
  g_clear_object (&connection);
  return status;
}
