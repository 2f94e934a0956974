// SPDX-License-Identifier: LGPL-2.1-or-later
package org.simplevirt;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ref.Reference;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** What one call lends to C, taken back when the call is over. */
final class Scope implements AutoCloseable {
    private final Deque<Runnable> after = new ArrayDeque<>(4);
    private final List<Long> streams = new ArrayList<>(0);

    /** The pointer of a handle; 0 for null. */
    long use(NativeObject handle) {
        if (handle == null) {
            return 0;
        }
        long pointer = handle.acquire();
        after.push(handle::release);
        return pointer;
    }

    long list(List<? extends NativeObject> handles) {
        long array = GLib.g_ptr_array_new_with_free_func(GLib.UNREF);
        after.push(() -> GLib.g_ptr_array_unref(array));
        for (NativeObject handle : handles) {
            if (handle == null) {
                throw new SimplevirtException(ErrorCode.INVALID_ARGUMENT, "the list holds null", 0, 0);
            }
            GLib.g_ptr_array_add(array, GLib.g_object_ref(use(handle)));
        }
        return array;
    }

    long bytes(byte[] data) {
        if (data == null) {
            return 0;
        }
        long bytes = GLib.g_bytes_new(data, data.length);
        after.push(() -> GLib.g_bytes_unref(bytes));
        return bytes;
    }

    long instant(Instant moment) {
        if (moment == null) {
            return 0;
        }
        long whole = GLib.g_date_time_new_from_unix_utc(moment.getEpochSecond());
        if (whole == 0) {
            throw new SimplevirtException(ErrorCode.INVALID_ARGUMENT, moment + ": out of range", 0, 0);
        }
        long exact = GLib.g_date_time_add(whole, moment.getNano() / 1000);
        GLib.g_date_time_unref(whole);
        after.push(() -> GLib.g_date_time_unref(exact));
        return exact;
    }

    long stream(InputStream stream) {
        return lend(Streams.open(stream));
    }

    long stream(OutputStream stream) {
        return lend(Streams.open(stream));
    }

    private long lend(long object) {
        if (object != 0) {
            streams.add(object);
            after.push(() -> Streams.close(object));
        }
        return object;
    }

    /** Throws what C left in the slot, if anything, with what a stream of the program threw as its cause. */
    void check(long[] slot) {
        try {
            SimplevirtException.check(slot);
        } catch (SimplevirtException failure) {
            for (long object : streams) {
                Streams.explain(failure, object);
            }
            throw failure;
        }
    }

    /** A zero-terminated array of strings; 0 for null. */
    long strings(List<String> texts) {
        if (texts == null) {
            return 0;
        }
        long table = 8L * (texts.size() + 1);
        byte[][] encoded = new byte[texts.size()][];
        long size = table;
        for (int i = 0; i < encoded.length; i++) {
            encoded[i] = Text.utf8(texts.get(i));
            size += encoded[i].length;
        }
        Memory memory = new Memory(size);
        long offset = table;
        for (int i = 0; i < encoded.length; i++) {
            memory.setPointer(8L * i, memory.share(offset));
            memory.write(offset, encoded[i], 0, encoded[i].length);
            offset += encoded[i].length;
        }
        memory.setPointer(table - 8, Pointer.NULL);
        after.push(() -> Reference.reachabilityFence(memory));
        return Pointer.nativeValue(memory);
    }

    @Override
    public void close() {
        while (!after.isEmpty()) {
            after.pop().run();
        }
    }
}
