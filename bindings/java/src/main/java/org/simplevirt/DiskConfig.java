// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.List;

/**
 * A disk, CD or floppy drive of a domain.
 * <p>XML: {@code <disk>}.
 */
public final class DiskConfig extends Config {
    DiskConfig(Owned owned) {
        super(owned);
    }

    static DiskConfig wrap(long pointer) {
        return pointer == 0 ? null : new DiskConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <disk>}. */
    public DiskConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_disk_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <disk>}
     * @return a new {@link DiskConfig}
     * @throws SimplevirtException when it fails
     */
    public static DiskConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_disk_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return DiskConfig.wrap(result);
    }

    /**
     * Adds an item to this list: what is behind the image; one at most. A standalone object becomes a view on its
     * place in the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public DiskConfig addBackingStore(BackingStoreConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_disk_config_add_backing_store(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: the I/O threads that serve its queues. A standalone object becomes a view on its
     * place in the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public DiskConfig addIoThreadQueue(IoThreadQueuesConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_disk_config_add_io_thread_queue(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: the backing store of a running copy; at most one. A standalone object becomes a
     * view on its place in the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public DiskConfig addMirrorBackingStore(BackingStoreConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_disk_config_add_mirror_backing_store(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: where a running copy goes; one at most. A standalone object becomes a view on its
     * place in the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public DiskConfig addMirrorSource(DiskSourceConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_disk_config_add_mirror_source(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: the secrets, when given outside the source. A standalone object becomes a view on
     * its place in the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public DiskConfig addOuterEncryptionSecret(EncryptionSecretConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_disk_config_add_outer_encryption_secret(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: the cookies for a web server. A standalone object becomes a view on its place in
     * the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public DiskConfig addSourceCookie(DiskCookieConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_disk_config_add_source_cookie(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: the complete description of the source; at most one. A standalone object becomes a
     * view on its place in the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public DiskConfig addSourceDetail(DiskSourceConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_disk_config_add_source_detail(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: the servers that hold the data. A standalone object becomes a view on its place in
     * the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public DiskConfig addSourceHost(DiskHostConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_disk_config_add_source_host(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: how the source is labelled. A standalone object becomes a view on its place in the
     * document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public DiskConfig addSourceLabel(DeviceSecurityLabelConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_disk_config_add_source_label(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * The index by which the guest's firmware names the device (from 1 to 16383).
     * <p>XML: acpi/&#64;index.
     *
     * @return the index by which the guest's firmware names the device; 0 when it is not set
     */
    public long acpiIndex() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_disk_config_get_acpi_index(self));
        } finally {
            release();
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
            return AddressType.of(N.simplevirt_disk_config_get_address_type(self));
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
            return Text.read(N.simplevirt_disk_config_get_alias(self));
        } finally {
            release();
        }
    }

    /**
     * The kind of secret.
     * <p>XML: auth/secret/&#64;type.
     *
     * @return the kind of secret; {@link AuthSecretType#DEFAULT} when it is not set
     */
    public AuthSecretType authSecretType() {
        long self = acquire();
        try {
            return AuthSecretType.of(N.simplevirt_disk_config_get_auth_secret_type(self));
        } finally {
            release();
        }
    }

    /**
     * The name of the secret.
     * <p>XML: auth/secret/&#64;usage.
     *
     * @return the name of the secret, or {@code null} when it is not set
     */
    public String authSecretUsage() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_disk_config_get_auth_secret_usage(self));
        } finally {
            release();
        }
    }

    /**
     * The UUID of the secret.
     * <p>XML: auth/secret/&#64;uuid.
     *
     * @return the UUID of the secret, or {@code null} when it is not set
     */
    public String authSecretUuid() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_disk_config_get_auth_secret_uuid(self));
        } finally {
            release();
        }
    }

    /**
     * The user a remote source knows.
     * <p>XML: auth/&#64;username.
     *
     * @return the user a remote source knows, or {@code null} when it is not set
     */
    public String authUsername() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_disk_config_get_auth_username(self));
        } finally {
            release();
        }
    }

    /**
     * The domain that serves it (Xen).
     * <p>XML: backenddomain/&#64;name.
     *
     * @return the domain that serves it (Xen), or {@code null} when it is not set
     */
    public String backendDomain() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_disk_config_get_backend_domain(self));
        } finally {
            release();
        }
    }

    /**
     * The image file behind this one.
     * <p>XML: backingStore/source/&#64;file.
     *
     * @return the image file behind this one, or {@code null} when it is not set
     */
    public String backingFile() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_disk_config_get_backing_file(self));
        } finally {
            release();
        }
    }

    /**
     * The format of the image behind this one.
     * <p>XML: backingStore/format/&#64;type.
     *
     * @return the format of the image behind this one; {@link DiskFormat#DEFAULT} when it is not set
     */
    public DiskFormat backingFormat() {
        long self = acquire();
        try {
            return DiskFormat.of(N.simplevirt_disk_config_get_backing_format(self));
        } finally {
            release();
        }
    }

    /**
     * Where the image behind this one is.
     * <p>XML: backingStore/&#64;type.
     *
     * @return where the image behind this one is; {@link DiskSourceType#DEFAULT} when it is not set
     */
    public DiskSourceType backingSourceType() {
        long self = acquire();
        try {
            return DiskSourceType.of(N.simplevirt_disk_config_get_backing_source_type(self));
        } finally {
            release();
        }
    }

    /**
     * The place in the boot order (from 1 to 4294967295).
     * <p>XML: boot/&#64;order.
     *
     * @return the place in the boot order; 0 when it is not set
     */
    public long bootOrder() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_disk_config_get_boot_order(self));
        } finally {
            release();
        }
    }

    /**
     * What the guest sees the disk on.
     * <p>XML: target/&#64;bus.
     *
     * @return what the guest sees the disk on; {@link DiskBus#DEFAULT} when it is not set
     */
    public DiskBus bus() {
        long self = acquire();
        try {
            return DiskBus.of(N.simplevirt_disk_config_get_bus(self));
        } finally {
            release();
        }
    }

    /**
     * How the host caches the disk.
     * <p>XML: driver/&#64;cache.
     *
     * @return how the host caches the disk; {@link DiskCache#DEFAULT} when it is not set
     */
    public DiskCache cache() {
        long self = acquire();
        try {
            return DiskCache.of(N.simplevirt_disk_config_get_cache(self));
        } finally {
            release();
        }
    }

    /**
     * Channel subsystem of the device's address (S390) (from 0 to 254).
     * <p>XML: address[&#64;type='ccw']/&#64;cssid.
     *
     * @return channel subsystem of the device's address (S390); 0 when it is not set
     */
    public long ccwCssid() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_disk_config_get_ccw_cssid(self));
        } finally {
            release();
        }
    }

    /**
     * Device number of the device's address (S390) (from 0 to 65535).
     * <p>XML: address[&#64;type='ccw']/&#64;devno.
     *
     * @return device number of the device's address (S390); 0 when it is not set
     */
    public long ccwDevno() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_disk_config_get_ccw_devno(self));
        } finally {
            release();
        }
    }

    /**
     * Subchannel set of the device's address (S390) (from 0 to 3).
     * <p>XML: address[&#64;type='ccw']/&#64;ssid.
     *
     * @return subchannel set of the device's address (S390); 0 when it is not set
     */
    public long ccwSsid() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_disk_config_get_ccw_ssid(self));
        } finally {
            release();
        }
    }

    /**
     * Whether data read from a backing image is copied into the overlay.
     * <p>XML: driver/&#64;copy_on_read.
     *
     * @return whether data read from a backing image is copied into the overlay; {@code false} when it is not set
     */
    public boolean copyOnRead() {
        long self = acquire();
        try {
            return N.simplevirt_disk_config_get_copy_on_read(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether writes of zeroes are optimized.
     * <p>XML: driver/&#64;detect_zeroes.
     *
     * @return whether writes of zeroes are optimized; {@link DiskDetectZeroes#DEFAULT} when it is not set
     */
    public DiskDetectZeroes detectZeroes() {
        long self = acquire();
        try {
            return DiskDetectZeroes.of(N.simplevirt_disk_config_get_detect_zeroes(self));
        } finally {
            release();
        }
    }

    /**
     * What the disk is to the guest.
     * <p>XML: &#64;device.
     *
     * @return what the disk is to the guest; {@link DiskDevice#DEFAULT} when it is not set
     */
    public DiskDevice device() {
        long self = acquire();
        try {
            return DiskDevice.of(N.simplevirt_disk_config_get_device(self));
        } finally {
            release();
        }
    }

    /**
     * What becomes of the guest's discard requests.
     * <p>XML: driver/&#64;discard.
     *
     * @return what becomes of the guest's discard requests; {@link DiskDiscard#DEFAULT} when it is not set
     */
    public DiskDiscard discard() {
        long self = acquire();
        try {
            return DiskDiscard.of(N.simplevirt_disk_config_get_discard(self));
        } finally {
            release();
        }
    }

    /**
     * The smallest amount the guest can discard (in bytes; libvirt 10.2).
     * <p>XML: blockio/&#64;discard_granularity.
     *
     * @return the smallest amount the guest can discard; 0 when it is not set
     */
    public long discardGranularity() {
        long self = acquire();
        try {
            return N.simplevirt_disk_config_get_discard_granularity(self);
        } finally {
            release();
        }
    }

    /**
     * Whether discarded clusters stay allocated in a qcow2 image (libvirt 9.5).
     * <p>XML: driver/&#64;discard_no_unref.
     *
     * @return whether discarded clusters stay allocated in a qcow2 image; {@code false} when it is not set
     */
    public boolean discardNoUnref() {
        long self = acquire();
        try {
            return N.simplevirt_disk_config_get_discard_no_unref(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The bus of the controller.
     * <p>XML: address[&#64;type='drive']/&#64;bus.
     *
     * @return the bus of the controller; 0 when it is not set
     */
    public long driveBus() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_disk_config_get_drive_bus(self));
        } finally {
            release();
        }
    }

    /**
     * The controller the disk hangs on.
     * <p>XML: address[&#64;type='drive']/&#64;controller.
     *
     * @return the controller the disk hangs on; 0 when it is not set
     */
    public long driveController() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_disk_config_get_drive_controller(self));
        } finally {
            release();
        }
    }

    /**
     * The target on the bus.
     * <p>XML: address[&#64;type='drive']/&#64;target.
     *
     * @return the target on the bus; 0 when it is not set
     */
    public long driveTarget() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_disk_config_get_drive_target(self));
        } finally {
            release();
        }
    }

    /**
     * The unit of the target.
     * <p>XML: address[&#64;type='drive']/&#64;unit.
     *
     * @return the unit of the target; 0 when it is not set
     */
    public long driveUnit() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_disk_config_get_drive_unit(self));
        } finally {
            release();
        }
    }

    /**
     * The back end: {@code qemu}.
     * <p>XML: driver/&#64;name.
     *
     * @return the back end: {@code qemu}, or {@code null} when it is not set
     */
    public String driverName() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_disk_config_get_driver_name(self));
        } finally {
            release();
        }
    }

    /**
     * What decrypts.
     * <p>XML: source/encryption/&#64;engine.
     *
     * @return what decrypts; {@link EncryptionEngine#DEFAULT} when it is not set
     */
    public EncryptionEngine encryptionEngine() {
        long self = acquire();
        try {
            return EncryptionEngine.of(N.simplevirt_disk_config_get_encryption_engine(self));
        } finally {
            release();
        }
    }

    /**
     * How the image is encrypted.
     * <p>XML: source/encryption/&#64;format.
     *
     * @return how the image is encrypted; {@link EncryptionFormat#DEFAULT} when it is not set
     */
    public EncryptionFormat encryptionFormat() {
        long self = acquire();
        try {
            return EncryptionFormat.of(N.simplevirt_disk_config_get_encryption_format(self));
        } finally {
            release();
        }
    }

    /**
     * The secret that opens the image.
     * <p>XML: source/encryption/secret[&#64;type='passphrase']/&#64;uuid.
     *
     * @return the secret that opens the image, or {@code null} when it is not set
     */
    public String encryptionSecretUuid() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_disk_config_get_encryption_secret_uuid(self));
        } finally {
            release();
        }
    }

    /**
     * What happens when writing fails.
     * <p>XML: driver/&#64;error_policy.
     *
     * @return what happens when writing fails; {@link DiskErrorPolicy#DEFAULT} when it is not set
     */
    public DiskErrorPolicy errorPolicy() {
        long self = acquire();
        try {
            return DiskErrorPolicy.of(N.simplevirt_disk_config_get_error_policy(self));
        } finally {
            release();
        }
    }

    /**
     * Whether interrupts are spared.
     * <p>XML: driver/&#64;event_idx.
     *
     * @return whether interrupts are spared; {@code false} when it is not set
     */
    public boolean eventIdx() {
        long self = acquire();
        try {
            return N.simplevirt_disk_config_get_event_idx(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The format of the image. Always set it: otherwise it is probed, and a guest can fake it.
     * <p>XML: driver/&#64;type.
     *
     * @return the format of the image. Always set it: otherwise it is probed, and a guest can fake it; {@link
     *     DiskFormat#DEFAULT} when it is not set
     */
    public DiskFormat format() {
        long self = acquire();
        try {
            return DiskFormat.of(N.simplevirt_disk_config_get_format(self));
        } finally {
            release();
        }
    }

    /**
     * Cylinders of the forced geometry (from 1 to 4294967295).
     * <p>XML: geometry/&#64;cyls.
     *
     * @return cylinders of the forced geometry; 0 when it is not set
     */
    public long geometryCylinders() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_disk_config_get_geometry_cylinders(self));
        } finally {
            release();
        }
    }

    /**
     * Heads of the forced geometry (from 1 to 4294967295).
     * <p>XML: geometry/&#64;heads.
     *
     * @return heads of the forced geometry; 0 when it is not set
     */
    public long geometryHeads() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_disk_config_get_geometry_heads(self));
        } finally {
            release();
        }
    }

    /**
     * Sectors of the forced geometry (from 1 to 4294967295).
     * <p>XML: geometry/&#64;secs.
     *
     * @return sectors of the forced geometry; 0 when it is not set
     */
    public long geometrySectors() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_disk_config_get_geometry_sectors(self));
        } finally {
            release();
        }
    }

    /**
     * Translation of the geometry by the BIOS.
     * <p>XML: geometry/&#64;trans.
     *
     * @return translation of the geometry by the BIOS; {@link DiskGeometryTrans#DEFAULT} when it is not set
     */
    public DiskGeometryTrans geometryTrans() {
        long self = acquire();
        try {
            return DiskGeometryTrans.of(N.simplevirt_disk_config_get_geometry_trans(self));
        } finally {
            release();
        }
    }

    /**
     * How the hypervisor does input and output.
     * <p>XML: driver/&#64;io.
     *
     * @return how the hypervisor does input and output; {@link DiskIo#DEFAULT} when it is not set
     */
    public DiskIo io() {
        long self = acquire();
        try {
            return DiskIo.of(N.simplevirt_disk_config_get_io(self));
        } finally {
            release();
        }
    }

    /**
     * Whether requests are handled outside the vCPU.
     * <p>XML: driver/&#64;ioeventfd.
     *
     * @return whether requests are handled outside the vCPU; {@code false} when it is not set
     */
    public boolean ioEventFd() {
        long self = acquire();
        try {
            return N.simplevirt_disk_config_get_io_event_fd(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The I/O thread that serves the disk (from 1 to 4294967295).
     * <p>XML: driver/&#64;iothread.
     *
     * @return the I/O thread that serves the disk; 0 when it is not set
     */
    public long ioThread() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_disk_config_get_io_thread(self));
        } finally {
            release();
        }
    }

    /**
     * What an S390 boot loader is given.
     * <p>XML: boot/&#64;loadparm.
     *
     * @return what an S390 boot loader is given, or {@code null} when it is not set
     */
    public String loadParm() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_disk_config_get_load_parm(self));
        } finally {
            release();
        }
    }

    /**
     * The logical block size the guest sees (in bytes).
     * <p>XML: blockio/&#64;logical_block_size.
     *
     * @return the logical block size the guest sees; 0 when it is not set
     */
    public long logicalBlockSize() {
        long self = acquire();
        try {
            return N.simplevirt_disk_config_get_logical_block_size(self);
        } finally {
            release();
        }
    }

    /**
     * The most memory the image's metadata may take (in bytes).
     * <p>XML: {@code driver/metadata_cache/max_size}.
     *
     * @return the most memory the image's metadata may take; 0 when it is not set
     */
    public long metadataCacheSize() {
        long self = acquire();
        try {
            return N.simplevirt_disk_config_get_metadata_cache_size(self);
        } finally {
            release();
        }
    }

    /**
     * The most memory the copy's metadata may take (in bytes).
     * <p>XML: {@code mirror/format/metadata_cache/max_size}.
     *
     * @return the most memory the copy's metadata may take; 0 when it is not set
     */
    public long mirrorCacheSize() {
        long self = acquire();
        try {
            return N.simplevirt_disk_config_get_mirror_cache_size(self);
        } finally {
            release();
        }
    }

    /**
     * The block device a running copy goes to.
     * <p>XML: mirror/source/&#64;dev.
     *
     * @return the block device a running copy goes to, or {@code null} when it is not set
     */
    public String mirrorDev() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_disk_config_get_mirror_dev(self));
        } finally {
            release();
        }
    }

    /**
     * The file a running copy goes to.
     * <p>XML: mirror/source/&#64;file.
     *
     * @return the file a running copy goes to, or {@code null} when it is not set
     */
    public String mirrorFile() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_disk_config_get_mirror_file(self));
        } finally {
            release();
        }
    }

    /**
     * The format of a running copy.
     * <p>XML: mirror/format/&#64;type.
     *
     * @return the format of a running copy; {@link DiskFormat#DEFAULT} when it is not set
     */
    public DiskFormat mirrorFormat() {
        long self = acquire();
        try {
            return DiskFormat.of(N.simplevirt_disk_config_get_mirror_format(self));
        } finally {
            release();
        }
    }

    /**
     * The job that copies: {@code copy}, {@code active-commit}.
     * <p>XML: mirror/&#64;job.
     *
     * @return the job that copies: {@code copy}, {@code active-commit}, or {@code null} when it is not set
     */
    public String mirrorJob() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_disk_config_get_mirror_job(self));
        } finally {
            release();
        }
    }

    /**
     * The target file of a running copy, as reported by old versions.
     * <p>XML: mirror/&#64;file.
     *
     * @return the target file of a running copy, as reported by old versions, or {@code null} when it is not set
     */
    public String mirrorOldFile() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_disk_config_get_mirror_old_file(self));
        } finally {
            release();
        }
    }

    /**
     * The format of a running copy, as reported by old versions.
     * <p>XML: mirror/&#64;format.
     *
     * @return the format of a running copy, as reported by old versions, or {@code null} when it is not set
     */
    public String mirrorOldFormat() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_disk_config_get_mirror_old_format(self));
        } finally {
            release();
        }
    }

    /**
     * Whether the copy has caught up: {@code yes}, {@code abort}, {@code pivot}.
     * <p>XML: mirror/&#64;ready.
     *
     * @return whether the copy has caught up: {@code yes}, {@code abort}, {@code pivot}, or {@code null} when it is
     *     not set
     */
    public String mirrorReady() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_disk_config_get_mirror_ready(self));
        } finally {
            release();
        }
    }

    /**
     * Where a running copy goes.
     * <p>XML: mirror/&#64;type.
     *
     * @return where a running copy goes; {@link DiskSourceType#DEFAULT} when it is not set
     */
    public DiskSourceType mirrorType() {
        long self = acquire();
        try {
            return DiskSourceType.of(N.simplevirt_disk_config_get_mirror_type(self));
        } finally {
            release();
        }
    }

    /**
     * The kind of virtio or USB disk.
     * <p>XML: &#64;model.
     *
     * @return the kind of virtio or USB disk; {@link DiskModel#DEFAULT} when it is not set
     */
    public DiskModel model() {
        long self = acquire();
        try {
            return DiskModel.of(N.simplevirt_disk_config_get_model(self));
        } finally {
            release();
        }
    }

    /**
     * Whether libvirt detaches an NVMe drive from the host automatically.
     * <p>XML: source/&#64;managed.
     *
     * @return whether libvirt detaches an NVMe drive from the host automatically; {@code false} when it is not set
     */
    public boolean nvmeManaged() {
        long self = acquire();
        try {
            return N.simplevirt_disk_config_get_nvme_managed(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The namespace of an NVMe drive that QEMU accesses directly (from 1 to 4294967295).
     * <p>XML: source/&#64;namespace.
     *
     * @return the namespace of an NVMe drive that QEMU accesses directly; 0 when it is not set
     */
    public long nvmeNamespace() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_disk_config_get_nvme_namespace(self));
        } finally {
            release();
        }
    }

    /**
     * PCI bus of an NVMe drive (from 0 to 255).
     * <p>XML: source/address/&#64;bus.
     *
     * @return PCI bus of an NVMe drive; 0 when it is not set
     */
    public long nvmePciBus() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_disk_config_get_nvme_pci_bus(self));
        } finally {
            release();
        }
    }

    /**
     * PCI domain of an NVMe drive (from 0 to 65535).
     * <p>XML: source/address/&#64;domain.
     *
     * @return PCI domain of an NVMe drive; 0 when it is not set
     */
    public long nvmePciDomain() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_disk_config_get_nvme_pci_domain(self));
        } finally {
            release();
        }
    }

    /**
     * PCI function of an NVMe drive (from 0 to 7).
     * <p>XML: source/address/&#64;function.
     *
     * @return PCI function of an NVMe drive; 0 when it is not set
     */
    public long nvmePciFunction() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_disk_config_get_nvme_pci_function(self));
        } finally {
            release();
        }
    }

    /**
     * PCI slot of an NVMe drive (from 0 to 31).
     * <p>XML: source/address/&#64;slot.
     *
     * @return PCI slot of an NVMe drive; 0 when it is not set
     */
    public long nvmePciSlot() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_disk_config_get_nvme_pci_slot(self));
        } finally {
            release();
        }
    }

    /**
     * Its hash.
     * <p>XML: encryption/cipher/&#64;hash.
     *
     * @return its hash, or {@code null} when it is not set
     */
    public String outerCipherHash() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_disk_config_get_outer_cipher_hash(self));
        } finally {
            release();
        }
    }

    /**
     * Its mode.
     * <p>XML: encryption/cipher/&#64;mode.
     *
     * @return its mode, or {@code null} when it is not set
     */
    public String outerCipherMode() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_disk_config_get_outer_cipher_mode(self));
        } finally {
            release();
        }
    }

    /**
     * The cipher, when given outside the source.
     * <p>XML: encryption/cipher/&#64;name.
     *
     * @return the cipher, when given outside the source, or {@code null} when it is not set
     */
    public String outerCipherName() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_disk_config_get_outer_cipher_name(self));
        } finally {
            release();
        }
    }

    /**
     * The size of its key (in bits; from 1 to 4294967295).
     * <p>XML: encryption/cipher/&#64;size.
     *
     * @return the size of its key; 0 when it is not set
     */
    public long outerCipherSize() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_disk_config_get_outer_cipher_size(self));
        } finally {
            release();
        }
    }

    /**
     * What decrypts the image, when given outside the source.
     * <p>XML: encryption/&#64;engine.
     *
     * @return what decrypts the image, when given outside the source; {@link EncryptionEngine#DEFAULT} when it is
     *     not set
     */
    public EncryptionEngine outerEncryptionEngine() {
        long self = acquire();
        try {
            return EncryptionEngine.of(N.simplevirt_disk_config_get_outer_encryption_engine(self));
        } finally {
            release();
        }
    }

    /**
     * How the image is encrypted, in its older place outside the source.
     * <p>XML: encryption/&#64;format.
     *
     * @return how the image is encrypted, in its older place outside the source; {@link EncryptionFormat#DEFAULT}
     *     when it is not set
     */
    public EncryptionFormat outerEncryptionFormat() {
        long self = acquire();
        try {
            return EncryptionFormat.of(N.simplevirt_disk_config_get_outer_encryption_format(self));
        } finally {
            release();
        }
    }

    /**
     * The secret that decrypts the image, in its older place outside the source.
     * <p>XML: encryption/secret[&#64;type='passphrase']/&#64;uuid.
     *
     * @return the secret that decrypts the image, in its older place outside the source, or {@code null} when it is
     *     not set
     */
    public String outerEncryptionSecretUuid() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_disk_config_get_outer_encryption_secret_uuid(self));
        } finally {
            release();
        }
    }

    /**
     * PCI bus of the device's address (from 0 to 255).
     * <p>XML: address[&#64;type='pci']/&#64;bus.
     *
     * @return PCI bus of the device's address; 0 when it is not set
     */
    public long pciBus() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_disk_config_get_pci_bus(self));
        } finally {
            release();
        }
    }

    /**
     * PCI domain of the device's address (from 0 to 65535).
     * <p>XML: address[&#64;type='pci']/&#64;domain.
     *
     * @return PCI domain of the device's address; 0 when it is not set
     */
    public long pciDomain() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_disk_config_get_pci_domain(self));
        } finally {
            release();
        }
    }

    /**
     * PCI function of the device's address (from 0 to 7).
     * <p>XML: address[&#64;type='pci']/&#64;function.
     *
     * @return PCI function of the device's address; 0 when it is not set
     */
    public long pciFunction() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_disk_config_get_pci_function(self));
        } finally {
            release();
        }
    }

    /**
     * Whether more functions share the slot.
     * <p>XML: address[&#64;type='pci']/&#64;multifunction.
     *
     * @return whether more functions share the slot; {@code false} when it is not set
     */
    public boolean pciMultifunction() {
        long self = acquire();
        try {
            return N.simplevirt_disk_config_get_pci_multifunction(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * PCI slot of the device's address (from 0 to 31).
     * <p>XML: address[&#64;type='pci']/&#64;slot.
     *
     * @return PCI slot of the device's address; 0 when it is not set
     */
    public long pciSlot() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_disk_config_get_pci_slot(self));
        } finally {
            release();
        }
    }

    /**
     * The physical block size the guest sees (in bytes).
     * <p>XML: blockio/&#64;physical_block_size.
     *
     * @return the physical block size the guest sees; 0 when it is not set
     */
    public long physicalBlockSize() {
        long self = acquire();
        try {
            return N.simplevirt_disk_config_get_physical_block_size(self);
        } finally {
            release();
        }
    }

    /**
     * The product a SCSI disk shows.
     * <p>XML: {@code product}.
     *
     * @return the product a SCSI disk shows, or {@code null} when it is not set
     */
    public String product() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_disk_config_get_product(self));
        } finally {
            release();
        }
    }

    /**
     * The length of each virtqueue (from 1 to 4294967295; libvirt 7.8).
     * <p>XML: driver/&#64;queue_size.
     *
     * @return the length of each virtqueue; 0 when it is not set
     */
    public long queueSize() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_disk_config_get_queue_size(self));
        } finally {
            release();
        }
    }

    /**
     * The number of virtqueues (from 1 to 4294967295).
     * <p>XML: driver/&#64;queues.
     *
     * @return the number of virtqueues; 0 when it is not set
     */
    public long queues() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_disk_config_get_queues(self));
        } finally {
            release();
        }
    }

    /**
     * Whether the guest may send raw SCSI commands.
     * <p>XML: &#64;rawio.
     *
     * @return whether the guest may send raw SCSI commands; {@code false} when it is not set
     */
    public boolean rawIo() {
        long self = acquire();
        try {
            return N.simplevirt_disk_config_get_raw_io(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The maximum number of bytes read per second during a burst (in bytes).
     * <p>XML: {@code iotune/read_bytes_sec_max}.
     *
     * @return the maximum number of bytes read per second during a burst; 0 when it is not set
     */
    public long readBytesBurst() {
        long self = acquire();
        try {
            return N.simplevirt_disk_config_get_read_bytes_burst(self);
        } finally {
            release();
        }
    }

    /**
     * How long a burst of reading may last (in seconds; from 1 to 18446744073709551615).
     * <p>XML: {@code iotune/read_bytes_sec_max_length}.
     *
     * @return how long a burst of reading may last; 0 when it is not set
     */
    public long readBytesBurstSeconds() {
        long self = acquire();
        try {
            return N.simplevirt_disk_config_get_read_bytes_burst_seconds(self);
        } finally {
            release();
        }
    }

    /**
     * The maximum number of bytes read per second (in bytes).
     * <p>XML: {@code iotune/read_bytes_sec}.
     *
     * @return the maximum number of bytes read per second; 0 when it is not set
     */
    public long readBytesPerSecond() {
        long self = acquire();
        try {
            return N.simplevirt_disk_config_get_read_bytes_per_second(self);
        } finally {
            release();
        }
    }

    /**
     * What happens when reading fails.
     * <p>XML: driver/&#64;rerror_policy.
     *
     * @return what happens when reading fails; {@link DiskErrorPolicy#DEFAULT} when it is not set
     */
    public DiskErrorPolicy readErrorPolicy() {
        long self = acquire();
        try {
            return DiskErrorPolicy.of(N.simplevirt_disk_config_get_read_error_policy(self));
        } finally {
            release();
        }
    }

    /**
     * Whether the guest can only read.
     * <p>XML: {@code readonly}.
     *
     * @return whether the guest can only read; whether the element exists
     */
    public boolean readOnly() {
        long self = acquire();
        try {
            return N.simplevirt_disk_config_get_read_only(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The maximum number of read requests per second during a burst.
     * <p>XML: {@code iotune/read_iops_sec_max}.
     *
     * @return the maximum number of read requests per second during a burst; 0 when it is not set
     */
    public long readRequestsBurst() {
        long self = acquire();
        try {
            return N.simplevirt_disk_config_get_read_requests_burst(self);
        } finally {
            release();
        }
    }

    /**
     * How long a burst of read requests may last (in seconds; from 1 to 18446744073709551615).
     * <p>XML: {@code iotune/read_iops_sec_max_length}.
     *
     * @return how long a burst of read requests may last; 0 when it is not set
     */
    public long readRequestsBurstSeconds() {
        long self = acquire();
        try {
            return N.simplevirt_disk_config_get_read_requests_burst_seconds(self);
        } finally {
            release();
        }
    }

    /**
     * The maximum number of read requests per second.
     * <p>XML: {@code iotune/read_iops_sec}.
     *
     * @return the maximum number of read requests per second; 0 when it is not set
     */
    public long readRequestsPerSecond() {
        long self = acquire();
        try {
            return N.simplevirt_disk_config_get_read_requests_per_second(self);
        } finally {
            release();
        }
    }

    /**
     * Whether a USB disk reports itself as removable.
     * <p>XML: target/&#64;removable.
     *
     * @return whether a USB disk reports itself as removable; {@code false} when it is not set
     */
    public boolean removable() {
        long self = acquire();
        try {
            return N.simplevirt_disk_config_get_removable(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * How many bytes count as one request (in bytes).
     * <p>XML: {@code iotune/size_iops_sec}.
     *
     * @return how many bytes count as one request; 0 when it is not set
     */
    public long requestSize() {
        long self = acquire();
        try {
            return N.simplevirt_disk_config_get_request_size(self);
        } finally {
            release();
        }
    }

    /**
     * Whether libvirt runs the helper for persistent reservations.
     * <p>XML: source/reservations/&#64;managed.
     *
     * @return whether libvirt runs the helper for persistent reservations; {@code false} when it is not set
     */
    public boolean reservationsManaged() {
        long self = acquire();
        try {
            return N.simplevirt_disk_config_get_reservations_managed(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Revolutions per minute; 1 for a solid-state disk (from 1 to 65535).
     * <p>XML: target/&#64;rotation_rate.
     *
     * @return revolutions per minute; 1 for a solid-state disk; 0 when it is not set
     */
    public long rotationRate() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_disk_config_get_rotation_rate(self));
        } finally {
            release();
        }
    }

    /**
     * The serial number, which appears in the guest in {@code /dev/disk/by-id}.
     * <p>XML: {@code serial}.
     *
     * @return the serial number, which appears in the guest in {@code /dev/disk/by-id}, or {@code null} when it is
     *     not set
     */
    public String serial() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_disk_config_get_serial(self));
        } finally {
            release();
        }
    }

    /**
     * Which SCSI commands of the guest are passed on.
     * <p>XML: &#64;sgio.
     *
     * @return which SCSI commands of the guest are passed on; {@link DiskSgio#DEFAULT} when it is not set
     */
    public DiskSgio sgio() {
        long self = acquire();
        try {
            return DiskSgio.of(N.simplevirt_disk_config_get_sgio(self));
        } finally {
            release();
        }
    }

    /**
     * Whether several domains may write at once.
     * <p>XML: {@code shareable}.
     *
     * @return whether several domains may write at once; whether the element exists
     */
    public boolean shareable() {
        long self = acquire();
        try {
            return N.simplevirt_disk_config_get_shareable(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * What a snapshot of the domain does with the disk.
     * <p>XML: &#64;snapshot.
     *
     * @return what a snapshot of the domain does with the disk; {@link DiskSnapshot#DEFAULT} when it is not set
     */
    public DiskSnapshot snapshot() {
        long self = acquire();
        try {
            return DiskSnapshot.of(N.simplevirt_disk_config_get_snapshot(self));
        } finally {
            release();
        }
    }

    /**
     * The kind of secret, when given inside the source.
     * <p>XML: source/auth/secret/&#64;type.
     *
     * @return the kind of secret, when given inside the source; {@link AuthSecretType#DEFAULT} when it is not set
     */
    public AuthSecretType sourceAuthSecretType() {
        long self = acquire();
        try {
            return AuthSecretType.of(N.simplevirt_disk_config_get_source_auth_secret_type(self));
        } finally {
            release();
        }
    }

    /**
     * The name of the secret, when given inside the source.
     * <p>XML: source/auth/secret/&#64;usage.
     *
     * @return the name of the secret, when given inside the source, or {@code null} when it is not set
     */
    public String sourceAuthSecretUsage() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_disk_config_get_source_auth_secret_usage(self));
        } finally {
            release();
        }
    }

    /**
     * The user name for a remote source, when given inside the source.
     * <p>XML: source/auth/&#64;username.
     *
     * @return the user name for a remote source, when given inside the source, or {@code null} when it is not set
     */
    public String sourceAuthUsername() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_disk_config_get_source_auth_username(self));
        } finally {
            release();
        }
    }

    /**
     * The configuration file of an RBD client.
     * <p>XML: source/config/&#64;file.
     *
     * @return the configuration file of an RBD client, or {@code null} when it is not set
     */
    public String sourceConfigFile() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_disk_config_get_source_config_file(self));
        } finally {
            release();
        }
    }

    /**
     * The block device on the host.
     * <p>XML: source/&#64;dev.
     *
     * @return the block device on the host, or {@code null} when it is not set
     */
    public String sourceDev() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_disk_config_get_source_dev(self));
        } finally {
            release();
        }
    }

    /**
     * The folder on the host that the guest sees as a FAT disk.
     * <p>XML: source/&#64;dir.
     *
     * @return the folder on the host that the guest sees as a FAT disk, or {@code null} when it is not set
     */
    public String sourceDir() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_disk_config_get_source_dir(self));
        } finally {
            release();
        }
    }

    /**
     * The image file on the host.
     * <p>XML: source/&#64;file.
     *
     * @return the image file on the host, or {@code null} when it is not set
     */
    public String sourceFile() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_disk_config_get_source_file(self));
        } finally {
            release();
        }
    }

    /**
     * The index that block jobs use for this layer.
     * <p>XML: source/&#64;index.
     *
     * @return the index that block jobs use for this layer; 0 when it is not set
     */
    public long sourceIndex() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_disk_config_get_source_index(self));
        } finally {
            release();
        }
    }

    /**
     * The initiator's IQN for iSCSI.
     * <p>XML: source/initiator/iqn/&#64;name.
     *
     * @return the initiator's IQN for iSCSI, or {@code null} when it is not set
     */
    public String sourceInitiator() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_disk_config_get_source_initiator(self));
        } finally {
            release();
        }
    }

    /**
     * How a volume of an iSCSI pool is attached.
     * <p>XML: source/&#64;mode.
     *
     * @return how a volume of an iSCSI pool is attached; {@link DiskPoolMode#DEFAULT} when it is not set
     */
    public DiskPoolMode sourceMode() {
        long self = acquire();
        try {
            return DiskPoolMode.of(N.simplevirt_disk_config_get_source_mode(self));
        } finally {
            release();
        }
    }

    /**
     * The name of the data on the server: {@code pool/image}, an IQN with its unit, an export, a path.
     * <p>XML: source/&#64;name.
     *
     * @return the name of the data on the server: {@code pool/image}, an IQN with its unit, an export, a path, or
     *     {@code null} when it is not set
     */
    public String sourceName() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_disk_config_get_source_name(self));
        } finally {
            release();
        }
    }

    /**
     * The UNIX socket of a vhost-user server.
     * <p>XML: source/&#64;path.
     *
     * @return the UNIX socket of a vhost-user server, or {@code null} when it is not set
     */
    public String sourcePath() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_disk_config_get_source_path(self));
        } finally {
            release();
        }
    }

    /**
     * The storage pool of the volume.
     * <p>XML: source/&#64;pool.
     *
     * @return the storage pool of the volume, or {@code null} when it is not set
     */
    public String sourcePool() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_disk_config_get_source_pool(self));
        } finally {
            release();
        }
    }

    /**
     * How a disk on the network is reached.
     * <p>XML: source/&#64;protocol.
     *
     * @return how a disk on the network is reached; {@link DiskProtocol#DEFAULT} when it is not set
     */
    public DiskProtocol sourceProtocol() {
        long self = acquire();
        try {
            return DiskProtocol.of(N.simplevirt_disk_config_get_source_protocol(self));
        } finally {
            release();
        }
    }

    /**
     * The query of an HTTP source's URL.
     * <p>XML: source/&#64;query.
     *
     * @return the query of an HTTP source's URL, or {@code null} when it is not set
     */
    public String sourceQuery() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_disk_config_get_source_query(self));
        } finally {
            release();
        }
    }

    /**
     * How much of a network source is read ahead (in bytes).
     * <p>XML: source/readahead/&#64;size.
     *
     * @return how much of a network source is read ahead; 0 when it is not set
     */
    public long sourceReadahead() {
        long self = acquire();
        try {
            return N.simplevirt_disk_config_get_source_readahead(self);
        } finally {
            release();
        }
    }

    /**
     * How long a lost NBD server is awaited (in seconds; from 1 to 4294967295; libvirt 9.1).
     * <p>XML: source/reconnect/&#64;delay.
     *
     * @return how long a lost NBD server is awaited; 0 when it is not set
     */
    public long sourceReconnectDelay() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_disk_config_get_source_reconnect_delay(self));
        } finally {
            release();
        }
    }

    /**
     * Where in the source the disk begins (in bytes).
     * <p>XML: source/slices/slice[&#64;type='storage']/&#64;offset.
     *
     * @return where in the source the disk begins; 0 when it is not set
     */
    public long sourceSliceOffset() {
        long self = acquire();
        try {
            return N.simplevirt_disk_config_get_source_slice_offset(self);
        } finally {
            release();
        }
    }

    /**
     * How much of the source belongs to the disk (in bytes).
     * <p>XML: source/slices/slice[&#64;type='storage']/&#64;size.
     *
     * @return how much of the source belongs to the disk; 0 when it is not set
     */
    public long sourceSliceSize() {
        long self = acquire();
        try {
            return N.simplevirt_disk_config_get_source_slice_size(self);
        } finally {
            release();
        }
    }

    /**
     * The snapshot of an RBD image.
     * <p>XML: source/snapshot/&#64;name.
     *
     * @return the snapshot of an RBD image, or {@code null} when it is not set
     */
    public String sourceSnapshot() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_disk_config_get_source_snapshot(self));
        } finally {
            release();
        }
    }

    /**
     * Whether the server's certificate is checked.
     * <p>XML: source/ssl/&#64;verify.
     *
     * @return whether the server's certificate is checked; {@code true} when it is not set
     */
    public boolean sourceSslVerify() {
        long self = acquire();
        try {
            return N.simplevirt_disk_config_get_source_ssl_verify(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * What happens when the source is missing at start.
     * <p>XML: source/&#64;startupPolicy.
     *
     * @return what happens when the source is missing at start; {@link StartupPolicy#DEFAULT} when it is not set
     */
    public StartupPolicy sourceStartupPolicy() {
        long self = acquire();
        try {
            return StartupPolicy.of(N.simplevirt_disk_config_get_source_startup_policy(self));
        } finally {
            release();
        }
    }

    /**
     * The timeout of requests to a network source (in seconds; from 1 to 4294967295).
     * <p>XML: source/timeout/&#64;seconds.
     *
     * @return the timeout of requests to a network source; 0 when it is not set
     */
    public long sourceTimeout() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_disk_config_get_source_timeout(self));
        } finally {
            release();
        }
    }

    /**
     * Whether the connection to the server is encrypted.
     * <p>XML: source/&#64;tls.
     *
     * @return whether the connection to the server is encrypted; {@code false} when it is not set
     */
    public boolean sourceTls() {
        long self = acquire();
        try {
            return N.simplevirt_disk_config_get_source_tls(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The name the server's certificate must have (libvirt 8.2).
     * <p>XML: source/&#64;tlsHostname.
     *
     * @return the name the server's certificate must have, or {@code null} when it is not set
     */
    public String sourceTlsHostname() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_disk_config_get_source_tls_hostname(self));
        } finally {
            release();
        }
    }

    /**
     * What kind of address an NVMe ({@code pci}) or vhost-user ({@code unix}) source has.
     * <p>XML: source/&#64;type.
     *
     * @return what kind of address an NVMe ({@code pci}) or vhost-user ({@code unix}) source has, or {@code null}
     *     when it is not set
     */
    public String sourceTransport() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_disk_config_get_source_transport(self));
        } finally {
            release();
        }
    }

    /**
     * Where the data is.
     * <p>XML: &#64;type.
     *
     * @return where the data is; {@link DiskSourceType#DEFAULT} when it is not set
     */
    public DiskSourceType sourceType() {
        long self = acquire();
        try {
            return DiskSourceType.of(N.simplevirt_disk_config_get_source_type(self));
        } finally {
            release();
        }
    }

    /**
     * The volume in {@code source_pool}.
     * <p>XML: source/&#64;volume.
     *
     * @return the volume in {@code source_pool}, or {@code null} when it is not set
     */
    public String sourceVolume() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_disk_config_get_source_volume(self));
        } finally {
            release();
        }
    }

    /**
     * The target name, such as {@code vda} or {@code sda}, which orders disks on a bus; the name in the guest may
     * differ.
     * <p>XML: target/&#64;dev.
     *
     * @return the target name, such as {@code vda} or {@code sda}, which orders disks on a bus; the name in the
     *     guest may differ, or {@code null} when it is not set
     */
    public String targetDev() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_disk_config_get_target_dev(self));
        } finally {
            release();
        }
    }

    /**
     * The groups of limits it is in (libvirt 11.2).
     * <p>XML: throttlefilters/throttlefilter/&#64;group.
     *
     * @return the groups of limits it is in; empty when it is not set
     */
    public List<String> throttleFilters() {
        long self = acquire();
        try {
            return Values.takeStrings(N.simplevirt_disk_config_get_throttle_filters(self));
        } finally {
            release();
        }
    }

    /**
     * The group of disks that share these limits.
     * <p>XML: {@code iotune/group_name}.
     *
     * @return the group of disks that share these limits, or {@code null} when it is not set
     */
    public String throttleGroup() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_disk_config_get_throttle_group(self));
        } finally {
            release();
        }
    }

    /**
     * The maximum number of bytes read and written per second during a burst (in bytes).
     * <p>XML: {@code iotune/total_bytes_sec_max}.
     *
     * @return the maximum number of bytes read and written per second during a burst; 0 when it is not set
     */
    public long totalBytesBurst() {
        long self = acquire();
        try {
            return N.simplevirt_disk_config_get_total_bytes_burst(self);
        } finally {
            release();
        }
    }

    /**
     * How long a burst may last (in seconds; from 1 to 18446744073709551615).
     * <p>XML: {@code iotune/total_bytes_sec_max_length}.
     *
     * @return how long a burst may last; 0 when it is not set
     */
    public long totalBytesBurstSeconds() {
        long self = acquire();
        try {
            return N.simplevirt_disk_config_get_total_bytes_burst_seconds(self);
        } finally {
            release();
        }
    }

    /**
     * The maximum number of bytes read and written per second (in bytes).
     * <p>XML: {@code iotune/total_bytes_sec}.
     *
     * @return the maximum number of bytes read and written per second; 0 when it is not set
     */
    public long totalBytesPerSecond() {
        long self = acquire();
        try {
            return N.simplevirt_disk_config_get_total_bytes_per_second(self);
        } finally {
            release();
        }
    }

    /**
     * The maximum number of requests per second during a burst.
     * <p>XML: {@code iotune/total_iops_sec_max}.
     *
     * @return the maximum number of requests per second during a burst; 0 when it is not set
     */
    public long totalRequestsBurst() {
        long self = acquire();
        try {
            return N.simplevirt_disk_config_get_total_requests_burst(self);
        } finally {
            release();
        }
    }

    /**
     * How long a burst of requests may last (in seconds; from 1 to 18446744073709551615).
     * <p>XML: {@code iotune/total_iops_sec_max_length}.
     *
     * @return how long a burst of requests may last; 0 when it is not set
     */
    public long totalRequestsBurstSeconds() {
        long self = acquire();
        try {
            return N.simplevirt_disk_config_get_total_requests_burst_seconds(self);
        } finally {
            release();
        }
    }

    /**
     * The maximum number of requests per second.
     * <p>XML: {@code iotune/total_iops_sec}.
     *
     * @return the maximum number of requests per second; 0 when it is not set
     */
    public long totalRequestsPerSecond() {
        long self = acquire();
        try {
            return N.simplevirt_disk_config_get_total_requests_per_second(self);
        } finally {
            release();
        }
    }

    /**
     * Whether the changes of the guest are discarded when it stops.
     * <p>XML: {@code transient}.
     *
     * @return whether the changes of the guest are discarded when it stops; whether the element exists
     */
    public boolean transient_() {
        long self = acquire();
        try {
            return N.simplevirt_disk_config_get_transient(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether transient disks of several domains share one image (libvirt 7.4).
     * <p>XML: transient/&#64;shareBacking.
     *
     * @return whether transient disks of several domains share one image; {@code false} when it is not set
     */
    public boolean transientShareBacking() {
        long self = acquire();
        try {
            return N.simplevirt_disk_config_get_transient_share_backing(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The tray of a removable medium.
     * <p>XML: target/&#64;tray.
     *
     * @return the tray of a removable medium; {@link DiskTray#DEFAULT} when it is not set
     */
    public DiskTray tray() {
        long self = acquire();
        try {
            return DiskTray.of(N.simplevirt_disk_config_get_tray(self));
        } finally {
            release();
        }
    }

    /**
     * USB bus of the device's address.
     * <p>XML: address[&#64;type='usb']/&#64;bus.
     *
     * @return USB bus of the device's address; 0 when it is not set
     */
    public long usbBus() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_disk_config_get_usb_bus(self));
        } finally {
            release();
        }
    }

    /**
     * USB port of the device's address: {@code 1}, {@code 2.1}.
     * <p>XML: address[&#64;type='usb']/&#64;port.
     *
     * @return USB port of the device's address: {@code 1}, {@code 2.1}, or {@code null} when it is not set
     */
    public String usbPort() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_disk_config_get_usb_port(self));
        } finally {
            release();
        }
    }

    /**
     * The vendor a SCSI disk shows.
     * <p>XML: {@code vendor}.
     *
     * @return the vendor a SCSI disk shows, or {@code null} when it is not set
     */
    public String vendor() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_disk_config_get_vendor(self));
        } finally {
            release();
        }
    }

    /**
     * Whether the device supports address translation services.
     * <p>XML: driver/&#64;ats.
     *
     * @return whether the device supports address translation services; {@code false} when it is not set
     */
    public boolean virtioAts() {
        long self = acquire();
        try {
            return N.simplevirt_disk_config_get_virtio_ats(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether the device uses the guest's IOMMU.
     * <p>XML: driver/&#64;iommu.
     *
     * @return whether the device uses the guest's IOMMU; {@code false} when it is not set
     */
    public boolean virtioIommu() {
        long self = acquire();
        try {
            return N.simplevirt_disk_config_get_virtio_iommu(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether packed virtqueues are used.
     * <p>XML: driver/&#64;packed.
     *
     * @return whether packed virtqueues are used; {@code false} when it is not set
     */
    public boolean virtioPacked() {
        long self = acquire();
        try {
            return N.simplevirt_disk_config_get_virtio_packed(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Whether each queue has a notification page of its own.
     * <p>XML: driver/&#64;page_per_vq.
     *
     * @return whether each queue has a notification page of its own; {@code false} when it is not set
     */
    public boolean virtioPagePerVq() {
        long self = acquire();
        try {
            return N.simplevirt_disk_config_get_virtio_page_per_vq(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The maximum number of bytes written per second during a burst (in bytes).
     * <p>XML: {@code iotune/write_bytes_sec_max}.
     *
     * @return the maximum number of bytes written per second during a burst; 0 when it is not set
     */
    public long writeBytesBurst() {
        long self = acquire();
        try {
            return N.simplevirt_disk_config_get_write_bytes_burst(self);
        } finally {
            release();
        }
    }

    /**
     * How long a burst of writing may last (in seconds; from 1 to 18446744073709551615).
     * <p>XML: {@code iotune/write_bytes_sec_max_length}.
     *
     * @return how long a burst of writing may last; 0 when it is not set
     */
    public long writeBytesBurstSeconds() {
        long self = acquire();
        try {
            return N.simplevirt_disk_config_get_write_bytes_burst_seconds(self);
        } finally {
            release();
        }
    }

    /**
     * The maximum number of bytes written per second (in bytes).
     * <p>XML: {@code iotune/write_bytes_sec}.
     *
     * @return the maximum number of bytes written per second; 0 when it is not set
     */
    public long writeBytesPerSecond() {
        long self = acquire();
        try {
            return N.simplevirt_disk_config_get_write_bytes_per_second(self);
        } finally {
            release();
        }
    }

    /**
     * The maximum number of write requests per second during a burst.
     * <p>XML: {@code iotune/write_iops_sec_max}.
     *
     * @return the maximum number of write requests per second during a burst; 0 when it is not set
     */
    public long writeRequestsBurst() {
        long self = acquire();
        try {
            return N.simplevirt_disk_config_get_write_requests_burst(self);
        } finally {
            release();
        }
    }

    /**
     * How long a burst of write requests may last (in seconds; from 1 to 18446744073709551615).
     * <p>XML: {@code iotune/write_iops_sec_max_length}.
     *
     * @return how long a burst of write requests may last; 0 when it is not set
     */
    public long writeRequestsBurstSeconds() {
        long self = acquire();
        try {
            return N.simplevirt_disk_config_get_write_requests_burst_seconds(self);
        } finally {
            release();
        }
    }

    /**
     * The maximum number of write requests per second.
     * <p>XML: {@code iotune/write_iops_sec}.
     *
     * @return the maximum number of write requests per second; 0 when it is not set
     */
    public long writeRequestsPerSecond() {
        long self = acquire();
        try {
            return N.simplevirt_disk_config_get_write_requests_per_second(self);
        } finally {
            release();
        }
    }

    /**
     * The world wide name: 16 hexadecimal digits.
     * <p>XML: {@code wwn}.
     *
     * @return the world wide name: 16 hexadecimal digits, or {@code null} when it is not set
     */
    public String wwn() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_disk_config_get_wwn(self));
        } finally {
            release();
        }
    }

    /**
     * The function identifier of the device's address (S390).
     * <p>XML: address[&#64;type='pci']/zpci/&#64;fid.
     *
     * @return the function identifier of the device's address (S390); 0 when it is not set
     */
    public long zpciFid() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_disk_config_get_zpci_fid(self));
        } finally {
            release();
        }
    }

    /**
     * The user-defined identifier of the device's address (S390) (from 1 to 65535).
     * <p>XML: address[&#64;type='pci']/zpci/&#64;uid.
     *
     * @return the user-defined identifier of the device's address (S390); 0 when it is not set
     */
    public long zpciUid() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_disk_config_get_zpci_uid(self));
        } finally {
            release();
        }
    }

    /**
     * What is behind the image; one at most.
     * <p>XML: {@code backingStore}.
     *
     * @return views on the elements, in document order
     */
    public List<BackingStoreConfig> listBackingStores() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_disk_config_list_backing_stores(self), BackingStoreConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The I/O threads that serve its queues.
     * <p>XML: {@code driver/iothreads/iothread}.
     *
     * @return views on the elements, in document order
     */
    public List<IoThreadQueuesConfig> listIoThreadQueues() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_disk_config_list_io_thread_queues(self), IoThreadQueuesConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The backing store of a running copy; at most one.
     * <p>XML: {@code mirror/backingStore}.
     *
     * @return views on the elements, in document order
     */
    public List<BackingStoreConfig> listMirrorBackingStores() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_disk_config_list_mirror_backing_stores(self), BackingStoreConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * Where a running copy goes; one at most.
     * <p>XML: {@code mirror/source}.
     *
     * @return views on the elements, in document order
     */
    public List<DiskSourceConfig> listMirrorSources() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_disk_config_list_mirror_sources(self), DiskSourceConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The secrets, when given outside the source.
     * <p>XML: {@code encryption/secret}.
     *
     * @return views on the elements, in document order
     */
    public List<EncryptionSecretConfig> listOuterEncryptionSecrets() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_disk_config_list_outer_encryption_secrets(self), EncryptionSecretConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The cookies for a web server.
     * <p>XML: {@code source/cookies/cookie}.
     *
     * @return views on the elements, in document order
     */
    public List<DiskCookieConfig> listSourceCookies() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_disk_config_list_source_cookies(self), DiskCookieConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The complete description of the source; at most one.
     * <p>XML: {@code source}.
     *
     * @return views on the elements, in document order
     */
    public List<DiskSourceConfig> listSourceDetails() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_disk_config_list_source_details(self), DiskSourceConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * The servers that hold the data.
     * <p>XML: {@code source/host}.
     *
     * @return views on the elements, in document order
     */
    public List<DiskHostConfig> listSourceHosts() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_disk_config_list_source_hosts(self), DiskHostConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * How the source is labelled.
     * <p>XML: {@code source/seclabel}.
     *
     * @return views on the elements, in document order
     */
    public List<DeviceSecurityLabelConfig> listSourceLabels() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_disk_config_list_source_labels(self), DeviceSecurityLabelConfig::wrap);
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
    public boolean removeBackingStore(BackingStoreConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_disk_config_remove_backing_store(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeIoThreadQueue(IoThreadQueuesConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_disk_config_remove_io_thread_queue(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeMirrorBackingStore(BackingStoreConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_disk_config_remove_mirror_backing_store(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeMirrorSource(DiskSourceConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_disk_config_remove_mirror_source(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeOuterEncryptionSecret(EncryptionSecretConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_disk_config_remove_outer_encryption_secret(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeSourceCookie(DiskCookieConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_disk_config_remove_source_cookie(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeSourceDetail(DiskSourceConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_disk_config_remove_source_detail(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeSourceHost(DiskHostConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_disk_config_remove_source_host(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeSourceLabel(DeviceSecurityLabelConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_disk_config_remove_source_label(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Sets {@link DiskConfig#acpiIndex}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value the index by which the guest's firmware names the device; 0 to leave it to libvirt
     * @return this
     */
    public DiskConfig setAcpiIndex(long value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_acpi_index(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#addressType}.
     *
     * @param value how the device is plugged into the guest; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN}
     *     to keep what is there
     * @return this
     */
    public DiskConfig setAddressType(AddressType value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_address_type(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#alias}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the name that the hypervisor uses for the device; a name chosen by the user begins with {@code
     *     ua-}; or {@code null} to leave it to libvirt
     * @return this
     */
    public DiskConfig setAlias(String value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_alias(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#authSecretType}.
     *
     * @param value the kind of secret; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is there
     * @return this
     */
    public DiskConfig setAuthSecretType(AuthSecretType value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_auth_secret_type(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#authSecretUsage}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the name of the secret; or {@code null} to leave it to libvirt
     * @return this
     */
    public DiskConfig setAuthSecretUsage(String value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_auth_secret_usage(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#authSecretUuid}. What is no UUID is refused, which {@link Config#validate} reports.
     *
     * @param value the UUID of the secret; or {@code null} to leave it to libvirt
     * @return this
     */
    public DiskConfig setAuthSecretUuid(String value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_auth_secret_uuid(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#authUsername}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the user a remote source knows; or {@code null} to leave it to libvirt
     * @return this
     */
    public DiskConfig setAuthUsername(String value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_auth_username(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#backendDomain}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the domain that serves it (Xen); or {@code null} to leave it to libvirt
     * @return this
     */
    public DiskConfig setBackendDomain(String value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_backend_domain(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#backingFile}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the image file behind this one; or {@code null} to leave it to libvirt
     * @return this
     */
    public DiskConfig setBackingFile(String value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_backing_file(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#backingFormat}.
     *
     * @param value the format of the image behind this one; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN}
     *     to keep what is there
     * @return this
     */
    public DiskConfig setBackingFormat(DiskFormat value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_backing_format(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#backingSourceType}.
     *
     * @param value where the image behind this one is; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to
     *     keep what is there
     * @return this
     */
    public DiskConfig setBackingSourceType(DiskSourceType value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_backing_source_type(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#bootOrder}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value the place in the boot order; 0 to leave it to libvirt
     * @return this
     */
    public DiskConfig setBootOrder(long value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_boot_order(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#bus}.
     *
     * @param value what the guest sees the disk on; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep
     *     what is there
     * @return this
     */
    public DiskConfig setBus(DiskBus value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_bus(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#cache}.
     *
     * @param value how the host caches the disk; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep
     *     what is there
     * @return this
     */
    public DiskConfig setCache(DiskCache value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_cache(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#ccwCssid}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value channel subsystem of the device's address (S390)
     * @return this
     */
    public DiskConfig setCcwCssid(long value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_ccw_cssid(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#ccwDevno}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value device number of the device's address (S390)
     * @return this
     */
    public DiskConfig setCcwDevno(long value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_ccw_devno(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#ccwSsid}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value subchannel set of the device's address (S390)
     * @return this
     */
    public DiskConfig setCcwSsid(long value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_ccw_ssid(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#copyOnRead}.
     *
     * @param value whether data read from a backing image is copied into the overlay
     * @return this
     */
    public DiskConfig setCopyOnRead(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_copy_on_read(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#detectZeroes}.
     *
     * @param value whether writes of zeroes are optimized; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN}
     *     to keep what is there
     * @return this
     */
    public DiskConfig setDetectZeroes(DiskDetectZeroes value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_detect_zeroes(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#device}.
     *
     * @param value what the disk is to the guest; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep
     *     what is there
     * @return this
     */
    public DiskConfig setDevice(DiskDevice value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_device(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#discard}.
     *
     * @param value what becomes of the guest's discard requests; {@code DEFAULT} to leave it to libvirt, {@code
     *     UNKNOWN} to keep what is there
     * @return this
     */
    public DiskConfig setDiscard(DiskDiscard value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_discard(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#discardGranularity}. What is not a whole number of bytes is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the smallest amount the guest can discard; 0 to leave it to libvirt
     * @return this
     */
    public DiskConfig setDiscardGranularity(long value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_discard_granularity(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#discardNoUnref}.
     *
     * @param value whether discarded clusters stay allocated in a qcow2 image
     * @return this
     */
    public DiskConfig setDiscardNoUnref(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_discard_no_unref(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#driveBus}.
     *
     * @param value the bus of the controller
     * @return this
     */
    public DiskConfig setDriveBus(long value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_drive_bus(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#driveController}.
     *
     * @param value the controller the disk hangs on
     * @return this
     */
    public DiskConfig setDriveController(long value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_drive_controller(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#driveTarget}.
     *
     * @param value the target on the bus
     * @return this
     */
    public DiskConfig setDriveTarget(long value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_drive_target(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#driveUnit}.
     *
     * @param value the unit of the target
     * @return this
     */
    public DiskConfig setDriveUnit(long value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_drive_unit(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#driverName}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the back end: {@code qemu}; or {@code null} to leave it to libvirt
     * @return this
     */
    public DiskConfig setDriverName(String value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_driver_name(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#encryptionEngine}.
     *
     * @param value what decrypts; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is there
     * @return this
     */
    public DiskConfig setEncryptionEngine(EncryptionEngine value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_encryption_engine(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#encryptionFormat}.
     *
     * @param value how the image is encrypted; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what
     *     is there
     * @return this
     */
    public DiskConfig setEncryptionFormat(EncryptionFormat value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_encryption_format(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#encryptionSecretUuid}. What is no UUID is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the secret that opens the image; or {@code null} to leave it to libvirt
     * @return this
     */
    public DiskConfig setEncryptionSecretUuid(String value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_encryption_secret_uuid(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#errorPolicy}.
     *
     * @param value what happens when writing fails; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep
     *     what is there
     * @return this
     */
    public DiskConfig setErrorPolicy(DiskErrorPolicy value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_error_policy(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#eventIdx}.
     *
     * @param value whether interrupts are spared
     * @return this
     */
    public DiskConfig setEventIdx(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_event_idx(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#format}.
     *
     * @param value the format of the image. Always set it: otherwise it is probed, and a guest can fake it; {@code
     *     DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is there
     * @return this
     */
    public DiskConfig setFormat(DiskFormat value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_format(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#geometryCylinders}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value cylinders of the forced geometry; 0 to leave it to libvirt
     * @return this
     */
    public DiskConfig setGeometryCylinders(long value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_geometry_cylinders(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#geometryHeads}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value heads of the forced geometry; 0 to leave it to libvirt
     * @return this
     */
    public DiskConfig setGeometryHeads(long value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_geometry_heads(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#geometrySectors}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value sectors of the forced geometry; 0 to leave it to libvirt
     * @return this
     */
    public DiskConfig setGeometrySectors(long value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_geometry_sectors(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#geometryTrans}.
     *
     * @param value translation of the geometry by the BIOS; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN}
     *     to keep what is there
     * @return this
     */
    public DiskConfig setGeometryTrans(DiskGeometryTrans value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_geometry_trans(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#io}.
     *
     * @param value how the hypervisor does input and output; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN}
     *     to keep what is there
     * @return this
     */
    public DiskConfig setIo(DiskIo value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_io(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#ioEventFd}.
     *
     * @param value whether requests are handled outside the vCPU
     * @return this
     */
    public DiskConfig setIoEventFd(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_io_event_fd(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#ioThread}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value the I/O thread that serves the disk; 0 to leave it to libvirt
     * @return this
     */
    public DiskConfig setIoThread(long value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_io_thread(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#loadParm}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value what an S390 boot loader is given; or {@code null} to leave it to libvirt
     * @return this
     */
    public DiskConfig setLoadParm(String value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_load_parm(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#logicalBlockSize}. What is not a whole number of bytes is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the logical block size the guest sees; 0 to leave it to libvirt
     * @return this
     */
    public DiskConfig setLogicalBlockSize(long value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_logical_block_size(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#metadataCacheSize}.
     *
     * @param value the most memory the image's metadata may take; 0 to leave it to libvirt
     * @return this
     */
    public DiskConfig setMetadataCacheSize(long value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_metadata_cache_size(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#model}.
     *
     * @param value the kind of virtio or USB disk; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep
     *     what is there
     * @return this
     */
    public DiskConfig setModel(DiskModel value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_model(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#nvmeManaged}.
     *
     * @param value whether libvirt detaches an NVMe drive from the host automatically
     * @return this
     */
    public DiskConfig setNvmeManaged(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_nvme_managed(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#nvmeNamespace}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value the namespace of an NVMe drive that QEMU accesses directly; 0 to leave it to libvirt
     * @return this
     */
    public DiskConfig setNvmeNamespace(long value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_nvme_namespace(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#nvmePciBus}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value PCI bus of an NVMe drive
     * @return this
     */
    public DiskConfig setNvmePciBus(long value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_nvme_pci_bus(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#nvmePciDomain}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value PCI domain of an NVMe drive
     * @return this
     */
    public DiskConfig setNvmePciDomain(long value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_nvme_pci_domain(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#nvmePciFunction}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value PCI function of an NVMe drive
     * @return this
     */
    public DiskConfig setNvmePciFunction(long value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_nvme_pci_function(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#nvmePciSlot}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value PCI slot of an NVMe drive
     * @return this
     */
    public DiskConfig setNvmePciSlot(long value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_nvme_pci_slot(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#outerCipherHash}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value its hash; or {@code null} to leave it to libvirt
     * @return this
     */
    public DiskConfig setOuterCipherHash(String value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_outer_cipher_hash(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#outerCipherMode}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value its mode; or {@code null} to leave it to libvirt
     * @return this
     */
    public DiskConfig setOuterCipherMode(String value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_outer_cipher_mode(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#outerCipherName}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the cipher, when given outside the source; or {@code null} to leave it to libvirt
     * @return this
     */
    public DiskConfig setOuterCipherName(String value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_outer_cipher_name(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#outerCipherSize}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the size of its key; 0 to leave it to libvirt
     * @return this
     */
    public DiskConfig setOuterCipherSize(long value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_outer_cipher_size(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#outerEncryptionEngine}.
     *
     * @param value what decrypts the image, when given outside the source; {@code DEFAULT} to leave it to libvirt,
     *     {@code UNKNOWN} to keep what is there
     * @return this
     */
    public DiskConfig setOuterEncryptionEngine(EncryptionEngine value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_outer_encryption_engine(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#outerEncryptionFormat}.
     *
     * @param value how the image is encrypted, in its older place outside the source; {@code DEFAULT} to leave it to
     *     libvirt, {@code UNKNOWN} to keep what is there
     * @return this
     */
    public DiskConfig setOuterEncryptionFormat(EncryptionFormat value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_outer_encryption_format(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#outerEncryptionSecretUuid}. What is no UUID is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the secret that decrypts the image, in its older place outside the source; or {@code null} to
     *     leave it to libvirt
     * @return this
     */
    public DiskConfig setOuterEncryptionSecretUuid(String value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_outer_encryption_secret_uuid(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#pciBus}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value PCI bus of the device's address
     * @return this
     */
    public DiskConfig setPciBus(long value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_pci_bus(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#pciDomain}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value PCI domain of the device's address
     * @return this
     */
    public DiskConfig setPciDomain(long value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_pci_domain(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#pciFunction}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value PCI function of the device's address
     * @return this
     */
    public DiskConfig setPciFunction(long value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_pci_function(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#pciMultifunction}.
     *
     * @param value whether more functions share the slot
     * @return this
     */
    public DiskConfig setPciMultifunction(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_pci_multifunction(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#pciSlot}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value PCI slot of the device's address
     * @return this
     */
    public DiskConfig setPciSlot(long value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_pci_slot(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#physicalBlockSize}. What is not a whole number of bytes is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the physical block size the guest sees; 0 to leave it to libvirt
     * @return this
     */
    public DiskConfig setPhysicalBlockSize(long value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_physical_block_size(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#product}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the product a SCSI disk shows; or {@code null} to leave it to libvirt
     * @return this
     */
    public DiskConfig setProduct(String value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_product(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#queueSize}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value the length of each virtqueue; 0 to leave it to libvirt
     * @return this
     */
    public DiskConfig setQueueSize(long value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_queue_size(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#queues}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value the number of virtqueues; 0 to leave it to libvirt
     * @return this
     */
    public DiskConfig setQueues(long value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_queues(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#rawIo}.
     *
     * @param value whether the guest may send raw SCSI commands
     * @return this
     */
    public DiskConfig setRawIo(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_raw_io(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#readBytesBurst}. What is not a whole number of bytes is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the maximum number of bytes read per second during a burst
     * @return this
     */
    public DiskConfig setReadBytesBurst(long value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_read_bytes_burst(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#readBytesBurstSeconds}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value how long a burst of reading may last; 0 to leave it to libvirt
     * @return this
     */
    public DiskConfig setReadBytesBurstSeconds(long value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_read_bytes_burst_seconds(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#readBytesPerSecond}. What is not a whole number of bytes is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the maximum number of bytes read per second
     * @return this
     */
    public DiskConfig setReadBytesPerSecond(long value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_read_bytes_per_second(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#readErrorPolicy}.
     *
     * @param value what happens when reading fails; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep
     *     what is there
     * @return this
     */
    public DiskConfig setReadErrorPolicy(DiskErrorPolicy value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_read_error_policy(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#readOnly}.
     *
     * @param value whether the guest can only read
     * @return this
     */
    public DiskConfig setReadOnly(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_read_only(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#readRequestsBurst}.
     *
     * @param value the maximum number of read requests per second during a burst
     * @return this
     */
    public DiskConfig setReadRequestsBurst(long value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_read_requests_burst(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#readRequestsBurstSeconds}. A value out of range is refused, which {@link
     * Config#validate} reports.
     *
     * @param value how long a burst of read requests may last; 0 to leave it to libvirt
     * @return this
     */
    public DiskConfig setReadRequestsBurstSeconds(long value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_read_requests_burst_seconds(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#readRequestsPerSecond}.
     *
     * @param value the maximum number of read requests per second
     * @return this
     */
    public DiskConfig setReadRequestsPerSecond(long value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_read_requests_per_second(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#removable}.
     *
     * @param value whether a USB disk reports itself as removable
     * @return this
     */
    public DiskConfig setRemovable(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_removable(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#requestSize}. What is not a whole number of bytes is refused, which {@link
     * Config#validate} reports.
     *
     * @param value how many bytes count as one request
     * @return this
     */
    public DiskConfig setRequestSize(long value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_request_size(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#reservationsManaged}.
     *
     * @param value whether libvirt runs the helper for persistent reservations
     * @return this
     */
    public DiskConfig setReservationsManaged(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_reservations_managed(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#rotationRate}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value revolutions per minute; 1 for a solid-state disk; 0 to leave it to libvirt
     * @return this
     */
    public DiskConfig setRotationRate(long value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_rotation_rate(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#serial}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the serial number, which appears in the guest in {@code /dev/disk/by-id}; or {@code null} to
     *     leave it to libvirt
     * @return this
     */
    public DiskConfig setSerial(String value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_serial(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#sgio}.
     *
     * @param value which SCSI commands of the guest are passed on; {@code DEFAULT} to leave it to libvirt, {@code
     *     UNKNOWN} to keep what is there
     * @return this
     */
    public DiskConfig setSgio(DiskSgio value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_sgio(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#shareable}.
     *
     * @param value whether several domains may write at once
     * @return this
     */
    public DiskConfig setShareable(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_shareable(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#snapshot}.
     *
     * @param value what a snapshot of the domain does with the disk; {@code DEFAULT} to leave it to libvirt, {@code
     *     UNKNOWN} to keep what is there
     * @return this
     */
    public DiskConfig setSnapshot(DiskSnapshot value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_snapshot(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#sourceAuthSecretType}.
     *
     * @param value the kind of secret, when given inside the source; {@code DEFAULT} to leave it to libvirt, {@code
     *     UNKNOWN} to keep what is there
     * @return this
     */
    public DiskConfig setSourceAuthSecretType(AuthSecretType value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_source_auth_secret_type(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#sourceAuthSecretUsage}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the name of the secret, when given inside the source; or {@code null} to leave it to libvirt
     * @return this
     */
    public DiskConfig setSourceAuthSecretUsage(String value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_source_auth_secret_usage(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#sourceAuthUsername}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the user name for a remote source, when given inside the source; or {@code null} to leave it to
     *     libvirt
     * @return this
     */
    public DiskConfig setSourceAuthUsername(String value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_source_auth_username(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#sourceConfigFile}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the configuration file of an RBD client; or {@code null} to leave it to libvirt
     * @return this
     */
    public DiskConfig setSourceConfigFile(String value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_source_config_file(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#sourceDev}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the block device on the host; or {@code null} to leave it to libvirt
     * @return this
     */
    public DiskConfig setSourceDev(String value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_source_dev(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#sourceDir}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the folder on the host that the guest sees as a FAT disk; or {@code null} to leave it to libvirt
     * @return this
     */
    public DiskConfig setSourceDir(String value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_source_dir(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#sourceFile}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the image file on the host; or {@code null} to leave it to libvirt
     * @return this
     */
    public DiskConfig setSourceFile(String value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_source_file(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#sourceInitiator}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the initiator's IQN for iSCSI; or {@code null} to leave it to libvirt
     * @return this
     */
    public DiskConfig setSourceInitiator(String value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_source_initiator(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#sourceMode}.
     *
     * @param value how a volume of an iSCSI pool is attached; {@code DEFAULT} to leave it to libvirt, {@code
     *     UNKNOWN} to keep what is there
     * @return this
     */
    public DiskConfig setSourceMode(DiskPoolMode value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_source_mode(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#sourceName}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the name of the data on the server: {@code pool/image}, an IQN with its unit, an export, a path;
     *     or {@code null} to leave it to libvirt
     * @return this
     */
    public DiskConfig setSourceName(String value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_source_name(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#sourcePath}. A path that does not begin with {@code /} is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the UNIX socket of a vhost-user server; or {@code null} to leave it to libvirt
     * @return this
     */
    public DiskConfig setSourcePath(String value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_source_path(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#sourcePool}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the storage pool of the volume; or {@code null} to leave it to libvirt
     * @return this
     */
    public DiskConfig setSourcePool(String value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_source_pool(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#sourceProtocol}.
     *
     * @param value how a disk on the network is reached; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to
     *     keep what is there
     * @return this
     */
    public DiskConfig setSourceProtocol(DiskProtocol value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_source_protocol(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#sourceQuery}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the query of an HTTP source's URL; or {@code null} to leave it to libvirt
     * @return this
     */
    public DiskConfig setSourceQuery(String value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_source_query(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#sourceReadahead}. What is not a whole number of bytes is refused, which {@link
     * Config#validate} reports.
     *
     * @param value how much of a network source is read ahead; 0 to leave it to libvirt
     * @return this
     */
    public DiskConfig setSourceReadahead(long value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_source_readahead(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#sourceReconnectDelay}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value how long a lost NBD server is awaited; 0 to leave it to libvirt
     * @return this
     */
    public DiskConfig setSourceReconnectDelay(long value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_source_reconnect_delay(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#sourceSliceOffset}. What is not a whole number of bytes is refused, which {@link
     * Config#validate} reports.
     *
     * @param value where in the source the disk begins
     * @return this
     */
    public DiskConfig setSourceSliceOffset(long value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_source_slice_offset(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#sourceSliceSize}. What is not a whole number of bytes is refused, which {@link
     * Config#validate} reports.
     *
     * @param value how much of the source belongs to the disk
     * @return this
     */
    public DiskConfig setSourceSliceSize(long value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_source_slice_size(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#sourceSnapshot}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the snapshot of an RBD image; or {@code null} to leave it to libvirt
     * @return this
     */
    public DiskConfig setSourceSnapshot(String value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_source_snapshot(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#sourceSslVerify}.
     *
     * @param value whether the server's certificate is checked
     * @return this
     */
    public DiskConfig setSourceSslVerify(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_source_ssl_verify(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#sourceStartupPolicy}.
     *
     * @param value what happens when the source is missing at start; {@code DEFAULT} to leave it to libvirt, {@code
     *     UNKNOWN} to keep what is there
     * @return this
     */
    public DiskConfig setSourceStartupPolicy(StartupPolicy value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_source_startup_policy(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#sourceTimeout}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value the timeout of requests to a network source; 0 to leave it to libvirt
     * @return this
     */
    public DiskConfig setSourceTimeout(long value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_source_timeout(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#sourceTls}.
     *
     * @param value whether the connection to the server is encrypted
     * @return this
     */
    public DiskConfig setSourceTls(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_source_tls(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#sourceTlsHostname}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the name the server's certificate must have; or {@code null} to leave it to libvirt
     * @return this
     */
    public DiskConfig setSourceTlsHostname(String value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_source_tls_hostname(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#sourceTransport}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value what kind of address an NVMe ({@code pci}) or vhost-user ({@code unix}) source has; or {@code
     *     null} to leave it to libvirt
     * @return this
     */
    public DiskConfig setSourceTransport(String value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_source_transport(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#sourceType}.
     *
     * @param value where the data is; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is there
     * @return this
     */
    public DiskConfig setSourceType(DiskSourceType value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_source_type(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#sourceVolume}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the volume in {@code source_pool}; or {@code null} to leave it to libvirt
     * @return this
     */
    public DiskConfig setSourceVolume(String value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_source_volume(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#targetDev}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the target name, such as {@code vda} or {@code sda}, which orders disks on a bus; the name in the
     *     guest may differ; or {@code null} to leave it to libvirt
     * @return this
     */
    public DiskConfig setTargetDev(String value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_target_dev(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#throttleFilters}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the groups of limits it is in; or {@code null} for none
     * @return this
     */
    public DiskConfig setThrottleFilters(List<String> value) {
        try (Scope scope = new Scope()) {
            N.simplevirt_disk_config_set_throttle_filters(scope.use(this), scope.strings(value));
            return this;
        }
    }

    /**
     * Sets {@link DiskConfig#throttleGroup}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the group of disks that share these limits; or {@code null} to leave it to libvirt
     * @return this
     */
    public DiskConfig setThrottleGroup(String value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_throttle_group(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#totalBytesBurst}. What is not a whole number of bytes is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the maximum number of bytes read and written per second during a burst
     * @return this
     */
    public DiskConfig setTotalBytesBurst(long value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_total_bytes_burst(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#totalBytesBurstSeconds}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value how long a burst may last; 0 to leave it to libvirt
     * @return this
     */
    public DiskConfig setTotalBytesBurstSeconds(long value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_total_bytes_burst_seconds(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#totalBytesPerSecond}. What is not a whole number of bytes is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the maximum number of bytes read and written per second
     * @return this
     */
    public DiskConfig setTotalBytesPerSecond(long value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_total_bytes_per_second(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#totalRequestsBurst}.
     *
     * @param value the maximum number of requests per second during a burst
     * @return this
     */
    public DiskConfig setTotalRequestsBurst(long value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_total_requests_burst(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#totalRequestsBurstSeconds}. A value out of range is refused, which {@link
     * Config#validate} reports.
     *
     * @param value how long a burst of requests may last; 0 to leave it to libvirt
     * @return this
     */
    public DiskConfig setTotalRequestsBurstSeconds(long value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_total_requests_burst_seconds(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#totalRequestsPerSecond}.
     *
     * @param value the maximum number of requests per second
     * @return this
     */
    public DiskConfig setTotalRequestsPerSecond(long value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_total_requests_per_second(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#transient_}.
     *
     * @param value whether the changes of the guest are discarded when it stops
     * @return this
     */
    public DiskConfig setTransient(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_transient(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#transientShareBacking}.
     *
     * @param value whether transient disks of several domains share one image
     * @return this
     */
    public DiskConfig setTransientShareBacking(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_transient_share_backing(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#tray}.
     *
     * @param value the tray of a removable medium; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep
     *     what is there
     * @return this
     */
    public DiskConfig setTray(DiskTray value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_tray(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#usbBus}.
     *
     * @param value USB bus of the device's address
     * @return this
     */
    public DiskConfig setUsbBus(long value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_usb_bus(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#usbPort}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value USB port of the device's address: {@code 1}, {@code 2.1}; or {@code null} to leave it to libvirt
     * @return this
     */
    public DiskConfig setUsbPort(String value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_usb_port(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#vendor}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the vendor a SCSI disk shows; or {@code null} to leave it to libvirt
     * @return this
     */
    public DiskConfig setVendor(String value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_vendor(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#virtioAts}.
     *
     * @param value whether the device supports address translation services
     * @return this
     */
    public DiskConfig setVirtioAts(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_virtio_ats(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#virtioIommu}.
     *
     * @param value whether the device uses the guest's IOMMU
     * @return this
     */
    public DiskConfig setVirtioIommu(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_virtio_iommu(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#virtioPacked}.
     *
     * @param value whether packed virtqueues are used
     * @return this
     */
    public DiskConfig setVirtioPacked(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_virtio_packed(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#virtioPagePerVq}.
     *
     * @param value whether each queue has a notification page of its own
     * @return this
     */
    public DiskConfig setVirtioPagePerVq(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_virtio_page_per_vq(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#writeBytesBurst}. What is not a whole number of bytes is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the maximum number of bytes written per second during a burst
     * @return this
     */
    public DiskConfig setWriteBytesBurst(long value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_write_bytes_burst(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#writeBytesBurstSeconds}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value how long a burst of writing may last; 0 to leave it to libvirt
     * @return this
     */
    public DiskConfig setWriteBytesBurstSeconds(long value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_write_bytes_burst_seconds(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#writeBytesPerSecond}. What is not a whole number of bytes is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the maximum number of bytes written per second
     * @return this
     */
    public DiskConfig setWriteBytesPerSecond(long value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_write_bytes_per_second(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#writeRequestsBurst}.
     *
     * @param value the maximum number of write requests per second during a burst
     * @return this
     */
    public DiskConfig setWriteRequestsBurst(long value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_write_requests_burst(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#writeRequestsBurstSeconds}. A value out of range is refused, which {@link
     * Config#validate} reports.
     *
     * @param value how long a burst of write requests may last; 0 to leave it to libvirt
     * @return this
     */
    public DiskConfig setWriteRequestsBurstSeconds(long value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_write_requests_burst_seconds(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#writeRequestsPerSecond}.
     *
     * @param value the maximum number of write requests per second
     * @return this
     */
    public DiskConfig setWriteRequestsPerSecond(long value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_write_requests_per_second(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#wwn}. A text with control characters is refused, which {@link Config#validate} reports.
     *
     * @param value the world wide name: 16 hexadecimal digits; or {@code null} to leave it to libvirt
     * @return this
     */
    public DiskConfig setWwn(String value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_wwn(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#zpciFid}.
     *
     * @param value the function identifier of the device's address (S390)
     * @return this
     */
    public DiskConfig setZpciFid(long value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_zpci_fid(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DiskConfig#zpciUid}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value the user-defined identifier of the device's address (S390); 0 to leave it to libvirt
     * @return this
     */
    public DiskConfig setZpciUid(long value) {
        long self = acquire();
        try {
            N.simplevirt_disk_config_set_zpci_uid(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    @Override
    public DiskConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public DiskConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public DiskConfig copy() {
        return (DiskConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_disk_config_new();

        static native long simplevirt_disk_config_new_from_xml(byte[] xml, long[] error);

        static native void simplevirt_disk_config_add_backing_store(long self, long item);

        static native void simplevirt_disk_config_add_io_thread_queue(long self, long item);

        static native void simplevirt_disk_config_add_mirror_backing_store(long self, long item);

        static native void simplevirt_disk_config_add_mirror_source(long self, long item);

        static native void simplevirt_disk_config_add_outer_encryption_secret(long self, long item);

        static native void simplevirt_disk_config_add_source_cookie(long self, long item);

        static native void simplevirt_disk_config_add_source_detail(long self, long item);

        static native void simplevirt_disk_config_add_source_host(long self, long item);

        static native void simplevirt_disk_config_add_source_label(long self, long item);

        static native int simplevirt_disk_config_get_acpi_index(long self);

        static native int simplevirt_disk_config_get_address_type(long self);

        static native long simplevirt_disk_config_get_alias(long self);

        static native int simplevirt_disk_config_get_auth_secret_type(long self);

        static native long simplevirt_disk_config_get_auth_secret_usage(long self);

        static native long simplevirt_disk_config_get_auth_secret_uuid(long self);

        static native long simplevirt_disk_config_get_auth_username(long self);

        static native long simplevirt_disk_config_get_backend_domain(long self);

        static native long simplevirt_disk_config_get_backing_file(long self);

        static native int simplevirt_disk_config_get_backing_format(long self);

        static native int simplevirt_disk_config_get_backing_source_type(long self);

        static native int simplevirt_disk_config_get_boot_order(long self);

        static native int simplevirt_disk_config_get_bus(long self);

        static native int simplevirt_disk_config_get_cache(long self);

        static native int simplevirt_disk_config_get_ccw_cssid(long self);

        static native int simplevirt_disk_config_get_ccw_devno(long self);

        static native int simplevirt_disk_config_get_ccw_ssid(long self);

        static native int simplevirt_disk_config_get_copy_on_read(long self);

        static native int simplevirt_disk_config_get_detect_zeroes(long self);

        static native int simplevirt_disk_config_get_device(long self);

        static native int simplevirt_disk_config_get_discard(long self);

        static native long simplevirt_disk_config_get_discard_granularity(long self);

        static native int simplevirt_disk_config_get_discard_no_unref(long self);

        static native int simplevirt_disk_config_get_drive_bus(long self);

        static native int simplevirt_disk_config_get_drive_controller(long self);

        static native int simplevirt_disk_config_get_drive_target(long self);

        static native int simplevirt_disk_config_get_drive_unit(long self);

        static native long simplevirt_disk_config_get_driver_name(long self);

        static native int simplevirt_disk_config_get_encryption_engine(long self);

        static native int simplevirt_disk_config_get_encryption_format(long self);

        static native long simplevirt_disk_config_get_encryption_secret_uuid(long self);

        static native int simplevirt_disk_config_get_error_policy(long self);

        static native int simplevirt_disk_config_get_event_idx(long self);

        static native int simplevirt_disk_config_get_format(long self);

        static native int simplevirt_disk_config_get_geometry_cylinders(long self);

        static native int simplevirt_disk_config_get_geometry_heads(long self);

        static native int simplevirt_disk_config_get_geometry_sectors(long self);

        static native int simplevirt_disk_config_get_geometry_trans(long self);

        static native int simplevirt_disk_config_get_io(long self);

        static native int simplevirt_disk_config_get_io_event_fd(long self);

        static native int simplevirt_disk_config_get_io_thread(long self);

        static native long simplevirt_disk_config_get_load_parm(long self);

        static native long simplevirt_disk_config_get_logical_block_size(long self);

        static native long simplevirt_disk_config_get_metadata_cache_size(long self);

        static native long simplevirt_disk_config_get_mirror_cache_size(long self);

        static native long simplevirt_disk_config_get_mirror_dev(long self);

        static native long simplevirt_disk_config_get_mirror_file(long self);

        static native int simplevirt_disk_config_get_mirror_format(long self);

        static native long simplevirt_disk_config_get_mirror_job(long self);

        static native long simplevirt_disk_config_get_mirror_old_file(long self);

        static native long simplevirt_disk_config_get_mirror_old_format(long self);

        static native long simplevirt_disk_config_get_mirror_ready(long self);

        static native int simplevirt_disk_config_get_mirror_type(long self);

        static native int simplevirt_disk_config_get_model(long self);

        static native int simplevirt_disk_config_get_nvme_managed(long self);

        static native int simplevirt_disk_config_get_nvme_namespace(long self);

        static native int simplevirt_disk_config_get_nvme_pci_bus(long self);

        static native int simplevirt_disk_config_get_nvme_pci_domain(long self);

        static native int simplevirt_disk_config_get_nvme_pci_function(long self);

        static native int simplevirt_disk_config_get_nvme_pci_slot(long self);

        static native long simplevirt_disk_config_get_outer_cipher_hash(long self);

        static native long simplevirt_disk_config_get_outer_cipher_mode(long self);

        static native long simplevirt_disk_config_get_outer_cipher_name(long self);

        static native int simplevirt_disk_config_get_outer_cipher_size(long self);

        static native int simplevirt_disk_config_get_outer_encryption_engine(long self);

        static native int simplevirt_disk_config_get_outer_encryption_format(long self);

        static native long simplevirt_disk_config_get_outer_encryption_secret_uuid(long self);

        static native int simplevirt_disk_config_get_pci_bus(long self);

        static native int simplevirt_disk_config_get_pci_domain(long self);

        static native int simplevirt_disk_config_get_pci_function(long self);

        static native int simplevirt_disk_config_get_pci_multifunction(long self);

        static native int simplevirt_disk_config_get_pci_slot(long self);

        static native long simplevirt_disk_config_get_physical_block_size(long self);

        static native long simplevirt_disk_config_get_product(long self);

        static native int simplevirt_disk_config_get_queue_size(long self);

        static native int simplevirt_disk_config_get_queues(long self);

        static native int simplevirt_disk_config_get_raw_io(long self);

        static native long simplevirt_disk_config_get_read_bytes_burst(long self);

        static native long simplevirt_disk_config_get_read_bytes_burst_seconds(long self);

        static native long simplevirt_disk_config_get_read_bytes_per_second(long self);

        static native int simplevirt_disk_config_get_read_error_policy(long self);

        static native int simplevirt_disk_config_get_read_only(long self);

        static native long simplevirt_disk_config_get_read_requests_burst(long self);

        static native long simplevirt_disk_config_get_read_requests_burst_seconds(long self);

        static native long simplevirt_disk_config_get_read_requests_per_second(long self);

        static native int simplevirt_disk_config_get_removable(long self);

        static native long simplevirt_disk_config_get_request_size(long self);

        static native int simplevirt_disk_config_get_reservations_managed(long self);

        static native int simplevirt_disk_config_get_rotation_rate(long self);

        static native long simplevirt_disk_config_get_serial(long self);

        static native int simplevirt_disk_config_get_sgio(long self);

        static native int simplevirt_disk_config_get_shareable(long self);

        static native int simplevirt_disk_config_get_snapshot(long self);

        static native int simplevirt_disk_config_get_source_auth_secret_type(long self);

        static native long simplevirt_disk_config_get_source_auth_secret_usage(long self);

        static native long simplevirt_disk_config_get_source_auth_username(long self);

        static native long simplevirt_disk_config_get_source_config_file(long self);

        static native long simplevirt_disk_config_get_source_dev(long self);

        static native long simplevirt_disk_config_get_source_dir(long self);

        static native long simplevirt_disk_config_get_source_file(long self);

        static native int simplevirt_disk_config_get_source_index(long self);

        static native long simplevirt_disk_config_get_source_initiator(long self);

        static native int simplevirt_disk_config_get_source_mode(long self);

        static native long simplevirt_disk_config_get_source_name(long self);

        static native long simplevirt_disk_config_get_source_path(long self);

        static native long simplevirt_disk_config_get_source_pool(long self);

        static native int simplevirt_disk_config_get_source_protocol(long self);

        static native long simplevirt_disk_config_get_source_query(long self);

        static native long simplevirt_disk_config_get_source_readahead(long self);

        static native int simplevirt_disk_config_get_source_reconnect_delay(long self);

        static native long simplevirt_disk_config_get_source_slice_offset(long self);

        static native long simplevirt_disk_config_get_source_slice_size(long self);

        static native long simplevirt_disk_config_get_source_snapshot(long self);

        static native int simplevirt_disk_config_get_source_ssl_verify(long self);

        static native int simplevirt_disk_config_get_source_startup_policy(long self);

        static native int simplevirt_disk_config_get_source_timeout(long self);

        static native int simplevirt_disk_config_get_source_tls(long self);

        static native long simplevirt_disk_config_get_source_tls_hostname(long self);

        static native long simplevirt_disk_config_get_source_transport(long self);

        static native int simplevirt_disk_config_get_source_type(long self);

        static native long simplevirt_disk_config_get_source_volume(long self);

        static native long simplevirt_disk_config_get_target_dev(long self);

        static native long simplevirt_disk_config_get_throttle_filters(long self);

        static native long simplevirt_disk_config_get_throttle_group(long self);

        static native long simplevirt_disk_config_get_total_bytes_burst(long self);

        static native long simplevirt_disk_config_get_total_bytes_burst_seconds(long self);

        static native long simplevirt_disk_config_get_total_bytes_per_second(long self);

        static native long simplevirt_disk_config_get_total_requests_burst(long self);

        static native long simplevirt_disk_config_get_total_requests_burst_seconds(long self);

        static native long simplevirt_disk_config_get_total_requests_per_second(long self);

        static native int simplevirt_disk_config_get_transient(long self);

        static native int simplevirt_disk_config_get_transient_share_backing(long self);

        static native int simplevirt_disk_config_get_tray(long self);

        static native int simplevirt_disk_config_get_usb_bus(long self);

        static native long simplevirt_disk_config_get_usb_port(long self);

        static native long simplevirt_disk_config_get_vendor(long self);

        static native int simplevirt_disk_config_get_virtio_ats(long self);

        static native int simplevirt_disk_config_get_virtio_iommu(long self);

        static native int simplevirt_disk_config_get_virtio_packed(long self);

        static native int simplevirt_disk_config_get_virtio_page_per_vq(long self);

        static native long simplevirt_disk_config_get_write_bytes_burst(long self);

        static native long simplevirt_disk_config_get_write_bytes_burst_seconds(long self);

        static native long simplevirt_disk_config_get_write_bytes_per_second(long self);

        static native long simplevirt_disk_config_get_write_requests_burst(long self);

        static native long simplevirt_disk_config_get_write_requests_burst_seconds(long self);

        static native long simplevirt_disk_config_get_write_requests_per_second(long self);

        static native long simplevirt_disk_config_get_wwn(long self);

        static native int simplevirt_disk_config_get_zpci_fid(long self);

        static native int simplevirt_disk_config_get_zpci_uid(long self);

        static native long simplevirt_disk_config_list_backing_stores(long self);

        static native long simplevirt_disk_config_list_io_thread_queues(long self);

        static native long simplevirt_disk_config_list_mirror_backing_stores(long self);

        static native long simplevirt_disk_config_list_mirror_sources(long self);

        static native long simplevirt_disk_config_list_outer_encryption_secrets(long self);

        static native long simplevirt_disk_config_list_source_cookies(long self);

        static native long simplevirt_disk_config_list_source_details(long self);

        static native long simplevirt_disk_config_list_source_hosts(long self);

        static native long simplevirt_disk_config_list_source_labels(long self);

        static native int simplevirt_disk_config_remove_backing_store(long self, long item);

        static native int simplevirt_disk_config_remove_io_thread_queue(long self, long item);

        static native int simplevirt_disk_config_remove_mirror_backing_store(long self, long item);

        static native int simplevirt_disk_config_remove_mirror_source(long self, long item);

        static native int simplevirt_disk_config_remove_outer_encryption_secret(long self, long item);

        static native int simplevirt_disk_config_remove_source_cookie(long self, long item);

        static native int simplevirt_disk_config_remove_source_detail(long self, long item);

        static native int simplevirt_disk_config_remove_source_host(long self, long item);

        static native int simplevirt_disk_config_remove_source_label(long self, long item);

        static native void simplevirt_disk_config_set_acpi_index(long self, int value);

        static native void simplevirt_disk_config_set_address_type(long self, int value);

        static native void simplevirt_disk_config_set_alias(long self, byte[] value);

        static native void simplevirt_disk_config_set_auth_secret_type(long self, int value);

        static native void simplevirt_disk_config_set_auth_secret_usage(long self, byte[] value);

        static native void simplevirt_disk_config_set_auth_secret_uuid(long self, byte[] value);

        static native void simplevirt_disk_config_set_auth_username(long self, byte[] value);

        static native void simplevirt_disk_config_set_backend_domain(long self, byte[] value);

        static native void simplevirt_disk_config_set_backing_file(long self, byte[] value);

        static native void simplevirt_disk_config_set_backing_format(long self, int value);

        static native void simplevirt_disk_config_set_backing_source_type(long self, int value);

        static native void simplevirt_disk_config_set_boot_order(long self, int value);

        static native void simplevirt_disk_config_set_bus(long self, int value);

        static native void simplevirt_disk_config_set_cache(long self, int value);

        static native void simplevirt_disk_config_set_ccw_cssid(long self, int value);

        static native void simplevirt_disk_config_set_ccw_devno(long self, int value);

        static native void simplevirt_disk_config_set_ccw_ssid(long self, int value);

        static native void simplevirt_disk_config_set_copy_on_read(long self, int value);

        static native void simplevirt_disk_config_set_detect_zeroes(long self, int value);

        static native void simplevirt_disk_config_set_device(long self, int value);

        static native void simplevirt_disk_config_set_discard(long self, int value);

        static native void simplevirt_disk_config_set_discard_granularity(long self, long value);

        static native void simplevirt_disk_config_set_discard_no_unref(long self, int value);

        static native void simplevirt_disk_config_set_drive_bus(long self, int value);

        static native void simplevirt_disk_config_set_drive_controller(long self, int value);

        static native void simplevirt_disk_config_set_drive_target(long self, int value);

        static native void simplevirt_disk_config_set_drive_unit(long self, int value);

        static native void simplevirt_disk_config_set_driver_name(long self, byte[] value);

        static native void simplevirt_disk_config_set_encryption_engine(long self, int value);

        static native void simplevirt_disk_config_set_encryption_format(long self, int value);

        static native void simplevirt_disk_config_set_encryption_secret_uuid(long self, byte[] value);

        static native void simplevirt_disk_config_set_error_policy(long self, int value);

        static native void simplevirt_disk_config_set_event_idx(long self, int value);

        static native void simplevirt_disk_config_set_format(long self, int value);

        static native void simplevirt_disk_config_set_geometry_cylinders(long self, int value);

        static native void simplevirt_disk_config_set_geometry_heads(long self, int value);

        static native void simplevirt_disk_config_set_geometry_sectors(long self, int value);

        static native void simplevirt_disk_config_set_geometry_trans(long self, int value);

        static native void simplevirt_disk_config_set_io(long self, int value);

        static native void simplevirt_disk_config_set_io_event_fd(long self, int value);

        static native void simplevirt_disk_config_set_io_thread(long self, int value);

        static native void simplevirt_disk_config_set_load_parm(long self, byte[] value);

        static native void simplevirt_disk_config_set_logical_block_size(long self, long value);

        static native void simplevirt_disk_config_set_metadata_cache_size(long self, long value);

        static native void simplevirt_disk_config_set_model(long self, int value);

        static native void simplevirt_disk_config_set_nvme_managed(long self, int value);

        static native void simplevirt_disk_config_set_nvme_namespace(long self, int value);

        static native void simplevirt_disk_config_set_nvme_pci_bus(long self, int value);

        static native void simplevirt_disk_config_set_nvme_pci_domain(long self, int value);

        static native void simplevirt_disk_config_set_nvme_pci_function(long self, int value);

        static native void simplevirt_disk_config_set_nvme_pci_slot(long self, int value);

        static native void simplevirt_disk_config_set_outer_cipher_hash(long self, byte[] value);

        static native void simplevirt_disk_config_set_outer_cipher_mode(long self, byte[] value);

        static native void simplevirt_disk_config_set_outer_cipher_name(long self, byte[] value);

        static native void simplevirt_disk_config_set_outer_cipher_size(long self, int value);

        static native void simplevirt_disk_config_set_outer_encryption_engine(long self, int value);

        static native void simplevirt_disk_config_set_outer_encryption_format(long self, int value);

        static native void simplevirt_disk_config_set_outer_encryption_secret_uuid(long self, byte[] value);

        static native void simplevirt_disk_config_set_pci_bus(long self, int value);

        static native void simplevirt_disk_config_set_pci_domain(long self, int value);

        static native void simplevirt_disk_config_set_pci_function(long self, int value);

        static native void simplevirt_disk_config_set_pci_multifunction(long self, int value);

        static native void simplevirt_disk_config_set_pci_slot(long self, int value);

        static native void simplevirt_disk_config_set_physical_block_size(long self, long value);

        static native void simplevirt_disk_config_set_product(long self, byte[] value);

        static native void simplevirt_disk_config_set_queue_size(long self, int value);

        static native void simplevirt_disk_config_set_queues(long self, int value);

        static native void simplevirt_disk_config_set_raw_io(long self, int value);

        static native void simplevirt_disk_config_set_read_bytes_burst(long self, long value);

        static native void simplevirt_disk_config_set_read_bytes_burst_seconds(long self, long value);

        static native void simplevirt_disk_config_set_read_bytes_per_second(long self, long value);

        static native void simplevirt_disk_config_set_read_error_policy(long self, int value);

        static native void simplevirt_disk_config_set_read_only(long self, int value);

        static native void simplevirt_disk_config_set_read_requests_burst(long self, long value);

        static native void simplevirt_disk_config_set_read_requests_burst_seconds(long self, long value);

        static native void simplevirt_disk_config_set_read_requests_per_second(long self, long value);

        static native void simplevirt_disk_config_set_removable(long self, int value);

        static native void simplevirt_disk_config_set_request_size(long self, long value);

        static native void simplevirt_disk_config_set_reservations_managed(long self, int value);

        static native void simplevirt_disk_config_set_rotation_rate(long self, int value);

        static native void simplevirt_disk_config_set_serial(long self, byte[] value);

        static native void simplevirt_disk_config_set_sgio(long self, int value);

        static native void simplevirt_disk_config_set_shareable(long self, int value);

        static native void simplevirt_disk_config_set_snapshot(long self, int value);

        static native void simplevirt_disk_config_set_source_auth_secret_type(long self, int value);

        static native void simplevirt_disk_config_set_source_auth_secret_usage(long self, byte[] value);

        static native void simplevirt_disk_config_set_source_auth_username(long self, byte[] value);

        static native void simplevirt_disk_config_set_source_config_file(long self, byte[] value);

        static native void simplevirt_disk_config_set_source_dev(long self, byte[] value);

        static native void simplevirt_disk_config_set_source_dir(long self, byte[] value);

        static native void simplevirt_disk_config_set_source_file(long self, byte[] value);

        static native void simplevirt_disk_config_set_source_initiator(long self, byte[] value);

        static native void simplevirt_disk_config_set_source_mode(long self, int value);

        static native void simplevirt_disk_config_set_source_name(long self, byte[] value);

        static native void simplevirt_disk_config_set_source_path(long self, byte[] value);

        static native void simplevirt_disk_config_set_source_pool(long self, byte[] value);

        static native void simplevirt_disk_config_set_source_protocol(long self, int value);

        static native void simplevirt_disk_config_set_source_query(long self, byte[] value);

        static native void simplevirt_disk_config_set_source_readahead(long self, long value);

        static native void simplevirt_disk_config_set_source_reconnect_delay(long self, int value);

        static native void simplevirt_disk_config_set_source_slice_offset(long self, long value);

        static native void simplevirt_disk_config_set_source_slice_size(long self, long value);

        static native void simplevirt_disk_config_set_source_snapshot(long self, byte[] value);

        static native void simplevirt_disk_config_set_source_ssl_verify(long self, int value);

        static native void simplevirt_disk_config_set_source_startup_policy(long self, int value);

        static native void simplevirt_disk_config_set_source_timeout(long self, int value);

        static native void simplevirt_disk_config_set_source_tls(long self, int value);

        static native void simplevirt_disk_config_set_source_tls_hostname(long self, byte[] value);

        static native void simplevirt_disk_config_set_source_transport(long self, byte[] value);

        static native void simplevirt_disk_config_set_source_type(long self, int value);

        static native void simplevirt_disk_config_set_source_volume(long self, byte[] value);

        static native void simplevirt_disk_config_set_target_dev(long self, byte[] value);

        static native void simplevirt_disk_config_set_throttle_filters(long self, long value);

        static native void simplevirt_disk_config_set_throttle_group(long self, byte[] value);

        static native void simplevirt_disk_config_set_total_bytes_burst(long self, long value);

        static native void simplevirt_disk_config_set_total_bytes_burst_seconds(long self, long value);

        static native void simplevirt_disk_config_set_total_bytes_per_second(long self, long value);

        static native void simplevirt_disk_config_set_total_requests_burst(long self, long value);

        static native void simplevirt_disk_config_set_total_requests_burst_seconds(long self, long value);

        static native void simplevirt_disk_config_set_total_requests_per_second(long self, long value);

        static native void simplevirt_disk_config_set_transient(long self, int value);

        static native void simplevirt_disk_config_set_transient_share_backing(long self, int value);

        static native void simplevirt_disk_config_set_tray(long self, int value);

        static native void simplevirt_disk_config_set_usb_bus(long self, int value);

        static native void simplevirt_disk_config_set_usb_port(long self, byte[] value);

        static native void simplevirt_disk_config_set_vendor(long self, byte[] value);

        static native void simplevirt_disk_config_set_virtio_ats(long self, int value);

        static native void simplevirt_disk_config_set_virtio_iommu(long self, int value);

        static native void simplevirt_disk_config_set_virtio_packed(long self, int value);

        static native void simplevirt_disk_config_set_virtio_page_per_vq(long self, int value);

        static native void simplevirt_disk_config_set_write_bytes_burst(long self, long value);

        static native void simplevirt_disk_config_set_write_bytes_burst_seconds(long self, long value);

        static native void simplevirt_disk_config_set_write_bytes_per_second(long self, long value);

        static native void simplevirt_disk_config_set_write_requests_burst(long self, long value);

        static native void simplevirt_disk_config_set_write_requests_burst_seconds(long self, long value);

        static native void simplevirt_disk_config_set_write_requests_per_second(long self, long value);

        static native void simplevirt_disk_config_set_wwn(long self, byte[] value);

        static native void simplevirt_disk_config_set_zpci_fid(long self, int value);

        static native void simplevirt_disk_config_set_zpci_uid(long self, int value);
    }
}
