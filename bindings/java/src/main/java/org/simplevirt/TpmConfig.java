// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.List;

/**
 * A trusted platform module.
 * <p>XML: {@code <tpm>}.
 */
public final class TpmConfig extends Config {
    TpmConfig(Owned owned) {
        super(owned);
    }

    static TpmConfig wrap(long pointer) {
        return pointer == 0 ? null : new TpmConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <tpm>}. */
    public TpmConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_tpm_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <tpm>}
     * @return a new {@link TpmConfig}
     * @throws SimplevirtException when it fails
     */
    public static TpmConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_tpm_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return TpmConfig.wrap(result);
    }

    /**
     * Adds an item to this list: the connections to the host, one for each end. A standalone object becomes a view
     * on its place in the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public TpmConfig addSourceEnd(CharacterSourceConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_tpm_config_add_source_end(scope.use(this), scope.use(item));
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
            return AddressType.of(N.simplevirt_tpm_config_get_address_type(self));
        } finally {
            release();
        }
    }

    /**
     * The name that the hypervisor uses for the device; a name chosen by the user begins with {@code ua-}.
     * <p>XML: alias/&#64;name.
     *
     * @return the name that the hypervisor uses for the device; a name chosen by the user begins with {@code ua-},
     *     or {@code null} when it is not set
     */
    public String alias() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_tpm_config_get_alias(self));
        } finally {
            release();
        }
    }

    /**
     * How much swtpm logs (libvirt 9.9).
     * <p>XML: backend/&#64;debug.
     *
     * @return how much swtpm logs; 0 when it is not set
     */
    public long backendDebug() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_tpm_config_get_backend_debug(self));
        } finally {
            release();
        }
    }

    /**
     * The host's module.
     * <p>XML: backend/device/&#64;path.
     *
     * @return the host's module, or {@code null} when it is not set
     */
    public String backendDevice() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_tpm_config_get_backend_device(self));
        } finally {
            release();
        }
    }

    /**
     * Whether the state is kept when a transient domain stops.
     * <p>XML: backend/&#64;persistent_state.
     *
     * @return whether the state is kept when a transient domain stops; {@code false} when it is not set
     */
    public boolean backendPersistentState() {
        long self = acquire();
        try {
            return N.simplevirt_tpm_config_get_backend_persistent_state(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The secret that encrypts the state.
     * <p>XML: backend/encryption/&#64;secret.
     *
     * @return the secret that encrypts the state, or {@code null} when it is not set
     */
    public String backendSecret() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_tpm_config_get_backend_secret(self));
        } finally {
            release();
        }
    }

    /**
     * What is behind it.
     * <p>XML: backend/&#64;type.
     *
     * @return what is behind it; {@link TpmBackend#DEFAULT} when it is not set
     */
    public TpmBackend backendType() {
        long self = acquire();
        try {
            return TpmBackend.of(N.simplevirt_tpm_config_get_backend_type(self));
        } finally {
            release();
        }
    }

    /**
     * The version.
     * <p>XML: backend/&#64;version.
     *
     * @return the version; {@link TpmVersion#DEFAULT} when it is not set
     */
    public TpmVersion backendVersion() {
        long self = acquire();
        try {
            return TpmVersion.of(N.simplevirt_tpm_config_get_backend_version(self));
        } finally {
            release();
        }
    }

    /**
     * Whether the bank of SHA1 registers is active.
     * <p>XML: {@code backend/active_pcr_banks/sha1}.
     *
     * @return whether the bank of SHA1 registers is active; whether the element exists
     */
    public boolean bankSha1() {
        long self = acquire();
        try {
            return N.simplevirt_tpm_config_get_bank_sha1(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether the bank of SHA256 registers is active.
     * <p>XML: {@code backend/active_pcr_banks/sha256}.
     *
     * @return whether the bank of SHA256 registers is active; whether the element exists
     */
    public boolean bankSha256() {
        long self = acquire();
        try {
            return N.simplevirt_tpm_config_get_bank_sha256(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether the bank of SHA384 registers is active.
     * <p>XML: {@code backend/active_pcr_banks/sha384}.
     *
     * @return whether the bank of SHA384 registers is active; whether the element exists
     */
    public boolean bankSha384() {
        long self = acquire();
        try {
            return N.simplevirt_tpm_config_get_bank_sha384(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether the bank of SHA512 registers is active.
     * <p>XML: {@code backend/active_pcr_banks/sha512}.
     *
     * @return whether the bank of SHA512 registers is active; whether the element exists
     */
    public boolean bankSha512() {
        long self = acquire();
        try {
            return N.simplevirt_tpm_config_get_bank_sha512(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The device.
     * <p>XML: &#64;model.
     *
     * @return the device; {@link TpmModel#DEFAULT} when it is not set
     */
    public TpmModel model() {
        long self = acquire();
        try {
            return TpmModel.of(N.simplevirt_tpm_config_get_model(self));
        } finally {
            release();
        }
    }

    /**
     * The profile of swtpm (libvirt 10.10).
     * <p>XML: backend/profile/&#64;name.
     *
     * @return the profile of swtpm, or {@code null} when it is not set
     */
    public String profileName() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_tpm_config_get_profile_name(self));
        } finally {
            release();
        }
    }

    /**
     * Whether algorithms that FIPS mode disables are removed: {@code fips-host}, {@code check} (libvirt 10.10).
     * <p>XML: backend/profile/&#64;removeDisabled.
     *
     * @return whether algorithms that FIPS mode disables are removed: {@code fips-host}, {@code check}, or {@code
     *     null} when it is not set
     */
    public String profileRemoveDisabled() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_tpm_config_get_profile_remove_disabled(self));
        } finally {
            release();
        }
    }

    /**
     * What that profile is derived from (libvirt 10.10).
     * <p>XML: backend/profile/&#64;source.
     *
     * @return what that profile is derived from, or {@code null} when it is not set
     */
    public String profileSource() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_tpm_config_get_profile_source(self));
        } finally {
            release();
        }
    }

    /**
     * The register a pSeries device is at.
     * <p>XML: address[&#64;type='spapr-vio']/&#64;reg.
     *
     * @return the register a pSeries device is at; 0 when it is not set
     */
    public long spaprReg() {
        long self = acquire();
        try {
            return N.simplevirt_tpm_config_get_spapr_reg(self);
        } finally {
            release();
        }
    }

    /**
     * The connections to the host, one for each end.
     * <p>XML: {@code backend/source}.
     *
     * @return views on the elements, in document order
     */
    public List<CharacterSourceConfig> listSourceEnds() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_tpm_config_list_source_ends(self), CharacterSourceConfig::wrap);
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
            return N.simplevirt_tpm_config_remove_source_end(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Sets {@link TpmConfig#addressType}.
     *
     * @param value how the device is plugged into the guest; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN}
     *     to keep what is there
     * @return this
     */
    public TpmConfig setAddressType(AddressType value) {
        long self = acquire();
        try {
            N.simplevirt_tpm_config_set_address_type(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link TpmConfig#alias}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the name that the hypervisor uses for the device; a name chosen by the user begins with {@code
     *     ua-}; or {@code null} to leave it to libvirt
     * @return this
     */
    public TpmConfig setAlias(String value) {
        long self = acquire();
        try {
            N.simplevirt_tpm_config_set_alias(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link TpmConfig#backendDebug}.
     *
     * @param value how much swtpm logs
     * @return this
     */
    public TpmConfig setBackendDebug(long value) {
        long self = acquire();
        try {
            N.simplevirt_tpm_config_set_backend_debug(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link TpmConfig#backendDevice}. A path that does not begin with {@code /} is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the host's module; or {@code null} to leave it to libvirt
     * @return this
     */
    public TpmConfig setBackendDevice(String value) {
        long self = acquire();
        try {
            N.simplevirt_tpm_config_set_backend_device(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link TpmConfig#backendPersistentState}.
     *
     * @param value whether the state is kept when a transient domain stops
     * @return this
     */
    public TpmConfig setBackendPersistentState(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_tpm_config_set_backend_persistent_state(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link TpmConfig#backendSecret}. What is no UUID is refused, which {@link Config#validate} reports.
     *
     * @param value the secret that encrypts the state; or {@code null} to leave it to libvirt
     * @return this
     */
    public TpmConfig setBackendSecret(String value) {
        long self = acquire();
        try {
            N.simplevirt_tpm_config_set_backend_secret(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link TpmConfig#backendType}.
     *
     * @param value what is behind it; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is there
     * @return this
     */
    public TpmConfig setBackendType(TpmBackend value) {
        long self = acquire();
        try {
            N.simplevirt_tpm_config_set_backend_type(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link TpmConfig#backendVersion}.
     *
     * @param value the version; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is there
     * @return this
     */
    public TpmConfig setBackendVersion(TpmVersion value) {
        long self = acquire();
        try {
            N.simplevirt_tpm_config_set_backend_version(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link TpmConfig#bankSha1}.
     *
     * @param value whether the bank of SHA1 registers is active
     * @return this
     */
    public TpmConfig setBankSha1(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_tpm_config_set_bank_sha1(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link TpmConfig#bankSha256}.
     *
     * @param value whether the bank of SHA256 registers is active
     * @return this
     */
    public TpmConfig setBankSha256(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_tpm_config_set_bank_sha256(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link TpmConfig#bankSha384}.
     *
     * @param value whether the bank of SHA384 registers is active
     * @return this
     */
    public TpmConfig setBankSha384(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_tpm_config_set_bank_sha384(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link TpmConfig#bankSha512}.
     *
     * @param value whether the bank of SHA512 registers is active
     * @return this
     */
    public TpmConfig setBankSha512(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_tpm_config_set_bank_sha512(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link TpmConfig#model}.
     *
     * @param value the device; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is there
     * @return this
     */
    public TpmConfig setModel(TpmModel value) {
        long self = acquire();
        try {
            N.simplevirt_tpm_config_set_model(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link TpmConfig#profileRemoveDisabled}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value whether algorithms that FIPS mode disables are removed: {@code fips-host}, {@code check}; or
     *     {@code null} to leave it to libvirt
     * @return this
     */
    public TpmConfig setProfileRemoveDisabled(String value) {
        long self = acquire();
        try {
            N.simplevirt_tpm_config_set_profile_remove_disabled(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link TpmConfig#profileSource}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value what that profile is derived from; or {@code null} to leave it to libvirt
     * @return this
     */
    public TpmConfig setProfileSource(String value) {
        long self = acquire();
        try {
            N.simplevirt_tpm_config_set_profile_source(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link TpmConfig#spaprReg}.
     *
     * @param value the register a pSeries device is at
     * @return this
     */
    public TpmConfig setSpaprReg(long value) {
        long self = acquire();
        try {
            N.simplevirt_tpm_config_set_spapr_reg(self, value);
            return this;
        } finally {
            release();
        }
    }

    @Override
    public TpmConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public TpmConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public TpmConfig copy() {
        return (TpmConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_tpm_config_new();

        static native long simplevirt_tpm_config_new_from_xml(byte[] xml, long[] error);

        static native void simplevirt_tpm_config_add_source_end(long self, long item);

        static native int simplevirt_tpm_config_get_address_type(long self);

        static native long simplevirt_tpm_config_get_alias(long self);

        static native int simplevirt_tpm_config_get_backend_debug(long self);

        static native long simplevirt_tpm_config_get_backend_device(long self);

        static native int simplevirt_tpm_config_get_backend_persistent_state(long self);

        static native long simplevirt_tpm_config_get_backend_secret(long self);

        static native int simplevirt_tpm_config_get_backend_type(long self);

        static native int simplevirt_tpm_config_get_backend_version(long self);

        static native int simplevirt_tpm_config_get_bank_sha1(long self);

        static native int simplevirt_tpm_config_get_bank_sha256(long self);

        static native int simplevirt_tpm_config_get_bank_sha384(long self);

        static native int simplevirt_tpm_config_get_bank_sha512(long self);

        static native int simplevirt_tpm_config_get_model(long self);

        static native long simplevirt_tpm_config_get_profile_name(long self);

        static native long simplevirt_tpm_config_get_profile_remove_disabled(long self);

        static native long simplevirt_tpm_config_get_profile_source(long self);

        static native long simplevirt_tpm_config_get_spapr_reg(long self);

        static native long simplevirt_tpm_config_list_source_ends(long self);

        static native int simplevirt_tpm_config_remove_source_end(long self, long item);

        static native void simplevirt_tpm_config_set_address_type(long self, int value);

        static native void simplevirt_tpm_config_set_alias(long self, byte[] value);

        static native void simplevirt_tpm_config_set_backend_debug(long self, int value);

        static native void simplevirt_tpm_config_set_backend_device(long self, byte[] value);

        static native void simplevirt_tpm_config_set_backend_persistent_state(long self, int value);

        static native void simplevirt_tpm_config_set_backend_secret(long self, byte[] value);

        static native void simplevirt_tpm_config_set_backend_type(long self, int value);

        static native void simplevirt_tpm_config_set_backend_version(long self, int value);

        static native void simplevirt_tpm_config_set_bank_sha1(long self, int value);

        static native void simplevirt_tpm_config_set_bank_sha256(long self, int value);

        static native void simplevirt_tpm_config_set_bank_sha384(long self, int value);

        static native void simplevirt_tpm_config_set_bank_sha512(long self, int value);

        static native void simplevirt_tpm_config_set_model(long self, int value);

        static native void simplevirt_tpm_config_set_profile_remove_disabled(long self, byte[] value);

        static native void simplevirt_tpm_config_set_profile_source(long self, byte[] value);

        static native void simplevirt_tpm_config_set_spapr_reg(long self, long value);
    }
}
