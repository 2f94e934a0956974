// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * Memory that several domains share.
 * <p>XML: {@code <shmem>}.
 */
public final class ShmemConfig extends Config {
    ShmemConfig(Owned owned) {
        super(owned);
    }

    static ShmemConfig wrap(long pointer) {
        return pointer == 0 ? null : new ShmemConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <shmem>}. */
    public ShmemConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_shmem_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <shmem>}
     * @return a new {@link ShmemConfig}
     * @throws SimplevirtException when it fails
     */
    public static ShmemConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_shmem_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return ShmemConfig.wrap(result);
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
            return Values.unsigned(N.simplevirt_shmem_config_get_acpi_index(self));
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
            return AddressType.of(N.simplevirt_shmem_config_get_address_type(self));
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
            return Text.read(N.simplevirt_shmem_config_get_alias(self));
        } finally {
            release();
        }
    }

    /**
     * How it is shared.
     * <p>XML: model/&#64;type.
     *
     * @return how it is shared; {@link ShmemModel#DEFAULT} when it is not set
     */
    public ShmemModel model() {
        long self = acquire();
        try {
            return ShmemModel.of(N.simplevirt_shmem_config_get_model(self));
        } finally {
            release();
        }
    }

    /**
     * Whether interrupts are handled outside the vCPU.
     * <p>XML: msi/&#64;ioeventfd.
     *
     * @return whether interrupts are handled outside the vCPU; {@code false} when it is not set
     */
    public boolean msiIoEventFd() {
        long self = acquire();
        try {
            return N.simplevirt_shmem_config_get_msi_io_event_fd(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * How many interrupts (from 1 to 4294967295).
     * <p>XML: msi/&#64;vectors.
     *
     * @return how many interrupts; 0 when it is not set
     */
    public long msiVectors() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_shmem_config_get_msi_vectors(self));
        } finally {
            release();
        }
    }

    /**
     * The name by which domains share it.
     * <p>XML: &#64;name.
     *
     * @return the name by which domains share it, or {@code null} when it is not set
     */
    public String name() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_shmem_config_get_name(self));
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
            return Values.unsigned(N.simplevirt_shmem_config_get_pci_bus(self));
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
            return Values.unsigned(N.simplevirt_shmem_config_get_pci_domain(self));
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
            return Values.unsigned(N.simplevirt_shmem_config_get_pci_function(self));
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
            return N.simplevirt_shmem_config_get_pci_multifunction(self) != 0;
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
            return Values.unsigned(N.simplevirt_shmem_config_get_pci_slot(self));
        } finally {
            release();
        }
    }

    /**
     * Who owns it.
     * <p>XML: &#64;role.
     *
     * @return who owns it; {@link ShmemRole#DEFAULT} when it is not set
     */
    public ShmemRole role() {
        long self = acquire();
        try {
            return ShmemRole.of(N.simplevirt_shmem_config_get_role(self));
        } finally {
            release();
        }
    }

    /**
     * The socket of the server.
     * <p>XML: server/&#64;path.
     *
     * @return the socket of the server, or {@code null} when it is not set
     */
    public String serverPath() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_shmem_config_get_server_path(self));
        } finally {
            release();
        }
    }

    /**
     * How much (in bytes).
     * <p>XML: {@code size}.
     *
     * @return how much; 0 when it is not set
     */
    public long size() {
        long self = acquire();
        try {
            return N.simplevirt_shmem_config_get_size(self);
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
            return Values.unsigned(N.simplevirt_shmem_config_get_zpci_fid(self));
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
            return Values.unsigned(N.simplevirt_shmem_config_get_zpci_uid(self));
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ShmemConfig#acpiIndex}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value the index by which the guest's firmware names the device; 0 to leave it to libvirt
     * @return this
     */
    public ShmemConfig setAcpiIndex(long value) {
        long self = acquire();
        try {
            N.simplevirt_shmem_config_set_acpi_index(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ShmemConfig#addressType}.
     *
     * @param value how the device is plugged into the guest; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN}
     *     to keep what is there
     * @return this
     */
    public ShmemConfig setAddressType(AddressType value) {
        long self = acquire();
        try {
            N.simplevirt_shmem_config_set_address_type(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ShmemConfig#alias}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the name that the hypervisor uses for the device; a name chosen by the user begins with {@code
     *     ua-}; or {@code null} to leave it to libvirt
     * @return this
     */
    public ShmemConfig setAlias(String value) {
        long self = acquire();
        try {
            N.simplevirt_shmem_config_set_alias(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ShmemConfig#model}.
     *
     * @param value how it is shared; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is there
     * @return this
     */
    public ShmemConfig setModel(ShmemModel value) {
        long self = acquire();
        try {
            N.simplevirt_shmem_config_set_model(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ShmemConfig#msiIoEventFd}.
     *
     * @param value whether interrupts are handled outside the vCPU
     * @return this
     */
    public ShmemConfig setMsiIoEventFd(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_shmem_config_set_msi_io_event_fd(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ShmemConfig#msiVectors}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value how many interrupts; 0 to leave it to libvirt
     * @return this
     */
    public ShmemConfig setMsiVectors(long value) {
        long self = acquire();
        try {
            N.simplevirt_shmem_config_set_msi_vectors(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ShmemConfig#name}. A name that is {@code .}, {@code ..}, longer than 255 bytes or holds a {@code
     * /} or a control character is refused, which {@link Config#validate} reports.
     *
     * @param value the name by which domains share it; or {@code null} to leave it to libvirt
     * @return this
     */
    public ShmemConfig setName(String value) {
        long self = acquire();
        try {
            N.simplevirt_shmem_config_set_name(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ShmemConfig#pciBus}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value PCI bus of the device's address
     * @return this
     */
    public ShmemConfig setPciBus(long value) {
        long self = acquire();
        try {
            N.simplevirt_shmem_config_set_pci_bus(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ShmemConfig#pciDomain}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value PCI domain of the device's address
     * @return this
     */
    public ShmemConfig setPciDomain(long value) {
        long self = acquire();
        try {
            N.simplevirt_shmem_config_set_pci_domain(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ShmemConfig#pciFunction}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value PCI function of the device's address
     * @return this
     */
    public ShmemConfig setPciFunction(long value) {
        long self = acquire();
        try {
            N.simplevirt_shmem_config_set_pci_function(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ShmemConfig#pciMultifunction}.
     *
     * @param value whether more functions share the slot
     * @return this
     */
    public ShmemConfig setPciMultifunction(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_shmem_config_set_pci_multifunction(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ShmemConfig#pciSlot}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value PCI slot of the device's address
     * @return this
     */
    public ShmemConfig setPciSlot(long value) {
        long self = acquire();
        try {
            N.simplevirt_shmem_config_set_pci_slot(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ShmemConfig#role}.
     *
     * @param value who owns it; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is there
     * @return this
     */
    public ShmemConfig setRole(ShmemRole value) {
        long self = acquire();
        try {
            N.simplevirt_shmem_config_set_role(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ShmemConfig#serverPath}. A path that does not begin with {@code /} is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the socket of the server; or {@code null} to leave it to libvirt
     * @return this
     */
    public ShmemConfig setServerPath(String value) {
        long self = acquire();
        try {
            N.simplevirt_shmem_config_set_server_path(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ShmemConfig#size}.
     *
     * @param value how much; 0 to leave it to libvirt
     * @return this
     */
    public ShmemConfig setSize(long value) {
        long self = acquire();
        try {
            N.simplevirt_shmem_config_set_size(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ShmemConfig#zpciFid}.
     *
     * @param value the function identifier of the device's address (S390)
     * @return this
     */
    public ShmemConfig setZpciFid(long value) {
        long self = acquire();
        try {
            N.simplevirt_shmem_config_set_zpci_fid(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ShmemConfig#zpciUid}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value the user-defined identifier of the device's address (S390); 0 to leave it to libvirt
     * @return this
     */
    public ShmemConfig setZpciUid(long value) {
        long self = acquire();
        try {
            N.simplevirt_shmem_config_set_zpci_uid(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    @Override
    public ShmemConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public ShmemConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public ShmemConfig copy() {
        return (ShmemConfig) super.copy();
    }

    @Override
    String shown() {
        return name();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_shmem_config_new();

        static native long simplevirt_shmem_config_new_from_xml(byte[] xml, long[] error);

        static native int simplevirt_shmem_config_get_acpi_index(long self);

        static native int simplevirt_shmem_config_get_address_type(long self);

        static native long simplevirt_shmem_config_get_alias(long self);

        static native int simplevirt_shmem_config_get_model(long self);

        static native int simplevirt_shmem_config_get_msi_io_event_fd(long self);

        static native int simplevirt_shmem_config_get_msi_vectors(long self);

        static native long simplevirt_shmem_config_get_name(long self);

        static native int simplevirt_shmem_config_get_pci_bus(long self);

        static native int simplevirt_shmem_config_get_pci_domain(long self);

        static native int simplevirt_shmem_config_get_pci_function(long self);

        static native int simplevirt_shmem_config_get_pci_multifunction(long self);

        static native int simplevirt_shmem_config_get_pci_slot(long self);

        static native int simplevirt_shmem_config_get_role(long self);

        static native long simplevirt_shmem_config_get_server_path(long self);

        static native long simplevirt_shmem_config_get_size(long self);

        static native int simplevirt_shmem_config_get_zpci_fid(long self);

        static native int simplevirt_shmem_config_get_zpci_uid(long self);

        static native void simplevirt_shmem_config_set_acpi_index(long self, int value);

        static native void simplevirt_shmem_config_set_address_type(long self, int value);

        static native void simplevirt_shmem_config_set_alias(long self, byte[] value);

        static native void simplevirt_shmem_config_set_model(long self, int value);

        static native void simplevirt_shmem_config_set_msi_io_event_fd(long self, int value);

        static native void simplevirt_shmem_config_set_msi_vectors(long self, int value);

        static native void simplevirt_shmem_config_set_name(long self, byte[] value);

        static native void simplevirt_shmem_config_set_pci_bus(long self, int value);

        static native void simplevirt_shmem_config_set_pci_domain(long self, int value);

        static native void simplevirt_shmem_config_set_pci_function(long self, int value);

        static native void simplevirt_shmem_config_set_pci_multifunction(long self, int value);

        static native void simplevirt_shmem_config_set_pci_slot(long self, int value);

        static native void simplevirt_shmem_config_set_role(long self, int value);

        static native void simplevirt_shmem_config_set_server_path(long self, byte[] value);

        static native void simplevirt_shmem_config_set_size(long self, long value);

        static native void simplevirt_shmem_config_set_zpci_fid(long self, int value);

        static native void simplevirt_shmem_config_set_zpci_uid(long self, int value);
    }
}
