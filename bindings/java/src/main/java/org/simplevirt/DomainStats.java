// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

/**
 * Statistics of a domain at one moment. Values that were not requested, or that the hypervisor does not report,
 * are 0 or empty.
 * <p>Immutable.
 */
public final class DomainStats {
    private final long availableMemory;
    private final long cacheMemory;
    private final List<StatsCounter> counters;
    private final long cpuNs;
    private final long cpuSystemNs;
    private final long cpuUserNs;
    private final long currentVcpus;
    private final long dirtyRate;
    private final List<DiskStats> disks;
    private final Domain domain;
    private final List<InterfaceStats> interfaces;
    private final List<IothreadStats> iothreads;
    private final long majorFaults;
    private final long maxMemory;
    private final long maxVcpus;
    private final long memory;
    private final Instant memoryUpdated;
    private final long minorFaults;
    private final long residentMemory;
    private final DomainState state;
    private final int stateReason;
    private final long swappedIn;
    private final long swappedOut;
    private final Instant time;
    private final long unusedMemory;
    private final long usableMemory;
    private final List<VcpuStats> vcpus;

    private DomainStats(long self) {
        availableMemory = N.simplevirt_domain_stats_get_available_memory(self);
        cacheMemory = N.simplevirt_domain_stats_get_cache_memory(self);
        counters = Values.readValues(N.simplevirt_domain_stats_get_counters(self), StatsCounter::read);
        cpuNs = N.simplevirt_domain_stats_get_cpu_ns(self);
        cpuSystemNs = N.simplevirt_domain_stats_get_cpu_system_ns(self);
        cpuUserNs = N.simplevirt_domain_stats_get_cpu_user_ns(self);
        currentVcpus = Values.unsigned(N.simplevirt_domain_stats_get_current_vcpus(self));
        dirtyRate = N.simplevirt_domain_stats_get_dirty_rate(self);
        disks = Values.readValues(N.simplevirt_domain_stats_get_disks(self), DiskStats::read);
        domain = Domain.wrap(Values.ref(N.simplevirt_domain_stats_get_domain(self)));
        interfaces = Values.readValues(N.simplevirt_domain_stats_get_interfaces(self), InterfaceStats::read);
        iothreads = Values.readValues(N.simplevirt_domain_stats_get_iothreads(self), IothreadStats::read);
        majorFaults = N.simplevirt_domain_stats_get_major_faults(self);
        maxMemory = N.simplevirt_domain_stats_get_max_memory(self);
        maxVcpus = Values.unsigned(N.simplevirt_domain_stats_get_max_vcpus(self));
        memory = N.simplevirt_domain_stats_get_memory(self);
        memoryUpdated = Values.moment(N.simplevirt_domain_stats_get_memory_updated(self), ChronoUnit.SECONDS);
        minorFaults = N.simplevirt_domain_stats_get_minor_faults(self);
        residentMemory = N.simplevirt_domain_stats_get_resident_memory(self);
        state = DomainState.of(N.simplevirt_domain_stats_get_state(self));
        stateReason = N.simplevirt_domain_stats_get_state_reason(self);
        swappedIn = N.simplevirt_domain_stats_get_swapped_in(self);
        swappedOut = N.simplevirt_domain_stats_get_swapped_out(self);
        time = Values.moment(N.simplevirt_domain_stats_get_time_us(self), ChronoUnit.MICROS);
        unusedMemory = N.simplevirt_domain_stats_get_unused_memory(self);
        usableMemory = N.simplevirt_domain_stats_get_usable_memory(self);
        vcpus = Values.readValues(N.simplevirt_domain_stats_get_vcpus(self), VcpuStats::read);
    }

    static DomainStats read(long self) {
        return self == 0 ? null : new DomainStats(self);
    }

    static DomainStats take(long self) {
        if (self == 0) {
            return null;
        }
        try {
            return new DomainStats(self);
        } finally {
            N.simplevirt_domain_stats_unref(self);
        }
    }

    /**
     * The memory that the guest sees (in bytes).
     *
     * @return the memory that the guest sees (in bytes).
     */
    public long availableMemory() {
        return availableMemory;
    }

    /**
     * The memory that the guest uses for its disk cache (in bytes).
     *
     * @return the memory that the guest uses for its disk cache (in bytes).
     */
    public long cacheMemory() {
        return cacheMemory;
    }

    /**
     * Everything else
     *
     * @return everything else
     */
    public List<StatsCounter> counters() {
        return counters;
    }

    /**
     * CPU time it used, the hypervisor's own work included (in nanoseconds).
     *
     * @return CPU time it used, the hypervisor's own work included (in nanoseconds).
     */
    public long cpuNs() {
        return cpuNs;
    }

    /**
     * CPU time it used in the host's kernel (in nanoseconds).
     *
     * @return CPU time it used in the host's kernel (in nanoseconds).
     */
    public long cpuSystemNs() {
        return cpuSystemNs;
    }

    /**
     * CPU time it used outside the host's kernel (in nanoseconds).
     *
     * @return CPU time it used outside the host's kernel (in nanoseconds).
     */
    public long cpuUserNs() {
        return cpuUserNs;
    }

    /**
     * How many virtual CPUs it has now
     *
     * @return how many virtual CPUs it has now
     */
    public long currentVcpus() {
        return currentVcpus;
    }

    /**
     * How fast the guest changes its memory, when that was measured (in bytes per second).
     *
     * @return how fast the guest changes its memory, when that was measured (in bytes per second).
     */
    public long dirtyRate() {
        return dirtyRate;
    }

    /**
     * The disks
     *
     * @return the disks
     */
    public List<DiskStats> disks() {
        return disks;
    }

    /**
     * The domain
     *
     * @return the domain
     */
    public Domain domain() {
        return domain;
    }

    /**
     * The network interfaces
     *
     * @return the network interfaces
     */
    public List<InterfaceStats> interfaces() {
        return interfaces;
    }

    /**
     * The I/O threads
     *
     * @return the I/O threads
     */
    public List<IothreadStats> iothreads() {
        return iothreads;
    }

    /**
     * Page faults in the guest that needed its disk
     *
     * @return page faults in the guest that needed its disk
     */
    public long majorFaults() {
        return majorFaults;
    }

    /**
     * The maximum memory that it may have (in bytes).
     *
     * @return the maximum memory that it may have (in bytes).
     */
    public long maxMemory() {
        return maxMemory;
    }

    /**
     * The most virtual CPUs it may have
     *
     * @return the most virtual CPUs it may have
     */
    public long maxVcpus() {
        return maxVcpus;
    }

    /**
     * The memory it has (in bytes).
     *
     * @return the memory it has (in bytes).
     */
    public long memory() {
        return memory;
    }

    /**
     * When the guest last reported its memory, see {@link Domain#setMemoryStatsPeriod}
     *
     * @return when the guest last reported its memory, see {@link Domain#setMemoryStatsPeriod}, or {@code null}
     */
    public Instant memoryUpdated() {
        return memoryUpdated;
    }

    /**
     * Page faults in the guest that did not
     *
     * @return page faults in the guest that did not
     */
    public long minorFaults() {
        return minorFaults;
    }

    /**
     * The memory that the hypervisor's process takes on the host (in bytes).
     *
     * @return the memory that the hypervisor's process takes on the host (in bytes).
     */
    public long residentMemory() {
        return residentMemory;
    }

    /**
     * What it was doing
     *
     * @return what it was doing
     */
    public DomainState state() {
        return state;
    }

    /**
     * Why, as {@link Domain#stateReason}
     *
     * @return why, as {@link Domain#stateReason}
     */
    public int stateReason() {
        return stateReason;
    }

    /**
     * What the guest read from its swap space (in bytes).
     *
     * @return what the guest read from its swap space (in bytes).
     */
    public long swappedIn() {
        return swappedIn;
    }

    /**
     * What the guest wrote to its swap space (in bytes).
     *
     * @return what the guest wrote to its swap space (in bytes).
     */
    public long swappedOut() {
        return swappedOut;
    }

    /**
     * When they were taken
     *
     * @return when they were taken, or {@code null}
     */
    public Instant time() {
        return time;
    }

    /**
     * The memory that the guest uses for nothing at all (in bytes).
     *
     * @return the memory that the guest uses for nothing at all (in bytes).
     */
    public long unusedMemory() {
        return unusedMemory;
    }

    /**
     * The memory that the guest could give to a program (in bytes).
     *
     * @return the memory that the guest could give to a program (in bytes).
     */
    public long usableMemory() {
        return usableMemory;
    }

    /**
     * The virtual CPUs
     *
     * @return the virtual CPUs
     */
    public List<VcpuStats> vcpus() {
        return vcpus;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof DomainStats)) {
            return false;
        }
        DomainStats that = (DomainStats) other;
        return Objects.deepEquals(availableMemory, that.availableMemory) && Objects.deepEquals(cacheMemory, that.cacheMemory) && Objects.deepEquals(counters, that.counters) && Objects.deepEquals(cpuNs, that.cpuNs) && Objects.deepEquals(cpuSystemNs, that.cpuSystemNs) && Objects.deepEquals(cpuUserNs, that.cpuUserNs) && Objects.deepEquals(currentVcpus, that.currentVcpus) && Objects.deepEquals(dirtyRate, that.dirtyRate) && Objects.deepEquals(disks, that.disks) && Objects.deepEquals(domain, that.domain) && Objects.deepEquals(interfaces, that.interfaces) && Objects.deepEquals(iothreads, that.iothreads) && Objects.deepEquals(majorFaults, that.majorFaults) && Objects.deepEquals(maxMemory, that.maxMemory) && Objects.deepEquals(maxVcpus, that.maxVcpus) && Objects.deepEquals(memory, that.memory) && Objects.deepEquals(memoryUpdated, that.memoryUpdated) && Objects.deepEquals(minorFaults, that.minorFaults) && Objects.deepEquals(residentMemory, that.residentMemory) && Objects.deepEquals(state, that.state) && Objects.deepEquals(stateReason, that.stateReason) && Objects.deepEquals(swappedIn, that.swappedIn) && Objects.deepEquals(swappedOut, that.swappedOut) && Objects.deepEquals(time, that.time) && Objects.deepEquals(unusedMemory, that.unusedMemory) && Objects.deepEquals(usableMemory, that.usableMemory) && Objects.deepEquals(vcpus, that.vcpus);
    }

    @Override
    public int hashCode() {
        return Objects.hash(availableMemory, cacheMemory, counters, cpuNs, cpuSystemNs, cpuUserNs, currentVcpus, dirtyRate, disks, domain, interfaces, iothreads, majorFaults, maxMemory, maxVcpus, memory, memoryUpdated, minorFaults, residentMemory, state, stateReason, swappedIn, swappedOut, time, unusedMemory, usableMemory, vcpus);
    }

    @Override
    public String toString() {
        return "DomainStats[availableMemory=" + availableMemory + ", cacheMemory=" + cacheMemory + ", counters=" + counters + ", cpuNs=" + cpuNs + ", cpuSystemNs=" + cpuSystemNs + ", cpuUserNs=" + cpuUserNs + ", currentVcpus=" + currentVcpus + ", dirtyRate=" + dirtyRate + ", disks=" + disks + ", domain=" + domain + ", interfaces=" + interfaces + ", iothreads=" + iothreads + ", majorFaults=" + majorFaults + ", maxMemory=" + maxMemory + ", maxVcpus=" + maxVcpus + ", memory=" + memory + ", memoryUpdated=" + memoryUpdated + ", minorFaults=" + minorFaults + ", residentMemory=" + residentMemory + ", state=" + state + ", stateReason=" + stateReason + ", swappedIn=" + swappedIn + ", swappedOut=" + swappedOut + ", time=" + time + ", unusedMemory=" + unusedMemory + ", usableMemory=" + usableMemory + ", vcpus=" + vcpus + "]";
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_domain_stats_get_available_memory(long self);

        static native long simplevirt_domain_stats_get_cache_memory(long self);

        static native long simplevirt_domain_stats_get_counters(long self);

        static native long simplevirt_domain_stats_get_cpu_ns(long self);

        static native long simplevirt_domain_stats_get_cpu_system_ns(long self);

        static native long simplevirt_domain_stats_get_cpu_user_ns(long self);

        static native int simplevirt_domain_stats_get_current_vcpus(long self);

        static native long simplevirt_domain_stats_get_dirty_rate(long self);

        static native long simplevirt_domain_stats_get_disks(long self);

        static native long simplevirt_domain_stats_get_domain(long self);

        static native long simplevirt_domain_stats_get_interfaces(long self);

        static native long simplevirt_domain_stats_get_iothreads(long self);

        static native long simplevirt_domain_stats_get_major_faults(long self);

        static native long simplevirt_domain_stats_get_max_memory(long self);

        static native int simplevirt_domain_stats_get_max_vcpus(long self);

        static native long simplevirt_domain_stats_get_memory(long self);

        static native long simplevirt_domain_stats_get_memory_updated(long self);

        static native long simplevirt_domain_stats_get_minor_faults(long self);

        static native long simplevirt_domain_stats_get_resident_memory(long self);

        static native int simplevirt_domain_stats_get_state(long self);

        static native int simplevirt_domain_stats_get_state_reason(long self);

        static native long simplevirt_domain_stats_get_swapped_in(long self);

        static native long simplevirt_domain_stats_get_swapped_out(long self);

        static native long simplevirt_domain_stats_get_time_us(long self);

        static native long simplevirt_domain_stats_get_unused_memory(long self);

        static native long simplevirt_domain_stats_get_usable_memory(long self);

        static native long simplevirt_domain_stats_get_vcpus(long self);

        static native void simplevirt_domain_stats_unref(long self);
    }
}
