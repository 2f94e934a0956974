// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * A link of a PCI Express device.
 * <p>XML: {@code <link>}.
 */
public final class NodePciLinkConfig extends Config {
    NodePciLinkConfig(Owned owned) {
        super(owned);
    }

    static NodePciLinkConfig wrap(long pointer) {
        return pointer == 0 ? null : new NodePciLinkConfig(new Owned(pointer));
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <link>}
     * @return a new {@link NodePciLinkConfig}
     * @throws SimplevirtException when it fails
     */
    public static NodePciLinkConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_node_pci_link_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return NodePciLinkConfig.wrap(result);
    }

    /**
     * The port.
     * <p>XML: &#64;port.
     *
     * @return the port; 0 when it is not set
     */
    public long port() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_node_pci_link_config_get_port(self));
        } finally {
            release();
        }
    }

    /**
     * The speed (in GT/s).
     * <p>XML: &#64;speed.
     *
     * @return the speed; 0 when it is not set
     */
    public double speed() {
        long self = acquire();
        try {
            return N.simplevirt_node_pci_link_config_get_speed(self);
        } finally {
            release();
        }
    }

    /**
     * Whether it describes capabilities ({@code cap}) or status ({@code sta}).
     * <p>XML: &#64;validity.
     *
     * @return whether it describes capabilities ({@code cap}) or status ({@code sta}), or {@code null} when it is
     *     not set
     */
    public String validity() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_node_pci_link_config_get_validity(self));
        } finally {
            release();
        }
    }

    /**
     * The number of lanes.
     * <p>XML: &#64;width.
     *
     * @return the number of lanes; 0 when it is not set
     */
    public long width() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_node_pci_link_config_get_width(self));
        } finally {
            release();
        }
    }

    @Override
    public NodePciLinkConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public NodePciLinkConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public NodePciLinkConfig copy() {
        return (NodePciLinkConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_node_pci_link_config_new_from_xml(byte[] xml, long[] error);

        static native int simplevirt_node_pci_link_config_get_port(long self);

        static native double simplevirt_node_pci_link_config_get_speed(long self);

        static native long simplevirt_node_pci_link_config_get_validity(long self);

        static native int simplevirt_node_pci_link_config_get_width(long self);
    }
}
