// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** The kind of a virtual switch's port. */
public enum VirtualPortType {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code 802.1Qbg}. */
    IEEE_802_1_QBG(2),
    /** {@code 802.1Qbh}. */
    IEEE_802_1_QBH(3),
    /** {@code openvswitch}. */
    OPENVSWITCH(4),
    /** {@code midonet}. */
    MIDONET(5);

    private final int value;

    VirtualPortType(int value) {
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

    static VirtualPortType of(int value) {
        for (VirtualPortType known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
