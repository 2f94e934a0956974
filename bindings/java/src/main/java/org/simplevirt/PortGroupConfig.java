// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.List;

/**
 * A class of guests' connections to a network.
 * <p>XML: {@code <portgroup>}.
 */
public final class PortGroupConfig extends Config {
    PortGroupConfig(Owned owned) {
        super(owned);
    }

    static PortGroupConfig wrap(long pointer) {
        return pointer == 0 ? null : new PortGroupConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <portgroup>}. */
    public PortGroupConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_port_group_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <portgroup>}
     * @return a new {@link PortGroupConfig}
     * @throws SimplevirtException when it fails
     */
    public static PortGroupConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_port_group_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return PortGroupConfig.wrap(result);
    }

    /**
     * Adds an item to this list: the VLANs, and which frames go untagged. A standalone object becomes a view on its
     * place in the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public PortGroupConfig addVlan(VlanTagConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_port_group_config_add_vlan(scope.use(this), scope.use(item));
            return this;
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
            return Values.unsigned(N.simplevirt_port_group_config_get_inbound_average(self));
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
            return Values.unsigned(N.simplevirt_port_group_config_get_inbound_burst(self));
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
            return Values.unsigned(N.simplevirt_port_group_config_get_inbound_peak(self));
        } finally {
            release();
        }
    }

    /**
     * Whether guests that name none are in it.
     * <p>XML: &#64;default.
     *
     * @return whether guests that name none are in it; {@code false} when it is not set
     */
    public boolean isDefault() {
        long self = acquire();
        try {
            return N.simplevirt_port_group_config_get_is_default(self) != 0;
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
            return Text.read(N.simplevirt_port_group_config_get_name(self));
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
            return Values.unsigned(N.simplevirt_port_group_config_get_outbound_average(self));
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
            return Values.unsigned(N.simplevirt_port_group_config_get_outbound_burst(self));
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
            return Values.unsigned(N.simplevirt_port_group_config_get_outbound_peak(self));
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
            return N.simplevirt_port_group_config_get_trust_guest_rx_filters(self) != 0;
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
            return Text.read(N.simplevirt_port_group_config_get_virtual_port_instance_id(self));
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
            return Text.read(N.simplevirt_port_group_config_get_virtual_port_interface_id(self));
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
            return Values.unsigned(N.simplevirt_port_group_config_get_virtual_port_manager_id(self));
        } finally {
            release();
        }
    }

    /**
     * The profile of the virtual switch's port.
     * <p>XML: virtualport/parameters/&#64;profileid.
     *
     * @return the profile of the virtual switch's port, or {@code null} when it is not set
     */
    public String virtualPortProfileId() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_port_group_config_get_virtual_port_profile_id(self));
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
            return VirtualPortType.of(N.simplevirt_port_group_config_get_virtual_port_type(self));
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
            return Values.unsigned(N.simplevirt_port_group_config_get_virtual_port_type_id(self));
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
            return Values.unsigned(N.simplevirt_port_group_config_get_virtual_port_type_id_version(self));
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
            return Values.takeStrings(N.simplevirt_port_group_config_get_vlan_tags(self));
        } finally {
            release();
        }
    }

    /**
     * Whether several VLANs reach the guest.
     * <p>XML: vlan/&#64;trunk.
     *
     * @return whether several VLANs reach the guest; {@code false} when it is not set
     */
    public boolean vlanTrunk() {
        long self = acquire();
        try {
            return N.simplevirt_port_group_config_get_vlan_trunk(self) != 0;
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
            return Values.takeObjects(N.simplevirt_port_group_config_list_vlans(self), VlanTagConfig::wrap);
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
    public boolean removeVlan(VlanTagConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_port_group_config_remove_vlan(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Sets {@link PortGroupConfig#inboundAverage}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the average rate into the guest; 0 to leave it to libvirt
     * @return this
     */
    public PortGroupConfig setInboundAverage(long value) {
        long self = acquire();
        try {
            N.simplevirt_port_group_config_set_inbound_average(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link PortGroupConfig#inboundBurst}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value how much may be received in a burst at the peak rate; 0 to leave it to libvirt
     * @return this
     */
    public PortGroupConfig setInboundBurst(long value) {
        long self = acquire();
        try {
            N.simplevirt_port_group_config_set_inbound_burst(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link PortGroupConfig#inboundPeak}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the highest rate into the guest; 0 to leave it to libvirt
     * @return this
     */
    public PortGroupConfig setInboundPeak(long value) {
        long self = acquire();
        try {
            N.simplevirt_port_group_config_set_inbound_peak(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link PortGroupConfig#isDefault}.
     *
     * @param value whether guests that name none are in it
     * @return this
     */
    public PortGroupConfig setIsDefault(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_port_group_config_set_is_default(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link PortGroupConfig#name}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the name; or {@code null} to leave it to libvirt
     * @return this
     */
    public PortGroupConfig setName(String value) {
        long self = acquire();
        try {
            N.simplevirt_port_group_config_set_name(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link PortGroupConfig#outboundAverage}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the average rate out of the guest; 0 to leave it to libvirt
     * @return this
     */
    public PortGroupConfig setOutboundAverage(long value) {
        long self = acquire();
        try {
            N.simplevirt_port_group_config_set_outbound_average(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link PortGroupConfig#outboundBurst}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value how much may be sent in a burst at the peak rate; 0 to leave it to libvirt
     * @return this
     */
    public PortGroupConfig setOutboundBurst(long value) {
        long self = acquire();
        try {
            N.simplevirt_port_group_config_set_outbound_burst(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link PortGroupConfig#outboundPeak}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the highest rate out of the guest; 0 to leave it to libvirt
     * @return this
     */
    public PortGroupConfig setOutboundPeak(long value) {
        long self = acquire();
        try {
            N.simplevirt_port_group_config_set_outbound_peak(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link PortGroupConfig#trustGuestRxFilters}.
     *
     * @param value whether guests may change their MAC address and filters
     * @return this
     */
    public PortGroupConfig setTrustGuestRxFilters(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_port_group_config_set_trust_guest_rx_filters(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link PortGroupConfig#virtualPortInstanceId}. What is no UUID is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the id of the port (802.1Qbg); or {@code null} to leave it to libvirt
     * @return this
     */
    public PortGroupConfig setVirtualPortInstanceId(String value) {
        long self = acquire();
        try {
            N.simplevirt_port_group_config_set_virtual_port_instance_id(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link PortGroupConfig#virtualPortInterfaceId}. What is no UUID is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the id of the port on the virtual switch; or {@code null} to leave it to libvirt
     * @return this
     */
    public PortGroupConfig setVirtualPortInterfaceId(String value) {
        long self = acquire();
        try {
            N.simplevirt_port_group_config_set_virtual_port_interface_id(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link PortGroupConfig#virtualPortManagerId}.
     *
     * @param value the manager of the port (802.1Qbg)
     * @return this
     */
    public PortGroupConfig setVirtualPortManagerId(long value) {
        long self = acquire();
        try {
            N.simplevirt_port_group_config_set_virtual_port_manager_id(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link PortGroupConfig#virtualPortProfileId}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the profile of the virtual switch's port; or {@code null} to leave it to libvirt
     * @return this
     */
    public PortGroupConfig setVirtualPortProfileId(String value) {
        long self = acquire();
        try {
            N.simplevirt_port_group_config_set_virtual_port_profile_id(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link PortGroupConfig#virtualPortType}.
     *
     * @param value the kind of the virtual switch's port; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to
     *     keep what is there
     * @return this
     */
    public PortGroupConfig setVirtualPortType(VirtualPortType value) {
        long self = acquire();
        try {
            N.simplevirt_port_group_config_set_virtual_port_type(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link PortGroupConfig#virtualPortTypeId}.
     *
     * @param value the type of the port (802.1Qbg)
     * @return this
     */
    public PortGroupConfig setVirtualPortTypeId(long value) {
        long self = acquire();
        try {
            N.simplevirt_port_group_config_set_virtual_port_type_id(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link PortGroupConfig#virtualPortTypeIdVersion}.
     *
     * @param value the version of the type (802.1Qbg)
     * @return this
     */
    public PortGroupConfig setVirtualPortTypeIdVersion(long value) {
        long self = acquire();
        try {
            N.simplevirt_port_group_config_set_virtual_port_type_id_version(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link PortGroupConfig#vlanTags}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the VLAN, or those of a trunk; or {@code null} for none
     * @return this
     */
    public PortGroupConfig setVlanTags(List<String> value) {
        try (Scope scope = new Scope()) {
            N.simplevirt_port_group_config_set_vlan_tags(scope.use(this), scope.strings(value));
            return this;
        }
    }

    /**
     * Sets {@link PortGroupConfig#vlanTrunk}.
     *
     * @param value whether several VLANs reach the guest
     * @return this
     */
    public PortGroupConfig setVlanTrunk(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_port_group_config_set_vlan_trunk(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    @Override
    public PortGroupConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public PortGroupConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public PortGroupConfig copy() {
        return (PortGroupConfig) super.copy();
    }

    @Override
    String shown() {
        return name();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_port_group_config_new();

        static native long simplevirt_port_group_config_new_from_xml(byte[] xml, long[] error);

        static native void simplevirt_port_group_config_add_vlan(long self, long item);

        static native int simplevirt_port_group_config_get_inbound_average(long self);

        static native int simplevirt_port_group_config_get_inbound_burst(long self);

        static native int simplevirt_port_group_config_get_inbound_peak(long self);

        static native int simplevirt_port_group_config_get_is_default(long self);

        static native long simplevirt_port_group_config_get_name(long self);

        static native int simplevirt_port_group_config_get_outbound_average(long self);

        static native int simplevirt_port_group_config_get_outbound_burst(long self);

        static native int simplevirt_port_group_config_get_outbound_peak(long self);

        static native int simplevirt_port_group_config_get_trust_guest_rx_filters(long self);

        static native long simplevirt_port_group_config_get_virtual_port_instance_id(long self);

        static native long simplevirt_port_group_config_get_virtual_port_interface_id(long self);

        static native int simplevirt_port_group_config_get_virtual_port_manager_id(long self);

        static native long simplevirt_port_group_config_get_virtual_port_profile_id(long self);

        static native int simplevirt_port_group_config_get_virtual_port_type(long self);

        static native int simplevirt_port_group_config_get_virtual_port_type_id(long self);

        static native int simplevirt_port_group_config_get_virtual_port_type_id_version(long self);

        static native long simplevirt_port_group_config_get_vlan_tags(long self);

        static native int simplevirt_port_group_config_get_vlan_trunk(long self);

        static native long simplevirt_port_group_config_list_vlans(long self);

        static native int simplevirt_port_group_config_remove_vlan(long self, long item);

        static native void simplevirt_port_group_config_set_inbound_average(long self, int value);

        static native void simplevirt_port_group_config_set_inbound_burst(long self, int value);

        static native void simplevirt_port_group_config_set_inbound_peak(long self, int value);

        static native void simplevirt_port_group_config_set_is_default(long self, int value);

        static native void simplevirt_port_group_config_set_name(long self, byte[] value);

        static native void simplevirt_port_group_config_set_outbound_average(long self, int value);

        static native void simplevirt_port_group_config_set_outbound_burst(long self, int value);

        static native void simplevirt_port_group_config_set_outbound_peak(long self, int value);

        static native void simplevirt_port_group_config_set_trust_guest_rx_filters(long self, int value);

        static native void simplevirt_port_group_config_set_virtual_port_instance_id(long self, byte[] value);

        static native void simplevirt_port_group_config_set_virtual_port_interface_id(long self, byte[] value);

        static native void simplevirt_port_group_config_set_virtual_port_manager_id(long self, int value);

        static native void simplevirt_port_group_config_set_virtual_port_profile_id(long self, byte[] value);

        static native void simplevirt_port_group_config_set_virtual_port_type(long self, int value);

        static native void simplevirt_port_group_config_set_virtual_port_type_id(long self, int value);

        static native void simplevirt_port_group_config_set_virtual_port_type_id_version(long self, int value);

        static native void simplevirt_port_group_config_set_vlan_tags(long self, long value);

        static native void simplevirt_port_group_config_set_vlan_trunk(long self, int value);
    }
}
