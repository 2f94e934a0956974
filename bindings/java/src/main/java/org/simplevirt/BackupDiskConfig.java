// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.List;

/**
 * How a disk is backed up.
 * <p>XML: {@code <disk>}.
 */
public final class BackupDiskConfig extends Config {
    BackupDiskConfig(Owned owned) {
        super(owned);
    }

    static BackupDiskConfig wrap(long pointer) {
        return pointer == 0 ? null : new BackupDiskConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <disk>}. */
    public BackupDiskConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_backup_disk_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <disk>}
     * @return a new {@link BackupDiskConfig}
     * @throws SimplevirtException when it fails
     */
    public static BackupDiskConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_backup_disk_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return BackupDiskConfig.wrap(result);
    }

    /**
     * Adds an item to this list: the complete description of the scratch space; at most one. A standalone object
     * becomes a view on its place in the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public BackupDiskConfig addScratchDetail(DiskSourceConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_backup_disk_config_add_scratch_detail(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: the complete description of the target; at most one. A standalone object becomes a
     * view on its place in the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public BackupDiskConfig addTargetDetail(DiskSourceConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_backup_disk_config_add_target_detail(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Whether it is backed up at all.
     * <p>XML: &#64;backup.
     *
     * @return whether it is backed up at all; {@code true} when it is not set
     */
    public boolean backup() {
        long self = acquire();
        try {
            return N.simplevirt_backup_disk_config_get_backup(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * How much of it.
     * <p>XML: &#64;backupmode.
     *
     * @return how much of it; {@link BackupDiskMode#DEFAULT} when it is not set
     */
    public BackupDiskMode backupMode() {
        long self = acquire();
        try {
            return BackupDiskMode.of(N.simplevirt_backup_disk_config_get_backup_mode(self));
        } finally {
            release();
        }
    }

    /**
     * The name of the exported bitmap.
     * <p>XML: &#64;exportbitmap.
     *
     * @return the name of the exported bitmap, or {@code null} when it is not set
     */
    public String exportBitmap() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_backup_disk_config_get_export_bitmap(self));
        } finally {
            release();
        }
    }

    /**
     * The name of the NBD export.
     * <p>XML: &#64;exportname.
     *
     * @return the name of the NBD export, or {@code null} when it is not set
     */
    public String exportName() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_backup_disk_config_get_export_name(self));
        } finally {
            release();
        }
    }

    /**
     * The format of what is written.
     * <p>XML: driver/&#64;type.
     *
     * @return the format of what is written; {@link DiskFormat#DEFAULT} when it is not set
     */
    public DiskFormat format() {
        long self = acquire();
        try {
            return DiskFormat.of(N.simplevirt_backup_disk_config_get_format(self));
        } finally {
            release();
        }
    }

    /**
     * The checkpoint after which its changes are taken.
     * <p>XML: &#64;incremental.
     *
     * @return the checkpoint after which its changes are taken, or {@code null} when it is not set
     */
    public String incremental() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_backup_disk_config_get_incremental(self));
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
            return Values.unsigned(N.simplevirt_backup_disk_config_get_index(self));
        } finally {
            release();
        }
    }

    /**
     * The disk's target.
     * <p>XML: &#64;name.
     *
     * @return the disk's target, or {@code null} when it is not set
     */
    public String name() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_backup_disk_config_get_name(self));
        } finally {
            release();
        }
    }

    /**
     * The scratch block device for data that the guest overwrites during a pull backup.
     * <p>XML: scratch/&#64;dev.
     *
     * @return the scratch block device for data that the guest overwrites during a pull backup, or {@code null} when
     *     it is not set
     */
    public String scratchDev() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_backup_disk_config_get_scratch_dev(self));
        } finally {
            release();
        }
    }

    /**
     * The scratch file for data that the guest overwrites during a pull backup.
     * <p>XML: scratch/&#64;file.
     *
     * @return the scratch file for data that the guest overwrites during a pull backup, or {@code null} when it is
     *     not set
     */
    public String scratchFile() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_backup_disk_config_get_scratch_file(self));
        } finally {
            release();
        }
    }

    /**
     * How far the job is.
     * <p>XML: &#64;state.
     *
     * @return how far the job is, or {@code null} when it is not set
     */
    public String state() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_backup_disk_config_get_state(self));
        } finally {
            release();
        }
    }

    /**
     * The block device a push backup is written to.
     * <p>XML: target/&#64;dev.
     *
     * @return the block device a push backup is written to, or {@code null} when it is not set
     */
    public String targetDev() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_backup_disk_config_get_target_dev(self));
        } finally {
            release();
        }
    }

    /**
     * The file a push backup is written to.
     * <p>XML: target/&#64;file.
     *
     * @return the file a push backup is written to, or {@code null} when it is not set
     */
    public String targetFile() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_backup_disk_config_get_target_file(self));
        } finally {
            release();
        }
    }

    /**
     * What is written to.
     * <p>XML: &#64;type.
     *
     * @return what is written to; {@link DiskSourceType#DEFAULT} when it is not set
     */
    public DiskSourceType targetType() {
        long self = acquire();
        try {
            return DiskSourceType.of(N.simplevirt_backup_disk_config_get_target_type(self));
        } finally {
            release();
        }
    }

    /**
     * The complete description of the scratch space; at most one.
     * <p>XML: {@code scratch}.
     *
     * @return views on the elements, in document order
     */
    public List<DiskSourceConfig> listScratchDetails() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_backup_disk_config_list_scratch_details(self), DiskSourceConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The complete description of the target; at most one.
     * <p>XML: {@code target}.
     *
     * @return views on the elements, in document order
     */
    public List<DiskSourceConfig> listTargetDetails() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_backup_disk_config_list_target_details(self), DiskSourceConfig::wrap);
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
    public boolean removeScratchDetail(DiskSourceConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_backup_disk_config_remove_scratch_detail(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeTargetDetail(DiskSourceConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_backup_disk_config_remove_target_detail(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Sets {@link BackupDiskConfig#backup}.
     *
     * @param value whether it is backed up at all
     * @return this
     */
    public BackupDiskConfig setBackup(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_backup_disk_config_set_backup(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link BackupDiskConfig#backupMode}.
     *
     * @param value how much of it; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is there
     * @return this
     */
    public BackupDiskConfig setBackupMode(BackupDiskMode value) {
        long self = acquire();
        try {
            N.simplevirt_backup_disk_config_set_backup_mode(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link BackupDiskConfig#exportBitmap}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the name of the exported bitmap; or {@code null} to leave it to libvirt
     * @return this
     */
    public BackupDiskConfig setExportBitmap(String value) {
        long self = acquire();
        try {
            N.simplevirt_backup_disk_config_set_export_bitmap(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link BackupDiskConfig#exportName}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the name of the NBD export; or {@code null} to leave it to libvirt
     * @return this
     */
    public BackupDiskConfig setExportName(String value) {
        long self = acquire();
        try {
            N.simplevirt_backup_disk_config_set_export_name(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link BackupDiskConfig#format}.
     *
     * @param value the format of what is written; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep
     *     what is there
     * @return this
     */
    public BackupDiskConfig setFormat(DiskFormat value) {
        long self = acquire();
        try {
            N.simplevirt_backup_disk_config_set_format(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link BackupDiskConfig#incremental}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the checkpoint after which its changes are taken; or {@code null} to leave it to libvirt
     * @return this
     */
    public BackupDiskConfig setIncremental(String value) {
        long self = acquire();
        try {
            N.simplevirt_backup_disk_config_set_incremental(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link BackupDiskConfig#name}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the disk's target; or {@code null} to leave it to libvirt
     * @return this
     */
    public BackupDiskConfig setName(String value) {
        long self = acquire();
        try {
            N.simplevirt_backup_disk_config_set_name(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link BackupDiskConfig#scratchDev}. A path that does not begin with {@code /} is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the scratch block device for data that the guest overwrites during a pull backup; or {@code null}
     *     to leave it to libvirt
     * @return this
     */
    public BackupDiskConfig setScratchDev(String value) {
        long self = acquire();
        try {
            N.simplevirt_backup_disk_config_set_scratch_dev(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link BackupDiskConfig#scratchFile}. A path that does not begin with {@code /} is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the scratch file for data that the guest overwrites during a pull backup; or {@code null} to
     *     leave it to libvirt
     * @return this
     */
    public BackupDiskConfig setScratchFile(String value) {
        long self = acquire();
        try {
            N.simplevirt_backup_disk_config_set_scratch_file(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link BackupDiskConfig#targetDev}. A path that does not begin with {@code /} is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the block device a push backup is written to; or {@code null} to leave it to libvirt
     * @return this
     */
    public BackupDiskConfig setTargetDev(String value) {
        long self = acquire();
        try {
            N.simplevirt_backup_disk_config_set_target_dev(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link BackupDiskConfig#targetFile}. A path that does not begin with {@code /} is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the file a push backup is written to; or {@code null} to leave it to libvirt
     * @return this
     */
    public BackupDiskConfig setTargetFile(String value) {
        long self = acquire();
        try {
            N.simplevirt_backup_disk_config_set_target_file(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link BackupDiskConfig#targetType}.
     *
     * @param value what is written to; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is there
     * @return this
     */
    public BackupDiskConfig setTargetType(DiskSourceType value) {
        long self = acquire();
        try {
            N.simplevirt_backup_disk_config_set_target_type(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    @Override
    public BackupDiskConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public BackupDiskConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public BackupDiskConfig copy() {
        return (BackupDiskConfig) super.copy();
    }

    @Override
    String shown() {
        return name();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_backup_disk_config_new();

        static native long simplevirt_backup_disk_config_new_from_xml(byte[] xml, long[] error);

        static native void simplevirt_backup_disk_config_add_scratch_detail(long self, long item);

        static native void simplevirt_backup_disk_config_add_target_detail(long self, long item);

        static native int simplevirt_backup_disk_config_get_backup(long self);

        static native int simplevirt_backup_disk_config_get_backup_mode(long self);

        static native long simplevirt_backup_disk_config_get_export_bitmap(long self);

        static native long simplevirt_backup_disk_config_get_export_name(long self);

        static native int simplevirt_backup_disk_config_get_format(long self);

        static native long simplevirt_backup_disk_config_get_incremental(long self);

        static native int simplevirt_backup_disk_config_get_index(long self);

        static native long simplevirt_backup_disk_config_get_name(long self);

        static native long simplevirt_backup_disk_config_get_scratch_dev(long self);

        static native long simplevirt_backup_disk_config_get_scratch_file(long self);

        static native long simplevirt_backup_disk_config_get_state(long self);

        static native long simplevirt_backup_disk_config_get_target_dev(long self);

        static native long simplevirt_backup_disk_config_get_target_file(long self);

        static native int simplevirt_backup_disk_config_get_target_type(long self);

        static native long simplevirt_backup_disk_config_list_scratch_details(long self);

        static native long simplevirt_backup_disk_config_list_target_details(long self);

        static native int simplevirt_backup_disk_config_remove_scratch_detail(long self, long item);

        static native int simplevirt_backup_disk_config_remove_target_detail(long self, long item);

        static native void simplevirt_backup_disk_config_set_backup(long self, int value);

        static native void simplevirt_backup_disk_config_set_backup_mode(long self, int value);

        static native void simplevirt_backup_disk_config_set_export_bitmap(long self, byte[] value);

        static native void simplevirt_backup_disk_config_set_export_name(long self, byte[] value);

        static native void simplevirt_backup_disk_config_set_format(long self, int value);

        static native void simplevirt_backup_disk_config_set_incremental(long self, byte[] value);

        static native void simplevirt_backup_disk_config_set_name(long self, byte[] value);

        static native void simplevirt_backup_disk_config_set_scratch_dev(long self, byte[] value);

        static native void simplevirt_backup_disk_config_set_scratch_file(long self, byte[] value);

        static native void simplevirt_backup_disk_config_set_target_dev(long self, byte[] value);

        static native void simplevirt_backup_disk_config_set_target_file(long self, byte[] value);

        static native void simplevirt_backup_disk_config_set_target_type(long self, int value);
    }
}
