// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.List;
import java.util.Objects;

/**
 * A network interface of a running domain with its addresses.
 * <p>Immutable.
 */
public final class DomainInterface {
    private final List<InterfaceAddress> addresses;
    private final String mac;
    private final String name;

    private DomainInterface(long self) {
        addresses = Values.readValues(N.simplevirt_domain_interface_get_addresses(self), InterfaceAddress::read);
        mac = Text.read(N.simplevirt_domain_interface_get_mac(self));
        name = Text.read(N.simplevirt_domain_interface_get_name(self));
    }

    static DomainInterface read(long self) {
        return self == 0 ? null : new DomainInterface(self);
    }

    static DomainInterface take(long self) {
        if (self == 0) {
            return null;
        }
        try {
            return new DomainInterface(self);
        } finally {
            N.simplevirt_domain_interface_unref(self);
        }
    }

    /**
     * The addresses it has now
     *
     * @return the addresses it has now
     */
    public List<InterfaceAddress> addresses() {
        return addresses;
    }

    /**
     * The MAC address, such as {@code 52:54:00:11:22:33}
     *
     * @return the MAC address, such as {@code 52:54:00:11:22:33}, or {@code null}
     */
    public String mac() {
        return mac;
    }

    /**
     * The name: on the host ({@code vnet0}), or, from the agent, in the guest ({@code eth0})
     *
     * @return the name: on the host ({@code vnet0}), or, from the agent, in the guest ({@code eth0}), or {@code
     *     null}
     */
    public String name() {
        return name;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof DomainInterface)) {
            return false;
        }
        DomainInterface that = (DomainInterface) other;
        return Objects.deepEquals(addresses, that.addresses) && Objects.deepEquals(mac, that.mac) && Objects.deepEquals(name, that.name);
    }

    @Override
    public int hashCode() {
        return Objects.hash(addresses, mac, name);
    }

    @Override
    public String toString() {
        return "DomainInterface[addresses=" + addresses + ", mac=" + mac + ", name=" + name + "]";
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_domain_interface_get_addresses(long self);

        static native long simplevirt_domain_interface_get_mac(long self);

        static native long simplevirt_domain_interface_get_name(long self);

        static native void simplevirt_domain_interface_unref(long self);
    }
}
