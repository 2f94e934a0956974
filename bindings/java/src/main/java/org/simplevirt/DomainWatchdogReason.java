// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** What a watchdog did: the reason of {@link EventKind#DOMAIN_WATCHDOG}. */
public enum DomainWatchdogReason {
    /** Nothing (libvirt: {@code VIR_DOMAIN_EVENT_WATCHDOG_NONE}). */
    NONE(0),
    /** Paused the domain (libvirt: {@code VIR_DOMAIN_EVENT_WATCHDOG_PAUSE}). */
    PAUSE(1),
    /** Reset it (libvirt: {@code VIR_DOMAIN_EVENT_WATCHDOG_RESET}). */
    RESET(2),
    /** Pulled its plug (libvirt: {@code VIR_DOMAIN_EVENT_WATCHDOG_POWEROFF}). */
    POWER_OFF(3),
    /** Asked it to shut down (libvirt: {@code VIR_DOMAIN_EVENT_WATCHDOG_SHUTDOWN}). */
    SHUTDOWN(4),
    /** Only reported (libvirt: {@code VIR_DOMAIN_EVENT_WATCHDOG_DEBUG}). */
    DEBUG(5),
    /** Sent an interrupt to it (libvirt: {@code VIR_DOMAIN_EVENT_WATCHDOG_INJECTNMI}). */
    INJECT_NMI(6),
    /** Something newer than this binding. */
    UNRECOGNIZED(-1);

    private final int value;

    DomainWatchdogReason(int value) {
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

    static DomainWatchdogReason of(int value) {
        for (DomainWatchdogReason known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNRECOGNIZED;
    }
}
