// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** How a memory cache finds its lines. */
public enum NumaCacheAssociativity {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code none}. */
    NONE(2),
    /** {@code direct}. */
    DIRECT(3),
    /** {@code full}. */
    FULL(4);

    private final int value;

    NumaCacheAssociativity(int value) {
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

    static NumaCacheAssociativity of(int value) {
        for (NumaCacheAssociativity known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
