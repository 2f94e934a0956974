// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.List;

/**
 * How much of the host's memory bandwidth vCPUs have.
 * <p>XML: {@code <memorytune>}.
 */
public final class MemoryTuneConfig extends Config {
    MemoryTuneConfig(Owned owned) {
        super(owned);
    }

    static MemoryTuneConfig wrap(long pointer) {
        return pointer == 0 ? null : new MemoryTuneConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <memorytune>}. */
    public MemoryTuneConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_memory_tune_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <memorytune>}
     * @return a new {@link MemoryTuneConfig}
     * @throws SimplevirtException when it fails
     */
    public static MemoryTuneConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_memory_tune_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return MemoryTuneConfig.wrap(result);
    }

    /**
     * Adds an item to this list: what is watched. A standalone object becomes a view on its place in the document;
     * one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public MemoryTuneConfig addMonitor(TuneMonitorConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_memory_tune_config_add_monitor(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: the bandwidth of the host's nodes. A standalone object becomes a view on its place
     * in the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public MemoryTuneConfig addNode(MemoryTuneNodeConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_memory_tune_config_add_node(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Which vCPUs.
     * <p>XML: &#64;vcpus.
     *
     * @return which vCPUs, or {@code null} when it is not set
     */
    public String vcpus() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_memory_tune_config_get_vcpus(self));
        } finally {
            release();
        }
    }

    /**
     * What is watched.
     * <p>XML: {@code monitor}.
     *
     * @return views on the elements, in document order
     */
    public List<TuneMonitorConfig> listMonitors() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_memory_tune_config_list_monitors(self), TuneMonitorConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The bandwidth of the host's nodes.
     * <p>XML: {@code node}.
     *
     * @return views on the elements, in document order
     */
    public List<MemoryTuneNodeConfig> listNodes() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_memory_tune_config_list_nodes(self), MemoryTuneNodeConfig::wrap);
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
    public boolean removeMonitor(TuneMonitorConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_memory_tune_config_remove_monitor(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeNode(MemoryTuneNodeConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_memory_tune_config_remove_node(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Sets {@link MemoryTuneConfig#vcpus}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value which vCPUs; or {@code null} to leave it to libvirt
     * @return this
     */
    public MemoryTuneConfig setVcpus(String value) {
        long self = acquire();
        try {
            N.simplevirt_memory_tune_config_set_vcpus(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    @Override
    public MemoryTuneConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public MemoryTuneConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public MemoryTuneConfig copy() {
        return (MemoryTuneConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_memory_tune_config_new();

        static native long simplevirt_memory_tune_config_new_from_xml(byte[] xml, long[] error);

        static native void simplevirt_memory_tune_config_add_monitor(long self, long item);

        static native void simplevirt_memory_tune_config_add_node(long self, long item);

        static native long simplevirt_memory_tune_config_get_vcpus(long self);

        static native long simplevirt_memory_tune_config_list_monitors(long self);

        static native long simplevirt_memory_tune_config_list_nodes(long self);

        static native int simplevirt_memory_tune_config_remove_monitor(long self, long item);

        static native int simplevirt_memory_tune_config_remove_node(long self, long item);

        static native void simplevirt_memory_tune_config_set_vcpus(long self, byte[] value);
    }
}
