// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** How data is encrypted. */
public enum EncryptionFormat {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code default}. */
    AUTOMATIC(2),
    /** {@code qcow}. */
    QCOW(3),
    /** {@code luks}. */
    LUKS(4),
    /** {@code luks2}. */
    LUKS2(5),
    /** {@code luks-any}. */
    LUKS_ANY(6);

    private final int value;

    EncryptionFormat(int value) {
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

    static EncryptionFormat of(int value) {
        for (EncryptionFormat known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
