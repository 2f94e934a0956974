// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** The graphical console of a new domain. */
public enum BuilderGraphics {
    /** None; there is a serial console */
    NONE(0),
    /** VNC on the loopback address of the host */
    VNC(1),
    /** SPICE on the loopback address of the host */
    SPICE(2),
    /** Something newer than this binding. */
    UNRECOGNIZED(-1);

    private final int value;

    BuilderGraphics(int value) {
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

    static BuilderGraphics of(int value) {
        for (BuilderGraphics known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNRECOGNIZED;
    }
}
