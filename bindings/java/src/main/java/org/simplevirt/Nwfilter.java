// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.concurrent.CompletableFuture;

/**
 * A network filter: rules that a host's firewall applies to the packets of the guests that refer to it.
 * <p>One object per filter and connection. libvirt has no events for them: the properties hold what the last
 * listing, refresh or call on the object found; their getters never block. Thread-safe. The object holds a
 * reference to its connection.
 */
public final class Nwfilter extends NativeObject implements Signals.Owner {
    Nwfilter(Owned owned) {
        super(owned);
    }

    static Nwfilter wrap(long pointer) {
        return pointer == 0 ? null : new Nwfilter(new Owned(pointer));
    }

    /**
     * Gets the definition as a config object, which can be read, or changed and defined again.
     * <p>Fails with {@link ErrorCode#NOT_FOUND} when it no longer exists.
     * <p>Cancelling stops the wait.
     *
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public NwfilterConfig fetchConfig() {
        return Async.brief(cancellable -> doFetchConfig(cancellable));
    }

    /**
     * Asynchronous version of {@link #fetchConfig}.
     *
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<NwfilterConfig> fetchConfigAsync() {
        return Async.run(cancellable -> doFetchConfig(cancellable));
    }

    private NwfilterConfig doFetchConfig(long cancellable) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_nwfilter_fetch_config(self, cancellable, failure);
            SimplevirtException.check(failure);
            return NwfilterConfig.wrap(result);
        } finally {
            release();
        }
    }

    /**
     * Gets the definition (libvirt: {@code virNWFilterGetXMLDesc}).
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
            long result = N.simplevirt_nwfilter_fetch_xml(self, cancellable, failure);
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
            return Connection.wrap(Values.ref(N.simplevirt_nwfilter_get_connection(self)));
        } finally {
            release();
        }
    }

    /**
     * Whether it still exists, as far as is known
     *
     * @return whether it still exists, as far as is known
     */
    public boolean exists() {
        long self = acquire();
        try {
            return N.simplevirt_nwfilter_get_exists(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The name, unique on its host
     *
     * @return the name, unique on its host
     */
    public String name() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_nwfilter_get_name(self));
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
            return Text.read(N.simplevirt_nwfilter_get_uuid(self));
        } finally {
            release();
        }
    }

    /**
     * Asks the daemon whether it is still there.
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
            N.simplevirt_nwfilter_refresh(self, cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Removes the filter (libvirt: {@code virNWFilterUndefine}).
     * <p>Fails with {@link ErrorCode#NOT_FOUND} when it no longer exists, {@link ErrorCode#INVALID_STATE} when a
     * running guest uses it.
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
            N.simplevirt_nwfilter_undefine(self, cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    @Override
    String shown() {
        return name();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_nwfilter_fetch_config(long self, long cancellable, long[] error);

        static native long simplevirt_nwfilter_fetch_xml(long self, long cancellable, long[] error);

        static native long simplevirt_nwfilter_get_connection(long self);

        static native int simplevirt_nwfilter_get_exists(long self);

        static native long simplevirt_nwfilter_get_name(long self);

        static native long simplevirt_nwfilter_get_uuid(long self);

        static native int simplevirt_nwfilter_refresh(long self, long cancellable, long[] error);

        static native int simplevirt_nwfilter_undefine(long self, long cancellable, long[] error);
    }
}
