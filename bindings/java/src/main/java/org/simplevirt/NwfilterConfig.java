// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.List;

/**
 * A network filter: rules for a guest's packets.
 * <p>XML: {@code <filter>}.
 */
public final class NwfilterConfig extends Config {
    NwfilterConfig(Owned owned) {
        super(owned);
    }

    static NwfilterConfig wrap(long pointer) {
        return pointer == 0 ? null : new NwfilterConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <filter>}. */
    public NwfilterConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_nwfilter_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <filter>}
     * @return a new {@link NwfilterConfig}
     * @throws SimplevirtException when it fails
     */
    public static NwfilterConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_nwfilter_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return NwfilterConfig.wrap(result);
    }

    /**
     * Adds an item to this list: the filters it includes, with their parameters. A standalone object becomes a view
     * on its place in the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public NwfilterConfig addReference(NwfilterReferenceConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_nwfilter_config_add_reference(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: the rules. A standalone object becomes a view on its place in the document; one
     * that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public NwfilterConfig addRule(NwfilterRuleConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_nwfilter_config_add_rule(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * The chain it is in: {@code root}, {@code ipv4}, {@code arp-in} .
     * <p>XML: &#64;chain.
     *
     * @return the chain it is in: {@code root}, {@code ipv4}, {@code arp-in} , or {@code null} when it is not set
     */
    public String chain() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_nwfilter_config_get_chain(self));
        } finally {
            release();
        }
    }

    /**
     * The filters it includes.
     * <p>XML: filterref/&#64;filter.
     *
     * @return the filters it includes; empty when it is not set
     */
    public List<String> filterReferences() {
        long self = acquire();
        try {
            return Values.takeStrings(N.simplevirt_nwfilter_config_get_filter_references(self));
        } finally {
            release();
        }
    }

    /**
     * The name, unique on its host.
     * <p>XML: &#64;name.
     *
     * @return the name, unique on its host, or {@code null} when it is not set
     */
    public String name() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_nwfilter_config_get_name(self));
        } finally {
            release();
        }
    }

    /**
     * Its place among chains; low ones come first (from -1000 to 1000).
     * <p>XML: &#64;priority.
     *
     * @return its place among chains; low ones come first; 0 when it is not set
     */
    public int priority() {
        long self = acquire();
        try {
            return N.simplevirt_nwfilter_config_get_priority(self);
        } finally {
            release();
        }
    }

    /**
     * The UUID; libvirt generates one when none is given.
     * <p>XML: {@code uuid}.
     *
     * @return the UUID; libvirt generates one when none is given, or {@code null} when it is not set
     */
    public String uuid() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_nwfilter_config_get_uuid(self));
        } finally {
            release();
        }
    }

    /**
     * The filters it includes, with their parameters.
     * <p>XML: {@code filterref}.
     *
     * @return views on the elements, in document order
     */
    public List<NwfilterReferenceConfig> listReferences() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_nwfilter_config_list_references(self), NwfilterReferenceConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The rules.
     * <p>XML: {@code rule}.
     *
     * @return views on the elements, in document order
     */
    public List<NwfilterRuleConfig> listRules() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_nwfilter_config_list_rules(self), NwfilterRuleConfig::wrap);
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
    public boolean removeReference(NwfilterReferenceConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_nwfilter_config_remove_reference(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeRule(NwfilterRuleConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_nwfilter_config_remove_rule(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Sets {@link NwfilterConfig#chain}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the chain it is in: {@code root}, {@code ipv4}, {@code arp-in} ; or {@code null} to leave it to
     *     libvirt
     * @return this
     */
    public NwfilterConfig setChain(String value) {
        long self = acquire();
        try {
            N.simplevirt_nwfilter_config_set_chain(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NwfilterConfig#filterReferences}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the filters it includes; or {@code null} for none
     * @return this
     */
    public NwfilterConfig setFilterReferences(List<String> value) {
        try (Scope scope = new Scope()) {
            N.simplevirt_nwfilter_config_set_filter_references(scope.use(this), scope.strings(value));
            return this;
        }
    }

    /**
     * Sets {@link NwfilterConfig#name}. A name that is {@code .}, {@code ..}, longer than 255 bytes or holds a
     * {@code /} or a control character is refused, which {@link Config#validate} reports.
     *
     * @param value the name, unique on its host; or {@code null} to leave it to libvirt
     * @return this
     */
    public NwfilterConfig setName(String value) {
        long self = acquire();
        try {
            N.simplevirt_nwfilter_config_set_name(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NwfilterConfig#priority}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value its place among chains; low ones come first
     * @return this
     */
    public NwfilterConfig setPriority(int value) {
        long self = acquire();
        try {
            N.simplevirt_nwfilter_config_set_priority(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NwfilterConfig#uuid}. What is no UUID is refused, which {@link Config#validate} reports.
     *
     * @param value the UUID; libvirt generates one when none is given; or {@code null} to leave it to libvirt
     * @return this
     */
    public NwfilterConfig setUuid(String value) {
        long self = acquire();
        try {
            N.simplevirt_nwfilter_config_set_uuid(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    @Override
    public NwfilterConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public NwfilterConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public NwfilterConfig copy() {
        return (NwfilterConfig) super.copy();
    }

    @Override
    String shown() {
        return name();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_nwfilter_config_new();

        static native long simplevirt_nwfilter_config_new_from_xml(byte[] xml, long[] error);

        static native void simplevirt_nwfilter_config_add_reference(long self, long item);

        static native void simplevirt_nwfilter_config_add_rule(long self, long item);

        static native long simplevirt_nwfilter_config_get_chain(long self);

        static native long simplevirt_nwfilter_config_get_filter_references(long self);

        static native long simplevirt_nwfilter_config_get_name(long self);

        static native int simplevirt_nwfilter_config_get_priority(long self);

        static native long simplevirt_nwfilter_config_get_uuid(long self);

        static native long simplevirt_nwfilter_config_list_references(long self);

        static native long simplevirt_nwfilter_config_list_rules(long self);

        static native int simplevirt_nwfilter_config_remove_reference(long self, long item);

        static native int simplevirt_nwfilter_config_remove_rule(long self, long item);

        static native void simplevirt_nwfilter_config_set_chain(long self, byte[] value);

        static native void simplevirt_nwfilter_config_set_filter_references(long self, long value);

        static native void simplevirt_nwfilter_config_set_name(long self, byte[] value);

        static native void simplevirt_nwfilter_config_set_priority(long self, int value);

        static native void simplevirt_nwfilter_config_set_uuid(long self, byte[] value);
    }
}
