// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.Objects;

/**
 * A file that a backup wrote.
 * <p>Immutable.
 */
public final class BackupFile {
    private final String disk;
    private final String incremental;
    private final String path;

    private BackupFile(long self) {
        disk = Text.read(N.simplevirt_backup_file_get_disk(self));
        incremental = Text.read(N.simplevirt_backup_file_get_incremental(self));
        path = Text.read(N.simplevirt_backup_file_get_path(self));
    }

    static BackupFile read(long self) {
        return self == 0 ? null : new BackupFile(self);
    }

    static BackupFile take(long self) {
        if (self == 0) {
            return null;
        }
        try {
            return new BackupFile(self);
        } finally {
            N.simplevirt_backup_file_unref(self);
        }
    }

    /**
     * The disk it is of, such as {@code vda}
     *
     * @return the disk it is of, such as {@code vda}
     */
    public String disk() {
        return disk;
    }

    /**
     * The checkpoint since which it holds the changes; {@code null} when it holds the whole disk
     *
     * @return the checkpoint since which it holds the changes; {@code null} when it holds the whole disk
     */
    public String incremental() {
        return incremental;
    }

    /**
     * Its path on the host; an image of format qcow2
     *
     * @return its path on the host; an image of format qcow2
     */
    public String path() {
        return path;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof BackupFile)) {
            return false;
        }
        BackupFile that = (BackupFile) other;
        return Objects.deepEquals(disk, that.disk) && Objects.deepEquals(incremental, that.incremental) && Objects.deepEquals(path, that.path);
    }

    @Override
    public int hashCode() {
        return Objects.hash(disk, incremental, path);
    }

    @Override
    public String toString() {
        return "BackupFile[disk=" + disk + ", incremental=" + incremental + ", path=" + path + "]";
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_backup_file_get_disk(long self);

        static native long simplevirt_backup_file_get_incremental(long self);

        static native long simplevirt_backup_file_get_path(long self);

        static native void simplevirt_backup_file_unref(long self);
    }
}
