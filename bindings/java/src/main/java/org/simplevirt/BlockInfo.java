// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.Objects;

/**
 * How large a disk of a domain is.
 * <p>Immutable.
 */
public final class BlockInfo {
    private final long allocation;
    private final long capacity;
    private final long physical;

    private BlockInfo(long self) {
        allocation = N.simplevirt_block_info_get_allocation(self);
        capacity = N.simplevirt_block_info_get_capacity(self);
        physical = N.simplevirt_block_info_get_physical(self);
    }

    static BlockInfo read(long self) {
        return self == 0 ? null : new BlockInfo(self);
    }

    static BlockInfo take(long self) {
        if (self == 0) {
            return null;
        }
        try {
            return new BlockInfo(self);
        } finally {
            N.simplevirt_block_info_unref(self);
        }
    }

    /**
     * How much space it occupies on the host (in bytes).
     *
     * @return how much space it occupies on the host (in bytes).
     */
    public long allocation() {
        return allocation;
    }

    /**
     * The size that the guest sees (in bytes).
     *
     * @return the size that the guest sees (in bytes).
     */
    public long capacity() {
        return capacity;
    }

    /**
     * The size of the file or device on the host (in bytes).
     *
     * @return the size of the file or device on the host (in bytes).
     */
    public long physical() {
        return physical;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof BlockInfo)) {
            return false;
        }
        BlockInfo that = (BlockInfo) other;
        return Objects.deepEquals(allocation, that.allocation) && Objects.deepEquals(capacity, that.capacity) && Objects.deepEquals(physical, that.physical);
    }

    @Override
    public int hashCode() {
        return Objects.hash(allocation, capacity, physical);
    }

    @Override
    public String toString() {
        return "BlockInfo[allocation=" + allocation + ", capacity=" + capacity + ", physical=" + physical + "]";
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_block_info_get_allocation(long self);

        static native long simplevirt_block_info_get_capacity(long self);

        static native long simplevirt_block_info_get_physical(long self);

        static native void simplevirt_block_info_unref(long self);
    }
}
