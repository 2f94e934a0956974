// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.Objects;

/**
 * One finding about a host.
 * <p>Immutable.
 */
public final class HostCheck {
    private final String explanation;
    private final String fix;
    private final String id;
    private final HostCheckResult result_;
    private final String title;

    private HostCheck(long self) {
        explanation = Text.read(N.simplevirt_host_check_get_explanation(self));
        fix = Text.read(N.simplevirt_host_check_get_fix(self));
        id = Text.read(N.simplevirt_host_check_get_id(self));
        result_ = HostCheckResult.of(N.simplevirt_host_check_get_result(self));
        title = Text.read(N.simplevirt_host_check_get_title(self));
    }

    static HostCheck read(long self) {
        return self == 0 ? null : new HostCheck(self);
    }

    static HostCheck take(long self) {
        if (self == 0) {
            return null;
        }
        try {
            return new HostCheck(self);
        } finally {
            N.simplevirt_host_check_unref(self);
        }
    }

    /**
     * What was found, and its consequences
     *
     * @return what was found, and its consequences
     */
    public String explanation() {
        return explanation;
    }

    /**
     * What to do, usually a command to run; {@code null} when nothing needs to be done
     *
     * @return what to do, usually a command to run; {@code null} when nothing needs to be done
     */
    public String fix() {
        return fix;
    }

    /**
     * A name that stays the same, such as {@code default-network}
     *
     * @return A name that stays the same, such as {@code default-network}
     */
    public String id() {
        return id;
    }

    /**
     * The result
     *
     * @return the result
     */
    public HostCheckResult result() {
        return result_;
    }

    /**
     * What was checked
     *
     * @return what was checked
     */
    public String title() {
        return title;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof HostCheck)) {
            return false;
        }
        HostCheck that = (HostCheck) other;
        return Objects.deepEquals(explanation, that.explanation) && Objects.deepEquals(fix, that.fix) && Objects.deepEquals(id, that.id) && Objects.deepEquals(result_, that.result_) && Objects.deepEquals(title, that.title);
    }

    @Override
    public int hashCode() {
        return Objects.hash(explanation, fix, id, result_, title);
    }

    @Override
    public String toString() {
        return "HostCheck[explanation=" + explanation + ", fix=" + fix + ", id=" + id + ", result_=" + result_ + ", title=" + title + "]";
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_host_check_get_explanation(long self);

        static native long simplevirt_host_check_get_fix(long self);

        static native long simplevirt_host_check_get_id(long self);

        static native int simplevirt_host_check_get_result(long self);

        static native long simplevirt_host_check_get_title(long self);

        static native void simplevirt_host_check_unref(long self);
    }
}
