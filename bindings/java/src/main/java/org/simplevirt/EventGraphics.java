// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.List;
import java.util.Objects;

/**
 * A client of a graphics console.
 * <p>Immutable.
 */
public final class EventGraphics {
    private final String authentication;
    private final List<String> identities;
    private final String local;
    private final String localPort;
    private final String remote;
    private final String remotePort;

    private EventGraphics(long self) {
        authentication = Text.read(N.simplevirt_event_graphics_get_authentication(self));
        identities = Values.readStrings(N.simplevirt_event_graphics_get_identities(self));
        local = Text.read(N.simplevirt_event_graphics_get_local(self));
        localPort = Text.read(N.simplevirt_event_graphics_get_local_port(self));
        remote = Text.read(N.simplevirt_event_graphics_get_remote(self));
        remotePort = Text.read(N.simplevirt_event_graphics_get_remote_port(self));
    }

    static EventGraphics read(long self) {
        return self == 0 ? null : new EventGraphics(self);
    }

    static EventGraphics take(long self) {
        if (self == 0) {
            return null;
        }
        try {
            return new EventGraphics(self);
        } finally {
            N.simplevirt_event_graphics_unref(self);
        }
    }

    /**
     * How it authenticated, such as {@code vnc} or {@code sasl}
     *
     * @return how it authenticated, such as {@code vnc} or {@code sasl}, or {@code null}
     */
    public String authentication() {
        return authentication;
    }

    /**
     * Who it is, each as type=name
     *
     * @return who it is, each as type=name
     */
    public List<String> identities() {
        return identities;
    }

    /**
     * The address of the console: host, or path of a socket
     *
     * @return the address of the console: host, or path of a socket, or {@code null}
     */
    public String local() {
        return local;
    }

    /**
     * Its port
     *
     * @return its port, or {@code null}
     */
    public String localPort() {
        return localPort;
    }

    /**
     * The address of the client: host, or path of a socket
     *
     * @return the address of the client: host, or path of a socket, or {@code null}
     */
    public String remote() {
        return remote;
    }

    /**
     * Its port
     *
     * @return its port, or {@code null}
     */
    public String remotePort() {
        return remotePort;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof EventGraphics)) {
            return false;
        }
        EventGraphics that = (EventGraphics) other;
        return Objects.deepEquals(authentication, that.authentication) && Objects.deepEquals(identities, that.identities) && Objects.deepEquals(local, that.local) && Objects.deepEquals(localPort, that.localPort) && Objects.deepEquals(remote, that.remote) && Objects.deepEquals(remotePort, that.remotePort);
    }

    @Override
    public int hashCode() {
        return Objects.hash(authentication, identities, local, localPort, remote, remotePort);
    }

    @Override
    public String toString() {
        return "EventGraphics[authentication=" + authentication + ", identities=" + identities + ", local=" + local + ", localPort=" + localPort + ", remote=" + remote + ", remotePort=" + remotePort + "]";
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_event_graphics_get_authentication(long self);

        static native long simplevirt_event_graphics_get_identities(long self);

        static native long simplevirt_event_graphics_get_local(long self);

        static native long simplevirt_event_graphics_get_local_port(long self);

        static native long simplevirt_event_graphics_get_remote(long self);

        static native long simplevirt_event_graphics_get_remote_port(long self);

        static native void simplevirt_event_graphics_unref(long self);
    }
}
