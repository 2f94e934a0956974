/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Networks of a real daemon, with a guest that asks for an address. */
#include "system/host-tools.h"
#include "system/machine.h"

#define MAC "52:54:00:aa:bb:01"

static gboolean
cannot (void)
{
  if (g_strcmp0 (g_getenv ("SV_TEST_NETWORKS"), "yes") == 0)
    return FALSE;
  g_test_skip (g_getenv ("SV_TEST_NETWORKS_WHY"));
  return TRUE;
}

static SimplevirtNetwork *
define (SimplevirtConnection *connection, const char *name, int number)
{
  g_autofree char *xml = g_strdup_printf (
      "<network xmlns:dnsmasq='http://libvirt.org/schemas/network/dnsmasq/1.0'><name>%s</name>"
      "<bridge name='svbr%d' stp='off' delay='0'/>"
      "<ip address='10.99.%d.1' netmask='255.255.255.0'><dhcp>"
      "<range start='10.99.%d.100' end='10.99.%d.200'/></dhcp></ip>"
      "<dnsmasq:options><dnsmasq:option value='no-ping'/></dnsmasq:options></network>",
      name, number, number, number, number);

  return testing_define_network (connection, xml);
}

static void
test_life (void)
{
  g_autoptr (GError) error = NULL;

  if (cannot ())
    return;
  g_autoptr (SimplevirtConnection) connection = host_open ();
  g_autoptr (SimplevirtNetwork) network = define (connection, "life", 1);
  g_assert_false (simplevirt_network_get_active (network));
  g_assert_false (simplevirt_network_stop (network, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "network 'life'");
  testing_ok (simplevirt_network_start (network, NULL, &failure));
  g_assert_true (simplevirt_network_get_active (network));
  g_assert_cmpstr (simplevirt_network_get_bridge (network), ==, "svbr1");
  g_assert_true (g_file_test ("/sys/class/net/svbr1", G_FILE_TEST_EXISTS));
  g_assert_false (simplevirt_network_start (network, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "network 'life'");
  g_autoptr (GPtrArray) leases = simplevirt_network_list_leases (network, NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (leases->len, ==, 0);
  testing_ok (simplevirt_network_set_autostart (network, TRUE, NULL, &failure));
  testing_ok (simplevirt_network_fetch_autostart (network, NULL, &failure));
  /* An active network without a definition lives until it is stopped. */
  testing_ok (simplevirt_network_undefine (network, NULL, &failure));
  g_assert_false (simplevirt_network_get_persistent (network));
  g_assert_true (simplevirt_network_get_exists (network));
  g_assert_false (simplevirt_network_set_autostart (network, TRUE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "network 'life'");
  g_assert_false (simplevirt_network_undefine (network, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "network 'life'");
  testing_ok (simplevirt_network_stop (network, NULL, &failure));
  g_assert_false (simplevirt_network_get_exists (network));
}

static void
test_events (void)
{
  if (cannot ())
    return;
  g_autoptr (SimplevirtConnection) connection = host_open ();
  g_autoptr (SimplevirtConnection) other = host_open ();
  g_autoptr (SimplevirtNetwork) network = define (connection, "seen", 2);
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtNetwork) theirs
      = simplevirt_connection_lookup_network (other, "seen", NULL, &error);

  g_assert_no_error (error);
  testing_ok (simplevirt_network_start (theirs, NULL, &failure));
  testing_wait_until (simplevirt_network_get_active (network));
  testing_ok (simplevirt_network_stop (theirs, NULL, &failure));
  testing_wait_until (!simplevirt_network_get_active (network));
  testing_ok (simplevirt_network_undefine (theirs, NULL, &failure));
  testing_wait_until (!simplevirt_network_get_exists (network));
}

static gboolean
defined_as (SimplevirtNetwork *network, gboolean stored, const char *words)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *xml = simplevirt_network_fetch_xml (network, stored, NULL, &error);

  g_assert_no_error (error);
  return strstr (xml, words) != NULL;
}

/* Both definitions have it, or neither. */
static void
update_part (SimplevirtNetwork *network,
             SimplevirtNetworkUpdate command,
             gpointer part,
             const char *word,
             gboolean there)
{
  testing_ok (simplevirt_network_update_part (network, command, part, -1, SIMPLEVIRT_CHANGE_DEFAULT,
                                              NULL, &failure));
  g_assert_cmpint (defined_as (network, FALSE, word), ==, there);
  g_assert_cmpint (defined_as (network, TRUE, word), ==, there);
}

static void
add_and_delete (SimplevirtNetwork *network, gpointer part, const char *word)
{
  g_autoptr (SimplevirtConfig) owned = part;

  update_part (network, SIMPLEVIRT_NETWORK_UPDATE_ADD_LAST, part, word, TRUE);
  update_part (network, SIMPLEVIRT_NETWORK_UPDATE_DELETE, part, word, FALSE);
}

static gpointer
part_of (GType type, const char *xml)
{
  SimplevirtConfig *part = g_object_new (type, NULL);
  g_auto (GStrv) pairs = g_strsplit (xml, " ", -1);

  for (guint i = 0; pairs[i] != NULL && pairs[i + 1] != NULL; i += 2)
    testing_ok (simplevirt_config_set_value (part, pairs[i], pairs[i + 1], &failure));
  return part;
}

/* Parts of a running network, each as an object. */
static void
test_parts (void)
{
  g_autoptr (GError) error = NULL;

  if (cannot ())
    return;
  g_autoptr (SimplevirtConnection) connection = host_open ();
  g_autoptr (SimplevirtNetwork) network = define (connection, "in-parts", 4);
  g_autoptr (SimplevirtDhcpHostConfig) guest = simplevirt_dhcp_host_config_new ();
  testing_ok (simplevirt_network_start (network, NULL, &failure));
  simplevirt_dhcp_host_config_set_mac (guest, MAC);
  simplevirt_dhcp_host_config_set_ip (guest, "10.99.4.50");
  update_part (network, SIMPLEVIRT_NETWORK_UPDATE_ADD_LAST, guest, "10.99.4.50", TRUE);
  simplevirt_dhcp_host_config_set_ip (guest, "10.99.4.51");
  update_part (network, SIMPLEVIRT_NETWORK_UPDATE_MODIFY, guest, "10.99.4.51", TRUE);
  simplevirt_dhcp_host_config_set_ip (guest, NULL);
  update_part (network, SIMPLEVIRT_NETWORK_UPDATE_DELETE, guest, MAC, FALSE);
  add_and_delete (network, part_of (SIMPLEVIRT_TYPE_DNS_HOST_CONFIG, "@ip 10.99.4.9 hostname nine"),
                  "nine");
  add_and_delete (network, part_of (SIMPLEVIRT_TYPE_DNS_TEXT_CONFIG, "@name txt @value words"),
                  "words");
  add_and_delete (network,
                  part_of (SIMPLEVIRT_TYPE_DNS_SERVICE_CONFIG,
                           "@service ldap @protocol tcp @domain a.test @target b.test @port 9"),
                  "ldap");
  add_and_delete (
      network, part_of (SIMPLEVIRT_TYPE_DHCP_RANGE_CONFIG, "@start 10.99.4.210 @end 10.99.4.220"),
      "10.99.4.210");
  add_and_delete (network, part_of (SIMPLEVIRT_TYPE_PORT_GROUP_CONFIG, "@name slow"), "slow");

  g_autoptr (SimplevirtDiskConfig) disk = simplevirt_disk_config_new ();
  g_assert_false (simplevirt_network_update_part (network, SIMPLEVIRT_NETWORK_UPDATE_ADD_LAST,
                                                  SIMPLEVIRT_CONFIG (disk), -1,
                                                  SIMPLEVIRT_CHANGE_DEFAULT, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "network 'in-parts'");
  testing_ok (simplevirt_network_stop (network, NULL, &failure));
  testing_ok (simplevirt_network_undefine (network, NULL, &failure));
}

static void
test_updates (void)
{
  g_autoptr (GError) error = NULL;

  if (cannot ())
    return;
  g_autoptr (SimplevirtConnection) connection = host_open ();
  g_autoptr (SimplevirtNetwork) network = define (connection, "changing", 3);
  testing_ok (simplevirt_network_start (network, NULL, &failure));
  testing_ok (
      simplevirt_network_set_dhcp_host (network, MAC, "10.99.3.50", "fixed", NULL, &failure));
  g_assert_true (defined_as (network, FALSE, "10.99.3.50"));
  g_assert_true (defined_as (network, TRUE, "10.99.3.50"));
  testing_ok (simplevirt_network_set_dhcp_host (network, MAC, "10.99.3.51", NULL, NULL, &failure));
  g_assert_true (defined_as (network, FALSE, "10.99.3.51"));
  g_assert_false (defined_as (network, FALSE, "10.99.3.50"));
  g_assert_false (simplevirt_network_set_dhcp_host (network, "52:54:00:aa:bb:02", "10.99.3.51",
                                                    NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "changing");
  g_assert_false (
      simplevirt_network_set_dhcp_host (network, MAC, "10.99.4.51", NULL, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT,
                        "'10.99.4.51' is not of the network that 10.99.3.1 gives out addresses of");
  g_assert_true (defined_as (network, FALSE, "10.99.3.51"));
  testing_ok (simplevirt_network_remove_dhcp_host (network, MAC, NULL, &failure));
  g_assert_false (defined_as (network, FALSE, MAC));
  g_assert_false (defined_as (network, TRUE, MAC));

  testing_ok (simplevirt_network_update (network, SIMPLEVIRT_NETWORK_UPDATE_ADD_LAST,
                                         SIMPLEVIRT_NETWORK_SECTION_DNS_HOST, -1,
                                         "<host ip='10.99.3.9'><hostname>nine</hostname></host>",
                                         SIMPLEVIRT_CHANGE_LIVE, NULL, &failure));
  g_assert_true (defined_as (network, FALSE, "nine"));
  g_assert_false (defined_as (network, TRUE, "nine"));
  testing_ok (simplevirt_network_update (
      network, SIMPLEVIRT_NETWORK_UPDATE_ADD_LAST, SIMPLEVIRT_NETWORK_SECTION_IP_DHCP_RANGE, 0,
      "<range start='10.99.3.210' end='10.99.3.220'/>",
      SIMPLEVIRT_CHANGE_LIVE | SIMPLEVIRT_CHANGE_STORED, NULL, &failure));
  g_assert_true (defined_as (network, TRUE, "10.99.3.210"));
  g_assert_false (simplevirt_network_update (
      network, SIMPLEVIRT_NETWORK_UPDATE_DELETE, SIMPLEVIRT_NETWORK_SECTION_IP_DHCP_HOST, -1,
      "<host mac='52:54:00:aa:bb:03'/>", SIMPLEVIRT_CHANGE_LIVE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "changing");
  g_assert_false (simplevirt_network_update (network, SIMPLEVIRT_NETWORK_UPDATE_ADD_LAST,
                                             SIMPLEVIRT_NETWORK_SECTION_IP_DHCP_HOST, -1, "<host",
                                             SIMPLEVIRT_CHANGE_LIVE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_CONFIG, "changing");
  testing_ok (simplevirt_network_stop (network, NULL, &failure));
}

/* What of an active network changes, in the order that was asked for, and what libvirt cannot
 * change.
 */
static void
test_sections (void)
{
  static const struct
  {
    SimplevirtNetworkSection section;
    const char *xml;
    const char *words; /* what is there then; NULL: libvirt cannot change it */
  } parts[] = {
    { SIMPLEVIRT_NETWORK_SECTION_BRIDGE, "<bridge name='svbr77'/>", NULL },
    { SIMPLEVIRT_NETWORK_SECTION_DOMAIN, "<domain name='example.org'/>", NULL },
    { SIMPLEVIRT_NETWORK_SECTION_IP, "<ip address='10.98.1.1' prefix='24'/>", NULL },
    { SIMPLEVIRT_NETWORK_SECTION_FORWARD, "<forward mode='nat'/>", NULL },
    { SIMPLEVIRT_NETWORK_SECTION_FORWARD_PF, "<pf dev='eth0'/>", NULL },
    { SIMPLEVIRT_NETWORK_SECTION_PORTGROUP, "<portgroup name='second'/>", "name='second'" },
    { SIMPLEVIRT_NETWORK_SECTION_DNS_TXT, "<txt name='second' value='x'/>", "name='second'" },
    { SIMPLEVIRT_NETWORK_SECTION_DNS_SRV,
      "<srv service='second' protocol='tcp' domain='d' target='t' port='1'/>", "service='second'" },
  };
  static const char *const firsts[]
      = { NULL,
          NULL,
          NULL,
          NULL,
          NULL,
          "<portgroup name='first'/>",
          "<txt name='first' value='x'/>",
          "<srv service='first' protocol='tcp' domain='d' target='t' port='1'/>" };
  GError *error = NULL;

  if (cannot ())
    return;
  g_autoptr (SimplevirtConnection) connection = host_open ();
  g_autoptr (SimplevirtNetwork) network = define (connection, "parts", 7);
  testing_ok (simplevirt_network_start (network, NULL, &failure));
  for (gsize i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      g_autofree char *before = simplevirt_network_fetch_xml (network, FALSE, NULL, &error);
      g_assert_no_error (error);
      if (simplevirt_network_update (network, SIMPLEVIRT_NETWORK_UPDATE_ADD_LAST, parts[i].section,
                                     -1, parts[i].xml, SIMPLEVIRT_CHANGE_LIVE, NULL, &error))
        {
          g_assert_nonnull (parts[i].words);
          testing_ok (simplevirt_network_update (network, SIMPLEVIRT_NETWORK_UPDATE_ADD_FIRST,
                                                 parts[i].section, -1, firsts[i],
                                                 SIMPLEVIRT_CHANGE_LIVE, NULL, &failure));
          g_autofree char *after = simplevirt_network_fetch_xml (network, FALSE, NULL, &error);
          const char *second = strstr (after, parts[i].words);
          g_assert_nonnull (second);
          g_assert_nonnull (g_strstr_len (after, second - after, "='first'"));
          testing_ok (simplevirt_network_update (network, SIMPLEVIRT_NETWORK_UPDATE_DELETE,
                                                 parts[i].section, -1, firsts[i],
                                                 SIMPLEVIRT_CHANGE_LIVE, NULL, &failure));
          testing_ok (simplevirt_network_update (network, SIMPLEVIRT_NETWORK_UPDATE_DELETE,
                                                 parts[i].section, -1, parts[i].xml,
                                                 SIMPLEVIRT_CHANGE_LIVE, NULL, &failure));
        }
      else
        {
          g_assert_null (parts[i].words);
          testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_SUPPORTED, "network 'parts'");
        }
      g_autofree char *now = simplevirt_network_fetch_xml (network, FALSE, NULL, &error);
      g_assert_cmpstr (now, ==, before);
    }
  g_assert_false (simplevirt_network_update (network, SIMPLEVIRT_NETWORK_UPDATE_ADD_LAST,
                                             SIMPLEVIRT_NETWORK_SECTION_NONE, -1, "<bridge/>",
                                             SIMPLEVIRT_CHANGE_LIVE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_ARGUMENT, "network 'parts'");
  testing_ok (simplevirt_network_stop (network, NULL, &failure));
  testing_ok (simplevirt_network_undefine (network, NULL, &failure));
}

static gboolean
is_listed (SimplevirtNetwork *network, SimplevirtNetworkFilter filter)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) list = simplevirt_connection_list_networks (
      simplevirt_network_get_connection (network), filter, NULL, &error);

  g_assert_no_error (error);
  return g_ptr_array_find (list, network, NULL);
}

static void
test_filters (void)
{
  g_autoptr (GError) error = NULL;

  if (cannot ())
    return;
  g_autoptr (SimplevirtConnection) connection = host_open ();
  g_autoptr (SimplevirtNetwork) lasting = define (connection, "lasting", 8);
  g_autoptr (SimplevirtNetwork) fleeting = simplevirt_connection_start_transient_network_xml (
      connection, "<network><name>fleeting</name><bridge name='svbr9' stp='off'/></network>", NULL,
      &error);
  g_assert_no_error (error);
  g_assert_true (is_listed (lasting, SIMPLEVIRT_NETWORK_FILTER_INACTIVE));
  g_assert_false (is_listed (fleeting, SIMPLEVIRT_NETWORK_FILTER_INACTIVE));
  g_assert_false (is_listed (lasting, SIMPLEVIRT_NETWORK_FILTER_ACTIVE));
  g_assert_true (is_listed (fleeting, SIMPLEVIRT_NETWORK_FILTER_ACTIVE));
  g_assert_true (is_listed (lasting, SIMPLEVIRT_NETWORK_FILTER_PERSISTENT));
  g_assert_false (is_listed (fleeting, SIMPLEVIRT_NETWORK_FILTER_PERSISTENT));
  g_assert_false (is_listed (lasting, SIMPLEVIRT_NETWORK_FILTER_TRANSIENT));
  g_assert_true (is_listed (fleeting, SIMPLEVIRT_NETWORK_FILTER_TRANSIENT));
  g_assert_true (is_listed (lasting, SIMPLEVIRT_NETWORK_FILTER_NO_AUTOSTART));
  g_assert_false (is_listed (lasting, SIMPLEVIRT_NETWORK_FILTER_AUTOSTART));
  testing_ok (simplevirt_network_set_autostart (lasting, TRUE, NULL, &failure));
  g_assert_false (is_listed (lasting, SIMPLEVIRT_NETWORK_FILTER_NO_AUTOSTART));
  g_assert_true (is_listed (lasting, SIMPLEVIRT_NETWORK_FILTER_AUTOSTART));
  testing_ok (simplevirt_network_stop (fleeting, NULL, &failure));
  testing_ok (simplevirt_network_undefine (lasting, NULL, &failure));
}

static void
test_conflicts (void)
{
  g_autoptr (GError) error = NULL;

  if (cannot ())
    return;
  g_autoptr (SimplevirtConnection) connection = host_open ();
  g_autoptr (SimplevirtNetwork) network = define (connection, "taken", 4);
  g_assert_null (simplevirt_connection_define_network_xml (
      connection,
      "<network><name>taken</name><uuid>11111111-2222-3333-4444-555555555555</uuid></network>",
      NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_ALREADY_EXISTS, "taken");
  testing_ok (simplevirt_network_undefine (network, NULL, &failure));
}

static guint
count_leases (SimplevirtNetwork *network, const char *mac)
{
  g_autoptr (GPtrArray) leases = simplevirt_network_list_leases (network, mac, NULL, NULL);

  return leases != NULL ? leases->len : 0;
}

static gint64
live_limit (SimplevirtDomain *domain)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtInterfaceBandwidth) live = simplevirt_domain_fetch_interface_bandwidth (
      domain, MAC, SIMPLEVIRT_CHANGE_LIVE, NULL, &error);

  g_assert_no_error (error);
  return simplevirt_interface_bandwidth_get_out_average (live);
}

/* The card of a running guest is limited, where the host's kernel can do that, and is not. */
static void
check_bandwidth (SimplevirtDomain *domain)
{
  g_autoptr (SimplevirtInterfaceBandwidth) limits = simplevirt_interface_bandwidth_new ();
  GError *error = NULL;

  simplevirt_interface_bandwidth_set_out_average (limits, 1024 * 1024);
  if (!simplevirt_domain_set_interface_bandwidth (domain, MAC, limits, SIMPLEVIRT_CHANGE_LIVE, NULL,
                                                  &error))
    {
      testing_assert_error (&error, SIMPLEVIRT_ERROR_FAILED, "tc ");
      return;
    }
  g_assert_cmpint (live_limit (domain), ==, 1024 * 1024);
  g_assert_true (host_run ("sh -c 'tc qdisc show | grep -q \"ingress.*vnet\\|vnet.*ingress\"'"));
  simplevirt_interface_bandwidth_set_out_average (limits, 0);
  testing_ok (simplevirt_domain_set_interface_bandwidth (domain, MAC, limits,
                                                         SIMPLEVIRT_CHANGE_LIVE, NULL, &failure));
  g_assert_cmpint (live_limit (domain), ==, 0);
}

/* The only card that such a source knows, with the address. */
static gboolean
has_address (SimplevirtDomain *domain, SimplevirtAddressSource source, const char *wanted)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) cards = simplevirt_domain_list_addresses (domain, source, NULL, &error);

  /* libvirt 9 cannot always read what the kernel tells of its neighbours. */
  if (source == SIMPLEVIRT_ADDRESS_SOURCE_ARP && error != NULL)
    {
      testing_assert_error (&error, SIMPLEVIRT_ERROR_FAILED, "nlmsg");
      return TRUE;
    }
  g_assert_no_error (error);
  if (cards->len != 1)
    return FALSE;
  SimplevirtDomainInterface *card = g_ptr_array_index (cards, 0);
  g_assert_cmpstr (simplevirt_domain_interface_get_mac (card), ==, MAC);
  GPtrArray *addresses = simplevirt_domain_interface_get_addresses (card);
  return addresses->len == 1
         && g_strcmp0 (simplevirt_interface_address_get_address (g_ptr_array_index (addresses, 0)),
                       wanted)
                == 0;
}

/* What a card of the guest carries is counted on the host, and a rate is made of it. */
static void
check_traffic (SimplevirtConnection *connection, SimplevirtDomain *domain)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtMonitor) monitor = simplevirt_monitor_new (connection, 200, 50);
  g_autoptr (SimplevirtDomainStats) before
      = simplevirt_domain_fetch_stats (domain, SIMPLEVIRT_STATS_INTERFACES, NULL, &error);
  gboolean busy = FALSE;

  g_assert_no_error (error);
  g_assert_cmpuint (simplevirt_monitor_get_interval_ms (monitor), ==, 200);
  g_assert_cmpuint (simplevirt_monitor_get_history_length (monitor), ==, 50);
  testing_wait_until (simplevirt_monitor_get_sample_count (monitor) > 1);
  g_autofree char *pinged = machine_shell (
      domain, "ping -c 20 -i 0.1 -s 1400 10.99.5.1 >/dev/null && echo answered; sleep 1");
  g_assert_cmpstr (pinged, ==, "answered");
  g_autoptr (SimplevirtDomainStats) after
      = simplevirt_domain_fetch_stats (domain, SIMPLEVIRT_STATS_INTERFACES, NULL, &error);
  g_assert_no_error (error);
  GPtrArray *cards = simplevirt_domain_stats_get_interfaces (after);
  g_assert_cmpuint (cards->len, >, 0);
  SimplevirtInterfaceStats *then
      = g_ptr_array_index (simplevirt_domain_stats_get_interfaces (before), cards->len - 1);
  SimplevirtInterfaceStats *now = g_ptr_array_index (cards, cards->len - 1);
  g_assert_true (g_str_has_prefix (simplevirt_interface_stats_get_name (now), "vnet"));
  g_assert_cmpuint (simplevirt_interface_stats_get_sent_bytes (now), >=,
                    simplevirt_interface_stats_get_sent_bytes (then) + 20 * 1400);
  g_assert_cmpuint (simplevirt_interface_stats_get_received_bytes (now), >=,
                    simplevirt_interface_stats_get_received_bytes (then) + 20 * 1400);
  g_assert_cmpuint (simplevirt_interface_stats_get_sent_packets (now), >=,
                    simplevirt_interface_stats_get_sent_packets (then) + 20);
  g_autoptr (GPtrArray) history = simplevirt_monitor_list_history (monitor, domain);
  for (guint i = 0; i < history->len; i++)
    {
      SimplevirtDomainRates *rates = g_ptr_array_index (history, i);
      GPtrArray *each = simplevirt_domain_rates_get_interfaces (rates);
      g_assert_cmpfloat (simplevirt_domain_rates_get_seconds (rates), >, 0);
      busy |= simplevirt_domain_rates_get_sent_bytes (rates) > 1400
              && simplevirt_interface_rates_get_sent_bytes (g_ptr_array_index (each, each->len - 1))
                     > 1400;
    }
  g_assert_true (busy);
}

/* A guest gets the address that was set aside for it, and the lease tells. */
static void
test_lease (void)
{
  g_autoptr (GError) error = NULL;

  if (cannot ())
    return;
  g_autoptr (SimplevirtConnection) connection = host_open ();
  g_autoptr (SimplevirtNetwork) network = define (connection, "leases", 5);
  testing_ok (simplevirt_network_set_dhcp_host (network, MAC, "10.99.5.77", NULL, NULL, &failure));
  testing_ok (simplevirt_network_start (network, NULL, &failure));
  g_autoptr (SimplevirtDomain) domain = machine_define (
      connection, "leased",
      "<interface type='network'><mac address='" MAC "'/><source network='leases'/>"
      "<model type='virtio'/></interface>");
  testing_ok (simplevirt_domain_start (domain, SIMPLEVIRT_START_NONE, NULL, &failure));
  testing_wait_until (count_leases (network, MAC) > 0);
  g_autoptr (GPtrArray) leases = simplevirt_network_list_leases (network, MAC, NULL, &error);
  g_assert_no_error (error);
  SimplevirtNetworkLease *lease = g_ptr_array_index (leases, 0);
  g_assert_cmpstr (simplevirt_network_lease_get_address (lease), ==, "10.99.5.77");
  g_assert_cmpuint (simplevirt_network_lease_get_prefix (lease), ==, 24);
  g_assert_cmpint (simplevirt_network_lease_get_family (lease), ==, SIMPLEVIRT_ADDRESS_FAMILY_IPV4);
  g_assert_cmpstr (simplevirt_network_lease_get_mac (lease), ==, MAC);
  g_assert_cmpstr (simplevirt_network_lease_get_interface (lease), ==, "svbr5");
  g_assert_cmpint (simplevirt_network_lease_get_expires (lease), >,
                   g_get_real_time () / G_USEC_PER_SEC);
  g_assert_cmpuint (count_leases (network, "52:54:00:ff:ff:ff"), ==, 0);
  g_assert_true (has_address (domain, SIMPLEVIRT_ADDRESS_SOURCE_LEASE, "10.99.5.77"));
  machine_wait_for_agent (domain);
  check_traffic (connection, domain);
  /* libvirt leaves neighbours out that the kernel just asks again. */
  testing_wait_until (has_address (domain, SIMPLEVIRT_ADDRESS_SOURCE_ARP, "10.99.5.77"));
  g_autoptr (GPtrArray) ports = simplevirt_network_list_ports (network, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (ports->len, ==, 1);
  SimplevirtNetworkPort *port = g_ptr_array_index (ports, 0);
  g_assert_cmpstr (simplevirt_network_port_get_owner_name (port), ==, "leased");
  g_assert_cmpstr (simplevirt_network_port_get_owner_uuid (port), ==,
                   simplevirt_domain_get_uuid (domain));
  g_assert_cmpstr (simplevirt_network_port_get_mac (port), ==, MAC);
  check_bandwidth (domain);
  testing_ok (simplevirt_domain_power_off (domain, NULL, &failure));
  testing_ok (simplevirt_network_stop (network, NULL, &failure));
}

/* Cards of the host that a network gives to guests are added and taken while it is active. */
static void
test_forwards (void)
{
  GError *error = NULL;

  if (cannot ())
    return;
  g_autoptr (SimplevirtConnection) connection = host_open ();
  g_autoptr (SimplevirtNetworkConfig) config = simplevirt_network_config_new_from_xml (
      "<network><name>cards</name><forward mode='passthrough'><interface dev='svone'/></forward>"
      "</network>",
      &error);
  g_assert_no_error (error);
  g_autoptr (SimplevirtNetwork) network
      = simplevirt_connection_define_network (connection, config, NULL, &error);
  g_assert_no_error (error);
  g_autoptr (SimplevirtNetwork) same = simplevirt_connection_lookup_network_by_uuid (
      connection, simplevirt_network_get_uuid (network), NULL, &error);
  g_assert_no_error (error);
  g_assert_true (same == network);
  testing_ok (simplevirt_network_start (network, NULL, &failure));
  testing_ok (simplevirt_network_update (
      network, SIMPLEVIRT_NETWORK_UPDATE_ADD_LAST, SIMPLEVIRT_NETWORK_SECTION_FORWARD_INTERFACE, -1,
      "<interface dev='svtwo'/>", SIMPLEVIRT_CHANGE_DEFAULT, NULL, &failure));
  g_assert_true (defined_as (network, FALSE, "svtwo") && defined_as (network, TRUE, "svtwo"));
  g_assert_false (simplevirt_network_update (
      network, SIMPLEVIRT_NETWORK_UPDATE_ADD_LAST, SIMPLEVIRT_NETWORK_SECTION_FORWARD_INTERFACE, -1,
      "<interface dev='svtwo'/>", SIMPLEVIRT_CHANGE_LIVE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_INVALID_STATE, "network 'cards'");
  testing_ok (simplevirt_network_update (
      network, SIMPLEVIRT_NETWORK_UPDATE_DELETE, SIMPLEVIRT_NETWORK_SECTION_FORWARD_INTERFACE, -1,
      "<interface dev='svone'/>", SIMPLEVIRT_CHANGE_DEFAULT, NULL, &failure));
  g_assert_false (defined_as (network, FALSE, "svone") || defined_as (network, TRUE, "svone"));
  /* libvirt has words for changing the rest of <forward> but no code. */
  g_assert_false (simplevirt_network_update (
      network, SIMPLEVIRT_NETWORK_UPDATE_MODIFY, SIMPLEVIRT_NETWORK_SECTION_FORWARD, -1,
      "<forward mode='nat'/>", SIMPLEVIRT_CHANGE_LIVE, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_SUPPORTED, "network 'cards'");
  g_autoptr (SimplevirtNetworkConfig) now
      = simplevirt_network_fetch_config (network, FALSE, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (simplevirt_network_config_get_name (now), ==, "cards");
  testing_ok (simplevirt_network_stop (network, NULL, &failure));
  testing_ok (simplevirt_network_undefine (network, NULL, &failure));
  g_assert_false (simplevirt_network_refresh (network, NULL, &error));
  testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "network 'cards'");
}

/* Metadata of networks is newer than the oldest libvirt. */
static void
test_metadata (void)
{
  GError *error = NULL;

  if (cannot ())
    return;
  g_autoptr (SimplevirtConnection) connection = host_open ();
  g_autoptr (SimplevirtNetwork) network = define (connection, "noted", 6);
  if (simplevirt_network_set_metadata (network, "urn:app", "app", "<note/>",
                                       SIMPLEVIRT_CHANGE_STORED, NULL, &error))
    {
      g_autofree char *xml = simplevirt_network_fetch_metadata (
          network, "urn:app", SIMPLEVIRT_CHANGE_STORED, NULL, &error);
      g_assert_no_error (error);
      g_assert_nonnull (strstr (xml, "note"));
      g_assert_null (simplevirt_network_fetch_metadata (network, "urn:other",
                                                        SIMPLEVIRT_CHANGE_STORED, NULL, &error));
      testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_FOUND, "network 'noted'");
    }
  else
    testing_assert_error (&error, SIMPLEVIRT_ERROR_NOT_SUPPORTED, "network 'noted'");
  testing_ok (simplevirt_network_undefine (network, NULL, &failure));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/network/life", test_life);
  g_test_add_func ("/network/events", test_events);
  g_test_add_func ("/network/updates", test_updates);
  g_test_add_func ("/network/parts", test_parts);
  g_test_add_func ("/network/sections", test_sections);
  g_test_add_func ("/network/filters", test_filters);
  g_test_add_func ("/network/conflicts", test_conflicts);
  g_test_add_func ("/network/lease", test_lease);
  g_test_add_func ("/network/forwards", test_forwards);
  g_test_add_func ("/network/metadata", test_metadata);
  return g_test_run ();
}
