/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Configs as a whole: documents, views, XPath, what is refused. The single fields are in
 * test-config-fields.c. */
#include "testing.h"

#define DOMAIN                                                                                     \
  "<domain type='kvm'>\n  <name>web</name>\n  <memory unit='GiB'>2</memory>\n  <os>\n    <type "   \
  "arch='x86_64' machine='q35'>hvm</type>\n"                                                       \
  "  </os>\n  <devices>\n    <disk type='file' device='disk'>\n      <driver name='qemu' "         \
  "type='qcow2'/>\n"                                                                               \
  "      <source file='/a.qcow2'/>\n      <target dev='vda' bus='virtio'/>\n    </disk>\n  "       \
  "</devices>\n</domain>\n"

static SimplevirtDomainConfig *
domain (const char *xml)
{
  g_autoptr (GError) error = NULL;
  SimplevirtDomainConfig *config = simplevirt_domain_config_new_from_xml (xml, &error);
  g_assert_no_error (error);
  return config;
}

static char *
xml_of (gpointer config)
{
  return simplevirt_config_to_xml (config);
}

static void
test_new_domain (void)
{
  g_autoptr (SimplevirtDomainConfig) config = simplevirt_domain_config_new ();
  simplevirt_domain_config_set_os_type (config, SIMPLEVIRT_OS_TYPE_HVM);
  simplevirt_domain_config_set_memory (config, SIMPLEVIRT_GIB);
  simplevirt_domain_config_set_name (config, "web");
  simplevirt_domain_config_set_virt_type (config, SIMPLEVIRT_VIRT_TYPE_KVM);
  simplevirt_domain_config_set_feature_acpi (config, TRUE);
  g_autoptr (SimplevirtDiskConfig) disk = simplevirt_disk_config_new ();
  simplevirt_disk_config_set_source_file (disk, "/a.qcow2");
  simplevirt_disk_config_set_format (disk, SIMPLEVIRT_DISK_FORMAT_QCOW2);
  simplevirt_disk_config_set_target_dev (disk, "vda");
  simplevirt_domain_config_add_disk (config, disk);
  simplevirt_disk_config_set_bus (disk, SIMPLEVIRT_DISK_BUS_VIRTIO);

  g_autofree char *xml = xml_of (config);
  g_assert_cmpstr (xml, ==,
                   "<domain type=\"kvm\">\n  <name>web</name>\n  <memory "
                   "unit=\"KiB\">1048576</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n"
                   "  <features>\n    <acpi/>\n  </features>\n  <devices>\n    <disk "
                   "type=\"file\">\n      <driver type=\"qcow2\"/>\n"
                   "      <source file=\"/a.qcow2\"/>\n      <target dev=\"vda\" "
                   "bus=\"virtio\"/>\n    </disk>\n  </devices>\n</domain>\n");
  g_autoptr (GError) error = NULL;
  simplevirt_config_validate (SIMPLEVIRT_CONFIG (config), &error);
  g_assert_no_error (error);
}

static void
test_views (void)
{
  SimplevirtDomainConfig *config = domain (DOMAIN);
  GPtrArray *disks = simplevirt_domain_config_list_disks (config);
  g_assert_cmpuint (disks->len, ==, 1);
  g_autoptr (SimplevirtDiskConfig) disk = g_object_ref (g_ptr_array_index (disks, 0));
  g_autoptr (GPtrArray) devices = simplevirt_domain_config_list_devices (config);
  g_assert_true (g_ptr_array_index (devices, 0) == disk);
  g_ptr_array_unref (disks);

  /* The view keeps the document; removed, it stands alone. */
  g_autoptr (SimplevirtDomainConfig) other = domain (DOMAIN);
  g_object_unref (config);
  g_assert_cmpstr (simplevirt_disk_config_get_source_file (disk), ==, "/a.qcow2");
  simplevirt_disk_config_set_target_dev (disk, "vdb");
  simplevirt_domain_config_add_disk (other, disk);
  g_autoptr (GPtrArray) both = simplevirt_domain_config_list_disks (other);
  g_assert_cmpuint (both->len, ==, 2);
  g_assert_true (g_ptr_array_index (both, 1)
                 != disk); /* it was a part of another document: copied */
  SimplevirtDiskConfig *second = g_ptr_array_index (both, 1);
  g_assert_true (simplevirt_domain_config_remove_disk (other, second));
  g_assert_false (simplevirt_domain_config_remove_disk (other, second));
  g_autofree char *without = xml_of (other), *alone = xml_of (second);
  g_autoptr (SimplevirtDomainConfig) fresh = domain (DOMAIN);
  g_autofree char *before = xml_of (fresh);
  g_assert_cmpstr (without, ==, before);
  g_assert_true (g_str_has_prefix (alone, "<disk type=\"file\" device=\"disk\">\n  <driver"));
  simplevirt_domain_config_add_disk (other, second);
  simplevirt_disk_config_set_serial (second, "S");
  g_autofree char *again = xml_of (other);
  g_assert_nonnull (strstr (again, "<serial>S</serial>"));
}

static void
test_units (void)
{
  g_autoptr (SimplevirtDomainConfig) config = domain (DOMAIN);
  g_autofree char *before = xml_of (config);
  g_assert_cmpuint (simplevirt_domain_config_get_memory (config), ==, 2 * SIMPLEVIRT_GIB);
  simplevirt_domain_config_set_memory (config, 3 * SIMPLEVIRT_GIB);
  g_autofree char *whole = simplevirt_config_get_value (SIMPLEVIRT_CONFIG (config),
                                                        "concat(memory,memory/@unit)", NULL);
  g_assert_cmpstr (whole, ==, "3GiB");
  simplevirt_domain_config_set_memory (config, 1536 * SIMPLEVIRT_MIB);
  g_autofree char *part = simplevirt_config_get_value (SIMPLEVIRT_CONFIG (config),
                                                       "concat(memory,memory/@unit)", NULL);
  g_assert_cmpstr (part, ==, "1572864KiB");
  simplevirt_domain_config_set_memory (config, 2 * SIMPLEVIRT_GIB);
  g_autofree char *after = xml_of (config);
  g_assert_cmpstr (before, ==, after);
}

/* A setter does not store what libvirt mishandles; validate() names it. */
static void
test_refused (void)
{
  static const char *const names[] = { ".", "..", "a/b", "a\nb", "a\x01", "\xff\xfe" };
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (SimplevirtDomainConfig) config = domain (DOMAIN);
      simplevirt_domain_config_set_name (config, names[i]);
      g_assert_cmpstr (simplevirt_domain_config_get_name (config), ==, "web");
      g_assert_false (simplevirt_config_validate (SIMPLEVIRT_CONFIG (config), &error));
      testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_CONFIG, "domain 'web'.name: ");
      simplevirt_domain_config_set_name (config, "good");
      simplevirt_config_validate (SIMPLEVIRT_CONFIG (config), &error);
      g_assert_no_error (error);
    }
  g_autofree char *long_name = g_strnfill (256, 'x');
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtDomainConfig) config = domain (DOMAIN);
  simplevirt_domain_config_set_name (config, long_name);
  g_assert_false (simplevirt_config_validate (SIMPLEVIRT_CONFIG (config), &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_CONFIG, "255");

  g_autoptr (SimplevirtDiskConfig) disk = simplevirt_disk_config_new_from_xml (
      "<disk type='file'><target dev='sda'/></disk>", &error);
  simplevirt_disk_config_set_rotation_rate (disk, 70000);
  simplevirt_domain_config_add_device (config, SIMPLEVIRT_CONFIG (disk));
  simplevirt_domain_config_set_name (config, "web");
  g_clear_object (&disk); /* the document remembers */
  g_assert_false (simplevirt_config_validate (SIMPLEVIRT_CONFIG (config), &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_CONFIG,
                        "disk 'sda'.rotation-rate: 70000 is not from 1 to 65535");
}

static void
assert_invalid (const char *xml, const char *words)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtDomainConfig) config = domain (xml);
  g_assert_false (simplevirt_config_validate (SIMPLEVIRT_CONFIG (config), &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_CONFIG, words);
}

#define HVM(devices)                                                                               \
  "<domain type='qemu'><name>a</name><memory>1</memory><os><type>hvm</type></os><devices>" devices \
  "</devices></domain>"

#define BOX(root, more)                                                                            \
  "<domain type='lxc'><name>a</name><memory>1</memory><os><type>exe</type><init>/a</init></os>"    \
  "<devices><filesystem type='mount'><source dir='" root "'/><target dir='/'/>" more               \
  "</filesystem></devices></domain>"

static void
test_dangerous (void)
{
  assert_invalid (
      "<domain type='lxc'><name>a</name><memory>1</memory><os><type>exe</type></os></domain>",
      "domain 'a'.filesystems: ");
  assert_invalid ("<domain "
                  "type='lxc'><name>a</name><memory>1</memory><os><type>exe</type></"
                  "os><devices><filesystem type='mount'>"
                  "<source dir='/x'/><target dir='/srv'/></filesystem></devices></domain>",
                  "domain 'a'.filesystems: ");
  assert_invalid (BOX ("//tmp/..", ""), "domain 'a'.filesystems: ");
  g_autoptr (SimplevirtDomainConfig) looks_only = domain (BOX ("/", "<readonly/>"));
  g_assert_true (simplevirt_config_validate (SIMPLEVIRT_CONFIG (looks_only), NULL));
  g_autoptr (SimplevirtDomainConfig) own = domain (BOX ("/srv/box", ""));
  g_assert_true (simplevirt_config_validate (SIMPLEVIRT_CONFIG (own), NULL));
  assert_invalid (HVM ("<disk type='file'><source file='/a'/><target dev='vda'/></disk>"),
                  "disk 'vda'.format: ");
  assert_invalid (
      HVM ("<disk type='file'><driver type='raw'/><source file='/a'/><target dev='vda'/></disk>"
           "<disk type='file'><driver type='raw'/><source file='/b'/><target dev='vda'/></disk>"),
      "disk 'vda'.target-dev: ");
  assert_invalid (HVM ("<disk type='file'><driver type='raw' iothread='many'/><source "
                       "file='/a'/><target dev='vda'/></disk>"),
                  "disk 'vda'.io-thread: 'many' cannot be read");
  assert_invalid ("<domain type='kvm'><memory>1</memory><os><type>hvm</type></os></domain>",
                  "domain.name: ");
  assert_invalid (HVM ("<disk type='file'><driver type='raw'/><source file='/a'/>"
                       "<target dev='vda'/><boot order='1'/></disk>"
                       "<interface type='user'><mac address='52:54:00:00:00:01'/>"
                       "<boot order='1'/></interface>"),
                  "interface '52:54:00:00:00:01'.boot-order: ");
  assert_invalid ("<domain type='kvm'><name>a</name><memory>1</memory><vcpu>3</vcpu>"
                  "<os><type>hvm</type></os>"
                  "<cpu><topology sockets='1' cores='2' threads='2'/></cpu></domain>",
                  "domain 'a'.cpu-sockets: ");
  assert_invalid (HVM ("<interface type='user'><mac address='52:54:00:00:00:01'/>"
                       "<address type='pci' domain='0x0000' bus='0x00' slot='0x20' function='0x0'/>"
                       "</interface>"),
                  "interface '52:54:00:00:00:01'.pci-slot: '0x20' is out of range");
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtDomainConfig) clusters
      = domain ("<domain type='kvm'><name>a</name><memory>1</memory><vcpu>8</vcpu>"
                "<os><type>hvm</type></os><cpu><topology sockets='1' dies='1' clusters='2' "
                "cores='2' threads='2'/></cpu></domain>");
  simplevirt_config_validate (SIMPLEVIRT_CONFIG (clusters), &error);
  if (error != NULL) /* libvirt 9 has no clusters */
    g_assert_nonnull (strstr (error->message, "schema"));
}

static void
test_schema (void)
{
  if (!g_file_test ("/usr/share/libvirt/schemas/domain.rng", G_FILE_TEST_EXISTS))
    {
      g_test_skip ("libvirt's schemas are not installed");
      return;
    }
  assert_invalid (HVM ("<interface type='sideways'/>"), "interface: does not fit libvirt's schema");
  /* what is missing is named, as far as it is that */
  assert_invalid ("<domain><name>a</name><memory>1</memory></domain>",
                  "domain 'a': it needs a value for virt-type, os-type");
  assert_invalid (
      HVM ("<disk><source file='/a'/><driver type='raw'/><target bus='virtio'/></disk>"),
      "disk: it needs a value for target-dev");
  assert_invalid ("<domain><name>a</name><memory>1</memory><vcpu>few</vcpu></domain>",
                  "domain 'a'.vcpus: 'few' cannot be read");
  g_autoptr (SimplevirtStoragePoolConfig) pool = simplevirt_storage_pool_config_new ();
  g_autoptr (SimplevirtStorageVolumeConfig) volume = simplevirt_storage_volume_config_new ();
  GError *error = NULL;
  simplevirt_storage_pool_config_set_name (pool, "p");
  simplevirt_storage_pool_config_set_target_path (pool, "/p");
  g_assert_false (simplevirt_config_validate (SIMPLEVIRT_CONFIG (pool), &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_CONFIG,
                        "storage pool 'p': it needs a value for pool-type");
  g_autofree char *xml = simplevirt_config_to_xml (SIMPLEVIRT_CONFIG (pool));
  g_assert_null (strstr (xml, "type"));
  g_assert_false (simplevirt_config_validate (SIMPLEVIRT_CONFIG (volume), &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_CONFIG,
                        "storage volume: it needs a value for name");
}

static void
test_bad_xml (void)
{
  g_autoptr (GString) deep = g_string_new (NULL), name = g_string_new ("<domain><name>"),
                      bomb = g_string_new ("<!DOCTYPE d [<!ENTITY a0 'x'>");
  for (guint i = 0; i < 300; i++)
    g_string_append (deep, "<a>");
  for (guint i = 1; i < 30; i++)
    g_string_append_printf (bomb, "<!ENTITY a%u '&a%u;&a%u;'>", i, i - 1, i - 1);
  g_string_append (bomb, "]><domain><name>&a29;</name></domain>");
  g_autofree char *long_text = g_strnfill (5 * 1024 * 1024, 'n');
  g_string_append (name, long_text);
  const char *const texts[] = { "",
                                "<",
                                "<domain>",
                                "<domain></domian>",
                                "<network/>",
                                deep->str,
                                bomb->str,
                                name->str,
                                "<domain><name>\xff</name></domain>",
                                "<!DOCTYPE domain SYSTEM 'http://127.0.0.1:1/x'><domain/>",
                                "<domain a='1' a='2'/>" };
  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GError) error = NULL;
      g_assert_null (simplevirt_domain_config_new_from_xml (texts[i], &error));
      testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_CONFIG, "domain: ");
    }
}

static void
test_xpath (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtDomainConfig) config = domain (DOMAIN);
  SimplevirtConfig *self = SIMPLEVIRT_CONFIG (config);
  g_autofree char *before = xml_of (self);
  g_assert_true (simplevirt_config_set_value (self, "devices/disk/@snapshot", "external", &error));
  g_assert_true (
      simplevirt_config_set_value (self, "qemu:commandline/qemu:arg/@value", "-S", &error));
  g_assert_true (simplevirt_config_add_xml (self, "devices", "<hub type='usb'/>", &error));
  g_autofree char *snapshot = simplevirt_config_get_value (self, "//disk[1]/@snapshot", &error);
  g_assert_cmpstr (snapshot, ==, "external");
  g_auto (GStrv) names = simplevirt_config_get_values (self, "devices/*/@type", &error);
  g_assert_cmpuint (g_strv_length (names), ==, 2);
  g_auto (GStrv) arguments = simplevirt_domain_config_get_qemu_arguments (config);
  g_assert_cmpstr (arguments[0], ==, "-S");
  g_assert_true (
      simplevirt_config_remove_value (self, "//hub | //disk/@snapshot | qemu:commandline", &error));
  g_autofree char *after = xml_of (self);
  g_assert_cmpstr (before, ==, after);
  g_assert_null (simplevirt_config_get_value (self, "nothing/@there", &error));
  g_assert_no_error (error);

  const char *const bad[] = { "", "[", "a[", "unknown:a", "a/../b[", "$x", "\xff" };
  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_assert_null (simplevirt_config_get_value (self, bad[i], &error));
      testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "XPath");
      g_assert_false (simplevirt_config_set_value (self, bad[i], "v", &error));
      g_clear_error (&error);
    }
  /* A device's paths begin at the device. */
  g_autoptr (GPtrArray) disks = simplevirt_domain_config_list_disks (config);
  SimplevirtConfig *disk = g_ptr_array_index (disks, 0);
  g_assert_true (simplevirt_config_set_value (disk, "driver/@from-the-future", "1", &error));
  g_assert_true (simplevirt_config_add_xml (disk, NULL, "<new a='b'/>", &error));
  g_autofree char *added = simplevirt_config_get_value (self, "devices/disk/new/@a", &error);
  g_assert_cmpstr (added, ==, "b");
  g_assert_true (simplevirt_config_remove_value (disk, "new | driver/@from-the-future", &error));
  g_autofree char *untouched = xml_of (self);
  g_assert_cmpstr (before, ==, untouched);

  g_assert_false (simplevirt_config_set_value (self, "a[2]/b", "v", &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "plain path");
  /* what could not be read back */
  g_autofree char *wide = g_strnfill (60000, 'a');
  GString *deep = g_string_new ("a");
  for (guint i = 0; i < 300; i++)
    g_string_append (deep, "/a");
  g_assert_false (simplevirt_config_set_value (self, wide, "v", &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "plain path");
  g_assert_false (simplevirt_config_set_value (self, deep->str, "v", &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "plain path");
  g_string_free (deep, TRUE);
  g_assert_false (simplevirt_config_set_value (self, "name", "a\x02", &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "UTF-8");
  g_assert_false (simplevirt_config_add_xml (self, NULL, "<a", &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_CONFIG, "XML: line 1");
  g_assert_true (simplevirt_config_remove_value (self, "/ | /* | //text() | //* | //@*", &error));
  g_autofree char *empty = xml_of (self);
  g_assert_true (g_str_has_prefix (empty, "<domain/>"));
}

static void
test_metadata (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtDomainConfig) config = domain (DOMAIN);
  g_autofree char *before = xml_of (config);
  g_assert_true (simplevirt_domain_config_set_metadata (config, "urn:a",
                                                        "<x:a xmlns:x='urn:a' n='1'/>", &error));
  g_assert_true (
      simplevirt_domain_config_set_metadata (config, "urn:b", "<b xmlns='urn:b'/>", &error));
  g_assert_true (simplevirt_domain_config_set_metadata (config, "urn:a",
                                                        "<x:a xmlns:x='urn:a' n='2'/>", &error));
  g_autofree char *kept = simplevirt_domain_config_get_metadata (config, "urn:a");
  g_assert_cmpstr (kept, ==, "<x:a xmlns:x=\"urn:a\" n=\"2\"/>\n");
  g_assert_false (
      simplevirt_domain_config_set_metadata (config, "urn:a", "<a xmlns='urn:c'/>", &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "urn:a");
  g_assert_true (simplevirt_domain_config_set_metadata (config, "urn:a", NULL, &error));
  g_assert_true (simplevirt_domain_config_set_metadata (config, "urn:b", "", &error));
  g_autofree char *after = xml_of (config);
  g_assert_cmpstr (before, ==, after);
  g_assert_null (simplevirt_domain_config_get_metadata (config, "urn:a"));
}

static void
test_copy_and_equal (void)
{
  g_autoptr (SimplevirtDomainConfig) config = domain (DOMAIN);
  g_autoptr (SimplevirtConfig) copy = simplevirt_config_copy (SIMPLEVIRT_CONFIG (config));
  g_assert_true (simplevirt_config_equal (SIMPLEVIRT_CONFIG (config), copy));
  simplevirt_domain_config_set_title (SIMPLEVIRT_DOMAIN_CONFIG (copy), "t");
  g_assert_false (simplevirt_config_equal (SIMPLEVIRT_CONFIG (config), copy));
  g_assert_null (simplevirt_domain_config_get_title (config));
  g_autoptr (SimplevirtDomainConfig) compact
      = domain ("<domain type='kvm'><name>a</name><!-- c --></domain>");
  g_autoptr (SimplevirtDomainConfig) spread
      = domain ("<domain\n type='kvm'>\n <name>a</name></domain>");
  g_assert_true (simplevirt_config_equal (SIMPLEVIRT_CONFIG (compact), SIMPLEVIRT_CONFIG (spread)));
}

/* What libvirt made of it: more than was asked for is fine, other than was asked for is told. */
static void
test_diff (void)
{
  g_autoptr (SimplevirtDomainConfig) asked = domain (DOMAIN);
  g_autoptr (SimplevirtDomainConfig) live
      = domain ("<domain type='kvm' "
                "id='3'><name>web</name><uuid>0a81f5b2-8403-7b23-c8d6-21ccc2f80d6f</uuid><memory "
                "unit='KiB'>2097152</memory>"
                "<os><type arch='x86_64' machine='pc-q35-7.2'>hvm</type></os><devices><controller "
                "type='usb' index='0'/>"
                "<disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source "
                "file='/a.qcow2' index='1'/><target dev='vda' bus='virtio'/>"
                "<address type='pci' domain='0x0000' bus='0x00' slot='0x04' function='0x0'/>"
                "<alias name='virtio-disk0'/></disk></devices></domain>");
  g_autoptr (GPtrArray) asked_disks = simplevirt_domain_config_list_disks (asked);
  testing_ok (simplevirt_config_add_xml (
      g_ptr_array_index (asked_disks, 0), NULL,
      "<address type='pci' domain='0' bus='0' slot='4' function='0'/>", &failure));
  g_auto (GStrv) same
      = simplevirt_config_diff (SIMPLEVIRT_CONFIG (asked), SIMPLEVIRT_CONFIG (live));
  g_assert_cmpstr (same[0], ==, NULL);

  g_autoptr (GPtrArray) disks = simplevirt_domain_config_list_disks (asked);
  simplevirt_disk_config_set_cache (g_ptr_array_index (disks, 0), SIMPLEVIRT_DISK_CACHE_NONE);
  simplevirt_domain_config_set_memory (asked, SIMPLEVIRT_GIB);
  g_autoptr (SimplevirtDiskConfig) extra = simplevirt_disk_config_new ();
  simplevirt_disk_config_set_target_dev (extra, "vdz");
  simplevirt_domain_config_add_disk (live, extra);
  g_auto (GStrv) lines
      = simplevirt_config_diff (SIMPLEVIRT_CONFIG (asked), SIMPLEVIRT_CONFIG (live));
  g_assert_cmpstr (lines[0], ==, "domain 'web': memory: 1073741824 -> 2147483648");
  g_assert_cmpstr (lines[1], ==, "domain 'web': disk 'vda': cache: none -> nothing");
  g_assert_cmpstr (lines[2], ==, "domain 'web': disk 'vdz': was not asked for");
  g_assert_cmpstr (lines[3], ==, NULL);
}

/* A dump of an earlier run asks for nothing that is of that run alone. */
static void
test_diff_of_dumps (void)
{
  static const char dump[]
      = "<domain type='kvm' id='%s'><name>web</name><devices><disk type='file' device='disk'>"
        "<source file='/a.qcow2' index='%s'/>%s<target dev='vda' bus='virtio'/>"
        "<alias name='%s'/></disk></devices></domain>";
  const struct
  {
    const char *alias;
    guint differences;
  } rows[] = { { "virtio-disk7", 0 }, { "ua-mine", 1 } };
  g_autofree char *now = g_strdup_printf (dump, "9", "1", "", "virtio-disk0");
  g_autoptr (SimplevirtDomainConfig) live = domain (now);

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *then
          = g_strdup_printf (dump, "3", "5", "<mirror type='file' job='copy'/>", rows[i].alias);
      g_autoptr (SimplevirtDomainConfig) earlier = domain (then);
      g_auto (GStrv) lines
          = simplevirt_config_diff (SIMPLEVIRT_CONFIG (earlier), SIMPLEVIRT_CONFIG (live));
      g_assert_cmpuint (g_strv_length (lines), ==, rows[i].differences);
    }
}

static gpointer
list_and_drop (gpointer data)
{
  for (guint i = 0; i < 20000; i++)
    g_object_unref (g_object_ref (data));
  g_object_unref (data);
  return NULL;
}

/* A garbage collector drops views from a thread of its own. */
static void
test_unref_in_threads (void)
{
  g_autoptr (SimplevirtDomainConfig) config = domain (DOMAIN);
  for (guint round = 0; round < 50; round++)
    {
      g_autoptr (GPtrArray) disks = simplevirt_domain_config_list_disks (config);
      GThread *thread
          = g_thread_new ("collector", list_and_drop, g_object_ref (g_ptr_array_index (disks, 0)));
      for (guint i = 0; i < 200; i++)
        {
          g_autoptr (GPtrArray) more = simplevirt_domain_config_list_disks (config);
          g_assert_cmpstr (simplevirt_disk_config_get_target_dev (g_ptr_array_index (more, 0)), ==,
                           "vda");
        }
      g_ptr_array_set_size (disks, 0);
      g_thread_join (thread);
    }
}

/* What a program gives is a string, whatever its first line says of the file that it came from. */
static void
test_declared_encoding (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtDomainConfig) config = simplevirt_domain_config_new_from_xml (
      "<?xml version='1.0' encoding='ISO-8859-1'?><domain><name>\xc3\xa9</name></domain>", &error);

  g_assert_no_error (error);
  g_assert_cmpstr (simplevirt_domain_config_get_name (config), ==, "\xc3\xa9");
  g_assert_null (simplevirt_domain_config_new_from_xml (
      "<?xml version='1.0' encoding='ISO-8859-1'?><domain><name>\xe9</name></domain>", &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_CONFIG, "XML: ");
}

/* libvirt says where a screen listens in two places, and refuses a definition in which they differ.
 */
static void
test_twin (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtGraphicsConfig) graphics = simplevirt_graphics_config_new_from_xml (
      "<graphics type='vnc' port='-1' autoport='yes' listen='127.0.0.1'>"
      "<listen type='address' address='127.0.0.1'/></graphics>",
      &error);

  g_assert_no_error (error);
  simplevirt_graphics_config_set_listen (graphics, "0.0.0.0");
  g_assert_cmpstr (simplevirt_graphics_config_get_listen_address (graphics), ==, "0.0.0.0");
  simplevirt_graphics_config_set_listen_address (graphics, "::");
  g_assert_cmpstr (simplevirt_graphics_config_get_listen (graphics), ==, "::");
  simplevirt_graphics_config_set_listen (graphics, NULL);
  g_assert_null (simplevirt_graphics_config_get_listen_address (graphics));
  simplevirt_graphics_config_set_listen (graphics, "10.0.0.1");
  g_assert_null (simplevirt_graphics_config_get_listen_address (graphics));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/config/new-domain", test_new_domain);
  g_test_add_func ("/config/views", test_views);
  g_test_add_func ("/config/units", test_units);
  g_test_add_func ("/config/refused", test_refused);
  g_test_add_func ("/config/dangerous", test_dangerous);
  g_test_add_func ("/config/schema", test_schema);
  g_test_add_func ("/config/bad-xml", test_bad_xml);
  g_test_add_func ("/config/xpath", test_xpath);
  g_test_add_func ("/config/metadata", test_metadata);
  g_test_add_func ("/config/copy-and-equal", test_copy_and_equal);
  g_test_add_func ("/config/diff", test_diff);
  g_test_add_func ("/config/diff-of-dumps", test_diff_of_dumps);
  g_test_add_func ("/config/unref-in-threads", test_unref_in_threads);
  g_test_add_func ("/config/twin", test_twin);
  g_test_add_func ("/config/declared-encoding", test_declared_encoding);
  return g_test_run ();
}
