// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** Why a definition was stored: the reason of {@link EventKind#DOMAIN_DEFINED}. */
public enum DomainDefinedReason {
    /** It is new (libvirt: {@code VIR_DOMAIN_EVENT_DEFINED_ADDED}). */
    ADDED(0),
    /** It changed (libvirt: {@code VIR_DOMAIN_EVENT_DEFINED_UPDATED}). */
    UPDATED(1),
    /** The domain has a new name (libvirt: {@code VIR_DOMAIN_EVENT_DEFINED_RENAMED}). */
    RENAMED(2),
    /** It came back with a snapshot (libvirt: {@code VIR_DOMAIN_EVENT_DEFINED_FROM_SNAPSHOT}). */
    FROM_SNAPSHOT(3),
    /** Something newer than this binding. */
    UNRECOGNIZED(-1);

    private final int value;

    DomainDefinedReason(int value) {
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

    static DomainDefinedReason of(int value) {
        for (DomainDefinedReason known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNRECOGNIZED;
    }
}
