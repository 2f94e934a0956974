// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.List;
import java.util.Objects;

/**
 * What a host is and can.
 * <p>Immutable.
 */
public final class HostInfo {
    private final String accelerationNote;
    private final String architecture;
    private final String clientVersion;
    private final long cores;
    private final long cpuFrequency;
    private final String cpuModel;
    private final String cpuVendor;
    private final long cpus;
    private final List<String> domainTypes;
    private final String driver;
    private final String hostname;
    private final String hypervisorVersion;
    private final String libvirtVersion;
    private final long memory;
    private final List<NumaNode> numaNodes;
    private final List<SecurityModel> securityModels;
    private final long sockets;
    private final long threads;
    private final String uuid;
    private final boolean isAccelerated;
    private final boolean isConnectionEncrypted;
    private final boolean isConnectionSecure;

    private HostInfo(long self) {
        accelerationNote = Text.read(N.simplevirt_host_info_get_acceleration_note(self));
        architecture = Text.read(N.simplevirt_host_info_get_architecture(self));
        clientVersion = Text.read(N.simplevirt_host_info_get_client_version(self));
        cores = Values.unsigned(N.simplevirt_host_info_get_cores(self));
        cpuFrequency = N.simplevirt_host_info_get_cpu_frequency(self);
        cpuModel = Text.read(N.simplevirt_host_info_get_cpu_model(self));
        cpuVendor = Text.read(N.simplevirt_host_info_get_cpu_vendor(self));
        cpus = Values.unsigned(N.simplevirt_host_info_get_cpus(self));
        domainTypes = Values.readStrings(N.simplevirt_host_info_get_domain_types(self));
        driver = Text.read(N.simplevirt_host_info_get_driver(self));
        hostname = Text.read(N.simplevirt_host_info_get_hostname(self));
        hypervisorVersion = Text.read(N.simplevirt_host_info_get_hypervisor_version(self));
        libvirtVersion = Text.read(N.simplevirt_host_info_get_libvirt_version(self));
        memory = N.simplevirt_host_info_get_memory(self);
        numaNodes = Values.readValues(N.simplevirt_host_info_get_numa_nodes(self), NumaNode::read);
        securityModels = Values.readValues(N.simplevirt_host_info_get_security_models(self), SecurityModel::read);
        sockets = Values.unsigned(N.simplevirt_host_info_get_sockets(self));
        threads = Values.unsigned(N.simplevirt_host_info_get_threads(self));
        uuid = Text.read(N.simplevirt_host_info_get_uuid(self));
        isAccelerated = N.simplevirt_host_info_is_accelerated(self) != 0;
        isConnectionEncrypted = N.simplevirt_host_info_is_connection_encrypted(self) != 0;
        isConnectionSecure = N.simplevirt_host_info_is_connection_secure(self) != 0;
    }

    static HostInfo read(long self) {
        return self == 0 ? null : new HostInfo(self);
    }

    static HostInfo take(long self) {
        if (self == 0) {
            return null;
        }
        try {
            return new HostInfo(self);
        } finally {
            N.simplevirt_host_info_unref(self);
        }
    }

    /**
     * Why not, when they cannot
     *
     * @return why not, when they cannot, or {@code null}
     */
    public String accelerationNote() {
        return accelerationNote;
    }

    /**
     * Such as {@code x86_64}
     *
     * @return such as {@code x86_64}
     */
    public String architecture() {
        return architecture;
    }

    /**
     * The version of libvirt in this process
     *
     * @return the version of libvirt in this process
     */
    public String clientVersion() {
        return clientVersion;
    }

    /**
     * Cores per socket
     *
     * @return cores per socket
     */
    public long cores() {
        return cores;
    }

    /**
     * The CPU's frequency; 0 when unknown (in hertz).
     *
     * @return the CPU's frequency; 0 when unknown (in hertz).
     */
    public long cpuFrequency() {
        return cpuFrequency;
    }

    /**
     * libvirt's name of the CPU
     *
     * @return libvirt's name of the CPU, or {@code null}
     */
    public String cpuModel() {
        return cpuModel;
    }

    /**
     * The CPU's vendor
     *
     * @return the CPU's vendor, or {@code null}
     */
    public String cpuVendor() {
        return cpuVendor;
    }

    /**
     * How many logical CPUs are there
     *
     * @return how many logical CPUs are there
     */
    public long cpus() {
        return cpus;
    }

    /**
     * The supported domain types, such as {@code kvm} and {@code qemu}
     *
     * @return the supported domain types, such as {@code kvm} and {@code qemu}
     */
    public List<String> domainTypes() {
        return domainTypes;
    }

    /**
     * libvirt's driver, such as {@code QEMU} (libvirt: {@code virConnectGetType})
     *
     * @return libvirt's driver, such as {@code QEMU} (libvirt: {@code virConnectGetType})
     */
    public String driver() {
        return driver;
    }

    /**
     * Its name
     *
     * @return its name
     */
    public String hostname() {
        return hostname;
    }

    /**
     * The hypervisor's version, such as {@code 7.2.0}
     *
     * @return the hypervisor's version, such as {@code 7.2.0}, or {@code null}
     */
    public String hypervisorVersion() {
        return hypervisorVersion;
    }

    /**
     * The version of libvirt on the host
     *
     * @return the version of libvirt on the host
     */
    public String libvirtVersion() {
        return libvirtVersion;
    }

    /**
     * The memory (in bytes).
     *
     * @return the memory (in bytes).
     */
    public long memory() {
        return memory;
    }

    /**
     * The NUMA nodes
     *
     * @return the NUMA nodes
     */
    public List<NumaNode> numaNodes() {
        return numaNodes;
    }

    /**
     * The security models
     *
     * @return the security models
     */
    public List<SecurityModel> securityModels() {
        return securityModels;
    }

    /**
     * Sockets per NUMA node
     *
     * @return sockets per NUMA node
     */
    public long sockets() {
        return sockets;
    }

    /**
     * Threads per core
     *
     * @return threads per core
     */
    public long threads() {
        return threads;
    }

    /**
     * Its UUID
     *
     * @return its UUID, or {@code null}
     */
    public String uuid() {
        return uuid;
    }

    /**
     * Whether domains can use hardware acceleration (KVM) rather than emulation
     *
     * @return whether domains can use hardware acceleration (KVM) rather than emulation
     */
    public boolean isAccelerated() {
        return isAccelerated;
    }

    /**
     * Whether libvirt encrypts the connection to the host; encryption by an external SSH program does not count
     *
     * @return whether libvirt encrypts the connection to the host; encryption by an external SSH program does
     *     not count
     */
    public boolean isConnectionEncrypted() {
        return isConnectionEncrypted;
    }

    /**
     * Whether libvirt considers the connection secure: encrypted, or local to this machine
     *
     * @return whether libvirt considers the connection secure: encrypted, or local to this machine
     */
    public boolean isConnectionSecure() {
        return isConnectionSecure;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof HostInfo)) {
            return false;
        }
        HostInfo that = (HostInfo) other;
        return Objects.deepEquals(accelerationNote, that.accelerationNote) && Objects.deepEquals(architecture, that.architecture) && Objects.deepEquals(clientVersion, that.clientVersion) && Objects.deepEquals(cores, that.cores) && Objects.deepEquals(cpuFrequency, that.cpuFrequency) && Objects.deepEquals(cpuModel, that.cpuModel) && Objects.deepEquals(cpuVendor, that.cpuVendor) && Objects.deepEquals(cpus, that.cpus) && Objects.deepEquals(domainTypes, that.domainTypes) && Objects.deepEquals(driver, that.driver) && Objects.deepEquals(hostname, that.hostname) && Objects.deepEquals(hypervisorVersion, that.hypervisorVersion) && Objects.deepEquals(libvirtVersion, that.libvirtVersion) && Objects.deepEquals(memory, that.memory) && Objects.deepEquals(numaNodes, that.numaNodes) && Objects.deepEquals(securityModels, that.securityModels) && Objects.deepEquals(sockets, that.sockets) && Objects.deepEquals(threads, that.threads) && Objects.deepEquals(uuid, that.uuid) && Objects.deepEquals(isAccelerated, that.isAccelerated) && Objects.deepEquals(isConnectionEncrypted, that.isConnectionEncrypted) && Objects.deepEquals(isConnectionSecure, that.isConnectionSecure);
    }

    @Override
    public int hashCode() {
        return Objects.hash(accelerationNote, architecture, clientVersion, cores, cpuFrequency, cpuModel, cpuVendor, cpus, domainTypes, driver, hostname, hypervisorVersion, libvirtVersion, memory, numaNodes, securityModels, sockets, threads, uuid, isAccelerated, isConnectionEncrypted, isConnectionSecure);
    }

    @Override
    public String toString() {
        return "HostInfo[accelerationNote=" + accelerationNote + ", architecture=" + architecture + ", clientVersion=" + clientVersion + ", cores=" + cores + ", cpuFrequency=" + cpuFrequency + ", cpuModel=" + cpuModel + ", cpuVendor=" + cpuVendor + ", cpus=" + cpus + ", domainTypes=" + domainTypes + ", driver=" + driver + ", hostname=" + hostname + ", hypervisorVersion=" + hypervisorVersion + ", libvirtVersion=" + libvirtVersion + ", memory=" + memory + ", numaNodes=" + numaNodes + ", securityModels=" + securityModels + ", sockets=" + sockets + ", threads=" + threads + ", uuid=" + uuid + ", isAccelerated=" + isAccelerated + ", isConnectionEncrypted=" + isConnectionEncrypted + ", isConnectionSecure=" + isConnectionSecure + "]";
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_host_info_get_acceleration_note(long self);

        static native long simplevirt_host_info_get_architecture(long self);

        static native long simplevirt_host_info_get_client_version(long self);

        static native int simplevirt_host_info_get_cores(long self);

        static native long simplevirt_host_info_get_cpu_frequency(long self);

        static native long simplevirt_host_info_get_cpu_model(long self);

        static native long simplevirt_host_info_get_cpu_vendor(long self);

        static native int simplevirt_host_info_get_cpus(long self);

        static native long simplevirt_host_info_get_domain_types(long self);

        static native long simplevirt_host_info_get_driver(long self);

        static native long simplevirt_host_info_get_hostname(long self);

        static native long simplevirt_host_info_get_hypervisor_version(long self);

        static native long simplevirt_host_info_get_libvirt_version(long self);

        static native long simplevirt_host_info_get_memory(long self);

        static native long simplevirt_host_info_get_numa_nodes(long self);

        static native long simplevirt_host_info_get_security_models(long self);

        static native int simplevirt_host_info_get_sockets(long self);

        static native int simplevirt_host_info_get_threads(long self);

        static native long simplevirt_host_info_get_uuid(long self);

        static native int simplevirt_host_info_is_accelerated(long self);

        static native int simplevirt_host_info_is_connection_encrypted(long self);

        static native int simplevirt_host_info_is_connection_secure(long self);

        static native void simplevirt_host_info_unref(long self);
    }
}
