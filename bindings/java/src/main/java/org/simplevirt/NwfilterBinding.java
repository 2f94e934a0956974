// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.Objects;

/**
 * A network interface that a filter is applied to.
 * <p>Immutable.
 */
public final class NwfilterBinding {
    private final String filterName;
    private final String port;

    private NwfilterBinding(long self) {
        filterName = Text.read(N.simplevirt_nwfilter_binding_get_filter_name(self));
        port = Text.read(N.simplevirt_nwfilter_binding_get_port(self));
    }

    static NwfilterBinding read(long self) {
        return self == 0 ? null : new NwfilterBinding(self);
    }

    static NwfilterBinding take(long self) {
        if (self == 0) {
            return null;
        }
        try {
            return new NwfilterBinding(self);
        } finally {
            N.simplevirt_nwfilter_binding_unref(self);
        }
    }

    /**
     * The name of the filter
     *
     * @return the name of the filter
     */
    public String filterName() {
        return filterName;
    }

    /**
     * The interface on the host, such as {@code vnet0}
     *
     * @return the interface on the host, such as {@code vnet0}
     */
    public String port() {
        return port;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof NwfilterBinding)) {
            return false;
        }
        NwfilterBinding that = (NwfilterBinding) other;
        return Objects.deepEquals(filterName, that.filterName) && Objects.deepEquals(port, that.port);
    }

    @Override
    public int hashCode() {
        return Objects.hash(filterName, port);
    }

    @Override
    public String toString() {
        return "NwfilterBinding[filterName=" + filterName + ", port=" + port + "]";
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_nwfilter_binding_get_filter_name(long self);

        static native long simplevirt_nwfilter_binding_get_port(long self);

        static native void simplevirt_nwfilter_binding_unref(long self);
    }
}
