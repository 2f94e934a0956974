// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** What a serial port hangs on in the guest. */
public enum SerialTarget {
    /** A word that this version of the library cannot name. Setting it keeps the word that is there. */
    UNKNOWN(0),
    /** The document says nothing, which leaves it to libvirt. */
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
