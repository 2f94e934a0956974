// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** How the memory of a guest is protected from the host. */
public enum LaunchSecurityType {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
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
