/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "machine.h"

static SimplevirtConnection *connection;
static SimplevirtDomain *guest;

#define DISK                                                                                       \
  "<disk type='file' device='disk'><driver name='qemu' type='raw'/><source file='%s'/>"            \
  "<target dev='vdb' bus='virtio'/></disk>"
#define DRIVE                                                                                      \
  "<disk type='file' device='cdrom'><driver name='qemu' type='raw'/>"                              \
  "<target dev='sda' bus='scsi'/><readonly/></disk>"

#define LINK(state)                                                                                \
  "<interface type='user'><mac address='52:54:00:01:02:04'/><model type='virtio'/>" state          \
  "</interface>"

static char *
make_file (const char *name, gsize size)
{
  char *path = machine_path (name, ".img");
  g_autofree char *data = g_malloc0 (size);
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, data, (gssize) size, &error);
  g_assert_no_error (error);
  return path;
}

static gboolean
xml_has (SimplevirtDomain *domain, SimplevirtXmlFlags flags, const char *words)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *xml = simplevirt_domain_fetch_xml (domain, flags, NULL, &error);

  g_assert_no_error (error);
  return strstr (xml, words) != NULL;
}

static gboolean
guest_has (const char *disk)
{
  g_autofree char *script = g_strdup_printf ("ls /sys/class/block | grep -cx %s", disk);
  g_autofree char *count = machine_shell (guest, script);

  return strcmp (count, "0") != 0;
}

static void
test_disk (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = make_file ("extra", 1 << 20);
  g_autofree char *xml = g_strdup_printf (DISK, path);

  simplevirt_domain_attach_device_xml (guest, xml, SIMPLEVIRT_CHANGE_DEFAULT, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (xml_has (guest, SIMPLEVIRT_XML_NONE, "vdb"));
  g_assert_true (xml_has (guest, SIMPLEVIRT_XML_INACTIVE, "vdb"));
  testing_wait_until (guest_has ("vdb"));
  simplevirt_domain_detach_device_xml (guest, "<disk><target dev='vdb'/></disk>",
                                       SIMPLEVIRT_CHANGE_DEFAULT, 60, NULL, &error);
  g_assert_no_error (error);
  g_assert_false (xml_has (guest, SIMPLEVIRT_XML_NONE, "vdb"));
  g_assert_false (xml_has (guest, SIMPLEVIRT_XML_INACTIVE, "vdb"));
  g_assert_false (guest_has ("vdb"));
}

/* Without a word of XML: added, found in the running definition, changed, and removed. */
static void
test_config (void)
{
  GError *error = NULL;
  g_autofree char *path = make_file ("typed", 1 << 20);
  g_autoptr (SimplevirtDiskConfig) disk = simplevirt_disk_config_new ();
  g_autoptr (SimplevirtInterfaceConfig) card
      = simplevirt_interface_config_new_from_xml (LINK (""), &error);

  g_assert_no_error (error);
  simplevirt_disk_config_set_source_file (disk, path);
  simplevirt_disk_config_set_format (disk, SIMPLEVIRT_DISK_FORMAT_RAW);
  simplevirt_disk_config_set_target_dev (disk, "vdb");
  simplevirt_disk_config_set_bus (disk, SIMPLEVIRT_DISK_BUS_VIRTIO);
  testing_ok (simplevirt_domain_attach_device (guest, SIMPLEVIRT_CONFIG (disk),
                                               SIMPLEVIRT_CHANGE_LIVE, NULL, &failure));
  g_assert_true (xml_has (guest, SIMPLEVIRT_XML_NONE, "typed.img"));
  g_assert_false (xml_has (guest, SIMPLEVIRT_XML_INACTIVE, "typed.img"));
  testing_wait_until (guest_has ("vdb"));
  g_assert_false (simplevirt_domain_attach_device (guest, SIMPLEVIRT_CONFIG (disk),
                                                   SIMPLEVIRT_CHANGE_LIVE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_ALREADY_EXISTS, "domain 'devices': ");
  testing_ok (simplevirt_domain_attach_device (guest, SIMPLEVIRT_CONFIG (disk),
                                               SIMPLEVIRT_CHANGE_STORED, NULL, &failure));
  g_assert_false (simplevirt_domain_attach_device (guest, SIMPLEVIRT_CONFIG (disk),
                                                   SIMPLEVIRT_CHANGE_STORED, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_ALREADY_EXISTS, "domain 'devices': ");
  testing_ok (simplevirt_domain_detach_device (guest, SIMPLEVIRT_CONFIG (disk),
                                               SIMPLEVIRT_CHANGE_DEFAULT, 60, NULL, &failure));
  g_assert_false (guest_has ("vdb"));
  g_assert_false (simplevirt_domain_detach_device (guest, SIMPLEVIRT_CONFIG (disk),
                                                   SIMPLEVIRT_CHANGE_LIVE, 60, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "domain 'devices': ");

  g_assert_false (simplevirt_domain_update_device (guest, SIMPLEVIRT_CONFIG (card),
                                                   SIMPLEVIRT_CHANGE_STORED, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "domain 'devices': ");
  testing_ok (simplevirt_domain_attach_device (guest, SIMPLEVIRT_CONFIG (card),
                                               SIMPLEVIRT_CHANGE_STORED, NULL, &failure));
  simplevirt_interface_config_set_link (card, SIMPLEVIRT_INTERFACE_LINK_DOWN);
  testing_ok (simplevirt_domain_update_device (guest, SIMPLEVIRT_CONFIG (card),
                                               SIMPLEVIRT_CHANGE_STORED, NULL, &failure));
  g_assert_true (xml_has (guest, SIMPLEVIRT_XML_INACTIVE, "<link state='down'/>"));
  testing_ok (simplevirt_domain_detach_device (guest, SIMPLEVIRT_CONFIG (card),
                                               SIMPLEVIRT_CHANGE_STORED, 5, NULL, &failure));

  /* A format that the guest could choose, and what is no device. */
  simplevirt_disk_config_set_source_file (disk, NULL);
  simplevirt_disk_config_set_target_dev (disk, NULL);
  g_assert_false (simplevirt_domain_attach_device (guest, SIMPLEVIRT_CONFIG (disk),
                                                   SIMPLEVIRT_CHANGE_LIVE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_CONFIG, "disk");
  g_autoptr (SimplevirtSecretConfig) secret = simplevirt_secret_config_new ();
  g_assert_false (simplevirt_domain_attach_device (guest, SIMPLEVIRT_CONFIG (secret),
                                                   SIMPLEVIRT_CHANGE_LIVE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_CONFIG, "");
}

static void
test_one_life_only (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = make_file ("extra", 1 << 20);
  g_autofree char *xml = g_strdup_printf (DISK, path);

  simplevirt_domain_attach_device_xml (guest, xml, SIMPLEVIRT_CHANGE_STORED, NULL, &error);
  g_assert_no_error (error);
  g_assert_false (xml_has (guest, SIMPLEVIRT_XML_NONE, "vdb"));
  g_assert_true (xml_has (guest, SIMPLEVIRT_XML_INACTIVE, "vdb"));
  simplevirt_domain_detach_device_xml (guest, xml, SIMPLEVIRT_CHANGE_STORED, 1, NULL, &error);
  g_assert_no_error (error);
  g_assert_false (xml_has (guest, SIMPLEVIRT_XML_INACTIVE, "vdb"));
}

static void
test_interface_by_alias (void)
{
  g_autoptr (GError) error = NULL;
  const char *xml = "<interface type='user'><mac address='52:54:00:01:02:03'/>"
                    "<model type='virtio'/><alias name='ua-second'/></interface>";

  simplevirt_domain_attach_device_xml (guest, xml, SIMPLEVIRT_CHANGE_LIVE, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (xml_has (guest, SIMPLEVIRT_XML_NONE, "ua-second"));
  g_usleep (G_USEC_PER_SEC);
  simplevirt_domain_detach_device_by_alias (guest, "ua-second", SIMPLEVIRT_CHANGE_LIVE, 60, NULL,
                                            &error);
  g_assert_no_error (error);
  g_assert_false (xml_has (guest, SIMPLEVIRT_XML_NONE, "ua-second"));
}

static gboolean
link_is (const char *carrier)
{
  g_autofree char *said = machine_shell (
      guest, "cat $(dirname $(grep -l 52:54:00:01:02:04 /sys/class/net/*/address))/carrier");

  return strcmp (said, carrier) == 0;
}

/* A cable is pulled and put in again: the guest sees it, and only where it was meant. */
static void
test_link_state (void)
{
  GError *error = NULL;
  const char *down = LINK ("<link state='down'/>");

  testing_ok (simplevirt_domain_attach_device_xml (guest, LINK (""), SIMPLEVIRT_CHANGE_DEFAULT,
                                                   NULL, &failure));
  testing_wait_until (link_is ("1"));
  testing_ok (
      simplevirt_domain_update_device_xml (guest, down, SIMPLEVIRT_CHANGE_LIVE, NULL, &failure));
  testing_wait_until (link_is ("0"));
  g_assert_false (xml_has (guest, SIMPLEVIRT_XML_INACTIVE, "<link state='down'/>"));
  testing_ok (
      simplevirt_domain_update_device_xml (guest, down, SIMPLEVIRT_CHANGE_STORED, NULL, &failure));
  g_assert_true (xml_has (guest, SIMPLEVIRT_XML_INACTIVE, "<link state='down'/>"));
  testing_ok (simplevirt_domain_update_device_xml (guest, LINK ("<link state='up'/>"),
                                                   SIMPLEVIRT_CHANGE_DEFAULT, NULL, &failure));
  testing_wait_until (link_is ("1"));
  g_assert_false (xml_has (guest, SIMPLEVIRT_XML_INACTIVE, "<link state='down'/>"));

  g_assert_false (simplevirt_domain_update_device_xml (
      guest, "<interface type='user'><mac address='52:54:00:01:02:99'/></interface>",
      SIMPLEVIRT_CHANGE_LIVE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "domain 'devices': ");
  g_assert_false (simplevirt_domain_update_device_xml (
      guest,
      "<interface type='user'><mac address='52:54:00:01:02:04'/><model type='e1000'/></interface>",
      SIMPLEVIRT_CHANGE_LIVE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_SUPPORTED, "domain 'devices': ");
  g_assert_false (simplevirt_domain_update_device_xml (guest, "<interface", SIMPLEVIRT_CHANGE_LIVE,
                                                       NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_CONFIG, "domain 'devices': ");
  testing_ok (simplevirt_domain_detach_device_xml (guest, LINK (""), SIMPLEVIRT_CHANGE_DEFAULT, 60,
                                                   NULL, &failure));
}

static void
test_errors (void)
{
  GError *error = NULL;

  g_assert_false (simplevirt_domain_detach_device_xml (guest, "<disk><target dev='vdy'/></disk>",
                                                       SIMPLEVIRT_CHANGE_LIVE, 5, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "domain 'devices': ");
  g_assert_false (simplevirt_domain_detach_device_by_alias (
      guest, "ua-none", SIMPLEVIRT_CHANGE_LIVE, 5, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "domain 'devices': ");
  g_assert_false (
      simplevirt_domain_attach_device_xml (guest, "<disk", SIMPLEVIRT_CHANGE_LIVE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_CONFIG, "domain 'devices': ");
  g_autofree char *xml = g_strdup_printf (DISK, "/no/such.img");
  g_assert_false (
      simplevirt_domain_attach_device_xml (guest, xml, SIMPLEVIRT_CHANGE_LIVE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "/no/such.img");
  g_autoptr (SimplevirtDomain) off = machine_define (connection, "off", "");
  g_assert_false (
      simplevirt_domain_attach_device_xml (off, xml, SIMPLEVIRT_CHANGE_LIVE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "domain 'off': ");
}

/* A guest without a running kernel never lets go. */
static void
test_time_out (void)
{
  GError *error = NULL;
  const char *xml = "<domain type='qemu'><name>stiff</name><memory>65536</memory>"
                    "<os><type arch='x86_64' machine='q35'>hvm</type></os><devices>"
                    "<controller type='pci' model='pcie-root'/>"
                    "<controller type='pci' model='pcie-root-port'/>"
                    "<controller type='pci' model='pcie-root-port'/>"
                    "<interface type='user'><model type='virtio'/>"
                    "<mac address='52:54:00:01:02:05'/></interface></devices></domain>";
  g_autoptr (SimplevirtDomain) domain = simplevirt_connection_start_transient_domain_xml (
      connection, xml, SIMPLEVIRT_START_PAUSED, NULL, &error);
  gint64 before = g_get_monotonic_time ();

  g_assert_no_error (error);
  g_assert_false (simplevirt_domain_detach_device_xml (
      domain, "<interface type='user'><mac address='52:54:00:01:02:05'/></interface>",
      SIMPLEVIRT_CHANGE_DEFAULT, 6, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_TIMED_OUT, "domain 'stiff': ");
  g_assert_cmpint (g_get_monotonic_time () - before, <, 30 * G_USEC_PER_SEC);
  simplevirt_domain_power_off (domain, NULL, &error);
  g_assert_no_error (error);
}

static void
test_cancel (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  const char *card = "<interface type='user'><mac address='52:54:00:01:02:06'/>"
                     "<model type='virtio'/></interface>";

  simplevirt_domain_attach_device_xml (guest, card, SIMPLEVIRT_CHANGE_LIVE, NULL, &error);
  g_assert_no_error (error);
  simplevirt_domain_suspend (guest, NULL, &error);
  g_assert_no_error (error);
  gint64 before = g_get_monotonic_time ();
  GThread *thread = testing_cancel_later (cancellable, 500000);
  g_assert_false (simplevirt_domain_detach_device_xml (guest, card, SIMPLEVIRT_CHANGE_LIVE, 0,
                                                       cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpint (g_get_monotonic_time () - before, <, 3 * G_USEC_PER_SEC);
  g_thread_join (thread);
  g_clear_error (&error);
  testing_wait_until (simplevirt_domain_resume (guest, NULL, NULL));
  testing_wait_until (!xml_has (guest, SIMPLEVIRT_XML_NONE, "52:54:00:01:02:06"));
}

static void
test_media (void)
{
  GError *error = NULL;
  g_autofree char *path = make_file ("media", 1 << 20);

  simplevirt_domain_change_media (guest, "sda", path, FALSE, SIMPLEVIRT_CHANGE_DEFAULT, NULL,
                                  &error);
  g_assert_no_error (error);
  g_assert_true (xml_has (guest, SIMPLEVIRT_XML_NONE, "media.img"));
  g_assert_true (xml_has (guest, SIMPLEVIRT_XML_INACTIVE, "media.img"));
  simplevirt_domain_change_media (guest, "sda", NULL, FALSE, SIMPLEVIRT_CHANGE_DEFAULT, NULL,
                                  &error);
  g_assert_no_error (error);
  g_assert_false (xml_has (guest, SIMPLEVIRT_XML_NONE, "media.img"));
  g_assert_false (xml_has (guest, SIMPLEVIRT_XML_INACTIVE, "media.img"));
  g_assert_false (simplevirt_domain_change_media (guest, "sdx", NULL, FALSE,
                                                  SIMPLEVIRT_CHANGE_DEFAULT, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "'sdx'");
  g_assert_false (simplevirt_domain_change_media (guest, "sda", "/no/such.iso", FALSE,
                                                  SIMPLEVIRT_CHANGE_LIVE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "/no/such.iso");
  g_assert_false (simplevirt_domain_change_media (guest, "vda", path, FALSE,
                                                  SIMPLEVIRT_CHANGE_STORED, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "no drive 'vda'");
  /* Only the running domain has it. */
  testing_ok (simplevirt_domain_detach_device_xml (guest, DRIVE, SIMPLEVIRT_CHANGE_STORED, 5, NULL,
                                                   &failure));
  g_assert_false (simplevirt_domain_change_media (guest, "sda", path, FALSE,
                                                  SIMPLEVIRT_CHANGE_DEFAULT, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "no drive 'sda'");
  g_assert_false (xml_has (guest, SIMPLEVIRT_XML_NONE, "media.img"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  connection = testing_open (g_getenv ("SV_TEST_URI"));
  guest = machine_start (connection, "devices", DRIVE);
  g_test_add_func ("/devices/disk", test_disk);
  g_test_add_func ("/devices/config", test_config);
  g_test_add_func ("/devices/one-life-only", test_one_life_only);
  g_test_add_func ("/devices/interface-by-alias", test_interface_by_alias);
  g_test_add_func ("/devices/link-state", test_link_state);
  g_test_add_func ("/devices/errors", test_errors);
  g_test_add_func ("/devices/media", test_media);
  g_test_add_func ("/devices/time-out", test_time_out);
  g_test_add_func ("/devices/cancel", test_cancel);
  int status = g_test_run ();
  g_clear_object (&guest);
  g_clear_object (&connection);
  return status;
}
