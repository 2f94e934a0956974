// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** What plays a domain's sound on the host. */
public enum AudioType {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code none}. */
    NONE(2),
    /** {@code alsa}. */
    ALSA(3),
    /** {@code coreaudio}. */
    COREAUDIO(4),
    /** {@code jack}. */
    JACK(5),
    /** {@code oss}. */
    OSS(6),
    /** {@code pulseaudio}. */
    PULSEAUDIO(7),
    /** {@code sdl}. */
    SDL(8),
    /** {@code spice}. */
    SPICE(9),
    /** {@code file}. */
    FILE(10),
    /** {@code dbus}. */
    DBUS(11),
    /** {@code pipewire}. */
    PIPEWIRE(12);

    private final int value;

    AudioType(int value) {
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

    static AudioType of(int value) {
        for (AudioType known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
