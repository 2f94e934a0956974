// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * How much bandwidth to a node of the host vCPUs have.
 * <p>XML: {@code <node>}.
 */
public final class MemoryTuneNodeConfig extends Config {
    MemoryTuneNodeConfig(Owned owned) {
        super(owned);
    }

    static MemoryTuneNodeConfig wrap(long pointer) {
        return pointer == 0 ? null : new MemoryTuneNodeConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <node>}. */
    public MemoryTuneNodeConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_memory_tune_node_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <node>}
     * @return a new {@link MemoryTuneNodeConfig}
     * @throws SimplevirtException when it fails
     */
    public static MemoryTuneNodeConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_memory_tune_node_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return MemoryTuneNodeConfig.wrap(result);
    }

    /**
     * The bandwidth (in percent; from 1 to 4294967295).
     * <p>XML: &#64;bandwidth.
     *
     * @return the bandwidth; 0 when it is not set
     */
    public long bandwidth() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_memory_tune_node_config_get_bandwidth(self));
        } finally {
            release();
        }
    }

    /**
     * The node.
     * <p>XML: &#64;id.
     *
     * @return the node; 0 when it is not set
     */
    public long id() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_memory_tune_node_config_get_id(self));
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MemoryTuneNodeConfig#bandwidth}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the bandwidth; 0 to leave it to libvirt
     * @return this
     */
    public MemoryTuneNodeConfig setBandwidth(long value) {
        long self = acquire();
        try {
            N.simplevirt_memory_tune_node_config_set_bandwidth(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MemoryTuneNodeConfig#id}.
     *
     * @param value the node
     * @return this
     */
    public MemoryTuneNodeConfig setId(long value) {
        long self = acquire();
        try {
            N.simplevirt_memory_tune_node_config_set_id(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    @Override
    public MemoryTuneNodeConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public MemoryTuneNodeConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public MemoryTuneNodeConfig copy() {
        return (MemoryTuneNodeConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_memory_tune_node_config_new();

        static native long simplevirt_memory_tune_node_config_new_from_xml(byte[] xml, long[] error);

        static native int simplevirt_memory_tune_node_config_get_bandwidth(long self);

        static native int simplevirt_memory_tune_node_config_get_id(long self);

        static native void simplevirt_memory_tune_node_config_set_bandwidth(long self, int value);

        static native void simplevirt_memory_tune_node_config_set_id(long self, int value);
    }
}
