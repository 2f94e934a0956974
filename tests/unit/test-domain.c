/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Domains, on libvirt's simulated host, which every connection of this process shares. */
#include "testing.h"

static const char example[]
    = "<domain type='test'><name>%s</name><uuid>%s</uuid><memory unit='MiB'>64</memory>"
      "<vcpu>3</vcpu><os><type>hvm</type></os></domain>";

#define UUID_A "11111111-2222-3333-4444-555555555555"
#define UUID_B "11111111-2222-3333-4444-666666666666"

static SimplevirtDomain *
lookup (SimplevirtConnection *connection, const char *name)
{
  return testing_lookup_domain (connection, name);
}

static SimplevirtDomain *
define (SimplevirtConnection *connection, const char *name, const char *uuid, GError **error)
{
  g_autofree char *xml = g_strdup_printf (example, name, uuid);

  return simplevirt_connection_define_domain_xml (connection, xml, NULL, error);
}

static void
test_identity (void)
{
  g_autoptr (SimplevirtConnection) connection = testing_open ("test:///default");
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtDomain) first = lookup (connection, "test");
  g_autoptr (SimplevirtDomain) second = lookup (connection, "test");
  g_autoptr (SimplevirtDomain) by_uuid = simplevirt_connection_lookup_domain_by_uuid (
      connection, simplevirt_domain_get_uuid (first), NULL, &error);
  g_assert_no_error (error);
  g_autoptr (SimplevirtDomain) by_id = simplevirt_connection_lookup_domain_by_id (
      connection, simplevirt_domain_get_id (first), NULL, &error);
  g_assert_no_error (error);
  g_autoptr (GPtrArray) list = simplevirt_connection_list_domains (connection, 0, NULL, &error);
  g_assert_no_error (error);

  g_assert_true (first == second && first == by_uuid && first == by_id);
  g_assert_true (g_ptr_array_find (list, first, NULL));
}

/* Handles that nobody holds are freed, and a later lookup makes a new one. */
static void
test_handles_are_freed (void)
{
  g_autoptr (SimplevirtConnection) connection = testing_open ("test:///default");
  SimplevirtDomain *domain = lookup (connection, "test");
  gint gone = FALSE;

  testing_watch_gone (domain, &gone);
  g_object_unref (domain);
  testing_wait_until (g_atomic_int_get (&gone));
  g_autoptr (SimplevirtDomain) again = lookup (connection, "test");
  g_assert_cmpstr (simplevirt_domain_get_name (again), ==, "test");
}

static void
test_properties (void)
{
  g_autoptr (SimplevirtConnection) connection = testing_open ("test:///default");
  g_autoptr (SimplevirtDomain) domain = lookup (connection, "test");
  g_autofree char *name = NULL;
  SimplevirtDomainState state;
  guint64 memory;

  g_assert_cmpstr (simplevirt_domain_get_name (domain), ==, "test");
  g_assert_cmpint ((int) strlen (simplevirt_domain_get_uuid (domain)), ==, 36);
  g_assert_cmpint (simplevirt_domain_get_id (domain), ==, 1);
  g_assert_cmpint (simplevirt_domain_get_state (domain), ==, SIMPLEVIRT_DOMAIN_STATE_RUNNING);
  g_assert_true (simplevirt_domain_get_active (domain));
  g_assert_true (simplevirt_domain_get_persistent (domain));
  g_assert_true (simplevirt_domain_get_exists (domain));
  g_assert_cmpuint (simplevirt_domain_get_vcpus (domain), ==, 2);
  g_assert_cmpuint (simplevirt_domain_get_memory (domain), ==, 2 * SIMPLEVIRT_GIB);
  g_assert_cmpuint (simplevirt_domain_get_max_memory (domain), ==, 8 * SIMPLEVIRT_GIB);
  g_object_get (domain, "name", &name, "state", &state, "memory", &memory, NULL);
  g_assert_cmpstr (name, ==, "test");
  g_assert_cmpint (state, ==, SIMPLEVIRT_DOMAIN_STATE_RUNNING);
  g_assert_cmpuint (memory, ==, simplevirt_domain_get_memory (domain));
}

static void
test_life (void)
{
  g_autoptr (SimplevirtConnection) connection = testing_open ("test:///default");
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtDomain) domain = define (connection, "life", UUID_A, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (simplevirt_domain_get_uuid (domain), ==, UUID_A);
  g_assert_cmpint (simplevirt_domain_get_state (domain), ==, SIMPLEVIRT_DOMAIN_STATE_SHUT_OFF);
  g_assert_cmpint (simplevirt_domain_get_id (domain), ==, -1);
  g_assert_cmpuint (simplevirt_domain_get_max_memory (domain), ==, 64 * SIMPLEVIRT_MIB);

  testing_ok (simplevirt_domain_start (domain, SIMPLEVIRT_START_NONE, NULL, &failure));
  g_assert_cmpint (simplevirt_domain_get_state (domain), ==, SIMPLEVIRT_DOMAIN_STATE_RUNNING);
  g_assert_cmpint (simplevirt_domain_get_id (domain), >, 0);
  g_assert_cmpuint (simplevirt_domain_get_vcpus (domain), ==, 3);
  testing_ok (simplevirt_domain_suspend (domain, NULL, &failure));
  g_assert_cmpint (simplevirt_domain_get_state (domain), ==, SIMPLEVIRT_DOMAIN_STATE_PAUSED);
  g_assert_true (simplevirt_domain_get_active (domain));
  testing_ok (simplevirt_domain_resume (domain, NULL, &failure));
  testing_ok (simplevirt_domain_reboot (domain, SIMPLEVIRT_SHUTDOWN_DEFAULT, NULL, &failure));
  testing_ok (simplevirt_domain_power_off (domain, NULL, &failure));
  g_assert_cmpint (simplevirt_domain_get_state (domain), ==, SIMPLEVIRT_DOMAIN_STATE_SHUT_OFF);
  g_assert_true (simplevirt_domain_get_exists (domain));
  /* the simulated host knows no such thing */
  g_assert_false (simplevirt_domain_start (domain, SIMPLEVIRT_START_PAUSED, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_SUPPORTED, "domain 'life'");

  testing_ok (simplevirt_domain_undefine (domain, SIMPLEVIRT_UNDEFINE_NONE, NULL, &failure));
  g_assert_false (simplevirt_domain_get_exists (domain));
  g_assert_false (simplevirt_domain_start (domain, 0, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "domain 'life'");
  g_assert_false (simplevirt_domain_refresh (domain, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "domain 'life'");
}

static void
test_calls_in_the_wrong_state (void)
{
  g_autoptr (SimplevirtConnection) connection = testing_open ("test:///default");
  g_autoptr (SimplevirtDomain) running = lookup (connection, "test");
  g_autoptr (GError) error = NULL;

  g_assert_false (simplevirt_domain_start (running, 0, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "domain 'test'");
  g_assert_false (simplevirt_domain_resume (running, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "domain 'test'");

  g_autoptr (SimplevirtDomain) off = define (connection, "off", UUID_A, &error);
  g_assert_no_error (error);
  g_assert_false (simplevirt_domain_power_off (off, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "domain 'off'");
  g_assert_false (simplevirt_domain_suspend (off, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "domain 'off'");
  testing_ok (simplevirt_domain_undefine (off, 0, NULL, &failure));
}

static void
test_transient (void)
{
  g_autoptr (SimplevirtConnection) connection = testing_open ("test:///default");
  g_autofree char *xml = g_strdup_printf (example, "brief", UUID_A);
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtDomain) domain
      = simplevirt_connection_start_transient_domain_xml (connection, xml, 0, NULL, &error);

  g_assert_no_error (error);
  g_assert_true (simplevirt_domain_get_active (domain));
  g_assert_false (simplevirt_domain_get_persistent (domain));
  testing_ok (simplevirt_domain_power_off (domain, NULL, &failure));
  g_assert_false (simplevirt_domain_get_exists (domain));
  g_assert_false (simplevirt_domain_get_active (domain));
}

static void
test_a_name_that_is_taken (void)
{
  g_autoptr (SimplevirtConnection) connection = testing_open ("test:///default");
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtDomain) domain = define (connection, "taken", UUID_A, &error);

  g_assert_no_error (error);
  g_assert_null (define (connection, "taken", UUID_B, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_ALREADY_EXISTS, "taken");
  /* the same name and UUID is a new definition of the same domain */
  g_autoptr (SimplevirtDomain) again = define (connection, "taken", UUID_A, &error);
  g_assert_no_error (error);
  g_assert_true (again == domain);
  testing_ok (simplevirt_domain_undefine (domain, 0, NULL, &failure));
}

static void
test_xml_and_autostart (void)
{
  g_autoptr (SimplevirtConnection) connection = testing_open ("test:///default");
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtDomain) domain
      = define (connection, "a&lt;b &amp; \xc3\xa4", UUID_A, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (simplevirt_domain_get_name (domain), ==, "a<b & \xc3\xa4");
  g_autofree char *xml
      = simplevirt_domain_fetch_xml (domain, SIMPLEVIRT_XML_INACTIVE, NULL, &error);
  g_assert_no_error (error);
  g_assert_nonnull (strstr (xml, UUID_A));
  testing_ok (simplevirt_domain_set_autostart (domain, TRUE, NULL, &failure));
  testing_ok (simplevirt_domain_fetch_autostart (domain, NULL, &failure));
  testing_ok (simplevirt_domain_set_autostart (domain, FALSE, NULL, &failure));
  g_assert_false (simplevirt_domain_fetch_autostart (domain, NULL, &error));
  g_assert_no_error (error);
  testing_ok (simplevirt_domain_undefine (domain, 0, NULL, &failure));
}

static void
test_filters (void)
{
  g_autoptr (SimplevirtConnection) connection = testing_open ("test:///default");
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtDomain) off = define (connection, "filtered", UUID_A, &error);
  static const struct
  {
    SimplevirtDomainFilter filter;
    gboolean running, off;
  } rows[] = {
    { SIMPLEVIRT_DOMAIN_FILTER_NONE, TRUE, TRUE },
    { SIMPLEVIRT_DOMAIN_FILTER_ACTIVE, TRUE, FALSE },
    { SIMPLEVIRT_DOMAIN_FILTER_INACTIVE, FALSE, TRUE },
    { SIMPLEVIRT_DOMAIN_FILTER_SHUT_OFF, FALSE, TRUE },
    { SIMPLEVIRT_DOMAIN_FILTER_RUNNING | SIMPLEVIRT_DOMAIN_FILTER_SHUT_OFF, TRUE, TRUE },
    { SIMPLEVIRT_DOMAIN_FILTER_TRANSIENT, FALSE, FALSE },
    { SIMPLEVIRT_DOMAIN_FILTER_PAUSED, FALSE, FALSE },
  };
  g_autoptr (SimplevirtDomain) running = lookup (connection, "test");

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GPtrArray) list
          = simplevirt_connection_list_domains (connection, rows[i].filter, NULL, &error);
      g_assert_no_error (error);
      g_assert_cmpint (g_ptr_array_find (list, running, NULL), ==, rows[i].running);
      g_assert_cmpint (g_ptr_array_find (list, off, NULL), ==, rows[i].off);
    }
  testing_ok (simplevirt_domain_undefine (off, 0, NULL, &failure));
}

/* What somebody else does is seen without asking and without a main loop. */
static void
test_getters_follow_events (void)
{
  g_autoptr (SimplevirtConnection) here = testing_open ("test:///default");
  g_autoptr (SimplevirtConnection) there = testing_open ("test:///default");
  g_autoptr (SimplevirtDomain) mine = lookup (here, "test");
  g_autoptr (SimplevirtDomain) theirs = lookup (there, "test");

  g_assert_true (mine != theirs);
  testing_ok (simplevirt_domain_suspend (theirs, NULL, &failure));
  for (int i = 0; i < 1000 * TESTING_PATIENCE_S
                  && simplevirt_domain_get_state (mine) != SIMPLEVIRT_DOMAIN_STATE_PAUSED;
       i++)
    g_usleep (1000);
  g_assert_cmpint (simplevirt_domain_get_state (mine), ==, SIMPLEVIRT_DOMAIN_STATE_PAUSED);
  testing_ok (simplevirt_domain_resume (theirs, NULL, &failure));
  testing_wait_until (simplevirt_domain_get_state (mine) == SIMPLEVIRT_DOMAIN_STATE_RUNNING);

  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtDomain) brief = define (there, "brief", UUID_A, &error);
  g_assert_no_error (error);
  g_autoptr (SimplevirtDomain) watched = lookup (here, "brief");
  testing_ok (simplevirt_domain_undefine (brief, 0, NULL, &failure));
  testing_wait_until (!simplevirt_domain_get_exists (watched));
}

typedef struct
{
  GThread *thread;
  guint count;
} Notified;

static void
note (GObject *object, GParamSpec *pspec, gpointer data)
{
  Notified *notified = data;

  notified->thread = g_thread_self ();
  notified->count++;
}

static gpointer
suspend_and_resume (gpointer data)
{
  testing_ok (simplevirt_domain_suspend (data, NULL, &failure));
  testing_ok (simplevirt_domain_resume (data, NULL, &failure));
  return NULL;
}

/* Signals come to the context in which the connection was opened, whichever thread makes the call.
 */
static void
test_notify_comes_to_the_owner (void)
{
  g_autoptr (GMainContext) context = g_main_context_new ();
  Notified notified = { 0 };

  g_main_context_push_thread_default (context);
  g_autoptr (SimplevirtConnection) connection = testing_open ("test:///default");
  g_main_context_pop_thread_default (context);
  g_autoptr (SimplevirtDomain) domain = lookup (connection, "test");
  g_signal_connect (domain, "notify::state", G_CALLBACK (note), &notified);
  g_thread_join (g_thread_new ("other", suspend_and_resume, domain));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_cmpuint (notified.count, ==, 0);
  g_main_context_push_thread_default (context);
  testing_wait_until (notified.count >= 2);
  g_main_context_pop_thread_default (context);
  g_assert_true (notified.thread == g_thread_self ());
}

/* The same when the connection was opened asynchronously. */
static void
test_notify_after_an_async_open (void)
{
  g_autoptr (GMainContext) context = g_main_context_new ();
  g_autoptr (GAsyncResult) done = NULL;
  g_autoptr (GError) error = NULL;
  Notified notified = { 0 };

  g_main_context_push_thread_default (context);
  simplevirt_connection_open_async ("test:///default", NULL, testing_keep_result, &done);
  testing_wait_until (done != NULL);
  g_autoptr (SimplevirtConnection) connection = simplevirt_connection_open_finish (done, &error);
  g_assert_no_error (error);
  g_autoptr (SimplevirtDomain) domain = lookup (connection, "test");
  g_signal_connect (domain, "notify::state", G_CALLBACK (note), &notified);
  suspend_and_resume (domain);
  testing_wait_until (notified.count >= 2);
  g_main_context_pop_thread_default (context);
}

/* Who listens to all properties of a handle hears of each, also when nobody listens to that one. */
static void
test_notify_of_all (void)
{
  g_autoptr (SimplevirtConnection) connection = testing_open ("test:///default");
  g_autoptr (SimplevirtDomain) domain = lookup (connection, "test");
  Notified notified = { 0 };

  g_signal_connect (domain, "notify", G_CALLBACK (note), &notified);
  suspend_and_resume (domain);
  testing_wait_until (notified.count >= 2);
}

static void
count_event (SimplevirtConnection *connection, SimplevirtEvent *event, gpointer data)
{
  Notified *notified = data;

  if (simplevirt_event_get_kind (event) != SIMPLEVIRT_EVENT_KIND_DOMAIN_SUSPENDED)
    return;
  g_assert_cmpstr (simplevirt_event_get_name (event), ==, "test");
  g_assert_nonnull (simplevirt_event_get_uuid (event));
  notified->thread = g_thread_self ();
  notified->count++;
}

static void
test_event_signal (void)
{
  g_autoptr (SimplevirtConnection) connection = testing_open ("test:///default");
  g_autoptr (SimplevirtDomain) domain = lookup (connection, "test");
  Notified notified = { 0 };

  g_signal_connect (connection, "event", G_CALLBACK (count_event), &notified);
  suspend_and_resume (domain);
  testing_wait_until (notified.count == 1);
  g_assert_true (notified.thread == g_thread_self ());
}

/* Many threads at once: still one object, and every call is right. */
static gpointer
look_up_often (gpointer connection)
{
  SimplevirtDomain *domain = lookup (connection, "test");

  for (int i = 0; i < 50; i++)
    {
      g_autoptr (SimplevirtDomain) same = lookup (connection, "test");
      g_autoptr (GError) error = NULL;
      g_autoptr (GPtrArray) list = simplevirt_connection_list_domains (connection, 0, NULL, &error);
      g_assert_no_error (error);
      g_assert_true (same == domain);
    }
  return domain;
}

static void
test_threads (void)
{
  enum
  {
    THREADS = 6
  };
  g_autoptr (SimplevirtConnection) connection = testing_open ("test:///default");
  GThread *threads[THREADS];
  gpointer found[THREADS];

  for (int i = 0; i < THREADS; i++)
    threads[i] = g_thread_new ("lookup", look_up_often, connection);
  for (int i = 0; i < THREADS; i++)
    found[i] = g_thread_join (threads[i]);
  for (int i = 0; i < THREADS; i++)
    {
      g_assert_true (found[i] == found[0]);
      g_object_unref (found[i]);
    }
}

/* What libvirt itself would accept, and regret: refused before it sees it, with a config object and
 * with bare XML. */
static gpointer
hold_and_let_go (gpointer data)
{
  for (guint i = 0; i < 300; i++)
    {
      g_autoptr (SimplevirtDomain) domain = lookup (data, "test");
      g_autoptr (SimplevirtDomain) again = lookup (data, "test");
      g_assert_true (domain == again);
    }
  return NULL;
}

/* The last reference may go in one thread while another finds the handle. */
static void
test_handles_come_and_go (void)
{
  g_autoptr (SimplevirtConnection) connection = testing_open ("test:///default");
  GThread *threads[4] = { NULL };

  for (gsize i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new ("holder", hold_and_let_go, connection);
  for (gsize i = 0; i < G_N_ELEMENTS (threads); i++)
    g_thread_join (threads[i]);
}

/* A binding's `Domain()`. */
static void
test_handle_of_no_connection (void)
{
  g_autoptr (SimplevirtDomain) domain = g_object_new (SIMPLEVIRT_TYPE_DOMAIN, NULL);
  g_autoptr (GError) error = NULL;

  g_assert_false (simplevirt_domain_start (domain, SIMPLEVIRT_START_NONE, NULL, &error));
  g_assert_error (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_INVALID_STATE);
  g_assert_cmpstr (simplevirt_domain_get_name (domain), ==, "");
}

static void
test_dangerous_documents (void)
{
  static const char *const documents[] = {
    "<domain "
    "type='lxc'><name>box</name><memory>1</memory><os><type>exe</type><init>/bin/sh</init></os></"
    "domain>",
    "<domain type='test'><name>..</name><memory>1</memory><os><type>hvm</type></os></domain>",
    "<domain type='test'><name>a/b</name><memory>1</memory><os><type>hvm</type></os></domain>",
  };
  g_autoptr (SimplevirtConnection) connection = testing_open ("test:///default");
  g_autoptr (GError) error = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (documents); i++)
    {
      g_autoptr (SimplevirtDomainConfig) config
          = simplevirt_domain_config_new_from_xml (documents[i], &error);
      g_assert_no_error (error);
      g_assert_null (simplevirt_connection_define_domain (connection, config, NULL, &error));
      testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_CONFIG, "domain '");
      g_assert_null (
          simplevirt_connection_define_domain_xml (connection, documents[i], NULL, &error));
      testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_CONFIG, "domain '");
      g_assert_null (simplevirt_connection_start_transient_domain_xml (connection, documents[i], 0,
                                                                       NULL, &error));
      testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_CONFIG, "domain '");
    }
}

static void
test_by_config (void)
{
  g_autoptr (SimplevirtConnection) connection = testing_open ("test:///default");
  g_autoptr (SimplevirtDomainConfig) config = simplevirt_domain_config_new ();
  g_autoptr (GError) error = NULL;

  simplevirt_domain_config_set_virt_type (config, SIMPLEVIRT_VIRT_TYPE_TEST);
  simplevirt_domain_config_set_name (config, "typed");
  simplevirt_domain_config_set_memory (config, 64 * SIMPLEVIRT_MIB);
  simplevirt_domain_config_set_os_type (config, SIMPLEVIRT_OS_TYPE_HVM);
  g_autoptr (SimplevirtDomain) domain
      = simplevirt_connection_define_domain (connection, config, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (simplevirt_domain_get_max_memory (domain), ==, 64 * SIMPLEVIRT_MIB);
  g_autoptr (SimplevirtDomainConfig) stored
      = simplevirt_domain_fetch_config (domain, SIMPLEVIRT_XML_INACTIVE, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (simplevirt_domain_config_get_name (stored), ==, "typed");
  testing_ok (simplevirt_domain_delete (domain, SIMPLEVIRT_DELETE_DEFINITION, NULL, &failure));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/domain/identity", test_identity);
  g_test_add_func ("/domain/handles-are-freed", test_handles_are_freed);
  g_test_add_func ("/domain/properties", test_properties);
  g_test_add_func ("/domain/life", test_life);
  g_test_add_func ("/domain/calls-in-the-wrong-state", test_calls_in_the_wrong_state);
  g_test_add_func ("/domain/transient", test_transient);
  g_test_add_func ("/domain/a-name-that-is-taken", test_a_name_that_is_taken);
  g_test_add_func ("/domain/xml-and-autostart", test_xml_and_autostart);
  g_test_add_func ("/domain/filters", test_filters);
  g_test_add_func ("/domain/getters-follow-events", test_getters_follow_events);
  g_test_add_func ("/domain/notify-comes-to-the-owner", test_notify_comes_to_the_owner);
  g_test_add_func ("/domain/notify-after-an-async-open", test_notify_after_an_async_open);
  g_test_add_func ("/domain/notify-of-all", test_notify_of_all);
  g_test_add_func ("/domain/event-signal", test_event_signal);
  g_test_add_func ("/domain/threads", test_threads);
  g_test_add_func ("/domain/handles-come-and-go", test_handles_come_and_go);
  g_test_add_func ("/domain/handle-of-no-connection", test_handle_of_no_connection);
  g_test_add_func ("/domain/dangerous", test_dangerous_documents);
  g_test_add_func ("/domain/by-config", test_by_config);
  return g_test_run ();
}
