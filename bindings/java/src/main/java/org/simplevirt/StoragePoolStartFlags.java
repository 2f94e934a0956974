// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** What happens before a pool is started (libvirt: {@code virStoragePoolCreateFlags}). */
public enum StoragePoolStartFlags implements Values.Flag {
    /** Nothing */
    NONE(0),
    /** Build it first, for example create its folder (libvirt: {@code VIR_STORAGE_POOL_CREATE_WITH_BUILD}). */
    BUILD(1),
    /** Build it first, overwriting existing data (libvirt: {@code VIR_STORAGE_POOL_CREATE_WITH_BUILD_OVERWRITE}). */
    BUILD_OVERWRITE(2),
    /**
     * Build it first, unless there is existing data (libvirt: {@code
     * VIR_STORAGE_POOL_CREATE_WITH_BUILD_NO_OVERWRITE}).
     */
    BUILD_NO_OVERWRITE(4);

    private final int value;

    StoragePoolStartFlags(int value) {
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
