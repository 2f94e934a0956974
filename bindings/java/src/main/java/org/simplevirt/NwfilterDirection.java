// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** The direction of the packets that a rule of a network filter matches, seen from the guest. */
public enum NwfilterDirection {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code in}. */
    IN(2),
    /** {@code out}. */
    OUT(3),
    /** {@code inout}. */
    BOTH(4);

    private final int value;

    NwfilterDirection(int value) {
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

    static NwfilterDirection of(int value) {
        for (NwfilterDirection known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
