// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * From which NUMA nodes of the host the memory of a domain comes, for {@link Domain#setNumaParameters}.
 * <p>A property that is {@code null} or {@link NumaMode#DEFAULT} was not reported by libvirt; when setting, such
 * a property is left unchanged. Not thread-safe.
 */
public final class NumaParameters extends NativeObject {
    NumaParameters(Owned owned) {
        super(owned);
    }

    static NumaParameters wrap(long pointer) {
        return pointer == 0 ? null : new NumaParameters(new Owned(pointer));
    }

    /** Creates an object with nothing set. */
    public NumaParameters() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_numa_parameters_new());
    }

    /**
     * How strictly
     *
     * @return how strictly
     */
    public NumaMode mode() {
        long self = acquire();
        try {
            return NumaMode.of(N.simplevirt_numa_parameters_get_mode(self));
        } finally {
            release();
        }
    }

    /**
     * The nodes, such as {@code 0-1,3}
     *
     * @return the nodes, such as {@code 0-1,3}, or {@code null}
     */
    public String nodes() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_numa_parameters_get_nodes(self));
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NumaParameters#mode}.
     *
     * @param value how strictly
     * @return this
     */
    public NumaParameters setMode(NumaMode value) {
        long self = acquire();
        try {
            N.simplevirt_numa_parameters_set_mode(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NumaParameters#nodes}.
     *
     * @param value the nodes, such as {@code 0-1,3}, or {@code null}
     * @return this
     */
    public NumaParameters setNodes(String value) {
        long self = acquire();
        try {
            N.simplevirt_numa_parameters_set_nodes(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_numa_parameters_new();

        static native int simplevirt_numa_parameters_get_mode(long self);

        static native long simplevirt_numa_parameters_get_nodes(long self);

        static native void simplevirt_numa_parameters_set_mode(long self, int value);

        static native void simplevirt_numa_parameters_set_nodes(long self, byte[] value);
    }
}
