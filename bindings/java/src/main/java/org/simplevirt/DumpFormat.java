// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * What a dump of the memory of a domain looks like. All but the first go with {@link DumpFlags#MEMORY_ONLY} only
 * (libvirt: {@code virDomainCoreDumpFormat}).
 */
public enum DumpFormat {
    /** As the hypervisor writes it, or ELF (libvirt: {@code VIR_DOMAIN_CORE_DUMP_FORMAT_RAW}). */
    RAW(0),
    /** As kdump does, compressed by zlib (libvirt: {@code VIR_DOMAIN_CORE_DUMP_FORMAT_KDUMP_ZLIB}). */
    KDUMP_ZLIB(1),
    /** As kdump does, compressed by LZO (libvirt: {@code VIR_DOMAIN_CORE_DUMP_FORMAT_KDUMP_LZO}). */
    KDUMP_LZO(2),
    /** As kdump does, compressed by Snappy (libvirt: {@code VIR_DOMAIN_CORE_DUMP_FORMAT_KDUMP_SNAPPY}). */
    KDUMP_SNAPPY(3),
    /** As Windows does (libvirt: {@code VIR_DOMAIN_CORE_DUMP_FORMAT_WIN_DMP}). */
    WINDOWS(4),
    /** Something newer than this binding. */
    UNRECOGNIZED(-1);

    private final int value;

    DumpFormat(int value) {
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

    static DumpFormat of(int value) {
        for (DumpFormat known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNRECOGNIZED;
    }
}
