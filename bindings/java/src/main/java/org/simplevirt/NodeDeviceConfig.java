// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.List;

/**
 * A device of a host, as libvirt describes it. To create a virtual one, see libvirt's documentation of {@code
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
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
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
     * The adapter of a crypto card (S390).
     * <p>XML: {@code capability/ap-adapter}.
     *
     * @return the adapter of a crypto card (S390), or {@code null} when it is not set
     */
    public String apAdapter() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_node_device_config_get_ap_adapter(self));
        } finally {
            release();
        }
    }

    /**
     * The domain of a crypto card (S390).
     * <p>XML: {@code capability/ap-domain}.
     *
     * @return the domain of a crypto card (S390), or {@code null} when it is not set
     */
    public String apDomain() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_node_device_config_get_ap_domain(self));
        } finally {
            release();
        }
    }

    /**
     * How many blocks a storage device has.
     * <p>XML: capability[&#64;type='storage']/num_blocks.
     *
     * @return how many blocks a storage device has; 0 when it is not set
     */
    public long blockCount() {
        long self = acquire();
        try {
            return N.simplevirt_node_device_config_get_block_count(self);
        } finally {
            release();
        }
    }

    /**
     * The block device.
     * <p>XML: capability[&#64;type='storage']/block.
     *
     * @return the block device, or {@code null} when it is not set
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
     * @return what else it can do: {@code virt_functions}, {@code mdev_types} ; empty when it is not set
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
     * The type of a network card (S390).
     * <p>XML: {@code capability/capability/card_type}.
     *
     * @return the type of a network card (S390), or {@code null} when it is not set
     */
    public String ccwCardType() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_node_device_config_get_ccw_card_type(self));
        } finally {
            release();
        }
    }

    /**
     * The channel path of a network card (S390).
     * <p>XML: {@code capability/capability/chpid}.
     *
     * @return the channel path of a network card (S390), or {@code null} when it is not set
     */
    public String ccwChannelPath() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_node_device_config_get_ccw_channel_path(self));
        } finally {
            release();
        }
    }

    /**
     * The group it is a member of (S390).
     * <p>XML: {@code capability/capability/group_device}.
     *
     * @return the group it is a member of (S390), or {@code null} when it is not set
     */
    public String ccwGroup() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_node_device_config_get_ccw_group(self));
        } finally {
            release();
        }
    }

    /**
     * What each of them is in it (S390).
     * <p>XML: capability/members/ccw_device/&#64;ref.
     *
     * @return what each of them is in it (S390); empty when it is not set
     */
    public List<String> ccwMemberRoles() {
        long self = acquire();
        try {
            return Values.takeStrings(N.simplevirt_node_device_config_get_ccw_member_roles(self));
        } finally {
            release();
        }
    }

    /**
     * The devices of a group (S390).
     * <p>XML: {@code capability/members/ccw_device}.
     *
     * @return the devices of a group (S390); empty when it is not set
     */
    public List<String> ccwMembers() {
        long self = acquire();
        try {
            return Values.takeStrings(N.simplevirt_node_device_config_get_ccw_members(self));
        } finally {
            release();
        }
    }

    /**
     * Whether a device is in use: {@code online}, {@code offline} (S390).
     * <p>XML: {@code capability/state}.
     *
     * @return whether a device is in use: {@code online}, {@code offline} (S390), or {@code null} when it is not set
     */
    public String ccwState() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_node_device_config_get_ccw_state(self));
        } finally {
            release();
        }
    }

    /**
     * The channel subsystem of the device behind a subchannel (S390).
     * <p>XML: {@code capability/channel_dev_addr/cssid}.
     *
     * @return the channel subsystem of the device behind a subchannel (S390), or {@code null} when it is not set
     */
    public String channelDevCssId() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_node_device_config_get_channel_dev_css_id(self));
        } finally {
            release();
        }
    }

    /**
     * The number of that device (S390).
     * <p>XML: {@code capability/channel_dev_addr/devno}.
     *
     * @return the number of that device (S390), or {@code null} when it is not set
     */
    public String channelDevDeviceNumber() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_node_device_config_get_channel_dev_device_number(self));
        } finally {
            release();
        }
    }

    /**
     * The subchannel set of that device (S390).
     * <p>XML: {@code capability/channel_dev_addr/ssid}.
     *
     * @return the subchannel set of that device (S390), or {@code null} when it is not set
     */
    public String channelDevSubchannelSet() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_node_device_config_get_channel_dev_subchannel_set(self));
        } finally {
            release();
        }
    }

    /**
     * The device number (S390).
     * <p>XML: {@code capability/devno}.
     *
     * @return the device number (S390), or {@code null} when it is not set
     */
    public String cssDeviceNumber() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_node_device_config_get_css_device_number(self));
        } finally {
            release();
        }
    }

    /**
     * The channel subsystem (S390).
     * <p>XML: {@code capability/cssid}.
     *
     * @return the channel subsystem (S390), or {@code null} when it is not set
     */
    public String cssId() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_node_device_config_get_css_id(self));
        } finally {
            release();
        }
    }

    /**
     * The subchannel set (S390).
     * <p>XML: {@code capability/ssid}.
     *
     * @return the subchannel set (S390), or {@code null} when it is not set
     */
    public String cssSubchannelSet() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_node_device_config_get_css_subchannel_set(self));
        } finally {
            release();
        }
    }

    /**
     * Its files in /dev.
     * <p>XML: {@code devnode}.
     *
     * @return its files in /dev; empty when it is not set
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
     * @return what it is; {@link NodeDeviceType#DEFAULT} when it is not set
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
     * @return what a storage device is: {@code disk}, {@code cdrom}, or {@code null} when it is not set
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
     * @return the driver of the host that serves it, or {@code null} when it is not set
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
     * What a DRM device is: {@code primary}, {@code render}.
     * <p>XML: capability[&#64;type='drm']/type.
     *
     * @return what a DRM device is: {@code primary}, {@code render}, or {@code null} when it is not set
     */
    public String drmType() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_node_device_config_get_drm_type(self));
        } finally {
            release();
        }
    }

    /**
     * The name of the fabric.
     * <p>XML: capability/capability[&#64;type='fc_host']/fabric_wwn.
     *
     * @return the name of the fabric, or {@code null} when it is not set
     */
    public String fabricWwn() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_node_device_config_get_fabric_wwn(self));
        } finally {
            release();
        }
    }

    /**
     * The day of the firmware.
     * <p>XML: capability[&#64;type='system']/firmware/release_date.
     *
     * @return the day of the firmware, or {@code null} when it is not set
     */
    public String firmwareReleaseDate() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_node_device_config_get_firmware_release_date(self));
        } finally {
            release();
        }
    }

    /**
     * The vendor of the firmware.
     * <p>XML: capability[&#64;type='system']/firmware/vendor.
     *
     * @return the vendor of the firmware, or {@code null} when it is not set
     */
    public String firmwareVendor() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_node_device_config_get_firmware_vendor(self));
        } finally {
            release();
        }
    }

    /**
     * The version of the firmware.
     * <p>XML: capability[&#64;type='system']/firmware/version.
     *
     * @return the version of the firmware, or {@code null} when it is not set
     */
    public String firmwareVersion() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_node_device_config_get_firmware_version(self));
        } finally {
            release();
        }
    }

    /**
     * The IOMMU group: its devices can only be assigned together.
     * <p>XML: capability[&#64;type='pci']/iommuGroup/&#64;number.
     *
     * @return the IOMMU group: its devices can only be assigned together; 0 when it is not set
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
     * The logical block size of a storage device (in bytes).
     * <p>XML: capability[&#64;type='storage']/logical_block_size.
     *
     * @return the logical block size of a storage device; 0 when it is not set
     */
    public long logicalBlockSize() {
        long self = acquire();
        try {
            return N.simplevirt_node_device_config_get_logical_block_size(self);
        } finally {
            release();
        }
    }

    /**
     * The most virtual ports.
     * <p>XML: {@code capability/capability/max_vports}.
     *
     * @return the most virtual ports; 0 when it is not set
     */
    public long maxVports() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_node_device_config_get_max_vports(self));
        } finally {
            release();
        }
    }

    /**
     * The IOMMU group of a mediated device.
     * <p>XML: capability[&#64;type='mdev']/iommuGroup/&#64;number.
     *
     * @return the IOMMU group of a mediated device; 0 when it is not set
     */
    public long mdevIommuGroup() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_node_device_config_get_mdev_iommu_group(self));
        } finally {
            release();
        }
    }

    /**
     * The address of the parent of a mediated device.
     * <p>XML: capability[&#64;type='mdev']/parent_addr.
     *
     * @return the address of the parent of a mediated device, or {@code null} when it is not set
     */
    public String mdevParentAddress() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_node_device_config_get_mdev_parent_address(self));
        } finally {
            release();
        }
    }

    /**
     * The type of a mediated device.
     * <p>XML: capability[&#64;type='mdev']/type/&#64;id.
     *
     * @return the type of a mediated device, or {@code null} when it is not set
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
     * @return the UUID of a mediated device, or {@code null} when it is not set
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
     * Whether there is a medium.
     * <p>XML: capability[&#64;type='storage']/capability[&#64;type='removable']/media_available.
     *
     * @return whether there is a medium; {@code false} when it is not set
     */
    public boolean mediaAvailable() {
        long self = acquire();
        try {
            return N.simplevirt_node_device_config_get_media_available(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * How many blocks the medium has.
     * <p>XML: capability[&#64;type='storage']/capability[&#64;type='removable']/num_blocks.
     *
     * @return how many blocks the medium has; 0 when it is not set
     */
    public long mediaBlockCount() {
        long self = acquire();
        try {
            return N.simplevirt_node_device_config_get_media_block_count(self);
        } finally {
            release();
        }
    }

    /**
     * The label of the medium.
     * <p>XML: capability[&#64;type='storage']/capability[&#64;type='removable']/media_label.
     *
     * @return the label of the medium, or {@code null} when it is not set
     */
    public String mediaLabel() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_node_device_config_get_media_label(self));
        } finally {
            release();
        }
    }

    /**
     * The logical block size of the medium (in bytes).
     * <p>XML: capability[&#64;type='storage']/capability[&#64;type='removable']/logical_block_size.
     *
     * @return the logical block size of the medium; 0 when it is not set
     */
    public long mediaLogicalBlockSize() {
        long self = acquire();
        try {
            return N.simplevirt_node_device_config_get_media_logical_block_size(self);
        } finally {
            release();
        }
    }

    /**
     * The size of the medium (in bytes).
     * <p>XML: capability[&#64;type='storage']/capability[&#64;type='removable']/media_size.
     *
     * @return the size of the medium; 0 when it is not set
     */
    public long mediaSize() {
        long self = acquire();
        try {
            return N.simplevirt_node_device_config_get_media_size(self);
        } finally {
            release();
        }
    }

    /**
     * The model of a storage device.
     * <p>XML: capability[&#64;type='storage']/model.
     *
     * @return the model of a storage device, or {@code null} when it is not set
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
     * @return the name, or {@code null} when it is not set
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
     * @return the MAC address of a network interface, or {@code null} when it is not set
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
     * The offload features of a network interface.
     * <p>XML: capability[&#64;type='net']/feature/&#64;name.
     *
     * @return the offload features of a network interface; empty when it is not set
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
     * @return the name of a network interface, or {@code null} when it is not set
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
     * @return the speed of its link; 0 when it is not set
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
     * @return the state of its link, or {@code null} when it is not set
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
     * @return the NUMA node it is near; 0 when it is not set
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
     * The most virtual functions.
     * <p>XML: capability[&#64;type='pci']/capability[&#64;type='virt_functions']/&#64;maxCount.
     *
     * @return the most virtual functions; 0 when it is not set
     */
    public long numberOfPhysicalFunction() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_node_device_config_get_number_of_physical_function(self));
        } finally {
            release();
        }
    }

    /**
     * The device it hangs on.
     * <p>XML: {@code parent}.
     *
     * @return the device it hangs on, or {@code null} when it is not set
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
     * @return its folder in /sys, or {@code null} when it is not set
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
     * @return the PCI bus; 0 when it is not set
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
     * @return the class of a PCI device; 0 when it is not set
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
     * @return the PCI domain; 0 when it is not set
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
     * Whether it is on PCI Express.
     * <p>XML: capability[&#64;type='pci']/pci-express.
     *
     * @return whether it is on PCI Express; whether the element exists
     */
    public boolean pciExpress() {
        long self = acquire();
        try {
            return N.simplevirt_node_device_config_get_pci_express(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The PCI function.
     * <p>XML: capability[&#64;type='pci']/function.
     *
     * @return the PCI function; 0 when it is not set
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
     * @return the PCI slot; 0 when it is not set
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
     * @return the product, or {@code null} when it is not set
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
     * @return the product's number; 0 when it is not set
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
     * The remote port of a Fibre Channel target.
     * <p>XML: {@code capability/capability/rport}.
     *
     * @return the remote port of a Fibre Channel target, or {@code null} when it is not set
     */
    public String rport() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_node_device_config_get_rport(self));
        } finally {
            release();
        }
    }

    /**
     * The SCSI bus.
     * <p>XML: capability[&#64;type='scsi']/bus.
     *
     * @return the SCSI bus; 0 when it is not set
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
     * @return the SCSI host; 0 when it is not set
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
     * The number of a SCSI host.
     * <p>XML: capability[&#64;type='scsi_host']/host.
     *
     * @return the number of a SCSI host; 0 when it is not set
     */
    public long scsiHostNumber() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_node_device_config_get_scsi_host_number(self));
        } finally {
            release();
        }
    }

    /**
     * The unique id of a SCSI host.
     * <p>XML: capability[&#64;type='scsi_host']/unique_id.
     *
     * @return the unique id of a SCSI host; 0 when it is not set
     */
    public long scsiHostUniqueId() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_node_device_config_get_scsi_host_unique_id(self));
        } finally {
            release();
        }
    }

    /**
     * What a SCSI device is: {@code disk}.
     * <p>XML: capability[&#64;type='scsi']/type.
     *
     * @return what a SCSI device is: {@code disk}, or {@code null} when it is not set
     */
    public String scsiKind() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_node_device_config_get_scsi_kind(self));
        } finally {
            release();
        }
    }

    /**
     * The SCSI unit.
     * <p>XML: capability[&#64;type='scsi']/lun.
     *
     * @return the SCSI unit; 0 when it is not set
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
     * The most virtual ports of a SCSI host.
     * <p>XML: capability/capability[&#64;type='vport_ops']/max_vports.
     *
     * @return the most virtual ports of a SCSI host; 0 when it is not set
     */
    public long scsiMaxVports() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_node_device_config_get_scsi_max_vports(self));
        } finally {
            release();
        }
    }

    /**
     * The SCSI target.
     * <p>XML: capability[&#64;type='scsi']/target.
     *
     * @return the SCSI target; 0 when it is not set
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
     * The name of a SCSI target.
     * <p>XML: capability[&#64;type='scsi_target']/target.
     *
     * @return the name of a SCSI target, or {@code null} when it is not set
     */
    public String scsiTargetName() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_node_device_config_get_scsi_target_name(self));
        } finally {
            release();
        }
    }

    /**
     * The virtual ports of a SCSI host in use.
     * <p>XML: capability/capability[&#64;type='vport_ops']/vports.
     *
     * @return the virtual ports of a SCSI host in use; 0 when it is not set
     */
    public long scsiVports() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_node_device_config_get_scsi_vports(self));
        } finally {
            release();
        }
    }

    /**
     * The serial number of a storage device.
     * <p>XML: capability[&#64;type='storage']/serial.
     *
     * @return the serial number of a storage device, or {@code null} when it is not set
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
     * @return the size of a storage device; 0 when it is not set
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
     * The bus of a storage device.
     * <p>XML: capability[&#64;type='storage']/bus.
     *
     * @return the bus of a storage device, or {@code null} when it is not set
     */
    public String storageBus() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_node_device_config_get_storage_bus(self));
        } finally {
            release();
        }
    }

    /**
     * The serial number of the machine.
     * <p>XML: capability[&#64;type='system']/hardware/serial.
     *
     * @return the serial number of the machine, or {@code null} when it is not set
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
     * @return the UUID of the machine, or {@code null} when it is not set
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
     * @return the vendor of the machine, or {@code null} when it is not set
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
     * The version of the machine.
     * <p>XML: capability[&#64;type='system']/hardware/version.
     *
     * @return the version of the machine, or {@code null} when it is not set
     */
    public String systemVersion() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_node_device_config_get_system_version(self));
        } finally {
            release();
        }
    }

    /**
     * The USB bus.
     * <p>XML: capability[&#64;type='usb_device']/bus.
     *
     * @return the USB bus; 0 when it is not set
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
     * The class of a USB interface.
     * <p>XML: capability[&#64;type='usb']/class.
     *
     * @return the class of a USB interface; 0 when it is not set
     */
    public long usbClass() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_node_device_config_get_usb_class(self));
        } finally {
            release();
        }
    }

    /**
     * The number on the USB bus.
     * <p>XML: capability[&#64;type='usb_device']/device.
     *
     * @return the number on the USB bus; 0 when it is not set
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
     * The number of a USB interface.
     * <p>XML: capability[&#64;type='usb']/number.
     *
     * @return the number of a USB interface; 0 when it is not set
     */
    public long usbNumber() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_node_device_config_get_usb_number(self));
        } finally {
            release();
        }
    }

    /**
     * The protocol of a USB interface.
     * <p>XML: capability[&#64;type='usb']/protocol.
     *
     * @return the protocol of a USB interface; 0 when it is not set
     */
    public long usbProtocol() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_node_device_config_get_usb_protocol(self));
        } finally {
            release();
        }
    }

    /**
     * The subclass of a USB interface.
     * <p>XML: capability[&#64;type='usb']/subclass.
     *
     * @return the subclass of a USB interface; 0 when it is not set
     */
    public long usbSubclass() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_node_device_config_get_usb_subclass(self));
        } finally {
            release();
        }
    }

    /**
     * The vendor.
     * <p>XML: {@code capability/vendor}.
     *
     * @return the vendor, or {@code null} when it is not set
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
     * @return the vendor's number; 0 when it is not set
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
     * The product name in the vital product data.
     * <p>XML: capability/capability[&#64;type='vpd']/name.
     *
     * @return the product name in the vital product data, or {@code null} when it is not set
     */
    public String vpdName() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_node_device_config_get_vpd_name(self));
        } finally {
            release();
        }
    }

    /**
     * The virtual ports in use.
     * <p>XML: {@code capability/capability/vports}.
     *
     * @return the virtual ports in use; 0 when it is not set
     */
    public long vports() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_node_device_config_get_vports(self));
        } finally {
            release();
        }
    }

    /**
     * The node name of a Fibre Channel host.
     * <p>XML: capability/capability[&#64;type='fc_host']/wwnn.
     *
     * @return the node name of a Fibre Channel host, or {@code null} when it is not set
     */
    public String wwnn() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_node_device_config_get_wwnn(self));
        } finally {
            release();
        }
    }

    /**
     * The port name of a Fibre Channel host or target.
     * <p>XML: {@code capability/capability/wwpn}.
     *
     * @return the port name of a Fibre Channel host or target, or {@code null} when it is not set
     */
    public String wwpn() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_node_device_config_get_wwpn(self));
        } finally {
            release();
        }
    }

    /**
     * Its files in /dev, and what they are.
     * <p>XML: {@code devnode}.
     *
     * @return views on the elements, in document order
     */
    public List<NodeDeviceFileConfig> listDeviceNodeEntries() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_node_device_config_list_device_node_entries(self), NodeDeviceFileConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The devices of the same IOMMU group.
     * <p>XML: {@code capability/iommuGroup/address}.
     *
     * @return views on the elements, in document order
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
     * The attributes of a mediated device.
     * <p>XML: {@code capability/attr}.
     *
     * @return views on the elements, in document order
     */
    public List<NodeAttributeConfig> listMdevAttributes() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_node_device_config_list_mdev_attributes(self), NodeAttributeConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The types of mediated devices that it can create.
     * <p>XML: {@code capability/capability/type}.
     *
     * @return views on the elements, in document order
     */
    public List<NodeMdevTypeConfig> listMdevTypes() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_node_device_config_list_mdev_types(self), NodeMdevTypeConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * Its links on PCI Express.
     * <p>XML: {@code capability/pci-express/link}.
     *
     * @return views on the elements, in document order
     */
    public List<NodePciLinkConfig> listPciLinks() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_node_device_config_list_pci_links(self), NodePciLinkConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The device whose function this is.
     * <p>XML: capability/capability[&#64;type='phys_function']/address.
     *
     * @return views on the elements, in document order
     */
    public List<NodePciAddressConfig> listPhysicalFunctions() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_node_device_config_list_physical_functions(self), NodePciAddressConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The virtual functions it has.
     * <p>XML: capability/capability[&#64;type='virt_functions']/address.
     *
     * @return views on the elements, in document order
     */
    public List<NodePciAddressConfig> listVirtualFunctions() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_node_device_config_list_virtual_functions(self), NodePciAddressConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The vital product data.
     * <p>XML: capability/capability[&#64;type='vpd']/fields.
     *
     * @return views on the elements, in document order
     */
    public List<NodeVpdFieldsConfig> listVitalProductData() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_node_device_config_list_vital_product_data(self), NodeVpdFieldsConfig::wrap);
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

    @Override
    public NodeDeviceConfig copy() {
        return (NodeDeviceConfig) super.copy();
    }

    @Override
    String shown() {
        return name();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_node_device_config_new_from_xml(byte[] xml, long[] error);

        static native long simplevirt_node_device_config_get_ap_adapter(long self);

        static native long simplevirt_node_device_config_get_ap_domain(long self);

        static native long simplevirt_node_device_config_get_block_count(long self);

        static native long simplevirt_node_device_config_get_block_device(long self);

        static native long simplevirt_node_device_config_get_capabilities(long self);

        static native long simplevirt_node_device_config_get_ccw_card_type(long self);

        static native long simplevirt_node_device_config_get_ccw_channel_path(long self);

        static native long simplevirt_node_device_config_get_ccw_group(long self);

        static native long simplevirt_node_device_config_get_ccw_member_roles(long self);

        static native long simplevirt_node_device_config_get_ccw_members(long self);

        static native long simplevirt_node_device_config_get_ccw_state(long self);

        static native long simplevirt_node_device_config_get_channel_dev_css_id(long self);

        static native long simplevirt_node_device_config_get_channel_dev_device_number(long self);

        static native long simplevirt_node_device_config_get_channel_dev_subchannel_set(long self);

        static native long simplevirt_node_device_config_get_css_device_number(long self);

        static native long simplevirt_node_device_config_get_css_id(long self);

        static native long simplevirt_node_device_config_get_css_subchannel_set(long self);

        static native long simplevirt_node_device_config_get_device_nodes(long self);

        static native int simplevirt_node_device_config_get_device_type(long self);

        static native long simplevirt_node_device_config_get_drive_type(long self);

        static native long simplevirt_node_device_config_get_driver(long self);

        static native long simplevirt_node_device_config_get_drm_type(long self);

        static native long simplevirt_node_device_config_get_fabric_wwn(long self);

        static native long simplevirt_node_device_config_get_firmware_release_date(long self);

        static native long simplevirt_node_device_config_get_firmware_vendor(long self);

        static native long simplevirt_node_device_config_get_firmware_version(long self);

        static native int simplevirt_node_device_config_get_iommu_group(long self);

        static native long simplevirt_node_device_config_get_logical_block_size(long self);

        static native int simplevirt_node_device_config_get_max_vports(long self);

        static native int simplevirt_node_device_config_get_mdev_iommu_group(long self);

        static native long simplevirt_node_device_config_get_mdev_parent_address(long self);

        static native long simplevirt_node_device_config_get_mdev_type(long self);

        static native long simplevirt_node_device_config_get_mdev_uuid(long self);

        static native int simplevirt_node_device_config_get_media_available(long self);

        static native long simplevirt_node_device_config_get_media_block_count(long self);

        static native long simplevirt_node_device_config_get_media_label(long self);

        static native long simplevirt_node_device_config_get_media_logical_block_size(long self);

        static native long simplevirt_node_device_config_get_media_size(long self);

        static native long simplevirt_node_device_config_get_model(long self);

        static native long simplevirt_node_device_config_get_name(long self);

        static native long simplevirt_node_device_config_get_net_address(long self);

        static native long simplevirt_node_device_config_get_net_features(long self);

        static native long simplevirt_node_device_config_get_net_interface(long self);

        static native int simplevirt_node_device_config_get_net_link_speed(long self);

        static native long simplevirt_node_device_config_get_net_link_state(long self);

        static native int simplevirt_node_device_config_get_numa_node(long self);

        static native int simplevirt_node_device_config_get_number_of_physical_function(long self);

        static native long simplevirt_node_device_config_get_parent_name(long self);

        static native long simplevirt_node_device_config_get_path(long self);

        static native int simplevirt_node_device_config_get_pci_bus(long self);

        static native int simplevirt_node_device_config_get_pci_class(long self);

        static native int simplevirt_node_device_config_get_pci_domain(long self);

        static native int simplevirt_node_device_config_get_pci_express(long self);

        static native int simplevirt_node_device_config_get_pci_function(long self);

        static native int simplevirt_node_device_config_get_pci_slot(long self);

        static native long simplevirt_node_device_config_get_product(long self);

        static native int simplevirt_node_device_config_get_product_id(long self);

        static native long simplevirt_node_device_config_get_rport(long self);

        static native int simplevirt_node_device_config_get_scsi_bus(long self);

        static native int simplevirt_node_device_config_get_scsi_host(long self);

        static native int simplevirt_node_device_config_get_scsi_host_number(long self);

        static native int simplevirt_node_device_config_get_scsi_host_unique_id(long self);

        static native long simplevirt_node_device_config_get_scsi_kind(long self);

        static native int simplevirt_node_device_config_get_scsi_lun(long self);

        static native int simplevirt_node_device_config_get_scsi_max_vports(long self);

        static native int simplevirt_node_device_config_get_scsi_target(long self);

        static native long simplevirt_node_device_config_get_scsi_target_name(long self);

        static native int simplevirt_node_device_config_get_scsi_vports(long self);

        static native long simplevirt_node_device_config_get_serial(long self);

        static native long simplevirt_node_device_config_get_size(long self);

        static native long simplevirt_node_device_config_get_storage_bus(long self);

        static native long simplevirt_node_device_config_get_system_serial(long self);

        static native long simplevirt_node_device_config_get_system_uuid(long self);

        static native long simplevirt_node_device_config_get_system_vendor(long self);

        static native long simplevirt_node_device_config_get_system_version(long self);

        static native int simplevirt_node_device_config_get_usb_bus(long self);

        static native int simplevirt_node_device_config_get_usb_class(long self);

        static native int simplevirt_node_device_config_get_usb_device(long self);

        static native int simplevirt_node_device_config_get_usb_number(long self);

        static native int simplevirt_node_device_config_get_usb_protocol(long self);

        static native int simplevirt_node_device_config_get_usb_subclass(long self);

        static native long simplevirt_node_device_config_get_vendor(long self);

        static native int simplevirt_node_device_config_get_vendor_id(long self);

        static native long simplevirt_node_device_config_get_vpd_name(long self);

        static native int simplevirt_node_device_config_get_vports(long self);

        static native long simplevirt_node_device_config_get_wwnn(long self);

        static native long simplevirt_node_device_config_get_wwpn(long self);

        static native long simplevirt_node_device_config_list_device_node_entries(long self);

        static native long simplevirt_node_device_config_list_iommu_group_members(long self);

        static native long simplevirt_node_device_config_list_mdev_attributes(long self);

        static native long simplevirt_node_device_config_list_mdev_types(long self);

        static native long simplevirt_node_device_config_list_pci_links(long self);

        static native long simplevirt_node_device_config_list_physical_functions(long self);

        static native long simplevirt_node_device_config_list_virtual_functions(long self);

        static native long simplevirt_node_device_config_list_vital_product_data(long self);
    }
}
