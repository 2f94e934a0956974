/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Secrets, network filters, devices and network interfaces of a real daemon. */
#include "host-tools.h"
#include "machine.h"

#define UUID  "1d3b7c1e-5d8c-4f0a-9a59-0d9e1f6c2b11"
#define OTHER "1d3b7c1e-5d8c-4f0a-9a59-0d9e1f6c2b12"
#define SECRET                                                                                     \
  "<secret ephemeral='no' private='no'><uuid>" UUID "</uuid><description>for a test</description>" \
  "<usage type='ceph'><name>client.test</name></usage></secret>"
#define FILTER                                                                                     \
  "<filter name='no-web' chain='root'><rule action='drop' direction='out' priority='500'>"         \
  "<tcp dstportstart='80'/></rule></filter>"

static SimplevirtConnection *connection;

static SimplevirtSecret *
define_secret (const char *xml)
{
  g_autoptr (GError) error = NULL;
  SimplevirtSecret *secret
      = simplevirt_connection_define_secret_xml (connection, xml, NULL, &error);

  g_assert_no_error (error);
  return secret;
}

static gboolean
is_listed (SimplevirtSecret *secret, SimplevirtSecretFilter filter)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) list
      = simplevirt_connection_list_secrets (connection, filter, NULL, &error);

  g_assert_no_error (error);
  return g_ptr_array_find (list, secret, NULL);
}

static void
test_secret_filters (void)
{
  g_autoptr (SimplevirtSecret) stored = define_secret (SECRET);
  g_autoptr (SimplevirtSecret) fleeting
      = define_secret ("<secret ephemeral='yes' private='yes'><uuid>" OTHER "</uuid></secret>");

  g_assert_true (is_listed (fleeting, SIMPLEVIRT_SECRET_FILTER_EPHEMERAL));
  g_assert_false (is_listed (stored, SIMPLEVIRT_SECRET_FILTER_EPHEMERAL));
  g_assert_false (is_listed (fleeting, SIMPLEVIRT_SECRET_FILTER_NO_EPHEMERAL));
  g_assert_true (is_listed (stored, SIMPLEVIRT_SECRET_FILTER_NO_EPHEMERAL));
  g_assert_true (is_listed (fleeting, SIMPLEVIRT_SECRET_FILTER_PRIVATE));
  g_assert_false (is_listed (stored, SIMPLEVIRT_SECRET_FILTER_PRIVATE));
  g_assert_false (is_listed (fleeting, SIMPLEVIRT_SECRET_FILTER_NO_PRIVATE));
  g_assert_true (is_listed (stored, SIMPLEVIRT_SECRET_FILTER_NO_PRIVATE));
  testing_ok (simplevirt_secret_undefine (stored, NULL, &failure));
  testing_ok (simplevirt_secret_undefine (fleeting, NULL, &failure));
}

static void
test_secret (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtSecret) secret = define_secret (SECRET);
  g_autoptr (SimplevirtSecret) by_uuid
      = simplevirt_connection_lookup_secret (connection, UUID, NULL, &error);
  g_autoptr (SimplevirtSecret) by_usage = simplevirt_connection_lookup_secret_by_usage (
      connection, SIMPLEVIRT_SECRET_USAGE_CEPH, "client.test", NULL, &error);
  g_autoptr (GPtrArray) list = simplevirt_connection_list_secrets (
      connection, SIMPLEVIRT_SECRET_FILTER_NO_EPHEMERAL, NULL, &error);
  g_autoptr (GPtrArray) private = simplevirt_connection_list_secrets (
      connection, SIMPLEVIRT_SECRET_FILTER_PRIVATE, NULL, &error);

  g_assert_no_error (error);
  g_assert_true (by_uuid == secret);
  g_assert_true (by_usage == secret);
  g_assert_true (g_ptr_array_find (list, secret, NULL));
  g_assert_cmpuint (private->len, ==, 0);
  g_assert_cmpstr (simplevirt_secret_get_uuid (secret), ==, UUID);
  g_assert_cmpint (simplevirt_secret_get_usage_type (secret), ==, SIMPLEVIRT_SECRET_USAGE_CEPH);
  g_assert_cmpstr (simplevirt_secret_get_usage_id (secret), ==, "client.test");
  g_assert_true (simplevirt_secret_get_exists (secret));
  g_assert_true (simplevirt_secret_get_connection (secret) == connection);
  g_autoptr (SimplevirtSecretConfig) config = simplevirt_secret_fetch_config (secret, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (simplevirt_secret_config_get_description (config), ==, "for a test");
  g_autofree char *xml = simplevirt_secret_fetch_xml (secret, NULL, &error);
  g_assert_no_error (error);
  g_assert_nonnull (strstr (xml, UUID));
  testing_ok (simplevirt_secret_undefine (secret, NULL, &failure));
  g_assert_false (simplevirt_secret_get_exists (secret));
}

static void
test_secret_value (void)
{
  GError *error = NULL;
  g_autoptr (SimplevirtSecret) secret = define_secret (SECRET);
  g_autoptr (GBytes) value = g_bytes_new_static ("k\0ey\xff", 5);
  g_autoptr (GBytes) large = host_noise (65537);

  g_assert_null (simplevirt_secret_fetch_value (secret, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "secret 'client.test': ");
  testing_ok (simplevirt_secret_set_value (secret, value, NULL, &failure));
  g_autoptr (GBytes) read = simplevirt_secret_fetch_value (secret, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (g_bytes_equal (read, value));
  g_assert_false (simplevirt_secret_set_value (secret, large, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "secret 'client.test': ");
  g_autoptr (SimplevirtConnectionOptions) options = simplevirt_connection_options_new ();
  simplevirt_connection_options_set_read_only (options, TRUE);
  g_autoptr (SimplevirtConnection) reader
      = simplevirt_connection_open_with_options (g_getenv ("SV_TEST_URI"), options, NULL, &error);
  g_assert_no_error (error);
  g_autoptr (SimplevirtSecret) seen
      = simplevirt_connection_lookup_secret (reader, UUID, NULL, &error);
  g_assert_no_error (error);
  g_assert_null (simplevirt_secret_fetch_value (seen, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_PERMISSION_DENIED, "secret 'client.test': ");
  g_assert_false (simplevirt_secret_set_value (seen, value, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_PERMISSION_DENIED, "secret 'client.test': ");
  testing_ok (simplevirt_secret_undefine (secret, NULL, &failure));
  testing_wait_until (!simplevirt_secret_get_exists (seen));
}

static void
test_secret_faults (void)
{
  GError *error = NULL;
  g_autoptr (SimplevirtSecret) secret = define_secret (SECRET);
  g_autoptr (SimplevirtSecretConfig) twin = simplevirt_secret_config_new_from_xml (SECRET, &error);

  simplevirt_secret_config_set_uuid (twin, OTHER);
  g_assert_null (simplevirt_connection_define_secret (connection, twin, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_ALREADY_EXISTS, "secret '" OTHER "': ");
  g_assert_null (simplevirt_connection_define_secret_xml (connection, "<secret><usage/></secret>",
                                                          NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_CONFIG, "secret");
  g_assert_null (simplevirt_connection_lookup_secret (connection, OTHER, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "secret '" OTHER "': ");
  g_assert_null (simplevirt_connection_lookup_secret (connection, "one", NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "secret 'one': ");
  g_assert_null (simplevirt_connection_lookup_secret_by_usage (
      connection, SIMPLEVIRT_SECRET_USAGE_TLS, "client.test", NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "secret 'client.test': ");
  testing_ok (simplevirt_secret_undefine (secret, NULL, &failure));
  g_assert_false (simplevirt_secret_undefine (secret, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "secret 'client.test': ");
  g_assert_false (simplevirt_secret_refresh (secret, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "secret 'client.test': ");
  g_assert_null (simplevirt_secret_fetch_config (secret, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "secret 'client.test': ");
}

static void
expect (SimplevirtEventQueue *queue, SimplevirtEventKind kind, SimplevirtSecret *secret)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtEvent) event
      = simplevirt_event_queue_pop (queue, TESTING_PATIENCE_S * 1000, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpint (simplevirt_event_get_kind (event), ==, kind);
  g_assert_cmpstr (simplevirt_event_get_uuid (event), ==, UUID);
  SimplevirtSecret *told = simplevirt_event_get_secret (event);
  g_assert_cmpstr (simplevirt_secret_get_uuid (told), ==, UUID);
  g_assert_true (secret == NULL || told == secret);
}

/* What another client does is seen by the events alone. */
static void
test_secret_events (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtEventQueue) queue
      = simplevirt_connection_watch (connection, SIMPLEVIRT_EVENT_TOPICS_SECRETS, NULL, &error);
  g_autoptr (SimplevirtConnection) other = host_open ();
  g_autoptr (GBytes) value = g_bytes_new_static ("key", 3);
  g_autoptr (SimplevirtSecret) secret
      = simplevirt_connection_define_secret_xml (other, SECRET, NULL, &error);

  g_assert_no_error (error);
  expect (queue, SIMPLEVIRT_EVENT_KIND_SECRET_DEFINED, NULL);
  g_autoptr (SimplevirtSecret) mine
      = simplevirt_connection_lookup_secret (connection, UUID, NULL, &error);
  g_assert_no_error (error);
  testing_ok (simplevirt_secret_set_value (secret, value, NULL, &failure));
  expect (queue, SIMPLEVIRT_EVENT_KIND_SECRET_VALUE_CHANGED, mine);
  testing_ok (simplevirt_secret_undefine (secret, NULL, &failure));
  expect (queue, SIMPLEVIRT_EVENT_KIND_SECRET_UNDEFINED, mine);
  g_assert_false (simplevirt_secret_get_exists (mine));
  /* The same UUID for another use. */
  g_autoptr (SimplevirtSecret) again = simplevirt_connection_define_secret_xml (
      other, "<secret><uuid>" UUID "</uuid><usage type='tls'><name>other</name></usage></secret>",
      NULL, &error);
  g_assert_no_error (error);
  g_assert_true (again == secret);
  g_assert_cmpstr (simplevirt_secret_get_usage_id (secret), ==, "other");
  expect (queue, SIMPLEVIRT_EVENT_KIND_SECRET_DEFINED, mine);
  g_assert_cmpstr (simplevirt_secret_get_usage_id (mine), ==, "other");
  g_assert_cmpint (simplevirt_secret_get_usage_type (mine), ==, SIMPLEVIRT_SECRET_USAGE_TLS);
  testing_ok (simplevirt_secret_undefine (secret, NULL, &failure));
}

/* A user's own daemon has no network filters, which need root. */
static SimplevirtNwfilter *
define_filter (SimplevirtConnection *on)
{
  GError *error = NULL;
  SimplevirtNwfilter *filter = simplevirt_connection_define_nwfilter_xml (on, FILTER, NULL, &error);

  if (filter == NULL && g_strcmp0 (g_getenv ("SV_TEST_MODE"), "session") == 0)
    {
      testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_SUPPORTED, "network filter");
      g_test_skip ("no network filters in a session");
    }
  g_assert_no_error (error);
  return filter;
}

static void
count (guint *times)
{
  (*times)++;
}

static void
test_filter (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtNwfilter) filter = define_filter (connection);

  if (filter == NULL)
    return;
  g_autoptr (GPtrArray) list = simplevirt_connection_list_nwfilters (connection, NULL, &error);

  g_assert_no_error (error);
  g_assert_true (g_ptr_array_find (list, filter, NULL));
  g_assert_cmpstr (simplevirt_nwfilter_get_name (filter), ==, "no-web");
  g_autoptr (SimplevirtNwfilter) by_name
      = simplevirt_connection_lookup_nwfilter (connection, "no-web", NULL, &error);
  g_autoptr (SimplevirtNwfilter) by_uuid = simplevirt_connection_lookup_nwfilter_by_uuid (
      connection, simplevirt_nwfilter_get_uuid (filter), NULL, &error);
  g_assert_no_error (error);
  g_assert_true (by_name == filter);
  g_assert_true (by_uuid == filter);
  g_assert_true (simplevirt_nwfilter_get_connection (filter) == connection);
  g_autoptr (SimplevirtNwfilterConfig) config
      = simplevirt_nwfilter_fetch_config (filter, NULL, &error);
  g_assert_no_error (error);
  simplevirt_nwfilter_config_set_priority (config, -500);
  g_autoptr (SimplevirtNwfilter) again
      = simplevirt_connection_define_nwfilter (connection, config, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (again == filter);
  g_autofree char *xml = simplevirt_nwfilter_fetch_xml (filter, NULL, &error);
  g_assert_nonnull (strstr (xml, "priority='-500'"));
  g_autoptr (GPtrArray) bindings
      = simplevirt_connection_list_nwfilter_bindings (connection, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (bindings->len, ==, 0);
  testing_ok (simplevirt_nwfilter_undefine (filter, NULL, &failure));
  g_assert_false (simplevirt_nwfilter_get_exists (filter));
}

/* Removed and defined again under another name, by somebody else: there are no events of it, but
 * any answer tells. */
static void
test_filter_renamed (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtConnection) other = host_open ();
  g_autoptr (SimplevirtNwfilter) filter = define_filter (connection);
  guint renamed = 0;

  if (filter == NULL)
    return;
  g_signal_connect_swapped (filter, "notify::name", G_CALLBACK (count), &renamed);
  for (int way = 0; way < 2; way++)
    {
      const char *name = way == 0 ? "refreshed" : "listed";
      g_autofree char *xml = g_strdup_printf ("<filter name='%s'><uuid>%s</uuid></filter>", name,
                                              simplevirt_nwfilter_get_uuid (filter));
      g_autoptr (SimplevirtNwfilter) theirs = simplevirt_connection_lookup_nwfilter_by_uuid (
          other, simplevirt_nwfilter_get_uuid (filter), NULL, &error);
      testing_ok (simplevirt_nwfilter_undefine (theirs, NULL, &failure));
      g_autoptr (SimplevirtNwfilter) again
          = simplevirt_connection_define_nwfilter_xml (other, xml, NULL, &error);
      g_assert_no_error (error);
      g_assert_true (again == theirs);
      g_assert_cmpstr (simplevirt_nwfilter_get_name (again), ==, name);
      if (way == 0)
        testing_ok (simplevirt_nwfilter_refresh (filter, NULL, &failure));
      else
        g_ptr_array_unref (simplevirt_connection_list_nwfilters (connection, NULL, NULL));
      g_assert_cmpstr (simplevirt_nwfilter_get_name (filter), ==, name);
      testing_wait_until (renamed == (guint) way + 1);
    }
  testing_ok (simplevirt_nwfilter_undefine (filter, NULL, &failure));
}

static void
test_filter_faults (void)
{
  GError *error = NULL;
  g_autoptr (SimplevirtNwfilter) filter = define_filter (connection);

  if (filter == NULL)
    return;
  g_assert_null (simplevirt_connection_define_nwfilter_xml (
      connection, "<filter name='no-web'><uuid>" OTHER "</uuid></filter>", NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_ALREADY_EXISTS, "network filter 'no-web': ");
  g_assert_null (simplevirt_connection_define_nwfilter_xml (connection, "<filter name='../x'/>",
                                                            NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "network filter");
  g_assert_null (simplevirt_connection_define_nwfilter_xml (connection, "<filter/>", NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_CONFIG, "network filter");
  g_assert_null (simplevirt_connection_define_nwfilter_xml (
      connection, "<filter name='round'><filterref filter='round'/></filter>", NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_CONFIG, "network filter 'round': ");
  g_autoptr (SimplevirtNwfilterConfig) twin
      = simplevirt_nwfilter_config_new_from_xml (FILTER, &error);
  simplevirt_nwfilter_config_set_uuid (twin, OTHER);
  g_assert_null (simplevirt_connection_define_nwfilter (connection, twin, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_ALREADY_EXISTS, "network filter 'no-web': ");
  g_assert_null (simplevirt_connection_lookup_nwfilter_by_uuid (connection, OTHER, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "network filter '" OTHER "': ");
  g_assert_null (simplevirt_connection_lookup_nwfilter (connection, "none", NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "network filter 'none': ");
  testing_ok (simplevirt_nwfilter_undefine (filter, NULL, &failure));
  g_assert_false (simplevirt_nwfilter_refresh (filter, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "network filter 'no-web': ");
  g_assert_null (simplevirt_nwfilter_fetch_config (filter, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "network filter 'no-web': ");
}

/* A guest with a filter: its interface is bound to it, and the filter cannot go. */
static void
test_filter_in_use (void)
{
  GError *error = NULL;
  g_autofree char *ebtables = g_find_program_in_path ("ebtables");

  if (g_strcmp0 (g_getenv ("SV_TEST_NETWORKS"), "yes") != 0 || ebtables == NULL)
    {
      g_test_skip ("needs networks and ebtables");
      return;
    }
  g_autoptr (SimplevirtNwfilter) filter = define_filter (connection);
  g_autoptr (SimplevirtNetwork) network = simplevirt_connection_start_transient_network_xml (
      connection,
      "<network><name>filtered</name><bridge name='sv-filter' stp='off' delay='0'/></network>",
      NULL, &error);
  g_assert_no_error (error);
  g_autoptr (SimplevirtDomain) guest
      = machine_start (connection, "filtered",
                       "<interface type='network'><source network='filtered'/>"
                       "<model type='virtio'/><filterref filter='no-web'/></interface>");
  g_autoptr (GPtrArray) bindings
      = simplevirt_connection_list_nwfilter_bindings (connection, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (bindings->len, ==, 1);
  g_assert_cmpstr (simplevirt_nwfilter_binding_get_filter_name (g_ptr_array_index (bindings, 0)),
                   ==, "no-web");
  g_assert_true (g_str_has_prefix (
      simplevirt_nwfilter_binding_get_port (g_ptr_array_index (bindings, 0)), "vnet"));
  g_assert_false (simplevirt_nwfilter_undefine (filter, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "network filter 'no-web': ");
  g_assert_true (simplevirt_nwfilter_get_exists (filter));
  testing_ok (simplevirt_domain_power_off (guest, NULL, &failure));
  testing_ok (simplevirt_nwfilter_undefine (filter, NULL, &failure));
  testing_ok (simplevirt_network_stop (network, NULL, &failure));
}

static void
test_devices (void)
{
  GError *error = NULL;
  g_autoptr (GPtrArray) all = simplevirt_connection_list_node_devices (
      connection, SIMPLEVIRT_NODE_DEVICE_FILTER_NONE, NULL, &error);

  if (all == NULL)
    {
      g_test_skip (error->message);
      g_error_free (error);
      return;
    }
  for (guint i = 0; i < all->len; i++)
    {
      SimplevirtNodeDevice *device = g_ptr_array_index (all, i);
      gboolean root = simplevirt_node_device_get_parent_name (device) == NULL;
      g_assert_cmpint (root, ==,
                       g_str_equal (simplevirt_node_device_get_name (device), "computer"));
      g_assert_nonnull (simplevirt_node_device_get_capabilities (device)[0]);
      g_assert_true (simplevirt_node_device_get_active (device));
      if (root)
        continue;
      g_autoptr (SimplevirtNodeDevice) parent
          = simplevirt_node_device_fetch_parent (device, NULL, &error);
      g_assert_no_error (error);
      g_assert_true (g_ptr_array_find (all, parent, NULL));
    }
  g_assert_null (simplevirt_connection_lookup_node_device_by_wwn (
      connection, "1000000000000001", "1000000000000002", NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "node device '1000000000000002': ");
  g_assert_null (simplevirt_connection_lookup_node_device (connection, "none", NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "node device 'none': ");
  g_autoptr (SimplevirtNodeDevice) computer
      = simplevirt_connection_lookup_node_device (connection, "computer", NULL, &error);
  g_assert_no_error (error);
  /* What it says depends on whether this host can give devices away at all. */
  g_assert_false (simplevirt_node_device_detach_from_host (computer, NULL, NULL, &error));
  g_assert_true (g_str_has_prefix (error->message, "node device 'computer': "));
  g_assert_true (g_error_matches (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_NOT_SUPPORTED)
                 || g_error_matches (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_INVALID_ARGUMENT));
  g_clear_error (&error);
  g_assert_false (simplevirt_node_device_reset (computer, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "node device 'computer': ");
  g_assert_false (simplevirt_node_device_reattach_to_host (computer, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "node device 'computer': ");
  g_assert_false (simplevirt_node_device_stop (computer, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_SUPPORTED, "node device 'computer': ");
  g_autofree char *xml = simplevirt_node_device_fetch_xml (computer, NULL, &error);
  g_assert_no_error (error);
  g_assert_nonnull (strstr (xml, "<name>computer</name>"));
}

/* Mediated devices need hardware; what can be said without is which devices cannot be defined. */
static void
test_device_definitions (void)
{
  GError *error = NULL;
  g_autoptr (SimplevirtNodeDevice) computer
      = simplevirt_connection_lookup_node_device (connection, "computer", NULL, NULL);

  if (computer == NULL)
    {
      g_test_skip ("the host tells of no devices");
      return;
    }
  g_assert_null (simplevirt_connection_define_node_device_xml (
      connection,
      "<device><parent>pci_0000_ff_1f_7</parent><capability type='mdev'><type id='none'/>"
      "<uuid>11111111-2222-3333-4444-555555555555</uuid></capability></device>",
      NULL, &error));
  g_assert_true (g_str_has_prefix (error->message, "node device"));
  g_clear_error (&error);
  g_assert_null (
      simplevirt_connection_define_node_device_xml (connection, "<device", NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_CONFIG, "node device");
  g_assert_false (simplevirt_node_device_start (computer, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "node device 'computer': ");
  g_assert_false (simplevirt_node_device_undefine (computer, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_SUPPORTED, "node device 'computer': ");
  g_assert_false (simplevirt_node_device_set_autostart (computer, TRUE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_SUPPORTED, "node device 'computer': ");
  /* What the host found by itself comes with it. */
  testing_ok (simplevirt_node_device_fetch_autostart (computer, NULL, &failure));
}

static void
test_interfaces (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) list = simplevirt_connection_list_host_interfaces (
      connection, SIMPLEVIRT_HOST_INTERFACE_FILTER_NONE, NULL, &error);

  if (list == NULL || list->len == 0)
    {
      g_test_skip (error != NULL ? error->message : "this host shows no network interface");
      return;
    }
  SimplevirtHostInterface *first = g_ptr_array_index (list, 0);
  const char *name = simplevirt_host_interface_get_name (first);
  g_autoptr (SimplevirtHostInterface) same
      = simplevirt_connection_lookup_host_interface (connection, name, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (same == first);
  /* How it would come up: as far as libvirt sees the files of this host, as it is. */
  g_autofree char *stored = simplevirt_host_interface_fetch_xml (first, TRUE, NULL, &error);
  g_assert_no_error (error);
  g_assert_nonnull (strstr (stored, simplevirt_host_interface_get_name (first)));
  g_autoptr (SimplevirtHostInterfaceConfig) later
      = simplevirt_host_interface_fetch_config (first, TRUE, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (simplevirt_host_interface_config_get_name (later), ==,
                   simplevirt_host_interface_get_name (first));
  g_autoptr (SimplevirtHostInterfaceConfig) config
      = simplevirt_host_interface_fetch_config (first, FALSE, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (simplevirt_host_interface_config_get_name (config), ==, name);
}

static void
host_ctl_restart (void)
{
  g_assert_true (host_run ("host-ctl restart"));
}

/* Handles find their objects again, and see what went away meanwhile. */
static void
test_reconnect (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtSecret) outer = define_secret (SECRET);

  g_autoptr (SimplevirtConnection) healing = testing_open_healing (g_getenv ("SV_TEST_URI"));
  g_autoptr (SimplevirtSecret) stays
      = simplevirt_connection_lookup_secret (healing, UUID, NULL, &error);
  g_autoptr (SimplevirtSecret) goes = simplevirt_connection_define_secret_xml (
      healing, "<secret ephemeral='yes' private='no'><uuid>" OTHER "</uuid></secret>", NULL,
      &error);
  g_assert_no_error (error);
  g_assert_null (simplevirt_secret_get_usage_id (goes));
  host_ctl_restart ();
  testing_wait_until (!simplevirt_secret_get_exists (goes)); /* it was only in memory */
  g_assert_true (simplevirt_secret_get_exists (stays));
  testing_ok (simplevirt_secret_refresh (stays, NULL, &failure));
  testing_ok (simplevirt_secret_undefine (stays, NULL, &failure));
}

static void
test_filter_reconnect (void)
{
  g_autoptr (GError) error = NULL;

  g_autoptr (SimplevirtConnection) healing = testing_open_healing (g_getenv ("SV_TEST_URI"));
  g_autoptr (SimplevirtNwfilter) filter = define_filter (healing);
  if (filter == NULL)
    return;
  host_ctl_restart ();
  testing_wait_until (simplevirt_nwfilter_refresh (filter, NULL, NULL));
  g_assert_true (simplevirt_nwfilter_get_exists (filter));
  testing_ok (simplevirt_nwfilter_undefine (filter, NULL, &failure));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  connection = host_open ();
  g_test_add_func ("/host-objects/secret/facts", test_secret);
  g_test_add_func ("/host-objects/secret/filters", test_secret_filters);
  g_test_add_func ("/host-objects/secret/value", test_secret_value);
  g_test_add_func ("/host-objects/secret/faults", test_secret_faults);
  g_test_add_func ("/host-objects/secret/events", test_secret_events);
  g_test_add_func ("/host-objects/filter/life", test_filter);
  g_test_add_func ("/host-objects/filter/renamed", test_filter_renamed);
  g_test_add_func ("/host-objects/filter/faults", test_filter_faults);
  g_test_add_func ("/host-objects/filter/in-use", test_filter_in_use);
  g_test_add_func ("/host-objects/devices", test_devices);
  g_test_add_func ("/host-objects/device-definitions", test_device_definitions);
  g_test_add_func ("/host-objects/interfaces", test_interfaces);
  g_test_add_func ("/host-objects/reconnect/secrets", test_reconnect);
  g_test_add_func ("/host-objects/reconnect/filters", test_filter_reconnect);
  int status = g_test_run ();
  g_clear_object (&connection);
  return status;
}
