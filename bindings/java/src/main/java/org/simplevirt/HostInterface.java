// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.concurrent.CompletableFuture;

/**
 * A network interface of a host, as the host's own network configuration knows it: a card, a bridge, a bond or a
 * VLAN.
 * <p>One object per interface and connection. libvirt has no events for them: the properties hold what the last
 * listing, refresh or call on the object found; their getters never block. Thread-safe. The object holds a
 * reference to its connection.
 */
public final class HostInterface extends NativeObject implements Signals.Owner {
    HostInterface(Owned owned) {
        super(owned);
    }

    static HostInterface wrap(long pointer) {
        return pointer == 0 ? null : new HostInterface(new Owned(pointer));
    }

    /**
     * Gets the definition as a config object, which can be read, or changed and defined again.
     * <p>Fails with {@link ErrorCode#NOT_FOUND} when it no longer exists.
     * <p>Cancelling stops the wait.
     *
     * @param inactive whether to get the stored definition rather than the current state
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public HostInterfaceConfig fetchConfig(boolean inactive) {
        return Async.brief(cancellable -> doFetchConfig(cancellable, inactive));
    }

    /**
     * Asynchronous version of {@link #fetchConfig}.
     *
     * @param inactive whether to get the stored definition rather than the current state
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<HostInterfaceConfig> fetchConfigAsync(boolean inactive) {
        return Async.run(cancellable -> doFetchConfig(cancellable, inactive));
    }

    private HostInterfaceConfig doFetchConfig(long cancellable, boolean inactive) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_host_interface_fetch_config(self, inactive ? 1 : 0, cancellable, failure);
            SimplevirtException.check(failure);
            return HostInterfaceConfig.wrap(result);
        } finally {
            release();
        }
    }

    /**
     * Is {@link #fetchConfig(boolean)} without the last arguments.
     *
     * @return the result
     */
    public HostInterfaceConfig fetchConfig() {
        return fetchConfig(false);
    }

    /**
     * Is {@link #fetchConfig(boolean)} without the last arguments.
     *
     * @return a future
     */
    public CompletableFuture<HostInterfaceConfig> fetchConfigAsync() {
        return fetchConfigAsync(false);
    }

    /**
     * Gets the definition (libvirt: {@code virInterfaceGetXMLDesc}).
     * <p>Fails with {@link ErrorCode#NOT_FOUND} when it no longer exists.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param inactive whether to get the stored definition rather than the current state
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public String fetchXml(boolean inactive) {
        return Async.brief(cancellable -> doFetchXml(cancellable, inactive));
    }

    /**
     * Asynchronous version of {@link #fetchXml}.
     *
     * @param inactive whether to get the stored definition rather than the current state
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<String> fetchXmlAsync(boolean inactive) {
        return Async.run(cancellable -> doFetchXml(cancellable, inactive));
    }

    private String doFetchXml(long cancellable, boolean inactive) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_host_interface_fetch_xml(self, inactive ? 1 : 0, cancellable, failure);
            SimplevirtException.check(failure);
            return Text.take(result);
        } finally {
            release();
        }
    }

    /**
     * Is {@link #fetchXml(boolean)} without the last arguments.
     *
     * @return the result
     */
    public String fetchXml() {
        return fetchXml(false);
    }

    /**
     * Is {@link #fetchXml(boolean)} without the last arguments.
     *
     * @return a future
     */
    public CompletableFuture<String> fetchXmlAsync() {
        return fetchXmlAsync(false);
    }

    /**
     * Whether it is up
     *
     * @return whether it is up
     */
    public boolean active() {
        long self = acquire();
        try {
            return N.simplevirt_host_interface_get_active(self) != 0;
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
            return Connection.wrap(Values.ref(N.simplevirt_host_interface_get_connection(self)));
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
            return N.simplevirt_host_interface_get_exists(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The MAC address, where it has one
     *
     * @return the MAC address, where it has one, or {@code null}
     */
    public String mac() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_host_interface_get_mac(self));
        } finally {
            release();
        }
    }

    /**
     * The name, unique on its host, such as {@code eth0}
     *
     * @return the name, unique on its host, such as {@code eth0}
     */
    public String name() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_host_interface_get_name(self));
        } finally {
            release();
        }
    }

    /**
     * Updates the properties from the daemon.
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
            N.simplevirt_host_interface_refresh(self, cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Brings the interface up (libvirt: {@code virInterfaceCreate}).
     * <p>Fails with {@link ErrorCode#INVALID_STATE} when it is up already, or {@link ErrorCode#NOT_SUPPORTED}.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @throws SimplevirtException when it fails
     */
    public void start() {
        Async.brief(cancellable -> {
            doStart(cancellable);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #start}.
     *
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> startAsync() {
        return Async.run(cancellable -> {
            doStart(cancellable);
            return null;
        });
    }

    private void doStart(long cancellable) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_host_interface_start(self, cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Takes the interface down. Connections through it are lost (libvirt: {@code virInterfaceDestroy}).
     * <p>Fails with {@link ErrorCode#INVALID_STATE} when it is down already, or {@link ErrorCode#NOT_SUPPORTED}.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @throws SimplevirtException when it fails
     */
    public void stop() {
        Async.brief(cancellable -> {
            doStop(cancellable);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #stop}.
     *
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> stopAsync() {
        return Async.run(cancellable -> {
            doStop(cancellable);
            return null;
        });
    }

    private void doStop(long cancellable) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_host_interface_stop(self, cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Removes the interface from the host's configuration (libvirt: {@code virInterfaceUndefine}).
     * <p>Fails with {@link ErrorCode#NOT_FOUND} when it no longer exists, or {@link ErrorCode#NOT_SUPPORTED}.
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
            N.simplevirt_host_interface_undefine(self, cancellable, failure);
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

        static native long simplevirt_host_interface_fetch_config(long self, int inactive, long cancellable, long[] error);

        static native long simplevirt_host_interface_fetch_xml(long self, int inactive, long cancellable, long[] error);

        static native int simplevirt_host_interface_get_active(long self);

        static native long simplevirt_host_interface_get_connection(long self);

        static native int simplevirt_host_interface_get_exists(long self);

        static native long simplevirt_host_interface_get_mac(long self);

        static native long simplevirt_host_interface_get_name(long self);

        static native int simplevirt_host_interface_refresh(long self, long cancellable, long[] error);

        static native int simplevirt_host_interface_start(long self, long cancellable, long[] error);

        static native int simplevirt_host_interface_stop(long self, long cancellable, long[] error);

        static native int simplevirt_host_interface_undefine(long self, long cancellable, long[] error);
    }
}
