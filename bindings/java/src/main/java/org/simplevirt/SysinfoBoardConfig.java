// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.List;

/**
 * A main board of the machine.
 * <p>XML: {@code <baseBoard>}.
 */
public final class SysinfoBoardConfig extends Config {
    SysinfoBoardConfig(Owned owned) {
        super(owned);
    }

    static SysinfoBoardConfig wrap(long pointer) {
        return pointer == 0 ? null : new SysinfoBoardConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <baseBoard>}. */
    public SysinfoBoardConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_sysinfo_board_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <baseBoard>}
     * @return a new {@link SysinfoBoardConfig}
     * @throws SimplevirtException when it fails
     */
    public static SysinfoBoardConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_sysinfo_board_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return SysinfoBoardConfig.wrap(result);
    }

    /**
     * Adds an item to this list: what is told of it. A standalone object becomes a view on its place in the
     * document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public SysinfoBoardConfig addEntry(SysinfoEntryConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_sysinfo_board_config_add_entry(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * What is told of it.
     * <p>XML: {@code entry}.
     *
     * @return views on the elements, in document order
     */
    public List<SysinfoEntryConfig> listEntries() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_sysinfo_board_config_list_entries(self), SysinfoEntryConfig::wrap);
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
    public boolean removeEntry(SysinfoEntryConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_sysinfo_board_config_remove_entry(scope.use(this), scope.use(item)) != 0;
        }
    }

    @Override
    public SysinfoBoardConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public SysinfoBoardConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public SysinfoBoardConfig copy() {
        return (SysinfoBoardConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_sysinfo_board_config_new();

        static native long simplevirt_sysinfo_board_config_new_from_xml(byte[] xml, long[] error);

        static native void simplevirt_sysinfo_board_config_add_entry(long self, long item);

        static native long simplevirt_sysinfo_board_config_list_entries(long self);

        static native int simplevirt_sysinfo_board_config_remove_entry(long self, long item);
    }
}
