// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.List;
import java.util.Objects;

/**
 * The result of a backup.
 * <p>Immutable.
 */
public final class Backup {
    private final String checkpoint;
    private final List<BackupFile> files;

    private Backup(long self) {
        checkpoint = Text.read(N.simplevirt_backup_get_checkpoint(self));
        files = Values.readValues(N.simplevirt_backup_get_files(self), BackupFile::read);
    }

    static Backup read(long self) {
        return self == 0 ? null : new Backup(self);
    }

    static Backup take(long self) {
        if (self == 0) {
            return null;
        }
        try {
            return new Backup(self);
        } finally {
            N.simplevirt_backup_unref(self);
        }
    }

    /**
     * The checkpoint that was created with it, which the next backup can start from; {@code null} when none was
     * requested or no disk supports one
     *
     * @return the checkpoint that was created with it, which the next backup can start from; {@code null} when
     *     none was requested or no disk supports one
     */
    public String checkpoint() {
        return checkpoint;
    }

    /**
     * What was written, one for each disk
     *
     * @return what was written, one for each disk
     */
    public List<BackupFile> files() {
        return files;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Backup)) {
            return false;
        }
        Backup that = (Backup) other;
        return Objects.deepEquals(checkpoint, that.checkpoint) && Objects.deepEquals(files, that.files);
    }

    @Override
    public int hashCode() {
        return Objects.hash(checkpoint, files);
    }

    @Override
    public String toString() {
        return "Backup[checkpoint=" + checkpoint + ", files=" + files + "]";
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_backup_get_checkpoint(long self);

        static native long simplevirt_backup_get_files(long self);

        static native void simplevirt_backup_unref(long self);
    }
}
