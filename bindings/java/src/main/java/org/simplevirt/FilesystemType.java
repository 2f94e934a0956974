// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** What a shared folder is on the host. */
public enum FilesystemType {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code mount}. */
    MOUNT(2),
    /** {@code template}. */
    TEMPLATE(3),
    /** {@code file}. */
    FILE(4),
    /** {@code block}. */
    BLOCK(5),
    /** {@code ram}. */
    RAM(6),
    /** {@code bind}. */
    BIND(7),
    /** {@code volume}. */
    VOLUME(8);

    private final int value;

    FilesystemType(int value) {
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

    static FilesystemType of(int value) {
        for (FilesystemType known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
