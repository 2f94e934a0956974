// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** How to back up. */
public enum BackupFlags implements Values.Flag {
    /** Back up the contents at this moment, as after a power failure */
    NONE(0),
    /** Let the agent freeze file systems at that moment, so that they are consistent */
    QUIESCE(1),
    /** Write to existing files that the caller created; they stay when the backup fails */
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
