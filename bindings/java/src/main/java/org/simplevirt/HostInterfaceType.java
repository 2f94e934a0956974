// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** What a network interface of a host is. */
public enum HostInterfaceType {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code ethernet}. */
    ETHERNET(2),
    /** {@code bridge}. */
    BRIDGE(3),
    /** {@code bond}. */
    BOND(4),
    /** {@code vlan}. */
    VLAN(5);

    private final int value;

    HostInterfaceType(int value) {
        this.value = value;
    }

    /**
     * The number in C.
     *
     * @return the number
     */
    public int value() {
        return value;
    }

    static HostInterfaceType of(int value) {
        for (HostInterfaceType known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
