// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** Whether writing zeroes is made cheaper. */
public enum DiskDetectZeroes {
    /** A word that this version of the library cannot name. Setting it keeps the word that is there. */
    UNKNOWN(0),
    /** The document says nothing, which leaves it to libvirt. */
    DEFAULT(1),
    /** {@code off}. */
    OFF(2),
    /** {@code on}. */
    ON(3),
    /** {@code unmap}. */
    UNMAP(4);

    private final int value;

    DiskDetectZeroes(int value) {
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

    static DiskDetectZeroes of(int value) {
        for (DiskDetectZeroes known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
