// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

/**
 * Something that happened on the host.
 * <p>Immutable.
 */
public final class Event {
    private final String device;
    private final Domain domain;
    private final EventGraphics graphics;
    private final EventKind kind;
    private final String name;
    private final Network network;
    private final NodeDevice nodeDevice;
    private final long number;
    private final List<EventParameter> parameters;
    private final String path;
    private final StoragePool pool;
    private final int reason;
    private final String reasonText;
    private final Secret secret;
    private final String text;
    private final Instant time;
    private final String uuid;

    private Event(long self) {
        device = Text.read(N.simplevirt_event_get_device(self));
        domain = Domain.wrap(Values.ref(N.simplevirt_event_get_domain(self)));
        graphics = EventGraphics.read(N.simplevirt_event_get_graphics(self));
        kind = EventKind.of(N.simplevirt_event_get_kind(self));
        name = Text.read(N.simplevirt_event_get_name(self));
        network = Network.wrap(Values.ref(N.simplevirt_event_get_network(self)));
        nodeDevice = NodeDevice.wrap(Values.ref(N.simplevirt_event_get_node_device(self)));
        number = N.simplevirt_event_get_number(self);
        parameters = Values.readValues(N.simplevirt_event_get_parameters(self), EventParameter::read);
        path = Text.read(N.simplevirt_event_get_path(self));
        pool = StoragePool.wrap(Values.ref(N.simplevirt_event_get_pool(self)));
        reason = N.simplevirt_event_get_reason(self);
        reasonText = Text.read(N.simplevirt_event_get_reason_text(self));
        secret = Secret.wrap(Values.ref(N.simplevirt_event_get_secret(self)));
        text = Text.read(N.simplevirt_event_get_text(self));
        time = Values.moment(N.simplevirt_event_get_time(self), ChronoUnit.MICROS);
        uuid = Text.read(N.simplevirt_event_get_uuid(self));
    }

    static Event read(long self) {
        return self == 0 ? null : new Event(self);
    }

    static Event take(long self) {
        if (self == 0) {
            return null;
        }
        try {
            return new Event(self);
        } finally {
            N.simplevirt_event_unref(self);
        }
    }

    /**
     * The device it is about, where it is about one
     *
     * @return the device it is about, where it is about one, or {@code null}
     */
    public String device() {
        return device;
    }

    /**
     * The domain it happened to, when the program holds a handle of it or watches events
     *
     * @return the domain it happened to, when the program holds a handle of it or watches events, or {@code
     *     null}
     */
    public Domain domain() {
        return domain;
    }

    /**
     * The client of a graphics console, where it is about one
     *
     * @return the client of a graphics console, where it is about one, or {@code null}
     */
    public EventGraphics graphics() {
        return graphics;
    }

    /**
     * What happened
     *
     * @return what happened
     */
    public EventKind kind() {
        return kind;
    }

    /**
     * The name of what it happened to
     *
     * @return the name of what it happened to, or {@code null}
     */
    public String name() {
        return name;
    }

    /**
     * The network it happened to, when the program holds a handle of it or watches events
     *
     * @return the network it happened to, when the program holds a handle of it or watches events, or {@code
     *     null}
     */
    public Network network() {
        return network;
    }

    /**
     * The device of the host it happened to, when the program holds a handle of it or watches events
     *
     * @return the device of the host it happened to, when the program holds a handle of it or watches events, or
     *     {@code null}
     */
    public NodeDevice nodeDevice() {
        return nodeDevice;
    }

    /**
     * A number, depending on the kind
     *
     * @return A number, depending on the kind
     */
    public long number() {
        return number;
    }

    /**
     * Values, depending on the kind
     *
     * @return values, depending on the kind
     */
    public List<EventParameter> parameters() {
        return parameters;
    }

    /**
     * The file it is about, where it is about one
     *
     * @return the file it is about, where it is about one, or {@code null}
     */
    public String path() {
        return path;
    }

    /**
     * The storage pool it happened to, when the program holds a handle of it or watches events
     *
     * @return the storage pool it happened to, when the program holds a handle of it or watches events, or
     *     {@code null}
     */
    public StoragePool pool() {
        return pool;
    }

    /**
     * Why it happened: a value of the enumeration that is named after the kind, such as {@link
     * DomainStartedReason} for {@link EventKind#DOMAIN_STARTED}; 0 where there is none
     *
     * @return why it happened: a value of the enumeration that is named after the kind, such as {@link
     *     DomainStartedReason} for {@link EventKind#DOMAIN_STARTED}; 0 where there is none
     */
    public int reason() {
        return reason;
    }

    /**
     * The reason as a word, such as {@code booted}; the number when it is newer than this library
     *
     * @return the reason as a word, such as {@code booted}; the number when it is newer than this library, or
     *     {@code null}
     */
    public String reasonText() {
        return reasonText;
    }

    /**
     * The secret it happened to, when the program holds a handle of it or watches events
     *
     * @return the secret it happened to, when the program holds a handle of it or watches events, or {@code
     *     null}
     */
    public Secret secret() {
        return secret;
    }

    /**
     * Further text, depending on the kind
     *
     * @return further text, depending on the kind, or {@code null}
     */
    public String text() {
        return text;
    }

    /**
     * When this process heard of it
     *
     * @return when this process heard of it, or {@code null}
     */
    public Instant time() {
        return time;
    }

    /**
     * The UUID of the object, if it has one
     *
     * @return the UUID of the object, if it has one, or {@code null}
     */
    public String uuid() {
        return uuid;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Event)) {
            return false;
        }
        Event that = (Event) other;
        return Objects.deepEquals(device, that.device) && Objects.deepEquals(domain, that.domain) && Objects.deepEquals(graphics, that.graphics) && Objects.deepEquals(kind, that.kind) && Objects.deepEquals(name, that.name) && Objects.deepEquals(network, that.network) && Objects.deepEquals(nodeDevice, that.nodeDevice) && Objects.deepEquals(number, that.number) && Objects.deepEquals(parameters, that.parameters) && Objects.deepEquals(path, that.path) && Objects.deepEquals(pool, that.pool) && Objects.deepEquals(reason, that.reason) && Objects.deepEquals(reasonText, that.reasonText) && Objects.deepEquals(secret, that.secret) && Objects.deepEquals(text, that.text) && Objects.deepEquals(time, that.time) && Objects.deepEquals(uuid, that.uuid);
    }

    @Override
    public int hashCode() {
        return Objects.hash(device, domain, graphics, kind, name, network, nodeDevice, number, parameters, path, pool, reason, reasonText, secret, text, time, uuid);
    }

    @Override
    public String toString() {
        return "Event[device=" + device + ", domain=" + domain + ", graphics=" + graphics + ", kind=" + kind + ", name=" + name + ", network=" + network + ", nodeDevice=" + nodeDevice + ", number=" + number + ", parameters=" + parameters + ", path=" + path + ", pool=" + pool + ", reason=" + reason + ", reasonText=" + reasonText + ", secret=" + secret + ", text=" + text + ", time=" + time + ", uuid=" + uuid + "]";
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_event_get_device(long self);

        static native long simplevirt_event_get_domain(long self);

        static native long simplevirt_event_get_graphics(long self);

        static native int simplevirt_event_get_kind(long self);

        static native long simplevirt_event_get_name(long self);

        static native long simplevirt_event_get_network(long self);

        static native long simplevirt_event_get_node_device(long self);

        static native long simplevirt_event_get_number(long self);

        static native long simplevirt_event_get_parameters(long self);

        static native long simplevirt_event_get_path(long self);

        static native long simplevirt_event_get_pool(long self);

        static native int simplevirt_event_get_reason(long self);

        static native long simplevirt_event_get_reason_text(long self);

        static native long simplevirt_event_get_secret(long self);

        static native long simplevirt_event_get_text(long self);

        static native long simplevirt_event_get_time(long self);

        static native long simplevirt_event_get_uuid(long self);

        static native void simplevirt_event_unref(long self);
    }
}
