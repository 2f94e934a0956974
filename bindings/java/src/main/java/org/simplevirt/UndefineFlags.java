// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** What is removed along with the definition of a domain (libvirt: {@code virDomainUndefineFlagsValues}). */
public enum UndefineFlags implements Values.Flag {
    /** Only the definition; fails when anything below exists */
    NONE(0),
    /** Its saved image (libvirt: {@code VIR_DOMAIN_UNDEFINE_MANAGED_SAVE}). */
    MANAGED_SAVE(1),
    /** libvirt's records of its snapshots (libvirt: {@code VIR_DOMAIN_UNDEFINE_SNAPSHOTS_METADATA}). */
    SNAPSHOTS_METADATA(2),
    /** Its firmware variables (libvirt: {@code VIR_DOMAIN_UNDEFINE_NVRAM}). */
    NVRAM(4),
    /** Keep its firmware variables (libvirt: {@code VIR_DOMAIN_UNDEFINE_KEEP_NVRAM}). */
    KEEP_NVRAM(8),
    /** libvirt's records of its checkpoints (libvirt: {@code VIR_DOMAIN_UNDEFINE_CHECKPOINTS_METADATA}). */
    CHECKPOINTS_METADATA(16),
    /** The state of its TPM (libvirt: {@code VIR_DOMAIN_UNDEFINE_TPM}). */
    TPM(32),
    /** Keep the state of its TPM (libvirt: {@code VIR_DOMAIN_UNDEFINE_KEEP_TPM}). */
    KEEP_TPM(64);

    private final int value;

    UndefineFlags(int value) {
        this.value = value;
    }

    /**
     * The number in C.
     *
     * @return the number
     */
    @Override
    public int value() {
        return value;
    }
}
