// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import com.sun.jna.Callback;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/**
 * The connections that a program works with, as a {@code GListModel}: the program adds and removes them, from
 * any thread.
 * <p>The items are {@link Connection}, each at most once, in the order in which they were added; several may
 * have the same URI. The model holds a reference to each of them: removing a connection drops that reference,
 * which closes the connection when it was the last one. A closed or lost connection may be added, and stays
 * until it is removed; see {@link Connection#state}.
 * <p>A change is visible at once, from every thread, in the length, the list and {@link
 * ConnectionListModel#findByUri}. The {@code GListModel} interface follows with {@link
 * ConnectionListModel#onItemsChanged} and the two signals, all on a thread of its own. When a handler changes
 * the model, the change is reported after all handlers have seen the previous one. An addition and a removal
 * that happen in between cancel each other out and are not reported.
 */
public final class ConnectionListModel extends NativeObject implements Iterable<Connection> {
    ConnectionListModel(Owned owned) {
        super(owned);
    }

    static ConnectionListModel wrap(long pointer) {
        return pointer == 0 ? null : new ConnectionListModel(new Owned(pointer));
    }

    /** Creates an empty model. */
    public ConnectionListModel() {
        this(create());
    }

    private static Owned create() {
        return new Owned(Signals.served(() -> N.simplevirt_connection_list_model_new()));
    }

    /**
     * Appends a connection.
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
     * @param uri the URI passed when it was opened, or its {@link Connection#uri}
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
     * Returns the current connections in order.
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
     * Removes a connection. This does not close it, but drops the reference of the model.
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
     * Emitted after a connection was added.
     *
     * @param handler called on a thread of its own, one call at a time; one that uses its emitter keeps it alive, as
     *     long as that is not closed
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
     * Emitted after a connection was removed.
     *
     * @param handler called on a thread of its own, one call at a time; one that uses its emitter keeps it alive, as
     *     long as that is not closed
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
     * At a position, some items were removed and others added: {@link ConnectionListModel#listItems} returns the
     * current items. An item that moves is removed and added. Applying every change to a copy of the list keeps the
     * copy equal to the model. Take that copy within the first report, from {@code
     * simplevirt_connection_list_model_get_item} up to the first {@code null}: outside of handlers, and while other
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
