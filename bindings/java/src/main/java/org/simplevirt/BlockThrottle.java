// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.Objects;

/**
 * Limits of a disk of a domain; 0 is no limit.
 * <p>Immutable.
 */
public final class BlockThrottle {
    private final long readBytes;
    private final long readRequests;
    private final long totalBytes;
    private final long totalRequests;
    private final long writeBytes;
    private final long writeRequests;

    private BlockThrottle(long self) {
        readBytes = N.simplevirt_block_throttle_get_read_bytes(self);
        readRequests = N.simplevirt_block_throttle_get_read_requests(self);
        totalBytes = N.simplevirt_block_throttle_get_total_bytes(self);
        totalRequests = N.simplevirt_block_throttle_get_total_requests(self);
        writeBytes = N.simplevirt_block_throttle_get_write_bytes(self);
        writeRequests = N.simplevirt_block_throttle_get_write_requests(self);
    }

    static BlockThrottle read(long self) {
        return self == 0 ? null : new BlockThrottle(self);
    }

    static BlockThrottle take(long self) {
        if (self == 0) {
            return null;
        }
        try {
            return new BlockThrottle(self);
        } finally {
            N.simplevirt_block_throttle_unref(self);
        }
    }

    /**
     * Reading (in bytes per second).
     *
     * @return reading (in bytes per second).
     */
    public long readBytes() {
        return readBytes;
    }

    /**
     * Reading (in requests per second).
     *
     * @return reading (in requests per second).
     */
    public long readRequests() {
        return readRequests;
    }

    /**
     * Reading and writing together (in bytes per second).
     *
     * @return reading and writing together (in bytes per second).
     */
    public long totalBytes() {
        return totalBytes;
    }

    /**
     * Reading and writing together (in requests per second).
     *
     * @return reading and writing together (in requests per second).
     */
    public long totalRequests() {
        return totalRequests;
    }

    /**
     * Writing (in bytes per second).
     *
     * @return writing (in bytes per second).
     */
    public long writeBytes() {
        return writeBytes;
    }

    /**
     * Writing (in requests per second).
     *
     * @return writing (in requests per second).
     */
    public long writeRequests() {
        return writeRequests;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof BlockThrottle)) {
            return false;
        }
        BlockThrottle that = (BlockThrottle) other;
        return Objects.deepEquals(readBytes, that.readBytes) && Objects.deepEquals(readRequests, that.readRequests) && Objects.deepEquals(totalBytes, that.totalBytes) && Objects.deepEquals(totalRequests, that.totalRequests) && Objects.deepEquals(writeBytes, that.writeBytes) && Objects.deepEquals(writeRequests, that.writeRequests);
    }

    @Override
    public int hashCode() {
        return Objects.hash(readBytes, readRequests, totalBytes, totalRequests, writeBytes, writeRequests);
    }

    @Override
    public String toString() {
        return "BlockThrottle[readBytes=" + readBytes + ", readRequests=" + readRequests + ", totalBytes=" + totalBytes + ", totalRequests=" + totalRequests + ", writeBytes=" + writeBytes + ", writeRequests=" + writeRequests + "]";
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_block_throttle_get_read_bytes(long self);

        static native long simplevirt_block_throttle_get_read_requests(long self);

        static native long simplevirt_block_throttle_get_total_bytes(long self);

        static native long simplevirt_block_throttle_get_total_requests(long self);

        static native long simplevirt_block_throttle_get_write_bytes(long self);

        static native long simplevirt_block_throttle_get_write_requests(long self);

        static native void simplevirt_block_throttle_unref(long self);
    }
}
