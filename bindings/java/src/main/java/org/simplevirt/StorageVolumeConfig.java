// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.List;

/**
 * A disk image or a block device in a storage pool.
 * <p>XML: {@code <volume>}.
 */
public final class StorageVolumeConfig extends Config {
    StorageVolumeConfig(Owned owned) {
        super(owned);
    }

    static StorageVolumeConfig wrap(long pointer) {
        return pointer == 0 ? null : new StorageVolumeConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <volume>}. */
    public StorageVolumeConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_storage_volume_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <volume>}
     * @return a new {@link StorageVolumeConfig}
     * @throws SimplevirtException when it fails
     */
    public static StorageVolumeConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_storage_volume_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return StorageVolumeConfig.wrap(result);
    }

    /**
     * Adds an item to this list: the secrets that open it. A standalone object becomes a view on its place in the
     * document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public StorageVolumeConfig addEncryptionSecret(EncryptionSecretConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_storage_volume_config_add_encryption_secret(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: the devices a logical volume is on. A standalone object becomes a view on its place
     * in the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public StorageVolumeConfig addSourceDevice(PoolDeviceConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_storage_volume_config_add_source_device(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * When it was read, in seconds since 1970.
     * <p>XML: {@code target/timestamps/atime}.
     *
     * @return when it was read, in seconds since 1970, or {@code null} when it is not set
     */
    public String accessTime() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_storage_volume_config_get_access_time(self));
        } finally {
            release();
        }
    }

    /**
     * How much space is allocated at creation; 0 for none (in bytes).
     * <p>XML: {@code allocation}.
     *
     * @return how much space is allocated at creation; 0 for none; 0 when it is not set
     */
    public long allocation() {
        long self = acquire();
        try {
            return N.simplevirt_storage_volume_config_get_allocation(self);
        } finally {
            release();
        }
    }

    /**
     * The format of the backing image. Always set it.
     * <p>XML: backingStore/format/&#64;type.
     *
     * @return the format of the backing image. Always set it; {@link DiskFormat#DEFAULT} when it is not set
     */
    public DiskFormat backingFormat() {
        long self = acquire();
        try {
            return DiskFormat.of(N.simplevirt_storage_volume_config_get_backing_format(self));
        } finally {
            release();
        }
    }

    /**
     * The number of its group.
     * <p>XML: {@code backingStore/permissions/group}.
     *
     * @return the number of its group; 0 when it is not set
     */
    public long backingGroup() {
        long self = acquire();
        try {
            return N.simplevirt_storage_volume_config_get_backing_group(self);
        } finally {
            release();
        }
    }

    /**
     * Its security label.
     * <p>XML: {@code backingStore/permissions/label}.
     *
     * @return its security label, or {@code null} when it is not set
     */
    public String backingLabel() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_storage_volume_config_get_backing_label(self));
        } finally {
            release();
        }
    }

    /**
     * The permissions of the image behind, in octal.
     * <p>XML: {@code backingStore/permissions/mode}.
     *
     * @return the permissions of the image behind, in octal, or {@code null} when it is not set
     */
    public String backingMode() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_storage_volume_config_get_backing_mode(self));
        } finally {
            release();
        }
    }

    /**
     * The number of its owner.
     * <p>XML: {@code backingStore/permissions/owner}.
     *
     * @return the number of its owner; 0 when it is not set
     */
    public long backingOwner() {
        long self = acquire();
        try {
            return N.simplevirt_storage_volume_config_get_backing_owner(self);
        } finally {
            release();
        }
    }

    /**
     * The image behind an overlay.
     * <p>XML: {@code backingStore/path}.
     *
     * @return the image behind an overlay, or {@code null} when it is not set
     */
    public String backingPath() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_storage_volume_config_get_backing_path(self));
        } finally {
            release();
        }
    }

    /**
     * When it was created, in seconds since 1970.
     * <p>XML: {@code target/timestamps/btime}.
     *
     * @return when it was created, in seconds since 1970, or {@code null} when it is not set
     */
    public String birthTime() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_storage_volume_config_get_birth_time(self));
        } finally {
            release();
        }
    }

    /**
     * How much a guest can store in it (in bytes).
     * <p>XML: {@code capacity}.
     *
     * @return how much a guest can store in it; 0 when it is not set
     */
    public long capacity() {
        long self = acquire();
        try {
            return N.simplevirt_storage_volume_config_get_capacity(self);
        } finally {
            release();
        }
    }

    /**
     * When its data or metadata last changed, in seconds since 1970.
     * <p>XML: {@code target/timestamps/ctime}.
     *
     * @return when its data or metadata last changed, in seconds since 1970, or {@code null} when it is not set
     */
    public String changeTime() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_storage_volume_config_get_change_time(self));
        } finally {
            release();
        }
    }

    /**
     * Its hash.
     * <p>XML: target/encryption/cipher/&#64;hash.
     *
     * @return its hash, or {@code null} when it is not set
     */
    public String cipherHash() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_storage_volume_config_get_cipher_hash(self));
        } finally {
            release();
        }
    }

    /**
     * Its mode.
     * <p>XML: target/encryption/cipher/&#64;mode.
     *
     * @return its mode, or {@code null} when it is not set
     */
    public String cipherMode() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_storage_volume_config_get_cipher_mode(self));
        } finally {
            release();
        }
    }

    /**
     * The cipher.
     * <p>XML: target/encryption/cipher/&#64;name.
     *
     * @return the cipher, or {@code null} when it is not set
     */
    public String cipherName() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_storage_volume_config_get_cipher_name(self));
        } finally {
            release();
        }
    }

    /**
     * The size of its key (in bits; from 1 to 4294967295).
     * <p>XML: target/encryption/cipher/&#64;size.
     *
     * @return the size of its key; 0 when it is not set
     */
    public long cipherSize() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_storage_volume_config_get_cipher_size(self));
        } finally {
            release();
        }
    }

    /**
     * The cluster size of a qcow2 image (in bytes).
     * <p>XML: {@code target/clusterSize}.
     *
     * @return the cluster size of a qcow2 image; 0 when it is not set
     */
    public long clusterSize() {
        long self = acquire();
        try {
            return N.simplevirt_storage_volume_config_get_cluster_size(self);
        } finally {
            release();
        }
    }

    /**
     * The oldest QEMU that reads a qcow2 image: {@code 0.10}, {@code 1.1}.
     * <p>XML: {@code target/compat}.
     *
     * @return the oldest QEMU that reads a qcow2 image: {@code 0.10}, {@code 1.1}, or {@code null} when it is not
     *     set
     */
    public String compat() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_storage_volume_config_get_compat(self));
        } finally {
            release();
        }
    }

    /**
     * How the image is encrypted.
     * <p>XML: target/encryption/&#64;format.
     *
     * @return how the image is encrypted; {@link EncryptionFormat#DEFAULT} when it is not set
     */
    public EncryptionFormat encryptionFormat() {
        long self = acquire();
        try {
            return EncryptionFormat.of(N.simplevirt_storage_volume_config_get_encryption_format(self));
        } finally {
            release();
        }
    }

    /**
     * The secret that opens the image.
     * <p>XML: target/encryption/secret[&#64;type='passphrase']/&#64;uuid.
     *
     * @return the secret that opens the image, or {@code null} when it is not set
     */
    public String encryptionSecretUuid() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_storage_volume_config_get_encryption_secret_uuid(self));
        } finally {
            release();
        }
    }

    /**
     * Whether a qcow2 image has subclusters.
     * <p>XML: {@code target/features/extended_l2}.
     *
     * @return whether a qcow2 image has subclusters; whether the element exists
     */
    public boolean extendedL2() {
        long self = acquire();
        try {
            return N.simplevirt_storage_volume_config_get_extended_l2(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The format of the image.
     * <p>XML: target/format/&#64;type.
     *
     * @return the format of the image; {@link DiskFormat#DEFAULT} when it is not set
     */
    public DiskFormat format() {
        long self = acquire();
        try {
            return DiskFormat.of(N.simplevirt_storage_volume_config_get_format(self));
        } finally {
            release();
        }
    }

    /**
     * The hash of that.
     * <p>XML: target/encryption/ivgen/&#64;hash.
     *
     * @return the hash of that, or {@code null} when it is not set
     */
    public String ivHash() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_storage_volume_config_get_iv_hash(self));
        } finally {
            release();
        }
    }

    /**
     * How initialization vectors are made.
     * <p>XML: target/encryption/ivgen/&#64;name.
     *
     * @return how initialization vectors are made, or {@code null} when it is not set
     */
    public String ivName() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_storage_volume_config_get_iv_name(self));
        } finally {
            release();
        }
    }

    /**
     * The key that identifies it on the host.
     * <p>XML: {@code key}.
     *
     * @return the key that identifies it on the host, or {@code null} when it is not set
     */
    public String key() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_storage_volume_config_get_key(self));
        } finally {
            release();
        }
    }

    /**
     * Whether reference counts of a qcow2 image are updated lazily.
     * <p>XML: {@code target/features/lazy_refcounts}.
     *
     * @return whether reference counts of a qcow2 image are updated lazily; whether the element exists
     */
    public boolean lazyRefcounts() {
        long self = acquire();
        try {
            return N.simplevirt_storage_volume_config_get_lazy_refcounts(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * When it was last modified, in seconds since 1970.
     * <p>XML: {@code target/timestamps/mtime}.
     *
     * @return when it was last modified, in seconds since 1970, or {@code null} when it is not set
     */
    public String modifiedTime() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_storage_volume_config_get_modified_time(self));
        } finally {
            release();
        }
    }

    /**
     * The name, unique in its pool.
     * <p>XML: {@code name}.
     *
     * @return the name, unique in its pool, or {@code null} when it is not set
     */
    public String name() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_storage_volume_config_get_name(self));
        } finally {
            release();
        }
    }

    /**
     * Whether btrfs does not copy on writing.
     * <p>XML: {@code target/nocow}.
     *
     * @return whether btrfs does not copy on writing; whether the element exists
     */
    public boolean noCopyOnWrite() {
        long self = acquire();
        try {
            return N.simplevirt_storage_volume_config_get_no_copy_on_write(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * How much space it takes (in bytes).
     * <p>XML: {@code physical}.
     *
     * @return how much space it takes; 0 when it is not set
     */
    public long physical() {
        long self = acquire();
        try {
            return N.simplevirt_storage_volume_config_get_physical(self);
        } finally {
            release();
        }
    }

    /**
     * The device a logical volume is on.
     * <p>XML: source/device/&#64;path.
     *
     * @return the device a logical volume is on, or {@code null} when it is not set
     */
    public String sourcePath() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_storage_volume_config_get_source_path(self));
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
            return N.simplevirt_storage_volume_config_get_target_group(self);
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
            return Text.read(N.simplevirt_storage_volume_config_get_target_label(self));
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
            return Text.read(N.simplevirt_storage_volume_config_get_target_mode(self));
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
            return N.simplevirt_storage_volume_config_get_target_owner(self);
        } finally {
            release();
        }
    }

    /**
     * Its path on the host.
     * <p>XML: {@code target/path}.
     *
     * @return its path on the host, or {@code null} when it is not set
     */
    public String targetPath() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_storage_volume_config_get_target_path(self));
        } finally {
            release();
        }
    }

    /**
     * What it is on the host.
     * <p>XML: &#64;type.
     *
     * @return what it is on the host; {@link StorageVolumeType#DEFAULT} when it is not set
     */
    public StorageVolumeType volumeType() {
        long self = acquire();
        try {
            return StorageVolumeType.of(N.simplevirt_storage_volume_config_get_volume_type(self));
        } finally {
            release();
        }
    }

    /**
     * The secrets that open it.
     * <p>XML: {@code target/encryption/secret}.
     *
     * @return views on the elements, in document order
     */
    public List<EncryptionSecretConfig> listEncryptionSecrets() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_storage_volume_config_list_encryption_secrets(self), EncryptionSecretConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The devices a logical volume is on.
     * <p>XML: {@code source/device}.
     *
     * @return views on the elements, in document order
     */
    public List<PoolDeviceConfig> listSourceDevices() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_storage_volume_config_list_source_devices(self), PoolDeviceConfig::wrap);
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
    public boolean removeEncryptionSecret(EncryptionSecretConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_storage_volume_config_remove_encryption_secret(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeSourceDevice(PoolDeviceConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_storage_volume_config_remove_source_device(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Sets {@link StorageVolumeConfig#allocation}.
     *
     * @param value how much space is allocated at creation; 0 for none
     * @return this
     */
    public StorageVolumeConfig setAllocation(long value) {
        long self = acquire();
        try {
            N.simplevirt_storage_volume_config_set_allocation(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link StorageVolumeConfig#backingFormat}.
     *
     * @param value the format of the backing image. Always set it; {@code DEFAULT} to leave it to libvirt, {@code
     *     UNKNOWN} to keep what is there
     * @return this
     */
    public StorageVolumeConfig setBackingFormat(DiskFormat value) {
        long self = acquire();
        try {
            N.simplevirt_storage_volume_config_set_backing_format(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link StorageVolumeConfig#backingPath}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the image behind an overlay; or {@code null} to leave it to libvirt
     * @return this
     */
    public StorageVolumeConfig setBackingPath(String value) {
        long self = acquire();
        try {
            N.simplevirt_storage_volume_config_set_backing_path(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link StorageVolumeConfig#capacity}.
     *
     * @param value how much a guest can store in it
     * @return this
     */
    public StorageVolumeConfig setCapacity(long value) {
        long self = acquire();
        try {
            N.simplevirt_storage_volume_config_set_capacity(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link StorageVolumeConfig#cipherHash}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value its hash; or {@code null} to leave it to libvirt
     * @return this
     */
    public StorageVolumeConfig setCipherHash(String value) {
        long self = acquire();
        try {
            N.simplevirt_storage_volume_config_set_cipher_hash(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link StorageVolumeConfig#cipherMode}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value its mode; or {@code null} to leave it to libvirt
     * @return this
     */
    public StorageVolumeConfig setCipherMode(String value) {
        long self = acquire();
        try {
            N.simplevirt_storage_volume_config_set_cipher_mode(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link StorageVolumeConfig#cipherName}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the cipher; or {@code null} to leave it to libvirt
     * @return this
     */
    public StorageVolumeConfig setCipherName(String value) {
        long self = acquire();
        try {
            N.simplevirt_storage_volume_config_set_cipher_name(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link StorageVolumeConfig#cipherSize}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the size of its key; 0 to leave it to libvirt
     * @return this
     */
    public StorageVolumeConfig setCipherSize(long value) {
        long self = acquire();
        try {
            N.simplevirt_storage_volume_config_set_cipher_size(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link StorageVolumeConfig#clusterSize}.
     *
     * @param value the cluster size of a qcow2 image; 0 to leave it to libvirt
     * @return this
     */
    public StorageVolumeConfig setClusterSize(long value) {
        long self = acquire();
        try {
            N.simplevirt_storage_volume_config_set_cluster_size(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link StorageVolumeConfig#compat}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the oldest QEMU that reads a qcow2 image: {@code 0.10}, {@code 1.1}; or {@code null} to leave it
     *     to libvirt
     * @return this
     */
    public StorageVolumeConfig setCompat(String value) {
        long self = acquire();
        try {
            N.simplevirt_storage_volume_config_set_compat(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link StorageVolumeConfig#encryptionFormat}.
     *
     * @param value how the image is encrypted; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what
     *     is there
     * @return this
     */
    public StorageVolumeConfig setEncryptionFormat(EncryptionFormat value) {
        long self = acquire();
        try {
            N.simplevirt_storage_volume_config_set_encryption_format(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link StorageVolumeConfig#encryptionSecretUuid}. What is no UUID is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the secret that opens the image; or {@code null} to leave it to libvirt
     * @return this
     */
    public StorageVolumeConfig setEncryptionSecretUuid(String value) {
        long self = acquire();
        try {
            N.simplevirt_storage_volume_config_set_encryption_secret_uuid(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link StorageVolumeConfig#extendedL2}.
     *
     * @param value whether a qcow2 image has subclusters
     * @return this
     */
    public StorageVolumeConfig setExtendedL2(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_storage_volume_config_set_extended_l2(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link StorageVolumeConfig#format}.
     *
     * @param value the format of the image; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is
     *     there
     * @return this
     */
    public StorageVolumeConfig setFormat(DiskFormat value) {
        long self = acquire();
        try {
            N.simplevirt_storage_volume_config_set_format(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link StorageVolumeConfig#ivHash}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the hash of that; or {@code null} to leave it to libvirt
     * @return this
     */
    public StorageVolumeConfig setIvHash(String value) {
        long self = acquire();
        try {
            N.simplevirt_storage_volume_config_set_iv_hash(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link StorageVolumeConfig#ivName}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value how initialization vectors are made; or {@code null} to leave it to libvirt
     * @return this
     */
    public StorageVolumeConfig setIvName(String value) {
        long self = acquire();
        try {
            N.simplevirt_storage_volume_config_set_iv_name(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link StorageVolumeConfig#lazyRefcounts}.
     *
     * @param value whether reference counts of a qcow2 image are updated lazily
     * @return this
     */
    public StorageVolumeConfig setLazyRefcounts(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_storage_volume_config_set_lazy_refcounts(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link StorageVolumeConfig#name}. A name that is {@code .}, {@code ..}, longer than 255 bytes or holds a
     * {@code /} or a control character is refused, which {@link Config#validate} reports.
     *
     * @param value the name, unique in its pool; or {@code null} to leave it to libvirt
     * @return this
     */
    public StorageVolumeConfig setName(String value) {
        long self = acquire();
        try {
            N.simplevirt_storage_volume_config_set_name(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link StorageVolumeConfig#noCopyOnWrite}.
     *
     * @param value whether btrfs does not copy on writing
     * @return this
     */
    public StorageVolumeConfig setNoCopyOnWrite(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_storage_volume_config_set_no_copy_on_write(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link StorageVolumeConfig#targetGroup}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the number of the group
     * @return this
     */
    public StorageVolumeConfig setTargetGroup(long value) {
        long self = acquire();
        try {
            N.simplevirt_storage_volume_config_set_target_group(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link StorageVolumeConfig#targetLabel}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the security label; or {@code null} to leave it to libvirt
     * @return this
     */
    public StorageVolumeConfig setTargetLabel(String value) {
        long self = acquire();
        try {
            N.simplevirt_storage_volume_config_set_target_label(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link StorageVolumeConfig#targetMode}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the permissions, in octal; or {@code null} to leave it to libvirt
     * @return this
     */
    public StorageVolumeConfig setTargetMode(String value) {
        long self = acquire();
        try {
            N.simplevirt_storage_volume_config_set_target_mode(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link StorageVolumeConfig#targetOwner}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the number of the owner
     * @return this
     */
    public StorageVolumeConfig setTargetOwner(long value) {
        long self = acquire();
        try {
            N.simplevirt_storage_volume_config_set_target_owner(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link StorageVolumeConfig#volumeType}.
     *
     * @param value what it is on the host; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is
     *     there
     * @return this
     */
    public StorageVolumeConfig setVolumeType(StorageVolumeType value) {
        long self = acquire();
        try {
            N.simplevirt_storage_volume_config_set_volume_type(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    @Override
    public StorageVolumeConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public StorageVolumeConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public StorageVolumeConfig copy() {
        return (StorageVolumeConfig) super.copy();
    }

    @Override
    String shown() {
        return name();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_storage_volume_config_new();

        static native long simplevirt_storage_volume_config_new_from_xml(byte[] xml, long[] error);

        static native void simplevirt_storage_volume_config_add_encryption_secret(long self, long item);

        static native void simplevirt_storage_volume_config_add_source_device(long self, long item);

        static native long simplevirt_storage_volume_config_get_access_time(long self);

        static native long simplevirt_storage_volume_config_get_allocation(long self);

        static native int simplevirt_storage_volume_config_get_backing_format(long self);

        static native long simplevirt_storage_volume_config_get_backing_group(long self);

        static native long simplevirt_storage_volume_config_get_backing_label(long self);

        static native long simplevirt_storage_volume_config_get_backing_mode(long self);

        static native long simplevirt_storage_volume_config_get_backing_owner(long self);

        static native long simplevirt_storage_volume_config_get_backing_path(long self);

        static native long simplevirt_storage_volume_config_get_birth_time(long self);

        static native long simplevirt_storage_volume_config_get_capacity(long self);

        static native long simplevirt_storage_volume_config_get_change_time(long self);

        static native long simplevirt_storage_volume_config_get_cipher_hash(long self);

        static native long simplevirt_storage_volume_config_get_cipher_mode(long self);

        static native long simplevirt_storage_volume_config_get_cipher_name(long self);

        static native int simplevirt_storage_volume_config_get_cipher_size(long self);

        static native long simplevirt_storage_volume_config_get_cluster_size(long self);

        static native long simplevirt_storage_volume_config_get_compat(long self);

        static native int simplevirt_storage_volume_config_get_encryption_format(long self);

        static native long simplevirt_storage_volume_config_get_encryption_secret_uuid(long self);

        static native int simplevirt_storage_volume_config_get_extended_l2(long self);

        static native int simplevirt_storage_volume_config_get_format(long self);

        static native long simplevirt_storage_volume_config_get_iv_hash(long self);

        static native long simplevirt_storage_volume_config_get_iv_name(long self);

        static native long simplevirt_storage_volume_config_get_key(long self);

        static native int simplevirt_storage_volume_config_get_lazy_refcounts(long self);

        static native long simplevirt_storage_volume_config_get_modified_time(long self);

        static native long simplevirt_storage_volume_config_get_name(long self);

        static native int simplevirt_storage_volume_config_get_no_copy_on_write(long self);

        static native long simplevirt_storage_volume_config_get_physical(long self);

        static native long simplevirt_storage_volume_config_get_source_path(long self);

        static native long simplevirt_storage_volume_config_get_target_group(long self);

        static native long simplevirt_storage_volume_config_get_target_label(long self);

        static native long simplevirt_storage_volume_config_get_target_mode(long self);

        static native long simplevirt_storage_volume_config_get_target_owner(long self);

        static native long simplevirt_storage_volume_config_get_target_path(long self);

        static native int simplevirt_storage_volume_config_get_volume_type(long self);

        static native long simplevirt_storage_volume_config_list_encryption_secrets(long self);

        static native long simplevirt_storage_volume_config_list_source_devices(long self);

        static native int simplevirt_storage_volume_config_remove_encryption_secret(long self, long item);

        static native int simplevirt_storage_volume_config_remove_source_device(long self, long item);

        static native void simplevirt_storage_volume_config_set_allocation(long self, long value);

        static native void simplevirt_storage_volume_config_set_backing_format(long self, int value);

        static native void simplevirt_storage_volume_config_set_backing_path(long self, byte[] value);

        static native void simplevirt_storage_volume_config_set_capacity(long self, long value);

        static native void simplevirt_storage_volume_config_set_cipher_hash(long self, byte[] value);

        static native void simplevirt_storage_volume_config_set_cipher_mode(long self, byte[] value);

        static native void simplevirt_storage_volume_config_set_cipher_name(long self, byte[] value);

        static native void simplevirt_storage_volume_config_set_cipher_size(long self, int value);

        static native void simplevirt_storage_volume_config_set_cluster_size(long self, long value);

        static native void simplevirt_storage_volume_config_set_compat(long self, byte[] value);

        static native void simplevirt_storage_volume_config_set_encryption_format(long self, int value);

        static native void simplevirt_storage_volume_config_set_encryption_secret_uuid(long self, byte[] value);

        static native void simplevirt_storage_volume_config_set_extended_l2(long self, int value);

        static native void simplevirt_storage_volume_config_set_format(long self, int value);

        static native void simplevirt_storage_volume_config_set_iv_hash(long self, byte[] value);

        static native void simplevirt_storage_volume_config_set_iv_name(long self, byte[] value);

        static native void simplevirt_storage_volume_config_set_lazy_refcounts(long self, int value);

        static native void simplevirt_storage_volume_config_set_name(long self, byte[] value);

        static native void simplevirt_storage_volume_config_set_no_copy_on_write(long self, int value);

        static native void simplevirt_storage_volume_config_set_target_group(long self, long value);

        static native void simplevirt_storage_volume_config_set_target_label(long self, byte[] value);

        static native void simplevirt_storage_volume_config_set_target_mode(long self, byte[] value);

        static native void simplevirt_storage_volume_config_set_target_owner(long self, long value);

        static native void simplevirt_storage_volume_config_set_volume_type(long self, int value);
    }
}
