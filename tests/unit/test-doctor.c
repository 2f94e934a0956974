/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <glib/gstdio.h>
#include "provision/doctor.h"
#include "testing.h"

static SimplevirtHostCheck *
find (GPtrArray *checks, const char *id)
{
  for (guint i = 0; i < checks->len; i++)
    {
      SimplevirtHostCheck *check = g_ptr_array_index (checks, i);
      if (g_str_equal (simplevirt_host_check_get_id (check), id))
        return check;
    }
  g_error ("there is no check '%s'", id);
}

static void
assert_result (GPtrArray *checks, const char *id, SimplevirtHostCheckResult result)
{
  SimplevirtHostCheck *check = find (checks, id);

  if (simplevirt_host_check_get_result (check) != result)
    g_error ("%s: %s", id, simplevirt_host_check_get_explanation (check));
}

static GPtrArray *
diagnose (const char *uri)
{
  g_autoptr (GError) error = NULL;
  GPtrArray *checks = simplevirt_connection_diagnose_host (uri, NULL, &error);

  g_assert_no_error (error);
  g_assert_nonnull (checks);
  return checks;
}

/* Whatever the host is like: every check says something, and what is wrong says what to do. */
static void
assert_complete (GPtrArray *checks)
{
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);

  g_assert_cmpuint (checks->len, >=, 15);
  for (guint i = 0; i < checks->len; i++)
    {
      SimplevirtHostCheck *check = g_ptr_array_index (checks, i);
      SimplevirtHostCheckResult result = simplevirt_host_check_get_result (check);
      gboolean good = result == SIMPLEVIRT_HOST_CHECK_RESULT_OK
                      || result == SIMPLEVIRT_HOST_CHECK_RESULT_SKIPPED;
      g_assert_true (g_hash_table_add (ids, (gpointer) simplevirt_host_check_get_id (check)));
      g_assert_cmpstr (simplevirt_host_check_get_title (check), !=, "");
      g_assert_cmpstr (simplevirt_host_check_get_explanation (check), !=, "");
      g_assert_true (good == (simplevirt_host_check_get_fix (check) == NULL));
    }
}

static void
test_driver (void)
{
  g_autoptr (GPtrArray) checks = diagnose ("test:///default");

  assert_complete (checks);
  assert_result (checks, "connection", SIMPLEVIRT_HOST_CHECK_RESULT_OK);
  assert_result (checks, "default-network", SIMPLEVIRT_HOST_CHECK_RESULT_OK);
  assert_result (checks, "qemu", SIMPLEVIRT_HOST_CHECK_RESULT_SKIPPED);
  assert_result (checks, "kvm-device", SIMPLEVIRT_HOST_CHECK_RESULT_SKIPPED);
}

static void
test_no_connection (void)
{
  g_autoptr (GPtrArray) checks = diagnose ("qemu+unix:///system?socket=/nonexistent/socket");

  assert_complete (checks);
  assert_result (checks, "connection", SIMPLEVIRT_HOST_CHECK_RESULT_PROBLEM);
  g_assert_nonnull (strstr (simplevirt_host_check_get_explanation (find (checks, "connection")),
                            "/nonexistent/socket"));
  assert_result (checks, "default-pool", SIMPLEVIRT_HOST_CHECK_RESULT_SKIPPED);
}

static void
test_bad_uri (void)
{
  g_autoptr (GPtrArray) checks = diagnose ("not a URI");

  assert_complete (checks);
  assert_result (checks, "connection", SIMPLEVIRT_HOST_CHECK_RESULT_PROBLEM);
}

static void
test_other_host (void)
{
  g_autoptr (GPtrArray) checks = diagnose ("qemu+tcp://127.0.0.1:9/system");

  assert_complete (checks);
  assert_result (checks, "connection", SIMPLEVIRT_HOST_CHECK_RESULT_PROBLEM);
  assert_result (checks, "cpu-virtualization", SIMPLEVIRT_HOST_CHECK_RESULT_SKIPPED);
}

static void
test_over_connection (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtConnection) connection = testing_open ("test:///default");
  g_autoptr (GPtrArray) checks = simplevirt_connection_diagnose (connection, NULL, &error);

  g_assert_no_error (error);
  assert_result (checks, "connection", SIMPLEVIRT_HOST_CHECK_RESULT_OK);
  simplevirt_connection_close (connection);
  g_autoptr (GPtrArray) after = simplevirt_connection_diagnose (connection, NULL, &error);
  g_assert_no_error (error);
  assert_complete (after);
  assert_result (after, "connection", SIMPLEVIRT_HOST_CHECK_RESULT_PROBLEM);
}

static void
test_network_stopped (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtConnection) connection = testing_open ("test:///default");
  g_autoptr (virConnect) native = sv_connection_begin (connection, NULL, NULL);
  g_autoptr (virNetwork) network = virNetworkLookupByName (native, "default");

  g_assert_cmpint (virNetworkDestroy (network), ==, 0);
  g_autoptr (GPtrArray) checks = simplevirt_connection_diagnose (connection, NULL, &error);
  g_assert_no_error (error);
  assert_result (checks, "default-network", SIMPLEVIRT_HOST_CHECK_RESULT_WARNING);
  g_assert_nonnull (strstr (simplevirt_host_check_get_fix (find (checks, "default-network")),
                            "net-start default"));
}

static void
test_cancelled (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();

  g_cancellable_cancel (cancellable);
  g_assert_null (simplevirt_connection_diagnose_host ("test:///default", cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static void
test_barrier (void)
{
  g_autofree char *outer = g_dir_make_tmp ("doctor-XXXXXX", NULL);
  g_autofree char *inner = g_build_filename (outer, "images", NULL);
  const guint stranger = 54321;

  g_assert_cmpint (g_mkdir (inner, 0755), ==, 0);
  g_autofree char *closed = sv_doctor_barrier (inner, stranger, stranger);
  g_assert_cmpstr (closed, ==, outer);
  g_assert_cmpint (g_chmod (outer, 0711), ==, 0);
  g_autofree char *open = sv_doctor_barrier (inner, stranger, stranger);
  g_assert_null (open);
  g_assert_cmpint (g_chmod (inner, 0700), ==, 0);
  g_autofree char *last = sv_doctor_barrier (inner, stranger, stranger);
  g_assert_cmpstr (last, ==, inner);
  g_autofree char *root = sv_doctor_barrier (inner, 0, 0);
  g_assert_null (root);
  g_rmdir (inner);
  g_rmdir (outer);
}

static void
test_cpu_flag (void)
{
  gboolean guest = FALSE;

  g_assert_cmpstr (sv_doctor_cpu_flag ("processor\t: 0\nflags\t\t: fpu vmx sse\n", &guest), ==,
                   "vmx");
  g_assert_false (guest);
  g_assert_cmpstr (sv_doctor_cpu_flag ("processor\t: 0\nflags\t\t: fpu svm", &guest), ==, "svm");
  g_assert_null (
      sv_doctor_cpu_flag ("processor\t: 0\nflags\t\t: fpu hypervisor svm_lock\n", &guest));
  g_assert_true (guest);
  g_assert_null (sv_doctor_cpu_flag ("processor\t: 0\nFeatures: fp\n", &guest));
  g_assert_false (guest);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/doctor/test-driver", test_driver);
  g_test_add_func ("/doctor/no-connection", test_no_connection);
  g_test_add_func ("/doctor/bad-uri", test_bad_uri);
  g_test_add_func ("/doctor/other-host", test_other_host);
  g_test_add_func ("/doctor/over-connection", test_over_connection);
  g_test_add_func ("/doctor/network-stopped", test_network_stopped);
  g_test_add_func ("/doctor/cancelled", test_cancelled);
  g_test_add_func ("/doctor/barrier", test_barrier);
  g_test_add_func ("/doctor/cpu-flag", test_cpu_flag);
  return g_test_run ();
}
