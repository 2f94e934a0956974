// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * Which CPUs of the host an I/O thread may run on.
 * <p>XML: {@code <iothreadpin>}.
 */
public final class IoThreadPinConfig extends Config {
    IoThreadPinConfig(Owned owned) {
        super(owned);
    }

    static IoThreadPinConfig wrap(long pointer) {
        return pointer == 0 ? null : new IoThreadPinConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <iothreadpin>}. */
    public IoThreadPinConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_io_thread_pin_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <iothreadpin>}
     * @return a new {@link IoThreadPinConfig}
     * @throws SimplevirtException when it fails
     */
    public static IoThreadPinConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_io_thread_pin_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return IoThreadPinConfig.wrap(result);
    }

    /**
     * The host's CPUs.
     * <p>XML: &#64;cpuset.
     *
     * @return the host's CPUs, or {@code null} when it is not set
     */
    public String cpuSet() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_io_thread_pin_config_get_cpu_set(self));
        } finally {
            release();
        }
    }

    /**
     * The I/O thread (from 1 to 4294967295).
     * <p>XML: &#64;iothread.
     *
     * @return the I/O thread; 0 when it is not set
     */
    public long ioThread() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_io_thread_pin_config_get_io_thread(self));
        } finally {
            release();
        }
    }

    /**
     * Sets {@link IoThreadPinConfig#cpuSet}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the host's CPUs; or {@code null} to leave it to libvirt
     * @return this
     */
    public IoThreadPinConfig setCpuSet(String value) {
        long self = acquire();
        try {
            N.simplevirt_io_thread_pin_config_set_cpu_set(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link IoThreadPinConfig#ioThread}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the I/O thread; 0 to leave it to libvirt
     * @return this
     */
    public IoThreadPinConfig setIoThread(long value) {
        long self = acquire();
        try {
            N.simplevirt_io_thread_pin_config_set_io_thread(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    @Override
    public IoThreadPinConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public IoThreadPinConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public IoThreadPinConfig copy() {
        return (IoThreadPinConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_io_thread_pin_config_new();

        static native long simplevirt_io_thread_pin_config_new_from_xml(byte[] xml, long[] error);

        static native long simplevirt_io_thread_pin_config_get_cpu_set(long self);

        static native int simplevirt_io_thread_pin_config_get_io_thread(long self);

        static native void simplevirt_io_thread_pin_config_set_cpu_set(long self, byte[] value);

        static native void simplevirt_io_thread_pin_config_set_io_thread(long self, int value);
    }
}
