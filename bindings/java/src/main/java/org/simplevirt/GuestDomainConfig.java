// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.List;

/**
 * A hypervisor that runs a kind of guests.
 * <p>XML: {@code <domain>}.
 */
public final class GuestDomainConfig extends Config {
    GuestDomainConfig(Owned owned) {
        super(owned);
    }

    static GuestDomainConfig wrap(long pointer) {
        return pointer == 0 ? null : new GuestDomainConfig(new Owned(pointer));
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <domain>}
     * @return a new {@link GuestDomainConfig}
     * @throws SimplevirtException when it fails
     */
    public static GuestDomainConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_guest_domain_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return GuestDomainConfig.wrap(result);
    }

    /**
     * Its program.
     * <p>XML: {@code emulator}.
     *
     * @return its program, or {@code null} when it is not set
     */
    public String emulator() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_guest_domain_config_get_emulator(self));
        } finally {
            release();
        }
    }

    /**
     * The hypervisor.
     * <p>XML: &#64;type.
     *
     * @return the hypervisor; {@link VirtType#DEFAULT} when it is not set
     */
    public VirtType virtType() {
        long self = acquire();
        try {
            return VirtType.of(N.simplevirt_guest_domain_config_get_virt_type(self));
        } finally {
            release();
        }
    }

    /**
     * The machines that only this one has.
     * <p>XML: {@code machine}.
     *
     * @return views on the elements, in document order
     */
    public List<GuestMachineConfig> listMachines() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_guest_domain_config_list_machines(self), GuestMachineConfig::wrap);
        } finally {
            release();
        }
    }

    @Override
    public GuestDomainConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public GuestDomainConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public GuestDomainConfig copy() {
        return (GuestDomainConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_guest_domain_config_new_from_xml(byte[] xml, long[] error);

        static native long simplevirt_guest_domain_config_get_emulator(long self);

        static native int simplevirt_guest_domain_config_get_virt_type(long self);

        static native long simplevirt_guest_domain_config_list_machines(long self);
    }
}
