/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Checkpoints on libvirt's simulated host, which has them, and block jobs and backups, which it has
 * not. */
#include "testing.h"

static SimplevirtConnection *connection;
static SimplevirtDomain *domain;

static SimplevirtCheckpoint *
make (const char *name)
{
  g_autofree char *xml = g_strdup_printf ("<domaincheckpoint><name>%s</name><description>of "
                                          "%s</description></domaincheckpoint>",
                                          name, name);
  g_autoptr (GError) error = NULL;
  SimplevirtCheckpoint *checkpoint = simplevirt_domain_create_checkpoint_xml (
      domain, xml, SIMPLEVIRT_CHECKPOINT_CREATE_NONE, NULL, &error);

  g_assert_no_error (error);
  return checkpoint;
}

static void
test_properties (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtCheckpoint) checkpoint = make ("a");
  g_autofree char *name = NULL;
  g_autoptr (SimplevirtDomain) owner = NULL;
  gboolean exists = FALSE;

  g_object_get (checkpoint, "name", &name, "domain", &owner, "exists", &exists, NULL);
  g_assert_cmpstr (name, ==, "a");
  g_assert_true (owner == domain);
  g_assert_true (exists);
  g_assert_cmpstr (simplevirt_checkpoint_get_description (checkpoint), ==, "of a");
  g_assert_cmpint (simplevirt_checkpoint_get_creation_time (checkpoint), >, 0);
  g_autofree char *xml = simplevirt_checkpoint_fetch_xml (checkpoint, NULL, &error);
  g_assert_no_error (error);
  g_assert_nonnull (strstr (xml, "<name>a</name>"));
  testing_ok (
      simplevirt_checkpoint_delete (checkpoint, SIMPLEVIRT_CHECKPOINT_DELETE_NONE, NULL, &failure));
}

/* What goes with another says so, and tells. */
static void
test_tree (void)
{
  GError *error = NULL;
  g_autoptr (SimplevirtCheckpoint) one = make ("one");
  g_autoptr (SimplevirtCheckpoint) two = make ("two");
  g_autoptr (SimplevirtCheckpoint) three = make ("three");
  int told = 0;

  g_assert_cmpstr (simplevirt_checkpoint_get_parent_name (two), ==, "one");
  g_autoptr (GPtrArray) children = simplevirt_checkpoint_list_children (two, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (children->len, ==, 1);
  g_assert_true (g_ptr_array_index (children, 0) == three);
  g_autoptr (SimplevirtCheckpoint) parent
      = simplevirt_checkpoint_fetch_parent (three, NULL, &error);
  g_assert_true (parent == two);
  g_signal_connect_swapped (three, "notify::exists", G_CALLBACK (g_atomic_int_inc), &told);
  testing_ok (
      simplevirt_checkpoint_delete (two, SIMPLEVIRT_CHECKPOINT_DELETE_CHILDREN, NULL, &failure));
  testing_wait_until (told == 1);
  g_assert_true (simplevirt_checkpoint_get_exists (one));
  g_assert_false (simplevirt_checkpoint_get_exists (two));
  g_assert_false (simplevirt_checkpoint_get_exists (three));
  g_assert_null (simplevirt_domain_lookup_checkpoint (domain, "two", NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "domain 'test': ");
  /* One of the same name is there again: it is the same handle, as for every key. */
  g_autoptr (SimplevirtCheckpoint) again = make ("two");
  g_assert_true (again == two);
  g_assert_true (simplevirt_checkpoint_get_exists (two));
  testing_ok (
      simplevirt_checkpoint_delete (one, SIMPLEVIRT_CHECKPOINT_DELETE_NONE, NULL, &failure));
  g_assert_null (simplevirt_checkpoint_get_parent_name (two));
  testing_ok (simplevirt_checkpoint_refresh (two, NULL, &failure));
  g_assert_false (simplevirt_checkpoint_refresh (one, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "checkpoint 'one': ");
  testing_ok (
      simplevirt_checkpoint_delete (two, SIMPLEVIRT_CHECKPOINT_DELETE_CHILDREN, NULL, &failure));
  g_autoptr (GPtrArray) none = simplevirt_domain_list_checkpoints (domain, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (none->len, ==, 0);
}

/* The simulated domain's disk has no format that could hold one. */
static void
test_no_disk_fits (void)
{
  GError *error = NULL;

  g_assert_null (simplevirt_domain_create_checkpoint (
      domain, "x", NULL, SIMPLEVIRT_CHECKPOINT_CREATE_NONE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_SUPPORTED, "qcow2");
  g_assert_null (simplevirt_domain_create_checkpoint (
      domain, "..", NULL, SIMPLEVIRT_CHECKPOINT_CREATE_NONE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "checkpoint");
}

/* A driver that cannot says so. */
static void
test_not_supported (void)
{
  GError *error = NULL;

  g_assert_false (simplevirt_domain_pull_block (domain, "vda", NULL, 0, SIMPLEVIRT_BLOCK_PULL_NONE,
                                                NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_SUPPORTED, "domain 'test': ");
  g_assert_null (simplevirt_domain_backup (domain, "/tmp", NULL, NULL, 0, SIMPLEVIRT_BACKUP_NONE,
                                           NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_SUPPORTED, "domain 'test': ");
  g_assert_false (simplevirt_domain_end_pull_backup (domain, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_SUPPORTED, "domain 'test': ");
}

static void
test_cancelled_before (void)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_null (simplevirt_domain_backup (domain, "/tmp", NULL, NULL, 0, SIMPLEVIRT_BACKUP_NONE,
                                           NULL, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  connection = testing_open ("test:///default");
  domain = testing_lookup_domain (connection, "test");
  g_test_add_func ("/checkpoint/properties", test_properties);
  g_test_add_func ("/checkpoint/tree", test_tree);
  g_test_add_func ("/checkpoint/no-disk-fits", test_no_disk_fits);
  g_test_add_func ("/checkpoint/not-supported", test_not_supported);
  g_test_add_func ("/checkpoint/cancelled-before", test_cancelled_before);
  int status = g_test_run ();
  g_clear_object (&domain);
  g_clear_object (&connection);
  return status;
}
