// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * A lock that a domain must acquire before it starts.
 * <p>XML: {@code <lease>}.
 */
public final class LeaseConfig extends Config {
    LeaseConfig(Owned owned) {
        super(owned);
    }

    static LeaseConfig wrap(long pointer) {
        return pointer == 0 ? null : new LeaseConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <lease>}. */
    public LeaseConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_lease_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <lease>}
     * @return a new {@link LeaseConfig}
     * @throws SimplevirtException when it fails
     */
    public static LeaseConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_lease_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return LeaseConfig.wrap(result);
    }

    /**
     * The name of the lock.
     * <p>XML: {@code key}.
     *
     * @return the name of the lock, or {@code null} when it is not set
     */
    public String key() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_lease_config_get_key(self));
        } finally {
            release();
        }
    }

    /**
     * The space of the lock.
     * <p>XML: {@code lockspace}.
     *
     * @return the space of the lock, or {@code null} when it is not set
     */
    public String lockSpace() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_lease_config_get_lock_space(self));
        } finally {
            release();
        }
    }

    /**
     * Where in the file (in bytes).
     * <p>XML: target/&#64;offset.
     *
     * @return where in the file; 0 when it is not set
     */
    public long targetOffset() {
        long self = acquire();
        try {
            return N.simplevirt_lease_config_get_target_offset(self);
        } finally {
            release();
        }
    }

    /**
     * The file that holds the lock.
     * <p>XML: target/&#64;path.
     *
     * @return the file that holds the lock, or {@code null} when it is not set
     */
    public String targetPath() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_lease_config_get_target_path(self));
        } finally {
            release();
        }
    }

    /**
     * Sets {@link LeaseConfig#key}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the name of the lock; or {@code null} to leave it to libvirt
     * @return this
     */
    public LeaseConfig setKey(String value) {
        long self = acquire();
        try {
            N.simplevirt_lease_config_set_key(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link LeaseConfig#lockSpace}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the space of the lock; or {@code null} to leave it to libvirt
     * @return this
     */
    public LeaseConfig setLockSpace(String value) {
        long self = acquire();
        try {
            N.simplevirt_lease_config_set_lock_space(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link LeaseConfig#targetOffset}. What is not a whole number of bytes is refused, which {@link
     * Config#validate} reports.
     *
     * @param value where in the file
     * @return this
     */
    public LeaseConfig setTargetOffset(long value) {
        long self = acquire();
        try {
            N.simplevirt_lease_config_set_target_offset(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link LeaseConfig#targetPath}. A path that does not begin with {@code /} is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the file that holds the lock; or {@code null} to leave it to libvirt
     * @return this
     */
    public LeaseConfig setTargetPath(String value) {
        long self = acquire();
        try {
            N.simplevirt_lease_config_set_target_path(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    @Override
    public LeaseConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public LeaseConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public LeaseConfig copy() {
        return (LeaseConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_lease_config_new();

        static native long simplevirt_lease_config_new_from_xml(byte[] xml, long[] error);

        static native long simplevirt_lease_config_get_key(long self);

        static native long simplevirt_lease_config_get_lock_space(long self);

        static native long simplevirt_lease_config_get_target_offset(long self);

        static native long simplevirt_lease_config_get_target_path(long self);

        static native void simplevirt_lease_config_set_key(long self, byte[] value);

        static native void simplevirt_lease_config_set_lock_space(long self, byte[] value);

        static native void simplevirt_lease_config_set_target_offset(long self, long value);

        static native void simplevirt_lease_config_set_target_path(long self, byte[] value);
    }
}
