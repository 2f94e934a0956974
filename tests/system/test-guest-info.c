/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <utmpx.h>
#include "machine.h"

static SimplevirtConnection *connection;
static SimplevirtDomain *guest;

static SimplevirtDomainInterface *
card_named (GPtrArray *cards, const char *name)
{
  for (guint i = 0; i < cards->len; i++)
    {
      if (g_strcmp0 (simplevirt_domain_interface_get_name (g_ptr_array_index (cards, i)), name)
          == 0)
        return g_ptr_array_index (cards, i);
    }
  return NULL;
}

static gboolean
has_address (SimplevirtDomainInterface *card, const char *wanted)
{
  GPtrArray *addresses = simplevirt_domain_interface_get_addresses (card);

  for (guint i = 0; i < addresses->len; i++)
    {
      SimplevirtInterfaceAddress *address = g_ptr_array_index (addresses, i);
      if (strcmp (simplevirt_interface_address_get_address (address), wanted) == 0)
        return TRUE;
    }
  return FALSE;
}

static gboolean
agent_tells_address (void)
{
  g_autoptr (GPtrArray) cards
      = simplevirt_domain_list_addresses (guest, SIMPLEVIRT_ADDRESS_SOURCE_AGENT, NULL, NULL);
  SimplevirtDomainInterface *card = cards != NULL ? card_named (cards, "eth0") : NULL;

  return card != NULL && has_address (card, "10.0.2.15");
}

static void
test_addresses (void)
{
  testing_wait_until (agent_tells_address ());
}

static void
test_info (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtGuestInfo) info
      = simplevirt_domain_fetch_guest_info (guest, SIMPLEVIRT_GUEST_INFO_PARTS_NONE, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (simplevirt_guest_info_get_hostname (info), ==, "tiny-guest");
  g_assert_cmpstr (simplevirt_guest_info_get_os_id (info), ==, "tiny-guest");
  g_assert_cmpstr (simplevirt_guest_info_get_architecture (info), ==, "x86_64");
  g_assert_cmpstr (simplevirt_guest_info_get_timezone (info), ==, "UTC");
  g_assert_null (simplevirt_guest_info_get_os_variant (info));
  g_assert_cmpuint (simplevirt_guest_info_get_users (info)->len, ==, 0);
  SimplevirtDomainInterface *card
      = card_named (simplevirt_guest_info_get_interfaces (info), "eth0");
  g_assert_nonnull (card);
  g_assert_true (has_address (card, "10.0.2.15"));
}

/* Only what is asked for is told. */
static void
test_parts (void)
{
  static const SimplevirtGuestInfoParts parts[]
      = { SIMPLEVIRT_GUEST_INFO_PARTS_HOSTNAME, SIMPLEVIRT_GUEST_INFO_PARTS_TIMEZONE,
          SIMPLEVIRT_GUEST_INFO_PARTS_OS, SIMPLEVIRT_GUEST_INFO_PARTS_DISKS,
          SIMPLEVIRT_GUEST_INFO_PARTS_INTERFACES };

  for (gsize i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (SimplevirtGuestInfo) info
          = simplevirt_domain_fetch_guest_info (guest, parts[i], NULL, &error);
      g_assert_no_error (error);
      g_assert_cmpstr (simplevirt_guest_info_get_hostname (info), ==, i == 0 ? "tiny-guest" : NULL);
      g_assert_cmpstr (simplevirt_guest_info_get_timezone (info), ==, i == 1 ? "UTC" : NULL);
      g_assert_cmpint (simplevirt_guest_info_get_timezone_offset (info), ==, 0);
      g_assert_cmpstr (simplevirt_guest_info_get_os_id (info), ==, i == 2 ? "tiny-guest" : NULL);
      g_assert_true ((simplevirt_guest_info_get_kernel_version (info) != NULL) == (i == 2));
      g_assert_true ((simplevirt_guest_info_get_disks (info)->len > 0) == (i == 3));
      g_assert_true ((simplevirt_guest_info_get_interfaces (info)->len > 0) == (i == 4));
    }
}

/* The disk and its second partition, as the guest names them and as the domain does. */
static void
test_disks (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtGuestInfo) info
      = simplevirt_domain_fetch_guest_info (guest, SIMPLEVIRT_GUEST_INFO_PARTS_DISKS, NULL, &error);
  guint seen = 0;

  g_assert_no_error (error);
  GPtrArray *disks = simplevirt_guest_info_get_disks (info);
  for (guint i = 0; i < disks->len; i++)
    {
      SimplevirtGuestDisk *disk = g_ptr_array_index (disks, i);
      const char *name = simplevirt_guest_disk_get_name (disk);
      gboolean partition = g_str_equal (name, "/dev/vda2");
      if (!partition && !g_str_equal (name, "/dev/vda"))
        continue;
      g_assert_true (simplevirt_guest_disk_is_partition (disk) == partition);
      if (partition)
        g_assert_cmpstr (simplevirt_guest_disk_get_dependencies (disk)[0], ==, "/dev/vda");
      else
        {
          g_assert_cmpstr (simplevirt_guest_disk_get_target (disk), ==, "vda");
          /* Which bus it is on libvirt 9 does not pass on. */
          const char *bus = simplevirt_guest_disk_get_bus (disk);
          g_assert_cmpstr (bus != NULL ? bus : "virtio", ==, "virtio");
          g_assert_null (simplevirt_guest_disk_get_serial (disk));
        }
      seen++;
    }
  g_assert_cmpuint (seen, ==, 2);
}

/* Somebody logs in, as far as the guest's records say. */
static void
test_users (void)
{
  g_autoptr (GError) error = NULL;
  struct utmpx record = { .ut_type = USER_PROCESS, .ut_pid = 1, .ut_tv = { .tv_sec = 1700000000 } };
  g_autoptr (GBytes) bytes = NULL;

  g_strlcpy (record.ut_user, "alice", sizeof record.ut_user);
  g_strlcpy (record.ut_line, "tty1", sizeof record.ut_line);
  bytes = g_bytes_new (&record, sizeof record);
  testing_ok (simplevirt_domain_write_guest_file (guest, "/var/run/utmp", bytes, NULL, &failure));
  g_autoptr (SimplevirtGuestInfo) info
      = simplevirt_domain_fetch_guest_info (guest, SIMPLEVIRT_GUEST_INFO_PARTS_USERS, NULL, &error);
  g_assert_no_error (error);
  GPtrArray *users = simplevirt_guest_info_get_users (info);
  g_assert_cmpuint (users->len, ==, 1);
  SimplevirtGuestUser *user = g_ptr_array_index (users, 0);
  g_assert_cmpstr (simplevirt_guest_user_get_name (user), ==, "alice");
  g_assert_cmpuint (simplevirt_guest_user_get_login_time_ms (user), ==, 1700000000000);
}

static void
test_file_systems (void)
{
  g_autoptr (GError) error = NULL;
  SimplevirtGuestFileSystem *data = NULL;
  g_autoptr (SimplevirtGuestInfo) info = simplevirt_domain_fetch_guest_info (
      guest, SIMPLEVIRT_GUEST_INFO_PARTS_FILE_SYSTEMS, NULL, &error);

  g_assert_no_error (error);
  g_assert_null (simplevirt_guest_info_get_hostname (info));
  GPtrArray *list = simplevirt_guest_info_get_file_systems (info);
  for (guint i = 0; i < list->len; i++)
    {
      SimplevirtGuestFileSystem *fs = g_ptr_array_index (list, i);
      if (strcmp (simplevirt_guest_file_system_get_mount_point (fs), "/data") == 0)
        data = fs;
    }
  g_assert_nonnull (data);
  g_assert_cmpstr (simplevirt_guest_file_system_get_fs_type (data), ==, "ext4");
  g_assert_cmpuint (simplevirt_guest_file_system_get_total_bytes (data), >, 1000000);
  g_assert_cmpuint (simplevirt_guest_file_system_get_total_bytes (data), >,
                    simplevirt_guest_file_system_get_used_bytes (data));
  g_assert_cmpstr (simplevirt_guest_file_system_get_disks (data)[0], ==, "vda");
}

static void
test_freeze (void)
{
  GError *error = NULL;
  const char *data[] = { "/data", NULL };
  const char *command[] = { "true", NULL };

  g_assert_cmpint (simplevirt_domain_thaw_file_systems (guest, NULL, NULL, &error), ==, 0);
  g_assert_no_error (error);
  g_assert_cmpint (simplevirt_domain_freeze_file_systems (guest, NULL, NULL, &error), ==, 1);
  g_assert_no_error (error);
  g_assert_cmpint (simplevirt_domain_freeze_file_systems (guest, NULL, NULL, &error), <=, 0);
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "; thaw");
  g_assert_null (simplevirt_domain_exec_in_guest (guest, command, NULL, NULL, 1, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "; thaw");
  g_assert_false (simplevirt_domain_trim_file_systems (guest, 0, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "; thaw");
  g_assert_cmpint (simplevirt_domain_thaw_file_systems (guest, NULL, NULL, &error), ==, 1);
  g_assert_no_error (error);
  g_assert_cmpint (simplevirt_domain_freeze_file_systems (guest, data, NULL, &error), ==, 1);
  g_assert_no_error (error);
  g_assert_cmpint (simplevirt_domain_thaw_file_systems (guest, NULL, NULL, &error), ==, 1);
  g_assert_no_error (error);
  g_autofree char *written = machine_shell (guest, "echo x >/data/x && cat /data/x");
  g_assert_cmpstr (written, ==, "x");
}

static void
test_trim (void)
{
  g_autoptr (GError) error = NULL;

  simplevirt_domain_trim_file_systems (guest, 0, NULL, &error);
  g_assert_no_error (error);
}

static void
test_password (void)
{
  GError *error = NULL;
  const char *shadow = "grep ^root: /etc/shadow";
  g_autofree char *before = machine_shell (guest, shadow);

  simplevirt_domain_set_user_password (guest, "root", "new one", FALSE, NULL, &error);
  g_assert_no_error (error);
  g_autofree char *after = machine_shell (guest, shadow);
  g_assert_cmpstr (before, !=, after);
  g_assert_false (
      simplevirt_domain_set_user_password (guest, "nobody-here", "x", FALSE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_FAILED, "domain 'info': ");
}

static void
test_time (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GDateTime) wanted = g_date_time_new_utc (2031, 5, 4, 3, 2, 1);

  simplevirt_domain_set_guest_time (guest, wanted, NULL, &error);
  g_assert_no_error (error);
  g_autoptr (GDateTime) got = simplevirt_domain_fetch_guest_time (guest, NULL, &error);
  g_assert_no_error (error);
  GTimeSpan apart = g_date_time_difference (got, wanted);
  g_assert_cmpint (apart, >=, -G_TIME_SPAN_SECOND);
  g_assert_cmpint (apart, <, 30 * G_TIME_SPAN_SECOND);
}

static void
test_hostname (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *name = simplevirt_domain_fetch_guest_hostname (guest, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (name, ==, "tiny-guest");
}

static void
test_vcpus (void)
{
  GError *error = NULL;
  g_autoptr (GPtrArray) vcpus = simplevirt_domain_list_guest_vcpus (guest, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (vcpus->len, ==, 1);
  SimplevirtGuestVcpu *vcpu = g_ptr_array_index (vcpus, 0);
  g_assert_cmpuint (simplevirt_guest_vcpu_get_id (vcpu), ==, 0);
  g_assert_true (simplevirt_guest_vcpu_is_online (vcpu));
  g_assert_false (simplevirt_guest_vcpu_can_offline (vcpu));
  g_assert_false (simplevirt_domain_set_guest_vcpu_online (guest, 7, FALSE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "domain 'info': ");
}

/* One CPU of two sleeps and wakes. */
static void
test_vcpu_online (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *one = machine_xml ("pair", "", "");
  g_auto (GStrv) parts = g_strsplit (one, "<vcpu current='1'>", 2);
  g_autofree char *xml = g_strjoinv ("<vcpu>", parts);
  const char *online = "cat /sys/devices/system/cpu/online";

  machine_make_disk ("pair");
  g_autoptr (SimplevirtDomain) domain = simplevirt_connection_start_transient_domain_xml (
      connection, xml, SIMPLEVIRT_START_NONE, NULL, &error);
  g_assert_no_error (error);
  machine_wait_for_agent (domain);
  testing_ok (simplevirt_domain_set_guest_vcpu_online (domain, 1, FALSE, NULL, &failure));
  g_autofree char *asleep = machine_shell (domain, online);
  g_assert_cmpstr (asleep, ==, "0");
  g_autoptr (GPtrArray) vcpus = simplevirt_domain_list_guest_vcpus (domain, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (vcpus->len, ==, 2);
  g_assert_true (simplevirt_guest_vcpu_is_online (g_ptr_array_index (vcpus, 0)));
  g_assert_false (simplevirt_guest_vcpu_is_online (g_ptr_array_index (vcpus, 1)));
  g_assert_true (simplevirt_guest_vcpu_can_offline (g_ptr_array_index (vcpus, 1)));
  testing_ok (simplevirt_domain_set_guest_vcpu_online (domain, 1, TRUE, NULL, &failure));
  g_autofree char *awake = machine_shell (domain, online);
  g_assert_cmpstr (awake, ==, "0-1");
  testing_ok (simplevirt_domain_power_off (domain, NULL, &failure));
}

static void
test_keys (void)
{
  GError *error = NULL;
  const char *one[] = { "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOne one@example", NULL };
  const char *two[] = { "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAITwo two@example", NULL };

  simplevirt_domain_set_authorized_keys (guest, "root", one, FALSE, NULL, &error);
  g_assert_no_error (error);
  simplevirt_domain_set_authorized_keys (guest, "root", two, TRUE, NULL, &error);
  g_assert_no_error (error);
  g_auto (GStrv) keys = simplevirt_domain_list_authorized_keys (guest, "root", NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (g_strv_length (keys), ==, 2);
  g_assert_true (g_strv_contains ((const char *const *) keys, two[0]));
  g_assert_null (simplevirt_domain_list_authorized_keys (guest, "nobody-here", NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_FAILED, "domain 'info': ");
}

static void
test_no_channel (void)
{
  GError *error = NULL;
  const char *xml = "<domain type='qemu'><name>mute</name><memory>65536</memory>"
                    "<os><type arch='x86_64' machine='q35'>hvm</type></os></domain>";
  g_autoptr (SimplevirtDomain) domain = simplevirt_connection_start_transient_domain_xml (
      connection, xml, SIMPLEVIRT_START_NONE, NULL, &error);

  g_assert_no_error (error);
  g_assert_null (
      simplevirt_domain_fetch_guest_info (domain, SIMPLEVIRT_GUEST_INFO_PARTS_NONE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_AGENT_UNAVAILABLE, "domain 'mute': ");
  simplevirt_domain_power_off (domain, NULL, &error);
  g_assert_no_error (error);
  g_assert_null (simplevirt_domain_fetch_guest_time (domain, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "domain 'mute': ");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  connection = testing_open (g_getenv ("SV_TEST_URI"));
  guest = machine_start (connection, "info", "");
  g_test_add_func ("/guest-info/addresses", test_addresses);
  g_test_add_func ("/guest-info/info", test_info);
  g_test_add_func ("/guest-info/parts", test_parts);
  g_test_add_func ("/guest-info/disks", test_disks);
  g_test_add_func ("/guest-info/users", test_users);
  g_test_add_func ("/guest-info/file-systems", test_file_systems);
  g_test_add_func ("/guest-info/freeze", test_freeze);
  g_test_add_func ("/guest-info/trim", test_trim);
  g_test_add_func ("/guest-info/password", test_password);
  g_test_add_func ("/guest-info/hostname", test_hostname);
  g_test_add_func ("/guest-info/vcpus", test_vcpus);
  g_test_add_func ("/guest-info/vcpu-online", test_vcpu_online);
  g_test_add_func ("/guest-info/keys", test_keys);
  g_test_add_func ("/guest-info/no-channel", test_no_channel);
  g_test_add_func ("/guest-info/time", test_time);
  int status = g_test_run ();
  g_clear_object (&guest);
  g_clear_object (&connection);
  return status;
}
