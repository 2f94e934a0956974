// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * A device that acts when the guest hangs.
 * <p>XML: {@code <watchdog>}.
 */
public final class WatchdogConfig extends Config {
    WatchdogConfig(Owned owned) {
        super(owned);
    }

    static WatchdogConfig wrap(long pointer) {
        return pointer == 0 ? null : new WatchdogConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <watchdog>}. */
    public WatchdogConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_watchdog_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <watchdog>}
     * @return a new {@link WatchdogConfig}
     * @throws SimplevirtException when it fails
     */
    public static WatchdogConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_watchdog_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return WatchdogConfig.wrap(result);
    }

    /**
     * The index by which the guest's firmware names the device (from 1 to 16383).
     * <p>XML: acpi/&#64;index.
     *
     * @return the index by which the guest's firmware names the device; 0 when it is not set
     */
    public long acpiIndex() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_watchdog_config_get_acpi_index(self));
        } finally {
            release();
        }
    }

    /**
     * What happens when the guest hangs.
     * <p>XML: &#64;action.
     *
     * @return what happens when the guest hangs; {@link WatchdogAction#DEFAULT} when it is not set
     */
    public WatchdogAction action() {
        long self = acquire();
        try {
            return WatchdogAction.of(N.simplevirt_watchdog_config_get_action(self));
        } finally {
            release();
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
            return AddressType.of(N.simplevirt_watchdog_config_get_address_type(self));
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
            return Text.read(N.simplevirt_watchdog_config_get_alias(self));
        } finally {
            release();
        }
    }

    /**
     * The device.
     * <p>XML: &#64;model.
     *
     * @return the device; {@link WatchdogModel#DEFAULT} when it is not set
     */
    public WatchdogModel model() {
        long self = acquire();
        try {
            return WatchdogModel.of(N.simplevirt_watchdog_config_get_model(self));
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
            return Values.unsigned(N.simplevirt_watchdog_config_get_pci_bus(self));
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
            return Values.unsigned(N.simplevirt_watchdog_config_get_pci_domain(self));
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
            return Values.unsigned(N.simplevirt_watchdog_config_get_pci_function(self));
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
            return N.simplevirt_watchdog_config_get_pci_multifunction(self) != 0;
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
            return Values.unsigned(N.simplevirt_watchdog_config_get_pci_slot(self));
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
            return Values.unsigned(N.simplevirt_watchdog_config_get_zpci_fid(self));
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
            return Values.unsigned(N.simplevirt_watchdog_config_get_zpci_uid(self));
        } finally {
            release();
        }
    }

    /**
     * Sets {@link WatchdogConfig#acpiIndex}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value the index by which the guest's firmware names the device; 0 to leave it to libvirt
     * @return this
     */
    public WatchdogConfig setAcpiIndex(long value) {
        long self = acquire();
        try {
            N.simplevirt_watchdog_config_set_acpi_index(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link WatchdogConfig#action}.
     *
     * @param value what happens when the guest hangs; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to
     *     keep what is there
     * @return this
     */
    public WatchdogConfig setAction(WatchdogAction value) {
        long self = acquire();
        try {
            N.simplevirt_watchdog_config_set_action(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link WatchdogConfig#addressType}.
     *
     * @param value how the device is plugged into the guest; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN}
     *     to keep what is there
     * @return this
     */
    public WatchdogConfig setAddressType(AddressType value) {
        long self = acquire();
        try {
            N.simplevirt_watchdog_config_set_address_type(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link WatchdogConfig#alias}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the name that the hypervisor uses for the device; a name chosen by the user begins with {@code
     *     ua-}; or {@code null} to leave it to libvirt
     * @return this
     */
    public WatchdogConfig setAlias(String value) {
        long self = acquire();
        try {
            N.simplevirt_watchdog_config_set_alias(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link WatchdogConfig#model}.
     *
     * @param value the device; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is there
     * @return this
     */
    public WatchdogConfig setModel(WatchdogModel value) {
        long self = acquire();
        try {
            N.simplevirt_watchdog_config_set_model(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link WatchdogConfig#pciBus}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value PCI bus of the device's address
     * @return this
     */
    public WatchdogConfig setPciBus(long value) {
        long self = acquire();
        try {
            N.simplevirt_watchdog_config_set_pci_bus(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link WatchdogConfig#pciDomain}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value PCI domain of the device's address
     * @return this
     */
    public WatchdogConfig setPciDomain(long value) {
        long self = acquire();
        try {
            N.simplevirt_watchdog_config_set_pci_domain(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link WatchdogConfig#pciFunction}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value PCI function of the device's address
     * @return this
     */
    public WatchdogConfig setPciFunction(long value) {
        long self = acquire();
        try {
            N.simplevirt_watchdog_config_set_pci_function(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link WatchdogConfig#pciMultifunction}.
     *
     * @param value whether more functions share the slot
     * @return this
     */
    public WatchdogConfig setPciMultifunction(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_watchdog_config_set_pci_multifunction(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link WatchdogConfig#pciSlot}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value PCI slot of the device's address
     * @return this
     */
    public WatchdogConfig setPciSlot(long value) {
        long self = acquire();
        try {
            N.simplevirt_watchdog_config_set_pci_slot(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link WatchdogConfig#zpciFid}.
     *
     * @param value the function identifier of the device's address (S390)
     * @return this
     */
    public WatchdogConfig setZpciFid(long value) {
        long self = acquire();
        try {
            N.simplevirt_watchdog_config_set_zpci_fid(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link WatchdogConfig#zpciUid}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value the user-defined identifier of the device's address (S390); 0 to leave it to libvirt
     * @return this
     */
    public WatchdogConfig setZpciUid(long value) {
        long self = acquire();
        try {
            N.simplevirt_watchdog_config_set_zpci_uid(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    @Override
    public WatchdogConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public WatchdogConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public WatchdogConfig copy() {
        return (WatchdogConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_watchdog_config_new();

        static native long simplevirt_watchdog_config_new_from_xml(byte[] xml, long[] error);

        static native int simplevirt_watchdog_config_get_acpi_index(long self);

        static native int simplevirt_watchdog_config_get_action(long self);

        static native int simplevirt_watchdog_config_get_address_type(long self);

        static native long simplevirt_watchdog_config_get_alias(long self);

        static native int simplevirt_watchdog_config_get_model(long self);

        static native int simplevirt_watchdog_config_get_pci_bus(long self);

        static native int simplevirt_watchdog_config_get_pci_domain(long self);

        static native int simplevirt_watchdog_config_get_pci_function(long self);

        static native int simplevirt_watchdog_config_get_pci_multifunction(long self);

        static native int simplevirt_watchdog_config_get_pci_slot(long self);

        static native int simplevirt_watchdog_config_get_zpci_fid(long self);

        static native int simplevirt_watchdog_config_get_zpci_uid(long self);

        static native void simplevirt_watchdog_config_set_acpi_index(long self, int value);

        static native void simplevirt_watchdog_config_set_action(long self, int value);

        static native void simplevirt_watchdog_config_set_address_type(long self, int value);

        static native void simplevirt_watchdog_config_set_alias(long self, byte[] value);

        static native void simplevirt_watchdog_config_set_model(long self, int value);

        static native void simplevirt_watchdog_config_set_pci_bus(long self, int value);

        static native void simplevirt_watchdog_config_set_pci_domain(long self, int value);

        static native void simplevirt_watchdog_config_set_pci_function(long self, int value);

        static native void simplevirt_watchdog_config_set_pci_multifunction(long self, int value);

        static native void simplevirt_watchdog_config_set_pci_slot(long self, int value);

        static native void simplevirt_watchdog_config_set_zpci_fid(long self, int value);

        static native void simplevirt_watchdog_config_set_zpci_uid(long self, int value);
    }
}
