// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * A timer of a guest.
 * <p>XML: {@code <timer>}.
 */
public final class TimerConfig extends Config {
    TimerConfig(Owned owned) {
        super(owned);
    }

    static TimerConfig wrap(long pointer) {
        return pointer == 0 ? null : new TimerConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <timer>}. */
    public TimerConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_timer_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <timer>}
     * @return a new {@link TimerConfig}
     * @throws SimplevirtException when it fails
     */
    public static TimerConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_timer_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return TimerConfig.wrap(result);
    }

    /**
     * How much is caught up at most (from 1 to 4294967295).
     * <p>XML: catchup/&#64;limit.
     *
     * @return how much is caught up at most; 0 when it is not set
     */
    public long catchUpLimit() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_timer_config_get_catch_up_limit(self));
        } finally {
            release();
        }
    }

    /**
     * How fast it is caught up (from 1 to 4294967295).
     * <p>XML: catchup/&#64;slew.
     *
     * @return how fast it is caught up; 0 when it is not set
     */
    public long catchUpSlew() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_timer_config_get_catch_up_slew(self));
        } finally {
            release();
        }
    }

    /**
     * How late catching up begins (from 1 to 4294967295).
     * <p>XML: catchup/&#64;threshold.
     *
     * @return how late catching up begins; 0 when it is not set
     */
    public long catchUpThreshold() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_timer_config_get_catch_up_threshold(self));
        } finally {
            release();
        }
    }

    /**
     * The frequency of the TSC (in Hz; from 1 to 18446744073709551615).
     * <p>XML: &#64;frequency.
     *
     * @return the frequency of the TSC; 0 when it is not set
     */
    public long frequency() {
        long self = acquire();
        try {
            return N.simplevirt_timer_config_get_frequency(self);
        } finally {
            release();
        }
    }

    /**
     * How the TSC is emulated.
     * <p>XML: &#64;mode.
     *
     * @return how the TSC is emulated; {@link TimerMode#DEFAULT} when it is not set
     */
    public TimerMode mode() {
        long self = acquire();
        try {
            return TimerMode.of(N.simplevirt_timer_config_get_mode(self));
        } finally {
            release();
        }
    }

    /**
     * Which timer.
     * <p>XML: &#64;name.
     *
     * @return which timer; {@link TimerName#DEFAULT} when it is not set
     */
    public TimerName name() {
        long self = acquire();
        try {
            return TimerName.of(N.simplevirt_timer_config_get_name(self));
        } finally {
            release();
        }
    }

    /**
     * Whether the guest has it.
     * <p>XML: &#64;present.
     *
     * @return whether the guest has it; {@code false} when it is not set
     */
    public boolean present() {
        long self = acquire();
        try {
            return N.simplevirt_timer_config_get_present(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * What happens to ticks the guest missed.
     * <p>XML: &#64;tickpolicy.
     *
     * @return what happens to ticks the guest missed; {@link TimerTickPolicy#DEFAULT} when it is not set
     */
    public TimerTickPolicy tickPolicy() {
        long self = acquire();
        try {
            return TimerTickPolicy.of(N.simplevirt_timer_config_get_tick_policy(self));
        } finally {
            release();
        }
    }

    /**
     * What it follows.
     * <p>XML: &#64;track.
     *
     * @return what it follows; {@link TimerTrack#DEFAULT} when it is not set
     */
    public TimerTrack track() {
        long self = acquire();
        try {
            return TimerTrack.of(N.simplevirt_timer_config_get_track(self));
        } finally {
            release();
        }
    }

    /**
     * Sets {@link TimerConfig#catchUpLimit}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value how much is caught up at most; 0 to leave it to libvirt
     * @return this
     */
    public TimerConfig setCatchUpLimit(long value) {
        long self = acquire();
        try {
            N.simplevirt_timer_config_set_catch_up_limit(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link TimerConfig#catchUpSlew}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value how fast it is caught up; 0 to leave it to libvirt
     * @return this
     */
    public TimerConfig setCatchUpSlew(long value) {
        long self = acquire();
        try {
            N.simplevirt_timer_config_set_catch_up_slew(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link TimerConfig#catchUpThreshold}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value how late catching up begins; 0 to leave it to libvirt
     * @return this
     */
    public TimerConfig setCatchUpThreshold(long value) {
        long self = acquire();
        try {
            N.simplevirt_timer_config_set_catch_up_threshold(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link TimerConfig#frequency}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value the frequency of the TSC; 0 to leave it to libvirt
     * @return this
     */
    public TimerConfig setFrequency(long value) {
        long self = acquire();
        try {
            N.simplevirt_timer_config_set_frequency(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link TimerConfig#mode}.
     *
     * @param value how the TSC is emulated; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is
     *     there
     * @return this
     */
    public TimerConfig setMode(TimerMode value) {
        long self = acquire();
        try {
            N.simplevirt_timer_config_set_mode(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link TimerConfig#name}.
     *
     * @param value which timer; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is there
     * @return this
     */
    public TimerConfig setName(TimerName value) {
        long self = acquire();
        try {
            N.simplevirt_timer_config_set_name(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link TimerConfig#present}.
     *
     * @param value whether the guest has it
     * @return this
     */
    public TimerConfig setPresent(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_timer_config_set_present(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link TimerConfig#tickPolicy}.
     *
     * @param value what happens to ticks the guest missed; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN}
     *     to keep what is there
     * @return this
     */
    public TimerConfig setTickPolicy(TimerTickPolicy value) {
        long self = acquire();
        try {
            N.simplevirt_timer_config_set_tick_policy(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link TimerConfig#track}.
     *
     * @param value what it follows; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is there
     * @return this
     */
    public TimerConfig setTrack(TimerTrack value) {
        long self = acquire();
        try {
            N.simplevirt_timer_config_set_track(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    @Override
    public TimerConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public TimerConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public TimerConfig copy() {
        return (TimerConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_timer_config_new();

        static native long simplevirt_timer_config_new_from_xml(byte[] xml, long[] error);

        static native int simplevirt_timer_config_get_catch_up_limit(long self);

        static native int simplevirt_timer_config_get_catch_up_slew(long self);

        static native int simplevirt_timer_config_get_catch_up_threshold(long self);

        static native long simplevirt_timer_config_get_frequency(long self);

        static native int simplevirt_timer_config_get_mode(long self);

        static native int simplevirt_timer_config_get_name(long self);

        static native int simplevirt_timer_config_get_present(long self);

        static native int simplevirt_timer_config_get_tick_policy(long self);

        static native int simplevirt_timer_config_get_track(long self);

        static native void simplevirt_timer_config_set_catch_up_limit(long self, int value);

        static native void simplevirt_timer_config_set_catch_up_slew(long self, int value);

        static native void simplevirt_timer_config_set_catch_up_threshold(long self, int value);

        static native void simplevirt_timer_config_set_frequency(long self, long value);

        static native void simplevirt_timer_config_set_mode(long self, int value);

        static native void simplevirt_timer_config_set_name(long self, int value);

        static native void simplevirt_timer_config_set_present(long self, int value);

        static native void simplevirt_timer_config_set_tick_policy(long self, int value);

        static native void simplevirt_timer_config_set_track(long self, int value);
    }
}
