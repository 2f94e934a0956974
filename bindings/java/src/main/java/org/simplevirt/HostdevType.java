// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** What kind of the host's devices. */
public enum HostdevType {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code usb}. */
    USB(2),
    /** {@code pci}. */
    PCI(3),
    /** {@code scsi}. */
    SCSI(4),
    /** {@code scsi_host}. */
    SCSI_HOST(5),
    /** {@code mdev}. */
    MDEV(6),
    /** {@code storage}. */
    STORAGE(7),
    /** {@code misc}. */
    MISC(8),
    /** {@code net}. */
    NET(9);

    private final int value;

    HostdevType(int value) {
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

    static HostdevType of(int value) {
        for (HostdevType known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
