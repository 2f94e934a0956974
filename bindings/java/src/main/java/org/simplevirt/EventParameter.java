// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.Objects;

/**
 * A value of an event, by libvirt's name.
 * <p>Immutable.
 */
public final class EventParameter {
    private final String name;
    private final String value;

    private EventParameter(long self) {
        name = Text.read(N.simplevirt_event_parameter_get_name(self));
        value = Text.read(N.simplevirt_event_parameter_get_value(self));
    }

    static EventParameter read(long self) {
        return self == 0 ? null : new EventParameter(self);
    }

    static EventParameter take(long self) {
        if (self == 0) {
            return null;
        }
        try {
            return new EventParameter(self);
        } finally {
            N.simplevirt_event_parameter_unref(self);
        }
    }

    /**
     * Its name, such as {@code cputune.cpu_shares}
     *
     * @return its name, such as {@code cputune.cpu_shares}
     */
    public String name() {
        return name;
    }

    /**
     * Its value as text
     *
     * @return its value as text
     */
    public String value() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof EventParameter)) {
            return false;
        }
        EventParameter that = (EventParameter) other;
        return Objects.deepEquals(name, that.name) && Objects.deepEquals(value, that.value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, value);
    }

    @Override
    public String toString() {
        return "EventParameter[name=" + name + ", value=" + value + "]";
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_event_parameter_get_name(long self);

        static native long simplevirt_event_parameter_get_value(long self);

        static native void simplevirt_event_parameter_unref(long self);
    }
}
