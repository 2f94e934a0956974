// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** How a server of a disk is reached. */
public enum DiskTransport {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code tcp}. */
    TCP(2),
    /** {@code rdma}. */
    RDMA(3),
    /** {@code unix}. */
    UNIX(4),
    /** {@code fd}. */
    FD(5);

    private final int value;

    DiskTransport(int value) {
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

    static DiskTransport of(int value) {
        for (DiskTransport known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
