// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** Where random numbers come from. */
public enum RngBackend {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code random}. */
    RANDOM(2),
    /** {@code egd}. */
    EGD(3),
    /** {@code builtin}. */
    BUILTIN(4);

    private final int value;

    RngBackend(int value) {
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

    static RngBackend of(int value) {
        for (RngBackend known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
