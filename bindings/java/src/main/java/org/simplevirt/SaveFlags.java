// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** How to save a domain, and in which state it comes back (libvirt: {@code virDomainSaveRestoreFlags}). */
public enum SaveFlags implements Values.Flag {
    /** It comes back as it was */
    NONE(0),
    /** Past the host's file cache (libvirt: {@code VIR_DOMAIN_SAVE_BYPASS_CACHE}). */
    BYPASS_CACHE(1),
    /** It comes back running (libvirt: {@code VIR_DOMAIN_SAVE_RUNNING}). */
    RUNNING(2),
    /** It comes back paused (libvirt: {@code VIR_DOMAIN_SAVE_PAUSED}). */
    PAUSED(4);

    private final int value;

    SaveFlags(int value) {
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
