// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** How much of a disk is backed up. */
public enum BackupDiskMode {
    /** A word that this version of the library cannot name. Setting it keeps the word that is there. */
    UNKNOWN(0),
    /** The document says nothing, which leaves it to libvirt. */
    DEFAULT(1),
    /** {@code full}. */
    FULL(2),
    /** {@code incremental}. */
    INCREMENTAL(3);

    private final int value;

    BackupDiskMode(int value) {
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

    static BackupDiskMode of(int value) {
        for (BackupDiskMode known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
