// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.List;

/**
 * Memory bandwidth of a host that guests can share.
 * <p>XML: {@code <node>}.
 */
public final class HostBandwidthNodeConfig extends Config {
    HostBandwidthNodeConfig(Owned owned) {
        super(owned);
    }

    static HostBandwidthNodeConfig wrap(long pointer) {
        return pointer == 0 ? null : new HostBandwidthNodeConfig(new Owned(pointer));
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <node>}
     * @return a new {@link HostBandwidthNodeConfig}
     * @throws SimplevirtException when it fails
     */
    public static HostBandwidthNodeConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_host_bandwidth_node_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return HostBandwidthNodeConfig.wrap(result);
    }

    /**
     * The CPUs that use it.
     * <p>XML: &#64;cpus.
     *
     * @return the CPUs that use it, or {@code null} when it is not set
     */
    public String cpus() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_host_bandwidth_node_config_get_cpus(self));
        } finally {
            release();
        }
    }

    /**
     * Its number.
     * <p>XML: &#64;id.
     *
     * @return its number; 0 when it is not set
     */
    public long id() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_host_bandwidth_node_config_get_id(self));
        } finally {
            release();
        }
    }

    /**
     * How it can be shared out.
     * <p>XML: {@code control}.
     *
     * @return views on the elements, in document order
     */
    public List<HostCacheControlConfig> listControls() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_host_bandwidth_node_config_list_controls(self), HostCacheControlConfig::wrap);
        } finally {
            release();
        }
    }

    @Override
    public HostBandwidthNodeConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public HostBandwidthNodeConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public HostBandwidthNodeConfig copy() {
        return (HostBandwidthNodeConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_host_bandwidth_node_config_new_from_xml(byte[] xml, long[] error);

        static native long simplevirt_host_bandwidth_node_config_get_cpus(long self);

        static native int simplevirt_host_bandwidth_node_config_get_id(long self);

        static native long simplevirt_host_bandwidth_node_config_list_controls(long self);
    }
}
