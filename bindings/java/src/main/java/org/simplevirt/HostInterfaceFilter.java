// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * Which network interfaces of a host to list; without any flag, all of them (libvirt: {@code
 * virConnectListAllInterfacesFlags}).
 */
public enum HostInterfaceFilter implements Values.Flag {
    /** All */
    NONE(0),
    /** Down (libvirt: {@code VIR_CONNECT_LIST_INTERFACES_INACTIVE}). */
    INACTIVE(1),
    /** Up (libvirt: {@code VIR_CONNECT_LIST_INTERFACES_ACTIVE}). */
    ACTIVE(2);

    private final int value;

    HostInterfaceFilter(int value) {
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
