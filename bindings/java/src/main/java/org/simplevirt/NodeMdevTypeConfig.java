// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * A type of mediated device that can be created.
 * <p>XML: {@code <type>}.
 */
public final class NodeMdevTypeConfig extends Config {
    NodeMdevTypeConfig(Owned owned) {
        super(owned);
    }

    static NodeMdevTypeConfig wrap(long pointer) {
        return pointer == 0 ? null : new NodeMdevTypeConfig(new Owned(pointer));
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <type>}
     * @return a new {@link NodeMdevTypeConfig}
     * @throws SimplevirtException when it fails
     */
    public static NodeMdevTypeConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_node_mdev_type_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return NodeMdevTypeConfig.wrap(result);
    }

    /**
     * How many more can be created.
     * <p>XML: {@code availableInstances}.
     *
     * @return how many more can be created; 0 when it is not set
     */
    public long availableInstances() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_node_mdev_type_config_get_available_instances(self));
        } finally {
            release();
        }
    }

    /**
     * How guests see it: {@code vfio-pci}.
     * <p>XML: {@code deviceAPI}.
     *
     * @return how guests see it: {@code vfio-pci}, or {@code null} when it is not set
     */
    public String deviceApi() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_node_mdev_type_config_get_device_api(self));
        } finally {
            release();
        }
    }

    /**
     * The type.
     * <p>XML: &#64;id.
     *
     * @return the type, or {@code null} when it is not set
     */
    public String id() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_node_mdev_type_config_get_id(self));
        } finally {
            release();
        }
    }

    /**
     * A name for people.
     * <p>XML: {@code name}.
     *
     * @return A name for people, or {@code null} when it is not set
     */
    public String name() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_node_mdev_type_config_get_name(self));
        } finally {
            release();
        }
    }

    @Override
    public NodeMdevTypeConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public NodeMdevTypeConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public NodeMdevTypeConfig copy() {
        return (NodeMdevTypeConfig) super.copy();
    }

    @Override
    String shown() {
        return name();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_node_mdev_type_config_new_from_xml(byte[] xml, long[] error);

        static native int simplevirt_node_mdev_type_config_get_available_instances(long self);

        static native long simplevirt_node_mdev_type_config_get_device_api(long self);

        static native long simplevirt_node_mdev_type_config_get_id(long self);

        static native long simplevirt_node_mdev_type_config_get_name(long self);
    }
}
