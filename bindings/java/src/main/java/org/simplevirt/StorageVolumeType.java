// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** What a volume is on the host. */
public enum StorageVolumeType {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code file}. */
    FILE(2),
    /** {@code block}. */
    BLOCK(3),
    /** {@code dir}. */
    DIR(4),
    /** {@code network}. */
    NETWORK(5),
    /** {@code netdir}. */
    NETDIR(6),
    /** {@code ploop}. */
    PLOOP(7);

    private final int value;

    StorageVolumeType(int value) {
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

    static StorageVolumeType of(int value) {
        for (StorageVolumeType known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
