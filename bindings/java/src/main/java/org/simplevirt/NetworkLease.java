// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * An address that a network's DHCP server gave to a guest.
 * <p>Immutable.
 */
public final class NetworkLease {
    private final String address;
    private final String clientId;
    private final Instant expires;
    private final AddressFamily family;
    private final String hostname;
    private final String iaid;
    private final String interface_;
    private final String mac;
    private final long prefix;

    private NetworkLease(long self) {
        address = Text.read(N.simplevirt_network_lease_get_address(self));
        clientId = Text.read(N.simplevirt_network_lease_get_client_id(self));
        expires = Values.moment(N.simplevirt_network_lease_get_expires(self), ChronoUnit.SECONDS);
        family = AddressFamily.of(N.simplevirt_network_lease_get_family(self));
        hostname = Text.read(N.simplevirt_network_lease_get_hostname(self));
        iaid = Text.read(N.simplevirt_network_lease_get_iaid(self));
        interface_ = Text.read(N.simplevirt_network_lease_get_interface(self));
        mac = Text.read(N.simplevirt_network_lease_get_mac(self));
        prefix = Values.unsigned(N.simplevirt_network_lease_get_prefix(self));
    }

    static NetworkLease read(long self) {
        return self == 0 ? null : new NetworkLease(self);
    }

    static NetworkLease take(long self) {
        if (self == 0) {
            return null;
        }
        try {
            return new NetworkLease(self);
        } finally {
            N.simplevirt_network_lease_unref(self);
        }
    }

    /**
     * The address
     *
     * @return the address
     */
    public String address() {
        return address;
    }

    /**
     * The client id (IPv4) or DUID (IPv6)
     *
     * @return the client id (IPv4) or DUID (IPv6), or {@code null}
     */
    public String clientId() {
        return clientId;
    }

    /**
     * When it expires; 0 for never
     *
     * @return when it expires; 0 for never, or {@code null}
     */
    public Instant expires() {
        return expires;
    }

    /**
     * The family of the address
     *
     * @return the family of the address
     */
    public AddressFamily family() {
        return family;
    }

    /**
     * The name that the guest calls itself
     *
     * @return the name that the guest calls itself, or {@code null}
     */
    public String hostname() {
        return hostname;
    }

    /**
     * The identity association of an IPv6 lease
     *
     * @return the identity association of an IPv6 lease, or {@code null}
     */
    public String iaid() {
        return iaid;
    }

    /**
     * The bridge on the host
     *
     * @return the bridge on the host, or {@code null}
     */
    public String interface_() {
        return interface_;
    }

    /**
     * The MAC address of the guest; unknown for some IPv6 leases
     *
     * @return the MAC address of the guest; unknown for some IPv6 leases, or {@code null}
     */
    public String mac() {
        return mac;
    }

    /**
     * How many bits of the address are the network's
     *
     * @return how many bits of the address are the network's
     */
    public long prefix() {
        return prefix;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof NetworkLease)) {
            return false;
        }
        NetworkLease that = (NetworkLease) other;
        return Objects.deepEquals(address, that.address) && Objects.deepEquals(clientId, that.clientId) && Objects.deepEquals(expires, that.expires) && Objects.deepEquals(family, that.family) && Objects.deepEquals(hostname, that.hostname) && Objects.deepEquals(iaid, that.iaid) && Objects.deepEquals(interface_, that.interface_) && Objects.deepEquals(mac, that.mac) && Objects.deepEquals(prefix, that.prefix);
    }

    @Override
    public int hashCode() {
        return Objects.hash(address, clientId, expires, family, hostname, iaid, interface_, mac, prefix);
    }

    @Override
    public String toString() {
        return "NetworkLease[address=" + address + ", clientId=" + clientId + ", expires=" + expires + ", family=" + family + ", hostname=" + hostname + ", iaid=" + iaid + ", interface_=" + interface_ + ", mac=" + mac + ", prefix=" + prefix + "]";
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_network_lease_get_address(long self);

        static native long simplevirt_network_lease_get_client_id(long self);

        static native long simplevirt_network_lease_get_expires(long self);

        static native int simplevirt_network_lease_get_family(long self);

        static native long simplevirt_network_lease_get_hostname(long self);

        static native long simplevirt_network_lease_get_iaid(long self);

        static native long simplevirt_network_lease_get_interface(long self);

        static native long simplevirt_network_lease_get_mac(long self);

        static native int simplevirt_network_lease_get_prefix(long self);

        static native void simplevirt_network_lease_unref(long self);
    }
}
