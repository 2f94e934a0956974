// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** How exactly the CPU must match the description. */
public enum CpuMatch {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code exact}. */
    EXACT(2),
    /** {@code minimum}. */
    MINIMUM(3),
    /** {@code strict}. */
    STRICT(4);

    private final int value;

    CpuMatch(int value) {
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

    static CpuMatch of(int value) {
        for (CpuMatch known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
