// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** Where a disk's data is. */
public enum DiskSourceType {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code file}. */
    FILE(2),
    /** {@code block}. */
    BLOCK(3),
    /** {@code dir}. */
    DIR(4),
    /** {@code network}. */
    NETWORK(5),
    /** {@code volume}. */
    VOLUME(6),
    /** {@code nvme}. */
    NVME(7),
    /** {@code vhostuser}. */
    VHOSTUSER(8),
    /** {@code vhostvdpa}. */
    VHOSTVDPA(9);

    private final int value;

    DiskSourceType(int value) {
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

    static DiskSourceType of(int value) {
        for (DiskSourceType known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
