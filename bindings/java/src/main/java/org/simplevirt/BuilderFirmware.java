// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** The firmware of a new domain. */
public enum BuilderFirmware {
    /**
     * The default of the machine type: BIOS on x86, unless the system of {@link DomainBuilder#osId} needs UEFI;
     * UEFI elsewhere
     */
    DEFAULT(0),
    /** BIOS */
    BIOS(1),
    /** UEFI, without secure boot */
    UEFI(2),
    /** UEFI with secure boot */
    UEFI_SECURE(3),
    /** Something newer than this binding. */
    UNRECOGNIZED(-1);

    private final int value;

    BuilderFirmware(int value) {
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

    static BuilderFirmware of(int value) {
        for (BuilderFirmware known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNRECOGNIZED;
    }
}
