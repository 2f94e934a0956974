// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.List;

/**
 * A network interface of a host.
 * <p>XML: {@code <interface>}.
 */
public final class HostInterfaceConfig extends Config {
    HostInterfaceConfig(Owned owned) {
        super(owned);
    }

    static HostInterfaceConfig wrap(long pointer) {
        return pointer == 0 ? null : new HostInterfaceConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <interface>}. */
    public HostInterfaceConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_host_interface_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <interface>}
     * @return a new {@link HostInterfaceConfig}
     * @throws SimplevirtException when it fails
     */
    public static HostInterfaceConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_host_interface_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return HostInterfaceConfig.wrap(result);
    }

    /**
     * Adds an item to this list: the interfaces in a bond. A standalone object becomes a view on its place in the
     * document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public HostInterfaceConfig addBondPort(HostInterfaceConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_host_interface_config_add_bond_port(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: the interfaces in a bridge. A standalone object becomes a view on its place in the
     * document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public HostInterfaceConfig addBridgePort(HostInterfaceConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_host_interface_config_add_bridge_port(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: the IPv4 addresses. A standalone object becomes a view on its place in the
     * document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public HostInterfaceConfig addIpv4Address(InterfaceAddressConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_host_interface_config_add_ipv4_address(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: the IPv6 addresses. A standalone object becomes a view on its place in the
     * document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public HostInterfaceConfig addIpv6Address(InterfaceAddressConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_host_interface_config_add_ipv6_address(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * How often the ARP targets of a bond are queried (in milliseconds; from 1 to 4294967295).
     * <p>XML: bond/arpmon/&#64;interval.
     *
     * @return how often the ARP targets of a bond are queried; 0 when it is not set
     */
    public long bondArpInterval() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_host_interface_config_get_bond_arp_interval(self));
        } finally {
            release();
        }
    }

    /**
     * Whom a bond asks by ARP.
     * <p>XML: bond/arpmon/&#64;target.
     *
     * @return whom a bond asks by ARP, or {@code null} when it is not set
     */
    public String bondArpTarget() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_host_interface_config_get_bond_arp_target(self));
        } finally {
            release();
        }
    }

    /**
     * Whose answers count: {@code none}, {@code active}, {@code backup}, {@code all}.
     * <p>XML: bond/arpmon/&#64;validate.
     *
     * @return whose answers count: {@code none}, {@code active}, {@code backup}, {@code all}, or {@code null} when
     *     it is not set
     */
    public String bondArpValidate() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_host_interface_config_get_bond_arp_validate(self));
        } finally {
            release();
        }
    }

    /**
     * How a link is looked at: {@code ioctl}, {@code netif}.
     * <p>XML: bond/miimon/&#64;carrier.
     *
     * @return how a link is looked at: {@code ioctl}, {@code netif}, or {@code null} when it is not set
     */
    public String bondMiimonCarrier() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_host_interface_config_get_bond_miimon_carrier(self));
        } finally {
            release();
        }
    }

    /**
     * How long a link of a bond must be down (in milliseconds).
     * <p>XML: bond/miimon/&#64;downdelay.
     *
     * @return how long a link of a bond must be down; 0 when it is not set
     */
    public long bondMiimonDownDelay() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_host_interface_config_get_bond_miimon_down_delay(self));
        } finally {
            release();
        }
    }

    /**
     * How often the links of a bond are checked (in milliseconds).
     * <p>XML: bond/miimon/&#64;freq.
     *
     * @return how often the links of a bond are checked; 0 when it is not set
     */
    public long bondMiimonInterval() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_host_interface_config_get_bond_miimon_interval(self));
        } finally {
            release();
        }
    }

    /**
     * How long a link of a bond must be up (in milliseconds).
     * <p>XML: bond/miimon/&#64;updelay.
     *
     * @return how long a link of a bond must be up; 0 when it is not set
     */
    public long bondMiimonUpDelay() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_host_interface_config_get_bond_miimon_up_delay(self));
        } finally {
            release();
        }
    }

    /**
     * How the interfaces of a bond share their work.
     * <p>XML: bond/&#64;mode.
     *
     * @return how the interfaces of a bond share their work; {@link HostBondMode#DEFAULT} when it is not set
     */
    public HostBondMode bondMode() {
        long self = acquire();
        try {
            return HostBondMode.of(N.simplevirt_host_interface_config_get_bond_mode(self));
        } finally {
            release();
        }
    }

    /**
     * How long a bridge waits before it forwards (in seconds).
     * <p>XML: bridge/&#64;delay.
     *
     * @return how long a bridge waits before it forwards; 0 when it is not set
     */
    public double bridgeDelay() {
        long self = acquire();
        try {
            return N.simplevirt_host_interface_config_get_bridge_delay(self);
        } finally {
            release();
        }
    }

    /**
     * Whether a bridge speaks the spanning tree protocol.
     * <p>XML: bridge/&#64;stp.
     *
     * @return whether a bridge speaks the spanning tree protocol; {@code false} when it is not set
     */
    public boolean bridgeStp() {
        long self = acquire();
        try {
            return N.simplevirt_host_interface_config_get_bridge_stp(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * What it is.
     * <p>XML: &#64;type.
     *
     * @return what it is; {@link HostInterfaceType#DEFAULT} when it is not set
     */
    public HostInterfaceType interfaceType() {
        long self = acquire();
        try {
            return HostInterfaceType.of(N.simplevirt_host_interface_config_get_interface_type(self));
        } finally {
            release();
        }
    }

    /**
     * Whether IPv4 is set up by DHCP.
     * <p>XML: protocol[&#64;family='ipv4']/dhcp.
     *
     * @return whether IPv4 is set up by DHCP; whether the element exists
     */
    public boolean ipv4Dhcp() {
        long self = acquire();
        try {
            return N.simplevirt_host_interface_config_get_ipv4_dhcp(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether the DNS servers of DHCP are used.
     * <p>XML: protocol[&#64;family='ipv4']/dhcp/&#64;peerdns.
     *
     * @return whether the DNS servers of DHCP are used; {@code false} when it is not set
     */
    public boolean ipv4DhcpPeerDns() {
        long self = acquire();
        try {
            return N.simplevirt_host_interface_config_get_ipv4_dhcp_peer_dns(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The IPv4 gateway.
     * <p>XML: protocol[&#64;family='ipv4']/route/&#64;gateway.
     *
     * @return the IPv4 gateway, or {@code null} when it is not set
     */
    public String ipv4Gateway() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_host_interface_config_get_ipv4_gateway(self));
        } finally {
            release();
        }
    }

    /**
     * Whether IPv6 sets itself up.
     * <p>XML: protocol[&#64;family='ipv6']/autoconf.
     *
     * @return whether IPv6 sets itself up; whether the element exists
     */
    public boolean ipv6Autoconf() {
        long self = acquire();
        try {
            return N.simplevirt_host_interface_config_get_ipv6_autoconf(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether IPv6 is set up by DHCP.
     * <p>XML: protocol[&#64;family='ipv6']/dhcp.
     *
     * @return whether IPv6 is set up by DHCP; whether the element exists
     */
    public boolean ipv6Dhcp() {
        long self = acquire();
        try {
            return N.simplevirt_host_interface_config_get_ipv6_dhcp(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether the DNS servers of DHCPv6 are used.
     * <p>XML: protocol[&#64;family='ipv6']/dhcp/&#64;peerdns.
     *
     * @return whether the DNS servers of DHCPv6 are used; {@code false} when it is not set
     */
    public boolean ipv6DhcpPeerDns() {
        long self = acquire();
        try {
            return N.simplevirt_host_interface_config_get_ipv6_dhcp_peer_dns(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The IPv6 gateway.
     * <p>XML: protocol[&#64;family='ipv6']/route/&#64;gateway.
     *
     * @return the IPv6 gateway, or {@code null} when it is not set
     */
    public String ipv6Gateway() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_host_interface_config_get_ipv6_gateway(self));
        } finally {
            release();
        }
    }

    /**
     * The speed of the link (in Mbit/s).
     * <p>XML: link/&#64;speed.
     *
     * @return the speed of the link; 0 when it is not set
     */
    public long linkSpeed() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_host_interface_config_get_link_speed(self));
        } finally {
            release();
        }
    }

    /**
     * The state of the link.
     * <p>XML: link/&#64;state.
     *
     * @return the state of the link, or {@code null} when it is not set
     */
    public String linkState() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_host_interface_config_get_link_state(self));
        } finally {
            release();
        }
    }

    /**
     * The MAC address.
     * <p>XML: mac/&#64;address.
     *
     * @return the MAC address, or {@code null} when it is not set
     */
    public String mac() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_host_interface_config_get_mac(self));
        } finally {
            release();
        }
    }

    /**
     * The largest packet (from 1 to 4294967295).
     * <p>XML: mtu/&#64;size.
     *
     * @return the largest packet; 0 when it is not set
     */
    public long mtu() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_host_interface_config_get_mtu(self));
        } finally {
            release();
        }
    }

    /**
     * The name.
     * <p>XML: &#64;name.
     *
     * @return the name, or {@code null} when it is not set
     */
    public String name() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_host_interface_config_get_name(self));
        } finally {
            release();
        }
    }

    /**
     * When it comes up.
     * <p>XML: start/&#64;mode.
     *
     * @return when it comes up; {@link HostInterfaceStart#DEFAULT} when it is not set
     */
    public HostInterfaceStart startMode() {
        long self = acquire();
        try {
            return HostInterfaceStart.of(N.simplevirt_host_interface_config_get_start_mode(self));
        } finally {
            release();
        }
    }

    /**
     * The interface a VLAN is on.
     * <p>XML: vlan/interface/&#64;name.
     *
     * @return the interface a VLAN is on, or {@code null} when it is not set
     */
    public String vlanInterface() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_host_interface_config_get_vlan_interface(self));
        } finally {
            release();
        }
    }

    /**
     * The VLAN (from 0 to 4095).
     * <p>XML: vlan/&#64;tag.
     *
     * @return the VLAN; 0 when it is not set
     */
    public long vlanTag() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_host_interface_config_get_vlan_tag(self));
        } finally {
            release();
        }
    }

    /**
     * The interfaces in a bond.
     * <p>XML: {@code bond/interface}.
     *
     * @return views on the elements, in document order
     */
    public List<HostInterfaceConfig> listBondPorts() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_host_interface_config_list_bond_ports(self), HostInterfaceConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The interfaces in a bridge.
     * <p>XML: {@code bridge/interface}.
     *
     * @return views on the elements, in document order
     */
    public List<HostInterfaceConfig> listBridgePorts() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_host_interface_config_list_bridge_ports(self), HostInterfaceConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The IPv4 addresses.
     * <p>XML: protocol[&#64;family='ipv4']/ip.
     *
     * @return views on the elements, in document order
     */
    public List<InterfaceAddressConfig> listIpv4Addresses() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_host_interface_config_list_ipv4_addresses(self), InterfaceAddressConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The IPv6 addresses.
     * <p>XML: protocol[&#64;family='ipv6']/ip.
     *
     * @return views on the elements, in document order
     */
    public List<InterfaceAddressConfig> listIpv6Addresses() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_host_interface_config_list_ipv6_addresses(self), InterfaceAddressConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeBondPort(HostInterfaceConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_host_interface_config_remove_bond_port(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeBridgePort(HostInterfaceConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_host_interface_config_remove_bridge_port(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeIpv4Address(InterfaceAddressConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_host_interface_config_remove_ipv4_address(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeIpv6Address(InterfaceAddressConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_host_interface_config_remove_ipv6_address(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Sets {@link HostInterfaceConfig#bondArpInterval}. A value out of range is refused, which {@link
     * Config#validate} reports.
     *
     * @param value how often the ARP targets of a bond are queried; 0 to leave it to libvirt
     * @return this
     */
    public HostInterfaceConfig setBondArpInterval(long value) {
        long self = acquire();
        try {
            N.simplevirt_host_interface_config_set_bond_arp_interval(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostInterfaceConfig#bondArpTarget}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value whom a bond asks by ARP; or {@code null} to leave it to libvirt
     * @return this
     */
    public HostInterfaceConfig setBondArpTarget(String value) {
        long self = acquire();
        try {
            N.simplevirt_host_interface_config_set_bond_arp_target(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostInterfaceConfig#bondArpValidate}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value whose answers count: {@code none}, {@code active}, {@code backup}, {@code all}; or {@code null}
     *     to leave it to libvirt
     * @return this
     */
    public HostInterfaceConfig setBondArpValidate(String value) {
        long self = acquire();
        try {
            N.simplevirt_host_interface_config_set_bond_arp_validate(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostInterfaceConfig#bondMiimonCarrier}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value how a link is looked at: {@code ioctl}, {@code netif}; or {@code null} to leave it to libvirt
     * @return this
     */
    public HostInterfaceConfig setBondMiimonCarrier(String value) {
        long self = acquire();
        try {
            N.simplevirt_host_interface_config_set_bond_miimon_carrier(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostInterfaceConfig#bondMiimonDownDelay}.
     *
     * @param value how long a link of a bond must be down
     * @return this
     */
    public HostInterfaceConfig setBondMiimonDownDelay(long value) {
        long self = acquire();
        try {
            N.simplevirt_host_interface_config_set_bond_miimon_down_delay(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostInterfaceConfig#bondMiimonInterval}.
     *
     * @param value how often the links of a bond are checked
     * @return this
     */
    public HostInterfaceConfig setBondMiimonInterval(long value) {
        long self = acquire();
        try {
            N.simplevirt_host_interface_config_set_bond_miimon_interval(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostInterfaceConfig#bondMiimonUpDelay}.
     *
     * @param value how long a link of a bond must be up
     * @return this
     */
    public HostInterfaceConfig setBondMiimonUpDelay(long value) {
        long self = acquire();
        try {
            N.simplevirt_host_interface_config_set_bond_miimon_up_delay(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostInterfaceConfig#bondMode}.
     *
     * @param value how the interfaces of a bond share their work; {@code DEFAULT} to leave it to libvirt, {@code
     *     UNKNOWN} to keep what is there
     * @return this
     */
    public HostInterfaceConfig setBondMode(HostBondMode value) {
        long self = acquire();
        try {
            N.simplevirt_host_interface_config_set_bond_mode(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostInterfaceConfig#bridgeDelay}.
     *
     * @param value how long a bridge waits before it forwards
     * @return this
     */
    public HostInterfaceConfig setBridgeDelay(double value) {
        long self = acquire();
        try {
            N.simplevirt_host_interface_config_set_bridge_delay(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostInterfaceConfig#bridgeStp}.
     *
     * @param value whether a bridge speaks the spanning tree protocol
     * @return this
     */
    public HostInterfaceConfig setBridgeStp(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_host_interface_config_set_bridge_stp(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostInterfaceConfig#interfaceType}.
     *
     * @param value what it is; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is there
     * @return this
     */
    public HostInterfaceConfig setInterfaceType(HostInterfaceType value) {
        long self = acquire();
        try {
            N.simplevirt_host_interface_config_set_interface_type(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostInterfaceConfig#ipv4Dhcp}.
     *
     * @param value whether IPv4 is set up by DHCP
     * @return this
     */
    public HostInterfaceConfig setIpv4Dhcp(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_host_interface_config_set_ipv4_dhcp(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostInterfaceConfig#ipv4DhcpPeerDns}.
     *
     * @param value whether the DNS servers of DHCP are used
     * @return this
     */
    public HostInterfaceConfig setIpv4DhcpPeerDns(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_host_interface_config_set_ipv4_dhcp_peer_dns(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostInterfaceConfig#ipv4Gateway}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the IPv4 gateway; or {@code null} to leave it to libvirt
     * @return this
     */
    public HostInterfaceConfig setIpv4Gateway(String value) {
        long self = acquire();
        try {
            N.simplevirt_host_interface_config_set_ipv4_gateway(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostInterfaceConfig#ipv6Autoconf}.
     *
     * @param value whether IPv6 sets itself up
     * @return this
     */
    public HostInterfaceConfig setIpv6Autoconf(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_host_interface_config_set_ipv6_autoconf(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostInterfaceConfig#ipv6Dhcp}.
     *
     * @param value whether IPv6 is set up by DHCP
     * @return this
     */
    public HostInterfaceConfig setIpv6Dhcp(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_host_interface_config_set_ipv6_dhcp(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostInterfaceConfig#ipv6DhcpPeerDns}.
     *
     * @param value whether the DNS servers of DHCPv6 are used
     * @return this
     */
    public HostInterfaceConfig setIpv6DhcpPeerDns(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_host_interface_config_set_ipv6_dhcp_peer_dns(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostInterfaceConfig#ipv6Gateway}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the IPv6 gateway; or {@code null} to leave it to libvirt
     * @return this
     */
    public HostInterfaceConfig setIpv6Gateway(String value) {
        long self = acquire();
        try {
            N.simplevirt_host_interface_config_set_ipv6_gateway(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostInterfaceConfig#mac}. What is no MAC address is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the MAC address; or {@code null} to leave it to libvirt
     * @return this
     */
    public HostInterfaceConfig setMac(String value) {
        long self = acquire();
        try {
            N.simplevirt_host_interface_config_set_mac(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostInterfaceConfig#mtu}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value the largest packet; 0 to leave it to libvirt
     * @return this
     */
    public HostInterfaceConfig setMtu(long value) {
        long self = acquire();
        try {
            N.simplevirt_host_interface_config_set_mtu(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostInterfaceConfig#name}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the name; or {@code null} to leave it to libvirt
     * @return this
     */
    public HostInterfaceConfig setName(String value) {
        long self = acquire();
        try {
            N.simplevirt_host_interface_config_set_name(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostInterfaceConfig#startMode}.
     *
     * @param value when it comes up; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is there
     * @return this
     */
    public HostInterfaceConfig setStartMode(HostInterfaceStart value) {
        long self = acquire();
        try {
            N.simplevirt_host_interface_config_set_start_mode(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostInterfaceConfig#vlanInterface}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the interface a VLAN is on; or {@code null} to leave it to libvirt
     * @return this
     */
    public HostInterfaceConfig setVlanInterface(String value) {
        long self = acquire();
        try {
            N.simplevirt_host_interface_config_set_vlan_interface(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostInterfaceConfig#vlanTag}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the VLAN
     * @return this
     */
    public HostInterfaceConfig setVlanTag(long value) {
        long self = acquire();
        try {
            N.simplevirt_host_interface_config_set_vlan_tag(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    @Override
    public HostInterfaceConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public HostInterfaceConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public HostInterfaceConfig copy() {
        return (HostInterfaceConfig) super.copy();
    }

    @Override
    String shown() {
        return name();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_host_interface_config_new();

        static native long simplevirt_host_interface_config_new_from_xml(byte[] xml, long[] error);

        static native void simplevirt_host_interface_config_add_bond_port(long self, long item);

        static native void simplevirt_host_interface_config_add_bridge_port(long self, long item);

        static native void simplevirt_host_interface_config_add_ipv4_address(long self, long item);

        static native void simplevirt_host_interface_config_add_ipv6_address(long self, long item);

        static native int simplevirt_host_interface_config_get_bond_arp_interval(long self);

        static native long simplevirt_host_interface_config_get_bond_arp_target(long self);

        static native long simplevirt_host_interface_config_get_bond_arp_validate(long self);

        static native long simplevirt_host_interface_config_get_bond_miimon_carrier(long self);

        static native int simplevirt_host_interface_config_get_bond_miimon_down_delay(long self);

        static native int simplevirt_host_interface_config_get_bond_miimon_interval(long self);

        static native int simplevirt_host_interface_config_get_bond_miimon_up_delay(long self);

        static native int simplevirt_host_interface_config_get_bond_mode(long self);

        static native double simplevirt_host_interface_config_get_bridge_delay(long self);

        static native int simplevirt_host_interface_config_get_bridge_stp(long self);

        static native int simplevirt_host_interface_config_get_interface_type(long self);

        static native int simplevirt_host_interface_config_get_ipv4_dhcp(long self);

        static native int simplevirt_host_interface_config_get_ipv4_dhcp_peer_dns(long self);

        static native long simplevirt_host_interface_config_get_ipv4_gateway(long self);

        static native int simplevirt_host_interface_config_get_ipv6_autoconf(long self);

        static native int simplevirt_host_interface_config_get_ipv6_dhcp(long self);

        static native int simplevirt_host_interface_config_get_ipv6_dhcp_peer_dns(long self);

        static native long simplevirt_host_interface_config_get_ipv6_gateway(long self);

        static native int simplevirt_host_interface_config_get_link_speed(long self);

        static native long simplevirt_host_interface_config_get_link_state(long self);

        static native long simplevirt_host_interface_config_get_mac(long self);

        static native int simplevirt_host_interface_config_get_mtu(long self);

        static native long simplevirt_host_interface_config_get_name(long self);

        static native int simplevirt_host_interface_config_get_start_mode(long self);

        static native long simplevirt_host_interface_config_get_vlan_interface(long self);

        static native int simplevirt_host_interface_config_get_vlan_tag(long self);

        static native long simplevirt_host_interface_config_list_bond_ports(long self);

        static native long simplevirt_host_interface_config_list_bridge_ports(long self);

        static native long simplevirt_host_interface_config_list_ipv4_addresses(long self);

        static native long simplevirt_host_interface_config_list_ipv6_addresses(long self);

        static native int simplevirt_host_interface_config_remove_bond_port(long self, long item);

        static native int simplevirt_host_interface_config_remove_bridge_port(long self, long item);

        static native int simplevirt_host_interface_config_remove_ipv4_address(long self, long item);

        static native int simplevirt_host_interface_config_remove_ipv6_address(long self, long item);

        static native void simplevirt_host_interface_config_set_bond_arp_interval(long self, int value);

        static native void simplevirt_host_interface_config_set_bond_arp_target(long self, byte[] value);

        static native void simplevirt_host_interface_config_set_bond_arp_validate(long self, byte[] value);

        static native void simplevirt_host_interface_config_set_bond_miimon_carrier(long self, byte[] value);

        static native void simplevirt_host_interface_config_set_bond_miimon_down_delay(long self, int value);

        static native void simplevirt_host_interface_config_set_bond_miimon_interval(long self, int value);

        static native void simplevirt_host_interface_config_set_bond_miimon_up_delay(long self, int value);

        static native void simplevirt_host_interface_config_set_bond_mode(long self, int value);

        static native void simplevirt_host_interface_config_set_bridge_delay(long self, double value);

        static native void simplevirt_host_interface_config_set_bridge_stp(long self, int value);

        static native void simplevirt_host_interface_config_set_interface_type(long self, int value);

        static native void simplevirt_host_interface_config_set_ipv4_dhcp(long self, int value);

        static native void simplevirt_host_interface_config_set_ipv4_dhcp_peer_dns(long self, int value);

        static native void simplevirt_host_interface_config_set_ipv4_gateway(long self, byte[] value);

        static native void simplevirt_host_interface_config_set_ipv6_autoconf(long self, int value);

        static native void simplevirt_host_interface_config_set_ipv6_dhcp(long self, int value);

        static native void simplevirt_host_interface_config_set_ipv6_dhcp_peer_dns(long self, int value);

        static native void simplevirt_host_interface_config_set_ipv6_gateway(long self, byte[] value);

        static native void simplevirt_host_interface_config_set_mac(long self, byte[] value);

        static native void simplevirt_host_interface_config_set_mtu(long self, int value);

        static native void simplevirt_host_interface_config_set_name(long self, byte[] value);

        static native void simplevirt_host_interface_config_set_start_mode(long self, int value);

        static native void simplevirt_host_interface_config_set_vlan_interface(long self, byte[] value);

        static native void simplevirt_host_interface_config_set_vlan_tag(long self, int value);
    }
}
