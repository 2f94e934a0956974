// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * Whether one SPICE channel is encrypted.
 * <p>XML: {@code <channel>}.
 */
public final class SpiceChannelConfig extends Config {
    SpiceChannelConfig(Owned owned) {
        super(owned);
    }

    static SpiceChannelConfig wrap(long pointer) {
        return pointer == 0 ? null : new SpiceChannelConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <channel>}. */
    public SpiceChannelConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_spice_channel_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <channel>}
     * @return a new {@link SpiceChannelConfig}
     * @throws SimplevirtException when it fails
     */
    public static SpiceChannelConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_spice_channel_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return SpiceChannelConfig.wrap(result);
    }

    /**
     * Whether it is encrypted.
     * <p>XML: &#64;mode.
     *
     * @return whether it is encrypted; {@link SpiceChannelMode#DEFAULT} when it is not set
     */
    public SpiceChannelMode mode() {
        long self = acquire();
        try {
            return SpiceChannelMode.of(N.simplevirt_spice_channel_config_get_mode(self));
        } finally {
            release();
        }
    }

    /**
     * The channel: {@code main}, {@code display}, {@code inputs} .
     * <p>XML: &#64;name.
     *
     * @return the channel: {@code main}, {@code display}, {@code inputs} , or {@code null} when it is not set
     */
    public String name() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_spice_channel_config_get_name(self));
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SpiceChannelConfig#mode}.
     *
     * @param value whether it is encrypted; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is
     *     there
     * @return this
     */
    public SpiceChannelConfig setMode(SpiceChannelMode value) {
        long self = acquire();
        try {
            N.simplevirt_spice_channel_config_set_mode(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SpiceChannelConfig#name}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the channel: {@code main}, {@code display}, {@code inputs} ; or {@code null} to leave it to
     *     libvirt
     * @return this
     */
    public SpiceChannelConfig setName(String value) {
        long self = acquire();
        try {
            N.simplevirt_spice_channel_config_set_name(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    @Override
    public SpiceChannelConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public SpiceChannelConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public SpiceChannelConfig copy() {
        return (SpiceChannelConfig) super.copy();
    }

    @Override
    String shown() {
        return name();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_spice_channel_config_new();

        static native long simplevirt_spice_channel_config_new_from_xml(byte[] xml, long[] error);

        static native int simplevirt_spice_channel_config_get_mode(long self);

        static native long simplevirt_spice_channel_config_get_name(long self);

        static native void simplevirt_spice_channel_config_set_mode(long self, int value);

        static native void simplevirt_spice_channel_config_set_name(long self, byte[] value);
    }
}
