// SPDX-License-Identifier: LGPL-2.1-or-later
// Written by bindings/generate from the GIR.
package org.simplevirt;

/**
 * Which packets a rule of a network filter matches: the name of the element is the protocol ({@code mac}, {@code
 * arp}, {@code ip}, {@code tcp}, {@code icmpv6} ...).
 * <p>XML: {@code <all>}.
 */
public final class NwfilterMatchConfig extends Config {
    NwfilterMatchConfig(Owned owned) {
        super(owned);
    }

    static NwfilterMatchConfig wrap(long pointer) {
        return pointer == 0 ? null : new NwfilterMatchConfig(new Owned(pointer));
    }

    /** Creates an empty {@code <all>}. */
    public NwfilterMatchConfig() {
        this(create());
    }

    private static Owned create() {
        return new Owned(N.simplevirt_nwfilter_match_config_new());
    }

    /**
     * What matches packets of a protocol: {@code mac vlan stp arp rarp ip ipv6 tcp udp udplite sctp icmp igmp esp ah
     * all}, each but the first seven also as {@code tcp-ipv6} and so on, and {@code icmpv6}.
     *
     * @param protocol the protocol
     * @return a new {@link NwfilterMatchConfig}
     */
    public static NwfilterMatchConfig for_(String protocol) {
        return NwfilterMatchConfig.wrap(N.simplevirt_nwfilter_match_config_new_for(Text.utf8(protocol)));
    }

    /**
     * Parses XML. Nothing external is loaded and no entity is expanded; a document that is too large for libvirt to
     * read back is refused.
     * <p>Fails with {@link ErrorCode#INVALID_CONFIG}, and the line number, when it is not well-formed or has another
     * root element.
     *
     * @param xml a document whose root is {@code <all>}
     * @return a new {@link NwfilterMatchConfig}
     * @throws SimplevirtException when it fails
     */
    public static NwfilterMatchConfig fromXml(String xml) {
        long[] failure = new long[1];
        long result = N.simplevirt_nwfilter_match_config_new_from_xml(Text.utf8(xml), failure);
        SimplevirtException.check(failure);
        return NwfilterMatchConfig.wrap(result);
    }

    /**
     * Whether an ARP message was not asked for.
     * <p>XML: &#64;gratuitous.
     *
     * @return whether an ARP message was not asked for; {@code false} when it is not set
     */
    public boolean arpGratuitous() {
        long self = acquire();
        try {
            return N.simplevirt_nwfilter_match_config_get_arp_gratuitous(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * The hardware type of ARP.
     * <p>XML: &#64;hwtype.
     *
     * @return the hardware type of ARP, or {@code null} when it is not set
     */
    public String arpHardwareType() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_nwfilter_match_config_get_arp_hardware_type(self));
        } finally {
            release();
        }
    }

    /**
     * What an ARP message says.
     * <p>XML: &#64;opcode.
     *
     * @return what an ARP message says, or {@code null} when it is not set
     */
    public String arpOpcode() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_nwfilter_match_config_get_arp_opcode(self));
        } finally {
            release();
        }
    }

    /**
     * The protocol type of ARP.
     * <p>XML: &#64;protocoltype.
     *
     * @return the protocol type of ARP, or {@code null} when it is not set
     */
    public String arpProtocolType() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_nwfilter_match_config_get_arp_protocol_type(self));
        } finally {
            release();
        }
    }

    /**
     * The sender's address in an ARP message.
     * <p>XML: &#64;arpsrcipaddr.
     *
     * @return the sender's address in an ARP message, or {@code null} when it is not set
     */
    public String arpSourceIp() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_nwfilter_match_config_get_arp_source_ip(self));
        } finally {
            release();
        }
    }

    /**
     * The sender's MAC address in an ARP message.
     * <p>XML: &#64;arpsrcmacaddr.
     *
     * @return the sender's MAC address in an ARP message, or {@code null} when it is not set
     */
    public String arpSourceMac() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_nwfilter_match_config_get_arp_source_mac(self));
        } finally {
            release();
        }
    }

    /**
     * The receiver's address in an ARP message.
     * <p>XML: &#64;arpdstipaddr.
     *
     * @return the receiver's address in an ARP message, or {@code null} when it is not set
     */
    public String arpTargetIp() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_nwfilter_match_config_get_arp_target_ip(self));
        } finally {
            release();
        }
    }

    /**
     * The receiver's MAC address in an ARP message.
     * <p>XML: &#64;arpdstmacaddr.
     *
     * @return the receiver's MAC address in an ARP message, or {@code null} when it is not set
     */
    public String arpTargetMac() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_nwfilter_match_config_get_arp_target_mac(self));
        } finally {
            release();
        }
    }

    /**
     * A human-readable description.
     * <p>XML: &#64;comment.
     *
     * @return A human-readable description, or {@code null} when it is not set
     */
    public String comment() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_nwfilter_match_config_get_comment(self));
        } finally {
            release();
        }
    }

    /**
     * Matches when there are more connections than this.
     * <p>XML: &#64;connlimit-above.
     *
     * @return matches when there are more connections than this, or {@code null} when it is not set
     */
    public String connectionLimit() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_nwfilter_match_config_get_connection_limit(self));
        } finally {
            release();
        }
    }

    /**
     * The class of service.
     * <p>XML: &#64;dscp.
     *
     * @return the class of service, or {@code null} when it is not set
     */
    public String dscp() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_nwfilter_match_config_get_dscp(self));
        } finally {
            release();
        }
    }

    /**
     * The protocol inside a VLAN.
     * <p>XML: &#64;encap-protocol.
     *
     * @return the protocol inside a VLAN, or {@code null} when it is not set
     */
    public String encapsulatedProtocol() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_nwfilter_match_config_get_encapsulated_protocol(self));
        } finally {
            release();
        }
    }

    /**
     * The code of an ICMP message.
     * <p>XML: &#64;code.
     *
     * @return the code of an ICMP message, or {@code null} when it is not set
     */
    public String icmpCode() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_nwfilter_match_config_get_icmp_code(self));
        } finally {
            release();
        }
    }

    /**
     * The last of several codes.
     * <p>XML: &#64;codeend.
     *
     * @return the last of several codes, or {@code null} when it is not set
     */
    public String icmpCodeEnd() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_nwfilter_match_config_get_icmp_code_end(self));
        } finally {
            release();
        }
    }

    /**
     * The type of an ICMP message.
     * <p>XML: &#64;type.
     *
     * @return the type of an ICMP message, or {@code null} when it is not set
     */
    public String icmpType() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_nwfilter_match_config_get_icmp_type(self));
        } finally {
            release();
        }
    }

    /**
     * The last of several types.
     * <p>XML: &#64;typeend.
     *
     * @return the last of several types, or {@code null} when it is not set
     */
    public String icmpTypeEnd() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_nwfilter_match_config_get_icmp_type_end(self));
        } finally {
            release();
        }
    }

    /**
     * {@code no} matches everything else.
     * <p>XML: &#64;match.
     *
     * @return {@code no} matches everything else; {@code false} when it is not set
     */
    public boolean inverted() {
        long self = acquire();
        try {
            return N.simplevirt_nwfilter_match_config_get_inverted(self) != 0;
        } finally {
            release();
        }
    }

    /**
     * A set of addresses of the host's firewall.
     * <p>XML: &#64;ipset.
     *
     * @return A set of addresses of the host's firewall, or {@code null} when it is not set
     */
    public String ipSet() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_nwfilter_match_config_get_ip_set(self));
        } finally {
            release();
        }
    }

    /**
     * What of the set is compared: {@code src,dst}.
     * <p>XML: &#64;ipsetflags.
     *
     * @return what of the set is compared: {@code src,dst}, or {@code null} when it is not set
     */
    public String ipSetFlags() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_nwfilter_match_config_get_ip_set_flags(self));
        } finally {
            release();
        }
    }

    /**
     * The protocol it is about.
     *
     * @return the result
     */
    public String kind() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_nwfilter_match_config_get_kind(self));
        } finally {
            release();
        }
    }

    /**
     * The protocol of a packet: {@code tcp}, {@code 17}.
     * <p>XML: &#64;protocol.
     *
     * @return the protocol of a packet: {@code tcp}, {@code 17}, or {@code null} when it is not set
     */
    public String protocol() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_nwfilter_match_config_get_protocol(self));
        } finally {
            release();
        }
    }

    /**
     * The protocol of a frame: {@code ipv4}, {@code arp}, {@code 0x888e}.
     * <p>XML: &#64;protocolid.
     *
     * @return the protocol of a frame: {@code ipv4}, {@code arp}, {@code 0x888e}, or {@code null} when it is not set
     */
    public String protocolId() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_nwfilter_match_config_get_protocol_id(self));
        } finally {
            release();
        }
    }

    /**
     * The sender's address.
     * <p>XML: &#64;srcipaddr.
     *
     * @return the sender's address, or {@code null} when it is not set
     */
    public String sourceIp() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_nwfilter_match_config_get_source_ip(self));
        } finally {
            release();
        }
    }

    /**
     * The first of the senders' addresses.
     * <p>XML: &#64;srcipfrom.
     *
     * @return the first of the senders' addresses, or {@code null} when it is not set
     */
    public String sourceIpFrom() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_nwfilter_match_config_get_source_ip_from(self));
        } finally {
            release();
        }
    }

    /**
     * The mask of its significant bits.
     * <p>XML: &#64;srcipmask.
     *
     * @return the mask of its significant bits, or {@code null} when it is not set
     */
    public String sourceIpMask() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_nwfilter_match_config_get_source_ip_mask(self));
        } finally {
            release();
        }
    }

    /**
     * The last of the senders' addresses.
     * <p>XML: &#64;srcipto.
     *
     * @return the last of the senders' addresses, or {@code null} when it is not set
     */
    public String sourceIpTo() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_nwfilter_match_config_get_source_ip_to(self));
        } finally {
            release();
        }
    }

    /**
     * The sender's MAC address.
     * <p>XML: &#64;srcmacaddr.
     *
     * @return the sender's MAC address, or {@code null} when it is not set
     */
    public String sourceMac() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_nwfilter_match_config_get_source_mac(self));
        } finally {
            release();
        }
    }

    /**
     * The mask of its significant bits.
     * <p>XML: &#64;srcmacmask.
     *
     * @return the mask of its significant bits, or {@code null} when it is not set
     */
    public String sourceMacMask() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_nwfilter_match_config_get_source_mac_mask(self));
        } finally {
            release();
        }
    }

    /**
     * The last of the sender's ports.
     * <p>XML: &#64;srcportend.
     *
     * @return the last of the sender's ports, or {@code null} when it is not set
     */
    public String sourcePortEnd() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_nwfilter_match_config_get_source_port_end(self));
        } finally {
            release();
        }
    }

    /**
     * The first of the sender's ports.
     * <p>XML: &#64;srcportstart.
     *
     * @return the first of the sender's ports, or {@code null} when it is not set
     */
    public String sourcePortStart() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_nwfilter_match_config_get_source_port_start(self));
        } finally {
            release();
        }
    }

    /**
     * The state of the connection: {@code NEW,ESTABLISHED}.
     * <p>XML: &#64;state.
     *
     * @return the state of the connection: {@code NEW,ESTABLISHED}, or {@code null} when it is not set
     */
    public String state() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_nwfilter_match_config_get_state(self));
        } finally {
            release();
        }
    }

    /**
     * The age in an STP message.
     * <p>XML: &#64;age.
     *
     * @return the age in an STP message, or {@code null} when it is not set
     */
    public String stpAge() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_nwfilter_match_config_get_stp_age(self));
        } finally {
            release();
        }
    }

    /**
     * The last age in an STP message, for a range.
     * <p>XML: &#64;age-hi.
     *
     * @return the last age in an STP message, for a range, or {@code null} when it is not set
     */
    public String stpAgeEnd() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_nwfilter_match_config_get_stp_age_end(self));
        } finally {
            release();
        }
    }

    /**
     * The last flags in an STP message, for a range.
     * <p>XML: &#64;flags-hi.
     *
     * @return the last flags in an STP message, for a range, or {@code null} when it is not set
     */
    public String stpFlagsEnd() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_nwfilter_match_config_get_stp_flags_end(self));
        } finally {
            release();
        }
    }

    /**
     * The forward delay in an STP message.
     * <p>XML: &#64;forward-delay.
     *
     * @return the forward delay in an STP message, or {@code null} when it is not set
     */
    public String stpForwardDelay() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_nwfilter_match_config_get_stp_forward_delay(self));
        } finally {
            release();
        }
    }

    /**
     * The last forward delay in an STP message, for a range.
     * <p>XML: &#64;forward-delay-hi.
     *
     * @return the last forward delay in an STP message, for a range, or {@code null} when it is not set
     */
    public String stpForwardDelayEnd() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_nwfilter_match_config_get_stp_forward_delay_end(self));
        } finally {
            release();
        }
    }

    /**
     * The hello time in an STP message.
     * <p>XML: &#64;hello-time.
     *
     * @return the hello time in an STP message, or {@code null} when it is not set
     */
    public String stpHelloTime() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_nwfilter_match_config_get_stp_hello_time(self));
        } finally {
            release();
        }
    }

    /**
     * The last hello time in an STP message, for a range.
     * <p>XML: &#64;hello-time-hi.
     *
     * @return the last hello time in an STP message, for a range, or {@code null} when it is not set
     */
    public String stpHelloTimeEnd() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_nwfilter_match_config_get_stp_hello_time_end(self));
        } finally {
            release();
        }
    }

    /**
     * The maximum age in an STP message.
     * <p>XML: &#64;max-age.
     *
     * @return the maximum age in an STP message, or {@code null} when it is not set
     */
    public String stpMaxAge() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_nwfilter_match_config_get_stp_max_age(self));
        } finally {
            release();
        }
    }

    /**
     * The last maximum age in an STP message, for a range.
     * <p>XML: &#64;max-age-hi.
     *
     * @return the last maximum age in an STP message, for a range, or {@code null} when it is not set
     */
    public String stpMaxAgeEnd() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_nwfilter_match_config_get_stp_max_age_end(self));
        } finally {
            release();
        }
    }

    /**
     * The port in an STP message.
     * <p>XML: &#64;port.
     *
     * @return the port in an STP message, or {@code null} when it is not set
     */
    public String stpPort() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_nwfilter_match_config_get_stp_port(self));
        } finally {
            release();
        }
    }

    /**
     * The last port in an STP message, for a range.
     * <p>XML: &#64;port-hi.
     *
     * @return the last port in an STP message, for a range, or {@code null} when it is not set
     */
    public String stpPortEnd() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_nwfilter_match_config_get_stp_port_end(self));
        } finally {
            release();
        }
    }

    /**
     * The address of the root in an STP message.
     * <p>XML: &#64;root-address.
     *
     * @return the address of the root in an STP message, or {@code null} when it is not set
     */
    public String stpRootAddress() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_nwfilter_match_config_get_stp_root_address(self));
        } finally {
            release();
        }
    }

    /**
     * Which bits of it count.
     * <p>XML: &#64;root-address-mask.
     *
     * @return which bits of it count, or {@code null} when it is not set
     */
    public String stpRootAddressMask() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_nwfilter_match_config_get_stp_root_address_mask(self));
        } finally {
            release();
        }
    }

    /**
     * The cost of the root in an STP message.
     * <p>XML: &#64;root-cost.
     *
     * @return the cost of the root in an STP message, or {@code null} when it is not set
     */
    public String stpRootCost() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_nwfilter_match_config_get_stp_root_cost(self));
        } finally {
            release();
        }
    }

    /**
     * The last cost of the root in an STP message, for a range.
     * <p>XML: &#64;root-cost-hi.
     *
     * @return the last cost of the root in an STP message, for a range, or {@code null} when it is not set
     */
    public String stpRootCostEnd() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_nwfilter_match_config_get_stp_root_cost_end(self));
        } finally {
            release();
        }
    }

    /**
     * The priority of the root in an STP message.
     * <p>XML: &#64;root-priority.
     *
     * @return the priority of the root in an STP message, or {@code null} when it is not set
     */
    public String stpRootPriority() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_nwfilter_match_config_get_stp_root_priority(self));
        } finally {
            release();
        }
    }

    /**
     * The last priority of the root in an STP message, for a range.
     * <p>XML: &#64;root-priority-hi.
     *
     * @return the last priority of the root in an STP message, for a range, or {@code null} when it is not set
     */
    public String stpRootPriorityEnd() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_nwfilter_match_config_get_stp_root_priority_end(self));
        } finally {
            release();
        }
    }

    /**
     * The address of the sender in an STP message.
     * <p>XML: &#64;sender-address.
     *
     * @return the address of the sender in an STP message, or {@code null} when it is not set
     */
    public String stpSenderAddress() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_nwfilter_match_config_get_stp_sender_address(self));
        } finally {
            release();
        }
    }

    /**
     * Which bits of it count.
     * <p>XML: &#64;sender-address-mask.
     *
     * @return which bits of it count, or {@code null} when it is not set
     */
    public String stpSenderAddressMask() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_nwfilter_match_config_get_stp_sender_address_mask(self));
        } finally {
            release();
        }
    }

    /**
     * The priority of the sender in an STP message.
     * <p>XML: &#64;sender-priority.
     *
     * @return the priority of the sender in an STP message, or {@code null} when it is not set
     */
    public String stpSenderPriority() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_nwfilter_match_config_get_stp_sender_priority(self));
        } finally {
            release();
        }
    }

    /**
     * The last priority of the sender in an STP message, for a range.
     * <p>XML: &#64;sender-priority-hi.
     *
     * @return the last priority of the sender in an STP message, for a range, or {@code null} when it is not set
     */
    public String stpSenderPriorityEnd() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_nwfilter_match_config_get_stp_sender_priority_end(self));
        } finally {
            release();
        }
    }

    /**
     * The receiver's address.
     * <p>XML: &#64;dstipaddr.
     *
     * @return the receiver's address, or {@code null} when it is not set
     */
    public String targetIp() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_nwfilter_match_config_get_target_ip(self));
        } finally {
            release();
        }
    }

    /**
     * The first of the receivers' addresses.
     * <p>XML: &#64;dstipfrom.
     *
     * @return the first of the receivers' addresses, or {@code null} when it is not set
     */
    public String targetIpFrom() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_nwfilter_match_config_get_target_ip_from(self));
        } finally {
            release();
        }
    }

    /**
     * The mask of its significant bits.
     * <p>XML: &#64;dstipmask.
     *
     * @return the mask of its significant bits, or {@code null} when it is not set
     */
    public String targetIpMask() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_nwfilter_match_config_get_target_ip_mask(self));
        } finally {
            release();
        }
    }

    /**
     * The last of the receivers' addresses.
     * <p>XML: &#64;dstipto.
     *
     * @return the last of the receivers' addresses, or {@code null} when it is not set
     */
    public String targetIpTo() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_nwfilter_match_config_get_target_ip_to(self));
        } finally {
            release();
        }
    }

    /**
     * The receiver's MAC address.
     * <p>XML: &#64;dstmacaddr.
     *
     * @return the receiver's MAC address, or {@code null} when it is not set
     */
    public String targetMac() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_nwfilter_match_config_get_target_mac(self));
        } finally {
            release();
        }
    }

    /**
     * The mask of its significant bits.
     * <p>XML: &#64;dstmacmask.
     *
     * @return the mask of its significant bits, or {@code null} when it is not set
     */
    public String targetMacMask() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_nwfilter_match_config_get_target_mac_mask(self));
        } finally {
            release();
        }
    }

    /**
     * The last of the receiver's ports.
     * <p>XML: &#64;dstportend.
     *
     * @return the last of the receiver's ports, or {@code null} when it is not set
     */
    public String targetPortEnd() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_nwfilter_match_config_get_target_port_end(self));
        } finally {
            release();
        }
    }

    /**
     * The first of the receiver's ports.
     * <p>XML: &#64;dstportstart.
     *
     * @return the first of the receiver's ports, or {@code null} when it is not set
     */
    public String targetPortStart() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_nwfilter_match_config_get_target_port_start(self));
        } finally {
            release();
        }
    }

    /**
     * The flags of TCP: {@code SYN/ALL}.
     * <p>XML: &#64;flags.
     *
     * @return the flags of TCP: {@code SYN/ALL}, or {@code null} when it is not set
     */
    public String tcpFlags() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_nwfilter_match_config_get_tcp_flags(self));
        } finally {
            release();
        }
    }

    /**
     * An option of TCP.
     * <p>XML: &#64;option.
     *
     * @return an option of TCP, or {@code null} when it is not set
     */
    public String tcpOption() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_nwfilter_match_config_get_tcp_option(self));
        } finally {
            release();
        }
    }

    /**
     * The VLAN.
     * <p>XML: &#64;vlanid.
     *
     * @return the VLAN, or {@code null} when it is not set
     */
    public String vlanId() {
        long self = acquire();
        try {
            return Text.read(N.simplevirt_nwfilter_match_config_get_vlan_id(self));
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NwfilterMatchConfig#arpGratuitous}.
     *
     * @param value whether an ARP message was not asked for
     * @return this
     */
    public NwfilterMatchConfig setArpGratuitous(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_nwfilter_match_config_set_arp_gratuitous(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NwfilterMatchConfig#arpHardwareType}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the hardware type of ARP; or {@code null} to leave it to libvirt
     * @return this
     */
    public NwfilterMatchConfig setArpHardwareType(String value) {
        long self = acquire();
        try {
            N.simplevirt_nwfilter_match_config_set_arp_hardware_type(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NwfilterMatchConfig#arpOpcode}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value what an ARP message says; or {@code null} to leave it to libvirt
     * @return this
     */
    public NwfilterMatchConfig setArpOpcode(String value) {
        long self = acquire();
        try {
            N.simplevirt_nwfilter_match_config_set_arp_opcode(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NwfilterMatchConfig#arpProtocolType}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the protocol type of ARP; or {@code null} to leave it to libvirt
     * @return this
     */
    public NwfilterMatchConfig setArpProtocolType(String value) {
        long self = acquire();
        try {
            N.simplevirt_nwfilter_match_config_set_arp_protocol_type(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NwfilterMatchConfig#arpSourceIp}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the sender's address in an ARP message; or {@code null} to leave it to libvirt
     * @return this
     */
    public NwfilterMatchConfig setArpSourceIp(String value) {
        long self = acquire();
        try {
            N.simplevirt_nwfilter_match_config_set_arp_source_ip(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NwfilterMatchConfig#arpSourceMac}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the sender's MAC address in an ARP message; or {@code null} to leave it to libvirt
     * @return this
     */
    public NwfilterMatchConfig setArpSourceMac(String value) {
        long self = acquire();
        try {
            N.simplevirt_nwfilter_match_config_set_arp_source_mac(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NwfilterMatchConfig#arpTargetIp}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the receiver's address in an ARP message; or {@code null} to leave it to libvirt
     * @return this
     */
    public NwfilterMatchConfig setArpTargetIp(String value) {
        long self = acquire();
        try {
            N.simplevirt_nwfilter_match_config_set_arp_target_ip(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NwfilterMatchConfig#arpTargetMac}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the receiver's MAC address in an ARP message; or {@code null} to leave it to libvirt
     * @return this
     */
    public NwfilterMatchConfig setArpTargetMac(String value) {
        long self = acquire();
        try {
            N.simplevirt_nwfilter_match_config_set_arp_target_mac(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NwfilterMatchConfig#comment}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value A human-readable description; or {@code null} to leave it to libvirt
     * @return this
     */
    public NwfilterMatchConfig setComment(String value) {
        long self = acquire();
        try {
            N.simplevirt_nwfilter_match_config_set_comment(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NwfilterMatchConfig#connectionLimit}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value matches when there are more connections than this; or {@code null} to leave it to libvirt
     * @return this
     */
    public NwfilterMatchConfig setConnectionLimit(String value) {
        long self = acquire();
        try {
            N.simplevirt_nwfilter_match_config_set_connection_limit(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NwfilterMatchConfig#dscp}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the class of service; or {@code null} to leave it to libvirt
     * @return this
     */
    public NwfilterMatchConfig setDscp(String value) {
        long self = acquire();
        try {
            N.simplevirt_nwfilter_match_config_set_dscp(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NwfilterMatchConfig#encapsulatedProtocol}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the protocol inside a VLAN; or {@code null} to leave it to libvirt
     * @return this
     */
    public NwfilterMatchConfig setEncapsulatedProtocol(String value) {
        long self = acquire();
        try {
            N.simplevirt_nwfilter_match_config_set_encapsulated_protocol(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NwfilterMatchConfig#icmpCode}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the code of an ICMP message; or {@code null} to leave it to libvirt
     * @return this
     */
    public NwfilterMatchConfig setIcmpCode(String value) {
        long self = acquire();
        try {
            N.simplevirt_nwfilter_match_config_set_icmp_code(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NwfilterMatchConfig#icmpCodeEnd}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the last of several codes; or {@code null} to leave it to libvirt
     * @return this
     */
    public NwfilterMatchConfig setIcmpCodeEnd(String value) {
        long self = acquire();
        try {
            N.simplevirt_nwfilter_match_config_set_icmp_code_end(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NwfilterMatchConfig#icmpType}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the type of an ICMP message; or {@code null} to leave it to libvirt
     * @return this
     */
    public NwfilterMatchConfig setIcmpType(String value) {
        long self = acquire();
        try {
            N.simplevirt_nwfilter_match_config_set_icmp_type(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NwfilterMatchConfig#icmpTypeEnd}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the last of several types; or {@code null} to leave it to libvirt
     * @return this
     */
    public NwfilterMatchConfig setIcmpTypeEnd(String value) {
        long self = acquire();
        try {
            N.simplevirt_nwfilter_match_config_set_icmp_type_end(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NwfilterMatchConfig#inverted}.
     *
     * @param value {@code no} matches everything else
     * @return this
     */
    public NwfilterMatchConfig setInverted(boolean value) {
        long self = acquire();
        try {
            N.simplevirt_nwfilter_match_config_set_inverted(self, value ? 1 : 0);
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NwfilterMatchConfig#ipSet}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value A set of addresses of the host's firewall; or {@code null} to leave it to libvirt
     * @return this
     */
    public NwfilterMatchConfig setIpSet(String value) {
        long self = acquire();
        try {
            N.simplevirt_nwfilter_match_config_set_ip_set(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NwfilterMatchConfig#ipSetFlags}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value what of the set is compared: {@code src,dst}; or {@code null} to leave it to libvirt
     * @return this
     */
    public NwfilterMatchConfig setIpSetFlags(String value) {
        long self = acquire();
        try {
            N.simplevirt_nwfilter_match_config_set_ip_set_flags(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NwfilterMatchConfig#protocol}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the protocol of a packet: {@code tcp}, {@code 17}; or {@code null} to leave it to libvirt
     * @return this
     */
    public NwfilterMatchConfig setProtocol(String value) {
        long self = acquire();
        try {
            N.simplevirt_nwfilter_match_config_set_protocol(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NwfilterMatchConfig#protocolId}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the protocol of a frame: {@code ipv4}, {@code arp}, {@code 0x888e}; or {@code null} to leave it
     *     to libvirt
     * @return this
     */
    public NwfilterMatchConfig setProtocolId(String value) {
        long self = acquire();
        try {
            N.simplevirt_nwfilter_match_config_set_protocol_id(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NwfilterMatchConfig#sourceIp}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the sender's address; or {@code null} to leave it to libvirt
     * @return this
     */
    public NwfilterMatchConfig setSourceIp(String value) {
        long self = acquire();
        try {
            N.simplevirt_nwfilter_match_config_set_source_ip(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NwfilterMatchConfig#sourceIpFrom}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the first of the senders' addresses; or {@code null} to leave it to libvirt
     * @return this
     */
    public NwfilterMatchConfig setSourceIpFrom(String value) {
        long self = acquire();
        try {
            N.simplevirt_nwfilter_match_config_set_source_ip_from(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NwfilterMatchConfig#sourceIpMask}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the mask of its significant bits; or {@code null} to leave it to libvirt
     * @return this
     */
    public NwfilterMatchConfig setSourceIpMask(String value) {
        long self = acquire();
        try {
            N.simplevirt_nwfilter_match_config_set_source_ip_mask(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NwfilterMatchConfig#sourceIpTo}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the last of the senders' addresses; or {@code null} to leave it to libvirt
     * @return this
     */
    public NwfilterMatchConfig setSourceIpTo(String value) {
        long self = acquire();
        try {
            N.simplevirt_nwfilter_match_config_set_source_ip_to(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NwfilterMatchConfig#sourceMac}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the sender's MAC address; or {@code null} to leave it to libvirt
     * @return this
     */
    public NwfilterMatchConfig setSourceMac(String value) {
        long self = acquire();
        try {
            N.simplevirt_nwfilter_match_config_set_source_mac(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NwfilterMatchConfig#sourceMacMask}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the mask of its significant bits; or {@code null} to leave it to libvirt
     * @return this
     */
    public NwfilterMatchConfig setSourceMacMask(String value) {
        long self = acquire();
        try {
            N.simplevirt_nwfilter_match_config_set_source_mac_mask(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NwfilterMatchConfig#sourcePortEnd}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the last of the sender's ports; or {@code null} to leave it to libvirt
     * @return this
     */
    public NwfilterMatchConfig setSourcePortEnd(String value) {
        long self = acquire();
        try {
            N.simplevirt_nwfilter_match_config_set_source_port_end(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NwfilterMatchConfig#sourcePortStart}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the first of the sender's ports; or {@code null} to leave it to libvirt
     * @return this
     */
    public NwfilterMatchConfig setSourcePortStart(String value) {
        long self = acquire();
        try {
            N.simplevirt_nwfilter_match_config_set_source_port_start(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NwfilterMatchConfig#state}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the state of the connection: {@code NEW,ESTABLISHED}; or {@code null} to leave it to libvirt
     * @return this
     */
    public NwfilterMatchConfig setState(String value) {
        long self = acquire();
        try {
            N.simplevirt_nwfilter_match_config_set_state(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NwfilterMatchConfig#stpAge}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the age in an STP message; or {@code null} to leave it to libvirt
     * @return this
     */
    public NwfilterMatchConfig setStpAge(String value) {
        long self = acquire();
        try {
            N.simplevirt_nwfilter_match_config_set_stp_age(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NwfilterMatchConfig#stpAgeEnd}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the last age in an STP message, for a range; or {@code null} to leave it to libvirt
     * @return this
     */
    public NwfilterMatchConfig setStpAgeEnd(String value) {
        long self = acquire();
        try {
            N.simplevirt_nwfilter_match_config_set_stp_age_end(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NwfilterMatchConfig#stpFlagsEnd}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the last flags in an STP message, for a range; or {@code null} to leave it to libvirt
     * @return this
     */
    public NwfilterMatchConfig setStpFlagsEnd(String value) {
        long self = acquire();
        try {
            N.simplevirt_nwfilter_match_config_set_stp_flags_end(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NwfilterMatchConfig#stpForwardDelay}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the forward delay in an STP message; or {@code null} to leave it to libvirt
     * @return this
     */
    public NwfilterMatchConfig setStpForwardDelay(String value) {
        long self = acquire();
        try {
            N.simplevirt_nwfilter_match_config_set_stp_forward_delay(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NwfilterMatchConfig#stpForwardDelayEnd}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the last forward delay in an STP message, for a range; or {@code null} to leave it to libvirt
     * @return this
     */
    public NwfilterMatchConfig setStpForwardDelayEnd(String value) {
        long self = acquire();
        try {
            N.simplevirt_nwfilter_match_config_set_stp_forward_delay_end(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NwfilterMatchConfig#stpHelloTime}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the hello time in an STP message; or {@code null} to leave it to libvirt
     * @return this
     */
    public NwfilterMatchConfig setStpHelloTime(String value) {
        long self = acquire();
        try {
            N.simplevirt_nwfilter_match_config_set_stp_hello_time(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NwfilterMatchConfig#stpHelloTimeEnd}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the last hello time in an STP message, for a range; or {@code null} to leave it to libvirt
     * @return this
     */
    public NwfilterMatchConfig setStpHelloTimeEnd(String value) {
        long self = acquire();
        try {
            N.simplevirt_nwfilter_match_config_set_stp_hello_time_end(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NwfilterMatchConfig#stpMaxAge}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the maximum age in an STP message; or {@code null} to leave it to libvirt
     * @return this
     */
    public NwfilterMatchConfig setStpMaxAge(String value) {
        long self = acquire();
        try {
            N.simplevirt_nwfilter_match_config_set_stp_max_age(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NwfilterMatchConfig#stpMaxAgeEnd}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the last maximum age in an STP message, for a range; or {@code null} to leave it to libvirt
     * @return this
     */
    public NwfilterMatchConfig setStpMaxAgeEnd(String value) {
        long self = acquire();
        try {
            N.simplevirt_nwfilter_match_config_set_stp_max_age_end(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NwfilterMatchConfig#stpPort}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the port in an STP message; or {@code null} to leave it to libvirt
     * @return this
     */
    public NwfilterMatchConfig setStpPort(String value) {
        long self = acquire();
        try {
            N.simplevirt_nwfilter_match_config_set_stp_port(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NwfilterMatchConfig#stpPortEnd}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the last port in an STP message, for a range; or {@code null} to leave it to libvirt
     * @return this
     */
    public NwfilterMatchConfig setStpPortEnd(String value) {
        long self = acquire();
        try {
            N.simplevirt_nwfilter_match_config_set_stp_port_end(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NwfilterMatchConfig#stpRootAddress}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the address of the root in an STP message; or {@code null} to leave it to libvirt
     * @return this
     */
    public NwfilterMatchConfig setStpRootAddress(String value) {
        long self = acquire();
        try {
            N.simplevirt_nwfilter_match_config_set_stp_root_address(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NwfilterMatchConfig#stpRootAddressMask}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value which bits of it count; or {@code null} to leave it to libvirt
     * @return this
     */
    public NwfilterMatchConfig setStpRootAddressMask(String value) {
        long self = acquire();
        try {
            N.simplevirt_nwfilter_match_config_set_stp_root_address_mask(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NwfilterMatchConfig#stpRootCost}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the cost of the root in an STP message; or {@code null} to leave it to libvirt
     * @return this
     */
    public NwfilterMatchConfig setStpRootCost(String value) {
        long self = acquire();
        try {
            N.simplevirt_nwfilter_match_config_set_stp_root_cost(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NwfilterMatchConfig#stpRootCostEnd}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the last cost of the root in an STP message, for a range; or {@code null} to leave it to libvirt
     * @return this
     */
    public NwfilterMatchConfig setStpRootCostEnd(String value) {
        long self = acquire();
        try {
            N.simplevirt_nwfilter_match_config_set_stp_root_cost_end(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NwfilterMatchConfig#stpRootPriority}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the priority of the root in an STP message; or {@code null} to leave it to libvirt
     * @return this
     */
    public NwfilterMatchConfig setStpRootPriority(String value) {
        long self = acquire();
        try {
            N.simplevirt_nwfilter_match_config_set_stp_root_priority(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NwfilterMatchConfig#stpRootPriorityEnd}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the last priority of the root in an STP message, for a range; or {@code null} to leave it to
     *     libvirt
     * @return this
     */
    public NwfilterMatchConfig setStpRootPriorityEnd(String value) {
        long self = acquire();
        try {
            N.simplevirt_nwfilter_match_config_set_stp_root_priority_end(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NwfilterMatchConfig#stpSenderAddress}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the address of the sender in an STP message; or {@code null} to leave it to libvirt
     * @return this
     */
    public NwfilterMatchConfig setStpSenderAddress(String value) {
        long self = acquire();
        try {
            N.simplevirt_nwfilter_match_config_set_stp_sender_address(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NwfilterMatchConfig#stpSenderAddressMask}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value which bits of it count; or {@code null} to leave it to libvirt
     * @return this
     */
    public NwfilterMatchConfig setStpSenderAddressMask(String value) {
        long self = acquire();
        try {
            N.simplevirt_nwfilter_match_config_set_stp_sender_address_mask(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NwfilterMatchConfig#stpSenderPriority}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the priority of the sender in an STP message; or {@code null} to leave it to libvirt
     * @return this
     */
    public NwfilterMatchConfig setStpSenderPriority(String value) {
        long self = acquire();
        try {
            N.simplevirt_nwfilter_match_config_set_stp_sender_priority(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NwfilterMatchConfig#stpSenderPriorityEnd}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the last priority of the sender in an STP message, for a range; or {@code null} to leave it to
     *     libvirt
     * @return this
     */
    public NwfilterMatchConfig setStpSenderPriorityEnd(String value) {
        long self = acquire();
        try {
            N.simplevirt_nwfilter_match_config_set_stp_sender_priority_end(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NwfilterMatchConfig#targetIp}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the receiver's address; or {@code null} to leave it to libvirt
     * @return this
     */
    public NwfilterMatchConfig setTargetIp(String value) {
        long self = acquire();
        try {
            N.simplevirt_nwfilter_match_config_set_target_ip(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NwfilterMatchConfig#targetIpFrom}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the first of the receivers' addresses; or {@code null} to leave it to libvirt
     * @return this
     */
    public NwfilterMatchConfig setTargetIpFrom(String value) {
        long self = acquire();
        try {
            N.simplevirt_nwfilter_match_config_set_target_ip_from(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NwfilterMatchConfig#targetIpMask}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the mask of its significant bits; or {@code null} to leave it to libvirt
     * @return this
     */
    public NwfilterMatchConfig setTargetIpMask(String value) {
        long self = acquire();
        try {
            N.simplevirt_nwfilter_match_config_set_target_ip_mask(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NwfilterMatchConfig#targetIpTo}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the last of the receivers' addresses; or {@code null} to leave it to libvirt
     * @return this
     */
    public NwfilterMatchConfig setTargetIpTo(String value) {
        long self = acquire();
        try {
            N.simplevirt_nwfilter_match_config_set_target_ip_to(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NwfilterMatchConfig#targetMac}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the receiver's MAC address; or {@code null} to leave it to libvirt
     * @return this
     */
    public NwfilterMatchConfig setTargetMac(String value) {
        long self = acquire();
        try {
            N.simplevirt_nwfilter_match_config_set_target_mac(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NwfilterMatchConfig#targetMacMask}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the mask of its significant bits; or {@code null} to leave it to libvirt
     * @return this
     */
    public NwfilterMatchConfig setTargetMacMask(String value) {
        long self = acquire();
        try {
            N.simplevirt_nwfilter_match_config_set_target_mac_mask(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NwfilterMatchConfig#targetPortEnd}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the last of the receiver's ports; or {@code null} to leave it to libvirt
     * @return this
     */
    public NwfilterMatchConfig setTargetPortEnd(String value) {
        long self = acquire();
        try {
            N.simplevirt_nwfilter_match_config_set_target_port_end(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NwfilterMatchConfig#targetPortStart}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the first of the receiver's ports; or {@code null} to leave it to libvirt
     * @return this
     */
    public NwfilterMatchConfig setTargetPortStart(String value) {
        long self = acquire();
        try {
            N.simplevirt_nwfilter_match_config_set_target_port_start(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NwfilterMatchConfig#tcpFlags}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the flags of TCP: {@code SYN/ALL}; or {@code null} to leave it to libvirt
     * @return this
     */
    public NwfilterMatchConfig setTcpFlags(String value) {
        long self = acquire();
        try {
            N.simplevirt_nwfilter_match_config_set_tcp_flags(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NwfilterMatchConfig#tcpOption}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value an option of TCP; or {@code null} to leave it to libvirt
     * @return this
     */
    public NwfilterMatchConfig setTcpOption(String value) {
        long self = acquire();
        try {
            N.simplevirt_nwfilter_match_config_set_tcp_option(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    /**
     * Sets {@link NwfilterMatchConfig#vlanId}. A text with control characters is refused, which {@link
     * Config#validate} reports.
     *
     * @param value the VLAN; or {@code null} to leave it to libvirt
     * @return this
     */
    public NwfilterMatchConfig setVlanId(String value) {
        long self = acquire();
        try {
            N.simplevirt_nwfilter_match_config_set_vlan_id(self, Text.utf8(value));
            return this;
        } finally {
            release();
        }
    }

    @Override
    public NwfilterMatchConfig addXml(String xpath, String xml) {
        super.addXml(xpath, xml);
        return this;
    }

    @Override
    public NwfilterMatchConfig setValue(String xpath, String value) {
        super.setValue(xpath, value);
        return this;
    }

    @Override
    public NwfilterMatchConfig copy() {
        return (NwfilterMatchConfig) super.copy();
    }

    private static final class N {
        static {
            Library.bind(N.class);
        }

        static native long simplevirt_nwfilter_match_config_new();

        static native long simplevirt_nwfilter_match_config_new_for(byte[] protocol);

        static native long simplevirt_nwfilter_match_config_new_from_xml(byte[] xml, long[] error);

        static native int simplevirt_nwfilter_match_config_get_arp_gratuitous(long self);

        static native long simplevirt_nwfilter_match_config_get_arp_hardware_type(long self);

        static native long simplevirt_nwfilter_match_config_get_arp_opcode(long self);

        static native long simplevirt_nwfilter_match_config_get_arp_protocol_type(long self);

        static native long simplevirt_nwfilter_match_config_get_arp_source_ip(long self);

        static native long simplevirt_nwfilter_match_config_get_arp_source_mac(long self);

        static native long simplevirt_nwfilter_match_config_get_arp_target_ip(long self);

        static native long simplevirt_nwfilter_match_config_get_arp_target_mac(long self);

        static native long simplevirt_nwfilter_match_config_get_comment(long self);

        static native long simplevirt_nwfilter_match_config_get_connection_limit(long self);

        static native long simplevirt_nwfilter_match_config_get_dscp(long self);

        static native long simplevirt_nwfilter_match_config_get_encapsulated_protocol(long self);

        static native long simplevirt_nwfilter_match_config_get_icmp_code(long self);

        static native long simplevirt_nwfilter_match_config_get_icmp_code_end(long self);

        static native long simplevirt_nwfilter_match_config_get_icmp_type(long self);

        static native long simplevirt_nwfilter_match_config_get_icmp_type_end(long self);

        static native int simplevirt_nwfilter_match_config_get_inverted(long self);

        static native long simplevirt_nwfilter_match_config_get_ip_set(long self);

        static native long simplevirt_nwfilter_match_config_get_ip_set_flags(long self);

        static native long simplevirt_nwfilter_match_config_get_kind(long self);

        static native long simplevirt_nwfilter_match_config_get_protocol(long self);

        static native long simplevirt_nwfilter_match_config_get_protocol_id(long self);

        static native long simplevirt_nwfilter_match_config_get_source_ip(long self);

        static native long simplevirt_nwfilter_match_config_get_source_ip_from(long self);

        static native long simplevirt_nwfilter_match_config_get_source_ip_mask(long self);

        static native long simplevirt_nwfilter_match_config_get_source_ip_to(long self);

        static native long simplevirt_nwfilter_match_config_get_source_mac(long self);

        static native long simplevirt_nwfilter_match_config_get_source_mac_mask(long self);

        static native long simplevirt_nwfilter_match_config_get_source_port_end(long self);

        static native long simplevirt_nwfilter_match_config_get_source_port_start(long self);

        static native long simplevirt_nwfilter_match_config_get_state(long self);

        static native long simplevirt_nwfilter_match_config_get_stp_age(long self);

        static native long simplevirt_nwfilter_match_config_get_stp_age_end(long self);

        static native long simplevirt_nwfilter_match_config_get_stp_flags_end(long self);

        static native long simplevirt_nwfilter_match_config_get_stp_forward_delay(long self);

        static native long simplevirt_nwfilter_match_config_get_stp_forward_delay_end(long self);

        static native long simplevirt_nwfilter_match_config_get_stp_hello_time(long self);

        static native long simplevirt_nwfilter_match_config_get_stp_hello_time_end(long self);

        static native long simplevirt_nwfilter_match_config_get_stp_max_age(long self);

        static native long simplevirt_nwfilter_match_config_get_stp_max_age_end(long self);

        static native long simplevirt_nwfilter_match_config_get_stp_port(long self);

        static native long simplevirt_nwfilter_match_config_get_stp_port_end(long self);

        static native long simplevirt_nwfilter_match_config_get_stp_root_address(long self);

        static native long simplevirt_nwfilter_match_config_get_stp_root_address_mask(long self);

        static native long simplevirt_nwfilter_match_config_get_stp_root_cost(long self);

        static native long simplevirt_nwfilter_match_config_get_stp_root_cost_end(long self);

        static native long simplevirt_nwfilter_match_config_get_stp_root_priority(long self);

        static native long simplevirt_nwfilter_match_config_get_stp_root_priority_end(long self);

        static native long simplevirt_nwfilter_match_config_get_stp_sender_address(long self);

        static native long simplevirt_nwfilter_match_config_get_stp_sender_address_mask(long self);

        static native long simplevirt_nwfilter_match_config_get_stp_sender_priority(long self);

        static native long simplevirt_nwfilter_match_config_get_stp_sender_priority_end(long self);

        static native long simplevirt_nwfilter_match_config_get_target_ip(long self);

        static native long simplevirt_nwfilter_match_config_get_target_ip_from(long self);

        static native long simplevirt_nwfilter_match_config_get_target_ip_mask(long self);

        static native long simplevirt_nwfilter_match_config_get_target_ip_to(long self);

        static native long simplevirt_nwfilter_match_config_get_target_mac(long self);

        static native long simplevirt_nwfilter_match_config_get_target_mac_mask(long self);

        static native long simplevirt_nwfilter_match_config_get_target_port_end(long self);

        static native long simplevirt_nwfilter_match_config_get_target_port_start(long self);

        static native long simplevirt_nwfilter_match_config_get_tcp_flags(long self);

        static native long simplevirt_nwfilter_match_config_get_tcp_option(long self);

        static native long simplevirt_nwfilter_match_config_get_vlan_id(long self);

        static native void simplevirt_nwfilter_match_config_set_arp_gratuitous(long self, int value);

        static native void simplevirt_nwfilter_match_config_set_arp_hardware_type(long self, byte[] value);

        static native void simplevirt_nwfilter_match_config_set_arp_opcode(long self, byte[] value);

        static native void simplevirt_nwfilter_match_config_set_arp_protocol_type(long self, byte[] value);

        static native void simplevirt_nwfilter_match_config_set_arp_source_ip(long self, byte[] value);

        static native void simplevirt_nwfilter_match_config_set_arp_source_mac(long self, byte[] value);

        static native void simplevirt_nwfilter_match_config_set_arp_target_ip(long self, byte[] value);

        static native void simplevirt_nwfilter_match_config_set_arp_target_mac(long self, byte[] value);

        static native void simplevirt_nwfilter_match_config_set_comment(long self, byte[] value);

        static native void simplevirt_nwfilter_match_config_set_connection_limit(long self, byte[] value);

        static native void simplevirt_nwfilter_match_config_set_dscp(long self, byte[] value);

        static native void simplevirt_nwfilter_match_config_set_encapsulated_protocol(long self, byte[] value);

        static native void simplevirt_nwfilter_match_config_set_icmp_code(long self, byte[] value);

        static native void simplevirt_nwfilter_match_config_set_icmp_code_end(long self, byte[] value);

        static native void simplevirt_nwfilter_match_config_set_icmp_type(long self, byte[] value);

        static native void simplevirt_nwfilter_match_config_set_icmp_type_end(long self, byte[] value);

        static native void simplevirt_nwfilter_match_config_set_inverted(long self, int value);

        static native void simplevirt_nwfilter_match_config_set_ip_set(long self, byte[] value);

        static native void simplevirt_nwfilter_match_config_set_ip_set_flags(long self, byte[] value);

        static native void simplevirt_nwfilter_match_config_set_protocol(long self, byte[] value);

        static native void simplevirt_nwfilter_match_config_set_protocol_id(long self, byte[] value);

        static native void simplevirt_nwfilter_match_config_set_source_ip(long self, byte[] value);

        static native void simplevirt_nwfilter_match_config_set_source_ip_from(long self, byte[] value);

        static native void simplevirt_nwfilter_match_config_set_source_ip_mask(long self, byte[] value);

        static native void simplevirt_nwfilter_match_config_set_source_ip_to(long self, byte[] value);

        static native void simplevirt_nwfilter_match_config_set_source_mac(long self, byte[] value);

        static native void simplevirt_nwfilter_match_config_set_source_mac_mask(long self, byte[] value);

        static native void simplevirt_nwfilter_match_config_set_source_port_end(long self, byte[] value);

        static native void simplevirt_nwfilter_match_config_set_source_port_start(long self, byte[] value);

        static native void simplevirt_nwfilter_match_config_set_state(long self, byte[] value);

        static native void simplevirt_nwfilter_match_config_set_stp_age(long self, byte[] value);

        static native void simplevirt_nwfilter_match_config_set_stp_age_end(long self, byte[] value);

        static native void simplevirt_nwfilter_match_config_set_stp_flags_end(long self, byte[] value);

        static native void simplevirt_nwfilter_match_config_set_stp_forward_delay(long self, byte[] value);

        static native void simplevirt_nwfilter_match_config_set_stp_forward_delay_end(long self, byte[] value);

        static native void simplevirt_nwfilter_match_config_set_stp_hello_time(long self, byte[] value);

        static native void simplevirt_nwfilter_match_config_set_stp_hello_time_end(long self, byte[] value);

        static native void simplevirt_nwfilter_match_config_set_stp_max_age(long self, byte[] value);

        static native void simplevirt_nwfilter_match_config_set_stp_max_age_end(long self, byte[] value);

        static native void simplevirt_nwfilter_match_config_set_stp_port(long self, byte[] value);

        static native void simplevirt_nwfilter_match_config_set_stp_port_end(long self, byte[] value);

        static native void simplevirt_nwfilter_match_config_set_stp_root_address(long self, byte[] value);

        static native void simplevirt_nwfilter_match_config_set_stp_root_address_mask(long self, byte[] value);

        static native void simplevirt_nwfilter_match_config_set_stp_root_cost(long self, byte[] value);

        static native void simplevirt_nwfilter_match_config_set_stp_root_cost_end(long self, byte[] value);

        static native void simplevirt_nwfilter_match_config_set_stp_root_priority(long self, byte[] value);

        static native void simplevirt_nwfilter_match_config_set_stp_root_priority_end(long self, byte[] value);

        static native void simplevirt_nwfilter_match_config_set_stp_sender_address(long self, byte[] value);

        static native void simplevirt_nwfilter_match_config_set_stp_sender_address_mask(long self, byte[] value);

        static native void simplevirt_nwfilter_match_config_set_stp_sender_priority(long self, byte[] value);

        static native void simplevirt_nwfilter_match_config_set_stp_sender_priority_end(long self, byte[] value);

        static native void simplevirt_nwfilter_match_config_set_target_ip(long self, byte[] value);

        static native void simplevirt_nwfilter_match_config_set_target_ip_from(long self, byte[] value);

        static native void simplevirt_nwfilter_match_config_set_target_ip_mask(long self, byte[] value);

        static native void simplevirt_nwfilter_match_config_set_target_ip_to(long self, byte[] value);

        static native void simplevirt_nwfilter_match_config_set_target_mac(long self, byte[] value);

        static native void simplevirt_nwfilter_match_config_set_target_mac_mask(long self, byte[] value);

        static native void simplevirt_nwfilter_match_config_set_target_port_end(long self, byte[] value);

        static native void simplevirt_nwfilter_match_config_set_target_port_start(long self, byte[] value);

        static native void simplevirt_nwfilter_match_config_set_tcp_flags(long self, byte[] value);

        static native void simplevirt_nwfilter_match_config_set_tcp_option(long self, byte[] value);

        static native void simplevirt_nwfilter_match_config_set_vlan_id(long self, byte[] value);
    }
}
