// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** The result of a check of a host. */
public enum HostCheckResult {
    /** No problem */
    OK(0),
    /** Works, but something is missing or slow */
    WARNING(1),
    /** Domains cannot run, or not be reached, until it is fixed */
    PROBLEM(2),
    /** Not applicable, or cannot be checked from here */
    SKIPPED(3),
    /** Something newer than this binding. */
    UNRECOGNIZED(-1);

    private final int value;

    HostCheckResult(int value) {
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

    static HostCheckResult of(int value) {
        for (HostCheckResult known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNRECOGNIZED;
    }
}
