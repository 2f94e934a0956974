#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# tests/guest/build.sh [--uefi] OUTDIR
#
# Builds the tiny test guest out of Debian packages: OUTDIR/vmlinuz, initrd.img, disk.img and disk.qcow2 (BIOS),
# with --uefi also disk-uefi.qcow2. Needs no root, installs nothing: a part that is not on this machine is
# fetched with "apt-get download" and unpacked in OUTDIR. Does nothing when the parts are the same as last time.
set -eu
export LC_ALL=C PATH="$PATH:/usr/sbin:/sbin" SOURCE_DATE_EPOCH=1700000000 MTOOLSRC=/dev/null MTOOLS_SKIP_CHECK=1
here=$(cd "$(dirname "$0")" && pwd)

# virtio first; scsi_mod waits for its disks, so that a seed on a CD is there when the guest looks for it
modules="virtio_pci virtio_blk scsi_mod virtio_scsi sd_mod sr_mod isofs nls_iso8859-1 nls_cp437 nls_ascii nls_utf8 vfat
  virtio_console virtio_net virtio_balloon virtio-rng button evdev virtio_input virtio_mem pvpanic-pci pvpanic-mmio virtiofs
  vmw_vsock_virtio_transport qemu_fw_cfg"
# everything that makes an emulated start slower than it need be is off
command_line="console=ttyS0 quiet mitigations=off nokaslr tsc=reliable no_timer_check random.trust_cpu=on"

fail ()
{
  echo "build.sh: $*" >&2
  exit 1
}

need ()
{
  command -v "$1" >/dev/null || fail "'$1' is missing: install the package '$2' (tests/packages.sh guest does)"
}

# fetch PACKAGE: unpacks it in $parts, once
fetch ()
{
  [ -e "$parts/.$1" ] && return
  echo "build.sh: fetching $1 (it is unpacked, not installed)" >&2
  rm -rf "$parts/deb"
  mkdir -p "$parts/deb"
  (cd "$parts/deb" && apt-get -qq download "$1") >"$parts/log" 2>&1 ||
    fail "cannot download $1; does 'apt-get update' work? $(grep -v ^W: "$parts/log" | tail -n 1)"
  # a tree of its own each time, in which /lib is /usr/lib
  [ -e "$parts/lib" ] || { mkdir -p "$parts/usr/lib" "$parts/usr/bin" "$parts/usr/sbin";
    ln -s usr/lib usr/bin usr/sbin "$parts"; }
  dpkg-deb --fsys-tarfile "$parts/deb"/*.deb | tar -C "$parts" --keep-directory-symlink -xf -
  rm -r "$parts/deb"
  touch "$parts/.$1"
}

# find_kernel: sets kernel, release and tree (where lib/modules is)
find_kernel ()
{
  for kernel in $(ls /boot/vmlinuz-*-cloud-amd64 2>/dev/null | sort -Vr); do
    release=${kernel#/boot/vmlinuz-}
    tree=
    [ -r "$kernel" ] && [ -e "/lib/modules/$release/modules.dep" ] && return
  done
  if ! ls "$parts"/.linux-image-* >/dev/null 2>&1; then
    package=$(apt-cache depends linux-image-cloud-amd64 2>/dev/null |
      sed -n 's/.*Depends: \(linux-image-[0-9].*-cloud-amd64\).*/\1/p' | head -n 1)
    [ -n "$package" ] || fail "no package linux-image-cloud-amd64 is known: run 'apt-get update' on a Debian amd64 system"
    fetch "$package"
  fi
  tree=$parts
  kernel=$(ls "$parts"/boot/vmlinuz-*-cloud-amd64)
  release=${kernel##*/vmlinuz-}
  [ -e "$parts/lib/modules/$release/modules.dep" ] || depmod -b "$parts" "$release"
}

# program PATH PACKAGE: the file on this machine, or out of the package
program ()
{
  if [ -r "$1" ]; then
    echo "$1"
  else
    fetch "$2" && echo "$parts$1"
  fi
}

# busybox: the static one only
find_busybox ()
{
  if dpkg -s busybox-static >/dev/null 2>&1; then
    busybox=$(dpkg -L busybox-static | grep '/bin/busybox$')
  else
    fetch busybox-static
    busybox=$(ls "$parts"/bin/busybox)
  fi
}

libraries ()
{
  listed=$(ldd "$1") || fail "ldd cannot read $1"
  case $listed in *'not found'*)
    fail "the guest agent wants libraries that are not here:$(echo "$listed" | sed -n 's/\(.*\) => not found/\1/p' | tr -s '\t\n' ' ')" ;;
  esac
  echo "$listed" | sed -n 's/.* => \(\/[^ ]*\) .*/\1/p; s/^\t\(\/[^ ]*\) .*/\1/p'
}

# initramfs: a tree under $work/tree, packed with fixed times and owners
make_initramfs ()
{
  root=$work/tree
  mkdir -p "$root"
  (cd "$here/root" && tar -cf - .) | tar -C "$root" -xf -
  for folder in bin sbin usr/bin usr/sbin proc sys dev run root tmp var/lib modules mnt lib64 home/tester/.ssh; do
    mkdir -p "$root/$folder"
  done
  ln -s /run "$root/var/run"
  cp "$busybox" "$root/bin/busybox"
  "$busybox" --list-full | while read -r applet; do
    [ -e "$root/$applet" ] || ln -s /bin/busybox "$root/$applet"
  done

  cp "$agent" "$root/usr/sbin/qemu-ga"
  for library in $(libraries "$agent"); do
    mkdir -p "$root$(dirname "$library")"
    cp -L "$library" "$root$library"
  done
  ln -s /sbin/chpasswd "$root/usr/sbin/chpasswd"

  for module in $modules; do
    modprobe -d "$tree/" -S "$release" --show-depends "$module" 2>/dev/null || true
  done | awk '$1 == "insmod" && !seen[$2]++ { print $2 }' >"$work/order"
  grep -q virtio_blk "$work/order" || fail "kernel $release has no virtio_blk module"
  while read -r path; do
    name=${path##*/}
    case $name in
      *.xz) xz -dc "$path" >"$root/modules/${name%.xz}"; name=${name%.xz} ;;
      *.zst) zstd -qdc "$path" >"$root/modules/${name%.zst}"; name=${name%.zst} ;;
      *) cp "$path" "$root/modules/" ;;
    esac
    case $name in scsi_mod.ko) name="$name scan=sync" ;; esac
    echo "$name"
  done <"$work/order" >"$root/modules/order"

  # kernel options files of newer packages carry other times: everything gets the same one
  chmod -R u+rwX,go+rX,go-w "$root"
  find "$root" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
  (cd "$root" && find . | sort | cpio -o -H newc -R 0:0 --reproducible --quiet) | gzip -n -6 >"$work/initrd.img"
}

le32 ()
{
  printf '\\%03o\\%03o\\%03o\\%03o' $(($1 & 255)) $(($1 >> 8 & 255)) $(($1 >> 16 & 255)) $(($1 >> 24 & 255))
}

# make_disk FILE TYPE: one MBR disk: 32 MiB FAT to start from, 8 MiB ext4 "guest-data", mounted on /data in the guest
make_disk ()
{
  truncate -s 0 "$1"
  truncate -s 42M "$1"
  {
    printf '\000\000\000\000\000\000\200\376\377\377'"$2"'\376\377\377'"$(le32 2048)$(le32 65536)"
    printf '\000\376\377\377\203\376\377\377'"$(le32 67584)$(le32 16384)"
  } | dd of="$1" bs=1 seek=440 conv=notrunc status=none
  printf '\125\252' | dd of="$1" bs=1 seek=510 conv=notrunc status=none
  mformat -i "$1@@1M" -T 65536 -h 64 -s 32 -c 8 -N 53560001 -v GUEST ::
  E2FSPROGS_FAKE_TIME=$SOURCE_DATE_EPOCH mke2fs -q -F -t ext4 -b 1024 -O ^has_journal -L guest-data \
    -U 53560001-0000-4000-8000-000000000001 \
    -E offset=34603008,hash_seed=53560001-0000-4000-8000-000000000002,root_owner=0:0,lazy_itable_init=0 "$1" 8192
}

make_bios_disk ()
{
  disk=$work/disk.img
  make_disk "$disk" '\016'
  printf 'DEFAULT guest\nPROMPT 0\nLABEL guest\n LINUX vmlinuz\n INITRD initrd.img\n APPEND %s\n' "$command_line" \
    >"$work/syslinux.cfg"
  touch -d "@$SOURCE_DATE_EPOCH" "$work"/*
  mcopy -m -i "$disk@@1M" "$work/vmlinuz" "$work/initrd.img" "$work/syslinux.cfg" ::
  syslinux --install --offset 1048576 "$disk"
  dd if="$mbr" of="$disk" bs=440 count=1 conv=notrunc status=none
  qemu-img convert -O qcow2 "$disk" "$work/disk.qcow2"
}

# The firmware starts \EFI\BOOT\BOOTX64.EFI: systemd's stub with the kernel, its options and the initramfs in sections.
make_uefi_disk ()
{
  disk=$work/disk-uefi.img
  align=$((0x$(objdump -p "$stub" | awk '$1 == "SectionAlignment" { print $2 }')))
  end=$(objdump -h "$stub" | awk 'NF == 7 && $1 ~ /^[0-9]+$/ { print $3, $4 }' | {
    last=0
    while read -r size address; do
      [ $((0x$size + 0x$address)) -gt $last ] && last=$((0x$size + 0x$address))
    done
    echo "$last"
  })
  printf '%s\0' "$command_line" >"$work/command-line"
  set --
  for section in osrel="$here/root/etc/os-release" cmdline="$work/command-line" linux="$work/vmlinuz" \
      initrd="$work/initrd.img"; do
    end=$(((end + align - 1) / align * align))
    set -- "$@" --add-section ".$section" --change-section-vma ".${section%%=*}=$end"
    end=$((end + $(stat -c %s "${section#*=}")))
  done
  objcopy "$@" "$stub" "$work/guest.efi"
  make_disk "$disk" '\357'
  touch -d "@$SOURCE_DATE_EPOCH" "$work/guest.efi"
  mmd -i "$disk@@1M" ::EFI ::EFI/BOOT
  mcopy -m -i "$disk@@1M" "$work/guest.efi" ::EFI/BOOT/BOOTX64.EFI
  qemu-img convert -O qcow2 "$disk" "$work/disk-uefi.qcow2"
}

uefi=no
[ "${1-}" = --uefi ] && { uefi=yes; shift; }
[ $# -eq 1 ] || { echo "usage: build.sh [--uefi] OUTDIR" >&2; exit 2; }
[ "$(uname -m)" = x86_64 ] || fail "the test guest exists for x86_64 only, this is $(uname -m)"
mkdir -p "$1"
out=$(cd "$1" && pwd)
parts=$out/parts
exec 9>"$out/.lock"
flock 9

need apt-get apt
need cpio cpio
need modprobe kmod
need mformat mtools
need mke2fs e2fsprogs
need syslinux syslinux
need qemu-img qemu-utils
mbr=/usr/lib/syslinux/mbr/mbr.bin
[ -r "$mbr" ] || fail "'$mbr' is missing: install the package 'syslinux-common'"
find_kernel
case $(ls "${tree:-}/lib/modules/$release/kernel/drivers/virtio/") in *.zst*) need zstd zstd ;; *.xz*) need xz xz-utils ;; esac
find_busybox
agent=$(program /usr/sbin/qemu-ga qemu-guest-agent)
stub=
if [ $uefi = yes ]; then
  need objcopy binutils
  stub=$(program /usr/lib/systemd/boot/efi/linuxx64.efi.stub systemd-boot-efi)
fi

key=$({
  cat "$0" && cd "$here/root" && find . -type f | sort | xargs cat
  stat -L -c '%n %s %Y' "$kernel" "$busybox" "$agent" "$mbr" $(libraries "$agent") $stub
} | sha256sum)
if [ "$key" = "$(cat "$out/.key-$uefi" 2>/dev/null)" ]; then
  exit 0
fi
rm -f "$out/.key-$uefi"
work=$out/.work
rm -rf "$work"
mkdir "$work"
trap 'rm -rf "$work"' EXIT
cp "$kernel" "$work/vmlinuz"
chmod 644 "$work/vmlinuz"
make_initramfs
make_bios_disk
results="vmlinuz initrd.img disk.img disk.qcow2"
if [ $uefi = yes ]; then
  make_uefi_disk
  results="$results disk-uefi.qcow2"
fi
for file in $results; do
  mv "$work/$file" "$out/$file"
done
echo "$key" >"$out/.key-$uefi"
