// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.Objects;

/**
 * How the host confines a running domain.
 * <p>Immutable.
 */
public final class SecurityLabel {
    private final boolean enforcing;
    private final String label;

    private SecurityLabel(long self) {
        enforcing = N.simplevirt_security_label_get_enforcing(self) != 0;
        label = Text.read(N.simplevirt_security_label_get_label(self));
    }

    static SecurityLabel read(long self) {
        return self == 0 ? null : new SecurityLabel(self);
    }

    static SecurityLabel take(long self) {
        if (self == 0) {
            return null;
        }
        try {
            return new SecurityLabel(self);
        } finally {
            N.simplevirt_security_label_unref(self);
        }
    }

    /**
     * Whether it is enforced, and not only noted
     *
     * @return whether it is enforced, and not only noted
     */
    public boolean enforcing() {
        return enforcing;
    }

    /**
     * The label, such as {@code libvirt-5f2a...} of AppArmor or {@code +107:+107} of file ownership
     *
     * @return the label, such as {@code libvirt-5f2a...} of AppArmor or {@code +107:+107} of file ownership
     */
    public String label() {
        return label;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof SecurityLabel)) {
            return false;
        }
        SecurityLabel that = (SecurityLabel) other;
        return Objects.deepEquals(enforcing, that.enforcing) && Objects.deepEquals(label, that.label);
    }

    @Override
    public int hashCode() {
        return Objects.hash(enforcing, label);
    }

    @Override
    public String toString() {
        return "SecurityLabel[enforcing=" + enforcing + ", label=" + label + "]";
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native int simplevirt_security_label_get_enforcing(long self);

        static native long simplevirt_security_label_get_label(long self);

        static native void simplevirt_security_label_unref(long self);
    }
}
