// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.Objects;

/**
 * Statistics of the CPUs of a host since it was started.
 * <p>Immutable.
 */
public final class HostCpuStats {
    private final long idleNs;
    private final long interruptNs;
    private final long iowaitNs;
    private final long kernelNs;
    private final long userNs;

    private HostCpuStats(long self) {
        idleNs = N.simplevirt_host_cpu_stats_get_idle_ns(self);
        interruptNs = N.simplevirt_host_cpu_stats_get_interrupt_ns(self);
        iowaitNs = N.simplevirt_host_cpu_stats_get_iowait_ns(self);
        kernelNs = N.simplevirt_host_cpu_stats_get_kernel_ns(self);
        userNs = N.simplevirt_host_cpu_stats_get_user_ns(self);
    }

    static HostCpuStats read(long self) {
        return self == 0 ? null : new HostCpuStats(self);
    }

    static HostCpuStats take(long self) {
        if (self == 0) {
            return null;
        }
        try {
            return new HostCpuStats(self);
        } finally {
            N.simplevirt_host_cpu_stats_unref(self);
        }
    }

    /**
     * For how long they had nothing to do (in nanoseconds).
     *
     * @return for how long they had nothing to do (in nanoseconds).
     */
    public long idleNs() {
        return idleNs;
    }

    /**
     * For how long they served interrupts; 0 when unknown (in nanoseconds).
     *
     * @return for how long they served interrupts; 0 when unknown (in nanoseconds).
     */
    public long interruptNs() {
        return interruptNs;
    }

    /**
     * For how long they waited for I/O (in nanoseconds).
     *
     * @return for how long they waited for I/O (in nanoseconds).
     */
    public long iowaitNs() {
        return iowaitNs;
    }

    /**
     * For how long they ran the kernel (in nanoseconds).
     *
     * @return for how long they ran the kernel (in nanoseconds).
     */
    public long kernelNs() {
        return kernelNs;
    }

    /**
     * For how long they ran programs, guests included (in nanoseconds).
     *
     * @return for how long they ran programs, guests included (in nanoseconds).
     */
    public long userNs() {
        return userNs;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof HostCpuStats)) {
            return false;
        }
        HostCpuStats that = (HostCpuStats) other;
        return Objects.deepEquals(idleNs, that.idleNs) && Objects.deepEquals(interruptNs, that.interruptNs) && Objects.deepEquals(iowaitNs, that.iowaitNs) && Objects.deepEquals(kernelNs, that.kernelNs) && Objects.deepEquals(userNs, that.userNs);
    }

    @Override
    public int hashCode() {
        return Objects.hash(idleNs, interruptNs, iowaitNs, kernelNs, userNs);
    }

    @Override
    public String toString() {
        return "HostCpuStats[idleNs=" + idleNs + ", interruptNs=" + interruptNs + ", iowaitNs=" + iowaitNs + ", kernelNs=" + kernelNs + ", userNs=" + userNs + "]";
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_host_cpu_stats_get_idle_ns(long self);

        static native long simplevirt_host_cpu_stats_get_interrupt_ns(long self);

        static native long simplevirt_host_cpu_stats_get_iowait_ns(long self);

        static native long simplevirt_host_cpu_stats_get_kernel_ns(long self);

        static native long simplevirt_host_cpu_stats_get_user_ns(long self);

        static native void simplevirt_host_cpu_stats_unref(long self);
    }
}
