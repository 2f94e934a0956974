// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** Which domains to list; without any flag, all of them. */
public enum DomainFilter implements Values.Flag {
    /** All */
    NONE(0),
    /** Active: running, paused or in any state other than off (libvirt: {@code VIR_CONNECT_LIST_DOMAINS_ACTIVE}). */
    ACTIVE(1),
    /** Defined and off (libvirt: {@code VIR_CONNECT_LIST_DOMAINS_INACTIVE}). */
    INACTIVE(2),
    /** With a stored definition (libvirt: {@code VIR_CONNECT_LIST_DOMAINS_PERSISTENT}). */
    PERSISTENT(4),
    /** Without a stored definition (libvirt: {@code VIR_CONNECT_LIST_DOMAINS_TRANSIENT}). */
    TRANSIENT(8),
    /** Running (libvirt: {@code VIR_CONNECT_LIST_DOMAINS_RUNNING}). */
    RUNNING(16),
    /** Paused (libvirt: {@code VIR_CONNECT_LIST_DOMAINS_PAUSED}). */
    PAUSED(32),
    /** Off (libvirt: {@code VIR_CONNECT_LIST_DOMAINS_SHUTOFF}). */
    SHUT_OFF(64),
    /** Started automatically when the daemon starts (libvirt: {@code VIR_CONNECT_LIST_DOMAINS_AUTOSTART}). */
    AUTOSTART(128);

    private final int value;

    DomainFilter(int value) {
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
