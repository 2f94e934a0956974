// SPDX-License-Identifier: LGPL-2.1-or-later
package org.simplevirt;

import com.sun.jna.Callback;
import com.sun.jna.CallbackThreadInitializer;
import com.sun.jna.Native;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Signals are told in the main context that was the thread's default when their source was made. A Java program has none that
 * runs, so each such object gets one of its own, and a daemon thread that serves it from its first handler on. A list model
 * follows its host there, and is served from the start.
 */
final class Signals {
    private static final byte[] CONTEXT = Text.utf8("simplevirt-java-context");
    private static final byte[] SERVED = Text.utf8("simplevirt-java-served");
    private static final AtomicLong LAST = new AtomicLong();
    private static final Map<Long, Object> HANDLERS = new ConcurrentHashMap<>();
    private static final Map<Long, Runnable> SERVERS = new ConcurrentHashMap<>();
    private static final Destroy DESTROY = foreign((data, closure) -> HANDLERS.remove(data));
    private static final Gone GONE = foreign((data, object) -> SERVERS.remove(data).run());
    static final Notify NOTIFY = foreign((self, property, data) -> call(data, handler -> ((Runnable) handler).run()));

    private Signals() {}

    /** How many handlers C holds. */
    static int held() {
        return HANDLERS.size();
    }

    interface Destroy extends Callback {
        void invoke(long data, long closure);
    }

    interface Gone extends Callback {
        void invoke(long data, long object);
    }

    interface Notify extends Callback {
        void invoke(long self, long property, long data);
    }

    interface Handled {
        void with(Object handler);
    }

    /** A callback that threads of C may make: they stay attached, since attaching costs more than the call. */
    static <C extends Callback> C foreign(C callback) {
        Native.setCallbackThreadInitializer(callback, new CallbackThreadInitializer(true, false, "simplevirt"));
        return callback;
    }

    /** Calls the handler behind a number; what it throws goes where exceptions of threads go. */
    static void call(long number, Handled action) {
        Object handler = HANDLERS.get(number);
        if (handler == null) {
            return;
        }
        try {
            action.with(handler);
        } catch (Throwable problem) {
            Thread thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, problem);
        }
    }

    /** Makes an object with a main context of its own. */
    static long made(LongSupplier maker) {
        long context = GLib.g_main_context_new();
        GLib.g_main_context_push_thread_default(context);
        long object = 0;
        try {
            object = maker.getAsLong();
        } finally {
            GLib.g_main_context_pop_thread_default(context);
            if (object != 0) {
                GLib.g_object_set_data_full(object, CONTEXT, context, GLib.CONTEXT_UNREF);
            } else {
                GLib.g_main_context_unref(context);
            }
        }
        return object;
    }

    /** Makes a list model. */
    static long served(LongSupplier maker) {
        long object = made(maker);
        if (object != 0) {
            serveOnce(object);
        }
        return object;
    }

    static Subscription connect(NativeObject emitter, String signal, Callback trampoline, Object handler) {
        long number = LAST.incrementAndGet();
        long object = emitter.acquire();
        try {
            serve(emitter, object);
            HANDLERS.put(number, handler);
            long id = GLib.g_signal_connect_data(object, Text.utf8(signal), trampoline, number, DESTROY, 0);
            return new Connected(emitter, id);
        } finally {
            emitter.release();
        }
    }

    private static final class Connected extends AtomicBoolean implements Subscription {
        private static final long serialVersionUID = 1;
        private final transient NativeObject emitter;
        private final long id;

        Connected(NativeObject emitter, long id) {
            this.emitter = emitter;
            this.id = id;
        }

        @Override
        public void close() {
            if (getAndSet(true)) {
                return;
            }
            try {
                GLib.g_signal_handler_disconnect(emitter.acquire(), id);
                emitter.release();
            } catch (SimplevirtException closed) {
                // the handle is gone, and its handlers go with the object
                return;
            }
        }
    }

    private static void serve(NativeObject emitter, long object) {
        serveOnce(object);
        Connection connection = emitter instanceof Owner ? ((Owner) emitter).connection() : null;
        if (connection != null) {
            try {
                serveOnce(connection.acquire());
            } finally {
                connection.release();
            }
        }
    }

    /** What belongs to a connection tells its news in the connection's context. */
    interface Owner {
        Connection connection();
    }

    private static void serveOnce(long owner) {
        long context = GLib.g_object_get_data(owner, CONTEXT);
        if (context == 0 || GLib.g_object_replace_data(owner, SERVED, 0, owner, 0, 0) == 0) {
            return;
        }
        GLib.g_main_context_ref(context);
        AtomicBoolean gone = new AtomicBoolean();
        long number = LAST.incrementAndGet();
        SERVERS.put(number, () -> {
            gone.set(true);
            GLib.g_main_context_wakeup(context);
        });
        GLib.g_object_weak_ref(owner, GONE, number);
        Thread thread = new Thread(() -> {
            GLib.g_main_context_push_thread_default(context);
            while (!gone.get()) {
                GLib.g_main_context_iteration(context, 1);
            }
            GLib.g_main_context_pop_thread_default(context);
            GLib.g_main_context_unref(context);
        }, "simplevirt-signals");
        thread.setDaemon(true);
        thread.start();
    }
}
