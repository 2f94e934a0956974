// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.List;

/**
 * A source of random numbers.
 * <p>XML: {@code <rng>}.
 */
public final class RngConfig extends Config {
    RngConfig(Owned owned) {
        super(owned);
    }

    static RngConfig wrap(long pointer) {
        return pointer == 0 ? null : new RngConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <rng>}. */
    public RngConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_rng_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <rng>}
     * @return a new {@link RngConfig}
     * @throws SimplevirtException when it fails
     */
    public static RngConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_rng_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return RngConfig.wrap(result);
    }

    /**
     * Adds an item to this list: the connections to the host, one for each end. A standalone object becomes a view
     * on its place in the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public RngConfig addSourceEnd(CharacterSourceConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_rng_config_add_source_end(scope.use(this), scope.use(item));
            return this;
        }
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
            return Values.unsigned(N.simplevirt_rng_config_get_acpi_index(self));
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
            return AddressType.of(N.simplevirt_rng_config_get_address_type(self));
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
            return Text.read(N.simplevirt_rng_config_get_alias(self));
        } finally {
            release();
        }
    }

    /**
     * The file they are read from.
     * <p>XML: backend[&#64;model='random'].
     *
     * @return the file they are read from, or {@code null} when it is not set
     */
    public String backendFile() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_rng_config_get_backend_file(self));
        } finally {
            release();
        }
    }

    /**
     * Where the numbers come from.
     * <p>XML: backend/&#64;model.
     *
     * @return where the numbers come from; {@link RngBackend#DEFAULT} when it is not set
     */
    public RngBackend backendModel() {
        long self = acquire();
        try {
            return RngBackend.of(N.simplevirt_rng_config_get_backend_model(self));
        } finally {
            release();
        }
    }

    /**
     * What is spoken to it.
     * <p>XML: backend/protocol/&#64;type.
     *
     * @return what is spoken to it; {@link SocketProtocol#DEFAULT} when it is not set
     */
    public SocketProtocol backendProtocol() {
        long self = acquire();
        try {
            return SocketProtocol.of(N.simplevirt_rng_config_get_backend_protocol(self));
        } finally {
            release();
        }
    }

    /**
     * What an EGD server is reached by.
     * <p>XML: backend/&#64;type.
     *
     * @return what an EGD server is reached by; {@link CharacterSourceType#DEFAULT} when it is not set
     */
    public CharacterSourceType backendType() {
        long self = acquire();
        try {
            return CharacterSourceType.of(N.simplevirt_rng_config_get_backend_type(self));
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
            return Values.unsigned(N.simplevirt_rng_config_get_ccw_cssid(self));
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
            return Values.unsigned(N.simplevirt_rng_config_get_ccw_devno(self));
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
            return Values.unsigned(N.simplevirt_rng_config_get_ccw_ssid(self));
        } finally {
            release();
        }
    }

    /**
     * The device.
     * <p>XML: &#64;model.
     *
     * @return the device; {@link RngModel#DEFAULT} when it is not set
     */
    public RngModel model() {
        long self = acquire();
        try {
            return RngModel.of(N.simplevirt_rng_config_get_model(self));
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
            return Values.unsigned(N.simplevirt_rng_config_get_pci_bus(self));
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
            return Values.unsigned(N.simplevirt_rng_config_get_pci_domain(self));
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
            return Values.unsigned(N.simplevirt_rng_config_get_pci_function(self));
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
            return N.simplevirt_rng_config_get_pci_multifunction(self) != 0;
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
            return Values.unsigned(N.simplevirt_rng_config_get_pci_slot(self));
        } finally {
            release();
        }
    }

    /**
     * How much the guest may take in {@code rate_period} (in bytes).
     * <p>XML: rate/&#64;bytes.
     *
     * @return how much the guest may take in {@code rate_period}; 0 when it is not set
     */
    public long rateBytes() {
        long self = acquire();
        try {
            return N.simplevirt_rng_config_get_rate_bytes(self);
        } finally {
            release();
        }
    }

    /**
     * The time in which the guest may take {@code rate_bytes} (in milliseconds; from 1 to 4294967295).
     * <p>XML: rate/&#64;period.
     *
     * @return the time in which the guest may take {@code rate_bytes}; 0 when it is not set
     */
    public long ratePeriod() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_rng_config_get_rate_period(self));
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
            return N.simplevirt_rng_config_get_virtio_ats(self) != 0;
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
            return N.simplevirt_rng_config_get_virtio_iommu(self) != 0;
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
            return N.simplevirt_rng_config_get_virtio_packed(self) != 0;
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
            return N.simplevirt_rng_config_get_virtio_page_per_vq(self) != 0;
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
            return Values.unsigned(N.simplevirt_rng_config_get_zpci_fid(self));
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
            return Values.unsigned(N.simplevirt_rng_config_get_zpci_uid(self));
        } finally {
            release();
        }
    }

    /**
     * The connections to the host, one for each end.
     * <p>XML: {@code backend/source}.
     *
     * @return views on the elements, in document order
     */
    public List<CharacterSourceConfig> listSourceEnds() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_rng_config_list_source_ends(self), CharacterSourceConfig::wrap);
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
            return N.simplevirt_rng_config_remove_source_end(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Sets {@link RngConfig#acpiIndex}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value the index by which the guest's firmware names the device; 0 to leave it to libvirt
     * @return this
     */
    public RngConfig setAcpiIndex(long value) {
        long self = acquire();
        try {
            N.simplevirt_rng_config_set_acpi_index(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link RngConfig#addressType}.
     *
     * @param value how the device is plugged into the guest; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN}
     *     to keep what is there
     * @return this
     */
    public RngConfig setAddressType(AddressType value) {
        long self = acquire();
        try {
            N.simplevirt_rng_config_set_address_type(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link RngConfig#alias}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the name that the hypervisor uses for the device; a name chosen by the user begins with {@code
     *     ua-}; or {@code null} to leave it to libvirt
     * @return this
     */
    public RngConfig setAlias(String value) {
        long self = acquire();
        try {
            N.simplevirt_rng_config_set_alias(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link RngConfig#backendFile}. A path that does not begin with {@code /} is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the file they are read from; or {@code null} to leave it to libvirt
     * @return this
     */
    public RngConfig setBackendFile(String value) {
        long self = acquire();
        try {
            N.simplevirt_rng_config_set_backend_file(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link RngConfig#backendModel}.
     *
     * @param value where the numbers come from; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what
     *     is there
     * @return this
     */
    public RngConfig setBackendModel(RngBackend value) {
        long self = acquire();
        try {
            N.simplevirt_rng_config_set_backend_model(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link RngConfig#backendProtocol}.
     *
     * @param value what is spoken to it; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is
     *     there
     * @return this
     */
    public RngConfig setBackendProtocol(SocketProtocol value) {
        long self = acquire();
        try {
            N.simplevirt_rng_config_set_backend_protocol(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link RngConfig#backendType}.
     *
     * @param value what an EGD server is reached by; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep
     *     what is there
     * @return this
     */
    public RngConfig setBackendType(CharacterSourceType value) {
        long self = acquire();
        try {
            N.simplevirt_rng_config_set_backend_type(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link RngConfig#ccwCssid}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value channel subsystem of the device's address (S390)
     * @return this
     */
    public RngConfig setCcwCssid(long value) {
        long self = acquire();
        try {
            N.simplevirt_rng_config_set_ccw_cssid(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link RngConfig#ccwDevno}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value device number of the device's address (S390)
     * @return this
     */
    public RngConfig setCcwDevno(long value) {
        long self = acquire();
        try {
            N.simplevirt_rng_config_set_ccw_devno(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link RngConfig#ccwSsid}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value subchannel set of the device's address (S390)
     * @return this
     */
    public RngConfig setCcwSsid(long value) {
        long self = acquire();
        try {
            N.simplevirt_rng_config_set_ccw_ssid(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link RngConfig#model}.
     *
     * @param value the device; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is there
     * @return this
     */
    public RngConfig setModel(RngModel value) {
        long self = acquire();
        try {
            N.simplevirt_rng_config_set_model(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link RngConfig#pciBus}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value PCI bus of the device's address
     * @return this
     */
    public RngConfig setPciBus(long value) {
        long self = acquire();
        try {
            N.simplevirt_rng_config_set_pci_bus(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link RngConfig#pciDomain}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value PCI domain of the device's address
     * @return this
     */
    public RngConfig setPciDomain(long value) {
        long self = acquire();
        try {
            N.simplevirt_rng_config_set_pci_domain(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link RngConfig#pciFunction}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value PCI function of the device's address
     * @return this
     */
    public RngConfig setPciFunction(long value) {
        long self = acquire();
        try {
            N.simplevirt_rng_config_set_pci_function(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link RngConfig#pciMultifunction}.
     *
     * @param value whether more functions share the slot
     * @return this
     */
    public RngConfig setPciMultifunction(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_rng_config_set_pci_multifunction(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link RngConfig#pciSlot}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value PCI slot of the device's address
     * @return this
     */
    public RngConfig setPciSlot(long value) {
        long self = acquire();
        try {
            N.simplevirt_rng_config_set_pci_slot(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link RngConfig#rateBytes}. What is not a whole number of bytes is refused, which {@link
     * Config#validate} reports.
     *
     * @param value how much the guest may take in {@code rate_period}; 0 to leave it to libvirt
     * @return this
     */
    public RngConfig setRateBytes(long value) {
        long self = acquire();
        try {
            N.simplevirt_rng_config_set_rate_bytes(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link RngConfig#ratePeriod}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value the time in which the guest may take {@code rate_bytes}; 0 to leave it to libvirt
     * @return this
     */
    public RngConfig setRatePeriod(long value) {
        long self = acquire();
        try {
            N.simplevirt_rng_config_set_rate_period(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link RngConfig#virtioAts}.
     *
     * @param value whether the device supports address translation services
     * @return this
     */
    public RngConfig setVirtioAts(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_rng_config_set_virtio_ats(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link RngConfig#virtioIommu}.
     *
     * @param value whether the device uses the guest's IOMMU
     * @return this
     */
    public RngConfig setVirtioIommu(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_rng_config_set_virtio_iommu(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link RngConfig#virtioPacked}.
     *
     * @param value whether packed virtqueues are used
     * @return this
     */
    public RngConfig setVirtioPacked(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_rng_config_set_virtio_packed(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link RngConfig#virtioPagePerVq}.
     *
     * @param value whether each queue has a notification page of its own
     * @return this
     */
    public RngConfig setVirtioPagePerVq(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_rng_config_set_virtio_page_per_vq(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link RngConfig#zpciFid}.
     *
     * @param value the function identifier of the device's address (S390)
     * @return this
     */
    public RngConfig setZpciFid(long value) {
        long self = acquire();
        try {
            N.simplevirt_rng_config_set_zpci_fid(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link RngConfig#zpciUid}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value the user-defined identifier of the device's address (S390); 0 to leave it to libvirt
     * @return this
     */
    public RngConfig setZpciUid(long value) {
        long self = acquire();
        try {
            N.simplevirt_rng_config_set_zpci_uid(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    @Override
    public RngConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public RngConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public RngConfig copy() {
        return (RngConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_rng_config_new();

        static native long simplevirt_rng_config_new_from_xml(byte[] xml, long[] error);

        static native void simplevirt_rng_config_add_source_end(long self, long item);

        static native int simplevirt_rng_config_get_acpi_index(long self);

        static native int simplevirt_rng_config_get_address_type(long self);

        static native long simplevirt_rng_config_get_alias(long self);

        static native long simplevirt_rng_config_get_backend_file(long self);

        static native int simplevirt_rng_config_get_backend_model(long self);

        static native int simplevirt_rng_config_get_backend_protocol(long self);

        static native int simplevirt_rng_config_get_backend_type(long self);

        static native int simplevirt_rng_config_get_ccw_cssid(long self);

        static native int simplevirt_rng_config_get_ccw_devno(long self);

        static native int simplevirt_rng_config_get_ccw_ssid(long self);

        static native int simplevirt_rng_config_get_model(long self);

        static native int simplevirt_rng_config_get_pci_bus(long self);

        static native int simplevirt_rng_config_get_pci_domain(long self);

        static native int simplevirt_rng_config_get_pci_function(long self);

        static native int simplevirt_rng_config_get_pci_multifunction(long self);

        static native int simplevirt_rng_config_get_pci_slot(long self);

        static native long simplevirt_rng_config_get_rate_bytes(long self);

        static native int simplevirt_rng_config_get_rate_period(long self);

        static native int simplevirt_rng_config_get_virtio_ats(long self);

        static native int simplevirt_rng_config_get_virtio_iommu(long self);

        static native int simplevirt_rng_config_get_virtio_packed(long self);

        static native int simplevirt_rng_config_get_virtio_page_per_vq(long self);

        static native int simplevirt_rng_config_get_zpci_fid(long self);

        static native int simplevirt_rng_config_get_zpci_uid(long self);

        static native long simplevirt_rng_config_list_source_ends(long self);

        static native int simplevirt_rng_config_remove_source_end(long self, long item);

        static native void simplevirt_rng_config_set_acpi_index(long self, int value);

        static native void simplevirt_rng_config_set_address_type(long self, int value);

        static native void simplevirt_rng_config_set_alias(long self, byte[] value);

        static native void simplevirt_rng_config_set_backend_file(long self, byte[] value);

        static native void simplevirt_rng_config_set_backend_model(long self, int value);

        static native void simplevirt_rng_config_set_backend_protocol(long self, int value);

        static native void simplevirt_rng_config_set_backend_type(long self, int value);

        static native void simplevirt_rng_config_set_ccw_cssid(long self, int value);

        static native void simplevirt_rng_config_set_ccw_devno(long self, int value);

        static native void simplevirt_rng_config_set_ccw_ssid(long self, int value);

        static native void simplevirt_rng_config_set_model(long self, int value);

        static native void simplevirt_rng_config_set_pci_bus(long self, int value);

        static native void simplevirt_rng_config_set_pci_domain(long self, int value);

        static native void simplevirt_rng_config_set_pci_function(long self, int value);

        static native void simplevirt_rng_config_set_pci_multifunction(long self, int value);

        static native void simplevirt_rng_config_set_pci_slot(long self, int value);

        static native void simplevirt_rng_config_set_rate_bytes(long self, long value);

        static native void simplevirt_rng_config_set_rate_period(long self, int value);

        static native void simplevirt_rng_config_set_virtio_ats(long self, int value);

        static native void simplevirt_rng_config_set_virtio_iommu(long self, int value);

        static native void simplevirt_rng_config_set_virtio_packed(long self, int value);

        static native void simplevirt_rng_config_set_virtio_page_per_vq(long self, int value);

        static native void simplevirt_rng_config_set_zpci_fid(long self, int value);

        static native void simplevirt_rng_config_set_zpci_uid(long self, int value);
    }
}
