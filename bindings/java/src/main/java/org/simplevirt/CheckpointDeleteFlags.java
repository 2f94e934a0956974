// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** What to delete with a checkpoint (libvirt: {@code virDomainCheckpointDeleteFlags}). */
public enum CheckpointDeleteFlags implements Values.Flag {
    /** Only itself; its changes are merged into its parent */
    NONE(0),
    /** Also all its descendants (libvirt: {@code VIR_DOMAIN_CHECKPOINT_DELETE_CHILDREN}). */
    CHILDREN(1),
    /**
     * Only libvirt's record of it: the contents of the disks stay (libvirt: {@code
     * VIR_DOMAIN_CHECKPOINT_DELETE_METADATA_ONLY}).
     */
    METADATA_ONLY(2),
    /** All its descendants, but not itself (libvirt: {@code VIR_DOMAIN_CHECKPOINT_DELETE_CHILDREN_ONLY}). */
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
