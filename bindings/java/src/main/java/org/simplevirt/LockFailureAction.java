// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** What becomes of a domain that lost a lock. */
public enum LockFailureAction {
    /** A word that this version of the library cannot name. Setting it keeps the word that is there. */
    UNKNOWN(0),
    /** The document says nothing, which leaves it to libvirt. */
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
