// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** A trusted platform module. */
public enum TpmModel {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code tpm-tis}. */
    TIS(2),
    /** {@code tpm-crb}. */
    CRB(3),
    /** {@code tpm-spapr}. */
    SPAPR(4),
    /** {@code spapr-tpm-proxy}. */
    SPAPR_PROXY(5);

    private final int value;

    TpmModel(int value) {
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

    static TpmModel of(int value) {
        for (TpmModel known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
