// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** How the host schedules a thread. */
public enum SchedulerPolicy {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code batch}. */
    BATCH(2),
    /** {@code idle}. */
    IDLE(3),
    /** {@code fifo}. */
    FIFO(4),
    /** {@code rr}. */
    RR(5);

    private final int value;

    SchedulerPolicy(int value) {
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

    static SchedulerPolicy of(int value) {
        for (SchedulerPolicy known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
