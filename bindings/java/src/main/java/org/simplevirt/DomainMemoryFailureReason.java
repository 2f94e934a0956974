// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** What followed from broken memory: the reason of {@link EventKind#DOMAIN_MEMORY_FAILURE}. */
public enum DomainMemoryFailureReason {
    /** Nothing: it can be recovered from (libvirt: {@code VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_IGNORE}). */
    IGNORED(0),
    /** The guest was notified (libvirt: {@code VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_INJECT}). */
    INJECTED(1),
    /** The hypervisor cannot continue (libvirt: {@code VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_FATAL}). */
    FATAL(2),
    /**
     * The guest could not be notified and is reset (libvirt: {@code
     * VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_RESET}).
     */
    RESET(3),
    /** Something newer than this binding. */
    UNRECOGNIZED(-1);

    private final int value;

    DomainMemoryFailureReason(int value) {
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

    static DomainMemoryFailureReason of(int value) {
        for (DomainMemoryFailureReason known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNRECOGNIZED;
    }
}
