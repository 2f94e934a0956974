// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * A VLAN of an interface or a network.
 * <p>XML: {@code <tag>}.
 */
public final class VlanTagConfig extends Config {
    VlanTagConfig(Owned owned) {
        super(owned);
    }

    static VlanTagConfig wrap(long pointer) {
        return pointer == 0 ? null : new VlanTagConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <tag>}. */
    public VlanTagConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_vlan_tag_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <tag>}
     * @return a new {@link VlanTagConfig}
     * @throws SimplevirtException when it fails
     */
    public static VlanTagConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_vlan_tag_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return VlanTagConfig.wrap(result);
    }

    /**
     * The VLAN (from 0 to 4095).
     * <p>XML: &#64;id.
     *
     * @return the VLAN; 0 when it is not set
     */
    public long id() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_vlan_tag_config_get_id(self));
        } finally {
            release();
        }
    }

    /**
     * How untagged frames are tagged; marks this as the native VLAN.
     * <p>XML: &#64;nativeMode.
     *
     * @return how untagged frames are tagged; marks this as the native VLAN; {@link VlanTagMode#DEFAULT} when it is
     *     not set
     */
    public VlanTagMode nativeMode() {
        long self = acquire();
        try {
            return VlanTagMode.of(N.simplevirt_vlan_tag_config_get_native_mode(self));
        } finally {
            release();
        }
    }

    /**
     * Sets {@link VlanTagConfig#id}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value the VLAN
     * @return this
     */
    public VlanTagConfig setId(long value) {
        long self = acquire();
        try {
            N.simplevirt_vlan_tag_config_set_id(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link VlanTagConfig#nativeMode}.
     *
     * @param value how untagged frames are tagged; marks this as the native VLAN; {@code DEFAULT} to leave it to
     *     libvirt, {@code UNKNOWN} to keep what is there
     * @return this
     */
    public VlanTagConfig setNativeMode(VlanTagMode value) {
        long self = acquire();
        try {
            N.simplevirt_vlan_tag_config_set_native_mode(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    @Override
    public VlanTagConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public VlanTagConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public VlanTagConfig copy() {
        return (VlanTagConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_vlan_tag_config_new();

        static native long simplevirt_vlan_tag_config_new_from_xml(byte[] xml, long[] error);

        static native int simplevirt_vlan_tag_config_get_id(long self);

        static native int simplevirt_vlan_tag_config_get_native_mode(long self);

        static native void simplevirt_vlan_tag_config_set_id(long self, int value);

        static native void simplevirt_vlan_tag_config_set_native_mode(long self, int value);
    }
}
