// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** Which of the two lives of a domain or network a change is for (libvirt: {@code virDomainModificationImpact}). */
public enum ChangeFlags implements Values.Flag {
    /** All there are: the running domain or active network when it is that, the stored definition when it has one */
    DEFAULT(0),
    /** The running domain or active network (libvirt: {@code VIR_DOMAIN_AFFECT_LIVE}). */
    LIVE(1),
    /** The stored definition, as at the next start (libvirt: {@code VIR_DOMAIN_AFFECT_CONFIG}). */
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
