// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * How to overwrite the contents of a volume. All but {@link WipeAlgorithm#ZERO} and {@link WipeAlgorithm#TRIM}
 * need the program {@code scrub} on the host (libvirt: {@code virStorageVolWipeAlgorithm}).
 */
public enum WipeAlgorithm {
    /** Zeros, once (libvirt: {@code VIR_STORAGE_VOL_WIPE_ALG_ZERO}). */
    ZERO(0),
    /** NNSA NAP-14.1-C, four passes (libvirt: {@code VIR_STORAGE_VOL_WIPE_ALG_NNSA}). */
    NNSA(1),
    /** DoD 5220.22-M, four passes (libvirt: {@code VIR_STORAGE_VOL_WIPE_ALG_DOD}). */
    DOD(2),
    /** The German BSI's method, nine passes (libvirt: {@code VIR_STORAGE_VOL_WIPE_ALG_BSI}). */
    BSI(3),
    /** Gutmann's 35 passes (libvirt: {@code VIR_STORAGE_VOL_WIPE_ALG_GUTMANN}). */
    GUTMANN(4),
    /** Schneier's seven passes (libvirt: {@code VIR_STORAGE_VOL_WIPE_ALG_SCHNEIER}). */
    SCHNEIER(5),
    /** Pfitzner's seven random passes (libvirt: {@code VIR_STORAGE_VOL_WIPE_ALG_PFITZNER7}). */
    PFITZNER7(6),
    /** Pfitzner's 33 random passes (libvirt: {@code VIR_STORAGE_VOL_WIPE_ALG_PFITZNER33}). */
    PFITZNER33(7),
    /** Random data, once (libvirt: {@code VIR_STORAGE_VOL_WIPE_ALG_RANDOM}). */
    RANDOM(8),
    /** Discard, where the device can (libvirt: {@code VIR_STORAGE_VOL_WIPE_ALG_TRIM}). */
    TRIM(9),
    /** Something newer than this binding. */
    UNRECOGNIZED(-1);

    private final int value;

    WipeAlgorithm(int value) {
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

    static WipeAlgorithm of(int value) {
        for (WipeAlgorithm known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNRECOGNIZED;
    }
}
