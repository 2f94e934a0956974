// SPDX-License-Identifier: LGPL-2.1-or-later
package org.simplevirt;

import java.lang.ref.Cleaner;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** What every handle is: one reference on an object of the library. Two handles of one object are equal. */
public abstract class NativeObject implements AutoCloseable {
    private static final Cleaner CLEANER = Cleaner.create();
    private static final AtomicInteger LIVE = new AtomicInteger();

    private final Reference reference;
    private final Cleaner.Cleanable cleanable;

    /** A pointer whose reference is given away; a type of its own, lest it be taken for a number. */
    static final class Owned {
        final long pointer;

        Owned(long pointer) {
            this.pointer = pointer;
        }
    }

    NativeObject(Owned owned) {
        reference = new Reference(owned.pointer);
        cleanable = CLEANER.register(this, reference);
    }

    /** Dropped by whoever comes last: close(), or a call that was under way when another thread closed the handle. */
    private static final class Reference extends AtomicLong implements Runnable {
        private static final long CLOSED = 1L << 62;
        final long pointer;

        Reference(long pointer) {
            this.pointer = pointer;
            LIVE.incrementAndGet();
        }

        boolean begin() {
            while (true) {
                long users = get();
                if (users >= CLOSED) {
                    return false;
                }
                if (compareAndSet(users, users + 1)) {
                    return true;
                }
            }
        }

        void end() {
            if (decrementAndGet() == CLOSED) {
                unref();
            }
        }

        @Override
        public void run() {
            if (getAndAdd(CLOSED) == 0) {
                unref();
            }
        }

        private void unref() {
            GLib.g_object_unref(pointer);
            LIVE.decrementAndGet();
        }
    }

    /** The pointer, kept valid until release(). */
    final long acquire() {
        if (!reference.begin()) {
            throw new SimplevirtException(ErrorCode.CLOSED, getClass().getSimpleName() + ": the handle was closed", 0, 0);
        }
        return reference.pointer;
    }

    final void release() {
        reference.end();
    }

    /** How many handles were neither closed nor collected, and what C still holds of Java, for tests that look for leaks. */
    static int liveHandles() {
        return LIVE.get() + Signals.held() + Streams.held();
    }

    /**
     * Calls the handler when a property, such as {@code state}, has changed.
     *
     * @param property the name of the property
     * @param handler called on a thread of its own, one call at a time
     * @return what ends it
     */
    public final Subscription onNotify(String property, Runnable handler) {
        return Signals.connect(this, "notify::" + property, Signals.NOTIFY, handler);
    }

    /** Releases the handle; a second time it does nothing. */
    @Override
    public void close() {
        cleanable.clean();
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof NativeObject && ((NativeObject) other).reference.pointer == reference.pointer;
    }

    @Override
    public final int hashCode() {
        return Long.hashCode(reference.pointer);
    }

    /** What people call it by, null for what has no name. */
    String shown() {
        return null;
    }

    /**
     * Tells what it is and what it is called, for people.
     *
     * @return its class and its name
     */
    @Override
    public final String toString() {
        String kind = getClass().getSimpleName();
        try {
            String name = shown();
            return name == null || name.isEmpty() ? kind : kind + "[" + name + "]";
        } catch (SimplevirtException closed) {
            return kind + "[closed]";
        }
    }
}
