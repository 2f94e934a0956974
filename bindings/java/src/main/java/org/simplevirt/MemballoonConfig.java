// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * The device through which a guest releases memory.
 * <p>XML: {@code <memballoon>}.
 */
public final class MemballoonConfig extends Config {
    MemballoonConfig(Owned owned) {
        super(owned);
    }

    static MemballoonConfig wrap(long pointer) {
        return pointer == 0 ? null : new MemballoonConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <memballoon>}. */
    public MemballoonConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_memballoon_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <memballoon>}
     * @return a new {@link MemballoonConfig}
     * @throws SimplevirtException when it fails
     */
    public static MemballoonConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_memballoon_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return MemballoonConfig.wrap(result);
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
            return Values.unsigned(N.simplevirt_memballoon_config_get_acpi_index(self));
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
            return AddressType.of(N.simplevirt_memballoon_config_get_address_type(self));
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
            return Text.read(N.simplevirt_memballoon_config_get_alias(self));
        } finally {
            release();
        }
    }

    /**
     * Whether the guest takes memory back before it kills processes.
     * <p>XML: &#64;autodeflate.
     *
     * @return whether the guest takes memory back before it kills processes; {@code false} when it is not set
     */
    public boolean autoDeflate() {
        long self = acquire();
        try {
            return N.simplevirt_memballoon_config_get_auto_deflate(self) != 0;
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
            return Values.unsigned(N.simplevirt_memballoon_config_get_ccw_cssid(self));
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
            return Values.unsigned(N.simplevirt_memballoon_config_get_ccw_devno(self));
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
            return Values.unsigned(N.simplevirt_memballoon_config_get_ccw_ssid(self));
        } finally {
            release();
        }
    }

    /**
     * Whether the guest reports free memory.
     * <p>XML: &#64;freePageReporting.
     *
     * @return whether the guest reports free memory; {@code false} when it is not set
     */
    public boolean freePageReporting() {
        long self = acquire();
        try {
            return N.simplevirt_memballoon_config_get_free_page_reporting(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The device.
     * <p>XML: &#64;model.
     *
     * @return the device; {@link MemballoonModel#DEFAULT} when it is not set
     */
    public MemballoonModel model() {
        long self = acquire();
        try {
            return MemballoonModel.of(N.simplevirt_memballoon_config_get_model(self));
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
            return Values.unsigned(N.simplevirt_memballoon_config_get_pci_bus(self));
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
            return Values.unsigned(N.simplevirt_memballoon_config_get_pci_domain(self));
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
            return Values.unsigned(N.simplevirt_memballoon_config_get_pci_function(self));
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
            return N.simplevirt_memballoon_config_get_pci_multifunction(self) != 0;
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
            return Values.unsigned(N.simplevirt_memballoon_config_get_pci_slot(self));
        } finally {
            release();
        }
    }

    /**
     * How often the guest reports its memory (in seconds; from 1 to 4294967295).
     * <p>XML: stats/&#64;period.
     *
     * @return how often the guest reports its memory; 0 when it is not set
     */
    public long statsPeriod() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_memballoon_config_get_stats_period(self));
        } finally {
            release();
        }
    }

    /**
     * Whether the device supports address translation services.
     * <p>XML: driver/&#64;ats.
     *
     * @return whether the device supports address translation services; {@code false} when it is not set
     */
    public boolean virtioAts() {
        long self = acquire();
        try {
            return N.simplevirt_memballoon_config_get_virtio_ats(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether the device uses the guest's IOMMU.
     * <p>XML: driver/&#64;iommu.
     *
     * @return whether the device uses the guest's IOMMU; {@code false} when it is not set
     */
    public boolean virtioIommu() {
        long self = acquire();
        try {
            return N.simplevirt_memballoon_config_get_virtio_iommu(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether packed virtqueues are used.
     * <p>XML: driver/&#64;packed.
     *
     * @return whether packed virtqueues are used; {@code false} when it is not set
     */
    public boolean virtioPacked() {
        long self = acquire();
        try {
            return N.simplevirt_memballoon_config_get_virtio_packed(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether each queue has a notification page of its own.
     * <p>XML: driver/&#64;page_per_vq.
     *
     * @return whether each queue has a notification page of its own; {@code false} when it is not set
     */
    public boolean virtioPagePerVq() {
        long self = acquire();
        try {
            return N.simplevirt_memballoon_config_get_virtio_page_per_vq(self) != 0;
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
            return Values.unsigned(N.simplevirt_memballoon_config_get_zpci_fid(self));
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
            return Values.unsigned(N.simplevirt_memballoon_config_get_zpci_uid(self));
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MemballoonConfig#acpiIndex}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the index by which the guest's firmware names the device; 0 to leave it to libvirt
     * @return this
     */
    public MemballoonConfig setAcpiIndex(long value) {
        long self = acquire();
        try {
            N.simplevirt_memballoon_config_set_acpi_index(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MemballoonConfig#addressType}.
     *
     * @param value how the device is plugged into the guest; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN}
     *     to keep what is there
     * @return this
     */
    public MemballoonConfig setAddressType(AddressType value) {
        long self = acquire();
        try {
            N.simplevirt_memballoon_config_set_address_type(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MemballoonConfig#alias}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the name that the hypervisor uses for the device; a name chosen by the user begins with {@code
     *     ua-}; or {@code null} to leave it to libvirt
     * @return this
     */
    public MemballoonConfig setAlias(String value) {
        long self = acquire();
        try {
            N.simplevirt_memballoon_config_set_alias(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MemballoonConfig#autoDeflate}.
     *
     * @param value whether the guest takes memory back before it kills processes
     * @return this
     */
    public MemballoonConfig setAutoDeflate(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_memballoon_config_set_auto_deflate(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MemballoonConfig#ccwCssid}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value channel subsystem of the device's address (S390)
     * @return this
     */
    public MemballoonConfig setCcwCssid(long value) {
        long self = acquire();
        try {
            N.simplevirt_memballoon_config_set_ccw_cssid(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MemballoonConfig#ccwDevno}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value device number of the device's address (S390)
     * @return this
     */
    public MemballoonConfig setCcwDevno(long value) {
        long self = acquire();
        try {
            N.simplevirt_memballoon_config_set_ccw_devno(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MemballoonConfig#ccwSsid}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value subchannel set of the device's address (S390)
     * @return this
     */
    public MemballoonConfig setCcwSsid(long value) {
        long self = acquire();
        try {
            N.simplevirt_memballoon_config_set_ccw_ssid(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MemballoonConfig#freePageReporting}.
     *
     * @param value whether the guest reports free memory
     * @return this
     */
    public MemballoonConfig setFreePageReporting(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_memballoon_config_set_free_page_reporting(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MemballoonConfig#model}.
     *
     * @param value the device; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is there
     * @return this
     */
    public MemballoonConfig setModel(MemballoonModel value) {
        long self = acquire();
        try {
            N.simplevirt_memballoon_config_set_model(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MemballoonConfig#pciBus}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value PCI bus of the device's address
     * @return this
     */
    public MemballoonConfig setPciBus(long value) {
        long self = acquire();
        try {
            N.simplevirt_memballoon_config_set_pci_bus(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MemballoonConfig#pciDomain}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value PCI domain of the device's address
     * @return this
     */
    public MemballoonConfig setPciDomain(long value) {
        long self = acquire();
        try {
            N.simplevirt_memballoon_config_set_pci_domain(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MemballoonConfig#pciFunction}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value PCI function of the device's address
     * @return this
     */
    public MemballoonConfig setPciFunction(long value) {
        long self = acquire();
        try {
            N.simplevirt_memballoon_config_set_pci_function(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MemballoonConfig#pciMultifunction}.
     *
     * @param value whether more functions share the slot
     * @return this
     */
    public MemballoonConfig setPciMultifunction(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_memballoon_config_set_pci_multifunction(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MemballoonConfig#pciSlot}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value PCI slot of the device's address
     * @return this
     */
    public MemballoonConfig setPciSlot(long value) {
        long self = acquire();
        try {
            N.simplevirt_memballoon_config_set_pci_slot(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MemballoonConfig#statsPeriod}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value how often the guest reports its memory; 0 to leave it to libvirt
     * @return this
     */
    public MemballoonConfig setStatsPeriod(long value) {
        long self = acquire();
        try {
            N.simplevirt_memballoon_config_set_stats_period(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MemballoonConfig#virtioAts}.
     *
     * @param value whether the device supports address translation services
     * @return this
     */
    public MemballoonConfig setVirtioAts(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_memballoon_config_set_virtio_ats(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MemballoonConfig#virtioIommu}.
     *
     * @param value whether the device uses the guest's IOMMU
     * @return this
     */
    public MemballoonConfig setVirtioIommu(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_memballoon_config_set_virtio_iommu(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MemballoonConfig#virtioPacked}.
     *
     * @param value whether packed virtqueues are used
     * @return this
     */
    public MemballoonConfig setVirtioPacked(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_memballoon_config_set_virtio_packed(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MemballoonConfig#virtioPagePerVq}.
     *
     * @param value whether each queue has a notification page of its own
     * @return this
     */
    public MemballoonConfig setVirtioPagePerVq(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_memballoon_config_set_virtio_page_per_vq(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MemballoonConfig#zpciFid}.
     *
     * @param value the function identifier of the device's address (S390)
     * @return this
     */
    public MemballoonConfig setZpciFid(long value) {
        long self = acquire();
        try {
            N.simplevirt_memballoon_config_set_zpci_fid(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MemballoonConfig#zpciUid}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value the user-defined identifier of the device's address (S390); 0 to leave it to libvirt
     * @return this
     */
    public MemballoonConfig setZpciUid(long value) {
        long self = acquire();
        try {
            N.simplevirt_memballoon_config_set_zpci_uid(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    @Override
    public MemballoonConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public MemballoonConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public MemballoonConfig copy() {
        return (MemballoonConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_memballoon_config_new();

        static native long simplevirt_memballoon_config_new_from_xml(byte[] xml, long[] error);

        static native int simplevirt_memballoon_config_get_acpi_index(long self);

        static native int simplevirt_memballoon_config_get_address_type(long self);

        static native long simplevirt_memballoon_config_get_alias(long self);

        static native int simplevirt_memballoon_config_get_auto_deflate(long self);

        static native int simplevirt_memballoon_config_get_ccw_cssid(long self);

        static native int simplevirt_memballoon_config_get_ccw_devno(long self);

        static native int simplevirt_memballoon_config_get_ccw_ssid(long self);

        static native int simplevirt_memballoon_config_get_free_page_reporting(long self);

        static native int simplevirt_memballoon_config_get_model(long self);

        static native int simplevirt_memballoon_config_get_pci_bus(long self);

        static native int simplevirt_memballoon_config_get_pci_domain(long self);

        static native int simplevirt_memballoon_config_get_pci_function(long self);

        static native int simplevirt_memballoon_config_get_pci_multifunction(long self);

        static native int simplevirt_memballoon_config_get_pci_slot(long self);

        static native int simplevirt_memballoon_config_get_stats_period(long self);

        static native int simplevirt_memballoon_config_get_virtio_ats(long self);

        static native int simplevirt_memballoon_config_get_virtio_iommu(long self);

        static native int simplevirt_memballoon_config_get_virtio_packed(long self);

        static native int simplevirt_memballoon_config_get_virtio_page_per_vq(long self);

        static native int simplevirt_memballoon_config_get_zpci_fid(long self);

        static native int simplevirt_memballoon_config_get_zpci_uid(long self);

        static native void simplevirt_memballoon_config_set_acpi_index(long self, int value);

        static native void simplevirt_memballoon_config_set_address_type(long self, int value);

        static native void simplevirt_memballoon_config_set_alias(long self, byte[] value);

        static native void simplevirt_memballoon_config_set_auto_deflate(long self, int value);

        static native void simplevirt_memballoon_config_set_ccw_cssid(long self, int value);

        static native void simplevirt_memballoon_config_set_ccw_devno(long self, int value);

        static native void simplevirt_memballoon_config_set_ccw_ssid(long self, int value);

        static native void simplevirt_memballoon_config_set_free_page_reporting(long self, int value);

        static native void simplevirt_memballoon_config_set_model(long self, int value);

        static native void simplevirt_memballoon_config_set_pci_bus(long self, int value);

        static native void simplevirt_memballoon_config_set_pci_domain(long self, int value);

        static native void simplevirt_memballoon_config_set_pci_function(long self, int value);

        static native void simplevirt_memballoon_config_set_pci_multifunction(long self, int value);

        static native void simplevirt_memballoon_config_set_pci_slot(long self, int value);

        static native void simplevirt_memballoon_config_set_stats_period(long self, int value);

        static native void simplevirt_memballoon_config_set_virtio_ats(long self, int value);

        static native void simplevirt_memballoon_config_set_virtio_iommu(long self, int value);

        static native void simplevirt_memballoon_config_set_virtio_packed(long self, int value);

        static native void simplevirt_memballoon_config_set_virtio_page_per_vq(long self, int value);

        static native void simplevirt_memballoon_config_set_zpci_fid(long self, int value);

        static native void simplevirt_memballoon_config_set_zpci_uid(long self, int value);
    }
}
