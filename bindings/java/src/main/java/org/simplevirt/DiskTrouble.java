// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** What is wrong with a disk of a running domain (libvirt: {@code virDomainDiskErrorCode}). */
public enum DiskTrouble {
    /** Nothing (libvirt: {@code VIR_DOMAIN_DISK_ERROR_NONE}). */
    NONE(0),
    /** It cannot be read or written (libvirt: {@code VIR_DOMAIN_DISK_ERROR_UNSPEC}). */
    UNSPECIFIED(1),
    /**
     * There is no space left on the host for data that the guest writes (libvirt: {@code
     * VIR_DOMAIN_DISK_ERROR_NO_SPACE}).
     */
    NO_SPACE(2),
    /** Something newer than this binding. */
    UNRECOGNIZED(-1);

    private final int value;

    DiskTrouble(int value) {
        this.value = value;
    }

    /**
     * The number in C.
     *
     * @return the number
     */
    public int value() {
        return value;
    }

    static DiskTrouble of(int value) {
        for (DiskTrouble known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNRECOGNIZED;
    }
}
