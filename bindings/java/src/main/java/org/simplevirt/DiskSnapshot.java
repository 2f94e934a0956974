// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** What a snapshot of the domain does with a disk. */
public enum DiskSnapshot {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code no}. */
    NO(2),
    /** {@code internal}. */
    INTERNAL(3),
    /** {@code external}. */
    EXTERNAL(4),
    /** {@code manual}. */
    MANUAL(5);

    private final int value;

    DiskSnapshot(int value) {
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

    static DiskSnapshot of(int value) {
        for (DiskSnapshot known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
