// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** What a character device is connected to on the host. */
public enum CharacterSourceType {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code pty}. */
    PTY(2),
    /** {@code unix}. */
    UNIX(3),
    /** {@code file}. */
    FILE(4),
    /** {@code dev}. */
    DEV(5),
    /** {@code pipe}. */
    PIPE(6),
    /** {@code tcp}. */
    TCP(7),
    /** {@code udp}. */
    UDP(8),
    /** {@code null}. */
    NULL(9),
    /** {@code vc}. */
    VC(10),
    /** {@code stdio}. */
    STDIO(11),
    /** {@code spicevmc}. */
    SPICE(12),
    /** {@code spiceport}. */
    SPICE_PORT(13),
    /** {@code nmdm}. */
    NMDM(14),
    /** {@code qemu-vdagent}. */
    VD_AGENT(15),
    /** {@code dbus}. */
    DBUS(16);

    private final int value;

    CharacterSourceType(int value) {
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

    static CharacterSourceType of(int value) {
        for (CharacterSourceType known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
