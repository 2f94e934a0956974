// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * Addresses that a network assigns.
 * <p>XML: {@code <range>}.
 */
public final class DhcpRangeConfig extends Config {
    DhcpRangeConfig(Owned owned) {
        super(owned);
    }

    static DhcpRangeConfig wrap(long pointer) {
        return pointer == 0 ? null : new DhcpRangeConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <range>}. */
    public DhcpRangeConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_dhcp_range_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <range>}
     * @return a new {@link DhcpRangeConfig}
     * @throws SimplevirtException when it fails
     */
    public static DhcpRangeConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_dhcp_range_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return DhcpRangeConfig.wrap(result);
    }

    /**
     * The last.
     * <p>XML: &#64;end.
     *
     * @return the last, or {@code null} when it is not set
     */
    public String end() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_dhcp_range_config_get_end(self));
        } finally {
            release();
        }
    }

    /**
     * The lease time of an address, in {@code lease_unit}; 0 for unlimited.
     * <p>XML: lease/&#64;expiry.
     *
     * @return the lease time of an address, in {@code lease_unit}; 0 for unlimited; 0 when it is not set
     */
    public long leaseExpiry() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_dhcp_range_config_get_lease_expiry(self));
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
            return LeaseUnit.of(N.simplevirt_dhcp_range_config_get_lease_unit(self));
        } finally {
            release();
        }
    }

    /**
     * The first.
     * <p>XML: &#64;start.
     *
     * @return the first, or {@code null} when it is not set
     */
    public String start() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_dhcp_range_config_get_start(self));
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DhcpRangeConfig#end}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the last; or {@code null} to leave it to libvirt
     * @return this
     */
    public DhcpRangeConfig setEnd(String value) {
        long self = acquire();
        try {
            N.simplevirt_dhcp_range_config_set_end(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DhcpRangeConfig#leaseExpiry}.
     *
     * @param value the lease time of an address, in {@code lease_unit}; 0 for unlimited
     * @return this
     */
    public DhcpRangeConfig setLeaseExpiry(long value) {
        long self = acquire();
        try {
            N.simplevirt_dhcp_range_config_set_lease_expiry(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DhcpRangeConfig#leaseUnit}.
     *
     * @param value the unit of {@code lease_expiry}; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep
     *     what is there
     * @return this
     */
    public DhcpRangeConfig setLeaseUnit(LeaseUnit value) {
        long self = acquire();
        try {
            N.simplevirt_dhcp_range_config_set_lease_unit(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DhcpRangeConfig#start}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the first; or {@code null} to leave it to libvirt
     * @return this
     */
    public DhcpRangeConfig setStart(String value) {
        long self = acquire();
        try {
            N.simplevirt_dhcp_range_config_set_start(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    @Override
    public DhcpRangeConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public DhcpRangeConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public DhcpRangeConfig copy() {
        return (DhcpRangeConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_dhcp_range_config_new();

        static native long simplevirt_dhcp_range_config_new_from_xml(byte[] xml, long[] error);

        static native long simplevirt_dhcp_range_config_get_end(long self);

        static native int simplevirt_dhcp_range_config_get_lease_expiry(long self);

        static native int simplevirt_dhcp_range_config_get_lease_unit(long self);

        static native long simplevirt_dhcp_range_config_get_start(long self);

        static native void simplevirt_dhcp_range_config_set_end(long self, byte[] value);

        static native void simplevirt_dhcp_range_config_set_lease_expiry(long self, int value);

        static native void simplevirt_dhcp_range_config_set_lease_unit(long self, int value);

        static native void simplevirt_dhcp_range_config_set_start(long self, byte[] value);
    }
}
