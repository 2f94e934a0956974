// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** What is behind a guest's memory. */
public enum MemoryBackingSource {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code file}. */
    FILE(2),
    /** {@code anonymous}. */
    ANONYMOUS(3),
    /** {@code memfd}. */
    MEMFD(4);

    private final int value;

    MemoryBackingSource(int value) {
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

    static MemoryBackingSource of(int value) {
        for (MemoryBackingSource known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
