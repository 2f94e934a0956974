// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * How a security driver labels guests.
 * <p>XML: {@code <baselabel>}.
 */
public final class HostBaseLabelConfig extends Config {
    HostBaseLabelConfig(Owned owned) {
        super(owned);
    }

    static HostBaseLabelConfig wrap(long pointer) {
        return pointer == 0 ? null : new HostBaseLabelConfig(new Owned(pointer));
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <baselabel>}
     * @return a new {@link HostBaseLabelConfig}
     * @throws SimplevirtException when it fails
     */
    public static HostBaseLabelConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_host_base_label_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return HostBaseLabelConfig.wrap(result);
    }

    /**
     * The label.
     * <p>XML: {@code .}.
     *
     * @return the label, or {@code null} when it is not set
     */
    public String content() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_host_base_label_config_get_content(self));
        } finally {
            release();
        }
    }

    /**
     * The hypervisor.
     * <p>XML: &#64;type.
     *
     * @return the hypervisor; {@link VirtType#DEFAULT} when it is not set
     */
    public VirtType virtType() {
        long self = acquire();
        try {
            return VirtType.of(N.simplevirt_host_base_label_config_get_virt_type(self));
        } finally {
            release();
        }
    }

    @Override
    public HostBaseLabelConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public HostBaseLabelConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public HostBaseLabelConfig copy() {
        return (HostBaseLabelConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_host_base_label_config_new_from_xml(byte[] xml, long[] error);

        static native long simplevirt_host_base_label_config_get_content(long self);

        static native int simplevirt_host_base_label_config_get_virt_type(long self);
    }
}
