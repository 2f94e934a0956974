// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.List;

/**
 * A cache of a host.
 * <p>XML: {@code <bank>}.
 */
public final class HostCacheBankConfig extends Config {
    HostCacheBankConfig(Owned owned) {
        super(owned);
    }

    static HostCacheBankConfig wrap(long pointer) {
        return pointer == 0 ? null : new HostCacheBankConfig(new Owned(pointer));
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <bank>}
     * @return a new {@link HostCacheBankConfig}
     * @throws SimplevirtException when it fails
     */
    public static HostCacheBankConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_host_cache_bank_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return HostCacheBankConfig.wrap(result);
    }

    /**
     * The CPUs that use it.
     * <p>XML: &#64;cpus.
     *
     * @return the CPUs that use it, or {@code null} when it is not set
     */
    public String cpus() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_host_cache_bank_config_get_cpus(self));
        } finally {
            release();
        }
    }

    /**
     * Its number.
     * <p>XML: &#64;id.
     *
     * @return its number; 0 when it is not set
     */
    public long id() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_host_cache_bank_config_get_id(self));
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
            return CacheKind.of(N.simplevirt_host_cache_bank_config_get_kind(self));
        } finally {
            release();
        }
    }

    /**
     * Its level.
     * <p>XML: &#64;level.
     *
     * @return its level; 0 when it is not set
     */
    public long level() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_host_cache_bank_config_get_level(self));
        } finally {
            release();
        }
    }

    /**
     * Its size (in bytes).
     * <p>XML: &#64;size.
     *
     * @return its size; 0 when it is not set
     */
    public long size() {
        long self = acquire();
        try {
            return N.simplevirt_host_cache_bank_config_get_size(self);
        } finally {
            release();
        }
    }

    /**
     * How it can be shared out.
     * <p>XML: {@code control}.
     *
     * @return views on the elements, in document order
     */
    public List<HostCacheControlConfig> listControls() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_host_cache_bank_config_list_controls(self), HostCacheControlConfig::wrap);
        } finally {
            release();
        }
    }

    @Override
    public HostCacheBankConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public HostCacheBankConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public HostCacheBankConfig copy() {
        return (HostCacheBankConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_host_cache_bank_config_new_from_xml(byte[] xml, long[] error);

        static native long simplevirt_host_cache_bank_config_get_cpus(long self);

        static native int simplevirt_host_cache_bank_config_get_id(long self);

        static native int simplevirt_host_cache_bank_config_get_kind(long self);

        static native int simplevirt_host_cache_bank_config_get_level(long self);

        static native long simplevirt_host_cache_bank_config_get_size(long self);

        static native long simplevirt_host_cache_bank_config_list_controls(long self);
    }
}
