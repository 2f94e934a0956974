// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** What a disk is to the guest. */
public enum DiskDevice {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code disk}. */
    DISK(2),
    /** {@code cdrom}. */
    CDROM(3),
    /** {@code floppy}. */
    FLOPPY(4),
    /** {@code lun}. */
    LUN(5);

    private final int value;

    DiskDevice(int value) {
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

    static DiskDevice of(int value) {
        for (DiskDevice known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
