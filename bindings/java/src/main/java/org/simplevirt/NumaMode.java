// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** How strictly memory comes from the given nodes. */
public enum NumaMode {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code strict}. */
    STRICT(2),
    /** {@code preferred}. */
    PREFERRED(3),
    /** {@code interleave}. */
    INTERLEAVE(4),
    /** {@code restrictive}. */
    RESTRICTIVE(5);

    private final int value;

    NumaMode(int value) {
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

    static NumaMode of(int value) {
        for (NumaMode known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
