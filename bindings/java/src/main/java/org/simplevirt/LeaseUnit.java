// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** A unit of time for DHCP leases. */
public enum LeaseUnit {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code seconds}. */
    SECONDS(2),
    /** {@code minutes}. */
    MINUTES(3),
    /** {@code hours}. */
    HOURS(4);

    private final int value;

    LeaseUnit(int value) {
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

    static LeaseUnit of(int value) {
        for (LeaseUnit known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
