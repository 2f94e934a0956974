// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * The NVRAM device of pSeries guests.
 * <p>XML: {@code <nvram>}.
 */
public final class NvramConfig extends Config {
    NvramConfig(Owned owned) {
        super(owned);
    }

    static NvramConfig wrap(long pointer) {
        return pointer == 0 ? null : new NvramConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <nvram>}. */
    public NvramConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_nvram_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <nvram>}
     * @return a new {@link NvramConfig}
     * @throws SimplevirtException when it fails
     */
    public static NvramConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_nvram_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return NvramConfig.wrap(result);
    }

    /**
     * The register it is at.
     * <p>XML: address[&#64;type='spapr-vio']/&#64;reg.
     *
     * @return the register it is at; 0 when it is not set
     */
    public long reg() {
        long self = acquire();
        try {
            return N.simplevirt_nvram_config_get_reg(self);
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NvramConfig#reg}.
     *
     * @param value the register it is at
     * @return this
     */
    public NvramConfig setReg(long value) {
        long self = acquire();
        try {
            N.simplevirt_nvram_config_set_reg(self, value);
            return this;
        } finally {
            release();
        }
    }

    @Override
    public NvramConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public NvramConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public NvramConfig copy() {
        return (NvramConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_nvram_config_new();

        static native long simplevirt_nvram_config_new_from_xml(byte[] xml, long[] error);

        static native long simplevirt_nvram_config_get_reg(long self);

        static native void simplevirt_nvram_config_set_reg(long self, long value);
    }
}
