// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.Arrays;
import java.util.Objects;

/**
 * How a program that ran in a guest ended, and what it wrote.
 * <p>Immutable.
 */
public final class GuestExec {
    private final byte[] errorOutput;
    private final int exitCode;
    private final byte[] output;
    private final int signal;
    private final boolean isTruncated;

    private GuestExec(long self) {
        errorOutput = Values.readBytes(N.simplevirt_guest_exec_get_error_output(self));
        exitCode = N.simplevirt_guest_exec_get_exit_code(self);
        output = Values.readBytes(N.simplevirt_guest_exec_get_output(self));
        signal = N.simplevirt_guest_exec_get_signal(self);
        isTruncated = N.simplevirt_guest_exec_is_truncated(self) != 0;
    }

    static GuestExec read(long self) {
        return self == 0 ? null : new GuestExec(self);
    }

    static GuestExec take(long self) {
        if (self == 0) {
            return null;
        }
        try {
            return new GuestExec(self);
        } finally {
            N.simplevirt_guest_exec_unref(self);
        }
    }

    /**
     * What it wrote to its standard error
     *
     * @return what it wrote to its standard error
     */
    public byte[] errorOutput() {
        return errorOutput.clone();
    }

    /**
     * Its exit code; -1 when a signal ended it
     *
     * @return its exit code; -1 when a signal ended it
     */
    public int exitCode() {
        return exitCode;
    }

    /**
     * What it wrote to its standard output
     *
     * @return what it wrote to its standard output
     */
    public byte[] output() {
        return output.clone();
    }

    /**
     * The signal (Windows: the exception) that ended it; 0 when it exited
     *
     * @return the signal (Windows: the exception) that ended it; 0 when it exited
     */
    public int signal() {
        return signal;
    }

    /**
     * Whether it wrote more than the agent keeps (16 MiB)
     *
     * @return whether it wrote more than the agent keeps (16 MiB)
     */
    public boolean isTruncated() {
        return isTruncated;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof GuestExec)) {
            return false;
        }
        GuestExec that = (GuestExec) other;
        return Objects.deepEquals(errorOutput, that.errorOutput) && Objects.deepEquals(exitCode, that.exitCode) && Objects.deepEquals(output, that.output) && Objects.deepEquals(signal, that.signal) && Objects.deepEquals(isTruncated, that.isTruncated);
    }

    @Override
    public int hashCode() {
        return Objects.hash(Arrays.hashCode(errorOutput), exitCode, Arrays.hashCode(output), signal, isTruncated);
    }

    @Override
    public String toString() {
        return "GuestExec[errorOutput=" + Arrays.toString(errorOutput) + ", exitCode=" + exitCode + ", output=" + Arrays.toString(output) + ", signal=" + signal + ", isTruncated=" + isTruncated + "]";
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_guest_exec_get_error_output(long self);

        static native int simplevirt_guest_exec_get_exit_code(long self);

        static native long simplevirt_guest_exec_get_output(long self);

        static native int simplevirt_guest_exec_get_signal(long self);

        static native int simplevirt_guest_exec_is_truncated(long self);

        static native void simplevirt_guest_exec_unref(long self);
    }
}
