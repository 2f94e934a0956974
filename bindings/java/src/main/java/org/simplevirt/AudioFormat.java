// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** The format of a sound sample. */
public enum AudioFormat {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code s8}. */
    S8(2),
    /** {@code u8}. */
    U8(3),
    /** {@code s16}. */
    S16(4),
    /** {@code u16}. */
    U16(5),
    /** {@code s32}. */
    S32(6),
    /** {@code u32}. */
    U32(7),
    /** {@code f32}. */
    F32(8);

    private final int value;

    AudioFormat(int value) {
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

    static AudioFormat of(int value) {
        for (AudioFormat known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
