// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * How much a domain may use one of the host's block devices.
 * <p>XML: {@code <device>}.
 */
public final class BlockTuneConfig extends Config {
    BlockTuneConfig(Owned owned) {
        super(owned);
    }

    static BlockTuneConfig wrap(long pointer) {
        return pointer == 0 ? null : new BlockTuneConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <device>}. */
    public BlockTuneConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_block_tune_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <device>}
     * @return a new {@link BlockTuneConfig}
     * @throws SimplevirtException when it fails
     */
    public static BlockTuneConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_block_tune_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return BlockTuneConfig.wrap(result);
    }

    /**
     * The device.
     * <p>XML: {@code path}.
     *
     * @return the device, or {@code null} when it is not set
     */
    public String path() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_block_tune_config_get_path(self));
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
            return N.simplevirt_block_tune_config_get_read_bytes_per_second(self);
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
            return N.simplevirt_block_tune_config_get_read_requests_per_second(self);
        } finally {
            release();
        }
    }

    /**
     * The weight beside other domains (from 1 to 4294967295).
     * <p>XML: {@code weight}.
     *
     * @return the weight beside other domains; 0 when it is not set
     */
    public long weight() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_block_tune_config_get_weight(self));
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
            return N.simplevirt_block_tune_config_get_write_bytes_per_second(self);
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
            return N.simplevirt_block_tune_config_get_write_requests_per_second(self);
        } finally {
            release();
        }
    }

    /**
     * Sets {@link BlockTuneConfig#path}. A path that does not begin with {@code /} is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the device; or {@code null} to leave it to libvirt
     * @return this
     */
    public BlockTuneConfig setPath(String value) {
        long self = acquire();
        try {
            N.simplevirt_block_tune_config_set_path(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link BlockTuneConfig#readBytesPerSecond}. What is not a whole number of bytes is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the maximum number of bytes read per second
     * @return this
     */
    public BlockTuneConfig setReadBytesPerSecond(long value) {
        long self = acquire();
        try {
            N.simplevirt_block_tune_config_set_read_bytes_per_second(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link BlockTuneConfig#readRequestsPerSecond}.
     *
     * @param value the maximum number of read requests per second
     * @return this
     */
    public BlockTuneConfig setReadRequestsPerSecond(long value) {
        long self = acquire();
        try {
            N.simplevirt_block_tune_config_set_read_requests_per_second(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link BlockTuneConfig#weight}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value the weight beside other domains; 0 to leave it to libvirt
     * @return this
     */
    public BlockTuneConfig setWeight(long value) {
        long self = acquire();
        try {
            N.simplevirt_block_tune_config_set_weight(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link BlockTuneConfig#writeBytesPerSecond}. What is not a whole number of bytes is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the maximum number of bytes written per second
     * @return this
     */
    public BlockTuneConfig setWriteBytesPerSecond(long value) {
        long self = acquire();
        try {
            N.simplevirt_block_tune_config_set_write_bytes_per_second(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link BlockTuneConfig#writeRequestsPerSecond}.
     *
     * @param value the maximum number of write requests per second
     * @return this
     */
    public BlockTuneConfig setWriteRequestsPerSecond(long value) {
        long self = acquire();
        try {
            N.simplevirt_block_tune_config_set_write_requests_per_second(self, value);
            return this;
        } finally {
            release();
        }
    }

    @Override
    public BlockTuneConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public BlockTuneConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public BlockTuneConfig copy() {
        return (BlockTuneConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_block_tune_config_new();

        static native long simplevirt_block_tune_config_new_from_xml(byte[] xml, long[] error);

        static native long simplevirt_block_tune_config_get_path(long self);

        static native long simplevirt_block_tune_config_get_read_bytes_per_second(long self);

        static native long simplevirt_block_tune_config_get_read_requests_per_second(long self);

        static native int simplevirt_block_tune_config_get_weight(long self);

        static native long simplevirt_block_tune_config_get_write_bytes_per_second(long self);

        static native long simplevirt_block_tune_config_get_write_requests_per_second(long self);

        static native void simplevirt_block_tune_config_set_path(long self, byte[] value);

        static native void simplevirt_block_tune_config_set_read_bytes_per_second(long self, long value);

        static native void simplevirt_block_tune_config_set_read_requests_per_second(long self, long value);

        static native void simplevirt_block_tune_config_set_weight(long self, int value);

        static native void simplevirt_block_tune_config_set_write_bytes_per_second(long self, long value);

        static native void simplevirt_block_tune_config_set_write_requests_per_second(long self, long value);
    }
}
