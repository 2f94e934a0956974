// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** Why the source of a disk changed: the reason of {@link EventKind#DOMAIN_DISK_CHANGED}. */
public enum DomainDiskChangedReason {
    /**
     * It was missing at start, and the drive is empty (libvirt: {@code
     * VIR_DOMAIN_EVENT_DISK_CHANGE_MISSING_ON_START}).
     */
    MISSING(0),
    /**
     * It was missing at start, and the disk was left out (libvirt: {@code
     * VIR_DOMAIN_EVENT_DISK_DROP_MISSING_ON_START}).
     */
    DROPPED(1),
    /** Something newer than this binding. */
    UNRECOGNIZED(-1);

    private final int value;

    DomainDiskChangedReason(int value) {
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

    static DomainDiskChangedReason of(int value) {
        for (DomainDiskChangedReason known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNRECOGNIZED;
    }
}
