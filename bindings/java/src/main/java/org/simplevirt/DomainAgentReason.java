// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** Why a guest agent came or went: the reason of {@link EventKind#DOMAIN_AGENT}. */
public enum DomainAgentReason {
    /** Not known (libvirt: {@code VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_UNKNOWN}). */
    UNKNOWN(0),
    /** The domain started (libvirt: {@code VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_DOMAIN_STARTED}). */
    DOMAIN_STARTED(1),
    /**
     * Its channel was opened or closed (libvirt: {@code
     * VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_CHANNEL}).
     */
    CHANNEL(2);

    private final int value;

    DomainAgentReason(int value) {
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

    static DomainAgentReason of(int value) {
        for (DomainAgentReason known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
