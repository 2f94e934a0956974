// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** What happens when the source is missing at start. */
public enum StartupPolicy {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code mandatory}. */
    MANDATORY(2),
    /** {@code requisite}. */
    REQUISITE(3),
    /** {@code optional}. */
    OPTIONAL(4);

    private final int value;

    StartupPolicy(int value) {
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

    static StartupPolicy of(int value) {
        for (StartupPolicy known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
