// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * From which nodes of the host the memory of a guest's NUMA node comes.
 * <p>XML: {@code <memnode>}.
 */
public final class NumaMemoryConfig extends Config {
    NumaMemoryConfig(Owned owned) {
        super(owned);
    }

    static NumaMemoryConfig wrap(long pointer) {
        return pointer == 0 ? null : new NumaMemoryConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <memnode>}. */
    public NumaMemoryConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_numa_memory_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <memnode>}
     * @return a new {@link NumaMemoryConfig}
     * @throws SimplevirtException when it fails
     */
    public static NumaMemoryConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_numa_memory_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return NumaMemoryConfig.wrap(result);
    }

    /**
     * The guest's node.
     * <p>XML: &#64;cellid.
     *
     * @return the guest's node; 0 when it is not set
     */
    public long cell() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_numa_memory_config_get_cell(self));
        } finally {
            release();
        }
    }

    /**
     * How strictly.
     * <p>XML: &#64;mode.
     *
     * @return how strictly; {@link NumaMode#DEFAULT} when it is not set
     */
    public NumaMode mode() {
        long self = acquire();
        try {
            return NumaMode.of(N.simplevirt_numa_memory_config_get_mode(self));
        } finally {
            release();
        }
    }

    /**
     * The host's nodes.
     * <p>XML: &#64;nodeset.
     *
     * @return the host's nodes, or {@code null} when it is not set
     */
    public String nodes() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_numa_memory_config_get_nodes(self));
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NumaMemoryConfig#cell}.
     *
     * @param value the guest's node
     * @return this
     */
    public NumaMemoryConfig setCell(long value) {
        long self = acquire();
        try {
            N.simplevirt_numa_memory_config_set_cell(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NumaMemoryConfig#mode}.
     *
     * @param value how strictly; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is there
     * @return this
     */
    public NumaMemoryConfig setMode(NumaMode value) {
        long self = acquire();
        try {
            N.simplevirt_numa_memory_config_set_mode(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NumaMemoryConfig#nodes}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the host's nodes; or {@code null} to leave it to libvirt
     * @return this
     */
    public NumaMemoryConfig setNodes(String value) {
        long self = acquire();
        try {
            N.simplevirt_numa_memory_config_set_nodes(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    @Override
    public NumaMemoryConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public NumaMemoryConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public NumaMemoryConfig copy() {
        return (NumaMemoryConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_numa_memory_config_new();

        static native long simplevirt_numa_memory_config_new_from_xml(byte[] xml, long[] error);

        static native int simplevirt_numa_memory_config_get_cell(long self);

        static native int simplevirt_numa_memory_config_get_mode(long self);

        static native long simplevirt_numa_memory_config_get_nodes(long self);

        static native void simplevirt_numa_memory_config_set_cell(long self, int value);

        static native void simplevirt_numa_memory_config_set_mode(long self, int value);

        static native void simplevirt_numa_memory_config_set_nodes(long self, byte[] value);
    }
}
