// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** What happens to ticks a guest missed. */
public enum TimerTickPolicy {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code delay}. */
    DELAY(2),
    /** {@code catchup}. */
    CATCHUP(3),
    /** {@code merge}. */
    MERGE(4),
    /** {@code discard}. */
    DISCARD(5);

    private final int value;

    TimerTickPolicy(int value) {
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

    static TimerTickPolicy of(int value) {
        for (TimerTickPolicy known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
