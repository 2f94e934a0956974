/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Calls on many domains at once, with a real daemon: some of them fail, and some are cancelled. */
#include "testing.h"

#define COUNT 12

/* They want no disk and never boot: it is the calls that matter. */
static SimplevirtDomain *
define (SimplevirtConnection *connection, const char *name, const char *devices)
{
  g_autofree char *xml = g_strdup_printf (
      "<domain type='qemu'><name>%s</name><memory unit='MiB'>16</memory><vcpu>1</vcpu>"
      "<os><type arch='x86_64'>hvm</type></os><devices>%s</devices></domain>",
      name, devices);

  return testing_define_domain (connection, xml);
}

static GPtrArray *
define_many (SimplevirtConnection *connection)
{
  GPtrArray *domains = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < COUNT; i++)
    {
      g_autofree char *name = g_strdup_printf ("many-%u", i);
      g_ptr_array_add (domains,
                       define (connection, name,
                               i != 2 ? ""
                                      : "<disk type='file'><driver name='qemu' type='raw'/>"
                                        "<source file='/missing.img'/>"
                                        "<target dev='hda'/></disk>"));
    }
  return domains;
}

static const GError *
error_of (GPtrArray *results, guint i)
{
  return simplevirt_domain_result_get_error (g_ptr_array_index (results, i));
}

/* Only the third fails, and says why. */
static void
test_one_fails (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtConnection) connection = testing_open (g_getenv ("SV_TEST_URI"));
  g_autoptr (GPtrArray) domains = define_many (connection);
  g_autoptr (GPtrArray) started
      = simplevirt_connection_start_domains (connection, domains, 0, NULL, &error);

  g_assert_no_error (error);
  for (guint i = 0; i < COUNT; i++)
    {
      if (i == 2)
        g_assert_nonnull (strstr (error_of (started, i)->message, "domain 'many-2': "));
      else
        g_assert_no_error (error_of (started, i));
      g_assert_true (simplevirt_domain_get_active (domains->pdata[i]) == (i != 2));
    }
  g_autoptr (GPtrArray) stats = simplevirt_connection_fetch_domain_stats (
      connection, domains, SIMPLEVIRT_STATS_STATE | SIMPLEVIRT_STATS_CPU, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (stats->len, ==, COUNT);
  for (guint i = 0; i < COUNT; i++)
    g_assert_true (simplevirt_domain_stats_get_domain (stats->pdata[i]) == domains->pdata[i]);

  /* Nothing in them hears the power button. */
  g_autoptr (GPtrArray) stopped
      = simplevirt_connection_stop_domains (connection, domains, 1, NULL, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < COUNT; i++)
    {
      g_assert_no_error (error_of (stopped, i));
      g_assert_false (simplevirt_domain_get_active (domains->pdata[i]));
    }
  g_autoptr (GPtrArray) deleted = simplevirt_connection_delete_domains (
      connection, domains, SIMPLEVIRT_DELETE_EVERYTHING, NULL, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < COUNT; i++)
    {
      g_assert_no_error (error_of (deleted, i));
      g_assert_false (simplevirt_domain_get_exists (domains->pdata[i]));
    }
}

static guint
count_active (GPtrArray *domains)
{
  guint count = 0;

  for (guint i = 0; i < domains->len; i++)
    count += simplevirt_domain_get_active (domains->pdata[i]);
  return count;
}

/* Every result says the truth: what was under way when it was cancelled came to its end. */
static void
test_cancelled (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtConnection) connection = testing_open (g_getenv ("SV_TEST_URI"));
  g_autoptr (GPtrArray) domains = define_many (connection);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GAsyncResult) result = NULL;
  guint cancelled = 0;

  simplevirt_connection_start_domains_async (connection, domains, 0, cancellable,
                                             testing_keep_result, &result);
  testing_wait_until (count_active (domains) > 0);
  g_cancellable_cancel (cancellable);
  testing_wait_until (result != NULL);
  g_autoptr (GPtrArray) started
      = simplevirt_connection_start_domains_finish (connection, result, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < COUNT; i++)
    {
      testing_ok (simplevirt_domain_refresh (domains->pdata[i], NULL, &failure));
      g_assert_true (simplevirt_domain_get_active (domains->pdata[i])
                     == (error_of (started, i) == NULL));
      cancelled += g_error_matches (error_of (started, i), G_IO_ERROR, G_IO_ERROR_CANCELLED);
    }
  g_assert_cmpuint (cancelled, >, 0);
  g_assert_cmpuint (cancelled, <, COUNT);

  /* Guests that hear nothing stay as they are, and the wait for them ends at once. */
  guint active = count_active (domains);
  g_clear_object (&result);
  g_clear_object (&cancellable);
  cancellable = g_cancellable_new ();
  gint64 begun = g_get_monotonic_time ();
  simplevirt_connection_stop_domains_async (connection, domains, 600, cancellable,
                                            testing_keep_result, &result);
  for (guint i = 0; i < 10; i++)
    {
      g_main_context_iteration (NULL, FALSE);
      g_usleep (50000);
    }
  g_assert_null (result);
  g_cancellable_cancel (cancellable);
  testing_wait_until (result != NULL);
  g_assert_cmpint (g_get_monotonic_time () - begun, <, 60 * G_USEC_PER_SEC);
  g_autoptr (GPtrArray) stopped
      = simplevirt_connection_stop_domains_finish (connection, result, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < COUNT; i++)
    {
      if (simplevirt_domain_get_active (domains->pdata[i]))
        g_assert_error (error_of (stopped, i), G_IO_ERROR, G_IO_ERROR_CANCELLED);
      else
        g_assert_no_error (error_of (stopped, i));
    }
  g_assert_cmpuint (count_active (domains), ==, active);
  g_autoptr (GPtrArray) deleted = simplevirt_connection_delete_domains (
      connection, domains, SIMPLEVIRT_DELETE_EVERYTHING, NULL, NULL);
  g_assert_cmpuint (count_active (domains), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/domain-lists/one-fails", test_one_fails);
  g_test_add_func ("/domain-lists/cancelled", test_cancelled);
  return g_test_run ();
}
