/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Containers with a root of their own, on the LXC driver of the private daemon: life cycle,
 * console, and the tuning that needs control groups. */
#include "host-tools.h"

#include <unistd.h>

#define MIB ((guint64) 1 << 20)

static SimplevirtConnection *connection;
static SimplevirtDomain *box;

/* Init of the container: works for some ticks of the clock that counts what it used, answers on its
 * console, and ends when it is asked to. */
static const char init[] = "#!/bin/sh\n"
                           "trap 'exit 0' TERM\n"
                           "i=0; while [ $i -lt 100000 ]; do i=$((i + 1)); done\n"
                           "echo ready\n"
                           "while read line; do echo \"you said $line\"; done </dev/console &\n"
                           "while :; do sleep 1 & wait $!; done\n";

/* The busybox of the test guest and nothing else: a root of its own, never that of the host. */
static gboolean
make_root (const char *root)
{
  static const char *const folders[] = { "bin", "dev", "proc", "sys", "tmp" };
  g_autofree char *script = g_build_filename (root, "bin", "init", NULL);
  g_autofree char *copy = g_strdup_printf (
      "sh -c 'gzip -dc \"%s/initrd.img\" | (cd \"%s\" && cpio -id --quiet bin/busybox)'",
      g_getenv ("SV_TEST_GUEST"), root);

  for (gsize i = 0; i < G_N_ELEMENTS (folders); i++)
    {
      g_autofree char *path = g_build_filename (root, folders[i], NULL);
      if (g_mkdir_with_parents (path, 0755) != 0)
        return FALSE;
    }
  if (!host_run (copy))
    return FALSE;
  for (const char *const *name = (const char *const[]){ "sh", "sleep", "echo", NULL }; *name;
       name++)
    {
      g_autofree char *path = g_build_filename (root, "bin", *name, NULL);
      if (symlink ("busybox", path) != 0)
        return FALSE;
    }
  return g_file_set_contents_full (script, init, -1, G_FILE_SET_CONTENTS_NONE, 0755, NULL);
}

static char *
container_xml (const char *name, const char *root, const char *target)
{
  return g_strdup_printf (
      "<domain type='lxc'><name>%s</name><memory unit='MiB'>64</memory><vcpu>1</vcpu>"
      "<os><type>exe</type><init>/bin/init</init></os><devices>"
      "<filesystem type='mount'><source dir='%s'/><target dir='%s'/></filesystem>"
      "<console type='pty'/></devices></domain>",
      name, root, target);
}

static void
test_needs_a_root (void)
{
  GError *error = NULL;
  g_autofree char *folder = host_path ("box");
  g_autofree char *elsewhere = container_xml ("bare", folder, "/data");
  g_autofree char *hosts_own = container_xml ("bare", "/", "/");
  g_autofree char *dotted = container_xml ("bare", "/tmp/..", "/");
  const char *const none = "<domain type='lxc'><name>bare</name><memory>65536</memory>"
                           "<os><type>exe</type><init>/bin/sh</init></os></domain>";
  const char *const bad[] = { none, elsewhere, hosts_own, dotted };

  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_assert_null (simplevirt_connection_define_domain_xml (connection, bad[i], NULL, &error));
      testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_CONFIG, "domain 'bare'");
      g_assert_null (simplevirt_connection_start_transient_domain_xml (
          connection, bad[i], SIMPLEVIRT_START_NONE, NULL, &error));
      testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_CONFIG, "domain 'bare'");
    }
}

static void
test_facts (void)
{
  GError *error = NULL;
  g_autofree char *folder = host_path ("box");
  g_autofree char *twin = g_strdup_printf (
      "<domain type='lxc'><name>box</name><uuid>11111111-2222-3333-4444-555555555555</uuid>"
      "<memory>65536</memory><os><type>exe</type><init>/bin/init</init></os><devices>"
      "<filesystem type='mount'><source dir='%s'/><target "
      "dir='/'/></filesystem></devices></domain>",
      folder);
  g_autoptr (GPtrArray) list = simplevirt_connection_list_domains (
      connection, SIMPLEVIRT_DOMAIN_FILTER_ACTIVE, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (list->len, ==, 1);
  g_assert_true (g_ptr_array_index (list, 0) == box);
  g_assert_cmpint (simplevirt_domain_get_state (box), ==, SIMPLEVIRT_DOMAIN_STATE_RUNNING);
  g_assert_cmpuint (simplevirt_domain_get_max_memory (box), ==, 64 * MIB);
  g_assert_false (simplevirt_domain_start (box, SIMPLEVIRT_START_NONE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "domain 'box': ");
  g_assert_null (simplevirt_connection_define_domain_xml (connection, twin, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_ALREADY_EXISTS, "domain 'box'");
}

static void
test_console (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GIOStream) console = simplevirt_domain_open_console (box, NULL, FALSE, NULL, &error);
  g_autoptr (GString) heard = g_string_new ("");
  char piece[256];

  g_assert_no_error (error);
  g_output_stream_write_all (g_io_stream_get_output_stream (console), "hello\n", 6, NULL, NULL,
                             &error);
  g_assert_no_error (error);
  while (strstr (heard->str, "you said hello") == NULL)
    {
      gssize got = g_input_stream_read (g_io_stream_get_input_stream (console), piece, sizeof piece,
                                        NULL, &error);
      g_assert_no_error (error);
      g_assert_cmpint (got, >, 0);
      g_string_append_len (heard, piece, got);
    }
  g_io_stream_close (console, NULL, NULL);
}

static void
test_suspend (void)
{
  testing_ok (simplevirt_domain_suspend (box, NULL, &failure));
  g_assert_cmpint (simplevirt_domain_get_state (box), ==, SIMPLEVIRT_DOMAIN_STATE_PAUSED);
  testing_ok (simplevirt_domain_resume (box, NULL, &failure));
  g_assert_cmpint (simplevirt_domain_get_state (box), ==, SIMPLEVIRT_DOMAIN_STATE_RUNNING);
}

/* Control groups at work: what is set is what is there. */
static void
test_live_parameters (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtSchedulerParameters) scheduler = simplevirt_scheduler_parameters_new ();
  g_autoptr (SimplevirtMemoryParameters) memory = simplevirt_memory_parameters_new ();

  simplevirt_scheduler_parameters_set_cpu_shares (scheduler, 512);
  simplevirt_scheduler_parameters_set_vcpu_quota (scheduler, 50000);
  testing_ok (simplevirt_domain_set_scheduler_parameters (box, scheduler, SIMPLEVIRT_CHANGE_DEFAULT,
                                                          NULL, &failure));
  g_autoptr (SimplevirtSchedulerParameters) scheduled
      = simplevirt_domain_fetch_scheduler_parameters (box, SIMPLEVIRT_CHANGE_LIVE, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (simplevirt_scheduler_parameters_get_cpu_shares (scheduled), ==, 512);
  g_assert_cmpint (simplevirt_scheduler_parameters_get_vcpu_quota (scheduled), ==, 50000);
  g_autoptr (SimplevirtSchedulerParameters) stored
      = simplevirt_domain_fetch_scheduler_parameters (box, SIMPLEVIRT_CHANGE_STORED, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (simplevirt_scheduler_parameters_get_cpu_shares (stored), ==, 512);
  simplevirt_scheduler_parameters_set_vcpu_quota (scheduler, 0);
  testing_ok (simplevirt_domain_set_scheduler_parameters (box, scheduler, SIMPLEVIRT_CHANGE_LIVE,
                                                          NULL, &failure));
  simplevirt_memory_parameters_set_soft_limit (memory, 48 * MIB);
  testing_ok (simplevirt_domain_set_memory_parameters (box, memory, SIMPLEVIRT_CHANGE_LIVE, NULL,
                                                       &failure));
  g_autoptr (SimplevirtMemoryParameters) limits
      = simplevirt_domain_fetch_memory_parameters (box, SIMPLEVIRT_CHANGE_LIVE, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (simplevirt_memory_parameters_get_soft_limit (limits), ==, 48 * MIB);
  g_assert_cmpint (simplevirt_memory_parameters_get_hard_limit (limits), ==, 64 * MIB);
  g_assert_cmpint (simplevirt_memory_parameters_get_swap_hard_limit (limits), ==, 0);
  g_autoptr (SimplevirtBlkioParameters) blkio
      = simplevirt_domain_fetch_blkio_parameters (box, SIMPLEVIRT_CHANGE_LIVE, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (simplevirt_blkio_parameters_get_weight (blkio), >, 0);
}

/* libvirt sets one after the other. */
static void
test_refused_halfway (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtSchedulerParameters) wanted = simplevirt_scheduler_parameters_new ();

  simplevirt_scheduler_parameters_set_cpu_shares (wanted, 777);
  simplevirt_scheduler_parameters_set_vcpu_period (wanted, 5);
  g_assert_false (simplevirt_domain_set_scheduler_parameters (
      box, wanted, SIMPLEVIRT_CHANGE_DEFAULT, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "domain 'box': ");
  g_autoptr (SimplevirtSchedulerParameters) found
      = simplevirt_domain_fetch_scheduler_parameters (box, SIMPLEVIRT_CHANGE_LIVE, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (simplevirt_scheduler_parameters_get_cpu_shares (found), ==, 512);
}

static void
test_stats (void)
{
  GError *error = NULL;
  g_autoptr (SimplevirtDomainCpuStats) all = simplevirt_domain_fetch_cpu_stats (box, NULL, &error);
  g_autoptr (GPtrArray) each = simplevirt_domain_list_cpu_stats (box, NULL, &error);
  guint64 sum = 0;

  g_assert_no_error (error);
  for (guint i = 0; i < each->len; i++)
    sum += simplevirt_domain_cpu_stats_get_time_ns (g_ptr_array_index (each, i));
  g_assert_cmpuint (simplevirt_domain_cpu_stats_get_time_ns (all), >, 0);
  g_assert_cmpuint (sum, >=, simplevirt_domain_cpu_stats_get_time_ns (all));
  g_assert_cmpuint (simplevirt_domain_cpu_stats_get_user_ns (all)
                        + simplevirt_domain_cpu_stats_get_system_ns (all),
                    >, 0);
  g_assert_null (simplevirt_domain_fetch_stats (box, SIMPLEVIRT_STATS_CPU, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_SUPPORTED, "domain 'box': ");
}

static void
test_stop (void)
{
  GError *error = NULL;

  /* libvirt 9.0 does not tell an init that has no initctl: its time passes, whatever it is. */
  testing_ok (simplevirt_domain_stop (box, 3, NULL, &failure));
  g_assert_cmpint (simplevirt_domain_get_state (box), ==, SIMPLEVIRT_DOMAIN_STATE_SHUT_OFF);
  testing_ok (simplevirt_domain_start (box, SIMPLEVIRT_START_NONE, NULL, &failure));
  g_assert_false (simplevirt_domain_shut_down (box, SIMPLEVIRT_SHUTDOWN_ACPI, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_SUPPORTED, "domain 'box': ");
  testing_ok (simplevirt_domain_shut_down (box, SIMPLEVIRT_SHUTDOWN_SIGNAL, NULL, &failure));
  /* Init does not hear what comes before it set its trap. */
  for (guint i = 0; i < TESTING_PATIENCE_S; i++)
    {
      if (simplevirt_domain_wait_for_state (box, SIMPLEVIRT_DOMAIN_STATE_SHUT_OFF, 1, NULL, NULL))
        break;
      simplevirt_domain_shut_down (box, SIMPLEVIRT_SHUTDOWN_SIGNAL, NULL, NULL);
    }
  g_assert_cmpint (simplevirt_domain_get_state (box), ==, SIMPLEVIRT_DOMAIN_STATE_SHUT_OFF);
  g_assert_false (simplevirt_domain_power_off (box, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "domain 'box': ");
  testing_ok (simplevirt_domain_start (box, SIMPLEVIRT_START_NONE, NULL, &failure));
  testing_ok (simplevirt_domain_power_off (box, NULL, &failure));
  testing_ok (simplevirt_domain_undefine (box, SIMPLEVIRT_UNDEFINE_NONE, NULL, &failure));
  g_assert_false (simplevirt_domain_get_exists (box));
}

/* Why there can be no container here, or NULL. */
static char *
set_up (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *root = host_path ("box");
  g_autofree char *xml = container_xml ("box", root, "/");
  const char *uri = g_getenv ("SV_TEST_URI");
  g_autofree char *lxc = g_strconcat ("lxc", strchr (uri, '+'), NULL);

  if (g_strcmp0 (g_getenv ("SV_TEST_MODE"), "system") != 0)
    return g_strdup ("containers need root");
  connection = simplevirt_connection_open (lxc, NULL, &error);
  if (connection == NULL)
    return g_strdup (error->message);
  if (!host_run ("host-cgroups"))
    return g_strdup ("no control groups here");
  if (!make_root (root))
    return g_strdup ("no busybox here");
  box = simplevirt_connection_define_domain_xml (connection, xml, NULL, &error);
  g_assert_no_error (error);
  if (!simplevirt_domain_start (box, SIMPLEVIRT_START_NONE, NULL, &error))
    return g_strdup (error->message);
  return NULL;
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_autofree char *why_not = set_up ();
  if (why_not != NULL)
    {
      g_clear_object (&box);
      g_clear_object (&connection);
      g_print ("1..0 # SKIP %s\n", why_not);
      return 0;
    }
  g_test_add_func ("/lxc/needs-a-root", test_needs_a_root);
  g_test_add_func ("/lxc/facts", test_facts);
  g_test_add_func ("/lxc/console", test_console);
  g_test_add_func ("/lxc/suspend", test_suspend);
  g_test_add_func ("/lxc/live-parameters", test_live_parameters);
  g_test_add_func ("/lxc/refused-halfway", test_refused_halfway);
  g_test_add_func ("/lxc/stats", test_stats);
  g_test_add_func ("/lxc/stop", test_stop);
  int status = g_test_run ();
  g_clear_object (&box);
  g_clear_object (&connection);
  host_run ("host-cgroups clean");
  return status;
}
