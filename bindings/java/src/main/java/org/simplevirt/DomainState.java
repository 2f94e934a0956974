// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** What a domain is doing (libvirt: {@code virDomainState}). */
public enum DomainState {
    /** Not known (libvirt: {@code VIR_DOMAIN_NOSTATE}). */
    UNKNOWN(0),
    /** Running (libvirt: {@code VIR_DOMAIN_RUNNING}). */
    RUNNING(1),
    /** Running, and waiting for a resource (libvirt: {@code VIR_DOMAIN_BLOCKED}). */
    BLOCKED(2),
    /** Paused: in memory but not running (libvirt: {@code VIR_DOMAIN_PAUSED}). */
    PAUSED(3),
    /** Shutting down (libvirt: {@code VIR_DOMAIN_SHUTDOWN}). */
    SHUTTING_DOWN(4),
    /** Off (libvirt: {@code VIR_DOMAIN_SHUTOFF}). */
    SHUT_OFF(5),
    /** Crashed (libvirt: {@code VIR_DOMAIN_CRASHED}). */
    CRASHED(6),
    /** Suspended by the guest's power management (libvirt: {@code VIR_DOMAIN_PMSUSPENDED}). */
    PM_SUSPENDED(7);

    private final int value;

    DomainState(int value) {
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

    static DomainState of(int value) {
        for (DomainState known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
