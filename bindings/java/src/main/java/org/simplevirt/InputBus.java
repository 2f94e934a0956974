// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** What an input device hangs on. */
public enum InputBus {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code ps2}. */
    PS2(2),
    /** {@code usb}. */
    USB(3),
    /** {@code xen}. */
    XEN(4),
    /** {@code virtio}. */
    VIRTIO(5),
    /** {@code parallels}. */
    PARALLELS(6),
    /** {@code none}. */
    NONE(7);

    private final int value;

    InputBus(int value) {
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

    static InputBus of(int value) {
        for (InputBus known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
