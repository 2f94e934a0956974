// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.List;

/**
 * What a host has and which guests it can run.
 * <p>XML: {@code <capabilities>}.
 */
public final class CapabilitiesConfig extends Config {
    CapabilitiesConfig(Owned owned) {
        super(owned);
    }

    static CapabilitiesConfig wrap(long pointer) {
        return pointer == 0 ? null : new CapabilitiesConfig(new Owned(pointer));
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <capabilities>}
     * @return a new {@link CapabilitiesConfig}
     * @throws SimplevirtException when it fails
     */
    public static CapabilitiesConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_capabilities_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return CapabilitiesConfig.wrap(result);
    }

    /**
     * What can be watched.
     * <p>XML: host/memory_bandwidth/monitor/feature/&#64;name.
     *
     * @return what can be watched; empty when it is not set
     */
    public List<String> bandwidthMonitorFeatures() {
        long self = acquire();
        try {
            return Values.takeStrings(N.simplevirt_capabilities_config_get_bandwidth_monitor_features(self));
        } finally {
            release();
        }
    }

    /**
     * How many monitors of memory bandwidth there can be.
     * <p>XML: host/memory_bandwidth/monitor/&#64;maxMonitors.
     *
     * @return how many monitors of memory bandwidth there can be; 0 when it is not set
     */
    public long bandwidthMonitorMax() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_capabilities_config_get_bandwidth_monitor_max(self));
        } finally {
            release();
        }
    }

    /**
     * What can be watched.
     * <p>XML: host/cache/monitor/feature/&#64;name.
     *
     * @return what can be watched; empty when it is not set
     */
    public List<String> cacheMonitorFeatures() {
        long self = acquire();
        try {
            return Values.takeStrings(N.simplevirt_capabilities_config_get_cache_monitor_features(self));
        } finally {
            release();
        }
    }

    /**
     * The cache whose use can be watched.
     * <p>XML: host/cache/monitor/&#64;level.
     *
     * @return the cache whose use can be watched; 0 when it is not set
     */
    public long cacheMonitorLevel() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_capabilities_config_get_cache_monitor_level(self));
        } finally {
            release();
        }
    }

    /**
     * How much of it at once.
     * <p>XML: host/cache/monitor/&#64;maxMonitors.
     *
     * @return how much of it at once; 0 when it is not set
     */
    public long cacheMonitorMax() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_capabilities_config_get_cache_monitor_max(self));
        } finally {
            release();
        }
    }

    /**
     * When what watched it can watch again (in bytes).
     * <p>XML: host/cache/monitor/&#64;reuseThreshold.
     *
     * @return when what watched it can watch again; 0 when it is not set
     */
    public long cacheMonitorReuseThreshold() {
        long self = acquire();
        try {
            return N.simplevirt_capabilities_config_get_cache_monitor_reuse_threshold(self);
        } finally {
            release();
        }
    }

    /**
     * The architecture of the host.
     * <p>XML: {@code host/cpu/arch}.
     *
     * @return the architecture of the host, or {@code null} when it is not set
     */
    public String hostArch() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_capabilities_config_get_host_arch(self));
        } finally {
            release();
        }
    }

    /**
     * How many clusters a die has.
     * <p>XML: host/cpu/topology/&#64;clusters.
     *
     * @return how many clusters a die has; 0 when it is not set
     */
    public long hostCpuClusters() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_capabilities_config_get_host_cpu_clusters(self));
        } finally {
            release();
        }
    }

    /**
     * How many cores a socket has.
     * <p>XML: host/cpu/topology/&#64;cores.
     *
     * @return how many cores a socket has; 0 when it is not set
     */
    public long hostCpuCores() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_capabilities_config_get_host_cpu_cores(self));
        } finally {
            release();
        }
    }

    /**
     * The frequency of that counter (in Hz).
     * <p>XML: host/cpu/counter/&#64;frequency.
     *
     * @return the frequency of that counter; 0 when it is not set
     */
    public long hostCpuCounterFrequency() {
        long self = acquire();
        try {
            return N.simplevirt_capabilities_config_get_host_cpu_counter_frequency(self);
        } finally {
            release();
        }
    }

    /**
     * The counter whose frequency is given: {@code tsc}.
     * <p>XML: host/cpu/counter/&#64;name.
     *
     * @return the counter whose frequency is given: {@code tsc}, or {@code null} when it is not set
     */
    public String hostCpuCounterName() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_capabilities_config_get_host_cpu_counter_name(self));
        } finally {
            release();
        }
    }

    /**
     * Whether guests can have another frequency.
     * <p>XML: host/cpu/counter/&#64;scaling.
     *
     * @return whether guests can have another frequency; {@code false} when it is not set
     */
    public boolean hostCpuCounterScaling() {
        long self = acquire();
        try {
            return N.simplevirt_capabilities_config_get_host_cpu_counter_scaling(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * How many dies a socket has.
     * <p>XML: host/cpu/topology/&#64;dies.
     *
     * @return how many dies a socket has; 0 when it is not set
     */
    public long hostCpuDies() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_capabilities_config_get_host_cpu_dies(self));
        } finally {
            release();
        }
    }

    /**
     * The features the CPU has beyond its model.
     * <p>XML: host/cpu/feature/&#64;name.
     *
     * @return the features the CPU has beyond its model; empty when it is not set
     */
    public List<String> hostCpuFeatures() {
        long self = acquire();
        try {
            return Values.takeStrings(N.simplevirt_capabilities_config_get_host_cpu_features(self));
        } finally {
            release();
        }
    }

    /**
     * The width of physical addresses (in bits).
     * <p>XML: host/cpu/maxphysaddr/&#64;bits.
     *
     * @return the width of physical addresses; 0 when it is not set
     */
    public long hostCpuMaxPhysAddrBits() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_capabilities_config_get_host_cpu_max_phys_addr_bits(self));
        } finally {
            release();
        }
    }

    /**
     * How that width is chosen.
     * <p>XML: host/cpu/maxphysaddr/&#64;mode.
     *
     * @return how that width is chosen, or {@code null} when it is not set
     */
    public String hostCpuMaxPhysAddrMode() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_capabilities_config_get_host_cpu_max_phys_addr_mode(self));
        } finally {
            release();
        }
    }

    /**
     * The version of the CPU's microcode.
     * <p>XML: host/cpu/microcode/&#64;version.
     *
     * @return the version of the CPU's microcode; 0 when it is not set
     */
    public long hostCpuMicrocode() {
        long self = acquire();
        try {
            return N.simplevirt_capabilities_config_get_host_cpu_microcode(self);
        } finally {
            release();
        }
    }

    /**
     * The named CPU model nearest to the host's.
     * <p>XML: {@code host/cpu/model}.
     *
     * @return the named CPU model nearest to the host's, or {@code null} when it is not set
     */
    public String hostCpuModel() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_capabilities_config_get_host_cpu_model(self));
        } finally {
            release();
        }
    }

    /**
     * Whether the CPU runs without PAE (Xen).
     * <p>XML: {@code host/cpu/features/nonpae}.
     *
     * @return whether the CPU runs without PAE (Xen); whether the element exists
     */
    public boolean hostCpuNonpae() {
        long self = acquire();
        try {
            return N.simplevirt_capabilities_config_get_host_cpu_nonpae(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether the CPU has PAE (Xen).
     * <p>XML: {@code host/cpu/features/pae}.
     *
     * @return whether the CPU has PAE (Xen); whether the element exists
     */
    public boolean hostCpuPae() {
        long self = acquire();
        try {
            return N.simplevirt_capabilities_config_get_host_cpu_pae(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The family of the CPU.
     * <p>XML: host/cpu/signature/&#64;family.
     *
     * @return the family of the CPU; 0 when it is not set
     */
    public long hostCpuSignatureFamily() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_capabilities_config_get_host_cpu_signature_family(self));
        } finally {
            release();
        }
    }

    /**
     * The number of the CPU's model.
     * <p>XML: host/cpu/signature/&#64;model.
     *
     * @return the number of the CPU's model; 0 when it is not set
     */
    public long hostCpuSignatureModel() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_capabilities_config_get_host_cpu_signature_model(self));
        } finally {
            release();
        }
    }

    /**
     * The stepping of the CPU.
     * <p>XML: host/cpu/signature/&#64;stepping.
     *
     * @return the stepping of the CPU; 0 when it is not set
     */
    public long hostCpuSignatureStepping() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_capabilities_config_get_host_cpu_signature_stepping(self));
        } finally {
            release();
        }
    }

    /**
     * How many sockets a NUMA node has.
     * <p>XML: host/cpu/topology/&#64;sockets.
     *
     * @return how many sockets a NUMA node has; 0 when it is not set
     */
    public long hostCpuSockets() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_capabilities_config_get_host_cpu_sockets(self));
        } finally {
            release();
        }
    }

    /**
     * Whether the CPU has SVM (Xen).
     * <p>XML: {@code host/cpu/features/svm}.
     *
     * @return whether the CPU has SVM (Xen); whether the element exists
     */
    public boolean hostCpuSvm() {
        long self = acquire();
        try {
            return N.simplevirt_capabilities_config_get_host_cpu_svm(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * How many threads a core has.
     * <p>XML: host/cpu/topology/&#64;threads.
     *
     * @return how many threads a core has; 0 when it is not set
     */
    public long hostCpuThreads() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_capabilities_config_get_host_cpu_threads(self));
        } finally {
            release();
        }
    }

    /**
     * The vendor of the CPU.
     * <p>XML: {@code host/cpu/vendor}.
     *
     * @return the vendor of the CPU, or {@code null} when it is not set
     */
    public String hostCpuVendor() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_capabilities_config_get_host_cpu_vendor(self));
        } finally {
            release();
        }
    }

    /**
     * Whether the CPU has VMX (Xen).
     * <p>XML: {@code host/cpu/features/vmx}.
     *
     * @return whether the CPU has VMX (Xen); whether the element exists
     */
    public boolean hostCpuVmx() {
        long self = acquire();
        try {
            return N.simplevirt_capabilities_config_get_host_cpu_vmx(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The UUID of the host.
     * <p>XML: {@code host/uuid}.
     *
     * @return the UUID of the host, or {@code null} when it is not set
     */
    public String hostUuid() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_capabilities_config_get_host_uuid(self));
        } finally {
            release();
        }
    }

    /**
     * Whether devices can be handed over.
     * <p>XML: host/iommu/&#64;support.
     *
     * @return whether devices can be handed over; {@code false} when it is not set
     */
    public boolean iommuSupport() {
        long self = acquire();
        try {
            return N.simplevirt_capabilities_config_get_iommu_support(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether domains can move while they run.
     * <p>XML: {@code host/migration_features/live}.
     *
     * @return whether domains can move while they run; whether the element exists
     */
    public boolean migrationLive() {
        long self = acquire();
        try {
            return N.simplevirt_capabilities_config_get_migration_live(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * How domains can move.
     * <p>XML: {@code host/migration_features/uri_transports/uri_transport}.
     *
     * @return how domains can move; empty when it is not set
     */
    public List<String> migrationTransports() {
        long self = acquire();
        try {
            return Values.takeStrings(N.simplevirt_capabilities_config_get_migration_transports(self));
        } finally {
            release();
        }
    }

    /**
     * How many NUMA nodes the host has.
     * <p>XML: host/topology/cells/&#64;num.
     *
     * @return how many NUMA nodes the host has; 0 when it is not set
     */
    public long numaCellCount() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_capabilities_config_get_numa_cell_count(self));
        } finally {
            release();
        }
    }

    /**
     * Whether the sleep states of the host are known.
     * <p>XML: {@code host/power_management}.
     *
     * @return whether the sleep states of the host are known; whether the element exists
     */
    public boolean powerManagement() {
        long self = acquire();
        try {
            return N.simplevirt_capabilities_config_get_power_management(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The security drivers; of each the first model.
     * <p>XML: {@code host/secmodel/model}.
     *
     * @return the security drivers; of each the first model; empty when it is not set
     */
    public List<String> securityModels() {
        long self = acquire();
        try {
            return Values.takeStrings(N.simplevirt_capabilities_config_get_security_models(self));
        } finally {
            release();
        }
    }

    /**
     * Whether the host can do both.
     * <p>XML: {@code host/power_management/suspend_hybrid}.
     *
     * @return whether the host can do both; whether the element exists
     */
    public boolean suspendHybrid() {
        long self = acquire();
        try {
            return N.simplevirt_capabilities_config_get_suspend_hybrid(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether the host can hibernate.
     * <p>XML: {@code host/power_management/suspend_disk}.
     *
     * @return whether the host can hibernate; whether the element exists
     */
    public boolean suspendToDisk() {
        long self = acquire();
        try {
            return N.simplevirt_capabilities_config_get_suspend_to_disk(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether the host can sleep.
     * <p>XML: {@code host/power_management/suspend_mem}.
     *
     * @return whether the host can sleep; whether the element exists
     */
    public boolean suspendToMemory() {
        long self = acquire();
        try {
            return N.simplevirt_capabilities_config_get_suspend_to_memory(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The memory bandwidth that guests can share.
     * <p>XML: {@code host/memory_bandwidth/node}.
     *
     * @return views on the elements, in document order
     */
    public List<HostBandwidthNodeConfig> listBandwidthNodes() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_capabilities_config_list_bandwidth_nodes(self), HostBandwidthNodeConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The caches that guests can share.
     * <p>XML: {@code host/cache/bank}.
     *
     * @return views on the elements, in document order
     */
    public List<HostCacheBankConfig> listCacheBanks() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_capabilities_config_list_cache_banks(self), HostCacheBankConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * What kinds of guests can run.
     * <p>XML: {@code guest}.
     *
     * @return views on the elements, in document order
     */
    public List<GuestCapabilityConfig> listGuests() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_capabilities_config_list_guests(self), GuestCapabilityConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The sizes of pages.
     * <p>XML: {@code host/cpu/pages}.
     *
     * @return views on the elements, in document order
     */
    public List<HostPageSizeConfig> listHostCpuPages() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_capabilities_config_list_host_cpu_pages(self), HostPageSizeConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * How fast access to a node is.
     * <p>XML: {@code host/topology/interconnects/bandwidth}.
     *
     * @return views on the elements, in document order
     */
    public List<NumaBandwidthConfig> listNumaBandwidths() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_capabilities_config_list_numa_bandwidths(self), NumaBandwidthConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The NUMA nodes.
     * <p>XML: {@code host/topology/cells/cell}.
     *
     * @return views on the elements, in document order
     */
    public List<HostNumaCellConfig> listNumaCells() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_capabilities_config_list_numa_cells(self), HostNumaCellConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * How long access to a node takes.
     * <p>XML: {@code host/topology/interconnects/latency}.
     *
     * @return views on the elements, in document order
     */
    public List<NumaLatencyConfig> listNumaLatencies() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_capabilities_config_list_numa_latencies(self), NumaLatencyConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The security drivers.
     * <p>XML: {@code host/secmodel}.
     *
     * @return views on the elements, in document order
     */
    public List<HostSecurityModelConfig> listSecurityModelEntries() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_capabilities_config_list_security_model_entries(self), HostSecurityModelConfig::wrap);
        } finally {
            release();
        }
    }

    @Override
    public CapabilitiesConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public CapabilitiesConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public CapabilitiesConfig copy() {
        return (CapabilitiesConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_capabilities_config_new_from_xml(byte[] xml, long[] error);

        static native long simplevirt_capabilities_config_get_bandwidth_monitor_features(long self);

        static native int simplevirt_capabilities_config_get_bandwidth_monitor_max(long self);

        static native long simplevirt_capabilities_config_get_cache_monitor_features(long self);

        static native int simplevirt_capabilities_config_get_cache_monitor_level(long self);

        static native int simplevirt_capabilities_config_get_cache_monitor_max(long self);

        static native long simplevirt_capabilities_config_get_cache_monitor_reuse_threshold(long self);

        static native long simplevirt_capabilities_config_get_host_arch(long self);

        static native int simplevirt_capabilities_config_get_host_cpu_clusters(long self);

        static native int simplevirt_capabilities_config_get_host_cpu_cores(long self);

        static native long simplevirt_capabilities_config_get_host_cpu_counter_frequency(long self);

        static native long simplevirt_capabilities_config_get_host_cpu_counter_name(long self);

        static native int simplevirt_capabilities_config_get_host_cpu_counter_scaling(long self);

        static native int simplevirt_capabilities_config_get_host_cpu_dies(long self);

        static native long simplevirt_capabilities_config_get_host_cpu_features(long self);

        static native int simplevirt_capabilities_config_get_host_cpu_max_phys_addr_bits(long self);

        static native long simplevirt_capabilities_config_get_host_cpu_max_phys_addr_mode(long self);

        static native long simplevirt_capabilities_config_get_host_cpu_microcode(long self);

        static native long simplevirt_capabilities_config_get_host_cpu_model(long self);

        static native int simplevirt_capabilities_config_get_host_cpu_nonpae(long self);

        static native int simplevirt_capabilities_config_get_host_cpu_pae(long self);

        static native int simplevirt_capabilities_config_get_host_cpu_signature_family(long self);

        static native int simplevirt_capabilities_config_get_host_cpu_signature_model(long self);

        static native int simplevirt_capabilities_config_get_host_cpu_signature_stepping(long self);

        static native int simplevirt_capabilities_config_get_host_cpu_sockets(long self);

        static native int simplevirt_capabilities_config_get_host_cpu_svm(long self);

        static native int simplevirt_capabilities_config_get_host_cpu_threads(long self);

        static native long simplevirt_capabilities_config_get_host_cpu_vendor(long self);

        static native int simplevirt_capabilities_config_get_host_cpu_vmx(long self);

        static native long simplevirt_capabilities_config_get_host_uuid(long self);

        static native int simplevirt_capabilities_config_get_iommu_support(long self);

        static native int simplevirt_capabilities_config_get_migration_live(long self);

        static native long simplevirt_capabilities_config_get_migration_transports(long self);

        static native int simplevirt_capabilities_config_get_numa_cell_count(long self);

        static native int simplevirt_capabilities_config_get_power_management(long self);

        static native long simplevirt_capabilities_config_get_security_models(long self);

        static native int simplevirt_capabilities_config_get_suspend_hybrid(long self);

        static native int simplevirt_capabilities_config_get_suspend_to_disk(long self);

        static native int simplevirt_capabilities_config_get_suspend_to_memory(long self);

        static native long simplevirt_capabilities_config_list_bandwidth_nodes(long self);

        static native long simplevirt_capabilities_config_list_cache_banks(long self);

        static native long simplevirt_capabilities_config_list_guests(long self);

        static native long simplevirt_capabilities_config_list_host_cpu_pages(long self);

        static native long simplevirt_capabilities_config_list_numa_bandwidths(long self);

        static native long simplevirt_capabilities_config_list_numa_cells(long self);

        static native long simplevirt_capabilities_config_list_numa_latencies(long self);

        static native long simplevirt_capabilities_config_list_security_model_entries(long self);
    }
}
