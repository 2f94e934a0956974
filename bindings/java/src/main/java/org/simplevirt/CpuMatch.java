// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** How exactly the CPU must be the one described. */
public enum CpuMatch {
    /** A word that this version of the library cannot name. Setting it keeps the word that is there. */
    UNKNOWN(0),
    /** The document says nothing, which leaves it to libvirt. */
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
