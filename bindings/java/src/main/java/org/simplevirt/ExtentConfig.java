// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * A stretch of a device.
 * <p>XML: {@code <extent>}.
 */
public final class ExtentConfig extends Config {
    ExtentConfig(Owned owned) {
        super(owned);
    }

    static ExtentConfig wrap(long pointer) {
        return pointer == 0 ? null : new ExtentConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <extent>}. */
    public ExtentConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_extent_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <extent>}
     * @return a new {@link ExtentConfig}
     * @throws SimplevirtException when it fails
     */
    public static ExtentConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_extent_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return ExtentConfig.wrap(result);
    }

    /**
     * Where it ends (in bytes).
     * <p>XML: &#64;end.
     *
     * @return where it ends; 0 when it is not set
     */
    public long end() {
        long self = acquire();
        try {
            return N.simplevirt_extent_config_get_end(self);
        } finally {
            release();
        }
    }

    /**
     * Where it begins (in bytes).
     * <p>XML: &#64;start.
     *
     * @return where it begins; 0 when it is not set
     */
    public long start() {
        long self = acquire();
        try {
            return N.simplevirt_extent_config_get_start(self);
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ExtentConfig#end}.
     *
     * @param value where it ends
     * @return this
     */
    public ExtentConfig setEnd(long value) {
        long self = acquire();
        try {
            N.simplevirt_extent_config_set_end(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ExtentConfig#start}.
     *
     * @param value where it begins
     * @return this
     */
    public ExtentConfig setStart(long value) {
        long self = acquire();
        try {
            N.simplevirt_extent_config_set_start(self, value);
            return this;
        } finally {
            release();
        }
    }

    @Override
    public ExtentConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public ExtentConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public ExtentConfig copy() {
        return (ExtentConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_extent_config_new();

        static native long simplevirt_extent_config_new_from_xml(byte[] xml, long[] error);

        static native long simplevirt_extent_config_get_end(long self);

        static native long simplevirt_extent_config_get_start(long self);

        static native void simplevirt_extent_config_set_end(long self, long value);

        static native void simplevirt_extent_config_set_start(long self, long value);
    }
}
