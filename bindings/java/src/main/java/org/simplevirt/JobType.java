// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** What a job of a domain is about to do (libvirt: {@code virDomainJobType}). */
public enum JobType {
    /** There is no job (libvirt: {@code VIR_DOMAIN_JOB_NONE}). */
    NONE(0),
    /** One runs, with an end in sight (libvirt: {@code VIR_DOMAIN_JOB_BOUNDED}). */
    BOUNDED(1),
    /** One runs, and nobody knows how long (libvirt: {@code VIR_DOMAIN_JOB_UNBOUNDED}). */
    UNBOUNDED(2),
    /** The last one came to its end (libvirt: {@code VIR_DOMAIN_JOB_COMPLETED}). */
    COMPLETED(3),
    /** The last one failed (libvirt: {@code VIR_DOMAIN_JOB_FAILED}). */
    FAILED(4),
    /** The last one was aborted (libvirt: {@code VIR_DOMAIN_JOB_CANCELLED}). */
    CANCELLED(5),
    /** Something newer than this binding. */
    UNRECOGNIZED(-1);

    private final int value;

    JobType(int value) {
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

    static JobType of(int value) {
        for (JobType known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNRECOGNIZED;
    }
}
