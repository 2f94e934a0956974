// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** Whether a new domain uses hardware acceleration. */
public enum Acceleration {
    /** With hardware acceleration (KVM) when it works, otherwise emulated */
    AUTO(0),
    /** With hardware acceleration, or fail */
    REQUIRED(1),
    /** Emulated */
    NONE(2),
    /** Something newer than this binding. */
    UNRECOGNIZED(-1);

    private final int value;

    Acceleration(int value) {
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

    static Acceleration of(int value) {
        for (Acceleration known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNRECOGNIZED;
    }
}
