// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import com.sun.jna.Callback;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/**
 * The connections that a program works with, as a {@code GListModel}: a program puts them in and takes them out,
 * from any thread.
 * <p>The items are {@link Connection}, each once, in the order in which they were added; several may lead to the
 * same URI. The model keeps them: what is removed is dropped, and closed by that when nobody else holds it. A
 * connection that was closed or lost stays until it is removed, and may be added; {@link Connection#state}
 * tells.
 * <p>What a thread adds or removes is at once in the length, the list and what {@link
 * ConnectionListModel#findByUri} finds, for every thread. The {@code GListModel} follows with {@link
 * ConnectionListModel#onItemsChanged} and the two signals, all on a thread of its own. What a handler changes is
 * told when all handlers have heard the news before. What was added and removed meanwhile cancels out and is not
 * told.
 */
public final class ConnectionListModel extends NativeObject implements Iterable<Connection> {
    ConnectionListModel(Owned owned) {
        super(owned);
    }

    static ConnectionListModel wrap(long pointer) {
        return pointer == 0 ? null : new ConnectionListModel(new Owned(pointer));
    }

    /** Makes a model without connections. */
    public ConnectionListModel() {
        this(create());
    }

    private static Owned create() {
        return new Owned(Signals.served(() -> N.simplevirt_connection_list_model_new()));
    }

    /**
     * Adds a connection behind the others.
     * <p>Fails with {@link ErrorCode#ALREADY_EXISTS}.
     *
     * @param connection what to add, in whatever state
     * @throws SimplevirtException when it fails
     */
    public void add(Connection connection) {
        long[] failure = new long[1];
        try (Scope scope = new Scope()) {
            N.simplevirt_connection_list_model_add(scope.use(this), scope.use(connection), failure);
            SimplevirtException.check(failure);
        }
    }

    /**
     * Finds the first connection to a URI.
     * <p>Fails with {@link ErrorCode#NOT_FOUND}.
     *
     * @param uri what was asked for when it was opened, or what {@link Connection#uri} says
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public Connection findByUri(String uri) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_connection_list_model_find_by_uri(self, Text.utf8(uri), failure);
            SimplevirtException.check(failure);
            return Connection.wrap(result);
        } finally {
            release();
        }
    }

    /**
     * How many connections there are
     *
     * @return how many connections there are
     */
    public long length() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_connection_list_model_get_length(self));
        } finally {
            release();
        }
    }

    /**
     * Lists the connections of this moment in their order.
     *
     * @return the list, empty when there is nothing
     */
    public List<Connection> listItems() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_connection_list_model_list_items(self), Connection::wrap);
        } finally {
            release();
        }
    }

    /**
     * Removes a connection, which is not closed by it but no longer kept.
     * <p>Fails with {@link ErrorCode#NOT_FOUND}.
     *
     * @param connection what to remove
     * @throws SimplevirtException when it fails
     */
    public void remove(Connection connection) {
        long[] failure = new long[1];
        try (Scope scope = new Scope()) {
            N.simplevirt_connection_list_model_remove(scope.use(this), scope.use(connection), failure);
            SimplevirtException.check(failure);
        }
    }

    /**
     * Gets the item at a position of the list as it was told last, {@code null} behind the last.
     *
     * @param position where, counted from 0
     * @return the item, or {@code null} behind the last
     */
    public Connection getItem(long position) {
        long self = acquire();
        try {
            return Connection.wrap(N.g_list_model_get_item(self, Values.unsigned(position)));
        } finally {
            release();
        }
    }

    interface ConnectionAddedCallback extends Callback {
        void invoke(long self, long connection, long data);
    }

    @SuppressWarnings("unchecked")
    private static final ConnectionAddedCallback CONNECTION_ADDED = Signals.foreign((self, connection, data) ->
            Signals.call(data, handler -> ((Consumer<Connection>) handler).accept(Connection.wrap(Values.ref(connection)))));

    /**
     * A connection was added, and is an item.
     *
     * @param handler called on a thread of its own, one call at a time; one that uses its emitter keeps it alive
     * @return what ends it
     */
    public Subscription onConnectionAdded(Consumer<Connection> handler) {
        return Signals.connect(this, "connection-added", CONNECTION_ADDED, handler);
    }

    interface ConnectionRemovedCallback extends Callback {
        void invoke(long self, long connection, long data);
    }

    @SuppressWarnings("unchecked")
    private static final ConnectionRemovedCallback CONNECTION_REMOVED = Signals.foreign((self, connection, data) ->
            Signals.call(data, handler -> ((Consumer<Connection>) handler).accept(Connection.wrap(Values.ref(connection)))));

    /**
     * A connection was removed, and is no item any more.
     *
     * @param handler called on a thread of its own, one call at a time; one that uses its emitter keeps it alive
     * @return what ends it
     */
    public Subscription onConnectionRemoved(Consumer<Connection> handler) {
        return Signals.connect(this, "connection-removed", CONNECTION_REMOVED, handler);
    }

    interface ItemsChangedCallback extends Callback {
        void invoke(long self, int position, int removed, int added, long data);
    }

    private static final ItemsChangedCallback ITEMS_CHANGED = Signals.foreign((self, position, removed, added, data) ->
            Signals.call(data, handler -> ((ItemsChangedHandler) handler).handle(Values.unsigned(position), Values.unsigned(removed), Values.unsigned(added))));

    /**
     * Some items left, and others are in their place, from a position on: there {@link
     * ConnectionListModel#listItems} has them. An item that moves leaves and comes. Who plays every change on a copy
     * of the list has what the model has become. The list may be ahead of what was told, outside of handlers and
     * where other threads change the model.
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
    public Iterator<Connection> iterator() {
        return listItems().iterator();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_connection_list_model_new();

        static native int simplevirt_connection_list_model_add(long self, long connection, long[] error);

        static native long simplevirt_connection_list_model_find_by_uri(long self, byte[] uri, long[] error);

        static native int simplevirt_connection_list_model_get_length(long self);

        static native long simplevirt_connection_list_model_list_items(long self);

        static native int simplevirt_connection_list_model_remove(long self, long connection, long[] error);

        static native long g_list_model_get_item(long self, int position);
    }
}
