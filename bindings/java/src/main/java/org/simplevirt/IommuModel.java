// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** An IOMMU for the guest. */
public enum IommuModel {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code intel}. */
    INTEL(2),
    /** {@code smmuv3}. */
    SMMUV3(3),
    /** {@code virtio}. */
    VIRTIO(4),
    /** {@code amd}. */
    AMD(5);

    private final int value;

    IommuModel(int value) {
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

    static IommuModel of(int value) {
        for (IommuModel known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
