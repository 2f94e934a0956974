// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** What becomes of a guest's discard (trim) requests. */
public enum DiskDiscard {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code unmap}: passed on, which frees space in the image. */
    UNMAP(2),
    /** {@code ignore}. */
    IGNORE(3);

    private final int value;

    DiskDiscard(int value) {
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

    static DiskDiscard of(int value) {
        for (DiskDiscard known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
