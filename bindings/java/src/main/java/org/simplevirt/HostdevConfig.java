// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.List;

/**
 * A device of the host that is assigned to the domain.
 * <p>XML: {@code <hostdev>}.
 */
public final class HostdevConfig extends Config {
    HostdevConfig(Owned owned) {
        super(owned);
    }

    static HostdevConfig wrap(long pointer) {
        return pointer == 0 ? null : new HostdevConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <hostdev>}. */
    public HostdevConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_hostdev_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <hostdev>}
     * @return a new {@link HostdevConfig}
     * @throws SimplevirtException when it fails
     */
    public static HostdevConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_hostdev_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return HostdevConfig.wrap(result);
    }

    /**
     * Adds an item to this list: the addresses of a container's interface. A standalone object becomes a view on its
     * place in the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public HostdevConfig addAddress(InterfaceAddressConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_hostdev_config_add_address(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: the routes of a container's interface. A standalone object becomes a view on its
     * place in the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public HostdevConfig addRoute(InterfaceRouteConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_hostdev_config_add_route(scope.use(this), scope.use(item));
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
            return Values.unsigned(N.simplevirt_hostdev_config_get_acpi_index(self));
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
            return AddressType.of(N.simplevirt_hostdev_config_get_address_type(self));
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
            return Text.read(N.simplevirt_hostdev_config_get_alias(self));
        } finally {
            release();
        }
    }

    /**
     * The kind of secret.
     * <p>XML: source/auth/secret/&#64;type.
     *
     * @return the kind of secret; {@link AuthSecretType#DEFAULT} when it is not set
     */
    public AuthSecretType authSecretType() {
        long self = acquire();
        try {
            return AuthSecretType.of(N.simplevirt_hostdev_config_get_auth_secret_type(self));
        } finally {
            release();
        }
    }

    /**
     * The name of the secret.
     * <p>XML: source/auth/secret/&#64;usage.
     *
     * @return the name of the secret, or {@code null} when it is not set
     */
    public String authSecretUsage() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_hostdev_config_get_auth_secret_usage(self));
        } finally {
            release();
        }
    }

    /**
     * The UUID of the secret.
     * <p>XML: source/auth/secret/&#64;uuid.
     *
     * @return the UUID of the secret, or {@code null} when it is not set
     */
    public String authSecretUuid() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_hostdev_config_get_auth_secret_uuid(self));
        } finally {
            release();
        }
    }

    /**
     * The user of an iSCSI server.
     * <p>XML: source/auth/&#64;username.
     *
     * @return the user of an iSCSI server, or {@code null} when it is not set
     */
    public String authUsername() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_hostdev_config_get_auth_username(self));
        } finally {
            release();
        }
    }

    /**
     * The place in the boot order (from 1 to 4294967295).
     * <p>XML: boot/&#64;order.
     *
     * @return the place in the boot order; 0 when it is not set
     */
    public long bootOrder() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_hostdev_config_get_boot_order(self));
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
            return Values.unsigned(N.simplevirt_hostdev_config_get_ccw_cssid(self));
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
            return Values.unsigned(N.simplevirt_hostdev_config_get_ccw_devno(self));
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
            return Values.unsigned(N.simplevirt_hostdev_config_get_ccw_ssid(self));
        } finally {
            release();
        }
    }

    /**
     * Whether a mediated device is a screen.
     * <p>XML: &#64;display.
     *
     * @return whether a mediated device is a screen; {@code false} when it is not set
     */
    public boolean display() {
        long self = acquire();
        try {
            return N.simplevirt_hostdev_config_get_display(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The bus of the controller.
     * <p>XML: address[&#64;type='drive']/&#64;bus.
     *
     * @return the bus of the controller; 0 when it is not set
     */
    public long driveBus() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_hostdev_config_get_drive_bus(self));
        } finally {
            release();
        }
    }

    /**
     * The controller a SCSI device hangs on.
     * <p>XML: address[&#64;type='drive']/&#64;controller.
     *
     * @return the controller a SCSI device hangs on; 0 when it is not set
     */
    public long driveController() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_hostdev_config_get_drive_controller(self));
        } finally {
            release();
        }
    }

    /**
     * The target on the bus.
     * <p>XML: address[&#64;type='drive']/&#64;target.
     *
     * @return the target on the bus; 0 when it is not set
     */
    public long driveTarget() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_hostdev_config_get_drive_target(self));
        } finally {
            release();
        }
    }

    /**
     * The unit of the target.
     * <p>XML: address[&#64;type='drive']/&#64;unit.
     *
     * @return the unit of the target; 0 when it is not set
     */
    public long driveUnit() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_hostdev_config_get_drive_unit(self));
        } finally {
            release();
        }
    }

    /**
     * What hands a PCI device over.
     * <p>XML: driver/&#64;name.
     *
     * @return what hands a PCI device over; {@link HostdevDriver#DEFAULT} when it is not set
     */
    public HostdevDriver driver() {
        long self = acquire();
        try {
            return HostdevDriver.of(N.simplevirt_hostdev_config_get_driver(self));
        } finally {
            release();
        }
    }

    /**
     * The variant of VFIO's driver (libvirt 10.0).
     * <p>XML: driver/&#64;model.
     *
     * @return the variant of VFIO's driver, or {@code null} when it is not set
     */
    public String driverModel() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_hostdev_config_get_driver_model(self));
        } finally {
            release();
        }
    }

    /**
     * Whether the guest may reset a USB device: {@code off}, {@code uninitialized}, {@code on} (libvirt 8.2).
     * <p>XML: source/&#64;guestReset.
     *
     * @return whether the guest may reset a USB device: {@code off}, {@code uninitialized}, {@code on}, or {@code
     *     null} when it is not set
     */
    public String guestReset() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_hostdev_config_get_guest_reset(self));
        } finally {
            release();
        }
    }

    /**
     * What kind of device.
     * <p>XML: &#64;type.
     *
     * @return what kind of device; {@link HostdevType#DEFAULT} when it is not set
     */
    public HostdevType hostdevType() {
        long self = acquire();
        try {
            return HostdevType.of(N.simplevirt_hostdev_config_get_hostdev_type(self));
        } finally {
            release();
        }
    }

    /**
     * What an S390 boot loader is given (libvirt 11.0).
     * <p>XML: boot/&#64;loadparm.
     *
     * @return what an S390 boot loader is given, or {@code null} when it is not set
     */
    public String loadParm() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_hostdev_config_get_load_parm(self));
        } finally {
            release();
        }
    }

    /**
     * Whether libvirt detaches it from the host automatically.
     * <p>XML: &#64;managed.
     *
     * @return whether libvirt detaches it from the host automatically; {@code false} when it is not set
     */
    public boolean managed() {
        long self = acquire();
        try {
            return N.simplevirt_hostdev_config_get_managed(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * How it is shared.
     * <p>XML: &#64;mode.
     *
     * @return how it is shared; {@link HostdevMode#DEFAULT} when it is not set
     */
    public HostdevMode mode() {
        long self = acquire();
        try {
            return HostdevMode.of(N.simplevirt_hostdev_config_get_mode(self));
        } finally {
            release();
        }
    }

    /**
     * The kind of a mediated device.
     * <p>XML: &#64;model.
     *
     * @return the kind of a mediated device; {@link HostdevModel#DEFAULT} when it is not set
     */
    public HostdevModel model() {
        long self = acquire();
        try {
            return HostdevModel.of(N.simplevirt_hostdev_config_get_model(self));
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
            return Values.unsigned(N.simplevirt_hostdev_config_get_pci_bus(self));
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
            return Values.unsigned(N.simplevirt_hostdev_config_get_pci_domain(self));
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
            return Values.unsigned(N.simplevirt_hostdev_config_get_pci_function(self));
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
            return N.simplevirt_hostdev_config_get_pci_multifunction(self) != 0;
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
            return Values.unsigned(N.simplevirt_hostdev_config_get_pci_slot(self));
        } finally {
            release();
        }
    }

    /**
     * Whether a mediated device shows the screen during boot.
     * <p>XML: &#64;ramfb.
     *
     * @return whether a mediated device shows the screen during boot; {@code false} when it is not set
     */
    public boolean ramFramebuffer() {
        long self = acquire();
        try {
            return N.simplevirt_hostdev_config_get_ram_framebuffer(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether the guest may send raw SCSI commands.
     * <p>XML: &#64;rawio.
     *
     * @return whether the guest may send raw SCSI commands; {@code false} when it is not set
     */
    public boolean rawIo() {
        long self = acquire();
        try {
            return N.simplevirt_hostdev_config_get_raw_io(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether the guest can only read.
     * <p>XML: {@code readonly}.
     *
     * @return whether the guest can only read; whether the element exists
     */
    public boolean readOnly() {
        long self = acquire();
        try {
            return N.simplevirt_hostdev_config_get_read_only(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether the device's ROM is visible to the guest.
     * <p>XML: rom/&#64;bar.
     *
     * @return whether the device's ROM is visible to the guest; {@code false} when it is not set
     */
    public boolean romBar() {
        long self = acquire();
        try {
            return N.simplevirt_hostdev_config_get_rom_bar(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The ROM to show instead.
     * <p>XML: rom/&#64;file.
     *
     * @return the ROM to show instead, or {@code null} when it is not set
     */
    public String romFile() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_hostdev_config_get_rom_file(self));
        } finally {
            release();
        }
    }

    /**
     * Which SCSI commands of the guest are passed on.
     * <p>XML: &#64;sgio.
     *
     * @return which SCSI commands of the guest are passed on; {@link DiskSgio#DEFAULT} when it is not set
     */
    public DiskSgio sgio() {
        long self = acquire();
        try {
            return DiskSgio.of(N.simplevirt_hostdev_config_get_sgio(self));
        } finally {
            release();
        }
    }

    /**
     * Whether several domains may use it.
     * <p>XML: {@code shareable}.
     *
     * @return whether several domains may use it; whether the element exists
     */
    public boolean shareable() {
        long self = acquire();
        try {
            return N.simplevirt_hostdev_config_get_shareable(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The kind of its address on the host.
     * <p>XML: source/address/&#64;type.
     *
     * @return the kind of its address on the host, or {@code null} when it is not set
     */
    public String sourceAddressKind() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_hostdev_config_get_source_address_kind(self));
        } finally {
            release();
        }
    }

    /**
     * A block device of the host, for containers.
     * <p>XML: {@code source/block}.
     *
     * @return A block device of the host, for containers, or {@code null} when it is not set
     */
    public String sourceBlock() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_hostdev_config_get_source_block(self));
        } finally {
            release();
        }
    }

    /**
     * A character device of the host, for containers.
     * <p>XML: {@code source/char}.
     *
     * @return A character device of the host, for containers, or {@code null} when it is not set
     */
    public String sourceChar() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_hostdev_config_get_source_char(self));
        } finally {
            release();
        }
    }

    /**
     * The server of an iSCSI device.
     * <p>XML: source/host/&#64;name.
     *
     * @return the server of an iSCSI device, or {@code null} when it is not set
     */
    public String sourceHost() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_hostdev_config_get_source_host(self));
        } finally {
            release();
        }
    }

    /**
     * The initiator's IQN.
     * <p>XML: source/initiator/iqn/&#64;name.
     *
     * @return the initiator's IQN, or {@code null} when it is not set
     */
    public String sourceInitiator() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_hostdev_config_get_source_initiator(self));
        } finally {
            release();
        }
    }

    /**
     * A network interface of the host, for containers.
     * <p>XML: {@code source/interface}.
     *
     * @return A network interface of the host, for containers, or {@code null} when it is not set
     */
    public String sourceInterface() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_hostdev_config_get_source_interface(self));
        } finally {
            release();
        }
    }

    /**
     * The UUID of a mediated device.
     * <p>XML: source/address/&#64;uuid.
     *
     * @return the UUID of a mediated device, or {@code null} when it is not set
     */
    public String sourceMdevUuid() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_hostdev_config_get_source_mdev_uuid(self));
        } finally {
            release();
        }
    }

    /**
     * The IQN and unit of an iSCSI device.
     * <p>XML: source/&#64;name.
     *
     * @return the IQN and unit of an iSCSI device, or {@code null} when it is not set
     */
    public String sourceName() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_hostdev_config_get_source_name(self));
        } finally {
            release();
        }
    }

    /**
     * PCI or USB bus on the host (from 0 to 255).
     * <p>XML: source/address/&#64;bus.
     *
     * @return PCI or USB bus on the host; 0 when it is not set
     */
    public long sourcePciBus() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_hostdev_config_get_source_pci_bus(self));
        } finally {
            release();
        }
    }

    /**
     * PCI domain on the host (from 0 to 65535).
     * <p>XML: source/address/&#64;domain.
     *
     * @return PCI domain on the host; 0 when it is not set
     */
    public long sourcePciDomain() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_hostdev_config_get_source_pci_domain(self));
        } finally {
            release();
        }
    }

    /**
     * PCI function on the host (from 0 to 7).
     * <p>XML: source/address/&#64;function.
     *
     * @return PCI function on the host; 0 when it is not set
     */
    public long sourcePciFunction() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_hostdev_config_get_source_pci_function(self));
        } finally {
            release();
        }
    }

    /**
     * PCI slot on the host (from 0 to 31).
     * <p>XML: source/address/&#64;slot.
     *
     * @return PCI slot on the host; 0 when it is not set
     */
    public long sourcePciSlot() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_hostdev_config_get_source_pci_slot(self));
        } finally {
            release();
        }
    }

    /**
     * The port of that server (from 1 to 65535).
     * <p>XML: source/host/&#64;port.
     *
     * @return the port of that server; 0 when it is not set
     */
    public long sourcePort() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_hostdev_config_get_source_port(self));
        } finally {
            release();
        }
    }

    /**
     * The transport of a SCSI host or device.
     * <p>XML: source/&#64;protocol.
     *
     * @return the transport of a SCSI host or device; {@link HostdevScsiProtocol#DEFAULT} when it is not set
     */
    public HostdevScsiProtocol sourceProtocol() {
        long self = acquire();
        try {
            return HostdevScsiProtocol.of(N.simplevirt_hostdev_config_get_source_protocol(self));
        } finally {
            release();
        }
    }

    /**
     * The host adapter of a SCSI device.
     * <p>XML: source/adapter/&#64;name.
     *
     * @return the host adapter of a SCSI device, or {@code null} when it is not set
     */
    public String sourceScsiAdapter() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_hostdev_config_get_source_scsi_adapter(self));
        } finally {
            release();
        }
    }

    /**
     * SCSI target on the host.
     * <p>XML: source/address/&#64;target.
     *
     * @return SCSI target on the host; 0 when it is not set
     */
    public long sourceScsiTarget() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_hostdev_config_get_source_scsi_target(self));
        } finally {
            release();
        }
    }

    /**
     * SCSI unit on the host.
     * <p>XML: source/address/&#64;unit.
     *
     * @return SCSI unit on the host; 0 when it is not set
     */
    public long sourceScsiUnit() {
        long self = acquire();
        try {
            return N.simplevirt_hostdev_config_get_source_scsi_unit(self);
        } finally {
            release();
        }
    }

    /**
     * The number of a USB device on its bus (from 1 to 4294967295).
     * <p>XML: source/address/&#64;device.
     *
     * @return the number of a USB device on its bus; 0 when it is not set
     */
    public long sourceUsbDevice() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_hostdev_config_get_source_usb_device(self));
        } finally {
            release();
        }
    }

    /**
     * The product's number of a USB device (from 0 to 65535).
     * <p>XML: source/product/&#64;id.
     *
     * @return the product's number of a USB device; 0 when it is not set
     */
    public long sourceUsbProduct() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_hostdev_config_get_source_usb_product(self));
        } finally {
            release();
        }
    }

    /**
     * The vendor's number of a USB device (from 0 to 65535).
     * <p>XML: source/vendor/&#64;id.
     *
     * @return the vendor's number of a USB device; 0 when it is not set
     */
    public long sourceUsbVendor() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_hostdev_config_get_source_usb_vendor(self));
        } finally {
            release();
        }
    }

    /**
     * The port name of a vhost SCSI host.
     * <p>XML: source/&#64;wwpn.
     *
     * @return the port name of a vhost SCSI host, or {@code null} when it is not set
     */
    public String sourceWwpn() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_hostdev_config_get_source_wwpn(self));
        } finally {
            release();
        }
    }

    /**
     * What happens when a USB device is missing at start.
     * <p>XML: source/&#64;startupPolicy.
     *
     * @return what happens when a USB device is missing at start; {@link StartupPolicy#DEFAULT} when it is not set
     */
    public StartupPolicy startupPolicy() {
        long self = acquire();
        try {
            return StartupPolicy.of(N.simplevirt_hostdev_config_get_startup_policy(self));
        } finally {
            release();
        }
    }

    /**
     * The alias of the other one.
     * <p>XML: teaming/&#64;persistent.
     *
     * @return the alias of the other one, or {@code null} when it is not set
     */
    public String teamingPersistent() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_hostdev_config_get_teaming_persistent(self));
        } finally {
            release();
        }
    }

    /**
     * Its role in a failover pair.
     * <p>XML: teaming/&#64;type.
     *
     * @return its role in a failover pair; {@link TeamingType#DEFAULT} when it is not set
     */
    public TeamingType teamingType() {
        long self = acquire();
        try {
            return TeamingType.of(N.simplevirt_hostdev_config_get_teaming_type(self));
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
            return Values.unsigned(N.simplevirt_hostdev_config_get_usb_bus(self));
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
            return Text.read(N.simplevirt_hostdev_config_get_usb_port(self));
        } finally {
            release();
        }
    }

    /**
     * Whether writes to the PCI configuration are filtered.
     * <p>XML: source/&#64;writeFiltering.
     *
     * @return whether writes to the PCI configuration are filtered; {@code false} when it is not set
     */
    public boolean writeFiltering() {
        long self = acquire();
        try {
            return N.simplevirt_hostdev_config_get_write_filtering(self) != 0;
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
            return Values.unsigned(N.simplevirt_hostdev_config_get_zpci_fid(self));
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
            return Values.unsigned(N.simplevirt_hostdev_config_get_zpci_uid(self));
        } finally {
            release();
        }
    }

    /**
     * The addresses of a container's interface.
     * <p>XML: {@code ip}.
     *
     * @return views on the elements, in document order
     */
    public List<InterfaceAddressConfig> listAddresses() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_hostdev_config_list_addresses(self), InterfaceAddressConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The routes of a container's interface.
     * <p>XML: {@code route}.
     *
     * @return views on the elements, in document order
     */
    public List<InterfaceRouteConfig> listRoutes() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_hostdev_config_list_routes(self), InterfaceRouteConfig::wrap);
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
    public boolean removeAddress(InterfaceAddressConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_hostdev_config_remove_address(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeRoute(InterfaceRouteConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_hostdev_config_remove_route(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Sets {@link HostdevConfig#acpiIndex}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value the index by which the guest's firmware names the device; 0 to leave it to libvirt
     * @return this
     */
    public HostdevConfig setAcpiIndex(long value) {
        long self = acquire();
        try {
            N.simplevirt_hostdev_config_set_acpi_index(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostdevConfig#addressType}.
     *
     * @param value how the device is plugged into the guest; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN}
     *     to keep what is there
     * @return this
     */
    public HostdevConfig setAddressType(AddressType value) {
        long self = acquire();
        try {
            N.simplevirt_hostdev_config_set_address_type(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostdevConfig#alias}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the name that the hypervisor uses for the device; a name chosen by the user begins with {@code
     *     ua-}; or {@code null} to leave it to libvirt
     * @return this
     */
    public HostdevConfig setAlias(String value) {
        long self = acquire();
        try {
            N.simplevirt_hostdev_config_set_alias(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostdevConfig#authSecretType}.
     *
     * @param value the kind of secret; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is there
     * @return this
     */
    public HostdevConfig setAuthSecretType(AuthSecretType value) {
        long self = acquire();
        try {
            N.simplevirt_hostdev_config_set_auth_secret_type(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostdevConfig#authSecretUsage}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the name of the secret; or {@code null} to leave it to libvirt
     * @return this
     */
    public HostdevConfig setAuthSecretUsage(String value) {
        long self = acquire();
        try {
            N.simplevirt_hostdev_config_set_auth_secret_usage(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostdevConfig#authSecretUuid}. What is no UUID is refused, which {@link Config#validate} reports.
     *
     * @param value the UUID of the secret; or {@code null} to leave it to libvirt
     * @return this
     */
    public HostdevConfig setAuthSecretUuid(String value) {
        long self = acquire();
        try {
            N.simplevirt_hostdev_config_set_auth_secret_uuid(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostdevConfig#authUsername}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the user of an iSCSI server; or {@code null} to leave it to libvirt
     * @return this
     */
    public HostdevConfig setAuthUsername(String value) {
        long self = acquire();
        try {
            N.simplevirt_hostdev_config_set_auth_username(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostdevConfig#bootOrder}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value the place in the boot order; 0 to leave it to libvirt
     * @return this
     */
    public HostdevConfig setBootOrder(long value) {
        long self = acquire();
        try {
            N.simplevirt_hostdev_config_set_boot_order(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostdevConfig#ccwCssid}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value channel subsystem of the device's address (S390)
     * @return this
     */
    public HostdevConfig setCcwCssid(long value) {
        long self = acquire();
        try {
            N.simplevirt_hostdev_config_set_ccw_cssid(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostdevConfig#ccwDevno}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value device number of the device's address (S390)
     * @return this
     */
    public HostdevConfig setCcwDevno(long value) {
        long self = acquire();
        try {
            N.simplevirt_hostdev_config_set_ccw_devno(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostdevConfig#ccwSsid}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value subchannel set of the device's address (S390)
     * @return this
     */
    public HostdevConfig setCcwSsid(long value) {
        long self = acquire();
        try {
            N.simplevirt_hostdev_config_set_ccw_ssid(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostdevConfig#display}.
     *
     * @param value whether a mediated device is a screen
     * @return this
     */
    public HostdevConfig setDisplay(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_hostdev_config_set_display(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostdevConfig#driveBus}.
     *
     * @param value the bus of the controller
     * @return this
     */
    public HostdevConfig setDriveBus(long value) {
        long self = acquire();
        try {
            N.simplevirt_hostdev_config_set_drive_bus(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostdevConfig#driveController}.
     *
     * @param value the controller a SCSI device hangs on
     * @return this
     */
    public HostdevConfig setDriveController(long value) {
        long self = acquire();
        try {
            N.simplevirt_hostdev_config_set_drive_controller(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostdevConfig#driveTarget}.
     *
     * @param value the target on the bus
     * @return this
     */
    public HostdevConfig setDriveTarget(long value) {
        long self = acquire();
        try {
            N.simplevirt_hostdev_config_set_drive_target(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostdevConfig#driveUnit}.
     *
     * @param value the unit of the target
     * @return this
     */
    public HostdevConfig setDriveUnit(long value) {
        long self = acquire();
        try {
            N.simplevirt_hostdev_config_set_drive_unit(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostdevConfig#driver}.
     *
     * @param value what hands a PCI device over; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep
     *     what is there
     * @return this
     */
    public HostdevConfig setDriver(HostdevDriver value) {
        long self = acquire();
        try {
            N.simplevirt_hostdev_config_set_driver(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostdevConfig#driverModel}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the variant of VFIO's driver; or {@code null} to leave it to libvirt
     * @return this
     */
    public HostdevConfig setDriverModel(String value) {
        long self = acquire();
        try {
            N.simplevirt_hostdev_config_set_driver_model(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostdevConfig#guestReset}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value whether the guest may reset a USB device: {@code off}, {@code uninitialized}, {@code on}; or
     *     {@code null} to leave it to libvirt
     * @return this
     */
    public HostdevConfig setGuestReset(String value) {
        long self = acquire();
        try {
            N.simplevirt_hostdev_config_set_guest_reset(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostdevConfig#hostdevType}.
     *
     * @param value what kind of device; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is
     *     there
     * @return this
     */
    public HostdevConfig setHostdevType(HostdevType value) {
        long self = acquire();
        try {
            N.simplevirt_hostdev_config_set_hostdev_type(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostdevConfig#loadParm}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value what an S390 boot loader is given; or {@code null} to leave it to libvirt
     * @return this
     */
    public HostdevConfig setLoadParm(String value) {
        long self = acquire();
        try {
            N.simplevirt_hostdev_config_set_load_parm(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostdevConfig#managed}.
     *
     * @param value whether libvirt detaches it from the host automatically
     * @return this
     */
    public HostdevConfig setManaged(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_hostdev_config_set_managed(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostdevConfig#mode}.
     *
     * @param value how it is shared; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is there
     * @return this
     */
    public HostdevConfig setMode(HostdevMode value) {
        long self = acquire();
        try {
            N.simplevirt_hostdev_config_set_mode(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostdevConfig#model}.
     *
     * @param value the kind of a mediated device; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep
     *     what is there
     * @return this
     */
    public HostdevConfig setModel(HostdevModel value) {
        long self = acquire();
        try {
            N.simplevirt_hostdev_config_set_model(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostdevConfig#pciBus}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value PCI bus of the device's address
     * @return this
     */
    public HostdevConfig setPciBus(long value) {
        long self = acquire();
        try {
            N.simplevirt_hostdev_config_set_pci_bus(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostdevConfig#pciDomain}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value PCI domain of the device's address
     * @return this
     */
    public HostdevConfig setPciDomain(long value) {
        long self = acquire();
        try {
            N.simplevirt_hostdev_config_set_pci_domain(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostdevConfig#pciFunction}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value PCI function of the device's address
     * @return this
     */
    public HostdevConfig setPciFunction(long value) {
        long self = acquire();
        try {
            N.simplevirt_hostdev_config_set_pci_function(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostdevConfig#pciMultifunction}.
     *
     * @param value whether more functions share the slot
     * @return this
     */
    public HostdevConfig setPciMultifunction(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_hostdev_config_set_pci_multifunction(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostdevConfig#pciSlot}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value PCI slot of the device's address
     * @return this
     */
    public HostdevConfig setPciSlot(long value) {
        long self = acquire();
        try {
            N.simplevirt_hostdev_config_set_pci_slot(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostdevConfig#ramFramebuffer}.
     *
     * @param value whether a mediated device shows the screen during boot
     * @return this
     */
    public HostdevConfig setRamFramebuffer(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_hostdev_config_set_ram_framebuffer(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostdevConfig#rawIo}.
     *
     * @param value whether the guest may send raw SCSI commands
     * @return this
     */
    public HostdevConfig setRawIo(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_hostdev_config_set_raw_io(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostdevConfig#readOnly}.
     *
     * @param value whether the guest can only read
     * @return this
     */
    public HostdevConfig setReadOnly(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_hostdev_config_set_read_only(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostdevConfig#romBar}.
     *
     * @param value whether the device's ROM is visible to the guest
     * @return this
     */
    public HostdevConfig setRomBar(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_hostdev_config_set_rom_bar(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostdevConfig#romFile}. A path that does not begin with {@code /} is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the ROM to show instead; or {@code null} to leave it to libvirt
     * @return this
     */
    public HostdevConfig setRomFile(String value) {
        long self = acquire();
        try {
            N.simplevirt_hostdev_config_set_rom_file(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostdevConfig#sgio}.
     *
     * @param value which SCSI commands of the guest are passed on; {@code DEFAULT} to leave it to libvirt, {@code
     *     UNKNOWN} to keep what is there
     * @return this
     */
    public HostdevConfig setSgio(DiskSgio value) {
        long self = acquire();
        try {
            N.simplevirt_hostdev_config_set_sgio(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostdevConfig#shareable}.
     *
     * @param value whether several domains may use it
     * @return this
     */
    public HostdevConfig setShareable(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_hostdev_config_set_shareable(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostdevConfig#sourceAddressKind}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the kind of its address on the host; or {@code null} to leave it to libvirt
     * @return this
     */
    public HostdevConfig setSourceAddressKind(String value) {
        long self = acquire();
        try {
            N.simplevirt_hostdev_config_set_source_address_kind(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostdevConfig#sourceBlock}. A path that does not begin with {@code /} is refused, which {@link
     * Config#validate} reports.
     *
     * @param value A block device of the host, for containers; or {@code null} to leave it to libvirt
     * @return this
     */
    public HostdevConfig setSourceBlock(String value) {
        long self = acquire();
        try {
            N.simplevirt_hostdev_config_set_source_block(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostdevConfig#sourceChar}. A path that does not begin with {@code /} is refused, which {@link
     * Config#validate} reports.
     *
     * @param value A character device of the host, for containers; or {@code null} to leave it to libvirt
     * @return this
     */
    public HostdevConfig setSourceChar(String value) {
        long self = acquire();
        try {
            N.simplevirt_hostdev_config_set_source_char(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostdevConfig#sourceHost}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the server of an iSCSI device; or {@code null} to leave it to libvirt
     * @return this
     */
    public HostdevConfig setSourceHost(String value) {
        long self = acquire();
        try {
            N.simplevirt_hostdev_config_set_source_host(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostdevConfig#sourceInitiator}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the initiator's IQN; or {@code null} to leave it to libvirt
     * @return this
     */
    public HostdevConfig setSourceInitiator(String value) {
        long self = acquire();
        try {
            N.simplevirt_hostdev_config_set_source_initiator(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostdevConfig#sourceInterface}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value A network interface of the host, for containers; or {@code null} to leave it to libvirt
     * @return this
     */
    public HostdevConfig setSourceInterface(String value) {
        long self = acquire();
        try {
            N.simplevirt_hostdev_config_set_source_interface(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostdevConfig#sourceMdevUuid}. What is no UUID is refused, which {@link Config#validate} reports.
     *
     * @param value the UUID of a mediated device; or {@code null} to leave it to libvirt
     * @return this
     */
    public HostdevConfig setSourceMdevUuid(String value) {
        long self = acquire();
        try {
            N.simplevirt_hostdev_config_set_source_mdev_uuid(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostdevConfig#sourceName}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the IQN and unit of an iSCSI device; or {@code null} to leave it to libvirt
     * @return this
     */
    public HostdevConfig setSourceName(String value) {
        long self = acquire();
        try {
            N.simplevirt_hostdev_config_set_source_name(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostdevConfig#sourcePciBus}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value PCI or USB bus on the host
     * @return this
     */
    public HostdevConfig setSourcePciBus(long value) {
        long self = acquire();
        try {
            N.simplevirt_hostdev_config_set_source_pci_bus(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostdevConfig#sourcePciDomain}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value PCI domain on the host
     * @return this
     */
    public HostdevConfig setSourcePciDomain(long value) {
        long self = acquire();
        try {
            N.simplevirt_hostdev_config_set_source_pci_domain(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostdevConfig#sourcePciFunction}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value PCI function on the host
     * @return this
     */
    public HostdevConfig setSourcePciFunction(long value) {
        long self = acquire();
        try {
            N.simplevirt_hostdev_config_set_source_pci_function(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostdevConfig#sourcePciSlot}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value PCI slot on the host
     * @return this
     */
    public HostdevConfig setSourcePciSlot(long value) {
        long self = acquire();
        try {
            N.simplevirt_hostdev_config_set_source_pci_slot(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostdevConfig#sourcePort}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value the port of that server; 0 to leave it to libvirt
     * @return this
     */
    public HostdevConfig setSourcePort(long value) {
        long self = acquire();
        try {
            N.simplevirt_hostdev_config_set_source_port(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostdevConfig#sourceProtocol}.
     *
     * @param value the transport of a SCSI host or device; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN}
     *     to keep what is there
     * @return this
     */
    public HostdevConfig setSourceProtocol(HostdevScsiProtocol value) {
        long self = acquire();
        try {
            N.simplevirt_hostdev_config_set_source_protocol(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostdevConfig#sourceScsiAdapter}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the host adapter of a SCSI device; or {@code null} to leave it to libvirt
     * @return this
     */
    public HostdevConfig setSourceScsiAdapter(String value) {
        long self = acquire();
        try {
            N.simplevirt_hostdev_config_set_source_scsi_adapter(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostdevConfig#sourceScsiTarget}.
     *
     * @param value SCSI target on the host
     * @return this
     */
    public HostdevConfig setSourceScsiTarget(long value) {
        long self = acquire();
        try {
            N.simplevirt_hostdev_config_set_source_scsi_target(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostdevConfig#sourceScsiUnit}.
     *
     * @param value SCSI unit on the host
     * @return this
     */
    public HostdevConfig setSourceScsiUnit(long value) {
        long self = acquire();
        try {
            N.simplevirt_hostdev_config_set_source_scsi_unit(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostdevConfig#sourceUsbDevice}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the number of a USB device on its bus; 0 to leave it to libvirt
     * @return this
     */
    public HostdevConfig setSourceUsbDevice(long value) {
        long self = acquire();
        try {
            N.simplevirt_hostdev_config_set_source_usb_device(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostdevConfig#sourceUsbProduct}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the product's number of a USB device
     * @return this
     */
    public HostdevConfig setSourceUsbProduct(long value) {
        long self = acquire();
        try {
            N.simplevirt_hostdev_config_set_source_usb_product(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostdevConfig#sourceUsbVendor}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the vendor's number of a USB device
     * @return this
     */
    public HostdevConfig setSourceUsbVendor(long value) {
        long self = acquire();
        try {
            N.simplevirt_hostdev_config_set_source_usb_vendor(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostdevConfig#sourceWwpn}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the port name of a vhost SCSI host; or {@code null} to leave it to libvirt
     * @return this
     */
    public HostdevConfig setSourceWwpn(String value) {
        long self = acquire();
        try {
            N.simplevirt_hostdev_config_set_source_wwpn(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostdevConfig#startupPolicy}.
     *
     * @param value what happens when a USB device is missing at start; {@code DEFAULT} to leave it to libvirt,
     *     {@code UNKNOWN} to keep what is there
     * @return this
     */
    public HostdevConfig setStartupPolicy(StartupPolicy value) {
        long self = acquire();
        try {
            N.simplevirt_hostdev_config_set_startup_policy(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostdevConfig#teamingPersistent}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the alias of the other one; or {@code null} to leave it to libvirt
     * @return this
     */
    public HostdevConfig setTeamingPersistent(String value) {
        long self = acquire();
        try {
            N.simplevirt_hostdev_config_set_teaming_persistent(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostdevConfig#teamingType}.
     *
     * @param value its role in a failover pair; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what
     *     is there
     * @return this
     */
    public HostdevConfig setTeamingType(TeamingType value) {
        long self = acquire();
        try {
            N.simplevirt_hostdev_config_set_teaming_type(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostdevConfig#usbBus}.
     *
     * @param value USB bus of the device's address
     * @return this
     */
    public HostdevConfig setUsbBus(long value) {
        long self = acquire();
        try {
            N.simplevirt_hostdev_config_set_usb_bus(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostdevConfig#usbPort}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value USB port of the device's address: {@code 1}, {@code 2.1}; or {@code null} to leave it to libvirt
     * @return this
     */
    public HostdevConfig setUsbPort(String value) {
        long self = acquire();
        try {
            N.simplevirt_hostdev_config_set_usb_port(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostdevConfig#writeFiltering}.
     *
     * @param value whether writes to the PCI configuration are filtered
     * @return this
     */
    public HostdevConfig setWriteFiltering(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_hostdev_config_set_write_filtering(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostdevConfig#zpciFid}.
     *
     * @param value the function identifier of the device's address (S390)
     * @return this
     */
    public HostdevConfig setZpciFid(long value) {
        long self = acquire();
        try {
            N.simplevirt_hostdev_config_set_zpci_fid(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HostdevConfig#zpciUid}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value the user-defined identifier of the device's address (S390); 0 to leave it to libvirt
     * @return this
     */
    public HostdevConfig setZpciUid(long value) {
        long self = acquire();
        try {
            N.simplevirt_hostdev_config_set_zpci_uid(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    @Override
    public HostdevConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public HostdevConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public HostdevConfig copy() {
        return (HostdevConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_hostdev_config_new();

        static native long simplevirt_hostdev_config_new_from_xml(byte[] xml, long[] error);

        static native void simplevirt_hostdev_config_add_address(long self, long item);

        static native void simplevirt_hostdev_config_add_route(long self, long item);

        static native int simplevirt_hostdev_config_get_acpi_index(long self);

        static native int simplevirt_hostdev_config_get_address_type(long self);

        static native long simplevirt_hostdev_config_get_alias(long self);

        static native int simplevirt_hostdev_config_get_auth_secret_type(long self);

        static native long simplevirt_hostdev_config_get_auth_secret_usage(long self);

        static native long simplevirt_hostdev_config_get_auth_secret_uuid(long self);

        static native long simplevirt_hostdev_config_get_auth_username(long self);

        static native int simplevirt_hostdev_config_get_boot_order(long self);

        static native int simplevirt_hostdev_config_get_ccw_cssid(long self);

        static native int simplevirt_hostdev_config_get_ccw_devno(long self);

        static native int simplevirt_hostdev_config_get_ccw_ssid(long self);

        static native int simplevirt_hostdev_config_get_display(long self);

        static native int simplevirt_hostdev_config_get_drive_bus(long self);

        static native int simplevirt_hostdev_config_get_drive_controller(long self);

        static native int simplevirt_hostdev_config_get_drive_target(long self);

        static native int simplevirt_hostdev_config_get_drive_unit(long self);

        static native int simplevirt_hostdev_config_get_driver(long self);

        static native long simplevirt_hostdev_config_get_driver_model(long self);

        static native long simplevirt_hostdev_config_get_guest_reset(long self);

        static native int simplevirt_hostdev_config_get_hostdev_type(long self);

        static native long simplevirt_hostdev_config_get_load_parm(long self);

        static native int simplevirt_hostdev_config_get_managed(long self);

        static native int simplevirt_hostdev_config_get_mode(long self);

        static native int simplevirt_hostdev_config_get_model(long self);

        static native int simplevirt_hostdev_config_get_pci_bus(long self);

        static native int simplevirt_hostdev_config_get_pci_domain(long self);

        static native int simplevirt_hostdev_config_get_pci_function(long self);

        static native int simplevirt_hostdev_config_get_pci_multifunction(long self);

        static native int simplevirt_hostdev_config_get_pci_slot(long self);

        static native int simplevirt_hostdev_config_get_ram_framebuffer(long self);

        static native int simplevirt_hostdev_config_get_raw_io(long self);

        static native int simplevirt_hostdev_config_get_read_only(long self);

        static native int simplevirt_hostdev_config_get_rom_bar(long self);

        static native long simplevirt_hostdev_config_get_rom_file(long self);

        static native int simplevirt_hostdev_config_get_sgio(long self);

        static native int simplevirt_hostdev_config_get_shareable(long self);

        static native long simplevirt_hostdev_config_get_source_address_kind(long self);

        static native long simplevirt_hostdev_config_get_source_block(long self);

        static native long simplevirt_hostdev_config_get_source_char(long self);

        static native long simplevirt_hostdev_config_get_source_host(long self);

        static native long simplevirt_hostdev_config_get_source_initiator(long self);

        static native long simplevirt_hostdev_config_get_source_interface(long self);

        static native long simplevirt_hostdev_config_get_source_mdev_uuid(long self);

        static native long simplevirt_hostdev_config_get_source_name(long self);

        static native int simplevirt_hostdev_config_get_source_pci_bus(long self);

        static native int simplevirt_hostdev_config_get_source_pci_domain(long self);

        static native int simplevirt_hostdev_config_get_source_pci_function(long self);

        static native int simplevirt_hostdev_config_get_source_pci_slot(long self);

        static native int simplevirt_hostdev_config_get_source_port(long self);

        static native int simplevirt_hostdev_config_get_source_protocol(long self);

        static native long simplevirt_hostdev_config_get_source_scsi_adapter(long self);

        static native int simplevirt_hostdev_config_get_source_scsi_target(long self);

        static native long simplevirt_hostdev_config_get_source_scsi_unit(long self);

        static native int simplevirt_hostdev_config_get_source_usb_device(long self);

        static native int simplevirt_hostdev_config_get_source_usb_product(long self);

        static native int simplevirt_hostdev_config_get_source_usb_vendor(long self);

        static native long simplevirt_hostdev_config_get_source_wwpn(long self);

        static native int simplevirt_hostdev_config_get_startup_policy(long self);

        static native long simplevirt_hostdev_config_get_teaming_persistent(long self);

        static native int simplevirt_hostdev_config_get_teaming_type(long self);

        static native int simplevirt_hostdev_config_get_usb_bus(long self);

        static native long simplevirt_hostdev_config_get_usb_port(long self);

        static native int simplevirt_hostdev_config_get_write_filtering(long self);

        static native int simplevirt_hostdev_config_get_zpci_fid(long self);

        static native int simplevirt_hostdev_config_get_zpci_uid(long self);

        static native long simplevirt_hostdev_config_list_addresses(long self);

        static native long simplevirt_hostdev_config_list_routes(long self);

        static native int simplevirt_hostdev_config_remove_address(long self, long item);

        static native int simplevirt_hostdev_config_remove_route(long self, long item);

        static native void simplevirt_hostdev_config_set_acpi_index(long self, int value);

        static native void simplevirt_hostdev_config_set_address_type(long self, int value);

        static native void simplevirt_hostdev_config_set_alias(long self, byte[] value);

        static native void simplevirt_hostdev_config_set_auth_secret_type(long self, int value);

        static native void simplevirt_hostdev_config_set_auth_secret_usage(long self, byte[] value);

        static native void simplevirt_hostdev_config_set_auth_secret_uuid(long self, byte[] value);

        static native void simplevirt_hostdev_config_set_auth_username(long self, byte[] value);

        static native void simplevirt_hostdev_config_set_boot_order(long self, int value);

        static native void simplevirt_hostdev_config_set_ccw_cssid(long self, int value);

        static native void simplevirt_hostdev_config_set_ccw_devno(long self, int value);

        static native void simplevirt_hostdev_config_set_ccw_ssid(long self, int value);

        static native void simplevirt_hostdev_config_set_display(long self, int value);

        static native void simplevirt_hostdev_config_set_drive_bus(long self, int value);

        static native void simplevirt_hostdev_config_set_drive_controller(long self, int value);

        static native void simplevirt_hostdev_config_set_drive_target(long self, int value);

        static native void simplevirt_hostdev_config_set_drive_unit(long self, int value);

        static native void simplevirt_hostdev_config_set_driver(long self, int value);

        static native void simplevirt_hostdev_config_set_driver_model(long self, byte[] value);

        static native void simplevirt_hostdev_config_set_guest_reset(long self, byte[] value);

        static native void simplevirt_hostdev_config_set_hostdev_type(long self, int value);

        static native void simplevirt_hostdev_config_set_load_parm(long self, byte[] value);

        static native void simplevirt_hostdev_config_set_managed(long self, int value);

        static native void simplevirt_hostdev_config_set_mode(long self, int value);

        static native void simplevirt_hostdev_config_set_model(long self, int value);

        static native void simplevirt_hostdev_config_set_pci_bus(long self, int value);

        static native void simplevirt_hostdev_config_set_pci_domain(long self, int value);

        static native void simplevirt_hostdev_config_set_pci_function(long self, int value);

        static native void simplevirt_hostdev_config_set_pci_multifunction(long self, int value);

        static native void simplevirt_hostdev_config_set_pci_slot(long self, int value);

        static native void simplevirt_hostdev_config_set_ram_framebuffer(long self, int value);

        static native void simplevirt_hostdev_config_set_raw_io(long self, int value);

        static native void simplevirt_hostdev_config_set_read_only(long self, int value);

        static native void simplevirt_hostdev_config_set_rom_bar(long self, int value);

        static native void simplevirt_hostdev_config_set_rom_file(long self, byte[] value);

        static native void simplevirt_hostdev_config_set_sgio(long self, int value);

        static native void simplevirt_hostdev_config_set_shareable(long self, int value);

        static native void simplevirt_hostdev_config_set_source_address_kind(long self, byte[] value);

        static native void simplevirt_hostdev_config_set_source_block(long self, byte[] value);

        static native void simplevirt_hostdev_config_set_source_char(long self, byte[] value);

        static native void simplevirt_hostdev_config_set_source_host(long self, byte[] value);

        static native void simplevirt_hostdev_config_set_source_initiator(long self, byte[] value);

        static native void simplevirt_hostdev_config_set_source_interface(long self, byte[] value);

        static native void simplevirt_hostdev_config_set_source_mdev_uuid(long self, byte[] value);

        static native void simplevirt_hostdev_config_set_source_name(long self, byte[] value);

        static native void simplevirt_hostdev_config_set_source_pci_bus(long self, int value);

        static native void simplevirt_hostdev_config_set_source_pci_domain(long self, int value);

        static native void simplevirt_hostdev_config_set_source_pci_function(long self, int value);

        static native void simplevirt_hostdev_config_set_source_pci_slot(long self, int value);

        static native void simplevirt_hostdev_config_set_source_port(long self, int value);

        static native void simplevirt_hostdev_config_set_source_protocol(long self, int value);

        static native void simplevirt_hostdev_config_set_source_scsi_adapter(long self, byte[] value);

        static native void simplevirt_hostdev_config_set_source_scsi_target(long self, int value);

        static native void simplevirt_hostdev_config_set_source_scsi_unit(long self, long value);

        static native void simplevirt_hostdev_config_set_source_usb_device(long self, int value);

        static native void simplevirt_hostdev_config_set_source_usb_product(long self, int value);

        static native void simplevirt_hostdev_config_set_source_usb_vendor(long self, int value);

        static native void simplevirt_hostdev_config_set_source_wwpn(long self, byte[] value);

        static native void simplevirt_hostdev_config_set_startup_policy(long self, int value);

        static native void simplevirt_hostdev_config_set_teaming_persistent(long self, byte[] value);

        static native void simplevirt_hostdev_config_set_teaming_type(long self, int value);

        static native void simplevirt_hostdev_config_set_usb_bus(long self, int value);

        static native void simplevirt_hostdev_config_set_usb_port(long self, byte[] value);

        static native void simplevirt_hostdev_config_set_write_filtering(long self, int value);

        static native void simplevirt_hostdev_config_set_zpci_fid(long self, int value);

        static native void simplevirt_hostdev_config_set_zpci_uid(long self, int value);
    }
}
