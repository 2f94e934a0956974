// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.List;

/**
 * A bus or a host adapter of a domain.
 * <p>XML: {@code <controller>}.
 */
public final class ControllerConfig extends Config {
    ControllerConfig(Owned owned) {
        super(owned);
    }

    static ControllerConfig wrap(long pointer) {
        return pointer == 0 ? null : new ControllerConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <controller>}. */
    public ControllerConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_controller_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <controller>}
     * @return a new {@link ControllerConfig}
     * @throws SimplevirtException when it fails
     */
    public static ControllerConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_controller_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return ControllerConfig.wrap(result);
    }

    /**
     * Adds an item to this list: the I/O threads that serve its queues. A standalone object becomes a view on its
     * place in the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public ControllerConfig addIoThreadQueue(IoThreadQueuesConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_controller_config_add_io_thread_queue(scope.use(this), scope.use(item));
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
            return Values.unsigned(N.simplevirt_controller_config_get_acpi_index(self));
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
            return AddressType.of(N.simplevirt_controller_config_get_address_type(self));
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
            return Text.read(N.simplevirt_controller_config_get_alias(self));
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
            return Values.unsigned(N.simplevirt_controller_config_get_ccw_cssid(self));
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
            return Values.unsigned(N.simplevirt_controller_config_get_ccw_devno(self));
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
            return Values.unsigned(N.simplevirt_controller_config_get_ccw_ssid(self));
        } finally {
            release();
        }
    }

    /**
     * How many commands may wait for a unit (from 1 to 4294967295).
     * <p>XML: driver/&#64;cmd_per_lun.
     *
     * @return how many commands may wait for a unit; 0 when it is not set
     */
    public long commandsPerLun() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_controller_config_get_commands_per_lun(self));
        } finally {
            release();
        }
    }

    /**
     * What it is for.
     * <p>XML: &#64;type.
     *
     * @return what it is for; {@link ControllerType#DEFAULT} when it is not set
     */
    public ControllerType controllerType() {
        long self = acquire();
        try {
            return ControllerType.of(N.simplevirt_controller_config_get_controller_type(self));
        } finally {
            release();
        }
    }

    /**
     * Its number among those of its type.
     * <p>XML: &#64;index.
     *
     * @return its number among those of its type; 0 when it is not set
     */
    public long index() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_controller_config_get_index(self));
        } finally {
            release();
        }
    }

    /**
     * Whether requests are handled outside the vCPU.
     * <p>XML: driver/&#64;ioeventfd.
     *
     * @return whether requests are handled outside the vCPU; {@code false} when it is not set
     */
    public boolean ioEventFd() {
        long self = acquire();
        try {
            return N.simplevirt_controller_config_get_io_event_fd(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The I/O thread that serves it (from 1 to 4294967295).
     * <p>XML: driver/&#64;iothread.
     *
     * @return the I/O thread that serves it; 0 when it is not set
     */
    public long ioThread() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_controller_config_get_io_thread(self));
        } finally {
            release();
        }
    }

    /**
     * The most event channels of a xenbus (from 1 to 4294967295).
     * <p>XML: &#64;maxEventChannels.
     *
     * @return the most event channels of a xenbus; 0 when it is not set
     */
    public long maxEventChannels() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_controller_config_get_max_event_channels(self));
        } finally {
            release();
        }
    }

    /**
     * The most grant frames of a xenbus (from 1 to 4294967295).
     * <p>XML: &#64;maxGrantFrames.
     *
     * @return the most grant frames of a xenbus; 0 when it is not set
     */
    public long maxGrantFrames() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_controller_config_get_max_grant_frames(self));
        } finally {
            release();
        }
    }

    /**
     * The maximum transfer size of a command, in units of 512 bytes (from 1 to 4294967295).
     * <p>XML: driver/&#64;max_sectors.
     *
     * @return the maximum transfer size of a command, in units of 512 bytes; 0 when it is not set
     */
    public long maxSectors() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_controller_config_get_max_sectors(self));
        } finally {
            release();
        }
    }

    /**
     * The memory reserved for devices behind a PCI bridge (in bytes; libvirt 10.3).
     * <p>XML: target/&#64;memReserve.
     *
     * @return the memory reserved for devices behind a PCI bridge; 0 when it is not set
     */
    public long memoryReserve() {
        long self = acquire();
        try {
            return N.simplevirt_controller_config_get_memory_reserve(self);
        } finally {
            release();
        }
    }

    /**
     * What the guest sees: {@code virtio-scsi}, {@code pcie-root-port}, {@code qemu-xhci} .
     * <p>XML: &#64;model.
     *
     * @return what the guest sees: {@code virtio-scsi}, {@code pcie-root-port}, {@code qemu-xhci} , or {@code null}
     *     when it is not set
     */
    public String model() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_controller_config_get_model(self));
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
            return Values.unsigned(N.simplevirt_controller_config_get_pci_bus(self));
        } finally {
            release();
        }
    }

    /**
     * The bus number of an expander bus (from 1 to 254).
     * <p>XML: target/&#64;busNr.
     *
     * @return the bus number of an expander bus; 0 when it is not set
     */
    public long pciBusNumber() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_controller_config_get_pci_bus_number(self));
        } finally {
            release();
        }
    }

    /**
     * The chassis of a PCIe port (from 0 to 255).
     * <p>XML: target/&#64;chassis.
     *
     * @return the chassis of a PCIe port; 0 when it is not set
     */
    public long pciChassis() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_controller_config_get_pci_chassis(self));
        } finally {
            release();
        }
    }

    /**
     * The chassis of a PCI bridge (from 1 to 255).
     * <p>XML: target/&#64;chassisNr.
     *
     * @return the chassis of a PCI bridge; 0 when it is not set
     */
    public long pciChassisNumber() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_controller_config_get_pci_chassis_number(self));
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
            return Values.unsigned(N.simplevirt_controller_config_get_pci_domain(self));
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
            return Values.unsigned(N.simplevirt_controller_config_get_pci_function(self));
        } finally {
            release();
        }
    }

    /**
     * The size of the 64-bit PCI hole (in bytes).
     * <p>XML: {@code pcihole64}.
     *
     * @return the size of the 64-bit PCI hole; 0 when it is not set
     */
    public long pciHole64() {
        long self = acquire();
        try {
            return N.simplevirt_controller_config_get_pci_hole64(self);
        } finally {
            release();
        }
    }

    /**
     * Whether devices can be plugged into a PCIe port while the domain runs.
     * <p>XML: target/&#64;hotplug.
     *
     * @return whether devices can be plugged into a PCIe port while the domain runs; {@code true} when it is not set
     */
    public boolean pciHotplug() {
        long self = acquire();
        try {
            return N.simplevirt_controller_config_get_pci_hotplug(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The index of a pSeries host bridge.
     * <p>XML: target/&#64;index.
     *
     * @return the index of a pSeries host bridge; 0 when it is not set
     */
    public long pciIndex() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_controller_config_get_pci_index(self));
        } finally {
            release();
        }
    }

    /**
     * The device behind a PCI controller.
     * <p>XML: model/&#64;name.
     *
     * @return the device behind a PCI controller, or {@code null} when it is not set
     */
    public String pciModel() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_controller_config_get_pci_model(self));
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
            return N.simplevirt_controller_config_get_pci_multifunction(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The NUMA node of an expander bus.
     * <p>XML: {@code target/node}.
     *
     * @return the NUMA node of an expander bus; 0 when it is not set
     */
    public long pciNode() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_controller_config_get_pci_node(self));
        } finally {
            release();
        }
    }

    /**
     * The port of a PCIe port (from 0 to 255).
     * <p>XML: target/&#64;port.
     *
     * @return the port of a PCIe port; 0 when it is not set
     */
    public long pciPort() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_controller_config_get_pci_port(self));
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
            return Values.unsigned(N.simplevirt_controller_config_get_pci_slot(self));
        } finally {
            release();
        }
    }

    /**
     * How many ports it has (from 1 to 4294967295).
     * <p>XML: &#64;ports.
     *
     * @return how many ports it has; 0 when it is not set
     */
    public long ports() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_controller_config_get_ports(self));
        } finally {
            release();
        }
    }

    /**
     * The number of request queues (from 1 to 4294967295).
     * <p>XML: driver/&#64;queues.
     *
     * @return the number of request queues; 0 when it is not set
     */
    public long queues() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_controller_config_get_queues(self));
        } finally {
            release();
        }
    }

    /**
     * The register a pSeries device is at.
     * <p>XML: address[&#64;type='spapr-vio']/&#64;reg.
     *
     * @return the register a pSeries device is at; 0 when it is not set
     */
    public long spaprReg() {
        long self = acquire();
        try {
            return N.simplevirt_controller_config_get_spapr_reg(self);
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
            return Values.unsigned(N.simplevirt_controller_config_get_usb_bus(self));
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
            return Text.read(N.simplevirt_controller_config_get_usb_port(self));
        } finally {
            release();
        }
    }

    /**
     * The first port of the companion's master.
     * <p>XML: master/&#64;startport.
     *
     * @return the first port of the companion's master; 0 when it is not set
     */
    public long usbStartPort() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_controller_config_get_usb_start_port(self));
        } finally {
            release();
        }
    }

    /**
     * How many interrupt vectors it has.
     * <p>XML: &#64;vectors.
     *
     * @return how many interrupt vectors it has; 0 when it is not set
     */
    public long vectors() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_controller_config_get_vectors(self));
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
            return N.simplevirt_controller_config_get_virtio_ats(self) != 0;
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
            return N.simplevirt_controller_config_get_virtio_iommu(self) != 0;
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
            return N.simplevirt_controller_config_get_virtio_packed(self) != 0;
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
            return N.simplevirt_controller_config_get_virtio_page_per_vq(self) != 0;
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
            return Values.unsigned(N.simplevirt_controller_config_get_zpci_fid(self));
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
            return Values.unsigned(N.simplevirt_controller_config_get_zpci_uid(self));
        } finally {
            release();
        }
    }

    /**
     * The I/O threads that serve its queues.
     * <p>XML: {@code driver/iothreads/iothread}.
     *
     * @return views on the elements, in document order
     */
    public List<IoThreadQueuesConfig> listIoThreadQueues() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_controller_config_list_io_thread_queues(self), IoThreadQueuesConfig::wrap);
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
    public boolean removeIoThreadQueue(IoThreadQueuesConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_controller_config_remove_io_thread_queue(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Sets {@link ControllerConfig#acpiIndex}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the index by which the guest's firmware names the device; 0 to leave it to libvirt
     * @return this
     */
    public ControllerConfig setAcpiIndex(long value) {
        long self = acquire();
        try {
            N.simplevirt_controller_config_set_acpi_index(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ControllerConfig#addressType}.
     *
     * @param value how the device is plugged into the guest; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN}
     *     to keep what is there
     * @return this
     */
    public ControllerConfig setAddressType(AddressType value) {
        long self = acquire();
        try {
            N.simplevirt_controller_config_set_address_type(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ControllerConfig#alias}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the name that the hypervisor uses for the device; a name chosen by the user begins with {@code
     *     ua-}; or {@code null} to leave it to libvirt
     * @return this
     */
    public ControllerConfig setAlias(String value) {
        long self = acquire();
        try {
            N.simplevirt_controller_config_set_alias(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ControllerConfig#ccwCssid}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value channel subsystem of the device's address (S390)
     * @return this
     */
    public ControllerConfig setCcwCssid(long value) {
        long self = acquire();
        try {
            N.simplevirt_controller_config_set_ccw_cssid(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ControllerConfig#ccwDevno}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value device number of the device's address (S390)
     * @return this
     */
    public ControllerConfig setCcwDevno(long value) {
        long self = acquire();
        try {
            N.simplevirt_controller_config_set_ccw_devno(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ControllerConfig#ccwSsid}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value subchannel set of the device's address (S390)
     * @return this
     */
    public ControllerConfig setCcwSsid(long value) {
        long self = acquire();
        try {
            N.simplevirt_controller_config_set_ccw_ssid(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ControllerConfig#commandsPerLun}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value how many commands may wait for a unit; 0 to leave it to libvirt
     * @return this
     */
    public ControllerConfig setCommandsPerLun(long value) {
        long self = acquire();
        try {
            N.simplevirt_controller_config_set_commands_per_lun(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ControllerConfig#controllerType}.
     *
     * @param value what it is for; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is there
     * @return this
     */
    public ControllerConfig setControllerType(ControllerType value) {
        long self = acquire();
        try {
            N.simplevirt_controller_config_set_controller_type(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ControllerConfig#index}.
     *
     * @param value its number among those of its type
     * @return this
     */
    public ControllerConfig setIndex(long value) {
        long self = acquire();
        try {
            N.simplevirt_controller_config_set_index(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ControllerConfig#ioEventFd}.
     *
     * @param value whether requests are handled outside the vCPU
     * @return this
     */
    public ControllerConfig setIoEventFd(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_controller_config_set_io_event_fd(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ControllerConfig#ioThread}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the I/O thread that serves it; 0 to leave it to libvirt
     * @return this
     */
    public ControllerConfig setIoThread(long value) {
        long self = acquire();
        try {
            N.simplevirt_controller_config_set_io_thread(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ControllerConfig#maxEventChannels}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the most event channels of a xenbus; 0 to leave it to libvirt
     * @return this
     */
    public ControllerConfig setMaxEventChannels(long value) {
        long self = acquire();
        try {
            N.simplevirt_controller_config_set_max_event_channels(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ControllerConfig#maxGrantFrames}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the most grant frames of a xenbus; 0 to leave it to libvirt
     * @return this
     */
    public ControllerConfig setMaxGrantFrames(long value) {
        long self = acquire();
        try {
            N.simplevirt_controller_config_set_max_grant_frames(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ControllerConfig#maxSectors}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the maximum transfer size of a command, in units of 512 bytes; 0 to leave it to libvirt
     * @return this
     */
    public ControllerConfig setMaxSectors(long value) {
        long self = acquire();
        try {
            N.simplevirt_controller_config_set_max_sectors(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ControllerConfig#memoryReserve}. What is not a whole number of KiB is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the memory reserved for devices behind a PCI bridge; 0 to leave it to libvirt
     * @return this
     */
    public ControllerConfig setMemoryReserve(long value) {
        long self = acquire();
        try {
            N.simplevirt_controller_config_set_memory_reserve(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ControllerConfig#model}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value what the guest sees: {@code virtio-scsi}, {@code pcie-root-port}, {@code qemu-xhci} ; or {@code
     *     null} to leave it to libvirt
     * @return this
     */
    public ControllerConfig setModel(String value) {
        long self = acquire();
        try {
            N.simplevirt_controller_config_set_model(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ControllerConfig#pciBus}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value PCI bus of the device's address
     * @return this
     */
    public ControllerConfig setPciBus(long value) {
        long self = acquire();
        try {
            N.simplevirt_controller_config_set_pci_bus(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ControllerConfig#pciBusNumber}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the bus number of an expander bus; 0 to leave it to libvirt
     * @return this
     */
    public ControllerConfig setPciBusNumber(long value) {
        long self = acquire();
        try {
            N.simplevirt_controller_config_set_pci_bus_number(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ControllerConfig#pciChassis}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the chassis of a PCIe port
     * @return this
     */
    public ControllerConfig setPciChassis(long value) {
        long self = acquire();
        try {
            N.simplevirt_controller_config_set_pci_chassis(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ControllerConfig#pciChassisNumber}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the chassis of a PCI bridge; 0 to leave it to libvirt
     * @return this
     */
    public ControllerConfig setPciChassisNumber(long value) {
        long self = acquire();
        try {
            N.simplevirt_controller_config_set_pci_chassis_number(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ControllerConfig#pciDomain}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value PCI domain of the device's address
     * @return this
     */
    public ControllerConfig setPciDomain(long value) {
        long self = acquire();
        try {
            N.simplevirt_controller_config_set_pci_domain(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ControllerConfig#pciFunction}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value PCI function of the device's address
     * @return this
     */
    public ControllerConfig setPciFunction(long value) {
        long self = acquire();
        try {
            N.simplevirt_controller_config_set_pci_function(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ControllerConfig#pciHole64}.
     *
     * @param value the size of the 64-bit PCI hole
     * @return this
     */
    public ControllerConfig setPciHole64(long value) {
        long self = acquire();
        try {
            N.simplevirt_controller_config_set_pci_hole64(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ControllerConfig#pciHotplug}.
     *
     * @param value whether devices can be plugged into a PCIe port while the domain runs
     * @return this
     */
    public ControllerConfig setPciHotplug(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_controller_config_set_pci_hotplug(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ControllerConfig#pciIndex}.
     *
     * @param value the index of a pSeries host bridge
     * @return this
     */
    public ControllerConfig setPciIndex(long value) {
        long self = acquire();
        try {
            N.simplevirt_controller_config_set_pci_index(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ControllerConfig#pciModel}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the device behind a PCI controller; or {@code null} to leave it to libvirt
     * @return this
     */
    public ControllerConfig setPciModel(String value) {
        long self = acquire();
        try {
            N.simplevirt_controller_config_set_pci_model(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ControllerConfig#pciMultifunction}.
     *
     * @param value whether more functions share the slot
     * @return this
     */
    public ControllerConfig setPciMultifunction(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_controller_config_set_pci_multifunction(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ControllerConfig#pciNode}.
     *
     * @param value the NUMA node of an expander bus
     * @return this
     */
    public ControllerConfig setPciNode(long value) {
        long self = acquire();
        try {
            N.simplevirt_controller_config_set_pci_node(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ControllerConfig#pciPort}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value the port of a PCIe port
     * @return this
     */
    public ControllerConfig setPciPort(long value) {
        long self = acquire();
        try {
            N.simplevirt_controller_config_set_pci_port(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ControllerConfig#pciSlot}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value PCI slot of the device's address
     * @return this
     */
    public ControllerConfig setPciSlot(long value) {
        long self = acquire();
        try {
            N.simplevirt_controller_config_set_pci_slot(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ControllerConfig#ports}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value how many ports it has; 0 to leave it to libvirt
     * @return this
     */
    public ControllerConfig setPorts(long value) {
        long self = acquire();
        try {
            N.simplevirt_controller_config_set_ports(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ControllerConfig#queues}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value the number of request queues; 0 to leave it to libvirt
     * @return this
     */
    public ControllerConfig setQueues(long value) {
        long self = acquire();
        try {
            N.simplevirt_controller_config_set_queues(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ControllerConfig#spaprReg}.
     *
     * @param value the register a pSeries device is at
     * @return this
     */
    public ControllerConfig setSpaprReg(long value) {
        long self = acquire();
        try {
            N.simplevirt_controller_config_set_spapr_reg(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ControllerConfig#usbBus}.
     *
     * @param value USB bus of the device's address
     * @return this
     */
    public ControllerConfig setUsbBus(long value) {
        long self = acquire();
        try {
            N.simplevirt_controller_config_set_usb_bus(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ControllerConfig#usbPort}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value USB port of the device's address: {@code 1}, {@code 2.1}; or {@code null} to leave it to libvirt
     * @return this
     */
    public ControllerConfig setUsbPort(String value) {
        long self = acquire();
        try {
            N.simplevirt_controller_config_set_usb_port(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ControllerConfig#usbStartPort}.
     *
     * @param value the first port of the companion's master
     * @return this
     */
    public ControllerConfig setUsbStartPort(long value) {
        long self = acquire();
        try {
            N.simplevirt_controller_config_set_usb_start_port(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ControllerConfig#vectors}.
     *
     * @param value how many interrupt vectors it has
     * @return this
     */
    public ControllerConfig setVectors(long value) {
        long self = acquire();
        try {
            N.simplevirt_controller_config_set_vectors(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ControllerConfig#virtioAts}.
     *
     * @param value whether the device supports address translation services
     * @return this
     */
    public ControllerConfig setVirtioAts(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_controller_config_set_virtio_ats(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ControllerConfig#virtioIommu}.
     *
     * @param value whether the device uses the guest's IOMMU
     * @return this
     */
    public ControllerConfig setVirtioIommu(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_controller_config_set_virtio_iommu(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ControllerConfig#virtioPacked}.
     *
     * @param value whether packed virtqueues are used
     * @return this
     */
    public ControllerConfig setVirtioPacked(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_controller_config_set_virtio_packed(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ControllerConfig#virtioPagePerVq}.
     *
     * @param value whether each queue has a notification page of its own
     * @return this
     */
    public ControllerConfig setVirtioPagePerVq(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_controller_config_set_virtio_page_per_vq(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ControllerConfig#zpciFid}.
     *
     * @param value the function identifier of the device's address (S390)
     * @return this
     */
    public ControllerConfig setZpciFid(long value) {
        long self = acquire();
        try {
            N.simplevirt_controller_config_set_zpci_fid(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ControllerConfig#zpciUid}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value the user-defined identifier of the device's address (S390); 0 to leave it to libvirt
     * @return this
     */
    public ControllerConfig setZpciUid(long value) {
        long self = acquire();
        try {
            N.simplevirt_controller_config_set_zpci_uid(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    @Override
    public ControllerConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public ControllerConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public ControllerConfig copy() {
        return (ControllerConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_controller_config_new();

        static native long simplevirt_controller_config_new_from_xml(byte[] xml, long[] error);

        static native void simplevirt_controller_config_add_io_thread_queue(long self, long item);

        static native int simplevirt_controller_config_get_acpi_index(long self);

        static native int simplevirt_controller_config_get_address_type(long self);

        static native long simplevirt_controller_config_get_alias(long self);

        static native int simplevirt_controller_config_get_ccw_cssid(long self);

        static native int simplevirt_controller_config_get_ccw_devno(long self);

        static native int simplevirt_controller_config_get_ccw_ssid(long self);

        static native int simplevirt_controller_config_get_commands_per_lun(long self);

        static native int simplevirt_controller_config_get_controller_type(long self);

        static native int simplevirt_controller_config_get_index(long self);

        static native int simplevirt_controller_config_get_io_event_fd(long self);

        static native int simplevirt_controller_config_get_io_thread(long self);

        static native int simplevirt_controller_config_get_max_event_channels(long self);

        static native int simplevirt_controller_config_get_max_grant_frames(long self);

        static native int simplevirt_controller_config_get_max_sectors(long self);

        static native long simplevirt_controller_config_get_memory_reserve(long self);

        static native long simplevirt_controller_config_get_model(long self);

        static native int simplevirt_controller_config_get_pci_bus(long self);

        static native int simplevirt_controller_config_get_pci_bus_number(long self);

        static native int simplevirt_controller_config_get_pci_chassis(long self);

        static native int simplevirt_controller_config_get_pci_chassis_number(long self);

        static native int simplevirt_controller_config_get_pci_domain(long self);

        static native int simplevirt_controller_config_get_pci_function(long self);

        static native long simplevirt_controller_config_get_pci_hole64(long self);

        static native int simplevirt_controller_config_get_pci_hotplug(long self);

        static native int simplevirt_controller_config_get_pci_index(long self);

        static native long simplevirt_controller_config_get_pci_model(long self);

        static native int simplevirt_controller_config_get_pci_multifunction(long self);

        static native int simplevirt_controller_config_get_pci_node(long self);

        static native int simplevirt_controller_config_get_pci_port(long self);

        static native int simplevirt_controller_config_get_pci_slot(long self);

        static native int simplevirt_controller_config_get_ports(long self);

        static native int simplevirt_controller_config_get_queues(long self);

        static native long simplevirt_controller_config_get_spapr_reg(long self);

        static native int simplevirt_controller_config_get_usb_bus(long self);

        static native long simplevirt_controller_config_get_usb_port(long self);

        static native int simplevirt_controller_config_get_usb_start_port(long self);

        static native int simplevirt_controller_config_get_vectors(long self);

        static native int simplevirt_controller_config_get_virtio_ats(long self);

        static native int simplevirt_controller_config_get_virtio_iommu(long self);

        static native int simplevirt_controller_config_get_virtio_packed(long self);

        static native int simplevirt_controller_config_get_virtio_page_per_vq(long self);

        static native int simplevirt_controller_config_get_zpci_fid(long self);

        static native int simplevirt_controller_config_get_zpci_uid(long self);

        static native long simplevirt_controller_config_list_io_thread_queues(long self);

        static native int simplevirt_controller_config_remove_io_thread_queue(long self, long item);

        static native void simplevirt_controller_config_set_acpi_index(long self, int value);

        static native void simplevirt_controller_config_set_address_type(long self, int value);

        static native void simplevirt_controller_config_set_alias(long self, byte[] value);

        static native void simplevirt_controller_config_set_ccw_cssid(long self, int value);

        static native void simplevirt_controller_config_set_ccw_devno(long self, int value);

        static native void simplevirt_controller_config_set_ccw_ssid(long self, int value);

        static native void simplevirt_controller_config_set_commands_per_lun(long self, int value);

        static native void simplevirt_controller_config_set_controller_type(long self, int value);

        static native void simplevirt_controller_config_set_index(long self, int value);

        static native void simplevirt_controller_config_set_io_event_fd(long self, int value);

        static native void simplevirt_controller_config_set_io_thread(long self, int value);

        static native void simplevirt_controller_config_set_max_event_channels(long self, int value);

        static native void simplevirt_controller_config_set_max_grant_frames(long self, int value);

        static native void simplevirt_controller_config_set_max_sectors(long self, int value);

        static native void simplevirt_controller_config_set_memory_reserve(long self, long value);

        static native void simplevirt_controller_config_set_model(long self, byte[] value);

        static native void simplevirt_controller_config_set_pci_bus(long self, int value);

        static native void simplevirt_controller_config_set_pci_bus_number(long self, int value);

        static native void simplevirt_controller_config_set_pci_chassis(long self, int value);

        static native void simplevirt_controller_config_set_pci_chassis_number(long self, int value);

        static native void simplevirt_controller_config_set_pci_domain(long self, int value);

        static native void simplevirt_controller_config_set_pci_function(long self, int value);

        static native void simplevirt_controller_config_set_pci_hole64(long self, long value);

        static native void simplevirt_controller_config_set_pci_hotplug(long self, int value);

        static native void simplevirt_controller_config_set_pci_index(long self, int value);

        static native void simplevirt_controller_config_set_pci_model(long self, byte[] value);

        static native void simplevirt_controller_config_set_pci_multifunction(long self, int value);

        static native void simplevirt_controller_config_set_pci_node(long self, int value);

        static native void simplevirt_controller_config_set_pci_port(long self, int value);

        static native void simplevirt_controller_config_set_pci_slot(long self, int value);

        static native void simplevirt_controller_config_set_ports(long self, int value);

        static native void simplevirt_controller_config_set_queues(long self, int value);

        static native void simplevirt_controller_config_set_spapr_reg(long self, long value);

        static native void simplevirt_controller_config_set_usb_bus(long self, int value);

        static native void simplevirt_controller_config_set_usb_port(long self, byte[] value);

        static native void simplevirt_controller_config_set_usb_start_port(long self, int value);

        static native void simplevirt_controller_config_set_vectors(long self, int value);

        static native void simplevirt_controller_config_set_virtio_ats(long self, int value);

        static native void simplevirt_controller_config_set_virtio_iommu(long self, int value);

        static native void simplevirt_controller_config_set_virtio_packed(long self, int value);

        static native void simplevirt_controller_config_set_virtio_page_per_vq(long self, int value);

        static native void simplevirt_controller_config_set_zpci_fid(long self, int value);

        static native void simplevirt_controller_config_set_zpci_uid(long self, int value);
    }
}
