// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.Objects;

/**
 * Statistics of a disk of a domain, since the domain was started.
 * <p>Immutable.
 */
public final class DiskStats {
    private final long allocation;
    private final long backingIndex;
    private final long capacity;
    private final long errors;
    private final long flushNs;
    private final long flushRequests;
    private final String name;
    private final String path;
    private final long physical;
    private final long readBytes;
    private final long readNs;
    private final long readRequests;
    private final long threshold;
    private final long writeBytes;
    private final long writeNs;
    private final long writeRequests;

    private DiskStats(long self) {
        allocation = N.simplevirt_disk_stats_get_allocation(self);
        backingIndex = Values.unsigned(N.simplevirt_disk_stats_get_backing_index(self));
        capacity = N.simplevirt_disk_stats_get_capacity(self);
        errors = N.simplevirt_disk_stats_get_errors(self);
        flushNs = N.simplevirt_disk_stats_get_flush_ns(self);
        flushRequests = N.simplevirt_disk_stats_get_flush_requests(self);
        name = Text.read(N.simplevirt_disk_stats_get_name(self));
        path = Text.read(N.simplevirt_disk_stats_get_path(self));
        physical = N.simplevirt_disk_stats_get_physical(self);
        readBytes = N.simplevirt_disk_stats_get_read_bytes(self);
        readNs = N.simplevirt_disk_stats_get_read_ns(self);
        readRequests = N.simplevirt_disk_stats_get_read_requests(self);
        threshold = N.simplevirt_disk_stats_get_threshold(self);
        writeBytes = N.simplevirt_disk_stats_get_write_bytes(self);
        writeNs = N.simplevirt_disk_stats_get_write_ns(self);
        writeRequests = N.simplevirt_disk_stats_get_write_requests(self);
    }

    static DiskStats read(long self) {
        return self == 0 ? null : new DiskStats(self);
    }

    static DiskStats take(long self) {
        if (self == 0) {
            return null;
        }
        try {
            return new DiskStats(self);
        } finally {
            N.simplevirt_disk_stats_unref(self);
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
     * The number of the image within the disk's chain; 0 where there is none
     *
     * @return the number of the image within the disk's chain; 0 where there is none
     */
    public long backingIndex() {
        return backingIndex;
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
     * How often it failed
     *
     * @return how often it failed
     */
    public long errors() {
        return errors;
    }

    /**
     * How long flushing took, all requests together (in nanoseconds).
     *
     * @return how long flushing took, all requests together (in nanoseconds).
     */
    public long flushNs() {
        return flushNs;
    }

    /**
     * How often it was flushed
     *
     * @return how often it was flushed
     */
    public long flushRequests() {
        return flushRequests;
    }

    /**
     * Its target name, such as {@code vda}
     *
     * @return its target name, such as {@code vda}
     */
    public String name() {
        return name;
    }

    /**
     * The file or device on the host
     *
     * @return the file or device on the host, or {@code null}
     */
    public String path() {
        return path;
    }

    /**
     * The size of the file or device on the host (in bytes).
     *
     * @return the size of the file or device on the host (in bytes).
     */
    public long physical() {
        return physical;
    }

    /**
     * How much was read (in bytes).
     *
     * @return how much was read (in bytes).
     */
    public long readBytes() {
        return readBytes;
    }

    /**
     * How long reading took, all requests together (in nanoseconds).
     *
     * @return how long reading took, all requests together (in nanoseconds).
     */
    public long readNs() {
        return readNs;
    }

    /**
     * How often it was read
     *
     * @return how often it was read
     */
    public long readRequests() {
        return readRequests;
    }

    /**
     * The allocation at which an event is sent; 0 for none (in bytes).
     *
     * @return the allocation at which an event is sent; 0 for none (in bytes).
     */
    public long threshold() {
        return threshold;
    }

    /**
     * How much was written (in bytes).
     *
     * @return how much was written (in bytes).
     */
    public long writeBytes() {
        return writeBytes;
    }

    /**
     * How long writing took, all requests together (in nanoseconds).
     *
     * @return how long writing took, all requests together (in nanoseconds).
     */
    public long writeNs() {
        return writeNs;
    }

    /**
     * How often it was written
     *
     * @return how often it was written
     */
    public long writeRequests() {
        return writeRequests;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof DiskStats)) {
            return false;
        }
        DiskStats that = (DiskStats) other;
        return Objects.deepEquals(allocation, that.allocation) && Objects.deepEquals(backingIndex, that.backingIndex) && Objects.deepEquals(capacity, that.capacity) && Objects.deepEquals(errors, that.errors) && Objects.deepEquals(flushNs, that.flushNs) && Objects.deepEquals(flushRequests, that.flushRequests) && Objects.deepEquals(name, that.name) && Objects.deepEquals(path, that.path) && Objects.deepEquals(physical, that.physical) && Objects.deepEquals(readBytes, that.readBytes) && Objects.deepEquals(readNs, that.readNs) && Objects.deepEquals(readRequests, that.readRequests) && Objects.deepEquals(threshold, that.threshold) && Objects.deepEquals(writeBytes, that.writeBytes) && Objects.deepEquals(writeNs, that.writeNs) && Objects.deepEquals(writeRequests, that.writeRequests);
    }

    @Override
    public int hashCode() {
        return Objects.hash(allocation, backingIndex, capacity, errors, flushNs, flushRequests, name, path, physical, readBytes, readNs, readRequests, threshold, writeBytes, writeNs, writeRequests);
    }

    @Override
    public String toString() {
        return "DiskStats[allocation=" + allocation + ", backingIndex=" + backingIndex + ", capacity=" + capacity + ", errors=" + errors + ", flushNs=" + flushNs + ", flushRequests=" + flushRequests + ", name=" + name + ", path=" + path + ", physical=" + physical + ", readBytes=" + readBytes + ", readNs=" + readNs + ", readRequests=" + readRequests + ", threshold=" + threshold + ", writeBytes=" + writeBytes + ", writeNs=" + writeNs + ", writeRequests=" + writeRequests + "]";
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_disk_stats_get_allocation(long self);

        static native int simplevirt_disk_stats_get_backing_index(long self);

        static native long simplevirt_disk_stats_get_capacity(long self);

        static native long simplevirt_disk_stats_get_errors(long self);

        static native long simplevirt_disk_stats_get_flush_ns(long self);

        static native long simplevirt_disk_stats_get_flush_requests(long self);

        static native long simplevirt_disk_stats_get_name(long self);

        static native long simplevirt_disk_stats_get_path(long self);

        static native long simplevirt_disk_stats_get_physical(long self);

        static native long simplevirt_disk_stats_get_read_bytes(long self);

        static native long simplevirt_disk_stats_get_read_ns(long self);

        static native long simplevirt_disk_stats_get_read_requests(long self);

        static native long simplevirt_disk_stats_get_threshold(long self);

        static native long simplevirt_disk_stats_get_write_bytes(long self);

        static native long simplevirt_disk_stats_get_write_ns(long self);

        static native long simplevirt_disk_stats_get_write_requests(long self);

        static native void simplevirt_disk_stats_unref(long self);
    }
}
