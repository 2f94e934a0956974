/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What a new machine can be beyond an image and a network card: a definition to start from, a CD to
 * install from, the network to boot from, Ignition in place of cloud-init. */
#include "host-state.h"
#include "loops.h"

static SimplevirtConnection *connection = NULL;

static void
assert_refused (SimplevirtDomainBuilder *builder, SimplevirtErrorCode code, const char *words)
{
  g_autofree char *before = host_state ();
  g_autoptr (GError) error = NULL;

  g_assert_null (simplevirt_connection_create_domain (connection, builder, NULL, NULL, &error));
  testing_assert_error (&error, code, words);
  g_autofree char *after = host_state ();
  g_assert_cmpstr (before, ==, after);
}

static void
delete_everything (SimplevirtDomain *domain)
{
  testing_ok (simplevirt_domain_delete (domain, SIMPLEVIRT_DELETE_EVERYTHING, NULL, &failure));
}

static SimplevirtConfig *
definition_of (SimplevirtDomain *domain)
{
  g_autoptr (GError) error = NULL;
  SimplevirtDomainConfig *config
      = simplevirt_domain_fetch_config (domain, SIMPLEVIRT_XML_INACTIVE, NULL, &error);

  g_assert_no_error (error);
  return SIMPLEVIRT_CONFIG (config);
}

/* More of a machine than the builder has properties for. */
static SimplevirtDomainConfig *
rich_definition (const char *disk)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *xml = g_strdup_printf (
      "<domain><name>ignored</name><uuid>11111111-2222-3333-4444-555555555555</uuid>"
      "<title>kept</title><memory unit='MiB'>320</memory><vcpu>2</vcpu>"
      "<cputune><shares>1500</shares></cputune><on_reboot>destroy</on_reboot>"
      "<devices><disk type='file' device='disk'><driver name='qemu' type='raw'/>"
      "<source file='%s'/><target dev='vda' bus='virtio'/></disk>"
      "<interface type='user'><mac address='52:54:00:00:00:77'/><model type='virtio'/></interface>"
      "<rng model='virtio'><backend model='random'>/dev/random</backend></rng>"
      "<watchdog model='i6300esb' action='poweroff'/></devices></domain>",
      disk);
  SimplevirtDomainConfig *config = simplevirt_domain_config_new_from_xml (xml, &error);

  g_assert_no_error (error);
  return config;
}

static void
test_definition (void)
{
  g_autofree char *disk = g_build_filename (g_getenv ("SV_TEST_DIR"), "more.img", NULL);
  g_autofree char *zeros = g_malloc0 (1024 * 1024);
  g_autofree char *image = g_build_filename (g_getenv ("SV_TEST_GUEST"), "disk.qcow2", NULL);
  g_autoptr (SimplevirtDomainBuilder) builder = simplevirt_domain_builder_new ("rich");
  g_assert_true (g_file_set_contents (disk, zeros, 1024 * 1024, NULL));
  g_autoptr (SimplevirtDomainConfig) definition = rich_definition (disk);
  g_autofree char *before = simplevirt_config_to_xml (SIMPLEVIRT_CONFIG (definition));

  simplevirt_domain_builder_set_image (builder, image);
  simplevirt_domain_builder_set_definition (builder, definition);
  g_autoptr (SimplevirtDomain) domain = testing_create (connection, builder);
  testing_ok (simplevirt_domain_wait_for_agent (domain, TESTING_PATIENCE_S, NULL, &failure));
  g_autoptr (SimplevirtConfig) made = definition_of (domain);
  testing_assert_says (made, "name", "rich");
  testing_assert_says (made, "uuid = '11111111-2222-3333-4444-555555555555'", "false");
  testing_assert_says (made, "title", "kept");
  testing_assert_says (made, "memory", "327680");
  testing_assert_says (made, "vcpu", "2");
  testing_assert_says (made, "cputune/shares", "1500");
  testing_assert_says (made, "on_reboot", "destroy");
  testing_assert_says (made, "on_crash", "destroy");
  testing_assert_says (made, "devices/disk[target/@dev='vda']/source/@file", disk);
  testing_assert_says (made, "devices/disk[target/@dev='vdb']/boot/@order", "1");
  testing_assert_says (made, "count(devices/interface)", "1");
  testing_assert_says (made, "devices/interface/mac/@address", "52:54:00:00:00:77");
  testing_assert_says (made, "count(devices/rng)", "1");
  testing_assert_says (made, "devices/rng/backend", "/dev/random");
  testing_assert_says (made, "devices/watchdog/@action", "poweroff");
  testing_assert_says (made, "count(devices/channel[target/@name='org.qemu.guest_agent.0'])", "1");
  g_autofree char *after = simplevirt_config_to_xml (SIMPLEVIRT_CONFIG (definition));
  g_assert_cmpstr (before, ==, after);
  delete_everything (domain);
  g_assert_cmpint (g_unlink (disk), ==, 0);
}

/* The builder's properties come first, the definition's own boot order stays. */
static void
test_precedence (void)
{
  g_autoptr (SimplevirtDomainBuilder) builder = simplevirt_domain_builder_new ("precedence");
  g_autoptr (SimplevirtDomainConfig) definition = rich_definition ("/var/lib/none.img");

  simplevirt_config_set_value (SIMPLEVIRT_CONFIG (definition), "devices/interface/boot/@order", "1",
                               NULL);
  simplevirt_domain_builder_set_definition (builder, definition);
  simplevirt_domain_builder_set_start (builder, FALSE);
  simplevirt_domain_builder_set_title (builder, "changed");
  simplevirt_domain_builder_set_vcpus (builder, 3);
  simplevirt_domain_builder_set_disk_size (builder, SIMPLEVIRT_MIB);
  simplevirt_domain_builder_set_network_mode (builder, SIMPLEVIRT_NETWORK_MODE_USER);
  g_autoptr (SimplevirtDomain) domain = testing_create (connection, builder);
  g_autoptr (SimplevirtConfig) made = definition_of (domain);
  testing_assert_says (made, "title", "changed");
  testing_assert_says (made, "vcpu", "3");
  testing_assert_says (made, "count(devices/interface)", "2");
  testing_assert_says (made, "count(devices/*/boot)", "1");
  testing_assert_says (made, "devices/interface[1]/boot/@order", "1");
  delete_everything (domain);
}

static void
test_install (void)
{
  g_autoptr (SimplevirtDomainBuilder) builder = simplevirt_domain_builder_new ("install");
  g_autofree char *cd = g_build_filename (g_getenv ("SV_TEST_GUEST"), "vmlinuz", NULL);

  simplevirt_domain_builder_set_install_image (builder, cd);
  simplevirt_domain_builder_set_disk_size (builder, SIMPLEVIRT_GIB);
  simplevirt_domain_builder_set_network_boot (builder, TRUE);
  simplevirt_domain_builder_set_network_mode (builder, SIMPLEVIRT_NETWORK_MODE_USER);
  simplevirt_domain_builder_set_os_id (builder, "http://debian.org/debian/12?a=\"<&");
  simplevirt_domain_builder_set_hostname (builder, "install");
  simplevirt_domain_builder_set_start (builder, FALSE);
  g_autoptr (SimplevirtDomain) domain = testing_create (connection, builder);
  g_autoptr (SimplevirtConfig) made = definition_of (domain);
  testing_assert_says (made, "devices/disk[@device='disk']/boot/@order", "1");
  testing_assert_says (made, "devices/disk[boot/@order='2']/source/@file", cd);
  testing_assert_says (made, "devices/disk[boot/@order='2']/@device", "cdrom");
  testing_assert_says (made, "devices/disk[boot/@order='2']/target/@bus", "sata");
  testing_assert_says (made, "devices/interface/boot/@order", "3");
  testing_assert_says (made, "count(devices/disk)", "3");
  testing_assert_says (made, "metadata/*[local-name()='libosinfo']/*[local-name()='os']/@id",
                       "http://debian.org/debian/12?a=\"<&");
  delete_everything (domain);
  g_assert_true (g_file_test (cd, G_FILE_TEST_EXISTS));

  simplevirt_domain_builder_set_network_mode (builder, SIMPLEVIRT_NETWORK_MODE_NONE);
  assert_refused (builder, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "needs a network card");
  simplevirt_domain_builder_set_network_boot (builder, FALSE);
  simplevirt_domain_builder_set_install_image (builder, "debian.iso");
  assert_refused (builder, SIMPLEVIRT_ERROR_INVALID_ARGUMENT,
                  "'debian.iso' is not an absolute path");
}

/* With the devices of an old system the real driver defines and starts it. */
static void
test_operating_system (void)
{
  if (g_getenv ("SV_TEST_SLOW") != NULL)
    {
      g_test_skip ("reading libosinfo's database takes too long here");
      return;
    }
  g_autoptr (SimplevirtDomainBuilder) builder = testing_guest_builder ("windows");
  g_autoptr (GPtrArray) known = simplevirt_connection_list_operating_systems (NULL, NULL);
  if (known == NULL)
    {
      g_test_skip ("there is no libosinfo, or no database of it");
      return;
    }
  simplevirt_domain_builder_set_os_id (builder, "debain12");
  g_autoptr (GError) error = NULL;
  g_autofree char *before = host_state ();
  g_assert_null (simplevirt_connection_create_domain (connection, builder, NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "'debain12' is not known");
  g_autofree char *after = host_state ();
  g_assert_cmpstr (before, ==, after);

  simplevirt_domain_builder_set_os_id (builder, "winxp");
  simplevirt_domain_builder_set_graphics (builder, SIMPLEVIRT_BUILDER_GRAPHICS_VNC);
  g_autoptr (SimplevirtDomain) domain = testing_create (connection, builder);
  g_autoptr (SimplevirtConfig) made = definition_of (domain);
  testing_assert_says (made, "devices/disk[@device='disk']/target/@bus", "ide");
  testing_assert_says (made, "devices/interface/model/@type", "e1000");
  testing_assert_says (made, "clock/@offset", "localtime");
  testing_assert_says (made, "metadata/*[local-name()='libosinfo']/*[local-name()='os']/@id",
                       "http://microsoft.com/win/xp");
  g_assert_cmpuint (simplevirt_domain_config_get_memory (SIMPLEVIRT_DOMAIN_CONFIG (made)), ==,
                    TESTING_GUEST_MEMORY);
  g_assert_true (simplevirt_domain_get_active (domain));
  delete_everything (domain);
}

static void
test_ignition (void)
{
  static const char document[] = "{\"ignition\": {\"version\": \"3.4.0\"}, \"x\": \"1,2\"}\n";
  g_autoptr (SimplevirtDomainBuilder) builder = testing_guest_builder ("coreos");
  g_autofree char *file = host_image ("coreos.ign"), *text = NULL;

  simplevirt_domain_builder_set_ignition (builder, "{\"ignition\": ");
  assert_refused (builder, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "not JSON");
  simplevirt_domain_builder_set_ignition (builder, "#cloud-config");
  assert_refused (builder, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "\"ignition\" section");
  simplevirt_domain_builder_set_ignition (builder, document);
  g_autoptr (SimplevirtDomain) domain = testing_create (connection, builder);
  g_assert_true (g_file_get_contents (file, &text, NULL, NULL));
  g_assert_cmpstr (text, ==, document);
  g_autoptr (SimplevirtConfig) made = definition_of (domain);
  testing_assert_says (made, "sysinfo[@type='fwcfg']/entry[@name='opt/com.coreos/config']/@file",
                       file);
  testing_assert_says (made, "sysinfo/entry[@name='opt/org.flatcar-linux/config']/@file", file);
  g_assert_true (simplevirt_domain_get_active (domain));
  delete_everything (domain);
  g_assert_false (g_file_test (file, G_FILE_TEST_EXISTS));
}

/* The seed of a machine that exists is replaced: the guest is told another name at its next start.
 */
static void
test_new_seed (void)
{
  g_autoptr (SimplevirtDomainBuilder) builder = testing_guest_builder ("seeded");
  g_autofree char *path = host_image ("seeded-seed.iso"), *text = NULL;
  g_autoptr (GError) error = NULL;
  gsize length = 0;

  simplevirt_domain_builder_set_start (builder, FALSE);
  simplevirt_domain_builder_set_hostname (builder, "before");
  g_autoptr (SimplevirtDomain) domain = testing_create (connection, builder);
  g_autoptr (SimplevirtStorageVolume) volume
      = simplevirt_connection_lookup_storage_volume_by_path (connection, path, NULL, &error);
  g_assert_no_error (error);
  simplevirt_domain_builder_set_hostname (builder, NULL);
  simplevirt_domain_builder_set_meta_data (builder, "instance-id: second\nlocal-hostname: after\n");
  g_autoptr (GBytes) seed = simplevirt_domain_builder_build_seed (builder, &error);
  g_assert_no_error (error);
  testing_ok (simplevirt_storage_volume_upload_bytes (volume, seed, 0, NULL, NULL, &failure));
  g_assert_true (g_file_get_contents (path, &text, &length, NULL));
  for (gsize i = 0; i < length; i++)
    text[i] = text[i] != '\0' ? text[i] : ' ';
  g_assert_nonnull (strstr (text, "local-hostname: after"));
  g_assert_null (strstr (text, "before"));
  delete_everything (domain);
}

static void
assert_on_devices (SimplevirtDomain *domain)
{
  g_autoptr (SimplevirtConfig) made = definition_of (domain);

  testing_assert_says (made, "count(devices/disk[@type='block'])", "2");
  testing_assert_says (made, "count(devices/disk[source[starts-with(@dev, '/dev/')]])", "2");
  testing_assert_says (made, "devices/disk[@device='disk']/driver/@type", "raw");
  g_assert_true (simplevirt_domain_get_active (domain));
}

/* A pool of block devices has no files: disks are raw, and what needs a file is refused. */
static void
make_on_devices (SimplevirtStoragePool *pool)
{
  const char *guest = g_getenv ("SV_TEST_GUEST");
  g_autofree char *folder = g_strdup_printf (
      "<pool type='dir'><name>images</name><target><path>%s</path></target></pool>", guest);
  g_autofree char *raw = g_build_filename (guest, "disk.img", NULL);
  g_autofree char *qcow2 = g_build_filename (guest, "disk.qcow2", NULL);
  g_autoptr (SimplevirtDomainBuilder) builder = testing_guest_builder ("on-devices");
  g_autoptr (GError) error = NULL;

  simplevirt_domain_builder_set_pool (builder, simplevirt_storage_pool_get_name (pool));
  simplevirt_domain_builder_set_hostname (builder, "on-devices");
  simplevirt_domain_builder_set_image (builder, qcow2);
  assert_refused (builder, SIMPLEVIRT_ERROR_NOT_SUPPORTED, "have the image copied");
  simplevirt_domain_builder_set_upload (builder, TRUE);
  assert_refused (builder, SIMPLEVIRT_ERROR_NOT_SUPPORTED, "only a raw image can be uploaded");
  simplevirt_domain_builder_set_upload (builder, FALSE);
  simplevirt_domain_builder_set_image_mode (builder, SIMPLEVIRT_IMAGE_MODE_COPY);
  assert_refused (builder, SIMPLEVIRT_ERROR_NOT_FOUND, "disk.qcow2");
  simplevirt_domain_builder_set_ignition (builder, "{\"ignition\": {\"version\": \"3.4.0\"}}");
  assert_refused (builder, SIMPLEVIRT_ERROR_NOT_SUPPORTED, "Ignition document must be a file");
  simplevirt_domain_builder_set_ignition (builder, NULL);

  simplevirt_domain_builder_set_image (builder, raw);
  simplevirt_domain_builder_set_disk_size (builder, 64 * 1024 * 1024);
  g_autoptr (SimplevirtDomain) copied = testing_create (connection, builder);
  assert_on_devices (copied);
  testing_ok (simplevirt_domain_wait_for_agent (copied, TESTING_PATIENCE_S, NULL, &failure));
  testing_ok (simplevirt_domain_power_off (copied, NULL, &failure));
  g_autoptr (SimplevirtDomain) twin
      = simplevirt_domain_create_copy (copied, "twin", NULL, NULL, &error);
  g_assert_no_error (error);
  delete_everything (copied);
  testing_ok (simplevirt_domain_start (twin, SIMPLEVIRT_START_NONE, NULL, &failure));
  assert_on_devices (twin);
  delete_everything (twin);

  g_autoptr (SimplevirtStoragePool) images
      = simplevirt_connection_define_storage_pool_xml (connection, folder, NULL, &error);
  g_assert_no_error (error);
  testing_ok (
      simplevirt_storage_pool_start (images, SIMPLEVIRT_STORAGE_POOL_START_NONE, NULL, &failure));
  simplevirt_domain_builder_set_image (builder, qcow2);
  g_autoptr (SimplevirtDomain) converted = testing_create (connection, builder);
  assert_on_devices (converted);
  testing_ok (simplevirt_domain_wait_for_agent (converted, TESTING_PATIENCE_S, NULL, &failure));
  delete_everything (converted);

  g_autoptr (SimplevirtStorageVolume) file
      = simplevirt_connection_lookup_storage_volume_by_path (connection, qcow2, NULL, &error);
  g_assert_no_error (error);
  g_autoptr (SimplevirtStorageVolume) volume = simplevirt_storage_volume_create_copy (
      file, pool, "copy", SIMPLEVIRT_VOLUME_CREATE_NONE, NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (simplevirt_storage_volume_get_capacity (volume), >=,
                    simplevirt_storage_volume_get_capacity (file));
  testing_ok (
      simplevirt_storage_volume_delete (volume, SIMPLEVIRT_VOLUME_DELETE_NONE, NULL, &failure));
  testing_ok (simplevirt_storage_pool_stop (images, NULL, &failure));
  testing_ok (simplevirt_storage_pool_undefine (images, NULL, &failure));
}

static void
test_block_devices (void)
{
  g_autofree char *device = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtStoragePool) pool = loop_group (connection, 128, &device);

  if (pool == NULL)
    return;
  testing_ok (
      simplevirt_storage_pool_start (pool, SIMPLEVIRT_STORAGE_POOL_START_NONE, NULL, &failure));
  make_on_devices (pool);
  g_autoptr (GPtrArray) left
      = simplevirt_storage_pool_list_volumes (pool, SIMPLEVIRT_VOLUME_DETAILS_NAMES, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (left->len, ==, 0);
  testing_ok (simplevirt_storage_pool_stop (pool, NULL, &failure));
  loop_group_end (pool, device);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  connection = testing_open (g_getenv ("SV_TEST_URI"));
  g_test_add_func ("/create-options/definition", test_definition);
  g_test_add_func ("/create-options/precedence", test_precedence);
  g_test_add_func ("/create-options/install", test_install);
  g_test_add_func ("/create-options/operating-system", test_operating_system);
  g_test_add_func ("/create-options/ignition", test_ignition);
  g_test_add_func ("/create-options/new-seed", test_new_seed);
  g_test_add_func ("/create-options/block-devices", test_block_devices);
  int status = g_test_run ();
  g_object_unref (connection);
  return status;
}
