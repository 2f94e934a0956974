// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** How a domain came to run: the reason of {@link EventKind#DOMAIN_STARTED}. */
public enum DomainStartedReason {
    /** It booted (libvirt: {@code VIR_DOMAIN_EVENT_STARTED_BOOTED}). */
    BOOTED(0),
    /** It came from another host (libvirt: {@code VIR_DOMAIN_EVENT_STARTED_MIGRATED}). */
    MIGRATED(1),
    /** It came from a saved image (libvirt: {@code VIR_DOMAIN_EVENT_STARTED_RESTORED}). */
    RESTORED(2),
    /** It came from a snapshot (libvirt: {@code VIR_DOMAIN_EVENT_STARTED_FROM_SNAPSHOT}). */
    FROM_SNAPSHOT(3),
    /** It woke up (libvirt: {@code VIR_DOMAIN_EVENT_STARTED_WAKEUP}). */
    WAKEUP(4),
    /** Something newer than this binding. */
    UNRECOGNIZED(-1);

    private final int value;

    DomainStartedReason(int value) {
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

    static DomainStartedReason of(int value) {
        for (DomainStartedReason known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNRECOGNIZED;
    }
}
