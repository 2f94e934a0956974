// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * A variable of a network filter.
 * <p>XML: {@code <parameter>}.
 */
public final class FilterParameterConfig extends Config {
    FilterParameterConfig(Owned owned) {
        super(owned);
    }

    static FilterParameterConfig wrap(long pointer) {
        return pointer == 0 ? null : new FilterParameterConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <parameter>}. */
    public FilterParameterConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_filter_parameter_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <parameter>}
     * @return a new {@link FilterParameterConfig}
     * @throws SimplevirtException when it fails
     */
    public static FilterParameterConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_filter_parameter_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return FilterParameterConfig.wrap(result);
    }

    /**
     * What it stands for.
     * <p>XML: &#64;value.
     *
     * @return what it stands for, or {@code null} when it is not set
     */
    public String content() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_filter_parameter_config_get_content(self));
        } finally {
            release();
        }
    }

    /**
     * The variable.
     * <p>XML: &#64;name.
     *
     * @return the variable, or {@code null} when it is not set
     */
    public String name() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_filter_parameter_config_get_name(self));
        } finally {
            release();
        }
    }

    /**
     * Sets {@link FilterParameterConfig#content}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value what it stands for; or {@code null} to leave it to libvirt
     * @return this
     */
    public FilterParameterConfig setContent(String value) {
        long self = acquire();
        try {
            N.simplevirt_filter_parameter_config_set_content(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link FilterParameterConfig#name}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the variable; or {@code null} to leave it to libvirt
     * @return this
     */
    public FilterParameterConfig setName(String value) {
        long self = acquire();
        try {
            N.simplevirt_filter_parameter_config_set_name(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    @Override
    public FilterParameterConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public FilterParameterConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public FilterParameterConfig copy() {
        return (FilterParameterConfig) super.copy();
    }

    @Override
    String shown() {
        return name();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_filter_parameter_config_new();

        static native long simplevirt_filter_parameter_config_new_from_xml(byte[] xml, long[] error);

        static native long simplevirt_filter_parameter_config_get_content(long self);

        static native long simplevirt_filter_parameter_config_get_name(long self);

        static native void simplevirt_filter_parameter_config_set_content(long self, byte[] value);

        static native void simplevirt_filter_parameter_config_set_name(long self, byte[] value);
    }
}
