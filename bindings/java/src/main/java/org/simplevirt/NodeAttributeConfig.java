// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * An attribute of a mediated device.
 * <p>XML: {@code <attr>}.
 */
public final class NodeAttributeConfig extends Config {
    NodeAttributeConfig(Owned owned) {
        super(owned);
    }

    static NodeAttributeConfig wrap(long pointer) {
        return pointer == 0 ? null : new NodeAttributeConfig(new Owned(pointer));
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <attr>}
     * @return a new {@link NodeAttributeConfig}
     * @throws SimplevirtException when it fails
     */
    public static NodeAttributeConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_node_attribute_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return NodeAttributeConfig.wrap(result);
    }

    /**
     * What it is set to.
     * <p>XML: &#64;value.
     *
     * @return what it is set to, or {@code null} when it is not set
     */
    public String content() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_node_attribute_config_get_content(self));
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
            return Text.read(N.simplevirt_node_attribute_config_get_name(self));
        } finally {
            release();
        }
    }

    @Override
    public NodeAttributeConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public NodeAttributeConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public NodeAttributeConfig copy() {
        return (NodeAttributeConfig) super.copy();
    }

    @Override
    String shown() {
        return name();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_node_attribute_config_new_from_xml(byte[] xml, long[] error);

        static native long simplevirt_node_attribute_config_get_content(long self);

        static native long simplevirt_node_attribute_config_get_name(long self);
    }
}
