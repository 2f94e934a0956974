// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * Limits that disks share by naming the group. (libvirt 11.2).
 * <p>XML: {@code <throttlegroup>}.
 */
public final class ThrottleGroupConfig extends Config {
    ThrottleGroupConfig(Owned owned) {
        super(owned);
    }

    static ThrottleGroupConfig wrap(long pointer) {
        return pointer == 0 ? null : new ThrottleGroupConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <throttlegroup>}. */
    public ThrottleGroupConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_throttle_group_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <throttlegroup>}
     * @return a new {@link ThrottleGroupConfig}
     * @throws SimplevirtException when it fails
     */
    public static ThrottleGroupConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_throttle_group_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return ThrottleGroupConfig.wrap(result);
    }

    /**
     * The name of the group.
     * <p>XML: {@code group_name}.
     *
     * @return the name of the group, or {@code null} when it is not set
     */
    public String name() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_throttle_group_config_get_name(self));
        } finally {
            release();
        }
    }

    /**
     * The maximum number of bytes read per second during a burst (in bytes).
     * <p>XML: {@code read_bytes_sec_max}.
     *
     * @return the maximum number of bytes read per second during a burst; 0 when it is not set
     */
    public long readBytesBurst() {
        long self = acquire();
        try {
            return N.simplevirt_throttle_group_config_get_read_bytes_burst(self);
        } finally {
            release();
        }
    }

    /**
     * How long a burst of reading may last (in seconds; from 1 to 18446744073709551615).
     * <p>XML: {@code read_bytes_sec_max_length}.
     *
     * @return how long a burst of reading may last; 0 when it is not set
     */
    public long readBytesBurstSeconds() {
        long self = acquire();
        try {
            return N.simplevirt_throttle_group_config_get_read_bytes_burst_seconds(self);
        } finally {
            release();
        }
    }

    /**
     * The maximum number of bytes read per second (in bytes).
     * <p>XML: {@code read_bytes_sec}.
     *
     * @return the maximum number of bytes read per second; 0 when it is not set
     */
    public long readBytesPerSecond() {
        long self = acquire();
        try {
            return N.simplevirt_throttle_group_config_get_read_bytes_per_second(self);
        } finally {
            release();
        }
    }

    /**
     * The maximum number of read requests per second during a burst.
     * <p>XML: {@code read_iops_sec_max}.
     *
     * @return the maximum number of read requests per second during a burst; 0 when it is not set
     */
    public long readRequestsBurst() {
        long self = acquire();
        try {
            return N.simplevirt_throttle_group_config_get_read_requests_burst(self);
        } finally {
            release();
        }
    }

    /**
     * How long a burst of read requests may last (in seconds; from 1 to 18446744073709551615).
     * <p>XML: {@code read_iops_sec_max_length}.
     *
     * @return how long a burst of read requests may last; 0 when it is not set
     */
    public long readRequestsBurstSeconds() {
        long self = acquire();
        try {
            return N.simplevirt_throttle_group_config_get_read_requests_burst_seconds(self);
        } finally {
            release();
        }
    }

    /**
     * The maximum number of read requests per second.
     * <p>XML: {@code read_iops_sec}.
     *
     * @return the maximum number of read requests per second; 0 when it is not set
     */
    public long readRequestsPerSecond() {
        long self = acquire();
        try {
            return N.simplevirt_throttle_group_config_get_read_requests_per_second(self);
        } finally {
            release();
        }
    }

    /**
     * How many bytes count as one request (in bytes).
     * <p>XML: {@code size_iops_sec}.
     *
     * @return how many bytes count as one request; 0 when it is not set
     */
    public long requestSize() {
        long self = acquire();
        try {
            return N.simplevirt_throttle_group_config_get_request_size(self);
        } finally {
            release();
        }
    }

    /**
     * The maximum number of bytes read and written per second during a burst (in bytes).
     * <p>XML: {@code total_bytes_sec_max}.
     *
     * @return the maximum number of bytes read and written per second during a burst; 0 when it is not set
     */
    public long totalBytesBurst() {
        long self = acquire();
        try {
            return N.simplevirt_throttle_group_config_get_total_bytes_burst(self);
        } finally {
            release();
        }
    }

    /**
     * How long a burst may last (in seconds; from 1 to 18446744073709551615).
     * <p>XML: {@code total_bytes_sec_max_length}.
     *
     * @return how long a burst may last; 0 when it is not set
     */
    public long totalBytesBurstSeconds() {
        long self = acquire();
        try {
            return N.simplevirt_throttle_group_config_get_total_bytes_burst_seconds(self);
        } finally {
            release();
        }
    }

    /**
     * The maximum number of bytes read and written per second (in bytes).
     * <p>XML: {@code total_bytes_sec}.
     *
     * @return the maximum number of bytes read and written per second; 0 when it is not set
     */
    public long totalBytesPerSecond() {
        long self = acquire();
        try {
            return N.simplevirt_throttle_group_config_get_total_bytes_per_second(self);
        } finally {
            release();
        }
    }

    /**
     * The maximum number of requests per second during a burst.
     * <p>XML: {@code total_iops_sec_max}.
     *
     * @return the maximum number of requests per second during a burst; 0 when it is not set
     */
    public long totalRequestsBurst() {
        long self = acquire();
        try {
            return N.simplevirt_throttle_group_config_get_total_requests_burst(self);
        } finally {
            release();
        }
    }

    /**
     * How long a burst of requests may last (in seconds; from 1 to 18446744073709551615).
     * <p>XML: {@code total_iops_sec_max_length}.
     *
     * @return how long a burst of requests may last; 0 when it is not set
     */
    public long totalRequestsBurstSeconds() {
        long self = acquire();
        try {
            return N.simplevirt_throttle_group_config_get_total_requests_burst_seconds(self);
        } finally {
            release();
        }
    }

    /**
     * The maximum number of requests per second.
     * <p>XML: {@code total_iops_sec}.
     *
     * @return the maximum number of requests per second; 0 when it is not set
     */
    public long totalRequestsPerSecond() {
        long self = acquire();
        try {
            return N.simplevirt_throttle_group_config_get_total_requests_per_second(self);
        } finally {
            release();
        }
    }

    /**
     * The maximum number of bytes written per second during a burst (in bytes).
     * <p>XML: {@code write_bytes_sec_max}.
     *
     * @return the maximum number of bytes written per second during a burst; 0 when it is not set
     */
    public long writeBytesBurst() {
        long self = acquire();
        try {
            return N.simplevirt_throttle_group_config_get_write_bytes_burst(self);
        } finally {
            release();
        }
    }

    /**
     * How long a burst of writing may last (in seconds; from 1 to 18446744073709551615).
     * <p>XML: {@code write_bytes_sec_max_length}.
     *
     * @return how long a burst of writing may last; 0 when it is not set
     */
    public long writeBytesBurstSeconds() {
        long self = acquire();
        try {
            return N.simplevirt_throttle_group_config_get_write_bytes_burst_seconds(self);
        } finally {
            release();
        }
    }

    /**
     * The maximum number of bytes written per second (in bytes).
     * <p>XML: {@code write_bytes_sec}.
     *
     * @return the maximum number of bytes written per second; 0 when it is not set
     */
    public long writeBytesPerSecond() {
        long self = acquire();
        try {
            return N.simplevirt_throttle_group_config_get_write_bytes_per_second(self);
        } finally {
            release();
        }
    }

    /**
     * The maximum number of write requests per second during a burst.
     * <p>XML: {@code write_iops_sec_max}.
     *
     * @return the maximum number of write requests per second during a burst; 0 when it is not set
     */
    public long writeRequestsBurst() {
        long self = acquire();
        try {
            return N.simplevirt_throttle_group_config_get_write_requests_burst(self);
        } finally {
            release();
        }
    }

    /**
     * How long a burst of write requests may last (in seconds; from 1 to 18446744073709551615).
     * <p>XML: {@code write_iops_sec_max_length}.
     *
     * @return how long a burst of write requests may last; 0 when it is not set
     */
    public long writeRequestsBurstSeconds() {
        long self = acquire();
        try {
            return N.simplevirt_throttle_group_config_get_write_requests_burst_seconds(self);
        } finally {
            release();
        }
    }

    /**
     * The maximum number of write requests per second.
     * <p>XML: {@code write_iops_sec}.
     *
     * @return the maximum number of write requests per second; 0 when it is not set
     */
    public long writeRequestsPerSecond() {
        long self = acquire();
        try {
            return N.simplevirt_throttle_group_config_get_write_requests_per_second(self);
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ThrottleGroupConfig#name}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the name of the group; or {@code null} to leave it to libvirt
     * @return this
     */
    public ThrottleGroupConfig setName(String value) {
        long self = acquire();
        try {
            N.simplevirt_throttle_group_config_set_name(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ThrottleGroupConfig#readBytesBurst}. What is not a whole number of bytes is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the maximum number of bytes read per second during a burst
     * @return this
     */
    public ThrottleGroupConfig setReadBytesBurst(long value) {
        long self = acquire();
        try {
            N.simplevirt_throttle_group_config_set_read_bytes_burst(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ThrottleGroupConfig#readBytesBurstSeconds}. A value out of range is refused, which {@link
     * Config#validate} reports.
     *
     * @param value how long a burst of reading may last; 0 to leave it to libvirt
     * @return this
     */
    public ThrottleGroupConfig setReadBytesBurstSeconds(long value) {
        long self = acquire();
        try {
            N.simplevirt_throttle_group_config_set_read_bytes_burst_seconds(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ThrottleGroupConfig#readBytesPerSecond}. What is not a whole number of bytes is refused, which
     * {@link Config#validate} reports.
     *
     * @param value the maximum number of bytes read per second
     * @return this
     */
    public ThrottleGroupConfig setReadBytesPerSecond(long value) {
        long self = acquire();
        try {
            N.simplevirt_throttle_group_config_set_read_bytes_per_second(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ThrottleGroupConfig#readRequestsBurst}.
     *
     * @param value the maximum number of read requests per second during a burst
     * @return this
     */
    public ThrottleGroupConfig setReadRequestsBurst(long value) {
        long self = acquire();
        try {
            N.simplevirt_throttle_group_config_set_read_requests_burst(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ThrottleGroupConfig#readRequestsBurstSeconds}. A value out of range is refused, which {@link
     * Config#validate} reports.
     *
     * @param value how long a burst of read requests may last; 0 to leave it to libvirt
     * @return this
     */
    public ThrottleGroupConfig setReadRequestsBurstSeconds(long value) {
        long self = acquire();
        try {
            N.simplevirt_throttle_group_config_set_read_requests_burst_seconds(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ThrottleGroupConfig#readRequestsPerSecond}.
     *
     * @param value the maximum number of read requests per second
     * @return this
     */
    public ThrottleGroupConfig setReadRequestsPerSecond(long value) {
        long self = acquire();
        try {
            N.simplevirt_throttle_group_config_set_read_requests_per_second(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ThrottleGroupConfig#requestSize}. What is not a whole number of bytes is refused, which {@link
     * Config#validate} reports.
     *
     * @param value how many bytes count as one request
     * @return this
     */
    public ThrottleGroupConfig setRequestSize(long value) {
        long self = acquire();
        try {
            N.simplevirt_throttle_group_config_set_request_size(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ThrottleGroupConfig#totalBytesBurst}. What is not a whole number of bytes is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the maximum number of bytes read and written per second during a burst
     * @return this
     */
    public ThrottleGroupConfig setTotalBytesBurst(long value) {
        long self = acquire();
        try {
            N.simplevirt_throttle_group_config_set_total_bytes_burst(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ThrottleGroupConfig#totalBytesBurstSeconds}. A value out of range is refused, which {@link
     * Config#validate} reports.
     *
     * @param value how long a burst may last; 0 to leave it to libvirt
     * @return this
     */
    public ThrottleGroupConfig setTotalBytesBurstSeconds(long value) {
        long self = acquire();
        try {
            N.simplevirt_throttle_group_config_set_total_bytes_burst_seconds(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ThrottleGroupConfig#totalBytesPerSecond}. What is not a whole number of bytes is refused, which
     * {@link Config#validate} reports.
     *
     * @param value the maximum number of bytes read and written per second
     * @return this
     */
    public ThrottleGroupConfig setTotalBytesPerSecond(long value) {
        long self = acquire();
        try {
            N.simplevirt_throttle_group_config_set_total_bytes_per_second(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ThrottleGroupConfig#totalRequestsBurst}.
     *
     * @param value the maximum number of requests per second during a burst
     * @return this
     */
    public ThrottleGroupConfig setTotalRequestsBurst(long value) {
        long self = acquire();
        try {
            N.simplevirt_throttle_group_config_set_total_requests_burst(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ThrottleGroupConfig#totalRequestsBurstSeconds}. A value out of range is refused, which {@link
     * Config#validate} reports.
     *
     * @param value how long a burst of requests may last; 0 to leave it to libvirt
     * @return this
     */
    public ThrottleGroupConfig setTotalRequestsBurstSeconds(long value) {
        long self = acquire();
        try {
            N.simplevirt_throttle_group_config_set_total_requests_burst_seconds(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ThrottleGroupConfig#totalRequestsPerSecond}.
     *
     * @param value the maximum number of requests per second
     * @return this
     */
    public ThrottleGroupConfig setTotalRequestsPerSecond(long value) {
        long self = acquire();
        try {
            N.simplevirt_throttle_group_config_set_total_requests_per_second(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ThrottleGroupConfig#writeBytesBurst}. What is not a whole number of bytes is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the maximum number of bytes written per second during a burst
     * @return this
     */
    public ThrottleGroupConfig setWriteBytesBurst(long value) {
        long self = acquire();
        try {
            N.simplevirt_throttle_group_config_set_write_bytes_burst(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ThrottleGroupConfig#writeBytesBurstSeconds}. A value out of range is refused, which {@link
     * Config#validate} reports.
     *
     * @param value how long a burst of writing may last; 0 to leave it to libvirt
     * @return this
     */
    public ThrottleGroupConfig setWriteBytesBurstSeconds(long value) {
        long self = acquire();
        try {
            N.simplevirt_throttle_group_config_set_write_bytes_burst_seconds(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ThrottleGroupConfig#writeBytesPerSecond}. What is not a whole number of bytes is refused, which
     * {@link Config#validate} reports.
     *
     * @param value the maximum number of bytes written per second
     * @return this
     */
    public ThrottleGroupConfig setWriteBytesPerSecond(long value) {
        long self = acquire();
        try {
            N.simplevirt_throttle_group_config_set_write_bytes_per_second(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ThrottleGroupConfig#writeRequestsBurst}.
     *
     * @param value the maximum number of write requests per second during a burst
     * @return this
     */
    public ThrottleGroupConfig setWriteRequestsBurst(long value) {
        long self = acquire();
        try {
            N.simplevirt_throttle_group_config_set_write_requests_burst(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ThrottleGroupConfig#writeRequestsBurstSeconds}. A value out of range is refused, which {@link
     * Config#validate} reports.
     *
     * @param value how long a burst of write requests may last; 0 to leave it to libvirt
     * @return this
     */
    public ThrottleGroupConfig setWriteRequestsBurstSeconds(long value) {
        long self = acquire();
        try {
            N.simplevirt_throttle_group_config_set_write_requests_burst_seconds(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ThrottleGroupConfig#writeRequestsPerSecond}.
     *
     * @param value the maximum number of write requests per second
     * @return this
     */
    public ThrottleGroupConfig setWriteRequestsPerSecond(long value) {
        long self = acquire();
        try {
            N.simplevirt_throttle_group_config_set_write_requests_per_second(self, value);
            return this;
        } finally {
            release();
        }
    }

    @Override
    public ThrottleGroupConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public ThrottleGroupConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public ThrottleGroupConfig copy() {
        return (ThrottleGroupConfig) super.copy();
    }

    @Override
    String shown() {
        return name();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_throttle_group_config_new();

        static native long simplevirt_throttle_group_config_new_from_xml(byte[] xml, long[] error);

        static native long simplevirt_throttle_group_config_get_name(long self);

        static native long simplevirt_throttle_group_config_get_read_bytes_burst(long self);

        static native long simplevirt_throttle_group_config_get_read_bytes_burst_seconds(long self);

        static native long simplevirt_throttle_group_config_get_read_bytes_per_second(long self);

        static native long simplevirt_throttle_group_config_get_read_requests_burst(long self);

        static native long simplevirt_throttle_group_config_get_read_requests_burst_seconds(long self);

        static native long simplevirt_throttle_group_config_get_read_requests_per_second(long self);

        static native long simplevirt_throttle_group_config_get_request_size(long self);

        static native long simplevirt_throttle_group_config_get_total_bytes_burst(long self);

        static native long simplevirt_throttle_group_config_get_total_bytes_burst_seconds(long self);

        static native long simplevirt_throttle_group_config_get_total_bytes_per_second(long self);

        static native long simplevirt_throttle_group_config_get_total_requests_burst(long self);

        static native long simplevirt_throttle_group_config_get_total_requests_burst_seconds(long self);

        static native long simplevirt_throttle_group_config_get_total_requests_per_second(long self);

        static native long simplevirt_throttle_group_config_get_write_bytes_burst(long self);

        static native long simplevirt_throttle_group_config_get_write_bytes_burst_seconds(long self);

        static native long simplevirt_throttle_group_config_get_write_bytes_per_second(long self);

        static native long simplevirt_throttle_group_config_get_write_requests_burst(long self);

        static native long simplevirt_throttle_group_config_get_write_requests_burst_seconds(long self);

        static native long simplevirt_throttle_group_config_get_write_requests_per_second(long self);

        static native void simplevirt_throttle_group_config_set_name(long self, byte[] value);

        static native void simplevirt_throttle_group_config_set_read_bytes_burst(long self, long value);

        static native void simplevirt_throttle_group_config_set_read_bytes_burst_seconds(long self, long value);

        static native void simplevirt_throttle_group_config_set_read_bytes_per_second(long self, long value);

        static native void simplevirt_throttle_group_config_set_read_requests_burst(long self, long value);

        static native void simplevirt_throttle_group_config_set_read_requests_burst_seconds(long self, long value);

        static native void simplevirt_throttle_group_config_set_read_requests_per_second(long self, long value);

        static native void simplevirt_throttle_group_config_set_request_size(long self, long value);

        static native void simplevirt_throttle_group_config_set_total_bytes_burst(long self, long value);

        static native void simplevirt_throttle_group_config_set_total_bytes_burst_seconds(long self, long value);

        static native void simplevirt_throttle_group_config_set_total_bytes_per_second(long self, long value);

        static native void simplevirt_throttle_group_config_set_total_requests_burst(long self, long value);

        static native void simplevirt_throttle_group_config_set_total_requests_burst_seconds(long self, long value);

        static native void simplevirt_throttle_group_config_set_total_requests_per_second(long self, long value);

        static native void simplevirt_throttle_group_config_set_write_bytes_burst(long self, long value);

        static native void simplevirt_throttle_group_config_set_write_bytes_burst_seconds(long self, long value);

        static native void simplevirt_throttle_group_config_set_write_bytes_per_second(long self, long value);

        static native void simplevirt_throttle_group_config_set_write_requests_burst(long self, long value);

        static native void simplevirt_throttle_group_config_set_write_requests_burst_seconds(long self, long value);

        static native void simplevirt_throttle_group_config_set_write_requests_per_second(long self, long value);
    }
}
