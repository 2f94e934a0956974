#!/bin/bash
# SPDX-License-Identifier: LGPL-2.1-or-later
# Shows with virsh alone that the harness and the guest are sound; prints timings. Run it by hand, no arguments:
# it starts the private hosts itself.
set -u
here=$(cd "$(dirname "$(readlink -f "$0")")" && pwd)

check ()
{
  local what=$1 before=$(date +%s%N)
  shift
  if "$@" >"$SV_TEST_DIR/output" 2>&1; then
    printf 'ok   %6d ms  %s\n' $((($(date +%s%N) - before) / 1000000)) "$what"
  else
    printf 'FAIL %6d ms  %s\n' $((($(date +%s%N) - before) / 1000000)) "$what"
    sed 's/^/     /' "$SV_TEST_DIR/output"
    failed=1
    return 1
  fi
}

# until_true SECONDS COMMAND...
until_true ()
{
  local deadline=$((SECONDS + $1))
  shift
  until "$@"; do
    [ $SECONDS -lt $deadline ] || return 1
    sleep 0.1
  done
}

network ()
{
  virsh net-define /dev/stdin <<END && virsh net-start test
<network xmlns:dnsmasq='http://libvirt.org/schemas/network/dnsmasq/1.0'><name>test</name><bridge name='svbr0' stp='off' delay='0'/>
<ip address='10.99.0.1' netmask='255.255.255.0'><dhcp><range start='10.99.0.2' end='10.99.0.99'/></dhcp></ip>
<dnsmasq:options><dnsmasq:option value='no-ping'/></dnsmasq:options></network>
END
}

pool ()
{
  mkdir -p "$SV_TEST_DIR/pool"
  virsh pool-define-as test dir --target "$SV_TEST_DIR/pool" && virsh pool-start test && virsh pool-refresh test
}

seed ()
{
  mkdir "$SV_TEST_DIR/seed"
  printf 'instance-id: one\nlocal-hostname: seeded\n' >"$SV_TEST_DIR/seed/meta-data"
  printf '#cloud-config\nusers: []\n' >"$SV_TEST_DIR/seed/user-data"
  xorriso -as mkisofs -quiet -V cidata -J -R -o "$SV_TEST_DIR/pool/seed.iso" "$SV_TEST_DIR/seed"
}

# machine NAME INTERFACE-XML: an overlay over the guest's disk, a seed on a CD, all on q35 and virtio
machine ()
{
  qemu-img create -q -f qcow2 -F qcow2 -b "$SV_TEST_GUEST/disk.qcow2" "$SV_TEST_DIR/pool/$1.qcow2" 1G || return
  virsh define /dev/stdin <<END && virsh start "$1"
<domain type='qemu'><name>$1</name><memory unit='MiB'>128</memory><vcpu>1</vcpu>
<os><type arch='x86_64' machine='q35'>hvm</type><boot dev='hd'/></os><features><acpi/></features><cpu mode='maximum'/>
<devices>
<disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='$SV_TEST_DIR/pool/$1.qcow2'/><target dev='vda' bus='virtio'/></disk>
<disk type='file' device='cdrom'><driver name='qemu' type='raw'/><source file='$SV_TEST_DIR/pool/seed.iso'/><target dev='sda' bus='scsi'/><readonly/></disk>
<controller type='scsi' model='virtio-scsi'/>
<controller type='pci' model='pcie-root'/>
<controller type='pci' model='pcie-root-port'/><controller type='pci' model='pcie-root-port'/>
<controller type='pci' model='pcie-root-port'/><controller type='pci' model='pcie-root-port'/>
<controller type='pci' model='pcie-root-port'/><controller type='pci' model='pcie-root-port'/>
<controller type='pci' model='pcie-root-port'/><controller type='pci' model='pcie-root-port'/>
<controller type='pci' model='pcie-root-port'/><controller type='pci' model='pcie-root-port'/>
$2
<channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel>
<serial type='file'><source path='$SV_TEST_DIR/$1.console'/></serial>
<memballoon model='virtio'/><rng model='virtio'><backend model='random'>/dev/urandom</backend></rng>
</devices></domain>
END
}

agent ()
{
  virsh -q qemu-agent-command "$1" "{\"execute\":\"$2\"}"
}

agent_says ()
{
  agent "$1" "$2" 2>/dev/null | grep -q "$3"
}

state_is ()
{
  [ "$(virsh -q domstate "$1" | head -n 1)" = "$2" ]
}

hot_plug_disk ()
{
  truncate -s 16M "$SV_TEST_DIR/pool/extra.img" && chmod 666 "$SV_TEST_DIR/pool/extra.img"
  virsh attach-disk "$1" "$SV_TEST_DIR/pool/extra.img" vdz --targetbus virtio --subdriver raw &&
    until_true 10 agent_says "$1" guest-get-disks vdb
}

hot_unplug_disk ()
{
  virsh detach-disk "$1" vdz && until_true 10 no_disk "$1"
}

no_disk ()
{
  ! virsh -q domblklist "$1" | grep -q vdz
}

second ()
{
  virsh -c "$SV_TEST_URI2" "$@"
}

migrate ()
{
  virsh migrate --live --unsafe --persistent one "$SV_TEST_URI2" && second -q domstate one | grep -q running
}

if [ "${1-}" = pair ]; then
  failed=0
  nic="<interface type='user'><model type='virtio'/></interface>"
  check "TCP to the second host" virsh -c "$SV_TEST_TCP_URI2" hostname
  check "pool" pool
  check "seed image" seed
  check "machine" machine one "$nic" || exit 1
  check "agent answers" until_true 60 agent_says one guest-ping return
  check "live migration" migrate
  check "agent answers there" until_true 20 eval 'second -q qemu-agent-command one "{\"execute\":\"guest-ping\"}"'
  check "power button there" eval "second shutdown one --mode acpi && until_true 20 eval \"second -q domstate one | grep -q 'shut off'\""
  exit $failed
fi
if [ "${1-}" = inside ]; then
  failed=0
  echo "# $SV_TEST_MODE host, networks: $SV_TEST_NETWORKS $SV_TEST_NETWORKS_WHY"
  if [ "$SV_TEST_NETWORKS" = yes ]; then
    nic="<interface type='network'><source network='test'/><model type='virtio'/></interface>" address=10.99.0
    check "network with DHCP" network
  else
    nic="<interface type='user'><model type='virtio'/></interface>" address=10.0.2.15
  fi
  check "pool" pool
  check "seed image" seed
  check "machine defined and started (the first one probes QEMU)" machine one "$nic" || exit 1
  [ "$SV_TEST_NETWORKS" = no ] || check "lease" until_true 60 eval "virsh -q net-dhcp-leases test | grep -q seeded"
  check "agent answers" until_true 60 agent_says one guest-ping return
  check "address by agent" until_true 20 agent_says one guest-network-get-interfaces "$address"
  check "the seed's hostname" agent_says one guest-get-host-name seeded
  check "disk plugged in" hot_plug_disk one
  check "disk unplugged" hot_unplug_disk one
  check "freeze" agent_says one guest-fsfreeze-freeze '"return":1'
  check "thaw" agent_says one guest-fsfreeze-thaw '"return":1'
  check "daemon killed and started, guest goes on" eval "host-ctl kill && host-ctl start && until_true 10 agent_says one guest-ping return"
  check "daemon stopped: no answer" eval "host-ctl stop && ! timeout 1 virsh -q list; host-ctl cont && virsh list"
  check "daemon restarted" eval "host-ctl restart && until_true 10 state_is one running"
  check "power button" eval "virsh shutdown one --mode acpi && until_true 20 state_is one 'shut off'"
  check "a second start" virsh start one
  check "the agent again" until_true 60 agent_says one guest-ping return
  check "power-off by agent" eval "virsh shutdown one --mode agent && until_true 20 state_is one 'shut off'"
  exit $failed
fi

status=0
for options in "" --session --no-networks; do
  # the word is optional on purpose
  "$here/private-host" $options "$here/selftest.sh" inside
  code=$?
  case $code in 0|77) ;; *) status=1 ;; esac
done
"$here/private-host" --pair "$here/selftest.sh" pair
case $? in 0|77) ;; *) status=1 ;; esac
exit $status
