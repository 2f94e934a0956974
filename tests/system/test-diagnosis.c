/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "host-tools.h"
#include "machine.h"

#define MIB (1024 * 1024)

static SimplevirtConnection *connection;
static SimplevirtDomain *guest;

/* The host has no room for what the guest writes: the guest is paused, and the disk is named. */
static void
test_disk_faults (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtStoragePool) pool = host_small_pool (connection, "small", 2);

  if (pool == NULL)
    {
      g_test_skip ("this user cannot make a small disk");
      return;
    }
  g_autoptr (GPtrArray) before = simplevirt_domain_fetch_disk_faults (guest, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (before->len, ==, 0);
  g_autoptr (SimplevirtStorageVolume) volume = host_volume (pool, "large.img", 64 * MIB);
  g_autofree char *disk = g_strdup_printf (
      "<disk type='file' device='disk'><driver name='qemu' type='raw'/><source file='%s'/>"
      "<target dev='vdb' bus='virtio'/></disk>",
      simplevirt_storage_volume_get_path (volume));
  testing_ok (
      simplevirt_domain_attach_device_xml (guest, disk, SIMPLEVIRT_CHANGE_LIVE, NULL, &failure));
  const char *command[] = { "/bin/sh", "-c",
                            "while [ ! -b /dev/vdb ]; do sleep 0.1; done; "
                            "dd if=/dev/urandom of=/dev/vdb bs=64k count=200 >/dev/null 2>&1 &",
                            NULL };
  g_autoptr (SimplevirtGuestExec) done
      = simplevirt_domain_exec_in_guest (guest, command, NULL, NULL, 60, NULL, NULL);
  testing_wait_until (simplevirt_domain_get_state (guest) == SIMPLEVIRT_DOMAIN_STATE_PAUSED);
  g_autoptr (GPtrArray) faults = simplevirt_domain_fetch_disk_faults (guest, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (faults->len, ==, 1);
  SimplevirtDiskFault *fault = g_ptr_array_index (faults, 0);
  g_assert_cmpstr (simplevirt_disk_fault_get_target (fault), ==, "vdb");
  g_assert_cmpint (simplevirt_disk_fault_get_trouble (fault), ==, SIMPLEVIRT_DISK_TROUBLE_NO_SPACE);
  testing_ok (simplevirt_domain_power_off (guest, NULL, &failure));
  g_assert_null (simplevirt_domain_fetch_disk_faults (guest, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "domain 'ill': ");
}

/* An argument of its own for the hypervisor makes a domain unsupported. */
static void
test_messages (void)
{
  g_autofree char *xml = machine_xml ("odd", "", "");
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) head = g_strsplit (xml, "<domain type='qemu'>", 2);
  g_autofree char *named = g_strjoinv (
      "<domain type='qemu' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>", head);
  g_auto (GStrv) tail = g_strsplit (named, "</domain>", 2);
  g_autofree char *odd = g_strjoinv ("<qemu:commandline><qemu:arg value='-no-fd-bootchk'/>"
                                     "</qemu:commandline></domain>",
                                     tail);

  machine_make_disk ("odd");
  g_autoptr (SimplevirtDomain) domain
      = simplevirt_connection_define_domain_xml (connection, odd, NULL, &error);
  g_assert_no_error (error);
  testing_ok (simplevirt_domain_start (domain, SIMPLEVIRT_START_PAUSED, NULL, &failure));
  g_auto (GStrv) said = simplevirt_domain_fetch_messages (domain, NULL, &error);
  g_assert_no_error (error);
  g_autofree char *all = g_strjoinv ("\n", said);
  g_assert_nonnull (strstr (all, "tainted"));
  g_auto (GStrv) none = simplevirt_domain_fetch_messages (guest, NULL, &error);
  g_assert_no_error (error);
  g_assert_nonnull (none);
  testing_ok (simplevirt_domain_power_off (domain, NULL, &failure));
}

#define CARDLESS                                                                                   \
  "<domain type='qemu'><name>silent-alone</name><memory unit='MiB'>64</memory><os>"                \
  "<type arch='x86_64'>hvm</type></os></domain>"

/* What QEMU was told to be, and what it says itself. */
static void
test_hypervisor (void)
{
  GError *error = NULL;
  g_autoptr (SimplevirtDomain) off = machine_define (connection, "silent", "");
  g_autofree char *command = simplevirt_domain_fetch_command_line (off, NULL, &error);

  /* a user's daemon cannot make what libvirt makes for each network interface even to tell this */
  if (g_strcmp0 (g_getenv ("SV_TEST_MODE"), "session") == 0)
    {
      g_assert_null (command);
      testing_assert_error (&error, SIMPLEVIRT_ERROR_PERMISSION_DENIED, "domain 'silent': ");
      g_autoptr (SimplevirtDomain) alone = testing_define_domain (connection, CARDLESS);
      command = simplevirt_domain_fetch_command_line (alone, NULL, &error);
      g_assert_no_error (error);
      g_assert_nonnull (strstr (command, "guest=silent-alone"));
      testing_ok (simplevirt_domain_undefine (alone, SIMPLEVIRT_UNDEFINE_NONE, NULL, &failure));
    }
  g_assert_no_error (error);
  g_assert_nonnull (strstr (command, "qemu-system-x86_64"));
  g_assert_nonnull (strstr (command, "guest=silent"));
  g_assert_null (simplevirt_domain_monitor_command (off, "info status", NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "domain 'silent': ");
  testing_ok (simplevirt_domain_undefine (off, SIMPLEVIRT_UNDEFINE_NONE, NULL, &failure));
  g_assert_null (simplevirt_domain_fetch_command_line (off, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "domain 'silent': ");
  g_autofree char *people = simplevirt_domain_monitor_command (guest, "info status", NULL, &error);
  g_assert_no_error (error);
  g_assert_nonnull (strstr (people, "VM status: running"));
  g_autofree char *answer
      = simplevirt_domain_monitor_command (guest, "{\"execute\":\"query-status\"}", NULL, &error);
  g_assert_no_error (error);
  g_assert_nonnull (strstr (answer, "\"running\":true"));
  g_autofree char *wrong
      = simplevirt_domain_monitor_command (guest, "{\"execute\":\"bogus\"}", NULL, &error);
  g_assert_no_error (error);
  g_assert_nonnull (strstr (wrong, "CommandNotFound"));
}

static void
test_security (void)
{
  GError *error = NULL;
  g_autoptr (SimplevirtDomain) off = machine_define (connection, "free", "");
  g_autoptr (GPtrArray) labels = simplevirt_domain_fetch_security_labels (guest, NULL, &error);

  g_assert_no_error (error);
  for (guint i = 0; i < labels->len; i++)
    g_assert_cmpstr (simplevirt_security_label_get_label (g_ptr_array_index (labels, i)), !=, "");
  g_assert_null (simplevirt_domain_fetch_security_labels (off, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "domain 'free': ");
}

static void
test_lifecycle (void)
{
  GError *error = NULL;

  testing_ok (simplevirt_domain_set_lifecycle_action (guest, SIMPLEVIRT_LIFECYCLE_EVENT_CRASH,
                                                      SIMPLEVIRT_LIFECYCLE_ACTION_PRESERVE,
                                                      SIMPLEVIRT_CHANGE_DEFAULT, NULL, &failure));
  testing_ok (simplevirt_domain_set_lifecycle_action (guest, SIMPLEVIRT_LIFECYCLE_EVENT_POWER_OFF,
                                                      SIMPLEVIRT_LIFECYCLE_ACTION_RESTART,
                                                      SIMPLEVIRT_CHANGE_STORED, NULL, &failure));
  for (guint i = 0; i < 2; i++)
    {
      g_autofree char *xml = simplevirt_domain_fetch_xml (
          guest, i == 0 ? SIMPLEVIRT_XML_NONE : SIMPLEVIRT_XML_INACTIVE, NULL, &error);
      g_assert_no_error (error);
      g_assert_nonnull (strstr (xml, "<on_crash>preserve</on_crash>"));
      g_assert_true ((strstr (xml, "<on_poweroff>restart</on_poweroff>") != NULL) == (i == 1));
    }
  g_assert_false (simplevirt_domain_set_lifecycle_action (guest, SIMPLEVIRT_LIFECYCLE_EVENT_REBOOT,
                                                          SIMPLEVIRT_LIFECYCLE_ACTION_DEFAULT,
                                                          SIMPLEVIRT_CHANGE_DEFAULT, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "domain 'ill': ");
}

/* A guest that writes changes its memory faster than one that does not. */
static void
test_dirty_rate (void)
{
  GError *error = NULL;
  guint64 calm = simplevirt_domain_measure_dirty_rate (guest, 1, NULL, &error);

  g_assert_no_error (error);
  g_autofree char *started = machine_shell (
      guest, "while :; do dd if=/dev/urandom of=/tmp/busy bs=1M count=24; done >/dev/null 2>&1 & "
             "echo $! >/tmp/busy.pid; sleep 1; echo started");
  g_assert_cmpstr (started, ==, "started");
  guint64 busy = simplevirt_domain_measure_dirty_rate (guest, 2, NULL, &error);
  g_assert_no_error (error);
  g_autofree char *ended = machine_shell (guest, "kill $(cat /tmp/busy.pid); rm -f /tmp/busy");
  g_assert_cmpuint (busy, >, calm);
  g_assert_cmpuint (simplevirt_domain_measure_dirty_rate (guest, 0, NULL, &error), ==, 0);
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "domain 'ill': ");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  connection = host_open ();
  guest = machine_start (connection, "ill", "");
  g_test_add_func ("/diagnosis/messages", test_messages);
  g_test_add_func ("/diagnosis/hypervisor", test_hypervisor);
  g_test_add_func ("/diagnosis/security", test_security);
  g_test_add_func ("/diagnosis/lifecycle", test_lifecycle);
  g_test_add_func ("/diagnosis/dirty-rate", test_dirty_rate);
  g_test_add_func ("/diagnosis/disk-faults", test_disk_faults);
  int status = g_test_run ();
  g_clear_object (&guest);
  g_clear_object (&connection);
  return status;
}
