// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** Where the guest's SMBIOS data comes from. */
public enum SysinfoMode {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code emulate}. */
    EMULATE(2),
    /** {@code host}. */
    HOST(3),
    /** {@code sysinfo}. */
    SYSINFO(4);

    private final int value;

    SysinfoMode(int value) {
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

    static SysinfoMode of(int value) {
        for (SysinfoMode known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
