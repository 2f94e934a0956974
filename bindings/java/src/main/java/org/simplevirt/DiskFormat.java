// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** The format of a disk image. */
public enum DiskFormat {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code raw}. */
    RAW(2),
    /** {@code qcow2}. */
    QCOW2(3),
    /** {@code qcow}. */
    QCOW(4),
    /** {@code qed}. */
    QED(5),
    /** {@code vmdk}. */
    VMDK(6),
    /** {@code vdi}. */
    VDI(7),
    /** {@code vpc}. */
    VPC(8),
    /** {@code vhd}. */
    VHD(9),
    /** {@code vhdx}. */
    VHDX(10),
    /** {@code bochs}. */
    BOCHS(11),
    /** {@code cloop}. */
    CLOOP(12),
    /** {@code dmg}. */
    DMG(13),
    /** {@code iso}. */
    ISO(14),
    /** {@code fat}. */
    FAT(15),
    /** {@code luks}. */
    LUKS(16),
    /** {@code ploop}. */
    PLOOP(17),
    /** {@code cow}. */
    COW(18),
    /** {@code aio}. */
    AIO(19),
    /** {@code parallels}. */
    PARALLELS(20),
    /** {@code none}. */
    NONE(21),
    /** {@code dir}. */
    DIR(22);

    private final int value;

    DiskFormat(int value) {
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

    static DiskFormat of(int value) {
        for (DiskFormat known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
