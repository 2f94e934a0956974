// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.List;

/**
 * A channel between the host and a program in the guest, such as the guest agent.
 * <p>XML: {@code <channel>}.
 */
public final class ChannelConfig extends Config {
    ChannelConfig(Owned owned) {
        super(owned);
    }

    static ChannelConfig wrap(long pointer) {
        return pointer == 0 ? null : new ChannelConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <channel>}. */
    public ChannelConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_channel_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <channel>}
     * @return a new {@link ChannelConfig}
     * @throws SimplevirtException when it fails
     */
    public static ChannelConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_channel_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return ChannelConfig.wrap(result);
    }

    /**
     * Adds an item to this list: the connections to the host, one for each end. A standalone object becomes a view
     * on its place in the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public ChannelConfig addSourceEnd(CharacterSourceConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_channel_config_add_source_end(scope.use(this), scope.use(item));
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
            return AddressType.of(N.simplevirt_channel_config_get_address_type(self));
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
            return Text.read(N.simplevirt_channel_config_get_alias(self));
        } finally {
            release();
        }
    }

    /**
     * Whether the SPICE agent shares the clipboard.
     * <p>XML: source/clipboard/&#64;copypaste.
     *
     * @return whether the SPICE agent shares the clipboard; {@code false} when it is not set
     */
    public boolean clipboardCopyPaste() {
        long self = acquire();
        try {
            return N.simplevirt_channel_config_get_clipboard_copy_paste(self) != 0;
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
            return N.simplevirt_channel_config_get_log_append(self) != 0;
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
            return Text.read(N.simplevirt_channel_config_get_log_file(self));
        } finally {
            release();
        }
    }

    /**
     * How the mouse of a VDI agent works.
     * <p>XML: source/mouse/&#64;mode.
     *
     * @return how the mouse of a VDI agent works; {@link SpiceMouse#DEFAULT} when it is not set
     */
    public SpiceMouse mouseMode() {
        long self = acquire();
        try {
            return SpiceMouse.of(N.simplevirt_channel_config_get_mouse_mode(self));
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
            return SocketProtocol.of(N.simplevirt_channel_config_get_protocol(self));
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
            return N.simplevirt_channel_config_get_reconnect(self) != 0;
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
            return Values.unsigned(N.simplevirt_channel_config_get_reconnect_seconds(self));
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
            return N.simplevirt_channel_config_get_source_append(self) != 0;
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
            return Text.read(N.simplevirt_channel_config_get_source_channel(self));
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
            return Text.read(N.simplevirt_channel_config_get_source_host(self));
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
            return SocketMode.of(N.simplevirt_channel_config_get_source_mode(self));
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
            return Text.read(N.simplevirt_channel_config_get_source_path(self));
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
            return Text.read(N.simplevirt_channel_config_get_source_service(self));
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
            return N.simplevirt_channel_config_get_source_tls(self) != 0;
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
            return CharacterSourceType.of(N.simplevirt_channel_config_get_source_type(self));
        } finally {
            release();
        }
    }

    /**
     * The address at which a guest reaches it.
     * <p>XML: target/&#64;address.
     *
     * @return the address at which a guest reaches it, or {@code null} when it is not set
     */
    public String targetAddress() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_channel_config_get_target_address(self));
        } finally {
            release();
        }
    }

    /**
     * The name of the port in the guest: {@code org.qemu.guest_agent.0} for the agent.
     * <p>XML: target/&#64;name.
     *
     * @return the name of the port in the guest: {@code org.qemu.guest_agent.0} for the agent, or {@code null} when
     *     it is not set
     */
    public String targetName() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_channel_config_get_target_name(self));
        } finally {
            release();
        }
    }

    /**
     * The port at which a guest reaches it (from 1 to 65535).
     * <p>XML: target/&#64;port.
     *
     * @return the port at which a guest reaches it; 0 when it is not set
     */
    public long targetPort() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_channel_config_get_target_port(self));
        } finally {
            release();
        }
    }

    /**
     * Whether something in the guest listens.
     * <p>XML: target/&#64;state.
     *
     * @return whether something in the guest listens; {@link ChannelState#DEFAULT} when it is not set
     */
    public ChannelState targetState() {
        long self = acquire();
        try {
            return ChannelState.of(N.simplevirt_channel_config_get_target_state(self));
        } finally {
            release();
        }
    }

    /**
     * How the guest reaches it.
     * <p>XML: target/&#64;type.
     *
     * @return how the guest reaches it; {@link ChannelTarget#DEFAULT} when it is not set
     */
    public ChannelTarget targetType() {
        long self = acquire();
        try {
            return ChannelTarget.of(N.simplevirt_channel_config_get_target_type(self));
        } finally {
            release();
        }
    }

    /**
     * The bus of that controller.
     * <p>XML: address[&#64;type='virtio-serial']/&#64;bus.
     *
     * @return the bus of that controller; 0 when it is not set
     */
    public long virtioSerialBus() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_channel_config_get_virtio_serial_bus(self));
        } finally {
            release();
        }
    }

    /**
     * The virtio serial controller it hangs on.
     * <p>XML: address[&#64;type='virtio-serial']/&#64;controller.
     *
     * @return the virtio serial controller it hangs on; 0 when it is not set
     */
    public long virtioSerialController() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_channel_config_get_virtio_serial_controller(self));
        } finally {
            release();
        }
    }

    /**
     * The port of that controller.
     * <p>XML: address[&#64;type='virtio-serial']/&#64;port.
     *
     * @return the port of that controller; 0 when it is not set
     */
    public long virtioSerialPort() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_channel_config_get_virtio_serial_port(self));
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
            return Values.takeObjects(N.simplevirt_channel_config_list_source_ends(self), CharacterSourceConfig::wrap);
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
            return N.simplevirt_channel_config_remove_source_end(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Sets {@link ChannelConfig#addressType}.
     *
     * @param value how the device is plugged into the guest; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN}
     *     to keep what is there
     * @return this
     */
    public ChannelConfig setAddressType(AddressType value) {
        long self = acquire();
        try {
            N.simplevirt_channel_config_set_address_type(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ChannelConfig#alias}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the name that the hypervisor uses for the device; a name chosen by the user begins with {@code
     *     ua-}; or {@code null} to leave it to libvirt
     * @return this
     */
    public ChannelConfig setAlias(String value) {
        long self = acquire();
        try {
            N.simplevirt_channel_config_set_alias(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ChannelConfig#clipboardCopyPaste}.
     *
     * @param value whether the SPICE agent shares the clipboard
     * @return this
     */
    public ChannelConfig setClipboardCopyPaste(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_channel_config_set_clipboard_copy_paste(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ChannelConfig#logAppend}.
     *
     * @param value whether the log is appended to instead of being emptied
     * @return this
     */
    public ChannelConfig setLogAppend(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_channel_config_set_log_append(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ChannelConfig#logFile}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value where what the guest writes is kept; or {@code null} to leave it to libvirt
     * @return this
     */
    public ChannelConfig setLogFile(String value) {
        long self = acquire();
        try {
            N.simplevirt_channel_config_set_log_file(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ChannelConfig#mouseMode}.
     *
     * @param value how the mouse of a VDI agent works; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to
     *     keep what is there
     * @return this
     */
    public ChannelConfig setMouseMode(SpiceMouse value) {
        long self = acquire();
        try {
            N.simplevirt_channel_config_set_mouse_mode(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ChannelConfig#protocol}.
     *
     * @param value what is spoken over a TCP socket; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep
     *     what is there
     * @return this
     */
    public ChannelConfig setProtocol(SocketProtocol value) {
        long self = acquire();
        try {
            N.simplevirt_channel_config_set_protocol(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ChannelConfig#reconnect}.
     *
     * @param value whether a lost socket is reconnected
     * @return this
     */
    public ChannelConfig setReconnect(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_channel_config_set_reconnect(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ChannelConfig#reconnectSeconds}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value how long to wait before reconnecting a lost socket; 0 to leave it to libvirt
     * @return this
     */
    public ChannelConfig setReconnectSeconds(long value) {
        long self = acquire();
        try {
            N.simplevirt_channel_config_set_reconnect_seconds(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ChannelConfig#sourceAppend}.
     *
     * @param value whether a file is appended to instead of being emptied
     * @return this
     */
    public ChannelConfig setSourceAppend(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_channel_config_set_source_append(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ChannelConfig#sourceChannel}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the channel of a SPICE port; or {@code null} to leave it to libvirt
     * @return this
     */
    public ChannelConfig setSourceChannel(String value) {
        long self = acquire();
        try {
            N.simplevirt_channel_config_set_source_channel(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ChannelConfig#sourceHost}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the address of a socket; or {@code null} to leave it to libvirt
     * @return this
     */
    public ChannelConfig setSourceHost(String value) {
        long self = acquire();
        try {
            N.simplevirt_channel_config_set_source_host(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ChannelConfig#sourceMode}.
     *
     * @param value which end of a socket this is; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep
     *     what is there
     * @return this
     */
    public ChannelConfig setSourceMode(SocketMode value) {
        long self = acquire();
        try {
            N.simplevirt_channel_config_set_source_mode(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ChannelConfig#sourcePath}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the file, device, pipe or socket on the host; or {@code null} to leave it to libvirt
     * @return this
     */
    public ChannelConfig setSourcePath(String value) {
        long self = acquire();
        try {
            N.simplevirt_channel_config_set_source_path(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ChannelConfig#sourceService}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the port of a socket; or {@code null} to leave it to libvirt
     * @return this
     */
    public ChannelConfig setSourceService(String value) {
        long self = acquire();
        try {
            N.simplevirt_channel_config_set_source_service(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ChannelConfig#sourceTls}.
     *
     * @param value whether a TCP socket is encrypted
     * @return this
     */
    public ChannelConfig setSourceTls(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_channel_config_set_source_tls(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ChannelConfig#sourceType}.
     *
     * @param value what it is connected to on the host; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to
     *     keep what is there
     * @return this
     */
    public ChannelConfig setSourceType(CharacterSourceType value) {
        long self = acquire();
        try {
            N.simplevirt_channel_config_set_source_type(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ChannelConfig#targetAddress}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the address at which a guest reaches it; or {@code null} to leave it to libvirt
     * @return this
     */
    public ChannelConfig setTargetAddress(String value) {
        long self = acquire();
        try {
            N.simplevirt_channel_config_set_target_address(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ChannelConfig#targetName}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the name of the port in the guest: {@code org.qemu.guest_agent.0} for the agent; or {@code null}
     *     to leave it to libvirt
     * @return this
     */
    public ChannelConfig setTargetName(String value) {
        long self = acquire();
        try {
            N.simplevirt_channel_config_set_target_name(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ChannelConfig#targetPort}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value the port at which a guest reaches it; 0 to leave it to libvirt
     * @return this
     */
    public ChannelConfig setTargetPort(long value) {
        long self = acquire();
        try {
            N.simplevirt_channel_config_set_target_port(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ChannelConfig#targetType}.
     *
     * @param value how the guest reaches it; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is
     *     there
     * @return this
     */
    public ChannelConfig setTargetType(ChannelTarget value) {
        long self = acquire();
        try {
            N.simplevirt_channel_config_set_target_type(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ChannelConfig#virtioSerialBus}.
     *
     * @param value the bus of that controller
     * @return this
     */
    public ChannelConfig setVirtioSerialBus(long value) {
        long self = acquire();
        try {
            N.simplevirt_channel_config_set_virtio_serial_bus(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ChannelConfig#virtioSerialController}.
     *
     * @param value the virtio serial controller it hangs on
     * @return this
     */
    public ChannelConfig setVirtioSerialController(long value) {
        long self = acquire();
        try {
            N.simplevirt_channel_config_set_virtio_serial_controller(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ChannelConfig#virtioSerialPort}.
     *
     * @param value the port of that controller
     * @return this
     */
    public ChannelConfig setVirtioSerialPort(long value) {
        long self = acquire();
        try {
            N.simplevirt_channel_config_set_virtio_serial_port(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    @Override
    public ChannelConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public ChannelConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public ChannelConfig copy() {
        return (ChannelConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_channel_config_new();

        static native long simplevirt_channel_config_new_from_xml(byte[] xml, long[] error);

        static native void simplevirt_channel_config_add_source_end(long self, long item);

        static native int simplevirt_channel_config_get_address_type(long self);

        static native long simplevirt_channel_config_get_alias(long self);

        static native int simplevirt_channel_config_get_clipboard_copy_paste(long self);

        static native int simplevirt_channel_config_get_log_append(long self);

        static native long simplevirt_channel_config_get_log_file(long self);

        static native int simplevirt_channel_config_get_mouse_mode(long self);

        static native int simplevirt_channel_config_get_protocol(long self);

        static native int simplevirt_channel_config_get_reconnect(long self);

        static native int simplevirt_channel_config_get_reconnect_seconds(long self);

        static native int simplevirt_channel_config_get_source_append(long self);

        static native long simplevirt_channel_config_get_source_channel(long self);

        static native long simplevirt_channel_config_get_source_host(long self);

        static native int simplevirt_channel_config_get_source_mode(long self);

        static native long simplevirt_channel_config_get_source_path(long self);

        static native long simplevirt_channel_config_get_source_service(long self);

        static native int simplevirt_channel_config_get_source_tls(long self);

        static native int simplevirt_channel_config_get_source_type(long self);

        static native long simplevirt_channel_config_get_target_address(long self);

        static native long simplevirt_channel_config_get_target_name(long self);

        static native int simplevirt_channel_config_get_target_port(long self);

        static native int simplevirt_channel_config_get_target_state(long self);

        static native int simplevirt_channel_config_get_target_type(long self);

        static native int simplevirt_channel_config_get_virtio_serial_bus(long self);

        static native int simplevirt_channel_config_get_virtio_serial_controller(long self);

        static native int simplevirt_channel_config_get_virtio_serial_port(long self);

        static native long simplevirt_channel_config_list_source_ends(long self);

        static native int simplevirt_channel_config_remove_source_end(long self, long item);

        static native void simplevirt_channel_config_set_address_type(long self, int value);

        static native void simplevirt_channel_config_set_alias(long self, byte[] value);

        static native void simplevirt_channel_config_set_clipboard_copy_paste(long self, int value);

        static native void simplevirt_channel_config_set_log_append(long self, int value);

        static native void simplevirt_channel_config_set_log_file(long self, byte[] value);

        static native void simplevirt_channel_config_set_mouse_mode(long self, int value);

        static native void simplevirt_channel_config_set_protocol(long self, int value);

        static native void simplevirt_channel_config_set_reconnect(long self, int value);

        static native void simplevirt_channel_config_set_reconnect_seconds(long self, int value);

        static native void simplevirt_channel_config_set_source_append(long self, int value);

        static native void simplevirt_channel_config_set_source_channel(long self, byte[] value);

        static native void simplevirt_channel_config_set_source_host(long self, byte[] value);

        static native void simplevirt_channel_config_set_source_mode(long self, int value);

        static native void simplevirt_channel_config_set_source_path(long self, byte[] value);

        static native void simplevirt_channel_config_set_source_service(long self, byte[] value);

        static native void simplevirt_channel_config_set_source_tls(long self, int value);

        static native void simplevirt_channel_config_set_source_type(long self, int value);

        static native void simplevirt_channel_config_set_target_address(long self, byte[] value);

        static native void simplevirt_channel_config_set_target_name(long self, byte[] value);

        static native void simplevirt_channel_config_set_target_port(long self, int value);

        static native void simplevirt_channel_config_set_target_type(long self, int value);

        static native void simplevirt_channel_config_set_virtio_serial_bus(long self, int value);

        static native void simplevirt_channel_config_set_virtio_serial_controller(long self, int value);

        static native void simplevirt_channel_config_set_virtio_serial_port(long self, int value);
    }
}
