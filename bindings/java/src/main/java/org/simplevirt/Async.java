// SPDX-License-Identifier: LGPL-2.1-or-later
package org.simplevirt;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongFunction;

/** Futures over the blocking calls: a thread of ours waits, and a future that ends otherwise cancels the native call. */
final class Async {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Executor EXECUTOR = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "simplevirt-" + NUMBER.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    });

    private Async() {}

    static void execute(Runnable work) {
        EXECUTOR.execute(work);
    }

    static <T> CompletableFuture<T> run(LongFunction<T> call) {
        Cancellable cancellable = new Cancellable();
        CompletableFuture<T> future = new CompletableFuture<>();
        future.whenComplete((result, problem) -> {
            if (problem != null) {
                cancellable.cancel();
            }
        });
        EXECUTOR.execute(() -> {
            try {
                if (!future.isDone()) {
                    future.complete(call.apply(cancellable.pointer));
                }
            } catch (Throwable problem) {
                future.completeExceptionally(problem);
            } finally {
                cancellable.release();
            }
        });
        return future;
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
