// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.List;
import java.util.Objects;

/**
 * A possible source of a storage pool.
 * <p>Immutable.
 */
public final class StoragePoolSource {
    private final List<String> devices;
    private final String folder;
    private final String format;
    private final String host;
    private final String name;
    private final String xml;

    private StoragePoolSource(long self) {
        devices = Values.readStrings(N.simplevirt_storage_pool_source_get_devices(self));
        folder = Text.read(N.simplevirt_storage_pool_source_get_folder(self));
        format = Text.read(N.simplevirt_storage_pool_source_get_format(self));
        host = Text.read(N.simplevirt_storage_pool_source_get_host(self));
        name = Text.read(N.simplevirt_storage_pool_source_get_name(self));
        xml = Text.read(N.simplevirt_storage_pool_source_get_xml(self));
    }

    static StoragePoolSource read(long self) {
        return self == 0 ? null : new StoragePoolSource(self);
    }

    static StoragePoolSource take(long self) {
        if (self == 0) {
            return null;
        }
        try {
            return new StoragePoolSource(self);
        } finally {
            N.simplevirt_storage_pool_source_unref(self);
        }
    }

    /**
     * The devices it is on
     *
     * @return the devices it is on
     */
    public List<String> devices() {
        return devices;
    }

    /**
     * The folder on the server
     *
     * @return the folder on the server, or {@code null}
     */
    public String folder() {
        return folder;
    }

    /**
     * Its format, in libvirt's words
     *
     * @return its format, in libvirt's words, or {@code null}
     */
    public String format() {
        return format;
    }

    /**
     * The server it is on
     *
     * @return the server it is on, or {@code null}
     */
    public String host() {
        return host;
    }

    /**
     * Its name, such as that of a volume group
     *
     * @return its name, such as that of a volume group, or {@code null}
     */
    public String name() {
        return name;
    }

    /**
     * All of it, as a {@code <source>} of libvirt's storage pool format
     *
     * @return all of it, as a {@code <source>} of libvirt's storage pool format
     */
    public String xml() {
        return xml;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof StoragePoolSource)) {
            return false;
        }
        StoragePoolSource that = (StoragePoolSource) other;
        return Objects.deepEquals(devices, that.devices) && Objects.deepEquals(folder, that.folder) && Objects.deepEquals(format, that.format) && Objects.deepEquals(host, that.host) && Objects.deepEquals(name, that.name) && Objects.deepEquals(xml, that.xml);
    }

    @Override
    public int hashCode() {
        return Objects.hash(devices, folder, format, host, name, xml);
    }

    @Override
    public String toString() {
        return "StoragePoolSource[devices=" + devices + ", folder=" + folder + ", format=" + format + ", host=" + host + ", name=" + name + ", xml=" + xml + "]";
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_storage_pool_source_get_devices(long self);

        static native long simplevirt_storage_pool_source_get_folder(long self);

        static native long simplevirt_storage_pool_source_get_format(long self);

        static native long simplevirt_storage_pool_source_get_host(long self);

        static native long simplevirt_storage_pool_source_get_name(long self);

        static native long simplevirt_storage_pool_source_get_xml(long self);

        static native void simplevirt_storage_pool_source_unref(long self);
    }
}
