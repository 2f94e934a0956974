// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * A secret that opens an encrypted image.
 * <p>XML: {@code <secret>}.
 */
public final class EncryptionSecretConfig extends Config {
    EncryptionSecretConfig(Owned owned) {
        super(owned);
    }

    static EncryptionSecretConfig wrap(long pointer) {
        return pointer == 0 ? null : new EncryptionSecretConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <secret>}. */
    public EncryptionSecretConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_encryption_secret_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <secret>}
     * @return a new {@link EncryptionSecretConfig}
     * @throws SimplevirtException when it fails
     */
    public static EncryptionSecretConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_encryption_secret_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return EncryptionSecretConfig.wrap(result);
    }

    /**
     * What it is: {@code passphrase}.
     * <p>XML: &#64;type.
     *
     * @return what it is: {@code passphrase}, or {@code null} when it is not set
     */
    public String kind() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_encryption_secret_config_get_kind(self));
        } finally {
            release();
        }
    }

    /**
     * Its name.
     * <p>XML: &#64;usage.
     *
     * @return its name, or {@code null} when it is not set
     */
    public String usage() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_encryption_secret_config_get_usage(self));
        } finally {
            release();
        }
    }

    /**
     * Its UUID.
     * <p>XML: &#64;uuid.
     *
     * @return its UUID, or {@code null} when it is not set
     */
    public String uuid() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_encryption_secret_config_get_uuid(self));
        } finally {
            release();
        }
    }

    /**
     * Sets {@link EncryptionSecretConfig#kind}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value what it is: {@code passphrase}; or {@code null} to leave it to libvirt
     * @return this
     */
    public EncryptionSecretConfig setKind(String value) {
        long self = acquire();
        try {
            N.simplevirt_encryption_secret_config_set_kind(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link EncryptionSecretConfig#usage}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value its name; or {@code null} to leave it to libvirt
     * @return this
     */
    public EncryptionSecretConfig setUsage(String value) {
        long self = acquire();
        try {
            N.simplevirt_encryption_secret_config_set_usage(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link EncryptionSecretConfig#uuid}. What is no UUID is refused, which {@link Config#validate} reports.
     *
     * @param value its UUID; or {@code null} to leave it to libvirt
     * @return this
     */
    public EncryptionSecretConfig setUuid(String value) {
        long self = acquire();
        try {
            N.simplevirt_encryption_secret_config_set_uuid(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    @Override
    public EncryptionSecretConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public EncryptionSecretConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public EncryptionSecretConfig copy() {
        return (EncryptionSecretConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_encryption_secret_config_new();

        static native long simplevirt_encryption_secret_config_new_from_xml(byte[] xml, long[] error);

        static native long simplevirt_encryption_secret_config_get_kind(long self);

        static native long simplevirt_encryption_secret_config_get_usage(long self);

        static native long simplevirt_encryption_secret_config_get_uuid(long self);

        static native void simplevirt_encryption_secret_config_set_kind(long self, byte[] value);

        static native void simplevirt_encryption_secret_config_set_usage(long self, byte[] value);

        static native void simplevirt_encryption_secret_config_set_uuid(long self, byte[] value);
    }
}
