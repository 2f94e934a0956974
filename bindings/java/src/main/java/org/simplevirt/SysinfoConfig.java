// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.List;

/**
 * Information about the machine.
 * <p>XML: {@code <sysinfo>}.
 */
public final class SysinfoConfig extends Config {
    SysinfoConfig(Owned owned) {
        super(owned);
    }

    static SysinfoConfig wrap(long pointer) {
        return pointer == 0 ? null : new SysinfoConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <sysinfo>}. */
    public SysinfoConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_sysinfo_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <sysinfo>}
     * @return a new {@link SysinfoConfig}
     * @throws SimplevirtException when it fails
     */
    public static SysinfoConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_sysinfo_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return SysinfoConfig.wrap(result);
    }

    /**
     * Adds an item to this list: SMBIOS: the main boards. A standalone object becomes a view on its place in the
     * document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public SysinfoConfig addBoard(SysinfoBoardConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_sysinfo_config_add_board(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: what firmware and kernel are given. A standalone object becomes a view on its place
     * in the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public SysinfoConfig addFirmwareEntry(FirmwareEntryConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_sysinfo_config_add_firmware_entry(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * How it is told: {@code smbios}, {@code fwcfg}.
     * <p>XML: &#64;type.
     *
     * @return how it is told: {@code smbios}, {@code fwcfg}, or {@code null} when it is not set
     */
    public String kind() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_sysinfo_config_get_kind(self));
        } finally {
            release();
        }
    }

    /**
     * SMBIOS: the main boards.
     * <p>XML: {@code baseBoard}.
     *
     * @return views on the elements, in document order
     */
    public List<SysinfoBoardConfig> listBoards() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_sysinfo_config_list_boards(self), SysinfoBoardConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * What firmware and kernel are given.
     * <p>XML: {@code entry}.
     *
     * @return views on the elements, in document order
     */
    public List<FirmwareEntryConfig> listFirmwareEntries() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_sysinfo_config_list_firmware_entries(self), FirmwareEntryConfig::wrap);
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
    public boolean removeBoard(SysinfoBoardConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_sysinfo_config_remove_board(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeFirmwareEntry(FirmwareEntryConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_sysinfo_config_remove_firmware_entry(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Sets {@link SysinfoConfig#kind}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value how it is told: {@code smbios}, {@code fwcfg}; or {@code null} to leave it to libvirt
     * @return this
     */
    public SysinfoConfig setKind(String value) {
        long self = acquire();
        try {
            N.simplevirt_sysinfo_config_set_kind(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    @Override
    public SysinfoConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public SysinfoConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public SysinfoConfig copy() {
        return (SysinfoConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_sysinfo_config_new();

        static native long simplevirt_sysinfo_config_new_from_xml(byte[] xml, long[] error);

        static native void simplevirt_sysinfo_config_add_board(long self, long item);

        static native void simplevirt_sysinfo_config_add_firmware_entry(long self, long item);

        static native long simplevirt_sysinfo_config_get_kind(long self);

        static native long simplevirt_sysinfo_config_list_boards(long self);

        static native long simplevirt_sysinfo_config_list_firmware_entries(long self);

        static native int simplevirt_sysinfo_config_remove_board(long self, long item);

        static native int simplevirt_sysinfo_config_remove_firmware_entry(long self, long item);

        static native void simplevirt_sysinfo_config_set_kind(long self, byte[] value);
    }
}
