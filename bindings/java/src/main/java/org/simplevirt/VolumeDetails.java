// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** How much to ask about the volumes in a list. */
public enum VolumeDetails {
    /**
     * Name and key (and path, of pools that keep files), in one round trip for all volumes; the other properties
     * are those known from before
     */
    NAMES(0),
    /** Every property, at one more round trip for each volume */
    ALL(1),
    /** Something newer than this binding. */
    UNRECOGNIZED(-1);

    private final int value;

    VolumeDetails(int value) {
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

    static VolumeDetails of(int value) {
        for (VolumeDetails known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNRECOGNIZED;
    }
}
