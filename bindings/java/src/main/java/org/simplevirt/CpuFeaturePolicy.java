// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** What a CPU feature is to the guest. */
public enum CpuFeaturePolicy {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code force}. */
    FORCE(2),
    /** {@code require}. */
    REQUIRE(3),
    /** {@code optional}. */
    OPTIONAL(4),
    /** {@code disable}. */
    DISABLE(5),
    /** {@code forbid}. */
    FORBID(6);

    private final int value;

    CpuFeaturePolicy(int value) {
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

    static CpuFeaturePolicy of(int value) {
        for (CpuFeaturePolicy known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
