// SPDX-License-Identifier: LGPL-2.1-or-later
package org.simplevirt;

import java.time.Duration;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.TimeUnit;

/** Waiting at a queue of events in the words of {@link java.util.concurrent.BlockingQueue}, and iterating over it. */
abstract class EventWaiting extends NativeObject implements Iterable<Event> {
    EventWaiting(Owned owned) {
        super(owned);
    }

    abstract Event pop(Duration timeout);

    abstract Event tryPop();

    /**
     * Takes the next event, and waits for it as long as it takes; an interrupt ends the wait with a {@link
     * java.util.concurrent.CancellationException} and stays set.
     *
     * @return the event
     * @throws SimplevirtException when nothing is left and nothing will come
     */
    public final Event take() {
        // one that is there needs no thread to wait for it
        Event event = tryPop();
        return event == null ? pop(Duration.ZERO) : event;
    }

    /**
     * Takes the next event without waiting.
     *
     * @return the event, or null when none waits
     */
    public final Event poll() {
        return tryPop();
    }

    /**
     * Takes the next event, and waits for it for some time.
     *
     * @param timeout how long
     * @param unit in what
     * @return the event, or null when none came
     * @throws SimplevirtException when nothing is left and nothing will come
     */
    public final Event poll(long timeout, TimeUnit unit) {
        if (timeout <= 0) {
            return tryPop();
        }
        try {
            return pop(Duration.ofNanos(unit.toNanos(timeout)));
        } catch (SimplevirtException end) {
            if (end.code() == ErrorCode.TIMED_OUT) {
                return null;
            }
            throw end;
        }
    }

    /**
     * The events as they come; the iterator waits for each, and ends with the queue.
     *
     * @return an iterator
     */
    @Override
    public final Iterator<Event> iterator() {
        return new Iterator<Event>() {
            private Event next;

            @Override
            public boolean hasNext() {
                if (next == null) {
                    try {
                        next = take();
                    } catch (SimplevirtException end) {
                        if (end.code() != ErrorCode.CLOSED) {
                            throw end;
                        }
                    }
                }
                return next != null;
            }

            @Override
            public Event next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                Event event = next;
                next = null;
                return event;
            }
        };
    }
}
