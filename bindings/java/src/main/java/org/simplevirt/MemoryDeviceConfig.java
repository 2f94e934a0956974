// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * A piece of memory that can be plugged.
 * <p>XML: {@code <memory>}.
 */
public final class MemoryDeviceConfig extends Config {
    MemoryDeviceConfig(Owned owned) {
        super(owned);
    }

    static MemoryDeviceConfig wrap(long pointer) {
        return pointer == 0 ? null : new MemoryDeviceConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <memory>}. */
    public MemoryDeviceConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_memory_device_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <memory>}
     * @return a new {@link MemoryDeviceConfig}
     * @throws SimplevirtException when it fails
     */
    public static MemoryDeviceConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_memory_device_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return MemoryDeviceConfig.wrap(result);
    }

    /**
     * Whether others can map it.
     * <p>XML: &#64;access.
     *
     * @return whether others can map it; {@link MemoryAccess#DEFAULT} when it is not set
     */
    public MemoryAccess access() {
        long self = acquire();
        try {
            return MemoryAccess.of(N.simplevirt_memory_device_config_get_access(self));
        } finally {
            release();
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
            return Values.unsigned(N.simplevirt_memory_device_config_get_acpi_index(self));
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
            return AddressType.of(N.simplevirt_memory_device_config_get_address_type(self));
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
            return Text.read(N.simplevirt_memory_device_config_get_alias(self));
        } finally {
            release();
        }
    }

    /**
     * The pieces in which virtio-mem plugs (in bytes).
     * <p>XML: {@code target/block}.
     *
     * @return the pieces in which virtio-mem plugs; 0 when it is not set
     */
    public long blockSize() {
        long self = acquire();
        try {
            return N.simplevirt_memory_device_config_get_block_size(self);
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
            return Values.unsigned(N.simplevirt_memory_device_config_get_ccw_cssid(self));
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
            return Values.unsigned(N.simplevirt_memory_device_config_get_ccw_devno(self));
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
            return Values.unsigned(N.simplevirt_memory_device_config_get_ccw_ssid(self));
        } finally {
            release();
        }
    }

    /**
     * How much of virtio-mem the guest has (in bytes).
     * <p>XML: {@code target/current}.
     *
     * @return how much of virtio-mem the guest has; 0 when it is not set
     */
    public long currentSize() {
        long self = acquire();
        try {
            return N.simplevirt_memory_device_config_get_current_size(self);
        } finally {
            release();
        }
    }

    /**
     * The address at which the guest sees it.
     * <p>XML: address[&#64;type='dimm']/&#64;base.
     *
     * @return the address at which the guest sees it; 0 when it is not set
     */
    public long dimmBase() {
        long self = acquire();
        try {
            return N.simplevirt_memory_device_config_get_dimm_base(self);
        } finally {
            release();
        }
    }

    /**
     * The slot it is in.
     * <p>XML: address[&#64;type='dimm']/&#64;slot.
     *
     * @return the slot it is in; 0 when it is not set
     */
    public long dimmSlot() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_memory_device_config_get_dimm_slot(self));
        } finally {
            release();
        }
    }

    /**
     * Whether its contents may be discarded when the domain stops.
     * <p>XML: &#64;discard.
     *
     * @return whether its contents may be discarded when the domain stops; {@code false} when it is not set
     */
    public boolean discard() {
        long self = acquire();
        try {
            return N.simplevirt_memory_device_config_get_discard(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether virtio-mem takes slots only as it grows (libvirt 10.1).
     * <p>XML: target/&#64;dynamicMemslots.
     *
     * @return whether virtio-mem takes slots only as it grows; {@code false} when it is not set
     */
    public boolean dynamicMemorySlots() {
        long self = acquire();
        try {
            return N.simplevirt_memory_device_config_get_dynamic_memory_slots(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The label of an NVDIMM (in bytes).
     * <p>XML: {@code target/label/size}.
     *
     * @return the label of an NVDIMM; 0 when it is not set
     */
    public long labelSize() {
        long self = acquire();
        try {
            return N.simplevirt_memory_device_config_get_label_size(self);
        } finally {
            release();
        }
    }

    /**
     * What it is.
     * <p>XML: &#64;model.
     *
     * @return what it is; {@link MemoryDeviceModel#DEFAULT} when it is not set
     */
    public MemoryDeviceModel model() {
        long self = acquire();
        try {
            return MemoryDeviceModel.of(N.simplevirt_memory_device_config_get_model(self));
        } finally {
            release();
        }
    }

    /**
     * The guest's NUMA node.
     * <p>XML: {@code target/node}.
     *
     * @return the guest's NUMA node; 0 when it is not set
     */
    public long node() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_memory_device_config_get_node(self));
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
            return Values.unsigned(N.simplevirt_memory_device_config_get_pci_bus(self));
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
            return Values.unsigned(N.simplevirt_memory_device_config_get_pci_domain(self));
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
            return Values.unsigned(N.simplevirt_memory_device_config_get_pci_function(self));
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
            return N.simplevirt_memory_device_config_get_pci_multifunction(self) != 0;
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
            return Values.unsigned(N.simplevirt_memory_device_config_get_pci_slot(self));
        } finally {
            release();
        }
    }

    /**
     * Whether the guest can only read an NVDIMM.
     * <p>XML: {@code target/readonly}.
     *
     * @return whether the guest can only read an NVDIMM; whether the element exists
     */
    public boolean readOnly() {
        long self = acquire();
        try {
            return N.simplevirt_memory_device_config_get_read_only(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * How much of virtio-mem the guest should have (in bytes).
     * <p>XML: {@code target/requested}.
     *
     * @return how much of virtio-mem the guest should have; 0 when it is not set
     */
    public long requestedSize() {
        long self = acquire();
        try {
            return N.simplevirt_memory_device_config_get_requested_size(self);
        } finally {
            release();
        }
    }

    /**
     * How much (in bytes).
     * <p>XML: {@code target/size}.
     *
     * @return how much; 0 when it is not set
     */
    public long size() {
        long self = acquire();
        try {
            return N.simplevirt_memory_device_config_get_size(self);
        } finally {
            release();
        }
    }

    /**
     * The alignment of an NVDIMM's file (in bytes).
     * <p>XML: {@code source/alignsize}.
     *
     * @return the alignment of an NVDIMM's file; 0 when it is not set
     */
    public long sourceAlignSize() {
        long self = acquire();
        try {
            return N.simplevirt_memory_device_config_get_source_align_size(self);
        } finally {
            release();
        }
    }

    /**
     * The host's NUMA nodes behind it.
     * <p>XML: {@code source/nodemask}.
     *
     * @return the host's NUMA nodes behind it, or {@code null} when it is not set
     */
    public String sourceNodes() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_memory_device_config_get_source_nodes(self));
        } finally {
            release();
        }
    }

    /**
     * The host's page size behind it (in bytes).
     * <p>XML: {@code source/pagesize}.
     *
     * @return the host's page size behind it; 0 when it is not set
     */
    public long sourcePageSize() {
        long self = acquire();
        try {
            return N.simplevirt_memory_device_config_get_source_page_size(self);
        } finally {
            release();
        }
    }

    /**
     * The file behind an NVDIMM.
     * <p>XML: {@code source/path}.
     *
     * @return the file behind an NVDIMM, or {@code null} when it is not set
     */
    public String sourcePath() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_memory_device_config_get_source_path(self));
        } finally {
            release();
        }
    }

    /**
     * Whether the file is on persistent memory.
     * <p>XML: {@code source/pmem}.
     *
     * @return whether the file is on persistent memory; whether the element exists
     */
    public boolean sourcePmem() {
        long self = acquire();
        try {
            return N.simplevirt_memory_device_config_get_source_pmem(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Where the guest sees it (libvirt 10.0).
     * <p>XML: target/address/&#64;base.
     *
     * @return where the guest sees it; 0 when it is not set
     */
    public long targetBase() {
        long self = acquire();
        try {
            return N.simplevirt_memory_device_config_get_target_base(self);
        } finally {
            release();
        }
    }

    /**
     * The UUID of an NVDIMM.
     * <p>XML: {@code uuid}.
     *
     * @return the UUID of an NVDIMM, or {@code null} when it is not set
     */
    public String uuid() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_memory_device_config_get_uuid(self));
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
            return Values.unsigned(N.simplevirt_memory_device_config_get_zpci_fid(self));
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
            return Values.unsigned(N.simplevirt_memory_device_config_get_zpci_uid(self));
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MemoryDeviceConfig#access}.
     *
     * @param value whether others can map it; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what
     *     is there
     * @return this
     */
    public MemoryDeviceConfig setAccess(MemoryAccess value) {
        long self = acquire();
        try {
            N.simplevirt_memory_device_config_set_access(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MemoryDeviceConfig#acpiIndex}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the index by which the guest's firmware names the device; 0 to leave it to libvirt
     * @return this
     */
    public MemoryDeviceConfig setAcpiIndex(long value) {
        long self = acquire();
        try {
            N.simplevirt_memory_device_config_set_acpi_index(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MemoryDeviceConfig#addressType}.
     *
     * @param value how the device is plugged into the guest; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN}
     *     to keep what is there
     * @return this
     */
    public MemoryDeviceConfig setAddressType(AddressType value) {
        long self = acquire();
        try {
            N.simplevirt_memory_device_config_set_address_type(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MemoryDeviceConfig#alias}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the name that the hypervisor uses for the device; a name chosen by the user begins with {@code
     *     ua-}; or {@code null} to leave it to libvirt
     * @return this
     */
    public MemoryDeviceConfig setAlias(String value) {
        long self = acquire();
        try {
            N.simplevirt_memory_device_config_set_alias(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MemoryDeviceConfig#blockSize}.
     *
     * @param value the pieces in which virtio-mem plugs; 0 to leave it to libvirt
     * @return this
     */
    public MemoryDeviceConfig setBlockSize(long value) {
        long self = acquire();
        try {
            N.simplevirt_memory_device_config_set_block_size(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MemoryDeviceConfig#ccwCssid}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value channel subsystem of the device's address (S390)
     * @return this
     */
    public MemoryDeviceConfig setCcwCssid(long value) {
        long self = acquire();
        try {
            N.simplevirt_memory_device_config_set_ccw_cssid(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MemoryDeviceConfig#ccwDevno}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value device number of the device's address (S390)
     * @return this
     */
    public MemoryDeviceConfig setCcwDevno(long value) {
        long self = acquire();
        try {
            N.simplevirt_memory_device_config_set_ccw_devno(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MemoryDeviceConfig#ccwSsid}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value subchannel set of the device's address (S390)
     * @return this
     */
    public MemoryDeviceConfig setCcwSsid(long value) {
        long self = acquire();
        try {
            N.simplevirt_memory_device_config_set_ccw_ssid(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MemoryDeviceConfig#dimmBase}.
     *
     * @param value the address at which the guest sees it
     * @return this
     */
    public MemoryDeviceConfig setDimmBase(long value) {
        long self = acquire();
        try {
            N.simplevirt_memory_device_config_set_dimm_base(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MemoryDeviceConfig#dimmSlot}.
     *
     * @param value the slot it is in
     * @return this
     */
    public MemoryDeviceConfig setDimmSlot(long value) {
        long self = acquire();
        try {
            N.simplevirt_memory_device_config_set_dimm_slot(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MemoryDeviceConfig#discard}.
     *
     * @param value whether its contents may be discarded when the domain stops
     * @return this
     */
    public MemoryDeviceConfig setDiscard(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_memory_device_config_set_discard(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MemoryDeviceConfig#dynamicMemorySlots}.
     *
     * @param value whether virtio-mem takes slots only as it grows
     * @return this
     */
    public MemoryDeviceConfig setDynamicMemorySlots(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_memory_device_config_set_dynamic_memory_slots(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MemoryDeviceConfig#labelSize}.
     *
     * @param value the label of an NVDIMM; 0 to leave it to libvirt
     * @return this
     */
    public MemoryDeviceConfig setLabelSize(long value) {
        long self = acquire();
        try {
            N.simplevirt_memory_device_config_set_label_size(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MemoryDeviceConfig#model}.
     *
     * @param value what it is; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is there
     * @return this
     */
    public MemoryDeviceConfig setModel(MemoryDeviceModel value) {
        long self = acquire();
        try {
            N.simplevirt_memory_device_config_set_model(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MemoryDeviceConfig#node}.
     *
     * @param value the guest's NUMA node
     * @return this
     */
    public MemoryDeviceConfig setNode(long value) {
        long self = acquire();
        try {
            N.simplevirt_memory_device_config_set_node(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MemoryDeviceConfig#pciBus}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value PCI bus of the device's address
     * @return this
     */
    public MemoryDeviceConfig setPciBus(long value) {
        long self = acquire();
        try {
            N.simplevirt_memory_device_config_set_pci_bus(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MemoryDeviceConfig#pciDomain}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value PCI domain of the device's address
     * @return this
     */
    public MemoryDeviceConfig setPciDomain(long value) {
        long self = acquire();
        try {
            N.simplevirt_memory_device_config_set_pci_domain(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MemoryDeviceConfig#pciFunction}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value PCI function of the device's address
     * @return this
     */
    public MemoryDeviceConfig setPciFunction(long value) {
        long self = acquire();
        try {
            N.simplevirt_memory_device_config_set_pci_function(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MemoryDeviceConfig#pciMultifunction}.
     *
     * @param value whether more functions share the slot
     * @return this
     */
    public MemoryDeviceConfig setPciMultifunction(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_memory_device_config_set_pci_multifunction(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MemoryDeviceConfig#pciSlot}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value PCI slot of the device's address
     * @return this
     */
    public MemoryDeviceConfig setPciSlot(long value) {
        long self = acquire();
        try {
            N.simplevirt_memory_device_config_set_pci_slot(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MemoryDeviceConfig#readOnly}.
     *
     * @param value whether the guest can only read an NVDIMM
     * @return this
     */
    public MemoryDeviceConfig setReadOnly(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_memory_device_config_set_read_only(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MemoryDeviceConfig#requestedSize}.
     *
     * @param value how much of virtio-mem the guest should have
     * @return this
     */
    public MemoryDeviceConfig setRequestedSize(long value) {
        long self = acquire();
        try {
            N.simplevirt_memory_device_config_set_requested_size(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MemoryDeviceConfig#size}.
     *
     * @param value how much; 0 to leave it to libvirt
     * @return this
     */
    public MemoryDeviceConfig setSize(long value) {
        long self = acquire();
        try {
            N.simplevirt_memory_device_config_set_size(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MemoryDeviceConfig#sourceAlignSize}.
     *
     * @param value the alignment of an NVDIMM's file; 0 to leave it to libvirt
     * @return this
     */
    public MemoryDeviceConfig setSourceAlignSize(long value) {
        long self = acquire();
        try {
            N.simplevirt_memory_device_config_set_source_align_size(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MemoryDeviceConfig#sourceNodes}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the host's NUMA nodes behind it; or {@code null} to leave it to libvirt
     * @return this
     */
    public MemoryDeviceConfig setSourceNodes(String value) {
        long self = acquire();
        try {
            N.simplevirt_memory_device_config_set_source_nodes(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MemoryDeviceConfig#sourcePageSize}.
     *
     * @param value the host's page size behind it; 0 to leave it to libvirt
     * @return this
     */
    public MemoryDeviceConfig setSourcePageSize(long value) {
        long self = acquire();
        try {
            N.simplevirt_memory_device_config_set_source_page_size(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MemoryDeviceConfig#sourcePath}. A path that does not begin with {@code /} is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the file behind an NVDIMM; or {@code null} to leave it to libvirt
     * @return this
     */
    public MemoryDeviceConfig setSourcePath(String value) {
        long self = acquire();
        try {
            N.simplevirt_memory_device_config_set_source_path(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MemoryDeviceConfig#sourcePmem}.
     *
     * @param value whether the file is on persistent memory
     * @return this
     */
    public MemoryDeviceConfig setSourcePmem(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_memory_device_config_set_source_pmem(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MemoryDeviceConfig#targetBase}.
     *
     * @param value where the guest sees it
     * @return this
     */
    public MemoryDeviceConfig setTargetBase(long value) {
        long self = acquire();
        try {
            N.simplevirt_memory_device_config_set_target_base(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MemoryDeviceConfig#uuid}. What is no UUID is refused, which {@link Config#validate} reports.
     *
     * @param value the UUID of an NVDIMM; or {@code null} to leave it to libvirt
     * @return this
     */
    public MemoryDeviceConfig setUuid(String value) {
        long self = acquire();
        try {
            N.simplevirt_memory_device_config_set_uuid(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MemoryDeviceConfig#zpciFid}.
     *
     * @param value the function identifier of the device's address (S390)
     * @return this
     */
    public MemoryDeviceConfig setZpciFid(long value) {
        long self = acquire();
        try {
            N.simplevirt_memory_device_config_set_zpci_fid(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MemoryDeviceConfig#zpciUid}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the user-defined identifier of the device's address (S390); 0 to leave it to libvirt
     * @return this
     */
    public MemoryDeviceConfig setZpciUid(long value) {
        long self = acquire();
        try {
            N.simplevirt_memory_device_config_set_zpci_uid(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    @Override
    public MemoryDeviceConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public MemoryDeviceConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public MemoryDeviceConfig copy() {
        return (MemoryDeviceConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_memory_device_config_new();

        static native long simplevirt_memory_device_config_new_from_xml(byte[] xml, long[] error);

        static native int simplevirt_memory_device_config_get_access(long self);

        static native int simplevirt_memory_device_config_get_acpi_index(long self);

        static native int simplevirt_memory_device_config_get_address_type(long self);

        static native long simplevirt_memory_device_config_get_alias(long self);

        static native long simplevirt_memory_device_config_get_block_size(long self);

        static native int simplevirt_memory_device_config_get_ccw_cssid(long self);

        static native int simplevirt_memory_device_config_get_ccw_devno(long self);

        static native int simplevirt_memory_device_config_get_ccw_ssid(long self);

        static native long simplevirt_memory_device_config_get_current_size(long self);

        static native long simplevirt_memory_device_config_get_dimm_base(long self);

        static native int simplevirt_memory_device_config_get_dimm_slot(long self);

        static native int simplevirt_memory_device_config_get_discard(long self);

        static native int simplevirt_memory_device_config_get_dynamic_memory_slots(long self);

        static native long simplevirt_memory_device_config_get_label_size(long self);

        static native int simplevirt_memory_device_config_get_model(long self);

        static native int simplevirt_memory_device_config_get_node(long self);

        static native int simplevirt_memory_device_config_get_pci_bus(long self);

        static native int simplevirt_memory_device_config_get_pci_domain(long self);

        static native int simplevirt_memory_device_config_get_pci_function(long self);

        static native int simplevirt_memory_device_config_get_pci_multifunction(long self);

        static native int simplevirt_memory_device_config_get_pci_slot(long self);

        static native int simplevirt_memory_device_config_get_read_only(long self);

        static native long simplevirt_memory_device_config_get_requested_size(long self);

        static native long simplevirt_memory_device_config_get_size(long self);

        static native long simplevirt_memory_device_config_get_source_align_size(long self);

        static native long simplevirt_memory_device_config_get_source_nodes(long self);

        static native long simplevirt_memory_device_config_get_source_page_size(long self);

        static native long simplevirt_memory_device_config_get_source_path(long self);

        static native int simplevirt_memory_device_config_get_source_pmem(long self);

        static native long simplevirt_memory_device_config_get_target_base(long self);

        static native long simplevirt_memory_device_config_get_uuid(long self);

        static native int simplevirt_memory_device_config_get_zpci_fid(long self);

        static native int simplevirt_memory_device_config_get_zpci_uid(long self);

        static native void simplevirt_memory_device_config_set_access(long self, int value);

        static native void simplevirt_memory_device_config_set_acpi_index(long self, int value);

        static native void simplevirt_memory_device_config_set_address_type(long self, int value);

        static native void simplevirt_memory_device_config_set_alias(long self, byte[] value);

        static native void simplevirt_memory_device_config_set_block_size(long self, long value);

        static native void simplevirt_memory_device_config_set_ccw_cssid(long self, int value);

        static native void simplevirt_memory_device_config_set_ccw_devno(long self, int value);

        static native void simplevirt_memory_device_config_set_ccw_ssid(long self, int value);

        static native void simplevirt_memory_device_config_set_dimm_base(long self, long value);

        static native void simplevirt_memory_device_config_set_dimm_slot(long self, int value);

        static native void simplevirt_memory_device_config_set_discard(long self, int value);

        static native void simplevirt_memory_device_config_set_dynamic_memory_slots(long self, int value);

        static native void simplevirt_memory_device_config_set_label_size(long self, long value);

        static native void simplevirt_memory_device_config_set_model(long self, int value);

        static native void simplevirt_memory_device_config_set_node(long self, int value);

        static native void simplevirt_memory_device_config_set_pci_bus(long self, int value);

        static native void simplevirt_memory_device_config_set_pci_domain(long self, int value);

        static native void simplevirt_memory_device_config_set_pci_function(long self, int value);

        static native void simplevirt_memory_device_config_set_pci_multifunction(long self, int value);

        static native void simplevirt_memory_device_config_set_pci_slot(long self, int value);

        static native void simplevirt_memory_device_config_set_read_only(long self, int value);

        static native void simplevirt_memory_device_config_set_requested_size(long self, long value);

        static native void simplevirt_memory_device_config_set_size(long self, long value);

        static native void simplevirt_memory_device_config_set_source_align_size(long self, long value);

        static native void simplevirt_memory_device_config_set_source_nodes(long self, byte[] value);

        static native void simplevirt_memory_device_config_set_source_page_size(long self, long value);

        static native void simplevirt_memory_device_config_set_source_path(long self, byte[] value);

        static native void simplevirt_memory_device_config_set_source_pmem(long self, int value);

        static native void simplevirt_memory_device_config_set_target_base(long self, long value);

        static native void simplevirt_memory_device_config_set_uuid(long self, byte[] value);

        static native void simplevirt_memory_device_config_set_zpci_fid(long self, int value);

        static native void simplevirt_memory_device_config_set_zpci_uid(long self, int value);
    }
}
