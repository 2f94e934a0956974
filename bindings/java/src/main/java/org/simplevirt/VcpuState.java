// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** What a virtual CPU is doing (libvirt: {@code virVcpuState}). */
public enum VcpuState {
    /** Not in use (libvirt: {@code VIR_VCPU_OFFLINE}). */
    OFFLINE(0),
    /** Running (libvirt: {@code VIR_VCPU_RUNNING}). */
    RUNNING(1),
    /** Waiting for a resource (libvirt: {@code VIR_VCPU_BLOCKED}). */
    BLOCKED(2),
    /** Something newer than this binding. */
    UNRECOGNIZED(-1);

    private final int value;

    VcpuState(int value) {
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

    static VcpuState of(int value) {
        for (VcpuState known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNRECOGNIZED;
    }
}
