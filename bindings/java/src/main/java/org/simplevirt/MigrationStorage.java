// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** Which part of a domain's disks is copied to the destination. */
public enum MigrationStorage {
    /** Nothing: both hosts see the same disks */
    SHARED(0),
    /**
     * Every disk that is not read-only, including its backing images (libvirt: {@code
     * VIR_MIGRATE_NON_SHARED_DISK})
     */
    FULL(1),
    /**
     * Only the topmost image of each disk; its backing images are already at the destination (libvirt: {@code
     * VIR_MIGRATE_NON_SHARED_INC})
     */
    INCREMENTAL(2),
    /** Something newer than this binding. */
    UNRECOGNIZED(-1);

    private final int value;

    MigrationStorage(int value) {
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

    static MigrationStorage of(int value) {
        for (MigrationStorage known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNRECOGNIZED;
    }
}
