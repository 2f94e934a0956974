// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.List;

/**
 * A security driver of a host.
 * <p>XML: {@code <secmodel>}.
 */
public final class HostSecurityModelConfig extends Config {
    HostSecurityModelConfig(Owned owned) {
        super(owned);
    }

    static HostSecurityModelConfig wrap(long pointer) {
        return pointer == 0 ? null : new HostSecurityModelConfig(new Owned(pointer));
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <secmodel>}
     * @return a new {@link HostSecurityModelConfig}
     * @throws SimplevirtException when it fails
     */
    public static HostSecurityModelConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_host_security_model_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return HostSecurityModelConfig.wrap(result);
    }

    /**
     * The domain of interpretation.
     * <p>XML: {@code doi}.
     *
     * @return the domain of interpretation, or {@code null} when it is not set
     */
    public String doi() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_host_security_model_config_get_doi(self));
        } finally {
            release();
        }
    }

    /**
     * The driver.
     * <p>XML: {@code model}.
     *
     * @return the driver, or {@code null} when it is not set
     */
    public String model() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_host_security_model_config_get_model(self));
        } finally {
            release();
        }
    }

    /**
     * The labels of guests by hypervisor.
     * <p>XML: {@code baselabel}.
     *
     * @return views on the elements, in document order
     */
    public List<HostBaseLabelConfig> listBaseLabels() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_host_security_model_config_list_base_labels(self), HostBaseLabelConfig::wrap);
        } finally {
            release();
        }
    }

    @Override
    public HostSecurityModelConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public HostSecurityModelConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public HostSecurityModelConfig copy() {
        return (HostSecurityModelConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_host_security_model_config_new_from_xml(byte[] xml, long[] error);

        static native long simplevirt_host_security_model_config_get_doi(long self);

        static native long simplevirt_host_security_model_config_get_model(long self);

        static native long simplevirt_host_security_model_config_list_base_labels(long self);
    }
}
