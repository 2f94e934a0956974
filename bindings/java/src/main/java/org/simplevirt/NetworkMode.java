// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** How a new domain is connected. */
public enum NetworkMode {
    /** A libvirt network where available, otherwise user networking */
    AUTO(0),
    /** A libvirt network, see {@link DomainBuilder#network} */
    NETWORK(1),
    /** User networking: outgoing connections only; needs no privileges */
    USER(2),
    /** A bridge of the host, see {@link DomainBuilder#bridge} */
    BRIDGE(3),
    /** No network card */
    NONE(4),
    /** Something newer than this binding. */
    UNRECOGNIZED(-1);

    private final int value;

    NetworkMode(int value) {
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

    static NetworkMode of(int value) {
        for (NetworkMode known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNRECOGNIZED;
    }
}
