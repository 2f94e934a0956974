// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletableFuture;

/**
 * Events of a connection for programs without a main loop: {@link EventQueue#pop} waits for the next one. Made
 * by {@link Connection#watch}.
 * <p>Thread-safe; several threads may pop, and each event goes to one of them. Events that nobody pops are kept
 * up to {@link EventQueue#capacity}; what comes while the queue is full is dropped, counted by {@link
 * EventQueue#dropped} and told by an event of kind {@link EventKind#OVERFLOW} in its place. The queue keeps its
 * connection. It ends, after the events that came before, when it or the connection is closed, and when the
 * connection is lost and does not reconnect.
 */
public final class EventQueue extends EventWaiting {
    EventQueue(Owned owned) {
        super(owned);
    }

    static EventQueue wrap(long pointer) {
        return pointer == 0 ? null : new EventQueue(new Owned(pointer));
    }

    /** Ends the queue: what waits can still be popped, nothing is added. Wakes who waits. Closing again does nothing. */
    @Override
    public void close() {
        long self = acquire();
        try {
            N.simplevirt_event_queue_close(self);
        } finally {
            release();
        }
    }

    /**
     * How many events wait at most
     *
     * @return how many events wait at most
     */
    public long capacity() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_event_queue_get_capacity(self));
        } finally {
            release();
        }
    }

    /**
     * Whether no event will be added any more; changes are not notified
     *
     * @return whether no event will be added any more; changes are not notified
     */
    public boolean closed() {
        long self = acquire();
        try {
            return N.simplevirt_event_queue_get_closed(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * How many events were dropped because the queue was full; changes are not notified
     *
     * @return how many events were dropped because the queue was full; changes are not notified
     */
    public long dropped() {
        long self = acquire();
        try {
            return N.simplevirt_event_queue_get_dropped(self);
        } finally {
            release();
        }
    }

    /**
     * How many events wait now; changes are not notified
     *
     * @return how many events wait now; changes are not notified
     */
    public long length() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_event_queue_get_length(self));
        } finally {
            release();
        }
    }

    /**
     * Takes the next event, and waits for it when there is none.
     * <p>Fails with {@link ErrorCode#TIMED_OUT}; when nothing is left and nothing will come, {@link
     * ErrorCode#CLOSED} or {@link ErrorCode#CONNECTION_LOST}.
     * <p>Cancelling ends the wait and takes no event.
     *
     * @param timeout how long to wait, in whole milliseconds; 0 for no limit
     * @return the result
     * @throws SimplevirtException when it fails
     */
    @Override
    public Event pop(Duration timeout) {
        return Async.lasting(cancellable -> doPop(cancellable, timeout));
    }

    /**
     * Does what {@link #pop} does, on another thread.
     *
     * @param timeout how long to wait, in whole milliseconds; 0 for no limit
     * @return a future; cancelling it, or completing it otherwise, gives up the call
     */
    public CompletableFuture<Event> popAsync(Duration timeout) {
        return Async.run(cancellable -> doPop(cancellable, timeout));
    }

    private Event doPop(long cancellable, Duration timeout) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_event_queue_pop(self, Values.whole(timeout, ChronoUnit.MILLIS), cancellable, failure);
            SimplevirtException.check(failure);
            return Event.take(result);
        } finally {
            release();
        }
    }

    /**
     * Sets {@link EventQueue#capacity}.
     *
     * @param value how many events wait at most
     * @return this
     */
    public EventQueue setCapacity(long value) {
        long self = acquire();
        try {
            N.simplevirt_event_queue_set_capacity(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Takes the next event without waiting.
     *
     * @return the event, or {@code null} when none waits
     */
    @Override
    public Event tryPop() {
        long self = acquire();
        try {
            return Event.take(N.simplevirt_event_queue_try_pop(self));
        } finally {
            release();
        }
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native void simplevirt_event_queue_close(long self);

        static native int simplevirt_event_queue_get_capacity(long self);

        static native int simplevirt_event_queue_get_closed(long self);

        static native long simplevirt_event_queue_get_dropped(long self);

        static native int simplevirt_event_queue_get_length(long self);

        static native long simplevirt_event_queue_pop(long self, int timeout, long cancellable, long[] error);

        static native void simplevirt_event_queue_set_capacity(long self, int value);

        static native long simplevirt_event_queue_try_pop(long self);
    }
}
