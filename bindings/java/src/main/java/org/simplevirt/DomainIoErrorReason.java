// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** What a failing disk led to: the reason of {@link EventKind#DOMAIN_IO_ERROR}. */
public enum DomainIoErrorReason {
    /** Nothing (libvirt: {@code VIR_DOMAIN_EVENT_IO_ERROR_NONE}). */
    NONE(0),
    /** The domain was paused (libvirt: {@code VIR_DOMAIN_EVENT_IO_ERROR_PAUSE}). */
    PAUSE(1),
    /** The guest was notified (libvirt: {@code VIR_DOMAIN_EVENT_IO_ERROR_REPORT}). */
    REPORT(2),
    /** Something newer than this binding. */
    UNRECOGNIZED(-1);

    private final int value;

    DomainIoErrorReason(int value) {
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

    static DomainIoErrorReason of(int value) {
        for (DomainIoErrorReason known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNRECOGNIZED;
    }
}
