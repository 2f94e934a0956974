// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** Whether several may look at once. */
public enum VncSharePolicy {
    /** A word that this version of the library cannot name. Setting it keeps the word that is there. */
    UNKNOWN(0),
    /** The document says nothing, which leaves it to libvirt. */
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
