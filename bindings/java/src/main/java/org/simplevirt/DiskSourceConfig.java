// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.List;

/**
 * Where the data of a disk is: a complete {@code <source>} element, or another element with the same content.
 * <p>XML: {@code <source>}.
 */
public final class DiskSourceConfig extends Config {
    DiskSourceConfig(Owned owned) {
        super(owned);
    }

    static DiskSourceConfig wrap(long pointer) {
        return pointer == 0 ? null : new DiskSourceConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <source>}. */
    public DiskSourceConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_disk_source_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <source>}
     * @return a new {@link DiskSourceConfig}
     * @throws SimplevirtException when it fails
     */
    public static DiskSourceConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_disk_source_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return DiskSourceConfig.wrap(result);
    }

    /**
     * Adds an item to this list: the cookies for a web server. A standalone object becomes a view on its place in
     * the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public DiskSourceConfig addCookie(DiskCookieConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_disk_source_config_add_cookie(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: the external data file; one at most. A standalone object becomes a view on its
     * place in the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public DiskSourceConfig addDataStore(DiskSourceConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_disk_source_config_add_data_store(scope.use(this), scope.use(item));
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
    public DiskSourceConfig addHost(DiskHostConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_disk_source_config_add_host(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: how it is labelled. A standalone object becomes a view on its place in the
     * document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public DiskSourceConfig addLabel(DeviceSecurityLabelConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_disk_source_config_add_label(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: the secrets that open it. A standalone object becomes a view on its place in the
     * document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public DiskSourceConfig addSecret(EncryptionSecretConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_disk_source_config_add_secret(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * The kind of secret.
     * <p>XML: auth/secret/&#64;type.
     *
     * @return the kind of secret; {@link AuthSecretType#DEFAULT} when it is not set
     */
    public AuthSecretType authSecretType() {
        long self = acquire();
        try {
            return AuthSecretType.of(N.simplevirt_disk_source_config_get_auth_secret_type(self));
        } finally {
            release();
        }
    }

    /**
     * The name of the secret.
     * <p>XML: auth/secret/&#64;usage.
     *
     * @return the name of the secret, or {@code null} when it is not set
     */
    public String authSecretUsage() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_disk_source_config_get_auth_secret_usage(self));
        } finally {
            release();
        }
    }

    /**
     * The UUID of the secret.
     * <p>XML: auth/secret/&#64;uuid.
     *
     * @return the UUID of the secret, or {@code null} when it is not set
     */
    public String authSecretUuid() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_disk_source_config_get_auth_secret_uuid(self));
        } finally {
            release();
        }
    }

    /**
     * The user a server knows.
     * <p>XML: auth/&#64;username.
     *
     * @return the user a server knows, or {@code null} when it is not set
     */
    public String authUsername() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_disk_source_config_get_auth_username(self));
        } finally {
            release();
        }
    }

    /**
     * Its hash.
     * <p>XML: encryption/cipher/&#64;hash.
     *
     * @return its hash, or {@code null} when it is not set
     */
    public String cipherHash() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_disk_source_config_get_cipher_hash(self));
        } finally {
            release();
        }
    }

    /**
     * Its mode.
     * <p>XML: encryption/cipher/&#64;mode.
     *
     * @return its mode, or {@code null} when it is not set
     */
    public String cipherMode() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_disk_source_config_get_cipher_mode(self));
        } finally {
            release();
        }
    }

    /**
     * The cipher.
     * <p>XML: encryption/cipher/&#64;name.
     *
     * @return the cipher, or {@code null} when it is not set
     */
    public String cipherName() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_disk_source_config_get_cipher_name(self));
        } finally {
            release();
        }
    }

    /**
     * The size of its key (in bits; from 1 to 4294967295).
     * <p>XML: encryption/cipher/&#64;size.
     *
     * @return the size of its key; 0 when it is not set
     */
    public long cipherSize() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_disk_source_config_get_cipher_size(self));
        } finally {
            release();
        }
    }

    /**
     * The configuration file of an RBD client.
     * <p>XML: config/&#64;file.
     *
     * @return the configuration file of an RBD client, or {@code null} when it is not set
     */
    public String configFile() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_disk_source_config_get_config_file(self));
        } finally {
            release();
        }
    }

    /**
     * Its format.
     * <p>XML: dataStore/format/&#64;type.
     *
     * @return its format; {@link DiskFormat#DEFAULT} when it is not set
     */
    public DiskFormat dataStoreFormat() {
        long self = acquire();
        try {
            return DiskFormat.of(N.simplevirt_disk_source_config_get_data_store_format(self));
        } finally {
            release();
        }
    }

    /**
     * Where the data of a qcow2 image with an external data file is (libvirt 10.10).
     * <p>XML: dataStore/&#64;type.
     *
     * @return where the data of a qcow2 image with an external data file is; {@link DiskSourceType#DEFAULT} when it
     *     is not set
     */
    public DiskSourceType dataStoreType() {
        long self = acquire();
        try {
            return DiskSourceType.of(N.simplevirt_disk_source_config_get_data_store_type(self));
        } finally {
            release();
        }
    }

    /**
     * The block device.
     * <p>XML: &#64;dev.
     *
     * @return the block device, or {@code null} when it is not set
     */
    public String dev() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_disk_source_config_get_dev(self));
        } finally {
            release();
        }
    }

    /**
     * The folder.
     * <p>XML: &#64;dir.
     *
     * @return the folder, or {@code null} when it is not set
     */
    public String dir() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_disk_source_config_get_dir(self));
        } finally {
            release();
        }
    }

    /**
     * What decrypts.
     * <p>XML: encryption/&#64;engine.
     *
     * @return what decrypts; {@link EncryptionEngine#DEFAULT} when it is not set
     */
    public EncryptionEngine encryptionEngine() {
        long self = acquire();
        try {
            return EncryptionEngine.of(N.simplevirt_disk_source_config_get_encryption_engine(self));
        } finally {
            release();
        }
    }

    /**
     * How it is encrypted.
     * <p>XML: encryption/&#64;format.
     *
     * @return how it is encrypted; {@link EncryptionFormat#DEFAULT} when it is not set
     */
    public EncryptionFormat encryptionFormat() {
        long self = acquire();
        try {
            return EncryptionFormat.of(N.simplevirt_disk_source_config_get_encryption_format(self));
        } finally {
            release();
        }
    }

    /**
     * File descriptors to use instead of opening it (libvirt 9.0).
     * <p>XML: &#64;fdgroup.
     *
     * @return file descriptors to use instead of opening it, or {@code null} when it is not set
     */
    public String fdGroup() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_disk_source_config_get_fd_group(self));
        } finally {
            release();
        }
    }

    /**
     * The file.
     * <p>XML: &#64;file.
     *
     * @return the file, or {@code null} when it is not set
     */
    public String file() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_disk_source_config_get_file(self));
        } finally {
            release();
        }
    }

    /**
     * The socket of the SSH agent.
     * <p>XML: identity/&#64;agentsock.
     *
     * @return the socket of the SSH agent, or {@code null} when it is not set
     */
    public String identityAgentSocket() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_disk_source_config_get_identity_agent_socket(self));
        } finally {
            release();
        }
    }

    /**
     * The group of an NFS server.
     * <p>XML: identity/&#64;group.
     *
     * @return the group of an NFS server, or {@code null} when it is not set
     */
    public String identityGroup() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_disk_source_config_get_identity_group(self));
        } finally {
            release();
        }
    }

    /**
     * The key for an SSH server.
     * <p>XML: identity/&#64;keyfile.
     *
     * @return the key for an SSH server, or {@code null} when it is not set
     */
    public String identityKeyfile() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_disk_source_config_get_identity_keyfile(self));
        } finally {
            release();
        }
    }

    /**
     * The user of an NFS server.
     * <p>XML: identity/&#64;user.
     *
     * @return the user of an NFS server, or {@code null} when it is not set
     */
    public String identityUser() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_disk_source_config_get_identity_user(self));
        } finally {
            release();
        }
    }

    /**
     * The user of an SSH server.
     * <p>XML: identity/&#64;username.
     *
     * @return the user of an SSH server, or {@code null} when it is not set
     */
    public String identityUsername() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_disk_source_config_get_identity_username(self));
        } finally {
            release();
        }
    }

    /**
     * The index that block jobs use for it.
     * <p>XML: &#64;index.
     *
     * @return the index that block jobs use for it; 0 when it is not set
     */
    public long index() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_disk_source_config_get_index(self));
        } finally {
            release();
        }
    }

    /**
     * The initiator's IQN.
     * <p>XML: initiator/iqn/&#64;name.
     *
     * @return the initiator's IQN, or {@code null} when it is not set
     */
    public String initiator() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_disk_source_config_get_initiator(self));
        } finally {
            release();
        }
    }

    /**
     * The hash of that.
     * <p>XML: encryption/ivgen/&#64;hash.
     *
     * @return the hash of that, or {@code null} when it is not set
     */
    public String ivHash() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_disk_source_config_get_iv_hash(self));
        } finally {
            release();
        }
    }

    /**
     * How initialization vectors are made.
     * <p>XML: encryption/ivgen/&#64;name.
     *
     * @return how initialization vectors are made, or {@code null} when it is not set
     */
    public String ivName() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_disk_source_config_get_iv_name(self));
        } finally {
            release();
        }
    }

    /**
     * What kind of address it has: {@code pci}, {@code unix}.
     * <p>XML: &#64;type.
     *
     * @return what kind of address it has: {@code pci}, {@code unix}, or {@code null} when it is not set
     */
    public String kind() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_disk_source_config_get_kind(self));
        } finally {
            release();
        }
    }

    /**
     * The known hosts of SSH.
     * <p>XML: knownHosts/&#64;path.
     *
     * @return the known hosts of SSH, or {@code null} when it is not set
     */
    public String knownHosts() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_disk_source_config_get_known_hosts(self));
        } finally {
            release();
        }
    }

    /**
     * Whether libvirt detaches an NVMe drive from the host automatically.
     * <p>XML: &#64;managed.
     *
     * @return whether libvirt detaches an NVMe drive from the host automatically; {@code false} when it is not set
     */
    public boolean managed() {
        long self = acquire();
        try {
            return N.simplevirt_disk_source_config_get_managed(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * How a volume of an iSCSI pool is attached.
     * <p>XML: &#64;mode.
     *
     * @return how a volume of an iSCSI pool is attached; {@link DiskPoolMode#DEFAULT} when it is not set
     */
    public DiskPoolMode mode() {
        long self = acquire();
        try {
            return DiskPoolMode.of(N.simplevirt_disk_source_config_get_mode(self));
        } finally {
            release();
        }
    }

    /**
     * The name of the data on the server.
     * <p>XML: &#64;name.
     *
     * @return the name of the data on the server, or {@code null} when it is not set
     */
    public String name() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_disk_source_config_get_name(self));
        } finally {
            release();
        }
    }

    /**
     * The namespace of an NVMe drive (from 1 to 4294967295).
     * <p>XML: &#64;namespace.
     *
     * @return the namespace of an NVMe drive; 0 when it is not set
     */
    public long namespace() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_disk_source_config_get_namespace(self));
        } finally {
            release();
        }
    }

    /**
     * The UNIX socket, or the vDPA device.
     * <p>XML: &#64;path.
     *
     * @return the UNIX socket, or the vDPA device, or {@code null} when it is not set
     */
    public String path() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_disk_source_config_get_path(self));
        } finally {
            release();
        }
    }

    /**
     * What kind of address: {@code pci}.
     * <p>XML: address/&#64;type.
     *
     * @return what kind of address: {@code pci}, or {@code null} when it is not set
     */
    public String pciAddressKind() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_disk_source_config_get_pci_address_kind(self));
        } finally {
            release();
        }
    }

    /**
     * PCI bus of an NVMe drive (from 0 to 255).
     * <p>XML: address/&#64;bus.
     *
     * @return PCI bus of an NVMe drive; 0 when it is not set
     */
    public long pciBus() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_disk_source_config_get_pci_bus(self));
        } finally {
            release();
        }
    }

    /**
     * PCI domain of an NVMe drive (from 0 to 65535).
     * <p>XML: address/&#64;domain.
     *
     * @return PCI domain of an NVMe drive; 0 when it is not set
     */
    public long pciDomain() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_disk_source_config_get_pci_domain(self));
        } finally {
            release();
        }
    }

    /**
     * PCI function of an NVMe drive (from 0 to 7).
     * <p>XML: address/&#64;function.
     *
     * @return PCI function of an NVMe drive; 0 when it is not set
     */
    public long pciFunction() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_disk_source_config_get_pci_function(self));
        } finally {
            release();
        }
    }

    /**
     * PCI slot of an NVMe drive (from 0 to 31).
     * <p>XML: address/&#64;slot.
     *
     * @return PCI slot of an NVMe drive; 0 when it is not set
     */
    public long pciSlot() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_disk_source_config_get_pci_slot(self));
        } finally {
            release();
        }
    }

    /**
     * The storage pool.
     * <p>XML: &#64;pool.
     *
     * @return the storage pool, or {@code null} when it is not set
     */
    public String pool() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_disk_source_config_get_pool(self));
        } finally {
            release();
        }
    }

    /**
     * How it is reached on the network.
     * <p>XML: &#64;protocol.
     *
     * @return how it is reached on the network; {@link DiskProtocol#DEFAULT} when it is not set
     */
    public DiskProtocol protocol() {
        long self = acquire();
        try {
            return DiskProtocol.of(N.simplevirt_disk_source_config_get_protocol(self));
        } finally {
            release();
        }
    }

    /**
     * The query of a URL.
     * <p>XML: &#64;query.
     *
     * @return the query of a URL, or {@code null} when it is not set
     */
    public String query() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_disk_source_config_get_query(self));
        } finally {
            release();
        }
    }

    /**
     * How much is read ahead (in bytes).
     * <p>XML: readahead/&#64;size.
     *
     * @return how much is read ahead; 0 when it is not set
     */
    public long readahead() {
        long self = acquire();
        try {
            return N.simplevirt_disk_source_config_get_readahead(self);
        } finally {
            release();
        }
    }

    /**
     * Whether a lost vhost-user socket is reconnected.
     * <p>XML: reconnect/&#64;enabled.
     *
     * @return whether a lost vhost-user socket is reconnected; {@code false} when it is not set
     */
    public boolean reconnect() {
        long self = acquire();
        try {
            return N.simplevirt_disk_source_config_get_reconnect(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * How long a lost server is awaited (in seconds; from 1 to 4294967295).
     * <p>XML: reconnect/&#64;delay.
     *
     * @return how long a lost server is awaited; 0 when it is not set
     */
    public long reconnectDelay() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_disk_source_config_get_reconnect_delay(self));
        } finally {
            release();
        }
    }

    /**
     * How long to wait before reconnecting (in seconds; from 1 to 4294967295).
     * <p>XML: reconnect/&#64;timeout.
     *
     * @return how long to wait before reconnecting; 0 when it is not set
     */
    public long reconnectTimeout() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_disk_source_config_get_reconnect_timeout(self));
        } finally {
            release();
        }
    }

    /**
     * What kind of socket: {@code unix}.
     * <p>XML: reservations/source/&#64;type.
     *
     * @return what kind of socket: {@code unix}, or {@code null} when it is not set
     */
    public String reservationsKind() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_disk_source_config_get_reservations_kind(self));
        } finally {
            release();
        }
    }

    /**
     * Whether libvirt runs the helper for persistent reservations.
     * <p>XML: reservations/&#64;managed.
     *
     * @return whether libvirt runs the helper for persistent reservations; {@code false} when it is not set
     */
    public boolean reservationsManaged() {
        long self = acquire();
        try {
            return N.simplevirt_disk_source_config_get_reservations_managed(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether they move along.
     * <p>XML: reservations/&#64;migration.
     *
     * @return whether they move along; {@code false} when it is not set
     */
    public boolean reservationsMigration() {
        long self = acquire();
        try {
            return N.simplevirt_disk_source_config_get_reservations_migration(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Which end: {@code client}.
     * <p>XML: reservations/source/&#64;mode.
     *
     * @return which end: {@code client}, or {@code null} when it is not set
     */
    public String reservationsMode() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_disk_source_config_get_reservations_mode(self));
        } finally {
            release();
        }
    }

    /**
     * The socket of that helper.
     * <p>XML: reservations/source/&#64;path.
     *
     * @return the socket of that helper, or {@code null} when it is not set
     */
    public String reservationsPath() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_disk_source_config_get_reservations_path(self));
        } finally {
            release();
        }
    }

    /**
     * Where the data begins (in bytes).
     * <p>XML: slices/slice[&#64;type='storage']/&#64;offset.
     *
     * @return where the data begins; 0 when it is not set
     */
    public long sliceOffset() {
        long self = acquire();
        try {
            return N.simplevirt_disk_source_config_get_slice_offset(self);
        } finally {
            release();
        }
    }

    /**
     * How much of it belongs to the disk (in bytes).
     * <p>XML: slices/slice[&#64;type='storage']/&#64;size.
     *
     * @return how much of it belongs to the disk; 0 when it is not set
     */
    public long sliceSize() {
        long self = acquire();
        try {
            return N.simplevirt_disk_source_config_get_slice_size(self);
        } finally {
            release();
        }
    }

    /**
     * The snapshot of an RBD image.
     * <p>XML: snapshot/&#64;name.
     *
     * @return the snapshot of an RBD image, or {@code null} when it is not set
     */
    public String snapshot() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_disk_source_config_get_snapshot(self));
        } finally {
            release();
        }
    }

    /**
     * Whether the server's certificate is checked.
     * <p>XML: ssl/&#64;verify.
     *
     * @return whether the server's certificate is checked; {@code true} when it is not set
     */
    public boolean sslVerify() {
        long self = acquire();
        try {
            return N.simplevirt_disk_source_config_get_ssl_verify(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * What happens when it is missing at start.
     * <p>XML: &#64;startupPolicy.
     *
     * @return what happens when it is missing at start; {@link StartupPolicy#DEFAULT} when it is not set
     */
    public StartupPolicy startupPolicy() {
        long self = acquire();
        try {
            return StartupPolicy.of(N.simplevirt_disk_source_config_get_startup_policy(self));
        } finally {
            release();
        }
    }

    /**
     * How long the server may take to answer (in seconds; from 1 to 4294967295).
     * <p>XML: timeout/&#64;seconds.
     *
     * @return how long the server may take to answer; 0 when it is not set
     */
    public long timeout() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_disk_source_config_get_timeout(self));
        } finally {
            release();
        }
    }

    /**
     * Whether the connection is encrypted.
     * <p>XML: &#64;tls.
     *
     * @return whether the connection is encrypted; {@code false} when it is not set
     */
    public boolean tls() {
        long self = acquire();
        try {
            return N.simplevirt_disk_source_config_get_tls(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The name the server's certificate must have (libvirt 8.2).
     * <p>XML: &#64;tlsHostname.
     *
     * @return the name the server's certificate must have, or {@code null} when it is not set
     */
    public String tlsHostname() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_disk_source_config_get_tls_hostname(self));
        } finally {
            release();
        }
    }

    /**
     * The volume in the pool.
     * <p>XML: &#64;volume.
     *
     * @return the volume in the pool, or {@code null} when it is not set
     */
    public String volume() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_disk_source_config_get_volume(self));
        } finally {
            release();
        }
    }

    /**
     * The cookies for a web server.
     * <p>XML: {@code cookies/cookie}.
     *
     * @return views on the elements, in document order
     */
    public List<DiskCookieConfig> listCookies() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_disk_source_config_list_cookies(self), DiskCookieConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The external data file; one at most.
     * <p>XML: {@code dataStore/source}.
     *
     * @return views on the elements, in document order
     */
    public List<DiskSourceConfig> listDataStores() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_disk_source_config_list_data_stores(self), DiskSourceConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The servers.
     * <p>XML: {@code host}.
     *
     * @return views on the elements, in document order
     */
    public List<DiskHostConfig> listHosts() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_disk_source_config_list_hosts(self), DiskHostConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * How it is labelled.
     * <p>XML: {@code seclabel}.
     *
     * @return views on the elements, in document order
     */
    public List<DeviceSecurityLabelConfig> listLabels() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_disk_source_config_list_labels(self), DeviceSecurityLabelConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The secrets that open it.
     * <p>XML: {@code encryption/secret}.
     *
     * @return views on the elements, in document order
     */
    public List<EncryptionSecretConfig> listSecrets() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_disk_source_config_list_secrets(self), EncryptionSecretConfig::wrap);
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
    public boolean removeCookie(DiskCookieConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_disk_source_config_remove_cookie(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeDataStore(DiskSourceConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_disk_source_config_remove_data_store(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeHost(DiskHostConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_disk_source_config_remove_host(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeLabel(DeviceSecurityLabelConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_disk_source_config_remove_label(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeSecret(EncryptionSecretConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_disk_source_config_remove_secret(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Sets {@link DiskSourceConfig#authSecretType}.
     *
     * @param value the kind of secret; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is there
     * @return this
     */
    public DiskSourceConfig setAuthSecretType(AuthSecretType value) {
        long self = acquire();
        try {
            N.simplevirt_disk_source_config_set_auth_secret_type(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskSourceConfig#authSecretUsage}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the name of the secret; or {@code null} to leave it to libvirt
     * @return this
     */
    public DiskSourceConfig setAuthSecretUsage(String value) {
        long self = acquire();
        try {
            N.simplevirt_disk_source_config_set_auth_secret_usage(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskSourceConfig#authSecretUuid}. What is no UUID is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the UUID of the secret; or {@code null} to leave it to libvirt
     * @return this
     */
    public DiskSourceConfig setAuthSecretUuid(String value) {
        long self = acquire();
        try {
            N.simplevirt_disk_source_config_set_auth_secret_uuid(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskSourceConfig#authUsername}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the user a server knows; or {@code null} to leave it to libvirt
     * @return this
     */
    public DiskSourceConfig setAuthUsername(String value) {
        long self = acquire();
        try {
            N.simplevirt_disk_source_config_set_auth_username(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskSourceConfig#cipherHash}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value its hash; or {@code null} to leave it to libvirt
     * @return this
     */
    public DiskSourceConfig setCipherHash(String value) {
        long self = acquire();
        try {
            N.simplevirt_disk_source_config_set_cipher_hash(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskSourceConfig#cipherMode}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value its mode; or {@code null} to leave it to libvirt
     * @return this
     */
    public DiskSourceConfig setCipherMode(String value) {
        long self = acquire();
        try {
            N.simplevirt_disk_source_config_set_cipher_mode(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskSourceConfig#cipherName}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the cipher; or {@code null} to leave it to libvirt
     * @return this
     */
    public DiskSourceConfig setCipherName(String value) {
        long self = acquire();
        try {
            N.simplevirt_disk_source_config_set_cipher_name(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskSourceConfig#cipherSize}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the size of its key; 0 to leave it to libvirt
     * @return this
     */
    public DiskSourceConfig setCipherSize(long value) {
        long self = acquire();
        try {
            N.simplevirt_disk_source_config_set_cipher_size(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskSourceConfig#configFile}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the configuration file of an RBD client; or {@code null} to leave it to libvirt
     * @return this
     */
    public DiskSourceConfig setConfigFile(String value) {
        long self = acquire();
        try {
            N.simplevirt_disk_source_config_set_config_file(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskSourceConfig#dataStoreFormat}.
     *
     * @param value its format; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is there
     * @return this
     */
    public DiskSourceConfig setDataStoreFormat(DiskFormat value) {
        long self = acquire();
        try {
            N.simplevirt_disk_source_config_set_data_store_format(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskSourceConfig#dataStoreType}.
     *
     * @param value where the data of a qcow2 image with an external data file is; {@code DEFAULT} to leave it to
     *     libvirt, {@code UNKNOWN} to keep what is there
     * @return this
     */
    public DiskSourceConfig setDataStoreType(DiskSourceType value) {
        long self = acquire();
        try {
            N.simplevirt_disk_source_config_set_data_store_type(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskSourceConfig#dev}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the block device; or {@code null} to leave it to libvirt
     * @return this
     */
    public DiskSourceConfig setDev(String value) {
        long self = acquire();
        try {
            N.simplevirt_disk_source_config_set_dev(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskSourceConfig#dir}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the folder; or {@code null} to leave it to libvirt
     * @return this
     */
    public DiskSourceConfig setDir(String value) {
        long self = acquire();
        try {
            N.simplevirt_disk_source_config_set_dir(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskSourceConfig#encryptionEngine}.
     *
     * @param value what decrypts; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is there
     * @return this
     */
    public DiskSourceConfig setEncryptionEngine(EncryptionEngine value) {
        long self = acquire();
        try {
            N.simplevirt_disk_source_config_set_encryption_engine(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskSourceConfig#encryptionFormat}.
     *
     * @param value how it is encrypted; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is
     *     there
     * @return this
     */
    public DiskSourceConfig setEncryptionFormat(EncryptionFormat value) {
        long self = acquire();
        try {
            N.simplevirt_disk_source_config_set_encryption_format(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskSourceConfig#fdGroup}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value file descriptors to use instead of opening it; or {@code null} to leave it to libvirt
     * @return this
     */
    public DiskSourceConfig setFdGroup(String value) {
        long self = acquire();
        try {
            N.simplevirt_disk_source_config_set_fd_group(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskSourceConfig#file}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the file; or {@code null} to leave it to libvirt
     * @return this
     */
    public DiskSourceConfig setFile(String value) {
        long self = acquire();
        try {
            N.simplevirt_disk_source_config_set_file(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskSourceConfig#identityAgentSocket}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the socket of the SSH agent; or {@code null} to leave it to libvirt
     * @return this
     */
    public DiskSourceConfig setIdentityAgentSocket(String value) {
        long self = acquire();
        try {
            N.simplevirt_disk_source_config_set_identity_agent_socket(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskSourceConfig#identityGroup}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the group of an NFS server; or {@code null} to leave it to libvirt
     * @return this
     */
    public DiskSourceConfig setIdentityGroup(String value) {
        long self = acquire();
        try {
            N.simplevirt_disk_source_config_set_identity_group(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskSourceConfig#identityKeyfile}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the key for an SSH server; or {@code null} to leave it to libvirt
     * @return this
     */
    public DiskSourceConfig setIdentityKeyfile(String value) {
        long self = acquire();
        try {
            N.simplevirt_disk_source_config_set_identity_keyfile(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskSourceConfig#identityUser}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the user of an NFS server; or {@code null} to leave it to libvirt
     * @return this
     */
    public DiskSourceConfig setIdentityUser(String value) {
        long self = acquire();
        try {
            N.simplevirt_disk_source_config_set_identity_user(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskSourceConfig#identityUsername}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the user of an SSH server; or {@code null} to leave it to libvirt
     * @return this
     */
    public DiskSourceConfig setIdentityUsername(String value) {
        long self = acquire();
        try {
            N.simplevirt_disk_source_config_set_identity_username(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskSourceConfig#initiator}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the initiator's IQN; or {@code null} to leave it to libvirt
     * @return this
     */
    public DiskSourceConfig setInitiator(String value) {
        long self = acquire();
        try {
            N.simplevirt_disk_source_config_set_initiator(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskSourceConfig#ivHash}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the hash of that; or {@code null} to leave it to libvirt
     * @return this
     */
    public DiskSourceConfig setIvHash(String value) {
        long self = acquire();
        try {
            N.simplevirt_disk_source_config_set_iv_hash(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskSourceConfig#ivName}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value how initialization vectors are made; or {@code null} to leave it to libvirt
     * @return this
     */
    public DiskSourceConfig setIvName(String value) {
        long self = acquire();
        try {
            N.simplevirt_disk_source_config_set_iv_name(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskSourceConfig#kind}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value what kind of address it has: {@code pci}, {@code unix}; or {@code null} to leave it to libvirt
     * @return this
     */
    public DiskSourceConfig setKind(String value) {
        long self = acquire();
        try {
            N.simplevirt_disk_source_config_set_kind(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskSourceConfig#knownHosts}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the known hosts of SSH; or {@code null} to leave it to libvirt
     * @return this
     */
    public DiskSourceConfig setKnownHosts(String value) {
        long self = acquire();
        try {
            N.simplevirt_disk_source_config_set_known_hosts(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskSourceConfig#managed}.
     *
     * @param value whether libvirt detaches an NVMe drive from the host automatically
     * @return this
     */
    public DiskSourceConfig setManaged(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_disk_source_config_set_managed(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskSourceConfig#mode}.
     *
     * @param value how a volume of an iSCSI pool is attached; {@code DEFAULT} to leave it to libvirt, {@code
     *     UNKNOWN} to keep what is there
     * @return this
     */
    public DiskSourceConfig setMode(DiskPoolMode value) {
        long self = acquire();
        try {
            N.simplevirt_disk_source_config_set_mode(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskSourceConfig#name}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the name of the data on the server; or {@code null} to leave it to libvirt
     * @return this
     */
    public DiskSourceConfig setName(String value) {
        long self = acquire();
        try {
            N.simplevirt_disk_source_config_set_name(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskSourceConfig#namespace}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the namespace of an NVMe drive; 0 to leave it to libvirt
     * @return this
     */
    public DiskSourceConfig setNamespace(long value) {
        long self = acquire();
        try {
            N.simplevirt_disk_source_config_set_namespace(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskSourceConfig#path}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the UNIX socket, or the vDPA device; or {@code null} to leave it to libvirt
     * @return this
     */
    public DiskSourceConfig setPath(String value) {
        long self = acquire();
        try {
            N.simplevirt_disk_source_config_set_path(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskSourceConfig#pciAddressKind}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value what kind of address: {@code pci}; or {@code null} to leave it to libvirt
     * @return this
     */
    public DiskSourceConfig setPciAddressKind(String value) {
        long self = acquire();
        try {
            N.simplevirt_disk_source_config_set_pci_address_kind(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskSourceConfig#pciBus}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value PCI bus of an NVMe drive
     * @return this
     */
    public DiskSourceConfig setPciBus(long value) {
        long self = acquire();
        try {
            N.simplevirt_disk_source_config_set_pci_bus(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskSourceConfig#pciDomain}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value PCI domain of an NVMe drive
     * @return this
     */
    public DiskSourceConfig setPciDomain(long value) {
        long self = acquire();
        try {
            N.simplevirt_disk_source_config_set_pci_domain(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskSourceConfig#pciFunction}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value PCI function of an NVMe drive
     * @return this
     */
    public DiskSourceConfig setPciFunction(long value) {
        long self = acquire();
        try {
            N.simplevirt_disk_source_config_set_pci_function(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskSourceConfig#pciSlot}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value PCI slot of an NVMe drive
     * @return this
     */
    public DiskSourceConfig setPciSlot(long value) {
        long self = acquire();
        try {
            N.simplevirt_disk_source_config_set_pci_slot(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskSourceConfig#pool}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the storage pool; or {@code null} to leave it to libvirt
     * @return this
     */
    public DiskSourceConfig setPool(String value) {
        long self = acquire();
        try {
            N.simplevirt_disk_source_config_set_pool(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskSourceConfig#protocol}.
     *
     * @param value how it is reached on the network; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep
     *     what is there
     * @return this
     */
    public DiskSourceConfig setProtocol(DiskProtocol value) {
        long self = acquire();
        try {
            N.simplevirt_disk_source_config_set_protocol(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskSourceConfig#query}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the query of a URL; or {@code null} to leave it to libvirt
     * @return this
     */
    public DiskSourceConfig setQuery(String value) {
        long self = acquire();
        try {
            N.simplevirt_disk_source_config_set_query(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskSourceConfig#readahead}. What is not a whole number of bytes is refused, which {@link
     * Config#validate} reports.
     *
     * @param value how much is read ahead; 0 to leave it to libvirt
     * @return this
     */
    public DiskSourceConfig setReadahead(long value) {
        long self = acquire();
        try {
            N.simplevirt_disk_source_config_set_readahead(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskSourceConfig#reconnect}.
     *
     * @param value whether a lost vhost-user socket is reconnected
     * @return this
     */
    public DiskSourceConfig setReconnect(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_disk_source_config_set_reconnect(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskSourceConfig#reconnectDelay}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value how long a lost server is awaited; 0 to leave it to libvirt
     * @return this
     */
    public DiskSourceConfig setReconnectDelay(long value) {
        long self = acquire();
        try {
            N.simplevirt_disk_source_config_set_reconnect_delay(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskSourceConfig#reconnectTimeout}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value how long to wait before reconnecting; 0 to leave it to libvirt
     * @return this
     */
    public DiskSourceConfig setReconnectTimeout(long value) {
        long self = acquire();
        try {
            N.simplevirt_disk_source_config_set_reconnect_timeout(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskSourceConfig#reservationsKind}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value what kind of socket: {@code unix}; or {@code null} to leave it to libvirt
     * @return this
     */
    public DiskSourceConfig setReservationsKind(String value) {
        long self = acquire();
        try {
            N.simplevirt_disk_source_config_set_reservations_kind(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskSourceConfig#reservationsManaged}.
     *
     * @param value whether libvirt runs the helper for persistent reservations
     * @return this
     */
    public DiskSourceConfig setReservationsManaged(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_disk_source_config_set_reservations_managed(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskSourceConfig#reservationsMigration}.
     *
     * @param value whether they move along
     * @return this
     */
    public DiskSourceConfig setReservationsMigration(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_disk_source_config_set_reservations_migration(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskSourceConfig#reservationsMode}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value which end: {@code client}; or {@code null} to leave it to libvirt
     * @return this
     */
    public DiskSourceConfig setReservationsMode(String value) {
        long self = acquire();
        try {
            N.simplevirt_disk_source_config_set_reservations_mode(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskSourceConfig#reservationsPath}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the socket of that helper; or {@code null} to leave it to libvirt
     * @return this
     */
    public DiskSourceConfig setReservationsPath(String value) {
        long self = acquire();
        try {
            N.simplevirt_disk_source_config_set_reservations_path(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskSourceConfig#sliceOffset}. What is not a whole number of bytes is refused, which {@link
     * Config#validate} reports.
     *
     * @param value where the data begins
     * @return this
     */
    public DiskSourceConfig setSliceOffset(long value) {
        long self = acquire();
        try {
            N.simplevirt_disk_source_config_set_slice_offset(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskSourceConfig#sliceSize}. What is not a whole number of bytes is refused, which {@link
     * Config#validate} reports.
     *
     * @param value how much of it belongs to the disk
     * @return this
     */
    public DiskSourceConfig setSliceSize(long value) {
        long self = acquire();
        try {
            N.simplevirt_disk_source_config_set_slice_size(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskSourceConfig#snapshot}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the snapshot of an RBD image; or {@code null} to leave it to libvirt
     * @return this
     */
    public DiskSourceConfig setSnapshot(String value) {
        long self = acquire();
        try {
            N.simplevirt_disk_source_config_set_snapshot(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskSourceConfig#sslVerify}.
     *
     * @param value whether the server's certificate is checked
     * @return this
     */
    public DiskSourceConfig setSslVerify(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_disk_source_config_set_ssl_verify(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskSourceConfig#startupPolicy}.
     *
     * @param value what happens when it is missing at start; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN}
     *     to keep what is there
     * @return this
     */
    public DiskSourceConfig setStartupPolicy(StartupPolicy value) {
        long self = acquire();
        try {
            N.simplevirt_disk_source_config_set_startup_policy(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskSourceConfig#timeout}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value how long the server may take to answer; 0 to leave it to libvirt
     * @return this
     */
    public DiskSourceConfig setTimeout(long value) {
        long self = acquire();
        try {
            N.simplevirt_disk_source_config_set_timeout(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskSourceConfig#tls}.
     *
     * @param value whether the connection is encrypted
     * @return this
     */
    public DiskSourceConfig setTls(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_disk_source_config_set_tls(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskSourceConfig#tlsHostname}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the name the server's certificate must have; or {@code null} to leave it to libvirt
     * @return this
     */
    public DiskSourceConfig setTlsHostname(String value) {
        long self = acquire();
        try {
            N.simplevirt_disk_source_config_set_tls_hostname(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskSourceConfig#volume}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the volume in the pool; or {@code null} to leave it to libvirt
     * @return this
     */
    public DiskSourceConfig setVolume(String value) {
        long self = acquire();
        try {
            N.simplevirt_disk_source_config_set_volume(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    @Override
    public DiskSourceConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public DiskSourceConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public DiskSourceConfig copy() {
        return (DiskSourceConfig) super.copy();
    }

    @Override
    String shown() {
        return name();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_disk_source_config_new();

        static native long simplevirt_disk_source_config_new_from_xml(byte[] xml, long[] error);

        static native void simplevirt_disk_source_config_add_cookie(long self, long item);

        static native void simplevirt_disk_source_config_add_data_store(long self, long item);

        static native void simplevirt_disk_source_config_add_host(long self, long item);

        static native void simplevirt_disk_source_config_add_label(long self, long item);

        static native void simplevirt_disk_source_config_add_secret(long self, long item);

        static native int simplevirt_disk_source_config_get_auth_secret_type(long self);

        static native long simplevirt_disk_source_config_get_auth_secret_usage(long self);

        static native long simplevirt_disk_source_config_get_auth_secret_uuid(long self);

        static native long simplevirt_disk_source_config_get_auth_username(long self);

        static native long simplevirt_disk_source_config_get_cipher_hash(long self);

        static native long simplevirt_disk_source_config_get_cipher_mode(long self);

        static native long simplevirt_disk_source_config_get_cipher_name(long self);

        static native int simplevirt_disk_source_config_get_cipher_size(long self);

        static native long simplevirt_disk_source_config_get_config_file(long self);

        static native int simplevirt_disk_source_config_get_data_store_format(long self);

        static native int simplevirt_disk_source_config_get_data_store_type(long self);

        static native long simplevirt_disk_source_config_get_dev(long self);

        static native long simplevirt_disk_source_config_get_dir(long self);

        static native int simplevirt_disk_source_config_get_encryption_engine(long self);

        static native int simplevirt_disk_source_config_get_encryption_format(long self);

        static native long simplevirt_disk_source_config_get_fd_group(long self);

        static native long simplevirt_disk_source_config_get_file(long self);

        static native long simplevirt_disk_source_config_get_identity_agent_socket(long self);

        static native long simplevirt_disk_source_config_get_identity_group(long self);

        static native long simplevirt_disk_source_config_get_identity_keyfile(long self);

        static native long simplevirt_disk_source_config_get_identity_user(long self);

        static native long simplevirt_disk_source_config_get_identity_username(long self);

        static native int simplevirt_disk_source_config_get_index(long self);

        static native long simplevirt_disk_source_config_get_initiator(long self);

        static native long simplevirt_disk_source_config_get_iv_hash(long self);

        static native long simplevirt_disk_source_config_get_iv_name(long self);

        static native long simplevirt_disk_source_config_get_kind(long self);

        static native long simplevirt_disk_source_config_get_known_hosts(long self);

        static native int simplevirt_disk_source_config_get_managed(long self);

        static native int simplevirt_disk_source_config_get_mode(long self);

        static native long simplevirt_disk_source_config_get_name(long self);

        static native int simplevirt_disk_source_config_get_namespace(long self);

        static native long simplevirt_disk_source_config_get_path(long self);

        static native long simplevirt_disk_source_config_get_pci_address_kind(long self);

        static native int simplevirt_disk_source_config_get_pci_bus(long self);

        static native int simplevirt_disk_source_config_get_pci_domain(long self);

        static native int simplevirt_disk_source_config_get_pci_function(long self);

        static native int simplevirt_disk_source_config_get_pci_slot(long self);

        static native long simplevirt_disk_source_config_get_pool(long self);

        static native int simplevirt_disk_source_config_get_protocol(long self);

        static native long simplevirt_disk_source_config_get_query(long self);

        static native long simplevirt_disk_source_config_get_readahead(long self);

        static native int simplevirt_disk_source_config_get_reconnect(long self);

        static native int simplevirt_disk_source_config_get_reconnect_delay(long self);

        static native int simplevirt_disk_source_config_get_reconnect_timeout(long self);

        static native long simplevirt_disk_source_config_get_reservations_kind(long self);

        static native int simplevirt_disk_source_config_get_reservations_managed(long self);

        static native int simplevirt_disk_source_config_get_reservations_migration(long self);

        static native long simplevirt_disk_source_config_get_reservations_mode(long self);

        static native long simplevirt_disk_source_config_get_reservations_path(long self);

        static native long simplevirt_disk_source_config_get_slice_offset(long self);

        static native long simplevirt_disk_source_config_get_slice_size(long self);

        static native long simplevirt_disk_source_config_get_snapshot(long self);

        static native int simplevirt_disk_source_config_get_ssl_verify(long self);

        static native int simplevirt_disk_source_config_get_startup_policy(long self);

        static native int simplevirt_disk_source_config_get_timeout(long self);

        static native int simplevirt_disk_source_config_get_tls(long self);

        static native long simplevirt_disk_source_config_get_tls_hostname(long self);

        static native long simplevirt_disk_source_config_get_volume(long self);

        static native long simplevirt_disk_source_config_list_cookies(long self);

        static native long simplevirt_disk_source_config_list_data_stores(long self);

        static native long simplevirt_disk_source_config_list_hosts(long self);

        static native long simplevirt_disk_source_config_list_labels(long self);

        static native long simplevirt_disk_source_config_list_secrets(long self);

        static native int simplevirt_disk_source_config_remove_cookie(long self, long item);

        static native int simplevirt_disk_source_config_remove_data_store(long self, long item);

        static native int simplevirt_disk_source_config_remove_host(long self, long item);

        static native int simplevirt_disk_source_config_remove_label(long self, long item);

        static native int simplevirt_disk_source_config_remove_secret(long self, long item);

        static native void simplevirt_disk_source_config_set_auth_secret_type(long self, int value);

        static native void simplevirt_disk_source_config_set_auth_secret_usage(long self, byte[] value);

        static native void simplevirt_disk_source_config_set_auth_secret_uuid(long self, byte[] value);

        static native void simplevirt_disk_source_config_set_auth_username(long self, byte[] value);

        static native void simplevirt_disk_source_config_set_cipher_hash(long self, byte[] value);

        static native void simplevirt_disk_source_config_set_cipher_mode(long self, byte[] value);

        static native void simplevirt_disk_source_config_set_cipher_name(long self, byte[] value);

        static native void simplevirt_disk_source_config_set_cipher_size(long self, int value);

        static native void simplevirt_disk_source_config_set_config_file(long self, byte[] value);

        static native void simplevirt_disk_source_config_set_data_store_format(long self, int value);

        static native void simplevirt_disk_source_config_set_data_store_type(long self, int value);

        static native void simplevirt_disk_source_config_set_dev(long self, byte[] value);

        static native void simplevirt_disk_source_config_set_dir(long self, byte[] value);

        static native void simplevirt_disk_source_config_set_encryption_engine(long self, int value);

        static native void simplevirt_disk_source_config_set_encryption_format(long self, int value);

        static native void simplevirt_disk_source_config_set_fd_group(long self, byte[] value);

        static native void simplevirt_disk_source_config_set_file(long self, byte[] value);

        static native void simplevirt_disk_source_config_set_identity_agent_socket(long self, byte[] value);

        static native void simplevirt_disk_source_config_set_identity_group(long self, byte[] value);

        static native void simplevirt_disk_source_config_set_identity_keyfile(long self, byte[] value);

        static native void simplevirt_disk_source_config_set_identity_user(long self, byte[] value);

        static native void simplevirt_disk_source_config_set_identity_username(long self, byte[] value);

        static native void simplevirt_disk_source_config_set_initiator(long self, byte[] value);

        static native void simplevirt_disk_source_config_set_iv_hash(long self, byte[] value);

        static native void simplevirt_disk_source_config_set_iv_name(long self, byte[] value);

        static native void simplevirt_disk_source_config_set_kind(long self, byte[] value);

        static native void simplevirt_disk_source_config_set_known_hosts(long self, byte[] value);

        static native void simplevirt_disk_source_config_set_managed(long self, int value);

        static native void simplevirt_disk_source_config_set_mode(long self, int value);

        static native void simplevirt_disk_source_config_set_name(long self, byte[] value);

        static native void simplevirt_disk_source_config_set_namespace(long self, int value);

        static native void simplevirt_disk_source_config_set_path(long self, byte[] value);

        static native void simplevirt_disk_source_config_set_pci_address_kind(long self, byte[] value);

        static native void simplevirt_disk_source_config_set_pci_bus(long self, int value);

        static native void simplevirt_disk_source_config_set_pci_domain(long self, int value);

        static native void simplevirt_disk_source_config_set_pci_function(long self, int value);

        static native void simplevirt_disk_source_config_set_pci_slot(long self, int value);

        static native void simplevirt_disk_source_config_set_pool(long self, byte[] value);

        static native void simplevirt_disk_source_config_set_protocol(long self, int value);

        static native void simplevirt_disk_source_config_set_query(long self, byte[] value);

        static native void simplevirt_disk_source_config_set_readahead(long self, long value);

        static native void simplevirt_disk_source_config_set_reconnect(long self, int value);

        static native void simplevirt_disk_source_config_set_reconnect_delay(long self, int value);

        static native void simplevirt_disk_source_config_set_reconnect_timeout(long self, int value);

        static native void simplevirt_disk_source_config_set_reservations_kind(long self, byte[] value);

        static native void simplevirt_disk_source_config_set_reservations_managed(long self, int value);

        static native void simplevirt_disk_source_config_set_reservations_migration(long self, int value);

        static native void simplevirt_disk_source_config_set_reservations_mode(long self, byte[] value);

        static native void simplevirt_disk_source_config_set_reservations_path(long self, byte[] value);

        static native void simplevirt_disk_source_config_set_slice_offset(long self, long value);

        static native void simplevirt_disk_source_config_set_slice_size(long self, long value);

        static native void simplevirt_disk_source_config_set_snapshot(long self, byte[] value);

        static native void simplevirt_disk_source_config_set_ssl_verify(long self, int value);

        static native void simplevirt_disk_source_config_set_startup_policy(long self, int value);

        static native void simplevirt_disk_source_config_set_timeout(long self, int value);

        static native void simplevirt_disk_source_config_set_tls(long self, int value);

        static native void simplevirt_disk_source_config_set_tls_hostname(long self, byte[] value);

        static native void simplevirt_disk_source_config_set_volume(long self, byte[] value);
    }
}
