// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** What a storage pool is made of. */
public enum StoragePoolType {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code dir}. */
    DIR(2),
    /** {@code fs}. */
    FS(3),
    /** {@code netfs}. */
    NETFS(4),
    /** {@code logical}. */
    LOGICAL(5),
    /** {@code disk}. */
    DISK(6),
    /** {@code iscsi}. */
    ISCSI(7),
    /** {@code iscsi-direct}. */
    ISCSI_DIRECT(8),
    /** {@code scsi}. */
    SCSI(9),
    /** {@code mpath}. */
    MPATH(10),
    /** {@code rbd}. */
    RBD(11),
    /** {@code sheepdog}. */
    SHEEPDOG(12),
    /** {@code gluster}. */
    GLUSTER(13),
    /** {@code zfs}. */
    ZFS(14),
    /** {@code vstorage}. */
    VSTORAGE(15);

    private final int value;

    StoragePoolType(int value) {
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

    static StoragePoolType of(int value) {
        for (StoragePoolType known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
