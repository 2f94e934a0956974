// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.List;

/**
 * What a domain (a virtual machine or a container) is made of.
 * <p>XML: {@code <domain>}.
 */
public final class DomainConfig extends Config {
    DomainConfig(Owned owned) {
        super(owned);
    }

    static DomainConfig wrap(long pointer) {
        return pointer == 0 ? null : new DomainConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <domain>}. */
    public DomainConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_domain_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <domain>}
     * @return a new {@link DomainConfig}
     * @throws SimplevirtException when it fails
     */
    public static DomainConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_domain_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return DomainConfig.wrap(result);
    }

    /**
     * Adds an item to this list: the ACPI tables the guest is given. A standalone object becomes a view on its place
     * in the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public DomainConfig addAcpiTableEntry(AcpiTableConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_config_add_acpi_table_entry(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: what plays the sound. A standalone object becomes a view on its place in the
     * document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public DomainConfig addAudio(AudioConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_config_add_audio(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: SMBIOS: the firmware. A standalone object becomes a view on its place in the
     * document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public DomainConfig addBiosEntry(SysinfoEntryConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_config_add_bios_entry(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: how much it may use the host's block devices. A standalone object becomes a view on
     * its place in the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public DomainConfig addBlockTune(BlockTuneConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_config_add_block_tune(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: SMBIOS: the main board. A standalone object becomes a view on its place in the
     * document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public DomainConfig addBoardEntry(SysinfoEntryConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_config_add_board_entry(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: which part of the host's cache is allocated to vCPUs. A standalone object becomes a
     * view on its place in the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public DomainConfig addCacheTune(CacheTuneConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_config_add_cache_tune(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: the channels to programs in the guest. A standalone object becomes a view on its
     * place in the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public DomainConfig addChannel(ChannelConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_config_add_channel(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: SMBIOS: the chassis. A standalone object becomes a view on its place in the
     * document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public DomainConfig addChassisEntry(SysinfoEntryConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_config_add_chassis_entry(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: the text consoles. A standalone object becomes a view on its place in the document;
     * one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public DomainConfig addConsole(ConsoleConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_config_add_console(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: the controllers. A standalone object becomes a view on its place in the document;
     * one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public DomainConfig addController(ControllerConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_config_add_controller(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: the CPU features that differ from the model. A standalone object becomes a view on
     * its place in the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public DomainConfig addCpuFeature(CpuFeatureConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_config_add_cpu_feature(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: the crypto devices. A standalone object becomes a view on its place in the
     * document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public DomainConfig addCrypto(CryptoConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_config_add_crypto(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds a device of any kind. A standalone config object becomes a view on its place in the document; one that is
     * part of another document is copied. An object that is not a device changes nothing, and is reported by {@link
     * Config#validate}.
     *
     * @param device the device
     * @return this
     */
    public DomainConfig addDevice(Config device) {
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_config_add_device(scope.use(this), scope.use(device));
            return this;
        }
    }

    /**
     * Adds an item to this list: the disks. A standalone object becomes a view on its place in the document; one
     * that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public DomainConfig addDisk(DiskConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_config_add_disk(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: the shared folders or mounts. A standalone object becomes a view on its place in
     * the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public DomainConfig addFilesystem(FilesystemConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_config_add_filesystem(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: what the guest's firmware and kernel are given. A standalone object becomes a view
     * on its place in the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public DomainConfig addFirmwareEntry(FirmwareEntryConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_config_add_firmware_entry(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: features that the selected firmware must or must not have. A standalone object
     * becomes a view on its place in the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public DomainConfig addFirmwareFeature(FirmwareFeatureConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_config_add_firmware_feature(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: which groups of the host a container's groups are. A standalone object becomes a
     * view on its place in the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public DomainConfig addGidMap(GidMapConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_config_add_gid_map(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: the ways to see the screen. A standalone object becomes a view on its place in the
     * document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public DomainConfig addGraphic(GraphicsConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_config_add_graphic(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: the host's devices it has for itself. A standalone object becomes a view on its
     * place in the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public DomainConfig addHostdev(HostdevConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_config_add_hostdev(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: the USB hubs. A standalone object becomes a view on its place in the document; one
     * that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public DomainConfig addHub(HubConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_config_add_hub(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: the sizes of huge pages. A standalone object becomes a view on its place in the
     * document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public DomainConfig addHugePageSize(HugePageConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_config_add_huge_page_size(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: the environment of a container's init. A standalone object becomes a view on its
     * place in the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public DomainConfig addInitVariable(InitVariableConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_config_add_init_variable(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: the keyboards, mice and the like. A standalone object becomes a view on its place
     * in the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public DomainConfig addInput(InputConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_config_add_input(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: the network interfaces. A standalone object becomes a view on its place in the
     * document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public DomainConfig addInterface(InterfaceConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_config_add_interface(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: the single I/O threads. A standalone object becomes a view on its place in the
     * document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public DomainConfig addIoThreadEntry(IoThreadConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_config_add_io_thread_entry(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: which CPUs of the host an I/O thread may run on. A standalone object becomes a view
     * on its place in the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public DomainConfig addIoThreadPin(IoThreadPinConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_config_add_io_thread_pin(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: how the host schedules I/O threads. A standalone object becomes a view on its place
     * in the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public DomainConfig addIoThreadScheduler(IoThreadSchedulerConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_config_add_io_thread_scheduler(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: the IOMMU. A standalone object becomes a view on its place in the document; one
     * that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public DomainConfig addIommu(IommuConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_config_add_iommu(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: which ciphers may wrap keys. A standalone object becomes a view on its place in the
     * document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public DomainConfig addKeywrap(KeywrapConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_config_add_keywrap(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: the locks it must get. A standalone object becomes a view on its place in the
     * document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public DomainConfig addLease(LeaseConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_config_add_lease(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: the memory balloon. A standalone object becomes a view on its place in the
     * document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public DomainConfig addMemballoon(MemballoonConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_config_add_memballoon(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: the pieces of memory that were plugged. A standalone object becomes a view on its
     * place in the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public DomainConfig addMemoryDevice(MemoryDeviceConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_config_add_memory_device(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: how much of the host's memory bandwidth vCPUs have. A standalone object becomes a
     * view on its place in the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public DomainConfig addMemoryTune(MemoryTuneConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_config_add_memory_tune(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: how fast access to a node is. A standalone object becomes a view on its place in
     * the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public DomainConfig addNumaBandwidth(NumaBandwidthConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_config_add_numa_bandwidth(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: the guest's NUMA nodes. A standalone object becomes a view on its place in the
     * document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public DomainConfig addNumaCell(NumaCellConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_config_add_numa_cell(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: how long access to a node takes. A standalone object becomes a view on its place in
     * the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public DomainConfig addNumaLatency(NumaLatencyConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_config_add_numa_latency(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: from which nodes of the host the guest's nodes have their memory. A standalone
     * object becomes a view on its place in the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public DomainConfig addNumaMemory(NumaMemoryConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_config_add_numa_memory(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: the NVRAM device of pSeries guests. A standalone object becomes a view on its place
     * in the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public DomainConfig addNvramDevice(NvramConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_config_add_nvram_device(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: where the firmware's variables are; one at most. A standalone object becomes a view
     * on its place in the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public DomainConfig addNvramSource(DiskSourceConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_config_add_nvram_source(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: the panic devices, which report a crash. A standalone object becomes a view on its
     * place in the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public DomainConfig addPanic(PanicConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_config_add_panic(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: the parallel ports. A standalone object becomes a view on its place in the
     * document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public DomainConfig addParallel(ParallelConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_config_add_parallel(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: the performance events that are counted. A standalone object becomes a view on its
     * place in the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public DomainConfig addPerfEvent(PerfEventConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_config_add_perf_event(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: where a guest stores its last messages. A standalone object becomes a view on its
     * place in the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public DomainConfig addPstore(PstoreConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_config_add_pstore(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: which USB devices may come over the network. A standalone object becomes a view on
     * its place in the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public DomainConfig addRedirFilter(RedirFilterConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_config_add_redir_filter(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: the USB ports that lead over the network. A standalone object becomes a view on its
     * place in the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public DomainConfig addRedirdev(RedirdevConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_config_add_redirdev(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: the sources of random numbers. A standalone object becomes a view on its place in
     * the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public DomainConfig addRng(RngConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_config_add_rng(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: the security labels. A standalone object becomes a view on its place in the
     * document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public DomainConfig addSecurityLabel(SecurityLabelConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_config_add_security_label(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: the serial ports. A standalone object becomes a view on its place in the document;
     * one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public DomainConfig addSerial(SerialConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_config_add_serial(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: the shared memories. A standalone object becomes a view on its place in the
     * document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public DomainConfig addShmem(ShmemConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_config_add_shmem(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: the smart card readers. A standalone object becomes a view on its place in the
     * document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public DomainConfig addSmartcard(SmartcardConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_config_add_smartcard(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: the sound cards. A standalone object becomes a view on its place in the document;
     * one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public DomainConfig addSound(SoundConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_config_add_sound(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: information about the machine. A standalone object becomes a view on its place in
     * the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public DomainConfig addSysinfo(SysinfoConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_config_add_sysinfo(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: SMBIOS: the machine. A standalone object becomes a view on its place in the
     * document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public DomainConfig addSystemEntry(SysinfoEntryConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_config_add_system_entry(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: limits that disks share. A standalone object becomes a view on its place in the
     * document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public DomainConfig addThrottleGroup(ThrottleGroupConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_config_add_throttle_group(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: the timers. A standalone object becomes a view on its place in the document; one
     * that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public DomainConfig addTimer(TimerConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_config_add_timer(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: the trusted platform modules. A standalone object becomes a view on its place in
     * the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public DomainConfig addTpm(TpmConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_config_add_tpm(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: which users of the host a container's users are. A standalone object becomes a view
     * on its place in the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public DomainConfig addUidMap(UidMapConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_config_add_uid_map(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: the single vCPUs. A standalone object becomes a view on its place in the document;
     * one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public DomainConfig addVcpuEntry(VcpuConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_config_add_vcpu_entry(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: which CPUs of the host a vCPU may run on. A standalone object becomes a view on its
     * place in the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public DomainConfig addVcpuPin(VcpuPinConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_config_add_vcpu_pin(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: how the host schedules vCPUs. A standalone object becomes a view on its place in
     * the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public DomainConfig addVcpuScheduler(VcpuSchedulerConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_config_add_vcpu_scheduler(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: the graphics cards. A standalone object becomes a view on its place in the
     * document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public DomainConfig addVideo(VideoConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_config_add_video(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: the socket to the host. A standalone object becomes a view on its place in the
     * document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public DomainConfig addVsock(VsockConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_config_add_vsock(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: the watchdogs. A standalone object becomes a view on its place in the document; one
     * that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public DomainConfig addWatchdog(WatchdogConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_config_add_watchdog(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * An ACPI table for the guest, a file on the host.
     * <p>XML: os/acpi/table[&#64;type='slic'].
     *
     * @return an ACPI table for the guest, a file on the host, or {@code null} when it is not set
     */
    public String acpiTable() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_config_get_acpi_table(self));
        } finally {
            release();
        }
    }

    /**
     * The architecture.
     * <p>XML: os/type/&#64;arch.
     *
     * @return the architecture, or {@code null} when it is not set
     */
    public String arch() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_config_get_arch(self));
        } finally {
            release();
        }
    }

    /**
     * Further arguments for bhyve.
     * <p>XML: bhyve:commandline/bhyve:arg/&#64;value.
     *
     * @return further arguments for bhyve; empty when it is not set
     */
    public List<String> bhyveArguments() {
        long self = acquire();
        try {
            return Values.takeStrings(N.simplevirt_domain_config_get_bhyve_arguments(self));
        } finally {
            release();
        }
    }

    /**
     * How long the BIOS waits before it retries to boot; -1 for no retry (in milliseconds; from -1 to 65535).
     * <p>XML: os/bios/&#64;rebootTimeout.
     *
     * @return how long the BIOS waits before it retries to boot; -1 for no retry; 0 when it is not set
     */
    public int biosRebootTimeout() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_bios_reboot_timeout(self);
        } finally {
            release();
        }
    }

    /**
     * Whether the BIOS writes to the serial port.
     * <p>XML: os/bios/&#64;useserial.
     *
     * @return whether the BIOS writes to the serial port; {@code false} when it is not set
     */
    public boolean biosUseSerial() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_bios_use_serial(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The weight of its disk access relative to other domains (from 1 to 4294967295).
     * <p>XML: {@code blkiotune/weight}.
     *
     * @return the weight of its disk access relative to other domains; 0 when it is not set
     */
    public long blockWeight() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_domain_config_get_block_weight(self));
        } finally {
            release();
        }
    }

    /**
     * What to boot from, in this order: {@code hd}, {@code cdrom}, {@code network}, {@code fd}.
     * <p>XML: os/boot/&#64;dev.
     *
     * @return what to boot from, in this order: {@code hd}, {@code cdrom}, {@code network}, {@code fd}; empty when
     *     it is not set
     */
    public List<String> bootDevices() {
        long self = acquire();
        try {
            return Values.takeStrings(N.simplevirt_domain_config_get_boot_devices(self));
        } finally {
            release();
        }
    }

    /**
     * The host's boot loader of a paravirtual guest.
     * <p>XML: {@code bootloader}.
     *
     * @return the host's boot loader of a paravirtual guest, or {@code null} when it is not set
     */
    public String bootLoader() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_config_get_boot_loader(self));
        } finally {
            release();
        }
    }

    /**
     * Its arguments.
     * <p>XML: {@code bootloader_args}.
     *
     * @return its arguments, or {@code null} when it is not set
     */
    public String bootLoaderArguments() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_config_get_boot_loader_arguments(self));
        } finally {
            release();
        }
    }

    /**
     * Whether the firmware shows a menu.
     * <p>XML: os/bootmenu/&#64;enable.
     *
     * @return whether the firmware shows a menu; {@code false} when it is not set
     */
    public boolean bootMenu() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_boot_menu(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * How long the menu is shown (in milliseconds; from 1 to 65535).
     * <p>XML: os/bootmenu/&#64;timeout.
     *
     * @return how long the menu is shown; 0 when it is not set
     */
    public long bootMenuTimeout() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_domain_config_get_boot_menu_timeout(self));
        } finally {
            release();
        }
    }

    /**
     * Which capabilities a container has.
     * <p>XML: features/capabilities/&#64;policy.
     *
     * @return which capabilities a container has; {@link CapabilitiesPolicy#DEFAULT} when it is not set
     */
    public CapabilitiesPolicy capabilitiesPolicy() {
        long self = acquire();
        try {
            return CapabilitiesPolicy.of(N.simplevirt_domain_config_get_capabilities_policy(self));
        } finally {
            release();
        }
    }

    /**
     * Whether a container has CAP_AUDIT_CONTROL.
     * <p>XML: features/capabilities/audit_control/&#64;state.
     *
     * @return whether a container has CAP_AUDIT_CONTROL; {@code false} when it is not set
     */
    public boolean capabilityAuditControl() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_capability_audit_control(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether a container has CAP_AUDIT_WRITE.
     * <p>XML: features/capabilities/audit_write/&#64;state.
     *
     * @return whether a container has CAP_AUDIT_WRITE; {@code false} when it is not set
     */
    public boolean capabilityAuditWrite() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_capability_audit_write(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether a container has CAP_BLOCK_SUSPEND.
     * <p>XML: features/capabilities/block_suspend/&#64;state.
     *
     * @return whether a container has CAP_BLOCK_SUSPEND; {@code false} when it is not set
     */
    public boolean capabilityBlockSuspend() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_capability_block_suspend(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether a container has CAP_CHOWN.
     * <p>XML: features/capabilities/chown/&#64;state.
     *
     * @return whether a container has CAP_CHOWN; {@code false} when it is not set
     */
    public boolean capabilityChown() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_capability_chown(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether a container has CAP_DAC_OVERRIDE.
     * <p>XML: features/capabilities/dac_override/&#64;state.
     *
     * @return whether a container has CAP_DAC_OVERRIDE; {@code false} when it is not set
     */
    public boolean capabilityDacOverride() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_capability_dac_override(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether a container has CAP_DAC_READ_SEARCH.
     * <p>XML: features/capabilities/dac_read_search/&#64;state.
     *
     * @return whether a container has CAP_DAC_READ_SEARCH; {@code false} when it is not set
     */
    public boolean capabilityDacReadSearch() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_capability_dac_read_search(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether a container has CAP_FOWNER.
     * <p>XML: features/capabilities/fowner/&#64;state.
     *
     * @return whether a container has CAP_FOWNER; {@code false} when it is not set
     */
    public boolean capabilityFowner() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_capability_fowner(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether a container has CAP_FSETID.
     * <p>XML: features/capabilities/fsetid/&#64;state.
     *
     * @return whether a container has CAP_FSETID; {@code false} when it is not set
     */
    public boolean capabilityFsetid() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_capability_fsetid(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether a container has CAP_IPC_LOCK.
     * <p>XML: features/capabilities/ipc_lock/&#64;state.
     *
     * @return whether a container has CAP_IPC_LOCK; {@code false} when it is not set
     */
    public boolean capabilityIpcLock() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_capability_ipc_lock(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether a container has CAP_IPC_OWNER.
     * <p>XML: features/capabilities/ipc_owner/&#64;state.
     *
     * @return whether a container has CAP_IPC_OWNER; {@code false} when it is not set
     */
    public boolean capabilityIpcOwner() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_capability_ipc_owner(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether a container has CAP_KILL.
     * <p>XML: features/capabilities/kill/&#64;state.
     *
     * @return whether a container has CAP_KILL; {@code false} when it is not set
     */
    public boolean capabilityKill() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_capability_kill(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether a container has CAP_LEASE.
     * <p>XML: features/capabilities/lease/&#64;state.
     *
     * @return whether a container has CAP_LEASE; {@code false} when it is not set
     */
    public boolean capabilityLease() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_capability_lease(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether a container has CAP_LINUX_IMMUTABLE.
     * <p>XML: features/capabilities/linux_immutable/&#64;state.
     *
     * @return whether a container has CAP_LINUX_IMMUTABLE; {@code false} when it is not set
     */
    public boolean capabilityLinuxImmutable() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_capability_linux_immutable(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether a container has CAP_MAC_ADMIN.
     * <p>XML: features/capabilities/mac_admin/&#64;state.
     *
     * @return whether a container has CAP_MAC_ADMIN; {@code false} when it is not set
     */
    public boolean capabilityMacAdmin() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_capability_mac_admin(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether a container has CAP_MAC_OVERRIDE.
     * <p>XML: features/capabilities/mac_override/&#64;state.
     *
     * @return whether a container has CAP_MAC_OVERRIDE; {@code false} when it is not set
     */
    public boolean capabilityMacOverride() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_capability_mac_override(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether a container has CAP_MKNOD.
     * <p>XML: features/capabilities/mknod/&#64;state.
     *
     * @return whether a container has CAP_MKNOD; {@code false} when it is not set
     */
    public boolean capabilityMknod() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_capability_mknod(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether a container has CAP_NET_ADMIN.
     * <p>XML: features/capabilities/net_admin/&#64;state.
     *
     * @return whether a container has CAP_NET_ADMIN; {@code false} when it is not set
     */
    public boolean capabilityNetAdmin() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_capability_net_admin(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether a container has CAP_NET_BIND_SERVICE.
     * <p>XML: features/capabilities/net_bind_service/&#64;state.
     *
     * @return whether a container has CAP_NET_BIND_SERVICE; {@code false} when it is not set
     */
    public boolean capabilityNetBindService() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_capability_net_bind_service(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether a container has CAP_NET_BROADCAST.
     * <p>XML: features/capabilities/net_broadcast/&#64;state.
     *
     * @return whether a container has CAP_NET_BROADCAST; {@code false} when it is not set
     */
    public boolean capabilityNetBroadcast() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_capability_net_broadcast(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether a container has CAP_NET_RAW.
     * <p>XML: features/capabilities/net_raw/&#64;state.
     *
     * @return whether a container has CAP_NET_RAW; {@code false} when it is not set
     */
    public boolean capabilityNetRaw() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_capability_net_raw(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether a container has CAP_SETFCAP.
     * <p>XML: features/capabilities/setfcap/&#64;state.
     *
     * @return whether a container has CAP_SETFCAP; {@code false} when it is not set
     */
    public boolean capabilitySetfcap() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_capability_setfcap(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether a container has CAP_SETGID.
     * <p>XML: features/capabilities/setgid/&#64;state.
     *
     * @return whether a container has CAP_SETGID; {@code false} when it is not set
     */
    public boolean capabilitySetgid() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_capability_setgid(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether a container has CAP_SETPCAP.
     * <p>XML: features/capabilities/setpcap/&#64;state.
     *
     * @return whether a container has CAP_SETPCAP; {@code false} when it is not set
     */
    public boolean capabilitySetpcap() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_capability_setpcap(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether a container has CAP_SETUID.
     * <p>XML: features/capabilities/setuid/&#64;state.
     *
     * @return whether a container has CAP_SETUID; {@code false} when it is not set
     */
    public boolean capabilitySetuid() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_capability_setuid(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether a container has CAP_SYS_ADMIN.
     * <p>XML: features/capabilities/sys_admin/&#64;state.
     *
     * @return whether a container has CAP_SYS_ADMIN; {@code false} when it is not set
     */
    public boolean capabilitySysAdmin() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_capability_sys_admin(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether a container has CAP_SYS_BOOT.
     * <p>XML: features/capabilities/sys_boot/&#64;state.
     *
     * @return whether a container has CAP_SYS_BOOT; {@code false} when it is not set
     */
    public boolean capabilitySysBoot() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_capability_sys_boot(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether a container has CAP_SYS_CHROOT.
     * <p>XML: features/capabilities/sys_chroot/&#64;state.
     *
     * @return whether a container has CAP_SYS_CHROOT; {@code false} when it is not set
     */
    public boolean capabilitySysChroot() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_capability_sys_chroot(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether a container has CAP_SYS_MODULE.
     * <p>XML: features/capabilities/sys_module/&#64;state.
     *
     * @return whether a container has CAP_SYS_MODULE; {@code false} when it is not set
     */
    public boolean capabilitySysModule() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_capability_sys_module(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether a container has CAP_SYS_NICE.
     * <p>XML: features/capabilities/sys_nice/&#64;state.
     *
     * @return whether a container has CAP_SYS_NICE; {@code false} when it is not set
     */
    public boolean capabilitySysNice() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_capability_sys_nice(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether a container has CAP_SYS_PACCT.
     * <p>XML: features/capabilities/sys_pacct/&#64;state.
     *
     * @return whether a container has CAP_SYS_PACCT; {@code false} when it is not set
     */
    public boolean capabilitySysPacct() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_capability_sys_pacct(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether a container has CAP_SYS_PTRACE.
     * <p>XML: features/capabilities/sys_ptrace/&#64;state.
     *
     * @return whether a container has CAP_SYS_PTRACE; {@code false} when it is not set
     */
    public boolean capabilitySysPtrace() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_capability_sys_ptrace(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether a container has CAP_SYS_RAWIO.
     * <p>XML: features/capabilities/sys_rawio/&#64;state.
     *
     * @return whether a container has CAP_SYS_RAWIO; {@code false} when it is not set
     */
    public boolean capabilitySysRawio() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_capability_sys_rawio(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether a container has CAP_SYS_RESOURCE.
     * <p>XML: features/capabilities/sys_resource/&#64;state.
     *
     * @return whether a container has CAP_SYS_RESOURCE; {@code false} when it is not set
     */
    public boolean capabilitySysResource() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_capability_sys_resource(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether a container has CAP_SYS_TIME.
     * <p>XML: features/capabilities/sys_time/&#64;state.
     *
     * @return whether a container has CAP_SYS_TIME; {@code false} when it is not set
     */
    public boolean capabilitySysTime() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_capability_sys_time(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether a container has CAP_SYS_TTY_CONFIG.
     * <p>XML: features/capabilities/sys_tty_config/&#64;state.
     *
     * @return whether a container has CAP_SYS_TTY_CONFIG; {@code false} when it is not set
     */
    public boolean capabilitySysTtyConfig() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_capability_sys_tty_config(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether a container has CAP_SYSLOG.
     * <p>XML: features/capabilities/syslog/&#64;state.
     *
     * @return whether a container has CAP_SYSLOG; {@code false} when it is not set
     */
    public boolean capabilitySyslog() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_capability_syslog(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether a container has CAP_WAKE_ALARM.
     * <p>XML: features/capabilities/wake_alarm/&#64;state.
     *
     * @return whether a container has CAP_WAKE_ALARM; {@code false} when it is not set
     */
    public boolean capabilityWakeAlarm() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_capability_wake_alarm(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The offset of a variable clock from its base (in seconds).
     * <p>XML: clock/&#64;adjustment.
     *
     * @return the offset of a variable clock from its base; 0 when it is not set
     */
    public long clockAdjustment() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_clock_adjustment(self);
        } finally {
            release();
        }
    }

    /**
     * What a variable clock is measured from.
     * <p>XML: clock/&#64;basis.
     *
     * @return what a variable clock is measured from; {@link ClockAdjustment#DEFAULT} when it is not set
     */
    public ClockAdjustment clockBasis() {
        long self = acquire();
        try {
            return ClockAdjustment.of(N.simplevirt_domain_config_get_clock_basis(self));
        } finally {
            release();
        }
    }

    /**
     * What the clock starts from.
     * <p>XML: clock/&#64;offset.
     *
     * @return what the clock starts from; {@link ClockOffset#DEFAULT} when it is not set
     */
    public ClockOffset clockOffset() {
        long self = acquire();
        try {
            return ClockOffset.of(N.simplevirt_domain_config_get_clock_offset(self));
        } finally {
            release();
        }
    }

    /**
     * The time of an absolute clock (in seconds since 1970).
     * <p>XML: clock/&#64;start.
     *
     * @return the time of an absolute clock; 0 when it is not set
     */
    public long clockStart() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_clock_start(self);
        } finally {
            release();
        }
    }

    /**
     * The time zone.
     * <p>XML: clock/&#64;timezone.
     *
     * @return the time zone, or {@code null} when it is not set
     */
    public String clockTimezone() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_config_get_clock_timezone(self));
        } finally {
            release();
        }
    }

    /**
     * The kernel's command line.
     * <p>XML: {@code os/cmdline}.
     *
     * @return the kernel's command line, or {@code null} when it is not set
     */
    public String cmdline() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_config_get_cmdline(self));
        } finally {
            release();
        }
    }

    /**
     * The level of an emulated cache (from 1 to 3).
     * <p>XML: cpu/cache/&#64;level.
     *
     * @return the level of an emulated cache; 0 when it is not set
     */
    public long cpuCacheLevel() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_domain_config_get_cpu_cache_level(self));
        } finally {
            release();
        }
    }

    /**
     * Which cache the guest sees.
     * <p>XML: cpu/cache/&#64;mode.
     *
     * @return which cache the guest sees; {@link CpuCacheMode#DEFAULT} when it is not set
     */
    public CpuCacheMode cpuCacheMode() {
        long self = acquire();
        try {
            return CpuCacheMode.of(N.simplevirt_domain_config_get_cpu_cache_mode(self));
        } finally {
            release();
        }
    }

    /**
     * How strictly it is checked at start.
     * <p>XML: cpu/&#64;check.
     *
     * @return how strictly it is checked at start; {@link CpuCheck#DEFAULT} when it is not set
     */
    public CpuCheck cpuCheck() {
        long self = acquire();
        try {
            return CpuCheck.of(N.simplevirt_domain_config_get_cpu_check(self));
        } finally {
            release();
        }
    }

    /**
     * How many clusters in a die (from 1 to 4294967295; libvirt 10.1).
     * <p>XML: cpu/topology/&#64;clusters.
     *
     * @return how many clusters in a die; 0 when it is not set
     */
    public long cpuClusters() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_domain_config_get_cpu_clusters(self));
        } finally {
            release();
        }
    }

    /**
     * How many cores in a die (from 1 to 4294967295).
     * <p>XML: cpu/topology/&#64;cores.
     *
     * @return how many cores in a die; 0 when it is not set
     */
    public long cpuCores() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_domain_config_get_cpu_cores(self));
        } finally {
            release();
        }
    }

    /**
     * Whether features that the vendor has deprecated are enabled (S390) (libvirt 11.0).
     * <p>XML: cpu/&#64;deprecated_features.
     *
     * @return whether features that the vendor has deprecated are enabled (S390); {@code false} when it is not set
     */
    public boolean cpuDeprecatedFeatures() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_cpu_deprecated_features(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * How many dies in a socket (from 1 to 4294967295).
     * <p>XML: cpu/topology/&#64;dies.
     *
     * @return how many dies in a socket; 0 when it is not set
     */
    public long cpuDies() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_domain_config_get_cpu_dies(self));
        } finally {
            release();
        }
    }

    /**
     * Whether a lesser model may stand in.
     * <p>XML: cpu/model/&#64;fallback.
     *
     * @return whether a lesser model may stand in; {@link CpuFallback#DEFAULT} when it is not set
     */
    public CpuFallback cpuFallback() {
        long self = acquire();
        try {
            return CpuFallback.of(N.simplevirt_domain_config_get_cpu_fallback(self));
        } finally {
            release();
        }
    }

    /**
     * The same for the whole domain (in microseconds; from 1000 to 1000000).
     * <p>XML: {@code cputune/global_period}.
     *
     * @return the same for the whole domain; 0 when it is not set
     */
    public long cpuGlobalPeriod() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_cpu_global_period(self);
        } finally {
            release();
        }
    }

    /**
     * The same for the whole domain (in microseconds).
     * <p>XML: {@code cputune/global_quota}.
     *
     * @return the same for the whole domain; 0 when it is not set
     */
    public long cpuGlobalQuota() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_cpu_global_quota(self);
        } finally {
            release();
        }
    }

    /**
     * How exactly the CPU must be that.
     * <p>XML: cpu/&#64;match.
     *
     * @return how exactly the CPU must be that; {@link CpuMatch#DEFAULT} when it is not set
     */
    public CpuMatch cpuMatch() {
        long self = acquire();
        try {
            return CpuMatch.of(N.simplevirt_domain_config_get_cpu_match(self));
        } finally {
            release();
        }
    }

    /**
     * The width of physical addresses (from 1 to 4294967295; libvirt 8.7).
     * <p>XML: cpu/maxphysaddr[&#64;mode='emulate']/&#64;bits.
     *
     * @return the width of physical addresses; 0 when it is not set
     */
    public long cpuMaxPhysAddrBits() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_domain_config_get_cpu_max_phys_addr_bits(self));
        } finally {
            release();
        }
    }

    /**
     * The widest addresses with {@code passthrough} (from 1 to 4294967295; libvirt 9.3).
     * <p>XML: cpu/maxphysaddr/&#64;limit.
     *
     * @return the widest addresses with {@code passthrough}; 0 when it is not set
     */
    public long cpuMaxPhysAddrLimit() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_domain_config_get_cpu_max_phys_addr_limit(self));
        } finally {
            release();
        }
    }

    /**
     * Where the width of physical addresses comes from: {@code emulate}, {@code passthrough} (libvirt 8.7).
     * <p>XML: cpu/maxphysaddr/&#64;mode.
     *
     * @return where the width of physical addresses comes from: {@code emulate}, {@code passthrough}, or {@code
     *     null} when it is not set
     */
    public String cpuMaxPhysAddrMode() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_config_get_cpu_max_phys_addr_mode(self));
        } finally {
            release();
        }
    }

    /**
     * Whether features that prevent migration are left out.
     * <p>XML: cpu/&#64;migratable.
     *
     * @return whether features that prevent migration are left out; {@code false} when it is not set
     */
    public boolean cpuMigratable() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_cpu_migratable(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * How the CPU is described.
     * <p>XML: cpu/&#64;mode.
     *
     * @return how the CPU is described; {@link CpuMode#DEFAULT} when it is not set
     */
    public CpuMode cpuMode() {
        long self = acquire();
        try {
            return CpuMode.of(N.simplevirt_domain_config_get_cpu_mode(self));
        } finally {
            release();
        }
    }

    /**
     * The named model.
     * <p>XML: {@code cpu/model}.
     *
     * @return the named model, or {@code null} when it is not set
     */
    public String cpuModel() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_config_get_cpu_model(self));
        } finally {
            release();
        }
    }

    /**
     * The period that {@code cpu_quota} applies to (in microseconds; from 1000 to 1000000).
     * <p>XML: {@code cputune/period}.
     *
     * @return the period that {@code cpu_quota} applies to; 0 when it is not set
     */
    public long cpuPeriod() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_cpu_period(self);
        } finally {
            release();
        }
    }

    /**
     * How long a vCPU may run in a period; negative for no limit (in microseconds).
     * <p>XML: {@code cputune/quota}.
     *
     * @return how long a vCPU may run in a period; negative for no limit; 0 when it is not set
     */
    public long cpuQuota() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_cpu_quota(self);
        } finally {
            release();
        }
    }

    /**
     * The weight beside other domains (from 1 to 18446744073709551615).
     * <p>XML: {@code cputune/shares}.
     *
     * @return the weight beside other domains; 0 when it is not set
     */
    public long cpuShares() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_cpu_shares(self);
        } finally {
            release();
        }
    }

    /**
     * How many sockets (from 1 to 4294967295).
     * <p>XML: cpu/topology/&#64;sockets.
     *
     * @return how many sockets; 0 when it is not set
     */
    public long cpuSockets() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_domain_config_get_cpu_sockets(self));
        } finally {
            release();
        }
    }

    /**
     * How many threads in a core (from 1 to 4294967295).
     * <p>XML: cpu/topology/&#64;threads.
     *
     * @return how many threads in a core; 0 when it is not set
     */
    public long cpuThreads() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_domain_config_get_cpu_threads(self));
        } finally {
            release();
        }
    }

    /**
     * The vendor the host must have.
     * <p>XML: {@code cpu/vendor}.
     *
     * @return the vendor the host must have, or {@code null} when it is not set
     */
    public String cpuVendor() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_config_get_cpu_vendor(self));
        } finally {
            release();
        }
    }

    /**
     * The vendor the guest sees, of 12 characters.
     * <p>XML: cpu/model/&#64;vendor_id.
     *
     * @return the vendor the guest sees, of 12 characters, or {@code null} when it is not set
     */
    public String cpuVendorId() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_config_get_cpu_vendor_id(self));
        } finally {
            release();
        }
    }

    /**
     * The memory the guest has now, by ballooning (in bytes).
     * <p>XML: {@code currentMemory}.
     *
     * @return the memory the guest has now, by ballooning; 0 when it is not set
     */
    public long currentMemory() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_current_memory(self);
        } finally {
            release();
        }
    }

    /**
     * How many vCPUs the guest starts with (from 1 to 65535).
     * <p>XML: vcpu/&#64;current.
     *
     * @return how many vCPUs the guest starts with; 0 when it is not set
     */
    public long currentVcpus() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_domain_config_get_current_vcpus(self));
        } finally {
            release();
        }
    }

    /**
     * The most threads of the main loop's pool (from 1 to 4294967295; libvirt 8.5).
     * <p>XML: defaultiothread/&#64;thread_pool_max.
     *
     * @return the most threads of the main loop's pool; 0 when it is not set
     */
    public long defaultIoThreadPoolMax() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_domain_config_get_default_io_thread_pool_max(self));
        } finally {
            release();
        }
    }

    /**
     * The fewest threads of the main loop's pool (libvirt 8.5).
     * <p>XML: defaultiothread/&#64;thread_pool_min.
     *
     * @return the fewest threads of the main loop's pool; 0 when it is not set
     */
    public long defaultIoThreadPoolMin() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_domain_config_get_default_io_thread_pool_min(self));
        } finally {
            release();
        }
    }

    /**
     * A longer text for people.
     * <p>XML: {@code description}.
     *
     * @return A longer text for people, or {@code null} when it is not set
     */
    public String description() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_config_get_description(self));
        } finally {
            release();
        }
    }

    /**
     * The device tree, a file on the host.
     * <p>XML: {@code os/dtb}.
     *
     * @return the device tree, a file on the host, or {@code null} when it is not set
     */
    public String dtb() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_config_get_dtb(self));
        } finally {
            release();
        }
    }

    /**
     * The hypervisor's program.
     * <p>XML: {@code devices/emulator}.
     *
     * @return the hypervisor's program, or {@code null} when it is not set
     */
    public String emulator() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_config_get_emulator(self));
        } finally {
            release();
        }
    }

    /**
     * The host's CPUs the hypervisor's own threads may run on.
     * <p>XML: cputune/emulatorpin/&#64;cpuset.
     *
     * @return the host's CPUs the hypervisor's own threads may run on, or {@code null} when it is not set
     */
    public String emulatorCpuSet() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_config_get_emulator_cpu_set(self));
        } finally {
            release();
        }
    }

    /**
     * The same for the hypervisor's own threads (in microseconds; from 1000 to 1000000).
     * <p>XML: {@code cputune/emulator_period}.
     *
     * @return the same for the hypervisor's own threads; 0 when it is not set
     */
    public long emulatorPeriod() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_emulator_period(self);
        } finally {
            release();
        }
    }

    /**
     * The priority of {@code fifo} and {@code rr} (from 1 to 99).
     * <p>XML: cputune/emulatorsched/&#64;priority.
     *
     * @return the priority of {@code fifo} and {@code rr}; 0 when it is not set
     */
    public long emulatorPriority() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_domain_config_get_emulator_priority(self));
        } finally {
            release();
        }
    }

    /**
     * The same for the hypervisor's own threads (in microseconds).
     * <p>XML: {@code cputune/emulator_quota}.
     *
     * @return the same for the hypervisor's own threads; 0 when it is not set
     */
    public long emulatorQuota() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_emulator_quota(self);
        } finally {
            release();
        }
    }

    /**
     * How the hypervisor's own threads are scheduled.
     * <p>XML: cputune/emulatorsched/&#64;scheduler.
     *
     * @return how the hypervisor's own threads are scheduled; {@link SchedulerPolicy#DEFAULT} when it is not set
     */
    public SchedulerPolicy emulatorScheduler() {
        long self = acquire();
        try {
            return SchedulerPolicy.of(N.simplevirt_domain_config_get_emulator_scheduler(self));
        } finally {
            release();
        }
    }

    /**
     * Whether there is ACPI, which is needed to ask a guest to shut down.
     * <p>XML: {@code features/acpi}.
     *
     * @return whether there is ACPI, which is needed to ask a guest to shut down; whether the element exists
     */
    public boolean featureAcpi() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_feature_acpi(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * RISC-V's interrupt architecture: {@code none}, {@code aplic}, {@code aplic-imsic} (libvirt 11.1).
     * <p>XML: features/aia/&#64;value.
     *
     * @return RISC-V's interrupt architecture: {@code none}, {@code aplic}, {@code aplic-imsic}, or {@code null}
     *     when it is not set
     */
    public String featureAia() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_config_get_feature_aia(self));
        } finally {
            release();
        }
    }

    /**
     * Whether there is an APIC.
     * <p>XML: {@code features/apic}.
     *
     * @return whether there is an APIC; whether the element exists
     */
    public boolean featureApic() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_feature_apic(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether paravirtual end-of-interrupt is available.
     * <p>XML: features/apic/&#64;eoi.
     *
     * @return whether paravirtual end-of-interrupt is available; {@code false} when it is not set
     */
    public boolean featureApicEoi() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_feature_apic_eoi(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether stopping a domain returns before its memory is freed (libvirt 9.6).
     * <p>XML: features/async-teardown/&#64;enabled.
     *
     * @return whether stopping a domain returns before its memory is freed; {@code false} when it is not set
     */
    public boolean featureAsyncTeardown() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_feature_async_teardown(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether there is count cache flush assist (pSeries).
     * <p>XML: features/ccf-assist/&#64;state.
     *
     * @return whether there is count cache flush assist (pSeries); {@code false} when it is not set
     */
    public boolean featureCcfAssist() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_feature_ccf_assist(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Protection by cache flushing (pSeries): {@code broken}, {@code workaround}, {@code fixed}.
     * <p>XML: features/cfpc/&#64;value.
     *
     * @return protection by cache flushing (pSeries): {@code broken}, {@code workaround}, {@code fixed}, or {@code
     *     null} when it is not set
     */
    public String featureCfpc() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_config_get_feature_cfpc(self));
        } finally {
            release();
        }
    }

    /**
     * The version of ARM's interrupt controller.
     * <p>XML: features/gic/&#64;version.
     *
     * @return the version of ARM's interrupt controller; {@link GicVersion#DEFAULT} when it is not set
     */
    public GicVersion featureGic() {
        long self = acquire();
        try {
            return GicVersion.of(N.simplevirt_domain_config_get_feature_gic(self));
        } finally {
            release();
        }
    }

    /**
     * Whether the host's page table hardware is used.
     * <p>XML: features/hap/&#64;state.
     *
     * @return whether the host's page table hardware is used; {@code false} when it is not set
     */
    public boolean featureHap() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_feature_hap(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The largest page size (pSeries) (in bytes).
     * <p>XML: {@code features/hpt/maxpagesize}.
     *
     * @return the largest page size (pSeries); 0 when it is not set
     */
    public long featureHptMaxPageSize() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_feature_hpt_max_page_size(self);
        } finally {
            release();
        }
    }

    /**
     * Whether page tables change size (pSeries): {@code enabled}, {@code disabled}, {@code required}.
     * <p>XML: features/hpt/&#64;resizing.
     *
     * @return whether page tables change size (pSeries): {@code enabled}, {@code disabled}, {@code required}, or
     *     {@code null} when it is not set
     */
    public String featureHptResizing() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_config_get_feature_hpt_resizing(self));
        } finally {
            release();
        }
    }

    /**
     * Whether there is transactional memory (pSeries).
     * <p>XML: features/htm/&#64;state.
     *
     * @return whether there is transactional memory (pSeries); {@code false} when it is not set
     */
    public boolean featureHtm() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_feature_htm(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Protection of indirect branches (pSeries).
     * <p>XML: features/ibs/&#64;value.
     *
     * @return protection of indirect branches (pSeries), or {@code null} when it is not set
     */
    public String featureIbs() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_config_get_feature_ibs(self));
        } finally {
            release();
        }
    }

    /**
     * Who emulates the I/O APIC.
     * <p>XML: features/ioapic/&#64;driver.
     *
     * @return who emulates the I/O APIC; {@link IoapicDriver#DEFAULT} when it is not set
     */
    public IoapicDriver featureIoapic() {
        long self = acquire();
        try {
            return IoapicDriver.of(N.simplevirt_domain_config_get_feature_ioapic(self));
        } finally {
            release();
        }
    }

    /**
     * What happens when a guest uses an unknown register: {@code ignore}, {@code fault}.
     * <p>XML: features/msrs/&#64;unknown.
     *
     * @return what happens when a guest uses an unknown register: {@code ignore}, {@code fault}, or {@code null}
     *     when it is not set
     */
    public String featureMsrsUnknown() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_config_get_feature_msrs_unknown(self));
        } finally {
            release();
        }
    }

    /**
     * Whether there is nested virtualization (pSeries).
     * <p>XML: features/nested-hv/&#64;state.
     *
     * @return whether there is nested virtualization (pSeries); {@code false} when it is not set
     */
    public boolean featureNestedHv() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_feature_nested_hv(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether 32-bit guests can use more than 4 GiB.
     * <p>XML: {@code features/pae}.
     *
     * @return whether 32-bit guests can use more than 4 GiB; whether the element exists
     */
    public boolean featurePae() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_feature_pae(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether performance counters are there.
     * <p>XML: features/pmu/&#64;state.
     *
     * @return whether performance counters are there; {@code false} when it is not set
     */
    public boolean featurePmu() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_feature_pmu(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether a container has a private network namespace.
     * <p>XML: {@code features/privnet}.
     *
     * @return whether a container has a private network namespace; whether the element exists
     */
    public boolean featurePrivateNetwork() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_feature_private_network(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether there are PS/2 devices (libvirt 10.7).
     * <p>XML: features/ps2/&#64;state.
     *
     * @return whether there are PS/2 devices; {@code true} when it is not set
     */
    public boolean featurePs2() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_feature_ps2(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether spin locks are paravirtual.
     * <p>XML: features/pvspinlock/&#64;state.
     *
     * @return whether spin locks are paravirtual; {@code false} when it is not set
     */
    public boolean featurePvSpinlock() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_feature_pv_spinlock(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether memory errors are reported to the guest (ARM) (libvirt 10.4).
     * <p>XML: features/ras/&#64;state.
     *
     * @return whether memory errors are reported to the guest (ARM); {@code false} when it is not set
     */
    public boolean featureRas() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_feature_ras(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Protection by bounds checks (pSeries): {@code broken}, {@code workaround}, {@code fixed}.
     * <p>XML: features/sbbc/&#64;value.
     *
     * @return protection by bounds checks (pSeries): {@code broken}, {@code workaround}, {@code fixed}, or {@code
     *     null} when it is not set
     */
    public String featureSbbc() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_config_get_feature_sbbc(self));
        } finally {
            release();
        }
    }

    /**
     * Whether there is system management mode, which Secure Boot needs.
     * <p>XML: features/smm/&#64;state.
     *
     * @return whether there is system management mode, which Secure Boot needs; {@code false} when it is not set
     */
    public boolean featureSmm() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_feature_smm(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The memory of system management mode (in bytes).
     * <p>XML: {@code features/smm/tseg}.
     *
     * @return the memory of system management mode; 0 when it is not set
     */
    public long featureSmmTseg() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_feature_smm_tseg(self);
        } finally {
            release();
        }
    }

    /**
     * Whether Xen shows Hyper-V features.
     * <p>XML: {@code features/viridian}.
     *
     * @return whether Xen shows Hyper-V features; whether the element exists
     */
    public boolean featureViridian() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_feature_viridian(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether the guest provides vmcoreinfo, which describes its crash dumps.
     * <p>XML: features/vmcoreinfo/&#64;state.
     *
     * @return whether the guest provides vmcoreinfo, which describes its crash dumps; {@code false} when it is not
     *     set
     */
    public boolean featureVmCoreInfo() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_feature_vm_core_info(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether VMware's port is emulated.
     * <p>XML: features/vmport/&#64;state.
     *
     * @return whether VMware's port is emulated; {@code false} when it is not set
     */
    public boolean featureVmPort() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_feature_vm_port(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The identity of the domain on a Fibre Channel network.
     * <p>XML: resource/fibrechannel/&#64;appid.
     *
     * @return the identity of the domain on a Fibre Channel network, or {@code null} when it is not set
     */
    public String fibreChannelAppId() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_config_get_fibre_channel_app_id(self));
        } finally {
            release();
        }
    }

    /**
     * The firmware libvirt chooses an image of.
     * <p>XML: os/&#64;firmware.
     *
     * @return the firmware libvirt chooses an image of; {@link Firmware#DEFAULT} when it is not set
     */
    public Firmware firmware() {
        long self = acquire();
        try {
            return Firmware.of(N.simplevirt_domain_config_get_firmware(self));
        } finally {
            release();
        }
    }

    /**
     * Whether the firmware chosen knows the usual keys.
     * <p>XML: os/firmware/feature[&#64;name='enrolled-keys']/&#64;enabled.
     *
     * @return whether the firmware chosen knows the usual keys; {@code false} when it is not set
     */
    public boolean firmwareEnrolledKeys() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_firmware_enrolled_keys(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether the firmware chosen has Secure Boot.
     * <p>XML: os/firmware/feature[&#64;name='secure-boot']/&#64;enabled.
     *
     * @return whether the firmware chosen has Secure Boot; {@code false} when it is not set
     */
    public boolean firmwareSecureBoot() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_firmware_secure_boot(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The generation ID, which changes when a guest is reverted or cloned.
     * <p>XML: {@code genid}.
     *
     * @return the generation ID, which changes when a guest is reverted or cloned, or {@code null} when it is not
     *     set
     */
    public String generationId() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_config_get_generation_id(self));
        } finally {
            release();
        }
    }

    /**
     * Whether the memory is in huge pages.
     * <p>XML: {@code memoryBacking/hugepages}.
     *
     * @return whether the memory is in huge pages; whether the element exists
     */
    public boolean hugePages() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_huge_pages(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether interrupts use AVIC.
     * <p>XML: features/hyperv/avic/&#64;state.
     *
     * @return whether interrupts use AVIC; {@code false} when it is not set
     */
    public boolean hypervAvic() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_hyperv_avic(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether nested guests have a bitmap of registers (libvirt 10.7).
     * <p>XML: features/hyperv/emsr_bitmap/&#64;state.
     *
     * @return whether nested guests have a bitmap of registers; {@code false} when it is not set
     */
    public boolean hypervEmsrBitmap() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_hyperv_emsr_bitmap(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether nested guests use enlightened VMCS.
     * <p>XML: features/hyperv/evmcs/&#64;state.
     *
     * @return whether nested guests use enlightened VMCS; {@code false} when it is not set
     */
    public boolean hypervEvmcs() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_hyperv_evmcs(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether frequencies are reported.
     * <p>XML: features/hyperv/frequencies/&#64;state.
     *
     * @return whether frequencies are reported; {@code false} when it is not set
     */
    public boolean hypervFrequencies() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_hyperv_frequencies(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether interrupts between processors go by calls.
     * <p>XML: features/hyperv/ipi/&#64;state.
     *
     * @return whether interrupts between processors go by calls; {@code false} when it is not set
     */
    public boolean hypervIpi() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_hyperv_ipi(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Which Hyper-V features the guest sees.
     * <p>XML: features/hyperv/&#64;mode.
     *
     * @return which Hyper-V features the guest sees; {@link HypervMode#DEFAULT} when it is not set
     */
    public HypervMode hypervMode() {
        long self = acquire();
        try {
            return HypervMode.of(N.simplevirt_domain_config_get_hyperv_mode(self));
        } finally {
            release();
        }
    }

    /**
     * Whether nested guests are notified of a migration.
     * <p>XML: features/hyperv/reenlightenment/&#64;state.
     *
     * @return whether nested guests are notified of a migration; {@code false} when it is not set
     */
    public boolean hypervReenlightenment() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_hyperv_reenlightenment(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether Windows tolerates late timers.
     * <p>XML: features/hyperv/relaxed/&#64;state.
     *
     * @return whether Windows tolerates late timers; {@code false} when it is not set
     */
    public boolean hypervRelaxed() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_hyperv_relaxed(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether Windows can reset itself by a register.
     * <p>XML: features/hyperv/reset/&#64;state.
     *
     * @return whether Windows can reset itself by a register; {@code false} when it is not set
     */
    public boolean hypervReset() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_hyperv_reset(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether the run time of virtual processors is reported.
     * <p>XML: features/hyperv/runtime/&#64;state.
     *
     * @return whether the run time of virtual processors is reported; {@code false} when it is not set
     */
    public boolean hypervRuntime() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_hyperv_runtime(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * How often a spin lock is tried before (from 1 to 4294967295).
     * <p>XML: features/hyperv/spinlocks/&#64;retries.
     *
     * @return how often a spin lock is tried before; 0 when it is not set
     */
    public long hypervSpinlockRetries() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_domain_config_get_hyperv_spinlock_retries(self));
        } finally {
            release();
        }
    }

    /**
     * Whether spin locks give way.
     * <p>XML: features/hyperv/spinlocks/&#64;state.
     *
     * @return whether spin locks give way; {@code false} when it is not set
     */
    public boolean hypervSpinlocks() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_hyperv_spinlocks(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether there are synthetic timers.
     * <p>XML: features/hyperv/stimer/&#64;state.
     *
     * @return whether there are synthetic timers; {@code false} when it is not set
     */
    public boolean hypervStimer() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_hyperv_stimer(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether synthetic timers interrupt directly.
     * <p>XML: features/hyperv/stimer/direct/&#64;state.
     *
     * @return whether synthetic timers interrupt directly; {@code false} when it is not set
     */
    public boolean hypervStimerDirect() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_hyperv_stimer_direct(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether there is a synthetic interrupt controller.
     * <p>XML: features/hyperv/synic/&#64;state.
     *
     * @return whether there is a synthetic interrupt controller; {@code false} when it is not set
     */
    public boolean hypervSynic() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_hyperv_synic(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether caches of page tables are flushed by calls.
     * <p>XML: features/hyperv/tlbflush/&#64;state.
     *
     * @return whether caches of page tables are flushed by calls; {@code false} when it is not set
     */
    public boolean hypervTlbflush() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_hyperv_tlbflush(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether nested guests flush without a detour (libvirt 11.0).
     * <p>XML: features/hyperv/tlbflush/direct/&#64;state.
     *
     * @return whether nested guests flush without a detour; {@code false} when it is not set
     */
    public boolean hypervTlbflushDirect() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_hyperv_tlbflush_direct(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether single pages can be flushed (libvirt 11.0).
     * <p>XML: features/hyperv/tlbflush/extended/&#64;state.
     *
     * @return whether single pages can be flushed; {@code false} when it is not set
     */
    public boolean hypervTlbflushExtended() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_hyperv_tlbflush_extended(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether Windows has a virtual APIC.
     * <p>XML: features/hyperv/vapic/&#64;state.
     *
     * @return whether Windows has a virtual APIC; {@code false} when it is not set
     */
    public boolean hypervVapic() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_hyperv_vapic(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The hypervisor's name, of 12 characters at most.
     * <p>XML: features/hyperv/vendor_id/&#64;value.
     *
     * @return the hypervisor's name, of 12 characters at most, or {@code null} when it is not set
     */
    public String hypervVendorId() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_config_get_hyperv_vendor_id(self));
        } finally {
            release();
        }
    }

    /**
     * Whether the hypervisor has another name.
     * <p>XML: features/hyperv/vendor_id/&#64;state.
     *
     * @return whether the hypervisor has another name; {@code false} when it is not set
     */
    public boolean hypervVendorIdState() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_hyperv_vendor_id_state(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether virtual processors are numbered.
     * <p>XML: features/hyperv/vpindex/&#64;state.
     *
     * @return whether virtual processors are numbered; {@code false} when it is not set
     */
    public boolean hypervVpindex() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_hyperv_vpindex(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether calls may pass values in XMM registers (libvirt 10.7).
     * <p>XML: features/hyperv/xmm_input/&#64;state.
     *
     * @return whether calls may pass values in XMM registers; {@code false} when it is not set
     */
    public boolean hypervXmmInput() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_hyperv_xmm_input(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The number of a domain that runs.
     * <p>XML: &#64;id.
     *
     * @return the number of a domain that runs; 0 when it is not set
     */
    public int id() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_id(self);
        } finally {
            release();
        }
    }

    /**
     * The first program of a container.
     * <p>XML: {@code os/init}.
     *
     * @return the first program of a container, or {@code null} when it is not set
     */
    public String init() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_config_get_init(self));
        } finally {
            release();
        }
    }

    /**
     * Its arguments.
     * <p>XML: {@code os/initarg}.
     *
     * @return its arguments; empty when it is not set
     */
    public List<String> initArguments() {
        long self = acquire();
        try {
            return Values.takeStrings(N.simplevirt_domain_config_get_init_arguments(self));
        } finally {
            release();
        }
    }

    /**
     * Its working folder.
     * <p>XML: {@code os/initdir}.
     *
     * @return its working folder, or {@code null} when it is not set
     */
    public String initDir() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_config_get_init_dir(self));
        } finally {
            release();
        }
    }

    /**
     * The group it runs as.
     * <p>XML: {@code os/initgroup}.
     *
     * @return the group it runs as, or {@code null} when it is not set
     */
    public String initGroup() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_config_get_init_group(self));
        } finally {
            release();
        }
    }

    /**
     * The user it runs as.
     * <p>XML: {@code os/inituser}.
     *
     * @return the user it runs as, or {@code null} when it is not set
     */
    public String initUser() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_config_get_init_user(self));
        } finally {
            release();
        }
    }

    /**
     * The initial RAM disk, a file on the host.
     * <p>XML: {@code os/initrd}.
     *
     * @return the initial RAM disk, a file on the host, or {@code null} when it is not set
     */
    public String initrd() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_config_get_initrd(self));
        } finally {
            release();
        }
    }

    /**
     * The same for I/O threads (in microseconds; from 1000 to 1000000).
     * <p>XML: {@code cputune/iothread_period}.
     *
     * @return the same for I/O threads; 0 when it is not set
     */
    public long ioThreadPeriod() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_io_thread_period(self);
        } finally {
            release();
        }
    }

    /**
     * The same for I/O threads (in microseconds).
     * <p>XML: {@code cputune/iothread_quota}.
     *
     * @return the same for I/O threads; 0 when it is not set
     */
    public long ioThreadQuota() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_io_thread_quota(self);
        } finally {
            release();
        }
    }

    /**
     * How many I/O threads there are (from 0 to 65535).
     * <p>XML: {@code iothreads}.
     *
     * @return how many I/O threads there are; 0 when it is not set
     */
    public long ioThreads() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_domain_config_get_io_threads(self));
        } finally {
            release();
        }
    }

    /**
     * The kernel to boot, a file on the host.
     * <p>XML: {@code os/kernel}.
     *
     * @return the kernel to boot, a file on the host, or {@code null} when it is not set
     */
    public String kernel() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_config_get_kernel(self));
        } finally {
            release();
        }
    }

    /**
     * Whether changed memory is tracked with a dirty ring.
     * <p>XML: features/kvm/dirty-ring/&#64;state.
     *
     * @return whether changed memory is tracked with a dirty ring; {@code false} when it is not set
     */
    public boolean kvmDirtyRing() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_kvm_dirty_ring(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The length of that ring (from 1 to 4294967295).
     * <p>XML: features/kvm/dirty-ring/&#64;size.
     *
     * @return the length of that ring; 0 when it is not set
     */
    public long kvmDirtyRingSize() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_domain_config_get_kvm_dirty_ring_size(self));
        } finally {
            release();
        }
    }

    /**
     * Whether KVM is hidden from the guest.
     * <p>XML: features/kvm/hidden/&#64;state.
     *
     * @return whether KVM is hidden from the guest; {@code false} when it is not set
     */
    public boolean kvmHidden() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_kvm_hidden(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether the guest is told that its vCPUs are never preempted.
     * <p>XML: features/kvm/hint-dedicated/&#64;state.
     *
     * @return whether the guest is told that its vCPUs are never preempted; {@code false} when it is not set
     */
    public boolean kvmHintDedicated() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_kvm_hint_dedicated(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether the guest polls instead of the host.
     * <p>XML: features/kvm/poll-control/&#64;state.
     *
     * @return whether the guest polls instead of the host; {@code false} when it is not set
     */
    public boolean kvmPollControl() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_kvm_poll_control(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether interrupts between vCPUs go by calls.
     * <p>XML: features/kvm/pv-ipi/&#64;state.
     *
     * @return whether interrupts between vCPUs go by calls; {@code false} when it is not set
     */
    public boolean kvmPvIpi() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_kvm_pv_ipi(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * How memory is hidden from the host.
     * <p>XML: launchSecurity/&#64;type.
     *
     * @return how memory is hidden from the host; {@link LaunchSecurityType#DEFAULT} when it is not set
     */
    public LaunchSecurityType launchSecurityType() {
        long self = acquire();
        try {
            return LaunchSecurityType.of(N.simplevirt_domain_config_get_launch_security_type(self));
        } finally {
            release();
        }
    }

    /**
     * The firmware's image.
     * <p>XML: {@code os/loader}.
     *
     * @return the firmware's image, or {@code null} when it is not set
     */
    public String loader() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_config_get_loader(self));
        } finally {
            release();
        }
    }

    /**
     * The format of the image (libvirt 9.2).
     * <p>XML: os/loader/&#64;format.
     *
     * @return the format of the image; {@link DiskFormat#DEFAULT} when it is not set
     */
    public DiskFormat loaderFormat() {
        long self = acquire();
        try {
            return DiskFormat.of(N.simplevirt_domain_config_get_loader_format(self));
        } finally {
            release();
        }
    }

    /**
     * Whether the image is only read.
     * <p>XML: os/loader/&#64;readonly.
     *
     * @return whether the image is only read; {@code false} when it is not set
     */
    public boolean loaderReadOnly() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_loader_read_only(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether the image is for Secure Boot.
     * <p>XML: os/loader/&#64;secure.
     *
     * @return whether the image is for Secure Boot; {@code false} when it is not set
     */
    public boolean loaderSecure() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_loader_secure(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether the firmware has no persistent variables (libvirt 8.6).
     * <p>XML: os/loader/&#64;stateless.
     *
     * @return whether the firmware has no persistent variables; {@code false} when it is not set
     */
    public boolean loaderStateless() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_loader_stateless(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * How the image is loaded.
     * <p>XML: os/loader/&#64;type.
     *
     * @return how the image is loaded; {@link LoaderType#DEFAULT} when it is not set
     */
    public LoaderType loaderType() {
        long self = acquire();
        try {
            return LoaderType.of(N.simplevirt_domain_config_get_loader_type(self));
        } finally {
            release();
        }
    }

    /**
     * Whose IPC namespace a container shares.
     * <p>XML: lxc:namespace/lxc:shareipc/&#64;value.
     *
     * @return whose IPC namespace a container shares, or {@code null} when it is not set
     */
    public String lxcShareIpc() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_config_get_lxc_share_ipc(self));
        } finally {
            release();
        }
    }

    /**
     * How the IPC namespace is named.
     * <p>XML: lxc:namespace/lxc:shareipc/&#64;type.
     *
     * @return how the IPC namespace is named, or {@code null} when it is not set
     */
    public String lxcShareIpcType() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_config_get_lxc_share_ipc_type(self));
        } finally {
            release();
        }
    }

    /**
     * Whose network namespace a container shares.
     * <p>XML: lxc:namespace/lxc:sharenet/&#64;value.
     *
     * @return whose network namespace a container shares, or {@code null} when it is not set
     */
    public String lxcShareNetwork() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_config_get_lxc_share_network(self));
        } finally {
            release();
        }
    }

    /**
     * How the network namespace is named: {@code none}, {@code netns}, {@code name}, {@code pid}.
     * <p>XML: lxc:namespace/lxc:sharenet/&#64;type.
     *
     * @return how the network namespace is named: {@code none}, {@code netns}, {@code name}, {@code pid}, or {@code
     *     null} when it is not set
     */
    public String lxcShareNetworkType() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_config_get_lxc_share_network_type(self));
        } finally {
            release();
        }
    }

    /**
     * Whose UTS namespace a container shares.
     * <p>XML: lxc:namespace/lxc:shareuts/&#64;value.
     *
     * @return whose UTS namespace a container shares, or {@code null} when it is not set
     */
    public String lxcShareUts() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_config_get_lxc_share_uts(self));
        } finally {
            release();
        }
    }

    /**
     * How the UTS namespace is named.
     * <p>XML: lxc:namespace/lxc:shareuts/&#64;type.
     *
     * @return how the UTS namespace is named, or {@code null} when it is not set
     */
    public String lxcShareUtsType() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_config_get_lxc_share_uts_type(self));
        } finally {
            release();
        }
    }

    /**
     * The machine: {@code q35}, {@code virt} .
     * <p>XML: os/type/&#64;machine.
     *
     * @return the machine: {@code q35}, {@code virt} , or {@code null} when it is not set
     */
    public String machine() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_config_get_machine(self));
        } finally {
            release();
        }
    }

    /**
     * The most memory that can be plugged in (in bytes).
     * <p>XML: {@code maxMemory}.
     *
     * @return the most memory that can be plugged in; 0 when it is not set
     */
    public long maxMemory() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_max_memory(self);
        } finally {
            release();
        }
    }

    /**
     * How many memory slots there are for hot-plug (from 1 to 4294967295).
     * <p>XML: maxMemory/&#64;slots.
     *
     * @return how many memory slots there are for hot-plug; 0 when it is not set
     */
    public long maxMemorySlots() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_domain_config_get_max_memory_slots(self));
        } finally {
            release();
        }
    }

    /**
     * The memory the guest has at boot (in bytes).
     * <p>XML: {@code memory}.
     *
     * @return the memory the guest has at boot; 0 when it is not set
     */
    public long memory() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_memory(self);
        } finally {
            release();
        }
    }

    /**
     * Whether other processes, such as virtiofsd, can map the memory.
     * <p>XML: memoryBacking/access/&#64;mode.
     *
     * @return whether other processes, such as virtiofsd, can map the memory; {@link MemoryAccess#DEFAULT} when it
     *     is not set
     */
    public MemoryAccess memoryAccess() {
        long self = acquire();
        try {
            return MemoryAccess.of(N.simplevirt_domain_config_get_memory_access(self));
        } finally {
            release();
        }
    }

    /**
     * When memory is taken from the host.
     * <p>XML: memoryBacking/allocation/&#64;mode.
     *
     * @return when memory is taken from the host; {@link MemoryAllocation#DEFAULT} when it is not set
     */
    public MemoryAllocation memoryAllocation() {
        long self = acquire();
        try {
            return MemoryAllocation.of(N.simplevirt_domain_config_get_memory_allocation(self));
        } finally {
            release();
        }
    }

    /**
     * How many threads take it (from 1 to 4294967295; libvirt 8.2).
     * <p>XML: memoryBacking/allocation/&#64;threads.
     *
     * @return how many threads take it; 0 when it is not set
     */
    public long memoryAllocationThreads() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_domain_config_get_memory_allocation_threads(self));
        } finally {
            release();
        }
    }

    /**
     * Whether memory is thrown away at the end.
     * <p>XML: {@code memoryBacking/discard}.
     *
     * @return whether memory is thrown away at the end; whether the element exists
     */
    public boolean memoryDiscard() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_memory_discard(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether the guest's memory is in a core dump.
     * <p>XML: memory/&#64;dumpCore.
     *
     * @return whether the guest's memory is in a core dump; {@code false} when it is not set
     */
    public boolean memoryDumpCore() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_memory_dump_core(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The maximum host memory of the domain (in bytes).
     * <p>XML: {@code memtune/hard_limit}.
     *
     * @return the maximum host memory of the domain; 0 when it is not set
     */
    public long memoryHardLimit() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_memory_hard_limit(self);
        } finally {
            release();
        }
    }

    /**
     * Whether the memory is never swapped.
     * <p>XML: {@code memoryBacking/locked}.
     *
     * @return whether the memory is never swapped; whether the element exists
     */
    public boolean memoryLocked() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_memory_locked(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The memory that is reserved for it (in bytes).
     * <p>XML: {@code memtune/min_guarantee}.
     *
     * @return the memory that is reserved for it; 0 when it is not set
     */
    public long memoryMinGuarantee() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_memory_min_guarantee(self);
        } finally {
            release();
        }
    }

    /**
     * Whether equal pages are not merged.
     * <p>XML: {@code memoryBacking/nosharepages}.
     *
     * @return whether equal pages are not merged; whether the element exists
     */
    public boolean memoryNoSharePages() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_memory_no_share_pages(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * How much memory it keeps when the host runs short (in bytes).
     * <p>XML: {@code memtune/soft_limit}.
     *
     * @return how much memory it keeps when the host runs short; 0 when it is not set
     */
    public long memorySoftLimit() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_memory_soft_limit(self);
        } finally {
            release();
        }
    }

    /**
     * What is behind the memory.
     * <p>XML: memoryBacking/source/&#64;type.
     *
     * @return what is behind the memory; {@link MemoryBackingSource#DEFAULT} when it is not set
     */
    public MemoryBackingSource memorySource() {
        long self = acquire();
        try {
            return MemoryBackingSource.of(N.simplevirt_domain_config_get_memory_source(self));
        } finally {
            release();
        }
    }

    /**
     * The maximum host memory and swap of the domain (in bytes).
     * <p>XML: {@code memtune/swap_hard_limit}.
     *
     * @return the maximum host memory and swap of the domain; 0 when it is not set
     */
    public long memorySwapHardLimit() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_memory_swap_hard_limit(self);
        } finally {
            release();
        }
    }

    /**
     * An application's XML in the metadata of the domain, by its namespace.
     *
     * @param uri the namespace
     * @return the result, or {@code null}
     */
    public String getMetadata(String uri) {
        long self = acquire();
        try {
            return Text.take(N.simplevirt_domain_config_get_metadata(self, Text.utf8(uri)));
        } finally {
            release();
        }
    }

    /**
     * The name, unique on its host.
     * <p>XML: {@code name}.
     *
     * @return the name, unique on its host, or {@code null} when it is not set
     */
    public String name() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_config_get_name(self));
        } finally {
            release();
        }
    }

    /**
     * How strictly memory comes from the given nodes.
     * <p>XML: numatune/memory/&#64;mode.
     *
     * @return how strictly memory comes from the given nodes; {@link NumaMode#DEFAULT} when it is not set
     */
    public NumaMode numaMode() {
        long self = acquire();
        try {
            return NumaMode.of(N.simplevirt_domain_config_get_numa_mode(self));
        } finally {
            release();
        }
    }

    /**
     * The host's nodes memory comes from.
     * <p>XML: numatune/memory/&#64;nodeset.
     *
     * @return the host's nodes memory comes from, or {@code null} when it is not set
     */
    public String numaNodes() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_config_get_numa_nodes(self));
        } finally {
            release();
        }
    }

    /**
     * Who chooses the host's nodes for memory.
     * <p>XML: numatune/memory/&#64;placement.
     *
     * @return who chooses the host's nodes for memory; {@link VcpuPlacement#DEFAULT} when it is not set
     */
    public VcpuPlacement numaPlacement() {
        long self = acquire();
        try {
            return VcpuPlacement.of(N.simplevirt_domain_config_get_numa_placement(self));
        } finally {
            release();
        }
    }

    /**
     * The file of the firmware's variables.
     * <p>XML: {@code os/nvram}.
     *
     * @return the file of the firmware's variables, or {@code null} when it is not set
     */
    public String nvram() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_config_get_nvram(self));
        } finally {
            release();
        }
    }

    /**
     * The format of the variables (libvirt 9.2).
     * <p>XML: os/nvram/&#64;format.
     *
     * @return the format of the variables; {@link DiskFormat#DEFAULT} when it is not set
     */
    public DiskFormat nvramFormat() {
        long self = acquire();
        try {
            return DiskFormat.of(N.simplevirt_domain_config_get_nvram_format(self));
        } finally {
            release();
        }
    }

    /**
     * What the variables start from.
     * <p>XML: os/nvram/&#64;template.
     *
     * @return what the variables start from, or {@code null} when it is not set
     */
    public String nvramTemplate() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_config_get_nvram_template(self));
        } finally {
            release();
        }
    }

    /**
     * The format of what the variables start from (libvirt 10.10).
     * <p>XML: os/nvram/&#64;templateFormat.
     *
     * @return the format of what the variables start from; {@link DiskFormat#DEFAULT} when it is not set
     */
    public DiskFormat nvramTemplateFormat() {
        long self = acquire();
        try {
            return DiskFormat.of(N.simplevirt_domain_config_get_nvram_template_format(self));
        } finally {
            release();
        }
    }

    /**
     * Where the firmware's variables are (libvirt 8.5).
     * <p>XML: os/nvram/&#64;type.
     *
     * @return where the firmware's variables are; {@link DiskSourceType#DEFAULT} when it is not set
     */
    public DiskSourceType nvramType() {
        long self = acquire();
        try {
            return DiskSourceType.of(N.simplevirt_domain_config_get_nvram_type(self));
        } finally {
            release();
        }
    }

    /**
     * SMBIOS: the manufacturer's strings.
     * <p>XML: {@code sysinfo/oemStrings/entry}.
     *
     * @return SMBIOS: the manufacturer's strings; empty when it is not set
     */
    public List<String> oemStrings() {
        long self = acquire();
        try {
            return Values.takeStrings(N.simplevirt_domain_config_get_oem_strings(self));
        } finally {
            release();
        }
    }

    /**
     * What happens when the guest crashes.
     * <p>XML: {@code on_crash}.
     *
     * @return what happens when the guest crashes; {@link LifecycleAction#DEFAULT} when it is not set
     */
    public LifecycleAction onCrash() {
        long self = acquire();
        try {
            return LifecycleAction.of(N.simplevirt_domain_config_get_on_crash(self));
        } finally {
            release();
        }
    }

    /**
     * What happens when a lock is lost.
     * <p>XML: {@code on_lockfailure}.
     *
     * @return what happens when a lock is lost; {@link LockFailureAction#DEFAULT} when it is not set
     */
    public LockFailureAction onLockFailure() {
        long self = acquire();
        try {
            return LockFailureAction.of(N.simplevirt_domain_config_get_on_lock_failure(self));
        } finally {
            release();
        }
    }

    /**
     * What happens when the guest powers off.
     * <p>XML: {@code on_poweroff}.
     *
     * @return what happens when the guest powers off; {@link LifecycleAction#DEFAULT} when it is not set
     */
    public LifecycleAction onPoweroff() {
        long self = acquire();
        try {
            return LifecycleAction.of(N.simplevirt_domain_config_get_on_poweroff(self));
        } finally {
            release();
        }
    }

    /**
     * What happens when the guest reboots.
     * <p>XML: {@code on_reboot}.
     *
     * @return what happens when the guest reboots; {@link LifecycleAction#DEFAULT} when it is not set
     */
    public LifecycleAction onReboot() {
        long self = acquire();
        try {
            return LifecycleAction.of(N.simplevirt_domain_config_get_on_reboot(self));
        } finally {
            release();
        }
    }

    /**
     * What it boots.
     * <p>XML: {@code os/type}.
     *
     * @return what it boots; {@link OsType#DEFAULT} when it is not set
     */
    public OsType osType() {
        long self = acquire();
        try {
            return OsType.of(N.simplevirt_domain_config_get_os_type(self));
        } finally {
            release();
        }
    }

    /**
     * Capabilities that libvirt takes QEMU to have.
     * <p>XML: qemu:capabilities/qemu:add/&#64;capability.
     *
     * @return capabilities that libvirt takes QEMU to have; empty when it is not set
     */
    public List<String> qemuAddedCapabilities() {
        long self = acquire();
        try {
            return Values.takeStrings(N.simplevirt_domain_config_get_qemu_added_capabilities(self));
        } finally {
            release();
        }
    }

    /**
     * Additional arguments for QEMU. libvirt then marks the domain as tainted.
     * <p>XML: qemu:commandline/qemu:arg/&#64;value.
     *
     * @return additional arguments for QEMU. libvirt then marks the domain as tainted; empty when it is not set
     */
    public List<String> qemuArguments() {
        long self = acquire();
        try {
            return Values.takeStrings(N.simplevirt_domain_config_get_qemu_arguments(self));
        } finally {
            release();
        }
    }

    /**
     * What QEMU does when something deprecated is used: {@code omit}, {@code reject}, {@code crash}.
     * <p>XML: qemu:deprecation/&#64;behavior.
     *
     * @return what QEMU does when something deprecated is used: {@code omit}, {@code reject}, {@code crash}, or
     *     {@code null} when it is not set
     */
    public String qemuDeprecation() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_config_get_qemu_deprecation(self));
        } finally {
            release();
        }
    }

    /**
     * The variables of QEMU's environment that are set.
     * <p>XML: qemu:commandline/qemu:env/&#64;name.
     *
     * @return the variables of QEMU's environment that are set; empty when it is not set
     */
    public List<String> qemuEnvironmentNames() {
        long self = acquire();
        try {
            return Values.takeStrings(N.simplevirt_domain_config_get_qemu_environment_names(self));
        } finally {
            release();
        }
    }

    /**
     * Capabilities that libvirt takes QEMU not to have.
     * <p>XML: qemu:capabilities/qemu:del/&#64;capability.
     *
     * @return capabilities that libvirt takes QEMU not to have; empty when it is not set
     */
    public List<String> qemuRemovedCapabilities() {
        long self = acquire();
        try {
            return Values.takeStrings(N.simplevirt_domain_config_get_qemu_removed_capabilities(self));
        } finally {
            release();
        }
    }

    /**
     * The control group it is in.
     * <p>XML: {@code resource/partition}.
     *
     * @return the control group it is in, or {@code null} when it is not set
     */
    public String resourcePartition() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_config_get_resource_partition(self));
        } finally {
            release();
        }
    }

    /**
     * Whether the author's key signed the identity (SEV-SNP) (libvirt 10.5).
     * <p>XML: launchSecurity/&#64;authorKey.
     *
     * @return whether the author's key signed the identity (SEV-SNP); {@code false} when it is not set
     */
    public boolean sevAuthorKey() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_sev_author_key(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The bit that marks encrypted pages.
     * <p>XML: {@code launchSecurity/cbitpos}.
     *
     * @return the bit that marks encrypted pages; 0 when it is not set
     */
    public long sevCBitPosition() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_domain_config_get_sev_c_bit_position(self));
        } finally {
            release();
        }
    }

    /**
     * The guest owner's certificate.
     * <p>XML: {@code launchSecurity/dhCert}.
     *
     * @return the guest owner's certificate, or {@code null} when it is not set
     */
    public String sevDhCert() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_config_get_sev_dh_cert(self));
        } finally {
            release();
        }
    }

    /**
     * Workarounds that the guest sees (SEV-SNP), in Base64 (libvirt 10.5).
     * <p>XML: {@code launchSecurity/guestVisibleWorkarounds}.
     *
     * @return workarounds that the guest sees (SEV-SNP), in Base64, or {@code null} when it is not set
     */
    public String sevGuestWorkarounds() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_config_get_sev_guest_workarounds(self));
        } finally {
            release();
        }
    }

    /**
     * Data from the host for the attestation report (SEV-SNP), in Base64 (libvirt 10.5).
     * <p>XML: {@code launchSecurity/hostData}.
     *
     * @return data from the host for the attestation report (SEV-SNP), in Base64, or {@code null} when it is not set
     */
    public String sevHostData() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_config_get_sev_host_data(self));
        } finally {
            release();
        }
    }

    /**
     * What proves that identity (SEV-SNP), in Base64 (libvirt 10.5).
     * <p>XML: {@code launchSecurity/idAuth}.
     *
     * @return what proves that identity (SEV-SNP), in Base64, or {@code null} when it is not set
     */
    public String sevIdAuth() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_config_get_sev_id_auth(self));
        } finally {
            release();
        }
    }

    /**
     * The identity of the guest (SEV-SNP), in Base64 (libvirt 10.5).
     * <p>XML: {@code launchSecurity/idBlock}.
     *
     * @return the identity of the guest (SEV-SNP), in Base64, or {@code null} when it is not set
     */
    public String sevIdBlock() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_config_get_sev_id_block(self));
        } finally {
            release();
        }
    }

    /**
     * Whether the kernel's hashes are measured.
     * <p>XML: launchSecurity/&#64;kernelHashes.
     *
     * @return whether the kernel's hashes are measured; {@code false} when it is not set
     */
    public boolean sevKernelHashes() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_sev_kernel_hashes(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * What SEV guests are allowed.
     * <p>XML: {@code launchSecurity/policy}.
     *
     * @return what SEV guests are allowed; 0 when it is not set
     */
    public long sevPolicy() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_domain_config_get_sev_policy(self));
        } finally {
            release();
        }
    }

    /**
     * How many bits shorter addresses get.
     * <p>XML: {@code launchSecurity/reducedPhysBits}.
     *
     * @return how many bits shorter addresses get; 0 when it is not set
     */
    public long sevReducedPhysBits() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_domain_config_get_sev_reduced_phys_bits(self));
        } finally {
            release();
        }
    }

    /**
     * The launch session's blob.
     * <p>XML: {@code launchSecurity/session}.
     *
     * @return the launch session's blob, or {@code null} when it is not set
     */
    public String sevSession() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_config_get_sev_session(self));
        } finally {
            release();
        }
    }

    /**
     * What SEV-SNP guests are allowed (libvirt 10.5).
     * <p>XML: launchSecurity[&#64;type='sev-snp']/policy.
     *
     * @return what SEV-SNP guests are allowed; 0 when it is not set
     */
    public long sevSnpPolicy() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_sev_snp_policy(self);
        } finally {
            release();
        }
    }

    /**
     * Whether the chip's key signs reports (SEV-SNP) (libvirt 10.5).
     * <p>XML: launchSecurity/&#64;vcek.
     *
     * @return whether the chip's key signs reports (SEV-SNP); {@code false} when it is not set
     */
    public boolean sevVcek() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_sev_vcek(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The shim that verifies and starts a signed kernel (libvirt 11.2).
     * <p>XML: {@code os/shim}.
     *
     * @return the shim that verifies and starts a signed kernel, or {@code null} when it is not set
     */
    public String shim() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_config_get_shim(self));
        } finally {
            release();
        }
    }

    /**
     * Where SMBIOS data comes from.
     * <p>XML: os/smbios/&#64;mode.
     *
     * @return where SMBIOS data comes from; {@link SysinfoMode#DEFAULT} when it is not set
     */
    public SysinfoMode smbiosMode() {
        long self = acquire();
        try {
            return SysinfoMode.of(N.simplevirt_domain_config_get_smbios_mode(self));
        } finally {
            release();
        }
    }

    /**
     * Whether the guest can hibernate.
     * <p>XML: pm/suspend-to-disk/&#64;enabled.
     *
     * @return whether the guest can hibernate; {@code false} when it is not set
     */
    public boolean suspendToDisk() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_suspend_to_disk(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether the guest can sleep.
     * <p>XML: pm/suspend-to-mem/&#64;enabled.
     *
     * @return whether the guest can sleep; {@code false} when it is not set
     */
    public boolean suspendToMemory() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_suspend_to_memory(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * How the guest sees the data: {@code smbios}, {@code fwcfg}.
     * <p>XML: sysinfo/&#64;type.
     *
     * @return how the guest sees the data: {@code smbios}, {@code fwcfg}, or {@code null} when it is not set
     */
    public String sysinfoType() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_config_get_sysinfo_type(self));
        } finally {
            release();
        }
    }

    /**
     * The memory for translated code when there is no KVM (in bytes).
     * <p>XML: {@code features/tcg/tb-cache}.
     *
     * @return the memory for translated code when there is no KVM; 0 when it is not set
     */
    public long tcgTranslationBlockCache() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_tcg_translation_block_cache(self);
        } finally {
            release();
        }
    }

    /**
     * The configuration a TDX report names, in Base64 (libvirt 11.6).
     * <p>XML: {@code launchSecurity/mrConfigId}.
     *
     * @return the configuration a TDX report names, in Base64, or {@code null} when it is not set
     */
    public String tdxMrConfigId() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_config_get_tdx_mr_config_id(self));
        } finally {
            release();
        }
    }

    /**
     * The owner a TDX report names, in Base64 (libvirt 11.6).
     * <p>XML: {@code launchSecurity/mrOwner}.
     *
     * @return the owner a TDX report names, in Base64, or {@code null} when it is not set
     */
    public String tdxMrOwner() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_config_get_tdx_mr_owner(self));
        } finally {
            release();
        }
    }

    /**
     * The owner's configuration a TDX report names, in Base64 (libvirt 11.6).
     * <p>XML: {@code launchSecurity/mrOwnerConfig}.
     *
     * @return the owner's configuration a TDX report names, in Base64, or {@code null} when it is not set
     */
    public String tdxMrOwnerConfig() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_config_get_tdx_mr_owner_config(self));
        } finally {
            release();
        }
    }

    /**
     * What TDX guests are allowed (libvirt 11.6).
     * <p>XML: launchSecurity[&#64;type='tdx']/policy.
     *
     * @return what TDX guests are allowed; 0 when it is not set
     */
    public long tdxPolicy() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_tdx_policy(self);
        } finally {
            release();
        }
    }

    /**
     * Whether the host generates quotes for a TDX guest (libvirt 11.6).
     * <p>XML: {@code launchSecurity/quoteGenerationService}.
     *
     * @return whether the host generates quotes for a TDX guest; whether the element exists
     */
    public boolean tdxQuoteGeneration() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_tdx_quote_generation(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The socket of that service (libvirt 11.6).
     * <p>XML: launchSecurity/quoteGenerationService/&#64;path.
     *
     * @return the socket of that service, or {@code null} when it is not set
     */
    public String tdxQuoteSocket() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_config_get_tdx_quote_socket(self));
        } finally {
            release();
        }
    }

    /**
     * A short title.
     * <p>XML: {@code title}.
     *
     * @return A short title, or {@code null} when it is not set
     */
    public String title() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_config_get_title(self));
        } finally {
            release();
        }
    }

    /**
     * The UUID; libvirt generates one when none is given.
     * <p>XML: {@code uuid}.
     *
     * @return the UUID; libvirt generates one when none is given, or {@code null} when it is not set
     */
    public String uuid() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_config_get_uuid(self));
        } finally {
            release();
        }
    }

    /**
     * Who places vCPUs on the host's CPUs.
     * <p>XML: vcpu/&#64;placement.
     *
     * @return who places vCPUs on the host's CPUs; {@link VcpuPlacement#DEFAULT} when it is not set
     */
    public VcpuPlacement vcpuPlacement() {
        long self = acquire();
        try {
            return VcpuPlacement.of(N.simplevirt_domain_config_get_vcpu_placement(self));
        } finally {
            release();
        }
    }

    /**
     * The host's CPUs they may run on, as {@code 1-4,^3,6}.
     * <p>XML: vcpu/&#64;cpuset.
     *
     * @return the host's CPUs they may run on, as {@code 1-4,^3,6}, or {@code null} when it is not set
     */
    public String vcpuSet() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_config_get_vcpu_set(self));
        } finally {
            release();
        }
    }

    /**
     * How many vCPUs the guest can have (from 1 to 65535).
     * <p>XML: {@code vcpu}.
     *
     * @return how many vCPUs the guest can have; 0 when it is not set
     */
    public long vcpus() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_domain_config_get_vcpus(self));
        } finally {
            release();
        }
    }

    /**
     * The hypervisor.
     * <p>XML: &#64;type.
     *
     * @return the hypervisor; {@link VirtType#DEFAULT} when it is not set
     */
    public VirtType virtType() {
        long self = acquire();
        try {
            return VirtType.of(N.simplevirt_domain_config_get_virt_type(self));
        } finally {
            release();
        }
    }

    /**
     * The folder in VMware's inventory.
     * <p>XML: {@code vmware:datacenterpath}.
     *
     * @return the folder in VMware's inventory, or {@code null} when it is not set
     */
    public String vmwareDatacenter() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_config_get_vmware_datacenter(self));
        } finally {
            release();
        }
    }

    /**
     * Further arguments for Xen's device model.
     * <p>XML: xen:commandline/xen:arg/&#64;value.
     *
     * @return further arguments for Xen's device model; empty when it is not set
     */
    public List<String> xenArguments() {
        long self = acquire();
        try {
            return Values.takeStrings(N.simplevirt_domain_config_get_xen_arguments(self));
        } finally {
            release();
        }
    }

    /**
     * Whether a paravirtual guest sees the host's memory map.
     * <p>XML: features/xen/e820_host/&#64;state.
     *
     * @return whether a paravirtual guest sees the host's memory map; {@code false} when it is not set
     */
    public boolean xenE820Host() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_xen_e820_host(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether devices can be passed through.
     * <p>XML: features/xen/passthrough/&#64;state.
     *
     * @return whether devices can be passed through; {@code false} when it is not set
     */
    public boolean xenPassthrough() {
        long self = acquire();
        try {
            return N.simplevirt_domain_config_get_xen_passthrough(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * How devices are handed over (Xen): {@code sync_pt}, {@code share_pt}.
     * <p>XML: features/xen/passthrough/&#64;mode.
     *
     * @return how devices are handed over (Xen): {@code sync_pt}, {@code share_pt}, or {@code null} when it is not
     *     set
     */
    public String xenPassthroughMode() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_config_get_xen_passthrough_mode(self));
        } finally {
            release();
        }
    }

    /**
     * The ACPI tables the guest is given.
     * <p>XML: {@code os/acpi/table}.
     *
     * @return views on the elements, in document order
     */
    public List<AcpiTableConfig> listAcpiTables() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_domain_config_list_acpi_tables(self), AcpiTableConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * What plays the sound.
     * <p>XML: {@code devices/audio}.
     *
     * @return views on the elements, in document order
     */
    public List<AudioConfig> listAudios() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_domain_config_list_audios(self), AudioConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * SMBIOS: the firmware.
     * <p>XML: {@code sysinfo/bios/entry}.
     *
     * @return views on the elements, in document order
     */
    public List<SysinfoEntryConfig> listBiosEntries() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_domain_config_list_bios_entries(self), SysinfoEntryConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * How much it may use the host's block devices.
     * <p>XML: {@code blkiotune/device}.
     *
     * @return views on the elements, in document order
     */
    public List<BlockTuneConfig> listBlockTunes() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_domain_config_list_block_tunes(self), BlockTuneConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * SMBIOS: the main board.
     * <p>XML: {@code sysinfo/baseBoard/entry}.
     *
     * @return views on the elements, in document order
     */
    public List<SysinfoEntryConfig> listBoardEntries() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_domain_config_list_board_entries(self), SysinfoEntryConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * Which part of the host's cache is allocated to vCPUs.
     * <p>XML: {@code cputune/cachetune}.
     *
     * @return views on the elements, in document order
     */
    public List<CacheTuneConfig> listCacheTunes() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_domain_config_list_cache_tunes(self), CacheTuneConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The channels to programs in the guest.
     * <p>XML: {@code devices/channel}.
     *
     * @return views on the elements, in document order
     */
    public List<ChannelConfig> listChannels() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_domain_config_list_channels(self), ChannelConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * SMBIOS: the chassis.
     * <p>XML: {@code sysinfo/chassis/entry}.
     *
     * @return views on the elements, in document order
     */
    public List<SysinfoEntryConfig> listChassisEntries() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_domain_config_list_chassis_entries(self), SysinfoEntryConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The text consoles.
     * <p>XML: {@code devices/console}.
     *
     * @return views on the elements, in document order
     */
    public List<ConsoleConfig> listConsoles() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_domain_config_list_consoles(self), ConsoleConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The controllers.
     * <p>XML: {@code devices/controller}.
     *
     * @return views on the elements, in document order
     */
    public List<ControllerConfig> listControllers() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_domain_config_list_controllers(self), ControllerConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The CPU features that differ from the model.
     * <p>XML: {@code cpu/feature}.
     *
     * @return views on the elements, in document order
     */
    public List<CpuFeatureConfig> listCpuFeatures() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_domain_config_list_cpu_features(self), CpuFeatureConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The crypto devices.
     * <p>XML: {@code devices/crypto}.
     *
     * @return views on the elements, in document order
     */
    public List<CryptoConfig> listCryptos() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_domain_config_list_cryptos(self), CryptoConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * All devices, of every kind, in document order. Devices of a kind without a class here are left out.
     *
     * @return the list, empty when there is nothing
     */
    public List<Config> listDevices() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_domain_config_list_devices(self), Config::wrap);
        } finally {
            release();
        }
    }

    /**
     * The disks.
     * <p>XML: {@code devices/disk}.
     *
     * @return views on the elements, in document order
     */
    public List<DiskConfig> listDisks() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_domain_config_list_disks(self), DiskConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The shared folders or mounts.
     * <p>XML: {@code devices/filesystem}.
     *
     * @return views on the elements, in document order
     */
    public List<FilesystemConfig> listFilesystems() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_domain_config_list_filesystems(self), FilesystemConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * What the guest's firmware and kernel are given.
     * <p>XML: sysinfo[&#64;type='fwcfg']/entry.
     *
     * @return views on the elements, in document order
     */
    public List<FirmwareEntryConfig> listFirmwareEntries() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_domain_config_list_firmware_entries(self), FirmwareEntryConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * Features that the selected firmware must or must not have.
     * <p>XML: {@code os/firmware/feature}.
     *
     * @return views on the elements, in document order
     */
    public List<FirmwareFeatureConfig> listFirmwareFeatures() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_domain_config_list_firmware_features(self), FirmwareFeatureConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * Which groups of the host a container's groups are.
     * <p>XML: {@code idmap/gid}.
     *
     * @return views on the elements, in document order
     */
    public List<GidMapConfig> listGidMaps() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_domain_config_list_gid_maps(self), GidMapConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The ways to see the screen.
     * <p>XML: {@code devices/graphics}.
     *
     * @return views on the elements, in document order
     */
    public List<GraphicsConfig> listGraphics() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_domain_config_list_graphics(self), GraphicsConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The host's devices it has for itself.
     * <p>XML: {@code devices/hostdev}.
     *
     * @return views on the elements, in document order
     */
    public List<HostdevConfig> listHostdevs() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_domain_config_list_hostdevs(self), HostdevConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The USB hubs.
     * <p>XML: {@code devices/hub}.
     *
     * @return views on the elements, in document order
     */
    public List<HubConfig> listHubs() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_domain_config_list_hubs(self), HubConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The sizes of huge pages.
     * <p>XML: {@code memoryBacking/hugepages/page}.
     *
     * @return views on the elements, in document order
     */
    public List<HugePageConfig> listHugePageSizes() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_domain_config_list_huge_page_sizes(self), HugePageConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The environment of a container's init.
     * <p>XML: {@code os/initenv}.
     *
     * @return views on the elements, in document order
     */
    public List<InitVariableConfig> listInitEnvironment() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_domain_config_list_init_environment(self), InitVariableConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The keyboards, mice and the like.
     * <p>XML: {@code devices/input}.
     *
     * @return views on the elements, in document order
     */
    public List<InputConfig> listInputs() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_domain_config_list_inputs(self), InputConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The network interfaces.
     * <p>XML: {@code devices/interface}.
     *
     * @return views on the elements, in document order
     */
    public List<InterfaceConfig> listInterfaces() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_domain_config_list_interfaces(self), InterfaceConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The single I/O threads.
     * <p>XML: {@code iothreadids/iothread}.
     *
     * @return views on the elements, in document order
     */
    public List<IoThreadConfig> listIoThreadEntries() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_domain_config_list_io_thread_entries(self), IoThreadConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * Which CPUs of the host an I/O thread may run on.
     * <p>XML: {@code cputune/iothreadpin}.
     *
     * @return views on the elements, in document order
     */
    public List<IoThreadPinConfig> listIoThreadPins() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_domain_config_list_io_thread_pins(self), IoThreadPinConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * How the host schedules I/O threads.
     * <p>XML: {@code cputune/iothreadsched}.
     *
     * @return views on the elements, in document order
     */
    public List<IoThreadSchedulerConfig> listIoThreadSchedulers() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_domain_config_list_io_thread_schedulers(self), IoThreadSchedulerConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The IOMMU.
     * <p>XML: {@code devices/iommu}.
     *
     * @return views on the elements, in document order
     */
    public List<IommuConfig> listIommus() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_domain_config_list_iommus(self), IommuConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * Which ciphers may wrap keys.
     * <p>XML: {@code keywrap/cipher}.
     *
     * @return views on the elements, in document order
     */
    public List<KeywrapConfig> listKeywraps() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_domain_config_list_keywraps(self), KeywrapConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The locks it must get.
     * <p>XML: {@code devices/lease}.
     *
     * @return views on the elements, in document order
     */
    public List<LeaseConfig> listLeases() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_domain_config_list_leases(self), LeaseConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The memory balloon.
     * <p>XML: {@code devices/memballoon}.
     *
     * @return views on the elements, in document order
     */
    public List<MemballoonConfig> listMemballoons() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_domain_config_list_memballoons(self), MemballoonConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The pieces of memory that were plugged.
     * <p>XML: {@code devices/memory}.
     *
     * @return views on the elements, in document order
     */
    public List<MemoryDeviceConfig> listMemoryDevices() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_domain_config_list_memory_devices(self), MemoryDeviceConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * How much of the host's memory bandwidth vCPUs have.
     * <p>XML: {@code cputune/memorytune}.
     *
     * @return views on the elements, in document order
     */
    public List<MemoryTuneConfig> listMemoryTunes() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_domain_config_list_memory_tunes(self), MemoryTuneConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * How fast access to a node is.
     * <p>XML: {@code cpu/numa/interconnects/bandwidth}.
     *
     * @return views on the elements, in document order
     */
    public List<NumaBandwidthConfig> listNumaBandwidths() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_domain_config_list_numa_bandwidths(self), NumaBandwidthConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The guest's NUMA nodes.
     * <p>XML: {@code cpu/numa/cell}.
     *
     * @return views on the elements, in document order
     */
    public List<NumaCellConfig> listNumaCells() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_domain_config_list_numa_cells(self), NumaCellConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * How long access to a node takes.
     * <p>XML: {@code cpu/numa/interconnects/latency}.
     *
     * @return views on the elements, in document order
     */
    public List<NumaLatencyConfig> listNumaLatencies() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_domain_config_list_numa_latencies(self), NumaLatencyConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * From which nodes of the host the guest's nodes have their memory.
     * <p>XML: {@code numatune/memnode}.
     *
     * @return views on the elements, in document order
     */
    public List<NumaMemoryConfig> listNumaMemories() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_domain_config_list_numa_memories(self), NumaMemoryConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * Where the firmware's variables are; one at most.
     * <p>XML: {@code os/nvram/source}.
     *
     * @return views on the elements, in document order
     */
    public List<DiskSourceConfig> listNvramSources() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_domain_config_list_nvram_sources(self), DiskSourceConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The NVRAM device of pSeries guests.
     * <p>XML: {@code devices/nvram}.
     *
     * @return views on the elements, in document order
     */
    public List<NvramConfig> listNvrams() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_domain_config_list_nvrams(self), NvramConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The panic devices, which report a crash.
     * <p>XML: {@code devices/panic}.
     *
     * @return views on the elements, in document order
     */
    public List<PanicConfig> listPanics() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_domain_config_list_panics(self), PanicConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The parallel ports.
     * <p>XML: {@code devices/parallel}.
     *
     * @return views on the elements, in document order
     */
    public List<ParallelConfig> listParallels() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_domain_config_list_parallels(self), ParallelConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The performance events that are counted.
     * <p>XML: {@code perf/event}.
     *
     * @return views on the elements, in document order
     */
    public List<PerfEventConfig> listPerfEvents() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_domain_config_list_perf_events(self), PerfEventConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * Where a guest stores its last messages.
     * <p>XML: {@code devices/pstore}.
     *
     * @return views on the elements, in document order
     */
    public List<PstoreConfig> listPstores() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_domain_config_list_pstores(self), PstoreConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * Which USB devices may come over the network.
     * <p>XML: {@code devices/redirfilter/usbdev}.
     *
     * @return views on the elements, in document order
     */
    public List<RedirFilterConfig> listRedirFilters() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_domain_config_list_redir_filters(self), RedirFilterConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The USB ports that lead over the network.
     * <p>XML: {@code devices/redirdev}.
     *
     * @return views on the elements, in document order
     */
    public List<RedirdevConfig> listRedirdevs() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_domain_config_list_redirdevs(self), RedirdevConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The sources of random numbers.
     * <p>XML: {@code devices/rng}.
     *
     * @return views on the elements, in document order
     */
    public List<RngConfig> listRngs() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_domain_config_list_rngs(self), RngConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The security labels.
     * <p>XML: {@code seclabel}.
     *
     * @return views on the elements, in document order
     */
    public List<SecurityLabelConfig> listSecurityLabels() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_domain_config_list_security_labels(self), SecurityLabelConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The serial ports.
     * <p>XML: {@code devices/serial}.
     *
     * @return views on the elements, in document order
     */
    public List<SerialConfig> listSerials() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_domain_config_list_serials(self), SerialConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The shared memories.
     * <p>XML: {@code devices/shmem}.
     *
     * @return views on the elements, in document order
     */
    public List<ShmemConfig> listShmems() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_domain_config_list_shmems(self), ShmemConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The smart card readers.
     * <p>XML: {@code devices/smartcard}.
     *
     * @return views on the elements, in document order
     */
    public List<SmartcardConfig> listSmartcards() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_domain_config_list_smartcards(self), SmartcardConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The sound cards.
     * <p>XML: {@code devices/sound}.
     *
     * @return views on the elements, in document order
     */
    public List<SoundConfig> listSounds() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_domain_config_list_sounds(self), SoundConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * Information about the machine.
     * <p>XML: {@code sysinfo}.
     *
     * @return views on the elements, in document order
     */
    public List<SysinfoConfig> listSysinfos() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_domain_config_list_sysinfos(self), SysinfoConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * SMBIOS: the machine.
     * <p>XML: {@code sysinfo/system/entry}.
     *
     * @return views on the elements, in document order
     */
    public List<SysinfoEntryConfig> listSystemEntries() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_domain_config_list_system_entries(self), SysinfoEntryConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * Limits that disks share.
     * <p>XML: {@code throttlegroups/throttlegroup}.
     *
     * @return views on the elements, in document order
     */
    public List<ThrottleGroupConfig> listThrottleGroups() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_domain_config_list_throttle_groups(self), ThrottleGroupConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The timers.
     * <p>XML: {@code clock/timer}.
     *
     * @return views on the elements, in document order
     */
    public List<TimerConfig> listTimers() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_domain_config_list_timers(self), TimerConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The trusted platform modules.
     * <p>XML: {@code devices/tpm}.
     *
     * @return views on the elements, in document order
     */
    public List<TpmConfig> listTpms() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_domain_config_list_tpms(self), TpmConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * Which users of the host a container's users are.
     * <p>XML: {@code idmap/uid}.
     *
     * @return views on the elements, in document order
     */
    public List<UidMapConfig> listUidMaps() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_domain_config_list_uid_maps(self), UidMapConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The single vCPUs.
     * <p>XML: {@code vcpus/vcpu}.
     *
     * @return views on the elements, in document order
     */
    public List<VcpuConfig> listVcpuEntries() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_domain_config_list_vcpu_entries(self), VcpuConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * Which CPUs of the host a vCPU may run on.
     * <p>XML: {@code cputune/vcpupin}.
     *
     * @return views on the elements, in document order
     */
    public List<VcpuPinConfig> listVcpuPins() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_domain_config_list_vcpu_pins(self), VcpuPinConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * How the host schedules vCPUs.
     * <p>XML: {@code cputune/vcpusched}.
     *
     * @return views on the elements, in document order
     */
    public List<VcpuSchedulerConfig> listVcpuSchedulers() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_domain_config_list_vcpu_schedulers(self), VcpuSchedulerConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The graphics cards.
     * <p>XML: {@code devices/video}.
     *
     * @return views on the elements, in document order
     */
    public List<VideoConfig> listVideos() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_domain_config_list_videos(self), VideoConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The socket to the host.
     * <p>XML: {@code devices/vsock}.
     *
     * @return views on the elements, in document order
     */
    public List<VsockConfig> listVsocks() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_domain_config_list_vsocks(self), VsockConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The watchdogs.
     * <p>XML: {@code devices/watchdog}.
     *
     * @return views on the elements, in document order
     */
    public List<WatchdogConfig> listWatchdogs() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_domain_config_list_watchdogs(self), WatchdogConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeAcpiTableEntry(AcpiTableConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_domain_config_remove_acpi_table_entry(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeAudio(AudioConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_domain_config_remove_audio(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeBiosEntry(SysinfoEntryConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_domain_config_remove_bios_entry(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeBlockTune(BlockTuneConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_domain_config_remove_block_tune(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeBoardEntry(SysinfoEntryConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_domain_config_remove_board_entry(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeCacheTune(CacheTuneConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_domain_config_remove_cache_tune(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeChannel(ChannelConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_domain_config_remove_channel(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeChassisEntry(SysinfoEntryConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_domain_config_remove_chassis_entry(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeConsole(ConsoleConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_domain_config_remove_console(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeController(ControllerConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_domain_config_remove_controller(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeCpuFeature(CpuFeatureConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_domain_config_remove_cpu_feature(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeCrypto(CryptoConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_domain_config_remove_crypto(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes a device, which becomes a standalone config object. Returns whether it was a part of this domain.
     *
     * @param device the device
     * @return the result
     */
    public boolean removeDevice(Config device) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_domain_config_remove_device(scope.use(this), scope.use(device)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeDisk(DiskConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_domain_config_remove_disk(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeFilesystem(FilesystemConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_domain_config_remove_filesystem(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeFirmwareEntry(FirmwareEntryConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_domain_config_remove_firmware_entry(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeFirmwareFeature(FirmwareFeatureConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_domain_config_remove_firmware_feature(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeGidMap(GidMapConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_domain_config_remove_gid_map(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeGraphic(GraphicsConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_domain_config_remove_graphic(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeHostdev(HostdevConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_domain_config_remove_hostdev(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeHub(HubConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_domain_config_remove_hub(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeHugePageSize(HugePageConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_domain_config_remove_huge_page_size(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeInitVariable(InitVariableConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_domain_config_remove_init_variable(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeInput(InputConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_domain_config_remove_input(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeInterface(InterfaceConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_domain_config_remove_interface(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeIoThreadEntry(IoThreadConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_domain_config_remove_io_thread_entry(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeIoThreadPin(IoThreadPinConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_domain_config_remove_io_thread_pin(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeIoThreadScheduler(IoThreadSchedulerConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_domain_config_remove_io_thread_scheduler(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeIommu(IommuConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_domain_config_remove_iommu(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeKeywrap(KeywrapConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_domain_config_remove_keywrap(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeLease(LeaseConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_domain_config_remove_lease(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeMemballoon(MemballoonConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_domain_config_remove_memballoon(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeMemoryDevice(MemoryDeviceConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_domain_config_remove_memory_device(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeMemoryTune(MemoryTuneConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_domain_config_remove_memory_tune(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeNumaBandwidth(NumaBandwidthConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_domain_config_remove_numa_bandwidth(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeNumaCell(NumaCellConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_domain_config_remove_numa_cell(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeNumaLatency(NumaLatencyConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_domain_config_remove_numa_latency(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeNumaMemory(NumaMemoryConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_domain_config_remove_numa_memory(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeNvramDevice(NvramConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_domain_config_remove_nvram_device(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeNvramSource(DiskSourceConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_domain_config_remove_nvram_source(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removePanic(PanicConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_domain_config_remove_panic(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeParallel(ParallelConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_domain_config_remove_parallel(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removePerfEvent(PerfEventConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_domain_config_remove_perf_event(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removePstore(PstoreConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_domain_config_remove_pstore(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeRedirFilter(RedirFilterConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_domain_config_remove_redir_filter(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeRedirdev(RedirdevConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_domain_config_remove_redirdev(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeRng(RngConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_domain_config_remove_rng(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeSecurityLabel(SecurityLabelConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_domain_config_remove_security_label(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeSerial(SerialConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_domain_config_remove_serial(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeShmem(ShmemConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_domain_config_remove_shmem(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeSmartcard(SmartcardConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_domain_config_remove_smartcard(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeSound(SoundConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_domain_config_remove_sound(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeSysinfo(SysinfoConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_domain_config_remove_sysinfo(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeSystemEntry(SysinfoEntryConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_domain_config_remove_system_entry(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeThrottleGroup(ThrottleGroupConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_domain_config_remove_throttle_group(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeTimer(TimerConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_domain_config_remove_timer(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeTpm(TpmConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_domain_config_remove_tpm(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeUidMap(UidMapConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_domain_config_remove_uid_map(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeVcpuEntry(VcpuConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_domain_config_remove_vcpu_entry(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeVcpuPin(VcpuPinConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_domain_config_remove_vcpu_pin(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeVcpuScheduler(VcpuSchedulerConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_domain_config_remove_vcpu_scheduler(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeVideo(VideoConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_domain_config_remove_video(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeVsock(VsockConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_domain_config_remove_vsock(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeWatchdog(WatchdogConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_domain_config_remove_watchdog(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Sets {@link DomainConfig#acpiTable}. A path that does not begin with {@code /} is refused, which {@link
     * Config#validate} reports.
     *
     * @param value an ACPI table for the guest, a file on the host; or {@code null} to leave it to libvirt
     * @return this
     */
    public DomainConfig setAcpiTable(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_acpi_table(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#arch}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the architecture; or {@code null} to leave it to libvirt
     * @return this
     */
    public DomainConfig setArch(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_arch(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#bhyveArguments}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value further arguments for bhyve; or {@code null} for none
     * @return this
     */
    public DomainConfig setBhyveArguments(List<String> value) {
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_config_set_bhyve_arguments(scope.use(this), scope.strings(value));
            return this;
        }
    }

    /**
     * Sets {@link DomainConfig#biosRebootTimeout}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value how long the BIOS waits before it retries to boot; -1 for no retry
     * @return this
     */
    public DomainConfig setBiosRebootTimeout(int value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_bios_reboot_timeout(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#biosUseSerial}.
     *
     * @param value whether the BIOS writes to the serial port
     * @return this
     */
    public DomainConfig setBiosUseSerial(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_bios_use_serial(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#blockWeight}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value the weight of its disk access relative to other domains; 0 to leave it to libvirt
     * @return this
     */
    public DomainConfig setBlockWeight(long value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_block_weight(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#bootDevices}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value what to boot from, in this order: {@code hd}, {@code cdrom}, {@code network}, {@code fd}; or
     *     {@code null} for none
     * @return this
     */
    public DomainConfig setBootDevices(List<String> value) {
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_config_set_boot_devices(scope.use(this), scope.strings(value));
            return this;
        }
    }

    /**
     * Sets {@link DomainConfig#bootLoader}. A path that does not begin with {@code /} is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the host's boot loader of a paravirtual guest; or {@code null} to leave it to libvirt
     * @return this
     */
    public DomainConfig setBootLoader(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_boot_loader(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#bootLoaderArguments}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value its arguments; or {@code null} to leave it to libvirt
     * @return this
     */
    public DomainConfig setBootLoaderArguments(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_boot_loader_arguments(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#bootMenu}.
     *
     * @param value whether the firmware shows a menu
     * @return this
     */
    public DomainConfig setBootMenu(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_boot_menu(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#bootMenuTimeout}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value how long the menu is shown; 0 to leave it to libvirt
     * @return this
     */
    public DomainConfig setBootMenuTimeout(long value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_boot_menu_timeout(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#capabilitiesPolicy}.
     *
     * @param value which capabilities a container has; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to
     *     keep what is there
     * @return this
     */
    public DomainConfig setCapabilitiesPolicy(CapabilitiesPolicy value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_capabilities_policy(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#capabilityAuditControl}.
     *
     * @param value whether a container has CAP_AUDIT_CONTROL
     * @return this
     */
    public DomainConfig setCapabilityAuditControl(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_capability_audit_control(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#capabilityAuditWrite}.
     *
     * @param value whether a container has CAP_AUDIT_WRITE
     * @return this
     */
    public DomainConfig setCapabilityAuditWrite(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_capability_audit_write(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#capabilityBlockSuspend}.
     *
     * @param value whether a container has CAP_BLOCK_SUSPEND
     * @return this
     */
    public DomainConfig setCapabilityBlockSuspend(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_capability_block_suspend(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#capabilityChown}.
     *
     * @param value whether a container has CAP_CHOWN
     * @return this
     */
    public DomainConfig setCapabilityChown(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_capability_chown(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#capabilityDacOverride}.
     *
     * @param value whether a container has CAP_DAC_OVERRIDE
     * @return this
     */
    public DomainConfig setCapabilityDacOverride(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_capability_dac_override(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#capabilityDacReadSearch}.
     *
     * @param value whether a container has CAP_DAC_READ_SEARCH
     * @return this
     */
    public DomainConfig setCapabilityDacReadSearch(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_capability_dac_read_search(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#capabilityFowner}.
     *
     * @param value whether a container has CAP_FOWNER
     * @return this
     */
    public DomainConfig setCapabilityFowner(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_capability_fowner(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#capabilityFsetid}.
     *
     * @param value whether a container has CAP_FSETID
     * @return this
     */
    public DomainConfig setCapabilityFsetid(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_capability_fsetid(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#capabilityIpcLock}.
     *
     * @param value whether a container has CAP_IPC_LOCK
     * @return this
     */
    public DomainConfig setCapabilityIpcLock(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_capability_ipc_lock(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#capabilityIpcOwner}.
     *
     * @param value whether a container has CAP_IPC_OWNER
     * @return this
     */
    public DomainConfig setCapabilityIpcOwner(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_capability_ipc_owner(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#capabilityKill}.
     *
     * @param value whether a container has CAP_KILL
     * @return this
     */
    public DomainConfig setCapabilityKill(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_capability_kill(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#capabilityLease}.
     *
     * @param value whether a container has CAP_LEASE
     * @return this
     */
    public DomainConfig setCapabilityLease(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_capability_lease(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#capabilityLinuxImmutable}.
     *
     * @param value whether a container has CAP_LINUX_IMMUTABLE
     * @return this
     */
    public DomainConfig setCapabilityLinuxImmutable(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_capability_linux_immutable(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#capabilityMacAdmin}.
     *
     * @param value whether a container has CAP_MAC_ADMIN
     * @return this
     */
    public DomainConfig setCapabilityMacAdmin(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_capability_mac_admin(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#capabilityMacOverride}.
     *
     * @param value whether a container has CAP_MAC_OVERRIDE
     * @return this
     */
    public DomainConfig setCapabilityMacOverride(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_capability_mac_override(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#capabilityMknod}.
     *
     * @param value whether a container has CAP_MKNOD
     * @return this
     */
    public DomainConfig setCapabilityMknod(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_capability_mknod(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#capabilityNetAdmin}.
     *
     * @param value whether a container has CAP_NET_ADMIN
     * @return this
     */
    public DomainConfig setCapabilityNetAdmin(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_capability_net_admin(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#capabilityNetBindService}.
     *
     * @param value whether a container has CAP_NET_BIND_SERVICE
     * @return this
     */
    public DomainConfig setCapabilityNetBindService(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_capability_net_bind_service(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#capabilityNetBroadcast}.
     *
     * @param value whether a container has CAP_NET_BROADCAST
     * @return this
     */
    public DomainConfig setCapabilityNetBroadcast(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_capability_net_broadcast(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#capabilityNetRaw}.
     *
     * @param value whether a container has CAP_NET_RAW
     * @return this
     */
    public DomainConfig setCapabilityNetRaw(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_capability_net_raw(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#capabilitySetfcap}.
     *
     * @param value whether a container has CAP_SETFCAP
     * @return this
     */
    public DomainConfig setCapabilitySetfcap(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_capability_setfcap(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#capabilitySetgid}.
     *
     * @param value whether a container has CAP_SETGID
     * @return this
     */
    public DomainConfig setCapabilitySetgid(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_capability_setgid(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#capabilitySetpcap}.
     *
     * @param value whether a container has CAP_SETPCAP
     * @return this
     */
    public DomainConfig setCapabilitySetpcap(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_capability_setpcap(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#capabilitySetuid}.
     *
     * @param value whether a container has CAP_SETUID
     * @return this
     */
    public DomainConfig setCapabilitySetuid(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_capability_setuid(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#capabilitySysAdmin}.
     *
     * @param value whether a container has CAP_SYS_ADMIN
     * @return this
     */
    public DomainConfig setCapabilitySysAdmin(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_capability_sys_admin(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#capabilitySysBoot}.
     *
     * @param value whether a container has CAP_SYS_BOOT
     * @return this
     */
    public DomainConfig setCapabilitySysBoot(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_capability_sys_boot(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#capabilitySysChroot}.
     *
     * @param value whether a container has CAP_SYS_CHROOT
     * @return this
     */
    public DomainConfig setCapabilitySysChroot(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_capability_sys_chroot(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#capabilitySysModule}.
     *
     * @param value whether a container has CAP_SYS_MODULE
     * @return this
     */
    public DomainConfig setCapabilitySysModule(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_capability_sys_module(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#capabilitySysNice}.
     *
     * @param value whether a container has CAP_SYS_NICE
     * @return this
     */
    public DomainConfig setCapabilitySysNice(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_capability_sys_nice(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#capabilitySysPacct}.
     *
     * @param value whether a container has CAP_SYS_PACCT
     * @return this
     */
    public DomainConfig setCapabilitySysPacct(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_capability_sys_pacct(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#capabilitySysPtrace}.
     *
     * @param value whether a container has CAP_SYS_PTRACE
     * @return this
     */
    public DomainConfig setCapabilitySysPtrace(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_capability_sys_ptrace(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#capabilitySysRawio}.
     *
     * @param value whether a container has CAP_SYS_RAWIO
     * @return this
     */
    public DomainConfig setCapabilitySysRawio(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_capability_sys_rawio(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#capabilitySysResource}.
     *
     * @param value whether a container has CAP_SYS_RESOURCE
     * @return this
     */
    public DomainConfig setCapabilitySysResource(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_capability_sys_resource(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#capabilitySysTime}.
     *
     * @param value whether a container has CAP_SYS_TIME
     * @return this
     */
    public DomainConfig setCapabilitySysTime(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_capability_sys_time(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#capabilitySysTtyConfig}.
     *
     * @param value whether a container has CAP_SYS_TTY_CONFIG
     * @return this
     */
    public DomainConfig setCapabilitySysTtyConfig(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_capability_sys_tty_config(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#capabilitySyslog}.
     *
     * @param value whether a container has CAP_SYSLOG
     * @return this
     */
    public DomainConfig setCapabilitySyslog(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_capability_syslog(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#capabilityWakeAlarm}.
     *
     * @param value whether a container has CAP_WAKE_ALARM
     * @return this
     */
    public DomainConfig setCapabilityWakeAlarm(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_capability_wake_alarm(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#clockAdjustment}.
     *
     * @param value the offset of a variable clock from its base
     * @return this
     */
    public DomainConfig setClockAdjustment(long value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_clock_adjustment(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#clockBasis}.
     *
     * @param value what a variable clock is measured from; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN}
     *     to keep what is there
     * @return this
     */
    public DomainConfig setClockBasis(ClockAdjustment value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_clock_basis(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#clockOffset}.
     *
     * @param value what the clock starts from; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what
     *     is there
     * @return this
     */
    public DomainConfig setClockOffset(ClockOffset value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_clock_offset(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#clockStart}.
     *
     * @param value the time of an absolute clock
     * @return this
     */
    public DomainConfig setClockStart(long value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_clock_start(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#clockTimezone}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the time zone; or {@code null} to leave it to libvirt
     * @return this
     */
    public DomainConfig setClockTimezone(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_clock_timezone(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#cmdline}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the kernel's command line; or {@code null} to leave it to libvirt
     * @return this
     */
    public DomainConfig setCmdline(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_cmdline(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#cpuCacheLevel}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the level of an emulated cache; 0 to leave it to libvirt
     * @return this
     */
    public DomainConfig setCpuCacheLevel(long value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_cpu_cache_level(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#cpuCacheMode}.
     *
     * @param value which cache the guest sees; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what
     *     is there
     * @return this
     */
    public DomainConfig setCpuCacheMode(CpuCacheMode value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_cpu_cache_mode(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#cpuCheck}.
     *
     * @param value how strictly it is checked at start; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to
     *     keep what is there
     * @return this
     */
    public DomainConfig setCpuCheck(CpuCheck value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_cpu_check(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#cpuClusters}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value how many clusters in a die; 0 to leave it to libvirt
     * @return this
     */
    public DomainConfig setCpuClusters(long value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_cpu_clusters(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#cpuCores}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value how many cores in a die; 0 to leave it to libvirt
     * @return this
     */
    public DomainConfig setCpuCores(long value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_cpu_cores(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#cpuDeprecatedFeatures}.
     *
     * @param value whether features that the vendor has deprecated are enabled (S390)
     * @return this
     */
    public DomainConfig setCpuDeprecatedFeatures(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_cpu_deprecated_features(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#cpuDies}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value how many dies in a socket; 0 to leave it to libvirt
     * @return this
     */
    public DomainConfig setCpuDies(long value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_cpu_dies(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#cpuFallback}.
     *
     * @param value whether a lesser model may stand in; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to
     *     keep what is there
     * @return this
     */
    public DomainConfig setCpuFallback(CpuFallback value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_cpu_fallback(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#cpuGlobalPeriod}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the same for the whole domain; 0 to leave it to libvirt
     * @return this
     */
    public DomainConfig setCpuGlobalPeriod(long value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_cpu_global_period(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#cpuGlobalQuota}.
     *
     * @param value the same for the whole domain
     * @return this
     */
    public DomainConfig setCpuGlobalQuota(long value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_cpu_global_quota(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#cpuMatch}.
     *
     * @param value how exactly the CPU must be that; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep
     *     what is there
     * @return this
     */
    public DomainConfig setCpuMatch(CpuMatch value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_cpu_match(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#cpuMaxPhysAddrBits}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the width of physical addresses; 0 to leave it to libvirt
     * @return this
     */
    public DomainConfig setCpuMaxPhysAddrBits(long value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_cpu_max_phys_addr_bits(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#cpuMaxPhysAddrLimit}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the widest addresses with {@code passthrough}; 0 to leave it to libvirt
     * @return this
     */
    public DomainConfig setCpuMaxPhysAddrLimit(long value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_cpu_max_phys_addr_limit(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#cpuMaxPhysAddrMode}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value where the width of physical addresses comes from: {@code emulate}, {@code passthrough}; or {@code
     *     null} to leave it to libvirt
     * @return this
     */
    public DomainConfig setCpuMaxPhysAddrMode(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_cpu_max_phys_addr_mode(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#cpuMigratable}.
     *
     * @param value whether features that prevent migration are left out
     * @return this
     */
    public DomainConfig setCpuMigratable(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_cpu_migratable(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#cpuMode}.
     *
     * @param value how the CPU is described; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is
     *     there
     * @return this
     */
    public DomainConfig setCpuMode(CpuMode value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_cpu_mode(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#cpuModel}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the named model; or {@code null} to leave it to libvirt
     * @return this
     */
    public DomainConfig setCpuModel(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_cpu_model(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#cpuPeriod}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value the period that {@code cpu_quota} applies to; 0 to leave it to libvirt
     * @return this
     */
    public DomainConfig setCpuPeriod(long value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_cpu_period(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#cpuQuota}.
     *
     * @param value how long a vCPU may run in a period; negative for no limit
     * @return this
     */
    public DomainConfig setCpuQuota(long value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_cpu_quota(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#cpuShares}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value the weight beside other domains; 0 to leave it to libvirt
     * @return this
     */
    public DomainConfig setCpuShares(long value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_cpu_shares(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#cpuSockets}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value how many sockets; 0 to leave it to libvirt
     * @return this
     */
    public DomainConfig setCpuSockets(long value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_cpu_sockets(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#cpuThreads}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value how many threads in a core; 0 to leave it to libvirt
     * @return this
     */
    public DomainConfig setCpuThreads(long value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_cpu_threads(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#cpuVendor}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the vendor the host must have; or {@code null} to leave it to libvirt
     * @return this
     */
    public DomainConfig setCpuVendor(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_cpu_vendor(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#cpuVendorId}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the vendor the guest sees, of 12 characters; or {@code null} to leave it to libvirt
     * @return this
     */
    public DomainConfig setCpuVendorId(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_cpu_vendor_id(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#currentMemory}.
     *
     * @param value the memory the guest has now, by ballooning; 0 to leave it to libvirt
     * @return this
     */
    public DomainConfig setCurrentMemory(long value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_current_memory(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#currentVcpus}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value how many vCPUs the guest starts with; 0 to leave it to libvirt
     * @return this
     */
    public DomainConfig setCurrentVcpus(long value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_current_vcpus(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#defaultIoThreadPoolMax}. A value out of range is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the most threads of the main loop's pool; 0 to leave it to libvirt
     * @return this
     */
    public DomainConfig setDefaultIoThreadPoolMax(long value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_default_io_thread_pool_max(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#defaultIoThreadPoolMin}.
     *
     * @param value the fewest threads of the main loop's pool
     * @return this
     */
    public DomainConfig setDefaultIoThreadPoolMin(long value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_default_io_thread_pool_min(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#description}. A text that XML cannot hold is refused, which {@link Config#validate}
     * reports.
     *
     * @param value A longer text for people; or {@code null} to leave it to libvirt
     * @return this
     */
    public DomainConfig setDescription(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_description(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#dtb}. A path that does not begin with {@code /} is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the device tree, a file on the host; or {@code null} to leave it to libvirt
     * @return this
     */
    public DomainConfig setDtb(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_dtb(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#emulator}. A path that does not begin with {@code /} is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the hypervisor's program; or {@code null} to leave it to libvirt
     * @return this
     */
    public DomainConfig setEmulator(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_emulator(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#emulatorCpuSet}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the host's CPUs the hypervisor's own threads may run on; or {@code null} to leave it to libvirt
     * @return this
     */
    public DomainConfig setEmulatorCpuSet(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_emulator_cpu_set(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#emulatorPeriod}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the same for the hypervisor's own threads; 0 to leave it to libvirt
     * @return this
     */
    public DomainConfig setEmulatorPeriod(long value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_emulator_period(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#emulatorPriority}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the priority of {@code fifo} and {@code rr}; 0 to leave it to libvirt
     * @return this
     */
    public DomainConfig setEmulatorPriority(long value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_emulator_priority(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#emulatorQuota}.
     *
     * @param value the same for the hypervisor's own threads
     * @return this
     */
    public DomainConfig setEmulatorQuota(long value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_emulator_quota(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#emulatorScheduler}.
     *
     * @param value how the hypervisor's own threads are scheduled; {@code DEFAULT} to leave it to libvirt, {@code
     *     UNKNOWN} to keep what is there
     * @return this
     */
    public DomainConfig setEmulatorScheduler(SchedulerPolicy value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_emulator_scheduler(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#featureAcpi}.
     *
     * @param value whether there is ACPI, which is needed to ask a guest to shut down
     * @return this
     */
    public DomainConfig setFeatureAcpi(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_feature_acpi(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#featureAia}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value RISC-V's interrupt architecture: {@code none}, {@code aplic}, {@code aplic-imsic}; or {@code
     *     null} to leave it to libvirt
     * @return this
     */
    public DomainConfig setFeatureAia(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_feature_aia(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#featureApic}.
     *
     * @param value whether there is an APIC
     * @return this
     */
    public DomainConfig setFeatureApic(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_feature_apic(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#featureApicEoi}.
     *
     * @param value whether paravirtual end-of-interrupt is available
     * @return this
     */
    public DomainConfig setFeatureApicEoi(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_feature_apic_eoi(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#featureAsyncTeardown}.
     *
     * @param value whether stopping a domain returns before its memory is freed
     * @return this
     */
    public DomainConfig setFeatureAsyncTeardown(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_feature_async_teardown(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#featureCcfAssist}.
     *
     * @param value whether there is count cache flush assist (pSeries)
     * @return this
     */
    public DomainConfig setFeatureCcfAssist(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_feature_ccf_assist(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#featureCfpc}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value protection by cache flushing (pSeries): {@code broken}, {@code workaround}, {@code fixed}; or
     *     {@code null} to leave it to libvirt
     * @return this
     */
    public DomainConfig setFeatureCfpc(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_feature_cfpc(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#featureGic}.
     *
     * @param value the version of ARM's interrupt controller; {@code DEFAULT} to leave it to libvirt, {@code
     *     UNKNOWN} to keep what is there
     * @return this
     */
    public DomainConfig setFeatureGic(GicVersion value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_feature_gic(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#featureHap}.
     *
     * @param value whether the host's page table hardware is used
     * @return this
     */
    public DomainConfig setFeatureHap(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_feature_hap(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#featureHptMaxPageSize}.
     *
     * @param value the largest page size (pSeries); 0 to leave it to libvirt
     * @return this
     */
    public DomainConfig setFeatureHptMaxPageSize(long value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_feature_hpt_max_page_size(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#featureHptResizing}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value whether page tables change size (pSeries): {@code enabled}, {@code disabled}, {@code required};
     *     or {@code null} to leave it to libvirt
     * @return this
     */
    public DomainConfig setFeatureHptResizing(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_feature_hpt_resizing(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#featureHtm}.
     *
     * @param value whether there is transactional memory (pSeries)
     * @return this
     */
    public DomainConfig setFeatureHtm(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_feature_htm(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#featureIbs}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value protection of indirect branches (pSeries); or {@code null} to leave it to libvirt
     * @return this
     */
    public DomainConfig setFeatureIbs(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_feature_ibs(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#featureIoapic}.
     *
     * @param value who emulates the I/O APIC; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what
     *     is there
     * @return this
     */
    public DomainConfig setFeatureIoapic(IoapicDriver value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_feature_ioapic(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#featureMsrsUnknown}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value what happens when a guest uses an unknown register: {@code ignore}, {@code fault}; or {@code
     *     null} to leave it to libvirt
     * @return this
     */
    public DomainConfig setFeatureMsrsUnknown(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_feature_msrs_unknown(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#featureNestedHv}.
     *
     * @param value whether there is nested virtualization (pSeries)
     * @return this
     */
    public DomainConfig setFeatureNestedHv(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_feature_nested_hv(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#featurePae}.
     *
     * @param value whether 32-bit guests can use more than 4 GiB
     * @return this
     */
    public DomainConfig setFeaturePae(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_feature_pae(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#featurePmu}.
     *
     * @param value whether performance counters are there
     * @return this
     */
    public DomainConfig setFeaturePmu(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_feature_pmu(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#featurePrivateNetwork}.
     *
     * @param value whether a container has a private network namespace
     * @return this
     */
    public DomainConfig setFeaturePrivateNetwork(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_feature_private_network(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#featurePs2}.
     *
     * @param value whether there are PS/2 devices
     * @return this
     */
    public DomainConfig setFeaturePs2(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_feature_ps2(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#featurePvSpinlock}.
     *
     * @param value whether spin locks are paravirtual
     * @return this
     */
    public DomainConfig setFeaturePvSpinlock(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_feature_pv_spinlock(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#featureRas}.
     *
     * @param value whether memory errors are reported to the guest (ARM)
     * @return this
     */
    public DomainConfig setFeatureRas(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_feature_ras(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#featureSbbc}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value protection by bounds checks (pSeries): {@code broken}, {@code workaround}, {@code fixed}; or
     *     {@code null} to leave it to libvirt
     * @return this
     */
    public DomainConfig setFeatureSbbc(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_feature_sbbc(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#featureSmm}.
     *
     * @param value whether there is system management mode, which Secure Boot needs
     * @return this
     */
    public DomainConfig setFeatureSmm(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_feature_smm(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#featureSmmTseg}.
     *
     * @param value the memory of system management mode; 0 to leave it to libvirt
     * @return this
     */
    public DomainConfig setFeatureSmmTseg(long value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_feature_smm_tseg(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#featureViridian}.
     *
     * @param value whether Xen shows Hyper-V features
     * @return this
     */
    public DomainConfig setFeatureViridian(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_feature_viridian(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#featureVmCoreInfo}.
     *
     * @param value whether the guest provides vmcoreinfo, which describes its crash dumps
     * @return this
     */
    public DomainConfig setFeatureVmCoreInfo(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_feature_vm_core_info(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#featureVmPort}.
     *
     * @param value whether VMware's port is emulated
     * @return this
     */
    public DomainConfig setFeatureVmPort(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_feature_vm_port(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#fibreChannelAppId}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the identity of the domain on a Fibre Channel network; or {@code null} to leave it to libvirt
     * @return this
     */
    public DomainConfig setFibreChannelAppId(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_fibre_channel_app_id(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#firmware}.
     *
     * @param value the firmware libvirt chooses an image of; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN}
     *     to keep what is there
     * @return this
     */
    public DomainConfig setFirmware(Firmware value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_firmware(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#firmwareEnrolledKeys}.
     *
     * @param value whether the firmware chosen knows the usual keys
     * @return this
     */
    public DomainConfig setFirmwareEnrolledKeys(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_firmware_enrolled_keys(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#firmwareSecureBoot}.
     *
     * @param value whether the firmware chosen has Secure Boot
     * @return this
     */
    public DomainConfig setFirmwareSecureBoot(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_firmware_secure_boot(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#generationId}. What is no UUID is refused, which {@link Config#validate} reports.
     *
     * @param value the generation ID, which changes when a guest is reverted or cloned; or {@code null} to leave it
     *     to libvirt
     * @return this
     */
    public DomainConfig setGenerationId(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_generation_id(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#hugePages}.
     *
     * @param value whether the memory is in huge pages
     * @return this
     */
    public DomainConfig setHugePages(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_huge_pages(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#hypervAvic}.
     *
     * @param value whether interrupts use AVIC
     * @return this
     */
    public DomainConfig setHypervAvic(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_hyperv_avic(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#hypervEmsrBitmap}.
     *
     * @param value whether nested guests have a bitmap of registers
     * @return this
     */
    public DomainConfig setHypervEmsrBitmap(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_hyperv_emsr_bitmap(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#hypervEvmcs}.
     *
     * @param value whether nested guests use enlightened VMCS
     * @return this
     */
    public DomainConfig setHypervEvmcs(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_hyperv_evmcs(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#hypervFrequencies}.
     *
     * @param value whether frequencies are reported
     * @return this
     */
    public DomainConfig setHypervFrequencies(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_hyperv_frequencies(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#hypervIpi}.
     *
     * @param value whether interrupts between processors go by calls
     * @return this
     */
    public DomainConfig setHypervIpi(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_hyperv_ipi(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#hypervMode}.
     *
     * @param value which Hyper-V features the guest sees; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to
     *     keep what is there
     * @return this
     */
    public DomainConfig setHypervMode(HypervMode value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_hyperv_mode(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#hypervReenlightenment}.
     *
     * @param value whether nested guests are notified of a migration
     * @return this
     */
    public DomainConfig setHypervReenlightenment(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_hyperv_reenlightenment(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#hypervRelaxed}.
     *
     * @param value whether Windows tolerates late timers
     * @return this
     */
    public DomainConfig setHypervRelaxed(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_hyperv_relaxed(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#hypervReset}.
     *
     * @param value whether Windows can reset itself by a register
     * @return this
     */
    public DomainConfig setHypervReset(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_hyperv_reset(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#hypervRuntime}.
     *
     * @param value whether the run time of virtual processors is reported
     * @return this
     */
    public DomainConfig setHypervRuntime(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_hyperv_runtime(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#hypervSpinlockRetries}. A value out of range is refused, which {@link
     * Config#validate} reports.
     *
     * @param value how often a spin lock is tried before; 0 to leave it to libvirt
     * @return this
     */
    public DomainConfig setHypervSpinlockRetries(long value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_hyperv_spinlock_retries(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#hypervSpinlocks}.
     *
     * @param value whether spin locks give way
     * @return this
     */
    public DomainConfig setHypervSpinlocks(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_hyperv_spinlocks(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#hypervStimer}.
     *
     * @param value whether there are synthetic timers
     * @return this
     */
    public DomainConfig setHypervStimer(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_hyperv_stimer(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#hypervStimerDirect}.
     *
     * @param value whether synthetic timers interrupt directly
     * @return this
     */
    public DomainConfig setHypervStimerDirect(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_hyperv_stimer_direct(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#hypervSynic}.
     *
     * @param value whether there is a synthetic interrupt controller
     * @return this
     */
    public DomainConfig setHypervSynic(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_hyperv_synic(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#hypervTlbflush}.
     *
     * @param value whether caches of page tables are flushed by calls
     * @return this
     */
    public DomainConfig setHypervTlbflush(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_hyperv_tlbflush(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#hypervTlbflushDirect}.
     *
     * @param value whether nested guests flush without a detour
     * @return this
     */
    public DomainConfig setHypervTlbflushDirect(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_hyperv_tlbflush_direct(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#hypervTlbflushExtended}.
     *
     * @param value whether single pages can be flushed
     * @return this
     */
    public DomainConfig setHypervTlbflushExtended(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_hyperv_tlbflush_extended(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#hypervVapic}.
     *
     * @param value whether Windows has a virtual APIC
     * @return this
     */
    public DomainConfig setHypervVapic(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_hyperv_vapic(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#hypervVendorId}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the hypervisor's name, of 12 characters at most; or {@code null} to leave it to libvirt
     * @return this
     */
    public DomainConfig setHypervVendorId(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_hyperv_vendor_id(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#hypervVendorIdState}.
     *
     * @param value whether the hypervisor has another name
     * @return this
     */
    public DomainConfig setHypervVendorIdState(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_hyperv_vendor_id_state(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#hypervVpindex}.
     *
     * @param value whether virtual processors are numbered
     * @return this
     */
    public DomainConfig setHypervVpindex(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_hyperv_vpindex(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#hypervXmmInput}.
     *
     * @param value whether calls may pass values in XMM registers
     * @return this
     */
    public DomainConfig setHypervXmmInput(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_hyperv_xmm_input(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#init}. A path that does not begin with {@code /} is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the first program of a container; or {@code null} to leave it to libvirt
     * @return this
     */
    public DomainConfig setInit(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_init(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#initArguments}. A text that XML cannot hold is refused, which {@link Config#validate}
     * reports.
     *
     * @param value its arguments; or {@code null} for none
     * @return this
     */
    public DomainConfig setInitArguments(List<String> value) {
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_config_set_init_arguments(scope.use(this), scope.strings(value));
            return this;
        }
    }

    /**
     * Sets {@link DomainConfig#initDir}. A path that does not begin with {@code /} is refused, which {@link
     * Config#validate} reports.
     *
     * @param value its working folder; or {@code null} to leave it to libvirt
     * @return this
     */
    public DomainConfig setInitDir(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_init_dir(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#initGroup}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the group it runs as; or {@code null} to leave it to libvirt
     * @return this
     */
    public DomainConfig setInitGroup(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_init_group(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#initUser}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the user it runs as; or {@code null} to leave it to libvirt
     * @return this
     */
    public DomainConfig setInitUser(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_init_user(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#initrd}. A path that does not begin with {@code /} is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the initial RAM disk, a file on the host; or {@code null} to leave it to libvirt
     * @return this
     */
    public DomainConfig setInitrd(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_initrd(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#ioThreadPeriod}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the same for I/O threads; 0 to leave it to libvirt
     * @return this
     */
    public DomainConfig setIoThreadPeriod(long value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_io_thread_period(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#ioThreadQuota}.
     *
     * @param value the same for I/O threads
     * @return this
     */
    public DomainConfig setIoThreadQuota(long value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_io_thread_quota(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#ioThreads}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value how many I/O threads there are
     * @return this
     */
    public DomainConfig setIoThreads(long value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_io_threads(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#kernel}. A path that does not begin with {@code /} is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the kernel to boot, a file on the host; or {@code null} to leave it to libvirt
     * @return this
     */
    public DomainConfig setKernel(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_kernel(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#kvmDirtyRing}.
     *
     * @param value whether changed memory is tracked with a dirty ring
     * @return this
     */
    public DomainConfig setKvmDirtyRing(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_kvm_dirty_ring(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#kvmDirtyRingSize}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the length of that ring; 0 to leave it to libvirt
     * @return this
     */
    public DomainConfig setKvmDirtyRingSize(long value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_kvm_dirty_ring_size(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#kvmHidden}.
     *
     * @param value whether KVM is hidden from the guest
     * @return this
     */
    public DomainConfig setKvmHidden(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_kvm_hidden(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#kvmHintDedicated}.
     *
     * @param value whether the guest is told that its vCPUs are never preempted
     * @return this
     */
    public DomainConfig setKvmHintDedicated(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_kvm_hint_dedicated(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#kvmPollControl}.
     *
     * @param value whether the guest polls instead of the host
     * @return this
     */
    public DomainConfig setKvmPollControl(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_kvm_poll_control(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#kvmPvIpi}.
     *
     * @param value whether interrupts between vCPUs go by calls
     * @return this
     */
    public DomainConfig setKvmPvIpi(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_kvm_pv_ipi(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#launchSecurityType}.
     *
     * @param value how memory is hidden from the host; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to
     *     keep what is there
     * @return this
     */
    public DomainConfig setLaunchSecurityType(LaunchSecurityType value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_launch_security_type(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#loader}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the firmware's image; or {@code null} to leave it to libvirt
     * @return this
     */
    public DomainConfig setLoader(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_loader(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#loaderFormat}.
     *
     * @param value the format of the image; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is
     *     there
     * @return this
     */
    public DomainConfig setLoaderFormat(DiskFormat value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_loader_format(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#loaderReadOnly}.
     *
     * @param value whether the image is only read
     * @return this
     */
    public DomainConfig setLoaderReadOnly(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_loader_read_only(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#loaderSecure}.
     *
     * @param value whether the image is for Secure Boot
     * @return this
     */
    public DomainConfig setLoaderSecure(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_loader_secure(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#loaderStateless}.
     *
     * @param value whether the firmware has no persistent variables
     * @return this
     */
    public DomainConfig setLoaderStateless(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_loader_stateless(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#loaderType}.
     *
     * @param value how the image is loaded; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is
     *     there
     * @return this
     */
    public DomainConfig setLoaderType(LoaderType value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_loader_type(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#lxcShareIpc}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value whose IPC namespace a container shares; or {@code null} to leave it to libvirt
     * @return this
     */
    public DomainConfig setLxcShareIpc(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_lxc_share_ipc(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#lxcShareIpcType}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value how the IPC namespace is named; or {@code null} to leave it to libvirt
     * @return this
     */
    public DomainConfig setLxcShareIpcType(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_lxc_share_ipc_type(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#lxcShareNetwork}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value whose network namespace a container shares; or {@code null} to leave it to libvirt
     * @return this
     */
    public DomainConfig setLxcShareNetwork(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_lxc_share_network(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#lxcShareNetworkType}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value how the network namespace is named: {@code none}, {@code netns}, {@code name}, {@code pid}; or
     *     {@code null} to leave it to libvirt
     * @return this
     */
    public DomainConfig setLxcShareNetworkType(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_lxc_share_network_type(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#lxcShareUts}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value whose UTS namespace a container shares; or {@code null} to leave it to libvirt
     * @return this
     */
    public DomainConfig setLxcShareUts(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_lxc_share_uts(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#lxcShareUtsType}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value how the UTS namespace is named; or {@code null} to leave it to libvirt
     * @return this
     */
    public DomainConfig setLxcShareUtsType(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_lxc_share_uts_type(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#machine}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the machine: {@code q35}, {@code virt} ; or {@code null} to leave it to libvirt
     * @return this
     */
    public DomainConfig setMachine(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_machine(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#maxMemory}.
     *
     * @param value the most memory that can be plugged in; 0 to leave it to libvirt
     * @return this
     */
    public DomainConfig setMaxMemory(long value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_max_memory(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#maxMemorySlots}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value how many memory slots there are for hot-plug; 0 to leave it to libvirt
     * @return this
     */
    public DomainConfig setMaxMemorySlots(long value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_max_memory_slots(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#memory}.
     *
     * @param value the memory the guest has at boot; 0 to leave it to libvirt
     * @return this
     */
    public DomainConfig setMemory(long value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_memory(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#memoryAccess}.
     *
     * @param value whether other processes, such as virtiofsd, can map the memory; {@code DEFAULT} to leave it to
     *     libvirt, {@code UNKNOWN} to keep what is there
     * @return this
     */
    public DomainConfig setMemoryAccess(MemoryAccess value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_memory_access(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#memoryAllocation}.
     *
     * @param value when memory is taken from the host; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to
     *     keep what is there
     * @return this
     */
    public DomainConfig setMemoryAllocation(MemoryAllocation value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_memory_allocation(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#memoryAllocationThreads}. A value out of range is refused, which {@link
     * Config#validate} reports.
     *
     * @param value how many threads take it; 0 to leave it to libvirt
     * @return this
     */
    public DomainConfig setMemoryAllocationThreads(long value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_memory_allocation_threads(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#memoryDiscard}.
     *
     * @param value whether memory is thrown away at the end
     * @return this
     */
    public DomainConfig setMemoryDiscard(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_memory_discard(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#memoryDumpCore}.
     *
     * @param value whether the guest's memory is in a core dump
     * @return this
     */
    public DomainConfig setMemoryDumpCore(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_memory_dump_core(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#memoryHardLimit}.
     *
     * @param value the maximum host memory of the domain; 0 to leave it to libvirt
     * @return this
     */
    public DomainConfig setMemoryHardLimit(long value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_memory_hard_limit(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#memoryLocked}.
     *
     * @param value whether the memory is never swapped
     * @return this
     */
    public DomainConfig setMemoryLocked(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_memory_locked(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#memoryMinGuarantee}.
     *
     * @param value the memory that is reserved for it; 0 to leave it to libvirt
     * @return this
     */
    public DomainConfig setMemoryMinGuarantee(long value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_memory_min_guarantee(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#memoryNoSharePages}.
     *
     * @param value whether equal pages are not merged
     * @return this
     */
    public DomainConfig setMemoryNoSharePages(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_memory_no_share_pages(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#memorySoftLimit}.
     *
     * @param value how much memory it keeps when the host runs short; 0 to leave it to libvirt
     * @return this
     */
    public DomainConfig setMemorySoftLimit(long value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_memory_soft_limit(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#memorySource}.
     *
     * @param value what is behind the memory; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what
     *     is there
     * @return this
     */
    public DomainConfig setMemorySource(MemoryBackingSource value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_memory_source(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#memorySwapHardLimit}.
     *
     * @param value the maximum host memory and swap of the domain; 0 to leave it to libvirt
     * @return this
     */
    public DomainConfig setMemorySwapHardLimit(long value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_memory_swap_hard_limit(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Stores an application's XML in the metadata of the domain, replacing what was there for the namespace; {@code
     * null} removes it. The root element must be of the namespace.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG} when it is not well-formed, {@link ErrorCode#INVALID_ARGUMENT}
     * when its root is of another namespace.
     *
     * @param uri the namespace
     * @param xml one element with its namespace, or {@code null}
     * @return this
     * @throws SimplevirtException when it fails
     */
    public DomainConfig setMetadata(String uri, String xml) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_metadata(self, Text.utf8(uri), Text.utf8(xml), failure);
            SimplevirtException.check(failure);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#name}. A name that is {@code .}, {@code ..}, longer than 255 bytes or holds a {@code
     * /} or a control character is refused, which {@link Config#validate} reports.
     *
     * @param value the name, unique on its host; or {@code null} to leave it to libvirt
     * @return this
     */
    public DomainConfig setName(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_name(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#numaMode}.
     *
     * @param value how strictly memory comes from the given nodes; {@code DEFAULT} to leave it to libvirt, {@code
     *     UNKNOWN} to keep what is there
     * @return this
     */
    public DomainConfig setNumaMode(NumaMode value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_numa_mode(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#numaNodes}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the host's nodes memory comes from; or {@code null} to leave it to libvirt
     * @return this
     */
    public DomainConfig setNumaNodes(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_numa_nodes(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#numaPlacement}.
     *
     * @param value who chooses the host's nodes for memory; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN}
     *     to keep what is there
     * @return this
     */
    public DomainConfig setNumaPlacement(VcpuPlacement value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_numa_placement(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#nvram}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the file of the firmware's variables; or {@code null} to leave it to libvirt
     * @return this
     */
    public DomainConfig setNvram(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_nvram(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#nvramFormat}.
     *
     * @param value the format of the variables; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what
     *     is there
     * @return this
     */
    public DomainConfig setNvramFormat(DiskFormat value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_nvram_format(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#nvramTemplate}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value what the variables start from; or {@code null} to leave it to libvirt
     * @return this
     */
    public DomainConfig setNvramTemplate(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_nvram_template(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#nvramTemplateFormat}.
     *
     * @param value the format of what the variables start from; {@code DEFAULT} to leave it to libvirt, {@code
     *     UNKNOWN} to keep what is there
     * @return this
     */
    public DomainConfig setNvramTemplateFormat(DiskFormat value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_nvram_template_format(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#nvramType}.
     *
     * @param value where the firmware's variables are; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to
     *     keep what is there
     * @return this
     */
    public DomainConfig setNvramType(DiskSourceType value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_nvram_type(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#oemStrings}. A text that XML cannot hold is refused, which {@link Config#validate}
     * reports.
     *
     * @param value SMBIOS: the manufacturer's strings; or {@code null} for none
     * @return this
     */
    public DomainConfig setOemStrings(List<String> value) {
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_config_set_oem_strings(scope.use(this), scope.strings(value));
            return this;
        }
    }

    /**
     * Sets {@link DomainConfig#onCrash}.
     *
     * @param value what happens when the guest crashes; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to
     *     keep what is there
     * @return this
     */
    public DomainConfig setOnCrash(LifecycleAction value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_on_crash(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#onLockFailure}.
     *
     * @param value what happens when a lock is lost; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep
     *     what is there
     * @return this
     */
    public DomainConfig setOnLockFailure(LockFailureAction value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_on_lock_failure(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#onPoweroff}.
     *
     * @param value what happens when the guest powers off; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN}
     *     to keep what is there
     * @return this
     */
    public DomainConfig setOnPoweroff(LifecycleAction value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_on_poweroff(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#onReboot}.
     *
     * @param value what happens when the guest reboots; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to
     *     keep what is there
     * @return this
     */
    public DomainConfig setOnReboot(LifecycleAction value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_on_reboot(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#osType}.
     *
     * @param value what it boots; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is there
     * @return this
     */
    public DomainConfig setOsType(OsType value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_os_type(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#qemuAddedCapabilities}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value capabilities that libvirt takes QEMU to have; or {@code null} for none
     * @return this
     */
    public DomainConfig setQemuAddedCapabilities(List<String> value) {
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_config_set_qemu_added_capabilities(scope.use(this), scope.strings(value));
            return this;
        }
    }

    /**
     * Sets {@link DomainConfig#qemuArguments}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value additional arguments for QEMU. libvirt then marks the domain as tainted; or {@code null} for none
     * @return this
     */
    public DomainConfig setQemuArguments(List<String> value) {
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_config_set_qemu_arguments(scope.use(this), scope.strings(value));
            return this;
        }
    }

    /**
     * Sets {@link DomainConfig#qemuDeprecation}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value what QEMU does when something deprecated is used: {@code omit}, {@code reject}, {@code crash}; or
     *     {@code null} to leave it to libvirt
     * @return this
     */
    public DomainConfig setQemuDeprecation(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_qemu_deprecation(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#qemuEnvironmentNames}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the variables of QEMU's environment that are set; or {@code null} for none
     * @return this
     */
    public DomainConfig setQemuEnvironmentNames(List<String> value) {
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_config_set_qemu_environment_names(scope.use(this), scope.strings(value));
            return this;
        }
    }

    /**
     * Sets {@link DomainConfig#qemuRemovedCapabilities}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value capabilities that libvirt takes QEMU not to have; or {@code null} for none
     * @return this
     */
    public DomainConfig setQemuRemovedCapabilities(List<String> value) {
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_config_set_qemu_removed_capabilities(scope.use(this), scope.strings(value));
            return this;
        }
    }

    /**
     * Sets {@link DomainConfig#resourcePartition}. A path that does not begin with {@code /} is refused, which
     * {@link Config#validate} reports.
     *
     * @param value the control group it is in; or {@code null} to leave it to libvirt
     * @return this
     */
    public DomainConfig setResourcePartition(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_resource_partition(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#sevAuthorKey}.
     *
     * @param value whether the author's key signed the identity (SEV-SNP)
     * @return this
     */
    public DomainConfig setSevAuthorKey(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_sev_author_key(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#sevCBitPosition}.
     *
     * @param value the bit that marks encrypted pages
     * @return this
     */
    public DomainConfig setSevCBitPosition(long value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_sev_c_bit_position(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#sevDhCert}. A text that XML cannot hold is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the guest owner's certificate; or {@code null} to leave it to libvirt
     * @return this
     */
    public DomainConfig setSevDhCert(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_sev_dh_cert(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#sevGuestWorkarounds}. A text that XML cannot hold is refused, which {@link
     * Config#validate} reports.
     *
     * @param value workarounds that the guest sees (SEV-SNP), in Base64; or {@code null} to leave it to libvirt
     * @return this
     */
    public DomainConfig setSevGuestWorkarounds(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_sev_guest_workarounds(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#sevHostData}. A text that XML cannot hold is refused, which {@link Config#validate}
     * reports.
     *
     * @param value data from the host for the attestation report (SEV-SNP), in Base64; or {@code null} to leave it
     *     to libvirt
     * @return this
     */
    public DomainConfig setSevHostData(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_sev_host_data(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#sevIdAuth}. A text that XML cannot hold is refused, which {@link Config#validate}
     * reports.
     *
     * @param value what proves that identity (SEV-SNP), in Base64; or {@code null} to leave it to libvirt
     * @return this
     */
    public DomainConfig setSevIdAuth(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_sev_id_auth(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#sevIdBlock}. A text that XML cannot hold is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the identity of the guest (SEV-SNP), in Base64; or {@code null} to leave it to libvirt
     * @return this
     */
    public DomainConfig setSevIdBlock(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_sev_id_block(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#sevKernelHashes}.
     *
     * @param value whether the kernel's hashes are measured
     * @return this
     */
    public DomainConfig setSevKernelHashes(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_sev_kernel_hashes(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#sevPolicy}.
     *
     * @param value what SEV guests are allowed
     * @return this
     */
    public DomainConfig setSevPolicy(long value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_sev_policy(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#sevReducedPhysBits}.
     *
     * @param value how many bits shorter addresses get
     * @return this
     */
    public DomainConfig setSevReducedPhysBits(long value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_sev_reduced_phys_bits(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#sevSession}. A text that XML cannot hold is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the launch session's blob; or {@code null} to leave it to libvirt
     * @return this
     */
    public DomainConfig setSevSession(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_sev_session(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#sevSnpPolicy}.
     *
     * @param value what SEV-SNP guests are allowed
     * @return this
     */
    public DomainConfig setSevSnpPolicy(long value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_sev_snp_policy(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#sevVcek}.
     *
     * @param value whether the chip's key signs reports (SEV-SNP)
     * @return this
     */
    public DomainConfig setSevVcek(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_sev_vcek(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#shim}. A path that does not begin with {@code /} is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the shim that verifies and starts a signed kernel; or {@code null} to leave it to libvirt
     * @return this
     */
    public DomainConfig setShim(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_shim(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#smbiosMode}.
     *
     * @param value where SMBIOS data comes from; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep
     *     what is there
     * @return this
     */
    public DomainConfig setSmbiosMode(SysinfoMode value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_smbios_mode(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#suspendToDisk}.
     *
     * @param value whether the guest can hibernate
     * @return this
     */
    public DomainConfig setSuspendToDisk(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_suspend_to_disk(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#suspendToMemory}.
     *
     * @param value whether the guest can sleep
     * @return this
     */
    public DomainConfig setSuspendToMemory(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_suspend_to_memory(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#sysinfoType}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value how the guest sees the data: {@code smbios}, {@code fwcfg}; or {@code null} to leave it to
     *     libvirt
     * @return this
     */
    public DomainConfig setSysinfoType(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_sysinfo_type(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#tcgTranslationBlockCache}.
     *
     * @param value the memory for translated code when there is no KVM; 0 to leave it to libvirt
     * @return this
     */
    public DomainConfig setTcgTranslationBlockCache(long value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_tcg_translation_block_cache(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#tdxMrConfigId}. A text that XML cannot hold is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the configuration a TDX report names, in Base64; or {@code null} to leave it to libvirt
     * @return this
     */
    public DomainConfig setTdxMrConfigId(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_tdx_mr_config_id(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#tdxMrOwner}. A text that XML cannot hold is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the owner a TDX report names, in Base64; or {@code null} to leave it to libvirt
     * @return this
     */
    public DomainConfig setTdxMrOwner(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_tdx_mr_owner(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#tdxMrOwnerConfig}. A text that XML cannot hold is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the owner's configuration a TDX report names, in Base64; or {@code null} to leave it to libvirt
     * @return this
     */
    public DomainConfig setTdxMrOwnerConfig(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_tdx_mr_owner_config(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#tdxPolicy}.
     *
     * @param value what TDX guests are allowed
     * @return this
     */
    public DomainConfig setTdxPolicy(long value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_tdx_policy(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#tdxQuoteGeneration}.
     *
     * @param value whether the host generates quotes for a TDX guest
     * @return this
     */
    public DomainConfig setTdxQuoteGeneration(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_tdx_quote_generation(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#tdxQuoteSocket}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the socket of that service; or {@code null} to leave it to libvirt
     * @return this
     */
    public DomainConfig setTdxQuoteSocket(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_tdx_quote_socket(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#title}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value A short title; or {@code null} to leave it to libvirt
     * @return this
     */
    public DomainConfig setTitle(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_title(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#uuid}. What is no UUID is refused, which {@link Config#validate} reports.
     *
     * @param value the UUID; libvirt generates one when none is given; or {@code null} to leave it to libvirt
     * @return this
     */
    public DomainConfig setUuid(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_uuid(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#vcpuPlacement}.
     *
     * @param value who places vCPUs on the host's CPUs; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to
     *     keep what is there
     * @return this
     */
    public DomainConfig setVcpuPlacement(VcpuPlacement value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_vcpu_placement(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#vcpuSet}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the host's CPUs they may run on, as {@code 1-4,^3,6}; or {@code null} to leave it to libvirt
     * @return this
     */
    public DomainConfig setVcpuSet(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_vcpu_set(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#vcpus}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value how many vCPUs the guest can have; 0 to leave it to libvirt
     * @return this
     */
    public DomainConfig setVcpus(long value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_vcpus(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#virtType}.
     *
     * @param value the hypervisor; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is there
     * @return this
     */
    public DomainConfig setVirtType(VirtType value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_virt_type(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#vmwareDatacenter}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the folder in VMware's inventory; or {@code null} to leave it to libvirt
     * @return this
     */
    public DomainConfig setVmwareDatacenter(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_vmware_datacenter(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#xenArguments}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value further arguments for Xen's device model; or {@code null} for none
     * @return this
     */
    public DomainConfig setXenArguments(List<String> value) {
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_config_set_xen_arguments(scope.use(this), scope.strings(value));
            return this;
        }
    }

    /**
     * Sets {@link DomainConfig#xenE820Host}.
     *
     * @param value whether a paravirtual guest sees the host's memory map
     * @return this
     */
    public DomainConfig setXenE820Host(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_xen_e820_host(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#xenPassthrough}.
     *
     * @param value whether devices can be passed through
     * @return this
     */
    public DomainConfig setXenPassthrough(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_xen_passthrough(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainConfig#xenPassthroughMode}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value how devices are handed over (Xen): {@code sync_pt}, {@code share_pt}; or {@code null} to leave it
     *     to libvirt
     * @return this
     */
    public DomainConfig setXenPassthroughMode(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_config_set_xen_passthrough_mode(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    @Override
    public DomainConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public DomainConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public DomainConfig copy() {
        return (DomainConfig) super.copy();
    }

    @Override
    String shown() {
        return name();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_domain_config_new();

        static native long simplevirt_domain_config_new_from_xml(byte[] xml, long[] error);

        static native void simplevirt_domain_config_add_acpi_table_entry(long self, long item);

        static native void simplevirt_domain_config_add_audio(long self, long item);

        static native void simplevirt_domain_config_add_bios_entry(long self, long item);

        static native void simplevirt_domain_config_add_block_tune(long self, long item);

        static native void simplevirt_domain_config_add_board_entry(long self, long item);

        static native void simplevirt_domain_config_add_cache_tune(long self, long item);

        static native void simplevirt_domain_config_add_channel(long self, long item);

        static native void simplevirt_domain_config_add_chassis_entry(long self, long item);

        static native void simplevirt_domain_config_add_console(long self, long item);

        static native void simplevirt_domain_config_add_controller(long self, long item);

        static native void simplevirt_domain_config_add_cpu_feature(long self, long item);

        static native void simplevirt_domain_config_add_crypto(long self, long item);

        static native void simplevirt_domain_config_add_device(long self, long device);

        static native void simplevirt_domain_config_add_disk(long self, long item);

        static native void simplevirt_domain_config_add_filesystem(long self, long item);

        static native void simplevirt_domain_config_add_firmware_entry(long self, long item);

        static native void simplevirt_domain_config_add_firmware_feature(long self, long item);

        static native void simplevirt_domain_config_add_gid_map(long self, long item);

        static native void simplevirt_domain_config_add_graphic(long self, long item);

        static native void simplevirt_domain_config_add_hostdev(long self, long item);

        static native void simplevirt_domain_config_add_hub(long self, long item);

        static native void simplevirt_domain_config_add_huge_page_size(long self, long item);

        static native void simplevirt_domain_config_add_init_variable(long self, long item);

        static native void simplevirt_domain_config_add_input(long self, long item);

        static native void simplevirt_domain_config_add_interface(long self, long item);

        static native void simplevirt_domain_config_add_io_thread_entry(long self, long item);

        static native void simplevirt_domain_config_add_io_thread_pin(long self, long item);

        static native void simplevirt_domain_config_add_io_thread_scheduler(long self, long item);

        static native void simplevirt_domain_config_add_iommu(long self, long item);

        static native void simplevirt_domain_config_add_keywrap(long self, long item);

        static native void simplevirt_domain_config_add_lease(long self, long item);

        static native void simplevirt_domain_config_add_memballoon(long self, long item);

        static native void simplevirt_domain_config_add_memory_device(long self, long item);

        static native void simplevirt_domain_config_add_memory_tune(long self, long item);

        static native void simplevirt_domain_config_add_numa_bandwidth(long self, long item);

        static native void simplevirt_domain_config_add_numa_cell(long self, long item);

        static native void simplevirt_domain_config_add_numa_latency(long self, long item);

        static native void simplevirt_domain_config_add_numa_memory(long self, long item);

        static native void simplevirt_domain_config_add_nvram_device(long self, long item);

        static native void simplevirt_domain_config_add_nvram_source(long self, long item);

        static native void simplevirt_domain_config_add_panic(long self, long item);

        static native void simplevirt_domain_config_add_parallel(long self, long item);

        static native void simplevirt_domain_config_add_perf_event(long self, long item);

        static native void simplevirt_domain_config_add_pstore(long self, long item);

        static native void simplevirt_domain_config_add_redir_filter(long self, long item);

        static native void simplevirt_domain_config_add_redirdev(long self, long item);

        static native void simplevirt_domain_config_add_rng(long self, long item);

        static native void simplevirt_domain_config_add_security_label(long self, long item);

        static native void simplevirt_domain_config_add_serial(long self, long item);

        static native void simplevirt_domain_config_add_shmem(long self, long item);

        static native void simplevirt_domain_config_add_smartcard(long self, long item);

        static native void simplevirt_domain_config_add_sound(long self, long item);

        static native void simplevirt_domain_config_add_sysinfo(long self, long item);

        static native void simplevirt_domain_config_add_system_entry(long self, long item);

        static native void simplevirt_domain_config_add_throttle_group(long self, long item);

        static native void simplevirt_domain_config_add_timer(long self, long item);

        static native void simplevirt_domain_config_add_tpm(long self, long item);

        static native void simplevirt_domain_config_add_uid_map(long self, long item);

        static native void simplevirt_domain_config_add_vcpu_entry(long self, long item);

        static native void simplevirt_domain_config_add_vcpu_pin(long self, long item);

        static native void simplevirt_domain_config_add_vcpu_scheduler(long self, long item);

        static native void simplevirt_domain_config_add_video(long self, long item);

        static native void simplevirt_domain_config_add_vsock(long self, long item);

        static native void simplevirt_domain_config_add_watchdog(long self, long item);

        static native long simplevirt_domain_config_get_acpi_table(long self);

        static native long simplevirt_domain_config_get_arch(long self);

        static native long simplevirt_domain_config_get_bhyve_arguments(long self);

        static native int simplevirt_domain_config_get_bios_reboot_timeout(long self);

        static native int simplevirt_domain_config_get_bios_use_serial(long self);

        static native int simplevirt_domain_config_get_block_weight(long self);

        static native long simplevirt_domain_config_get_boot_devices(long self);

        static native long simplevirt_domain_config_get_boot_loader(long self);

        static native long simplevirt_domain_config_get_boot_loader_arguments(long self);

        static native int simplevirt_domain_config_get_boot_menu(long self);

        static native int simplevirt_domain_config_get_boot_menu_timeout(long self);

        static native int simplevirt_domain_config_get_capabilities_policy(long self);

        static native int simplevirt_domain_config_get_capability_audit_control(long self);

        static native int simplevirt_domain_config_get_capability_audit_write(long self);

        static native int simplevirt_domain_config_get_capability_block_suspend(long self);

        static native int simplevirt_domain_config_get_capability_chown(long self);

        static native int simplevirt_domain_config_get_capability_dac_override(long self);

        static native int simplevirt_domain_config_get_capability_dac_read_search(long self);

        static native int simplevirt_domain_config_get_capability_fowner(long self);

        static native int simplevirt_domain_config_get_capability_fsetid(long self);

        static native int simplevirt_domain_config_get_capability_ipc_lock(long self);

        static native int simplevirt_domain_config_get_capability_ipc_owner(long self);

        static native int simplevirt_domain_config_get_capability_kill(long self);

        static native int simplevirt_domain_config_get_capability_lease(long self);

        static native int simplevirt_domain_config_get_capability_linux_immutable(long self);

        static native int simplevirt_domain_config_get_capability_mac_admin(long self);

        static native int simplevirt_domain_config_get_capability_mac_override(long self);

        static native int simplevirt_domain_config_get_capability_mknod(long self);

        static native int simplevirt_domain_config_get_capability_net_admin(long self);

        static native int simplevirt_domain_config_get_capability_net_bind_service(long self);

        static native int simplevirt_domain_config_get_capability_net_broadcast(long self);

        static native int simplevirt_domain_config_get_capability_net_raw(long self);

        static native int simplevirt_domain_config_get_capability_setfcap(long self);

        static native int simplevirt_domain_config_get_capability_setgid(long self);

        static native int simplevirt_domain_config_get_capability_setpcap(long self);

        static native int simplevirt_domain_config_get_capability_setuid(long self);

        static native int simplevirt_domain_config_get_capability_sys_admin(long self);

        static native int simplevirt_domain_config_get_capability_sys_boot(long self);

        static native int simplevirt_domain_config_get_capability_sys_chroot(long self);

        static native int simplevirt_domain_config_get_capability_sys_module(long self);

        static native int simplevirt_domain_config_get_capability_sys_nice(long self);

        static native int simplevirt_domain_config_get_capability_sys_pacct(long self);

        static native int simplevirt_domain_config_get_capability_sys_ptrace(long self);

        static native int simplevirt_domain_config_get_capability_sys_rawio(long self);

        static native int simplevirt_domain_config_get_capability_sys_resource(long self);

        static native int simplevirt_domain_config_get_capability_sys_time(long self);

        static native int simplevirt_domain_config_get_capability_sys_tty_config(long self);

        static native int simplevirt_domain_config_get_capability_syslog(long self);

        static native int simplevirt_domain_config_get_capability_wake_alarm(long self);

        static native long simplevirt_domain_config_get_clock_adjustment(long self);

        static native int simplevirt_domain_config_get_clock_basis(long self);

        static native int simplevirt_domain_config_get_clock_offset(long self);

        static native long simplevirt_domain_config_get_clock_start(long self);

        static native long simplevirt_domain_config_get_clock_timezone(long self);

        static native long simplevirt_domain_config_get_cmdline(long self);

        static native int simplevirt_domain_config_get_cpu_cache_level(long self);

        static native int simplevirt_domain_config_get_cpu_cache_mode(long self);

        static native int simplevirt_domain_config_get_cpu_check(long self);

        static native int simplevirt_domain_config_get_cpu_clusters(long self);

        static native int simplevirt_domain_config_get_cpu_cores(long self);

        static native int simplevirt_domain_config_get_cpu_deprecated_features(long self);

        static native int simplevirt_domain_config_get_cpu_dies(long self);

        static native int simplevirt_domain_config_get_cpu_fallback(long self);

        static native long simplevirt_domain_config_get_cpu_global_period(long self);

        static native long simplevirt_domain_config_get_cpu_global_quota(long self);

        static native int simplevirt_domain_config_get_cpu_match(long self);

        static native int simplevirt_domain_config_get_cpu_max_phys_addr_bits(long self);

        static native int simplevirt_domain_config_get_cpu_max_phys_addr_limit(long self);

        static native long simplevirt_domain_config_get_cpu_max_phys_addr_mode(long self);

        static native int simplevirt_domain_config_get_cpu_migratable(long self);

        static native int simplevirt_domain_config_get_cpu_mode(long self);

        static native long simplevirt_domain_config_get_cpu_model(long self);

        static native long simplevirt_domain_config_get_cpu_period(long self);

        static native long simplevirt_domain_config_get_cpu_quota(long self);

        static native long simplevirt_domain_config_get_cpu_shares(long self);

        static native int simplevirt_domain_config_get_cpu_sockets(long self);

        static native int simplevirt_domain_config_get_cpu_threads(long self);

        static native long simplevirt_domain_config_get_cpu_vendor(long self);

        static native long simplevirt_domain_config_get_cpu_vendor_id(long self);

        static native long simplevirt_domain_config_get_current_memory(long self);

        static native int simplevirt_domain_config_get_current_vcpus(long self);

        static native int simplevirt_domain_config_get_default_io_thread_pool_max(long self);

        static native int simplevirt_domain_config_get_default_io_thread_pool_min(long self);

        static native long simplevirt_domain_config_get_description(long self);

        static native long simplevirt_domain_config_get_dtb(long self);

        static native long simplevirt_domain_config_get_emulator(long self);

        static native long simplevirt_domain_config_get_emulator_cpu_set(long self);

        static native long simplevirt_domain_config_get_emulator_period(long self);

        static native int simplevirt_domain_config_get_emulator_priority(long self);

        static native long simplevirt_domain_config_get_emulator_quota(long self);

        static native int simplevirt_domain_config_get_emulator_scheduler(long self);

        static native int simplevirt_domain_config_get_feature_acpi(long self);

        static native long simplevirt_domain_config_get_feature_aia(long self);

        static native int simplevirt_domain_config_get_feature_apic(long self);

        static native int simplevirt_domain_config_get_feature_apic_eoi(long self);

        static native int simplevirt_domain_config_get_feature_async_teardown(long self);

        static native int simplevirt_domain_config_get_feature_ccf_assist(long self);

        static native long simplevirt_domain_config_get_feature_cfpc(long self);

        static native int simplevirt_domain_config_get_feature_gic(long self);

        static native int simplevirt_domain_config_get_feature_hap(long self);

        static native long simplevirt_domain_config_get_feature_hpt_max_page_size(long self);

        static native long simplevirt_domain_config_get_feature_hpt_resizing(long self);

        static native int simplevirt_domain_config_get_feature_htm(long self);

        static native long simplevirt_domain_config_get_feature_ibs(long self);

        static native int simplevirt_domain_config_get_feature_ioapic(long self);

        static native long simplevirt_domain_config_get_feature_msrs_unknown(long self);

        static native int simplevirt_domain_config_get_feature_nested_hv(long self);

        static native int simplevirt_domain_config_get_feature_pae(long self);

        static native int simplevirt_domain_config_get_feature_pmu(long self);

        static native int simplevirt_domain_config_get_feature_private_network(long self);

        static native int simplevirt_domain_config_get_feature_ps2(long self);

        static native int simplevirt_domain_config_get_feature_pv_spinlock(long self);

        static native int simplevirt_domain_config_get_feature_ras(long self);

        static native long simplevirt_domain_config_get_feature_sbbc(long self);

        static native int simplevirt_domain_config_get_feature_smm(long self);

        static native long simplevirt_domain_config_get_feature_smm_tseg(long self);

        static native int simplevirt_domain_config_get_feature_viridian(long self);

        static native int simplevirt_domain_config_get_feature_vm_core_info(long self);

        static native int simplevirt_domain_config_get_feature_vm_port(long self);

        static native long simplevirt_domain_config_get_fibre_channel_app_id(long self);

        static native int simplevirt_domain_config_get_firmware(long self);

        static native int simplevirt_domain_config_get_firmware_enrolled_keys(long self);

        static native int simplevirt_domain_config_get_firmware_secure_boot(long self);

        static native long simplevirt_domain_config_get_generation_id(long self);

        static native int simplevirt_domain_config_get_huge_pages(long self);

        static native int simplevirt_domain_config_get_hyperv_avic(long self);

        static native int simplevirt_domain_config_get_hyperv_emsr_bitmap(long self);

        static native int simplevirt_domain_config_get_hyperv_evmcs(long self);

        static native int simplevirt_domain_config_get_hyperv_frequencies(long self);

        static native int simplevirt_domain_config_get_hyperv_ipi(long self);

        static native int simplevirt_domain_config_get_hyperv_mode(long self);

        static native int simplevirt_domain_config_get_hyperv_reenlightenment(long self);

        static native int simplevirt_domain_config_get_hyperv_relaxed(long self);

        static native int simplevirt_domain_config_get_hyperv_reset(long self);

        static native int simplevirt_domain_config_get_hyperv_runtime(long self);

        static native int simplevirt_domain_config_get_hyperv_spinlock_retries(long self);

        static native int simplevirt_domain_config_get_hyperv_spinlocks(long self);

        static native int simplevirt_domain_config_get_hyperv_stimer(long self);

        static native int simplevirt_domain_config_get_hyperv_stimer_direct(long self);

        static native int simplevirt_domain_config_get_hyperv_synic(long self);

        static native int simplevirt_domain_config_get_hyperv_tlbflush(long self);

        static native int simplevirt_domain_config_get_hyperv_tlbflush_direct(long self);

        static native int simplevirt_domain_config_get_hyperv_tlbflush_extended(long self);

        static native int simplevirt_domain_config_get_hyperv_vapic(long self);

        static native long simplevirt_domain_config_get_hyperv_vendor_id(long self);

        static native int simplevirt_domain_config_get_hyperv_vendor_id_state(long self);

        static native int simplevirt_domain_config_get_hyperv_vpindex(long self);

        static native int simplevirt_domain_config_get_hyperv_xmm_input(long self);

        static native int simplevirt_domain_config_get_id(long self);

        static native long simplevirt_domain_config_get_init(long self);

        static native long simplevirt_domain_config_get_init_arguments(long self);

        static native long simplevirt_domain_config_get_init_dir(long self);

        static native long simplevirt_domain_config_get_init_group(long self);

        static native long simplevirt_domain_config_get_init_user(long self);

        static native long simplevirt_domain_config_get_initrd(long self);

        static native long simplevirt_domain_config_get_io_thread_period(long self);

        static native long simplevirt_domain_config_get_io_thread_quota(long self);

        static native int simplevirt_domain_config_get_io_threads(long self);

        static native long simplevirt_domain_config_get_kernel(long self);

        static native int simplevirt_domain_config_get_kvm_dirty_ring(long self);

        static native int simplevirt_domain_config_get_kvm_dirty_ring_size(long self);

        static native int simplevirt_domain_config_get_kvm_hidden(long self);

        static native int simplevirt_domain_config_get_kvm_hint_dedicated(long self);

        static native int simplevirt_domain_config_get_kvm_poll_control(long self);

        static native int simplevirt_domain_config_get_kvm_pv_ipi(long self);

        static native int simplevirt_domain_config_get_launch_security_type(long self);

        static native long simplevirt_domain_config_get_loader(long self);

        static native int simplevirt_domain_config_get_loader_format(long self);

        static native int simplevirt_domain_config_get_loader_read_only(long self);

        static native int simplevirt_domain_config_get_loader_secure(long self);

        static native int simplevirt_domain_config_get_loader_stateless(long self);

        static native int simplevirt_domain_config_get_loader_type(long self);

        static native long simplevirt_domain_config_get_lxc_share_ipc(long self);

        static native long simplevirt_domain_config_get_lxc_share_ipc_type(long self);

        static native long simplevirt_domain_config_get_lxc_share_network(long self);

        static native long simplevirt_domain_config_get_lxc_share_network_type(long self);

        static native long simplevirt_domain_config_get_lxc_share_uts(long self);

        static native long simplevirt_domain_config_get_lxc_share_uts_type(long self);

        static native long simplevirt_domain_config_get_machine(long self);

        static native long simplevirt_domain_config_get_max_memory(long self);

        static native int simplevirt_domain_config_get_max_memory_slots(long self);

        static native long simplevirt_domain_config_get_memory(long self);

        static native int simplevirt_domain_config_get_memory_access(long self);

        static native int simplevirt_domain_config_get_memory_allocation(long self);

        static native int simplevirt_domain_config_get_memory_allocation_threads(long self);

        static native int simplevirt_domain_config_get_memory_discard(long self);

        static native int simplevirt_domain_config_get_memory_dump_core(long self);

        static native long simplevirt_domain_config_get_memory_hard_limit(long self);

        static native int simplevirt_domain_config_get_memory_locked(long self);

        static native long simplevirt_domain_config_get_memory_min_guarantee(long self);

        static native int simplevirt_domain_config_get_memory_no_share_pages(long self);

        static native long simplevirt_domain_config_get_memory_soft_limit(long self);

        static native int simplevirt_domain_config_get_memory_source(long self);

        static native long simplevirt_domain_config_get_memory_swap_hard_limit(long self);

        static native long simplevirt_domain_config_get_metadata(long self, byte[] uri);

        static native long simplevirt_domain_config_get_name(long self);

        static native int simplevirt_domain_config_get_numa_mode(long self);

        static native long simplevirt_domain_config_get_numa_nodes(long self);

        static native int simplevirt_domain_config_get_numa_placement(long self);

        static native long simplevirt_domain_config_get_nvram(long self);

        static native int simplevirt_domain_config_get_nvram_format(long self);

        static native long simplevirt_domain_config_get_nvram_template(long self);

        static native int simplevirt_domain_config_get_nvram_template_format(long self);

        static native int simplevirt_domain_config_get_nvram_type(long self);

        static native long simplevirt_domain_config_get_oem_strings(long self);

        static native int simplevirt_domain_config_get_on_crash(long self);

        static native int simplevirt_domain_config_get_on_lock_failure(long self);

        static native int simplevirt_domain_config_get_on_poweroff(long self);

        static native int simplevirt_domain_config_get_on_reboot(long self);

        static native int simplevirt_domain_config_get_os_type(long self);

        static native long simplevirt_domain_config_get_qemu_added_capabilities(long self);

        static native long simplevirt_domain_config_get_qemu_arguments(long self);

        static native long simplevirt_domain_config_get_qemu_deprecation(long self);

        static native long simplevirt_domain_config_get_qemu_environment_names(long self);

        static native long simplevirt_domain_config_get_qemu_removed_capabilities(long self);

        static native long simplevirt_domain_config_get_resource_partition(long self);

        static native int simplevirt_domain_config_get_sev_author_key(long self);

        static native int simplevirt_domain_config_get_sev_c_bit_position(long self);

        static native long simplevirt_domain_config_get_sev_dh_cert(long self);

        static native long simplevirt_domain_config_get_sev_guest_workarounds(long self);

        static native long simplevirt_domain_config_get_sev_host_data(long self);

        static native long simplevirt_domain_config_get_sev_id_auth(long self);

        static native long simplevirt_domain_config_get_sev_id_block(long self);

        static native int simplevirt_domain_config_get_sev_kernel_hashes(long self);

        static native int simplevirt_domain_config_get_sev_policy(long self);

        static native int simplevirt_domain_config_get_sev_reduced_phys_bits(long self);

        static native long simplevirt_domain_config_get_sev_session(long self);

        static native long simplevirt_domain_config_get_sev_snp_policy(long self);

        static native int simplevirt_domain_config_get_sev_vcek(long self);

        static native long simplevirt_domain_config_get_shim(long self);

        static native int simplevirt_domain_config_get_smbios_mode(long self);

        static native int simplevirt_domain_config_get_suspend_to_disk(long self);

        static native int simplevirt_domain_config_get_suspend_to_memory(long self);

        static native long simplevirt_domain_config_get_sysinfo_type(long self);

        static native long simplevirt_domain_config_get_tcg_translation_block_cache(long self);

        static native long simplevirt_domain_config_get_tdx_mr_config_id(long self);

        static native long simplevirt_domain_config_get_tdx_mr_owner(long self);

        static native long simplevirt_domain_config_get_tdx_mr_owner_config(long self);

        static native long simplevirt_domain_config_get_tdx_policy(long self);

        static native int simplevirt_domain_config_get_tdx_quote_generation(long self);

        static native long simplevirt_domain_config_get_tdx_quote_socket(long self);

        static native long simplevirt_domain_config_get_title(long self);

        static native long simplevirt_domain_config_get_uuid(long self);

        static native int simplevirt_domain_config_get_vcpu_placement(long self);

        static native long simplevirt_domain_config_get_vcpu_set(long self);

        static native int simplevirt_domain_config_get_vcpus(long self);

        static native int simplevirt_domain_config_get_virt_type(long self);

        static native long simplevirt_domain_config_get_vmware_datacenter(long self);

        static native long simplevirt_domain_config_get_xen_arguments(long self);

        static native int simplevirt_domain_config_get_xen_e820_host(long self);

        static native int simplevirt_domain_config_get_xen_passthrough(long self);

        static native long simplevirt_domain_config_get_xen_passthrough_mode(long self);

        static native long simplevirt_domain_config_list_acpi_tables(long self);

        static native long simplevirt_domain_config_list_audios(long self);

        static native long simplevirt_domain_config_list_bios_entries(long self);

        static native long simplevirt_domain_config_list_block_tunes(long self);

        static native long simplevirt_domain_config_list_board_entries(long self);

        static native long simplevirt_domain_config_list_cache_tunes(long self);

        static native long simplevirt_domain_config_list_channels(long self);

        static native long simplevirt_domain_config_list_chassis_entries(long self);

        static native long simplevirt_domain_config_list_consoles(long self);

        static native long simplevirt_domain_config_list_controllers(long self);

        static native long simplevirt_domain_config_list_cpu_features(long self);

        static native long simplevirt_domain_config_list_cryptos(long self);

        static native long simplevirt_domain_config_list_devices(long self);

        static native long simplevirt_domain_config_list_disks(long self);

        static native long simplevirt_domain_config_list_filesystems(long self);

        static native long simplevirt_domain_config_list_firmware_entries(long self);

        static native long simplevirt_domain_config_list_firmware_features(long self);

        static native long simplevirt_domain_config_list_gid_maps(long self);

        static native long simplevirt_domain_config_list_graphics(long self);

        static native long simplevirt_domain_config_list_hostdevs(long self);

        static native long simplevirt_domain_config_list_hubs(long self);

        static native long simplevirt_domain_config_list_huge_page_sizes(long self);

        static native long simplevirt_domain_config_list_init_environment(long self);

        static native long simplevirt_domain_config_list_inputs(long self);

        static native long simplevirt_domain_config_list_interfaces(long self);

        static native long simplevirt_domain_config_list_io_thread_entries(long self);

        static native long simplevirt_domain_config_list_io_thread_pins(long self);

        static native long simplevirt_domain_config_list_io_thread_schedulers(long self);

        static native long simplevirt_domain_config_list_iommus(long self);

        static native long simplevirt_domain_config_list_keywraps(long self);

        static native long simplevirt_domain_config_list_leases(long self);

        static native long simplevirt_domain_config_list_memballoons(long self);

        static native long simplevirt_domain_config_list_memory_devices(long self);

        static native long simplevirt_domain_config_list_memory_tunes(long self);

        static native long simplevirt_domain_config_list_numa_bandwidths(long self);

        static native long simplevirt_domain_config_list_numa_cells(long self);

        static native long simplevirt_domain_config_list_numa_latencies(long self);

        static native long simplevirt_domain_config_list_numa_memories(long self);

        static native long simplevirt_domain_config_list_nvram_sources(long self);

        static native long simplevirt_domain_config_list_nvrams(long self);

        static native long simplevirt_domain_config_list_panics(long self);

        static native long simplevirt_domain_config_list_parallels(long self);

        static native long simplevirt_domain_config_list_perf_events(long self);

        static native long simplevirt_domain_config_list_pstores(long self);

        static native long simplevirt_domain_config_list_redir_filters(long self);

        static native long simplevirt_domain_config_list_redirdevs(long self);

        static native long simplevirt_domain_config_list_rngs(long self);

        static native long simplevirt_domain_config_list_security_labels(long self);

        static native long simplevirt_domain_config_list_serials(long self);

        static native long simplevirt_domain_config_list_shmems(long self);

        static native long simplevirt_domain_config_list_smartcards(long self);

        static native long simplevirt_domain_config_list_sounds(long self);

        static native long simplevirt_domain_config_list_sysinfos(long self);

        static native long simplevirt_domain_config_list_system_entries(long self);

        static native long simplevirt_domain_config_list_throttle_groups(long self);

        static native long simplevirt_domain_config_list_timers(long self);

        static native long simplevirt_domain_config_list_tpms(long self);

        static native long simplevirt_domain_config_list_uid_maps(long self);

        static native long simplevirt_domain_config_list_vcpu_entries(long self);

        static native long simplevirt_domain_config_list_vcpu_pins(long self);

        static native long simplevirt_domain_config_list_vcpu_schedulers(long self);

        static native long simplevirt_domain_config_list_videos(long self);

        static native long simplevirt_domain_config_list_vsocks(long self);

        static native long simplevirt_domain_config_list_watchdogs(long self);

        static native int simplevirt_domain_config_remove_acpi_table_entry(long self, long item);

        static native int simplevirt_domain_config_remove_audio(long self, long item);

        static native int simplevirt_domain_config_remove_bios_entry(long self, long item);

        static native int simplevirt_domain_config_remove_block_tune(long self, long item);

        static native int simplevirt_domain_config_remove_board_entry(long self, long item);

        static native int simplevirt_domain_config_remove_cache_tune(long self, long item);

        static native int simplevirt_domain_config_remove_channel(long self, long item);

        static native int simplevirt_domain_config_remove_chassis_entry(long self, long item);

        static native int simplevirt_domain_config_remove_console(long self, long item);

        static native int simplevirt_domain_config_remove_controller(long self, long item);

        static native int simplevirt_domain_config_remove_cpu_feature(long self, long item);

        static native int simplevirt_domain_config_remove_crypto(long self, long item);

        static native int simplevirt_domain_config_remove_device(long self, long device);

        static native int simplevirt_domain_config_remove_disk(long self, long item);

        static native int simplevirt_domain_config_remove_filesystem(long self, long item);

        static native int simplevirt_domain_config_remove_firmware_entry(long self, long item);

        static native int simplevirt_domain_config_remove_firmware_feature(long self, long item);

        static native int simplevirt_domain_config_remove_gid_map(long self, long item);

        static native int simplevirt_domain_config_remove_graphic(long self, long item);

        static native int simplevirt_domain_config_remove_hostdev(long self, long item);

        static native int simplevirt_domain_config_remove_hub(long self, long item);

        static native int simplevirt_domain_config_remove_huge_page_size(long self, long item);

        static native int simplevirt_domain_config_remove_init_variable(long self, long item);

        static native int simplevirt_domain_config_remove_input(long self, long item);

        static native int simplevirt_domain_config_remove_interface(long self, long item);

        static native int simplevirt_domain_config_remove_io_thread_entry(long self, long item);

        static native int simplevirt_domain_config_remove_io_thread_pin(long self, long item);

        static native int simplevirt_domain_config_remove_io_thread_scheduler(long self, long item);

        static native int simplevirt_domain_config_remove_iommu(long self, long item);

        static native int simplevirt_domain_config_remove_keywrap(long self, long item);

        static native int simplevirt_domain_config_remove_lease(long self, long item);

        static native int simplevirt_domain_config_remove_memballoon(long self, long item);

        static native int simplevirt_domain_config_remove_memory_device(long self, long item);

        static native int simplevirt_domain_config_remove_memory_tune(long self, long item);

        static native int simplevirt_domain_config_remove_numa_bandwidth(long self, long item);

        static native int simplevirt_domain_config_remove_numa_cell(long self, long item);

        static native int simplevirt_domain_config_remove_numa_latency(long self, long item);

        static native int simplevirt_domain_config_remove_numa_memory(long self, long item);

        static native int simplevirt_domain_config_remove_nvram_device(long self, long item);

        static native int simplevirt_domain_config_remove_nvram_source(long self, long item);

        static native int simplevirt_domain_config_remove_panic(long self, long item);

        static native int simplevirt_domain_config_remove_parallel(long self, long item);

        static native int simplevirt_domain_config_remove_perf_event(long self, long item);

        static native int simplevirt_domain_config_remove_pstore(long self, long item);

        static native int simplevirt_domain_config_remove_redir_filter(long self, long item);

        static native int simplevirt_domain_config_remove_redirdev(long self, long item);

        static native int simplevirt_domain_config_remove_rng(long self, long item);

        static native int simplevirt_domain_config_remove_security_label(long self, long item);

        static native int simplevirt_domain_config_remove_serial(long self, long item);

        static native int simplevirt_domain_config_remove_shmem(long self, long item);

        static native int simplevirt_domain_config_remove_smartcard(long self, long item);

        static native int simplevirt_domain_config_remove_sound(long self, long item);

        static native int simplevirt_domain_config_remove_sysinfo(long self, long item);

        static native int simplevirt_domain_config_remove_system_entry(long self, long item);

        static native int simplevirt_domain_config_remove_throttle_group(long self, long item);

        static native int simplevirt_domain_config_remove_timer(long self, long item);

        static native int simplevirt_domain_config_remove_tpm(long self, long item);

        static native int simplevirt_domain_config_remove_uid_map(long self, long item);

        static native int simplevirt_domain_config_remove_vcpu_entry(long self, long item);

        static native int simplevirt_domain_config_remove_vcpu_pin(long self, long item);

        static native int simplevirt_domain_config_remove_vcpu_scheduler(long self, long item);

        static native int simplevirt_domain_config_remove_video(long self, long item);

        static native int simplevirt_domain_config_remove_vsock(long self, long item);

        static native int simplevirt_domain_config_remove_watchdog(long self, long item);

        static native void simplevirt_domain_config_set_acpi_table(long self, byte[] value);

        static native void simplevirt_domain_config_set_arch(long self, byte[] value);

        static native void simplevirt_domain_config_set_bhyve_arguments(long self, long value);

        static native void simplevirt_domain_config_set_bios_reboot_timeout(long self, int value);

        static native void simplevirt_domain_config_set_bios_use_serial(long self, int value);

        static native void simplevirt_domain_config_set_block_weight(long self, int value);

        static native void simplevirt_domain_config_set_boot_devices(long self, long value);

        static native void simplevirt_domain_config_set_boot_loader(long self, byte[] value);

        static native void simplevirt_domain_config_set_boot_loader_arguments(long self, byte[] value);

        static native void simplevirt_domain_config_set_boot_menu(long self, int value);

        static native void simplevirt_domain_config_set_boot_menu_timeout(long self, int value);

        static native void simplevirt_domain_config_set_capabilities_policy(long self, int value);

        static native void simplevirt_domain_config_set_capability_audit_control(long self, int value);

        static native void simplevirt_domain_config_set_capability_audit_write(long self, int value);

        static native void simplevirt_domain_config_set_capability_block_suspend(long self, int value);

        static native void simplevirt_domain_config_set_capability_chown(long self, int value);

        static native void simplevirt_domain_config_set_capability_dac_override(long self, int value);

        static native void simplevirt_domain_config_set_capability_dac_read_search(long self, int value);

        static native void simplevirt_domain_config_set_capability_fowner(long self, int value);

        static native void simplevirt_domain_config_set_capability_fsetid(long self, int value);

        static native void simplevirt_domain_config_set_capability_ipc_lock(long self, int value);

        static native void simplevirt_domain_config_set_capability_ipc_owner(long self, int value);

        static native void simplevirt_domain_config_set_capability_kill(long self, int value);

        static native void simplevirt_domain_config_set_capability_lease(long self, int value);

        static native void simplevirt_domain_config_set_capability_linux_immutable(long self, int value);

        static native void simplevirt_domain_config_set_capability_mac_admin(long self, int value);

        static native void simplevirt_domain_config_set_capability_mac_override(long self, int value);

        static native void simplevirt_domain_config_set_capability_mknod(long self, int value);

        static native void simplevirt_domain_config_set_capability_net_admin(long self, int value);

        static native void simplevirt_domain_config_set_capability_net_bind_service(long self, int value);

        static native void simplevirt_domain_config_set_capability_net_broadcast(long self, int value);

        static native void simplevirt_domain_config_set_capability_net_raw(long self, int value);

        static native void simplevirt_domain_config_set_capability_setfcap(long self, int value);

        static native void simplevirt_domain_config_set_capability_setgid(long self, int value);

        static native void simplevirt_domain_config_set_capability_setpcap(long self, int value);

        static native void simplevirt_domain_config_set_capability_setuid(long self, int value);

        static native void simplevirt_domain_config_set_capability_sys_admin(long self, int value);

        static native void simplevirt_domain_config_set_capability_sys_boot(long self, int value);

        static native void simplevirt_domain_config_set_capability_sys_chroot(long self, int value);

        static native void simplevirt_domain_config_set_capability_sys_module(long self, int value);

        static native void simplevirt_domain_config_set_capability_sys_nice(long self, int value);

        static native void simplevirt_domain_config_set_capability_sys_pacct(long self, int value);

        static native void simplevirt_domain_config_set_capability_sys_ptrace(long self, int value);

        static native void simplevirt_domain_config_set_capability_sys_rawio(long self, int value);

        static native void simplevirt_domain_config_set_capability_sys_resource(long self, int value);

        static native void simplevirt_domain_config_set_capability_sys_time(long self, int value);

        static native void simplevirt_domain_config_set_capability_sys_tty_config(long self, int value);

        static native void simplevirt_domain_config_set_capability_syslog(long self, int value);

        static native void simplevirt_domain_config_set_capability_wake_alarm(long self, int value);

        static native void simplevirt_domain_config_set_clock_adjustment(long self, long value);

        static native void simplevirt_domain_config_set_clock_basis(long self, int value);

        static native void simplevirt_domain_config_set_clock_offset(long self, int value);

        static native void simplevirt_domain_config_set_clock_start(long self, long value);

        static native void simplevirt_domain_config_set_clock_timezone(long self, byte[] value);

        static native void simplevirt_domain_config_set_cmdline(long self, byte[] value);

        static native void simplevirt_domain_config_set_cpu_cache_level(long self, int value);

        static native void simplevirt_domain_config_set_cpu_cache_mode(long self, int value);

        static native void simplevirt_domain_config_set_cpu_check(long self, int value);

        static native void simplevirt_domain_config_set_cpu_clusters(long self, int value);

        static native void simplevirt_domain_config_set_cpu_cores(long self, int value);

        static native void simplevirt_domain_config_set_cpu_deprecated_features(long self, int value);

        static native void simplevirt_domain_config_set_cpu_dies(long self, int value);

        static native void simplevirt_domain_config_set_cpu_fallback(long self, int value);

        static native void simplevirt_domain_config_set_cpu_global_period(long self, long value);

        static native void simplevirt_domain_config_set_cpu_global_quota(long self, long value);

        static native void simplevirt_domain_config_set_cpu_match(long self, int value);

        static native void simplevirt_domain_config_set_cpu_max_phys_addr_bits(long self, int value);

        static native void simplevirt_domain_config_set_cpu_max_phys_addr_limit(long self, int value);

        static native void simplevirt_domain_config_set_cpu_max_phys_addr_mode(long self, byte[] value);

        static native void simplevirt_domain_config_set_cpu_migratable(long self, int value);

        static native void simplevirt_domain_config_set_cpu_mode(long self, int value);

        static native void simplevirt_domain_config_set_cpu_model(long self, byte[] value);

        static native void simplevirt_domain_config_set_cpu_period(long self, long value);

        static native void simplevirt_domain_config_set_cpu_quota(long self, long value);

        static native void simplevirt_domain_config_set_cpu_shares(long self, long value);

        static native void simplevirt_domain_config_set_cpu_sockets(long self, int value);

        static native void simplevirt_domain_config_set_cpu_threads(long self, int value);

        static native void simplevirt_domain_config_set_cpu_vendor(long self, byte[] value);

        static native void simplevirt_domain_config_set_cpu_vendor_id(long self, byte[] value);

        static native void simplevirt_domain_config_set_current_memory(long self, long value);

        static native void simplevirt_domain_config_set_current_vcpus(long self, int value);

        static native void simplevirt_domain_config_set_default_io_thread_pool_max(long self, int value);

        static native void simplevirt_domain_config_set_default_io_thread_pool_min(long self, int value);

        static native void simplevirt_domain_config_set_description(long self, byte[] value);

        static native void simplevirt_domain_config_set_dtb(long self, byte[] value);

        static native void simplevirt_domain_config_set_emulator(long self, byte[] value);

        static native void simplevirt_domain_config_set_emulator_cpu_set(long self, byte[] value);

        static native void simplevirt_domain_config_set_emulator_period(long self, long value);

        static native void simplevirt_domain_config_set_emulator_priority(long self, int value);

        static native void simplevirt_domain_config_set_emulator_quota(long self, long value);

        static native void simplevirt_domain_config_set_emulator_scheduler(long self, int value);

        static native void simplevirt_domain_config_set_feature_acpi(long self, int value);

        static native void simplevirt_domain_config_set_feature_aia(long self, byte[] value);

        static native void simplevirt_domain_config_set_feature_apic(long self, int value);

        static native void simplevirt_domain_config_set_feature_apic_eoi(long self, int value);

        static native void simplevirt_domain_config_set_feature_async_teardown(long self, int value);

        static native void simplevirt_domain_config_set_feature_ccf_assist(long self, int value);

        static native void simplevirt_domain_config_set_feature_cfpc(long self, byte[] value);

        static native void simplevirt_domain_config_set_feature_gic(long self, int value);

        static native void simplevirt_domain_config_set_feature_hap(long self, int value);

        static native void simplevirt_domain_config_set_feature_hpt_max_page_size(long self, long value);

        static native void simplevirt_domain_config_set_feature_hpt_resizing(long self, byte[] value);

        static native void simplevirt_domain_config_set_feature_htm(long self, int value);

        static native void simplevirt_domain_config_set_feature_ibs(long self, byte[] value);

        static native void simplevirt_domain_config_set_feature_ioapic(long self, int value);

        static native void simplevirt_domain_config_set_feature_msrs_unknown(long self, byte[] value);

        static native void simplevirt_domain_config_set_feature_nested_hv(long self, int value);

        static native void simplevirt_domain_config_set_feature_pae(long self, int value);

        static native void simplevirt_domain_config_set_feature_pmu(long self, int value);

        static native void simplevirt_domain_config_set_feature_private_network(long self, int value);

        static native void simplevirt_domain_config_set_feature_ps2(long self, int value);

        static native void simplevirt_domain_config_set_feature_pv_spinlock(long self, int value);

        static native void simplevirt_domain_config_set_feature_ras(long self, int value);

        static native void simplevirt_domain_config_set_feature_sbbc(long self, byte[] value);

        static native void simplevirt_domain_config_set_feature_smm(long self, int value);

        static native void simplevirt_domain_config_set_feature_smm_tseg(long self, long value);

        static native void simplevirt_domain_config_set_feature_viridian(long self, int value);

        static native void simplevirt_domain_config_set_feature_vm_core_info(long self, int value);

        static native void simplevirt_domain_config_set_feature_vm_port(long self, int value);

        static native void simplevirt_domain_config_set_fibre_channel_app_id(long self, byte[] value);

        static native void simplevirt_domain_config_set_firmware(long self, int value);

        static native void simplevirt_domain_config_set_firmware_enrolled_keys(long self, int value);

        static native void simplevirt_domain_config_set_firmware_secure_boot(long self, int value);

        static native void simplevirt_domain_config_set_generation_id(long self, byte[] value);

        static native void simplevirt_domain_config_set_huge_pages(long self, int value);

        static native void simplevirt_domain_config_set_hyperv_avic(long self, int value);

        static native void simplevirt_domain_config_set_hyperv_emsr_bitmap(long self, int value);

        static native void simplevirt_domain_config_set_hyperv_evmcs(long self, int value);

        static native void simplevirt_domain_config_set_hyperv_frequencies(long self, int value);

        static native void simplevirt_domain_config_set_hyperv_ipi(long self, int value);

        static native void simplevirt_domain_config_set_hyperv_mode(long self, int value);

        static native void simplevirt_domain_config_set_hyperv_reenlightenment(long self, int value);

        static native void simplevirt_domain_config_set_hyperv_relaxed(long self, int value);

        static native void simplevirt_domain_config_set_hyperv_reset(long self, int value);

        static native void simplevirt_domain_config_set_hyperv_runtime(long self, int value);

        static native void simplevirt_domain_config_set_hyperv_spinlock_retries(long self, int value);

        static native void simplevirt_domain_config_set_hyperv_spinlocks(long self, int value);

        static native void simplevirt_domain_config_set_hyperv_stimer(long self, int value);

        static native void simplevirt_domain_config_set_hyperv_stimer_direct(long self, int value);

        static native void simplevirt_domain_config_set_hyperv_synic(long self, int value);

        static native void simplevirt_domain_config_set_hyperv_tlbflush(long self, int value);

        static native void simplevirt_domain_config_set_hyperv_tlbflush_direct(long self, int value);

        static native void simplevirt_domain_config_set_hyperv_tlbflush_extended(long self, int value);

        static native void simplevirt_domain_config_set_hyperv_vapic(long self, int value);

        static native void simplevirt_domain_config_set_hyperv_vendor_id(long self, byte[] value);

        static native void simplevirt_domain_config_set_hyperv_vendor_id_state(long self, int value);

        static native void simplevirt_domain_config_set_hyperv_vpindex(long self, int value);

        static native void simplevirt_domain_config_set_hyperv_xmm_input(long self, int value);

        static native void simplevirt_domain_config_set_init(long self, byte[] value);

        static native void simplevirt_domain_config_set_init_arguments(long self, long value);

        static native void simplevirt_domain_config_set_init_dir(long self, byte[] value);

        static native void simplevirt_domain_config_set_init_group(long self, byte[] value);

        static native void simplevirt_domain_config_set_init_user(long self, byte[] value);

        static native void simplevirt_domain_config_set_initrd(long self, byte[] value);

        static native void simplevirt_domain_config_set_io_thread_period(long self, long value);

        static native void simplevirt_domain_config_set_io_thread_quota(long self, long value);

        static native void simplevirt_domain_config_set_io_threads(long self, int value);

        static native void simplevirt_domain_config_set_kernel(long self, byte[] value);

        static native void simplevirt_domain_config_set_kvm_dirty_ring(long self, int value);

        static native void simplevirt_domain_config_set_kvm_dirty_ring_size(long self, int value);

        static native void simplevirt_domain_config_set_kvm_hidden(long self, int value);

        static native void simplevirt_domain_config_set_kvm_hint_dedicated(long self, int value);

        static native void simplevirt_domain_config_set_kvm_poll_control(long self, int value);

        static native void simplevirt_domain_config_set_kvm_pv_ipi(long self, int value);

        static native void simplevirt_domain_config_set_launch_security_type(long self, int value);

        static native void simplevirt_domain_config_set_loader(long self, byte[] value);

        static native void simplevirt_domain_config_set_loader_format(long self, int value);

        static native void simplevirt_domain_config_set_loader_read_only(long self, int value);

        static native void simplevirt_domain_config_set_loader_secure(long self, int value);

        static native void simplevirt_domain_config_set_loader_stateless(long self, int value);

        static native void simplevirt_domain_config_set_loader_type(long self, int value);

        static native void simplevirt_domain_config_set_lxc_share_ipc(long self, byte[] value);

        static native void simplevirt_domain_config_set_lxc_share_ipc_type(long self, byte[] value);

        static native void simplevirt_domain_config_set_lxc_share_network(long self, byte[] value);

        static native void simplevirt_domain_config_set_lxc_share_network_type(long self, byte[] value);

        static native void simplevirt_domain_config_set_lxc_share_uts(long self, byte[] value);

        static native void simplevirt_domain_config_set_lxc_share_uts_type(long self, byte[] value);

        static native void simplevirt_domain_config_set_machine(long self, byte[] value);

        static native void simplevirt_domain_config_set_max_memory(long self, long value);

        static native void simplevirt_domain_config_set_max_memory_slots(long self, int value);

        static native void simplevirt_domain_config_set_memory(long self, long value);

        static native void simplevirt_domain_config_set_memory_access(long self, int value);

        static native void simplevirt_domain_config_set_memory_allocation(long self, int value);

        static native void simplevirt_domain_config_set_memory_allocation_threads(long self, int value);

        static native void simplevirt_domain_config_set_memory_discard(long self, int value);

        static native void simplevirt_domain_config_set_memory_dump_core(long self, int value);

        static native void simplevirt_domain_config_set_memory_hard_limit(long self, long value);

        static native void simplevirt_domain_config_set_memory_locked(long self, int value);

        static native void simplevirt_domain_config_set_memory_min_guarantee(long self, long value);

        static native void simplevirt_domain_config_set_memory_no_share_pages(long self, int value);

        static native void simplevirt_domain_config_set_memory_soft_limit(long self, long value);

        static native void simplevirt_domain_config_set_memory_source(long self, int value);

        static native void simplevirt_domain_config_set_memory_swap_hard_limit(long self, long value);

        static native int simplevirt_domain_config_set_metadata(long self, byte[] uri, byte[] xml, long[] error);

        static native void simplevirt_domain_config_set_name(long self, byte[] value);

        static native void simplevirt_domain_config_set_numa_mode(long self, int value);

        static native void simplevirt_domain_config_set_numa_nodes(long self, byte[] value);

        static native void simplevirt_domain_config_set_numa_placement(long self, int value);

        static native void simplevirt_domain_config_set_nvram(long self, byte[] value);

        static native void simplevirt_domain_config_set_nvram_format(long self, int value);

        static native void simplevirt_domain_config_set_nvram_template(long self, byte[] value);

        static native void simplevirt_domain_config_set_nvram_template_format(long self, int value);

        static native void simplevirt_domain_config_set_nvram_type(long self, int value);

        static native void simplevirt_domain_config_set_oem_strings(long self, long value);

        static native void simplevirt_domain_config_set_on_crash(long self, int value);

        static native void simplevirt_domain_config_set_on_lock_failure(long self, int value);

        static native void simplevirt_domain_config_set_on_poweroff(long self, int value);

        static native void simplevirt_domain_config_set_on_reboot(long self, int value);

        static native void simplevirt_domain_config_set_os_type(long self, int value);

        static native void simplevirt_domain_config_set_qemu_added_capabilities(long self, long value);

        static native void simplevirt_domain_config_set_qemu_arguments(long self, long value);

        static native void simplevirt_domain_config_set_qemu_deprecation(long self, byte[] value);

        static native void simplevirt_domain_config_set_qemu_environment_names(long self, long value);

        static native void simplevirt_domain_config_set_qemu_removed_capabilities(long self, long value);

        static native void simplevirt_domain_config_set_resource_partition(long self, byte[] value);

        static native void simplevirt_domain_config_set_sev_author_key(long self, int value);

        static native void simplevirt_domain_config_set_sev_c_bit_position(long self, int value);

        static native void simplevirt_domain_config_set_sev_dh_cert(long self, byte[] value);

        static native void simplevirt_domain_config_set_sev_guest_workarounds(long self, byte[] value);

        static native void simplevirt_domain_config_set_sev_host_data(long self, byte[] value);

        static native void simplevirt_domain_config_set_sev_id_auth(long self, byte[] value);

        static native void simplevirt_domain_config_set_sev_id_block(long self, byte[] value);

        static native void simplevirt_domain_config_set_sev_kernel_hashes(long self, int value);

        static native void simplevirt_domain_config_set_sev_policy(long self, int value);

        static native void simplevirt_domain_config_set_sev_reduced_phys_bits(long self, int value);

        static native void simplevirt_domain_config_set_sev_session(long self, byte[] value);

        static native void simplevirt_domain_config_set_sev_snp_policy(long self, long value);

        static native void simplevirt_domain_config_set_sev_vcek(long self, int value);

        static native void simplevirt_domain_config_set_shim(long self, byte[] value);

        static native void simplevirt_domain_config_set_smbios_mode(long self, int value);

        static native void simplevirt_domain_config_set_suspend_to_disk(long self, int value);

        static native void simplevirt_domain_config_set_suspend_to_memory(long self, int value);

        static native void simplevirt_domain_config_set_sysinfo_type(long self, byte[] value);

        static native void simplevirt_domain_config_set_tcg_translation_block_cache(long self, long value);

        static native void simplevirt_domain_config_set_tdx_mr_config_id(long self, byte[] value);

        static native void simplevirt_domain_config_set_tdx_mr_owner(long self, byte[] value);

        static native void simplevirt_domain_config_set_tdx_mr_owner_config(long self, byte[] value);

        static native void simplevirt_domain_config_set_tdx_policy(long self, long value);

        static native void simplevirt_domain_config_set_tdx_quote_generation(long self, int value);

        static native void simplevirt_domain_config_set_tdx_quote_socket(long self, byte[] value);

        static native void simplevirt_domain_config_set_title(long self, byte[] value);

        static native void simplevirt_domain_config_set_uuid(long self, byte[] value);

        static native void simplevirt_domain_config_set_vcpu_placement(long self, int value);

        static native void simplevirt_domain_config_set_vcpu_set(long self, byte[] value);

        static native void simplevirt_domain_config_set_vcpus(long self, int value);

        static native void simplevirt_domain_config_set_virt_type(long self, int value);

        static native void simplevirt_domain_config_set_vmware_datacenter(long self, byte[] value);

        static native void simplevirt_domain_config_set_xen_arguments(long self, long value);

        static native void simplevirt_domain_config_set_xen_e820_host(long self, int value);

        static native void simplevirt_domain_config_set_xen_passthrough(long self, int value);

        static native void simplevirt_domain_config_set_xen_passthrough_mode(long self, byte[] value);
    }
}
