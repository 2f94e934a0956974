// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * Credentials for a host, used through {@link ConnectionOptions#credentials}. The library never prompts on the
 * terminal: only what is set here is sent.
 * <p>Which of them are used depends on the URI: {@code qemu+tcp} and {@code qemu+tls} hosts with SASL
 * authentication get user and password; {@code qemu+ssh} uses the user and the key (the ssh program accepts no
 * password from a program); {@code qemu+libssh} and {@code qemu+libssh2} use all three; {@code qemu+tls}
 * presents the certificate in {@link Credentials#certificates}. Not thread-safe: set it up before passing it to
 * a call.
 */
public final class Credentials extends NativeObject {
    Credentials(Owned owned) {
        super(owned);
    }

    static Credentials wrap(long pointer) {
        return pointer == 0 ? null : new Credentials(new Owned(pointer));
    }

    /** Creates empty credentials. */
    public Credentials() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_credentials_new());
    }

    /**
     * The path of a folder with {@code cacert.pem}, {@code clientcert.pem} and {@code clientkey.pem} for TLS
     * (libvirt's URI parameter: {@code pkipath})
     *
     * @return the path of a folder with {@code cacert.pem}, {@code clientcert.pem} and {@code clientkey.pem} for TLS
     *     (libvirt's URI parameter: {@code pkipath}), or {@code null}
     */
    public String certificates() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_credentials_get_certificates(self));
        } finally {
            release();
        }
    }

    /**
     * The path of a private key for SSH
     *
     * @return the path of a private key for SSH, or {@code null}
     */
    public String key() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_credentials_get_key(self));
        } finally {
            release();
        }
    }

    /**
     * The password, or the passphrase of the key
     *
     * @return the password, or the passphrase of the key, or {@code null}
     */
    public String password() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_credentials_get_password(self));
        } finally {
            release();
        }
    }

    /**
     * The user name on the host; a name in the URI takes precedence
     *
     * @return the user name on the host; a name in the URI takes precedence, or {@code null}
     */
    public String user() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_credentials_get_user(self));
        } finally {
            release();
        }
    }

    /**
     * Sets {@link Credentials#certificates}.
     *
     * @param value the path of a folder with {@code cacert.pem}, {@code clientcert.pem} and {@code clientkey.pem}
     *     for TLS (libvirt's URI parameter: {@code pkipath}), or {@code null}
     * @return this
     */
    public Credentials setCertificates(String value) {
        long self = acquire();
        try {
            N.simplevirt_credentials_set_certificates(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link Credentials#key}.
     *
     * @param value the path of a private key for SSH, or {@code null}
     * @return this
     */
    public Credentials setKey(String value) {
        long self = acquire();
        try {
            N.simplevirt_credentials_set_key(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link Credentials#password}.
     *
     * @param value the password, or the passphrase of the key, or {@code null}
     * @return this
     */
    public Credentials setPassword(String value) {
        long self = acquire();
        try {
            N.simplevirt_credentials_set_password(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link Credentials#user}.
     *
     * @param value the user name on the host; a name in the URI takes precedence, or {@code null}
     * @return this
     */
    public Credentials setUser(String value) {
        long self = acquire();
        try {
            N.simplevirt_credentials_set_user(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_credentials_new();

        static native long simplevirt_credentials_get_certificates(long self);

        static native long simplevirt_credentials_get_key(long self);

        static native long simplevirt_credentials_get_password(long self);

        static native long simplevirt_credentials_get_user(long self);

        static native void simplevirt_credentials_set_certificates(long self, byte[] value);

        static native void simplevirt_credentials_set_key(long self, byte[] value);

        static native void simplevirt_credentials_set_password(long self, byte[] value);

        static native void simplevirt_credentials_set_user(long self, byte[] value);
    }
}
