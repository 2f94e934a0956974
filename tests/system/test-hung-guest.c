/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Guests whose hypervisor hangs: the others are told of all the same, and nothing is wrong when it
 * goes on. */
#include "host-tools.h"

#include <signal.h>
#include <stdlib.h>

#define XML                                                                                        \
  "<domain type='qemu'><name>%s</name><memory unit='MiB'>64</memory>"                              \
  "<os><type arch='x86_64' machine='q35'>hvm</type></os>"                                          \
  "<devices><memballoon model='virtio'/></devices></domain>"

static const char *const names[] = { "hung-a", "hung-b", "hung-c" };

/* The process that runs a guest. */
static pid_t
pid_of (const char *name)
{
  g_autoptr (GDir) dir = g_dir_open ("/proc", 0, NULL);
  g_autofree char *words = g_strdup_printf ("guest=%s,", name);
  const char *entry = NULL;

  while ((entry = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_strdup_printf ("/proc/%s/cmdline", entry);
      g_autofree char *line = NULL;
      gsize size = 0;
      if (!g_ascii_isdigit (*entry) || !g_file_get_contents (path, &line, &size, NULL))
        continue;
      for (gsize i = 0; i + 1 < size; i++)
        line[i] = line[i] == '\0' ? ' ' : line[i];
      if (strstr (line, words) != NULL)
        return (pid_t) atoi (entry);
    }
  g_error ("nothing runs '%s'", name);
}

/* Three guests, of which the first `hung` hang. */
typedef struct
{
  SimplevirtConnection *keeper;
  SimplevirtDomain *domains[G_N_ELEMENTS (names)];
  pid_t pids[G_N_ELEMENTS (names)];
} Guests;

static void
guests_begin (Guests *self, guint hung)
{
  self->keeper = testing_open (g_getenv ("SV_TEST_URI"));
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *xml = g_strdup_printf (XML, names[i]);
      g_autoptr (GError) error = NULL;
      self->domains[i] = simplevirt_connection_start_transient_domain_xml (
          self->keeper, xml, SIMPLEVIRT_START_NONE, NULL, &error);
      g_assert_no_error (error);
      self->pids[i] = pid_of (names[i]);
    }
  for (guint i = 0; i < hung; i++)
    g_assert_cmpint (kill (self->pids[i], SIGSTOP), ==, 0);
}

static void
guests_go_on (Guests *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    g_assert_cmpint (kill (self->pids[i], SIGCONT), ==, 0);
}

static void
guests_end (Guests *self)
{
  guests_go_on (self);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      testing_wait_until (simplevirt_domain_power_off (self->domains[i], NULL, NULL));
      g_object_unref (self->domains[i]);
    }
  g_object_unref (self->keeper);
}

/* Everything that a list tells, of all three, long before the deadline. */
static void
check_list (SimplevirtConnection *connection)
{
  g_autoptr (GError) error = NULL;
  gint64 before = g_get_monotonic_time ();
  g_autoptr (GPtrArray) list = simplevirt_connection_list_domains (
      connection, SIMPLEVIRT_DOMAIN_FILTER_NONE, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpint (g_get_monotonic_time () - before, <,
                   (gint64) simplevirt_connection_get_timeout_ms (connection) * 500);
  g_assert_cmpuint (list->len, ==, G_N_ELEMENTS (names));
  for (guint i = 0; i < list->len; i++)
    {
      SimplevirtDomain *domain = g_ptr_array_index (list, i);
      g_assert_true (g_strv_contains ((const char *const[]){ "hung-a", "hung-b", "hung-c", NULL },
                                      simplevirt_domain_get_name (domain)));
      g_assert_cmpint (simplevirt_domain_get_state (domain), ==, SIMPLEVIRT_DOMAIN_STATE_RUNNING);
      g_assert_cmpuint (simplevirt_domain_get_memory (domain), ==, 64 << 20);
      g_assert_cmpuint (simplevirt_domain_get_max_memory (domain), ==, 64 << 20);
      g_assert_cmpuint (simplevirt_domain_get_vcpus (domain), ==, 1);
      g_assert_false (simplevirt_domain_get_persistent (domain));
    }
}

/* Any number of lists of a host on which so many guests hang. */
static void
test_list (gconstpointer hung)
{
  Guests guests = { 0 };

  guests_begin (&guests, GPOINTER_TO_UINT (hung));
  g_autoptr (SimplevirtConnection) connection = testing_open (g_getenv ("SV_TEST_URI"));
  for (int i = 0; i < 8; i++)
    check_list (connection);
  guests_go_on (&guests);
  check_list (connection);
  guests_end (&guests);
}

/* What a guest that hangs is asked for ends with the deadline; the others do as they are told. */
static void
test_calls (void)
{
  Guests guests = { 0 };
  GError *error = NULL;

  guests_begin (&guests, 1);
  check_list (guests.keeper);
  testing_ok (simplevirt_domain_suspend (guests.domains[2], NULL, &failure));
  g_assert_cmpint (simplevirt_domain_get_state (guests.domains[2]), ==,
                   SIMPLEVIRT_DOMAIN_STATE_PAUSED);
  testing_ok (simplevirt_domain_resume (guests.domains[2], NULL, &failure));
  simplevirt_connection_set_timeout_ms (guests.keeper, 2000);
  g_assert_false (simplevirt_domain_suspend (guests.domains[0], NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_TIMED_OUT, "deadline");
  simplevirt_connection_set_timeout_ms (guests.keeper, 60000);
  guests_go_on (&guests);
  /* The call that was given up still takes effect. */
  testing_wait_until (simplevirt_domain_get_state (guests.domains[0])
                      == SIMPLEVIRT_DOMAIN_STATE_PAUSED);
  testing_ok (simplevirt_domain_resume (guests.domains[0], NULL, &failure));
  check_list (guests.keeper);
  guests_end (&guests);
}

static void
test_cancel (void)
{
  Guests guests = { 0 };
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  guests_begin (&guests, 1);
  g_autoptr (SimplevirtConnection) connection = testing_open (g_getenv ("SV_TEST_URI"));
  simplevirt_connection_list_domains_async (connection, SIMPLEVIRT_DOMAIN_FILTER_NONE, cancellable,
                                            testing_keep_result, &result);
  g_usleep (200000);
  g_cancellable_cancel (cancellable);
  testing_wait_until (result != NULL);
  g_assert_null (simplevirt_connection_list_domains_finish (connection, result, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  check_list (connection);
  guests_end (&guests);
}

static SimplevirtDomainStats *
stats_of (GPtrArray *list, const char *name)
{
  for (guint i = 0; i < list->len; i++)
    {
      SimplevirtDomainStats *stats = g_ptr_array_index (list, i);
      if (strcmp (simplevirt_domain_get_name (simplevirt_domain_stats_get_domain (stats)), name)
          == 0)
        return stats;
    }
  g_error ("no statistics of '%s'", name);
}

static void
test_statistics (void)
{
  Guests guests = { 0 };
  g_autoptr (GError) error = NULL;

  guests_begin (&guests, 1);
  for (int i = 0; i < 4; i++)
    {
      g_autoptr (GPtrArray) list = simplevirt_connection_list_domain_stats (
          guests.keeper, SIMPLEVIRT_STATS_ALL, SIMPLEVIRT_DOMAIN_FILTER_NONE, NULL, &error);
      g_assert_no_error (error);
      for (guint j = 0; j < G_N_ELEMENTS (names); j++)
        {
          SimplevirtDomainStats *stats = stats_of (list, names[j]);
          g_assert_cmpint (simplevirt_domain_stats_get_state (stats), ==,
                           SIMPLEVIRT_DOMAIN_STATE_RUNNING);
          g_assert_cmpuint (simplevirt_domain_stats_get_cpu_ns (stats), >, 0);
          g_assert_cmpuint (simplevirt_domain_stats_get_memory (stats), ==, 64 << 20);
        }
    }
  guests_end (&guests);
}

/* A monitor goes on with its samples. */
static void
test_monitor (void)
{
  Guests guests = { 0 };

  guests_begin (&guests, 0);
  g_autoptr (SimplevirtMonitor) monitor = simplevirt_monitor_new (guests.keeper, 100, 10);
  testing_wait_until (simplevirt_monitor_get_sample_count (monitor) >= 2);
  g_assert_cmpint (kill (guests.pids[1], SIGSTOP), ==, 0);
  guint64 before = simplevirt_monitor_get_sample_count (monitor);
  testing_wait_until (simplevirt_monitor_get_sample_count (monitor) >= before + 5);
  g_autoptr (GPtrArray) latest = simplevirt_monitor_list_latest (monitor);
  g_assert_cmpuint (latest->len, ==, G_N_ELEMENTS (names));
  simplevirt_monitor_close (monitor);
  guests_end (&guests);
}

/* One that a daemon is long in finding again, which was started anew. It runs all the same. */
static void
check_power_off (SimplevirtConnection *connection, const char *name, pid_t pid)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtDomain) domain = testing_lookup_domain (connection, name);
  g_assert_true (simplevirt_domain_get_active (domain));
  testing_ok (simplevirt_domain_power_off (domain, NULL, &failure));
  g_assert_false (simplevirt_domain_get_active (domain));
  g_assert_cmpint (kill (pid, 0), ==, -1);
  g_assert_false (simplevirt_domain_power_off (domain, NULL, &error));
  g_assert_nonnull (error);
  if (simplevirt_domain_get_exists (domain))
    testing_ok (simplevirt_domain_undefine (domain, SIMPLEVIRT_UNDEFINE_NONE, NULL, &failure));
}

static void
test_found_again (void)
{
  g_autofree char *xml = g_strdup_printf (XML, "hung-kept");
  Guests guests = { 0 };

  guests_begin (&guests, 0);
  g_autoptr (SimplevirtDomain) kept = testing_define_domain (guests.keeper, xml);
  testing_ok (simplevirt_domain_start (kept, SIMPLEVIRT_START_NONE, NULL, &failure));
  pid_t pid = pid_of ("hung-kept");
  g_assert_true (host_run ("host-ctl kill"));
  g_assert_cmpint (kill (pid, SIGSTOP), ==, 0);
  g_assert_cmpint (kill (guests.pids[0], SIGSTOP), ==, 0);
  g_assert_true (host_run ("host-ctl start"));
  g_autoptr (SimplevirtConnection) connection = host_open ();
  check_power_off (connection, "hung-kept", pid);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      check_power_off (connection, names[i], guests.pids[i]);
      g_object_unref (guests.domains[i]);
    }
  g_object_unref (guests.keeper);
}

static gpointer
dump_hung (gpointer domain)
{
  g_autofree char *path = host_path ("hung.core");

  simplevirt_domain_core_dump (domain, path, SIMPLEVIRT_DUMP_FORMAT_RAW, SIMPLEVIRT_DUMP_NONE, NULL,
                               NULL, NULL);
  return NULL;
}

/* A daemon serves no more than five calls of a connection at once, and hears nothing of it while it
 * does; there is always one that is not taken by work which takes long. */
static void
test_many_calls (void)
{
  g_autoptr (SimplevirtConnectionOptions) options = simplevirt_connection_options_new ();
  Guests guests = { 0 };
  g_autoptr (GError) error = NULL;
  GThread *threads[8];

  guests_begin (&guests, 1);
  simplevirt_connection_options_set_keepalive_interval (options, 1);
  g_autoptr (SimplevirtConnection) connection
      = simplevirt_connection_open_with_options (g_getenv ("SV_TEST_URI"), options, NULL, &error);
  g_assert_no_error (error);
  g_autoptr (SimplevirtDomain) domain = testing_lookup_domain (connection, names[0]);
  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new ("dump", dump_hung, domain);
  g_usleep (8 * G_USEC_PER_SEC);
  g_assert_cmpint (simplevirt_connection_get_state (connection), ==,
                   SIMPLEVIRT_CONNECTION_STATE_OPEN);
  testing_ok (simplevirt_connection_ping (connection, NULL, &failure));
  /* Who waits for a turn need not wait any longer. */
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GAsyncResult) done = NULL;
  simplevirt_domain_managed_save_async (domain, SIMPLEVIRT_SAVE_NONE, NULL, cancellable,
                                        testing_keep_result, &done);
  g_usleep (G_USEC_PER_SEC / 10);
  g_cancellable_cancel (cancellable);
  testing_wait_until (done != NULL);
  g_assert_false (simplevirt_domain_managed_save_finish (domain, done, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  guests_go_on (&guests);
  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    g_thread_join (threads[i]);
  testing_ok (simplevirt_connection_ping (connection, NULL, &failure));
  guests_end (&guests);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_data_func ("/hung-guest/list/one", GUINT_TO_POINTER (1), test_list);
  g_test_add_data_func ("/hung-guest/list/all", GUINT_TO_POINTER (3), test_list);
  g_test_add_func ("/hung-guest/calls", test_calls);
  g_test_add_func ("/hung-guest/cancel", test_cancel);
  g_test_add_func ("/hung-guest/statistics", test_statistics);
  g_test_add_func ("/hung-guest/monitor", test_monitor);
  g_test_add_func ("/hung-guest/found-again", test_found_again);
  g_test_add_func ("/hung-guest/many-calls", test_many_calls);
  return g_test_run ();
}
