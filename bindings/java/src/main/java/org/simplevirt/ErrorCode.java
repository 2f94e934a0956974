// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * The kinds of errors that a program can react to. Messages name the object first and include the original
 * message of libvirt.
 */
public enum ErrorCode {
    /** Any other error; see the message */
    FAILED(0),
    /** No such domain, network, pool, volume, image or device */
    NOT_FOUND(1),
    /** The name, UUID or path is taken */
    ALREADY_EXISTS(2),
    /** An argument is missing, malformed or out of range */
    INVALID_ARGUMENT(3),
    /** The object cannot do this in the state it is in */
    INVALID_STATE(4),
    /** libvirt or the library rejects the configuration */
    INVALID_CONFIG(5),
    /** The caller, or the hypervisor's user, may not do this */
    PERMISSION_DENIED(6),
    /** The credentials were refused */
    AUTH_FAILED(7),
    /** The connection could not be established */
    CONNECTION_FAILED(8),
    /** The connection broke; the call may or may not have taken effect */
    CONNECTION_LOST(9),
    /** The connection was closed by the program */
    CLOSED(10),
    /** The deadline passed; the call may or may not have taken effect */
    TIMED_OUT(11),
    /** The driver, hypervisor or version cannot do this */
    NOT_SUPPORTED(12),
    /** The disk or pool is full */
    NO_SPACE(13),
    /** The object is in use by another operation */
    BUSY(14),
    /** The guest agent does not answer */
    AGENT_UNAVAILABLE(15),
    /** Something newer than this binding. */
    UNRECOGNIZED(-1);

    private final int value;

    ErrorCode(int value) {
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

    static ErrorCode of(int value) {
        for (ErrorCode known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNRECOGNIZED;
    }
}
