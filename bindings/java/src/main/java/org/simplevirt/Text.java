// SPDX-License-Identifier: LGPL-2.1-or-later
package org.simplevirt;

import com.sun.jna.Pointer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Strings to and from C. */
final class Text {
    private Text() {}

    static byte[] utf8(String text) {
        if (text == null) {
            return null;
        }
        if (text.indexOf(0) >= 0) {
            throw new SimplevirtException(ErrorCode.INVALID_ARGUMENT, "the text contains a NUL", 0, 0);
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Arrays.copyOf(bytes, bytes.length + 1);
    }

    static String read(long pointer) {
        return pointer == 0 ? null : new Pointer(pointer).getString(0, "UTF-8");
    }

    static String take(long pointer) {
        try {
            return read(pointer);
        } finally {
            GLib.g_free(pointer);
        }
    }
}
