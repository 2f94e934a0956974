/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Makes a network whose machines have addresses of their own, shows it, and removes it: network
 * URI */
#include <simplevirt/simplevirt.h>

static SimplevirtNetworkConfig *
describe (void)
{
  SimplevirtNetworkConfig *config = simplevirt_network_config_new ();
  g_autoptr (SimplevirtNetworkAddressConfig) address = simplevirt_network_address_config_new ();
  g_autoptr (SimplevirtDhcpRangeConfig) range = simplevirt_dhcp_range_config_new ();
  g_autoptr (SimplevirtDhcpHostConfig) host = simplevirt_dhcp_host_config_new ();

  simplevirt_dhcp_range_config_set_start (range, "192.168.77.100");
  simplevirt_dhcp_range_config_set_end (range, "192.168.77.199");
  simplevirt_dhcp_host_config_set_mac (host, "52:54:00:00:77:01");
  simplevirt_dhcp_host_config_set_ip (host, "192.168.77.10");
  simplevirt_dhcp_host_config_set_name (host, "web");
  simplevirt_network_address_config_set_address (address, "192.168.77.1");
  simplevirt_network_address_config_set_prefix (address, 24);
  simplevirt_network_address_config_add_dhcp_range (address, range);
  simplevirt_network_address_config_add_dhcp_host (address, host);
  simplevirt_network_config_set_name (config, "example-lab");
  simplevirt_network_config_set_domain_name (config, "lab.example");
  simplevirt_network_config_add_address (config, address);
  return config;
}

static gboolean
use (SimplevirtNetwork *network, GError **error)
{
  g_autoptr (GPtrArray) leases = NULL;

  if (!simplevirt_network_start (network, NULL, error)
      || !simplevirt_network_set_dhcp_host (network, "52:54:00:00:77:02", "192.168.77.11", "db",
                                            NULL, error)
      || (leases = simplevirt_network_list_leases (network, NULL, NULL, error)) == NULL)
    return FALSE;
  g_print ("%s is active, %u leases\n", simplevirt_network_get_name (network), leases->len);
  return TRUE;
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtConnection) connection = NULL;
  g_autoptr (SimplevirtNetwork) network = NULL;
  g_autoptr (SimplevirtNetworkConfig) config = describe ();

  if ((connection = simplevirt_connection_open (argc > 1 ? argv[1] : NULL, NULL, &error)) != NULL
      && (network = simplevirt_connection_define_network (connection, config, NULL, &error))
             != NULL)
    {
      use (network, &error);
      if (simplevirt_network_get_active (network))
        simplevirt_network_stop (network, NULL, NULL);
      simplevirt_network_undefine (network, NULL, NULL);
    }
  if (error != NULL)
    g_printerr ("%s\n", error->message);
  return error == NULL ? 0 : 1;
}
