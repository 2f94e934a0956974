// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * How to connect, given to {@link Connection#open}. The defaults suit most programs. Not thread-safe: set it up
 * before passing it to a call.
 */
public final class ConnectionOptions extends NativeObject {
    ConnectionOptions(Owned owned) {
        super(owned);
    }

    static ConnectionOptions wrap(long pointer) {
        return pointer == 0 ? null : new ConnectionOptions(new Owned(pointer));
    }

    /** Creates options with default values. */
    public ConnectionOptions() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_connection_options_new());
    }

    /**
     * Credentials for hosts that require authentication; {@code null} for what libvirt finds on its own: {@code
     * auth.conf}, an SSH agent, Kerberos
     *
     * @return credentials for hosts that require authentication; {@code null} for what libvirt finds on its own:
     *     {@code auth.conf}, an SSH agent, Kerberos
     */
    public Credentials credentials() {
        long self = acquire();
        try {
            return Credentials.wrap(Values.ref(N.simplevirt_connection_options_get_credentials(self)));
        } finally {
            release();
        }
    }

    /**
     * How often an idle connection is checked; after three checks without an answer the connection is lost. 0
     * disables the checks, except while a cancelled operation is waited for: an operation that has no time limit,
     * such as an upload or a screenshot, waits for as long as the daemon is stopped, unless it is cancelled
     * (libvirt: {@code virConnectSetKeepAlive}) (in seconds).
     *
     * @return how often an idle connection is checked; after three checks without an answer the connection is lost.
     *     0 disables the checks, except while a cancelled operation is waited for: an operation that has no time
     *     limit, such as an upload or a screenshot, waits for as long as the daemon is stopped, unless it is
     *     cancelled (libvirt: {@code virConnectSetKeepAlive}) (in seconds).
     */
    public long keepaliveInterval() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_connection_options_get_keepalive_interval(self));
        } finally {
            release();
        }
    }

    /**
     * How long connecting may take; 0 for no limit (in milliseconds).
     *
     * @return how long connecting may take; 0 for no limit (in milliseconds).
     */
    public long openTimeoutMs() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_connection_options_get_open_timeout_ms(self));
        } finally {
            release();
        }
    }

    /**
     * Whether to connect for reading only (libvirt: {@code VIR_CONNECT_RO})
     *
     * @return whether to connect for reading only (libvirt: {@code VIR_CONNECT_RO})
     */
    public boolean readOnly() {
        long self = acquire();
        try {
            return N.simplevirt_connection_options_get_read_only(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether a lost connection is re-established automatically, with growing pauses between the attempts; existing
     * handles stay usable
     *
     * @return whether a lost connection is re-established automatically, with growing pauses between the attempts;
     *     existing handles stay usable
     */
    public boolean reconnect() {
        long self = acquire();
        try {
            return N.simplevirt_connection_options_get_reconnect(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The folder for the state of an embedded driver; {@code null} for {@code /var/lib/simplevirt} as root and
     * {@code ~/.simplevirt} as another user
     *
     * @return the folder for the state of an embedded driver; {@code null} for {@code /var/lib/simplevirt} as root
     *     and {@code ~/.simplevirt} as another user
     */
    public String root() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_connection_options_get_root(self));
        } finally {
            release();
        }
    }

    /**
     * The initial value of {@link Connection#timeoutMs} (in milliseconds).
     *
     * @return the initial value of {@link Connection#timeoutMs} (in milliseconds).
     */
    public long timeoutMs() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_connection_options_get_timeout_ms(self));
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ConnectionOptions#credentials}.
     *
     * @param value credentials for hosts that require authentication; {@code null} for what libvirt finds on its
     *     own: {@code auth.conf}, an SSH agent, Kerberos
     * @return this
     */
    public ConnectionOptions setCredentials(Credentials value) {
        try (Scope scope = new Scope()) {
            N.simplevirt_connection_options_set_credentials(scope.use(this), scope.use(value));
            return this;
        }
    }

    /**
     * Sets {@link ConnectionOptions#keepaliveInterval}.
     *
     * @param value how often an idle connection is checked; after three checks without an answer the connection is
     *     lost. 0 disables the checks, except while a cancelled operation is waited for: an operation that has no
     *     time limit, such as an upload or a screenshot, waits for as long as the daemon is stopped, unless it is
     *     cancelled (libvirt: {@code virConnectSetKeepAlive}) (in seconds)
     * @return this
     */
    public ConnectionOptions setKeepaliveInterval(long value) {
        long self = acquire();
        try {
            N.simplevirt_connection_options_set_keepalive_interval(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ConnectionOptions#openTimeoutMs}.
     *
     * @param value how long connecting may take; 0 for no limit (in milliseconds)
     * @return this
     */
    public ConnectionOptions setOpenTimeoutMs(long value) {
        long self = acquire();
        try {
            N.simplevirt_connection_options_set_open_timeout_ms(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ConnectionOptions#readOnly}.
     *
     * @param value whether to connect for reading only (libvirt: {@code VIR_CONNECT_RO})
     * @return this
     */
    public ConnectionOptions setReadOnly(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_connection_options_set_read_only(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ConnectionOptions#reconnect}.
     *
     * @param value whether a lost connection is re-established automatically, with growing pauses between the
     *     attempts; existing handles stay usable
     * @return this
     */
    public ConnectionOptions setReconnect(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_connection_options_set_reconnect(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ConnectionOptions#root}.
     *
     * @param value the folder for the state of an embedded driver; {@code null} for {@code /var/lib/simplevirt} as
     *     root and {@code ~/.simplevirt} as another user
     * @return this
     */
    public ConnectionOptions setRoot(String value) {
        long self = acquire();
        try {
            N.simplevirt_connection_options_set_root(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link ConnectionOptions#timeoutMs}.
     *
     * @param value the initial value of {@link Connection#timeoutMs} (in milliseconds)
     * @return this
     */
    public ConnectionOptions setTimeoutMs(long value) {
        long self = acquire();
        try {
            N.simplevirt_connection_options_set_timeout_ms(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_connection_options_new();

        static native long simplevirt_connection_options_get_credentials(long self);

        static native int simplevirt_connection_options_get_keepalive_interval(long self);

        static native int simplevirt_connection_options_get_open_timeout_ms(long self);

        static native int simplevirt_connection_options_get_read_only(long self);

        static native int simplevirt_connection_options_get_reconnect(long self);

        static native long simplevirt_connection_options_get_root(long self);

        static native int simplevirt_connection_options_get_timeout_ms(long self);

        static native void simplevirt_connection_options_set_credentials(long self, long value);

        static native void simplevirt_connection_options_set_keepalive_interval(long self, int value);

        static native void simplevirt_connection_options_set_open_timeout_ms(long self, int value);

        static native void simplevirt_connection_options_set_read_only(long self, int value);

        static native void simplevirt_connection_options_set_reconnect(long self, int value);

        static native void simplevirt_connection_options_set_root(long self, byte[] value);

        static native void simplevirt_connection_options_set_timeout_ms(long self, int value);
    }
}
