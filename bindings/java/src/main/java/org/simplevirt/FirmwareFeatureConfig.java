// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * A feature that firmware must or must not have.
 * <p>XML: {@code <feature>}.
 */
public final class FirmwareFeatureConfig extends Config {
    FirmwareFeatureConfig(Owned owned) {
        super(owned);
    }

    static FirmwareFeatureConfig wrap(long pointer) {
        return pointer == 0 ? null : new FirmwareFeatureConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <feature>}. */
    public FirmwareFeatureConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_firmware_feature_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <feature>}
     * @return a new {@link FirmwareFeatureConfig}
     * @throws SimplevirtException when it fails
     */
    public static FirmwareFeatureConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_firmware_feature_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return FirmwareFeatureConfig.wrap(result);
    }

    /**
     * Whether it must be there.
     * <p>XML: &#64;enabled.
     *
     * @return whether it must be there; {@code false} when it is not set
     */
    public boolean enabled() {
        long self = acquire();
        try {
            return N.simplevirt_firmware_feature_config_get_enabled(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The feature: {@code secure-boot}, {@code enrolled-keys}.
     * <p>XML: &#64;name.
     *
     * @return the feature: {@code secure-boot}, {@code enrolled-keys}, or {@code null} when it is not set
     */
    public String name() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_firmware_feature_config_get_name(self));
        } finally {
            release();
        }
    }

    /**
     * Sets {@link FirmwareFeatureConfig#enabled}.
     *
     * @param value whether it must be there
     * @return this
     */
    public FirmwareFeatureConfig setEnabled(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_firmware_feature_config_set_enabled(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link FirmwareFeatureConfig#name}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the feature: {@code secure-boot}, {@code enrolled-keys}; or {@code null} to leave it to libvirt
     * @return this
     */
    public FirmwareFeatureConfig setName(String value) {
        long self = acquire();
        try {
            N.simplevirt_firmware_feature_config_set_name(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    @Override
    public FirmwareFeatureConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public FirmwareFeatureConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public FirmwareFeatureConfig copy() {
        return (FirmwareFeatureConfig) super.copy();
    }

    @Override
    String shown() {
        return name();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_firmware_feature_config_new();

        static native long simplevirt_firmware_feature_config_new_from_xml(byte[] xml, long[] error);

        static native int simplevirt_firmware_feature_config_get_enabled(long self);

        static native long simplevirt_firmware_feature_config_get_name(long self);

        static native void simplevirt_firmware_feature_config_set_enabled(long self, int value);

        static native void simplevirt_firmware_feature_config_set_name(long self, byte[] value);
    }
}
