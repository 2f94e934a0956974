// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** The kind of an event. */
public enum EventKind {
    /** Something newer than this library */
    UNKNOWN(0),
    /** The connection broke */
    CONNECTION_LOST(1),
    /** The connection works again */
    CONNECTION_RESTORED(2),
    /** The program closed the connection */
    CONNECTION_CLOSED(3),
    /**
     * The queue was full; the number counts the events that were dropped here. Refresh or list again the objects
     * that matter
     */
    OVERFLOW(4),
    /** A definition was stored or changed */
    DOMAIN_DEFINED(5),
    /** The stored definition is gone */
    DOMAIN_UNDEFINED(6),
    /** The domain runs */
    DOMAIN_STARTED(7),
    /** The domain was paused */
    DOMAIN_SUSPENDED(8),
    /** The domain keeps running */
    DOMAIN_RESUMED(9),
    /** The domain is off */
    DOMAIN_STOPPED(10),
    /** The guest has shut down; the domain is about to be off */
    DOMAIN_SHUTTING_DOWN(11),
    /** The guest put itself to sleep */
    DOMAIN_PM_SUSPENDED(12),
    /** The guest crashed */
    DOMAIN_CRASHED(13),
    /** The guest is about to sleep, with its memory powered */
    DOMAIN_PM_SUSPEND(14),
    /** The guest is about to sleep, with its memory on its disk */
    DOMAIN_PM_SUSPEND_DISK(15),
    /** The guest woke up */
    DOMAIN_PM_WAKEUP(16),
    /** The guest rebooted */
    DOMAIN_REBOOTED(17),
    /** The guest set its clock; the number is the offset in seconds */
    DOMAIN_CLOCK_CHANGED(18),
    /** The watchdog fired; the reason is the action taken */
    DOMAIN_WATCHDOG(19),
    /** A disk failed; device and path identify it, the text gives the cause */
    DOMAIN_IO_ERROR(20),
    /** A client connected to or left the graphics console; see {@link EventGraphics} */
    DOMAIN_GRAPHICS(21),
    /** libvirt lost control of the domain */
    DOMAIN_CONTROL_ERROR(22),
    /**
     * A block job ended or is ready; the device is the disk, the reason and the number give the result, the text
     * is the type of job, such as {@code pull}
     */
    DOMAIN_BLOCK_JOB(23),
    /** The source of a disk changed; the path is the new one, the text the old one */
    DOMAIN_DISK_CHANGED(24),
    /** The tray of a removable drive opened (1) or closed (0) */
    DOMAIN_TRAY(25),
    /** The memory of the guest changed; the number is its size in bytes */
    DOMAIN_BALLOON(26),
    /** A device was attached; the device is its alias */
    DOMAIN_DEVICE_ADDED(27),
    /** A device was removed; the device is its alias */
    DOMAIN_DEVICE_REMOVED(28),
    /** The guest refused to release a device */
    DOMAIN_DEVICE_REMOVAL_FAILED(29),
    /** A tunable changed; the parameters list the changes, with libvirt's names */
    DOMAIN_TUNABLE(30),
    /** The guest agent connected (1) or disconnected (0) */
    DOMAIN_AGENT(31),
    /** A migration began another pass; the number counts them */
    DOMAIN_MIGRATION_ITERATION(32),
    /** A job ended; the parameters are its statistics, with libvirt's names */
    DOMAIN_JOB_COMPLETED(33),
    /** Title, description or metadata changed; the text is the namespace */
    DOMAIN_METADATA(34),
    /**
     * A disk grew past its threshold; the number is the threshold in bytes, the text by how many bytes it is
     * past it
     */
    DOMAIN_BLOCK_THRESHOLD(35),
    /** The host reported broken memory; the text is whose it is: {@code guest} or {@code hypervisor} */
    DOMAIN_MEMORY_FAILURE(36),
    /** A memory device changed its size; the number is the size in bytes */
    DOMAIN_MEMORY_DEVICE_SIZE(37),
    /** A network was defined */
    NETWORK_DEFINED(38),
    /** A network's definition is gone */
    NETWORK_UNDEFINED(39),
    /** A network is active */
    NETWORK_STARTED(40),
    /** A network is inactive */
    NETWORK_STOPPED(41),
    /** A network's metadata changed */
    NETWORK_METADATA(42),
    /** A storage pool was defined */
    POOL_DEFINED(43),
    /** A storage pool's definition is gone */
    POOL_UNDEFINED(44),
    /** A storage pool is active */
    POOL_STARTED(45),
    /** A storage pool is inactive */
    POOL_STOPPED(46),
    /** The storage behind a pool was built */
    POOL_CREATED(47),
    /** The storage behind a pool was deleted */
    POOL_DELETED(48),
    /** A storage pool's volumes were read again */
    POOL_REFRESHED(49),
    /** A device of the host appeared */
    NODE_DEVICE_CREATED(50),
    /** A device of the host went away */
    NODE_DEVICE_DELETED(51),
    /** A device of the host changed */
    NODE_DEVICE_UPDATED(52),
    /** A device of the host was defined */
    NODE_DEVICE_DEFINED(53),
    /** The definition of a device of the host was removed */
    NODE_DEVICE_UNDEFINED(54),
    /** A secret was defined */
    SECRET_DEFINED(55),
    /** A secret is gone */
    SECRET_UNDEFINED(56),
    /** A secret has a new value */
    SECRET_VALUE_CHANGED(57);

    private final int value;

    EventKind(int value) {
        this.value = value;
    }

    /**
     * The number in C.
     *
     * @return the number
     */
    public int value() {
        return value;
    }

    static EventKind of(int value) {
        for (EventKind known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
