// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * A device that encrypts for the guest. (libvirt 9.1).
 * <p>XML: {@code <crypto>}.
 */
public final class CryptoConfig extends Config {
    CryptoConfig(Owned owned) {
        super(owned);
    }

    static CryptoConfig wrap(long pointer) {
        return pointer == 0 ? null : new CryptoConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <crypto>}. */
    public CryptoConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_crypto_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <crypto>}
     * @return a new {@link CryptoConfig}
     * @throws SimplevirtException when it fails
     */
    public static CryptoConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_crypto_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return CryptoConfig.wrap(result);
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
            return AddressType.of(N.simplevirt_crypto_config_get_address_type(self));
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
            return Text.read(N.simplevirt_crypto_config_get_alias(self));
        } finally {
            release();
        }
    }

    /**
     * What is behind it (libvirt 9.0).
     * <p>XML: backend/&#64;model.
     *
     * @return what is behind it; {@link CryptoBackend#DEFAULT} when it is not set
     */
    public CryptoBackend backendModel() {
        long self = acquire();
        try {
            return CryptoBackend.of(N.simplevirt_crypto_config_get_backend_model(self));
        } finally {
            release();
        }
    }

    /**
     * How many queues it has (from 1 to 4294967295; libvirt 9.0).
     * <p>XML: backend/&#64;queues.
     *
     * @return how many queues it has; 0 when it is not set
     */
    public long backendQueues() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_crypto_config_get_backend_queues(self));
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
            return Values.unsigned(N.simplevirt_crypto_config_get_ccw_cssid(self));
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
            return Values.unsigned(N.simplevirt_crypto_config_get_ccw_devno(self));
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
            return Values.unsigned(N.simplevirt_crypto_config_get_ccw_ssid(self));
        } finally {
            release();
        }
    }

    /**
     * What provides it: {@code qemu}.
     * <p>XML: &#64;type.
     *
     * @return what provides it: {@code qemu}, or {@code null} when it is not set
     */
    public String cryptoType() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_crypto_config_get_crypto_type(self));
        } finally {
            release();
        }
    }

    /**
     * The device.
     * <p>XML: &#64;model.
     *
     * @return the device; {@link CryptoModel#DEFAULT} when it is not set
     */
    public CryptoModel model() {
        long self = acquire();
        try {
            return CryptoModel.of(N.simplevirt_crypto_config_get_model(self));
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
            return Values.unsigned(N.simplevirt_crypto_config_get_pci_bus(self));
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
            return Values.unsigned(N.simplevirt_crypto_config_get_pci_domain(self));
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
            return Values.unsigned(N.simplevirt_crypto_config_get_pci_function(self));
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
            return N.simplevirt_crypto_config_get_pci_multifunction(self) != 0;
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
            return Values.unsigned(N.simplevirt_crypto_config_get_pci_slot(self));
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
            return N.simplevirt_crypto_config_get_virtio_ats(self) != 0;
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
            return N.simplevirt_crypto_config_get_virtio_iommu(self) != 0;
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
            return N.simplevirt_crypto_config_get_virtio_packed(self) != 0;
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
            return N.simplevirt_crypto_config_get_virtio_page_per_vq(self) != 0;
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
            return Values.unsigned(N.simplevirt_crypto_config_get_zpci_fid(self));
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
            return Values.unsigned(N.simplevirt_crypto_config_get_zpci_uid(self));
        } finally {
            release();
        }
    }

    /**
     * Sets {@link CryptoConfig#addressType}.
     *
     * @param value how the device is plugged into the guest; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN}
     *     to keep what is there
     * @return this
     */
    public CryptoConfig setAddressType(AddressType value) {
        long self = acquire();
        try {
            N.simplevirt_crypto_config_set_address_type(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link CryptoConfig#alias}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the name that the hypervisor uses for the device; a name chosen by the user begins with {@code
     *     ua-}; or {@code null} to leave it to libvirt
     * @return this
     */
    public CryptoConfig setAlias(String value) {
        long self = acquire();
        try {
            N.simplevirt_crypto_config_set_alias(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link CryptoConfig#backendModel}.
     *
     * @param value what is behind it; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is there
     * @return this
     */
    public CryptoConfig setBackendModel(CryptoBackend value) {
        long self = acquire();
        try {
            N.simplevirt_crypto_config_set_backend_model(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link CryptoConfig#backendQueues}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value how many queues it has; 0 to leave it to libvirt
     * @return this
     */
    public CryptoConfig setBackendQueues(long value) {
        long self = acquire();
        try {
            N.simplevirt_crypto_config_set_backend_queues(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link CryptoConfig#ccwCssid}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value channel subsystem of the device's address (S390)
     * @return this
     */
    public CryptoConfig setCcwCssid(long value) {
        long self = acquire();
        try {
            N.simplevirt_crypto_config_set_ccw_cssid(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link CryptoConfig#ccwDevno}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value device number of the device's address (S390)
     * @return this
     */
    public CryptoConfig setCcwDevno(long value) {
        long self = acquire();
        try {
            N.simplevirt_crypto_config_set_ccw_devno(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link CryptoConfig#ccwSsid}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value subchannel set of the device's address (S390)
     * @return this
     */
    public CryptoConfig setCcwSsid(long value) {
        long self = acquire();
        try {
            N.simplevirt_crypto_config_set_ccw_ssid(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link CryptoConfig#cryptoType}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value what provides it: {@code qemu}; or {@code null} to leave it to libvirt
     * @return this
     */
    public CryptoConfig setCryptoType(String value) {
        long self = acquire();
        try {
            N.simplevirt_crypto_config_set_crypto_type(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link CryptoConfig#model}.
     *
     * @param value the device; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is there
     * @return this
     */
    public CryptoConfig setModel(CryptoModel value) {
        long self = acquire();
        try {
            N.simplevirt_crypto_config_set_model(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link CryptoConfig#pciBus}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value PCI bus of the device's address
     * @return this
     */
    public CryptoConfig setPciBus(long value) {
        long self = acquire();
        try {
            N.simplevirt_crypto_config_set_pci_bus(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link CryptoConfig#pciDomain}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value PCI domain of the device's address
     * @return this
     */
    public CryptoConfig setPciDomain(long value) {
        long self = acquire();
        try {
            N.simplevirt_crypto_config_set_pci_domain(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link CryptoConfig#pciFunction}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value PCI function of the device's address
     * @return this
     */
    public CryptoConfig setPciFunction(long value) {
        long self = acquire();
        try {
            N.simplevirt_crypto_config_set_pci_function(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link CryptoConfig#pciMultifunction}.
     *
     * @param value whether more functions share the slot
     * @return this
     */
    public CryptoConfig setPciMultifunction(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_crypto_config_set_pci_multifunction(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link CryptoConfig#pciSlot}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value PCI slot of the device's address
     * @return this
     */
    public CryptoConfig setPciSlot(long value) {
        long self = acquire();
        try {
            N.simplevirt_crypto_config_set_pci_slot(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link CryptoConfig#virtioAts}.
     *
     * @param value whether the device supports address translation services
     * @return this
     */
    public CryptoConfig setVirtioAts(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_crypto_config_set_virtio_ats(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link CryptoConfig#virtioIommu}.
     *
     * @param value whether the device uses the guest's IOMMU
     * @return this
     */
    public CryptoConfig setVirtioIommu(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_crypto_config_set_virtio_iommu(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link CryptoConfig#virtioPacked}.
     *
     * @param value whether packed virtqueues are used
     * @return this
     */
    public CryptoConfig setVirtioPacked(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_crypto_config_set_virtio_packed(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link CryptoConfig#virtioPagePerVq}.
     *
     * @param value whether each queue has a notification page of its own
     * @return this
     */
    public CryptoConfig setVirtioPagePerVq(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_crypto_config_set_virtio_page_per_vq(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link CryptoConfig#zpciFid}.
     *
     * @param value the function identifier of the device's address (S390)
     * @return this
     */
    public CryptoConfig setZpciFid(long value) {
        long self = acquire();
        try {
            N.simplevirt_crypto_config_set_zpci_fid(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link CryptoConfig#zpciUid}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value the user-defined identifier of the device's address (S390); 0 to leave it to libvirt
     * @return this
     */
    public CryptoConfig setZpciUid(long value) {
        long self = acquire();
        try {
            N.simplevirt_crypto_config_set_zpci_uid(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    @Override
    public CryptoConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public CryptoConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public CryptoConfig copy() {
        return (CryptoConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_crypto_config_new();

        static native long simplevirt_crypto_config_new_from_xml(byte[] xml, long[] error);

        static native int simplevirt_crypto_config_get_address_type(long self);

        static native long simplevirt_crypto_config_get_alias(long self);

        static native int simplevirt_crypto_config_get_backend_model(long self);

        static native int simplevirt_crypto_config_get_backend_queues(long self);

        static native int simplevirt_crypto_config_get_ccw_cssid(long self);

        static native int simplevirt_crypto_config_get_ccw_devno(long self);

        static native int simplevirt_crypto_config_get_ccw_ssid(long self);

        static native long simplevirt_crypto_config_get_crypto_type(long self);

        static native int simplevirt_crypto_config_get_model(long self);

        static native int simplevirt_crypto_config_get_pci_bus(long self);

        static native int simplevirt_crypto_config_get_pci_domain(long self);

        static native int simplevirt_crypto_config_get_pci_function(long self);

        static native int simplevirt_crypto_config_get_pci_multifunction(long self);

        static native int simplevirt_crypto_config_get_pci_slot(long self);

        static native int simplevirt_crypto_config_get_virtio_ats(long self);

        static native int simplevirt_crypto_config_get_virtio_iommu(long self);

        static native int simplevirt_crypto_config_get_virtio_packed(long self);

        static native int simplevirt_crypto_config_get_virtio_page_per_vq(long self);

        static native int simplevirt_crypto_config_get_zpci_fid(long self);

        static native int simplevirt_crypto_config_get_zpci_uid(long self);

        static native void simplevirt_crypto_config_set_address_type(long self, int value);

        static native void simplevirt_crypto_config_set_alias(long self, byte[] value);

        static native void simplevirt_crypto_config_set_backend_model(long self, int value);

        static native void simplevirt_crypto_config_set_backend_queues(long self, int value);

        static native void simplevirt_crypto_config_set_ccw_cssid(long self, int value);

        static native void simplevirt_crypto_config_set_ccw_devno(long self, int value);

        static native void simplevirt_crypto_config_set_ccw_ssid(long self, int value);

        static native void simplevirt_crypto_config_set_crypto_type(long self, byte[] value);

        static native void simplevirt_crypto_config_set_model(long self, int value);

        static native void simplevirt_crypto_config_set_pci_bus(long self, int value);

        static native void simplevirt_crypto_config_set_pci_domain(long self, int value);

        static native void simplevirt_crypto_config_set_pci_function(long self, int value);

        static native void simplevirt_crypto_config_set_pci_multifunction(long self, int value);

        static native void simplevirt_crypto_config_set_pci_slot(long self, int value);

        static native void simplevirt_crypto_config_set_virtio_ats(long self, int value);

        static native void simplevirt_crypto_config_set_virtio_iommu(long self, int value);

        static native void simplevirt_crypto_config_set_virtio_packed(long self, int value);

        static native void simplevirt_crypto_config_set_virtio_page_per_vq(long self, int value);

        static native void simplevirt_crypto_config_set_zpci_fid(long self, int value);

        static native void simplevirt_crypto_config_set_zpci_uid(long self, int value);
    }
}
