// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * An address of a network interface in the guest.
 * <p>XML: {@code <ip>}.
 */
public final class InterfaceAddressConfig extends Config {
    InterfaceAddressConfig(Owned owned) {
        super(owned);
    }

    static InterfaceAddressConfig wrap(long pointer) {
        return pointer == 0 ? null : new InterfaceAddressConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <ip>}. */
    public InterfaceAddressConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_interface_address_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <ip>}
     * @return a new {@link InterfaceAddressConfig}
     * @throws SimplevirtException when it fails
     */
    public static InterfaceAddressConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_interface_address_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return InterfaceAddressConfig.wrap(result);
    }

    /**
     * The address.
     * <p>XML: &#64;address.
     *
     * @return the address, or {@code null} when it is not set
     */
    public String address() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_interface_address_config_get_address(self));
        } finally {
            release();
        }
    }

    /**
     * The family of the address.
     * <p>XML: &#64;family.
     *
     * @return the family of the address; {@link IpFamily#DEFAULT} when it is not set
     */
    public IpFamily family() {
        long self = acquire();
        try {
            return IpFamily.of(N.simplevirt_interface_address_config_get_family(self));
        } finally {
            release();
        }
    }

    /**
     * The address of the other end.
     * <p>XML: &#64;peer.
     *
     * @return the address of the other end, or {@code null} when it is not set
     */
    public String peer() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_interface_address_config_get_peer(self));
        } finally {
            release();
        }
    }

    /**
     * How many of its bits name the network (from 0 to 128).
     * <p>XML: &#64;prefix.
     *
     * @return how many of its bits name the network; 0 when it is not set
     */
    public long prefix() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_interface_address_config_get_prefix(self));
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceAddressConfig#address}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the address; or {@code null} to leave it to libvirt
     * @return this
     */
    public InterfaceAddressConfig setAddress(String value) {
        long self = acquire();
        try {
            N.simplevirt_interface_address_config_set_address(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceAddressConfig#family}.
     *
     * @param value the family of the address; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what
     *     is there
     * @return this
     */
    public InterfaceAddressConfig setFamily(IpFamily value) {
        long self = acquire();
        try {
            N.simplevirt_interface_address_config_set_family(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceAddressConfig#peer}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the address of the other end; or {@code null} to leave it to libvirt
     * @return this
     */
    public InterfaceAddressConfig setPeer(String value) {
        long self = acquire();
        try {
            N.simplevirt_interface_address_config_set_peer(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceAddressConfig#prefix}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value how many of its bits name the network
     * @return this
     */
    public InterfaceAddressConfig setPrefix(long value) {
        long self = acquire();
        try {
            N.simplevirt_interface_address_config_set_prefix(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    @Override
    public InterfaceAddressConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public InterfaceAddressConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public InterfaceAddressConfig copy() {
        return (InterfaceAddressConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_interface_address_config_new();

        static native long simplevirt_interface_address_config_new_from_xml(byte[] xml, long[] error);

        static native long simplevirt_interface_address_config_get_address(long self);

        static native int simplevirt_interface_address_config_get_family(long self);

        static native long simplevirt_interface_address_config_get_peer(long self);

        static native int simplevirt_interface_address_config_get_prefix(long self);

        static native void simplevirt_interface_address_config_set_address(long self, byte[] value);

        static native void simplevirt_interface_address_config_set_family(long self, int value);

        static native void simplevirt_interface_address_config_set_peer(long self, byte[] value);

        static native void simplevirt_interface_address_config_set_prefix(long self, int value);
    }
}
