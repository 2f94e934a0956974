// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * A cookie for a disk on a web server.
 * <p>XML: {@code <cookie>}.
 */
public final class DiskCookieConfig extends Config {
    DiskCookieConfig(Owned owned) {
        super(owned);
    }

    static DiskCookieConfig wrap(long pointer) {
        return pointer == 0 ? null : new DiskCookieConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <cookie>}. */
    public DiskCookieConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_disk_cookie_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <cookie>}
     * @return a new {@link DiskCookieConfig}
     * @throws SimplevirtException when it fails
     */
    public static DiskCookieConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_disk_cookie_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return DiskCookieConfig.wrap(result);
    }

    /**
     * What it says.
     * <p>XML: {@code .}.
     *
     * @return what it says, or {@code null} when it is not set
     */
    public String content() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_disk_cookie_config_get_content(self));
        } finally {
            release();
        }
    }

    /**
     * The name.
     * <p>XML: &#64;name.
     *
     * @return the name, or {@code null} when it is not set
     */
    public String name() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_disk_cookie_config_get_name(self));
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskCookieConfig#content}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value what it says; or {@code null} to leave it to libvirt
     * @return this
     */
    public DiskCookieConfig setContent(String value) {
        long self = acquire();
        try {
            N.simplevirt_disk_cookie_config_set_content(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskCookieConfig#name}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the name; or {@code null} to leave it to libvirt
     * @return this
     */
    public DiskCookieConfig setName(String value) {
        long self = acquire();
        try {
            N.simplevirt_disk_cookie_config_set_name(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    @Override
    public DiskCookieConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public DiskCookieConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public DiskCookieConfig copy() {
        return (DiskCookieConfig) super.copy();
    }

    @Override
    String shown() {
        return name();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_disk_cookie_config_new();

        static native long simplevirt_disk_cookie_config_new_from_xml(byte[] xml, long[] error);

        static native long simplevirt_disk_cookie_config_get_content(long self);

        static native long simplevirt_disk_cookie_config_get_name(long self);

        static native void simplevirt_disk_cookie_config_set_content(long self, byte[] value);

        static native void simplevirt_disk_cookie_config_set_name(long self, byte[] value);
    }
}
