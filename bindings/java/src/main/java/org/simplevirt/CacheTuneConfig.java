// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.List;

/**
 * Which part of the host's cache is allocated to vCPUs.
 * <p>XML: {@code <cachetune>}.
 */
public final class CacheTuneConfig extends Config {
    CacheTuneConfig(Owned owned) {
        super(owned);
    }

    static CacheTuneConfig wrap(long pointer) {
        return pointer == 0 ? null : new CacheTuneConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <cachetune>}. */
    public CacheTuneConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_cache_tune_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <cachetune>}
     * @return a new {@link CacheTuneConfig}
     * @throws SimplevirtException when it fails
     */
    public static CacheTuneConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_cache_tune_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return CacheTuneConfig.wrap(result);
    }

    /**
     * Adds an item to this list: the parts of the cache. A standalone object becomes a view on its place in the
     * document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public CacheTuneConfig addCache(CacheShareConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_cache_tune_config_add_cache(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: what is watched. A standalone object becomes a view on its place in the document;
     * one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public CacheTuneConfig addMonitor(TuneMonitorConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_cache_tune_config_add_monitor(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * The name libvirt gives it.
     * <p>XML: &#64;id.
     *
     * @return the name libvirt gives it, or {@code null} when it is not set
     */
    public String id() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_cache_tune_config_get_id(self));
        } finally {
            release();
        }
    }

    /**
     * Which vCPUs.
     * <p>XML: &#64;vcpus.
     *
     * @return which vCPUs, or {@code null} when it is not set
     */
    public String vcpus() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_cache_tune_config_get_vcpus(self));
        } finally {
            release();
        }
    }

    /**
     * The parts of the cache.
     * <p>XML: {@code cache}.
     *
     * @return views on the elements, in document order
     */
    public List<CacheShareConfig> listCaches() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_cache_tune_config_list_caches(self), CacheShareConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * What is watched.
     * <p>XML: {@code monitor}.
     *
     * @return views on the elements, in document order
     */
    public List<TuneMonitorConfig> listMonitors() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_cache_tune_config_list_monitors(self), TuneMonitorConfig::wrap);
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
    public boolean removeCache(CacheShareConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_cache_tune_config_remove_cache(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeMonitor(TuneMonitorConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_cache_tune_config_remove_monitor(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Sets {@link CacheTuneConfig#vcpus}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value which vCPUs; or {@code null} to leave it to libvirt
     * @return this
     */
    public CacheTuneConfig setVcpus(String value) {
        long self = acquire();
        try {
            N.simplevirt_cache_tune_config_set_vcpus(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    @Override
    public CacheTuneConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public CacheTuneConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public CacheTuneConfig copy() {
        return (CacheTuneConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_cache_tune_config_new();

        static native long simplevirt_cache_tune_config_new_from_xml(byte[] xml, long[] error);

        static native void simplevirt_cache_tune_config_add_cache(long self, long item);

        static native void simplevirt_cache_tune_config_add_monitor(long self, long item);

        static native long simplevirt_cache_tune_config_get_id(long self);

        static native long simplevirt_cache_tune_config_get_vcpus(long self);

        static native long simplevirt_cache_tune_config_list_caches(long self);

        static native long simplevirt_cache_tune_config_list_monitors(long self);

        static native int simplevirt_cache_tune_config_remove_cache(long self, long item);

        static native int simplevirt_cache_tune_config_remove_monitor(long self, long item);

        static native void simplevirt_cache_tune_config_set_vcpus(long self, byte[] value);
    }
}
