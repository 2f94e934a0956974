// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** How to commit images of a disk (libvirt: {@code virDomainBlockCommitFlags}). */
public enum BlockCommitFlags implements Values.Flag {
    /** Keep files that are no longer needed */
    NONE(0),
    /**
     * Without a base: merge only into the image directly below the top, not into the lowest (libvirt: {@code
     * VIR_DOMAIN_BLOCK_COMMIT_SHALLOW}).
     */
    SHALLOW(1),
    /** Delete files that are no longer needed (libvirt: {@code VIR_DOMAIN_BLOCK_COMMIT_DELETE}). */
    DELETE(2),
    /** Keep the paths of images relative to each other (libvirt: {@code VIR_DOMAIN_BLOCK_COMMIT_RELATIVE}). */
    RELATIVE(4);

    private final int value;

    BlockCommitFlags(int value) {
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
