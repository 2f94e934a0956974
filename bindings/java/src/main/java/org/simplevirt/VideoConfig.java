// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * A graphics card of a domain.
 * <p>XML: {@code <video>}.
 */
public final class VideoConfig extends Config {
    VideoConfig(Owned owned) {
        super(owned);
    }

    static VideoConfig wrap(long pointer) {
        return pointer == 0 ? null : new VideoConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <video>}. */
    public VideoConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_video_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <video>}
     * @return a new {@link VideoConfig}
     * @throws SimplevirtException when it fails
     */
    public static VideoConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_video_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return VideoConfig.wrap(result);
    }

    /**
     * Whether 2D is accelerated.
     * <p>XML: model/acceleration/&#64;accel2d.
     *
     * @return whether 2D is accelerated; {@code false} when it is not set
     */
    public boolean acceleration2d() {
        long self = acquire();
        try {
            return N.simplevirt_video_config_get_acceleration_2d(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether 3D is accelerated.
     * <p>XML: model/acceleration/&#64;accel3d.
     *
     * @return whether 3D is accelerated; {@code false} when it is not set
     */
    public boolean acceleration3d() {
        long self = acquire();
        try {
            return N.simplevirt_video_config_get_acceleration_3d(self) != 0;
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
            return Values.unsigned(N.simplevirt_video_config_get_acpi_index(self));
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
            return AddressType.of(N.simplevirt_video_config_get_address_type(self));
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
            return Text.read(N.simplevirt_video_config_get_alias(self));
        } finally {
            release();
        }
    }

    /**
     * Whether virtio passes pictures without copying (libvirt 9.2).
     * <p>XML: model/&#64;blob.
     *
     * @return whether virtio passes pictures without copying; {@code false} when it is not set
     */
    public boolean blob() {
        long self = acquire();
        try {
            return N.simplevirt_video_config_get_blob(self) != 0;
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
            return Values.unsigned(N.simplevirt_video_config_get_ccw_cssid(self));
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
            return Values.unsigned(N.simplevirt_video_config_get_ccw_devno(self));
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
            return Values.unsigned(N.simplevirt_video_config_get_ccw_ssid(self));
        } finally {
            release();
        }
    }

    /**
     * What runs the card.
     * <p>XML: driver/&#64;name.
     *
     * @return what runs the card; {@link VideoDriver#DEFAULT} when it is not set
     */
    public VideoDriver driver() {
        long self = acquire();
        try {
            return VideoDriver.of(N.simplevirt_video_config_get_driver(self));
        } finally {
            release();
        }
    }

    /**
     * How many screens (from 1 to 4294967295).
     * <p>XML: model/&#64;heads.
     *
     * @return how many screens; 0 when it is not set
     */
    public long heads() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_video_config_get_heads(self));
        } finally {
            release();
        }
    }

    /**
     * The height of the screen (from 1 to 4294967295).
     * <p>XML: model/resolution/&#64;y.
     *
     * @return the height of the screen; 0 when it is not set
     */
    public long height() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_video_config_get_height(self));
        } finally {
            release();
        }
    }

    /**
     * The card.
     * <p>XML: model/&#64;type.
     *
     * @return the card; {@link VideoModel#DEFAULT} when it is not set
     */
    public VideoModel model() {
        long self = acquire();
        try {
            return VideoModel.of(N.simplevirt_video_config_get_model(self));
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
            return Values.unsigned(N.simplevirt_video_config_get_pci_bus(self));
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
            return Values.unsigned(N.simplevirt_video_config_get_pci_domain(self));
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
            return Values.unsigned(N.simplevirt_video_config_get_pci_function(self));
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
            return N.simplevirt_video_config_get_pci_multifunction(self) != 0;
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
            return Values.unsigned(N.simplevirt_video_config_get_pci_slot(self));
        } finally {
            release();
        }
    }

    /**
     * Whether this is the first card.
     * <p>XML: model/&#64;primary.
     *
     * @return whether this is the first card; {@code false} when it is not set
     */
    public boolean primary() {
        long self = acquire();
        try {
            return N.simplevirt_video_config_get_primary(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The primary bar of a QXL card (in bytes).
     * <p>XML: model/&#64;ram.
     *
     * @return the primary bar of a QXL card; 0 when it is not set
     */
    public long qxlRam() {
        long self = acquire();
        try {
            return N.simplevirt_video_config_get_qxl_ram(self);
        } finally {
            release();
        }
    }

    /**
     * The 64-bit bar of a QXL card (in bytes).
     * <p>XML: model/&#64;vram64.
     *
     * @return the 64-bit bar of a QXL card; 0 when it is not set
     */
    public long qxlVideoMemory64() {
        long self = acquire();
        try {
            return N.simplevirt_video_config_get_qxl_video_memory_64(self);
        } finally {
            release();
        }
    }

    /**
     * The host's device that renders.
     * <p>XML: model/acceleration/&#64;rendernode.
     *
     * @return the host's device that renders, or {@code null} when it is not set
     */
    public String renderNode() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_video_config_get_render_node(self));
        } finally {
            release();
        }
    }

    /**
     * What bhyve does with the VGA registers.
     * <p>XML: driver/&#64;vgaconf.
     *
     * @return what bhyve does with the VGA registers; {@link VideoVgaConfig#DEFAULT} when it is not set
     */
    public VideoVgaConfig vgaConfig() {
        long self = acquire();
        try {
            return VideoVgaConfig.of(N.simplevirt_video_config_get_vga_config(self));
        } finally {
            release();
        }
    }

    /**
     * The VGA memory of a QXL card (in bytes).
     * <p>XML: model/&#64;vgamem.
     *
     * @return the VGA memory of a QXL card; 0 when it is not set
     */
    public long vgaMemory() {
        long self = acquire();
        try {
            return N.simplevirt_video_config_get_vga_memory(self);
        } finally {
            release();
        }
    }

    /**
     * Video memory (in bytes).
     * <p>XML: model/&#64;vram.
     *
     * @return video memory; 0 when it is not set
     */
    public long videoMemory() {
        long self = acquire();
        try {
            return N.simplevirt_video_config_get_video_memory(self);
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
            return N.simplevirt_video_config_get_virtio_ats(self) != 0;
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
            return N.simplevirt_video_config_get_virtio_iommu(self) != 0;
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
            return N.simplevirt_video_config_get_virtio_packed(self) != 0;
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
            return N.simplevirt_video_config_get_virtio_page_per_vq(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The width of the screen (from 1 to 4294967295).
     * <p>XML: model/resolution/&#64;x.
     *
     * @return the width of the screen; 0 when it is not set
     */
    public long width() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_video_config_get_width(self));
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
            return Values.unsigned(N.simplevirt_video_config_get_zpci_fid(self));
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
            return Values.unsigned(N.simplevirt_video_config_get_zpci_uid(self));
        } finally {
            release();
        }
    }

    /**
     * Sets {@link VideoConfig#acceleration2d}.
     *
     * @param value whether 2D is accelerated
     * @return this
     */
    public VideoConfig setAcceleration2d(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_video_config_set_acceleration_2d(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link VideoConfig#acceleration3d}.
     *
     * @param value whether 3D is accelerated
     * @return this
     */
    public VideoConfig setAcceleration3d(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_video_config_set_acceleration_3d(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link VideoConfig#acpiIndex}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value the index by which the guest's firmware names the device; 0 to leave it to libvirt
     * @return this
     */
    public VideoConfig setAcpiIndex(long value) {
        long self = acquire();
        try {
            N.simplevirt_video_config_set_acpi_index(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link VideoConfig#addressType}.
     *
     * @param value how the device is plugged into the guest; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN}
     *     to keep what is there
     * @return this
     */
    public VideoConfig setAddressType(AddressType value) {
        long self = acquire();
        try {
            N.simplevirt_video_config_set_address_type(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link VideoConfig#alias}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the name that the hypervisor uses for the device; a name chosen by the user begins with {@code
     *     ua-}; or {@code null} to leave it to libvirt
     * @return this
     */
    public VideoConfig setAlias(String value) {
        long self = acquire();
        try {
            N.simplevirt_video_config_set_alias(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link VideoConfig#blob}.
     *
     * @param value whether virtio passes pictures without copying
     * @return this
     */
    public VideoConfig setBlob(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_video_config_set_blob(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link VideoConfig#ccwCssid}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value channel subsystem of the device's address (S390)
     * @return this
     */
    public VideoConfig setCcwCssid(long value) {
        long self = acquire();
        try {
            N.simplevirt_video_config_set_ccw_cssid(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link VideoConfig#ccwDevno}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value device number of the device's address (S390)
     * @return this
     */
    public VideoConfig setCcwDevno(long value) {
        long self = acquire();
        try {
            N.simplevirt_video_config_set_ccw_devno(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link VideoConfig#ccwSsid}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value subchannel set of the device's address (S390)
     * @return this
     */
    public VideoConfig setCcwSsid(long value) {
        long self = acquire();
        try {
            N.simplevirt_video_config_set_ccw_ssid(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link VideoConfig#driver}.
     *
     * @param value what runs the card; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is there
     * @return this
     */
    public VideoConfig setDriver(VideoDriver value) {
        long self = acquire();
        try {
            N.simplevirt_video_config_set_driver(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link VideoConfig#heads}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value how many screens; 0 to leave it to libvirt
     * @return this
     */
    public VideoConfig setHeads(long value) {
        long self = acquire();
        try {
            N.simplevirt_video_config_set_heads(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link VideoConfig#height}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value the height of the screen; 0 to leave it to libvirt
     * @return this
     */
    public VideoConfig setHeight(long value) {
        long self = acquire();
        try {
            N.simplevirt_video_config_set_height(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link VideoConfig#model}.
     *
     * @param value the card; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is there
     * @return this
     */
    public VideoConfig setModel(VideoModel value) {
        long self = acquire();
        try {
            N.simplevirt_video_config_set_model(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link VideoConfig#pciBus}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value PCI bus of the device's address
     * @return this
     */
    public VideoConfig setPciBus(long value) {
        long self = acquire();
        try {
            N.simplevirt_video_config_set_pci_bus(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link VideoConfig#pciDomain}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value PCI domain of the device's address
     * @return this
     */
    public VideoConfig setPciDomain(long value) {
        long self = acquire();
        try {
            N.simplevirt_video_config_set_pci_domain(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link VideoConfig#pciFunction}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value PCI function of the device's address
     * @return this
     */
    public VideoConfig setPciFunction(long value) {
        long self = acquire();
        try {
            N.simplevirt_video_config_set_pci_function(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link VideoConfig#pciMultifunction}.
     *
     * @param value whether more functions share the slot
     * @return this
     */
    public VideoConfig setPciMultifunction(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_video_config_set_pci_multifunction(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link VideoConfig#pciSlot}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value PCI slot of the device's address
     * @return this
     */
    public VideoConfig setPciSlot(long value) {
        long self = acquire();
        try {
            N.simplevirt_video_config_set_pci_slot(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link VideoConfig#primary}.
     *
     * @param value whether this is the first card
     * @return this
     */
    public VideoConfig setPrimary(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_video_config_set_primary(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link VideoConfig#qxlRam}. What is not a whole number of KiB is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the primary bar of a QXL card; 0 to leave it to libvirt
     * @return this
     */
    public VideoConfig setQxlRam(long value) {
        long self = acquire();
        try {
            N.simplevirt_video_config_set_qxl_ram(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link VideoConfig#qxlVideoMemory64}. What is not a whole number of KiB is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the 64-bit bar of a QXL card; 0 to leave it to libvirt
     * @return this
     */
    public VideoConfig setQxlVideoMemory64(long value) {
        long self = acquire();
        try {
            N.simplevirt_video_config_set_qxl_video_memory_64(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link VideoConfig#renderNode}. A path that does not begin with {@code /} is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the host's device that renders; or {@code null} to leave it to libvirt
     * @return this
     */
    public VideoConfig setRenderNode(String value) {
        long self = acquire();
        try {
            N.simplevirt_video_config_set_render_node(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link VideoConfig#vgaConfig}.
     *
     * @param value what bhyve does with the VGA registers; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN}
     *     to keep what is there
     * @return this
     */
    public VideoConfig setVgaConfig(VideoVgaConfig value) {
        long self = acquire();
        try {
            N.simplevirt_video_config_set_vga_config(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link VideoConfig#vgaMemory}. What is not a whole number of KiB is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the VGA memory of a QXL card; 0 to leave it to libvirt
     * @return this
     */
    public VideoConfig setVgaMemory(long value) {
        long self = acquire();
        try {
            N.simplevirt_video_config_set_vga_memory(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link VideoConfig#videoMemory}. What is not a whole number of KiB is refused, which {@link
     * Config#validate} reports.
     *
     * @param value video memory; 0 to leave it to libvirt
     * @return this
     */
    public VideoConfig setVideoMemory(long value) {
        long self = acquire();
        try {
            N.simplevirt_video_config_set_video_memory(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link VideoConfig#virtioAts}.
     *
     * @param value whether the device supports address translation services
     * @return this
     */
    public VideoConfig setVirtioAts(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_video_config_set_virtio_ats(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link VideoConfig#virtioIommu}.
     *
     * @param value whether the device uses the guest's IOMMU
     * @return this
     */
    public VideoConfig setVirtioIommu(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_video_config_set_virtio_iommu(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link VideoConfig#virtioPacked}.
     *
     * @param value whether packed virtqueues are used
     * @return this
     */
    public VideoConfig setVirtioPacked(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_video_config_set_virtio_packed(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link VideoConfig#virtioPagePerVq}.
     *
     * @param value whether each queue has a notification page of its own
     * @return this
     */
    public VideoConfig setVirtioPagePerVq(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_video_config_set_virtio_page_per_vq(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link VideoConfig#width}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value the width of the screen; 0 to leave it to libvirt
     * @return this
     */
    public VideoConfig setWidth(long value) {
        long self = acquire();
        try {
            N.simplevirt_video_config_set_width(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link VideoConfig#zpciFid}.
     *
     * @param value the function identifier of the device's address (S390)
     * @return this
     */
    public VideoConfig setZpciFid(long value) {
        long self = acquire();
        try {
            N.simplevirt_video_config_set_zpci_fid(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link VideoConfig#zpciUid}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value the user-defined identifier of the device's address (S390); 0 to leave it to libvirt
     * @return this
     */
    public VideoConfig setZpciUid(long value) {
        long self = acquire();
        try {
            N.simplevirt_video_config_set_zpci_uid(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    @Override
    public VideoConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public VideoConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public VideoConfig copy() {
        return (VideoConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_video_config_new();

        static native long simplevirt_video_config_new_from_xml(byte[] xml, long[] error);

        static native int simplevirt_video_config_get_acceleration_2d(long self);

        static native int simplevirt_video_config_get_acceleration_3d(long self);

        static native int simplevirt_video_config_get_acpi_index(long self);

        static native int simplevirt_video_config_get_address_type(long self);

        static native long simplevirt_video_config_get_alias(long self);

        static native int simplevirt_video_config_get_blob(long self);

        static native int simplevirt_video_config_get_ccw_cssid(long self);

        static native int simplevirt_video_config_get_ccw_devno(long self);

        static native int simplevirt_video_config_get_ccw_ssid(long self);

        static native int simplevirt_video_config_get_driver(long self);

        static native int simplevirt_video_config_get_heads(long self);

        static native int simplevirt_video_config_get_height(long self);

        static native int simplevirt_video_config_get_model(long self);

        static native int simplevirt_video_config_get_pci_bus(long self);

        static native int simplevirt_video_config_get_pci_domain(long self);

        static native int simplevirt_video_config_get_pci_function(long self);

        static native int simplevirt_video_config_get_pci_multifunction(long self);

        static native int simplevirt_video_config_get_pci_slot(long self);

        static native int simplevirt_video_config_get_primary(long self);

        static native long simplevirt_video_config_get_qxl_ram(long self);

        static native long simplevirt_video_config_get_qxl_video_memory_64(long self);

        static native long simplevirt_video_config_get_render_node(long self);

        static native int simplevirt_video_config_get_vga_config(long self);

        static native long simplevirt_video_config_get_vga_memory(long self);

        static native long simplevirt_video_config_get_video_memory(long self);

        static native int simplevirt_video_config_get_virtio_ats(long self);

        static native int simplevirt_video_config_get_virtio_iommu(long self);

        static native int simplevirt_video_config_get_virtio_packed(long self);

        static native int simplevirt_video_config_get_virtio_page_per_vq(long self);

        static native int simplevirt_video_config_get_width(long self);

        static native int simplevirt_video_config_get_zpci_fid(long self);

        static native int simplevirt_video_config_get_zpci_uid(long self);

        static native void simplevirt_video_config_set_acceleration_2d(long self, int value);

        static native void simplevirt_video_config_set_acceleration_3d(long self, int value);

        static native void simplevirt_video_config_set_acpi_index(long self, int value);

        static native void simplevirt_video_config_set_address_type(long self, int value);

        static native void simplevirt_video_config_set_alias(long self, byte[] value);

        static native void simplevirt_video_config_set_blob(long self, int value);

        static native void simplevirt_video_config_set_ccw_cssid(long self, int value);

        static native void simplevirt_video_config_set_ccw_devno(long self, int value);

        static native void simplevirt_video_config_set_ccw_ssid(long self, int value);

        static native void simplevirt_video_config_set_driver(long self, int value);

        static native void simplevirt_video_config_set_heads(long self, int value);

        static native void simplevirt_video_config_set_height(long self, int value);

        static native void simplevirt_video_config_set_model(long self, int value);

        static native void simplevirt_video_config_set_pci_bus(long self, int value);

        static native void simplevirt_video_config_set_pci_domain(long self, int value);

        static native void simplevirt_video_config_set_pci_function(long self, int value);

        static native void simplevirt_video_config_set_pci_multifunction(long self, int value);

        static native void simplevirt_video_config_set_pci_slot(long self, int value);

        static native void simplevirt_video_config_set_primary(long self, int value);

        static native void simplevirt_video_config_set_qxl_ram(long self, long value);

        static native void simplevirt_video_config_set_qxl_video_memory_64(long self, long value);

        static native void simplevirt_video_config_set_render_node(long self, byte[] value);

        static native void simplevirt_video_config_set_vga_config(long self, int value);

        static native void simplevirt_video_config_set_vga_memory(long self, long value);

        static native void simplevirt_video_config_set_video_memory(long self, long value);

        static native void simplevirt_video_config_set_virtio_ats(long self, int value);

        static native void simplevirt_video_config_set_virtio_iommu(long self, int value);

        static native void simplevirt_video_config_set_virtio_packed(long self, int value);

        static native void simplevirt_video_config_set_virtio_page_per_vq(long self, int value);

        static native void simplevirt_video_config_set_width(long self, int value);

        static native void simplevirt_video_config_set_zpci_fid(long self, int value);

        static native void simplevirt_video_config_set_zpci_uid(long self, int value);
    }
}
