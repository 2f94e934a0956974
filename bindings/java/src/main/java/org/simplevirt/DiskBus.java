// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** What the guest sees a disk on. */
public enum DiskBus {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code ide}. */
    IDE(2),
    /** {@code fdc}. */
    FDC(3),
    /** {@code scsi}. */
    SCSI(4),
    /** {@code virtio}. */
    VIRTIO(5),
    /** {@code xen}. */
    XEN(6),
    /** {@code usb}. */
    USB(7),
    /** {@code uml}. */
    UML(8),
    /** {@code sata}. */
    SATA(9),
    /** {@code sd}. */
    SD(10);

    private final int value;

    DiskBus(int value) {
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

    static DiskBus of(int value) {
        for (DiskBus known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
