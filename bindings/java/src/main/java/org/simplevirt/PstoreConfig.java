// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * Where a guest stores its last messages when it crashes. (libvirt 10.2).
 * <p>XML: {@code <pstore>}.
 */
public final class PstoreConfig extends Config {
    PstoreConfig(Owned owned) {
        super(owned);
    }

    static PstoreConfig wrap(long pointer) {
        return pointer == 0 ? null : new PstoreConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <pstore>}. */
    public PstoreConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_pstore_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <pstore>}
     * @return a new {@link PstoreConfig}
     * @throws SimplevirtException when it fails
     */
    public static PstoreConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_pstore_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return PstoreConfig.wrap(result);
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
            return AddressType.of(N.simplevirt_pstore_config_get_address_type(self));
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
            return Text.read(N.simplevirt_pstore_config_get_alias(self));
        } finally {
            release();
        }
    }

    /**
     * What the guest sees: {@code acpi-erst}.
     * <p>XML: &#64;backend.
     *
     * @return what the guest sees: {@code acpi-erst}, or {@code null} when it is not set
     */
    public String backend() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_pstore_config_get_backend(self));
        } finally {
            release();
        }
    }

    /**
     * The file on the host.
     * <p>XML: {@code path}.
     *
     * @return the file on the host, or {@code null} when it is not set
     */
    public String path() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_pstore_config_get_path(self));
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
            return Values.unsigned(N.simplevirt_pstore_config_get_pci_bus(self));
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
            return Values.unsigned(N.simplevirt_pstore_config_get_pci_domain(self));
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
            return Values.unsigned(N.simplevirt_pstore_config_get_pci_function(self));
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
            return N.simplevirt_pstore_config_get_pci_multifunction(self) != 0;
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
            return Values.unsigned(N.simplevirt_pstore_config_get_pci_slot(self));
        } finally {
            release();
        }
    }

    /**
     * Its size (in bytes).
     * <p>XML: {@code size}.
     *
     * @return its size; 0 when it is not set
     */
    public long size() {
        long self = acquire();
        try {
            return N.simplevirt_pstore_config_get_size(self);
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
            return Values.unsigned(N.simplevirt_pstore_config_get_zpci_fid(self));
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
            return Values.unsigned(N.simplevirt_pstore_config_get_zpci_uid(self));
        } finally {
            release();
        }
    }

    /**
     * Sets {@link PstoreConfig#addressType}.
     *
     * @param value how the device is plugged into the guest; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN}
     *     to keep what is there
     * @return this
     */
    public PstoreConfig setAddressType(AddressType value) {
        long self = acquire();
        try {
            N.simplevirt_pstore_config_set_address_type(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link PstoreConfig#alias}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the name that the hypervisor uses for the device; a name chosen by the user begins with {@code
     *     ua-}; or {@code null} to leave it to libvirt
     * @return this
     */
    public PstoreConfig setAlias(String value) {
        long self = acquire();
        try {
            N.simplevirt_pstore_config_set_alias(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link PstoreConfig#backend}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value what the guest sees: {@code acpi-erst}; or {@code null} to leave it to libvirt
     * @return this
     */
    public PstoreConfig setBackend(String value) {
        long self = acquire();
        try {
            N.simplevirt_pstore_config_set_backend(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link PstoreConfig#path}. A path that does not begin with {@code /} is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the file on the host; or {@code null} to leave it to libvirt
     * @return this
     */
    public PstoreConfig setPath(String value) {
        long self = acquire();
        try {
            N.simplevirt_pstore_config_set_path(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link PstoreConfig#pciBus}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value PCI bus of the device's address
     * @return this
     */
    public PstoreConfig setPciBus(long value) {
        long self = acquire();
        try {
            N.simplevirt_pstore_config_set_pci_bus(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link PstoreConfig#pciDomain}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value PCI domain of the device's address
     * @return this
     */
    public PstoreConfig setPciDomain(long value) {
        long self = acquire();
        try {
            N.simplevirt_pstore_config_set_pci_domain(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link PstoreConfig#pciFunction}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value PCI function of the device's address
     * @return this
     */
    public PstoreConfig setPciFunction(long value) {
        long self = acquire();
        try {
            N.simplevirt_pstore_config_set_pci_function(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link PstoreConfig#pciMultifunction}.
     *
     * @param value whether more functions share the slot
     * @return this
     */
    public PstoreConfig setPciMultifunction(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_pstore_config_set_pci_multifunction(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link PstoreConfig#pciSlot}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value PCI slot of the device's address
     * @return this
     */
    public PstoreConfig setPciSlot(long value) {
        long self = acquire();
        try {
            N.simplevirt_pstore_config_set_pci_slot(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link PstoreConfig#size}.
     *
     * @param value its size; 0 to leave it to libvirt
     * @return this
     */
    public PstoreConfig setSize(long value) {
        long self = acquire();
        try {
            N.simplevirt_pstore_config_set_size(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link PstoreConfig#zpciFid}.
     *
     * @param value the function identifier of the device's address (S390)
     * @return this
     */
    public PstoreConfig setZpciFid(long value) {
        long self = acquire();
        try {
            N.simplevirt_pstore_config_set_zpci_fid(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link PstoreConfig#zpciUid}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value the user-defined identifier of the device's address (S390); 0 to leave it to libvirt
     * @return this
     */
    public PstoreConfig setZpciUid(long value) {
        long self = acquire();
        try {
            N.simplevirt_pstore_config_set_zpci_uid(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    @Override
    public PstoreConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public PstoreConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public PstoreConfig copy() {
        return (PstoreConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_pstore_config_new();

        static native long simplevirt_pstore_config_new_from_xml(byte[] xml, long[] error);

        static native int simplevirt_pstore_config_get_address_type(long self);

        static native long simplevirt_pstore_config_get_alias(long self);

        static native long simplevirt_pstore_config_get_backend(long self);

        static native long simplevirt_pstore_config_get_path(long self);

        static native int simplevirt_pstore_config_get_pci_bus(long self);

        static native int simplevirt_pstore_config_get_pci_domain(long self);

        static native int simplevirt_pstore_config_get_pci_function(long self);

        static native int simplevirt_pstore_config_get_pci_multifunction(long self);

        static native int simplevirt_pstore_config_get_pci_slot(long self);

        static native long simplevirt_pstore_config_get_size(long self);

        static native int simplevirt_pstore_config_get_zpci_fid(long self);

        static native int simplevirt_pstore_config_get_zpci_uid(long self);

        static native void simplevirt_pstore_config_set_address_type(long self, int value);

        static native void simplevirt_pstore_config_set_alias(long self, byte[] value);

        static native void simplevirt_pstore_config_set_backend(long self, byte[] value);

        static native void simplevirt_pstore_config_set_path(long self, byte[] value);

        static native void simplevirt_pstore_config_set_pci_bus(long self, int value);

        static native void simplevirt_pstore_config_set_pci_domain(long self, int value);

        static native void simplevirt_pstore_config_set_pci_function(long self, int value);

        static native void simplevirt_pstore_config_set_pci_multifunction(long self, int value);

        static native void simplevirt_pstore_config_set_pci_slot(long self, int value);

        static native void simplevirt_pstore_config_set_size(long self, long value);

        static native void simplevirt_pstore_config_set_zpci_fid(long self, int value);

        static native void simplevirt_pstore_config_set_zpci_uid(long self, int value);
    }
}
