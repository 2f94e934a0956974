// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * A size of pages that a host has.
 * <p>XML: {@code <pages>}.
 */
public final class HostPageSizeConfig extends Config {
    HostPageSizeConfig(Owned owned) {
        super(owned);
    }

    static HostPageSizeConfig wrap(long pointer) {
        return pointer == 0 ? null : new HostPageSizeConfig(new Owned(pointer));
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <pages>}
     * @return a new {@link HostPageSizeConfig}
     * @throws SimplevirtException when it fails
     */
    public static HostPageSizeConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_host_page_size_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return HostPageSizeConfig.wrap(result);
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
            return N.simplevirt_host_page_size_config_get_size(self);
        } finally {
            release();
        }
    }

    @Override
    public HostPageSizeConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public HostPageSizeConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public HostPageSizeConfig copy() {
        return (HostPageSizeConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_host_page_size_config_new_from_xml(byte[] xml, long[] error);

        static native long simplevirt_host_page_size_config_get_size(long self);
    }
}
