// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.List;

/**
 * Describes a new domain, for {@link Connection#createDomain}: a name, an image, a kernel or a CD to install
 * from, and whatever should differ from the defaults; what has no property here comes from {@link
 * DomainBuilder#definition}. On x86 the default is a Q35 machine with virtio devices, a serial console, a guest
 * agent channel, a random number generator, a balloon, and free ports for hot-plug.
 * <p>Not thread-safe: set it up before passing it to a call. A builder can be reused, with another name.
 */
public final class DomainBuilder extends NativeObject {
    DomainBuilder(Owned owned) {
        super(owned);
    }

    static DomainBuilder wrap(long pointer) {
        return pointer == 0 ? null : new DomainBuilder(new Owned(pointer));
    }

    /**
     * Creates a builder with default values.
     *
     * @param name the name of the domain; it can be set later, or {@code null}
     */
    public DomainBuilder(String name) {
        this(create(name));
    }

    private static Owned create(String name) {
        return new Owned(N.simplevirt_domain_builder_new(Text.utf8(name)));
    }

    /**
     * Adds a command to {@link DomainBuilder#commands}.
     *
     * @param command A shell command
     * @return this
     */
    public DomainBuilder addCommand(String command) {
        long self = acquire();
        try {
            N.simplevirt_domain_builder_add_command(self, Text.utf8(command));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Adds a package to {@link DomainBuilder#packages}.
     *
     * @param package_ the name of a package of the guest's distribution
     * @return this
     */
    public DomainBuilder addPackage(String package_) {
        long self = acquire();
        try {
            N.simplevirt_domain_builder_add_package(self, Text.utf8(package_));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Adds a public key to {@link DomainBuilder#sshKeys}.
     *
     * @param key A line as in {@code ~/.ssh/id_ed25519.pub}
     * @return this
     */
    public DomainBuilder addSshKey(String key) {
        long self = acquire();
        try {
            N.simplevirt_domain_builder_add_ssh_key(self, Text.utf8(key));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Builds the cloud-init seed that the builder describes: an ISO 9660 image with the label {@code cidata}. {@link
     * Connection#createDomain} does this on its own; this is for a domain that is defined in another way, and for
     * replacing the seed of one that exists, with {@link StorageVolume#uploadBytes}. cloud-init runs again in a
     * guest when {@link DomainBuilder#uuid}, its instance id, has changed; without a UUID each seed has a new one.
     * <p>Fails with {@link ErrorCode#INVALID_ARGUMENT} for a value that cloud-init would not understand.
     *
     * @return the image
     * @throws SimplevirtException when it fails
     */
    public byte[] buildSeed() {
        long[] failure = new long[1];
        long self = acquire();
        try {
            long result = N.simplevirt_domain_builder_build_seed(self, failure);
            SimplevirtException.check(failure);
            return Values.takeBytes(result);
        } finally {
            release();
        }
    }

    /**
     * Whether it uses hardware acceleration
     *
     * @return whether it uses hardware acceleration
     */
    public Acceleration acceleration() {
        long self = acquire();
        try {
            return Acceleration.of(N.simplevirt_domain_builder_get_acceleration(self));
        } finally {
            release();
        }
    }

    /**
     * The guest's architecture, such as {@code aarch64}; {@code null} for that of the host
     *
     * @return the guest's architecture, such as {@code aarch64}; {@code null} for that of the host
     */
    public String architecture() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_builder_get_architecture(self));
        } finally {
            release();
        }
    }

    /**
     * Whether it is started automatically when the daemon starts
     *
     * @return whether it is started automatically when the daemon starts
     */
    public boolean autostart() {
        long self = acquire();
        try {
            return N.simplevirt_domain_builder_get_autostart(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The bridge of the host, for {@link NetworkMode#BRIDGE}
     *
     * @return the bridge of the host, for {@link NetworkMode#BRIDGE}, or {@code null}
     */
    public String bridge() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_builder_get_bridge(self));
        } finally {
            release();
        }
    }

    /**
     * The kernel's command line
     *
     * @return the kernel's command line, or {@code null}
     */
    public String cmdline() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_builder_get_cmdline(self));
        } finally {
            release();
        }
    }

    /**
     * Shell commands to run as root at the first start
     *
     * @return shell commands to run as root at the first start, or {@code null}
     */
    public List<String> commands() {
        long self = acquire();
        try {
            return Values.readStrings(N.simplevirt_domain_builder_get_commands(self));
        } finally {
            release();
        }
    }

    /**
     * The definition to start from: whatever it says is kept, such as more disks and network cards, host devices, a
     * TPM, shared folders, CPU and memory tuning. Name and UUID always come from the builder, and so do memory and
     * virtual CPUs that were set, and each other property of the builder that was changed from its default. Devices
     * of which a domain has one (console, guest agent channel, random number generator, balloon, graphics card) are
     * added only when the definition has none, ports for hot-plug when it has no PCI controllers, and with {@link
     * NetworkMode#AUTO} a network card when it has none. When the definition has a boot order, the builder adds
     * nothing to it
     *
     * @return the definition to start from: whatever it says is kept, such as more disks and network cards, host
     *     devices, a TPM, shared folders, CPU and memory tuning. Name and UUID always come from the builder, and so
     *     do memory and virtual CPUs that were set, and each other property of the builder that was changed from its
     *     default. Devices of which a domain has one (console, guest agent channel, random number generator,
     *     balloon, graphics card) are added only when the definition has none, ports for hot-plug when it has no PCI
     *     controllers, and with {@link NetworkMode#AUTO} a network card when it has none. When the definition has a
     *     boot order, the builder adds nothing to it, or {@code null}
     */
    public DomainConfig definition() {
        long self = acquire();
        try {
            return DomainConfig.wrap(Values.ref(N.simplevirt_domain_builder_get_definition(self)));
        } finally {
            release();
        }
    }

    /**
     * A human-readable description
     *
     * @return A human-readable description, or {@code null}
     */
    public String description() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_builder_get_description(self));
        } finally {
            release();
        }
    }

    /**
     * The size of the disk as the guest sees it; 0 keeps the size of the image. Without an image, an empty disk of
     * this size is created (in bytes).
     *
     * @return the size of the disk as the guest sees it; 0 keeps the size of the image. Without an image, an empty
     *     disk of this size is created (in bytes).
     */
    public long diskSize() {
        long self = acquire();
        try {
            return N.simplevirt_domain_builder_get_disk_size(self);
        } finally {
            release();
        }
    }

    /**
     * Which firmware boots it
     *
     * @return which firmware boots it
     */
    public BuilderFirmware firmware() {
        long self = acquire();
        try {
            return BuilderFirmware.of(N.simplevirt_domain_builder_get_firmware(self));
        } finally {
            release();
        }
    }

    /**
     * Its graphical console
     *
     * @return its graphical console
     */
    public BuilderGraphics graphics() {
        long self = acquire();
        try {
            return BuilderGraphics.of(N.simplevirt_domain_builder_get_graphics(self));
        } finally {
            release();
        }
    }

    /**
     * The guest's host name; with {@code null} it is derived from {@link DomainBuilder#name} when there is
     * cloud-init data at all
     *
     * @return the guest's host name; with {@code null} it is derived from {@link DomainBuilder#name} when there is
     *     cloud-init data at all
     */
    public String hostname() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_builder_get_hostname(self));
        } finally {
            release();
        }
    }

    /**
     * How many devices can be plugged in while it runs, on machines with PCI Express; at most 28
     *
     * @return how many devices can be plugged in while it runs, on machines with PCI Express; at most 28
     */
    public long hotplugPorts() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_domain_builder_get_hotplug_ports(self));
        } finally {
            release();
        }
    }

    /**
     * The Ignition document (JSON) with which Fedora CoreOS and Flatcar set themselves up at the first start, in
     * place of cloud-init. It becomes a file that belongs to the domain
     *
     * @return the Ignition document (JSON) with which Fedora CoreOS and Flatcar set themselves up at the first
     *     start, in place of cloud-init. It becomes a file that belongs to the domain, or {@code null}
     */
    public String ignition() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_builder_get_ignition(self));
        } finally {
            release();
        }
    }

    /**
     * The disk image to start from: an absolute path on the host, or on this machine with {@link
     * DomainBuilder#upload}. Required unless a kernel, a CD or the network is booted
     *
     * @return the disk image to start from: an absolute path on the host, or on this machine with {@link
     *     DomainBuilder#upload}. Required unless a kernel, a CD or the network is booted, or {@code null}
     */
    public String image() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_builder_get_image(self));
        } finally {
            release();
        }
    }

    /**
     * The format of the image, such as {@code raw} or {@code qcow2}; {@code null} to detect it. Required for a raw
     * image that has neither a partition table nor a file system
     *
     * @return the format of the image, such as {@code raw} or {@code qcow2}; {@code null} to detect it. Required for
     *     a raw image that has neither a partition table nor a file system
     */
    public String imageFormat() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_builder_get_image_format(self));
        } finally {
            release();
        }
    }

    /**
     * Whether the disk is a thin overlay of the image or a copy
     *
     * @return whether the disk is a thin overlay of the image or a copy
     */
    public ImageMode imageMode() {
        long self = acquire();
        try {
            return ImageMode.of(N.simplevirt_domain_builder_get_image_mode(self));
        } finally {
            release();
        }
    }

    /**
     * The initial RAM disk for the kernel: an absolute path on the host
     *
     * @return the initial RAM disk for the kernel: an absolute path on the host, or {@code null}
     */
    public String initrd() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_builder_get_initrd(self));
        } finally {
            release();
        }
    }

    /**
     * The image of a CD or DVD to install the guest from: an absolute path on the host. It is booted as long as the
     * disk has nothing to boot. It stays inserted until {@link Domain#changeMedia} ejects it
     *
     * @return the image of a CD or DVD to install the guest from: an absolute path on the host. It is booted as long
     *     as the disk has nothing to boot. It stays inserted until {@link Domain#changeMedia} ejects it, or {@code
     *     null}
     */
    public String installImage() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_builder_get_install_image(self));
        } finally {
            release();
        }
    }

    /**
     * A kernel on the host to boot directly: an absolute path
     *
     * @return A kernel on the host to boot directly: an absolute path, or {@code null}
     */
    public String kernel() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_builder_get_kernel(self));
        } finally {
            release();
        }
    }

    /**
     * A user to create in the guest, with sudo rights
     *
     * @return A user to create in the guest, with sudo rights, or {@code null}
     */
    public String login() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_builder_get_login(self));
        } finally {
            release();
        }
    }

    /**
     * The MAC address; {@code null} lets libvirt choose
     *
     * @return the MAC address; {@code null} lets libvirt choose
     */
    public String mac() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_builder_get_mac(self));
        } finally {
            release();
        }
    }

    /**
     * The machine type; {@code null} for {@code q35} on x86, or {@code pc} for a {@link DomainBuilder#osId} that
     * does not know Q35, and {@code virt} elsewhere
     *
     * @return the machine type; {@code null} for {@code q35} on x86, or {@code pc} for a {@link DomainBuilder#osId}
     *     that does not know Q35, and {@code virt} elsewhere
     */
    public String machine() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_builder_get_machine(self));
        } finally {
            release();
        }
    }

    /**
     * The memory; unless it was set, what the system of {@link DomainBuilder#osId} should have (in bytes).
     *
     * @return the memory; unless it was set, what the system of {@link DomainBuilder#osId} should have (in bytes).
     */
    public long memory() {
        long self = acquire();
        try {
            return N.simplevirt_domain_builder_get_memory(self);
        } finally {
            release();
        }
    }

    /**
     * cloud-init metadata, passed on verbatim instead of instance id and host name
     *
     * @return cloud-init metadata, passed on verbatim instead of instance id and host name, or {@code null}
     */
    public String metaData() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_builder_get_meta_data(self));
        } finally {
            release();
        }
    }

    /**
     * The name, unique on its host; required
     *
     * @return the name, unique on its host; required, or {@code null}
     */
    public String name() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_builder_get_name(self));
        } finally {
            release();
        }
    }

    /**
     * The libvirt network; {@code null} for {@code default}, which is created or started when needed
     *
     * @return the libvirt network; {@code null} for {@code default}, which is created or started when needed
     */
    public String network() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_builder_get_network(self));
        } finally {
            release();
        }
    }

    /**
     * Whether the network card is booted from (PXE) as long as disk and CD have nothing to boot
     *
     * @return whether the network card is booted from (PXE) as long as disk and CD have nothing to boot
     */
    public boolean networkBoot() {
        long self = acquire();
        try {
            return N.simplevirt_domain_builder_get_network_boot(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * cloud-init network configuration, passed on verbatim
     *
     * @return cloud-init network configuration, passed on verbatim, or {@code null}
     */
    public String networkConfig() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_builder_get_network_config(self));
        } finally {
            release();
        }
    }

    /**
     * How the domain is connected
     *
     * @return how the domain is connected
     */
    public NetworkMode networkMode() {
        long self = acquire();
        try {
            return NetworkMode.of(N.simplevirt_domain_builder_get_network_mode(self));
        } finally {
            release();
        }
    }

    /**
     * What the guest runs, as libosinfo names it: {@code http://debian.org/debian/11}, or for short {@code
     * debian11}. The full name is recorded in the metadata, where virt-manager, GNOME Boxes and Cockpit look for it.
     * What neither the builder nor its definition says is then chosen for that system: memory and virtual CPUs as
     * recommended, and on x86 the machine type, UEFI when the system cannot start from BIOS, disk bus (virtio, SATA
     * or IDE), network card, graphics card, tablet, random number generator, balloon and guest agent channel only
     * where the system has a driver, with SPICE a sound card, and for Windows a clock in local time and Hyper-V
     * features. A full name that libosinfo's database does not have is only recorded; a short name must be known.
     * {@link Connection#listOperatingSystems} lists both. Where libosinfo is not installed, only full names can be
     * used, and they are only recorded
     *
     * @return what the guest runs, as libosinfo names it: {@code http://debian.org/debian/11}, or for short {@code
     *     debian11}. The full name is recorded in the metadata, where virt-manager, GNOME Boxes and Cockpit look for
     *     it. What neither the builder nor its definition says is then chosen for that system: memory and virtual
     *     CPUs as recommended, and on x86 the machine type, UEFI when the system cannot start from BIOS, disk bus
     *     (virtio, SATA or IDE), network card, graphics card, tablet, random number generator, balloon and guest
     *     agent channel only where the system has a driver, with SPICE a sound card, and for Windows a clock in
     *     local time and Hyper-V features. A full name that libosinfo's database does not have is only recorded; a
     *     short name must be known. {@link Connection#listOperatingSystems} lists both. Where libosinfo is not
     *     installed, only full names can be used, and they are only recorded, or {@code null}
     */
    public String osId() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_builder_get_os_id(self));
        } finally {
            release();
        }
    }

    /**
     * Packages to install at the first start
     *
     * @return packages to install at the first start, or {@code null}
     */
    public List<String> packages() {
        long self = acquire();
        try {
            return Values.readStrings(N.simplevirt_domain_builder_get_packages(self));
        } finally {
            release();
        }
    }

    /**
     * The login's password, plain or as a crypt(3) hash
     *
     * @return the login's password, plain or as a crypt(3) hash, or {@code null}
     */
    public String password() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_builder_get_password(self));
        } finally {
            release();
        }
    }

    /**
     * The storage pool for the disks; {@code null} for {@code default}, which is created or started when needed. In
     * a pool of files ({@code dir}, {@code fs}, {@code netfs}, {@code vstorage}) the disk is a qcow2 file, or the
     * image in its own format. In one of block devices ({@code logical}, {@code zfs}) it is a raw device, which
     * takes all its space at once and may still hold what was stored there before the volume was made; the image is
     * then copied, and needs to be raw or a volume on the host, and there can be no Ignition document. Other pools
     * are refused with {@link ErrorCode#NOT_SUPPORTED}
     *
     * @return the storage pool for the disks; {@code null} for {@code default}, which is created or started when
     *     needed. In a pool of files ({@code dir}, {@code fs}, {@code netfs}, {@code vstorage}) the disk is a qcow2
     *     file, or the image in its own format. In one of block devices ({@code logical}, {@code zfs}) it is a raw
     *     device, which takes all its space at once and may still hold what was stored there before the volume was
     *     made; the image is then copied, and needs to be raw or a volume on the host, and there can be no Ignition
     *     document. Other pools are refused with {@link ErrorCode#NOT_SUPPORTED}
     */
    public String pool() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_builder_get_pool(self));
        } finally {
            release();
        }
    }

    /**
     * Public keys that may log in, as in {@code authorized_keys}
     *
     * @return public keys that may log in, as in {@code authorized_keys}, or {@code null}
     */
    public List<String> sshKeys() {
        long self = acquire();
        try {
            return Values.readStrings(N.simplevirt_domain_builder_get_ssh_keys(self));
        } finally {
            release();
        }
    }

    /**
     * Whether to start it after creating it
     *
     * @return whether to start it after creating it
     */
    public boolean start() {
        long self = acquire();
        try {
            return N.simplevirt_domain_builder_get_start(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * A short human-readable title
     *
     * @return A short human-readable title, or {@code null}
     */
    public String title() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_builder_get_title(self));
        } finally {
            release();
        }
    }

    /**
     * Whether the image is a file on this machine that must be uploaded to the host; implies a copy
     *
     * @return whether the image is a file on this machine that must be uploaded to the host; implies a copy
     */
    public boolean upload() {
        long self = acquire();
        try {
            return N.simplevirt_domain_builder_get_upload(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * cloud-init user data, passed on verbatim instead of login, password, keys, packages and commands
     *
     * @return cloud-init user data, passed on verbatim instead of login, password, keys, packages and commands, or
     *     {@code null}
     */
    public String userData() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_builder_get_user_data(self));
        } finally {
            release();
        }
    }

    /**
     * The UUID; {@code null} lets libvirt choose
     *
     * @return the UUID; {@code null} lets libvirt choose
     */
    public String uuid() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_domain_builder_get_uuid(self));
        } finally {
            release();
        }
    }

    /**
     * How many virtual CPUs; unless it was set, what the system of {@link DomainBuilder#osId} should have
     *
     * @return how many virtual CPUs; unless it was set, what the system of {@link DomainBuilder#osId} should have
     */
    public long vcpus() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_domain_builder_get_vcpus(self));
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainBuilder#acceleration}.
     *
     * @param value whether it uses hardware acceleration
     * @return this
     */
    public DomainBuilder setAcceleration(Acceleration value) {
        long self = acquire();
        try {
            N.simplevirt_domain_builder_set_acceleration(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainBuilder#architecture}.
     *
     * @param value the guest's architecture, such as {@code aarch64}; {@code null} for that of the host
     * @return this
     */
    public DomainBuilder setArchitecture(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_builder_set_architecture(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainBuilder#autostart}.
     *
     * @param value whether it is started automatically when the daemon starts
     * @return this
     */
    public DomainBuilder setAutostart(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_builder_set_autostart(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainBuilder#bridge}.
     *
     * @param value the bridge of the host, for {@link NetworkMode#BRIDGE}, or {@code null}
     * @return this
     */
    public DomainBuilder setBridge(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_builder_set_bridge(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainBuilder#cmdline}.
     *
     * @param value the kernel's command line, or {@code null}
     * @return this
     */
    public DomainBuilder setCmdline(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_builder_set_cmdline(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainBuilder#commands}.
     *
     * @param value shell commands to run as root at the first start, or {@code null}
     * @return this
     */
    public DomainBuilder setCommands(List<String> value) {
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_builder_set_commands(scope.use(this), scope.strings(value));
            return this;
        }
    }

    /**
     * Sets {@link DomainBuilder#definition}.
     *
     * @param value the definition to start from: whatever it says is kept, such as more disks and network cards,
     *     host devices, a TPM, shared folders, CPU and memory tuning. Name and UUID always come from the builder,
     *     and so do memory and virtual CPUs that were set, and each other property of the builder that was changed
     *     from its default. Devices of which a domain has one (console, guest agent channel, random number
     *     generator, balloon, graphics card) are added only when the definition has none, ports for hot-plug when it
     *     has no PCI controllers, and with {@link NetworkMode#AUTO} a network card when it has none. When the
     *     definition has a boot order, the builder adds nothing to it, or {@code null}
     * @return this
     */
    public DomainBuilder setDefinition(DomainConfig value) {
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_builder_set_definition(scope.use(this), scope.use(value));
            return this;
        }
    }

    /**
     * Sets {@link DomainBuilder#description}.
     *
     * @param value A human-readable description, or {@code null}
     * @return this
     */
    public DomainBuilder setDescription(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_builder_set_description(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainBuilder#diskSize}.
     *
     * @param value the size of the disk as the guest sees it; 0 keeps the size of the image. Without an image, an
     *     empty disk of this size is created (in bytes)
     * @return this
     */
    public DomainBuilder setDiskSize(long value) {
        long self = acquire();
        try {
            N.simplevirt_domain_builder_set_disk_size(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainBuilder#firmware}.
     *
     * @param value which firmware boots it
     * @return this
     */
    public DomainBuilder setFirmware(BuilderFirmware value) {
        long self = acquire();
        try {
            N.simplevirt_domain_builder_set_firmware(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainBuilder#graphics}.
     *
     * @param value its graphical console
     * @return this
     */
    public DomainBuilder setGraphics(BuilderGraphics value) {
        long self = acquire();
        try {
            N.simplevirt_domain_builder_set_graphics(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainBuilder#hostname}.
     *
     * @param value the guest's host name; with {@code null} it is derived from {@link DomainBuilder#name} when there
     *     is cloud-init data at all
     * @return this
     */
    public DomainBuilder setHostname(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_builder_set_hostname(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainBuilder#hotplugPorts}.
     *
     * @param value how many devices can be plugged in while it runs, on machines with PCI Express; at most 28
     * @return this
     */
    public DomainBuilder setHotplugPorts(long value) {
        long self = acquire();
        try {
            N.simplevirt_domain_builder_set_hotplug_ports(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainBuilder#ignition}.
     *
     * @param value the Ignition document (JSON) with which Fedora CoreOS and Flatcar set themselves up at the first
     *     start, in place of cloud-init. It becomes a file that belongs to the domain, or {@code null}
     * @return this
     */
    public DomainBuilder setIgnition(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_builder_set_ignition(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainBuilder#image}.
     *
     * @param value the disk image to start from: an absolute path on the host, or on this machine with {@link
     *     DomainBuilder#upload}. Required unless a kernel, a CD or the network is booted, or {@code null}
     * @return this
     */
    public DomainBuilder setImage(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_builder_set_image(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainBuilder#imageFormat}.
     *
     * @param value the format of the image, such as {@code raw} or {@code qcow2}; {@code null} to detect it.
     *     Required for a raw image that has neither a partition table nor a file system
     * @return this
     */
    public DomainBuilder setImageFormat(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_builder_set_image_format(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainBuilder#imageMode}.
     *
     * @param value whether the disk is a thin overlay of the image or a copy
     * @return this
     */
    public DomainBuilder setImageMode(ImageMode value) {
        long self = acquire();
        try {
            N.simplevirt_domain_builder_set_image_mode(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainBuilder#initrd}.
     *
     * @param value the initial RAM disk for the kernel: an absolute path on the host, or {@code null}
     * @return this
     */
    public DomainBuilder setInitrd(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_builder_set_initrd(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainBuilder#installImage}.
     *
     * @param value the image of a CD or DVD to install the guest from: an absolute path on the host. It is booted as
     *     long as the disk has nothing to boot. It stays inserted until {@link Domain#changeMedia} ejects it, or
     *     {@code null}
     * @return this
     */
    public DomainBuilder setInstallImage(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_builder_set_install_image(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainBuilder#kernel}.
     *
     * @param value A kernel on the host to boot directly: an absolute path, or {@code null}
     * @return this
     */
    public DomainBuilder setKernel(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_builder_set_kernel(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainBuilder#login}.
     *
     * @param value A user to create in the guest, with sudo rights, or {@code null}
     * @return this
     */
    public DomainBuilder setLogin(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_builder_set_login(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainBuilder#mac}.
     *
     * @param value the MAC address; {@code null} lets libvirt choose
     * @return this
     */
    public DomainBuilder setMac(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_builder_set_mac(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainBuilder#machine}.
     *
     * @param value the machine type; {@code null} for {@code q35} on x86, or {@code pc} for a {@link
     *     DomainBuilder#osId} that does not know Q35, and {@code virt} elsewhere
     * @return this
     */
    public DomainBuilder setMachine(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_builder_set_machine(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainBuilder#memory}.
     *
     * @param value the memory; unless it was set, what the system of {@link DomainBuilder#osId} should have (in
     *     bytes)
     * @return this
     */
    public DomainBuilder setMemory(long value) {
        long self = acquire();
        try {
            N.simplevirt_domain_builder_set_memory(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainBuilder#metaData}.
     *
     * @param value cloud-init metadata, passed on verbatim instead of instance id and host name, or {@code null}
     * @return this
     */
    public DomainBuilder setMetaData(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_builder_set_meta_data(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainBuilder#name}.
     *
     * @param value the name, unique on its host; required, or {@code null}
     * @return this
     */
    public DomainBuilder setName(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_builder_set_name(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainBuilder#network}.
     *
     * @param value the libvirt network; {@code null} for {@code default}, which is created or started when needed
     * @return this
     */
    public DomainBuilder setNetwork(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_builder_set_network(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainBuilder#networkBoot}.
     *
     * @param value whether the network card is booted from (PXE) as long as disk and CD have nothing to boot
     * @return this
     */
    public DomainBuilder setNetworkBoot(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_builder_set_network_boot(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainBuilder#networkConfig}.
     *
     * @param value cloud-init network configuration, passed on verbatim, or {@code null}
     * @return this
     */
    public DomainBuilder setNetworkConfig(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_builder_set_network_config(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainBuilder#networkMode}.
     *
     * @param value how the domain is connected
     * @return this
     */
    public DomainBuilder setNetworkMode(NetworkMode value) {
        long self = acquire();
        try {
            N.simplevirt_domain_builder_set_network_mode(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainBuilder#osId}.
     *
     * @param value what the guest runs, as libosinfo names it: {@code http://debian.org/debian/11}, or for short
     *     {@code debian11}. The full name is recorded in the metadata, where virt-manager, GNOME Boxes and Cockpit
     *     look for it. What neither the builder nor its definition says is then chosen for that system: memory and
     *     virtual CPUs as recommended, and on x86 the machine type, UEFI when the system cannot start from BIOS,
     *     disk bus (virtio, SATA or IDE), network card, graphics card, tablet, random number generator, balloon and
     *     guest agent channel only where the system has a driver, with SPICE a sound card, and for Windows a clock
     *     in local time and Hyper-V features. A full name that libosinfo's database does not have is only recorded;
     *     a short name must be known. {@link Connection#listOperatingSystems} lists both. Where libosinfo is not
     *     installed, only full names can be used, and they are only recorded, or {@code null}
     * @return this
     */
    public DomainBuilder setOsId(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_builder_set_os_id(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainBuilder#packages}.
     *
     * @param value packages to install at the first start, or {@code null}
     * @return this
     */
    public DomainBuilder setPackages(List<String> value) {
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_builder_set_packages(scope.use(this), scope.strings(value));
            return this;
        }
    }

    /**
     * Sets {@link DomainBuilder#password}.
     *
     * @param value the login's password, plain or as a crypt(3) hash, or {@code null}
     * @return this
     */
    public DomainBuilder setPassword(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_builder_set_password(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainBuilder#pool}.
     *
     * @param value the storage pool for the disks; {@code null} for {@code default}, which is created or started
     *     when needed. In a pool of files ({@code dir}, {@code fs}, {@code netfs}, {@code vstorage}) the disk is a
     *     qcow2 file, or the image in its own format. In one of block devices ({@code logical}, {@code zfs}) it is a
     *     raw device, which takes all its space at once and may still hold what was stored there before the volume
     *     was made; the image is then copied, and needs to be raw or a volume on the host, and there can be no
     *     Ignition document. Other pools are refused with {@link ErrorCode#NOT_SUPPORTED}
     * @return this
     */
    public DomainBuilder setPool(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_builder_set_pool(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainBuilder#sshKeys}.
     *
     * @param value public keys that may log in, as in {@code authorized_keys}, or {@code null}
     * @return this
     */
    public DomainBuilder setSshKeys(List<String> value) {
        try (Scope scope = new Scope()) {
            N.simplevirt_domain_builder_set_ssh_keys(scope.use(this), scope.strings(value));
            return this;
        }
    }

    /**
     * Sets {@link DomainBuilder#start}.
     *
     * @param value whether to start it after creating it
     * @return this
     */
    public DomainBuilder setStart(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_builder_set_start(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainBuilder#title}.
     *
     * @param value A short human-readable title, or {@code null}
     * @return this
     */
    public DomainBuilder setTitle(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_builder_set_title(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainBuilder#upload}.
     *
     * @param value whether the image is a file on this machine that must be uploaded to the host; implies a copy
     * @return this
     */
    public DomainBuilder setUpload(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_domain_builder_set_upload(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainBuilder#userData}.
     *
     * @param value cloud-init user data, passed on verbatim instead of login, password, keys, packages and commands,
     *     or {@code null}
     * @return this
     */
    public DomainBuilder setUserData(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_builder_set_user_data(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainBuilder#uuid}.
     *
     * @param value the UUID; {@code null} lets libvirt choose
     * @return this
     */
    public DomainBuilder setUuid(String value) {
        long self = acquire();
        try {
            N.simplevirt_domain_builder_set_uuid(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link DomainBuilder#vcpus}.
     *
     * @param value how many virtual CPUs; unless it was set, what the system of {@link DomainBuilder#osId} should
     *     have
     * @return this
     */
    public DomainBuilder setVcpus(long value) {
        long self = acquire();
        try {
            N.simplevirt_domain_builder_set_vcpus(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    @Override
    String shown() {
        return name();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_domain_builder_new(byte[] name);

        static native void simplevirt_domain_builder_add_command(long self, byte[] command);

        static native void simplevirt_domain_builder_add_package(long self, byte[] package_);

        static native void simplevirt_domain_builder_add_ssh_key(long self, byte[] key);

        static native long simplevirt_domain_builder_build_seed(long self, long[] error);

        static native int simplevirt_domain_builder_get_acceleration(long self);

        static native long simplevirt_domain_builder_get_architecture(long self);

        static native int simplevirt_domain_builder_get_autostart(long self);

        static native long simplevirt_domain_builder_get_bridge(long self);

        static native long simplevirt_domain_builder_get_cmdline(long self);

        static native long simplevirt_domain_builder_get_commands(long self);

        static native long simplevirt_domain_builder_get_definition(long self);

        static native long simplevirt_domain_builder_get_description(long self);

        static native long simplevirt_domain_builder_get_disk_size(long self);

        static native int simplevirt_domain_builder_get_firmware(long self);

        static native int simplevirt_domain_builder_get_graphics(long self);

        static native long simplevirt_domain_builder_get_hostname(long self);

        static native int simplevirt_domain_builder_get_hotplug_ports(long self);

        static native long simplevirt_domain_builder_get_ignition(long self);

        static native long simplevirt_domain_builder_get_image(long self);

        static native long simplevirt_domain_builder_get_image_format(long self);

        static native int simplevirt_domain_builder_get_image_mode(long self);

        static native long simplevirt_domain_builder_get_initrd(long self);

        static native long simplevirt_domain_builder_get_install_image(long self);

        static native long simplevirt_domain_builder_get_kernel(long self);

        static native long simplevirt_domain_builder_get_login(long self);

        static native long simplevirt_domain_builder_get_mac(long self);

        static native long simplevirt_domain_builder_get_machine(long self);

        static native long simplevirt_domain_builder_get_memory(long self);

        static native long simplevirt_domain_builder_get_meta_data(long self);

        static native long simplevirt_domain_builder_get_name(long self);

        static native long simplevirt_domain_builder_get_network(long self);

        static native int simplevirt_domain_builder_get_network_boot(long self);

        static native long simplevirt_domain_builder_get_network_config(long self);

        static native int simplevirt_domain_builder_get_network_mode(long self);

        static native long simplevirt_domain_builder_get_os_id(long self);

        static native long simplevirt_domain_builder_get_packages(long self);

        static native long simplevirt_domain_builder_get_password(long self);

        static native long simplevirt_domain_builder_get_pool(long self);

        static native long simplevirt_domain_builder_get_ssh_keys(long self);

        static native int simplevirt_domain_builder_get_start(long self);

        static native long simplevirt_domain_builder_get_title(long self);

        static native int simplevirt_domain_builder_get_upload(long self);

        static native long simplevirt_domain_builder_get_user_data(long self);

        static native long simplevirt_domain_builder_get_uuid(long self);

        static native int simplevirt_domain_builder_get_vcpus(long self);

        static native void simplevirt_domain_builder_set_acceleration(long self, int value);

        static native void simplevirt_domain_builder_set_architecture(long self, byte[] value);

        static native void simplevirt_domain_builder_set_autostart(long self, int value);

        static native void simplevirt_domain_builder_set_bridge(long self, byte[] value);

        static native void simplevirt_domain_builder_set_cmdline(long self, byte[] value);

        static native void simplevirt_domain_builder_set_commands(long self, long value);

        static native void simplevirt_domain_builder_set_definition(long self, long value);

        static native void simplevirt_domain_builder_set_description(long self, byte[] value);

        static native void simplevirt_domain_builder_set_disk_size(long self, long value);

        static native void simplevirt_domain_builder_set_firmware(long self, int value);

        static native void simplevirt_domain_builder_set_graphics(long self, int value);

        static native void simplevirt_domain_builder_set_hostname(long self, byte[] value);

        static native void simplevirt_domain_builder_set_hotplug_ports(long self, int value);

        static native void simplevirt_domain_builder_set_ignition(long self, byte[] value);

        static native void simplevirt_domain_builder_set_image(long self, byte[] value);

        static native void simplevirt_domain_builder_set_image_format(long self, byte[] value);

        static native void simplevirt_domain_builder_set_image_mode(long self, int value);

        static native void simplevirt_domain_builder_set_initrd(long self, byte[] value);

        static native void simplevirt_domain_builder_set_install_image(long self, byte[] value);

        static native void simplevirt_domain_builder_set_kernel(long self, byte[] value);

        static native void simplevirt_domain_builder_set_login(long self, byte[] value);

        static native void simplevirt_domain_builder_set_mac(long self, byte[] value);

        static native void simplevirt_domain_builder_set_machine(long self, byte[] value);

        static native void simplevirt_domain_builder_set_memory(long self, long value);

        static native void simplevirt_domain_builder_set_meta_data(long self, byte[] value);

        static native void simplevirt_domain_builder_set_name(long self, byte[] value);

        static native void simplevirt_domain_builder_set_network(long self, byte[] value);

        static native void simplevirt_domain_builder_set_network_boot(long self, int value);

        static native void simplevirt_domain_builder_set_network_config(long self, byte[] value);

        static native void simplevirt_domain_builder_set_network_mode(long self, int value);

        static native void simplevirt_domain_builder_set_os_id(long self, byte[] value);

        static native void simplevirt_domain_builder_set_packages(long self, long value);

        static native void simplevirt_domain_builder_set_password(long self, byte[] value);

        static native void simplevirt_domain_builder_set_pool(long self, byte[] value);

        static native void simplevirt_domain_builder_set_ssh_keys(long self, long value);

        static native void simplevirt_domain_builder_set_start(long self, int value);

        static native void simplevirt_domain_builder_set_title(long self, byte[] value);

        static native void simplevirt_domain_builder_set_upload(long self, int value);

        static native void simplevirt_domain_builder_set_user_data(long self, byte[] value);

        static native void simplevirt_domain_builder_set_uuid(long self, byte[] value);

        static native void simplevirt_domain_builder_set_vcpus(long self, int value);
    }
}
