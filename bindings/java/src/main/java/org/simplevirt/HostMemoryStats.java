// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.Objects;

/**
 * How the memory of a host is used.
 * <p>Immutable.
 */
public final class HostMemoryStats {
    private final long buffers;
    private final long cached;
    private final long free;
    private final long total;

    private HostMemoryStats(long self) {
        buffers = N.simplevirt_host_memory_stats_get_buffers(self);
        cached = N.simplevirt_host_memory_stats_get_cached(self);
        free = N.simplevirt_host_memory_stats_get_free(self);
        total = N.simplevirt_host_memory_stats_get_total(self);
    }

    static HostMemoryStats read(long self) {
        return self == 0 ? null : new HostMemoryStats(self);
    }

    static HostMemoryStats take(long self) {
        if (self == 0) {
            return null;
        }
        try {
            return new HostMemoryStats(self);
        } finally {
            N.simplevirt_host_memory_stats_unref(self);
        }
    }

    /**
     * Used by buffers of the kernel; 0 of a single NUMA node (in bytes).
     *
     * @return used by buffers of the kernel; 0 of a single NUMA node (in bytes).
     */
    public long buffers() {
        return buffers;
    }

    /**
     * Used by caches of the kernel; 0 of a single NUMA node (in bytes).
     *
     * @return used by caches of the kernel; 0 of a single NUMA node (in bytes).
     */
    public long cached() {
        return cached;
    }

    /**
     * Unused (in bytes).
     *
     * @return unused (in bytes).
     */
    public long free() {
        return free;
    }

    /**
     * All of it (in bytes).
     *
     * @return all of it (in bytes).
     */
    public long total() {
        return total;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof HostMemoryStats)) {
            return false;
        }
        HostMemoryStats that = (HostMemoryStats) other;
        return Objects.deepEquals(buffers, that.buffers) && Objects.deepEquals(cached, that.cached) && Objects.deepEquals(free, that.free) && Objects.deepEquals(total, that.total);
    }

    @Override
    public int hashCode() {
        return Objects.hash(buffers, cached, free, total);
    }

    @Override
    public String toString() {
        return "HostMemoryStats[buffers=" + buffers + ", cached=" + cached + ", free=" + free + ", total=" + total + "]";
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_host_memory_stats_get_buffers(long self);

        static native long simplevirt_host_memory_stats_get_cached(long self);

        static native long simplevirt_host_memory_stats_get_free(long self);

        static native long simplevirt_host_memory_stats_get_total(long self);

        static native void simplevirt_host_memory_stats_unref(long self);
    }
}
