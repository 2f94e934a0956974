// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * A user who is logged in to a guest.
 * <p>Immutable.
 */
public final class GuestUser {
    private final String domain;
    private final Instant loginTime;
    private final String name;

    private GuestUser(long self) {
        domain = Text.read(N.simplevirt_guest_user_get_domain(self));
        loginTime = Values.moment(N.simplevirt_guest_user_get_login_time_ms(self), ChronoUnit.MILLIS);
        name = Text.read(N.simplevirt_guest_user_get_name(self));
    }

    static GuestUser read(long self) {
        return self == 0 ? null : new GuestUser(self);
    }

    static GuestUser take(long self) {
        if (self == 0) {
            return null;
        }
        try {
            return new GuestUser(self);
        } finally {
            N.simplevirt_guest_user_unref(self);
        }
    }

    /**
     * The user's domain, on Windows
     *
     * @return the user's domain, on Windows, or {@code null}
     */
    public String domain() {
        return domain;
    }

    /**
     * Since when
     *
     * @return since when, or {@code null}
     */
    public Instant loginTime() {
        return loginTime;
    }

    /**
     * The user's name
     *
     * @return the user's name
     */
    public String name() {
        return name;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof GuestUser)) {
            return false;
        }
        GuestUser that = (GuestUser) other;
        return Objects.deepEquals(domain, that.domain) && Objects.deepEquals(loginTime, that.loginTime) && Objects.deepEquals(name, that.name);
    }

    @Override
    public int hashCode() {
        return Objects.hash(domain, loginTime, name);
    }

    @Override
    public String toString() {
        return "GuestUser[domain=" + domain + ", loginTime=" + loginTime + ", name=" + name + "]";
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_guest_user_get_domain(long self);

        static native long simplevirt_guest_user_get_login_time_ms(long self);

        static native long simplevirt_guest_user_get_name(long self);

        static native void simplevirt_guest_user_unref(long self);
    }
}
