// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * How long access to a NUMA node's memory takes.
 * <p>XML: {@code <latency>}.
 */
public final class NumaLatencyConfig extends Config {
    NumaLatencyConfig(Owned owned) {
        super(owned);
    }

    static NumaLatencyConfig wrap(long pointer) {
        return pointer == 0 ? null : new NumaLatencyConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <latency>}. */
    public NumaLatencyConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_numa_latency_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <latency>}
     * @return a new {@link NumaLatencyConfig}
     * @throws SimplevirtException when it fails
     */
    public static NumaLatencyConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_numa_latency_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return NumaLatencyConfig.wrap(result);
    }

    /**
     * What kind of access.
     * <p>XML: &#64;type.
     *
     * @return what kind of access; {@link NumaAccessType#DEFAULT} when it is not set
     */
    public NumaAccessType access() {
        long self = acquire();
        try {
            return NumaAccessType.of(N.simplevirt_numa_latency_config_get_access(self));
        } finally {
            release();
        }
    }

    /**
     * The cache that answers (from 1 to 4294967295).
     * <p>XML: &#64;cache.
     *
     * @return the cache that answers; 0 when it is not set
     */
    public long cache() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_numa_latency_config_get_cache(self));
        } finally {
            release();
        }
    }

    /**
     * The node that asks.
     * <p>XML: &#64;initiator.
     *
     * @return the node that asks; 0 when it is not set
     */
    public long initiator() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_numa_latency_config_get_initiator(self));
        } finally {
            release();
        }
    }

    /**
     * How long it takes (in nanoseconds).
     * <p>XML: &#64;value.
     *
     * @return how long it takes; 0 when it is not set
     */
    public long latency() {
        long self = acquire();
        try {
            return N.simplevirt_numa_latency_config_get_latency(self);
        } finally {
            release();
        }
    }

    /**
     * The node that answers.
     * <p>XML: &#64;target.
     *
     * @return the node that answers; 0 when it is not set
     */
    public long target() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_numa_latency_config_get_target(self));
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NumaLatencyConfig#access}.
     *
     * @param value what kind of access; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is
     *     there
     * @return this
     */
    public NumaLatencyConfig setAccess(NumaAccessType value) {
        long self = acquire();
        try {
            N.simplevirt_numa_latency_config_set_access(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NumaLatencyConfig#cache}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value the cache that answers; 0 to leave it to libvirt
     * @return this
     */
    public NumaLatencyConfig setCache(long value) {
        long self = acquire();
        try {
            N.simplevirt_numa_latency_config_set_cache(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NumaLatencyConfig#initiator}.
     *
     * @param value the node that asks
     * @return this
     */
    public NumaLatencyConfig setInitiator(long value) {
        long self = acquire();
        try {
            N.simplevirt_numa_latency_config_set_initiator(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NumaLatencyConfig#latency}.
     *
     * @param value how long it takes
     * @return this
     */
    public NumaLatencyConfig setLatency(long value) {
        long self = acquire();
        try {
            N.simplevirt_numa_latency_config_set_latency(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NumaLatencyConfig#target}.
     *
     * @param value the node that answers
     * @return this
     */
    public NumaLatencyConfig setTarget(long value) {
        long self = acquire();
        try {
            N.simplevirt_numa_latency_config_set_target(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    @Override
    public NumaLatencyConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public NumaLatencyConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public NumaLatencyConfig copy() {
        return (NumaLatencyConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_numa_latency_config_new();

        static native long simplevirt_numa_latency_config_new_from_xml(byte[] xml, long[] error);

        static native int simplevirt_numa_latency_config_get_access(long self);

        static native int simplevirt_numa_latency_config_get_cache(long self);

        static native int simplevirt_numa_latency_config_get_initiator(long self);

        static native long simplevirt_numa_latency_config_get_latency(long self);

        static native int simplevirt_numa_latency_config_get_target(long self);

        static native void simplevirt_numa_latency_config_set_access(long self, int value);

        static native void simplevirt_numa_latency_config_set_cache(long self, int value);

        static native void simplevirt_numa_latency_config_set_initiator(long self, int value);

        static native void simplevirt_numa_latency_config_set_latency(long self, long value);

        static native void simplevirt_numa_latency_config_set_target(long self, int value);
    }
}
