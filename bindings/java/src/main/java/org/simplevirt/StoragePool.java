// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * A place for volumes on a host: a folder, a volume group, an NFS export and so on.
 * <p>One object per pool and connection, kept up to date by events: its getters never block and never ask the
 * daemon. libvirt sends no event when somebody else fills a pool: its sizes are those of the last listing, the
 * last {@link StoragePool#refresh} or the last change by this program. Thread-safe. The object holds a reference
 * to its connection.
 */
public final class StoragePool extends NativeObject implements Signals.Owner {
    StoragePool(Owned owned) {
        super(owned);
    }

    static StoragePool wrap(long pointer) {
        return pointer == 0 ? null : new StoragePool(new Owned(pointer));
    }

    /**
     * Creates the storage behind the pool: its folder, file system or volume group (libvirt: {@code
     * virStoragePoolBuild}).
     * <p>Fails with {@link ErrorCode#INVALID_STATE} when it is active.
     * <p>Cancelling stops the wait; the daemon continues.
     *
     * @param flags how
     * @throws SimplevirtException when it fails
     */
    public void build(StoragePoolBuildFlags... flags) {
        Async.brief(cancellable -> {
            doBuild(cancellable, flags);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #build}.
     *
     * @param flags how
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> buildAsync(StoragePoolBuildFlags... flags) {
        return Async.run(cancellable -> {
            doBuild(cancellable, flags);
            return null;
        });
    }

    private void doBuild(long cancellable, StoragePoolBuildFlags... flags) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_storage_pool_build(self, Values.bits(flags), cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Creates a volume, as {@link StoragePool#createVolumeXml} does.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, {@link ErrorCode#ALREADY_EXISTS} or {@link
     * ErrorCode#NO_SPACE}.
     * <p>Cancelling before the operation begins creates nothing; afterwards it runs to completion.
     *
     * @param config what it should be; must not be changed until the call has ended
     * @param flags how
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public StorageVolume createVolume(StorageVolumeConfig config, VolumeCreateFlags... flags) {
        return Async.brief(cancellable -> doCreateVolume(cancellable, config, flags));
    }

    /**
     * Asynchronous version of {@link #createVolume}.
     *
     * @param config what it should be; must not be changed until the call has ended
     * @param flags how
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<StorageVolume> createVolumeAsync(StorageVolumeConfig config, VolumeCreateFlags... flags) {
        return Async.run(cancellable -> doCreateVolume(cancellable, config, flags));
    }

    private StorageVolume doCreateVolume(long cancellable, StorageVolumeConfig config, VolumeCreateFlags... flags) {
        long[] failure = new long[1];
        try (Scope scope = new Scope()) {
            long result = N.simplevirt_storage_pool_create_volume(scope.use(this), scope.use(config), Values.bits(flags), cancellable, failure);
            SimplevirtException.check(failure);
            return StorageVolume.wrap(result);
        }
    }

    /**
     * Creates a volume with the content of another, as {@link StoragePool#createVolumeCopyXml} does. A format, a
     * capacity or an encryption that {@code config} does not set is that of the source.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, {@link ErrorCode#ALREADY_EXISTS} or {@link
     * ErrorCode#NO_SPACE}.
     * <p>Cancelling stops the wait; the daemon finishes the copy, which is then deleted.
     *
     * @param config what the copy should be, such as its name and another format; must not be changed until the call
     *     has ended
     * @param source the volume to copy, of this pool or another
     * @param flags how
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public StorageVolume createVolumeCopy(StorageVolumeConfig config, StorageVolume source, VolumeCreateFlags... flags) {
        return Async.brief(cancellable -> doCreateVolumeCopy(cancellable, config, source, flags));
    }

    /**
     * Asynchronous version of {@link #createVolumeCopy}.
     *
     * @param config what the copy should be, such as its name and another format; must not be changed until the call
     *     has ended
     * @param source the volume to copy, of this pool or another
     * @param flags how
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<StorageVolume> createVolumeCopyAsync(StorageVolumeConfig config, StorageVolume source, VolumeCreateFlags... flags) {
        return Async.run(cancellable -> doCreateVolumeCopy(cancellable, config, source, flags));
    }

    private StorageVolume doCreateVolumeCopy(long cancellable, StorageVolumeConfig config, StorageVolume source, VolumeCreateFlags... flags) {
        long[] failure = new long[1];
        try (Scope scope = new Scope()) {
            long result = N.simplevirt_storage_pool_create_volume_copy(scope.use(this), scope.use(config), scope.use(source), Values.bits(flags), cancellable, failure);
            SimplevirtException.check(failure);
            return StorageVolume.wrap(result);
        }
    }

    /**
     * Creates a volume with the contents of another, converted to the format that the definition says (libvirt:
     * {@code virStorageVolCreateXMLFrom}). For a lost connection see {@link StoragePool#createVolumeXml}: a copy
     * that goes on for longer than some seconds is left, and the error says so.
     * <p>Fails with {@link ErrorCode#ALREADY_EXISTS}, {@link ErrorCode#NO_SPACE} or {@link
     * ErrorCode#INVALID_CONFIG}.
     * <p>Cancelling stops the wait; the daemon finishes the copy, which is then deleted.
     *
     * @param xml the definition of the copy in libvirt's storage volume format
     * @param source what to copy; it may be in another pool of the same host
     * @param flags how
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public StorageVolume createVolumeCopyXml(String xml, StorageVolume source, VolumeCreateFlags... flags) {
        return Async.brief(cancellable -> doCreateVolumeCopyXml(cancellable, xml, source, flags));
    }

    /**
     * Asynchronous version of {@link #createVolumeCopyXml}.
     *
     * @param xml the definition of the copy in libvirt's storage volume format
     * @param source what to copy; it may be in another pool of the same host
     * @param flags how
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<StorageVolume> createVolumeCopyXmlAsync(String xml, StorageVolume source, VolumeCreateFlags... flags) {
        return Async.run(cancellable -> doCreateVolumeCopyXml(cancellable, xml, source, flags));
    }

    private StorageVolume doCreateVolumeCopyXml(long cancellable, String xml, StorageVolume source, VolumeCreateFlags... flags) {
        long[] failure = new long[1];
        try (Scope scope = new Scope()) {
            long result = N.simplevirt_storage_pool_create_volume_copy_xml(scope.use(this), Text.utf8(xml), scope.use(source), Values.bits(flags), cancellable, failure);
            SimplevirtException.check(failure);
            return StorageVolume.wrap(result);
        }
    }

    /**
     * Creates a volume with the given bytes, all or nothing; see {@link StoragePool#createVolumeFromFile}.
     * <p>Fails with {@link ErrorCode#ALREADY_EXISTS}, {@link ErrorCode#NO_SPACE} or {@link
     * ErrorCode#CONNECTION_LOST}.
     * <p>Cancelling aborts the transfer and deletes the volume.
     *
     * @param name the name of the volume
     * @param data what it shall hold
     * @param progress reports progress, or {@code null}
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public StorageVolume createVolumeFromBytes(String name, byte[] data, Progress progress) {
        return Async.lasting(cancellable -> doCreateVolumeFromBytes(cancellable, name, data, progress));
    }

    /**
     * Asynchronous version of {@link #createVolumeFromBytes}.
     *
     * @param name the name of the volume
     * @param data what it shall hold
     * @param progress reports progress, or {@code null}
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<StorageVolume> createVolumeFromBytesAsync(String name, byte[] data, Progress progress) {
        return Async.run(cancellable -> doCreateVolumeFromBytes(cancellable, name, data, progress));
    }

    private StorageVolume doCreateVolumeFromBytes(long cancellable, String name, byte[] data, Progress progress) {
        long[] failure = new long[1];
        try (Scope scope = new Scope()) {
            long result = N.simplevirt_storage_pool_create_volume_from_bytes(scope.use(this), Text.utf8(name), scope.bytes(data), scope.use(progress), cancellable, failure);
            SimplevirtException.check(failure);
            return StorageVolume.wrap(result);
        }
    }

    /**
     * Is {@link #createVolumeFromBytes(String, byte[], Progress)} without the last arguments.
     *
     * @param name the name of the volume
     * @param data what it shall hold
     * @return the result
     */
    public StorageVolume createVolumeFromBytes(String name, byte[] data) {
        return createVolumeFromBytes(name, data, null);
    }

    /**
     * Is {@link #createVolumeFromBytes(String, byte[], Progress)} without the last arguments.
     *
     * @param name the name of the volume
     * @param data what it shall hold
     * @return a future
     */
    public CompletableFuture<StorageVolume> createVolumeFromBytesAsync(String name, byte[] data) {
        return createVolumeFromBytesAsync(name, data, null);
    }

    /**
     * Creates a volume with the contents of a file, all or nothing: when the transfer fails or is cancelled, the
     * volume is deleted again. libvirt detects the format of a disk image in it.
     * <p>Fails with {@link ErrorCode#ALREADY_EXISTS}, {@link ErrorCode#NOT_FOUND}, {@link ErrorCode#NO_SPACE} or
     * {@link ErrorCode#CONNECTION_LOST}, in which case the volume is deleted over another connection; when none can
     * be established within 10 seconds (30 with {@link ConnectionOptions#reconnect}), the message says that the
     * volume was left behind.
     * <p>Cancelling aborts the transfer and deletes the volume.
     *
     * @param name the name of the volume
     * @param path a file on this machine, such as a disk image of any format
     * @param flags how
     * @param progress reports progress, or {@code null}
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public StorageVolume createVolumeFromFile(String name, String path, Set<TransferFlags> flags, Progress progress) {
        return Async.lasting(cancellable -> doCreateVolumeFromFile(cancellable, name, path, flags, progress));
    }

    /**
     * Asynchronous version of {@link #createVolumeFromFile}.
     *
     * @param name the name of the volume
     * @param path a file on this machine, such as a disk image of any format
     * @param flags how
     * @param progress reports progress, or {@code null}
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<StorageVolume> createVolumeFromFileAsync(String name, String path, Set<TransferFlags> flags, Progress progress) {
        return Async.run(cancellable -> doCreateVolumeFromFile(cancellable, name, path, flags, progress));
    }

    private StorageVolume doCreateVolumeFromFile(long cancellable, String name, String path, Set<TransferFlags> flags, Progress progress) {
        long[] failure = new long[1];
        try (Scope scope = new Scope()) {
            long result = N.simplevirt_storage_pool_create_volume_from_file(scope.use(this), Text.utf8(name), Text.utf8(path), Values.bits(flags), scope.use(progress), cancellable, failure);
            SimplevirtException.check(failure);
            return StorageVolume.wrap(result);
        }
    }

    /**
     * Is {@link #createVolumeFromFile(String, String, Set, Progress)} without the last arguments.
     *
     * @param name the name of the volume
     * @param path a file on this machine, such as a disk image of any format
     * @param flags how
     * @return the result
     */
    public StorageVolume createVolumeFromFile(String name, String path, Set<TransferFlags> flags) {
        return createVolumeFromFile(name, path, flags, null);
    }

    /**
     * Is {@link #createVolumeFromFile(String, String, Set, Progress)} without the last arguments.
     *
     * @param name the name of the volume
     * @param path a file on this machine, such as a disk image of any format
     * @param flags how
     * @return a future
     */
    public CompletableFuture<StorageVolume> createVolumeFromFileAsync(String name, String path, Set<TransferFlags> flags) {
        return createVolumeFromFileAsync(name, path, flags, null);
    }

    /**
     * Is {@link #createVolumeFromFile(String, String, Set, Progress)} without the last arguments.
     *
     * @param name the name of the volume
     * @param path a file on this machine, such as a disk image of any format
     * @return the result
     */
    public StorageVolume createVolumeFromFile(String name, String path) {
        return createVolumeFromFile(name, path, Set.of(), null);
    }

    /**
     * Is {@link #createVolumeFromFile(String, String, Set, Progress)} without the last arguments.
     *
     * @param name the name of the volume
     * @param path a file on this machine, such as a disk image of any format
     * @return a future
     */
    public CompletableFuture<StorageVolume> createVolumeFromFileAsync(String name, String path) {
        return createVolumeFromFileAsync(name, path, Set.of(), null);
    }

    /**
     * Creates a volume with the data of a stream, all or nothing; see {@link StoragePool#createVolumeFromFile}.
     * <p>Fails with {@link ErrorCode#ALREADY_EXISTS}, {@link ErrorCode#INVALID_ARGUMENT} when the stream ends before
     * {@code size}, {@link ErrorCode#NO_SPACE} or {@link ErrorCode#CONNECTION_LOST}.
     * <p>Cancelling aborts the transfer and deletes the volume.
     *
     * @param name the name of the volume
     * @param stream the stream to read, which happens in a thread of the library
     * @param size the number of bytes in the stream (in bytes)
     * @param flags how
     * @param progress reports progress, or {@code null}
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public StorageVolume createVolumeFromStream(String name, InputStream stream, long size, Set<TransferFlags> flags, Progress progress) {
        return Async.lasting(cancellable -> doCreateVolumeFromStream(cancellable, name, stream, size, flags, progress));
    }

    /**
     * Asynchronous version of {@link #createVolumeFromStream}.
     *
     * @param name the name of the volume
     * @param stream the stream to read, which happens in a thread of the library
     * @param size the number of bytes in the stream (in bytes)
     * @param flags how
     * @param progress reports progress, or {@code null}
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<StorageVolume> createVolumeFromStreamAsync(String name, InputStream stream, long size, Set<TransferFlags> flags, Progress progress) {
        return Async.run(cancellable -> doCreateVolumeFromStream(cancellable, name, stream, size, flags, progress));
    }

    private StorageVolume doCreateVolumeFromStream(long cancellable, String name, InputStream stream, long size, Set<TransferFlags> flags, Progress progress) {
        long[] failure = new long[1];
        try (Scope scope = new Scope()) {
            long result = N.simplevirt_storage_pool_create_volume_from_stream(scope.use(this), Text.utf8(name), scope.stream(stream), size, Values.bits(flags), scope.use(progress), cancellable, failure);
            scope.check(failure);
            return StorageVolume.wrap(result);
        }
    }

    /**
     * Is {@link #createVolumeFromStream(String, InputStream, long, Set, Progress)} without the last arguments.
     *
     * @param name the name of the volume
     * @param stream the stream to read, which happens in a thread of the library
     * @param size the number of bytes in the stream (in bytes)
     * @param flags how
     * @return the result
     */
    public StorageVolume createVolumeFromStream(String name, InputStream stream, long size, Set<TransferFlags> flags) {
        return createVolumeFromStream(name, stream, size, flags, null);
    }

    /**
     * Is {@link #createVolumeFromStream(String, InputStream, long, Set, Progress)} without the last arguments.
     *
     * @param name the name of the volume
     * @param stream the stream to read, which happens in a thread of the library
     * @param size the number of bytes in the stream (in bytes)
     * @param flags how
     * @return a future
     */
    public CompletableFuture<StorageVolume> createVolumeFromStreamAsync(String name, InputStream stream, long size, Set<TransferFlags> flags) {
        return createVolumeFromStreamAsync(name, stream, size, flags, null);
    }

    /**
     * Is {@link #createVolumeFromStream(String, InputStream, long, Set, Progress)} without the last arguments.
     *
     * @param name the name of the volume
     * @param stream the stream to read, which happens in a thread of the library
     * @param size the number of bytes in the stream (in bytes)
     * @return the result
     */
    public StorageVolume createVolumeFromStream(String name, InputStream stream, long size) {
        return createVolumeFromStream(name, stream, size, Set.of(), null);
    }

    /**
     * Is {@link #createVolumeFromStream(String, InputStream, long, Set, Progress)} without the last arguments.
     *
     * @param name the name of the volume
     * @param stream the stream to read, which happens in a thread of the library
     * @param size the number of bytes in the stream (in bytes)
     * @return a future
     */
    public CompletableFuture<StorageVolume> createVolumeFromStreamAsync(String name, InputStream stream, long size) {
        return createVolumeFromStreamAsync(name, stream, size, Set.of(), null);
    }

    /**
     * Creates a volume (libvirt: {@code virStorageVolCreateXML}). When the connection is lost, what the daemon has
     * made is deleted over another one; when the daemon cannot be reached within some seconds, the error says that
     * the volume may be left.
     * <p>Fails with {@link ErrorCode#ALREADY_EXISTS}, {@link ErrorCode#NO_SPACE}, {@link ErrorCode#INVALID_CONFIG},
     * or {@link ErrorCode#INVALID_STATE} when the pool is not active.
     * <p>Cancelling stops the wait; a volume that is created nevertheless is then deleted.
     *
     * @param xml the definition in libvirt's storage volume format
     * @param flags how
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public StorageVolume createVolumeXml(String xml, VolumeCreateFlags... flags) {
        return Async.brief(cancellable -> doCreateVolumeXml(cancellable, xml, flags));
    }

    /**
     * Asynchronous version of {@link #createVolumeXml}.
     *
     * @param xml the definition in libvirt's storage volume format
     * @param flags how
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<StorageVolume> createVolumeXmlAsync(String xml, VolumeCreateFlags... flags) {
        return Async.run(cancellable -> doCreateVolumeXml(cancellable, xml, flags));
    }

    private StorageVolume doCreateVolumeXml(long cancellable, String xml, VolumeCreateFlags... flags) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_storage_pool_create_volume_xml(self, Text.utf8(xml), Values.bits(flags), cancellable, failure);
            SimplevirtException.check(failure);
            return StorageVolume.wrap(result);
        } finally {
            release();
        }
    }

    /**
     * Deletes the storage behind an inactive pool with its contents (libvirt: {@code virStoragePoolDelete}). A
     * folder must be empty.
     * <p>Fails with {@link ErrorCode#INVALID_STATE} when it is active or not empty.
     * <p>Cancelling stops the wait; the daemon continues.
     *
     * @param zeroed whether to overwrite it with zeros, where the pool supports that
     * @throws SimplevirtException when it fails
     */
    public void deleteStorage(boolean zeroed) {
        Async.brief(cancellable -> {
            doDeleteStorage(cancellable, zeroed);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #deleteStorage}.
     *
     * @param zeroed whether to overwrite it with zeros, where the pool supports that
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> deleteStorageAsync(boolean zeroed) {
        return Async.run(cancellable -> {
            doDeleteStorage(cancellable, zeroed);
            return null;
        });
    }

    private void doDeleteStorage(long cancellable, boolean zeroed) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_storage_pool_delete_storage(self, zeroed ? 1 : 0, cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /** Is {@link #deleteStorage(boolean)} without the last arguments. */
    public void deleteStorage() {
        deleteStorage(false);
    }

    /**
     * Is {@link #deleteStorage(boolean)} without the last arguments.
     *
     * @return a future
     */
    public CompletableFuture<Void> deleteStorageAsync() {
        return deleteStorageAsync(false);
    }

    /**
     * Asks whether it is started automatically when the daemon starts (libvirt: {@code virStoragePoolGetAutostart}).
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public boolean fetchAutostart() {
        return Async.brief(cancellable -> doFetchAutostart(cancellable));
    }

    /**
     * Asynchronous version of {@link #fetchAutostart}.
     *
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Boolean> fetchAutostartAsync() {
        return Async.run(cancellable -> doFetchAutostart(cancellable));
    }

    private boolean doFetchAutostart(long cancellable) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            int result = N.simplevirt_storage_pool_fetch_autostart(self, cancellable, failure);
            SimplevirtException.check(failure);
            return result != 0;
        } finally {
            release();
        }
    }

    /**
     * Gets the definition as a config object, which can be read, or changed and defined again.
     * <p>Cancelling stops the wait.
     *
     * @param inactive whether to get the stored definition even while it is active
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public StoragePoolConfig fetchConfig(boolean inactive) {
        return Async.brief(cancellable -> doFetchConfig(cancellable, inactive));
    }

    /**
     * Asynchronous version of {@link #fetchConfig}.
     *
     * @param inactive whether to get the stored definition even while it is active
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<StoragePoolConfig> fetchConfigAsync(boolean inactive) {
        return Async.run(cancellable -> doFetchConfig(cancellable, inactive));
    }

    private StoragePoolConfig doFetchConfig(long cancellable, boolean inactive) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_storage_pool_fetch_config(self, inactive ? 1 : 0, cancellable, failure);
            SimplevirtException.check(failure);
            return StoragePoolConfig.wrap(result);
        } finally {
            release();
        }
    }

    /**
     * Is {@link #fetchConfig(boolean)} without the last arguments.
     *
     * @return the result
     */
    public StoragePoolConfig fetchConfig() {
        return fetchConfig(false);
    }

    /**
     * Is {@link #fetchConfig(boolean)} without the last arguments.
     *
     * @return a future
     */
    public CompletableFuture<StoragePoolConfig> fetchConfigAsync() {
        return fetchConfigAsync(false);
    }

    /**
     * Gets the definition (libvirt: {@code virStoragePoolGetXMLDesc}).
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param inactive whether to get the stored definition even while it is active
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public String fetchXml(boolean inactive) {
        return Async.brief(cancellable -> doFetchXml(cancellable, inactive));
    }

    /**
     * Asynchronous version of {@link #fetchXml}.
     *
     * @param inactive whether to get the stored definition even while it is active
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<String> fetchXmlAsync(boolean inactive) {
        return Async.run(cancellable -> doFetchXml(cancellable, inactive));
    }

    private String doFetchXml(long cancellable, boolean inactive) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_storage_pool_fetch_xml(self, inactive ? 1 : 0, cancellable, failure);
            SimplevirtException.check(failure);
            return Text.take(result);
        } finally {
            release();
        }
    }

    /**
     * Is {@link #fetchXml(boolean)} without the last arguments.
     *
     * @return the result
     */
    public String fetchXml() {
        return fetchXml(false);
    }

    /**
     * Is {@link #fetchXml(boolean)} without the last arguments.
     *
     * @return a future
     */
    public CompletableFuture<String> fetchXmlAsync() {
        return fetchXmlAsync(false);
    }

    /**
     * Whether it was started
     *
     * @return whether it was started
     */
    public boolean active() {
        long self = acquire();
        try {
            return N.simplevirt_storage_pool_get_active(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * How much of it is used (in bytes).
     *
     * @return how much of it is used (in bytes).
     */
    public long allocation() {
        long self = acquire();
        try {
            return N.simplevirt_storage_pool_get_allocation(self);
        } finally {
            release();
        }
    }

    /**
     * How much of it is free (in bytes).
     *
     * @return how much of it is free (in bytes).
     */
    public long available() {
        long self = acquire();
        try {
            return N.simplevirt_storage_pool_get_available(self);
        } finally {
            release();
        }
    }

    /**
     * Its total size; 0 while it is not active (in bytes).
     *
     * @return its total size; 0 while it is not active (in bytes).
     */
    public long capacity() {
        long self = acquire();
        try {
            return N.simplevirt_storage_pool_get_capacity(self);
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
            return Connection.wrap(Values.ref(N.simplevirt_storage_pool_get_connection(self)));
        } finally {
            release();
        }
    }

    /**
     * Whether it still exists: {@code false} once it is both undefined and stopped
     *
     * @return whether it still exists: {@code false} once it is both undefined and stopped
     */
    public boolean exists() {
        long self = acquire();
        try {
            return N.simplevirt_storage_pool_get_exists(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The name, unique on its host
     *
     * @return the name, unique on its host
     */
    public String name() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_storage_pool_get_name(self));
        } finally {
            release();
        }
    }

    /**
     * Whether it has a stored definition and so still exists after it stops
     *
     * @return whether it has a stored definition and so still exists after it stops
     */
    public boolean persistent() {
        long self = acquire();
        try {
            return N.simplevirt_storage_pool_get_persistent(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * What it is, in libvirt's words: {@code dir}, {@code fs}, {@code netfs}, {@code logical}, {@code disk}, {@code
     * iscsi}, {@code iscsi-direct}, {@code scsi}, {@code mpath}, {@code rbd}, {@code gluster}, {@code zfs} or {@code
     * vstorage}
     *
     * @return what it is, in libvirt's words: {@code dir}, {@code fs}, {@code netfs}, {@code logical}, {@code disk},
     *     {@code iscsi}, {@code iscsi-direct}, {@code scsi}, {@code mpath}, {@code rbd}, {@code gluster}, {@code
     *     zfs} or {@code vstorage}
     */
    public String poolType() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_storage_pool_get_pool_type(self));
        } finally {
            release();
        }
    }

    /**
     * Whether it can be used
     *
     * @return whether it can be used
     */
    public StoragePoolState state() {
        long self = acquire();
        try {
            return StoragePoolState.of(N.simplevirt_storage_pool_get_state(self));
        } finally {
            release();
        }
    }

    /**
     * Where its volumes appear on the host, such as {@code /var/lib/libvirt/images}; {@code null} of pools without
     * such a place
     *
     * @return where its volumes appear on the host, such as {@code /var/lib/libvirt/images}; {@code null} of pools
     *     without such a place
     */
    public String targetPath() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_storage_pool_get_target_path(self));
        } finally {
            release();
        }
    }

    /**
     * The UUID; it never changes
     *
     * @return the UUID; it never changes
     */
    public String uuid() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_storage_pool_get_uuid(self));
        } finally {
            release();
        }
    }

    /**
     * Lists the volumes, in one round trip when names are enough (libvirt: {@code virStoragePoolListAllVolumes}).
     * The same volume is the same object in every list.
     * <p>Fails with {@link ErrorCode#INVALID_STATE} when the pool is not active.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param details how much to ask about them
     * @return the list, empty when there is nothing
     * @throws SimplevirtException when it fails
     */
    public List<StorageVolume> listVolumes(VolumeDetails details) {
        return Async.brief(cancellable -> doListVolumes(cancellable, details));
    }

    /**
     * Asynchronous version of {@link #listVolumes}.
     *
     * @param details how much to ask about them
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<List<StorageVolume>> listVolumesAsync(VolumeDetails details) {
        return Async.run(cancellable -> doListVolumes(cancellable, details));
    }

    private List<StorageVolume> doListVolumes(long cancellable, VolumeDetails details) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_storage_pool_list_volumes(self, details.value(), cancellable, failure);
            SimplevirtException.check(failure);
            return Values.takeObjects(result, StorageVolume::wrap);
        } finally {
            release();
        }
    }

    /**
     * Finds a volume by its name, with all its properties (libvirt: {@code virStorageVolLookupByName}).
     * <p>Fails with {@link ErrorCode#NOT_FOUND}, or {@link ErrorCode#INVALID_STATE} when the pool is not active.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param name the name
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public StorageVolume lookupVolume(String name) {
        return Async.brief(cancellable -> doLookupVolume(cancellable, name));
    }

    /**
     * Asynchronous version of {@link #lookupVolume}.
     *
     * @param name the name
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<StorageVolume> lookupVolumeAsync(String name) {
        return Async.run(cancellable -> doLookupVolume(cancellable, name));
    }

    private StorageVolume doLookupVolume(long cancellable, String name) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_storage_pool_lookup_volume(self, Text.utf8(name), cancellable, failure);
            SimplevirtException.check(failure);
            return StorageVolume.wrap(result);
        } finally {
            release();
        }
    }

    /**
     * Updates the properties, state and sizes, from the daemon. {@link StoragePool#rescan} also scans the storage.
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
            N.simplevirt_storage_pool_refresh(self, cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Makes the daemon scan the pool for volumes that others have added, removed or changed, and update its sizes
     * (libvirt: {@code virStoragePoolRefresh}).
     * <p>Fails with {@link ErrorCode#INVALID_STATE} when it is not active.
     * <p>Cancelling stops the wait; the daemon continues.
     *
     * @throws SimplevirtException when it fails
     */
    public void rescan() {
        Async.brief(cancellable -> {
            doRescan(cancellable);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #rescan}.
     *
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> rescanAsync() {
        return Async.run(cancellable -> {
            doRescan(cancellable);
            return null;
        });
    }

    private void doRescan(long cancellable) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_storage_pool_rescan(self, cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Sets whether it is started automatically when the daemon starts (libvirt: {@code virStoragePoolSetAutostart}).
     * <p>Fails with {@link ErrorCode#INVALID_STATE} when it is transient.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param autostart whether to start it automatically when the daemon starts
     * @throws SimplevirtException when it fails
     */
    public void setAutostart(boolean autostart) {
        Async.brief(cancellable -> {
            doSetAutostart(cancellable, autostart);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #setAutostart}.
     *
     * @param autostart whether to start it automatically when the daemon starts
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> setAutostartAsync(boolean autostart) {
        return Async.run(cancellable -> {
            doSetAutostart(cancellable, autostart);
            return null;
        });
    }

    private void doSetAutostart(long cancellable, boolean autostart) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_storage_pool_set_autostart(self, autostart ? 1 : 0, cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Activates the pool: mounts it, logs in, reads its volumes (libvirt: {@code virStoragePoolCreate}).
     * <p>Fails with {@link ErrorCode#INVALID_STATE} when it is already active, or {@link ErrorCode#NOT_FOUND} when
     * its folder or device is missing.
     * <p>Cancelling stops the wait; the daemon continues.
     *
     * @param flags what to do before
     * @throws SimplevirtException when it fails
     */
    public void start(StoragePoolStartFlags... flags) {
        Async.brief(cancellable -> {
            doStart(cancellable, flags);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #start}.
     *
     * @param flags what to do before
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> startAsync(StoragePoolStartFlags... flags) {
        return Async.run(cancellable -> {
            doStart(cancellable, flags);
            return null;
        });
    }

    private void doStart(long cancellable, StoragePoolStartFlags... flags) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_storage_pool_start(self, Values.bits(flags), cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Deactivates the pool; its contents stay. A transient pool ceases to exist (libvirt: {@code
     * virStoragePoolDestroy}).
     * <p>Fails with {@link ErrorCode#INVALID_STATE} when it is not active.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @throws SimplevirtException when it fails
     */
    public void stop() {
        Async.brief(cancellable -> {
            doStop(cancellable);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #stop}.
     *
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> stopAsync() {
        return Async.run(cancellable -> {
            doStop(cancellable);
            return null;
        });
    }

    private void doStop(long cancellable) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_storage_pool_stop(self, cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Removes the stored definition of an inactive pool; its contents stay (libvirt: {@code
     * virStoragePoolUndefine}).
     * <p>Fails with {@link ErrorCode#INVALID_STATE} when it is active.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @throws SimplevirtException when it fails
     */
    public void undefine() {
        Async.brief(cancellable -> {
            doUndefine(cancellable);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #undefine}.
     *
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> undefineAsync() {
        return Async.run(cancellable -> {
            doUndefine(cancellable);
            return null;
        });
    }

    private void doUndefine(long cancellable) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_storage_pool_undefine(self, cancellable, failure);
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

        static native int simplevirt_storage_pool_build(long self, int flags, long cancellable, long[] error);

        static native long simplevirt_storage_pool_create_volume(long self, long config, int flags, long cancellable, long[] error);

        static native long simplevirt_storage_pool_create_volume_copy(long self, long config, long source, int flags, long cancellable, long[] error);

        static native long simplevirt_storage_pool_create_volume_copy_xml(long self, byte[] xml, long source, int flags, long cancellable, long[] error);

        static native long simplevirt_storage_pool_create_volume_from_bytes(long self, byte[] name, long data, long progress, long cancellable, long[] error);

        static native long simplevirt_storage_pool_create_volume_from_file(long self, byte[] name, byte[] path, int flags, long progress, long cancellable, long[] error);

        static native long simplevirt_storage_pool_create_volume_from_stream(long self, byte[] name, long stream, long size, int flags, long progress, long cancellable, long[] error);

        static native long simplevirt_storage_pool_create_volume_xml(long self, byte[] xml, int flags, long cancellable, long[] error);

        static native int simplevirt_storage_pool_delete_storage(long self, int zeroed, long cancellable, long[] error);

        static native int simplevirt_storage_pool_fetch_autostart(long self, long cancellable, long[] error);

        static native long simplevirt_storage_pool_fetch_config(long self, int inactive, long cancellable, long[] error);

        static native long simplevirt_storage_pool_fetch_xml(long self, int inactive, long cancellable, long[] error);

        static native int simplevirt_storage_pool_get_active(long self);

        static native long simplevirt_storage_pool_get_allocation(long self);

        static native long simplevirt_storage_pool_get_available(long self);

        static native long simplevirt_storage_pool_get_capacity(long self);

        static native long simplevirt_storage_pool_get_connection(long self);

        static native int simplevirt_storage_pool_get_exists(long self);

        static native long simplevirt_storage_pool_get_name(long self);

        static native int simplevirt_storage_pool_get_persistent(long self);

        static native long simplevirt_storage_pool_get_pool_type(long self);

        static native int simplevirt_storage_pool_get_state(long self);

        static native long simplevirt_storage_pool_get_target_path(long self);

        static native long simplevirt_storage_pool_get_uuid(long self);

        static native long simplevirt_storage_pool_list_volumes(long self, int details, long cancellable, long[] error);

        static native long simplevirt_storage_pool_lookup_volume(long self, byte[] name, long cancellable, long[] error);

        static native int simplevirt_storage_pool_refresh(long self, long cancellable, long[] error);

        static native int simplevirt_storage_pool_rescan(long self, long cancellable, long[] error);

        static native int simplevirt_storage_pool_set_autostart(long self, int autostart, long cancellable, long[] error);

        static native int simplevirt_storage_pool_start(long self, int flags, long cancellable, long[] error);

        static native int simplevirt_storage_pool_stop(long self, long cancellable, long[] error);

        static native int simplevirt_storage_pool_undefine(long self, long cancellable, long[] error);
    }
}
