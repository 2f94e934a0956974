// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** Where a smart card comes from. */
public enum SmartcardMode {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
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
