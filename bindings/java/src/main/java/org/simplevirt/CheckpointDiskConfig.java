// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * Whether a disk's changes are remembered.
 * <p>XML: {@code <disk>}.
 */
public final class CheckpointDiskConfig extends Config {
    CheckpointDiskConfig(Owned owned) {
        super(owned);
    }

    static CheckpointDiskConfig wrap(long pointer) {
        return pointer == 0 ? null : new CheckpointDiskConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <disk>}. */
    public CheckpointDiskConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_checkpoint_disk_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <disk>}
     * @return a new {@link CheckpointDiskConfig}
     * @throws SimplevirtException when it fails
     */
    public static CheckpointDiskConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_checkpoint_disk_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return CheckpointDiskConfig.wrap(result);
    }

    /**
     * The name of the bitmap.
     * <p>XML: &#64;bitmap.
     *
     * @return the name of the bitmap, or {@code null} when it is not set
     */
    public String bitmap() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_checkpoint_disk_config_get_bitmap(self));
        } finally {
            release();
        }
    }

    /**
     * Whether its changes are remembered.
     * <p>XML: &#64;checkpoint.
     *
     * @return whether its changes are remembered; {@link CheckpointKind#DEFAULT} when it is not set
     */
    public CheckpointKind kind() {
        long self = acquire();
        try {
            return CheckpointKind.of(N.simplevirt_checkpoint_disk_config_get_kind(self));
        } finally {
            release();
        }
    }

    /**
     * The disk's target.
     * <p>XML: &#64;name.
     *
     * @return the disk's target, or {@code null} when it is not set
     */
    public String name() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_checkpoint_disk_config_get_name(self));
        } finally {
            release();
        }
    }

    /**
     * How much changed (in bytes).
     * <p>XML: &#64;size.
     *
     * @return how much changed; 0 when it is not set
     */
    public long size() {
        long self = acquire();
        try {
            return N.simplevirt_checkpoint_disk_config_get_size(self);
        } finally {
            release();
        }
    }

    /**
     * Sets {@link CheckpointDiskConfig#bitmap}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the name of the bitmap; or {@code null} to leave it to libvirt
     * @return this
     */
    public CheckpointDiskConfig setBitmap(String value) {
        long self = acquire();
        try {
            N.simplevirt_checkpoint_disk_config_set_bitmap(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link CheckpointDiskConfig#kind}.
     *
     * @param value whether its changes are remembered; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to
     *     keep what is there
     * @return this
     */
    public CheckpointDiskConfig setKind(CheckpointKind value) {
        long self = acquire();
        try {
            N.simplevirt_checkpoint_disk_config_set_kind(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link CheckpointDiskConfig#name}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the disk's target; or {@code null} to leave it to libvirt
     * @return this
     */
    public CheckpointDiskConfig setName(String value) {
        long self = acquire();
        try {
            N.simplevirt_checkpoint_disk_config_set_name(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    @Override
    public CheckpointDiskConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public CheckpointDiskConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public CheckpointDiskConfig copy() {
        return (CheckpointDiskConfig) super.copy();
    }

    @Override
    String shown() {
        return name();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_checkpoint_disk_config_new();

        static native long simplevirt_checkpoint_disk_config_new_from_xml(byte[] xml, long[] error);

        static native long simplevirt_checkpoint_disk_config_get_bitmap(long self);

        static native int simplevirt_checkpoint_disk_config_get_kind(long self);

        static native long simplevirt_checkpoint_disk_config_get_name(long self);

        static native long simplevirt_checkpoint_disk_config_get_size(long self);

        static native void simplevirt_checkpoint_disk_config_set_bitmap(long self, byte[] value);

        static native void simplevirt_checkpoint_disk_config_set_kind(long self, int value);

        static native void simplevirt_checkpoint_disk_config_set_name(long self, byte[] value);
    }
}
