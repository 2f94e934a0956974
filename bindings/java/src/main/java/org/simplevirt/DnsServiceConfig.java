// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * A service that DNS answers.
 * <p>XML: {@code <srv>}.
 */
public final class DnsServiceConfig extends Config {
    DnsServiceConfig(Owned owned) {
        super(owned);
    }

    static DnsServiceConfig wrap(long pointer) {
        return pointer == 0 ? null : new DnsServiceConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <srv>}. */
    public DnsServiceConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_dns_service_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <srv>}
     * @return a new {@link DnsServiceConfig}
     * @throws SimplevirtException when it fails
     */
    public static DnsServiceConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_dns_service_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return DnsServiceConfig.wrap(result);
    }

    /**
     * The domain.
     * <p>XML: &#64;domain.
     *
     * @return the domain, or {@code null} when it is not set
     */
    public String domain() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_dns_service_config_get_domain(self));
        } finally {
            release();
        }
    }

    /**
     * The port (from 1 to 65535).
     * <p>XML: &#64;port.
     *
     * @return the port; 0 when it is not set
     */
    public long port() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_dns_service_config_get_port(self));
        } finally {
            release();
        }
    }

    /**
     * The priority (from 0 to 65535).
     * <p>XML: &#64;priority.
     *
     * @return the priority; 0 when it is not set
     */
    public long priority() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_dns_service_config_get_priority(self));
        } finally {
            release();
        }
    }

    /**
     * The protocol.
     * <p>XML: &#64;protocol.
     *
     * @return the protocol, or {@code null} when it is not set
     */
    public String protocol() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_dns_service_config_get_protocol(self));
        } finally {
            release();
        }
    }

    /**
     * The service.
     * <p>XML: &#64;service.
     *
     * @return the service, or {@code null} when it is not set
     */
    public String service() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_dns_service_config_get_service(self));
        } finally {
            release();
        }
    }

    /**
     * The host.
     * <p>XML: &#64;target.
     *
     * @return the host, or {@code null} when it is not set
     */
    public String target() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_dns_service_config_get_target(self));
        } finally {
            release();
        }
    }

    /**
     * The weight (from 0 to 65535).
     * <p>XML: &#64;weight.
     *
     * @return the weight; 0 when it is not set
     */
    public long weight() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_dns_service_config_get_weight(self));
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DnsServiceConfig#domain}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the domain; or {@code null} to leave it to libvirt
     * @return this
     */
    public DnsServiceConfig setDomain(String value) {
        long self = acquire();
        try {
            N.simplevirt_dns_service_config_set_domain(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DnsServiceConfig#port}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value the port; 0 to leave it to libvirt
     * @return this
     */
    public DnsServiceConfig setPort(long value) {
        long self = acquire();
        try {
            N.simplevirt_dns_service_config_set_port(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DnsServiceConfig#priority}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the priority
     * @return this
     */
    public DnsServiceConfig setPriority(long value) {
        long self = acquire();
        try {
            N.simplevirt_dns_service_config_set_priority(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DnsServiceConfig#protocol}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the protocol; or {@code null} to leave it to libvirt
     * @return this
     */
    public DnsServiceConfig setProtocol(String value) {
        long self = acquire();
        try {
            N.simplevirt_dns_service_config_set_protocol(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DnsServiceConfig#service}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the service; or {@code null} to leave it to libvirt
     * @return this
     */
    public DnsServiceConfig setService(String value) {
        long self = acquire();
        try {
            N.simplevirt_dns_service_config_set_service(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DnsServiceConfig#target}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the host; or {@code null} to leave it to libvirt
     * @return this
     */
    public DnsServiceConfig setTarget(String value) {
        long self = acquire();
        try {
            N.simplevirt_dns_service_config_set_target(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DnsServiceConfig#weight}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value the weight
     * @return this
     */
    public DnsServiceConfig setWeight(long value) {
        long self = acquire();
        try {
            N.simplevirt_dns_service_config_set_weight(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    @Override
    public DnsServiceConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public DnsServiceConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public DnsServiceConfig copy() {
        return (DnsServiceConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_dns_service_config_new();

        static native long simplevirt_dns_service_config_new_from_xml(byte[] xml, long[] error);

        static native long simplevirt_dns_service_config_get_domain(long self);

        static native int simplevirt_dns_service_config_get_port(long self);

        static native int simplevirt_dns_service_config_get_priority(long self);

        static native long simplevirt_dns_service_config_get_protocol(long self);

        static native long simplevirt_dns_service_config_get_service(long self);

        static native long simplevirt_dns_service_config_get_target(long self);

        static native int simplevirt_dns_service_config_get_weight(long self);

        static native void simplevirt_dns_service_config_set_domain(long self, byte[] value);

        static native void simplevirt_dns_service_config_set_port(long self, int value);

        static native void simplevirt_dns_service_config_set_priority(long self, int value);

        static native void simplevirt_dns_service_config_set_protocol(long self, byte[] value);

        static native void simplevirt_dns_service_config_set_service(long self, byte[] value);

        static native void simplevirt_dns_service_config_set_target(long self, byte[] value);

        static native void simplevirt_dns_service_config_set_weight(long self, int value);
    }
}
