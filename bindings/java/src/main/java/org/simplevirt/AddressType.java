// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** How a device is plugged into the guest. */
public enum AddressType {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code pci}. */
    PCI(2),
    /** {@code drive}. */
    DRIVE(3),
    /** {@code virtio-serial}. */
    VIRTIO_SERIAL(4),
    /** {@code ccid}. */
    CCID(5),
    /** {@code usb}. */
    USB(6),
    /** {@code spapr-vio}. */
    SPAPR_VIO(7),
    /** {@code virtio-s390}. */
    VIRTIO_S390(8),
    /** {@code ccw}. */
    CCW(9),
    /** {@code virtio-mmio}. */
    VIRTIO_MMIO(10),
    /** {@code isa}. */
    ISA(11),
    /** {@code dimm}. */
    DIMM(12),
    /** {@code unassigned}. */
    UNASSIGNED(13);

    private final int value;

    AddressType(int value) {
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

    static AddressType of(int value) {
        for (AddressType known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
