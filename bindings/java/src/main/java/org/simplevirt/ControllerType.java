// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** What a controller is for. */
public enum ControllerType {
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
    /** {@code sata}. */
    SATA(5),
    /** {@code virtio-serial}. */
    VIRTIO_SERIAL(6),
    /** {@code ccid}. */
    CCID(7),
    /** {@code usb}. */
    USB(8),
    /** {@code pci}. */
    PCI(9),
    /** {@code xenbus}. */
    XENBUS(10),
    /** {@code isa}. */
    ISA(11);

    private final int value;

    ControllerType(int value) {
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

    static ControllerType of(int value) {
        for (ControllerType known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
