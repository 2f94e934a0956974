/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Snapshots on libvirt's simulated host, which keeps their tree as a real one does. */
#include "testing.h"

static SimplevirtConnection *connection;
static SimplevirtDomain *domain;

static SimplevirtSnapshot *
take (const char *name)
{
  g_autoptr (GError) error = NULL;
  SimplevirtSnapshot *snapshot = simplevirt_domain_create_snapshot (
      domain, name, "for a test", NULL, SIMPLEVIRT_SNAPSHOT_CREATE_NONE, NULL, NULL, &error);

  g_assert_no_error (error);
  return snapshot;
}

static void
delete_all (void)
{
  g_autoptr (GPtrArray) list = simplevirt_domain_list_snapshots (domain, NULL, NULL);

  for (guint i = list->len; i > 0; i--)
    g_assert_true (simplevirt_snapshot_delete (g_ptr_array_index (list, i - 1),
                                               SIMPLEVIRT_SNAPSHOT_DELETE_NONE, NULL, NULL));
}

static void
test_create (void)
{
  GError *error = NULL;
  g_autoptr (SimplevirtSnapshot) one = take ("one");

  g_assert_cmpstr (simplevirt_snapshot_get_name (one), ==, "one");
  g_assert_cmpstr (simplevirt_snapshot_get_description (one), ==, "for a test");
  g_assert_null (simplevirt_snapshot_get_parent_name (one));
  g_assert_cmpint (simplevirt_snapshot_get_state (one), ==, SIMPLEVIRT_SNAPSHOT_STATE_RUNNING);
  g_assert_cmpint (simplevirt_snapshot_get_creation_time (one), >, 1500000000);
  g_assert_true (simplevirt_snapshot_get_domain (one) == domain);
  g_assert_true (simplevirt_snapshot_get_exists (one));
  g_assert_null (simplevirt_domain_create_snapshot (
      domain, "one", NULL, NULL, SIMPLEVIRT_SNAPSHOT_CREATE_NONE, NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_ALREADY_EXISTS, "domain 'test': ");
  g_autoptr (SimplevirtSnapshot) nameless = take (NULL);
  g_assert_cmpstr (simplevirt_snapshot_get_name (nameless), !=, "");
  delete_all ();
}

static void
test_bad_names (void)
{
  GError *error = NULL;
  static const char *const names[] = { ".", "..", "a/b", "a\nb" };

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_assert_null (simplevirt_domain_create_snapshot (
          domain, names[i], NULL, NULL, SIMPLEVIRT_SNAPSHOT_CREATE_NONE, NULL, NULL, &error));
      testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "snapshot");
    }
  g_assert_null (simplevirt_domain_create_snapshot_xml (
      domain, "<domainsnapshot", SIMPLEVIRT_SNAPSHOT_CREATE_NONE, NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_CONFIG, "domain 'test': ");
}

static void
test_tree (void)
{
  GError *error = NULL;
  g_autoptr (SimplevirtSnapshot) one = take ("one");
  g_autoptr (SimplevirtSnapshot) two = take ("two");
  g_assert_true (simplevirt_snapshot_revert (one, SIMPLEVIRT_SNAPSHOT_REVERT_FORCE, NULL, &error));
  g_autoptr (SimplevirtSnapshot) three = take ("three");

  g_assert_cmpstr (simplevirt_snapshot_get_parent_name (two), ==, "one");
  g_assert_cmpstr (simplevirt_snapshot_get_parent_name (three), ==, "one");
  g_autoptr (SimplevirtSnapshot) parent = simplevirt_snapshot_fetch_parent (three, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (parent == one);
  g_assert_null (simplevirt_snapshot_fetch_parent (one, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "snapshot 'one': ");
  g_autoptr (GPtrArray) all = simplevirt_domain_list_snapshots (domain, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (all->len, ==, 3);
  g_assert_true (g_ptr_array_index (all, 0) == one);
  g_autoptr (GPtrArray) children = simplevirt_snapshot_list_children (one, NULL, &error);
  g_assert_cmpuint (children->len, ==, 2);
  g_autoptr (SimplevirtSnapshot) current
      = simplevirt_domain_fetch_current_snapshot (domain, NULL, &error);
  g_assert_true (current == three);
  g_assert_true (simplevirt_snapshot_fetch_is_current (three, NULL, &error));
  g_assert_false (simplevirt_snapshot_fetch_is_current (two, NULL, &error));
  g_autoptr (SimplevirtSnapshot) found
      = simplevirt_domain_lookup_snapshot (domain, "two", NULL, &error);
  g_assert_true (found == two);
  g_autofree char *xml = simplevirt_snapshot_fetch_xml (two, NULL, &error);
  g_assert_nonnull (strstr (xml, "<name>two</name>"));
  delete_all ();
}

static void
test_delete (void)
{
  GError *error = NULL;
  g_autoptr (SimplevirtSnapshot) one = take ("one");
  g_autoptr (SimplevirtSnapshot) two = take ("two");
  g_autoptr (SimplevirtSnapshot) three = take ("three");

  g_assert_true (simplevirt_snapshot_delete (two, SIMPLEVIRT_SNAPSHOT_DELETE_NONE, NULL, &error));
  g_assert_false (simplevirt_snapshot_get_exists (two));
  g_assert_cmpstr (simplevirt_snapshot_get_parent_name (three), ==, "one");
  g_autoptr (SimplevirtSnapshot) again
      = simplevirt_domain_lookup_snapshot (domain, "three", NULL, &error);
  g_assert_true (again == three);
  g_assert_false (simplevirt_snapshot_delete (two, SIMPLEVIRT_SNAPSHOT_DELETE_NONE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "snapshot 'two': ");
  g_assert_true (
      simplevirt_snapshot_delete (one, SIMPLEVIRT_SNAPSHOT_DELETE_CHILDREN, NULL, &error));
  g_assert_false (simplevirt_snapshot_get_exists (one));
  g_assert_false (simplevirt_snapshot_get_exists (three));
  g_autoptr (GPtrArray) all = simplevirt_domain_list_snapshots (domain, NULL, &error);
  g_assert_cmpuint (all->len, ==, 0);
  g_assert_null (simplevirt_domain_fetch_current_snapshot (domain, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "domain 'test': ");
  g_assert_null (simplevirt_domain_lookup_snapshot (domain, "two", NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "domain 'test': ");
}

/* Nobody tells what somebody else changes; a refresh does. */
static void
test_refresh (void)
{
  GError *error = NULL;
  g_autoptr (SimplevirtConnection) other = testing_open ("test:///default");
  g_autoptr (SimplevirtDomain) same
      = simplevirt_connection_lookup_domain (other, "test", NULL, &error);
  g_autoptr (SimplevirtSnapshot) one = take ("one");
  g_autoptr (SimplevirtSnapshot) two = take ("two");
  g_autoptr (SimplevirtSnapshot) three = take ("three");
  g_autoptr (SimplevirtSnapshot) theirs
      = simplevirt_domain_lookup_snapshot (same, "one", NULL, &error);
  int moved = 0, gone = 0;

  g_assert_no_error (error);
  g_signal_connect_swapped (two, "notify::parent-name", G_CALLBACK (g_atomic_int_inc), &moved);
  g_signal_connect_swapped (one, "notify::exists", G_CALLBACK (g_atomic_int_inc), &gone);
  testing_ok (simplevirt_snapshot_delete (theirs, SIMPLEVIRT_SNAPSHOT_DELETE_NONE, NULL, &failure));
  g_assert_cmpstr (simplevirt_snapshot_get_parent_name (two), ==, "one");
  testing_ok (simplevirt_snapshot_refresh (two, NULL, &failure));
  g_assert_null (simplevirt_snapshot_get_parent_name (two));
  testing_ok (simplevirt_snapshot_refresh (three, NULL, &failure));
  g_assert_cmpstr (simplevirt_snapshot_get_parent_name (three), ==, "two");
  g_assert_true (simplevirt_snapshot_get_exists (one));
  g_assert_false (simplevirt_snapshot_refresh (one, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "snapshot 'one': ");
  g_assert_false (simplevirt_snapshot_get_exists (one));
  testing_wait_until (moved == 1 && gone == 1);
  delete_all ();
}

/* Going back to when it ran makes it run; the handle knows at once. */
static void
test_revert (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtSnapshot) one = take ("one");

  g_assert_true (simplevirt_domain_power_off (domain, NULL, &error));
  g_assert_false (simplevirt_domain_get_active (domain));
  g_assert_true (simplevirt_snapshot_revert (one, SIMPLEVIRT_SNAPSHOT_REVERT_NONE, NULL, &error));
  g_assert_no_error (error);
  g_assert_true (simplevirt_domain_get_active (domain));
  delete_all ();
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  connection = testing_open ("test:///default");
  domain = testing_lookup_domain (connection, "test");
  g_test_add_func ("/snapshot/create", test_create);
  g_test_add_func ("/snapshot/bad-names", test_bad_names);
  g_test_add_func ("/snapshot/tree", test_tree);
  g_test_add_func ("/snapshot/delete", test_delete);
  g_test_add_func ("/snapshot/refresh", test_refresh);
  g_test_add_func ("/snapshot/revert", test_revert);
  int status = g_test_run ();
  g_clear_object (&domain);
  g_clear_object (&connection);
  return status;
}
