// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.List;

/**
 * A filter that another includes.
 * <p>XML: {@code <filterref>}.
 */
public final class NwfilterReferenceConfig extends Config {
    NwfilterReferenceConfig(Owned owned) {
        super(owned);
    }

    static NwfilterReferenceConfig wrap(long pointer) {
        return pointer == 0 ? null : new NwfilterReferenceConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <filterref>}. */
    public NwfilterReferenceConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_nwfilter_reference_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <filterref>}
     * @return a new {@link NwfilterReferenceConfig}
     * @throws SimplevirtException when it fails
     */
    public static NwfilterReferenceConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_nwfilter_reference_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return NwfilterReferenceConfig.wrap(result);
    }

    /**
     * Adds an item to this list: what it is told. A standalone object becomes a view on its place in the document;
     * one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public NwfilterReferenceConfig addParameter(FilterParameterConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_nwfilter_reference_config_add_parameter(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * The name of the filter.
     * <p>XML: &#64;filter.
     *
     * @return the name of the filter, or {@code null} when it is not set
     */
    public String filter() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_nwfilter_reference_config_get_filter(self));
        } finally {
            release();
        }
    }

    /**
     * What it is told.
     * <p>XML: {@code parameter}.
     *
     * @return views on the elements, in document order
     */
    public List<FilterParameterConfig> listParameters() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_nwfilter_reference_config_list_parameters(self), FilterParameterConfig::wrap);
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
    public boolean removeParameter(FilterParameterConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_nwfilter_reference_config_remove_parameter(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Sets {@link NwfilterReferenceConfig#filter}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the name of the filter; or {@code null} to leave it to libvirt
     * @return this
     */
    public NwfilterReferenceConfig setFilter(String value) {
        long self = acquire();
        try {
            N.simplevirt_nwfilter_reference_config_set_filter(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    @Override
    public NwfilterReferenceConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public NwfilterReferenceConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public NwfilterReferenceConfig copy() {
        return (NwfilterReferenceConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_nwfilter_reference_config_new();

        static native long simplevirt_nwfilter_reference_config_new_from_xml(byte[] xml, long[] error);

        static native void simplevirt_nwfilter_reference_config_add_parameter(long self, long item);

        static native long simplevirt_nwfilter_reference_config_get_filter(long self);

        static native long simplevirt_nwfilter_reference_config_list_parameters(long self);

        static native int simplevirt_nwfilter_reference_config_remove_parameter(long self, long item);

        static native void simplevirt_nwfilter_reference_config_set_filter(long self, byte[] value);
    }
}
