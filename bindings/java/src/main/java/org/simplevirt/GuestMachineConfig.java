// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * A machine that guests can be.
 * <p>XML: {@code <machine>}.
 */
public final class GuestMachineConfig extends Config {
    GuestMachineConfig(Owned owned) {
        super(owned);
    }

    static GuestMachineConfig wrap(long pointer) {
        return pointer == 0 ? null : new GuestMachineConfig(new Owned(pointer));
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <machine>}
     * @return a new {@link GuestMachineConfig}
     * @throws SimplevirtException when it fails
     */
    public static GuestMachineConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_guest_machine_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return GuestMachineConfig.wrap(result);
    }

    /**
     * The full name, when this is a short one.
     * <p>XML: &#64;canonical.
     *
     * @return the full name, when this is a short one, or {@code null} when it is not set
     */
    public String canonical() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_guest_machine_config_get_canonical(self));
        } finally {
            release();
        }
    }

    /**
     * Whether the hypervisor will drop it.
     * <p>XML: &#64;deprecated.
     *
     * @return whether the hypervisor will drop it; {@code false} when it is not set
     */
    public boolean deprecated() {
        long self = acquire();
        try {
            return N.simplevirt_guest_machine_config_get_deprecated(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The most vCPUs.
     * <p>XML: &#64;maxCpus.
     *
     * @return the most vCPUs; 0 when it is not set
     */
    public long maxVcpus() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_guest_machine_config_get_max_vcpus(self));
        } finally {
            release();
        }
    }

    /**
     * The name.
     * <p>XML: {@code .}.
     *
     * @return the name, or {@code null} when it is not set
     */
    public String name() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_guest_machine_config_get_name(self));
        } finally {
            release();
        }
    }

    @Override
    public GuestMachineConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public GuestMachineConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public GuestMachineConfig copy() {
        return (GuestMachineConfig) super.copy();
    }

    @Override
    String shown() {
        return name();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_guest_machine_config_new_from_xml(byte[] xml, long[] error);

        static native long simplevirt_guest_machine_config_get_canonical(long self);

        static native int simplevirt_guest_machine_config_get_deprecated(long self);

        static native int simplevirt_guest_machine_config_get_max_vcpus(long self);

        static native long simplevirt_guest_machine_config_get_name(long self);
    }
}
