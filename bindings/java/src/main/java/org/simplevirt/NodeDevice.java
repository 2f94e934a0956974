// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * A device of a host: a PCI or USB device, a network card, a disk, a mediated device and so on.
 * <p>One object per device and connection, kept up to date by events: its getters never block and never ask the
 * daemon. Thread-safe. The object holds a reference to its connection.
 */
public final class NodeDevice extends NativeObject implements Signals.Owner {
    NodeDevice(Owned owned) {
        super(owned);
    }

    static NodeDevice wrap(long pointer) {
        return pointer == 0 ? null : new NodeDevice(new Owned(pointer));
    }

    /**
     * Detaches a PCI device from its driver on the host, so that it can be assigned to a domain (libvirt: {@code
     * virNodeDeviceDetachFlags}).
     * <p>Fails with {@link ErrorCode#NOT_SUPPORTED}, {@link ErrorCode#INVALID_ARGUMENT} when it is not a PCI device,
     * {@link ErrorCode#INVALID_STATE} when a domain uses it.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param driver the driver to attach instead, such as {@code vfio}, or {@code null} for the default
     * @throws SimplevirtException when it fails
     */
    public void detachFromHost(String driver) {
        Async.brief(cancellable -> {
            doDetachFromHost(cancellable, driver);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #detachFromHost}.
     *
     * @param driver the driver to attach instead, such as {@code vfio}, or {@code null} for the default
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> detachFromHostAsync(String driver) {
        return Async.run(cancellable -> {
            doDetachFromHost(cancellable, driver);
            return null;
        });
    }

    private void doDetachFromHost(long cancellable, String driver) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_node_device_detach_from_host(self, Text.utf8(driver), cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /** Is {@link #detachFromHost(String)} without the last arguments. */
    public void detachFromHost() {
        detachFromHost(null);
    }

    /**
     * Is {@link #detachFromHost(String)} without the last arguments.
     *
     * @return a future
     */
    public CompletableFuture<Void> detachFromHostAsync() {
        return detachFromHostAsync(null);
    }

    /**
     * Asks whether a defined device is created when the host starts (libvirt: {@code virNodeDeviceGetAutostart}).
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public boolean fetchAutostart() {
        return Async.brief(cancellable -> doFetchAutostart(cancellable));
    }

    /**
     * Asynchronous version of {@link #fetchAutostart}.
     *
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Boolean> fetchAutostartAsync() {
        return Async.run(cancellable -> doFetchAutostart(cancellable));
    }

    private boolean doFetchAutostart(long cancellable) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            int result = N.simplevirt_node_device_fetch_autostart(self, cancellable, failure);
            SimplevirtException.check(failure);
            return result != 0;
        } finally {
            release();
        }
    }

    /**
     * Gets its description as a config object: addresses, vendor and product, driver, IOMMU group, virtual
     * functions.
     * <p>Fails with {@link ErrorCode#NOT_FOUND} when it no longer exists.
     * <p>Cancelling stops the wait.
     *
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public NodeDeviceConfig fetchConfig() {
        return Async.brief(cancellable -> doFetchConfig(cancellable));
    }

    /**
     * Asynchronous version of {@link #fetchConfig}.
     *
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<NodeDeviceConfig> fetchConfigAsync() {
        return Async.run(cancellable -> doFetchConfig(cancellable));
    }

    private NodeDeviceConfig doFetchConfig(long cancellable) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_node_device_fetch_config(self, cancellable, failure);
            SimplevirtException.check(failure);
            return NodeDeviceConfig.wrap(result);
        } finally {
            release();
        }
    }

    /**
     * Gets the device it hangs on.
     * <p>Fails with {@link ErrorCode#NOT_FOUND} when it has no parent, as the host itself.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public NodeDevice fetchParent() {
        return Async.brief(cancellable -> doFetchParent(cancellable));
    }

    /**
     * Asynchronous version of {@link #fetchParent}.
     *
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<NodeDevice> fetchParentAsync() {
        return Async.run(cancellable -> doFetchParent(cancellable));
    }

    private NodeDevice doFetchParent(long cancellable) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_node_device_fetch_parent(self, cancellable, failure);
            SimplevirtException.check(failure);
            return NodeDevice.wrap(result);
        } finally {
            release();
        }
    }

    /**
     * Gets its description (libvirt: {@code virNodeDeviceGetXMLDesc}).
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
            long result = N.simplevirt_node_device_fetch_xml(self, cancellable, failure);
            SimplevirtException.check(failure);
            return Text.take(result);
        } finally {
            release();
        }
    }

    /**
     * Whether it exists now; a device that is only defined does not
     *
     * @return whether it exists now; a device that is only defined does not
     */
    public boolean active() {
        long self = acquire();
        try {
            return N.simplevirt_node_device_get_active(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Its kind, such as {@code pci}, followed by further capabilities, such as {@code virt_functions}
     *
     * @return its kind, such as {@code pci}, followed by further capabilities, such as {@code virt_functions}
     */
    public List<String> capabilities() {
        long self = acquire();
        try {
            return Values.readStrings(N.simplevirt_node_device_get_capabilities(self));
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
            return Connection.wrap(Values.ref(N.simplevirt_node_device_get_connection(self)));
        } finally {
            release();
        }
    }

    /**
     * Whether it is still there or defined
     *
     * @return whether it is still there or defined
     */
    public boolean exists() {
        long self = acquire();
        try {
            return N.simplevirt_node_device_get_exists(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The name, unique on its host, such as {@code pci_0000_00_1f_2}
     *
     * @return the name, unique on its host, such as {@code pci_0000_00_1f_2}
     */
    public String name() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_node_device_get_name(self));
        } finally {
            release();
        }
    }

    /**
     * The name of its parent device; {@code null} for the host itself
     *
     * @return the name of its parent device; {@code null} for the host itself
     */
    public String parentName() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_node_device_get_parent_name(self));
        } finally {
            release();
        }
    }

    /**
     * Whether it has a stored definition, as a mediated device may
     *
     * @return whether it has a stored definition, as a mediated device may
     */
    public boolean persistent() {
        long self = acquire();
        try {
            return N.simplevirt_node_device_get_persistent(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Gives a PCI device back to its driver on the host (libvirt: {@code virNodeDeviceReAttach}).
     * <p>Fails with {@link ErrorCode#NOT_SUPPORTED}, {@link ErrorCode#INVALID_ARGUMENT} when it is not a PCI device,
     * {@link ErrorCode#INVALID_STATE} when a domain uses it.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @throws SimplevirtException when it fails
     */
    public void reattachToHost() {
        Async.brief(cancellable -> {
            doReattachToHost(cancellable);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #reattachToHost}.
     *
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> reattachToHostAsync() {
        return Async.run(cancellable -> {
            doReattachToHost(cancellable);
            return null;
        });
    }

    private void doReattachToHost(long cancellable) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_node_device_reattach_to_host(self, cancellable, failure);
            SimplevirtException.check(failure);
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
            N.simplevirt_node_device_refresh(self, cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Resets a PCI device that was detached from the host (libvirt: {@code virNodeDeviceReset}).
     * <p>Fails with {@link ErrorCode#NOT_SUPPORTED}, {@link ErrorCode#INVALID_ARGUMENT} when it is not a PCI device,
     * {@link ErrorCode#INVALID_STATE} when a domain uses it.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @throws SimplevirtException when it fails
     */
    public void reset() {
        Async.brief(cancellable -> {
            doReset(cancellable);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #reset}.
     *
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> resetAsync() {
        return Async.run(cancellable -> {
            doReset(cancellable);
            return null;
        });
    }

    private void doReset(long cancellable) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_node_device_reset(self, cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Sets whether a defined device is created when the host starts (libvirt: {@code virNodeDeviceSetAutostart}).
     * <p>Fails with {@link ErrorCode#INVALID_STATE} when it has no definition.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param autostart whether to create it when the host starts
     * @throws SimplevirtException when it fails
     */
    public void setAutostart(boolean autostart) {
        Async.brief(cancellable -> {
            doSetAutostart(cancellable, autostart);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #setAutostart}.
     *
     * @param autostart whether to create it when the host starts
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> setAutostartAsync(boolean autostart) {
        return Async.run(cancellable -> {
            doSetAutostart(cancellable, autostart);
            return null;
        });
    }

    private void doSetAutostart(long cancellable, boolean autostart) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_node_device_set_autostart(self, autostart ? 1 : 0, cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Creates a defined device (libvirt: {@code virNodeDeviceCreate}).
     * <p>Fails with {@link ErrorCode#INVALID_STATE} when it is there already.
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
            N.simplevirt_node_device_start(self, cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Removes a virtual device, such as a mediated one or a virtual host bus adapter; a stored definition stays
     * (libvirt: {@code virNodeDeviceDestroy}).
     * <p>Fails with {@link ErrorCode#NOT_SUPPORTED} when it is not a device that can be created.
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
            N.simplevirt_node_device_stop(self, cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Removes the stored definition (libvirt: {@code virNodeDeviceUndefine}).
     * <p>Fails with {@link ErrorCode#INVALID_STATE} when it has none.
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
            N.simplevirt_node_device_undefine(self, cancellable, failure);
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

        static native int simplevirt_node_device_detach_from_host(long self, byte[] driver, long cancellable, long[] error);

        static native int simplevirt_node_device_fetch_autostart(long self, long cancellable, long[] error);

        static native long simplevirt_node_device_fetch_config(long self, long cancellable, long[] error);

        static native long simplevirt_node_device_fetch_parent(long self, long cancellable, long[] error);

        static native long simplevirt_node_device_fetch_xml(long self, long cancellable, long[] error);

        static native int simplevirt_node_device_get_active(long self);

        static native long simplevirt_node_device_get_capabilities(long self);

        static native long simplevirt_node_device_get_connection(long self);

        static native int simplevirt_node_device_get_exists(long self);

        static native long simplevirt_node_device_get_name(long self);

        static native long simplevirt_node_device_get_parent_name(long self);

        static native int simplevirt_node_device_get_persistent(long self);

        static native int simplevirt_node_device_reattach_to_host(long self, long cancellable, long[] error);

        static native int simplevirt_node_device_refresh(long self, long cancellable, long[] error);

        static native int simplevirt_node_device_reset(long self, long cancellable, long[] error);

        static native int simplevirt_node_device_set_autostart(long self, int autostart, long cancellable, long[] error);

        static native int simplevirt_node_device_start(long self, long cancellable, long[] error);

        static native int simplevirt_node_device_stop(long self, long cancellable, long[] error);

        static native int simplevirt_node_device_undefine(long self, long cancellable, long[] error);
    }
}
