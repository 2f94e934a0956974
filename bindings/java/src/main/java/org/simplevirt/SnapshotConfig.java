// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.List;

/**
 * A snapshot of a domain.
 * <p>XML: {@code <domainsnapshot>}.
 */
public final class SnapshotConfig extends Config {
    SnapshotConfig(Owned owned) {
        super(owned);
    }

    static SnapshotConfig wrap(long pointer) {
        return pointer == 0 ? null : new SnapshotConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <domainsnapshot>}. */
    public SnapshotConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_snapshot_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <domainsnapshot>}
     * @return a new {@link SnapshotConfig}
     * @throws SimplevirtException when it fails
     */
    public static SnapshotConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_snapshot_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return SnapshotConfig.wrap(result);
    }

    /**
     * Adds an item to this list: how the disks are stored. A standalone object becomes a view on its place in the
     * document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public SnapshotConfig addDisk(SnapshotDiskConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_snapshot_config_add_disk(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: the domain as it was; one at most. A standalone object becomes a view on its place
     * in the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public SnapshotConfig addDomain(DomainConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_snapshot_config_add_domain(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: the definition of the domain; at most one. A standalone object becomes a view on
     * its place in the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public SnapshotConfig addInactiveDomain(DomainConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_snapshot_config_add_inactive_domain(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * When it was taken (in seconds since 1970).
     * <p>XML: {@code creationTime}.
     *
     * @return when it was taken; 0 when it is not set
     */
    public long creationTime() {
        long self = acquire();
        try {
            return N.simplevirt_snapshot_config_get_creation_time(self);
        } finally {
            release();
        }
    }

    /**
     * A human-readable description.
     * <p>XML: {@code description}.
     *
     * @return A human-readable description, or {@code null} when it is not set
     */
    public String description() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_snapshot_config_get_description(self));
        } finally {
            release();
        }
    }

    /**
     * The name the domain had.
     * <p>XML: {@code domain/name}.
     *
     * @return the name the domain had, or {@code null} when it is not set
     */
    public String domainName() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_snapshot_config_get_domain_name(self));
        } finally {
            release();
        }
    }

    /**
     * The UUID of the domain.
     * <p>XML: {@code domain/uuid}.
     *
     * @return the UUID of the domain, or {@code null} when it is not set
     */
    public String domainUuid() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_snapshot_config_get_domain_uuid(self));
        } finally {
            release();
        }
    }

    /**
     * Whether it is the current one.
     * <p>XML: {@code active}.
     *
     * @return whether it is the current one; {@code false} when it is not set
     */
    public boolean isCurrent() {
        long self = acquire();
        try {
            return N.simplevirt_snapshot_config_get_is_current(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The file that holds the memory.
     * <p>XML: memory/&#64;file.
     *
     * @return the file that holds the memory, or {@code null} when it is not set
     */
    public String memoryFile() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_snapshot_config_get_memory_file(self));
        } finally {
            release();
        }
    }

    /**
     * How the memory is stored.
     * <p>XML: memory/&#64;snapshot.
     *
     * @return how the memory is stored; {@link SnapshotKind#DEFAULT} when it is not set
     */
    public SnapshotKind memoryKind() {
        long self = acquire();
        try {
            return SnapshotKind.of(N.simplevirt_snapshot_config_get_memory_kind(self));
        } finally {
            release();
        }
    }

    /**
     * The name; libvirt generates one when none is given.
     * <p>XML: {@code name}.
     *
     * @return the name; libvirt generates one when none is given, or {@code null} when it is not set
     */
    public String name() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_snapshot_config_get_name(self));
        } finally {
            release();
        }
    }

    /**
     * The snapshot it was taken after.
     * <p>XML: {@code parent/name}.
     *
     * @return the snapshot it was taken after, or {@code null} when it is not set
     */
    public String parentName() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_snapshot_config_get_parent_name(self));
        } finally {
            release();
        }
    }

    /**
     * What the domain did.
     * <p>XML: {@code state}.
     *
     * @return what the domain did; {@link SnapshotState#DEFAULT} when it is not set
     */
    public SnapshotState state() {
        long self = acquire();
        try {
            return SnapshotState.of(N.simplevirt_snapshot_config_get_state(self));
        } finally {
            release();
        }
    }

    /**
     * How the disks are stored.
     * <p>XML: {@code disks/disk}.
     *
     * @return views on the elements, in document order
     */
    public List<SnapshotDiskConfig> listDisks() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_snapshot_config_list_disks(self), SnapshotDiskConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The domain as it was; one at most.
     * <p>XML: {@code domain}.
     *
     * @return views on the elements, in document order
     */
    public List<DomainConfig> listDomains() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_snapshot_config_list_domains(self), DomainConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The definition of the domain; at most one.
     * <p>XML: {@code inactiveDomain}.
     *
     * @return views on the elements, in document order
     */
    public List<DomainConfig> listInactiveDomains() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_snapshot_config_list_inactive_domains(self), DomainConfig::wrap);
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
    public boolean removeDisk(SnapshotDiskConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_snapshot_config_remove_disk(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeDomain(DomainConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_snapshot_config_remove_domain(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeInactiveDomain(DomainConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_snapshot_config_remove_inactive_domain(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Sets {@link SnapshotConfig#description}. A text that XML cannot hold is refused, which {@link Config#validate}
     * reports.
     *
     * @param value A human-readable description; or {@code null} to leave it to libvirt
     * @return this
     */
    public SnapshotConfig setDescription(String value) {
        long self = acquire();
        try {
            N.simplevirt_snapshot_config_set_description(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SnapshotConfig#memoryFile}. A path that does not begin with {@code /} is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the file that holds the memory; or {@code null} to leave it to libvirt
     * @return this
     */
    public SnapshotConfig setMemoryFile(String value) {
        long self = acquire();
        try {
            N.simplevirt_snapshot_config_set_memory_file(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SnapshotConfig#memoryKind}.
     *
     * @param value how the memory is stored; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is
     *     there
     * @return this
     */
    public SnapshotConfig setMemoryKind(SnapshotKind value) {
        long self = acquire();
        try {
            N.simplevirt_snapshot_config_set_memory_kind(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SnapshotConfig#name}. A name that is {@code .}, {@code ..}, longer than 255 bytes or holds a
     * {@code /} or a control character is refused, which {@link Config#validate} reports.
     *
     * @param value the name; libvirt generates one when none is given; or {@code null} to leave it to libvirt
     * @return this
     */
    public SnapshotConfig setName(String value) {
        long self = acquire();
        try {
            N.simplevirt_snapshot_config_set_name(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    @Override
    public SnapshotConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public SnapshotConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public SnapshotConfig copy() {
        return (SnapshotConfig) super.copy();
    }

    @Override
    String shown() {
        return name();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_snapshot_config_new();

        static native long simplevirt_snapshot_config_new_from_xml(byte[] xml, long[] error);

        static native void simplevirt_snapshot_config_add_disk(long self, long item);

        static native void simplevirt_snapshot_config_add_domain(long self, long item);

        static native void simplevirt_snapshot_config_add_inactive_domain(long self, long item);

        static native long simplevirt_snapshot_config_get_creation_time(long self);

        static native long simplevirt_snapshot_config_get_description(long self);

        static native long simplevirt_snapshot_config_get_domain_name(long self);

        static native long simplevirt_snapshot_config_get_domain_uuid(long self);

        static native int simplevirt_snapshot_config_get_is_current(long self);

        static native long simplevirt_snapshot_config_get_memory_file(long self);

        static native int simplevirt_snapshot_config_get_memory_kind(long self);

        static native long simplevirt_snapshot_config_get_name(long self);

        static native long simplevirt_snapshot_config_get_parent_name(long self);

        static native int simplevirt_snapshot_config_get_state(long self);

        static native long simplevirt_snapshot_config_list_disks(long self);

        static native long simplevirt_snapshot_config_list_domains(long self);

        static native long simplevirt_snapshot_config_list_inactive_domains(long self);

        static native int simplevirt_snapshot_config_remove_disk(long self, long item);

        static native int simplevirt_snapshot_config_remove_domain(long self, long item);

        static native int simplevirt_snapshot_config_remove_inactive_domain(long self, long item);

        static native void simplevirt_snapshot_config_set_description(long self, byte[] value);

        static native void simplevirt_snapshot_config_set_memory_file(long self, byte[] value);

        static native void simplevirt_snapshot_config_set_memory_kind(long self, int value);

        static native void simplevirt_snapshot_config_set_name(long self, byte[] value);
    }
}
