// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * An ACPI table the guest is given.
 * <p>XML: {@code <table>}.
 */
public final class AcpiTableConfig extends Config {
    AcpiTableConfig(Owned owned) {
        super(owned);
    }

    static AcpiTableConfig wrap(long pointer) {
        return pointer == 0 ? null : new AcpiTableConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <table>}. */
    public AcpiTableConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_acpi_table_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <table>}
     * @return a new {@link AcpiTableConfig}
     * @throws SimplevirtException when it fails
     */
    public static AcpiTableConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_acpi_table_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return AcpiTableConfig.wrap(result);
    }

    /**
     * What it is: {@code slic}, {@code raw}, {@code rawset}, {@code msdm}.
     * <p>XML: &#64;type.
     *
     * @return what it is: {@code slic}, {@code raw}, {@code rawset}, {@code msdm}, or {@code null} when it is not
     *     set
     */
    public String kind() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_acpi_table_config_get_kind(self));
        } finally {
            release();
        }
    }

    /**
     * The file on the host.
     * <p>XML: {@code .}.
     *
     * @return the file on the host, or {@code null} when it is not set
     */
    public String path() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_acpi_table_config_get_path(self));
        } finally {
            release();
        }
    }

    /**
     * Sets {@link AcpiTableConfig#kind}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value what it is: {@code slic}, {@code raw}, {@code rawset}, {@code msdm}; or {@code null} to leave it
     *     to libvirt
     * @return this
     */
    public AcpiTableConfig setKind(String value) {
        long self = acquire();
        try {
            N.simplevirt_acpi_table_config_set_kind(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link AcpiTableConfig#path}. A path that does not begin with {@code /} is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the file on the host; or {@code null} to leave it to libvirt
     * @return this
     */
    public AcpiTableConfig setPath(String value) {
        long self = acquire();
        try {
            N.simplevirt_acpi_table_config_set_path(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    @Override
    public AcpiTableConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public AcpiTableConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public AcpiTableConfig copy() {
        return (AcpiTableConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_acpi_table_config_new();

        static native long simplevirt_acpi_table_config_new_from_xml(byte[] xml, long[] error);

        static native long simplevirt_acpi_table_config_get_kind(long self);

        static native long simplevirt_acpi_table_config_get_path(long self);

        static native void simplevirt_acpi_table_config_set_kind(long self, byte[] value);

        static native void simplevirt_acpi_table_config_set_path(long self, byte[] value);
    }
}
