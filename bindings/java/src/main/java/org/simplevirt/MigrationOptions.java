// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.List;

/**
 * How a domain is migrated, for {@link Domain#migrate}. The defaults suit a running domain whose disks both
 * hosts can access: it keeps running during the migration, and afterwards it is defined at the destination and
 * no longer at the source. Not thread-safe: set it up before passing it to a call.
 */
public final class MigrationOptions extends NativeObject {
    MigrationOptions(Owned owned) {
        super(owned);
    }

    static MigrationOptions wrap(long pointer) {
        return pointer == 0 ? null : new MigrationOptions(new Owned(pointer));
    }

    /** Creates options with default values. */
    public MigrationOptions() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_migration_options_new());
    }

    /**
     * Whether to abort when the guest encounters a disk error during the migration (libvirt: {@code
     * VIR_MIGRATE_ABORT_ON_ERROR}).
     *
     * @return whether to abort when the guest encounters a disk error during the migration (libvirt: {@code
     *     VIR_MIGRATE_ABORT_ON_ERROR}).
     */
    public boolean abortOnError() {
        long self = acquire();
        try {
            return N.simplevirt_migration_options_get_abort_on_error(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether a guest that changes memory faster than it can be copied is slowed down (libvirt: {@code
     * VIR_MIGRATE_AUTO_CONVERGE}).
     *
     * @return whether a guest that changes memory faster than it can be copied is slowed down (libvirt: {@code
     *     VIR_MIGRATE_AUTO_CONVERGE}).
     */
    public boolean autoConverge() {
        long self = acquire();
        try {
            return N.simplevirt_migration_options_get_auto_converge(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * How much more it is slowed down each time; 0 for the hypervisor's default (in percent; libvirt: {@code
     * VIR_MIGRATE_PARAM_AUTO_CONVERGE_INCREMENT}).
     *
     * @return how much more it is slowed down each time; 0 for the hypervisor's default (in percent; libvirt: {@code
     *     VIR_MIGRATE_PARAM_AUTO_CONVERGE_INCREMENT}).
     */
    public long autoConvergeIncrement() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_migration_options_get_auto_converge_increment(self));
        } finally {
            release();
        }
    }

    /**
     * How much it is slowed down at first; 0 for the hypervisor's default (in percent; libvirt: {@code
     * VIR_MIGRATE_PARAM_AUTO_CONVERGE_INITIAL}).
     *
     * @return how much it is slowed down at first; 0 for the hypervisor's default (in percent; libvirt: {@code
     *     VIR_MIGRATE_PARAM_AUTO_CONVERGE_INITIAL}).
     */
    public long autoConvergeInitial() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_migration_options_get_auto_converge_initial(self));
        } finally {
            release();
        }
    }

    /**
     * The maximum transfer rate for memory and disks; 0 to set no limit. Rounded up to whole MiB (in bytes per
     * second; libvirt: {@code VIR_MIGRATE_PARAM_BANDWIDTH}).
     *
     * @return the maximum transfer rate for memory and disks; 0 to set no limit. Rounded up to whole MiB (in bytes
     *     per second; libvirt: {@code VIR_MIGRATE_PARAM_BANDWIDTH}).
     */
    public long bandwidth() {
        long self = acquire();
        try {
            return N.simplevirt_migration_options_get_bandwidth(self);
        } finally {
            release();
        }
    }

    /**
     * Whether memory is compressed for the transfer (libvirt: {@code VIR_MIGRATE_COMPRESSED}).
     *
     * @return whether memory is compressed for the transfer (libvirt: {@code VIR_MIGRATE_COMPRESSED}).
     */
    public boolean compressed() {
        long self = acquire();
        try {
            return N.simplevirt_migration_options_get_compressed(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * How it is compressed, such as {@code xbzrle} or {@code mt}; {@code null} for the hypervisor's default
     * (libvirt: {@code VIR_MIGRATE_PARAM_COMPRESSION}).
     *
     * @return how it is compressed, such as {@code xbzrle} or {@code mt}; {@code null} for the hypervisor's default
     *     (libvirt: {@code VIR_MIGRATE_PARAM_COMPRESSION}).
     */
    public List<String> compressionMethods() {
        long self = acquire();
        try {
            return Values.readStrings(N.simplevirt_migration_options_get_compression_methods(self));
        } finally {
            release();
        }
    }

    /**
     * The domain's name at the destination; {@code null} to keep it (libvirt: {@code VIR_MIGRATE_PARAM_DEST_NAME}).
     *
     * @return the domain's name at the destination; {@code null} to keep it (libvirt: {@code
     *     VIR_MIGRATE_PARAM_DEST_NAME}).
     */
    public String destinationName() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_migration_options_get_destination_name(self));
        } finally {
            release();
        }
    }

    /**
     * The definition that it runs with there, which may differ in parts that the guest cannot see, such as paths;
     * {@code null} for that of the source (libvirt: {@code VIR_MIGRATE_PARAM_DEST_XML}).
     *
     * @return the definition that it runs with there, which may differ in parts that the guest cannot see, such as
     *     paths; {@code null} for that of the source (libvirt: {@code VIR_MIGRATE_PARAM_DEST_XML}).
     */
    public String destinationXml() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_migration_options_get_destination_xml(self));
        } finally {
            release();
        }
    }

    /**
     * Which disks are copied, by target such as {@code vda}; {@code null} for every disk that is neither read-only
     * nor shareable
     *
     * @return which disks are copied, by target such as {@code vda}; {@code null} for every disk that is neither
     *     read-only nor shareable
     */
    public List<String> disks() {
        long self = acquire();
        try {
            return Values.readStrings(N.simplevirt_migration_options_get_disks(self));
        } finally {
            release();
        }
    }

    /**
     * Where disks are copied to, such as {@code tcp://10.0.0.2:49153}; {@code null} for the host of {@link
     * MigrationOptions#migrateUri} (libvirt: {@code VIR_MIGRATE_PARAM_DISKS_URI}).
     *
     * @return where disks are copied to, such as {@code tcp://10.0.0.2:49153}; {@code null} for the host of {@link
     *     MigrationOptions#migrateUri} (libvirt: {@code VIR_MIGRATE_PARAM_DISKS_URI}).
     */
    public String disksUri() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_migration_options_get_disks_uri(self));
        } finally {
            release();
        }
    }

    /**
     * The address that the destination listens on; {@code null} for all addresses (libvirt: {@code
     * VIR_MIGRATE_PARAM_LISTEN_ADDRESS}).
     *
     * @return the address that the destination listens on; {@code null} for all addresses (libvirt: {@code
     *     VIR_MIGRATE_PARAM_LISTEN_ADDRESS}).
     */
    public String listenAddress() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_migration_options_get_listen_address(self));
        } finally {
            release();
        }
    }

    /**
     * Whether the guest keeps running while its memory is copied; otherwise it is paused (libvirt: {@code
     * VIR_MIGRATE_LIVE}).
     *
     * @return whether the guest keeps running while its memory is copied; otherwise it is paused (libvirt: {@code
     *     VIR_MIGRATE_LIVE}).
     */
    public boolean live() {
        long self = acquire();
        try {
            return N.simplevirt_migration_options_get_live(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * How long the guest may be paused at the end of a live migration; 0 for the hypervisor's default (libvirt:
     * {@code virDomainMigrateSetMaxDowntime}) (in milliseconds).
     *
     * @return how long the guest may be paused at the end of a live migration; 0 for the hypervisor's default
     *     (libvirt: {@code virDomainMigrateSetMaxDowntime}) (in milliseconds).
     */
    public long maxDowntimeMs() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_migration_options_get_max_downtime_ms(self));
        } finally {
            release();
        }
    }

    /**
     * The URI at which the source hypervisor reaches the destination hypervisor, such as {@code tcp://10.0.0.2} or
     * {@code tcp://10.0.0.2:49152}; {@code null} for the host name that the destination reports (libvirt: {@code
     * VIR_MIGRATE_PARAM_URI}).
     *
     * @return the URI at which the source hypervisor reaches the destination hypervisor, such as {@code
     *     tcp://10.0.0.2} or {@code tcp://10.0.0.2:49152}; {@code null} for the host name that the destination
     *     reports (libvirt: {@code VIR_MIGRATE_PARAM_URI}).
     */
    public String migrateUri() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_migration_options_get_migrate_uri(self));
        } finally {
            release();
        }
    }

    /**
     * Whether a domain that is off may be migrated. When its disks are to be copied, they are transferred through
     * this program, from a storage pool of the source into one of the destination (libvirt: {@code
     * VIR_MIGRATE_OFFLINE}).
     *
     * @return whether a domain that is off may be migrated. When its disks are to be copied, they are transferred
     *     through this program, from a storage pool of the source into one of the destination (libvirt: {@code
     *     VIR_MIGRATE_OFFLINE}).
     */
    public boolean offline() {
        long self = acquire();
        try {
            return N.simplevirt_migration_options_get_offline(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * How many connections are used to send memory in parallel; 0 for one (libvirt: {@code VIR_MIGRATE_PARALLEL}).
     *
     * @return how many connections are used to send memory in parallel; 0 for one (libvirt: {@code
     *     VIR_MIGRATE_PARALLEL}).
     */
    public long parallelConnections() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_migration_options_get_parallel_connections(self));
        } finally {
            release();
        }
    }

    /**
     * Whether the domain is left paused at the destination (libvirt: {@code VIR_MIGRATE_PAUSED}).
     *
     * @return whether the domain is left paused at the destination (libvirt: {@code VIR_MIGRATE_PAUSED}).
     */
    public boolean paused() {
        long self = acquire();
        try {
            return N.simplevirt_migration_options_get_paused(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether the source daemon connects to the destination daemon and controls the migration, instead of this
     * program (libvirt: {@code VIR_MIGRATE_PEER2PEER}).
     *
     * @return whether the source daemon connects to the destination daemon and controls the migration, instead of
     *     this program (libvirt: {@code VIR_MIGRATE_PEER2PEER}).
     */
    public boolean peerToPeer() {
        long self = acquire();
        try {
            return N.simplevirt_migration_options_get_peer_to_peer(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * For a peer-to-peer migration: the URI by which the source daemon reaches the destination daemon; {@code null}
     * for that of the connection to the destination
     *
     * @return for a peer-to-peer migration: the URI by which the source daemon reaches the destination daemon;
     *     {@code null} for that of the connection to the destination
     */
    public String peerUri() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_migration_options_get_peer_uri(self));
        } finally {
            release();
        }
    }

    /**
     * Whether the destination stores the definition, so that the domain still exists there after it stops (libvirt:
     * {@code VIR_MIGRATE_PERSIST_DEST}).
     *
     * @return whether the destination stores the definition, so that the domain still exists there after it stops
     *     (libvirt: {@code VIR_MIGRATE_PERSIST_DEST}).
     */
    public boolean persist() {
        long self = acquire();
        try {
            return N.simplevirt_migration_options_get_persist(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The definition that is stored there; {@code null} for that of the source (libvirt: {@code
     * VIR_MIGRATE_PARAM_PERSIST_XML}).
     *
     * @return the definition that is stored there; {@code null} for that of the source (libvirt: {@code
     *     VIR_MIGRATE_PARAM_PERSIST_XML}).
     */
    public String persistentXml() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_migration_options_get_persistent_xml(self));
        } finally {
            release();
        }
    }

    /**
     * Whether {@link Domain#startPostCopy} may be called during the migration (libvirt: {@code
     * VIR_MIGRATE_POSTCOPY}).
     *
     * @return whether {@link Domain#startPostCopy} may be called during the migration (libvirt: {@code
     *     VIR_MIGRATE_POSTCOPY}).
     */
    public boolean postCopy() {
        long self = acquire();
        try {
            return N.simplevirt_migration_options_get_post_copy(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The same after the switch to post-copy (in bytes per second; libvirt: {@code
     * VIR_MIGRATE_PARAM_BANDWIDTH_POSTCOPY}).
     *
     * @return the same after the switch to post-copy (in bytes per second; libvirt: {@code
     *     VIR_MIGRATE_PARAM_BANDWIDTH_POSTCOPY}).
     */
    public long postCopyBandwidth() {
        long self = acquire();
        try {
            return N.simplevirt_migration_options_get_post_copy_bandwidth(self);
        } finally {
            release();
        }
    }

    /**
     * Which part of the disks is copied. Missing images are created in storage pools of the destination, and removed
     * again when the migration fails
     *
     * @return which part of the disks is copied. Missing images are created in storage pools of the destination, and
     *     removed again when the migration fails
     */
    public MigrationStorage storage() {
        long self = acquire();
        try {
            return MigrationStorage.of(N.simplevirt_migration_options_get_storage(self));
        } finally {
            release();
        }
    }

    /**
     * Whether the guest's writes wait for the destination, so that copying its disks is certain to complete
     * (libvirt: {@code VIR_MIGRATE_NON_SHARED_SYNCHRONOUS_WRITES}).
     *
     * @return whether the guest's writes wait for the destination, so that copying its disks is certain to complete
     *     (libvirt: {@code VIR_MIGRATE_NON_SHARED_SYNCHRONOUS_WRITES}).
     */
    public boolean synchronousWrites() {
        long self = acquire();
        try {
            return N.simplevirt_migration_options_get_synchronous_writes(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether the hypervisors encrypt what they send (libvirt: {@code VIR_MIGRATE_TLS}).
     *
     * @return whether the hypervisors encrypt what they send (libvirt: {@code VIR_MIGRATE_TLS}).
     */
    public boolean tls() {
        long self = acquire();
        try {
            return N.simplevirt_migration_options_get_tls(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether memory is sent through the connection between the daemons, with its encryption; implies {@link
     * MigrationOptions#peerToPeer} (libvirt: {@code VIR_MIGRATE_TUNNELLED}).
     *
     * @return whether memory is sent through the connection between the daemons, with its encryption; implies {@link
     *     MigrationOptions#peerToPeer} (libvirt: {@code VIR_MIGRATE_TUNNELLED}).
     */
    public boolean tunnelled() {
        long self = acquire();
        try {
            return N.simplevirt_migration_options_get_tunnelled(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether the source removes its stored definition afterwards (libvirt: {@code VIR_MIGRATE_UNDEFINE_SOURCE}).
     *
     * @return whether the source removes its stored definition afterwards (libvirt: {@code
     *     VIR_MIGRATE_UNDEFINE_SOURCE}).
     */
    public boolean undefineSource() {
        long self = acquire();
        try {
            return N.simplevirt_migration_options_get_undefine_source(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether to migrate even though libvirt cannot determine that this is safe for the disks (libvirt: {@code
     * VIR_MIGRATE_UNSAFE}).
     *
     * @return whether to migrate even though libvirt cannot determine that this is safe for the disks (libvirt:
     *     {@code VIR_MIGRATE_UNSAFE}).
     */
    public boolean unsafe() {
        long self = acquire();
        try {
            return N.simplevirt_migration_options_get_unsafe(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether memory is sent without copying it first; requires {@link MigrationOptions#parallelConnections}
     * (libvirt: {@code VIR_MIGRATE_ZEROCOPY}).
     *
     * @return whether memory is sent without copying it first; requires {@link MigrationOptions#parallelConnections}
     *     (libvirt: {@code VIR_MIGRATE_ZEROCOPY}).
     */
    public boolean zeroCopy() {
        long self = acquire();
        try {
            return N.simplevirt_migration_options_get_zero_copy(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MigrationOptions#abortOnError}.
     *
     * @param value whether to abort when the guest encounters a disk error during the migration (libvirt: {@code
     *     VIR_MIGRATE_ABORT_ON_ERROR})
     * @return this
     */
    public MigrationOptions setAbortOnError(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_migration_options_set_abort_on_error(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MigrationOptions#autoConverge}.
     *
     * @param value whether a guest that changes memory faster than it can be copied is slowed down (libvirt: {@code
     *     VIR_MIGRATE_AUTO_CONVERGE})
     * @return this
     */
    public MigrationOptions setAutoConverge(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_migration_options_set_auto_converge(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MigrationOptions#autoConvergeIncrement}.
     *
     * @param value how much more it is slowed down each time; 0 for the hypervisor's default (in percent; libvirt:
     *     {@code VIR_MIGRATE_PARAM_AUTO_CONVERGE_INCREMENT})
     * @return this
     */
    public MigrationOptions setAutoConvergeIncrement(long value) {
        long self = acquire();
        try {
            N.simplevirt_migration_options_set_auto_converge_increment(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MigrationOptions#autoConvergeInitial}.
     *
     * @param value how much it is slowed down at first; 0 for the hypervisor's default (in percent; libvirt: {@code
     *     VIR_MIGRATE_PARAM_AUTO_CONVERGE_INITIAL})
     * @return this
     */
    public MigrationOptions setAutoConvergeInitial(long value) {
        long self = acquire();
        try {
            N.simplevirt_migration_options_set_auto_converge_initial(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MigrationOptions#bandwidth}.
     *
     * @param value the maximum transfer rate for memory and disks; 0 to set no limit. Rounded up to whole MiB (in
     *     bytes per second; libvirt: {@code VIR_MIGRATE_PARAM_BANDWIDTH})
     * @return this
     */
    public MigrationOptions setBandwidth(long value) {
        long self = acquire();
        try {
            N.simplevirt_migration_options_set_bandwidth(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MigrationOptions#compressed}.
     *
     * @param value whether memory is compressed for the transfer (libvirt: {@code VIR_MIGRATE_COMPRESSED})
     * @return this
     */
    public MigrationOptions setCompressed(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_migration_options_set_compressed(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MigrationOptions#compressionMethods}.
     *
     * @param value how it is compressed, such as {@code xbzrle} or {@code mt}; {@code null} for the hypervisor's
     *     default (libvirt: {@code VIR_MIGRATE_PARAM_COMPRESSION})
     * @return this
     */
    public MigrationOptions setCompressionMethods(List<String> value) {
        try (Scope scope = new Scope()) {
            N.simplevirt_migration_options_set_compression_methods(scope.use(this), scope.strings(value));
            return this;
        }
    }

    /**
     * Sets {@link MigrationOptions#destinationName}.
     *
     * @param value the domain's name at the destination; {@code null} to keep it (libvirt: {@code
     *     VIR_MIGRATE_PARAM_DEST_NAME})
     * @return this
     */
    public MigrationOptions setDestinationName(String value) {
        long self = acquire();
        try {
            N.simplevirt_migration_options_set_destination_name(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MigrationOptions#destinationXml}.
     *
     * @param value the definition that it runs with there, which may differ in parts that the guest cannot see, such
     *     as paths; {@code null} for that of the source (libvirt: {@code VIR_MIGRATE_PARAM_DEST_XML})
     * @return this
     */
    public MigrationOptions setDestinationXml(String value) {
        long self = acquire();
        try {
            N.simplevirt_migration_options_set_destination_xml(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MigrationOptions#disks}.
     *
     * @param value which disks are copied, by target such as {@code vda}; {@code null} for every disk that is
     *     neither read-only nor shareable
     * @return this
     */
    public MigrationOptions setDisks(List<String> value) {
        try (Scope scope = new Scope()) {
            N.simplevirt_migration_options_set_disks(scope.use(this), scope.strings(value));
            return this;
        }
    }

    /**
     * Sets {@link MigrationOptions#disksUri}.
     *
     * @param value where disks are copied to, such as {@code tcp://10.0.0.2:49153}; {@code null} for the host of
     *     {@link MigrationOptions#migrateUri} (libvirt: {@code VIR_MIGRATE_PARAM_DISKS_URI})
     * @return this
     */
    public MigrationOptions setDisksUri(String value) {
        long self = acquire();
        try {
            N.simplevirt_migration_options_set_disks_uri(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MigrationOptions#listenAddress}.
     *
     * @param value the address that the destination listens on; {@code null} for all addresses (libvirt: {@code
     *     VIR_MIGRATE_PARAM_LISTEN_ADDRESS})
     * @return this
     */
    public MigrationOptions setListenAddress(String value) {
        long self = acquire();
        try {
            N.simplevirt_migration_options_set_listen_address(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MigrationOptions#live}.
     *
     * @param value whether the guest keeps running while its memory is copied; otherwise it is paused (libvirt:
     *     {@code VIR_MIGRATE_LIVE})
     * @return this
     */
    public MigrationOptions setLive(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_migration_options_set_live(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MigrationOptions#maxDowntimeMs}.
     *
     * @param value how long the guest may be paused at the end of a live migration; 0 for the hypervisor's default
     *     (libvirt: {@code virDomainMigrateSetMaxDowntime}) (in milliseconds)
     * @return this
     */
    public MigrationOptions setMaxDowntimeMs(long value) {
        long self = acquire();
        try {
            N.simplevirt_migration_options_set_max_downtime_ms(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MigrationOptions#migrateUri}.
     *
     * @param value the URI at which the source hypervisor reaches the destination hypervisor, such as {@code
     *     tcp://10.0.0.2} or {@code tcp://10.0.0.2:49152}; {@code null} for the host name that the destination
     *     reports (libvirt: {@code VIR_MIGRATE_PARAM_URI})
     * @return this
     */
    public MigrationOptions setMigrateUri(String value) {
        long self = acquire();
        try {
            N.simplevirt_migration_options_set_migrate_uri(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MigrationOptions#offline}.
     *
     * @param value whether a domain that is off may be migrated. When its disks are to be copied, they are
     *     transferred through this program, from a storage pool of the source into one of the destination (libvirt:
     *     {@code VIR_MIGRATE_OFFLINE})
     * @return this
     */
    public MigrationOptions setOffline(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_migration_options_set_offline(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MigrationOptions#parallelConnections}.
     *
     * @param value how many connections are used to send memory in parallel; 0 for one (libvirt: {@code
     *     VIR_MIGRATE_PARALLEL})
     * @return this
     */
    public MigrationOptions setParallelConnections(long value) {
        long self = acquire();
        try {
            N.simplevirt_migration_options_set_parallel_connections(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MigrationOptions#paused}.
     *
     * @param value whether the domain is left paused at the destination (libvirt: {@code VIR_MIGRATE_PAUSED})
     * @return this
     */
    public MigrationOptions setPaused(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_migration_options_set_paused(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MigrationOptions#peerToPeer}.
     *
     * @param value whether the source daemon connects to the destination daemon and controls the migration, instead
     *     of this program (libvirt: {@code VIR_MIGRATE_PEER2PEER})
     * @return this
     */
    public MigrationOptions setPeerToPeer(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_migration_options_set_peer_to_peer(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MigrationOptions#peerUri}.
     *
     * @param value for a peer-to-peer migration: the URI by which the source daemon reaches the destination daemon;
     *     {@code null} for that of the connection to the destination
     * @return this
     */
    public MigrationOptions setPeerUri(String value) {
        long self = acquire();
        try {
            N.simplevirt_migration_options_set_peer_uri(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MigrationOptions#persist}.
     *
     * @param value whether the destination stores the definition, so that the domain still exists there after it
     *     stops (libvirt: {@code VIR_MIGRATE_PERSIST_DEST})
     * @return this
     */
    public MigrationOptions setPersist(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_migration_options_set_persist(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MigrationOptions#persistentXml}.
     *
     * @param value the definition that is stored there; {@code null} for that of the source (libvirt: {@code
     *     VIR_MIGRATE_PARAM_PERSIST_XML})
     * @return this
     */
    public MigrationOptions setPersistentXml(String value) {
        long self = acquire();
        try {
            N.simplevirt_migration_options_set_persistent_xml(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MigrationOptions#postCopy}.
     *
     * @param value whether {@link Domain#startPostCopy} may be called during the migration (libvirt: {@code
     *     VIR_MIGRATE_POSTCOPY})
     * @return this
     */
    public MigrationOptions setPostCopy(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_migration_options_set_post_copy(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MigrationOptions#postCopyBandwidth}.
     *
     * @param value the same after the switch to post-copy (in bytes per second; libvirt: {@code
     *     VIR_MIGRATE_PARAM_BANDWIDTH_POSTCOPY})
     * @return this
     */
    public MigrationOptions setPostCopyBandwidth(long value) {
        long self = acquire();
        try {
            N.simplevirt_migration_options_set_post_copy_bandwidth(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MigrationOptions#storage}.
     *
     * @param value which part of the disks is copied. Missing images are created in storage pools of the
     *     destination, and removed again when the migration fails
     * @return this
     */
    public MigrationOptions setStorage(MigrationStorage value) {
        long self = acquire();
        try {
            N.simplevirt_migration_options_set_storage(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MigrationOptions#synchronousWrites}.
     *
     * @param value whether the guest's writes wait for the destination, so that copying its disks is certain to
     *     complete (libvirt: {@code VIR_MIGRATE_NON_SHARED_SYNCHRONOUS_WRITES})
     * @return this
     */
    public MigrationOptions setSynchronousWrites(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_migration_options_set_synchronous_writes(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MigrationOptions#tls}.
     *
     * @param value whether the hypervisors encrypt what they send (libvirt: {@code VIR_MIGRATE_TLS})
     * @return this
     */
    public MigrationOptions setTls(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_migration_options_set_tls(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MigrationOptions#tunnelled}.
     *
     * @param value whether memory is sent through the connection between the daemons, with its encryption; implies
     *     {@link MigrationOptions#peerToPeer} (libvirt: {@code VIR_MIGRATE_TUNNELLED})
     * @return this
     */
    public MigrationOptions setTunnelled(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_migration_options_set_tunnelled(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MigrationOptions#undefineSource}.
     *
     * @param value whether the source removes its stored definition afterwards (libvirt: {@code
     *     VIR_MIGRATE_UNDEFINE_SOURCE})
     * @return this
     */
    public MigrationOptions setUndefineSource(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_migration_options_set_undefine_source(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MigrationOptions#unsafe}.
     *
     * @param value whether to migrate even though libvirt cannot determine that this is safe for the disks (libvirt:
     *     {@code VIR_MIGRATE_UNSAFE})
     * @return this
     */
    public MigrationOptions setUnsafe(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_migration_options_set_unsafe(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MigrationOptions#zeroCopy}.
     *
     * @param value whether memory is sent without copying it first; requires {@link
     *     MigrationOptions#parallelConnections} (libvirt: {@code VIR_MIGRATE_ZEROCOPY})
     * @return this
     */
    public MigrationOptions setZeroCopy(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_migration_options_set_zero_copy(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_migration_options_new();

        static native int simplevirt_migration_options_get_abort_on_error(long self);

        static native int simplevirt_migration_options_get_auto_converge(long self);

        static native int simplevirt_migration_options_get_auto_converge_increment(long self);

        static native int simplevirt_migration_options_get_auto_converge_initial(long self);

        static native long simplevirt_migration_options_get_bandwidth(long self);

        static native int simplevirt_migration_options_get_compressed(long self);

        static native long simplevirt_migration_options_get_compression_methods(long self);

        static native long simplevirt_migration_options_get_destination_name(long self);

        static native long simplevirt_migration_options_get_destination_xml(long self);

        static native long simplevirt_migration_options_get_disks(long self);

        static native long simplevirt_migration_options_get_disks_uri(long self);

        static native long simplevirt_migration_options_get_listen_address(long self);

        static native int simplevirt_migration_options_get_live(long self);

        static native int simplevirt_migration_options_get_max_downtime_ms(long self);

        static native long simplevirt_migration_options_get_migrate_uri(long self);

        static native int simplevirt_migration_options_get_offline(long self);

        static native int simplevirt_migration_options_get_parallel_connections(long self);

        static native int simplevirt_migration_options_get_paused(long self);

        static native int simplevirt_migration_options_get_peer_to_peer(long self);

        static native long simplevirt_migration_options_get_peer_uri(long self);

        static native int simplevirt_migration_options_get_persist(long self);

        static native long simplevirt_migration_options_get_persistent_xml(long self);

        static native int simplevirt_migration_options_get_post_copy(long self);

        static native long simplevirt_migration_options_get_post_copy_bandwidth(long self);

        static native int simplevirt_migration_options_get_storage(long self);

        static native int simplevirt_migration_options_get_synchronous_writes(long self);

        static native int simplevirt_migration_options_get_tls(long self);

        static native int simplevirt_migration_options_get_tunnelled(long self);

        static native int simplevirt_migration_options_get_undefine_source(long self);

        static native int simplevirt_migration_options_get_unsafe(long self);

        static native int simplevirt_migration_options_get_zero_copy(long self);

        static native void simplevirt_migration_options_set_abort_on_error(long self, int value);

        static native void simplevirt_migration_options_set_auto_converge(long self, int value);

        static native void simplevirt_migration_options_set_auto_converge_increment(long self, int value);

        static native void simplevirt_migration_options_set_auto_converge_initial(long self, int value);

        static native void simplevirt_migration_options_set_bandwidth(long self, long value);

        static native void simplevirt_migration_options_set_compressed(long self, int value);

        static native void simplevirt_migration_options_set_compression_methods(long self, long value);

        static native void simplevirt_migration_options_set_destination_name(long self, byte[] value);

        static native void simplevirt_migration_options_set_destination_xml(long self, byte[] value);

        static native void simplevirt_migration_options_set_disks(long self, long value);

        static native void simplevirt_migration_options_set_disks_uri(long self, byte[] value);

        static native void simplevirt_migration_options_set_listen_address(long self, byte[] value);

        static native void simplevirt_migration_options_set_live(long self, int value);

        static native void simplevirt_migration_options_set_max_downtime_ms(long self, int value);

        static native void simplevirt_migration_options_set_migrate_uri(long self, byte[] value);

        static native void simplevirt_migration_options_set_offline(long self, int value);

        static native void simplevirt_migration_options_set_parallel_connections(long self, int value);

        static native void simplevirt_migration_options_set_paused(long self, int value);

        static native void simplevirt_migration_options_set_peer_to_peer(long self, int value);

        static native void simplevirt_migration_options_set_peer_uri(long self, byte[] value);

        static native void simplevirt_migration_options_set_persist(long self, int value);

        static native void simplevirt_migration_options_set_persistent_xml(long self, byte[] value);

        static native void simplevirt_migration_options_set_post_copy(long self, int value);

        static native void simplevirt_migration_options_set_post_copy_bandwidth(long self, long value);

        static native void simplevirt_migration_options_set_storage(long self, int value);

        static native void simplevirt_migration_options_set_synchronous_writes(long self, int value);

        static native void simplevirt_migration_options_set_tls(long self, int value);

        static native void simplevirt_migration_options_set_tunnelled(long self, int value);

        static native void simplevirt_migration_options_set_undefine_source(long self, int value);

        static native void simplevirt_migration_options_set_unsafe(long self, int value);

        static native void simplevirt_migration_options_set_zero_copy(long self, int value);
    }
}
