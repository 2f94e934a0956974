// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** What to delete with a checkpoint (libvirt: {@code virDomainCheckpointDeleteFlags}). */
public enum CheckpointDeleteFlags implements Values.Flag {
    /** Only itself; what changed since then counts for the one before it */
    NONE(0),
    /** Whatever was made after it, too (libvirt: {@code VIR_DOMAIN_CHECKPOINT_DELETE_CHILDREN}). */
    CHILDREN(1),
    /**
     * Only what libvirt knows of it: what the disks hold stays (libvirt: {@code
     * VIR_DOMAIN_CHECKPOINT_DELETE_METADATA_ONLY}).
     */
    METADATA_ONLY(2),
    /** Whatever was made after it, but not itself (libvirt: {@code VIR_DOMAIN_CHECKPOINT_DELETE_CHILDREN_ONLY}). */
    CHILDREN_ONLY(4);

    private final int value;

    CheckpointDeleteFlags(int value) {
        this.value = value;
    }

    /**
     * The number in C.
     *
     * @return the number
     */
    @Override
    public int value() {
        return value;
    }
}
