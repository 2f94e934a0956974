// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** What is behind a trusted platform module. */
public enum TpmBackend {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code passthrough}. */
    PASSTHROUGH(2),
    /** {@code emulator}. */
    EMULATOR(3),
    /** {@code external}. */
    EXTERNAL(4);

    private final int value;

    TpmBackend(int value) {
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

    static TpmBackend of(int value) {
        for (TpmBackend known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
