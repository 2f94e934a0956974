// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.Objects;

/**
 * A NUMA node of a host.
 * <p>Immutable.
 */
public final class NumaNode {
    private final long cpus;
    private final long id;
    private final long memory;

    private NumaNode(long self) {
        cpus = Values.unsigned(N.simplevirt_numa_node_get_cpus(self));
        id = Values.unsigned(N.simplevirt_numa_node_get_id(self));
        memory = N.simplevirt_numa_node_get_memory(self);
    }

    static NumaNode read(long self) {
        return self == 0 ? null : new NumaNode(self);
    }

    static NumaNode take(long self) {
        if (self == 0) {
            return null;
        }
        try {
            return new NumaNode(self);
        } finally {
            N.simplevirt_numa_node_unref(self);
        }
    }

    /**
     * How many logical CPUs it has
     *
     * @return how many logical CPUs it has
     */
    public long cpus() {
        return cpus;
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
     * Its memory (in bytes).
     *
     * @return its memory (in bytes).
     */
    public long memory() {
        return memory;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof NumaNode)) {
            return false;
        }
        NumaNode that = (NumaNode) other;
        return Objects.deepEquals(cpus, that.cpus) && Objects.deepEquals(id, that.id) && Objects.deepEquals(memory, that.memory);
    }

    @Override
    public int hashCode() {
        return Objects.hash(cpus, id, memory);
    }

    @Override
    public String toString() {
        return "NumaNode[cpus=" + cpus + ", id=" + id + ", memory=" + memory + "]";
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native int simplevirt_numa_node_get_cpus(long self);

        static native int simplevirt_numa_node_get_id(long self);

        static native long simplevirt_numa_node_get_memory(long self);

        static native void simplevirt_numa_node_unref(long self);
    }
}
