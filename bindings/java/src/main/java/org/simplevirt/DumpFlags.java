// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** How to dump the memory of a domain (libvirt: {@code virDomainCoreDumpFlags}). */
public enum DumpFlags implements Values.Flag {
    /** The domain is paused during the dump and resumed afterwards */
    NONE(0),
    /** It ends as crashed afterwards (libvirt: {@code VIR_DUMP_CRASH}). */
    CRASH(1),
    /** It keeps running, and is paused only briefly at the end (libvirt: {@code VIR_DUMP_LIVE}). */
    LIVE(2),
    /** Past the host's file cache (libvirt: {@code VIR_DUMP_BYPASS_CACHE}). */
    BYPASS_CACHE(4),
    /** It is reset afterwards (libvirt: {@code VIR_DUMP_RESET}). */
    RESET(8),
    /**
     * Only memory and registers, in ELF, as {@code crash} and {@code gdb} read it (libvirt: {@code
     * VIR_DUMP_MEMORY_ONLY}).
     */
    MEMORY_ONLY(16);

    private final int value;

    DumpFlags(int value) {
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
