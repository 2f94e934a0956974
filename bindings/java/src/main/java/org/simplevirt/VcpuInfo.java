// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.Objects;

/**
 * A virtual CPU of a domain on the CPUs of its host.
 * <p>Immutable.
 */
public final class VcpuInfo {
    private final String cpus;
    private final int hostCpu;
    private final long id;
    private final VcpuState state;
    private final long timeNs;

    private VcpuInfo(long self) {
        cpus = Text.read(N.simplevirt_vcpu_info_get_cpus(self));
        hostCpu = N.simplevirt_vcpu_info_get_host_cpu(self);
        id = Values.unsigned(N.simplevirt_vcpu_info_get_id(self));
        state = VcpuState.of(N.simplevirt_vcpu_info_get_state(self));
        timeNs = N.simplevirt_vcpu_info_get_time_ns(self);
    }

    static VcpuInfo read(long self) {
        return self == 0 ? null : new VcpuInfo(self);
    }

    static VcpuInfo take(long self) {
        if (self == 0) {
            return null;
        }
        try {
            return new VcpuInfo(self);
        } finally {
            N.simplevirt_vcpu_info_unref(self);
        }
    }

    /**
     * The CPUs of the host that it may be on, such as {@code 0-3,5}
     *
     * @return the CPUs of the host that it may be on, such as {@code 0-3,5}
     */
    public String cpus() {
        return cpus;
    }

    /**
     * The CPU of the host that it is on; -1 when unknown
     *
     * @return the CPU of the host that it is on; -1 when unknown
     */
    public int hostCpu() {
        return hostCpu;
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
     * What it is doing; of a domain that is off, offline
     *
     * @return what it is doing; of a domain that is off, offline
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

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof VcpuInfo)) {
            return false;
        }
        VcpuInfo that = (VcpuInfo) other;
        return Objects.deepEquals(cpus, that.cpus) && Objects.deepEquals(hostCpu, that.hostCpu) && Objects.deepEquals(id, that.id) && Objects.deepEquals(state, that.state) && Objects.deepEquals(timeNs, that.timeNs);
    }

    @Override
    public int hashCode() {
        return Objects.hash(cpus, hostCpu, id, state, timeNs);
    }

    @Override
    public String toString() {
        return "VcpuInfo[cpus=" + cpus + ", hostCpu=" + hostCpu + ", id=" + id + ", state=" + state + ", timeNs=" + timeNs + "]";
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_vcpu_info_get_cpus(long self);

        static native int simplevirt_vcpu_info_get_host_cpu(long self);

        static native int simplevirt_vcpu_info_get_id(long self);

        static native int simplevirt_vcpu_info_get_state(long self);

        static native long simplevirt_vcpu_info_get_time_ns(long self);

        static native void simplevirt_vcpu_info_unref(long self);
    }
}
