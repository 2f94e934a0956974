// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** How something is stored in a snapshot. */
public enum SnapshotKind {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code no}. */
    NO(2),
    /** {@code internal}: in the disk image. */
    INTERNAL(3),
    /** {@code external}: in a file of its own. */
    EXTERNAL(4),
    /** {@code manual}: by the user. */
    MANUAL(5);

    private final int value;

    SnapshotKind(int value) {
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

    static SnapshotKind of(int value) {
        for (SnapshotKind known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
