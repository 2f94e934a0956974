// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * How the host schedules I/O threads.
 * <p>XML: {@code <iothreadsched>}.
 */
public final class IoThreadSchedulerConfig extends Config {
    IoThreadSchedulerConfig(Owned owned) {
        super(owned);
    }

    static IoThreadSchedulerConfig wrap(long pointer) {
        return pointer == 0 ? null : new IoThreadSchedulerConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <iothreadsched>}. */
    public IoThreadSchedulerConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_io_thread_scheduler_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <iothreadsched>}
     * @return a new {@link IoThreadSchedulerConfig}
     * @throws SimplevirtException when it fails
     */
    public static IoThreadSchedulerConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_io_thread_scheduler_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return IoThreadSchedulerConfig.wrap(result);
    }

    /**
     * Which I/O threads.
     * <p>XML: &#64;iothreads.
     *
     * @return which I/O threads, or {@code null} when it is not set
     */
    public String ioThreads() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_io_thread_scheduler_config_get_io_threads(self));
        } finally {
            release();
        }
    }

    /**
     * How they are scheduled.
     * <p>XML: &#64;scheduler.
     *
     * @return how they are scheduled; {@link SchedulerPolicy#DEFAULT} when it is not set
     */
    public SchedulerPolicy policy() {
        long self = acquire();
        try {
            return SchedulerPolicy.of(N.simplevirt_io_thread_scheduler_config_get_policy(self));
        } finally {
            release();
        }
    }

    /**
     * The priority of {@code fifo} and {@code rr} (from 1 to 99).
     * <p>XML: &#64;priority.
     *
     * @return the priority of {@code fifo} and {@code rr}; 0 when it is not set
     */
    public long priority() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_io_thread_scheduler_config_get_priority(self));
        } finally {
            release();
        }
    }

    /**
     * Sets {@link IoThreadSchedulerConfig#ioThreads}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value which I/O threads; or {@code null} to leave it to libvirt
     * @return this
     */
    public IoThreadSchedulerConfig setIoThreads(String value) {
        long self = acquire();
        try {
            N.simplevirt_io_thread_scheduler_config_set_io_threads(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link IoThreadSchedulerConfig#policy}.
     *
     * @param value how they are scheduled; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is
     *     there
     * @return this
     */
    public IoThreadSchedulerConfig setPolicy(SchedulerPolicy value) {
        long self = acquire();
        try {
            N.simplevirt_io_thread_scheduler_config_set_policy(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link IoThreadSchedulerConfig#priority}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the priority of {@code fifo} and {@code rr}; 0 to leave it to libvirt
     * @return this
     */
    public IoThreadSchedulerConfig setPriority(long value) {
        long self = acquire();
        try {
            N.simplevirt_io_thread_scheduler_config_set_priority(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    @Override
    public IoThreadSchedulerConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public IoThreadSchedulerConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public IoThreadSchedulerConfig copy() {
        return (IoThreadSchedulerConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_io_thread_scheduler_config_new();

        static native long simplevirt_io_thread_scheduler_config_new_from_xml(byte[] xml, long[] error);

        static native long simplevirt_io_thread_scheduler_config_get_io_threads(long self);

        static native int simplevirt_io_thread_scheduler_config_get_policy(long self);

        static native int simplevirt_io_thread_scheduler_config_get_priority(long self);

        static native void simplevirt_io_thread_scheduler_config_set_io_threads(long self, byte[] value);

        static native void simplevirt_io_thread_scheduler_config_set_policy(long self, int value);

        static native void simplevirt_io_thread_scheduler_config_set_priority(long self, int value);
    }
}
