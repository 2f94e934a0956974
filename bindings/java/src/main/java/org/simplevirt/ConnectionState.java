// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** Whether a connection can be used. */
public enum ConnectionState {
    /** Calls are possible */
    OPEN(0),
    /** The daemon went away or stopped answering */
    LOST(1),
    /** The program closed it */
    CLOSED(2),
    /** Something newer than this binding. */
    UNRECOGNIZED(-1);

    private final int value;

    ConnectionState(int value) {
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

    static ConnectionState of(int value) {
        for (ConnectionState known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNRECOGNIZED;
    }
}
