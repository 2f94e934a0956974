/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Tuning parameters, sets of CPUs and the figures of a host, on libvirt's simulated host. */
#include "live/cpu-set.h"
#include "live/params.h"
#include "testing.h"
#include "memory-parameters-api-private.h"
#include "numa-parameters-api-private.h"
#include "scheduler-parameters-api-private.h"

extern const SvParamField sv_memory_parameters_params[];
extern const SvParamField sv_numa_parameters_params[];
extern const SvParamField sv_scheduler_parameters_params[];

static SimplevirtConnection *connection;
static SimplevirtDomain *domain;

static void
test_cpu_set (void)
{
  static const struct
  {
    const char *text;
    const char *same;
  } good[] = {
    { "0", "0" },         { "0-3", "0-3" }, { "3,1,2", "1-3" },    { "0-4,^2", "0-1,3-4" },
    { " 7 , 9 ", "7,9" }, { "8-8", "8" },   { "0-15,^0-3", NULL }, { "63,64,65", "63-65" },
    { "16383", "16383" },
  };
  static const char *const bad[] = { "",    ",",   "-1", "1-",   "3-1",   "a",
                                     "0,",  "1;2", "^1", "0,^0", "16384", "99999999999999999999",
                                     "0x1", "1 2" };

  for (gsize i = 0; i < G_N_ELEMENTS (good); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GByteArray) map = sv_cpu_set_parse (good[i].text, &error);
      if (good[i].same == NULL)
        {
          g_assert_error (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_INVALID_ARGUMENT);
          continue;
        }
      g_assert_no_error (error);
      g_autofree char *text = sv_cpu_set_format (map->data, map->len);
      g_assert_cmpstr (text, ==, good[i].same);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      GError *error = NULL;
      g_assert_null (sv_cpu_set_parse (bad[i], &error));
      testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "CPUs '");
    }
}

static const virTypedParameter *
find (const SvParamList *list, const char *name)
{
  for (int i = 0; i < list->count; i++)
    {
      if (g_str_equal (list->list[i].field, name))
        return &list->list[i];
    }
  return NULL;
}

/* Only what is given is set; no limit has a value of libvirt's own; bytes become KiB, rounded up.
 */
static void
test_record_to_params (void)
{
  g_autoptr (SimplevirtMemoryParameters) memory = simplevirt_memory_parameters_new ();
  g_autoptr (SimplevirtSchedulerParameters) scheduler = simplevirt_scheduler_parameters_new ();
  g_autoptr (SimplevirtNumaParameters) numa = simplevirt_numa_parameters_new ();
  g_auto (SvParamList) list = { 0 };

  sv_param_list_add (&list, memory, sv_memory_parameters_params);
  sv_param_list_add (&list, scheduler, sv_scheduler_parameters_params);
  sv_param_list_add (&list, numa, sv_numa_parameters_params);
  g_assert_cmpint (list.count, ==, 0);
  simplevirt_memory_parameters_set_hard_limit (memory, 1025);
  simplevirt_memory_parameters_set_soft_limit (memory, 0);
  simplevirt_scheduler_parameters_set_vcpu_quota (scheduler, 0);
  simplevirt_scheduler_parameters_set_cpu_shares (scheduler, 2048);
  simplevirt_numa_parameters_set_mode (numa, SIMPLEVIRT_NUMA_MODE_INTERLEAVE);
  simplevirt_numa_parameters_set_nodes (numa, "0");
  sv_param_list_add (&list, memory, sv_memory_parameters_params);
  sv_param_list_add (&list, scheduler, sv_scheduler_parameters_params);
  sv_param_list_add (&list, numa, sv_numa_parameters_params);
  g_assert_cmpint (list.count, ==, 6);
  g_assert_cmpuint (find (&list, "hard_limit")->value.ul, ==, 2);
  g_assert_cmpuint (find (&list, "soft_limit")->value.ul, ==, VIR_DOMAIN_MEMORY_PARAM_UNLIMITED);
  g_assert_cmpint (find (&list, "vcpu_quota")->value.l, ==, -1);
  g_assert_cmpint (find (&list, "vcpu_quota")->type, ==, VIR_TYPED_PARAM_LLONG);
  g_assert_cmpuint (find (&list, "cpu_shares")->value.ul, ==, 2048);
  g_assert_cmpint (find (&list, "numa_mode")->value.i, ==, VIR_DOMAIN_NUMATUNE_MEM_INTERLEAVE);
  g_assert_cmpstr (find (&list, "numa_nodeset")->value.s, ==, "0");
}

static void
test_params_to_record (void)
{
  g_autoptr (SimplevirtMemoryParameters) memory = simplevirt_memory_parameters_new ();
  g_autoptr (SimplevirtSchedulerParameters) scheduler = simplevirt_scheduler_parameters_new ();
  g_autoptr (SimplevirtNumaParameters) numa = simplevirt_numa_parameters_new ();
  g_auto (SvParamList) list = { 0 };
  g_auto (SvParams) params = { 0 };
  int room = 0;

  virTypedParamsAddULLong (&list.list, &list.count, &room, "hard_limit", 5);
  virTypedParamsAddULLong (&list.list, &list.count, &room, "soft_limit",
                           VIR_DOMAIN_MEMORY_PARAM_UNLIMITED);
  virTypedParamsAddLLong (&list.list, &list.count, &room, "vcpu_quota", -1);
  virTypedParamsAddInt (&list.list, &list.count, &room, "numa_mode",
                        VIR_DOMAIN_NUMATUNE_MEM_STRICT);
  virTypedParamsAddString (&list.list, &list.count, &room, "numa_nodeset", "0-1");
  sv_params_init (&params, list.list, list.count);
  sv_params_fill (&params, memory, sv_memory_parameters_params);
  sv_params_fill (&params, scheduler, sv_scheduler_parameters_params);
  sv_params_fill (&params, numa, sv_numa_parameters_params);
  g_assert_cmpint (simplevirt_memory_parameters_get_hard_limit (memory), ==, 5120);
  g_assert_cmpint (simplevirt_memory_parameters_get_soft_limit (memory), ==, 0);
  g_assert_cmpint (simplevirt_memory_parameters_get_swap_hard_limit (memory), ==, -1);
  g_assert_cmpint (simplevirt_scheduler_parameters_get_vcpu_quota (scheduler), ==, 0);
  g_assert_cmpint (simplevirt_scheduler_parameters_get_cpu_shares (scheduler), ==, -1);
  g_assert_cmpint (simplevirt_numa_parameters_get_mode (numa), ==, SIMPLEVIRT_NUMA_MODE_STRICT);
  g_assert_cmpstr (simplevirt_numa_parameters_get_nodes (numa), ==, "0-1");
}

static void
test_scheduler (void)
{
  GError *error = NULL;
  g_autoptr (SimplevirtSchedulerParameters) wanted = simplevirt_scheduler_parameters_new ();
  g_autoptr (SimplevirtSchedulerParameters) found = simplevirt_domain_fetch_scheduler_parameters (
      domain, SIMPLEVIRT_CHANGE_DEFAULT, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpint (simplevirt_scheduler_parameters_get_weight (found), ==, 50);
  g_assert_cmpint (simplevirt_scheduler_parameters_get_cpu_shares (found), ==, -1);
  g_assert_false (simplevirt_domain_set_scheduler_parameters (
      domain, wanted, SIMPLEVIRT_CHANGE_LIVE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "domain 'test': no value");
}

/* What libvirt would cut off, or keep although its own schema refuses it. */
static void
test_refused_values (void)
{
  GError *error = NULL;
  g_autoptr (SimplevirtSchedulerParameters) scheduler = simplevirt_scheduler_parameters_new ();
  g_autoptr (SimplevirtBlkioParameters) blkio = simplevirt_blkio_parameters_new ();
  g_autoptr (SimplevirtInterfaceBandwidth) bandwidth = simplevirt_interface_bandwidth_new ();
  static const gint64 shares[] = { -2, G_MAXUINT + 1LL, G_MAXINT64 };
  static const gint64 weights[] = { G_MININT64, 1, 99, 1001, G_MAXINT64 };
  static const char *const device_weights[]
      = { "/dev/vda,99", "/dev/vda,0,/dev/vdb,1001", "/dev/vda,9223372036854775807" };

  for (gsize i = 0; i < G_N_ELEMENTS (shares); i++)
    {
      simplevirt_scheduler_parameters_set_cpu_shares (scheduler, shares[i]);
      g_assert_false (simplevirt_domain_set_scheduler_parameters (
          domain, scheduler, SIMPLEVIRT_CHANGE_LIVE, NULL, &error));
      testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "cpu_shares");
    }
  for (gsize i = 0; i < G_N_ELEMENTS (weights); i++)
    {
      simplevirt_blkio_parameters_set_weight (blkio, weights[i]);
      g_assert_false (simplevirt_domain_set_blkio_parameters (domain, blkio, SIMPLEVIRT_CHANGE_LIVE,
                                                              NULL, &error));
      testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "weight");
    }
  simplevirt_blkio_parameters_set_weight (blkio, -1);
  for (gsize i = 0; i < G_N_ELEMENTS (device_weights); i++)
    {
      simplevirt_blkio_parameters_set_device_weights (blkio, device_weights[i]);
      g_assert_false (simplevirt_domain_set_blkio_parameters (domain, blkio, SIMPLEVIRT_CHANGE_LIVE,
                                                              NULL, &error));
      testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "device_weights");
    }
  simplevirt_interface_bandwidth_set_in_average (bandwidth, (G_MAXUINT + 1LL) * 1024);
  g_assert_false (simplevirt_domain_set_interface_bandwidth (domain, "aa:bb:cc:dd:ee:ff", bandwidth,
                                                             SIMPLEVIRT_CHANGE_LIVE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "in_average");
  simplevirt_interface_bandwidth_set_in_average (bandwidth, 1024);
  simplevirt_interface_bandwidth_set_out_peak (bandwidth, 1024);
  g_assert_false (simplevirt_domain_set_interface_bandwidth (domain, "aa:bb:cc:dd:ee:ff", bandwidth,
                                                             SIMPLEVIRT_CHANGE_LIVE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "average");
}

static void
test_bandwidth (void)
{
  GError *error = NULL;
  g_autoptr (SimplevirtInterfaceBandwidth) wanted = simplevirt_interface_bandwidth_new ();

  simplevirt_interface_bandwidth_set_in_average (wanted, 1000 * 1024);
  simplevirt_interface_bandwidth_set_out_average (wanted, 500 * 1024);
  simplevirt_interface_bandwidth_set_out_burst (wanted, 64 * 1024);
  testing_ok (simplevirt_domain_set_interface_bandwidth (domain, "aa:bb:cc:dd:ee:ff", wanted,
                                                         SIMPLEVIRT_CHANGE_LIVE, NULL, &failure));
  g_autoptr (SimplevirtInterfaceBandwidth) found = simplevirt_domain_fetch_interface_bandwidth (
      domain, "aa:bb:cc:dd:ee:ff", SIMPLEVIRT_CHANGE_LIVE, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (simplevirt_interface_bandwidth_get_in_average (found), ==, 1000 * 1024);
  g_assert_cmpint (simplevirt_interface_bandwidth_get_in_peak (found), ==, 0);
  g_assert_cmpint (simplevirt_interface_bandwidth_get_out_burst (found), ==, 64 * 1024);
  g_assert_null (simplevirt_domain_fetch_interface_bandwidth (
      domain, "52:54:00:99:99:99", SIMPLEVIRT_CHANGE_LIVE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "domain 'test': ");
}

static void
test_memory (void)
{
  GError *error = NULL;
  g_autoptr (SimplevirtMemoryParameters) wanted = simplevirt_memory_parameters_new ();

  simplevirt_memory_parameters_set_hard_limit (wanted, 1 << 30);
  simplevirt_memory_parameters_set_soft_limit (wanted, 1 << 29);
  testing_ok (simplevirt_domain_set_memory_parameters (domain, wanted, SIMPLEVIRT_CHANGE_LIVE, NULL,
                                                       &failure));
  g_autoptr (SimplevirtMemoryParameters) found
      = simplevirt_domain_fetch_memory_parameters (domain, SIMPLEVIRT_CHANGE_LIVE, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (simplevirt_memory_parameters_get_hard_limit (found), ==, 1 << 30);
  g_assert_cmpint (simplevirt_memory_parameters_get_soft_limit (found), ==, 1 << 29);
}

static void
test_threads (void)
{
  GError *error = NULL;
  g_autoptr (GPtrArray) vcpus
      = simplevirt_domain_list_vcpus (domain, SIMPLEVIRT_CHANGE_LIVE, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (vcpus->len, ==, 2);
  SimplevirtVcpuInfo *first = g_ptr_array_index (vcpus, 0);
  g_assert_cmpint (simplevirt_vcpu_info_get_state (first), ==, SIMPLEVIRT_VCPU_STATE_RUNNING);
  testing_ok (simplevirt_domain_add_iothread (domain, 3, SIMPLEVIRT_CHANGE_LIVE, NULL, &failure));
  g_assert_false (simplevirt_domain_add_iothread (domain, 3, SIMPLEVIRT_CHANGE_LIVE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_ALREADY_EXISTS, "domain 'test': ");
  g_autoptr (GPtrArray) threads
      = simplevirt_domain_list_iothreads (domain, SIMPLEVIRT_CHANGE_LIVE, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (threads->len, ==, 1);
  g_assert_cmpuint (simplevirt_iothread_info_get_id (g_ptr_array_index (threads, 0)), ==, 3);
  testing_ok (
      simplevirt_domain_pin_iothread (domain, 3, "0-1", SIMPLEVIRT_CHANGE_LIVE, NULL, &failure));
  g_assert_false (
      simplevirt_domain_pin_iothread (domain, 9, "0", SIMPLEVIRT_CHANGE_LIVE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "domain 'test': ");
  testing_ok (
      simplevirt_domain_remove_iothread (domain, 3, SIMPLEVIRT_CHANGE_LIVE, NULL, &failure));
  g_assert_false (
      simplevirt_domain_remove_iothread (domain, 3, SIMPLEVIRT_CHANGE_LIVE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "domain 'test': ");
}

static void
test_cpu_stats (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtDomainCpuStats) all
      = simplevirt_domain_fetch_cpu_stats (domain, NULL, &error);
  g_autoptr (GPtrArray) each = simplevirt_domain_list_cpu_stats (domain, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpint (simplevirt_domain_cpu_stats_get_cpu (all), ==, -1);
  g_assert_cmpuint (simplevirt_domain_cpu_stats_get_time_ns (all), >, 0);
  g_assert_cmpuint (each->len, >, 0);
  g_assert_cmpint (simplevirt_domain_cpu_stats_get_cpu (g_ptr_array_index (each, 0)), ==, 0);
}

/* The simulated host has the memory and CPUs of this one. */
static void
test_host (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) cpus = simplevirt_connection_list_host_cpus (connection, NULL, &error);
  g_autoptr (GPtrArray) nodes
      = simplevirt_connection_list_numa_free_memory (connection, NULL, &error);
  g_autoptr (GPtrArray) pages = simplevirt_connection_list_free_pages (connection, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (cpus->len, >=, 1);
  g_assert_true (simplevirt_host_cpu_is_online (g_ptr_array_index (cpus, 0)));
  g_assert_cmpuint (nodes->len, >=, 1);
  g_assert_cmpuint (simplevirt_numa_free_memory_get_free (g_ptr_array_index (nodes, 0)), >, 0);
  g_assert_cmpuint (pages->len, >=, 1);
  g_assert_cmpuint (simplevirt_free_pages_get_page_size (g_ptr_array_index (pages, 0)), >, 0);
}

static void
test_host_faults (void)
{
  GError *error = NULL;

  g_assert_false (simplevirt_connection_allocate_pages (connection, -1, 12345, 1, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "no pages of 12345 bytes");
}

static void
test_pool_sources (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) found
      = simplevirt_connection_list_storage_pool_sources (connection, "logical", NULL, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (found->len, ==, 2);
  SimplevirtStoragePoolSource *group = g_ptr_array_index (found, 0);
  g_assert_cmpstr (simplevirt_storage_pool_source_get_name (group), ==, "testvg1");
  g_assert_cmpstr (simplevirt_storage_pool_source_get_format (group), ==, "lvm2");
  g_assert_cmpstr (simplevirt_storage_pool_source_get_devices (group)[0], ==, "/dev/sda20");
  g_assert_nonnull (strstr (simplevirt_storage_pool_source_get_xml (group), "<source>"));
  g_autoptr (GPtrArray) shares = simplevirt_connection_list_storage_pool_sources (
      connection, "netfs", "nfs.example", NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (shares->len, ==, 1);
  g_assert_cmpstr (simplevirt_storage_pool_source_get_host (g_ptr_array_index (shares, 0)), ==,
                   "nfs.example");
  g_assert_nonnull (simplevirt_storage_pool_source_get_folder (g_ptr_array_index (shares, 0)));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  connection = testing_open ("test:///default");
  domain = testing_lookup_domain (connection, "test");
  g_test_add_func ("/tuning/cpu-set", test_cpu_set);
  g_test_add_func ("/tuning/record-to-params", test_record_to_params);
  g_test_add_func ("/tuning/params-to-record", test_params_to_record);
  g_test_add_func ("/tuning/scheduler", test_scheduler);
  g_test_add_func ("/tuning/refused-values", test_refused_values);
  g_test_add_func ("/tuning/bandwidth", test_bandwidth);
  g_test_add_func ("/tuning/memory", test_memory);
  g_test_add_func ("/tuning/threads", test_threads);
  g_test_add_func ("/tuning/cpu-stats", test_cpu_stats);
  g_test_add_func ("/tuning/host", test_host);
  g_test_add_func ("/tuning/host-faults", test_host_faults);
  g_test_add_func ("/tuning/pool-sources", test_pool_sources);
  int status = g_test_run ();
  g_clear_object (&domain);
  g_clear_object (&connection);
  return status;
}
