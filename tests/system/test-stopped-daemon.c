/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* A daemon that is there and does not answer, and nothing that would find that out: neither
 * keepalive nor a deadline. Who cancels what waits for it waits no longer. */
#include "machine-disks.h"

#define DOMAIN                                                                                     \
  "<domain type='qemu'><name>held</name><memory unit='MiB'>64</memory>"                            \
  "<os><type arch='x86_64' machine='q35'>hvm</type></os><devices><disk type='file' device='disk'>" \
  "<driver name='qemu' type='qcow2'/><source file='%s'/><target dev='vda' bus='virtio'/></disk>"   \
  "</devices></domain>"

#define VOLUME                                                                                     \
  "<volume><name>new</name><capacity>1000</capacity><target><format "                              \
  "type='raw'/></target></volume>"

typedef struct
{
  SimplevirtConnection *connection;
  SimplevirtConnection *other;
  SimplevirtDomain *domain;
  SimplevirtSnapshot *snapshot;
  SimplevirtCheckpoint *checkpoint;
  SimplevirtStoragePool *pool;
  SimplevirtStorageVolume *volume;
  SimplevirtDomainConfig *config;
  SimplevirtDomainBuilder *builder;
  GBytes *bytes;
} Fixture;

static SimplevirtConnection *
open_patient (void)
{
  g_autoptr (SimplevirtConnectionOptions) options = simplevirt_connection_options_new ();
  g_autoptr (GError) error = NULL;

  simplevirt_connection_options_set_keepalive_interval (options, 0);
  simplevirt_connection_options_set_timeout_ms (options, 0);
  SimplevirtConnection *connection
      = simplevirt_connection_open_with_options (g_getenv ("SV_TEST_URI"), options, NULL, &error);
  g_assert_no_error (error);
  return connection;
}

static void
set_up (Fixture *self, gconstpointer unused)
{
  g_autofree char *path = machine_path ("held", ".qcow2");
  g_autofree char *xml = g_strdup_printf (DOMAIN, path);
  g_autoptr (GError) error = NULL;

  self->connection = open_patient ();
  self->other = open_patient ();
  disks_run ("qemu-img create -q -f qcow2 '%s' 16M", path);
  self->domain = testing_define_domain (self->connection, xml);
  testing_ok (simplevirt_domain_start (self->domain, SIMPLEVIRT_START_PAUSED, NULL, &failure));
  self->snapshot = simplevirt_domain_create_snapshot (
      self->domain, "snap", NULL, NULL, SIMPLEVIRT_SNAPSHOT_CREATE_NONE, NULL, NULL, &error);
  g_assert_no_error (error);
  self->pool = host_pool (self->connection, "held");
  self->volume = host_volume (self->pool, "volume", 1000);
  self->config
      = simplevirt_domain_fetch_config (self->domain, SIMPLEVIRT_XML_INACTIVE, NULL, &error);
  g_assert_no_error (error);
  self->builder = simplevirt_domain_builder_new ("built");
  simplevirt_domain_builder_set_disk_size (self->builder, MIB);
  self->bytes = host_noise (500);
}

static void
tear_down (Fixture *self, gconstpointer unused)
{
  g_autoptr (SimplevirtConnection) again = host_open ();
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtDomain) domain
      = simplevirt_connection_lookup_domain (again, "held", NULL, &error);
  g_autoptr (SimplevirtStoragePool) pool
      = simplevirt_connection_lookup_storage_pool (again, "held", NULL, NULL);

  /* What was asked for before the daemon stopped is done when it goes on. */
  if (domain != NULL)
    {
      simplevirt_domain_power_off (domain, NULL, NULL);
      simplevirt_domain_undefine (domain,
                                  SIMPLEVIRT_UNDEFINE_SNAPSHOTS_METADATA
                                      | SIMPLEVIRT_UNDEFINE_CHECKPOINTS_METADATA
                                      | SIMPLEVIRT_UNDEFINE_MANAGED_SAVE,
                                  NULL, NULL);
    }
  if (pool != NULL)
    simplevirt_storage_pool_stop (pool, NULL, NULL);
  disks_run ("rm -rf '%s/held'", g_getenv ("SV_TEST_DIR"));
  g_clear_object (&self->builder);
  g_clear_object (&self->config);
  g_clear_object (&self->volume);
  g_clear_object (&self->pool);
  g_clear_object (&self->snapshot);
  g_clear_object (&self->domain);
  g_clear_object (&self->other);
  g_clear_object (&self->connection);
  g_clear_pointer (&self->bytes, g_bytes_unref);
}

typedef void (*Work) (Fixture *self, GCancellable *cancellable, GError **error);

/* Drops what came of it, an object or nothing. */
#define WORK(name, call)                                                                           \
  static void name (Fixture *self, GCancellable *cancellable, GError **error)                      \
  {                                                                                                \
    call;                                                                                          \
  }
#define MAKING(name, call) WORK (name, g_autoptr (GObject) made = (GObject *) call; (void) made)

WORK (managed_save, simplevirt_domain_managed_save (self->domain, 0, NULL, cancellable, error))
WORK (save,
      simplevirt_domain_save_to_file (self->domain, "/nowhere/saved", 0, NULL, cancellable, error))
WORK (dump,
      simplevirt_domain_core_dump (self->domain, "/nowhere/core", 0, 0, NULL, cancellable, error))
MAKING (migrate,
        simplevirt_domain_migrate (self->domain, self->other, NULL, NULL, cancellable, error))
WORK (migrate_to_uri,
      simplevirt_domain_migrate_to_uri (
          self->domain, "qemu+tcp://127.0.0.1/system", NULL, NULL, cancellable, error))
WORK (backup,
      g_autoptr (SimplevirtBackup) made = simplevirt_domain_backup (
          self->domain, "/nowhere", NULL, NULL, 0, 0, NULL, cancellable, error);
      (void) made)
WORK (end_backup, simplevirt_domain_end_pull_backup (self->domain, cancellable, error))
MAKING (
    snapshot,
    simplevirt_domain_create_snapshot (self->domain, NULL, NULL, NULL, 0, NULL, cancellable, error))
WORK (revert, simplevirt_snapshot_revert (self->snapshot, 0, cancellable, error))
WORK (delete_snapshot, simplevirt_snapshot_delete (self->snapshot, 0, cancellable, error))
MAKING (checkpoint,
        simplevirt_domain_create_checkpoint (self->domain, "c", NULL, 0, cancellable, error))
WORK (pull,
      simplevirt_domain_pull_block (
          self->domain, "vda", NULL, 0, SIMPLEVIRT_BLOCK_PULL_NONE, NULL, cancellable, error))
WORK (commit,
      simplevirt_domain_commit_block (
          self->domain, "vda", NULL, NULL, 0, 0, NULL, cancellable, error))
WORK (copy,
      simplevirt_domain_copy_block (
          self->domain, "vda", "/nowhere/copy", NULL, 0, 0, NULL, cancellable, error))
WORK (block_job,
      simplevirt_domain_wait_for_block_job (self->domain, "vda", NULL, cancellable, error))
WORK (detach,
      simplevirt_domain_detach_device_by_alias (self->domain, "none", 0, 0, cancellable, error))
WORK (screenshot,
      g_autoptr (GBytes) made
      = simplevirt_domain_take_screenshot_png (self->domain, 0, cancellable, error);
      (void) made)
WORK (dirty_rate, simplevirt_domain_measure_dirty_rate (self->domain, 1, cancellable, error))
WORK (agent, simplevirt_domain_ping_agent (self->domain, 0, cancellable, error))
WORK (write_file,
      simplevirt_domain_write_guest_file (self->domain, "/f", self->bytes, cancellable, error))
MAKING (fetch_config, simplevirt_domain_fetch_config (self->domain, 0, cancellable, error))
WORK (wait_for_state,
      simplevirt_domain_wait_for_state (
          self->domain, SIMPLEVIRT_DOMAIN_STATE_CRASHED, 0, cancellable, error))
WORK (wait_for_agent, simplevirt_domain_wait_for_agent (self->domain, 0, cancellable, error))
WORK (stop, simplevirt_domain_stop (self->domain, 60, cancellable, error))
WORK (delete_domain, simplevirt_domain_delete (self->domain, 0, cancellable, error))
WORK (list,
      g_autoptr (GPtrArray) made
      = simplevirt_connection_list_domains (self->connection, 0, cancellable, error);
      (void) made)
WORK (statistics,
      g_autoptr (GPtrArray) made
      = simplevirt_connection_list_domain_stats (self->connection, 0, 0, cancellable, error);
      (void) made)
WORK (diagnose,
      g_autoptr (GPtrArray) made
      = simplevirt_connection_diagnose (self->connection, cancellable, error);
      (void) made)
MAKING (define,
        simplevirt_connection_define_domain (self->connection, self->config, cancellable, error))
MAKING (
    create,
    simplevirt_connection_create_domain (self->connection, self->builder, NULL, cancellable, error))
MAKING (restore,
        simplevirt_connection_restore_domain (
            self->connection, "/nowhere/saved", 0, cancellable, error))
WORK (rescan, simplevirt_storage_pool_rescan (self->pool, cancellable, error))
MAKING (volume,
        simplevirt_storage_pool_create_volume_xml (self->pool, VOLUME, 0, cancellable, error))
MAKING (volume_with_data,
        simplevirt_storage_pool_create_volume_from_bytes (
            self->pool, "bytes", self->bytes, NULL, cancellable, error))
WORK (resize, simplevirt_storage_volume_resize (self->volume, 2000, 0, cancellable, error))
WORK (wipe, simplevirt_storage_volume_wipe (self->volume, 0, cancellable, error))
WORK (delete_volume, simplevirt_storage_volume_delete (self->volume, 0, cancellable, error))
MAKING (
    copy_volume,
    simplevirt_storage_volume_create_copy (self->volume, NULL, "copy", 0, NULL, cancellable, error))
WORK (copy_by_config,
      g_autoptr (SimplevirtStorageVolumeConfig) config = simplevirt_storage_volume_config_new ();
      simplevirt_storage_volume_config_set_name (config, "like");
      g_autoptr (SimplevirtStorageVolume) made = simplevirt_storage_pool_create_volume_copy (
          self->pool, config, self->volume, 0, cancellable, error);
      (void) made)
WORK (
    upload,
    simplevirt_storage_volume_upload_bytes (self->volume, self->bytes, 0, NULL, cancellable, error))
WORK (download,
      g_autoptr (GBytes) made
      = simplevirt_storage_volume_download_bytes (self->volume, 0, 0, NULL, cancellable, error);
      (void) made)

static const struct
{
  const char *name;
  Work work;
} works[] = {
#define ROW(name)                                                                                  \
  {                                                                                                \
#name, name                                                                                    \
  }
  ROW (managed_save),   ROW (save),
  ROW (dump),           ROW (migrate),
  ROW (migrate_to_uri), ROW (backup),
  ROW (end_backup),     ROW (snapshot),
  ROW (revert),         ROW (delete_snapshot),
  ROW (checkpoint),     ROW (pull),
  ROW (commit),         ROW (copy),
  ROW (block_job),      ROW (detach),
  ROW (screenshot),     ROW (dirty_rate),
  ROW (agent),          ROW (write_file),
  ROW (fetch_config),   ROW (wait_for_state),
  ROW (wait_for_agent), ROW (stop),
  ROW (delete_domain),  ROW (list),
  ROW (statistics),     ROW (diagnose),
  ROW (define),         ROW (create),
  ROW (restore),        ROW (rescan),
  ROW (volume),         ROW (volume_with_data),
  ROW (resize),         ROW (wipe),
  ROW (delete_volume),  ROW (copy_volume),
  ROW (copy_by_config), ROW (upload),
  ROW (download),
};

typedef struct
{
  Fixture *fixture;
  gsize which;
  GCancellable *cancellable;
  GThread *thread;
  gint over;
} Attempt;

static gpointer
attempt_main (gpointer data)
{
  Attempt *self = data;
  g_autoptr (GError) error = NULL;

  works[self->which].work (self->fixture, self->cancellable, &error);
  if (error == NULL)
    g_error ("%s succeeded", works[self->which].name);
  if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED)
      && !g_error_matches (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_CONNECTION_LOST))
    g_error ("%s: %s", works[self->which].name, error->message);
  g_atomic_int_set (&self->over, TRUE);
  return NULL;
}

/* All kinds at once, on one connection. */
static void
test_every_kind (Fixture *self, gconstpointer unused)
{
  Attempt attempts[G_N_ELEMENTS (works)] = { 0 };

  disks_run ("host-ctl stop");
  for (gsize i = 0; i < G_N_ELEMENTS (works); i++)
    {
      attempts[i] = (Attempt){ .fixture = self, .which = i, .cancellable = g_cancellable_new () };
      attempts[i].thread = g_thread_new (works[i].name, attempt_main, &attempts[i]);
    }
  g_usleep (G_USEC_PER_SEC / 2);
  for (gsize i = 0; i < G_N_ELEMENTS (works); i++)
    g_assert_false (g_atomic_int_get (&attempts[i].over));
  for (gsize i = 0; i < G_N_ELEMENTS (works); i++)
    g_cancellable_cancel (attempts[i].cancellable);
  for (gsize i = 0; i < G_N_ELEMENTS (works); i++)
    {
      g_test_message ("%s", works[i].name);
      testing_wait_until (g_atomic_int_get (&attempts[i].over));
      g_thread_join (attempts[i].thread);
      g_object_unref (attempts[i].cancellable);
    }
  disks_run ("host-ctl cont");
}

/* One that is in the middle of its work. */
static gpointer
stop_and_cancel (gpointer data)
{
  SimplevirtProgress *progress = g_object_get_data (data, "progress");

  while (simplevirt_progress_get_bytes_done (progress) < 2 * MIB)
    g_usleep (1000);
  disks_run ("host-ctl stop");
  g_usleep (G_USEC_PER_SEC / 5);
  g_cancellable_cancel (data);
  return NULL;
}

static void
test_halfway (Fixture *self, gconstpointer unused)
{
  g_autoptr (SimplevirtProgress) progress = simplevirt_progress_new ();
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (SimplevirtStorageVolume) volume = host_volume (self->pool, "large", 4096UL * MIB);
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) zeros = g_file_new_for_path ("/dev/zero");
  g_autoptr (GFileInputStream) stream = g_file_read (zeros, NULL, &error);

  g_assert_no_error (error);
  g_object_set_data (G_OBJECT (cancellable), "progress", progress);
  g_autoptr (GThread) thread = g_thread_new ("stop", stop_and_cancel, cancellable);
  g_assert_false (simplevirt_storage_volume_upload_stream (volume, G_INPUT_STREAM (stream), 0,
                                                           4096UL * MIB, SIMPLEVIRT_TRANSFER_NONE,
                                                           progress, cancellable, &error));
  g_assert_true (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED)
                 || g_error_matches (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_CONNECTION_LOST));
  g_thread_join (g_steal_pointer (&thread));
  disks_run ("host-ctl cont");
}

typedef struct
{
  gboolean over;
  gboolean success;
} Outcome;

static void
on_done (GObject *source, GAsyncResult *result, gpointer data)
{
  Outcome *outcome = data;
  g_autoptr (GError) error = NULL;

  outcome->success
      = simplevirt_domain_managed_save_finish (SIMPLEVIRT_DOMAIN (source), result, &error);
  g_assert_true (outcome->success == (error == NULL));
  outcome->over = TRUE;
}

/* The asynchronous form; and a connection whose daemon answers again is not given up. */
static void
test_async (Fixture *self, gconstpointer unused)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  Outcome first = { FALSE, FALSE }, second = { FALSE, FALSE };

  disks_run ("host-ctl stop");
  simplevirt_domain_managed_save_async (self->domain, 0, NULL, cancellable, on_done, &first);
  g_usleep (G_USEC_PER_SEC / 5);
  g_cancellable_cancel (cancellable);
  disks_run ("host-ctl cont");
  g_usleep (G_USEC_PER_SEC / 5);
  testing_ok (simplevirt_connection_ping (self->connection, NULL, &failure));
  testing_wait_until (simplevirt_connection_get_state (self->connection)
                      == SIMPLEVIRT_CONNECTION_STATE_OPEN);

  g_clear_object (&cancellable);
  testing_wait_until (first.over);
  /* It may have been too late to cancel it. */
  if (first.success)
    testing_ok (simplevirt_domain_start (self->domain, SIMPLEVIRT_START_NONE, NULL, &failure));
  cancellable = g_cancellable_new ();
  disks_run ("host-ctl stop");
  simplevirt_domain_managed_save_async (self->domain, 0, NULL, cancellable, on_done, &second);
  g_usleep (G_USEC_PER_SEC / 5);
  g_cancellable_cancel (cancellable);
  testing_wait_until (second.over);
  g_assert_false (second.success);
  disks_run ("host-ctl cont");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/stopped-daemon/every-kind", Fixture, NULL, set_up, test_every_kind, tear_down);
  g_test_add ("/stopped-daemon/halfway", Fixture, NULL, set_up, test_halfway, tear_down);
  g_test_add ("/stopped-daemon/async", Fixture, NULL, set_up, test_async, tear_down);
  return g_test_run ();
}
