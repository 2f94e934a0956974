// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.Objects;

/**
 * A performance event of the CPU that can be counted for a domain.
 * <p>Immutable.
 */
public final class PerfEvent {
    private final String name;
    private final boolean isEnabled;

    private PerfEvent(long self) {
        name = Text.read(N.simplevirt_perf_event_get_name(self));
        isEnabled = N.simplevirt_perf_event_is_enabled(self) != 0;
    }

    static PerfEvent read(long self) {
        return self == 0 ? null : new PerfEvent(self);
    }

    static PerfEvent take(long self) {
        if (self == 0) {
            return null;
        }
        try {
            return new PerfEvent(self);
        } finally {
            N.simplevirt_perf_event_unref(self);
        }
    }

    /**
     * Its name, such as {@code cache_misses}
     *
     * @return its name, such as {@code cache_misses}
     */
    public String name() {
        return name;
    }

    /**
     * Whether it is counted; {@link DomainStats} has the counter
     *
     * @return whether it is counted; {@link DomainStats} has the counter
     */
    public boolean isEnabled() {
        return isEnabled;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof PerfEvent)) {
            return false;
        }
        PerfEvent that = (PerfEvent) other;
        return Objects.deepEquals(name, that.name) && Objects.deepEquals(isEnabled, that.isEnabled);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, isEnabled);
    }

    @Override
    public String toString() {
        return "PerfEvent[name=" + name + ", isEnabled=" + isEnabled + "]";
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_perf_event_get_name(long self);

        static native int simplevirt_perf_event_is_enabled(long self);

        static native void simplevirt_perf_event_unref(long self);
    }
}
