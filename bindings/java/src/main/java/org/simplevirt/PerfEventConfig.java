// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * A performance event that is counted for a domain.
 * <p>XML: {@code <event>}.
 */
public final class PerfEventConfig extends Config {
    PerfEventConfig(Owned owned) {
        super(owned);
    }

    static PerfEventConfig wrap(long pointer) {
        return pointer == 0 ? null : new PerfEventConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <event>}. */
    public PerfEventConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_perf_event_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <event>}
     * @return a new {@link PerfEventConfig}
     * @throws SimplevirtException when it fails
     */
    public static PerfEventConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_perf_event_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return PerfEventConfig.wrap(result);
    }

    /**
     * Whether it is counted.
     * <p>XML: &#64;enabled.
     *
     * @return whether it is counted; {@code false} when it is not set
     */
    public boolean enabled() {
        long self = acquire();
        try {
            return N.simplevirt_perf_event_config_get_enabled(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The event.
     * <p>XML: &#64;name.
     *
     * @return the event, or {@code null} when it is not set
     */
    public String name() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_perf_event_config_get_name(self));
        } finally {
            release();
        }
    }

    /**
     * Sets {@link PerfEventConfig#enabled}.
     *
     * @param value whether it is counted
     * @return this
     */
    public PerfEventConfig setEnabled(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_perf_event_config_set_enabled(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link PerfEventConfig#name}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the event; or {@code null} to leave it to libvirt
     * @return this
     */
    public PerfEventConfig setName(String value) {
        long self = acquire();
        try {
            N.simplevirt_perf_event_config_set_name(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    @Override
    public PerfEventConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public PerfEventConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public PerfEventConfig copy() {
        return (PerfEventConfig) super.copy();
    }

    @Override
    String shown() {
        return name();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_perf_event_config_new();

        static native long simplevirt_perf_event_config_new_from_xml(byte[] xml, long[] error);

        static native int simplevirt_perf_event_config_get_enabled(long self);

        static native long simplevirt_perf_event_config_get_name(long self);

        static native void simplevirt_perf_event_config_set_enabled(long self, int value);

        static native void simplevirt_perf_event_config_set_name(long self, byte[] value);
    }
}
