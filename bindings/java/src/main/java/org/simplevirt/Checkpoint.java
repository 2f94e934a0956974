// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * A checkpoint of a domain: from then on libvirt remembers which parts of its disks change, so that a backup can
 * leave out the rest.
 * <p>One object per checkpoint and connection. The properties say what the listing, or the call that gave the
 * checkpoint, found; they never block. Thread-safe. The object keeps its domain.
 */
public final class Checkpoint extends NativeObject {
    Checkpoint(Owned owned) {
        super(owned);
    }

    static Checkpoint wrap(long pointer) {
        return pointer == 0 ? null : new Checkpoint(new Owned(pointer));
    }

    /**
     * Deletes the checkpoint (libvirt: {@code virDomainCheckpointDelete}). Backups that were made since stay good;
     * one after this checkpoint cannot be made any more.
     * <p>Fails with {@link ErrorCode#NOT_FOUND} when it was deleted before, {@link ErrorCode#INVALID_STATE} when the
     * domain is off and more than metadata is to go.
     * <p>Cancelling has no effect once the work began.
     *
     * @param flags what goes with it
     * @throws SimplevirtException when it fails
     */
    public void delete(CheckpointDeleteFlags... flags) {
        Async.brief(cancellable -> {
            doDelete(cancellable, flags);
            return null;
        });
    }

    /**
     * Does what {@link #delete} does, on another thread.
     *
     * @param flags what goes with it
     * @return a future; cancelling it, or completing it otherwise, gives up the call
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
     * Gets its definition as a config: which disks it covers, and how much of them changed (libvirt: {@code
     * virDomainCheckpointGetXMLDesc}).
     * <p>Fails with {@link ErrorCode#NOT_FOUND} when it was deleted, {@link ErrorCode#INVALID_STATE} when sizes are
     * wanted of a domain that is off.
     * <p>Cancelling gives up the wait: the call fails with {@code CancellationException} while the daemon may still
     * carry it out. The same holds for the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param sizes also how much of each disk changed since; the domain must run
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public CheckpointConfig fetchConfig(boolean sizes) {
        return Async.brief(cancellable -> doFetchConfig(cancellable, sizes));
    }

    /**
     * Does what {@link #fetchConfig} does, on another thread.
     *
     * @param sizes also how much of each disk changed since; the domain must run
     * @return a future; cancelling it, or completing it otherwise, gives up the call
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
     * Gets the checkpoint that it was made after (libvirt: {@code virDomainCheckpointGetParent}).
     * <p>Fails with {@link ErrorCode#NOT_FOUND} when it was the first, or was deleted.
     * <p>Cancelling gives up the wait: the call fails with {@code CancellationException} while the daemon may still
     * carry it out. The same holds for the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public Checkpoint fetchParent() {
        return Async.brief(cancellable -> doFetchParent(cancellable));
    }

    /**
     * Does what {@link #fetchParent} does, on another thread.
     *
     * @return a future; cancelling it, or completing it otherwise, gives up the call
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
     * <p>Fails with {@link ErrorCode#NOT_FOUND} when it was deleted.
     * <p>Cancelling gives up the wait: the call fails with {@code CancellationException} while the daemon may still
     * carry it out. The same holds for the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public String fetchXml() {
        return Async.brief(cancellable -> doFetchXml(cancellable));
    }

    /**
     * Does what {@link #fetchXml} does, on another thread.
     *
     * @return a future; cancelling it, or completing it otherwise, gives up the call
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
     * When it was made
     *
     * @return when it was made, or {@code null}
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
     * A text for people
     *
     * @return A text for people, or {@code null}
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
     * Whether it is still there, as far as is known: {@code false} after it was deleted
     *
     * @return whether it is still there, as far as is known: {@code false} after it was deleted
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
     * The checkpoint it was made after
     *
     * @return the checkpoint it was made after, or {@code null}
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
     * Lists the checkpoints that were made right after it (libvirt: {@code virDomainCheckpointListAllChildren}).
     * <p>Fails with {@link ErrorCode#NOT_FOUND} when it was deleted.
     * <p>Cancelling gives up the wait: the call fails with {@code CancellationException} while the daemon may still
     * carry it out. The same holds for the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @return the list, empty when there is nothing
     * @throws SimplevirtException when it fails
     */
    public List<Checkpoint> listChildren() {
        return Async.brief(cancellable -> doListChildren(cancellable));
    }

    /**
     * Does what {@link #listChildren} does, on another thread.
     *
     * @return a future; cancelling it, or completing it otherwise, gives up the call
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
    }
}
