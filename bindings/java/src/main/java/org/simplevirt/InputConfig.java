// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * A keyboard, a mouse or the like.
 * <p>XML: {@code <input>}.
 */
public final class InputConfig extends Config {
    InputConfig(Owned owned) {
        super(owned);
    }

    static InputConfig wrap(long pointer) {
        return pointer == 0 ? null : new InputConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <input>}. */
    public InputConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_input_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <input>}
     * @return a new {@link InputConfig}
     * @throws SimplevirtException when it fails
     */
    public static InputConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_input_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return InputConfig.wrap(result);
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
            return Values.unsigned(N.simplevirt_input_config_get_acpi_index(self));
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
            return AddressType.of(N.simplevirt_input_config_get_address_type(self));
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
            return Text.read(N.simplevirt_input_config_get_alias(self));
        } finally {
            release();
        }
    }

    /**
     * What it hangs on.
     * <p>XML: &#64;bus.
     *
     * @return what it hangs on; {@link InputBus#DEFAULT} when it is not set
     */
    public InputBus bus() {
        long self = acquire();
        try {
            return InputBus.of(N.simplevirt_input_config_get_bus(self));
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
            return Values.unsigned(N.simplevirt_input_config_get_ccw_cssid(self));
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
            return Values.unsigned(N.simplevirt_input_config_get_ccw_devno(self));
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
            return Values.unsigned(N.simplevirt_input_config_get_ccw_ssid(self));
        } finally {
            release();
        }
    }

    /**
     * What it grabs with it.
     * <p>XML: source/&#64;grab.
     *
     * @return what it grabs with it; {@link InputGrab#DEFAULT} when it is not set
     */
    public InputGrab grab() {
        long self = acquire();
        try {
            return InputGrab.of(N.simplevirt_input_config_get_grab(self));
        } finally {
            release();
        }
    }

    /**
     * The keys that give it back to the host.
     * <p>XML: source/&#64;grabToggle.
     *
     * @return the keys that give it back to the host; {@link InputGrabToggle#DEFAULT} when it is not set
     */
    public InputGrabToggle grabToggle() {
        long self = acquire();
        try {
            return InputGrabToggle.of(N.simplevirt_input_config_get_grab_toggle(self));
        } finally {
            release();
        }
    }

    /**
     * What it is.
     * <p>XML: &#64;type.
     *
     * @return what it is; {@link InputType#DEFAULT} when it is not set
     */
    public InputType inputType() {
        long self = acquire();
        try {
            return InputType.of(N.simplevirt_input_config_get_input_type(self));
        } finally {
            release();
        }
    }

    /**
     * The kind of a virtio device.
     * <p>XML: &#64;model.
     *
     * @return the kind of a virtio device; {@link InputModel#DEFAULT} when it is not set
     */
    public InputModel model() {
        long self = acquire();
        try {
            return InputModel.of(N.simplevirt_input_config_get_model(self));
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
            return Values.unsigned(N.simplevirt_input_config_get_pci_bus(self));
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
            return Values.unsigned(N.simplevirt_input_config_get_pci_domain(self));
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
            return Values.unsigned(N.simplevirt_input_config_get_pci_function(self));
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
            return N.simplevirt_input_config_get_pci_multifunction(self) != 0;
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
            return Values.unsigned(N.simplevirt_input_config_get_pci_slot(self));
        } finally {
            release();
        }
    }

    /**
     * Whether keys repeat by themselves.
     * <p>XML: source/&#64;repeat.
     *
     * @return whether keys repeat by themselves; {@code false} when it is not set
     */
    public boolean repeat() {
        long self = acquire();
        try {
            return N.simplevirt_input_config_get_repeat(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The device of the host that is shared.
     * <p>XML: source/&#64;dev.
     *
     * @return the device of the host that is shared, or {@code null} when it is not set
     */
    public String sourceDev() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_input_config_get_source_dev(self));
        } finally {
            release();
        }
    }

    /**
     * The device of the host that is passed through.
     * <p>XML: source/&#64;evdev.
     *
     * @return the device of the host that is passed through, or {@code null} when it is not set
     */
    public String sourceEvdev() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_input_config_get_source_evdev(self));
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
            return Values.unsigned(N.simplevirt_input_config_get_usb_bus(self));
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
            return Text.read(N.simplevirt_input_config_get_usb_port(self));
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
            return N.simplevirt_input_config_get_virtio_ats(self) != 0;
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
            return N.simplevirt_input_config_get_virtio_iommu(self) != 0;
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
            return N.simplevirt_input_config_get_virtio_packed(self) != 0;
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
            return N.simplevirt_input_config_get_virtio_page_per_vq(self) != 0;
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
            return Values.unsigned(N.simplevirt_input_config_get_zpci_fid(self));
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
            return Values.unsigned(N.simplevirt_input_config_get_zpci_uid(self));
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InputConfig#acpiIndex}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value the index by which the guest's firmware names the device; 0 to leave it to libvirt
     * @return this
     */
    public InputConfig setAcpiIndex(long value) {
        long self = acquire();
        try {
            N.simplevirt_input_config_set_acpi_index(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InputConfig#addressType}.
     *
     * @param value how the device is plugged into the guest; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN}
     *     to keep what is there
     * @return this
     */
    public InputConfig setAddressType(AddressType value) {
        long self = acquire();
        try {
            N.simplevirt_input_config_set_address_type(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InputConfig#alias}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the name that the hypervisor uses for the device; a name chosen by the user begins with {@code
     *     ua-}; or {@code null} to leave it to libvirt
     * @return this
     */
    public InputConfig setAlias(String value) {
        long self = acquire();
        try {
            N.simplevirt_input_config_set_alias(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InputConfig#bus}.
     *
     * @param value what it hangs on; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is there
     * @return this
     */
    public InputConfig setBus(InputBus value) {
        long self = acquire();
        try {
            N.simplevirt_input_config_set_bus(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InputConfig#ccwCssid}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value channel subsystem of the device's address (S390)
     * @return this
     */
    public InputConfig setCcwCssid(long value) {
        long self = acquire();
        try {
            N.simplevirt_input_config_set_ccw_cssid(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InputConfig#ccwDevno}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value device number of the device's address (S390)
     * @return this
     */
    public InputConfig setCcwDevno(long value) {
        long self = acquire();
        try {
            N.simplevirt_input_config_set_ccw_devno(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InputConfig#ccwSsid}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value subchannel set of the device's address (S390)
     * @return this
     */
    public InputConfig setCcwSsid(long value) {
        long self = acquire();
        try {
            N.simplevirt_input_config_set_ccw_ssid(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InputConfig#grab}.
     *
     * @param value what it grabs with it; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is
     *     there
     * @return this
     */
    public InputConfig setGrab(InputGrab value) {
        long self = acquire();
        try {
            N.simplevirt_input_config_set_grab(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InputConfig#grabToggle}.
     *
     * @param value the keys that give it back to the host; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN}
     *     to keep what is there
     * @return this
     */
    public InputConfig setGrabToggle(InputGrabToggle value) {
        long self = acquire();
        try {
            N.simplevirt_input_config_set_grab_toggle(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InputConfig#inputType}.
     *
     * @param value what it is; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is there
     * @return this
     */
    public InputConfig setInputType(InputType value) {
        long self = acquire();
        try {
            N.simplevirt_input_config_set_input_type(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InputConfig#model}.
     *
     * @param value the kind of a virtio device; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what
     *     is there
     * @return this
     */
    public InputConfig setModel(InputModel value) {
        long self = acquire();
        try {
            N.simplevirt_input_config_set_model(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InputConfig#pciBus}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value PCI bus of the device's address
     * @return this
     */
    public InputConfig setPciBus(long value) {
        long self = acquire();
        try {
            N.simplevirt_input_config_set_pci_bus(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InputConfig#pciDomain}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value PCI domain of the device's address
     * @return this
     */
    public InputConfig setPciDomain(long value) {
        long self = acquire();
        try {
            N.simplevirt_input_config_set_pci_domain(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InputConfig#pciFunction}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value PCI function of the device's address
     * @return this
     */
    public InputConfig setPciFunction(long value) {
        long self = acquire();
        try {
            N.simplevirt_input_config_set_pci_function(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InputConfig#pciMultifunction}.
     *
     * @param value whether more functions share the slot
     * @return this
     */
    public InputConfig setPciMultifunction(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_input_config_set_pci_multifunction(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InputConfig#pciSlot}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value PCI slot of the device's address
     * @return this
     */
    public InputConfig setPciSlot(long value) {
        long self = acquire();
        try {
            N.simplevirt_input_config_set_pci_slot(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InputConfig#repeat}.
     *
     * @param value whether keys repeat by themselves
     * @return this
     */
    public InputConfig setRepeat(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_input_config_set_repeat(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InputConfig#sourceDev}. A path that does not begin with {@code /} is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the device of the host that is shared; or {@code null} to leave it to libvirt
     * @return this
     */
    public InputConfig setSourceDev(String value) {
        long self = acquire();
        try {
            N.simplevirt_input_config_set_source_dev(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InputConfig#sourceEvdev}. A path that does not begin with {@code /} is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the device of the host that is passed through; or {@code null} to leave it to libvirt
     * @return this
     */
    public InputConfig setSourceEvdev(String value) {
        long self = acquire();
        try {
            N.simplevirt_input_config_set_source_evdev(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InputConfig#usbBus}.
     *
     * @param value USB bus of the device's address
     * @return this
     */
    public InputConfig setUsbBus(long value) {
        long self = acquire();
        try {
            N.simplevirt_input_config_set_usb_bus(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InputConfig#usbPort}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value USB port of the device's address: {@code 1}, {@code 2.1}; or {@code null} to leave it to libvirt
     * @return this
     */
    public InputConfig setUsbPort(String value) {
        long self = acquire();
        try {
            N.simplevirt_input_config_set_usb_port(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InputConfig#virtioAts}.
     *
     * @param value whether the device supports address translation services
     * @return this
     */
    public InputConfig setVirtioAts(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_input_config_set_virtio_ats(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InputConfig#virtioIommu}.
     *
     * @param value whether the device uses the guest's IOMMU
     * @return this
     */
    public InputConfig setVirtioIommu(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_input_config_set_virtio_iommu(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InputConfig#virtioPacked}.
     *
     * @param value whether packed virtqueues are used
     * @return this
     */
    public InputConfig setVirtioPacked(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_input_config_set_virtio_packed(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InputConfig#virtioPagePerVq}.
     *
     * @param value whether each queue has a notification page of its own
     * @return this
     */
    public InputConfig setVirtioPagePerVq(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_input_config_set_virtio_page_per_vq(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InputConfig#zpciFid}.
     *
     * @param value the function identifier of the device's address (S390)
     * @return this
     */
    public InputConfig setZpciFid(long value) {
        long self = acquire();
        try {
            N.simplevirt_input_config_set_zpci_fid(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InputConfig#zpciUid}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value the user-defined identifier of the device's address (S390); 0 to leave it to libvirt
     * @return this
     */
    public InputConfig setZpciUid(long value) {
        long self = acquire();
        try {
            N.simplevirt_input_config_set_zpci_uid(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    @Override
    public InputConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public InputConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public InputConfig copy() {
        return (InputConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_input_config_new();

        static native long simplevirt_input_config_new_from_xml(byte[] xml, long[] error);

        static native int simplevirt_input_config_get_acpi_index(long self);

        static native int simplevirt_input_config_get_address_type(long self);

        static native long simplevirt_input_config_get_alias(long self);

        static native int simplevirt_input_config_get_bus(long self);

        static native int simplevirt_input_config_get_ccw_cssid(long self);

        static native int simplevirt_input_config_get_ccw_devno(long self);

        static native int simplevirt_input_config_get_ccw_ssid(long self);

        static native int simplevirt_input_config_get_grab(long self);

        static native int simplevirt_input_config_get_grab_toggle(long self);

        static native int simplevirt_input_config_get_input_type(long self);

        static native int simplevirt_input_config_get_model(long self);

        static native int simplevirt_input_config_get_pci_bus(long self);

        static native int simplevirt_input_config_get_pci_domain(long self);

        static native int simplevirt_input_config_get_pci_function(long self);

        static native int simplevirt_input_config_get_pci_multifunction(long self);

        static native int simplevirt_input_config_get_pci_slot(long self);

        static native int simplevirt_input_config_get_repeat(long self);

        static native long simplevirt_input_config_get_source_dev(long self);

        static native long simplevirt_input_config_get_source_evdev(long self);

        static native int simplevirt_input_config_get_usb_bus(long self);

        static native long simplevirt_input_config_get_usb_port(long self);

        static native int simplevirt_input_config_get_virtio_ats(long self);

        static native int simplevirt_input_config_get_virtio_iommu(long self);

        static native int simplevirt_input_config_get_virtio_packed(long self);

        static native int simplevirt_input_config_get_virtio_page_per_vq(long self);

        static native int simplevirt_input_config_get_zpci_fid(long self);

        static native int simplevirt_input_config_get_zpci_uid(long self);

        static native void simplevirt_input_config_set_acpi_index(long self, int value);

        static native void simplevirt_input_config_set_address_type(long self, int value);

        static native void simplevirt_input_config_set_alias(long self, byte[] value);

        static native void simplevirt_input_config_set_bus(long self, int value);

        static native void simplevirt_input_config_set_ccw_cssid(long self, int value);

        static native void simplevirt_input_config_set_ccw_devno(long self, int value);

        static native void simplevirt_input_config_set_ccw_ssid(long self, int value);

        static native void simplevirt_input_config_set_grab(long self, int value);

        static native void simplevirt_input_config_set_grab_toggle(long self, int value);

        static native void simplevirt_input_config_set_input_type(long self, int value);

        static native void simplevirt_input_config_set_model(long self, int value);

        static native void simplevirt_input_config_set_pci_bus(long self, int value);

        static native void simplevirt_input_config_set_pci_domain(long self, int value);

        static native void simplevirt_input_config_set_pci_function(long self, int value);

        static native void simplevirt_input_config_set_pci_multifunction(long self, int value);

        static native void simplevirt_input_config_set_pci_slot(long self, int value);

        static native void simplevirt_input_config_set_repeat(long self, int value);

        static native void simplevirt_input_config_set_source_dev(long self, byte[] value);

        static native void simplevirt_input_config_set_source_evdev(long self, byte[] value);

        static native void simplevirt_input_config_set_usb_bus(long self, int value);

        static native void simplevirt_input_config_set_usb_port(long self, byte[] value);

        static native void simplevirt_input_config_set_virtio_ats(long self, int value);

        static native void simplevirt_input_config_set_virtio_iommu(long self, int value);

        static native void simplevirt_input_config_set_virtio_packed(long self, int value);

        static native void simplevirt_input_config_set_virtio_page_per_vq(long self, int value);

        static native void simplevirt_input_config_set_zpci_fid(long self, int value);

        static native void simplevirt_input_config_set_zpci_uid(long self, int value);
    }
}
