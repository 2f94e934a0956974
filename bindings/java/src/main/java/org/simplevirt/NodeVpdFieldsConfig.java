// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.List;

/**
 * Vital product data of a device.
 * <p>XML: {@code <fields>}.
 */
public final class NodeVpdFieldsConfig extends Config {
    NodeVpdFieldsConfig(Owned owned) {
        super(owned);
    }

    static NodeVpdFieldsConfig wrap(long pointer) {
        return pointer == 0 ? null : new NodeVpdFieldsConfig(new Owned(pointer));
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <fields>}
     * @return a new {@link NodeVpdFieldsConfig}
     * @throws SimplevirtException when it fails
     */
    public static NodeVpdFieldsConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_node_vpd_fields_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return NodeVpdFieldsConfig.wrap(result);
    }

    /**
     * {@code readonly} or {@code readwrite}.
     * <p>XML: &#64;access.
     *
     * @return {@code readonly} or {@code readwrite}, or {@code null} when it is not set
     */
    public String access() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_node_vpd_fields_config_get_access(self));
        } finally {
            release();
        }
    }

    /**
     * The owner's number.
     * <p>XML: {@code asset_tag}.
     *
     * @return the owner's number, or {@code null} when it is not set
     */
    public String assetTag() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_node_vpd_fields_config_get_asset_tag(self));
        } finally {
            release();
        }
    }

    /**
     * The engineering change level.
     * <p>XML: {@code change_level}.
     *
     * @return the engineering change level, or {@code null} when it is not set
     */
    public String changeLevel() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_node_vpd_fields_config_get_change_level(self));
        } finally {
            release();
        }
    }

    /**
     * The manufacturer.
     * <p>XML: {@code manufacture_id}.
     *
     * @return the manufacturer, or {@code null} when it is not set
     */
    public String manufactureId() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_node_vpd_fields_config_get_manufacture_id(self));
        } finally {
            release();
        }
    }

    /**
     * The part.
     * <p>XML: {@code part_number}.
     *
     * @return the part, or {@code null} when it is not set
     */
    public String partNumber() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_node_vpd_fields_config_get_part_number(self));
        } finally {
            release();
        }
    }

    /**
     * The serial number.
     * <p>XML: {@code serial_number}.
     *
     * @return the serial number, or {@code null} when it is not set
     */
    public String serialNumber() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_node_vpd_fields_config_get_serial_number(self));
        } finally {
            release();
        }
    }

    /**
     * The system's fields.
     * <p>XML: {@code system_field}.
     *
     * @return views on the elements, in document order
     */
    public List<NodeVpdFieldConfig> listSystemFields() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_node_vpd_fields_config_list_system_fields(self), NodeVpdFieldConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The vendor's fields.
     * <p>XML: {@code vendor_field}.
     *
     * @return views on the elements, in document order
     */
    public List<NodeVpdFieldConfig> listVendorFields() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_node_vpd_fields_config_list_vendor_fields(self), NodeVpdFieldConfig::wrap);
        } finally {
            release();
        }
    }

    @Override
    public NodeVpdFieldsConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public NodeVpdFieldsConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public NodeVpdFieldsConfig copy() {
        return (NodeVpdFieldsConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_node_vpd_fields_config_new_from_xml(byte[] xml, long[] error);

        static native long simplevirt_node_vpd_fields_config_get_access(long self);

        static native long simplevirt_node_vpd_fields_config_get_asset_tag(long self);

        static native long simplevirt_node_vpd_fields_config_get_change_level(long self);

        static native long simplevirt_node_vpd_fields_config_get_manufacture_id(long self);

        static native long simplevirt_node_vpd_fields_config_get_part_number(long self);

        static native long simplevirt_node_vpd_fields_config_get_serial_number(long self);

        static native long simplevirt_node_vpd_fields_config_list_system_fields(long self);

        static native long simplevirt_node_vpd_fields_config_list_vendor_fields(long self);
    }
}
