// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** How to move data to or from a volume. */
public enum TransferFlags implements Values.Flag {
    /** Transfer every byte */
    NONE(0),
    /**
     * Skip holes instead of sending zeros. Use it only for uploads into new volumes: where the data has a hole,
     * the old contents of the volume may remain
     */
    SPARSE(1);

    private final int value;

    TransferFlags(int value) {
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
