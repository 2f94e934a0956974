// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.Objects;

/**
 * Statistics of a virtual CPU, since the domain was started.
 * <p>Immutable.
 */
public final class VcpuStats {
    private final long delayNs;
    private final long id;
    private final VcpuState state;
    private final long timeNs;
    private final long waitNs;
    private final boolean isHalted;

    private VcpuStats(long self) {
        delayNs = N.simplevirt_vcpu_stats_get_delay_ns(self);
        id = Values.unsigned(N.simplevirt_vcpu_stats_get_id(self));
        state = VcpuState.of(N.simplevirt_vcpu_stats_get_state(self));
        timeNs = N.simplevirt_vcpu_stats_get_time_ns(self);
        waitNs = N.simplevirt_vcpu_stats_get_wait_ns(self);
        isHalted = N.simplevirt_vcpu_stats_is_halted(self) != 0;
    }

    static VcpuStats read(long self) {
        return self == 0 ? null : new VcpuStats(self);
    }

    static VcpuStats take(long self) {
        if (self == 0) {
            return null;
        }
        try {
            return new VcpuStats(self);
        } finally {
            N.simplevirt_vcpu_stats_unref(self);
        }
    }

    /**
     * How long it was ready to run but had no host CPU (in nanoseconds).
     *
     * @return how long it was ready to run but had no host CPU (in nanoseconds).
     */
    public long delayNs() {
        return delayNs;
    }

    /**
     * Its number
     *
     * @return its number
     */
    public long id() {
        return id;
    }

    /**
     * What it is doing
     *
     * @return what it is doing
     */
    public VcpuState state() {
        return state;
    }

    /**
     * For how long it ran (in nanoseconds).
     *
     * @return for how long it ran (in nanoseconds).
     */
    public long timeNs() {
        return timeNs;
    }

    /**
     * For how long it waited for I/O (in nanoseconds).
     *
     * @return for how long it waited for I/O (in nanoseconds).
     */
    public long waitNs() {
        return waitNs;
    }

    /**
     * Whether the guest has it idle
     *
     * @return whether the guest has it idle
     */
    public boolean isHalted() {
        return isHalted;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof VcpuStats)) {
            return false;
        }
        VcpuStats that = (VcpuStats) other;
        return Objects.deepEquals(delayNs, that.delayNs) && Objects.deepEquals(id, that.id) && Objects.deepEquals(state, that.state) && Objects.deepEquals(timeNs, that.timeNs) && Objects.deepEquals(waitNs, that.waitNs) && Objects.deepEquals(isHalted, that.isHalted);
    }

    @Override
    public int hashCode() {
        return Objects.hash(delayNs, id, state, timeNs, waitNs, isHalted);
    }

    @Override
    public String toString() {
        return "VcpuStats[delayNs=" + delayNs + ", id=" + id + ", state=" + state + ", timeNs=" + timeNs + ", waitNs=" + waitNs + ", isHalted=" + isHalted + "]";
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_vcpu_stats_get_delay_ns(long self);

        static native int simplevirt_vcpu_stats_get_id(long self);

        static native int simplevirt_vcpu_stats_get_state(long self);

        static native long simplevirt_vcpu_stats_get_time_ns(long self);

        static native long simplevirt_vcpu_stats_get_wait_ns(long self);

        static native int simplevirt_vcpu_stats_is_halted(long self);

        static native void simplevirt_vcpu_stats_unref(long self);
    }
}
