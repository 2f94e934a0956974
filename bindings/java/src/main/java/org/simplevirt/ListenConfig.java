// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * A place where a screen's server listens.
 * <p>XML: {@code <listen>}.
 */
public final class ListenConfig extends Config {
    ListenConfig(Owned owned) {
        super(owned);
    }

    static ListenConfig wrap(long pointer) {
        return pointer == 0 ? null : new ListenConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <listen>}. */
    public ListenConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_listen_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <listen>}
     * @return a new {@link ListenConfig}
     * @throws SimplevirtException when it fails
     */
    public static ListenConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_listen_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return ListenConfig.wrap(result);
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
            return Text.read(N.simplevirt_listen_config_get_address(self));
        } finally {
            release();
        }
    }

    /**
     * What it listens on.
     * <p>XML: &#64;type.
     *
     * @return what it listens on; {@link ListenType#DEFAULT} when it is not set
     */
    public ListenType listenType() {
        long self = acquire();
        try {
            return ListenType.of(N.simplevirt_listen_config_get_listen_type(self));
        } finally {
            release();
        }
    }

    /**
     * The libvirt network whose address it is.
     * <p>XML: &#64;network.
     *
     * @return the libvirt network whose address it is, or {@code null} when it is not set
     */
    public String network() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_listen_config_get_network(self));
        } finally {
            release();
        }
    }

    /**
     * The UNIX socket.
     * <p>XML: &#64;socket.
     *
     * @return the UNIX socket, or {@code null} when it is not set
     */
    public String socket() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_listen_config_get_socket(self));
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ListenConfig#address}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the address; or {@code null} to leave it to libvirt
     * @return this
     */
    public ListenConfig setAddress(String value) {
        long self = acquire();
        try {
            N.simplevirt_listen_config_set_address(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ListenConfig#listenType}.
     *
     * @param value what it listens on; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is there
     * @return this
     */
    public ListenConfig setListenType(ListenType value) {
        long self = acquire();
        try {
            N.simplevirt_listen_config_set_listen_type(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ListenConfig#network}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the libvirt network whose address it is; or {@code null} to leave it to libvirt
     * @return this
     */
    public ListenConfig setNetwork(String value) {
        long self = acquire();
        try {
            N.simplevirt_listen_config_set_network(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ListenConfig#socket}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the UNIX socket; or {@code null} to leave it to libvirt
     * @return this
     */
    public ListenConfig setSocket(String value) {
        long self = acquire();
        try {
            N.simplevirt_listen_config_set_socket(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    @Override
    public ListenConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public ListenConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public ListenConfig copy() {
        return (ListenConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_listen_config_new();

        static native long simplevirt_listen_config_new_from_xml(byte[] xml, long[] error);

        static native long simplevirt_listen_config_get_address(long self);

        static native int simplevirt_listen_config_get_listen_type(long self);

        static native long simplevirt_listen_config_get_network(long self);

        static native long simplevirt_listen_config_get_socket(long self);

        static native void simplevirt_listen_config_set_address(long self, byte[] value);

        static native void simplevirt_listen_config_set_listen_type(long self, int value);

        static native void simplevirt_listen_config_set_network(long self, byte[] value);

        static native void simplevirt_listen_config_set_socket(long self, byte[] value);
    }
}
