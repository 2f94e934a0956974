// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** What a domain did when a snapshot was taken. */
public enum SnapshotState {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code running}. */
    RUNNING(2),
    /** {@code blocked}. */
    BLOCKED(3),
    /** {@code paused}. */
    PAUSED(4),
    /** {@code shutdown}. */
    SHUTDOWN(5),
    /** {@code shutoff}. */
    SHUTOFF(6),
    /** {@code crashed}. */
    CRASHED(7),
    /** {@code disk-snapshot}: only the disks are part of the snapshot. */
    DISKS_ONLY(8);

    private final int value;

    SnapshotState(int value) {
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

    static SnapshotState of(int value) {
        for (SnapshotState known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
