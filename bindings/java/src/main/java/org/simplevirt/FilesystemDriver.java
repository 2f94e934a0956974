// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** What shares a folder. */
public enum FilesystemDriver {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code path}. */
    PATH(2),
    /** {@code handle}. */
    HANDLE(3),
    /** {@code loop}. */
    LOOP(4),
    /** {@code nbd}. */
    NBD(5),
    /** {@code virtiofs}. */
    VIRTIOFS(6),
    /** {@code ploop}. */
    PLOOP(7),
    /** {@code mtp}. */
    MTP(8);

    private final int value;

    FilesystemDriver(int value) {
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

    static FilesystemDriver of(int value) {
        for (FilesystemDriver known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
