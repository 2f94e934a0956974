// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.List;

/**
 * One end of what a character device is connected to on the host. A UDP source has two, of the modes {@code
 * bind} and {@code connect}.
 * <p>XML: {@code <source>}.
 */
public final class CharacterSourceConfig extends Config {
    CharacterSourceConfig(Owned owned) {
        super(owned);
    }

    static CharacterSourceConfig wrap(long pointer) {
        return pointer == 0 ? null : new CharacterSourceConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <source>}. */
    public CharacterSourceConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_character_source_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <source>}
     * @return a new {@link CharacterSourceConfig}
     * @throws SimplevirtException when it fails
     */
    public static CharacterSourceConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_character_source_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return CharacterSourceConfig.wrap(result);
    }

    /**
     * Adds an item to this list: how it is labelled. A standalone object becomes a view on its place in the
     * document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public CharacterSourceConfig addLabel(DeviceSecurityLabelConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_character_source_config_add_label(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Whether a file is appended to instead of being emptied.
     * <p>XML: &#64;append.
     *
     * @return whether a file is appended to instead of being emptied; {@code false} when it is not set
     */
    public boolean append() {
        long self = acquire();
        try {
            return N.simplevirt_character_source_config_get_append(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The channel of a SPICE port.
     * <p>XML: &#64;channel.
     *
     * @return the channel of a SPICE port, or {@code null} when it is not set
     */
    public String channel() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_character_source_config_get_channel(self));
        } finally {
            release();
        }
    }

    /**
     * The address of a socket.
     * <p>XML: &#64;host.
     *
     * @return the address of a socket, or {@code null} when it is not set
     */
    public String host() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_character_source_config_get_host(self));
        } finally {
            release();
        }
    }

    /**
     * The kind of socket of an external TPM: {@code unix}.
     * <p>XML: &#64;type.
     *
     * @return the kind of socket of an external TPM: {@code unix}, or {@code null} when it is not set
     */
    public String kind() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_character_source_config_get_kind(self));
        } finally {
            release();
        }
    }

    /**
     * The master of a null modem (VMware, bhyve).
     * <p>XML: &#64;master.
     *
     * @return the master of a null modem (VMware, bhyve), or {@code null} when it is not set
     */
    public String master() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_character_source_config_get_master(self));
        } finally {
            release();
        }
    }

    /**
     * Which end of a socket this is.
     * <p>XML: &#64;mode.
     *
     * @return which end of a socket this is; {@link SocketMode#DEFAULT} when it is not set
     */
    public SocketMode mode() {
        long self = acquire();
        try {
            return SocketMode.of(N.simplevirt_character_source_config_get_mode(self));
        } finally {
            release();
        }
    }

    /**
     * The file, device, pipe or socket on the host.
     * <p>XML: &#64;path.
     *
     * @return the file, device, pipe or socket on the host, or {@code null} when it is not set
     */
    public String path() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_character_source_config_get_path(self));
        } finally {
            release();
        }
    }

    /**
     * Whether a lost socket is reconnected.
     * <p>XML: reconnect/&#64;enabled.
     *
     * @return whether a lost socket is reconnected; {@code false} when it is not set
     */
    public boolean reconnect() {
        long self = acquire();
        try {
            return N.simplevirt_character_source_config_get_reconnect(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * How long to wait before reconnecting (in seconds; from 1 to 4294967295).
     * <p>XML: reconnect/&#64;timeout.
     *
     * @return how long to wait before reconnecting; 0 when it is not set
     */
    public long reconnectSeconds() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_character_source_config_get_reconnect_seconds(self));
        } finally {
            release();
        }
    }

    /**
     * The port of a socket.
     * <p>XML: &#64;service.
     *
     * @return the port of a socket, or {@code null} when it is not set
     */
    public String service() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_character_source_config_get_service(self));
        } finally {
            release();
        }
    }

    /**
     * The slave of a null modem (VMware, bhyve).
     * <p>XML: &#64;slave.
     *
     * @return the slave of a null modem (VMware, bhyve), or {@code null} when it is not set
     */
    public String slave() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_character_source_config_get_slave(self));
        } finally {
            release();
        }
    }

    /**
     * Whether a TCP socket is encrypted.
     * <p>XML: &#64;tls.
     *
     * @return whether a TCP socket is encrypted; {@code false} when it is not set
     */
    public boolean tls() {
        long self = acquire();
        try {
            return N.simplevirt_character_source_config_get_tls(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * How it is labelled.
     * <p>XML: {@code seclabel}.
     *
     * @return views on the elements, in document order
     */
    public List<DeviceSecurityLabelConfig> listLabels() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_character_source_config_list_labels(self), DeviceSecurityLabelConfig::wrap);
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
    public boolean removeLabel(DeviceSecurityLabelConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_character_source_config_remove_label(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Sets {@link CharacterSourceConfig#append}.
     *
     * @param value whether a file is appended to instead of being emptied
     * @return this
     */
    public CharacterSourceConfig setAppend(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_character_source_config_set_append(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link CharacterSourceConfig#channel}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the channel of a SPICE port; or {@code null} to leave it to libvirt
     * @return this
     */
    public CharacterSourceConfig setChannel(String value) {
        long self = acquire();
        try {
            N.simplevirt_character_source_config_set_channel(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link CharacterSourceConfig#host}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the address of a socket; or {@code null} to leave it to libvirt
     * @return this
     */
    public CharacterSourceConfig setHost(String value) {
        long self = acquire();
        try {
            N.simplevirt_character_source_config_set_host(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link CharacterSourceConfig#kind}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the kind of socket of an external TPM: {@code unix}; or {@code null} to leave it to libvirt
     * @return this
     */
    public CharacterSourceConfig setKind(String value) {
        long self = acquire();
        try {
            N.simplevirt_character_source_config_set_kind(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link CharacterSourceConfig#master}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the master of a null modem (VMware, bhyve); or {@code null} to leave it to libvirt
     * @return this
     */
    public CharacterSourceConfig setMaster(String value) {
        long self = acquire();
        try {
            N.simplevirt_character_source_config_set_master(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link CharacterSourceConfig#mode}.
     *
     * @param value which end of a socket this is; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep
     *     what is there
     * @return this
     */
    public CharacterSourceConfig setMode(SocketMode value) {
        long self = acquire();
        try {
            N.simplevirt_character_source_config_set_mode(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link CharacterSourceConfig#path}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the file, device, pipe or socket on the host; or {@code null} to leave it to libvirt
     * @return this
     */
    public CharacterSourceConfig setPath(String value) {
        long self = acquire();
        try {
            N.simplevirt_character_source_config_set_path(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link CharacterSourceConfig#reconnect}.
     *
     * @param value whether a lost socket is reconnected
     * @return this
     */
    public CharacterSourceConfig setReconnect(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_character_source_config_set_reconnect(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link CharacterSourceConfig#reconnectSeconds}. A value out of range is refused, which {@link
     * Config#validate} reports.
     *
     * @param value how long to wait before reconnecting; 0 to leave it to libvirt
     * @return this
     */
    public CharacterSourceConfig setReconnectSeconds(long value) {
        long self = acquire();
        try {
            N.simplevirt_character_source_config_set_reconnect_seconds(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link CharacterSourceConfig#service}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the port of a socket; or {@code null} to leave it to libvirt
     * @return this
     */
    public CharacterSourceConfig setService(String value) {
        long self = acquire();
        try {
            N.simplevirt_character_source_config_set_service(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link CharacterSourceConfig#slave}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the slave of a null modem (VMware, bhyve); or {@code null} to leave it to libvirt
     * @return this
     */
    public CharacterSourceConfig setSlave(String value) {
        long self = acquire();
        try {
            N.simplevirt_character_source_config_set_slave(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link CharacterSourceConfig#tls}.
     *
     * @param value whether a TCP socket is encrypted
     * @return this
     */
    public CharacterSourceConfig setTls(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_character_source_config_set_tls(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    @Override
    public CharacterSourceConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public CharacterSourceConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public CharacterSourceConfig copy() {
        return (CharacterSourceConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_character_source_config_new();

        static native long simplevirt_character_source_config_new_from_xml(byte[] xml, long[] error);

        static native void simplevirt_character_source_config_add_label(long self, long item);

        static native int simplevirt_character_source_config_get_append(long self);

        static native long simplevirt_character_source_config_get_channel(long self);

        static native long simplevirt_character_source_config_get_host(long self);

        static native long simplevirt_character_source_config_get_kind(long self);

        static native long simplevirt_character_source_config_get_master(long self);

        static native int simplevirt_character_source_config_get_mode(long self);

        static native long simplevirt_character_source_config_get_path(long self);

        static native int simplevirt_character_source_config_get_reconnect(long self);

        static native int simplevirt_character_source_config_get_reconnect_seconds(long self);

        static native long simplevirt_character_source_config_get_service(long self);

        static native long simplevirt_character_source_config_get_slave(long self);

        static native int simplevirt_character_source_config_get_tls(long self);

        static native long simplevirt_character_source_config_list_labels(long self);

        static native int simplevirt_character_source_config_remove_label(long self, long item);

        static native void simplevirt_character_source_config_set_append(long self, int value);

        static native void simplevirt_character_source_config_set_channel(long self, byte[] value);

        static native void simplevirt_character_source_config_set_host(long self, byte[] value);

        static native void simplevirt_character_source_config_set_kind(long self, byte[] value);

        static native void simplevirt_character_source_config_set_master(long self, byte[] value);

        static native void simplevirt_character_source_config_set_mode(long self, int value);

        static native void simplevirt_character_source_config_set_path(long self, byte[] value);

        static native void simplevirt_character_source_config_set_reconnect(long self, int value);

        static native void simplevirt_character_source_config_set_reconnect_seconds(long self, int value);

        static native void simplevirt_character_source_config_set_service(long self, byte[] value);

        static native void simplevirt_character_source_config_set_slave(long self, byte[] value);

        static native void simplevirt_character_source_config_set_tls(long self, int value);
    }
}
