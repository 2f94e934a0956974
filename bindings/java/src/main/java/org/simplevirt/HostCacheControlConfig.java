// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * How a cache, or memory bandwidth, can be partitioned.
 * <p>XML: {@code <control>}.
 */
public final class HostCacheControlConfig extends Config {
    HostCacheControlConfig(Owned owned) {
        super(owned);
    }

    static HostCacheControlConfig wrap(long pointer) {
        return pointer == 0 ? null : new HostCacheControlConfig(new Owned(pointer));
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <control>}
     * @return a new {@link HostCacheControlConfig}
     * @throws SimplevirtException when it fails
     */
    public static HostCacheControlConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_host_cache_control_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return HostCacheControlConfig.wrap(result);
    }

    /**
     * The smallest step; percent for bandwidth (in bytes).
     * <p>XML: &#64;granularity.
     *
     * @return the smallest step; percent for bandwidth; 0 when it is not set
     */
    public long granularity() {
        long self = acquire();
        try {
            return N.simplevirt_host_cache_control_config_get_granularity(self);
        } finally {
            release();
        }
    }

    /**
     * What of the cache.
     * <p>XML: &#64;type.
     *
     * @return what of the cache; {@link CacheKind#DEFAULT} when it is not set
     */
    public CacheKind kind() {
        long self = acquire();
        try {
            return CacheKind.of(N.simplevirt_host_cache_control_config_get_kind(self));
        } finally {
            release();
        }
    }

    /**
     * How many shares there can be.
     * <p>XML: &#64;maxAllocs.
     *
     * @return how many shares there can be; 0 when it is not set
     */
    public long maxAllocations() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_host_cache_control_config_get_max_allocations(self));
        } finally {
            release();
        }
    }

    /**
     * The least (in bytes).
     * <p>XML: &#64;min.
     *
     * @return the least; 0 when it is not set
     */
    public long minimum() {
        long self = acquire();
        try {
            return N.simplevirt_host_cache_control_config_get_minimum(self);
        } finally {
            release();
        }
    }

    @Override
    public HostCacheControlConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public HostCacheControlConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public HostCacheControlConfig copy() {
        return (HostCacheControlConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_host_cache_control_config_new_from_xml(byte[] xml, long[] error);

        static native long simplevirt_host_cache_control_config_get_granularity(long self);

        static native int simplevirt_host_cache_control_config_get_kind(long self);

        static native int simplevirt_host_cache_control_config_get_max_allocations(long self);

        static native long simplevirt_host_cache_control_config_get_minimum(long self);
    }
}
