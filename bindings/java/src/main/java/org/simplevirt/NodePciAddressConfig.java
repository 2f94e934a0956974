// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * Where a PCI device of a host is.
 * <p>XML: {@code <address>}.
 */
public final class NodePciAddressConfig extends Config {
    NodePciAddressConfig(Owned owned) {
        super(owned);
    }

    static NodePciAddressConfig wrap(long pointer) {
        return pointer == 0 ? null : new NodePciAddressConfig(new Owned(pointer));
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <address>}
     * @return a new {@link NodePciAddressConfig}
     * @throws SimplevirtException when it fails
     */
    public static NodePciAddressConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_node_pci_address_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return NodePciAddressConfig.wrap(result);
    }

    /**
     * The bus.
     * <p>XML: &#64;bus.
     *
     * @return the bus; 0 when it is not set
     */
    public long bus() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_node_pci_address_config_get_bus(self));
        } finally {
            release();
        }
    }

    /**
     * The domain.
     * <p>XML: &#64;domain.
     *
     * @return the domain; 0 when it is not set
     */
    public long domain() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_node_pci_address_config_get_domain(self));
        } finally {
            release();
        }
    }

    /**
     * The function.
     * <p>XML: &#64;function.
     *
     * @return the function; 0 when it is not set
     */
    public long function() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_node_pci_address_config_get_function(self));
        } finally {
            release();
        }
    }

    /**
     * The slot.
     * <p>XML: &#64;slot.
     *
     * @return the slot; 0 when it is not set
     */
    public long slot() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_node_pci_address_config_get_slot(self));
        } finally {
            release();
        }
    }

    @Override
    public NodePciAddressConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public NodePciAddressConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public NodePciAddressConfig copy() {
        return (NodePciAddressConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_node_pci_address_config_new_from_xml(byte[] xml, long[] error);

        static native int simplevirt_node_pci_address_config_get_bus(long self);

        static native int simplevirt_node_pci_address_config_get_domain(long self);

        static native int simplevirt_node_pci_address_config_get_function(long self);

        static native int simplevirt_node_pci_address_config_get_slot(long self);
    }
}
