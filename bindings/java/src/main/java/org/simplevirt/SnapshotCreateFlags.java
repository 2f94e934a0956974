// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** How to take a snapshot (libvirt: {@code virDomainSnapshotCreateFlags}). */
public enum SnapshotCreateFlags implements Values.Flag {
    /** Inside the disk images, with memory when the domain is running */
    NONE(0),
    /** Only disks, each of which continues in a new file (libvirt: {@code VIR_DOMAIN_SNAPSHOT_CREATE_DISK_ONLY}). */
    DISK_ONLY(1),
    /**
     * The agent freezes file systems during the snapshot; only with {@code disk_only} (libvirt: {@code
     * VIR_DOMAIN_SNAPSHOT_CREATE_QUIESCE}).
     */
    QUIESCE(2),
    /**
     * The guest keeps running while memory is written to a file (libvirt: {@code
     * VIR_DOMAIN_SNAPSHOT_CREATE_LIVE}).
     */
    LIVE(4),
    /** The domain is off afterwards (libvirt: {@code VIR_DOMAIN_SNAPSHOT_CREATE_HALT}). */
    HALT(8),
    /** All disks or none (libvirt: {@code VIR_DOMAIN_SNAPSHOT_CREATE_ATOMIC}). */
    ATOMIC(16),
    /**
     * The new files already exist, created by the caller (libvirt: {@code
     * VIR_DOMAIN_SNAPSHOT_CREATE_REUSE_EXT}).
     */
    REUSE_FILES(32),
    /**
     * libvirt does not keep track of it: the returned handle has a name but does not exist (libvirt: {@code
     * VIR_DOMAIN_SNAPSHOT_CREATE_NO_METADATA}).
     */
    NO_METADATA(64),
    /**
     * It exists on disk; only make it known to libvirt again (libvirt: {@code
     * VIR_DOMAIN_SNAPSHOT_CREATE_REDEFINE}).
     */
    REDEFINE(128),
    /** With {@code redefine}: it is the current one (libvirt: {@code VIR_DOMAIN_SNAPSHOT_CREATE_CURRENT}). */
    CURRENT(256);

    private final int value;

    SnapshotCreateFlags(int value) {
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
