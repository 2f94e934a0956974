// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * A checkpoint of a domain: from then on libvirt tracks which parts of its disks change, so that a backup can
 * leave out the rest.
 * <p>One object per checkpoint and connection. The properties hold what the listing, or the call that returned
 * the checkpoint, found; their getters never block. Thread-safe. The object holds a reference to its domain.
 */
public final class Checkpoint extends NativeObject {
    Checkpoint(Owned owned) {
        super(owned);
    }

    static Checkpoint wrap(long pointer) {
        return pointer == 0 ? null : new Checkpoint(new Owned(pointer));
    }

    /**
     * Deletes the checkpoint (libvirt: {@code virDomainCheckpointDelete}). Existing backups stay valid; incremental
     * backups from this checkpoint are no longer possible.
     * <p>Fails with {@link ErrorCode#NOT_FOUND} when it has already been deleted, {@link ErrorCode#INVALID_STATE}
     * when the domain is off and more than metadata is to be deleted.
     * <p>Cancelling has no effect once the operation has begun.
     *
     * @param flags what to remove along with it
     * @throws SimplevirtException when it fails
     */
    public void delete(CheckpointDeleteFlags... flags) {
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
    public CompletableFuture<Void> deleteAsync(CheckpointDeleteFlags... flags) {
        return Async.run(cancellable -> {
            doDelete(cancellable, flags);
            return null;
        });
    }

    private void doDelete(long cancellable, CheckpointDeleteFlags... flags) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_checkpoint_delete(self, Values.bits(flags), cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Gets its definition as a config object: which disks it covers, and how much of them changed (libvirt: {@code
     * virDomainCheckpointGetXMLDesc}).
     * <p>Fails with {@link ErrorCode#NOT_FOUND} when it has been deleted, {@link ErrorCode#INVALID_STATE} when sizes
     * are requested for a domain that is off.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param sizes also how much of each disk changed since; the domain must run
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public CheckpointConfig fetchConfig(boolean sizes) {
        return Async.brief(cancellable -> doFetchConfig(cancellable, sizes));
    }

    /**
     * Asynchronous version of {@link #fetchConfig}.
     *
     * @param sizes also how much of each disk changed since; the domain must run
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<CheckpointConfig> fetchConfigAsync(boolean sizes) {
        return Async.run(cancellable -> doFetchConfig(cancellable, sizes));
    }

    private CheckpointConfig doFetchConfig(long cancellable, boolean sizes) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_checkpoint_fetch_config(self, sizes ? 1 : 0, cancellable, failure);
            SimplevirtException.check(failure);
            return CheckpointConfig.wrap(result);
        } finally {
            release();
        }
    }

    /**
     * Is {@link #fetchConfig(boolean)} without the last arguments.
     *
     * @return the result
     */
    public CheckpointConfig fetchConfig() {
        return fetchConfig(false);
    }

    /**
     * Is {@link #fetchConfig(boolean)} without the last arguments.
     *
     * @return a future
     */
    public CompletableFuture<CheckpointConfig> fetchConfigAsync() {
        return fetchConfigAsync(false);
    }

    /**
     * Gets the parent of the checkpoint (libvirt: {@code virDomainCheckpointGetParent}).
     * <p>Fails with {@link ErrorCode#NOT_FOUND} when it has no parent or has been deleted.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public Checkpoint fetchParent() {
        return Async.brief(cancellable -> doFetchParent(cancellable));
    }

    /**
     * Asynchronous version of {@link #fetchParent}.
     *
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Checkpoint> fetchParentAsync() {
        return Async.run(cancellable -> doFetchParent(cancellable));
    }

    private Checkpoint doFetchParent(long cancellable) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_checkpoint_fetch_parent(self, cancellable, failure);
            SimplevirtException.check(failure);
            return Checkpoint.wrap(result);
        } finally {
            release();
        }
    }

    /**
     * Gets its definition, with that of the domain as it was (libvirt: {@code virDomainCheckpointGetXMLDesc}).
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
            long result = N.simplevirt_checkpoint_fetch_xml(self, cancellable, failure);
            SimplevirtException.check(failure);
            return Text.take(result);
        } finally {
            release();
        }
    }

    /**
     * When it was created
     *
     * @return when it was created, or {@code null}
     */
    public Instant creationTime() {
        long self = acquire();
        try {
            return Values.moment(N.simplevirt_checkpoint_get_creation_time(self), ChronoUnit.SECONDS);
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
            return Text.read(N.simplevirt_checkpoint_get_description(self));
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
            return Domain.wrap(Values.ref(N.simplevirt_checkpoint_get_domain(self)));
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
            return N.simplevirt_checkpoint_get_exists(self) != 0;
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
            return Text.read(N.simplevirt_checkpoint_get_name(self));
        } finally {
            release();
        }
    }

    /**
     * The name of its parent
     *
     * @return the name of its parent, or {@code null}
     */
    public String parentName() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_checkpoint_get_parent_name(self));
        } finally {
            release();
        }
    }

    /**
     * Lists the children of the checkpoint (libvirt: {@code virDomainCheckpointListAllChildren}).
     * <p>Fails with {@link ErrorCode#NOT_FOUND} when it has been deleted.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @return the list, empty when there is nothing
     * @throws SimplevirtException when it fails
     */
    public List<Checkpoint> listChildren() {
        return Async.brief(cancellable -> doListChildren(cancellable));
    }

    /**
     * Asynchronous version of {@link #listChildren}.
     *
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<List<Checkpoint>> listChildrenAsync() {
        return Async.run(cancellable -> doListChildren(cancellable));
    }

    private List<Checkpoint> doListChildren(long cancellable) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_checkpoint_list_children(self, cancellable, failure);
            SimplevirtException.check(failure);
            return Values.takeObjects(result, Checkpoint::wrap);
        } finally {
            release();
        }
    }

    /**
     * Reads the properties anew, for what somebody else changed: libvirt has no events of checkpoints (libvirt:
     * {@code virDomainCheckpointGetXMLDesc}).
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
            N.simplevirt_checkpoint_refresh(self, cancellable, failure);
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

        static native int simplevirt_checkpoint_delete(long self, int flags, long cancellable, long[] error);

        static native long simplevirt_checkpoint_fetch_config(long self, int sizes, long cancellable, long[] error);

        static native long simplevirt_checkpoint_fetch_parent(long self, long cancellable, long[] error);

        static native long simplevirt_checkpoint_fetch_xml(long self, long cancellable, long[] error);

        static native long simplevirt_checkpoint_get_creation_time(long self);

        static native long simplevirt_checkpoint_get_description(long self);

        static native long simplevirt_checkpoint_get_domain(long self);

        static native int simplevirt_checkpoint_get_exists(long self);

        static native long simplevirt_checkpoint_get_name(long self);

        static native long simplevirt_checkpoint_get_parent_name(long self);

        static native long simplevirt_checkpoint_list_children(long self, long cancellable, long[] error);

        static native int simplevirt_checkpoint_refresh(long self, long cancellable, long[] error);
    }
}
