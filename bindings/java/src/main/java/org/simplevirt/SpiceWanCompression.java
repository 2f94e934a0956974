// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** How SPICE compresses images on slow links. */
public enum SpiceWanCompression {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code auto}. */
    AUTO(2),
    /** {@code never}. */
    NEVER(3),
    /** {@code always}. */
    ALWAYS(4);

    private final int value;

    SpiceWanCompression(int value) {
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

    static SpiceWanCompression of(int value) {
        for (SpiceWanCompression known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
