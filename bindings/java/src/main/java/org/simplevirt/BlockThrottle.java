// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * Limits of a disk of a domain, for {@link Domain#setBlockThrottle}. A limit for reading and writing together
 * excludes separate limits for either.
 * <p>libvirt treats byte limits, request limits and the two kinds of burst limits as four groups: a group of
 * which nothing is given is left unchanged, otherwise the members of the group that are not given are removed.
 * <p>A property that is -1 or {@code null} was not reported by libvirt, or is not given. Not thread-safe.
 */
public final class BlockThrottle extends NativeObject {
    BlockThrottle(Owned owned) {
        super(owned);
    }

    static BlockThrottle wrap(long pointer) {
        return pointer == 0 ? null : new BlockThrottle(new Owned(pointer));
    }

    /** Creates an object with nothing set. */
    public BlockThrottle() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_block_throttle_new());
    }

    /**
     * Disks of the same group share the limits
     *
     * @return disks of the same group share the limits, or {@code null}
     */
    public String group() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_block_throttle_get_group(self));
        } finally {
            release();
        }
    }

    /**
     * Reading; 0 for no limit (in bytes per second).
     *
     * @return reading; 0 for no limit (in bytes per second).
     */
    public long readBytes() {
        long self = acquire();
        try {
            return N.simplevirt_block_throttle_get_read_bytes(self);
        } finally {
            release();
        }
    }

    /**
     * Reading, in a burst; 0 for no bursts (in bytes per second).
     *
     * @return reading, in a burst; 0 for no bursts (in bytes per second).
     */
    public long readBytesBurst() {
        long self = acquire();
        try {
            return N.simplevirt_block_throttle_get_read_bytes_burst(self);
        } finally {
            release();
        }
    }

    /**
     * How long a burst may last (in seconds).
     *
     * @return how long a burst may last (in seconds).
     */
    public long readBytesBurstSeconds() {
        long self = acquire();
        try {
            return N.simplevirt_block_throttle_get_read_bytes_burst_seconds(self);
        } finally {
            release();
        }
    }

    /**
     * Reading; 0 for no limit (in requests per second).
     *
     * @return reading; 0 for no limit (in requests per second).
     */
    public long readRequests() {
        long self = acquire();
        try {
            return N.simplevirt_block_throttle_get_read_requests(self);
        } finally {
            release();
        }
    }

    /**
     * Reading, in a burst; 0 for no bursts (in requests per second).
     *
     * @return reading, in a burst; 0 for no bursts (in requests per second).
     */
    public long readRequestsBurst() {
        long self = acquire();
        try {
            return N.simplevirt_block_throttle_get_read_requests_burst(self);
        } finally {
            release();
        }
    }

    /**
     * How long a burst may last (in seconds).
     *
     * @return how long a burst may last (in seconds).
     */
    public long readRequestsBurstSeconds() {
        long self = acquire();
        try {
            return N.simplevirt_block_throttle_get_read_requests_burst_seconds(self);
        } finally {
            release();
        }
    }

    /**
     * The size above which a request counts as several; 0 to count every request as one (in bytes).
     *
     * @return the size above which a request counts as several; 0 to count every request as one (in bytes).
     */
    public long requestSize() {
        long self = acquire();
        try {
            return N.simplevirt_block_throttle_get_request_size(self);
        } finally {
            release();
        }
    }

    /**
     * Reading and writing together; 0 for no limit (in bytes per second).
     *
     * @return reading and writing together; 0 for no limit (in bytes per second).
     */
    public long totalBytes() {
        long self = acquire();
        try {
            return N.simplevirt_block_throttle_get_total_bytes(self);
        } finally {
            release();
        }
    }

    /**
     * Reading and writing together, in a burst; 0 for no bursts (in bytes per second).
     *
     * @return reading and writing together, in a burst; 0 for no bursts (in bytes per second).
     */
    public long totalBytesBurst() {
        long self = acquire();
        try {
            return N.simplevirt_block_throttle_get_total_bytes_burst(self);
        } finally {
            release();
        }
    }

    /**
     * How long a burst may last (in seconds).
     *
     * @return how long a burst may last (in seconds).
     */
    public long totalBytesBurstSeconds() {
        long self = acquire();
        try {
            return N.simplevirt_block_throttle_get_total_bytes_burst_seconds(self);
        } finally {
            release();
        }
    }

    /**
     * Reading and writing together; 0 for no limit (in requests per second).
     *
     * @return reading and writing together; 0 for no limit (in requests per second).
     */
    public long totalRequests() {
        long self = acquire();
        try {
            return N.simplevirt_block_throttle_get_total_requests(self);
        } finally {
            release();
        }
    }

    /**
     * Reading and writing together, in a burst; 0 for no bursts (in requests per second).
     *
     * @return reading and writing together, in a burst; 0 for no bursts (in requests per second).
     */
    public long totalRequestsBurst() {
        long self = acquire();
        try {
            return N.simplevirt_block_throttle_get_total_requests_burst(self);
        } finally {
            release();
        }
    }

    /**
     * How long a burst may last (in seconds).
     *
     * @return how long a burst may last (in seconds).
     */
    public long totalRequestsBurstSeconds() {
        long self = acquire();
        try {
            return N.simplevirt_block_throttle_get_total_requests_burst_seconds(self);
        } finally {
            release();
        }
    }

    /**
     * Writing; 0 for no limit (in bytes per second).
     *
     * @return writing; 0 for no limit (in bytes per second).
     */
    public long writeBytes() {
        long self = acquire();
        try {
            return N.simplevirt_block_throttle_get_write_bytes(self);
        } finally {
            release();
        }
    }

    /**
     * Writing, in a burst; 0 for no bursts (in bytes per second).
     *
     * @return writing, in a burst; 0 for no bursts (in bytes per second).
     */
    public long writeBytesBurst() {
        long self = acquire();
        try {
            return N.simplevirt_block_throttle_get_write_bytes_burst(self);
        } finally {
            release();
        }
    }

    /**
     * How long a burst may last (in seconds).
     *
     * @return how long a burst may last (in seconds).
     */
    public long writeBytesBurstSeconds() {
        long self = acquire();
        try {
            return N.simplevirt_block_throttle_get_write_bytes_burst_seconds(self);
        } finally {
            release();
        }
    }

    /**
     * Writing; 0 for no limit (in requests per second).
     *
     * @return writing; 0 for no limit (in requests per second).
     */
    public long writeRequests() {
        long self = acquire();
        try {
            return N.simplevirt_block_throttle_get_write_requests(self);
        } finally {
            release();
        }
    }

    /**
     * Writing, in a burst; 0 for no bursts (in requests per second).
     *
     * @return writing, in a burst; 0 for no bursts (in requests per second).
     */
    public long writeRequestsBurst() {
        long self = acquire();
        try {
            return N.simplevirt_block_throttle_get_write_requests_burst(self);
        } finally {
            release();
        }
    }

    /**
     * How long a burst may last (in seconds).
     *
     * @return how long a burst may last (in seconds).
     */
    public long writeRequestsBurstSeconds() {
        long self = acquire();
        try {
            return N.simplevirt_block_throttle_get_write_requests_burst_seconds(self);
        } finally {
            release();
        }
    }

    /**
     * Sets {@link BlockThrottle#group}.
     *
     * @param value disks of the same group share the limits, or {@code null}
     * @return this
     */
    public BlockThrottle setGroup(String value) {
        long self = acquire();
        try {
            N.simplevirt_block_throttle_set_group(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link BlockThrottle#readBytes}.
     *
     * @param value reading; 0 for no limit (in bytes per second)
     * @return this
     */
    public BlockThrottle setReadBytes(long value) {
        long self = acquire();
        try {
            N.simplevirt_block_throttle_set_read_bytes(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link BlockThrottle#readBytesBurst}.
     *
     * @param value reading, in a burst; 0 for no bursts (in bytes per second)
     * @return this
     */
    public BlockThrottle setReadBytesBurst(long value) {
        long self = acquire();
        try {
            N.simplevirt_block_throttle_set_read_bytes_burst(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link BlockThrottle#readBytesBurstSeconds}.
     *
     * @param value how long a burst may last (in seconds)
     * @return this
     */
    public BlockThrottle setReadBytesBurstSeconds(long value) {
        long self = acquire();
        try {
            N.simplevirt_block_throttle_set_read_bytes_burst_seconds(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link BlockThrottle#readRequests}.
     *
     * @param value reading; 0 for no limit (in requests per second)
     * @return this
     */
    public BlockThrottle setReadRequests(long value) {
        long self = acquire();
        try {
            N.simplevirt_block_throttle_set_read_requests(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link BlockThrottle#readRequestsBurst}.
     *
     * @param value reading, in a burst; 0 for no bursts (in requests per second)
     * @return this
     */
    public BlockThrottle setReadRequestsBurst(long value) {
        long self = acquire();
        try {
            N.simplevirt_block_throttle_set_read_requests_burst(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link BlockThrottle#readRequestsBurstSeconds}.
     *
     * @param value how long a burst may last (in seconds)
     * @return this
     */
    public BlockThrottle setReadRequestsBurstSeconds(long value) {
        long self = acquire();
        try {
            N.simplevirt_block_throttle_set_read_requests_burst_seconds(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link BlockThrottle#requestSize}.
     *
     * @param value the size above which a request counts as several; 0 to count every request as one (in bytes)
     * @return this
     */
    public BlockThrottle setRequestSize(long value) {
        long self = acquire();
        try {
            N.simplevirt_block_throttle_set_request_size(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link BlockThrottle#totalBytes}.
     *
     * @param value reading and writing together; 0 for no limit (in bytes per second)
     * @return this
     */
    public BlockThrottle setTotalBytes(long value) {
        long self = acquire();
        try {
            N.simplevirt_block_throttle_set_total_bytes(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link BlockThrottle#totalBytesBurst}.
     *
     * @param value reading and writing together, in a burst; 0 for no bursts (in bytes per second)
     * @return this
     */
    public BlockThrottle setTotalBytesBurst(long value) {
        long self = acquire();
        try {
            N.simplevirt_block_throttle_set_total_bytes_burst(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link BlockThrottle#totalBytesBurstSeconds}.
     *
     * @param value how long a burst may last (in seconds)
     * @return this
     */
    public BlockThrottle setTotalBytesBurstSeconds(long value) {
        long self = acquire();
        try {
            N.simplevirt_block_throttle_set_total_bytes_burst_seconds(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link BlockThrottle#totalRequests}.
     *
     * @param value reading and writing together; 0 for no limit (in requests per second)
     * @return this
     */
    public BlockThrottle setTotalRequests(long value) {
        long self = acquire();
        try {
            N.simplevirt_block_throttle_set_total_requests(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link BlockThrottle#totalRequestsBurst}.
     *
     * @param value reading and writing together, in a burst; 0 for no bursts (in requests per second)
     * @return this
     */
    public BlockThrottle setTotalRequestsBurst(long value) {
        long self = acquire();
        try {
            N.simplevirt_block_throttle_set_total_requests_burst(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link BlockThrottle#totalRequestsBurstSeconds}.
     *
     * @param value how long a burst may last (in seconds)
     * @return this
     */
    public BlockThrottle setTotalRequestsBurstSeconds(long value) {
        long self = acquire();
        try {
            N.simplevirt_block_throttle_set_total_requests_burst_seconds(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link BlockThrottle#writeBytes}.
     *
     * @param value writing; 0 for no limit (in bytes per second)
     * @return this
     */
    public BlockThrottle setWriteBytes(long value) {
        long self = acquire();
        try {
            N.simplevirt_block_throttle_set_write_bytes(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link BlockThrottle#writeBytesBurst}.
     *
     * @param value writing, in a burst; 0 for no bursts (in bytes per second)
     * @return this
     */
    public BlockThrottle setWriteBytesBurst(long value) {
        long self = acquire();
        try {
            N.simplevirt_block_throttle_set_write_bytes_burst(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link BlockThrottle#writeBytesBurstSeconds}.
     *
     * @param value how long a burst may last (in seconds)
     * @return this
     */
    public BlockThrottle setWriteBytesBurstSeconds(long value) {
        long self = acquire();
        try {
            N.simplevirt_block_throttle_set_write_bytes_burst_seconds(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link BlockThrottle#writeRequests}.
     *
     * @param value writing; 0 for no limit (in requests per second)
     * @return this
     */
    public BlockThrottle setWriteRequests(long value) {
        long self = acquire();
        try {
            N.simplevirt_block_throttle_set_write_requests(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link BlockThrottle#writeRequestsBurst}.
     *
     * @param value writing, in a burst; 0 for no bursts (in requests per second)
     * @return this
     */
    public BlockThrottle setWriteRequestsBurst(long value) {
        long self = acquire();
        try {
            N.simplevirt_block_throttle_set_write_requests_burst(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link BlockThrottle#writeRequestsBurstSeconds}.
     *
     * @param value how long a burst may last (in seconds)
     * @return this
     */
    public BlockThrottle setWriteRequestsBurstSeconds(long value) {
        long self = acquire();
        try {
            N.simplevirt_block_throttle_set_write_requests_burst_seconds(self, value);
            return this;
        } finally {
            release();
        }
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_block_throttle_new();

        static native long simplevirt_block_throttle_get_group(long self);

        static native long simplevirt_block_throttle_get_read_bytes(long self);

        static native long simplevirt_block_throttle_get_read_bytes_burst(long self);

        static native long simplevirt_block_throttle_get_read_bytes_burst_seconds(long self);

        static native long simplevirt_block_throttle_get_read_requests(long self);

        static native long simplevirt_block_throttle_get_read_requests_burst(long self);

        static native long simplevirt_block_throttle_get_read_requests_burst_seconds(long self);

        static native long simplevirt_block_throttle_get_request_size(long self);

        static native long simplevirt_block_throttle_get_total_bytes(long self);

        static native long simplevirt_block_throttle_get_total_bytes_burst(long self);

        static native long simplevirt_block_throttle_get_total_bytes_burst_seconds(long self);

        static native long simplevirt_block_throttle_get_total_requests(long self);

        static native long simplevirt_block_throttle_get_total_requests_burst(long self);

        static native long simplevirt_block_throttle_get_total_requests_burst_seconds(long self);

        static native long simplevirt_block_throttle_get_write_bytes(long self);

        static native long simplevirt_block_throttle_get_write_bytes_burst(long self);

        static native long simplevirt_block_throttle_get_write_bytes_burst_seconds(long self);

        static native long simplevirt_block_throttle_get_write_requests(long self);

        static native long simplevirt_block_throttle_get_write_requests_burst(long self);

        static native long simplevirt_block_throttle_get_write_requests_burst_seconds(long self);

        static native void simplevirt_block_throttle_set_group(long self, byte[] value);

        static native void simplevirt_block_throttle_set_read_bytes(long self, long value);

        static native void simplevirt_block_throttle_set_read_bytes_burst(long self, long value);

        static native void simplevirt_block_throttle_set_read_bytes_burst_seconds(long self, long value);

        static native void simplevirt_block_throttle_set_read_requests(long self, long value);

        static native void simplevirt_block_throttle_set_read_requests_burst(long self, long value);

        static native void simplevirt_block_throttle_set_read_requests_burst_seconds(long self, long value);

        static native void simplevirt_block_throttle_set_request_size(long self, long value);

        static native void simplevirt_block_throttle_set_total_bytes(long self, long value);

        static native void simplevirt_block_throttle_set_total_bytes_burst(long self, long value);

        static native void simplevirt_block_throttle_set_total_bytes_burst_seconds(long self, long value);

        static native void simplevirt_block_throttle_set_total_requests(long self, long value);

        static native void simplevirt_block_throttle_set_total_requests_burst(long self, long value);

        static native void simplevirt_block_throttle_set_total_requests_burst_seconds(long self, long value);

        static native void simplevirt_block_throttle_set_write_bytes(long self, long value);

        static native void simplevirt_block_throttle_set_write_bytes_burst(long self, long value);

        static native void simplevirt_block_throttle_set_write_bytes_burst_seconds(long self, long value);

        static native void simplevirt_block_throttle_set_write_requests(long self, long value);

        static native void simplevirt_block_throttle_set_write_requests_burst(long self, long value);

        static native void simplevirt_block_throttle_set_write_requests_burst_seconds(long self, long value);
    }
}
