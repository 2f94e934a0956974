// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * How to pull the data of a disk's backing images into its own image (libvirt: {@code
 * virDomainBlockRebaseFlags}).
 */
public enum BlockPullFlags implements Values.Flag {
    /** Store the full path of the base */
    NONE(0),
    /**
     * Keep the paths of images relative to each other; needs a base (libvirt: {@code
     * VIR_DOMAIN_BLOCK_REBASE_RELATIVE}).
     */
    RELATIVE(1);

    private final int value;

    BlockPullFlags(int value) {
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
