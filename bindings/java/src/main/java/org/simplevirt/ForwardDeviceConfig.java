// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * A host device that a network assigns to guests.
 * <p>XML: {@code <address>}.
 */
public final class ForwardDeviceConfig extends Config {
    ForwardDeviceConfig(Owned owned) {
        super(owned);
    }

    static ForwardDeviceConfig wrap(long pointer) {
        return pointer == 0 ? null : new ForwardDeviceConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <address>}. */
    public ForwardDeviceConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_forward_device_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <address>}
     * @return a new {@link ForwardDeviceConfig}
     * @throws SimplevirtException when it fails
     */
    public static ForwardDeviceConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_forward_device_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return ForwardDeviceConfig.wrap(result);
    }

    /**
     * What kind of address: {@code pci}.
     * <p>XML: &#64;type.
     *
     * @return what kind of address: {@code pci}, or {@code null} when it is not set
     */
    public String kind() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_forward_device_config_get_kind(self));
        } finally {
            release();
        }
    }

    /**
     * PCI bus (from 0 to 255).
     * <p>XML: &#64;bus.
     *
     * @return PCI bus; 0 when it is not set
     */
    public long pciBus() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_forward_device_config_get_pci_bus(self));
        } finally {
            release();
        }
    }

    /**
     * PCI domain (from 0 to 65535).
     * <p>XML: &#64;domain.
     *
     * @return PCI domain; 0 when it is not set
     */
    public long pciDomain() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_forward_device_config_get_pci_domain(self));
        } finally {
            release();
        }
    }

    /**
     * PCI function (from 0 to 7).
     * <p>XML: &#64;function.
     *
     * @return PCI function; 0 when it is not set
     */
    public long pciFunction() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_forward_device_config_get_pci_function(self));
        } finally {
            release();
        }
    }

    /**
     * PCI slot (from 0 to 31).
     * <p>XML: &#64;slot.
     *
     * @return PCI slot; 0 when it is not set
     */
    public long pciSlot() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_forward_device_config_get_pci_slot(self));
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ForwardDeviceConfig#kind}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value what kind of address: {@code pci}; or {@code null} to leave it to libvirt
     * @return this
     */
    public ForwardDeviceConfig setKind(String value) {
        long self = acquire();
        try {
            N.simplevirt_forward_device_config_set_kind(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ForwardDeviceConfig#pciBus}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value PCI bus
     * @return this
     */
    public ForwardDeviceConfig setPciBus(long value) {
        long self = acquire();
        try {
            N.simplevirt_forward_device_config_set_pci_bus(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ForwardDeviceConfig#pciDomain}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value PCI domain
     * @return this
     */
    public ForwardDeviceConfig setPciDomain(long value) {
        long self = acquire();
        try {
            N.simplevirt_forward_device_config_set_pci_domain(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ForwardDeviceConfig#pciFunction}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value PCI function
     * @return this
     */
    public ForwardDeviceConfig setPciFunction(long value) {
        long self = acquire();
        try {
            N.simplevirt_forward_device_config_set_pci_function(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ForwardDeviceConfig#pciSlot}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value PCI slot
     * @return this
     */
    public ForwardDeviceConfig setPciSlot(long value) {
        long self = acquire();
        try {
            N.simplevirt_forward_device_config_set_pci_slot(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    @Override
    public ForwardDeviceConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public ForwardDeviceConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public ForwardDeviceConfig copy() {
        return (ForwardDeviceConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_forward_device_config_new();

        static native long simplevirt_forward_device_config_new_from_xml(byte[] xml, long[] error);

        static native long simplevirt_forward_device_config_get_kind(long self);

        static native int simplevirt_forward_device_config_get_pci_bus(long self);

        static native int simplevirt_forward_device_config_get_pci_domain(long self);

        static native int simplevirt_forward_device_config_get_pci_function(long self);

        static native int simplevirt_forward_device_config_get_pci_slot(long self);

        static native void simplevirt_forward_device_config_set_kind(long self, byte[] value);

        static native void simplevirt_forward_device_config_set_pci_bus(long self, int value);

        static native void simplevirt_forward_device_config_set_pci_domain(long self, int value);

        static native void simplevirt_forward_device_config_set_pci_function(long self, int value);

        static native void simplevirt_forward_device_config_set_pci_slot(long self, int value);
    }
}
