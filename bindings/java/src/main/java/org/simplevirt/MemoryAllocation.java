// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** When the memory of a guest is allocated on the host. */
public enum MemoryAllocation {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code immediate}. */
    IMMEDIATE(2),
    /** {@code ondemand}. */
    ONDEMAND(3);

    private final int value;

    MemoryAllocation(int value) {
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

    static MemoryAllocation of(int value) {
        for (MemoryAllocation known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
