// SPDX-License-Identifier: LGPL-2.1-or-later
package org.simplevirt;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Flow;

/** The events of a connection, for those who would rather wait or subscribe than be called. */
abstract class ConnectionEvents extends NativeObject {
    ConnectionEvents(Owned owned) {
        super(owned);
    }

    abstract EventQueue watch(EventTopics... topics);

    /**
     * What happens on the host from now on.
     *
     * @param topics which events; all of them when none is named
     * @return a queue to wait at or to iterate over, to be closed
     */
    public final EventQueue events(EventTopics... topics) {
        return topics.length == 0 ? watch(EventTopics.ALL) : watch(topics);
    }

    /**
     * What happens on the host, for reactive programs. Each subscriber has a queue of its own; it completes when the connection is
     * closed, and fails when it is lost for good.
     *
     * @param topics which events; all of them when none is named
     * @return a publisher
     */
    public final Flow.Publisher<Event> eventPublisher(EventTopics... topics) {
        return subscriber -> {
            Objects.requireNonNull(subscriber);
            try {
                Async.execute(new Publication(events(topics), subscriber));
            } catch (SimplevirtException failure) {
                subscriber.onSubscribe(new Refused());
                subscriber.onError(failure);
            }
        };
    }

    /** Of who was told at once why there are no events. */
    private static final class Refused implements Flow.Subscription {
        @Override
        public void request(long count) {}

        @Override
        public void cancel() {}
    }

    /** Tells one subscriber of events, on one thread, as many as it asked for. */
    private static final class Publication implements Flow.Subscription, Runnable {
        private final EventQueue queue;
        private final Flow.Subscriber<? super Event> subscriber;
        private long wanted;
        private boolean cancelled;
        private Throwable mistake;

        Publication(EventQueue queue, Flow.Subscriber<? super Event> subscriber) {
            this.queue = queue;
            this.subscriber = subscriber;
        }

        @Override
        public synchronized void request(long count) {
            if (count <= 0) {
                mistake = new IllegalArgumentException(count + ": ask for one event or more");
                queue.close();
            } else {
                wanted = count > Long.MAX_VALUE - wanted ? Long.MAX_VALUE : wanted + count;
            }
            notifyAll();
        }

        @Override
        public synchronized void cancel() {
            cancelled = true;
            queue.close();
            notifyAll();
        }

        /** Waits until an event is asked for; false when none will be. */
        private synchronized boolean takesMore() throws InterruptedException {
            while (wanted == 0 && !cancelled && mistake == null) {
                wait();
            }
            // this many is without end
            if (wanted != Long.MAX_VALUE) {
                wanted--;
            }
            return !cancelled && mistake == null;
        }

        @Override
        public void run() {
            try {
                subscriber.onSubscribe(this);
                // one ahead of what is asked for, so that the end is told to who asks for nothing
                Event next = queue.pop(Duration.ZERO);
                while (takesMore()) {
                    subscriber.onNext(next);
                    next = queue.pop(Duration.ZERO);
                }
                finish(null);
            } catch (Throwable end) {
                queue.close();
                finish(end);
            }
        }

        private void finish(Throwable end) {
            Throwable problem;
            synchronized (this) {
                if (cancelled) {
                    return;
                }
                cancelled = true;
                problem = mistake == null ? end : mistake;
            }
            if (problem instanceof SimplevirtException && ((SimplevirtException) problem).code() == ErrorCode.CLOSED) {
                subscriber.onComplete();
            } else {
                subscriber.onError(problem);
            }
        }
    }
}
