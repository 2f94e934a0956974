// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.Objects;

/**
 * A guest's connection to a network.
 * <p>Immutable.
 */
public final class NetworkPort {
    private final String mac;
    private final String ownerName;
    private final String ownerUuid;
    private final String plug;
    private final String uuid;
    private final String xml;

    private NetworkPort(long self) {
        mac = Text.read(N.simplevirt_network_port_get_mac(self));
        ownerName = Text.read(N.simplevirt_network_port_get_owner_name(self));
        ownerUuid = Text.read(N.simplevirt_network_port_get_owner_uuid(self));
        plug = Text.read(N.simplevirt_network_port_get_plug(self));
        uuid = Text.read(N.simplevirt_network_port_get_uuid(self));
        xml = Text.read(N.simplevirt_network_port_get_xml(self));
    }

    static NetworkPort read(long self) {
        return self == 0 ? null : new NetworkPort(self);
    }

    static NetworkPort take(long self) {
        if (self == 0) {
            return null;
        }
        try {
            return new NetworkPort(self);
        } finally {
            N.simplevirt_network_port_unref(self);
        }
    }

    /**
     * The MAC address of the guest's interface
     *
     * @return the MAC address of the guest's interface, or {@code null}
     */
    public String mac() {
        return mac;
    }

    /**
     * The name of the domain
     *
     * @return the name of the domain, or {@code null}
     */
    public String ownerName() {
        return ownerName;
    }

    /**
     * The UUID of the domain
     *
     * @return the UUID of the domain, or {@code null}
     */
    public String ownerUuid() {
        return ownerUuid;
    }

    /**
     * How it is connected, in libvirt's words: {@code bridge}, {@code network}, {@code direct} or {@code
     * hostdev-pci}
     *
     * @return how it is connected, in libvirt's words: {@code bridge}, {@code network}, {@code direct} or {@code
     *     hostdev-pci}, or {@code null}
     */
    public String plug() {
        return plug;
    }

    /**
     * Its UUID
     *
     * @return its UUID
     */
    public String uuid() {
        return uuid;
    }

    /**
     * All of it, in libvirt's network port format
     *
     * @return all of it, in libvirt's network port format
     */
    public String xml() {
        return xml;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof NetworkPort)) {
            return false;
        }
        NetworkPort that = (NetworkPort) other;
        return Objects.deepEquals(mac, that.mac) && Objects.deepEquals(ownerName, that.ownerName) && Objects.deepEquals(ownerUuid, that.ownerUuid) && Objects.deepEquals(plug, that.plug) && Objects.deepEquals(uuid, that.uuid) && Objects.deepEquals(xml, that.xml);
    }

    @Override
    public int hashCode() {
        return Objects.hash(mac, ownerName, ownerUuid, plug, uuid, xml);
    }

    @Override
    public String toString() {
        return "NetworkPort[mac=" + mac + ", ownerName=" + ownerName + ", ownerUuid=" + ownerUuid + ", plug=" + plug + ", uuid=" + uuid + ", xml=" + xml + "]";
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_network_port_get_mac(long self);

        static native long simplevirt_network_port_get_owner_name(long self);

        static native long simplevirt_network_port_get_owner_uuid(long self);

        static native long simplevirt_network_port_get_plug(long self);

        static native long simplevirt_network_port_get_uuid(long self);

        static native long simplevirt_network_port_get_xml(long self);

        static native void simplevirt_network_port_unref(long self);
    }
}
