// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.Objects;

/**
 * A job on a disk of a domain, as it was when it was queried.
 * <p>Immutable.
 */
public final class BlockJob {
    private final long bandwidth;
    private final String disk;
    private final long doneBytes;
    private final BlockJobKind kind;
    private final boolean ready;
    private final long totalBytes;

    private BlockJob(long self) {
        bandwidth = N.simplevirt_block_job_get_bandwidth(self);
        disk = Text.read(N.simplevirt_block_job_get_disk(self));
        doneBytes = N.simplevirt_block_job_get_done_bytes(self);
        kind = BlockJobKind.of(N.simplevirt_block_job_get_kind(self));
        ready = N.simplevirt_block_job_get_ready(self) != 0;
        totalBytes = N.simplevirt_block_job_get_total_bytes(self);
    }

    static BlockJob read(long self) {
        return self == 0 ? null : new BlockJob(self);
    }

    static BlockJob take(long self) {
        if (self == 0) {
            return null;
        }
        try {
            return new BlockJob(self);
        } finally {
            N.simplevirt_block_job_unref(self);
        }
    }

    /**
     * The limit of its speed; 0 for no limit (in bytes per second).
     *
     * @return the limit of its speed; 0 for no limit (in bytes per second).
     */
    public long bandwidth() {
        return bandwidth;
    }

    /**
     * The disk's target name, such as {@code vda}
     *
     * @return the disk's target name, such as {@code vda}
     */
    public String disk() {
        return disk;
    }

    /**
     * How much is done (in bytes).
     *
     * @return how much is done (in bytes).
     */
    public long doneBytes() {
        return doneBytes;
    }

    /**
     * What it does
     *
     * @return what it does
     */
    public BlockJobKind kind() {
        return kind;
    }

    /**
     * Whether it has caught up and waits for {@link Domain#pivotBlockJob} or {@link Domain#abortBlockJob}
     *
     * @return whether it has caught up and waits for {@link Domain#pivotBlockJob} or {@link
     *     Domain#abortBlockJob}
     */
    public boolean ready() {
        return ready;
    }

    /**
     * How much there is to do in total; this may grow while the guest writes (in bytes).
     *
     * @return how much there is to do in total; this may grow while the guest writes (in bytes).
     */
    public long totalBytes() {
        return totalBytes;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof BlockJob)) {
            return false;
        }
        BlockJob that = (BlockJob) other;
        return Objects.deepEquals(bandwidth, that.bandwidth) && Objects.deepEquals(disk, that.disk) && Objects.deepEquals(doneBytes, that.doneBytes) && Objects.deepEquals(kind, that.kind) && Objects.deepEquals(ready, that.ready) && Objects.deepEquals(totalBytes, that.totalBytes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(bandwidth, disk, doneBytes, kind, ready, totalBytes);
    }

    @Override
    public String toString() {
        return "BlockJob[bandwidth=" + bandwidth + ", disk=" + disk + ", doneBytes=" + doneBytes + ", kind=" + kind + ", ready=" + ready + ", totalBytes=" + totalBytes + "]";
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_block_job_get_bandwidth(long self);

        static native long simplevirt_block_job_get_disk(long self);

        static native long simplevirt_block_job_get_done_bytes(long self);

        static native int simplevirt_block_job_get_kind(long self);

        static native int simplevirt_block_job_get_ready(long self);

        static native long simplevirt_block_job_get_total_bytes(long self);

        static native void simplevirt_block_job_unref(long self);
    }
}
