// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * A server that is asked for names.
 * <p>XML: {@code <forwarder>}.
 */
public final class DnsForwarderConfig extends Config {
    DnsForwarderConfig(Owned owned) {
        super(owned);
    }

    static DnsForwarderConfig wrap(long pointer) {
        return pointer == 0 ? null : new DnsForwarderConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <forwarder>}. */
    public DnsForwarderConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_dns_forwarder_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <forwarder>}
     * @return a new {@link DnsForwarderConfig}
     * @throws SimplevirtException when it fails
     */
    public static DnsForwarderConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_dns_forwarder_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return DnsForwarderConfig.wrap(result);
    }

    /**
     * The server.
     * <p>XML: &#64;addr.
     *
     * @return the server, or {@code null} when it is not set
     */
    public String address() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_dns_forwarder_config_get_address(self));
        } finally {
            release();
        }
    }

    /**
     * The domain it is asked for.
     * <p>XML: &#64;domain.
     *
     * @return the domain it is asked for, or {@code null} when it is not set
     */
    public String domain() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_dns_forwarder_config_get_domain(self));
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DnsForwarderConfig#address}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the server; or {@code null} to leave it to libvirt
     * @return this
     */
    public DnsForwarderConfig setAddress(String value) {
        long self = acquire();
        try {
            N.simplevirt_dns_forwarder_config_set_address(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DnsForwarderConfig#domain}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the domain it is asked for; or {@code null} to leave it to libvirt
     * @return this
     */
    public DnsForwarderConfig setDomain(String value) {
        long self = acquire();
        try {
            N.simplevirt_dns_forwarder_config_set_domain(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    @Override
    public DnsForwarderConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public DnsForwarderConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public DnsForwarderConfig copy() {
        return (DnsForwarderConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_dns_forwarder_config_new();

        static native long simplevirt_dns_forwarder_config_new_from_xml(byte[] xml, long[] error);

        static native long simplevirt_dns_forwarder_config_get_address(long self);

        static native long simplevirt_dns_forwarder_config_get_domain(long self);

        static native void simplevirt_dns_forwarder_config_set_address(long self, byte[] value);

        static native void simplevirt_dns_forwarder_config_set_domain(long self, byte[] value);
    }
}
