// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.Objects;

/**
 * How busy a network interface of a domain was between two samples; seen from the guest.
 * <p>Immutable.
 */
public final class InterfaceRates {
    private final String name;
    private final double receivedBytes;
    private final double receivedPackets;
    private final double sentBytes;
    private final double sentPackets;

    private InterfaceRates(long self) {
        name = Text.read(N.simplevirt_interface_rates_get_name(self));
        receivedBytes = N.simplevirt_interface_rates_get_received_bytes(self);
        receivedPackets = N.simplevirt_interface_rates_get_received_packets(self);
        sentBytes = N.simplevirt_interface_rates_get_sent_bytes(self);
        sentPackets = N.simplevirt_interface_rates_get_sent_packets(self);
    }

    static InterfaceRates read(long self) {
        return self == 0 ? null : new InterfaceRates(self);
    }

    static InterfaceRates take(long self) {
        if (self == 0) {
            return null;
        }
        try {
            return new InterfaceRates(self);
        } finally {
            N.simplevirt_interface_rates_unref(self);
        }
    }

    /**
     * Its name on the host, such as {@code vnet0}
     *
     * @return its name on the host, such as {@code vnet0}
     */
    public String name() {
        return name;
    }

    /**
     * Receiving (in bytes per second).
     *
     * @return receiving (in bytes per second).
     */
    public double receivedBytes() {
        return receivedBytes;
    }

    /**
     * Receiving (in packets per second).
     *
     * @return receiving (in packets per second).
     */
    public double receivedPackets() {
        return receivedPackets;
    }

    /**
     * Sending (in bytes per second).
     *
     * @return sending (in bytes per second).
     */
    public double sentBytes() {
        return sentBytes;
    }

    /**
     * Sending (in packets per second).
     *
     * @return sending (in packets per second).
     */
    public double sentPackets() {
        return sentPackets;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof InterfaceRates)) {
            return false;
        }
        InterfaceRates that = (InterfaceRates) other;
        return Objects.deepEquals(name, that.name) && Objects.deepEquals(receivedBytes, that.receivedBytes) && Objects.deepEquals(receivedPackets, that.receivedPackets) && Objects.deepEquals(sentBytes, that.sentBytes) && Objects.deepEquals(sentPackets, that.sentPackets);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, receivedBytes, receivedPackets, sentBytes, sentPackets);
    }

    @Override
    public String toString() {
        return "InterfaceRates[name=" + name + ", receivedBytes=" + receivedBytes + ", receivedPackets=" + receivedPackets + ", sentBytes=" + sentBytes + ", sentPackets=" + sentPackets + "]";
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_interface_rates_get_name(long self);

        static native double simplevirt_interface_rates_get_received_bytes(long self);

        static native double simplevirt_interface_rates_get_received_packets(long self);

        static native double simplevirt_interface_rates_get_sent_bytes(long self);

        static native double simplevirt_interface_rates_get_sent_packets(long self);

        static native void simplevirt_interface_rates_unref(long self);
    }
}
