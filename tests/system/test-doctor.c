/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "testing.h"

static SimplevirtHostCheck *
check_now (const char *id)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) checks
      = simplevirt_connection_diagnose_host (g_getenv ("SV_TEST_URI"), NULL, &error);

  g_assert_no_error (error);
  for (guint i = 0; i < checks->len; i++)
    {
      SimplevirtHostCheck *check = g_ptr_array_index (checks, i);
      if (g_str_equal (simplevirt_host_check_get_id (check), id))
        return simplevirt_host_check_ref (check);
    }
  g_error ("there is no check '%s'", id);
}

static void
assert_ok (const char *id)
{
  g_autoptr (SimplevirtHostCheck) check = check_now (id);

  if (simplevirt_host_check_get_result (check) != SIMPLEVIRT_HOST_CHECK_RESULT_OK)
    g_error ("%s: %s", id, simplevirt_host_check_get_explanation (check));
}

static void
run (const char *command)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *output = NULL;
  int status = 0;
  const char *argv[] = { "sh", "-c", command, NULL };

  g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &output, NULL, &status,
                &error);
  g_assert_no_error (error);
  g_assert_cmpint (status, ==, 0);
}

/* What is missing is a warning, and its fix, taken at its word, fixes it. */
static void
assert_fix_works (const char *id)
{
  g_autoptr (SimplevirtHostCheck) before = check_now (id);

  g_assert_cmpint (simplevirt_host_check_get_result (before), ==,
                   SIMPLEVIRT_HOST_CHECK_RESULT_WARNING);
  run (simplevirt_host_check_get_fix (before));
  assert_ok (id);
}

static void
test_connection (void)
{
  assert_ok ("connection");
  assert_ok ("qemu");
  assert_ok ("qemu-img");
}

static void
test_pool (void)
{
  assert_fix_works ("default-pool");
  run ("virsh pool-destroy default");
  assert_fix_works ("default-pool");
  assert_ok ("image-folder");
}

static void
test_network (void)
{
  if (g_strcmp0 (g_getenv ("SV_TEST_NAT"), "yes") != 0)
    {
      g_test_skip ("no NAT networks here");
      return;
    }
  assert_fix_works ("default-network");
  run ("virsh net-destroy default");
  assert_fix_works ("default-network");
}

/* A daemon that does not answer is found out in bounded time. */
static void
test_stopped_daemon (void)
{
  gint64 begin = g_get_monotonic_time ();

  run ("host-ctl stop");
  g_autoptr (SimplevirtHostCheck) check = check_now ("connection");
  run ("host-ctl cont");
  g_assert_cmpint (simplevirt_host_check_get_result (check), ==,
                   SIMPLEVIRT_HOST_CHECK_RESULT_PROBLEM);
  g_assert_cmpint (g_get_monotonic_time () - begin, <, 30 * G_TIME_SPAN_SECOND);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/doctor/connection", test_connection);
  g_test_add_func ("/doctor/pool", test_pool);
  g_test_add_func ("/doctor/network", test_network);
  g_test_add_func ("/doctor/stopped-daemon", test_stopped_daemon);
  return g_test_run ();
}
