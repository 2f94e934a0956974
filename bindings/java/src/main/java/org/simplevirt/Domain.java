// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import com.sun.jna.Callback;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * A virtual machine or container on a host, defined or running.
 * <p>One object per domain and connection, kept up to date by events: its getters never block and never ask the
 * daemon. Thread-safe. The object holds a reference to its connection.
 */
public final class Domain extends NativeObject implements Signals.Owner {
    Domain(Owned owned) {
        super(owned);
    }

    static Domain wrap(long pointer) {
        return pointer == 0 ? null : new Domain(new Owned(pointer));
    }

    /**
     * Aborts the job on a disk; the domain keeps using its disk (libvirt: {@code virDomainBlockJobAbort}). A copy
     * that was ready holds the contents of the disk at that moment. Calls that wait for the job fail with {@link
     * ErrorCode#FAILED}.
     * <p>Fails with {@link ErrorCode#INVALID_STATE} when there is no job, {@link ErrorCode#NOT_FOUND} for an unknown
     * disk.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param disk the disk's target name, such as {@code vda}, or its source
     * @throws SimplevirtException when it fails
     */
    public void abortBlockJob(String disk) {
        Async.brief(cancellable -> {
            doAbortBlockJob(cancellable, disk);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #abortBlockJob}.
     *
     * @param disk the disk's target name, such as {@code vda}, or its source
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> abortBlockJobAsync(String disk) {
        return Async.run(cancellable -> {
            doAbortBlockJob(cancellable, disk);
            return null;
        });
    }

    private void doAbortBlockJob(long cancellable, String disk) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_domain_abort_block_job(self, Text.utf8(disk), cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Aborts the job that runs (libvirt: {@code virDomainAbortJob}).
     * <p>Fails with {@link ErrorCode#INVALID_STATE} when none runs.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @throws SimplevirtException when it fails
     */
    public void abortJob() {
        Async.brief(cancellable -> {
            doAbortJob(cancellable);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #abortJob}.
     *
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> abortJobAsync() {
        return Async.run(cancellable -> {
            doAbortJob(cancellable);
            return null;
        });
    }

    private void doAbortJob(long cancellable) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_domain_abort_job(self, cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Adds an I/O thread (libvirt: {@code virDomainAddIOThread}).
     * <p>Fails with {@link ErrorCode#ALREADY_EXISTS} when it has that one.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param id its number, from 1 on
     * @param flags where
     * @throws SimplevirtException when it fails
     */
    public void addIothread(long id, ChangeFlags... flags) {
        Async.brief(cancellable -> {
            doAddIothread(cancellable, id, flags);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #addIothread}.
     *
     * @param id its number, from 1 on
     * @param flags where
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> addIothreadAsync(long id, ChangeFlags... flags) {
        return Async.run(cancellable -> {
            doAddIothread(cancellable, id, flags);
            return null;
        });
    }

    private void doAddIothread(long cancellable, long id, ChangeFlags... flags) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_domain_add_iothread(self, Values.unsigned(id), Values.bits(flags), cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Sends any command to the agent of a QEMU guest and returns its answer as JSON (libvirt: {@code
     * virDomainQemuAgentCommand}), for things that have no function here.
     * <p>Fails with {@link ErrorCode#AGENT_UNAVAILABLE}, {@link ErrorCode#TIMED_OUT} when it accepted the command
     * and did not answer (only libvirt 11.2 and later distinguish this), {@link ErrorCode#NOT_SUPPORTED} when the
     * agent has no such command, or the error that the agent reports.
     * <p>Cancelling stops the wait; the guest may still carry out the command.
     *
     * @param command a command of the agent in JSON, such as {@code {"execute":"guest-info"}}, at most 128 KiB
     * @param timeout how long the agent may take; 0 for libvirt's default of 5 (in whole seconds)
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public String agentCommand(String command, Duration timeout) {
        return Async.lasting(cancellable -> doAgentCommand(cancellable, command, timeout));
    }

    /**
     * Asynchronous version of {@link #agentCommand}.
     *
     * @param command a command of the agent in JSON, such as {@code {"execute":"guest-info"}}, at most 128 KiB
     * @param timeout how long the agent may take; 0 for libvirt's default of 5 (in whole seconds)
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<String> agentCommandAsync(String command, Duration timeout) {
        return Async.run(cancellable -> doAgentCommand(cancellable, command, timeout));
    }

    private String doAgentCommand(long cancellable, String command, Duration timeout) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_domain_agent_command(self, Text.utf8(command), Values.whole(timeout, ChronoUnit.SECONDS), cancellable, failure);
            SimplevirtException.check(failure);
            return Text.take(result);
        } finally {
            release();
        }
    }

    /**
     * Adds a device, as {@link Domain#attachDeviceXml} does.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, {@link ErrorCode#INVALID_STATE} when it shall go into a
     * running domain and it does not run, {@link ErrorCode#ALREADY_EXISTS} when the target is taken, {@link
     * ErrorCode#NOT_SUPPORTED}.
     * <p>Cancelling stops the wait; the daemon may still carry out the operation.
     *
     * @param device the device, such as a {@link DiskConfig}; must not be changed until the call has ended
     * @param flags where
     * @throws SimplevirtException when it fails
     */
    public void attachDevice(Config device, ChangeFlags... flags) {
        Async.brief(cancellable -> {
            doAttachDevice(cancellable, device, flags);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #attachDevice}.
     *
     * @param device the device, such as a {@link DiskConfig}; must not be changed until the call has ended
     * @param flags where
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> attachDeviceAsync(Config device, ChangeFlags... flags) {
        return Async.run(cancellable -> {
            doAttachDevice(cancellable, device, flags);
            return null;
        });
    }

    private void doAttachDevice(long cancellable, Config device, ChangeFlags... flags) {
        long[] failure = new long[1];
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_attach_device(scope.use(this), scope.use(device), Values.bits(flags), cancellable, failure);
            SimplevirtException.check(failure);
        }
    }

    /**
     * Adds a device (libvirt: {@code virDomainAttachDeviceFlags}).
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, {@link ErrorCode#INVALID_STATE} when it shall go into a
     * running domain and it does not run, {@link ErrorCode#ALREADY_EXISTS} when the target is taken, {@link
     * ErrorCode#NOT_SUPPORTED}.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param xml the device, as in libvirt's domain format: {@code <disk>}, {@code <interface>},
     * @param flags where
     * @throws SimplevirtException when it fails
     */
    public void attachDeviceXml(String xml, ChangeFlags... flags) {
        Async.brief(cancellable -> {
            doAttachDeviceXml(cancellable, xml, flags);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #attachDeviceXml}.
     *
     * @param xml the device, as in libvirt's domain format: {@code <disk>}, {@code <interface>},
     * @param flags where
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> attachDeviceXmlAsync(String xml, ChangeFlags... flags) {
        return Async.run(cancellable -> {
            doAttachDeviceXml(cancellable, xml, flags);
            return null;
        });
    }

    private void doAttachDeviceXml(long cancellable, String xml, ChangeFlags... flags) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_domain_attach_device_xml(self, Text.utf8(xml), Values.bits(flags), cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Backs up the disks of a running domain, all as they are at one moment, to files in a folder: {@code
     * <domain>-<checkpoint>-<disk>.qcow2}, or {@code <domain>-<disk>.qcow2} without a checkpoint (libvirt: {@code
     * virDomainBackupBegin}). CDs, floppies and disks that are read-only for the guest are left out. A disk that the
     * checkpoint does not cover, such as a raw one, is always backed up in full.
     * <p>A speed limit takes effect a moment after the start, when much may have been copied already. Some versions
     * of libvirt, among them 11.3 of Debian 13, cannot limit a backup: with a limit, a backup that takes longer than
     * some seconds is aborted there.
     * <p>Losing or closing the connection only ends the wait: the backup continues, and {@link Domain#fetchJobInfo}
     * on another connection reports how it ends.
     * <p>An incremental file has the domain's disk as its backing file. Before you use it, make the file of the
     * previous backup its backing file, with {@code qemu-img rebase -u}.
     * <p>Fails with {@link ErrorCode#INVALID_STATE} when the domain is not running or stops during the call, {@link
     * ErrorCode#ALREADY_EXISTS} when a file or the checkpoint already exists, {@link ErrorCode#NOT_FOUND} for an
     * unknown checkpoint or folder, {@link ErrorCode#NO_SPACE}, {@link ErrorCode#PERMISSION_DENIED}, {@link
     * ErrorCode#BUSY} when another job is running on the domain, {@link ErrorCode#AGENT_UNAVAILABLE}, {@link
     * ErrorCode#NOT_SUPPORTED} when this version of libvirt cannot limit the speed. On failure neither files nor
     * checkpoint are left.
     * <p>Cancelling aborts the job, over another connection when this one is lost, and deletes the files and the
     * checkpoint before it returns.
     *
     * @param folder an absolute path of a folder on the host, which the hypervisor may write to
     * @param checkpoint the name of a checkpoint to create with it; {@code null} for none, so that no later backup
     *     can build on this one
     * @param incremental the checkpoint of an earlier backup, to back up only the changes since then; {@code null}
     *     for everything
     * @param bandwidth the speed limit of each disk; 0 for no limit (in bytes per second)
     * @param flags how
     * @param progress reports progress, or {@code null}
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public Backup backup(String folder, String checkpoint, String incremental, long bandwidth, Set<BackupFlags> flags, Progress progress) {
        return Async.lasting(cancellable -> doBackup(cancellable, folder, checkpoint, incremental, bandwidth, flags, progress));
    }

    /**
     * Asynchronous version of {@link #backup}.
     *
     * @param folder an absolute path of a folder on the host, which the hypervisor may write to
     * @param checkpoint the name of a checkpoint to create with it; {@code null} for none, so that no later backup
     *     can build on this one
     * @param incremental the checkpoint of an earlier backup, to back up only the changes since then; {@code null}
     *     for everything
     * @param bandwidth the speed limit of each disk; 0 for no limit (in bytes per second)
     * @param flags how
     * @param progress reports progress, or {@code null}
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Backup> backupAsync(String folder, String checkpoint, String incremental, long bandwidth, Set<BackupFlags> flags, Progress progress) {
        return Async.run(cancellable -> doBackup(cancellable, folder, checkpoint, incremental, bandwidth, flags, progress));
    }

    private Backup doBackup(long cancellable, String folder, String checkpoint, String incremental, long bandwidth, Set<BackupFlags> flags, Progress progress) {
        long[] failure = new long[1];
        try (Scope scope = new Scope()) {
            long result = N.simplevirt_domain_backup(scope.use(this), Text.utf8(folder), Text.utf8(checkpoint), Text.utf8(incremental), bandwidth, Values.bits(flags), scope.use(progress), cancellable, failure);
            SimplevirtException.check(failure);
            return Backup.take(result);
        }
    }

    /**
     * Is {@link #backup(String, String, String, long, Set, Progress)} without the last arguments.
     *
     * @param folder an absolute path of a folder on the host, which the hypervisor may write to
     * @param checkpoint the name of a checkpoint to create with it; {@code null} for none, so that no later backup
     *     can build on this one
     * @param incremental the checkpoint of an earlier backup, to back up only the changes since then; {@code null}
     *     for everything
     * @param bandwidth the speed limit of each disk; 0 for no limit (in bytes per second)
     * @param flags how
     * @return the result
     */
    public Backup backup(String folder, String checkpoint, String incremental, long bandwidth, Set<BackupFlags> flags) {
        return backup(folder, checkpoint, incremental, bandwidth, flags, null);
    }

    /**
     * Is {@link #backup(String, String, String, long, Set, Progress)} without the last arguments.
     *
     * @param folder an absolute path of a folder on the host, which the hypervisor may write to
     * @param checkpoint the name of a checkpoint to create with it; {@code null} for none, so that no later backup
     *     can build on this one
     * @param incremental the checkpoint of an earlier backup, to back up only the changes since then; {@code null}
     *     for everything
     * @param bandwidth the speed limit of each disk; 0 for no limit (in bytes per second)
     * @param flags how
     * @return a future
     */
    public CompletableFuture<Backup> backupAsync(String folder, String checkpoint, String incremental, long bandwidth, Set<BackupFlags> flags) {
        return backupAsync(folder, checkpoint, incremental, bandwidth, flags, null);
    }

    /**
     * Is {@link #backup(String, String, String, long, Set, Progress)} without the last arguments.
     *
     * @param folder an absolute path of a folder on the host, which the hypervisor may write to
     * @param checkpoint the name of a checkpoint to create with it; {@code null} for none, so that no later backup
     *     can build on this one
     * @param incremental the checkpoint of an earlier backup, to back up only the changes since then; {@code null}
     *     for everything
     * @param bandwidth the speed limit of each disk; 0 for no limit (in bytes per second)
     * @return the result
     */
    public Backup backup(String folder, String checkpoint, String incremental, long bandwidth) {
        return backup(folder, checkpoint, incremental, bandwidth, Set.of(), null);
    }

    /**
     * Is {@link #backup(String, String, String, long, Set, Progress)} without the last arguments.
     *
     * @param folder an absolute path of a folder on the host, which the hypervisor may write to
     * @param checkpoint the name of a checkpoint to create with it; {@code null} for none, so that no later backup
     *     can build on this one
     * @param incremental the checkpoint of an earlier backup, to back up only the changes since then; {@code null}
     *     for everything
     * @param bandwidth the speed limit of each disk; 0 for no limit (in bytes per second)
     * @return a future
     */
    public CompletableFuture<Backup> backupAsync(String folder, String checkpoint, String incremental, long bandwidth) {
        return backupAsync(folder, checkpoint, incremental, bandwidth, Set.of(), null);
    }

    /**
     * Is {@link #backup(String, String, String, long, Set, Progress)} without the last arguments.
     *
     * @param folder an absolute path of a folder on the host, which the hypervisor may write to
     * @param checkpoint the name of a checkpoint to create with it; {@code null} for none, so that no later backup
     *     can build on this one
     * @param incremental the checkpoint of an earlier backup, to back up only the changes since then; {@code null}
     *     for everything
     * @return the result
     */
    public Backup backup(String folder, String checkpoint, String incremental) {
        return backup(folder, checkpoint, incremental, 0, Set.of(), null);
    }

    /**
     * Is {@link #backup(String, String, String, long, Set, Progress)} without the last arguments.
     *
     * @param folder an absolute path of a folder on the host, which the hypervisor may write to
     * @param checkpoint the name of a checkpoint to create with it; {@code null} for none, so that no later backup
     *     can build on this one
     * @param incremental the checkpoint of an earlier backup, to back up only the changes since then; {@code null}
     *     for everything
     * @return a future
     */
    public CompletableFuture<Backup> backupAsync(String folder, String checkpoint, String incremental) {
        return backupAsync(folder, checkpoint, incremental, 0, Set.of(), null);
    }

    /**
     * Is {@link #backup(String, String, String, long, Set, Progress)} without the last arguments.
     *
     * @param folder an absolute path of a folder on the host, which the hypervisor may write to
     * @param checkpoint the name of a checkpoint to create with it; {@code null} for none, so that no later backup
     *     can build on this one
     * @return the result
     */
    public Backup backup(String folder, String checkpoint) {
        return backup(folder, checkpoint, null, 0, Set.of(), null);
    }

    /**
     * Is {@link #backup(String, String, String, long, Set, Progress)} without the last arguments.
     *
     * @param folder an absolute path of a folder on the host, which the hypervisor may write to
     * @param checkpoint the name of a checkpoint to create with it; {@code null} for none, so that no later backup
     *     can build on this one
     * @return a future
     */
    public CompletableFuture<Backup> backupAsync(String folder, String checkpoint) {
        return backupAsync(folder, checkpoint, null, 0, Set.of(), null);
    }

    /**
     * Is {@link #backup(String, String, String, long, Set, Progress)} without the last arguments.
     *
     * @param folder an absolute path of a folder on the host, which the hypervisor may write to
     * @return the result
     */
    public Backup backup(String folder) {
        return backup(folder, null, null, 0, Set.of(), null);
    }

    /**
     * Is {@link #backup(String, String, String, long, Set, Progress)} without the last arguments.
     *
     * @param folder an absolute path of a folder on the host, which the hypervisor may write to
     * @return a future
     */
    public CompletableFuture<Backup> backupAsync(String folder) {
        return backupAsync(folder, null, null, 0, Set.of(), null);
    }

    /**
     * Backs up a domain, as {@link Domain#backupXml} does.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, {@link ErrorCode#INVALID_ARGUMENT} for a configuration of the
     * other mode, or any error of {@link Domain#backup}.
     * <p>Cancelling aborts the job, over another connection when this one is lost, and deletes the files and the
     * checkpoint before it returns.
     *
     * @param config the backup, of mode push; must not be changed until the call has ended
     * @param checkpoint a checkpoint to create with it; must not be changed until the call has ended, or {@code
     *     null}
     * @param bandwidth the speed limit of each disk; 0 for no limit (in bytes per second)
     * @param flags how
     * @param progress reports progress, or {@code null}
     * @throws SimplevirtException when it fails
     */
    public void backupFromConfig(BackupConfig config, CheckpointConfig checkpoint, long bandwidth, Set<BackupFlags> flags, Progress progress) {
        Async.lasting(cancellable -> {
            doBackupFromConfig(cancellable, config, checkpoint, bandwidth, flags, progress);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #backupFromConfig}.
     *
     * @param config the backup, of mode push; must not be changed until the call has ended
     * @param checkpoint a checkpoint to create with it; must not be changed until the call has ended, or {@code
     *     null}
     * @param bandwidth the speed limit of each disk; 0 for no limit (in bytes per second)
     * @param flags how
     * @param progress reports progress, or {@code null}
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> backupFromConfigAsync(BackupConfig config, CheckpointConfig checkpoint, long bandwidth, Set<BackupFlags> flags, Progress progress) {
        return Async.run(cancellable -> {
            doBackupFromConfig(cancellable, config, checkpoint, bandwidth, flags, progress);
            return null;
        });
    }

    private void doBackupFromConfig(long cancellable, BackupConfig config, CheckpointConfig checkpoint, long bandwidth, Set<BackupFlags> flags, Progress progress) {
        long[] failure = new long[1];
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_backup_from_config(scope.use(this), scope.use(config), scope.use(checkpoint), bandwidth, Values.bits(flags), scope.use(progress), cancellable, failure);
            SimplevirtException.check(failure);
        }
    }

    /**
     * Is {@link #backupFromConfig(BackupConfig, CheckpointConfig, long, Set, Progress)} without the last arguments.
     *
     * @param config the backup, of mode push; must not be changed until the call has ended
     * @param checkpoint a checkpoint to create with it; must not be changed until the call has ended, or {@code
     *     null}
     * @param bandwidth the speed limit of each disk; 0 for no limit (in bytes per second)
     * @param flags how
     */
    public void backupFromConfig(BackupConfig config, CheckpointConfig checkpoint, long bandwidth, Set<BackupFlags> flags) {
        backupFromConfig(config, checkpoint, bandwidth, flags, null);
    }

    /**
     * Is {@link #backupFromConfig(BackupConfig, CheckpointConfig, long, Set, Progress)} without the last arguments.
     *
     * @param config the backup, of mode push; must not be changed until the call has ended
     * @param checkpoint a checkpoint to create with it; must not be changed until the call has ended, or {@code
     *     null}
     * @param bandwidth the speed limit of each disk; 0 for no limit (in bytes per second)
     * @param flags how
     * @return a future
     */
    public CompletableFuture<Void> backupFromConfigAsync(BackupConfig config, CheckpointConfig checkpoint, long bandwidth, Set<BackupFlags> flags) {
        return backupFromConfigAsync(config, checkpoint, bandwidth, flags, null);
    }

    /**
     * Is {@link #backupFromConfig(BackupConfig, CheckpointConfig, long, Set, Progress)} without the last arguments.
     *
     * @param config the backup, of mode push; must not be changed until the call has ended
     * @param checkpoint a checkpoint to create with it; must not be changed until the call has ended, or {@code
     *     null}
     * @param bandwidth the speed limit of each disk; 0 for no limit (in bytes per second)
     */
    public void backupFromConfig(BackupConfig config, CheckpointConfig checkpoint, long bandwidth) {
        backupFromConfig(config, checkpoint, bandwidth, Set.of(), null);
    }

    /**
     * Is {@link #backupFromConfig(BackupConfig, CheckpointConfig, long, Set, Progress)} without the last arguments.
     *
     * @param config the backup, of mode push; must not be changed until the call has ended
     * @param checkpoint a checkpoint to create with it; must not be changed until the call has ended, or {@code
     *     null}
     * @param bandwidth the speed limit of each disk; 0 for no limit (in bytes per second)
     * @return a future
     */
    public CompletableFuture<Void> backupFromConfigAsync(BackupConfig config, CheckpointConfig checkpoint, long bandwidth) {
        return backupFromConfigAsync(config, checkpoint, bandwidth, Set.of(), null);
    }

    /**
     * Is {@link #backupFromConfig(BackupConfig, CheckpointConfig, long, Set, Progress)} without the last arguments.
     *
     * @param config the backup, of mode push; must not be changed until the call has ended
     * @param checkpoint a checkpoint to create with it; must not be changed until the call has ended, or {@code
     *     null}
     */
    public void backupFromConfig(BackupConfig config, CheckpointConfig checkpoint) {
        backupFromConfig(config, checkpoint, 0, Set.of(), null);
    }

    /**
     * Is {@link #backupFromConfig(BackupConfig, CheckpointConfig, long, Set, Progress)} without the last arguments.
     *
     * @param config the backup, of mode push; must not be changed until the call has ended
     * @param checkpoint a checkpoint to create with it; must not be changed until the call has ended, or {@code
     *     null}
     * @return a future
     */
    public CompletableFuture<Void> backupFromConfigAsync(BackupConfig config, CheckpointConfig checkpoint) {
        return backupFromConfigAsync(config, checkpoint, 0, Set.of(), null);
    }

    /**
     * Is {@link #backupFromConfig(BackupConfig, CheckpointConfig, long, Set, Progress)} without the last arguments.
     *
     * @param config the backup, of mode push; must not be changed until the call has ended
     */
    public void backupFromConfig(BackupConfig config) {
        backupFromConfig(config, null, 0, Set.of(), null);
    }

    /**
     * Is {@link #backupFromConfig(BackupConfig, CheckpointConfig, long, Set, Progress)} without the last arguments.
     *
     * @param config the backup, of mode push; must not be changed until the call has ended
     * @return a future
     */
    public CompletableFuture<Void> backupFromConfigAsync(BackupConfig config) {
        return backupFromConfigAsync(config, null, 0, Set.of(), null);
    }

    /**
     * Backs up a domain as described in XML, and waits for completion (libvirt: {@code virDomainBackupBegin}).
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, {@link ErrorCode#INVALID_ARGUMENT} for a configuration of the
     * other mode, or any error of {@link Domain#backup}.
     * <p>Cancelling aborts the job, over another connection when this one is lost, and deletes the files and the
     * checkpoint before it returns.
     *
     * @param xml the backup in the XML of {@link BackupConfig}, of mode push
     * @param checkpointXml a checkpoint to create with it, in the XML of {@link CheckpointConfig}, or {@code null}
     * @param bandwidth the speed limit of each disk; 0 for no limit (in bytes per second)
     * @param flags how
     * @param progress reports progress, or {@code null}
     * @throws SimplevirtException when it fails
     */
    public void backupXml(String xml, String checkpointXml, long bandwidth, Set<BackupFlags> flags, Progress progress) {
        Async.lasting(cancellable -> {
            doBackupXml(cancellable, xml, checkpointXml, bandwidth, flags, progress);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #backupXml}.
     *
     * @param xml the backup in the XML of {@link BackupConfig}, of mode push
     * @param checkpointXml a checkpoint to create with it, in the XML of {@link CheckpointConfig}, or {@code null}
     * @param bandwidth the speed limit of each disk; 0 for no limit (in bytes per second)
     * @param flags how
     * @param progress reports progress, or {@code null}
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> backupXmlAsync(String xml, String checkpointXml, long bandwidth, Set<BackupFlags> flags, Progress progress) {
        return Async.run(cancellable -> {
            doBackupXml(cancellable, xml, checkpointXml, bandwidth, flags, progress);
            return null;
        });
    }

    private void doBackupXml(long cancellable, String xml, String checkpointXml, long bandwidth, Set<BackupFlags> flags, Progress progress) {
        long[] failure = new long[1];
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_backup_xml(scope.use(this), Text.utf8(xml), Text.utf8(checkpointXml), bandwidth, Values.bits(flags), scope.use(progress), cancellable, failure);
            SimplevirtException.check(failure);
        }
    }

    /**
     * Is {@link #backupXml(String, String, long, Set, Progress)} without the last arguments.
     *
     * @param xml the backup in the XML of {@link BackupConfig}, of mode push
     * @param checkpointXml a checkpoint to create with it, in the XML of {@link CheckpointConfig}, or {@code null}
     * @param bandwidth the speed limit of each disk; 0 for no limit (in bytes per second)
     * @param flags how
     */
    public void backupXml(String xml, String checkpointXml, long bandwidth, Set<BackupFlags> flags) {
        backupXml(xml, checkpointXml, bandwidth, flags, null);
    }

    /**
     * Is {@link #backupXml(String, String, long, Set, Progress)} without the last arguments.
     *
     * @param xml the backup in the XML of {@link BackupConfig}, of mode push
     * @param checkpointXml a checkpoint to create with it, in the XML of {@link CheckpointConfig}, or {@code null}
     * @param bandwidth the speed limit of each disk; 0 for no limit (in bytes per second)
     * @param flags how
     * @return a future
     */
    public CompletableFuture<Void> backupXmlAsync(String xml, String checkpointXml, long bandwidth, Set<BackupFlags> flags) {
        return backupXmlAsync(xml, checkpointXml, bandwidth, flags, null);
    }

    /**
     * Is {@link #backupXml(String, String, long, Set, Progress)} without the last arguments.
     *
     * @param xml the backup in the XML of {@link BackupConfig}, of mode push
     * @param checkpointXml a checkpoint to create with it, in the XML of {@link CheckpointConfig}, or {@code null}
     * @param bandwidth the speed limit of each disk; 0 for no limit (in bytes per second)
     */
    public void backupXml(String xml, String checkpointXml, long bandwidth) {
        backupXml(xml, checkpointXml, bandwidth, Set.of(), null);
    }

    /**
     * Is {@link #backupXml(String, String, long, Set, Progress)} without the last arguments.
     *
     * @param xml the backup in the XML of {@link BackupConfig}, of mode push
     * @param checkpointXml a checkpoint to create with it, in the XML of {@link CheckpointConfig}, or {@code null}
     * @param bandwidth the speed limit of each disk; 0 for no limit (in bytes per second)
     * @return a future
     */
    public CompletableFuture<Void> backupXmlAsync(String xml, String checkpointXml, long bandwidth) {
        return backupXmlAsync(xml, checkpointXml, bandwidth, Set.of(), null);
    }

    /**
     * Is {@link #backupXml(String, String, long, Set, Progress)} without the last arguments.
     *
     * @param xml the backup in the XML of {@link BackupConfig}, of mode push
     * @param checkpointXml a checkpoint to create with it, in the XML of {@link CheckpointConfig}, or {@code null}
     */
    public void backupXml(String xml, String checkpointXml) {
        backupXml(xml, checkpointXml, 0, Set.of(), null);
    }

    /**
     * Is {@link #backupXml(String, String, long, Set, Progress)} without the last arguments.
     *
     * @param xml the backup in the XML of {@link BackupConfig}, of mode push
     * @param checkpointXml a checkpoint to create with it, in the XML of {@link CheckpointConfig}, or {@code null}
     * @return a future
     */
    public CompletableFuture<Void> backupXmlAsync(String xml, String checkpointXml) {
        return backupXmlAsync(xml, checkpointXml, 0, Set.of(), null);
    }

    /**
     * Is {@link #backupXml(String, String, long, Set, Progress)} without the last arguments.
     *
     * @param xml the backup in the XML of {@link BackupConfig}, of mode push
     */
    public void backupXml(String xml) {
        backupXml(xml, null, 0, Set.of(), null);
    }

    /**
     * Is {@link #backupXml(String, String, long, Set, Progress)} without the last arguments.
     *
     * @param xml the backup in the XML of {@link BackupConfig}, of mode push
     * @return a future
     */
    public CompletableFuture<Void> backupXmlAsync(String xml) {
        return backupXmlAsync(xml, null, 0, Set.of(), null);
    }

    /**
     * Exports the disks, as they are at this moment, over NBD for another program to read (libvirt: {@code
     * virDomainBackupBegin}), until {@link Domain#endPullBackup}.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, {@link ErrorCode#INVALID_ARGUMENT} for a configuration of the
     * other mode, or any error of {@link Domain#backup}.
     * <p>Cancelling has no effect once the operation has begun.
     *
     * @param config its NBD server and disks, of mode pull; must not be changed until the call has ended
     * @param checkpoint a checkpoint to create with it; must not be changed until the call has ended, or {@code
     *     null}
     * @param flags how
     * @return what is exported, under which names
     * @throws SimplevirtException when it fails
     */
    public BackupConfig beginPullBackup(BackupConfig config, CheckpointConfig checkpoint, BackupFlags... flags) {
        return Async.brief(cancellable -> doBeginPullBackup(cancellable, config, checkpoint, flags));
    }

    /**
     * Asynchronous version of {@link #beginPullBackup}.
     *
     * @param config its NBD server and disks, of mode pull; must not be changed until the call has ended
     * @param checkpoint a checkpoint to create with it; must not be changed until the call has ended, or {@code
     *     null}
     * @param flags how
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<BackupConfig> beginPullBackupAsync(BackupConfig config, CheckpointConfig checkpoint, BackupFlags... flags) {
        return Async.run(cancellable -> doBeginPullBackup(cancellable, config, checkpoint, flags));
    }

    private BackupConfig doBeginPullBackup(long cancellable, BackupConfig config, CheckpointConfig checkpoint, BackupFlags... flags) {
        long[] failure = new long[1];
        try (Scope scope = new Scope()) {
            long result = N.simplevirt_domain_begin_pull_backup(scope.use(this), scope.use(config), scope.use(checkpoint), Values.bits(flags), cancellable, failure);
            SimplevirtException.check(failure);
            return BackupConfig.wrap(result);
        }
    }

    /**
     * Is {@link #beginPullBackup(BackupConfig, CheckpointConfig, BackupFlags...)} without the last arguments.
     *
     * @param config its NBD server and disks, of mode pull; must not be changed until the call has ended
     * @return what is exported, under which names
     */
    public BackupConfig beginPullBackup(BackupConfig config) {
        return beginPullBackup(config, null);
    }

    /**
     * Is {@link #beginPullBackup(BackupConfig, CheckpointConfig, BackupFlags...)} without the last arguments.
     *
     * @param config its NBD server and disks, of mode pull; must not be changed until the call has ended
     * @return a future
     */
    public CompletableFuture<BackupConfig> beginPullBackupAsync(BackupConfig config) {
        return beginPullBackupAsync(config, null);
    }

    /**
     * Inserts an image into a CD or floppy drive, or ejects it.
     * <p>Fails with {@link ErrorCode#NOT_FOUND} when there is no such drive or image, {@link ErrorCode#BUSY} when
     * the guest has locked the tray.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param target the drive's target name, such as {@code sda}
     * @param path the image on the host, or {@code null} to eject
     * @param force whether to open the tray although the guest has locked it
     * @param flags where
     * @throws SimplevirtException when it fails
     */
    public void changeMedia(String target, String path, boolean force, ChangeFlags... flags) {
        Async.brief(cancellable -> {
            doChangeMedia(cancellable, target, path, force, flags);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #changeMedia}.
     *
     * @param target the drive's target name, such as {@code sda}
     * @param path the image on the host, or {@code null} to eject
     * @param force whether to open the tray although the guest has locked it
     * @param flags where
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> changeMediaAsync(String target, String path, boolean force, ChangeFlags... flags) {
        return Async.run(cancellable -> {
            doChangeMedia(cancellable, target, path, force, flags);
            return null;
        });
    }

    private void doChangeMedia(long cancellable, String target, String path, boolean force, ChangeFlags... flags) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_domain_change_media(self, Text.utf8(target), Text.utf8(path), force ? 1 : 0, Values.bits(flags), cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Is {@link #changeMedia(String, String, boolean, ChangeFlags...)} without the last arguments.
     *
     * @param target the drive's target name, such as {@code sda}
     * @param path the image on the host, or {@code null} to eject
     */
    public void changeMedia(String target, String path) {
        changeMedia(target, path, false);
    }

    /**
     * Is {@link #changeMedia(String, String, boolean, ChangeFlags...)} without the last arguments.
     *
     * @param target the drive's target name, such as {@code sda}
     * @param path the image on the host, or {@code null} to eject
     * @return a future
     */
    public CompletableFuture<Void> changeMediaAsync(String target, String path) {
        return changeMediaAsync(target, path, false);
    }

    /**
     * Is {@link #changeMedia(String, String, boolean, ChangeFlags...)} without the last arguments.
     *
     * @param target the drive's target name, such as {@code sda}
     */
    public void changeMedia(String target) {
        changeMedia(target, null, false);
    }

    /**
     * Is {@link #changeMedia(String, String, boolean, ChangeFlags...)} without the last arguments.
     *
     * @param target the drive's target name, such as {@code sda}
     * @return a future
     */
    public CompletableFuture<Void> changeMediaAsync(String target) {
        return changeMediaAsync(target, null, false);
    }

    /**
     * Merges an image of a disk into one of its backing images while the guest runs, and waits for completion
     * (libvirt: {@code virDomainBlockCommit}). When it is the active image, which the guest writes to, the domain
     * switches to the base, now and after its next start. This is how a disk-only snapshot is merged back. Losing
     * the connection only ends the wait; {@link Domain#waitForBlockJob} waits again, and {@link
     * Domain#pivotBlockJob} then does the switch.
     * <p>Fails with {@link ErrorCode#NOT_FOUND} for an unknown disk or image, otherwise the errors of {@link
     * Domain#pullBlock}.
     * <p>Cancelling aborts the job, as in {@link Domain#pullBlock}; the domain keeps using the images it had.
     *
     * @param disk the disk's target name, such as {@code vda}, or its source
     * @param top the image to merge; {@code null} for the disk's own
     * @param base the image to merge into, along with all in between; {@code null} for the lowest
     * @param bandwidth the speed limit; 0 for no limit (in bytes per second)
     * @param flags how
     * @param progress reports progress, or {@code null}
     * @throws SimplevirtException when it fails
     */
    public void commitBlock(String disk, String top, String base, long bandwidth, Set<BlockCommitFlags> flags, Progress progress) {
        Async.lasting(cancellable -> {
            doCommitBlock(cancellable, disk, top, base, bandwidth, flags, progress);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #commitBlock}.
     *
     * @param disk the disk's target name, such as {@code vda}, or its source
     * @param top the image to merge; {@code null} for the disk's own
     * @param base the image to merge into, along with all in between; {@code null} for the lowest
     * @param bandwidth the speed limit; 0 for no limit (in bytes per second)
     * @param flags how
     * @param progress reports progress, or {@code null}
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> commitBlockAsync(String disk, String top, String base, long bandwidth, Set<BlockCommitFlags> flags, Progress progress) {
        return Async.run(cancellable -> {
            doCommitBlock(cancellable, disk, top, base, bandwidth, flags, progress);
            return null;
        });
    }

    private void doCommitBlock(long cancellable, String disk, String top, String base, long bandwidth, Set<BlockCommitFlags> flags, Progress progress) {
        long[] failure = new long[1];
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_commit_block(scope.use(this), Text.utf8(disk), Text.utf8(top), Text.utf8(base), bandwidth, Values.bits(flags), scope.use(progress), cancellable, failure);
            SimplevirtException.check(failure);
        }
    }

    /**
     * Is {@link #commitBlock(String, String, String, long, Set, Progress)} without the last arguments.
     *
     * @param disk the disk's target name, such as {@code vda}, or its source
     * @param top the image to merge; {@code null} for the disk's own
     * @param base the image to merge into, along with all in between; {@code null} for the lowest
     * @param bandwidth the speed limit; 0 for no limit (in bytes per second)
     * @param flags how
     */
    public void commitBlock(String disk, String top, String base, long bandwidth, Set<BlockCommitFlags> flags) {
        commitBlock(disk, top, base, bandwidth, flags, null);
    }

    /**
     * Is {@link #commitBlock(String, String, String, long, Set, Progress)} without the last arguments.
     *
     * @param disk the disk's target name, such as {@code vda}, or its source
     * @param top the image to merge; {@code null} for the disk's own
     * @param base the image to merge into, along with all in between; {@code null} for the lowest
     * @param bandwidth the speed limit; 0 for no limit (in bytes per second)
     * @param flags how
     * @return a future
     */
    public CompletableFuture<Void> commitBlockAsync(String disk, String top, String base, long bandwidth, Set<BlockCommitFlags> flags) {
        return commitBlockAsync(disk, top, base, bandwidth, flags, null);
    }

    /**
     * Is {@link #commitBlock(String, String, String, long, Set, Progress)} without the last arguments.
     *
     * @param disk the disk's target name, such as {@code vda}, or its source
     * @param top the image to merge; {@code null} for the disk's own
     * @param base the image to merge into, along with all in between; {@code null} for the lowest
     * @param bandwidth the speed limit; 0 for no limit (in bytes per second)
     */
    public void commitBlock(String disk, String top, String base, long bandwidth) {
        commitBlock(disk, top, base, bandwidth, Set.of(), null);
    }

    /**
     * Is {@link #commitBlock(String, String, String, long, Set, Progress)} without the last arguments.
     *
     * @param disk the disk's target name, such as {@code vda}, or its source
     * @param top the image to merge; {@code null} for the disk's own
     * @param base the image to merge into, along with all in between; {@code null} for the lowest
     * @param bandwidth the speed limit; 0 for no limit (in bytes per second)
     * @return a future
     */
    public CompletableFuture<Void> commitBlockAsync(String disk, String top, String base, long bandwidth) {
        return commitBlockAsync(disk, top, base, bandwidth, Set.of(), null);
    }

    /**
     * Is {@link #commitBlock(String, String, String, long, Set, Progress)} without the last arguments.
     *
     * @param disk the disk's target name, such as {@code vda}, or its source
     * @param top the image to merge; {@code null} for the disk's own
     * @param base the image to merge into, along with all in between; {@code null} for the lowest
     */
    public void commitBlock(String disk, String top, String base) {
        commitBlock(disk, top, base, 0, Set.of(), null);
    }

    /**
     * Is {@link #commitBlock(String, String, String, long, Set, Progress)} without the last arguments.
     *
     * @param disk the disk's target name, such as {@code vda}, or its source
     * @param top the image to merge; {@code null} for the disk's own
     * @param base the image to merge into, along with all in between; {@code null} for the lowest
     * @return a future
     */
    public CompletableFuture<Void> commitBlockAsync(String disk, String top, String base) {
        return commitBlockAsync(disk, top, base, 0, Set.of(), null);
    }

    /**
     * Is {@link #commitBlock(String, String, String, long, Set, Progress)} without the last arguments.
     *
     * @param disk the disk's target name, such as {@code vda}, or its source
     * @param top the image to merge; {@code null} for the disk's own
     */
    public void commitBlock(String disk, String top) {
        commitBlock(disk, top, null, 0, Set.of(), null);
    }

    /**
     * Is {@link #commitBlock(String, String, String, long, Set, Progress)} without the last arguments.
     *
     * @param disk the disk's target name, such as {@code vda}, or its source
     * @param top the image to merge; {@code null} for the disk's own
     * @return a future
     */
    public CompletableFuture<Void> commitBlockAsync(String disk, String top) {
        return commitBlockAsync(disk, top, null, 0, Set.of(), null);
    }

    /**
     * Is {@link #commitBlock(String, String, String, long, Set, Progress)} without the last arguments.
     *
     * @param disk the disk's target name, such as {@code vda}, or its source
     */
    public void commitBlock(String disk) {
        commitBlock(disk, null, null, 0, Set.of(), null);
    }

    /**
     * Is {@link #commitBlock(String, String, String, long, Set, Progress)} without the last arguments.
     *
     * @param disk the disk's target name, such as {@code vda}, or its source
     * @return a future
     */
    public CompletableFuture<Void> commitBlockAsync(String disk) {
        return commitBlockAsync(disk, null, null, 0, Set.of(), null);
    }

    /**
     * Copies a disk, including what the guest writes during the job, and waits for completion (libvirt: {@code
     * virDomainBlockCopy}). Losing or closing the connection only ends the wait: the job and its file stay until
     * {@link Domain#pivotBlockJob}, {@link Domain#abortBlockJob} (which leaves the file) or the end of the domain.
     * <p>Fails with {@link ErrorCode#ALREADY_EXISTS} when the file already exists, {@link ErrorCode#NOT_FOUND} for
     * an unknown disk or folder, otherwise the errors of {@link Domain#pullBlock}. When the job fails, a file it
     * made is deleted.
     * <p>Cancelling aborts the job, as in {@link Domain#pullBlock}, and deletes the file it created; the domain
     * keeps using its disk.
     *
     * @param disk the disk's target name, such as {@code vda}, or its source
     * @param path an absolute path on the host: a file to create, or a block device
     * @param format the format of the copy, such as {@code qcow2}; {@code null} for that of the disk
     * @param bandwidth the speed limit; 0 for no limit (in bytes per second)
     * @param flags how, and what the domain uses afterwards
     * @param progress reports progress, or {@code null}
     * @throws SimplevirtException when it fails
     */
    public void copyBlock(String disk, String path, String format, long bandwidth, Set<BlockCopyFlags> flags, Progress progress) {
        Async.lasting(cancellable -> {
            doCopyBlock(cancellable, disk, path, format, bandwidth, flags, progress);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #copyBlock}.
     *
     * @param disk the disk's target name, such as {@code vda}, or its source
     * @param path an absolute path on the host: a file to create, or a block device
     * @param format the format of the copy, such as {@code qcow2}; {@code null} for that of the disk
     * @param bandwidth the speed limit; 0 for no limit (in bytes per second)
     * @param flags how, and what the domain uses afterwards
     * @param progress reports progress, or {@code null}
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> copyBlockAsync(String disk, String path, String format, long bandwidth, Set<BlockCopyFlags> flags, Progress progress) {
        return Async.run(cancellable -> {
            doCopyBlock(cancellable, disk, path, format, bandwidth, flags, progress);
            return null;
        });
    }

    private void doCopyBlock(long cancellable, String disk, String path, String format, long bandwidth, Set<BlockCopyFlags> flags, Progress progress) {
        long[] failure = new long[1];
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_copy_block(scope.use(this), Text.utf8(disk), Text.utf8(path), Text.utf8(format), bandwidth, Values.bits(flags), scope.use(progress), cancellable, failure);
            SimplevirtException.check(failure);
        }
    }

    /**
     * Is {@link #copyBlock(String, String, String, long, Set, Progress)} without the last arguments.
     *
     * @param disk the disk's target name, such as {@code vda}, or its source
     * @param path an absolute path on the host: a file to create, or a block device
     * @param format the format of the copy, such as {@code qcow2}; {@code null} for that of the disk
     * @param bandwidth the speed limit; 0 for no limit (in bytes per second)
     * @param flags how, and what the domain uses afterwards
     */
    public void copyBlock(String disk, String path, String format, long bandwidth, Set<BlockCopyFlags> flags) {
        copyBlock(disk, path, format, bandwidth, flags, null);
    }

    /**
     * Is {@link #copyBlock(String, String, String, long, Set, Progress)} without the last arguments.
     *
     * @param disk the disk's target name, such as {@code vda}, or its source
     * @param path an absolute path on the host: a file to create, or a block device
     * @param format the format of the copy, such as {@code qcow2}; {@code null} for that of the disk
     * @param bandwidth the speed limit; 0 for no limit (in bytes per second)
     * @param flags how, and what the domain uses afterwards
     * @return a future
     */
    public CompletableFuture<Void> copyBlockAsync(String disk, String path, String format, long bandwidth, Set<BlockCopyFlags> flags) {
        return copyBlockAsync(disk, path, format, bandwidth, flags, null);
    }

    /**
     * Is {@link #copyBlock(String, String, String, long, Set, Progress)} without the last arguments.
     *
     * @param disk the disk's target name, such as {@code vda}, or its source
     * @param path an absolute path on the host: a file to create, or a block device
     * @param format the format of the copy, such as {@code qcow2}; {@code null} for that of the disk
     * @param bandwidth the speed limit; 0 for no limit (in bytes per second)
     */
    public void copyBlock(String disk, String path, String format, long bandwidth) {
        copyBlock(disk, path, format, bandwidth, Set.of(), null);
    }

    /**
     * Is {@link #copyBlock(String, String, String, long, Set, Progress)} without the last arguments.
     *
     * @param disk the disk's target name, such as {@code vda}, or its source
     * @param path an absolute path on the host: a file to create, or a block device
     * @param format the format of the copy, such as {@code qcow2}; {@code null} for that of the disk
     * @param bandwidth the speed limit; 0 for no limit (in bytes per second)
     * @return a future
     */
    public CompletableFuture<Void> copyBlockAsync(String disk, String path, String format, long bandwidth) {
        return copyBlockAsync(disk, path, format, bandwidth, Set.of(), null);
    }

    /**
     * Is {@link #copyBlock(String, String, String, long, Set, Progress)} without the last arguments.
     *
     * @param disk the disk's target name, such as {@code vda}, or its source
     * @param path an absolute path on the host: a file to create, or a block device
     * @param format the format of the copy, such as {@code qcow2}; {@code null} for that of the disk
     */
    public void copyBlock(String disk, String path, String format) {
        copyBlock(disk, path, format, 0, Set.of(), null);
    }

    /**
     * Is {@link #copyBlock(String, String, String, long, Set, Progress)} without the last arguments.
     *
     * @param disk the disk's target name, such as {@code vda}, or its source
     * @param path an absolute path on the host: a file to create, or a block device
     * @param format the format of the copy, such as {@code qcow2}; {@code null} for that of the disk
     * @return a future
     */
    public CompletableFuture<Void> copyBlockAsync(String disk, String path, String format) {
        return copyBlockAsync(disk, path, format, 0, Set.of(), null);
    }

    /**
     * Is {@link #copyBlock(String, String, String, long, Set, Progress)} without the last arguments.
     *
     * @param disk the disk's target name, such as {@code vda}, or its source
     * @param path an absolute path on the host: a file to create, or a block device
     */
    public void copyBlock(String disk, String path) {
        copyBlock(disk, path, null, 0, Set.of(), null);
    }

    /**
     * Is {@link #copyBlock(String, String, String, long, Set, Progress)} without the last arguments.
     *
     * @param disk the disk's target name, such as {@code vda}, or its source
     * @param path an absolute path on the host: a file to create, or a block device
     * @return a future
     */
    public CompletableFuture<Void> copyBlockAsync(String disk, String path) {
        return copyBlockAsync(disk, path, null, 0, Set.of(), null);
    }

    /**
     * Copies a disk over a volume, as {@link Domain#copyBlock} does to a file. The volume keeps its format.
     * <p>Fails with {@link ErrorCode#INVALID_ARGUMENT} when the volume is too small, otherwise the errors of {@link
     * Domain#copyBlock}.
     * <p>Cancelling aborts the job; the volume stays, with unusable contents. The domain keeps using its disk.
     *
     * @param disk the disk's target name, such as {@code vda}, or its source
     * @param volume a volume of the same host, at least as large as the disk
     * @param bandwidth the speed limit; 0 for no limit (in bytes per second)
     * @param flags how, and what the domain uses afterwards
     * @param progress reports progress, or {@code null}
     * @throws SimplevirtException when it fails
     */
    public void copyBlockToVolume(String disk, StorageVolume volume, long bandwidth, Set<BlockCopyFlags> flags, Progress progress) {
        Async.lasting(cancellable -> {
            doCopyBlockToVolume(cancellable, disk, volume, bandwidth, flags, progress);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #copyBlockToVolume}.
     *
     * @param disk the disk's target name, such as {@code vda}, or its source
     * @param volume a volume of the same host, at least as large as the disk
     * @param bandwidth the speed limit; 0 for no limit (in bytes per second)
     * @param flags how, and what the domain uses afterwards
     * @param progress reports progress, or {@code null}
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> copyBlockToVolumeAsync(String disk, StorageVolume volume, long bandwidth, Set<BlockCopyFlags> flags, Progress progress) {
        return Async.run(cancellable -> {
            doCopyBlockToVolume(cancellable, disk, volume, bandwidth, flags, progress);
            return null;
        });
    }

    private void doCopyBlockToVolume(long cancellable, String disk, StorageVolume volume, long bandwidth, Set<BlockCopyFlags> flags, Progress progress) {
        long[] failure = new long[1];
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_copy_block_to_volume(scope.use(this), Text.utf8(disk), scope.use(volume), bandwidth, Values.bits(flags), scope.use(progress), cancellable, failure);
            SimplevirtException.check(failure);
        }
    }

    /**
     * Is {@link #copyBlockToVolume(String, StorageVolume, long, Set, Progress)} without the last arguments.
     *
     * @param disk the disk's target name, such as {@code vda}, or its source
     * @param volume a volume of the same host, at least as large as the disk
     * @param bandwidth the speed limit; 0 for no limit (in bytes per second)
     * @param flags how, and what the domain uses afterwards
     */
    public void copyBlockToVolume(String disk, StorageVolume volume, long bandwidth, Set<BlockCopyFlags> flags) {
        copyBlockToVolume(disk, volume, bandwidth, flags, null);
    }

    /**
     * Is {@link #copyBlockToVolume(String, StorageVolume, long, Set, Progress)} without the last arguments.
     *
     * @param disk the disk's target name, such as {@code vda}, or its source
     * @param volume a volume of the same host, at least as large as the disk
     * @param bandwidth the speed limit; 0 for no limit (in bytes per second)
     * @param flags how, and what the domain uses afterwards
     * @return a future
     */
    public CompletableFuture<Void> copyBlockToVolumeAsync(String disk, StorageVolume volume, long bandwidth, Set<BlockCopyFlags> flags) {
        return copyBlockToVolumeAsync(disk, volume, bandwidth, flags, null);
    }

    /**
     * Is {@link #copyBlockToVolume(String, StorageVolume, long, Set, Progress)} without the last arguments.
     *
     * @param disk the disk's target name, such as {@code vda}, or its source
     * @param volume a volume of the same host, at least as large as the disk
     * @param bandwidth the speed limit; 0 for no limit (in bytes per second)
     */
    public void copyBlockToVolume(String disk, StorageVolume volume, long bandwidth) {
        copyBlockToVolume(disk, volume, bandwidth, Set.of(), null);
    }

    /**
     * Is {@link #copyBlockToVolume(String, StorageVolume, long, Set, Progress)} without the last arguments.
     *
     * @param disk the disk's target name, such as {@code vda}, or its source
     * @param volume a volume of the same host, at least as large as the disk
     * @param bandwidth the speed limit; 0 for no limit (in bytes per second)
     * @return a future
     */
    public CompletableFuture<Void> copyBlockToVolumeAsync(String disk, StorageVolume volume, long bandwidth) {
        return copyBlockToVolumeAsync(disk, volume, bandwidth, Set.of(), null);
    }

    /**
     * Is {@link #copyBlockToVolume(String, StorageVolume, long, Set, Progress)} without the last arguments.
     *
     * @param disk the disk's target name, such as {@code vda}, or its source
     * @param volume a volume of the same host, at least as large as the disk
     */
    public void copyBlockToVolume(String disk, StorageVolume volume) {
        copyBlockToVolume(disk, volume, 0, Set.of(), null);
    }

    /**
     * Is {@link #copyBlockToVolume(String, StorageVolume, long, Set, Progress)} without the last arguments.
     *
     * @param disk the disk's target name, such as {@code vda}, or its source
     * @param volume a volume of the same host, at least as large as the disk
     * @return a future
     */
    public CompletableFuture<Void> copyBlockToVolumeAsync(String disk, StorageVolume volume) {
        return copyBlockToVolumeAsync(disk, volume, 0, Set.of(), null);
    }

    /**
     * Copies a disk to a destination described in XML, for example on the network, as {@link Domain#copyBlock} does
     * to a file.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, otherwise the errors of {@link Domain#copyBlock}.
     * <p>Cancelling aborts the job; what was created stays. The domain keeps using its disk.
     *
     * @param disk the disk's target name, such as {@code vda}, or its source
     * @param xml where to, as {@link DiskConfig} writes it
     * @param bandwidth the speed limit; 0 for no limit (in bytes per second)
     * @param flags how, and what the domain uses afterwards
     * @param progress reports progress, or {@code null}
     * @throws SimplevirtException when it fails
     */
    public void copyBlockXml(String disk, String xml, long bandwidth, Set<BlockCopyFlags> flags, Progress progress) {
        Async.lasting(cancellable -> {
            doCopyBlockXml(cancellable, disk, xml, bandwidth, flags, progress);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #copyBlockXml}.
     *
     * @param disk the disk's target name, such as {@code vda}, or its source
     * @param xml where to, as {@link DiskConfig} writes it
     * @param bandwidth the speed limit; 0 for no limit (in bytes per second)
     * @param flags how, and what the domain uses afterwards
     * @param progress reports progress, or {@code null}
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> copyBlockXmlAsync(String disk, String xml, long bandwidth, Set<BlockCopyFlags> flags, Progress progress) {
        return Async.run(cancellable -> {
            doCopyBlockXml(cancellable, disk, xml, bandwidth, flags, progress);
            return null;
        });
    }

    private void doCopyBlockXml(long cancellable, String disk, String xml, long bandwidth, Set<BlockCopyFlags> flags, Progress progress) {
        long[] failure = new long[1];
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_copy_block_xml(scope.use(this), Text.utf8(disk), Text.utf8(xml), bandwidth, Values.bits(flags), scope.use(progress), cancellable, failure);
            SimplevirtException.check(failure);
        }
    }

    /**
     * Is {@link #copyBlockXml(String, String, long, Set, Progress)} without the last arguments.
     *
     * @param disk the disk's target name, such as {@code vda}, or its source
     * @param xml where to, as {@link DiskConfig} writes it
     * @param bandwidth the speed limit; 0 for no limit (in bytes per second)
     * @param flags how, and what the domain uses afterwards
     */
    public void copyBlockXml(String disk, String xml, long bandwidth, Set<BlockCopyFlags> flags) {
        copyBlockXml(disk, xml, bandwidth, flags, null);
    }

    /**
     * Is {@link #copyBlockXml(String, String, long, Set, Progress)} without the last arguments.
     *
     * @param disk the disk's target name, such as {@code vda}, or its source
     * @param xml where to, as {@link DiskConfig} writes it
     * @param bandwidth the speed limit; 0 for no limit (in bytes per second)
     * @param flags how, and what the domain uses afterwards
     * @return a future
     */
    public CompletableFuture<Void> copyBlockXmlAsync(String disk, String xml, long bandwidth, Set<BlockCopyFlags> flags) {
        return copyBlockXmlAsync(disk, xml, bandwidth, flags, null);
    }

    /**
     * Is {@link #copyBlockXml(String, String, long, Set, Progress)} without the last arguments.
     *
     * @param disk the disk's target name, such as {@code vda}, or its source
     * @param xml where to, as {@link DiskConfig} writes it
     * @param bandwidth the speed limit; 0 for no limit (in bytes per second)
     */
    public void copyBlockXml(String disk, String xml, long bandwidth) {
        copyBlockXml(disk, xml, bandwidth, Set.of(), null);
    }

    /**
     * Is {@link #copyBlockXml(String, String, long, Set, Progress)} without the last arguments.
     *
     * @param disk the disk's target name, such as {@code vda}, or its source
     * @param xml where to, as {@link DiskConfig} writes it
     * @param bandwidth the speed limit; 0 for no limit (in bytes per second)
     * @return a future
     */
    public CompletableFuture<Void> copyBlockXmlAsync(String disk, String xml, long bandwidth) {
        return copyBlockXmlAsync(disk, xml, bandwidth, Set.of(), null);
    }

    /**
     * Is {@link #copyBlockXml(String, String, long, Set, Progress)} without the last arguments.
     *
     * @param disk the disk's target name, such as {@code vda}, or its source
     * @param xml where to, as {@link DiskConfig} writes it
     */
    public void copyBlockXml(String disk, String xml) {
        copyBlockXml(disk, xml, 0, Set.of(), null);
    }

    /**
     * Is {@link #copyBlockXml(String, String, long, Set, Progress)} without the last arguments.
     *
     * @param disk the disk's target name, such as {@code vda}, or its source
     * @param xml where to, as {@link DiskConfig} writes it
     * @return a future
     */
    public CompletableFuture<Void> copyBlockXmlAsync(String disk, String xml) {
        return copyBlockXmlAsync(disk, xml, 0, Set.of(), null);
    }

    /**
     * Writes the memory of a running domain to a file for debugging (libvirt: {@code virDomainCoreDumpWithFormat}).
     * Losing the connection only ends the wait: the daemon continues. When the daemon itself dies, a partial file
     * stays.
     * <p>Fails with {@link ErrorCode#INVALID_STATE} when it is not running, {@link ErrorCode#NOT_SUPPORTED} when the
     * hypervisor has no such format or the guest is not of that kind, {@link ErrorCode#PERMISSION_DENIED}, {@link
     * ErrorCode#NO_SPACE}.
     * <p>Cancelling aborts the job, over another connection when this one is lost; the domain keeps running. libvirt
     * cannot abort a dump with {@link DumpFlags#MEMORY_ONLY}, which runs to its end.
     *
     * @param path a file on the host
     * @param format what it looks like
     * @param flags how
     * @param progress reports progress, or {@code null}
     * @throws SimplevirtException when it fails
     */
    public void coreDump(String path, DumpFormat format, Set<DumpFlags> flags, Progress progress) {
        Async.lasting(cancellable -> {
            doCoreDump(cancellable, path, format, flags, progress);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #coreDump}.
     *
     * @param path a file on the host
     * @param format what it looks like
     * @param flags how
     * @param progress reports progress, or {@code null}
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> coreDumpAsync(String path, DumpFormat format, Set<DumpFlags> flags, Progress progress) {
        return Async.run(cancellable -> {
            doCoreDump(cancellable, path, format, flags, progress);
            return null;
        });
    }

    private void doCoreDump(long cancellable, String path, DumpFormat format, Set<DumpFlags> flags, Progress progress) {
        long[] failure = new long[1];
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_core_dump(scope.use(this), Text.utf8(path), format.value(), Values.bits(flags), scope.use(progress), cancellable, failure);
            SimplevirtException.check(failure);
        }
    }

    /**
     * Is {@link #coreDump(String, DumpFormat, Set, Progress)} without the last arguments.
     *
     * @param path a file on the host
     * @param format what it looks like
     * @param flags how
     */
    public void coreDump(String path, DumpFormat format, Set<DumpFlags> flags) {
        coreDump(path, format, flags, null);
    }

    /**
     * Is {@link #coreDump(String, DumpFormat, Set, Progress)} without the last arguments.
     *
     * @param path a file on the host
     * @param format what it looks like
     * @param flags how
     * @return a future
     */
    public CompletableFuture<Void> coreDumpAsync(String path, DumpFormat format, Set<DumpFlags> flags) {
        return coreDumpAsync(path, format, flags, null);
    }

    /**
     * Is {@link #coreDump(String, DumpFormat, Set, Progress)} without the last arguments.
     *
     * @param path a file on the host
     * @param format what it looks like
     */
    public void coreDump(String path, DumpFormat format) {
        coreDump(path, format, Set.of(), null);
    }

    /**
     * Is {@link #coreDump(String, DumpFormat, Set, Progress)} without the last arguments.
     *
     * @param path a file on the host
     * @param format what it looks like
     * @return a future
     */
    public CompletableFuture<Void> coreDumpAsync(String path, DumpFormat format) {
        return coreDumpAsync(path, format, Set.of(), null);
    }

    /**
     * Creates a checkpoint of all disks that support it: writable qcow2 images (libvirt: {@code
     * virDomainCheckpointCreateXML}). {@link Domain#backup} creates one along with a backup.
     * <p>Fails with {@link ErrorCode#INVALID_STATE} when the domain is not running, {@link ErrorCode#ALREADY_EXISTS}
     * when the name is taken, {@link ErrorCode#NOT_SUPPORTED} when no disk can have one, {@link
     * ErrorCode#AGENT_UNAVAILABLE}.
     * <p>Cancelling has no effect once the operation has begun.
     *
     * @param name its name, or {@code null} to derive one from the time
     * @param description a human-readable description, or {@code null}
     * @param flags how
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public Checkpoint createCheckpoint(String name, String description, CheckpointCreateFlags... flags) {
        return Async.brief(cancellable -> doCreateCheckpoint(cancellable, name, description, flags));
    }

    /**
     * Asynchronous version of {@link #createCheckpoint}.
     *
     * @param name its name, or {@code null} to derive one from the time
     * @param description a human-readable description, or {@code null}
     * @param flags how
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Checkpoint> createCheckpointAsync(String name, String description, CheckpointCreateFlags... flags) {
        return Async.run(cancellable -> doCreateCheckpoint(cancellable, name, description, flags));
    }

    private Checkpoint doCreateCheckpoint(long cancellable, String name, String description, CheckpointCreateFlags... flags) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_domain_create_checkpoint(self, Text.utf8(name), Text.utf8(description), Values.bits(flags), cancellable, failure);
            SimplevirtException.check(failure);
            return Checkpoint.wrap(result);
        } finally {
            release();
        }
    }

    /**
     * Is {@link #createCheckpoint(String, String, CheckpointCreateFlags...)} without the last arguments.
     *
     * @param name its name, or {@code null} to derive one from the time
     * @return the result
     */
    public Checkpoint createCheckpoint(String name) {
        return createCheckpoint(name, null);
    }

    /**
     * Is {@link #createCheckpoint(String, String, CheckpointCreateFlags...)} without the last arguments.
     *
     * @param name its name, or {@code null} to derive one from the time
     * @return a future
     */
    public CompletableFuture<Checkpoint> createCheckpointAsync(String name) {
        return createCheckpointAsync(name, null);
    }

    /**
     * Is {@link #createCheckpoint(String, String, CheckpointCreateFlags...)} without the last arguments.
     *
     * @return the result
     */
    public Checkpoint createCheckpoint() {
        return createCheckpoint(null, null);
    }

    /**
     * Is {@link #createCheckpoint(String, String, CheckpointCreateFlags...)} without the last arguments.
     *
     * @return a future
     */
    public CompletableFuture<Checkpoint> createCheckpointAsync() {
        return createCheckpointAsync(null, null);
    }

    /**
     * Creates a checkpoint, as {@link Domain#createCheckpointXml} does.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, or as {@link Domain#createCheckpoint}.
     * <p>Cancelling has no effect once the operation has begun.
     *
     * @param config what it should be; must not be changed until the call has ended
     * @param flags how
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public Checkpoint createCheckpointFromConfig(CheckpointConfig config, CheckpointCreateFlags... flags) {
        return Async.brief(cancellable -> doCreateCheckpointFromConfig(cancellable, config, flags));
    }

    /**
     * Asynchronous version of {@link #createCheckpointFromConfig}.
     *
     * @param config what it should be; must not be changed until the call has ended
     * @param flags how
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Checkpoint> createCheckpointFromConfigAsync(CheckpointConfig config, CheckpointCreateFlags... flags) {
        return Async.run(cancellable -> doCreateCheckpointFromConfig(cancellable, config, flags));
    }

    private Checkpoint doCreateCheckpointFromConfig(long cancellable, CheckpointConfig config, CheckpointCreateFlags... flags) {
        long[] failure = new long[1];
        try (Scope scope = new Scope()) {
            long result = N.simplevirt_domain_create_checkpoint_from_config(scope.use(this), scope.use(config), Values.bits(flags), cancellable, failure);
            SimplevirtException.check(failure);
            return Checkpoint.wrap(result);
        }
    }

    /**
     * Creates a checkpoint from its XML description (libvirt: {@code virDomainCheckpointCreateXML}).
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, or as {@link Domain#createCheckpoint}.
     * <p>Cancelling has no effect once the operation has begun.
     *
     * @param xml what it shall be, as {@link CheckpointConfig} writes it
     * @param flags how
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public Checkpoint createCheckpointXml(String xml, CheckpointCreateFlags... flags) {
        return Async.brief(cancellable -> doCreateCheckpointXml(cancellable, xml, flags));
    }

    /**
     * Asynchronous version of {@link #createCheckpointXml}.
     *
     * @param xml what it shall be, as {@link CheckpointConfig} writes it
     * @param flags how
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Checkpoint> createCheckpointXmlAsync(String xml, CheckpointCreateFlags... flags) {
        return Async.run(cancellable -> doCreateCheckpointXml(cancellable, xml, flags));
    }

    private Checkpoint doCreateCheckpointXml(long cancellable, String xml, CheckpointCreateFlags... flags) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_domain_create_checkpoint_xml(self, Text.utf8(xml), Values.bits(flags), cancellable, failure);
            SimplevirtException.check(failure);
            return Checkpoint.wrap(result);
        } finally {
            release();
        }
    }

    /**
     * Creates a copy of this domain, which must be shut off: the same definition with its own name, UUID, MAC
     * addresses and disks. Each disk is copied within its storage pool, as a complete image without a backing file,
     * and belongs to the copy, so that {@link Domain#delete} deletes it. Read-only disks, shareable disks and
     * removable media are not copied; both domains use them. Firmware variables and TPM state start afresh;
     * snapshots, checkpoints and a saved state are not copied. What the guest stores on its disks, such as its host
     * name, is unchanged. All or nothing, like {@link Connection#createDomain}.
     * <p>Fails with {@link ErrorCode#INVALID_STATE} when it is running, {@link ErrorCode#ALREADY_EXISTS} when the
     * name or a file is taken, {@link ErrorCode#NOT_FOUND} or {@link ErrorCode#NOT_SUPPORTED} for a disk in no
     * storage pool, {@link ErrorCode#NO_SPACE}.
     * <p>Cancelling removes what was created; a disk that the daemon is copying at that moment is deleted once its
     * copy is complete.
     *
     * @param name the name of the copy
     * @param progress reports bytes and steps, or {@code null}
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public Domain createCopy(String name, Progress progress) {
        return Async.lasting(cancellable -> doCreateCopy(cancellable, name, progress));
    }

    /**
     * Asynchronous version of {@link #createCopy}.
     *
     * @param name the name of the copy
     * @param progress reports bytes and steps, or {@code null}
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Domain> createCopyAsync(String name, Progress progress) {
        return Async.run(cancellable -> doCreateCopy(cancellable, name, progress));
    }

    private Domain doCreateCopy(long cancellable, String name, Progress progress) {
        long[] failure = new long[1];
        try (Scope scope = new Scope()) {
            long result = N.simplevirt_domain_create_copy(scope.use(this), Text.utf8(name), scope.use(progress), cancellable, failure);
            SimplevirtException.check(failure);
            return Domain.wrap(result);
        }
    }

    /**
     * Is {@link #createCopy(String, Progress)} without the last arguments.
     *
     * @param name the name of the copy
     * @return the result
     */
    public Domain createCopy(String name) {
        return createCopy(name, null);
    }

    /**
     * Is {@link #createCopy(String, Progress)} without the last arguments.
     *
     * @param name the name of the copy
     * @return a future
     */
    public CompletableFuture<Domain> createCopyAsync(String name) {
        return createCopyAsync(name, null);
    }

    /**
     * Takes a snapshot (libvirt: {@code virDomainSnapshotCreateXML}). Losing the connection only ends the wait: the
     * daemon continues. When the daemon itself dies, the disks are as before, and a partial file with memory may
     * stay.
     * <p>Fails with {@link ErrorCode#ALREADY_EXISTS} when the name is taken, {@link ErrorCode#NOT_SUPPORTED} when
     * the format of a disk does not support it, {@link ErrorCode#AGENT_UNAVAILABLE}, {@link ErrorCode#NO_SPACE}.
     * <p>Cancelling aborts the writing of memory to a file, over another connection when this one is lost; otherwise
     * it has no effect once the operation has begun.
     *
     * @param name its name, or {@code null} to derive one from the time
     * @param description a human-readable description, or {@code null}
     * @param memoryFile a file on the host for the memory, so that the disks continue in new files too; {@code null}
     *     to store memory inside the first disk, or not at all
     * @param flags how
     * @param progress reports progress, or {@code null}
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public Snapshot createSnapshot(String name, String description, String memoryFile, Set<SnapshotCreateFlags> flags, Progress progress) {
        return Async.lasting(cancellable -> doCreateSnapshot(cancellable, name, description, memoryFile, flags, progress));
    }

    /**
     * Asynchronous version of {@link #createSnapshot}.
     *
     * @param name its name, or {@code null} to derive one from the time
     * @param description a human-readable description, or {@code null}
     * @param memoryFile a file on the host for the memory, so that the disks continue in new files too; {@code null}
     *     to store memory inside the first disk, or not at all
     * @param flags how
     * @param progress reports progress, or {@code null}
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Snapshot> createSnapshotAsync(String name, String description, String memoryFile, Set<SnapshotCreateFlags> flags, Progress progress) {
        return Async.run(cancellable -> doCreateSnapshot(cancellable, name, description, memoryFile, flags, progress));
    }

    private Snapshot doCreateSnapshot(long cancellable, String name, String description, String memoryFile, Set<SnapshotCreateFlags> flags, Progress progress) {
        long[] failure = new long[1];
        try (Scope scope = new Scope()) {
            long result = N.simplevirt_domain_create_snapshot(scope.use(this), Text.utf8(name), Text.utf8(description), Text.utf8(memoryFile), Values.bits(flags), scope.use(progress), cancellable, failure);
            SimplevirtException.check(failure);
            return Snapshot.wrap(result);
        }
    }

    /**
     * Is {@link #createSnapshot(String, String, String, Set, Progress)} without the last arguments.
     *
     * @param name its name, or {@code null} to derive one from the time
     * @param description a human-readable description, or {@code null}
     * @param memoryFile a file on the host for the memory, so that the disks continue in new files too; {@code null}
     *     to store memory inside the first disk, or not at all
     * @param flags how
     * @return the result
     */
    public Snapshot createSnapshot(String name, String description, String memoryFile, Set<SnapshotCreateFlags> flags) {
        return createSnapshot(name, description, memoryFile, flags, null);
    }

    /**
     * Is {@link #createSnapshot(String, String, String, Set, Progress)} without the last arguments.
     *
     * @param name its name, or {@code null} to derive one from the time
     * @param description a human-readable description, or {@code null}
     * @param memoryFile a file on the host for the memory, so that the disks continue in new files too; {@code null}
     *     to store memory inside the first disk, or not at all
     * @param flags how
     * @return a future
     */
    public CompletableFuture<Snapshot> createSnapshotAsync(String name, String description, String memoryFile, Set<SnapshotCreateFlags> flags) {
        return createSnapshotAsync(name, description, memoryFile, flags, null);
    }

    /**
     * Is {@link #createSnapshot(String, String, String, Set, Progress)} without the last arguments.
     *
     * @param name its name, or {@code null} to derive one from the time
     * @param description a human-readable description, or {@code null}
     * @param memoryFile a file on the host for the memory, so that the disks continue in new files too; {@code null}
     *     to store memory inside the first disk, or not at all
     * @return the result
     */
    public Snapshot createSnapshot(String name, String description, String memoryFile) {
        return createSnapshot(name, description, memoryFile, Set.of(), null);
    }

    /**
     * Is {@link #createSnapshot(String, String, String, Set, Progress)} without the last arguments.
     *
     * @param name its name, or {@code null} to derive one from the time
     * @param description a human-readable description, or {@code null}
     * @param memoryFile a file on the host for the memory, so that the disks continue in new files too; {@code null}
     *     to store memory inside the first disk, or not at all
     * @return a future
     */
    public CompletableFuture<Snapshot> createSnapshotAsync(String name, String description, String memoryFile) {
        return createSnapshotAsync(name, description, memoryFile, Set.of(), null);
    }

    /**
     * Is {@link #createSnapshot(String, String, String, Set, Progress)} without the last arguments.
     *
     * @param name its name, or {@code null} to derive one from the time
     * @param description a human-readable description, or {@code null}
     * @return the result
     */
    public Snapshot createSnapshot(String name, String description) {
        return createSnapshot(name, description, null, Set.of(), null);
    }

    /**
     * Is {@link #createSnapshot(String, String, String, Set, Progress)} without the last arguments.
     *
     * @param name its name, or {@code null} to derive one from the time
     * @param description a human-readable description, or {@code null}
     * @return a future
     */
    public CompletableFuture<Snapshot> createSnapshotAsync(String name, String description) {
        return createSnapshotAsync(name, description, null, Set.of(), null);
    }

    /**
     * Is {@link #createSnapshot(String, String, String, Set, Progress)} without the last arguments.
     *
     * @param name its name, or {@code null} to derive one from the time
     * @return the result
     */
    public Snapshot createSnapshot(String name) {
        return createSnapshot(name, null, null, Set.of(), null);
    }

    /**
     * Is {@link #createSnapshot(String, String, String, Set, Progress)} without the last arguments.
     *
     * @param name its name, or {@code null} to derive one from the time
     * @return a future
     */
    public CompletableFuture<Snapshot> createSnapshotAsync(String name) {
        return createSnapshotAsync(name, null, null, Set.of(), null);
    }

    /**
     * Is {@link #createSnapshot(String, String, String, Set, Progress)} without the last arguments.
     *
     * @return the result
     */
    public Snapshot createSnapshot() {
        return createSnapshot(null, null, null, Set.of(), null);
    }

    /**
     * Is {@link #createSnapshot(String, String, String, Set, Progress)} without the last arguments.
     *
     * @return a future
     */
    public CompletableFuture<Snapshot> createSnapshotAsync() {
        return createSnapshotAsync(null, null, null, Set.of(), null);
    }

    /**
     * Takes a snapshot from a config object (libvirt: {@code virDomainSnapshotCreateXML}).
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, or as {@link Domain#createSnapshot}.
     * <p>Cancelling aborts the writing of memory to a file, over another connection when this one is lost; otherwise
     * it has no effect once the operation has begun.
     *
     * @param config what it shall be
     * @param flags how
     * @param progress reports progress, or {@code null}
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public Snapshot createSnapshotFromConfig(SnapshotConfig config, Set<SnapshotCreateFlags> flags, Progress progress) {
        return Async.lasting(cancellable -> doCreateSnapshotFromConfig(cancellable, config, flags, progress));
    }

    /**
     * Asynchronous version of {@link #createSnapshotFromConfig}.
     *
     * @param config what it shall be
     * @param flags how
     * @param progress reports progress, or {@code null}
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Snapshot> createSnapshotFromConfigAsync(SnapshotConfig config, Set<SnapshotCreateFlags> flags, Progress progress) {
        return Async.run(cancellable -> doCreateSnapshotFromConfig(cancellable, config, flags, progress));
    }

    private Snapshot doCreateSnapshotFromConfig(long cancellable, SnapshotConfig config, Set<SnapshotCreateFlags> flags, Progress progress) {
        long[] failure = new long[1];
        try (Scope scope = new Scope()) {
            long result = N.simplevirt_domain_create_snapshot_from_config(scope.use(this), scope.use(config), Values.bits(flags), scope.use(progress), cancellable, failure);
            SimplevirtException.check(failure);
            return Snapshot.wrap(result);
        }
    }

    /**
     * Is {@link #createSnapshotFromConfig(SnapshotConfig, Set, Progress)} without the last arguments.
     *
     * @param config what it shall be
     * @param flags how
     * @return the result
     */
    public Snapshot createSnapshotFromConfig(SnapshotConfig config, Set<SnapshotCreateFlags> flags) {
        return createSnapshotFromConfig(config, flags, null);
    }

    /**
     * Is {@link #createSnapshotFromConfig(SnapshotConfig, Set, Progress)} without the last arguments.
     *
     * @param config what it shall be
     * @param flags how
     * @return a future
     */
    public CompletableFuture<Snapshot> createSnapshotFromConfigAsync(SnapshotConfig config, Set<SnapshotCreateFlags> flags) {
        return createSnapshotFromConfigAsync(config, flags, null);
    }

    /**
     * Is {@link #createSnapshotFromConfig(SnapshotConfig, Set, Progress)} without the last arguments.
     *
     * @param config what it shall be
     * @return the result
     */
    public Snapshot createSnapshotFromConfig(SnapshotConfig config) {
        return createSnapshotFromConfig(config, Set.of(), null);
    }

    /**
     * Is {@link #createSnapshotFromConfig(SnapshotConfig, Set, Progress)} without the last arguments.
     *
     * @param config what it shall be
     * @return a future
     */
    public CompletableFuture<Snapshot> createSnapshotFromConfigAsync(SnapshotConfig config) {
        return createSnapshotFromConfigAsync(config, Set.of(), null);
    }

    /**
     * Takes a snapshot from its XML description (libvirt: {@code virDomainSnapshotCreateXML}).
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, or as {@link Domain#createSnapshot}.
     * <p>Cancelling aborts the writing of memory to a file, over another connection when this one is lost; otherwise
     * it has no effect once the operation has begun.
     *
     * @param xml what it shall be, as {@link SnapshotConfig} writes it
     * @param flags how
     * @param progress reports progress, or {@code null}
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public Snapshot createSnapshotXml(String xml, Set<SnapshotCreateFlags> flags, Progress progress) {
        return Async.lasting(cancellable -> doCreateSnapshotXml(cancellable, xml, flags, progress));
    }

    /**
     * Asynchronous version of {@link #createSnapshotXml}.
     *
     * @param xml what it shall be, as {@link SnapshotConfig} writes it
     * @param flags how
     * @param progress reports progress, or {@code null}
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Snapshot> createSnapshotXmlAsync(String xml, Set<SnapshotCreateFlags> flags, Progress progress) {
        return Async.run(cancellable -> doCreateSnapshotXml(cancellable, xml, flags, progress));
    }

    private Snapshot doCreateSnapshotXml(long cancellable, String xml, Set<SnapshotCreateFlags> flags, Progress progress) {
        long[] failure = new long[1];
        try (Scope scope = new Scope()) {
            long result = N.simplevirt_domain_create_snapshot_xml(scope.use(this), Text.utf8(xml), Values.bits(flags), scope.use(progress), cancellable, failure);
            SimplevirtException.check(failure);
            return Snapshot.wrap(result);
        }
    }

    /**
     * Is {@link #createSnapshotXml(String, Set, Progress)} without the last arguments.
     *
     * @param xml what it shall be, as {@link SnapshotConfig} writes it
     * @param flags how
     * @return the result
     */
    public Snapshot createSnapshotXml(String xml, Set<SnapshotCreateFlags> flags) {
        return createSnapshotXml(xml, flags, null);
    }

    /**
     * Is {@link #createSnapshotXml(String, Set, Progress)} without the last arguments.
     *
     * @param xml what it shall be, as {@link SnapshotConfig} writes it
     * @param flags how
     * @return a future
     */
    public CompletableFuture<Snapshot> createSnapshotXmlAsync(String xml, Set<SnapshotCreateFlags> flags) {
        return createSnapshotXmlAsync(xml, flags, null);
    }

    /**
     * Is {@link #createSnapshotXml(String, Set, Progress)} without the last arguments.
     *
     * @param xml what it shall be, as {@link SnapshotConfig} writes it
     * @return the result
     */
    public Snapshot createSnapshotXml(String xml) {
        return createSnapshotXml(xml, Set.of(), null);
    }

    /**
     * Is {@link #createSnapshotXml(String, Set, Progress)} without the last arguments.
     *
     * @param xml what it shall be, as {@link SnapshotConfig} writes it
     * @return a future
     */
    public CompletableFuture<Snapshot> createSnapshotXmlAsync(String xml) {
        return createSnapshotXmlAsync(xml, Set.of(), null);
    }

    /**
     * Deletes the domain. With {@link DeleteFlags#STORAGE} the disks that {@link Connection#createDomain} created
     * for it are deleted too, but nothing that it merely used.
     * <p>Fails with {@link ErrorCode#INVALID_STATE} when it runs and the flags do not force it, {@link
     * ErrorCode#NOT_FOUND} when it no longer exists.
     * <p>Cancelling stops at the next step.
     *
     * @param flags what to remove
     * @throws SimplevirtException when it fails
     */
    public void delete(DeleteFlags... flags) {
        Async.brief(cancellable -> {
            doDelete(cancellable, flags);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #delete}.
     *
     * @param flags what to remove
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> deleteAsync(DeleteFlags... flags) {
        return Async.run(cancellable -> {
            doDelete(cancellable, flags);
            return null;
        });
    }

    private void doDelete(long cancellable, DeleteFlags... flags) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_domain_delete(self, Values.bits(flags), cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Removes a device, and returns when it no longer exists, as {@link Domain#detachDeviceXml} does.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, {@link ErrorCode#NOT_FOUND}, {@link ErrorCode#TIMED_OUT} when
     * the guest did not release it in time (it may still do so later), {@link ErrorCode#BUSY} when it refused.
     * <p>Cancelling stops the wait; the guest may still release the device later.
     *
     * @param device the device; enough to identify it, such as the target of a disk; must not be changed until the
     *     call has ended
     * @param flags where
     * @param timeout how long to wait until the guest of a running domain releases the device; 0 for no limit (in
     *     whole seconds)
     * @throws SimplevirtException when it fails
     */
    public void detachDevice(Config device, Set<ChangeFlags> flags, Duration timeout) {
        Async.lasting(cancellable -> {
            doDetachDevice(cancellable, device, flags, timeout);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #detachDevice}.
     *
     * @param device the device; enough to identify it, such as the target of a disk; must not be changed until the
     *     call has ended
     * @param flags where
     * @param timeout how long to wait until the guest of a running domain releases the device; 0 for no limit (in
     *     whole seconds)
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> detachDeviceAsync(Config device, Set<ChangeFlags> flags, Duration timeout) {
        return Async.run(cancellable -> {
            doDetachDevice(cancellable, device, flags, timeout);
            return null;
        });
    }

    private void doDetachDevice(long cancellable, Config device, Set<ChangeFlags> flags, Duration timeout) {
        long[] failure = new long[1];
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_detach_device(scope.use(this), scope.use(device), Values.bits(flags), Values.whole(timeout, ChronoUnit.SECONDS), cancellable, failure);
            SimplevirtException.check(failure);
        }
    }

    /**
     * Removes a device, and returns once it is removed (libvirt: {@code virDomainDetachDeviceAlias}). See {@link
     * Domain#detachDeviceXml}.
     * <p>Fails with {@link ErrorCode#NOT_FOUND}, {@link ErrorCode#TIMED_OUT} when the guest did not release it in
     * time (it may still do so later), {@link ErrorCode#BUSY} when it refused.
     * <p>Cancelling stops the wait; the guest may still release the device later.
     *
     * @param alias the device's alias, such as {@code virtio-disk1} or {@code ua-mine}
     * @param flags where; only aliases that begin with {@code ua-} are in the stored definition
     * @param timeout how long to wait until the guest of a running domain releases the device; 0 for no limit (in
     *     whole seconds)
     * @throws SimplevirtException when it fails
     */
    public void detachDeviceByAlias(String alias, Set<ChangeFlags> flags, Duration timeout) {
        Async.lasting(cancellable -> {
            doDetachDeviceByAlias(cancellable, alias, flags, timeout);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #detachDeviceByAlias}.
     *
     * @param alias the device's alias, such as {@code virtio-disk1} or {@code ua-mine}
     * @param flags where; only aliases that begin with {@code ua-} are in the stored definition
     * @param timeout how long to wait until the guest of a running domain releases the device; 0 for no limit (in
     *     whole seconds)
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> detachDeviceByAliasAsync(String alias, Set<ChangeFlags> flags, Duration timeout) {
        return Async.run(cancellable -> {
            doDetachDeviceByAlias(cancellable, alias, flags, timeout);
            return null;
        });
    }

    private void doDetachDeviceByAlias(long cancellable, String alias, Set<ChangeFlags> flags, Duration timeout) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_domain_detach_device_by_alias(self, Text.utf8(alias), Values.bits(flags), Values.whole(timeout, ChronoUnit.SECONDS), cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Removes a device, and returns once it is removed (libvirt: {@code virDomainDetachDeviceFlags}). The guest of a
     * running domain must release it first; a guest that is booting or has crashed does not. On a connection that is
     * made again after a loss ({@link ConnectionOptions#reconnect}) it outlasts the loss.
     * <p>Fails with {@link ErrorCode#NOT_FOUND}, {@link ErrorCode#TIMED_OUT} when the guest did not release it in
     * time (it may still do so later), {@link ErrorCode#BUSY} when it refused.
     * <p>Cancelling stops the wait; the guest may still release the device later.
     *
     * @param xml the device; enough to identify it, such as {@code <disk><target dev='vdb'/></disk>}
     * @param flags where
     * @param timeout how long to wait until the guest of a running domain releases the device; 0 for no limit (in
     *     whole seconds)
     * @throws SimplevirtException when it fails
     */
    public void detachDeviceXml(String xml, Set<ChangeFlags> flags, Duration timeout) {
        Async.lasting(cancellable -> {
            doDetachDeviceXml(cancellable, xml, flags, timeout);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #detachDeviceXml}.
     *
     * @param xml the device; enough to identify it, such as {@code <disk><target dev='vdb'/></disk>}
     * @param flags where
     * @param timeout how long to wait until the guest of a running domain releases the device; 0 for no limit (in
     *     whole seconds)
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> detachDeviceXmlAsync(String xml, Set<ChangeFlags> flags, Duration timeout) {
        return Async.run(cancellable -> {
            doDetachDeviceXml(cancellable, xml, flags, timeout);
            return null;
        });
    }

    private void doDetachDeviceXml(long cancellable, String xml, Set<ChangeFlags> flags, Duration timeout) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_domain_detach_device_xml(self, Text.utf8(xml), Values.bits(flags), Values.whole(timeout, ChronoUnit.SECONDS), cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Adds or removes single virtual CPUs (libvirt: {@code virDomainSetVcpu}).
     * <p>Fails with {@link ErrorCode#INVALID_ARGUMENT} when the list is not valid or these CPUs cannot be removed.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param vcpus virtual CPUs, such as {@code 1-2}
     * @param enabled whether the guest has them
     * @param flags where
     * @throws SimplevirtException when it fails
     */
    public void enableVcpus(String vcpus, boolean enabled, ChangeFlags... flags) {
        Async.brief(cancellable -> {
            doEnableVcpus(cancellable, vcpus, enabled, flags);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #enableVcpus}.
     *
     * @param vcpus virtual CPUs, such as {@code 1-2}
     * @param enabled whether the guest has them
     * @param flags where
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> enableVcpusAsync(String vcpus, boolean enabled, ChangeFlags... flags) {
        return Async.run(cancellable -> {
            doEnableVcpus(cancellable, vcpus, enabled, flags);
            return null;
        });
    }

    private void doEnableVcpus(long cancellable, String vcpus, boolean enabled, ChangeFlags... flags) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_domain_enable_vcpus(self, Text.utf8(vcpus), enabled ? 1 : 0, Values.bits(flags), cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Ends a backup that {@link Domain#beginPullBackup} started (libvirt: {@code virDomainAbortJob}). Its checkpoint
     * stays.
     * <p>Fails with {@link ErrorCode#NOT_FOUND} when there is none.
     * <p>Cancelling stops the wait; the backup ends nevertheless.
     *
     * @throws SimplevirtException when it fails
     */
    public void endPullBackup() {
        Async.brief(cancellable -> {
            doEndPullBackup(cancellable);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #endPullBackup}.
     *
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> endPullBackupAsync() {
        return Async.run(cancellable -> {
            doEndPullBackup(cancellable);
            return null;
        });
    }

    private void doEndPullBackup(long cancellable) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_domain_end_pull_backup(self, cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Runs a program in the guest, waits for it to end and returns its output. A program that runs and fails is not
     * an error of this call: see {@link GuestExec#exitCode}.
     * <p>The agent cannot transfer more than 2 MB of output, and after more than 7 MB libvirt stops using the agent
     * until the domain is restarted: let a program with much output write to a file, and fetch it with {@link
     * Domain#readGuestFile}.
     * <p>A program whose time is up or whose call is cancelled has ended when the call returns, unless the agent
     * needs longer than 2 seconds; it is then killed later, provided that the connection stays open. After other
     * failures, such as {@link ErrorCode#AGENT_UNAVAILABLE} or {@link ErrorCode#CONNECTION_LOST}, the program may go
     * on. A child that keeps the program's standard output open keeps the call waiting.
     * <p>Fails with {@link ErrorCode#NOT_FOUND} when there is no such program, {@link ErrorCode#TIMED_OUT} when it
     * did not end in time (it is killed then, if the guest has a {@code kill} program), {@link
     * ErrorCode#PERMISSION_DENIED} when it is not executable, {@link ErrorCode#NO_SPACE} when it wrote more than can
     * be transferred, {@link ErrorCode#AGENT_UNAVAILABLE}, or {@link ErrorCode#INVALID_ARGUMENT} when command or
     * input are too long.
     * <p>Cancelling kills the program, provided that the guest has a {@code kill} program, but not the processes it
     * has started.
     *
     * @param command the program, looked up in the guest's PATH, and its arguments; no shell is involved
     * @param environment its environment as {@code NAME=value}, or {@code null} for that of the agent
     * @param input what it reads from its standard input, at most 64 KiB; {@code null} for nothing
     * @param timeout how long it may run; 0 for no limit (in whole seconds)
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public GuestExec execInGuest(List<String> command, List<String> environment, byte[] input, Duration timeout) {
        return Async.lasting(cancellable -> doExecInGuest(cancellable, command, environment, input, timeout));
    }

    /**
     * Asynchronous version of {@link #execInGuest}.
     *
     * @param command the program, looked up in the guest's PATH, and its arguments; no shell is involved
     * @param environment its environment as {@code NAME=value}, or {@code null} for that of the agent
     * @param input what it reads from its standard input, at most 64 KiB; {@code null} for nothing
     * @param timeout how long it may run; 0 for no limit (in whole seconds)
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<GuestExec> execInGuestAsync(List<String> command, List<String> environment, byte[] input, Duration timeout) {
        return Async.run(cancellable -> doExecInGuest(cancellable, command, environment, input, timeout));
    }

    private GuestExec doExecInGuest(long cancellable, List<String> command, List<String> environment, byte[] input, Duration timeout) {
        long[] failure = new long[1];
        try (Scope scope = new Scope()) {
            long result = N.simplevirt_domain_exec_in_guest(scope.use(this), scope.strings(command), scope.strings(environment), scope.bytes(input), Values.whole(timeout, ChronoUnit.SECONDS), cancellable, failure);
            SimplevirtException.check(failure);
            return GuestExec.take(result);
        }
    }

    /**
     * Asks whether it is started automatically when the daemon starts (libvirt: {@code virDomainGetAutostart}).
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
            int result = N.simplevirt_domain_fetch_autostart(self, cancellable, failure);
            SimplevirtException.check(failure);
            return result != 0;
        } finally {
            release();
        }
    }

    /**
     * Gets the description of the running backup (libvirt: {@code virDomainBackupGetXMLDesc}). {@link
     * Domain#fetchJobInfo} reports its progress.
     * <p>Fails with {@link ErrorCode#NOT_FOUND} when none runs.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public BackupConfig fetchBackup() {
        return Async.brief(cancellable -> doFetchBackup(cancellable));
    }

    /**
     * Asynchronous version of {@link #fetchBackup}.
     *
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<BackupConfig> fetchBackupAsync() {
        return Async.run(cancellable -> doFetchBackup(cancellable));
    }

    private BackupConfig doFetchBackup(long cancellable) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_domain_fetch_backup(self, cancellable, failure);
            SimplevirtException.check(failure);
            return BackupConfig.wrap(result);
        } finally {
            release();
        }
    }

    /**
     * Gets the share of the host's disks that the domain gets (libvirt: {@code virDomainGetBlkioParameters}).
     * <p>Fails with {@link ErrorCode#INVALID_STATE} when the host lacks the control groups for it, or {@link
     * ErrorCode#NOT_SUPPORTED}.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param flags which definition; by default that of the running domain if it is running
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public BlkioParameters fetchBlkioParameters(ChangeFlags... flags) {
        return Async.brief(cancellable -> doFetchBlkioParameters(cancellable, flags));
    }

    /**
     * Asynchronous version of {@link #fetchBlkioParameters}.
     *
     * @param flags which definition; by default that of the running domain if it is running
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<BlkioParameters> fetchBlkioParametersAsync(ChangeFlags... flags) {
        return Async.run(cancellable -> doFetchBlkioParameters(cancellable, flags));
    }

    private BlkioParameters doFetchBlkioParameters(long cancellable, ChangeFlags... flags) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_domain_fetch_blkio_parameters(self, Values.bits(flags), cancellable, failure);
            SimplevirtException.check(failure);
            return BlkioParameters.wrap(result);
        } finally {
            release();
        }
    }

    /**
     * Asks how large a disk is (libvirt: {@code virDomainGetBlockInfo}).
     * <p>Fails with {@link ErrorCode#NOT_FOUND} when there is no such disk.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param disk the disk's target name, such as {@code vda}, or its source
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public BlockInfo fetchBlockInfo(String disk) {
        return Async.brief(cancellable -> doFetchBlockInfo(cancellable, disk));
    }

    /**
     * Asynchronous version of {@link #fetchBlockInfo}.
     *
     * @param disk the disk's target name, such as {@code vda}, or its source
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<BlockInfo> fetchBlockInfoAsync(String disk) {
        return Async.run(cancellable -> doFetchBlockInfo(cancellable, disk));
    }

    private BlockInfo doFetchBlockInfo(long cancellable, String disk) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_domain_fetch_block_info(self, Text.utf8(disk), cancellable, failure);
            SimplevirtException.check(failure);
            return BlockInfo.take(result);
        } finally {
            release();
        }
    }

    /**
     * Asks how the speed of a disk is limited (libvirt: {@code virDomainGetBlockIoTune}).
     * <p>Fails with {@link ErrorCode#NOT_FOUND} when there is no such disk.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param disk the disk's target name, such as {@code vda}
     * @param flags which definition; by default that of the running domain if it is running
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public BlockThrottle fetchBlockThrottle(String disk, ChangeFlags... flags) {
        return Async.brief(cancellable -> doFetchBlockThrottle(cancellable, disk, flags));
    }

    /**
     * Asynchronous version of {@link #fetchBlockThrottle}.
     *
     * @param disk the disk's target name, such as {@code vda}
     * @param flags which definition; by default that of the running domain if it is running
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<BlockThrottle> fetchBlockThrottleAsync(String disk, ChangeFlags... flags) {
        return Async.run(cancellable -> doFetchBlockThrottle(cancellable, disk, flags));
    }

    private BlockThrottle doFetchBlockThrottle(long cancellable, String disk, ChangeFlags... flags) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_domain_fetch_block_throttle(self, Text.utf8(disk), Values.bits(flags), cancellable, failure);
            SimplevirtException.check(failure);
            return BlockThrottle.wrap(result);
        } finally {
            release();
        }
    }

    /**
     * Asks for the command that would start the domain, as needed for a bug report to the developers of the
     * hypervisor (libvirt: {@code virConnectDomainXMLToNative}). Passwords are left out.
     * <p>Fails with {@link ErrorCode#NOT_SUPPORTED} when the hypervisor has none, {@link
     * ErrorCode#PERMISSION_DENIED} on a read-only connection and, when the domain has network interfaces, from the
     * daemon of an ordinary user, for libvirt would make a device for each.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public String fetchCommandLine() {
        return Async.brief(cancellable -> doFetchCommandLine(cancellable));
    }

    /**
     * Asynchronous version of {@link #fetchCommandLine}.
     *
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<String> fetchCommandLineAsync() {
        return Async.run(cancellable -> doFetchCommandLine(cancellable));
    }

    private String doFetchCommandLine(long cancellable) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_domain_fetch_command_line(self, cancellable, failure);
            SimplevirtException.check(failure);
            return Text.take(result);
        } finally {
            release();
        }
    }

    /**
     * Gets the definition as a config object, which can be read, or changed and defined again.
     * <p>Cancelling stops the wait.
     *
     * @param flags which definition
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public DomainConfig fetchConfig(XmlFlags... flags) {
        return Async.brief(cancellable -> doFetchConfig(cancellable, flags));
    }

    /**
     * Asynchronous version of {@link #fetchConfig}.
     *
     * @param flags which definition
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<DomainConfig> fetchConfigAsync(XmlFlags... flags) {
        return Async.run(cancellable -> doFetchConfig(cancellable, flags));
    }

    private DomainConfig doFetchConfig(long cancellable, XmlFlags... flags) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_domain_fetch_config(self, Values.bits(flags), cancellable, failure);
            SimplevirtException.check(failure);
            return DomainConfig.wrap(result);
        } finally {
            release();
        }
    }

    /**
     * Asks for how long a running domain used the CPUs of its host, all together (libvirt: {@code
     * virDomainGetCPUStats}).
     * <p>Fails with {@link ErrorCode#INVALID_STATE} when it is not running, or the host has no control groups.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public DomainCpuStats fetchCpuStats() {
        return Async.brief(cancellable -> doFetchCpuStats(cancellable));
    }

    /**
     * Asynchronous version of {@link #fetchCpuStats}.
     *
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<DomainCpuStats> fetchCpuStatsAsync() {
        return Async.run(cancellable -> doFetchCpuStats(cancellable));
    }

    private DomainCpuStats doFetchCpuStats(long cancellable) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_domain_fetch_cpu_stats(self, cancellable, failure);
            SimplevirtException.check(failure);
            return DomainCpuStats.take(result);
        } finally {
            release();
        }
    }

    /**
     * Gets the current snapshot: the parent of the next one (libvirt: {@code virDomainSnapshotCurrent}).
     * <p>Fails with {@link ErrorCode#NOT_FOUND} when there is none.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public Snapshot fetchCurrentSnapshot() {
        return Async.brief(cancellable -> doFetchCurrentSnapshot(cancellable));
    }

    /**
     * Asynchronous version of {@link #fetchCurrentSnapshot}.
     *
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Snapshot> fetchCurrentSnapshotAsync() {
        return Async.run(cancellable -> doFetchCurrentSnapshot(cancellable));
    }

    private Snapshot doFetchCurrentSnapshot(long cancellable) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_domain_fetch_current_snapshot(self, cancellable, failure);
            SimplevirtException.check(failure);
            return Snapshot.wrap(result);
        } finally {
            release();
        }
    }

    /**
     * Asks for the description of a domain (libvirt: {@code virDomainGetMetadata}).
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param flags which definition; by default that of the running domain if it is running
     * @return the description, empty when there is none
     * @throws SimplevirtException when it fails
     */
    public String fetchDescription(ChangeFlags... flags) {
        return Async.brief(cancellable -> doFetchDescription(cancellable, flags));
    }

    /**
     * Asynchronous version of {@link #fetchDescription}.
     *
     * @param flags which definition; by default that of the running domain if it is running
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<String> fetchDescriptionAsync(ChangeFlags... flags) {
        return Async.run(cancellable -> doFetchDescription(cancellable, flags));
    }

    private String doFetchDescription(long cancellable, ChangeFlags... flags) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_domain_fetch_description(self, Values.bits(flags), cancellable, failure);
            SimplevirtException.check(failure);
            return Text.take(result);
        } finally {
            release();
        }
    }

    /**
     * Asks which disks had an error, which usually pauses the guest (libvirt: {@code virDomainGetDiskErrors}).
     * <p>Fails with {@link ErrorCode#INVALID_STATE} when it is not running.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @return the list, empty when there is nothing
     * @throws SimplevirtException when it fails
     */
    public List<DiskFault> fetchDiskFaults() {
        return Async.brief(cancellable -> doFetchDiskFaults(cancellable));
    }

    /**
     * Asynchronous version of {@link #fetchDiskFaults}.
     *
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<List<DiskFault>> fetchDiskFaultsAsync() {
        return Async.run(cancellable -> doFetchDiskFaults(cancellable));
    }

    private List<DiskFault> doFetchDiskFaults(long cancellable) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_domain_fetch_disk_faults(self, cancellable, failure);
            SimplevirtException.check(failure);
            return Values.takeValues(result, DiskFault::read);
        } finally {
            release();
        }
    }

    /**
     * Asks on which CPUs of the host the hypervisor itself may be (libvirt: {@code virDomainGetEmulatorPinInfo}).
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param flags which definition; by default that of the running domain if it is running
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public String fetchEmulatorCpus(ChangeFlags... flags) {
        return Async.brief(cancellable -> doFetchEmulatorCpus(cancellable, flags));
    }

    /**
     * Asynchronous version of {@link #fetchEmulatorCpus}.
     *
     * @param flags which definition; by default that of the running domain if it is running
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<String> fetchEmulatorCpusAsync(ChangeFlags... flags) {
        return Async.run(cancellable -> doFetchEmulatorCpus(cancellable, flags));
    }

    private String doFetchEmulatorCpus(long cancellable, ChangeFlags... flags) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_domain_fetch_emulator_cpus(self, Values.bits(flags), cancellable, failure);
            SimplevirtException.check(failure);
            return Text.take(result);
        } finally {
            release();
        }
    }

    /**
     * Asks how to reach the screens of a running domain, with the ports that were chosen at its start.
     * <p>Fails with {@link ErrorCode#INVALID_STATE} when it is not running.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @return the list, empty when there is nothing
     * @throws SimplevirtException when it fails
     */
    public List<GraphicsServer> fetchGraphics() {
        return Async.brief(cancellable -> doFetchGraphics(cancellable));
    }

    /**
     * Asynchronous version of {@link #fetchGraphics}.
     *
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<List<GraphicsServer>> fetchGraphicsAsync() {
        return Async.run(cancellable -> doFetchGraphics(cancellable));
    }

    private List<GraphicsServer> doFetchGraphics(long cancellable) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_domain_fetch_graphics(self, cancellable, failure);
            SimplevirtException.check(failure);
            return Values.takeValues(result, GraphicsServer::read);
        } finally {
            release();
        }
    }

    /**
     * Asks the agent for the host name of the guest (libvirt: {@code virDomainGetHostname}).
     * <p>Fails with {@link ErrorCode#AGENT_UNAVAILABLE}, {@link ErrorCode#INVALID_STATE} when the domain is not
     * running, or {@link ErrorCode#NOT_FOUND} when the guest has none.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public String fetchGuestHostname() {
        return Async.brief(cancellable -> doFetchGuestHostname(cancellable));
    }

    /**
     * Asynchronous version of {@link #fetchGuestHostname}.
     *
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<String> fetchGuestHostnameAsync() {
        return Async.run(cancellable -> doFetchGuestHostname(cancellable));
    }

    private String doFetchGuestHostname(long cancellable) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_domain_fetch_guest_hostname(self, cancellable, failure);
            SimplevirtException.check(failure);
            return Text.take(result);
        } finally {
            release();
        }
    }

    /**
     * Asks the agent what runs in the guest (libvirt: {@code virDomainGetGuestInfo}).
     * <p>Fails with {@link ErrorCode#AGENT_UNAVAILABLE}, {@link ErrorCode#INVALID_STATE} when the domain is not
     * running, {@link ErrorCode#NOT_SUPPORTED} when a requested part is not available from the agent.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param parts what to ask; {@link GuestInfoParts#NONE} for everything the agent knows
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public GuestInfo fetchGuestInfo(GuestInfoParts... parts) {
        return Async.brief(cancellable -> doFetchGuestInfo(cancellable, parts));
    }

    /**
     * Asynchronous version of {@link #fetchGuestInfo}.
     *
     * @param parts what to ask; {@link GuestInfoParts#NONE} for everything the agent knows
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<GuestInfo> fetchGuestInfoAsync(GuestInfoParts... parts) {
        return Async.run(cancellable -> doFetchGuestInfo(cancellable, parts));
    }

    private GuestInfo doFetchGuestInfo(long cancellable, GuestInfoParts... parts) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_domain_fetch_guest_info(self, Values.bits(parts), cancellable, failure);
            SimplevirtException.check(failure);
            return GuestInfo.take(result);
        } finally {
            release();
        }
    }

    /**
     * Asks the agent for the time in the guest, in UTC (libvirt: {@code virDomainGetTime}).
     * <p>Fails with {@link ErrorCode#AGENT_UNAVAILABLE} or {@link ErrorCode#INVALID_STATE} when the domain is not
     * running.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public Instant fetchGuestTime() {
        return Async.brief(cancellable -> doFetchGuestTime(cancellable));
    }

    /**
     * Asynchronous version of {@link #fetchGuestTime}.
     *
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Instant> fetchGuestTimeAsync() {
        return Async.run(cancellable -> doFetchGuestTime(cancellable));
    }

    private Instant doFetchGuestTime(long cancellable) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_domain_fetch_guest_time(self, cancellable, failure);
            SimplevirtException.check(failure);
            return Values.takeInstant(result);
        } finally {
            release();
        }
    }

    /**
     * Asks how a network interface is limited (libvirt: {@code virDomainGetInterfaceParameters}).
     * <p>Fails with {@link ErrorCode#NOT_FOUND} when there is no such interface.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param card the interface's MAC address, or its name on the host, such as {@code vnet0}
     * @param flags which definition; by default that of the running domain if it is running
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public InterfaceBandwidth fetchInterfaceBandwidth(String card, ChangeFlags... flags) {
        return Async.brief(cancellable -> doFetchInterfaceBandwidth(cancellable, card, flags));
    }

    /**
     * Asynchronous version of {@link #fetchInterfaceBandwidth}.
     *
     * @param card the interface's MAC address, or its name on the host, such as {@code vnet0}
     * @param flags which definition; by default that of the running domain if it is running
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<InterfaceBandwidth> fetchInterfaceBandwidthAsync(String card, ChangeFlags... flags) {
        return Async.run(cancellable -> doFetchInterfaceBandwidth(cancellable, card, flags));
    }

    private InterfaceBandwidth doFetchInterfaceBandwidth(long cancellable, String card, ChangeFlags... flags) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_domain_fetch_interface_bandwidth(self, Text.utf8(card), Values.bits(flags), cancellable, failure);
            SimplevirtException.check(failure);
            return InterfaceBandwidth.wrap(result);
        } finally {
            release();
        }
    }

    /**
     * Asks which job of the domain is running, and its progress (libvirt: {@code virDomainGetJobStats}).
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param completed about the last job, when none runs
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public JobInfo fetchJobInfo(boolean completed) {
        return Async.brief(cancellable -> doFetchJobInfo(cancellable, completed));
    }

    /**
     * Asynchronous version of {@link #fetchJobInfo}.
     *
     * @param completed about the last job, when none runs
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<JobInfo> fetchJobInfoAsync(boolean completed) {
        return Async.run(cancellable -> doFetchJobInfo(cancellable, completed));
    }

    private JobInfo doFetchJobInfo(long cancellable, boolean completed) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_domain_fetch_job_info(self, completed ? 1 : 0, cancellable, failure);
            SimplevirtException.check(failure);
            return JobInfo.take(result);
        } finally {
            release();
        }
    }

    /**
     * Is {@link #fetchJobInfo(boolean)} without the last arguments.
     *
     * @return the result
     */
    public JobInfo fetchJobInfo() {
        return fetchJobInfo(false);
    }

    /**
     * Is {@link #fetchJobInfo(boolean)} without the last arguments.
     *
     * @return a future
     */
    public CompletableFuture<JobInfo> fetchJobInfoAsync() {
        return fetchJobInfoAsync(false);
    }

    /**
     * Asks whether the next start resumes from saved memory (libvirt: {@code virDomainHasManagedSaveImage}).
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public boolean fetchManagedSave() {
        return Async.brief(cancellable -> doFetchManagedSave(cancellable));
    }

    /**
     * Asynchronous version of {@link #fetchManagedSave}.
     *
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Boolean> fetchManagedSaveAsync() {
        return Async.run(cancellable -> doFetchManagedSave(cancellable));
    }

    private boolean doFetchManagedSave(long cancellable) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            int result = N.simplevirt_domain_fetch_managed_save(self, cancellable, failure);
            SimplevirtException.check(failure);
            return result != 0;
        } finally {
            release();
        }
    }

    /**
     * Gets the definition in the saved memory (libvirt: {@code virDomainManagedSaveGetXMLDesc}).
     * <p>Fails with {@link ErrorCode#INVALID_STATE} when there is no saved memory.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public String fetchManagedSaveXml() {
        return Async.brief(cancellable -> doFetchManagedSaveXml(cancellable));
    }

    /**
     * Asynchronous version of {@link #fetchManagedSaveXml}.
     *
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<String> fetchManagedSaveXmlAsync() {
        return Async.run(cancellable -> doFetchManagedSaveXml(cancellable));
    }

    private String doFetchManagedSaveXml(long cancellable) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_domain_fetch_managed_save_xml(self, cancellable, failure);
            SimplevirtException.check(failure);
            return Text.take(result);
        } finally {
            release();
        }
    }

    /**
     * Asks for the maximum number of virtual CPUs of a domain (libvirt: {@code virDomainGetVcpusFlags}).
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param flags which definition; by default that of the running domain if it is running
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public long fetchMaxVcpus(ChangeFlags... flags) {
        return Async.brief(cancellable -> doFetchMaxVcpus(cancellable, flags));
    }

    /**
     * Asynchronous version of {@link #fetchMaxVcpus}.
     *
     * @param flags which definition; by default that of the running domain if it is running
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Long> fetchMaxVcpusAsync(ChangeFlags... flags) {
        return Async.run(cancellable -> doFetchMaxVcpus(cancellable, flags));
    }

    private long doFetchMaxVcpus(long cancellable, ChangeFlags... flags) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            int result = N.simplevirt_domain_fetch_max_vcpus(self, Values.bits(flags), cancellable, failure);
            SimplevirtException.check(failure);
            return Values.unsigned(result);
        } finally {
            release();
        }
    }

    /**
     * Asks how much memory of the host it may use (libvirt: {@code virDomainGetMemoryParameters}).
     * <p>Fails with {@link ErrorCode#INVALID_STATE} when the host lacks the control groups for it, or {@link
     * ErrorCode#NOT_SUPPORTED}.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param flags which definition; by default that of the running domain if it is running
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public MemoryParameters fetchMemoryParameters(ChangeFlags... flags) {
        return Async.brief(cancellable -> doFetchMemoryParameters(cancellable, flags));
    }

    /**
     * Asynchronous version of {@link #fetchMemoryParameters}.
     *
     * @param flags which definition; by default that of the running domain if it is running
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<MemoryParameters> fetchMemoryParametersAsync(ChangeFlags... flags) {
        return Async.run(cancellable -> doFetchMemoryParameters(cancellable, flags));
    }

    private MemoryParameters doFetchMemoryParameters(long cancellable, ChangeFlags... flags) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_domain_fetch_memory_parameters(self, Values.bits(flags), cancellable, failure);
            SimplevirtException.check(failure);
            return MemoryParameters.wrap(result);
        } finally {
            release();
        }
    }

    /**
     * Asks for libvirt's warnings about the domain: deprecated features that it uses, and things that make it
     * unsupported (libvirt: {@code virDomainGetMessages}).
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public List<String> fetchMessages() {
        return Async.brief(cancellable -> doFetchMessages(cancellable));
    }

    /**
     * Asynchronous version of {@link #fetchMessages}.
     *
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<List<String>> fetchMessagesAsync() {
        return Async.run(cancellable -> doFetchMessages(cancellable));
    }

    private List<String> doFetchMessages(long cancellable) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_domain_fetch_messages(self, cancellable, failure);
            SimplevirtException.check(failure);
            return Values.takeStrings(result);
        } finally {
            release();
        }
    }

    /**
     * Gets a program's XML element from the metadata of a domain (libvirt: {@code virDomainGetMetadata}).
     * <p>Fails with {@link ErrorCode#NOT_FOUND} when there is nothing in that namespace.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param uri the program's own XML namespace
     * @param flags which definition; by default that of the running domain if it is running
     * @return the element, without the prefix
     * @throws SimplevirtException when it fails
     */
    public String fetchMetadata(String uri, ChangeFlags... flags) {
        return Async.brief(cancellable -> doFetchMetadata(cancellable, uri, flags));
    }

    /**
     * Asynchronous version of {@link #fetchMetadata}.
     *
     * @param uri the program's own XML namespace
     * @param flags which definition; by default that of the running domain if it is running
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<String> fetchMetadataAsync(String uri, ChangeFlags... flags) {
        return Async.run(cancellable -> doFetchMetadata(cancellable, uri, flags));
    }

    private String doFetchMetadata(long cancellable, String uri, ChangeFlags... flags) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_domain_fetch_metadata(self, Text.utf8(uri), Values.bits(flags), cancellable, failure);
            SimplevirtException.check(failure);
            return Text.take(result);
        } finally {
            release();
        }
    }

    /**
     * Asks for the speed limit of migrations (libvirt: {@code virDomainMigrateGetMaxSpeed}).
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @return the limit in bytes per second
     * @throws SimplevirtException when it fails
     */
    public long fetchMigrationBandwidth() {
        return Async.brief(cancellable -> doFetchMigrationBandwidth(cancellable));
    }

    /**
     * Asynchronous version of {@link #fetchMigrationBandwidth}.
     *
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Long> fetchMigrationBandwidthAsync() {
        return Async.run(cancellable -> doFetchMigrationBandwidth(cancellable));
    }

    private long doFetchMigrationBandwidth(long cancellable) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_domain_fetch_migration_bandwidth(self, cancellable, failure);
            SimplevirtException.check(failure);
            return result;
        } finally {
            release();
        }
    }

    /**
     * Asks how long the guest may be paused at the end of a live migration (libvirt: {@code
     * virDomainMigrateGetMaxDowntime}).
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @return how long the guest may be paused, in milliseconds
     * @throws SimplevirtException when it fails
     */
    public long fetchMigrationDowntime() {
        return Async.brief(cancellable -> doFetchMigrationDowntime(cancellable));
    }

    /**
     * Asynchronous version of {@link #fetchMigrationDowntime}.
     *
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Long> fetchMigrationDowntimeAsync() {
        return Async.run(cancellable -> doFetchMigrationDowntime(cancellable));
    }

    private long doFetchMigrationDowntime(long cancellable) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            int result = N.simplevirt_domain_fetch_migration_downtime(self, cancellable, failure);
            SimplevirtException.check(failure);
            return Values.unsigned(result);
        } finally {
            release();
        }
    }

    /**
     * Asks from which NUMA nodes its memory comes (libvirt: {@code virDomainGetNumaParameters}).
     * <p>Fails with {@link ErrorCode#INVALID_STATE} when the host lacks the control groups for it, or {@link
     * ErrorCode#NOT_SUPPORTED}.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param flags which definition; by default that of the running domain if it is running
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public NumaParameters fetchNumaParameters(ChangeFlags... flags) {
        return Async.brief(cancellable -> doFetchNumaParameters(cancellable, flags));
    }

    /**
     * Asynchronous version of {@link #fetchNumaParameters}.
     *
     * @param flags which definition; by default that of the running domain if it is running
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<NumaParameters> fetchNumaParametersAsync(ChangeFlags... flags) {
        return Async.run(cancellable -> doFetchNumaParameters(cancellable, flags));
    }

    private NumaParameters doFetchNumaParameters(long cancellable, ChangeFlags... flags) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_domain_fetch_numa_parameters(self, Values.bits(flags), cancellable, failure);
            SimplevirtException.check(failure);
            return NumaParameters.wrap(result);
        } finally {
            release();
        }
    }

    /**
     * Gets the share of the host's CPUs that the domain gets (libvirt: {@code
     * virDomainGetSchedulerParametersFlags}).
     * <p>Fails with {@link ErrorCode#INVALID_STATE} when the host lacks the control groups for it, or {@link
     * ErrorCode#NOT_SUPPORTED}.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param flags which definition; by default that of the running domain if it is running
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public SchedulerParameters fetchSchedulerParameters(ChangeFlags... flags) {
        return Async.brief(cancellable -> doFetchSchedulerParameters(cancellable, flags));
    }

    /**
     * Asynchronous version of {@link #fetchSchedulerParameters}.
     *
     * @param flags which definition; by default that of the running domain if it is running
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<SchedulerParameters> fetchSchedulerParametersAsync(ChangeFlags... flags) {
        return Async.run(cancellable -> doFetchSchedulerParameters(cancellable, flags));
    }

    private SchedulerParameters doFetchSchedulerParameters(long cancellable, ChangeFlags... flags) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_domain_fetch_scheduler_parameters(self, Values.bits(flags), cancellable, failure);
            SimplevirtException.check(failure);
            return SchedulerParameters.wrap(result);
        } finally {
            release();
        }
    }

    /**
     * Asks how the host confines the running domain (libvirt: {@code virDomainGetSecurityLabelList}).
     * <p>Fails with {@link ErrorCode#INVALID_STATE} when it is not running.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @return the list, empty when there is nothing
     * @throws SimplevirtException when it fails
     */
    public List<SecurityLabel> fetchSecurityLabels() {
        return Async.brief(cancellable -> doFetchSecurityLabels(cancellable));
    }

    /**
     * Asynchronous version of {@link #fetchSecurityLabels}.
     *
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<List<SecurityLabel>> fetchSecurityLabelsAsync() {
        return Async.run(cancellable -> doFetchSecurityLabels(cancellable));
    }

    private List<SecurityLabel> doFetchSecurityLabels(long cancellable) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_domain_fetch_security_labels(self, cancellable, failure);
            SimplevirtException.check(failure);
            return Values.takeValues(result, SecurityLabel::read);
        } finally {
            release();
        }
    }

    /**
     * Gets statistics of the domain in one round trip (libvirt: {@code virDomainListGetStats}).
     * <p>Fails with {@link ErrorCode#NOT_FOUND} when it no longer exists.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param groups which groups
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public DomainStats fetchStats(StatsGroups... groups) {
        return Async.brief(cancellable -> doFetchStats(cancellable, groups));
    }

    /**
     * Asynchronous version of {@link #fetchStats}.
     *
     * @param groups which groups
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<DomainStats> fetchStatsAsync(StatsGroups... groups) {
        return Async.run(cancellable -> doFetchStats(cancellable, groups));
    }

    private DomainStats doFetchStats(long cancellable, StatsGroups... groups) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_domain_fetch_stats(self, Values.bits(groups), cancellable, failure);
            SimplevirtException.check(failure);
            return DomainStats.take(result);
        } finally {
            release();
        }
    }

    /**
     * Asks for the title of a domain (libvirt: {@code virDomainGetMetadata}).
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param flags which definition; by default that of the running domain if it is running
     * @return the title, empty when there is none
     * @throws SimplevirtException when it fails
     */
    public String fetchTitle(ChangeFlags... flags) {
        return Async.brief(cancellable -> doFetchTitle(cancellable, flags));
    }

    /**
     * Asynchronous version of {@link #fetchTitle}.
     *
     * @param flags which definition; by default that of the running domain if it is running
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<String> fetchTitleAsync(ChangeFlags... flags) {
        return Async.run(cancellable -> doFetchTitle(cancellable, flags));
    }

    private String doFetchTitle(long cancellable, ChangeFlags... flags) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_domain_fetch_title(self, Values.bits(flags), cancellable, failure);
            SimplevirtException.check(failure);
            return Text.take(result);
        } finally {
            release();
        }
    }

    /**
     * Gets the definition (libvirt: {@code virDomainGetXMLDesc}).
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param flags which definition
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public String fetchXml(XmlFlags... flags) {
        return Async.brief(cancellable -> doFetchXml(cancellable, flags));
    }

    /**
     * Asynchronous version of {@link #fetchXml}.
     *
     * @param flags which definition
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<String> fetchXmlAsync(XmlFlags... flags) {
        return Async.run(cancellable -> doFetchXml(cancellable, flags));
    }

    private String doFetchXml(long cancellable, XmlFlags... flags) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_domain_fetch_xml(self, Values.bits(flags), cancellable, failure);
            SimplevirtException.check(failure);
            return Text.take(result);
        } finally {
            release();
        }
    }

    /**
     * Asks the agent to flush file systems and to block all writes to them until {@link Domain#thawFileSystems}, so
     * that a copy of the disks is consistent (libvirt: {@code virDomainFSFreeze}). They stay frozen when the program
     * ends or the connection is closed. While they are, the agent refuses most other calls with {@link
     * ErrorCode#INVALID_STATE}.
     * <p>When this fails or is cancelled, what the guest froze nevertheless is thawed, unless the agent or the
     * daemon does not answer: after {@link ErrorCode#AGENT_UNAVAILABLE}, {@link ErrorCode#TIMED_OUT} or {@link
     * ErrorCode#CONNECTION_LOST}, thaw them once it answers again.
     * <p>Fails with {@link ErrorCode#AGENT_UNAVAILABLE}, {@link ErrorCode#TIMED_OUT}, or {@link
     * ErrorCode#INVALID_STATE} when the domain is not running or file systems are frozen already.
     * <p>Cancelling stops the wait, as the deadline of the connection does; what the guest freezes nevertheless is
     * thawed again.
     *
     * @param mountPoints which, by mount point; others are ignored; {@code null} or none for all
     * @return how many were frozen
     * @throws SimplevirtException when it fails
     */
    public int freezeFileSystems(List<String> mountPoints) {
        return Async.brief(cancellable -> doFreezeFileSystems(cancellable, mountPoints));
    }

    /**
     * Asynchronous version of {@link #freezeFileSystems}.
     *
     * @param mountPoints which, by mount point; others are ignored; {@code null} or none for all
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Integer> freezeFileSystemsAsync(List<String> mountPoints) {
        return Async.run(cancellable -> doFreezeFileSystems(cancellable, mountPoints));
    }

    private int doFreezeFileSystems(long cancellable, List<String> mountPoints) {
        long[] failure = new long[1];
        try (Scope scope = new Scope()) {
            int result = N.simplevirt_domain_freeze_file_systems(scope.use(this), scope.strings(mountPoints), cancellable, failure);
            SimplevirtException.check(failure);
            return result;
        }
    }

    /**
     * Is {@link #freezeFileSystems(List)} without the last arguments.
     *
     * @return how many were frozen
     */
    public int freezeFileSystems() {
        return freezeFileSystems(null);
    }

    /**
     * Is {@link #freezeFileSystems(List)} without the last arguments.
     *
     * @return a future
     */
    public CompletableFuture<Integer> freezeFileSystemsAsync() {
        return freezeFileSystemsAsync(null);
    }

    /**
     * Whether it is active: running, paused or in any state other than off
     *
     * @return whether it is active: running, paused or in any state other than off
     */
    public boolean active() {
        long self = acquire();
        try {
            return N.simplevirt_domain_get_active(self) != 0;
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
            return Connection.wrap(Values.ref(N.simplevirt_domain_get_connection(self)));
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
            return N.simplevirt_domain_get_exists(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The ID of a running domain; -1 while it is off
     *
     * @return the ID of a running domain; -1 while it is off
     */
    public int id() {
        long self = acquire();
        try {
            return N.simplevirt_domain_get_id(self);
        } finally {
            release();
        }
    }

    /**
     * The maximum memory that it may have (in bytes).
     *
     * @return the maximum memory that it may have (in bytes).
     */
    public long maxMemory() {
        long self = acquire();
        try {
            return N.simplevirt_domain_get_max_memory(self);
        } finally {
            release();
        }
    }

    /**
     * The memory it has now (in bytes).
     *
     * @return the memory it has now (in bytes).
     */
    public long memory() {
        long self = acquire();
        try {
            return N.simplevirt_domain_get_memory(self);
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
            return Text.read(N.simplevirt_domain_get_name(self));
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
            return N.simplevirt_domain_get_persistent(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * What the domain is doing
     *
     * @return what the domain is doing
     */
    public DomainState state() {
        long self = acquire();
        try {
            return DomainState.of(N.simplevirt_domain_get_state(self));
        } finally {
            release();
        }
    }

    /**
     * Why it is in that state: a value of libvirt's enumeration for the state, such as {@code
     * virDomainRunningReason}
     *
     * @return why it is in that state: a value of libvirt's enumeration for the state, such as {@code
     *     virDomainRunningReason}
     */
    public int stateReason() {
        long self = acquire();
        try {
            return N.simplevirt_domain_get_state_reason(self);
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
            return Text.read(N.simplevirt_domain_get_uuid(self));
        } finally {
            release();
        }
    }

    /**
     * How many virtual CPUs it has
     *
     * @return how many virtual CPUs it has
     */
    public long vcpus() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_domain_get_vcpus(self));
        } finally {
            release();
        }
    }

    /**
     * Sends a non-maskable interrupt to the guest, which then writes a dump or shows its debugger, if it was set up
     * to (libvirt: {@code virDomainInjectNMI}).
     * <p>Fails with {@link ErrorCode#INVALID_STATE} when it is not running.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @throws SimplevirtException when it fails
     */
    public void injectNmi() {
        Async.brief(cancellable -> {
            doInjectNmi(cancellable);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #injectNmi}.
     *
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> injectNmiAsync() {
        return Async.run(cancellable -> {
            doInjectNmi(cancellable);
            return null;
        });
    }

    private void doInjectNmi(long cancellable) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_domain_inject_nmi(self, cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Asks for the network interfaces of a running domain and their addresses, as they are now (libvirt: {@code
     * virDomainInterfaceAddresses}). {@link Domain#waitForAddress} waits until there is one.
     * <p>Fails with {@link ErrorCode#INVALID_STATE} when it is not running, {@link ErrorCode#AGENT_UNAVAILABLE} when
     * the agent was asked and there is none.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param source whom to ask
     * @return the list, empty when there is nothing
     * @throws SimplevirtException when it fails
     */
    public List<DomainInterface> listAddresses(AddressSource source) {
        return Async.brief(cancellable -> doListAddresses(cancellable, source));
    }

    /**
     * Asynchronous version of {@link #listAddresses}.
     *
     * @param source whom to ask
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<List<DomainInterface>> listAddressesAsync(AddressSource source) {
        return Async.run(cancellable -> doListAddresses(cancellable, source));
    }

    private List<DomainInterface> doListAddresses(long cancellable, AddressSource source) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_domain_list_addresses(self, source.value(), cancellable, failure);
            SimplevirtException.check(failure);
            return Values.takeValues(result, DomainInterface::read);
        } finally {
            release();
        }
    }

    /**
     * Asks the agent which SSH keys may log in as a user (libvirt: {@code virDomainAuthorizedSSHKeysGet}).
     * <p>Fails with {@link ErrorCode#AGENT_UNAVAILABLE}, or {@link ErrorCode#FAILED} when there is no such user.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param user a user of the guest
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public List<String> listAuthorizedKeys(String user) {
        return Async.brief(cancellable -> doListAuthorizedKeys(cancellable, user));
    }

    /**
     * Asynchronous version of {@link #listAuthorizedKeys}.
     *
     * @param user a user of the guest
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<List<String>> listAuthorizedKeysAsync(String user) {
        return Async.run(cancellable -> doListAuthorizedKeys(cancellable, user));
    }

    private List<String> doListAuthorizedKeys(long cancellable, String user) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_domain_list_authorized_keys(self, Text.utf8(user), cancellable, failure);
            SimplevirtException.check(failure);
            return Values.takeStrings(result);
        } finally {
            release();
        }
    }

    /**
     * Lists the running jobs on disks of a domain (libvirt: {@code virDomainGetBlockJobInfo} for each disk). Empty
     * when it is off.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @return the list, empty when there is nothing
     * @throws SimplevirtException when it fails
     */
    public List<BlockJob> listBlockJobs() {
        return Async.brief(cancellable -> doListBlockJobs(cancellable));
    }

    /**
     * Asynchronous version of {@link #listBlockJobs}.
     *
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<List<BlockJob>> listBlockJobsAsync() {
        return Async.run(cancellable -> doListBlockJobs(cancellable));
    }

    private List<BlockJob> doListBlockJobs(long cancellable) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_domain_list_block_jobs(self, cancellable, failure);
            SimplevirtException.check(failure);
            return Values.takeValues(result, BlockJob::read);
        } finally {
            release();
        }
    }

    /**
     * Lists the checkpoints of a domain, parents before children (libvirt: {@code virDomainListAllCheckpoints}, and
     * one call for each).
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @return the list, empty when there is nothing
     * @throws SimplevirtException when it fails
     */
    public List<Checkpoint> listCheckpoints() {
        return Async.brief(cancellable -> doListCheckpoints(cancellable));
    }

    /**
     * Asynchronous version of {@link #listCheckpoints}.
     *
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<List<Checkpoint>> listCheckpointsAsync() {
        return Async.run(cancellable -> doListCheckpoints(cancellable));
    }

    private List<Checkpoint> doListCheckpoints(long cancellable) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_domain_list_checkpoints(self, cancellable, failure);
            SimplevirtException.check(failure);
            return Values.takeObjects(result, Checkpoint::wrap);
        } finally {
            release();
        }
    }

    /**
     * Asks for how long a running domain used each CPU of its host (libvirt: {@code virDomainGetCPUStats}).
     * <p>Fails with {@link ErrorCode#INVALID_STATE} when it is not running, or the host has no control groups.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @return the list, empty when there is nothing
     * @throws SimplevirtException when it fails
     */
    public List<DomainCpuStats> listCpuStats() {
        return Async.brief(cancellable -> doListCpuStats(cancellable));
    }

    /**
     * Asynchronous version of {@link #listCpuStats}.
     *
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<List<DomainCpuStats>> listCpuStatsAsync() {
        return Async.run(cancellable -> doListCpuStats(cancellable));
    }

    private List<DomainCpuStats> doListCpuStats(long cancellable) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_domain_list_cpu_stats(self, cancellable, failure);
            SimplevirtException.check(failure);
            return Values.takeValues(result, DomainCpuStats::read);
        } finally {
            release();
        }
    }

    /**
     * Asks the agent for the virtual CPUs as the guest sees them (libvirt: {@code virDomainGetGuestVcpus}).
     * <p>Fails with {@link ErrorCode#AGENT_UNAVAILABLE} or {@link ErrorCode#INVALID_STATE} when the domain is not
     * running.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @return the list, empty when there is nothing
     * @throws SimplevirtException when it fails
     */
    public List<GuestVcpu> listGuestVcpus() {
        return Async.brief(cancellable -> doListGuestVcpus(cancellable));
    }

    /**
     * Asynchronous version of {@link #listGuestVcpus}.
     *
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<List<GuestVcpu>> listGuestVcpusAsync() {
        return Async.run(cancellable -> doListGuestVcpus(cancellable));
    }

    private List<GuestVcpu> doListGuestVcpus(long cancellable) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_domain_list_guest_vcpus(self, cancellable, failure);
            SimplevirtException.check(failure);
            return Values.takeValues(result, GuestVcpu::read);
        } finally {
            release();
        }
    }

    /**
     * Lists the I/O threads (libvirt: {@code virDomainGetIOThreadInfo}).
     * <p>Fails with {@link ErrorCode#NOT_SUPPORTED} when the driver has none.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param flags which definition; by default that of the running domain if it is running
     * @return the list, empty when there is nothing
     * @throws SimplevirtException when it fails
     */
    public List<IothreadInfo> listIothreads(ChangeFlags... flags) {
        return Async.brief(cancellable -> doListIothreads(cancellable, flags));
    }

    /**
     * Asynchronous version of {@link #listIothreads}.
     *
     * @param flags which definition; by default that of the running domain if it is running
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<List<IothreadInfo>> listIothreadsAsync(ChangeFlags... flags) {
        return Async.run(cancellable -> doListIothreads(cancellable, flags));
    }

    private List<IothreadInfo> doListIothreads(long cancellable, ChangeFlags... flags) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_domain_list_iothreads(self, Values.bits(flags), cancellable, failure);
            SimplevirtException.check(failure);
            return Values.takeValues(result, IothreadInfo::read);
        } finally {
            release();
        }
    }

    /**
     * Lists the performance events and which of them are counted (libvirt: {@code virDomainGetPerfEvents}).
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param flags which definition; by default that of the running domain if it is running
     * @return the list, empty when there is nothing
     * @throws SimplevirtException when it fails
     */
    public List<PerfEvent> listPerfEvents(ChangeFlags... flags) {
        return Async.brief(cancellable -> doListPerfEvents(cancellable, flags));
    }

    /**
     * Asynchronous version of {@link #listPerfEvents}.
     *
     * @param flags which definition; by default that of the running domain if it is running
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<List<PerfEvent>> listPerfEventsAsync(ChangeFlags... flags) {
        return Async.run(cancellable -> doListPerfEvents(cancellable, flags));
    }

    private List<PerfEvent> doListPerfEvents(long cancellable, ChangeFlags... flags) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_domain_list_perf_events(self, Values.bits(flags), cancellable, failure);
            SimplevirtException.check(failure);
            return Values.takeValues(result, PerfEvent::read);
        } finally {
            release();
        }
    }

    /**
     * Lists the snapshots of a domain, parents before children (libvirt: {@code virDomainListAllSnapshots}, and one
     * call for each).
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @return the list, empty when there is nothing
     * @throws SimplevirtException when it fails
     */
    public List<Snapshot> listSnapshots() {
        return Async.brief(cancellable -> doListSnapshots(cancellable));
    }

    /**
     * Asynchronous version of {@link #listSnapshots}.
     *
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<List<Snapshot>> listSnapshotsAsync() {
        return Async.run(cancellable -> doListSnapshots(cancellable));
    }

    private List<Snapshot> doListSnapshots(long cancellable) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_domain_list_snapshots(self, cancellable, failure);
            SimplevirtException.check(failure);
            return Values.takeObjects(result, Snapshot::wrap);
        } finally {
            release();
        }
    }

    /**
     * Lists the virtual CPUs, where they are and where they may be (libvirt: {@code virDomainGetVcpus}, {@code
     * virDomainGetVcpuPinInfo}).
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param flags which definition; by default that of the running domain if it is running
     * @return the list, empty when there is nothing
     * @throws SimplevirtException when it fails
     */
    public List<VcpuInfo> listVcpus(ChangeFlags... flags) {
        return Async.brief(cancellable -> doListVcpus(cancellable, flags));
    }

    /**
     * Asynchronous version of {@link #listVcpus}.
     *
     * @param flags which definition; by default that of the running domain if it is running
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<List<VcpuInfo>> listVcpusAsync(ChangeFlags... flags) {
        return Async.run(cancellable -> doListVcpus(cancellable, flags));
    }

    private List<VcpuInfo> doListVcpus(long cancellable, ChangeFlags... flags) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_domain_list_vcpus(self, Values.bits(flags), cancellable, failure);
            SimplevirtException.check(failure);
            return Values.takeValues(result, VcpuInfo::read);
        } finally {
            release();
        }
    }

    /**
     * Gets the running job of a disk (libvirt: {@code virDomainGetBlockJobInfo}).
     * <p>Fails with {@link ErrorCode#NOT_FOUND} for an unknown disk or when there is no job, {@link
     * ErrorCode#INVALID_STATE} when the domain is not running.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param disk the disk's target name, such as {@code vda}, or its source
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public BlockJob lookupBlockJob(String disk) {
        return Async.brief(cancellable -> doLookupBlockJob(cancellable, disk));
    }

    /**
     * Asynchronous version of {@link #lookupBlockJob}.
     *
     * @param disk the disk's target name, such as {@code vda}, or its source
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<BlockJob> lookupBlockJobAsync(String disk) {
        return Async.run(cancellable -> doLookupBlockJob(cancellable, disk));
    }

    private BlockJob doLookupBlockJob(long cancellable, String disk) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_domain_lookup_block_job(self, Text.utf8(disk), cancellable, failure);
            SimplevirtException.check(failure);
            return BlockJob.take(result);
        } finally {
            release();
        }
    }

    /**
     * Finds a checkpoint by its name (libvirt: {@code virDomainCheckpointLookupByName}).
     * <p>Fails with {@link ErrorCode#NOT_FOUND}.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param name the name
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public Checkpoint lookupCheckpoint(String name) {
        return Async.brief(cancellable -> doLookupCheckpoint(cancellable, name));
    }

    /**
     * Asynchronous version of {@link #lookupCheckpoint}.
     *
     * @param name the name
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Checkpoint> lookupCheckpointAsync(String name) {
        return Async.run(cancellable -> doLookupCheckpoint(cancellable, name));
    }

    private Checkpoint doLookupCheckpoint(long cancellable, String name) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_domain_lookup_checkpoint(self, Text.utf8(name), cancellable, failure);
            SimplevirtException.check(failure);
            return Checkpoint.wrap(result);
        } finally {
            release();
        }
    }

    /**
     * Finds a snapshot by its name (libvirt: {@code virDomainSnapshotLookupByName}).
     * <p>Fails with {@link ErrorCode#NOT_FOUND}.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param name the name
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public Snapshot lookupSnapshot(String name) {
        return Async.brief(cancellable -> doLookupSnapshot(cancellable, name));
    }

    /**
     * Asynchronous version of {@link #lookupSnapshot}.
     *
     * @param name the name
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Snapshot> lookupSnapshotAsync(String name) {
        return Async.run(cancellable -> doLookupSnapshot(cancellable, name));
    }

    private Snapshot doLookupSnapshot(long cancellable, String name) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_domain_lookup_snapshot(self, Text.utf8(name), cancellable, failure);
            SimplevirtException.check(failure);
            return Snapshot.wrap(result);
        } finally {
            release();
        }
    }

    /**
     * Saves the memory of a running domain in a place that libvirt manages, and stops it; the next start resumes it
     * (managed save, libvirt: {@code virDomainManagedSave}). Losing the connection only ends the wait: the daemon
     * continues.
     * <p>Fails with {@link ErrorCode#INVALID_STATE} when it is not running or has no stored definition, {@link
     * ErrorCode#NO_SPACE}.
     * <p>Cancelling aborts the job, over another connection when this one is lost; the domain keeps running.
     *
     * @param flags how
     * @param progress reports progress, or {@code null}
     * @throws SimplevirtException when it fails
     */
    public void managedSave(Set<SaveFlags> flags, Progress progress) {
        Async.lasting(cancellable -> {
            doManagedSave(cancellable, flags, progress);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #managedSave}.
     *
     * @param flags how
     * @param progress reports progress, or {@code null}
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> managedSaveAsync(Set<SaveFlags> flags, Progress progress) {
        return Async.run(cancellable -> {
            doManagedSave(cancellable, flags, progress);
            return null;
        });
    }

    private void doManagedSave(long cancellable, Set<SaveFlags> flags, Progress progress) {
        long[] failure = new long[1];
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_managed_save(scope.use(this), Values.bits(flags), scope.use(progress), cancellable, failure);
            SimplevirtException.check(failure);
        }
    }

    /**
     * Is {@link #managedSave(Set, Progress)} without the last arguments.
     *
     * @param flags how
     */
    public void managedSave(Set<SaveFlags> flags) {
        managedSave(flags, null);
    }

    /**
     * Is {@link #managedSave(Set, Progress)} without the last arguments.
     *
     * @param flags how
     * @return a future
     */
    public CompletableFuture<Void> managedSaveAsync(Set<SaveFlags> flags) {
        return managedSaveAsync(flags, null);
    }

    /** Is {@link #managedSave(Set, Progress)} without the last arguments. */
    public void managedSave() {
        managedSave(Set.of(), null);
    }

    /**
     * Is {@link #managedSave(Set, Progress)} without the last arguments.
     *
     * @return a future
     */
    public CompletableFuture<Void> managedSaveAsync() {
        return managedSaveAsync(Set.of(), null);
    }

    /**
     * Measures how fast the guest changes its memory, which a live migration has to be faster than (libvirt: {@code
     * virDomainStartDirtyRateCalc}).
     * <p>Fails with {@link ErrorCode#INVALID_STATE} when it is not running, {@link ErrorCode#INVALID_ARGUMENT}.
     * <p>Cancelling stops the wait; the hypervisor completes the measurement.
     *
     * @param duration for how long, 1 to 60 (in whole seconds)
     * @return how fast the guest changes its memory, in bytes per second
     * @throws SimplevirtException when it fails
     */
    public long measureDirtyRate(Duration duration) {
        return Async.lasting(cancellable -> doMeasureDirtyRate(cancellable, duration));
    }

    /**
     * Asynchronous version of {@link #measureDirtyRate}.
     *
     * @param duration for how long, 1 to 60 (in whole seconds)
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Long> measureDirtyRateAsync(Duration duration) {
        return Async.run(cancellable -> doMeasureDirtyRate(cancellable, duration));
    }

    private long doMeasureDirtyRate(long cancellable, Duration duration) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_domain_measure_dirty_rate(self, Values.whole(duration, ChronoUnit.SECONDS), cancellable, failure);
            SimplevirtException.check(failure);
            return result;
        } finally {
            release();
        }
    }

    /**
     * Moves the domain to another host (libvirt: {@code virDomainMigrate3}, and {@code virDomainMigrateToURI3} for a
     * peer-to-peer migration). When it fails or is cancelled, the domain keeps running at the source and nothing is
     * left at the destination. This holds when a connection is lost, too, provided that both daemons can be reached
     * again within some seconds; otherwise the error says what may be left. Images are never deleted while a domain
     * at the destination uses them. When the last answer of the destination is lost, the guest may run there
     * although the call fails; the error then says that what is at the destination stays.
     * <p>Fails with {@link ErrorCode#INVALID_STATE} when the domain is off and the options do not say offline, or
     * when libvirt considers the migration unsafe; {@link ErrorCode#ALREADY_EXISTS} when the destination has a
     * domain of that name, {@link ErrorCode#CONNECTION_FAILED} when the hosts cannot reach each other, {@link
     * ErrorCode#NOT_FOUND} when the destination has no place for a disk, {@link ErrorCode#NOT_SUPPORTED}.
     * <p>Cancelling aborts the job; the domain keeps running at the source. After the switch to post-copy the
     * migration cannot be aborted, and cancelling has no effect.
     *
     * @param destination a connection to the host to move to
     * @param options how; {@code null} for the defaults
     * @param progress reports progress, the memory and disks copied, or {@code null}
     * @return the domain at the destination
     * @throws SimplevirtException when it fails
     */
    public Domain migrate(Connection destination, MigrationOptions options, Progress progress) {
        return Async.lasting(cancellable -> doMigrate(cancellable, destination, options, progress));
    }

    /**
     * Asynchronous version of {@link #migrate}.
     *
     * @param destination a connection to the host to move to
     * @param options how; {@code null} for the defaults
     * @param progress reports progress, the memory and disks copied, or {@code null}
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Domain> migrateAsync(Connection destination, MigrationOptions options, Progress progress) {
        return Async.run(cancellable -> doMigrate(cancellable, destination, options, progress));
    }

    private Domain doMigrate(long cancellable, Connection destination, MigrationOptions options, Progress progress) {
        long[] failure = new long[1];
        try (Scope scope = new Scope()) {
            long result = N.simplevirt_domain_migrate(scope.use(this), scope.use(destination), scope.use(options), scope.use(progress), cancellable, failure);
            SimplevirtException.check(failure);
            return Domain.wrap(result);
        }
    }

    /**
     * Is {@link #migrate(Connection, MigrationOptions, Progress)} without the last arguments.
     *
     * @param destination a connection to the host to move to
     * @param options how; {@code null} for the defaults
     * @return the domain at the destination
     */
    public Domain migrate(Connection destination, MigrationOptions options) {
        return migrate(destination, options, null);
    }

    /**
     * Is {@link #migrate(Connection, MigrationOptions, Progress)} without the last arguments.
     *
     * @param destination a connection to the host to move to
     * @param options how; {@code null} for the defaults
     * @return a future
     */
    public CompletableFuture<Domain> migrateAsync(Connection destination, MigrationOptions options) {
        return migrateAsync(destination, options, null);
    }

    /**
     * Is {@link #migrate(Connection, MigrationOptions, Progress)} without the last arguments.
     *
     * @param destination a connection to the host to move to
     * @return the domain at the destination
     */
    public Domain migrate(Connection destination) {
        return migrate(destination, null, null);
    }

    /**
     * Is {@link #migrate(Connection, MigrationOptions, Progress)} without the last arguments.
     *
     * @param destination a connection to the host to move to
     * @return a future
     */
    public CompletableFuture<Domain> migrateAsync(Connection destination) {
        return migrateAsync(destination, null, null);
    }

    /**
     * Moves the domain peer to peer, to a host that only the source daemon needs to reach (libvirt: {@code
     * virDomainMigrateToURI3}). Only libvirt itself can create images that are missing there.
     * <p>Fails with the same as {@link Domain#migrate}.
     * <p>Cancelling aborts the job; the domain keeps running at the source.
     *
     * @param uri the URI by which the source daemon reaches the destination daemon
     * @param options how; {@code null} for the defaults
     * @param progress reports progress, or {@code null}
     * @throws SimplevirtException when it fails
     */
    public void migrateToUri(String uri, MigrationOptions options, Progress progress) {
        Async.lasting(cancellable -> {
            doMigrateToUri(cancellable, uri, options, progress);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #migrateToUri}.
     *
     * @param uri the URI by which the source daemon reaches the destination daemon
     * @param options how; {@code null} for the defaults
     * @param progress reports progress, or {@code null}
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> migrateToUriAsync(String uri, MigrationOptions options, Progress progress) {
        return Async.run(cancellable -> {
            doMigrateToUri(cancellable, uri, options, progress);
            return null;
        });
    }

    private void doMigrateToUri(long cancellable, String uri, MigrationOptions options, Progress progress) {
        long[] failure = new long[1];
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_migrate_to_uri(scope.use(this), Text.utf8(uri), scope.use(options), scope.use(progress), cancellable, failure);
            SimplevirtException.check(failure);
        }
    }

    /**
     * Is {@link #migrateToUri(String, MigrationOptions, Progress)} without the last arguments.
     *
     * @param uri the URI by which the source daemon reaches the destination daemon
     * @param options how; {@code null} for the defaults
     */
    public void migrateToUri(String uri, MigrationOptions options) {
        migrateToUri(uri, options, null);
    }

    /**
     * Is {@link #migrateToUri(String, MigrationOptions, Progress)} without the last arguments.
     *
     * @param uri the URI by which the source daemon reaches the destination daemon
     * @param options how; {@code null} for the defaults
     * @return a future
     */
    public CompletableFuture<Void> migrateToUriAsync(String uri, MigrationOptions options) {
        return migrateToUriAsync(uri, options, null);
    }

    /**
     * Is {@link #migrateToUri(String, MigrationOptions, Progress)} without the last arguments.
     *
     * @param uri the URI by which the source daemon reaches the destination daemon
     */
    public void migrateToUri(String uri) {
        migrateToUri(uri, null, null);
    }

    /**
     * Is {@link #migrateToUri(String, MigrationOptions, Progress)} without the last arguments.
     *
     * @param uri the URI by which the source daemon reaches the destination daemon
     * @return a future
     */
    public CompletableFuture<Void> migrateToUriAsync(String uri) {
        return migrateToUriAsync(uri, null, null);
    }

    /**
     * Sends a command to QEMU's monitor, for things that have no function here, and returns the raw answer, which
     * may be an error (libvirt: {@code virDomainQemuMonitorCommand}). libvirt does not know what such a command
     * changes, and marks the domain as tainted.
     * <p>Fails with {@link ErrorCode#INVALID_STATE} when it is not running, or {@link ErrorCode#NOT_SUPPORTED} when
     * its hypervisor is not QEMU.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param command a QMP command (JSON), or a human monitor command such as {@code info block}
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public String monitorCommand(String command) {
        return Async.brief(cancellable -> doMonitorCommand(cancellable, command));
    }

    /**
     * Asynchronous version of {@link #monitorCommand}.
     *
     * @param command a QMP command (JSON), or a human monitor command such as {@code info block}
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<String> monitorCommandAsync(String command) {
        return Async.run(cancellable -> doMonitorCommand(cancellable, command));
    }

    private String doMonitorCommand(long cancellable, String command) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_domain_monitor_command(self, Text.utf8(command), cancellable, failure);
            SimplevirtException.check(failure);
            return Text.take(result);
        } finally {
            release();
        }
    }

    /**
     * Opens a channel to a program in the guest (libvirt: {@code virDomainOpenChannel}); see {@link
     * Domain#openConsole}. A channel that libvirt itself uses, such as that of the guest agent, cannot be opened.
     * <p>Fails with {@link ErrorCode#BUSY} when another client has it open, {@link ErrorCode#NOT_FOUND} when there
     * is no such channel, {@link ErrorCode#INVALID_STATE} when it is not running.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param name the channel's name, such as {@code org.example.0}, or its alias; {@code null} for the first one
     * @param force whether to disconnect a client that has it open
     * @return a stream: data from the guest program is read from it, data for it is written to it
     * @throws SimplevirtException when it fails
     */
    public DuplexStream openChannel(String name, boolean force) {
        return Async.brief(cancellable -> doOpenChannel(cancellable, name, force));
    }

    /**
     * Asynchronous version of {@link #openChannel}.
     *
     * @param name the channel's name, such as {@code org.example.0}, or its alias; {@code null} for the first one
     * @param force whether to disconnect a client that has it open
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<DuplexStream> openChannelAsync(String name, boolean force) {
        return Async.run(cancellable -> doOpenChannel(cancellable, name, force));
    }

    private DuplexStream doOpenChannel(long cancellable, String name, boolean force) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_domain_open_channel(self, Text.utf8(name), force ? 1 : 0, cancellable, failure);
            SimplevirtException.check(failure);
            return DuplexStream.wrap(result);
        } finally {
            release();
        }
    }

    /**
     * Is {@link #openChannel(String, boolean)} without the last arguments.
     *
     * @param name the channel's name, such as {@code org.example.0}, or its alias; {@code null} for the first one
     * @return a stream: data from the guest program is read from it, data for it is written to it
     */
    public DuplexStream openChannel(String name) {
        return openChannel(name, false);
    }

    /**
     * Is {@link #openChannel(String, boolean)} without the last arguments.
     *
     * @param name the channel's name, such as {@code org.example.0}, or its alias; {@code null} for the first one
     * @return a future
     */
    public CompletableFuture<DuplexStream> openChannelAsync(String name) {
        return openChannelAsync(name, false);
    }

    /**
     * Is {@link #openChannel(String, boolean)} without the last arguments.
     *
     * @return a stream: data from the guest program is read from it, data for it is written to it
     */
    public DuplexStream openChannel() {
        return openChannel(null, false);
    }

    /**
     * Is {@link #openChannel(String, boolean)} without the last arguments.
     *
     * @return a future
     */
    public CompletableFuture<DuplexStream> openChannelAsync() {
        return openChannelAsync(null, false);
    }

    /**
     * Opens a text console of a running domain (libvirt: {@code virDomainOpenConsole}). Only one client can have it
     * open at a time. Closing the stream releases the console, and ends a read or write that waits in another
     * thread. Reading and writing at the same time, from several threads or asynchronously, is supported; both
     * directions can be polled ({@code GPollableInputStream}, {@code GPollableOutputStream}).
     * <p>Reading returns 0 bytes, the end of the stream, when the domain stops or another client takes over the
     * console, and fails with {@link ErrorCode#CONNECTION_LOST} or {@link ErrorCode#CLOSED} when the connection
     * ends.
     * <p>Up to 1 MiB of guest output is buffered until it is read. When the buffer is full, a guest that writes to a
     * serial port or channel has to wait, while QEMU drops further output to a virtio console. Close a stream that
     * is no longer read.
     * <p>Writing returns once the library has taken the data, at most 64 KiB at a time, and waits while the guest
     * does not take what was written before; cancelling ends that wait and leaves the stream usable. Closing the
     * stream still sends what was taken, for at most 3 seconds. When the guest did not take it in that time, the
     * daemon keeps the console busy until the guest does, or until it is opened with {@code force}. Writing fails
     * with {@code G_IO_ERROR_BROKEN_PIPE} after the end of the stream.
     * <p>The stream uses a separate connection to the daemon, opened with the options of this one, so that other
     * calls are not held up. With a {@code +libssh} URI and libvirt before 10.4 it shares this connection instead.
     * In that case, and where the application runs libvirt's event loop, the buffer is not limited.
     * <p>Fails with {@link ErrorCode#BUSY} when another client has it open, {@link ErrorCode#NOT_FOUND} when there
     * is no such device, {@link ErrorCode#INVALID_STATE} when it is not running; otherwise the errors of {@link
     * Connection#open}.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param device the alias of a console, serial or parallel port, such as {@code serial0}; {@code null} for the
     *     first one
     * @param force whether to disconnect a client that has it open
     * @return a stream: guest output is read from it, guest input is written to it
     * @throws SimplevirtException when it fails
     */
    public DuplexStream openConsole(String device, boolean force) {
        return Async.brief(cancellable -> doOpenConsole(cancellable, device, force));
    }

    /**
     * Asynchronous version of {@link #openConsole}.
     *
     * @param device the alias of a console, serial or parallel port, such as {@code serial0}; {@code null} for the
     *     first one
     * @param force whether to disconnect a client that has it open
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<DuplexStream> openConsoleAsync(String device, boolean force) {
        return Async.run(cancellable -> doOpenConsole(cancellable, device, force));
    }

    private DuplexStream doOpenConsole(long cancellable, String device, boolean force) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_domain_open_console(self, Text.utf8(device), force ? 1 : 0, cancellable, failure);
            SimplevirtException.check(failure);
            return DuplexStream.wrap(result);
        } finally {
            release();
        }
    }

    /**
     * Is {@link #openConsole(String, boolean)} without the last arguments.
     *
     * @param device the alias of a console, serial or parallel port, such as {@code serial0}; {@code null} for the
     *     first one
     * @return a stream: guest output is read from it, guest input is written to it
     */
    public DuplexStream openConsole(String device) {
        return openConsole(device, false);
    }

    /**
     * Is {@link #openConsole(String, boolean)} without the last arguments.
     *
     * @param device the alias of a console, serial or parallel port, such as {@code serial0}; {@code null} for the
     *     first one
     * @return a future
     */
    public CompletableFuture<DuplexStream> openConsoleAsync(String device) {
        return openConsoleAsync(device, false);
    }

    /**
     * Is {@link #openConsole(String, boolean)} without the last arguments.
     *
     * @return a stream: guest output is read from it, guest input is written to it
     */
    public DuplexStream openConsole() {
        return openConsole(null, false);
    }

    /**
     * Is {@link #openConsole(String, boolean)} without the last arguments.
     *
     * @return a future
     */
    public CompletableFuture<DuplexStream> openConsoleAsync() {
        return openConsoleAsync(null, false);
    }

    /**
     * Connects to the screen of a running domain of this machine, whether or not it listens anywhere (libvirt:
     * {@code virDomainOpenGraphicsFD}).
     * <p>Fails with {@link ErrorCode#INVALID_STATE} when it is not running, {@link ErrorCode#NOT_FOUND} when it has
     * no such screen, {@link ErrorCode#NOT_SUPPORTED} when the daemon is on another machine.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param index which of its screens; 0 is the first
     * @param skipPassword whether the server should skip its password check for this connection
     * @return a {@code GSocketConnection} that the server speaks VNC or SPICE on
     * @throws SimplevirtException when it fails
     */
    public DuplexStream openGraphics(long index, boolean skipPassword) {
        return Async.brief(cancellable -> doOpenGraphics(cancellable, index, skipPassword));
    }

    /**
     * Asynchronous version of {@link #openGraphics}.
     *
     * @param index which of its screens; 0 is the first
     * @param skipPassword whether the server should skip its password check for this connection
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<DuplexStream> openGraphicsAsync(long index, boolean skipPassword) {
        return Async.run(cancellable -> doOpenGraphics(cancellable, index, skipPassword));
    }

    private DuplexStream doOpenGraphics(long cancellable, long index, boolean skipPassword) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_domain_open_graphics(self, Values.unsigned(index), skipPassword ? 1 : 0, cancellable, failure);
            SimplevirtException.check(failure);
            return DuplexStream.wrap(result);
        } finally {
            release();
        }
    }

    /**
     * Is {@link #openGraphics(long, boolean)} without the last arguments.
     *
     * @param index which of its screens; 0 is the first
     * @return a {@code GSocketConnection} that the server speaks VNC or SPICE on
     */
    public DuplexStream openGraphics(long index) {
        return openGraphics(index, false);
    }

    /**
     * Is {@link #openGraphics(long, boolean)} without the last arguments.
     *
     * @param index which of its screens; 0 is the first
     * @return a future
     */
    public CompletableFuture<DuplexStream> openGraphicsAsync(long index) {
        return openGraphicsAsync(index, false);
    }

    /**
     * Is {@link #openGraphics(long, boolean)} without the last arguments.
     *
     * @return a {@code GSocketConnection} that the server speaks VNC or SPICE on
     */
    public DuplexStream openGraphics() {
        return openGraphics(0, false);
    }

    /**
     * Is {@link #openGraphics(long, boolean)} without the last arguments.
     *
     * @return a future
     */
    public CompletableFuture<DuplexStream> openGraphicsAsync() {
        return openGraphicsAsync(0, false);
    }

    /**
     * Sets on which CPUs of the host the hypervisor itself may be (libvirt: {@code virDomainPinEmulator}).
     * <p>Fails with {@link ErrorCode#INVALID_ARGUMENT} when {@code cpus} is not a valid list, or the host has none
     * of these CPUs.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param cpus CPUs of the host, such as {@code 0-3,^2,5}
     * @param flags where
     * @throws SimplevirtException when it fails
     */
    public void pinEmulator(String cpus, ChangeFlags... flags) {
        Async.brief(cancellable -> {
            doPinEmulator(cancellable, cpus, flags);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #pinEmulator}.
     *
     * @param cpus CPUs of the host, such as {@code 0-3,^2,5}
     * @param flags where
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> pinEmulatorAsync(String cpus, ChangeFlags... flags) {
        return Async.run(cancellable -> {
            doPinEmulator(cancellable, cpus, flags);
            return null;
        });
    }

    private void doPinEmulator(long cancellable, String cpus, ChangeFlags... flags) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_domain_pin_emulator(self, Text.utf8(cpus), Values.bits(flags), cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Sets on which CPUs of the host an I/O thread may be (libvirt: {@code virDomainPinIOThread}).
     * <p>Fails with {@link ErrorCode#NOT_FOUND} when there is no such thread, {@link ErrorCode#INVALID_ARGUMENT}
     * when {@code cpus} is not a valid list, or the host has none of these CPUs.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param id its number, from 1 on
     * @param cpus CPUs of the host, such as {@code 0-3,^2,5}
     * @param flags where
     * @throws SimplevirtException when it fails
     */
    public void pinIothread(long id, String cpus, ChangeFlags... flags) {
        Async.brief(cancellable -> {
            doPinIothread(cancellable, id, cpus, flags);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #pinIothread}.
     *
     * @param id its number, from 1 on
     * @param cpus CPUs of the host, such as {@code 0-3,^2,5}
     * @param flags where
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> pinIothreadAsync(long id, String cpus, ChangeFlags... flags) {
        return Async.run(cancellable -> {
            doPinIothread(cancellable, id, cpus, flags);
            return null;
        });
    }

    private void doPinIothread(long cancellable, long id, String cpus, ChangeFlags... flags) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_domain_pin_iothread(self, Values.unsigned(id), Text.utf8(cpus), Values.bits(flags), cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Sets on which CPUs of the host a virtual CPU may be (libvirt: {@code virDomainPinVcpuFlags}).
     * <p>Fails with {@link ErrorCode#INVALID_ARGUMENT} when {@code cpus} is not a valid list, or the host has none
     * of these CPUs.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param vcpu the number of the virtual CPU
     * @param cpus CPUs of the host, such as {@code 0-3,^2,5}
     * @param flags where
     * @throws SimplevirtException when it fails
     */
    public void pinVcpu(long vcpu, String cpus, ChangeFlags... flags) {
        Async.brief(cancellable -> {
            doPinVcpu(cancellable, vcpu, cpus, flags);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #pinVcpu}.
     *
     * @param vcpu the number of the virtual CPU
     * @param cpus CPUs of the host, such as {@code 0-3,^2,5}
     * @param flags where
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> pinVcpuAsync(long vcpu, String cpus, ChangeFlags... flags) {
        return Async.run(cancellable -> {
            doPinVcpu(cancellable, vcpu, cpus, flags);
            return null;
        });
    }

    private void doPinVcpu(long cancellable, long vcpu, String cpus, ChangeFlags... flags) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_domain_pin_vcpu(self, Values.unsigned(vcpu), Text.utf8(cpus), Values.bits(flags), cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Asks whether the agent in the guest answers.
     * <p>Fails with {@link ErrorCode#AGENT_UNAVAILABLE} when there is none or it does not answer, {@link
     * ErrorCode#INVALID_STATE} when the domain is not running.
     * <p>Cancelling stops the wait.
     *
     * @param timeout how long the agent may take; 0 for libvirt's default of 5 (in whole seconds)
     * @throws SimplevirtException when it fails
     */
    public void pingAgent(Duration timeout) {
        Async.lasting(cancellable -> {
            doPingAgent(cancellable, timeout);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #pingAgent}.
     *
     * @param timeout how long the agent may take; 0 for libvirt's default of 5 (in whole seconds)
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> pingAgentAsync(Duration timeout) {
        return Async.run(cancellable -> {
            doPingAgent(cancellable, timeout);
            return null;
        });
    }

    private void doPingAgent(long cancellable, Duration timeout) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_domain_ping_agent(self, Values.whole(timeout, ChronoUnit.SECONDS), cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Finishes a job that is ready, for example one of another program: the domain switches to the copy or base
     * (libvirt: {@code virDomainBlockJobAbort}).
     * <p>Fails with {@link ErrorCode#INVALID_STATE} when there is no job, {@link ErrorCode#BUSY} when it is not
     * ready, {@link ErrorCode#NOT_FOUND} for an unknown disk.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param disk the disk's target name, such as {@code vda}, or its source
     * @throws SimplevirtException when it fails
     */
    public void pivotBlockJob(String disk) {
        Async.brief(cancellable -> {
            doPivotBlockJob(cancellable, disk);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #pivotBlockJob}.
     *
     * @param disk the disk's target name, such as {@code vda}, or its source
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> pivotBlockJobAsync(String disk) {
        return Async.run(cancellable -> {
            doPivotBlockJob(cancellable, disk);
            return null;
        });
    }

    private void doPivotBlockJob(long cancellable, String disk) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_domain_pivot_block_job(self, Text.utf8(disk), cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Powers the domain off at once, like pulling the plug: the guest loses unwritten data (libvirt: {@code
     * virDomainDestroy}).
     * <p>Fails with {@link ErrorCode#INVALID_STATE} when it is not running.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @throws SimplevirtException when it fails
     */
    public void powerOff() {
        Async.brief(cancellable -> {
            doPowerOff(cancellable);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #powerOff}.
     *
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> powerOffAsync() {
        return Async.run(cancellable -> {
            doPowerOff(cancellable);
            return null;
        });
    }

    private void doPowerOff(long cancellable) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_domain_power_off(self, cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Copies the data of a disk's backing images into its own image while the guest runs, and waits for completion
     * (libvirt: {@code virDomainBlockRebase}, {@code virDomainBlockPull}). Losing the connection only ends the wait;
     * {@link Domain#waitForBlockJob} waits again.
     * <p>Fails with {@link ErrorCode#INVALID_STATE} when the domain is not running or stops during the call, {@link
     * ErrorCode#NOT_FOUND} for an unknown disk or base, {@link ErrorCode#BUSY} when another job is running on the
     * disk, {@link ErrorCode#INVALID_ARGUMENT} for relative names without a base, {@link ErrorCode#FAILED} when
     * somebody aborts it.
     * <p>Cancelling aborts the job, over another connection when this one is lost; the disk stays usable, and a
     * later pull continues with the data that is already there. When the daemon cannot be reached within some
     * seconds, the error says that the job goes on.
     *
     * @param disk the disk's target name, such as {@code vda}, or its source
     * @param base the backing image to keep; {@code null} for none, so that the disk's own image is complete
     *     afterwards
     * @param bandwidth the speed limit; 0 for no limit (in bytes per second)
     * @param flags how
     * @param progress reports progress, or {@code null}
     * @throws SimplevirtException when it fails
     */
    public void pullBlock(String disk, String base, long bandwidth, Set<BlockPullFlags> flags, Progress progress) {
        Async.lasting(cancellable -> {
            doPullBlock(cancellable, disk, base, bandwidth, flags, progress);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #pullBlock}.
     *
     * @param disk the disk's target name, such as {@code vda}, or its source
     * @param base the backing image to keep; {@code null} for none, so that the disk's own image is complete
     *     afterwards
     * @param bandwidth the speed limit; 0 for no limit (in bytes per second)
     * @param flags how
     * @param progress reports progress, or {@code null}
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> pullBlockAsync(String disk, String base, long bandwidth, Set<BlockPullFlags> flags, Progress progress) {
        return Async.run(cancellable -> {
            doPullBlock(cancellable, disk, base, bandwidth, flags, progress);
            return null;
        });
    }

    private void doPullBlock(long cancellable, String disk, String base, long bandwidth, Set<BlockPullFlags> flags, Progress progress) {
        long[] failure = new long[1];
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_pull_block(scope.use(this), Text.utf8(disk), Text.utf8(base), bandwidth, Values.bits(flags), scope.use(progress), cancellable, failure);
            SimplevirtException.check(failure);
        }
    }

    /**
     * Is {@link #pullBlock(String, String, long, Set, Progress)} without the last arguments.
     *
     * @param disk the disk's target name, such as {@code vda}, or its source
     * @param base the backing image to keep; {@code null} for none, so that the disk's own image is complete
     *     afterwards
     * @param bandwidth the speed limit; 0 for no limit (in bytes per second)
     * @param flags how
     */
    public void pullBlock(String disk, String base, long bandwidth, Set<BlockPullFlags> flags) {
        pullBlock(disk, base, bandwidth, flags, null);
    }

    /**
     * Is {@link #pullBlock(String, String, long, Set, Progress)} without the last arguments.
     *
     * @param disk the disk's target name, such as {@code vda}, or its source
     * @param base the backing image to keep; {@code null} for none, so that the disk's own image is complete
     *     afterwards
     * @param bandwidth the speed limit; 0 for no limit (in bytes per second)
     * @param flags how
     * @return a future
     */
    public CompletableFuture<Void> pullBlockAsync(String disk, String base, long bandwidth, Set<BlockPullFlags> flags) {
        return pullBlockAsync(disk, base, bandwidth, flags, null);
    }

    /**
     * Is {@link #pullBlock(String, String, long, Set, Progress)} without the last arguments.
     *
     * @param disk the disk's target name, such as {@code vda}, or its source
     * @param base the backing image to keep; {@code null} for none, so that the disk's own image is complete
     *     afterwards
     * @param bandwidth the speed limit; 0 for no limit (in bytes per second)
     */
    public void pullBlock(String disk, String base, long bandwidth) {
        pullBlock(disk, base, bandwidth, Set.of(), null);
    }

    /**
     * Is {@link #pullBlock(String, String, long, Set, Progress)} without the last arguments.
     *
     * @param disk the disk's target name, such as {@code vda}, or its source
     * @param base the backing image to keep; {@code null} for none, so that the disk's own image is complete
     *     afterwards
     * @param bandwidth the speed limit; 0 for no limit (in bytes per second)
     * @return a future
     */
    public CompletableFuture<Void> pullBlockAsync(String disk, String base, long bandwidth) {
        return pullBlockAsync(disk, base, bandwidth, Set.of(), null);
    }

    /**
     * Is {@link #pullBlock(String, String, long, Set, Progress)} without the last arguments.
     *
     * @param disk the disk's target name, such as {@code vda}, or its source
     * @param base the backing image to keep; {@code null} for none, so that the disk's own image is complete
     *     afterwards
     */
    public void pullBlock(String disk, String base) {
        pullBlock(disk, base, 0, Set.of(), null);
    }

    /**
     * Is {@link #pullBlock(String, String, long, Set, Progress)} without the last arguments.
     *
     * @param disk the disk's target name, such as {@code vda}, or its source
     * @param base the backing image to keep; {@code null} for none, so that the disk's own image is complete
     *     afterwards
     * @return a future
     */
    public CompletableFuture<Void> pullBlockAsync(String disk, String base) {
        return pullBlockAsync(disk, base, 0, Set.of(), null);
    }

    /**
     * Is {@link #pullBlock(String, String, long, Set, Progress)} without the last arguments.
     *
     * @param disk the disk's target name, such as {@code vda}, or its source
     */
    public void pullBlock(String disk) {
        pullBlock(disk, null, 0, Set.of(), null);
    }

    /**
     * Is {@link #pullBlock(String, String, long, Set, Progress)} without the last arguments.
     *
     * @param disk the disk's target name, such as {@code vda}, or its source
     * @return a future
     */
    public CompletableFuture<Void> pullBlockAsync(String disk) {
        return pullBlockAsync(disk, null, 0, Set.of(), null);
    }

    /**
     * Asks the guest, through its agent, to suspend itself (libvirt: {@code virDomainPMSuspendForDuration}).
     * <p>Fails with {@link ErrorCode#AGENT_UNAVAILABLE}, or {@link ErrorCode#NOT_SUPPORTED} when the guest cannot.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param target where to
     * @throws SimplevirtException when it fails
     */
    public void putToSleep(SuspendTarget target) {
        Async.brief(cancellable -> {
            doPutToSleep(cancellable, target);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #putToSleep}.
     *
     * @param target where to
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> putToSleepAsync(SuspendTarget target) {
        return Async.run(cancellable -> {
            doPutToSleep(cancellable, target);
            return null;
        });
    }

    private void doPutToSleep(long cancellable, SuspendTarget target) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_domain_put_to_sleep(self, target.value(), cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Reads a whole file in the guest through the agent, in pieces of 64 KiB. When the agent or the connection fails
     * half way, the file stays open in the guest until its agent is restarted.
     * <p>Fails with {@link ErrorCode#NOT_FOUND}, {@link ErrorCode#PERMISSION_DENIED}, {@link
     * ErrorCode#AGENT_UNAVAILABLE}, {@link ErrorCode#INVALID_ARGUMENT} for a folder, or {@link ErrorCode#NO_SPACE}
     * when it is longer than {@code max_size}.
     * <p>Cancelling ends the transfer.
     *
     * @param path the file in the guest
     * @param maxSize a longer file is an error; 0 for 64 MiB (in bytes)
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public byte[] readGuestFile(String path, long maxSize) {
        return Async.brief(cancellable -> doReadGuestFile(cancellable, path, maxSize));
    }

    /**
     * Asynchronous version of {@link #readGuestFile}.
     *
     * @param path the file in the guest
     * @param maxSize a longer file is an error; 0 for 64 MiB (in bytes)
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<byte[]> readGuestFileAsync(String path, long maxSize) {
        return Async.run(cancellable -> doReadGuestFile(cancellable, path, maxSize));
    }

    private byte[] doReadGuestFile(long cancellable, String path, long maxSize) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_domain_read_guest_file(self, Text.utf8(path), maxSize, cancellable, failure);
            SimplevirtException.check(failure);
            return Values.takeBytes(result);
        } finally {
            release();
        }
    }

    /**
     * Is {@link #readGuestFile(String, long)} without the last arguments.
     *
     * @param path the file in the guest
     * @return the result
     */
    public byte[] readGuestFile(String path) {
        return readGuestFile(path, 0);
    }

    /**
     * Is {@link #readGuestFile(String, long)} without the last arguments.
     *
     * @param path the file in the guest
     * @return a future
     */
    public CompletableFuture<byte[]> readGuestFileAsync(String path) {
        return readGuestFileAsync(path, 0);
    }

    /**
     * Asks the guest to reboot (libvirt: {@code virDomainReboot}). Returns as soon as the guest has been asked.
     * <p>Fails with {@link ErrorCode#INVALID_STATE} when it is not running.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param mode how to ask the guest
     * @throws SimplevirtException when it fails
     */
    public void reboot(ShutdownMode... mode) {
        Async.brief(cancellable -> {
            doReboot(cancellable, mode);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #reboot}.
     *
     * @param mode how to ask the guest
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> rebootAsync(ShutdownMode... mode) {
        return Async.run(cancellable -> {
            doReboot(cancellable, mode);
            return null;
        });
    }

    private void doReboot(long cancellable, ShutdownMode... mode) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_domain_reboot(self, Values.bits(mode), cancellable, failure);
            SimplevirtException.check(failure);
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
            N.simplevirt_domain_refresh(self, cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Removes an I/O thread that no disk uses (libvirt: {@code virDomainDelIOThread}).
     * <p>Fails with {@link ErrorCode#NOT_FOUND} when there is no such thread, {@link ErrorCode#INVALID_STATE} when a
     * disk uses it.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param id its number, from 1 on
     * @param flags where
     * @throws SimplevirtException when it fails
     */
    public void removeIothread(long id, ChangeFlags... flags) {
        Async.brief(cancellable -> {
            doRemoveIothread(cancellable, id, flags);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #removeIothread}.
     *
     * @param id its number, from 1 on
     * @param flags where
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> removeIothreadAsync(long id, ChangeFlags... flags) {
        return Async.run(cancellable -> {
            doRemoveIothread(cancellable, id, flags);
            return null;
        });
    }

    private void doRemoveIothread(long cancellable, long id, ChangeFlags... flags) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_domain_remove_iothread(self, Values.unsigned(id), Values.bits(flags), cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Discards saved memory, so that the next start boots (libvirt: {@code virDomainManagedSaveRemove}). Does
     * nothing when there is none.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @throws SimplevirtException when it fails
     */
    public void removeManagedSave() {
        Async.brief(cancellable -> {
            doRemoveManagedSave(cancellable);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #removeManagedSave}.
     *
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> removeManagedSaveAsync() {
        return Async.run(cancellable -> {
            doRemoveManagedSave(cancellable);
            return null;
        });
    }

    private void doRemoveManagedSave(long cancellable) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_domain_remove_managed_save(self, cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Renames a domain that is off; the handle stays the same (libvirt: {@code virDomainRename}).
     * <p>Fails with {@link ErrorCode#ALREADY_EXISTS}, {@link ErrorCode#INVALID_STATE} when it is not off, or {@link
     * ErrorCode#INVALID_ARGUMENT}.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param name the new name
     * @throws SimplevirtException when it fails
     */
    public void rename(String name) {
        Async.brief(cancellable -> {
            doRename(cancellable, name);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #rename}.
     *
     * @param name the new name
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> renameAsync(String name) {
        return Async.run(cancellable -> {
            doRename(cancellable, name);
            return null;
        });
    }

    private void doRename(long cancellable, String name) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_domain_rename(self, Text.utf8(name), cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Resets the guest at once, like a reset button: it loses unwritten data (libvirt: {@code virDomainReset}).
     * <p>Fails with {@link ErrorCode#INVALID_STATE} when it is not running.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @throws SimplevirtException when it fails
     */
    public void reset() {
        Async.brief(cancellable -> {
            doReset(cancellable);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #reset}.
     *
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> resetAsync() {
        return Async.run(cancellable -> {
            doReset(cancellable);
            return null;
        });
    }

    private void doReset(long cancellable) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_domain_reset(self, cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Enlarges a disk of a running domain; the guest is notified (libvirt: {@code virDomainBlockResize}). Only
     * {@link StorageVolume#resize} can shrink a disk, while no domain uses it.
     * <p>Fails with {@link ErrorCode#INVALID_ARGUMENT} when the disk is already larger, {@link ErrorCode#NOT_FOUND}
     * when there is no such disk, {@link ErrorCode#INVALID_STATE} when it is not running.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param disk the disk's target name, such as {@code vda}, or its source
     * @param capacity its new size (in bytes)
     * @throws SimplevirtException when it fails
     */
    public void resizeBlock(String disk, long capacity) {
        Async.brief(cancellable -> {
            doResizeBlock(cancellable, disk, capacity);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #resizeBlock}.
     *
     * @param disk the disk's target name, such as {@code vda}, or its source
     * @param capacity its new size (in bytes)
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> resizeBlockAsync(String disk, long capacity) {
        return Async.run(cancellable -> {
            doResizeBlock(cancellable, disk, capacity);
            return null;
        });
    }

    private void doResizeBlock(long cancellable, String disk, long capacity) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_domain_resize_block(self, Text.utf8(disk), capacity, cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Resumes a paused domain (libvirt: {@code virDomainResume}).
     * <p>Fails with {@link ErrorCode#INVALID_STATE} when it is not paused.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @throws SimplevirtException when it fails
     */
    public void resume() {
        Async.brief(cancellable -> {
            doResume(cancellable);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #resume}.
     *
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> resumeAsync() {
        return Async.run(cancellable -> {
            doResume(cancellable);
            return null;
        });
    }

    private void doResume(long cancellable) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_domain_resume(self, cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Saves the memory of a running domain to a file, and stops it (libvirt: {@code virDomainSaveFlags}). {@link
     * Connection#restoreDomain} resumes it. Losing the connection only ends the wait: the daemon continues. When the
     * daemon itself dies, the domain keeps running, and a partial file stays.
     * <p>Fails with {@link ErrorCode#INVALID_STATE} when it is not running, {@link ErrorCode#PERMISSION_DENIED},
     * {@link ErrorCode#NO_SPACE}.
     * <p>Cancelling aborts the job, over another connection when this one is lost; the domain keeps running.
     *
     * @param path a file on the host
     * @param flags how
     * @param progress reports progress, or {@code null}
     * @throws SimplevirtException when it fails
     */
    public void saveToFile(String path, Set<SaveFlags> flags, Progress progress) {
        Async.lasting(cancellable -> {
            doSaveToFile(cancellable, path, flags, progress);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #saveToFile}.
     *
     * @param path a file on the host
     * @param flags how
     * @param progress reports progress, or {@code null}
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> saveToFileAsync(String path, Set<SaveFlags> flags, Progress progress) {
        return Async.run(cancellable -> {
            doSaveToFile(cancellable, path, flags, progress);
            return null;
        });
    }

    private void doSaveToFile(long cancellable, String path, Set<SaveFlags> flags, Progress progress) {
        long[] failure = new long[1];
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_save_to_file(scope.use(this), Text.utf8(path), Values.bits(flags), scope.use(progress), cancellable, failure);
            SimplevirtException.check(failure);
        }
    }

    /**
     * Is {@link #saveToFile(String, Set, Progress)} without the last arguments.
     *
     * @param path a file on the host
     * @param flags how
     */
    public void saveToFile(String path, Set<SaveFlags> flags) {
        saveToFile(path, flags, null);
    }

    /**
     * Is {@link #saveToFile(String, Set, Progress)} without the last arguments.
     *
     * @param path a file on the host
     * @param flags how
     * @return a future
     */
    public CompletableFuture<Void> saveToFileAsync(String path, Set<SaveFlags> flags) {
        return saveToFileAsync(path, flags, null);
    }

    /**
     * Is {@link #saveToFile(String, Set, Progress)} without the last arguments.
     *
     * @param path a file on the host
     */
    public void saveToFile(String path) {
        saveToFile(path, Set.of(), null);
    }

    /**
     * Is {@link #saveToFile(String, Set, Progress)} without the last arguments.
     *
     * @param path a file on the host
     * @return a future
     */
    public CompletableFuture<Void> saveToFileAsync(String path) {
        return saveToFileAsync(path, Set.of(), null);
    }

    /**
     * Presses keys on the keyboard of a running domain and releases them (libvirt: {@code virDomainSendKey}).
     * <p>Fails with {@link ErrorCode#INVALID_ARGUMENT} for an unknown key or more than 16, {@link
     * ErrorCode#INVALID_STATE} when it is not running.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param keys the keys, pressed together: Linux' names without {@code KEY_}, in any case, such as {@code
     *     leftctrl}, {@code leftalt} and {@code f1}; {@code ctrl}, {@code alt}, {@code shift} and {@code del} are
     *     understood too
     * @param hold how long to hold them; 0 for the hypervisor's default (in whole milliseconds)
     * @throws SimplevirtException when it fails
     */
    public void sendKeys(List<String> keys, Duration hold) {
        Async.lasting(cancellable -> {
            doSendKeys(cancellable, keys, hold);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #sendKeys}.
     *
     * @param keys the keys, pressed together: Linux' names without {@code KEY_}, in any case, such as {@code
     *     leftctrl}, {@code leftalt} and {@code f1}; {@code ctrl}, {@code alt}, {@code shift} and {@code del} are
     *     understood too
     * @param hold how long to hold them; 0 for the hypervisor's default (in whole milliseconds)
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> sendKeysAsync(List<String> keys, Duration hold) {
        return Async.run(cancellable -> {
            doSendKeys(cancellable, keys, hold);
            return null;
        });
    }

    private void doSendKeys(long cancellable, List<String> keys, Duration hold) {
        long[] failure = new long[1];
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_send_keys(scope.use(this), scope.strings(keys), Values.whole(hold, ChronoUnit.MILLIS), cancellable, failure);
            SimplevirtException.check(failure);
        }
    }

    /**
     * Sets how long libvirt waits for the agent of this domain (libvirt: {@code virDomainAgentSetResponseTimeout}).
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param timeout how long the agent may take for one command; 0 for libvirt's default of 5 (in whole seconds)
     * @throws SimplevirtException when it fails
     */
    public void setAgentTimeout(Duration timeout) {
        Async.lasting(cancellable -> {
            doSetAgentTimeout(cancellable, timeout);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #setAgentTimeout}.
     *
     * @param timeout how long the agent may take for one command; 0 for libvirt's default of 5 (in whole seconds)
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> setAgentTimeoutAsync(Duration timeout) {
        return Async.run(cancellable -> {
            doSetAgentTimeout(cancellable, timeout);
            return null;
        });
    }

    private void doSetAgentTimeout(long cancellable, Duration timeout) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_domain_set_agent_timeout(self, Values.whole(timeout, ChronoUnit.SECONDS), cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Lets the agent set which SSH keys may log in as a user (libvirt: {@code virDomainAuthorizedSSHKeysSet}).
     * <p>Fails with {@link ErrorCode#AGENT_UNAVAILABLE}, or {@link ErrorCode#FAILED} when there is no such user.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param user a user of the guest
     * @param keys public keys as in {@code authorized_keys}
     * @param append whether to keep those that are there
     * @throws SimplevirtException when it fails
     */
    public void setAuthorizedKeys(String user, List<String> keys, boolean append) {
        Async.brief(cancellable -> {
            doSetAuthorizedKeys(cancellable, user, keys, append);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #setAuthorizedKeys}.
     *
     * @param user a user of the guest
     * @param keys public keys as in {@code authorized_keys}
     * @param append whether to keep those that are there
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> setAuthorizedKeysAsync(String user, List<String> keys, boolean append) {
        return Async.run(cancellable -> {
            doSetAuthorizedKeys(cancellable, user, keys, append);
            return null;
        });
    }

    private void doSetAuthorizedKeys(long cancellable, String user, List<String> keys, boolean append) {
        long[] failure = new long[1];
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_set_authorized_keys(scope.use(this), Text.utf8(user), scope.strings(keys), append ? 1 : 0, cancellable, failure);
            SimplevirtException.check(failure);
        }
    }

    /**
     * Is {@link #setAuthorizedKeys(String, List, boolean)} without the last arguments.
     *
     * @param user a user of the guest
     * @param keys public keys as in {@code authorized_keys}
     */
    public void setAuthorizedKeys(String user, List<String> keys) {
        setAuthorizedKeys(user, keys, false);
    }

    /**
     * Is {@link #setAuthorizedKeys(String, List, boolean)} without the last arguments.
     *
     * @param user a user of the guest
     * @param keys public keys as in {@code authorized_keys}
     * @return a future
     */
    public CompletableFuture<Void> setAuthorizedKeysAsync(String user, List<String> keys) {
        return setAuthorizedKeysAsync(user, keys, false);
    }

    /**
     * Sets whether it is started automatically when the daemon starts (libvirt: {@code virDomainSetAutostart}).
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
            N.simplevirt_domain_set_autostart(self, autostart ? 1 : 0, cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Sets the share of the host's disks that the domain gets (libvirt: {@code virDomainSetBlkioParameters}).
     * <p>Fails with {@link ErrorCode#INVALID_ARGUMENT}, {@link ErrorCode#INVALID_STATE} when the host lacks the
     * control groups for it, or {@link ErrorCode#NOT_SUPPORTED}.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param parameters what to set
     * @param flags where
     * @throws SimplevirtException when it fails
     */
    public void setBlkioParameters(BlkioParameters parameters, Set<ChangeFlags> flags) {
        Async.brief(cancellable -> {
            doSetBlkioParameters(cancellable, parameters, flags);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #setBlkioParameters}.
     *
     * @param parameters what to set
     * @param flags where
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> setBlkioParametersAsync(BlkioParameters parameters, Set<ChangeFlags> flags) {
        return Async.run(cancellable -> {
            doSetBlkioParameters(cancellable, parameters, flags);
            return null;
        });
    }

    private void doSetBlkioParameters(long cancellable, BlkioParameters parameters, Set<ChangeFlags> flags) {
        long[] failure = new long[1];
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_set_blkio_parameters(scope.use(this), scope.use(parameters), Values.bits(flags), cancellable, failure);
            SimplevirtException.check(failure);
        }
    }

    /**
     * Is {@link #setBlkioParameters(BlkioParameters, Set)} without the last arguments.
     *
     * @param parameters what to set
     */
    public void setBlkioParameters(BlkioParameters parameters) {
        setBlkioParameters(parameters, Set.of());
    }

    /**
     * Is {@link #setBlkioParameters(BlkioParameters, Set)} without the last arguments.
     *
     * @param parameters what to set
     * @return a future
     */
    public CompletableFuture<Void> setBlkioParametersAsync(BlkioParameters parameters) {
        return setBlkioParametersAsync(parameters, Set.of());
    }

    /**
     * Limits the speed of the job on a disk (libvirt: {@code virDomainBlockJobSetSpeed}). Not every libvirt can
     * limit a backup: that of Debian 13 waits for its end.
     * <p>Fails with {@link ErrorCode#INVALID_STATE} when there is no job, {@link ErrorCode#NOT_FOUND} for an unknown
     * disk, {@link ErrorCode#TIMED_OUT}.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param disk the disk's target name, such as {@code vda}, or its source
     * @param bandwidth the speed limit; 0 for no limit (in bytes per second)
     * @throws SimplevirtException when it fails
     */
    public void setBlockJobBandwidth(String disk, long bandwidth) {
        Async.brief(cancellable -> {
            doSetBlockJobBandwidth(cancellable, disk, bandwidth);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #setBlockJobBandwidth}.
     *
     * @param disk the disk's target name, such as {@code vda}, or its source
     * @param bandwidth the speed limit; 0 for no limit (in bytes per second)
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> setBlockJobBandwidthAsync(String disk, long bandwidth) {
        return Async.run(cancellable -> {
            doSetBlockJobBandwidth(cancellable, disk, bandwidth);
            return null;
        });
    }

    private void doSetBlockJobBandwidth(long cancellable, String disk, long bandwidth) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_domain_set_block_job_bandwidth(self, Text.utf8(disk), bandwidth, cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Requests one {@link EventKind#DOMAIN_BLOCK_THRESHOLD} event when a running domain writes past an offset of a
     * disk's image, so that the underlying storage can be enlarged in time (libvirt: {@code
     * virDomainSetBlockThreshold}).
     * <p>Fails with {@link ErrorCode#NOT_FOUND} when there is no such disk, {@link ErrorCode#INVALID_STATE} when it
     * is not running.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param disk the disk's target name, such as {@code vda}, or {@code vda[1]} for the first image below it
     * @param threshold the offset in the image; 0 to remove the threshold (in bytes)
     * @throws SimplevirtException when it fails
     */
    public void setBlockThreshold(String disk, long threshold) {
        Async.brief(cancellable -> {
            doSetBlockThreshold(cancellable, disk, threshold);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #setBlockThreshold}.
     *
     * @param disk the disk's target name, such as {@code vda}, or {@code vda[1]} for the first image below it
     * @param threshold the offset in the image; 0 to remove the threshold (in bytes)
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> setBlockThresholdAsync(String disk, long threshold) {
        return Async.run(cancellable -> {
            doSetBlockThreshold(cancellable, disk, threshold);
            return null;
        });
    }

    private void doSetBlockThreshold(long cancellable, String disk, long threshold) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_domain_set_block_threshold(self, Text.utf8(disk), threshold, cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Limits how fast a disk reads and writes (libvirt: {@code virDomainSetBlockIoTune}).
     * <p>Fails with {@link ErrorCode#NOT_FOUND} when there is no such disk, {@link ErrorCode#INVALID_ARGUMENT}.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param disk the disk's target name, such as {@code vda}
     * @param throttle the limits
     * @param flags where
     * @throws SimplevirtException when it fails
     */
    public void setBlockThrottle(String disk, BlockThrottle throttle, Set<ChangeFlags> flags) {
        Async.brief(cancellable -> {
            doSetBlockThrottle(cancellable, disk, throttle, flags);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #setBlockThrottle}.
     *
     * @param disk the disk's target name, such as {@code vda}
     * @param throttle the limits
     * @param flags where
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> setBlockThrottleAsync(String disk, BlockThrottle throttle, Set<ChangeFlags> flags) {
        return Async.run(cancellable -> {
            doSetBlockThrottle(cancellable, disk, throttle, flags);
            return null;
        });
    }

    private void doSetBlockThrottle(long cancellable, String disk, BlockThrottle throttle, Set<ChangeFlags> flags) {
        long[] failure = new long[1];
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_set_block_throttle(scope.use(this), Text.utf8(disk), scope.use(throttle), Values.bits(flags), cancellable, failure);
            SimplevirtException.check(failure);
        }
    }

    /**
     * Is {@link #setBlockThrottle(String, BlockThrottle, Set)} without the last arguments.
     *
     * @param disk the disk's target name, such as {@code vda}
     * @param throttle the limits
     */
    public void setBlockThrottle(String disk, BlockThrottle throttle) {
        setBlockThrottle(disk, throttle, Set.of());
    }

    /**
     * Is {@link #setBlockThrottle(String, BlockThrottle, Set)} without the last arguments.
     *
     * @param disk the disk's target name, such as {@code vda}
     * @param throttle the limits
     * @return a future
     */
    public CompletableFuture<Void> setBlockThrottleAsync(String disk, BlockThrottle throttle) {
        return setBlockThrottleAsync(disk, throttle, Set.of());
    }

    /**
     * Sets the description of a domain (libvirt: {@code virDomainSetMetadata}).
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param description text for people, or {@code null} for none
     * @param flags where
     * @throws SimplevirtException when it fails
     */
    public void setDescription(String description, Set<ChangeFlags> flags) {
        Async.brief(cancellable -> {
            doSetDescription(cancellable, description, flags);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #setDescription}.
     *
     * @param description text for people, or {@code null} for none
     * @param flags where
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> setDescriptionAsync(String description, Set<ChangeFlags> flags) {
        return Async.run(cancellable -> {
            doSetDescription(cancellable, description, flags);
            return null;
        });
    }

    private void doSetDescription(long cancellable, String description, Set<ChangeFlags> flags) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_domain_set_description(self, Text.utf8(description), Values.bits(flags), cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Is {@link #setDescription(String, Set)} without the last arguments.
     *
     * @param description text for people, or {@code null} for none
     */
    public void setDescription(String description) {
        setDescription(description, Set.of());
    }

    /**
     * Is {@link #setDescription(String, Set)} without the last arguments.
     *
     * @param description text for people, or {@code null} for none
     * @return a future
     */
    public CompletableFuture<Void> setDescriptionAsync(String description) {
        return setDescriptionAsync(description, Set.of());
    }

    /**
     * Sets the guest's clock through the agent, for example after the domain was paused (libvirt: {@code
     * virDomainSetTime}).
     * <p>Fails with {@link ErrorCode#AGENT_UNAVAILABLE} or {@link ErrorCode#INVALID_STATE} when the domain is not
     * running.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param time the time, or {@code null} to take it from the guest's hardware clock, which the host maintains
     * @throws SimplevirtException when it fails
     */
    public void setGuestTime(Instant time) {
        Async.brief(cancellable -> {
            doSetGuestTime(cancellable, time);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #setGuestTime}.
     *
     * @param time the time, or {@code null} to take it from the guest's hardware clock, which the host maintains
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> setGuestTimeAsync(Instant time) {
        return Async.run(cancellable -> {
            doSetGuestTime(cancellable, time);
            return null;
        });
    }

    private void doSetGuestTime(long cancellable, Instant time) {
        long[] failure = new long[1];
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_set_guest_time(scope.use(this), scope.instant(time), cancellable, failure);
            SimplevirtException.check(failure);
        }
    }

    /**
     * Makes the guest enable or disable a virtual CPU (libvirt: {@code virDomainSetGuestVcpus}).
     * <p>Fails with {@link ErrorCode#AGENT_UNAVAILABLE}, {@link ErrorCode#INVALID_ARGUMENT} when there is no such
     * CPU, {@link ErrorCode#NOT_SUPPORTED} when the guest cannot disable it, {@link ErrorCode#INVALID_STATE} when
     * the domain is not running.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param id the number of the virtual CPU in the guest
     * @param online whether the guest shall use it
     * @throws SimplevirtException when it fails
     */
    public void setGuestVcpuOnline(long id, boolean online) {
        Async.brief(cancellable -> {
            doSetGuestVcpuOnline(cancellable, id, online);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #setGuestVcpuOnline}.
     *
     * @param id the number of the virtual CPU in the guest
     * @param online whether the guest shall use it
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> setGuestVcpuOnlineAsync(long id, boolean online) {
        return Async.run(cancellable -> {
            doSetGuestVcpuOnline(cancellable, id, online);
            return null;
        });
    }

    private void doSetGuestVcpuOnline(long cancellable, long id, boolean online) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_domain_set_guest_vcpu_online(self, Values.unsigned(id), online ? 1 : 0, cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Limits how fast a network interface receives and sends (libvirt: {@code virDomainSetInterfaceParameters}).
     * <p>Fails with {@link ErrorCode#NOT_FOUND} when there is no such interface, {@link ErrorCode#INVALID_ARGUMENT},
     * {@link ErrorCode#NOT_SUPPORTED} for a floor on an interface that is in no network.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param card the interface's MAC address, or its name on the host, such as {@code vnet0}
     * @param bandwidth the limits
     * @param flags where
     * @throws SimplevirtException when it fails
     */
    public void setInterfaceBandwidth(String card, InterfaceBandwidth bandwidth, Set<ChangeFlags> flags) {
        Async.brief(cancellable -> {
            doSetInterfaceBandwidth(cancellable, card, bandwidth, flags);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #setInterfaceBandwidth}.
     *
     * @param card the interface's MAC address, or its name on the host, such as {@code vnet0}
     * @param bandwidth the limits
     * @param flags where
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> setInterfaceBandwidthAsync(String card, InterfaceBandwidth bandwidth, Set<ChangeFlags> flags) {
        return Async.run(cancellable -> {
            doSetInterfaceBandwidth(cancellable, card, bandwidth, flags);
            return null;
        });
    }

    private void doSetInterfaceBandwidth(long cancellable, String card, InterfaceBandwidth bandwidth, Set<ChangeFlags> flags) {
        long[] failure = new long[1];
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_set_interface_bandwidth(scope.use(this), Text.utf8(card), scope.use(bandwidth), Values.bits(flags), cancellable, failure);
            SimplevirtException.check(failure);
        }
    }

    /**
     * Is {@link #setInterfaceBandwidth(String, InterfaceBandwidth, Set)} without the last arguments.
     *
     * @param card the interface's MAC address, or its name on the host, such as {@code vnet0}
     * @param bandwidth the limits
     */
    public void setInterfaceBandwidth(String card, InterfaceBandwidth bandwidth) {
        setInterfaceBandwidth(card, bandwidth, Set.of());
    }

    /**
     * Is {@link #setInterfaceBandwidth(String, InterfaceBandwidth, Set)} without the last arguments.
     *
     * @param card the interface's MAC address, or its name on the host, such as {@code vnet0}
     * @param bandwidth the limits
     * @return a future
     */
    public CompletableFuture<Void> setInterfaceBandwidthAsync(String card, InterfaceBandwidth bandwidth) {
        return setInterfaceBandwidthAsync(card, bandwidth, Set.of());
    }

    /**
     * Sets how an I/O thread works (libvirt: {@code virDomainSetIOThreadParams}). libvirt 9 knows it of running
     * domains only.
     * <p>Fails with {@link ErrorCode#NOT_FOUND} when there is no such thread, or {@link ErrorCode#NOT_SUPPORTED}.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param id its number, from 1 on
     * @param parameters what to set
     * @param flags where
     * @throws SimplevirtException when it fails
     */
    public void setIothreadParameters(long id, IothreadParameters parameters, Set<ChangeFlags> flags) {
        Async.brief(cancellable -> {
            doSetIothreadParameters(cancellable, id, parameters, flags);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #setIothreadParameters}.
     *
     * @param id its number, from 1 on
     * @param parameters what to set
     * @param flags where
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> setIothreadParametersAsync(long id, IothreadParameters parameters, Set<ChangeFlags> flags) {
        return Async.run(cancellable -> {
            doSetIothreadParameters(cancellable, id, parameters, flags);
            return null;
        });
    }

    private void doSetIothreadParameters(long cancellable, long id, IothreadParameters parameters, Set<ChangeFlags> flags) {
        long[] failure = new long[1];
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_set_iothread_parameters(scope.use(this), Values.unsigned(id), scope.use(parameters), Values.bits(flags), cancellable, failure);
            SimplevirtException.check(failure);
        }
    }

    /**
     * Is {@link #setIothreadParameters(long, IothreadParameters, Set)} without the last arguments.
     *
     * @param id its number, from 1 on
     * @param parameters what to set
     */
    public void setIothreadParameters(long id, IothreadParameters parameters) {
        setIothreadParameters(id, parameters, Set.of());
    }

    /**
     * Is {@link #setIothreadParameters(long, IothreadParameters, Set)} without the last arguments.
     *
     * @param id its number, from 1 on
     * @param parameters what to set
     * @return a future
     */
    public CompletableFuture<Void> setIothreadParametersAsync(long id, IothreadParameters parameters) {
        return setIothreadParametersAsync(id, parameters, Set.of());
    }

    /**
     * Sets what happens when the domain stops, reboots or crashes (libvirt: {@code virDomainSetLifecycleAction}).
     * <p>Fails with {@link ErrorCode#NOT_SUPPORTED} when the hypervisor cannot do that.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param event what happens to the guest
     * @param action what becomes of the domain then
     * @param flags where
     * @throws SimplevirtException when it fails
     */
    public void setLifecycleAction(LifecycleEvent event, LifecycleAction action, Set<ChangeFlags> flags) {
        Async.brief(cancellable -> {
            doSetLifecycleAction(cancellable, event, action, flags);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #setLifecycleAction}.
     *
     * @param event what happens to the guest
     * @param action what becomes of the domain then
     * @param flags where
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> setLifecycleActionAsync(LifecycleEvent event, LifecycleAction action, Set<ChangeFlags> flags) {
        return Async.run(cancellable -> {
            doSetLifecycleAction(cancellable, event, action, flags);
            return null;
        });
    }

    private void doSetLifecycleAction(long cancellable, LifecycleEvent event, LifecycleAction action, Set<ChangeFlags> flags) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_domain_set_lifecycle_action(self, event.value(), action.value(), Values.bits(flags), cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Is {@link #setLifecycleAction(LifecycleEvent, LifecycleAction, Set)} without the last arguments.
     *
     * @param event what happens to the guest
     * @param action what becomes of the domain then
     */
    public void setLifecycleAction(LifecycleEvent event, LifecycleAction action) {
        setLifecycleAction(event, action, Set.of());
    }

    /**
     * Is {@link #setLifecycleAction(LifecycleEvent, LifecycleAction, Set)} without the last arguments.
     *
     * @param event what happens to the guest
     * @param action what becomes of the domain then
     * @return a future
     */
    public CompletableFuture<Void> setLifecycleActionAsync(LifecycleEvent event, LifecycleAction action) {
        return setLifecycleActionAsync(event, action, Set.of());
    }

    /**
     * Sets the maximum memory of a domain, from its next start on (libvirt: {@code virDomainSetMemoryFlags}).
     * <p>Fails with {@link ErrorCode#INVALID_STATE} when it has no stored definition.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param memory the maximum memory; rounded up to KiB (in bytes)
     * @throws SimplevirtException when it fails
     */
    public void setMaxMemory(long memory) {
        Async.brief(cancellable -> {
            doSetMaxMemory(cancellable, memory);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #setMaxMemory}.
     *
     * @param memory the maximum memory; rounded up to KiB (in bytes)
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> setMaxMemoryAsync(long memory) {
        return Async.run(cancellable -> {
            doSetMaxMemory(cancellable, memory);
            return null;
        });
    }

    private void doSetMaxMemory(long cancellable, long memory) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_domain_set_max_memory(self, memory, cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Sets the maximum number of virtual CPUs of a domain, from its next start on (libvirt: {@code
     * virDomainSetVcpusFlags}).
     * <p>Fails with {@link ErrorCode#INVALID_STATE} when it has no stored definition.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param count the most virtual CPUs it may have
     * @throws SimplevirtException when it fails
     */
    public void setMaxVcpus(long count) {
        Async.brief(cancellable -> {
            doSetMaxVcpus(cancellable, count);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #setMaxVcpus}.
     *
     * @param count the most virtual CPUs it may have
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> setMaxVcpusAsync(long count) {
        return Async.run(cancellable -> {
            doSetMaxVcpus(cancellable, count);
            return null;
        });
    }

    private void doSetMaxVcpus(long cancellable, long count) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_domain_set_max_vcpus(self, Values.unsigned(count), cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Sets the memory of a domain (libvirt: {@code virDomainSetMemoryFlags}). A running guest releases or takes
     * memory through its balloon driver, which takes a moment: {@link Domain#memory} follows. The maximum is {@link
     * Domain#maxMemory}.
     * <p>Fails with {@link ErrorCode#INVALID_ARGUMENT} when it exceeds the maximum, {@link ErrorCode#INVALID_STATE}.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param memory the amount of memory; rounded up to KiB (in bytes)
     * @param flags where
     * @throws SimplevirtException when it fails
     */
    public void setMemory(long memory, Set<ChangeFlags> flags) {
        Async.brief(cancellable -> {
            doSetMemory(cancellable, memory, flags);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #setMemory}.
     *
     * @param memory the amount of memory; rounded up to KiB (in bytes)
     * @param flags where
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> setMemoryAsync(long memory, Set<ChangeFlags> flags) {
        return Async.run(cancellable -> {
            doSetMemory(cancellable, memory, flags);
            return null;
        });
    }

    private void doSetMemory(long cancellable, long memory, Set<ChangeFlags> flags) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_domain_set_memory(self, memory, Values.bits(flags), cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Is {@link #setMemory(long, Set)} without the last arguments.
     *
     * @param memory the amount of memory; rounded up to KiB (in bytes)
     */
    public void setMemory(long memory) {
        setMemory(memory, Set.of());
    }

    /**
     * Is {@link #setMemory(long, Set)} without the last arguments.
     *
     * @param memory the amount of memory; rounded up to KiB (in bytes)
     * @return a future
     */
    public CompletableFuture<Void> setMemoryAsync(long memory) {
        return setMemoryAsync(memory, Set.of());
    }

    /**
     * Sets how much memory of the host it may use (libvirt: {@code virDomainSetMemoryParameters}).
     * <p>Fails with {@link ErrorCode#INVALID_ARGUMENT}, {@link ErrorCode#INVALID_STATE} when the host lacks the
     * control groups for it, or {@link ErrorCode#NOT_SUPPORTED}.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param parameters what to set
     * @param flags where
     * @throws SimplevirtException when it fails
     */
    public void setMemoryParameters(MemoryParameters parameters, Set<ChangeFlags> flags) {
        Async.brief(cancellable -> {
            doSetMemoryParameters(cancellable, parameters, flags);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #setMemoryParameters}.
     *
     * @param parameters what to set
     * @param flags where
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> setMemoryParametersAsync(MemoryParameters parameters, Set<ChangeFlags> flags) {
        return Async.run(cancellable -> {
            doSetMemoryParameters(cancellable, parameters, flags);
            return null;
        });
    }

    private void doSetMemoryParameters(long cancellable, MemoryParameters parameters, Set<ChangeFlags> flags) {
        long[] failure = new long[1];
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_set_memory_parameters(scope.use(this), scope.use(parameters), Values.bits(flags), cancellable, failure);
            SimplevirtException.check(failure);
        }
    }

    /**
     * Is {@link #setMemoryParameters(MemoryParameters, Set)} without the last arguments.
     *
     * @param parameters what to set
     */
    public void setMemoryParameters(MemoryParameters parameters) {
        setMemoryParameters(parameters, Set.of());
    }

    /**
     * Is {@link #setMemoryParameters(MemoryParameters, Set)} without the last arguments.
     *
     * @param parameters what to set
     * @return a future
     */
    public CompletableFuture<Void> setMemoryParametersAsync(MemoryParameters parameters) {
        return setMemoryParametersAsync(parameters, Set.of());
    }

    /**
     * Sets how often the guest's memory statistics are updated (libvirt: {@code virDomainSetMemoryStatsPeriod}).
     * <p>Fails with {@link ErrorCode#INVALID_STATE} or {@link ErrorCode#NOT_SUPPORTED} when it has no balloon.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param period how often the guest's balloon driver reports its memory; 0 for never (in whole seconds)
     * @param flags where
     * @throws SimplevirtException when it fails
     */
    public void setMemoryStatsPeriod(Duration period, Set<ChangeFlags> flags) {
        Async.lasting(cancellable -> {
            doSetMemoryStatsPeriod(cancellable, period, flags);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #setMemoryStatsPeriod}.
     *
     * @param period how often the guest's balloon driver reports its memory; 0 for never (in whole seconds)
     * @param flags where
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> setMemoryStatsPeriodAsync(Duration period, Set<ChangeFlags> flags) {
        return Async.run(cancellable -> {
            doSetMemoryStatsPeriod(cancellable, period, flags);
            return null;
        });
    }

    private void doSetMemoryStatsPeriod(long cancellable, Duration period, Set<ChangeFlags> flags) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_domain_set_memory_stats_period(self, Values.whole(period, ChronoUnit.SECONDS), Values.bits(flags), cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Is {@link #setMemoryStatsPeriod(Duration, Set)} without the last arguments.
     *
     * @param period how often the guest's balloon driver reports its memory; 0 for never (in whole seconds)
     */
    public void setMemoryStatsPeriod(Duration period) {
        setMemoryStatsPeriod(period, Set.of());
    }

    /**
     * Is {@link #setMemoryStatsPeriod(Duration, Set)} without the last arguments.
     *
     * @param period how often the guest's balloon driver reports its memory; 0 for never (in whole seconds)
     * @return a future
     */
    public CompletableFuture<Void> setMemoryStatsPeriodAsync(Duration period) {
        return setMemoryStatsPeriodAsync(period, Set.of());
    }

    /**
     * Stores a program's XML element in the metadata of a domain, one per namespace (libvirt: {@code
     * virDomainSetMetadata}).
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG} when it is not XML.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param uri the program's own XML namespace
     * @param prefix the prefix for that namespace in the domain's XML
     * @param xml an element, without the prefix, or {@code null} to remove the present one
     * @param flags where
     * @throws SimplevirtException when it fails
     */
    public void setMetadata(String uri, String prefix, String xml, Set<ChangeFlags> flags) {
        Async.brief(cancellable -> {
            doSetMetadata(cancellable, uri, prefix, xml, flags);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #setMetadata}.
     *
     * @param uri the program's own XML namespace
     * @param prefix the prefix for that namespace in the domain's XML
     * @param xml an element, without the prefix, or {@code null} to remove the present one
     * @param flags where
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> setMetadataAsync(String uri, String prefix, String xml, Set<ChangeFlags> flags) {
        return Async.run(cancellable -> {
            doSetMetadata(cancellable, uri, prefix, xml, flags);
            return null;
        });
    }

    private void doSetMetadata(long cancellable, String uri, String prefix, String xml, Set<ChangeFlags> flags) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_domain_set_metadata(self, Text.utf8(uri), Text.utf8(prefix), Text.utf8(xml), Values.bits(flags), cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Is {@link #setMetadata(String, String, String, Set)} without the last arguments.
     *
     * @param uri the program's own XML namespace
     * @param prefix the prefix for that namespace in the domain's XML
     * @param xml an element, without the prefix, or {@code null} to remove the present one
     */
    public void setMetadata(String uri, String prefix, String xml) {
        setMetadata(uri, prefix, xml, Set.of());
    }

    /**
     * Is {@link #setMetadata(String, String, String, Set)} without the last arguments.
     *
     * @param uri the program's own XML namespace
     * @param prefix the prefix for that namespace in the domain's XML
     * @param xml an element, without the prefix, or {@code null} to remove the present one
     * @return a future
     */
    public CompletableFuture<Void> setMetadataAsync(String uri, String prefix, String xml) {
        return setMetadataAsync(uri, prefix, xml, Set.of());
    }

    /**
     * Is {@link #setMetadata(String, String, String, Set)} without the last arguments.
     *
     * @param uri the program's own XML namespace
     * @param prefix the prefix for that namespace in the domain's XML
     */
    public void setMetadata(String uri, String prefix) {
        setMetadata(uri, prefix, null, Set.of());
    }

    /**
     * Is {@link #setMetadata(String, String, String, Set)} without the last arguments.
     *
     * @param uri the program's own XML namespace
     * @param prefix the prefix for that namespace in the domain's XML
     * @return a future
     */
    public CompletableFuture<Void> setMetadataAsync(String uri, String prefix) {
        return setMetadataAsync(uri, prefix, null, Set.of());
    }

    /**
     * Limits the running migration, or the next one; the domain may be off (libvirt: {@code
     * virDomainMigrateSetMaxSpeed}).
     * <p>Fails with {@link ErrorCode#NOT_FOUND} when it no longer exists.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param bandwidth the speed limit, rounded up to whole MiB (in bytes per second)
     * @throws SimplevirtException when it fails
     */
    public void setMigrationBandwidth(long bandwidth) {
        Async.brief(cancellable -> {
            doSetMigrationBandwidth(cancellable, bandwidth);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #setMigrationBandwidth}.
     *
     * @param bandwidth the speed limit, rounded up to whole MiB (in bytes per second)
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> setMigrationBandwidthAsync(long bandwidth) {
        return Async.run(cancellable -> {
            doSetMigrationBandwidth(cancellable, bandwidth);
            return null;
        });
    }

    private void doSetMigrationBandwidth(long cancellable, long bandwidth) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_domain_set_migration_bandwidth(self, bandwidth, cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Sets the maximum pause of the guest for the running migration, or for the next one (libvirt: {@code
     * virDomainMigrateSetMaxDowntime}).
     * <p>Fails with {@link ErrorCode#INVALID_STATE} when it is not running.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param duration how long the guest may be paused at the end of a live migration (in whole milliseconds)
     * @throws SimplevirtException when it fails
     */
    public void setMigrationDowntime(Duration duration) {
        Async.lasting(cancellable -> {
            doSetMigrationDowntime(cancellable, duration);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #setMigrationDowntime}.
     *
     * @param duration how long the guest may be paused at the end of a live migration (in whole milliseconds)
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> setMigrationDowntimeAsync(Duration duration) {
        return Async.run(cancellable -> {
            doSetMigrationDowntime(cancellable, duration);
            return null;
        });
    }

    private void doSetMigrationDowntime(long cancellable, Duration duration) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_domain_set_migration_downtime(self, Values.whole(duration, ChronoUnit.MILLIS), cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Sets from which NUMA nodes its memory comes (libvirt: {@code virDomainSetNumaParameters}).
     * <p>Fails with {@link ErrorCode#INVALID_ARGUMENT}, {@link ErrorCode#INVALID_STATE} when the host lacks the
     * control groups for it, or {@link ErrorCode#NOT_SUPPORTED}.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param parameters what to set
     * @param flags where
     * @throws SimplevirtException when it fails
     */
    public void setNumaParameters(NumaParameters parameters, Set<ChangeFlags> flags) {
        Async.brief(cancellable -> {
            doSetNumaParameters(cancellable, parameters, flags);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #setNumaParameters}.
     *
     * @param parameters what to set
     * @param flags where
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> setNumaParametersAsync(NumaParameters parameters, Set<ChangeFlags> flags) {
        return Async.run(cancellable -> {
            doSetNumaParameters(cancellable, parameters, flags);
            return null;
        });
    }

    private void doSetNumaParameters(long cancellable, NumaParameters parameters, Set<ChangeFlags> flags) {
        long[] failure = new long[1];
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_set_numa_parameters(scope.use(this), scope.use(parameters), Values.bits(flags), cancellable, failure);
            SimplevirtException.check(failure);
        }
    }

    /**
     * Is {@link #setNumaParameters(NumaParameters, Set)} without the last arguments.
     *
     * @param parameters what to set
     */
    public void setNumaParameters(NumaParameters parameters) {
        setNumaParameters(parameters, Set.of());
    }

    /**
     * Is {@link #setNumaParameters(NumaParameters, Set)} without the last arguments.
     *
     * @param parameters what to set
     * @return a future
     */
    public CompletableFuture<Void> setNumaParametersAsync(NumaParameters parameters) {
        return setNumaParametersAsync(parameters, Set.of());
    }

    /**
     * Sets whether a performance event is counted (libvirt: {@code virDomainSetPerfEvents}).
     * <p>Fails with {@link ErrorCode#NOT_SUPPORTED} when there is no such event or the host cannot count it.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param name its name, such as {@code cache_misses}
     * @param enabled whether to count it
     * @param flags where
     * @throws SimplevirtException when it fails
     */
    public void setPerfEvent(String name, boolean enabled, Set<ChangeFlags> flags) {
        Async.brief(cancellable -> {
            doSetPerfEvent(cancellable, name, enabled, flags);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #setPerfEvent}.
     *
     * @param name its name, such as {@code cache_misses}
     * @param enabled whether to count it
     * @param flags where
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> setPerfEventAsync(String name, boolean enabled, Set<ChangeFlags> flags) {
        return Async.run(cancellable -> {
            doSetPerfEvent(cancellable, name, enabled, flags);
            return null;
        });
    }

    private void doSetPerfEvent(long cancellable, String name, boolean enabled, Set<ChangeFlags> flags) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_domain_set_perf_event(self, Text.utf8(name), enabled ? 1 : 0, Values.bits(flags), cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Is {@link #setPerfEvent(String, boolean, Set)} without the last arguments.
     *
     * @param name its name, such as {@code cache_misses}
     * @param enabled whether to count it
     */
    public void setPerfEvent(String name, boolean enabled) {
        setPerfEvent(name, enabled, Set.of());
    }

    /**
     * Is {@link #setPerfEvent(String, boolean, Set)} without the last arguments.
     *
     * @param name its name, such as {@code cache_misses}
     * @param enabled whether to count it
     * @return a future
     */
    public CompletableFuture<Void> setPerfEventAsync(String name, boolean enabled) {
        return setPerfEventAsync(name, enabled, Set.of());
    }

    /**
     * Sets the share of the host's CPUs that the domain gets (libvirt: {@code
     * virDomainSetSchedulerParametersFlags}).
     * <p>Fails with {@link ErrorCode#INVALID_ARGUMENT}, {@link ErrorCode#INVALID_STATE} when the host lacks the
     * control groups for it, or {@link ErrorCode#NOT_SUPPORTED}.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param parameters what to set
     * @param flags where
     * @throws SimplevirtException when it fails
     */
    public void setSchedulerParameters(SchedulerParameters parameters, Set<ChangeFlags> flags) {
        Async.brief(cancellable -> {
            doSetSchedulerParameters(cancellable, parameters, flags);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #setSchedulerParameters}.
     *
     * @param parameters what to set
     * @param flags where
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> setSchedulerParametersAsync(SchedulerParameters parameters, Set<ChangeFlags> flags) {
        return Async.run(cancellable -> {
            doSetSchedulerParameters(cancellable, parameters, flags);
            return null;
        });
    }

    private void doSetSchedulerParameters(long cancellable, SchedulerParameters parameters, Set<ChangeFlags> flags) {
        long[] failure = new long[1];
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_set_scheduler_parameters(scope.use(this), scope.use(parameters), Values.bits(flags), cancellable, failure);
            SimplevirtException.check(failure);
        }
    }

    /**
     * Is {@link #setSchedulerParameters(SchedulerParameters, Set)} without the last arguments.
     *
     * @param parameters what to set
     */
    public void setSchedulerParameters(SchedulerParameters parameters) {
        setSchedulerParameters(parameters, Set.of());
    }

    /**
     * Is {@link #setSchedulerParameters(SchedulerParameters, Set)} without the last arguments.
     *
     * @param parameters what to set
     * @return a future
     */
    public CompletableFuture<Void> setSchedulerParametersAsync(SchedulerParameters parameters) {
        return setSchedulerParametersAsync(parameters, Set.of());
    }

    /**
     * Sets the title of a domain (libvirt: {@code virDomainSetMetadata}).
     * <p>Fails with {@link ErrorCode#INVALID_ARGUMENT} when it has more than one line.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param title a short line of text, or {@code null} for none
     * @param flags where
     * @throws SimplevirtException when it fails
     */
    public void setTitle(String title, Set<ChangeFlags> flags) {
        Async.brief(cancellable -> {
            doSetTitle(cancellable, title, flags);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #setTitle}.
     *
     * @param title a short line of text, or {@code null} for none
     * @param flags where
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> setTitleAsync(String title, Set<ChangeFlags> flags) {
        return Async.run(cancellable -> {
            doSetTitle(cancellable, title, flags);
            return null;
        });
    }

    private void doSetTitle(long cancellable, String title, Set<ChangeFlags> flags) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_domain_set_title(self, Text.utf8(title), Values.bits(flags), cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Is {@link #setTitle(String, Set)} without the last arguments.
     *
     * @param title a short line of text, or {@code null} for none
     */
    public void setTitle(String title) {
        setTitle(title, Set.of());
    }

    /**
     * Is {@link #setTitle(String, Set)} without the last arguments.
     *
     * @param title a short line of text, or {@code null} for none
     * @return a future
     */
    public CompletableFuture<Void> setTitleAsync(String title) {
        return setTitleAsync(title, Set.of());
    }

    /**
     * Lets the agent set the password of a user in the guest (libvirt: {@code virDomainSetUserPassword}).
     * <p>Fails with {@link ErrorCode#AGENT_UNAVAILABLE}, or {@link ErrorCode#FAILED} when the guest refuses, for
     * example because there is no such user.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param user a user of the guest
     * @param password the new password
     * @param encrypted whether {@code password} was hashed the way the guest stores it
     * @throws SimplevirtException when it fails
     */
    public void setUserPassword(String user, String password, boolean encrypted) {
        Async.brief(cancellable -> {
            doSetUserPassword(cancellable, user, password, encrypted);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #setUserPassword}.
     *
     * @param user a user of the guest
     * @param password the new password
     * @param encrypted whether {@code password} was hashed the way the guest stores it
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> setUserPasswordAsync(String user, String password, boolean encrypted) {
        return Async.run(cancellable -> {
            doSetUserPassword(cancellable, user, password, encrypted);
            return null;
        });
    }

    private void doSetUserPassword(long cancellable, String user, String password, boolean encrypted) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_domain_set_user_password(self, Text.utf8(user), Text.utf8(password), encrypted ? 1 : 0, cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Is {@link #setUserPassword(String, String, boolean)} without the last arguments.
     *
     * @param user a user of the guest
     * @param password the new password
     */
    public void setUserPassword(String user, String password) {
        setUserPassword(user, password, false);
    }

    /**
     * Is {@link #setUserPassword(String, String, boolean)} without the last arguments.
     *
     * @param user a user of the guest
     * @param password the new password
     * @return a future
     */
    public CompletableFuture<Void> setUserPasswordAsync(String user, String password) {
        return setUserPasswordAsync(user, password, false);
    }

    /**
     * Sets how many virtual CPUs a domain has (libvirt: {@code virDomainSetVcpusFlags}), up to the maximum it was
     * defined with.
     * <p>Fails with {@link ErrorCode#INVALID_ARGUMENT} when it is 0 or exceeds the maximum.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param count how many virtual CPUs it shall have
     * @param flags where
     * @throws SimplevirtException when it fails
     */
    public void setVcpus(long count, Set<ChangeFlags> flags) {
        Async.brief(cancellable -> {
            doSetVcpus(cancellable, count, flags);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #setVcpus}.
     *
     * @param count how many virtual CPUs it shall have
     * @param flags where
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> setVcpusAsync(long count, Set<ChangeFlags> flags) {
        return Async.run(cancellable -> {
            doSetVcpus(cancellable, count, flags);
            return null;
        });
    }

    private void doSetVcpus(long cancellable, long count, Set<ChangeFlags> flags) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_domain_set_vcpus(self, Values.unsigned(count), Values.bits(flags), cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Is {@link #setVcpus(long, Set)} without the last arguments.
     *
     * @param count how many virtual CPUs it shall have
     */
    public void setVcpus(long count) {
        setVcpus(count, Set.of());
    }

    /**
     * Is {@link #setVcpus(long, Set)} without the last arguments.
     *
     * @param count how many virtual CPUs it shall have
     * @return a future
     */
    public CompletableFuture<Void> setVcpusAsync(long count) {
        return setVcpusAsync(count, Set.of());
    }

    /**
     * Asks the guest to power off (libvirt: {@code virDomainShutdownFlags}). Returns as soon as the guest has been
     * asked; {@link Domain#stop} waits and powers it off when it does not.
     * <p>Fails with {@link ErrorCode#INVALID_STATE} when it is not running.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param mode how to ask the guest
     * @throws SimplevirtException when it fails
     */
    public void shutDown(ShutdownMode... mode) {
        Async.brief(cancellable -> {
            doShutDown(cancellable, mode);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #shutDown}.
     *
     * @param mode how to ask the guest
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> shutDownAsync(ShutdownMode... mode) {
        return Async.run(cancellable -> {
            doShutDown(cancellable, mode);
            return null;
        });
    }

    private void doShutDown(long cancellable, ShutdownMode... mode) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_domain_shut_down(self, Values.bits(mode), cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Starts the domain, from its saved image when it has one (libvirt: {@code virDomainCreateWithFlags}).
     * <p>Fails with {@link ErrorCode#INVALID_STATE} when it is already running.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param flags how to start
     * @throws SimplevirtException when it fails
     */
    public void start(StartFlags... flags) {
        Async.brief(cancellable -> {
            doStart(cancellable, flags);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #start}.
     *
     * @param flags how to start
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> startAsync(StartFlags... flags) {
        return Async.run(cancellable -> {
            doStart(cancellable, flags);
            return null;
        });
    }

    private void doStart(long cancellable, StartFlags... flags) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_domain_start(self, Values.bits(flags), cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Switches the running migration to post-copy: the guest continues at the destination at once and fetches the
     * rest of its memory on demand (libvirt: {@code virDomainMigrateStartPostCopy}). From then on the domain is lost
     * when either host or the network fails.
     * <p>Fails with {@link ErrorCode#INVALID_STATE} when no migration is running, or its options do not allow
     * post-copy.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @throws SimplevirtException when it fails
     */
    public void startPostCopy() {
        Async.brief(cancellable -> {
            doStartPostCopy(cancellable);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #startPostCopy}.
     *
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> startPostCopyAsync() {
        return Async.run(cancellable -> {
            doStartPostCopy(cancellable);
            return null;
        });
    }

    private void doStartPostCopy(long cancellable) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_domain_start_post_copy(self, cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Stops the domain: asks the guest to power off, waits, and powers it off when it has not done so in time. A
     * domain that is already off is a success. A paused domain is resumed first, since its guest could not react
     * otherwise.
     * <p>Fails with {@link ErrorCode#NOT_FOUND} when the domain no longer exists.
     * <p>Cancelling stops the wait; the guest has been asked to power off and may still do so.
     *
     * @param timeout how long to wait for the guest to power off; 0 to power it off at once (in whole seconds)
     * @throws SimplevirtException when it fails
     */
    public void stop(Duration timeout) {
        Async.lasting(cancellable -> {
            doStop(cancellable, timeout);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #stop}.
     *
     * @param timeout how long to wait for the guest to power off; 0 to power it off at once (in whole seconds)
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> stopAsync(Duration timeout) {
        return Async.run(cancellable -> {
            doStop(cancellable, timeout);
            return null;
        });
    }

    private void doStop(long cancellable, Duration timeout) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_domain_stop(self, Values.whole(timeout, ChronoUnit.SECONDS), cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Pauses the domain; it stays in memory (libvirt: {@code virDomainSuspend}).
     * <p>Fails with {@link ErrorCode#INVALID_STATE} when it is not running.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @throws SimplevirtException when it fails
     */
    public void suspend() {
        Async.brief(cancellable -> {
            doSuspend(cancellable);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #suspend}.
     *
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> suspendAsync() {
        return Async.run(cancellable -> {
            doSuspend(cancellable);
            return null;
        });
    }

    private void doSuspend(long cancellable) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_domain_suspend(self, cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Takes a picture of the screen of a running domain (libvirt: {@code virDomainScreenshot}).
     * <p>Fails with {@link ErrorCode#INVALID_STATE} when it is not running or has no such screen.
     * <p>Cancelling ends the transfer.
     *
     * @param screen which screen; 0 is the first
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public Screenshot takeScreenshot(long screen) {
        return Async.brief(cancellable -> doTakeScreenshot(cancellable, screen));
    }

    /**
     * Asynchronous version of {@link #takeScreenshot}.
     *
     * @param screen which screen; 0 is the first
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Screenshot> takeScreenshotAsync(long screen) {
        return Async.run(cancellable -> doTakeScreenshot(cancellable, screen));
    }

    private Screenshot doTakeScreenshot(long cancellable, long screen) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_domain_take_screenshot(self, Values.unsigned(screen), cancellable, failure);
            SimplevirtException.check(failure);
            return Screenshot.take(result);
        } finally {
            release();
        }
    }

    /**
     * Is {@link #takeScreenshot(long)} without the last arguments.
     *
     * @return the result
     */
    public Screenshot takeScreenshot() {
        return takeScreenshot(0);
    }

    /**
     * Is {@link #takeScreenshot(long)} without the last arguments.
     *
     * @return a future
     */
    public CompletableFuture<Screenshot> takeScreenshotAsync() {
        return takeScreenshotAsync(0);
    }

    /**
     * Takes a picture of the screen of a running domain as PNG, whatever format the hypervisor provides (libvirt:
     * {@code virDomainScreenshot}).
     * <p>Fails with {@link ErrorCode#INVALID_STATE} when it is not running or has no such screen, {@link
     * ErrorCode#NOT_SUPPORTED} when the hypervisor provides neither PNG nor PPM.
     * <p>Cancelling ends the transfer.
     *
     * @param screen which screen; 0 is the first
     * @return the result
     * @throws SimplevirtException when it fails
     */
    public byte[] takeScreenshotPng(long screen) {
        return Async.brief(cancellable -> doTakeScreenshotPng(cancellable, screen));
    }

    /**
     * Asynchronous version of {@link #takeScreenshotPng}.
     *
     * @param screen which screen; 0 is the first
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<byte[]> takeScreenshotPngAsync(long screen) {
        return Async.run(cancellable -> doTakeScreenshotPng(cancellable, screen));
    }

    private byte[] doTakeScreenshotPng(long cancellable, long screen) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_domain_take_screenshot_png(self, Values.unsigned(screen), cancellable, failure);
            SimplevirtException.check(failure);
            return Values.takeBytes(result);
        } finally {
            release();
        }
    }

    /**
     * Is {@link #takeScreenshotPng(long)} without the last arguments.
     *
     * @return the result
     */
    public byte[] takeScreenshotPng() {
        return takeScreenshotPng(0);
    }

    /**
     * Is {@link #takeScreenshotPng(long)} without the last arguments.
     *
     * @return a future
     */
    public CompletableFuture<byte[]> takeScreenshotPngAsync() {
        return takeScreenshotPngAsync(0);
    }

    /**
     * Allows writes to frozen file systems again (libvirt: {@code virDomainFSThaw}); without any that is frozen this
     * does nothing and returns 0.
     * <p>Fails with {@link ErrorCode#AGENT_UNAVAILABLE} or {@link ErrorCode#INVALID_STATE} when the domain is not
     * running.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param mountPoints {@code null} for all; QEMU thaws only all of them, and refuses others with {@link
     *     ErrorCode#NOT_SUPPORTED}
     * @return how many were thawed
     * @throws SimplevirtException when it fails
     */
    public int thawFileSystems(List<String> mountPoints) {
        return Async.brief(cancellable -> doThawFileSystems(cancellable, mountPoints));
    }

    /**
     * Asynchronous version of {@link #thawFileSystems}.
     *
     * @param mountPoints {@code null} for all; QEMU thaws only all of them, and refuses others with {@link
     *     ErrorCode#NOT_SUPPORTED}
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Integer> thawFileSystemsAsync(List<String> mountPoints) {
        return Async.run(cancellable -> doThawFileSystems(cancellable, mountPoints));
    }

    private int doThawFileSystems(long cancellable, List<String> mountPoints) {
        long[] failure = new long[1];
        try (Scope scope = new Scope()) {
            int result = N.simplevirt_domain_thaw_file_systems(scope.use(this), scope.strings(mountPoints), cancellable, failure);
            SimplevirtException.check(failure);
            return result;
        }
    }

    /**
     * Is {@link #thawFileSystems(List)} without the last arguments.
     *
     * @return how many were thawed
     */
    public int thawFileSystems() {
        return thawFileSystems(null);
    }

    /**
     * Is {@link #thawFileSystems(List)} without the last arguments.
     *
     * @return a future
     */
    public CompletableFuture<Integer> thawFileSystemsAsync() {
        return thawFileSystemsAsync(null);
    }

    /**
     * Asks the agent to give the free space of the guest's file systems back to the host (libvirt: {@code
     * virDomainFSTrim}); it takes effect on disks whose driver has {@code discard='unmap'}.
     * <p>Fails with {@link ErrorCode#AGENT_UNAVAILABLE} or {@link ErrorCode#INVALID_STATE} when the domain is not
     * running.
     * <p>Cancelling has no effect once the guest was asked.
     *
     * @param minimum free ranges shorter than this are left alone; 0 for the guest's default (in bytes)
     * @throws SimplevirtException when it fails
     */
    public void trimFileSystems(long minimum) {
        Async.brief(cancellable -> {
            doTrimFileSystems(cancellable, minimum);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #trimFileSystems}.
     *
     * @param minimum free ranges shorter than this are left alone; 0 for the guest's default (in bytes)
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> trimFileSystemsAsync(long minimum) {
        return Async.run(cancellable -> {
            doTrimFileSystems(cancellable, minimum);
            return null;
        });
    }

    private void doTrimFileSystems(long cancellable, long minimum) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_domain_trim_file_systems(self, minimum, cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /** Is {@link #trimFileSystems(long)} without the last arguments. */
    public void trimFileSystems() {
        trimFileSystems(0);
    }

    /**
     * Is {@link #trimFileSystems(long)} without the last arguments.
     *
     * @return a future
     */
    public CompletableFuture<Void> trimFileSystemsAsync() {
        return trimFileSystemsAsync(0);
    }

    /**
     * Removes the stored definition; a running domain becomes transient (libvirt: {@code virDomainUndefineFlags}).
     * <p>Fails with {@link ErrorCode#INVALID_STATE} when something must be removed along with it that the flags do
     * not name.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param flags what to remove along with it
     * @throws SimplevirtException when it fails
     */
    public void undefine(UndefineFlags... flags) {
        Async.brief(cancellable -> {
            doUndefine(cancellable, flags);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #undefine}.
     *
     * @param flags what to remove along with it
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> undefineAsync(UndefineFlags... flags) {
        return Async.run(cancellable -> {
            doUndefine(cancellable, flags);
            return null;
        });
    }

    private void doUndefine(long cancellable, UndefineFlags... flags) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_domain_undefine(self, Values.bits(flags), cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Changes a device that can be changed in place, as {@link Domain#updateDeviceXml} does.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, {@link ErrorCode#NOT_FOUND}, {@link ErrorCode#NOT_SUPPORTED}
     * when it cannot be changed that way.
     * <p>Cancelling stops the wait; the daemon may still carry out the operation.
     *
     * @param device the complete new description of the device, for example from {@link Domain#fetchConfig}; must
     *     not be changed until the call has ended
     * @param flags where
     * @throws SimplevirtException when it fails
     */
    public void updateDevice(Config device, ChangeFlags... flags) {
        Async.brief(cancellable -> {
            doUpdateDevice(cancellable, device, flags);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #updateDevice}.
     *
     * @param device the complete new description of the device, for example from {@link Domain#fetchConfig}; must
     *     not be changed until the call has ended
     * @param flags where
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> updateDeviceAsync(Config device, ChangeFlags... flags) {
        return Async.run(cancellable -> {
            doUpdateDevice(cancellable, device, flags);
            return null;
        });
    }

    private void doUpdateDevice(long cancellable, Config device, ChangeFlags... flags) {
        long[] failure = new long[1];
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_update_device(scope.use(this), scope.use(device), Values.bits(flags), cancellable, failure);
            SimplevirtException.check(failure);
        }
    }

    /**
     * Changes a device that can be changed in place, such as the link state of an interface (libvirt: {@code
     * virDomainUpdateDeviceFlags}).
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, {@link ErrorCode#NOT_FOUND}, {@link ErrorCode#NOT_SUPPORTED}
     * when it cannot be changed that way.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param xml the device as it shall be, whole
     * @param flags where
     * @throws SimplevirtException when it fails
     */
    public void updateDeviceXml(String xml, ChangeFlags... flags) {
        Async.brief(cancellable -> {
            doUpdateDeviceXml(cancellable, xml, flags);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #updateDeviceXml}.
     *
     * @param xml the device as it shall be, whole
     * @param flags where
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> updateDeviceXmlAsync(String xml, ChangeFlags... flags) {
        return Async.run(cancellable -> {
            doUpdateDeviceXml(cancellable, xml, flags);
            return null;
        });
    }

    private void doUpdateDeviceXml(long cancellable, String xml, ChangeFlags... flags) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_domain_update_device_xml(self, Text.utf8(xml), Values.bits(flags), cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Changes the definition in the saved memory (libvirt: {@code virDomainManagedSaveDefineXML}).
     * <p>Fails with {@link ErrorCode#INVALID_STATE} when there is no saved memory, {@link ErrorCode#INVALID_CONFIG}.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @param xml the definition; only parts that the guest cannot see may differ, such as paths of disks
     * @throws SimplevirtException when it fails
     */
    public void updateManagedSaveXml(String xml) {
        Async.brief(cancellable -> {
            doUpdateManagedSaveXml(cancellable, xml);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #updateManagedSaveXml}.
     *
     * @param xml the definition; only parts that the guest cannot see may differ, such as paths of disks
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> updateManagedSaveXmlAsync(String xml) {
        return Async.run(cancellable -> {
            doUpdateManagedSaveXml(cancellable, xml);
            return null;
        });
    }

    private void doUpdateManagedSaveXml(long cancellable, String xml) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_domain_update_managed_save_xml(self, Text.utf8(xml), cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Waits until the guest has an address at which it can be reached. The first source that knows one is used: the
     * DHCP server, the guest agent or the neighbour table of the host.
     * <p>A DHCP server knows the address of a guest that was started again from the time before, until that lease
     * ends; usually the guest gets the same one again. {@link Domain#waitForAgent} waits until the guest itself is
     * up.
     * <p>Fails with {@link ErrorCode#TIMED_OUT}, or {@link ErrorCode#INVALID_STATE} when the domain is off or stops
     * while waiting.
     * <p>Cancelling ends the wait at once.
     *
     * @param timeout how long to wait; 0 to check once without waiting (in whole seconds)
     * @return an IPv4 address, or an IPv6 address when there is no other
     * @throws SimplevirtException when it fails
     */
    public String waitForAddress(Duration timeout) {
        return Async.lasting(cancellable -> doWaitForAddress(cancellable, timeout));
    }

    /**
     * Asynchronous version of {@link #waitForAddress}.
     *
     * @param timeout how long to wait; 0 to check once without waiting (in whole seconds)
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<String> waitForAddressAsync(Duration timeout) {
        return Async.run(cancellable -> doWaitForAddress(cancellable, timeout));
    }

    private String doWaitForAddress(long cancellable, Duration timeout) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_domain_wait_for_address(self, Values.whole(timeout, ChronoUnit.SECONDS), cancellable, failure);
            SimplevirtException.check(failure);
            return Text.take(result);
        } finally {
            release();
        }
    }

    /**
     * Waits until the guest agent answers.
     * <p>Fails with {@link ErrorCode#TIMED_OUT}, or {@link ErrorCode#INVALID_STATE} when the domain is off or stops
     * while waiting.
     * <p>Cancelling ends the wait at once.
     *
     * @param timeout how long to wait; 0 to check once without waiting (in whole seconds)
     * @throws SimplevirtException when it fails
     */
    public void waitForAgent(Duration timeout) {
        Async.lasting(cancellable -> {
            doWaitForAgent(cancellable, timeout);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #waitForAgent}.
     *
     * @param timeout how long to wait; 0 to check once without waiting (in whole seconds)
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> waitForAgentAsync(Duration timeout) {
        return Async.run(cancellable -> {
            doWaitForAgent(cancellable, timeout);
            return null;
        });
    }

    private void doWaitForAgent(long cancellable, Duration timeout) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_domain_wait_for_agent(self, Values.whole(timeout, ChronoUnit.SECONDS), cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Waits for a job on a disk that this or another program started. A job that has ended before the call cannot be
     * distinguished from one that never existed.
     * <p>Fails with {@link ErrorCode#FAILED} when the job fails or is aborted, {@link ErrorCode#INVALID_STATE} when
     * the domain is not running or stops.
     * <p>Cancelling ends the wait; the job goes on.
     *
     * @param disk the disk's target name, such as {@code vda}, or its source
     * @param progress reports progress, or {@code null}
     * @return {@code true} when the job is ready to be finished, {@code false} when it has ended or there is none
     * @throws SimplevirtException when it fails
     */
    public boolean waitForBlockJob(String disk, Progress progress) {
        return Async.lasting(cancellable -> doWaitForBlockJob(cancellable, disk, progress));
    }

    /**
     * Asynchronous version of {@link #waitForBlockJob}.
     *
     * @param disk the disk's target name, such as {@code vda}, or its source
     * @param progress reports progress, or {@code null}
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Boolean> waitForBlockJobAsync(String disk, Progress progress) {
        return Async.run(cancellable -> doWaitForBlockJob(cancellable, disk, progress));
    }

    private boolean doWaitForBlockJob(long cancellable, String disk, Progress progress) {
        long[] failure = new long[1];
        try (Scope scope = new Scope()) {
            int result = N.simplevirt_domain_wait_for_block_job(scope.use(this), Text.utf8(disk), scope.use(progress), cancellable, failure);
            SimplevirtException.check(failure);
            return result != 0;
        }
    }

    /**
     * Is {@link #waitForBlockJob(String, Progress)} without the last arguments.
     *
     * @param disk the disk's target name, such as {@code vda}, or its source
     * @return {@code true} when the job is ready to be finished, {@code false} when it has ended or there is none
     */
    public boolean waitForBlockJob(String disk) {
        return waitForBlockJob(disk, null);
    }

    /**
     * Is {@link #waitForBlockJob(String, Progress)} without the last arguments.
     *
     * @param disk the disk's target name, such as {@code vda}, or its source
     * @return a future
     */
    public CompletableFuture<Boolean> waitForBlockJobAsync(String disk) {
        return waitForBlockJobAsync(disk, null);
    }

    /**
     * Waits until the domain is in the given state.
     * <p>Fails with {@link ErrorCode#TIMED_OUT}, or {@link ErrorCode#NOT_FOUND} when the domain ceased to exist.
     * <p>Cancelling ends the wait at once.
     *
     * @param state the state to wait for
     * @param timeout how long to wait; 0 to check once without waiting (in whole seconds)
     * @throws SimplevirtException when it fails
     */
    public void waitForState(DomainState state, Duration timeout) {
        Async.lasting(cancellable -> {
            doWaitForState(cancellable, state, timeout);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #waitForState}.
     *
     * @param state the state to wait for
     * @param timeout how long to wait; 0 to check once without waiting (in whole seconds)
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> waitForStateAsync(DomainState state, Duration timeout) {
        return Async.run(cancellable -> {
            doWaitForState(cancellable, state, timeout);
            return null;
        });
    }

    private void doWaitForState(long cancellable, DomainState state, Duration timeout) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_domain_wait_for_state(self, state.value(), Values.whole(timeout, ChronoUnit.SECONDS), cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Wakes a guest that suspended itself (libvirt: {@code virDomainPMWakeup}).
     * <p>Fails with {@link ErrorCode#INVALID_STATE} when it does not sleep.
     * <p>Cancelling stops the wait: the call fails with {@code CancellationException}, but the daemon may still
     * carry out the operation. The same applies to the deadline of the connection, with {@link ErrorCode#TIMED_OUT}.
     *
     * @throws SimplevirtException when it fails
     */
    public void wakeUp() {
        Async.brief(cancellable -> {
            doWakeUp(cancellable);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #wakeUp}.
     *
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> wakeUpAsync() {
        return Async.run(cancellable -> {
            doWakeUp(cancellable);
            return null;
        });
    }

    private void doWakeUp(long cancellable) {
        long[] failure = new long[1];
        long self = acquire();
        try {
            N.simplevirt_domain_wake_up(self, cancellable, failure);
            SimplevirtException.check(failure);
        } finally {
            release();
        }
    }

    /**
     * Writes a file in the guest through the agent, in pieces of 64 KiB, replacing its contents. When it fails half
     * way, the file keeps what was written so far; when the agent or the connection fails half way, the file also
     * stays open in the guest until its agent is restarted.
     * <p>Fails with {@link ErrorCode#NOT_FOUND} when its folder does not exist, {@link ErrorCode#PERMISSION_DENIED},
     * {@link ErrorCode#NO_SPACE} or {@link ErrorCode#AGENT_UNAVAILABLE}.
     * <p>Cancelling stops the transfer; the file keeps what was written so far.
     *
     * @param path the file in the guest
     * @param data its new content
     * @throws SimplevirtException when it fails
     */
    public void writeGuestFile(String path, byte[] data) {
        Async.brief(cancellable -> {
            doWriteGuestFile(cancellable, path, data);
            return null;
        });
    }

    /**
     * Asynchronous version of {@link #writeGuestFile}.
     *
     * @param path the file in the guest
     * @param data its new content
     * @return a future; cancelling it, or a timeout of it, cancels the call, and it then ends with the call, when
     *     what that did is undone
     */
    public CompletableFuture<Void> writeGuestFileAsync(String path, byte[] data) {
        return Async.run(cancellable -> {
            doWriteGuestFile(cancellable, path, data);
            return null;
        });
    }

    private void doWriteGuestFile(long cancellable, String path, byte[] data) {
        long[] failure = new long[1];
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_write_guest_file(scope.use(this), Text.utf8(path), scope.bytes(data), cancellable, failure);
            SimplevirtException.check(failure);
        }
    }

    interface EventCallback extends Callback {
        void invoke(long self, long event, long data);
    }

    @SuppressWarnings("unchecked")
    private static final EventCallback EVENT = Signals.foreign((self, event, data) ->
            Signals.call(data, handler -> ((Consumer<Event>) handler).accept(Event.read(event))));

    /**
     * Something happened to this domain: it was started, stopped, paused and so on; and what {@link
     * Connection#subscribe} asked for. Emitted after the properties have changed, and where the connection emits its
     * own signals.
     *
     * @param handler called on a thread of its own, one call at a time; one that uses its emitter keeps it alive, as
     *     long as that is not closed
     * @return what ends it
     */
    public Subscription onEvent(Consumer<Event> handler) {
        return Signals.connect(this, "event", EVENT, handler);
    }

    @Override
    String shown() {
        return name();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native int simplevirt_domain_abort_block_job(long self, byte[] disk, long cancellable, long[] error);

        static native int simplevirt_domain_abort_job(long self, long cancellable, long[] error);

        static native int simplevirt_domain_add_iothread(long self, int id, int flags, long cancellable, long[] error);

        static native long simplevirt_domain_agent_command(long self, byte[] command, int timeout, long cancellable, long[] error);

        static native int simplevirt_domain_attach_device(long self, long device, int flags, long cancellable, long[] error);

        static native int simplevirt_domain_attach_device_xml(long self, byte[] xml, int flags, long cancellable, long[] error);

        static native long simplevirt_domain_backup(long self, byte[] folder, byte[] checkpoint, byte[] incremental, long bandwidth, int flags, long progress, long cancellable, long[] error);

        static native int simplevirt_domain_backup_from_config(long self, long config, long checkpoint, long bandwidth, int flags, long progress, long cancellable, long[] error);

        static native int simplevirt_domain_backup_xml(long self, byte[] xml, byte[] checkpointXml, long bandwidth, int flags, long progress, long cancellable, long[] error);

        static native long simplevirt_domain_begin_pull_backup(long self, long config, long checkpoint, int flags, long cancellable, long[] error);

        static native int simplevirt_domain_change_media(long self, byte[] target, byte[] path, int force, int flags, long cancellable, long[] error);

        static native int simplevirt_domain_commit_block(long self, byte[] disk, byte[] top, byte[] base, long bandwidth, int flags, long progress, long cancellable, long[] error);

        static native int simplevirt_domain_copy_block(long self, byte[] disk, byte[] path, byte[] format, long bandwidth, int flags, long progress, long cancellable, long[] error);

        static native int simplevirt_domain_copy_block_to_volume(long self, byte[] disk, long volume, long bandwidth, int flags, long progress, long cancellable, long[] error);

        static native int simplevirt_domain_copy_block_xml(long self, byte[] disk, byte[] xml, long bandwidth, int flags, long progress, long cancellable, long[] error);

        static native int simplevirt_domain_core_dump(long self, byte[] path, int format, int flags, long progress, long cancellable, long[] error);

        static native long simplevirt_domain_create_checkpoint(long self, byte[] name, byte[] description, int flags, long cancellable, long[] error);

        static native long simplevirt_domain_create_checkpoint_from_config(long self, long config, int flags, long cancellable, long[] error);

        static native long simplevirt_domain_create_checkpoint_xml(long self, byte[] xml, int flags, long cancellable, long[] error);

        static native long simplevirt_domain_create_copy(long self, byte[] name, long progress, long cancellable, long[] error);

        static native long simplevirt_domain_create_snapshot(long self, byte[] name, byte[] description, byte[] memoryFile, int flags, long progress, long cancellable, long[] error);

        static native long simplevirt_domain_create_snapshot_from_config(long self, long config, int flags, long progress, long cancellable, long[] error);

        static native long simplevirt_domain_create_snapshot_xml(long self, byte[] xml, int flags, long progress, long cancellable, long[] error);

        static native int simplevirt_domain_delete(long self, int flags, long cancellable, long[] error);

        static native int simplevirt_domain_detach_device(long self, long device, int flags, int timeout, long cancellable, long[] error);

        static native int simplevirt_domain_detach_device_by_alias(long self, byte[] alias, int flags, int timeout, long cancellable, long[] error);

        static native int simplevirt_domain_detach_device_xml(long self, byte[] xml, int flags, int timeout, long cancellable, long[] error);

        static native int simplevirt_domain_enable_vcpus(long self, byte[] vcpus, int enabled, int flags, long cancellable, long[] error);

        static native int simplevirt_domain_end_pull_backup(long self, long cancellable, long[] error);

        static native long simplevirt_domain_exec_in_guest(long self, long command, long environment, long input, int timeout, long cancellable, long[] error);

        static native int simplevirt_domain_fetch_autostart(long self, long cancellable, long[] error);

        static native long simplevirt_domain_fetch_backup(long self, long cancellable, long[] error);

        static native long simplevirt_domain_fetch_blkio_parameters(long self, int flags, long cancellable, long[] error);

        static native long simplevirt_domain_fetch_block_info(long self, byte[] disk, long cancellable, long[] error);

        static native long simplevirt_domain_fetch_block_throttle(long self, byte[] disk, int flags, long cancellable, long[] error);

        static native long simplevirt_domain_fetch_command_line(long self, long cancellable, long[] error);

        static native long simplevirt_domain_fetch_config(long self, int flags, long cancellable, long[] error);

        static native long simplevirt_domain_fetch_cpu_stats(long self, long cancellable, long[] error);

        static native long simplevirt_domain_fetch_current_snapshot(long self, long cancellable, long[] error);

        static native long simplevirt_domain_fetch_description(long self, int flags, long cancellable, long[] error);

        static native long simplevirt_domain_fetch_disk_faults(long self, long cancellable, long[] error);

        static native long simplevirt_domain_fetch_emulator_cpus(long self, int flags, long cancellable, long[] error);

        static native long simplevirt_domain_fetch_graphics(long self, long cancellable, long[] error);

        static native long simplevirt_domain_fetch_guest_hostname(long self, long cancellable, long[] error);

        static native long simplevirt_domain_fetch_guest_info(long self, int parts, long cancellable, long[] error);

        static native long simplevirt_domain_fetch_guest_time(long self, long cancellable, long[] error);

        static native long simplevirt_domain_fetch_interface_bandwidth(long self, byte[] card, int flags, long cancellable, long[] error);

        static native long simplevirt_domain_fetch_job_info(long self, int completed, long cancellable, long[] error);

        static native int simplevirt_domain_fetch_managed_save(long self, long cancellable, long[] error);

        static native long simplevirt_domain_fetch_managed_save_xml(long self, long cancellable, long[] error);

        static native int simplevirt_domain_fetch_max_vcpus(long self, int flags, long cancellable, long[] error);

        static native long simplevirt_domain_fetch_memory_parameters(long self, int flags, long cancellable, long[] error);

        static native long simplevirt_domain_fetch_messages(long self, long cancellable, long[] error);

        static native long simplevirt_domain_fetch_metadata(long self, byte[] uri, int flags, long cancellable, long[] error);

        static native long simplevirt_domain_fetch_migration_bandwidth(long self, long cancellable, long[] error);

        static native int simplevirt_domain_fetch_migration_downtime(long self, long cancellable, long[] error);

        static native long simplevirt_domain_fetch_numa_parameters(long self, int flags, long cancellable, long[] error);

        static native long simplevirt_domain_fetch_scheduler_parameters(long self, int flags, long cancellable, long[] error);

        static native long simplevirt_domain_fetch_security_labels(long self, long cancellable, long[] error);

        static native long simplevirt_domain_fetch_stats(long self, int groups, long cancellable, long[] error);

        static native long simplevirt_domain_fetch_title(long self, int flags, long cancellable, long[] error);

        static native long simplevirt_domain_fetch_xml(long self, int flags, long cancellable, long[] error);

        static native int simplevirt_domain_freeze_file_systems(long self, long mountPoints, long cancellable, long[] error);

        static native int simplevirt_domain_get_active(long self);

        static native long simplevirt_domain_get_connection(long self);

        static native int simplevirt_domain_get_exists(long self);

        static native int simplevirt_domain_get_id(long self);

        static native long simplevirt_domain_get_max_memory(long self);

        static native long simplevirt_domain_get_memory(long self);

        static native long simplevirt_domain_get_name(long self);

        static native int simplevirt_domain_get_persistent(long self);

        static native int simplevirt_domain_get_state(long self);

        static native int simplevirt_domain_get_state_reason(long self);

        static native long simplevirt_domain_get_uuid(long self);

        static native int simplevirt_domain_get_vcpus(long self);

        static native int simplevirt_domain_inject_nmi(long self, long cancellable, long[] error);

        static native long simplevirt_domain_list_addresses(long self, int source, long cancellable, long[] error);

        static native long simplevirt_domain_list_authorized_keys(long self, byte[] user, long cancellable, long[] error);

        static native long simplevirt_domain_list_block_jobs(long self, long cancellable, long[] error);

        static native long simplevirt_domain_list_checkpoints(long self, long cancellable, long[] error);

        static native long simplevirt_domain_list_cpu_stats(long self, long cancellable, long[] error);

        static native long simplevirt_domain_list_guest_vcpus(long self, long cancellable, long[] error);

        static native long simplevirt_domain_list_iothreads(long self, int flags, long cancellable, long[] error);

        static native long simplevirt_domain_list_perf_events(long self, int flags, long cancellable, long[] error);

        static native long simplevirt_domain_list_snapshots(long self, long cancellable, long[] error);

        static native long simplevirt_domain_list_vcpus(long self, int flags, long cancellable, long[] error);

        static native long simplevirt_domain_lookup_block_job(long self, byte[] disk, long cancellable, long[] error);

        static native long simplevirt_domain_lookup_checkpoint(long self, byte[] name, long cancellable, long[] error);

        static native long simplevirt_domain_lookup_snapshot(long self, byte[] name, long cancellable, long[] error);

        static native int simplevirt_domain_managed_save(long self, int flags, long progress, long cancellable, long[] error);

        static native long simplevirt_domain_measure_dirty_rate(long self, int duration, long cancellable, long[] error);

        static native long simplevirt_domain_migrate(long self, long destination, long options, long progress, long cancellable, long[] error);

        static native int simplevirt_domain_migrate_to_uri(long self, byte[] uri, long options, long progress, long cancellable, long[] error);

        static native long simplevirt_domain_monitor_command(long self, byte[] command, long cancellable, long[] error);

        static native long simplevirt_domain_open_channel(long self, byte[] name, int force, long cancellable, long[] error);

        static native long simplevirt_domain_open_console(long self, byte[] device, int force, long cancellable, long[] error);

        static native long simplevirt_domain_open_graphics(long self, int index, int skipPassword, long cancellable, long[] error);

        static native int simplevirt_domain_pin_emulator(long self, byte[] cpus, int flags, long cancellable, long[] error);

        static native int simplevirt_domain_pin_iothread(long self, int id, byte[] cpus, int flags, long cancellable, long[] error);

        static native int simplevirt_domain_pin_vcpu(long self, int vcpu, byte[] cpus, int flags, long cancellable, long[] error);

        static native int simplevirt_domain_ping_agent(long self, int timeout, long cancellable, long[] error);

        static native int simplevirt_domain_pivot_block_job(long self, byte[] disk, long cancellable, long[] error);

        static native int simplevirt_domain_power_off(long self, long cancellable, long[] error);

        static native int simplevirt_domain_pull_block(long self, byte[] disk, byte[] base, long bandwidth, int flags, long progress, long cancellable, long[] error);

        static native int simplevirt_domain_put_to_sleep(long self, int target, long cancellable, long[] error);

        static native long simplevirt_domain_read_guest_file(long self, byte[] path, long maxSize, long cancellable, long[] error);

        static native int simplevirt_domain_reboot(long self, int mode, long cancellable, long[] error);

        static native int simplevirt_domain_refresh(long self, long cancellable, long[] error);

        static native int simplevirt_domain_remove_iothread(long self, int id, int flags, long cancellable, long[] error);

        static native int simplevirt_domain_remove_managed_save(long self, long cancellable, long[] error);

        static native int simplevirt_domain_rename(long self, byte[] name, long cancellable, long[] error);

        static native int simplevirt_domain_reset(long self, long cancellable, long[] error);

        static native int simplevirt_domain_resize_block(long self, byte[] disk, long capacity, long cancellable, long[] error);

        static native int simplevirt_domain_resume(long self, long cancellable, long[] error);

        static native int simplevirt_domain_save_to_file(long self, byte[] path, int flags, long progress, long cancellable, long[] error);

        static native int simplevirt_domain_send_keys(long self, long keys, int hold, long cancellable, long[] error);

        static native int simplevirt_domain_set_agent_timeout(long self, int timeout, long cancellable, long[] error);

        static native int simplevirt_domain_set_authorized_keys(long self, byte[] user, long keys, int append, long cancellable, long[] error);

        static native int simplevirt_domain_set_autostart(long self, int autostart, long cancellable, long[] error);

        static native int simplevirt_domain_set_blkio_parameters(long self, long parameters, int flags, long cancellable, long[] error);

        static native int simplevirt_domain_set_block_job_bandwidth(long self, byte[] disk, long bandwidth, long cancellable, long[] error);

        static native int simplevirt_domain_set_block_threshold(long self, byte[] disk, long threshold, long cancellable, long[] error);

        static native int simplevirt_domain_set_block_throttle(long self, byte[] disk, long throttle, int flags, long cancellable, long[] error);

        static native int simplevirt_domain_set_description(long self, byte[] description, int flags, long cancellable, long[] error);

        static native int simplevirt_domain_set_guest_time(long self, long time, long cancellable, long[] error);

        static native int simplevirt_domain_set_guest_vcpu_online(long self, int id, int online, long cancellable, long[] error);

        static native int simplevirt_domain_set_interface_bandwidth(long self, byte[] card, long bandwidth, int flags, long cancellable, long[] error);

        static native int simplevirt_domain_set_iothread_parameters(long self, int id, long parameters, int flags, long cancellable, long[] error);

        static native int simplevirt_domain_set_lifecycle_action(long self, int event, int action, int flags, long cancellable, long[] error);

        static native int simplevirt_domain_set_max_memory(long self, long memory, long cancellable, long[] error);

        static native int simplevirt_domain_set_max_vcpus(long self, int count, long cancellable, long[] error);

        static native int simplevirt_domain_set_memory(long self, long memory, int flags, long cancellable, long[] error);

        static native int simplevirt_domain_set_memory_parameters(long self, long parameters, int flags, long cancellable, long[] error);

        static native int simplevirt_domain_set_memory_stats_period(long self, int period, int flags, long cancellable, long[] error);

        static native int simplevirt_domain_set_metadata(long self, byte[] uri, byte[] prefix, byte[] xml, int flags, long cancellable, long[] error);

        static native int simplevirt_domain_set_migration_bandwidth(long self, long bandwidth, long cancellable, long[] error);

        static native int simplevirt_domain_set_migration_downtime(long self, int duration, long cancellable, long[] error);

        static native int simplevirt_domain_set_numa_parameters(long self, long parameters, int flags, long cancellable, long[] error);

        static native int simplevirt_domain_set_perf_event(long self, byte[] name, int enabled, int flags, long cancellable, long[] error);

        static native int simplevirt_domain_set_scheduler_parameters(long self, long parameters, int flags, long cancellable, long[] error);

        static native int simplevirt_domain_set_title(long self, byte[] title, int flags, long cancellable, long[] error);

        static native int simplevirt_domain_set_user_password(long self, byte[] user, byte[] password, int encrypted, long cancellable, long[] error);

        static native int simplevirt_domain_set_vcpus(long self, int count, int flags, long cancellable, long[] error);

        static native int simplevirt_domain_shut_down(long self, int mode, long cancellable, long[] error);

        static native int simplevirt_domain_start(long self, int flags, long cancellable, long[] error);

        static native int simplevirt_domain_start_post_copy(long self, long cancellable, long[] error);

        static native int simplevirt_domain_stop(long self, int timeout, long cancellable, long[] error);

        static native int simplevirt_domain_suspend(long self, long cancellable, long[] error);

        static native long simplevirt_domain_take_screenshot(long self, int screen, long cancellable, long[] error);

        static native long simplevirt_domain_take_screenshot_png(long self, int screen, long cancellable, long[] error);

        static native int simplevirt_domain_thaw_file_systems(long self, long mountPoints, long cancellable, long[] error);

        static native int simplevirt_domain_trim_file_systems(long self, long minimum, long cancellable, long[] error);

        static native int simplevirt_domain_undefine(long self, int flags, long cancellable, long[] error);

        static native int simplevirt_domain_update_device(long self, long device, int flags, long cancellable, long[] error);

        static native int simplevirt_domain_update_device_xml(long self, byte[] xml, int flags, long cancellable, long[] error);

        static native int simplevirt_domain_update_managed_save_xml(long self, byte[] xml, long cancellable, long[] error);

        static native long simplevirt_domain_wait_for_address(long self, int timeout, long cancellable, long[] error);

        static native int simplevirt_domain_wait_for_agent(long self, int timeout, long cancellable, long[] error);

        static native int simplevirt_domain_wait_for_block_job(long self, byte[] disk, long progress, long cancellable, long[] error);

        static native int simplevirt_domain_wait_for_state(long self, int state, int timeout, long cancellable, long[] error);

        static native int simplevirt_domain_wake_up(long self, long cancellable, long[] error);

        static native int simplevirt_domain_write_guest_file(long self, byte[] path, long data, long cancellable, long[] error);
    }
}
