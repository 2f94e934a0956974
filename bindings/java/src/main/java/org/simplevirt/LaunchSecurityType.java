// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** How a guest's memory is hidden from the host. */
public enum LaunchSecurityType {
    /** A word that this version of the library cannot name. Setting it keeps the word that is there. */
    UNKNOWN(0),
    /** The document says nothing, which leaves it to libvirt. */
    DEFAULT(1),
    /** {@code sev}. */
    SEV(2),
    /** {@code sev-snp}. */
    SEV_SNP(3),
    /** {@code s390-pv}. */
    S390_PV(4),
    /** {@code tdx}. */
    TDX(5);

    private final int value;

    LaunchSecurityType(int value) {
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

    static LaunchSecurityType of(int value) {
        for (LaunchSecurityType known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
