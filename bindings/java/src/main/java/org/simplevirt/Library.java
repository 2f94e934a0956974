// SPDX-License-Identifier: LGPL-2.1-or-later
package org.simplevirt;

import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import java.io.File;

/** Finds the C library and binds native methods to it. */
final class Library {
    private static final String NAME = "libsimplevirt-1.0.so.0";
    private static final NativeLibrary LIBRARY = load();

    private Library() {}

    private static NativeLibrary load() {
        if (Native.POINTER_SIZE != 8) {
            throw new UnsatisfiedLinkError("simplevirt needs a 64-bit JVM");
        }
        String named = System.getProperty("simplevirt.library");
        if (named == null || named.isEmpty()) {
            return NativeLibrary.getInstance(NAME);
        }
        File file = new File(named);
        return NativeLibrary.getInstance((file.isDirectory() ? new File(file, NAME) : file).getAbsolutePath());
    }

    /** Binds the native methods of a class. The library's own dependencies, such as GLib, are searched too. */
    static void bind(Class<?> natives) {
        Native.register(natives, LIBRARY);
    }

    /** The address of a function, for where C wants a pointer to one. */
    static long address(String function) {
        return com.sun.jna.Pointer.nativeValue(LIBRARY.getFunction(function));
    }
}
