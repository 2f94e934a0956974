// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** Why a domain was paused: the reason of {@link EventKind#DOMAIN_SUSPENDED}. */
public enum DomainSuspendedReason {
    /** Somebody asked for it (libvirt: {@code VIR_DOMAIN_EVENT_SUSPENDED_PAUSED}). */
    PAUSED(0),
    /** It moves to another host (libvirt: {@code VIR_DOMAIN_EVENT_SUSPENDED_MIGRATED}). */
    MIGRATED(1),
    /** A disk failed (libvirt: {@code VIR_DOMAIN_EVENT_SUSPENDED_IOERROR}). */
    IO_ERROR(2),
    /** The watchdog barked (libvirt: {@code VIR_DOMAIN_EVENT_SUSPENDED_WATCHDOG}). */
    WATCHDOG(3),
    /** It came so from a saved image (libvirt: {@code VIR_DOMAIN_EVENT_SUSPENDED_RESTORED}). */
    RESTORED(4),
    /** It came so from a snapshot (libvirt: {@code VIR_DOMAIN_EVENT_SUSPENDED_FROM_SNAPSHOT}). */
    FROM_SNAPSHOT(5),
    /** A call failed half way (libvirt: {@code VIR_DOMAIN_EVENT_SUSPENDED_API_ERROR}). */
    API_ERROR(6),
    /**
     * A post-copy migration continues with part of the memory still missing (libvirt: {@code
     * VIR_DOMAIN_EVENT_SUSPENDED_POSTCOPY}).
     */
    POSTCOPY(7),
    /** Such a migration failed (libvirt: {@code VIR_DOMAIN_EVENT_SUSPENDED_POSTCOPY_FAILED}). */
    POSTCOPY_FAILED(8),
    /** Something newer than this binding. */
    UNRECOGNIZED(-1);

    private final int value;

    DomainSuspendedReason(int value) {
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

    static DomainSuspendedReason of(int value) {
        for (DomainSuspendedReason known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNRECOGNIZED;
    }
}
