// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** What a variable clock is measured from. */
public enum ClockAdjustment {
    /** A word that this version of the library cannot name. Setting it keeps the word that is there. */
    UNKNOWN(0),
    /** The document says nothing, which leaves it to libvirt. */
    DEFAULT(1),
    /** {@code utc}. */
    UTC(2),
    /** {@code localtime}. */
    LOCALTIME(3);

    private final int value;

    ClockAdjustment(int value) {
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

    static ClockAdjustment of(int value) {
        for (ClockAdjustment known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
