// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** What happens to a domain that loses a lock. */
public enum LockFailureAction {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code poweroff}. */
    POWEROFF(2),
    /** {@code restart}. */
    RESTART(3),
    /** {@code pause}. */
    PAUSE(4),
    /** {@code ignore}. */
    IGNORE(5);

    private final int value;

    LockFailureAction(int value) {
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

    static LockFailureAction of(int value) {
        for (LockFailureAction known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
