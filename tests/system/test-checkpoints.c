/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "machine-disks.h"

static SimplevirtConnection *connection;
static SimplevirtDomain *guest;

#define RAW                                                                                        \
  "<disk type='file' device='disk'><driver name='qemu' type='raw'/><source file='%s'/>"            \
  "<target dev='vdb' bus='virtio'/></disk>"

static SimplevirtCheckpoint *
make (const char *name)
{
  g_autoptr (GError) error = NULL;
  SimplevirtCheckpoint *checkpoint = simplevirt_domain_create_checkpoint (
      guest, name, "a text", SIMPLEVIRT_CHECKPOINT_CREATE_NONE, NULL, &error);

  g_assert_no_error (error);
  return checkpoint;
}

static guint
count (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) list = simplevirt_domain_list_checkpoints (guest, NULL, &error);

  g_assert_no_error (error);
  return list->len;
}

static void
delete_all (void)
{
  g_autoptr (GPtrArray) list = simplevirt_domain_list_checkpoints (guest, NULL, NULL);

  if (list->len > 0)
    testing_ok (simplevirt_checkpoint_delete (
        g_ptr_array_index (list, 0), SIMPLEVIRT_CHECKPOINT_DELETE_CHILDREN, NULL, &failure));
  g_assert_cmpuint (count (), ==, 0);
}

static void
assert_kind (SimplevirtCheckpointConfig *config, const char *disk, SimplevirtCheckpointKind kind)
{
  g_autoptr (GPtrArray) disks = simplevirt_checkpoint_config_list_disks (config);

  for (guint i = 0; i < disks->len; i++)
    {
      SimplevirtCheckpointDiskConfig *item = g_ptr_array_index (disks, i);
      if (g_strcmp0 (simplevirt_checkpoint_disk_config_get_name (item), disk) != 0)
        continue;
      g_assert_cmpint (simplevirt_checkpoint_disk_config_get_kind (item), ==, kind);
      return;
    }
  g_error ("'%s' is not in the checkpoint", disk);
}

/* Of the disks that can have one, and only those. */
static void
test_create (void)
{
  GError *error = NULL;
  gint64 before = g_get_real_time () / G_USEC_PER_SEC;
  g_autoptr (SimplevirtCheckpoint) checkpoint = make ("first");

  g_assert_cmpstr (simplevirt_checkpoint_get_name (checkpoint), ==, "first");
  g_assert_cmpstr (simplevirt_checkpoint_get_description (checkpoint), ==, "a text");
  g_assert_null (simplevirt_checkpoint_get_parent_name (checkpoint));
  g_assert_cmpint (simplevirt_checkpoint_get_creation_time (checkpoint), >=, before);
  g_assert_true (simplevirt_checkpoint_get_exists (checkpoint));
  g_assert_true (simplevirt_checkpoint_get_domain (checkpoint) == guest);
  g_autoptr (SimplevirtCheckpointConfig) config
      = simplevirt_checkpoint_fetch_config (checkpoint, FALSE, NULL, &error);
  g_assert_no_error (error);
  assert_kind (config, "vda", SIMPLEVIRT_CHECKPOINT_KIND_BITMAP);
  assert_kind (config, "vdb", SIMPLEVIRT_CHECKPOINT_KIND_NO);
  g_autofree char *xml = simplevirt_checkpoint_fetch_xml (checkpoint, NULL, &error);
  g_assert_no_error (error);
  g_assert_nonnull (strstr (xml, "<domain"));
  g_assert_null (simplevirt_domain_create_checkpoint (
      guest, "first", NULL, SIMPLEVIRT_CHECKPOINT_CREATE_NONE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_ALREADY_EXISTS, "domain 'points': ");
  g_assert_cmpuint (count (), ==, 1);
  delete_all ();
  g_assert_false (simplevirt_checkpoint_get_exists (checkpoint));
  g_assert_null (simplevirt_checkpoint_fetch_xml (checkpoint, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "checkpoint 'first': ");
}

static void
test_from_config (void)
{
  GError *error = NULL;
  g_autoptr (SimplevirtCheckpointConfig) config = simplevirt_checkpoint_config_new ();
  g_autoptr (SimplevirtCheckpointDiskConfig) disk = simplevirt_checkpoint_disk_config_new ();

  simplevirt_checkpoint_config_set_name (config, "chosen");
  simplevirt_checkpoint_disk_config_set_name (disk, "vda");
  simplevirt_checkpoint_disk_config_set_kind (disk, SIMPLEVIRT_CHECKPOINT_KIND_BITMAP);
  simplevirt_checkpoint_config_add_disk (config, disk);
  g_autoptr (SimplevirtCheckpoint) checkpoint = simplevirt_domain_create_checkpoint_from_config (
      guest, config, SIMPLEVIRT_CHECKPOINT_CREATE_QUIESCE, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (simplevirt_checkpoint_get_name (checkpoint), ==, "chosen");
  delete_all ();
  g_assert_null (simplevirt_domain_create_checkpoint_xml (
      guest,
      "<domaincheckpoint><name>raw</name><disks><disk name='vdb' checkpoint='bitmap'/></disks>"
      "</domaincheckpoint>",
      SIMPLEVIRT_CHECKPOINT_CREATE_NONE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_SUPPORTED, "raw");
  g_assert_null (simplevirt_domain_create_checkpoint_xml (
      guest, "<domaincheckpoint", SIMPLEVIRT_CHECKPOINT_CREATE_NONE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_CONFIG, "domain 'points': ");
  g_assert_cmpuint (count (), ==, 0);
}

/* Each after the one it was made after; the same object by every way. */
static void
test_tree (void)
{
  GError *error = NULL;
  g_autoptr (SimplevirtCheckpoint) one = make ("one");
  g_autoptr (SimplevirtCheckpoint) two = make ("two");
  g_autoptr (SimplevirtCheckpoint) three = make ("three");
  g_autoptr (GPtrArray) list = simplevirt_domain_list_checkpoints (guest, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (list->len, ==, 3);
  g_assert_true (g_ptr_array_index (list, 0) == one);
  g_assert_true (g_ptr_array_index (list, 1) == two);
  g_assert_true (g_ptr_array_index (list, 2) == three);
  g_assert_cmpstr (simplevirt_checkpoint_get_parent_name (three), ==, "two");
  g_autoptr (SimplevirtCheckpoint) parent
      = simplevirt_checkpoint_fetch_parent (three, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (parent == two);
  g_assert_null (simplevirt_checkpoint_fetch_parent (one, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "checkpoint 'one': ");
  g_autoptr (GPtrArray) children = simplevirt_checkpoint_list_children (one, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (children->len, ==, 1);
  g_assert_true (g_ptr_array_index (children, 0) == two);
  g_autoptr (SimplevirtCheckpoint) found
      = simplevirt_domain_lookup_checkpoint (guest, "two", NULL, &error);
  g_assert_no_error (error);
  g_assert_true (found == two);
  g_assert_null (simplevirt_domain_lookup_checkpoint (guest, "none", NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "none");
  testing_ok (
      simplevirt_checkpoint_delete (two, SIMPLEVIRT_CHECKPOINT_DELETE_NONE, NULL, &failure));
  g_assert_false (simplevirt_checkpoint_get_exists (two));
  g_assert_false (
      simplevirt_checkpoint_delete (two, SIMPLEVIRT_CHECKPOINT_DELETE_NONE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "checkpoint 'two': ");
  g_autoptr (SimplevirtCheckpoint) again
      = simplevirt_domain_lookup_checkpoint (guest, "three", NULL, &error);
  g_assert_no_error (error);
  g_assert_true (again == three);
  g_assert_cmpstr (simplevirt_checkpoint_get_parent_name (three), ==, "one");
  testing_ok (simplevirt_checkpoint_delete (one, SIMPLEVIRT_CHECKPOINT_DELETE_CHILDREN_ONLY, NULL,
                                            &failure));
  g_assert_true (simplevirt_checkpoint_get_exists (one));
  g_assert_false (simplevirt_checkpoint_get_exists (three));
  delete_all ();
  g_assert_false (simplevirt_checkpoint_get_exists (one));
}

/* What the guest writes is counted. */
static void
test_sizes (void)
{
  GError *error = NULL;
  g_autoptr (SimplevirtCheckpoint) checkpoint = make ("counted");
  g_autofree char *written
      = machine_shell (guest, "dd if=/dev/urandom of=/data/written bs=1M count=2; sync");
  g_autoptr (SimplevirtCheckpointConfig) config
      = simplevirt_checkpoint_fetch_config (checkpoint, TRUE, NULL, &error);

  g_assert_no_error (error);
  g_autoptr (GPtrArray) disks = simplevirt_checkpoint_config_list_disks (config);
  guint64 size = simplevirt_checkpoint_disk_config_get_size (g_ptr_array_index (disks, 0));
  g_assert_cmpuint (size, >=, 2 * MIB);
  g_assert_cmpuint (size, <, 16 * MIB);
  delete_all ();
}

/* They outlive the run; without one only libvirt's memory of them can go. */
static void
test_off (void)
{
  GError *error = NULL;
  g_autoptr (SimplevirtCheckpoint) checkpoint = make ("kept");

  testing_ok (simplevirt_domain_power_off (guest, NULL, &failure));
  g_assert_cmpuint (count (), ==, 1);
  g_assert_null (simplevirt_domain_create_checkpoint (
      guest, "more", NULL, SIMPLEVIRT_CHECKPOINT_CREATE_NONE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "domain 'points': ");
  g_assert_false (
      simplevirt_checkpoint_delete (checkpoint, SIMPLEVIRT_CHECKPOINT_DELETE_NONE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "checkpoint 'kept': ");
  g_assert_null (simplevirt_checkpoint_fetch_config (checkpoint, TRUE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "checkpoint 'kept': ");
  testing_ok (simplevirt_domain_start (guest, SIMPLEVIRT_START_NONE, NULL, &failure));
  g_assert_cmpuint (count (), ==, 1);
  g_autofree char *xml = simplevirt_checkpoint_fetch_xml (checkpoint, NULL, &error);
  g_assert_no_error (error);
  testing_ok (simplevirt_checkpoint_delete (checkpoint, SIMPLEVIRT_CHECKPOINT_DELETE_METADATA_ONLY,
                                            NULL, &failure));
  g_assert_cmpuint (count (), ==, 0);
  /* The disk still has it: libvirt can be told of it again. */
  g_autoptr (SimplevirtCheckpoint) again = simplevirt_domain_create_checkpoint_xml (
      guest, xml,
      SIMPLEVIRT_CHECKPOINT_CREATE_REDEFINE | SIMPLEVIRT_CHECKPOINT_CREATE_REDEFINE_VALIDATE, NULL,
      &error);
  g_assert_no_error (error);
  g_assert_true (again == checkpoint);
  g_assert_true (simplevirt_checkpoint_get_exists (again));
  delete_all ();
  machine_wait_for_agent (guest);
}

static void
test_refused (void)
{
  GError *error = NULL;
  g_autoptr (SimplevirtConnection) reader = disks_open_read_only ();
  g_autoptr (SimplevirtDomain) seen = testing_lookup_domain (reader, "points");
  g_assert_null (simplevirt_domain_create_checkpoint (
      seen, "x", NULL, SIMPLEVIRT_CHECKPOINT_CREATE_NONE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_PERMISSION_DENIED, "domain 'points': ");
  g_assert_null (simplevirt_domain_create_checkpoint (
      guest, "a/b", NULL, SIMPLEVIRT_CHECKPOINT_CREATE_NONE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "checkpoint");
  g_autoptr (SimplevirtCheckpointConfig) config = simplevirt_checkpoint_config_new ();
  simplevirt_checkpoint_config_set_name (config, "a/b");
  g_assert_null (simplevirt_domain_create_checkpoint_from_config (
      guest, config, SIMPLEVIRT_CHECKPOINT_CREATE_NONE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_CONFIG, "checkpoint.name");
  g_assert_null (simplevirt_domain_create_checkpoint_xml (
      guest, "<domaincheckpoint", SIMPLEVIRT_CHECKPOINT_CREATE_NONE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_CONFIG, "domain 'points': ");
  g_autoptr (SimplevirtCheckpoint) gone = make ("gone");
  testing_ok (
      simplevirt_checkpoint_delete (gone, SIMPLEVIRT_CHECKPOINT_DELETE_NONE, NULL, &failure));
  g_assert_null (simplevirt_checkpoint_list_children (gone, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "checkpoint 'gone': ");
  g_autofree char *path = host_path ("only.img");
  disks_run ("qemu-img create -q -f raw '%s' 1M", path);
  g_autofree char *xml = g_strdup_printf (
      "<domain type='qemu'><name>rawonly</name><memory>65536</memory><os><type arch='x86_64' "
      "machine='q35'>hvm</type></os><devices>" RAW "</devices></domain>",
      path);
  g_autoptr (SimplevirtDomain) raw = simplevirt_connection_start_transient_domain_xml (
      connection, xml, SIMPLEVIRT_START_PAUSED, NULL, &error);
  g_assert_no_error (error);
  g_assert_null (simplevirt_domain_create_checkpoint (
      raw, NULL, NULL, SIMPLEVIRT_CHECKPOINT_CREATE_NONE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_SUPPORTED, "qcow2");
  testing_ok (simplevirt_domain_power_off (raw, NULL, &failure));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  connection = testing_open (g_getenv ("SV_TEST_URI"));
  g_autofree char *path = host_path ("second.img");
  g_autofree char *disk = g_strdup_printf (RAW, path);
  disks_run ("qemu-img create -q -f raw '%s' 1M", path);
  guest = machine_start (connection, "points", disk);
  g_test_add_func ("/checkpoints/create", test_create);
  g_test_add_func ("/checkpoints/from-config", test_from_config);
  g_test_add_func ("/checkpoints/tree", test_tree);
  g_test_add_func ("/checkpoints/sizes", test_sizes);
  g_test_add_func ("/checkpoints/off", test_off);
  g_test_add_func ("/checkpoints/refused", test_refused);
  int status = g_test_run ();
  g_clear_object (&guest);
  g_clear_object (&connection);
  return status;
}
