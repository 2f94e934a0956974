// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** Whether a SPICE channel is encrypted. */
public enum SpiceChannelMode {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code secure}. */
    SECURE(2),
    /** {@code insecure}. */
    INSECURE(3),
    /** {@code any}. */
    ANY(4);

    private final int value;

    SpiceChannelMode(int value) {
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

    static SpiceChannelMode of(int value) {
        for (SpiceChannelMode known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
