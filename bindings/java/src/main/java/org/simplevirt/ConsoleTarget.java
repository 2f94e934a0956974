// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** What a console is in the guest. */
public enum ConsoleTarget {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code serial}. */
    SERIAL(2),
    /** {@code virtio}. */
    VIRTIO(3),
    /** {@code xen}. */
    XEN(4),
    /** {@code uml}. */
    UML(5),
    /** {@code lxc}. */
    LXC(6),
    /** {@code openvz}. */
    OPENVZ(7),
    /** {@code sclp}. */
    SCLP(8),
    /** {@code sclplm}. */
    SCLP_LINE(9);

    private final int value;

    ConsoleTarget(int value) {
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

    static ConsoleTarget of(int value) {
        for (ConsoleTarget known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
