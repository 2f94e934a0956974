// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** Who shut a guest down: the reason of {@link EventKind#DOMAIN_SHUTTING_DOWN}. */
public enum DomainShuttingDownReason {
    /** Not known (libvirt: {@code VIR_DOMAIN_EVENT_SHUTDOWN_FINISHED}). */
    FINISHED(0),
    /** The guest itself (libvirt: {@code VIR_DOMAIN_EVENT_SHUTDOWN_GUEST}). */
    GUEST(1),
    /** The host (libvirt: {@code VIR_DOMAIN_EVENT_SHUTDOWN_HOST}). */
    HOST(2),
    /** Something newer than this binding. */
    UNRECOGNIZED(-1);

    private final int value;

    DomainShuttingDownReason(int value) {
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

    static DomainShuttingDownReason of(int value) {
        for (DomainShuttingDownReason known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNRECOGNIZED;
    }
}
