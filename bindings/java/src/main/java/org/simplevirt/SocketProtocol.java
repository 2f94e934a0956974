// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** What is spoken over a socket. */
public enum SocketProtocol {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code raw}. */
    RAW(2),
    /** {@code telnet}. */
    TELNET(3),
    /** {@code telnets}. */
    TELNETS(4),
    /** {@code tls}. */
    TLS(5);

    private final int value;

    SocketProtocol(int value) {
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

    static SocketProtocol of(int value) {
        for (SocketProtocol known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
