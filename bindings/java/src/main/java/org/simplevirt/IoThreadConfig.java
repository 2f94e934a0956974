// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * One I/O thread.
 * <p>XML: {@code <iothread>}.
 */
public final class IoThreadConfig extends Config {
    IoThreadConfig(Owned owned) {
        super(owned);
    }

    static IoThreadConfig wrap(long pointer) {
        return pointer == 0 ? null : new IoThreadConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <iothread>}. */
    public IoThreadConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_io_thread_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <iothread>}
     * @return a new {@link IoThreadConfig}
     * @throws SimplevirtException when it fails
     */
    public static IoThreadConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_io_thread_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return IoThreadConfig.wrap(result);
    }

    /**
     * Its number (from 1 to 4294967295).
     * <p>XML: &#64;id.
     *
     * @return its number; 0 when it is not set
     */
    public long id() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_io_thread_config_get_id(self));
        } finally {
            release();
        }
    }

    /**
     * How fast polling gets longer (libvirt 9.4).
     * <p>XML: poll/&#64;grow.
     *
     * @return how fast polling gets longer; 0 when it is not set
     */
    public long pollGrow() {
        long self = acquire();
        try {
            return N.simplevirt_io_thread_config_get_poll_grow(self);
        } finally {
            release();
        }
    }

    /**
     * How long it polls at most (in nanoseconds; libvirt 9.4).
     * <p>XML: poll/&#64;max.
     *
     * @return how long it polls at most; 0 when it is not set
     */
    public long pollMax() {
        long self = acquire();
        try {
            return N.simplevirt_io_thread_config_get_poll_max(self);
        } finally {
            release();
        }
    }

    /**
     * How fast polling gets shorter (libvirt 9.4).
     * <p>XML: poll/&#64;shrink.
     *
     * @return how fast polling gets shorter; 0 when it is not set
     */
    public long pollShrink() {
        long self = acquire();
        try {
            return N.simplevirt_io_thread_config_get_poll_shrink(self);
        } finally {
            release();
        }
    }

    /**
     * The most threads of its pool (from 1 to 4294967295).
     * <p>XML: &#64;thread_pool_max.
     *
     * @return the most threads of its pool; 0 when it is not set
     */
    public long poolMax() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_io_thread_config_get_pool_max(self));
        } finally {
            release();
        }
    }

    /**
     * The fewest threads of its pool.
     * <p>XML: &#64;thread_pool_min.
     *
     * @return the fewest threads of its pool; 0 when it is not set
     */
    public long poolMin() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_io_thread_config_get_pool_min(self));
        } finally {
            release();
        }
    }

    /**
     * Sets {@link IoThreadConfig#id}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value its number; 0 to leave it to libvirt
     * @return this
     */
    public IoThreadConfig setId(long value) {
        long self = acquire();
        try {
            N.simplevirt_io_thread_config_set_id(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link IoThreadConfig#pollGrow}.
     *
     * @param value how fast polling gets longer
     * @return this
     */
    public IoThreadConfig setPollGrow(long value) {
        long self = acquire();
        try {
            N.simplevirt_io_thread_config_set_poll_grow(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link IoThreadConfig#pollMax}.
     *
     * @param value how long it polls at most
     * @return this
     */
    public IoThreadConfig setPollMax(long value) {
        long self = acquire();
        try {
            N.simplevirt_io_thread_config_set_poll_max(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link IoThreadConfig#pollShrink}.
     *
     * @param value how fast polling gets shorter
     * @return this
     */
    public IoThreadConfig setPollShrink(long value) {
        long self = acquire();
        try {
            N.simplevirt_io_thread_config_set_poll_shrink(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link IoThreadConfig#poolMax}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value the most threads of its pool; 0 to leave it to libvirt
     * @return this
     */
    public IoThreadConfig setPoolMax(long value) {
        long self = acquire();
        try {
            N.simplevirt_io_thread_config_set_pool_max(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link IoThreadConfig#poolMin}.
     *
     * @param value the fewest threads of its pool
     * @return this
     */
    public IoThreadConfig setPoolMin(long value) {
        long self = acquire();
        try {
            N.simplevirt_io_thread_config_set_pool_min(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    @Override
    public IoThreadConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public IoThreadConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public IoThreadConfig copy() {
        return (IoThreadConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_io_thread_config_new();

        static native long simplevirt_io_thread_config_new_from_xml(byte[] xml, long[] error);

        static native int simplevirt_io_thread_config_get_id(long self);

        static native long simplevirt_io_thread_config_get_poll_grow(long self);

        static native long simplevirt_io_thread_config_get_poll_max(long self);

        static native long simplevirt_io_thread_config_get_poll_shrink(long self);

        static native int simplevirt_io_thread_config_get_pool_max(long self);

        static native int simplevirt_io_thread_config_get_pool_min(long self);

        static native void simplevirt_io_thread_config_set_id(long self, int value);

        static native void simplevirt_io_thread_config_set_poll_grow(long self, long value);

        static native void simplevirt_io_thread_config_set_poll_max(long self, long value);

        static native void simplevirt_io_thread_config_set_poll_shrink(long self, long value);

        static native void simplevirt_io_thread_config_set_pool_max(long self, int value);

        static native void simplevirt_io_thread_config_set_pool_min(long self, int value);
    }
}
