// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * The share of the host's CPUs that a domain gets, for {@link Domain#setSchedulerParameters}.
 * <p>A property that is -1 was not reported by libvirt; when setting, such a property is left unchanged. A
 * period of 0 is the default one in the stored definition; a running domain keeps the one that it has. Not
 * thread-safe.
 */
public final class SchedulerParameters extends NativeObject {
    SchedulerParameters(Owned owned) {
        super(owned);
    }

    static SchedulerParameters wrap(long pointer) {
        return pointer == 0 ? null : new SchedulerParameters(new Owned(pointer));
    }

    /** Creates an object with nothing set. */
    public SchedulerParameters() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_scheduler_parameters_new());
    }

    /**
     * The most it may use in percent of one CPU, with Xen's credit scheduler; 0 for no limit
     *
     * @return the most it may use in percent of one CPU, with Xen's credit scheduler; 0 for no limit
     */
    public long cap() {
        long self = acquire();
        try {
            return N.simplevirt_scheduler_parameters_get_cap(self);
        } finally {
            release();
        }
    }

    /**
     * Its share relative to others, when the CPUs are overcommitted
     *
     * @return its share relative to others, when the CPUs are overcommitted
     */
    public long cpuShares() {
        long self = acquire();
        try {
            return N.simplevirt_scheduler_parameters_get_cpu_shares(self);
        } finally {
            release();
        }
    }

    /**
     * The period for the quota of the hypervisor itself (in microseconds).
     *
     * @return the period for the quota of the hypervisor itself (in microseconds).
     */
    public long emulatorPeriod() {
        long self = acquire();
        try {
            return N.simplevirt_scheduler_parameters_get_emulator_period(self);
        } finally {
            release();
        }
    }

    /**
     * For how long the hypervisor itself may run in each period; 0 for no limit (in microseconds).
     *
     * @return for how long the hypervisor itself may run in each period; 0 for no limit (in microseconds).
     */
    public long emulatorQuota() {
        long self = acquire();
        try {
            return N.simplevirt_scheduler_parameters_get_emulator_quota(self);
        } finally {
            release();
        }
    }

    /**
     * The period for the quota of the whole domain (in microseconds).
     *
     * @return the period for the quota of the whole domain (in microseconds).
     */
    public long globalPeriod() {
        long self = acquire();
        try {
            return N.simplevirt_scheduler_parameters_get_global_period(self);
        } finally {
            release();
        }
    }

    /**
     * For how long the whole domain may run in each period; 0 for no limit (in microseconds).
     *
     * @return for how long the whole domain may run in each period; 0 for no limit (in microseconds).
     */
    public long globalQuota() {
        long self = acquire();
        try {
            return N.simplevirt_scheduler_parameters_get_global_quota(self);
        } finally {
            release();
        }
    }

    /**
     * The period for the quota of an I/O thread (in microseconds).
     *
     * @return the period for the quota of an I/O thread (in microseconds).
     */
    public long iothreadPeriod() {
        long self = acquire();
        try {
            return N.simplevirt_scheduler_parameters_get_iothread_period(self);
        } finally {
            release();
        }
    }

    /**
     * For how long an I/O thread may run in each period; 0 for no limit (in microseconds).
     *
     * @return for how long an I/O thread may run in each period; 0 for no limit (in microseconds).
     */
    public long iothreadQuota() {
        long self = acquire();
        try {
            return N.simplevirt_scheduler_parameters_get_iothread_quota(self);
        } finally {
            release();
        }
    }

    /**
     * The period for the quota of a virtual CPU (in microseconds).
     *
     * @return the period for the quota of a virtual CPU (in microseconds).
     */
    public long vcpuPeriod() {
        long self = acquire();
        try {
            return N.simplevirt_scheduler_parameters_get_vcpu_period(self);
        } finally {
            release();
        }
    }

    /**
     * For how long a virtual CPU may run in each period; 0 for no limit (in microseconds).
     *
     * @return for how long a virtual CPU may run in each period; 0 for no limit (in microseconds).
     */
    public long vcpuQuota() {
        long self = acquire();
        try {
            return N.simplevirt_scheduler_parameters_get_vcpu_quota(self);
        } finally {
            release();
        }
    }

    /**
     * Its share relative to others, with Xen's credit scheduler
     *
     * @return its share relative to others, with Xen's credit scheduler
     */
    public long weight() {
        long self = acquire();
        try {
            return N.simplevirt_scheduler_parameters_get_weight(self);
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SchedulerParameters#cap}.
     *
     * @param value the most it may use in percent of one CPU, with Xen's credit scheduler; 0 for no limit
     * @return this
     */
    public SchedulerParameters setCap(long value) {
        long self = acquire();
        try {
            N.simplevirt_scheduler_parameters_set_cap(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SchedulerParameters#cpuShares}.
     *
     * @param value its share relative to others, when the CPUs are overcommitted
     * @return this
     */
    public SchedulerParameters setCpuShares(long value) {
        long self = acquire();
        try {
            N.simplevirt_scheduler_parameters_set_cpu_shares(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SchedulerParameters#emulatorPeriod}.
     *
     * @param value the period for the quota of the hypervisor itself (in microseconds)
     * @return this
     */
    public SchedulerParameters setEmulatorPeriod(long value) {
        long self = acquire();
        try {
            N.simplevirt_scheduler_parameters_set_emulator_period(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SchedulerParameters#emulatorQuota}.
     *
     * @param value for how long the hypervisor itself may run in each period; 0 for no limit (in microseconds)
     * @return this
     */
    public SchedulerParameters setEmulatorQuota(long value) {
        long self = acquire();
        try {
            N.simplevirt_scheduler_parameters_set_emulator_quota(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SchedulerParameters#globalPeriod}.
     *
     * @param value the period for the quota of the whole domain (in microseconds)
     * @return this
     */
    public SchedulerParameters setGlobalPeriod(long value) {
        long self = acquire();
        try {
            N.simplevirt_scheduler_parameters_set_global_period(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SchedulerParameters#globalQuota}.
     *
     * @param value for how long the whole domain may run in each period; 0 for no limit (in microseconds)
     * @return this
     */
    public SchedulerParameters setGlobalQuota(long value) {
        long self = acquire();
        try {
            N.simplevirt_scheduler_parameters_set_global_quota(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SchedulerParameters#iothreadPeriod}.
     *
     * @param value the period for the quota of an I/O thread (in microseconds)
     * @return this
     */
    public SchedulerParameters setIothreadPeriod(long value) {
        long self = acquire();
        try {
            N.simplevirt_scheduler_parameters_set_iothread_period(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SchedulerParameters#iothreadQuota}.
     *
     * @param value for how long an I/O thread may run in each period; 0 for no limit (in microseconds)
     * @return this
     */
    public SchedulerParameters setIothreadQuota(long value) {
        long self = acquire();
        try {
            N.simplevirt_scheduler_parameters_set_iothread_quota(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SchedulerParameters#vcpuPeriod}.
     *
     * @param value the period for the quota of a virtual CPU (in microseconds)
     * @return this
     */
    public SchedulerParameters setVcpuPeriod(long value) {
        long self = acquire();
        try {
            N.simplevirt_scheduler_parameters_set_vcpu_period(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SchedulerParameters#vcpuQuota}.
     *
     * @param value for how long a virtual CPU may run in each period; 0 for no limit (in microseconds)
     * @return this
     */
    public SchedulerParameters setVcpuQuota(long value) {
        long self = acquire();
        try {
            N.simplevirt_scheduler_parameters_set_vcpu_quota(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SchedulerParameters#weight}.
     *
     * @param value its share relative to others, with Xen's credit scheduler
     * @return this
     */
    public SchedulerParameters setWeight(long value) {
        long self = acquire();
        try {
            N.simplevirt_scheduler_parameters_set_weight(self, value);
            return this;
        } finally {
            release();
        }
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_scheduler_parameters_new();

        static native long simplevirt_scheduler_parameters_get_cap(long self);

        static native long simplevirt_scheduler_parameters_get_cpu_shares(long self);

        static native long simplevirt_scheduler_parameters_get_emulator_period(long self);

        static native long simplevirt_scheduler_parameters_get_emulator_quota(long self);

        static native long simplevirt_scheduler_parameters_get_global_period(long self);

        static native long simplevirt_scheduler_parameters_get_global_quota(long self);

        static native long simplevirt_scheduler_parameters_get_iothread_period(long self);

        static native long simplevirt_scheduler_parameters_get_iothread_quota(long self);

        static native long simplevirt_scheduler_parameters_get_vcpu_period(long self);

        static native long simplevirt_scheduler_parameters_get_vcpu_quota(long self);

        static native long simplevirt_scheduler_parameters_get_weight(long self);

        static native void simplevirt_scheduler_parameters_set_cap(long self, long value);

        static native void simplevirt_scheduler_parameters_set_cpu_shares(long self, long value);

        static native void simplevirt_scheduler_parameters_set_emulator_period(long self, long value);

        static native void simplevirt_scheduler_parameters_set_emulator_quota(long self, long value);

        static native void simplevirt_scheduler_parameters_set_global_period(long self, long value);

        static native void simplevirt_scheduler_parameters_set_global_quota(long self, long value);

        static native void simplevirt_scheduler_parameters_set_iothread_period(long self, long value);

        static native void simplevirt_scheduler_parameters_set_iothread_quota(long self, long value);

        static native void simplevirt_scheduler_parameters_set_vcpu_period(long self, long value);

        static native void simplevirt_scheduler_parameters_set_vcpu_quota(long self, long value);

        static native void simplevirt_scheduler_parameters_set_weight(long self, long value);
    }
}
