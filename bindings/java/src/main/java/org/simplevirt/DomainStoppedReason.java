// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** Why a domain is off: the reason of {@link EventKind#DOMAIN_STOPPED}. */
public enum DomainStoppedReason {
    /** The guest shut down (libvirt: {@code VIR_DOMAIN_EVENT_STOPPED_SHUTDOWN}). */
    SHUTDOWN(0),
    /** Its plug was pulled (libvirt: {@code VIR_DOMAIN_EVENT_STOPPED_DESTROYED}). */
    DESTROYED(1),
    /** The guest crashed (libvirt: {@code VIR_DOMAIN_EVENT_STOPPED_CRASHED}). */
    CRASHED(2),
    /** It went to another host (libvirt: {@code VIR_DOMAIN_EVENT_STOPPED_MIGRATED}). */
    MIGRATED(3),
    /** It was saved to a file (libvirt: {@code VIR_DOMAIN_EVENT_STOPPED_SAVED}). */
    SAVED(4),
    /** The hypervisor failed (libvirt: {@code VIR_DOMAIN_EVENT_STOPPED_FAILED}). */
    FAILED(5),
    /** A snapshot of it was reverted to (libvirt: {@code VIR_DOMAIN_EVENT_STOPPED_FROM_SNAPSHOT}). */
    FROM_SNAPSHOT(6),
    /** Something newer than this binding. */
    UNRECOGNIZED(-1);

    private final int value;

    DomainStoppedReason(int value) {
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

    static DomainStoppedReason of(int value) {
        for (DomainStoppedReason known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNRECOGNIZED;
    }
}
