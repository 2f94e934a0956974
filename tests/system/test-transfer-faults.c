/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Transfers that go wrong: one clear error in bounded time, and nothing left behind. */
#include "system/host-tools.h"

/* A stream that gives zeros and lets the test act on the way. */
typedef struct
{
  GInputStream parent_instance;
  guint64 given;
  guint64 act_at;
  void (*act) (gpointer data);
  gpointer data;
} TestStream;
typedef GInputStreamClass TestStreamClass;
static GType test_stream_get_type (void);
G_DEFINE_TYPE (TestStream, test_stream, G_TYPE_INPUT_STREAM)

static gssize
test_stream_read (
    GInputStream *stream, void *buffer, gsize count, GCancellable *cancellable, GError **error)
{
  TestStream *self = (TestStream *) stream;

  if (self->act != NULL && self->given >= self->act_at)
    {
      self->act (self->data);
      self->act = NULL;
    }
  memset (buffer, 'x', count);
  self->given += count;
  return (gssize) count;
}

static void
test_stream_class_init (TestStreamClass *klass)
{
  klass->read_fn = test_stream_read;
}

static void
test_stream_init (TestStream *self)
{
}

static GInputStream *
stream_new (guint64 act_at, void (*act) (gpointer), gpointer data)
{
  TestStream *self = g_object_new (test_stream_get_type (), NULL);

  self->act_at = act_at;
  self->act = act;
  self->data = data;
  return G_INPUT_STREAM (self);
}

static void
cancel (gpointer cancellable)
{
  g_cancellable_cancel (cancellable);
}

static void
test_cancel_upload (void)
{
  g_autoptr (SimplevirtConnection) connection = host_open ();
  g_autoptr (SimplevirtStoragePool) pool = host_pool (connection, "cancelled");
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GInputStream) stream = stream_new (10 * SIMPLEVIRT_MIB, cancel, cancellable);
  g_autoptr (SimplevirtProgress) progress = simplevirt_progress_new ();
  g_autoptr (GError) error = NULL;

  g_assert_null (simplevirt_storage_pool_create_volume_from_stream (
      pool, "half", stream, 100 * SIMPLEVIRT_MIB, SIMPLEVIRT_TRANSFER_NONE, progress, cancellable,
      &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_error (&error);
  g_assert_cmpuint (simplevirt_progress_get_bytes_done (progress), >=, 9 * SIMPLEVIRT_MIB);
  g_assert_cmpuint (simplevirt_progress_get_bytes_done (progress), <, 12 * SIMPLEVIRT_MIB);
  g_assert_cmpuint (host_count_files ("cancelled"), ==, 0);
  g_assert_null (simplevirt_storage_pool_lookup_volume (pool, "half", NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "half");
  /* The connection is none the worse for it. */
  testing_ok (simplevirt_connection_ping (connection, NULL, &failure));
}

typedef struct
{
  GCancellable *cancellable;
  guint64 limit;
  SimplevirtProgress *progress;
} Canceller;

static gpointer
cancel_when_begun (gpointer data)
{
  Canceller *canceller = data;

  while (simplevirt_progress_get_bytes_done (canceller->progress) < canceller->limit)
    g_usleep (100);
  g_cancellable_cancel (canceller->cancellable);
  return NULL;
}

static void
test_cancel_download (void)
{
  g_autoptr (SimplevirtConnection) connection = host_open ();
  g_autoptr (SimplevirtStoragePool) pool = host_pool (connection, "big");
  g_autoptr (SimplevirtStorageVolume) volume = host_volume (pool, "big", 4 * SIMPLEVIRT_GIB);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (SimplevirtProgress) progress = simplevirt_progress_new ();
  g_autoptr (GError) error = NULL;
  g_autofree char *target = host_path ("downloads/big");
  g_autofree char *folder = host_path ("downloads");
  Canceller canceller = { cancellable, SIMPLEVIRT_MIB, progress };

  g_mkdir (folder, 0755);
  GThread *thread = g_thread_new ("canceller", cancel_when_begun, &canceller);
  g_assert_false (simplevirt_storage_volume_download_file (
      volume, target, 0, 0, SIMPLEVIRT_TRANSFER_NONE, progress, cancellable, &error));
  g_thread_join (thread);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpuint (host_count_files ("downloads"), ==, 0);
  testing_ok (
      simplevirt_storage_volume_delete (volume, SIMPLEVIRT_VOLUME_DELETE_NONE, NULL, &failure));
}

static void
close_connection (gpointer connection)
{
  simplevirt_connection_close (connection);
}

/* One that is under way ends with its connection, and takes the volume with it. */
static void
test_connection_closed (void)
{
  g_autoptr (SimplevirtConnection) connection = host_open ();
  g_autoptr (SimplevirtStoragePool) pool = host_pool (connection, "closed");
  g_autoptr (GInputStream) stream = stream_new (10 * SIMPLEVIRT_MIB, close_connection, connection);
  g_autoptr (SimplevirtProgress) progress = simplevirt_progress_new ();
  GError *error = NULL;

  g_assert_null (simplevirt_storage_pool_create_volume_from_stream (
      pool, "half", stream, 100 * SIMPLEVIRT_MIB, SIMPLEVIRT_TRANSFER_NONE, progress, NULL,
      &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_CLOSED, "half");
  g_assert_cmpuint (simplevirt_progress_get_bytes_done (progress), <, 12 * SIMPLEVIRT_MIB);
  g_assert_cmpuint (host_count_files ("closed"), ==, 0);
}

/* The pool knows that it is too small, and says so before the first byte. */
static void
test_known_to_be_full (void)
{
  g_autoptr (SimplevirtConnection) connection = host_open ();
  g_autoptr (SimplevirtStoragePool) pool = host_small_pool (connection, "small", 4);
  g_autoptr (GBytes) noise = host_noise (6 * 1000 * 1000);
  g_autoptr (SimplevirtProgress) progress = simplevirt_progress_new ();
  g_autoptr (GError) error = NULL;

  if (pool == NULL)
    {
      g_test_skip ("this user cannot mount");
      return;
    }
  g_assert_null (simplevirt_storage_pool_create_volume_from_bytes (pool, "volume", noise, progress,
                                                                   NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NO_SPACE, "pool 'small'");
  g_assert_cmpuint (simplevirt_progress_get_bytes_done (progress), ==, 0);
  g_assert_cmpuint (host_count_files ("small"), ==, 0);
}

static void
fill (gpointer name)
{
  g_autofree char *path = host_path (name);
  g_autofree char *command
      = g_strdup_printf ("dd if=/dev/zero of='%s/other' bs=1k count=16000 status=none", path);

  host_run (command);
}

/* Somebody fills the disk meanwhile: the daemon may or may not notice, the library does. */
static void
test_fills_up (void)
{
  g_autoptr (SimplevirtConnection) connection = host_open ();
  g_autoptr (SimplevirtStoragePool) pool = host_small_pool (connection, "filling", 8);
  g_autoptr (GInputStream) stream = stream_new (2 * SIMPLEVIRT_MIB, fill, (gpointer) "filling");
  g_autoptr (GError) error = NULL;

  if (pool == NULL)
    {
      g_test_skip ("this user cannot mount");
      return;
    }
  g_assert_null (simplevirt_storage_pool_create_volume_from_stream (
      pool, "volume", stream, 7 * SIMPLEVIRT_MIB, SIMPLEVIRT_TRANSFER_NONE, NULL, NULL, &error));
  if (g_error_matches (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_CONNECTION_LOST)
      && simplevirt_connection_open (g_getenv ("SV_TEST_URI"), NULL, NULL) == NULL)
    {
      g_assert_true (host_run ("host-ctl start"));
      g_test_skip ("libvirtd died of it, as that of 11.3 does");
      return;
    }
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NO_SPACE, "volume");
  g_autofree char *left = host_path ("filling/volume");
  g_assert_false (g_file_test (left, G_FILE_TEST_EXISTS));
}

static void
test_local_disk_full (void)
{
  g_autoptr (SimplevirtConnection) connection = host_open ();
  g_autoptr (SimplevirtStoragePool) pool = host_pool (connection, "source");
  g_autoptr (SimplevirtStoragePool) small = host_small_pool (connection, "here", 1);
  g_autoptr (SimplevirtStorageVolume) volume = host_volume (pool, "volume", 3 * SIMPLEVIRT_MIB);
  g_autofree char *target = host_path ("here/file");
  g_autoptr (GError) error = NULL;

  if (small == NULL)
    {
      g_test_skip ("this user cannot mount");
      return;
    }
  g_assert_false (simplevirt_storage_volume_download_file (
      volume, target, 0, 0, SIMPLEVIRT_TRANSFER_NONE, NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NO_SPACE, "here/file");
  g_assert_cmpuint (host_count_files ("here"), ==, 0);
}

static void
kill_daemon (gpointer unused)
{
  host_run ("host-ctl kill");
}

static void
test_daemon_killed (void)
{
  g_autoptr (SimplevirtConnection) connection = host_open ();
  g_autoptr (SimplevirtStoragePool) pool = host_pool (connection, "killed");
  g_autoptr (GInputStream) stream = stream_new (5 * SIMPLEVIRT_MIB, kill_daemon, NULL);
  g_autoptr (GError) error = NULL;
  gint64 began = g_get_monotonic_time ();

  g_assert_null (simplevirt_storage_pool_create_volume_from_stream (
      pool, "half", stream, 200 * SIMPLEVIRT_MIB, SIMPLEVIRT_TRANSFER_NONE, NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_CONNECTION_LOST, "could not be deleted");
  g_assert_cmpint (g_get_monotonic_time () - began, <, 60 * G_USEC_PER_SEC);
  g_assert_true (host_run ("host-ctl start"));
}

static void
restart_killed_daemon (gpointer unused)
{
  host_run ("host-ctl kill");
  host_run ("host-ctl start");
}

/* The daemon is killed and comes back: nothing is left behind, and with a connection that heals
 * pool and volume can be used again through the handles of before. */
static void
test_daemon_comes_back (gconstpointer heals)
{
  g_autofree char *path = host_path ("healing");
  g_autofree char *xml = g_strdup_printf (
      "<pool type='dir'><name>healing</name><target><path>%s</path></target></pool>", path);
  g_autoptr (GInputStream) stream = stream_new (5 * SIMPLEVIRT_MIB, restart_killed_daemon, NULL);
  g_autoptr (GError) error = NULL;

  g_autoptr (SimplevirtConnection) connection
      = heals != NULL ? testing_open_healing (g_getenv ("SV_TEST_URI")) : host_open ();
  g_autoptr (SimplevirtStoragePool) pool = testing_define_storage_pool (connection, xml);
  testing_ok (simplevirt_storage_pool_set_autostart (pool, TRUE, NULL, &failure));
  testing_ok (
      simplevirt_storage_pool_start (pool, SIMPLEVIRT_STORAGE_POOL_START_BUILD, NULL, &failure));
  g_autoptr (SimplevirtStorageVolume) volume = host_volume (pool, "before", 1000);

  g_assert_null (simplevirt_storage_pool_create_volume_from_stream (
      pool, "half", stream, 200 * SIMPLEVIRT_MIB, SIMPLEVIRT_TRANSFER_NONE, NULL, NULL, &error));
  g_assert_null (strstr (error->message, "could not be deleted"));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_CONNECTION_LOST, "half");
  g_assert_cmpuint (host_count_files ("healing"), ==, 1);
  if (heals != NULL)
    {
      testing_wait_until (simplevirt_storage_volume_refresh (volume, NULL, NULL));
      testing_wait_until (simplevirt_storage_pool_get_active (pool));
      g_assert_cmpuint (simplevirt_storage_volume_get_capacity (volume), ==, 1000);
    }
  g_assert_true (host_run ("sh -c 'virsh -q pool-destroy healing && virsh -q pool-undefine healing "
                           "&& rm -r \"$SV_TEST_DIR\"/healing'"));
}

static void
stop_daemon (gpointer unused)
{
  host_run ("host-ctl stop");
}

/* A daemon that does not answer any more is found out by keepalive. */
static void
test_daemon_hangs (void)
{
  g_autoptr (SimplevirtConnectionOptions) options = simplevirt_connection_options_new ();
  g_autoptr (GError) error = NULL;

  simplevirt_connection_options_set_keepalive_interval (options, 1);
  g_autoptr (SimplevirtConnection) connection
      = simplevirt_connection_open_with_options (g_getenv ("SV_TEST_URI"), options, NULL, &error);
  g_assert_no_error (error);
  g_autoptr (SimplevirtStoragePool) pool = host_pool (connection, "hanging");
  g_autoptr (GInputStream) stream = stream_new (5 * SIMPLEVIRT_MIB, stop_daemon, NULL);
  gint64 began = g_get_monotonic_time ();
  g_assert_null (simplevirt_storage_pool_create_volume_from_stream (
      pool, "half", stream, 200 * SIMPLEVIRT_MIB, SIMPLEVIRT_TRANSFER_NONE, NULL, NULL, &error));
  g_assert_cmpint (g_get_monotonic_time () - began, <, 60 * G_USEC_PER_SEC);
  testing_assert_error (&error, SIMPLEVIRT_ERROR_CONNECTION_LOST, "half");
  g_assert_true (host_run ("host-ctl cont"));
}

static void
test_read_only (void)
{
  g_autoptr (SimplevirtConnection) writer = host_open ();
  g_autoptr (SimplevirtStoragePool) made = host_pool (writer, "read-only");
  g_autoptr (SimplevirtStorageVolume) volume = host_volume (made, "volume", 1000);
  g_autoptr (SimplevirtConnectionOptions) options = simplevirt_connection_options_new ();
  g_autoptr (GBytes) word = g_bytes_new_static ("word", 4);
  g_autoptr (GError) error = NULL;

  simplevirt_connection_options_set_read_only (options, TRUE);
  g_autofree char *socket = g_strdup (g_getenv ("SV_TEST_URI"));
  g_autofree char *uri = g_strconcat (socket, "-ro", NULL);
  g_autoptr (SimplevirtConnection) reader
      = simplevirt_connection_open_with_options (uri, options, NULL, &error);
  if (reader == NULL)
    {
      g_test_skip ("there is no read-only socket");
      return;
    }
  g_autoptr (SimplevirtStoragePool) pool
      = simplevirt_connection_lookup_storage_pool (reader, "read-only", NULL, &error);
  g_assert_no_error (error);
  g_autoptr (SimplevirtStorageVolume) seen
      = simplevirt_storage_pool_lookup_volume (pool, "volume", NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (simplevirt_storage_volume_get_capacity (seen), ==, 1000);
  g_assert_false (simplevirt_storage_volume_upload_bytes (seen, word, 0, NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_PERMISSION_DENIED, "volume");
  g_assert_null (
      simplevirt_storage_pool_create_volume_from_bytes (pool, "other", word, NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_PERMISSION_DENIED, "other");
  g_assert_false (simplevirt_storage_pool_stop (pool, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_PERMISSION_DENIED, "read-only");
}

static void
delete_file (gpointer path)
{
  g_assert_cmpint (g_unlink (path), ==, 0);
}

/* The file of the volume is deleted under the transfer: what was uploaded is not there. */
static void
test_volume_vanishes (void)
{
  g_autoptr (SimplevirtConnection) connection = host_open ();
  g_autoptr (SimplevirtStoragePool) pool = host_pool (connection, "vanishing");
  g_autofree char *path = host_path ("vanishing/volume");
  g_autoptr (GInputStream) stream = stream_new (2 * SIMPLEVIRT_MIB, delete_file, path);
  g_autoptr (GError) error = NULL;

  g_assert_null (simplevirt_storage_pool_create_volume_from_stream (
      pool, "volume", stream, 7 * SIMPLEVIRT_MIB, SIMPLEVIRT_TRANSFER_NONE, NULL, NULL, &error));
  g_assert_error (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_FAILED);
  g_assert_cmpuint (host_count_files ("vanishing"), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/transfer-faults/cancel-upload", test_cancel_upload);
  g_test_add_func ("/transfer-faults/cancel-download", test_cancel_download);
  g_test_add_func ("/transfer-faults/connection-closed", test_connection_closed);
  g_test_add_func ("/transfer-faults/known-to-be-full", test_known_to_be_full);
  g_test_add_func ("/transfer-faults/fills-up", test_fills_up);
  g_test_add_func ("/transfer-faults/local-disk-full", test_local_disk_full);
  g_test_add_func ("/transfer-faults/read-only", test_read_only);
  g_test_add_func ("/transfer-faults/volume-vanishes", test_volume_vanishes);
  g_test_add_func ("/transfer-faults/daemon-killed", test_daemon_killed);
  g_test_add_data_func ("/transfer-faults/daemon-comes-back/healing", GINT_TO_POINTER (TRUE),
                        test_daemon_comes_back);
  g_test_add_data_func ("/transfer-faults/daemon-comes-back/other", NULL, test_daemon_comes_back);
  g_test_add_func ("/transfer-faults/daemon-hangs", test_daemon_hangs);
  return g_test_run ();
}
