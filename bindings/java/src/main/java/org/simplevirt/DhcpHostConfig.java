// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * A guest with an address of its own.
 * <p>XML: {@code <host>}.
 */
public final class DhcpHostConfig extends Config {
    DhcpHostConfig(Owned owned) {
        super(owned);
    }

    static DhcpHostConfig wrap(long pointer) {
        return pointer == 0 ? null : new DhcpHostConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <host>}. */
    public DhcpHostConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_dhcp_host_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <host>}
     * @return a new {@link DhcpHostConfig}
     * @throws SimplevirtException when it fails
     */
    public static DhcpHostConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_dhcp_host_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return DhcpHostConfig.wrap(result);
    }

    /**
     * Its DHCPv6 identifier.
     * <p>XML: &#64;id.
     *
     * @return its DHCPv6 identifier, or {@code null} when it is not set
     */
    public String id() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_dhcp_host_config_get_id(self));
        } finally {
            release();
        }
    }

    /**
     * Its address.
     * <p>XML: &#64;ip.
     *
     * @return its address, or {@code null} when it is not set
     */
    public String ip() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_dhcp_host_config_get_ip(self));
        } finally {
            release();
        }
    }

    /**
     * The lease time of the address, in {@code lease_unit}; 0 for unlimited.
     * <p>XML: lease/&#64;expiry.
     *
     * @return the lease time of the address, in {@code lease_unit}; 0 for unlimited; 0 when it is not set
     */
    public long leaseExpiry() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_dhcp_host_config_get_lease_expiry(self));
        } finally {
            release();
        }
    }

    /**
     * The unit of {@code lease_expiry}.
     * <p>XML: lease/&#64;unit.
     *
     * @return the unit of {@code lease_expiry}; {@link LeaseUnit#DEFAULT} when it is not set
     */
    public LeaseUnit leaseUnit() {
        long self = acquire();
        try {
            return LeaseUnit.of(N.simplevirt_dhcp_host_config_get_lease_unit(self));
        } finally {
            release();
        }
    }

    /**
     * Its MAC address.
     * <p>XML: &#64;mac.
     *
     * @return its MAC address, or {@code null} when it is not set
     */
    public String mac() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_dhcp_host_config_get_mac(self));
        } finally {
            release();
        }
    }

    /**
     * Its name.
     * <p>XML: &#64;name.
     *
     * @return its name, or {@code null} when it is not set
     */
    public String name() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_dhcp_host_config_get_name(self));
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DhcpHostConfig#id}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value its DHCPv6 identifier; or {@code null} to leave it to libvirt
     * @return this
     */
    public DhcpHostConfig setId(String value) {
        long self = acquire();
        try {
            N.simplevirt_dhcp_host_config_set_id(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DhcpHostConfig#ip}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value its address; or {@code null} to leave it to libvirt
     * @return this
     */
    public DhcpHostConfig setIp(String value) {
        long self = acquire();
        try {
            N.simplevirt_dhcp_host_config_set_ip(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DhcpHostConfig#leaseExpiry}.
     *
     * @param value the lease time of the address, in {@code lease_unit}; 0 for unlimited
     * @return this
     */
    public DhcpHostConfig setLeaseExpiry(long value) {
        long self = acquire();
        try {
            N.simplevirt_dhcp_host_config_set_lease_expiry(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DhcpHostConfig#leaseUnit}.
     *
     * @param value the unit of {@code lease_expiry}; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep
     *     what is there
     * @return this
     */
    public DhcpHostConfig setLeaseUnit(LeaseUnit value) {
        long self = acquire();
        try {
            N.simplevirt_dhcp_host_config_set_lease_unit(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DhcpHostConfig#mac}. What is no MAC address is refused, which {@link Config#validate} reports.
     *
     * @param value its MAC address; or {@code null} to leave it to libvirt
     * @return this
     */
    public DhcpHostConfig setMac(String value) {
        long self = acquire();
        try {
            N.simplevirt_dhcp_host_config_set_mac(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DhcpHostConfig#name}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value its name; or {@code null} to leave it to libvirt
     * @return this
     */
    public DhcpHostConfig setName(String value) {
        long self = acquire();
        try {
            N.simplevirt_dhcp_host_config_set_name(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    @Override
    public DhcpHostConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public DhcpHostConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public DhcpHostConfig copy() {
        return (DhcpHostConfig) super.copy();
    }

    @Override
    String shown() {
        return name();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_dhcp_host_config_new();

        static native long simplevirt_dhcp_host_config_new_from_xml(byte[] xml, long[] error);

        static native long simplevirt_dhcp_host_config_get_id(long self);

        static native long simplevirt_dhcp_host_config_get_ip(long self);

        static native int simplevirt_dhcp_host_config_get_lease_expiry(long self);

        static native int simplevirt_dhcp_host_config_get_lease_unit(long self);

        static native long simplevirt_dhcp_host_config_get_mac(long self);

        static native long simplevirt_dhcp_host_config_get_name(long self);

        static native void simplevirt_dhcp_host_config_set_id(long self, byte[] value);

        static native void simplevirt_dhcp_host_config_set_ip(long self, byte[] value);

        static native void simplevirt_dhcp_host_config_set_lease_expiry(long self, int value);

        static native void simplevirt_dhcp_host_config_set_lease_unit(long self, int value);

        static native void simplevirt_dhcp_host_config_set_mac(long self, byte[] value);

        static native void simplevirt_dhcp_host_config_set_name(long self, byte[] value);
    }
}
