// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.List;

/**
 * Whether and how a host can have one type of storage pool.
 * <p>XML: {@code <pool>}.
 */
public final class PoolCapabilityConfig extends Config {
    PoolCapabilityConfig(Owned owned) {
        super(owned);
    }

    static PoolCapabilityConfig wrap(long pointer) {
        return pointer == 0 ? null : new PoolCapabilityConfig(new Owned(pointer));
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <pool>}
     * @return a new {@link PoolCapabilityConfig}
     * @throws SimplevirtException when it fails
     */
    public static PoolCapabilityConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_pool_capability_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return PoolCapabilityConfig.wrap(result);
    }

    /**
     * The format of the source when none is given.
     * <p>XML: poolOptions/defaultFormat/&#64;type.
     *
     * @return the format of the source when none is given, or {@code null} when it is not set
     */
    public String defaultSourceFormat() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_pool_capability_config_get_default_source_format(self));
        } finally {
            release();
        }
    }

    /**
     * The format of a volume when none is given.
     * <p>XML: volOptions/defaultFormat/&#64;type.
     *
     * @return the format of a volume when none is given, or {@code null} when it is not set
     */
    public String defaultVolumeFormat() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_pool_capability_config_get_default_volume_format(self));
        } finally {
            release();
        }
    }

    /**
     * The type.
     * <p>XML: &#64;type.
     *
     * @return the type; {@link StoragePoolType#DEFAULT} when it is not set
     */
    public StoragePoolType poolType() {
        long self = acquire();
        try {
            return StoragePoolType.of(N.simplevirt_pool_capability_config_get_pool_type(self));
        } finally {
            release();
        }
    }

    /**
     * The formats of the source.
     * <p>XML: poolOptions/enum[&#64;name='sourceFormatType']/value.
     *
     * @return the formats of the source; empty when it is not set
     */
    public List<String> sourceFormats() {
        long self = acquire();
        try {
            return Values.takeStrings(N.simplevirt_pool_capability_config_get_source_formats(self));
        } finally {
            release();
        }
    }

    /**
     * Whether the host can have it.
     * <p>XML: &#64;supported.
     *
     * @return whether the host can have it; {@code false} when it is not set
     */
    public boolean supported() {
        long self = acquire();
        try {
            return N.simplevirt_pool_capability_config_get_supported(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The formats of volumes.
     * <p>XML: volOptions/enum[&#64;name='targetFormatType']/value.
     *
     * @return the formats of volumes; empty when it is not set
     */
    public List<String> volumeFormats() {
        long self = acquire();
        try {
            return Values.takeStrings(N.simplevirt_pool_capability_config_get_volume_formats(self));
        } finally {
            release();
        }
    }

    @Override
    public PoolCapabilityConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public PoolCapabilityConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public PoolCapabilityConfig copy() {
        return (PoolCapabilityConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_pool_capability_config_new_from_xml(byte[] xml, long[] error);

        static native long simplevirt_pool_capability_config_get_default_source_format(long self);

        static native long simplevirt_pool_capability_config_get_default_volume_format(long self);

        static native int simplevirt_pool_capability_config_get_pool_type(long self);

        static native long simplevirt_pool_capability_config_get_source_formats(long self);

        static native int simplevirt_pool_capability_config_get_supported(long self);

        static native long simplevirt_pool_capability_config_get_volume_formats(long self);
    }
}
