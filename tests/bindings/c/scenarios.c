/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The numbered scenarios that exist under the same number in C, Python, Go and Java. */
#include "testing.h"

#include <stdio.h>
#include <unistd.h>

static const char *
uri (void)
{
  const char *named = g_getenv ("SV_TEST_URI");
  return named != NULL ? named : "test:///default";
}

static gboolean
is_simulated (void)
{
  return g_str_has_prefix (uri (), "test:");
}

/* Objects that a scenario made and that still live. */
static int alive = 0;

static void
on_gone (gpointer unused, GObject *gone)
{
  g_atomic_int_add (&alive, -1);
}

static gpointer
counted (gpointer object)
{
  g_atomic_int_inc (&alive);
  g_object_weak_ref (object, on_gone, NULL);
  return object;
}

static SimplevirtConnection *
open_connection (void)
{
  return counted (testing_open (uri ()));
}

static SimplevirtDomain *
define (SimplevirtConnection *connection, const char *name)
{
  g_autofree char *xml
      = g_strdup_printf ("<domain type='%s'><name>%s</name><memory "
                         "unit='MiB'>64</memory><os><type>hvm</type></os></domain>",
                         is_simulated () ? "test" : "qemu", name);

  return counted (testing_define_domain (connection, xml));
}

static void
forget (SimplevirtDomain *domain)
{
  g_autoptr (GError) failure = NULL;

  if (simplevirt_domain_get_active (domain))
    simplevirt_domain_power_off (domain, NULL, NULL);
  simplevirt_domain_undefine (domain, 0, NULL, &failure);
  g_assert_no_error (failure);
}

static void
assert_missing (SimplevirtConnection *connection, const char *name)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (simplevirt_connection_lookup_domain (connection, name, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, name);
}

static void
test_connect (void)
{
  g_autoptr (SimplevirtConnection) connection = open_connection ();
  g_autoptr (GError) error = NULL;

  g_assert_cmpstr (simplevirt_connection_get_uri (connection), ==, uri ());
  g_assert_cmpint (simplevirt_connection_get_state (connection), ==,
                   SIMPLEVIRT_CONNECTION_STATE_OPEN);
  testing_ok (simplevirt_connection_ping (connection, NULL, &failure));
  g_autoptr (SimplevirtHostInfo) host
      = simplevirt_connection_describe_host (connection, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (simplevirt_host_info_get_hostname (host), !=, "");
}

static void
test_list (void)
{
  g_autoptr (SimplevirtConnection) connection = open_connection ();
  g_autoptr (SimplevirtDomain) domain = define (connection, "scenario-list");
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) all = simplevirt_connection_list_domains (connection, 0, NULL, &error);
  g_assert_no_error (error);
  g_autoptr (GPtrArray) off = simplevirt_connection_list_domains (
      connection, SIMPLEVIRT_DOMAIN_FILTER_INACTIVE | SIMPLEVIRT_DOMAIN_FILTER_PERSISTENT, NULL,
      &error);

  g_assert_no_error (error);
  g_assert_cmpuint (off->len, >, 0);
  g_assert_cmpuint (off->len, <=, all->len);
  for (guint i = 0; i < off->len; i++)
    g_assert_cmpint (simplevirt_domain_get_state (off->pdata[i]), ==,
                     SIMPLEVIRT_DOMAIN_STATE_SHUT_OFF);
  forget (domain);
}

static void
test_look_up_missing (void)
{
  g_autoptr (SimplevirtConnection) connection = open_connection ();

  assert_missing (connection, "nobody");
}

static void
test_define_and_undefine (void)
{
  g_autoptr (SimplevirtConnection) connection = open_connection ();
  g_autoptr (SimplevirtDomain) domain = define (connection, "scenario-define");
  g_autoptr (SimplevirtDomain) found = simplevirt_connection_lookup_domain_by_uuid (
      connection, simplevirt_domain_get_uuid (domain), NULL, NULL);

  g_assert_true (found == domain);
  g_assert_true (simplevirt_domain_get_persistent (domain));
  forget (domain);
  assert_missing (connection, "scenario-define");
}

static void
test_life_cycle (void)
{
  g_autoptr (SimplevirtConnection) connection = open_connection ();
  g_autoptr (SimplevirtDomain) domain = define (connection, "scenario-life");

  testing_ok (simplevirt_domain_start (domain, 0, NULL, &failure));
  g_assert_cmpint (simplevirt_domain_get_state (domain), ==, SIMPLEVIRT_DOMAIN_STATE_RUNNING);
  testing_ok (simplevirt_domain_suspend (domain, NULL, &failure));
  g_assert_cmpint (simplevirt_domain_get_state (domain), ==, SIMPLEVIRT_DOMAIN_STATE_PAUSED);
  testing_ok (simplevirt_domain_resume (domain, NULL, &failure));
  g_assert_cmpint (simplevirt_domain_get_state (domain), ==, SIMPLEVIRT_DOMAIN_STATE_RUNNING);
  testing_ok (simplevirt_domain_power_off (domain, NULL, &failure));
  g_assert_cmpint (simplevirt_domain_get_state (domain), ==, SIMPLEVIRT_DOMAIN_STATE_SHUT_OFF);
  forget (domain);
}

/* One of a list fails, and has its own error. */
static void
test_lists (void)
{
  g_autoptr (SimplevirtConnection) connection = open_connection ();
  g_autoptr (GPtrArray) domains = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < 3; i++)
    {
      g_autofree char *name = g_strdup_printf ("scenario-many-%u", i);
      g_ptr_array_add (domains, define (connection, name));
    }
  testing_ok (simplevirt_domain_start (domains->pdata[1], 0, NULL, &failure));
  g_autoptr (GPtrArray) started
      = simplevirt_connection_start_domains (connection, domains, 0, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (started->len, ==, 3);
  for (guint i = 0; i < 3; i++)
    {
      const GError *why = simplevirt_domain_result_get_error (started->pdata[i]);
      g_assert_true (simplevirt_domain_result_get_domain (started->pdata[i]) == domains->pdata[i]);
      g_assert_true ((why != NULL) == (i == 1));
      if (why != NULL)
        g_assert_error (why, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_INVALID_STATE);
    }
  g_autoptr (GPtrArray) stopped
      = simplevirt_connection_stop_domains (connection, domains, 0, NULL, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < 3; i++)
    {
      g_assert_null (simplevirt_domain_result_get_error (stopped->pdata[i]));
      forget (domains->pdata[i]);
    }
}

static void
test_error_mapping (void)
{
  g_autoptr (SimplevirtConnection) connection = open_connection ();
  g_autoptr (SimplevirtDomain) domain = define (connection, "scenario-errors");
  g_autoptr (GError) error = NULL;

  g_assert_false (simplevirt_domain_suspend (domain, NULL, &error));
  g_assert_cmpint (simplevirt_error_get_libvirt_code (error), !=, 0);
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "scenario-errors");
  g_assert_null (simplevirt_connection_define_domain_xml (connection, "<domain", NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_CONFIG, "");
  g_assert_null (simplevirt_connection_lookup_domain (connection, "not\xffutf-8", NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "UTF-8");
  g_assert_null (simplevirt_connection_open ("qemu+tcp://localhost:1/system", NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_CONNECTION_FAILED, "localhost:1");
  forget (domain);
}

static gpointer
list_until_closed (gpointer connection)
{
  GError *error = NULL;

  while (error == NULL)
    {
      g_autoptr (GPtrArray) list = simplevirt_connection_list_domains (connection, 0, NULL, &error);
    }
  return error;
}

static void
test_close_while_in_use (void)
{
  g_autoptr (SimplevirtConnection) connection = open_connection ();
  g_autoptr (SimplevirtDomain) domain = define (connection, "scenario-close");
  g_autoptr (SimplevirtConnection) other = open_connection ();
  GThread *threads[4];

  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new ("lister", list_until_closed, connection);
  g_usleep (20 * 1000);
  simplevirt_connection_close (connection);
  simplevirt_connection_close (connection);
  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    {
      g_autoptr (GError) error = g_thread_join (threads[i]);
      testing_assert_error (&error, SIMPLEVIRT_ERROR_CLOSED, "");
    }
  g_autoptr (GError) error = NULL;
  g_assert_false (simplevirt_domain_suspend (domain, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_CLOSED, "");
  g_autoptr (SimplevirtDomain) again
      = simplevirt_connection_lookup_domain (other, "scenario-close", NULL, NULL);
  forget (again);
}

static void
test_handles_go (void)
{
  SimplevirtConnection *connection = open_connection ();
  gint gone = FALSE;

  testing_watch_gone (connection, &gone);
  for (int i = 0; i < 100; i++)
    {
      g_autoptr (GPtrArray) list = simplevirt_connection_list_domains (connection, 0, NULL, NULL);
      g_assert_nonnull (list);
    }
  simplevirt_connection_close (connection);
  g_object_unref (connection);
  testing_wait_until (g_atomic_int_get (&gone));
}

static void
test_cancel (void)
{
  g_autoptr (SimplevirtConnection) connection = open_connection ();
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  GThread *thread = testing_cancel_later (cancellable, 30 * 1000);
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtEventQueue) queue
      = simplevirt_connection_watch (connection, SIMPLEVIRT_EVENT_TOPICS_SECRETS, NULL, &error);

  g_assert_no_error (error);
  g_assert_null (simplevirt_event_queue_pop (queue, 0, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_thread_join (thread);
  testing_ok (simplevirt_connection_ping (connection, NULL, &failure));
}

static void
test_unicode_names (void)
{
  static const char *const names[] = { "käse-日本語", "emoji-🦊", "Ω≈ç" };
  g_autoptr (SimplevirtConnection) connection = open_connection ();

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (SimplevirtDomain) domain = define (connection, names[i]);
      g_autoptr (SimplevirtDomain) found
          = simplevirt_connection_lookup_domain (connection, names[i], NULL, NULL);
      g_assert_true (found == domain);
      g_assert_cmpstr (simplevirt_domain_get_name (found), ==, names[i]);
      forget (domain);
    }
}

static void
on_event (SimplevirtConnection *connection, SimplevirtEvent *event, gpointer seen)
{
  if (simplevirt_event_get_kind (event) == SIMPLEVIRT_EVENT_KIND_DOMAIN_STARTED)
    *(gboolean *) seen = g_strcmp0 (simplevirt_event_get_name (event), "scenario-events") == 0;
}

static void
on_notify (GObject *object, GParamSpec *pspec, gpointer seen)
{
  *(gboolean *) seen = TRUE;
}

static void
test_events (void)
{
  g_autoptr (SimplevirtConnection) connection = open_connection ();
  g_autoptr (SimplevirtDomain) domain = define (connection, "scenario-events");
  gboolean started = FALSE, notified = FALSE;

  g_signal_connect (connection, "event", G_CALLBACK (on_event), &started);
  g_signal_connect (domain, "notify::state", G_CALLBACK (on_notify), &notified);
  testing_ok (simplevirt_domain_start (domain, 0, NULL, &failure));
  testing_wait_until (started && notified);
  g_signal_handlers_disconnect_by_data (connection, &started);
  g_signal_handlers_disconnect_by_data (domain, &notified);
  forget (domain);
}

/* Leaves, ends the connection and drops it, all in the middle of being told. */
static void
leave (SimplevirtConnection *connection, SimplevirtEvent *event, gpointer held)
{
  g_signal_handlers_disconnect_by_data (connection, held);
  simplevirt_connection_close (connection);
  g_clear_object ((SimplevirtConnection **) held);
}

static void
count_calls (gpointer emitter, gpointer detail, gpointer count)
{
  ++*(int *) count;
}

/* Cancels and forgets what it is told of. */
static void
give_up (SimplevirtProgress *progress, gpointer cancellable)
{
  g_signal_handlers_disconnect_by_data (progress, cancellable);
  g_cancellable_cancel (cancellable);
}

static void
on_saved (GObject *domain, GAsyncResult *result, gpointer error)
{
  if (simplevirt_domain_managed_save_finish (SIMPLEVIRT_DOMAIN (domain), result, error))
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_EXISTS, "it was saved before");
}

static void
test_mistakes_in_handlers (void)
{
  g_autoptr (SimplevirtConnection) other = open_connection ();
  g_autoptr (SimplevirtDomain) mine = define (other, "scenario-mistakes");
  SimplevirtConnection *connection = open_connection ();
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (SimplevirtProgress) progress = simplevirt_progress_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtDomain) domain
      = counted (simplevirt_connection_lookup_domain (connection, "scenario-mistakes", NULL, NULL));
  int told = 0;

  g_signal_connect (progress, "changed", G_CALLBACK (give_up), cancellable);
  testing_ok (simplevirt_domain_start (mine, 0, NULL, &failure));
  simplevirt_domain_managed_save_async (mine, 0, progress, cancellable, on_saved, &error);
  testing_wait_until (error != NULL && g_cancellable_is_cancelled (cancellable));
  g_clear_error (&error);
  g_signal_connect (connection, "event", G_CALLBACK (leave), &connection);
  g_signal_connect (domain, "notify::state", G_CALLBACK (count_calls), &told);
  testing_ok (simplevirt_connection_ping (other, NULL, &failure));
  if (simplevirt_domain_get_active (mine))
    testing_ok (simplevirt_domain_power_off (mine, NULL, &failure));
  testing_ok (simplevirt_domain_start (mine, 0, NULL, &failure));
  testing_wait_until (connection == NULL);
  g_assert_false (simplevirt_domain_suspend (domain, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_CLOSED, "");
  g_signal_handlers_disconnect_by_data (domain, &told);
  testing_ok (simplevirt_domain_power_off (mine, NULL, &failure));
  testing_ok (simplevirt_domain_undefine (mine, SIMPLEVIRT_UNDEFINE_MANAGED_SAVE, NULL, &failure));
}

static void
test_config_fields (void)
{
  g_autoptr (SimplevirtDomainConfig) config = simplevirt_domain_config_new ();
  g_autoptr (SimplevirtDiskConfig) disk = simplevirt_disk_config_new ();
  g_autoptr (GError) error = NULL;

  simplevirt_domain_config_set_name (config, "scenario-config");
  simplevirt_domain_config_set_memory (config, 64 * SIMPLEVIRT_MIB);
  simplevirt_disk_config_set_source_file (disk, "/images/käse.qcow2");
  simplevirt_disk_config_set_bus (disk, SIMPLEVIRT_DISK_BUS_VIRTIO);
  simplevirt_domain_config_add_device (config, SIMPLEVIRT_CONFIG (disk));
  g_autofree char *xml = simplevirt_config_to_xml (SIMPLEVIRT_CONFIG (config));
  g_autoptr (SimplevirtDomainConfig) again = simplevirt_domain_config_new_from_xml (xml, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (simplevirt_domain_config_get_name (again), ==, "scenario-config");
  g_assert_cmpuint (simplevirt_domain_config_get_memory (again), ==, 64 * SIMPLEVIRT_MIB);
  g_autoptr (GPtrArray) devices = simplevirt_domain_config_list_devices (again);
  g_assert_cmpuint (devices->len, ==, 1);
  SimplevirtDiskConfig *found = SIMPLEVIRT_DISK_CONFIG (devices->pdata[0]);
  g_assert_cmpstr (simplevirt_disk_config_get_source_file (found), ==, "/images/käse.qcow2");
  g_assert_cmpint (simplevirt_disk_config_get_bus (found), ==, SIMPLEVIRT_DISK_BUS_VIRTIO);
  g_assert_null (simplevirt_domain_config_new_from_xml ("<domain", &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_CONFIG, "");
}

/* The memory of this process in bytes. */
static gsize
resident (void)
{
  gulong total = 0, pages = 0;
  FILE *file = fopen ("/proc/self/statm", "r");

  g_assert_cmpint (fscanf (file, "%lu %lu", &total, &pages), ==, 2);
  fclose (file);
  return pages * (gsize) sysconf (_SC_PAGESIZE);
}

static void
call_often (SimplevirtConnection *connection, SimplevirtDomain *domain, guint count)
{
  for (guint i = 0; i < count; i++)
    {
      g_assert_nonnull (simplevirt_domain_get_name (domain));
      if (i % 10 != 0)
        continue;
      assert_missing (connection, "nobody");
      g_autoptr (SimplevirtDomain) found
          = simplevirt_connection_lookup_domain (connection, "scenario-memory", NULL, NULL);
      g_assert_true (found == domain);
    }
}

/* What a sanitizer or valgrind keeps says nothing about us. */
static gboolean
is_watched (void)
{
  const char *preloaded = g_getenv ("LD_PRELOAD");

#ifdef __SANITIZE_ADDRESS__
  return TRUE;
#endif
  return preloaded != NULL && strstr (preloaded, "vgpreload") != NULL;
}

static void
test_flat_memory (void)
{
  if (is_watched ())
    {
      g_test_skip ("a checker keeps freed memory");
      return;
    }
  g_autoptr (SimplevirtConnection) connection = open_connection ();
  g_autoptr (SimplevirtDomain) domain = define (connection, "scenario-memory");

  call_often (connection, domain, 10000);
  gsize before = resident ();
  call_often (connection, domain, 100000);
  g_assert_cmpuint (resident (), <, before + 4 * SIMPLEVIRT_MIB);
  forget (domain);
}

#define VOLUME_SIZE (3 * 1000 * 1000 + 17)

static SimplevirtStorageVolume *
make_volume (SimplevirtConnection *connection, const char *name, guint64 size)
{
  g_autofree char *path
      = g_strdup_printf ("%s/%s", is_simulated () ? "" : g_getenv ("SV_TEST_DIR"), name);
  g_autofree char *pool_xml = g_strdup_printf (
      "<pool type='dir'><name>%s</name><target><path>%s</path></target></pool>", name, path);
  g_autofree char *volume_xml = g_strdup_printf (
      "<volume><name>%s</name><capacity>%" G_GUINT64_FORMAT "</capacity><allocation>0</allocation>"
      "<target><format type='raw'/></target></volume>",
      name, size);
  g_autoptr (GError) error = NULL;

  if (!is_simulated ())
    g_mkdir_with_parents (path, 0755);
  g_autoptr (SimplevirtStoragePool) pool = simplevirt_connection_start_transient_storage_pool_xml (
      connection, pool_xml, 0, NULL, &error);
  g_assert_no_error (error);
  SimplevirtStorageVolume *volume
      = simplevirt_storage_pool_create_volume_xml (pool, volume_xml, 0, NULL, &error);
  g_assert_no_error (error);
  return counted (volume);
}

static void
remove_volume (SimplevirtStorageVolume *volume)
{
  g_autoptr (SimplevirtStoragePool) pool
      = g_object_ref (simplevirt_storage_volume_get_pool (volume));

  testing_ok (simplevirt_storage_volume_delete (volume, 0, NULL, &failure));
  testing_ok (simplevirt_storage_pool_stop (pool, NULL, &failure));
}

static GBytes *
make_noise (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (14);
  guint8 *data = g_malloc (VOLUME_SIZE);

  for (guint i = 0; i < VOLUME_SIZE; i++)
    data[i] = (guint8) g_rand_int (rand);
  return g_bytes_new_take (data, VOLUME_SIZE);
}

static void
test_volume_upload (void)
{
  g_autoptr (SimplevirtConnection) connection = open_connection ();
  g_autoptr (SimplevirtStorageVolume) volume
      = make_volume (connection, "scenario-upload", VOLUME_SIZE);
  g_autoptr (SimplevirtProgress) progress = simplevirt_progress_new ();
  g_autoptr (GBytes) noise = make_noise ();
  g_autoptr (GInputStream) source = g_memory_input_stream_new_from_bytes (noise);
  g_autoptr (GOutputStream) target = g_memory_output_stream_new_resizable ();
  g_autoptr (GError) error = NULL;
  gboolean sent = simplevirt_storage_volume_upload_stream (volume, source, 0, VOLUME_SIZE, 0,
                                                           progress, NULL, &error);

  if (is_simulated ())
    {
      testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_SUPPORTED, "scenario-upload");
      remove_volume (volume);
      return;
    }
  g_assert_no_error (error);
  g_assert_true (sent);
  g_assert_cmpuint (simplevirt_progress_get_bytes_done (progress), ==, VOLUME_SIZE);
  g_assert_cmpfloat (simplevirt_progress_get_fraction (progress), ==, 1.0);
  g_assert_cmpstr (simplevirt_progress_get_step (progress), ==, "uploading 'scenario-upload'");
  testing_ok (
      simplevirt_storage_volume_download_stream (volume, target, 0, 0, 0, NULL, NULL, &failure));
  testing_ok (g_output_stream_close (target, NULL, &failure));
  g_autoptr (GBytes) back = g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (target));
  g_assert_true (g_bytes_equal (back, noise));
  /* the stream of the program fails */
  testing_ok (g_input_stream_close (source, NULL, &failure));
  g_assert_false (simplevirt_storage_volume_upload_stream (volume, source, 0, VOLUME_SIZE, 0, NULL,
                                                           NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "reading the stream");
  remove_volume (volume);
}

typedef struct
{
  SimplevirtProgress *progress;
  GCancellable *cancellable;
} Watch;

static gpointer
cancel_once_moving (gpointer data)
{
  Watch *watch = data;

  while (simplevirt_progress_get_bytes_done (watch->progress) == 0)
    g_usleep (1000);
  g_cancellable_cancel (watch->cancellable);
  return NULL;
}

static void
test_progress_and_cancel (void)
{
  g_autoptr (SimplevirtConnection) connection = open_connection ();
  guint64 size = 4 * SIMPLEVIRT_GIB;
  g_autoptr (SimplevirtStorageVolume) volume = make_volume (connection, "scenario-cancel", size);
  g_autoptr (SimplevirtProgress) progress = simplevirt_progress_new ();
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GFile) zeros = g_file_new_for_path ("/dev/zero");
  g_autoptr (GFileInputStream) endless = g_file_read (zeros, NULL, NULL);
  g_autoptr (GError) error = NULL;
  Watch watch = { progress, cancellable };
  GThread *thread = NULL;

  if (is_simulated ())
    g_cancellable_cancel (cancellable);
  else
    thread = g_thread_new ("canceller", cancel_once_moving, &watch);
  g_assert_false (simplevirt_storage_volume_upload_stream (volume, G_INPUT_STREAM (endless), 0,
                                                           size, 0, progress, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  if (thread != NULL)
    g_thread_join (thread);
  g_assert_true ((simplevirt_progress_get_bytes_done (progress) == 0) == is_simulated ());
  g_assert_cmpuint (simplevirt_progress_get_bytes_done (progress), <, size);
  testing_ok (simplevirt_connection_ping (connection, NULL, &failure));
  remove_volume (volume);
}

/* Its firmware talks to the serial port. */
#define TALKATIVE                                                                                  \
  "<domain type='qemu'><name>scenario-console</name><memory unit='MiB'>64</memory><os>"            \
  "<type arch='x86_64'>hvm</type><bios useserial='yes'/></os>"                                     \
  "<devices><serial type='pty'/></devices></domain>"

static void
test_console (void)
{
  g_autoptr (SimplevirtConnection) connection = open_connection ();
  g_autoptr (GString) said = g_string_new (NULL);
  g_autoptr (GError) error = NULL;

  if (is_simulated ())
    {
      g_autoptr (SimplevirtDomain) mute
          = simplevirt_connection_lookup_domain (connection, "test", NULL, NULL);
      g_assert_null (simplevirt_domain_open_console (mute, NULL, FALSE, NULL, &error));
      testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_SUPPORTED, "test");
      return;
    }
  g_autoptr (SimplevirtDomain) domain
      = simplevirt_connection_define_domain_xml (connection, TALKATIVE, NULL, &error);
  g_assert_no_error (error);
  testing_ok (simplevirt_domain_start (domain, SIMPLEVIRT_START_PAUSED, NULL, &failure));
  g_autoptr (GIOStream) console
      = simplevirt_domain_open_console (domain, NULL, FALSE, NULL, &error);
  g_assert_no_error (error);
  testing_ok (simplevirt_domain_resume (domain, NULL, &failure));
  while (strstr (said->str, "SeaBIOS") == NULL)
    {
      char piece[4096];
      gssize count = g_input_stream_read (g_io_stream_get_input_stream (console), piece,
                                          sizeof piece, NULL, &error);
      g_assert_no_error (error);
      g_string_append_len (said, piece, count);
    }
  testing_ok (g_output_stream_write_all (g_io_stream_get_output_stream (console), "x", 1, NULL,
                                         NULL, &failure));
  testing_ok (g_io_stream_close (console, NULL, &failure));
  forget (domain);
}

static void
test_nothing_lives (void)
{
  testing_wait_until (g_atomic_int_get (&alive) == 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/scenario/01-connect", test_connect);
  g_test_add_func ("/scenario/02-list", test_list);
  g_test_add_func ("/scenario/03-look-up-missing", test_look_up_missing);
  g_test_add_func ("/scenario/04-define-and-undefine", test_define_and_undefine);
  g_test_add_func ("/scenario/05-life-cycle", test_life_cycle);
  g_test_add_func ("/scenario/06-error-mapping", test_error_mapping);
  g_test_add_func ("/scenario/07-close-while-in-use", test_close_while_in_use);
  g_test_add_func ("/scenario/08-handles-go", test_handles_go);
  g_test_add_func ("/scenario/09-cancel", test_cancel);
  g_test_add_func ("/scenario/10-unicode-names", test_unicode_names);
  g_test_add_func ("/scenario/11-events", test_events);
  g_test_add_func ("/scenario/12-config-fields", test_config_fields);
  g_test_add_func ("/scenario/13-flat-memory", test_flat_memory);
  g_test_add_func ("/scenario/14-volume-upload", test_volume_upload);
  g_test_add_func ("/scenario/15-progress-and-cancel", test_progress_and_cancel);
  g_test_add_func ("/scenario/16-console", test_console);
  g_test_add_func ("/scenario/17-mistakes-in-handlers", test_mistakes_in_handlers);
  g_test_add_func ("/scenario/18-lists", test_lists);
  g_test_add_func ("/at-the-end/nothing-lives", test_nothing_lives);
  return g_test_run ();
}
