// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * A server that holds a disk's data.
 * <p>XML: {@code <host>}.
 */
public final class DiskHostConfig extends Config {
    DiskHostConfig(Owned owned) {
        super(owned);
    }

    static DiskHostConfig wrap(long pointer) {
        return pointer == 0 ? null : new DiskHostConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <host>}. */
    public DiskHostConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_disk_host_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <host>}
     * @return a new {@link DiskHostConfig}
     * @throws SimplevirtException when it fails
     */
    public static DiskHostConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_disk_host_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return DiskHostConfig.wrap(result);
    }

    /**
     * The server's name or address.
     * <p>XML: &#64;name.
     *
     * @return the server's name or address, or {@code null} when it is not set
     */
    public String name() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_disk_host_config_get_name(self));
        } finally {
            release();
        }
    }

    /**
     * The port (from 1 to 65535).
     * <p>XML: &#64;port.
     *
     * @return the port; 0 when it is not set
     */
    public long port() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_disk_host_config_get_port(self));
        } finally {
            release();
        }
    }

    /**
     * The path of a UNIX socket.
     * <p>XML: &#64;socket.
     *
     * @return the path of a UNIX socket, or {@code null} when it is not set
     */
    public String socket() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_disk_host_config_get_socket(self));
        } finally {
            release();
        }
    }

    /**
     * How the server is reached.
     * <p>XML: &#64;transport.
     *
     * @return how the server is reached; {@link DiskTransport#DEFAULT} when it is not set
     */
    public DiskTransport transport() {
        long self = acquire();
        try {
            return DiskTransport.of(N.simplevirt_disk_host_config_get_transport(self));
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskHostConfig#name}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the server's name or address; or {@code null} to leave it to libvirt
     * @return this
     */
    public DiskHostConfig setName(String value) {
        long self = acquire();
        try {
            N.simplevirt_disk_host_config_set_name(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskHostConfig#port}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value the port; 0 to leave it to libvirt
     * @return this
     */
    public DiskHostConfig setPort(long value) {
        long self = acquire();
        try {
            N.simplevirt_disk_host_config_set_port(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskHostConfig#socket}. A path that does not begin with {@code /} is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the path of a UNIX socket; or {@code null} to leave it to libvirt
     * @return this
     */
    public DiskHostConfig setSocket(String value) {
        long self = acquire();
        try {
            N.simplevirt_disk_host_config_set_socket(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskHostConfig#transport}.
     *
     * @param value how the server is reached; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what
     *     is there
     * @return this
     */
    public DiskHostConfig setTransport(DiskTransport value) {
        long self = acquire();
        try {
            N.simplevirt_disk_host_config_set_transport(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    @Override
    public DiskHostConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public DiskHostConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public DiskHostConfig copy() {
        return (DiskHostConfig) super.copy();
    }

    @Override
    String shown() {
        return name();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_disk_host_config_new();

        static native long simplevirt_disk_host_config_new_from_xml(byte[] xml, long[] error);

        static native long simplevirt_disk_host_config_get_name(long self);

        static native int simplevirt_disk_host_config_get_port(long self);

        static native long simplevirt_disk_host_config_get_socket(long self);

        static native int simplevirt_disk_host_config_get_transport(long self);

        static native void simplevirt_disk_host_config_set_name(long self, byte[] value);

        static native void simplevirt_disk_host_config_set_port(long self, int value);

        static native void simplevirt_disk_host_config_set_socket(long self, byte[] value);

        static native void simplevirt_disk_host_config_set_transport(long self, int value);
    }
}
