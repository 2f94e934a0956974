// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.Objects;

/**
 * An I/O thread of a domain.
 * <p>Immutable.
 */
public final class IothreadInfo {
    private final String cpus;
    private final long id;

    private IothreadInfo(long self) {
        cpus = Text.read(N.simplevirt_iothread_info_get_cpus(self));
        id = Values.unsigned(N.simplevirt_iothread_info_get_id(self));
    }

    static IothreadInfo read(long self) {
        return self == 0 ? null : new IothreadInfo(self);
    }

    static IothreadInfo take(long self) {
        if (self == 0) {
            return null;
        }
        try {
            return new IothreadInfo(self);
        } finally {
            N.simplevirt_iothread_info_unref(self);
        }
    }

    /**
     * The CPUs of the host that it may be on, such as {@code 0-3,5}
     *
     * @return the CPUs of the host that it may be on, such as {@code 0-3,5}
     */
    public String cpus() {
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

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof IothreadInfo)) {
            return false;
        }
        IothreadInfo that = (IothreadInfo) other;
        return Objects.deepEquals(cpus, that.cpus) && Objects.deepEquals(id, that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(cpus, id);
    }

    @Override
    public String toString() {
        return "IothreadInfo[cpus=" + cpus + ", id=" + id + "]";
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_iothread_info_get_cpus(long self);

        static native int simplevirt_iothread_info_get_id(long self);

        static native void simplevirt_iothread_info_unref(long self);
    }
}
