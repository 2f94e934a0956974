// SPDX-License-Identifier: LGPL-2.1-or-later
package org.simplevirt;

import com.sun.jna.Callback;
import com.sun.jna.CallbackReference;
import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Streams of GIO that read from a Java stream or write to one: two small subclasses, whose one method calls Java. */
final class Streams {
    private static final int IO_ERROR_FAILED = 0;
    private static final Map<Long, Object> STREAMS = new ConcurrentHashMap<>();
    private static final Map<Long, Throwable> PROBLEMS = new ConcurrentHashMap<>();
    private static final Transfer READ = Signals.foreign(Streams::read);
    private static final Transfer WRITE = Signals.foreign(Streams::write);
    private static final ClassInit READS = (type, data) -> setMethod(type, READ);
    private static final ClassInit WRITES = (type, data) -> setMethod(type, WRITE);
    private static final long INPUT = subclass(GLib.g_input_stream_get_type(), "SimplevirtJavaInput", READS);
    private static final long OUTPUT = subclass(GLib.g_output_stream_get_type(), "SimplevirtJavaOutput", WRITES);

    private Streams() {}

    /** How many streams C holds. */
    static int held() {
        return STREAMS.size() + PROBLEMS.size();
    }

    interface Transfer extends Callback {
        long invoke(long stream, Pointer buffer, long count, long cancellable, Pointer error);
    }

    interface ClassInit extends Callback {
        void invoke(Pointer type, long data);
    }

    /** class_size and instance_size of a type. */
    private static int[] sizes(long type) {
        Memory query = new Memory(24);
        query.clear();
        GLib.g_type_query(type, Pointer.nativeValue(query));
        return new int[] {query.getInt(16), query.getInt(20)};
    }

    private static long subclass(long parent, String name, ClassInit init) {
        int[] sizes = sizes(parent);
        return GLib.g_type_register_static_simple(parent, Text.utf8(name), sizes[0], init, sizes[1], 0, 0);
    }

    /** read_fn and write_fn are the first methods after those of every object. */
    private static void setMethod(Pointer type, Transfer method) {
        type.setPointer(sizes(GLib.g_object_get_type())[0], CallbackReference.getFunctionPointer(method));
    }

    static long open(InputStream stream) {
        return open(INPUT, stream);
    }

    static long open(OutputStream stream) {
        return open(OUTPUT, stream);
    }

    private static long open(long type, Object stream) {
        if (stream == null) {
            return 0;
        }
        long object = GLib.g_object_new_with_properties(type, 0, 0, 0);
        STREAMS.put(object, stream);
        return object;
    }

    /** Ends the loan. The library holds no stream longer than the call lasts. */
    static void close(long object) {
        STREAMS.remove(object);
        PROBLEMS.remove(object);
        GLib.g_object_unref(object);
    }

    /** Adds what the program's own stream threw to the exception of the call. */
    static void explain(RuntimeException failure, long object) {
        Throwable problem = PROBLEMS.get(object);
        if (problem != null && failure.getCause() == null) {
            failure.initCause(problem);
        }
    }

    private static long read(long object, Pointer buffer, long count, long cancellable, Pointer error) {
        try {
            byte[] bytes = new byte[(int) Math.min(count, 1 << 18)];
            int length = ((InputStream) STREAMS.get(object)).read(bytes);
            if (length > 0) {
                buffer.write(0, bytes, 0, length);
            }
            return Math.max(length, 0);
        } catch (Throwable problem) {
            return fail(object, problem, error);
        }
    }

    private static long write(long object, Pointer buffer, long count, long cancellable, Pointer error) {
        try {
            int length = (int) Math.min(count, 1 << 18);
            ((OutputStream) STREAMS.get(object)).write(buffer.getByteArray(0, length));
            return length;
        } catch (Throwable problem) {
            return fail(object, problem, error);
        }
    }

    private static long fail(long object, Throwable problem, Pointer error) {
        PROBLEMS.put(object, problem);
        GLib.g_set_error_literal(Pointer.nativeValue(error), GLib.g_io_error_quark(), IO_ERROR_FAILED,
                Text.utf8("the stream of the program failed"));
        return -1;
    }
}
