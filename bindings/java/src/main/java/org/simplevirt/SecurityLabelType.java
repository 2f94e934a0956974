// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** Who generates a security label. */
public enum SecurityLabelType {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code dynamic}. */
    DYNAMIC(2),
    /** {@code static}. */
    STATIC(3),
    /** {@code none}. */
    NONE(4);

    private final int value;

    SecurityLabelType(int value) {
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

    static SecurityLabelType of(int value) {
        for (SecurityLabelType known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
