/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* A real daemon that dies, stops answering or is restarted: every call ends, with the right code.
 */
#include "testing.h"

#include <gio/gio.h>

static void
host_ctl (const char *action)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) process
      = g_subprocess_new (G_SUBPROCESS_FLAGS_NONE, &error, "host-ctl", action, NULL);

  g_assert_no_error (error);
  g_assert_true (g_subprocess_wait_check (process, NULL, &error));
  g_assert_no_error (error);
}

static SimplevirtConnection *
open_host (void)
{
  return testing_open (g_getenv ("SV_TEST_URI"));
}

/* Fast keepalive, so that the test need not wait long for what the defaults find later. */
static SimplevirtConnection *
open_impatient (guint32 timeout_ms)
{
  g_autoptr (SimplevirtConnectionOptions) options = simplevirt_connection_options_new ();
  g_autoptr (GError) error = NULL;

  simplevirt_connection_options_set_keepalive_interval (options, 1);
  simplevirt_connection_options_set_timeout_ms (options, timeout_ms);
  SimplevirtConnection *connection
      = simplevirt_connection_open_with_options (g_getenv ("SV_TEST_URI"), options, NULL, &error);
  g_assert_no_error (error);
  return connection;
}

static SimplevirtDomain *
define (SimplevirtConnection *connection, const char *name)
{
  g_autofree char *xml
      = g_strdup_printf ("<domain type='qemu'><name>%s</name><memory>65536</memory>"
                         "<os><type>hvm</type></os></domain>",
                         name);

  return testing_define_domain (connection, xml);
}

static void
test_a_real_daemon (void)
{
  g_autoptr (SimplevirtConnection) connection = open_host ();
  g_autoptr (SimplevirtDomain) domain = define (connection, "real");
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) list = simplevirt_connection_list_domains (connection, 0, NULL, &error);

  g_assert_no_error (error);
  g_assert_true (g_ptr_array_find (list, domain, NULL));
  g_assert_cmpint (simplevirt_domain_get_state (domain), ==, SIMPLEVIRT_DOMAIN_STATE_SHUT_OFF);
  g_assert_cmpuint (simplevirt_domain_get_max_memory (domain), ==, 64 * SIMPLEVIRT_MIB);
  testing_ok (simplevirt_domain_undefine (domain, 0, NULL, &failure));
  g_assert_false (simplevirt_domain_get_exists (domain));
}

static void
test_a_killed_daemon (void)
{
  g_autoptr (SimplevirtConnection) connection = open_host ();
  g_autoptr (SimplevirtDomain) domain = define (connection, "survivor");
  g_autoptr (GError) error = NULL;
  guint lost = 0;

  g_signal_connect_swapped (connection, "lost", G_CALLBACK (g_atomic_int_inc), &lost);
  host_ctl ("kill");
  testing_wait_until (lost == 1);
  g_assert_cmpint (simplevirt_connection_get_state (connection), ==,
                   SIMPLEVIRT_CONNECTION_STATE_LOST);
  g_assert_false (simplevirt_connection_ping (connection, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_CONNECTION_LOST, "connection");
  g_assert_false (simplevirt_domain_start (domain, 0, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_CONNECTION_LOST, "domain 'survivor'");
  g_assert_cmpstr (simplevirt_domain_get_name (domain), ==, "survivor");
  simplevirt_connection_close (connection);
  g_assert_cmpuint (lost, ==, 1);

  /* nobody listens now */
  g_assert_null (simplevirt_connection_open (g_getenv ("SV_TEST_URI"), NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_CONNECTION_FAILED, "is libvirt");
  host_ctl ("start");
  g_autoptr (SimplevirtConnection) again = open_host ();
  g_autoptr (SimplevirtDomain) found = testing_lookup_domain (again, "survivor");
  testing_ok (simplevirt_domain_undefine (found, 0, NULL, &failure));
}

static gpointer
kill_the_daemon (gpointer data)
{
  g_usleep (50000);
  host_ctl ("kill");
  return NULL;
}

/* A call that is under way when the daemon dies ends as one that comes later does. */
static void
test_killed_under_use (void)
{
  g_autoptr (SimplevirtConnection) connection = open_host ();
  g_autoptr (GError) error = NULL;
  GThread *thread = g_thread_new ("kill", kill_the_daemon, NULL);

  while (simplevirt_connection_ping (connection, NULL, &error))
    ;
  testing_assert_error (&error, SIMPLEVIRT_ERROR_CONNECTION_LOST, "connection");
  g_thread_join (thread);
  host_ctl ("start");
}

/* A daemon that is there and does not answer: keepalive finds out, and the call ends as lost. */
static void
test_a_stopped_daemon_is_lost (void)
{
  g_autoptr (SimplevirtConnection) connection = open_impatient (0);
  g_autoptr (GError) error = NULL;
  guint lost = 0;

  g_signal_connect_swapped (connection, "lost", G_CALLBACK (g_atomic_int_inc), &lost);
  host_ctl ("stop");
  g_assert_false (simplevirt_connection_ping (connection, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_CONNECTION_LOST, "connection");
  testing_wait_until (lost == 1);
  host_ctl ("cont");
}

/* Without keepalive the deadline of the call ends it. */
static void
test_the_deadline_of_a_call (void)
{
  g_autoptr (SimplevirtConnectionOptions) options = simplevirt_connection_options_new ();
  g_autoptr (GAsyncResult) done = NULL;
  g_autoptr (GError) error = NULL;

  simplevirt_connection_options_set_keepalive_interval (options, 0);
  simplevirt_connection_options_set_timeout_ms (options, 300);
  g_autoptr (SimplevirtConnection) connection
      = simplevirt_connection_open_with_options (g_getenv ("SV_TEST_URI"), options, NULL, &error);
  g_assert_no_error (error);
  host_ctl ("stop");
  g_assert_false (simplevirt_connection_ping (connection, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_TIMED_OUT, "ping");
  simplevirt_connection_ping_async (connection, NULL, testing_keep_result, &done);
  testing_wait_until (done != NULL);
  g_assert_false (simplevirt_connection_ping_finish (connection, done, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_TIMED_OUT, "ping");
  /* closing does not wait for the daemon either */
  simplevirt_connection_close (connection);
  g_assert_false (simplevirt_connection_ping (connection, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_CLOSED, "closed");
  host_ctl ("cont");
}

static void
test_open_of_a_stopped_daemon (void)
{
  g_autoptr (SimplevirtConnectionOptions) options = simplevirt_connection_options_new ();
  g_autoptr (GError) error = NULL;

  simplevirt_connection_options_set_open_timeout_ms (options, 300);
  host_ctl ("stop");
  g_assert_null (
      simplevirt_connection_open_with_options (g_getenv ("SV_TEST_URI"), options, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_TIMED_OUT, "open");
  host_ctl ("cont");
  g_autoptr (SimplevirtConnection) connection = open_host ();
  testing_ok (simplevirt_connection_ping (connection, NULL, &failure));
}

static void
test_cancelling_an_open (void)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  host_ctl ("stop");
  GThread *thread = testing_cancel_later (cancellable, 100000);
  g_assert_null (simplevirt_connection_open (g_getenv ("SV_TEST_URI"), cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_thread_join (thread);
  host_ctl ("cont");
}

/* What another client does reaches the handle through the daemon's events. */
static void
test_events_of_another_client (void)
{
  g_autoptr (SimplevirtConnection) here = open_host ();
  g_autoptr (SimplevirtConnection) there = open_host ();
  g_autoptr (SimplevirtDomain) theirs = define (there, "watched");
  g_autoptr (SimplevirtDomain) mine = testing_lookup_domain (here, "watched");
  testing_ok (simplevirt_domain_undefine (theirs, 0, NULL, &failure));
  testing_wait_until (!simplevirt_domain_get_exists (mine));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/connection/a-real-daemon", test_a_real_daemon);
  g_test_add_func ("/connection/a-killed-daemon", test_a_killed_daemon);
  g_test_add_func ("/connection/killed-under-use", test_killed_under_use);
  g_test_add_func ("/connection/a-stopped-daemon-is-lost", test_a_stopped_daemon_is_lost);
  g_test_add_func ("/connection/the-deadline-of-a-call", test_the_deadline_of_a_call);
  g_test_add_func ("/connection/open-of-a-stopped-daemon", test_open_of_a_stopped_daemon);
  g_test_add_func ("/connection/cancelling-an-open", test_cancelling_an_open);
  g_test_add_func ("/connection/events-of-another-client", test_events_of_another_client);
  return g_test_run ();
}
