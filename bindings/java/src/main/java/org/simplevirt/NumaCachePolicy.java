// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** How a memory cache writes. */
public enum NumaCachePolicy {
    /** A word that this version of the library cannot name. Setting it keeps the word that is there. */
    UNKNOWN(0),
    /** The document says nothing, which leaves it to libvirt. */
    DEFAULT(1),
    /** {@code none}. */
    NONE(2),
    /** {@code writeback}. */
    WRITEBACK(3),
    /** {@code writethrough}. */
    WRITETHROUGH(4);

    private final int value;

    NumaCachePolicy(int value) {
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

    static NumaCachePolicy of(int value) {
        for (NumaCachePolicy known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
