// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** What a volume is on the host (libvirt: {@code virStorageVolType}). */
public enum VolumeKind {
    /** Not known */
    UNKNOWN(0),
    /** A file (libvirt: {@code VIR_STORAGE_VOL_FILE}). */
    FILE(1),
    /** A block device (libvirt: {@code VIR_STORAGE_VOL_BLOCK}). */
    BLOCK(2),
    /** A folder (libvirt: {@code VIR_STORAGE_VOL_DIR}). */
    FOLDER(3),
    /** Something on the network, such as a RADOS block device (libvirt: {@code VIR_STORAGE_VOL_NETWORK}). */
    NETWORK(4),
    /** A folder on the network (libvirt: {@code VIR_STORAGE_VOL_NETDIR}). */
    NETWORK_FOLDER(5),
    /** A Parallels loopback disk (libvirt: {@code VIR_STORAGE_VOL_PLOOP}). */
    PLOOP(6);

    private final int value;

    VolumeKind(int value) {
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

    static VolumeKind of(int value) {
        for (VolumeKind known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
