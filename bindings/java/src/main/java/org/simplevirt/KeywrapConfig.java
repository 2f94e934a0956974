// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * Whether a guest may wrap keys with a cipher (S390).
 * <p>XML: {@code <cipher>}.
 */
public final class KeywrapConfig extends Config {
    KeywrapConfig(Owned owned) {
        super(owned);
    }

    static KeywrapConfig wrap(long pointer) {
        return pointer == 0 ? null : new KeywrapConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <cipher>}. */
    public KeywrapConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_keywrap_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <cipher>}
     * @return a new {@link KeywrapConfig}
     * @throws SimplevirtException when it fails
     */
    public static KeywrapConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_keywrap_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return KeywrapConfig.wrap(result);
    }

    /**
     * The cipher.
     * <p>XML: &#64;name.
     *
     * @return the cipher; {@link KeywrapCipher#DEFAULT} when it is not set
     */
    public KeywrapCipher cipher() {
        long self = acquire();
        try {
            return KeywrapCipher.of(N.simplevirt_keywrap_config_get_cipher(self));
        } finally {
            release();
        }
    }

    /**
     * Whether it may.
     * <p>XML: &#64;state.
     *
     * @return whether it may; {@code false} when it is not set
     */
    public boolean enabled() {
        long self = acquire();
        try {
            return N.simplevirt_keywrap_config_get_enabled(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link KeywrapConfig#cipher}.
     *
     * @param value the cipher; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is there
     * @return this
     */
    public KeywrapConfig setCipher(KeywrapCipher value) {
        long self = acquire();
        try {
            N.simplevirt_keywrap_config_set_cipher(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link KeywrapConfig#enabled}.
     *
     * @param value whether it may
     * @return this
     */
    public KeywrapConfig setEnabled(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_keywrap_config_set_enabled(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    @Override
    public KeywrapConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public KeywrapConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public KeywrapConfig copy() {
        return (KeywrapConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_keywrap_config_new();

        static native long simplevirt_keywrap_config_new_from_xml(byte[] xml, long[] error);

        static native int simplevirt_keywrap_config_get_cipher(long self);

        static native int simplevirt_keywrap_config_get_enabled(long self);

        static native void simplevirt_keywrap_config_set_cipher(long self, int value);

        static native void simplevirt_keywrap_config_set_enabled(long self, int value);
    }
}
