// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** The bus that a serial port is attached to in the guest. */
public enum SerialTarget {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code isa-serial}. */
    ISA(2),
    /** {@code usb-serial}. */
    USB(3),
    /** {@code pci-serial}. */
    PCI(4),
    /** {@code spapr-vio-serial}. */
    SPAPR_VIO(5),
    /** {@code system-serial}. */
    SYSTEM(6),
    /** {@code sclp-serial}. */
    SCLP(7),
    /** {@code isa-debug}. */
    ISA_DEBUG(8),
    /** {@code serial}. */
    SERIAL(9);

    private final int value;

    SerialTarget(int value) {
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

    static SerialTarget of(int value) {
        for (SerialTarget known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
