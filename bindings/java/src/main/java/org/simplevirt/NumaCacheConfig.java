// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * A memory-side cache of a NUMA node.
 * <p>XML: {@code <cache>}.
 */
public final class NumaCacheConfig extends Config {
    NumaCacheConfig(Owned owned) {
        super(owned);
    }

    static NumaCacheConfig wrap(long pointer) {
        return pointer == 0 ? null : new NumaCacheConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <cache>}. */
    public NumaCacheConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_numa_cache_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <cache>}
     * @return a new {@link NumaCacheConfig}
     * @throws SimplevirtException when it fails
     */
    public static NumaCacheConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_numa_cache_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return NumaCacheConfig.wrap(result);
    }

    /**
     * How it finds its lines.
     * <p>XML: &#64;associativity.
     *
     * @return how it finds its lines; {@link NumaCacheAssociativity#DEFAULT} when it is not set
     */
    public NumaCacheAssociativity associativity() {
        long self = acquire();
        try {
            return NumaCacheAssociativity.of(N.simplevirt_numa_cache_config_get_associativity(self));
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
            return Values.unsigned(N.simplevirt_numa_cache_config_get_level(self));
        } finally {
            release();
        }
    }

    /**
     * The size of a line (in bytes).
     * <p>XML: line/&#64;value.
     *
     * @return the size of a line; 0 when it is not set
     */
    public long lineSize() {
        long self = acquire();
        try {
            return N.simplevirt_numa_cache_config_get_line_size(self);
        } finally {
            release();
        }
    }

    /**
     * How it writes.
     * <p>XML: &#64;policy.
     *
     * @return how it writes; {@link NumaCachePolicy#DEFAULT} when it is not set
     */
    public NumaCachePolicy policy() {
        long self = acquire();
        try {
            return NumaCachePolicy.of(N.simplevirt_numa_cache_config_get_policy(self));
        } finally {
            release();
        }
    }

    /**
     * Its size (in bytes).
     * <p>XML: size/&#64;value.
     *
     * @return its size; 0 when it is not set
     */
    public long size() {
        long self = acquire();
        try {
            return N.simplevirt_numa_cache_config_get_size(self);
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NumaCacheConfig#associativity}.
     *
     * @param value how it finds its lines; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is
     *     there
     * @return this
     */
    public NumaCacheConfig setAssociativity(NumaCacheAssociativity value) {
        long self = acquire();
        try {
            N.simplevirt_numa_cache_config_set_associativity(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NumaCacheConfig#level}.
     *
     * @param value its level
     * @return this
     */
    public NumaCacheConfig setLevel(long value) {
        long self = acquire();
        try {
            N.simplevirt_numa_cache_config_set_level(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NumaCacheConfig#lineSize}.
     *
     * @param value the size of a line; 0 to leave it to libvirt
     * @return this
     */
    public NumaCacheConfig setLineSize(long value) {
        long self = acquire();
        try {
            N.simplevirt_numa_cache_config_set_line_size(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NumaCacheConfig#policy}.
     *
     * @param value how it writes; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is there
     * @return this
     */
    public NumaCacheConfig setPolicy(NumaCachePolicy value) {
        long self = acquire();
        try {
            N.simplevirt_numa_cache_config_set_policy(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NumaCacheConfig#size}.
     *
     * @param value its size; 0 to leave it to libvirt
     * @return this
     */
    public NumaCacheConfig setSize(long value) {
        long self = acquire();
        try {
            N.simplevirt_numa_cache_config_set_size(self, value);
            return this;
        } finally {
            release();
        }
    }

    @Override
    public NumaCacheConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public NumaCacheConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public NumaCacheConfig copy() {
        return (NumaCacheConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_numa_cache_config_new();

        static native long simplevirt_numa_cache_config_new_from_xml(byte[] xml, long[] error);

        static native int simplevirt_numa_cache_config_get_associativity(long self);

        static native int simplevirt_numa_cache_config_get_level(long self);

        static native long simplevirt_numa_cache_config_get_line_size(long self);

        static native int simplevirt_numa_cache_config_get_policy(long self);

        static native long simplevirt_numa_cache_config_get_size(long self);

        static native void simplevirt_numa_cache_config_set_associativity(long self, int value);

        static native void simplevirt_numa_cache_config_set_level(long self, int value);

        static native void simplevirt_numa_cache_config_set_line_size(long self, long value);

        static native void simplevirt_numa_cache_config_set_policy(long self, int value);

        static native void simplevirt_numa_cache_config_set_size(long self, long value);
    }
}
