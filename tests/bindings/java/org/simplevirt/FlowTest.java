// SPDX-License-Identifier: LGPL-2.1-or-later
package org.simplevirt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Events as java.util.concurrent.Flow has them: each subscriber gets as many as it asks for, and one end. */
class FlowTest {
    private static final String SUBSCRIBED = "subscribed";
    private static final String COMPLETE = "complete";

    private Connection connection;

    @BeforeEach
    void open() {
        connection = Connection.open(ScenarioTest.URI);
    }

    @AfterEach
    void close() {
        connection.close();
        connection = null;
    }

    @AfterAll
    static void nothingLives() throws InterruptedException {
        ScenarioTest.collect(0);
    }

    /** Writes down what it is told. */
    private static final class Listener implements Flow.Subscriber<Event> {
        final BlockingQueue<Object> told = new LinkedBlockingQueue<>();
        volatile Flow.Subscription flow;

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            flow = subscription;
            told.add(SUBSCRIBED);
        }

        @Override
        public void onNext(Event event) {
            told.add(event.kind());
        }

        @Override
        public void onError(Throwable problem) {
            told.add(problem);
        }

        @Override
        public void onComplete() {
            told.add(COMPLETE);
        }

        Object next() throws InterruptedException {
            return told.poll(20, TimeUnit.SECONDS);
        }

        void hearsNothing() throws InterruptedException {
            assertNull(told.poll(100, TimeUnit.MILLISECONDS));
        }
    }

    private Listener listen() throws InterruptedException {
        Listener listener = new Listener();
        connection.eventPublisher(EventTopics.LIFECYCLE).subscribe(listener);
        assertEquals(SUBSCRIBED, listener.next());
        return listener;
    }

    /** Two events. */
    private void defineAndUndefine() {
        String type = ScenarioTest.URI.startsWith("test:") ? "test" : "qemu";
        connection.defineDomainXml("<domain type='" + type + "'><name>scenario-flow</name><memory unit='MiB'>64</memory>"
                + "<os><type>hvm</type></os></domain>").undefine();
    }

    @Test
    void asManyAsAreAskedFor() throws InterruptedException {
        Listener one = listen();
        Listener other = listen();
        defineAndUndefine();
        one.hearsNothing();
        one.flow.request(1);
        assertEquals(EventKind.DOMAIN_DEFINED, one.next());
        one.hearsNothing();
        one.flow.request(Long.MAX_VALUE);
        one.flow.request(Long.MAX_VALUE);
        assertEquals(EventKind.DOMAIN_UNDEFINED, one.next());
        defineAndUndefine();
        assertEquals(EventKind.DOMAIN_DEFINED, one.next());
        assertEquals(EventKind.DOMAIN_UNDEFINED, one.next());
        // the other subscriber asked for nothing, and misses nothing
        other.flow.request(3);
        assertEquals(EventKind.DOMAIN_DEFINED, other.next());
        assertEquals(EventKind.DOMAIN_UNDEFINED, other.next());
        assertEquals(EventKind.DOMAIN_DEFINED, other.next());
        other.hearsNothing();
        connection.close();
        assertEquals(EventKind.CONNECTION_CLOSED, one.next());
        assertEquals(COMPLETE, one.next());
        // the end comes after what was before it, and needs not be asked for
        other.hearsNothing();
        other.flow.request(2);
        assertEquals(EventKind.DOMAIN_UNDEFINED, other.next());
        assertEquals(EventKind.CONNECTION_CLOSED, other.next());
        assertEquals(COMPLETE, other.next());
        one.hearsNothing();
    }

    @Test
    void cancelled() throws InterruptedException {
        Listener listener = listen();
        listener.flow.request(10);
        listener.flow.cancel();
        listener.flow.cancel();
        defineAndUndefine();
        listener.flow.request(1);
        listener.hearsNothing();
    }

    @Test
    void mistakes() throws InterruptedException {
        assertThrows(NullPointerException.class, () -> connection.eventPublisher().subscribe(null));
        Listener listener = listen();
        listener.flow.request(5);
        listener.flow.request(0);
        assertEquals(IllegalArgumentException.class, listener.next().getClass());
        listener.flow.request(1);
        listener.hearsNothing();
    }

    @Test
    void closedBefore() throws InterruptedException {
        connection.close();
        Listener listener = listen();
        assertEquals(ErrorCode.CLOSED, ((SimplevirtException) listener.next()).code());
        listener.flow.request(1);
        listener.hearsNothing();
    }
}
