// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * A route of a network interface in the guest.
 * <p>XML: {@code <route>}.
 */
public final class InterfaceRouteConfig extends Config {
    InterfaceRouteConfig(Owned owned) {
        super(owned);
    }

    static InterfaceRouteConfig wrap(long pointer) {
        return pointer == 0 ? null : new InterfaceRouteConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <route>}. */
    public InterfaceRouteConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_interface_route_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <route>}
     * @return a new {@link InterfaceRouteConfig}
     * @throws SimplevirtException when it fails
     */
    public static InterfaceRouteConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_interface_route_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return InterfaceRouteConfig.wrap(result);
    }

    /**
     * The network that is reached.
     * <p>XML: &#64;address.
     *
     * @return the network that is reached, or {@code null} when it is not set
     */
    public String address() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_interface_route_config_get_address(self));
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
            return IpFamily.of(N.simplevirt_interface_route_config_get_family(self));
        } finally {
            release();
        }
    }

    /**
     * What leads there.
     * <p>XML: &#64;gateway.
     *
     * @return what leads there, or {@code null} when it is not set
     */
    public String gateway() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_interface_route_config_get_gateway(self));
        } finally {
            release();
        }
    }

    /**
     * The cost of the route (from 1 to 4294967295).
     * <p>XML: &#64;metric.
     *
     * @return the cost of the route; 0 when it is not set
     */
    public long metric() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_interface_route_config_get_metric(self));
        } finally {
            release();
        }
    }

    /**
     * The same as a mask.
     * <p>XML: &#64;netmask.
     *
     * @return the same as a mask, or {@code null} when it is not set
     */
    public String netmask() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_interface_route_config_get_netmask(self));
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
            return Values.unsigned(N.simplevirt_interface_route_config_get_prefix(self));
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceRouteConfig#address}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the network that is reached; or {@code null} to leave it to libvirt
     * @return this
     */
    public InterfaceRouteConfig setAddress(String value) {
        long self = acquire();
        try {
            N.simplevirt_interface_route_config_set_address(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceRouteConfig#family}.
     *
     * @param value the family of the address; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what
     *     is there
     * @return this
     */
    public InterfaceRouteConfig setFamily(IpFamily value) {
        long self = acquire();
        try {
            N.simplevirt_interface_route_config_set_family(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceRouteConfig#gateway}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value what leads there; or {@code null} to leave it to libvirt
     * @return this
     */
    public InterfaceRouteConfig setGateway(String value) {
        long self = acquire();
        try {
            N.simplevirt_interface_route_config_set_gateway(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceRouteConfig#metric}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the cost of the route; 0 to leave it to libvirt
     * @return this
     */
    public InterfaceRouteConfig setMetric(long value) {
        long self = acquire();
        try {
            N.simplevirt_interface_route_config_set_metric(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceRouteConfig#netmask}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the same as a mask; or {@code null} to leave it to libvirt
     * @return this
     */
    public InterfaceRouteConfig setNetmask(String value) {
        long self = acquire();
        try {
            N.simplevirt_interface_route_config_set_netmask(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceRouteConfig#prefix}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value how many of its bits name the network
     * @return this
     */
    public InterfaceRouteConfig setPrefix(long value) {
        long self = acquire();
        try {
            N.simplevirt_interface_route_config_set_prefix(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    @Override
    public InterfaceRouteConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public InterfaceRouteConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public InterfaceRouteConfig copy() {
        return (InterfaceRouteConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_interface_route_config_new();

        static native long simplevirt_interface_route_config_new_from_xml(byte[] xml, long[] error);

        static native long simplevirt_interface_route_config_get_address(long self);

        static native int simplevirt_interface_route_config_get_family(long self);

        static native long simplevirt_interface_route_config_get_gateway(long self);

        static native int simplevirt_interface_route_config_get_metric(long self);

        static native long simplevirt_interface_route_config_get_netmask(long self);

        static native int simplevirt_interface_route_config_get_prefix(long self);

        static native void simplevirt_interface_route_config_set_address(long self, byte[] value);

        static native void simplevirt_interface_route_config_set_family(long self, int value);

        static native void simplevirt_interface_route_config_set_gateway(long self, byte[] value);

        static native void simplevirt_interface_route_config_set_metric(long self, int value);

        static native void simplevirt_interface_route_config_set_netmask(long self, byte[] value);

        static native void simplevirt_interface_route_config_set_prefix(long self, int value);
    }
}
