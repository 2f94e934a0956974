// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * How much memory of the host a domain may use, for {@link Domain#setMemoryParameters}.
 * <p>A property that is -1 was not reported by libvirt; when setting, such a property is left unchanged. Not
 * thread-safe.
 */
public final class MemoryParameters extends NativeObject {
    MemoryParameters(Owned owned) {
        super(owned);
    }

    static MemoryParameters wrap(long pointer) {
        return pointer == 0 ? null : new MemoryParameters(new Owned(pointer));
    }

    /** Creates an object with nothing set. */
    public MemoryParameters() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_memory_parameters_new());
    }

    /**
     * The most it may use, the hypervisor included; 0 for no limit. A domain that needs more is killed (in bytes).
     *
     * @return the most it may use, the hypervisor included; 0 for no limit. A domain that needs more is killed (in
     *     bytes).
     */
    public long hardLimit() {
        long self = acquire();
        try {
            return N.simplevirt_memory_parameters_get_hard_limit(self);
        } finally {
            release();
        }
    }

    /**
     * The guaranteed minimum; few hypervisors support it (in bytes).
     *
     * @return the guaranteed minimum; few hypervisors support it (in bytes).
     */
    public long minGuarantee() {
        long self = acquire();
        try {
            return N.simplevirt_memory_parameters_get_min_guarantee(self);
        } finally {
            release();
        }
    }

    /**
     * The most it may use when the host is short of memory; 0 for no limit (in bytes).
     *
     * @return the most it may use when the host is short of memory; 0 for no limit (in bytes).
     */
    public long softLimit() {
        long self = acquire();
        try {
            return N.simplevirt_memory_parameters_get_soft_limit(self);
        } finally {
            release();
        }
    }

    /**
     * The most memory and swap together; 0 for no limit (in bytes).
     *
     * @return the most memory and swap together; 0 for no limit (in bytes).
     */
    public long swapHardLimit() {
        long self = acquire();
        try {
            return N.simplevirt_memory_parameters_get_swap_hard_limit(self);
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MemoryParameters#hardLimit}.
     *
     * @param value the most it may use, the hypervisor included; 0 for no limit. A domain that needs more is killed
     *     (in bytes)
     * @return this
     */
    public MemoryParameters setHardLimit(long value) {
        long self = acquire();
        try {
            N.simplevirt_memory_parameters_set_hard_limit(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MemoryParameters#minGuarantee}.
     *
     * @param value the guaranteed minimum; few hypervisors support it (in bytes)
     * @return this
     */
    public MemoryParameters setMinGuarantee(long value) {
        long self = acquire();
        try {
            N.simplevirt_memory_parameters_set_min_guarantee(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MemoryParameters#softLimit}.
     *
     * @param value the most it may use when the host is short of memory; 0 for no limit (in bytes)
     * @return this
     */
    public MemoryParameters setSoftLimit(long value) {
        long self = acquire();
        try {
            N.simplevirt_memory_parameters_set_soft_limit(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link MemoryParameters#swapHardLimit}.
     *
     * @param value the most memory and swap together; 0 for no limit (in bytes)
     * @return this
     */
    public MemoryParameters setSwapHardLimit(long value) {
        long self = acquire();
        try {
            N.simplevirt_memory_parameters_set_swap_hard_limit(self, value);
            return this;
        } finally {
            release();
        }
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_memory_parameters_new();

        static native long simplevirt_memory_parameters_get_hard_limit(long self);

        static native long simplevirt_memory_parameters_get_min_guarantee(long self);

        static native long simplevirt_memory_parameters_get_soft_limit(long self);

        static native long simplevirt_memory_parameters_get_swap_hard_limit(long self);

        static native void simplevirt_memory_parameters_set_hard_limit(long self, long value);

        static native void simplevirt_memory_parameters_set_min_guarantee(long self, long value);

        static native void simplevirt_memory_parameters_set_soft_limit(long self, long value);

        static native void simplevirt_memory_parameters_set_swap_hard_limit(long self, long value);
    }
}
