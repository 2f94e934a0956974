// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** The hypervisor that runs a domain. */
public enum VirtType {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code kvm}. */
    KVM(2),
    /** {@code qemu}: emulated in software. */
    QEMU(3),
    /** {@code xen}. */
    XEN(4),
    /** {@code lxc}. */
    LXC(5),
    /** {@code openvz}. */
    OPENVZ(6),
    /** {@code test}. */
    TEST(7),
    /** {@code vmware}. */
    VMWARE(8),
    /** {@code hyperv}. */
    HYPERV(9),
    /** {@code vbox}. */
    VBOX(10),
    /** {@code phyp}. */
    PHYP(11),
    /** {@code parallels}. */
    PARALLELS(12),
    /** {@code bhyve}. */
    BHYVE(13),
    /** {@code vz}. */
    VZ(14),
    /** {@code hvf}. */
    HVF(15),
    /** {@code uml}. */
    UML(16),
    /** {@code xenner}. */
    XENNER(17),
    /** {@code linux}. */
    LINUX(18);

    private final int value;

    VirtType(int value) {
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

    static VirtType of(int value) {
        for (VirtType known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
