// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** What changed: the reason of {@link EventKind#DOMAIN_METADATA} and {@link EventKind#NETWORK_METADATA}. */
public enum DomainMetadataReason {
    /** The description (libvirt: {@code VIR_DOMAIN_METADATA_DESCRIPTION}). */
    DESCRIPTION(0),
    /** The title (libvirt: {@code VIR_DOMAIN_METADATA_TITLE}). */
    TITLE(1),
    /** Metadata of an application (libvirt: {@code VIR_DOMAIN_METADATA_ELEMENT}). */
    ELEMENT(2),
    /** Something newer than this binding. */
    UNRECOGNIZED(-1);

    private final int value;

    DomainMetadataReason(int value) {
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

    static DomainMetadataReason of(int value) {
        for (DomainMetadataReason known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNRECOGNIZED;
    }
}
