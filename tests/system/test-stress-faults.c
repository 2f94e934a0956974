/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* A daemon that is killed or stopped in the middle of everything, again and again: each call, wait
 * and upload ends in bounded time with the right error, and nothing grows. */
#include "growth.h"

#include <string.h>

#define CALLERS 6

/* No end of anything takes longer. */
#define BOUND_S 30

static void
host_ctl (const char *action)
{
  g_autofree char *command = g_strdup_printf ("host-ctl %s", action);

  g_assert_true (host_run (command));
}

static SimplevirtConnection *
open_with (gboolean reconnect, guint32 keepalive, guint32 timeout_ms)
{
  g_autoptr (SimplevirtConnectionOptions) options = simplevirt_connection_options_new ();
  g_autoptr (GError) error = NULL;

  simplevirt_connection_options_set_reconnect (options, reconnect);
  simplevirt_connection_options_set_keepalive_interval (options, keepalive);
  simplevirt_connection_options_set_timeout_ms (options, timeout_ms);
  SimplevirtConnection *connection
      = simplevirt_connection_open_with_options (g_getenv ("SV_TEST_URI"), options, NULL, &error);
  g_assert_no_error (error);
  return connection;
}

/* The one thing that may happen to what was under way. */
static void
assert_lost (GError *error)
{
  g_assert_error (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_CONNECTION_LOST);
  g_error_free (error);
}

static gpointer
call_until_lost (gpointer connection)
{
  GError *error = NULL;

  while (error == NULL)
    {
      g_autoptr (GPtrArray) list = simplevirt_connection_list_domains (connection, 0, NULL, &error);
      for (guint i = 0; list != NULL && i < list->len; i++)
        simplevirt_domain_refresh (g_ptr_array_index (list, i), NULL, NULL);
    }
  assert_lost (error);
  return NULL;
}

/* Who is killed between the one and the other leaves a domain. */
static void
undefine_left (SimplevirtConnection *connection, GError **error)
{
  g_autoptr (SimplevirtDomain) left
      = simplevirt_connection_lookup_domain (connection, "fickle", NULL, NULL);

  if (left != NULL)
    simplevirt_domain_undefine (left, SIMPLEVIRT_UNDEFINE_NONE, NULL, error);
}

/* Makes events, too. */
static gpointer
define_until_lost (gpointer connection)
{
  GError *error = NULL;

  undefine_left (connection, &error);
  while (error == NULL)
    {
      g_autoptr (SimplevirtDomain) domain = simplevirt_connection_define_domain_xml (
          connection,
          "<domain type='qemu'><name>fickle</name><memory unit='MiB'>64</memory>"
          "<os><type>hvm</type></os></domain>",
          NULL, &error);
      if (domain != NULL)
        simplevirt_domain_undefine (domain, SIMPLEVIRT_UNDEFINE_NONE, NULL, &error);
      if (!g_error_matches (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_ALREADY_EXISTS))
        continue;
      /* A daemon that was stopped comes to the end of what the round before had asked for. */
      g_clear_error (&error);
      undefine_left (connection, &error);
    }
  assert_lost (error);
  return NULL;
}

static gpointer
pop_until_lost (gpointer connection)
{
  GError *error = NULL;
  g_autoptr (SimplevirtEventQueue) queue
      = simplevirt_connection_watch (connection, SIMPLEVIRT_EVENT_TOPICS_ALL, NULL, &error);
  gboolean lost = error != NULL;

  while (!lost)
    {
      g_autoptr (SimplevirtEvent) event
          = simplevirt_event_queue_pop (queue, BOUND_S * 1000, NULL, &error);
      g_assert_no_error (error);
      lost = simplevirt_event_get_kind (event) == SIMPLEVIRT_EVENT_KIND_CONNECTION_LOST;
    }
  g_clear_error (&error);
  return NULL;
}

static gpointer
upload_until_lost (gpointer data)
{
  SimplevirtStoragePool *pool = data;
  g_autoptr (GFile) zeros = g_file_new_for_path ("/dev/zero");
  g_autoptr (SimplevirtStorageVolume) left
      = simplevirt_storage_pool_lookup_volume (pool, "half", NULL, NULL);
  GError *error = NULL;

  if (left != NULL)
    simplevirt_storage_volume_delete (left, SIMPLEVIRT_VOLUME_DELETE_NONE, NULL, &error);
  while (error == NULL)
    {
      g_autoptr (GFileInputStream) stream = g_file_read (zeros, NULL, NULL);
      g_autoptr (SimplevirtStorageVolume) volume
          = simplevirt_storage_pool_create_volume_from_stream (
              pool, "half", G_INPUT_STREAM (stream), 64 * SIMPLEVIRT_MIB, SIMPLEVIRT_TRANSFER_NONE,
              NULL, NULL, &error);
      if (volume != NULL)
        simplevirt_storage_volume_delete (volume, SIMPLEVIRT_VOLUME_DELETE_NONE, NULL, &error);
    }
  assert_lost (error);
  return NULL;
}

static void
join_all (GPtrArray *threads)
{
  for (guint i = 0; i < threads->len; i++)
    g_thread_join (g_ptr_array_index (threads, i));
}

/* Starts what is under way when the daemon goes. */
static GPtrArray *
begin_everything (SimplevirtConnection *connection, SimplevirtStoragePool *pool)
{
  GPtrArray *threads = g_ptr_array_new ();

  for (int i = 0; i < CALLERS; i++)
    g_ptr_array_add (threads, g_thread_new ("call", call_until_lost, connection));
  g_ptr_array_add (threads, g_thread_new ("define", define_until_lost, connection));
  g_ptr_array_add (threads, g_thread_new ("pop", pop_until_lost, connection));
  g_ptr_array_add (threads, g_thread_new ("upload", upload_until_lost, pool));
  return threads;
}

static void
fail_once (const char *end_daemon, const char *heal_daemon)
{
  g_autoptr (SimplevirtConnection) connection = open_with (FALSE, 1, 0);
  g_autoptr (SimplevirtStoragePool) pool = host_pool (connection, end_daemon);
  g_autoptr (GPtrArray) threads = begin_everything (connection, pool);
  GThread *upload = g_ptr_array_steal_index (threads, threads->len - 1);

  g_usleep (g_random_int_range (20000, 200000));
  gint64 began = g_get_monotonic_time ();
  host_ctl (end_daemon);
  join_all (threads);
  g_assert_cmpint (g_get_monotonic_time () - began, <, BOUND_S * G_TIME_SPAN_SECOND);
  g_assert_cmpint (simplevirt_connection_get_state (connection), ==,
                   SIMPLEVIRT_CONNECTION_STATE_LOST);
  host_ctl (heal_daemon);
  /* it ends when its half is removed, over a connection of its own */
  g_thread_join (upload);
  g_assert_cmpint (g_get_monotonic_time () - began, <, BOUND_S * G_TIME_SPAN_SECOND);
  g_autoptr (SimplevirtConnection) again = host_open ();
  g_autoptr (SimplevirtStoragePool) left
      = simplevirt_connection_lookup_storage_pool (again, end_daemon, NULL, NULL);
  if (left == NULL)
    return;
  g_assert_null (simplevirt_storage_pool_lookup_volume (left, "half", NULL, NULL));
  testing_ok (simplevirt_storage_pool_stop (left, NULL, &failure));
}

static void
fail_often (const char *end_daemon, const char *heal_daemon, int rounds)
{
  for (int i = 0; i < 2; i++)
    fail_once (end_daemon, heal_daemon);
  Growth before = growth_settled ();
  /* the daemon is another one */
  before.of_daemon += 8;
  for (int i = 0; i < rounds; i++)
    fail_once (end_daemon, heal_daemon);
  growth_check (&before, (gsize) growth_rounds (512, 1024) * 1024);
}

static void
test_kills (void)
{
  fail_often ("kill", "start", growth_rounds (4, 100));
}

static void
test_stops (void)
{
  fail_often ("stop", "cont", growth_rounds (1, 25));
}

/* Opens and calls that were given up while the daemon was stopped: when it goes on, what answers
 * late is closed and freed. */
static void
abandon_once (SimplevirtConnection *connection)
{
  g_autoptr (SimplevirtConnectionOptions) options = simplevirt_connection_options_new ();
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  GAsyncResult *pings[CALLERS] = { NULL };
  g_autoptr (GAsyncResult) opened = NULL;
  g_autoptr (GError) error = NULL;

  simplevirt_connection_options_set_open_timeout_ms (options, 100);
  host_ctl ("stop");
  simplevirt_connection_open_async (g_getenv ("SV_TEST_URI"), cancellable, testing_keep_result,
                                    &opened);
  for (int i = 0; i < CALLERS; i++)
    simplevirt_connection_ping_async (connection, NULL, testing_keep_result, &pings[i]);
  g_assert_null (
      simplevirt_connection_open_with_options (g_getenv ("SV_TEST_URI"), options, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_TIMED_OUT, "open");
  g_cancellable_cancel (cancellable);
  testing_wait_until (opened != NULL);
  g_assert_null (simplevirt_connection_open_finish (opened, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_error (&error);
  for (int i = 0; i < CALLERS; i++)
    {
      testing_wait_until (pings[i] != NULL);
      g_assert_false (simplevirt_connection_ping_finish (connection, pings[i], &error));
      testing_assert_error (&error, SIMPLEVIRT_ERROR_TIMED_OUT, "ping");
      g_object_unref (pings[i]);
    }
  host_ctl ("cont");
}

static void
test_abandoned (void)
{
  Growth before = { 0 };

  for (int i = -3; i < growth_rounds (10, 300); i++)
    {
      /* a new one each time, for the daemon may die of what it finds */
      g_autoptr (SimplevirtConnection) connection = open_with (FALSE, 0, 150);
      abandon_once (connection);
      g_clear_object (&connection);
      if (i == -1)
        before = growth_settled ();
    }
  before.of_daemon += 8;
  growth_check (&before, (gsize) growth_rounds (512, 1024) * 1024);
}

static void
await (SimplevirtEventQueue *queue, SimplevirtEventKind kind)
{
  SimplevirtEventKind last = SIMPLEVIRT_EVENT_KIND_UNKNOWN;

  while (last != kind)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (SimplevirtEvent) event
          = simplevirt_event_queue_pop (queue, BOUND_S * 1000, NULL, &error);
      g_assert_no_error (error);
      last = simplevirt_event_get_kind (event);
    }
}

/* One connection that heals time after time, with everything under way each time: events go on, the
 * pool can be used, and no half of a volume stays. */
static void
heal_once (SimplevirtConnection *connection,
           SimplevirtStoragePool *pool,
           SimplevirtEventQueue *queue)
{
  g_autoptr (GPtrArray) threads = begin_everything (connection, pool);

  g_usleep (g_random_int_range (20000, 200000));
  host_ctl ("kill");
  host_ctl ("start");
  await (queue, SIMPLEVIRT_EVENT_KIND_CONNECTION_RESTORED);
  /* the upload ends when its half is removed */
  join_all (threads);
  testing_wait_until (simplevirt_storage_pool_refresh (pool, NULL, NULL));
  g_autoptr (SimplevirtStorageVolume) volume = host_volume (pool, "whole", 4096);
  testing_ok (
      simplevirt_storage_volume_delete (volume, SIMPLEVIRT_VOLUME_DELETE_NONE, NULL, &failure));
}

static void
test_heals (void)
{
  g_autoptr (SimplevirtConnection) connection = open_with (TRUE, 1, 0);
  g_autofree char *path = host_path ("healing");
  g_autofree char *xml = g_strdup_printf (
      "<pool type='dir'><name>healing</name><target><path>%s</path></target></pool>", path);
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtEventQueue) queue
      = simplevirt_connection_watch (connection, SIMPLEVIRT_EVENT_TOPICS_ALL, NULL, &error);
  g_autoptr (SimplevirtStoragePool) pool
      = simplevirt_connection_define_storage_pool_xml (connection, xml, NULL, &error);
  Growth before = { 0 };

  g_assert_no_error (error);
  testing_ok (simplevirt_storage_pool_set_autostart (pool, TRUE, NULL, &failure));
  testing_ok (
      simplevirt_storage_pool_start (pool, SIMPLEVIRT_STORAGE_POOL_START_BUILD, NULL, &failure));
  for (int i = -2; i < growth_rounds (3, 100); i++)
    {
      heal_once (connection, pool, queue);
      if (i == -1)
        before = growth_settled ();
    }
  before.of_daemon += 8;
  growth_check (&before, (gsize) growth_rounds (512, 1024) * 1024);
  testing_ok (simplevirt_storage_pool_stop (pool, NULL, &failure));
  testing_ok (simplevirt_storage_pool_undefine (pool, NULL, &failure));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/stress-faults/kills", test_kills);
  g_test_add_func ("/stress-faults/stops", test_stops);
  g_test_add_func ("/stress-faults/abandoned", test_abandoned);
  g_test_add_func ("/stress-faults/heals", test_heals);
  return g_test_run ();
}
