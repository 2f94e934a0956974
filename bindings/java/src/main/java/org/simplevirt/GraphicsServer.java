// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.Objects;

/**
 * How to reach the screen of a running domain. A port is 0 where there is none.
 * <p>Immutable.
 */
public final class GraphicsServer {
    private final GraphicsType graphicsType;
    private final String host;
    private final long index;
    private final String listenAddress;
    private final String password;
    private final long port;
    private final String socket;
    private final long tlsPort;
    private final String uri;
    private final long websocketPort;
    private final boolean hasPassword;

    private GraphicsServer(long self) {
        graphicsType = GraphicsType.of(N.simplevirt_graphics_server_get_graphics_type(self));
        host = Text.read(N.simplevirt_graphics_server_get_host(self));
        index = Values.unsigned(N.simplevirt_graphics_server_get_index(self));
        listenAddress = Text.read(N.simplevirt_graphics_server_get_listen_address(self));
        password = Text.read(N.simplevirt_graphics_server_get_password(self));
        port = Values.unsigned(N.simplevirt_graphics_server_get_port(self));
        socket = Text.read(N.simplevirt_graphics_server_get_socket(self));
        tlsPort = Values.unsigned(N.simplevirt_graphics_server_get_tls_port(self));
        uri = Text.read(N.simplevirt_graphics_server_get_uri(self));
        websocketPort = Values.unsigned(N.simplevirt_graphics_server_get_websocket_port(self));
        hasPassword = N.simplevirt_graphics_server_has_password(self) != 0;
    }

    static GraphicsServer read(long self) {
        return self == 0 ? null : new GraphicsServer(self);
    }

    static GraphicsServer take(long self) {
        if (self == 0) {
            return null;
        }
        try {
            return new GraphicsServer(self);
        } finally {
            N.simplevirt_graphics_server_unref(self);
        }
    }

    /**
     * What it speaks
     *
     * @return what it speaks
     */
    public GraphicsType graphicsType() {
        return graphicsType;
    }

    /**
     * Where to connect: the address it listens at, or the host of the connection when it listens at all of them;
     * {@code null} when it has no port
     *
     * @return where to connect: the address it listens at, or the host of the connection when it listens at all
     *     of them; {@code null} when it has no port
     */
    public String host() {
        return host;
    }

    /**
     * Which of the domain's screens it is, for {@link Domain#openGraphics}
     *
     * @return which of the domain's screens it is, for {@link Domain#openGraphics}
     */
    public long index() {
        return index;
    }

    /**
     * The address it listens at, such as {@code 127.0.0.1} or {@code 0.0.0.0}
     *
     * @return the address it listens at, such as {@code 127.0.0.1} or {@code 0.0.0.0}, or {@code null}
     */
    public String listenAddress() {
        return listenAddress;
    }

    /**
     * The password, unless the connection is read-only
     *
     * @return the password, unless the connection is read-only, or {@code null}
     */
    public String password() {
        return password;
    }

    /**
     * The port
     *
     * @return the port
     */
    public long port() {
        return port;
    }

    /**
     * The UNIX socket on the host
     *
     * @return the UNIX socket on the host, or {@code null}
     */
    public String socket() {
        return socket;
    }

    /**
     * The port for encrypted SPICE
     *
     * @return the port for encrypted SPICE
     */
    public long tlsPort() {
        return tlsPort;
    }

    /**
     * The address in one piece, as viewers take it, such as {@code vnc://127.0.0.1:5900} or {@code
     * spice+unix:///run/a.sock}
     *
     * @return the address in one piece, as viewers take it, such as {@code vnc://127.0.0.1:5900} or {@code
     *     spice+unix:///run/a.sock}, or {@code null}
     */
    public String uri() {
        return uri;
    }

    /**
     * The port for VNC over WebSocket
     *
     * @return the port for VNC over WebSocket
     */
    public long websocketPort() {
        return websocketPort;
    }

    /**
     * Whether it asks for a password; always {@code false} on a read-only connection, which may not know
     *
     * @return whether it asks for a password; always {@code false} on a read-only connection, which may not know
     */
    public boolean hasPassword() {
        return hasPassword;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof GraphicsServer)) {
            return false;
        }
        GraphicsServer that = (GraphicsServer) other;
        return Objects.deepEquals(graphicsType, that.graphicsType) && Objects.deepEquals(host, that.host) && Objects.deepEquals(index, that.index) && Objects.deepEquals(listenAddress, that.listenAddress) && Objects.deepEquals(password, that.password) && Objects.deepEquals(port, that.port) && Objects.deepEquals(socket, that.socket) && Objects.deepEquals(tlsPort, that.tlsPort) && Objects.deepEquals(uri, that.uri) && Objects.deepEquals(websocketPort, that.websocketPort) && Objects.deepEquals(hasPassword, that.hasPassword);
    }

    @Override
    public int hashCode() {
        return Objects.hash(graphicsType, host, index, listenAddress, password, port, socket, tlsPort, uri, websocketPort, hasPassword);
    }

    @Override
    public String toString() {
        return "GraphicsServer[graphicsType=" + graphicsType + ", host=" + host + ", index=" + index + ", listenAddress=" + listenAddress + ", password=" + password + ", port=" + port + ", socket=" + socket + ", tlsPort=" + tlsPort + ", uri=" + uri + ", websocketPort=" + websocketPort + ", hasPassword=" + hasPassword + "]";
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native int simplevirt_graphics_server_get_graphics_type(long self);

        static native long simplevirt_graphics_server_get_host(long self);

        static native int simplevirt_graphics_server_get_index(long self);

        static native long simplevirt_graphics_server_get_listen_address(long self);

        static native long simplevirt_graphics_server_get_password(long self);

        static native int simplevirt_graphics_server_get_port(long self);

        static native long simplevirt_graphics_server_get_socket(long self);

        static native int simplevirt_graphics_server_get_tls_port(long self);

        static native long simplevirt_graphics_server_get_uri(long self);

        static native int simplevirt_graphics_server_get_websocket_port(long self);

        static native int simplevirt_graphics_server_has_password(long self);

        static native void simplevirt_graphics_server_unref(long self);
    }
}
