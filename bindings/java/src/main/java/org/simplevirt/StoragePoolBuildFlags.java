// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** How to build the storage behind a pool (libvirt: {@code virStoragePoolBuildFlags}). */
public enum StoragePoolBuildFlags implements Values.Flag {
    /** From scratch */
    NONE(0),
    /** Repair it; no type of pool supports this yet (libvirt: {@code VIR_STORAGE_POOL_BUILD_REPAIR}). */
    REPAIR(1),
    /** Extend it; no type of pool supports this yet (libvirt: {@code VIR_STORAGE_POOL_BUILD_RESIZE}). */
    RESIZE(2),
    /** Fail when there is existing data (libvirt: {@code VIR_STORAGE_POOL_BUILD_NO_OVERWRITE}). */
    NO_OVERWRITE(4),
    /** Overwrite existing data, which is lost (libvirt: {@code VIR_STORAGE_POOL_BUILD_OVERWRITE}). */
    OVERWRITE(8);

    private final int value;

    StoragePoolBuildFlags(int value) {
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
