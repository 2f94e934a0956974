// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** What a secret is for. */
public enum SecretUsage {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code volume}. */
    VOLUME(2),
    /** {@code ceph}. */
    CEPH(3),
    /** {@code iscsi}. */
    ISCSI(4),
    /** {@code tls}. */
    TLS(5),
    /** {@code vtpm}. */
    VTPM(6);

    private final int value;

    SecretUsage(int value) {
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

    static SecretUsage of(int value) {
        for (SecretUsage known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
