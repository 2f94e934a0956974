// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** How the hypervisor does input and output. */
public enum DiskIo {
    /** A word that this version of the library cannot name. Setting it keeps the word that is there. */
    UNKNOWN(0),
    /** The document says nothing, which leaves it to libvirt. */
    DEFAULT(1),
    /** {@code threads}. */
    THREADS(2),
    /** {@code native}. */
    NATIVE(3),
    /** {@code io_uring}. */
    IO_URING(4);

    private final int value;

    DiskIo(int value) {
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

    static DiskIo of(int value) {
        for (DiskIo known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
