// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.List;

/**
 * The backing image of a disk's image, which contains its own backing image in turn. One without a type ends the
 * chain.
 * <p>XML: {@code <backingStore>}.
 */
public final class BackingStoreConfig extends Config {
    BackingStoreConfig(Owned owned) {
        super(owned);
    }

    static BackingStoreConfig wrap(long pointer) {
        return pointer == 0 ? null : new BackingStoreConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <backingStore>}. */
    public BackingStoreConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_backing_store_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <backingStore>}
     * @return a new {@link BackingStoreConfig}
     * @throws SimplevirtException when it fails
     */
    public static BackingStoreConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_backing_store_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return BackingStoreConfig.wrap(result);
    }

    /**
     * Adds an item to this list: what is behind it; one at most. A standalone object becomes a view on its place in
     * the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public BackingStoreConfig addBackingStore(BackingStoreConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_backing_store_config_add_backing_store(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: the complete description of its source; at most one. A standalone object becomes a
     * view on its place in the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public BackingStoreConfig addSourceDetail(DiskSourceConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_backing_store_config_add_source_detail(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: the servers that hold it. A standalone object becomes a view on its place in the
     * document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public BackingStoreConfig addSourceHost(DiskHostConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_backing_store_config_add_source_host(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * The format. Always say it.
     * <p>XML: format/&#64;type.
     *
     * @return the format. Always say it; {@link DiskFormat#DEFAULT} when it is not set
     */
    public DiskFormat format() {
        long self = acquire();
        try {
            return DiskFormat.of(N.simplevirt_backing_store_config_get_format(self));
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
            return Values.unsigned(N.simplevirt_backing_store_config_get_index(self));
        } finally {
            release();
        }
    }

    /**
     * The most memory the image's metadata may take (in bytes).
     * <p>XML: {@code format/metadata_cache/max_size}.
     *
     * @return the most memory the image's metadata may take; 0 when it is not set
     */
    public long metadataCacheSize() {
        long self = acquire();
        try {
            return N.simplevirt_backing_store_config_get_metadata_cache_size(self);
        } finally {
            release();
        }
    }

    /**
     * The block device.
     * <p>XML: source/&#64;dev.
     *
     * @return the block device, or {@code null} when it is not set
     */
    public String sourceDev() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_backing_store_config_get_source_dev(self));
        } finally {
            release();
        }
    }

    /**
     * The image file.
     * <p>XML: source/&#64;file.
     *
     * @return the image file, or {@code null} when it is not set
     */
    public String sourceFile() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_backing_store_config_get_source_file(self));
        } finally {
            release();
        }
    }

    /**
     * Its name on the server.
     * <p>XML: source/&#64;name.
     *
     * @return its name on the server, or {@code null} when it is not set
     */
    public String sourceName() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_backing_store_config_get_source_name(self));
        } finally {
            release();
        }
    }

    /**
     * The pool of the volume.
     * <p>XML: source/&#64;pool.
     *
     * @return the pool of the volume, or {@code null} when it is not set
     */
    public String sourcePool() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_backing_store_config_get_source_pool(self));
        } finally {
            release();
        }
    }

    /**
     * How it is reached on the network.
     * <p>XML: source/&#64;protocol.
     *
     * @return how it is reached on the network; {@link DiskProtocol#DEFAULT} when it is not set
     */
    public DiskProtocol sourceProtocol() {
        long self = acquire();
        try {
            return DiskProtocol.of(N.simplevirt_backing_store_config_get_source_protocol(self));
        } finally {
            release();
        }
    }

    /**
     * Where it is.
     * <p>XML: &#64;type.
     *
     * @return where it is; {@link DiskSourceType#DEFAULT} when it is not set
     */
    public DiskSourceType sourceType() {
        long self = acquire();
        try {
            return DiskSourceType.of(N.simplevirt_backing_store_config_get_source_type(self));
        } finally {
            release();
        }
    }

    /**
     * The volume.
     * <p>XML: source/&#64;volume.
     *
     * @return the volume, or {@code null} when it is not set
     */
    public String sourceVolume() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_backing_store_config_get_source_volume(self));
        } finally {
            release();
        }
    }

    /**
     * What is behind it; one at most.
     * <p>XML: {@code backingStore}.
     *
     * @return views on the elements, in document order
     */
    public List<BackingStoreConfig> listBackingStores() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_backing_store_config_list_backing_stores(self), BackingStoreConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The complete description of its source; at most one.
     * <p>XML: {@code source}.
     *
     * @return views on the elements, in document order
     */
    public List<DiskSourceConfig> listSourceDetails() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_backing_store_config_list_source_details(self), DiskSourceConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The servers that hold it.
     * <p>XML: {@code source/host}.
     *
     * @return views on the elements, in document order
     */
    public List<DiskHostConfig> listSourceHosts() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_backing_store_config_list_source_hosts(self), DiskHostConfig::wrap);
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
    public boolean removeBackingStore(BackingStoreConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_backing_store_config_remove_backing_store(scope.use(this), scope.use(item)) != 0;
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
            return N.simplevirt_backing_store_config_remove_source_detail(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeSourceHost(DiskHostConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_backing_store_config_remove_source_host(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Sets {@link BackingStoreConfig#format}.
     *
     * @param value the format. Always say it; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what
     *     is there
     * @return this
     */
    public BackingStoreConfig setFormat(DiskFormat value) {
        long self = acquire();
        try {
            N.simplevirt_backing_store_config_set_format(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link BackingStoreConfig#metadataCacheSize}.
     *
     * @param value the most memory the image's metadata may take; 0 to leave it to libvirt
     * @return this
     */
    public BackingStoreConfig setMetadataCacheSize(long value) {
        long self = acquire();
        try {
            N.simplevirt_backing_store_config_set_metadata_cache_size(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link BackingStoreConfig#sourceDev}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the block device; or {@code null} to leave it to libvirt
     * @return this
     */
    public BackingStoreConfig setSourceDev(String value) {
        long self = acquire();
        try {
            N.simplevirt_backing_store_config_set_source_dev(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link BackingStoreConfig#sourceFile}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the image file; or {@code null} to leave it to libvirt
     * @return this
     */
    public BackingStoreConfig setSourceFile(String value) {
        long self = acquire();
        try {
            N.simplevirt_backing_store_config_set_source_file(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link BackingStoreConfig#sourceName}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value its name on the server; or {@code null} to leave it to libvirt
     * @return this
     */
    public BackingStoreConfig setSourceName(String value) {
        long self = acquire();
        try {
            N.simplevirt_backing_store_config_set_source_name(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link BackingStoreConfig#sourcePool}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the pool of the volume; or {@code null} to leave it to libvirt
     * @return this
     */
    public BackingStoreConfig setSourcePool(String value) {
        long self = acquire();
        try {
            N.simplevirt_backing_store_config_set_source_pool(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link BackingStoreConfig#sourceProtocol}.
     *
     * @param value how it is reached on the network; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep
     *     what is there
     * @return this
     */
    public BackingStoreConfig setSourceProtocol(DiskProtocol value) {
        long self = acquire();
        try {
            N.simplevirt_backing_store_config_set_source_protocol(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link BackingStoreConfig#sourceType}.
     *
     * @param value where it is; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is there
     * @return this
     */
    public BackingStoreConfig setSourceType(DiskSourceType value) {
        long self = acquire();
        try {
            N.simplevirt_backing_store_config_set_source_type(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link BackingStoreConfig#sourceVolume}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the volume; or {@code null} to leave it to libvirt
     * @return this
     */
    public BackingStoreConfig setSourceVolume(String value) {
        long self = acquire();
        try {
            N.simplevirt_backing_store_config_set_source_volume(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    @Override
    public BackingStoreConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public BackingStoreConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public BackingStoreConfig copy() {
        return (BackingStoreConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_backing_store_config_new();

        static native long simplevirt_backing_store_config_new_from_xml(byte[] xml, long[] error);

        static native void simplevirt_backing_store_config_add_backing_store(long self, long item);

        static native void simplevirt_backing_store_config_add_source_detail(long self, long item);

        static native void simplevirt_backing_store_config_add_source_host(long self, long item);

        static native int simplevirt_backing_store_config_get_format(long self);

        static native int simplevirt_backing_store_config_get_index(long self);

        static native long simplevirt_backing_store_config_get_metadata_cache_size(long self);

        static native long simplevirt_backing_store_config_get_source_dev(long self);

        static native long simplevirt_backing_store_config_get_source_file(long self);

        static native long simplevirt_backing_store_config_get_source_name(long self);

        static native long simplevirt_backing_store_config_get_source_pool(long self);

        static native int simplevirt_backing_store_config_get_source_protocol(long self);

        static native int simplevirt_backing_store_config_get_source_type(long self);

        static native long simplevirt_backing_store_config_get_source_volume(long self);

        static native long simplevirt_backing_store_config_list_backing_stores(long self);

        static native long simplevirt_backing_store_config_list_source_details(long self);

        static native long simplevirt_backing_store_config_list_source_hosts(long self);

        static native int simplevirt_backing_store_config_remove_backing_store(long self, long item);

        static native int simplevirt_backing_store_config_remove_source_detail(long self, long item);

        static native int simplevirt_backing_store_config_remove_source_host(long self, long item);

        static native void simplevirt_backing_store_config_set_format(long self, int value);

        static native void simplevirt_backing_store_config_set_metadata_cache_size(long self, long value);

        static native void simplevirt_backing_store_config_set_source_dev(long self, byte[] value);

        static native void simplevirt_backing_store_config_set_source_file(long self, byte[] value);

        static native void simplevirt_backing_store_config_set_source_name(long self, byte[] value);

        static native void simplevirt_backing_store_config_set_source_pool(long self, byte[] value);

        static native void simplevirt_backing_store_config_set_source_protocol(long self, int value);

        static native void simplevirt_backing_store_config_set_source_type(long self, int value);

        static native void simplevirt_backing_store_config_set_source_volume(long self, byte[] value);
    }
}
