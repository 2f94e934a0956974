// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/** What a domain boots. */
public enum OsType {
    /** A word that this version of the library does not know. Setting this value keeps the word in the document. */
    UNKNOWN(0),
    /** Not set in the document, which leaves the choice to libvirt. */
    DEFAULT(1),
    /** {@code hvm}: an unmodified operating system on a fully virtualized machine. */
    HVM(2),
    /** {@code xen}: a paravirtual kernel. */
    XEN(3),
    /** {@code linux}: the older word for the same. */
    LINUX(4),
    /** {@code xenpvh}. */
    XEN_PVH(5),
    /** {@code exe}: a container. */
    CONTAINER(6),
    /** {@code uml}. */
    UML(7);

    private final int value;

    OsType(int value) {
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

    static OsType of(int value) {
        for (OsType known : values()) {
            if (known.value == value) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
