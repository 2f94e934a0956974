// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** How to make a checkpoint (libvirt: {@code virDomainCheckpointCreateFlags}). */
public enum CheckpointCreateFlags implements Values.Flag {
    /** At this moment */
    NONE(0),
    /** The agent freezes file systems meanwhile */
    QUIESCE(1),
    /** It is there; libvirt shall know of it again (libvirt: {@code VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE}). */
    REDEFINE(2),
    /**
     * With {@code redefine}: see whether the disks still have it (libvirt: {@code
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
