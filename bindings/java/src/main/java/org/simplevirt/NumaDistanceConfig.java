// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * The distance to another NUMA node of the guest.
 * <p>XML: {@code <sibling>}.
 */
public final class NumaDistanceConfig extends Config {
    NumaDistanceConfig(Owned owned) {
        super(owned);
    }

    static NumaDistanceConfig wrap(long pointer) {
        return pointer == 0 ? null : new NumaDistanceConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <sibling>}. */
    public NumaDistanceConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_numa_distance_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <sibling>}
     * @return a new {@link NumaDistanceConfig}
     * @throws SimplevirtException when it fails
     */
    public static NumaDistanceConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_numa_distance_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return NumaDistanceConfig.wrap(result);
    }

    /**
     * The distance; 10 is its own (from 10 to 255).
     * <p>XML: &#64;value.
     *
     * @return the distance; 10 is its own; 0 when it is not set
     */
    public long distance() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_numa_distance_config_get_distance(self));
        } finally {
            release();
        }
    }

    /**
     * The other node.
     * <p>XML: &#64;id.
     *
     * @return the other node; 0 when it is not set
     */
    public long id() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_numa_distance_config_get_id(self));
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NumaDistanceConfig#distance}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the distance; 10 is its own; 0 to leave it to libvirt
     * @return this
     */
    public NumaDistanceConfig setDistance(long value) {
        long self = acquire();
        try {
            N.simplevirt_numa_distance_config_set_distance(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NumaDistanceConfig#id}.
     *
     * @param value the other node
     * @return this
     */
    public NumaDistanceConfig setId(long value) {
        long self = acquire();
        try {
            N.simplevirt_numa_distance_config_set_id(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    @Override
    public NumaDistanceConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public NumaDistanceConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public NumaDistanceConfig copy() {
        return (NumaDistanceConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_numa_distance_config_new();

        static native long simplevirt_numa_distance_config_new_from_xml(byte[] xml, long[] error);

        static native int simplevirt_numa_distance_config_get_distance(long self);

        static native int simplevirt_numa_distance_config_get_id(long self);

        static native void simplevirt_numa_distance_config_set_distance(long self, int value);

        static native void simplevirt_numa_distance_config_set_id(long self, int value);
    }
}
