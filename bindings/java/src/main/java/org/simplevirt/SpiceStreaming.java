// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** What SPICE streams as video. */
public enum SpiceStreaming {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code filter}. */
    FILTER(2),
    /** {@code all}. */
    ALL(3),
    /** {@code off}. */
    OFF(4);

    private final int value;

    SpiceStreaming(int value) {
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

    static SpiceStreaming of(int value) {
        for (SpiceStreaming known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
