// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** Where a smart card comes from. */
public enum SmartcardMode {
    /** A word that this version of the library cannot name. Setting it keeps the word that is there. */
    UNKNOWN(0),
    /** The document says nothing, which leaves it to libvirt. */
    DEFAULT(1),
    /** {@code host}. */
    HOST(2),
    /** {@code host-certificates}. */
    HOST_CERTIFICATES(3),
    /** {@code passthrough}. */
    PASSTHROUGH(4);

    private final int value;

    SmartcardMode(int value) {
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

    static SmartcardMode of(int value) {
        for (SmartcardMode known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
