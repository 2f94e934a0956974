// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** What kind of adapter a SCSI pool uses. */
public enum ScsiAdapterType {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code scsi_host}. */
    SCSI_HOST(2),
    /** {@code fc_host}. */
    FC_HOST(3);

    private final int value;

    ScsiAdapterType(int value) {
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

    static ScsiAdapterType of(int value) {
        for (ScsiAdapterType known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
