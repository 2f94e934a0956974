// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * Which CPUs of the host a vCPU may run on.
 * <p>XML: {@code <vcpupin>}.
 */
public final class VcpuPinConfig extends Config {
    VcpuPinConfig(Owned owned) {
        super(owned);
    }

    static VcpuPinConfig wrap(long pointer) {
        return pointer == 0 ? null : new VcpuPinConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <vcpupin>}. */
    public VcpuPinConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_vcpu_pin_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <vcpupin>}
     * @return a new {@link VcpuPinConfig}
     * @throws SimplevirtException when it fails
     */
    public static VcpuPinConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_vcpu_pin_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return VcpuPinConfig.wrap(result);
    }

    /**
     * The host's CPUs, as {@code 1-4,^2}.
     * <p>XML: &#64;cpuset.
     *
     * @return the host's CPUs, as {@code 1-4,^2}, or {@code null} when it is not set
     */
    public String cpuSet() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_vcpu_pin_config_get_cpu_set(self));
        } finally {
            release();
        }
    }

    /**
     * The vCPU.
     * <p>XML: &#64;vcpu.
     *
     * @return the vCPU; 0 when it is not set
     */
    public long vcpu() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_vcpu_pin_config_get_vcpu(self));
        } finally {
            release();
        }
    }

    /**
     * Sets {@link VcpuPinConfig#cpuSet}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the host's CPUs, as {@code 1-4,^2}; or {@code null} to leave it to libvirt
     * @return this
     */
    public VcpuPinConfig setCpuSet(String value) {
        long self = acquire();
        try {
            N.simplevirt_vcpu_pin_config_set_cpu_set(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link VcpuPinConfig#vcpu}.
     *
     * @param value the vCPU
     * @return this
     */
    public VcpuPinConfig setVcpu(long value) {
        long self = acquire();
        try {
            N.simplevirt_vcpu_pin_config_set_vcpu(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    @Override
    public VcpuPinConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public VcpuPinConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public VcpuPinConfig copy() {
        return (VcpuPinConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_vcpu_pin_config_new();

        static native long simplevirt_vcpu_pin_config_new_from_xml(byte[] xml, long[] error);

        static native long simplevirt_vcpu_pin_config_get_cpu_set(long self);

        static native int simplevirt_vcpu_pin_config_get_vcpu(long self);

        static native void simplevirt_vcpu_pin_config_set_cpu_set(long self, byte[] value);

        static native void simplevirt_vcpu_pin_config_set_vcpu(long self, int value);
    }
}
