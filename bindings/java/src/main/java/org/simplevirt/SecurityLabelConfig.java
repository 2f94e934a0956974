// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * How a domain is confined by SELinux, AppArmor or file ownership.
 * <p>XML: {@code <seclabel>}.
 */
public final class SecurityLabelConfig extends Config {
    SecurityLabelConfig(Owned owned) {
        super(owned);
    }

    static SecurityLabelConfig wrap(long pointer) {
        return pointer == 0 ? null : new SecurityLabelConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <seclabel>}. */
    public SecurityLabelConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_security_label_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <seclabel>}
     * @return a new {@link SecurityLabelConfig}
     * @throws SimplevirtException when it fails
     */
    public static SecurityLabelConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_security_label_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return SecurityLabelConfig.wrap(result);
    }

    /**
     * What a dynamic label is derived from.
     * <p>XML: {@code baselabel}.
     *
     * @return what a dynamic label is derived from, or {@code null} when it is not set
     */
    public String baseLabel() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_security_label_config_get_base_label(self));
        } finally {
            release();
        }
    }

    /**
     * The label of its files while it runs.
     * <p>XML: {@code imagelabel}.
     *
     * @return the label of its files while it runs, or {@code null} when it is not set
     */
    public String imageLabel() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_security_label_config_get_image_label(self));
        } finally {
            release();
        }
    }

    /**
     * The label.
     * <p>XML: {@code label}.
     *
     * @return the label, or {@code null} when it is not set
     */
    public String label() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_security_label_config_get_label(self));
        } finally {
            release();
        }
    }

    /**
     * Who generates the label.
     * <p>XML: &#64;type.
     *
     * @return who generates the label; {@link SecurityLabelType#DEFAULT} when it is not set
     */
    public SecurityLabelType labelType() {
        long self = acquire();
        try {
            return SecurityLabelType.of(N.simplevirt_security_label_config_get_label_type(self));
        } finally {
            release();
        }
    }

    /**
     * The security driver: {@code selinux}, {@code apparmor}, {@code dac}.
     * <p>XML: &#64;model.
     *
     * @return the security driver: {@code selinux}, {@code apparmor}, {@code dac}, or {@code null} when it is not
     *     set
     */
    public String model() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_security_label_config_get_model(self));
        } finally {
            release();
        }
    }

    /**
     * Whether its files are given the label.
     * <p>XML: &#64;relabel.
     *
     * @return whether its files are given the label; {@code false} when it is not set
     */
    public boolean relabel() {
        long self = acquire();
        try {
            return N.simplevirt_security_label_config_get_relabel(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SecurityLabelConfig#baseLabel}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value what a dynamic label is derived from; or {@code null} to leave it to libvirt
     * @return this
     */
    public SecurityLabelConfig setBaseLabel(String value) {
        long self = acquire();
        try {
            N.simplevirt_security_label_config_set_base_label(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SecurityLabelConfig#label}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the label; or {@code null} to leave it to libvirt
     * @return this
     */
    public SecurityLabelConfig setLabel(String value) {
        long self = acquire();
        try {
            N.simplevirt_security_label_config_set_label(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SecurityLabelConfig#labelType}.
     *
     * @param value who generates the label; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is
     *     there
     * @return this
     */
    public SecurityLabelConfig setLabelType(SecurityLabelType value) {
        long self = acquire();
        try {
            N.simplevirt_security_label_config_set_label_type(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SecurityLabelConfig#model}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the security driver: {@code selinux}, {@code apparmor}, {@code dac}; or {@code null} to leave it
     *     to libvirt
     * @return this
     */
    public SecurityLabelConfig setModel(String value) {
        long self = acquire();
        try {
            N.simplevirt_security_label_config_set_model(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SecurityLabelConfig#relabel}.
     *
     * @param value whether its files are given the label
     * @return this
     */
    public SecurityLabelConfig setRelabel(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_security_label_config_set_relabel(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    @Override
    public SecurityLabelConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public SecurityLabelConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public SecurityLabelConfig copy() {
        return (SecurityLabelConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_security_label_config_new();

        static native long simplevirt_security_label_config_new_from_xml(byte[] xml, long[] error);

        static native long simplevirt_security_label_config_get_base_label(long self);

        static native long simplevirt_security_label_config_get_image_label(long self);

        static native long simplevirt_security_label_config_get_label(long self);

        static native int simplevirt_security_label_config_get_label_type(long self);

        static native long simplevirt_security_label_config_get_model(long self);

        static native int simplevirt_security_label_config_get_relabel(long self);

        static native void simplevirt_security_label_config_set_base_label(long self, byte[] value);

        static native void simplevirt_security_label_config_set_label(long self, byte[] value);

        static native void simplevirt_security_label_config_set_label_type(long self, int value);

        static native void simplevirt_security_label_config_set_model(long self, byte[] value);

        static native void simplevirt_security_label_config_set_relabel(long self, int value);
    }
}
