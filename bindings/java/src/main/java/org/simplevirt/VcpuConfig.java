// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * One vCPU.
 * <p>XML: {@code <vcpu>}.
 */
public final class VcpuConfig extends Config {
    VcpuConfig(Owned owned) {
        super(owned);
    }

    static VcpuConfig wrap(long pointer) {
        return pointer == 0 ? null : new VcpuConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <vcpu>}. */
    public VcpuConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_vcpu_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <vcpu>}
     * @return a new {@link VcpuConfig}
     * @throws SimplevirtException when it fails
     */
    public static VcpuConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_vcpu_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return VcpuConfig.wrap(result);
    }

    /**
     * Whether the guest has it.
     * <p>XML: &#64;enabled.
     *
     * @return whether the guest has it; {@code false} when it is not set
     */
    public boolean enabled() {
        long self = acquire();
        try {
            return N.simplevirt_vcpu_config_get_enabled(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether it can be plugged and unplugged.
     * <p>XML: &#64;hotpluggable.
     *
     * @return whether it can be plugged and unplugged; {@code false} when it is not set
     */
    public boolean hotpluggable() {
        long self = acquire();
        try {
            return N.simplevirt_vcpu_config_get_hotpluggable(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Its number.
     * <p>XML: &#64;id.
     *
     * @return its number; 0 when it is not set
     */
    public long id() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_vcpu_config_get_id(self));
        } finally {
            release();
        }
    }

    /**
     * When it is plugged (from 1 to 4294967295).
     * <p>XML: &#64;order.
     *
     * @return when it is plugged; 0 when it is not set
     */
    public long order() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_vcpu_config_get_order(self));
        } finally {
            release();
        }
    }

    /**
     * Sets {@link VcpuConfig#enabled}.
     *
     * @param value whether the guest has it
     * @return this
     */
    public VcpuConfig setEnabled(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_vcpu_config_set_enabled(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link VcpuConfig#hotpluggable}.
     *
     * @param value whether it can be plugged and unplugged
     * @return this
     */
    public VcpuConfig setHotpluggable(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_vcpu_config_set_hotpluggable(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link VcpuConfig#id}.
     *
     * @param value its number
     * @return this
     */
    public VcpuConfig setId(long value) {
        long self = acquire();
        try {
            N.simplevirt_vcpu_config_set_id(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link VcpuConfig#order}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value when it is plugged; 0 to leave it to libvirt
     * @return this
     */
    public VcpuConfig setOrder(long value) {
        long self = acquire();
        try {
            N.simplevirt_vcpu_config_set_order(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    @Override
    public VcpuConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public VcpuConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public VcpuConfig copy() {
        return (VcpuConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_vcpu_config_new();

        static native long simplevirt_vcpu_config_new_from_xml(byte[] xml, long[] error);

        static native int simplevirt_vcpu_config_get_enabled(long self);

        static native int simplevirt_vcpu_config_get_hotpluggable(long self);

        static native int simplevirt_vcpu_config_get_id(long self);

        static native int simplevirt_vcpu_config_get_order(long self);

        static native void simplevirt_vcpu_config_set_enabled(long self, int value);

        static native void simplevirt_vcpu_config_set_hotpluggable(long self, int value);

        static native void simplevirt_vcpu_config_set_id(long self, int value);

        static native void simplevirt_vcpu_config_set_order(long self, int value);
    }
}
