// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** What serves a virtio network interface on the host. */
public enum InterfaceDriver {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code vhost}. */
    VHOST(2),
    /** {@code qemu}. */
    QEMU(3),
    /** {@code vfio}. */
    VFIO(4),
    /** {@code kvm}. */
    KVM(5),
    /** {@code xen}. */
    XEN(6);

    private final int value;

    InterfaceDriver(int value) {
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

    static InterfaceDriver of(int value) {
        for (InterfaceDriver known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
