// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * Which storage pools to list; without any flag, all of them (libvirt: {@code
 * virConnectListAllStoragePoolsFlags}).
 */
public enum StoragePoolFilter implements Values.Flag {
    /** All */
    NONE(0),
    /** Defined and not started (libvirt: {@code VIR_CONNECT_LIST_STORAGE_POOLS_INACTIVE}). */
    INACTIVE(1),
    /** Started (libvirt: {@code VIR_CONNECT_LIST_STORAGE_POOLS_ACTIVE}). */
    ACTIVE(2),
    /** With a stored definition (libvirt: {@code VIR_CONNECT_LIST_STORAGE_POOLS_PERSISTENT}). */
    PERSISTENT(4),
    /** Without a stored definition (libvirt: {@code VIR_CONNECT_LIST_STORAGE_POOLS_TRANSIENT}). */
    TRANSIENT(8),
    /** Started automatically when the daemon starts (libvirt: {@code VIR_CONNECT_LIST_STORAGE_POOLS_AUTOSTART}). */
    AUTOSTART(16),
    /** Not started with the daemon (libvirt: {@code VIR_CONNECT_LIST_STORAGE_POOLS_NO_AUTOSTART}). */
    NO_AUTOSTART(32),
    /** Folders (libvirt: {@code VIR_CONNECT_LIST_STORAGE_POOLS_DIR}). */
    DIR(64),
    /** Mounted file systems (libvirt: {@code VIR_CONNECT_LIST_STORAGE_POOLS_FS}). */
    FS(128),
    /** Network file systems (libvirt: {@code VIR_CONNECT_LIST_STORAGE_POOLS_NETFS}). */
    NETFS(256),
    /** LVM volume groups (libvirt: {@code VIR_CONNECT_LIST_STORAGE_POOLS_LOGICAL}). */
    LOGICAL(512),
    /** Partitioned disks (libvirt: {@code VIR_CONNECT_LIST_STORAGE_POOLS_DISK}). */
    DISK(1024),
    /** iSCSI targets (libvirt: {@code VIR_CONNECT_LIST_STORAGE_POOLS_ISCSI}). */
    ISCSI(2048),
    /** SCSI host adapters (libvirt: {@code VIR_CONNECT_LIST_STORAGE_POOLS_SCSI}). */
    SCSI(4096),
    /** Multipath devices (libvirt: {@code VIR_CONNECT_LIST_STORAGE_POOLS_MPATH}). */
    MPATH(8192),
    /** Ceph RADOS block devices (libvirt: {@code VIR_CONNECT_LIST_STORAGE_POOLS_RBD}). */
    RBD(16384),
    /** Sheepdog clusters (libvirt: {@code VIR_CONNECT_LIST_STORAGE_POOLS_SHEEPDOG}). */
    SHEEPDOG(32768),
    /** Gluster volumes (libvirt: {@code VIR_CONNECT_LIST_STORAGE_POOLS_GLUSTER}). */
    GLUSTER(65536),
    /** ZFS pools (libvirt: {@code VIR_CONNECT_LIST_STORAGE_POOLS_ZFS}). */
    ZFS(131072),
    /** Virtuozzo storage (libvirt: {@code VIR_CONNECT_LIST_STORAGE_POOLS_VSTORAGE}). */
    VSTORAGE(262144),
    /** iSCSI targets without a kernel's help (libvirt: {@code VIR_CONNECT_LIST_STORAGE_POOLS_ISCSI_DIRECT}). */
    ISCSI_DIRECT(524288);

    private final int value;

    StoragePoolFilter(int value) {
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
