// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** How to create a volume (libvirt: {@code virStorageVolCreateFlags}). */
public enum VolumeCreateFlags implements Values.Flag {
    /** As its definition says */
    NONE(0),
    /** Allocate a qcow2 volume's tables at once (libvirt: {@code VIR_STORAGE_VOL_CREATE_PREALLOC_METADATA}). */
    PREALLOCATE_METADATA(1),
    /**
     * Share the blocks of the volume that is copied, where the file system can (libvirt: {@code
     * VIR_STORAGE_VOL_CREATE_REFLINK}).
     */
    REFLINK(2);

    private final int value;

    VolumeCreateFlags(int value) {
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
