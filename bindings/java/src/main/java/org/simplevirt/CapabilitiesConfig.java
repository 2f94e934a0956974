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
     * Reads XML. Nothing is fetched from elsewhere and no entity is expanded; what libvirt could not read back for
     * its size is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line, when it is not well-formed or of another
     * element.
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
     * The architecture of the host.
     * <p>XML: {@code host/cpu/arch}.
     *
     * @return the architecture of the host, or {@code null} when the document says nothing
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
     * How many cores a socket has.
     * <p>XML: host/cpu/topology/&#64;cores.
     *
     * @return how many cores a socket has; 0 when the document says nothing
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
     * The features the CPU has beyond its model.
     * <p>XML: host/cpu/feature/&#64;name.
     *
     * @return the features the CPU has beyond its model; none when the document says nothing
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
     * The named CPU model nearest to the host's.
     * <p>XML: {@code host/cpu/model}.
     *
     * @return the named CPU model nearest to the host's, or {@code null} when the document says nothing
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
     * How many sockets a NUMA node has.
     * <p>XML: host/cpu/topology/&#64;sockets.
     *
     * @return how many sockets a NUMA node has; 0 when the document says nothing
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
     * How many threads a core has.
     * <p>XML: host/cpu/topology/&#64;threads.
     *
     * @return how many threads a core has; 0 when the document says nothing
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
     * @return the vendor of the CPU, or {@code null} when the document says nothing
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
     * The UUID of the host.
     * <p>XML: {@code host/uuid}.
     *
     * @return the UUID of the host, or {@code null} when the document says nothing
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
     * @return whether devices can be handed over; {@code false} when the document says nothing
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
     * @return whether domains can move while they run; whether the element is there
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
     * @return how domains can move; none when the document says nothing
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
     * The security drivers; of each the first model.
     * <p>XML: {@code host/secmodel/model}.
     *
     * @return the security drivers; of each the first model; none when the document says nothing
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
     * What kinds of guests can run.
     * <p>XML: {@code guest}.
     *
     * @return views, in the order of the document
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
     * The NUMA nodes.
     * <p>XML: {@code host/topology/cells/cell}.
     *
     * @return views, in the order of the document
     */
    public List<HostNumaCellConfig> listNumaCells() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_capabilities_config_list_numa_cells(self), HostNumaCellConfig::wrap);
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

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_capabilities_config_new_from_xml(byte[] xml, long[] error);

        static native long simplevirt_capabilities_config_get_host_arch(long self);

        static native int simplevirt_capabilities_config_get_host_cpu_cores(long self);

        static native long simplevirt_capabilities_config_get_host_cpu_features(long self);

        static native long simplevirt_capabilities_config_get_host_cpu_model(long self);

        static native int simplevirt_capabilities_config_get_host_cpu_sockets(long self);

        static native int simplevirt_capabilities_config_get_host_cpu_threads(long self);

        static native long simplevirt_capabilities_config_get_host_cpu_vendor(long self);

        static native long simplevirt_capabilities_config_get_host_uuid(long self);

        static native int simplevirt_capabilities_config_get_iommu_support(long self);

        static native int simplevirt_capabilities_config_get_migration_live(long self);

        static native long simplevirt_capabilities_config_get_migration_transports(long self);

        static native long simplevirt_capabilities_config_get_security_models(long self);

        static native long simplevirt_capabilities_config_list_guests(long self);

        static native long simplevirt_capabilities_config_list_numa_cells(long self);
    }
}
