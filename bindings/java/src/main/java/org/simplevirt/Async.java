// SPDX-License-Identifier: LGPL-2.1-or-later
package org.simplevirt;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongFunction;

/**
 * Threads of ours that wait in blocking calls for futures, for callers who may be interrupted, and for virtual threads, which would
 * hold their carrier. Cancelling a future, and an interrupt, cancel the native call.
 */
final class Async {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Executor EXECUTOR = Executors.newCachedThreadPool(work -> {
        Thread thread = new Worker(work);
        thread.setDaemon(true);
        return thread;
    });
    private static final MethodHandle IS_VIRTUAL = isVirtual();

    private Async() {}

    static void execute(Runnable work) {
        EXECUTOR.execute(work);
    }

    /** A thread that nobody interrupts. */
    private static final class Worker extends Thread {
        Worker(Runnable work) {
            super(work, "simplevirt-" + NUMBER.incrementAndGet());
        }
    }

    /** What tells it of a thread; null before Java 21, which has none. */
    private static MethodHandle isVirtual() {
        try {
            return MethodHandles.publicLookup().findVirtual(Thread.class, "isVirtual", MethodType.methodType(boolean.class));
        } catch (ReflectiveOperationException older) {
            return null;
        }
    }

    private static boolean isVirtual(Thread thread) {
        try {
            return IS_VIRTUAL != null && (boolean) IS_VIRTUAL.invokeExact(thread);
        } catch (Throwable never) {
            throw new AssertionError(never);
        }
    }

    /** Makes a call that is soon over; an interrupt waits until it is. */
    static <T> T brief(LongFunction<T> call) {
        return isVirtual(Thread.currentThread()) ? elsewhere(call, false) : call.apply(0);
    }

    /** Makes a call that may last; an interrupt cancels it, and stays set. */
    static <T> T lasting(LongFunction<T> call) {
        return Thread.currentThread() instanceof Worker ? call.apply(0) : elsewhere(call, true);
    }

    private static <T> T elsewhere(LongFunction<T> call, boolean cancels) {
        Cancellable cancellable = new Cancellable();
        FutureTask<T> task = new FutureTask<>(() -> {
            try {
                return call.apply(cancellable.pointer);
            } finally {
                cancellable.release();
            }
        });
        EXECUTOR.execute(task);
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException asked) {
                    interrupted = true;
                    if (cancels) {
                        cancellable.cancel();
                    }
                } catch (ExecutionException failed) {
                    throw failure(failed.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** What the call threw, as if in the thread that waited for it. */
    private static RuntimeException failure(Throwable problem) {
        if (problem instanceof Error) {
            throw (Error) problem;
        }
        if (problem instanceof SimplevirtException || problem instanceof CancellationException) {
            problem.fillInStackTrace();
        }
        return (RuntimeException) problem;
    }

    static <T> CompletableFuture<T> run(LongFunction<T> call) {
        Pending<T> future = new Pending<>();
        EXECUTOR.execute(() -> future.carryOut(call));
        return future;
    }

    /**
     * The future of a call. Whoever cancels it, or gives it an exception such as that of a timeout, cancels the call; the future then
     * ends with the call, when what it did is undone, so that the next call finds things as they were. A call that succeeds all the
     * same has its result, which would be lost otherwise.
     */
    private static final class Pending<T> extends CompletableFuture<T> {
        private final Cancellable cancellable = new Cancellable();
        private final AtomicReference<Throwable> asked = new AtomicReference<>();

        void carryOut(LongFunction<T> call) {
            try {
                super.complete(call.apply(cancellable.pointer));
            } catch (CancellationException cancelled) {
                Throwable reason = asked.get();
                super.completeExceptionally(reason == null ? cancelled : reason);
            } catch (Throwable problem) {
                super.completeExceptionally(problem);
            } finally {
                cancellable.release();
            }
        }

        @Override
        public boolean cancel(boolean mayInterruptIfRunning) {
            return giveUp(new CancellationException()) || isCancelled();
        }

        @Override
        public boolean completeExceptionally(Throwable reason) {
            return giveUp(Objects.requireNonNull(reason));
        }

        /** A value instead of the result is there at once; the call ends without anybody waiting. */
        @Override
        public boolean complete(T value) {
            boolean first = super.complete(value);
            if (first) {
                cancellable.cancel();
            }
            return first;
        }

        private boolean giveUp(Throwable reason) {
            if (isDone() || !asked.compareAndSet(null, reason)) {
                return false;
            }
            cancellable.cancel();
            return true;
        }
    }

    private static final class Cancellable {
        final long pointer = GLib.g_cancellable_new();
        private boolean released;

        synchronized void cancel() {
            if (!released) {
                GLib.g_cancellable_cancel(pointer);
            }
        }

        synchronized void release() {
            released = true;
            GLib.g_object_unref(pointer);
        }
    }
}
