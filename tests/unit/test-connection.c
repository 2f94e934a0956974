/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Connections, on libvirt's simulated host. */
#include "testing.h"
#include "base/error.h"
#include "live/waiter.h"

#include <sys/wait.h>
#include <unistd.h>

static SimplevirtConnection *
open_with (const char *uri, SimplevirtConnectionOptions *options, GError **error)
{
  return simplevirt_connection_open_with_options (uri, options, NULL, error);
}

static void
test_open (void)
{
  g_autoptr (SimplevirtConnection) connection = testing_open ("test:///default");
  g_autoptr (GError) error = NULL;

  g_assert_cmpstr (simplevirt_connection_get_uri (connection), ==, "test:///default");
  g_assert_cmpint (simplevirt_connection_get_state (connection), ==,
                   SIMPLEVIRT_CONNECTION_STATE_OPEN);
  g_assert_false (simplevirt_connection_get_read_only (connection));
  g_assert_false (simplevirt_connection_get_embedded (connection));
  g_assert_null (simplevirt_connection_get_root (connection));
  g_assert_true (simplevirt_connection_ping (connection, NULL, &error));
  g_assert_no_error (error);
}

/* NULL and "" mean the same: the best that answers, which the user's variable may name. */
static void
test_open_the_default (void)
{
  g_setenv ("LIBVIRT_DEFAULT_URI", "test:///default", TRUE);
  for (int i = 0; i < 2; i++)
    {
      g_autoptr (SimplevirtConnection) connection = testing_open (i == 0 ? NULL : "");
      g_assert_cmpstr (simplevirt_connection_get_uri (connection), ==, "test:///default");
    }
  g_unsetenv ("LIBVIRT_DEFAULT_URI");
}

static void
test_uris_that_lead_nowhere (void)
{
  static const struct
  {
    const char *uri;
    SimplevirtErrorCode code;
    const char *words;
  } rows[] = {
    { "nonsense", SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "qemu:///system" },
    { "caf\xe9:///x", SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "UTF-8" },
    { "qemu+tcp://localhost:1/system", SIMPLEVIRT_ERROR_CONNECTION_FAILED, "localhost:1" },
    { "test:///no/such/file.xml", SIMPLEVIRT_ERROR_CONNECTION_FAILED, "/no/such/file.xml" },
    { "qemu+unix:///system?socket=/no/such/socket", SIMPLEVIRT_ERROR_CONNECTION_FAILED,
      "is libvirt" },
    { "qemu+tcp://127.0.0.1:1/system", SIMPLEVIRT_ERROR_CONNECTION_FAILED, "does the host answer" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GError) error = NULL;
      g_assert_null (simplevirt_connection_open (rows[i].uri, NULL, &error));
      /* Where the folder of the daemon's sockets is closed to this user, that is what is wrong. */
      if (sv_error_is (error, SIMPLEVIRT_ERROR_PERMISSION_DENIED)
          && rows[i].code == SIMPLEVIRT_ERROR_CONNECTION_FAILED)
        g_assert_nonnull (strstr (error->message, "Permission denied"));
      else
        testing_assert_error (&error, rows[i].code, rows[i].words);
      g_assert_null (simplevirt_connection_open (rows[i].uri, NULL, NULL));
    }
}

static void
test_open_cancelled (void)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_null (simplevirt_connection_open ("test:///default", cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static void
test_close (void)
{
  g_autoptr (SimplevirtConnection) connection = testing_open ("test:///default");
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtDomain) domain = testing_lookup_domain (connection, "test");
  simplevirt_connection_close (connection);
  simplevirt_connection_close (connection);
  g_assert_cmpint (simplevirt_connection_get_state (connection), ==,
                   SIMPLEVIRT_CONNECTION_STATE_CLOSED);
  g_assert_false (simplevirt_connection_ping (connection, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_CLOSED, "test:///default");
  g_assert_null (simplevirt_connection_list_domains (connection, 0, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_CLOSED, "test:///default");
  g_assert_false (simplevirt_domain_suspend (domain, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_CLOSED, "domain 'test'");
  /* what was known stays known */
  g_assert_cmpstr (simplevirt_domain_get_name (domain), ==, "test");
}

static gpointer
list_until_closed (gpointer connection)
{
  GError *error = NULL;

  while (TRUE)
    {
      g_autoptr (GPtrArray) list = simplevirt_connection_list_domains (connection, 0, NULL, &error);
      if (list == NULL)
        return error;
    }
}

/* Threads that are in the middle of calls get CLOSED, and nothing crashes. */
static void
test_close_under_use (void)
{
  enum
  {
    THREADS = 4
  };
  g_autoptr (SimplevirtConnection) connection = testing_open ("test:///default");
  GThread *threads[THREADS];

  for (int i = 0; i < THREADS; i++)
    threads[i] = g_thread_new ("list", list_until_closed, connection);
  g_usleep (20000);
  simplevirt_connection_close (connection);
  for (int i = 0; i < THREADS; i++)
    {
      g_autoptr (GError) error = g_thread_join (threads[i]);
      testing_assert_error (&error, SIMPLEVIRT_ERROR_CLOSED, "");
    }
}

static void
test_dropping_closes (void)
{
  SimplevirtConnection *connection = testing_open ("test:///default");
  gint gone = FALSE;

  testing_watch_gone (connection, &gone);
  g_object_unref (connection);
  testing_wait_until (g_atomic_int_get (&gone));
}

/* A wait that saw the loss only after the program closed the connection tells what the program did.
 */
static void
test_a_wait_ends_with_the_connection (void)
{
  g_autoptr (SimplevirtConnection) connection = testing_open_healing ("test:///default");
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtDomain) domain = testing_lookup_domain (connection, "test");
  g_assert_true (sv_waiter_goes_on (domain, &error));
  simplevirt_connection_close (connection);
  sv_fail (&error, SIMPLEVIRT_ERROR_CONNECTION_LOST, "domain 'test': the connection was lost");
  g_assert_false (sv_waiter_goes_on (domain, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_CLOSED, "closed");
}

/* A domain keeps its connection. */
static void
test_a_domain_keeps_its_connection (void)
{
  SimplevirtConnection *connection = testing_open ("test:///default");
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtDomain) domain = testing_lookup_domain (connection, "test");
  g_object_unref (connection);
  g_assert_true (simplevirt_domain_get_connection (domain) == connection);
  g_assert_true (simplevirt_domain_refresh (domain, NULL, &error));
  g_assert_no_error (error);
}

static void
test_read_only (void)
{
  g_autoptr (SimplevirtConnectionOptions) options = simplevirt_connection_options_new ();
  g_autoptr (GError) error = NULL;

  simplevirt_connection_options_set_read_only (options, TRUE);
  g_autoptr (SimplevirtConnection) connection = open_with ("test:///default", options, &error);
  g_assert_no_error (error);
  g_assert_true (simplevirt_connection_get_read_only (connection));
  g_autoptr (GPtrArray) list = simplevirt_connection_list_domains (connection, 0, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (list->len, >, 0);
  g_assert_false (simplevirt_domain_suspend (g_ptr_array_index (list, 0), NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_PERMISSION_DENIED, "domain 'test'");
}

static void
test_options (void)
{
  g_autoptr (SimplevirtConnectionOptions) options = simplevirt_connection_options_new ();
  g_autoptr (GError) error = NULL;

  g_assert_cmpuint (simplevirt_connection_options_get_open_timeout_ms (options), ==, 30000);
  g_assert_cmpuint (simplevirt_connection_options_get_timeout_ms (options), ==, 60000);
  g_assert_null (simplevirt_connection_options_get_root (options));
  simplevirt_connection_options_set_root (options, "");
  g_assert_null (simplevirt_connection_options_get_root (options));
  simplevirt_connection_options_set_root (options, "/r");
  g_assert_cmpstr (simplevirt_connection_options_get_root (options), ==, "/r");
  simplevirt_connection_options_set_timeout_ms (options, 1234);
  g_autoptr (SimplevirtConnection) connection = open_with ("test:///default", options, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (simplevirt_connection_get_timeout_ms (connection), ==, 1234);
  simplevirt_connection_set_timeout_ms (connection, 0);
  g_assert_cmpuint (simplevirt_connection_get_timeout_ms (connection), ==, 0);
  g_assert_true (simplevirt_connection_ping (connection, NULL, &error));
  g_assert_no_error (error);
}

/* The child gets a clear error instead of a hang or the parent's answers. */
static void
test_fork (void)
{
  g_autoptr (SimplevirtConnection) connection = testing_open ("test:///default");
  g_autoptr (GError) error = NULL;
  int status = 0;

  pid_t child = fork ();
  if (child == 0)
    {
      alarm (TESTING_PATIENCE_S);
      gboolean refused
          = !simplevirt_connection_ping (connection, NULL, &error)
            && g_error_matches (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_INVALID_STATE);
      g_clear_error (&error);
      refused &= simplevirt_connection_open ("test:///default", NULL, &error) == NULL
                 && g_error_matches (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_INVALID_STATE);
      /* not exit(): what the vanished threads held is no leak */
      execlp (refused ? "true" : "false", "fork", NULL);
      _exit (1);
    }
  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  g_assert_true (WIFEXITED (status) && WEXITSTATUS (status) == 0);
  g_assert_true (simplevirt_connection_ping (connection, NULL, &error));
  g_assert_no_error (error);
}

static void
test_wrong_arguments (void)
{
  g_autoptr (SimplevirtConnection) connection = testing_open ("test:///default");
  const char *missing[] = { NULL, "" };
  g_autoptr (GError) error = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (missing); i++)
    {
      g_assert_null (simplevirt_connection_lookup_domain (connection, missing[i], NULL, &error));
      /* in words that every language shows as they are */
      g_assert_cmpstr (error->message, ==, "lookup_domain: 'name' is required");
      testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "'name' is required");
      g_assert_null (
          simplevirt_connection_lookup_domain_by_uuid (connection, missing[i], NULL, &error));
      testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "'uuid' is required");
      g_assert_null (
          simplevirt_connection_define_domain_xml (connection, missing[i], NULL, &error));
      testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "'xml' is required");
    }
  g_assert_null (simplevirt_connection_lookup_domain (connection, "\xff", NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "UTF-8");
  g_assert_null (simplevirt_connection_lookup_domain_by_uuid (connection, "zzz", NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "zzz");
  g_assert_null (simplevirt_connection_lookup_domain (connection, "nobody", NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "domain 'nobody'");
  g_assert_null (simplevirt_connection_lookup_domain_by_id (connection, -7, NULL, &error));
  g_assert_nonnull (error);
  g_clear_error (&error);
  g_assert_null (simplevirt_connection_define_domain_xml (connection, "<domain", NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_CONFIG, "domain");
  g_assert_null (simplevirt_connection_define_domain_xml (connection, "<network/>", NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_CONFIG, "domain");
}

/* The same wrong argument through the async form is told by the finish, not by a warning. */
static void
test_wrong_arguments_async (void)
{
  g_autoptr (SimplevirtConnection) connection = testing_open ("test:///default");
  g_autoptr (GAsyncResult) done = NULL;
  g_autoptr (GError) error = NULL;

  simplevirt_connection_lookup_domain_async (connection, NULL, NULL, testing_keep_result, &done);
  g_assert_null (done);
  testing_wait_until (done != NULL);
  g_assert_null (simplevirt_connection_lookup_domain_finish (connection, done, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "'name' is required");
}

typedef struct
{
  GMainLoop *loop;
  SimplevirtConnection *connection;
  guint listed;
} AsyncRun;

static void
listed (GObject *source, GAsyncResult *result, gpointer data)
{
  AsyncRun *run = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) list
      = simplevirt_connection_list_domains_finish (SIMPLEVIRT_CONNECTION (source), result, &error);

  g_assert_no_error (error);
  run->listed = list->len;
  g_main_loop_quit (run->loop);
}

static void
opened (GObject *source, GAsyncResult *result, gpointer data)
{
  AsyncRun *run = data;
  g_autoptr (GError) error = NULL;

  run->connection = simplevirt_connection_open_finish (result, &error);
  g_assert_no_error (error);
  simplevirt_connection_list_domains_async (run->connection, 0, NULL, listed, run);
}

static void
test_async_with_a_main_loop (void)
{
  g_autoptr (GMainLoop) loop = g_main_loop_new (NULL, FALSE);
  AsyncRun run = { .loop = loop };

  simplevirt_connection_open_async ("test:///default", NULL, opened, &run);
  g_main_loop_run (loop);
  g_assert_cmpuint (run.listed, >=, 1);
  g_object_unref (run.connection);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/connection/open", test_open);
  g_test_add_func ("/connection/open-the-default", test_open_the_default);
  g_test_add_func ("/connection/uris-that-lead-nowhere", test_uris_that_lead_nowhere);
  g_test_add_func ("/connection/open-cancelled", test_open_cancelled);
  g_test_add_func ("/connection/close", test_close);
  g_test_add_func ("/connection/close-under-use", test_close_under_use);
  g_test_add_func ("/connection/dropping-closes", test_dropping_closes);
  g_test_add_func ("/connection/a-wait-ends-with-it", test_a_wait_ends_with_the_connection);
  g_test_add_func ("/connection/a-domain-keeps-it", test_a_domain_keeps_its_connection);
  g_test_add_func ("/connection/read-only", test_read_only);
  g_test_add_func ("/connection/options", test_options);
  g_test_add_func ("/connection/fork", test_fork);
  g_test_add_func ("/connection/wrong-arguments", test_wrong_arguments);
  g_test_add_func ("/connection/wrong-arguments-async", test_wrong_arguments_async);
  g_test_add_func ("/connection/async-with-a-main-loop", test_async_with_a_main_loop);
  return g_test_run ();
}
