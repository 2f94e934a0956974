// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * How one source of a device is labelled for SELinux, AppArmor or file ownership.
 * <p>XML: {@code <seclabel>}.
 */
public final class DeviceSecurityLabelConfig extends Config {
    DeviceSecurityLabelConfig(Owned owned) {
        super(owned);
    }

    static DeviceSecurityLabelConfig wrap(long pointer) {
        return pointer == 0 ? null : new DeviceSecurityLabelConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <seclabel>}. */
    public DeviceSecurityLabelConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_device_security_label_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <seclabel>}
     * @return a new {@link DeviceSecurityLabelConfig}
     * @throws SimplevirtException when it fails
     */
    public static DeviceSecurityLabelConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_device_security_label_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return DeviceSecurityLabelConfig.wrap(result);
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
            return Text.read(N.simplevirt_device_security_label_config_get_label(self));
        } finally {
            release();
        }
    }

    /**
     * The security driver.
     * <p>XML: &#64;model.
     *
     * @return the security driver, or {@code null} when it is not set
     */
    public String model() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_device_security_label_config_get_model(self));
        } finally {
            release();
        }
    }

    /**
     * Whether it is given a label.
     * <p>XML: &#64;relabel.
     *
     * @return whether it is given a label; {@code false} when it is not set
     */
    public boolean relabel() {
        long self = acquire();
        try {
            return N.simplevirt_device_security_label_config_get_relabel(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DeviceSecurityLabelConfig#label}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the label; or {@code null} to leave it to libvirt
     * @return this
     */
    public DeviceSecurityLabelConfig setLabel(String value) {
        long self = acquire();
        try {
            N.simplevirt_device_security_label_config_set_label(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DeviceSecurityLabelConfig#model}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the security driver; or {@code null} to leave it to libvirt
     * @return this
     */
    public DeviceSecurityLabelConfig setModel(String value) {
        long self = acquire();
        try {
            N.simplevirt_device_security_label_config_set_model(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DeviceSecurityLabelConfig#relabel}.
     *
     * @param value whether it is given a label
     * @return this
     */
    public DeviceSecurityLabelConfig setRelabel(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_device_security_label_config_set_relabel(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    @Override
    public DeviceSecurityLabelConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public DeviceSecurityLabelConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public DeviceSecurityLabelConfig copy() {
        return (DeviceSecurityLabelConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_device_security_label_config_new();

        static native long simplevirt_device_security_label_config_new_from_xml(byte[] xml, long[] error);

        static native long simplevirt_device_security_label_config_get_label(long self);

        static native long simplevirt_device_security_label_config_get_model(long self);

        static native int simplevirt_device_security_label_config_get_relabel(long self);

        static native void simplevirt_device_security_label_config_set_label(long self, byte[] value);

        static native void simplevirt_device_security_label_config_set_model(long self, byte[] value);

        static native void simplevirt_device_security_label_config_set_relabel(long self, int value);
    }
}
