// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** Whether writes of zeroes are optimized. */
public enum DiskDetectZeroes {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
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
