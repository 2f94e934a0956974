// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** How strictly a CPU is checked at start. */
public enum CpuCheck {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code none}. */
    NONE(2),
    /** {@code partial}. */
    PARTIAL(3),
    /** {@code full}. */
    FULL(4);

    private final int value;

    CpuCheck(int value) {
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

    static CpuCheck of(int value) {
        for (CpuCheck known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
