// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** What a SCSI host or device is reached by. */
public enum HostdevScsiProtocol {
    /** A word that this version of the library cannot name. Setting it keeps the word that is there. */
    UNKNOWN(0),
    /** The document says nothing, which leaves it to libvirt. */
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
