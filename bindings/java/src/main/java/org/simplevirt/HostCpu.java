// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.Objects;

/**
 * A logical CPU of a host.
 * <p>Immutable.
 */
public final class HostCpu {
    private final long id;
    private final boolean isOnline;

    private HostCpu(long self) {
        id = Values.unsigned(N.simplevirt_host_cpu_get_id(self));
        isOnline = N.simplevirt_host_cpu_is_online(self) != 0;
    }

    static HostCpu read(long self) {
        return self == 0 ? null : new HostCpu(self);
    }

    static HostCpu take(long self) {
        if (self == 0) {
            return null;
        }
        try {
            return new HostCpu(self);
        } finally {
            N.simplevirt_host_cpu_unref(self);
        }
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
     * Whether it works now
     *
     * @return whether it works now
     */
    public boolean isOnline() {
        return isOnline;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof HostCpu)) {
            return false;
        }
        HostCpu that = (HostCpu) other;
        return Objects.deepEquals(id, that.id) && Objects.deepEquals(isOnline, that.isOnline);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, isOnline);
    }

    @Override
    public String toString() {
        return "HostCpu[id=" + id + ", isOnline=" + isOnline + "]";
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native int simplevirt_host_cpu_get_id(long self);

        static native int simplevirt_host_cpu_is_online(long self);

        static native void simplevirt_host_cpu_unref(long self);
    }
}
