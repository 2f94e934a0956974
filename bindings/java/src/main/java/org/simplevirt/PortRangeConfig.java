// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * A range of ports that are forwarded.
 * <p>XML: {@code <range>}.
 */
public final class PortRangeConfig extends Config {
    PortRangeConfig(Owned owned) {
        super(owned);
    }

    static PortRangeConfig wrap(long pointer) {
        return pointer == 0 ? null : new PortRangeConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <range>}. */
    public PortRangeConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_port_range_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <range>}
     * @return a new {@link PortRangeConfig}
     * @throws SimplevirtException when it fails
     */
    public static PortRangeConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_port_range_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return PortRangeConfig.wrap(result);
    }

    /**
     * The last port on the host (from 1 to 65535).
     * <p>XML: &#64;end.
     *
     * @return the last port on the host; 0 when it is not set
     */
    public long end() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_port_range_config_get_end(self));
        } finally {
            release();
        }
    }

    /**
     * Whether these ports are left out.
     * <p>XML: &#64;exclude.
     *
     * @return whether these ports are left out; {@code false} when it is not set
     */
    public boolean exclude() {
        long self = acquire();
        try {
            return N.simplevirt_port_range_config_get_exclude(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The first port on the host (from 1 to 65535).
     * <p>XML: &#64;start.
     *
     * @return the first port on the host; 0 when it is not set
     */
    public long start() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_port_range_config_get_start(self));
        } finally {
            release();
        }
    }

    /**
     * The first port in the guest, when another (from 1 to 65535).
     * <p>XML: &#64;to.
     *
     * @return the first port in the guest, when another; 0 when it is not set
     */
    public long to() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_port_range_config_get_to(self));
        } finally {
            release();
        }
    }

    /**
     * Sets {@link PortRangeConfig#end}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value the last port on the host; 0 to leave it to libvirt
     * @return this
     */
    public PortRangeConfig setEnd(long value) {
        long self = acquire();
        try {
            N.simplevirt_port_range_config_set_end(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link PortRangeConfig#exclude}.
     *
     * @param value whether these ports are left out
     * @return this
     */
    public PortRangeConfig setExclude(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_port_range_config_set_exclude(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link PortRangeConfig#start}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value the first port on the host; 0 to leave it to libvirt
     * @return this
     */
    public PortRangeConfig setStart(long value) {
        long self = acquire();
        try {
            N.simplevirt_port_range_config_set_start(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link PortRangeConfig#to}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value the first port in the guest, when another; 0 to leave it to libvirt
     * @return this
     */
    public PortRangeConfig setTo(long value) {
        long self = acquire();
        try {
            N.simplevirt_port_range_config_set_to(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    @Override
    public PortRangeConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public PortRangeConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public PortRangeConfig copy() {
        return (PortRangeConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_port_range_config_new();

        static native long simplevirt_port_range_config_new_from_xml(byte[] xml, long[] error);

        static native int simplevirt_port_range_config_get_end(long self);

        static native int simplevirt_port_range_config_get_exclude(long self);

        static native int simplevirt_port_range_config_get_start(long self);

        static native int simplevirt_port_range_config_get_to(long self);

        static native void simplevirt_port_range_config_set_end(long self, int value);

        static native void simplevirt_port_range_config_set_exclude(long self, int value);

        static native void simplevirt_port_range_config_set_start(long self, int value);

        static native void simplevirt_port_range_config_set_to(long self, int value);
    }
}
