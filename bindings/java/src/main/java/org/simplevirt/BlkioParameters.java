// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * The share of the host's disks that a domain gets, for {@link Domain#setBlkioParameters}.
 * <p>A property that is -1 or {@code null} was not reported by libvirt; when setting, such a property is left
 * unchanged. Not thread-safe.
 */
public final class BlkioParameters extends NativeObject {
    BlkioParameters(Owned owned) {
        super(owned);
    }

    static BlkioParameters wrap(long pointer) {
        return pointer == 0 ? null : new BlkioParameters(new Owned(pointer));
    }

    /** Creates an object with nothing set. */
    public BlkioParameters() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_blkio_parameters_new());
    }

    /**
     * The most bytes per second for reading, by device as above; 0 for no limit
     *
     * @return the most bytes per second for reading, by device as above; 0 for no limit, or {@code null}
     */
    public String deviceReadBytes() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_blkio_parameters_get_device_read_bytes(self));
        } finally {
            release();
        }
    }

    /**
     * The most requests per second for reading, by device as above; 0 for no limit
     *
     * @return the most requests per second for reading, by device as above; 0 for no limit, or {@code null}
     */
    public String deviceReadRequests() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_blkio_parameters_get_device_read_requests(self));
        } finally {
            release();
        }
    }

    /**
     * Its share per host device, such as {@code /dev/sda,500,/dev/sdb,0}: 100 to 1000, or 0 for none of its own
     *
     * @return its share per host device, such as {@code /dev/sda,500,/dev/sdb,0}: 100 to 1000, or 0 for none of its
     *     own, or {@code null}
     */
    public String deviceWeights() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_blkio_parameters_get_device_weights(self));
        } finally {
            release();
        }
    }

    /**
     * The most bytes per second for writing, by device as above; 0 for no limit
     *
     * @return the most bytes per second for writing, by device as above; 0 for no limit, or {@code null}
     */
    public String deviceWriteBytes() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_blkio_parameters_get_device_write_bytes(self));
        } finally {
            release();
        }
    }

    /**
     * The most requests per second for writing, by device as above; 0 for no limit
     *
     * @return the most requests per second for writing, by device as above; 0 for no limit, or {@code null}
     */
    public String deviceWriteRequests() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_blkio_parameters_get_device_write_requests(self));
        } finally {
            release();
        }
    }

    /**
     * Its share relative to others: 100 to 1000
     *
     * @return its share relative to others: 100 to 1000
     */
    public long weight() {
        long self = acquire();
        try {
            return N.simplevirt_blkio_parameters_get_weight(self);
        } finally {
            release();
        }
    }

    /**
     * Sets {@link BlkioParameters#deviceReadBytes}.
     *
     * @param value the most bytes per second for reading, by device as above; 0 for no limit, or {@code null}
     * @return this
     */
    public BlkioParameters setDeviceReadBytes(String value) {
        long self = acquire();
        try {
            N.simplevirt_blkio_parameters_set_device_read_bytes(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link BlkioParameters#deviceReadRequests}.
     *
     * @param value the most requests per second for reading, by device as above; 0 for no limit, or {@code null}
     * @return this
     */
    public BlkioParameters setDeviceReadRequests(String value) {
        long self = acquire();
        try {
            N.simplevirt_blkio_parameters_set_device_read_requests(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link BlkioParameters#deviceWeights}.
     *
     * @param value its share per host device, such as {@code /dev/sda,500,/dev/sdb,0}: 100 to 1000, or 0 for none of
     *     its own, or {@code null}
     * @return this
     */
    public BlkioParameters setDeviceWeights(String value) {
        long self = acquire();
        try {
            N.simplevirt_blkio_parameters_set_device_weights(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link BlkioParameters#deviceWriteBytes}.
     *
     * @param value the most bytes per second for writing, by device as above; 0 for no limit, or {@code null}
     * @return this
     */
    public BlkioParameters setDeviceWriteBytes(String value) {
        long self = acquire();
        try {
            N.simplevirt_blkio_parameters_set_device_write_bytes(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link BlkioParameters#deviceWriteRequests}.
     *
     * @param value the most requests per second for writing, by device as above; 0 for no limit, or {@code null}
     * @return this
     */
    public BlkioParameters setDeviceWriteRequests(String value) {
        long self = acquire();
        try {
            N.simplevirt_blkio_parameters_set_device_write_requests(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link BlkioParameters#weight}.
     *
     * @param value its share relative to others: 100 to 1000
     * @return this
     */
    public BlkioParameters setWeight(long value) {
        long self = acquire();
        try {
            N.simplevirt_blkio_parameters_set_weight(self, value);
            return this;
        } finally {
            release();
        }
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_blkio_parameters_new();

        static native long simplevirt_blkio_parameters_get_device_read_bytes(long self);

        static native long simplevirt_blkio_parameters_get_device_read_requests(long self);

        static native long simplevirt_blkio_parameters_get_device_weights(long self);

        static native long simplevirt_blkio_parameters_get_device_write_bytes(long self);

        static native long simplevirt_blkio_parameters_get_device_write_requests(long self);

        static native long simplevirt_blkio_parameters_get_weight(long self);

        static native void simplevirt_blkio_parameters_set_device_read_bytes(long self, byte[] value);

        static native void simplevirt_blkio_parameters_set_device_read_requests(long self, byte[] value);

        static native void simplevirt_blkio_parameters_set_device_weights(long self, byte[] value);

        static native void simplevirt_blkio_parameters_set_device_write_bytes(long self, byte[] value);

        static native void simplevirt_blkio_parameters_set_device_write_requests(long self, byte[] value);

        static native void simplevirt_blkio_parameters_set_weight(long self, long value);
    }
}
