// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * An IOMMU for the guest.
 * <p>XML: {@code <iommu>}.
 */
public final class IommuConfig extends Config {
    IommuConfig(Owned owned) {
        super(owned);
    }

    static IommuConfig wrap(long pointer) {
        return pointer == 0 ? null : new IommuConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <iommu>}. */
    public IommuConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_iommu_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <iommu>}
     * @return a new {@link IommuConfig}
     * @throws SimplevirtException when it fails
     */
    public static IommuConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_iommu_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return IommuConfig.wrap(result);
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
            return Values.unsigned(N.simplevirt_iommu_config_get_acpi_index(self));
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
            return AddressType.of(N.simplevirt_iommu_config_get_address_type(self));
        } finally {
            release();
        }
    }

    /**
     * The width of addresses in bits (from 1 to 4294967295).
     * <p>XML: driver/&#64;aw_bits.
     *
     * @return the width of addresses in bits; 0 when it is not set
     */
    public long addressWidthBits() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_iommu_config_get_address_width_bits(self));
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
            return Text.read(N.simplevirt_iommu_config_get_alias(self));
        } finally {
            release();
        }
    }

    /**
     * Whether devices of the host can be passed through behind it.
     * <p>XML: driver/&#64;caching_mode.
     *
     * @return whether devices of the host can be passed through behind it; {@code false} when it is not set
     */
    public boolean cachingMode() {
        long self = acquire();
        try {
            return N.simplevirt_iommu_config_get_caching_mode(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether devices' addresses are translated (libvirt 10.7).
     * <p>XML: driver/&#64;dma_translation.
     *
     * @return whether devices' addresses are translated; {@code false} when it is not set
     */
    public boolean dmaTranslation() {
        long self = acquire();
        try {
            return N.simplevirt_iommu_config_get_dma_translation(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether there can be more than 255 vCPUs.
     * <p>XML: driver/&#64;eim.
     *
     * @return whether there can be more than 255 vCPUs; {@code false} when it is not set
     */
    public boolean extendedInterrupts() {
        long self = acquire();
        try {
            return N.simplevirt_iommu_config_get_extended_interrupts(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether interrupts are remapped.
     * <p>XML: driver/&#64;intremap.
     *
     * @return whether interrupts are remapped; {@code false} when it is not set
     */
    public boolean interruptRemapping() {
        long self = acquire();
        try {
            return N.simplevirt_iommu_config_get_interrupt_remapping(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether devices may cache translations.
     * <p>XML: driver/&#64;iotlb.
     *
     * @return whether devices may cache translations; {@code false} when it is not set
     */
    public boolean iotlb() {
        long self = acquire();
        try {
            return N.simplevirt_iommu_config_get_iotlb(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The device.
     * <p>XML: &#64;model.
     *
     * @return the device; {@link IommuModel#DEFAULT} when it is not set
     */
    public IommuModel model() {
        long self = acquire();
        try {
            return IommuModel.of(N.simplevirt_iommu_config_get_model(self));
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
            return Values.unsigned(N.simplevirt_iommu_config_get_pci_bus(self));
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
            return Values.unsigned(N.simplevirt_iommu_config_get_pci_domain(self));
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
            return Values.unsigned(N.simplevirt_iommu_config_get_pci_function(self));
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
            return N.simplevirt_iommu_config_get_pci_multifunction(self) != 0;
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
            return Values.unsigned(N.simplevirt_iommu_config_get_pci_slot(self));
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
            return Values.unsigned(N.simplevirt_iommu_config_get_zpci_fid(self));
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
            return Values.unsigned(N.simplevirt_iommu_config_get_zpci_uid(self));
        } finally {
            release();
        }
    }

    /**
     * Sets {@link IommuConfig#acpiIndex}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value the index by which the guest's firmware names the device; 0 to leave it to libvirt
     * @return this
     */
    public IommuConfig setAcpiIndex(long value) {
        long self = acquire();
        try {
            N.simplevirt_iommu_config_set_acpi_index(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link IommuConfig#addressType}.
     *
     * @param value how the device is plugged into the guest; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN}
     *     to keep what is there
     * @return this
     */
    public IommuConfig setAddressType(AddressType value) {
        long self = acquire();
        try {
            N.simplevirt_iommu_config_set_address_type(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link IommuConfig#addressWidthBits}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the width of addresses in bits; 0 to leave it to libvirt
     * @return this
     */
    public IommuConfig setAddressWidthBits(long value) {
        long self = acquire();
        try {
            N.simplevirt_iommu_config_set_address_width_bits(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link IommuConfig#alias}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the name that the hypervisor uses for the device; a name chosen by the user begins with {@code
     *     ua-}; or {@code null} to leave it to libvirt
     * @return this
     */
    public IommuConfig setAlias(String value) {
        long self = acquire();
        try {
            N.simplevirt_iommu_config_set_alias(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link IommuConfig#cachingMode}.
     *
     * @param value whether devices of the host can be passed through behind it
     * @return this
     */
    public IommuConfig setCachingMode(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_iommu_config_set_caching_mode(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link IommuConfig#dmaTranslation}.
     *
     * @param value whether devices' addresses are translated
     * @return this
     */
    public IommuConfig setDmaTranslation(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_iommu_config_set_dma_translation(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link IommuConfig#extendedInterrupts}.
     *
     * @param value whether there can be more than 255 vCPUs
     * @return this
     */
    public IommuConfig setExtendedInterrupts(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_iommu_config_set_extended_interrupts(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link IommuConfig#interruptRemapping}.
     *
     * @param value whether interrupts are remapped
     * @return this
     */
    public IommuConfig setInterruptRemapping(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_iommu_config_set_interrupt_remapping(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link IommuConfig#iotlb}.
     *
     * @param value whether devices may cache translations
     * @return this
     */
    public IommuConfig setIotlb(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_iommu_config_set_iotlb(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link IommuConfig#model}.
     *
     * @param value the device; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is there
     * @return this
     */
    public IommuConfig setModel(IommuModel value) {
        long self = acquire();
        try {
            N.simplevirt_iommu_config_set_model(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link IommuConfig#pciBus}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value PCI bus of the device's address
     * @return this
     */
    public IommuConfig setPciBus(long value) {
        long self = acquire();
        try {
            N.simplevirt_iommu_config_set_pci_bus(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link IommuConfig#pciDomain}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value PCI domain of the device's address
     * @return this
     */
    public IommuConfig setPciDomain(long value) {
        long self = acquire();
        try {
            N.simplevirt_iommu_config_set_pci_domain(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link IommuConfig#pciFunction}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value PCI function of the device's address
     * @return this
     */
    public IommuConfig setPciFunction(long value) {
        long self = acquire();
        try {
            N.simplevirt_iommu_config_set_pci_function(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link IommuConfig#pciMultifunction}.
     *
     * @param value whether more functions share the slot
     * @return this
     */
    public IommuConfig setPciMultifunction(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_iommu_config_set_pci_multifunction(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link IommuConfig#pciSlot}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value PCI slot of the device's address
     * @return this
     */
    public IommuConfig setPciSlot(long value) {
        long self = acquire();
        try {
            N.simplevirt_iommu_config_set_pci_slot(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link IommuConfig#zpciFid}.
     *
     * @param value the function identifier of the device's address (S390)
     * @return this
     */
    public IommuConfig setZpciFid(long value) {
        long self = acquire();
        try {
            N.simplevirt_iommu_config_set_zpci_fid(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link IommuConfig#zpciUid}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value the user-defined identifier of the device's address (S390); 0 to leave it to libvirt
     * @return this
     */
    public IommuConfig setZpciUid(long value) {
        long self = acquire();
        try {
            N.simplevirt_iommu_config_set_zpci_uid(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    @Override
    public IommuConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public IommuConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public IommuConfig copy() {
        return (IommuConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_iommu_config_new();

        static native long simplevirt_iommu_config_new_from_xml(byte[] xml, long[] error);

        static native int simplevirt_iommu_config_get_acpi_index(long self);

        static native int simplevirt_iommu_config_get_address_type(long self);

        static native int simplevirt_iommu_config_get_address_width_bits(long self);

        static native long simplevirt_iommu_config_get_alias(long self);

        static native int simplevirt_iommu_config_get_caching_mode(long self);

        static native int simplevirt_iommu_config_get_dma_translation(long self);

        static native int simplevirt_iommu_config_get_extended_interrupts(long self);

        static native int simplevirt_iommu_config_get_interrupt_remapping(long self);

        static native int simplevirt_iommu_config_get_iotlb(long self);

        static native int simplevirt_iommu_config_get_model(long self);

        static native int simplevirt_iommu_config_get_pci_bus(long self);

        static native int simplevirt_iommu_config_get_pci_domain(long self);

        static native int simplevirt_iommu_config_get_pci_function(long self);

        static native int simplevirt_iommu_config_get_pci_multifunction(long self);

        static native int simplevirt_iommu_config_get_pci_slot(long self);

        static native int simplevirt_iommu_config_get_zpci_fid(long self);

        static native int simplevirt_iommu_config_get_zpci_uid(long self);

        static native void simplevirt_iommu_config_set_acpi_index(long self, int value);

        static native void simplevirt_iommu_config_set_address_type(long self, int value);

        static native void simplevirt_iommu_config_set_address_width_bits(long self, int value);

        static native void simplevirt_iommu_config_set_alias(long self, byte[] value);

        static native void simplevirt_iommu_config_set_caching_mode(long self, int value);

        static native void simplevirt_iommu_config_set_dma_translation(long self, int value);

        static native void simplevirt_iommu_config_set_extended_interrupts(long self, int value);

        static native void simplevirt_iommu_config_set_interrupt_remapping(long self, int value);

        static native void simplevirt_iommu_config_set_iotlb(long self, int value);

        static native void simplevirt_iommu_config_set_model(long self, int value);

        static native void simplevirt_iommu_config_set_pci_bus(long self, int value);

        static native void simplevirt_iommu_config_set_pci_domain(long self, int value);

        static native void simplevirt_iommu_config_set_pci_function(long self, int value);

        static native void simplevirt_iommu_config_set_pci_multifunction(long self, int value);

        static native void simplevirt_iommu_config_set_pci_slot(long self, int value);

        static native void simplevirt_iommu_config_set_zpci_fid(long self, int value);

        static native void simplevirt_iommu_config_set_zpci_uid(long self, int value);
    }
}
