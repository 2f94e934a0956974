// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.List;

/**
 * A rule of a network filter.
 * <p>XML: {@code <rule>}.
 */
public final class NwfilterRuleConfig extends Config {
    NwfilterRuleConfig(Owned owned) {
        super(owned);
    }

    static NwfilterRuleConfig wrap(long pointer) {
        return pointer == 0 ? null : new NwfilterRuleConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <rule>}. */
    public NwfilterRuleConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_nwfilter_rule_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <rule>}
     * @return a new {@link NwfilterRuleConfig}
     * @throws SimplevirtException when it fails
     */
    public static NwfilterRuleConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_nwfilter_rule_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return NwfilterRuleConfig.wrap(result);
    }

    /**
     * Adds an item to this list: the packets it is about. A standalone object becomes a view on its place in the
     * document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public NwfilterRuleConfig addMatch(NwfilterMatchConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_nwfilter_rule_config_add_match(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * What it does with a packet.
     * <p>XML: &#64;action.
     *
     * @return what it does with a packet; {@link NwfilterAction#DEFAULT} when it is not set
     */
    public NwfilterAction action() {
        long self = acquire();
        try {
            return NwfilterAction.of(N.simplevirt_nwfilter_rule_config_get_action(self));
        } finally {
            release();
        }
    }

    /**
     * Which packets it looks at.
     * <p>XML: &#64;direction.
     *
     * @return which packets it looks at; {@link NwfilterDirection#DEFAULT} when it is not set
     */
    public NwfilterDirection direction() {
        long self = acquire();
        try {
            return NwfilterDirection.of(N.simplevirt_nwfilter_rule_config_get_direction(self));
        } finally {
            release();
        }
    }

    /**
     * Its place among rules; low ones come first (from -1000 to 1000).
     * <p>XML: &#64;priority.
     *
     * @return its place among rules; low ones come first; 0 when it is not set
     */
    public int priority() {
        long self = acquire();
        try {
            return N.simplevirt_nwfilter_rule_config_get_priority(self);
        } finally {
            release();
        }
    }

    /**
     * Whether it looks at the state of connections.
     * <p>XML: &#64;statematch.
     *
     * @return whether it looks at the state of connections; {@code true} when it is not set
     */
    public boolean stateMatch() {
        long self = acquire();
        try {
            return N.simplevirt_nwfilter_rule_config_get_state_match(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The packets it is about.
     * <p>XML: {@code *}.
     *
     * @return views on the elements, in document order
     */
    public List<NwfilterMatchConfig> listMatches() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_nwfilter_rule_config_list_matches(self), NwfilterMatchConfig::wrap);
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
    public boolean removeMatch(NwfilterMatchConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_nwfilter_rule_config_remove_match(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Sets {@link NwfilterRuleConfig#action}.
     *
     * @param value what it does with a packet; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what
     *     is there
     * @return this
     */
    public NwfilterRuleConfig setAction(NwfilterAction value) {
        long self = acquire();
        try {
            N.simplevirt_nwfilter_rule_config_set_action(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NwfilterRuleConfig#direction}.
     *
     * @param value which packets it looks at; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what
     *     is there
     * @return this
     */
    public NwfilterRuleConfig setDirection(NwfilterDirection value) {
        long self = acquire();
        try {
            N.simplevirt_nwfilter_rule_config_set_direction(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NwfilterRuleConfig#priority}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value its place among rules; low ones come first
     * @return this
     */
    public NwfilterRuleConfig setPriority(int value) {
        long self = acquire();
        try {
            N.simplevirt_nwfilter_rule_config_set_priority(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NwfilterRuleConfig#stateMatch}.
     *
     * @param value whether it looks at the state of connections
     * @return this
     */
    public NwfilterRuleConfig setStateMatch(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_nwfilter_rule_config_set_state_match(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    @Override
    public NwfilterRuleConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public NwfilterRuleConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public NwfilterRuleConfig copy() {
        return (NwfilterRuleConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_nwfilter_rule_config_new();

        static native long simplevirt_nwfilter_rule_config_new_from_xml(byte[] xml, long[] error);

        static native void simplevirt_nwfilter_rule_config_add_match(long self, long item);

        static native int simplevirt_nwfilter_rule_config_get_action(long self);

        static native int simplevirt_nwfilter_rule_config_get_direction(long self);

        static native int simplevirt_nwfilter_rule_config_get_priority(long self);

        static native int simplevirt_nwfilter_rule_config_get_state_match(long self);

        static native long simplevirt_nwfilter_rule_config_list_matches(long self);

        static native int simplevirt_nwfilter_rule_config_remove_match(long self, long item);

        static native void simplevirt_nwfilter_rule_config_set_action(long self, int value);

        static native void simplevirt_nwfilter_rule_config_set_direction(long self, int value);

        static native void simplevirt_nwfilter_rule_config_set_priority(long self, int value);

        static native void simplevirt_nwfilter_rule_config_set_state_match(long self, int value);
    }
}
