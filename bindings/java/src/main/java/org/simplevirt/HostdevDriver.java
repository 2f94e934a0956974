// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** What hands a PCI device over. */
public enum HostdevDriver {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code vfio}. */
    VFIO(2),
    /** {@code kvm}. */
    KVM(3),
    /** {@code xen}. */
    XEN(4);

    private final int value;

    HostdevDriver(int value) {
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

    static HostdevDriver of(int value) {
        for (HostdevDriver known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
