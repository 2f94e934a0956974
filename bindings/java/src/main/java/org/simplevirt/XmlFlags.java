// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** Which definition of a domain, and how complete (libvirt: {@code virDomainXMLFlags}). */
public enum XmlFlags implements Values.Flag {
    /** The definition of the running domain, or the stored one when it is off */
    NONE(0),
    /** With passwords; not on a read-only connection (libvirt: {@code VIR_DOMAIN_XML_SECURE}). */
    SECURE(1),
    /** The stored definition, which the next start uses (libvirt: {@code VIR_DOMAIN_XML_INACTIVE}). */
    INACTIVE(2),
    /** With the CPU as the host provides it (libvirt: {@code VIR_DOMAIN_XML_UPDATE_CPU}). */
    UPDATE_CPU(4),
    /** In a form that can be defined on another host (libvirt: {@code VIR_DOMAIN_XML_MIGRATABLE}). */
    MIGRATABLE(8);

    private final int value;

    XmlFlags(int value) {
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
