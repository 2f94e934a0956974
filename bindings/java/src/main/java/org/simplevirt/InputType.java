// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** What an input device is. */
public enum InputType {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code mouse}. */
    MOUSE(2),
    /** {@code tablet}. */
    TABLET(3),
    /** {@code keyboard}. */
    KEYBOARD(4),
    /** {@code passthrough}. */
    PASSTHROUGH(5),
    /** {@code evdev}. */
    EVDEV(6);

    private final int value;

    InputType(int value) {
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

    static InputType of(int value) {
        for (InputType known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
