// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** What happens with several devices below one shared folder. */
public enum FilesystemMultiDevs {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code remap}. */
    REMAP(2),
    /** {@code forbid}. */
    FORBID(3),
    /** {@code warn}. */
    WARN(4);

    private final int value;

    FilesystemMultiDevs(int value) {
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

    static FilesystemMultiDevs of(int value) {
        for (FilesystemMultiDevs known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
