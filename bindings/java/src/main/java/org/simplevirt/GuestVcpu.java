// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.Objects;

/**
 * A virtual CPU as a guest sees it.
 * <p>Immutable.
 */
public final class GuestVcpu {
    private final boolean canOffline;
    private final long id;
    private final boolean isOnline;

    private GuestVcpu(long self) {
        canOffline = N.simplevirt_guest_vcpu_can_offline(self) != 0;
        id = Values.unsigned(N.simplevirt_guest_vcpu_get_id(self));
        isOnline = N.simplevirt_guest_vcpu_is_online(self) != 0;
    }

    static GuestVcpu read(long self) {
        return self == 0 ? null : new GuestVcpu(self);
    }

    static GuestVcpu take(long self) {
        if (self == 0) {
            return null;
        }
        try {
            return new GuestVcpu(self);
        } finally {
            N.simplevirt_guest_vcpu_unref(self);
        }
    }

    /**
     * Whether the guest can do without it
     *
     * @return whether the guest can do without it
     */
    public boolean canOffline() {
        return canOffline;
    }

    /**
     * Its number
     *
     * @return its number
     */
    public long id() {
        return id;
    }

    /**
     * Whether the guest uses it
     *
     * @return whether the guest uses it
     */
    public boolean isOnline() {
        return isOnline;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof GuestVcpu)) {
            return false;
        }
        GuestVcpu that = (GuestVcpu) other;
        return Objects.deepEquals(canOffline, that.canOffline) && Objects.deepEquals(id, that.id) && Objects.deepEquals(isOnline, that.isOnline);
    }

    @Override
    public int hashCode() {
        return Objects.hash(canOffline, id, isOnline);
    }

    @Override
    public String toString() {
        return "GuestVcpu[canOffline=" + canOffline + ", id=" + id + ", isOnline=" + isOnline + "]";
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native int simplevirt_guest_vcpu_can_offline(long self);

        static native int simplevirt_guest_vcpu_get_id(long self);

        static native int simplevirt_guest_vcpu_is_online(long self);

        static native void simplevirt_guest_vcpu_unref(long self);
    }
}
