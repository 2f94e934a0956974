// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** How a network reaches the world. */
public enum ForwardMode {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code nat}. */
    NAT(2),
    /** {@code route}. */
    ROUTE(3),
    /** {@code open}. */
    OPEN(4),
    /** {@code bridge}. */
    BRIDGE(5),
    /** {@code private}. */
    PRIVATE(6),
    /** {@code vepa}. */
    VEPA(7),
    /** {@code passthrough}. */
    PASSTHROUGH(8),
    /** {@code hostdev}. */
    HOSTDEV(9);

    private final int value;

    ForwardMode(int value) {
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

    static ForwardMode of(int value) {
        for (ForwardMode known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
