// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** How to delete a volume (libvirt: {@code virStorageVolDeleteFlags}). */
public enum VolumeDeleteFlags implements Values.Flag {
    /** Delete it as it is */
    NONE(0),
    /**
     * Overwrite it with zeros first, where the pool supports that (libvirt: {@code
     * VIR_STORAGE_VOL_DELETE_ZEROED}).
     */
    ZEROED(1),
    /**
     * Along with its snapshots, in pools that have them (libvirt: {@code
     * VIR_STORAGE_VOL_DELETE_WITH_SNAPSHOTS}).
     */
    WITH_SNAPSHOTS(2);

    private final int value;

    VolumeDeleteFlags(int value) {
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
