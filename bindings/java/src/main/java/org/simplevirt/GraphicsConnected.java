// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** What happens to connected clients when the password changes, or when another client connects. */
public enum GraphicsConnected {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code keep}. */
    KEEP(2),
    /** {@code fail}. */
    FAIL(3),
    /** {@code disconnect}. */
    DISCONNECT(4);

    private final int value;

    GraphicsConnected(int value) {
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

    static GraphicsConnected of(int value) {
        for (GraphicsConnected known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
