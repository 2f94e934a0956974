// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.Objects;

/**
 * An operating system that libosinfo knows, for {@link DomainBuilder#osId}.
 * <p>Immutable.
 */
public final class OperatingSystem {
    private final String endOfLife;
    private final String family;
    private final String id;
    private final long minimumMemory;
    private final String name;
    private final long recommendedMemory;
    private final String shortId;
    private final String vendor;

    private OperatingSystem(long self) {
        endOfLife = Text.read(N.simplevirt_operating_system_get_end_of_life(self));
        family = Text.read(N.simplevirt_operating_system_get_family(self));
        id = Text.read(N.simplevirt_operating_system_get_id(self));
        minimumMemory = N.simplevirt_operating_system_get_minimum_memory(self);
        name = Text.read(N.simplevirt_operating_system_get_name(self));
        recommendedMemory = N.simplevirt_operating_system_get_recommended_memory(self);
        shortId = Text.read(N.simplevirt_operating_system_get_short_id(self));
        vendor = Text.read(N.simplevirt_operating_system_get_vendor(self));
    }

    static OperatingSystem read(long self) {
        return self == 0 ? null : new OperatingSystem(self);
    }

    static OperatingSystem take(long self) {
        if (self == 0) {
            return null;
        }
        try {
            return new OperatingSystem(self);
        } finally {
            N.simplevirt_operating_system_unref(self);
        }
    }

    /**
     * The day its support ends or ended, as {@code 2026-06-30}; {@code null} when that is not known
     *
     * @return the day its support ends or ended, as {@code 2026-06-30}; {@code null} when that is not known
     */
    public String endOfLife() {
        return endOfLife;
    }

    /**
     * Its kind, such as {@code linux}, {@code winnt} or {@code freebsd}
     *
     * @return its kind, such as {@code linux}, {@code winnt} or {@code freebsd}, or {@code null}
     */
    public String family() {
        return family;
    }

    /**
     * The full name, such as {@code http://debian.org/debian/11}
     *
     * @return the full name, such as {@code http://debian.org/debian/11}
     */
    public String id() {
        return id;
    }

    /**
     * The least memory it runs with; 0 when that is not known (in bytes).
     *
     * @return the least memory it runs with; 0 when that is not known (in bytes).
     */
    public long minimumMemory() {
        return minimumMemory;
    }

    /**
     * The name for people, such as {@code Debian 11}
     *
     * @return the name for people, such as {@code Debian 11}
     */
    public String name() {
        return name;
    }

    /**
     * The memory that a new domain gets; 0 when that is not known (in bytes).
     *
     * @return the memory that a new domain gets; 0 when that is not known (in bytes).
     */
    public long recommendedMemory() {
        return recommendedMemory;
    }

    /**
     * The short name, such as {@code debian11}
     *
     * @return the short name, such as {@code debian11}
     */
    public String shortId() {
        return shortId;
    }

    /**
     * Who makes it
     *
     * @return who makes it, or {@code null}
     */
    public String vendor() {
        return vendor;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof OperatingSystem)) {
            return false;
        }
        OperatingSystem that = (OperatingSystem) other;
        return Objects.deepEquals(endOfLife, that.endOfLife) && Objects.deepEquals(family, that.family) && Objects.deepEquals(id, that.id) && Objects.deepEquals(minimumMemory, that.minimumMemory) && Objects.deepEquals(name, that.name) && Objects.deepEquals(recommendedMemory, that.recommendedMemory) && Objects.deepEquals(shortId, that.shortId) && Objects.deepEquals(vendor, that.vendor);
    }

    @Override
    public int hashCode() {
        return Objects.hash(endOfLife, family, id, minimumMemory, name, recommendedMemory, shortId, vendor);
    }

    @Override
    public String toString() {
        return "OperatingSystem[endOfLife=" + endOfLife + ", family=" + family + ", id=" + id + ", minimumMemory=" + minimumMemory + ", name=" + name + ", recommendedMemory=" + recommendedMemory + ", shortId=" + shortId + ", vendor=" + vendor + "]";
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_operating_system_get_end_of_life(long self);

        static native long simplevirt_operating_system_get_family(long self);

        static native long simplevirt_operating_system_get_id(long self);

        static native long simplevirt_operating_system_get_minimum_memory(long self);

        static native long simplevirt_operating_system_get_name(long self);

        static native long simplevirt_operating_system_get_recommended_memory(long self);

        static native long simplevirt_operating_system_get_short_id(long self);

        static native long simplevirt_operating_system_get_vendor(long self);

        static native void simplevirt_operating_system_unref(long self);
    }
}
