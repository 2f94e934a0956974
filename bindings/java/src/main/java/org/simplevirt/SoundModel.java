// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** A sound card. */
public enum SoundModel {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code sb16}. */
    SB16(2),
    /** {@code es1370}. */
    ES1370(3),
    /** {@code pcspk}. */
    PCSPK(4),
    /** {@code ac97}. */
    AC97(5),
    /** {@code ich6}. */
    ICH6(6),
    /** {@code ich7}. */
    ICH7(7),
    /** {@code ich9}. */
    ICH9(8),
    /** {@code usb}. */
    USB(9),
    /** {@code virtio}. */
    VIRTIO(10);

    private final int value;

    SoundModel(int value) {
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

    static SoundModel of(int value) {
        for (SoundModel known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
