// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** When a network interface of a host comes up. */
public enum HostInterfaceStart {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code onboot}. */
    ON_BOOT(2),
    /** {@code none}. */
    NONE(3),
    /** {@code hotplug}. */
    HOTPLUG(4);

    private final int value;

    HostInterfaceStart(int value) {
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

    static HostInterfaceStart of(int value) {
        for (HostInterfaceStart known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
