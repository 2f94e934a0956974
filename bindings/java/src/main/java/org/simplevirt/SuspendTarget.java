// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** How a guest puts itself to sleep (libvirt: {@code virNodeSuspendTarget}). */
public enum SuspendTarget {
    /** To memory (S3) (libvirt: {@code VIR_NODE_SUSPEND_TARGET_MEM}). */
    MEMORY(0),
    /** To disk (S4) (libvirt: {@code VIR_NODE_SUSPEND_TARGET_DISK}). */
    DISK(1),
    /** To both (libvirt: {@code VIR_NODE_SUSPEND_TARGET_HYBRID}). */
    HYBRID(2),
    /** Something newer than this binding. */
    UNRECOGNIZED(-1);

    private final int value;

    SuspendTarget(int value) {
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

    static SuspendTarget of(int value) {
        for (SuspendTarget known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNRECOGNIZED;
    }
}
