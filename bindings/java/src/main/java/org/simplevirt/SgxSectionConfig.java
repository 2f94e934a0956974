// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * Memory for SGX enclaves on a NUMA node.
 * <p>XML: {@code <section>}.
 */
public final class SgxSectionConfig extends Config {
    SgxSectionConfig(Owned owned) {
        super(owned);
    }

    static SgxSectionConfig wrap(long pointer) {
        return pointer == 0 ? null : new SgxSectionConfig(new Owned(pointer));
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <section>}
     * @return a new {@link SgxSectionConfig}
     * @throws SimplevirtException when it fails
     */
    public static SgxSectionConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_sgx_section_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return SgxSectionConfig.wrap(result);
    }

    /**
     * The NUMA node.
     * <p>XML: &#64;node.
     *
     * @return the NUMA node; 0 when it is not set
     */
    public long node() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_sgx_section_config_get_node(self));
        } finally {
            release();
        }
    }

    /**
     * How much (in bytes).
     * <p>XML: &#64;size.
     *
     * @return how much; 0 when it is not set
     */
    public long size() {
        long self = acquire();
        try {
            return N.simplevirt_sgx_section_config_get_size(self);
        } finally {
            release();
        }
    }

    @Override
    public SgxSectionConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public SgxSectionConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public SgxSectionConfig copy() {
        return (SgxSectionConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_sgx_section_config_new_from_xml(byte[] xml, long[] error);

        static native int simplevirt_sgx_section_config_get_node(long self);

        static native long simplevirt_sgx_section_config_get_size(long self);
    }
}
