// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.concurrent.CompletableFuture;

/**
 * A secret that a host's daemon keeps for volumes, storage servers, TLS keys and TPMs.
 * <p>One object per secret and connection, kept up to date by events: its getters never block and never ask the
 * daemon. Thread-safe. The object holds a reference to its connection.
 */
public final class Secret extends NativeObject implements Signals.Owner {
    Secret(Owned owned) {
        super(owned);
    }

    static Secret wrap(long pointer) {
        return pointer == 0 ? null : new Secret(new Owned(pointer));
    }

    /**
     * Gets the definition as a config object; the value is not in it.
     * <p>Fails with {@link ErrorCode#NOT_FOUND} when it no longer exists.
     * <p>Cancelling stops the wait.
     *
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public SecretConfig fetchConfig() {
        return Async.brief(cancellable -> doFetchConfig(cancellable));
    }

    /**
     * Asynchronous version of {@link #fetchConfig}.
     *
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<SecretConfig> fetchConfigAsync() {
        return Async.run(cancellable -> doFetchConfig(cancellable));
    }

    private SecretConfig doFetchConfig(long cancellable) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_secret_fetch_config(self, cancellable, failure);
            SimplevirtException.check(failure);
            return SecretConfig.wrap(result);
        } finally {
            release();
        }
    }

    /**
     * Gets the value (libvirt: {@code virSecretGetValue}). libvirt's copy in memory is wiped; the returned bytes are
     * not.
     * <p>Fails with {@link ErrorCode#NOT_FOUND} when it has no value, {@link ErrorCode#PERMISSION_DENIED} when it is
     * private or the connection is read-only.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public byte[] fetchValue() {
        return Async.brief(cancellable -> doFetchValue(cancellable));
    }

    /**
     * Asynchronous version of {@link #fetchValue}.
     *
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<byte[]> fetchValueAsync() {
        return Async.run(cancellable -> doFetchValue(cancellable));
    }

    private byte[] doFetchValue(long cancellable) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_secret_fetch_value(self, cancellable, failure);
            SimplevirtException.check(failure);
            return Values.takeBytes(result);
        } finally {
            release();
        }
    }

    /**
     * Gets the definition; the value is not in it (libvirt: {@code virSecretGetXMLDesc}).
     * <p>Fails with {@link ErrorCode#NOT_FOUND} when it no longer exists.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public String fetchXml() {
        return Async.brief(cancellable -> doFetchXml(cancellable));
    }

    /**
     * Asynchronous version of {@link #fetchXml}.
     *
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<String> fetchXmlAsync() {
        return Async.run(cancellable -> doFetchXml(cancellable));
    }

    private String doFetchXml(long cancellable) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_secret_fetch_xml(self, cancellable, failure);
            SimplevirtException.check(failure);
            return Text.take(result);
        } finally {
            release();
        }
    }

    /**
     * The connection it belongs to
     *
     * @return the connection it belongs to
     */
    @Override
    public Connection connection() {
        long self = acquire();
        try {
            return Connection.wrap(Values.ref(N.simplevirt_secret_get_connection(self)));
        } finally {
            release();
        }
    }

    /**
     * Whether it still exists: {@code false} after it was undefined
     *
     * @return whether it still exists: {@code false} after it was undefined
     */
    public boolean exists() {
        long self = acquire();
        try {
            return N.simplevirt_secret_get_exists(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The name by which its users find it: a volume's path, or a name; {@code null} when it is found by UUID alone
     *
     * @return the name by which its users find it: a volume's path, or a name; {@code null} when it is found by UUID
     *     alone
     */
    public String usageId() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_secret_get_usage_id(self));
        } finally {
            release();
        }
    }

    /**
     * What it is for; {@link SecretUsage#DEFAULT} when none is given
     *
     * @return what it is for; {@link SecretUsage#DEFAULT} when none is given
     */
    public SecretUsage usageType() {
        long self = acquire();
        try {
            return SecretUsage.of(N.simplevirt_secret_get_usage_type(self));
        } finally {
            release();
        }
    }

    /**
     * The UUID; it never changes
     *
     * @return the UUID; it never changes
     */
    public String uuid() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_secret_get_uuid(self));
        } finally {
            release();
        }
    }

    /**
     * Asks the daemon whether it is still there, and what it is for.
     * <p>Fails with {@link ErrorCode#NOT_FOUND} when it no longer exists.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @throws SimplevirtException when it fails
     */
    public void refresh() {
        Async.brief(cancellable -> {
            doRefresh(cancellable);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #refresh}.
     *
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> refreshAsync() {
        return Async.run(cancellable -> {
            doRefresh(cancellable);
            return null;
        });
    }

    private void doRefresh(long cancellable) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_secret_refresh(self, cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Sets the value (libvirt: {@code virSecretSetValue}).
     * <p>Fails with {@link ErrorCode#INVALID_ARGUMENT} when it is too large, {@link ErrorCode#PERMISSION_DENIED} on
     * a read-only connection.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param value the value: any bytes, at most 64 KiB
     * @throws SimplevirtException when it fails
     */
    public void setValue(byte[] value) {
        Async.brief(cancellable -> {
            doSetValue(cancellable, value);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #setValue}.
     *
     * @param value the value: any bytes, at most 64 KiB
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> setValueAsync(byte[] value) {
        return Async.run(cancellable -> {
            doSetValue(cancellable, value);
            return null;
        });
    }

    private void doSetValue(long cancellable, byte[] value) {
        long[] failure = new long[1];
        try (Scope scope = new Scope()) {
            N.simplevirt_secret_set_value(scope.use(this), scope.bytes(value), cancellable, failure);
            SimplevirtException.check(failure);
        }
    }

    /**
     * Removes the secret and its value (libvirt: {@code virSecretUndefine}).
     * <p>Fails with {@link ErrorCode#NOT_FOUND} when it no longer exists.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @throws SimplevirtException when it fails
     */
    public void undefine() {
        Async.brief(cancellable -> {
            doUndefine(cancellable);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #undefine}.
     *
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> undefineAsync() {
        return Async.run(cancellable -> {
            doUndefine(cancellable);
            return null;
        });
    }

    private void doUndefine(long cancellable) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_secret_undefine(self, cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_secret_fetch_config(long self, long cancellable, long[] error);

        static native long simplevirt_secret_fetch_value(long self, long cancellable, long[] error);

        static native long simplevirt_secret_fetch_xml(long self, long cancellable, long[] error);

        static native long simplevirt_secret_get_connection(long self);

        static native int simplevirt_secret_get_exists(long self);

        static native long simplevirt_secret_get_usage_id(long self);

        static native int simplevirt_secret_get_usage_type(long self);

        static native long simplevirt_secret_get_uuid(long self);

        static native int simplevirt_secret_refresh(long self, long cancellable, long[] error);

        static native int simplevirt_secret_set_value(long self, long value, long cancellable, long[] error);

        static native int simplevirt_secret_undefine(long self, long cancellable, long[] error);
    }
}
