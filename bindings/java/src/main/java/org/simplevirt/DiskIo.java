// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** How the hypervisor does input and output. */
public enum DiskIo {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
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
