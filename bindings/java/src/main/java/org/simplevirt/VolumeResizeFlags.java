// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** How to resize a volume (libvirt: {@code virStorageVolResizeFlags}). */
public enum VolumeResizeFlags implements Values.Flag {
    /** Grow it, without allocating where possible */
    NONE(0),
    /** Allocate the whole new size (libvirt: {@code VIR_STORAGE_VOL_RESIZE_ALLOCATE}). */
    ALLOCATE(1),
    /** Allow it to shrink; the data at its end is lost (libvirt: {@code VIR_STORAGE_VOL_RESIZE_SHRINK}). */
    SHRINK(2);

    private final int value;

    VolumeResizeFlags(int value) {
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
