// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** How the disk of a new domain comes from its image. */
public enum ImageMode {
    /** A thin qcow2 overlay that holds the changes of the guest; the image must be neither moved nor changed */
    OVERLAY(0),
    /** A full copy, independent of the image */
    COPY(1),
    /** Something newer than this binding. */
    UNRECOGNIZED(-1);

    private final int value;

    ImageMode(int value) {
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

    static ImageMode of(int value) {
        for (ImageMode known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNRECOGNIZED;
    }
}
