// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** What a timer follows. */
public enum TimerTrack {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code boot}. */
    BOOT(2),
    /** {@code guest}. */
    GUEST(3),
    /** {@code wall}. */
    WALL(4),
    /** {@code realtime}. */
    REALTIME(5);

    private final int value;

    TimerTrack(int value) {
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

    static TimerTrack of(int value) {
        for (TimerTrack known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
