// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * A named CPU model and whether it is usable on a host.
 * <p>XML: {@code <model>}.
 */
public final class CpuModelConfig extends Config {
    CpuModelConfig(Owned owned) {
        super(owned);
    }

    static CpuModelConfig wrap(long pointer) {
        return pointer == 0 ? null : new CpuModelConfig(new Owned(pointer));
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <model>}
     * @return a new {@link CpuModelConfig}
     * @throws SimplevirtException when it fails
     */
    public static CpuModelConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_cpu_model_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return CpuModelConfig.wrap(result);
    }

    /**
     * The name of which this is another.
     * <p>XML: &#64;canonical.
     *
     * @return the name of which this is another, or {@code null} when it is not set
     */
    public String canonical() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_cpu_model_config_get_canonical(self));
        } finally {
            release();
        }
    }

    /**
     * Whether the hypervisor will drop it.
     * <p>XML: &#64;deprecated.
     *
     * @return whether the hypervisor will drop it; {@code false} when it is not set
     */
    public boolean deprecated() {
        long self = acquire();
        try {
            return N.simplevirt_cpu_model_config_get_deprecated(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The name.
     * <p>XML: {@code .}.
     *
     * @return the name, or {@code null} when it is not set
     */
    public String name() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_cpu_model_config_get_name(self));
        } finally {
            release();
        }
    }

    /**
     * Whether the host has all it needs.
     * <p>XML: &#64;usable.
     *
     * @return whether the host has all it needs; {@code false} when it is not set
     */
    public boolean usable() {
        long self = acquire();
        try {
            return N.simplevirt_cpu_model_config_get_usable(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The vendor.
     * <p>XML: &#64;vendor.
     *
     * @return the vendor, or {@code null} when it is not set
     */
    public String vendor() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_cpu_model_config_get_vendor(self));
        } finally {
            release();
        }
    }

    @Override
    public CpuModelConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public CpuModelConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public CpuModelConfig copy() {
        return (CpuModelConfig) super.copy();
    }

    @Override
    String shown() {
        return name();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_cpu_model_config_new_from_xml(byte[] xml, long[] error);

        static native long simplevirt_cpu_model_config_get_canonical(long self);

        static native int simplevirt_cpu_model_config_get_deprecated(long self);

        static native long simplevirt_cpu_model_config_get_name(long self);

        static native int simplevirt_cpu_model_config_get_usable(long self);

        static native long simplevirt_cpu_model_config_get_vendor(long self);
    }
}
