// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import com.sun.jna.Callback;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * All networks of a connection as a {@code GListModel} that events keep up to date. The items are {@link
 * Network}; otherwise it behaves like {@link DomainListModel}.
 */
public final class NetworkListModel extends NativeObject implements Signals.Owner, Iterable<Network> {
    NetworkListModel(Owned owned) {
        super(owned);
    }

    static NetworkListModel wrap(long pointer) {
        return pointer == 0 ? null : new NetworkListModel(new Owned(pointer));
    }

    /**
     * Lists the networks of a connection, in the round trips of {@link Connection#listNetworks}, and follows them
     * from then on.
     * <p>Fails with {@link ErrorCode#NOT_SUPPORTED} when the driver has no networks.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param connection whose networks
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public static NetworkListModel open(Connection connection) {
        return Async.lasting(cancellable -> doOpen(cancellable, connection));
    }

    /**
     * Asynchronous version of {@link #open}.
     *
     * @param connection whose networks
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public static CompletableFuture<NetworkListModel> openAsync(Connection connection) {
        return Async.run(cancellable -> doOpen(cancellable, connection));
    }

    private static NetworkListModel doOpen(long cancellable, Connection connection) {
        long[] failure = new long[1];
        try (Scope scope = new Scope()) {
            long result = Signals.served(() -> N.simplevirt_network_list_model_open(scope.use(connection), cancellable, failure));
            SimplevirtException.check(failure);
            return NetworkListModel.wrap(result);
        }
    }

    /**
     * Whose networks these are
     *
     * @return whose networks these are
     */
    @Override
    public Connection connection() {
        long self = acquire();
        try {
            return Connection.wrap(Values.ref(N.simplevirt_network_list_model_get_connection(self)));
        } finally {
            release();
        }
    }

    /**
     * How many networks there are
     *
     * @return how many networks there are
     */
    public long length() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_network_list_model_get_length(self));
        } finally {
            release();
        }
    }

    /**
     * Returns the current items in order. This and the length may be read from any thread.
     *
     * @return the list, empty when there is nothing
     */
    public List<Network> listItems() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_network_list_model_list_items(self), Network::wrap);
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
    public Network getItem(long position) {
        long self = acquire();
        try {
            return Network.wrap(N.g_list_model_get_item(self, Values.unsigned(position)));
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
     * At a position, some items were removed and others added: {@link NetworkListModel#listItems} returns the
     * current items. An item that moves is removed and added. Applying every change to a copy of the list keeps the
     * copy equal to the model. Take that copy within the first report, from {@code
     * simplevirt_network_list_model_get_item} up to the first {@code null}: outside of handlers, and while other
     * threads change the model, the list may be ahead of the reported changes.
     *
     * @param handler called on a thread of its own, one call at a time; one that uses its emitter keeps it alive, as
     *     long as that is not closed
     * @return what ends it
     */
    public Subscription onItemsChanged(ItemsChangedHandler handler) {
        return Signals.connect(this, "items-changed", ITEMS_CHANGED, handler);
    }

    /**
     * Iterates over the current items.
     *
     * @return an iterator that later changes of the model do not affect
     */
    @Override
    public Iterator<Network> iterator() {
        return listItems().iterator();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_network_list_model_open(long connection, long cancellable, long[] error);

        static native long simplevirt_network_list_model_get_connection(long self);

        static native int simplevirt_network_list_model_get_length(long self);

        static native long simplevirt_network_list_model_list_items(long self);

        static native long g_list_model_get_item(long self, int position);
    }
}
