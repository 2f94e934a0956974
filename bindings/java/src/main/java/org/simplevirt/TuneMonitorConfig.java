// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * vCPUs whose use of a cache or of bandwidth is monitored.
 * <p>XML: {@code <monitor>}.
 */
public final class TuneMonitorConfig extends Config {
    TuneMonitorConfig(Owned owned) {
        super(owned);
    }

    static TuneMonitorConfig wrap(long pointer) {
        return pointer == 0 ? null : new TuneMonitorConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <monitor>}. */
    public TuneMonitorConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_tune_monitor_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <monitor>}
     * @return a new {@link TuneMonitorConfig}
     * @throws SimplevirtException when it fails
     */
    public static TuneMonitorConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_tune_monitor_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return TuneMonitorConfig.wrap(result);
    }

    /**
     * The level of the cache (from 1 to 4294967295).
     * <p>XML: &#64;level.
     *
     * @return the level of the cache; 0 when it is not set
     */
    public long level() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_tune_monitor_config_get_level(self));
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
            return Text.read(N.simplevirt_tune_monitor_config_get_vcpus(self));
        } finally {
            release();
        }
    }

    /**
     * Sets {@link TuneMonitorConfig#level}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value the level of the cache; 0 to leave it to libvirt
     * @return this
     */
    public TuneMonitorConfig setLevel(long value) {
        long self = acquire();
        try {
            N.simplevirt_tune_monitor_config_set_level(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link TuneMonitorConfig#vcpus}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value which vCPUs; or {@code null} to leave it to libvirt
     * @return this
     */
    public TuneMonitorConfig setVcpus(String value) {
        long self = acquire();
        try {
            N.simplevirt_tune_monitor_config_set_vcpus(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    @Override
    public TuneMonitorConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public TuneMonitorConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public TuneMonitorConfig copy() {
        return (TuneMonitorConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_tune_monitor_config_new();

        static native long simplevirt_tune_monitor_config_new_from_xml(byte[] xml, long[] error);

        static native int simplevirt_tune_monitor_config_get_level(long self);

        static native long simplevirt_tune_monitor_config_get_vcpus(long self);

        static native void simplevirt_tune_monitor_config_set_level(long self, int value);

        static native void simplevirt_tune_monitor_config_set_vcpus(long self, byte[] value);
    }
}
