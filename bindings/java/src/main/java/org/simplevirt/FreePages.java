// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.Objects;

/**
 * Free pages of one size on a NUMA node.
 * <p>Immutable.
 */
public final class FreePages {
    private final long count;
    private final long numaNode;
    private final long pageSize;

    private FreePages(long self) {
        count = N.simplevirt_free_pages_get_count(self);
        numaNode = Values.unsigned(N.simplevirt_free_pages_get_numa_node(self));
        pageSize = N.simplevirt_free_pages_get_page_size(self);
    }

    static FreePages read(long self) {
        return self == 0 ? null : new FreePages(self);
    }

    static FreePages take(long self) {
        if (self == 0) {
            return null;
        }
        try {
            return new FreePages(self);
        } finally {
            N.simplevirt_free_pages_unref(self);
        }
    }

    /**
     * How many are free
     *
     * @return how many are free
     */
    public long count() {
        return count;
    }

    /**
     * The NUMA node
     *
     * @return the NUMA node
     */
    public long numaNode() {
        return numaNode;
    }

    /**
     * The size of a page (in bytes).
     *
     * @return the size of a page (in bytes).
     */
    public long pageSize() {
        return pageSize;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof FreePages)) {
            return false;
        }
        FreePages that = (FreePages) other;
        return Objects.deepEquals(count, that.count) && Objects.deepEquals(numaNode, that.numaNode) && Objects.deepEquals(pageSize, that.pageSize);
    }

    @Override
    public int hashCode() {
        return Objects.hash(count, numaNode, pageSize);
    }

    @Override
    public String toString() {
        return "FreePages[count=" + count + ", numaNode=" + numaNode + ", pageSize=" + pageSize + "]";
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_free_pages_get_count(long self);

        static native int simplevirt_free_pages_get_numa_node(long self);

        static native long simplevirt_free_pages_get_page_size(long self);

        static native void simplevirt_free_pages_unref(long self);
    }
}
