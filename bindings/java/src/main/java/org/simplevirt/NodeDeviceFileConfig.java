// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * A file of a device.
 * <p>XML: {@code <devnode>}.
 */
public final class NodeDeviceFileConfig extends Config {
    NodeDeviceFileConfig(Owned owned) {
        super(owned);
    }

    static NodeDeviceFileConfig wrap(long pointer) {
        return pointer == 0 ? null : new NodeDeviceFileConfig(new Owned(pointer));
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <devnode>}
     * @return a new {@link NodeDeviceFileConfig}
     * @throws SimplevirtException when it fails
     */
    public static NodeDeviceFileConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_node_device_file_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return NodeDeviceFileConfig.wrap(result);
    }

    /**
     * What it is: {@code dev}, or {@code link} for a link to that.
     * <p>XML: &#64;type.
     *
     * @return what it is: {@code dev}, or {@code link} for a link to that, or {@code null} when it is not set
     */
    public String kind() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_node_device_file_config_get_kind(self));
        } finally {
            release();
        }
    }

    /**
     * The file.
     * <p>XML: {@code .}.
     *
     * @return the file, or {@code null} when it is not set
     */
    public String path() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_node_device_file_config_get_path(self));
        } finally {
            release();
        }
    }

    @Override
    public NodeDeviceFileConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public NodeDeviceFileConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public NodeDeviceFileConfig copy() {
        return (NodeDeviceFileConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_node_device_file_config_new_from_xml(byte[] xml, long[] error);

        static native long simplevirt_node_device_file_config_get_kind(long self);

        static native long simplevirt_node_device_file_config_get_path(long self);
    }
}
