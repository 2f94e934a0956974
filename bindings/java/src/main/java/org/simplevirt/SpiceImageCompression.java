// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** How SPICE compresses images. */
public enum SpiceImageCompression {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code auto_glz}. */
    AUTO_GLZ(2),
    /** {@code auto_lz}. */
    AUTO_LZ(3),
    /** {@code quic}. */
    QUIC(4),
    /** {@code glz}. */
    GLZ(5),
    /** {@code lz}. */
    LZ(6),
    /** {@code off}. */
    OFF(7);

    private final int value;

    SpiceImageCompression(int value) {
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

    static SpiceImageCompression of(int value) {
        for (SpiceImageCompression known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
