// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * A variable of the environment of a container's init.
 * <p>XML: {@code <initenv>}.
 */
public final class InitVariableConfig extends Config {
    InitVariableConfig(Owned owned) {
        super(owned);
    }

    static InitVariableConfig wrap(long pointer) {
        return pointer == 0 ? null : new InitVariableConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <initenv>}. */
    public InitVariableConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_init_variable_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <initenv>}
     * @return a new {@link InitVariableConfig}
     * @throws SimplevirtException when it fails
     */
    public static InitVariableConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_init_variable_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return InitVariableConfig.wrap(result);
    }

    /**
     * What it is set to.
     * <p>XML: {@code .}.
     *
     * @return what it is set to, or {@code null} when it is not set
     */
    public String content() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_init_variable_config_get_content(self));
        } finally {
            release();
        }
    }

    /**
     * The name.
     * <p>XML: &#64;name.
     *
     * @return the name, or {@code null} when it is not set
     */
    public String name() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_init_variable_config_get_name(self));
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InitVariableConfig#content}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value what it is set to; or {@code null} to leave it to libvirt
     * @return this
     */
    public InitVariableConfig setContent(String value) {
        long self = acquire();
        try {
            N.simplevirt_init_variable_config_set_content(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link InitVariableConfig#name}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the name; or {@code null} to leave it to libvirt
     * @return this
     */
    public InitVariableConfig setName(String value) {
        long self = acquire();
        try {
            N.simplevirt_init_variable_config_set_name(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    @Override
    public InitVariableConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public InitVariableConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public InitVariableConfig copy() {
        return (InitVariableConfig) super.copy();
    }

    @Override
    String shown() {
        return name();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_init_variable_config_new();

        static native long simplevirt_init_variable_config_new_from_xml(byte[] xml, long[] error);

        static native long simplevirt_init_variable_config_get_content(long self);

        static native long simplevirt_init_variable_config_get_name(long self);

        static native void simplevirt_init_variable_config_set_content(long self, byte[] value);

        static native void simplevirt_init_variable_config_set_name(long self, byte[] value);
    }
}
