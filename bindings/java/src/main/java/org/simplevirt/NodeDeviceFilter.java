// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * Which devices of a host to list; without any flag, all of them. Of several capabilities one is enough
 * (libvirt: {@code virConnectListAllNodeDeviceFlags}).
 */
public enum NodeDeviceFilter implements Values.Flag {
    /** All */
    NONE(0),
    /** The host itself (libvirt: {@code VIR_CONNECT_LIST_NODE_DEVICES_CAP_SYSTEM}). */
    SYSTEM(1),
    /** PCI devices (libvirt: {@code VIR_CONNECT_LIST_NODE_DEVICES_CAP_PCI_DEV}). */
    PCI(2),
    /** USB devices (libvirt: {@code VIR_CONNECT_LIST_NODE_DEVICES_CAP_USB_DEV}). */
    USB_DEVICE(4),
    /** Interfaces of USB devices (libvirt: {@code VIR_CONNECT_LIST_NODE_DEVICES_CAP_USB_INTERFACE}). */
    USB(8),
    /** Network interfaces (libvirt: {@code VIR_CONNECT_LIST_NODE_DEVICES_CAP_NET}). */
    NET(16),
    /** SCSI host bus adapters (libvirt: {@code VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI_HOST}). */
    SCSI_HOST(32),
    /** SCSI targets (libvirt: {@code VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI_TARGET}). */
    SCSI_TARGET(64),
    /** SCSI devices (libvirt: {@code VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI}). */
    SCSI(128),
    /** Disks and other storage (libvirt: {@code VIR_CONNECT_LIST_NODE_DEVICES_CAP_STORAGE}). */
    STORAGE(256),
    /** Fibre Channel host bus adapters (libvirt: {@code VIR_CONNECT_LIST_NODE_DEVICES_CAP_FC_HOST}). */
    FC_HOST(512),
    /** What can have virtual ports (libvirt: {@code VIR_CONNECT_LIST_NODE_DEVICES_CAP_VPORTS}). */
    VPORTS(1024),
    /** SCSI generic devices (libvirt: {@code VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI_GENERIC}). */
    SCSI_GENERIC(2048),
    /** Graphics cards (libvirt: {@code VIR_CONNECT_LIST_NODE_DEVICES_CAP_DRM}). */
    DRM(4096),
    /** What can have mediated devices (libvirt: {@code VIR_CONNECT_LIST_NODE_DEVICES_CAP_MDEV_TYPES}). */
    MDEV_TYPES(8192),
    /** Mediated devices (libvirt: {@code VIR_CONNECT_LIST_NODE_DEVICES_CAP_MDEV}). */
    MDEV(16384),
    /** Channel devices of s390 (libvirt: {@code VIR_CONNECT_LIST_NODE_DEVICES_CAP_CCW_DEV}). */
    CCW(32768),
    /** Subchannels of s390 (libvirt: {@code VIR_CONNECT_LIST_NODE_DEVICES_CAP_CSS_DEV}). */
    CSS(65536),
    /** vDPA devices (libvirt: {@code VIR_CONNECT_LIST_NODE_DEVICES_CAP_VDPA}). */
    VDPA(131072),
    /** Crypto cards of s390 (libvirt: {@code VIR_CONNECT_LIST_NODE_DEVICES_CAP_AP_CARD}). */
    AP_CARD(262144),
    /** Crypto queues of s390 (libvirt: {@code VIR_CONNECT_LIST_NODE_DEVICES_CAP_AP_QUEUE}). */
    AP_QUEUE(524288),
    /** Crypto matrices of s390 (libvirt: {@code VIR_CONNECT_LIST_NODE_DEVICES_CAP_AP_MATRIX}). */
    AP_MATRIX(1048576),
    /** Devices with vital product data (libvirt: {@code VIR_CONNECT_LIST_NODE_DEVICES_CAP_VPD}). */
    VPD(2097152),
    /** Defined and not there (libvirt: {@code VIR_CONNECT_LIST_NODE_DEVICES_INACTIVE}). */
    INACTIVE(4194304),
    /** There now (libvirt: {@code VIR_CONNECT_LIST_NODE_DEVICES_ACTIVE}). */
    ACTIVE(8388608);

    private final int value;

    NodeDeviceFilter(int value) {
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
