// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.List;

/**
 * What a domain, a disk, a network ... should be: a value that holds a piece of libvirt's XML and edits it in
 * place.
 * <p>Setting a field changes one place in the XML; elements this library knows nothing of, comments and foreign
 * namespaces stay as they are. A field the document does not hold reads as zero, {@code false}, {@code null} or
 * the {@code DEFAULT} of its enumeration, which leaves the choice to libvirt; setting it to that removes it
 * again. What has no accessor is reached by XPath: {@link Config#getValue}, {@link Config#setValue}, {@link
 * Config#addXml}.
 * <p>A text that an enumeration of this version cannot name reads as {@code UNKNOWN} and is kept; setting {@code
 * UNKNOWN} changes nothing. Setters cannot fail: what XML or libvirt cannot hold is not stored, and {@link
 * Config#validate} tells.
 * <p>Devices and other parts of a document are objects too. One that was got from a document is a view: changing
 * it changes the document, and it keeps the document alive. After its removal it stands alone. Two lookups of
 * the same part give the same object as long as somebody holds it.
 * <p>A config and its parts belong to one thread at a time; only taking and dropping references is free of that.
 */
public class Config extends NativeObject {
    Config(Owned owned) {
        super(owned);
    }

    static Config wrap(long pointer) {
        if (pointer == 0) {
            return null;
        }
        switch (Text.read(GLib.g_type_name_from_instance(pointer))) {
            case "SimplevirtAcpiTableConfig":
                return new AcpiTableConfig(new Owned(pointer));
            case "SimplevirtAudioConfig":
                return new AudioConfig(new Owned(pointer));
            case "SimplevirtBackingStoreConfig":
                return new BackingStoreConfig(new Owned(pointer));
            case "SimplevirtBackupConfig":
                return new BackupConfig(new Owned(pointer));
            case "SimplevirtBackupDiskConfig":
                return new BackupDiskConfig(new Owned(pointer));
            case "SimplevirtBlockTuneConfig":
                return new BlockTuneConfig(new Owned(pointer));
            case "SimplevirtCacheShareConfig":
                return new CacheShareConfig(new Owned(pointer));
            case "SimplevirtCacheTuneConfig":
                return new CacheTuneConfig(new Owned(pointer));
            case "SimplevirtCapabilitiesConfig":
                return new CapabilitiesConfig(new Owned(pointer));
            case "SimplevirtChannelConfig":
                return new ChannelConfig(new Owned(pointer));
            case "SimplevirtCharacterSourceConfig":
                return new CharacterSourceConfig(new Owned(pointer));
            case "SimplevirtCheckpointConfig":
                return new CheckpointConfig(new Owned(pointer));
            case "SimplevirtCheckpointDiskConfig":
                return new CheckpointDiskConfig(new Owned(pointer));
            case "SimplevirtConsoleConfig":
                return new ConsoleConfig(new Owned(pointer));
            case "SimplevirtControllerConfig":
                return new ControllerConfig(new Owned(pointer));
            case "SimplevirtCpuBlockersConfig":
                return new CpuBlockersConfig(new Owned(pointer));
            case "SimplevirtCpuFeatureConfig":
                return new CpuFeatureConfig(new Owned(pointer));
            case "SimplevirtCpuModelConfig":
                return new CpuModelConfig(new Owned(pointer));
            case "SimplevirtCryptoConfig":
                return new CryptoConfig(new Owned(pointer));
            case "SimplevirtDeviceSecurityLabelConfig":
                return new DeviceSecurityLabelConfig(new Owned(pointer));
            case "SimplevirtDhcpHostConfig":
                return new DhcpHostConfig(new Owned(pointer));
            case "SimplevirtDhcpRangeConfig":
                return new DhcpRangeConfig(new Owned(pointer));
            case "SimplevirtDiskConfig":
                return new DiskConfig(new Owned(pointer));
            case "SimplevirtDiskCookieConfig":
                return new DiskCookieConfig(new Owned(pointer));
            case "SimplevirtDiskHostConfig":
                return new DiskHostConfig(new Owned(pointer));
            case "SimplevirtDiskSourceConfig":
                return new DiskSourceConfig(new Owned(pointer));
            case "SimplevirtDnsForwarderConfig":
                return new DnsForwarderConfig(new Owned(pointer));
            case "SimplevirtDnsHostConfig":
                return new DnsHostConfig(new Owned(pointer));
            case "SimplevirtDnsServiceConfig":
                return new DnsServiceConfig(new Owned(pointer));
            case "SimplevirtDnsTextConfig":
                return new DnsTextConfig(new Owned(pointer));
            case "SimplevirtDomainCapabilitiesConfig":
                return new DomainCapabilitiesConfig(new Owned(pointer));
            case "SimplevirtDomainConfig":
                return new DomainConfig(new Owned(pointer));
            case "SimplevirtEncryptionSecretConfig":
                return new EncryptionSecretConfig(new Owned(pointer));
            case "SimplevirtExtentConfig":
                return new ExtentConfig(new Owned(pointer));
            case "SimplevirtFilesystemConfig":
                return new FilesystemConfig(new Owned(pointer));
            case "SimplevirtFilterParameterConfig":
                return new FilterParameterConfig(new Owned(pointer));
            case "SimplevirtFirmwareEntryConfig":
                return new FirmwareEntryConfig(new Owned(pointer));
            case "SimplevirtFirmwareFeatureConfig":
                return new FirmwareFeatureConfig(new Owned(pointer));
            case "SimplevirtForwardDeviceConfig":
                return new ForwardDeviceConfig(new Owned(pointer));
            case "SimplevirtGidMapConfig":
                return new GidMapConfig(new Owned(pointer));
            case "SimplevirtGraphicsConfig":
                return new GraphicsConfig(new Owned(pointer));
            case "SimplevirtGuestCapabilityConfig":
                return new GuestCapabilityConfig(new Owned(pointer));
            case "SimplevirtGuestDomainConfig":
                return new GuestDomainConfig(new Owned(pointer));
            case "SimplevirtGuestMachineConfig":
                return new GuestMachineConfig(new Owned(pointer));
            case "SimplevirtHostBandwidthNodeConfig":
                return new HostBandwidthNodeConfig(new Owned(pointer));
            case "SimplevirtHostBaseLabelConfig":
                return new HostBaseLabelConfig(new Owned(pointer));
            case "SimplevirtHostCacheBankConfig":
                return new HostCacheBankConfig(new Owned(pointer));
            case "SimplevirtHostCacheControlConfig":
                return new HostCacheControlConfig(new Owned(pointer));
            case "SimplevirtHostCpuConfig":
                return new HostCpuConfig(new Owned(pointer));
            case "SimplevirtHostInterfaceConfig":
                return new HostInterfaceConfig(new Owned(pointer));
            case "SimplevirtHostNumaCellConfig":
                return new HostNumaCellConfig(new Owned(pointer));
            case "SimplevirtHostPageSizeConfig":
                return new HostPageSizeConfig(new Owned(pointer));
            case "SimplevirtHostPagesConfig":
                return new HostPagesConfig(new Owned(pointer));
            case "SimplevirtHostSecurityModelConfig":
                return new HostSecurityModelConfig(new Owned(pointer));
            case "SimplevirtHostdevConfig":
                return new HostdevConfig(new Owned(pointer));
            case "SimplevirtHubConfig":
                return new HubConfig(new Owned(pointer));
            case "SimplevirtHugePageConfig":
                return new HugePageConfig(new Owned(pointer));
            case "SimplevirtInitVariableConfig":
                return new InitVariableConfig(new Owned(pointer));
            case "SimplevirtInputConfig":
                return new InputConfig(new Owned(pointer));
            case "SimplevirtInterfaceAddressConfig":
                return new InterfaceAddressConfig(new Owned(pointer));
            case "SimplevirtInterfaceConfig":
                return new InterfaceConfig(new Owned(pointer));
            case "SimplevirtInterfaceRouteConfig":
                return new InterfaceRouteConfig(new Owned(pointer));
            case "SimplevirtIoThreadConfig":
                return new IoThreadConfig(new Owned(pointer));
            case "SimplevirtIoThreadPinConfig":
                return new IoThreadPinConfig(new Owned(pointer));
            case "SimplevirtIoThreadQueuesConfig":
                return new IoThreadQueuesConfig(new Owned(pointer));
            case "SimplevirtIoThreadSchedulerConfig":
                return new IoThreadSchedulerConfig(new Owned(pointer));
            case "SimplevirtIommuConfig":
                return new IommuConfig(new Owned(pointer));
            case "SimplevirtKeywrapConfig":
                return new KeywrapConfig(new Owned(pointer));
            case "SimplevirtLeaseConfig":
                return new LeaseConfig(new Owned(pointer));
            case "SimplevirtListenConfig":
                return new ListenConfig(new Owned(pointer));
            case "SimplevirtMemballoonConfig":
                return new MemballoonConfig(new Owned(pointer));
            case "SimplevirtMemoryDeviceConfig":
                return new MemoryDeviceConfig(new Owned(pointer));
            case "SimplevirtMemoryTuneConfig":
                return new MemoryTuneConfig(new Owned(pointer));
            case "SimplevirtMemoryTuneNodeConfig":
                return new MemoryTuneNodeConfig(new Owned(pointer));
            case "SimplevirtNetworkAddressConfig":
                return new NetworkAddressConfig(new Owned(pointer));
            case "SimplevirtNetworkConfig":
                return new NetworkConfig(new Owned(pointer));
            case "SimplevirtNodeAttributeConfig":
                return new NodeAttributeConfig(new Owned(pointer));
            case "SimplevirtNodeDeviceConfig":
                return new NodeDeviceConfig(new Owned(pointer));
            case "SimplevirtNodeDeviceFileConfig":
                return new NodeDeviceFileConfig(new Owned(pointer));
            case "SimplevirtNodeMdevTypeConfig":
                return new NodeMdevTypeConfig(new Owned(pointer));
            case "SimplevirtNodePciAddressConfig":
                return new NodePciAddressConfig(new Owned(pointer));
            case "SimplevirtNodePciLinkConfig":
                return new NodePciLinkConfig(new Owned(pointer));
            case "SimplevirtNodeVpdFieldConfig":
                return new NodeVpdFieldConfig(new Owned(pointer));
            case "SimplevirtNodeVpdFieldsConfig":
                return new NodeVpdFieldsConfig(new Owned(pointer));
            case "SimplevirtNumaBandwidthConfig":
                return new NumaBandwidthConfig(new Owned(pointer));
            case "SimplevirtNumaCacheConfig":
                return new NumaCacheConfig(new Owned(pointer));
            case "SimplevirtNumaCellConfig":
                return new NumaCellConfig(new Owned(pointer));
            case "SimplevirtNumaDistanceConfig":
                return new NumaDistanceConfig(new Owned(pointer));
            case "SimplevirtNumaLatencyConfig":
                return new NumaLatencyConfig(new Owned(pointer));
            case "SimplevirtNumaMemoryConfig":
                return new NumaMemoryConfig(new Owned(pointer));
            case "SimplevirtNvramConfig":
                return new NvramConfig(new Owned(pointer));
            case "SimplevirtNwfilterConfig":
                return new NwfilterConfig(new Owned(pointer));
            case "SimplevirtNwfilterMatchConfig":
                return new NwfilterMatchConfig(new Owned(pointer));
            case "SimplevirtNwfilterReferenceConfig":
                return new NwfilterReferenceConfig(new Owned(pointer));
            case "SimplevirtNwfilterRuleConfig":
                return new NwfilterRuleConfig(new Owned(pointer));
            case "SimplevirtPanicConfig":
                return new PanicConfig(new Owned(pointer));
            case "SimplevirtParallelConfig":
                return new ParallelConfig(new Owned(pointer));
            case "SimplevirtPerfEventConfig":
                return new PerfEventConfig(new Owned(pointer));
            case "SimplevirtPoolCapabilitiesConfig":
                return new PoolCapabilitiesConfig(new Owned(pointer));
            case "SimplevirtPoolCapabilityConfig":
                return new PoolCapabilityConfig(new Owned(pointer));
            case "SimplevirtPoolDeviceConfig":
                return new PoolDeviceConfig(new Owned(pointer));
            case "SimplevirtPortForwardConfig":
                return new PortForwardConfig(new Owned(pointer));
            case "SimplevirtPortGroupConfig":
                return new PortGroupConfig(new Owned(pointer));
            case "SimplevirtPortRangeConfig":
                return new PortRangeConfig(new Owned(pointer));
            case "SimplevirtPstoreConfig":
                return new PstoreConfig(new Owned(pointer));
            case "SimplevirtRedirFilterConfig":
                return new RedirFilterConfig(new Owned(pointer));
            case "SimplevirtRedirdevConfig":
                return new RedirdevConfig(new Owned(pointer));
            case "SimplevirtRngConfig":
                return new RngConfig(new Owned(pointer));
            case "SimplevirtSecretConfig":
                return new SecretConfig(new Owned(pointer));
            case "SimplevirtSecurityLabelConfig":
                return new SecurityLabelConfig(new Owned(pointer));
            case "SimplevirtSerialConfig":
                return new SerialConfig(new Owned(pointer));
            case "SimplevirtSgxSectionConfig":
                return new SgxSectionConfig(new Owned(pointer));
            case "SimplevirtShmemConfig":
                return new ShmemConfig(new Owned(pointer));
            case "SimplevirtSmartcardConfig":
                return new SmartcardConfig(new Owned(pointer));
            case "SimplevirtSnapshotConfig":
                return new SnapshotConfig(new Owned(pointer));
            case "SimplevirtSnapshotDiskConfig":
                return new SnapshotDiskConfig(new Owned(pointer));
            case "SimplevirtSoundConfig":
                return new SoundConfig(new Owned(pointer));
            case "SimplevirtSpiceChannelConfig":
                return new SpiceChannelConfig(new Owned(pointer));
            case "SimplevirtStoragePoolConfig":
                return new StoragePoolConfig(new Owned(pointer));
            case "SimplevirtStorageVolumeConfig":
                return new StorageVolumeConfig(new Owned(pointer));
            case "SimplevirtSysinfoBoardConfig":
                return new SysinfoBoardConfig(new Owned(pointer));
            case "SimplevirtSysinfoConfig":
                return new SysinfoConfig(new Owned(pointer));
            case "SimplevirtSysinfoEntryConfig":
                return new SysinfoEntryConfig(new Owned(pointer));
            case "SimplevirtThrottleGroupConfig":
                return new ThrottleGroupConfig(new Owned(pointer));
            case "SimplevirtTimerConfig":
                return new TimerConfig(new Owned(pointer));
            case "SimplevirtTpmConfig":
                return new TpmConfig(new Owned(pointer));
            case "SimplevirtTuneMonitorConfig":
                return new TuneMonitorConfig(new Owned(pointer));
            case "SimplevirtUidMapConfig":
                return new UidMapConfig(new Owned(pointer));
            case "SimplevirtVcpuConfig":
                return new VcpuConfig(new Owned(pointer));
            case "SimplevirtVcpuPinConfig":
                return new VcpuPinConfig(new Owned(pointer));
            case "SimplevirtVcpuSchedulerConfig":
                return new VcpuSchedulerConfig(new Owned(pointer));
            case "SimplevirtVideoConfig":
                return new VideoConfig(new Owned(pointer));
            case "SimplevirtVlanTagConfig":
                return new VlanTagConfig(new Owned(pointer));
            case "SimplevirtVsockConfig":
                return new VsockConfig(new Owned(pointer));
            case "SimplevirtWatchdogConfig":
                return new WatchdogConfig(new Owned(pointer));
            default:
                return new Config(new Owned(pointer));
        }
    }

    /**
     * Adds a piece of XML.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG} when {@code xml} is not well-formed, with {@link
     * ErrorCode#INVALID_ARGUMENT} when {@code xpath} selects no element.
     *
     * @param xpath the element to add to; {@code null}, "" or "." for that of this config. A plain path is made when
     *     missing
     * @param xml one element, with the namespaces it uses
     * @return this
     * @throws SimplevirtException when it fails
     */
    public Config addXml(String xpath, String xml) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_config_add_xml(self, Text.utf8(xpath), Text.utf8(xml), failure);
            SimplevirtException.check(failure);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Copies a config; the copy of a device stands alone.
     *
     * @return a config of the same class
     */
    public Config copy() {
        long self = acquire();
        try {
            return Config.wrap(N.simplevirt_config_copy(self));
        } finally {
            release();
        }
    }

    /**
     * Tells where {@code other} is not as {@code self} asks, one readable line each: {@code domain 'web-1': disk
     * 'vda': cache: none -> writeback}.
     * <p>What only {@code other} says is taken as filled in by libvirt: addresses, aliases, MAC addresses, UUIDs,
     * defaults, and parts that libvirt adds by itself such as controllers. Other parts that nobody asked for, such
     * as a disk, are told, but not what a dump says of one run alone: numbers, aliases, running block jobs. Sizes
     * are compared as sizes whatever their units, {@code q35} and the version of it that libvirt chose are the same.
     *
     * @param other what is there
     * @return the lines; none when {@code other} is as asked
     */
    public List<String> diff(Config other) {
        try (Scope scope = new Scope()) {
            return Values.takeStrings(N.simplevirt_config_diff(scope.use(this), scope.use(other)));
        }
    }

    /**
     * Whether two configs say the same: the same elements in the same order with the same attributes and texts.
     * Layout, comments and the order of attributes do not count. See {@link Config#diff} for a question that is
     * closer to what people mean.
     *
     * @param other another
     * @return {@code true} when they do
     */
    public boolean equal(Config other) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_config_equal(scope.use(this), scope.use(other)) != 0;
        }
    }

    /**
     * What an expression gives, as text: of the first node it selects, or of the number, string or truth it
     * computes. The prefixes {@code qemu}, {@code lxc}, {@code bhyve}, {@code xen}, {@code vmware}, {@code dnsmasq},
     * {@code fs}, {@code rbd} and those of the document are known.
     * <p>Fails with {@link ErrorCode#INVALID_ARGUMENT} when it is no expression or would take too long.
     *
     * @param xpath an XPath expression, seen from the element of this config: os/boot/&#64;dev, {@code
     *     count(devices/disk)}
     * @return the text, or {@code null} when it selects nothing, or with {@code error} set
     * @throws SimplevirtException when it fails
     */
    public String getValue(String xpath) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_config_get_value(self, Text.utf8(xpath), failure);
            SimplevirtException.check(failure);
            return Text.take(result);
        } finally {
            release();
        }
    }

    /**
     * The text of every node that an expression selects. See {@link Config#getValue}.
     *
     * @param xpath an XPath expression that selects nodes
     * @return the texts, none when nothing is selected; or {@code null} with {@code error} set
     * @throws SimplevirtException when it fails
     */
    public List<String> getValues(String xpath) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_config_get_values(self, Text.utf8(xpath), failure);
            SimplevirtException.check(failure);
            return Values.takeStrings(result);
        } finally {
            release();
        }
    }

    /**
     * Whether the document says something about a field, be it the value that libvirt would choose anyway.
     *
     * @param field the name of one of its properties
     * @return {@code true} when it does; {@code false} too when there is no such field
     */
    public boolean isSet(String field) {
        long self = acquire();
        try {
            return N.simplevirt_config_is_set(self, Text.utf8(field)) != 0;
        } finally {
            release();
        }
    }

    /**
     * Removes every node that an expression selects, if any; never the element of this config itself.
     * <p>Fails with {@link ErrorCode#INVALID_ARGUMENT} when it is no expression.
     *
     * @param xpath an XPath expression that selects attributes, elements or texts
     * @throws SimplevirtException when it fails
     */
    public void removeValue(String xpath) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_config_remove_value(self, Text.utf8(xpath), failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Takes a field out of the document, which leaves it to libvirt. Does nothing when there is no such field.
     *
     * @param field the name of one of its properties
     */
    public void reset(String field) {
        long self = acquire();
        try {
            N.simplevirt_config_reset(self, Text.utf8(field));
        } finally {
            release();
        }
    }

    /**
     * Changes the first node that an expression selects. When it selects none and is a plain path
     * (devices/disk[&#64;device='cdrom']/&#64;snapshot), what is missing is made.
     * <p>Fails with {@link ErrorCode#INVALID_ARGUMENT} when the expression is none or selects nothing, or XML cannot
     * hold the text.
     *
     * @param xpath an XPath expression that selects an attribute, an element or a text
     * @param value the text to put there; {@code null} or "" removes it
     * @return this
     * @throws SimplevirtException when it fails
     */
    public Config setValue(String xpath, String value) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_config_set_value(self, Text.utf8(xpath), Text.utf8(value), failure);
            SimplevirtException.check(failure);
            return this;
        } finally {
            release();
        }
    }

    /**
     * The XML as libvirt takes it: of the whole document, or of one device.
     *
     * @return the text
     */
    public String toXml() {
        long self = acquire();
        try {
            return Text.take(N.simplevirt_config_to_xml(self));
        } finally {
            release();
        }
    }

    /**
     * Checks a config and its parts: that no setter refused a value, that every field can be read, that nothing is
     * asked for which libvirt would only reject later or which endangers the host, and, where libvirt's schemas are
     * installed, that the XML fits them.
     * <p>Refused as dangerous are names that libvirt mishandles, a container without a root filesystem of its own
     * (it would run in that of the host), and a disk image whose format libvirt would have to guess from what the
     * guest wrote into it.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}; the message names the object and the field.
     *
     * @return {@code true} when nothing is wrong
     * @throws SimplevirtException when it fails
     */
    public boolean validate() {
        long[] failure = new long[1];
        long self = acquire();
        try {
            int result = N.simplevirt_config_validate(self, failure);
            SimplevirtException.check(failure);
            return result != 0;
        } finally {
            release();
        }
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native int simplevirt_config_add_xml(long self, byte[] xpath, byte[] xml, long[] error);

        static native long simplevirt_config_copy(long self);

        static native long simplevirt_config_diff(long self, long other);

        static native int simplevirt_config_equal(long self, long other);

        static native long simplevirt_config_get_value(long self, byte[] xpath, long[] error);

        static native long simplevirt_config_get_values(long self, byte[] xpath, long[] error);

        static native int simplevirt_config_is_set(long self, byte[] field);

        static native int simplevirt_config_remove_value(long self, byte[] xpath, long[] error);

        static native void simplevirt_config_reset(long self, byte[] field);

        static native int simplevirt_config_set_value(long self, byte[] xpath, byte[] value, long[] error);

        static native long simplevirt_config_to_xml(long self);

        static native int simplevirt_config_validate(long self, long[] error);
    }
}
