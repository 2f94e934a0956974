// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.List;

/**
 * A checkpoint: the moment from which changes of disks are tracked.
 * <p>XML: {@code <domaincheckpoint>}.
 */
public final class CheckpointConfig extends Config {
    CheckpointConfig(Owned owned) {
        super(owned);
    }

    static CheckpointConfig wrap(long pointer) {
        return pointer == 0 ? null : new CheckpointConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <domaincheckpoint>}. */
    public CheckpointConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_checkpoint_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <domaincheckpoint>}
     * @return a new {@link CheckpointConfig}
     * @throws SimplevirtException when it fails
     */
    public static CheckpointConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_checkpoint_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return CheckpointConfig.wrap(result);
    }

    /**
     * Adds an item to this list: the disks whose changes are remembered. A standalone object becomes a view on its
     * place in the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public CheckpointConfig addDisk(CheckpointDiskConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_checkpoint_config_add_disk(scope.use(this), scope.use(item));
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
    public CheckpointConfig addDomain(DomainConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_checkpoint_config_add_domain(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * When it was created (in seconds since 1970).
     * <p>XML: {@code creationTime}.
     *
     * @return when it was created; 0 when it is not set
     */
    public long creationTime() {
        long self = acquire();
        try {
            return N.simplevirt_checkpoint_config_get_creation_time(self);
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
            return Text.read(N.simplevirt_checkpoint_config_get_description(self));
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
            return N.simplevirt_checkpoint_config_get_is_current(self) != 0;
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
            return Text.read(N.simplevirt_checkpoint_config_get_name(self));
        } finally {
            release();
        }
    }

    /**
     * The name of its parent.
     * <p>XML: {@code parent/name}.
     *
     * @return the name of its parent, or {@code null} when it is not set
     */
    public String parentName() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_checkpoint_config_get_parent_name(self));
        } finally {
            release();
        }
    }

    /**
     * The disks whose changes are remembered.
     * <p>XML: {@code disks/disk}.
     *
     * @return views on the elements, in document order
     */
    public List<CheckpointDiskConfig> listDisks() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_checkpoint_config_list_disks(self), CheckpointDiskConfig::wrap);
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
            return Values.takeObjects(N.simplevirt_checkpoint_config_list_domains(self), DomainConfig::wrap);
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
    public boolean removeDisk(CheckpointDiskConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_checkpoint_config_remove_disk(scope.use(this), scope.use(item)) != 0;
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
            return N.simplevirt_checkpoint_config_remove_domain(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Sets {@link CheckpointConfig#description}. A text that XML cannot hold is refused, which {@link
     * Config#validate} reports.
     *
     * @param value A human-readable description; or {@code null} to leave it to libvirt
     * @return this
     */
    public CheckpointConfig setDescription(String value) {
        long self = acquire();
        try {
            N.simplevirt_checkpoint_config_set_description(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link CheckpointConfig#name}. A name that is {@code .}, {@code ..}, longer than 255 bytes or holds a
     * {@code /} or a control character is refused, which {@link Config#validate} reports.
     *
     * @param value the name; libvirt generates one when none is given; or {@code null} to leave it to libvirt
     * @return this
     */
    public CheckpointConfig setName(String value) {
        long self = acquire();
        try {
            N.simplevirt_checkpoint_config_set_name(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    @Override
    public CheckpointConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public CheckpointConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public CheckpointConfig copy() {
        return (CheckpointConfig) super.copy();
    }

    @Override
    String shown() {
        return name();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_checkpoint_config_new();

        static native long simplevirt_checkpoint_config_new_from_xml(byte[] xml, long[] error);

        static native void simplevirt_checkpoint_config_add_disk(long self, long item);

        static native void simplevirt_checkpoint_config_add_domain(long self, long item);

        static native long simplevirt_checkpoint_config_get_creation_time(long self);

        static native long simplevirt_checkpoint_config_get_description(long self);

        static native int simplevirt_checkpoint_config_get_is_current(long self);

        static native long simplevirt_checkpoint_config_get_name(long self);

        static native long simplevirt_checkpoint_config_get_parent_name(long self);

        static native long simplevirt_checkpoint_config_list_disks(long self);

        static native long simplevirt_checkpoint_config_list_domains(long self);

        static native int simplevirt_checkpoint_config_remove_disk(long self, long item);

        static native int simplevirt_checkpoint_config_remove_domain(long self, long item);

        static native void simplevirt_checkpoint_config_set_description(long self, byte[] value);

        static native void simplevirt_checkpoint_config_set_name(long self, byte[] value);
    }
}
