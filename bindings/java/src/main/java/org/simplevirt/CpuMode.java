// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** How the guest's CPU is described. */
public enum CpuMode {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code custom}: by {@code model} and features. */
    CUSTOM(2),
    /** {@code host-model}: the named model nearest to the host's. */
    HOST_MODEL(3),
    /** {@code host-passthrough}: the host's own. */
    HOST_PASSTHROUGH(4),
    /** {@code maximum}: all the hypervisor can do. */
    MAXIMUM(5);

    private final int value;

    CpuMode(int value) {
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

    static CpuMode of(int value) {
        for (CpuMode known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
