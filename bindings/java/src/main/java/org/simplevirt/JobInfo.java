// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.Objects;

/**
 * A job of a domain: saving, dumping, migrating, backing up. Values that a job does not report are 0.
 * <p>Immutable.
 */
public final class JobInfo {
    private final long dirtyRate;
    private final long diskRate;
    private final long doneBytes;
    private final long downtimeMs;
    private final long elapsedMs;
    private final String errorMessage;
    private final long iteration;
    private final JobType jobType;
    private final long memoryRate;
    private final JobOperation operation;
    private final long remainingBytes;
    private final long remainingMs;
    private final long totalBytes;

    private JobInfo(long self) {
        dirtyRate = N.simplevirt_job_info_get_dirty_rate(self);
        diskRate = N.simplevirt_job_info_get_disk_rate(self);
        doneBytes = N.simplevirt_job_info_get_done_bytes(self);
        downtimeMs = N.simplevirt_job_info_get_downtime_ms(self);
        elapsedMs = N.simplevirt_job_info_get_elapsed_ms(self);
        errorMessage = Text.read(N.simplevirt_job_info_get_error_message(self));
        iteration = N.simplevirt_job_info_get_iteration(self);
        jobType = JobType.of(N.simplevirt_job_info_get_job_type(self));
        memoryRate = N.simplevirt_job_info_get_memory_rate(self);
        operation = JobOperation.of(N.simplevirt_job_info_get_operation(self));
        remainingBytes = N.simplevirt_job_info_get_remaining_bytes(self);
        remainingMs = N.simplevirt_job_info_get_remaining_ms(self);
        totalBytes = N.simplevirt_job_info_get_total_bytes(self);
    }

    static JobInfo read(long self) {
        return self == 0 ? null : new JobInfo(self);
    }

    static JobInfo take(long self) {
        if (self == 0) {
            return null;
        }
        try {
            return new JobInfo(self);
        } finally {
            N.simplevirt_job_info_unref(self);
        }
    }

    /**
     * How fast the guest changes its memory (in pages per second).
     *
     * @return how fast the guest changes its memory (in pages per second).
     */
    public long dirtyRate() {
        return dirtyRate;
    }

    /**
     * How fast disks are copied (in bytes per second).
     *
     * @return how fast disks are copied (in bytes per second).
     */
    public long diskRate() {
        return diskRate;
    }

    /**
     * How much was done (in bytes).
     *
     * @return how much was done (in bytes).
     */
    public long doneBytes() {
        return doneBytes;
    }

    /**
     * How long the guest is expected to be, or was, paused (in milliseconds).
     *
     * @return how long the guest is expected to be, or was, paused (in milliseconds).
     */
    public long downtimeMs() {
        return downtimeMs;
    }

    /**
     * For how long it has run (in milliseconds).
     *
     * @return for how long it has run (in milliseconds).
     */
    public long elapsedMs() {
        return elapsedMs;
    }

    /**
     * Why it failed
     *
     * @return why it failed, or {@code null}
     */
    public String errorMessage() {
        return errorMessage;
    }

    /**
     * How often memory was gone over
     *
     * @return how often memory was gone over
     */
    public long iteration() {
        return iteration;
    }

    /**
     * Whether one runs
     *
     * @return whether one runs
     */
    public JobType jobType() {
        return jobType;
    }

    /**
     * How fast memory is copied (in bytes per second).
     *
     * @return how fast memory is copied (in bytes per second).
     */
    public long memoryRate() {
        return memoryRate;
    }

    /**
     * What kind of work it is
     *
     * @return what kind of work it is
     */
    public JobOperation operation() {
        return operation;
    }

    /**
     * How much is left (in bytes).
     *
     * @return how much is left (in bytes).
     */
    public long remainingBytes() {
        return remainingBytes;
    }

    /**
     * How long it will probably take (in milliseconds).
     *
     * @return how long it will probably take (in milliseconds).
     */
    public long remainingMs() {
        return remainingMs;
    }

    /**
     * How much there is to do (in bytes).
     *
     * @return how much there is to do (in bytes).
     */
    public long totalBytes() {
        return totalBytes;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof JobInfo)) {
            return false;
        }
        JobInfo that = (JobInfo) other;
        return Objects.deepEquals(dirtyRate, that.dirtyRate) && Objects.deepEquals(diskRate, that.diskRate) && Objects.deepEquals(doneBytes, that.doneBytes) && Objects.deepEquals(downtimeMs, that.downtimeMs) && Objects.deepEquals(elapsedMs, that.elapsedMs) && Objects.deepEquals(errorMessage, that.errorMessage) && Objects.deepEquals(iteration, that.iteration) && Objects.deepEquals(jobType, that.jobType) && Objects.deepEquals(memoryRate, that.memoryRate) && Objects.deepEquals(operation, that.operation) && Objects.deepEquals(remainingBytes, that.remainingBytes) && Objects.deepEquals(remainingMs, that.remainingMs) && Objects.deepEquals(totalBytes, that.totalBytes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(dirtyRate, diskRate, doneBytes, downtimeMs, elapsedMs, errorMessage, iteration, jobType, memoryRate, operation, remainingBytes, remainingMs, totalBytes);
    }

    @Override
    public String toString() {
        return "JobInfo[dirtyRate=" + dirtyRate + ", diskRate=" + diskRate + ", doneBytes=" + doneBytes + ", downtimeMs=" + downtimeMs + ", elapsedMs=" + elapsedMs + ", errorMessage=" + errorMessage + ", iteration=" + iteration + ", jobType=" + jobType + ", memoryRate=" + memoryRate + ", operation=" + operation + ", remainingBytes=" + remainingBytes + ", remainingMs=" + remainingMs + ", totalBytes=" + totalBytes + "]";
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_job_info_get_dirty_rate(long self);

        static native long simplevirt_job_info_get_disk_rate(long self);

        static native long simplevirt_job_info_get_done_bytes(long self);

        static native long simplevirt_job_info_get_downtime_ms(long self);

        static native long simplevirt_job_info_get_elapsed_ms(long self);

        static native long simplevirt_job_info_get_error_message(long self);

        static native long simplevirt_job_info_get_iteration(long self);

        static native int simplevirt_job_info_get_job_type(long self);

        static native long simplevirt_job_info_get_memory_rate(long self);

        static native int simplevirt_job_info_get_operation(long self);

        static native long simplevirt_job_info_get_remaining_bytes(long self);

        static native long simplevirt_job_info_get_remaining_ms(long self);

        static native long simplevirt_job_info_get_total_bytes(long self);

        static native void simplevirt_job_info_unref(long self);
    }
}
