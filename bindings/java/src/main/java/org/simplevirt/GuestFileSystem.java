// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.List;
import java.util.Objects;

/**
 * A file system that is mounted in a guest.
 * <p>Immutable.
 */
public final class GuestFileSystem {
    private final List<String> disks;
    private final String fsType;
    private final String mountPoint;
    private final String name;
    private final long totalBytes;
    private final long usedBytes;

    private GuestFileSystem(long self) {
        disks = Values.readStrings(N.simplevirt_guest_file_system_get_disks(self));
        fsType = Text.read(N.simplevirt_guest_file_system_get_fs_type(self));
        mountPoint = Text.read(N.simplevirt_guest_file_system_get_mount_point(self));
        name = Text.read(N.simplevirt_guest_file_system_get_name(self));
        totalBytes = N.simplevirt_guest_file_system_get_total_bytes(self);
        usedBytes = N.simplevirt_guest_file_system_get_used_bytes(self);
    }

    static GuestFileSystem read(long self) {
        return self == 0 ? null : new GuestFileSystem(self);
    }

    static GuestFileSystem take(long self) {
        if (self == 0) {
            return null;
        }
        try {
            return new GuestFileSystem(self);
        } finally {
            N.simplevirt_guest_file_system_unref(self);
        }
    }

    /**
     * The target names of the domain's disks that it is on, such as {@code vda}
     *
     * @return the target names of the domain's disks that it is on, such as {@code vda}
     */
    public List<String> disks() {
        return disks;
    }

    /**
     * Such as {@code ext4}
     *
     * @return such as {@code ext4}, or {@code null}
     */
    public String fsType() {
        return fsType;
    }

    /**
     * Where it is mounted
     *
     * @return where it is mounted
     */
    public String mountPoint() {
        return mountPoint;
    }

    /**
     * The guest's name of its device, such as {@code vda1}
     *
     * @return the guest's name of its device, such as {@code vda1}, or {@code null}
     */
    public String name() {
        return name;
    }

    /**
     * Its size; 0 when unknown (in bytes).
     *
     * @return its size; 0 when unknown (in bytes).
     */
    public long totalBytes() {
        return totalBytes;
    }

    /**
     * How much of it is used (in bytes).
     *
     * @return how much of it is used (in bytes).
     */
    public long usedBytes() {
        return usedBytes;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof GuestFileSystem)) {
            return false;
        }
        GuestFileSystem that = (GuestFileSystem) other;
        return Objects.deepEquals(disks, that.disks) && Objects.deepEquals(fsType, that.fsType) && Objects.deepEquals(mountPoint, that.mountPoint) && Objects.deepEquals(name, that.name) && Objects.deepEquals(totalBytes, that.totalBytes) && Objects.deepEquals(usedBytes, that.usedBytes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(disks, fsType, mountPoint, name, totalBytes, usedBytes);
    }

    @Override
    public String toString() {
        return "GuestFileSystem[disks=" + disks + ", fsType=" + fsType + ", mountPoint=" + mountPoint + ", name=" + name + ", totalBytes=" + totalBytes + ", usedBytes=" + usedBytes + "]";
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_guest_file_system_get_disks(long self);

        static native long simplevirt_guest_file_system_get_fs_type(long self);

        static native long simplevirt_guest_file_system_get_mount_point(long self);

        static native long simplevirt_guest_file_system_get_name(long self);

        static native long simplevirt_guest_file_system_get_total_bytes(long self);

        static native long simplevirt_guest_file_system_get_used_bytes(long self);

        static native void simplevirt_guest_file_system_unref(long self);
    }
}
