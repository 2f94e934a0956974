// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** Translation of a disk's geometry by the BIOS. */
public enum DiskGeometryTrans {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code auto}. */
    AUTO(2),
    /** {@code none}. */
    NONE(3),
    /** {@code lba}. */
    LBA(4);

    private final int value;

    DiskGeometryTrans(int value) {
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

    static DiskGeometryTrans of(int value) {
        for (DiskGeometryTrans known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
