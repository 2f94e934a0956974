// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import com.sun.jna.Callback;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * All domains of a connection as a {@code GListModel} that events keep true: what a list of GTK shows, and what
 * a program without GTK asks.
 * <p>The items are {@link Domain}, defined or running, each once, sorted by name as strcmp() does. They come
 * when they are defined or started and go when they are undefined or, being transient, stop; one that is
 * redefined stays, one that is renamed moves. {@link DomainListModel#onItemsChanged} is emitted once for each
 * such change, on a thread of its own. What happens within one turn may cancel out and is then not told. What
 * changes of a domain itself, such as its state, the domain notifies, in the context of its connection. Before a
 * new domain appears, the daemon was asked about it, so that its properties are known.
 * <p>A connection that is made again after a loss brings the model up to date by itself. When it is lost for
 * good or closed, the model stays as it was. The model keeps its connection object, and neither keeps that from
 * being closed nor is kept by it: dropping the last reference ends it, from any thread.
 */
public final class DomainListModel extends NativeObject implements Signals.Owner, Iterable<Domain> {
    DomainListModel(Owned owned) {
        super(owned);
    }

    static DomainListModel wrap(long pointer) {
        return pointer == 0 ? null : new DomainListModel(new Owned(pointer));
    }

    /**
     * Lists the domains of a connection, in the round trips of {@link Connection#listDomains}, and follows them from
     * then on.
     * <p>Fails with why the domains could not be listed.
     * <p>Cancelling gives up the wait: the call fails with {@code CancellationException} while the daemon may still
     * carry it out. The same holds for the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param connection whose domains
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public static DomainListModel open(Connection connection) {
        return Async.lasting(cancellable -> doOpen(cancellable, connection));
    }

    /**
     * Does what {@link #open} does, on another thread.
     *
     * @param connection whose domains
     * @return a future; cancelling it, or completing it otherwise, gives up the call
     */
    public static CompletableFuture<DomainListModel> openAsync(Connection connection) {
        return Async.run(cancellable -> doOpen(cancellable, connection));
    }

    private static DomainListModel doOpen(long cancellable, Connection connection) {
        long[] failure = new long[1];
        try (Scope scope = new Scope()) {
            long result = Signals.served(() -> N.simplevirt_domain_list_model_open(scope.use(connection), cancellable, failure));
            SimplevirtException.check(failure);
            return DomainListModel.wrap(result);
        }
    }

    /**
     * Whose domains these are
     *
     * @return whose domains these are
     */
    @Override
    public Connection connection() {
        long self = acquire();
        try {
            return Connection.wrap(Values.ref(N.simplevirt_domain_list_model_get_connection(self)));
        } finally {
            release();
        }
    }

    /**
     * How many domains there are
     *
     * @return how many domains there are
     */
    public long length() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_domain_list_model_get_length(self));
        } finally {
            release();
        }
    }

    /**
     * Lists the domains of this moment in their order. Any thread may ask, as for the length.
     *
     * @return the list, empty when there is nothing
     */
    public List<Domain> listItems() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_domain_list_model_list_items(self), Domain::wrap);
        } finally {
            release();
        }
    }

    /**
     * Gets the item at a position of the list as it was told last, {@code null} behind the last.
     *
     * @param position where, counted from 0
     * @return the item, or {@code null} behind the last
     */
    public Domain getItem(long position) {
        long self = acquire();
        try {
            return Domain.wrap(N.g_list_model_get_item(self, Values.unsigned(position)));
        } finally {
            release();
        }
    }

    interface ItemsChangedCallback extends Callback {
        void invoke(long self, int position, int removed, int added, long data);
    }

    private static final ItemsChangedCallback ITEMS_CHANGED = Signals.foreign((self, position, removed, added, data) ->
            Signals.call(data, handler -> ((ItemsChangedHandler) handler).handle(Values.unsigned(position), Values.unsigned(removed), Values.unsigned(added))));

    /**
     * Some items left, and others are in their place, from a position on: there {@link DomainListModel#listItems}
     * has them. An item that moves leaves and comes. Who plays every change on a copy of the list has what the model
     * has become. The list may be ahead of what was told, outside of handlers and where other threads change the
     * model.
     *
     * @param handler called on a thread of its own, one call at a time; one that uses its emitter keeps it alive
     * @return what ends it
     */
    public Subscription onItemsChanged(ItemsChangedHandler handler) {
        return Signals.connect(this, "items-changed", ITEMS_CHANGED, handler);
    }

    /**
     * Goes through the items of this moment.
     *
     * @return an iterator that changes of the model do not reach
     */
    @Override
    public Iterator<Domain> iterator() {
        return listItems().iterator();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_domain_list_model_open(long connection, long cancellable, long[] error);

        static native long simplevirt_domain_list_model_get_connection(long self);

        static native int simplevirt_domain_list_model_get_length(long self);

        static native long simplevirt_domain_list_model_list_items(long self);

        static native long g_list_model_get_item(long self, int position);
    }
}
