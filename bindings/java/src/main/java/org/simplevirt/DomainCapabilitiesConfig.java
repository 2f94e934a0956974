// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.List;

/**
 * What a hypervisor can give a guest of one machine and architecture.
 * <p>XML: {@code <domainCapabilities>}.
 */
public final class DomainCapabilitiesConfig extends Config {
    DomainCapabilitiesConfig(Owned owned) {
        super(owned);
    }

    static DomainCapabilitiesConfig wrap(long pointer) {
        return pointer == 0 ? null : new DomainCapabilitiesConfig(new Owned(pointer));
    }

    /**
     * Reads XML. Nothing is fetched from elsewhere and no entity is expanded; what libvirt could not read back for
     * its size is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line, when it is not well-formed or of another
     * element.
     *
     * @param xml a document whose root is {@code <domainCapabilities>}
     * @return a new {@link DomainCapabilitiesConfig}
     * @throws SimplevirtException when it fails
     */
    public static DomainCapabilitiesConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_domain_capabilities_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return DomainCapabilitiesConfig.wrap(result);
    }

    /**
     * The architecture.
     * <p>XML: {@code arch}.
     *
     * @return the architecture, or {@code null} when the document says nothing
     */
    public String arch() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_capabilities_config_get_arch(self));
        } finally {
            release();
        }
    }

    /**
     * Whether the end of a domain can return before its memory is freed.
     * <p>XML: features/async-teardown/&#64;supported.
     *
     * @return whether the end of a domain can return before its memory is freed; {@code false} when the document
     *     says nothing
     */
    public boolean asyncTeardown() {
        long self = acquire();
        try {
            return N.simplevirt_domain_capabilities_config_get_async_teardown(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether a backing chain can be given.
     * <p>XML: features/backingStoreInput/&#64;supported.
     *
     * @return whether a backing chain can be given; {@code false} when the document says nothing
     */
    public boolean backingStoreInput() {
        long self = acquire();
        try {
            return N.simplevirt_domain_capabilities_config_get_backing_store_input(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether there are backups.
     * <p>XML: features/backup/&#64;supported.
     *
     * @return whether there are backups; {@code false} when the document says nothing
     */
    public boolean backup() {
        long self = acquire();
        try {
            return N.simplevirt_domain_capabilities_config_get_backup(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * What channels can be connected to.
     * <p>XML: devices/channel/enum[&#64;name='type']/value.
     *
     * @return what channels can be connected to; none when the document says nothing
     */
    public List<String> channelTypes() {
        long self = acquire();
        try {
            return Values.takeStrings(N.simplevirt_domain_capabilities_config_get_channel_types(self));
        } finally {
            release();
        }
    }

    /**
     * The named model nearest to the host's CPU.
     * <p>XML: cpu/mode[&#64;name='host-model']/model.
     *
     * @return the named model nearest to the host's CPU, or {@code null} when the document says nothing
     */
    public String cpuHostModel() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_capabilities_config_get_cpu_host_model(self));
        } finally {
            release();
        }
    }

    /**
     * The features that differ from that model.
     * <p>XML: cpu/mode[&#64;name='host-model']/feature/&#64;name.
     *
     * @return the features that differ from that model; none when the document says nothing
     */
    public List<String> cpuHostModelFeatures() {
        long self = acquire();
        try {
            return Values.takeStrings(N.simplevirt_domain_capabilities_config_get_cpu_host_model_features(self));
        } finally {
            release();
        }
    }

    /**
     * The vendor of the host's CPU.
     * <p>XML: cpu/mode[&#64;name='host-model']/vendor.
     *
     * @return the vendor of the host's CPU, or {@code null} when the document says nothing
     */
    public String cpuHostModelVendor() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_capabilities_config_get_cpu_host_model_vendor(self));
        } finally {
            release();
        }
    }

    /**
     * Whether guests can have the host's CPU.
     * <p>XML: cpu/mode[&#64;name='host-passthrough']/&#64;supported.
     *
     * @return whether guests can have the host's CPU; {@code false} when the document says nothing
     */
    public boolean cpuHostPassthrough() {
        long self = acquire();
        try {
            return N.simplevirt_domain_capabilities_config_get_cpu_host_passthrough(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether guests can have all the hypervisor can do.
     * <p>XML: cpu/mode[&#64;name='maximum']/&#64;supported.
     *
     * @return whether guests can have all the hypervisor can do; {@code false} when the document says nothing
     */
    public boolean cpuMaximum() {
        long self = acquire();
        try {
            return N.simplevirt_domain_capabilities_config_get_cpu_maximum(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The named models.
     * <p>XML: cpu/mode[&#64;name='custom']/model.
     *
     * @return the named models; none when the document says nothing
     */
    public List<String> cpuModels() {
        long self = acquire();
        try {
            return Values.takeStrings(N.simplevirt_domain_capabilities_config_get_cpu_models(self));
        } finally {
            release();
        }
    }

    /**
     * What disks can be on.
     * <p>XML: devices/disk/enum[&#64;name='bus']/value.
     *
     * @return what disks can be on; none when the document says nothing
     */
    public List<String> diskBuses() {
        long self = acquire();
        try {
            return Values.takeStrings(N.simplevirt_domain_capabilities_config_get_disk_buses(self));
        } finally {
            release();
        }
    }

    /**
     * What disks can be.
     * <p>XML: devices/disk/enum[&#64;name='diskDevice']/value.
     *
     * @return what disks can be; none when the document says nothing
     */
    public List<String> diskDevices() {
        long self = acquire();
        try {
            return Values.takeStrings(N.simplevirt_domain_capabilities_config_get_disk_devices(self));
        } finally {
            release();
        }
    }

    /**
     * The kinds of virtio disks.
     * <p>XML: devices/disk/enum[&#64;name='model']/value.
     *
     * @return the kinds of virtio disks; none when the document says nothing
     */
    public List<String> diskModels() {
        long self = acquire();
        try {
            return Values.takeStrings(N.simplevirt_domain_capabilities_config_get_disk_models(self));
        } finally {
            release();
        }
    }

    /**
     * The hypervisor's program.
     * <p>XML: {@code path}.
     *
     * @return the hypervisor's program, or {@code null} when the document says nothing
     */
    public String emulator() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_capabilities_config_get_emulator(self));
        } finally {
            release();
        }
    }

    /**
     * What can share folders.
     * <p>XML: devices/filesystem/enum[&#64;name='driverType']/value.
     *
     * @return what can share folders; none when the document says nothing
     */
    public List<String> filesystemDrivers() {
        long self = acquire();
        try {
            return Values.takeStrings(N.simplevirt_domain_capabilities_config_get_filesystem_drivers(self));
        } finally {
            release();
        }
    }

    /**
     * The firmwares that can be chosen by themselves.
     * <p>XML: os/enum[&#64;name='firmware']/value.
     *
     * @return the firmwares that can be chosen by themselves; none when the document says nothing
     */
    public List<String> firmwares() {
        long self = acquire();
        try {
            return Values.takeStrings(N.simplevirt_domain_capabilities_config_get_firmwares(self));
        } finally {
            release();
        }
    }

    /**
     * Whether there is a generation id.
     * <p>XML: features/genid/&#64;supported.
     *
     * @return whether there is a generation id; {@code false} when the document says nothing
     */
    public boolean generationId() {
        long self = acquire();
        try {
            return N.simplevirt_domain_capabilities_config_get_generation_id(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The versions of ARM's interrupt controller.
     * <p>XML: features/gic/enum[&#64;name='version']/value.
     *
     * @return the versions of ARM's interrupt controller; none when the document says nothing
     */
    public List<String> gicVersions() {
        long self = acquire();
        try {
            return Values.takeStrings(N.simplevirt_domain_capabilities_config_get_gic_versions(self));
        } finally {
            release();
        }
    }

    /**
     * How screens can be shown.
     * <p>XML: devices/graphics/enum[&#64;name='type']/value.
     *
     * @return how screens can be shown; none when the document says nothing
     */
    public List<String> graphicsTypes() {
        long self = acquire();
        try {
            return Values.takeStrings(N.simplevirt_domain_capabilities_config_get_graphics_types(self));
        } finally {
            release();
        }
    }

    /**
     * Which devices of the host can be handed over.
     * <p>XML: devices/hostdev/enum[&#64;name='subsysType']/value.
     *
     * @return which devices of the host can be handed over; none when the document says nothing
     */
    public List<String> hostdevTypes() {
        long self = acquire();
        try {
            return Values.takeStrings(N.simplevirt_domain_capabilities_config_get_hostdev_types(self));
        } finally {
            release();
        }
    }

    /**
     * Whether Hyper-V features can be shown.
     * <p>XML: features/hyperv/&#64;supported.
     *
     * @return whether Hyper-V features can be shown; {@code false} when the document says nothing
     */
    public boolean hyperv() {
        long self = acquire();
        try {
            return N.simplevirt_domain_capabilities_config_get_hyperv(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Which ones.
     * <p>XML: features/hyperv/enum[&#64;name='features']/value.
     *
     * @return which ones; none when the document says nothing
     */
    public List<String> hypervFeatures() {
        long self = acquire();
        try {
            return Values.takeStrings(N.simplevirt_domain_capabilities_config_get_hyperv_features(self));
        } finally {
            release();
        }
    }

    /**
     * Whether there are I/O threads.
     * <p>XML: iothreads/&#64;supported.
     *
     * @return whether there are I/O threads; {@code false} when the document says nothing
     */
    public boolean ioThreads() {
        long self = acquire();
        try {
            return N.simplevirt_domain_capabilities_config_get_io_threads(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The firmware images.
     * <p>XML: {@code os/loader/value}.
     *
     * @return the firmware images; none when the document says nothing
     */
    public List<String> loaders() {
        long self = acquire();
        try {
            return Values.takeStrings(N.simplevirt_domain_capabilities_config_get_loaders(self));
        } finally {
            release();
        }
    }

    /**
     * The machine.
     * <p>XML: {@code machine}.
     *
     * @return the machine, or {@code null} when the document says nothing
     */
    public String machine() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_capabilities_config_get_machine(self));
        } finally {
            release();
        }
    }

    /**
     * The most vCPUs.
     * <p>XML: vcpu/&#64;max.
     *
     * @return the most vCPUs; 0 when the document says nothing
     */
    public long maxVcpus() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_domain_capabilities_config_get_max_vcpus(self));
        } finally {
            release();
        }
    }

    /**
     * What can be behind a guest's memory.
     * <p>XML: memoryBacking/enum[&#64;name='sourceType']/value.
     *
     * @return what can be behind a guest's memory; none when the document says nothing
     */
    public List<String> memorySources() {
        long self = acquire();
        try {
            return Values.takeStrings(N.simplevirt_domain_capabilities_config_get_memory_sources(self));
        } finally {
            release();
        }
    }

    /**
     * Which devices can come over the network.
     * <p>XML: devices/redirdev/enum[&#64;name='bus']/value.
     *
     * @return which devices can come over the network; none when the document says nothing
     */
    public List<String> redirdevBuses() {
        long self = acquire();
        try {
            return Values.takeStrings(N.simplevirt_domain_capabilities_config_get_redirdev_buses(self));
        } finally {
            release();
        }
    }

    /**
     * Where random numbers can come from.
     * <p>XML: devices/rng/enum[&#64;name='backendModel']/value.
     *
     * @return where random numbers can come from; none when the document says nothing
     */
    public List<String> rngBackends() {
        long self = acquire();
        try {
            return Values.takeStrings(N.simplevirt_domain_capabilities_config_get_rng_backends(self));
        } finally {
            release();
        }
    }

    /**
     * The sources of random numbers.
     * <p>XML: devices/rng/enum[&#64;name='model']/value.
     *
     * @return the sources of random numbers; none when the document says nothing
     */
    public List<String> rngModels() {
        long self = acquire();
        try {
            return Values.takeStrings(N.simplevirt_domain_capabilities_config_get_rng_models(self));
        } finally {
            release();
        }
    }

    /**
     * Whether firmware with Secure Boot is there: {@code yes}, {@code no}.
     * <p>XML: os/loader/enum[&#64;name='secure']/value.
     *
     * @return whether firmware with Secure Boot is there: {@code yes}, {@code no}; none when the document says
     *     nothing
     */
    public List<String> secureBoot() {
        long self = acquire();
        try {
            return Values.takeStrings(N.simplevirt_domain_capabilities_config_get_secure_boot(self));
        } finally {
            release();
        }
    }

    /**
     * Whether memory can be hidden by SEV.
     * <p>XML: features/sev/&#64;supported.
     *
     * @return whether memory can be hidden by SEV; {@code false} when the document says nothing
     */
    public boolean sev() {
        long self = acquire();
        try {
            return N.simplevirt_domain_capabilities_config_get_sev(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether there are SGX enclaves.
     * <p>XML: features/sgx/&#64;supported.
     *
     * @return whether there are SGX enclaves; {@code false} when the document says nothing
     */
    public boolean sgx() {
        long self = acquire();
        try {
            return N.simplevirt_domain_capabilities_config_get_sgx(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * What can be behind them.
     * <p>XML: devices/tpm/enum[&#64;name='backendModel']/value.
     *
     * @return what can be behind them; none when the document says nothing
     */
    public List<String> tpmBackends() {
        long self = acquire();
        try {
            return Values.takeStrings(N.simplevirt_domain_capabilities_config_get_tpm_backends(self));
        } finally {
            release();
        }
    }

    /**
     * The trusted platform modules.
     * <p>XML: devices/tpm/enum[&#64;name='model']/value.
     *
     * @return the trusted platform modules; none when the document says nothing
     */
    public List<String> tpmModels() {
        long self = acquire();
        try {
            return Values.takeStrings(N.simplevirt_domain_capabilities_config_get_tpm_models(self));
        } finally {
            release();
        }
    }

    /**
     * The graphics cards.
     * <p>XML: devices/video/enum[&#64;name='modelType']/value.
     *
     * @return the graphics cards; none when the document says nothing
     */
    public List<String> videoModels() {
        long self = acquire();
        try {
            return Values.takeStrings(N.simplevirt_domain_capabilities_config_get_video_models(self));
        } finally {
            release();
        }
    }

    /**
     * The hypervisor.
     * <p>XML: {@code domain}.
     *
     * @return the hypervisor; {@link VirtType#DEFAULT} when the document says nothing
     */
    public VirtType virtType() {
        long self = acquire();
        try {
            return VirtType.of(N.simplevirt_domain_capabilities_config_get_virt_type(self));
        } finally {
            release();
        }
    }

    /**
     * Whether guests can tell how their dumps are read.
     * <p>XML: features/vmcoreinfo/&#64;supported.
     *
     * @return whether guests can tell how their dumps are read; {@code false} when the document says nothing
     */
    public boolean vmCoreInfo() {
        long self = acquire();
        try {
            return N.simplevirt_domain_capabilities_config_get_vm_core_info(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The named CPU models and whether they run here.
     * <p>XML: cpu/mode[&#64;name='custom']/model.
     *
     * @return views, in the order of the document
     */
    public List<CpuModelConfig> listCustomCpus() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_domain_capabilities_config_list_custom_cpus(self), CpuModelConfig::wrap);
        } finally {
            release();
        }
    }

    @Override
    public DomainCapabilitiesConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public DomainCapabilitiesConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_domain_capabilities_config_new_from_xml(byte[] xml, long[] error);

        static native long simplevirt_domain_capabilities_config_get_arch(long self);

        static native int simplevirt_domain_capabilities_config_get_async_teardown(long self);

        static native int simplevirt_domain_capabilities_config_get_backing_store_input(long self);

        static native int simplevirt_domain_capabilities_config_get_backup(long self);

        static native long simplevirt_domain_capabilities_config_get_channel_types(long self);

        static native long simplevirt_domain_capabilities_config_get_cpu_host_model(long self);

        static native long simplevirt_domain_capabilities_config_get_cpu_host_model_features(long self);

        static native long simplevirt_domain_capabilities_config_get_cpu_host_model_vendor(long self);

        static native int simplevirt_domain_capabilities_config_get_cpu_host_passthrough(long self);

        static native int simplevirt_domain_capabilities_config_get_cpu_maximum(long self);

        static native long simplevirt_domain_capabilities_config_get_cpu_models(long self);

        static native long simplevirt_domain_capabilities_config_get_disk_buses(long self);

        static native long simplevirt_domain_capabilities_config_get_disk_devices(long self);

        static native long simplevirt_domain_capabilities_config_get_disk_models(long self);

        static native long simplevirt_domain_capabilities_config_get_emulator(long self);

        static native long simplevirt_domain_capabilities_config_get_filesystem_drivers(long self);

        static native long simplevirt_domain_capabilities_config_get_firmwares(long self);

        static native int simplevirt_domain_capabilities_config_get_generation_id(long self);

        static native long simplevirt_domain_capabilities_config_get_gic_versions(long self);

        static native long simplevirt_domain_capabilities_config_get_graphics_types(long self);

        static native long simplevirt_domain_capabilities_config_get_hostdev_types(long self);

        static native int simplevirt_domain_capabilities_config_get_hyperv(long self);

        static native long simplevirt_domain_capabilities_config_get_hyperv_features(long self);

        static native int simplevirt_domain_capabilities_config_get_io_threads(long self);

        static native long simplevirt_domain_capabilities_config_get_loaders(long self);

        static native long simplevirt_domain_capabilities_config_get_machine(long self);

        static native int simplevirt_domain_capabilities_config_get_max_vcpus(long self);

        static native long simplevirt_domain_capabilities_config_get_memory_sources(long self);

        static native long simplevirt_domain_capabilities_config_get_redirdev_buses(long self);

        static native long simplevirt_domain_capabilities_config_get_rng_backends(long self);

        static native long simplevirt_domain_capabilities_config_get_rng_models(long self);

        static native long simplevirt_domain_capabilities_config_get_secure_boot(long self);

        static native int simplevirt_domain_capabilities_config_get_sev(long self);

        static native int simplevirt_domain_capabilities_config_get_sgx(long self);

        static native long simplevirt_domain_capabilities_config_get_tpm_backends(long self);

        static native long simplevirt_domain_capabilities_config_get_tpm_models(long self);

        static native long simplevirt_domain_capabilities_config_get_video_models(long self);

        static native int simplevirt_domain_capabilities_config_get_virt_type(long self);

        static native int simplevirt_domain_capabilities_config_get_vm_core_info(long self);

        static native long simplevirt_domain_capabilities_config_list_custom_cpus(long self);
    }
}
