// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** Whose permissions count in a shared folder. */
public enum FilesystemAccess {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code passthrough}. */
    PASSTHROUGH(2),
    /** {@code mapped}. */
    MAPPED(3),
    /** {@code squash}. */
    SQUASH(4);

    private final int value;

    FilesystemAccess(int value) {
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

    static FilesystemAccess of(int value) {
        for (FilesystemAccess known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
