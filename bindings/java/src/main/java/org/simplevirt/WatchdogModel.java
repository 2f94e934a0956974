// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** A watchdog. */
public enum WatchdogModel {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code i6300esb}. */
    I6300ESB(2),
    /** {@code ib700}. */
    IB700(3),
    /** {@code diag288}. */
    DIAG288(4),
    /** {@code itco}. */
    ITCO(5);

    private final int value;

    WatchdogModel(int value) {
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

    static WatchdogModel of(int value) {
        for (WatchdogModel known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
