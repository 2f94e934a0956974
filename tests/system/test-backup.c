/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* A guest with its own disk (qcow2), one of 32 MiB that it writes to (qcow2) and one of 1 MiB that
 * cannot have checkpoints (raw). */
#include "machine-disks.h"

static SimplevirtConnection *connection;
static SimplevirtDomain *guest;

#define DISK(format, target)                                                                       \
  "<disk type='file' device='disk'><driver name='qemu' type='" format "'/><source file='%s'/>"     \
  "<target dev='" target "' bus='virtio'/></disk>"

static SimplevirtBackup *
back_up (const char *folder, const char *checkpoint, const char *incremental, GError **error)
{
  g_autofree char *path = host_path (folder);

  return simplevirt_domain_backup (guest, path, checkpoint, incremental, 0, SIMPLEVIRT_BACKUP_NONE,
                                   NULL, NULL, error);
}

static char *
make_folder (const char *name)
{
  char *path = host_path (name);

  g_mkdir (path, 0755);
  return path;
}

static guint
count_checkpoints (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) list = simplevirt_domain_list_checkpoints (guest, NULL, &error);

  g_assert_no_error (error);
  return list->len;
}

static void
delete_checkpoints (void)
{
  g_autoptr (GPtrArray) list = simplevirt_domain_list_checkpoints (guest, NULL, NULL);

  if (list->len > 0)
    testing_ok (simplevirt_checkpoint_delete (
        g_ptr_array_index (list, 0), SIMPLEVIRT_CHECKPOINT_DELETE_CHILDREN, NULL, &failure));
}

static void
assert_no_job (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtJobInfo) job = simplevirt_domain_fetch_job_info (guest, FALSE, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpint (simplevirt_job_info_get_job_type (job), ==, SIMPLEVIRT_JOB_TYPE_NONE);
}

/* A disk that takes a quarter of a minute to back up. */
static void
plug_large (void)
{
  g_autofree char *path = host_path ("large.qcow2");

  disks_run ("qemu-img create -q -f qcow2 '%s' 256M", path);
  disks_run ("sh -c 'qemu-io -c \"write -P 7 0 256M\" %s >/dev/null'", path);
  g_autofree char *socket = disks_start_slow (path);
  g_autofree char *xml = g_strdup_printf (DISKS_SLOW, socket, "vdd");
  testing_ok (
      simplevirt_domain_attach_device_xml (guest, xml, SIMPLEVIRT_CHANGE_LIVE, NULL, &failure));
  testing_wait_until (disks_has (guest, "vdd"));
}

/* Begins to back up that disk alone, with a checkpoint of all. */
static void
start_large (const char *folder,
             const char *checkpoint,
             guint64 bandwidth,
             SimplevirtProgress *progress,
             GCancellable *cancellable,
             GAsyncResult **result)
{
  g_autofree char *path = g_build_filename (folder, "large.qcow2", NULL);
  g_autofree char *xml = g_strdup_printf (
      "<domainbackup mode='push'><disks><disk name='vda' backup='no'/><disk name='vdb' "
      "backup='no'/><disk name='vdc' backup='no'/><disk name='vdd' type='file'><driver "
      "type='qcow2'/><target file='%s'/></disk></disks></domainbackup>",
      path);
  g_autofree char *point
      = g_strdup_printf ("<domaincheckpoint><name>%s</name><disks><disk name='vdc' "
                         "checkpoint='no'/></disks></domaincheckpoint>",
                         checkpoint);

  plug_large ();
  simplevirt_domain_backup_xml_async (guest, xml, point, bandwidth, SIMPLEVIRT_BACKUP_NONE,
                                      progress, cancellable, testing_keep_result, result);
  if (bandwidth == 0)
    disks_wait_for_backup (progress, result);
}

static void
stop_large (void)
{
  g_autofree char *socket = host_path ("large.qcow2.nbd");

  disks_stop_slow (socket);
}

static void
unplug_large (void)
{
  testing_ok (simplevirt_domain_detach_device_xml (guest, "<disk><target dev='vdd'/></disk>",
                                                   SIMPLEVIRT_CHANGE_LIVE, 60, NULL, &failure));
  stop_large ();
}

static SimplevirtBackupFile *
file_of (SimplevirtBackup *backup, const char *disk)
{
  GPtrArray *files = simplevirt_backup_get_files (backup);

  for (guint i = 0; i < files->len; i++)
    {
      SimplevirtBackupFile *file = g_ptr_array_index (files, i);
      if (g_strcmp0 (simplevirt_backup_file_get_disk (file), disk) == 0)
        return file;
    }
  g_error ("'%s' was not backed up", disk);
}

/* The MD5 of what an image holds, with all that lies below it. */
static char *
image_digest (const char *path)
{
  g_autofree char *raw = host_path ("digest.raw");
  g_autoptr (GError) error = NULL;
  char *data = NULL;
  gsize size = 0;

  disks_run ("qemu-img convert -f qcow2 -O raw '%s' '%s'", path, raw);
  g_file_get_contents (raw, &data, &size, &error);
  g_assert_no_error (error);
  g_unlink (raw);
  char *digest = g_compute_checksum_for_data (G_CHECKSUM_MD5, (const guchar *) data, size);
  g_free (data);
  return digest;
}

/* Has the guest write a word to its second disk, and says what all of the disk is then. */
static char *
write_word (const char *word, guint mib)
{
  g_autofree char *script = g_strdup_printf (
      "printf %s | dd of=/dev/vdb bs=1M seek=%u conv=notrunc 2>&1; sync", word, mib);
  g_autofree char *written = machine_shell (guest, script);

  return disks_digest (guest, "vdb");
}

static gboolean
holds_word (const char *path, const char *word)
{
  g_autofree char *command = g_strdup_printf ("grep -qa %s '%s'", word, path);

  return host_run (command);
}

/* Each backup, put over those before it, is the disk as it was; each holds only what is new. A
 * cancelled one between them leaves nothing behind, and nothing out of the next. */
static void
test_chain (void)
{
  GError *error = NULL;
  g_autofree char *folder = make_folder ("chain");
  g_autofree char *noise
      = machine_shell (guest, "dd if=/dev/urandom of=/dev/vdb bs=1M count=12 2>&1");
  g_autofree char *first = write_word ("first-word", 2);
  g_autoptr (SimplevirtBackup) full = back_up ("chain", "sunday", NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (simplevirt_backup_get_checkpoint (full), ==, "sunday");
  g_assert_cmpuint (simplevirt_backup_get_files (full)->len, ==, 3);
  const char *full_path = simplevirt_backup_file_get_path (file_of (full, "vdb"));
  g_autofree char *expected = g_build_filename (folder, "backed-sunday-vdb.qcow2", NULL);
  g_assert_cmpstr (full_path, ==, expected);
  g_assert_null (simplevirt_backup_file_get_incremental (file_of (full, "vdb")));
  g_autofree char *full_digest = image_digest (full_path);
  g_assert_cmpstr (full_digest, ==, first);

  g_autofree char *second = write_word ("second-word", 20);
  g_autoptr (SimplevirtBackup) monday = back_up ("chain", "monday", "sunday", &error);
  g_assert_no_error (error);
  const char *monday_path = simplevirt_backup_file_get_path (file_of (monday, "vdb"));
  g_assert_cmpstr (simplevirt_backup_file_get_incremental (file_of (monday, "vdb")), ==, "sunday");
  g_assert_null (simplevirt_backup_file_get_incremental (file_of (monday, "vdc")));
  g_assert_false (holds_word (full_path, "second-word"));
  g_assert_true (holds_word (monday_path, "second-word"));
  g_assert_false (holds_word (monday_path, "first-word"));
  disks_run ("qemu-img rebase -u -f qcow2 -F qcow2 -b '%s' '%s'", full_path, monday_path);
  g_autofree char *monday_digest = image_digest (monday_path);
  g_assert_cmpstr (monday_digest, ==, second);

  g_autofree char *third = write_word ("third-word", 30);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GAsyncResult) result = NULL;
  guint before = host_count_files ("chain");
  g_autoptr (SimplevirtProgress) progress = simplevirt_progress_new ();
  start_large (folder, "lost", 0, progress, cancellable, &result);
  g_cancellable_cancel (cancellable);
  testing_wait_until (result != NULL);
  g_assert_false (simplevirt_domain_backup_xml_finish (guest, result, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_error (&error);
  g_assert_cmpuint (host_count_files ("chain"), ==, before);
  g_assert_cmpuint (count_checkpoints (), ==, 2);
  assert_no_job ();
  unplug_large ();

  g_autoptr (SimplevirtBackup) tuesday = back_up ("chain", NULL, "monday", &error);
  g_assert_no_error (error);
  g_assert_null (simplevirt_backup_get_checkpoint (tuesday));
  const char *tuesday_path = simplevirt_backup_file_get_path (file_of (tuesday, "vdb"));
  g_assert_true (holds_word (tuesday_path, "third-word"));
  g_assert_false (holds_word (tuesday_path, "second-word"));
  disks_run ("qemu-img rebase -u -f qcow2 -F qcow2 -b '%s' '%s'", monday_path, tuesday_path);
  g_autofree char *tuesday_digest = image_digest (tuesday_path);
  g_assert_cmpstr (tuesday_digest, ==, third);
  delete_checkpoints ();
}

/* The disk without checkpoints is whole each time. */
static void
test_raw_disk (void)
{
  GError *error = NULL;
  g_autofree char *folder = make_folder ("rawdisk");
  g_autofree char *written = machine_shell (
      guest, "dd if=/dev/urandom of=/dev/vdc bs=64k count=4 2>&1; sync; echo done");
  g_autofree char *digest = disks_digest (guest, "vdc");
  g_autoptr (SimplevirtBackup) full = back_up ("rawdisk", "one", NULL, &error);

  g_assert_no_error (error);
  g_autoptr (SimplevirtBackup) next = back_up ("rawdisk", "two", "one", &error);
  g_assert_no_error (error);
  g_autofree char *found = image_digest (simplevirt_backup_file_get_path (file_of (next, "vdc")));
  g_assert_cmpstr (found, ==, digest);
  delete_checkpoints ();
}

static void
test_progress (void)
{
  GError *error = NULL;
  g_autofree char *folder = make_folder ("progress");
  g_autoptr (SimplevirtProgress) progress = simplevirt_progress_new ();
  g_autoptr (GAsyncResult) result = NULL;

  start_large (folder, "made", 0, progress, NULL, &result);
  g_assert_cmpuint (simplevirt_progress_get_bytes_total (progress), >=, 32 * MIB);
  g_autoptr (SimplevirtJobInfo) job = simplevirt_domain_fetch_job_info (guest, FALSE, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (simplevirt_job_info_get_operation (job), ==, SIMPLEVIRT_JOB_OPERATION_BACKUP);
  g_assert_cmpuint (simplevirt_job_info_get_total_bytes (job), >=, 32 * MIB);
  g_autoptr (SimplevirtBackupConfig) config = simplevirt_domain_fetch_backup (guest, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (simplevirt_backup_config_get_mode (config), ==, SIMPLEVIRT_BACKUP_MODE_PUSH);
  g_assert_null (back_up ("progress", "busy", NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_BUSY, "domain 'backed': ");
  testing_wait_until (result != NULL);
  testing_ok (simplevirt_domain_backup_xml_finish (guest, result, &failure));
  g_assert_cmpfloat (simplevirt_progress_get_fraction (progress), ==, 1.0);
  g_assert_cmpuint (host_count_files ("progress"), ==, 1);
  g_assert_null (simplevirt_domain_fetch_backup (guest, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "domain 'backed': ");
  g_assert_cmpuint (count_checkpoints (), ==, 1);
  delete_checkpoints ();
  unplug_large ();
}

static gboolean
is_limited (guint64 bandwidth)
{
  g_autoptr (SimplevirtBlockJob) job
      = simplevirt_domain_lookup_block_job (guest, "vdd", NULL, NULL);

  return job != NULL && simplevirt_block_job_get_bandwidth (job) == bandwidth
         && simplevirt_block_job_get_kind (job) == SIMPLEVIRT_BLOCK_JOB_KIND_BACKUP;
}

/* Its speed is limited, or it is no backup: where libvirt cannot, nothing is left of it. */
static void
test_limit (void)
{
  GError *error = NULL;
  g_autofree char *folder = make_folder ("limited");
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GAsyncResult) result = NULL;

  start_large (folder, "limited", MIB, NULL, cancellable, &result);
  testing_wait_until (result != NULL || is_limited (MIB));
  gboolean limited = result == NULL;
  g_cancellable_cancel (cancellable);
  testing_wait_until (result != NULL);
  g_assert_false (simplevirt_domain_backup_xml_finish (guest, result, &error));
  if (limited)
    g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  else
    g_assert_error (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_NOT_SUPPORTED);
  g_clear_error (&error);
  g_autoptr (SimplevirtHostInfo) info
      = simplevirt_connection_describe_host (connection, NULL, &error);
  g_assert_no_error (error);
  if (!limited)
    g_assert_cmpstr (simplevirt_host_info_get_libvirt_version (info), !=, "9.0.0");
  g_assert_cmpuint (host_count_files ("limited"), ==, 0);
  g_assert_cmpuint (count_checkpoints (), ==, 0);
  assert_no_job ();
  unplug_large ();
}

/* File systems are frozen for the moment, and thaw. */
static void
test_quiesce (void)
{
  GError *error = NULL;
  g_autofree char *folder = make_folder ("quiesced");
  g_autoptr (SimplevirtBackup) backup = simplevirt_domain_backup (
      guest, folder, NULL, NULL, 0, SIMPLEVIRT_BACKUP_QUIESCE, NULL, NULL, &error);

  g_assert_no_error (error);
  g_autofree char *written = machine_shell (guest, "echo thawed >/data/x && cat /data/x");
  g_assert_cmpstr (written, ==, "thawed");
  g_autoptr (SimplevirtDomain) young = machine_define (connection, "young", "");
  testing_ok (simplevirt_domain_start (young, SIMPLEVIRT_START_PAUSED, NULL, &failure));
  testing_ok (simplevirt_domain_resume (young, NULL, &failure));
  g_autofree char *empty = make_folder ("unquiesced");
  g_assert_null (simplevirt_domain_backup (young, empty, "x", NULL, 0, SIMPLEVIRT_BACKUP_QUIESCE,
                                           NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_AGENT_UNAVAILABLE, "domain 'young': ");
  g_assert_cmpuint (host_count_files ("unquiesced"), ==, 0);
  testing_ok (simplevirt_domain_power_off (young, NULL, &failure));
}

/* From a config: one disk only, to a name of the caller's. */
static void
test_from_config (void)
{
  GError *error = NULL;
  g_autofree char *folder = make_folder ("config");
  g_autofree char *path = g_build_filename (folder, "mine.raw", NULL);
  g_autoptr (SimplevirtBackupConfig) config = simplevirt_backup_config_new ();
  g_autoptr (SimplevirtBackupDiskConfig) disk = simplevirt_backup_disk_config_new ();
  g_autofree char *digest = disks_digest (guest, "vdb");

  simplevirt_backup_disk_config_set_name (disk, "vdb");
  simplevirt_backup_disk_config_set_target_file (disk, path);
  simplevirt_backup_disk_config_set_format (disk, SIMPLEVIRT_DISK_FORMAT_RAW);
  simplevirt_backup_config_add_disk (config, disk);
  testing_ok (simplevirt_domain_backup_from_config (guest, config, NULL, 0, SIMPLEVIRT_BACKUP_NONE,
                                                    NULL, NULL, &failure));
  g_assert_cmpuint (host_count_files ("config"), ==, 1);
  g_autoptr (GBytes) content = host_read (path);
  g_autofree char *found = g_compute_checksum_for_bytes (G_CHECKSUM_MD5, content);
  g_assert_cmpstr (found, ==, digest);
  g_assert_false (simplevirt_domain_backup_xml (guest, "<domainbackup mode='pull'/>", NULL, 0,
                                                SIMPLEVIRT_BACKUP_NONE, NULL, NULL, &error));
  g_assert_nonnull (error);
  g_clear_error (&error);
  g_assert_false (simplevirt_domain_backup_xml (guest, "<domainbackup", NULL, 0,
                                                SIMPLEVIRT_BACKUP_NONE, NULL, NULL, &error));
  g_assert_error (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_INVALID_CONFIG);
  g_clear_error (&error);
}

/* To a file that the caller made, and only when that is said. */
static void
test_reuse (void)
{
  GError *error = NULL;
  g_autofree char *folder = make_folder ("reuse");
  g_autofree char *path = g_build_filename (folder, "mine.qcow2", NULL);
  g_autofree char *xml = g_strdup_printf (
      "<domainbackup mode='push'><disks><disk name='vda' backup='no'/><disk name='vdc' "
      "backup='no'/><disk name='vdb' type='file'><driver type='qcow2'/><target file='%s'/></disk>"
      "</disks></domainbackup>",
      path);
  g_autofree char *digest = disks_digest (guest, "vdb");

  disks_run ("qemu-img create -q -f qcow2 '%s' 32M", path);
  g_assert_false (simplevirt_domain_backup_xml (guest, xml, NULL, 0, SIMPLEVIRT_BACKUP_NONE, NULL,
                                                NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_ALREADY_EXISTS, path);
  g_assert_cmpuint (host_count_files ("reuse"), ==, 1);
  testing_ok (simplevirt_domain_backup_xml (guest, xml, NULL, 0, SIMPLEVIRT_BACKUP_REUSE, NULL,
                                            NULL, &failure));
  g_autofree char *found = image_digest (path);
  g_assert_cmpstr (found, ==, digest);
}

static void
test_refused (void)
{
  GError *error = NULL;
  g_autofree char *folder = make_folder ("refused");
  g_autofree char *taken = g_build_filename (folder, "backed-vdb.qcow2", NULL);

  testing_ok (g_file_set_contents (taken, "mine", -1, &failure));
  g_assert_null (back_up ("refused", NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_ALREADY_EXISTS, taken);
  g_assert_cmpuint (host_count_files ("refused"), ==, 1);
  g_autoptr (GBytes) kept = host_read (taken);
  g_assert_cmpuint (g_bytes_get_size (kept), ==, 4);
  g_assert_null (back_up ("refused", "x", "nothing", &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "nothing");
  g_assert_null (back_up ("no/such", "x", NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "domain 'backed': ");
  g_assert_null (simplevirt_domain_backup (guest, "here", NULL, NULL, 0, SIMPLEVIRT_BACKUP_NONE,
                                           NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "'here'");
  g_autoptr (SimplevirtCheckpoint) there = simplevirt_domain_create_checkpoint (
      guest, "there", NULL, SIMPLEVIRT_CHECKPOINT_CREATE_NONE, NULL, &error);
  g_assert_no_error (error);
  g_assert_null (back_up ("refused", "there", NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_ALREADY_EXISTS, "there");
  g_assert_cmpuint (count_checkpoints (), ==, 1);
  g_assert_cmpuint (host_count_files ("refused"), ==, 1);
  delete_checkpoints ();
  g_autoptr (SimplevirtDomain) off = machine_define (connection, "off", "");
  g_assert_null (simplevirt_domain_backup (off, folder, "x", NULL, 0, SIMPLEVIRT_BACKUP_NONE, NULL,
                                           NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "domain 'off': ");
  g_autoptr (SimplevirtConnection) reader = disks_open_read_only ();
  g_autoptr (SimplevirtDomain) seen = testing_lookup_domain (reader, "backed");
  g_assert_null (simplevirt_domain_backup (seen, folder, "x", NULL, 0, SIMPLEVIRT_BACKUP_NONE, NULL,
                                           NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_PERMISSION_DENIED, "domain 'backed': ");
  g_assert_cmpuint (host_count_files ("refused"), ==, 1);
}

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
  g_autofree char *noise
      = machine_shell (guest, "dd if=/dev/urandom of=/dev/vdb bs=1M count=12 2>&1");
  /* libvirt keeps the reason for itself when several disks fail at once. */
  g_assert_null (back_up ("tiny", "full", NULL, &error));
  g_assert_true (g_error_matches (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_NO_SPACE)
                 || strstr (error->message, "room") != NULL);
  g_clear_error (&error);
  g_assert_cmpuint (host_count_files ("tiny"), ==, 0);
  g_assert_cmpuint (count_checkpoints (), ==, 0);
  g_autofree char *path = host_path ("tiny/one.qcow2");
  g_autofree char *xml = g_strdup_printf (
      "<domainbackup mode='push'><disks><disk name='vda' backup='no'/><disk name='vdc' "
      "backup='no'/><disk name='vdb' type='file'><driver type='qcow2'/><target file='%s'/></disk>"
      "</disks></domainbackup>",
      path);
  g_assert_false (
      simplevirt_domain_backup_xml (guest, xml,
                                    "<domaincheckpoint><name>full</name><disks><disk name='vdc' "
                                    "checkpoint='no'/></disks></domaincheckpoint>",
                                    0, SIMPLEVIRT_BACKUP_NONE, NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NO_SPACE, "domain 'backed': ");
  g_assert_cmpuint (host_count_files ("tiny"), ==, 0);
  g_assert_cmpuint (count_checkpoints (), ==, 0);
  assert_no_job ();
  simplevirt_storage_pool_stop (pool, NULL, NULL);
}

/* Somebody reads the disk as it was when the backup began, whatever the guest writes. */
static void
test_pull (void)
{
  GError *error = NULL;
  g_autofree char *folder = make_folder ("pull");
  g_autofree char *socket = host_path ("nbd.sock");
  g_autofree char *scratch = g_build_filename (folder, "scratch", NULL);
  g_autofree char *copy = host_path ("pulled.qcow2");
  g_autofree char *before = write_word ("before-pull", 5);
  g_autoptr (SimplevirtBackupConfig) config = simplevirt_backup_config_new ();
  g_autoptr (SimplevirtBackupDiskConfig) disk = simplevirt_backup_disk_config_new ();

  g_assert_false (simplevirt_domain_end_pull_backup (guest, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "domain 'backed': ");
  simplevirt_backup_config_set_mode (config, SIMPLEVIRT_BACKUP_MODE_PULL);
  simplevirt_backup_config_set_server_transport (config, SIMPLEVIRT_DISK_TRANSPORT_UNIX);
  simplevirt_backup_config_set_server_socket (config, socket);
  simplevirt_backup_disk_config_set_name (disk, "vdb");
  simplevirt_backup_disk_config_set_scratch_file (disk, scratch);
  simplevirt_backup_config_add_disk (config, disk);
  g_autoptr (SimplevirtBackupConfig) offered = simplevirt_domain_begin_pull_backup (
      guest, config, NULL, SIMPLEVIRT_BACKUP_NONE, NULL, &error);
  g_assert_no_error (error);
  g_autofree char *name = simplevirt_config_get_value (SIMPLEVIRT_CONFIG (offered),
                                                       "disks/disk[@name='vdb']/@exportname", NULL);
  g_assert_cmpstr (name, ==, "vdb");
  g_autofree char *after = write_word ("after-pull", 5);
  g_assert_cmpstr (after, !=, before);
  disks_run ("qemu-img convert -f raw -O qcow2 'nbd+unix:///vdb?socket=%s' '%s'", socket, copy);
  g_assert_null (simplevirt_domain_begin_pull_backup (guest, config, NULL, SIMPLEVIRT_BACKUP_NONE,
                                                      NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_BUSY, "domain 'backed': ");
  g_assert_false (simplevirt_domain_backup_from_config (
      guest, config, NULL, 0, SIMPLEVIRT_BACKUP_NONE, NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "mode pull");
  testing_ok (simplevirt_domain_end_pull_backup (guest, NULL, &failure));
  g_autofree char *digest = image_digest (copy);
  g_assert_cmpstr (digest, ==, before);
  g_assert_cmpuint (host_count_files ("pull"), ==, 0);
  assert_no_job ();
}

static void
test_stops_meanwhile (void)
{
  GError *error = NULL;
  g_autofree char *folder = make_folder ("stops");
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (SimplevirtProgress) progress = simplevirt_progress_new ();

  start_large (folder, "stops", 0, progress, NULL, &result);
  testing_ok (simplevirt_domain_power_off (guest, NULL, &failure));
  testing_wait_until (result != NULL);
  g_assert_false (simplevirt_domain_backup_xml_finish (guest, result, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "domain 'backed': ");
  testing_wait_until (host_count_files ("stops") == 0);
  g_assert_cmpuint (count_checkpoints (), ==, 0);
  stop_large ();
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  connection = testing_open (g_getenv ("SV_TEST_URI"));
  g_autofree char *second = host_path ("second.qcow2");
  g_autofree char *third = host_path ("third.img");
  g_autofree char *disks
      = g_strdup_printf (DISK ("qcow2", "vdb") DISK ("raw", "vdc"), second, third);
  disks_run ("qemu-img create -q -f qcow2 '%s' 32M", second);
  disks_run ("qemu-img create -q -f raw '%s' 1M", third);
  guest = machine_start (connection, "backed", disks);
  g_test_add_func ("/backup/chain", test_chain);
  g_test_add_func ("/backup/raw-disk", test_raw_disk);
  g_test_add_func ("/backup/progress", test_progress);
  g_test_add_func ("/backup/limit", test_limit);
  g_test_add_func ("/backup/quiesce", test_quiesce);
  g_test_add_func ("/backup/from-config", test_from_config);
  g_test_add_func ("/backup/reuse", test_reuse);
  g_test_add_func ("/backup/refused", test_refused);
  g_test_add_func ("/backup/no-space", test_no_space);
  g_test_add_func ("/backup/pull", test_pull);
  g_test_add_func ("/backup/stops-meanwhile", test_stops_meanwhile);
  int status = g_test_run ();
  g_clear_object (&guest);
  g_clear_object (&connection);
  return status;
}
