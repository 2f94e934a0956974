// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** What to delete with a snapshot (libvirt: {@code virDomainSnapshotDeleteFlags}). */
public enum SnapshotDeleteFlags implements Values.Flag {
    /** Only itself; its children become children of its parent */
    NONE(0),
    /** Also all its descendants (libvirt: {@code VIR_DOMAIN_SNAPSHOT_DELETE_CHILDREN}). */
    CHILDREN(1),
    /**
     * Only libvirt's record of it: the contents of the disks stay (libvirt: {@code
     * VIR_DOMAIN_SNAPSHOT_DELETE_METADATA_ONLY}).
     */
    METADATA_ONLY(2),
    /** All its descendants, but not itself (libvirt: {@code VIR_DOMAIN_SNAPSHOT_DELETE_CHILDREN_ONLY}). */
    CHILDREN_ONLY(4);

    private final int value;

    SnapshotDeleteFlags(int value) {
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
