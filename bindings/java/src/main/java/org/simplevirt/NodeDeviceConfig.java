// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.List;

/**
 * A device of a host, as libvirt found it. To make a virtual one, see libvirt's documentation of {@code
 * virNodeDeviceCreateXML}.
 * <p>XML: {@code <device>}.
 */
public final class NodeDeviceConfig extends Config {
    NodeDeviceConfig(Owned owned) {
        super(owned);
    }

    static NodeDeviceConfig wrap(long pointer) {
        return pointer == 0 ? null : new NodeDeviceConfig(new Owned(pointer));
    }

    /**
     * Reads XML. Nothing is fetched from elsewhere and no entity is expanded; what libvirt could not read back for
     * its size is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line, when it is not well-formed or of another
     * element.
     *
     * @param xml a document whose root is {@code <device>}
     * @return a new {@link NodeDeviceConfig}
     * @throws SimplevirtException when it fails
     */
    public static NodeDeviceConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_node_device_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return NodeDeviceConfig.wrap(result);
    }

    /**
     * The block device.
     * <p>XML: capability[&#64;type='storage']/block.
     *
     * @return the block device, or {@code null} when the document says nothing
     */
    public String blockDevice() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_node_device_config_get_block_device(self));
        } finally {
            release();
        }
    }

    /**
     * What else it can do: {@code virt_functions}, {@code mdev_types} .
     * <p>XML: capability/capability/&#64;type.
     *
     * @return what else it can do: {@code virt_functions}, {@code mdev_types} ; none when the document says nothing
     */
    public List<String> capabilities() {
        long self = acquire();
        try {
            return Values.takeStrings(N.simplevirt_node_device_config_get_capabilities(self));
        } finally {
            release();
        }
    }

    /**
     * Its files in /dev.
     * <p>XML: {@code devnode}.
     *
     * @return its files in /dev; none when the document says nothing
     */
    public List<String> deviceNodes() {
        long self = acquire();
        try {
            return Values.takeStrings(N.simplevirt_node_device_config_get_device_nodes(self));
        } finally {
            release();
        }
    }

    /**
     * What it is.
     * <p>XML: capability/&#64;type.
     *
     * @return what it is; {@link NodeDeviceType#DEFAULT} when the document says nothing
     */
    public NodeDeviceType deviceType() {
        long self = acquire();
        try {
            return NodeDeviceType.of(N.simplevirt_node_device_config_get_device_type(self));
        } finally {
            release();
        }
    }

    /**
     * What a storage device is: {@code disk}, {@code cdrom}.
     * <p>XML: capability[&#64;type='storage']/drive_type.
     *
     * @return what a storage device is: {@code disk}, {@code cdrom}, or {@code null} when the document says nothing
     */
    public String driveType() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_node_device_config_get_drive_type(self));
        } finally {
            release();
        }
    }

    /**
     * The driver of the host that serves it.
     * <p>XML: {@code driver/name}.
     *
     * @return the driver of the host that serves it, or {@code null} when the document says nothing
     */
    public String driver() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_node_device_config_get_driver(self));
        } finally {
            release();
        }
    }

    /**
     * The IOMMU group: its devices can only be handed over together.
     * <p>XML: capability[&#64;type='pci']/iommuGroup/&#64;number.
     *
     * @return the IOMMU group: its devices can only be handed over together; 0 when the document says nothing
     */
    public long iommuGroup() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_node_device_config_get_iommu_group(self));
        } finally {
            release();
        }
    }

    /**
     * The type of a mediated device.
     * <p>XML: capability[&#64;type='mdev']/type/&#64;id.
     *
     * @return the type of a mediated device, or {@code null} when the document says nothing
     */
    public String mdevType() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_node_device_config_get_mdev_type(self));
        } finally {
            release();
        }
    }

    /**
     * The UUID of a mediated device.
     * <p>XML: capability[&#64;type='mdev']/uuid.
     *
     * @return the UUID of a mediated device, or {@code null} when the document says nothing
     */
    public String mdevUuid() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_node_device_config_get_mdev_uuid(self));
        } finally {
            release();
        }
    }

    /**
     * The model of a storage device.
     * <p>XML: capability[&#64;type='storage']/model.
     *
     * @return the model of a storage device, or {@code null} when the document says nothing
     */
    public String model() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_node_device_config_get_model(self));
        } finally {
            release();
        }
    }

    /**
     * The name.
     * <p>XML: {@code name}.
     *
     * @return the name, or {@code null} when the document says nothing
     */
    public String name() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_node_device_config_get_name(self));
        } finally {
            release();
        }
    }

    /**
     * The MAC address of a network interface.
     * <p>XML: capability[&#64;type='net']/address.
     *
     * @return the MAC address of a network interface, or {@code null} when the document says nothing
     */
    public String netAddress() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_node_device_config_get_net_address(self));
        } finally {
            release();
        }
    }

    /**
     * What a network interface can take off the CPU.
     * <p>XML: capability[&#64;type='net']/feature/&#64;name.
     *
     * @return what a network interface can take off the CPU; none when the document says nothing
     */
    public List<String> netFeatures() {
        long self = acquire();
        try {
            return Values.takeStrings(N.simplevirt_node_device_config_get_net_features(self));
        } finally {
            release();
        }
    }

    /**
     * The name of a network interface.
     * <p>XML: capability[&#64;type='net']/interface.
     *
     * @return the name of a network interface, or {@code null} when the document says nothing
     */
    public String netInterface() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_node_device_config_get_net_interface(self));
        } finally {
            release();
        }
    }

    /**
     * The speed of its link (in Mbit/s).
     * <p>XML: capability[&#64;type='net']/link/&#64;speed.
     *
     * @return the speed of its link; 0 when the document says nothing
     */
    public long netLinkSpeed() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_node_device_config_get_net_link_speed(self));
        } finally {
            release();
        }
    }

    /**
     * The state of its link.
     * <p>XML: capability[&#64;type='net']/link/&#64;state.
     *
     * @return the state of its link, or {@code null} when the document says nothing
     */
    public String netLinkState() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_node_device_config_get_net_link_state(self));
        } finally {
            release();
        }
    }

    /**
     * The NUMA node it is near.
     * <p>XML: capability[&#64;type='pci']/numa/&#64;node.
     *
     * @return the NUMA node it is near; 0 when the document says nothing
     */
    public long numaNode() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_node_device_config_get_numa_node(self));
        } finally {
            release();
        }
    }

    /**
     * The device it hangs on.
     * <p>XML: {@code parent}.
     *
     * @return the device it hangs on, or {@code null} when the document says nothing
     */
    public String parentName() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_node_device_config_get_parent_name(self));
        } finally {
            release();
        }
    }

    /**
     * Its folder in /sys.
     * <p>XML: {@code path}.
     *
     * @return its folder in /sys, or {@code null} when the document says nothing
     */
    public String path() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_node_device_config_get_path(self));
        } finally {
            release();
        }
    }

    /**
     * The PCI bus.
     * <p>XML: capability[&#64;type='pci']/bus.
     *
     * @return the PCI bus; 0 when the document says nothing
     */
    public long pciBus() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_node_device_config_get_pci_bus(self));
        } finally {
            release();
        }
    }

    /**
     * The class of a PCI device.
     * <p>XML: capability[&#64;type='pci']/class.
     *
     * @return the class of a PCI device; 0 when the document says nothing
     */
    public long pciClass() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_node_device_config_get_pci_class(self));
        } finally {
            release();
        }
    }

    /**
     * The PCI domain.
     * <p>XML: capability[&#64;type='pci']/domain.
     *
     * @return the PCI domain; 0 when the document says nothing
     */
    public long pciDomain() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_node_device_config_get_pci_domain(self));
        } finally {
            release();
        }
    }

    /**
     * The PCI function.
     * <p>XML: capability[&#64;type='pci']/function.
     *
     * @return the PCI function; 0 when the document says nothing
     */
    public long pciFunction() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_node_device_config_get_pci_function(self));
        } finally {
            release();
        }
    }

    /**
     * The PCI slot.
     * <p>XML: capability[&#64;type='pci']/slot.
     *
     * @return the PCI slot; 0 when the document says nothing
     */
    public long pciSlot() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_node_device_config_get_pci_slot(self));
        } finally {
            release();
        }
    }

    /**
     * The product.
     * <p>XML: {@code capability/product}.
     *
     * @return the product, or {@code null} when the document says nothing
     */
    public String product() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_node_device_config_get_product(self));
        } finally {
            release();
        }
    }

    /**
     * The product's number.
     * <p>XML: capability/product/&#64;id.
     *
     * @return the product's number; 0 when the document says nothing
     */
    public long productId() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_node_device_config_get_product_id(self));
        } finally {
            release();
        }
    }

    /**
     * The SCSI bus.
     * <p>XML: capability[&#64;type='scsi']/bus.
     *
     * @return the SCSI bus; 0 when the document says nothing
     */
    public long scsiBus() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_node_device_config_get_scsi_bus(self));
        } finally {
            release();
        }
    }

    /**
     * The SCSI host.
     * <p>XML: capability[&#64;type='scsi']/host.
     *
     * @return the SCSI host; 0 when the document says nothing
     */
    public long scsiHost() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_node_device_config_get_scsi_host(self));
        } finally {
            release();
        }
    }

    /**
     * The SCSI unit.
     * <p>XML: capability[&#64;type='scsi']/lun.
     *
     * @return the SCSI unit; 0 when the document says nothing
     */
    public long scsiLun() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_node_device_config_get_scsi_lun(self));
        } finally {
            release();
        }
    }

    /**
     * The SCSI target.
     * <p>XML: capability[&#64;type='scsi']/target.
     *
     * @return the SCSI target; 0 when the document says nothing
     */
    public long scsiTarget() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_node_device_config_get_scsi_target(self));
        } finally {
            release();
        }
    }

    /**
     * The serial number of a storage device.
     * <p>XML: capability[&#64;type='storage']/serial.
     *
     * @return the serial number of a storage device, or {@code null} when the document says nothing
     */
    public String serial() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_node_device_config_get_serial(self));
        } finally {
            release();
        }
    }

    /**
     * The size of a storage device (in bytes).
     * <p>XML: capability[&#64;type='storage']/size.
     *
     * @return the size of a storage device; 0 when the document says nothing
     */
    public long size() {
        long self = acquire();
        try {
            return N.simplevirt_node_device_config_get_size(self);
        } finally {
            release();
        }
    }

    /**
     * The serial number of the machine.
     * <p>XML: capability[&#64;type='system']/hardware/serial.
     *
     * @return the serial number of the machine, or {@code null} when the document says nothing
     */
    public String systemSerial() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_node_device_config_get_system_serial(self));
        } finally {
            release();
        }
    }

    /**
     * The UUID of the machine.
     * <p>XML: capability[&#64;type='system']/hardware/uuid.
     *
     * @return the UUID of the machine, or {@code null} when the document says nothing
     */
    public String systemUuid() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_node_device_config_get_system_uuid(self));
        } finally {
            release();
        }
    }

    /**
     * The vendor of the machine.
     * <p>XML: capability[&#64;type='system']/hardware/vendor.
     *
     * @return the vendor of the machine, or {@code null} when the document says nothing
     */
    public String systemVendor() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_node_device_config_get_system_vendor(self));
        } finally {
            release();
        }
    }

    /**
     * The USB bus.
     * <p>XML: capability[&#64;type='usb_device']/bus.
     *
     * @return the USB bus; 0 when the document says nothing
     */
    public long usbBus() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_node_device_config_get_usb_bus(self));
        } finally {
            release();
        }
    }

    /**
     * The number on the USB bus.
     * <p>XML: capability[&#64;type='usb_device']/device.
     *
     * @return the number on the USB bus; 0 when the document says nothing
     */
    public long usbDevice() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_node_device_config_get_usb_device(self));
        } finally {
            release();
        }
    }

    /**
     * The vendor.
     * <p>XML: {@code capability/vendor}.
     *
     * @return the vendor, or {@code null} when the document says nothing
     */
    public String vendor() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_node_device_config_get_vendor(self));
        } finally {
            release();
        }
    }

    /**
     * The vendor's number.
     * <p>XML: capability/vendor/&#64;id.
     *
     * @return the vendor's number; 0 when the document says nothing
     */
    public long vendorId() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_node_device_config_get_vendor_id(self));
        } finally {
            release();
        }
    }

    /**
     * The devices of the same IOMMU group.
     * <p>XML: {@code capability/iommuGroup/address}.
     *
     * @return views, in the order of the document
     */
    public List<NodePciAddressConfig> listIommuGroupMembers() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_node_device_config_list_iommu_group_members(self), NodePciAddressConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The virtual functions it has.
     * <p>XML: capability/capability[&#64;type='virt_functions']/address.
     *
     * @return views, in the order of the document
     */
    public List<NodePciAddressConfig> listVirtualFunctions() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_node_device_config_list_virtual_functions(self), NodePciAddressConfig::wrap);
        } finally {
            release();
        }
    }

    @Override
    public NodeDeviceConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public NodeDeviceConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_node_device_config_new_from_xml(byte[] xml, long[] error);

        static native long simplevirt_node_device_config_get_block_device(long self);

        static native long simplevirt_node_device_config_get_capabilities(long self);

        static native long simplevirt_node_device_config_get_device_nodes(long self);

        static native int simplevirt_node_device_config_get_device_type(long self);

        static native long simplevirt_node_device_config_get_drive_type(long self);

        static native long simplevirt_node_device_config_get_driver(long self);

        static native int simplevirt_node_device_config_get_iommu_group(long self);

        static native long simplevirt_node_device_config_get_mdev_type(long self);

        static native long simplevirt_node_device_config_get_mdev_uuid(long self);

        static native long simplevirt_node_device_config_get_model(long self);

        static native long simplevirt_node_device_config_get_name(long self);

        static native long simplevirt_node_device_config_get_net_address(long self);

        static native long simplevirt_node_device_config_get_net_features(long self);

        static native long simplevirt_node_device_config_get_net_interface(long self);

        static native int simplevirt_node_device_config_get_net_link_speed(long self);

        static native long simplevirt_node_device_config_get_net_link_state(long self);

        static native int simplevirt_node_device_config_get_numa_node(long self);

        static native long simplevirt_node_device_config_get_parent_name(long self);

        static native long simplevirt_node_device_config_get_path(long self);

        static native int simplevirt_node_device_config_get_pci_bus(long self);

        static native int simplevirt_node_device_config_get_pci_class(long self);

        static native int simplevirt_node_device_config_get_pci_domain(long self);

        static native int simplevirt_node_device_config_get_pci_function(long self);

        static native int simplevirt_node_device_config_get_pci_slot(long self);

        static native long simplevirt_node_device_config_get_product(long self);

        static native int simplevirt_node_device_config_get_product_id(long self);

        static native int simplevirt_node_device_config_get_scsi_bus(long self);

        static native int simplevirt_node_device_config_get_scsi_host(long self);

        static native int simplevirt_node_device_config_get_scsi_lun(long self);

        static native int simplevirt_node_device_config_get_scsi_target(long self);

        static native long simplevirt_node_device_config_get_serial(long self);

        static native long simplevirt_node_device_config_get_size(long self);

        static native long simplevirt_node_device_config_get_system_serial(long self);

        static native long simplevirt_node_device_config_get_system_uuid(long self);

        static native long simplevirt_node_device_config_get_system_vendor(long self);

        static native int simplevirt_node_device_config_get_usb_bus(long self);

        static native int simplevirt_node_device_config_get_usb_device(long self);

        static native long simplevirt_node_device_config_get_vendor(long self);

        static native int simplevirt_node_device_config_get_vendor_id(long self);

        static native long simplevirt_node_device_config_list_iommu_group_members(long self);

        static native long simplevirt_node_device_config_list_virtual_functions(long self);
    }
}
