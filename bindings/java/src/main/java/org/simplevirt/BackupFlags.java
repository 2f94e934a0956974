// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** How to back up. */
public enum BackupFlags implements Values.Flag {
    /** What the disks hold at this moment, as after a power cut */
    NONE(0),
    /** The agent freezes file systems at that moment, so that they are clean */
    QUIESCE(1),
    /** The files are there, made by the caller; they stay when the backup fails */
    REUSE(2);

    private final int value;

    BackupFlags(int value) {
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
