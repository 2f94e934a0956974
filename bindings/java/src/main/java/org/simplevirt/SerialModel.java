// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** What a serial port is in the guest. */
public enum SerialModel {
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
    /** {@code spapr-vty}. */
    SPAPR_VTY(5),
    /** {@code pl011}. */
    PL011(6),
    /** {@code sclpconsole}. */
    SCLP(7),
    /** {@code sclplmconsole}. */
    SCLP_LINE(8),
    /** {@code 16550a}. */
    NS16550A(9),
    /** {@code isa-debugcon}. */
    ISA_DEBUG(10);

    private final int value;

    SerialModel(int value) {
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

    static SerialModel of(int value) {
        for (SerialModel known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
