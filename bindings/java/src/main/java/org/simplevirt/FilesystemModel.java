// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** The kind of virtio device that shares a folder. */
public enum FilesystemModel {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code virtio}. */
    VIRTIO(2),
    /** {@code virtio-transitional}. */
    VIRTIO_TRANSITIONAL(3),
    /** {@code virtio-non-transitional}. */
    VIRTIO_NON_TRANSITIONAL(4);

    private final int value;

    FilesystemModel(int value) {
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

    static FilesystemModel of(int value) {
        for (FilesystemModel known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
