// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * How fast access to a NUMA node's memory is.
 * <p>XML: {@code <bandwidth>}.
 */
public final class NumaBandwidthConfig extends Config {
    NumaBandwidthConfig(Owned owned) {
        super(owned);
    }

    static NumaBandwidthConfig wrap(long pointer) {
        return pointer == 0 ? null : new NumaBandwidthConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <bandwidth>}. */
    public NumaBandwidthConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_numa_bandwidth_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <bandwidth>}
     * @return a new {@link NumaBandwidthConfig}
     * @throws SimplevirtException when it fails
     */
    public static NumaBandwidthConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_numa_bandwidth_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return NumaBandwidthConfig.wrap(result);
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
            return NumaAccessType.of(N.simplevirt_numa_bandwidth_config_get_access(self));
        } finally {
            release();
        }
    }

    /**
     * How much in a second (in bytes).
     * <p>XML: &#64;value.
     *
     * @return how much in a second; 0 when it is not set
     */
    public long bandwidth() {
        long self = acquire();
        try {
            return N.simplevirt_numa_bandwidth_config_get_bandwidth(self);
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
            return Values.unsigned(N.simplevirt_numa_bandwidth_config_get_cache(self));
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
            return Values.unsigned(N.simplevirt_numa_bandwidth_config_get_initiator(self));
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
            return Values.unsigned(N.simplevirt_numa_bandwidth_config_get_target(self));
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NumaBandwidthConfig#access}.
     *
     * @param value what kind of access; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is
     *     there
     * @return this
     */
    public NumaBandwidthConfig setAccess(NumaAccessType value) {
        long self = acquire();
        try {
            N.simplevirt_numa_bandwidth_config_set_access(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NumaBandwidthConfig#bandwidth}.
     *
     * @param value how much in a second
     * @return this
     */
    public NumaBandwidthConfig setBandwidth(long value) {
        long self = acquire();
        try {
            N.simplevirt_numa_bandwidth_config_set_bandwidth(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NumaBandwidthConfig#cache}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the cache that answers; 0 to leave it to libvirt
     * @return this
     */
    public NumaBandwidthConfig setCache(long value) {
        long self = acquire();
        try {
            N.simplevirt_numa_bandwidth_config_set_cache(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NumaBandwidthConfig#initiator}.
     *
     * @param value the node that asks
     * @return this
     */
    public NumaBandwidthConfig setInitiator(long value) {
        long self = acquire();
        try {
            N.simplevirt_numa_bandwidth_config_set_initiator(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NumaBandwidthConfig#target}.
     *
     * @param value the node that answers
     * @return this
     */
    public NumaBandwidthConfig setTarget(long value) {
        long self = acquire();
        try {
            N.simplevirt_numa_bandwidth_config_set_target(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    @Override
    public NumaBandwidthConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public NumaBandwidthConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public NumaBandwidthConfig copy() {
        return (NumaBandwidthConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_numa_bandwidth_config_new();

        static native long simplevirt_numa_bandwidth_config_new_from_xml(byte[] xml, long[] error);

        static native int simplevirt_numa_bandwidth_config_get_access(long self);

        static native long simplevirt_numa_bandwidth_config_get_bandwidth(long self);

        static native int simplevirt_numa_bandwidth_config_get_cache(long self);

        static native int simplevirt_numa_bandwidth_config_get_initiator(long self);

        static native int simplevirt_numa_bandwidth_config_get_target(long self);

        static native void simplevirt_numa_bandwidth_config_set_access(long self, int value);

        static native void simplevirt_numa_bandwidth_config_set_bandwidth(long self, long value);

        static native void simplevirt_numa_bandwidth_config_set_cache(long self, int value);

        static native void simplevirt_numa_bandwidth_config_set_initiator(long self, int value);

        static native void simplevirt_numa_bandwidth_config_set_target(long self, int value);
    }
}
