// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** Who places vCPUs on the host's CPUs. */
public enum VcpuPlacement {
    /** A word that this version of the library cannot name. Setting it keeps the word that is there. */
    UNKNOWN(0),
    /** The document says nothing, which leaves it to libvirt. */
    DEFAULT(1),
    /** {@code static}. */
    STATIC(2),
    /** {@code auto}. */
    AUTO(3);

    private final int value;

    VcpuPlacement(int value) {
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

    static VcpuPlacement of(int value) {
        for (VcpuPlacement known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
