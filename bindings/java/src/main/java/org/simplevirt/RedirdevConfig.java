// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.List;

/**
 * A USB device that is redirected over the network.
 * <p>XML: {@code <redirdev>}.
 */
public final class RedirdevConfig extends Config {
    RedirdevConfig(Owned owned) {
        super(owned);
    }

    static RedirdevConfig wrap(long pointer) {
        return pointer == 0 ? null : new RedirdevConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <redirdev>}. */
    public RedirdevConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_redirdev_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <redirdev>}
     * @return a new {@link RedirdevConfig}
     * @throws SimplevirtException when it fails
     */
    public static RedirdevConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_redirdev_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return RedirdevConfig.wrap(result);
    }

    /**
     * Adds an item to this list: the connections to the host, one for each end. A standalone object becomes a view
     * on its place in the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public RedirdevConfig addSourceEnd(CharacterSourceConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_redirdev_config_add_source_end(scope.use(this), scope.use(item));
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
            return AddressType.of(N.simplevirt_redirdev_config_get_address_type(self));
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
            return Text.read(N.simplevirt_redirdev_config_get_alias(self));
        } finally {
            release();
        }
    }

    /**
     * The place in the boot order (from 1 to 4294967295).
     * <p>XML: boot/&#64;order.
     *
     * @return the place in the boot order; 0 when it is not set
     */
    public long bootOrder() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_redirdev_config_get_boot_order(self));
        } finally {
            release();
        }
    }

    /**
     * The bus.
     * <p>XML: &#64;bus.
     *
     * @return the bus; {@link RedirdevBus#DEFAULT} when it is not set
     */
    public RedirdevBus bus() {
        long self = acquire();
        try {
            return RedirdevBus.of(N.simplevirt_redirdev_config_get_bus(self));
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
            return SocketProtocol.of(N.simplevirt_redirdev_config_get_protocol(self));
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
            return N.simplevirt_redirdev_config_get_reconnect(self) != 0;
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
            return Values.unsigned(N.simplevirt_redirdev_config_get_reconnect_seconds(self));
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
            return N.simplevirt_redirdev_config_get_source_append(self) != 0;
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
            return Text.read(N.simplevirt_redirdev_config_get_source_channel(self));
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
            return Text.read(N.simplevirt_redirdev_config_get_source_host(self));
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
            return SocketMode.of(N.simplevirt_redirdev_config_get_source_mode(self));
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
            return Text.read(N.simplevirt_redirdev_config_get_source_path(self));
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
            return Text.read(N.simplevirt_redirdev_config_get_source_service(self));
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
            return N.simplevirt_redirdev_config_get_source_tls(self) != 0;
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
            return CharacterSourceType.of(N.simplevirt_redirdev_config_get_source_type(self));
        } finally {
            release();
        }
    }

    /**
     * USB bus of the device's address.
     * <p>XML: address[&#64;type='usb']/&#64;bus.
     *
     * @return USB bus of the device's address; 0 when it is not set
     */
    public long usbBus() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_redirdev_config_get_usb_bus(self));
        } finally {
            release();
        }
    }

    /**
     * USB port of the device's address: {@code 1}, {@code 2.1}.
     * <p>XML: address[&#64;type='usb']/&#64;port.
     *
     * @return USB port of the device's address: {@code 1}, {@code 2.1}, or {@code null} when it is not set
     */
    public String usbPort() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_redirdev_config_get_usb_port(self));
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
            return Values.takeObjects(N.simplevirt_redirdev_config_list_source_ends(self), CharacterSourceConfig::wrap);
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
            return N.simplevirt_redirdev_config_remove_source_end(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Sets {@link RedirdevConfig#addressType}.
     *
     * @param value how the device is plugged into the guest; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN}
     *     to keep what is there
     * @return this
     */
    public RedirdevConfig setAddressType(AddressType value) {
        long self = acquire();
        try {
            N.simplevirt_redirdev_config_set_address_type(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link RedirdevConfig#alias}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the name that the hypervisor uses for the device; a name chosen by the user begins with {@code
     *     ua-}; or {@code null} to leave it to libvirt
     * @return this
     */
    public RedirdevConfig setAlias(String value) {
        long self = acquire();
        try {
            N.simplevirt_redirdev_config_set_alias(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link RedirdevConfig#bootOrder}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value the place in the boot order; 0 to leave it to libvirt
     * @return this
     */
    public RedirdevConfig setBootOrder(long value) {
        long self = acquire();
        try {
            N.simplevirt_redirdev_config_set_boot_order(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link RedirdevConfig#bus}.
     *
     * @param value the bus; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is there
     * @return this
     */
    public RedirdevConfig setBus(RedirdevBus value) {
        long self = acquire();
        try {
            N.simplevirt_redirdev_config_set_bus(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link RedirdevConfig#protocol}.
     *
     * @param value what is spoken over a TCP socket; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep
     *     what is there
     * @return this
     */
    public RedirdevConfig setProtocol(SocketProtocol value) {
        long self = acquire();
        try {
            N.simplevirt_redirdev_config_set_protocol(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link RedirdevConfig#reconnect}.
     *
     * @param value whether a lost socket is reconnected
     * @return this
     */
    public RedirdevConfig setReconnect(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_redirdev_config_set_reconnect(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link RedirdevConfig#reconnectSeconds}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value how long to wait before reconnecting a lost socket; 0 to leave it to libvirt
     * @return this
     */
    public RedirdevConfig setReconnectSeconds(long value) {
        long self = acquire();
        try {
            N.simplevirt_redirdev_config_set_reconnect_seconds(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link RedirdevConfig#sourceAppend}.
     *
     * @param value whether a file is appended to instead of being emptied
     * @return this
     */
    public RedirdevConfig setSourceAppend(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_redirdev_config_set_source_append(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link RedirdevConfig#sourceChannel}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the channel of a SPICE port; or {@code null} to leave it to libvirt
     * @return this
     */
    public RedirdevConfig setSourceChannel(String value) {
        long self = acquire();
        try {
            N.simplevirt_redirdev_config_set_source_channel(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link RedirdevConfig#sourceHost}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the address of a socket; or {@code null} to leave it to libvirt
     * @return this
     */
    public RedirdevConfig setSourceHost(String value) {
        long self = acquire();
        try {
            N.simplevirt_redirdev_config_set_source_host(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link RedirdevConfig#sourceMode}.
     *
     * @param value which end of a socket this is; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep
     *     what is there
     * @return this
     */
    public RedirdevConfig setSourceMode(SocketMode value) {
        long self = acquire();
        try {
            N.simplevirt_redirdev_config_set_source_mode(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link RedirdevConfig#sourcePath}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the file, device, pipe or socket on the host; or {@code null} to leave it to libvirt
     * @return this
     */
    public RedirdevConfig setSourcePath(String value) {
        long self = acquire();
        try {
            N.simplevirt_redirdev_config_set_source_path(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link RedirdevConfig#sourceService}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the port of a socket; or {@code null} to leave it to libvirt
     * @return this
     */
    public RedirdevConfig setSourceService(String value) {
        long self = acquire();
        try {
            N.simplevirt_redirdev_config_set_source_service(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link RedirdevConfig#sourceTls}.
     *
     * @param value whether a TCP socket is encrypted
     * @return this
     */
    public RedirdevConfig setSourceTls(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_redirdev_config_set_source_tls(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link RedirdevConfig#sourceType}.
     *
     * @param value what it is connected to on the host; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to
     *     keep what is there
     * @return this
     */
    public RedirdevConfig setSourceType(CharacterSourceType value) {
        long self = acquire();
        try {
            N.simplevirt_redirdev_config_set_source_type(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link RedirdevConfig#usbBus}.
     *
     * @param value USB bus of the device's address
     * @return this
     */
    public RedirdevConfig setUsbBus(long value) {
        long self = acquire();
        try {
            N.simplevirt_redirdev_config_set_usb_bus(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link RedirdevConfig#usbPort}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value USB port of the device's address: {@code 1}, {@code 2.1}; or {@code null} to leave it to libvirt
     * @return this
     */
    public RedirdevConfig setUsbPort(String value) {
        long self = acquire();
        try {
            N.simplevirt_redirdev_config_set_usb_port(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    @Override
    public RedirdevConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public RedirdevConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public RedirdevConfig copy() {
        return (RedirdevConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_redirdev_config_new();

        static native long simplevirt_redirdev_config_new_from_xml(byte[] xml, long[] error);

        static native void simplevirt_redirdev_config_add_source_end(long self, long item);

        static native int simplevirt_redirdev_config_get_address_type(long self);

        static native long simplevirt_redirdev_config_get_alias(long self);

        static native int simplevirt_redirdev_config_get_boot_order(long self);

        static native int simplevirt_redirdev_config_get_bus(long self);

        static native int simplevirt_redirdev_config_get_protocol(long self);

        static native int simplevirt_redirdev_config_get_reconnect(long self);

        static native int simplevirt_redirdev_config_get_reconnect_seconds(long self);

        static native int simplevirt_redirdev_config_get_source_append(long self);

        static native long simplevirt_redirdev_config_get_source_channel(long self);

        static native long simplevirt_redirdev_config_get_source_host(long self);

        static native int simplevirt_redirdev_config_get_source_mode(long self);

        static native long simplevirt_redirdev_config_get_source_path(long self);

        static native long simplevirt_redirdev_config_get_source_service(long self);

        static native int simplevirt_redirdev_config_get_source_tls(long self);

        static native int simplevirt_redirdev_config_get_source_type(long self);

        static native int simplevirt_redirdev_config_get_usb_bus(long self);

        static native long simplevirt_redirdev_config_get_usb_port(long self);

        static native long simplevirt_redirdev_config_list_source_ends(long self);

        static native int simplevirt_redirdev_config_remove_source_end(long self, long item);

        static native void simplevirt_redirdev_config_set_address_type(long self, int value);

        static native void simplevirt_redirdev_config_set_alias(long self, byte[] value);

        static native void simplevirt_redirdev_config_set_boot_order(long self, int value);

        static native void simplevirt_redirdev_config_set_bus(long self, int value);

        static native void simplevirt_redirdev_config_set_protocol(long self, int value);

        static native void simplevirt_redirdev_config_set_reconnect(long self, int value);

        static native void simplevirt_redirdev_config_set_reconnect_seconds(long self, int value);

        static native void simplevirt_redirdev_config_set_source_append(long self, int value);

        static native void simplevirt_redirdev_config_set_source_channel(long self, byte[] value);

        static native void simplevirt_redirdev_config_set_source_host(long self, byte[] value);

        static native void simplevirt_redirdev_config_set_source_mode(long self, int value);

        static native void simplevirt_redirdev_config_set_source_path(long self, byte[] value);

        static native void simplevirt_redirdev_config_set_source_service(long self, byte[] value);

        static native void simplevirt_redirdev_config_set_source_tls(long self, int value);

        static native void simplevirt_redirdev_config_set_source_type(long self, int value);

        static native void simplevirt_redirdev_config_set_usb_bus(long self, int value);

        static native void simplevirt_redirdev_config_set_usb_port(long self, byte[] value);
    }
}
