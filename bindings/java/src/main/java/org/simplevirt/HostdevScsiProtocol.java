// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** The transport of a SCSI host or device. */
public enum HostdevScsiProtocol {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code adapter}. */
    ADAPTER(2),
    /** {@code iscsi}. */
    ISCSI(3),
    /** {@code vhost}. */
    VHOST(4);

    private final int value;

    HostdevScsiProtocol(int value) {
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

    static HostdevScsiProtocol of(int value) {
        for (HostdevScsiProtocol known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
