// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** How virtiofsd shuts itself in. */
public enum VirtiofsSandbox {
    /** A word that this version of the library cannot name. Setting it keeps the word that is there. */
    UNKNOWN(0),
    /** The document says nothing, which leaves it to libvirt. */
    DEFAULT(1),
    /** {@code namespace}. */
    NAMESPACE(2),
    /** {@code chroot}. */
    CHROOT(3);

    private final int value;

    VirtiofsSandbox(int value) {
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

    static VirtiofsSandbox of(int value) {
        for (VirtiofsSandbox known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
