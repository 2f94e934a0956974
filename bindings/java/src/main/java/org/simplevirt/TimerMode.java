// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** How the TSC is emulated. */
public enum TimerMode {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code auto}. */
    AUTO(2),
    /** {@code native}. */
    NATIVE(3),
    /** {@code emulate}. */
    EMULATE(4),
    /** {@code paravirt}. */
    PARAVIRT(5),
    /** {@code smpsafe}. */
    SMPSAFE(6);

    private final int value;

    TimerMode(int value) {
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

    static TimerMode of(int value) {
        for (TimerMode known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
