// SPDX-License-Identifier: LGPL-2.1-or-later
package org.simplevirt;

import com.sun.jna.Pointer;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;

/** Results of C as Java has them. `take` frees what it was given, `read` does not. */
final class Values {
    private static final long REF = Library.address("g_object_ref");

    private Values() {}

    /** What an enum of flags is. */
    interface Flag {
        int value();
    }

    static int bits(Flag[] flags) {
        int all = 0;
        for (Flag flag : flags) {
            all |= flag.value();
        }
        return all;
    }

    static int bits(Iterable<? extends Flag> flags) {
        int all = 0;
        for (Flag flag : flags) {
            all |= flag.value();
        }
        return all;
    }

    static <F extends Enum<F> & Flag> Set<F> flags(Class<F> type, int bits) {
        Set<F> out = EnumSet.noneOf(type);
        for (F flag : type.getEnumConstants()) {
            if (flag.value() != 0 && (bits & flag.value()) == flag.value()) {
                out.add(flag);
            }
        }
        return Collections.unmodifiableSet(out);
    }

    /** A number without sign, in 32 bits. */
    static int unsigned(long number) {
        if (number >>> 32 != 0) {
            throw new IllegalArgumentException(number + ": not within 0 and 4294967295");
        }
        return (int) number;
    }

    static long unsigned(int number) {
        return number & 0xFFFFFFFFL;
    }

    /** Counts the units that a duration takes, the last of which may not be full. Nothing but 0 is none: that has a meaning of its own. */
    static int whole(Duration duration, ChronoUnit unit) {
        if (duration.isNegative()) {
            return 1;
        }
        Duration one = unit.getDuration();
        if (duration.compareTo(one.multipliedBy(0xFFFFFFFFL)) >= 0) {
            return -1;
        }
        return unsigned(duration.plus(one).minusNanos(1).dividedBy(one));
    }

    private static long[] elements(long array) {
        if (array == 0) {
            return new long[0];
        }
        Pointer list = new Pointer(array);
        int length = list.getInt(8);
        return length == 0 ? new long[0] : new Pointer(list.getLong(0)).getLongArray(0, length);
    }

    static <T> List<T> takeObjects(long array, LongFunction<T> wrap) {
        try {
            return readObjects(array, wrap);
        } finally {
            unrefList(array);
        }
    }

    static <T> List<T> readObjects(long array, LongFunction<T> wrap) {
        if (array != 0) {
            GLib.g_ptr_array_foreach(array, REF, 0);
        }
        return readValues(array, wrap);
    }

    static <T> List<T> takeValues(long array, LongFunction<T> copy) {
        try {
            return readValues(array, copy);
        } finally {
            unrefList(array);
        }
    }

    static <T> List<T> readValues(long array, LongFunction<T> copy) {
        long[] pointers = elements(array);
        List<T> out = new ArrayList<>(pointers.length);
        for (long pointer : pointers) {
            out.add(copy.apply(pointer));
        }
        return Collections.unmodifiableList(out);
    }

    private static void unrefList(long array) {
        if (array != 0) {
            GLib.g_ptr_array_unref(array);
        }
    }

    /** Takes a reference on what C keeps. */
    static long ref(long object) {
        return object == 0 ? 0 : GLib.g_object_ref(object);
    }

    static List<String> readStrings(long array) {
        List<String> out = new ArrayList<>();
        if (array != 0) {
            Pointer table = new Pointer(array);
            for (long offset = 0, text; (text = table.getLong(offset)) != 0; offset += 8) {
                out.add(Text.read(text));
            }
        }
        return Collections.unmodifiableList(out);
    }

    static List<String> takeStrings(long array) {
        try {
            return readStrings(array);
        } finally {
            GLib.g_strfreev(array);
        }
    }

    static byte[] readBytes(long bytes) {
        if (bytes == 0) {
            return null;
        }
        long[] size = new long[1];
        long data = GLib.g_bytes_get_data(bytes, size);
        return size[0] == 0 ? new byte[0] : new Pointer(data).getByteArray(0, Math.toIntExact(size[0]));
    }

    static byte[] takeBytes(long bytes) {
        try {
            return readBytes(bytes);
        } finally {
            if (bytes != 0) {
                GLib.g_bytes_unref(bytes);
            }
        }
    }

    static Instant readInstant(long moment) {
        if (moment == 0) {
            return null;
        }
        return Instant.ofEpochSecond(GLib.g_date_time_to_unix(moment), GLib.g_date_time_get_microsecond(moment) * 1000L);
    }

    /** What so many units after 1970 is; null for 0, which stands for what is not known. */
    static Instant moment(long count, ChronoUnit unit) {
        return count == 0 ? null : Instant.EPOCH.plus(count, unit);
    }

    static Instant takeInstant(long moment) {
        try {
            return readInstant(moment);
        } finally {
            if (moment != 0) {
                GLib.g_date_time_unref(moment);
            }
        }
    }
}
