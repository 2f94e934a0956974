// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * A device through which a guest reports that it crashed.
 * <p>XML: {@code <panic>}.
 */
public final class PanicConfig extends Config {
    PanicConfig(Owned owned) {
        super(owned);
    }

    static PanicConfig wrap(long pointer) {
        return pointer == 0 ? null : new PanicConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <panic>}. */
    public PanicConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_panic_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <panic>}
     * @return a new {@link PanicConfig}
     * @throws SimplevirtException when it fails
     */
    public static PanicConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_panic_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return PanicConfig.wrap(result);
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
            return AddressType.of(N.simplevirt_panic_config_get_address_type(self));
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
            return Text.read(N.simplevirt_panic_config_get_alias(self));
        } finally {
            release();
        }
    }

    /**
     * Channel subsystem of the device's address (S390) (from 0 to 254).
     * <p>XML: address[&#64;type='ccw']/&#64;cssid.
     *
     * @return channel subsystem of the device's address (S390); 0 when it is not set
     */
    public long ccwCssid() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_panic_config_get_ccw_cssid(self));
        } finally {
            release();
        }
    }

    /**
     * Device number of the device's address (S390) (from 0 to 65535).
     * <p>XML: address[&#64;type='ccw']/&#64;devno.
     *
     * @return device number of the device's address (S390); 0 when it is not set
     */
    public long ccwDevno() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_panic_config_get_ccw_devno(self));
        } finally {
            release();
        }
    }

    /**
     * Subchannel set of the device's address (S390) (from 0 to 3).
     * <p>XML: address[&#64;type='ccw']/&#64;ssid.
     *
     * @return subchannel set of the device's address (S390); 0 when it is not set
     */
    public long ccwSsid() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_panic_config_get_ccw_ssid(self));
        } finally {
            release();
        }
    }

    /**
     * The port of an ISA device.
     * <p>XML: address[&#64;type='isa']/&#64;iobase.
     *
     * @return the port of an ISA device; 0 when it is not set
     */
    public long iobase() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_panic_config_get_iobase(self));
        } finally {
            release();
        }
    }

    /**
     * How the guest tells.
     * <p>XML: &#64;model.
     *
     * @return how the guest tells; {@link PanicModel#DEFAULT} when it is not set
     */
    public PanicModel model() {
        long self = acquire();
        try {
            return PanicModel.of(N.simplevirt_panic_config_get_model(self));
        } finally {
            release();
        }
    }

    /**
     * PCI bus of the device's address (from 0 to 255).
     * <p>XML: address[&#64;type='pci']/&#64;bus.
     *
     * @return PCI bus of the device's address; 0 when it is not set
     */
    public long pciBus() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_panic_config_get_pci_bus(self));
        } finally {
            release();
        }
    }

    /**
     * PCI domain of the device's address (from 0 to 65535).
     * <p>XML: address[&#64;type='pci']/&#64;domain.
     *
     * @return PCI domain of the device's address; 0 when it is not set
     */
    public long pciDomain() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_panic_config_get_pci_domain(self));
        } finally {
            release();
        }
    }

    /**
     * PCI function of the device's address (from 0 to 7).
     * <p>XML: address[&#64;type='pci']/&#64;function.
     *
     * @return PCI function of the device's address; 0 when it is not set
     */
    public long pciFunction() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_panic_config_get_pci_function(self));
        } finally {
            release();
        }
    }

    /**
     * Whether more functions share the slot.
     * <p>XML: address[&#64;type='pci']/&#64;multifunction.
     *
     * @return whether more functions share the slot; {@code false} when it is not set
     */
    public boolean pciMultifunction() {
        long self = acquire();
        try {
            return N.simplevirt_panic_config_get_pci_multifunction(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * PCI slot of the device's address (from 0 to 31).
     * <p>XML: address[&#64;type='pci']/&#64;slot.
     *
     * @return PCI slot of the device's address; 0 when it is not set
     */
    public long pciSlot() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_panic_config_get_pci_slot(self));
        } finally {
            release();
        }
    }

    /**
     * The function identifier of the device's address (S390).
     * <p>XML: address[&#64;type='pci']/zpci/&#64;fid.
     *
     * @return the function identifier of the device's address (S390); 0 when it is not set
     */
    public long zpciFid() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_panic_config_get_zpci_fid(self));
        } finally {
            release();
        }
    }

    /**
     * The user-defined identifier of the device's address (S390) (from 1 to 65535).
     * <p>XML: address[&#64;type='pci']/zpci/&#64;uid.
     *
     * @return the user-defined identifier of the device's address (S390); 0 when it is not set
     */
    public long zpciUid() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_panic_config_get_zpci_uid(self));
        } finally {
            release();
        }
    }

    /**
     * Sets {@link PanicConfig#addressType}.
     *
     * @param value how the device is plugged into the guest; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN}
     *     to keep what is there
     * @return this
     */
    public PanicConfig setAddressType(AddressType value) {
        long self = acquire();
        try {
            N.simplevirt_panic_config_set_address_type(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link PanicConfig#alias}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the name that the hypervisor uses for the device; a name chosen by the user begins with {@code
     *     ua-}; or {@code null} to leave it to libvirt
     * @return this
     */
    public PanicConfig setAlias(String value) {
        long self = acquire();
        try {
            N.simplevirt_panic_config_set_alias(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link PanicConfig#ccwCssid}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value channel subsystem of the device's address (S390)
     * @return this
     */
    public PanicConfig setCcwCssid(long value) {
        long self = acquire();
        try {
            N.simplevirt_panic_config_set_ccw_cssid(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link PanicConfig#ccwDevno}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value device number of the device's address (S390)
     * @return this
     */
    public PanicConfig setCcwDevno(long value) {
        long self = acquire();
        try {
            N.simplevirt_panic_config_set_ccw_devno(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link PanicConfig#ccwSsid}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value subchannel set of the device's address (S390)
     * @return this
     */
    public PanicConfig setCcwSsid(long value) {
        long self = acquire();
        try {
            N.simplevirt_panic_config_set_ccw_ssid(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link PanicConfig#iobase}.
     *
     * @param value the port of an ISA device
     * @return this
     */
    public PanicConfig setIobase(long value) {
        long self = acquire();
        try {
            N.simplevirt_panic_config_set_iobase(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link PanicConfig#model}.
     *
     * @param value how the guest tells; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is
     *     there
     * @return this
     */
    public PanicConfig setModel(PanicModel value) {
        long self = acquire();
        try {
            N.simplevirt_panic_config_set_model(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link PanicConfig#pciBus}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value PCI bus of the device's address
     * @return this
     */
    public PanicConfig setPciBus(long value) {
        long self = acquire();
        try {
            N.simplevirt_panic_config_set_pci_bus(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link PanicConfig#pciDomain}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value PCI domain of the device's address
     * @return this
     */
    public PanicConfig setPciDomain(long value) {
        long self = acquire();
        try {
            N.simplevirt_panic_config_set_pci_domain(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link PanicConfig#pciFunction}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value PCI function of the device's address
     * @return this
     */
    public PanicConfig setPciFunction(long value) {
        long self = acquire();
        try {
            N.simplevirt_panic_config_set_pci_function(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link PanicConfig#pciMultifunction}.
     *
     * @param value whether more functions share the slot
     * @return this
     */
    public PanicConfig setPciMultifunction(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_panic_config_set_pci_multifunction(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link PanicConfig#pciSlot}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value PCI slot of the device's address
     * @return this
     */
    public PanicConfig setPciSlot(long value) {
        long self = acquire();
        try {
            N.simplevirt_panic_config_set_pci_slot(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link PanicConfig#zpciFid}.
     *
     * @param value the function identifier of the device's address (S390)
     * @return this
     */
    public PanicConfig setZpciFid(long value) {
        long self = acquire();
        try {
            N.simplevirt_panic_config_set_zpci_fid(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link PanicConfig#zpciUid}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value the user-defined identifier of the device's address (S390); 0 to leave it to libvirt
     * @return this
     */
    public PanicConfig setZpciUid(long value) {
        long self = acquire();
        try {
            N.simplevirt_panic_config_set_zpci_uid(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    @Override
    public PanicConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public PanicConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public PanicConfig copy() {
        return (PanicConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_panic_config_new();

        static native long simplevirt_panic_config_new_from_xml(byte[] xml, long[] error);

        static native int simplevirt_panic_config_get_address_type(long self);

        static native long simplevirt_panic_config_get_alias(long self);

        static native int simplevirt_panic_config_get_ccw_cssid(long self);

        static native int simplevirt_panic_config_get_ccw_devno(long self);

        static native int simplevirt_panic_config_get_ccw_ssid(long self);

        static native int simplevirt_panic_config_get_iobase(long self);

        static native int simplevirt_panic_config_get_model(long self);

        static native int simplevirt_panic_config_get_pci_bus(long self);

        static native int simplevirt_panic_config_get_pci_domain(long self);

        static native int simplevirt_panic_config_get_pci_function(long self);

        static native int simplevirt_panic_config_get_pci_multifunction(long self);

        static native int simplevirt_panic_config_get_pci_slot(long self);

        static native int simplevirt_panic_config_get_zpci_fid(long self);

        static native int simplevirt_panic_config_get_zpci_uid(long self);

        static native void simplevirt_panic_config_set_address_type(long self, int value);

        static native void simplevirt_panic_config_set_alias(long self, byte[] value);

        static native void simplevirt_panic_config_set_ccw_cssid(long self, int value);

        static native void simplevirt_panic_config_set_ccw_devno(long self, int value);

        static native void simplevirt_panic_config_set_ccw_ssid(long self, int value);

        static native void simplevirt_panic_config_set_iobase(long self, int value);

        static native void simplevirt_panic_config_set_model(long self, int value);

        static native void simplevirt_panic_config_set_pci_bus(long self, int value);

        static native void simplevirt_panic_config_set_pci_domain(long self, int value);

        static native void simplevirt_panic_config_set_pci_function(long self, int value);

        static native void simplevirt_panic_config_set_pci_multifunction(long self, int value);

        static native void simplevirt_panic_config_set_pci_slot(long self, int value);

        static native void simplevirt_panic_config_set_zpci_fid(long self, int value);

        static native void simplevirt_panic_config_set_zpci_uid(long self, int value);
    }
}
