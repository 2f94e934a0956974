// SPDX-License-Identifier: LGPL-2.1-or-later
package org.simplevirt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Blocking calls, and the threads that make them. */
class InterruptTest {
    private Connection connection;
    private EventQueue queue;

    @BeforeEach
    void open() {
        connection = Connection.open("test:///default");
        queue = connection.events(EventTopics.SECRETS);
    }

    @AfterEach
    void close() {
        queue.close();
        connection.close();
    }

    @Test
    void anInterruptEndsACallThatLasts() throws Exception {
        List<Runnable> calls = List.of(queue::take, () -> queue.poll(1, TimeUnit.MINUTES), () -> queue.iterator().next(),
                () -> connection.lookupDomain("test").waitForState(DomainState.PAUSED, Duration.ofMinutes(1)));
        for (Runnable call : calls) {
            ExecutorService pool = Executors.newSingleThreadExecutor();
            CountDownLatch begun = new CountDownLatch(1);
            Future<Boolean> ended = pool.submit(() -> {
                begun.countDown();
                CancellationException end = assertThrows(CancellationException.class, call::run);
                // told as from here, not from the thread that waited in C
                assertTrue(Arrays.stream(end.getStackTrace()).anyMatch(frame -> frame.getClassName().contains("InterruptTest")));
                return Thread.currentThread().isInterrupted();
            });
            begun.await();
            Thread.sleep(50);
            pool.shutdownNow();
            assertTrue(ended.get(30, TimeUnit.SECONDS));
        }
    }

    @Test
    void whatCleansUpIsNotInterrupted() {
        Thread.currentThread().interrupt();
        try {
            connection.ping();
            connection.defineDomainXml("<domain type='test'><name>cleaned</name><memory>65536</memory><os><type>hvm</type></os></domain>").undefine();
        } finally {
            assertTrue(Thread.interrupted());
        }
    }

    @Test
    void aFailureIsToldInTheThreadOfTheCall() {
        SimplevirtException late = assertThrows(SimplevirtException.class, () -> queue.pop(Duration.ofMillis(1)));
        assertEquals(ErrorCode.TIMED_OUT, late.code());
        assertTrue(Arrays.stream(late.getStackTrace()).anyMatch(frame -> frame.getClassName().contains("InterruptTest")));
    }

    /** Java 21 and later: many that wait leave the few threads that carry them to others. */
    @Test
    void virtualThreadsDoNotHoldTheirCarriers() throws Exception {
        ExecutorService pool;
        try {
            pool = (ExecutorService) Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        } catch (NoSuchMethodException older) {
            return;
        }
        List<Future<?>> waiting = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            waiting.add(pool.submit(queue::take));
        }
        for (int i = 0; i < 10; i++) {
            assertEquals("test", pool.submit(() -> connection.lookupDomain("test").name()).get(30, TimeUnit.SECONDS));
        }
        pool.shutdownNow();
        assertTrue(pool.awaitTermination(30, TimeUnit.SECONDS));
        for (Future<?> one : waiting) {
            assertTrue(one.isDone());
        }
    }
}
