/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "live/stats.h"

#include "testing.h"

/* Parameters as libvirt sends them; freed by the caller. */
typedef struct
{
  virTypedParameterPtr list;
  int count;
  int room;
} Params;

static void
add (Params *params, const char *name, guint64 value)
{
  g_assert_cmpint (
      virTypedParamsAddULLong (&params->list, &params->count, &params->room, name, value), ==, 0);
}

static void
add_text (Params *params, const char *name, const char *value)
{
  g_assert_cmpint (
      virTypedParamsAddString (&params->list, &params->count, &params->room, name, value), ==, 0);
}

static SimplevirtDomainStats *
sample (guint64 cpu, guint64 read, guint64 requests, guint64 sent)
{
  Params params = { 0 };

  virTypedParamsAddInt (&params.list, &params.count, &params.room, "state.state", 1);
  virTypedParamsAddInt (&params.list, &params.count, &params.room, "state.reason", 5);
  virTypedParamsAddUInt (&params.list, &params.count, &params.room, "vcpu.current", 2);
  add (&params, "cpu.time", cpu);
  add (&params, "balloon.current", 2048);
  add (&params, "balloon.rss", 1024);
  virTypedParamsAddUInt (&params.list, &params.count, &params.room, "vcpu.maximum", 4);
  virTypedParamsAddInt (&params.list, &params.count, &params.room, "vcpu.0.state", 1);
  add (&params, "vcpu.0.time", 77);
  /* Number 1 and 2 are not plugged in. */
  virTypedParamsAddInt (&params.list, &params.count, &params.room, "vcpu.3.state", 2);
  virTypedParamsAddUInt (&params.list, &params.count, &params.room, "block.count", 2);
  add_text (&params, "block.0.name", "vda");
  add_text (&params, "block.0.path", "/a.qcow2");
  add (&params, "block.0.threshold", 4096);
  virTypedParamsAddUInt (&params.list, &params.count, &params.room, "block.0.backingIndex", 7);
  add (&params, "block.0.rd.bytes", read);
  add (&params, "block.0.rd.reqs", requests);
  add_text (&params, "block.1.name", "vdb");
  add (&params, "block.1.rd.bytes", read);
  virTypedParamsAddUInt (&params.list, &params.count, &params.room, "net.count", 1);
  add_text (&params, "net.0.name", "vnet0");
  add (&params, "net.0.tx.bytes", sent);
  add (&params, "perf.cache_misses", 42);
  add (&params, "vm.halt_poll_success_ns.sum", 43);
  add_text (&params, "memory.bandwidth.monitor.0.name", "vcpus_0-1");
  SimplevirtDomainStats *stats = sv_stats_new (params.list, params.count);
  virTypedParamsFree (params.list, params.count);
  return stats;
}

static void
test_fields (void)
{
  g_autoptr (SimplevirtDomainStats) stats = sample (5, 6, 7, 8);

  g_assert_cmpint (simplevirt_domain_stats_get_state (stats), ==, SIMPLEVIRT_DOMAIN_STATE_RUNNING);
  g_assert_cmpuint (simplevirt_domain_stats_get_cpu_ns (stats), ==, 5);
  g_assert_cmpuint (simplevirt_domain_stats_get_memory (stats), ==, 2 << 20);
  g_assert_cmpuint (simplevirt_domain_stats_get_resident_memory (stats), ==, 1 << 20);
  g_assert_cmpint (simplevirt_domain_stats_get_state_reason (stats), ==, 5);
  g_assert_cmpuint (simplevirt_domain_stats_get_current_vcpus (stats), ==, 2);
  GPtrArray *vcpus = simplevirt_domain_stats_get_vcpus (stats);
  g_assert_cmpuint (vcpus->len, ==, 2);
  g_assert_cmpuint (simplevirt_vcpu_stats_get_time_ns (g_ptr_array_index (vcpus, 0)), ==, 77);
  g_assert_cmpuint (simplevirt_vcpu_stats_get_id (g_ptr_array_index (vcpus, 1)), ==, 3);
  g_assert_cmpint (simplevirt_vcpu_stats_get_state (g_ptr_array_index (vcpus, 1)), ==,
                   SIMPLEVIRT_VCPU_STATE_BLOCKED);
  GPtrArray *disks = simplevirt_domain_stats_get_disks (stats);
  g_assert_cmpuint (disks->len, ==, 2);
  g_assert_cmpstr (simplevirt_disk_stats_get_path (g_ptr_array_index (disks, 0)), ==, "/a.qcow2");
  g_assert_cmpuint (simplevirt_disk_stats_get_threshold (g_ptr_array_index (disks, 0)), ==, 4096);
  g_assert_cmpuint (simplevirt_disk_stats_get_backing_index (g_ptr_array_index (disks, 0)), ==, 7);
  g_assert_null (simplevirt_disk_stats_get_path (g_ptr_array_index (disks, 1)));
  g_assert_cmpuint (simplevirt_domain_stats_get_interfaces (stats)->len, ==, 1);
}

/* What has no field of its own is not lost, and what has one is not there twice. */
static void
test_counters (void)
{
  g_autoptr (SimplevirtDomainStats) stats = sample (5, 6, 7, 8);
  GPtrArray *counters = simplevirt_domain_stats_get_counters (stats);

  g_assert_cmpuint (counters->len, ==, 3);
  SimplevirtStatsCounter *first = g_ptr_array_index (counters, 0);
  g_assert_cmpstr (simplevirt_stats_counter_get_name (first), ==, "perf.cache_misses");
  g_assert_cmpfloat (simplevirt_stats_counter_get_value (first), ==, 42);
  g_assert_null (simplevirt_stats_counter_get_text (first));
  SimplevirtStatsCounter *last = g_ptr_array_index (counters, 2);
  g_assert_cmpstr (simplevirt_stats_counter_get_text (last), ==, "vcpus_0-1");
}

/* A count that is too high, and no parameters at all. */
static void
test_odd (void)
{
  Params params = { 0 };
  g_autoptr (SimplevirtDomainStats) nothing = sv_stats_new (NULL, 0);

  virTypedParamsAddUInt (&params.list, &params.count, &params.room, "block.count", G_MAXUINT);
  virTypedParamsAddUInt (&params.list, &params.count, &params.room, "iothread.count", G_MAXUINT);
  virTypedParamsAddUInt (&params.list, &params.count, &params.room, "vcpu.maximum", G_MAXUINT);
  g_autoptr (SimplevirtDomainStats) stats = sv_stats_new (params.list, params.count);
  virTypedParamsFree (params.list, params.count);
  g_assert_cmpuint (simplevirt_domain_stats_get_disks (stats)->len, ==, 0);
  g_assert_cmpuint (simplevirt_domain_stats_get_vcpus (nothing)->len, ==, 0);
}

static void
test_rates (void)
{
  g_autoptr (SimplevirtDomainStats) before = sample (1000000000, 1000, 10, 500);
  g_autoptr (SimplevirtDomainStats) after = sample (2000000000, 5000, 30, 1500);
  g_autoptr (SimplevirtDomainRates) rates = sv_rates_new (before, after, 2);

  g_assert_cmpfloat_with_epsilon (simplevirt_domain_rates_get_cpu_percent (rates), 50, 1e-6);
  g_assert_cmpfloat_with_epsilon (simplevirt_domain_rates_get_vcpu_percent (rates), 25, 1e-6);
  g_assert_cmpfloat (simplevirt_domain_rates_get_disk_read_bytes (rates), ==, 4000);
  g_assert_cmpfloat (simplevirt_domain_rates_get_disk_read_requests (rates), ==, 10);
  g_assert_cmpfloat (simplevirt_domain_rates_get_sent_bytes (rates), ==, 500);
  g_assert_cmpfloat (simplevirt_domain_rates_get_received_bytes (rates), ==, 0);
  GPtrArray *disks = simplevirt_domain_rates_get_disks (rates);
  g_assert_cmpuint (disks->len, ==, 2);
  g_assert_cmpfloat (simplevirt_disk_rates_get_read_bytes (g_ptr_array_index (disks, 1)), ==, 2000);
}

/* A restart sets the counters back: no negative rates. */
static void
test_restart (void)
{
  g_autoptr (SimplevirtDomainStats) before = sample (2000000000, 5000, 30, 1500);
  g_autoptr (SimplevirtDomainStats) after = sample (1000000000, 10, 3, 15);
  g_autoptr (SimplevirtDomainRates) rates = sv_rates_new (before, after, 1);
  g_autoptr (SimplevirtDomainRates) at_once = sv_rates_new (after, before, 0);

  g_assert_cmpfloat (simplevirt_domain_rates_get_cpu_percent (rates), ==, 0);
  g_assert_cmpfloat (simplevirt_domain_rates_get_disk_read_bytes (rates), ==, 0);
  g_assert_cmpfloat (simplevirt_domain_rates_get_cpu_percent (at_once), ==, 0);
}

static void
test_list (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtConnection) connection = testing_open ("test:///default");
  g_autoptr (GPtrArray) list = simplevirt_connection_list_domain_stats (
      connection, SIMPLEVIRT_STATS_STATE, SIMPLEVIRT_DOMAIN_FILTER_NONE, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (list->len, ==, 1);
  SimplevirtDomain *domain = simplevirt_domain_stats_get_domain (g_ptr_array_index (list, 0));
  g_assert_cmpstr (simplevirt_domain_get_name (domain), ==, "test");
}

static guint signals;

static void
on_sampled (SimplevirtMonitor *monitor, gpointer thread)
{
  g_assert_true (thread == g_thread_self ());
  signals++;
}

static void
test_monitor (void)
{
  GError *error = NULL;
  g_autoptr (SimplevirtConnection) connection = testing_open ("test:///default");
  g_autoptr (SimplevirtMonitor) monitor = simplevirt_monitor_new (connection, 50, 3);

  g_signal_connect (monitor, "sampled", G_CALLBACK (on_sampled), g_thread_self ());
  testing_wait_until (simplevirt_monitor_get_sample_count (monitor) >= 6);
  testing_wait_until (signals >= 2);
  g_autoptr (GPtrArray) latest = simplevirt_monitor_wait_for_sample (monitor, 10000, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (latest->len, ==, 1);
  SimplevirtDomain *domain = simplevirt_domain_rates_get_domain (g_ptr_array_index (latest, 0));
  g_autoptr (GPtrArray) history = simplevirt_monitor_list_history (monitor, domain);
  g_assert_cmpuint (history->len, ==, 3);
  gint64 previous = 0;
  for (guint i = 0; i < history->len; i++)
    {
      gint64 time = simplevirt_domain_rates_get_time_us (g_ptr_array_index (history, i));
      g_assert_cmpint (time, >, previous);
      previous = time;
    }
  simplevirt_monitor_close (monitor);
  simplevirt_monitor_close (monitor);
  g_assert_null (simplevirt_monitor_wait_for_sample (monitor, 10000, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_CLOSED, "monitor");
}

static void
test_monitor_waits (void)
{
  GError *error = NULL;
  g_autoptr (SimplevirtConnection) connection = testing_open ("test:///default");
  g_autoptr (SimplevirtMonitor) monitor = simplevirt_monitor_new (connection, 3600000, 1);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();

  testing_wait_until (simplevirt_monitor_get_sample_count (monitor) == 1);
  g_assert_null (simplevirt_monitor_wait_for_sample (monitor, 50, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_TIMED_OUT, "monitor");
  g_cancellable_cancel (cancellable);
  g_assert_null (simplevirt_monitor_wait_for_sample (monitor, 0, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_error (&error);
  g_autoptr (GPtrArray) latest = simplevirt_monitor_list_latest (monitor);
  g_assert_cmpuint (latest->len, ==, 0);
}

/* A list belongs to who asked for it. PyGObject empties an array that it was given. */
static void
test_monitor_lists_are_owned (void)
{
  g_autoptr (SimplevirtConnection) connection = testing_open ("test:///default");
  g_autoptr (SimplevirtMonitor) monitor = simplevirt_monitor_new (connection, 50, 3);
  g_autoptr (GError) error = NULL;

  testing_wait_until (simplevirt_monitor_get_sample_count (monitor) >= 2);
  g_autoptr (GPtrArray) waited = simplevirt_monitor_wait_for_sample (monitor, 0, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (waited->len, ==, 1);
  for (int i = 0; i < 2; i++)
    {
      g_ptr_array_set_size (waited, 0);
      g_clear_pointer (&waited, g_ptr_array_unref);
      waited = simplevirt_monitor_list_latest (monitor);
      g_assert_cmpuint (waited->len, ==, 1);
    }
}

static void
test_monitor_ends_with_connection (void)
{
  g_autoptr (SimplevirtConnection) connection = testing_open ("test:///default");
  g_autoptr (SimplevirtMonitor) monitor = simplevirt_monitor_new (connection, 50, 3);

  testing_wait_until (simplevirt_monitor_get_sample_count (monitor) >= 1);
  simplevirt_connection_close (connection);
  testing_wait_until (simplevirt_monitor_get_last_error (monitor) != NULL);
  g_assert_nonnull (strstr (simplevirt_monitor_get_last_error (monitor), "closed"));
}

static void
weak_notify (gpointer data, GObject *where)
{
  *(gboolean *) data = TRUE;
}

static void
test_monitor_ends_when_dropped (void)
{
  g_autoptr (SimplevirtConnection) connection = testing_open ("test:///default");
  gboolean gone = FALSE;
  SimplevirtMonitor *monitor = simplevirt_monitor_new (connection, 50, 3);

  testing_wait_until (simplevirt_monitor_get_sample_count (monitor) >= 1);
  g_object_weak_ref (G_OBJECT (monitor), weak_notify, &gone);
  g_object_unref (monitor);
  testing_wait_until (gone);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  virInitialize ();
  g_test_add_func ("/stats/fields", test_fields);
  g_test_add_func ("/stats/counters", test_counters);
  g_test_add_func ("/stats/odd", test_odd);
  g_test_add_func ("/stats/rates", test_rates);
  g_test_add_func ("/stats/restart", test_restart);
  g_test_add_func ("/stats/list", test_list);
  g_test_add_func ("/monitor/samples", test_monitor);
  g_test_add_func ("/monitor/waits", test_monitor_waits);
  g_test_add_func ("/monitor/lists-are-owned", test_monitor_lists_are_owned);
  g_test_add_func ("/monitor/ends-with-connection", test_monitor_ends_with_connection);
  g_test_add_func ("/monitor/ends-when-dropped", test_monitor_ends_when_dropped);
  return g_test_run ();
}
