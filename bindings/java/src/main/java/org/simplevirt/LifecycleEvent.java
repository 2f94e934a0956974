// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** How a run of a domain ends (libvirt: {@code virDomainLifecycle}). */
public enum LifecycleEvent {
    /** The guest switched off (libvirt: {@code VIR_DOMAIN_LIFECYCLE_POWEROFF}). */
    POWER_OFF(0),
    /** The guest rebooted (libvirt: {@code VIR_DOMAIN_LIFECYCLE_REBOOT}). */
    REBOOT(1),
    /** The guest crashed (libvirt: {@code VIR_DOMAIN_LIFECYCLE_CRASH}). */
    CRASH(2),
    /** Something newer than this binding. */
    UNRECOGNIZED(-1);

    private final int value;

    LifecycleEvent(int value) {
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

    static LifecycleEvent of(int value) {
        for (LifecycleEvent known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNRECOGNIZED;
    }
}
