// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** Which packets a rule of a network filter looks at, seen from the guest. */
public enum NwfilterDirection {
    /** A word that this version of the library cannot name. Setting it keeps the word that is there. */
    UNKNOWN(0),
    /** The document says nothing, which leaves it to libvirt. */
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
