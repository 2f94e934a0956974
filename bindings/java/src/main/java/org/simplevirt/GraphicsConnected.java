// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** What happens to those connected when a password changes, or to the first when another comes. */
public enum GraphicsConnected {
    /** A word that this version of the library cannot name. Setting it keeps the word that is there. */
    UNKNOWN(0),
    /** The document says nothing, which leaves it to libvirt. */
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
