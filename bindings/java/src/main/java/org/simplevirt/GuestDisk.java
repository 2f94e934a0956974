// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.List;
import java.util.Objects;

/**
 * A disk, partition or other block device of a guest.
 * <p>Immutable.
 */
public final class GuestDisk {
    private final String bus;
    private final List<String> dependencies;
    private final String name;
    private final String serial;
    private final String target;
    private final boolean isPartition;

    private GuestDisk(long self) {
        bus = Text.read(N.simplevirt_guest_disk_get_bus(self));
        dependencies = Values.readStrings(N.simplevirt_guest_disk_get_dependencies(self));
        name = Text.read(N.simplevirt_guest_disk_get_name(self));
        serial = Text.read(N.simplevirt_guest_disk_get_serial(self));
        target = Text.read(N.simplevirt_guest_disk_get_target(self));
        isPartition = N.simplevirt_guest_disk_is_partition(self) != 0;
    }

    static GuestDisk read(long self) {
        return self == 0 ? null : new GuestDisk(self);
    }

    static GuestDisk take(long self) {
        if (self == 0) {
            return null;
        }
        try {
            return new GuestDisk(self);
        } finally {
            N.simplevirt_guest_disk_unref(self);
        }
    }

    /**
     * The bus the guest sees it on
     *
     * @return the bus the guest sees it on, or {@code null}
     */
    public String bus() {
        return bus;
    }

    /**
     * The devices it lies on
     *
     * @return the devices it lies on
     */
    public List<String> dependencies() {
        return dependencies;
    }

    /**
     * The guest's name of it, such as {@code /dev/vda}
     *
     * @return the guest's name of it, such as {@code /dev/vda}
     */
    public String name() {
        return name;
    }

    /**
     * The serial number
     *
     * @return the serial number, or {@code null}
     */
    public String serial() {
        return serial;
    }

    /**
     * The target name of the domain's disk it is, such as {@code vda}
     *
     * @return the target name of the domain's disk it is, such as {@code vda}, or {@code null}
     */
    public String target() {
        return target;
    }

    /**
     * Whether it is part of another
     *
     * @return whether it is part of another
     */
    public boolean isPartition() {
        return isPartition;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof GuestDisk)) {
            return false;
        }
        GuestDisk that = (GuestDisk) other;
        return Objects.deepEquals(bus, that.bus) && Objects.deepEquals(dependencies, that.dependencies) && Objects.deepEquals(name, that.name) && Objects.deepEquals(serial, that.serial) && Objects.deepEquals(target, that.target) && Objects.deepEquals(isPartition, that.isPartition);
    }

    @Override
    public int hashCode() {
        return Objects.hash(bus, dependencies, name, serial, target, isPartition);
    }

    @Override
    public String toString() {
        return "GuestDisk[bus=" + bus + ", dependencies=" + dependencies + ", name=" + name + ", serial=" + serial + ", target=" + target + ", isPartition=" + isPartition + "]";
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_guest_disk_get_bus(long self);

        static native long simplevirt_guest_disk_get_dependencies(long self);

        static native long simplevirt_guest_disk_get_name(long self);

        static native long simplevirt_guest_disk_get_serial(long self);

        static native long simplevirt_guest_disk_get_target(long self);

        static native int simplevirt_guest_disk_is_partition(long self);

        static native void simplevirt_guest_disk_unref(long self);
    }
}
