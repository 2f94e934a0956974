// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** Which secrets to list; without any flag, all of them (libvirt: {@code virConnectListAllSecretsFlags}). */
public enum SecretFilter implements Values.Flag {
    /** All */
    NONE(0),
    /** Kept only in memory (libvirt: {@code VIR_CONNECT_LIST_SECRETS_EPHEMERAL}). */
    EPHEMERAL(1),
    /** Stored on disk (libvirt: {@code VIR_CONNECT_LIST_SECRETS_NO_EPHEMERAL}). */
    NO_EPHEMERAL(2),
    /** Its value is never revealed to any client (libvirt: {@code VIR_CONNECT_LIST_SECRETS_PRIVATE}). */
    PRIVATE(4),
    /** Told to clients that may know (libvirt: {@code VIR_CONNECT_LIST_SECRETS_NO_PRIVATE}). */
    NO_PRIVATE(8);

    private final int value;

    SecretFilter(int value) {
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
