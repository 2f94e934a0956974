// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.List;

/**
 * A parallel port of a domain.
 * <p>XML: {@code <parallel>}.
 */
public final class ParallelConfig extends Config {
    ParallelConfig(Owned owned) {
        super(owned);
    }

    static ParallelConfig wrap(long pointer) {
        return pointer == 0 ? null : new ParallelConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <parallel>}. */
    public ParallelConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_parallel_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <parallel>}
     * @return a new {@link ParallelConfig}
     * @throws SimplevirtException when it fails
     */
    public static ParallelConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_parallel_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return ParallelConfig.wrap(result);
    }

    /**
     * Adds an item to this list: the connections to the host, one for each end. A standalone object becomes a view
     * on its place in the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public ParallelConfig addSourceEnd(CharacterSourceConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_parallel_config_add_source_end(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * How the device is plugged into the guest.
     * <p>XML: address/&#64;type.
     *
     * @return how the device is plugged into the guest; {@link AddressType#DEFAULT} when it is not set
     */
    public AddressType addressType() {
        long self = acquire();
        try {
            return AddressType.of(N.simplevirt_parallel_config_get_address_type(self));
        } finally {
            release();
        }
    }

    /**
     * The name that the hypervisor uses for the device; a name chosen by the user begins with {@code ua-}.
     * <p>XML: alias/&#64;name.
     *
     * @return the name that the hypervisor uses for the device; a name chosen by the user begins with {@code ua-},
     *     or {@code null} when it is not set
     */
    public String alias() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_parallel_config_get_alias(self));
        } finally {
            release();
        }
    }

    /**
     * Whether the log is appended to instead of being emptied.
     * <p>XML: log/&#64;append.
     *
     * @return whether the log is appended to instead of being emptied; {@code false} when it is not set
     */
    public boolean logAppend() {
        long self = acquire();
        try {
            return N.simplevirt_parallel_config_get_log_append(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Where what the guest writes is kept.
     * <p>XML: log/&#64;file.
     *
     * @return where what the guest writes is kept, or {@code null} when it is not set
     */
    public String logFile() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_parallel_config_get_log_file(self));
        } finally {
            release();
        }
    }

    /**
     * The number of the port.
     * <p>XML: target/&#64;port.
     *
     * @return the number of the port; 0 when it is not set
     */
    public long port() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_parallel_config_get_port(self));
        } finally {
            release();
        }
    }

    /**
     * What is spoken over a TCP socket.
     * <p>XML: protocol/&#64;type.
     *
     * @return what is spoken over a TCP socket; {@link SocketProtocol#DEFAULT} when it is not set
     */
    public SocketProtocol protocol() {
        long self = acquire();
        try {
            return SocketProtocol.of(N.simplevirt_parallel_config_get_protocol(self));
        } finally {
            release();
        }
    }

    /**
     * Whether a lost socket is reconnected.
     * <p>XML: source/reconnect/&#64;enabled.
     *
     * @return whether a lost socket is reconnected; {@code false} when it is not set
     */
    public boolean reconnect() {
        long self = acquire();
        try {
            return N.simplevirt_parallel_config_get_reconnect(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * How long to wait before reconnecting a lost socket (in seconds; from 1 to 4294967295).
     * <p>XML: source/reconnect/&#64;timeout.
     *
     * @return how long to wait before reconnecting a lost socket; 0 when it is not set
     */
    public long reconnectSeconds() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_parallel_config_get_reconnect_seconds(self));
        } finally {
            release();
        }
    }

    /**
     * Whether a file is appended to instead of being emptied.
     * <p>XML: source/&#64;append.
     *
     * @return whether a file is appended to instead of being emptied; {@code false} when it is not set
     */
    public boolean sourceAppend() {
        long self = acquire();
        try {
            return N.simplevirt_parallel_config_get_source_append(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The channel of a SPICE port.
     * <p>XML: source/&#64;channel.
     *
     * @return the channel of a SPICE port, or {@code null} when it is not set
     */
    public String sourceChannel() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_parallel_config_get_source_channel(self));
        } finally {
            release();
        }
    }

    /**
     * The address of a socket.
     * <p>XML: source/&#64;host.
     *
     * @return the address of a socket, or {@code null} when it is not set
     */
    public String sourceHost() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_parallel_config_get_source_host(self));
        } finally {
            release();
        }
    }

    /**
     * Which end of a socket this is.
     * <p>XML: source/&#64;mode.
     *
     * @return which end of a socket this is; {@link SocketMode#DEFAULT} when it is not set
     */
    public SocketMode sourceMode() {
        long self = acquire();
        try {
            return SocketMode.of(N.simplevirt_parallel_config_get_source_mode(self));
        } finally {
            release();
        }
    }

    /**
     * The file, device, pipe or socket on the host.
     * <p>XML: source/&#64;path.
     *
     * @return the file, device, pipe or socket on the host, or {@code null} when it is not set
     */
    public String sourcePath() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_parallel_config_get_source_path(self));
        } finally {
            release();
        }
    }

    /**
     * The port of a socket.
     * <p>XML: source/&#64;service.
     *
     * @return the port of a socket, or {@code null} when it is not set
     */
    public String sourceService() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_parallel_config_get_source_service(self));
        } finally {
            release();
        }
    }

    /**
     * Whether a TCP socket is encrypted.
     * <p>XML: source/&#64;tls.
     *
     * @return whether a TCP socket is encrypted; {@code false} when it is not set
     */
    public boolean sourceTls() {
        long self = acquire();
        try {
            return N.simplevirt_parallel_config_get_source_tls(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * What it is connected to on the host.
     * <p>XML: &#64;type.
     *
     * @return what it is connected to on the host; {@link CharacterSourceType#DEFAULT} when it is not set
     */
    public CharacterSourceType sourceType() {
        long self = acquire();
        try {
            return CharacterSourceType.of(N.simplevirt_parallel_config_get_source_type(self));
        } finally {
            release();
        }
    }

    /**
     * The connections to the host, one for each end.
     * <p>XML: {@code source}.
     *
     * @return views on the elements, in document order
     */
    public List<CharacterSourceConfig> listSourceEnds() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_parallel_config_list_source_ends(self), CharacterSourceConfig::wrap);
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
    public boolean removeSourceEnd(CharacterSourceConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_parallel_config_remove_source_end(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Sets {@link ParallelConfig#addressType}.
     *
     * @param value how the device is plugged into the guest; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN}
     *     to keep what is there
     * @return this
     */
    public ParallelConfig setAddressType(AddressType value) {
        long self = acquire();
        try {
            N.simplevirt_parallel_config_set_address_type(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ParallelConfig#alias}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the name that the hypervisor uses for the device; a name chosen by the user begins with {@code
     *     ua-}; or {@code null} to leave it to libvirt
     * @return this
     */
    public ParallelConfig setAlias(String value) {
        long self = acquire();
        try {
            N.simplevirt_parallel_config_set_alias(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ParallelConfig#logAppend}.
     *
     * @param value whether the log is appended to instead of being emptied
     * @return this
     */
    public ParallelConfig setLogAppend(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_parallel_config_set_log_append(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ParallelConfig#logFile}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value where what the guest writes is kept; or {@code null} to leave it to libvirt
     * @return this
     */
    public ParallelConfig setLogFile(String value) {
        long self = acquire();
        try {
            N.simplevirt_parallel_config_set_log_file(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ParallelConfig#port}.
     *
     * @param value the number of the port
     * @return this
     */
    public ParallelConfig setPort(long value) {
        long self = acquire();
        try {
            N.simplevirt_parallel_config_set_port(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ParallelConfig#protocol}.
     *
     * @param value what is spoken over a TCP socket; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep
     *     what is there
     * @return this
     */
    public ParallelConfig setProtocol(SocketProtocol value) {
        long self = acquire();
        try {
            N.simplevirt_parallel_config_set_protocol(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ParallelConfig#reconnect}.
     *
     * @param value whether a lost socket is reconnected
     * @return this
     */
    public ParallelConfig setReconnect(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_parallel_config_set_reconnect(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ParallelConfig#reconnectSeconds}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value how long to wait before reconnecting a lost socket; 0 to leave it to libvirt
     * @return this
     */
    public ParallelConfig setReconnectSeconds(long value) {
        long self = acquire();
        try {
            N.simplevirt_parallel_config_set_reconnect_seconds(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ParallelConfig#sourceAppend}.
     *
     * @param value whether a file is appended to instead of being emptied
     * @return this
     */
    public ParallelConfig setSourceAppend(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_parallel_config_set_source_append(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ParallelConfig#sourceChannel}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the channel of a SPICE port; or {@code null} to leave it to libvirt
     * @return this
     */
    public ParallelConfig setSourceChannel(String value) {
        long self = acquire();
        try {
            N.simplevirt_parallel_config_set_source_channel(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ParallelConfig#sourceHost}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the address of a socket; or {@code null} to leave it to libvirt
     * @return this
     */
    public ParallelConfig setSourceHost(String value) {
        long self = acquire();
        try {
            N.simplevirt_parallel_config_set_source_host(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ParallelConfig#sourceMode}.
     *
     * @param value which end of a socket this is; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep
     *     what is there
     * @return this
     */
    public ParallelConfig setSourceMode(SocketMode value) {
        long self = acquire();
        try {
            N.simplevirt_parallel_config_set_source_mode(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ParallelConfig#sourcePath}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the file, device, pipe or socket on the host; or {@code null} to leave it to libvirt
     * @return this
     */
    public ParallelConfig setSourcePath(String value) {
        long self = acquire();
        try {
            N.simplevirt_parallel_config_set_source_path(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ParallelConfig#sourceService}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the port of a socket; or {@code null} to leave it to libvirt
     * @return this
     */
    public ParallelConfig setSourceService(String value) {
        long self = acquire();
        try {
            N.simplevirt_parallel_config_set_source_service(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ParallelConfig#sourceTls}.
     *
     * @param value whether a TCP socket is encrypted
     * @return this
     */
    public ParallelConfig setSourceTls(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_parallel_config_set_source_tls(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ParallelConfig#sourceType}.
     *
     * @param value what it is connected to on the host; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to
     *     keep what is there
     * @return this
     */
    public ParallelConfig setSourceType(CharacterSourceType value) {
        long self = acquire();
        try {
            N.simplevirt_parallel_config_set_source_type(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    @Override
    public ParallelConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public ParallelConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public ParallelConfig copy() {
        return (ParallelConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_parallel_config_new();

        static native long simplevirt_parallel_config_new_from_xml(byte[] xml, long[] error);

        static native void simplevirt_parallel_config_add_source_end(long self, long item);

        static native int simplevirt_parallel_config_get_address_type(long self);

        static native long simplevirt_parallel_config_get_alias(long self);

        static native int simplevirt_parallel_config_get_log_append(long self);

        static native long simplevirt_parallel_config_get_log_file(long self);

        static native int simplevirt_parallel_config_get_port(long self);

        static native int simplevirt_parallel_config_get_protocol(long self);

        static native int simplevirt_parallel_config_get_reconnect(long self);

        static native int simplevirt_parallel_config_get_reconnect_seconds(long self);

        static native int simplevirt_parallel_config_get_source_append(long self);

        static native long simplevirt_parallel_config_get_source_channel(long self);

        static native long simplevirt_parallel_config_get_source_host(long self);

        static native int simplevirt_parallel_config_get_source_mode(long self);

        static native long simplevirt_parallel_config_get_source_path(long self);

        static native long simplevirt_parallel_config_get_source_service(long self);

        static native int simplevirt_parallel_config_get_source_tls(long self);

        static native int simplevirt_parallel_config_get_source_type(long self);

        static native long simplevirt_parallel_config_list_source_ends(long self);

        static native int simplevirt_parallel_config_remove_source_end(long self, long item);

        static native void simplevirt_parallel_config_set_address_type(long self, int value);

        static native void simplevirt_parallel_config_set_alias(long self, byte[] value);

        static native void simplevirt_parallel_config_set_log_append(long self, int value);

        static native void simplevirt_parallel_config_set_log_file(long self, byte[] value);

        static native void simplevirt_parallel_config_set_port(long self, int value);

        static native void simplevirt_parallel_config_set_protocol(long self, int value);

        static native void simplevirt_parallel_config_set_reconnect(long self, int value);

        static native void simplevirt_parallel_config_set_reconnect_seconds(long self, int value);

        static native void simplevirt_parallel_config_set_source_append(long self, int value);

        static native void simplevirt_parallel_config_set_source_channel(long self, byte[] value);

        static native void simplevirt_parallel_config_set_source_host(long self, byte[] value);

        static native void simplevirt_parallel_config_set_source_mode(long self, int value);

        static native void simplevirt_parallel_config_set_source_path(long self, byte[] value);

        static native void simplevirt_parallel_config_set_source_service(long self, byte[] value);

        static native void simplevirt_parallel_config_set_source_tls(long self, int value);

        static native void simplevirt_parallel_config_set_source_type(long self, int value);
    }
}
