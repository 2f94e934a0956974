// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** The part an interface plays in a pair that fails over. */
public enum TeamingType {
    /** A word that this version of the library cannot name. Setting it keeps the word that is there. */
    UNKNOWN(0),
    /** The document says nothing, which leaves it to libvirt. */
    DEFAULT(1),
    /** {@code persistent}. */
    PERSISTENT(2),
    /** {@code transient}. */
    TRANSIENT(3);

    private final int value;

    TeamingType(int value) {
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

    static TeamingType of(int value) {
        for (TeamingType known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
