// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import com.sun.jna.Callback;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * A connection to a hypervisor: a libvirt daemon on this or another host, or the hypervisor's driver inside this
 * process.
 * <p>Thread-safe. Signals are emitted on a thread of its own. A broken connection stays broken ({@link
 * Connection#state} is {@link ConnectionState#LOST} and calls fail with {@link ErrorCode#CONNECTION_LOST})
 * unless {@link ConnectionOptions#reconnect} was set. Dropping the last reference closes it.
 */
public final class Connection extends ConnectionEvents {
    Connection(Owned owned) {
        super(owned);
    }

    static Connection wrap(long pointer) {
        return pointer == 0 ? null : new Connection(new Owned(pointer));
    }

    /**
     * Checks a host for problems that keep domains from running well: whether libvirt answers, hardware
     * virtualization, QEMU, the default network and storage pool, permissions, disk space. It needs no connection: a
     * failure to connect is one of the findings. It changes nothing, apart from what connecting to {@code uri} may
     * do.
     * <p>Fails with only cancellation: problems are reported in the list.
     * <p>Cancelling ends the search.
     *
     * @param uri as in {@link Connection#open}, or {@code null}
     * @return the list, empty when there is nothing
     * @throws SimplevirtException when it fails
     */
    public static List<HostCheck> diagnoseHost(String uri) {
        return Async.lasting(cancellable -> doDiagnoseHost(cancellable, uri));
    }

    /**
     * Asynchronous version of {@link #diagnoseHost}.
     *
     * @param uri as in {@link Connection#open}, or {@code null}
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public static CompletableFuture<List<HostCheck>> diagnoseHostAsync(String uri) {
        return Async.run(cancellable -> doDiagnoseHost(cancellable, uri));
    }

    private static List<HostCheck> doDiagnoseHost(long cancellable, String uri) {
        long[] failure = new long[1];
        long result = N.simplevirt_connection_diagnose_host(Text.utf8(uri), cancellable, failure);
        SimplevirtException.check(failure);
        return Values.takeValues(result, HostCheck::read);
    }

    /**
     * Is {@link #diagnoseHost(String)} without the last arguments.
     *
     * @return the list, empty when there is nothing
     */
    public static List<HostCheck> diagnoseHost() {
        return diagnoseHost(null);
    }

    /**
     * Is {@link #diagnoseHost(String)} without the last arguments.
     *
     * @return a future
     */
    public static CompletableFuture<List<HostCheck>> diagnoseHostAsync() {
        return diagnoseHostAsync(null);
    }

    /**
     * Lists the operating systems in libosinfo's database on this machine, which newer systems enter with its
     * updates ({@code osinfo-db}), sorted by name. Memory is that for x86_64 where it depends on the architecture.
     * libosinfo is loaded, and the database read, once in the life of a process, at the first use.
     * <p>Fails with {@link ErrorCode#NOT_SUPPORTED} when the library was built without libosinfo, when libosinfo is
     * not installed, or when the program uses libsoup 2.4, beside which libosinfo cannot be loaded, {@link
     * ErrorCode#NOT_FOUND} when there is no database, {@link ErrorCode#TIMED_OUT} when reading it takes longer than
     * 120 seconds.
     * <p>Cancelling ends the wait for the database.
     *
     * @return the list, empty when there is nothing
     * @throws SimplevirtException when it fails
     */
    public static List<OperatingSystem> listOperatingSystems() {
        return Async.lasting(cancellable -> doListOperatingSystems(cancellable));
    }

    /**
     * Asynchronous version of {@link #listOperatingSystems}.
     *
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public static CompletableFuture<List<OperatingSystem>> listOperatingSystemsAsync() {
        return Async.run(cancellable -> doListOperatingSystems(cancellable));
    }

    private static List<OperatingSystem> doListOperatingSystems(long cancellable) {
        long[] failure = new long[1];
        long result = N.simplevirt_connection_list_operating_systems(cancellable, failure);
        SimplevirtException.check(failure);
        return Values.takeValues(result, OperatingSystem::read);
    }

    /**
     * Opens a connection with the default options; see {@link Connection#open}.
     * <p>Fails with {@link ErrorCode#CONNECTION_FAILED}, {@link ErrorCode#AUTH_FAILED}, {@link
     * ErrorCode#PERMISSION_DENIED}, {@link ErrorCode#TIMED_OUT} or {@link ErrorCode#INVALID_ARGUMENT}.
     * <p>Cancelling abandons the attempt.
     *
     * @param uri libvirt's URI, such as {@code qemu:///system} or {@code qemu+ssh://host/system}; {@code null} for
     *     the first of these that works: the system daemon, the session daemon of the user, the driver inside this
     *     process
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public static Connection open(String uri) {
        return Async.lasting(cancellable -> doOpen(cancellable, uri));
    }

    /**
     * Asynchronous version of {@link #open}.
     *
     * @param uri libvirt's URI, such as {@code qemu:///system} or {@code qemu+ssh://host/system}; {@code null} for
     *     the first of these that works: the system daemon, the session daemon of the user, the driver inside this
     *     process
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public static CompletableFuture<Connection> openAsync(String uri) {
        return Async.run(cancellable -> doOpen(cancellable, uri));
    }

    private static Connection doOpen(long cancellable, String uri) {
        long[] failure = new long[1];
        long result = Signals.made(() -> N.simplevirt_connection_open(Text.utf8(uri), cancellable, failure));
        SimplevirtException.check(failure);
        return Connection.wrap(result);
    }

    /**
     * Is {@link #open(String)} without the last arguments.
     *
     * @return the result
     */
    public static Connection open() {
        return open(null);
    }

    /**
     * Is {@link #open(String)} without the last arguments.
     *
     * @return a future
     */
    public static CompletableFuture<Connection> openAsync() {
        return openAsync(null);
    }

    /**
     * Opens a connection. This takes no longer than {@link ConnectionOptions#openTimeoutMs}.
     * <p>Fails with {@link ErrorCode#CONNECTION_FAILED}, {@link ErrorCode#AUTH_FAILED}, {@link
     * ErrorCode#PERMISSION_DENIED}, {@link ErrorCode#TIMED_OUT} or {@link ErrorCode#INVALID_ARGUMENT}.
     * <p>Cancelling abandons the attempt.
     *
     * @param uri as in {@link Connection#open}, or {@code null}
     * @param options how to connect, or {@code null}
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public static Connection open(String uri, ConnectionOptions options) {
        return Async.lasting(cancellable -> doOpen(cancellable, uri, options));
    }

    /**
     * Asynchronous version of {@link #open}.
     *
     * @param uri as in {@link Connection#open}, or {@code null}
     * @param options how to connect, or {@code null}
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public static CompletableFuture<Connection> openAsync(String uri, ConnectionOptions options) {
        return Async.run(cancellable -> doOpen(cancellable, uri, options));
    }

    private static Connection doOpen(long cancellable, String uri, ConnectionOptions options) {
        long[] failure = new long[1];
        try (Scope scope = new Scope()) {
            long result = Signals.made(() -> N.simplevirt_connection_open_with_options(Text.utf8(uri), scope.use(options), cancellable, failure));
            SimplevirtException.check(failure);
            return Connection.wrap(result);
        }
    }

    /**
     * Sets how many huge pages the host keeps for guests (libvirt: {@code virNodeAllocPages}).
     * <p>Fails with {@link ErrorCode#INVALID_ARGUMENT} when the host has no pages of that size, {@link
     * ErrorCode#PERMISSION_DENIED}.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param numaNode the number of a NUMA node, or -1 to distribute them over all
     * @param pageSize the size of a page (in bytes)
     * @param count how many pages of that size the pool should have
     * @throws SimplevirtException when it fails
     */
    public void allocatePages(int numaNode, long pageSize, long count) {
        Async.brief(cancellable -> {
            doAllocatePages(cancellable, numaNode, pageSize, count);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #allocatePages}.
     *
     * @param numaNode the number of a NUMA node, or -1 to distribute them over all
     * @param pageSize the size of a page (in bytes)
     * @param count how many pages of that size the pool should have
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> allocatePagesAsync(int numaNode, long pageSize, long count) {
        return Async.run(cancellable -> {
            doAllocatePages(cancellable, numaNode, pageSize, count);
            return null;
        });
    }

    private void doAllocatePages(long cancellable, int numaNode, long pageSize, long count) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_connection_allocate_pages(self, numaNode, pageSize, count, cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Begins a transaction on the host's network configuration: later changes can be rolled back (libvirt: {@code
     * virInterfaceChangeBegin}). A host that reboots before the commit rolls them back automatically.
     * <p>Fails with {@link ErrorCode#INVALID_STATE} when changes are under way, or {@link ErrorCode#NOT_SUPPORTED}.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @throws SimplevirtException when it fails
     */
    public void beginInterfaceChanges() {
        Async.brief(cancellable -> {
            doBeginInterfaceChanges(cancellable);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #beginInterfaceChanges}.
     *
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> beginInterfaceChangesAsync() {
        return Async.run(cancellable -> {
            doBeginInterfaceChanges(cancellable);
            return null;
        });
    }

    private void doBeginInterfaceChanges(long cancellable) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_connection_begin_interface_changes(self, cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Checks whether the host can run domains with a given CPU, for example before a migration to it (libvirt:
     * {@code virConnectCompareHypervisorCPU}). From the capabilities of domains, the CPU of mode {@code host-model}
     * is taken: the best that they can have.
     * <p>Fails with {@link ErrorCode#NOT_SUPPORTED} when they cannot; the message lists the missing features; {@link
     * ErrorCode#INVALID_CONFIG} when {@code cpu} does not describe a CPU, or one of an unknown model.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param xml the CPU: a {@code <cpu>}, or the definition of a domain, the capabilities of a host or those of its
     *     domains with one in it
     * @param domainType the domain type that should use it, such as {@code kvm} or {@code qemu}, or {@code null} for
     *     the best the host has
     * @throws SimplevirtException when it fails
     */
    public void checkCpu(String xml, String domainType) {
        Async.brief(cancellable -> {
            doCheckCpu(cancellable, xml, domainType);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #checkCpu}.
     *
     * @param xml the CPU: a {@code <cpu>}, or the definition of a domain, the capabilities of a host or those of its
     *     domains with one in it
     * @param domainType the domain type that should use it, such as {@code kvm} or {@code qemu}, or {@code null} for
     *     the best the host has
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> checkCpuAsync(String xml, String domainType) {
        return Async.run(cancellable -> {
            doCheckCpu(cancellable, xml, domainType);
            return null;
        });
    }

    private void doCheckCpu(long cancellable, String xml, String domainType) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_connection_check_cpu(self, Text.utf8(xml), Text.utf8(domainType), cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Is {@link #checkCpu(String, String)} without the last arguments.
     *
     * @param xml the CPU: a {@code <cpu>}, or the definition of a domain, the capabilities of a host or those of its
     *     domains with one in it
     */
    public void checkCpu(String xml) {
        checkCpu(xml, null);
    }

    /**
     * Is {@link #checkCpu(String, String)} without the last arguments.
     *
     * @param xml the CPU: a {@code <cpu>}, or the definition of a domain, the capabilities of a host or those of its
     *     domains with one in it
     * @return a future
     */
    public CompletableFuture<Void> checkCpuAsync(String xml) {
        return checkCpuAsync(xml, null);
    }

    /**
     * Closes the connection. Calls in progress fail or are abandoned, later ones fail with {@link ErrorCode#CLOSED};
     * running domains keep running. Closing it again does nothing. Does not block.
     */
    @Override
    public void close() {
        long self = acquire();
        try {
            N.simplevirt_connection_close(self);
            Signals.closed(self);
        } finally {
            release();
        }
    }

    /**
     * Commits the changes to the host's network configuration (libvirt: {@code virInterfaceChangeCommit}).
     * <p>Fails with {@link ErrorCode#INVALID_STATE} when none are under way, or {@link ErrorCode#NOT_SUPPORTED}.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @throws SimplevirtException when it fails
     */
    public void commitInterfaceChanges() {
        Async.brief(cancellable -> {
            doCommitInterfaceChanges(cancellable);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #commitInterfaceChanges}.
     *
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> commitInterfaceChangesAsync() {
        return Async.run(cancellable -> {
            doCommitInterfaceChanges(cancellable);
            return null;
        });
    }

    private void doCommitInterfaceChanges(long cancellable) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_connection_commit_interface_changes(self, cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Creates a domain: its disk from the image, its cloud-init seed and its definition; then starts it. All or
     * nothing: when a step fails or the call is cancelled, everything that was created is removed before the call
     * returns, over another connection when {@code self} was lost or closed. The error message names what could not
     * be removed within 10 seconds (30 with {@link ConnectionOptions#reconnect}). What the domain owns is recorded
     * in its metadata, for {@link Domain#delete}.
     * <p>Fails with {@link ErrorCode#ALREADY_EXISTS} when the name or a file is taken, {@link ErrorCode#NOT_FOUND}
     * for a missing image, pool or network, {@link ErrorCode#INVALID_ARGUMENT} for an invalid value, {@link
     * ErrorCode#NO_SPACE} or {@link ErrorCode#PERMISSION_DENIED}.
     * <p>Cancelling stops at the next step, or in the middle of a copy, and removes what was created.
     *
     * @param builder what it should be
     * @param progress reports bytes and steps, or {@code null}
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public Domain createDomain(DomainBuilder builder, Progress progress) {
        return Async.lasting(cancellable -> doCreateDomain(cancellable, builder, progress));
    }

    /**
     * Asynchronous version of {@link #createDomain}.
     *
     * @param builder what it should be
     * @param progress reports bytes and steps, or {@code null}
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Domain> createDomainAsync(DomainBuilder builder, Progress progress) {
        return Async.run(cancellable -> doCreateDomain(cancellable, builder, progress));
    }

    private Domain doCreateDomain(long cancellable, DomainBuilder builder, Progress progress) {
        long[] failure = new long[1];
        try (Scope scope = new Scope()) {
            long result = N.simplevirt_connection_create_domain(scope.use(this), scope.use(builder), scope.use(progress), cancellable, failure);
            SimplevirtException.check(failure);
            return Domain.wrap(result);
        }
    }

    /**
     * Is {@link #createDomain(DomainBuilder, Progress)} without the last arguments.
     *
     * @param builder what it should be
     * @return the result
     */
    public Domain createDomain(DomainBuilder builder) {
        return createDomain(builder, null);
    }

    /**
     * Is {@link #createDomain(DomainBuilder, Progress)} without the last arguments.
     *
     * @param builder what it should be
     * @return a future
     */
    public CompletableFuture<Domain> createDomainAsync(DomainBuilder builder) {
        return createDomainAsync(builder, null);
    }

    /**
     * Stores the definition of a domain, as {@link Connection#defineDomainXml} does. It replaces the whole stored
     * definition: what somebody else changed since the config was fetched is lost, as libvirt has no way to compare
     * them.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG} or {@link ErrorCode#ALREADY_EXISTS} when the name belongs to
     * another UUID.
     * <p>Cancelling stops the wait; the daemon may still carry out the operation.
     *
     * @param config what it should be; must not be changed until the call has ended
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public Domain defineDomain(DomainConfig config) {
        return Async.brief(cancellable -> doDefineDomain(cancellable, config));
    }

    /**
     * Asynchronous version of {@link #defineDomain}.
     *
     * @param config what it should be; must not be changed until the call has ended
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Domain> defineDomainAsync(DomainConfig config) {
        return Async.run(cancellable -> doDefineDomain(cancellable, config));
    }

    private Domain doDefineDomain(long cancellable, DomainConfig config) {
        long[] failure = new long[1];
        try (Scope scope = new Scope()) {
            long result = N.simplevirt_connection_define_domain(scope.use(this), scope.use(config), cancellable, failure);
            SimplevirtException.check(failure);
            return Domain.wrap(result);
        }
    }

    /**
     * Stores the definition of a domain, new or, when one with the same name and UUID exists, replacing the old one
     * (libvirt: {@code virDomainDefineXMLFlags}). The document is checked first, see {@link Config#validate}.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG} or {@link ErrorCode#ALREADY_EXISTS} when the name belongs to
     * another UUID.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param xml the definition in libvirt's domain format
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public Domain defineDomainXml(String xml) {
        return Async.brief(cancellable -> doDefineDomainXml(cancellable, xml));
    }

    /**
     * Asynchronous version of {@link #defineDomainXml}.
     *
     * @param xml the definition in libvirt's domain format
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Domain> defineDomainXmlAsync(String xml) {
        return Async.run(cancellable -> doDefineDomainXml(cancellable, xml));
    }

    private Domain doDefineDomainXml(long cancellable, String xml) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_connection_define_domain_xml(self, Text.utf8(xml), cancellable, failure);
            SimplevirtException.check(failure);
            return Domain.wrap(result);
        } finally {
            release();
        }
    }

    /**
     * Writes an interface into the host's configuration, as {@link Connection#defineHostInterfaceXml} does.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG} or {@link ErrorCode#NOT_SUPPORTED}.
     * <p>Cancelling stops the wait; the daemon may still carry out the operation.
     *
     * @param config what it should be; must not be changed until the call has ended
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public HostInterface defineHostInterface(HostInterfaceConfig config) {
        return Async.brief(cancellable -> doDefineHostInterface(cancellable, config));
    }

    /**
     * Asynchronous version of {@link #defineHostInterface}.
     *
     * @param config what it should be; must not be changed until the call has ended
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<HostInterface> defineHostInterfaceAsync(HostInterfaceConfig config) {
        return Async.run(cancellable -> doDefineHostInterface(cancellable, config));
    }

    private HostInterface doDefineHostInterface(long cancellable, HostInterfaceConfig config) {
        long[] failure = new long[1];
        try (Scope scope = new Scope()) {
            long result = N.simplevirt_connection_define_host_interface(scope.use(this), scope.use(config), cancellable, failure);
            SimplevirtException.check(failure);
            return HostInterface.wrap(result);
        }
    }

    /**
     * Writes an interface into the host's configuration, replacing one of the same name (libvirt: {@code
     * virInterfaceDefineXML}).
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG} or {@link ErrorCode#NOT_SUPPORTED}.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param xml the definition in libvirt's interface format
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public HostInterface defineHostInterfaceXml(String xml) {
        return Async.brief(cancellable -> doDefineHostInterfaceXml(cancellable, xml));
    }

    /**
     * Asynchronous version of {@link #defineHostInterfaceXml}.
     *
     * @param xml the definition in libvirt's interface format
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<HostInterface> defineHostInterfaceXmlAsync(String xml) {
        return Async.run(cancellable -> doDefineHostInterfaceXml(cancellable, xml));
    }

    private HostInterface doDefineHostInterfaceXml(long cancellable, String xml) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_connection_define_host_interface_xml(self, Text.utf8(xml), cancellable, failure);
            SimplevirtException.check(failure);
            return HostInterface.wrap(result);
        } finally {
            release();
        }
    }

    /**
     * Stores the definition of a network, as {@link Connection#defineNetworkXml} does.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG} or {@link ErrorCode#ALREADY_EXISTS}.
     * <p>Cancelling stops the wait; the daemon may still carry out the operation.
     *
     * @param config what it should be; must not be changed until the call has ended
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public Network defineNetwork(NetworkConfig config) {
        return Async.brief(cancellable -> doDefineNetwork(cancellable, config));
    }

    /**
     * Asynchronous version of {@link #defineNetwork}.
     *
     * @param config what it should be; must not be changed until the call has ended
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Network> defineNetworkAsync(NetworkConfig config) {
        return Async.run(cancellable -> doDefineNetwork(cancellable, config));
    }

    private Network doDefineNetwork(long cancellable, NetworkConfig config) {
        long[] failure = new long[1];
        try (Scope scope = new Scope()) {
            long result = N.simplevirt_connection_define_network(scope.use(this), scope.use(config), cancellable, failure);
            SimplevirtException.check(failure);
            return Network.wrap(result);
        }
    }

    /**
     * Stores the definition of a network, new or, when one with the same name and UUID exists, replacing the old one
     * (libvirt: {@code virNetworkDefineXMLFlags}).
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG} or {@link ErrorCode#ALREADY_EXISTS} when the name belongs to
     * another UUID.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param xml the definition in libvirt's network format
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public Network defineNetworkXml(String xml) {
        return Async.brief(cancellable -> doDefineNetworkXml(cancellable, xml));
    }

    /**
     * Asynchronous version of {@link #defineNetworkXml}.
     *
     * @param xml the definition in libvirt's network format
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Network> defineNetworkXmlAsync(String xml) {
        return Async.run(cancellable -> doDefineNetworkXml(cancellable, xml));
    }

    private Network doDefineNetworkXml(long cancellable, String xml) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_connection_define_network_xml(self, Text.utf8(xml), cancellable, failure);
            SimplevirtException.check(failure);
            return Network.wrap(result);
        } finally {
            release();
        }
    }

    /**
     * Stores the definition of a device that can be created, such as a mediated one (libvirt: {@code
     * virNodeDeviceDefineXML}).
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG} or {@link ErrorCode#NOT_SUPPORTED}.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param xml the definition in libvirt's node device format
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public NodeDevice defineNodeDeviceXml(String xml) {
        return Async.brief(cancellable -> doDefineNodeDeviceXml(cancellable, xml));
    }

    /**
     * Asynchronous version of {@link #defineNodeDeviceXml}.
     *
     * @param xml the definition in libvirt's node device format
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<NodeDevice> defineNodeDeviceXmlAsync(String xml) {
        return Async.run(cancellable -> doDefineNodeDeviceXml(cancellable, xml));
    }

    private NodeDevice doDefineNodeDeviceXml(long cancellable, String xml) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_connection_define_node_device_xml(self, Text.utf8(xml), cancellable, failure);
            SimplevirtException.check(failure);
            return NodeDevice.wrap(result);
        } finally {
            release();
        }
    }

    /**
     * Stores a network filter, as {@link Connection#defineNwfilterXml} does.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, or {@link ErrorCode#ALREADY_EXISTS} when the name belongs to
     * another UUID.
     * <p>Cancelling stops the wait; the daemon may still carry out the operation.
     *
     * @param config what it should be; must not be changed until the call has ended
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public Nwfilter defineNwfilter(NwfilterConfig config) {
        return Async.brief(cancellable -> doDefineNwfilter(cancellable, config));
    }

    /**
     * Asynchronous version of {@link #defineNwfilter}.
     *
     * @param config what it should be; must not be changed until the call has ended
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Nwfilter> defineNwfilterAsync(NwfilterConfig config) {
        return Async.run(cancellable -> doDefineNwfilter(cancellable, config));
    }

    private Nwfilter doDefineNwfilter(long cancellable, NwfilterConfig config) {
        long[] failure = new long[1];
        try (Scope scope = new Scope()) {
            long result = N.simplevirt_connection_define_nwfilter(scope.use(this), scope.use(config), cancellable, failure);
            SimplevirtException.check(failure);
            return Nwfilter.wrap(result);
        }
    }

    /**
     * Stores a network filter, new or replacing the one with the same name and UUID; running guests get the new
     * rules (libvirt: {@code virNWFilterDefineXML}).
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, or {@link ErrorCode#ALREADY_EXISTS} when the name belongs to
     * another UUID.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param xml the definition in libvirt's network filter format
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public Nwfilter defineNwfilterXml(String xml) {
        return Async.brief(cancellable -> doDefineNwfilterXml(cancellable, xml));
    }

    /**
     * Asynchronous version of {@link #defineNwfilterXml}.
     *
     * @param xml the definition in libvirt's network filter format
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Nwfilter> defineNwfilterXmlAsync(String xml) {
        return Async.run(cancellable -> doDefineNwfilterXml(cancellable, xml));
    }

    private Nwfilter doDefineNwfilterXml(long cancellable, String xml) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_connection_define_nwfilter_xml(self, Text.utf8(xml), cancellable, failure);
            SimplevirtException.check(failure);
            return Nwfilter.wrap(result);
        } finally {
            release();
        }
    }

    /**
     * Creates a secret without a value, as {@link Connection#defineSecretXml} does.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, or {@link ErrorCode#ALREADY_EXISTS} when the usage belongs to
     * another secret.
     * <p>Cancelling stops the wait; the daemon may still carry out the operation.
     *
     * @param config what it should be; must not be changed until the call has ended
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public Secret defineSecret(SecretConfig config) {
        return Async.brief(cancellable -> doDefineSecret(cancellable, config));
    }

    /**
     * Asynchronous version of {@link #defineSecret}.
     *
     * @param config what it should be; must not be changed until the call has ended
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Secret> defineSecretAsync(SecretConfig config) {
        return Async.run(cancellable -> doDefineSecret(cancellable, config));
    }

    private Secret doDefineSecret(long cancellable, SecretConfig config) {
        long[] failure = new long[1];
        try (Scope scope = new Scope()) {
            long result = N.simplevirt_connection_define_secret(scope.use(this), scope.use(config), cancellable, failure);
            SimplevirtException.check(failure);
            return Secret.wrap(result);
        }
    }

    /**
     * Creates a secret without a value, or changes the definition of one with the same UUID (libvirt: {@code
     * virSecretDefineXML}). {@link Secret#setValue} gives it its value.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, or {@link ErrorCode#ALREADY_EXISTS} when the usage belongs to
     * another secret.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param xml the definition in libvirt's secret format
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public Secret defineSecretXml(String xml) {
        return Async.brief(cancellable -> doDefineSecretXml(cancellable, xml));
    }

    /**
     * Asynchronous version of {@link #defineSecretXml}.
     *
     * @param xml the definition in libvirt's secret format
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Secret> defineSecretXmlAsync(String xml) {
        return Async.run(cancellable -> doDefineSecretXml(cancellable, xml));
    }

    private Secret doDefineSecretXml(long cancellable, String xml) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_connection_define_secret_xml(self, Text.utf8(xml), cancellable, failure);
            SimplevirtException.check(failure);
            return Secret.wrap(result);
        } finally {
            release();
        }
    }

    /**
     * Stores the definition of a storage pool, as {@link Connection#defineStoragePoolXml} does.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG} or {@link ErrorCode#ALREADY_EXISTS}.
     * <p>Cancelling stops the wait; the daemon may still carry out the operation.
     *
     * @param config what it should be; must not be changed until the call has ended
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public StoragePool defineStoragePool(StoragePoolConfig config) {
        return Async.brief(cancellable -> doDefineStoragePool(cancellable, config));
    }

    /**
     * Asynchronous version of {@link #defineStoragePool}.
     *
     * @param config what it should be; must not be changed until the call has ended
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<StoragePool> defineStoragePoolAsync(StoragePoolConfig config) {
        return Async.run(cancellable -> doDefineStoragePool(cancellable, config));
    }

    private StoragePool doDefineStoragePool(long cancellable, StoragePoolConfig config) {
        long[] failure = new long[1];
        try (Scope scope = new Scope()) {
            long result = N.simplevirt_connection_define_storage_pool(scope.use(this), scope.use(config), cancellable, failure);
            SimplevirtException.check(failure);
            return StoragePool.wrap(result);
        }
    }

    /**
     * Stores the definition of a storage pool, new or, when one with the same name and UUID exists, replacing the
     * old one (libvirt: {@code virStoragePoolDefineXML}). It creates nothing on disk: {@link StoragePool#build}
     * does.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG} or {@link ErrorCode#ALREADY_EXISTS} when name or place belong
     * to another pool.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param xml the definition in libvirt's storage pool format
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public StoragePool defineStoragePoolXml(String xml) {
        return Async.brief(cancellable -> doDefineStoragePoolXml(cancellable, xml));
    }

    /**
     * Asynchronous version of {@link #defineStoragePoolXml}.
     *
     * @param xml the definition in libvirt's storage pool format
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<StoragePool> defineStoragePoolXmlAsync(String xml) {
        return Async.run(cancellable -> doDefineStoragePoolXml(cancellable, xml));
    }

    private StoragePool doDefineStoragePoolXml(long cancellable, String xml) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_connection_define_storage_pool_xml(self, Text.utf8(xml), cancellable, failure);
            SimplevirtException.check(failure);
            return StoragePool.wrap(result);
        } finally {
            release();
        }
    }

    /**
     * Deletes many domains, as {@link Domain#delete} does one. Otherwise like {@link Connection#startDomains}, but
     * without a deadline.
     * <p>Fails with {@link ErrorCode#INVALID_ARGUMENT} for a domain of another connection or one that is there
     * twice, {@link ErrorCode#CLOSED} or {@link ErrorCode#CONNECTION_LOST}; nothing was begun then.
     * <p>Cancelling begins no more: the call returns its results as soon as those under way are deleted, and the
     * others failed with {@code CancellationException}. Only when it was cancelled before it began does the call
     * itself fail.
     *
     * @param domains which domains, all of this connection and each once
     * @param flags what to remove
     * @return what became of each, in the order of {@code domains}
     * @throws SimplevirtException when it fails
     */
    public List<DomainResult> deleteDomains(List<? extends Domain> domains, DeleteFlags... flags) {
        return Async.brief(cancellable -> doDeleteDomains(cancellable, domains, flags));
    }

    /**
     * Asynchronous version of {@link #deleteDomains}.
     *
     * @param domains which domains, all of this connection and each once
     * @param flags what to remove
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<List<DomainResult>> deleteDomainsAsync(List<? extends Domain> domains, DeleteFlags... flags) {
        return Async.run(cancellable -> doDeleteDomains(cancellable, domains, flags));
    }

    private List<DomainResult> doDeleteDomains(long cancellable, List<? extends Domain> domains, DeleteFlags... flags) {
        long[] failure = new long[1];
        try (Scope scope = new Scope()) {
            long result = N.simplevirt_connection_delete_domains(scope.use(this), scope.list(domains), Values.bits(flags), cancellable, failure);
            SimplevirtException.check(failure);
            return Values.takeValues(result, DomainResult::read);
        }
    }

    /**
     * Asks for the properties and capabilities of the host (libvirt: {@code virConnectGetCapabilities}, {@code
     * virNodeGetInfo}).
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public HostInfo describeHost() {
        return Async.brief(cancellable -> doDescribeHost(cancellable));
    }

    /**
     * Asynchronous version of {@link #describeHost}.
     *
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<HostInfo> describeHostAsync() {
        return Async.run(cancellable -> doDescribeHost(cancellable));
    }

    private HostInfo doDescribeHost(long cancellable) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_connection_describe_host(self, cancellable, failure);
            SimplevirtException.check(failure);
            return HostInfo.take(result);
        } finally {
            release();
        }
    }

    /**
     * Performs the checks of {@link Connection#diagnoseHost} over this connection.
     * <p>Fails with only cancellation: problems are reported in the list.
     * <p>Cancelling ends the search.
     *
     * @return the list, empty when there is nothing
     * @throws SimplevirtException when it fails
     */
    public List<HostCheck> diagnose() {
        return Async.brief(cancellable -> doDiagnose(cancellable));
    }

    /**
     * Asynchronous version of {@link #diagnose}.
     *
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<List<HostCheck>> diagnoseAsync() {
        return Async.run(cancellable -> doDiagnose(cancellable));
    }

    private List<HostCheck> doDiagnose(long cancellable) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_connection_diagnose(self, cancellable, failure);
            SimplevirtException.check(failure);
            return Values.takeValues(result, HostCheck::read);
        } finally {
            release();
        }
    }

    /**
     * Gets what the host has and which guests it can run, as {@link Connection#fetchCapabilitiesXml} does.
     * <p>Fails with {@link ErrorCode#NOT_SUPPORTED} when the driver does not report it.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public CapabilitiesConfig fetchCapabilities() {
        return Async.brief(cancellable -> doFetchCapabilities(cancellable));
    }

    /**
     * Asynchronous version of {@link #fetchCapabilities}.
     *
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<CapabilitiesConfig> fetchCapabilitiesAsync() {
        return Async.run(cancellable -> doFetchCapabilities(cancellable));
    }

    private CapabilitiesConfig doFetchCapabilities(long cancellable) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_connection_fetch_capabilities(self, cancellable, failure);
            SimplevirtException.check(failure);
            return CapabilitiesConfig.wrap(result);
        } finally {
            release();
        }
    }

    /**
     * Gets the XML of the host's capabilities (libvirt: {@code virConnectGetCapabilities}).
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public String fetchCapabilitiesXml() {
        return Async.brief(cancellable -> doFetchCapabilitiesXml(cancellable));
    }

    /**
     * Asynchronous version of {@link #fetchCapabilitiesXml}.
     *
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<String> fetchCapabilitiesXmlAsync() {
        return Async.run(cancellable -> doFetchCapabilitiesXml(cancellable));
    }

    private String doFetchCapabilitiesXml(long cancellable) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_connection_fetch_capabilities_xml(self, cancellable, failure);
            SimplevirtException.check(failure);
            return Text.take(result);
        } finally {
            release();
        }
    }

    /**
     * Gets what a kind of domain supports: firmware, CPU models, kinds of disks and graphics, as {@link
     * Connection#fetchDomainCapabilitiesXml} does.
     * <p>Fails with {@link ErrorCode#INVALID_ARGUMENT} when the host has no such hypervisor, architecture or
     * machine, {@link ErrorCode#NOT_SUPPORTED} when the driver does not report it.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param domainType such as {@code kvm}, or {@code null} for the best the host has
     * @param architecture such as {@code aarch64}, or {@code null} for the host's own
     * @param machine such as {@code q35}, or {@code null} for the default
     * @param emulator path of the hypervisor's program, or {@code null} for the default
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public DomainCapabilitiesConfig fetchDomainCapabilities(String domainType, String architecture, String machine, String emulator) {
        return Async.brief(cancellable -> doFetchDomainCapabilities(cancellable, domainType, architecture, machine, emulator));
    }

    /**
     * Asynchronous version of {@link #fetchDomainCapabilities}.
     *
     * @param domainType such as {@code kvm}, or {@code null} for the best the host has
     * @param architecture such as {@code aarch64}, or {@code null} for the host's own
     * @param machine such as {@code q35}, or {@code null} for the default
     * @param emulator path of the hypervisor's program, or {@code null} for the default
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<DomainCapabilitiesConfig> fetchDomainCapabilitiesAsync(String domainType, String architecture, String machine, String emulator) {
        return Async.run(cancellable -> doFetchDomainCapabilities(cancellable, domainType, architecture, machine, emulator));
    }

    private DomainCapabilitiesConfig doFetchDomainCapabilities(long cancellable, String domainType, String architecture, String machine, String emulator) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_connection_fetch_domain_capabilities(self, Text.utf8(domainType), Text.utf8(architecture), Text.utf8(machine), Text.utf8(emulator), cancellable, failure);
            SimplevirtException.check(failure);
            return DomainCapabilitiesConfig.wrap(result);
        } finally {
            release();
        }
    }

    /**
     * Is {@link #fetchDomainCapabilities(String, String, String, String)} without the last arguments.
     *
     * @param domainType such as {@code kvm}, or {@code null} for the best the host has
     * @param architecture such as {@code aarch64}, or {@code null} for the host's own
     * @param machine such as {@code q35}, or {@code null} for the default
     * @return the result
     */
    public DomainCapabilitiesConfig fetchDomainCapabilities(String domainType, String architecture, String machine) {
        return fetchDomainCapabilities(domainType, architecture, machine, null);
    }

    /**
     * Is {@link #fetchDomainCapabilities(String, String, String, String)} without the last arguments.
     *
     * @param domainType such as {@code kvm}, or {@code null} for the best the host has
     * @param architecture such as {@code aarch64}, or {@code null} for the host's own
     * @param machine such as {@code q35}, or {@code null} for the default
     * @return a future
     */
    public CompletableFuture<DomainCapabilitiesConfig> fetchDomainCapabilitiesAsync(String domainType, String architecture, String machine) {
        return fetchDomainCapabilitiesAsync(domainType, architecture, machine, null);
    }

    /**
     * Is {@link #fetchDomainCapabilities(String, String, String, String)} without the last arguments.
     *
     * @param domainType such as {@code kvm}, or {@code null} for the best the host has
     * @param architecture such as {@code aarch64}, or {@code null} for the host's own
     * @return the result
     */
    public DomainCapabilitiesConfig fetchDomainCapabilities(String domainType, String architecture) {
        return fetchDomainCapabilities(domainType, architecture, null, null);
    }

    /**
     * Is {@link #fetchDomainCapabilities(String, String, String, String)} without the last arguments.
     *
     * @param domainType such as {@code kvm}, or {@code null} for the best the host has
     * @param architecture such as {@code aarch64}, or {@code null} for the host's own
     * @return a future
     */
    public CompletableFuture<DomainCapabilitiesConfig> fetchDomainCapabilitiesAsync(String domainType, String architecture) {
        return fetchDomainCapabilitiesAsync(domainType, architecture, null, null);
    }

    /**
     * Is {@link #fetchDomainCapabilities(String, String, String, String)} without the last arguments.
     *
     * @param domainType such as {@code kvm}, or {@code null} for the best the host has
     * @return the result
     */
    public DomainCapabilitiesConfig fetchDomainCapabilities(String domainType) {
        return fetchDomainCapabilities(domainType, null, null, null);
    }

    /**
     * Is {@link #fetchDomainCapabilities(String, String, String, String)} without the last arguments.
     *
     * @param domainType such as {@code kvm}, or {@code null} for the best the host has
     * @return a future
     */
    public CompletableFuture<DomainCapabilitiesConfig> fetchDomainCapabilitiesAsync(String domainType) {
        return fetchDomainCapabilitiesAsync(domainType, null, null, null);
    }

    /**
     * Is {@link #fetchDomainCapabilities(String, String, String, String)} without the last arguments.
     *
     * @return the result
     */
    public DomainCapabilitiesConfig fetchDomainCapabilities() {
        return fetchDomainCapabilities(null, null, null, null);
    }

    /**
     * Is {@link #fetchDomainCapabilities(String, String, String, String)} without the last arguments.
     *
     * @return a future
     */
    public CompletableFuture<DomainCapabilitiesConfig> fetchDomainCapabilitiesAsync() {
        return fetchDomainCapabilitiesAsync(null, null, null, null);
    }

    /**
     * Gets what a kind of domain supports: firmware, CPU models, kinds of disks and graphics (libvirt: {@code
     * virConnectGetDomainCapabilities}).
     * <p>Fails with {@link ErrorCode#INVALID_ARGUMENT} when the host has no such hypervisor, architecture or
     * machine, {@link ErrorCode#NOT_SUPPORTED} when the driver does not report it.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param domainType such as {@code kvm}, or {@code null} for the best the host has
     * @param architecture such as {@code aarch64}, or {@code null} for the host's own
     * @param machine such as {@code q35}, or {@code null} for the default
     * @param emulator path of the hypervisor's program, or {@code null} for the default
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public String fetchDomainCapabilitiesXml(String domainType, String architecture, String machine, String emulator) {
        return Async.brief(cancellable -> doFetchDomainCapabilitiesXml(cancellable, domainType, architecture, machine, emulator));
    }

    /**
     * Asynchronous version of {@link #fetchDomainCapabilitiesXml}.
     *
     * @param domainType such as {@code kvm}, or {@code null} for the best the host has
     * @param architecture such as {@code aarch64}, or {@code null} for the host's own
     * @param machine such as {@code q35}, or {@code null} for the default
     * @param emulator path of the hypervisor's program, or {@code null} for the default
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<String> fetchDomainCapabilitiesXmlAsync(String domainType, String architecture, String machine, String emulator) {
        return Async.run(cancellable -> doFetchDomainCapabilitiesXml(cancellable, domainType, architecture, machine, emulator));
    }

    private String doFetchDomainCapabilitiesXml(long cancellable, String domainType, String architecture, String machine, String emulator) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_connection_fetch_domain_capabilities_xml(self, Text.utf8(domainType), Text.utf8(architecture), Text.utf8(machine), Text.utf8(emulator), cancellable, failure);
            SimplevirtException.check(failure);
            return Text.take(result);
        } finally {
            release();
        }
    }

    /**
     * Is {@link #fetchDomainCapabilitiesXml(String, String, String, String)} without the last arguments.
     *
     * @param domainType such as {@code kvm}, or {@code null} for the best the host has
     * @param architecture such as {@code aarch64}, or {@code null} for the host's own
     * @param machine such as {@code q35}, or {@code null} for the default
     * @return the result
     */
    public String fetchDomainCapabilitiesXml(String domainType, String architecture, String machine) {
        return fetchDomainCapabilitiesXml(domainType, architecture, machine, null);
    }

    /**
     * Is {@link #fetchDomainCapabilitiesXml(String, String, String, String)} without the last arguments.
     *
     * @param domainType such as {@code kvm}, or {@code null} for the best the host has
     * @param architecture such as {@code aarch64}, or {@code null} for the host's own
     * @param machine such as {@code q35}, or {@code null} for the default
     * @return a future
     */
    public CompletableFuture<String> fetchDomainCapabilitiesXmlAsync(String domainType, String architecture, String machine) {
        return fetchDomainCapabilitiesXmlAsync(domainType, architecture, machine, null);
    }

    /**
     * Is {@link #fetchDomainCapabilitiesXml(String, String, String, String)} without the last arguments.
     *
     * @param domainType such as {@code kvm}, or {@code null} for the best the host has
     * @param architecture such as {@code aarch64}, or {@code null} for the host's own
     * @return the result
     */
    public String fetchDomainCapabilitiesXml(String domainType, String architecture) {
        return fetchDomainCapabilitiesXml(domainType, architecture, null, null);
    }

    /**
     * Is {@link #fetchDomainCapabilitiesXml(String, String, String, String)} without the last arguments.
     *
     * @param domainType such as {@code kvm}, or {@code null} for the best the host has
     * @param architecture such as {@code aarch64}, or {@code null} for the host's own
     * @return a future
     */
    public CompletableFuture<String> fetchDomainCapabilitiesXmlAsync(String domainType, String architecture) {
        return fetchDomainCapabilitiesXmlAsync(domainType, architecture, null, null);
    }

    /**
     * Is {@link #fetchDomainCapabilitiesXml(String, String, String, String)} without the last arguments.
     *
     * @param domainType such as {@code kvm}, or {@code null} for the best the host has
     * @return the result
     */
    public String fetchDomainCapabilitiesXml(String domainType) {
        return fetchDomainCapabilitiesXml(domainType, null, null, null);
    }

    /**
     * Is {@link #fetchDomainCapabilitiesXml(String, String, String, String)} without the last arguments.
     *
     * @param domainType such as {@code kvm}, or {@code null} for the best the host has
     * @return a future
     */
    public CompletableFuture<String> fetchDomainCapabilitiesXmlAsync(String domainType) {
        return fetchDomainCapabilitiesXmlAsync(domainType, null, null, null);
    }

    /**
     * Is {@link #fetchDomainCapabilitiesXml(String, String, String, String)} without the last arguments.
     *
     * @return the result
     */
    public String fetchDomainCapabilitiesXml() {
        return fetchDomainCapabilitiesXml(null, null, null, null);
    }

    /**
     * Is {@link #fetchDomainCapabilitiesXml(String, String, String, String)} without the last arguments.
     *
     * @return a future
     */
    public CompletableFuture<String> fetchDomainCapabilitiesXmlAsync() {
        return fetchDomainCapabilitiesXmlAsync(null, null, null, null);
    }

    /**
     * Gets statistics of some domains in one round trip (libvirt: {@code virDomainListGetStats}). For a guest whose
     * hypervisor hangs there is only what the daemon itself knows, as in {@link Connection#listDomainStats}, which
     * is about all domains.
     * <p>Fails with {@link ErrorCode#INVALID_ARGUMENT} for a domain of another connection or one that is there
     * twice.
     * <p>Cancelling stops the wait.
     *
     * @param domains of which domains, all of this connection and each once
     * @param groups which groups
     * @return the statistics in the order of {@code domains}; what no longer exists is left out
     * @throws SimplevirtException when it fails
     */
    public List<DomainStats> fetchDomainStats(List<? extends Domain> domains, StatsGroups... groups) {
        return Async.brief(cancellable -> doFetchDomainStats(cancellable, domains, groups));
    }

    /**
     * Asynchronous version of {@link #fetchDomainStats}.
     *
     * @param domains of which domains, all of this connection and each once
     * @param groups which groups
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<List<DomainStats>> fetchDomainStatsAsync(List<? extends Domain> domains, StatsGroups... groups) {
        return Async.run(cancellable -> doFetchDomainStats(cancellable, domains, groups));
    }

    private List<DomainStats> doFetchDomainStats(long cancellable, List<? extends Domain> domains, StatsGroups... groups) {
        long[] failure = new long[1];
        try (Scope scope = new Scope()) {
            long result = N.simplevirt_connection_fetch_domain_stats(scope.use(this), scope.list(domains), Values.bits(groups), cancellable, failure);
            SimplevirtException.check(failure);
            return Values.takeValues(result, DomainStats::read);
        }
    }

    /**
     * Gets statistics of the CPUs of the host (libvirt: {@code virNodeGetCPUStats}). The load follows from two
     * results and the time between them.
     * <p>Fails with {@link ErrorCode#INVALID_ARGUMENT} when there is no such CPU.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param cpu the number of a CPU, or -1 for all
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public HostCpuStats fetchHostCpuStats(int cpu) {
        return Async.brief(cancellable -> doFetchHostCpuStats(cancellable, cpu));
    }

    /**
     * Asynchronous version of {@link #fetchHostCpuStats}.
     *
     * @param cpu the number of a CPU, or -1 for all
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<HostCpuStats> fetchHostCpuStatsAsync(int cpu) {
        return Async.run(cancellable -> doFetchHostCpuStats(cancellable, cpu));
    }

    private HostCpuStats doFetchHostCpuStats(long cancellable, int cpu) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_connection_fetch_host_cpu_stats(self, cpu, cancellable, failure);
            SimplevirtException.check(failure);
            return HostCpuStats.take(result);
        } finally {
            release();
        }
    }

    /**
     * Asks how the memory of the host is used (libvirt: {@code virNodeGetMemoryStats}).
     * <p>Fails with {@link ErrorCode#INVALID_ARGUMENT} when there is no such node.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param numaNode the number of a NUMA node, or -1 for all
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public HostMemoryStats fetchHostMemoryStats(int numaNode) {
        return Async.brief(cancellable -> doFetchHostMemoryStats(cancellable, numaNode));
    }

    /**
     * Asynchronous version of {@link #fetchHostMemoryStats}.
     *
     * @param numaNode the number of a NUMA node, or -1 for all
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<HostMemoryStats> fetchHostMemoryStatsAsync(int numaNode) {
        return Async.run(cancellable -> doFetchHostMemoryStats(cancellable, numaNode));
    }

    private HostMemoryStats doFetchHostMemoryStats(long cancellable, int numaNode) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_connection_fetch_host_memory_stats(self, numaNode, cancellable, failure);
            SimplevirtException.check(failure);
            return HostMemoryStats.take(result);
        } finally {
            release();
        }
    }

    /**
     * Asks how the host shares equal pages of memory (libvirt: {@code virNodeGetMemoryParameters}).
     * <p>Fails with {@link ErrorCode#NOT_SUPPORTED} when its kernel does not.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public PageSharing fetchPageSharing() {
        return Async.brief(cancellable -> doFetchPageSharing(cancellable));
    }

    /**
     * Asynchronous version of {@link #fetchPageSharing}.
     *
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<PageSharing> fetchPageSharingAsync() {
        return Async.run(cancellable -> doFetchPageSharing(cancellable));
    }

    private PageSharing doFetchPageSharing(long cancellable) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_connection_fetch_page_sharing(self, cancellable, failure);
            SimplevirtException.check(failure);
            return PageSharing.wrap(result);
        } finally {
            release();
        }
    }

    /**
     * Gets the definition in a saved domain (libvirt: {@code virDomainSaveImageGetXMLDesc}).
     * <p>Fails with {@link ErrorCode#NOT_FOUND} when there is no such file.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param path a file on the host, written by {@link Domain#saveToFile}
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public String fetchSaveImageXml(String path) {
        return Async.brief(cancellable -> doFetchSaveImageXml(cancellable, path));
    }

    /**
     * Asynchronous version of {@link #fetchSaveImageXml}.
     *
     * @param path a file on the host, written by {@link Domain#saveToFile}
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<String> fetchSaveImageXmlAsync(String path) {
        return Async.run(cancellable -> doFetchSaveImageXml(cancellable, path));
    }

    private String doFetchSaveImageXml(long cancellable, String path) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_connection_fetch_save_image_xml(self, Text.utf8(path), cancellable, failure);
            SimplevirtException.check(failure);
            return Text.take(result);
        } finally {
            release();
        }
    }

    /**
     * Gets which types of pools and volumes the daemon knows (libvirt: {@code
     * virConnectGetStoragePoolCapabilities}).
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public String fetchStorageCapabilitiesXml() {
        return Async.brief(cancellable -> doFetchStorageCapabilitiesXml(cancellable));
    }

    /**
     * Asynchronous version of {@link #fetchStorageCapabilitiesXml}.
     *
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<String> fetchStorageCapabilitiesXmlAsync() {
        return Async.run(cancellable -> doFetchStorageCapabilitiesXml(cancellable));
    }

    private String doFetchStorageCapabilitiesXml(long cancellable) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_connection_fetch_storage_capabilities_xml(self, cancellable, failure);
            SimplevirtException.check(failure);
            return Text.take(result);
        } finally {
            release();
        }
    }

    /**
     * Finds the best CPU that several hosts have in common, so that domains with it can migrate between them
     * (libvirt: {@code virConnectBaselineHypervisorCPU}). The result is a {@code <cpu>} element for the definitions
     * of domains.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG} when a document does not describe a CPU, or the CPUs have
     * nothing in common; {@link ErrorCode#INVALID_ARGUMENT} when there is none.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param documents CPUs, each in a document as of {@link Connection#checkCpu}: one of each host
     * @param domainType the domain type that should use it, such as {@code kvm} or {@code qemu}, or {@code null} for
     *     the best the host has
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public String findCommonCpu(List<String> documents, String domainType) {
        return Async.brief(cancellable -> doFindCommonCpu(cancellable, documents, domainType));
    }

    /**
     * Asynchronous version of {@link #findCommonCpu}.
     *
     * @param documents CPUs, each in a document as of {@link Connection#checkCpu}: one of each host
     * @param domainType the domain type that should use it, such as {@code kvm} or {@code qemu}, or {@code null} for
     *     the best the host has
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<String> findCommonCpuAsync(List<String> documents, String domainType) {
        return Async.run(cancellable -> doFindCommonCpu(cancellable, documents, domainType));
    }

    private String doFindCommonCpu(long cancellable, List<String> documents, String domainType) {
        long[] failure = new long[1];
        try (Scope scope = new Scope()) {
            long result = N.simplevirt_connection_find_common_cpu(scope.use(this), scope.strings(documents), Text.utf8(domainType), cancellable, failure);
            SimplevirtException.check(failure);
            return Text.take(result);
        }
    }

    /**
     * Is {@link #findCommonCpu(List, String)} without the last arguments.
     *
     * @param documents CPUs, each in a document as of {@link Connection#checkCpu}: one of each host
     * @return the result
     */
    public String findCommonCpu(List<String> documents) {
        return findCommonCpu(documents, null);
    }

    /**
     * Is {@link #findCommonCpu(List, String)} without the last arguments.
     *
     * @param documents CPUs, each in a document as of {@link Connection#checkCpu}: one of each host
     * @return a future
     */
    public CompletableFuture<String> findCommonCpuAsync(List<String> documents) {
        return findCommonCpuAsync(documents, null);
    }

    /**
     * Finds possible sources for pools of a type (libvirt: {@code virConnectFindStoragePoolSources}).
     * <p>Fails with {@link ErrorCode#NOT_SUPPORTED} when libvirt cannot look for that type.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param poolType a type of pool, as in {@link StoragePool#poolType}
     * @param xml where to look, as a {@code <source>} of libvirt's storage pool format; {@code null} for this host
     * @return a {@code <sources>} document
     * @throws SimplevirtException when it fails
     */
    public String findStoragePoolSources(String poolType, String xml) {
        return Async.brief(cancellable -> doFindStoragePoolSources(cancellable, poolType, xml));
    }

    /**
     * Asynchronous version of {@link #findStoragePoolSources}.
     *
     * @param poolType a type of pool, as in {@link StoragePool#poolType}
     * @param xml where to look, as a {@code <source>} of libvirt's storage pool format; {@code null} for this host
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<String> findStoragePoolSourcesAsync(String poolType, String xml) {
        return Async.run(cancellable -> doFindStoragePoolSources(cancellable, poolType, xml));
    }

    private String doFindStoragePoolSources(long cancellable, String poolType, String xml) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_connection_find_storage_pool_sources(self, Text.utf8(poolType), Text.utf8(xml), cancellable, failure);
            SimplevirtException.check(failure);
            return Text.take(result);
        } finally {
            release();
        }
    }

    /**
     * Is {@link #findStoragePoolSources(String, String)} without the last arguments.
     *
     * @param poolType a type of pool, as in {@link StoragePool#poolType}
     * @return a {@code <sources>} document
     */
    public String findStoragePoolSources(String poolType) {
        return findStoragePoolSources(poolType, null);
    }

    /**
     * Is {@link #findStoragePoolSources(String, String)} without the last arguments.
     *
     * @param poolType a type of pool, as in {@link StoragePool#poolType}
     * @return a future
     */
    public CompletableFuture<String> findStoragePoolSourcesAsync(String poolType) {
        return findStoragePoolSourcesAsync(poolType, null);
    }

    /**
     * Whether the hypervisor's driver runs inside this process (libvirt: {@code qemu:///embed}): no daemon, no
     * networks, no storage pools
     *
     * @return whether the hypervisor's driver runs inside this process (libvirt: {@code qemu:///embed}): no daemon,
     *     no networks, no storage pools
     */
    public boolean embedded() {
        long self = acquire();
        try {
            return N.simplevirt_connection_get_embedded(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether it was opened for reading only
     *
     * @return whether it was opened for reading only
     */
    public boolean readOnly() {
        long self = acquire();
        try {
            return N.simplevirt_connection_get_read_only(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The folder in which an embedded driver keeps its state.
     *
     * @return the folder, or {@code null} when there is a daemon
     */
    public String root() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_connection_get_root(self));
        } finally {
            release();
        }
    }

    /**
     * Whether the connection can be used
     *
     * @return whether the connection can be used
     */
    public ConnectionState state() {
        long self = acquire();
        try {
            return ConnectionState.of(N.simplevirt_connection_get_state(self));
        } finally {
            release();
        }
    }

    /**
     * How long a call may take before it fails with {@link ErrorCode#TIMED_OUT}; 0 for no limit. A synchronous call
     * with neither a limit nor a cancellable runs in the caller's thread, which saves a thread switch (about 20
     * microseconds); so does any call to libvirt's test driver (in milliseconds).
     *
     * @return how long a call may take before it fails with {@link ErrorCode#TIMED_OUT}; 0 for no limit. A
     *     synchronous call with neither a limit nor a cancellable runs in the caller's thread, which saves a thread
     *     switch (about 20 microseconds); so does any call to libvirt's test driver (in milliseconds).
     */
    public long timeoutMs() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_connection_get_timeout_ms(self));
        } finally {
            release();
        }
    }

    /**
     * The URI of the connection as libvirt reports it, such as {@code qemu:///system}
     *
     * @return the URI of the connection as libvirt reports it, such as {@code qemu:///system}
     */
    public String uri() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_connection_get_uri(self));
        } finally {
            release();
        }
    }

    /**
     * Lists the names of CPU models that libvirt knows, for {@link DomainConfig#cpuModel} (libvirt: {@code
     * virConnectGetCPUModelNames}).
     * <p>Fails with {@link ErrorCode#INVALID_ARGUMENT} when there is no such architecture, or {@link
     * ErrorCode#NOT_SUPPORTED}.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param architecture such as {@code x86_64}, or {@code null} for the host's own
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public List<String> listCpuModels(String architecture) {
        return Async.brief(cancellable -> doListCpuModels(cancellable, architecture));
    }

    /**
     * Asynchronous version of {@link #listCpuModels}.
     *
     * @param architecture such as {@code x86_64}, or {@code null} for the host's own
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<List<String>> listCpuModelsAsync(String architecture) {
        return Async.run(cancellable -> doListCpuModels(cancellable, architecture));
    }

    private List<String> doListCpuModels(long cancellable, String architecture) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_connection_list_cpu_models(self, Text.utf8(architecture), cancellable, failure);
            SimplevirtException.check(failure);
            return Values.takeStrings(result);
        } finally {
            release();
        }
    }

    /**
     * Is {@link #listCpuModels(String)} without the last arguments.
     *
     * @return the result
     */
    public List<String> listCpuModels() {
        return listCpuModels(null);
    }

    /**
     * Is {@link #listCpuModels(String)} without the last arguments.
     *
     * @return a future
     */
    public CompletableFuture<List<String>> listCpuModelsAsync() {
        return listCpuModelsAsync(null);
    }

    /**
     * Gets statistics of many domains in one round trip (libvirt: {@code virConnectGetAllDomainStats}). {@link
     * Monitor} derives rates from them. For a guest whose hypervisor hangs there is only what the daemon itself
     * knows; the first query after it began to hang takes some seconds longer.
     * <p>Cancelling stops the wait.
     *
     * @param groups which groups
     * @param filter of which domains
     * @return the list, empty when there is nothing
     * @throws SimplevirtException when it fails
     */
    public List<DomainStats> listDomainStats(Set<StatsGroups> groups, DomainFilter... filter) {
        return Async.brief(cancellable -> doListDomainStats(cancellable, groups, filter));
    }

    /**
     * Asynchronous version of {@link #listDomainStats}.
     *
     * @param groups which groups
     * @param filter of which domains
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<List<DomainStats>> listDomainStatsAsync(Set<StatsGroups> groups, DomainFilter... filter) {
        return Async.run(cancellable -> doListDomainStats(cancellable, groups, filter));
    }

    private List<DomainStats> doListDomainStats(long cancellable, Set<StatsGroups> groups, DomainFilter... filter) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_connection_list_domain_stats(self, Values.bits(groups), Values.bits(filter), cancellable, failure);
            SimplevirtException.check(failure);
            return Values.takeValues(result, DomainStats::read);
        } finally {
            release();
        }
    }

    /**
     * Is {@link #listDomainStats(Set, DomainFilter...)} without the last arguments.
     *
     * @return the list, empty when there is nothing
     */
    public List<DomainStats> listDomainStats() {
        return listDomainStats(Set.of());
    }

    /**
     * Is {@link #listDomainStats(Set, DomainFilter...)} without the last arguments.
     *
     * @return a future
     */
    public CompletableFuture<List<DomainStats>> listDomainStatsAsync() {
        return listDomainStatsAsync(Set.of());
    }

    /**
     * Lists domains with their states, vCPUs and memory, in one round trip however many there are (libvirt: {@code
     * virConnectGetAllDomainStats}). The same domain is the same object in every list. A guest whose hypervisor
     * hangs delays the first list by some seconds, not by the whole deadline.
     * <p>Cancelling stops the wait.
     *
     * @param filter which domains
     * @return the list, empty when there is nothing
     * @throws SimplevirtException when it fails
     */
    public List<Domain> listDomains(DomainFilter... filter) {
        return Async.brief(cancellable -> doListDomains(cancellable, filter));
    }

    /**
     * Asynchronous version of {@link #listDomains}.
     *
     * @param filter which domains
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<List<Domain>> listDomainsAsync(DomainFilter... filter) {
        return Async.run(cancellable -> doListDomains(cancellable, filter));
    }

    private List<Domain> doListDomains(long cancellable, DomainFilter... filter) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_connection_list_domains(self, Values.bits(filter), cancellable, failure);
            SimplevirtException.check(failure);
            return Values.takeObjects(result, Domain::wrap);
        } finally {
            release();
        }
    }

    /**
     * Lists the free pages of every size on every NUMA node, in two round trips (libvirt: {@code
     * virNodeGetFreePages}).
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @return the list, empty when there is nothing
     * @throws SimplevirtException when it fails
     */
    public List<FreePages> listFreePages() {
        return Async.brief(cancellable -> doListFreePages(cancellable));
    }

    /**
     * Asynchronous version of {@link #listFreePages}.
     *
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<List<FreePages>> listFreePagesAsync() {
        return Async.run(cancellable -> doListFreePages(cancellable));
    }

    private List<FreePages> doListFreePages(long cancellable) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_connection_list_free_pages(self, cancellable, failure);
            SimplevirtException.check(failure);
            return Values.takeValues(result, FreePages::read);
        } finally {
            release();
        }
    }

    /**
     * Lists the logical CPUs of the host (libvirt: {@code virNodeGetCPUMap}).
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @return the list, empty when there is nothing
     * @throws SimplevirtException when it fails
     */
    public List<HostCpu> listHostCpus() {
        return Async.brief(cancellable -> doListHostCpus(cancellable));
    }

    /**
     * Asynchronous version of {@link #listHostCpus}.
     *
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<List<HostCpu>> listHostCpusAsync() {
        return Async.run(cancellable -> doListHostCpus(cancellable));
    }

    private List<HostCpu> doListHostCpus(long cancellable) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_connection_list_host_cpus(self, cancellable, failure);
            SimplevirtException.check(failure);
            return Values.takeValues(result, HostCpu::read);
        } finally {
            release();
        }
    }

    /**
     * Lists network interfaces of the host with their states, in two round trips (libvirt: {@code
     * virConnectListAllInterfaces}). The same interface is the same object in every list.
     * <p>Fails with {@link ErrorCode#NOT_SUPPORTED} when the driver does not know them.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param filter which interfaces
     * @return the list, empty when there is nothing
     * @throws SimplevirtException when it fails
     */
    public List<HostInterface> listHostInterfaces(HostInterfaceFilter... filter) {
        return Async.brief(cancellable -> doListHostInterfaces(cancellable, filter));
    }

    /**
     * Asynchronous version of {@link #listHostInterfaces}.
     *
     * @param filter which interfaces
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<List<HostInterface>> listHostInterfacesAsync(HostInterfaceFilter... filter) {
        return Async.run(cancellable -> doListHostInterfaces(cancellable, filter));
    }

    private List<HostInterface> doListHostInterfaces(long cancellable, HostInterfaceFilter... filter) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_connection_list_host_interfaces(self, Values.bits(filter), cancellable, failure);
            SimplevirtException.check(failure);
            return Values.takeObjects(result, HostInterface::wrap);
        } finally {
            release();
        }
    }

    /**
     * Lists networks with their states, in two or three round trips regardless of their number (libvirt: {@code
     * virConnectListAllNetworks}); a network seen for the first time costs one more, for its bridge. The same
     * network is the same object in every list.
     * <p>Fails with {@link ErrorCode#NOT_SUPPORTED} when the driver has no networks.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param filter which networks
     * @return the list, empty when there is nothing
     * @throws SimplevirtException when it fails
     */
    public List<Network> listNetworks(NetworkFilter... filter) {
        return Async.brief(cancellable -> doListNetworks(cancellable, filter));
    }

    /**
     * Asynchronous version of {@link #listNetworks}.
     *
     * @param filter which networks
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<List<Network>> listNetworksAsync(NetworkFilter... filter) {
        return Async.run(cancellable -> doListNetworks(cancellable, filter));
    }

    private List<Network> doListNetworks(long cancellable, NetworkFilter... filter) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_connection_list_networks(self, Values.bits(filter), cancellable, failure);
            SimplevirtException.check(failure);
            return Values.takeObjects(result, Network::wrap);
        } finally {
            release();
        }
    }

    /**
     * Lists devices of the host: one round trip for the list (libvirt: {@code virConnectListAllNodeDevices}), and
     * one for parent and capabilities of a device seen for the first time. The same device is the same object in
     * every list. From the first call on, {@link Connection#onEvent} reports devices that come and go.
     * <p>Fails with {@link ErrorCode#NOT_SUPPORTED} when the driver does not know them.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param filter which devices
     * @return the list, empty when there is nothing
     * @throws SimplevirtException when it fails
     */
    public List<NodeDevice> listNodeDevices(NodeDeviceFilter... filter) {
        return Async.brief(cancellable -> doListNodeDevices(cancellable, filter));
    }

    /**
     * Asynchronous version of {@link #listNodeDevices}.
     *
     * @param filter which devices
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<List<NodeDevice>> listNodeDevicesAsync(NodeDeviceFilter... filter) {
        return Async.run(cancellable -> doListNodeDevices(cancellable, filter));
    }

    private List<NodeDevice> doListNodeDevices(long cancellable, NodeDeviceFilter... filter) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_connection_list_node_devices(self, Values.bits(filter), cancellable, failure);
            SimplevirtException.check(failure);
            return Values.takeObjects(result, NodeDevice::wrap);
        } finally {
            release();
        }
    }

    /**
     * Lists the free memory of every NUMA node (libvirt: {@code virNodeGetCellsFreeMemory}).
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @return the list, empty when there is nothing
     * @throws SimplevirtException when it fails
     */
    public List<NumaFreeMemory> listNumaFreeMemory() {
        return Async.brief(cancellable -> doListNumaFreeMemory(cancellable));
    }

    /**
     * Asynchronous version of {@link #listNumaFreeMemory}.
     *
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<List<NumaFreeMemory>> listNumaFreeMemoryAsync() {
        return Async.run(cancellable -> doListNumaFreeMemory(cancellable));
    }

    private List<NumaFreeMemory> doListNumaFreeMemory(long cancellable) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_connection_list_numa_free_memory(self, cancellable, failure);
            SimplevirtException.check(failure);
            return Values.takeValues(result, NumaFreeMemory::read);
        } finally {
            release();
        }
    }

    /**
     * Lists which filter is applied to which guest's interface (libvirt: {@code virConnectListAllNWFilterBindings}).
     * <p>Fails with {@link ErrorCode#NOT_SUPPORTED} when the driver has none.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @return the list, empty when there is nothing
     * @throws SimplevirtException when it fails
     */
    public List<NwfilterBinding> listNwfilterBindings() {
        return Async.brief(cancellable -> doListNwfilterBindings(cancellable));
    }

    /**
     * Asynchronous version of {@link #listNwfilterBindings}.
     *
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<List<NwfilterBinding>> listNwfilterBindingsAsync() {
        return Async.run(cancellable -> doListNwfilterBindings(cancellable));
    }

    private List<NwfilterBinding> doListNwfilterBindings(long cancellable) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_connection_list_nwfilter_bindings(self, cancellable, failure);
            SimplevirtException.check(failure);
            return Values.takeValues(result, NwfilterBinding::read);
        } finally {
            release();
        }
    }

    /**
     * Lists network filters in one round trip (libvirt: {@code virConnectListAllNWFilters}). The same filter is the
     * same object in every list.
     * <p>Fails with {@link ErrorCode#NOT_SUPPORTED} when the driver has none.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @return the list, empty when there is nothing
     * @throws SimplevirtException when it fails
     */
    public List<Nwfilter> listNwfilters() {
        return Async.brief(cancellable -> doListNwfilters(cancellable));
    }

    /**
     * Asynchronous version of {@link #listNwfilters}.
     *
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<List<Nwfilter>> listNwfiltersAsync() {
        return Async.run(cancellable -> doListNwfilters(cancellable));
    }

    private List<Nwfilter> doListNwfilters(long cancellable) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_connection_list_nwfilters(self, cancellable, failure);
            SimplevirtException.check(failure);
            return Values.takeObjects(result, Nwfilter::wrap);
        } finally {
            release();
        }
    }

    /**
     * Lists secrets, without their values, in one round trip (libvirt: {@code virConnectListAllSecrets}). The same
     * secret is the same object in every list. From the first call on, {@link Connection#onEvent} reports changes of
     * secrets.
     * <p>Fails with {@link ErrorCode#NOT_SUPPORTED} when the driver keeps none.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param filter which secrets
     * @return the list, empty when there is nothing
     * @throws SimplevirtException when it fails
     */
    public List<Secret> listSecrets(SecretFilter... filter) {
        return Async.brief(cancellable -> doListSecrets(cancellable, filter));
    }

    /**
     * Asynchronous version of {@link #listSecrets}.
     *
     * @param filter which secrets
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<List<Secret>> listSecretsAsync(SecretFilter... filter) {
        return Async.run(cancellable -> doListSecrets(cancellable, filter));
    }

    private List<Secret> doListSecrets(long cancellable, SecretFilter... filter) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_connection_list_secrets(self, Values.bits(filter), cancellable, failure);
            SimplevirtException.check(failure);
            return Values.takeObjects(result, Secret::wrap);
        } finally {
            release();
        }
    }

    /**
     * Lists possible sources for pools of a type, as {@link Connection#findStoragePoolSources} finds it.
     * <p>Fails with {@link ErrorCode#NOT_SUPPORTED} when libvirt cannot look for that type.
     * <p>Cancelling stops the wait.
     *
     * @param poolType a type of pool, as in {@link StoragePool#poolType}
     * @param host the server to ask, for pools on servers; {@code null} for this host
     * @return the list, empty when there is nothing
     * @throws SimplevirtException when it fails
     */
    public List<StoragePoolSource> listStoragePoolSources(String poolType, String host) {
        return Async.brief(cancellable -> doListStoragePoolSources(cancellable, poolType, host));
    }

    /**
     * Asynchronous version of {@link #listStoragePoolSources}.
     *
     * @param poolType a type of pool, as in {@link StoragePool#poolType}
     * @param host the server to ask, for pools on servers; {@code null} for this host
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<List<StoragePoolSource>> listStoragePoolSourcesAsync(String poolType, String host) {
        return Async.run(cancellable -> doListStoragePoolSources(cancellable, poolType, host));
    }

    private List<StoragePoolSource> doListStoragePoolSources(long cancellable, String poolType, String host) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_connection_list_storage_pool_sources(self, Text.utf8(poolType), Text.utf8(host), cancellable, failure);
            SimplevirtException.check(failure);
            return Values.takeValues(result, StoragePoolSource::read);
        } finally {
            release();
        }
    }

    /**
     * Is {@link #listStoragePoolSources(String, String)} without the last arguments.
     *
     * @param poolType a type of pool, as in {@link StoragePool#poolType}
     * @return the list, empty when there is nothing
     */
    public List<StoragePoolSource> listStoragePoolSources(String poolType) {
        return listStoragePoolSources(poolType, null);
    }

    /**
     * Is {@link #listStoragePoolSources(String, String)} without the last arguments.
     *
     * @param poolType a type of pool, as in {@link StoragePool#poolType}
     * @return a future
     */
    public CompletableFuture<List<StoragePoolSource>> listStoragePoolSourcesAsync(String poolType) {
        return listStoragePoolSourcesAsync(poolType, null);
    }

    /**
     * Lists storage pools with their states and sizes: one round trip for the list (libvirt: {@code
     * virConnectListAllStoragePools}), one for the sizes of each pool, and one for type and path of a pool seen for
     * the first time. The same pool is the same object in every list.
     * <p>Fails with {@link ErrorCode#NOT_SUPPORTED} when the driver has no storage pools.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param filter which pools
     * @return the list, empty when there is nothing
     * @throws SimplevirtException when it fails
     */
    public List<StoragePool> listStoragePools(StoragePoolFilter... filter) {
        return Async.brief(cancellable -> doListStoragePools(cancellable, filter));
    }

    /**
     * Asynchronous version of {@link #listStoragePools}.
     *
     * @param filter which pools
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<List<StoragePool>> listStoragePoolsAsync(StoragePoolFilter... filter) {
        return Async.run(cancellable -> doListStoragePools(cancellable, filter));
    }

    private List<StoragePool> doListStoragePools(long cancellable, StoragePoolFilter... filter) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_connection_list_storage_pools(self, Values.bits(filter), cancellable, failure);
            SimplevirtException.check(failure);
            return Values.takeObjects(result, StoragePool::wrap);
        } finally {
            release();
        }
    }

    /**
     * Finds a domain by its name (libvirt: {@code virDomainLookupByName}).
     * <p>Fails with {@link ErrorCode#NOT_FOUND}.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param name the name
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public Domain lookupDomain(String name) {
        return Async.brief(cancellable -> doLookupDomain(cancellable, name));
    }

    /**
     * Asynchronous version of {@link #lookupDomain}.
     *
     * @param name the name
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Domain> lookupDomainAsync(String name) {
        return Async.run(cancellable -> doLookupDomain(cancellable, name));
    }

    private Domain doLookupDomain(long cancellable, String name) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_connection_lookup_domain(self, Text.utf8(name), cancellable, failure);
            SimplevirtException.check(failure);
            return Domain.wrap(result);
        } finally {
            release();
        }
    }

    /**
     * Finds a running domain by its ID (libvirt: {@code virDomainLookupByID}).
     * <p>Fails with {@link ErrorCode#NOT_FOUND}.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param id the ID of a running domain
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public Domain lookupDomainById(int id) {
        return Async.brief(cancellable -> doLookupDomainById(cancellable, id));
    }

    /**
     * Asynchronous version of {@link #lookupDomainById}.
     *
     * @param id the ID of a running domain
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Domain> lookupDomainByIdAsync(int id) {
        return Async.run(cancellable -> doLookupDomainById(cancellable, id));
    }

    private Domain doLookupDomainById(long cancellable, int id) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_connection_lookup_domain_by_id(self, id, cancellable, failure);
            SimplevirtException.check(failure);
            return Domain.wrap(result);
        } finally {
            release();
        }
    }

    /**
     * Finds a domain by its UUID (libvirt: {@code virDomainLookupByUUIDString}).
     * <p>Fails with {@link ErrorCode#NOT_FOUND} or {@link ErrorCode#INVALID_ARGUMENT}.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param uuid the UUID, such as {@code c7a5fdbd-edaf-9455-926a-d65c16db1809}
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public Domain lookupDomainByUuid(String uuid) {
        return Async.brief(cancellable -> doLookupDomainByUuid(cancellable, uuid));
    }

    /**
     * Asynchronous version of {@link #lookupDomainByUuid}.
     *
     * @param uuid the UUID, such as {@code c7a5fdbd-edaf-9455-926a-d65c16db1809}
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Domain> lookupDomainByUuidAsync(String uuid) {
        return Async.run(cancellable -> doLookupDomainByUuid(cancellable, uuid));
    }

    private Domain doLookupDomainByUuid(long cancellable, String uuid) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_connection_lookup_domain_by_uuid(self, Text.utf8(uuid), cancellable, failure);
            SimplevirtException.check(failure);
            return Domain.wrap(result);
        } finally {
            release();
        }
    }

    /**
     * Finds a network interface of the host by its name (libvirt: {@code virInterfaceLookupByName}).
     * <p>Fails with {@link ErrorCode#NOT_FOUND}.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param name the name
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public HostInterface lookupHostInterface(String name) {
        return Async.brief(cancellable -> doLookupHostInterface(cancellable, name));
    }

    /**
     * Asynchronous version of {@link #lookupHostInterface}.
     *
     * @param name the name
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<HostInterface> lookupHostInterfaceAsync(String name) {
        return Async.run(cancellable -> doLookupHostInterface(cancellable, name));
    }

    private HostInterface doLookupHostInterface(long cancellable, String name) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_connection_lookup_host_interface(self, Text.utf8(name), cancellable, failure);
            SimplevirtException.check(failure);
            return HostInterface.wrap(result);
        } finally {
            release();
        }
    }

    /**
     * Finds a network interface of the host by its MAC address (libvirt: {@code virInterfaceLookupByMACString}).
     * <p>Fails with {@link ErrorCode#NOT_FOUND}, or {@link ErrorCode#INVALID_ARGUMENT} when several have it.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param mac the MAC address
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public HostInterface lookupHostInterfaceByMac(String mac) {
        return Async.brief(cancellable -> doLookupHostInterfaceByMac(cancellable, mac));
    }

    /**
     * Asynchronous version of {@link #lookupHostInterfaceByMac}.
     *
     * @param mac the MAC address
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<HostInterface> lookupHostInterfaceByMacAsync(String mac) {
        return Async.run(cancellable -> doLookupHostInterfaceByMac(cancellable, mac));
    }

    private HostInterface doLookupHostInterfaceByMac(long cancellable, String mac) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_connection_lookup_host_interface_by_mac(self, Text.utf8(mac), cancellable, failure);
            SimplevirtException.check(failure);
            return HostInterface.wrap(result);
        } finally {
            release();
        }
    }

    /**
     * Finds a network by its name (libvirt: {@code virNetworkLookupByName}).
     * <p>Fails with {@link ErrorCode#NOT_FOUND}.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param name the name
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public Network lookupNetwork(String name) {
        return Async.brief(cancellable -> doLookupNetwork(cancellable, name));
    }

    /**
     * Asynchronous version of {@link #lookupNetwork}.
     *
     * @param name the name
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Network> lookupNetworkAsync(String name) {
        return Async.run(cancellable -> doLookupNetwork(cancellable, name));
    }

    private Network doLookupNetwork(long cancellable, String name) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_connection_lookup_network(self, Text.utf8(name), cancellable, failure);
            SimplevirtException.check(failure);
            return Network.wrap(result);
        } finally {
            release();
        }
    }

    /**
     * Finds a network by its UUID (libvirt: {@code virNetworkLookupByUUIDString}).
     * <p>Fails with {@link ErrorCode#NOT_FOUND} or {@link ErrorCode#INVALID_ARGUMENT}.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param uuid the UUID, such as {@code c7a5fdbd-edaf-9455-926a-d65c16db1809}
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public Network lookupNetworkByUuid(String uuid) {
        return Async.brief(cancellable -> doLookupNetworkByUuid(cancellable, uuid));
    }

    /**
     * Asynchronous version of {@link #lookupNetworkByUuid}.
     *
     * @param uuid the UUID, such as {@code c7a5fdbd-edaf-9455-926a-d65c16db1809}
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Network> lookupNetworkByUuidAsync(String uuid) {
        return Async.run(cancellable -> doLookupNetworkByUuid(cancellable, uuid));
    }

    private Network doLookupNetworkByUuid(long cancellable, String uuid) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_connection_lookup_network_by_uuid(self, Text.utf8(uuid), cancellable, failure);
            SimplevirtException.check(failure);
            return Network.wrap(result);
        } finally {
            release();
        }
    }

    /**
     * Finds a device of the host by its name (libvirt: {@code virNodeDeviceLookupByName}).
     * <p>Fails with {@link ErrorCode#NOT_FOUND}.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param name the name
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public NodeDevice lookupNodeDevice(String name) {
        return Async.brief(cancellable -> doLookupNodeDevice(cancellable, name));
    }

    /**
     * Asynchronous version of {@link #lookupNodeDevice}.
     *
     * @param name the name
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<NodeDevice> lookupNodeDeviceAsync(String name) {
        return Async.run(cancellable -> doLookupNodeDevice(cancellable, name));
    }

    private NodeDevice doLookupNodeDevice(long cancellable, String name) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_connection_lookup_node_device(self, Text.utf8(name), cancellable, failure);
            SimplevirtException.check(failure);
            return NodeDevice.wrap(result);
        } finally {
            release();
        }
    }

    /**
     * Finds a SCSI host bus adapter by its world wide names (libvirt: {@code virNodeDeviceLookupSCSIHostByWWN}).
     * <p>Fails with {@link ErrorCode#NOT_FOUND}.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param wwnn the world wide node name, 16 hexadecimal digits
     * @param wwpn the world wide port name, 16 hexadecimal digits
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public NodeDevice lookupNodeDeviceByWwn(String wwnn, String wwpn) {
        return Async.brief(cancellable -> doLookupNodeDeviceByWwn(cancellable, wwnn, wwpn));
    }

    /**
     * Asynchronous version of {@link #lookupNodeDeviceByWwn}.
     *
     * @param wwnn the world wide node name, 16 hexadecimal digits
     * @param wwpn the world wide port name, 16 hexadecimal digits
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<NodeDevice> lookupNodeDeviceByWwnAsync(String wwnn, String wwpn) {
        return Async.run(cancellable -> doLookupNodeDeviceByWwn(cancellable, wwnn, wwpn));
    }

    private NodeDevice doLookupNodeDeviceByWwn(long cancellable, String wwnn, String wwpn) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_connection_lookup_node_device_by_wwn(self, Text.utf8(wwnn), Text.utf8(wwpn), cancellable, failure);
            SimplevirtException.check(failure);
            return NodeDevice.wrap(result);
        } finally {
            release();
        }
    }

    /**
     * Finds a network filter by its name (libvirt: {@code virNWFilterLookupByName}).
     * <p>Fails with {@link ErrorCode#NOT_FOUND}.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param name the name
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public Nwfilter lookupNwfilter(String name) {
        return Async.brief(cancellable -> doLookupNwfilter(cancellable, name));
    }

    /**
     * Asynchronous version of {@link #lookupNwfilter}.
     *
     * @param name the name
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Nwfilter> lookupNwfilterAsync(String name) {
        return Async.run(cancellable -> doLookupNwfilter(cancellable, name));
    }

    private Nwfilter doLookupNwfilter(long cancellable, String name) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_connection_lookup_nwfilter(self, Text.utf8(name), cancellable, failure);
            SimplevirtException.check(failure);
            return Nwfilter.wrap(result);
        } finally {
            release();
        }
    }

    /**
     * Finds a network filter by its UUID (libvirt: {@code virNWFilterLookupByUUIDString}).
     * <p>Fails with {@link ErrorCode#NOT_FOUND} or {@link ErrorCode#INVALID_ARGUMENT}.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param uuid the UUID
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public Nwfilter lookupNwfilterByUuid(String uuid) {
        return Async.brief(cancellable -> doLookupNwfilterByUuid(cancellable, uuid));
    }

    /**
     * Asynchronous version of {@link #lookupNwfilterByUuid}.
     *
     * @param uuid the UUID
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Nwfilter> lookupNwfilterByUuidAsync(String uuid) {
        return Async.run(cancellable -> doLookupNwfilterByUuid(cancellable, uuid));
    }

    private Nwfilter doLookupNwfilterByUuid(long cancellable, String uuid) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_connection_lookup_nwfilter_by_uuid(self, Text.utf8(uuid), cancellable, failure);
            SimplevirtException.check(failure);
            return Nwfilter.wrap(result);
        } finally {
            release();
        }
    }

    /**
     * Finds a secret by its UUID (libvirt: {@code virSecretLookupByUUIDString}).
     * <p>Fails with {@link ErrorCode#NOT_FOUND} or {@link ErrorCode#INVALID_ARGUMENT}.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param uuid the UUID
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public Secret lookupSecret(String uuid) {
        return Async.brief(cancellable -> doLookupSecret(cancellable, uuid));
    }

    /**
     * Asynchronous version of {@link #lookupSecret}.
     *
     * @param uuid the UUID
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Secret> lookupSecretAsync(String uuid) {
        return Async.run(cancellable -> doLookupSecret(cancellable, uuid));
    }

    private Secret doLookupSecret(long cancellable, String uuid) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_connection_lookup_secret(self, Text.utf8(uuid), cancellable, failure);
            SimplevirtException.check(failure);
            return Secret.wrap(result);
        } finally {
            release();
        }
    }

    /**
     * Finds a secret by its usage (libvirt: {@code virSecretLookupByUsage}).
     * <p>Fails with {@link ErrorCode#NOT_FOUND}.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param usageType what it is for
     * @param usageId the name by which its users find it
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public Secret lookupSecretByUsage(SecretUsage usageType, String usageId) {
        return Async.brief(cancellable -> doLookupSecretByUsage(cancellable, usageType, usageId));
    }

    /**
     * Asynchronous version of {@link #lookupSecretByUsage}.
     *
     * @param usageType what it is for
     * @param usageId the name by which its users find it
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Secret> lookupSecretByUsageAsync(SecretUsage usageType, String usageId) {
        return Async.run(cancellable -> doLookupSecretByUsage(cancellable, usageType, usageId));
    }

    private Secret doLookupSecretByUsage(long cancellable, SecretUsage usageType, String usageId) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_connection_lookup_secret_by_usage(self, usageType.value(), Text.utf8(usageId), cancellable, failure);
            SimplevirtException.check(failure);
            return Secret.wrap(result);
        } finally {
            release();
        }
    }

    /**
     * Finds a storage pool by its name (libvirt: {@code virStoragePoolLookupByName}).
     * <p>Fails with {@link ErrorCode#NOT_FOUND}.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param name the name
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public StoragePool lookupStoragePool(String name) {
        return Async.brief(cancellable -> doLookupStoragePool(cancellable, name));
    }

    /**
     * Asynchronous version of {@link #lookupStoragePool}.
     *
     * @param name the name
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<StoragePool> lookupStoragePoolAsync(String name) {
        return Async.run(cancellable -> doLookupStoragePool(cancellable, name));
    }

    private StoragePool doLookupStoragePool(long cancellable, String name) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_connection_lookup_storage_pool(self, Text.utf8(name), cancellable, failure);
            SimplevirtException.check(failure);
            return StoragePool.wrap(result);
        } finally {
            release();
        }
    }

    /**
     * Finds the storage pool of a folder (libvirt: {@code virStoragePoolLookupByTargetPath}).
     * <p>Fails with {@link ErrorCode#NOT_FOUND}.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param path where its volumes appear, such as {@code /var/lib/libvirt/images}
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public StoragePool lookupStoragePoolByPath(String path) {
        return Async.brief(cancellable -> doLookupStoragePoolByPath(cancellable, path));
    }

    /**
     * Asynchronous version of {@link #lookupStoragePoolByPath}.
     *
     * @param path where its volumes appear, such as {@code /var/lib/libvirt/images}
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<StoragePool> lookupStoragePoolByPathAsync(String path) {
        return Async.run(cancellable -> doLookupStoragePoolByPath(cancellable, path));
    }

    private StoragePool doLookupStoragePoolByPath(long cancellable, String path) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_connection_lookup_storage_pool_by_path(self, Text.utf8(path), cancellable, failure);
            SimplevirtException.check(failure);
            return StoragePool.wrap(result);
        } finally {
            release();
        }
    }

    /**
     * Finds a storage pool by its UUID (libvirt: {@code virStoragePoolLookupByUUIDString}).
     * <p>Fails with {@link ErrorCode#NOT_FOUND} or {@link ErrorCode#INVALID_ARGUMENT}.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param uuid the UUID, such as {@code c7a5fdbd-edaf-9455-926a-d65c16db1809}
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public StoragePool lookupStoragePoolByUuid(String uuid) {
        return Async.brief(cancellable -> doLookupStoragePoolByUuid(cancellable, uuid));
    }

    /**
     * Asynchronous version of {@link #lookupStoragePoolByUuid}.
     *
     * @param uuid the UUID, such as {@code c7a5fdbd-edaf-9455-926a-d65c16db1809}
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<StoragePool> lookupStoragePoolByUuidAsync(String uuid) {
        return Async.run(cancellable -> doLookupStoragePoolByUuid(cancellable, uuid));
    }

    private StoragePool doLookupStoragePoolByUuid(long cancellable, String uuid) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_connection_lookup_storage_pool_by_uuid(self, Text.utf8(uuid), cancellable, failure);
            SimplevirtException.check(failure);
            return StoragePool.wrap(result);
        } finally {
            release();
        }
    }

    /**
     * Finds a volume of any active pool by its key (libvirt: {@code virStorageVolLookupByKey}).
     * <p>Fails with {@link ErrorCode#NOT_FOUND}.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param key the key
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public StorageVolume lookupStorageVolumeByKey(String key) {
        return Async.brief(cancellable -> doLookupStorageVolumeByKey(cancellable, key));
    }

    /**
     * Asynchronous version of {@link #lookupStorageVolumeByKey}.
     *
     * @param key the key
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<StorageVolume> lookupStorageVolumeByKeyAsync(String key) {
        return Async.run(cancellable -> doLookupStorageVolumeByKey(cancellable, key));
    }

    private StorageVolume doLookupStorageVolumeByKey(long cancellable, String key) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_connection_lookup_storage_volume_by_key(self, Text.utf8(key), cancellable, failure);
            SimplevirtException.check(failure);
            return StorageVolume.wrap(result);
        } finally {
            release();
        }
    }

    /**
     * Finds a volume of any active pool by its path (libvirt: {@code virStorageVolLookupByPath}).
     * <p>Fails with {@link ErrorCode#NOT_FOUND}.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param path where it is on the host
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public StorageVolume lookupStorageVolumeByPath(String path) {
        return Async.brief(cancellable -> doLookupStorageVolumeByPath(cancellable, path));
    }

    /**
     * Asynchronous version of {@link #lookupStorageVolumeByPath}.
     *
     * @param path where it is on the host
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<StorageVolume> lookupStorageVolumeByPathAsync(String path) {
        return Async.run(cancellable -> doLookupStorageVolumeByPath(cancellable, path));
    }

    private StorageVolume doLookupStorageVolumeByPath(long cancellable, String path) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_connection_lookup_storage_volume_by_path(self, Text.utf8(path), cancellable, failure);
            SimplevirtException.check(failure);
            return StorageVolume.wrap(result);
        } finally {
            release();
        }
    }

    /**
     * Asks the daemon for its version, to see whether it answers (libvirt: {@code virConnectGetLibVersion}).
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @throws SimplevirtException when it fails
     */
    public void ping() {
        Async.brief(cancellable -> {
            doPing(cancellable);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #ping}.
     *
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> pingAsync() {
        return Async.run(cancellable -> {
            doPing(cancellable);
            return null;
        });
    }

    private void doPing(long cancellable) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_connection_ping(self, cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Resumes a domain from a file (libvirt: {@code virDomainRestoreFlags}). The file stays.
     * <p>Fails with {@link ErrorCode#NOT_FOUND} when there is no such file, {@link ErrorCode#INVALID_CONFIG} when
     * the file is not a saved domain, {@link ErrorCode#INVALID_STATE} when the domain is already running.
     * <p>Cancelling has no effect once the operation has begun.
     *
     * @param path a file on the host, written by {@link Domain#saveToFile}
     * @param flags how
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public Domain restoreDomain(String path, SaveFlags... flags) {
        return Async.brief(cancellable -> doRestoreDomain(cancellable, path, flags));
    }

    /**
     * Asynchronous version of {@link #restoreDomain}.
     *
     * @param path a file on the host, written by {@link Domain#saveToFile}
     * @param flags how
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Domain> restoreDomainAsync(String path, SaveFlags... flags) {
        return Async.run(cancellable -> doRestoreDomain(cancellable, path, flags));
    }

    private Domain doRestoreDomain(long cancellable, String path, SaveFlags... flags) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_connection_restore_domain(self, Text.utf8(path), Values.bits(flags), cancellable, failure);
            SimplevirtException.check(failure);
            return Domain.wrap(result);
        } finally {
            release();
        }
    }

    /**
     * Resumes a domain from a file with another definition (libvirt: {@code virDomainRestoreFlags}), as when its
     * disks were moved meanwhile. Begin with that of the file, {@link Connection#fetchSaveImageXml}. The file stays
     * as it is.
     * <p>Fails with {@link ErrorCode#NOT_FOUND} when there is no such file, {@link ErrorCode#INVALID_CONFIG} when
     * the file is not a saved domain or the definition is another domain's, {@link ErrorCode#INVALID_STATE} when the
     * domain is already running.
     * <p>Cancelling has no effect once the operation has begun.
     *
     * @param path a file on the host, written by {@link Domain#saveToFile}
     * @param config the definition to restore it with; only parts that the guest cannot see may differ, such as
     *     paths of disks
     * @param flags how
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public Domain restoreDomainAs(String path, DomainConfig config, SaveFlags... flags) {
        return Async.brief(cancellable -> doRestoreDomainAs(cancellable, path, config, flags));
    }

    /**
     * Asynchronous version of {@link #restoreDomainAs}.
     *
     * @param path a file on the host, written by {@link Domain#saveToFile}
     * @param config the definition to restore it with; only parts that the guest cannot see may differ, such as
     *     paths of disks
     * @param flags how
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Domain> restoreDomainAsAsync(String path, DomainConfig config, SaveFlags... flags) {
        return Async.run(cancellable -> doRestoreDomainAs(cancellable, path, config, flags));
    }

    private Domain doRestoreDomainAs(long cancellable, String path, DomainConfig config, SaveFlags... flags) {
        long[] failure = new long[1];
        try (Scope scope = new Scope()) {
            long result = N.simplevirt_connection_restore_domain_as(scope.use(this), Text.utf8(path), scope.use(config), Values.bits(flags), cancellable, failure);
            SimplevirtException.check(failure);
            return Domain.wrap(result);
        }
    }

    /**
     * Rolls back the changes to the host's network configuration (libvirt: {@code virInterfaceChangeRollback}).
     * Properties follow at the next listing.
     * <p>Fails with {@link ErrorCode#INVALID_STATE} when none are under way, or {@link ErrorCode#NOT_SUPPORTED}.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @throws SimplevirtException when it fails
     */
    public void rollBackInterfaceChanges() {
        Async.brief(cancellable -> {
            doRollBackInterfaceChanges(cancellable);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #rollBackInterfaceChanges}.
     *
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> rollBackInterfaceChangesAsync() {
        return Async.run(cancellable -> {
            doRollBackInterfaceChanges(cancellable);
            return null;
        });
    }

    private void doRollBackInterfaceChanges(long cancellable) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_connection_roll_back_interface_changes(self, cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Sets how the host shares equal pages of memory (libvirt: {@code virNodeSetMemoryParameters}).
     * <p>Fails with {@link ErrorCode#INVALID_ARGUMENT}, {@link ErrorCode#PERMISSION_DENIED}, {@link
     * ErrorCode#NOT_SUPPORTED}.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param sharing what to set
     * @throws SimplevirtException when it fails
     */
    public void setPageSharing(PageSharing sharing) {
        Async.brief(cancellable -> {
            doSetPageSharing(cancellable, sharing);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #setPageSharing}.
     *
     * @param sharing what to set
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> setPageSharingAsync(PageSharing sharing) {
        return Async.run(cancellable -> {
            doSetPageSharing(cancellable, sharing);
            return null;
        });
    }

    private void doSetPageSharing(long cancellable, PageSharing sharing) {
        long[] failure = new long[1];
        try (Scope scope = new Scope()) {
            N.simplevirt_connection_set_page_sharing(scope.use(this), scope.use(sharing), cancellable, failure);
            SimplevirtException.check(failure);
        }
    }

    /**
     * Sets {@link Connection#timeoutMs}.
     *
     * @param value how long a call may take before it fails with {@link ErrorCode#TIMED_OUT}; 0 for no limit. A
     *     synchronous call with neither a limit nor a cancellable runs in the caller's thread, which saves a thread
     *     switch (about 20 microseconds); so does any call to libvirt's test driver (in milliseconds)
     * @return this
     */
    public Connection setTimeoutMs(long value) {
        long self = acquire();
        try {
            N.simplevirt_connection_set_timeout_ms(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Starts many domains, as {@link Domain#start} does one, several at a time. Some may fail and others not: each
     * has its own result. At most four of the calls of a connection that may take long are under way at once, those
     * of copies and jobs included, so that the daemon stays responsive; the others wait for their turn. The deadline
     * of the connection applies to each domain, from the moment when it has its turn. When the connection is lost or
     * closed meanwhile, the domains that were not done say so.
     * <p>Fails with {@link ErrorCode#INVALID_ARGUMENT} for a domain of another connection or one that is there
     * twice, {@link ErrorCode#CLOSED} or {@link ErrorCode#CONNECTION_LOST}; nothing was begun then.
     * <p>Cancelling begins no more: the call returns its results as soon as those under way are done, and the others
     * failed with {@code CancellationException}. Only when it was cancelled before it began does the call itself
     * fail.
     *
     * @param domains which domains, all of this connection and each once
     * @param flags how to start
     * @return what became of each, in the order of {@code domains}
     * @throws SimplevirtException when it fails
     */
    public List<DomainResult> startDomains(List<? extends Domain> domains, StartFlags... flags) {
        return Async.brief(cancellable -> doStartDomains(cancellable, domains, flags));
    }

    /**
     * Asynchronous version of {@link #startDomains}.
     *
     * @param domains which domains, all of this connection and each once
     * @param flags how to start
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<List<DomainResult>> startDomainsAsync(List<? extends Domain> domains, StartFlags... flags) {
        return Async.run(cancellable -> doStartDomains(cancellable, domains, flags));
    }

    private List<DomainResult> doStartDomains(long cancellable, List<? extends Domain> domains, StartFlags... flags) {
        long[] failure = new long[1];
        try (Scope scope = new Scope()) {
            long result = N.simplevirt_connection_start_domains(scope.use(this), scope.list(domains), Values.bits(flags), cancellable, failure);
            SimplevirtException.check(failure);
            return Values.takeValues(result, DomainResult::read);
        }
    }

    /**
     * Starts a domain that has no stored definition and ceases to exist when it stops, as {@link
     * Connection#startTransientDomainXml} does.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG} or {@link ErrorCode#ALREADY_EXISTS}.
     * <p>Cancelling stops the wait; the daemon may still carry out the operation.
     *
     * @param config what it should be; must not be changed until the call has ended
     * @param flags how to start
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public Domain startTransientDomain(DomainConfig config, StartFlags... flags) {
        return Async.brief(cancellable -> doStartTransientDomain(cancellable, config, flags));
    }

    /**
     * Asynchronous version of {@link #startTransientDomain}.
     *
     * @param config what it should be; must not be changed until the call has ended
     * @param flags how to start
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Domain> startTransientDomainAsync(DomainConfig config, StartFlags... flags) {
        return Async.run(cancellable -> doStartTransientDomain(cancellable, config, flags));
    }

    private Domain doStartTransientDomain(long cancellable, DomainConfig config, StartFlags... flags) {
        long[] failure = new long[1];
        try (Scope scope = new Scope()) {
            long result = N.simplevirt_connection_start_transient_domain(scope.use(this), scope.use(config), Values.bits(flags), cancellable, failure);
            SimplevirtException.check(failure);
            return Domain.wrap(result);
        }
    }

    /**
     * Starts a domain that has no stored definition and ceases to exist when it stops (libvirt: {@code
     * virDomainCreateXML}).
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG} or {@link ErrorCode#ALREADY_EXISTS}.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param xml the definition in libvirt's domain format
     * @param flags how to start
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public Domain startTransientDomainXml(String xml, StartFlags... flags) {
        return Async.brief(cancellable -> doStartTransientDomainXml(cancellable, xml, flags));
    }

    /**
     * Asynchronous version of {@link #startTransientDomainXml}.
     *
     * @param xml the definition in libvirt's domain format
     * @param flags how to start
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Domain> startTransientDomainXmlAsync(String xml, StartFlags... flags) {
        return Async.run(cancellable -> doStartTransientDomainXml(cancellable, xml, flags));
    }

    private Domain doStartTransientDomainXml(long cancellable, String xml, StartFlags... flags) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_connection_start_transient_domain_xml(self, Text.utf8(xml), Values.bits(flags), cancellable, failure);
            SimplevirtException.check(failure);
            return Domain.wrap(result);
        } finally {
            release();
        }
    }

    /**
     * Starts a network that has no stored definition and ceases to exist when it stops, as {@link
     * Connection#startTransientNetworkXml} does.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG} or {@link ErrorCode#ALREADY_EXISTS}.
     * <p>Cancelling stops the wait; the daemon may still carry out the operation.
     *
     * @param config what it should be; must not be changed until the call has ended
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public Network startTransientNetwork(NetworkConfig config) {
        return Async.brief(cancellable -> doStartTransientNetwork(cancellable, config));
    }

    /**
     * Asynchronous version of {@link #startTransientNetwork}.
     *
     * @param config what it should be; must not be changed until the call has ended
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Network> startTransientNetworkAsync(NetworkConfig config) {
        return Async.run(cancellable -> doStartTransientNetwork(cancellable, config));
    }

    private Network doStartTransientNetwork(long cancellable, NetworkConfig config) {
        long[] failure = new long[1];
        try (Scope scope = new Scope()) {
            long result = N.simplevirt_connection_start_transient_network(scope.use(this), scope.use(config), cancellable, failure);
            SimplevirtException.check(failure);
            return Network.wrap(result);
        }
    }

    /**
     * Activates a network that has no stored definition and ceases to exist when it stops (libvirt: {@code
     * virNetworkCreateXMLFlags}).
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG} or {@link ErrorCode#ALREADY_EXISTS}.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param xml the definition in libvirt's network format
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public Network startTransientNetworkXml(String xml) {
        return Async.brief(cancellable -> doStartTransientNetworkXml(cancellable, xml));
    }

    /**
     * Asynchronous version of {@link #startTransientNetworkXml}.
     *
     * @param xml the definition in libvirt's network format
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Network> startTransientNetworkXmlAsync(String xml) {
        return Async.run(cancellable -> doStartTransientNetworkXml(cancellable, xml));
    }

    private Network doStartTransientNetworkXml(long cancellable, String xml) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_connection_start_transient_network_xml(self, Text.utf8(xml), cancellable, failure);
            SimplevirtException.check(failure);
            return Network.wrap(result);
        } finally {
            release();
        }
    }

    /**
     * Creates a device that has no stored definition and ceases to exist when it stops: a mediated one or a virtual
     * host bus adapter (libvirt: {@code virNodeDeviceCreateXML}).
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG} or {@link ErrorCode#NOT_SUPPORTED}.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param xml the definition in libvirt's node device format
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public NodeDevice startTransientNodeDeviceXml(String xml) {
        return Async.brief(cancellable -> doStartTransientNodeDeviceXml(cancellable, xml));
    }

    /**
     * Asynchronous version of {@link #startTransientNodeDeviceXml}.
     *
     * @param xml the definition in libvirt's node device format
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<NodeDevice> startTransientNodeDeviceXmlAsync(String xml) {
        return Async.run(cancellable -> doStartTransientNodeDeviceXml(cancellable, xml));
    }

    private NodeDevice doStartTransientNodeDeviceXml(long cancellable, String xml) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_connection_start_transient_node_device_xml(self, Text.utf8(xml), cancellable, failure);
            SimplevirtException.check(failure);
            return NodeDevice.wrap(result);
        } finally {
            release();
        }
    }

    /**
     * Starts a storage pool that has no stored definition and ceases to exist when it stops, as {@link
     * Connection#startTransientStoragePoolXml} does.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, {@link ErrorCode#ALREADY_EXISTS}, or {@link
     * ErrorCode#NOT_FOUND} when its folder or device is missing.
     * <p>Cancelling stops the wait; the daemon may still carry out the operation.
     *
     * @param config what it should be; must not be changed until the call has ended
     * @param flags whether to build it first
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public StoragePool startTransientStoragePool(StoragePoolConfig config, StoragePoolStartFlags... flags) {
        return Async.brief(cancellable -> doStartTransientStoragePool(cancellable, config, flags));
    }

    /**
     * Asynchronous version of {@link #startTransientStoragePool}.
     *
     * @param config what it should be; must not be changed until the call has ended
     * @param flags whether to build it first
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<StoragePool> startTransientStoragePoolAsync(StoragePoolConfig config, StoragePoolStartFlags... flags) {
        return Async.run(cancellable -> doStartTransientStoragePool(cancellable, config, flags));
    }

    private StoragePool doStartTransientStoragePool(long cancellable, StoragePoolConfig config, StoragePoolStartFlags... flags) {
        long[] failure = new long[1];
        try (Scope scope = new Scope()) {
            long result = N.simplevirt_connection_start_transient_storage_pool(scope.use(this), scope.use(config), Values.bits(flags), cancellable, failure);
            SimplevirtException.check(failure);
            return StoragePool.wrap(result);
        }
    }

    /**
     * Starts a storage pool that has no stored definition and ceases to exist when it stops (libvirt: {@code
     * virStoragePoolCreateXML}).
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, {@link ErrorCode#ALREADY_EXISTS}, or {@link
     * ErrorCode#NOT_FOUND} when its folder or device is missing.
     * <p>Cancelling stops the wait; a pool that starts nevertheless is then stopped.
     *
     * @param xml the definition in libvirt's storage pool format
     * @param flags what to do before
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public StoragePool startTransientStoragePoolXml(String xml, StoragePoolStartFlags... flags) {
        return Async.brief(cancellable -> doStartTransientStoragePoolXml(cancellable, xml, flags));
    }

    /**
     * Asynchronous version of {@link #startTransientStoragePoolXml}.
     *
     * @param xml the definition in libvirt's storage pool format
     * @param flags what to do before
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<StoragePool> startTransientStoragePoolXmlAsync(String xml, StoragePoolStartFlags... flags) {
        return Async.run(cancellable -> doStartTransientStoragePoolXml(cancellable, xml, flags));
    }

    private StoragePool doStartTransientStoragePoolXml(long cancellable, String xml, StoragePoolStartFlags... flags) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_connection_start_transient_storage_pool_xml(self, Text.utf8(xml), Values.bits(flags), cancellable, failure);
            SimplevirtException.check(failure);
            return StoragePool.wrap(result);
        } finally {
            release();
        }
    }

    /**
     * Stops many domains, as {@link Domain#stop} does one: asks every guest to power off, waits, and powers off
     * those that have not done so in time. Up to 64 guests are waited for at the same time. Otherwise like {@link
     * Connection#startDomains}.
     * <p>Fails with {@link ErrorCode#INVALID_ARGUMENT} for a domain of another connection or one that is there
     * twice, {@link ErrorCode#CLOSED} or {@link ErrorCode#CONNECTION_LOST}; nothing was begun then.
     * <p>Cancelling ends every wait and begins no more: the call returns its results, where those that are not off
     * failed with {@code CancellationException}; a guest that has been asked to power off may still do so. Only when
     * it was cancelled before it began does the call itself fail.
     *
     * @param domains which domains, all of this connection and each once
     * @param timeout how long to wait for each guest to power off; 0 to power them off at once (in whole seconds)
     * @return what became of each, in the order of {@code domains}
     * @throws SimplevirtException when it fails
     */
    public List<DomainResult> stopDomains(List<? extends Domain> domains, Duration timeout) {
        return Async.lasting(cancellable -> doStopDomains(cancellable, domains, timeout));
    }

    /**
     * Asynchronous version of {@link #stopDomains}.
     *
     * @param domains which domains, all of this connection and each once
     * @param timeout how long to wait for each guest to power off; 0 to power them off at once (in whole seconds)
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<List<DomainResult>> stopDomainsAsync(List<? extends Domain> domains, Duration timeout) {
        return Async.run(cancellable -> doStopDomains(cancellable, domains, timeout));
    }

    private List<DomainResult> doStopDomains(long cancellable, List<? extends Domain> domains, Duration timeout) {
        long[] failure = new long[1];
        try (Scope scope = new Scope()) {
            long result = N.simplevirt_connection_stop_domains(scope.use(this), scope.list(domains), Values.whole(timeout, ChronoUnit.SECONDS), cancellable, failure);
            SimplevirtException.check(failure);
            return Values.takeValues(result, DomainResult::read);
        }
    }

    /**
     * Subscribes to the events of some topics for the lifetime of the connection: {@link Connection#onEvent} reports
     * them from now on. Without a subscription the signal reports the events that handles need: those of domain life
     * cycles, guest agents, memory, removed devices, networks and pools; and those of node devices and secrets once
     * such objects have been listed or looked up. Topics that the driver does not support are ignored.
     * <p>Fails with {@link ErrorCode#CLOSED} or {@link ErrorCode#CONNECTION_LOST}.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param topics which events
     * @throws SimplevirtException when it fails
     */
    public void subscribe(EventTopics... topics) {
        Async.brief(cancellable -> {
            doSubscribe(cancellable, topics);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #subscribe}.
     *
     * @param topics which events
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> subscribeAsync(EventTopics... topics) {
        return Async.run(cancellable -> {
            doSubscribe(cancellable, topics);
            return null;
        });
    }

    private void doSubscribe(long cancellable, EventTopics... topics) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_connection_subscribe(self, Values.bits(topics), cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Changes the definition in a saved domain (libvirt: {@code virDomainSaveImageDefineXML}).
     * <p>Fails with {@link ErrorCode#NOT_FOUND} when there is no such file, {@link ErrorCode#INVALID_CONFIG}.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param path a file on the host, written by {@link Domain#saveToFile}
     * @param xml the definition; only parts that the guest cannot see may differ, such as paths of disks
     * @throws SimplevirtException when it fails
     */
    public void updateSaveImageXml(String path, String xml) {
        Async.brief(cancellable -> {
            doUpdateSaveImageXml(cancellable, path, xml);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #updateSaveImageXml}.
     *
     * @param path a file on the host, written by {@link Domain#saveToFile}
     * @param xml the definition; only parts that the guest cannot see may differ, such as paths of disks
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> updateSaveImageXmlAsync(String path, String xml) {
        return Async.run(cancellable -> {
            doUpdateSaveImageXml(cancellable, path, xml);
            return null;
        });
    }

    private void doUpdateSaveImageXml(long cancellable, String path, String xml) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_connection_update_save_image_xml(self, Text.utf8(path), Text.utf8(xml), cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Creates a queue that receives all events of some topics from now on, including those that arrive during the
     * call.
     * <p>Fails with {@link ErrorCode#CLOSED} or {@link ErrorCode#CONNECTION_LOST}.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param topics which events
     * @return the result
     * @throws SimplevirtException when it fails
     */
    @Override
    public EventQueue watch(EventTopics... topics) {
        return Async.brief(cancellable -> doWatch(cancellable, topics));
    }

    /**
     * Asynchronous version of {@link #watch}.
     *
     * @param topics which events
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<EventQueue> watchAsync(EventTopics... topics) {
        return Async.run(cancellable -> doWatch(cancellable, topics));
    }

    private EventQueue doWatch(long cancellable, EventTopics... topics) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_connection_watch(self, Values.bits(topics), cancellable, failure);
            SimplevirtException.check(failure);
            return EventQueue.wrap(result);
        } finally {
            release();
        }
    }

    interface EventCallback extends Callback {
        void invoke(long self, long event, long data);
    }

    @SuppressWarnings("unchecked")
    private static final EventCallback EVENT = Signals.foreign((self, event, data) ->
            Signals.call(data, handler -> ((Consumer<Event>) handler).accept(Event.read(event))));

    /**
     * Something happened on the host; see {@link EventKind} and {@link Connection#subscribe}.
     *
     * @param handler called on a thread of its own, one call at a time; one that uses its emitter keeps it alive, as
     *     long as that is not closed
     * @return what ends it
     */
    public Subscription onEvent(Consumer<Event> handler) {
        return Signals.connect(this, "event", EVENT, handler);
    }

    interface LostCallback extends Callback {
        void invoke(long self, long data);
    }

    private static final LostCallback LOST = Signals.foreign((self, data) ->
            Signals.call(data, handler -> ((Runnable) handler).run()));

    /**
     * The daemon went away or stopped answering.
     *
     * @param handler called on a thread of its own, one call at a time; one that uses its emitter keeps it alive, as
     *     long as that is not closed
     * @return what ends it
     */
    public Subscription onLost(Runnable handler) {
        return Signals.connect(this, "lost", LOST, handler);
    }

    interface RestoredCallback extends Callback {
        void invoke(long self, long data);
    }

    private static final RestoredCallback RESTORED = Signals.foreign((self, data) ->
            Signals.call(data, handler -> ((Runnable) handler).run()));

    /**
     * A lost connection was re-established; existing handles work again.
     *
     * @param handler called on a thread of its own, one call at a time; one that uses its emitter keeps it alive, as
     *     long as that is not closed
     * @return what ends it
     */
    public Subscription onRestored(Runnable handler) {
        return Signals.connect(this, "restored", RESTORED, handler);
    }

    @Override
    String shown() {
        return uri();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_connection_diagnose_host(byte[] uri, long cancellable, long[] error);

        static native long simplevirt_connection_list_operating_systems(long cancellable, long[] error);

        static native long simplevirt_connection_open(byte[] uri, long cancellable, long[] error);

        static native long simplevirt_connection_open_with_options(byte[] uri, long options, long cancellable, long[] error);

        static native int simplevirt_connection_allocate_pages(long self, int numaNode, long pageSize, long count, long cancellable, long[] error);

        static native int simplevirt_connection_begin_interface_changes(long self, long cancellable, long[] error);

        static native int simplevirt_connection_check_cpu(long self, byte[] xml, byte[] domainType, long cancellable, long[] error);

        static native void simplevirt_connection_close(long self);

        static native int simplevirt_connection_commit_interface_changes(long self, long cancellable, long[] error);

        static native long simplevirt_connection_create_domain(long self, long builder, long progress, long cancellable, long[] error);

        static native long simplevirt_connection_define_domain(long self, long config, long cancellable, long[] error);

        static native long simplevirt_connection_define_domain_xml(long self, byte[] xml, long cancellable, long[] error);

        static native long simplevirt_connection_define_host_interface(long self, long config, long cancellable, long[] error);

        static native long simplevirt_connection_define_host_interface_xml(long self, byte[] xml, long cancellable, long[] error);

        static native long simplevirt_connection_define_network(long self, long config, long cancellable, long[] error);

        static native long simplevirt_connection_define_network_xml(long self, byte[] xml, long cancellable, long[] error);

        static native long simplevirt_connection_define_node_device_xml(long self, byte[] xml, long cancellable, long[] error);

        static native long simplevirt_connection_define_nwfilter(long self, long config, long cancellable, long[] error);

        static native long simplevirt_connection_define_nwfilter_xml(long self, byte[] xml, long cancellable, long[] error);

        static native long simplevirt_connection_define_secret(long self, long config, long cancellable, long[] error);

        static native long simplevirt_connection_define_secret_xml(long self, byte[] xml, long cancellable, long[] error);

        static native long simplevirt_connection_define_storage_pool(long self, long config, long cancellable, long[] error);

        static native long simplevirt_connection_define_storage_pool_xml(long self, byte[] xml, long cancellable, long[] error);

        static native long simplevirt_connection_delete_domains(long self, long domains, int flags, long cancellable, long[] error);

        static native long simplevirt_connection_describe_host(long self, long cancellable, long[] error);

        static native long simplevirt_connection_diagnose(long self, long cancellable, long[] error);

        static native long simplevirt_connection_fetch_capabilities(long self, long cancellable, long[] error);

        static native long simplevirt_connection_fetch_capabilities_xml(long self, long cancellable, long[] error);

        static native long simplevirt_connection_fetch_domain_capabilities(long self, byte[] domainType, byte[] architecture, byte[] machine, byte[] emulator, long cancellable, long[] error);

        static native long simplevirt_connection_fetch_domain_capabilities_xml(long self, byte[] domainType, byte[] architecture, byte[] machine, byte[] emulator, long cancellable, long[] error);

        static native long simplevirt_connection_fetch_domain_stats(long self, long domains, int groups, long cancellable, long[] error);

        static native long simplevirt_connection_fetch_host_cpu_stats(long self, int cpu, long cancellable, long[] error);

        static native long simplevirt_connection_fetch_host_memory_stats(long self, int numaNode, long cancellable, long[] error);

        static native long simplevirt_connection_fetch_page_sharing(long self, long cancellable, long[] error);

        static native long simplevirt_connection_fetch_save_image_xml(long self, byte[] path, long cancellable, long[] error);

        static native long simplevirt_connection_fetch_storage_capabilities_xml(long self, long cancellable, long[] error);

        static native long simplevirt_connection_find_common_cpu(long self, long documents, byte[] domainType, long cancellable, long[] error);

        static native long simplevirt_connection_find_storage_pool_sources(long self, byte[] poolType, byte[] xml, long cancellable, long[] error);

        static native int simplevirt_connection_get_embedded(long self);

        static native int simplevirt_connection_get_read_only(long self);

        static native long simplevirt_connection_get_root(long self);

        static native int simplevirt_connection_get_state(long self);

        static native int simplevirt_connection_get_timeout_ms(long self);

        static native long simplevirt_connection_get_uri(long self);

        static native long simplevirt_connection_list_cpu_models(long self, byte[] architecture, long cancellable, long[] error);

        static native long simplevirt_connection_list_domain_stats(long self, int groups, int filter, long cancellable, long[] error);

        static native long simplevirt_connection_list_domains(long self, int filter, long cancellable, long[] error);

        static native long simplevirt_connection_list_free_pages(long self, long cancellable, long[] error);

        static native long simplevirt_connection_list_host_cpus(long self, long cancellable, long[] error);

        static native long simplevirt_connection_list_host_interfaces(long self, int filter, long cancellable, long[] error);

        static native long simplevirt_connection_list_networks(long self, int filter, long cancellable, long[] error);

        static native long simplevirt_connection_list_node_devices(long self, int filter, long cancellable, long[] error);

        static native long simplevirt_connection_list_numa_free_memory(long self, long cancellable, long[] error);

        static native long simplevirt_connection_list_nwfilter_bindings(long self, long cancellable, long[] error);

        static native long simplevirt_connection_list_nwfilters(long self, long cancellable, long[] error);

        static native long simplevirt_connection_list_secrets(long self, int filter, long cancellable, long[] error);

        static native long simplevirt_connection_list_storage_pool_sources(long self, byte[] poolType, byte[] host, long cancellable, long[] error);

        static native long simplevirt_connection_list_storage_pools(long self, int filter, long cancellable, long[] error);

        static native long simplevirt_connection_lookup_domain(long self, byte[] name, long cancellable, long[] error);

        static native long simplevirt_connection_lookup_domain_by_id(long self, int id, long cancellable, long[] error);

        static native long simplevirt_connection_lookup_domain_by_uuid(long self, byte[] uuid, long cancellable, long[] error);

        static native long simplevirt_connection_lookup_host_interface(long self, byte[] name, long cancellable, long[] error);

        static native long simplevirt_connection_lookup_host_interface_by_mac(long self, byte[] mac, long cancellable, long[] error);

        static native long simplevirt_connection_lookup_network(long self, byte[] name, long cancellable, long[] error);

        static native long simplevirt_connection_lookup_network_by_uuid(long self, byte[] uuid, long cancellable, long[] error);

        static native long simplevirt_connection_lookup_node_device(long self, byte[] name, long cancellable, long[] error);

        static native long simplevirt_connection_lookup_node_device_by_wwn(long self, byte[] wwnn, byte[] wwpn, long cancellable, long[] error);

        static native long simplevirt_connection_lookup_nwfilter(long self, byte[] name, long cancellable, long[] error);

        static native long simplevirt_connection_lookup_nwfilter_by_uuid(long self, byte[] uuid, long cancellable, long[] error);

        static native long simplevirt_connection_lookup_secret(long self, byte[] uuid, long cancellable, long[] error);

        static native long simplevirt_connection_lookup_secret_by_usage(long self, int usageType, byte[] usageId, long cancellable, long[] error);

        static native long simplevirt_connection_lookup_storage_pool(long self, byte[] name, long cancellable, long[] error);

        static native long simplevirt_connection_lookup_storage_pool_by_path(long self, byte[] path, long cancellable, long[] error);

        static native long simplevirt_connection_lookup_storage_pool_by_uuid(long self, byte[] uuid, long cancellable, long[] error);

        static native long simplevirt_connection_lookup_storage_volume_by_key(long self, byte[] key, long cancellable, long[] error);

        static native long simplevirt_connection_lookup_storage_volume_by_path(long self, byte[] path, long cancellable, long[] error);

        static native int simplevirt_connection_ping(long self, long cancellable, long[] error);

        static native long simplevirt_connection_restore_domain(long self, byte[] path, int flags, long cancellable, long[] error);

        static native long simplevirt_connection_restore_domain_as(long self, byte[] path, long config, int flags, long cancellable, long[] error);

        static native int simplevirt_connection_roll_back_interface_changes(long self, long cancellable, long[] error);

        static native int simplevirt_connection_set_page_sharing(long self, long sharing, long cancellable, long[] error);

        static native void simplevirt_connection_set_timeout_ms(long self, int value);

        static native long simplevirt_connection_start_domains(long self, long domains, int flags, long cancellable, long[] error);

        static native long simplevirt_connection_start_transient_domain(long self, long config, int flags, long cancellable, long[] error);

        static native long simplevirt_connection_start_transient_domain_xml(long self, byte[] xml, int flags, long cancellable, long[] error);

        static native long simplevirt_connection_start_transient_network(long self, long config, long cancellable, long[] error);

        static native long simplevirt_connection_start_transient_network_xml(long self, byte[] xml, long cancellable, long[] error);

        static native long simplevirt_connection_start_transient_node_device_xml(long self, byte[] xml, long cancellable, long[] error);

        static native long simplevirt_connection_start_transient_storage_pool(long self, long config, int flags, long cancellable, long[] error);

        static native long simplevirt_connection_start_transient_storage_pool_xml(long self, byte[] xml, int flags, long cancellable, long[] error);

        static native long simplevirt_connection_stop_domains(long self, long domains, int timeout, long cancellable, long[] error);

        static native int simplevirt_connection_subscribe(long self, int topics, long cancellable, long[] error);

        static native int simplevirt_connection_update_save_image_xml(long self, byte[] path, byte[] xml, long cancellable, long[] error);

        static native long simplevirt_connection_watch(long self, int topics, long cancellable, long[] error);
    }
}
