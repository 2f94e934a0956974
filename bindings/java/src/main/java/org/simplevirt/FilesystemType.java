// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** What a shared folder is on the host. */
public enum FilesystemType {
    /** A word that this version of the library cannot name. Setting it keeps the word that is there. */
    UNKNOWN(0),
    /** The document says nothing, which leaves it to libvirt. */
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
