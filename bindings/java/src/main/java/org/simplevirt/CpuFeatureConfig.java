// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * A feature of the guest's CPU.
 * <p>XML: {@code <feature>}.
 */
public final class CpuFeatureConfig extends Config {
    CpuFeatureConfig(Owned owned) {
        super(owned);
    }

    static CpuFeatureConfig wrap(long pointer) {
        return pointer == 0 ? null : new CpuFeatureConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <feature>}. */
    public CpuFeatureConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_cpu_feature_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <feature>}
     * @return a new {@link CpuFeatureConfig}
     * @throws SimplevirtException when it fails
     */
    public static CpuFeatureConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_cpu_feature_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return CpuFeatureConfig.wrap(result);
    }

    /**
     * The feature.
     * <p>XML: &#64;name.
     *
     * @return the feature, or {@code null} when it is not set
     */
    public String name() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_cpu_feature_config_get_name(self));
        } finally {
            release();
        }
    }

    /**
     * What it is to the guest.
     * <p>XML: &#64;policy.
     *
     * @return what it is to the guest; {@link CpuFeaturePolicy#DEFAULT} when it is not set
     */
    public CpuFeaturePolicy policy() {
        long self = acquire();
        try {
            return CpuFeaturePolicy.of(N.simplevirt_cpu_feature_config_get_policy(self));
        } finally {
            release();
        }
    }

    /**
     * Sets {@link CpuFeatureConfig#name}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the feature; or {@code null} to leave it to libvirt
     * @return this
     */
    public CpuFeatureConfig setName(String value) {
        long self = acquire();
        try {
            N.simplevirt_cpu_feature_config_set_name(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link CpuFeatureConfig#policy}.
     *
     * @param value what it is to the guest; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is
     *     there
     * @return this
     */
    public CpuFeatureConfig setPolicy(CpuFeaturePolicy value) {
        long self = acquire();
        try {
            N.simplevirt_cpu_feature_config_set_policy(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    @Override
    public CpuFeatureConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public CpuFeatureConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public CpuFeatureConfig copy() {
        return (CpuFeatureConfig) super.copy();
    }

    @Override
    String shown() {
        return name();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_cpu_feature_config_new();

        static native long simplevirt_cpu_feature_config_new_from_xml(byte[] xml, long[] error);

        static native long simplevirt_cpu_feature_config_get_name(long self);

        static native int simplevirt_cpu_feature_config_get_policy(long self);

        static native void simplevirt_cpu_feature_config_set_name(long self, byte[] value);

        static native void simplevirt_cpu_feature_config_set_policy(long self, int value);
    }
}
