// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** How a guest sleeps: the reason of {@link EventKind#DOMAIN_PM_SUSPENDED}. */
public enum DomainPmSuspendedReason {
    /** With its memory powered (libvirt: {@code VIR_DOMAIN_EVENT_PMSUSPENDED_MEMORY}). */
    MEMORY(0),
    /** With its memory on its disk (libvirt: {@code VIR_DOMAIN_EVENT_PMSUSPENDED_DISK}). */
    DISK(1),
    /** Something newer than this binding. */
    UNRECOGNIZED(-1);

    private final int value;

    DomainPmSuspendedReason(int value) {
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

    static DomainPmSuspendedReason of(int value) {
        for (DomainPmSuspendedReason known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNRECOGNIZED;
    }
}
