// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * Groups of events, for {@link Connection#watch}. Events about the connection itself (lost, restored, closed)
 * belong to every group.
 */
public enum EventTopics implements Values.Flag {
    /** Nothing but the connection itself */
    NONE(0),
    /** Domains are defined, started, paused, stopped and so on */
    LIFECYCLE(1),
    /** What guests do: agent, reboot, clock, sleep, watchdog, graphics clients */
    GUEST(2),
    /** Devices come and go; trays */
    DEVICES(4),
    /** Disks: errors, changes of source, thresholds, block jobs */
    DISKS(8),
    /** Memory, tunables, memory failures */
    RESOURCES(16),
    /** Migration and other long jobs */
    JOBS(32),
    /** Titles, descriptions and metadata */
    METADATA(64),
    /** Networks */
    NETWORKS(128),
    /** Storage pools */
    POOLS(256),
    /** Devices of the host */
    NODE_DEVICES(512),
    /** Secrets */
    SECRETS(1024),
    /** Everything */
    ALL(2047);

    private final int value;

    EventTopics(int value) {
        this.value = value;
    }

    /**
     * The number in C.
     *
     * @return the number
     */
    @Override
    public int value() {
        return value;
    }
}
