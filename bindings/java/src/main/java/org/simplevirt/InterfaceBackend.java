// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** What connects an interface without privileges. */
public enum InterfaceBackend {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code passt}. */
    PASST(2),
    /** {@code default}: what QEMU has built in. */
    SLIRP(3);

    private final int value;

    InterfaceBackend(int value) {
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

    static InterfaceBackend of(int value) {
        for (InterfaceBackend known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
