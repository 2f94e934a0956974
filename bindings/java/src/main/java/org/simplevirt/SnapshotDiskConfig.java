// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.List;

/**
 * How a disk is stored in a snapshot.
 * <p>XML: {@code <disk>}.
 */
public final class SnapshotDiskConfig extends Config {
    SnapshotDiskConfig(Owned owned) {
        super(owned);
    }

    static SnapshotDiskConfig wrap(long pointer) {
        return pointer == 0 ? null : new SnapshotDiskConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <disk>}. */
    public SnapshotDiskConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_snapshot_disk_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <disk>}
     * @return a new {@link SnapshotDiskConfig}
     * @throws SimplevirtException when it fails
     */
    public static SnapshotDiskConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_snapshot_disk_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return SnapshotDiskConfig.wrap(result);
    }

    /**
     * Adds an item to this list: the complete description of the new image; at most one. A standalone object becomes
     * a view on its place in the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public SnapshotDiskConfig addSourceDetail(DiskSourceConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_snapshot_disk_config_add_source_detail(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * The format of the new image.
     * <p>XML: driver/&#64;type.
     *
     * @return the format of the new image; {@link DiskFormat#DEFAULT} when it is not set
     */
    public DiskFormat format() {
        long self = acquire();
        try {
            return DiskFormat.of(N.simplevirt_snapshot_disk_config_get_format(self));
        } finally {
            release();
        }
    }

    /**
     * How it is stored.
     * <p>XML: &#64;snapshot.
     *
     * @return how it is stored; {@link SnapshotKind#DEFAULT} when it is not set
     */
    public SnapshotKind kind() {
        long self = acquire();
        try {
            return SnapshotKind.of(N.simplevirt_snapshot_disk_config_get_kind(self));
        } finally {
            release();
        }
    }

    /**
     * The maximum memory for the metadata cache of the new image (in bytes).
     * <p>XML: {@code driver/metadata_cache/max_size}.
     *
     * @return the maximum memory for the metadata cache of the new image; 0 when it is not set
     */
    public long metadataCacheSize() {
        long self = acquire();
        try {
            return N.simplevirt_snapshot_disk_config_get_metadata_cache_size(self);
        } finally {
            release();
        }
    }

    /**
     * The disk's target or source.
     * <p>XML: &#64;name.
     *
     * @return the disk's target or source, or {@code null} when it is not set
     */
    public String name() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_snapshot_disk_config_get_name(self));
        } finally {
            release();
        }
    }

    /**
     * The block device of the new image.
     * <p>XML: source/&#64;dev.
     *
     * @return the block device of the new image, or {@code null} when it is not set
     */
    public String sourceDev() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_snapshot_disk_config_get_source_dev(self));
        } finally {
            release();
        }
    }

    /**
     * The file of the new image.
     * <p>XML: source/&#64;file.
     *
     * @return the file of the new image, or {@code null} when it is not set
     */
    public String sourceFile() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_snapshot_disk_config_get_source_file(self));
        } finally {
            release();
        }
    }

    /**
     * Where the new image is.
     * <p>XML: &#64;type.
     *
     * @return where the new image is; {@link DiskSourceType#DEFAULT} when it is not set
     */
    public DiskSourceType sourceType() {
        long self = acquire();
        try {
            return DiskSourceType.of(N.simplevirt_snapshot_disk_config_get_source_type(self));
        } finally {
            release();
        }
    }

    /**
     * The complete description of the new image; at most one.
     * <p>XML: {@code source}.
     *
     * @return views on the elements, in document order
     */
    public List<DiskSourceConfig> listSourceDetails() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_snapshot_disk_config_list_source_details(self), DiskSourceConfig::wrap);
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
    public boolean removeSourceDetail(DiskSourceConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_snapshot_disk_config_remove_source_detail(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Sets {@link SnapshotDiskConfig#format}.
     *
     * @param value the format of the new image; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what
     *     is there
     * @return this
     */
    public SnapshotDiskConfig setFormat(DiskFormat value) {
        long self = acquire();
        try {
            N.simplevirt_snapshot_disk_config_set_format(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SnapshotDiskConfig#kind}.
     *
     * @param value how it is stored; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is there
     * @return this
     */
    public SnapshotDiskConfig setKind(SnapshotKind value) {
        long self = acquire();
        try {
            N.simplevirt_snapshot_disk_config_set_kind(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SnapshotDiskConfig#metadataCacheSize}.
     *
     * @param value the maximum memory for the metadata cache of the new image; 0 to leave it to libvirt
     * @return this
     */
    public SnapshotDiskConfig setMetadataCacheSize(long value) {
        long self = acquire();
        try {
            N.simplevirt_snapshot_disk_config_set_metadata_cache_size(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SnapshotDiskConfig#name}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the disk's target or source; or {@code null} to leave it to libvirt
     * @return this
     */
    public SnapshotDiskConfig setName(String value) {
        long self = acquire();
        try {
            N.simplevirt_snapshot_disk_config_set_name(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SnapshotDiskConfig#sourceDev}. A path that does not begin with {@code /} is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the block device of the new image; or {@code null} to leave it to libvirt
     * @return this
     */
    public SnapshotDiskConfig setSourceDev(String value) {
        long self = acquire();
        try {
            N.simplevirt_snapshot_disk_config_set_source_dev(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SnapshotDiskConfig#sourceFile}. A path that does not begin with {@code /} is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the file of the new image; or {@code null} to leave it to libvirt
     * @return this
     */
    public SnapshotDiskConfig setSourceFile(String value) {
        long self = acquire();
        try {
            N.simplevirt_snapshot_disk_config_set_source_file(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SnapshotDiskConfig#sourceType}.
     *
     * @param value where the new image is; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is
     *     there
     * @return this
     */
    public SnapshotDiskConfig setSourceType(DiskSourceType value) {
        long self = acquire();
        try {
            N.simplevirt_snapshot_disk_config_set_source_type(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    @Override
    public SnapshotDiskConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public SnapshotDiskConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public SnapshotDiskConfig copy() {
        return (SnapshotDiskConfig) super.copy();
    }

    @Override
    String shown() {
        return name();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_snapshot_disk_config_new();

        static native long simplevirt_snapshot_disk_config_new_from_xml(byte[] xml, long[] error);

        static native void simplevirt_snapshot_disk_config_add_source_detail(long self, long item);

        static native int simplevirt_snapshot_disk_config_get_format(long self);

        static native int simplevirt_snapshot_disk_config_get_kind(long self);

        static native long simplevirt_snapshot_disk_config_get_metadata_cache_size(long self);

        static native long simplevirt_snapshot_disk_config_get_name(long self);

        static native long simplevirt_snapshot_disk_config_get_source_dev(long self);

        static native long simplevirt_snapshot_disk_config_get_source_file(long self);

        static native int simplevirt_snapshot_disk_config_get_source_type(long self);

        static native long simplevirt_snapshot_disk_config_list_source_details(long self);

        static native int simplevirt_snapshot_disk_config_remove_source_detail(long self, long item);

        static native void simplevirt_snapshot_disk_config_set_format(long self, int value);

        static native void simplevirt_snapshot_disk_config_set_kind(long self, int value);

        static native void simplevirt_snapshot_disk_config_set_metadata_cache_size(long self, long value);

        static native void simplevirt_snapshot_disk_config_set_name(long self, byte[] value);

        static native void simplevirt_snapshot_disk_config_set_source_dev(long self, byte[] value);

        static native void simplevirt_snapshot_disk_config_set_source_file(long self, byte[] value);

        static native void simplevirt_snapshot_disk_config_set_source_type(long self, int value);
    }
}
