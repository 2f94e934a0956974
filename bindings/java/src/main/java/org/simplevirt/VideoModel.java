// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** A graphics card. */
public enum VideoModel {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code vga}. */
    VGA(2),
    /** {@code cirrus}. */
    CIRRUS(3),
    /** {@code vmvga}. */
    VMVGA(4),
    /** {@code xen}. */
    XEN(5),
    /** {@code vbox}. */
    VBOX(6),
    /** {@code qxl}. */
    QXL(7),
    /** {@code virtio}. */
    VIRTIO(8),
    /** {@code gop}. */
    GOP(9),
    /** {@code bochs}. */
    BOCHS(10),
    /** {@code ramfb}. */
    RAMFB(11),
    /** {@code none}. */
    NONE(12);

    private final int value;

    VideoModel(int value) {
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

    static VideoModel of(int value) {
        for (VideoModel known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
