// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** A protocol whose ports are forwarded. */
public enum PortForwardProtocol {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code tcp}. */
    TCP(2),
    /** {@code udp}. */
    UDP(3);

    private final int value;

    PortForwardProtocol(int value) {
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

    static PortForwardProtocol of(int value) {
        for (PortForwardProtocol known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
