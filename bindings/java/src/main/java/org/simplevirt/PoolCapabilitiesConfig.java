// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.List;

/**
 * Which storage pools a host can have.
 * <p>XML: {@code <storagepoolCapabilities>}.
 */
public final class PoolCapabilitiesConfig extends Config {
    PoolCapabilitiesConfig(Owned owned) {
        super(owned);
    }

    static PoolCapabilitiesConfig wrap(long pointer) {
        return pointer == 0 ? null : new PoolCapabilitiesConfig(new Owned(pointer));
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <storagepoolCapabilities>}
     * @return a new {@link PoolCapabilitiesConfig}
     * @throws SimplevirtException when it fails
     */
    public static PoolCapabilitiesConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_pool_capabilities_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return PoolCapabilitiesConfig.wrap(result);
    }

    /**
     * The types of pools.
     * <p>XML: {@code pool}.
     *
     * @return views on the elements, in document order
     */
    public List<PoolCapabilityConfig> listPools() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_pool_capabilities_config_list_pools(self), PoolCapabilityConfig::wrap);
        } finally {
            release();
        }
    }

    @Override
    public PoolCapabilitiesConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public PoolCapabilitiesConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public PoolCapabilitiesConfig copy() {
        return (PoolCapabilitiesConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_pool_capabilities_config_new_from_xml(byte[] xml, long[] error);

        static native long simplevirt_pool_capabilities_config_list_pools(long self);
    }
}
