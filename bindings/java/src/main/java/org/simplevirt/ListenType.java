// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** Where a screen's server listens. */
public enum ListenType {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code address}. */
    ADDRESS(2),
    /** {@code network}. */
    NETWORK(3),
    /** {@code socket}. */
    SOCKET(4),
    /** {@code none}. */
    NONE(5);

    private final int value;

    ListenType(int value) {
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

    static ListenType of(int value) {
        for (ListenType known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
