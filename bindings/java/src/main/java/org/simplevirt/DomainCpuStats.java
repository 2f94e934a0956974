// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.Objects;

/**
 * For how long a domain used a CPU of its host.
 * <p>Immutable.
 */
public final class DomainCpuStats {
    private final int cpu;
    private final long systemNs;
    private final long timeNs;
    private final long userNs;
    private final long vcpuNs;

    private DomainCpuStats(long self) {
        cpu = N.simplevirt_domain_cpu_stats_get_cpu(self);
        systemNs = N.simplevirt_domain_cpu_stats_get_system_ns(self);
        timeNs = N.simplevirt_domain_cpu_stats_get_time_ns(self);
        userNs = N.simplevirt_domain_cpu_stats_get_user_ns(self);
        vcpuNs = N.simplevirt_domain_cpu_stats_get_vcpu_ns(self);
    }

    static DomainCpuStats read(long self) {
        return self == 0 ? null : new DomainCpuStats(self);
    }

    static DomainCpuStats take(long self) {
        if (self == 0) {
            return null;
        }
        try {
            return new DomainCpuStats(self);
        } finally {
            N.simplevirt_domain_cpu_stats_unref(self);
        }
    }

    /**
     * The CPU; -1 for all together
     *
     * @return the CPU; -1 for all together
     */
    public int cpu() {
        return cpu;
    }

    /**
     * For how long in the host's kernel; only of all together (in nanoseconds).
     *
     * @return for how long in the host's kernel; only of all together (in nanoseconds).
     */
    public long systemNs() {
        return systemNs;
    }

    /**
     * For how long, the hypervisor included (in nanoseconds).
     *
     * @return for how long, the hypervisor included (in nanoseconds).
     */
    public long timeNs() {
        return timeNs;
    }

    /**
     * For how long in user space; only of all together (in nanoseconds).
     *
     * @return for how long in user space; only of all together (in nanoseconds).
     */
    public long userNs() {
        return userNs;
    }

    /**
     * For how long by the guest; 0 when unknown (in nanoseconds).
     *
     * @return for how long by the guest; 0 when unknown (in nanoseconds).
     */
    public long vcpuNs() {
        return vcpuNs;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof DomainCpuStats)) {
            return false;
        }
        DomainCpuStats that = (DomainCpuStats) other;
        return Objects.deepEquals(cpu, that.cpu) && Objects.deepEquals(systemNs, that.systemNs) && Objects.deepEquals(timeNs, that.timeNs) && Objects.deepEquals(userNs, that.userNs) && Objects.deepEquals(vcpuNs, that.vcpuNs);
    }

    @Override
    public int hashCode() {
        return Objects.hash(cpu, systemNs, timeNs, userNs, vcpuNs);
    }

    @Override
    public String toString() {
        return "DomainCpuStats[cpu=" + cpu + ", systemNs=" + systemNs + ", timeNs=" + timeNs + ", userNs=" + userNs + ", vcpuNs=" + vcpuNs + "]";
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native int simplevirt_domain_cpu_stats_get_cpu(long self);

        static native long simplevirt_domain_cpu_stats_get_system_ns(long self);

        static native long simplevirt_domain_cpu_stats_get_time_ns(long self);

        static native long simplevirt_domain_cpu_stats_get_user_ns(long self);

        static native long simplevirt_domain_cpu_stats_get_vcpu_ns(long self);

        static native void simplevirt_domain_cpu_stats_unref(long self);
    }
}
