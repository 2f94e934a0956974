// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** What a guest's clock starts from. */
public enum ClockOffset {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code utc}. */
    UTC(2),
    /** {@code localtime}. */
    LOCALTIME(3),
    /** {@code timezone}. */
    TIMEZONE(4),
    /** {@code variable}. */
    VARIABLE(5),
    /** {@code absolute}. */
    ABSOLUTE(6);

    private final int value;

    ClockOffset(int value) {
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

    static ClockOffset of(int value) {
        for (ClockOffset known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
