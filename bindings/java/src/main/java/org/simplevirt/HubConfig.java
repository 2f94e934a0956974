// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * A USB hub.
 * <p>XML: {@code <hub>}.
 */
public final class HubConfig extends Config {
    HubConfig(Owned owned) {
        super(owned);
    }

    static HubConfig wrap(long pointer) {
        return pointer == 0 ? null : new HubConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <hub>}. */
    public HubConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_hub_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <hub>}
     * @return a new {@link HubConfig}
     * @throws SimplevirtException when it fails
     */
    public static HubConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_hub_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return HubConfig.wrap(result);
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
            return AddressType.of(N.simplevirt_hub_config_get_address_type(self));
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
            return Text.read(N.simplevirt_hub_config_get_alias(self));
        } finally {
            release();
        }
    }

    /**
     * What kind of hub.
     * <p>XML: &#64;type.
     *
     * @return what kind of hub; {@link RedirdevBus#DEFAULT} when it is not set
     */
    public RedirdevBus hubType() {
        long self = acquire();
        try {
            return RedirdevBus.of(N.simplevirt_hub_config_get_hub_type(self));
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
            return Values.unsigned(N.simplevirt_hub_config_get_usb_bus(self));
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
            return Text.read(N.simplevirt_hub_config_get_usb_port(self));
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HubConfig#addressType}.
     *
     * @param value how the device is plugged into the guest; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN}
     *     to keep what is there
     * @return this
     */
    public HubConfig setAddressType(AddressType value) {
        long self = acquire();
        try {
            N.simplevirt_hub_config_set_address_type(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HubConfig#alias}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the name that the hypervisor uses for the device; a name chosen by the user begins with {@code
     *     ua-}; or {@code null} to leave it to libvirt
     * @return this
     */
    public HubConfig setAlias(String value) {
        long self = acquire();
        try {
            N.simplevirt_hub_config_set_alias(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HubConfig#hubType}.
     *
     * @param value what kind of hub; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is there
     * @return this
     */
    public HubConfig setHubType(RedirdevBus value) {
        long self = acquire();
        try {
            N.simplevirt_hub_config_set_hub_type(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HubConfig#usbBus}.
     *
     * @param value USB bus of the device's address
     * @return this
     */
    public HubConfig setUsbBus(long value) {
        long self = acquire();
        try {
            N.simplevirt_hub_config_set_usb_bus(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HubConfig#usbPort}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value USB port of the device's address: {@code 1}, {@code 2.1}; or {@code null} to leave it to libvirt
     * @return this
     */
    public HubConfig setUsbPort(String value) {
        long self = acquire();
        try {
            N.simplevirt_hub_config_set_usb_port(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    @Override
    public HubConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public HubConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public HubConfig copy() {
        return (HubConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_hub_config_new();

        static native long simplevirt_hub_config_new_from_xml(byte[] xml, long[] error);

        static native int simplevirt_hub_config_get_address_type(long self);

        static native long simplevirt_hub_config_get_alias(long self);

        static native int simplevirt_hub_config_get_hub_type(long self);

        static native int simplevirt_hub_config_get_usb_bus(long self);

        static native long simplevirt_hub_config_get_usb_port(long self);

        static native void simplevirt_hub_config_set_address_type(long self, int value);

        static native void simplevirt_hub_config_set_alias(long self, byte[] value);

        static native void simplevirt_hub_config_set_hub_type(long self, int value);

        static native void simplevirt_hub_config_set_usb_bus(long self, int value);

        static native void simplevirt_hub_config_set_usb_port(long self, byte[] value);
    }
}
