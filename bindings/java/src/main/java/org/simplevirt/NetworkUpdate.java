// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** What to do with a section of a network (libvirt: {@code virNetworkUpdateCommand}). */
public enum NetworkUpdate {
    /** Nothing (libvirt: {@code VIR_NETWORK_UPDATE_COMMAND_NONE}). */
    NONE(0),
    /** Replace the one that it matches (libvirt: {@code VIR_NETWORK_UPDATE_COMMAND_MODIFY}). */
    MODIFY(1),
    /** Remove the one that it matches (libvirt: {@code VIR_NETWORK_UPDATE_COMMAND_DELETE}). */
    DELETE(2),
    /** Add it after those that are there (libvirt: {@code VIR_NETWORK_UPDATE_COMMAND_ADD_LAST}). */
    ADD_LAST(3),
    /** Add it before those that are there (libvirt: {@code VIR_NETWORK_UPDATE_COMMAND_ADD_FIRST}). */
    ADD_FIRST(4),
    /** Something newer than this binding. */
    UNRECOGNIZED(-1);

    private final int value;

    NetworkUpdate(int value) {
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

    static NetworkUpdate of(int value) {
        for (NetworkUpdate known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNRECOGNIZED;
    }
}
