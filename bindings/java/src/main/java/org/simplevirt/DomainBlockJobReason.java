// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** What became of a block job: the reason of {@link EventKind#DOMAIN_BLOCK_JOB}. */
public enum DomainBlockJobReason {
    /** It is done (libvirt: {@code VIR_DOMAIN_BLOCK_JOB_COMPLETED}). */
    COMPLETED(0),
    /** It failed (libvirt: {@code VIR_DOMAIN_BLOCK_JOB_FAILED}). */
    FAILED(1),
    /** It was aborted (libvirt: {@code VIR_DOMAIN_BLOCK_JOB_CANCELED}). */
    CANCELED(2),
    /** It waits to be finished (libvirt: {@code VIR_DOMAIN_BLOCK_JOB_READY}). */
    READY(3),
    /** Something newer than this binding. */
    UNRECOGNIZED(-1);

    private final int value;

    DomainBlockJobReason(int value) {
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

    static DomainBlockJobReason of(int value) {
        for (DomainBlockJobReason known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNRECOGNIZED;
    }
}
