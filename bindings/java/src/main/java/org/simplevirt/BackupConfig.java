// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.List;

/**
 * A backup of a domain that runs.
 * <p>XML: {@code <domainbackup>}.
 */
public final class BackupConfig extends Config {
    BackupConfig(Owned owned) {
        super(owned);
    }

    static BackupConfig wrap(long pointer) {
        return pointer == 0 ? null : new BackupConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <domainbackup>}. */
    public BackupConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_backup_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <domainbackup>}
     * @return a new {@link BackupConfig}
     * @throws SimplevirtException when it fails
     */
    public static BackupConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_backup_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return BackupConfig.wrap(result);
    }

    /**
     * Adds an item to this list: the disks. A standalone object becomes a view on its place in the document; one
     * that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public BackupConfig addDisk(BackupDiskConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_backup_config_add_disk(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * The checkpoint since which changes are backed up; {@code null} for everything.
     * <p>XML: {@code incremental}.
     *
     * @return the checkpoint since which changes are backed up; {@code null} for everything, or {@code null} when it
     *     is not set
     */
    public String incremental() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_backup_config_get_incremental(self));
        } finally {
            release();
        }
    }

    /**
     * Who moves it.
     * <p>XML: &#64;mode.
     *
     * @return who moves it; {@link BackupMode#DEFAULT} when it is not set
     */
    public BackupMode mode() {
        long self = acquire();
        try {
            return BackupMode.of(N.simplevirt_backup_config_get_mode(self));
        } finally {
            release();
        }
    }

    /**
     * The file descriptors the NBD server uses (libvirt 11.2).
     * <p>XML: server/&#64;fdgroup.
     *
     * @return the file descriptors the NBD server uses, or {@code null} when it is not set
     */
    public String serverFdGroup() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_backup_config_get_server_fd_group(self));
        } finally {
            release();
        }
    }

    /**
     * The NBD server's name or address.
     * <p>XML: server/&#64;name.
     *
     * @return the NBD server's name or address, or {@code null} when it is not set
     */
    public String serverName() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_backup_config_get_server_name(self));
        } finally {
            release();
        }
    }

    /**
     * The NBD server's port (from 1 to 65535).
     * <p>XML: server/&#64;port.
     *
     * @return the NBD server's port; 0 when it is not set
     */
    public long serverPort() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_backup_config_get_server_port(self));
        } finally {
            release();
        }
    }

    /**
     * The NBD server's UNIX socket.
     * <p>XML: server/&#64;socket.
     *
     * @return the NBD server's UNIX socket, or {@code null} when it is not set
     */
    public String serverSocket() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_backup_config_get_server_socket(self));
        } finally {
            release();
        }
    }

    /**
     * Whether the connection is encrypted.
     * <p>XML: server/&#64;tls.
     *
     * @return whether the connection is encrypted; {@code false} when it is not set
     */
    public boolean serverTls() {
        long self = acquire();
        try {
            return N.simplevirt_backup_config_get_server_tls(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * How the NBD server is reached.
     * <p>XML: server/&#64;transport.
     *
     * @return how the NBD server is reached; {@link DiskTransport#DEFAULT} when it is not set
     */
    public DiskTransport serverTransport() {
        long self = acquire();
        try {
            return DiskTransport.of(N.simplevirt_backup_config_get_server_transport(self));
        } finally {
            release();
        }
    }

    /**
     * The disks.
     * <p>XML: {@code disks/disk}.
     *
     * @return views on the elements, in document order
     */
    public List<BackupDiskConfig> listDisks() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_backup_config_list_disks(self), BackupDiskConfig::wrap);
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
    public boolean removeDisk(BackupDiskConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_backup_config_remove_disk(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Sets {@link BackupConfig#incremental}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the checkpoint since which changes are backed up; {@code null} for everything; or {@code null} to
     *     leave it to libvirt
     * @return this
     */
    public BackupConfig setIncremental(String value) {
        long self = acquire();
        try {
            N.simplevirt_backup_config_set_incremental(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link BackupConfig#mode}.
     *
     * @param value who moves it; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is there
     * @return this
     */
    public BackupConfig setMode(BackupMode value) {
        long self = acquire();
        try {
            N.simplevirt_backup_config_set_mode(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link BackupConfig#serverFdGroup}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the file descriptors the NBD server uses; or {@code null} to leave it to libvirt
     * @return this
     */
    public BackupConfig setServerFdGroup(String value) {
        long self = acquire();
        try {
            N.simplevirt_backup_config_set_server_fd_group(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link BackupConfig#serverName}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the NBD server's name or address; or {@code null} to leave it to libvirt
     * @return this
     */
    public BackupConfig setServerName(String value) {
        long self = acquire();
        try {
            N.simplevirt_backup_config_set_server_name(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link BackupConfig#serverPort}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value the NBD server's port; 0 to leave it to libvirt
     * @return this
     */
    public BackupConfig setServerPort(long value) {
        long self = acquire();
        try {
            N.simplevirt_backup_config_set_server_port(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link BackupConfig#serverSocket}. A path that does not begin with {@code /} is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the NBD server's UNIX socket; or {@code null} to leave it to libvirt
     * @return this
     */
    public BackupConfig setServerSocket(String value) {
        long self = acquire();
        try {
            N.simplevirt_backup_config_set_server_socket(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link BackupConfig#serverTls}.
     *
     * @param value whether the connection is encrypted
     * @return this
     */
    public BackupConfig setServerTls(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_backup_config_set_server_tls(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link BackupConfig#serverTransport}.
     *
     * @param value how the NBD server is reached; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep
     *     what is there
     * @return this
     */
    public BackupConfig setServerTransport(DiskTransport value) {
        long self = acquire();
        try {
            N.simplevirt_backup_config_set_server_transport(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    @Override
    public BackupConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public BackupConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public BackupConfig copy() {
        return (BackupConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_backup_config_new();

        static native long simplevirt_backup_config_new_from_xml(byte[] xml, long[] error);

        static native void simplevirt_backup_config_add_disk(long self, long item);

        static native long simplevirt_backup_config_get_incremental(long self);

        static native int simplevirt_backup_config_get_mode(long self);

        static native long simplevirt_backup_config_get_server_fd_group(long self);

        static native long simplevirt_backup_config_get_server_name(long self);

        static native int simplevirt_backup_config_get_server_port(long self);

        static native long simplevirt_backup_config_get_server_socket(long self);

        static native int simplevirt_backup_config_get_server_tls(long self);

        static native int simplevirt_backup_config_get_server_transport(long self);

        static native long simplevirt_backup_config_list_disks(long self);

        static native int simplevirt_backup_config_remove_disk(long self, long item);

        static native void simplevirt_backup_config_set_incremental(long self, byte[] value);

        static native void simplevirt_backup_config_set_mode(long self, int value);

        static native void simplevirt_backup_config_set_server_fd_group(long self, byte[] value);

        static native void simplevirt_backup_config_set_server_name(long self, byte[] value);

        static native void simplevirt_backup_config_set_server_port(long self, int value);

        static native void simplevirt_backup_config_set_server_socket(long self, byte[] value);

        static native void simplevirt_backup_config_set_server_tls(long self, int value);

        static native void simplevirt_backup_config_set_server_transport(long self, int value);
    }
}
