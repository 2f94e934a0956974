// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** The family of an IP address (libvirt: {@code virIPAddrType}). */
public enum AddressFamily {
    /** IPv4 (libvirt: {@code VIR_IP_ADDR_TYPE_IPV4}). */
    IPV4(0),
    /** IPv6 (libvirt: {@code VIR_IP_ADDR_TYPE_IPV6}). */
    IPV6(1),
    /** Something newer than this binding. */
    UNRECOGNIZED(-1);

    private final int value;

    AddressFamily(int value) {
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

    static AddressFamily of(int value) {
        for (AddressFamily known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNRECOGNIZED;
    }
}
