// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.List;

/**
 * A NUMA node of a host.
 * <p>XML: {@code <cell>}.
 */
public final class HostNumaCellConfig extends Config {
    HostNumaCellConfig(Owned owned) {
        super(owned);
    }

    static HostNumaCellConfig wrap(long pointer) {
        return pointer == 0 ? null : new HostNumaCellConfig(new Owned(pointer));
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <cell>}
     * @return a new {@link HostNumaCellConfig}
     * @throws SimplevirtException when it fails
     */
    public static HostNumaCellConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_host_numa_cell_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return HostNumaCellConfig.wrap(result);
    }

    /**
     * How many CPUs it has.
     * <p>XML: cpus/&#64;num.
     *
     * @return how many CPUs it has; 0 when it is not set
     */
    public long cpuCount() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_host_numa_cell_config_get_cpu_count(self));
        } finally {
            release();
        }
    }

    /**
     * The numbers of its CPUs.
     * <p>XML: cpus/cpu/&#64;id.
     *
     * @return the numbers of its CPUs; empty when it is not set
     */
    public List<String> cpuIds() {
        long self = acquire();
        try {
            return Values.takeStrings(N.simplevirt_host_numa_cell_config_get_cpu_ids(self));
        } finally {
            release();
        }
    }

    /**
     * The number of the node.
     * <p>XML: &#64;id.
     *
     * @return the number of the node; 0 when it is not set
     */
    public long id() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_host_numa_cell_config_get_id(self));
        } finally {
            release();
        }
    }

    /**
     * Its memory (in bytes).
     * <p>XML: {@code memory}.
     *
     * @return its memory; 0 when it is not set
     */
    public long memory() {
        long self = acquire();
        try {
            return N.simplevirt_host_numa_cell_config_get_memory(self);
        } finally {
            release();
        }
    }

    /**
     * Caches on the memory's side.
     * <p>XML: {@code cache}.
     *
     * @return views on the elements, in document order
     */
    public List<NumaCacheConfig> listCaches() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_host_numa_cell_config_list_caches(self), NumaCacheConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * Its CPUs.
     * <p>XML: {@code cpus/cpu}.
     *
     * @return views on the elements, in document order
     */
    public List<HostCpuConfig> listCpus() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_host_numa_cell_config_list_cpus(self), HostCpuConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * How far other nodes are.
     * <p>XML: {@code distances/sibling}.
     *
     * @return views on the elements, in document order
     */
    public List<NumaDistanceConfig> listDistances() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_host_numa_cell_config_list_distances(self), NumaDistanceConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * Its memory by the size of pages.
     * <p>XML: {@code pages}.
     *
     * @return views on the elements, in document order
     */
    public List<HostPagesConfig> listPages() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_host_numa_cell_config_list_pages(self), HostPagesConfig::wrap);
        } finally {
            release();
        }
    }

    @Override
    public HostNumaCellConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public HostNumaCellConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public HostNumaCellConfig copy() {
        return (HostNumaCellConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_host_numa_cell_config_new_from_xml(byte[] xml, long[] error);

        static native int simplevirt_host_numa_cell_config_get_cpu_count(long self);

        static native long simplevirt_host_numa_cell_config_get_cpu_ids(long self);

        static native int simplevirt_host_numa_cell_config_get_id(long self);

        static native long simplevirt_host_numa_cell_config_get_memory(long self);

        static native long simplevirt_host_numa_cell_config_list_caches(long self);

        static native long simplevirt_host_numa_cell_config_list_cpus(long self);

        static native long simplevirt_host_numa_cell_config_list_distances(long self);

        static native long simplevirt_host_numa_cell_config_list_pages(long self);
    }
}
