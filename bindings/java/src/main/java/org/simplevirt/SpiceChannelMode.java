// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** Whether a SPICE channel is encrypted. */
public enum SpiceChannelMode {
    /** A word that this version of the library cannot name. Setting it keeps the word that is there. */
    UNKNOWN(0),
    /** The document says nothing, which leaves it to libvirt. */
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
