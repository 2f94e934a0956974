// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.List;

/**
 * An I/O thread and the queues it serves.
 * <p>XML: {@code <iothread>}.
 */
public final class IoThreadQueuesConfig extends Config {
    IoThreadQueuesConfig(Owned owned) {
        super(owned);
    }

    static IoThreadQueuesConfig wrap(long pointer) {
        return pointer == 0 ? null : new IoThreadQueuesConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <iothread>}. */
    public IoThreadQueuesConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_io_thread_queues_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <iothread>}
     * @return a new {@link IoThreadQueuesConfig}
     * @throws SimplevirtException when it fails
     */
    public static IoThreadQueuesConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_io_thread_queues_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return IoThreadQueuesConfig.wrap(result);
    }

    /**
     * The number of the thread (from 1 to 4294967295).
     * <p>XML: &#64;id.
     *
     * @return the number of the thread; 0 when it is not set
     */
    public long id() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_io_thread_queues_config_get_id(self));
        } finally {
            release();
        }
    }

    /**
     * The queues; distributed evenly when there are none.
     * <p>XML: queue/&#64;id.
     *
     * @return the queues; distributed evenly when there are none; empty when it is not set
     */
    public List<String> queues() {
        long self = acquire();
        try {
            return Values.takeStrings(N.simplevirt_io_thread_queues_config_get_queues(self));
        } finally {
            release();
        }
    }

    /**
     * Sets {@link IoThreadQueuesConfig#id}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value the number of the thread; 0 to leave it to libvirt
     * @return this
     */
    public IoThreadQueuesConfig setId(long value) {
        long self = acquire();
        try {
            N.simplevirt_io_thread_queues_config_set_id(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link IoThreadQueuesConfig#queues}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the queues; distributed evenly when there are none; or {@code null} for none
     * @return this
     */
    public IoThreadQueuesConfig setQueues(List<String> value) {
        try (Scope scope = new Scope()) {
            N.simplevirt_io_thread_queues_config_set_queues(scope.use(this), scope.strings(value));
            return this;
        }
    }

    @Override
    public IoThreadQueuesConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public IoThreadQueuesConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public IoThreadQueuesConfig copy() {
        return (IoThreadQueuesConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_io_thread_queues_config_new();

        static native long simplevirt_io_thread_queues_config_new_from_xml(byte[] xml, long[] error);

        static native int simplevirt_io_thread_queues_config_get_id(long self);

        static native long simplevirt_io_thread_queues_config_get_queues(long self);

        static native void simplevirt_io_thread_queues_config_set_id(long self, int value);

        static native void simplevirt_io_thread_queues_config_set_queues(long self, long value);
    }
}
