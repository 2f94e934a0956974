# SPDX-License-Identifier: LGPL-2.1-or-later
"""How a name of C is spelled in Go and in Java."""
import re

# Go writes these in capitals throughout; the rest of the world writes them as words.
INITIALISMS = set('''acpi api arp bios cpu cpus dhcp dns fd fs gid gpu hpet html http https id io iommu ip ips iscsi json kvm lxc mac mtu nat nbd nic
nics nmi numa nvme nvram os pci pcie pid pm png qcow qemu ram rbd rng sasl scsi sev sgx smbios smm spice sql ssh tcp tls tpm tsc ttl tty udp
uefi uid uri url usb utf uuid vcpu vcpus vlan vm vnc vpd vsock wwn wwnn wwpn xml'''.split())
SPELLED = {'cpus': 'CPUs', 'ips': 'IPs', 'nics': 'NICs', 'vcpu': 'VCPU', 'vcpus': 'VCPUs', 'pcie': 'PCIe', 'qcow': 'Qcow', 'spice': 'Spice',
           'iscsi': 'ISCSI', 'ids': 'IDs', 'uuids': 'UUIDs', 'uris': 'URIs', 'macs': 'MACs', 'vms': 'VMs', 'fds': 'FDs',
           'ioapic': 'IOAPIC', 'iothread': 'IOThread', 'iothreads': 'IOThreads', 'nwfilter': 'NWFilter', 'nwfilters': 'NWFilters'}

GO_KEYWORDS = set('''break case chan const continue default defer else fallthrough for func go goto if import interface map package range
return select struct switch type var'''.split())
# names that the emitted code itself uses
GO_TAKEN = GO_KEYWORDS | {'ctx', 'err', 'self', 'result', 'unsafe', 'context', 'string', 'int', 'uint32', 'len', 'nil', 'cancel', 'error'}

JAVA_KEYWORDS = set('''abstract assert boolean break byte case catch char class const continue default do double else enum extends final
finally float for goto if implements import instanceof int interface long native new package private protected public return short static
strictfp super switch synchronized this throw throws transient try void volatile while true false null var record yield _'''.split())
JAVA_TAKEN = JAVA_KEYWORDS | {'self', 'error', 'result', 'cancellable'}
# those of Object, and of NativeObject in bindings/java
JAVA_OBJECT_METHODS = {'acquire', 'release', 'liveHandles', 'onNotify', 'shown', 'getClass', 'hashCode', 'equals', 'clone', 'toString', 'notify', 'notifyAll', 'wait', 'finalize'}
JAVA_LANG = {'Object', 'String', 'Error', 'Enum', 'Class', 'Override', 'Integer', 'Long', 'Boolean', 'Double', 'Runnable', 'Throwable',
             'Void', 'Math', 'List', 'Set', 'Exception', 'RuntimeException', 'AutoCloseable', 'Deprecated', 'FunctionalInterface'}


def words(name):
    return [w for w in name.replace('-', '_').split('_') if w]


def capital(word):
    return word[:1].upper() + word[1:]


def go_word(word):
    lower = word.lower()
    if lower in SPELLED:
        return SPELLED[lower]
    return lower.upper() if lower in INITIALISMS else capital(word)


def go_name(name):
    """`lookup_domain_by_uuid` -> `LookupDomainByUUID`."""
    return ''.join(go_word(w) for w in words(name))


def go_type(name):
    """`HostCpuStats` -> `HostCPUStats`."""
    return ''.join(go_word(w) for w in re.findall('[A-Z][a-z0-9]*', name))


def go_local(name):
    parts = words(name)
    text = parts[0].lower() + ''.join(go_word(w) for w in parts[1:])
    return text + '_' if text in GO_TAKEN or len(text) == 1 else text


def java_name(name):
    """`lookup_domain_by_uuid` -> `lookupDomainByUuid`."""
    parts = words(name)
    text = parts[0] + ''.join(capital(w) for w in parts[1:])
    return text + '_' if text in JAVA_KEYWORDS else text


def java_local(name):
    text = java_name(name)
    return text + '_' if text in JAVA_TAKEN else text


def getter(name):
    """What a getter gets: `get_memory` -> `memory`; `is_active` stays."""
    return name[4:] if name.startswith('get_') else name


def upper(name):
    text = '_'.join(words(name)).upper()
    return '_' + text if text[0].isdigit() else text
