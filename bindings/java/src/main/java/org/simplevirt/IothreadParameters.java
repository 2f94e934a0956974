// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * How an I/O thread of a running domain works, for {@link Domain#setIothreadParameters}.
 * <p>A property that is -1 is left unchanged. {@link IothreadStats} has the current values. Not thread-safe.
 */
public final class IothreadParameters extends NativeObject {
    IothreadParameters(Owned owned) {
        super(owned);
    }

    static IothreadParameters wrap(long pointer) {
        return pointer == 0 ? null : new IothreadParameters(new Owned(pointer));
    }

    /** Creates an object with nothing set. */
    public IothreadParameters() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_iothread_parameters_new());
    }

    /**
     * By which factor the time grows when polling was worth it
     *
     * @return by which factor the time grows when polling was worth it
     */
    public long pollGrow() {
        long self = acquire();
        try {
            return N.simplevirt_iothread_parameters_get_poll_grow(self);
        } finally {
            release();
        }
    }

    /**
     * For how long it may poll before it sleeps; 0 for never (in nanoseconds).
     *
     * @return for how long it may poll before it sleeps; 0 for never (in nanoseconds).
     */
    public long pollMax() {
        long self = acquire();
        try {
            return N.simplevirt_iothread_parameters_get_poll_max(self);
        } finally {
            release();
        }
    }

    /**
     * By which factor the time shrinks when it was not
     *
     * @return by which factor the time shrinks when it was not
     */
    public long pollShrink() {
        long self = acquire();
        try {
            return N.simplevirt_iothread_parameters_get_poll_shrink(self);
        } finally {
            release();
        }
    }

    /**
     * The most worker threads
     *
     * @return the most worker threads
     */
    public long poolMax() {
        long self = acquire();
        try {
            return N.simplevirt_iothread_parameters_get_pool_max(self);
        } finally {
            release();
        }
    }

    /**
     * The least worker threads
     *
     * @return the least worker threads
     */
    public long poolMin() {
        long self = acquire();
        try {
            return N.simplevirt_iothread_parameters_get_pool_min(self);
        } finally {
            release();
        }
    }

    /**
     * Sets {@link IothreadParameters#pollGrow}.
     *
     * @param value by which factor the time grows when polling was worth it
     * @return this
     */
    public IothreadParameters setPollGrow(long value) {
        long self = acquire();
        try {
            N.simplevirt_iothread_parameters_set_poll_grow(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link IothreadParameters#pollMax}.
     *
     * @param value for how long it may poll before it sleeps; 0 for never (in nanoseconds)
     * @return this
     */
    public IothreadParameters setPollMax(long value) {
        long self = acquire();
        try {
            N.simplevirt_iothread_parameters_set_poll_max(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link IothreadParameters#pollShrink}.
     *
     * @param value by which factor the time shrinks when it was not
     * @return this
     */
    public IothreadParameters setPollShrink(long value) {
        long self = acquire();
        try {
            N.simplevirt_iothread_parameters_set_poll_shrink(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link IothreadParameters#poolMax}.
     *
     * @param value the most worker threads
     * @return this
     */
    public IothreadParameters setPoolMax(long value) {
        long self = acquire();
        try {
            N.simplevirt_iothread_parameters_set_pool_max(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link IothreadParameters#poolMin}.
     *
     * @param value the least worker threads
     * @return this
     */
    public IothreadParameters setPoolMin(long value) {
        long self = acquire();
        try {
            N.simplevirt_iothread_parameters_set_pool_min(self, value);
            return this;
        } finally {
            release();
        }
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_iothread_parameters_new();

        static native long simplevirt_iothread_parameters_get_poll_grow(long self);

        static native long simplevirt_iothread_parameters_get_poll_max(long self);

        static native long simplevirt_iothread_parameters_get_poll_shrink(long self);

        static native long simplevirt_iothread_parameters_get_pool_max(long self);

        static native long simplevirt_iothread_parameters_get_pool_min(long self);

        static native void simplevirt_iothread_parameters_set_poll_grow(long self, long value);

        static native void simplevirt_iothread_parameters_set_poll_max(long self, long value);

        static native void simplevirt_iothread_parameters_set_poll_shrink(long self, long value);

        static native void simplevirt_iothread_parameters_set_pool_max(long self, long value);

        static native void simplevirt_iothread_parameters_set_pool_min(long self, long value);
    }
}
