// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.Objects;

/**
 * Statistics of a network interface of a domain, since the domain was started; seen from the guest.
 * <p>Immutable.
 */
public final class InterfaceStats {
    private final String name;
    private final long receiveDrops;
    private final long receiveErrors;
    private final long receivedBytes;
    private final long receivedPackets;
    private final long sendDrops;
    private final long sendErrors;
    private final long sentBytes;
    private final long sentPackets;

    private InterfaceStats(long self) {
        name = Text.read(N.simplevirt_interface_stats_get_name(self));
        receiveDrops = N.simplevirt_interface_stats_get_receive_drops(self);
        receiveErrors = N.simplevirt_interface_stats_get_receive_errors(self);
        receivedBytes = N.simplevirt_interface_stats_get_received_bytes(self);
        receivedPackets = N.simplevirt_interface_stats_get_received_packets(self);
        sendDrops = N.simplevirt_interface_stats_get_send_drops(self);
        sendErrors = N.simplevirt_interface_stats_get_send_errors(self);
        sentBytes = N.simplevirt_interface_stats_get_sent_bytes(self);
        sentPackets = N.simplevirt_interface_stats_get_sent_packets(self);
    }

    static InterfaceStats read(long self) {
        return self == 0 ? null : new InterfaceStats(self);
    }

    static InterfaceStats take(long self) {
        if (self == 0) {
            return null;
        }
        try {
            return new InterfaceStats(self);
        } finally {
            N.simplevirt_interface_stats_unref(self);
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
     * Packets that were dropped in receiving
     *
     * @return packets that were dropped in receiving
     */
    public long receiveDrops() {
        return receiveDrops;
    }

    /**
     * Errors in receiving
     *
     * @return errors in receiving
     */
    public long receiveErrors() {
        return receiveErrors;
    }

    /**
     * What it received (in bytes).
     *
     * @return what it received (in bytes).
     */
    public long receivedBytes() {
        return receivedBytes;
    }

    /**
     * Packets it received
     *
     * @return packets it received
     */
    public long receivedPackets() {
        return receivedPackets;
    }

    /**
     * Packets that were dropped in sending
     *
     * @return packets that were dropped in sending
     */
    public long sendDrops() {
        return sendDrops;
    }

    /**
     * Errors in sending
     *
     * @return errors in sending
     */
    public long sendErrors() {
        return sendErrors;
    }

    /**
     * What it sent (in bytes).
     *
     * @return what it sent (in bytes).
     */
    public long sentBytes() {
        return sentBytes;
    }

    /**
     * Packets it sent
     *
     * @return packets it sent
     */
    public long sentPackets() {
        return sentPackets;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof InterfaceStats)) {
            return false;
        }
        InterfaceStats that = (InterfaceStats) other;
        return Objects.deepEquals(name, that.name) && Objects.deepEquals(receiveDrops, that.receiveDrops) && Objects.deepEquals(receiveErrors, that.receiveErrors) && Objects.deepEquals(receivedBytes, that.receivedBytes) && Objects.deepEquals(receivedPackets, that.receivedPackets) && Objects.deepEquals(sendDrops, that.sendDrops) && Objects.deepEquals(sendErrors, that.sendErrors) && Objects.deepEquals(sentBytes, that.sentBytes) && Objects.deepEquals(sentPackets, that.sentPackets);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, receiveDrops, receiveErrors, receivedBytes, receivedPackets, sendDrops, sendErrors, sentBytes, sentPackets);
    }

    @Override
    public String toString() {
        return "InterfaceStats[name=" + name + ", receiveDrops=" + receiveDrops + ", receiveErrors=" + receiveErrors + ", receivedBytes=" + receivedBytes + ", receivedPackets=" + receivedPackets + ", sendDrops=" + sendDrops + ", sendErrors=" + sendErrors + ", sentBytes=" + sentBytes + ", sentPackets=" + sentPackets + "]";
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_interface_stats_get_name(long self);

        static native long simplevirt_interface_stats_get_receive_drops(long self);

        static native long simplevirt_interface_stats_get_receive_errors(long self);

        static native long simplevirt_interface_stats_get_received_bytes(long self);

        static native long simplevirt_interface_stats_get_received_packets(long self);

        static native long simplevirt_interface_stats_get_send_drops(long self);

        static native long simplevirt_interface_stats_get_send_errors(long self);

        static native long simplevirt_interface_stats_get_sent_bytes(long self);

        static native long simplevirt_interface_stats_get_sent_packets(long self);

        static native void simplevirt_interface_stats_unref(long self);
    }
}
