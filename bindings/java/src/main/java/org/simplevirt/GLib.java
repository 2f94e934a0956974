// SPDX-License-Identifier: LGPL-2.1-or-later
package org.simplevirt;

import com.sun.jna.Callback;

/** What the runtime needs of GLib. Pointers are longs. */
final class GLib {
    static final long UNREF;
    static final long CONTEXT_UNREF;

    static {
        Library.bind(GLib.class);
        UNREF = Library.address("g_object_unref");
        CONTEXT_UNREF = Library.address("g_main_context_unref");
    }

    private GLib() {}

    static native long g_object_ref(long object);

    static native void g_object_unref(long object);

    static native void g_object_set_data_full(long object, byte[] key, long data, long destroy);

    static native long g_object_get_data(long object, byte[] key);

    static native int g_object_replace_data(long object, byte[] key, long old, long data, long destroy, long oldDestroy);

    static native void g_object_weak_ref(long object, Callback gone, long data);

    static native long g_type_name_from_instance(long object);

    static native long g_object_new_with_properties(long type, int count, long names, long values);

    static native long g_object_get_type();

    static native long g_input_stream_get_type();

    static native long g_output_stream_get_type();

    static native long g_io_stream_get_input_stream(long stream);

    static native long g_io_stream_get_output_stream(long stream);

    static native int g_io_stream_close(long stream, long cancellable, long[] error);

    static native long g_input_stream_read(long stream, long buffer, long count, long cancellable, long[] error);

    static native long g_output_stream_write(long stream, long data, long count, long cancellable, long[] error);

    static native void g_type_query(long type, long query);

    static native long g_type_register_static_simple(long parent, byte[] name, int classSize, Callback classInit, int instanceSize,
            long instanceInit, int flags);

    static native void g_set_error_literal(long slot, int domain, int code, byte[] message);

    static native void g_free(long memory);

    static native void g_strfreev(long strings);

    static native long g_ptr_array_new_with_free_func(long free);

    static native void g_ptr_array_add(long array, long item);

    static native void g_ptr_array_unref(long array);

    static native void g_ptr_array_foreach(long array, long function, long data);

    static native void g_error_free(long error);

    static native int g_io_error_quark();

    static native long g_cancellable_new();

    static native void g_cancellable_cancel(long cancellable);

    static native long g_bytes_new(byte[] data, long size);

    static native long g_bytes_get_data(long bytes, long[] size);

    static native void g_bytes_unref(long bytes);

    static native long g_date_time_new_from_unix_utc(long seconds);

    static native long g_date_time_add(long moment, long microseconds);

    static native long g_date_time_to_unix(long moment);

    static native int g_date_time_get_microsecond(long moment);

    static native void g_date_time_unref(long moment);

    static native long g_signal_connect_data(long object, byte[] signal, Callback handler, long data, Callback destroy, int flags);

    static native void g_signal_handler_disconnect(long object, long id);

    static native long g_main_context_new();

    static native long g_main_context_ref(long context);

    static native void g_main_context_unref(long context);

    static native void g_main_context_wakeup(long context);

    static native int g_main_context_iteration(long context, int mayBlock);

    static native void g_main_context_push_thread_default(long context);

    static native void g_main_context_pop_thread_default(long context);
}
