// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.Objects;

/**
 * Polling of an I/O thread of a domain.
 * <p>Immutable.
 */
public final class IothreadStats {
    private final long id;
    private final long pollGrow;
    private final long pollMaxNs;
    private final long pollShrink;

    private IothreadStats(long self) {
        id = Values.unsigned(N.simplevirt_iothread_stats_get_id(self));
        pollGrow = N.simplevirt_iothread_stats_get_poll_grow(self);
        pollMaxNs = N.simplevirt_iothread_stats_get_poll_max_ns(self);
        pollShrink = N.simplevirt_iothread_stats_get_poll_shrink(self);
    }

    static IothreadStats read(long self) {
        return self == 0 ? null : new IothreadStats(self);
    }

    static IothreadStats take(long self) {
        if (self == 0) {
            return null;
        }
        try {
            return new IothreadStats(self);
        } finally {
            N.simplevirt_iothread_stats_unref(self);
        }
    }

    /**
     * Its number
     *
     * @return its number
     */
    public long id() {
        return id;
    }

    /**
     * By what factor polling grows
     *
     * @return by what factor polling grows
     */
    public long pollGrow() {
        return pollGrow;
    }

    /**
     * How long it polls at most (in nanoseconds).
     *
     * @return how long it polls at most (in nanoseconds).
     */
    public long pollMaxNs() {
        return pollMaxNs;
    }

    /**
     * By what divisor polling shrinks
     *
     * @return by what divisor polling shrinks
     */
    public long pollShrink() {
        return pollShrink;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof IothreadStats)) {
            return false;
        }
        IothreadStats that = (IothreadStats) other;
        return Objects.deepEquals(id, that.id) && Objects.deepEquals(pollGrow, that.pollGrow) && Objects.deepEquals(pollMaxNs, that.pollMaxNs) && Objects.deepEquals(pollShrink, that.pollShrink);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, pollGrow, pollMaxNs, pollShrink);
    }

    @Override
    public String toString() {
        return "IothreadStats[id=" + id + ", pollGrow=" + pollGrow + ", pollMaxNs=" + pollMaxNs + ", pollShrink=" + pollShrink + "]";
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native int simplevirt_iothread_stats_get_id(long self);

        static native long simplevirt_iothread_stats_get_poll_grow(long self);

        static native long simplevirt_iothread_stats_get_poll_max_ns(long self);

        static native long simplevirt_iothread_stats_get_poll_shrink(long self);

        static native void simplevirt_iothread_stats_unref(long self);
    }
}
