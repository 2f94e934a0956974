// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** A part of a network that can be changed while it is active (libvirt: {@code virNetworkUpdateSection}). */
public enum NetworkSection {
    /** None (libvirt: {@code VIR_NETWORK_SECTION_NONE}). */
    NONE(0),
    /** The {@code <bridge>} (libvirt: {@code VIR_NETWORK_SECTION_BRIDGE}). */
    BRIDGE(1),
    /** The DNS {@code <domain>} (libvirt: {@code VIR_NETWORK_SECTION_DOMAIN}). */
    DOMAIN(2),
    /** An {@code <ip>} with all that is in it (libvirt: {@code VIR_NETWORK_SECTION_IP}). */
    IP(3),
    /**
     * A {@code <host>} of {@code <dhcp>}: a machine with a fixed address (libvirt: {@code
     * VIR_NETWORK_SECTION_IP_DHCP_HOST}).
     */
    IP_DHCP_HOST(4),
    /** A {@code <range>} of {@code <dhcp>} (libvirt: {@code VIR_NETWORK_SECTION_IP_DHCP_RANGE}). */
    IP_DHCP_RANGE(5),
    /** The {@code <forward>} (libvirt: {@code VIR_NETWORK_SECTION_FORWARD}). */
    FORWARD(6),
    /** An {@code <interface>} of {@code <forward>} (libvirt: {@code VIR_NETWORK_SECTION_FORWARD_INTERFACE}). */
    FORWARD_INTERFACE(7),
    /** A {@code <pf>} of {@code <forward>} (libvirt: {@code VIR_NETWORK_SECTION_FORWARD_PF}). */
    FORWARD_PF(8),
    /** A {@code <portgroup>} (libvirt: {@code VIR_NETWORK_SECTION_PORTGROUP}). */
    PORTGROUP(9),
    /** A {@code <host>} of {@code <dns>} (libvirt: {@code VIR_NETWORK_SECTION_DNS_HOST}). */
    DNS_HOST(10),
    /** A {@code <txt>} of {@code <dns>} (libvirt: {@code VIR_NETWORK_SECTION_DNS_TXT}). */
    DNS_TXT(11),
    /** A {@code <srv>} of {@code <dns>} (libvirt: {@code VIR_NETWORK_SECTION_DNS_SRV}). */
    DNS_SRV(12),
    /** Something newer than this binding. */
    UNRECOGNIZED(-1);

    private final int value;

    NetworkSection(int value) {
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

    static NetworkSection of(int value) {
        for (NetworkSection known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNRECOGNIZED;
    }
}
