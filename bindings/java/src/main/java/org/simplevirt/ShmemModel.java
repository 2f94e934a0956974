// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** How memory is shared. */
public enum ShmemModel {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code ivshmem}. */
    IVSHMEM(2),
    /** {@code ivshmem-plain}. */
    IVSHMEM_PLAIN(3),
    /** {@code ivshmem-doorbell}. */
    IVSHMEM_DOORBELL(4);

    private final int value;

    ShmemModel(int value) {
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

    static ShmemModel of(int value) {
        for (ShmemModel known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
