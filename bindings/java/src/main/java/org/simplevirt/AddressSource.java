// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** Where to look up the addresses of a domain (libvirt: {@code virDomainInterfaceAddressesSource}). */
public enum AddressSource {
    /** The DHCP server of libvirt's networks (libvirt: {@code VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_LEASE}). */
    LEASE(0),
    /**
     * The agent in the guest; knows every address, including loopback (libvirt: {@code
     * VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_AGENT}).
     */
    AGENT(1),
    /**
     * The host's ARP table; knows the guests that the host communicated with recently (libvirt: {@code
     * VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_ARP}).
     */
    ARP(2),
    /** Something newer than this binding. */
    UNRECOGNIZED(-1);

    private final int value;

    AddressSource(int value) {
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

    static AddressSource of(int value) {
        for (AddressSource known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNRECOGNIZED;
    }
}
