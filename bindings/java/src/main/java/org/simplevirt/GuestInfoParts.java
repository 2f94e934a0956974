// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * What to ask the agent about its guest; without any flag, everything it can report (libvirt: {@code
 * virDomainGuestInfoTypes}).
 */
public enum GuestInfoParts implements Values.Flag {
    /** Everything */
    NONE(0),
    /** Who is logged in (libvirt: {@code VIR_DOMAIN_GUEST_INFO_USERS}). */
    USERS(1),
    /** The operating system (libvirt: {@code VIR_DOMAIN_GUEST_INFO_OS}). */
    OS(2),
    /** The time zone (libvirt: {@code VIR_DOMAIN_GUEST_INFO_TIMEZONE}). */
    TIMEZONE(4),
    /** The host name (libvirt: {@code VIR_DOMAIN_GUEST_INFO_HOSTNAME}). */
    HOSTNAME(8),
    /** Mounted file systems (libvirt: {@code VIR_DOMAIN_GUEST_INFO_FILESYSTEM}). */
    FILE_SYSTEMS(16),
    /** Disks and partitions (libvirt: {@code VIR_DOMAIN_GUEST_INFO_DISKS}). */
    DISKS(32),
    /** Network interfaces and their addresses (libvirt: {@code VIR_DOMAIN_GUEST_INFO_INTERFACES}). */
    INTERFACES(64);

    private final int value;

    GuestInfoParts(int value) {
        this.value = value;
    }

    /**
     * The number in C.
     *
     * @return the number
     */
    @Override
    public int value() {
        return value;
    }
}
