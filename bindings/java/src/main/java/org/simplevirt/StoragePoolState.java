// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** Whether a pool can be used (libvirt: {@code virStoragePoolState}). */
public enum StoragePoolState {
    /** Not known */
    UNKNOWN(0),
    /** Not started (libvirt: {@code VIR_STORAGE_POOL_INACTIVE}). */
    INACTIVE(1),
    /** Being built (libvirt: {@code VIR_STORAGE_POOL_BUILDING}). */
    BUILDING(2),
    /** Can be used (libvirt: {@code VIR_STORAGE_POOL_RUNNING}). */
    RUNNING(3),
    /** Can be used, but something is wrong with it (libvirt: {@code VIR_STORAGE_POOL_DEGRADED}). */
    DEGRADED(4),
    /** Started, but out of reach (libvirt: {@code VIR_STORAGE_POOL_INACCESSIBLE}). */
    INACCESSIBLE(5);

    private final int value;

    StoragePoolState(int value) {
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

    static StoragePoolState of(int value) {
        for (StoragePoolState known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
