// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** How virtiofsd shuts itself in. */
public enum VirtiofsSandbox {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
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
