// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * A blob for the guest's firmware and kernel (fw_cfg).
 * <p>XML: {@code <entry>}.
 */
public final class FirmwareEntryConfig extends Config {
    FirmwareEntryConfig(Owned owned) {
        super(owned);
    }

    static FirmwareEntryConfig wrap(long pointer) {
        return pointer == 0 ? null : new FirmwareEntryConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <entry>}. */
    public FirmwareEntryConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_firmware_entry_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <entry>}
     * @return a new {@link FirmwareEntryConfig}
     * @throws SimplevirtException when it fails
     */
    public static FirmwareEntryConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_firmware_entry_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return FirmwareEntryConfig.wrap(result);
    }

    /**
     * The text itself.
     * <p>XML: {@code .}.
     *
     * @return the text itself, or {@code null} when it is not set
     */
    public String content() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_firmware_entry_config_get_content(self));
        } finally {
            release();
        }
    }

    /**
     * The file on the host that holds it.
     * <p>XML: &#64;file.
     *
     * @return the file on the host that holds it, or {@code null} when it is not set
     */
    public String file() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_firmware_entry_config_get_file(self));
        } finally {
            release();
        }
    }

    /**
     * The name, beginning with {@code opt/}.
     * <p>XML: &#64;name.
     *
     * @return the name, beginning with {@code opt/}, or {@code null} when it is not set
     */
    public String name() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_firmware_entry_config_get_name(self));
        } finally {
            release();
        }
    }

    /**
     * Sets {@link FirmwareEntryConfig#content}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the text itself; or {@code null} to leave it to libvirt
     * @return this
     */
    public FirmwareEntryConfig setContent(String value) {
        long self = acquire();
        try {
            N.simplevirt_firmware_entry_config_set_content(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link FirmwareEntryConfig#file}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the file on the host that holds it; or {@code null} to leave it to libvirt
     * @return this
     */
    public FirmwareEntryConfig setFile(String value) {
        long self = acquire();
        try {
            N.simplevirt_firmware_entry_config_set_file(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link FirmwareEntryConfig#name}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the name, beginning with {@code opt/}; or {@code null} to leave it to libvirt
     * @return this
     */
    public FirmwareEntryConfig setName(String value) {
        long self = acquire();
        try {
            N.simplevirt_firmware_entry_config_set_name(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    @Override
    public FirmwareEntryConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public FirmwareEntryConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public FirmwareEntryConfig copy() {
        return (FirmwareEntryConfig) super.copy();
    }

    @Override
    String shown() {
        return name();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_firmware_entry_config_new();

        static native long simplevirt_firmware_entry_config_new_from_xml(byte[] xml, long[] error);

        static native long simplevirt_firmware_entry_config_get_content(long self);

        static native long simplevirt_firmware_entry_config_get_file(long self);

        static native long simplevirt_firmware_entry_config_get_name(long self);

        static native void simplevirt_firmware_entry_config_set_content(long self, byte[] value);

        static native void simplevirt_firmware_entry_config_set_file(long self, byte[] value);

        static native void simplevirt_firmware_entry_config_set_name(long self, byte[] value);
    }
}
