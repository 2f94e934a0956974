// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** Groups of statistics; without any flag, all that the hypervisor has (libvirt: {@code virDomainStatsTypes}). */
public enum StatsGroups implements Values.Flag {
    /** All there are */
    ALL(0),
    /** The state (libvirt: {@code VIR_DOMAIN_STATS_STATE}). */
    STATE(1),
    /** CPU time of the whole domain (libvirt: {@code VIR_DOMAIN_STATS_CPU_TOTAL}). */
    CPU(2),
    /** Memory as reported by the balloon driver (libvirt: {@code VIR_DOMAIN_STATS_BALLOON}). */
    MEMORY(4),
    /** Each virtual CPU (libvirt: {@code VIR_DOMAIN_STATS_VCPU}). */
    VCPUS(8),
    /** Each network interface (libvirt: {@code VIR_DOMAIN_STATS_INTERFACE}). */
    INTERFACES(16),
    /** Each disk (libvirt: {@code VIR_DOMAIN_STATS_BLOCK}). */
    DISKS(32),
    /** Performance events that were enabled (libvirt: {@code VIR_DOMAIN_STATS_PERF}). */
    PERF(64),
    /** Each I/O thread (libvirt: {@code VIR_DOMAIN_STATS_IOTHREAD}). */
    IOTHREADS(128),
    /** Memory bandwidth monitors (libvirt: {@code VIR_DOMAIN_STATS_MEMORY}). */
    MEMORY_BANDWIDTH(256),
    /** How fast memory is changed (libvirt: {@code VIR_DOMAIN_STATS_DIRTYRATE}). */
    DIRTY_RATE(512),
    /** What the hypervisor's own statistics say (libvirt: {@code VIR_DOMAIN_STATS_VM}). */
    VM(1024);

    private final int value;

    StatsGroups(int value) {
        this.value = value;
    }

    /**
     * The number in C.
     *
     * @return the number
     */
    @Override
    public int value() {
        return value;
    }
}
