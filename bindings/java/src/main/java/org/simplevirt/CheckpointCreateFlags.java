// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** How to create a checkpoint (libvirt: {@code virDomainCheckpointCreateFlags}). */
public enum CheckpointCreateFlags implements Values.Flag {
    /** At this moment */
    NONE(0),
    /** The agent freezes file systems meanwhile */
    QUIESCE(1),
    /**
     * It exists on disk; only make it known to libvirt again (libvirt: {@code
     * VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE}).
     */
    REDEFINE(2),
    /**
     * With {@code redefine}: check that the disks still have it (libvirt: {@code
     * VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE_VALIDATE}).
     */
    REDEFINE_VALIDATE(4);

    private final int value;

    CheckpointCreateFlags(int value) {
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
