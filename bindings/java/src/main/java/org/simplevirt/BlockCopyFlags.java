// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** How to copy a disk, and what the domain uses afterwards. */
public enum BlockCopyFlags implements Values.Flag {
    /** The domain goes on with what it has; the copy holds what the disk held at the end */
    NONE(0),
    /** The domain goes on with the copy, now and after its next start */
    PIVOT(1),
    /** Only the disk's own image; the copy shares those below */
    SHALLOW(2),
    /** The file is there and fits: write to it */
    REUSE(4),
    /** What the guest writes goes to both at once, so that a busy guest cannot keep the copy from being done */
    SYNCHRONOUS(8);

    private final int value;

    BlockCopyFlags(int value) {
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
