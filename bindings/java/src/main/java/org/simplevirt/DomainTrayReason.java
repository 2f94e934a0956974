// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** What a tray did: the reason of {@link EventKind#DOMAIN_TRAY}. */
public enum DomainTrayReason {
    /** It opened (libvirt: {@code VIR_DOMAIN_EVENT_TRAY_CHANGE_OPEN}). */
    OPENED(0),
    /** It closed (libvirt: {@code VIR_DOMAIN_EVENT_TRAY_CHANGE_CLOSE}). */
    CLOSED(1),
    /** Something newer than this binding. */
    UNRECOGNIZED(-1);

    private final int value;

    DomainTrayReason(int value) {
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

    static DomainTrayReason of(int value) {
        for (DomainTrayReason known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNRECOGNIZED;
    }
}
