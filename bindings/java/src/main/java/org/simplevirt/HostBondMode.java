// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** How the interfaces of a bond share their work. */
public enum HostBondMode {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code balance-rr}. */
    BALANCE_RR(2),
    /** {@code active-backup}. */
    ACTIVE_BACKUP(3),
    /** {@code balance-xor}. */
    BALANCE_XOR(4),
    /** {@code broadcast}. */
    BROADCAST(5),
    /** {@code 802.3ad}. */
    IEEE_802_3_AD(6),
    /** {@code balance-tlb}. */
    BALANCE_TLB(7),
    /** {@code balance-alb}. */
    BALANCE_ALB(8);

    private final int value;

    HostBondMode(int value) {
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

    static HostBondMode of(int value) {
        for (HostBondMode known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
