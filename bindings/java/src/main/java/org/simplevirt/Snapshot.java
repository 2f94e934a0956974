// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * A snapshot of a domain: what its disks, and often its memory, held at one moment.
 * <p>One object per snapshot and connection. The properties hold what the listing, or the call that returned the
 * snapshot, found; their getters never block. Thread-safe. The object holds a reference to its domain.
 */
public final class Snapshot extends NativeObject {
    Snapshot(Owned owned) {
        super(owned);
    }

    static Snapshot wrap(long pointer) {
        return pointer == 0 ? null : new Snapshot(new Owned(pointer));
    }

    /**
     * Deletes the snapshot; the domain stays as it is now (libvirt: {@code virDomainSnapshotDelete}).
     * <p>Fails with {@link ErrorCode#NOT_FOUND} when it has already been deleted, {@link ErrorCode#NOT_SUPPORTED}.
     * <p>Cancelling has no effect once the operation has begun.
     *
     * @param flags what to remove along with it
     * @throws SimplevirtException when it fails
     */
    public void delete(SnapshotDeleteFlags... flags) {
        Async.brief(cancellable -> {
            doDelete(cancellable, flags);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #delete}.
     *
     * @param flags what to remove along with it
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> deleteAsync(SnapshotDeleteFlags... flags) {
        return Async.run(cancellable -> {
            doDelete(cancellable, flags);
            return null;
        });
    }

    private void doDelete(long cancellable, SnapshotDeleteFlags... flags) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_snapshot_delete(self, Values.bits(flags), cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Gets its definition, to be read and to be used again (libvirt: {@code virDomainSnapshotGetXMLDesc}).
     * <p>Fails with {@link ErrorCode#NOT_FOUND} when it has been deleted.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public SnapshotConfig fetchConfig() {
        return Async.brief(cancellable -> doFetchConfig(cancellable));
    }

    /**
     * Asynchronous version of {@link #fetchConfig}.
     *
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<SnapshotConfig> fetchConfigAsync() {
        return Async.run(cancellable -> doFetchConfig(cancellable));
    }

    private SnapshotConfig doFetchConfig(long cancellable) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_snapshot_fetch_config(self, cancellable, failure);
            SimplevirtException.check(failure);
            return SnapshotConfig.wrap(result);
        } finally {
            release();
        }
    }

    /**
     * Asks whether it is the current snapshot: the parent of the next one (libvirt: {@code
     * virDomainSnapshotIsCurrent}).
     * <p>Fails with {@link ErrorCode#NOT_FOUND} when it has been deleted.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public boolean fetchIsCurrent() {
        return Async.brief(cancellable -> doFetchIsCurrent(cancellable));
    }

    /**
     * Asynchronous version of {@link #fetchIsCurrent}.
     *
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Boolean> fetchIsCurrentAsync() {
        return Async.run(cancellable -> doFetchIsCurrent(cancellable));
    }

    private boolean doFetchIsCurrent(long cancellable) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            int result = N.simplevirt_snapshot_fetch_is_current(self, cancellable, failure);
            SimplevirtException.check(failure);
            return result != 0;
        } finally {
            release();
        }
    }

    /**
     * Finds the parent of the snapshot (libvirt: {@code virDomainSnapshotGetParent}).
     * <p>Fails with {@link ErrorCode#NOT_FOUND} when it has no parent or has been deleted.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public Snapshot fetchParent() {
        return Async.brief(cancellable -> doFetchParent(cancellable));
    }

    /**
     * Asynchronous version of {@link #fetchParent}.
     *
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Snapshot> fetchParentAsync() {
        return Async.run(cancellable -> doFetchParent(cancellable));
    }

    private Snapshot doFetchParent(long cancellable) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_snapshot_fetch_parent(self, cancellable, failure);
            SimplevirtException.check(failure);
            return Snapshot.wrap(result);
        } finally {
            release();
        }
    }

    /**
     * Gets its definition, with that of the domain as it was (libvirt: {@code virDomainSnapshotGetXMLDesc}). {@link
     * SnapshotConfig} reads it.
     * <p>Fails with {@link ErrorCode#NOT_FOUND} when it has been deleted.
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
            long result = N.simplevirt_snapshot_fetch_xml(self, cancellable, failure);
            SimplevirtException.check(failure);
            return Text.take(result);
        } finally {
            release();
        }
    }

    /**
     * When it was taken
     *
     * @return when it was taken, or {@code null}
     */
    public Instant creationTime() {
        long self = acquire();
        try {
            return Values.moment(N.simplevirt_snapshot_get_creation_time(self), ChronoUnit.SECONDS);
        } finally {
            release();
        }
    }

    /**
     * A human-readable description
     *
     * @return A human-readable description, or {@code null}
     */
    public String description() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_snapshot_get_description(self));
        } finally {
            release();
        }
    }

    /**
     * The domain it is of
     *
     * @return the domain it is of
     */
    public Domain domain() {
        long self = acquire();
        try {
            return Domain.wrap(Values.ref(N.simplevirt_snapshot_get_domain(self)));
        } finally {
            release();
        }
    }

    /**
     * Whether it still exists, as far as is known: {@code false} after it was deleted
     *
     * @return whether it still exists, as far as is known: {@code false} after it was deleted
     */
    public boolean exists() {
        long self = acquire();
        try {
            return N.simplevirt_snapshot_get_exists(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The name, unique in its domain
     *
     * @return the name, unique in its domain
     */
    public String name() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_snapshot_get_name(self));
        } finally {
            release();
        }
    }

    /**
     * The snapshot it was taken after
     *
     * @return the snapshot it was taken after, or {@code null}
     */
    public String parentName() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_snapshot_get_parent_name(self));
        } finally {
            release();
        }
    }

    /**
     * What the domain did then
     *
     * @return what the domain did then
     */
    public SnapshotState state() {
        long self = acquire();
        try {
            return SnapshotState.of(N.simplevirt_snapshot_get_state(self));
        } finally {
            release();
        }
    }

    /**
     * Lists the children of the snapshot (libvirt: {@code virDomainSnapshotListAllChildren}).
     * <p>Fails with {@link ErrorCode#NOT_FOUND} when it has been deleted.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @return the list, empty when there is nothing
     * @throws SimplevirtException when it fails
     */
    public List<Snapshot> listChildren() {
        return Async.brief(cancellable -> doListChildren(cancellable));
    }

    /**
     * Asynchronous version of {@link #listChildren}.
     *
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<List<Snapshot>> listChildrenAsync() {
        return Async.run(cancellable -> doListChildren(cancellable));
    }

    private List<Snapshot> doListChildren(long cancellable) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_snapshot_list_children(self, cancellable, failure);
            SimplevirtException.check(failure);
            return Values.takeObjects(result, Snapshot::wrap);
        } finally {
            release();
        }
    }

    /**
     * Reads the properties anew, for what somebody else changed: libvirt has no events of snapshots (libvirt: {@code
     * virDomainSnapshotGetXMLDesc}).
     * <p>Fails with {@link ErrorCode#NOT_FOUND} when it has been deleted.
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
            N.simplevirt_snapshot_refresh(self, cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Reverts the domain to the snapshot; later changes are lost (libvirt: {@code virDomainRevertToSnapshot}).
     * <p>Fails with {@link ErrorCode#NOT_FOUND} when it has been deleted, {@link ErrorCode#NOT_SUPPORTED} for
     * external snapshots before libvirt 9.9, {@link ErrorCode#INVALID_STATE} when it is risky.
     * <p>Cancelling has no effect once the operation has begun.
     *
     * @param flags how
     * @throws SimplevirtException when it fails
     */
    public void revert(SnapshotRevertFlags... flags) {
        Async.brief(cancellable -> {
            doRevert(cancellable, flags);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #revert}.
     *
     * @param flags how
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> revertAsync(SnapshotRevertFlags... flags) {
        return Async.run(cancellable -> {
            doRevert(cancellable, flags);
            return null;
        });
    }

    private void doRevert(long cancellable, SnapshotRevertFlags... flags) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_snapshot_revert(self, Values.bits(flags), cancellable, failure);
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

        static native int simplevirt_snapshot_delete(long self, int flags, long cancellable, long[] error);

        static native long simplevirt_snapshot_fetch_config(long self, long cancellable, long[] error);

        static native int simplevirt_snapshot_fetch_is_current(long self, long cancellable, long[] error);

        static native long simplevirt_snapshot_fetch_parent(long self, long cancellable, long[] error);

        static native long simplevirt_snapshot_fetch_xml(long self, long cancellable, long[] error);

        static native long simplevirt_snapshot_get_creation_time(long self);

        static native long simplevirt_snapshot_get_description(long self);

        static native long simplevirt_snapshot_get_domain(long self);

        static native int simplevirt_snapshot_get_exists(long self);

        static native long simplevirt_snapshot_get_name(long self);

        static native long simplevirt_snapshot_get_parent_name(long self);

        static native int simplevirt_snapshot_get_state(long self);

        static native long simplevirt_snapshot_list_children(long self, long cancellable, long[] error);

        static native int simplevirt_snapshot_refresh(long self, long cancellable, long[] error);

        static native int simplevirt_snapshot_revert(long self, int flags, long cancellable, long[] error);
    }
}
