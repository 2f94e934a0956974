// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * A CPU of a host.
 * <p>XML: {@code <cpu>}.
 */
public final class HostCpuConfig extends Config {
    HostCpuConfig(Owned owned) {
        super(owned);
    }

    static HostCpuConfig wrap(long pointer) {
        return pointer == 0 ? null : new HostCpuConfig(new Owned(pointer));
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <cpu>}
     * @return a new {@link HostCpuConfig}
     * @throws SimplevirtException when it fails
     */
    public static HostCpuConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_host_cpu_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return HostCpuConfig.wrap(result);
    }

    /**
     * The cluster it belongs to.
     * <p>XML: &#64;cluster_id.
     *
     * @return the cluster it belongs to; 0 when it is not set
     */
    public long cluster() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_host_cpu_config_get_cluster(self));
        } finally {
            release();
        }
    }

    /**
     * The core it belongs to.
     * <p>XML: &#64;core_id.
     *
     * @return the core it belongs to; 0 when it is not set
     */
    public long core() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_host_cpu_config_get_core(self));
        } finally {
            release();
        }
    }

    /**
     * The die it is on.
     * <p>XML: &#64;die_id.
     *
     * @return the die it is on; 0 when it is not set
     */
    public long die() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_host_cpu_config_get_die(self));
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
            return Values.unsigned(N.simplevirt_host_cpu_config_get_id(self));
        } finally {
            release();
        }
    }

    /**
     * The CPUs of the same core.
     * <p>XML: &#64;siblings.
     *
     * @return the CPUs of the same core, or {@code null} when it is not set
     */
    public String siblings() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_host_cpu_config_get_siblings(self));
        } finally {
            release();
        }
    }

    /**
     * The socket it is in.
     * <p>XML: &#64;socket_id.
     *
     * @return the socket it is in; 0 when it is not set
     */
    public long socket() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_host_cpu_config_get_socket(self));
        } finally {
            release();
        }
    }

    @Override
    public HostCpuConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public HostCpuConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public HostCpuConfig copy() {
        return (HostCpuConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_host_cpu_config_new_from_xml(byte[] xml, long[] error);

        static native int simplevirt_host_cpu_config_get_cluster(long self);

        static native int simplevirt_host_cpu_config_get_core(long self);

        static native int simplevirt_host_cpu_config_get_die(long self);

        static native int simplevirt_host_cpu_config_get_id(long self);

        static native long simplevirt_host_cpu_config_get_siblings(long self);

        static native int simplevirt_host_cpu_config_get_socket(long self);
    }
}
