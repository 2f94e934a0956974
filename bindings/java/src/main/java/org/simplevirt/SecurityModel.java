// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.Objects;

/**
 * A security model that the host applies to domains.
 * <p>Immutable.
 */
public final class SecurityModel {
    private final String doi;
    private final String label;
    private final String model;

    private SecurityModel(long self) {
        doi = Text.read(N.simplevirt_security_model_get_doi(self));
        label = Text.read(N.simplevirt_security_model_get_label(self));
        model = Text.read(N.simplevirt_security_model_get_model(self));
    }

    static SecurityModel read(long self) {
        return self == 0 ? null : new SecurityModel(self);
    }

    static SecurityModel take(long self) {
        if (self == 0) {
            return null;
        }
        try {
            return new SecurityModel(self);
        } finally {
            N.simplevirt_security_model_unref(self);
        }
    }

    /**
     * Its domain of interpretation
     *
     * @return its domain of interpretation, or {@code null}
     */
    public String doi() {
        return doi;
    }

    /**
     * The label that domains get by default
     *
     * @return the label that domains get by default, or {@code null}
     */
    public String label() {
        return label;
    }

    /**
     * Such as {@code apparmor}, {@code selinux} or {@code dac}
     *
     * @return such as {@code apparmor}, {@code selinux} or {@code dac}
     */
    public String model() {
        return model;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof SecurityModel)) {
            return false;
        }
        SecurityModel that = (SecurityModel) other;
        return Objects.deepEquals(doi, that.doi) && Objects.deepEquals(label, that.label) && Objects.deepEquals(model, that.model);
    }

    @Override
    public int hashCode() {
        return Objects.hash(doi, label, model);
    }

    @Override
    public String toString() {
        return "SecurityModel[doi=" + doi + ", label=" + label + ", model=" + model + "]";
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_security_model_get_doi(long self);

        static native long simplevirt_security_model_get_label(long self);

        static native long simplevirt_security_model_get_model(long self);

        static native void simplevirt_security_model_unref(long self);
    }
}
