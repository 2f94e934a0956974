// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** What a device of a host is. */
public enum NodeDeviceType {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code system}. */
    SYSTEM(2),
    /** {@code pci}. */
    PCI(3),
    /** {@code usb_device}. */
    USB_DEVICE(4),
    /** {@code usb}. */
    USB(5),
    /** {@code net}. */
    NET(6),
    /** {@code scsi_host}. */
    SCSI_HOST(7),
    /** {@code scsi_target}. */
    SCSI_TARGET(8),
    /** {@code scsi}. */
    SCSI(9),
    /** {@code storage}. */
    STORAGE(10),
    /** {@code fc_host}. */
    FC_HOST(11),
    /** {@code vports}. */
    VPORTS(12),
    /** {@code scsi_generic}. */
    SCSI_GENERIC(13),
    /** {@code drm}. */
    DRM(14),
    /** {@code mdev_types}. */
    MDEV_TYPES(15),
    /** {@code mdev}. */
    MDEV(16),
    /** {@code ccw}. */
    CCW(17),
    /** {@code css}. */
    CSS(18),
    /** {@code vdpa}. */
    VDPA(19),
    /** {@code ap_card}. */
    AP_CARD(20),
    /** {@code ap_queue}. */
    AP_QUEUE(21),
    /** {@code ap_matrix}. */
    AP_MATRIX(22),
    /** {@code vpd}. */
    VPD(23),
    /** {@code ccwgroup}. */
    CCWGROUP(24);

    private final int value;

    NodeDeviceType(int value) {
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

    static NodeDeviceType of(int value) {
        for (NodeDeviceType known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
