// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** How a guest reports that it crashed. */
public enum PanicModel {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code isa}. */
    ISA(2),
    /** {@code pseries}. */
    PSERIES(3),
    /** {@code hyperv}. */
    HYPERV(4),
    /** {@code s390}. */
    S390(5),
    /** {@code pvpanic}. */
    PVPANIC(6);

    private final int value;

    PanicModel(int value) {
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

    static PanicModel of(int value) {
        for (PanicModel known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
