// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** How the host caches a disk. */
public enum DiskCache {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code none}. */
    NONE(2),
    /** {@code writethrough}. */
    WRITETHROUGH(3),
    /** {@code writeback}. */
    WRITEBACK(4),
    /** {@code directsync}. */
    DIRECT_SYNC(5),
    /** {@code unsafe}. */
    UNSAFE(6),
    /** {@code default}. */
    AUTOMATIC(7);

    private final int value;

    DiskCache(int value) {
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

    static DiskCache of(int value) {
        for (DiskCache known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
