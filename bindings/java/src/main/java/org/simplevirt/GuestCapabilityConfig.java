// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.List;

/**
 * A kind of guests that a host can run.
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
     * Reads XML. Nothing is fetched from elsewhere and no entity is expanded; what libvirt could not read back for
     * its size is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line, when it is not well-formed or of another
     * element.
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
     * Its architecture.
     * <p>XML: arch/&#64;name.
     *
     * @return its architecture, or {@code null} when the document says nothing
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
     * The hypervisor's program.
     * <p>XML: {@code arch/emulator}.
     *
     * @return the hypervisor's program, or {@code null} when the document says nothing
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
     * Whether snapshots of memory and disks can be files of their own.
     * <p>XML: {@code features/externalSnapshot}.
     *
     * @return whether snapshots of memory and disks can be files of their own; whether the element is there
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
     * The machines.
     * <p>XML: {@code arch/machine}.
     *
     * @return the machines; none when the document says nothing
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
     * What such a guest boots.
     * <p>XML: {@code os_type}.
     *
     * @return what such a guest boots; {@link OsType#DEFAULT} when the document says nothing
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
     * The hypervisors: {@code qemu}, {@code kvm} .
     * <p>XML: arch/domain/&#64;type.
     *
     * @return the hypervisors: {@code qemu}, {@code kvm} ; none when the document says nothing
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
     * @return the size of a word; 0 when the document says nothing
     */
    public long wordSize() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_guest_capability_config_get_word_size(self));
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

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_guest_capability_config_new_from_xml(byte[] xml, long[] error);

        static native long simplevirt_guest_capability_config_get_arch(long self);

        static native long simplevirt_guest_capability_config_get_emulator(long self);

        static native int simplevirt_guest_capability_config_get_external_snapshot(long self);

        static native long simplevirt_guest_capability_config_get_machines(long self);

        static native int simplevirt_guest_capability_config_get_os_type(long self);

        static native long simplevirt_guest_capability_config_get_virt_types(long self);

        static native int simplevirt_guest_capability_config_get_word_size(long self);
    }
}
