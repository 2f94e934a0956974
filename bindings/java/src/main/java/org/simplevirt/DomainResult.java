// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.Objects;

/**
 * What became of one domain of a list that something was done to.
 * <p>Immutable.
 */
public final class DomainResult {
    private final Domain domain;
    private final RuntimeException error_;

    private DomainResult(long self) {
        domain = Domain.wrap(Values.ref(N.simplevirt_domain_result_get_domain(self)));
        error_ = SimplevirtException.read(N.simplevirt_domain_result_get_error(self));
    }

    static DomainResult read(long self) {
        return self == 0 ? null : new DomainResult(self);
    }

    static DomainResult take(long self) {
        if (self == 0) {
            return null;
        }
        try {
            return new DomainResult(self);
        } finally {
            N.simplevirt_domain_result_unref(self);
        }
    }

    /**
     * The domain
     *
     * @return the domain
     */
    public Domain domain() {
        return domain;
    }

    /**
     * Why it failed, with the words and codes of the same call on one domain; {@code null} when it was done.
     * {@code CancellationException} when it was not begun, or no longer waited for, since the call was cancelled
     *
     * @return why it failed, with the words and codes of the same call on one domain; {@code null} when it was
     *     done. {@code CancellationException} when it was not begun, or no longer waited for, since the call was
     *     cancelled
     */
    public RuntimeException error() {
        return error_;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof DomainResult)) {
            return false;
        }
        DomainResult that = (DomainResult) other;
        return Objects.deepEquals(domain, that.domain) && Objects.deepEquals(error_, that.error_);
    }

    @Override
    public int hashCode() {
        return Objects.hash(domain, error_);
    }

    @Override
    public String toString() {
        return "DomainResult[domain=" + domain + ", error_=" + error_ + "]";
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_domain_result_get_domain(long self);

        static native long simplevirt_domain_result_get_error(long self);

        static native void simplevirt_domain_result_unref(long self);
    }
}
