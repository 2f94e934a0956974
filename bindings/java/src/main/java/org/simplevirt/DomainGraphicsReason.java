// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** What a client of the console did: the reason of {@link EventKind#DOMAIN_GRAPHICS}. */
public enum DomainGraphicsReason {
    /** It connected (libvirt: {@code VIR_DOMAIN_EVENT_GRAPHICS_CONNECT}). */
    CONNECT(0),
    /** It sees the console (libvirt: {@code VIR_DOMAIN_EVENT_GRAPHICS_INITIALIZE}). */
    INITIALIZE(1),
    /** It left (libvirt: {@code VIR_DOMAIN_EVENT_GRAPHICS_DISCONNECT}). */
    DISCONNECT(2),
    /** Something newer than this binding. */
    UNRECOGNIZED(-1);

    private final int value;

    DomainGraphicsReason(int value) {
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

    static DomainGraphicsReason of(int value) {
        for (DomainGraphicsReason known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNRECOGNIZED;
    }
}
