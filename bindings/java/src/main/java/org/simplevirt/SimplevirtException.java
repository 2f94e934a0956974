// SPDX-License-Identifier: LGPL-2.1-or-later
package org.simplevirt;

import com.sun.jna.Pointer;
import java.util.concurrent.CancellationException;

/** What the library reports. A cancelled call throws a {@link CancellationException} instead. */
public class SimplevirtException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final int IO_ERROR_CANCELLED = 19;

    private final ErrorCode code;
    private final int libvirtCode;
    private final int libvirtDomain;

    SimplevirtException(ErrorCode code, String message, int libvirtCode, int libvirtDomain) {
        super(message);
        this.code = code;
        this.libvirtCode = libvirtCode;
        this.libvirtDomain = libvirtDomain;
    }

    /**
     * What a program can act on.
     *
     * @return the code
     */
    public ErrorCode code() {
        return code;
    }

    /**
     * What libvirt called it.
     *
     * @return the {@code virErrorNumber}, 0 when libvirt did not report it
     */
    public int libvirtCode() {
        return libvirtCode;
    }

    /**
     * Which part of libvirt it came from.
     *
     * @return the {@code virErrorDomain}, 0 when libvirt did not report it
     */
    public int libvirtDomain() {
        return libvirtDomain;
    }

    /** Throws what C left in the slot, if anything. */
    static void check(long[] slot) {
        if (slot[0] != 0) {
            throw from(slot[0]);
        }
    }

    private static RuntimeException from(long error) {
        try {
            return read(error);
        } finally {
            GLib.g_error_free(error);
        }
    }

    /** What C keeps; null for none. */
    static RuntimeException read(long error) {
        if (error == 0) {
            return null;
        }
        Pointer fields = new Pointer(error);
        int domain = fields.getInt(0);
        int code = fields.getInt(4);
        String message = Text.read(fields.getLong(8));
        if (domain == N.simplevirt_error_code_quark()) {
            return new SimplevirtException(ErrorCode.of(code), message, N.simplevirt_error_get_libvirt_code(error),
                    N.simplevirt_error_get_libvirt_domain(error));
        }
        if (domain == GLib.g_io_error_quark() && code == IO_ERROR_CANCELLED) {
            return new CancellationException(message);
        }
        return new SimplevirtException(ErrorCode.FAILED, message, 0, 0);
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native int simplevirt_error_code_quark();

        static native int simplevirt_error_get_libvirt_code(long error);

        static native int simplevirt_error_get_libvirt_domain(long error);
    }
}
