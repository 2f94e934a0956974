// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * Which USB devices may come over the network.
 * <p>XML: {@code <usbdev>}.
 */
public final class RedirFilterConfig extends Config {
    RedirFilterConfig(Owned owned) {
        super(owned);
    }

    static RedirFilterConfig wrap(long pointer) {
        return pointer == 0 ? null : new RedirFilterConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <usbdev>}. */
    public RedirFilterConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_redir_filter_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <usbdev>}
     * @return a new {@link RedirFilterConfig}
     * @throws SimplevirtException when it fails
     */
    public static RedirFilterConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_redir_filter_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return RedirFilterConfig.wrap(result);
    }

    /**
     * Whether they may.
     * <p>XML: &#64;allow.
     *
     * @return whether they may; {@code false} when it is not set
     */
    public boolean allow() {
        long self = acquire();
        try {
            return N.simplevirt_redir_filter_config_get_allow(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The product's number.
     * <p>XML: &#64;product.
     *
     * @return the product's number, or {@code null} when it is not set
     */
    public String product() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_redir_filter_config_get_product(self));
        } finally {
            release();
        }
    }

    /**
     * The USB class.
     * <p>XML: &#64;class.
     *
     * @return the USB class, or {@code null} when it is not set
     */
    public String usbClass() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_redir_filter_config_get_usb_class(self));
        } finally {
            release();
        }
    }

    /**
     * The vendor's number.
     * <p>XML: &#64;vendor.
     *
     * @return the vendor's number, or {@code null} when it is not set
     */
    public String vendor() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_redir_filter_config_get_vendor(self));
        } finally {
            release();
        }
    }

    /**
     * The version.
     * <p>XML: &#64;version.
     *
     * @return the version, or {@code null} when it is not set
     */
    public String version() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_redir_filter_config_get_version(self));
        } finally {
            release();
        }
    }

    /**
     * Sets {@link RedirFilterConfig#allow}.
     *
     * @param value whether they may
     * @return this
     */
    public RedirFilterConfig setAllow(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_redir_filter_config_set_allow(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link RedirFilterConfig#product}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the product's number; or {@code null} to leave it to libvirt
     * @return this
     */
    public RedirFilterConfig setProduct(String value) {
        long self = acquire();
        try {
            N.simplevirt_redir_filter_config_set_product(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link RedirFilterConfig#usbClass}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the USB class; or {@code null} to leave it to libvirt
     * @return this
     */
    public RedirFilterConfig setUsbClass(String value) {
        long self = acquire();
        try {
            N.simplevirt_redir_filter_config_set_usb_class(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link RedirFilterConfig#vendor}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the vendor's number; or {@code null} to leave it to libvirt
     * @return this
     */
    public RedirFilterConfig setVendor(String value) {
        long self = acquire();
        try {
            N.simplevirt_redir_filter_config_set_vendor(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link RedirFilterConfig#version}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the version; or {@code null} to leave it to libvirt
     * @return this
     */
    public RedirFilterConfig setVersion(String value) {
        long self = acquire();
        try {
            N.simplevirt_redir_filter_config_set_version(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    @Override
    public RedirFilterConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public RedirFilterConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public RedirFilterConfig copy() {
        return (RedirFilterConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_redir_filter_config_new();

        static native long simplevirt_redir_filter_config_new_from_xml(byte[] xml, long[] error);

        static native int simplevirt_redir_filter_config_get_allow(long self);

        static native long simplevirt_redir_filter_config_get_product(long self);

        static native long simplevirt_redir_filter_config_get_usb_class(long self);

        static native long simplevirt_redir_filter_config_get_vendor(long self);

        static native long simplevirt_redir_filter_config_get_version(long self);

        static native void simplevirt_redir_filter_config_set_allow(long self, int value);

        static native void simplevirt_redir_filter_config_set_product(long self, byte[] value);

        static native void simplevirt_redir_filter_config_set_usb_class(long self, byte[] value);

        static native void simplevirt_redir_filter_config_set_vendor(long self, byte[] value);

        static native void simplevirt_redir_filter_config_set_version(long self, byte[] value);
    }
}
