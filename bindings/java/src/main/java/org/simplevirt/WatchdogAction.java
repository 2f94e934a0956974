// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** What happens when the guest stops resetting its watchdog. */
public enum WatchdogAction {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code reset}. */
    RESET(2),
    /** {@code shutdown}. */
    SHUTDOWN(3),
    /** {@code poweroff}. */
    POWEROFF(4),
    /** {@code pause}. */
    PAUSE(5),
    /** {@code none}. */
    NONE(6),
    /** {@code dump}. */
    DUMP(7),
    /** {@code inject-nmi}. */
    INJECT_NMI(8);

    private final int value;

    WatchdogAction(int value) {
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

    static WatchdogAction of(int value) {
        for (WatchdogAction known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
