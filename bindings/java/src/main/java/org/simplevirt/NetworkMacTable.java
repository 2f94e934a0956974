// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** Who keeps a bridge's table of addresses. */
public enum NetworkMacTable {
    /** A word that this version of the library cannot name. Setting it keeps the word that is there. */
    UNKNOWN(0),
    /** The document says nothing, which leaves it to libvirt. */
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
