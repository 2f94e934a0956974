#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Makes a network whose machines have addresses of their own, shows it, and removes it, as network.c does: network.py URI"""
import sys

import simplevirt

try:
    with simplevirt.connect(sys.argv[1]) as connection:
        address = simplevirt.NetworkAddressConfig(address='192.168.77.1', prefix=24)
        address.add_dhcp_range(simplevirt.DhcpRangeConfig(start='192.168.77.100', end='192.168.77.199'))
        address.add_dhcp_host(simplevirt.DhcpHostConfig(mac='52:54:00:00:77:01', ip='192.168.77.10', name='web'))
        config = simplevirt.NetworkConfig(name='example-lab', domain_name='lab.example')
        config.add_address(address)

        network = connection.define_network(config)
        try:
            network.start()
            network.set_dhcp_host('52:54:00:00:77:02', '192.168.77.11', 'db')
            print(f'{network.name} is active, {len(network.list_leases())} leases')
        finally:
            if network.active:
                network.stop()
            network.undefine()
except simplevirt.Error as error:
    sys.exit(str(error))
