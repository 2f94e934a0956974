// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** A timer of a guest. */
public enum TimerName {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code platform}. */
    PLATFORM(2),
    /** {@code pit}. */
    PIT(3),
    /** {@code rtc}. */
    RTC(4),
    /** {@code hpet}. */
    HPET(5),
    /** {@code tsc}. */
    TSC(6),
    /** {@code kvmclock}. */
    KVMCLOCK(7),
    /** {@code hypervclock}. */
    HYPERVCLOCK(8),
    /** {@code armvtimer}. */
    ARMVTIMER(9);

    private final int value;

    TimerName(int value) {
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

    static TimerName of(int value) {
        for (TimerName known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
