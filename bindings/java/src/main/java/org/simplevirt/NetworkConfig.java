// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.List;

/**
 * A virtual network of a host.
 * <p>XML: {@code <network>}.
 */
public final class NetworkConfig extends Config {
    NetworkConfig(Owned owned) {
        super(owned);
    }

    static NetworkConfig wrap(long pointer) {
        return pointer == 0 ? null : new NetworkConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <network>}. */
    public NetworkConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_network_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <network>}
     * @return a new {@link NetworkConfig}
     * @throws SimplevirtException when it fails
     */
    public static NetworkConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_network_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return NetworkConfig.wrap(result);
    }

    /**
     * Adds an item to this list: the host's addresses in the network, each with its DHCP. A standalone object
     * becomes a view on its place in the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public NetworkConfig addAddress(NetworkAddressConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_network_config_add_address(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: the servers that are asked. A standalone object becomes a view on its place in the
     * document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public NetworkConfig addDnsForwarder(DnsForwarderConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_network_config_add_dns_forwarder(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: the names that are answered. A standalone object becomes a view on its place in the
     * document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public NetworkConfig addDnsHost(DnsHostConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_network_config_add_dns_host(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: the services that are answered. A standalone object becomes a view on its place in
     * the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public NetworkConfig addDnsService(DnsServiceConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_network_config_add_dns_service(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: the texts that are answered. A standalone object becomes a view on its place in the
     * document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public NetworkConfig addDnsText(DnsTextConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_network_config_add_dns_text(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: the host devices that are assigned to guests. A standalone object becomes a view on
     * its place in the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public NetworkConfig addForwardDevice(ForwardDeviceConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_network_config_add_forward_device(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: the classes of guests' connections. A standalone object becomes a view on its place
     * in the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public NetworkConfig addPortGroup(PortGroupConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_network_config_add_port_group(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: the networks reached through this one. A standalone object becomes a view on its
     * place in the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public NetworkConfig addRoute(InterfaceRouteConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_network_config_add_route(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: the VLANs, and which frames go untagged. A standalone object becomes a view on its
     * place in the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public NetworkConfig addVlan(VlanTagConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_network_config_add_vlan(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * The bridge on the host; libvirt chooses a name when none is given.
     * <p>XML: bridge/&#64;name.
     *
     * @return the bridge on the host; libvirt chooses a name when none is given, or {@code null} when it is not set
     */
    public String bridge() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_network_config_get_bridge(self));
        } finally {
            release();
        }
    }

    /**
     * The forward delay of the bridge; the default is 0. With a delay, guests have to wait for DHCP (in seconds).
     * <p>XML: bridge/&#64;delay.
     *
     * @return the forward delay of the bridge; the default is 0. With a delay, guests have to wait for DHCP; 0 when
     *     it is not set
     */
    public long bridgeDelay() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_network_config_get_bridge_delay(self));
        } finally {
            release();
        }
    }

    /**
     * Who manages the forwarding table of the bridge.
     * <p>XML: bridge/&#64;macTableManager.
     *
     * @return who manages the forwarding table of the bridge; {@link NetworkMacTable#DEFAULT} when it is not set
     */
    public NetworkMacTable bridgeMacTable() {
        long self = acquire();
        try {
            return NetworkMacTable.of(N.simplevirt_network_config_get_bridge_mac_table(self));
        } finally {
            release();
        }
    }

    /**
     * Whether the bridge speaks the spanning tree protocol.
     * <p>XML: bridge/&#64;stp.
     *
     * @return whether the bridge speaks the spanning tree protocol; {@code true} when it is not set
     */
    public boolean bridgeStp() {
        long self = acquire();
        try {
            return N.simplevirt_network_config_get_bridge_stp(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The zone of firewalld.
     * <p>XML: bridge/&#64;zone.
     *
     * @return the zone of firewalld, or {@code null} when it is not set
     */
    public String bridgeZone() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_network_config_get_bridge_zone(self));
        } finally {
            release();
        }
    }

    /**
     * A longer text for people (libvirt 9.7).
     * <p>XML: {@code description}.
     *
     * @return A longer text for people, or {@code null} when it is not set
     */
    public String description() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_network_config_get_description(self));
        } finally {
            release();
        }
    }

    /**
     * Whether there is a DNS server.
     * <p>XML: dns/&#64;enable.
     *
     * @return whether there is a DNS server; {@code true} when it is not set
     */
    public boolean dnsEnabled() {
        long self = acquire();
        try {
            return N.simplevirt_network_config_get_dns_enabled(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether queries for names without a domain are forwarded to other servers.
     * <p>XML: dns/&#64;forwardPlainNames.
     *
     * @return whether queries for names without a domain are forwarded to other servers; {@code false} when it is
     *     not set
     */
    public boolean dnsForwardPlainNames() {
        long self = acquire();
        try {
            return N.simplevirt_network_config_get_dns_forward_plain_names(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Further options for dnsmasq.
     * <p>XML: dnsmasq:options/dnsmasq:option/&#64;value.
     *
     * @return further options for dnsmasq; empty when it is not set
     */
    public List<String> dnsmasqOptions() {
        long self = acquire();
        try {
            return Values.takeStrings(N.simplevirt_network_config_get_dnsmasq_options(self));
        } finally {
            release();
        }
    }

    /**
     * Whether queries for that domain are never forwarded to other servers.
     * <p>XML: domain/&#64;localOnly.
     *
     * @return whether queries for that domain are never forwarded to other servers; {@code false} when it is not set
     */
    public boolean domainLocalOnly() {
        long self = acquire();
        try {
            return N.simplevirt_network_config_get_domain_local_only(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The DNS domain of the guests.
     * <p>XML: domain/&#64;name.
     *
     * @return the DNS domain of the guests, or {@code null} when it is not set
     */
    public String domainName() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_network_config_get_domain_name(self));
        } finally {
            release();
        }
    }

    /**
     * Whether packets leave the network at all.
     * <p>XML: {@code forward}.
     *
     * @return whether packets leave the network at all; whether the element exists
     */
    public boolean forward() {
        long self = acquire();
        try {
            return N.simplevirt_network_config_get_forward(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The host's interface it goes out by.
     * <p>XML: forward/&#64;dev.
     *
     * @return the host's interface it goes out by, or {@code null} when it is not set
     */
    public String forwardDev() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_network_config_get_forward_dev(self));
        } finally {
            release();
        }
    }

    /**
     * The driver that assigns host devices: {@code vfio}, {@code kvm}.
     * <p>XML: forward/driver/&#64;name.
     *
     * @return the driver that assigns host devices: {@code vfio}, {@code kvm}, or {@code null} when it is not set
     */
    public String forwardDriver() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_network_config_get_forward_driver(self));
        } finally {
            release();
        }
    }

    /**
     * The variant of VFIO's driver (libvirt 10.0).
     * <p>XML: forward/driver/&#64;model.
     *
     * @return the variant of VFIO's driver, or {@code null} when it is not set
     */
    public String forwardDriverModel() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_network_config_get_forward_driver_model(self));
        } finally {
            release();
        }
    }

    /**
     * The host's interfaces that are shared.
     * <p>XML: forward/interface/&#64;dev.
     *
     * @return the host's interfaces that are shared; empty when it is not set
     */
    public List<String> forwardInterfaces() {
        long self = acquire();
        try {
            return Values.takeStrings(N.simplevirt_network_config_get_forward_interfaces(self));
        } finally {
            release();
        }
    }

    /**
     * Whether libvirt detaches host devices automatically.
     * <p>XML: forward/&#64;managed.
     *
     * @return whether libvirt detaches host devices automatically; {@code false} when it is not set
     */
    public boolean forwardManaged() {
        long self = acquire();
        try {
            return N.simplevirt_network_config_get_forward_managed(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * How it is connected to other networks; an isolated network has no forwarding.
     * <p>XML: forward/&#64;mode.
     *
     * @return how it is connected to other networks; an isolated network has no forwarding; {@link
     *     ForwardMode#DEFAULT} when it is not set
     */
    public ForwardMode forwardMode() {
        long self = acquire();
        try {
            return ForwardMode.of(N.simplevirt_network_config_get_forward_mode(self));
        } finally {
            release();
        }
    }

    /**
     * The average rate into the network (in KiB a second; from 1 to 4294967295).
     * <p>XML: bandwidth/inbound/&#64;average.
     *
     * @return the average rate into the network; 0 when it is not set
     */
    public long inboundAverage() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_network_config_get_inbound_average(self));
        } finally {
            release();
        }
    }

    /**
     * How much may go at the peak rate (in KiB; from 1 to 4294967295).
     * <p>XML: bandwidth/inbound/&#64;burst.
     *
     * @return how much may go at the peak rate; 0 when it is not set
     */
    public long inboundBurst() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_network_config_get_inbound_burst(self));
        } finally {
            release();
        }
    }

    /**
     * The highest rate into the network (in KiB a second; from 1 to 4294967295).
     * <p>XML: bandwidth/inbound/&#64;peak.
     *
     * @return the highest rate into the network; 0 when it is not set
     */
    public long inboundPeak() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_network_config_get_inbound_peak(self));
        } finally {
            release();
        }
    }

    /**
     * Whether guests may communicate over IPv6 when the network has no IPv6 address.
     * <p>XML: &#64;ipv6.
     *
     * @return whether guests may communicate over IPv6 when the network has no IPv6 address; {@code false} when it
     *     is not set
     */
    public boolean ipv6WithoutAddress() {
        long self = acquire();
        try {
            return N.simplevirt_network_config_get_ipv6_without_address(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The MAC address of the bridge.
     * <p>XML: mac/&#64;address.
     *
     * @return the MAC address of the bridge, or {@code null} when it is not set
     */
    public String mac() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_network_config_get_mac(self));
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
            return Values.unsigned(N.simplevirt_network_config_get_mtu(self));
        } finally {
            release();
        }
    }

    /**
     * The name, unique on its host.
     * <p>XML: {@code name}.
     *
     * @return the name, unique on its host, or {@code null} when it is not set
     */
    public String name() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_network_config_get_name(self));
        } finally {
            release();
        }
    }

    /**
     * The last address to translate to.
     * <p>XML: forward/nat/address/&#64;end.
     *
     * @return the last address to translate to, or {@code null} when it is not set
     */
    public String natAddressEnd() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_network_config_get_nat_address_end(self));
        } finally {
            release();
        }
    }

    /**
     * The first address to translate to.
     * <p>XML: forward/nat/address/&#64;start.
     *
     * @return the first address to translate to, or {@code null} when it is not set
     */
    public String natAddressStart() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_network_config_get_nat_address_start(self));
        } finally {
            release();
        }
    }

    /**
     * Whether IPv6 is translated too.
     * <p>XML: forward/nat/&#64;ipv6.
     *
     * @return whether IPv6 is translated too; {@code false} when it is not set
     */
    public boolean natIpv6() {
        long self = acquire();
        try {
            return N.simplevirt_network_config_get_nat_ipv6(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The last port to translate to (from 1 to 65535).
     * <p>XML: forward/nat/port/&#64;end.
     *
     * @return the last port to translate to; 0 when it is not set
     */
    public long natPortEnd() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_network_config_get_nat_port_end(self));
        } finally {
            release();
        }
    }

    /**
     * The first port to translate to (from 1 to 65535).
     * <p>XML: forward/nat/port/&#64;start.
     *
     * @return the first port to translate to; 0 when it is not set
     */
    public long natPortStart() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_network_config_get_nat_port_start(self));
        } finally {
            release();
        }
    }

    /**
     * The average rate out of the network (in KiB a second; from 1 to 4294967295).
     * <p>XML: bandwidth/outbound/&#64;average.
     *
     * @return the average rate out of the network; 0 when it is not set
     */
    public long outboundAverage() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_network_config_get_outbound_average(self));
        } finally {
            release();
        }
    }

    /**
     * How much may go at the peak rate (in KiB; from 1 to 4294967295).
     * <p>XML: bandwidth/outbound/&#64;burst.
     *
     * @return how much may go at the peak rate; 0 when it is not set
     */
    public long outboundBurst() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_network_config_get_outbound_burst(self));
        } finally {
            release();
        }
    }

    /**
     * The highest rate out of the network (in KiB a second; from 1 to 4294967295).
     * <p>XML: bandwidth/outbound/&#64;peak.
     *
     * @return the highest rate out of the network; 0 when it is not set
     */
    public long outboundPeak() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_network_config_get_outbound_peak(self));
        } finally {
            release();
        }
    }

    /**
     * The host interface whose virtual functions are assigned to guests.
     * <p>XML: forward/pf/&#64;dev.
     *
     * @return the host interface whose virtual functions are assigned to guests, or {@code null} when it is not set
     */
    public String physicalFunction() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_network_config_get_physical_function(self));
        } finally {
            release();
        }
    }

    /**
     * Whether guests cannot reach each other.
     * <p>XML: port/&#64;isolated.
     *
     * @return whether guests cannot reach each other; {@code false} when it is not set
     */
    public boolean portsIsolated() {
        long self = acquire();
        try {
            return N.simplevirt_network_config_get_ports_isolated(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * A short title (libvirt 9.7).
     * <p>XML: {@code title}.
     *
     * @return A short title, or {@code null} when it is not set
     */
    public String title() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_network_config_get_title(self));
        } finally {
            release();
        }
    }

    /**
     * Whether guests may change their MAC address and filters.
     * <p>XML: &#64;trustGuestRxFilters.
     *
     * @return whether guests may change their MAC address and filters; {@code false} when it is not set
     */
    public boolean trustGuestRxFilters() {
        long self = acquire();
        try {
            return N.simplevirt_network_config_get_trust_guest_rx_filters(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The UUID; libvirt generates one when none is given.
     * <p>XML: {@code uuid}.
     *
     * @return the UUID; libvirt generates one when none is given, or {@code null} when it is not set
     */
    public String uuid() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_network_config_get_uuid(self));
        } finally {
            release();
        }
    }

    /**
     * The id of the port (802.1Qbg).
     * <p>XML: virtualport/parameters/&#64;instanceid.
     *
     * @return the id of the port (802.1Qbg), or {@code null} when it is not set
     */
    public String virtualPortInstanceId() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_network_config_get_virtual_port_instance_id(self));
        } finally {
            release();
        }
    }

    /**
     * The id of the port on the virtual switch.
     * <p>XML: virtualport/parameters/&#64;interfaceid.
     *
     * @return the id of the port on the virtual switch, or {@code null} when it is not set
     */
    public String virtualPortInterfaceId() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_network_config_get_virtual_port_interface_id(self));
        } finally {
            release();
        }
    }

    /**
     * The manager of the port (802.1Qbg).
     * <p>XML: virtualport/parameters/&#64;managerid.
     *
     * @return the manager of the port (802.1Qbg); 0 when it is not set
     */
    public long virtualPortManagerId() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_network_config_get_virtual_port_manager_id(self));
        } finally {
            release();
        }
    }

    /**
     * The profile of the port on the virtual switch.
     * <p>XML: virtualport/parameters/&#64;profileid.
     *
     * @return the profile of the port on the virtual switch, or {@code null} when it is not set
     */
    public String virtualPortProfileId() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_network_config_get_virtual_port_profile_id(self));
        } finally {
            release();
        }
    }

    /**
     * The kind of the virtual switch's port.
     * <p>XML: virtualport/&#64;type.
     *
     * @return the kind of the virtual switch's port; {@link VirtualPortType#DEFAULT} when it is not set
     */
    public VirtualPortType virtualPortType() {
        long self = acquire();
        try {
            return VirtualPortType.of(N.simplevirt_network_config_get_virtual_port_type(self));
        } finally {
            release();
        }
    }

    /**
     * The type of the port (802.1Qbg).
     * <p>XML: virtualport/parameters/&#64;typeid.
     *
     * @return the type of the port (802.1Qbg); 0 when it is not set
     */
    public long virtualPortTypeId() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_network_config_get_virtual_port_type_id(self));
        } finally {
            release();
        }
    }

    /**
     * The version of the type (802.1Qbg).
     * <p>XML: virtualport/parameters/&#64;typeidversion.
     *
     * @return the version of the type (802.1Qbg); 0 when it is not set
     */
    public long virtualPortTypeIdVersion() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_network_config_get_virtual_port_type_id_version(self));
        } finally {
            release();
        }
    }

    /**
     * The VLAN, or those of a trunk.
     * <p>XML: vlan/tag/&#64;id.
     *
     * @return the VLAN, or those of a trunk; empty when it is not set
     */
    public List<String> vlanTags() {
        long self = acquire();
        try {
            return Values.takeStrings(N.simplevirt_network_config_get_vlan_tags(self));
        } finally {
            release();
        }
    }

    /**
     * Whether several VLANs reach the guests.
     * <p>XML: vlan/&#64;trunk.
     *
     * @return whether several VLANs reach the guests; {@code false} when it is not set
     */
    public boolean vlanTrunk() {
        long self = acquire();
        try {
            return N.simplevirt_network_config_get_vlan_trunk(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The host's addresses in the network, each with its DHCP.
     * <p>XML: {@code ip}.
     *
     * @return views on the elements, in document order
     */
    public List<NetworkAddressConfig> listAddresses() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_network_config_list_addresses(self), NetworkAddressConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The servers that are asked.
     * <p>XML: {@code dns/forwarder}.
     *
     * @return views on the elements, in document order
     */
    public List<DnsForwarderConfig> listDnsForwarders() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_network_config_list_dns_forwarders(self), DnsForwarderConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The names that are answered.
     * <p>XML: {@code dns/host}.
     *
     * @return views on the elements, in document order
     */
    public List<DnsHostConfig> listDnsHosts() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_network_config_list_dns_hosts(self), DnsHostConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The services that are answered.
     * <p>XML: {@code dns/srv}.
     *
     * @return views on the elements, in document order
     */
    public List<DnsServiceConfig> listDnsServices() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_network_config_list_dns_services(self), DnsServiceConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The texts that are answered.
     * <p>XML: {@code dns/txt}.
     *
     * @return views on the elements, in document order
     */
    public List<DnsTextConfig> listDnsTexts() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_network_config_list_dns_texts(self), DnsTextConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The host devices that are assigned to guests.
     * <p>XML: {@code forward/address}.
     *
     * @return views on the elements, in document order
     */
    public List<ForwardDeviceConfig> listForwardDevices() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_network_config_list_forward_devices(self), ForwardDeviceConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The classes of guests' connections.
     * <p>XML: {@code portgroup}.
     *
     * @return views on the elements, in document order
     */
    public List<PortGroupConfig> listPortGroups() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_network_config_list_port_groups(self), PortGroupConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The networks reached through this one.
     * <p>XML: {@code route}.
     *
     * @return views on the elements, in document order
     */
    public List<InterfaceRouteConfig> listRoutes() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_network_config_list_routes(self), InterfaceRouteConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The VLANs, and which frames go untagged.
     * <p>XML: {@code vlan/tag}.
     *
     * @return views on the elements, in document order
     */
    public List<VlanTagConfig> listVlans() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_network_config_list_vlans(self), VlanTagConfig::wrap);
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
    public boolean removeAddress(NetworkAddressConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_network_config_remove_address(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeDnsForwarder(DnsForwarderConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_network_config_remove_dns_forwarder(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeDnsHost(DnsHostConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_network_config_remove_dns_host(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeDnsService(DnsServiceConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_network_config_remove_dns_service(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeDnsText(DnsTextConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_network_config_remove_dns_text(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeForwardDevice(ForwardDeviceConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_network_config_remove_forward_device(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removePortGroup(PortGroupConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_network_config_remove_port_group(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeRoute(InterfaceRouteConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_network_config_remove_route(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeVlan(VlanTagConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_network_config_remove_vlan(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Sets {@link NetworkConfig#bridge}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the bridge on the host; libvirt chooses a name when none is given; or {@code null} to leave it to
     *     libvirt
     * @return this
     */
    public NetworkConfig setBridge(String value) {
        long self = acquire();
        try {
            N.simplevirt_network_config_set_bridge(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NetworkConfig#bridgeDelay}.
     *
     * @param value the forward delay of the bridge; the default is 0. With a delay, guests have to wait for DHCP
     * @return this
     */
    public NetworkConfig setBridgeDelay(long value) {
        long self = acquire();
        try {
            N.simplevirt_network_config_set_bridge_delay(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NetworkConfig#bridgeMacTable}.
     *
     * @param value who manages the forwarding table of the bridge; {@code DEFAULT} to leave it to libvirt, {@code
     *     UNKNOWN} to keep what is there
     * @return this
     */
    public NetworkConfig setBridgeMacTable(NetworkMacTable value) {
        long self = acquire();
        try {
            N.simplevirt_network_config_set_bridge_mac_table(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NetworkConfig#bridgeStp}.
     *
     * @param value whether the bridge speaks the spanning tree protocol
     * @return this
     */
    public NetworkConfig setBridgeStp(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_network_config_set_bridge_stp(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NetworkConfig#bridgeZone}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the zone of firewalld; or {@code null} to leave it to libvirt
     * @return this
     */
    public NetworkConfig setBridgeZone(String value) {
        long self = acquire();
        try {
            N.simplevirt_network_config_set_bridge_zone(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NetworkConfig#description}. A text that XML cannot hold is refused, which {@link Config#validate}
     * reports.
     *
     * @param value A longer text for people; or {@code null} to leave it to libvirt
     * @return this
     */
    public NetworkConfig setDescription(String value) {
        long self = acquire();
        try {
            N.simplevirt_network_config_set_description(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NetworkConfig#dnsEnabled}.
     *
     * @param value whether there is a DNS server
     * @return this
     */
    public NetworkConfig setDnsEnabled(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_network_config_set_dns_enabled(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NetworkConfig#dnsForwardPlainNames}.
     *
     * @param value whether queries for names without a domain are forwarded to other servers
     * @return this
     */
    public NetworkConfig setDnsForwardPlainNames(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_network_config_set_dns_forward_plain_names(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NetworkConfig#dnsmasqOptions}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value further options for dnsmasq; or {@code null} for none
     * @return this
     */
    public NetworkConfig setDnsmasqOptions(List<String> value) {
        try (Scope scope = new Scope()) {
            N.simplevirt_network_config_set_dnsmasq_options(scope.use(this), scope.strings(value));
            return this;
        }
    }

    /**
     * Sets {@link NetworkConfig#domainLocalOnly}.
     *
     * @param value whether queries for that domain are never forwarded to other servers
     * @return this
     */
    public NetworkConfig setDomainLocalOnly(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_network_config_set_domain_local_only(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NetworkConfig#domainName}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the DNS domain of the guests; or {@code null} to leave it to libvirt
     * @return this
     */
    public NetworkConfig setDomainName(String value) {
        long self = acquire();
        try {
            N.simplevirt_network_config_set_domain_name(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NetworkConfig#forward}.
     *
     * @param value whether packets leave the network at all
     * @return this
     */
    public NetworkConfig setForward(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_network_config_set_forward(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NetworkConfig#forwardDev}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the host's interface it goes out by; or {@code null} to leave it to libvirt
     * @return this
     */
    public NetworkConfig setForwardDev(String value) {
        long self = acquire();
        try {
            N.simplevirt_network_config_set_forward_dev(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NetworkConfig#forwardDriver}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the driver that assigns host devices: {@code vfio}, {@code kvm}; or {@code null} to leave it to
     *     libvirt
     * @return this
     */
    public NetworkConfig setForwardDriver(String value) {
        long self = acquire();
        try {
            N.simplevirt_network_config_set_forward_driver(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NetworkConfig#forwardDriverModel}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the variant of VFIO's driver; or {@code null} to leave it to libvirt
     * @return this
     */
    public NetworkConfig setForwardDriverModel(String value) {
        long self = acquire();
        try {
            N.simplevirt_network_config_set_forward_driver_model(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NetworkConfig#forwardInterfaces}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the host's interfaces that are shared; or {@code null} for none
     * @return this
     */
    public NetworkConfig setForwardInterfaces(List<String> value) {
        try (Scope scope = new Scope()) {
            N.simplevirt_network_config_set_forward_interfaces(scope.use(this), scope.strings(value));
            return this;
        }
    }

    /**
     * Sets {@link NetworkConfig#forwardManaged}.
     *
     * @param value whether libvirt detaches host devices automatically
     * @return this
     */
    public NetworkConfig setForwardManaged(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_network_config_set_forward_managed(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NetworkConfig#forwardMode}.
     *
     * @param value how it is connected to other networks; an isolated network has no forwarding; {@code DEFAULT} to
     *     leave it to libvirt, {@code UNKNOWN} to keep what is there
     * @return this
     */
    public NetworkConfig setForwardMode(ForwardMode value) {
        long self = acquire();
        try {
            N.simplevirt_network_config_set_forward_mode(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NetworkConfig#inboundAverage}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the average rate into the network; 0 to leave it to libvirt
     * @return this
     */
    public NetworkConfig setInboundAverage(long value) {
        long self = acquire();
        try {
            N.simplevirt_network_config_set_inbound_average(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NetworkConfig#inboundBurst}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value how much may go at the peak rate; 0 to leave it to libvirt
     * @return this
     */
    public NetworkConfig setInboundBurst(long value) {
        long self = acquire();
        try {
            N.simplevirt_network_config_set_inbound_burst(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NetworkConfig#inboundPeak}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the highest rate into the network; 0 to leave it to libvirt
     * @return this
     */
    public NetworkConfig setInboundPeak(long value) {
        long self = acquire();
        try {
            N.simplevirt_network_config_set_inbound_peak(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NetworkConfig#ipv6WithoutAddress}.
     *
     * @param value whether guests may communicate over IPv6 when the network has no IPv6 address
     * @return this
     */
    public NetworkConfig setIpv6WithoutAddress(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_network_config_set_ipv6_without_address(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NetworkConfig#mac}. What is no MAC address is refused, which {@link Config#validate} reports.
     *
     * @param value the MAC address of the bridge; or {@code null} to leave it to libvirt
     * @return this
     */
    public NetworkConfig setMac(String value) {
        long self = acquire();
        try {
            N.simplevirt_network_config_set_mac(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NetworkConfig#mtu}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value the largest packet; 0 to leave it to libvirt
     * @return this
     */
    public NetworkConfig setMtu(long value) {
        long self = acquire();
        try {
            N.simplevirt_network_config_set_mtu(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NetworkConfig#name}. A name that is {@code .}, {@code ..}, longer than 255 bytes or holds a {@code
     * /} or a control character is refused, which {@link Config#validate} reports.
     *
     * @param value the name, unique on its host; or {@code null} to leave it to libvirt
     * @return this
     */
    public NetworkConfig setName(String value) {
        long self = acquire();
        try {
            N.simplevirt_network_config_set_name(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NetworkConfig#natAddressEnd}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the last address to translate to; or {@code null} to leave it to libvirt
     * @return this
     */
    public NetworkConfig setNatAddressEnd(String value) {
        long self = acquire();
        try {
            N.simplevirt_network_config_set_nat_address_end(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NetworkConfig#natAddressStart}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the first address to translate to; or {@code null} to leave it to libvirt
     * @return this
     */
    public NetworkConfig setNatAddressStart(String value) {
        long self = acquire();
        try {
            N.simplevirt_network_config_set_nat_address_start(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NetworkConfig#natIpv6}.
     *
     * @param value whether IPv6 is translated too
     * @return this
     */
    public NetworkConfig setNatIpv6(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_network_config_set_nat_ipv6(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NetworkConfig#natPortEnd}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value the last port to translate to; 0 to leave it to libvirt
     * @return this
     */
    public NetworkConfig setNatPortEnd(long value) {
        long self = acquire();
        try {
            N.simplevirt_network_config_set_nat_port_end(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NetworkConfig#natPortStart}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the first port to translate to; 0 to leave it to libvirt
     * @return this
     */
    public NetworkConfig setNatPortStart(long value) {
        long self = acquire();
        try {
            N.simplevirt_network_config_set_nat_port_start(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NetworkConfig#outboundAverage}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the average rate out of the network; 0 to leave it to libvirt
     * @return this
     */
    public NetworkConfig setOutboundAverage(long value) {
        long self = acquire();
        try {
            N.simplevirt_network_config_set_outbound_average(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NetworkConfig#outboundBurst}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value how much may go at the peak rate; 0 to leave it to libvirt
     * @return this
     */
    public NetworkConfig setOutboundBurst(long value) {
        long self = acquire();
        try {
            N.simplevirt_network_config_set_outbound_burst(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NetworkConfig#outboundPeak}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the highest rate out of the network; 0 to leave it to libvirt
     * @return this
     */
    public NetworkConfig setOutboundPeak(long value) {
        long self = acquire();
        try {
            N.simplevirt_network_config_set_outbound_peak(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NetworkConfig#physicalFunction}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the host interface whose virtual functions are assigned to guests; or {@code null} to leave it to
     *     libvirt
     * @return this
     */
    public NetworkConfig setPhysicalFunction(String value) {
        long self = acquire();
        try {
            N.simplevirt_network_config_set_physical_function(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NetworkConfig#portsIsolated}.
     *
     * @param value whether guests cannot reach each other
     * @return this
     */
    public NetworkConfig setPortsIsolated(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_network_config_set_ports_isolated(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NetworkConfig#title}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value A short title; or {@code null} to leave it to libvirt
     * @return this
     */
    public NetworkConfig setTitle(String value) {
        long self = acquire();
        try {
            N.simplevirt_network_config_set_title(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NetworkConfig#trustGuestRxFilters}.
     *
     * @param value whether guests may change their MAC address and filters
     * @return this
     */
    public NetworkConfig setTrustGuestRxFilters(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_network_config_set_trust_guest_rx_filters(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NetworkConfig#uuid}. What is no UUID is refused, which {@link Config#validate} reports.
     *
     * @param value the UUID; libvirt generates one when none is given; or {@code null} to leave it to libvirt
     * @return this
     */
    public NetworkConfig setUuid(String value) {
        long self = acquire();
        try {
            N.simplevirt_network_config_set_uuid(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NetworkConfig#virtualPortInstanceId}. What is no UUID is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the id of the port (802.1Qbg); or {@code null} to leave it to libvirt
     * @return this
     */
    public NetworkConfig setVirtualPortInstanceId(String value) {
        long self = acquire();
        try {
            N.simplevirt_network_config_set_virtual_port_instance_id(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NetworkConfig#virtualPortInterfaceId}. What is no UUID is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the id of the port on the virtual switch; or {@code null} to leave it to libvirt
     * @return this
     */
    public NetworkConfig setVirtualPortInterfaceId(String value) {
        long self = acquire();
        try {
            N.simplevirt_network_config_set_virtual_port_interface_id(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NetworkConfig#virtualPortManagerId}.
     *
     * @param value the manager of the port (802.1Qbg)
     * @return this
     */
    public NetworkConfig setVirtualPortManagerId(long value) {
        long self = acquire();
        try {
            N.simplevirt_network_config_set_virtual_port_manager_id(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NetworkConfig#virtualPortProfileId}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the profile of the port on the virtual switch; or {@code null} to leave it to libvirt
     * @return this
     */
    public NetworkConfig setVirtualPortProfileId(String value) {
        long self = acquire();
        try {
            N.simplevirt_network_config_set_virtual_port_profile_id(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NetworkConfig#virtualPortType}.
     *
     * @param value the kind of the virtual switch's port; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to
     *     keep what is there
     * @return this
     */
    public NetworkConfig setVirtualPortType(VirtualPortType value) {
        long self = acquire();
        try {
            N.simplevirt_network_config_set_virtual_port_type(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NetworkConfig#virtualPortTypeId}.
     *
     * @param value the type of the port (802.1Qbg)
     * @return this
     */
    public NetworkConfig setVirtualPortTypeId(long value) {
        long self = acquire();
        try {
            N.simplevirt_network_config_set_virtual_port_type_id(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NetworkConfig#virtualPortTypeIdVersion}.
     *
     * @param value the version of the type (802.1Qbg)
     * @return this
     */
    public NetworkConfig setVirtualPortTypeIdVersion(long value) {
        long self = acquire();
        try {
            N.simplevirt_network_config_set_virtual_port_type_id_version(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NetworkConfig#vlanTags}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the VLAN, or those of a trunk; or {@code null} for none
     * @return this
     */
    public NetworkConfig setVlanTags(List<String> value) {
        try (Scope scope = new Scope()) {
            N.simplevirt_network_config_set_vlan_tags(scope.use(this), scope.strings(value));
            return this;
        }
    }

    /**
     * Sets {@link NetworkConfig#vlanTrunk}.
     *
     * @param value whether several VLANs reach the guests
     * @return this
     */
    public NetworkConfig setVlanTrunk(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_network_config_set_vlan_trunk(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    @Override
    public NetworkConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public NetworkConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public NetworkConfig copy() {
        return (NetworkConfig) super.copy();
    }

    @Override
    String shown() {
        return name();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_network_config_new();

        static native long simplevirt_network_config_new_from_xml(byte[] xml, long[] error);

        static native void simplevirt_network_config_add_address(long self, long item);

        static native void simplevirt_network_config_add_dns_forwarder(long self, long item);

        static native void simplevirt_network_config_add_dns_host(long self, long item);

        static native void simplevirt_network_config_add_dns_service(long self, long item);

        static native void simplevirt_network_config_add_dns_text(long self, long item);

        static native void simplevirt_network_config_add_forward_device(long self, long item);

        static native void simplevirt_network_config_add_port_group(long self, long item);

        static native void simplevirt_network_config_add_route(long self, long item);

        static native void simplevirt_network_config_add_vlan(long self, long item);

        static native long simplevirt_network_config_get_bridge(long self);

        static native int simplevirt_network_config_get_bridge_delay(long self);

        static native int simplevirt_network_config_get_bridge_mac_table(long self);

        static native int simplevirt_network_config_get_bridge_stp(long self);

        static native long simplevirt_network_config_get_bridge_zone(long self);

        static native long simplevirt_network_config_get_description(long self);

        static native int simplevirt_network_config_get_dns_enabled(long self);

        static native int simplevirt_network_config_get_dns_forward_plain_names(long self);

        static native long simplevirt_network_config_get_dnsmasq_options(long self);

        static native int simplevirt_network_config_get_domain_local_only(long self);

        static native long simplevirt_network_config_get_domain_name(long self);

        static native int simplevirt_network_config_get_forward(long self);

        static native long simplevirt_network_config_get_forward_dev(long self);

        static native long simplevirt_network_config_get_forward_driver(long self);

        static native long simplevirt_network_config_get_forward_driver_model(long self);

        static native long simplevirt_network_config_get_forward_interfaces(long self);

        static native int simplevirt_network_config_get_forward_managed(long self);

        static native int simplevirt_network_config_get_forward_mode(long self);

        static native int simplevirt_network_config_get_inbound_average(long self);

        static native int simplevirt_network_config_get_inbound_burst(long self);

        static native int simplevirt_network_config_get_inbound_peak(long self);

        static native int simplevirt_network_config_get_ipv6_without_address(long self);

        static native long simplevirt_network_config_get_mac(long self);

        static native int simplevirt_network_config_get_mtu(long self);

        static native long simplevirt_network_config_get_name(long self);

        static native long simplevirt_network_config_get_nat_address_end(long self);

        static native long simplevirt_network_config_get_nat_address_start(long self);

        static native int simplevirt_network_config_get_nat_ipv6(long self);

        static native int simplevirt_network_config_get_nat_port_end(long self);

        static native int simplevirt_network_config_get_nat_port_start(long self);

        static native int simplevirt_network_config_get_outbound_average(long self);

        static native int simplevirt_network_config_get_outbound_burst(long self);

        static native int simplevirt_network_config_get_outbound_peak(long self);

        static native long simplevirt_network_config_get_physical_function(long self);

        static native int simplevirt_network_config_get_ports_isolated(long self);

        static native long simplevirt_network_config_get_title(long self);

        static native int simplevirt_network_config_get_trust_guest_rx_filters(long self);

        static native long simplevirt_network_config_get_uuid(long self);

        static native long simplevirt_network_config_get_virtual_port_instance_id(long self);

        static native long simplevirt_network_config_get_virtual_port_interface_id(long self);

        static native int simplevirt_network_config_get_virtual_port_manager_id(long self);

        static native long simplevirt_network_config_get_virtual_port_profile_id(long self);

        static native int simplevirt_network_config_get_virtual_port_type(long self);

        static native int simplevirt_network_config_get_virtual_port_type_id(long self);

        static native int simplevirt_network_config_get_virtual_port_type_id_version(long self);

        static native long simplevirt_network_config_get_vlan_tags(long self);

        static native int simplevirt_network_config_get_vlan_trunk(long self);

        static native long simplevirt_network_config_list_addresses(long self);

        static native long simplevirt_network_config_list_dns_forwarders(long self);

        static native long simplevirt_network_config_list_dns_hosts(long self);

        static native long simplevirt_network_config_list_dns_services(long self);

        static native long simplevirt_network_config_list_dns_texts(long self);

        static native long simplevirt_network_config_list_forward_devices(long self);

        static native long simplevirt_network_config_list_port_groups(long self);

        static native long simplevirt_network_config_list_routes(long self);

        static native long simplevirt_network_config_list_vlans(long self);

        static native int simplevirt_network_config_remove_address(long self, long item);

        static native int simplevirt_network_config_remove_dns_forwarder(long self, long item);

        static native int simplevirt_network_config_remove_dns_host(long self, long item);

        static native int simplevirt_network_config_remove_dns_service(long self, long item);

        static native int simplevirt_network_config_remove_dns_text(long self, long item);

        static native int simplevirt_network_config_remove_forward_device(long self, long item);

        static native int simplevirt_network_config_remove_port_group(long self, long item);

        static native int simplevirt_network_config_remove_route(long self, long item);

        static native int simplevirt_network_config_remove_vlan(long self, long item);

        static native void simplevirt_network_config_set_bridge(long self, byte[] value);

        static native void simplevirt_network_config_set_bridge_delay(long self, int value);

        static native void simplevirt_network_config_set_bridge_mac_table(long self, int value);

        static native void simplevirt_network_config_set_bridge_stp(long self, int value);

        static native void simplevirt_network_config_set_bridge_zone(long self, byte[] value);

        static native void simplevirt_network_config_set_description(long self, byte[] value);

        static native void simplevirt_network_config_set_dns_enabled(long self, int value);

        static native void simplevirt_network_config_set_dns_forward_plain_names(long self, int value);

        static native void simplevirt_network_config_set_dnsmasq_options(long self, long value);

        static native void simplevirt_network_config_set_domain_local_only(long self, int value);

        static native void simplevirt_network_config_set_domain_name(long self, byte[] value);

        static native void simplevirt_network_config_set_forward(long self, int value);

        static native void simplevirt_network_config_set_forward_dev(long self, byte[] value);

        static native void simplevirt_network_config_set_forward_driver(long self, byte[] value);

        static native void simplevirt_network_config_set_forward_driver_model(long self, byte[] value);

        static native void simplevirt_network_config_set_forward_interfaces(long self, long value);

        static native void simplevirt_network_config_set_forward_managed(long self, int value);

        static native void simplevirt_network_config_set_forward_mode(long self, int value);

        static native void simplevirt_network_config_set_inbound_average(long self, int value);

        static native void simplevirt_network_config_set_inbound_burst(long self, int value);

        static native void simplevirt_network_config_set_inbound_peak(long self, int value);

        static native void simplevirt_network_config_set_ipv6_without_address(long self, int value);

        static native void simplevirt_network_config_set_mac(long self, byte[] value);

        static native void simplevirt_network_config_set_mtu(long self, int value);

        static native void simplevirt_network_config_set_name(long self, byte[] value);

        static native void simplevirt_network_config_set_nat_address_end(long self, byte[] value);

        static native void simplevirt_network_config_set_nat_address_start(long self, byte[] value);

        static native void simplevirt_network_config_set_nat_ipv6(long self, int value);

        static native void simplevirt_network_config_set_nat_port_end(long self, int value);

        static native void simplevirt_network_config_set_nat_port_start(long self, int value);

        static native void simplevirt_network_config_set_outbound_average(long self, int value);

        static native void simplevirt_network_config_set_outbound_burst(long self, int value);

        static native void simplevirt_network_config_set_outbound_peak(long self, int value);

        static native void simplevirt_network_config_set_physical_function(long self, byte[] value);

        static native void simplevirt_network_config_set_ports_isolated(long self, int value);

        static native void simplevirt_network_config_set_title(long self, byte[] value);

        static native void simplevirt_network_config_set_trust_guest_rx_filters(long self, int value);

        static native void simplevirt_network_config_set_uuid(long self, byte[] value);

        static native void simplevirt_network_config_set_virtual_port_instance_id(long self, byte[] value);

        static native void simplevirt_network_config_set_virtual_port_interface_id(long self, byte[] value);

        static native void simplevirt_network_config_set_virtual_port_manager_id(long self, int value);

        static native void simplevirt_network_config_set_virtual_port_profile_id(long self, byte[] value);

        static native void simplevirt_network_config_set_virtual_port_type(long self, int value);

        static native void simplevirt_network_config_set_virtual_port_type_id(long self, int value);

        static native void simplevirt_network_config_set_virtual_port_type_id_version(long self, int value);

        static native void simplevirt_network_config_set_vlan_tags(long self, long value);

        static native void simplevirt_network_config_set_vlan_trunk(long self, int value);
    }
}
