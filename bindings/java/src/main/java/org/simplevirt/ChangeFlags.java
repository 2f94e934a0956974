// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * Which definition of a domain or network a change affects: the running one, the stored one or both. A change of
 * both that fails changes neither, unless libvirt cannot write the stored definition (its disk is full): then
 * the running one may keep the change (libvirt: {@code virDomainModificationImpact}).
 */
public enum ChangeFlags implements Values.Flag {
    /** Both as far as they exist: the running domain or active network, and the stored definition */
    DEFAULT(0),
    /** The running domain or active network (libvirt: {@code VIR_DOMAIN_AFFECT_LIVE}). */
    LIVE(1),
    /** The stored definition, which the next start uses (libvirt: {@code VIR_DOMAIN_AFFECT_CONFIG}). */
    STORED(2);

    private final int value;

    ChangeFlags(int value) {
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
