// SPDX-License-Identifier: LGPL-2.1-or-later
package org.simplevirt;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.SubmissionPublisher;
import java.util.function.Consumer;

/** The events of a connection, for those who would rather wait than be called. */
abstract class ConnectionEvents extends NativeObject {
    ConnectionEvents(Owned owned) {
        super(owned);
    }

    abstract Subscription onEvent(Consumer<Event> handler);

    /** Events in the order in which they came. */
    public static final class Queue extends LinkedBlockingQueue<Event> implements Subscription {
        private static final long serialVersionUID = 1;
        private transient Subscription subscription;

        private Queue() {}

        /** Ends the flow of events; those that are there can still be taken. */
        @Override
        public void close() {
            subscription.close();
        }
    }

    /**
     * What happens on the host from now on.
     *
     * @return a {@link BlockingQueue}, filled until it is closed
     */
    public final Queue events() {
        Queue queue = new Queue();
        queue.subscription = onEvent(queue::add);
        return queue;
    }

    /**
     * What happens on the host, for reactive programs.
     *
     * @return a publisher, which subscribes to the connection once for each of its subscribers
     */
    public final Flow.Publisher<Event> eventPublisher() {
        return subscriber -> {
            SubmissionPublisher<Event> publisher = new SubmissionPublisher<>();
            Subscription subscription = onEvent(event -> {
                if (publisher.hasSubscribers()) {
                    publisher.submit(event);
                }
            });
            publisher.subscribe(new Flow.Subscriber<Event>() {
                @Override
                public void onSubscribe(Flow.Subscription upstream) {
                    subscriber.onSubscribe(new Flow.Subscription() {
                        @Override
                        public void request(long count) {
                            upstream.request(count);
                        }

                        @Override
                        public void cancel() {
                            subscription.close();
                            upstream.cancel();
                        }
                    });
                }

                @Override
                public void onNext(Event event) {
                    subscriber.onNext(event);
                }

                @Override
                public void onError(Throwable problem) {
                    subscriber.onError(problem);
                }

                @Override
                public void onComplete() {
                    subscriber.onComplete();
                }
            });
        };
    }
}
