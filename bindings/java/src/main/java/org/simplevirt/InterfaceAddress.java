// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.Objects;

/**
 * An IP address of a network interface.
 * <p>Immutable.
 */
public final class InterfaceAddress {
    private final String address;
    private final AddressFamily family;
    private final long prefix;

    private InterfaceAddress(long self) {
        address = Text.read(N.simplevirt_interface_address_get_address(self));
        family = AddressFamily.of(N.simplevirt_interface_address_get_family(self));
        prefix = Values.unsigned(N.simplevirt_interface_address_get_prefix(self));
    }

    static InterfaceAddress read(long self) {
        return self == 0 ? null : new InterfaceAddress(self);
    }

    static InterfaceAddress take(long self) {
        if (self == 0) {
            return null;
        }
        try {
            return new InterfaceAddress(self);
        } finally {
            N.simplevirt_interface_address_unref(self);
        }
    }

    /**
     * The address, such as {@code 192.168.122.14}
     *
     * @return the address, such as {@code 192.168.122.14}
     */
    public String address() {
        return address;
    }

    /**
     * Its family
     *
     * @return its family
     */
    public AddressFamily family() {
        return family;
    }

    /**
     * The length of the network prefix; 0 when unknown (in bits).
     *
     * @return the length of the network prefix; 0 when unknown (in bits).
     */
    public long prefix() {
        return prefix;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof InterfaceAddress)) {
            return false;
        }
        InterfaceAddress that = (InterfaceAddress) other;
        return Objects.deepEquals(address, that.address) && Objects.deepEquals(family, that.family) && Objects.deepEquals(prefix, that.prefix);
    }

    @Override
    public int hashCode() {
        return Objects.hash(address, family, prefix);
    }

    @Override
    public String toString() {
        return "InterfaceAddress[address=" + address + ", family=" + family + ", prefix=" + prefix + "]";
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_interface_address_get_address(long self);

        static native int simplevirt_interface_address_get_family(long self);

        static native int simplevirt_interface_address_get_prefix(long self);

        static native void simplevirt_interface_address_unref(long self);
    }
}
