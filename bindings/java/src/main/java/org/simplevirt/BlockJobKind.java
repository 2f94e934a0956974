// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** What a block job does (libvirt: {@code virDomainBlockJobType}). */
public enum BlockJobKind {
    /** Something newer than this library (libvirt: {@code VIR_DOMAIN_BLOCK_JOB_TYPE_UNKNOWN}). */
    UNKNOWN(0),
    /** Copies the backing images into the disk's own image (libvirt: {@code VIR_DOMAIN_BLOCK_JOB_TYPE_PULL}). */
    PULL(1),
    /** Copies the disk to somewhere else (libvirt: {@code VIR_DOMAIN_BLOCK_JOB_TYPE_COPY}). */
    COPY(2),
    /** Merges intermediate images into a backing image (libvirt: {@code VIR_DOMAIN_BLOCK_JOB_TYPE_COMMIT}). */
    COMMIT(3),
    /**
     * Merges the active image, which the guest writes to, into a backing image (libvirt: {@code
     * VIR_DOMAIN_BLOCK_JOB_TYPE_ACTIVE_COMMIT}).
     */
    ACTIVE_COMMIT(4),
    /** Backs the disk up (libvirt: {@code VIR_DOMAIN_BLOCK_JOB_TYPE_BACKUP}). */
    BACKUP(5);

    private final int value;

    BlockJobKind(int value) {
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

    static BlockJobKind of(int value) {
        for (BlockJobKind known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
