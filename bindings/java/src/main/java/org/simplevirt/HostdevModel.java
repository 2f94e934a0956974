// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** The kind of a mediated device, or of a SCSI host. */
public enum HostdevModel {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code vfio-pci}. */
    VFIO_PCI(2),
    /** {@code vfio-ccw}. */
    VFIO_CCW(3),
    /** {@code vfio-ap}. */
    VFIO_AP(4),
    /** {@code virtio}. */
    VIRTIO(5),
    /** {@code virtio-transitional}. */
    VIRTIO_TRANSITIONAL(6),
    /** {@code virtio-non-transitional}. */
    VIRTIO_NON_TRANSITIONAL(7);

    private final int value;

    HostdevModel(int value) {
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

    static HostdevModel of(int value) {
        for (HostdevModel known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
