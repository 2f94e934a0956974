// SPDX-License-Identifier: LGPL-2.1-or-later
package org.simplevirt;

import java.util.concurrent.Flow;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

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
        return subscriber -> new Publication(events(topics), subscriber).start();
    }

    private static final class Publication implements Flow.Subscription, Runnable {
        private final EventQueue queue;
        private final Flow.Subscriber<? super Event> subscriber;
        private final Semaphore wanted = new Semaphore(0);
        private final AtomicBoolean cancelled = new AtomicBoolean();
        private volatile boolean greedy;

        Publication(EventQueue queue, Flow.Subscriber<? super Event> subscriber) {
            this.queue = queue;
            this.subscriber = subscriber;
        }

        void start() {
            Async.execute(this);
        }

        @Override
        public void request(long count) {
            if (count <= 0) {
                cancel();
                subscriber.onError(new IllegalArgumentException(count + ": ask for one event or more"));
            } else if (count >= Integer.MAX_VALUE) {
                greedy = true;
                wanted.release();
            } else {
                wanted.release((int) count);
            }
        }

        @Override
        public void cancel() {
            cancelled.set(true);
            queue.close();
            wanted.release();
        }

        @Override
        public void run() {
            subscriber.onSubscribe(this);
            try {
                while (!cancelled.get()) {
                    if (!greedy) {
                        wanted.acquire();
                    }
                    if (!cancelled.get()) {
                        subscriber.onNext(queue.pop(0));
                    }
                }
            } catch (Throwable end) {
                queue.close();
                finish(end);
            }
        }

        private void finish(Throwable end) {
            if (cancelled.getAndSet(true)) {
                return;
            }
            if (end instanceof SimplevirtException && ((SimplevirtException) end).code() == ErrorCode.CLOSED) {
                subscriber.onComplete();
            } else {
                subscriber.onError(end);
            }
        }
    }
}
