// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** The mode of a direct interface, or which end of a socket this is. */
public enum InterfaceSourceMode {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code vepa}. */
    VEPA(2),
    /** {@code bridge}. */
    BRIDGE(3),
    /** {@code private}. */
    PRIVATE(4),
    /** {@code passthrough}. */
    PASSTHROUGH(5),
    /** {@code server}. */
    SERVER(6),
    /** {@code client}. */
    CLIENT(7);

    private final int value;

    InterfaceSourceMode(int value) {
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

    static InterfaceSourceMode of(int value) {
        for (InterfaceSourceMode known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
