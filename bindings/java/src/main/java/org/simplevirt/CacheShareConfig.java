// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * A part of the host's cache.
 * <p>XML: {@code <cache>}.
 */
public final class CacheShareConfig extends Config {
    CacheShareConfig(Owned owned) {
        super(owned);
    }

    static CacheShareConfig wrap(long pointer) {
        return pointer == 0 ? null : new CacheShareConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <cache>}. */
    public CacheShareConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_cache_share_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <cache>}
     * @return a new {@link CacheShareConfig}
     * @throws SimplevirtException when it fails
     */
    public static CacheShareConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_cache_share_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return CacheShareConfig.wrap(result);
    }

    /**
     * The number of the cache.
     * <p>XML: &#64;id.
     *
     * @return the number of the cache; 0 when it is not set
     */
    public long id() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_cache_share_config_get_id(self));
        } finally {
            release();
        }
    }

    /**
     * What it holds.
     * <p>XML: &#64;type.
     *
     * @return what it holds; {@link CacheKind#DEFAULT} when it is not set
     */
    public CacheKind kind() {
        long self = acquire();
        try {
            return CacheKind.of(N.simplevirt_cache_share_config_get_kind(self));
        } finally {
            release();
        }
    }

    /**
     * The level of the cache.
     * <p>XML: &#64;level.
     *
     * @return the level of the cache; 0 when it is not set
     */
    public long level() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_cache_share_config_get_level(self));
        } finally {
            release();
        }
    }

    /**
     * How much (in bytes).
     * <p>XML: &#64;size.
     *
     * @return how much; 0 when it is not set
     */
    public long size() {
        long self = acquire();
        try {
            return N.simplevirt_cache_share_config_get_size(self);
        } finally {
            release();
        }
    }

    /**
     * Sets {@link CacheShareConfig#id}.
     *
     * @param value the number of the cache
     * @return this
     */
    public CacheShareConfig setId(long value) {
        long self = acquire();
        try {
            N.simplevirt_cache_share_config_set_id(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link CacheShareConfig#kind}.
     *
     * @param value what it holds; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is there
     * @return this
     */
    public CacheShareConfig setKind(CacheKind value) {
        long self = acquire();
        try {
            N.simplevirt_cache_share_config_set_kind(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link CacheShareConfig#level}.
     *
     * @param value the level of the cache
     * @return this
     */
    public CacheShareConfig setLevel(long value) {
        long self = acquire();
        try {
            N.simplevirt_cache_share_config_set_level(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link CacheShareConfig#size}.
     *
     * @param value how much; 0 to leave it to libvirt
     * @return this
     */
    public CacheShareConfig setSize(long value) {
        long self = acquire();
        try {
            N.simplevirt_cache_share_config_set_size(self, value);
            return this;
        } finally {
            release();
        }
    }

    @Override
    public CacheShareConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public CacheShareConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public CacheShareConfig copy() {
        return (CacheShareConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_cache_share_config_new();

        static native long simplevirt_cache_share_config_new_from_xml(byte[] xml, long[] error);

        static native int simplevirt_cache_share_config_get_id(long self);

        static native int simplevirt_cache_share_config_get_kind(long self);

        static native int simplevirt_cache_share_config_get_level(long self);

        static native long simplevirt_cache_share_config_get_size(long self);

        static native void simplevirt_cache_share_config_set_id(long self, int value);

        static native void simplevirt_cache_share_config_set_kind(long self, int value);

        static native void simplevirt_cache_share_config_set_level(long self, int value);

        static native void simplevirt_cache_share_config_set_size(long self, long value);
    }
}
