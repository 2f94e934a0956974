// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** A family of network addresses. */
public enum IpFamily {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code ipv4}. */
    IPV4(2),
    /** {@code ipv6}. */
    IPV6(3);

    private final int value;

    IpFamily(int value) {
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

    static IpFamily of(int value) {
        for (IpFamily known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
