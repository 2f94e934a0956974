// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** Sizes in bytes, the version, and functions that belong to no class. */
public final class Simplevirt {
    /** 1024 * 1024 * 1024 bytes. */
    public static final long GIB = 1073741824L;

    /** 1024 bytes. */
    public static final long KIB = 1024L;

    /** The major version at compile time. */
    public static final int MAJOR_VERSION = 1;

    /** 1024 * 1024 bytes. */
    public static final long MIB = 1048576L;

    /** The micro version at compile time. */
    public static final int MICRO_VERSION = 0;

    /** The minor version at compile time. */
    public static final int MINOR_VERSION = 0;

    private Simplevirt() {}
}
