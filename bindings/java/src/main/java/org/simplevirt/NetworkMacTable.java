// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** Who manages the forwarding table of a bridge. */
public enum NetworkMacTable {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code kernel}. */
    KERNEL(2),
    /** {@code libvirt}. */
    LIBVIRT(3);

    private final int value;

    NetworkMacTable(int value) {
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

    static NetworkMacTable of(int value) {
        for (NetworkMacTable known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
