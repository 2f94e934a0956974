// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.Objects;

/**
 * A disk of a running domain that had an error.
 * <p>Immutable.
 */
public final class DiskFault {
    private final String target;
    private final DiskTrouble trouble;

    private DiskFault(long self) {
        target = Text.read(N.simplevirt_disk_fault_get_target(self));
        trouble = DiskTrouble.of(N.simplevirt_disk_fault_get_trouble(self));
    }

    static DiskFault read(long self) {
        return self == 0 ? null : new DiskFault(self);
    }

    static DiskFault take(long self) {
        if (self == 0) {
            return null;
        }
        try {
            return new DiskFault(self);
        } finally {
            N.simplevirt_disk_fault_unref(self);
        }
    }

    /**
     * The disk, such as {@code vda}
     *
     * @return the disk, such as {@code vda}
     */
    public String target() {
        return target;
    }

    /**
     * What is wrong
     *
     * @return what is wrong
     */
    public DiskTrouble trouble() {
        return trouble;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof DiskFault)) {
            return false;
        }
        DiskFault that = (DiskFault) other;
        return Objects.deepEquals(target, that.target) && Objects.deepEquals(trouble, that.trouble);
    }

    @Override
    public int hashCode() {
        return Objects.hash(target, trouble);
    }

    @Override
    public String toString() {
        return "DiskFault[target=" + target + ", trouble=" + trouble + "]";
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_disk_fault_get_target(long self);

        static native int simplevirt_disk_fault_get_trouble(long self);

        static native void simplevirt_disk_fault_unref(long self);
    }
}
