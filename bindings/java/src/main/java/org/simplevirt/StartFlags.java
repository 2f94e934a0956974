// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** How to start a domain (libvirt: {@code virDomainCreateFlags}). */
public enum StartFlags implements Values.Flag {
    /** Start it normally */
    NONE(0),
    /** Leave it paused (libvirt: {@code VIR_DOMAIN_START_PAUSED}). */
    PAUSED(1),
    /** Stop it when this connection closes (libvirt: {@code VIR_DOMAIN_START_AUTODESTROY}). */
    AUTO_DESTROY(2),
    /** Read a saved image without using the file cache (libvirt: {@code VIR_DOMAIN_START_BYPASS_CACHE}). */
    BYPASS_CACHE(4),
    /** Discard a saved image and boot (libvirt: {@code VIR_DOMAIN_START_FORCE_BOOT}). */
    FORCE_BOOT(8),
    /** Reset the firmware variables from their template (libvirt: {@code VIR_DOMAIN_START_RESET_NVRAM}). */
    RESET_NVRAM(16);

    private final int value;

    StartFlags(int value) {
        this.value = value;
    }

    /**
     * The number in C.
     *
     * @return the number
     */
    @Override
    public int value() {
        return value;
    }
}
