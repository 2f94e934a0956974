// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** Which capabilities a container has beside those named. */
public enum CapabilitiesPolicy {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code default}. */
    USUAL(2),
    /** {@code allow}. */
    ALLOW(3),
    /** {@code deny}. */
    DENY(4);

    private final int value;

    CapabilitiesPolicy(int value) {
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

    static CapabilitiesPolicy of(int value) {
        for (CapabilitiesPolicy known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
