/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* A connection that heals: the daemon dies, comes back or stops answering, and the handles stay the
 * same and true. */
#include "machine.h"

#include <signal.h>
#include <glib/gstdio.h>

static void
host_ctl (const char *action)
{
  g_autofree char *command = g_strdup_printf ("host-ctl %s", action);
  g_autoptr (GError) error = NULL;
  int status = 0;

  g_spawn_command_line_sync (command, NULL, NULL, &status, &error);
  g_assert_no_error (error);
  g_assert_cmpint (status, ==, 0);
}

static SimplevirtConnection *
open_healing (void)
{
  g_autoptr (SimplevirtConnectionOptions) options = simplevirt_connection_options_new ();
  g_autoptr (GError) error = NULL;

  simplevirt_connection_options_set_reconnect (options, TRUE);
  simplevirt_connection_options_set_keepalive_interval (options, 1);
  SimplevirtConnection *connection
      = simplevirt_connection_open_with_options (g_getenv ("SV_TEST_URI"), options, NULL, &error);
  g_assert_no_error (error);
  /* later changes of the options are not its business */
  simplevirt_connection_options_set_reconnect (options, FALSE);
  return connection;
}

static SimplevirtEventQueue *
watch (SimplevirtConnection *connection)
{
  g_autoptr (GError) error = NULL;
  SimplevirtEventQueue *queue
      = simplevirt_connection_watch (connection, SIMPLEVIRT_EVENT_TOPICS_ALL, NULL, &error);

  g_assert_no_error (error);
  return queue;
}

/* Pops until there is an event of that kind, about `domain` when that is not NULL. */
static void
await (SimplevirtEventQueue *queue, SimplevirtEventKind kind, SimplevirtDomain *domain)
{
  g_autoptr (GError) error = NULL;

  while (TRUE)
    {
      g_autoptr (SimplevirtEvent) event
          = simplevirt_event_queue_pop (queue, TESTING_PATIENCE_S * 1000, NULL, &error);
      g_assert_no_error (error);
      if (simplevirt_event_get_kind (event) == kind
          && (domain == NULL || simplevirt_event_get_domain (event) == domain))
        return;
    }
}

static SimplevirtDomain *
define (SimplevirtConnection *connection, const char *name)
{
  g_autofree char *xml
      = g_strdup_printf ("<domain type='qemu'><name>%s</name><memory unit='MiB'>64</memory>"
                         "<os><type>hvm</type></os></domain>",
                         name);

  return testing_define_domain (connection, xml);
}

static void
test_guests_survive (void)
{
  g_autoptr (SimplevirtConnection) connection = open_healing ();
  g_autoptr (SimplevirtEventQueue) queue = watch (connection);
  g_autoptr (SimplevirtDomain) domain = define (connection, "survivor");
  g_autoptr (GError) error = NULL;
  guint lost = 0, restored = 0;

  g_signal_connect_swapped (connection, "lost", G_CALLBACK (g_atomic_int_inc), &lost);
  g_signal_connect_swapped (connection, "restored", G_CALLBACK (g_atomic_int_inc), &restored);
  testing_ok (simplevirt_domain_start (domain, SIMPLEVIRT_START_PAUSED, NULL, &failure));
  for (int round = 1; round <= 3; round++)
    {
      gint32 id = simplevirt_domain_get_id (domain);
      host_ctl ("kill");
      await (queue, SIMPLEVIRT_EVENT_KIND_CONNECTION_LOST, NULL);
      g_assert_false (simplevirt_domain_resume (domain, NULL, &error));
      testing_assert_error (&error, SIMPLEVIRT_ERROR_CONNECTION_LOST, "being re-established");
      host_ctl ("start");
      await (queue, SIMPLEVIRT_EVENT_KIND_CONNECTION_RESTORED, NULL);
      g_assert_cmpint (simplevirt_connection_get_state (connection), ==,
                       SIMPLEVIRT_CONNECTION_STATE_OPEN);
      g_assert_true (simplevirt_domain_get_exists (domain));
      g_assert_cmpint (simplevirt_domain_get_state (domain), ==, SIMPLEVIRT_DOMAIN_STATE_PAUSED);
      g_assert_cmpint (simplevirt_domain_get_id (domain), ==, id);
      testing_ok (simplevirt_domain_resume (domain, NULL, &failure));
      await (queue, SIMPLEVIRT_EVENT_KIND_DOMAIN_RESUMED, domain);
      testing_ok (simplevirt_domain_suspend (domain, NULL, &failure));
      await (queue, SIMPLEVIRT_EVENT_KIND_DOMAIN_SUSPENDED, domain);
      testing_wait_until (lost == (guint) round && restored == (guint) round);
    }
  g_autoptr (SimplevirtDomain) again
      = simplevirt_connection_lookup_domain (connection, "survivor", NULL, &error);
  g_assert_true (again == domain);
  testing_ok (simplevirt_domain_power_off (domain, NULL, &failure));
  testing_ok (simplevirt_domain_undefine (domain, SIMPLEVIRT_UNDEFINE_NONE, NULL, &failure));
}

/* What changes while nobody is told is right once the connection is restored. */
static void
test_changes_meanwhile (void)
{
  g_autoptr (SimplevirtConnection) connection = open_healing ();
  g_autoptr (SimplevirtEventQueue) queue = watch (connection);
  g_autoptr (SimplevirtDomain) doomed = define (connection, "doomed");
  g_autoptr (SimplevirtDomain) killed = define (connection, "killed");
  g_autofree char *pid_file = g_strdup ("/run/libvirt/qemu/killed.pid");
  g_autofree char *pid = NULL;
  g_autoptr (GError) error = NULL;

  if (g_strcmp0 (g_getenv ("SV_TEST_MODE"), "system") != 0)
    {
      g_test_skip ("the files of a session are elsewhere");
      return;
    }
  testing_ok (simplevirt_domain_start (killed, SIMPLEVIRT_START_PAUSED, NULL, &failure));
  g_assert_true (simplevirt_domain_get_active (killed));
  g_assert_true (g_file_get_contents (pid_file, &pid, NULL, NULL));
  host_ctl ("kill");
  await (queue, SIMPLEVIRT_EVENT_KIND_CONNECTION_LOST, NULL);
  g_assert_cmpint (g_unlink ("/etc/libvirt/qemu/doomed.xml"), ==, 0);
  g_assert_cmpint (kill ((pid_t) g_ascii_strtoll (pid, NULL, 10), SIGKILL), ==, 0);
  host_ctl ("start");
  await (queue, SIMPLEVIRT_EVENT_KIND_CONNECTION_RESTORED, NULL);
  g_assert_false (simplevirt_domain_get_exists (doomed));
  g_assert_true (simplevirt_domain_get_exists (killed));
  testing_wait_until (!simplevirt_domain_get_active (killed));
  g_assert_false (simplevirt_domain_start (doomed, SIMPLEVIRT_START_NONE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "domain 'doomed'");
  testing_ok (simplevirt_domain_undefine (killed, SIMPLEVIRT_UNDEFINE_NONE, NULL, &failure));
}

static void
test_stopped_daemon (void)
{
  g_autoptr (SimplevirtConnection) connection = open_healing ();
  g_autoptr (SimplevirtEventQueue) queue = watch (connection);
  g_autoptr (GError) error = NULL;
  gint64 begin = g_get_monotonic_time ();

  host_ctl ("stop");
  g_assert_false (simplevirt_connection_ping (connection, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_CONNECTION_LOST, "connection");
  await (queue, SIMPLEVIRT_EVENT_KIND_CONNECTION_LOST, NULL);
  g_assert_cmpint (g_get_monotonic_time () - begin, <, 30 * G_TIME_SPAN_SECOND);
  g_usleep (300000);
  host_ctl ("cont");
  await (queue, SIMPLEVIRT_EVENT_KIND_CONNECTION_RESTORED, NULL);
  testing_ok (simplevirt_connection_ping (connection, NULL, &failure));
}

/* Closing ends the attempts at once, also one that hangs at a daemon that does not answer. */
static void
test_close_meanwhile (const char *end_daemon, const char *heal_daemon)
{
  g_autoptr (SimplevirtConnection) connection = open_healing ();
  g_autoptr (SimplevirtEventQueue) queue = watch (connection);
  g_autoptr (GError) error = NULL;
  guint restored = 0;

  g_signal_connect_swapped (connection, "restored", G_CALLBACK (g_atomic_int_inc), &restored);
  host_ctl (end_daemon);
  await (queue, SIMPLEVIRT_EVENT_KIND_CONNECTION_LOST, NULL);
  g_usleep (300000);
  gint64 begin = g_get_monotonic_time ();
  simplevirt_connection_close (connection);
  await (queue, SIMPLEVIRT_EVENT_KIND_CONNECTION_CLOSED, NULL);
  g_assert_null (simplevirt_event_queue_pop (queue, 0, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_CLOSED, "closed");
  g_assert_cmpint (g_get_monotonic_time () - begin, <, 5 * G_TIME_SPAN_SECOND);
  host_ctl (heal_daemon);
  g_usleep (1000000);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_cmpuint (restored, ==, 0);
  g_assert_cmpint (simplevirt_connection_get_state (connection), ==,
                   SIMPLEVIRT_CONNECTION_STATE_CLOSED);
}

static void
test_close_while_dead (void)
{
  test_close_meanwhile ("kill", "start");
}

static void
test_close_while_stopped (void)
{
  test_close_meanwhile ("stop", "cont");
}

/* The attempts do not keep a connection that nobody holds. */
static void
test_drop_meanwhile (void)
{
  SimplevirtConnection *connection = open_healing ();
  guint lost = 0;
  gint gone = FALSE;

  g_signal_connect_swapped (connection, "lost", G_CALLBACK (g_atomic_int_inc), &lost);
  testing_watch_gone (connection, &gone);
  host_ctl ("kill");
  testing_wait_until (lost == 1);
  g_object_unref (connection);
  testing_wait_until (g_atomic_int_get (&gone));
  host_ctl ("start");
}

static gpointer
kill_and_start (gpointer data)
{
  g_usleep (200000);
  host_ctl ("kill");
  host_ctl ("start");
  return NULL;
}

/* A wait outlasts a short loss. */
static void
test_wait_across (void)
{
  g_autoptr (SimplevirtConnection) connection = open_healing ();
  g_autoptr (SimplevirtEventQueue) queue = watch (connection);
  g_autoptr (SimplevirtDomain) domain = machine_define (connection, "awaited", "");
  g_autoptr (GError) error = NULL;

  testing_ok (simplevirt_domain_start (domain, SIMPLEVIRT_START_NONE, NULL, &failure));
  GThread *thread = g_thread_new ("kill", kill_and_start, NULL);
  simplevirt_domain_wait_for_agent (domain, TESTING_PATIENCE_S, NULL, &error);
  g_assert_no_error (error);
  g_thread_join (thread);
  await (queue, SIMPLEVIRT_EVENT_KIND_CONNECTION_RESTORED, NULL);
  testing_ok (simplevirt_domain_power_off (domain, NULL, &failure));
  testing_ok (simplevirt_domain_undefine (domain, SIMPLEVIRT_UNDEFINE_NONE, NULL, &failure));
}

#define CARD                                                                                       \
  "<interface type='user'><mac address='52:54:00:01:03:01'/><model type='virtio'/>"                \
  "<alias name='ua-leaving'/></interface>"

static gboolean
has_card (SimplevirtDomain *domain, SimplevirtXmlFlags flags)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *xml = simplevirt_domain_fetch_xml (domain, flags, NULL, &error);

  g_assert_no_error (error);
  return strstr (xml, "52:54:00:01:03:01") != NULL;
}

typedef struct
{
  SimplevirtDomain *domain;
  guint timeout;
} Detaching;

static gpointer
detach (gpointer data)
{
  Detaching *detaching = data;
  GError *error = NULL;

  simplevirt_domain_detach_device_by_alias (
      detaching->domain, "ua-leaving", SIMPLEVIRT_CHANGE_DEFAULT, detaching->timeout, NULL, &error);
  return error;
}

/* A paused guest that is asked to let go of a card, which it will when it runs on. */
static GThread *
begin_detaching (Detaching *detaching)
{
  testing_ok (simplevirt_domain_attach_device_xml (detaching->domain, CARD,
                                                   SIMPLEVIRT_CHANGE_DEFAULT, NULL, &failure));
  g_assert_true (has_card (detaching->domain, SIMPLEVIRT_XML_NONE));
  g_assert_true (has_card (detaching->domain, SIMPLEVIRT_XML_INACTIVE));
  g_usleep (2 * G_USEC_PER_SEC);
  testing_ok (simplevirt_domain_suspend (detaching->domain, NULL, &failure));
  return g_thread_new ("detach", detach, detaching);
}

/* Waiting for a guest to let go of a device outlasts a loss: one during libvirt's own wait, which
 * takes 5 s, and one after it. */
static void
test_detach_across (gconstpointer seconds)
{
  g_autoptr (SimplevirtConnection) connection = open_healing ();
  g_autoptr (SimplevirtEventQueue) queue = watch (connection);
  g_autoptr (SimplevirtDomain) domain = machine_start (connection, "leaving", "");
  Detaching detaching = { domain, TESTING_PATIENCE_S };
  GThread *thread = begin_detaching (&detaching);

  g_usleep (GPOINTER_TO_UINT (seconds) * G_USEC_PER_SEC);
  host_ctl ("kill");
  await (queue, SIMPLEVIRT_EVENT_KIND_CONNECTION_LOST, NULL);
  host_ctl ("start");
  await (queue, SIMPLEVIRT_EVENT_KIND_CONNECTION_RESTORED, NULL);
  testing_wait_until (simplevirt_domain_resume (domain, NULL, NULL));
  g_autoptr (GError) error = g_thread_join (thread);
  g_assert_no_error (error);
  g_assert_false (has_card (domain, SIMPLEVIRT_XML_NONE));
  g_assert_false (has_card (domain, SIMPLEVIRT_XML_INACTIVE));
  testing_ok (simplevirt_domain_power_off (domain, NULL, &failure));
  testing_ok (simplevirt_domain_undefine (domain, SIMPLEVIRT_UNDEFINE_NONE, NULL, &failure));
}

/* It ends with its own time, with the connection, and is not deceived by a loss. */
static void
test_detach_ends (void)
{
  SimplevirtConnection *connection = open_healing ();
  g_autoptr (SimplevirtEventQueue) queue = watch (connection);
  g_autoptr (SimplevirtDomain) domain = machine_start (connection, "staying", "");
  Detaching detaching = { domain, 10 };
  GThread *thread = begin_detaching (&detaching);

  g_usleep (7 * G_USEC_PER_SEC);
  host_ctl ("kill");
  await (queue, SIMPLEVIRT_EVENT_KIND_CONNECTION_LOST, NULL);
  GError *error = g_thread_join (thread);
  testing_assert_error (&error, SIMPLEVIRT_ERROR_TIMED_OUT, "did not come back");
  host_ctl ("start");
  await (queue, SIMPLEVIRT_EVENT_KIND_CONNECTION_RESTORED, NULL);
  g_assert_true (has_card (domain, SIMPLEVIRT_XML_NONE));
  testing_wait_until (simplevirt_domain_resume (domain, NULL, NULL));
  testing_wait_until (!has_card (domain, SIMPLEVIRT_XML_NONE));
  detaching.timeout = 0;
  thread = begin_detaching (&detaching);
  g_usleep (G_USEC_PER_SEC);
  host_ctl ("kill");
  await (queue, SIMPLEVIRT_EVENT_KIND_CONNECTION_LOST, NULL);
  simplevirt_connection_close (connection);
  error = g_thread_join (thread);
  testing_assert_error (&error, SIMPLEVIRT_ERROR_CLOSED, "closed");
  host_ctl ("start");
  g_object_unref (connection);
  connection = open_healing ();
  g_autoptr (SimplevirtDomain) again
      = simplevirt_connection_lookup_domain (connection, "staying", NULL, NULL);
  /* Switched off before the daemon is through with finding it again, it would be no running one. */
  testing_wait_until (simplevirt_domain_resume (again, NULL, NULL));
  testing_ok (simplevirt_domain_power_off (again, NULL, &failure));
  testing_ok (simplevirt_domain_undefine (again, SIMPLEVIRT_UNDEFINE_NONE, NULL, &failure));
  g_object_unref (connection);
}

static gpointer
use (gpointer data)
{
  SimplevirtConnection *connection = data;
  guint64 answers = 0;

  for (int i = 0; i < 400; i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GPtrArray) list = simplevirt_connection_list_domains (connection, 0, NULL, &error);
      answers += list != NULL;
      for (guint j = 0; list != NULL && j < list->len; j++)
        simplevirt_domain_refresh (g_ptr_array_index (list, j), NULL, NULL);
      if (list == NULL
          && !g_error_matches (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_CONNECTION_LOST))
        g_error ("%s", error->message);
      g_usleep (list == NULL ? 20000 : 1000);
    }
  return GUINT_TO_POINTER ((guint) answers);
}

/* Threads that use handles all the while see answers or CONNECTION_LOST, and nothing else. */
static void
test_under_use (void)
{
  g_autoptr (SimplevirtConnection) connection = open_healing ();
  g_autoptr (SimplevirtDomain) one = define (connection, "one");
  g_autoptr (SimplevirtDomain) two = define (connection, "two");
  g_autoptr (SimplevirtEventQueue) queue = watch (connection);
  GThread *threads[8];

  for (gsize i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new ("use", use, connection);
  for (int i = 0; i < 3; i++)
    {
      host_ctl ("kill");
      host_ctl ("start");
      await (queue, SIMPLEVIRT_EVENT_KIND_CONNECTION_RESTORED, NULL);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (threads); i++)
    g_assert_cmpuint (GPOINTER_TO_UINT (g_thread_join (threads[i])), >, 0);
  g_assert_true (simplevirt_domain_get_exists (one));
  testing_ok (simplevirt_domain_undefine (one, SIMPLEVIRT_UNDEFINE_NONE, NULL, &failure));
  testing_ok (simplevirt_domain_undefine (two, SIMPLEVIRT_UNDEFINE_NONE, NULL, &failure));
}

/* Without the option the loss is final, for queues too. */
static void
test_without (void)
{
  g_autoptr (SimplevirtConnection) connection = testing_open (g_getenv ("SV_TEST_URI"));
  g_autoptr (SimplevirtEventQueue) queue = watch (connection);
  g_autoptr (GError) error = NULL;

  host_ctl ("kill");
  await (queue, SIMPLEVIRT_EVENT_KIND_CONNECTION_LOST, NULL);
  g_assert_null (simplevirt_event_queue_pop (queue, 0, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_CONNECTION_LOST, "open a new one");
  host_ctl ("start");
  g_usleep (500000);
  g_assert_cmpint (simplevirt_connection_get_state (connection), ==,
                   SIMPLEVIRT_CONNECTION_STATE_LOST);
}

/* A closed connection holds nothing at the daemon, even while its handles and queues are held. */
static void
test_nothing_kept (void)
{
  g_autoptr (SimplevirtConnection) keeper = open_healing ();
  g_autoptr (SimplevirtDomain) theirs = define (keeper, "kept");
  g_autoptr (GPtrArray) held = g_ptr_array_new_with_free_func (g_object_unref);
  guint before = testing_count_descriptors ("self");

  for (int i = 0; i < 30; i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (SimplevirtConnection) connection = open_healing ();
      g_ptr_array_add (held, watch (connection));
      g_ptr_array_add (held,
                       simplevirt_connection_lookup_domain (connection, "kept", NULL, &error));
      g_assert_no_error (error);
      simplevirt_connection_close (connection);
    }
  testing_wait_until (testing_count_descriptors ("self") <= before);
  testing_ok (simplevirt_domain_undefine (theirs, SIMPLEVIRT_UNDEFINE_NONE, NULL, &failure));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/reconnect/guests-survive", test_guests_survive);
  g_test_add_func ("/reconnect/changes-meanwhile", test_changes_meanwhile);
  g_test_add_func ("/reconnect/stopped-daemon", test_stopped_daemon);
  g_test_add_func ("/reconnect/close-while-dead", test_close_while_dead);
  g_test_add_func ("/reconnect/close-while-stopped", test_close_while_stopped);
  g_test_add_func ("/reconnect/drop-meanwhile", test_drop_meanwhile);
  g_test_add_func ("/reconnect/wait-across", test_wait_across);
  g_test_add_data_func ("/reconnect/detach-across/asking", GUINT_TO_POINTER (1),
                        test_detach_across);
  g_test_add_data_func ("/reconnect/detach-across/waiting", GUINT_TO_POINTER (8),
                        test_detach_across);
  g_test_add_func ("/reconnect/detach-ends", test_detach_ends);
  g_test_add_func ("/reconnect/under-use", test_under_use);
  g_test_add_func ("/reconnect/nothing-kept", test_nothing_kept);
  g_test_add_func ("/reconnect/without", test_without);
  return g_test_run ();
}
