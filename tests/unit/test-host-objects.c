/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Devices and network interfaces of libvirt's simulated host. */
#include "testing.h"

#define IFACE                                                                                      \
  "<interface type='ethernet' name='eth7'><start mode='onboot'/><mac "                             \
  "address='52:54:00:00:00:07'/>"                                                                  \
  "<mtu size='1500'/></interface>"
#define VPORT                                                                                      \
  "<device><parent>scsi_host1</parent><capability type='scsi_host'><capability type='fc_host'>"    \
  "<wwnn>2000000012341234</wwnn><wwpn>2000000012341235</wwpn></capability></capability></device>"

static SimplevirtConnection *connection;

static SimplevirtNodeDevice *
look_up (const char *name)
{
  g_autoptr (GError) error = NULL;
  SimplevirtNodeDevice *device
      = simplevirt_connection_lookup_node_device (connection, name, NULL, &error);

  g_assert_no_error (error);
  return device;
}

static void
test_devices_list (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) all = simplevirt_connection_list_node_devices (
      connection, SIMPLEVIRT_NODE_DEVICE_FILTER_NONE, NULL, &error);
  g_autoptr (GPtrArray) hosts = simplevirt_connection_list_node_devices (
      connection, SIMPLEVIRT_NODE_DEVICE_FILTER_SCSI_HOST, NULL, &error);
  g_autoptr (SimplevirtNodeDevice) one = look_up ("scsi_host2");

  g_assert_no_error (error);
  g_assert_cmpuint (hosts->len, >=, 2);
  g_assert_cmpuint (all->len, >, hosts->len);
  g_assert_true (g_ptr_array_find (all, one, NULL));
  g_assert_true (g_ptr_array_find (hosts, one, NULL));
}

static void
test_device (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtNodeDevice) device = look_up ("scsi_host2");
  g_autoptr (SimplevirtNodeDevice) parent
      = simplevirt_node_device_fetch_parent (device, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (simplevirt_node_device_get_name (device), ==, "scsi_host2");
  g_assert_cmpstr (simplevirt_node_device_get_parent_name (device), ==,
                   simplevirt_node_device_get_name (parent));
  g_assert_cmpstr (simplevirt_node_device_get_capabilities (device)[0], ==, "scsi_host");
  g_assert_true (g_strv_contains (simplevirt_node_device_get_capabilities (device), "fc_host"));
  g_assert_true (simplevirt_node_device_get_active (device));
  g_assert_true (simplevirt_node_device_get_exists (device));
  g_assert_false (simplevirt_node_device_get_persistent (device));
  g_assert_true (simplevirt_node_device_get_connection (device) == connection);
  g_autoptr (SimplevirtNodeDeviceConfig) config
      = simplevirt_node_device_fetch_config (device, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (simplevirt_node_device_config_get_device_type (config), ==,
                   SIMPLEVIRT_NODE_DEVICE_TYPE_SCSI_HOST);
}

static void
test_device_missing (void)
{
  GError *error = NULL;
  g_autoptr (SimplevirtNodeDevice) root = look_up ("computer");

  g_assert_null (simplevirt_connection_lookup_node_device (connection, "none", NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "node device 'none': ");
  g_assert_null (simplevirt_connection_lookup_node_device (connection, "a/b", NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "node device");
  g_assert_null (simplevirt_node_device_get_parent_name (root));
  g_assert_null (simplevirt_node_device_fetch_parent (root, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "node device 'computer': ");
  g_assert_false (simplevirt_node_device_detach_from_host (root, NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_SUPPORTED, "node device 'computer': ");
  g_assert_null (
      simplevirt_connection_start_transient_node_device_xml (connection, "<device", NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_CONFIG, "node device");
  g_assert_null (simplevirt_connection_define_node_device_xml (connection, VPORT, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_SUPPORTED, "node device");
  g_assert_false (simplevirt_node_device_undefine (root, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_SUPPORTED, "node device 'computer': ");
  g_assert_false (simplevirt_node_device_start (root, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_SUPPORTED, "node device 'computer': ");
  g_assert_false (simplevirt_node_device_set_autostart (root, TRUE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_SUPPORTED, "node device 'computer': ");
}

/* The handle follows what happens, and the events bring it along. */
static void
test_device_made_and_removed (void)
{
  GError *error = NULL;
  g_autoptr (SimplevirtEventQueue) queue = simplevirt_connection_watch (
      connection, SIMPLEVIRT_EVENT_TOPICS_NODE_DEVICES, NULL, &error);
  g_autoptr (SimplevirtNodeDevice) made
      = simplevirt_connection_start_transient_node_device_xml (connection, VPORT, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (simplevirt_node_device_get_parent_name (made), ==, "scsi_host1");
  g_autofree char *name = g_strdup (simplevirt_node_device_get_name (made));
  g_autoptr (SimplevirtEvent) came = simplevirt_event_queue_pop (queue, 10000, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (simplevirt_event_get_kind (came), ==, SIMPLEVIRT_EVENT_KIND_NODE_DEVICE_CREATED);
  g_assert_cmpstr (simplevirt_event_get_device (came), ==, name);
  g_assert_true (simplevirt_node_device_stop (made, NULL, &error));
  g_assert_no_error (error);
  g_assert_false (simplevirt_node_device_get_active (made));
  g_assert_false (simplevirt_node_device_get_exists (made));
  g_autoptr (SimplevirtEvent) went = simplevirt_event_queue_pop (queue, 10000, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (simplevirt_event_get_kind (went), ==, SIMPLEVIRT_EVENT_KIND_NODE_DEVICE_DELETED);
  g_assert_true (simplevirt_event_get_node_device (went) == made);
  g_assert_false (simplevirt_node_device_stop (made, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "node device '");
  g_assert_false (simplevirt_node_device_refresh (made, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "node device '");
  g_assert_null (simplevirt_node_device_fetch_xml (made, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "node device '");
  g_assert_null (simplevirt_node_device_fetch_config (made, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "node device '");
}

/* Another connection of the simulated host removes it: only the event tells. */
static void
test_device_removed_elsewhere (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtConnection) other = testing_open ("test:///default");
  g_autoptr (SimplevirtNodeDevice) made
      = simplevirt_connection_start_transient_node_device_xml (connection, VPORT, NULL, &error);
  guint told = 0;

  g_assert_no_error (error);
  g_signal_connect_swapped (made, "notify::exists", G_CALLBACK (g_atomic_int_inc), &told);
  g_autoptr (SimplevirtNodeDevice) same = simplevirt_connection_lookup_node_device (
      other, simplevirt_node_device_get_name (made), NULL, &error);
  g_assert_no_error (error);
  g_assert_true (same != made);
  g_assert_true (simplevirt_node_device_stop (same, NULL, &error));
  testing_wait_until (!simplevirt_node_device_get_exists (made));
  testing_wait_until (told == 1);
}

static void
test_interfaces_list (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) all = simplevirt_connection_list_host_interfaces (
      connection, SIMPLEVIRT_HOST_INTERFACE_FILTER_NONE, NULL, &error);
  g_autoptr (GPtrArray) down = simplevirt_connection_list_host_interfaces (
      connection, SIMPLEVIRT_HOST_INTERFACE_FILTER_INACTIVE, NULL, &error);
  g_autoptr (GPtrArray) up = simplevirt_connection_list_host_interfaces (
      connection, SIMPLEVIRT_HOST_INTERFACE_FILTER_ACTIVE, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (all->len, ==, 1);
  g_assert_cmpuint (down->len, ==, 0);
  g_assert_cmpuint (up->len, ==, 1);
  SimplevirtHostInterface *one = g_ptr_array_index (all, 0);
  g_assert_cmpstr (simplevirt_host_interface_get_name (one), ==, "eth1");
  g_assert_cmpstr (simplevirt_host_interface_get_mac (one), ==, "aa:bb:cc:dd:ee:ff");
  g_assert_true (simplevirt_host_interface_get_active (one));
  g_autoptr (SimplevirtHostInterface) by_mac = simplevirt_connection_lookup_host_interface_by_mac (
      connection, "aa:bb:cc:dd:ee:ff", NULL, &error);
  g_assert_no_error (error);
  g_assert_true (by_mac == one);
}

static void
test_interface_life (void)
{
  GError *error = NULL;
  g_autoptr (SimplevirtHostInterfaceConfig) config
      = simplevirt_host_interface_config_new_from_xml (IFACE, &error);
  g_autoptr (SimplevirtHostInterface) one
      = simplevirt_connection_define_host_interface (connection, config, NULL, &error);

  g_assert_no_error (error);
  g_assert_false (simplevirt_host_interface_get_active (one));
  g_autoptr (GPtrArray) up = simplevirt_connection_list_host_interfaces (
      connection, SIMPLEVIRT_HOST_INTERFACE_FILTER_ACTIVE, NULL, &error);
  g_assert_no_error (error);
  g_assert_false (g_ptr_array_find (up, one, NULL));
  testing_ok (simplevirt_host_interface_start (one, NULL, &failure));
  g_assert_true (simplevirt_host_interface_get_active (one));
  g_assert_false (simplevirt_host_interface_start (one, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "host interface 'eth7': ");
  testing_ok (simplevirt_host_interface_stop (one, NULL, &failure));
  g_assert_false (simplevirt_host_interface_get_active (one));
  g_assert_false (simplevirt_host_interface_stop (one, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "host interface 'eth7': ");
  g_autoptr (SimplevirtHostInterfaceConfig) read
      = simplevirt_host_interface_fetch_config (one, FALSE, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (simplevirt_host_interface_config_get_mtu (read), ==, 1500);
  g_autofree char *xml = simplevirt_host_interface_fetch_xml (one, FALSE, NULL, &error);
  g_assert_no_error (error);
  g_assert_nonnull (strstr (xml, "eth7"));
  testing_ok (simplevirt_host_interface_undefine (one, NULL, &failure));
  g_assert_false (simplevirt_host_interface_get_exists (one));
  g_assert_false (simplevirt_host_interface_refresh (one, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "host interface 'eth7': ");
  g_assert_null (simplevirt_host_interface_fetch_xml (one, FALSE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "host interface 'eth7': ");
  g_assert_null (simplevirt_host_interface_fetch_config (one, FALSE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "host interface 'eth7': ");
  g_assert_false (simplevirt_host_interface_undefine (one, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "host interface 'eth7': ");
}

static void
test_interface_faults (void)
{
  GError *error = NULL;

  g_assert_null (simplevirt_connection_lookup_host_interface (connection, "eth9", NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "host interface 'eth9': ");
  g_assert_null (simplevirt_connection_lookup_host_interface_by_mac (
      connection, "52:54:00:ff:ff:ff", NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "52:54:00:ff:ff:ff");
  g_assert_null (simplevirt_connection_define_host_interface_xml (
      connection, "<interface type='ethernet' name='../x'/>", NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "host interface");
  g_assert_null (simplevirt_connection_define_host_interface_xml (
      connection, "<interface type='round' name='eth7'/>", NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_CONFIG, "host interface 'eth7': ");
  g_autoptr (SimplevirtHostInterfaceConfig) empty = simplevirt_host_interface_config_new ();
  g_assert_null (simplevirt_connection_define_host_interface (connection, empty, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_CONFIG, "interface");
}

static void
test_interface_changes (void)
{
  GError *error = NULL;

  g_assert_false (simplevirt_connection_roll_back_interface_changes (connection, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "connection 'test:///default': ");
  g_assert_false (simplevirt_connection_commit_interface_changes (connection, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "connection 'test:///default': ");
  testing_ok (simplevirt_connection_begin_interface_changes (connection, NULL, &failure));
  g_autoptr (SimplevirtHostInterface) one
      = simplevirt_connection_define_host_interface_xml (connection, IFACE, NULL, &error);
  g_assert_no_error (error);
  g_assert_false (simplevirt_connection_begin_interface_changes (connection, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "connection 'test:///default': ");
  testing_ok (simplevirt_connection_roll_back_interface_changes (connection, NULL, &failure));
  g_assert_false (simplevirt_host_interface_refresh (one, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "host interface 'eth7': ");
  testing_ok (simplevirt_connection_begin_interface_changes (connection, NULL, &failure));
  testing_ok (simplevirt_connection_commit_interface_changes (connection, NULL, &failure));
}

/* What the simulated host does not have says so. */
static void
test_not_supported (void)
{
  GError *error = NULL;

  g_assert_null (simplevirt_connection_list_nwfilters (connection, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_SUPPORTED, "network filters");
  g_assert_null (simplevirt_connection_list_nwfilter_bindings (connection, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_SUPPORTED, "network filter bindings");
  g_assert_null (
      simplevirt_connection_list_secrets (connection, SIMPLEVIRT_SECRET_FILTER_NONE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_SUPPORTED, "secrets");
}

static void
test_async (void)
{
  GError *error = NULL;
  GAsyncResult *result = NULL;

  simplevirt_connection_list_node_devices_async (connection, SIMPLEVIRT_NODE_DEVICE_FILTER_SYSTEM,
                                                 NULL, testing_keep_result, &result);
  testing_wait_until (result != NULL);
  g_autoptr (GPtrArray) list
      = simplevirt_connection_list_node_devices_finish (connection, result, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (list->len, ==, 1);
  g_clear_object (&result);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  connection = testing_open ("test:///default");
  g_test_add_func ("/host-objects/devices/list", test_devices_list);
  g_test_add_func ("/host-objects/devices/facts", test_device);
  g_test_add_func ("/host-objects/devices/missing", test_device_missing);
  g_test_add_func ("/host-objects/devices/made-and-removed", test_device_made_and_removed);
  g_test_add_func ("/host-objects/devices/removed-elsewhere", test_device_removed_elsewhere);
  g_test_add_func ("/host-objects/interfaces/list", test_interfaces_list);
  g_test_add_func ("/host-objects/interfaces/life", test_interface_life);
  g_test_add_func ("/host-objects/interfaces/faults", test_interface_faults);
  g_test_add_func ("/host-objects/interfaces/changes", test_interface_changes);
  g_test_add_func ("/host-objects/not-supported", test_not_supported);
  g_test_add_func ("/host-objects/async", test_async);
  int status = g_test_run ();
  g_clear_object (&connection);
  return status;
}
