// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.List;

/**
 * A smart card reader of a domain.
 * <p>XML: {@code <smartcard>}.
 */
public final class SmartcardConfig extends Config {
    SmartcardConfig(Owned owned) {
        super(owned);
    }

    static SmartcardConfig wrap(long pointer) {
        return pointer == 0 ? null : new SmartcardConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <smartcard>}. */
    public SmartcardConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_smartcard_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <smartcard>}
     * @return a new {@link SmartcardConfig}
     * @throws SimplevirtException when it fails
     */
    public static SmartcardConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_smartcard_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return SmartcardConfig.wrap(result);
    }

    /**
     * Adds an item to this list: the connections to the host, one for each end. A standalone object becomes a view
     * on its place in the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public SmartcardConfig addSourceEnd(CharacterSourceConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_smartcard_config_add_source_end(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * How the device is plugged into the guest.
     * <p>XML: address/&#64;type.
     *
     * @return how the device is plugged into the guest; {@link AddressType#DEFAULT} when it is not set
     */
    public AddressType addressType() {
        long self = acquire();
        try {
            return AddressType.of(N.simplevirt_smartcard_config_get_address_type(self));
        } finally {
            release();
        }
    }

    /**
     * The name the hypervisor knows the device by.
     * <p>XML: alias/&#64;name.
     *
     * @return the name the hypervisor knows the device by, or {@code null} when it is not set
     */
    public String alias() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_smartcard_config_get_alias(self));
        } finally {
            release();
        }
    }

    /**
     * The controller of a reader.
     * <p>XML: address[&#64;type='ccid']/&#64;controller.
     *
     * @return the controller of a reader; 0 when it is not set
     */
    public long ccidController() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_smartcard_config_get_ccid_controller(self));
        } finally {
            release();
        }
    }

    /**
     * The slot of that controller.
     * <p>XML: address[&#64;type='ccid']/&#64;slot.
     *
     * @return the slot of that controller; 0 when it is not set
     */
    public long ccidSlot() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_smartcard_config_get_ccid_slot(self));
        } finally {
            release();
        }
    }

    /**
     * The three certificates of an emulated card, from the host.
     * <p>XML: {@code certificate}.
     *
     * @return the three certificates of an emulated card, from the host; empty when it is not set
     */
    public List<String> certificates() {
        long self = acquire();
        try {
            return Values.takeStrings(N.simplevirt_smartcard_config_get_certificates(self));
        } finally {
            release();
        }
    }

    /**
     * The host's certificate database.
     * <p>XML: {@code database}.
     *
     * @return the host's certificate database, or {@code null} when it is not set
     */
    public String database() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_smartcard_config_get_database(self));
        } finally {
            release();
        }
    }

    /**
     * Where the card comes from.
     * <p>XML: &#64;mode.
     *
     * @return where the card comes from; {@link SmartcardMode#DEFAULT} when it is not set
     */
    public SmartcardMode mode() {
        long self = acquire();
        try {
            return SmartcardMode.of(N.simplevirt_smartcard_config_get_mode(self));
        } finally {
            release();
        }
    }

    /**
     * What is spoken over a TCP socket.
     * <p>XML: protocol/&#64;type.
     *
     * @return what is spoken over a TCP socket; {@link SocketProtocol#DEFAULT} when it is not set
     */
    public SocketProtocol protocol() {
        long self = acquire();
        try {
            return SocketProtocol.of(N.simplevirt_smartcard_config_get_protocol(self));
        } finally {
            release();
        }
    }

    /**
     * How a card is passed through.
     * <p>XML: &#64;type.
     *
     * @return how a card is passed through; {@link CharacterSourceType#DEFAULT} when it is not set
     */
    public CharacterSourceType sourceType() {
        long self = acquire();
        try {
            return CharacterSourceType.of(N.simplevirt_smartcard_config_get_source_type(self));
        } finally {
            release();
        }
    }

    /**
     * The connections to the host, one for each end.
     * <p>XML: {@code source}.
     *
     * @return views on the elements, in document order
     */
    public List<CharacterSourceConfig> listSourceEnds() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_smartcard_config_list_source_ends(self), CharacterSourceConfig::wrap);
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
    public boolean removeSourceEnd(CharacterSourceConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_smartcard_config_remove_source_end(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Sets {@link SmartcardConfig#addressType}.
     *
     * @param value how the device is plugged into the guest; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN}
     *     to keep what is there
     * @return this
     */
    public SmartcardConfig setAddressType(AddressType value) {
        long self = acquire();
        try {
            N.simplevirt_smartcard_config_set_address_type(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SmartcardConfig#alias}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the name the hypervisor knows the device by; or {@code null} to leave it to libvirt
     * @return this
     */
    public SmartcardConfig setAlias(String value) {
        long self = acquire();
        try {
            N.simplevirt_smartcard_config_set_alias(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SmartcardConfig#ccidController}.
     *
     * @param value the controller of a reader
     * @return this
     */
    public SmartcardConfig setCcidController(long value) {
        long self = acquire();
        try {
            N.simplevirt_smartcard_config_set_ccid_controller(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SmartcardConfig#ccidSlot}.
     *
     * @param value the slot of that controller
     * @return this
     */
    public SmartcardConfig setCcidSlot(long value) {
        long self = acquire();
        try {
            N.simplevirt_smartcard_config_set_ccid_slot(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SmartcardConfig#certificates}. A text that XML cannot hold is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the three certificates of an emulated card, from the host; or {@code null} for none
     * @return this
     */
    public SmartcardConfig setCertificates(List<String> value) {
        try (Scope scope = new Scope()) {
            N.simplevirt_smartcard_config_set_certificates(scope.use(this), scope.strings(value));
            return this;
        }
    }

    /**
     * Sets {@link SmartcardConfig#database}. A path that does not begin with {@code /} is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the host's certificate database; or {@code null} to leave it to libvirt
     * @return this
     */
    public SmartcardConfig setDatabase(String value) {
        long self = acquire();
        try {
            N.simplevirt_smartcard_config_set_database(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SmartcardConfig#mode}.
     *
     * @param value where the card comes from; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what
     *     is there
     * @return this
     */
    public SmartcardConfig setMode(SmartcardMode value) {
        long self = acquire();
        try {
            N.simplevirt_smartcard_config_set_mode(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SmartcardConfig#protocol}.
     *
     * @param value what is spoken over a TCP socket; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep
     *     what is there
     * @return this
     */
    public SmartcardConfig setProtocol(SocketProtocol value) {
        long self = acquire();
        try {
            N.simplevirt_smartcard_config_set_protocol(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SmartcardConfig#sourceType}.
     *
     * @param value how a card is passed through; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep
     *     what is there
     * @return this
     */
    public SmartcardConfig setSourceType(CharacterSourceType value) {
        long self = acquire();
        try {
            N.simplevirt_smartcard_config_set_source_type(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    @Override
    public SmartcardConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public SmartcardConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public SmartcardConfig copy() {
        return (SmartcardConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_smartcard_config_new();

        static native long simplevirt_smartcard_config_new_from_xml(byte[] xml, long[] error);

        static native void simplevirt_smartcard_config_add_source_end(long self, long item);

        static native int simplevirt_smartcard_config_get_address_type(long self);

        static native long simplevirt_smartcard_config_get_alias(long self);

        static native int simplevirt_smartcard_config_get_ccid_controller(long self);

        static native int simplevirt_smartcard_config_get_ccid_slot(long self);

        static native long simplevirt_smartcard_config_get_certificates(long self);

        static native long simplevirt_smartcard_config_get_database(long self);

        static native int simplevirt_smartcard_config_get_mode(long self);

        static native int simplevirt_smartcard_config_get_protocol(long self);

        static native int simplevirt_smartcard_config_get_source_type(long self);

        static native long simplevirt_smartcard_config_list_source_ends(long self);

        static native int simplevirt_smartcard_config_remove_source_end(long self, long item);

        static native void simplevirt_smartcard_config_set_address_type(long self, int value);

        static native void simplevirt_smartcard_config_set_alias(long self, byte[] value);

        static native void simplevirt_smartcard_config_set_ccid_controller(long self, int value);

        static native void simplevirt_smartcard_config_set_ccid_slot(long self, int value);

        static native void simplevirt_smartcard_config_set_certificates(long self, long value);

        static native void simplevirt_smartcard_config_set_database(long self, byte[] value);

        static native void simplevirt_smartcard_config_set_mode(long self, int value);

        static native void simplevirt_smartcard_config_set_protocol(long self, int value);

        static native void simplevirt_smartcard_config_set_source_type(long self, int value);
    }
}
