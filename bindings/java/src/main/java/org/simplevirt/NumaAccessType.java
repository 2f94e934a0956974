// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** What kind of access a figure is about. */
public enum NumaAccessType {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code access}. */
    ACCESS(2),
    /** {@code read}. */
    READ(3),
    /** {@code write}. */
    WRITE(4);

    private final int value;

    NumaAccessType(int value) {
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

    static NumaAccessType of(int value) {
        for (NumaAccessType known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
