// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

import java.util.List;

/**
 * A serial port of a domain.
 * <p>XML: {@code <serial>}.
 */
public final class SerialConfig extends Config {
    SerialConfig(Owned owned) {
        super(owned);
    }

    static SerialConfig wrap(long pointer) {
        return pointer == 0 ? null : new SerialConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <serial>}. */
    public SerialConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_serial_config_new());
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <serial>}
     * @return a new {@link SerialConfig}
     * @throws SimplevirtException when it fails
     */
    public static SerialConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_serial_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return SerialConfig.wrap(result);
    }

    /**
     * Adds an item to this list: the connections to the host, one for each end. A standalone object becomes a view
     * on its place in the document; one that is part of another document is copied.
     *
     * @param item what to add
     * @return this
     */
    public SerialConfig addSourceEnd(CharacterSourceConfig item) {
        try (Scope scope = new Scope()) {
            N.simplevirt_serial_config_add_source_end(scope.use(this), scope.use(item));
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
            return Values.unsigned(N.simplevirt_serial_config_get_acpi_index(self));
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
            return AddressType.of(N.simplevirt_serial_config_get_address_type(self));
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
            return Text.read(N.simplevirt_serial_config_get_alias(self));
        } finally {
            release();
        }
    }

    /**
     * The port of an ISA device.
     * <p>XML: address[&#64;type='isa']/&#64;iobase.
     *
     * @return the port of an ISA device; 0 when it is not set
     */
    public long isaIobase() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_serial_config_get_isa_iobase(self));
        } finally {
            release();
        }
    }

    /**
     * The interrupt of an ISA device.
     * <p>XML: address[&#64;type='isa']/&#64;irq.
     *
     * @return the interrupt of an ISA device; 0 when it is not set
     */
    public long isaIrq() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_serial_config_get_isa_irq(self));
        } finally {
            release();
        }
    }

    /**
     * Whether the log is appended to instead of being emptied.
     * <p>XML: log/&#64;append.
     *
     * @return whether the log is appended to instead of being emptied; {@code false} when it is not set
     */
    public boolean logAppend() {
        long self = acquire();
        try {
            return N.simplevirt_serial_config_get_log_append(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * Where what the guest writes is kept.
     * <p>XML: log/&#64;file.
     *
     * @return where what the guest writes is kept, or {@code null} when it is not set
     */
    public String logFile() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_serial_config_get_log_file(self));
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
            return Values.unsigned(N.simplevirt_serial_config_get_pci_bus(self));
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
            return Values.unsigned(N.simplevirt_serial_config_get_pci_domain(self));
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
            return Values.unsigned(N.simplevirt_serial_config_get_pci_function(self));
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
            return N.simplevirt_serial_config_get_pci_multifunction(self) != 0;
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
            return Values.unsigned(N.simplevirt_serial_config_get_pci_slot(self));
        } finally {
            release();
        }
    }

    /**
     * The number of the port.
     * <p>XML: target/&#64;port.
     *
     * @return the number of the port; 0 when it is not set
     */
    public long port() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_serial_config_get_port(self));
        } finally {
            release();
        }
    }

    /**
     * What is spoken over a TCP socket.
     * <p>XML: protocol/&#64;type.
     *
     * @return what is spoken over a TCP socket; {@link SocketProtocol#DEFAULT} when it is not set
     */
    public SocketProtocol protocol() {
        long self = acquire();
        try {
            return SocketProtocol.of(N.simplevirt_serial_config_get_protocol(self));
        } finally {
            release();
        }
    }

    /**
     * Whether a lost socket is reconnected.
     * <p>XML: source/reconnect/&#64;enabled.
     *
     * @return whether a lost socket is reconnected; {@code false} when it is not set
     */
    public boolean reconnect() {
        long self = acquire();
        try {
            return N.simplevirt_serial_config_get_reconnect(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * How long to wait before reconnecting a lost socket (in seconds; from 1 to 4294967295).
     * <p>XML: source/reconnect/&#64;timeout.
     *
     * @return how long to wait before reconnecting a lost socket; 0 when it is not set
     */
    public long reconnectSeconds() {
        long self = acquire();
        try {
            return Values.unsigned(N.simplevirt_serial_config_get_reconnect_seconds(self));
        } finally {
            release();
        }
    }

    /**
     * Whether a file is appended to instead of being emptied.
     * <p>XML: source/&#64;append.
     *
     * @return whether a file is appended to instead of being emptied; {@code false} when it is not set
     */
    public boolean sourceAppend() {
        long self = acquire();
        try {
            return N.simplevirt_serial_config_get_source_append(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The channel of a SPICE port.
     * <p>XML: source/&#64;channel.
     *
     * @return the channel of a SPICE port, or {@code null} when it is not set
     */
    public String sourceChannel() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_serial_config_get_source_channel(self));
        } finally {
            release();
        }
    }

    /**
     * The address of a socket.
     * <p>XML: source/&#64;host.
     *
     * @return the address of a socket, or {@code null} when it is not set
     */
    public String sourceHost() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_serial_config_get_source_host(self));
        } finally {
            release();
        }
    }

    /**
     * Which end of a socket this is.
     * <p>XML: source/&#64;mode.
     *
     * @return which end of a socket this is; {@link SocketMode#DEFAULT} when it is not set
     */
    public SocketMode sourceMode() {
        long self = acquire();
        try {
            return SocketMode.of(N.simplevirt_serial_config_get_source_mode(self));
        } finally {
            release();
        }
    }

    /**
     * The file, device, pipe or socket on the host.
     * <p>XML: source/&#64;path.
     *
     * @return the file, device, pipe or socket on the host, or {@code null} when it is not set
     */
    public String sourcePath() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_serial_config_get_source_path(self));
        } finally {
            release();
        }
    }

    /**
     * The port of a socket.
     * <p>XML: source/&#64;service.
     *
     * @return the port of a socket, or {@code null} when it is not set
     */
    public String sourceService() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_serial_config_get_source_service(self));
        } finally {
            release();
        }
    }

    /**
     * Whether a TCP socket is encrypted.
     * <p>XML: source/&#64;tls.
     *
     * @return whether a TCP socket is encrypted; {@code false} when it is not set
     */
    public boolean sourceTls() {
        long self = acquire();
        try {
            return N.simplevirt_serial_config_get_source_tls(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * What it is connected to on the host.
     * <p>XML: &#64;type.
     *
     * @return what it is connected to on the host; {@link CharacterSourceType#DEFAULT} when it is not set
     */
    public CharacterSourceType sourceType() {
        long self = acquire();
        try {
            return CharacterSourceType.of(N.simplevirt_serial_config_get_source_type(self));
        } finally {
            release();
        }
    }

    /**
     * The register a pSeries port is at.
     * <p>XML: address[&#64;type='spapr-vio']/&#64;reg.
     *
     * @return the register a pSeries port is at; 0 when it is not set
     */
    public long spaprReg() {
        long self = acquire();
        try {
            return N.simplevirt_serial_config_get_spapr_reg(self);
        } finally {
            release();
        }
    }

    /**
     * What it is in the guest.
     * <p>XML: target/model/&#64;name.
     *
     * @return what it is in the guest; {@link SerialModel#DEFAULT} when it is not set
     */
    public SerialModel targetModel() {
        long self = acquire();
        try {
            return SerialModel.of(N.simplevirt_serial_config_get_target_model(self));
        } finally {
            release();
        }
    }

    /**
     * What it hangs on in the guest.
     * <p>XML: target/&#64;type.
     *
     * @return what it hangs on in the guest; {@link SerialTarget#DEFAULT} when it is not set
     */
    public SerialTarget targetType() {
        long self = acquire();
        try {
            return SerialTarget.of(N.simplevirt_serial_config_get_target_type(self));
        } finally {
            release();
        }
    }

    /**
     * The terminal on the host while the domain is running.
     * <p>XML: &#64;tty.
     *
     * @return the terminal on the host while the domain is running, or {@code null} when it is not set
     */
    public String tty() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_serial_config_get_tty(self));
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
            return Values.unsigned(N.simplevirt_serial_config_get_usb_bus(self));
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
            return Text.read(N.simplevirt_serial_config_get_usb_port(self));
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
            return Values.unsigned(N.simplevirt_serial_config_get_zpci_fid(self));
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
            return Values.unsigned(N.simplevirt_serial_config_get_zpci_uid(self));
        } finally {
            release();
        }
    }

    /**
     * The connections to the host, one for each end.
     * <p>XML: {@code source}.
     *
     * @return views on the elements, in document order
     */
    public List<CharacterSourceConfig> listSourceEnds() {
        long self = acquire();
        try {
            return Values.takeObjects(N.simplevirt_serial_config_list_source_ends(self), CharacterSourceConfig::wrap);
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
    public boolean removeSourceEnd(CharacterSourceConfig item) {
        try (Scope scope = new Scope()) {
            return N.simplevirt_serial_config_remove_source_end(scope.use(this), scope.use(item)) != 0;
        }
    }

    /**
     * Sets {@link SerialConfig#acpiIndex}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value the index by which the guest's firmware names the device; 0 to leave it to libvirt
     * @return this
     */
    public SerialConfig setAcpiIndex(long value) {
        long self = acquire();
        try {
            N.simplevirt_serial_config_set_acpi_index(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SerialConfig#addressType}.
     *
     * @param value how the device is plugged into the guest; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN}
     *     to keep what is there
     * @return this
     */
    public SerialConfig setAddressType(AddressType value) {
        long self = acquire();
        try {
            N.simplevirt_serial_config_set_address_type(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SerialConfig#alias}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the name that the hypervisor uses for the device; a name chosen by the user begins with {@code
     *     ua-}; or {@code null} to leave it to libvirt
     * @return this
     */
    public SerialConfig setAlias(String value) {
        long self = acquire();
        try {
            N.simplevirt_serial_config_set_alias(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SerialConfig#isaIobase}.
     *
     * @param value the port of an ISA device
     * @return this
     */
    public SerialConfig setIsaIobase(long value) {
        long self = acquire();
        try {
            N.simplevirt_serial_config_set_isa_iobase(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SerialConfig#isaIrq}.
     *
     * @param value the interrupt of an ISA device
     * @return this
     */
    public SerialConfig setIsaIrq(long value) {
        long self = acquire();
        try {
            N.simplevirt_serial_config_set_isa_irq(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SerialConfig#logAppend}.
     *
     * @param value whether the log is appended to instead of being emptied
     * @return this
     */
    public SerialConfig setLogAppend(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_serial_config_set_log_append(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SerialConfig#logFile}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value where what the guest writes is kept; or {@code null} to leave it to libvirt
     * @return this
     */
    public SerialConfig setLogFile(String value) {
        long self = acquire();
        try {
            N.simplevirt_serial_config_set_log_file(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SerialConfig#pciBus}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value PCI bus of the device's address
     * @return this
     */
    public SerialConfig setPciBus(long value) {
        long self = acquire();
        try {
            N.simplevirt_serial_config_set_pci_bus(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SerialConfig#pciDomain}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value PCI domain of the device's address
     * @return this
     */
    public SerialConfig setPciDomain(long value) {
        long self = acquire();
        try {
            N.simplevirt_serial_config_set_pci_domain(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SerialConfig#pciFunction}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value PCI function of the device's address
     * @return this
     */
    public SerialConfig setPciFunction(long value) {
        long self = acquire();
        try {
            N.simplevirt_serial_config_set_pci_function(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SerialConfig#pciMultifunction}.
     *
     * @param value whether more functions share the slot
     * @return this
     */
    public SerialConfig setPciMultifunction(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_serial_config_set_pci_multifunction(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SerialConfig#pciSlot}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value PCI slot of the device's address
     * @return this
     */
    public SerialConfig setPciSlot(long value) {
        long self = acquire();
        try {
            N.simplevirt_serial_config_set_pci_slot(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SerialConfig#port}.
     *
     * @param value the number of the port
     * @return this
     */
    public SerialConfig setPort(long value) {
        long self = acquire();
        try {
            N.simplevirt_serial_config_set_port(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SerialConfig#protocol}.
     *
     * @param value what is spoken over a TCP socket; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep
     *     what is there
     * @return this
     */
    public SerialConfig setProtocol(SocketProtocol value) {
        long self = acquire();
        try {
            N.simplevirt_serial_config_set_protocol(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SerialConfig#reconnect}.
     *
     * @param value whether a lost socket is reconnected
     * @return this
     */
    public SerialConfig setReconnect(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_serial_config_set_reconnect(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SerialConfig#reconnectSeconds}. A value out of range is refused, which {@link Config#validate}
     * reports.
     *
     * @param value how long to wait before reconnecting a lost socket; 0 to leave it to libvirt
     * @return this
     */
    public SerialConfig setReconnectSeconds(long value) {
        long self = acquire();
        try {
            N.simplevirt_serial_config_set_reconnect_seconds(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SerialConfig#sourceAppend}.
     *
     * @param value whether a file is appended to instead of being emptied
     * @return this
     */
    public SerialConfig setSourceAppend(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_serial_config_set_source_append(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SerialConfig#sourceChannel}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the channel of a SPICE port; or {@code null} to leave it to libvirt
     * @return this
     */
    public SerialConfig setSourceChannel(String value) {
        long self = acquire();
        try {
            N.simplevirt_serial_config_set_source_channel(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SerialConfig#sourceHost}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the address of a socket; or {@code null} to leave it to libvirt
     * @return this
     */
    public SerialConfig setSourceHost(String value) {
        long self = acquire();
        try {
            N.simplevirt_serial_config_set_source_host(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SerialConfig#sourceMode}.
     *
     * @param value which end of a socket this is; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep
     *     what is there
     * @return this
     */
    public SerialConfig setSourceMode(SocketMode value) {
        long self = acquire();
        try {
            N.simplevirt_serial_config_set_source_mode(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SerialConfig#sourcePath}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value the file, device, pipe or socket on the host; or {@code null} to leave it to libvirt
     * @return this
     */
    public SerialConfig setSourcePath(String value) {
        long self = acquire();
        try {
            N.simplevirt_serial_config_set_source_path(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SerialConfig#sourceService}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the port of a socket; or {@code null} to leave it to libvirt
     * @return this
     */
    public SerialConfig setSourceService(String value) {
        long self = acquire();
        try {
            N.simplevirt_serial_config_set_source_service(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SerialConfig#sourceTls}.
     *
     * @param value whether a TCP socket is encrypted
     * @return this
     */
    public SerialConfig setSourceTls(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_serial_config_set_source_tls(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SerialConfig#sourceType}.
     *
     * @param value what it is connected to on the host; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to
     *     keep what is there
     * @return this
     */
    public SerialConfig setSourceType(CharacterSourceType value) {
        long self = acquire();
        try {
            N.simplevirt_serial_config_set_source_type(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SerialConfig#spaprReg}.
     *
     * @param value the register a pSeries port is at
     * @return this
     */
    public SerialConfig setSpaprReg(long value) {
        long self = acquire();
        try {
            N.simplevirt_serial_config_set_spapr_reg(self, value);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SerialConfig#targetModel}.
     *
     * @param value what it is in the guest; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep what is
     *     there
     * @return this
     */
    public SerialConfig setTargetModel(SerialModel value) {
        long self = acquire();
        try {
            N.simplevirt_serial_config_set_target_model(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SerialConfig#targetType}.
     *
     * @param value what it hangs on in the guest; {@code DEFAULT} to leave it to libvirt, {@code UNKNOWN} to keep
     *     what is there
     * @return this
     */
    public SerialConfig setTargetType(SerialTarget value) {
        long self = acquire();
        try {
            N.simplevirt_serial_config_set_target_type(self, value.value());
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SerialConfig#usbBus}.
     *
     * @param value USB bus of the device's address
     * @return this
     */
    public SerialConfig setUsbBus(long value) {
        long self = acquire();
        try {
            N.simplevirt_serial_config_set_usb_bus(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SerialConfig#usbPort}. A text with control characters is refused, which {@link Config#validate}
     * reports.
     *
     * @param value USB port of the device's address: {@code 1}, {@code 2.1}; or {@code null} to leave it to libvirt
     * @return this
     */
    public SerialConfig setUsbPort(String value) {
        long self = acquire();
        try {
            N.simplevirt_serial_config_set_usb_port(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SerialConfig#zpciFid}.
     *
     * @param value the function identifier of the device's address (S390)
     * @return this
     */
    public SerialConfig setZpciFid(long value) {
        long self = acquire();
        try {
            N.simplevirt_serial_config_set_zpci_fid(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link SerialConfig#zpciUid}. A value out of range is refused, which {@link Config#validate} reports.
     *
     * @param value the user-defined identifier of the device's address (S390); 0 to leave it to libvirt
     * @return this
     */
    public SerialConfig setZpciUid(long value) {
        long self = acquire();
        try {
            N.simplevirt_serial_config_set_zpci_uid(self, Values.unsigned(value));
            return this;
        } finally {
            release();
        }
    }

    @Override
    public SerialConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public SerialConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public SerialConfig copy() {
        return (SerialConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_serial_config_new();

        static native long simplevirt_serial_config_new_from_xml(byte[] xml, long[] error);

        static native void simplevirt_serial_config_add_source_end(long self, long item);

        static native int simplevirt_serial_config_get_acpi_index(long self);

        static native int simplevirt_serial_config_get_address_type(long self);

        static native long simplevirt_serial_config_get_alias(long self);

        static native int simplevirt_serial_config_get_isa_iobase(long self);

        static native int simplevirt_serial_config_get_isa_irq(long self);

        static native int simplevirt_serial_config_get_log_append(long self);

        static native long simplevirt_serial_config_get_log_file(long self);

        static native int simplevirt_serial_config_get_pci_bus(long self);

        static native int simplevirt_serial_config_get_pci_domain(long self);

        static native int simplevirt_serial_config_get_pci_function(long self);

        static native int simplevirt_serial_config_get_pci_multifunction(long self);

        static native int simplevirt_serial_config_get_pci_slot(long self);

        static native int simplevirt_serial_config_get_port(long self);

        static native int simplevirt_serial_config_get_protocol(long self);

        static native int simplevirt_serial_config_get_reconnect(long self);

        static native int simplevirt_serial_config_get_reconnect_seconds(long self);

        static native int simplevirt_serial_config_get_source_append(long self);

        static native long simplevirt_serial_config_get_source_channel(long self);

        static native long simplevirt_serial_config_get_source_host(long self);

        static native int simplevirt_serial_config_get_source_mode(long self);

        static native long simplevirt_serial_config_get_source_path(long self);

        static native long simplevirt_serial_config_get_source_service(long self);

        static native int simplevirt_serial_config_get_source_tls(long self);

        static native int simplevirt_serial_config_get_source_type(long self);

        static native long simplevirt_serial_config_get_spapr_reg(long self);

        static native int simplevirt_serial_config_get_target_model(long self);

        static native int simplevirt_serial_config_get_target_type(long self);

        static native long simplevirt_serial_config_get_tty(long self);

        static native int simplevirt_serial_config_get_usb_bus(long self);

        static native long simplevirt_serial_config_get_usb_port(long self);

        static native int simplevirt_serial_config_get_zpci_fid(long self);

        static native int simplevirt_serial_config_get_zpci_uid(long self);

        static native long simplevirt_serial_config_list_source_ends(long self);

        static native int simplevirt_serial_config_remove_source_end(long self, long item);

        static native void simplevirt_serial_config_set_acpi_index(long self, int value);

        static native void simplevirt_serial_config_set_address_type(long self, int value);

        static native void simplevirt_serial_config_set_alias(long self, byte[] value);

        static native void simplevirt_serial_config_set_isa_iobase(long self, int value);

        static native void simplevirt_serial_config_set_isa_irq(long self, int value);

        static native void simplevirt_serial_config_set_log_append(long self, int value);

        static native void simplevirt_serial_config_set_log_file(long self, byte[] value);

        static native void simplevirt_serial_config_set_pci_bus(long self, int value);

        static native void simplevirt_serial_config_set_pci_domain(long self, int value);

        static native void simplevirt_serial_config_set_pci_function(long self, int value);

        static native void simplevirt_serial_config_set_pci_multifunction(long self, int value);

        static native void simplevirt_serial_config_set_pci_slot(long self, int value);

        static native void simplevirt_serial_config_set_port(long self, int value);

        static native void simplevirt_serial_config_set_protocol(long self, int value);

        static native void simplevirt_serial_config_set_reconnect(long self, int value);

        static native void simplevirt_serial_config_set_reconnect_seconds(long self, int value);

        static native void simplevirt_serial_config_set_source_append(long self, int value);

        static native void simplevirt_serial_config_set_source_channel(long self, byte[] value);

        static native void simplevirt_serial_config_set_source_host(long self, byte[] value);

        static native void simplevirt_serial_config_set_source_mode(long self, int value);

        static native void simplevirt_serial_config_set_source_path(long self, byte[] value);

        static native void simplevirt_serial_config_set_source_service(long self, byte[] value);

        static native void simplevirt_serial_config_set_source_tls(long self, int value);

        static native void simplevirt_serial_config_set_source_type(long self, int value);

        static native void simplevirt_serial_config_set_spapr_reg(long self, long value);

        static native void simplevirt_serial_config_set_target_model(long self, int value);

        static native void simplevirt_serial_config_set_target_type(long self, int value);

        static native void simplevirt_serial_config_set_usb_bus(long self, int value);

        static native void simplevirt_serial_config_set_usb_port(long self, byte[] value);

        static native void simplevirt_serial_config_set_zpci_fid(long self, int value);

        static native void simplevirt_serial_config_set_zpci_uid(long self, int value);
    }
}
