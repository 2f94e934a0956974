// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** Whether several may look at once. */
public enum VncSharePolicy {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code allow-exclusive}. */
    ALLOW_EXCLUSIVE(2),
    /** {@code force-shared}. */
    FORCE_SHARED(3),
    /** {@code ignore}. */
    IGNORE(4);

    private final int value;

    VncSharePolicy(int value) {
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

    static VncSharePolicy of(int value) {
        for (VncSharePolicy known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
