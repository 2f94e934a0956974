// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.List;

/**
 * Host ports that are forwarded into a user network (passt).
 * <p>XML: {@code <portForward>}.
 */
public final class PortForwardConfig extends Config {
    PortForwardConfig(Owned owned) {
        super(owned);
    }

    static PortForwardConfig wrap(long pointer) {
        return pointer == 0 ? null : new PortForwardConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <portForward>}. */
    public PortForwardConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_port_forward_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <portForward>}
     * @return a new {@link PortForwardConfig}
     * @throws SimplevirtException when it fails
     */
    public static PortForwardConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_port_forward_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return PortForwardConfig.wrap(result);
    }

    /**
     * Adds an item to this list: the ports. A standalone object becomes a view on its place in the document; one
     * that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public PortForwardConfig addRange(PortRangeConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_port_forward_config_add_range(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * The host's address; all when there is none.
     * <p>XML: &#64;address.
     *
     * @return the host's address; all when there is none, or {@code null} when it is not set
     */
    public String address() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_port_forward_config_get_address(self));
        } finally {
            release();
        }
    }

    /**
     * The host's interface.
     * <p>XML: &#64;dev.
     *
     * @return the host's interface, or {@code null} when it is not set
     */
    public String dev() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_port_forward_config_get_dev(self));
        } finally {
            release();
        }
    }

    /**
     * The protocol.
     * <p>XML: &#64;proto.
     *
     * @return the protocol; {@link PortForwardProtocol#DEFAULT} when it is not set
     */
    public PortForwardProtocol protocol() {
        long self = acquire();
        try {
            return PortForwardProtocol.of(N.simplevirt_port_forward_config_get_protocol(self));
        } finally {
            release();
        }
    }

    /**
     * The ports.
     * <p>XML: {@code range}.
     *
     * @return views on the elements, in document order
     */
    public List<PortRangeConfig> listRanges() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_port_forward_config_list_ranges(self), PortRangeConfig::wrap);
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
    public boolean removeRange(PortRangeConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_port_forward_config_remove_range(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Sets {@link PortForwardConfig#address}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the host's address; all when there is none; or {@code null} to leave it to libvirt
     * @return this
     */
    public PortForwardConfig setAddress(String value) {
        long self = acquire();
        try {
            N.simplevirt_port_forward_config_set_address(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link PortForwardConfig#dev}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the host's interface; or {@code null} to leave it to libvirt
     * @return this
     */
    public PortForwardConfig setDev(String value) {
        long self = acquire();
        try {
            N.simplevirt_port_forward_config_set_dev(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link PortForwardConfig#protocol}.
     *
     * @param value the protocol; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is there
     * @return this
     */
    public PortForwardConfig setProtocol(PortForwardProtocol value) {
        long self = acquire();
        try {
            N.simplevirt_port_forward_config_set_protocol(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    @Override
    public PortForwardConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public PortForwardConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public PortForwardConfig copy() {
        return (PortForwardConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_port_forward_config_new();

        static native long simplevirt_port_forward_config_new_from_xml(byte[] xml, long[] error);

        static native void simplevirt_port_forward_config_add_range(long self, long item);

        static native long simplevirt_port_forward_config_get_address(long self);

        static native long simplevirt_port_forward_config_get_dev(long self);

        static native int simplevirt_port_forward_config_get_protocol(long self);

        static native long simplevirt_port_forward_config_list_ranges(long self);

        static native int simplevirt_port_forward_config_remove_range(long self, long item);

        static native void simplevirt_port_forward_config_set_address(long self, byte[] value);

        static native void simplevirt_port_forward_config_set_dev(long self, byte[] value);

        static native void simplevirt_port_forward_config_set_protocol(long self, int value);
    }
}
