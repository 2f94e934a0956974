// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.List;
import java.util.Objects;

/**
 * What an agent reports about its guest. Values that were not requested, or that the agent does not know, are
 * {@code null}, 0 or empty.
 * <p>Immutable.
 */
public final class GuestInfo {
    private final String architecture;
    private final List<GuestDisk> disks;
    private final List<GuestFileSystem> fileSystems;
    private final String hostname;
    private final List<DomainInterface> interfaces;
    private final String kernelRelease;
    private final String kernelVersion;
    private final String osId;
    private final String osName;
    private final String osPrettyName;
    private final String osVariant;
    private final String osVariantId;
    private final String osVersion;
    private final String osVersionId;
    private final String timezone;
    private final int timezoneOffset;
    private final List<GuestUser> users;

    private GuestInfo(long self) {
        architecture = Text.read(N.simplevirt_guest_info_get_architecture(self));
        disks = Values.readValues(N.simplevirt_guest_info_get_disks(self), GuestDisk::read);
        fileSystems = Values.readValues(N.simplevirt_guest_info_get_file_systems(self), GuestFileSystem::read);
        hostname = Text.read(N.simplevirt_guest_info_get_hostname(self));
        interfaces = Values.readValues(N.simplevirt_guest_info_get_interfaces(self), DomainInterface::read);
        kernelRelease = Text.read(N.simplevirt_guest_info_get_kernel_release(self));
        kernelVersion = Text.read(N.simplevirt_guest_info_get_kernel_version(self));
        osId = Text.read(N.simplevirt_guest_info_get_os_id(self));
        osName = Text.read(N.simplevirt_guest_info_get_os_name(self));
        osPrettyName = Text.read(N.simplevirt_guest_info_get_os_pretty_name(self));
        osVariant = Text.read(N.simplevirt_guest_info_get_os_variant(self));
        osVariantId = Text.read(N.simplevirt_guest_info_get_os_variant_id(self));
        osVersion = Text.read(N.simplevirt_guest_info_get_os_version(self));
        osVersionId = Text.read(N.simplevirt_guest_info_get_os_version_id(self));
        timezone = Text.read(N.simplevirt_guest_info_get_timezone(self));
        timezoneOffset = N.simplevirt_guest_info_get_timezone_offset(self);
        users = Values.readValues(N.simplevirt_guest_info_get_users(self), GuestUser::read);
    }

    static GuestInfo read(long self) {
        return self == 0 ? null : new GuestInfo(self);
    }

    static GuestInfo take(long self) {
        if (self == 0) {
            return null;
        }
        try {
            return new GuestInfo(self);
        } finally {
            N.simplevirt_guest_info_unref(self);
        }
    }

    /**
     * The kernel's architecture, such as {@code x86_64}
     *
     * @return the kernel's architecture, such as {@code x86_64}, or {@code null}
     */
    public String architecture() {
        return architecture;
    }

    /**
     * Disks and partitions
     *
     * @return disks and partitions
     */
    public List<GuestDisk> disks() {
        return disks;
    }

    /**
     * Mounted file systems
     *
     * @return mounted file systems
     */
    public List<GuestFileSystem> fileSystems() {
        return fileSystems;
    }

    /**
     * The host name
     *
     * @return the host name, or {@code null}
     */
    public String hostname() {
        return hostname;
    }

    /**
     * Network interfaces and their addresses
     *
     * @return network interfaces and their addresses
     */
    public List<DomainInterface> interfaces() {
        return interfaces;
    }

    /**
     * The kernel's release
     *
     * @return the kernel's release, or {@code null}
     */
    public String kernelRelease() {
        return kernelRelease;
    }

    /**
     * The kernel's version
     *
     * @return the kernel's version, or {@code null}
     */
    public String kernelVersion() {
        return kernelVersion;
    }

    /**
     * The system's short name, such as {@code debian} or {@code mswindows}
     *
     * @return the system's short name, such as {@code debian} or {@code mswindows}, or {@code null}
     */
    public String osId() {
        return osId;
    }

    /**
     * The system's name
     *
     * @return the system's name, or {@code null}
     */
    public String osName() {
        return osName;
    }

    /**
     * The human-readable name of the system, such as {@code Debian GNU/Linux 12 (bookworm)}
     *
     * @return the human-readable name of the system, such as {@code Debian GNU/Linux 12 (bookworm)}, or {@code
     *     null}
     */
    public String osPrettyName() {
        return osPrettyName;
    }

    /**
     * The human-readable variant of the system, such as {@code Server Edition}
     *
     * @return the human-readable variant of the system, such as {@code Server Edition}, or {@code null}
     */
    public String osVariant() {
        return osVariant;
    }

    /**
     * The system's variant, such as {@code server}
     *
     * @return the system's variant, such as {@code server}, or {@code null}
     */
    public String osVariantId() {
        return osVariantId;
    }

    /**
     * The system's version for people
     *
     * @return the system's version for people, or {@code null}
     */
    public String osVersion() {
        return osVersion;
    }

    /**
     * The system's version, such as {@code 12}
     *
     * @return the system's version, such as {@code 12}, or {@code null}
     */
    public String osVersionId() {
        return osVersionId;
    }

    /**
     * The time zone's name
     *
     * @return the time zone's name, or {@code null}
     */
    public String timezone() {
        return timezone;
    }

    /**
     * The time zone's offset (in seconds east of UTC).
     *
     * @return the time zone's offset (in seconds east of UTC).
     */
    public int timezoneOffset() {
        return timezoneOffset;
    }

    /**
     * Who is logged in
     *
     * @return who is logged in
     */
    public List<GuestUser> users() {
        return users;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof GuestInfo)) {
            return false;
        }
        GuestInfo that = (GuestInfo) other;
        return Objects.deepEquals(architecture, that.architecture) && Objects.deepEquals(disks, that.disks) && Objects.deepEquals(fileSystems, that.fileSystems) && Objects.deepEquals(hostname, that.hostname) && Objects.deepEquals(interfaces, that.interfaces) && Objects.deepEquals(kernelRelease, that.kernelRelease) && Objects.deepEquals(kernelVersion, that.kernelVersion) && Objects.deepEquals(osId, that.osId) && Objects.deepEquals(osName, that.osName) && Objects.deepEquals(osPrettyName, that.osPrettyName) && Objects.deepEquals(osVariant, that.osVariant) && Objects.deepEquals(osVariantId, that.osVariantId) && Objects.deepEquals(osVersion, that.osVersion) && Objects.deepEquals(osVersionId, that.osVersionId) && Objects.deepEquals(timezone, that.timezone) && Objects.deepEquals(timezoneOffset, that.timezoneOffset) && Objects.deepEquals(users, that.users);
    }

    @Override
    public int hashCode() {
        return Objects.hash(architecture, disks, fileSystems, hostname, interfaces, kernelRelease, kernelVersion, osId, osName, osPrettyName, osVariant, osVariantId, osVersion, osVersionId, timezone, timezoneOffset, users);
    }

    @Override
    public String toString() {
        return "GuestInfo[architecture=" + architecture + ", disks=" + disks + ", fileSystems=" + fileSystems + ", hostname=" + hostname + ", interfaces=" + interfaces + ", kernelRelease=" + kernelRelease + ", kernelVersion=" + kernelVersion + ", osId=" + osId + ", osName=" + osName + ", osPrettyName=" + osPrettyName + ", osVariant=" + osVariant + ", osVariantId=" + osVariantId + ", osVersion=" + osVersion + ", osVersionId=" + osVersionId + ", timezone=" + timezone + ", timezoneOffset=" + timezoneOffset + ", users=" + users + "]";
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_guest_info_get_architecture(long self);

        static native long simplevirt_guest_info_get_disks(long self);

        static native long simplevirt_guest_info_get_file_systems(long self);

        static native long simplevirt_guest_info_get_hostname(long self);

        static native long simplevirt_guest_info_get_interfaces(long self);

        static native long simplevirt_guest_info_get_kernel_release(long self);

        static native long simplevirt_guest_info_get_kernel_version(long self);

        static native long simplevirt_guest_info_get_os_id(long self);

        static native long simplevirt_guest_info_get_os_name(long self);

        static native long simplevirt_guest_info_get_os_pretty_name(long self);

        static native long simplevirt_guest_info_get_os_variant(long self);

        static native long simplevirt_guest_info_get_os_variant_id(long self);

        static native long simplevirt_guest_info_get_os_version(long self);

        static native long simplevirt_guest_info_get_os_version_id(long self);

        static native long simplevirt_guest_info_get_timezone(long self);

        static native int simplevirt_guest_info_get_timezone_offset(long self);

        static native long simplevirt_guest_info_get_users(long self);

        static native void simplevirt_guest_info_unref(long self);
    }
}
