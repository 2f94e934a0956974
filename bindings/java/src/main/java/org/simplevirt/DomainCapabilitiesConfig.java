// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.List;

/**
 * What a hypervisor supports for guests of one machine type and architecture.
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
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
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
     * @return the architecture, or {@code null} when it is not set
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
     * Whether stopping a domain can return before its memory is freed.
     * <p>XML: features/async-teardown/&#64;supported.
     *
     * @return whether stopping a domain can return before its memory is freed; {@code false} when it is not set
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
     * @return whether a backing chain can be given; {@code false} when it is not set
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
     * @return whether there are backups; {@code false} when it is not set
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
     * Whether there are channels.
     * <p>XML: devices/channel/&#64;supported.
     *
     * @return whether there are channels; {@code false} when it is not set
     */
    public boolean channelSupported() {
        long self = acquire();
        try {
            return N.simplevirt_domain_capabilities_config_get_channel_supported(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * What channels can be connected to.
     * <p>XML: devices/channel/enum[&#64;name='type']/value.
     *
     * @return what channels can be connected to; empty when it is not set
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
     * Whether there are consoles.
     * <p>XML: devices/console/&#64;supported.
     *
     * @return whether there are consoles; {@code false} when it is not set
     */
    public boolean consoleSupported() {
        long self = acquire();
        try {
            return N.simplevirt_domain_capabilities_config_get_console_supported(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * What consoles can be connected to.
     * <p>XML: devices/console/enum[&#64;name='type']/value.
     *
     * @return what consoles can be connected to; empty when it is not set
     */
    public List<String> consoleTypes() {
        long self = acquire();
        try {
            return Values.takeStrings(N.simplevirt_domain_capabilities_config_get_console_types(self));
        } finally {
            release();
        }
    }

    /**
     * Whether guests can have a named CPU model.
     * <p>XML: cpu/mode[&#64;name='custom']/&#64;supported.
     *
     * @return whether guests can have a named CPU model; {@code false} when it is not set
     */
    public boolean cpuCustomSupported() {
        long self = acquire();
        try {
            return N.simplevirt_domain_capabilities_config_get_cpu_custom_supported(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The named model nearest to the host's CPU.
     * <p>XML: cpu/mode[&#64;name='host-model']/model.
     *
     * @return the named model nearest to the host's CPU, or {@code null} when it is not set
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
     * Whether a lesser model may stand in.
     * <p>XML: cpu/mode[&#64;name='host-model']/model/&#64;fallback.
     *
     * @return whether a lesser model may stand in; {@link CpuFallback#DEFAULT} when it is not set
     */
    public CpuFallback cpuHostModelFallback() {
        long self = acquire();
        try {
            return CpuFallback.of(N.simplevirt_domain_capabilities_config_get_cpu_host_model_fallback(self));
        } finally {
            release();
        }
    }

    /**
     * The features that differ from that model.
     * <p>XML: cpu/mode[&#64;name='host-model']/feature/&#64;name.
     *
     * @return the features that differ from that model; empty when it is not set
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
     * Whether the CPU mode {@code host-model} is supported.
     * <p>XML: cpu/mode[&#64;name='host-model']/&#64;supported.
     *
     * @return whether the CPU mode {@code host-model} is supported; {@code false} when it is not set
     */
    public boolean cpuHostModelSupported() {
        long self = acquire();
        try {
            return N.simplevirt_domain_capabilities_config_get_cpu_host_model_supported(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The vendor of the host's CPU.
     * <p>XML: cpu/mode[&#64;name='host-model']/vendor.
     *
     * @return the vendor of the host's CPU, or {@code null} when it is not set
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
     * @return whether guests can have the host's CPU; {@code false} when it is not set
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
     * Whether a guest with CPU mode {@code host-passthrough} can migrate: {@code on}, {@code off}.
     * <p>XML: cpu/mode[&#64;name='host-passthrough']/enum[&#64;name='hostPassthroughMigratable']/value.
     *
     * @return whether a guest with CPU mode {@code host-passthrough} can migrate: {@code on}, {@code off}; empty
     *     when it is not set
     */
    public List<String> cpuHostPassthroughMigratable() {
        long self = acquire();
        try {
            return Values.takeStrings(N.simplevirt_domain_capabilities_config_get_cpu_host_passthrough_migratable(self));
        } finally {
            release();
        }
    }

    /**
     * The widest addresses of the host.
     * <p>XML: cpu/mode[&#64;name='host-model']/maxphysaddr/&#64;limit.
     *
     * @return the widest addresses of the host; 0 when it is not set
     */
    public long cpuMaxPhysAddrLimit() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_domain_capabilities_config_get_cpu_max_phys_addr_limit(self));
        } finally {
            release();
        }
    }

    /**
     * How the width of addresses is chosen.
     * <p>XML: cpu/mode[&#64;name='host-model']/maxphysaddr/&#64;mode.
     *
     * @return how the width of addresses is chosen, or {@code null} when it is not set
     */
    public String cpuMaxPhysAddrMode() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_capabilities_config_get_cpu_max_phys_addr_mode(self));
        } finally {
            release();
        }
    }

    /**
     * Whether the CPU mode {@code maximum} is supported.
     * <p>XML: cpu/mode[&#64;name='maximum']/&#64;supported.
     *
     * @return whether the CPU mode {@code maximum} is supported; {@code false} when it is not set
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
     * Whether a guest with CPU mode {@code maximum} can migrate: {@code on}, {@code off}.
     * <p>XML: cpu/mode[&#64;name='maximum']/enum[&#64;name='maximumMigratable']/value.
     *
     * @return whether a guest with CPU mode {@code maximum} can migrate: {@code on}, {@code off}; empty when it is
     *     not set
     */
    public List<String> cpuMaximumMigratable() {
        long self = acquire();
        try {
            return Values.takeStrings(N.simplevirt_domain_capabilities_config_get_cpu_maximum_migratable(self));
        } finally {
            release();
        }
    }

    /**
     * The named models.
     * <p>XML: cpu/mode[&#64;name='custom']/model.
     *
     * @return the named models; empty when it is not set
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
     * What can be behind them.
     * <p>XML: devices/crypto/enum[&#64;name='backendModel']/value.
     *
     * @return what can be behind them; empty when it is not set
     */
    public List<String> cryptoBackends() {
        long self = acquire();
        try {
            return Values.takeStrings(N.simplevirt_domain_capabilities_config_get_crypto_backends(self));
        } finally {
            release();
        }
    }

    /**
     * The crypto devices.
     * <p>XML: devices/crypto/enum[&#64;name='model']/value.
     *
     * @return the crypto devices; empty when it is not set
     */
    public List<String> cryptoModels() {
        long self = acquire();
        try {
            return Values.takeStrings(N.simplevirt_domain_capabilities_config_get_crypto_models(self));
        } finally {
            release();
        }
    }

    /**
     * Whether there are crypto devices.
     * <p>XML: devices/crypto/&#64;supported.
     *
     * @return whether there are crypto devices; {@code false} when it is not set
     */
    public boolean cryptoSupported() {
        long self = acquire();
        try {
            return N.simplevirt_domain_capabilities_config_get_crypto_supported(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The types of crypto devices.
     * <p>XML: devices/crypto/enum[&#64;name='type']/value.
     *
     * @return the types of crypto devices; empty when it is not set
     */
    public List<String> cryptoTypes() {
        long self = acquire();
        try {
            return Values.takeStrings(N.simplevirt_domain_capabilities_config_get_crypto_types(self));
        } finally {
            release();
        }
    }

    /**
     * What disks can be on.
     * <p>XML: devices/disk/enum[&#64;name='bus']/value.
     *
     * @return what disks can be on; empty when it is not set
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
     * @return what disks can be; empty when it is not set
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
     * @return the kinds of virtio disks; empty when it is not set
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
     * Whether there are disks.
     * <p>XML: devices/disk/&#64;supported.
     *
     * @return whether there are disks; {@code false} when it is not set
     */
    public boolean diskSupported() {
        long self = acquire();
        try {
            return N.simplevirt_domain_capabilities_config_get_disk_supported(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The hypervisor's program.
     * <p>XML: {@code path}.
     *
     * @return the hypervisor's program, or {@code null} when it is not set
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
     * @return what can share folders; empty when it is not set
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
     * Whether folders can be shared.
     * <p>XML: devices/filesystem/&#64;supported.
     *
     * @return whether folders can be shared; {@code false} when it is not set
     */
    public boolean filesystemSupported() {
        long self = acquire();
        try {
            return N.simplevirt_domain_capabilities_config_get_filesystem_supported(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether what is booted can be chosen.
     * <p>XML: os/&#64;supported.
     *
     * @return whether what is booted can be chosen; {@code false} when it is not set
     */
    public boolean firmwareChoiceSupported() {
        long self = acquire();
        try {
            return N.simplevirt_domain_capabilities_config_get_firmware_choice_supported(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The firmwares that can be chosen by themselves.
     * <p>XML: os/enum[&#64;name='firmware']/value.
     *
     * @return the firmwares that can be chosen by themselves; empty when it is not set
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
     * @return whether there is a generation id; {@code false} when it is not set
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
     * Whether ARM's interrupt controller is there.
     * <p>XML: features/gic/&#64;supported.
     *
     * @return whether ARM's interrupt controller is there; {@code false} when it is not set
     */
    public boolean gicSupported() {
        long self = acquire();
        try {
            return N.simplevirt_domain_capabilities_config_get_gic_supported(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The versions of ARM's interrupt controller.
     * <p>XML: features/gic/enum[&#64;name='version']/value.
     *
     * @return the versions of ARM's interrupt controller; empty when it is not set
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
     * Whether screens can be shown.
     * <p>XML: devices/graphics/&#64;supported.
     *
     * @return whether screens can be shown; {@code false} when it is not set
     */
    public boolean graphicsSupported() {
        long self = acquire();
        try {
            return N.simplevirt_domain_capabilities_config_get_graphics_supported(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * How screens can be shown.
     * <p>XML: devices/graphics/enum[&#64;name='type']/value.
     *
     * @return how screens can be shown; empty when it is not set
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
     * Which devices of the host containers can have.
     * <p>XML: devices/hostdev/enum[&#64;name='capsType']/value.
     *
     * @return which devices of the host containers can have; empty when it is not set
     */
    public List<String> hostdevCapabilityTypes() {
        long self = acquire();
        try {
            return Values.takeStrings(N.simplevirt_domain_capabilities_config_get_hostdev_capability_types(self));
        } finally {
            release();
        }
    }

    /**
     * How devices of the host are shared.
     * <p>XML: devices/hostdev/enum[&#64;name='mode']/value.
     *
     * @return how devices of the host are shared; empty when it is not set
     */
    public List<String> hostdevModes() {
        long self = acquire();
        try {
            return Values.takeStrings(N.simplevirt_domain_capabilities_config_get_hostdev_modes(self));
        } finally {
            release();
        }
    }

    /**
     * What can hand PCI devices over.
     * <p>XML: devices/hostdev/enum[&#64;name='pciBackend']/value.
     *
     * @return what can hand PCI devices over; empty when it is not set
     */
    public List<String> hostdevPciBackends() {
        long self = acquire();
        try {
            return Values.takeStrings(N.simplevirt_domain_capabilities_config_get_hostdev_pci_backends(self));
        } finally {
            release();
        }
    }

    /**
     * What can happen when one is missing at start.
     * <p>XML: devices/hostdev/enum[&#64;name='startupPolicy']/value.
     *
     * @return what can happen when one is missing at start; empty when it is not set
     */
    public List<String> hostdevStartupPolicies() {
        long self = acquire();
        try {
            return Values.takeStrings(N.simplevirt_domain_capabilities_config_get_hostdev_startup_policies(self));
        } finally {
            release();
        }
    }

    /**
     * Whether host devices can be assigned.
     * <p>XML: devices/hostdev/&#64;supported.
     *
     * @return whether host devices can be assigned; {@code false} when it is not set
     */
    public boolean hostdevSupported() {
        long self = acquire();
        try {
            return N.simplevirt_domain_capabilities_config_get_hostdev_supported(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Which kinds of host devices can be assigned.
     * <p>XML: devices/hostdev/enum[&#64;name='subsysType']/value.
     *
     * @return which kinds of host devices can be assigned; empty when it is not set
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
     * @return whether Hyper-V features can be shown; {@code false} when it is not set
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
     * @return which ones; empty when it is not set
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
     * What can connect interfaces without privileges.
     * <p>XML: devices/interface/enum[&#64;name='backendType']/value.
     *
     * @return what can connect interfaces without privileges; empty when it is not set
     */
    public List<String> interfaceBackends() {
        long self = acquire();
        try {
            return Values.takeStrings(N.simplevirt_domain_capabilities_config_get_interface_backends(self));
        } finally {
            release();
        }
    }

    /**
     * Whether there are network interfaces.
     * <p>XML: devices/interface/&#64;supported.
     *
     * @return whether there are network interfaces; {@code false} when it is not set
     */
    public boolean interfaceSupported() {
        long self = acquire();
        try {
            return N.simplevirt_domain_capabilities_config_get_interface_supported(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether there are I/O threads.
     * <p>XML: iothreads/&#64;supported.
     *
     * @return whether there are I/O threads; {@code false} when it is not set
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
     * Whether a guest's memory can be hidden.
     * <p>XML: features/launchSecurity/&#64;supported.
     *
     * @return whether a guest's memory can be hidden; {@code false} when it is not set
     */
    public boolean launchSecuritySupported() {
        long self = acquire();
        try {
            return N.simplevirt_domain_capabilities_config_get_launch_security_supported(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * How memory can be hidden.
     * <p>XML: features/launchSecurity/enum[&#64;name='sectype']/value.
     *
     * @return how memory can be hidden; empty when it is not set
     */
    public List<String> launchSecurityTypes() {
        long self = acquire();
        try {
            return Values.takeStrings(N.simplevirt_domain_capabilities_config_get_launch_security_types(self));
        } finally {
            release();
        }
    }

    /**
     * Whether firmware images can be read-only: {@code yes}, {@code no}.
     * <p>XML: os/loader/enum[&#64;name='readonly']/value.
     *
     * @return whether firmware images can be read-only: {@code yes}, {@code no}; empty when it is not set
     */
    public List<String> loaderReadOnly() {
        long self = acquire();
        try {
            return Values.takeStrings(N.simplevirt_domain_capabilities_config_get_loader_read_only(self));
        } finally {
            release();
        }
    }

    /**
     * Whether firmware images can be given.
     * <p>XML: os/loader/&#64;supported.
     *
     * @return whether firmware images can be given; {@code false} when it is not set
     */
    public boolean loaderSupported() {
        long self = acquire();
        try {
            return N.simplevirt_domain_capabilities_config_get_loader_supported(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * How firmware images can be loaded.
     * <p>XML: os/loader/enum[&#64;name='type']/value.
     *
     * @return how firmware images can be loaded; empty when it is not set
     */
    public List<String> loaderTypes() {
        long self = acquire();
        try {
            return Values.takeStrings(N.simplevirt_domain_capabilities_config_get_loader_types(self));
        } finally {
            release();
        }
    }

    /**
     * The firmware images.
     * <p>XML: {@code os/loader/value}.
     *
     * @return the firmware images; empty when it is not set
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
     * @return the machine, or {@code null} when it is not set
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
     * @return the most vCPUs; 0 when it is not set
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
     * Whether the memory backing can be configured.
     * <p>XML: memoryBacking/&#64;supported.
     *
     * @return whether the memory backing can be configured; {@code false} when it is not set
     */
    public boolean memorySourceSupported() {
        long self = acquire();
        try {
            return N.simplevirt_domain_capabilities_config_get_memory_source_supported(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * What can be behind a guest's memory.
     * <p>XML: memoryBacking/enum[&#64;name='sourceType']/value.
     *
     * @return what can be behind a guest's memory; empty when it is not set
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
     * The panic devices, which report a crash.
     * <p>XML: devices/panic/enum[&#64;name='model']/value.
     *
     * @return the panic devices, which report a crash; empty when it is not set
     */
    public List<String> panicModels() {
        long self = acquire();
        try {
            return Values.takeStrings(N.simplevirt_domain_capabilities_config_get_panic_models(self));
        } finally {
            release();
        }
    }

    /**
     * Whether panic devices are supported.
     * <p>XML: devices/panic/&#64;supported.
     *
     * @return whether panic devices are supported; {@code false} when it is not set
     */
    public boolean panicSupported() {
        long self = acquire();
        try {
            return N.simplevirt_domain_capabilities_config_get_panic_supported(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether PS/2 devices can be left out.
     * <p>XML: features/ps2/&#64;supported.
     *
     * @return whether PS/2 devices can be left out; {@code false} when it is not set
     */
    public boolean ps2Supported() {
        long self = acquire();
        try {
            return N.simplevirt_domain_capabilities_config_get_ps2_supported(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Which devices can come over the network.
     * <p>XML: devices/redirdev/enum[&#64;name='bus']/value.
     *
     * @return which devices can come over the network; empty when it is not set
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
     * Whether devices can come over the network.
     * <p>XML: devices/redirdev/&#64;supported.
     *
     * @return whether devices can come over the network; {@code false} when it is not set
     */
    public boolean redirdevSupported() {
        long self = acquire();
        try {
            return N.simplevirt_domain_capabilities_config_get_redirdev_supported(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Where random numbers can come from.
     * <p>XML: devices/rng/enum[&#64;name='backendModel']/value.
     *
     * @return where random numbers can come from; empty when it is not set
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
     * @return the sources of random numbers; empty when it is not set
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
     * Whether there are sources of random numbers.
     * <p>XML: devices/rng/&#64;supported.
     *
     * @return whether there are sources of random numbers; {@code false} when it is not set
     */
    public boolean rngSupported() {
        long self = acquire();
        try {
            return N.simplevirt_domain_capabilities_config_get_rng_supported(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether there is protected virtualization (S390).
     * <p>XML: features/s390-pv/&#64;supported.
     *
     * @return whether there is protected virtualization (S390); {@code false} when it is not set
     */
    public boolean s390PvSupported() {
        long self = acquire();
        try {
            return N.simplevirt_domain_capabilities_config_get_s390_pv_supported(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether firmware with Secure Boot is available: {@code yes}, {@code no}.
     * <p>XML: os/loader/enum[&#64;name='secure']/value.
     *
     * @return whether firmware with Secure Boot is available: {@code yes}, {@code no}; empty when it is not set
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
     * @return whether memory can be hidden by SEV; {@code false} when it is not set
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
     * The bit that marks pages encrypted by SEV.
     * <p>XML: {@code features/sev/cbitpos}.
     *
     * @return the bit that marks pages encrypted by SEV; 0 when it is not set
     */
    public long sevCBitPosition() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_domain_capabilities_config_get_sev_c_bit_position(self));
        } finally {
            release();
        }
    }

    /**
     * The id of the first CPU, for SEV.
     * <p>XML: {@code features/sev/cpu0Id}.
     *
     * @return the id of the first CPU, for SEV, or {@code null} when it is not set
     */
    public String sevCpu0Id() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_capabilities_config_get_sev_cpu0_id(self));
        } finally {
            release();
        }
    }

    /**
     * The most guests with SEV-ES.
     * <p>XML: {@code features/sev/maxESGuests}.
     *
     * @return the most guests with SEV-ES; 0 when it is not set
     */
    public long sevMaxEsGuests() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_domain_capabilities_config_get_sev_max_es_guests(self));
        } finally {
            release();
        }
    }

    /**
     * The most guests with SEV.
     * <p>XML: {@code features/sev/maxGuests}.
     *
     * @return the most guests with SEV; 0 when it is not set
     */
    public long sevMaxGuests() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_domain_capabilities_config_get_sev_max_guests(self));
        } finally {
            release();
        }
    }

    /**
     * How many bits shorter addresses get with SEV.
     * <p>XML: {@code features/sev/reducedPhysBits}.
     *
     * @return how many bits shorter addresses get with SEV; 0 when it is not set
     */
    public long sevReducedPhysBits() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_domain_capabilities_config_get_sev_reduced_phys_bits(self));
        } finally {
            release();
        }
    }

    /**
     * Whether there are SGX enclaves.
     * <p>XML: features/sgx/&#64;supported.
     *
     * @return whether there are SGX enclaves; {@code false} when it is not set
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
     * Whether there is SGX 1.
     * <p>XML: {@code features/sgx/sgx1}.
     *
     * @return whether there is SGX 1; {@code false} when it is not set
     */
    public boolean sgx1() {
        long self = acquire();
        try {
            return N.simplevirt_domain_capabilities_config_get_sgx1(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether there is SGX 2.
     * <p>XML: {@code features/sgx/sgx2}.
     *
     * @return whether there is SGX 2; {@code false} when it is not set
     */
    public boolean sgx2() {
        long self = acquire();
        try {
            return N.simplevirt_domain_capabilities_config_get_sgx2(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether SGX enclaves of any signer can be launched.
     * <p>XML: {@code features/sgx/flc}.
     *
     * @return whether SGX enclaves of any signer can be launched; {@code false} when it is not set
     */
    public boolean sgxFlexibleLaunch() {
        long self = acquire();
        try {
            return N.simplevirt_domain_capabilities_config_get_sgx_flexible_launch(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * How much memory SGX enclaves have (in bytes).
     * <p>XML: {@code features/sgx/section_size}.
     *
     * @return how much memory SGX enclaves have; 0 when it is not set
     */
    public long sgxSectionSize() {
        long self = acquire();
        try {
            return N.simplevirt_domain_capabilities_config_get_sgx_section_size(self);
        } finally {
            release();
        }
    }

    /**
     * Whether memory can be hidden by TDX.
     * <p>XML: features/tdx/&#64;supported.
     *
     * @return whether memory can be hidden by TDX; {@code false} when it is not set
     */
    public boolean tdxSupported() {
        long self = acquire();
        try {
            return N.simplevirt_domain_capabilities_config_get_tdx_supported(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * What can be behind them.
     * <p>XML: devices/tpm/enum[&#64;name='backendModel']/value.
     *
     * @return what can be behind them; empty when it is not set
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
     * @return the trusted platform modules; empty when it is not set
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
     * Whether there are trusted platform modules.
     * <p>XML: devices/tpm/&#64;supported.
     *
     * @return whether there are trusted platform modules; {@code false} when it is not set
     */
    public boolean tpmSupported() {
        long self = acquire();
        try {
            return N.simplevirt_domain_capabilities_config_get_tpm_supported(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The versions of trusted platform modules.
     * <p>XML: devices/tpm/enum[&#64;name='backendVersion']/value.
     *
     * @return the versions of trusted platform modules; empty when it is not set
     */
    public List<String> tpmVersions() {
        long self = acquire();
        try {
            return Values.takeStrings(N.simplevirt_domain_capabilities_config_get_tpm_versions(self));
        } finally {
            release();
        }
    }

    /**
     * The graphics cards.
     * <p>XML: devices/video/enum[&#64;name='modelType']/value.
     *
     * @return the graphics cards; empty when it is not set
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
     * Whether there are graphics cards.
     * <p>XML: devices/video/&#64;supported.
     *
     * @return whether there are graphics cards; {@code false} when it is not set
     */
    public boolean videoSupported() {
        long self = acquire();
        try {
            return N.simplevirt_domain_capabilities_config_get_video_supported(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The hypervisor.
     * <p>XML: {@code domain}.
     *
     * @return the hypervisor; {@link VirtType#DEFAULT} when it is not set
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
     * Whether guests can provide vmcoreinfo, which describes their crash dumps.
     * <p>XML: features/vmcoreinfo/&#64;supported.
     *
     * @return whether guests can provide vmcoreinfo, which describes their crash dumps; {@code false} when it is not
     *     set
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
     * What makes a named CPU model unusable.
     * <p>XML: cpu/mode[&#64;name='custom']/blockers.
     *
     * @return views on the elements, in document order
     */
    public List<CpuBlockersConfig> listCpuBlockers() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_domain_capabilities_config_list_cpu_blockers(self), CpuBlockersConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The features that differ from the named model.
     * <p>XML: cpu/mode[&#64;name='host-model']/feature.
     *
     * @return views on the elements, in document order
     */
    public List<CpuFeatureConfig> listCpuHostModelFeatureEntries() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_domain_capabilities_config_list_cpu_host_model_feature_entries(self), CpuFeatureConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The named CPU models and whether they are usable.
     * <p>XML: cpu/mode[&#64;name='custom']/model.
     *
     * @return views on the elements, in document order
     */
    public List<CpuModelConfig> listCustomCpus() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_domain_capabilities_config_list_custom_cpus(self), CpuModelConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The memory of SGX enclaves by NUMA node.
     * <p>XML: {@code features/sgx/sections/section}.
     *
     * @return views on the elements, in document order
     */
    public List<SgxSectionConfig> listSgxSections() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_domain_capabilities_config_list_sgx_sections(self), SgxSectionConfig::wrap);
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

    @Override
    public DomainCapabilitiesConfig copy() {
        return (DomainCapabilitiesConfig) super.copy();
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

        static native int simplevirt_domain_capabilities_config_get_channel_supported(long self);

        static native long simplevirt_domain_capabilities_config_get_channel_types(long self);

        static native int simplevirt_domain_capabilities_config_get_console_supported(long self);

        static native long simplevirt_domain_capabilities_config_get_console_types(long self);

        static native int simplevirt_domain_capabilities_config_get_cpu_custom_supported(long self);

        static native long simplevirt_domain_capabilities_config_get_cpu_host_model(long self);

        static native int simplevirt_domain_capabilities_config_get_cpu_host_model_fallback(long self);

        static native long simplevirt_domain_capabilities_config_get_cpu_host_model_features(long self);

        static native int simplevirt_domain_capabilities_config_get_cpu_host_model_supported(long self);

        static native long simplevirt_domain_capabilities_config_get_cpu_host_model_vendor(long self);

        static native int simplevirt_domain_capabilities_config_get_cpu_host_passthrough(long self);

        static native long simplevirt_domain_capabilities_config_get_cpu_host_passthrough_migratable(long self);

        static native int simplevirt_domain_capabilities_config_get_cpu_max_phys_addr_limit(long self);

        static native long simplevirt_domain_capabilities_config_get_cpu_max_phys_addr_mode(long self);

        static native int simplevirt_domain_capabilities_config_get_cpu_maximum(long self);

        static native long simplevirt_domain_capabilities_config_get_cpu_maximum_migratable(long self);

        static native long simplevirt_domain_capabilities_config_get_cpu_models(long self);

        static native long simplevirt_domain_capabilities_config_get_crypto_backends(long self);

        static native long simplevirt_domain_capabilities_config_get_crypto_models(long self);

        static native int simplevirt_domain_capabilities_config_get_crypto_supported(long self);

        static native long simplevirt_domain_capabilities_config_get_crypto_types(long self);

        static native long simplevirt_domain_capabilities_config_get_disk_buses(long self);

        static native long simplevirt_domain_capabilities_config_get_disk_devices(long self);

        static native long simplevirt_domain_capabilities_config_get_disk_models(long self);

        static native int simplevirt_domain_capabilities_config_get_disk_supported(long self);

        static native long simplevirt_domain_capabilities_config_get_emulator(long self);

        static native long simplevirt_domain_capabilities_config_get_filesystem_drivers(long self);

        static native int simplevirt_domain_capabilities_config_get_filesystem_supported(long self);

        static native int simplevirt_domain_capabilities_config_get_firmware_choice_supported(long self);

        static native long simplevirt_domain_capabilities_config_get_firmwares(long self);

        static native int simplevirt_domain_capabilities_config_get_generation_id(long self);

        static native int simplevirt_domain_capabilities_config_get_gic_supported(long self);

        static native long simplevirt_domain_capabilities_config_get_gic_versions(long self);

        static native int simplevirt_domain_capabilities_config_get_graphics_supported(long self);

        static native long simplevirt_domain_capabilities_config_get_graphics_types(long self);

        static native long simplevirt_domain_capabilities_config_get_hostdev_capability_types(long self);

        static native long simplevirt_domain_capabilities_config_get_hostdev_modes(long self);

        static native long simplevirt_domain_capabilities_config_get_hostdev_pci_backends(long self);

        static native long simplevirt_domain_capabilities_config_get_hostdev_startup_policies(long self);

        static native int simplevirt_domain_capabilities_config_get_hostdev_supported(long self);

        static native long simplevirt_domain_capabilities_config_get_hostdev_types(long self);

        static native int simplevirt_domain_capabilities_config_get_hyperv(long self);

        static native long simplevirt_domain_capabilities_config_get_hyperv_features(long self);

        static native long simplevirt_domain_capabilities_config_get_interface_backends(long self);

        static native int simplevirt_domain_capabilities_config_get_interface_supported(long self);

        static native int simplevirt_domain_capabilities_config_get_io_threads(long self);

        static native int simplevirt_domain_capabilities_config_get_launch_security_supported(long self);

        static native long simplevirt_domain_capabilities_config_get_launch_security_types(long self);

        static native long simplevirt_domain_capabilities_config_get_loader_read_only(long self);

        static native int simplevirt_domain_capabilities_config_get_loader_supported(long self);

        static native long simplevirt_domain_capabilities_config_get_loader_types(long self);

        static native long simplevirt_domain_capabilities_config_get_loaders(long self);

        static native long simplevirt_domain_capabilities_config_get_machine(long self);

        static native int simplevirt_domain_capabilities_config_get_max_vcpus(long self);

        static native int simplevirt_domain_capabilities_config_get_memory_source_supported(long self);

        static native long simplevirt_domain_capabilities_config_get_memory_sources(long self);

        static native long simplevirt_domain_capabilities_config_get_panic_models(long self);

        static native int simplevirt_domain_capabilities_config_get_panic_supported(long self);

        static native int simplevirt_domain_capabilities_config_get_ps2_supported(long self);

        static native long simplevirt_domain_capabilities_config_get_redirdev_buses(long self);

        static native int simplevirt_domain_capabilities_config_get_redirdev_supported(long self);

        static native long simplevirt_domain_capabilities_config_get_rng_backends(long self);

        static native long simplevirt_domain_capabilities_config_get_rng_models(long self);

        static native int simplevirt_domain_capabilities_config_get_rng_supported(long self);

        static native int simplevirt_domain_capabilities_config_get_s390_pv_supported(long self);

        static native long simplevirt_domain_capabilities_config_get_secure_boot(long self);

        static native int simplevirt_domain_capabilities_config_get_sev(long self);

        static native int simplevirt_domain_capabilities_config_get_sev_c_bit_position(long self);

        static native long simplevirt_domain_capabilities_config_get_sev_cpu0_id(long self);

        static native int simplevirt_domain_capabilities_config_get_sev_max_es_guests(long self);

        static native int simplevirt_domain_capabilities_config_get_sev_max_guests(long self);

        static native int simplevirt_domain_capabilities_config_get_sev_reduced_phys_bits(long self);

        static native int simplevirt_domain_capabilities_config_get_sgx(long self);

        static native int simplevirt_domain_capabilities_config_get_sgx1(long self);

        static native int simplevirt_domain_capabilities_config_get_sgx2(long self);

        static native int simplevirt_domain_capabilities_config_get_sgx_flexible_launch(long self);

        static native long simplevirt_domain_capabilities_config_get_sgx_section_size(long self);

        static native int simplevirt_domain_capabilities_config_get_tdx_supported(long self);

        static native long simplevirt_domain_capabilities_config_get_tpm_backends(long self);

        static native long simplevirt_domain_capabilities_config_get_tpm_models(long self);

        static native int simplevirt_domain_capabilities_config_get_tpm_supported(long self);

        static native long simplevirt_domain_capabilities_config_get_tpm_versions(long self);

        static native long simplevirt_domain_capabilities_config_get_video_models(long self);

        static native int simplevirt_domain_capabilities_config_get_video_supported(long self);

        static native int simplevirt_domain_capabilities_config_get_virt_type(long self);

        static native int simplevirt_domain_capabilities_config_get_vm_core_info(long self);

        static native long simplevirt_domain_capabilities_config_list_cpu_blockers(long self);

        static native long simplevirt_domain_capabilities_config_list_cpu_host_model_feature_entries(long self);

        static native long simplevirt_domain_capabilities_config_list_custom_cpus(long self);

        static native long simplevirt_domain_capabilities_config_list_sgx_sections(long self);
    }
}
