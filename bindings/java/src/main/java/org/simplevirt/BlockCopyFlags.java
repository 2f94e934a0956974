// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** How to copy a disk, and what the domain uses afterwards. */
public enum BlockCopyFlags implements Values.Flag {
    /** The domain keeps using its disk; the copy holds the contents at the end of the job */
    NONE(0),
    /** The domain switches to the copy, now and after its next start */
    PIVOT(1),
    /** Copy only the disk's own image; the copy shares the backing images */
    SHALLOW(2),
    /** Write to an existing file of suitable size and format */
    REUSE(4),
    /** Write guest data to both at once, so that a busy guest cannot keep the copy from completing */
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
