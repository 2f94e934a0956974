// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** The keys that give an evdev device back to the host. */
public enum InputGrabToggle {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code ctrl-ctrl}. */
    CTRL_CTRL(2),
    /** {@code alt-alt}. */
    ALT_ALT(3),
    /** {@code shift-shift}. */
    SHIFT_SHIFT(4),
    /** {@code meta-meta}. */
    META_META(5),
    /** {@code scrolllock}. */
    SCROLLLOCK(6),
    /** {@code ctrl-scrolllock}. */
    CTRL_SCROLLLOCK(7);

    private final int value;

    InputGrabToggle(int value) {
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

    static InputGrabToggle of(int value) {
        for (InputGrabToggle known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
