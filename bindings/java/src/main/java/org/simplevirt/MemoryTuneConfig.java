// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * How much of the host's memory bandwidth vCPUs have.
 * <p>XML: {@code <memorytune>}.
 */
public final class MemoryTuneConfig extends Config {
    MemoryTuneConfig(Owned owned) {
        super(owned);
    }

    static MemoryTuneConfig wrap(long pointer) {
        return pointer == 0 ? null : new MemoryTuneConfig(new Owned(pointer));
    }

    /** An empty {@code <memorytune>}. */
    public MemoryTuneConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_memory_tune_config_new());
    }

    /**
     * Reads XML. Nothing is fetched from elsewhere and no entity is expanded; what libvirt could not read back for
     * its size is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line, when it is not well-formed or of another
     * element.
     *
     * @param xml a document whose root is {@code <memorytune>}
     * @return a new {@link MemoryTuneConfig}
     * @throws SimplevirtException when it fails
     */
    public static MemoryTuneConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_memory_tune_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return MemoryTuneConfig.wrap(result);
    }

    /**
     * The bandwidth to the host's first node (in percent; from 1 to 4294967295).
     * <p>XML: node[&#64;id='0']/&#64;bandwidth.
     *
     * @return the bandwidth to the host's first node; 0 when the document says nothing
     */
    public long bandwidth() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_memory_tune_config_get_bandwidth(self));
        } finally {
            release();
        }
    }

    /**
     * Which vCPUs.
     * <p>XML: &#64;vcpus.
     *
     * @return which vCPUs, or {@code null} when the document says nothing
     */
    public String vcpus() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_memory_tune_config_get_vcpus(self));
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MemoryTuneConfig#bandwidth}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the bandwidth to the host's first node; 0 to leave it to libvirt
     * @return this
     */
    public MemoryTuneConfig setBandwidth(long value) {
        long self = acquire();
        try {
            N.simplevirt_memory_tune_config_set_bandwidth(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MemoryTuneConfig#vcpus}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value which vCPUs; or {@code null} to leave it to libvirt
     * @return this
     */
    public MemoryTuneConfig setVcpus(String value) {
        long self = acquire();
        try {
            N.simplevirt_memory_tune_config_set_vcpus(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    @Override
    public MemoryTuneConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public MemoryTuneConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_memory_tune_config_new();

        static native long simplevirt_memory_tune_config_new_from_xml(byte[] xml, long[] error);

        static native int simplevirt_memory_tune_config_get_bandwidth(long self);

        static native long simplevirt_memory_tune_config_get_vcpus(long self);

        static native void simplevirt_memory_tune_config_set_bandwidth(long self, int value);

        static native void simplevirt_memory_tune_config_set_vcpus(long self, byte[] value);
    }
}
