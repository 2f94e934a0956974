// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.List;

/**
 * A kind of guest that a host can run.
 * <p>XML: {@code <guest>}.
 */
public final class GuestCapabilityConfig extends Config {
    GuestCapabilityConfig(Owned owned) {
        super(owned);
    }

    static GuestCapabilityConfig wrap(long pointer) {
        return pointer == 0 ? null : new GuestCapabilityConfig(new Owned(pointer));
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <guest>}
     * @return a new {@link GuestCapabilityConfig}
     * @throws SimplevirtException when it fails
     */
    public static GuestCapabilityConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_guest_capability_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return GuestCapabilityConfig.wrap(result);
    }

    /**
     * Whether ACPI is on by default.
     * <p>XML: features/acpi/&#64;default.
     *
     * @return whether ACPI is on by default; {@code false} when it is not set
     */
    public boolean acpiDefault() {
        long self = acquire();
        try {
            return N.simplevirt_guest_capability_config_get_acpi_default(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether ACPI can be chosen.
     * <p>XML: features/acpi/&#64;toggle.
     *
     * @return whether ACPI can be chosen; {@code false} when it is not set
     */
    public boolean acpiToggle() {
        long self = acquire();
        try {
            return N.simplevirt_guest_capability_config_get_acpi_toggle(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether the APIC is on by default.
     * <p>XML: features/apic/&#64;default.
     *
     * @return whether the APIC is on by default; {@code false} when it is not set
     */
    public boolean apicDefault() {
        long self = acquire();
        try {
            return N.simplevirt_guest_capability_config_get_apic_default(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether the APIC can be chosen.
     * <p>XML: features/apic/&#64;toggle.
     *
     * @return whether the APIC can be chosen; {@code false} when it is not set
     */
    public boolean apicToggle() {
        long self = acquire();
        try {
            return N.simplevirt_guest_capability_config_get_apic_toggle(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Its architecture.
     * <p>XML: arch/&#64;name.
     *
     * @return its architecture, or {@code null} when it is not set
     */
    public String arch() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_guest_capability_config_get_arch(self));
        } finally {
            release();
        }
    }

    /**
     * Whether the CPU can be chosen.
     * <p>XML: {@code features/cpuselection}.
     *
     * @return whether the CPU can be chosen; whether the element exists
     */
    public boolean cpuSelection() {
        long self = acquire();
        try {
            return N.simplevirt_guest_capability_config_get_cpu_selection(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether devices can have a boot order.
     * <p>XML: {@code features/deviceboot}.
     *
     * @return whether devices can have a boot order; whether the element exists
     */
    public boolean deviceBoot() {
        long self = acquire();
        try {
            return N.simplevirt_guest_capability_config_get_device_boot(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether disks can have snapshots.
     * <p>XML: features/disksnapshot/&#64;default.
     *
     * @return whether disks can have snapshots; {@code false} when it is not set
     */
    public boolean diskSnapshotDefault() {
        long self = acquire();
        try {
            return N.simplevirt_guest_capability_config_get_disk_snapshot_default(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether that can be chosen.
     * <p>XML: features/disksnapshot/&#64;toggle.
     *
     * @return whether that can be chosen; {@code false} when it is not set
     */
    public boolean diskSnapshotToggle() {
        long self = acquire();
        try {
            return N.simplevirt_guest_capability_config_get_disk_snapshot_toggle(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The hypervisor's program.
     * <p>XML: {@code arch/emulator}.
     *
     * @return the hypervisor's program, or {@code null} when it is not set
     */
    public String emulator() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_guest_capability_config_get_emulator(self));
        } finally {
            release();
        }
    }

    /**
     * Whether external snapshots of memory and disks are supported.
     * <p>XML: {@code features/externalSnapshot}.
     *
     * @return whether external snapshots of memory and disks are supported; whether the element exists
     */
    public boolean externalSnapshot() {
        long self = acquire();
        try {
            return N.simplevirt_guest_capability_config_get_external_snapshot(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether there is big-endian IA-64.
     * <p>XML: {@code features/ia64_be}.
     *
     * @return whether there is big-endian IA-64; whether the element exists
     */
    public boolean ia64Be() {
        long self = acquire();
        try {
            return N.simplevirt_guest_capability_config_get_ia64_be(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The firmware of Xen guests.
     * <p>XML: {@code arch/loader}.
     *
     * @return the firmware of Xen guests, or {@code null} when it is not set
     */
    public String loader() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_guest_capability_config_get_loader(self));
        } finally {
            release();
        }
    }

    /**
     * The machines.
     * <p>XML: {@code arch/machine}.
     *
     * @return the machines; empty when it is not set
     */
    public List<String> machines() {
        long self = acquire();
        try {
            return Values.takeStrings(N.simplevirt_guest_capability_config_get_machines(self));
        } finally {
            release();
        }
    }

    /**
     * Whether guests can be without PAE.
     * <p>XML: {@code features/nonpae}.
     *
     * @return whether guests can be without PAE; whether the element exists
     */
    public boolean nonpae() {
        long self = acquire();
        try {
            return N.simplevirt_guest_capability_config_get_nonpae(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * What such a guest boots.
     * <p>XML: {@code os_type}.
     *
     * @return what such a guest boots; {@link OsType#DEFAULT} when it is not set
     */
    public OsType osType() {
        long self = acquire();
        try {
            return OsType.of(N.simplevirt_guest_capability_config_get_os_type(self));
        } finally {
            release();
        }
    }

    /**
     * Whether guests can have PAE.
     * <p>XML: {@code features/pae}.
     *
     * @return whether guests can have PAE; whether the element exists
     */
    public boolean pae() {
        long self = acquire();
        try {
            return N.simplevirt_guest_capability_config_get_pae(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The hypervisors: {@code qemu}, {@code kvm} .
     * <p>XML: arch/domain/&#64;type.
     *
     * @return the hypervisors: {@code qemu}, {@code kvm} ; empty when it is not set
     */
    public List<String> virtTypes() {
        long self = acquire();
        try {
            return Values.takeStrings(N.simplevirt_guest_capability_config_get_virt_types(self));
        } finally {
            release();
        }
    }

    /**
     * The size of a word (in bits).
     * <p>XML: {@code arch/wordsize}.
     *
     * @return the size of a word; 0 when it is not set
     */
    public long wordSize() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_guest_capability_config_get_word_size(self));
        } finally {
            release();
        }
    }

    /**
     * The hypervisors.
     * <p>XML: {@code arch/domain}.
     *
     * @return views on the elements, in document order
     */
    public List<GuestDomainConfig> listDomains() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_guest_capability_config_list_domains(self), GuestDomainConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The machines.
     * <p>XML: {@code arch/machine}.
     *
     * @return views on the elements, in document order
     */
    public List<GuestMachineConfig> listMachineEntries() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_guest_capability_config_list_machine_entries(self), GuestMachineConfig::wrap);
        } finally {
            release();
        }
    }

    @Override
    public GuestCapabilityConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public GuestCapabilityConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public GuestCapabilityConfig copy() {
        return (GuestCapabilityConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_guest_capability_config_new_from_xml(byte[] xml, long[] error);

        static native int simplevirt_guest_capability_config_get_acpi_default(long self);

        static native int simplevirt_guest_capability_config_get_acpi_toggle(long self);

        static native int simplevirt_guest_capability_config_get_apic_default(long self);

        static native int simplevirt_guest_capability_config_get_apic_toggle(long self);

        static native long simplevirt_guest_capability_config_get_arch(long self);

        static native int simplevirt_guest_capability_config_get_cpu_selection(long self);

        static native int simplevirt_guest_capability_config_get_device_boot(long self);

        static native int simplevirt_guest_capability_config_get_disk_snapshot_default(long self);

        static native int simplevirt_guest_capability_config_get_disk_snapshot_toggle(long self);

        static native long simplevirt_guest_capability_config_get_emulator(long self);

        static native int simplevirt_guest_capability_config_get_external_snapshot(long self);

        static native int simplevirt_guest_capability_config_get_ia64_be(long self);

        static native long simplevirt_guest_capability_config_get_loader(long self);

        static native long simplevirt_guest_capability_config_get_machines(long self);

        static native int simplevirt_guest_capability_config_get_nonpae(long self);

        static native int simplevirt_guest_capability_config_get_os_type(long self);

        static native int simplevirt_guest_capability_config_get_pae(long self);

        static native long simplevirt_guest_capability_config_get_virt_types(long self);

        static native int simplevirt_guest_capability_config_get_word_size(long self);

        static native long simplevirt_guest_capability_config_list_domains(long self);

        static native long simplevirt_guest_capability_config_list_machine_entries(long self);
    }
}
