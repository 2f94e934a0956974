// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** How to go back to a snapshot (libvirt: {@code virDomainSnapshotRevertFlags}). */
public enum SnapshotRevertFlags implements Values.Flag {
    /** The domain returns to the state that it was in */
    NONE(0),
    /** It runs afterwards (libvirt: {@code VIR_DOMAIN_SNAPSHOT_REVERT_RUNNING}). */
    RUNNING(1),
    /** It is paused afterwards (libvirt: {@code VIR_DOMAIN_SNAPSHOT_REVERT_PAUSED}). */
    PAUSED(2),
    /**
     * Even when that is risky, for example because its definition was not kept (libvirt: {@code
     * VIR_DOMAIN_SNAPSHOT_REVERT_FORCE}).
     */
    FORCE(4);

    private final int value;

    SnapshotRevertFlags(int value) {
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
