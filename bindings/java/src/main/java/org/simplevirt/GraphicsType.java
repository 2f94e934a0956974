// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** How a screen is shown. */
public enum GraphicsType {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code vnc}. */
    VNC(2),
    /** {@code spice}. */
    SPICE(3),
    /** {@code rdp}. */
    RDP(4),
    /** {@code sdl}. */
    SDL(5),
    /** {@code desktop}. */
    DESKTOP(6),
    /** {@code egl-headless}. */
    EGL_HEADLESS(7),
    /** {@code dbus}. */
    DBUS(8);

    private final int value;

    GraphicsType(int value) {
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

    static GraphicsType of(int value) {
        for (GraphicsType known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
