// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * A text that DNS answers.
 * <p>XML: {@code <txt>}.
 */
public final class DnsTextConfig extends Config {
    DnsTextConfig(Owned owned) {
        super(owned);
    }

    static DnsTextConfig wrap(long pointer) {
        return pointer == 0 ? null : new DnsTextConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <txt>}. */
    public DnsTextConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_dns_text_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <txt>}
     * @return a new {@link DnsTextConfig}
     * @throws SimplevirtException when it fails
     */
    public static DnsTextConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_dns_text_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return DnsTextConfig.wrap(result);
    }

    /**
     * What is answered.
     * <p>XML: &#64;value.
     *
     * @return what is answered, or {@code null} when it is not set
     */
    public String content() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_dns_text_config_get_content(self));
        } finally {
            release();
        }
    }

    /**
     * What is asked.
     * <p>XML: &#64;name.
     *
     * @return what is asked, or {@code null} when it is not set
     */
    public String name() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_dns_text_config_get_name(self));
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DnsTextConfig#content}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value what is answered; or {@code null} to leave it to libvirt
     * @return this
     */
    public DnsTextConfig setContent(String value) {
        long self = acquire();
        try {
            N.simplevirt_dns_text_config_set_content(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DnsTextConfig#name}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value what is asked; or {@code null} to leave it to libvirt
     * @return this
     */
    public DnsTextConfig setName(String value) {
        long self = acquire();
        try {
            N.simplevirt_dns_text_config_set_name(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    @Override
    public DnsTextConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public DnsTextConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public DnsTextConfig copy() {
        return (DnsTextConfig) super.copy();
    }

    @Override
    String shown() {
        return name();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_dns_text_config_new();

        static native long simplevirt_dns_text_config_new_from_xml(byte[] xml, long[] error);

        static native long simplevirt_dns_text_config_get_content(long self);

        static native long simplevirt_dns_text_config_get_name(long self);

        static native void simplevirt_dns_text_config_set_content(long self, byte[] value);

        static native void simplevirt_dns_text_config_set_name(long self, byte[] value);
    }
}
