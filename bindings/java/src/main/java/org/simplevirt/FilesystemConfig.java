// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.List;

/**
 * A folder of the host in the guest, or a mount of a container.
 * <p>XML: {@code <filesystem>}.
 */
public final class FilesystemConfig extends Config {
    FilesystemConfig(Owned owned) {
        super(owned);
    }

    static FilesystemConfig wrap(long pointer) {
        return pointer == 0 ? null : new FilesystemConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <filesystem>}. */
    public FilesystemConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_filesystem_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <filesystem>}
     * @return a new {@link FilesystemConfig}
     * @throws SimplevirtException when it fails
     */
    public static FilesystemConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_filesystem_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return FilesystemConfig.wrap(result);
    }

    /**
     * Adds an item to this list: which groups of the host the guest's groups are. A standalone object becomes a view
     * on its place in the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public FilesystemConfig addGidMap(GidMapConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_filesystem_config_add_gid_map(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Adds an item to this list: which users of the host the guest's users are. A standalone object becomes a view
     * on its place in the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public FilesystemConfig addUidMap(UidMapConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_filesystem_config_add_uid_map(scope.use(this), scope.use(item));
            return this;
        }
    }

    /**
     * Whose permissions count.
     * <p>XML: &#64;accessmode.
     *
     * @return whose permissions count; {@link FilesystemAccess#DEFAULT} when it is not set
     */
    public FilesystemAccess accessMode() {
        long self = acquire();
        try {
            return FilesystemAccess.of(N.simplevirt_filesystem_config_get_access_mode(self));
        } finally {
            release();
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
            return Values.unsigned(N.simplevirt_filesystem_config_get_acpi_index(self));
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
            return AddressType.of(N.simplevirt_filesystem_config_get_address_type(self));
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
            return Text.read(N.simplevirt_filesystem_config_get_alias(self));
        } finally {
            release();
        }
    }

    /**
     * The virtiofsd to run.
     * <p>XML: binary/&#64;path.
     *
     * @return the virtiofsd to run, or {@code null} when it is not set
     */
    public String binaryPath() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_filesystem_config_get_binary_path(self));
        } finally {
            release();
        }
    }

    /**
     * Whether extended attributes are passed on.
     * <p>XML: binary/&#64;xattr.
     *
     * @return whether extended attributes are passed on; {@code false} when it is not set
     */
    public boolean binaryXattr() {
        long self = acquire();
        try {
            return N.simplevirt_filesystem_config_get_binary_xattr(self) != 0;
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
            return Values.unsigned(N.simplevirt_filesystem_config_get_boot_order(self));
        } finally {
            release();
        }
    }

    /**
     * How virtiofs caches.
     * <p>XML: binary/cache/&#64;mode.
     *
     * @return how virtiofs caches; {@link VirtiofsCache#DEFAULT} when it is not set
     */
    public VirtiofsCache cache() {
        long self = acquire();
        try {
            return VirtiofsCache.of(N.simplevirt_filesystem_config_get_cache(self));
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
            return Values.unsigned(N.simplevirt_filesystem_config_get_ccw_cssid(self));
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
            return Values.unsigned(N.simplevirt_filesystem_config_get_ccw_devno(self));
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
            return Values.unsigned(N.simplevirt_filesystem_config_get_ccw_ssid(self));
        } finally {
            release();
        }
    }

    /**
     * The format of an image.
     * <p>XML: driver/&#64;format.
     *
     * @return the format of an image, or {@code null} when it is not set
     */
    public String driverFormat() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_filesystem_config_get_driver_format(self));
        } finally {
            release();
        }
    }

    /**
     * The length of the request queue (from 1 to 4294967295).
     * <p>XML: driver/&#64;queue.
     *
     * @return the length of the request queue; 0 when it is not set
     */
    public long driverQueue() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_filesystem_config_get_driver_queue(self));
        } finally {
            release();
        }
    }

    /**
     * What shares the folder.
     * <p>XML: driver/&#64;type.
     *
     * @return what shares the folder; {@link FilesystemDriver#DEFAULT} when it is not set
     */
    public FilesystemDriver driverType() {
        long self = acquire();
        try {
            return FilesystemDriver.of(N.simplevirt_filesystem_config_get_driver_type(self));
        } finally {
            release();
        }
    }

    /**
     * The mode of files that a guest creates, in octal.
     * <p>XML: &#64;fmode.
     *
     * @return the mode of files that a guest creates, in octal, or {@code null} when it is not set
     */
    public String fileMode() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_filesystem_config_get_file_mode(self));
        } finally {
            release();
        }
    }

    /**
     * What it is on the host.
     * <p>XML: &#64;type.
     *
     * @return what it is on the host; {@link FilesystemType#DEFAULT} when it is not set
     */
    public FilesystemType filesystemType() {
        long self = acquire();
        try {
            return FilesystemType.of(N.simplevirt_filesystem_config_get_filesystem_type(self));
        } finally {
            release();
        }
    }

    /**
     * Whether flock() reaches the host.
     * <p>XML: binary/lock/&#64;flock.
     *
     * @return whether flock() reaches the host; {@code false} when it is not set
     */
    public boolean flockLocks() {
        long self = acquire();
        try {
            return N.simplevirt_filesystem_config_get_flock_locks(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The mode of folders that a guest creates, in octal.
     * <p>XML: &#64;dmode.
     *
     * @return the mode of folders that a guest creates, in octal, or {@code null} when it is not set
     */
    public String folderMode() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_filesystem_config_get_folder_mode(self));
        } finally {
            release();
        }
    }

    /**
     * The kind of virtio device.
     * <p>XML: &#64;model.
     *
     * @return the kind of virtio device; {@link FilesystemModel#DEFAULT} when it is not set
     */
    public FilesystemModel model() {
        long self = acquire();
        try {
            return FilesystemModel.of(N.simplevirt_filesystem_config_get_model(self));
        } finally {
            release();
        }
    }

    /**
     * What happens with several devices below the folder.
     * <p>XML: &#64;multidevs.
     *
     * @return what happens with several devices below the folder; {@link FilesystemMultiDevs#DEFAULT} when it is not
     *     set
     */
    public FilesystemMultiDevs multiDevs() {
        long self = acquire();
        try {
            return FilesystemMultiDevs.of(N.simplevirt_filesystem_config_get_multi_devs(self));
        } finally {
            release();
        }
    }

    /**
     * How many files virtiofsd may have open (from 1 to 18446744073709551615; libvirt 11.1).
     * <p>XML: binary/openfiles/&#64;max.
     *
     * @return how many files virtiofsd may have open; 0 when it is not set
     */
    public long openFilesMax() {
        long self = acquire();
        try {
            return N.simplevirt_filesystem_config_get_open_files_max(self);
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
            return Values.unsigned(N.simplevirt_filesystem_config_get_pci_bus(self));
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
            return Values.unsigned(N.simplevirt_filesystem_config_get_pci_domain(self));
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
            return Values.unsigned(N.simplevirt_filesystem_config_get_pci_function(self));
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
            return N.simplevirt_filesystem_config_get_pci_multifunction(self) != 0;
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
            return Values.unsigned(N.simplevirt_filesystem_config_get_pci_slot(self));
        } finally {
            release();
        }
    }

    /**
     * Whether POSIX locks reach the host.
     * <p>XML: binary/lock/&#64;posix.
     *
     * @return whether POSIX locks reach the host; {@code false} when it is not set
     */
    public boolean posixLocks() {
        long self = acquire();
        try {
            return N.simplevirt_filesystem_config_get_posix_locks(self) != 0;
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
            return N.simplevirt_filesystem_config_get_read_only(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * How virtiofsd shuts itself in.
     * <p>XML: binary/sandbox/&#64;mode.
     *
     * @return how virtiofsd shuts itself in; {@link VirtiofsSandbox#DEFAULT} when it is not set
     */
    public VirtiofsSandbox sandbox() {
        long self = acquire();
        try {
            return VirtiofsSandbox.of(N.simplevirt_filesystem_config_get_sandbox(self));
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
            return Text.read(N.simplevirt_filesystem_config_get_source_dev(self));
        } finally {
            release();
        }
    }

    /**
     * The folder on the host.
     * <p>XML: source/&#64;dir.
     *
     * @return the folder on the host, or {@code null} when it is not set
     */
    public String sourceDir() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_filesystem_config_get_source_dir(self));
        } finally {
            release();
        }
    }

    /**
     * The image on the host.
     * <p>XML: source/&#64;file.
     *
     * @return the image on the host, or {@code null} when it is not set
     */
    public String sourceFile() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_filesystem_config_get_source_file(self));
        } finally {
            release();
        }
    }

    /**
     * The template (OpenVZ).
     * <p>XML: source/&#64;name.
     *
     * @return the template (OpenVZ), or {@code null} when it is not set
     */
    public String sourceName() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_filesystem_config_get_source_name(self));
        } finally {
            release();
        }
    }

    /**
     * The pool of the volume.
     * <p>XML: source/&#64;pool.
     *
     * @return the pool of the volume, or {@code null} when it is not set
     */
    public String sourcePool() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_filesystem_config_get_source_pool(self));
        } finally {
            release();
        }
    }

    /**
     * The socket of a virtiofsd that runs already.
     * <p>XML: source/&#64;socket.
     *
     * @return the socket of a virtiofsd that runs already, or {@code null} when it is not set
     */
    public String sourceSocket() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_filesystem_config_get_source_socket(self));
        } finally {
            release();
        }
    }

    /**
     * The size of a RAM disk (in bytes).
     * <p>XML: source/&#64;usage.
     *
     * @return the size of a RAM disk; 0 when it is not set
     */
    public long sourceUsage() {
        long self = acquire();
        try {
            return N.simplevirt_filesystem_config_get_source_usage(self);
        } finally {
            release();
        }
    }

    /**
     * The volume.
     * <p>XML: source/&#64;volume.
     *
     * @return the volume, or {@code null} when it is not set
     */
    public String sourceVolume() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_filesystem_config_get_source_volume(self));
        } finally {
            release();
        }
    }

    /**
     * The most that may be stored (in bytes).
     * <p>XML: {@code space_hard_limit}.
     *
     * @return the most that may be stored; 0 when it is not set
     */
    public long spaceHardLimit() {
        long self = acquire();
        try {
            return N.simplevirt_filesystem_config_get_space_hard_limit(self);
        } finally {
            release();
        }
    }

    /**
     * How much may be stored for long (in bytes).
     * <p>XML: {@code space_soft_limit}.
     *
     * @return how much may be stored for long; 0 when it is not set
     */
    public long spaceSoftLimit() {
        long self = acquire();
        try {
            return N.simplevirt_filesystem_config_get_space_soft_limit(self);
        } finally {
            release();
        }
    }

    /**
     * The mount tag the guest asks for, or the place in a container.
     * <p>XML: target/&#64;dir.
     *
     * @return the mount tag the guest asks for, or the place in a container, or {@code null} when it is not set
     */
    public String targetDir() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_filesystem_config_get_target_dir(self));
        } finally {
            release();
        }
    }

    /**
     * How many threads serve it.
     * <p>XML: binary/thread_pool/&#64;size.
     *
     * @return how many threads serve it; 0 when it is not set
     */
    public long threadPoolSize() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_filesystem_config_get_thread_pool_size(self));
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
            return N.simplevirt_filesystem_config_get_virtio_ats(self) != 0;
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
            return N.simplevirt_filesystem_config_get_virtio_iommu(self) != 0;
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
            return N.simplevirt_filesystem_config_get_virtio_packed(self) != 0;
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
            return N.simplevirt_filesystem_config_get_virtio_page_per_vq(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * When writing is done.
     * <p>XML: driver/&#64;wrpolicy.
     *
     * @return when writing is done; {@link FilesystemWritePolicy#DEFAULT} when it is not set
     */
    public FilesystemWritePolicy writePolicy() {
        long self = acquire();
        try {
            return FilesystemWritePolicy.of(N.simplevirt_filesystem_config_get_write_policy(self));
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
            return Values.unsigned(N.simplevirt_filesystem_config_get_zpci_fid(self));
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
            return Values.unsigned(N.simplevirt_filesystem_config_get_zpci_uid(self));
        } finally {
            release();
        }
    }

    /**
     * Which groups of the host the guest's groups are.
     * <p>XML: {@code idmap/gid}.
     *
     * @return views on the elements, in document order
     */
    public List<GidMapConfig> listGidMaps() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_filesystem_config_list_gid_maps(self), GidMapConfig::wrap);
        } finally {
            release();
        }
    }

    /**
     * Which users of the host the guest's users are.
     * <p>XML: {@code idmap/uid}.
     *
     * @return views on the elements, in document order
     */
    public List<UidMapConfig> listUidMaps() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_filesystem_config_list_uid_maps(self), UidMapConfig::wrap);
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
    public boolean removeGidMap(GidMapConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_filesystem_config_remove_gid_map(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Removes an item, which becomes a standalone object.
     *
     * @param item what to remove
     * @return {@code true} when it was part of this config
     */
    public boolean removeUidMap(UidMapConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_filesystem_config_remove_uid_map(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Sets {@link FilesystemConfig#accessMode}.
     *
     * @param value whose permissions count; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is
     *     there
     * @return this
     */
    public FilesystemConfig setAccessMode(FilesystemAccess value) {
        long self = acquire();
        try {
            N.simplevirt_filesystem_config_set_access_mode(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link FilesystemConfig#acpiIndex}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the index by which the guest's firmware names the device; 0 to leave it to libvirt
     * @return this
     */
    public FilesystemConfig setAcpiIndex(long value) {
        long self = acquire();
        try {
            N.simplevirt_filesystem_config_set_acpi_index(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link FilesystemConfig#addressType}.
     *
     * @param value how the device is plugged into the guest; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN}
     *     to keep what is there
     * @return this
     */
    public FilesystemConfig setAddressType(AddressType value) {
        long self = acquire();
        try {
            N.simplevirt_filesystem_config_set_address_type(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link FilesystemConfig#alias}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the name that the hypervisor uses for the device; a name chosen by the user begins with {@code
     *     ua-}; or {@code null} to leave it to libvirt
     * @return this
     */
    public FilesystemConfig setAlias(String value) {
        long self = acquire();
        try {
            N.simplevirt_filesystem_config_set_alias(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link FilesystemConfig#binaryPath}. A path that does not begin with {@code /} is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the virtiofsd to run; or {@code null} to leave it to libvirt
     * @return this
     */
    public FilesystemConfig setBinaryPath(String value) {
        long self = acquire();
        try {
            N.simplevirt_filesystem_config_set_binary_path(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link FilesystemConfig#binaryXattr}.
     *
     * @param value whether extended attributes are passed on
     * @return this
     */
    public FilesystemConfig setBinaryXattr(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_filesystem_config_set_binary_xattr(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link FilesystemConfig#bootOrder}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the place in the boot order; 0 to leave it to libvirt
     * @return this
     */
    public FilesystemConfig setBootOrder(long value) {
        long self = acquire();
        try {
            N.simplevirt_filesystem_config_set_boot_order(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link FilesystemConfig#cache}.
     *
     * @param value how virtiofs caches; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is
     *     there
     * @return this
     */
    public FilesystemConfig setCache(VirtiofsCache value) {
        long self = acquire();
        try {
            N.simplevirt_filesystem_config_set_cache(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link FilesystemConfig#ccwCssid}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value channel subsystem of the device's address (S390)
     * @return this
     */
    public FilesystemConfig setCcwCssid(long value) {
        long self = acquire();
        try {
            N.simplevirt_filesystem_config_set_ccw_cssid(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link FilesystemConfig#ccwDevno}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value device number of the device's address (S390)
     * @return this
     */
    public FilesystemConfig setCcwDevno(long value) {
        long self = acquire();
        try {
            N.simplevirt_filesystem_config_set_ccw_devno(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link FilesystemConfig#ccwSsid}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value subchannel set of the device's address (S390)
     * @return this
     */
    public FilesystemConfig setCcwSsid(long value) {
        long self = acquire();
        try {
            N.simplevirt_filesystem_config_set_ccw_ssid(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link FilesystemConfig#driverFormat}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the format of an image; or {@code null} to leave it to libvirt
     * @return this
     */
    public FilesystemConfig setDriverFormat(String value) {
        long self = acquire();
        try {
            N.simplevirt_filesystem_config_set_driver_format(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link FilesystemConfig#driverQueue}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the length of the request queue; 0 to leave it to libvirt
     * @return this
     */
    public FilesystemConfig setDriverQueue(long value) {
        long self = acquire();
        try {
            N.simplevirt_filesystem_config_set_driver_queue(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link FilesystemConfig#driverType}.
     *
     * @param value what shares the folder; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is
     *     there
     * @return this
     */
    public FilesystemConfig setDriverType(FilesystemDriver value) {
        long self = acquire();
        try {
            N.simplevirt_filesystem_config_set_driver_type(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link FilesystemConfig#fileMode}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the mode of files that a guest creates, in octal; or {@code null} to leave it to libvirt
     * @return this
     */
    public FilesystemConfig setFileMode(String value) {
        long self = acquire();
        try {
            N.simplevirt_filesystem_config_set_file_mode(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link FilesystemConfig#filesystemType}.
     *
     * @param value what it is on the host; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is
     *     there
     * @return this
     */
    public FilesystemConfig setFilesystemType(FilesystemType value) {
        long self = acquire();
        try {
            N.simplevirt_filesystem_config_set_filesystem_type(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link FilesystemConfig#flockLocks}.
     *
     * @param value whether flock() reaches the host
     * @return this
     */
    public FilesystemConfig setFlockLocks(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_filesystem_config_set_flock_locks(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link FilesystemConfig#folderMode}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the mode of folders that a guest creates, in octal; or {@code null} to leave it to libvirt
     * @return this
     */
    public FilesystemConfig setFolderMode(String value) {
        long self = acquire();
        try {
            N.simplevirt_filesystem_config_set_folder_mode(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link FilesystemConfig#model}.
     *
     * @param value the kind of virtio device; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what
     *     is there
     * @return this
     */
    public FilesystemConfig setModel(FilesystemModel value) {
        long self = acquire();
        try {
            N.simplevirt_filesystem_config_set_model(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link FilesystemConfig#multiDevs}.
     *
     * @param value what happens with several devices below the folder; {@code DEFAULT} to leave it to libvirt,
     *     {@code UNKNOWN} to keep what is there
     * @return this
     */
    public FilesystemConfig setMultiDevs(FilesystemMultiDevs value) {
        long self = acquire();
        try {
            N.simplevirt_filesystem_config_set_multi_devs(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link FilesystemConfig#openFilesMax}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value how many files virtiofsd may have open; 0 to leave it to libvirt
     * @return this
     */
    public FilesystemConfig setOpenFilesMax(long value) {
        long self = acquire();
        try {
            N.simplevirt_filesystem_config_set_open_files_max(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link FilesystemConfig#pciBus}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value PCI bus of the device's address
     * @return this
     */
    public FilesystemConfig setPciBus(long value) {
        long self = acquire();
        try {
            N.simplevirt_filesystem_config_set_pci_bus(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link FilesystemConfig#pciDomain}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value PCI domain of the device's address
     * @return this
     */
    public FilesystemConfig setPciDomain(long value) {
        long self = acquire();
        try {
            N.simplevirt_filesystem_config_set_pci_domain(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link FilesystemConfig#pciFunction}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value PCI function of the device's address
     * @return this
     */
    public FilesystemConfig setPciFunction(long value) {
        long self = acquire();
        try {
            N.simplevirt_filesystem_config_set_pci_function(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link FilesystemConfig#pciMultifunction}.
     *
     * @param value whether more functions share the slot
     * @return this
     */
    public FilesystemConfig setPciMultifunction(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_filesystem_config_set_pci_multifunction(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link FilesystemConfig#pciSlot}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value PCI slot of the device's address
     * @return this
     */
    public FilesystemConfig setPciSlot(long value) {
        long self = acquire();
        try {
            N.simplevirt_filesystem_config_set_pci_slot(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link FilesystemConfig#posixLocks}.
     *
     * @param value whether POSIX locks reach the host
     * @return this
     */
    public FilesystemConfig setPosixLocks(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_filesystem_config_set_posix_locks(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link FilesystemConfig#readOnly}.
     *
     * @param value whether the guest can only read
     * @return this
     */
    public FilesystemConfig setReadOnly(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_filesystem_config_set_read_only(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link FilesystemConfig#sandbox}.
     *
     * @param value how virtiofsd shuts itself in; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep
     *     what is there
     * @return this
     */
    public FilesystemConfig setSandbox(VirtiofsSandbox value) {
        long self = acquire();
        try {
            N.simplevirt_filesystem_config_set_sandbox(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link FilesystemConfig#sourceDev}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the block device on the host; or {@code null} to leave it to libvirt
     * @return this
     */
    public FilesystemConfig setSourceDev(String value) {
        long self = acquire();
        try {
            N.simplevirt_filesystem_config_set_source_dev(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link FilesystemConfig#sourceDir}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the folder on the host; or {@code null} to leave it to libvirt
     * @return this
     */
    public FilesystemConfig setSourceDir(String value) {
        long self = acquire();
        try {
            N.simplevirt_filesystem_config_set_source_dir(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link FilesystemConfig#sourceFile}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the image on the host; or {@code null} to leave it to libvirt
     * @return this
     */
    public FilesystemConfig setSourceFile(String value) {
        long self = acquire();
        try {
            N.simplevirt_filesystem_config_set_source_file(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link FilesystemConfig#sourceName}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the template (OpenVZ); or {@code null} to leave it to libvirt
     * @return this
     */
    public FilesystemConfig setSourceName(String value) {
        long self = acquire();
        try {
            N.simplevirt_filesystem_config_set_source_name(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link FilesystemConfig#sourcePool}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the pool of the volume; or {@code null} to leave it to libvirt
     * @return this
     */
    public FilesystemConfig setSourcePool(String value) {
        long self = acquire();
        try {
            N.simplevirt_filesystem_config_set_source_pool(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link FilesystemConfig#sourceSocket}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the socket of a virtiofsd that runs already; or {@code null} to leave it to libvirt
     * @return this
     */
    public FilesystemConfig setSourceSocket(String value) {
        long self = acquire();
        try {
            N.simplevirt_filesystem_config_set_source_socket(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link FilesystemConfig#sourceUsage}.
     *
     * @param value the size of a RAM disk
     * @return this
     */
    public FilesystemConfig setSourceUsage(long value) {
        long self = acquire();
        try {
            N.simplevirt_filesystem_config_set_source_usage(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link FilesystemConfig#sourceVolume}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the volume; or {@code null} to leave it to libvirt
     * @return this
     */
    public FilesystemConfig setSourceVolume(String value) {
        long self = acquire();
        try {
            N.simplevirt_filesystem_config_set_source_volume(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link FilesystemConfig#spaceHardLimit}.
     *
     * @param value the most that may be stored
     * @return this
     */
    public FilesystemConfig setSpaceHardLimit(long value) {
        long self = acquire();
        try {
            N.simplevirt_filesystem_config_set_space_hard_limit(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link FilesystemConfig#spaceSoftLimit}.
     *
     * @param value how much may be stored for long
     * @return this
     */
    public FilesystemConfig setSpaceSoftLimit(long value) {
        long self = acquire();
        try {
            N.simplevirt_filesystem_config_set_space_soft_limit(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link FilesystemConfig#targetDir}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the mount tag the guest asks for, or the place in a container; or {@code null} to leave it to
     *     libvirt
     * @return this
     */
    public FilesystemConfig setTargetDir(String value) {
        long self = acquire();
        try {
            N.simplevirt_filesystem_config_set_target_dir(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link FilesystemConfig#threadPoolSize}.
     *
     * @param value how many threads serve it
     * @return this
     */
    public FilesystemConfig setThreadPoolSize(long value) {
        long self = acquire();
        try {
            N.simplevirt_filesystem_config_set_thread_pool_size(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link FilesystemConfig#virtioAts}.
     *
     * @param value whether the device supports address translation services
     * @return this
     */
    public FilesystemConfig setVirtioAts(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_filesystem_config_set_virtio_ats(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link FilesystemConfig#virtioIommu}.
     *
     * @param value whether the device uses the guest's IOMMU
     * @return this
     */
    public FilesystemConfig setVirtioIommu(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_filesystem_config_set_virtio_iommu(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link FilesystemConfig#virtioPacked}.
     *
     * @param value whether packed virtqueues are used
     * @return this
     */
    public FilesystemConfig setVirtioPacked(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_filesystem_config_set_virtio_packed(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link FilesystemConfig#virtioPagePerVq}.
     *
     * @param value whether each queue has a notification page of its own
     * @return this
     */
    public FilesystemConfig setVirtioPagePerVq(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_filesystem_config_set_virtio_page_per_vq(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link FilesystemConfig#writePolicy}.
     *
     * @param value when writing is done; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is
     *     there
     * @return this
     */
    public FilesystemConfig setWritePolicy(FilesystemWritePolicy value) {
        long self = acquire();
        try {
            N.simplevirt_filesystem_config_set_write_policy(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link FilesystemConfig#zpciFid}.
     *
     * @param value the function identifier of the device's address (S390)
     * @return this
     */
    public FilesystemConfig setZpciFid(long value) {
        long self = acquire();
        try {
            N.simplevirt_filesystem_config_set_zpci_fid(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link FilesystemConfig#zpciUid}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value the user-defined identifier of the device's address (S390); 0 to leave it to libvirt
     * @return this
     */
    public FilesystemConfig setZpciUid(long value) {
        long self = acquire();
        try {
            N.simplevirt_filesystem_config_set_zpci_uid(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    @Override
    public FilesystemConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public FilesystemConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public FilesystemConfig copy() {
        return (FilesystemConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_filesystem_config_new();

        static native long simplevirt_filesystem_config_new_from_xml(byte[] xml, long[] error);

        static native void simplevirt_filesystem_config_add_gid_map(long self, long item);

        static native void simplevirt_filesystem_config_add_uid_map(long self, long item);

        static native int simplevirt_filesystem_config_get_access_mode(long self);

        static native int simplevirt_filesystem_config_get_acpi_index(long self);

        static native int simplevirt_filesystem_config_get_address_type(long self);

        static native long simplevirt_filesystem_config_get_alias(long self);

        static native long simplevirt_filesystem_config_get_binary_path(long self);

        static native int simplevirt_filesystem_config_get_binary_xattr(long self);

        static native int simplevirt_filesystem_config_get_boot_order(long self);

        static native int simplevirt_filesystem_config_get_cache(long self);

        static native int simplevirt_filesystem_config_get_ccw_cssid(long self);

        static native int simplevirt_filesystem_config_get_ccw_devno(long self);

        static native int simplevirt_filesystem_config_get_ccw_ssid(long self);

        static native long simplevirt_filesystem_config_get_driver_format(long self);

        static native int simplevirt_filesystem_config_get_driver_queue(long self);

        static native int simplevirt_filesystem_config_get_driver_type(long self);

        static native long simplevirt_filesystem_config_get_file_mode(long self);

        static native int simplevirt_filesystem_config_get_filesystem_type(long self);

        static native int simplevirt_filesystem_config_get_flock_locks(long self);

        static native long simplevirt_filesystem_config_get_folder_mode(long self);

        static native int simplevirt_filesystem_config_get_model(long self);

        static native int simplevirt_filesystem_config_get_multi_devs(long self);

        static native long simplevirt_filesystem_config_get_open_files_max(long self);

        static native int simplevirt_filesystem_config_get_pci_bus(long self);

        static native int simplevirt_filesystem_config_get_pci_domain(long self);

        static native int simplevirt_filesystem_config_get_pci_function(long self);

        static native int simplevirt_filesystem_config_get_pci_multifunction(long self);

        static native int simplevirt_filesystem_config_get_pci_slot(long self);

        static native int simplevirt_filesystem_config_get_posix_locks(long self);

        static native int simplevirt_filesystem_config_get_read_only(long self);

        static native int simplevirt_filesystem_config_get_sandbox(long self);

        static native long simplevirt_filesystem_config_get_source_dev(long self);

        static native long simplevirt_filesystem_config_get_source_dir(long self);

        static native long simplevirt_filesystem_config_get_source_file(long self);

        static native long simplevirt_filesystem_config_get_source_name(long self);

        static native long simplevirt_filesystem_config_get_source_pool(long self);

        static native long simplevirt_filesystem_config_get_source_socket(long self);

        static native long simplevirt_filesystem_config_get_source_usage(long self);

        static native long simplevirt_filesystem_config_get_source_volume(long self);

        static native long simplevirt_filesystem_config_get_space_hard_limit(long self);

        static native long simplevirt_filesystem_config_get_space_soft_limit(long self);

        static native long simplevirt_filesystem_config_get_target_dir(long self);

        static native int simplevirt_filesystem_config_get_thread_pool_size(long self);

        static native int simplevirt_filesystem_config_get_virtio_ats(long self);

        static native int simplevirt_filesystem_config_get_virtio_iommu(long self);

        static native int simplevirt_filesystem_config_get_virtio_packed(long self);

        static native int simplevirt_filesystem_config_get_virtio_page_per_vq(long self);

        static native int simplevirt_filesystem_config_get_write_policy(long self);

        static native int simplevirt_filesystem_config_get_zpci_fid(long self);

        static native int simplevirt_filesystem_config_get_zpci_uid(long self);

        static native long simplevirt_filesystem_config_list_gid_maps(long self);

        static native long simplevirt_filesystem_config_list_uid_maps(long self);

        static native int simplevirt_filesystem_config_remove_gid_map(long self, long item);

        static native int simplevirt_filesystem_config_remove_uid_map(long self, long item);

        static native void simplevirt_filesystem_config_set_access_mode(long self, int value);

        static native void simplevirt_filesystem_config_set_acpi_index(long self, int value);

        static native void simplevirt_filesystem_config_set_address_type(long self, int value);

        static native void simplevirt_filesystem_config_set_alias(long self, byte[] value);

        static native void simplevirt_filesystem_config_set_binary_path(long self, byte[] value);

        static native void simplevirt_filesystem_config_set_binary_xattr(long self, int value);

        static native void simplevirt_filesystem_config_set_boot_order(long self, int value);

        static native void simplevirt_filesystem_config_set_cache(long self, int value);

        static native void simplevirt_filesystem_config_set_ccw_cssid(long self, int value);

        static native void simplevirt_filesystem_config_set_ccw_devno(long self, int value);

        static native void simplevirt_filesystem_config_set_ccw_ssid(long self, int value);

        static native void simplevirt_filesystem_config_set_driver_format(long self, byte[] value);

        static native void simplevirt_filesystem_config_set_driver_queue(long self, int value);

        static native void simplevirt_filesystem_config_set_driver_type(long self, int value);

        static native void simplevirt_filesystem_config_set_file_mode(long self, byte[] value);

        static native void simplevirt_filesystem_config_set_filesystem_type(long self, int value);

        static native void simplevirt_filesystem_config_set_flock_locks(long self, int value);

        static native void simplevirt_filesystem_config_set_folder_mode(long self, byte[] value);

        static native void simplevirt_filesystem_config_set_model(long self, int value);

        static native void simplevirt_filesystem_config_set_multi_devs(long self, int value);

        static native void simplevirt_filesystem_config_set_open_files_max(long self, long value);

        static native void simplevirt_filesystem_config_set_pci_bus(long self, int value);

        static native void simplevirt_filesystem_config_set_pci_domain(long self, int value);

        static native void simplevirt_filesystem_config_set_pci_function(long self, int value);

        static native void simplevirt_filesystem_config_set_pci_multifunction(long self, int value);

        static native void simplevirt_filesystem_config_set_pci_slot(long self, int value);

        static native void simplevirt_filesystem_config_set_posix_locks(long self, int value);

        static native void simplevirt_filesystem_config_set_read_only(long self, int value);

        static native void simplevirt_filesystem_config_set_sandbox(long self, int value);

        static native void simplevirt_filesystem_config_set_source_dev(long self, byte[] value);

        static native void simplevirt_filesystem_config_set_source_dir(long self, byte[] value);

        static native void simplevirt_filesystem_config_set_source_file(long self, byte[] value);

        static native void simplevirt_filesystem_config_set_source_name(long self, byte[] value);

        static native void simplevirt_filesystem_config_set_source_pool(long self, byte[] value);

        static native void simplevirt_filesystem_config_set_source_socket(long self, byte[] value);

        static native void simplevirt_filesystem_config_set_source_usage(long self, long value);

        static native void simplevirt_filesystem_config_set_source_volume(long self, byte[] value);

        static native void simplevirt_filesystem_config_set_space_hard_limit(long self, long value);

        static native void simplevirt_filesystem_config_set_space_soft_limit(long self, long value);

        static native void simplevirt_filesystem_config_set_target_dir(long self, byte[] value);

        static native void simplevirt_filesystem_config_set_thread_pool_size(long self, int value);

        static native void simplevirt_filesystem_config_set_virtio_ats(long self, int value);

        static native void simplevirt_filesystem_config_set_virtio_iommu(long self, int value);

        static native void simplevirt_filesystem_config_set_virtio_packed(long self, int value);

        static native void simplevirt_filesystem_config_set_virtio_page_per_vq(long self, int value);

        static native void simplevirt_filesystem_config_set_write_policy(long self, int value);

        static native void simplevirt_filesystem_config_set_zpci_fid(long self, int value);

        static native void simplevirt_filesystem_config_set_zpci_uid(long self, int value);
    }
}
