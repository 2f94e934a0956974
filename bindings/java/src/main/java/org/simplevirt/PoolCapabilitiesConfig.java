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
     * Reads XML. Nothing is fetched from elsewhere and no entity is expanded; what libvirt could not read back for
     * its size is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line, when it is not well-formed or of another
     * element.
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
     * @return views, in the order of the document
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

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_pool_capabilities_config_new_from_xml(byte[] xml, long[] error);

        static native long simplevirt_pool_capabilities_config_list_pools(long self);
    }
}
