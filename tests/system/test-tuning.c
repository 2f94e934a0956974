/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Limits, shares and pinning of a real guest, running and stored; and the figures of its host. */
#include "machine.h"

static SimplevirtConnection *connection;
static SimplevirtDomain *guest;

#define MIB      ((guint64) 1 << 20)
#define USER_MAC "52:54:00:12:34:77"
#define MAC      "52:54:00:12:34:78"
#define CARD                                                                                       \
  "<interface type='bridge'><mac address='" MAC "'/><source bridge='br-test'/></interface>"

static void
test_throttle (void)
{
  GError *error = NULL;
  g_autoptr (SimplevirtBlockThrottle) limits = simplevirt_block_throttle_new ();

  simplevirt_block_throttle_set_read_bytes (limits, 50 * MIB);
  simplevirt_block_throttle_set_write_bytes (limits, 40 * MIB);
  simplevirt_block_throttle_set_write_bytes_burst (limits, 80 * MIB);
  simplevirt_block_throttle_set_write_bytes_burst_seconds (limits, 5);
  simplevirt_block_throttle_set_read_requests (limits, 3000);
  simplevirt_block_throttle_set_write_requests (limits, 2000);
  simplevirt_block_throttle_set_group (limits, "slow");
  testing_ok (simplevirt_domain_set_block_throttle (guest, "vda", limits, SIMPLEVIRT_CHANGE_DEFAULT,
                                                    NULL, &failure));
  g_autoptr (SimplevirtBlockThrottle) live
      = simplevirt_domain_fetch_block_throttle (guest, "vda", SIMPLEVIRT_CHANGE_LIVE, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (simplevirt_block_throttle_get_read_bytes (live), ==, 50 * MIB);
  g_assert_cmpint (simplevirt_block_throttle_get_total_bytes (live), ==, 0);
  g_assert_cmpint (simplevirt_block_throttle_get_write_requests (live), ==, 2000);
  g_assert_cmpint (simplevirt_block_throttle_get_write_bytes_burst (live), ==, 80 * MIB);
  g_assert_cmpint (simplevirt_block_throttle_get_write_bytes_burst_seconds (live), ==, 5);
  g_assert_cmpstr (simplevirt_block_throttle_get_group (live), ==, "slow");
  g_autoptr (SimplevirtBlockThrottle) stored = simplevirt_domain_fetch_block_throttle (
      guest, "vda", SIMPLEVIRT_CHANGE_STORED, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (simplevirt_block_throttle_get_write_bytes (stored), ==, 40 * MIB);
}

typedef struct
{
  const char *name;
  gint64 value;
} Setting;

/* Sets so much of a record, property by property, and finds the same in another. */
static void
set_all (gpointer record, const Setting *settings, gsize count)
{
  for (gsize i = 0; i < count; i++)
    g_object_set (record, settings[i].name, settings[i].value, NULL);
}

static void
assert_all (gpointer record, const Setting *settings, gsize count)
{
  for (gsize i = 0; i < count; i++)
    {
      gint64 found = -1;
      g_object_get (record, settings[i].name, &found, NULL);
      if (found != settings[i].value)
        g_error ("%s is %" G_GINT64_FORMAT, settings[i].name, found);
    }
}

/* Bursts, of both ways together and then of each; running and stored. */
static void
test_throttle_bursts (void)
{
  static const Setting sets[2][12] = {
    { { "total-bytes", 10 * MIB },
      { "total-bytes-burst", 20 * MIB },
      { "total-bytes-burst-seconds", 3 },
      { "total-requests", 1000 },
      { "total-requests-burst", 2000 },
      { "total-requests-burst-seconds", 4 },
      { "request-size", 8192 },
      { "read-bytes", 0 },
      { "write-bytes", 0 },
      { "read-requests", 0 },
      { "write-requests", 0 },
      { "write-bytes-burst", 0 } },
    { { "read-bytes", 11 * MIB },
      { "read-bytes-burst", 22 * MIB },
      { "read-bytes-burst-seconds", 5 },
      { "read-requests", 1100 },
      { "read-requests-burst", 2200 },
      { "read-requests-burst-seconds", 6 },
      { "write-requests", 1200 },
      { "write-requests-burst", 2400 },
      { "write-requests-burst-seconds", 7 },
      { "total-bytes", 0 },
      { "total-bytes-burst", 0 },
      { "total-requests", 0 } },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (sets); i++)
    {
      g_autoptr (SimplevirtBlockThrottle) limits = simplevirt_block_throttle_new ();
      set_all (limits, sets[i], G_N_ELEMENTS (sets[i]));
      if (i == 1)
        simplevirt_block_throttle_set_total_requests_burst (limits, 0);
      testing_ok (simplevirt_domain_set_block_throttle (guest, "vda", limits,
                                                        SIMPLEVIRT_CHANGE_DEFAULT, NULL, &failure));
      for (gsize j = 0; j < 2; j++)
        {
          g_autoptr (GError) error = NULL;
          g_autoptr (SimplevirtBlockThrottle) found = simplevirt_domain_fetch_block_throttle (
              guest, "vda", j == 0 ? SIMPLEVIRT_CHANGE_LIVE : SIMPLEVIRT_CHANGE_STORED, NULL,
              &error);
          g_assert_no_error (error);
          assert_all (found, sets[i], G_N_ELEMENTS (sets[i]));
        }
    }
}

/* A guest that may read 1 MiB a second does not read 4 MiB in one. */
static void
test_throttle_effect (void)
{
  const char *read
      = "echo 3 >/proc/sys/vm/drop_caches; dd if=/dev/vda of=/dev/null bs=64k count=64 "
        "2>/dev/null && echo read";
  static const Setting unlimited[] = { { "read-bytes", 0 },
                                       { "read-bytes-burst", 0 },
                                       { "read-requests", 0 },
                                       { "read-requests-burst", 0 },
                                       { "write-bytes", 0 },
                                       { "write-bytes-burst", 0 },
                                       { "write-requests", 0 },
                                       { "write-requests-burst", 0 },
                                       { "request-size", 0 },
                                       { "read-bytes-burst-seconds", 0 },
                                       { "write-bytes-burst-seconds", 0 },
                                       { "read-requests-burst-seconds", 0 },
                                       { "write-requests-burst-seconds", 0 } };
  g_autoptr (SimplevirtBlockThrottle) slow = simplevirt_block_throttle_new ();
  g_autoptr (SimplevirtBlockThrottle) none = simplevirt_block_throttle_new ();

  set_all (slow, unlimited, G_N_ELEMENTS (unlimited));
  set_all (none, unlimited, G_N_ELEMENTS (unlimited));
  simplevirt_block_throttle_set_read_bytes (slow, MIB);
  testing_ok (simplevirt_domain_set_block_throttle (guest, "vda", slow, SIMPLEVIRT_CHANGE_LIVE,
                                                    NULL, &failure));
  gint64 start = g_get_monotonic_time ();
  g_autofree char *slowly = machine_shell (guest, read);
  g_assert_cmpint (g_get_monotonic_time () - start, >, 2 * G_USEC_PER_SEC);
  g_assert_cmpstr (slowly, ==, "read");
  testing_ok (simplevirt_domain_set_block_throttle (guest, "vda", none, SIMPLEVIRT_CHANGE_LIVE,
                                                    NULL, &failure));
  g_autofree char *quickly = machine_shell (guest, read);
  g_assert_cmpstr (quickly, ==, "read");
}

static void
test_throttle_faults (void)
{
  GError *error = NULL;
  g_autoptr (SimplevirtBlockThrottle) limits = simplevirt_block_throttle_new ();

  simplevirt_block_throttle_set_read_bytes (limits, 1);
  g_assert_false (simplevirt_domain_set_block_throttle (guest, "vdq", limits,
                                                        SIMPLEVIRT_CHANGE_DEFAULT, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "vdq");
  g_assert_null (
      simplevirt_domain_fetch_block_throttle (guest, "vdq", SIMPLEVIRT_CHANGE_LIVE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "vdq");
  simplevirt_block_throttle_set_total_bytes (limits, 1);
  g_assert_false (simplevirt_domain_set_block_throttle (guest, "vda", limits,
                                                        SIMPLEVIRT_CHANGE_DEFAULT, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "domain 'tuned': ");
}

/* What only the running domain has cannot be changed in both. */
static void
test_one_half (void)
{
  GError *error = NULL;
  g_autoptr (SimplevirtBlockThrottle) limits = simplevirt_block_throttle_new ();
  g_autofree char *path = machine_path ("half", ".img");
  g_autofree char *xml = g_strdup_printf (
      "<disk type='file' device='disk'><driver name='qemu' type='raw'/><source file='%s'/>"
      "<target dev='vdh' bus='virtio'/></disk>",
      path);

  g_assert_true (g_file_set_contents (path, xml, -1, NULL));
  testing_ok (
      simplevirt_domain_attach_device_xml (guest, xml, SIMPLEVIRT_CHANGE_LIVE, NULL, &failure));
  simplevirt_block_throttle_set_read_bytes (limits, 5 * MIB);
  simplevirt_block_throttle_set_write_bytes (limits, 6 * MIB);
  testing_ok (simplevirt_domain_set_block_throttle (guest, "vdh", limits, SIMPLEVIRT_CHANGE_LIVE,
                                                    NULL, &failure));
  simplevirt_block_throttle_set_read_bytes (limits, 7 * MIB);
  g_assert_false (simplevirt_domain_set_block_throttle (guest, "vdh", limits,
                                                        SIMPLEVIRT_CHANGE_DEFAULT, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "vdh");
  g_autoptr (SimplevirtBlockThrottle) found
      = simplevirt_domain_fetch_block_throttle (guest, "vdh", SIMPLEVIRT_CHANGE_LIVE, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (simplevirt_block_throttle_get_read_bytes (found), ==, 5 * MIB);
  g_assert_cmpint (simplevirt_block_throttle_get_write_bytes (found), ==, 6 * MIB);
  testing_ok (simplevirt_domain_add_iothread (guest, 8, SIMPLEVIRT_CHANGE_LIVE, NULL, &failure));
  g_assert_false (
      simplevirt_domain_pin_iothread (guest, 8, "0", SIMPLEVIRT_CHANGE_DEFAULT, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "domain 'tuned': ");
  g_autofree char *running = simplevirt_domain_fetch_xml (guest, SIMPLEVIRT_XML_NONE, NULL, &error);
  g_assert_no_error (error);
  g_assert_null (strstr (running, "<iothreadpin"));
  testing_ok (simplevirt_domain_remove_iothread (guest, 8, SIMPLEVIRT_CHANGE_LIVE, NULL, &failure));
}

static void
test_bandwidth (void)
{
  GError *error = NULL;
  g_autoptr (SimplevirtInterfaceBandwidth) limits = simplevirt_interface_bandwidth_new ();

  testing_ok (
      simplevirt_domain_attach_device_xml (guest, CARD, SIMPLEVIRT_CHANGE_STORED, NULL, &failure));
  simplevirt_interface_bandwidth_set_in_average (limits, 2048 * 1024);
  simplevirt_interface_bandwidth_set_in_peak (limits, 4096 * 1024);
  simplevirt_interface_bandwidth_set_in_burst (limits, 512 * 1024);
  simplevirt_interface_bandwidth_set_out_average (limits, 1024 * 1024);
  simplevirt_interface_bandwidth_set_out_peak (limits, 3072 * 1024);
  testing_ok (simplevirt_domain_set_interface_bandwidth (guest, MAC, limits,
                                                         SIMPLEVIRT_CHANGE_STORED, NULL, &failure));
  g_autoptr (SimplevirtInterfaceBandwidth) stored = simplevirt_domain_fetch_interface_bandwidth (
      guest, MAC, SIMPLEVIRT_CHANGE_STORED, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (simplevirt_interface_bandwidth_get_in_average (stored), ==, 2048 * 1024);
  g_assert_cmpint (simplevirt_interface_bandwidth_get_in_peak (stored), ==, 4096 * 1024);
  g_assert_cmpint (simplevirt_interface_bandwidth_get_in_burst (stored), ==, 512 * 1024);
  g_assert_cmpint (simplevirt_interface_bandwidth_get_out_average (stored), ==, 1024 * 1024);
  g_assert_cmpint (simplevirt_interface_bandwidth_get_out_peak (stored), ==, 3072 * 1024);
  /* Nobody guarantees anything on a bridge that libvirt does not lead. */
  simplevirt_interface_bandwidth_set_in_floor (limits, 256 * 1024);
  g_assert_false (simplevirt_domain_set_interface_bandwidth (
      guest, MAC, limits, SIMPLEVIRT_CHANGE_STORED, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_SUPPORTED, "in no network");
  g_assert_false (simplevirt_domain_set_interface_bandwidth (
      guest, "52:54:00:99:99:99", limits, SIMPLEVIRT_CHANGE_STORED, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "domain 'tuned': ");
  g_assert_false (simplevirt_domain_set_interface_bandwidth (guest, USER_MAC, limits,
                                                             SIMPLEVIRT_CHANGE_LIVE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_SUPPORTED, "domain 'tuned': ");
}

/* A user's own daemon has no control groups to put guests into. */
static gboolean
is_session (void)
{
  GError *error = NULL;
  g_autoptr (SimplevirtSchedulerParameters) scheduler = simplevirt_scheduler_parameters_new ();

  if (g_strcmp0 (g_getenv ("SV_TEST_MODE"), "session") != 0)
    return FALSE;
  simplevirt_scheduler_parameters_set_cpu_shares (scheduler, 512);
  g_assert_false (simplevirt_domain_set_scheduler_parameters (
      guest, scheduler, SIMPLEVIRT_CHANGE_STORED, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_SUPPORTED, "domain 'tuned': ");
  g_test_skip ("not in a session");
  return TRUE;
}

static const Setting shares_of_time[] = { { "emulator-period", 60000 },
                                          { "global-period", 70000 },
                                          { "global-quota", 30000 },
                                          { "iothread-period", 80000 },
                                          { "iothread-quota", 40000 } };

static void
test_stored_parameters (void)
{
  if (is_session ())
    return;
  GError *error = NULL;
  g_autoptr (SimplevirtSchedulerParameters) scheduler = simplevirt_scheduler_parameters_new ();
  g_autoptr (SimplevirtMemoryParameters) memory = simplevirt_memory_parameters_new ();
  g_autoptr (SimplevirtNumaParameters) numa = simplevirt_numa_parameters_new ();
  g_autoptr (SimplevirtBlkioParameters) blkio = simplevirt_blkio_parameters_new ();

  simplevirt_scheduler_parameters_set_cpu_shares (scheduler, 512);
  simplevirt_scheduler_parameters_set_vcpu_period (scheduler, 50000);
  simplevirt_scheduler_parameters_set_vcpu_quota (scheduler, 20000);
  set_all (scheduler, shares_of_time, G_N_ELEMENTS (shares_of_time));
  testing_ok (simplevirt_domain_set_scheduler_parameters (
      guest, scheduler, SIMPLEVIRT_CHANGE_STORED, NULL, &failure));
  simplevirt_memory_parameters_set_hard_limit (memory, 512 * MIB);
  simplevirt_memory_parameters_set_swap_hard_limit (memory, 1024 * MIB);
  testing_ok (simplevirt_domain_set_memory_parameters (guest, memory, SIMPLEVIRT_CHANGE_STORED,
                                                       NULL, &failure));
  simplevirt_numa_parameters_set_mode (numa, SIMPLEVIRT_NUMA_MODE_PREFERRED);
  simplevirt_numa_parameters_set_nodes (numa, "0");
  testing_ok (simplevirt_domain_set_numa_parameters (guest, numa, SIMPLEVIRT_CHANGE_STORED, NULL,
                                                     &failure));
  simplevirt_blkio_parameters_set_weight (blkio, 300);
  simplevirt_blkio_parameters_set_device_read_bytes (blkio, "/dev/loop0,1048576");
  simplevirt_blkio_parameters_set_device_write_bytes (blkio, "/dev/loop0,2097152");
  simplevirt_blkio_parameters_set_device_read_requests (blkio, "/dev/loop0,100");
  simplevirt_blkio_parameters_set_device_write_requests (blkio, "/dev/loop0,200");
  testing_ok (simplevirt_domain_set_blkio_parameters (guest, blkio, SIMPLEVIRT_CHANGE_STORED, NULL,
                                                      &failure));
  g_autoptr (SimplevirtSchedulerParameters) scheduled
      = simplevirt_domain_fetch_scheduler_parameters (guest, SIMPLEVIRT_CHANGE_STORED, NULL,
                                                      &error);
  g_assert_no_error (error);
  g_assert_cmpint (simplevirt_scheduler_parameters_get_cpu_shares (scheduled), ==, 512);
  g_assert_cmpint (simplevirt_scheduler_parameters_get_vcpu_quota (scheduled), ==, 20000);
  assert_all (scheduled, shares_of_time, G_N_ELEMENTS (shares_of_time));
  g_assert_cmpint (simplevirt_scheduler_parameters_get_emulator_quota (scheduled), ==, 0);
  g_autoptr (SimplevirtMemoryParameters) limits
      = simplevirt_domain_fetch_memory_parameters (guest, SIMPLEVIRT_CHANGE_STORED, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (simplevirt_memory_parameters_get_hard_limit (limits), ==, 512 * MIB);
  g_assert_cmpint (simplevirt_memory_parameters_get_soft_limit (limits), ==, 0);
  g_autoptr (SimplevirtNumaParameters) nodes
      = simplevirt_domain_fetch_numa_parameters (guest, SIMPLEVIRT_CHANGE_STORED, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (simplevirt_numa_parameters_get_mode (nodes), ==, SIMPLEVIRT_NUMA_MODE_PREFERRED);
  g_assert_cmpstr (simplevirt_numa_parameters_get_nodes (nodes), ==, "0");
  g_autoptr (SimplevirtBlkioParameters) shares
      = simplevirt_domain_fetch_blkio_parameters (guest, SIMPLEVIRT_CHANGE_STORED, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (simplevirt_blkio_parameters_get_weight (shares), ==, 300);
  g_assert_cmpstr (simplevirt_blkio_parameters_get_device_read_bytes (shares), ==,
                   "/dev/loop0,1048576");
  g_assert_cmpstr (simplevirt_blkio_parameters_get_device_write_bytes (shares), ==,
                   "/dev/loop0,2097152");
  g_assert_cmpstr (simplevirt_blkio_parameters_get_device_read_requests (shares), ==,
                   "/dev/loop0,100");
  g_assert_cmpstr (simplevirt_blkio_parameters_get_device_write_requests (shares), ==,
                   "/dev/loop0,200");
}

/* The private host has no control groups. */
static void
test_parameter_faults (void)
{
  if (is_session ())
    return;
  GError *error = NULL;
  g_autoptr (SimplevirtSchedulerParameters) scheduler = simplevirt_scheduler_parameters_new ();

  simplevirt_scheduler_parameters_set_cpu_shares (scheduler, 512);
  g_assert_false (simplevirt_domain_set_scheduler_parameters (
      guest, scheduler, SIMPLEVIRT_CHANGE_LIVE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "domain 'tuned': ");
  g_autoptr (SimplevirtDomainCpuStats) total
      = simplevirt_domain_fetch_cpu_stats (guest, NULL, &error);
  g_autoptr (SimplevirtHostInfo) host
      = simplevirt_connection_describe_host (connection, NULL, NULL);
  /* Later versions of libvirt ask the process. */
  if (g_str_has_prefix (simplevirt_host_info_get_libvirt_version (host), "9.0."))
    {
      g_assert_null (total);
      testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "domain 'tuned': ");
    }
  else
    {
      g_assert_no_error (error);
      g_assert_cmpuint (simplevirt_domain_cpu_stats_get_time_ns (total), >, 0);
    }
  g_assert_null (simplevirt_domain_list_cpu_stats (guest, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "domain 'tuned': ");
  g_autoptr (SimplevirtMemoryParameters) memory = simplevirt_memory_parameters_new ();
  simplevirt_memory_parameters_set_hard_limit (memory, 512 * MIB);
  g_assert_false (simplevirt_domain_set_memory_parameters (guest, memory, SIMPLEVIRT_CHANGE_LIVE,
                                                           NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "domain 'tuned': ");
  g_autoptr (SimplevirtNumaParameters) numa = simplevirt_numa_parameters_new ();
  simplevirt_numa_parameters_set_nodes (numa, "one");
  g_assert_false (
      simplevirt_domain_set_numa_parameters (guest, numa, SIMPLEVIRT_CHANGE_STORED, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "domain 'tuned': ");
  g_autoptr (SimplevirtBlkioParameters) blkio = simplevirt_blkio_parameters_new ();
  simplevirt_blkio_parameters_set_device_weights (blkio, "no device");
  g_assert_false (simplevirt_domain_set_blkio_parameters (guest, blkio, SIMPLEVIRT_CHANGE_STORED,
                                                          NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "domain 'tuned': ");
  simplevirt_blkio_parameters_set_device_weights (blkio, NULL);
  simplevirt_blkio_parameters_set_device_read_bytes (blkio, "/dev/loop1,4096");
  simplevirt_blkio_parameters_set_device_write_bytes (blkio, "no device");
  g_assert_false (simplevirt_domain_set_blkio_parameters (guest, blkio, SIMPLEVIRT_CHANGE_STORED,
                                                          NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "domain 'tuned': ");
  g_autoptr (SimplevirtBlkioParameters) same
      = simplevirt_domain_fetch_blkio_parameters (guest, SIMPLEVIRT_CHANGE_STORED, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (simplevirt_blkio_parameters_get_device_read_bytes (same), ==,
                   "/dev/loop0,1048576");
  /* What other hypervisors have. */
  g_autoptr (SimplevirtMemoryParameters) guaranteed = simplevirt_memory_parameters_new ();
  g_autoptr (SimplevirtSchedulerParameters) capped = simplevirt_scheduler_parameters_new ();
  simplevirt_memory_parameters_set_min_guarantee (guaranteed, 64 * MIB);
  g_assert_false (simplevirt_domain_set_memory_parameters (guest, guaranteed,
                                                           SIMPLEVIRT_CHANGE_STORED, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_SUPPORTED, "min_guarantee");
  simplevirt_scheduler_parameters_set_cap (capped, 50);
  g_assert_false (simplevirt_domain_set_scheduler_parameters (
      guest, capped, SIMPLEVIRT_CHANGE_STORED, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_SUPPORTED, "cap");
  simplevirt_scheduler_parameters_set_vcpu_period (scheduler, 1);
  g_assert_false (simplevirt_domain_set_scheduler_parameters (
      guest, scheduler, SIMPLEVIRT_CHANGE_STORED, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "domain 'tuned': ");
}

static void
test_pinning (void)
{
  GError *error = NULL;

  testing_ok (
      simplevirt_domain_pin_vcpu (guest, 0, "0", SIMPLEVIRT_CHANGE_DEFAULT, NULL, &failure));
  g_autoptr (GPtrArray) live
      = simplevirt_domain_list_vcpus (guest, SIMPLEVIRT_CHANGE_LIVE, NULL, &error);
  g_assert_no_error (error);
  SimplevirtVcpuInfo *first = g_ptr_array_index (live, 0);
  g_assert_cmpstr (simplevirt_vcpu_info_get_cpus (first), ==, "0");
  g_assert_cmpint (simplevirt_vcpu_info_get_state (first), ==, SIMPLEVIRT_VCPU_STATE_RUNNING);
  g_assert_cmpuint (simplevirt_vcpu_info_get_time_ns (first), >, 0);
  g_autoptr (GPtrArray) stored
      = simplevirt_domain_list_vcpus (guest, SIMPLEVIRT_CHANGE_STORED, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (stored->len, ==, 2);
  g_assert_cmpstr (simplevirt_vcpu_info_get_cpus (g_ptr_array_index (stored, 0)), ==, "0");
  g_assert_cmpint (simplevirt_vcpu_info_get_host_cpu (g_ptr_array_index (stored, 0)), ==, -1);
  testing_ok (
      simplevirt_domain_pin_emulator (guest, "0", SIMPLEVIRT_CHANGE_STORED, NULL, &failure));
  g_autofree char *cpus
      = simplevirt_domain_fetch_emulator_cpus (guest, SIMPLEVIRT_CHANGE_STORED, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (cpus, ==, "0");
}

static void
test_pinning_faults (void)
{
  GError *error = NULL;

  g_assert_false (
      simplevirt_domain_pin_vcpu (guest, 0, "none", SIMPLEVIRT_CHANGE_DEFAULT, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "domain 'tuned': CPUs 'none'");
  g_assert_false (
      simplevirt_domain_pin_vcpu (guest, 17, "0", SIMPLEVIRT_CHANGE_DEFAULT, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "domain 'tuned': ");
  g_assert_false (
      simplevirt_domain_pin_vcpu (guest, 0, "9000", SIMPLEVIRT_CHANGE_LIVE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "domain 'tuned': ");
  g_assert_false (
      simplevirt_domain_pin_emulator (guest, "3-1", SIMPLEVIRT_CHANGE_STORED, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "domain 'tuned': CPUs '3-1'");
}

static void
test_vcpus (void)
{
  GError *error = NULL;

  testing_ok (
      simplevirt_domain_enable_vcpus (guest, "1", TRUE, SIMPLEVIRT_CHANGE_LIVE, NULL, &failure));
  g_assert_cmpuint (simplevirt_domain_get_vcpus (guest), ==, 2);
  g_assert_false (
      simplevirt_domain_enable_vcpus (guest, "7", TRUE, SIMPLEVIRT_CHANGE_LIVE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "domain 'tuned': ");
}

static void
test_iothreads (void)
{
  GError *error = NULL;
  g_autoptr (SimplevirtIothreadParameters) polling = simplevirt_iothread_parameters_new ();

  testing_ok (simplevirt_domain_add_iothread (guest, 4, SIMPLEVIRT_CHANGE_DEFAULT, NULL, &failure));
  g_assert_false (simplevirt_domain_add_iothread (guest, 4, SIMPLEVIRT_CHANGE_LIVE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_ALREADY_EXISTS, "domain 'tuned': ");
  testing_ok (
      simplevirt_domain_pin_iothread (guest, 4, "0", SIMPLEVIRT_CHANGE_DEFAULT, NULL, &failure));
  g_autoptr (GPtrArray) list
      = simplevirt_domain_list_iothreads (guest, SIMPLEVIRT_CHANGE_LIVE, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (list->len, ==, 1);
  g_assert_cmpuint (simplevirt_iothread_info_get_id (g_ptr_array_index (list, 0)), ==, 4);
  g_assert_cmpstr (simplevirt_iothread_info_get_cpus (g_ptr_array_index (list, 0)), ==, "0");
  simplevirt_iothread_parameters_set_poll_max (polling, 65536);
  simplevirt_iothread_parameters_set_poll_grow (polling, 3);
  simplevirt_iothread_parameters_set_poll_shrink (polling, 5);
  simplevirt_iothread_parameters_set_pool_min (polling, 2);
  simplevirt_iothread_parameters_set_pool_max (polling, 9);
  testing_ok (simplevirt_domain_set_iothread_parameters (guest, 4, polling, SIMPLEVIRT_CHANGE_LIVE,
                                                         NULL, &failure));
  g_autoptr (SimplevirtDomainStats) stats
      = simplevirt_domain_fetch_stats (guest, SIMPLEVIRT_STATS_IOTHREADS, NULL, &error);
  g_assert_no_error (error);
  GPtrArray *threads = simplevirt_domain_stats_get_iothreads (stats);
  SimplevirtIothreadStats *thread = g_ptr_array_index (threads, 0);
  g_assert_cmpuint (simplevirt_iothread_stats_get_id (thread), ==, 4);
  g_assert_cmpuint (simplevirt_iothread_stats_get_poll_max_ns (thread), ==, 65536);
  g_assert_cmpuint (simplevirt_iothread_stats_get_poll_grow (thread), ==, 3);
  g_assert_cmpuint (simplevirt_iothread_stats_get_poll_shrink (thread), ==, 5);
  g_autofree char *pool = simplevirt_domain_monitor_command (
      guest,
      "{\"execute\":\"qom-get\",\"arguments\":{\"path\":\"/objects/iothread4\","
      "\"property\":\"thread-pool-max\"}}",
      NULL, &error);
  g_assert_no_error (error);
  g_assert_nonnull (strstr (pool, "\"return\":9"));
  simplevirt_iothread_parameters_set_pool_min (polling, 10);
  g_assert_false (simplevirt_domain_set_iothread_parameters (guest, 4, polling,
                                                             SIMPLEVIRT_CHANGE_LIVE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "domain 'tuned': ");
  testing_ok (
      simplevirt_domain_remove_iothread (guest, 4, SIMPLEVIRT_CHANGE_DEFAULT, NULL, &failure));
  g_assert_false (
      simplevirt_domain_remove_iothread (guest, 4, SIMPLEVIRT_CHANGE_LIVE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "domain 'tuned': ");
  g_assert_false (
      simplevirt_domain_pin_iothread (guest, 4, "0", SIMPLEVIRT_CHANGE_LIVE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "domain 'tuned': ");
  g_assert_false (simplevirt_domain_set_iothread_parameters (guest, 4, polling,
                                                             SIMPLEVIRT_CHANGE_LIVE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "domain 'tuned': ");
}

static void
test_perf (void)
{
  GError *error = NULL;
  gboolean found = FALSE;

  testing_ok (simplevirt_domain_set_perf_event (guest, "page_faults", TRUE,
                                                SIMPLEVIRT_CHANGE_STORED, NULL, &failure));
  g_autoptr (GPtrArray) list
      = simplevirt_domain_list_perf_events (guest, SIMPLEVIRT_CHANGE_STORED, NULL, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < list->len; i++)
    {
      SimplevirtPerfEvent *event = g_ptr_array_index (list, i);
      gboolean on = g_str_equal (simplevirt_perf_event_get_name (event), "page_faults");
      found = found || on;
      g_assert_cmpint (simplevirt_perf_event_is_enabled (event), ==, on);
    }
  g_assert_true (found);
  g_assert_false (simplevirt_domain_set_perf_event (guest, "no_such_event", TRUE,
                                                    SIMPLEVIRT_CHANGE_STORED, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_SUPPORTED, "domain 'tuned': ");
}

static void
test_host (void)
{
  GError *error = NULL;
  g_autoptr (SimplevirtHostCpuStats) cpu
      = simplevirt_connection_fetch_host_cpu_stats (connection, -1, NULL, &error);
  g_autoptr (SimplevirtHostCpuStats) first
      = simplevirt_connection_fetch_host_cpu_stats (connection, 0, NULL, &error);
  g_autoptr (SimplevirtHostMemoryStats) memory
      = simplevirt_connection_fetch_host_memory_stats (connection, -1, NULL, &error);
  g_autoptr (GPtrArray) cpus = simplevirt_connection_list_host_cpus (connection, NULL, &error);
  g_autoptr (GPtrArray) pages = simplevirt_connection_list_free_pages (connection, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (simplevirt_host_cpu_stats_get_user_ns (cpu), >, 0);
  g_assert_cmpuint (simplevirt_host_cpu_stats_get_user_ns (first), <=,
                    simplevirt_host_cpu_stats_get_user_ns (cpu));
  g_assert_cmpuint (simplevirt_host_memory_stats_get_total (memory), >, 64 * MIB);
  g_assert_cmpuint (simplevirt_host_memory_stats_get_free (memory), <,
                    simplevirt_host_memory_stats_get_total (memory));
  g_assert_cmpuint (cpus->len, >=, 1);
  g_assert_cmpuint (simplevirt_free_pages_get_page_size (g_ptr_array_index (pages, 0)), ==, 4096);
  g_assert_null (simplevirt_connection_fetch_host_cpu_stats (connection, 12345, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "connection '");
  g_assert_null (simplevirt_connection_fetch_host_memory_stats (connection, 12345, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "connection '");
}

/* Settings belong to the whole machine: they are only read here. */
static void
test_page_sharing (void)
{
  GError *error = NULL;
  g_autoptr (SimplevirtPageSharing) sharing
      = simplevirt_connection_fetch_page_sharing (connection, NULL, &error);

  if (g_error_matches (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_NOT_SUPPORTED))
    {
      g_test_skip (error->message);
      g_error_free (error);
      return;
    }
  g_assert_no_error (error);
  g_assert_cmpint (simplevirt_page_sharing_get_pages_to_scan (sharing), >, 0);
  g_assert_cmpint (simplevirt_page_sharing_get_pause_ms (sharing), >=, 0);

  /* The host is shared with others: it is told what it does already. */
  g_autoptr (SimplevirtPageSharing) same = simplevirt_page_sharing_new ();
  simplevirt_page_sharing_set_pages_to_scan (same,
                                             simplevirt_page_sharing_get_pages_to_scan (sharing));
  if (simplevirt_connection_set_page_sharing (connection, same, NULL, &error))
    {
      g_autoptr (SimplevirtPageSharing) again
          = simplevirt_connection_fetch_page_sharing (connection, NULL, &error);
      g_assert_no_error (error);
      g_assert_cmpint (simplevirt_page_sharing_get_pages_to_scan (again), ==,
                       simplevirt_page_sharing_get_pages_to_scan (sharing));
    }
  else
    testing_assert_error (&error, SIMPLEVIRT_ERROR_PERMISSION_DENIED, "connection");
  g_autoptr (SimplevirtConnectionOptions) options = simplevirt_connection_options_new ();
  simplevirt_connection_options_set_read_only (options, TRUE);
  g_autoptr (SimplevirtConnection) reader
      = simplevirt_connection_open_with_options (g_getenv ("SV_TEST_URI"), options, NULL, &error);
  g_assert_no_error (error);
  g_assert_false (simplevirt_connection_set_page_sharing (reader, same, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_PERMISSION_DENIED, "connection");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  connection = testing_open (g_getenv ("SV_TEST_URI"));
  guest = machine_start (connection, "tuned",
                         "<interface type='user'><mac address='" USER_MAC
                         "'/><model type='virtio'/></interface>");
  g_test_add_func ("/tuning/throttle", test_throttle);
  g_test_add_func ("/tuning/throttle-bursts", test_throttle_bursts);
  g_test_add_func ("/tuning/throttle-effect", test_throttle_effect);
  g_test_add_func ("/tuning/throttle-faults", test_throttle_faults);
  g_test_add_func ("/tuning/one-half", test_one_half);
  g_test_add_func ("/tuning/bandwidth", test_bandwidth);
  g_test_add_func ("/tuning/stored-parameters", test_stored_parameters);
  g_test_add_func ("/tuning/parameter-faults", test_parameter_faults);
  g_test_add_func ("/tuning/pinning", test_pinning);
  g_test_add_func ("/tuning/pinning-faults", test_pinning_faults);
  g_test_add_func ("/tuning/vcpus", test_vcpus);
  g_test_add_func ("/tuning/iothreads", test_iothreads);
  g_test_add_func ("/tuning/perf", test_perf);
  g_test_add_func ("/tuning/host", test_host);
  g_test_add_func ("/tuning/page-sharing", test_page_sharing);
  int status = g_test_run ();
  g_clear_object (&guest);
  g_clear_object (&connection);
  return status;
}
