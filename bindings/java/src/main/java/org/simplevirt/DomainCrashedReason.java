// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** How a guest crashed: the reason of {@link EventKind#DOMAIN_CRASHED}. */
public enum DomainCrashedReason {
    /** Its kernel panicked (libvirt: {@code VIR_DOMAIN_EVENT_CRASHED_PANICKED}). */
    PANICKED(0),
    /** It runs its crash kernel (libvirt: {@code VIR_DOMAIN_EVENT_CRASHED_CRASHLOADED}). */
    CRASH_LOADED(1),
    /** Something newer than this binding. */
    UNRECOGNIZED(-1);

    private final int value;

    DomainCrashedReason(int value) {
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

    static DomainCrashedReason of(int value) {
        for (DomainCrashedReason known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNRECOGNIZED;
    }
}
