// SPDX-License-Identifier: LGPL-2.1-or-later
package org.simplevirt;

import com.sun.jna.Callback;
import com.sun.jna.CallbackThreadInitializer;
import com.sun.jna.Native;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Signals are told in the main context that was the thread's default when their source was made. A Java program has none that
 * runs, so each such object gets one of its own, and a daemon thread that serves it from its first handler on. A list model
 * follows its host there, and is served from the start.
 * <p>A handler that uses its emitter keeps it alive, from C, where no garbage collector looks. So handlers are let go when their
 * source was closed and has told the last of its news.
 */
final class Signals {
    private static final byte[] CONTEXT = Text.utf8("simplevirt-java-context");
    private static final byte[] SERVED = Text.utf8("simplevirt-java-served");
    private static final AtomicLong LAST = new AtomicLong();
    /** How long what is closed may still have news on their way, which go through the library's own thread. */
    private static final long LINGER_MS = 500;
    private static final Map<Long, Held> HANDLERS = new ConcurrentHashMap<>();
    /** By the number that C knows them by, and by the object that they serve. */
    private static final Map<Long, Server> SERVERS = new ConcurrentHashMap<>();
    private static final Map<Long, Server> SERVED_OBJECTS = new ConcurrentHashMap<>();
    /** Of what was closed, and has told the last of its news. */
    private static final Server SILENT = new Server();
    private static final Destroy DESTROY = foreign((data, closure) -> HANDLERS.remove(data));
    private static final Gone GONE = foreign((data, object) -> SERVERS.remove(data).end());
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
        Held held = HANDLERS.get(number);
        if (held == null) {
            return;
        }
        try {
            action.with(held.handler);
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

    /** What C holds a number of, and who calls it. */
    private static final class Held {
        final Object handler;
        final Server server;

        Held(Object handler, Server server) {
            this.handler = handler;
            this.server = server;
        }
    }

    static Subscription connect(NativeObject emitter, String signal, Callback trampoline, Object handler) {
        long number = LAST.incrementAndGet();
        long object = emitter.acquire();
        try {
            Server server = serve(emitter, object);
            HANDLERS.put(number, new Held(handler, server));
            long id = GLib.g_signal_connect_data(object, Text.utf8(signal), trampoline, number, DESTROY, 0);
            if (server != null && server.ended) {
                HANDLERS.remove(number);
            }
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

    /** The server that will call its handlers; null for what calls them at once. */
    private static Server serve(NativeObject emitter, long object) {
        Server own = serveOnce(object);
        Connection connection = emitter instanceof Owner ? ((Owner) emitter).connection() : null;
        if (connection == null) {
            return own;
        }
        try {
            Server shared = serveOnce(connection.acquire());
            return own == null ? shared : own;
        } finally {
            connection.release();
        }
    }

    /** What belongs to a connection tells its news in the connection's context. */
    interface Owner {
        Connection connection();
    }

    /** Lets the handlers of what was closed go, after its last news. */
    static void closed(long object) {
        Server server = SERVED_OBJECTS.get(object);
        if (server != null) {
            CompletableFuture.delayedExecutor(LINGER_MS, TimeUnit.MILLISECONDS, Runnable::run).execute(server::end);
        }
    }

    private static synchronized Server serveOnce(long owner) {
        long context = GLib.g_object_get_data(owner, CONTEXT);
        if (context == 0) {
            return null;
        }
        if (GLib.g_object_replace_data(owner, SERVED, 0, owner, 0, 0) == 0) {
            return SERVED_OBJECTS.getOrDefault(owner, SILENT);
        }
        Server server = new Server(owner, context);
        long number = LAST.incrementAndGet();
        SERVERS.put(number, server);
        SERVED_OBJECTS.put(owner, server);
        GLib.g_object_weak_ref(owner, GONE, number);
        Thread thread = new Thread(server, "simplevirt-signals");
        thread.setDaemon(true);
        thread.start();
        return server;
    }

    /** Calls the handlers of one object, until it is gone, or closed and silent. */
    private static final class Server implements Runnable {
        private final long owner;
        private final long context;
        private boolean ending;
        private boolean over;
        private volatile boolean ended;

        Server(long owner, long context) {
            this.owner = owner;
            this.context = GLib.g_main_context_ref(context);
        }

        private Server() {
            owner = 0;
            context = 0;
            ended = true;
        }

        synchronized void end() {
            // the address may soon be another object's
            SERVED_OBJECTS.remove(owner, this);
            ending = true;
            if (!over) {
                GLib.g_main_context_wakeup(context);
            }
        }

        private synchronized boolean isEnding() {
            return ending;
        }

        @Override
        public void run() {
            GLib.g_main_context_push_thread_default(context);
            while (!isEnding()) {
                GLib.g_main_context_iteration(context, 1);
            }
            while (GLib.g_main_context_iteration(context, 0) != 0) {
                continue;
            }
            GLib.g_main_context_pop_thread_default(context);
            ended = true;
            HANDLERS.values().removeIf(held -> held.server == this);
            synchronized (this) {
                over = true;
                GLib.g_main_context_unref(context);
            }
        }
    }
}
