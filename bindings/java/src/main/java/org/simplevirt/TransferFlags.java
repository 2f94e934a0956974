// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** How to move data to or from a volume. */
public enum TransferFlags implements Values.Flag {
    /** Byte by byte */
    NONE(0),
    /**
     * Holes are told of, not sent. For uploads into new volumes: what an older one holds where the data has a
     * hole may stay
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
