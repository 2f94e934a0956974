// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.List;

/**
 * A NUMA node of the guest.
 * <p>XML: {@code <cell>}.
 */
public final class NumaCellConfig extends Config {
    NumaCellConfig(Owned owned) {
        super(owned);
    }

    static NumaCellConfig wrap(long pointer) {
        return pointer == 0 ? null : new NumaCellConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <cell>}. */
    public NumaCellConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_numa_cell_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <cell>}
     * @return a new {@link NumaCellConfig}
     * @throws SimplevirtException when it fails
     */
    public static NumaCellConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_numa_cell_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return NumaCellConfig.wrap(result);
    }

    /**
     * Adds an item to this list: caches on the memory's side. A standalone object becomes a view on its place in the
     * document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public NumaCellConfig addCache(NumaCacheConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_numa_cell_config_add_cache(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: how far other nodes are. A standalone object becomes a view on its place in the
     * document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public NumaCellConfig addDistance(NumaDistanceConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_numa_cell_config_add_distance(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Whether others can map its memory.
     * <p>XML: &#64;memAccess.
     *
     * @return whether others can map its memory; {@link MemoryAccess#DEFAULT} when it is not set
     */
    public MemoryAccess access() {
        long self = acquire();
        try {
            return MemoryAccess.of(N.simplevirt_numa_cell_config_get_access(self));
        } finally {
            release();
        }
    }

    /**
     * Its vCPUs.
     * <p>XML: &#64;cpus.
     *
     * @return its vCPUs, or {@code null} when it is not set
     */
    public String cpus() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_numa_cell_config_get_cpus(self));
        } finally {
            release();
        }
    }

    /**
     * Whether its contents are discarded when the domain stops.
     * <p>XML: &#64;discard.
     *
     * @return whether its contents are discarded when the domain stops; {@code false} when it is not set
     */
    public boolean discard() {
        long self = acquire();
        try {
            return N.simplevirt_numa_cell_config_get_discard(self) != 0;
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
            return Values.unsigned(N.simplevirt_numa_cell_config_get_id(self));
        } finally {
            release();
        }
    }

    /**
     * Its memory (in bytes).
     * <p>XML: &#64;memory.
     *
     * @return its memory; 0 when it is not set
     */
    public long memory() {
        long self = acquire();
        try {
            return N.simplevirt_numa_cell_config_get_memory(self);
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
            return Values.takeObjects(N.simplevirt_numa_cell_config_list_caches(self), NumaCacheConfig::wrap);
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
            return Values.takeObjects(N.simplevirt_numa_cell_config_list_distances(self), NumaDistanceConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeCache(NumaCacheConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_numa_cell_config_remove_cache(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeDistance(NumaDistanceConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_numa_cell_config_remove_distance(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Sets {@link NumaCellConfig#access}.
     *
     * @param value whether others can map its memory; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to
     *     keep what is there
     * @return this
     */
    public NumaCellConfig setAccess(MemoryAccess value) {
        long self = acquire();
        try {
            N.simplevirt_numa_cell_config_set_access(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NumaCellConfig#cpus}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value its vCPUs; or {@code null} to leave it to libvirt
     * @return this
     */
    public NumaCellConfig setCpus(String value) {
        long self = acquire();
        try {
            N.simplevirt_numa_cell_config_set_cpus(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NumaCellConfig#discard}.
     *
     * @param value whether its contents are discarded when the domain stops
     * @return this
     */
    public NumaCellConfig setDiscard(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_numa_cell_config_set_discard(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NumaCellConfig#id}.
     *
     * @param value the number of the node
     * @return this
     */
    public NumaCellConfig setId(long value) {
        long self = acquire();
        try {
            N.simplevirt_numa_cell_config_set_id(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NumaCellConfig#memory}.
     *
     * @param value its memory; 0 to leave it to libvirt
     * @return this
     */
    public NumaCellConfig setMemory(long value) {
        long self = acquire();
        try {
            N.simplevirt_numa_cell_config_set_memory(self, value);
            return this;
        } finally {
            release();
        }
    }

    @Override
    public NumaCellConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public NumaCellConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public NumaCellConfig copy() {
        return (NumaCellConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_numa_cell_config_new();

        static native long simplevirt_numa_cell_config_new_from_xml(byte[] xml, long[] error);

        static native void simplevirt_numa_cell_config_add_cache(long self, long item);

        static native void simplevirt_numa_cell_config_add_distance(long self, long item);

        static native int simplevirt_numa_cell_config_get_access(long self);

        static native long simplevirt_numa_cell_config_get_cpus(long self);

        static native int simplevirt_numa_cell_config_get_discard(long self);

        static native int simplevirt_numa_cell_config_get_id(long self);

        static native long simplevirt_numa_cell_config_get_memory(long self);

        static native long simplevirt_numa_cell_config_list_caches(long self);

        static native long simplevirt_numa_cell_config_list_distances(long self);

        static native int simplevirt_numa_cell_config_remove_cache(long self, long item);

        static native int simplevirt_numa_cell_config_remove_distance(long self, long item);

        static native void simplevirt_numa_cell_config_set_access(long self, int value);

        static native void simplevirt_numa_cell_config_set_cpus(long self, byte[] value);

        static native void simplevirt_numa_cell_config_set_discard(long self, int value);

        static native void simplevirt_numa_cell_config_set_id(long self, int value);

        static native void simplevirt_numa_cell_config_set_memory(long self, long value);
    }
}
