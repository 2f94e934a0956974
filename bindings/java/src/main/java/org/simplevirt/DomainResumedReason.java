// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** Why a domain was resumed: the reason of {@link EventKind#DOMAIN_RESUMED}. */
public enum DomainResumedReason {
    /** Somebody asked for it (libvirt: {@code VIR_DOMAIN_EVENT_RESUMED_UNPAUSED}). */
    UNPAUSED(0),
    /** It arrived on this host (libvirt: {@code VIR_DOMAIN_EVENT_RESUMED_MIGRATED}). */
    MIGRATED(1),
    /** It came from a snapshot (libvirt: {@code VIR_DOMAIN_EVENT_RESUMED_FROM_SNAPSHOT}). */
    FROM_SNAPSHOT(2),
    /** It runs here while its memory still comes (libvirt: {@code VIR_DOMAIN_EVENT_RESUMED_POSTCOPY}). */
    POSTCOPY(3),
    /**
     * It runs, and the migration of its memory failed (libvirt: {@code
     * VIR_DOMAIN_EVENT_RESUMED_POSTCOPY_FAILED}).
     */
    POSTCOPY_FAILED(4),
    /** Something newer than this binding. */
    UNRECOGNIZED(-1);

    private final int value;

    DomainResumedReason(int value) {
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

    static DomainResumedReason of(int value) {
        for (DomainResumedReason known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNRECOGNIZED;
    }
}
