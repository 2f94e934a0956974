// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * Ways to ask a guest to stop or reboot; without any, the hypervisor chooses (libvirt: {@code
 * virDomainShutdownFlagValues}).
 */
public enum ShutdownMode implements Values.Flag {
    /** The hypervisor chooses */
    DEFAULT(0),
    /** Press the power button (libvirt: {@code VIR_DOMAIN_SHUTDOWN_ACPI_POWER_BTN}). */
    ACPI(1),
    /** Ask the guest agent (libvirt: {@code VIR_DOMAIN_SHUTDOWN_GUEST_AGENT}). */
    AGENT(2),
    /** Ask init of a container (libvirt: {@code VIR_DOMAIN_SHUTDOWN_INITCTL}). */
    INITCTL(4),
    /** Send a signal to init of a container (libvirt: {@code VIR_DOMAIN_SHUTDOWN_SIGNAL}). */
    SIGNAL(8),
    /** Xen's own way (libvirt: {@code VIR_DOMAIN_SHUTDOWN_PARAVIRT}). */
    PARAVIRT(16);

    private final int value;

    ShutdownMode(int value) {
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
