// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** Which networks to list; without any flag, all of them (libvirt: {@code virConnectListAllNetworksFlags}). */
public enum NetworkFilter implements Values.Flag {
    /** All */
    NONE(0),
    /** Active (libvirt: {@code VIR_CONNECT_LIST_NETWORKS_ACTIVE}). */
    ACTIVE(1),
    /** Defined and not active (libvirt: {@code VIR_CONNECT_LIST_NETWORKS_INACTIVE}). */
    INACTIVE(2),
    /** With a stored definition (libvirt: {@code VIR_CONNECT_LIST_NETWORKS_PERSISTENT}). */
    PERSISTENT(4),
    /** Without a stored definition (libvirt: {@code VIR_CONNECT_LIST_NETWORKS_TRANSIENT}). */
    TRANSIENT(8),
    /** Started automatically when the daemon starts (libvirt: {@code VIR_CONNECT_LIST_NETWORKS_AUTOSTART}). */
    AUTOSTART(16),
    /** Not started with the daemon (libvirt: {@code VIR_CONNECT_LIST_NETWORKS_NO_AUTOSTART}). */
    NO_AUTOSTART(32);

    private final int value;

    NetworkFilter(int value) {
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
