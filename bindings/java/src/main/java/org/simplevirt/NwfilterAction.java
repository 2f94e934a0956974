// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** What a rule of a network filter does with a packet. */
public enum NwfilterAction {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code accept}. */
    ACCEPT(2),
    /** {@code drop}. */
    DROP(3),
    /** {@code reject}. */
    REJECT(4),
    /** {@code return}. */
    RETURN(5),
    /** {@code continue}. */
    CONTINUE(6);

    private final int value;

    NwfilterAction(int value) {
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

    static NwfilterAction of(int value) {
        for (NwfilterAction known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
