// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * A secret that libvirt stores; its value is not part of the definition.
 * <p>XML: {@code <secret>}.
 */
public final class SecretConfig extends Config {
    SecretConfig(Owned owned) {
        super(owned);
    }

    static SecretConfig wrap(long pointer) {
        return pointer == 0 ? null : new SecretConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <secret>}. */
    public SecretConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_secret_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <secret>}
     * @return a new {@link SecretConfig}
     * @throws SimplevirtException when it fails
     */
    public static SecretConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_secret_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return SecretConfig.wrap(result);
    }

    /**
     * A human-readable description.
     * <p>XML: {@code description}.
     *
     * @return A human-readable description, or {@code null} when it is not set
     */
    public String description() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_secret_config_get_description(self));
        } finally {
            release();
        }
    }

    /**
     * Whether it is stored only in memory.
     * <p>XML: &#64;ephemeral.
     *
     * @return whether it is stored only in memory; {@code false} when it is not set
     */
    public boolean ephemeral() {
        long self = acquire();
        try {
            return N.simplevirt_secret_config_get_ephemeral(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether its value can never be read.
     * <p>XML: &#64;private.
     *
     * @return whether its value can never be read; {@code false} when it is not set
     */
    public boolean isPrivate() {
        long self = acquire();
        try {
            return N.simplevirt_secret_config_get_is_private(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The name by which ceph, TLS and TPM users find it.
     * <p>XML: {@code usage/name}.
     *
     * @return the name by which ceph, TLS and TPM users find it, or {@code null} when it is not set
     */
    public String usageName() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_secret_config_get_usage_name(self));
        } finally {
            release();
        }
    }

    /**
     * The name by which iSCSI users find it.
     * <p>XML: {@code usage/target}.
     *
     * @return the name by which iSCSI users find it, or {@code null} when it is not set
     */
    public String usageTarget() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_secret_config_get_usage_target(self));
        } finally {
            release();
        }
    }

    /**
     * What it is for.
     * <p>XML: usage/&#64;type.
     *
     * @return what it is for; {@link SecretUsage#DEFAULT} when it is not set
     */
    public SecretUsage usageType() {
        long self = acquire();
        try {
            return SecretUsage.of(N.simplevirt_secret_config_get_usage_type(self));
        } finally {
            release();
        }
    }

    /**
     * The volume it opens.
     * <p>XML: {@code usage/volume}.
     *
     * @return the volume it opens, or {@code null} when it is not set
     */
    public String usageVolume() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_secret_config_get_usage_volume(self));
        } finally {
            release();
        }
    }

    /**
     * The UUID; libvirt generates one when none is given.
     * <p>XML: {@code uuid}.
     *
     * @return the UUID; libvirt generates one when none is given, or {@code null} when it is not set
     */
    public String uuid() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_secret_config_get_uuid(self));
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SecretConfig#description}. A text that XML cannot hold is refused, which {@link Config#validate}
     * reports.
     *
     * @param value A human-readable description; or {@code null} to leave it to libvirt
     * @return this
     */
    public SecretConfig setDescription(String value) {
        long self = acquire();
        try {
            N.simplevirt_secret_config_set_description(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SecretConfig#ephemeral}.
     *
     * @param value whether it is stored only in memory
     * @return this
     */
    public SecretConfig setEphemeral(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_secret_config_set_ephemeral(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SecretConfig#isPrivate}.
     *
     * @param value whether its value can never be read
     * @return this
     */
    public SecretConfig setIsPrivate(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_secret_config_set_is_private(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SecretConfig#usageName}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the name by which ceph, TLS and TPM users find it; or {@code null} to leave it to libvirt
     * @return this
     */
    public SecretConfig setUsageName(String value) {
        long self = acquire();
        try {
            N.simplevirt_secret_config_set_usage_name(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SecretConfig#usageTarget}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the name by which iSCSI users find it; or {@code null} to leave it to libvirt
     * @return this
     */
    public SecretConfig setUsageTarget(String value) {
        long self = acquire();
        try {
            N.simplevirt_secret_config_set_usage_target(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SecretConfig#usageType}.
     *
     * @param value what it is for; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is there
     * @return this
     */
    public SecretConfig setUsageType(SecretUsage value) {
        long self = acquire();
        try {
            N.simplevirt_secret_config_set_usage_type(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SecretConfig#usageVolume}. A path that does not begin with {@code /} is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the volume it opens; or {@code null} to leave it to libvirt
     * @return this
     */
    public SecretConfig setUsageVolume(String value) {
        long self = acquire();
        try {
            N.simplevirt_secret_config_set_usage_volume(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SecretConfig#uuid}. What is no UUID is refused, which {@link Config#validate} reports.
     *
     * @param value the UUID; libvirt generates one when none is given; or {@code null} to leave it to libvirt
     * @return this
     */
    public SecretConfig setUuid(String value) {
        long self = acquire();
        try {
            N.simplevirt_secret_config_set_uuid(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    @Override
    public SecretConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public SecretConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public SecretConfig copy() {
        return (SecretConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_secret_config_new();

        static native long simplevirt_secret_config_new_from_xml(byte[] xml, long[] error);

        static native long simplevirt_secret_config_get_description(long self);

        static native int simplevirt_secret_config_get_ephemeral(long self);

        static native int simplevirt_secret_config_get_is_private(long self);

        static native long simplevirt_secret_config_get_usage_name(long self);

        static native long simplevirt_secret_config_get_usage_target(long self);

        static native int simplevirt_secret_config_get_usage_type(long self);

        static native long simplevirt_secret_config_get_usage_volume(long self);

        static native long simplevirt_secret_config_get_uuid(long self);

        static native void simplevirt_secret_config_set_description(long self, byte[] value);

        static native void simplevirt_secret_config_set_ephemeral(long self, int value);

        static native void simplevirt_secret_config_set_is_private(long self, int value);

        static native void simplevirt_secret_config_set_usage_name(long self, byte[] value);

        static native void simplevirt_secret_config_set_usage_target(long self, byte[] value);

        static native void simplevirt_secret_config_set_usage_type(long self, int value);

        static native void simplevirt_secret_config_set_usage_volume(long self, byte[] value);

        static native void simplevirt_secret_config_set_uuid(long self, byte[] value);
    }
}
