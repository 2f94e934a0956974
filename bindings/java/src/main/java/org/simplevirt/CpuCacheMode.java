// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** Which CPU cache the guest sees. */
public enum CpuCacheMode {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code emulate}. */
    EMULATE(2),
    /** {@code passthrough}. */
    PASSTHROUGH(3),
    /** {@code disable}. */
    DISABLE(4);

    private final int value;

    CpuCacheMode(int value) {
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

    static CpuCacheMode of(int value) {
        for (CpuCacheMode known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
