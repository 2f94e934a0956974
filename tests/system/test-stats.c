/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "machine.h"

static SimplevirtConnection *connection;
static SimplevirtDomain *guest;

#define MIB ((guint64) 1 << 20)

static void
test_fetch (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtDomainStats) stats
      = simplevirt_domain_fetch_stats (guest, SIMPLEVIRT_STATS_ALL, NULL, &error);

  g_assert_no_error (error);
  g_assert_true (simplevirt_domain_stats_get_domain (stats) == guest);
  g_assert_cmpint (simplevirt_domain_stats_get_state (stats), ==, SIMPLEVIRT_DOMAIN_STATE_RUNNING);
  g_assert_cmpuint (simplevirt_domain_stats_get_cpu_ns (stats), >, 100000000);
  g_assert_cmpuint (simplevirt_domain_stats_get_memory (stats), ==, 192 << 20);
  g_assert_cmpuint (simplevirt_domain_stats_get_resident_memory (stats), >, 10 << 20);
  g_assert_cmpuint (simplevirt_domain_stats_get_vcpus (stats)->len, ==, 1);
  g_assert_cmpuint (simplevirt_domain_stats_get_current_vcpus (stats), ==, 1);
  g_assert_cmpint (simplevirt_domain_stats_get_state_reason (stats), ==,
                   simplevirt_domain_get_state_reason (guest));
  GPtrArray *disks = simplevirt_domain_stats_get_disks (stats);
  g_assert_cmpuint (disks->len, ==, 1);
  g_assert_cmpstr (simplevirt_disk_stats_get_name (g_ptr_array_index (disks, 0)), ==, "vda");
  g_assert_cmpuint (simplevirt_disk_stats_get_read_bytes (g_ptr_array_index (disks, 0)), >, 0);
  g_assert_cmpuint (simplevirt_disk_stats_get_capacity (g_ptr_array_index (disks, 0)), >, 1 << 20);
}

static void
test_groups (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) list = simplevirt_connection_list_domain_stats (
      connection, SIMPLEVIRT_STATS_CPU, SIMPLEVIRT_DOMAIN_FILTER_ACTIVE, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (list->len, ==, 1);
  SimplevirtDomainStats *stats = g_ptr_array_index (list, 0);
  g_assert_cmpuint (simplevirt_domain_stats_get_cpu_ns (stats), >, 0);
  g_assert_cmpuint (simplevirt_domain_stats_get_disks (stats)->len, ==, 0);
}

static SimplevirtDomainStats *
fetch (SimplevirtStatsGroups groups)
{
  g_autoptr (GError) error = NULL;
  SimplevirtDomainStats *stats = simplevirt_domain_fetch_stats (guest, groups, NULL, &error);

  g_assert_no_error (error);
  return stats;
}

static gboolean
has_counter (SimplevirtDomainStats *stats, const char *prefix)
{
  GPtrArray *counters = simplevirt_domain_stats_get_counters (stats);

  for (guint i = 0; i < counters->len; i++)
    {
      if (g_str_has_prefix (simplevirt_stats_counter_get_name (g_ptr_array_index (counters, i)),
                            prefix))
        return TRUE;
    }
  return FALSE;
}

/* Each group alone tells its own, and nothing of another. */
static void
test_each_group (void)
{
  static const SimplevirtStatsGroups groups[]
      = { SIMPLEVIRT_STATS_STATE,      SIMPLEVIRT_STATS_VCPUS, SIMPLEVIRT_STATS_MEMORY,
          SIMPLEVIRT_STATS_INTERFACES, SIMPLEVIRT_STATS_DISKS, SIMPLEVIRT_STATS_VM };

  for (gsize i = 0; i < G_N_ELEMENTS (groups); i++)
    {
      g_autoptr (SimplevirtDomainStats) stats = fetch (groups[i]);
      g_assert_true ((simplevirt_domain_stats_get_vcpus (stats)->len > 0) == (i == 1));
      g_assert_true ((simplevirt_domain_stats_get_memory (stats) > 0) == (i == 2));
      g_assert_true ((simplevirt_domain_stats_get_disks (stats)->len > 0) == (i == 4));
      g_assert_true ((simplevirt_domain_stats_get_cpu_ns (stats) > 0) == FALSE);
      /* Emulation has none at all. */
      g_assert_true (i == 5 || !has_counter (stats, "vm."));
    }
  /* Where the hardware has none, these are empty. */
  g_autoptr (SimplevirtDomainStats) rest = fetch (
      SIMPLEVIRT_STATS_PERF | SIMPLEVIRT_STATS_MEMORY_BANDWIDTH | SIMPLEVIRT_STATS_DIRTY_RATE);
  g_assert_cmpuint (simplevirt_domain_stats_get_disks (rest)->len, ==, 0);
  g_assert_cmpuint (simplevirt_domain_stats_get_dirty_rate (rest), ==, 0);
}

/* The guest changes 24 MiB over and over. */
static void
test_dirty_rate (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *started = machine_shell (
      guest, "while :; do dd if=/dev/urandom of=/tmp/busy bs=1M count=24; done >/dev/null 2>&1 & "
             "echo $! >/tmp/busy.pid; echo started");

  simplevirt_domain_measure_dirty_rate (guest, 1, NULL, &error);
  g_assert_no_error (error);
  g_autofree char *ended = machine_shell (guest, "kill $(cat /tmp/busy.pid); rm -f /tmp/busy");
  g_autoptr (SimplevirtDomainStats) stats = fetch (SIMPLEVIRT_STATS_DIRTY_RATE);
  g_assert_cmpuint (simplevirt_domain_stats_get_dirty_rate (stats), >, MIB);
}

static SimplevirtDiskStats *
first_disk (SimplevirtDomainStats *stats)
{
  return g_ptr_array_index (simplevirt_domain_stats_get_disks (stats), 0);
}

/* What the guest writes is counted, by bytes, requests and flushes. */
static void
test_disk (void)
{
  g_autoptr (SimplevirtDomainStats) before = fetch (SIMPLEVIRT_STATS_DISKS);
  g_autofree char *written = machine_shell (
      guest, "dd if=/dev/urandom of=/data/new bs=64k count=32 2>/dev/null; sync; echo ok");
  g_autoptr (SimplevirtDomainStats) after = fetch (SIMPLEVIRT_STATS_DISKS);
  SimplevirtDiskStats *then = first_disk (before), *now = first_disk (after);

  g_assert_cmpuint (simplevirt_disk_stats_get_write_bytes (now), >=,
                    simplevirt_disk_stats_get_write_bytes (then) + 2 * MIB);
  g_assert_cmpuint (simplevirt_disk_stats_get_write_requests (now), >,
                    simplevirt_disk_stats_get_write_requests (then));
  g_assert_cmpuint (simplevirt_disk_stats_get_write_ns (now), >,
                    simplevirt_disk_stats_get_write_ns (then));
  g_assert_cmpuint (simplevirt_disk_stats_get_flush_requests (now), >,
                    simplevirt_disk_stats_get_flush_requests (then));
  g_assert_cmpuint (simplevirt_disk_stats_get_allocation (now), >,
                    simplevirt_disk_stats_get_allocation (then));
  g_assert_cmpuint (simplevirt_disk_stats_get_physical (now), >=, 2 * MIB);
  g_assert_cmpuint (simplevirt_disk_stats_get_read_requests (now), >, 0);
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtBlockInfo) info
      = simplevirt_domain_fetch_block_info (guest, "vda", NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (simplevirt_block_info_get_physical (info), >=,
                    simplevirt_disk_stats_get_physical (now));
  g_assert_cmpuint (simplevirt_block_info_get_allocation (info), >=, 2 * MIB);
}

static gboolean
guest_tells_memory (void)
{
  g_autoptr (SimplevirtDomainStats) stats
      = simplevirt_domain_fetch_stats (guest, SIMPLEVIRT_STATS_MEMORY, NULL, NULL);

  return stats != NULL && simplevirt_domain_stats_get_usable_memory (stats) > 0;
}

static void
test_memory_period (void)
{
  g_autoptr (GError) error = NULL;

  simplevirt_domain_set_memory_stats_period (guest, 1, SIMPLEVIRT_CHANGE_DEFAULT, NULL, &error);
  g_assert_no_error (error);
  testing_wait_until (guest_tells_memory ());
  g_autoptr (SimplevirtDomainStats) stats = fetch (SIMPLEVIRT_STATS_MEMORY);
  g_assert_cmpuint (simplevirt_domain_stats_get_max_memory (stats), ==, 192 * MIB);
  g_assert_cmpuint (simplevirt_domain_stats_get_available_memory (stats), <, 192 * MIB);
  g_assert_cmpuint (simplevirt_domain_stats_get_unused_memory (stats), <,
                    simplevirt_domain_stats_get_available_memory (stats));
  g_assert_cmpuint (simplevirt_domain_stats_get_cache_memory (stats), >, 0);
  g_assert_cmpuint (simplevirt_domain_stats_get_minor_faults (stats), >, 0);
  g_assert_cmpint (simplevirt_domain_stats_get_memory_updated (stats), >, 1700000000);
}

static gpointer
keep_busy (gpointer data)
{
  g_autofree char *said = machine_shell (guest, "timeout 4 sh -c 'while :; do :; done'; true");

  return NULL;
}

static gboolean
is_busy (SimplevirtMonitor *monitor)
{
  g_autoptr (GPtrArray) latest = simplevirt_monitor_list_latest (monitor);

  return latest->len == 1
         && simplevirt_domain_rates_get_cpu_percent (g_ptr_array_index (latest, 0)) > 40;
}

static void
test_monitor (void)
{
  g_autoptr (SimplevirtMonitor) monitor = simplevirt_monitor_new (connection, 200, 100);
  GThread *thread = g_thread_new ("busy", keep_busy, NULL);

  testing_wait_until (is_busy (monitor));
  g_thread_join (thread);
  testing_wait_until (!is_busy (monitor));
  g_autoptr (GPtrArray) history = simplevirt_monitor_list_history (monitor, guest);
  g_assert_cmpuint (history->len, >, 2);
}

/* What the guest writes is a rate while it does so. */
static void
test_monitor_disks (void)
{
  g_autoptr (SimplevirtMonitor) monitor = simplevirt_monitor_new (connection, 100, 100);
  gboolean busy = FALSE;

  testing_wait_until (simplevirt_monitor_get_sample_count (monitor) > 1);
  g_autofree char *written = machine_shell (
      guest,
      "dd if=/dev/urandom of=/data/more bs=64k count=32 2>/dev/null; sync; sleep 1; echo ok");
  g_autoptr (GPtrArray) history = simplevirt_monitor_list_history (monitor, guest);
  for (guint i = 0; i < history->len; i++)
    {
      SimplevirtDomainRates *rates = g_ptr_array_index (history, i);
      SimplevirtDiskRates *disk = g_ptr_array_index (simplevirt_domain_rates_get_disks (rates), 0);
      g_assert_cmpstr (simplevirt_disk_rates_get_name (disk), ==, "vda");
      g_assert_cmpuint (simplevirt_domain_rates_get_memory (rates), ==, 192 * MIB);
      g_assert_cmpuint (simplevirt_domain_rates_get_resident_memory (rates), >, MIB);
      busy |= simplevirt_domain_rates_get_disk_write_bytes (rates) > (double) MIB / 10
              && simplevirt_disk_rates_get_write_bytes (disk) > (double) MIB / 10
              && simplevirt_disk_rates_get_write_requests (disk) > 0;
    }
  g_assert_true (busy);
}

static void
test_off (void)
{
  GError *error = NULL;
  g_autoptr (SimplevirtMonitor) monitor = simplevirt_monitor_new (connection, 50, 5);

  testing_wait_until (simplevirt_monitor_get_sample_count (monitor) >= 3);
  simplevirt_domain_power_off (guest, NULL, &error);
  g_assert_no_error (error);
  g_autoptr (GPtrArray) first = simplevirt_monitor_wait_for_sample (monitor, 10000, NULL, &error);
  g_assert_no_error (error);
  g_autoptr (GPtrArray) next = simplevirt_monitor_wait_for_sample (monitor, 10000, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (next->len, ==, 0);
  g_autoptr (GPtrArray) history = simplevirt_monitor_list_history (monitor, guest);
  g_assert_cmpuint (history->len, >, 0);
  simplevirt_domain_undefine (guest, SIMPLEVIRT_UNDEFINE_NONE, NULL, &error);
  g_assert_no_error (error);
  g_assert_null (simplevirt_domain_fetch_stats (guest, SIMPLEVIRT_STATS_ALL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "domain 'stats': ");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  connection = testing_open (g_getenv ("SV_TEST_URI"));
  guest = machine_start (connection, "stats", "");
  g_test_add_func ("/stats/fetch", test_fetch);
  g_test_add_func ("/stats/groups", test_groups);
  g_test_add_func ("/stats/each-group", test_each_group);
  g_test_add_func ("/stats/dirty-rate", test_dirty_rate);
  g_test_add_func ("/stats/disk", test_disk);
  g_test_add_func ("/stats/memory-period", test_memory_period);
  g_test_add_func ("/stats/monitor", test_monitor);
  g_test_add_func ("/stats/monitor-disks", test_monitor_disks);
  g_test_add_func ("/stats/off", test_off);
  int status = g_test_run ();
  g_clear_object (&guest);
  g_clear_object (&connection);
  return status;
}
