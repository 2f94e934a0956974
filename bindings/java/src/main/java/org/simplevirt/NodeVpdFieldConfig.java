// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * A field of vital product data.
 * <p>XML: {@code <vendor_field>}.
 */
public final class NodeVpdFieldConfig extends Config {
    NodeVpdFieldConfig(Owned owned) {
        super(owned);
    }

    static NodeVpdFieldConfig wrap(long pointer) {
        return pointer == 0 ? null : new NodeVpdFieldConfig(new Owned(pointer));
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <vendor_field>}
     * @return a new {@link NodeVpdFieldConfig}
     * @throws SimplevirtException when it fails
     */
    public static NodeVpdFieldConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_node_vpd_field_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return NodeVpdFieldConfig.wrap(result);
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
            return Text.read(N.simplevirt_node_vpd_field_config_get_content(self));
        } finally {
            release();
        }
    }

    /**
     * Its letter.
     * <p>XML: &#64;index.
     *
     * @return its letter, or {@code null} when it is not set
     */
    public String index() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_node_vpd_field_config_get_index(self));
        } finally {
            release();
        }
    }

    @Override
    public NodeVpdFieldConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public NodeVpdFieldConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public NodeVpdFieldConfig copy() {
        return (NodeVpdFieldConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_node_vpd_field_config_new_from_xml(byte[] xml, long[] error);

        static native long simplevirt_node_vpd_field_config_get_content(long self);

        static native long simplevirt_node_vpd_field_config_get_index(long self);
    }
}
