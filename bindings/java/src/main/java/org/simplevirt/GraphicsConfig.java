// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.List;

/**
 * A way to see a domain's screen.
 * <p>XML: {@code <graphics>}.
 */
public final class GraphicsConfig extends Config {
    GraphicsConfig(Owned owned) {
        super(owned);
    }

    static GraphicsConfig wrap(long pointer) {
        return pointer == 0 ? null : new GraphicsConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <graphics>}. */
    public GraphicsConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_graphics_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <graphics>}
     * @return a new {@link GraphicsConfig}
     * @throws SimplevirtException when it fails
     */
    public static GraphicsConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_graphics_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return GraphicsConfig.wrap(result);
    }

    /**
     * Adds an item to this list: which SPICE channels are encrypted. A standalone object becomes a view on its place
     * in the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public GraphicsConfig addChannel(SpiceChannelConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_graphics_config_add_channel(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: where the server listens. A standalone object becomes a view on its place in the
     * document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public GraphicsConfig addListen(ListenConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_graphics_config_add_listen(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * The audio back end of VNC (from 1 to 4294967295).
     * <p>XML: audio/&#64;id.
     *
     * @return the audio back end of VNC; 0 when it is not set
     */
    public long audio() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_graphics_config_get_audio(self));
        } finally {
            release();
        }
    }

    /**
     * Whether libvirt chooses the port.
     * <p>XML: &#64;autoport.
     *
     * @return whether libvirt chooses the port; {@code false} when it is not set
     */
    public boolean autoPort() {
        long self = acquire();
        try {
            return N.simplevirt_graphics_config_get_auto_port(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether the clipboard is shared.
     * <p>XML: clipboard/&#64;copypaste.
     *
     * @return whether the clipboard is shared; {@code true} when it is not set
     */
    public boolean clipboardCopyPaste() {
        long self = acquire();
        try {
            return N.simplevirt_graphics_config_get_clipboard_copy_paste(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * What happens to connected clients when the password changes.
     * <p>XML: &#64;connected.
     *
     * @return what happens to connected clients when the password changes; {@link GraphicsConnected#DEFAULT} when it
     *     is not set
     */
    public GraphicsConnected connected() {
        long self = acquire();
        try {
            return GraphicsConnected.of(N.simplevirt_graphics_config_get_connected(self));
        } finally {
            release();
        }
    }

    /**
     * The D-Bus the display is on.
     * <p>XML: &#64;address.
     *
     * @return the D-Bus the display is on, or {@code null} when it is not set
     */
    public String dbusAddress() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_graphics_config_get_dbus_address(self));
        } finally {
            release();
        }
    }

    /**
     * Whether there is no bus between.
     * <p>XML: &#64;p2p.
     *
     * @return whether there is no bus between; {@code false} when it is not set
     */
    public boolean dbusPeerToPeer() {
        long self = acquire();
        try {
            return N.simplevirt_graphics_config_get_dbus_peer_to_peer(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether SPICE channels are encrypted.
     * <p>XML: &#64;defaultMode.
     *
     * @return whether SPICE channels are encrypted; {@link SpiceChannelMode#DEFAULT} when it is not set
     */
    public SpiceChannelMode defaultMode() {
        long self = acquire();
        try {
            return SpiceChannelMode.of(N.simplevirt_graphics_config_get_default_mode(self));
        } finally {
            release();
        }
    }

    /**
     * The X display of a local window.
     * <p>XML: &#64;display.
     *
     * @return the X display of a local window, or {@code null} when it is not set
     */
    public String display() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_graphics_config_get_display(self));
        } finally {
            release();
        }
    }

    /**
     * Whether files can be dropped into the guest.
     * <p>XML: filetransfer/&#64;enable.
     *
     * @return whether files can be dropped into the guest; {@code true} when it is not set
     */
    public boolean fileTransfer() {
        long self = acquire();
        try {
            return N.simplevirt_graphics_config_get_file_transfer(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether a local window fills the screen.
     * <p>XML: &#64;fullscreen.
     *
     * @return whether a local window fills the screen; {@code false} when it is not set
     */
    public boolean fullScreen() {
        long self = acquire();
        try {
            return N.simplevirt_graphics_config_get_full_screen(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether the guest's OpenGL is rendered by the host.
     * <p>XML: gl/&#64;enable.
     *
     * @return whether the guest's OpenGL is rendered by the host; {@code false} when it is not set
     */
    public boolean gl() {
        long self = acquire();
        try {
            return N.simplevirt_graphics_config_get_gl(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The host's device that renders.
     * <p>XML: gl/&#64;rendernode.
     *
     * @return the host's device that renders, or {@code null} when it is not set
     */
    public String glRenderNode() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_graphics_config_get_gl_render_node(self));
        } finally {
            release();
        }
    }

    /**
     * How the screen is shown.
     * <p>XML: &#64;type.
     *
     * @return how the screen is shown; {@link GraphicsType#DEFAULT} when it is not set
     */
    public GraphicsType graphicsType() {
        long self = acquire();
        try {
            return GraphicsType.of(N.simplevirt_graphics_config_get_graphics_type(self));
        } finally {
            release();
        }
    }

    /**
     * How SPICE compresses images.
     * <p>XML: image/&#64;compression.
     *
     * @return how SPICE compresses images; {@link SpiceImageCompression#DEFAULT} when it is not set
     */
    public SpiceImageCompression imageCompression() {
        long self = acquire();
        try {
            return SpiceImageCompression.of(N.simplevirt_graphics_config_get_image_compression(self));
        } finally {
            release();
        }
    }

    /**
     * Whether SPICE uses lossy compression of images on slow links.
     * <p>XML: jpeg/&#64;compression.
     *
     * @return whether SPICE uses lossy compression of images on slow links; {@link SpiceWanCompression#DEFAULT} when
     *     it is not set
     */
    public SpiceWanCompression jpegCompression() {
        long self = acquire();
        try {
            return SpiceWanCompression.of(N.simplevirt_graphics_config_get_jpeg_compression(self));
        } finally {
            release();
        }
    }

    /**
     * The keyboard's layout.
     * <p>XML: &#64;keymap.
     *
     * @return the keyboard's layout, or {@code null} when it is not set
     */
    public String keyMap() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_graphics_config_get_key_map(self));
        } finally {
            release();
        }
    }

    /**
     * The address the server listens on.
     * <p>XML: &#64;listen.
     *
     * @return the address the server listens on, or {@code null} when it is not set
     */
    public String listen() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_graphics_config_get_listen(self));
        } finally {
            release();
        }
    }

    /**
     * The address of the first {@code <listen>}.
     * <p>XML: listen[&#64;type='address']/&#64;address.
     *
     * @return the address of the first {@code <listen>}, or {@code null} when it is not set
     */
    public String listenAddress() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_graphics_config_get_listen_address(self));
        } finally {
            release();
        }
    }

    /**
     * The libvirt network on whose address the server listens.
     * <p>XML: listen[&#64;type='network']/&#64;network.
     *
     * @return the libvirt network on whose address the server listens, or {@code null} when it is not set
     */
    public String listenNetwork() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_graphics_config_get_listen_network(self));
        } finally {
            release();
        }
    }

    /**
     * The UNIX socket the server listens on.
     * <p>XML: listen[&#64;type='socket']/&#64;socket.
     *
     * @return the UNIX socket the server listens on, or {@code null} when it is not set
     */
    public String listenSocket() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_graphics_config_get_listen_socket(self));
        } finally {
            release();
        }
    }

    /**
     * Where the server listens.
     * <p>XML: listen/&#64;type.
     *
     * @return where the server listens; {@link ListenType#DEFAULT} when it is not set
     */
    public ListenType listenType() {
        long self = acquire();
        try {
            return ListenType.of(N.simplevirt_graphics_config_get_listen_type(self));
        } finally {
            release();
        }
    }

    /**
     * Who moves the mouse.
     * <p>XML: mouse/&#64;mode.
     *
     * @return who moves the mouse; {@link SpiceMouse#DEFAULT} when it is not set
     */
    public SpiceMouse mouse() {
        long self = acquire();
        try {
            return SpiceMouse.of(N.simplevirt_graphics_config_get_mouse(self));
        } finally {
            release();
        }
    }

    /**
     * Whether several RDP users may look at once.
     * <p>XML: &#64;multiUser.
     *
     * @return whether several RDP users may look at once; {@code false} when it is not set
     */
    public boolean multiUser() {
        long self = acquire();
        try {
            return N.simplevirt_graphics_config_get_multi_user(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The password.
     * <p>XML: &#64;passwd.
     *
     * @return the password, or {@code null} when it is not set
     */
    public String password() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_graphics_config_get_password(self));
        } finally {
            release();
        }
    }

    /**
     * When the password ends, as {@code 2030-01-31T00:00:00}.
     * <p>XML: &#64;passwdValidTo.
     *
     * @return when the password ends, as {@code 2030-01-31T00:00:00}, or {@code null} when it is not set
     */
    public String passwordValidTo() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_graphics_config_get_password_valid_to(self));
        } finally {
            release();
        }
    }

    /**
     * Whether sound is compressed.
     * <p>XML: playback/&#64;compression.
     *
     * @return whether sound is compressed; {@code false} when it is not set
     */
    public boolean playbackCompression() {
        long self = acquire();
        try {
            return N.simplevirt_graphics_config_get_playback_compression(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The port; -1 lets libvirt choose (from -1 to 65535).
     * <p>XML: &#64;port.
     *
     * @return the port; -1 lets libvirt choose; 0 when it is not set
     */
    public int port() {
        long self = acquire();
        try {
            return N.simplevirt_graphics_config_get_port(self);
        } finally {
            release();
        }
    }

    /**
     * Whether those who look may reset the guest.
     * <p>XML: &#64;powerControl.
     *
     * @return whether those who look may reset the guest; {@code false} when it is not set
     */
    public boolean powerControl() {
        long self = acquire();
        try {
            return N.simplevirt_graphics_config_get_power_control(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether a second RDP user replaces the first.
     * <p>XML: &#64;replaceUser.
     *
     * @return whether a second RDP user replaces the first; {@code false} when it is not set
     */
    public boolean replaceUser() {
        long self = acquire();
        try {
            return N.simplevirt_graphics_config_get_replace_user(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether several may look at once.
     * <p>XML: &#64;sharePolicy.
     *
     * @return whether several may look at once; {@link VncSharePolicy#DEFAULT} when it is not set
     */
    public VncSharePolicy sharePolicy() {
        long self = acquire();
        try {
            return VncSharePolicy.of(N.simplevirt_graphics_config_get_share_policy(self));
        } finally {
            release();
        }
    }

    /**
     * The UNIX socket VNC listens on.
     * <p>XML: &#64;socket.
     *
     * @return the UNIX socket VNC listens on, or {@code null} when it is not set
     */
    public String socket() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_graphics_config_get_socket(self));
        } finally {
            release();
        }
    }

    /**
     * What SPICE streams as video.
     * <p>XML: streaming/&#64;mode.
     *
     * @return what SPICE streams as video; {@link SpiceStreaming#DEFAULT} when it is not set
     */
    public SpiceStreaming streaming() {
        long self = acquire();
        try {
            return SpiceStreaming.of(N.simplevirt_graphics_config_get_streaming(self));
        } finally {
            release();
        }
    }

    /**
     * The port for encrypted SPICE (from -1 to 65535).
     * <p>XML: &#64;tlsPort.
     *
     * @return the port for encrypted SPICE; 0 when it is not set
     */
    public int tlsPort() {
        long self = acquire();
        try {
            return N.simplevirt_graphics_config_get_tls_port(self);
        } finally {
            release();
        }
    }

    /**
     * The name an RDP client says (libvirt 11.1).
     * <p>XML: &#64;username.
     *
     * @return the name an RDP client says, or {@code null} when it is not set
     */
    public String username() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_graphics_config_get_username(self));
        } finally {
            release();
        }
    }

    /**
     * The port for VNC over WebSocket; -1 lets libvirt choose (from -1 to 65535).
     * <p>XML: &#64;websocket.
     *
     * @return the port for VNC over WebSocket; -1 lets libvirt choose; 0 when it is not set
     */
    public int websocket() {
        long self = acquire();
        try {
            return N.simplevirt_graphics_config_get_websocket(self);
        } finally {
            release();
        }
    }

    /**
     * The X authority file of a local window.
     * <p>XML: &#64;xauth.
     *
     * @return the X authority file of a local window, or {@code null} when it is not set
     */
    public String xauth() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_graphics_config_get_xauth(self));
        } finally {
            release();
        }
    }

    /**
     * Whether SPICE uses lossless compression of images on slow links.
     * <p>XML: zlib/&#64;compression.
     *
     * @return whether SPICE uses lossless compression of images on slow links; {@link SpiceWanCompression#DEFAULT}
     *     when it is not set
     */
    public SpiceWanCompression zlibCompression() {
        long self = acquire();
        try {
            return SpiceWanCompression.of(N.simplevirt_graphics_config_get_zlib_compression(self));
        } finally {
            release();
        }
    }

    /**
     * Which SPICE channels are encrypted.
     * <p>XML: {@code channel}.
     *
     * @return views on the elements, in document order
     */
    public List<SpiceChannelConfig> listChannels() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_graphics_config_list_channels(self), SpiceChannelConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * Where the server listens.
     * <p>XML: {@code listen}.
     *
     * @return views on the elements, in document order
     */
    public List<ListenConfig> listListens() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_graphics_config_list_listens(self), ListenConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeChannel(SpiceChannelConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_graphics_config_remove_channel(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeListen(ListenConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_graphics_config_remove_listen(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Sets {@link GraphicsConfig#audio}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value the audio back end of VNC; 0 to leave it to libvirt
     * @return this
     */
    public GraphicsConfig setAudio(long value) {
        long self = acquire();
        try {
            N.simplevirt_graphics_config_set_audio(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link GraphicsConfig#autoPort}.
     *
     * @param value whether libvirt chooses the port
     * @return this
     */
    public GraphicsConfig setAutoPort(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_graphics_config_set_auto_port(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link GraphicsConfig#clipboardCopyPaste}.
     *
     * @param value whether the clipboard is shared
     * @return this
     */
    public GraphicsConfig setClipboardCopyPaste(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_graphics_config_set_clipboard_copy_paste(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link GraphicsConfig#connected}.
     *
     * @param value what happens to connected clients when the password changes; {@code DEFAULT} to leave it to
     *     libvirt, {@code UNKNOWN} to keep what is there
     * @return this
     */
    public GraphicsConfig setConnected(GraphicsConnected value) {
        long self = acquire();
        try {
            N.simplevirt_graphics_config_set_connected(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link GraphicsConfig#dbusAddress}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the D-Bus the display is on; or {@code null} to leave it to libvirt
     * @return this
     */
    public GraphicsConfig setDbusAddress(String value) {
        long self = acquire();
        try {
            N.simplevirt_graphics_config_set_dbus_address(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link GraphicsConfig#dbusPeerToPeer}.
     *
     * @param value whether there is no bus between
     * @return this
     */
    public GraphicsConfig setDbusPeerToPeer(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_graphics_config_set_dbus_peer_to_peer(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link GraphicsConfig#defaultMode}.
     *
     * @param value whether SPICE channels are encrypted; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to
     *     keep what is there
     * @return this
     */
    public GraphicsConfig setDefaultMode(SpiceChannelMode value) {
        long self = acquire();
        try {
            N.simplevirt_graphics_config_set_default_mode(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link GraphicsConfig#display}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the X display of a local window; or {@code null} to leave it to libvirt
     * @return this
     */
    public GraphicsConfig setDisplay(String value) {
        long self = acquire();
        try {
            N.simplevirt_graphics_config_set_display(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link GraphicsConfig#fileTransfer}.
     *
     * @param value whether files can be dropped into the guest
     * @return this
     */
    public GraphicsConfig setFileTransfer(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_graphics_config_set_file_transfer(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link GraphicsConfig#fullScreen}.
     *
     * @param value whether a local window fills the screen
     * @return this
     */
    public GraphicsConfig setFullScreen(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_graphics_config_set_full_screen(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link GraphicsConfig#gl}.
     *
     * @param value whether the guest's OpenGL is rendered by the host
     * @return this
     */
    public GraphicsConfig setGl(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_graphics_config_set_gl(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link GraphicsConfig#glRenderNode}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the host's device that renders; or {@code null} to leave it to libvirt
     * @return this
     */
    public GraphicsConfig setGlRenderNode(String value) {
        long self = acquire();
        try {
            N.simplevirt_graphics_config_set_gl_render_node(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link GraphicsConfig#graphicsType}.
     *
     * @param value how the screen is shown; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is
     *     there
     * @return this
     */
    public GraphicsConfig setGraphicsType(GraphicsType value) {
        long self = acquire();
        try {
            N.simplevirt_graphics_config_set_graphics_type(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link GraphicsConfig#imageCompression}.
     *
     * @param value how SPICE compresses images; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what
     *     is there
     * @return this
     */
    public GraphicsConfig setImageCompression(SpiceImageCompression value) {
        long self = acquire();
        try {
            N.simplevirt_graphics_config_set_image_compression(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link GraphicsConfig#jpegCompression}.
     *
     * @param value whether SPICE uses lossy compression of images on slow links; {@code DEFAULT} to leave it to
     *     libvirt, {@code UNKNOWN} to keep what is there
     * @return this
     */
    public GraphicsConfig setJpegCompression(SpiceWanCompression value) {
        long self = acquire();
        try {
            N.simplevirt_graphics_config_set_jpeg_compression(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link GraphicsConfig#keyMap}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the keyboard's layout; or {@code null} to leave it to libvirt
     * @return this
     */
    public GraphicsConfig setKeyMap(String value) {
        long self = acquire();
        try {
            N.simplevirt_graphics_config_set_key_map(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link GraphicsConfig#listen}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the address the server listens on; or {@code null} to leave it to libvirt
     * @return this
     */
    public GraphicsConfig setListen(String value) {
        long self = acquire();
        try {
            N.simplevirt_graphics_config_set_listen(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link GraphicsConfig#listenAddress}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the address of the first {@code <listen>}; or {@code null} to leave it to libvirt
     * @return this
     */
    public GraphicsConfig setListenAddress(String value) {
        long self = acquire();
        try {
            N.simplevirt_graphics_config_set_listen_address(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link GraphicsConfig#listenNetwork}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the libvirt network on whose address the server listens; or {@code null} to leave it to libvirt
     * @return this
     */
    public GraphicsConfig setListenNetwork(String value) {
        long self = acquire();
        try {
            N.simplevirt_graphics_config_set_listen_network(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link GraphicsConfig#listenSocket}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the UNIX socket the server listens on; or {@code null} to leave it to libvirt
     * @return this
     */
    public GraphicsConfig setListenSocket(String value) {
        long self = acquire();
        try {
            N.simplevirt_graphics_config_set_listen_socket(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link GraphicsConfig#listenType}.
     *
     * @param value where the server listens; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is
     *     there
     * @return this
     */
    public GraphicsConfig setListenType(ListenType value) {
        long self = acquire();
        try {
            N.simplevirt_graphics_config_set_listen_type(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link GraphicsConfig#mouse}.
     *
     * @param value who moves the mouse; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is
     *     there
     * @return this
     */
    public GraphicsConfig setMouse(SpiceMouse value) {
        long self = acquire();
        try {
            N.simplevirt_graphics_config_set_mouse(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link GraphicsConfig#multiUser}.
     *
     * @param value whether several RDP users may look at once
     * @return this
     */
    public GraphicsConfig setMultiUser(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_graphics_config_set_multi_user(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link GraphicsConfig#password}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the password; or {@code null} to leave it to libvirt
     * @return this
     */
    public GraphicsConfig setPassword(String value) {
        long self = acquire();
        try {
            N.simplevirt_graphics_config_set_password(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link GraphicsConfig#passwordValidTo}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value when the password ends, as {@code 2030-01-31T00:00:00}; or {@code null} to leave it to libvirt
     * @return this
     */
    public GraphicsConfig setPasswordValidTo(String value) {
        long self = acquire();
        try {
            N.simplevirt_graphics_config_set_password_valid_to(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link GraphicsConfig#playbackCompression}.
     *
     * @param value whether sound is compressed
     * @return this
     */
    public GraphicsConfig setPlaybackCompression(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_graphics_config_set_playback_compression(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link GraphicsConfig#port}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value the port; -1 lets libvirt choose
     * @return this
     */
    public GraphicsConfig setPort(int value) {
        long self = acquire();
        try {
            N.simplevirt_graphics_config_set_port(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link GraphicsConfig#powerControl}.
     *
     * @param value whether those who look may reset the guest
     * @return this
     */
    public GraphicsConfig setPowerControl(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_graphics_config_set_power_control(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link GraphicsConfig#replaceUser}.
     *
     * @param value whether a second RDP user replaces the first
     * @return this
     */
    public GraphicsConfig setReplaceUser(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_graphics_config_set_replace_user(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link GraphicsConfig#sharePolicy}.
     *
     * @param value whether several may look at once; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep
     *     what is there
     * @return this
     */
    public GraphicsConfig setSharePolicy(VncSharePolicy value) {
        long self = acquire();
        try {
            N.simplevirt_graphics_config_set_share_policy(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link GraphicsConfig#socket}. A path that does not begin with {@code /} is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the UNIX socket VNC listens on; or {@code null} to leave it to libvirt
     * @return this
     */
    public GraphicsConfig setSocket(String value) {
        long self = acquire();
        try {
            N.simplevirt_graphics_config_set_socket(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link GraphicsConfig#streaming}.
     *
     * @param value what SPICE streams as video; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what
     *     is there
     * @return this
     */
    public GraphicsConfig setStreaming(SpiceStreaming value) {
        long self = acquire();
        try {
            N.simplevirt_graphics_config_set_streaming(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link GraphicsConfig#tlsPort}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value the port for encrypted SPICE
     * @return this
     */
    public GraphicsConfig setTlsPort(int value) {
        long self = acquire();
        try {
            N.simplevirt_graphics_config_set_tls_port(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link GraphicsConfig#username}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the name an RDP client says; or {@code null} to leave it to libvirt
     * @return this
     */
    public GraphicsConfig setUsername(String value) {
        long self = acquire();
        try {
            N.simplevirt_graphics_config_set_username(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link GraphicsConfig#websocket}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value the port for VNC over WebSocket; -1 lets libvirt choose
     * @return this
     */
    public GraphicsConfig setWebsocket(int value) {
        long self = acquire();
        try {
            N.simplevirt_graphics_config_set_websocket(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link GraphicsConfig#xauth}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the X authority file of a local window; or {@code null} to leave it to libvirt
     * @return this
     */
    public GraphicsConfig setXauth(String value) {
        long self = acquire();
        try {
            N.simplevirt_graphics_config_set_xauth(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link GraphicsConfig#zlibCompression}.
     *
     * @param value whether SPICE uses lossless compression of images on slow links; {@code DEFAULT} to leave it to
     *     libvirt, {@code UNKNOWN} to keep what is there
     * @return this
     */
    public GraphicsConfig setZlibCompression(SpiceWanCompression value) {
        long self = acquire();
        try {
            N.simplevirt_graphics_config_set_zlib_compression(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    @Override
    public GraphicsConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public GraphicsConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public GraphicsConfig copy() {
        return (GraphicsConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_graphics_config_new();

        static native long simplevirt_graphics_config_new_from_xml(byte[] xml, long[] error);

        static native void simplevirt_graphics_config_add_channel(long self, long item);

        static native void simplevirt_graphics_config_add_listen(long self, long item);

        static native int simplevirt_graphics_config_get_audio(long self);

        static native int simplevirt_graphics_config_get_auto_port(long self);

        static native int simplevirt_graphics_config_get_clipboard_copy_paste(long self);

        static native int simplevirt_graphics_config_get_connected(long self);

        static native long simplevirt_graphics_config_get_dbus_address(long self);

        static native int simplevirt_graphics_config_get_dbus_peer_to_peer(long self);

        static native int simplevirt_graphics_config_get_default_mode(long self);

        static native long simplevirt_graphics_config_get_display(long self);

        static native int simplevirt_graphics_config_get_file_transfer(long self);

        static native int simplevirt_graphics_config_get_full_screen(long self);

        static native int simplevirt_graphics_config_get_gl(long self);

        static native long simplevirt_graphics_config_get_gl_render_node(long self);

        static native int simplevirt_graphics_config_get_graphics_type(long self);

        static native int simplevirt_graphics_config_get_image_compression(long self);

        static native int simplevirt_graphics_config_get_jpeg_compression(long self);

        static native long simplevirt_graphics_config_get_key_map(long self);

        static native long simplevirt_graphics_config_get_listen(long self);

        static native long simplevirt_graphics_config_get_listen_address(long self);

        static native long simplevirt_graphics_config_get_listen_network(long self);

        static native long simplevirt_graphics_config_get_listen_socket(long self);

        static native int simplevirt_graphics_config_get_listen_type(long self);

        static native int simplevirt_graphics_config_get_mouse(long self);

        static native int simplevirt_graphics_config_get_multi_user(long self);

        static native long simplevirt_graphics_config_get_password(long self);

        static native long simplevirt_graphics_config_get_password_valid_to(long self);

        static native int simplevirt_graphics_config_get_playback_compression(long self);

        static native int simplevirt_graphics_config_get_port(long self);

        static native int simplevirt_graphics_config_get_power_control(long self);

        static native int simplevirt_graphics_config_get_replace_user(long self);

        static native int simplevirt_graphics_config_get_share_policy(long self);

        static native long simplevirt_graphics_config_get_socket(long self);

        static native int simplevirt_graphics_config_get_streaming(long self);

        static native int simplevirt_graphics_config_get_tls_port(long self);

        static native long simplevirt_graphics_config_get_username(long self);

        static native int simplevirt_graphics_config_get_websocket(long self);

        static native long simplevirt_graphics_config_get_xauth(long self);

        static native int simplevirt_graphics_config_get_zlib_compression(long self);

        static native long simplevirt_graphics_config_list_channels(long self);

        static native long simplevirt_graphics_config_list_listens(long self);

        static native int simplevirt_graphics_config_remove_channel(long self, long item);

        static native int simplevirt_graphics_config_remove_listen(long self, long item);

        static native void simplevirt_graphics_config_set_audio(long self, int value);

        static native void simplevirt_graphics_config_set_auto_port(long self, int value);

        static native void simplevirt_graphics_config_set_clipboard_copy_paste(long self, int value);

        static native void simplevirt_graphics_config_set_connected(long self, int value);

        static native void simplevirt_graphics_config_set_dbus_address(long self, byte[] value);

        static native void simplevirt_graphics_config_set_dbus_peer_to_peer(long self, int value);

        static native void simplevirt_graphics_config_set_default_mode(long self, int value);

        static native void simplevirt_graphics_config_set_display(long self, byte[] value);

        static native void simplevirt_graphics_config_set_file_transfer(long self, int value);

        static native void simplevirt_graphics_config_set_full_screen(long self, int value);

        static native void simplevirt_graphics_config_set_gl(long self, int value);

        static native void simplevirt_graphics_config_set_gl_render_node(long self, byte[] value);

        static native void simplevirt_graphics_config_set_graphics_type(long self, int value);

        static native void simplevirt_graphics_config_set_image_compression(long self, int value);

        static native void simplevirt_graphics_config_set_jpeg_compression(long self, int value);

        static native void simplevirt_graphics_config_set_key_map(long self, byte[] value);

        static native void simplevirt_graphics_config_set_listen(long self, byte[] value);

        static native void simplevirt_graphics_config_set_listen_address(long self, byte[] value);

        static native void simplevirt_graphics_config_set_listen_network(long self, byte[] value);

        static native void simplevirt_graphics_config_set_listen_socket(long self, byte[] value);

        static native void simplevirt_graphics_config_set_listen_type(long self, int value);

        static native void simplevirt_graphics_config_set_mouse(long self, int value);

        static native void simplevirt_graphics_config_set_multi_user(long self, int value);

        static native void simplevirt_graphics_config_set_password(long self, byte[] value);

        static native void simplevirt_graphics_config_set_password_valid_to(long self, byte[] value);

        static native void simplevirt_graphics_config_set_playback_compression(long self, int value);

        static native void simplevirt_graphics_config_set_port(long self, int value);

        static native void simplevirt_graphics_config_set_power_control(long self, int value);

        static native void simplevirt_graphics_config_set_replace_user(long self, int value);

        static native void simplevirt_graphics_config_set_share_policy(long self, int value);

        static native void simplevirt_graphics_config_set_socket(long self, byte[] value);

        static native void simplevirt_graphics_config_set_streaming(long self, int value);

        static native void simplevirt_graphics_config_set_tls_port(long self, int value);

        static native void simplevirt_graphics_config_set_username(long self, byte[] value);

        static native void simplevirt_graphics_config_set_websocket(long self, int value);

        static native void simplevirt_graphics_config_set_xauth(long self, byte[] value);

        static native void simplevirt_graphics_config_set_zlib_compression(long self, int value);
    }
}
