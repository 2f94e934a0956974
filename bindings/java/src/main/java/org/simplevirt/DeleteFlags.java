// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** What is removed when a domain is deleted. */
public enum DeleteFlags implements Values.Flag {
    /** The domain, with saved state, snapshots' metadata, firmware variables and TPM state; not its disks */
    DEFINITION(0),
    /** Also the disks that were created for it */
    STORAGE(1),
    /** Even when it is running: it is powered off first */
    FORCE(2),
    /** All of that */
    EVERYTHING(3);

    private final int value;

    DeleteFlags(int value) {
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
