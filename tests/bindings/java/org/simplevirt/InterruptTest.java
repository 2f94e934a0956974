// SPDX-License-Identifier: LGPL-2.1-or-later
package org.simplevirt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.jna.Function;
import com.sun.jna.Pointer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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

    /** A call that notices when it is cancelled, and then has something to undo until it may go on. */
    private static final class Undoing {
        private static final Function IS_CANCELLED = Function.getFunction(new Pointer(Library.address("g_cancellable_is_cancelled")));
        final CountDownLatch undoing = new CountDownLatch(1);
        final CountDownLatch undone = new CountDownLatch(1);

        <T> T call(long cancellable, T result) {
            try {
                while (IS_CANCELLED.invokeInt(new Object[] {cancellable}) == 0) {
                    Thread.sleep(1);
                }
                undoing.countDown();
                undone.await();
            } catch (InterruptedException never) {
                throw new AssertionError(never);
            }
            if (result == null) {
                throw new CancellationException();
            }
            return result;
        }
    }

    @Test
    void aFutureEndsWithItsCall() throws Exception {
        Undoing call = new Undoing();
        CompletableFuture<String> future = Async.run(cancellable -> call.call(cancellable, null));
        assertTrue(future.cancel(true));
        assertTrue(call.undoing.await(10, TimeUnit.SECONDS));
        assertThrows(TimeoutException.class, () -> future.get(20, TimeUnit.MILLISECONDS));
        assertFalse(future.cancel(true));
        call.undone.countDown();
        assertThrows(CancellationException.class, future::join);
        assertTrue(future.isCancelled());
        assertTrue(future.cancel(true));
    }

    @Test
    void aTimeoutOfAFutureWaitsForTheUndo() throws Exception {
        Undoing call = new Undoing();
        CompletableFuture<String> future = Async.<String>run(cancellable -> call.call(cancellable, null)).orTimeout(1, TimeUnit.MILLISECONDS);
        assertTrue(call.undoing.await(10, TimeUnit.SECONDS));
        assertFalse(future.isDone());
        call.undone.countDown();
        assertEquals(TimeoutException.class, assertThrows(CompletionException.class, future::join).getCause().getClass());
    }

    @Test
    void whatSucceedsThoughCancelledIsNotLost() throws Exception {
        Undoing call = new Undoing();
        CompletableFuture<String> future = Async.run(cancellable -> call.call(cancellable, "made"));
        assertTrue(future.cancel(true));
        call.undone.countDown();
        assertEquals("made", future.join());
        assertFalse(future.isCancelled());
        assertFalse(future.cancel(true));
    }

    @Test
    void aValueGivenToAFutureEndsTheCall() throws Exception {
        Undoing call = new Undoing();
        CompletableFuture<String> future = Async.run(cancellable -> call.call(cancellable, null));
        assertTrue(future.complete("instead"));
        assertEquals("instead", future.join());
        assertTrue(call.undoing.await(10, TimeUnit.SECONDS));
        call.undone.countDown();
    }
}
