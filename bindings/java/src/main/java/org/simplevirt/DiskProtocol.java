// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** How a disk on the network is reached. */
public enum DiskProtocol {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code nbd}. */
    NBD(2),
    /** {@code rbd}. */
    RBD(3),
    /** {@code iscsi}. */
    ISCSI(4),
    /** {@code sheepdog}. */
    SHEEPDOG(5),
    /** {@code gluster}. */
    GLUSTER(6),
    /** {@code http}. */
    HTTP(7),
    /** {@code https}. */
    HTTPS(8),
    /** {@code ftp}. */
    FTP(9),
    /** {@code ftps}. */
    FTPS(10),
    /** {@code tftp}. */
    TFTP(11),
    /** {@code vxhs}. */
    VXHS(12),
    /** {@code nfs}. */
    NFS(13),
    /** {@code ssh}. */
    SSH(14);

    private final int value;

    DiskProtocol(int value) {
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

    static DiskProtocol of(int value) {
        for (DiskProtocol known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
