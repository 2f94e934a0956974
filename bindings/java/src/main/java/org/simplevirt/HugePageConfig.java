// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * The size of huge pages, for all or some of the guest's NUMA nodes.
 * <p>XML: {@code <page>}.
 */
public final class HugePageConfig extends Config {
    HugePageConfig(Owned owned) {
        super(owned);
    }

    static HugePageConfig wrap(long pointer) {
        return pointer == 0 ? null : new HugePageConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <page>}. */
    public HugePageConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_huge_page_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <page>}
     * @return a new {@link HugePageConfig}
     * @throws SimplevirtException when it fails
     */
    public static HugePageConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_huge_page_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return HugePageConfig.wrap(result);
    }

    /**
     * The guest's nodes; all when there is none.
     * <p>XML: &#64;nodeset.
     *
     * @return the guest's nodes; all when there is none, or {@code null} when it is not set
     */
    public String nodes() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_huge_page_config_get_nodes(self));
        } finally {
            release();
        }
    }

    /**
     * The size (in bytes).
     * <p>XML: &#64;size.
     *
     * @return the size; 0 when it is not set
     */
    public long size() {
        long self = acquire();
        try {
            return N.simplevirt_huge_page_config_get_size(self);
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HugePageConfig#nodes}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the guest's nodes; all when there is none; or {@code null} to leave it to libvirt
     * @return this
     */
    public HugePageConfig setNodes(String value) {
        long self = acquire();
        try {
            N.simplevirt_huge_page_config_set_nodes(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link HugePageConfig#size}.
     *
     * @param value the size; 0 to leave it to libvirt
     * @return this
     */
    public HugePageConfig setSize(long value) {
        long self = acquire();
        try {
            N.simplevirt_huge_page_config_set_size(self, value);
            return this;
        } finally {
            release();
        }
    }

    @Override
    public HugePageConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public HugePageConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public HugePageConfig copy() {
        return (HugePageConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_huge_page_config_new();

        static native long simplevirt_huge_page_config_new_from_xml(byte[] xml, long[] error);

        static native long simplevirt_huge_page_config_get_nodes(long self);

        static native long simplevirt_huge_page_config_get_size(long self);

        static native void simplevirt_huge_page_config_set_nodes(long self, byte[] value);

        static native void simplevirt_huge_page_config_set_size(long self, long value);
    }
}
