// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.List;

/**
 * A device of a storage pool.
 * <p>XML: {@code <device>}.
 */
public final class PoolDeviceConfig extends Config {
    PoolDeviceConfig(Owned owned) {
        super(owned);
    }

    static PoolDeviceConfig wrap(long pointer) {
        return pointer == 0 ? null : new PoolDeviceConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <device>}. */
    public PoolDeviceConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_pool_device_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <device>}
     * @return a new {@link PoolDeviceConfig}
     * @throws SimplevirtException when it fails
     */
    public static PoolDeviceConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_pool_device_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return PoolDeviceConfig.wrap(result);
    }

    /**
     * Adds an item to this list: where a volume is. A standalone object becomes a view on its place in the document;
     * one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public PoolDeviceConfig addExtent(ExtentConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_pool_device_config_add_extent(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: where there is room. A standalone object becomes a view on its place in the
     * document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public PoolDeviceConfig addFreeExtent(ExtentConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_pool_device_config_add_free_extent(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Whether the names of partitions have a {@code p} in them.
     * <p>XML: &#64;part_separator.
     *
     * @return whether the names of partitions have a {@code p} in them; {@code false} when it is not set
     */
    public boolean partSeparator() {
        long self = acquire();
        try {
            return N.simplevirt_pool_device_config_get_part_separator(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The device.
     * <p>XML: &#64;path.
     *
     * @return the device, or {@code null} when it is not set
     */
    public String path() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_pool_device_config_get_path(self));
        } finally {
            release();
        }
    }

    /**
     * Where a volume is.
     * <p>XML: {@code extent}.
     *
     * @return views on the elements, in document order
     */
    public List<ExtentConfig> listExtents() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_pool_device_config_list_extents(self), ExtentConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * Where there is room.
     * <p>XML: {@code freeExtent}.
     *
     * @return views on the elements, in document order
     */
    public List<ExtentConfig> listFreeExtents() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_pool_device_config_list_free_extents(self), ExtentConfig::wrap);
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
    public boolean removeExtent(ExtentConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_pool_device_config_remove_extent(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeFreeExtent(ExtentConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_pool_device_config_remove_free_extent(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Sets {@link PoolDeviceConfig#partSeparator}.
     *
     * @param value whether the names of partitions have a {@code p} in them
     * @return this
     */
    public PoolDeviceConfig setPartSeparator(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_pool_device_config_set_part_separator(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link PoolDeviceConfig#path}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the device; or {@code null} to leave it to libvirt
     * @return this
     */
    public PoolDeviceConfig setPath(String value) {
        long self = acquire();
        try {
            N.simplevirt_pool_device_config_set_path(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    @Override
    public PoolDeviceConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public PoolDeviceConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public PoolDeviceConfig copy() {
        return (PoolDeviceConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_pool_device_config_new();

        static native long simplevirt_pool_device_config_new_from_xml(byte[] xml, long[] error);

        static native void simplevirt_pool_device_config_add_extent(long self, long item);

        static native void simplevirt_pool_device_config_add_free_extent(long self, long item);

        static native int simplevirt_pool_device_config_get_part_separator(long self);

        static native long simplevirt_pool_device_config_get_path(long self);

        static native long simplevirt_pool_device_config_list_extents(long self);

        static native long simplevirt_pool_device_config_list_free_extents(long self);

        static native int simplevirt_pool_device_config_remove_extent(long self, long item);

        static native int simplevirt_pool_device_config_remove_free_extent(long self, long item);

        static native void simplevirt_pool_device_config_set_part_separator(long self, int value);

        static native void simplevirt_pool_device_config_set_path(long self, byte[] value);
    }
}
