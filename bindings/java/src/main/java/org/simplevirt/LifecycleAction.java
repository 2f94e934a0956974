// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** What becomes of a domain whose guest ended. */
public enum LifecycleAction {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code destroy}. */
    DESTROY(2),
    /** {@code restart}. */
    RESTART(3),
    /** {@code preserve}. */
    PRESERVE(4),
    /** {@code rename-restart}. */
    RENAME_RESTART(5),
    /** {@code coredump-destroy}. */
    DUMP_DESTROY(6),
    /** {@code coredump-restart}. */
    DUMP_RESTART(7);

    private final int value;

    LifecycleAction(int value) {
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

    static LifecycleAction of(int value) {
        for (LifecycleAction known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
