/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Much of everything beside a healthy daemon: threads, opens, forks, cancelled and refused calls.
 * Nothing grows. */
#include "growth.h"

#include <sys/wait.h>
#include <unistd.h>

#define THREADS 64

static SimplevirtDomain *
define (SimplevirtConnection *connection, const char *name, GError **error)
{
  g_autofree char *xml
      = g_strdup_printf ("<domain type='qemu'><name>%s</name><memory unit='MiB'>64</memory>"
                         "<os><type>hvm</type></os></domain>",
                         name);

  return simplevirt_connection_define_domain_xml (connection, xml, NULL, error);
}

static void
open_once (int round)
{
  g_autoptr (SimplevirtConnection) connection = host_open ();
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtEventQueue) queue = NULL;
  g_autoptr (SimplevirtDomain) domain = NULL;

  testing_ok (simplevirt_connection_ping (connection, NULL, &failure));
  if (round % 4 == 0)
    {
      queue = simplevirt_connection_watch (connection, SIMPLEVIRT_EVENT_TOPICS_ALL, NULL, &error);
      g_assert_no_error (error);
      domain = testing_lookup_domain (connection, "shared");
    }
  if (round % 2 == 0)
    simplevirt_connection_close (connection);
}

static void
test_opens (void)
{
  g_autoptr (SimplevirtConnection) keeper = host_open ();
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtDomain) domain = define (keeper, "shared", &error);
  int rounds = growth_rounds (400, 10000);

  g_assert_no_error (error);
  for (int i = 0; i < 40; i++)
    open_once (i);
  Growth before = growth_settled ();
  for (int i = 0; i < rounds; i++)
    open_once (i);
  growth_check (&before, 256 * 1024);
  testing_ok (simplevirt_domain_undefine (domain, SIMPLEVIRT_UNDEFINE_NONE, NULL, &failure));
}

typedef struct
{
  SimplevirtConnection *connection;
  SimplevirtDomain *shared;
  int number;
  int rounds;
} Worker;

static void
use_shared (Worker *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) list
      = simplevirt_connection_list_domains (self->connection, 0, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (g_ptr_array_find (list, self->shared, NULL));
  g_autoptr (SimplevirtDomain) found = testing_lookup_domain (self->connection, "shared");
  g_assert_true (found == self->shared);
  testing_ok (simplevirt_domain_refresh (found, NULL, &failure));
  g_assert_true (simplevirt_domain_get_exists (found));
  g_assert_cmpstr (simplevirt_domain_get_name (found), ==, "shared");
  g_assert_cmpint (simplevirt_domain_get_state (found), ==, SIMPLEVIRT_DOMAIN_STATE_SHUT_OFF);
}

static void
make_own (Worker *self, int round)
{
  g_autofree char *name = g_strdup_printf ("own-%d-%d", self->number, round);
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtDomain) domain = define (self->connection, name, &error);

  g_assert_no_error (error);
  testing_ok (
      simplevirt_domain_set_title (domain, "Mine", SIMPLEVIRT_CHANGE_STORED, NULL, &failure));
  testing_ok (simplevirt_domain_undefine (domain, SIMPLEVIRT_UNDEFINE_NONE, NULL, &failure));
  g_assert_false (simplevirt_domain_get_exists (domain));
}

/* The answer comes to the main context of the thread that asked. */
static void
ask_async (Worker *self)
{
  g_autoptr (GAsyncResult) done = NULL;

  simplevirt_connection_ping_async (self->connection, NULL, testing_keep_result, &done);
  testing_wait_until (done != NULL);
  testing_ok (simplevirt_connection_ping_finish (self->connection, done, &failure));
}

static gpointer
work (gpointer data)
{
  Worker *self = data;
  g_autoptr (GMainContext) context = g_main_context_new ();

  g_main_context_push_thread_default (context);
  for (int i = 0; i < self->rounds; i++)
    {
      use_shared (self);
      if (i % 4 == 0)
        make_own (self, i);
      ask_async (self);
    }
  g_main_context_pop_thread_default (context);
  return NULL;
}

static void
work_together (SimplevirtConnection *connection, SimplevirtDomain *shared, int rounds)
{
  GThread *threads[THREADS];
  Worker workers[THREADS];

  for (int i = 0; i < THREADS; i++)
    {
      workers[i] = (Worker){ connection, shared, i, rounds };
      threads[i] = g_thread_new ("work", work, &workers[i]);
    }
  for (int i = 0; i < THREADS; i++)
    g_thread_join (threads[i]);
}

/* Pops what is there; how many domains were defined and undefined. */
static void
drain (SimplevirtEventQueue *queue, guint *defined, guint *undefined, guint until)
{
  while (*undefined < until)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (SimplevirtEvent) event
          = simplevirt_event_queue_pop (queue, TESTING_PATIENCE_S * 1000, NULL, &error);
      g_assert_no_error (error);
      *defined += simplevirt_event_get_kind (event) == SIMPLEVIRT_EVENT_KIND_DOMAIN_DEFINED;
      *undefined += simplevirt_event_get_kind (event) == SIMPLEVIRT_EVENT_KIND_DOMAIN_UNDEFINED;
    }
}

/* Handles are the same for all, each call has its answer where it was asked, and every event comes.
 */
static void
test_threads (void)
{
  g_autoptr (SimplevirtConnection) connection = host_open ();
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtDomain) shared = define (connection, "shared", &error);
  guint defined = 0, undefined = 0;
  int rounds = growth_rounds (8, 400);

  g_assert_no_error (error);
  work_together (connection, shared, 4);
  g_autoptr (SimplevirtEventQueue) queue
      = simplevirt_connection_watch (connection, SIMPLEVIRT_EVENT_TOPICS_LIFECYCLE, NULL, &error);
  g_assert_no_error (error);
  simplevirt_event_queue_set_capacity (queue, 1000000);
  Growth before = growth_settled ();
  work_together (connection, shared, rounds);
  guint made = (guint) (THREADS * ((rounds + 3) / 4));
  drain (queue, &defined, &undefined, made);
  g_assert_cmpuint (defined, >=, made);
  g_assert_cmpuint (simplevirt_event_queue_get_dropped (queue), ==, 0);
  growth_check (&before, (gsize) growth_rounds (512, 2048) * 1024);
  testing_ok (simplevirt_domain_undefine (shared, SIMPLEVIRT_UNDEFINE_NONE, NULL, &failure));
}

static gboolean
is_refused (gboolean done, GError **error)
{
  gboolean refused
      = !done && g_error_matches (*error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_INVALID_STATE);

  g_clear_error (error);
  return refused;
}

/* In the child: everything is refused, what is known can be read, and letting go does no harm. */
static gboolean
child_behaves (SimplevirtConnection *connection, SimplevirtDomain *domain, GPtrArray *dropped)
{
  g_autoptr (GError) error = NULL;
  gboolean good = is_refused (simplevirt_connection_ping (connection, NULL, &error), &error);

  good &= is_refused (simplevirt_domain_refresh (domain, NULL, &error), &error);
  good &= g_str_equal (simplevirt_domain_get_name (domain), "shared");
  g_ptr_array_unref (dropped);
  simplevirt_connection_close (connection);
  return good;
}

static void
fork_once (SimplevirtConnection *connection, SimplevirtDomain *domain, GPtrArray *dropped)
{
  int status = 0;
  pid_t child = fork ();

  if (child == 0)
    {
      alarm (60);
      /* not exit(): what the vanished threads held is no leak */
      execlp (child_behaves (connection, domain, dropped) ? "true" : "false", "fork", NULL);
      _exit (1);
    }
  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  g_assert_true (WIFEXITED (status));
  g_assert_cmpint (WEXITSTATUS (status), ==, 0);
}

static gpointer
ping_until_told (gpointer data)
{
  SimplevirtConnection *connection = data;

  while (g_object_get_data (G_OBJECT (connection), "enough") == NULL)
    testing_ok (simplevirt_connection_ping (connection, NULL, &failure));
  return NULL;
}

/* Forks in the middle of calls; the parent's connections never notice. */
static void
test_forks (void)
{
  g_autoptr (SimplevirtConnection) connection = host_open ();
  g_autoptr (GPtrArray) dropped = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtDomain) domain = define (connection, "shared", &error);
  guint defined = 0, undefined = 0;

  g_assert_no_error (error);
  SimplevirtConnection *other = host_open ();
  g_ptr_array_add (dropped, other);
  g_ptr_array_add (dropped,
                   simplevirt_connection_watch (other, SIMPLEVIRT_EVENT_TOPICS_ALL, NULL, NULL));
  g_ptr_array_add (dropped, simplevirt_connection_lookup_domain (other, "shared", NULL, &error));
  g_assert_no_error (error);
  g_autoptr (SimplevirtEventQueue) queue
      = simplevirt_connection_watch (connection, SIMPLEVIRT_EVENT_TOPICS_LIFECYCLE, NULL, &error);
  g_assert_no_error (error);
  fork_once (connection, domain, dropped);
  Growth before = growth_settled ();
  GThread *thread = g_thread_new ("ping", ping_until_told, connection);
  for (int i = growth_rounds (20, 500); i > 0; i--)
    fork_once (connection, domain, dropped);
  g_object_set_data (G_OBJECT (connection), "enough", connection);
  g_thread_join (thread);
  testing_ok (simplevirt_connection_ping (other, NULL, &failure));
  testing_ok (simplevirt_domain_undefine (domain, SIMPLEVIRT_UNDEFINE_NONE, NULL, &failure));
  drain (queue, &defined, &undefined, 1);
  growth_check (&before, 256 * 1024);
}

/* One call, cancelled at any moment of it: it is done or cancelled. */
static void
cancel_once (SimplevirtConnection *connection, int round)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GAsyncResult) done = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) list = NULL;
  GThread *thread = testing_cancel_later (cancellable, (gulong) g_random_int_range (0, 400));

  if (round % 2 == 0)
    list = simplevirt_connection_list_domains (connection, 0, cancellable, &error);
  else
    {
      simplevirt_connection_list_domains_async (connection, 0, cancellable, testing_keep_result,
                                                &done);
      testing_wait_until (done != NULL);
      list = simplevirt_connection_list_domains_finish (connection, done, &error);
    }
  if (list == NULL)
    g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_thread_join (thread);
}

static void
test_cancels (void)
{
  g_autoptr (SimplevirtConnection) connection = host_open ();
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtDomain) domain = define (connection, "shared", &error);

  g_assert_no_error (error);
  for (int i = 0; i < 100; i++)
    cancel_once (connection, i);
  Growth before = growth_settled ();
  for (int i = growth_rounds (400, 20000); i > 0; i--)
    cancel_once (connection, i);
  testing_ok (simplevirt_connection_ping (connection, NULL, &failure));
  /* caches of as many short-lived threads rise and fall */
  growth_check (&before, (gsize) growth_rounds (256, 6144) * 1024);
  testing_ok (simplevirt_domain_undefine (domain, SIMPLEVIRT_UNDEFINE_NONE, NULL, &failure));
}

/* What may not, cannot or need not be: the errors of every day. */
static void
refuse_once (SimplevirtConnection *connection, SimplevirtConnection *reader)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (
      simplevirt_connection_open ("qemu+unix:///system?socket=/no/such/socket", NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_CONNECTION_FAILED, "is libvirt");
  g_assert_null (simplevirt_connection_lookup_domain (connection, "nobody", NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "nobody");
  g_assert_null (simplevirt_connection_define_domain_xml (connection, "<domain/>", NULL, &error));
  g_assert_error (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_INVALID_CONFIG);
  g_clear_error (&error);
  if (reader == NULL)
    return;
  g_assert_null (define (reader, "mine", &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_PERMISSION_DENIED, "read only");
}

/* A disk that is full: nothing is left in it. */
static void
overfill (SimplevirtStoragePool *pool, GBytes *bytes)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (
      simplevirt_storage_pool_create_volume_from_bytes (pool, "big", bytes, NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NO_SPACE, "big");
  g_assert_cmpuint (host_count_files ("full"), ==, 0);
}

static SimplevirtConnection *
open_reader (void)
{
  g_autoptr (SimplevirtConnectionOptions) options = simplevirt_connection_options_new ();
  g_autofree char *uri = g_strconcat (g_getenv ("SV_TEST_URI"), "-ro", NULL);

  simplevirt_connection_options_set_read_only (options, TRUE);
  return simplevirt_connection_open_with_options (uri, options, NULL, NULL);
}

static void
test_refusals (void)
{
  g_autoptr (SimplevirtConnection) connection = host_open ();
  g_autoptr (SimplevirtConnection) reader = open_reader ();
  g_autoptr (SimplevirtStoragePool) pool = host_small_pool (connection, "full", 4);
  g_autoptr (GBytes) bytes = host_noise (8 * SIMPLEVIRT_MIB);
  Growth before = { 0 };

  for (int i = 0 - 20; i < growth_rounds (100, 2000); i++)
    {
      if (i == 0)
        before = growth_settled ();
      refuse_once (connection, reader);
      if (pool != NULL)
        overfill (pool, bytes);
    }
  growth_check (&before, 256 * 1024);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/stress/opens", test_opens);
  g_test_add_func ("/stress/threads", test_threads);
  g_test_add_func ("/stress/forks", test_forks);
  g_test_add_func ("/stress/cancels", test_cancels);
  g_test_add_func ("/stress/refusals", test_refusals);
  return g_test_run ();
}
