// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.Arrays;
import java.util.Objects;

/**
 * A picture of the screen of a domain.
 * <p>Immutable.
 */
public final class Screenshot {
    private final byte[] data;
    private final String mimeType;

    private Screenshot(long self) {
        data = Values.readBytes(N.simplevirt_screenshot_get_data(self));
        mimeType = Text.read(N.simplevirt_screenshot_get_mime_type(self));
    }

    static Screenshot read(long self) {
        return self == 0 ? null : new Screenshot(self);
    }

    static Screenshot take(long self) {
        if (self == 0) {
            return null;
        }
        try {
            return new Screenshot(self);
        } finally {
            N.simplevirt_screenshot_unref(self);
        }
    }

    /**
     * The picture
     *
     * @return the picture
     */
    public byte[] data() {
        return data.clone();
    }

    /**
     * The format: {@code image/png} or {@code image/x-portable-pixmap}, whichever the hypervisor provides
     *
     * @return the format: {@code image/png} or {@code image/x-portable-pixmap}, whichever the hypervisor
     *     provides
     */
    public String mimeType() {
        return mimeType;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Screenshot)) {
            return false;
        }
        Screenshot that = (Screenshot) other;
        return Objects.deepEquals(data, that.data) && Objects.deepEquals(mimeType, that.mimeType);
    }

    @Override
    public int hashCode() {
        return Objects.hash(Arrays.hashCode(data), mimeType);
    }

    @Override
    public String toString() {
        return "Screenshot[data=" + Arrays.toString(data) + ", mimeType=" + mimeType + "]";
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_screenshot_get_data(long self);

        static native long simplevirt_screenshot_get_mime_type(long self);

        static native void simplevirt_screenshot_unref(long self);
    }
}
