// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.Objects;

/**
 * Free memory of a NUMA node.
 * <p>Immutable.
 */
public final class NumaFreeMemory {
    private final long free;
    private final long numaNode;

    private NumaFreeMemory(long self) {
        free = N.simplevirt_numa_free_memory_get_free(self);
        numaNode = Values.unsigned(N.simplevirt_numa_free_memory_get_numa_node(self));
    }

    static NumaFreeMemory read(long self) {
        return self == 0 ? null : new NumaFreeMemory(self);
    }

    static NumaFreeMemory take(long self) {
        if (self == 0) {
            return null;
        }
        try {
            return new NumaFreeMemory(self);
        } finally {
            N.simplevirt_numa_free_memory_unref(self);
        }
    }

    /**
     * Its free memory (in bytes).
     *
     * @return its free memory (in bytes).
     */
    public long free() {
        return free;
    }

    /**
     * The NUMA node
     *
     * @return the NUMA node
     */
    public long numaNode() {
        return numaNode;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof NumaFreeMemory)) {
            return false;
        }
        NumaFreeMemory that = (NumaFreeMemory) other;
        return Objects.deepEquals(free, that.free) && Objects.deepEquals(numaNode, that.numaNode);
    }

    @Override
    public int hashCode() {
        return Objects.hash(free, numaNode);
    }

    @Override
    public String toString() {
        return "NumaFreeMemory[free=" + free + ", numaNode=" + numaNode + "]";
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_numa_free_memory_get_free(long self);

        static native int simplevirt_numa_free_memory_get_numa_node(long self);

        static native void simplevirt_numa_free_memory_unref(long self);
    }
}
