// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** The format of a pool's source. */
public enum PoolSourceFormat {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code auto}. */
    AUTO(2),
    /** {@code ext2}. */
    EXT2(3),
    /** {@code ext3}. */
    EXT3(4),
    /** {@code ext4}. */
    EXT4(5),
    /** {@code ufs}. */
    UFS(6),
    /** {@code iso9660}. */
    ISO9660(7),
    /** {@code udf}. */
    UDF(8),
    /** {@code gfs}. */
    GFS(9),
    /** {@code gfs2}. */
    GFS2(10),
    /** {@code vfat}. */
    VFAT(11),
    /** {@code hfs+}. */
    HFS(12),
    /** {@code xfs}. */
    XFS(13),
    /** {@code ocfs2}. */
    OCFS2(14),
    /** {@code vmfs}. */
    VMFS(15),
    /** {@code nfs}. */
    NFS(16),
    /** {@code glusterfs}. */
    GLUSTERFS(17),
    /** {@code cifs}. */
    CIFS(18),
    /** {@code dos}. */
    DOS(19),
    /** {@code dvh}. */
    DVH(20),
    /** {@code gpt}. */
    GPT(21),
    /** {@code mac}. */
    MAC(22),
    /** {@code bsd}. */
    BSD(23),
    /** {@code pc98}. */
    PC98(24),
    /** {@code sun}. */
    SUN(25),
    /** {@code lvm2}. */
    LVM2(26),
    /** {@code unknown}. */
    UNNAMED(27);

    private final int value;

    PoolSourceFormat(int value) {
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

    static PoolSourceFormat of(int value) {
        for (PoolSourceFormat known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
