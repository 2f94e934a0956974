// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * A volume in a storage pool: a disk image, a logical volume, a partition.
 * <p>One object per volume and connection. libvirt has no events for volumes: the properties hold what the last
 * lookup, full listing, {@link StorageVolume#refresh} or change by this program found; their getters never
 * block. Thread-safe. The object holds a reference to its pool.
 */
public final class StorageVolume extends NativeObject implements Signals.Owner {
    StorageVolume(Owned owned) {
        super(owned);
    }

    static StorageVolume wrap(long pointer) {
        return pointer == 0 ? null : new StorageVolume(new Owned(pointer));
    }

    /**
     * Creates a copy of the volume, of the same size and format, encrypted with the same secret when the volume is
     * (libvirt: {@code virStorageVolCreateXMLFrom}). For a lost connection see {@link
     * StoragePool#createVolumeCopyXml}.
     * <p>Fails with {@link ErrorCode#ALREADY_EXISTS}, {@link ErrorCode#NO_SPACE}, or {@link ErrorCode#NOT_SUPPORTED}
     * when it is encrypted by a secret that libvirt does not know.
     * <p>Cancelling stops the wait; the daemon finishes the copy, which is then deleted.
     *
     * @param pool the pool for the copy, on the same host; {@code null} for the same pool
     * @param name its name
     * @param flags how
     * @param progress reports progress, or {@code null}
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public StorageVolume createCopy(StoragePool pool, String name, Set<VolumeCreateFlags> flags, Progress progress) {
        return Async.lasting(cancellable -> doCreateCopy(cancellable, pool, name, flags, progress));
    }

    /**
     * Asynchronous version of {@link #createCopy}.
     *
     * @param pool the pool for the copy, on the same host; {@code null} for the same pool
     * @param name its name
     * @param flags how
     * @param progress reports progress, or {@code null}
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<StorageVolume> createCopyAsync(StoragePool pool, String name, Set<VolumeCreateFlags> flags, Progress progress) {
        return Async.run(cancellable -> doCreateCopy(cancellable, pool, name, flags, progress));
    }

    private StorageVolume doCreateCopy(long cancellable, StoragePool pool, String name, Set<VolumeCreateFlags> flags, Progress progress) {
        long[] failure = new long[1];
        try (Scope scope = new Scope()) {
            long result = N.simplevirt_storage_volume_create_copy(scope.use(this), scope.use(pool), Text.utf8(name), Values.bits(flags), scope.use(progress), cancellable, failure);
            SimplevirtException.check(failure);
            return StorageVolume.wrap(result);
        }
    }

    /**
     * Is {@link #createCopy(StoragePool, String, Set, Progress)} without the last arguments.
     *
     * @param pool the pool for the copy, on the same host; {@code null} for the same pool
     * @param name its name
     * @param flags how
     * @return the result
     */
    public StorageVolume createCopy(StoragePool pool, String name, Set<VolumeCreateFlags> flags) {
        return createCopy(pool, name, flags, null);
    }

    /**
     * Is {@link #createCopy(StoragePool, String, Set, Progress)} without the last arguments.
     *
     * @param pool the pool for the copy, on the same host; {@code null} for the same pool
     * @param name its name
     * @param flags how
     * @return a future
     */
    public CompletableFuture<StorageVolume> createCopyAsync(StoragePool pool, String name, Set<VolumeCreateFlags> flags) {
        return createCopyAsync(pool, name, flags, null);
    }

    /**
     * Is {@link #createCopy(StoragePool, String, Set, Progress)} without the last arguments.
     *
     * @param pool the pool for the copy, on the same host; {@code null} for the same pool
     * @param name its name
     * @return the result
     */
    public StorageVolume createCopy(StoragePool pool, String name) {
        return createCopy(pool, name, Set.of(), null);
    }

    /**
     * Is {@link #createCopy(StoragePool, String, Set, Progress)} without the last arguments.
     *
     * @param pool the pool for the copy, on the same host; {@code null} for the same pool
     * @param name its name
     * @return a future
     */
    public CompletableFuture<StorageVolume> createCopyAsync(StoragePool pool, String name) {
        return createCopyAsync(pool, name, Set.of(), null);
    }

    /**
     * Deletes the volume and its contents (libvirt: {@code virStorageVolDelete}). libvirt does not check whether a
     * guest uses it.
     * <p>Fails with {@link ErrorCode#NOT_FOUND}, or {@link ErrorCode#BUSY} while it is being made or copied.
     * <p>Cancelling stops the wait; the daemon continues.
     *
     * @param flags how
     * @throws SimplevirtException when it fails
     */
    public void delete(VolumeDeleteFlags... flags) {
        Async.brief(cancellable -> {
            doDelete(cancellable, flags);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #delete}.
     *
     * @param flags how
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> deleteAsync(VolumeDeleteFlags... flags) {
        return Async.run(cancellable -> {
            doDelete(cancellable, flags);
            return null;
        });
    }

    private void doDelete(long cancellable, VolumeDeleteFlags... flags) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_storage_volume_delete(self, Values.bits(flags), cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Reads the volume into memory (libvirt: {@code virStorageVolDownload}).
     * <p>Fails with {@link ErrorCode#INVALID_ARGUMENT} when the range reaches beyond the end of the volume or does
     * not fit into memory, or {@link ErrorCode#CONNECTION_LOST}.
     * <p>Cancelling aborts the transfer.
     *
     * @param offset where in the volume to begin (in bytes)
     * @param length how much to read; 0 for everything up to the end (in bytes)
     * @param progress reports progress, or {@code null}
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public byte[] downloadBytes(long offset, long length, Progress progress) {
        return Async.lasting(cancellable -> doDownloadBytes(cancellable, offset, length, progress));
    }

    /**
     * Asynchronous version of {@link #downloadBytes}.
     *
     * @param offset where in the volume to begin (in bytes)
     * @param length how much to read; 0 for everything up to the end (in bytes)
     * @param progress reports progress, or {@code null}
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<byte[]> downloadBytesAsync(long offset, long length, Progress progress) {
        return Async.run(cancellable -> doDownloadBytes(cancellable, offset, length, progress));
    }

    private byte[] doDownloadBytes(long cancellable, long offset, long length, Progress progress) {
        long[] failure = new long[1];
        try (Scope scope = new Scope()) {
            long result = N.simplevirt_storage_volume_download_bytes(scope.use(this), offset, length, scope.use(progress), cancellable, failure);
            SimplevirtException.check(failure);
            return Values.takeBytes(result);
        }
    }

    /**
     * Is {@link #downloadBytes(long, long, Progress)} without the last arguments.
     *
     * @param offset where in the volume to begin (in bytes)
     * @param length how much to read; 0 for everything up to the end (in bytes)
     * @return the result
     */
    public byte[] downloadBytes(long offset, long length) {
        return downloadBytes(offset, length, null);
    }

    /**
     * Is {@link #downloadBytes(long, long, Progress)} without the last arguments.
     *
     * @param offset where in the volume to begin (in bytes)
     * @param length how much to read; 0 for everything up to the end (in bytes)
     * @return a future
     */
    public CompletableFuture<byte[]> downloadBytesAsync(long offset, long length) {
        return downloadBytesAsync(offset, length, null);
    }

    /**
     * Is {@link #downloadBytes(long, long, Progress)} without the last arguments.
     *
     * @param offset where in the volume to begin (in bytes)
     * @return the result
     */
    public byte[] downloadBytes(long offset) {
        return downloadBytes(offset, 0, null);
    }

    /**
     * Is {@link #downloadBytes(long, long, Progress)} without the last arguments.
     *
     * @param offset where in the volume to begin (in bytes)
     * @return a future
     */
    public CompletableFuture<byte[]> downloadBytesAsync(long offset) {
        return downloadBytesAsync(offset, 0, null);
    }

    /**
     * Is {@link #downloadBytes(long, long, Progress)} without the last arguments.
     *
     * @return the result
     */
    public byte[] downloadBytes() {
        return downloadBytes(0, 0, null);
    }

    /**
     * Is {@link #downloadBytes(long, long, Progress)} without the last arguments.
     *
     * @return a future
     */
    public CompletableFuture<byte[]> downloadBytesAsync() {
        return downloadBytesAsync(0, 0, null);
    }

    /**
     * Reads the volume into a file (libvirt: {@code virStorageVolDownload}). Unless the transfer completes, the file
     * is not created, or left as it was.
     * <p>Fails with {@link ErrorCode#INVALID_ARGUMENT} when the range reaches beyond the end of the volume, {@link
     * ErrorCode#NO_SPACE}, {@link ErrorCode#PERMISSION_DENIED} or {@link ErrorCode#CONNECTION_LOST}.
     * <p>Cancelling aborts the transfer and removes what has been received so far.
     *
     * @param path a file on this machine; an existing one is replaced once the transfer is complete
     * @param offset where in the volume to begin (in bytes)
     * @param length how much to read; 0 for everything up to the end (in bytes)
     * @param flags how
     * @param progress reports progress, or {@code null}
     * @throws SimplevirtException when it fails
     */
    public void downloadFile(String path, long offset, long length, Set<TransferFlags> flags, Progress progress) {
        Async.lasting(cancellable -> {
            doDownloadFile(cancellable, path, offset, length, flags, progress);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #downloadFile}.
     *
     * @param path a file on this machine; an existing one is replaced once the transfer is complete
     * @param offset where in the volume to begin (in bytes)
     * @param length how much to read; 0 for everything up to the end (in bytes)
     * @param flags how
     * @param progress reports progress, or {@code null}
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> downloadFileAsync(String path, long offset, long length, Set<TransferFlags> flags, Progress progress) {
        return Async.run(cancellable -> {
            doDownloadFile(cancellable, path, offset, length, flags, progress);
            return null;
        });
    }

    private void doDownloadFile(long cancellable, String path, long offset, long length, Set<TransferFlags> flags, Progress progress) {
        long[] failure = new long[1];
        try (Scope scope = new Scope()) {
            N.simplevirt_storage_volume_download_file(scope.use(this), Text.utf8(path), offset, length, Values.bits(flags), scope.use(progress), cancellable, failure);
            SimplevirtException.check(failure);
        }
    }

    /**
     * Is {@link #downloadFile(String, long, long, Set, Progress)} without the last arguments.
     *
     * @param path a file on this machine; an existing one is replaced once the transfer is complete
     * @param offset where in the volume to begin (in bytes)
     * @param length how much to read; 0 for everything up to the end (in bytes)
     * @param flags how
     */
    public void downloadFile(String path, long offset, long length, Set<TransferFlags> flags) {
        downloadFile(path, offset, length, flags, null);
    }

    /**
     * Is {@link #downloadFile(String, long, long, Set, Progress)} without the last arguments.
     *
     * @param path a file on this machine; an existing one is replaced once the transfer is complete
     * @param offset where in the volume to begin (in bytes)
     * @param length how much to read; 0 for everything up to the end (in bytes)
     * @param flags how
     * @return a future
     */
    public CompletableFuture<Void> downloadFileAsync(String path, long offset, long length, Set<TransferFlags> flags) {
        return downloadFileAsync(path, offset, length, flags, null);
    }

    /**
     * Is {@link #downloadFile(String, long, long, Set, Progress)} without the last arguments.
     *
     * @param path a file on this machine; an existing one is replaced once the transfer is complete
     * @param offset where in the volume to begin (in bytes)
     * @param length how much to read; 0 for everything up to the end (in bytes)
     */
    public void downloadFile(String path, long offset, long length) {
        downloadFile(path, offset, length, Set.of(), null);
    }

    /**
     * Is {@link #downloadFile(String, long, long, Set, Progress)} without the last arguments.
     *
     * @param path a file on this machine; an existing one is replaced once the transfer is complete
     * @param offset where in the volume to begin (in bytes)
     * @param length how much to read; 0 for everything up to the end (in bytes)
     * @return a future
     */
    public CompletableFuture<Void> downloadFileAsync(String path, long offset, long length) {
        return downloadFileAsync(path, offset, length, Set.of(), null);
    }

    /**
     * Is {@link #downloadFile(String, long, long, Set, Progress)} without the last arguments.
     *
     * @param path a file on this machine; an existing one is replaced once the transfer is complete
     * @param offset where in the volume to begin (in bytes)
     */
    public void downloadFile(String path, long offset) {
        downloadFile(path, offset, 0, Set.of(), null);
    }

    /**
     * Is {@link #downloadFile(String, long, long, Set, Progress)} without the last arguments.
     *
     * @param path a file on this machine; an existing one is replaced once the transfer is complete
     * @param offset where in the volume to begin (in bytes)
     * @return a future
     */
    public CompletableFuture<Void> downloadFileAsync(String path, long offset) {
        return downloadFileAsync(path, offset, 0, Set.of(), null);
    }

    /**
     * Is {@link #downloadFile(String, long, long, Set, Progress)} without the last arguments.
     *
     * @param path a file on this machine; an existing one is replaced once the transfer is complete
     */
    public void downloadFile(String path) {
        downloadFile(path, 0, 0, Set.of(), null);
    }

    /**
     * Is {@link #downloadFile(String, long, long, Set, Progress)} without the last arguments.
     *
     * @param path a file on this machine; an existing one is replaced once the transfer is complete
     * @return a future
     */
    public CompletableFuture<Void> downloadFileAsync(String path) {
        return downloadFileAsync(path, 0, 0, Set.of(), null);
    }

    /**
     * Reads the volume into a stream (libvirt: {@code virStorageVolDownload}).
     * <p>Fails with {@link ErrorCode#INVALID_ARGUMENT} when the range reaches beyond the end of the volume, or
     * {@link ErrorCode#CONNECTION_LOST}.
     * <p>Cancelling aborts the transfer.
     *
     * @param stream the stream to write, which happens in a thread of the library; it is not closed. Cancelling has
     *     to wait for a write that does not heed its cancellable, such as that of a {@code GUnixOutputStream} on a
     *     blocking pipe
     * @param offset where in the volume to begin (in bytes)
     * @param length how much to read; 0 for everything up to the end (in bytes)
     * @param flags how; holes are written as zeros
     * @param progress reports progress, or {@code null}
     * @throws SimplevirtException when it fails
     */
    public void downloadStream(OutputStream stream, long offset, long length, Set<TransferFlags> flags, Progress progress) {
        Async.lasting(cancellable -> {
            doDownloadStream(cancellable, stream, offset, length, flags, progress);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #downloadStream}.
     *
     * @param stream the stream to write, which happens in a thread of the library; it is not closed. Cancelling has
     *     to wait for a write that does not heed its cancellable, such as that of a {@code GUnixOutputStream} on a
     *     blocking pipe
     * @param offset where in the volume to begin (in bytes)
     * @param length how much to read; 0 for everything up to the end (in bytes)
     * @param flags how; holes are written as zeros
     * @param progress reports progress, or {@code null}
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> downloadStreamAsync(OutputStream stream, long offset, long length, Set<TransferFlags> flags, Progress progress) {
        return Async.run(cancellable -> {
            doDownloadStream(cancellable, stream, offset, length, flags, progress);
            return null;
        });
    }

    private void doDownloadStream(long cancellable, OutputStream stream, long offset, long length, Set<TransferFlags> flags, Progress progress) {
        long[] failure = new long[1];
        try (Scope scope = new Scope()) {
            N.simplevirt_storage_volume_download_stream(scope.use(this), scope.stream(stream), offset, length, Values.bits(flags), scope.use(progress), cancellable, failure);
            scope.check(failure);
        }
    }

    /**
     * Is {@link #downloadStream(OutputStream, long, long, Set, Progress)} without the last arguments.
     *
     * @param stream the stream to write, which happens in a thread of the library; it is not closed. Cancelling has
     *     to wait for a write that does not heed its cancellable, such as that of a {@code GUnixOutputStream} on a
     *     blocking pipe
     * @param offset where in the volume to begin (in bytes)
     * @param length how much to read; 0 for everything up to the end (in bytes)
     * @param flags how; holes are written as zeros
     */
    public void downloadStream(OutputStream stream, long offset, long length, Set<TransferFlags> flags) {
        downloadStream(stream, offset, length, flags, null);
    }

    /**
     * Is {@link #downloadStream(OutputStream, long, long, Set, Progress)} without the last arguments.
     *
     * @param stream the stream to write, which happens in a thread of the library; it is not closed. Cancelling has
     *     to wait for a write that does not heed its cancellable, such as that of a {@code GUnixOutputStream} on a
     *     blocking pipe
     * @param offset where in the volume to begin (in bytes)
     * @param length how much to read; 0 for everything up to the end (in bytes)
     * @param flags how; holes are written as zeros
     * @return a future
     */
    public CompletableFuture<Void> downloadStreamAsync(OutputStream stream, long offset, long length, Set<TransferFlags> flags) {
        return downloadStreamAsync(stream, offset, length, flags, null);
    }

    /**
     * Is {@link #downloadStream(OutputStream, long, long, Set, Progress)} without the last arguments.
     *
     * @param stream the stream to write, which happens in a thread of the library; it is not closed. Cancelling has
     *     to wait for a write that does not heed its cancellable, such as that of a {@code GUnixOutputStream} on a
     *     blocking pipe
     * @param offset where in the volume to begin (in bytes)
     * @param length how much to read; 0 for everything up to the end (in bytes)
     */
    public void downloadStream(OutputStream stream, long offset, long length) {
        downloadStream(stream, offset, length, Set.of(), null);
    }

    /**
     * Is {@link #downloadStream(OutputStream, long, long, Set, Progress)} without the last arguments.
     *
     * @param stream the stream to write, which happens in a thread of the library; it is not closed. Cancelling has
     *     to wait for a write that does not heed its cancellable, such as that of a {@code GUnixOutputStream} on a
     *     blocking pipe
     * @param offset where in the volume to begin (in bytes)
     * @param length how much to read; 0 for everything up to the end (in bytes)
     * @return a future
     */
    public CompletableFuture<Void> downloadStreamAsync(OutputStream stream, long offset, long length) {
        return downloadStreamAsync(stream, offset, length, Set.of(), null);
    }

    /**
     * Is {@link #downloadStream(OutputStream, long, long, Set, Progress)} without the last arguments.
     *
     * @param stream the stream to write, which happens in a thread of the library; it is not closed. Cancelling has
     *     to wait for a write that does not heed its cancellable, such as that of a {@code GUnixOutputStream} on a
     *     blocking pipe
     * @param offset where in the volume to begin (in bytes)
     */
    public void downloadStream(OutputStream stream, long offset) {
        downloadStream(stream, offset, 0, Set.of(), null);
    }

    /**
     * Is {@link #downloadStream(OutputStream, long, long, Set, Progress)} without the last arguments.
     *
     * @param stream the stream to write, which happens in a thread of the library; it is not closed. Cancelling has
     *     to wait for a write that does not heed its cancellable, such as that of a {@code GUnixOutputStream} on a
     *     blocking pipe
     * @param offset where in the volume to begin (in bytes)
     * @return a future
     */
    public CompletableFuture<Void> downloadStreamAsync(OutputStream stream, long offset) {
        return downloadStreamAsync(stream, offset, 0, Set.of(), null);
    }

    /**
     * Is {@link #downloadStream(OutputStream, long, long, Set, Progress)} without the last arguments.
     *
     * @param stream the stream to write, which happens in a thread of the library; it is not closed. Cancelling has
     *     to wait for a write that does not heed its cancellable, such as that of a {@code GUnixOutputStream} on a
     *     blocking pipe
     */
    public void downloadStream(OutputStream stream) {
        downloadStream(stream, 0, 0, Set.of(), null);
    }

    /**
     * Is {@link #downloadStream(OutputStream, long, long, Set, Progress)} without the last arguments.
     *
     * @param stream the stream to write, which happens in a thread of the library; it is not closed. Cancelling has
     *     to wait for a write that does not heed its cancellable, such as that of a {@code GUnixOutputStream} on a
     *     blocking pipe
     * @return a future
     */
    public CompletableFuture<Void> downloadStreamAsync(OutputStream stream) {
        return downloadStreamAsync(stream, 0, 0, Set.of(), null);
    }

    /**
     * Gets the definition as a config object.
     * <p>Cancelling stops the wait.
     *
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public StorageVolumeConfig fetchConfig() {
        return Async.brief(cancellable -> doFetchConfig(cancellable));
    }

    /**
     * Asynchronous version of {@link #fetchConfig}.
     *
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<StorageVolumeConfig> fetchConfigAsync() {
        return Async.run(cancellable -> doFetchConfig(cancellable));
    }

    private StorageVolumeConfig doFetchConfig(long cancellable) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_storage_volume_fetch_config(self, cancellable, failure);
            SimplevirtException.check(failure);
            return StorageVolumeConfig.wrap(result);
        } finally {
            release();
        }
    }

    /**
     * Gets the definition (libvirt: {@code virStorageVolGetXMLDesc}).
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public String fetchXml() {
        return Async.brief(cancellable -> doFetchXml(cancellable));
    }

    /**
     * Asynchronous version of {@link #fetchXml}.
     *
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<String> fetchXmlAsync() {
        return Async.run(cancellable -> doFetchXml(cancellable));
    }

    private String doFetchXml(long cancellable) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_storage_volume_fetch_xml(self, cancellable, failure);
            SimplevirtException.check(failure);
            return Text.take(result);
        } finally {
            release();
        }
    }

    /**
     * How much space it uses in the pool (in bytes).
     *
     * @return how much space it uses in the pool (in bytes).
     */
    public long allocation() {
        long self = acquire();
        try {
            return N.simplevirt_storage_volume_get_allocation(self);
        } finally {
            release();
        }
    }

    /**
     * The image that it is an overlay of
     *
     * @return the image that it is an overlay of, or {@code null}
     */
    public String backingPath() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_storage_volume_get_backing_path(self));
        } finally {
            release();
        }
    }

    /**
     * The size that a guest sees (in bytes).
     *
     * @return the size that a guest sees (in bytes).
     */
    public long capacity() {
        long self = acquire();
        try {
            return N.simplevirt_storage_volume_get_capacity(self);
        } finally {
            release();
        }
    }

    /**
     * The connection it belongs to
     *
     * @return the connection it belongs to
     */
    @Override
    public Connection connection() {
        long self = acquire();
        try {
            return Connection.wrap(Values.ref(N.simplevirt_storage_volume_get_connection(self)));
        } finally {
            release();
        }
    }

    /**
     * Whether it still exists, as far as is known: {@code false} after it was deleted
     *
     * @return whether it still exists, as far as is known: {@code false} after it was deleted
     */
    public boolean exists() {
        long self = acquire();
        try {
            return N.simplevirt_storage_volume_get_exists(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The format of the disk image in it, such as {@code qcow2} or {@code raw}, as far as libvirt knows; {@code
     * null} while unknown
     *
     * @return the format of the disk image in it, such as {@code qcow2} or {@code raw}, as far as libvirt knows;
     *     {@code null} while unknown
     */
    public String format() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_storage_volume_get_format(self));
        } finally {
            release();
        }
    }

    /**
     * libvirt's key, unique on its host; the path of a volume that is a file
     *
     * @return libvirt's key, unique on its host; the path of a volume that is a file
     */
    public String key() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_storage_volume_get_key(self));
        } finally {
            release();
        }
    }

    /**
     * What it is on the host
     *
     * @return what it is on the host
     */
    public VolumeKind kind() {
        long self = acquire();
        try {
            return VolumeKind.of(N.simplevirt_storage_volume_get_kind(self));
        } finally {
            release();
        }
    }

    /**
     * The name, unique in its pool
     *
     * @return the name, unique in its pool
     */
    public String name() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_storage_volume_get_name(self));
        } finally {
            release();
        }
    }

    /**
     * Its path on the host; {@code null} while unknown
     *
     * @return its path on the host; {@code null} while unknown
     */
    public String path() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_storage_volume_get_path(self));
        } finally {
            release();
        }
    }

    /**
     * The size of its file or device, which is what a complete transfer moves (in bytes).
     *
     * @return the size of its file or device, which is what a complete transfer moves (in bytes).
     */
    public long physical() {
        long self = acquire();
        try {
            return N.simplevirt_storage_volume_get_physical(self);
        } finally {
            release();
        }
    }

    /**
     * The pool it is in
     *
     * @return the pool it is in
     */
    public StoragePool pool() {
        long self = acquire();
        try {
            return StoragePool.wrap(Values.ref(N.simplevirt_storage_volume_get_pool(self)));
        } finally {
            release();
        }
    }

    /**
     * Updates the properties from the daemon.
     * <p>Fails with {@link ErrorCode#NOT_FOUND} when it no longer exists.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @throws SimplevirtException when it fails
     */
    public void refresh() {
        Async.brief(cancellable -> {
            doRefresh(cancellable);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #refresh}.
     *
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> refreshAsync() {
        return Async.run(cancellable -> {
            doRefresh(cancellable);
            return null;
        });
    }

    private void doRefresh(long cancellable) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_storage_volume_refresh(self, cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Changes the size of a volume that no guest uses (libvirt: {@code virStorageVolResize}).
     * <p>Fails with {@link ErrorCode#INVALID_ARGUMENT} when it would shrink and {@link VolumeResizeFlags#SHRINK} is
     * not given, {@link ErrorCode#BUSY} while a guest uses an image that is not raw, {@link ErrorCode#NO_SPACE} or
     * {@link ErrorCode#NOT_SUPPORTED}.
     * <p>Cancelling stops the wait; the daemon continues.
     *
     * @param capacity the new size (in bytes)
     * @param flags how
     * @throws SimplevirtException when it fails
     */
    public void resize(long capacity, VolumeResizeFlags... flags) {
        Async.brief(cancellable -> {
            doResize(cancellable, capacity, flags);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #resize}.
     *
     * @param capacity the new size (in bytes)
     * @param flags how
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> resizeAsync(long capacity, VolumeResizeFlags... flags) {
        return Async.run(cancellable -> {
            doResize(cancellable, capacity, flags);
            return null;
        });
    }

    private void doResize(long cancellable, long capacity, VolumeResizeFlags... flags) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_storage_volume_resize(self, capacity, Values.bits(flags), cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Writes bytes into the volume (libvirt: {@code virStorageVolUpload}); see {@link StorageVolume#uploadFile}.
     * <p>Fails with {@link ErrorCode#INVALID_ARGUMENT} when they do not fit, {@link ErrorCode#NO_SPACE} or {@link
     * ErrorCode#CONNECTION_LOST}.
     * <p>Cancelling aborts the transfer; data written so far stays in the volume.
     *
     * @param data what to write
     * @param offset where in the volume to begin (in bytes)
     * @param progress reports progress, or {@code null}
     * @throws SimplevirtException when it fails
     */
    public void uploadBytes(byte[] data, long offset, Progress progress) {
        Async.lasting(cancellable -> {
            doUploadBytes(cancellable, data, offset, progress);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #uploadBytes}.
     *
     * @param data what to write
     * @param offset where in the volume to begin (in bytes)
     * @param progress reports progress, or {@code null}
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> uploadBytesAsync(byte[] data, long offset, Progress progress) {
        return Async.run(cancellable -> {
            doUploadBytes(cancellable, data, offset, progress);
            return null;
        });
    }

    private void doUploadBytes(long cancellable, byte[] data, long offset, Progress progress) {
        long[] failure = new long[1];
        try (Scope scope = new Scope()) {
            N.simplevirt_storage_volume_upload_bytes(scope.use(this), scope.bytes(data), offset, scope.use(progress), cancellable, failure);
            SimplevirtException.check(failure);
        }
    }

    /**
     * Is {@link #uploadBytes(byte[], long, Progress)} without the last arguments.
     *
     * @param data what to write
     * @param offset where in the volume to begin (in bytes)
     */
    public void uploadBytes(byte[] data, long offset) {
        uploadBytes(data, offset, null);
    }

    /**
     * Is {@link #uploadBytes(byte[], long, Progress)} without the last arguments.
     *
     * @param data what to write
     * @param offset where in the volume to begin (in bytes)
     * @return a future
     */
    public CompletableFuture<Void> uploadBytesAsync(byte[] data, long offset) {
        return uploadBytesAsync(data, offset, null);
    }

    /**
     * Is {@link #uploadBytes(byte[], long, Progress)} without the last arguments.
     *
     * @param data what to write
     */
    public void uploadBytes(byte[] data) {
        uploadBytes(data, 0, null);
    }

    /**
     * Is {@link #uploadBytes(byte[], long, Progress)} without the last arguments.
     *
     * @param data what to write
     * @return a future
     */
    public CompletableFuture<Void> uploadBytesAsync(byte[] data) {
        return uploadBytesAsync(data, 0, null);
    }

    /**
     * Writes a file into the volume (libvirt: {@code virStorageVolUpload}). Data that does not fit is refused before
     * the first byte is sent. The end of the data is read back, because a daemon may report success although its
     * disk was full. libvirt does not check whether a guest uses the volume.
     * <p>Fails with {@link ErrorCode#NOT_FOUND}, {@link ErrorCode#PERMISSION_DENIED}, {@link
     * ErrorCode#INVALID_ARGUMENT} when it does not fit into the volume, {@link ErrorCode#NO_SPACE} or {@link
     * ErrorCode#CONNECTION_LOST}.
     * <p>Cancelling aborts the transfer; data written so far stays in the volume.
     *
     * @param path a file on this machine
     * @param offset where in the volume to begin (in bytes)
     * @param length how much of the file to send, from its beginning; 0 for all (in bytes)
     * @param flags how
     * @param progress reports progress, or {@code null}
     * @throws SimplevirtException when it fails
     */
    public void uploadFile(String path, long offset, long length, Set<TransferFlags> flags, Progress progress) {
        Async.lasting(cancellable -> {
            doUploadFile(cancellable, path, offset, length, flags, progress);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #uploadFile}.
     *
     * @param path a file on this machine
     * @param offset where in the volume to begin (in bytes)
     * @param length how much of the file to send, from its beginning; 0 for all (in bytes)
     * @param flags how
     * @param progress reports progress, or {@code null}
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> uploadFileAsync(String path, long offset, long length, Set<TransferFlags> flags, Progress progress) {
        return Async.run(cancellable -> {
            doUploadFile(cancellable, path, offset, length, flags, progress);
            return null;
        });
    }

    private void doUploadFile(long cancellable, String path, long offset, long length, Set<TransferFlags> flags, Progress progress) {
        long[] failure = new long[1];
        try (Scope scope = new Scope()) {
            N.simplevirt_storage_volume_upload_file(scope.use(this), Text.utf8(path), offset, length, Values.bits(flags), scope.use(progress), cancellable, failure);
            SimplevirtException.check(failure);
        }
    }

    /**
     * Is {@link #uploadFile(String, long, long, Set, Progress)} without the last arguments.
     *
     * @param path a file on this machine
     * @param offset where in the volume to begin (in bytes)
     * @param length how much of the file to send, from its beginning; 0 for all (in bytes)
     * @param flags how
     */
    public void uploadFile(String path, long offset, long length, Set<TransferFlags> flags) {
        uploadFile(path, offset, length, flags, null);
    }

    /**
     * Is {@link #uploadFile(String, long, long, Set, Progress)} without the last arguments.
     *
     * @param path a file on this machine
     * @param offset where in the volume to begin (in bytes)
     * @param length how much of the file to send, from its beginning; 0 for all (in bytes)
     * @param flags how
     * @return a future
     */
    public CompletableFuture<Void> uploadFileAsync(String path, long offset, long length, Set<TransferFlags> flags) {
        return uploadFileAsync(path, offset, length, flags, null);
    }

    /**
     * Is {@link #uploadFile(String, long, long, Set, Progress)} without the last arguments.
     *
     * @param path a file on this machine
     * @param offset where in the volume to begin (in bytes)
     * @param length how much of the file to send, from its beginning; 0 for all (in bytes)
     */
    public void uploadFile(String path, long offset, long length) {
        uploadFile(path, offset, length, Set.of(), null);
    }

    /**
     * Is {@link #uploadFile(String, long, long, Set, Progress)} without the last arguments.
     *
     * @param path a file on this machine
     * @param offset where in the volume to begin (in bytes)
     * @param length how much of the file to send, from its beginning; 0 for all (in bytes)
     * @return a future
     */
    public CompletableFuture<Void> uploadFileAsync(String path, long offset, long length) {
        return uploadFileAsync(path, offset, length, Set.of(), null);
    }

    /**
     * Is {@link #uploadFile(String, long, long, Set, Progress)} without the last arguments.
     *
     * @param path a file on this machine
     * @param offset where in the volume to begin (in bytes)
     */
    public void uploadFile(String path, long offset) {
        uploadFile(path, offset, 0, Set.of(), null);
    }

    /**
     * Is {@link #uploadFile(String, long, long, Set, Progress)} without the last arguments.
     *
     * @param path a file on this machine
     * @param offset where in the volume to begin (in bytes)
     * @return a future
     */
    public CompletableFuture<Void> uploadFileAsync(String path, long offset) {
        return uploadFileAsync(path, offset, 0, Set.of(), null);
    }

    /**
     * Is {@link #uploadFile(String, long, long, Set, Progress)} without the last arguments.
     *
     * @param path a file on this machine
     */
    public void uploadFile(String path) {
        uploadFile(path, 0, 0, Set.of(), null);
    }

    /**
     * Is {@link #uploadFile(String, long, long, Set, Progress)} without the last arguments.
     *
     * @param path a file on this machine
     * @return a future
     */
    public CompletableFuture<Void> uploadFileAsync(String path) {
        return uploadFileAsync(path, 0, 0, Set.of(), null);
    }

    /**
     * Writes the data of a stream into the volume (libvirt: {@code virStorageVolUpload}); see {@link
     * StorageVolume#uploadFile}.
     * <p>Fails with {@link ErrorCode#INVALID_ARGUMENT} when it does not fit or the stream ends before {@code
     * length}, {@link ErrorCode#NO_SPACE} or {@link ErrorCode#CONNECTION_LOST}.
     * <p>Cancelling aborts the transfer; data written so far stays in the volume.
     *
     * @param stream the stream to read, which happens in a thread of the library; cancelling has to wait for a read
     *     that does not heed its cancellable
     * @param offset where in the volume to begin (in bytes)
     * @param length how much to read; 0 for everything until the stream ends (in bytes)
     * @param flags how
     * @param progress reports progress, or {@code null}
     * @throws SimplevirtException when it fails
     */
    public void uploadStream(InputStream stream, long offset, long length, Set<TransferFlags> flags, Progress progress) {
        Async.lasting(cancellable -> {
            doUploadStream(cancellable, stream, offset, length, flags, progress);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #uploadStream}.
     *
     * @param stream the stream to read, which happens in a thread of the library; cancelling has to wait for a read
     *     that does not heed its cancellable
     * @param offset where in the volume to begin (in bytes)
     * @param length how much to read; 0 for everything until the stream ends (in bytes)
     * @param flags how
     * @param progress reports progress, or {@code null}
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> uploadStreamAsync(InputStream stream, long offset, long length, Set<TransferFlags> flags, Progress progress) {
        return Async.run(cancellable -> {
            doUploadStream(cancellable, stream, offset, length, flags, progress);
            return null;
        });
    }

    private void doUploadStream(long cancellable, InputStream stream, long offset, long length, Set<TransferFlags> flags, Progress progress) {
        long[] failure = new long[1];
        try (Scope scope = new Scope()) {
            N.simplevirt_storage_volume_upload_stream(scope.use(this), scope.stream(stream), offset, length, Values.bits(flags), scope.use(progress), cancellable, failure);
            scope.check(failure);
        }
    }

    /**
     * Is {@link #uploadStream(InputStream, long, long, Set, Progress)} without the last arguments.
     *
     * @param stream the stream to read, which happens in a thread of the library; cancelling has to wait for a read
     *     that does not heed its cancellable
     * @param offset where in the volume to begin (in bytes)
     * @param length how much to read; 0 for everything until the stream ends (in bytes)
     * @param flags how
     */
    public void uploadStream(InputStream stream, long offset, long length, Set<TransferFlags> flags) {
        uploadStream(stream, offset, length, flags, null);
    }

    /**
     * Is {@link #uploadStream(InputStream, long, long, Set, Progress)} without the last arguments.
     *
     * @param stream the stream to read, which happens in a thread of the library; cancelling has to wait for a read
     *     that does not heed its cancellable
     * @param offset where in the volume to begin (in bytes)
     * @param length how much to read; 0 for everything until the stream ends (in bytes)
     * @param flags how
     * @return a future
     */
    public CompletableFuture<Void> uploadStreamAsync(InputStream stream, long offset, long length, Set<TransferFlags> flags) {
        return uploadStreamAsync(stream, offset, length, flags, null);
    }

    /**
     * Is {@link #uploadStream(InputStream, long, long, Set, Progress)} without the last arguments.
     *
     * @param stream the stream to read, which happens in a thread of the library; cancelling has to wait for a read
     *     that does not heed its cancellable
     * @param offset where in the volume to begin (in bytes)
     * @param length how much to read; 0 for everything until the stream ends (in bytes)
     */
    public void uploadStream(InputStream stream, long offset, long length) {
        uploadStream(stream, offset, length, Set.of(), null);
    }

    /**
     * Is {@link #uploadStream(InputStream, long, long, Set, Progress)} without the last arguments.
     *
     * @param stream the stream to read, which happens in a thread of the library; cancelling has to wait for a read
     *     that does not heed its cancellable
     * @param offset where in the volume to begin (in bytes)
     * @param length how much to read; 0 for everything until the stream ends (in bytes)
     * @return a future
     */
    public CompletableFuture<Void> uploadStreamAsync(InputStream stream, long offset, long length) {
        return uploadStreamAsync(stream, offset, length, Set.of(), null);
    }

    /**
     * Is {@link #uploadStream(InputStream, long, long, Set, Progress)} without the last arguments.
     *
     * @param stream the stream to read, which happens in a thread of the library; cancelling has to wait for a read
     *     that does not heed its cancellable
     * @param offset where in the volume to begin (in bytes)
     */
    public void uploadStream(InputStream stream, long offset) {
        uploadStream(stream, offset, 0, Set.of(), null);
    }

    /**
     * Is {@link #uploadStream(InputStream, long, long, Set, Progress)} without the last arguments.
     *
     * @param stream the stream to read, which happens in a thread of the library; cancelling has to wait for a read
     *     that does not heed its cancellable
     * @param offset where in the volume to begin (in bytes)
     * @return a future
     */
    public CompletableFuture<Void> uploadStreamAsync(InputStream stream, long offset) {
        return uploadStreamAsync(stream, offset, 0, Set.of(), null);
    }

    /**
     * Is {@link #uploadStream(InputStream, long, long, Set, Progress)} without the last arguments.
     *
     * @param stream the stream to read, which happens in a thread of the library; cancelling has to wait for a read
     *     that does not heed its cancellable
     */
    public void uploadStream(InputStream stream) {
        uploadStream(stream, 0, 0, Set.of(), null);
    }

    /**
     * Is {@link #uploadStream(InputStream, long, long, Set, Progress)} without the last arguments.
     *
     * @param stream the stream to read, which happens in a thread of the library; cancelling has to wait for a read
     *     that does not heed its cancellable
     * @return a future
     */
    public CompletableFuture<Void> uploadStreamAsync(InputStream stream) {
        return uploadStreamAsync(stream, 0, 0, Set.of(), null);
    }

    /**
     * Overwrites the contents of the volume (libvirt: {@code virStorageVolWipePattern}). libvirt does not check
     * whether a guest uses it.
     * <p>Fails with {@link ErrorCode#BUSY} while it is being made or copied, {@link ErrorCode#NOT_SUPPORTED} when
     * the host cannot do it this way.
     * <p>Cancelling stops the wait; the daemon continues.
     *
     * @param algorithm how
     * @throws SimplevirtException when it fails
     */
    public void wipe(WipeAlgorithm algorithm) {
        Async.brief(cancellable -> {
            doWipe(cancellable, algorithm);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #wipe}.
     *
     * @param algorithm how
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> wipeAsync(WipeAlgorithm algorithm) {
        return Async.run(cancellable -> {
            doWipe(cancellable, algorithm);
            return null;
        });
    }

    private void doWipe(long cancellable, WipeAlgorithm algorithm) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_storage_volume_wipe(self, algorithm.value(), cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    @Override
    String shown() {
        return name();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_storage_volume_create_copy(long self, long pool, byte[] name, int flags, long progress, long cancellable, long[] error);

        static native int simplevirt_storage_volume_delete(long self, int flags, long cancellable, long[] error);

        static native long simplevirt_storage_volume_download_bytes(long self, long offset, long length, long progress, long cancellable, long[] error);

        static native int simplevirt_storage_volume_download_file(long self, byte[] path, long offset, long length, int flags, long progress, long cancellable, long[] error);

        static native int simplevirt_storage_volume_download_stream(long self, long stream, long offset, long length, int flags, long progress, long cancellable, long[] error);

        static native long simplevirt_storage_volume_fetch_config(long self, long cancellable, long[] error);

        static native long simplevirt_storage_volume_fetch_xml(long self, long cancellable, long[] error);

        static native long simplevirt_storage_volume_get_allocation(long self);

        static native long simplevirt_storage_volume_get_backing_path(long self);

        static native long simplevirt_storage_volume_get_capacity(long self);

        static native long simplevirt_storage_volume_get_connection(long self);

        static native int simplevirt_storage_volume_get_exists(long self);

        static native long simplevirt_storage_volume_get_format(long self);

        static native long simplevirt_storage_volume_get_key(long self);

        static native int simplevirt_storage_volume_get_kind(long self);

        static native long simplevirt_storage_volume_get_name(long self);

        static native long simplevirt_storage_volume_get_path(long self);

        static native long simplevirt_storage_volume_get_physical(long self);

        static native long simplevirt_storage_volume_get_pool(long self);

        static native int simplevirt_storage_volume_refresh(long self, long cancellable, long[] error);

        static native int simplevirt_storage_volume_resize(long self, long capacity, int flags, long cancellable, long[] error);

        static native int simplevirt_storage_volume_upload_bytes(long self, long data, long offset, long progress, long cancellable, long[] error);

        static native int simplevirt_storage_volume_upload_file(long self, byte[] path, long offset, long length, int flags, long progress, long cancellable, long[] error);

        static native int simplevirt_storage_volume_upload_stream(long self, long stream, long offset, long length, int flags, long progress, long cancellable, long[] error);

        static native int simplevirt_storage_volume_wipe(long self, int algorithm, long cancellable, long[] error);
    }
}
