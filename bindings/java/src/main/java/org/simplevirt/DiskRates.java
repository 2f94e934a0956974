// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.Objects;

/**
 * How busy a disk of a domain was between two samples.
 * <p>Immutable.
 */
public final class DiskRates {
    private final String name;
    private final double readBytes;
    private final double readRequests;
    private final double writeBytes;
    private final double writeRequests;

    private DiskRates(long self) {
        name = Text.read(N.simplevirt_disk_rates_get_name(self));
        readBytes = N.simplevirt_disk_rates_get_read_bytes(self);
        readRequests = N.simplevirt_disk_rates_get_read_requests(self);
        writeBytes = N.simplevirt_disk_rates_get_write_bytes(self);
        writeRequests = N.simplevirt_disk_rates_get_write_requests(self);
    }

    static DiskRates read(long self) {
        return self == 0 ? null : new DiskRates(self);
    }

    static DiskRates take(long self) {
        if (self == 0) {
            return null;
        }
        try {
            return new DiskRates(self);
        } finally {
            N.simplevirt_disk_rates_unref(self);
        }
    }

    /**
     * Its target name, such as {@code vda}
     *
     * @return its target name, such as {@code vda}
     */
    public String name() {
        return name;
    }

    /**
     * Reading (in bytes per second).
     *
     * @return reading (in bytes per second).
     */
    public double readBytes() {
        return readBytes;
    }

    /**
     * Reading (in requests per second).
     *
     * @return reading (in requests per second).
     */
    public double readRequests() {
        return readRequests;
    }

    /**
     * Writing (in bytes per second).
     *
     * @return writing (in bytes per second).
     */
    public double writeBytes() {
        return writeBytes;
    }

    /**
     * Writing (in requests per second).
     *
     * @return writing (in requests per second).
     */
    public double writeRequests() {
        return writeRequests;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof DiskRates)) {
            return false;
        }
        DiskRates that = (DiskRates) other;
        return Objects.deepEquals(name, that.name) && Objects.deepEquals(readBytes, that.readBytes) && Objects.deepEquals(readRequests, that.readRequests) && Objects.deepEquals(writeBytes, that.writeBytes) && Objects.deepEquals(writeRequests, that.writeRequests);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, readBytes, readRequests, writeBytes, writeRequests);
    }

    @Override
    public String toString() {
        return "DiskRates[name=" + name + ", readBytes=" + readBytes + ", readRequests=" + readRequests + ", writeBytes=" + writeBytes + ", writeRequests=" + writeRequests + "]";
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_disk_rates_get_name(long self);

        static native double simplevirt_disk_rates_get_read_bytes(long self);

        static native double simplevirt_disk_rates_get_read_requests(long self);

        static native double simplevirt_disk_rates_get_write_bytes(long self);

        static native double simplevirt_disk_rates_get_write_requests(long self);

        static native void simplevirt_disk_rates_unref(long self);
    }
}
