// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * A virtual network on a host, defined or active.
 * <p>One object per network and connection, kept up to date by events: its getters never block and never ask the
 * daemon. Thread-safe. The object holds a reference to its connection.
 */
public final class Network extends NativeObject implements Signals.Owner {
    Network(Owned owned) {
        super(owned);
    }

    static Network wrap(long pointer) {
        return pointer == 0 ? null : new Network(new Owned(pointer));
    }

    /**
     * Asks whether it is started automatically when the daemon starts (libvirt: {@code virNetworkGetAutostart}).
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
            int result = N.simplevirt_network_fetch_autostart(self, cancellable, failure);
            SimplevirtException.check(failure);
            return result != 0;
        } finally {
            release();
        }
    }

    /**
     * Gets the definition as a config object, which can be read, or changed and defined again.
     * <p>Cancelling stops the wait.
     *
     * @param inactive whether to get the stored definition even while it is active
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public NetworkConfig fetchConfig(boolean inactive) {
        return Async.brief(cancellable -> doFetchConfig(cancellable, inactive));
    }

    /**
     * Asynchronous version of {@link #fetchConfig}.
     *
     * @param inactive whether to get the stored definition even while it is active
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<NetworkConfig> fetchConfigAsync(boolean inactive) {
        return Async.run(cancellable -> doFetchConfig(cancellable, inactive));
    }

    private NetworkConfig doFetchConfig(long cancellable, boolean inactive) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_network_fetch_config(self, inactive ? 1 : 0, cancellable, failure);
            SimplevirtException.check(failure);
            return NetworkConfig.wrap(result);
        } finally {
            release();
        }
    }

    /**
     * Is {@link #fetchConfig(boolean)} without the last arguments.
     *
     * @return the result
     */
    public NetworkConfig fetchConfig() {
        return fetchConfig(false);
    }

    /**
     * Is {@link #fetchConfig(boolean)} without the last arguments.
     *
     * @return a future
     */
    public CompletableFuture<NetworkConfig> fetchConfigAsync() {
        return fetchConfigAsync(false);
    }

    /**
     * Gets what {@link Network#setMetadata} stored (libvirt: {@code virNetworkGetMetadata}, since 9.7).
     * <p>Fails with {@link ErrorCode#NOT_FOUND} when there is none, or {@link ErrorCode#NOT_SUPPORTED} with an older
     * libvirt.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param uri the namespace of the program
     * @param flags which definition
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public String fetchMetadata(String uri, ChangeFlags... flags) {
        return Async.brief(cancellable -> doFetchMetadata(cancellable, uri, flags));
    }

    /**
     * Asynchronous version of {@link #fetchMetadata}.
     *
     * @param uri the namespace of the program
     * @param flags which definition
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<String> fetchMetadataAsync(String uri, ChangeFlags... flags) {
        return Async.run(cancellable -> doFetchMetadata(cancellable, uri, flags));
    }

    private String doFetchMetadata(long cancellable, String uri, ChangeFlags... flags) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_network_fetch_metadata(self, Text.utf8(uri), Values.bits(flags), cancellable, failure);
            SimplevirtException.check(failure);
            return Text.take(result);
        } finally {
            release();
        }
    }

    /**
     * Gets the definition (libvirt: {@code virNetworkGetXMLDesc}).
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param inactive whether to get the stored definition even while it is active
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public String fetchXml(boolean inactive) {
        return Async.brief(cancellable -> doFetchXml(cancellable, inactive));
    }

    /**
     * Asynchronous version of {@link #fetchXml}.
     *
     * @param inactive whether to get the stored definition even while it is active
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
            long result = N.simplevirt_network_fetch_xml(self, inactive ? 1 : 0, cancellable, failure);
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
     * Whether it is up, so that guests can use it
     *
     * @return whether it is up, so that guests can use it
     */
    public boolean active() {
        long self = acquire();
        try {
            return N.simplevirt_network_get_active(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The bridge on the host, such as {@code virbr0}; {@code null} when the network has none or was never active
     *
     * @return the bridge on the host, such as {@code virbr0}; {@code null} when the network has none or was never
     *     active
     */
    public String bridge() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_network_get_bridge(self));
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
            return Connection.wrap(Values.ref(N.simplevirt_network_get_connection(self)));
        } finally {
            release();
        }
    }

    /**
     * Whether it still exists: {@code false} once it is both undefined and stopped
     *
     * @return whether it still exists: {@code false} once it is both undefined and stopped
     */
    public boolean exists() {
        long self = acquire();
        try {
            return N.simplevirt_network_get_exists(self) != 0;
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
            return Text.read(N.simplevirt_network_get_name(self));
        } finally {
            release();
        }
    }

    /**
     * Whether it has a stored definition and so still exists after it stops
     *
     * @return whether it has a stored definition and so still exists after it stops
     */
    public boolean persistent() {
        long self = acquire();
        try {
            return N.simplevirt_network_get_persistent(self) != 0;
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
            return Text.read(N.simplevirt_network_get_uuid(self));
        } finally {
            release();
        }
    }

    /**
     * Lists the current leases of the DHCP server of the network (libvirt: {@code virNetworkGetDHCPLeases}).
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param mac only those of this MAC address, or {@code null} for all
     * @return the list, empty when there is nothing
     * @throws SimplevirtException when it fails
     */
    public List<NetworkLease> listLeases(String mac) {
        return Async.brief(cancellable -> doListLeases(cancellable, mac));
    }

    /**
     * Asynchronous version of {@link #listLeases}.
     *
     * @param mac only those of this MAC address, or {@code null} for all
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<List<NetworkLease>> listLeasesAsync(String mac) {
        return Async.run(cancellable -> doListLeases(cancellable, mac));
    }

    private List<NetworkLease> doListLeases(long cancellable, String mac) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_network_list_leases(self, Text.utf8(mac), cancellable, failure);
            SimplevirtException.check(failure);
            return Values.takeValues(result, NetworkLease::read);
        } finally {
            release();
        }
    }

    /**
     * Is {@link #listLeases(String)} without the last arguments.
     *
     * @return the list, empty when there is nothing
     */
    public List<NetworkLease> listLeases() {
        return listLeases(null);
    }

    /**
     * Is {@link #listLeases(String)} without the last arguments.
     *
     * @return a future
     */
    public CompletableFuture<List<NetworkLease>> listLeasesAsync() {
        return listLeasesAsync(null);
    }

    /**
     * Lists the ports of the network, which are the connected interfaces, in one round trip and one more for each
     * (libvirt: {@code virNetworkListAllPorts}).
     * <p>Fails with {@link ErrorCode#NOT_SUPPORTED} when the driver does not report it.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @return the list, empty when there is nothing
     * @throws SimplevirtException when it fails
     */
    public List<NetworkPort> listPorts() {
        return Async.brief(cancellable -> doListPorts(cancellable));
    }

    /**
     * Asynchronous version of {@link #listPorts}.
     *
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<List<NetworkPort>> listPortsAsync() {
        return Async.run(cancellable -> doListPorts(cancellable));
    }

    private List<NetworkPort> doListPorts(long cancellable) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_network_list_ports(self, cancellable, failure);
            SimplevirtException.check(failure);
            return Values.takeValues(result, NetworkPort::read);
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
            N.simplevirt_network_refresh(self, cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Removes the fixed address that {@link Network#setDhcpHost} set.
     * <p>Fails with {@link ErrorCode#NOT_FOUND} when it has none.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param mac the MAC address of the guest
     * @throws SimplevirtException when it fails
     */
    public void removeDhcpHost(String mac) {
        Async.brief(cancellable -> {
            doRemoveDhcpHost(cancellable, mac);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #removeDhcpHost}.
     *
     * @param mac the MAC address of the guest
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> removeDhcpHostAsync(String mac) {
        return Async.run(cancellable -> {
            doRemoveDhcpHost(cancellable, mac);
            return null;
        });
    }

    private void doRemoveDhcpHost(long cancellable, String mac) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_network_remove_dhcp_host(self, Text.utf8(mac), cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Sets whether it is started automatically when the daemon starts (libvirt: {@code virNetworkSetAutostart}).
     * <p>Fails with {@link ErrorCode#INVALID_STATE} when it is transient.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param autostart whether to start it automatically when the daemon starts
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
     * @param autostart whether to start it automatically when the daemon starts
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
            N.simplevirt_network_set_autostart(self, autostart ? 1 : 0, cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Gives a guest a fixed address, replacing a former one; in the stored definition, and at once when the network
     * is active. A guest that already has a lease keeps it until it asks again.
     * <p>Fails with {@link ErrorCode#INVALID_ARGUMENT}, or {@link ErrorCode#INVALID_STATE} when the address belongs
     * to another guest or the network has no IPv4 address.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param mac the MAC address of the guest
     * @param address the IPv4 address that it should get, of the network's own
     * @param hostname the name that it should have in DNS, or {@code null}
     * @throws SimplevirtException when it fails
     */
    public void setDhcpHost(String mac, String address, String hostname) {
        Async.brief(cancellable -> {
            doSetDhcpHost(cancellable, mac, address, hostname);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #setDhcpHost}.
     *
     * @param mac the MAC address of the guest
     * @param address the IPv4 address that it should get, of the network's own
     * @param hostname the name that it should have in DNS, or {@code null}
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> setDhcpHostAsync(String mac, String address, String hostname) {
        return Async.run(cancellable -> {
            doSetDhcpHost(cancellable, mac, address, hostname);
            return null;
        });
    }

    private void doSetDhcpHost(long cancellable, String mac, String address, String hostname) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_network_set_dhcp_host(self, Text.utf8(mac), Text.utf8(address), Text.utf8(hostname), cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Is {@link #setDhcpHost(String, String, String)} without the last arguments.
     *
     * @param mac the MAC address of the guest
     * @param address the IPv4 address that it should get, of the network's own
     */
    public void setDhcpHost(String mac, String address) {
        setDhcpHost(mac, address, null);
    }

    /**
     * Is {@link #setDhcpHost(String, String, String)} without the last arguments.
     *
     * @param mac the MAC address of the guest
     * @param address the IPv4 address that it should get, of the network's own
     * @return a future
     */
    public CompletableFuture<Void> setDhcpHostAsync(String mac, String address) {
        return setDhcpHostAsync(mac, address, null);
    }

    /**
     * Stores a program's XML element in the metadata of the network (libvirt: {@code virNetworkSetMetadata}, since
     * 9.7).
     * <p>Fails with {@link ErrorCode#NOT_SUPPORTED} with an older libvirt.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param uri the namespace of the program
     * @param key a prefix for the namespace in the document
     * @param xml one element, or {@code null} to remove the present one
     * @param flags which definition to change
     * @throws SimplevirtException when it fails
     */
    public void setMetadata(String uri, String key, String xml, Set<ChangeFlags> flags) {
        Async.brief(cancellable -> {
            doSetMetadata(cancellable, uri, key, xml, flags);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #setMetadata}.
     *
     * @param uri the namespace of the program
     * @param key a prefix for the namespace in the document
     * @param xml one element, or {@code null} to remove the present one
     * @param flags which definition to change
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> setMetadataAsync(String uri, String key, String xml, Set<ChangeFlags> flags) {
        return Async.run(cancellable -> {
            doSetMetadata(cancellable, uri, key, xml, flags);
            return null;
        });
    }

    private void doSetMetadata(long cancellable, String uri, String key, String xml, Set<ChangeFlags> flags) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_network_set_metadata(self, Text.utf8(uri), Text.utf8(key), Text.utf8(xml), Values.bits(flags), cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Is {@link #setMetadata(String, String, String, Set)} without the last arguments.
     *
     * @param uri the namespace of the program
     * @param key a prefix for the namespace in the document
     * @param xml one element, or {@code null} to remove the present one
     */
    public void setMetadata(String uri, String key, String xml) {
        setMetadata(uri, key, xml, Set.of());
    }

    /**
     * Is {@link #setMetadata(String, String, String, Set)} without the last arguments.
     *
     * @param uri the namespace of the program
     * @param key a prefix for the namespace in the document
     * @param xml one element, or {@code null} to remove the present one
     * @return a future
     */
    public CompletableFuture<Void> setMetadataAsync(String uri, String key, String xml) {
        return setMetadataAsync(uri, key, xml, Set.of());
    }

    /**
     * Is {@link #setMetadata(String, String, String, Set)} without the last arguments.
     *
     * @param uri the namespace of the program
     * @param key a prefix for the namespace in the document
     */
    public void setMetadata(String uri, String key) {
        setMetadata(uri, key, null, Set.of());
    }

    /**
     * Is {@link #setMetadata(String, String, String, Set)} without the last arguments.
     *
     * @param uri the namespace of the program
     * @param key a prefix for the namespace in the document
     * @return a future
     */
    public CompletableFuture<Void> setMetadataAsync(String uri, String key) {
        return setMetadataAsync(uri, key, null, Set.of());
    }

    /**
     * Activates the network: bridge, firewall rules, DHCP and DNS (libvirt: {@code virNetworkCreate}).
     * <p>Fails with {@link ErrorCode#INVALID_STATE} when it is already active.
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
            N.simplevirt_network_start(self, cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Deactivates the network; guests on it lose their connection. A transient network ceases to exist (libvirt:
     * {@code virNetworkDestroy}).
     * <p>Fails with {@link ErrorCode#INVALID_STATE} when it is not active.
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
            N.simplevirt_network_stop(self, cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Removes the stored definition; an active network becomes transient (libvirt: {@code virNetworkUndefine}).
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
            N.simplevirt_network_undefine(self, cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Changes a part of the network, without stopping it: DHCP hosts and ranges, DNS names, the interfaces it
     * forwards to, port groups (libvirt: {@code virNetworkUpdate}). libvirt does not support this for every section.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, {@link ErrorCode#INVALID_STATE} when no element matches, or
     * {@link ErrorCode#NOT_SUPPORTED}.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param command what to do
     * @param section with which part
     * @param parentIndex which of several parents, such as the second {@code <ip>}, counted from 0; -1 for the one
     *     that fits
     * @param xml the section in libvirt's network format, such as {@code <host mac='52:54:00:00:00:01'
     *     ip='192.168.122.10'/>}
     * @param flags which definition to change
     * @throws SimplevirtException when it fails
     */
    public void update(NetworkUpdate command, NetworkSection section, int parentIndex, String xml, ChangeFlags... flags) {
        Async.brief(cancellable -> {
            doUpdate(cancellable, command, section, parentIndex, xml, flags);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #update}.
     *
     * @param command what to do
     * @param section with which part
     * @param parentIndex which of several parents, such as the second {@code <ip>}, counted from 0; -1 for the one
     *     that fits
     * @param xml the section in libvirt's network format, such as {@code <host mac='52:54:00:00:00:01'
     *     ip='192.168.122.10'/>}
     * @param flags which definition to change
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> updateAsync(NetworkUpdate command, NetworkSection section, int parentIndex, String xml, ChangeFlags... flags) {
        return Async.run(cancellable -> {
            doUpdate(cancellable, command, section, parentIndex, xml, flags);
            return null;
        });
    }

    private void doUpdate(long cancellable, NetworkUpdate command, NetworkSection section, int parentIndex, String xml, ChangeFlags... flags) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_network_update(self, command.value(), section.value(), parentIndex, Text.utf8(xml), Values.bits(flags), cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Changes a part of the network, without stopping it (libvirt: {@code virNetworkUpdate}). To delete a part it is
     * enough to say what tells it from others, such as the MAC address of a DHCP host. libvirt modifies no part of
     * DNS; delete it and add the new one.
     * <p>Fails with {@link ErrorCode#INVALID_ARGUMENT} for what is no such part, {@link ErrorCode#INVALID_CONFIG},
     * {@link ErrorCode#INVALID_STATE} when no element matches, or {@link ErrorCode#NOT_SUPPORTED}.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param command what to do
     * @param part the part: a {@link DhcpHostConfig}, {@link DhcpRangeConfig}, {@link DnsHostConfig}, {@link
     *     DnsTextConfig}, {@link DnsServiceConfig} or {@link PortGroupConfig}
     * @param parentIndex which of several parents, such as the second {@code <ip>}, counted from 0; -1 for the one
     *     that fits
     * @param flags which definition to change
     * @throws SimplevirtException when it fails
     */
    public void updatePart(NetworkUpdate command, Config part, int parentIndex, ChangeFlags... flags) {
        Async.brief(cancellable -> {
            doUpdatePart(cancellable, command, part, parentIndex, flags);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #updatePart}.
     *
     * @param command what to do
     * @param part the part: a {@link DhcpHostConfig}, {@link DhcpRangeConfig}, {@link DnsHostConfig}, {@link
     *     DnsTextConfig}, {@link DnsServiceConfig} or {@link PortGroupConfig}
     * @param parentIndex which of several parents, such as the second {@code <ip>}, counted from 0; -1 for the one
     *     that fits
     * @param flags which definition to change
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> updatePartAsync(NetworkUpdate command, Config part, int parentIndex, ChangeFlags... flags) {
        return Async.run(cancellable -> {
            doUpdatePart(cancellable, command, part, parentIndex, flags);
            return null;
        });
    }

    private void doUpdatePart(long cancellable, NetworkUpdate command, Config part, int parentIndex, ChangeFlags... flags) {
        long[] failure = new long[1];
        try (Scope scope = new Scope()) {
            N.simplevirt_network_update_part(scope.use(this), command.value(), scope.use(part), parentIndex, Values.bits(flags), cancellable, failure);
            SimplevirtException.check(failure);
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

        static native int simplevirt_network_fetch_autostart(long self, long cancellable, long[] error);

        static native long simplevirt_network_fetch_config(long self, int inactive, long cancellable, long[] error);

        static native long simplevirt_network_fetch_metadata(long self, byte[] uri, int flags, long cancellable, long[] error);

        static native long simplevirt_network_fetch_xml(long self, int inactive, long cancellable, long[] error);

        static native int simplevirt_network_get_active(long self);

        static native long simplevirt_network_get_bridge(long self);

        static native long simplevirt_network_get_connection(long self);

        static native int simplevirt_network_get_exists(long self);

        static native long simplevirt_network_get_name(long self);

        static native int simplevirt_network_get_persistent(long self);

        static native long simplevirt_network_get_uuid(long self);

        static native long simplevirt_network_list_leases(long self, byte[] mac, long cancellable, long[] error);

        static native long simplevirt_network_list_ports(long self, long cancellable, long[] error);

        static native int simplevirt_network_refresh(long self, long cancellable, long[] error);

        static native int simplevirt_network_remove_dhcp_host(long self, byte[] mac, long cancellable, long[] error);

        static native int simplevirt_network_set_autostart(long self, int autostart, long cancellable, long[] error);

        static native int simplevirt_network_set_dhcp_host(long self, byte[] mac, byte[] address, byte[] hostname, long cancellable, long[] error);

        static native int simplevirt_network_set_metadata(long self, byte[] uri, byte[] key, byte[] xml, int flags, long cancellable, long[] error);

        static native int simplevirt_network_start(long self, long cancellable, long[] error);

        static native int simplevirt_network_stop(long self, long cancellable, long[] error);

        static native int simplevirt_network_undefine(long self, long cancellable, long[] error);

        static native int simplevirt_network_update(long self, int command, int section, int parentIndex, byte[] xml, int flags, long cancellable, long[] error);

        static native int simplevirt_network_update_part(long self, int command, long part, int parentIndex, int flags, long cancellable, long[] error);
    }
}
