// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.Objects;

/**
 * A statistic without a field here, under libvirt's name.
 * <p>Immutable.
 */
public final class StatsCounter {
    private final String name;
    private final String text;
    private final double value;

    private StatsCounter(long self) {
        name = Text.read(N.simplevirt_stats_counter_get_name(self));
        text = Text.read(N.simplevirt_stats_counter_get_text(self));
        value = N.simplevirt_stats_counter_get_value(self);
    }

    static StatsCounter read(long self) {
        return self == 0 ? null : new StatsCounter(self);
    }

    static StatsCounter take(long self) {
        if (self == 0) {
            return null;
        }
        try {
            return new StatsCounter(self);
        } finally {
            N.simplevirt_stats_counter_unref(self);
        }
    }

    /**
     * libvirt's name, such as {@code perf.cache_misses}
     *
     * @return libvirt's name, such as {@code perf.cache_misses}
     */
    public String name() {
        return name;
    }

    /**
     * The value when it is text, such as the name of a monitor
     *
     * @return the value when it is text, such as the name of a monitor, or {@code null}
     */
    public String text() {
        return text;
    }

    /**
     * The value; 0 when it is text
     *
     * @return the value; 0 when it is text
     */
    public double value() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof StatsCounter)) {
            return false;
        }
        StatsCounter that = (StatsCounter) other;
        return Objects.deepEquals(name, that.name) && Objects.deepEquals(text, that.text) && Objects.deepEquals(value, that.value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, text, value);
    }

    @Override
    public String toString() {
        return "StatsCounter[name=" + name + ", text=" + text + ", value=" + value + "]";
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_stats_counter_get_name(long self);

        static native long simplevirt_stats_counter_get_text(long self);

        static native double simplevirt_stats_counter_get_value(long self);

        static native void simplevirt_stats_counter_unref(long self);
    }
}
