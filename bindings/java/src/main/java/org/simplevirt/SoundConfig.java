// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.List;

/**
 * A sound card.
 * <p>XML: {@code <sound>}.
 */
public final class SoundConfig extends Config {
    SoundConfig(Owned owned) {
        super(owned);
    }

    static SoundConfig wrap(long pointer) {
        return pointer == 0 ? null : new SoundConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <sound>}. */
    public SoundConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_sound_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <sound>}
     * @return a new {@link SoundConfig}
     * @throws SimplevirtException when it fails
     */
    public static SoundConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_sound_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return SoundConfig.wrap(result);
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
            return Values.unsigned(N.simplevirt_sound_config_get_acpi_index(self));
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
            return AddressType.of(N.simplevirt_sound_config_get_address_type(self));
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
            return Text.read(N.simplevirt_sound_config_get_alias(self));
        } finally {
            release();
        }
    }

    /**
     * The audio back end (from 1 to 4294967295).
     * <p>XML: audio/&#64;id.
     *
     * @return the audio back end; 0 when it is not set
     */
    public long audio() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_sound_config_get_audio(self));
        } finally {
            release();
        }
    }

    /**
     * Its codecs: {@code duplex}, {@code micro}, {@code output}.
     * <p>XML: codec/&#64;type.
     *
     * @return its codecs: {@code duplex}, {@code micro}, {@code output}; empty when it is not set
     */
    public List<String> codecs() {
        long self = acquire();
        try {
            return Values.takeStrings(N.simplevirt_sound_config_get_codecs(self));
        } finally {
            release();
        }
    }

    /**
     * The card.
     * <p>XML: &#64;model.
     *
     * @return the card; {@link SoundModel#DEFAULT} when it is not set
     */
    public SoundModel model() {
        long self = acquire();
        try {
            return SoundModel.of(N.simplevirt_sound_config_get_model(self));
        } finally {
            release();
        }
    }

    /**
     * Whether a USB card has more than two channels (libvirt 9.4).
     * <p>XML: &#64;multichannel.
     *
     * @return whether a USB card has more than two channels; {@code false} when it is not set
     */
    public boolean multichannel() {
        long self = acquire();
        try {
            return N.simplevirt_sound_config_get_multichannel(self) != 0;
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
            return Values.unsigned(N.simplevirt_sound_config_get_pci_bus(self));
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
            return Values.unsigned(N.simplevirt_sound_config_get_pci_domain(self));
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
            return Values.unsigned(N.simplevirt_sound_config_get_pci_function(self));
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
            return N.simplevirt_sound_config_get_pci_multifunction(self) != 0;
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
            return Values.unsigned(N.simplevirt_sound_config_get_pci_slot(self));
        } finally {
            release();
        }
    }

    /**
     * How many streams a virtio card has (from 1 to 4294967295; libvirt 10.10).
     * <p>XML: &#64;streams.
     *
     * @return how many streams a virtio card has; 0 when it is not set
     */
    public long streams() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_sound_config_get_streams(self));
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
            return Values.unsigned(N.simplevirt_sound_config_get_usb_bus(self));
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
            return Text.read(N.simplevirt_sound_config_get_usb_port(self));
        } finally {
            release();
        }
    }

    /**
     * Whether the device supports address translation services (libvirt 10.4).
     * <p>XML: driver/&#64;ats.
     *
     * @return whether the device supports address translation services; {@code false} when it is not set
     */
    public boolean virtioAts() {
        long self = acquire();
        try {
            return N.simplevirt_sound_config_get_virtio_ats(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether the device uses the guest's IOMMU (libvirt 10.4).
     * <p>XML: driver/&#64;iommu.
     *
     * @return whether the device uses the guest's IOMMU; {@code false} when it is not set
     */
    public boolean virtioIommu() {
        long self = acquire();
        try {
            return N.simplevirt_sound_config_get_virtio_iommu(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether packed virtqueues are used (libvirt 10.4).
     * <p>XML: driver/&#64;packed.
     *
     * @return whether packed virtqueues are used; {@code false} when it is not set
     */
    public boolean virtioPacked() {
        long self = acquire();
        try {
            return N.simplevirt_sound_config_get_virtio_packed(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether each queue has a notification page of its own (libvirt 10.4).
     * <p>XML: driver/&#64;page_per_vq.
     *
     * @return whether each queue has a notification page of its own; {@code false} when it is not set
     */
    public boolean virtioPagePerVq() {
        long self = acquire();
        try {
            return N.simplevirt_sound_config_get_virtio_page_per_vq(self) != 0;
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
            return Values.unsigned(N.simplevirt_sound_config_get_zpci_fid(self));
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
            return Values.unsigned(N.simplevirt_sound_config_get_zpci_uid(self));
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SoundConfig#acpiIndex}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value the index by which the guest's firmware names the device; 0 to leave it to libvirt
     * @return this
     */
    public SoundConfig setAcpiIndex(long value) {
        long self = acquire();
        try {
            N.simplevirt_sound_config_set_acpi_index(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SoundConfig#addressType}.
     *
     * @param value how the device is plugged into the guest; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN}
     *     to keep what is there
     * @return this
     */
    public SoundConfig setAddressType(AddressType value) {
        long self = acquire();
        try {
            N.simplevirt_sound_config_set_address_type(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SoundConfig#alias}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the name that the hypervisor uses for the device; a name chosen by the user begins with {@code
     *     ua-}; or {@code null} to leave it to libvirt
     * @return this
     */
    public SoundConfig setAlias(String value) {
        long self = acquire();
        try {
            N.simplevirt_sound_config_set_alias(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SoundConfig#audio}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value the audio back end; 0 to leave it to libvirt
     * @return this
     */
    public SoundConfig setAudio(long value) {
        long self = acquire();
        try {
            N.simplevirt_sound_config_set_audio(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SoundConfig#codecs}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value its codecs: {@code duplex}, {@code micro}, {@code output}; or {@code null} for none
     * @return this
     */
    public SoundConfig setCodecs(List<String> value) {
        try (Scope scope = new Scope()) {
            N.simplevirt_sound_config_set_codecs(scope.use(this), scope.strings(value));
            return this;
        }
    }

    /**
     * Sets {@link SoundConfig#model}.
     *
     * @param value the card; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is there
     * @return this
     */
    public SoundConfig setModel(SoundModel value) {
        long self = acquire();
        try {
            N.simplevirt_sound_config_set_model(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SoundConfig#multichannel}.
     *
     * @param value whether a USB card has more than two channels
     * @return this
     */
    public SoundConfig setMultichannel(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_sound_config_set_multichannel(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SoundConfig#pciBus}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value PCI bus of the device's address
     * @return this
     */
    public SoundConfig setPciBus(long value) {
        long self = acquire();
        try {
            N.simplevirt_sound_config_set_pci_bus(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SoundConfig#pciDomain}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value PCI domain of the device's address
     * @return this
     */
    public SoundConfig setPciDomain(long value) {
        long self = acquire();
        try {
            N.simplevirt_sound_config_set_pci_domain(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SoundConfig#pciFunction}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value PCI function of the device's address
     * @return this
     */
    public SoundConfig setPciFunction(long value) {
        long self = acquire();
        try {
            N.simplevirt_sound_config_set_pci_function(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SoundConfig#pciMultifunction}.
     *
     * @param value whether more functions share the slot
     * @return this
     */
    public SoundConfig setPciMultifunction(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_sound_config_set_pci_multifunction(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SoundConfig#pciSlot}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value PCI slot of the device's address
     * @return this
     */
    public SoundConfig setPciSlot(long value) {
        long self = acquire();
        try {
            N.simplevirt_sound_config_set_pci_slot(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SoundConfig#streams}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value how many streams a virtio card has; 0 to leave it to libvirt
     * @return this
     */
    public SoundConfig setStreams(long value) {
        long self = acquire();
        try {
            N.simplevirt_sound_config_set_streams(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SoundConfig#usbBus}.
     *
     * @param value USB bus of the device's address
     * @return this
     */
    public SoundConfig setUsbBus(long value) {
        long self = acquire();
        try {
            N.simplevirt_sound_config_set_usb_bus(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SoundConfig#usbPort}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value USB port of the device's address: {@code 1}, {@code 2.1}; or {@code null} to leave it to libvirt
     * @return this
     */
    public SoundConfig setUsbPort(String value) {
        long self = acquire();
        try {
            N.simplevirt_sound_config_set_usb_port(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SoundConfig#virtioAts}.
     *
     * @param value whether the device supports address translation services
     * @return this
     */
    public SoundConfig setVirtioAts(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_sound_config_set_virtio_ats(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SoundConfig#virtioIommu}.
     *
     * @param value whether the device uses the guest's IOMMU
     * @return this
     */
    public SoundConfig setVirtioIommu(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_sound_config_set_virtio_iommu(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SoundConfig#virtioPacked}.
     *
     * @param value whether packed virtqueues are used
     * @return this
     */
    public SoundConfig setVirtioPacked(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_sound_config_set_virtio_packed(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SoundConfig#virtioPagePerVq}.
     *
     * @param value whether each queue has a notification page of its own
     * @return this
     */
    public SoundConfig setVirtioPagePerVq(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_sound_config_set_virtio_page_per_vq(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SoundConfig#zpciFid}.
     *
     * @param value the function identifier of the device's address (S390)
     * @return this
     */
    public SoundConfig setZpciFid(long value) {
        long self = acquire();
        try {
            N.simplevirt_sound_config_set_zpci_fid(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SoundConfig#zpciUid}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value the user-defined identifier of the device's address (S390); 0 to leave it to libvirt
     * @return this
     */
    public SoundConfig setZpciUid(long value) {
        long self = acquire();
        try {
            N.simplevirt_sound_config_set_zpci_uid(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    @Override
    public SoundConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public SoundConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public SoundConfig copy() {
        return (SoundConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_sound_config_new();

        static native long simplevirt_sound_config_new_from_xml(byte[] xml, long[] error);

        static native int simplevirt_sound_config_get_acpi_index(long self);

        static native int simplevirt_sound_config_get_address_type(long self);

        static native long simplevirt_sound_config_get_alias(long self);

        static native int simplevirt_sound_config_get_audio(long self);

        static native long simplevirt_sound_config_get_codecs(long self);

        static native int simplevirt_sound_config_get_model(long self);

        static native int simplevirt_sound_config_get_multichannel(long self);

        static native int simplevirt_sound_config_get_pci_bus(long self);

        static native int simplevirt_sound_config_get_pci_domain(long self);

        static native int simplevirt_sound_config_get_pci_function(long self);

        static native int simplevirt_sound_config_get_pci_multifunction(long self);

        static native int simplevirt_sound_config_get_pci_slot(long self);

        static native int simplevirt_sound_config_get_streams(long self);

        static native int simplevirt_sound_config_get_usb_bus(long self);

        static native long simplevirt_sound_config_get_usb_port(long self);

        static native int simplevirt_sound_config_get_virtio_ats(long self);

        static native int simplevirt_sound_config_get_virtio_iommu(long self);

        static native int simplevirt_sound_config_get_virtio_packed(long self);

        static native int simplevirt_sound_config_get_virtio_page_per_vq(long self);

        static native int simplevirt_sound_config_get_zpci_fid(long self);

        static native int simplevirt_sound_config_get_zpci_uid(long self);

        static native void simplevirt_sound_config_set_acpi_index(long self, int value);

        static native void simplevirt_sound_config_set_address_type(long self, int value);

        static native void simplevirt_sound_config_set_alias(long self, byte[] value);

        static native void simplevirt_sound_config_set_audio(long self, int value);

        static native void simplevirt_sound_config_set_codecs(long self, long value);

        static native void simplevirt_sound_config_set_model(long self, int value);

        static native void simplevirt_sound_config_set_multichannel(long self, int value);

        static native void simplevirt_sound_config_set_pci_bus(long self, int value);

        static native void simplevirt_sound_config_set_pci_domain(long self, int value);

        static native void simplevirt_sound_config_set_pci_function(long self, int value);

        static native void simplevirt_sound_config_set_pci_multifunction(long self, int value);

        static native void simplevirt_sound_config_set_pci_slot(long self, int value);

        static native void simplevirt_sound_config_set_streams(long self, int value);

        static native void simplevirt_sound_config_set_usb_bus(long self, int value);

        static native void simplevirt_sound_config_set_usb_port(long self, byte[] value);

        static native void simplevirt_sound_config_set_virtio_ats(long self, int value);

        static native void simplevirt_sound_config_set_virtio_iommu(long self, int value);

        static native void simplevirt_sound_config_set_virtio_packed(long self, int value);

        static native void simplevirt_sound_config_set_virtio_page_per_vq(long self, int value);

        static native void simplevirt_sound_config_set_zpci_fid(long self, int value);

        static native void simplevirt_sound_config_set_zpci_uid(long self, int value);
    }
}
