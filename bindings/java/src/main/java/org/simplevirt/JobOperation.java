// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** What kind of work a job of a domain is (libvirt: {@code virDomainJobOperation}). */
public enum JobOperation {
    /** Not known (libvirt: {@code VIR_DOMAIN_JOB_OPERATION_UNKNOWN}). */
    UNKNOWN(0),
    /** Starting (libvirt: {@code VIR_DOMAIN_JOB_OPERATION_START}). */
    START(1),
    /** Saving (libvirt: {@code VIR_DOMAIN_JOB_OPERATION_SAVE}). */
    SAVE(2),
    /** Restoring (libvirt: {@code VIR_DOMAIN_JOB_OPERATION_RESTORE}). */
    RESTORE(3),
    /** Migrating to this host (libvirt: {@code VIR_DOMAIN_JOB_OPERATION_MIGRATION_IN}). */
    MIGRATION_IN(4),
    /** Migrating away from this host (libvirt: {@code VIR_DOMAIN_JOB_OPERATION_MIGRATION_OUT}). */
    MIGRATION_OUT(5),
    /** Making a snapshot (libvirt: {@code VIR_DOMAIN_JOB_OPERATION_SNAPSHOT}). */
    SNAPSHOT(6),
    /** Going back to a snapshot (libvirt: {@code VIR_DOMAIN_JOB_OPERATION_SNAPSHOT_REVERT}). */
    SNAPSHOT_REVERT(7),
    /** Dumping memory (libvirt: {@code VIR_DOMAIN_JOB_OPERATION_DUMP}). */
    DUMP(8),
    /** Backing up (libvirt: {@code VIR_DOMAIN_JOB_OPERATION_BACKUP}). */
    BACKUP(9);

    private final int value;

    JobOperation(int value) {
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

    static JobOperation of(int value) {
        for (JobOperation known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
