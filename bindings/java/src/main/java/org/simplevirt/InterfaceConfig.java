// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.List;

/**
 * A network interface of a domain.
 * <p>XML: {@code <interface>}.
 */
public final class InterfaceConfig extends Config {
    InterfaceConfig(Owned owned) {
        super(owned);
    }

    static InterfaceConfig wrap(long pointer) {
        return pointer == 0 ? null : new InterfaceConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <interface>}. */
    public InterfaceConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_interface_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <interface>}
     * @return a new {@link InterfaceConfig}
     * @throws SimplevirtException when it fails
     */
    public static InterfaceConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_interface_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return InterfaceConfig.wrap(result);
    }

    /**
     * Adds an item to this list: the addresses of the guest's end. A standalone object becomes a view on its place
     * in the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public InterfaceConfig addAddress(InterfaceAddressConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_interface_config_add_address(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: the parameters of the network filter. A standalone object becomes a view on its
     * place in the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public InterfaceConfig addFilterParameter(FilterParameterConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_interface_config_add_filter_parameter(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: host ports that are forwarded into a user network. A standalone object becomes a
     * view on its place in the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public InterfaceConfig addPortForward(PortForwardConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_interface_config_add_port_forward(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: the routes of the guest's end. A standalone object becomes a view on its place in
     * the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public InterfaceConfig addRoute(InterfaceRouteConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_interface_config_add_route(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: the addresses of the host's end. A standalone object becomes a view on its place in
     * the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public InterfaceConfig addSourceAddressEntry(InterfaceAddressConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_interface_config_add_source_address_entry(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: the routes of the host's end. A standalone object becomes a view on its place in
     * the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public InterfaceConfig addSourceRoute(InterfaceRouteConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_interface_config_add_source_route(scope.use(this), scope.use(item));
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
    public InterfaceConfig addVlan(VlanTagConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_interface_config_add_vlan(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * The index by which the guest's firmware names the device (from 1 to 16383).
     * <p>XML: acpi/&#64;index.
     *
     * @return the index by which the guest's firmware names the device; 0 when it is not set
     */
    public long acpiIndex() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_interface_config_get_acpi_index(self));
        } finally {
            release();
        }
    }

    /**
     * How the device is plugged into the guest.
     * <p>XML: address/&#64;type.
     *
     * @return how the device is plugged into the guest; {@link AddressType#DEFAULT} when it is not set
     */
    public AddressType addressType() {
        long self = acquire();
        try {
            return AddressType.of(N.simplevirt_interface_config_get_address_type(self));
        } finally {
            release();
        }
    }

    /**
     * The name that the hypervisor uses for the device; a name chosen by the user begins with {@code ua-}.
     * <p>XML: alias/&#64;name.
     *
     * @return the name that the hypervisor uses for the device; a name chosen by the user begins with {@code ua-},
     *     or {@code null} when it is not set
     */
    public String alias() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_interface_config_get_alias(self));
        } finally {
            release();
        }
    }

    /**
     * The domain that serves it (Xen).
     * <p>XML: backenddomain/&#64;name.
     *
     * @return the domain that serves it (Xen), or {@code null} when it is not set
     */
    public String backendDomain() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_interface_config_get_backend_domain(self));
        } finally {
            release();
        }
    }

    /**
     * Where passt writes its log (libvirt 9.0).
     * <p>XML: backend/&#64;logFile.
     *
     * @return where passt writes its log, or {@code null} when it is not set
     */
    public String backendLogFile() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_interface_config_get_backend_log_file(self));
        } finally {
            release();
        }
    }

    /**
     * The tun/tap device of the host.
     * <p>XML: backend/&#64;tap.
     *
     * @return the tun/tap device of the host, or {@code null} when it is not set
     */
    public String backendTap() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_interface_config_get_backend_tap(self));
        } finally {
            release();
        }
    }

    /**
     * What connects a user interface (libvirt 9.0).
     * <p>XML: backend/&#64;type.
     *
     * @return what connects a user interface; {@link InterfaceBackend#DEFAULT} when it is not set
     */
    public InterfaceBackend backendType() {
        long self = acquire();
        try {
            return InterfaceBackend.of(N.simplevirt_interface_config_get_backend_type(self));
        } finally {
            release();
        }
    }

    /**
     * The vhost device of the host.
     * <p>XML: backend/&#64;vhost.
     *
     * @return the vhost device of the host, or {@code null} when it is not set
     */
    public String backendVhost() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_interface_config_get_backend_vhost(self));
        } finally {
            release();
        }
    }

    /**
     * The place in the boot order (from 1 to 4294967295).
     * <p>XML: boot/&#64;order.
     *
     * @return the place in the boot order; 0 when it is not set
     */
    public long bootOrder() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_interface_config_get_boot_order(self));
        } finally {
            release();
        }
    }

    /**
     * Channel subsystem of the device's address (S390) (from 0 to 254).
     * <p>XML: address[&#64;type='ccw']/&#64;cssid.
     *
     * @return channel subsystem of the device's address (S390); 0 when it is not set
     */
    public long ccwCssid() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_interface_config_get_ccw_cssid(self));
        } finally {
            release();
        }
    }

    /**
     * Device number of the device's address (S390) (from 0 to 65535).
     * <p>XML: address[&#64;type='ccw']/&#64;devno.
     *
     * @return device number of the device's address (S390); 0 when it is not set
     */
    public long ccwDevno() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_interface_config_get_ccw_devno(self));
        } finally {
            release();
        }
    }

    /**
     * Subchannel set of the device's address (S390) (from 0 to 3).
     * <p>XML: address[&#64;type='ccw']/&#64;ssid.
     *
     * @return subchannel set of the device's address (S390); 0 when it is not set
     */
    public long ccwSsid() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_interface_config_get_ccw_ssid(self));
        } finally {
            release();
        }
    }

    /**
     * How many packets may wait for an interrupt (from 1 to 4294967295).
     * <p>XML: coalesce/rx/frames/&#64;max.
     *
     * @return how many packets may wait for an interrupt; 0 when it is not set
     */
    public long coalesceRxFrames() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_interface_config_get_coalesce_rx_frames(self));
        } finally {
            release();
        }
    }

    /**
     * The program that disconnects it.
     * <p>XML: downscript/&#64;path.
     *
     * @return the program that disconnects it, or {@code null} when it is not set
     */
    public String downScript() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_interface_config_get_down_script(self));
        } finally {
            release();
        }
    }

    /**
     * What serves it on the host.
     * <p>XML: driver/&#64;name.
     *
     * @return what serves it on the host; {@link InterfaceDriver#DEFAULT} when it is not set
     */
    public InterfaceDriver driver() {
        long self = acquire();
        try {
            return InterfaceDriver.of(N.simplevirt_interface_config_get_driver(self));
        } finally {
            release();
        }
    }

    /**
     * Whether interrupts are spared.
     * <p>XML: driver/&#64;event_idx.
     *
     * @return whether interrupts are spared; {@code false} when it is not set
     */
    public boolean eventIdx() {
        long self = acquire();
        try {
            return N.simplevirt_interface_config_get_event_idx(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The network filter.
     * <p>XML: filterref/&#64;filter.
     *
     * @return the network filter, or {@code null} when it is not set
     */
    public String filter() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_interface_config_get_filter(self));
        } finally {
            release();
        }
    }

    /**
     * The name in a container that runs.
     * <p>XML: guest/&#64;actual.
     *
     * @return the name in a container that runs, or {@code null} when it is not set
     */
    public String guestActual() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_interface_config_get_guest_actual(self));
        } finally {
            release();
        }
    }

    /**
     * Whether the guest may leave checksums to others.
     * <p>XML: driver/guest/&#64;csum.
     *
     * @return whether the guest may leave checksums to others; {@code false} when it is not set
     */
    public boolean guestChecksum() {
        long self = acquire();
        try {
            return N.simplevirt_interface_config_get_guest_checksum(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The name in a container.
     * <p>XML: guest/&#64;dev.
     *
     * @return the name in a container, or {@code null} when it is not set
     */
    public String guestDev() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_interface_config_get_guest_dev(self));
        } finally {
            release();
        }
    }

    /**
     * Whether the guest receives congestion marks.
     * <p>XML: driver/guest/&#64;ecn.
     *
     * @return whether the guest receives congestion marks; {@code false} when it is not set
     */
    public boolean guestEcn() {
        long self = acquire();
        try {
            return N.simplevirt_interface_config_get_guest_ecn(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether the guest may receive large IPv4 segments.
     * <p>XML: driver/guest/&#64;tso4.
     *
     * @return whether the guest may receive large IPv4 segments; {@code false} when it is not set
     */
    public boolean guestTso4() {
        long self = acquire();
        try {
            return N.simplevirt_interface_config_get_guest_tso4(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether the guest may receive large IPv6 segments.
     * <p>XML: driver/guest/&#64;tso6.
     *
     * @return whether the guest may receive large IPv6 segments; {@code false} when it is not set
     */
    public boolean guestTso6() {
        long self = acquire();
        try {
            return N.simplevirt_interface_config_get_guest_tso6(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether the guest may receive large UDP packets.
     * <p>XML: driver/guest/&#64;ufo.
     *
     * @return whether the guest may receive large UDP packets; {@code false} when it is not set
     */
    public boolean guestUfo() {
        long self = acquire();
        try {
            return N.simplevirt_interface_config_get_guest_ufo(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether the host may leave checksums to others.
     * <p>XML: driver/host/&#64;csum.
     *
     * @return whether the host may leave checksums to others; {@code false} when it is not set
     */
    public boolean hostChecksum() {
        long self = acquire();
        try {
            return N.simplevirt_interface_config_get_host_checksum(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether the host passes congestion marks.
     * <p>XML: driver/host/&#64;ecn.
     *
     * @return whether the host passes congestion marks; {@code false} when it is not set
     */
    public boolean hostEcn() {
        long self = acquire();
        try {
            return N.simplevirt_interface_config_get_host_ecn(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether the host may pass large segments.
     * <p>XML: driver/host/&#64;gso.
     *
     * @return whether the host may pass large segments; {@code false} when it is not set
     */
    public boolean hostGso() {
        long self = acquire();
        try {
            return N.simplevirt_interface_config_get_host_gso(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether a packet may fill several buffers.
     * <p>XML: driver/host/&#64;mrg_rxbuf.
     *
     * @return whether a packet may fill several buffers; {@code false} when it is not set
     */
    public boolean hostMergeableRxBuffers() {
        long self = acquire();
        try {
            return N.simplevirt_interface_config_get_host_mergeable_rx_buffers(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether the host supports TCP segmentation offload over IPv4.
     * <p>XML: driver/host/&#64;tso4.
     *
     * @return whether the host supports TCP segmentation offload over IPv4; {@code false} when it is not set
     */
    public boolean hostTso4() {
        long self = acquire();
        try {
            return N.simplevirt_interface_config_get_host_tso4(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether the host supports TCP segmentation offload over IPv6.
     * <p>XML: driver/host/&#64;tso6.
     *
     * @return whether the host supports TCP segmentation offload over IPv6; {@code false} when it is not set
     */
    public boolean hostTso6() {
        long self = acquire();
        try {
            return N.simplevirt_interface_config_get_host_tso6(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether the host may fragment UDP late.
     * <p>XML: driver/host/&#64;ufo.
     *
     * @return whether the host may fragment UDP late; {@code false} when it is not set
     */
    public boolean hostUfo() {
        long self = acquire();
        try {
            return N.simplevirt_interface_config_get_host_ufo(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The average rate into the guest (in KiB a second; from 1 to 4294967295).
     * <p>XML: bandwidth/inbound/&#64;average.
     *
     * @return the average rate into the guest; 0 when it is not set
     */
    public long inboundAverage() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_interface_config_get_inbound_average(self));
        } finally {
            release();
        }
    }

    /**
     * How much may be received in a burst at the peak rate (in KiB; from 1 to 4294967295).
     * <p>XML: bandwidth/inbound/&#64;burst.
     *
     * @return how much may be received in a burst at the peak rate; 0 when it is not set
     */
    public long inboundBurst() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_interface_config_get_inbound_burst(self));
        } finally {
            release();
        }
    }

    /**
     * The guaranteed rate into the guest (in KiB a second; from 1 to 4294967295).
     * <p>XML: bandwidth/inbound/&#64;floor.
     *
     * @return the guaranteed rate into the guest; 0 when it is not set
     */
    public long inboundFloor() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_interface_config_get_inbound_floor(self));
        } finally {
            release();
        }
    }

    /**
     * The highest rate into the guest (in KiB a second; from 1 to 4294967295).
     * <p>XML: bandwidth/inbound/&#64;peak.
     *
     * @return the highest rate into the guest; 0 when it is not set
     */
    public long inboundPeak() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_interface_config_get_inbound_peak(self));
        } finally {
            release();
        }
    }

    /**
     * What the interface is connected to.
     * <p>XML: &#64;type.
     *
     * @return what the interface is connected to; {@link InterfaceType#DEFAULT} when it is not set
     */
    public InterfaceType interfaceType() {
        long self = acquire();
        try {
            return InterfaceType.of(N.simplevirt_interface_config_get_interface_type(self));
        } finally {
            release();
        }
    }

    /**
     * Whether requests are handled outside the vCPU.
     * <p>XML: driver/&#64;ioeventfd.
     *
     * @return whether requests are handled outside the vCPU; {@code false} when it is not set
     */
    public boolean ioEventFd() {
        long self = acquire();
        try {
            return N.simplevirt_interface_config_get_io_event_fd(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether it is isolated: it cannot reach other isolated interfaces of the bridge.
     * <p>XML: port/&#64;isolated.
     *
     * @return whether it is isolated: it cannot reach other isolated interfaces of the bridge; {@code false} when it
     *     is not set
     */
    public boolean isolated() {
        long self = acquire();
        try {
            return N.simplevirt_interface_config_get_isolated(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether the cable is plugged in.
     * <p>XML: link/&#64;state.
     *
     * @return whether the cable is plugged in; {@link InterfaceLink#DEFAULT} when it is not set
     */
    public InterfaceLink link() {
        long self = acquire();
        try {
            return InterfaceLink.of(N.simplevirt_interface_config_get_link(self));
        } finally {
            release();
        }
    }

    /**
     * What an S390 boot loader is given.
     * <p>XML: boot/&#64;loadparm.
     *
     * @return what an S390 boot loader is given, or {@code null} when it is not set
     */
    public String loadParm() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_interface_config_get_load_parm(self));
        } finally {
            release();
        }
    }

    /**
     * Where a UDP tunnel listens.
     * <p>XML: source/local/&#64;address.
     *
     * @return where a UDP tunnel listens, or {@code null} when it is not set
     */
    public String localAddress() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_interface_config_get_local_address(self));
        } finally {
            release();
        }
    }

    /**
     * The port on which a UDP tunnel listens (from 1 to 65535).
     * <p>XML: source/local/&#64;port.
     *
     * @return the port on which a UDP tunnel listens; 0 when it is not set
     */
    public long localPort() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_interface_config_get_local_port(self));
        } finally {
            release();
        }
    }

    /**
     * The MAC address; libvirt generates one when none is given.
     * <p>XML: mac/&#64;address.
     *
     * @return the MAC address; libvirt generates one when none is given, or {@code null} when it is not set
     */
    public String mac() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_interface_config_get_mac(self));
        } finally {
            release();
        }
    }

    /**
     * Whether the MAC address is checked (VMware).
     * <p>XML: mac/&#64;check.
     *
     * @return whether the MAC address is checked (VMware); {@code false} when it is not set
     */
    public boolean macCheck() {
        long self = acquire();
        try {
            return N.simplevirt_interface_config_get_mac_check(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Where the MAC address comes from (VMware).
     * <p>XML: mac/&#64;type.
     *
     * @return where the MAC address comes from (VMware); {@link MacType#DEFAULT} when it is not set
     */
    public MacType macType() {
        long self = acquire();
        try {
            return MacType.of(N.simplevirt_interface_config_get_mac_type(self));
        } finally {
            release();
        }
    }

    /**
     * Whether libvirt detaches a host device automatically.
     * <p>XML: &#64;managed.
     *
     * @return whether libvirt detaches a host device automatically; {@code false} when it is not set
     */
    public boolean managed() {
        long self = acquire();
        try {
            return N.simplevirt_interface_config_get_managed(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * What the guest sees: {@code virtio}, {@code e1000e}, {@code rtl8139} .
     * <p>XML: model/&#64;type.
     *
     * @return what the guest sees: {@code virtio}, {@code e1000e}, {@code rtl8139} , or {@code null} when it is not
     *     set
     */
    public String model() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_interface_config_get_model(self));
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
            return Values.unsigned(N.simplevirt_interface_config_get_mtu(self));
        } finally {
            release();
        }
    }

    /**
     * The average rate out of the guest (in KiB a second; from 1 to 4294967295).
     * <p>XML: bandwidth/outbound/&#64;average.
     *
     * @return the average rate out of the guest; 0 when it is not set
     */
    public long outboundAverage() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_interface_config_get_outbound_average(self));
        } finally {
            release();
        }
    }

    /**
     * How much may be sent in a burst at the peak rate (in KiB; from 1 to 4294967295).
     * <p>XML: bandwidth/outbound/&#64;burst.
     *
     * @return how much may be sent in a burst at the peak rate; 0 when it is not set
     */
    public long outboundBurst() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_interface_config_get_outbound_burst(self));
        } finally {
            release();
        }
    }

    /**
     * The highest rate out of the guest (in KiB a second; from 1 to 4294967295).
     * <p>XML: bandwidth/outbound/&#64;peak.
     *
     * @return the highest rate out of the guest; 0 when it is not set
     */
    public long outboundPeak() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_interface_config_get_outbound_peak(self));
        } finally {
            release();
        }
    }

    /**
     * PCI bus of the device's address (from 0 to 255).
     * <p>XML: address[&#64;type='pci']/&#64;bus.
     *
     * @return PCI bus of the device's address; 0 when it is not set
     */
    public long pciBus() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_interface_config_get_pci_bus(self));
        } finally {
            release();
        }
    }

    /**
     * PCI domain of the device's address (from 0 to 65535).
     * <p>XML: address[&#64;type='pci']/&#64;domain.
     *
     * @return PCI domain of the device's address; 0 when it is not set
     */
    public long pciDomain() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_interface_config_get_pci_domain(self));
        } finally {
            release();
        }
    }

    /**
     * PCI function of the device's address (from 0 to 7).
     * <p>XML: address[&#64;type='pci']/&#64;function.
     *
     * @return PCI function of the device's address; 0 when it is not set
     */
    public long pciFunction() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_interface_config_get_pci_function(self));
        } finally {
            release();
        }
    }

    /**
     * Whether more functions share the slot.
     * <p>XML: address[&#64;type='pci']/&#64;multifunction.
     *
     * @return whether more functions share the slot; {@code false} when it is not set
     */
    public boolean pciMultifunction() {
        long self = acquire();
        try {
            return N.simplevirt_interface_config_get_pci_multifunction(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * PCI slot of the device's address (from 0 to 31).
     * <p>XML: address[&#64;type='pci']/&#64;slot.
     *
     * @return PCI slot of the device's address; 0 when it is not set
     */
    public long pciSlot() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_interface_config_get_pci_slot(self));
        } finally {
            release();
        }
    }

    /**
     * The number of queue pairs (from 1 to 4294967295).
     * <p>XML: driver/&#64;queues.
     *
     * @return the number of queue pairs; 0 when it is not set
     */
    public long queues() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_interface_config_get_queues(self));
        } finally {
            release();
        }
    }

    /**
     * Whether a lost vhost-user socket is reconnected.
     * <p>XML: source/reconnect/&#64;enabled.
     *
     * @return whether a lost vhost-user socket is reconnected; {@code false} when it is not set
     */
    public boolean reconnect() {
        long self = acquire();
        try {
            return N.simplevirt_interface_config_get_reconnect(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * How long to wait before reconnecting (in seconds; from 1 to 4294967295).
     * <p>XML: source/reconnect/&#64;timeout.
     *
     * @return how long to wait before reconnecting; 0 when it is not set
     */
    public long reconnectSeconds() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_interface_config_get_reconnect_seconds(self));
        } finally {
            release();
        }
    }

    /**
     * Whether the boot ROM is visible to the guest.
     * <p>XML: rom/&#64;bar.
     *
     * @return whether the boot ROM is visible to the guest; {@code false} when it is not set
     */
    public boolean romBar() {
        long self = acquire();
        try {
            return N.simplevirt_interface_config_get_rom_bar(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether there is a boot ROM.
     * <p>XML: rom/&#64;enabled.
     *
     * @return whether there is a boot ROM; {@code true} when it is not set
     */
    public boolean romEnabled() {
        long self = acquire();
        try {
            return N.simplevirt_interface_config_get_rom_enabled(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The boot ROM.
     * <p>XML: rom/&#64;file.
     *
     * @return the boot ROM, or {@code null} when it is not set
     */
    public String romFile() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_interface_config_get_rom_file(self));
        } finally {
            release();
        }
    }

    /**
     * Whether the guest spreads packets over its CPUs.
     * <p>XML: driver/&#64;rss.
     *
     * @return whether the guest spreads packets over its CPUs; {@code false} when it is not set
     */
    public boolean rss() {
        long self = acquire();
        try {
            return N.simplevirt_interface_config_get_rss(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether the hash of a packet is reported.
     * <p>XML: driver/&#64;rss_hash_report.
     *
     * @return whether the hash of a packet is reported; {@code false} when it is not set
     */
    public boolean rssHashReport() {
        long self = acquire();
        try {
            return N.simplevirt_interface_config_get_rss_hash_report(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The length of the receive queue (from 1 to 4294967295).
     * <p>XML: driver/&#64;rx_queue_size.
     *
     * @return the length of the receive queue; 0 when it is not set
     */
    public long rxQueueSize() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_interface_config_get_rx_queue_size(self));
        } finally {
            release();
        }
    }

    /**
     * The program that connects an ethernet interface.
     * <p>XML: script/&#64;path.
     *
     * @return the program that connects an ethernet interface, or {@code null} when it is not set
     */
    public String script() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_interface_config_get_script(self));
        } finally {
            release();
        }
    }

    /**
     * The host's send buffer (in bytes).
     * <p>XML: {@code tune/sndbuf}.
     *
     * @return the host's send buffer; 0 when it is not set
     */
    public long sndbuf() {
        long self = acquire();
        try {
            return N.simplevirt_interface_config_get_sndbuf(self);
        } finally {
            release();
        }
    }

    /**
     * The address of a socket tunnel.
     * <p>XML: source/&#64;address.
     *
     * @return the address of a socket tunnel, or {@code null} when it is not set
     */
    public String sourceAddress() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_interface_config_get_source_address(self));
        } finally {
            release();
        }
    }

    /**
     * The host's bridge.
     * <p>XML: source/&#64;bridge.
     *
     * @return the host's bridge, or {@code null} when it is not set
     */
    public String sourceBridge() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_interface_config_get_source_bridge(self));
        } finally {
            release();
        }
    }

    /**
     * The host's interface that a direct, user or vdpa interface uses.
     * <p>XML: source/&#64;dev.
     *
     * @return the host's interface that a direct, user or vdpa interface uses, or {@code null} when it is not set
     */
    public String sourceDev() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_interface_config_get_source_dev(self));
        } finally {
            release();
        }
    }

    /**
     * What kind of socket a vhost-user source is: {@code unix}.
     * <p>XML: source/&#64;type.
     *
     * @return what kind of socket a vhost-user source is: {@code unix}, or {@code null} when it is not set
     */
    public String sourceKind() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_interface_config_get_source_kind(self));
        } finally {
            release();
        }
    }

    /**
     * The mode of a direct interface, or which end of a vhost-user socket this is.
     * <p>XML: source/&#64;mode.
     *
     * @return the mode of a direct interface, or which end of a vhost-user socket this is; {@link
     *     InterfaceSourceMode#DEFAULT} when it is not set
     */
    public InterfaceSourceMode sourceMode() {
        long self = acquire();
        try {
            return InterfaceSourceMode.of(N.simplevirt_interface_config_get_source_mode(self));
        } finally {
            release();
        }
    }

    /**
     * The hypervisor's internal network.
     * <p>XML: source/&#64;name.
     *
     * @return the hypervisor's internal network, or {@code null} when it is not set
     */
    public String sourceName() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_interface_config_get_source_name(self));
        } finally {
            release();
        }
    }

    /**
     * The libvirt network.
     * <p>XML: source/&#64;network.
     *
     * @return the libvirt network, or {@code null} when it is not set
     */
    public String sourceNetwork() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_interface_config_get_source_network(self));
        } finally {
            release();
        }
    }

    /**
     * The UNIX socket of a vhost-user interface.
     * <p>XML: source/&#64;path.
     *
     * @return the UNIX socket of a vhost-user interface, or {@code null} when it is not set
     */
    public String sourcePath() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_interface_config_get_source_path(self));
        } finally {
            release();
        }
    }

    /**
     * PCI bus of a host device (from 0 to 255).
     * <p>XML: source/address[&#64;type='pci']/&#64;bus.
     *
     * @return PCI bus of a host device; 0 when it is not set
     */
    public long sourcePciBus() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_interface_config_get_source_pci_bus(self));
        } finally {
            release();
        }
    }

    /**
     * PCI domain of a host device (from 0 to 65535).
     * <p>XML: source/address[&#64;type='pci']/&#64;domain.
     *
     * @return PCI domain of a host device; 0 when it is not set
     */
    public long sourcePciDomain() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_interface_config_get_source_pci_domain(self));
        } finally {
            release();
        }
    }

    /**
     * PCI function of a host device (from 0 to 7).
     * <p>XML: source/address[&#64;type='pci']/&#64;function.
     *
     * @return PCI function of a host device; 0 when it is not set
     */
    public long sourcePciFunction() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_interface_config_get_source_pci_function(self));
        } finally {
            release();
        }
    }

    /**
     * PCI slot of a host device (from 0 to 31).
     * <p>XML: source/address[&#64;type='pci']/&#64;slot.
     *
     * @return PCI slot of a host device; 0 when it is not set
     */
    public long sourcePciSlot() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_interface_config_get_source_pci_slot(self));
        } finally {
            release();
        }
    }

    /**
     * The port of a socket tunnel (from 1 to 65535).
     * <p>XML: source/&#64;port.
     *
     * @return the port of a socket tunnel; 0 when it is not set
     */
    public long sourcePort() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_interface_config_get_source_port(self));
        } finally {
            release();
        }
    }

    /**
     * The port group of the network.
     * <p>XML: source/&#64;portgroup.
     *
     * @return the port group of the network, or {@code null} when it is not set
     */
    public String sourcePortGroup() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_interface_config_get_source_port_group(self));
        } finally {
            release();
        }
    }

    /**
     * The port of that switch (VMware), or of the network.
     * <p>XML: source/&#64;portid.
     *
     * @return the port of that switch (VMware), or of the network, or {@code null} when it is not set
     */
    public String sourcePortId() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_interface_config_get_source_port_id(self));
        } finally {
            release();
        }
    }

    /**
     * The connection to that switch.
     * <p>XML: source/&#64;connectionid.
     *
     * @return the connection to that switch; 0 when it is not set
     */
    public long switchConnection() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_interface_config_get_switch_connection(self));
        } finally {
            release();
        }
    }

    /**
     * The distributed switch (VMware).
     * <p>XML: source/&#64;switchid.
     *
     * @return the distributed switch (VMware), or {@code null} when it is not set
     */
    public String switchId() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_interface_config_get_switch_id(self));
        } finally {
            release();
        }
    }

    /**
     * The port group of that switch.
     * <p>XML: source/&#64;portgroupid.
     *
     * @return the port group of that switch, or {@code null} when it is not set
     */
    public String switchPortGroup() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_interface_config_get_switch_port_group(self));
        } finally {
            release();
        }
    }

    /**
     * The name on the host; libvirt chooses one when none is given.
     * <p>XML: target/&#64;dev.
     *
     * @return the name on the host; libvirt chooses one when none is given, or {@code null} when it is not set
     */
    public String targetDev() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_interface_config_get_target_dev(self));
        } finally {
            release();
        }
    }

    /**
     * Whether libvirt creates the host's end of an ethernet interface.
     * <p>XML: target/&#64;managed.
     *
     * @return whether libvirt creates the host's end of an ethernet interface; {@code true} when it is not set
     */
    public boolean targetManaged() {
        long self = acquire();
        try {
            return N.simplevirt_interface_config_get_target_managed(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The alias of the persistent interface, for the transient one of a failover pair.
     * <p>XML: teaming/&#64;persistent.
     *
     * @return the alias of the persistent interface, for the transient one of a failover pair, or {@code null} when
     *     it is not set
     */
    public String teamingPersistent() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_interface_config_get_teaming_persistent(self));
        } finally {
            release();
        }
    }

    /**
     * Its role in a failover pair.
     * <p>XML: teaming/&#64;type.
     *
     * @return its role in a failover pair; {@link TeamingType#DEFAULT} when it is not set
     */
    public TeamingType teamingType() {
        long self = acquire();
        try {
            return TeamingType.of(N.simplevirt_interface_config_get_teaming_type(self));
        } finally {
            release();
        }
    }

    /**
     * Whether the guest may change its MAC address and filters.
     * <p>XML: &#64;trustGuestRxFilters.
     *
     * @return whether the guest may change its MAC address and filters; {@code false} when it is not set
     */
    public boolean trustGuestRxFilters() {
        long self = acquire();
        try {
            return N.simplevirt_interface_config_get_trust_guest_rx_filters(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * How packets are sent.
     * <p>XML: driver/&#64;txmode.
     *
     * @return how packets are sent; {@link InterfaceTxMode#DEFAULT} when it is not set
     */
    public InterfaceTxMode txMode() {
        long self = acquire();
        try {
            return InterfaceTxMode.of(N.simplevirt_interface_config_get_tx_mode(self));
        } finally {
            release();
        }
    }

    /**
     * The length of the send queue (from 1 to 4294967295).
     * <p>XML: driver/&#64;tx_queue_size.
     *
     * @return the length of the send queue; 0 when it is not set
     */
    public long txQueueSize() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_interface_config_get_tx_queue_size(self));
        } finally {
            release();
        }
    }

    /**
     * USB bus of the device's address.
     * <p>XML: address[&#64;type='usb']/&#64;bus.
     *
     * @return USB bus of the device's address; 0 when it is not set
     */
    public long usbBus() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_interface_config_get_usb_bus(self));
        } finally {
            release();
        }
    }

    /**
     * USB port of the device's address: {@code 1}, {@code 2.1}.
     * <p>XML: address[&#64;type='usb']/&#64;port.
     *
     * @return USB port of the device's address: {@code 1}, {@code 2.1}, or {@code null} when it is not set
     */
    public String usbPort() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_interface_config_get_usb_port(self));
        } finally {
            release();
        }
    }

    /**
     * Whether the device supports address translation services.
     * <p>XML: driver/&#64;ats.
     *
     * @return whether the device supports address translation services; {@code false} when it is not set
     */
    public boolean virtioAts() {
        long self = acquire();
        try {
            return N.simplevirt_interface_config_get_virtio_ats(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether the device uses the guest's IOMMU.
     * <p>XML: driver/&#64;iommu.
     *
     * @return whether the device uses the guest's IOMMU; {@code false} when it is not set
     */
    public boolean virtioIommu() {
        long self = acquire();
        try {
            return N.simplevirt_interface_config_get_virtio_iommu(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether packed virtqueues are used.
     * <p>XML: driver/&#64;packed.
     *
     * @return whether packed virtqueues are used; {@code false} when it is not set
     */
    public boolean virtioPacked() {
        long self = acquire();
        try {
            return N.simplevirt_interface_config_get_virtio_packed(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether each queue has a notification page of its own.
     * <p>XML: driver/&#64;page_per_vq.
     *
     * @return whether each queue has a notification page of its own; {@code false} when it is not set
     */
    public boolean virtioPagePerVq() {
        long self = acquire();
        try {
            return N.simplevirt_interface_config_get_virtio_page_per_vq(self) != 0;
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
            return Text.read(N.simplevirt_interface_config_get_virtual_port_instance_id(self));
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
            return Text.read(N.simplevirt_interface_config_get_virtual_port_interface_id(self));
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
            return Values.unsigned(N.simplevirt_interface_config_get_virtual_port_manager_id(self));
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
            return Text.read(N.simplevirt_interface_config_get_virtual_port_profile_id(self));
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
            return VirtualPortType.of(N.simplevirt_interface_config_get_virtual_port_type(self));
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
            return Values.unsigned(N.simplevirt_interface_config_get_virtual_port_type_id(self));
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
            return Values.unsigned(N.simplevirt_interface_config_get_virtual_port_type_id_version(self));
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
            return Values.takeStrings(N.simplevirt_interface_config_get_vlan_tags(self));
        } finally {
            release();
        }
    }

    /**
     * Whether several VLANs reach the interface.
     * <p>XML: vlan/&#64;trunk.
     *
     * @return whether several VLANs reach the interface; {@code false} when it is not set
     */
    public boolean vlanTrunk() {
        long self = acquire();
        try {
            return N.simplevirt_interface_config_get_vlan_trunk(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The function identifier of the device's address (S390).
     * <p>XML: address[&#64;type='pci']/zpci/&#64;fid.
     *
     * @return the function identifier of the device's address (S390); 0 when it is not set
     */
    public long zpciFid() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_interface_config_get_zpci_fid(self));
        } finally {
            release();
        }
    }

    /**
     * The user-defined identifier of the device's address (S390) (from 1 to 65535).
     * <p>XML: address[&#64;type='pci']/zpci/&#64;uid.
     *
     * @return the user-defined identifier of the device's address (S390); 0 when it is not set
     */
    public long zpciUid() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_interface_config_get_zpci_uid(self));
        } finally {
            release();
        }
    }

    /**
     * The addresses of the guest's end.
     * <p>XML: {@code ip}.
     *
     * @return views on the elements, in document order
     */
    public List<InterfaceAddressConfig> listAddresses() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_interface_config_list_addresses(self), InterfaceAddressConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The parameters of the network filter.
     * <p>XML: {@code filterref/parameter}.
     *
     * @return views on the elements, in document order
     */
    public List<FilterParameterConfig> listFilterParameters() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_interface_config_list_filter_parameters(self), FilterParameterConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * Host ports that are forwarded into a user network.
     * <p>XML: {@code portForward}.
     *
     * @return views on the elements, in document order
     */
    public List<PortForwardConfig> listPortForwards() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_interface_config_list_port_forwards(self), PortForwardConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The routes of the guest's end.
     * <p>XML: {@code route}.
     *
     * @return views on the elements, in document order
     */
    public List<InterfaceRouteConfig> listRoutes() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_interface_config_list_routes(self), InterfaceRouteConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The addresses of the host's end.
     * <p>XML: {@code source/ip}.
     *
     * @return views on the elements, in document order
     */
    public List<InterfaceAddressConfig> listSourceAddresses() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_interface_config_list_source_addresses(self), InterfaceAddressConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The routes of the host's end.
     * <p>XML: {@code source/route}.
     *
     * @return views on the elements, in document order
     */
    public List<InterfaceRouteConfig> listSourceRoutes() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_interface_config_list_source_routes(self), InterfaceRouteConfig::wrap);
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
            return Values.takeObjects(N.simplevirt_interface_config_list_vlans(self), VlanTagConfig::wrap);
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
    public boolean removeAddress(InterfaceAddressConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_interface_config_remove_address(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeFilterParameter(FilterParameterConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_interface_config_remove_filter_parameter(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removePortForward(PortForwardConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_interface_config_remove_port_forward(scope.use(this), scope.use(item)) != 0;
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
            return N.simplevirt_interface_config_remove_route(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeSourceAddressEntry(InterfaceAddressConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_interface_config_remove_source_address_entry(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeSourceRoute(InterfaceRouteConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_interface_config_remove_source_route(scope.use(this), scope.use(item)) != 0;
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
            return N.simplevirt_interface_config_remove_vlan(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Sets {@link InterfaceConfig#acpiIndex}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the index by which the guest's firmware names the device; 0 to leave it to libvirt
     * @return this
     */
    public InterfaceConfig setAcpiIndex(long value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_acpi_index(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#addressType}.
     *
     * @param value how the device is plugged into the guest; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN}
     *     to keep what is there
     * @return this
     */
    public InterfaceConfig setAddressType(AddressType value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_address_type(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#alias}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the name that the hypervisor uses for the device; a name chosen by the user begins with {@code
     *     ua-}; or {@code null} to leave it to libvirt
     * @return this
     */
    public InterfaceConfig setAlias(String value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_alias(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#backendDomain}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the domain that serves it (Xen); or {@code null} to leave it to libvirt
     * @return this
     */
    public InterfaceConfig setBackendDomain(String value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_backend_domain(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#backendLogFile}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value where passt writes its log; or {@code null} to leave it to libvirt
     * @return this
     */
    public InterfaceConfig setBackendLogFile(String value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_backend_log_file(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#backendTap}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the tun/tap device of the host; or {@code null} to leave it to libvirt
     * @return this
     */
    public InterfaceConfig setBackendTap(String value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_backend_tap(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#backendType}.
     *
     * @param value what connects a user interface; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep
     *     what is there
     * @return this
     */
    public InterfaceConfig setBackendType(InterfaceBackend value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_backend_type(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#backendVhost}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the vhost device of the host; or {@code null} to leave it to libvirt
     * @return this
     */
    public InterfaceConfig setBackendVhost(String value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_backend_vhost(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#bootOrder}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the place in the boot order; 0 to leave it to libvirt
     * @return this
     */
    public InterfaceConfig setBootOrder(long value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_boot_order(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#ccwCssid}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value channel subsystem of the device's address (S390)
     * @return this
     */
    public InterfaceConfig setCcwCssid(long value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_ccw_cssid(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#ccwDevno}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value device number of the device's address (S390)
     * @return this
     */
    public InterfaceConfig setCcwDevno(long value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_ccw_devno(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#ccwSsid}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value subchannel set of the device's address (S390)
     * @return this
     */
    public InterfaceConfig setCcwSsid(long value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_ccw_ssid(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#coalesceRxFrames}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value how many packets may wait for an interrupt; 0 to leave it to libvirt
     * @return this
     */
    public InterfaceConfig setCoalesceRxFrames(long value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_coalesce_rx_frames(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#downScript}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the program that disconnects it; or {@code null} to leave it to libvirt
     * @return this
     */
    public InterfaceConfig setDownScript(String value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_down_script(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#driver}.
     *
     * @param value what serves it on the host; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what
     *     is there
     * @return this
     */
    public InterfaceConfig setDriver(InterfaceDriver value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_driver(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#eventIdx}.
     *
     * @param value whether interrupts are spared
     * @return this
     */
    public InterfaceConfig setEventIdx(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_event_idx(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#filter}. A name that is {@code .}, {@code ..}, longer than 255 bytes or holds a
     * {@code /} or a control character is refused, which {@link Config#validate} reports.
     *
     * @param value the network filter; or {@code null} to leave it to libvirt
     * @return this
     */
    public InterfaceConfig setFilter(String value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_filter(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#guestActual}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the name in a container that runs; or {@code null} to leave it to libvirt
     * @return this
     */
    public InterfaceConfig setGuestActual(String value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_guest_actual(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#guestChecksum}.
     *
     * @param value whether the guest may leave checksums to others
     * @return this
     */
    public InterfaceConfig setGuestChecksum(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_guest_checksum(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#guestDev}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the name in a container; or {@code null} to leave it to libvirt
     * @return this
     */
    public InterfaceConfig setGuestDev(String value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_guest_dev(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#guestEcn}.
     *
     * @param value whether the guest receives congestion marks
     * @return this
     */
    public InterfaceConfig setGuestEcn(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_guest_ecn(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#guestTso4}.
     *
     * @param value whether the guest may receive large IPv4 segments
     * @return this
     */
    public InterfaceConfig setGuestTso4(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_guest_tso4(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#guestTso6}.
     *
     * @param value whether the guest may receive large IPv6 segments
     * @return this
     */
    public InterfaceConfig setGuestTso6(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_guest_tso6(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#guestUfo}.
     *
     * @param value whether the guest may receive large UDP packets
     * @return this
     */
    public InterfaceConfig setGuestUfo(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_guest_ufo(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#hostChecksum}.
     *
     * @param value whether the host may leave checksums to others
     * @return this
     */
    public InterfaceConfig setHostChecksum(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_host_checksum(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#hostEcn}.
     *
     * @param value whether the host passes congestion marks
     * @return this
     */
    public InterfaceConfig setHostEcn(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_host_ecn(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#hostGso}.
     *
     * @param value whether the host may pass large segments
     * @return this
     */
    public InterfaceConfig setHostGso(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_host_gso(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#hostMergeableRxBuffers}.
     *
     * @param value whether a packet may fill several buffers
     * @return this
     */
    public InterfaceConfig setHostMergeableRxBuffers(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_host_mergeable_rx_buffers(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#hostTso4}.
     *
     * @param value whether the host supports TCP segmentation offload over IPv4
     * @return this
     */
    public InterfaceConfig setHostTso4(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_host_tso4(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#hostTso6}.
     *
     * @param value whether the host supports TCP segmentation offload over IPv6
     * @return this
     */
    public InterfaceConfig setHostTso6(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_host_tso6(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#hostUfo}.
     *
     * @param value whether the host may fragment UDP late
     * @return this
     */
    public InterfaceConfig setHostUfo(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_host_ufo(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#inboundAverage}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the average rate into the guest; 0 to leave it to libvirt
     * @return this
     */
    public InterfaceConfig setInboundAverage(long value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_inbound_average(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#inboundBurst}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value how much may be received in a burst at the peak rate; 0 to leave it to libvirt
     * @return this
     */
    public InterfaceConfig setInboundBurst(long value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_inbound_burst(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#inboundFloor}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the guaranteed rate into the guest; 0 to leave it to libvirt
     * @return this
     */
    public InterfaceConfig setInboundFloor(long value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_inbound_floor(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#inboundPeak}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the highest rate into the guest; 0 to leave it to libvirt
     * @return this
     */
    public InterfaceConfig setInboundPeak(long value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_inbound_peak(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#interfaceType}.
     *
     * @param value what the interface is connected to; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to
     *     keep what is there
     * @return this
     */
    public InterfaceConfig setInterfaceType(InterfaceType value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_interface_type(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#ioEventFd}.
     *
     * @param value whether requests are handled outside the vCPU
     * @return this
     */
    public InterfaceConfig setIoEventFd(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_io_event_fd(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#isolated}.
     *
     * @param value whether it is isolated: it cannot reach other isolated interfaces of the bridge
     * @return this
     */
    public InterfaceConfig setIsolated(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_isolated(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#link}.
     *
     * @param value whether the cable is plugged in; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep
     *     what is there
     * @return this
     */
    public InterfaceConfig setLink(InterfaceLink value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_link(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#loadParm}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value what an S390 boot loader is given; or {@code null} to leave it to libvirt
     * @return this
     */
    public InterfaceConfig setLoadParm(String value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_load_parm(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#localAddress}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value where a UDP tunnel listens; or {@code null} to leave it to libvirt
     * @return this
     */
    public InterfaceConfig setLocalAddress(String value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_local_address(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#localPort}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the port on which a UDP tunnel listens; 0 to leave it to libvirt
     * @return this
     */
    public InterfaceConfig setLocalPort(long value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_local_port(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#mac}. What is no MAC address is refused, which {@link Config#validate} reports.
     *
     * @param value the MAC address; libvirt generates one when none is given; or {@code null} to leave it to libvirt
     * @return this
     */
    public InterfaceConfig setMac(String value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_mac(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#macCheck}.
     *
     * @param value whether the MAC address is checked (VMware)
     * @return this
     */
    public InterfaceConfig setMacCheck(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_mac_check(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#macType}.
     *
     * @param value where the MAC address comes from (VMware); {@code DEFAULT} to leave it to libvirt, {@code
     *     UNKNOWN} to keep what is there
     * @return this
     */
    public InterfaceConfig setMacType(MacType value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_mac_type(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#managed}.
     *
     * @param value whether libvirt detaches a host device automatically
     * @return this
     */
    public InterfaceConfig setManaged(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_managed(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#model}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value what the guest sees: {@code virtio}, {@code e1000e}, {@code rtl8139} ; or {@code null} to leave
     *     it to libvirt
     * @return this
     */
    public InterfaceConfig setModel(String value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_model(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#mtu}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value the largest packet; 0 to leave it to libvirt
     * @return this
     */
    public InterfaceConfig setMtu(long value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_mtu(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#outboundAverage}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the average rate out of the guest; 0 to leave it to libvirt
     * @return this
     */
    public InterfaceConfig setOutboundAverage(long value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_outbound_average(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#outboundBurst}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value how much may be sent in a burst at the peak rate; 0 to leave it to libvirt
     * @return this
     */
    public InterfaceConfig setOutboundBurst(long value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_outbound_burst(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#outboundPeak}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the highest rate out of the guest; 0 to leave it to libvirt
     * @return this
     */
    public InterfaceConfig setOutboundPeak(long value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_outbound_peak(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#pciBus}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value PCI bus of the device's address
     * @return this
     */
    public InterfaceConfig setPciBus(long value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_pci_bus(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#pciDomain}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value PCI domain of the device's address
     * @return this
     */
    public InterfaceConfig setPciDomain(long value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_pci_domain(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#pciFunction}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value PCI function of the device's address
     * @return this
     */
    public InterfaceConfig setPciFunction(long value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_pci_function(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#pciMultifunction}.
     *
     * @param value whether more functions share the slot
     * @return this
     */
    public InterfaceConfig setPciMultifunction(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_pci_multifunction(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#pciSlot}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value PCI slot of the device's address
     * @return this
     */
    public InterfaceConfig setPciSlot(long value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_pci_slot(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#queues}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value the number of queue pairs; 0 to leave it to libvirt
     * @return this
     */
    public InterfaceConfig setQueues(long value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_queues(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#reconnect}.
     *
     * @param value whether a lost vhost-user socket is reconnected
     * @return this
     */
    public InterfaceConfig setReconnect(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_reconnect(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#reconnectSeconds}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value how long to wait before reconnecting; 0 to leave it to libvirt
     * @return this
     */
    public InterfaceConfig setReconnectSeconds(long value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_reconnect_seconds(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#romBar}.
     *
     * @param value whether the boot ROM is visible to the guest
     * @return this
     */
    public InterfaceConfig setRomBar(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_rom_bar(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#romEnabled}.
     *
     * @param value whether there is a boot ROM
     * @return this
     */
    public InterfaceConfig setRomEnabled(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_rom_enabled(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#romFile}. A path that does not begin with {@code /} is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the boot ROM; or {@code null} to leave it to libvirt
     * @return this
     */
    public InterfaceConfig setRomFile(String value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_rom_file(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#rss}.
     *
     * @param value whether the guest spreads packets over its CPUs
     * @return this
     */
    public InterfaceConfig setRss(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_rss(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#rssHashReport}.
     *
     * @param value whether the hash of a packet is reported
     * @return this
     */
    public InterfaceConfig setRssHashReport(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_rss_hash_report(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#rxQueueSize}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the length of the receive queue; 0 to leave it to libvirt
     * @return this
     */
    public InterfaceConfig setRxQueueSize(long value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_rx_queue_size(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#script}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the program that connects an ethernet interface; or {@code null} to leave it to libvirt
     * @return this
     */
    public InterfaceConfig setScript(String value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_script(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#sndbuf}. What is not a whole number of bytes is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the host's send buffer
     * @return this
     */
    public InterfaceConfig setSndbuf(long value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_sndbuf(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#sourceAddress}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the address of a socket tunnel; or {@code null} to leave it to libvirt
     * @return this
     */
    public InterfaceConfig setSourceAddress(String value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_source_address(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#sourceBridge}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the host's bridge; or {@code null} to leave it to libvirt
     * @return this
     */
    public InterfaceConfig setSourceBridge(String value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_source_bridge(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#sourceDev}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the host's interface that a direct, user or vdpa interface uses; or {@code null} to leave it to
     *     libvirt
     * @return this
     */
    public InterfaceConfig setSourceDev(String value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_source_dev(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#sourceKind}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value what kind of socket a vhost-user source is: {@code unix}; or {@code null} to leave it to libvirt
     * @return this
     */
    public InterfaceConfig setSourceKind(String value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_source_kind(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#sourceMode}.
     *
     * @param value the mode of a direct interface, or which end of a vhost-user socket this is; {@code DEFAULT} to
     *     leave it to libvirt, {@code UNKNOWN} to keep what is there
     * @return this
     */
    public InterfaceConfig setSourceMode(InterfaceSourceMode value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_source_mode(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#sourceName}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the hypervisor's internal network; or {@code null} to leave it to libvirt
     * @return this
     */
    public InterfaceConfig setSourceName(String value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_source_name(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#sourceNetwork}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the libvirt network; or {@code null} to leave it to libvirt
     * @return this
     */
    public InterfaceConfig setSourceNetwork(String value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_source_network(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#sourcePath}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the UNIX socket of a vhost-user interface; or {@code null} to leave it to libvirt
     * @return this
     */
    public InterfaceConfig setSourcePath(String value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_source_path(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#sourcePciBus}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value PCI bus of a host device
     * @return this
     */
    public InterfaceConfig setSourcePciBus(long value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_source_pci_bus(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#sourcePciDomain}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value PCI domain of a host device
     * @return this
     */
    public InterfaceConfig setSourcePciDomain(long value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_source_pci_domain(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#sourcePciFunction}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value PCI function of a host device
     * @return this
     */
    public InterfaceConfig setSourcePciFunction(long value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_source_pci_function(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#sourcePciSlot}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value PCI slot of a host device
     * @return this
     */
    public InterfaceConfig setSourcePciSlot(long value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_source_pci_slot(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#sourcePort}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the port of a socket tunnel; 0 to leave it to libvirt
     * @return this
     */
    public InterfaceConfig setSourcePort(long value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_source_port(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#sourcePortGroup}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the port group of the network; or {@code null} to leave it to libvirt
     * @return this
     */
    public InterfaceConfig setSourcePortGroup(String value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_source_port_group(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#sourcePortId}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the port of that switch (VMware), or of the network; or {@code null} to leave it to libvirt
     * @return this
     */
    public InterfaceConfig setSourcePortId(String value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_source_port_id(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#switchConnection}.
     *
     * @param value the connection to that switch
     * @return this
     */
    public InterfaceConfig setSwitchConnection(long value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_switch_connection(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#switchId}. What is no UUID is refused, which {@link Config#validate} reports.
     *
     * @param value the distributed switch (VMware); or {@code null} to leave it to libvirt
     * @return this
     */
    public InterfaceConfig setSwitchId(String value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_switch_id(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#switchPortGroup}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the port group of that switch; or {@code null} to leave it to libvirt
     * @return this
     */
    public InterfaceConfig setSwitchPortGroup(String value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_switch_port_group(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#targetDev}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the name on the host; libvirt chooses one when none is given; or {@code null} to leave it to
     *     libvirt
     * @return this
     */
    public InterfaceConfig setTargetDev(String value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_target_dev(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#targetManaged}.
     *
     * @param value whether libvirt creates the host's end of an ethernet interface
     * @return this
     */
    public InterfaceConfig setTargetManaged(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_target_managed(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#teamingPersistent}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the alias of the persistent interface, for the transient one of a failover pair; or {@code null}
     *     to leave it to libvirt
     * @return this
     */
    public InterfaceConfig setTeamingPersistent(String value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_teaming_persistent(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#teamingType}.
     *
     * @param value its role in a failover pair; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what
     *     is there
     * @return this
     */
    public InterfaceConfig setTeamingType(TeamingType value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_teaming_type(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#trustGuestRxFilters}.
     *
     * @param value whether the guest may change its MAC address and filters
     * @return this
     */
    public InterfaceConfig setTrustGuestRxFilters(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_trust_guest_rx_filters(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#txMode}.
     *
     * @param value how packets are sent; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is
     *     there
     * @return this
     */
    public InterfaceConfig setTxMode(InterfaceTxMode value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_tx_mode(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#txQueueSize}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the length of the send queue; 0 to leave it to libvirt
     * @return this
     */
    public InterfaceConfig setTxQueueSize(long value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_tx_queue_size(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#usbBus}.
     *
     * @param value USB bus of the device's address
     * @return this
     */
    public InterfaceConfig setUsbBus(long value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_usb_bus(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#usbPort}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value USB port of the device's address: {@code 1}, {@code 2.1}; or {@code null} to leave it to libvirt
     * @return this
     */
    public InterfaceConfig setUsbPort(String value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_usb_port(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#virtioAts}.
     *
     * @param value whether the device supports address translation services
     * @return this
     */
    public InterfaceConfig setVirtioAts(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_virtio_ats(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#virtioIommu}.
     *
     * @param value whether the device uses the guest's IOMMU
     * @return this
     */
    public InterfaceConfig setVirtioIommu(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_virtio_iommu(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#virtioPacked}.
     *
     * @param value whether packed virtqueues are used
     * @return this
     */
    public InterfaceConfig setVirtioPacked(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_virtio_packed(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#virtioPagePerVq}.
     *
     * @param value whether each queue has a notification page of its own
     * @return this
     */
    public InterfaceConfig setVirtioPagePerVq(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_virtio_page_per_vq(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#virtualPortInstanceId}. What is no UUID is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the id of the port (802.1Qbg); or {@code null} to leave it to libvirt
     * @return this
     */
    public InterfaceConfig setVirtualPortInstanceId(String value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_virtual_port_instance_id(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#virtualPortInterfaceId}. What is no UUID is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the id of the port on the virtual switch; or {@code null} to leave it to libvirt
     * @return this
     */
    public InterfaceConfig setVirtualPortInterfaceId(String value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_virtual_port_interface_id(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#virtualPortManagerId}.
     *
     * @param value the manager of the port (802.1Qbg)
     * @return this
     */
    public InterfaceConfig setVirtualPortManagerId(long value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_virtual_port_manager_id(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#virtualPortProfileId}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the profile of the port on the virtual switch; or {@code null} to leave it to libvirt
     * @return this
     */
    public InterfaceConfig setVirtualPortProfileId(String value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_virtual_port_profile_id(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#virtualPortType}.
     *
     * @param value the kind of the virtual switch's port; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to
     *     keep what is there
     * @return this
     */
    public InterfaceConfig setVirtualPortType(VirtualPortType value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_virtual_port_type(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#virtualPortTypeId}.
     *
     * @param value the type of the port (802.1Qbg)
     * @return this
     */
    public InterfaceConfig setVirtualPortTypeId(long value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_virtual_port_type_id(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#virtualPortTypeIdVersion}.
     *
     * @param value the version of the type (802.1Qbg)
     * @return this
     */
    public InterfaceConfig setVirtualPortTypeIdVersion(long value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_virtual_port_type_id_version(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#vlanTags}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the VLAN, or those of a trunk; or {@code null} for none
     * @return this
     */
    public InterfaceConfig setVlanTags(List<String> value) {
        try (Scope scope = new Scope()) {
            N.simplevirt_interface_config_set_vlan_tags(scope.use(this), scope.strings(value));
            return this;
        }
    }

    /**
     * Sets {@link InterfaceConfig#vlanTrunk}.
     *
     * @param value whether several VLANs reach the interface
     * @return this
     */
    public InterfaceConfig setVlanTrunk(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_vlan_trunk(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#zpciFid}.
     *
     * @param value the function identifier of the device's address (S390)
     * @return this
     */
    public InterfaceConfig setZpciFid(long value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_zpci_fid(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceConfig#zpciUid}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value the user-defined identifier of the device's address (S390); 0 to leave it to libvirt
     * @return this
     */
    public InterfaceConfig setZpciUid(long value) {
        long self = acquire();
        try {
            N.simplevirt_interface_config_set_zpci_uid(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    @Override
    public InterfaceConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public InterfaceConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public InterfaceConfig copy() {
        return (InterfaceConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_interface_config_new();

        static native long simplevirt_interface_config_new_from_xml(byte[] xml, long[] error);

        static native void simplevirt_interface_config_add_address(long self, long item);

        static native void simplevirt_interface_config_add_filter_parameter(long self, long item);

        static native void simplevirt_interface_config_add_port_forward(long self, long item);

        static native void simplevirt_interface_config_add_route(long self, long item);

        static native void simplevirt_interface_config_add_source_address_entry(long self, long item);

        static native void simplevirt_interface_config_add_source_route(long self, long item);

        static native void simplevirt_interface_config_add_vlan(long self, long item);

        static native int simplevirt_interface_config_get_acpi_index(long self);

        static native int simplevirt_interface_config_get_address_type(long self);

        static native long simplevirt_interface_config_get_alias(long self);

        static native long simplevirt_interface_config_get_backend_domain(long self);

        static native long simplevirt_interface_config_get_backend_log_file(long self);

        static native long simplevirt_interface_config_get_backend_tap(long self);

        static native int simplevirt_interface_config_get_backend_type(long self);

        static native long simplevirt_interface_config_get_backend_vhost(long self);

        static native int simplevirt_interface_config_get_boot_order(long self);

        static native int simplevirt_interface_config_get_ccw_cssid(long self);

        static native int simplevirt_interface_config_get_ccw_devno(long self);

        static native int simplevirt_interface_config_get_ccw_ssid(long self);

        static native int simplevirt_interface_config_get_coalesce_rx_frames(long self);

        static native long simplevirt_interface_config_get_down_script(long self);

        static native int simplevirt_interface_config_get_driver(long self);

        static native int simplevirt_interface_config_get_event_idx(long self);

        static native long simplevirt_interface_config_get_filter(long self);

        static native long simplevirt_interface_config_get_guest_actual(long self);

        static native int simplevirt_interface_config_get_guest_checksum(long self);

        static native long simplevirt_interface_config_get_guest_dev(long self);

        static native int simplevirt_interface_config_get_guest_ecn(long self);

        static native int simplevirt_interface_config_get_guest_tso4(long self);

        static native int simplevirt_interface_config_get_guest_tso6(long self);

        static native int simplevirt_interface_config_get_guest_ufo(long self);

        static native int simplevirt_interface_config_get_host_checksum(long self);

        static native int simplevirt_interface_config_get_host_ecn(long self);

        static native int simplevirt_interface_config_get_host_gso(long self);

        static native int simplevirt_interface_config_get_host_mergeable_rx_buffers(long self);

        static native int simplevirt_interface_config_get_host_tso4(long self);

        static native int simplevirt_interface_config_get_host_tso6(long self);

        static native int simplevirt_interface_config_get_host_ufo(long self);

        static native int simplevirt_interface_config_get_inbound_average(long self);

        static native int simplevirt_interface_config_get_inbound_burst(long self);

        static native int simplevirt_interface_config_get_inbound_floor(long self);

        static native int simplevirt_interface_config_get_inbound_peak(long self);

        static native int simplevirt_interface_config_get_interface_type(long self);

        static native int simplevirt_interface_config_get_io_event_fd(long self);

        static native int simplevirt_interface_config_get_isolated(long self);

        static native int simplevirt_interface_config_get_link(long self);

        static native long simplevirt_interface_config_get_load_parm(long self);

        static native long simplevirt_interface_config_get_local_address(long self);

        static native int simplevirt_interface_config_get_local_port(long self);

        static native long simplevirt_interface_config_get_mac(long self);

        static native int simplevirt_interface_config_get_mac_check(long self);

        static native int simplevirt_interface_config_get_mac_type(long self);

        static native int simplevirt_interface_config_get_managed(long self);

        static native long simplevirt_interface_config_get_model(long self);

        static native int simplevirt_interface_config_get_mtu(long self);

        static native int simplevirt_interface_config_get_outbound_average(long self);

        static native int simplevirt_interface_config_get_outbound_burst(long self);

        static native int simplevirt_interface_config_get_outbound_peak(long self);

        static native int simplevirt_interface_config_get_pci_bus(long self);

        static native int simplevirt_interface_config_get_pci_domain(long self);

        static native int simplevirt_interface_config_get_pci_function(long self);

        static native int simplevirt_interface_config_get_pci_multifunction(long self);

        static native int simplevirt_interface_config_get_pci_slot(long self);

        static native int simplevirt_interface_config_get_queues(long self);

        static native int simplevirt_interface_config_get_reconnect(long self);

        static native int simplevirt_interface_config_get_reconnect_seconds(long self);

        static native int simplevirt_interface_config_get_rom_bar(long self);

        static native int simplevirt_interface_config_get_rom_enabled(long self);

        static native long simplevirt_interface_config_get_rom_file(long self);

        static native int simplevirt_interface_config_get_rss(long self);

        static native int simplevirt_interface_config_get_rss_hash_report(long self);

        static native int simplevirt_interface_config_get_rx_queue_size(long self);

        static native long simplevirt_interface_config_get_script(long self);

        static native long simplevirt_interface_config_get_sndbuf(long self);

        static native long simplevirt_interface_config_get_source_address(long self);

        static native long simplevirt_interface_config_get_source_bridge(long self);

        static native long simplevirt_interface_config_get_source_dev(long self);

        static native long simplevirt_interface_config_get_source_kind(long self);

        static native int simplevirt_interface_config_get_source_mode(long self);

        static native long simplevirt_interface_config_get_source_name(long self);

        static native long simplevirt_interface_config_get_source_network(long self);

        static native long simplevirt_interface_config_get_source_path(long self);

        static native int simplevirt_interface_config_get_source_pci_bus(long self);

        static native int simplevirt_interface_config_get_source_pci_domain(long self);

        static native int simplevirt_interface_config_get_source_pci_function(long self);

        static native int simplevirt_interface_config_get_source_pci_slot(long self);

        static native int simplevirt_interface_config_get_source_port(long self);

        static native long simplevirt_interface_config_get_source_port_group(long self);

        static native long simplevirt_interface_config_get_source_port_id(long self);

        static native int simplevirt_interface_config_get_switch_connection(long self);

        static native long simplevirt_interface_config_get_switch_id(long self);

        static native long simplevirt_interface_config_get_switch_port_group(long self);

        static native long simplevirt_interface_config_get_target_dev(long self);

        static native int simplevirt_interface_config_get_target_managed(long self);

        static native long simplevirt_interface_config_get_teaming_persistent(long self);

        static native int simplevirt_interface_config_get_teaming_type(long self);

        static native int simplevirt_interface_config_get_trust_guest_rx_filters(long self);

        static native int simplevirt_interface_config_get_tx_mode(long self);

        static native int simplevirt_interface_config_get_tx_queue_size(long self);

        static native int simplevirt_interface_config_get_usb_bus(long self);

        static native long simplevirt_interface_config_get_usb_port(long self);

        static native int simplevirt_interface_config_get_virtio_ats(long self);

        static native int simplevirt_interface_config_get_virtio_iommu(long self);

        static native int simplevirt_interface_config_get_virtio_packed(long self);

        static native int simplevirt_interface_config_get_virtio_page_per_vq(long self);

        static native long simplevirt_interface_config_get_virtual_port_instance_id(long self);

        static native long simplevirt_interface_config_get_virtual_port_interface_id(long self);

        static native int simplevirt_interface_config_get_virtual_port_manager_id(long self);

        static native long simplevirt_interface_config_get_virtual_port_profile_id(long self);

        static native int simplevirt_interface_config_get_virtual_port_type(long self);

        static native int simplevirt_interface_config_get_virtual_port_type_id(long self);

        static native int simplevirt_interface_config_get_virtual_port_type_id_version(long self);

        static native long simplevirt_interface_config_get_vlan_tags(long self);

        static native int simplevirt_interface_config_get_vlan_trunk(long self);

        static native int simplevirt_interface_config_get_zpci_fid(long self);

        static native int simplevirt_interface_config_get_zpci_uid(long self);

        static native long simplevirt_interface_config_list_addresses(long self);

        static native long simplevirt_interface_config_list_filter_parameters(long self);

        static native long simplevirt_interface_config_list_port_forwards(long self);

        static native long simplevirt_interface_config_list_routes(long self);

        static native long simplevirt_interface_config_list_source_addresses(long self);

        static native long simplevirt_interface_config_list_source_routes(long self);

        static native long simplevirt_interface_config_list_vlans(long self);

        static native int simplevirt_interface_config_remove_address(long self, long item);

        static native int simplevirt_interface_config_remove_filter_parameter(long self, long item);

        static native int simplevirt_interface_config_remove_port_forward(long self, long item);

        static native int simplevirt_interface_config_remove_route(long self, long item);

        static native int simplevirt_interface_config_remove_source_address_entry(long self, long item);

        static native int simplevirt_interface_config_remove_source_route(long self, long item);

        static native int simplevirt_interface_config_remove_vlan(long self, long item);

        static native void simplevirt_interface_config_set_acpi_index(long self, int value);

        static native void simplevirt_interface_config_set_address_type(long self, int value);

        static native void simplevirt_interface_config_set_alias(long self, byte[] value);

        static native void simplevirt_interface_config_set_backend_domain(long self, byte[] value);

        static native void simplevirt_interface_config_set_backend_log_file(long self, byte[] value);

        static native void simplevirt_interface_config_set_backend_tap(long self, byte[] value);

        static native void simplevirt_interface_config_set_backend_type(long self, int value);

        static native void simplevirt_interface_config_set_backend_vhost(long self, byte[] value);

        static native void simplevirt_interface_config_set_boot_order(long self, int value);

        static native void simplevirt_interface_config_set_ccw_cssid(long self, int value);

        static native void simplevirt_interface_config_set_ccw_devno(long self, int value);

        static native void simplevirt_interface_config_set_ccw_ssid(long self, int value);

        static native void simplevirt_interface_config_set_coalesce_rx_frames(long self, int value);

        static native void simplevirt_interface_config_set_down_script(long self, byte[] value);

        static native void simplevirt_interface_config_set_driver(long self, int value);

        static native void simplevirt_interface_config_set_event_idx(long self, int value);

        static native void simplevirt_interface_config_set_filter(long self, byte[] value);

        static native void simplevirt_interface_config_set_guest_actual(long self, byte[] value);

        static native void simplevirt_interface_config_set_guest_checksum(long self, int value);

        static native void simplevirt_interface_config_set_guest_dev(long self, byte[] value);

        static native void simplevirt_interface_config_set_guest_ecn(long self, int value);

        static native void simplevirt_interface_config_set_guest_tso4(long self, int value);

        static native void simplevirt_interface_config_set_guest_tso6(long self, int value);

        static native void simplevirt_interface_config_set_guest_ufo(long self, int value);

        static native void simplevirt_interface_config_set_host_checksum(long self, int value);

        static native void simplevirt_interface_config_set_host_ecn(long self, int value);

        static native void simplevirt_interface_config_set_host_gso(long self, int value);

        static native void simplevirt_interface_config_set_host_mergeable_rx_buffers(long self, int value);

        static native void simplevirt_interface_config_set_host_tso4(long self, int value);

        static native void simplevirt_interface_config_set_host_tso6(long self, int value);

        static native void simplevirt_interface_config_set_host_ufo(long self, int value);

        static native void simplevirt_interface_config_set_inbound_average(long self, int value);

        static native void simplevirt_interface_config_set_inbound_burst(long self, int value);

        static native void simplevirt_interface_config_set_inbound_floor(long self, int value);

        static native void simplevirt_interface_config_set_inbound_peak(long self, int value);

        static native void simplevirt_interface_config_set_interface_type(long self, int value);

        static native void simplevirt_interface_config_set_io_event_fd(long self, int value);

        static native void simplevirt_interface_config_set_isolated(long self, int value);

        static native void simplevirt_interface_config_set_link(long self, int value);

        static native void simplevirt_interface_config_set_load_parm(long self, byte[] value);

        static native void simplevirt_interface_config_set_local_address(long self, byte[] value);

        static native void simplevirt_interface_config_set_local_port(long self, int value);

        static native void simplevirt_interface_config_set_mac(long self, byte[] value);

        static native void simplevirt_interface_config_set_mac_check(long self, int value);

        static native void simplevirt_interface_config_set_mac_type(long self, int value);

        static native void simplevirt_interface_config_set_managed(long self, int value);

        static native void simplevirt_interface_config_set_model(long self, byte[] value);

        static native void simplevirt_interface_config_set_mtu(long self, int value);

        static native void simplevirt_interface_config_set_outbound_average(long self, int value);

        static native void simplevirt_interface_config_set_outbound_burst(long self, int value);

        static native void simplevirt_interface_config_set_outbound_peak(long self, int value);

        static native void simplevirt_interface_config_set_pci_bus(long self, int value);

        static native void simplevirt_interface_config_set_pci_domain(long self, int value);

        static native void simplevirt_interface_config_set_pci_function(long self, int value);

        static native void simplevirt_interface_config_set_pci_multifunction(long self, int value);

        static native void simplevirt_interface_config_set_pci_slot(long self, int value);

        static native void simplevirt_interface_config_set_queues(long self, int value);

        static native void simplevirt_interface_config_set_reconnect(long self, int value);

        static native void simplevirt_interface_config_set_reconnect_seconds(long self, int value);

        static native void simplevirt_interface_config_set_rom_bar(long self, int value);

        static native void simplevirt_interface_config_set_rom_enabled(long self, int value);

        static native void simplevirt_interface_config_set_rom_file(long self, byte[] value);

        static native void simplevirt_interface_config_set_rss(long self, int value);

        static native void simplevirt_interface_config_set_rss_hash_report(long self, int value);

        static native void simplevirt_interface_config_set_rx_queue_size(long self, int value);

        static native void simplevirt_interface_config_set_script(long self, byte[] value);

        static native void simplevirt_interface_config_set_sndbuf(long self, long value);

        static native void simplevirt_interface_config_set_source_address(long self, byte[] value);

        static native void simplevirt_interface_config_set_source_bridge(long self, byte[] value);

        static native void simplevirt_interface_config_set_source_dev(long self, byte[] value);

        static native void simplevirt_interface_config_set_source_kind(long self, byte[] value);

        static native void simplevirt_interface_config_set_source_mode(long self, int value);

        static native void simplevirt_interface_config_set_source_name(long self, byte[] value);

        static native void simplevirt_interface_config_set_source_network(long self, byte[] value);

        static native void simplevirt_interface_config_set_source_path(long self, byte[] value);

        static native void simplevirt_interface_config_set_source_pci_bus(long self, int value);

        static native void simplevirt_interface_config_set_source_pci_domain(long self, int value);

        static native void simplevirt_interface_config_set_source_pci_function(long self, int value);

        static native void simplevirt_interface_config_set_source_pci_slot(long self, int value);

        static native void simplevirt_interface_config_set_source_port(long self, int value);

        static native void simplevirt_interface_config_set_source_port_group(long self, byte[] value);

        static native void simplevirt_interface_config_set_source_port_id(long self, byte[] value);

        static native void simplevirt_interface_config_set_switch_connection(long self, int value);

        static native void simplevirt_interface_config_set_switch_id(long self, byte[] value);

        static native void simplevirt_interface_config_set_switch_port_group(long self, byte[] value);

        static native void simplevirt_interface_config_set_target_dev(long self, byte[] value);

        static native void simplevirt_interface_config_set_target_managed(long self, int value);

        static native void simplevirt_interface_config_set_teaming_persistent(long self, byte[] value);

        static native void simplevirt_interface_config_set_teaming_type(long self, int value);

        static native void simplevirt_interface_config_set_trust_guest_rx_filters(long self, int value);

        static native void simplevirt_interface_config_set_tx_mode(long self, int value);

        static native void simplevirt_interface_config_set_tx_queue_size(long self, int value);

        static native void simplevirt_interface_config_set_usb_bus(long self, int value);

        static native void simplevirt_interface_config_set_usb_port(long self, byte[] value);

        static native void simplevirt_interface_config_set_virtio_ats(long self, int value);

        static native void simplevirt_interface_config_set_virtio_iommu(long self, int value);

        static native void simplevirt_interface_config_set_virtio_packed(long self, int value);

        static native void simplevirt_interface_config_set_virtio_page_per_vq(long self, int value);

        static native void simplevirt_interface_config_set_virtual_port_instance_id(long self, byte[] value);

        static native void simplevirt_interface_config_set_virtual_port_interface_id(long self, byte[] value);

        static native void simplevirt_interface_config_set_virtual_port_manager_id(long self, int value);

        static native void simplevirt_interface_config_set_virtual_port_profile_id(long self, byte[] value);

        static native void simplevirt_interface_config_set_virtual_port_type(long self, int value);

        static native void simplevirt_interface_config_set_virtual_port_type_id(long self, int value);

        static native void simplevirt_interface_config_set_virtual_port_type_id_version(long self, int value);

        static native void simplevirt_interface_config_set_vlan_tags(long self, long value);

        static native void simplevirt_interface_config_set_vlan_trunk(long self, int value);

        static native void simplevirt_interface_config_set_zpci_fid(long self, int value);

        static native void simplevirt_interface_config_set_zpci_uid(long self, int value);
    }
}
