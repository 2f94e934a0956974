// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** How the guest reaches a channel. */
public enum ChannelTarget {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code virtio}. */
    VIRTIO(2),
    /** {@code guestfwd}. */
    GUEST_FORWARD(3),
    /** {@code xen}. */
    XEN(4);

    private final int value;

    ChannelTarget(int value) {
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

    static ChannelTarget of(int value) {
        for (ChannelTarget known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
