// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** Why a definition went: the reason of {@link EventKind#DOMAIN_UNDEFINED}. */
public enum DomainUndefinedReason {
    /** It was deleted (libvirt: {@code VIR_DOMAIN_EVENT_UNDEFINED_REMOVED}). */
    REMOVED(0),
    /** The domain has a new name (libvirt: {@code VIR_DOMAIN_EVENT_UNDEFINED_RENAMED}). */
    RENAMED(1),
    /** Something newer than this binding. */
    UNRECOGNIZED(-1);

    private final int value;

    DomainUndefinedReason(int value) {
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

    static DomainUndefinedReason of(int value) {
        for (DomainUndefinedReason known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNRECOGNIZED;
    }
}
