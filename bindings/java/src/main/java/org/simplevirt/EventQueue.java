// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletableFuture;

/**
 * Events of a connection, for programs without a main loop: {@link EventQueue#pop} waits for the next one.
 * Created by {@link Connection#watch}.
 * <p>Thread-safe; several threads may pop, and each event goes to one of them. Up to {@link EventQueue#capacity}
 * events are kept until they are popped. Events that arrive while the queue is full are dropped, counted in
 * {@link EventQueue#dropped} and replaced by one event of kind {@link EventKind#OVERFLOW}. The queue holds a
 * reference to its connection. It ends, after the events that came before, when it or the connection is closed,
 * or when the connection is lost and does not reconnect.
 */
public final class EventQueue extends EventWaiting {
    EventQueue(Owned owned) {
        super(owned);
    }

    static EventQueue wrap(long pointer) {
        return pointer == 0 ? null : new EventQueue(new Owned(pointer));
    }

    /**
     * Ends the queue: no more events are added, those in it can still be popped. Wakes all waiting threads. Closing
     * it again does nothing.
     */
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
     * How many events the queue holds at most
     *
     * @return how many events the queue holds at most
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
     * Whether the queue has ended, so that no more events will be added; changes are not notified
     *
     * @return whether the queue has ended, so that no more events will be added; changes are not notified
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
     * How many events are in the queue; changes are not notified
     *
     * @return how many events are in the queue; changes are not notified
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
     * Removes and returns the next event, waiting for one if necessary.
     * <p>Fails with {@link ErrorCode#TIMED_OUT}; when the queue is empty and has ended, {@link ErrorCode#CLOSED} or
     * {@link ErrorCode#CONNECTION_LOST}.
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
     * Asynchronous version of {@link #pop}.
     *
     * @param timeout how long to wait, in whole milliseconds; 0 for no limit
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
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
     * @param value how many events the queue holds at most
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
     * Removes and returns the next event without waiting.
     *
     * @return the event, or {@code null} when the queue is empty
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
