// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.List;

/**
 * A missing feature that makes a named CPU model unusable on a host.
 * <p>XML: {@code <blockers>}.
 */
public final class CpuBlockersConfig extends Config {
    CpuBlockersConfig(Owned owned) {
        super(owned);
    }

    static CpuBlockersConfig wrap(long pointer) {
        return pointer == 0 ? null : new CpuBlockersConfig(new Owned(pointer));
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <blockers>}
     * @return a new {@link CpuBlockersConfig}
     * @throws SimplevirtException when it fails
     */
    public static CpuBlockersConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_cpu_blockers_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return CpuBlockersConfig.wrap(result);
    }

    /**
     * The features that lack.
     * <p>XML: feature/&#64;name.
     *
     * @return the features that lack; empty when it is not set
     */
    public List<String> features() {
        long self = acquire();
        try {
            return Values.takeStrings(N.simplevirt_cpu_blockers_config_get_features(self));
        } finally {
            release();
        }
    }

    /**
     * The model.
     * <p>XML: &#64;model.
     *
     * @return the model, or {@code null} when it is not set
     */
    public String model() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_cpu_blockers_config_get_model(self));
        } finally {
            release();
        }
    }

    @Override
    public CpuBlockersConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public CpuBlockersConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public CpuBlockersConfig copy() {
        return (CpuBlockersConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_cpu_blockers_config_new_from_xml(byte[] xml, long[] error);

        static native long simplevirt_cpu_blockers_config_get_features(long self);

        static native long simplevirt_cpu_blockers_config_get_model(long self);
    }
}
