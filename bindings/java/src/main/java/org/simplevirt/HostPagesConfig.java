// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * How many pages of a size a NUMA node has.
 * <p>XML: {@code <pages>}.
 */
public final class HostPagesConfig extends Config {
    HostPagesConfig(Owned owned) {
        super(owned);
    }

    static HostPagesConfig wrap(long pointer) {
        return pointer == 0 ? null : new HostPagesConfig(new Owned(pointer));
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <pages>}
     * @return a new {@link HostPagesConfig}
     * @throws SimplevirtException when it fails
     */
    public static HostPagesConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_host_pages_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return HostPagesConfig.wrap(result);
    }

    /**
     * How many.
     * <p>XML: {@code .}.
     *
     * @return how many; 0 when it is not set
     */
    public long count() {
        long self = acquire();
        try {
            return N.simplevirt_host_pages_config_get_count(self);
        } finally {
            release();
        }
    }

    /**
     * The size of a page (in bytes).
     * <p>XML: &#64;size.
     *
     * @return the size of a page; 0 when it is not set
     */
    public long size() {
        long self = acquire();
        try {
            return N.simplevirt_host_pages_config_get_size(self);
        } finally {
            release();
        }
    }

    @Override
    public HostPagesConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public HostPagesConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public HostPagesConfig copy() {
        return (HostPagesConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_host_pages_config_new_from_xml(byte[] xml, long[] error);

        static native long simplevirt_host_pages_config_get_count(long self);

        static native long simplevirt_host_pages_config_get_size(long self);
    }
}
