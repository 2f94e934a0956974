// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.List;

/**
 * A place where a host stores volumes.
 * <p>XML: {@code <pool>}.
 */
public final class StoragePoolConfig extends Config {
    StoragePoolConfig(Owned owned) {
        super(owned);
    }

    static StoragePoolConfig wrap(long pointer) {
        return pointer == 0 ? null : new StoragePoolConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <pool>}. */
    public StoragePoolConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_storage_pool_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <pool>}
     * @return a new {@link StoragePoolConfig}
     * @throws SimplevirtException when it fails
     */
    public static StoragePoolConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_storage_pool_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return StoragePoolConfig.wrap(result);
    }

    /**
     * Adds an item to this list: the devices, and what is free on them. A standalone object becomes a view on its
     * place in the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public StoragePoolConfig addSourceDeviceEntry(PoolDeviceConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_storage_pool_config_add_source_device_entry(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: the servers. A standalone object becomes a view on its place in the document; one
     * that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public StoragePoolConfig addSourceHostEntry(DiskHostConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_storage_pool_config_add_source_host_entry(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Whether libvirt creates and deletes the adapter.
     * <p>XML: source/adapter/&#64;managed.
     *
     * @return whether libvirt creates and deletes the adapter; {@code false} when it is not set
     */
    public boolean adapterManaged() {
        long self = acquire();
        try {
            return N.simplevirt_storage_pool_config_get_adapter_managed(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * A SCSI pool's adapter.
     * <p>XML: source/adapter/&#64;name.
     *
     * @return A SCSI pool's adapter, or {@code null} when it is not set
     */
    public String adapterName() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_storage_pool_config_get_adapter_name(self));
        } finally {
            release();
        }
    }

    /**
     * The Fibre Channel host that creates the adapter.
     * <p>XML: source/adapter/&#64;parent.
     *
     * @return the Fibre Channel host that creates the adapter, or {@code null} when it is not set
     */
    public String adapterParent() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_storage_pool_config_get_adapter_parent(self));
        } finally {
            release();
        }
    }

    /**
     * PCI bus of a SCSI adapter (from 0 to 255).
     * <p>XML: source/adapter/parentaddr/address/&#64;bus.
     *
     * @return PCI bus of a SCSI adapter; 0 when it is not set
     */
    public long adapterPciBus() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_storage_pool_config_get_adapter_pci_bus(self));
        } finally {
            release();
        }
    }

    /**
     * PCI domain of a SCSI adapter (from 0 to 65535).
     * <p>XML: source/adapter/parentaddr/address/&#64;domain.
     *
     * @return PCI domain of a SCSI adapter; 0 when it is not set
     */
    public long adapterPciDomain() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_storage_pool_config_get_adapter_pci_domain(self));
        } finally {
            release();
        }
    }

    /**
     * PCI function of a SCSI adapter (from 0 to 7).
     * <p>XML: source/adapter/parentaddr/address/&#64;function.
     *
     * @return PCI function of a SCSI adapter; 0 when it is not set
     */
    public long adapterPciFunction() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_storage_pool_config_get_adapter_pci_function(self));
        } finally {
            release();
        }
    }

    /**
     * PCI slot of a SCSI adapter (from 0 to 31).
     * <p>XML: source/adapter/parentaddr/address/&#64;slot.
     *
     * @return PCI slot of a SCSI adapter; 0 when it is not set
     */
    public long adapterPciSlot() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_storage_pool_config_get_adapter_pci_slot(self));
        } finally {
            release();
        }
    }

    /**
     * The kind of a SCSI pool's adapter.
     * <p>XML: source/adapter/&#64;type.
     *
     * @return the kind of a SCSI pool's adapter; {@link ScsiAdapterType#DEFAULT} when it is not set
     */
    public ScsiAdapterType adapterType() {
        long self = acquire();
        try {
            return ScsiAdapterType.of(N.simplevirt_storage_pool_config_get_adapter_type(self));
        } finally {
            release();
        }
    }

    /**
     * The unique id of a SCSI adapter.
     * <p>XML: source/adapter/parentaddr/&#64;unique_id.
     *
     * @return the unique id of a SCSI adapter; 0 when it is not set
     */
    public long adapterUniqueId() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_storage_pool_config_get_adapter_unique_id(self));
        } finally {
            release();
        }
    }

    /**
     * The node name of a Fibre Channel adapter.
     * <p>XML: source/adapter/&#64;wwnn.
     *
     * @return the node name of a Fibre Channel adapter, or {@code null} when it is not set
     */
    public String adapterWwnn() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_storage_pool_config_get_adapter_wwnn(self));
        } finally {
            release();
        }
    }

    /**
     * The port name of a Fibre Channel adapter.
     * <p>XML: source/adapter/&#64;wwpn.
     *
     * @return the port name of a Fibre Channel adapter, or {@code null} when it is not set
     */
    public String adapterWwpn() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_storage_pool_config_get_adapter_wwpn(self));
        } finally {
            release();
        }
    }

    /**
     * How much it holds (in bytes).
     * <p>XML: {@code allocation}.
     *
     * @return how much it holds; 0 when it is not set
     */
    public long allocation() {
        long self = acquire();
        try {
            return N.simplevirt_storage_pool_config_get_allocation(self);
        } finally {
            release();
        }
    }

    /**
     * The name of the secret.
     * <p>XML: source/auth/secret/&#64;usage.
     *
     * @return the name of the secret, or {@code null} when it is not set
     */
    public String authSecretUsage() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_storage_pool_config_get_auth_secret_usage(self));
        } finally {
            release();
        }
    }

    /**
     * The UUID of the secret.
     * <p>XML: source/auth/secret/&#64;uuid.
     *
     * @return the UUID of the secret, or {@code null} when it is not set
     */
    public String authSecretUuid() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_storage_pool_config_get_auth_secret_uuid(self));
        } finally {
            release();
        }
    }

    /**
     * How the pool proves who it is.
     * <p>XML: source/auth/&#64;type.
     *
     * @return how the pool proves who it is; {@link StorageAuthType#DEFAULT} when it is not set
     */
    public StorageAuthType authType() {
        long self = acquire();
        try {
            return StorageAuthType.of(N.simplevirt_storage_pool_config_get_auth_type(self));
        } finally {
            release();
        }
    }

    /**
     * The user a server knows.
     * <p>XML: source/auth/&#64;username.
     *
     * @return the user a server knows, or {@code null} when it is not set
     */
    public String authUsername() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_storage_pool_config_get_auth_username(self));
        } finally {
            release();
        }
    }

    /**
     * How much is free (in bytes).
     * <p>XML: {@code available}.
     *
     * @return how much is free; 0 when it is not set
     */
    public long available() {
        long self = acquire();
        try {
            return N.simplevirt_storage_pool_config_get_available(self);
        } finally {
            release();
        }
    }

    /**
     * How much it can hold (in bytes).
     * <p>XML: {@code capacity}.
     *
     * @return how much it can hold; 0 when it is not set
     */
    public long capacity() {
        long self = acquire();
        try {
            return N.simplevirt_storage_pool_config_get_capacity(self);
        } finally {
            release();
        }
    }

    /**
     * Whether copies share what did not change.
     * <p>XML: features/cow/&#64;state.
     *
     * @return whether copies share what did not change; {@code false} when it is not set
     */
    public boolean copyOnWrite() {
        long self = acquire();
        try {
            return N.simplevirt_storage_pool_config_get_copy_on_write(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Options for mounting.
     * <p>XML: fs:mount_opts/fs:option/&#64;name.
     *
     * @return options for mounting; empty when it is not set
     */
    public List<String> mountOptions() {
        long self = acquire();
        try {
            return Values.takeStrings(N.simplevirt_storage_pool_config_get_mount_options(self));
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
            return Text.read(N.simplevirt_storage_pool_config_get_name(self));
        } finally {
            release();
        }
    }

    /**
     * Whether the names of partitions have a {@code p} in them.
     * <p>XML: source/device/&#64;part_separator.
     *
     * @return whether the names of partitions have a {@code p} in them; {@code false} when it is not set
     */
    public boolean partSeparator() {
        long self = acquire();
        try {
            return N.simplevirt_storage_pool_config_get_part_separator(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * What it is made of.
     * <p>XML: &#64;type.
     *
     * @return what it is made of; {@link StoragePoolType#DEFAULT} when it is not set
     */
    public StoragePoolType poolType() {
        long self = acquire();
        try {
            return StoragePoolType.of(N.simplevirt_storage_pool_config_get_pool_type(self));
        } finally {
            release();
        }
    }

    /**
     * How the allocation of RBD volumes is found: {@code default}, {@code capacity}.
     * <p>XML: refresh/volume/&#64;allocation.
     *
     * @return how the allocation of RBD volumes is found: {@code default}, {@code capacity}, or {@code null} when it
     *     is not set
     */
    public String refreshAllocation() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_storage_pool_config_get_refresh_allocation(self));
        } finally {
            release();
        }
    }

    /**
     * The host's devices, or an iSCSI target.
     * <p>XML: source/device/&#64;path.
     *
     * @return the host's devices, or an iSCSI target; empty when it is not set
     */
    public List<String> sourceDevices() {
        long self = acquire();
        try {
            return Values.takeStrings(N.simplevirt_storage_pool_config_get_source_devices(self));
        } finally {
            release();
        }
    }

    /**
     * The folder on a server, or of a directory pool.
     * <p>XML: source/dir/&#64;path.
     *
     * @return the folder on a server, or of a directory pool, or {@code null} when it is not set
     */
    public String sourceDir() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_storage_pool_config_get_source_dir(self));
        } finally {
            release();
        }
    }

    /**
     * The format of the source.
     * <p>XML: source/format/&#64;type.
     *
     * @return the format of the source; {@link PoolSourceFormat#DEFAULT} when it is not set
     */
    public PoolSourceFormat sourceFormat() {
        long self = acquire();
        try {
            return PoolSourceFormat.of(N.simplevirt_storage_pool_config_get_source_format(self));
        } finally {
            release();
        }
    }

    /**
     * The server; the first of several.
     * <p>XML: source/host/&#64;name.
     *
     * @return the server; the first of several, or {@code null} when it is not set
     */
    public String sourceHost() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_storage_pool_config_get_source_host(self));
        } finally {
            release();
        }
    }

    /**
     * The initiator's IQN.
     * <p>XML: source/initiator/iqn/&#64;name.
     *
     * @return the initiator's IQN, or {@code null} when it is not set
     */
    public String sourceInitiator() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_storage_pool_config_get_source_initiator(self));
        } finally {
            release();
        }
    }

    /**
     * The volume group, RBD pool, ZFS pool, Gluster volume.
     * <p>XML: {@code source/name}.
     *
     * @return the volume group, RBD pool, ZFS pool, Gluster volume, or {@code null} when it is not set
     */
    public String sourceName() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_storage_pool_config_get_source_name(self));
        } finally {
            release();
        }
    }

    /**
     * The server's port (from 1 to 65535).
     * <p>XML: source/host/&#64;port.
     *
     * @return the server's port; 0 when it is not set
     */
    public long sourcePort() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_storage_pool_config_get_source_port(self));
        } finally {
            release();
        }
    }

    /**
     * The product name of the device.
     * <p>XML: source/product/&#64;name.
     *
     * @return the product name of the device, or {@code null} when it is not set
     */
    public String sourceProduct() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_storage_pool_config_get_source_product(self));
        } finally {
            release();
        }
    }

    /**
     * The version of NFS.
     * <p>XML: source/protocol/&#64;ver.
     *
     * @return the version of NFS, or {@code null} when it is not set
     */
    public String sourceProtocolVersion() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_storage_pool_config_get_source_protocol_version(self));
        } finally {
            release();
        }
    }

    /**
     * The vendor of the device.
     * <p>XML: source/vendor/&#64;name.
     *
     * @return the vendor of the device, or {@code null} when it is not set
     */
    public String sourceVendor() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_storage_pool_config_get_source_vendor(self));
        } finally {
            release();
        }
    }

    /**
     * The number of the group (from -1 to 4294967295).
     * <p>XML: {@code target/permissions/group}.
     *
     * @return the number of the group; 0 when it is not set
     */
    public long targetGroup() {
        long self = acquire();
        try {
            return N.simplevirt_storage_pool_config_get_target_group(self);
        } finally {
            release();
        }
    }

    /**
     * The security label.
     * <p>XML: {@code target/permissions/label}.
     *
     * @return the security label, or {@code null} when it is not set
     */
    public String targetLabel() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_storage_pool_config_get_target_label(self));
        } finally {
            release();
        }
    }

    /**
     * The permissions, in octal.
     * <p>XML: {@code target/permissions/mode}.
     *
     * @return the permissions, in octal, or {@code null} when it is not set
     */
    public String targetMode() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_storage_pool_config_get_target_mode(self));
        } finally {
            release();
        }
    }

    /**
     * The number of the owner (from -1 to 4294967295).
     * <p>XML: {@code target/permissions/owner}.
     *
     * @return the number of the owner; 0 when it is not set
     */
    public long targetOwner() {
        long self = acquire();
        try {
            return N.simplevirt_storage_pool_config_get_target_owner(self);
        } finally {
            release();
        }
    }

    /**
     * The folder on the host.
     * <p>XML: {@code target/path}.
     *
     * @return the folder on the host, or {@code null} when it is not set
     */
    public String targetPath() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_storage_pool_config_get_target_path(self));
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
            return Text.read(N.simplevirt_storage_pool_config_get_uuid(self));
        } finally {
            release();
        }
    }

    /**
     * The devices, and what is free on them.
     * <p>XML: {@code source/device}.
     *
     * @return views on the elements, in document order
     */
    public List<PoolDeviceConfig> listSourceDeviceEntries() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_storage_pool_config_list_source_device_entries(self), PoolDeviceConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The servers.
     * <p>XML: {@code source/host}.
     *
     * @return views on the elements, in document order
     */
    public List<DiskHostConfig> listSourceHosts() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_storage_pool_config_list_source_hosts(self), DiskHostConfig::wrap);
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
    public boolean removeSourceDeviceEntry(PoolDeviceConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_storage_pool_config_remove_source_device_entry(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeSourceHostEntry(DiskHostConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_storage_pool_config_remove_source_host_entry(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Sets {@link StoragePoolConfig#adapterManaged}.
     *
     * @param value whether libvirt creates and deletes the adapter
     * @return this
     */
    public StoragePoolConfig setAdapterManaged(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_storage_pool_config_set_adapter_managed(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link StoragePoolConfig#adapterName}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value A SCSI pool's adapter; or {@code null} to leave it to libvirt
     * @return this
     */
    public StoragePoolConfig setAdapterName(String value) {
        long self = acquire();
        try {
            N.simplevirt_storage_pool_config_set_adapter_name(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link StoragePoolConfig#adapterParent}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the Fibre Channel host that creates the adapter; or {@code null} to leave it to libvirt
     * @return this
     */
    public StoragePoolConfig setAdapterParent(String value) {
        long self = acquire();
        try {
            N.simplevirt_storage_pool_config_set_adapter_parent(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link StoragePoolConfig#adapterPciBus}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value PCI bus of a SCSI adapter
     * @return this
     */
    public StoragePoolConfig setAdapterPciBus(long value) {
        long self = acquire();
        try {
            N.simplevirt_storage_pool_config_set_adapter_pci_bus(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link StoragePoolConfig#adapterPciDomain}. A value out of range is refused, which {@link
     * Config#validate} reports.
     *
     * @param value PCI domain of a SCSI adapter
     * @return this
     */
    public StoragePoolConfig setAdapterPciDomain(long value) {
        long self = acquire();
        try {
            N.simplevirt_storage_pool_config_set_adapter_pci_domain(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link StoragePoolConfig#adapterPciFunction}. A value out of range is refused, which {@link
     * Config#validate} reports.
     *
     * @param value PCI function of a SCSI adapter
     * @return this
     */
    public StoragePoolConfig setAdapterPciFunction(long value) {
        long self = acquire();
        try {
            N.simplevirt_storage_pool_config_set_adapter_pci_function(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link StoragePoolConfig#adapterPciSlot}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value PCI slot of a SCSI adapter
     * @return this
     */
    public StoragePoolConfig setAdapterPciSlot(long value) {
        long self = acquire();
        try {
            N.simplevirt_storage_pool_config_set_adapter_pci_slot(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link StoragePoolConfig#adapterType}.
     *
     * @param value the kind of a SCSI pool's adapter; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to
     *     keep what is there
     * @return this
     */
    public StoragePoolConfig setAdapterType(ScsiAdapterType value) {
        long self = acquire();
        try {
            N.simplevirt_storage_pool_config_set_adapter_type(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link StoragePoolConfig#adapterUniqueId}.
     *
     * @param value the unique id of a SCSI adapter
     * @return this
     */
    public StoragePoolConfig setAdapterUniqueId(long value) {
        long self = acquire();
        try {
            N.simplevirt_storage_pool_config_set_adapter_unique_id(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link StoragePoolConfig#adapterWwnn}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the node name of a Fibre Channel adapter; or {@code null} to leave it to libvirt
     * @return this
     */
    public StoragePoolConfig setAdapterWwnn(String value) {
        long self = acquire();
        try {
            N.simplevirt_storage_pool_config_set_adapter_wwnn(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link StoragePoolConfig#adapterWwpn}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the port name of a Fibre Channel adapter; or {@code null} to leave it to libvirt
     * @return this
     */
    public StoragePoolConfig setAdapterWwpn(String value) {
        long self = acquire();
        try {
            N.simplevirt_storage_pool_config_set_adapter_wwpn(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link StoragePoolConfig#authSecretUsage}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the name of the secret; or {@code null} to leave it to libvirt
     * @return this
     */
    public StoragePoolConfig setAuthSecretUsage(String value) {
        long self = acquire();
        try {
            N.simplevirt_storage_pool_config_set_auth_secret_usage(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link StoragePoolConfig#authSecretUuid}. What is no UUID is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the UUID of the secret; or {@code null} to leave it to libvirt
     * @return this
     */
    public StoragePoolConfig setAuthSecretUuid(String value) {
        long self = acquire();
        try {
            N.simplevirt_storage_pool_config_set_auth_secret_uuid(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link StoragePoolConfig#authType}.
     *
     * @param value how the pool proves who it is; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep
     *     what is there
     * @return this
     */
    public StoragePoolConfig setAuthType(StorageAuthType value) {
        long self = acquire();
        try {
            N.simplevirt_storage_pool_config_set_auth_type(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link StoragePoolConfig#authUsername}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the user a server knows; or {@code null} to leave it to libvirt
     * @return this
     */
    public StoragePoolConfig setAuthUsername(String value) {
        long self = acquire();
        try {
            N.simplevirt_storage_pool_config_set_auth_username(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link StoragePoolConfig#copyOnWrite}.
     *
     * @param value whether copies share what did not change
     * @return this
     */
    public StoragePoolConfig setCopyOnWrite(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_storage_pool_config_set_copy_on_write(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link StoragePoolConfig#mountOptions}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value options for mounting; or {@code null} for none
     * @return this
     */
    public StoragePoolConfig setMountOptions(List<String> value) {
        try (Scope scope = new Scope()) {
            N.simplevirt_storage_pool_config_set_mount_options(scope.use(this), scope.strings(value));
            return this;
        }
    }

    /**
     * Sets {@link StoragePoolConfig#name}. A name that is {@code .}, {@code ..}, longer than 255 bytes or holds a
     * {@code /} or a control character is refused, which {@link Config#validate} reports.
     *
     * @param value the name, unique on its host; or {@code null} to leave it to libvirt
     * @return this
     */
    public StoragePoolConfig setName(String value) {
        long self = acquire();
        try {
            N.simplevirt_storage_pool_config_set_name(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link StoragePoolConfig#partSeparator}.
     *
     * @param value whether the names of partitions have a {@code p} in them
     * @return this
     */
    public StoragePoolConfig setPartSeparator(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_storage_pool_config_set_part_separator(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link StoragePoolConfig#poolType}.
     *
     * @param value what it is made of; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is there
     * @return this
     */
    public StoragePoolConfig setPoolType(StoragePoolType value) {
        long self = acquire();
        try {
            N.simplevirt_storage_pool_config_set_pool_type(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link StoragePoolConfig#refreshAllocation}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value how the allocation of RBD volumes is found: {@code default}, {@code capacity}; or {@code null} to
     *     leave it to libvirt
     * @return this
     */
    public StoragePoolConfig setRefreshAllocation(String value) {
        long self = acquire();
        try {
            N.simplevirt_storage_pool_config_set_refresh_allocation(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link StoragePoolConfig#sourceDevices}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the host's devices, or an iSCSI target; or {@code null} for none
     * @return this
     */
    public StoragePoolConfig setSourceDevices(List<String> value) {
        try (Scope scope = new Scope()) {
            N.simplevirt_storage_pool_config_set_source_devices(scope.use(this), scope.strings(value));
            return this;
        }
    }

    /**
     * Sets {@link StoragePoolConfig#sourceDir}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the folder on a server, or of a directory pool; or {@code null} to leave it to libvirt
     * @return this
     */
    public StoragePoolConfig setSourceDir(String value) {
        long self = acquire();
        try {
            N.simplevirt_storage_pool_config_set_source_dir(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link StoragePoolConfig#sourceFormat}.
     *
     * @param value the format of the source; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is
     *     there
     * @return this
     */
    public StoragePoolConfig setSourceFormat(PoolSourceFormat value) {
        long self = acquire();
        try {
            N.simplevirt_storage_pool_config_set_source_format(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link StoragePoolConfig#sourceHost}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the server; the first of several; or {@code null} to leave it to libvirt
     * @return this
     */
    public StoragePoolConfig setSourceHost(String value) {
        long self = acquire();
        try {
            N.simplevirt_storage_pool_config_set_source_host(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link StoragePoolConfig#sourceInitiator}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the initiator's IQN; or {@code null} to leave it to libvirt
     * @return this
     */
    public StoragePoolConfig setSourceInitiator(String value) {
        long self = acquire();
        try {
            N.simplevirt_storage_pool_config_set_source_initiator(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link StoragePoolConfig#sourceName}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the volume group, RBD pool, ZFS pool, Gluster volume; or {@code null} to leave it to libvirt
     * @return this
     */
    public StoragePoolConfig setSourceName(String value) {
        long self = acquire();
        try {
            N.simplevirt_storage_pool_config_set_source_name(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link StoragePoolConfig#sourcePort}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the server's port; 0 to leave it to libvirt
     * @return this
     */
    public StoragePoolConfig setSourcePort(long value) {
        long self = acquire();
        try {
            N.simplevirt_storage_pool_config_set_source_port(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link StoragePoolConfig#sourceProduct}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the product name of the device; or {@code null} to leave it to libvirt
     * @return this
     */
    public StoragePoolConfig setSourceProduct(String value) {
        long self = acquire();
        try {
            N.simplevirt_storage_pool_config_set_source_product(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link StoragePoolConfig#sourceProtocolVersion}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the version of NFS; or {@code null} to leave it to libvirt
     * @return this
     */
    public StoragePoolConfig setSourceProtocolVersion(String value) {
        long self = acquire();
        try {
            N.simplevirt_storage_pool_config_set_source_protocol_version(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link StoragePoolConfig#sourceVendor}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the vendor of the device; or {@code null} to leave it to libvirt
     * @return this
     */
    public StoragePoolConfig setSourceVendor(String value) {
        long self = acquire();
        try {
            N.simplevirt_storage_pool_config_set_source_vendor(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link StoragePoolConfig#targetGroup}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the number of the group
     * @return this
     */
    public StoragePoolConfig setTargetGroup(long value) {
        long self = acquire();
        try {
            N.simplevirt_storage_pool_config_set_target_group(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link StoragePoolConfig#targetLabel}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the security label; or {@code null} to leave it to libvirt
     * @return this
     */
    public StoragePoolConfig setTargetLabel(String value) {
        long self = acquire();
        try {
            N.simplevirt_storage_pool_config_set_target_label(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link StoragePoolConfig#targetMode}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the permissions, in octal; or {@code null} to leave it to libvirt
     * @return this
     */
    public StoragePoolConfig setTargetMode(String value) {
        long self = acquire();
        try {
            N.simplevirt_storage_pool_config_set_target_mode(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link StoragePoolConfig#targetOwner}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the number of the owner
     * @return this
     */
    public StoragePoolConfig setTargetOwner(long value) {
        long self = acquire();
        try {
            N.simplevirt_storage_pool_config_set_target_owner(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link StoragePoolConfig#targetPath}. A path that does not begin with {@code /} is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the folder on the host; or {@code null} to leave it to libvirt
     * @return this
     */
    public StoragePoolConfig setTargetPath(String value) {
        long self = acquire();
        try {
            N.simplevirt_storage_pool_config_set_target_path(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link StoragePoolConfig#uuid}. What is no UUID is refused, which {@link Config#validate} reports.
     *
     * @param value the UUID; libvirt generates one when none is given; or {@code null} to leave it to libvirt
     * @return this
     */
    public StoragePoolConfig setUuid(String value) {
        long self = acquire();
        try {
            N.simplevirt_storage_pool_config_set_uuid(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    @Override
    public StoragePoolConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public StoragePoolConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public StoragePoolConfig copy() {
        return (StoragePoolConfig) super.copy();
    }

    @Override
    String shown() {
        return name();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_storage_pool_config_new();

        static native long simplevirt_storage_pool_config_new_from_xml(byte[] xml, long[] error);

        static native void simplevirt_storage_pool_config_add_source_device_entry(long self, long item);

        static native void simplevirt_storage_pool_config_add_source_host_entry(long self, long item);

        static native int simplevirt_storage_pool_config_get_adapter_managed(long self);

        static native long simplevirt_storage_pool_config_get_adapter_name(long self);

        static native long simplevirt_storage_pool_config_get_adapter_parent(long self);

        static native int simplevirt_storage_pool_config_get_adapter_pci_bus(long self);

        static native int simplevirt_storage_pool_config_get_adapter_pci_domain(long self);

        static native int simplevirt_storage_pool_config_get_adapter_pci_function(long self);

        static native int simplevirt_storage_pool_config_get_adapter_pci_slot(long self);

        static native int simplevirt_storage_pool_config_get_adapter_type(long self);

        static native int simplevirt_storage_pool_config_get_adapter_unique_id(long self);

        static native long simplevirt_storage_pool_config_get_adapter_wwnn(long self);

        static native long simplevirt_storage_pool_config_get_adapter_wwpn(long self);

        static native long simplevirt_storage_pool_config_get_allocation(long self);

        static native long simplevirt_storage_pool_config_get_auth_secret_usage(long self);

        static native long simplevirt_storage_pool_config_get_auth_secret_uuid(long self);

        static native int simplevirt_storage_pool_config_get_auth_type(long self);

        static native long simplevirt_storage_pool_config_get_auth_username(long self);

        static native long simplevirt_storage_pool_config_get_available(long self);

        static native long simplevirt_storage_pool_config_get_capacity(long self);

        static native int simplevirt_storage_pool_config_get_copy_on_write(long self);

        static native long simplevirt_storage_pool_config_get_mount_options(long self);

        static native long simplevirt_storage_pool_config_get_name(long self);

        static native int simplevirt_storage_pool_config_get_part_separator(long self);

        static native int simplevirt_storage_pool_config_get_pool_type(long self);

        static native long simplevirt_storage_pool_config_get_refresh_allocation(long self);

        static native long simplevirt_storage_pool_config_get_source_devices(long self);

        static native long simplevirt_storage_pool_config_get_source_dir(long self);

        static native int simplevirt_storage_pool_config_get_source_format(long self);

        static native long simplevirt_storage_pool_config_get_source_host(long self);

        static native long simplevirt_storage_pool_config_get_source_initiator(long self);

        static native long simplevirt_storage_pool_config_get_source_name(long self);

        static native int simplevirt_storage_pool_config_get_source_port(long self);

        static native long simplevirt_storage_pool_config_get_source_product(long self);

        static native long simplevirt_storage_pool_config_get_source_protocol_version(long self);

        static native long simplevirt_storage_pool_config_get_source_vendor(long self);

        static native long simplevirt_storage_pool_config_get_target_group(long self);

        static native long simplevirt_storage_pool_config_get_target_label(long self);

        static native long simplevirt_storage_pool_config_get_target_mode(long self);

        static native long simplevirt_storage_pool_config_get_target_owner(long self);

        static native long simplevirt_storage_pool_config_get_target_path(long self);

        static native long simplevirt_storage_pool_config_get_uuid(long self);

        static native long simplevirt_storage_pool_config_list_source_device_entries(long self);

        static native long simplevirt_storage_pool_config_list_source_hosts(long self);

        static native int simplevirt_storage_pool_config_remove_source_device_entry(long self, long item);

        static native int simplevirt_storage_pool_config_remove_source_host_entry(long self, long item);

        static native void simplevirt_storage_pool_config_set_adapter_managed(long self, int value);

        static native void simplevirt_storage_pool_config_set_adapter_name(long self, byte[] value);

        static native void simplevirt_storage_pool_config_set_adapter_parent(long self, byte[] value);

        static native void simplevirt_storage_pool_config_set_adapter_pci_bus(long self, int value);

        static native void simplevirt_storage_pool_config_set_adapter_pci_domain(long self, int value);

        static native void simplevirt_storage_pool_config_set_adapter_pci_function(long self, int value);

        static native void simplevirt_storage_pool_config_set_adapter_pci_slot(long self, int value);

        static native void simplevirt_storage_pool_config_set_adapter_type(long self, int value);

        static native void simplevirt_storage_pool_config_set_adapter_unique_id(long self, int value);

        static native void simplevirt_storage_pool_config_set_adapter_wwnn(long self, byte[] value);

        static native void simplevirt_storage_pool_config_set_adapter_wwpn(long self, byte[] value);

        static native void simplevirt_storage_pool_config_set_auth_secret_usage(long self, byte[] value);

        static native void simplevirt_storage_pool_config_set_auth_secret_uuid(long self, byte[] value);

        static native void simplevirt_storage_pool_config_set_auth_type(long self, int value);

        static native void simplevirt_storage_pool_config_set_auth_username(long self, byte[] value);

        static native void simplevirt_storage_pool_config_set_copy_on_write(long self, int value);

        static native void simplevirt_storage_pool_config_set_mount_options(long self, long value);

        static native void simplevirt_storage_pool_config_set_name(long self, byte[] value);

        static native void simplevirt_storage_pool_config_set_part_separator(long self, int value);

        static native void simplevirt_storage_pool_config_set_pool_type(long self, int value);

        static native void simplevirt_storage_pool_config_set_refresh_allocation(long self, byte[] value);

        static native void simplevirt_storage_pool_config_set_source_devices(long self, long value);

        static native void simplevirt_storage_pool_config_set_source_dir(long self, byte[] value);

        static native void simplevirt_storage_pool_config_set_source_format(long self, int value);

        static native void simplevirt_storage_pool_config_set_source_host(long self, byte[] value);

        static native void simplevirt_storage_pool_config_set_source_initiator(long self, byte[] value);

        static native void simplevirt_storage_pool_config_set_source_name(long self, byte[] value);

        static native void simplevirt_storage_pool_config_set_source_port(long self, int value);

        static native void simplevirt_storage_pool_config_set_source_product(long self, byte[] value);

        static native void simplevirt_storage_pool_config_set_source_protocol_version(long self, byte[] value);

        static native void simplevirt_storage_pool_config_set_source_vendor(long self, byte[] value);

        static native void simplevirt_storage_pool_config_set_target_group(long self, long value);

        static native void simplevirt_storage_pool_config_set_target_label(long self, byte[] value);

        static native void simplevirt_storage_pool_config_set_target_mode(long self, byte[] value);

        static native void simplevirt_storage_pool_config_set_target_owner(long self, long value);

        static native void simplevirt_storage_pool_config_set_target_path(long self, byte[] value);

        static native void simplevirt_storage_pool_config_set_uuid(long self, byte[] value);
    }
}
