// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** What a network interface is connected to. */
public enum InterfaceType {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code network}. */
    NETWORK(2),
    /** {@code bridge}. */
    BRIDGE(3),
    /** {@code user}. */
    USER(4),
    /** {@code direct}. */
    DIRECT(5),
    /** {@code ethernet}. */
    ETHERNET(6),
    /** {@code hostdev}. */
    HOSTDEV(7),
    /** {@code vhostuser}. */
    VHOSTUSER(8),
    /** {@code vdpa}. */
    VDPA(9),
    /** {@code server}. */
    SERVER(10),
    /** {@code client}. */
    CLIENT(11),
    /** {@code mcast}. */
    MCAST(12),
    /** {@code udp}. */
    UDP(13),
    /** {@code internal}. */
    INTERNAL(14),
    /** {@code null}. */
    NULL(15),
    /** {@code vds}. */
    VDS(16);

    private final int value;

    InterfaceType(int value) {
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

    static InterfaceType of(int value) {
        for (InterfaceType known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
