/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Calls on many domains at once, on libvirt's simulated host. */
#include "testing.h"

#define COUNT 10

typedef struct
{
  SimplevirtConnection *connection;
  GPtrArray *domains; /* defined and off */
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer unused)
{
  fixture->connection = testing_open ("test:///default");
  fixture->domains = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < COUNT; i++)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *xml = g_strdup_printf (
          "<domain type='test'><name>many-%u</name><memory>1024</memory><vcpu>1</vcpu>"
          "<os><type>hvm</type></os></domain>",
          i);
      g_ptr_array_add (fixture->domains, simplevirt_connection_define_domain_xml (
                                             fixture->connection, xml, NULL, &error));
      g_assert_no_error (error);
    }
}

static void
tear_down (Fixture *fixture, gconstpointer unused)
{
  /* They outlive the connection otherwise, in this process. */
  g_autoptr (GPtrArray) ended = simplevirt_connection_delete_domains (
      fixture->connection, fixture->domains, SIMPLEVIRT_DELETE_EVERYTHING, NULL, NULL);

  g_ptr_array_unref (fixture->domains);
  g_object_unref (fixture->connection);
}

static const GError *
error_of (GPtrArray *results, guint i)
{
  return simplevirt_domain_result_get_error (g_ptr_array_index (results, i));
}

/* One result for each, in their order, with an error for `failed` (or none: COUNT) alone. */
static void
check_results (Fixture *fixture, GPtrArray *results, const GError *error, guint failed)
{
  g_assert_no_error (error);
  g_assert_cmpuint (results->len, ==, COUNT);
  for (guint i = 0; i < COUNT; i++)
    {
      g_assert_true (simplevirt_domain_result_get_domain (g_ptr_array_index (results, i))
                     == g_ptr_array_index (fixture->domains, i));
      if (i == failed)
        g_assert_error (error_of (results, i), SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_INVALID_STATE);
      else
        g_assert_no_error (error_of (results, i));
    }
}

static void
test_life (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;
  SimplevirtDomain *running = g_ptr_array_index (fixture->domains, 3);

  testing_ok (simplevirt_domain_start (running, 0, NULL, &failure));
  g_autoptr (GPtrArray) started = simplevirt_connection_start_domains (
      fixture->connection, fixture->domains, SIMPLEVIRT_START_NONE, NULL, &error);
  check_results (fixture, started, error, 3);
  g_assert_nonnull (strstr (error_of (started, 3)->message, "domain 'many-3': "));
  g_assert_cmpint (simplevirt_error_get_libvirt_code (error_of (started, 3)), !=, 0);
  for (guint i = 0; i < COUNT; i++)
    g_assert_true (simplevirt_domain_get_active (g_ptr_array_index (fixture->domains, i)));

  testing_ok (simplevirt_domain_power_off (running, NULL, &failure));
  g_autoptr (GPtrArray) kept = simplevirt_connection_delete_domains (
      fixture->connection, fixture->domains, SIMPLEVIRT_DELETE_DEFINITION, NULL, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < COUNT; i++)
    g_assert_true ((error_of (kept, i) == NULL) == (i == 3));
  g_assert_false (simplevirt_domain_get_exists (running));

  g_autoptr (GPtrArray) stopped = simplevirt_connection_stop_domains (
      fixture->connection, fixture->domains, 10, NULL, &error);
  g_assert_no_error (error);
  g_assert_error (error_of (stopped, 3), SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_NOT_FOUND);
  for (guint i = 0; i < COUNT; i++)
    g_assert_false (simplevirt_domain_get_active (g_ptr_array_index (fixture->domains, i)));
}

/* What is wrong with the list is an error of the call, and nothing was begun. */
static void
refused (Fixture *fixture, GPtrArray *list, const char *words)
{
  GError *error = NULL;

  g_assert_null (simplevirt_connection_start_domains (fixture->connection, list, 0, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, words);
  g_assert_null (
      simplevirt_connection_fetch_domain_stats (fixture->connection, list, 0, NULL, &error));
  g_assert_error (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_INVALID_ARGUMENT);
  g_clear_error (&error);
  g_assert_false (simplevirt_domain_get_active (g_ptr_array_index (fixture->domains, 0)));
}

static void
test_refusals (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) list = g_ptr_array_new ();
  g_autoptr (SimplevirtConnection) other = testing_open ("test:///default");
  g_autoptr (SimplevirtDomain) foreign = testing_lookup_domain (other, "test");
  g_autoptr (GPtrArray) nothing
      = simplevirt_connection_start_domains (fixture->connection, list, 0, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (nothing->len, ==, 0);
  refused (fixture, NULL, "start_domains: 'domains' is required");
  g_ptr_array_add (list, g_ptr_array_index (fixture->domains, 0));
  g_ptr_array_add (list, NULL);
  refused (fixture, list, "start_domains: 'domains' holds no SimplevirtDomain at 1");
  list->pdata[1] = fixture->connection;
  refused (fixture, list, "start_domains: 'domains' holds no SimplevirtDomain at 1");
  list->pdata[1] = foreign;
  refused (fixture, list, "start_domains: domain 'test' is of another connection");
  list->pdata[1] = list->pdata[0];
  refused (fixture, list, "start_domains: domain 'many-0' is in the list twice");
  simplevirt_connection_close (other);
  g_ptr_array_set_size (list, 0);
  g_ptr_array_add (list, foreign);
  g_assert_null (simplevirt_connection_start_domains (other, list, 0, NULL, &error));
  g_assert_error (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_CLOSED);
}

static void
on_done (GObject *source, GAsyncResult *result, gpointer data)
{
  *(GAsyncResult **) data = g_object_ref (result);
}

/* The list is the caller's again as soon as the call was made. */
static void
test_async (Fixture *fixture, gconstpointer unused)
{
  GError *error = NULL;
  g_autoptr (GAsyncResult) result = NULL;
  GPtrArray *lent = g_ptr_array_new ();

  g_ptr_array_extend (lent, fixture->domains, NULL, NULL);
  simplevirt_connection_start_domains_async (fixture->connection, lent, 0, NULL, on_done, &result);
  g_ptr_array_set_size (lent, 0);
  g_ptr_array_unref (lent);
  testing_wait_until (result != NULL);
  g_autoptr (GPtrArray) results
      = simplevirt_connection_start_domains_finish (fixture->connection, result, &error);
  check_results (fixture, results, error, COUNT);
}

static void
test_cancelled (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();

  g_cancellable_cancel (cancellable);
  g_assert_null (simplevirt_connection_start_domains (fixture->connection, fixture->domains, 0,
                                                      cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  for (guint i = 0; i < COUNT; i++)
    g_assert_false (simplevirt_domain_get_active (g_ptr_array_index (fixture->domains, i)));
}

static void
test_stats (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) some = g_ptr_array_new ();

  for (guint i = 0; i < 3; i++)
    g_ptr_array_add (some, g_ptr_array_index (fixture->domains, 7 - 3 * i));
  testing_ok (simplevirt_domain_undefine (some->pdata[1], 0, NULL, &failure));
  g_autoptr (GPtrArray) stats = simplevirt_connection_fetch_domain_stats (
      fixture->connection, some, SIMPLEVIRT_STATS_STATE, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (stats->len, ==, 2);
  g_assert_true (simplevirt_domain_stats_get_domain (stats->pdata[0]) == some->pdata[0]);
  g_assert_true (simplevirt_domain_stats_get_domain (stats->pdata[1]) == some->pdata[2]);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/domain-lists/life", Fixture, NULL, set_up, test_life, tear_down);
  g_test_add ("/domain-lists/refusals", Fixture, NULL, set_up, test_refusals, tear_down);
  g_test_add ("/domain-lists/async", Fixture, NULL, set_up, test_async, tear_down);
  g_test_add ("/domain-lists/cancelled", Fixture, NULL, set_up, test_cancelled, tear_down);
  g_test_add ("/domain-lists/stats", Fixture, NULL, set_up, test_stats, tear_down);
  return g_test_run ();
}
