/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "testing.h"

#define XML                                                                                        \
  "<network><name>green</name><uuid>11111111-2222-3333-4444-555555555555</uuid>"                   \
  "<bridge name='virbr9'/><ip address='192.168.9.1' netmask='255.255.255.0'><dhcp>"                \
  "<range start='192.168.9.2' end='192.168.9.99'/></dhcp></ip></network>"
#define UUID "11111111-2222-3333-4444-555555555555"

typedef struct
{
  SimplevirtConnection *connection;
  SimplevirtNetwork *network; /* "green", defined */
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer unused)
{
  fixture->connection = testing_open ("test:///default");
  fixture->network = testing_define_network (fixture->connection, XML);
}

static void
tear_down (Fixture *fixture, gconstpointer unused)
{
  simplevirt_network_stop (fixture->network, NULL, NULL);
  simplevirt_network_undefine (fixture->network, NULL, NULL);
  g_clear_object (&fixture->network);
  g_clear_object (&fixture->connection);
}

static void
test_properties (Fixture *fixture, gconstpointer unused)
{
  SimplevirtNetwork *network = fixture->network;

  g_assert_cmpstr (simplevirt_network_get_name (network), ==, "green");
  g_assert_cmpstr (simplevirt_network_get_uuid (network), ==, UUID);
  g_assert_cmpstr (simplevirt_network_get_bridge (network), ==, "virbr9");
  g_assert_false (simplevirt_network_get_active (network));
  g_assert_true (simplevirt_network_get_persistent (network));
  g_assert_true (simplevirt_network_get_exists (network));
  g_assert_true (simplevirt_network_get_connection (network) == fixture->connection);
}

/* The list shows states, and the object in it is the one that was there before. */
static void
test_list (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) all = simplevirt_connection_list_networks (
      fixture->connection, SIMPLEVIRT_NETWORK_FILTER_NONE, NULL, &error);
  g_autoptr (GPtrArray) active = simplevirt_connection_list_networks (
      fixture->connection, SIMPLEVIRT_NETWORK_FILTER_ACTIVE, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (all->len, ==, 2);
  g_assert_true (g_ptr_array_find (all, fixture->network, NULL));
  g_assert_cmpuint (active->len, ==, 1);
  SimplevirtNetwork *found = g_ptr_array_index (active, 0);
  g_assert_cmpstr (simplevirt_network_get_name (found), ==, "default");
  g_assert_true (simplevirt_network_get_active (found));
}

static void
test_lookup (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtNetwork) by_name
      = simplevirt_connection_lookup_network (fixture->connection, "green", NULL, &error);
  g_autoptr (SimplevirtNetwork) by_uuid
      = simplevirt_connection_lookup_network_by_uuid (fixture->connection, UUID, NULL, &error);

  g_assert_no_error (error);
  g_assert_true (by_name == fixture->network);
  g_assert_true (by_uuid == fixture->network);
  g_assert_null (simplevirt_connection_lookup_network (fixture->connection, "blue", NULL, &error));
  g_assert_error (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_NOT_FOUND);
  g_assert_true (g_str_has_prefix (error->message, "network 'blue': "));
  g_clear_error (&error);
  g_assert_null (simplevirt_connection_lookup_network_by_uuid (
      fixture->connection, "11111111-2222-3333-4444-666666666666", NULL, &error));
  g_assert_error (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_null (
      simplevirt_connection_lookup_network_by_uuid (fixture->connection, "green", NULL, &error));
  g_assert_error (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_INVALID_ARGUMENT);
}

static void
test_start_stop (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (simplevirt_network_start (fixture->network, NULL, &error));
  g_assert_no_error (error);
  g_assert_true (simplevirt_network_get_active (fixture->network));
  g_assert_false (simplevirt_network_start (fixture->network, NULL, &error));
  g_assert_error (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_INVALID_STATE);
  g_assert_true (g_str_has_prefix (error->message, "network 'green': "));
  g_clear_error (&error);
  g_assert_true (simplevirt_network_stop (fixture->network, NULL, &error));
  g_assert_no_error (error);
  g_assert_false (simplevirt_network_get_active (fixture->network));
  g_assert_true (simplevirt_network_get_exists (fixture->network));
}

static void
test_undefine (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (simplevirt_network_undefine (fixture->network, NULL, &error));
  g_assert_no_error (error);
  g_assert_false (simplevirt_network_get_exists (fixture->network));
  g_assert_false (simplevirt_network_start (fixture->network, NULL, &error));
  g_assert_error (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_false (simplevirt_network_refresh (fixture->network, NULL, &error));
  g_assert_error (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_null (simplevirt_network_fetch_xml (fixture->network, FALSE, NULL, &error));
  g_assert_error (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_null (simplevirt_network_fetch_config (fixture->network, FALSE, NULL, &error));
  g_assert_error (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_NOT_FOUND);
}

static void
test_transient (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtNetwork) network = simplevirt_connection_start_transient_network_xml (
      fixture->connection, "<network><name>brief</name><bridge name='virbr8'/></network>", NULL,
      &error);

  g_assert_no_error (error);
  g_assert_true (simplevirt_network_get_active (network));
  g_assert_false (simplevirt_network_get_persistent (network));
  g_assert_false (simplevirt_network_undefine (network, NULL, &error));
  g_assert_error (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_INVALID_STATE);
  g_clear_error (&error);
  g_assert_null (simplevirt_connection_start_transient_network_xml (
      fixture->connection, "<network><name>brief</name><bridge name='virbr7'/></network>", NULL,
      &error));
  g_assert_error (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_ALREADY_EXISTS);
  g_clear_error (&error);
  g_assert_true (simplevirt_network_stop (network, NULL, &error));
  g_assert_no_error (error);
  g_assert_false (simplevirt_network_get_active (network));
  g_assert_false (simplevirt_network_get_exists (network));
}

static void
test_autostart (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;

  g_assert_false (simplevirt_network_fetch_autostart (fixture->network, NULL, &error));
  g_assert_no_error (error);
  g_assert_true (simplevirt_network_set_autostart (fixture->network, TRUE, NULL, &error));
  g_assert_true (simplevirt_network_fetch_autostart (fixture->network, NULL, &error));
  g_assert_no_error (error);
}

static void
test_xml (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *xml = simplevirt_network_fetch_xml (fixture->network, TRUE, NULL, &error);

  g_assert_no_error (error);
  g_assert_nonnull (strstr (xml, "<name>green</name>"));
}

/* What was read can be changed and defined again. */
static void
test_config (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtNetworkConfig) config
      = simplevirt_network_fetch_config (fixture->network, TRUE, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (simplevirt_network_config_get_bridge (config), ==, "virbr9");
  simplevirt_network_config_set_bridge (config, "virbr10");
  g_autoptr (SimplevirtNetwork) again
      = simplevirt_connection_define_network (fixture->connection, config, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (again == fixture->network);
  g_assert_cmpstr (simplevirt_network_get_bridge (again), ==, "virbr10");
  simplevirt_network_config_set_name (config, "brief");
  simplevirt_network_config_set_uuid (config, NULL);
  simplevirt_network_config_set_bridge (config, "virbr11");
  g_autoptr (SimplevirtNetwork) brief
      = simplevirt_connection_start_transient_network (fixture->connection, config, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (simplevirt_network_get_active (brief));
  g_assert_false (simplevirt_network_get_persistent (brief));
  g_assert_true (simplevirt_network_stop (brief, NULL, NULL));
  g_autoptr (SimplevirtNetworkConfig) empty = simplevirt_network_config_new ();
  g_assert_null (
      simplevirt_connection_start_transient_network (fixture->connection, empty, NULL, &error));
  g_assert_error (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_INVALID_CONFIG);
  g_clear_error (&error);
  g_assert_null (simplevirt_connection_define_network (fixture->connection, empty, NULL, &error));
  g_assert_error (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_INVALID_CONFIG);
}

/* libvirt can do it since 9.7, and the test driver too; before, it is said. */
static void
test_metadata (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;
  const char *uri = "https://example.com/program";

  if (!simplevirt_network_set_metadata (fixture->network, uri, "program", "<note>mine</note>",
                                        SIMPLEVIRT_CHANGE_STORED, NULL, &error))
    {
      g_assert_error (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_NOT_SUPPORTED);
      return;
    }
  g_autofree char *found = simplevirt_network_fetch_metadata (
      fixture->network, uri, SIMPLEVIRT_CHANGE_STORED, NULL, &error);
  g_assert_no_error (error);
  g_assert_nonnull (strstr (found, "mine"));
}

/* The test driver has no leases and no ports. */
static void
test_leases (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (simplevirt_network_list_leases (fixture->network, NULL, NULL, &error));
  g_assert_error (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_NOT_SUPPORTED);
  g_clear_error (&error);
  g_assert_null (simplevirt_network_list_ports (fixture->network, NULL, &error));
  g_assert_error (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_NOT_SUPPORTED);
}

static void
test_update (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;
  const char *host = "<host mac='52:54:00:00:00:01' ip='192.168.9.50'/>";

  g_assert_true (simplevirt_network_update (fixture->network, SIMPLEVIRT_NETWORK_UPDATE_ADD_LAST,
                                            SIMPLEVIRT_NETWORK_SECTION_IP_DHCP_HOST, -1, host,
                                            SIMPLEVIRT_CHANGE_STORED, NULL, &error));
  g_assert_no_error (error);
  g_autofree char *xml = simplevirt_network_fetch_xml (fixture->network, TRUE, NULL, &error);
  g_assert_nonnull (strstr (xml, "52:54:00:00:00:01"));
  g_assert_false (simplevirt_network_update (fixture->network, SIMPLEVIRT_NETWORK_UPDATE_ADD_LAST,
                                             SIMPLEVIRT_NETWORK_SECTION_IP_DHCP_HOST, -1, host,
                                             SIMPLEVIRT_CHANGE_STORED, NULL, &error));
  g_assert_error (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_INVALID_STATE);
  g_clear_error (&error);
  g_assert_false (simplevirt_network_update (fixture->network, SIMPLEVIRT_NETWORK_UPDATE_NONE,
                                             SIMPLEVIRT_NETWORK_SECTION_IP_DHCP_HOST, -1, host,
                                             SIMPLEVIRT_CHANGE_STORED, NULL, &error));
  g_assert_error (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_INVALID_ARGUMENT);
}

static void
test_dhcp_host (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;
  SimplevirtNetwork *network = fixture->network;

  g_assert_true (simplevirt_network_set_dhcp_host (network, "52:54:00:00:00:02", "192.168.9.51",
                                                   "two", NULL, &error));
  g_assert_no_error (error);
  g_assert_true (simplevirt_network_set_dhcp_host (network, "52:54:00:00:00:02", "192.168.9.52",
                                                   "two", NULL, &error));
  g_assert_no_error (error);
  g_autofree char *xml = simplevirt_network_fetch_xml (network, TRUE, NULL, &error);
  g_assert_nonnull (strstr (xml, "192.168.9.52"));
  g_assert_null (strstr (xml, "192.168.9.51"));
  g_assert_true (simplevirt_network_remove_dhcp_host (network, "52:54:00:00:00:02", NULL, &error));
  g_assert_no_error (error);
  g_assert_false (simplevirt_network_remove_dhcp_host (network, "52:54:00:00:00:02", NULL, &error));
  g_assert_error (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_false (
      simplevirt_network_set_dhcp_host (network, "one", "192.168.9.51", NULL, NULL, &error));
  g_assert_error (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_INVALID_ARGUMENT);
  g_clear_error (&error);
  /* dnsmasq would take each for two words or two lines */
  static const char *const bad[] = { "a b", "a,infinite", "a\nb", "a\x01" };
  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_assert_false (simplevirt_network_set_dhcp_host (network, "52:54:00:00:00:02",
                                                        "192.168.9.51", bad[i], NULL, &error));
      g_assert_error (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_INVALID_ARGUMENT);
      g_clear_error (&error);
    }
  g_assert_true (simplevirt_network_set_dhcp_host (network, "52:54:00:00:00:02", "192.168.9.51",
                                                   "b\xc3\xbc"
                                                   "cher-1.a_b",
                                                   NULL, &error));
  g_assert_no_error (error);
}

/* An address that no guest would ever get. */
static void
test_dhcp_host_elsewhere (Fixture *fixture, gconstpointer unused)
{
  static const char *const others[] = { "192.168.9.1", "192.168.10.1", "192.168.8.255", "10.7.0.9",
                                        "0.0.0.0",     "fd00::9",      "192.168.9" };
  static const struct
  {
    const char *addresses;
    SimplevirtErrorCode code; /* of 10.7.0.9 */
  } networks[] = {
    { "", SIMPLEVIRT_ERROR_INVALID_STATE },
    { "<ip family='ipv6' address='fd00::1' prefix='64'/>", SIMPLEVIRT_ERROR_INVALID_STATE },
    { "<ip address='10.8.0.1' prefix='16'/><ip address='10.7.0.1' prefix='24'><dhcp>"
      "<range start='10.7.0.2' end='10.7.0.3'/></dhcp></ip>",
      (SimplevirtErrorCode) 0 },
    { "<ip address='10.7.0.1' prefix='30'/>", SIMPLEVIRT_ERROR_INVALID_ARGUMENT },
    { "<ip address='10.7.0.1' prefix='28'/>", (SimplevirtErrorCode) 0 },
  };
  const char *mac = "52:54:00:00:00:02";
  GError *error = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (others); i++)
    {
      g_assert_false (
          simplevirt_network_set_dhcp_host (fixture->network, mac, others[i], NULL, NULL, &error));
      testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "network 'green'");
    }
  for (gsize i = 0; i < G_N_ELEMENTS (networks); i++)
    {
      g_autofree char *xml = g_strdup_printf (
          "<network><name>other</name><bridge name='virbr8'/>%s</network>", networks[i].addresses);
      g_autoptr (SimplevirtNetwork) network = testing_define_network (fixture->connection, xml);
      gboolean done
          = simplevirt_network_set_dhcp_host (network, mac, "10.7.0.9", NULL, NULL, &error);
      g_assert_cmpint (done, ==, networks[i].code == 0);
      if (!done)
        testing_assert_error (&error, networks[i].code, "network 'other'");
      testing_ok (simplevirt_network_undefine (network, NULL, &failure));
    }
}

static void
test_hostile (Fixture *fixture, gconstpointer unused)
{
  static const char *const names[] = { ".", "..", "a/b", "a\nb", "\x01", "   " };

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *escaped = g_markup_escape_text (names[i], -1);
      g_autofree char *xml = g_strdup_printf ("<network><name>%s</name></network>", escaped);
      g_assert_null (
          simplevirt_connection_lookup_network (fixture->connection, names[i], NULL, &error));
      g_assert_error (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_INVALID_ARGUMENT);
      g_clear_error (&error);
      g_assert_null (
          simplevirt_connection_define_network_xml (fixture->connection, xml, NULL, &error));
      g_assert_nonnull (error);
    }
}

static void
test_bad_xml (Fixture *fixture, gconstpointer unused)
{
  static const char *const documents[]
      = { "<network>", "no xml", "<network/>",
          "<network><name>x</name><ip address='what'/></network>" };

  for (gsize i = 0; i < G_N_ELEMENTS (documents); i++)
    {
      g_autoptr (GError) error = NULL;
      g_assert_null (simplevirt_connection_define_network_xml (fixture->connection, documents[i],
                                                               NULL, &error));
      g_assert_error (error, SIMPLEVIRT_ERROR, SIMPLEVIRT_ERROR_INVALID_CONFIG);
    }
}

/* Somebody else's change, seen through the event and without a call on our handle. */
static void
test_events (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;
  guint notified = 0;

  g_signal_connect_swapped (fixture->network, "notify::active", G_CALLBACK (g_atomic_int_inc),
                            &notified);
  g_assert_true (simplevirt_network_start (fixture->network, NULL, &error));
  g_assert_no_error (error);
  testing_wait_until (notified > 0);
  g_assert_cmpuint (notified, ==, 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define ADD(name, function)                                                                        \
  g_test_add ("/network/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("properties", test_properties);
  ADD ("list", test_list);
  ADD ("lookup", test_lookup);
  ADD ("start-stop", test_start_stop);
  ADD ("undefine", test_undefine);
  ADD ("transient", test_transient);
  ADD ("autostart", test_autostart);
  ADD ("xml", test_xml);
  ADD ("leases", test_leases);
  ADD ("update", test_update);
  ADD ("dhcp-host", test_dhcp_host);
  ADD ("dhcp-host-elsewhere", test_dhcp_host_elsewhere);
  ADD ("hostile-names", test_hostile);
  ADD ("bad-xml", test_bad_xml);
  ADD ("events", test_events);
  ADD ("config", test_config);
  ADD ("metadata", test_metadata);
  return g_test_run ();
}
