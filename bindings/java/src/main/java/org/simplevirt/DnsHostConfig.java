// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.List;

/**
 * Names of an address.
 * <p>XML: {@code <host>}.
 */
public final class DnsHostConfig extends Config {
    DnsHostConfig(Owned owned) {
        super(owned);
    }

    static DnsHostConfig wrap(long pointer) {
        return pointer == 0 ? null : new DnsHostConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <host>}. */
    public DnsHostConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_dns_host_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <host>}
     * @return a new {@link DnsHostConfig}
     * @throws SimplevirtException when it fails
     */
    public static DnsHostConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_dns_host_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return DnsHostConfig.wrap(result);
    }

    /**
     * Its names.
     * <p>XML: {@code hostname}.
     *
     * @return its names; empty when it is not set
     */
    public List<String> hostnames() {
        long self = acquire();
        try {
            return Values.takeStrings(N.simplevirt_dns_host_config_get_hostnames(self));
        } finally {
            release();
        }
    }

    /**
     * The address.
     * <p>XML: &#64;ip.
     *
     * @return the address, or {@code null} when it is not set
     */
    public String ip() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_dns_host_config_get_ip(self));
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DnsHostConfig#hostnames}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value its names; or {@code null} for none
     * @return this
     */
    public DnsHostConfig setHostnames(List<String> value) {
        try (Scope scope = new Scope()) {
            N.simplevirt_dns_host_config_set_hostnames(scope.use(this), scope.strings(value));
            return this;
        }
    }

    /**
     * Sets {@link DnsHostConfig#ip}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the address; or {@code null} to leave it to libvirt
     * @return this
     */
    public DnsHostConfig setIp(String value) {
        long self = acquire();
        try {
            N.simplevirt_dns_host_config_set_ip(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    @Override
    public DnsHostConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public DnsHostConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public DnsHostConfig copy() {
        return (DnsHostConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_dns_host_config_new();

        static native long simplevirt_dns_host_config_new_from_xml(byte[] xml, long[] error);

        static native long simplevirt_dns_host_config_get_hostnames(long self);

        static native long simplevirt_dns_host_config_get_ip(long self);

        static native void simplevirt_dns_host_config_set_hostnames(long self, long value);

        static native void simplevirt_dns_host_config_set_ip(long self, byte[] value);
    }
}
