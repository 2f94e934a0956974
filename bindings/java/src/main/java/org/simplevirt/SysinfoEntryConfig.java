// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * An entry of the guest's SMBIOS data.
 * <p>XML: {@code <entry>}.
 */
public final class SysinfoEntryConfig extends Config {
    SysinfoEntryConfig(Owned owned) {
        super(owned);
    }

    static SysinfoEntryConfig wrap(long pointer) {
        return pointer == 0 ? null : new SysinfoEntryConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <entry>}. */
    public SysinfoEntryConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_sysinfo_entry_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <entry>}
     * @return a new {@link SysinfoEntryConfig}
     * @throws SimplevirtException when it fails
     */
    public static SysinfoEntryConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_sysinfo_entry_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return SysinfoEntryConfig.wrap(result);
    }

    /**
     * What it says.
     * <p>XML: {@code .}.
     *
     * @return what it says, or {@code null} when it is not set
     */
    public String content() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_sysinfo_entry_config_get_content(self));
        } finally {
            release();
        }
    }

    /**
     * The entry: {@code vendor}, {@code serial}, {@code manufacturer} .
     * <p>XML: &#64;name.
     *
     * @return the entry: {@code vendor}, {@code serial}, {@code manufacturer} , or {@code null} when it is not set
     */
    public String name() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_sysinfo_entry_config_get_name(self));
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SysinfoEntryConfig#content}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value what it says; or {@code null} to leave it to libvirt
     * @return this
     */
    public SysinfoEntryConfig setContent(String value) {
        long self = acquire();
        try {
            N.simplevirt_sysinfo_entry_config_set_content(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SysinfoEntryConfig#name}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the entry: {@code vendor}, {@code serial}, {@code manufacturer} ; or {@code null} to leave it to
     *     libvirt
     * @return this
     */
    public SysinfoEntryConfig setName(String value) {
        long self = acquire();
        try {
            N.simplevirt_sysinfo_entry_config_set_name(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    @Override
    public SysinfoEntryConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public SysinfoEntryConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public SysinfoEntryConfig copy() {
        return (SysinfoEntryConfig) super.copy();
    }

    @Override
    String shown() {
        return name();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_sysinfo_entry_config_new();

        static native long simplevirt_sysinfo_entry_config_new_from_xml(byte[] xml, long[] error);

        static native long simplevirt_sysinfo_entry_config_get_content(long self);

        static native long simplevirt_sysinfo_entry_config_get_name(long self);

        static native void simplevirt_sysinfo_entry_config_set_content(long self, byte[] value);

        static native void simplevirt_sysinfo_entry_config_set_name(long self, byte[] value);
    }
}
