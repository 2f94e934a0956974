// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * How the host schedules vCPUs.
 * <p>XML: {@code <vcpusched>}.
 */
public final class VcpuSchedulerConfig extends Config {
    VcpuSchedulerConfig(Owned owned) {
        super(owned);
    }

    static VcpuSchedulerConfig wrap(long pointer) {
        return pointer == 0 ? null : new VcpuSchedulerConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <vcpusched>}. */
    public VcpuSchedulerConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_vcpu_scheduler_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <vcpusched>}
     * @return a new {@link VcpuSchedulerConfig}
     * @throws SimplevirtException when it fails
     */
    public static VcpuSchedulerConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_vcpu_scheduler_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return VcpuSchedulerConfig.wrap(result);
    }

    /**
     * How they are scheduled.
     * <p>XML: &#64;scheduler.
     *
     * @return how they are scheduled; {@link SchedulerPolicy#DEFAULT} when it is not set
     */
    public SchedulerPolicy policy() {
        long self = acquire();
        try {
            return SchedulerPolicy.of(N.simplevirt_vcpu_scheduler_config_get_policy(self));
        } finally {
            release();
        }
    }

    /**
     * The priority of {@code fifo} and {@code rr} (from 1 to 99).
     * <p>XML: &#64;priority.
     *
     * @return the priority of {@code fifo} and {@code rr}; 0 when it is not set
     */
    public long priority() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_vcpu_scheduler_config_get_priority(self));
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
            return Text.read(N.simplevirt_vcpu_scheduler_config_get_vcpus(self));
        } finally {
            release();
        }
    }

    /**
     * Sets {@link VcpuSchedulerConfig#policy}.
     *
     * @param value how they are scheduled; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is
     *     there
     * @return this
     */
    public VcpuSchedulerConfig setPolicy(SchedulerPolicy value) {
        long self = acquire();
        try {
            N.simplevirt_vcpu_scheduler_config_set_policy(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link VcpuSchedulerConfig#priority}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the priority of {@code fifo} and {@code rr}; 0 to leave it to libvirt
     * @return this
     */
    public VcpuSchedulerConfig setPriority(long value) {
        long self = acquire();
        try {
            N.simplevirt_vcpu_scheduler_config_set_priority(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link VcpuSchedulerConfig#vcpus}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value which vCPUs; or {@code null} to leave it to libvirt
     * @return this
     */
    public VcpuSchedulerConfig setVcpus(String value) {
        long self = acquire();
        try {
            N.simplevirt_vcpu_scheduler_config_set_vcpus(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    @Override
    public VcpuSchedulerConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public VcpuSchedulerConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public VcpuSchedulerConfig copy() {
        return (VcpuSchedulerConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_vcpu_scheduler_config_new();

        static native long simplevirt_vcpu_scheduler_config_new_from_xml(byte[] xml, long[] error);

        static native int simplevirt_vcpu_scheduler_config_get_policy(long self);

        static native int simplevirt_vcpu_scheduler_config_get_priority(long self);

        static native long simplevirt_vcpu_scheduler_config_get_vcpus(long self);

        static native void simplevirt_vcpu_scheduler_config_set_policy(long self, int value);

        static native void simplevirt_vcpu_scheduler_config_set_priority(long self, int value);

        static native void simplevirt_vcpu_scheduler_config_set_vcpus(long self, byte[] value);
    }
}
