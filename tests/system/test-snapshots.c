/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "machine.h"

#include <glib/gstdio.h>

static SimplevirtConnection *connection;
static SimplevirtDomain *guest;

static SimplevirtSnapshot *
take (const char *name, SimplevirtSnapshotCreateFlags flags, GError **error)
{
  g_autoptr (SimplevirtProgress) progress = simplevirt_progress_new ();

  return simplevirt_domain_create_snapshot (guest, name, NULL, NULL, flags, progress, NULL, error);
}

/* With memory, inside the disk: what was written since is gone, in memory and on disk. */
static void
test_internal (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *one = machine_shell (guest, "echo one >/tmp/x; echo one >/data/x; sync");
  g_autoptr (SimplevirtSnapshot) snapshot
      = take ("internal", SIMPLEVIRT_SNAPSHOT_CREATE_NONE, &error);

  g_assert_no_error (error);
  g_assert_cmpint (simplevirt_snapshot_get_state (snapshot), ==, SIMPLEVIRT_SNAPSHOT_STATE_RUNNING);
  g_autofree char *two = machine_shell (guest, "echo two >/tmp/x; echo two >/data/x; sync");
  simplevirt_snapshot_revert (snapshot, SIMPLEVIRT_SNAPSHOT_REVERT_NONE, NULL, &error);
  g_assert_no_error (error);
  machine_wait_for_agent (guest);
  g_autofree char *now = machine_shell (guest, "cat /tmp/x /data/x");
  g_assert_cmpstr (now, ==, "one\none");
  simplevirt_snapshot_delete (snapshot, SIMPLEVIRT_SNAPSHOT_DELETE_NONE, NULL, &error);
  g_assert_no_error (error);
}

static gpointer
take_thread (gpointer finished)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtSnapshot) snapshot
      = take ("meanwhile", SIMPLEVIRT_SNAPSHOT_CREATE_NONE, &error);

  g_assert_no_error (error);
  testing_ok (
      simplevirt_snapshot_delete (snapshot, SIMPLEVIRT_SNAPSHOT_DELETE_NONE, NULL, &failure));
  g_atomic_int_set ((gint *) finished, TRUE);
  return NULL;
}

/* While one is taken, and deleted again, they can be listed. */
static void
test_list_meanwhile (void)
{
  gint finished = FALSE;
  GThread *thread = g_thread_new ("take", take_thread, &finished);

  while (!g_atomic_int_get (&finished))
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GPtrArray) list = simplevirt_domain_list_snapshots (guest, NULL, &error);
      g_assert_no_error (error);
      g_assert_cmpuint (list->len, <=, 1);
    }
  g_thread_join (thread);
}

static void
test_disk_only (void)
{
  GError *error = NULL;
  g_autoptr (SimplevirtSnapshot) snapshot = take (
      "disks", SIMPLEVIRT_SNAPSHOT_CREATE_DISK_ONLY | SIMPLEVIRT_SNAPSHOT_CREATE_QUIESCE, &error);

  g_assert_no_error (error);
  g_assert_cmpint (simplevirt_snapshot_get_state (snapshot), ==,
                   SIMPLEVIRT_SNAPSHOT_STATE_DISKS_ONLY);
  g_autofree char *path = machine_path ("snap", ".disks");
  g_assert_true (g_file_test (path, G_FILE_TEST_EXISTS));
  g_autofree char *written = machine_shell (guest, "echo x >/data/y && cat /data/y");
  g_assert_cmpstr (written, ==, "x");
  /* Later versions of libvirt can. */
  g_autoptr (SimplevirtHostInfo) host
      = simplevirt_connection_describe_host (connection, NULL, NULL);
  if (g_str_has_prefix (simplevirt_host_info_get_libvirt_version (host), "9.0."))
    {
      g_assert_false (
          simplevirt_snapshot_revert (snapshot, SIMPLEVIRT_SNAPSHOT_REVERT_NONE, NULL, &error));
      testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_SUPPORTED, "snapshot 'disks': ");
    }
  simplevirt_snapshot_delete (snapshot, SIMPLEVIRT_SNAPSHOT_DELETE_METADATA_ONLY, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (g_file_test (path, G_FILE_TEST_EXISTS));
}

static void
test_memory_file (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = machine_path ("snap", ".memory");
  g_autoptr (SimplevirtSnapshot) snapshot = simplevirt_domain_create_snapshot (
      guest, "whole", NULL, path, SIMPLEVIRT_SNAPSHOT_CREATE_LIVE, NULL, NULL, &error);

  g_assert_no_error (error);
  g_assert_true (g_file_test (path, G_FILE_TEST_EXISTS));
  g_assert_cmpint (simplevirt_domain_get_state (guest), ==, SIMPLEVIRT_DOMAIN_STATE_RUNNING);
  simplevirt_snapshot_delete (snapshot, SIMPLEVIRT_SNAPSHOT_DELETE_METADATA_ONLY, NULL, &error);
  g_assert_no_error (error);
}

/* A domain that is off, with what a snapshot left. */
static void
forget_large (SimplevirtDomain *domain)
{
  static const char *const suffixes[] = { ".memory", ".lost" };

  testing_ok (simplevirt_domain_power_off (domain, NULL, &failure));
  testing_ok (
      simplevirt_domain_undefine (domain, SIMPLEVIRT_UNDEFINE_SNAPSHOTS_METADATA, NULL, &failure));
  for (gsize i = 0; i < G_N_ELEMENTS (suffixes); i++)
    {
      g_autofree char *path = machine_path ("large", suffixes[i]);
      g_unlink (path);
    }
}

/* FALSE when the snapshot was there before it could be cancelled. */
static gboolean
cancel_in_time (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = machine_path ("large", ".qcow2");
  g_autofree char *memory = machine_path ("large", ".memory");
  g_autofree char *overlay = machine_path ("large", ".lost");
  g_autofree char *xml = g_strdup_printf (
      "<domain type='qemu'><name>large</name><memory unit='GiB'>4</memory><os><type>hvm</type></os>"
      "<devices><disk type='file' device='disk'><driver name='qemu' type='qcow2'/>"
      "<source file='%s'/><target dev='vda' bus='virtio'/></disk></devices></domain>",
      path);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();

  machine_make_disk ("large");
  g_autoptr (SimplevirtDomain) domain
      = simplevirt_connection_define_domain_xml (connection, xml, NULL, &error);
  g_assert_no_error (error);
  testing_ok (simplevirt_domain_start (domain, SIMPLEVIRT_START_PAUSED, NULL, &failure));
  MachineCanceller canceller = { memory, cancellable };
  GThread *thread = g_thread_new ("cancel", machine_cancel_when_there, &canceller);
  g_autoptr (SimplevirtSnapshot) snapshot = simplevirt_domain_create_snapshot (
      domain, "lost", NULL, memory, SIMPLEVIRT_SNAPSHOT_CREATE_NONE, NULL, cancellable, &error);
  g_thread_join (thread);
  if (snapshot != NULL)
    {
      forget_large (domain);
      return FALSE;
    }
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_error (&error);
  g_assert_false (g_file_test (memory, G_FILE_TEST_EXISTS));
  g_assert_false (g_file_test (overlay, G_FILE_TEST_EXISTS));
  g_autoptr (GPtrArray) list = simplevirt_domain_list_snapshots (domain, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (list->len, ==, 0);
  g_assert_cmpint (simplevirt_domain_get_state (domain), ==, SIMPLEVIRT_DOMAIN_STATE_PAUSED);
  g_autofree char *now = simplevirt_domain_fetch_xml (domain, SIMPLEVIRT_XML_NONE, NULL, &error);
  g_assert_no_error (error);
  g_assert_nonnull (strstr (now, path));
  forget_large (domain);
  return TRUE;
}

/* Cancelled while 4 GiB of memory are written: neither the file nor a new one for the disk stays,
 * and the domain is as it was. */
static void
test_cancel (void)
{
  guint late = 0;

  while (!cancel_in_time ())
    g_assert_cmpuint (++late, <, 10);
}

/* One that libvirt keeps no record of, into a file made before; and one that ends the domain. */
static void
test_flags (void)
{
  GError *error = NULL;
  g_autoptr (SimplevirtDomain) domain = machine_define (connection, "flags", "");
  g_autofree char *overlay = machine_path ("flags", ".mine");
  g_autofree char *base = machine_path ("flags", ".qcow2");
  g_autofree char *make
      = g_strdup_printf ("qemu-img create -q -f qcow2 -F qcow2 -b '%s' '%s'", base, overlay);
  g_autofree char *xml = g_strdup_printf (
      "<domainsnapshot><disks><disk name='vda' snapshot='external'><source file='%s'/></disk>"
      "</disks></domainsnapshot>",
      overlay);

  testing_ok (g_spawn_command_line_sync (make, NULL, NULL, NULL, &failure));
  testing_ok (simplevirt_domain_start (domain, SIMPLEVIRT_START_PAUSED, NULL, &failure));
  g_autoptr (SimplevirtSnapshot) traceless = simplevirt_domain_create_snapshot_xml (
      domain, xml,
      SIMPLEVIRT_SNAPSHOT_CREATE_DISK_ONLY | SIMPLEVIRT_SNAPSHOT_CREATE_REUSE_FILES
          | SIMPLEVIRT_SNAPSHOT_CREATE_NO_METADATA | SIMPLEVIRT_SNAPSHOT_CREATE_ATOMIC,
      NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_false (simplevirt_snapshot_get_exists (traceless));
  g_assert_cmpstr (simplevirt_snapshot_get_name (traceless), !=, "");
  g_assert_null (simplevirt_snapshot_fetch_xml (traceless, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "snapshot '");
  g_autoptr (GPtrArray) list = simplevirt_domain_list_snapshots (domain, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (list->len, ==, 0);
  g_autofree char *now = simplevirt_domain_fetch_xml (domain, SIMPLEVIRT_XML_NONE, NULL, &error);
  g_assert_no_error (error);
  g_assert_nonnull (strstr (now, overlay));
  g_autoptr (SimplevirtSnapshot) last = simplevirt_domain_create_snapshot (
      domain, "last", NULL, NULL, SIMPLEVIRT_SNAPSHOT_CREATE_HALT, NULL, NULL, &error);
  g_assert_no_error (error);
  testing_wait_until (!simplevirt_domain_get_active (domain));
  testing_ok (simplevirt_snapshot_delete (last, SIMPLEVIRT_SNAPSHOT_DELETE_NONE, NULL, &failure));
  testing_ok (simplevirt_domain_undefine (domain, SIMPLEVIRT_UNDEFINE_NONE, NULL, &failure));
}

/* Without an agent nothing can be frozen, and nothing is left behind. */
static void
test_quiesce_without_agent (void)
{
  GError *error = NULL;
  g_autoptr (SimplevirtDomain) domain = machine_define (connection, "young", "");

  simplevirt_domain_start (domain, SIMPLEVIRT_START_PAUSED, NULL, &error);
  g_assert_no_error (error);
  simplevirt_domain_resume (domain, NULL, &error);
  g_assert_no_error (error);
  g_assert_null (simplevirt_domain_create_snapshot (domain, "q", NULL, NULL,
                                                    SIMPLEVIRT_SNAPSHOT_CREATE_DISK_ONLY
                                                        | SIMPLEVIRT_SNAPSHOT_CREATE_QUIESCE,
                                                    NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_AGENT_UNAVAILABLE, "domain 'young': ");
  g_autoptr (GPtrArray) list = simplevirt_domain_list_snapshots (domain, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (list->len, ==, 0);
  simplevirt_domain_power_off (domain, NULL, NULL);
}

static SimplevirtSnapshot *
take_of (SimplevirtDomain *domain, const char *name)
{
  g_autoptr (SimplevirtSnapshotConfig) config = simplevirt_snapshot_config_new ();
  g_autoptr (GError) error = NULL;

  simplevirt_snapshot_config_set_name (config, name);
  simplevirt_snapshot_config_set_description (config, "by a config");
  SimplevirtSnapshot *snapshot = simplevirt_domain_create_snapshot_from_config (
      domain, config, SIMPLEVIRT_SNAPSHOT_CREATE_NONE, NULL, NULL, &error);
  g_assert_no_error (error);
  return snapshot;
}

static gboolean
is_current (SimplevirtSnapshot *snapshot)
{
  g_autoptr (GError) error = NULL;
  gboolean current = simplevirt_snapshot_fetch_is_current (snapshot, NULL, &error);

  g_assert_no_error (error);
  return current;
}

static guint
count_snapshots (SimplevirtDomain *domain)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) list = simplevirt_domain_list_snapshots (domain, NULL, &error);

  g_assert_no_error (error);
  return list->len;
}

/* One snapshot with two after it, of which one has another: what is current, what a revert makes
 * of the domain, and what goes with what. */
static void
test_tree (void)
{
  GError *error = NULL;
  g_autoptr (SimplevirtDomain) domain = machine_define (connection, "tree", "");
  g_autoptr (SimplevirtSnapshot) root = take_of (domain, "root");
  g_autoptr (SimplevirtSnapshot) left = take_of (domain, "left");
  g_autoptr (SimplevirtSnapshot) leaf = take_of (domain, "leaf");

  g_assert_cmpint (simplevirt_snapshot_get_state (root), ==, SIMPLEVIRT_SNAPSHOT_STATE_SHUTOFF);
  g_assert_true (is_current (leaf) && !is_current (root));
  testing_ok (simplevirt_snapshot_revert (root, SIMPLEVIRT_SNAPSHOT_REVERT_PAUSED, NULL, &failure));
  g_assert_cmpint (simplevirt_domain_get_state (domain), ==, SIMPLEVIRT_DOMAIN_STATE_PAUSED);
  testing_ok (
      simplevirt_snapshot_revert (root, SIMPLEVIRT_SNAPSHOT_REVERT_RUNNING, NULL, &failure));
  g_assert_cmpint (simplevirt_domain_get_state (domain), ==, SIMPLEVIRT_DOMAIN_STATE_RUNNING);
  testing_ok (simplevirt_snapshot_revert (root, SIMPLEVIRT_SNAPSHOT_REVERT_NONE, NULL, &failure));
  g_assert_false (simplevirt_domain_get_active (domain));
  g_assert_true (is_current (root));
  g_autoptr (SimplevirtSnapshot) right = take_of (domain, "right");
  g_assert_cmpstr (simplevirt_snapshot_get_parent_name (right), ==, "root");
  g_autoptr (SimplevirtSnapshot) parent = simplevirt_snapshot_fetch_parent (right, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (parent == root);
  g_assert_null (simplevirt_snapshot_fetch_parent (root, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "snapshot 'root': ");
  g_autoptr (GPtrArray) children = simplevirt_snapshot_list_children (root, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (children->len, ==, 2);
  g_autoptr (SimplevirtSnapshot) current
      = simplevirt_domain_fetch_current_snapshot (domain, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (current == right);
  g_autoptr (SimplevirtSnapshot) found
      = simplevirt_domain_lookup_snapshot (domain, "leaf", NULL, &error);
  g_assert_no_error (error);
  g_assert_true (found == leaf);
  g_assert_null (simplevirt_domain_lookup_snapshot (domain, "none", NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "none");

  testing_ok (
      simplevirt_snapshot_delete (left, SIMPLEVIRT_SNAPSHOT_DELETE_CHILDREN_ONLY, NULL, &failure));
  g_assert_true (simplevirt_snapshot_get_exists (left) && !simplevirt_snapshot_get_exists (leaf));
  testing_ok (
      simplevirt_snapshot_delete (right, SIMPLEVIRT_SNAPSHOT_DELETE_METADATA_ONLY, NULL, &failure));
  g_assert_cmpuint (count_snapshots (domain), ==, 2);
  testing_ok (
      simplevirt_snapshot_delete (root, SIMPLEVIRT_SNAPSHOT_DELETE_CHILDREN, NULL, &failure));
  g_assert_cmpuint (count_snapshots (domain), ==, 0);
  g_assert_false (simplevirt_snapshot_delete (root, SIMPLEVIRT_SNAPSHOT_DELETE_NONE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "snapshot 'root': ");
  g_assert_null (simplevirt_snapshot_list_children (root, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "snapshot 'root': ");
  g_assert_null (simplevirt_snapshot_fetch_parent (root, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "snapshot 'root': ");
  g_assert_null (simplevirt_domain_fetch_current_snapshot (domain, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "domain 'tree': ");
}

/* What libvirt knows of a snapshot is taken away and given back, by its config. */
static void
test_config (void)
{
  GError *error = NULL;
  g_autoptr (SimplevirtDomain) domain = machine_define (connection, "again", "");
  g_autoptr (SimplevirtSnapshot) snapshot = take_of (domain, "kept");
  g_autoptr (SimplevirtSnapshotConfig) config
      = simplevirt_snapshot_fetch_config (snapshot, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (simplevirt_snapshot_config_get_description (config), ==, "by a config");
  g_assert_cmpstr (simplevirt_snapshot_config_get_domain_name (config), ==, "again");
  testing_ok (simplevirt_snapshot_delete (snapshot, SIMPLEVIRT_SNAPSHOT_DELETE_METADATA_ONLY, NULL,
                                          &failure));
  g_assert_null (simplevirt_snapshot_fetch_config (snapshot, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "snapshot 'kept': ");
  g_autofree char *xml = simplevirt_config_to_xml (SIMPLEVIRT_CONFIG (config));
  g_autoptr (SimplevirtSnapshot) back = simplevirt_domain_create_snapshot_xml (
      domain, xml, SIMPLEVIRT_SNAPSHOT_CREATE_REDEFINE | SIMPLEVIRT_SNAPSHOT_CREATE_CURRENT, NULL,
      NULL, &error);
  g_assert_no_error (error);
  g_assert_true (is_current (back));
  testing_ok (simplevirt_snapshot_revert (back, SIMPLEVIRT_SNAPSHOT_REVERT_NONE, NULL, &failure));
  g_assert_null (simplevirt_domain_create_snapshot_xml (
      domain, "<domainsnapshot", SIMPLEVIRT_SNAPSHOT_CREATE_NONE, NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_CONFIG, "domain 'again': ");
  g_assert_null (simplevirt_domain_create_snapshot (
      domain, "kept", NULL, NULL, SIMPLEVIRT_SNAPSHOT_CREATE_NONE, NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_ALREADY_EXISTS, "kept");
  g_assert_null (simplevirt_domain_create_snapshot_from_config (
      domain, config, SIMPLEVIRT_SNAPSHOT_CREATE_NONE, NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_ALREADY_EXISTS, "kept");
  testing_ok (simplevirt_snapshot_delete (back, SIMPLEVIRT_SNAPSHOT_DELETE_NONE, NULL, &failure));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  connection = testing_open (g_getenv ("SV_TEST_URI"));
  guest = machine_start (connection, "snap", "");
  g_test_add_func ("/snapshots/internal", test_internal);
  g_test_add_func ("/snapshots/list-meanwhile", test_list_meanwhile);
  g_test_add_func ("/snapshots/disk-only", test_disk_only);
  g_test_add_func ("/snapshots/memory-file", test_memory_file);
  g_test_add_func ("/snapshots/flags", test_flags);
  g_test_add_func ("/snapshots/cancel", test_cancel);
  g_test_add_func ("/snapshots/quiesce-without-agent", test_quiesce_without_agent);
  g_test_add_func ("/snapshots/tree", test_tree);
  g_test_add_func ("/snapshots/config", test_config);
  int status = g_test_run ();
  g_clear_object (&guest);
  g_clear_object (&connection);
  return status;
}
