// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** What happens when reading or writing fails on the host. */
public enum DiskErrorPolicy {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code stop}. */
    STOP(2),
    /** {@code report}. */
    REPORT(3),
    /** {@code ignore}. */
    IGNORE(4),
    /** {@code enospace}: stop when the host's disk is full, report the rest. */
    NO_SPACE(5);

    private final int value;

    DiskErrorPolicy(int value) {
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

    static DiskErrorPolicy of(int value) {
        for (DiskErrorPolicy known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
