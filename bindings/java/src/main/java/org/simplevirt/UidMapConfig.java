// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * Which users of the host a container's users are.
 * <p>XML: {@code <uid>}.
 */
public final class UidMapConfig extends Config {
    UidMapConfig(Owned owned) {
        super(owned);
    }

    static UidMapConfig wrap(long pointer) {
        return pointer == 0 ? null : new UidMapConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <uid>}. */
    public UidMapConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_uid_map_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <uid>}
     * @return a new {@link UidMapConfig}
     * @throws SimplevirtException when it fails
     */
    public static UidMapConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_uid_map_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return UidMapConfig.wrap(result);
    }

    /**
     * How many.
     * <p>XML: &#64;count.
     *
     * @return how many; 0 when it is not set
     */
    public long count() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_uid_map_config_get_count(self));
        } finally {
            release();
        }
    }

    /**
     * The first in the container.
     * <p>XML: &#64;start.
     *
     * @return the first in the container; 0 when it is not set
     */
    public long start() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_uid_map_config_get_start(self));
        } finally {
            release();
        }
    }

    /**
     * The first on the host.
     * <p>XML: &#64;target.
     *
     * @return the first on the host; 0 when it is not set
     */
    public long target() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_uid_map_config_get_target(self));
        } finally {
            release();
        }
    }

    /**
     * Sets {@link UidMapConfig#count}.
     *
     * @param value how many
     * @return this
     */
    public UidMapConfig setCount(long value) {
        long self = acquire();
        try {
            N.simplevirt_uid_map_config_set_count(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link UidMapConfig#start}.
     *
     * @param value the first in the container
     * @return this
     */
    public UidMapConfig setStart(long value) {
        long self = acquire();
        try {
            N.simplevirt_uid_map_config_set_start(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link UidMapConfig#target}.
     *
     * @param value the first on the host
     * @return this
     */
    public UidMapConfig setTarget(long value) {
        long self = acquire();
        try {
            N.simplevirt_uid_map_config_set_target(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    @Override
    public UidMapConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public UidMapConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public UidMapConfig copy() {
        return (UidMapConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_uid_map_config_new();

        static native long simplevirt_uid_map_config_new_from_xml(byte[] xml, long[] error);

        static native int simplevirt_uid_map_config_get_count(long self);

        static native int simplevirt_uid_map_config_get_start(long self);

        static native int simplevirt_uid_map_config_get_target(long self);

        static native void simplevirt_uid_map_config_set_count(long self, int value);

        static native void simplevirt_uid_map_config_set_start(long self, int value);

        static native void simplevirt_uid_map_config_set_target(long self, int value);
    }
}
