// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * Limits of a network interface of a domain, for {@link Domain#setInterfaceBandwidth}; the directions are those
 * seen from the guest. Setting any limit of a direction replaces all limits of that direction; an average of 0
 * removes them.
 * <p>A property that is -1 was not reported by libvirt, or is not given. Not thread-safe.
 */
public final class InterfaceBandwidth extends NativeObject {
    InterfaceBandwidth(Owned owned) {
        super(owned);
    }

    static InterfaceBandwidth wrap(long pointer) {
        return pointer == 0 ? null : new InterfaceBandwidth(new Owned(pointer));
    }

    /** Creates an object with nothing set. */
    public InterfaceBandwidth() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_interface_bandwidth_new());
    }

    /**
     * How much it receives in the long run (in bytes per second).
     *
     * @return how much it receives in the long run (in bytes per second).
     */
    public long inAverage() {
        long self = acquire();
        try {
            return N.simplevirt_interface_bandwidth_get_in_average(self);
        } finally {
            release();
        }
    }

    /**
     * How much it receives at the peak at once (in bytes).
     *
     * @return how much it receives at the peak at once (in bytes).
     */
    public long inBurst() {
        long self = acquire();
        try {
            return N.simplevirt_interface_bandwidth_get_in_burst(self);
        } finally {
            release();
        }
    }

    /**
     * The guaranteed receive rate, on networks that support that (in bytes per second).
     *
     * @return the guaranteed receive rate, on networks that support that (in bytes per second).
     */
    public long inFloor() {
        long self = acquire();
        try {
            return N.simplevirt_interface_bandwidth_get_in_floor(self);
        } finally {
            release();
        }
    }

    /**
     * How much it receives at most (in bytes per second).
     *
     * @return how much it receives at most (in bytes per second).
     */
    public long inPeak() {
        long self = acquire();
        try {
            return N.simplevirt_interface_bandwidth_get_in_peak(self);
        } finally {
            release();
        }
    }

    /**
     * How much it sends in the long run (in bytes per second).
     *
     * @return how much it sends in the long run (in bytes per second).
     */
    public long outAverage() {
        long self = acquire();
        try {
            return N.simplevirt_interface_bandwidth_get_out_average(self);
        } finally {
            release();
        }
    }

    /**
     * How much it sends at the peak at once (in bytes).
     *
     * @return how much it sends at the peak at once (in bytes).
     */
    public long outBurst() {
        long self = acquire();
        try {
            return N.simplevirt_interface_bandwidth_get_out_burst(self);
        } finally {
            release();
        }
    }

    /**
     * How much it sends at most (in bytes per second).
     *
     * @return how much it sends at most (in bytes per second).
     */
    public long outPeak() {
        long self = acquire();
        try {
            return N.simplevirt_interface_bandwidth_get_out_peak(self);
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceBandwidth#inAverage}.
     *
     * @param value how much it receives in the long run (in bytes per second)
     * @return this
     */
    public InterfaceBandwidth setInAverage(long value) {
        long self = acquire();
        try {
            N.simplevirt_interface_bandwidth_set_in_average(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceBandwidth#inBurst}.
     *
     * @param value how much it receives at the peak at once (in bytes)
     * @return this
     */
    public InterfaceBandwidth setInBurst(long value) {
        long self = acquire();
        try {
            N.simplevirt_interface_bandwidth_set_in_burst(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceBandwidth#inFloor}.
     *
     * @param value the guaranteed receive rate, on networks that support that (in bytes per second)
     * @return this
     */
    public InterfaceBandwidth setInFloor(long value) {
        long self = acquire();
        try {
            N.simplevirt_interface_bandwidth_set_in_floor(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceBandwidth#inPeak}.
     *
     * @param value how much it receives at most (in bytes per second)
     * @return this
     */
    public InterfaceBandwidth setInPeak(long value) {
        long self = acquire();
        try {
            N.simplevirt_interface_bandwidth_set_in_peak(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceBandwidth#outAverage}.
     *
     * @param value how much it sends in the long run (in bytes per second)
     * @return this
     */
    public InterfaceBandwidth setOutAverage(long value) {
        long self = acquire();
        try {
            N.simplevirt_interface_bandwidth_set_out_average(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceBandwidth#outBurst}.
     *
     * @param value how much it sends at the peak at once (in bytes)
     * @return this
     */
    public InterfaceBandwidth setOutBurst(long value) {
        long self = acquire();
        try {
            N.simplevirt_interface_bandwidth_set_out_burst(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InterfaceBandwidth#outPeak}.
     *
     * @param value how much it sends at most (in bytes per second)
     * @return this
     */
    public InterfaceBandwidth setOutPeak(long value) {
        long self = acquire();
        try {
            N.simplevirt_interface_bandwidth_set_out_peak(self, value);
            return this;
        } finally {
            release();
        }
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_interface_bandwidth_new();

        static native long simplevirt_interface_bandwidth_get_in_average(long self);

        static native long simplevirt_interface_bandwidth_get_in_burst(long self);

        static native long simplevirt_interface_bandwidth_get_in_floor(long self);

        static native long simplevirt_interface_bandwidth_get_in_peak(long self);

        static native long simplevirt_interface_bandwidth_get_out_average(long self);

        static native long simplevirt_interface_bandwidth_get_out_burst(long self);

        static native long simplevirt_interface_bandwidth_get_out_peak(long self);

        static native void simplevirt_interface_bandwidth_set_in_average(long self, long value);

        static native void simplevirt_interface_bandwidth_set_in_burst(long self, long value);

        static native void simplevirt_interface_bandwidth_set_in_floor(long self, long value);

        static native void simplevirt_interface_bandwidth_set_in_peak(long self, long value);

        static native void simplevirt_interface_bandwidth_set_out_average(long self, long value);

        static native void simplevirt_interface_bandwidth_set_out_burst(long self, long value);

        static native void simplevirt_interface_bandwidth_set_out_peak(long self, long value);
    }
}
