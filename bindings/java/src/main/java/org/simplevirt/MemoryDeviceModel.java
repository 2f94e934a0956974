// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** A piece of memory that can be plugged. */
public enum MemoryDeviceModel {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code dimm}. */
    DIMM(2),
    /** {@code nvdimm}. */
    NVDIMM(3),
    /** {@code virtio-pmem}. */
    VIRTIO_PMEM(4),
    /** {@code virtio-mem}. */
    VIRTIO_MEM(5),
    /** {@code sgx-epc}. */
    SGX_EPC(6);

    private final int value;

    MemoryDeviceModel(int value) {
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

    static MemoryDeviceModel of(int value) {
        for (MemoryDeviceModel known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
