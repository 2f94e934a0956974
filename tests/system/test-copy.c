/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* A machine like another: it has what the first has, and nothing of it. */
#include "host-state.h"
#include "host-tools.h"

static SimplevirtConnection *connection = NULL;

/* Off, with an overlay and a seed of its own, variables of its firmware, a disk in another pool and
 * a medium that is nobody's. */
static SimplevirtDomain *
make_first (SimplevirtStoragePool *pool)
{
  g_autoptr (SimplevirtDomainBuilder) builder = simplevirt_domain_builder_new ("first");
  g_autofree char *image = g_build_filename (g_getenv ("SV_TEST_GUEST"), "disk.qcow2", NULL);
  g_autoptr (SimplevirtStorageVolume) data = host_volume (pool, "data.img", 1000000);
  g_autoptr (SimplevirtStorageVolume) medium = host_volume (pool, "medium.iso", 50000);
  g_autofree char *devices = g_strdup_printf (
      "<disk type='file' device='disk'><driver name='qemu' type='raw'/><source file='%s'/>"
      "<target dev='vdb' bus='virtio'/></disk>",
      simplevirt_storage_volume_get_path (data));
  g_autofree char *cdrom = g_strdup_printf ("<disk type='file' device='cdrom'><source file='%s'/>"
                                            "<target dev='sdb' bus='scsi'/><readonly/></disk>",
                                            simplevirt_storage_volume_get_path (medium));
  g_autoptr (GError) error = NULL;

  simplevirt_domain_builder_set_image (builder, image);
  simplevirt_domain_builder_set_memory (builder, 192 * SIMPLEVIRT_MIB);
  simplevirt_domain_builder_set_hostname (builder, "first");
  simplevirt_domain_builder_set_network_mode (builder, SIMPLEVIRT_NETWORK_MODE_USER);
  simplevirt_domain_builder_set_start (builder, FALSE);
  SimplevirtDomain *domain
      = simplevirt_connection_create_domain (connection, builder, NULL, NULL, &error);
  g_assert_no_error (error);
  testing_ok (simplevirt_domain_attach_device_xml (domain, devices, SIMPLEVIRT_CHANGE_STORED, NULL,
                                                   &failure));
  testing_ok (simplevirt_domain_attach_device_xml (domain, cdrom, SIMPLEVIRT_CHANGE_STORED, NULL,
                                                   &failure));
  return domain;
}

static char *
source_of (SimplevirtDomain *domain, const char *target)
{
  g_autofree char *path = g_strdup_printf ("devices/disk[target/@dev='%s']/source/@file", target);
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtDomainConfig) config
      = simplevirt_domain_fetch_config (domain, SIMPLEVIRT_XML_INACTIVE, NULL, &error);

  g_assert_no_error (error);
  return simplevirt_config_get_value (SIMPLEVIRT_CONFIG (config), path, NULL);
}

static char *
mac_of (SimplevirtDomain *domain)
{
  g_autoptr (SimplevirtDomainConfig) config
      = simplevirt_domain_fetch_config (domain, SIMPLEVIRT_XML_INACTIVE, NULL, NULL);

  return simplevirt_config_get_value (SIMPLEVIRT_CONFIG (config), "devices/interface/mac/@address",
                                      NULL);
}

static void
assert_disks (SimplevirtDomain *copy, SimplevirtDomain *first)
{
  static const char *const targets[] = { "vda", "vdb", "sda", "sdb" };
  static const char *const names[] = { "second.qcow2", "second-vdb.img", "second-seed.iso", NULL };

  for (gsize i = 0; i < G_N_ELEMENTS (targets); i++)
    {
      g_autofree char *theirs = source_of (first, targets[i]);
      g_autofree char *ours = source_of (copy, targets[i]);
      g_autofree char *name = g_path_get_basename (ours);
      g_autofree char *folder = g_path_get_dirname (ours);
      if (names[i] == NULL)
        g_assert_cmpstr (ours, ==, theirs);
      else
        g_assert_cmpstr (name, ==, names[i]);
      g_assert_true (g_str_has_prefix (theirs, folder));
      g_assert_true (g_file_test (ours, G_FILE_TEST_EXISTS));
    }
}

static void
test_copy (void)
{
  g_autoptr (SimplevirtStoragePool) pool = host_pool (connection, "data");
  g_autofree char *before = host_state ();
  g_autoptr (SimplevirtDomain) first = make_first (pool);
  g_autoptr (GError) error = NULL;

  g_autoptr (SimplevirtDomain) copy
      = simplevirt_domain_create_copy (first, "second", NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (simplevirt_domain_get_name (copy), ==, "second");
  g_assert_cmpstr (simplevirt_domain_get_uuid (copy), !=, simplevirt_domain_get_uuid (first));
  g_autofree char *theirs = mac_of (first);
  g_autofree char *ours = mac_of (copy);
  g_assert_nonnull (ours);
  g_assert_cmpstr (ours, !=, theirs);
  assert_disks (copy, first);

  /* It runs without the first. */
  testing_ok (simplevirt_domain_delete (first, SIMPLEVIRT_DELETE_EVERYTHING, NULL, &failure));
  testing_ok (simplevirt_domain_start (copy, SIMPLEVIRT_START_NONE, NULL, &failure));
  testing_ok (simplevirt_domain_wait_for_agent (copy, TESTING_PATIENCE_S, NULL, &failure));
  g_assert_null (simplevirt_domain_create_copy (copy, "third", NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "domain 'second': it runs");
  testing_ok (simplevirt_domain_delete (
      copy, SIMPLEVIRT_DELETE_EVERYTHING | SIMPLEVIRT_DELETE_FORCE, NULL, &failure));
  g_assert_true (
      host_run ("sh -c 'rm \"$SV_TEST_DIR\"/data/data.img \"$SV_TEST_DIR\"/data/*.iso'"));
  g_assert_cmpuint (host_count_files ("data"), ==, 0);
  host_run ("sh -c 'virsh -q pool-destroy default; virsh -q pool-undefine default'");
  g_autofree char *after = host_state ();
  g_assert_cmpstr (before, ==, after);
  testing_ok (simplevirt_storage_pool_stop (pool, NULL, &failure));
}

static char *
variables_of (SimplevirtDomain *domain)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtDomainConfig) config
      = simplevirt_domain_fetch_config (domain, SIMPLEVIRT_XML_NONE, NULL, &error);

  g_assert_no_error (error);
  return g_strdup (simplevirt_domain_config_get_nvram (config));
}

/* Two machines never write the same variables. */
static void
test_firmware (void)
{
  g_autofree char *before = host_state ();
  g_autoptr (SimplevirtDomainBuilder) builder = simplevirt_domain_builder_new ("first");
  g_autoptr (GError) error = NULL;

  simplevirt_domain_builder_set_disk_size (builder, SIMPLEVIRT_MIB);
  simplevirt_domain_builder_set_firmware (builder, SIMPLEVIRT_BUILDER_FIRMWARE_UEFI);
  simplevirt_domain_builder_set_network_mode (builder, SIMPLEVIRT_NETWORK_MODE_NONE);
  g_autoptr (SimplevirtDomain) first
      = simplevirt_connection_create_domain (connection, builder, NULL, NULL, &error);
  g_assert_no_error (error);
  testing_ok (simplevirt_domain_stop (first, 0, NULL, &failure));
  g_autoptr (SimplevirtDomain) copy
      = simplevirt_domain_create_copy (first, "second", NULL, NULL, &error);
  g_assert_no_error (error);
  testing_ok (simplevirt_domain_start (first, SIMPLEVIRT_START_NONE, NULL, &failure));
  testing_ok (simplevirt_domain_start (copy, SIMPLEVIRT_START_NONE, NULL, &failure));
  g_autofree char *theirs = variables_of (first);
  g_autofree char *ours = variables_of (copy);
  g_assert_nonnull (ours);
  g_assert_cmpstr (ours, !=, theirs);
  SimplevirtDeleteFlags all = SIMPLEVIRT_DELETE_EVERYTHING | SIMPLEVIRT_DELETE_FORCE;
  testing_ok (simplevirt_domain_delete (first, all, NULL, &failure));
  testing_ok (simplevirt_domain_delete (copy, all, NULL, &failure));
  host_run ("sh -c 'virsh -q pool-destroy default; virsh -q pool-undefine default'");
  g_autofree char *after = host_state ();
  g_assert_cmpstr (before, ==, after);
}

static void
assert_refused (SimplevirtDomain *first,
                const char *name,
                SimplevirtErrorCode code,
                const char *words)
{
  g_autofree char *before = host_state ();
  g_autoptr (GError) error = NULL;

  g_assert_null (simplevirt_domain_create_copy (first, name, NULL, NULL, &error));
  testing_assert_error (&error, code, words);
  g_autofree char *after = host_state ();
  g_assert_cmpstr (before, ==, after);
}

/* One clear error, and what was copied before is gone. */
static void
test_faults (void)
{
  g_autoptr (SimplevirtStoragePool) pool = host_pool (connection, "data");
  g_autoptr (SimplevirtDomain) first = make_first (pool);
  g_autofree char *alien = host_path ("alien.img");
  g_autofree char *disk = g_strdup_printf (
      "<disk type='file' device='disk'><driver name='qemu' type='raw'/><source file='%s'/>"
      "<target dev='vdc' bus='virtio'/></disk>",
      alien);

  assert_refused (first, "first", SIMPLEVIRT_ERROR_ALREADY_EXISTS, "domain 'first'");
  assert_refused (first, "../x", SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "domain");
  assert_refused (first, NULL, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "name");
  g_autoptr (SimplevirtStorageVolume) squatter = host_volume (pool, "second-vdb.img", 1000);
  assert_refused (first, "second", SIMPLEVIRT_ERROR_ALREADY_EXISTS, "second-vdb.img");
  testing_ok (
      simplevirt_domain_attach_device_xml (first, disk, SIMPLEVIRT_CHANGE_STORED, NULL, &failure));
  assert_refused (first, "third", SIMPLEVIRT_ERROR_NOT_FOUND, "domain 'first': disk 'vdc'");
  testing_ok (simplevirt_domain_delete (first, SIMPLEVIRT_DELETE_EVERYTHING, NULL, &failure));
  testing_ok (simplevirt_storage_pool_stop (pool, NULL, &failure));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  connection = host_open ();
  g_test_add_func ("/copy/copy", test_copy);
  g_test_add_func ("/copy/firmware", test_firmware);
  g_test_add_func ("/copy/faults", test_faults);
  int status = g_test_run ();
  g_object_unref (connection);
  return status;
}
