// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.List;

/**
 * An address of the host in a network, and the DHCP server on it.
 * <p>XML: {@code <ip>}.
 */
public final class NetworkAddressConfig extends Config {
    NetworkAddressConfig(Owned owned) {
        super(owned);
    }

    static NetworkAddressConfig wrap(long pointer) {
        return pointer == 0 ? null : new NetworkAddressConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <ip>}. */
    public NetworkAddressConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_network_address_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <ip>}
     * @return a new {@link NetworkAddressConfig}
     * @throws SimplevirtException when it fails
     */
    public static NetworkAddressConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_network_address_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return NetworkAddressConfig.wrap(result);
    }

    /**
     * Adds an item to this list: the guests with an address of their own. A standalone object becomes a view on its
     * place in the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public NetworkAddressConfig addDhcpHost(DhcpHostConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_network_address_config_add_dhcp_host(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: the addresses that are given out. A standalone object becomes a view on its place
     * in the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public NetworkAddressConfig addDhcpRange(DhcpRangeConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_network_address_config_add_dhcp_range(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * The address.
     * <p>XML: &#64;address.
     *
     * @return the address, or {@code null} when it is not set
     */
    public String address() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_network_address_config_get_address(self));
        } finally {
            release();
        }
    }

    /**
     * The file to boot over the network.
     * <p>XML: dhcp/bootp/&#64;file.
     *
     * @return the file to boot over the network, or {@code null} when it is not set
     */
    public String bootpFile() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_network_address_config_get_bootp_file(self));
        } finally {
            release();
        }
    }

    /**
     * The server of that file.
     * <p>XML: dhcp/bootp/&#64;server.
     *
     * @return the server of that file, or {@code null} when it is not set
     */
    public String bootpServer() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_network_address_config_get_bootp_server(self));
        } finally {
            release();
        }
    }

    /**
     * The family of the address.
     * <p>XML: &#64;family.
     *
     * @return the family of the address; {@link IpFamily#DEFAULT} when it is not set
     */
    public IpFamily family() {
        long self = acquire();
        try {
            return IpFamily.of(N.simplevirt_network_address_config_get_family(self));
        } finally {
            release();
        }
    }

    /**
     * Whether reverse queries for addresses of the network are never forwarded to other servers.
     * <p>XML: &#64;localPtr.
     *
     * @return whether reverse queries for addresses of the network are never forwarded to other servers; {@code
     *     false} when it is not set
     */
    public boolean localPtr() {
        long self = acquire();
        try {
            return N.simplevirt_network_address_config_get_local_ptr(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The mask of the network.
     * <p>XML: &#64;netmask.
     *
     * @return the mask of the network, or {@code null} when it is not set
     */
    public String netmask() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_network_address_config_get_netmask(self));
        } finally {
            release();
        }
    }

    /**
     * The same as a number of bits (from 1 to 128).
     * <p>XML: &#64;prefix.
     *
     * @return the same as a number of bits; 0 when it is not set
     */
    public long prefix() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_network_address_config_get_prefix(self));
        } finally {
            release();
        }
    }

    /**
     * The folder served by TFTP.
     * <p>XML: tftp/&#64;root.
     *
     * @return the folder served by TFTP, or {@code null} when it is not set
     */
    public String tftpRoot() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_network_address_config_get_tftp_root(self));
        } finally {
            release();
        }
    }

    /**
     * The guests with an address of their own.
     * <p>XML: {@code dhcp/host}.
     *
     * @return views on the elements, in document order
     */
    public List<DhcpHostConfig> listDhcpHosts() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_network_address_config_list_dhcp_hosts(self), DhcpHostConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The addresses that are given out.
     * <p>XML: {@code dhcp/range}.
     *
     * @return views on the elements, in document order
     */
    public List<DhcpRangeConfig> listDhcpRanges() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_network_address_config_list_dhcp_ranges(self), DhcpRangeConfig::wrap);
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
    public boolean removeDhcpHost(DhcpHostConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_network_address_config_remove_dhcp_host(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeDhcpRange(DhcpRangeConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_network_address_config_remove_dhcp_range(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Sets {@link NetworkAddressConfig#address}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the address; or {@code null} to leave it to libvirt
     * @return this
     */
    public NetworkAddressConfig setAddress(String value) {
        long self = acquire();
        try {
            N.simplevirt_network_address_config_set_address(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NetworkAddressConfig#bootpFile}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the file to boot over the network; or {@code null} to leave it to libvirt
     * @return this
     */
    public NetworkAddressConfig setBootpFile(String value) {
        long self = acquire();
        try {
            N.simplevirt_network_address_config_set_bootp_file(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NetworkAddressConfig#bootpServer}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the server of that file; or {@code null} to leave it to libvirt
     * @return this
     */
    public NetworkAddressConfig setBootpServer(String value) {
        long self = acquire();
        try {
            N.simplevirt_network_address_config_set_bootp_server(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NetworkAddressConfig#family}.
     *
     * @param value the family of the address; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what
     *     is there
     * @return this
     */
    public NetworkAddressConfig setFamily(IpFamily value) {
        long self = acquire();
        try {
            N.simplevirt_network_address_config_set_family(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NetworkAddressConfig#localPtr}.
     *
     * @param value whether reverse queries for addresses of the network are never forwarded to other servers
     * @return this
     */
    public NetworkAddressConfig setLocalPtr(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_network_address_config_set_local_ptr(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NetworkAddressConfig#netmask}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the mask of the network; or {@code null} to leave it to libvirt
     * @return this
     */
    public NetworkAddressConfig setNetmask(String value) {
        long self = acquire();
        try {
            N.simplevirt_network_address_config_set_netmask(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NetworkAddressConfig#prefix}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the same as a number of bits; 0 to leave it to libvirt
     * @return this
     */
    public NetworkAddressConfig setPrefix(long value) {
        long self = acquire();
        try {
            N.simplevirt_network_address_config_set_prefix(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NetworkAddressConfig#tftpRoot}. A path that does not begin with {@code /} is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the folder served by TFTP; or {@code null} to leave it to libvirt
     * @return this
     */
    public NetworkAddressConfig setTftpRoot(String value) {
        long self = acquire();
        try {
            N.simplevirt_network_address_config_set_tftp_root(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    @Override
    public NetworkAddressConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public NetworkAddressConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public NetworkAddressConfig copy() {
        return (NetworkAddressConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_network_address_config_new();

        static native long simplevirt_network_address_config_new_from_xml(byte[] xml, long[] error);

        static native void simplevirt_network_address_config_add_dhcp_host(long self, long item);

        static native void simplevirt_network_address_config_add_dhcp_range(long self, long item);

        static native long simplevirt_network_address_config_get_address(long self);

        static native long simplevirt_network_address_config_get_bootp_file(long self);

        static native long simplevirt_network_address_config_get_bootp_server(long self);

        static native int simplevirt_network_address_config_get_family(long self);

        static native int simplevirt_network_address_config_get_local_ptr(long self);

        static native long simplevirt_network_address_config_get_netmask(long self);

        static native int simplevirt_network_address_config_get_prefix(long self);

        static native long simplevirt_network_address_config_get_tftp_root(long self);

        static native long simplevirt_network_address_config_list_dhcp_hosts(long self);

        static native long simplevirt_network_address_config_list_dhcp_ranges(long self);

        static native int simplevirt_network_address_config_remove_dhcp_host(long self, long item);

        static native int simplevirt_network_address_config_remove_dhcp_range(long self, long item);

        static native void simplevirt_network_address_config_set_address(long self, byte[] value);

        static native void simplevirt_network_address_config_set_bootp_file(long self, byte[] value);

        static native void simplevirt_network_address_config_set_bootp_server(long self, byte[] value);

        static native void simplevirt_network_address_config_set_family(long self, int value);

        static native void simplevirt_network_address_config_set_local_ptr(long self, int value);

        static native void simplevirt_network_address_config_set_netmask(long self, byte[] value);

        static native void simplevirt_network_address_config_set_prefix(long self, int value);

        static native void simplevirt_network_address_config_set_tftp_root(long self, byte[] value);
    }
}
