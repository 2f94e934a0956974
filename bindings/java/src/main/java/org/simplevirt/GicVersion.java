// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** A version of ARM's interrupt controller. */
public enum GicVersion {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code host}. */
    HOST(2),
    /** {@code 2}. */
    V2(3),
    /** {@code 3}. */
    V3(4);

    private final int value;

    GicVersion(int value) {
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

    static GicVersion of(int value) {
        for (GicVersion known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
