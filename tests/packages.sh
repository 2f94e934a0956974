#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# tests/packages.sh build|run|guest|test|all... [--check]
#
# Installs, on Debian 12 and 13 and their like, the packages that are missing and nothing else:
#   build   to compile the library, with introspection     run    libvirt's drivers and QEMU, to run machines
#   guest   to build the test guest                        test   what the whole test suite needs besides
# --check only says what is missing. Exit status: 0 all is there, 3 something is missing and cannot be installed from here.
set -eu

# One package a word; "a|b": the first of them that this release has; "?a": only where the release has it.
build="gcc libc6-dev pkg-config|pkgconf meson ninja-build python3 libvirt-dev libglib2.0-dev libxml2-dev libjson-glib-dev
  libarchive-dev ?libosinfo-1.0-dev gobject-introspection libgirepository1.0-dev|libgirepository-1.0-dev"
# Debian 13 has one package for each of libvirt's drivers; 12 makes the user "libvirt-qemu", without whom root cannot
# run machines, in libvirt-daemon-system
run="libvirt-daemon libvirt-daemon-driver-qemu libvirt-clients qemu-system-x86 qemu-utils dnsmasq-base iptables iproute2
  util-linux python3-gi ?libosinfo-1.0-0 ?osinfo-db libvirt-daemon-driver-network|libvirt-daemon-system ?libvirt-daemon-driver-storage ?libvirt-daemon-driver-secret
  ?libvirt-daemon-driver-nodedev ?libvirt-daemon-driver-interface ?libvirt-daemon-driver-nwfilter"
# kernel, busybox and guest agent are not here: guest/build.sh unpacks them without installing
guest="cpio e2fsprogs kmod mtools qemu-utils syslinux syslinux-common xz-utils libnuma1 liburing2
  libglib2.0-0t64|libglib2.0-0"
test="parted lvm2 btrfs-progs scrub ?libvirt-daemon-driver-storage-disk ?libvirt-daemon-driver-storage-logical
  ?libvirt-daemon-driver-storage-iscsi ?libvirt-daemon-driver-storage-mpath ?libvirt-daemon-driver-storage-scsi libvirt-daemon-driver-lxc
  g++ binutils git valac gtk-doc-tools valgrind python3-pytest python3-tqdm python3-venv python3-setuptools python3-wheel xorriso ovmf
  swtpm swtpm-tools libxml2-utils
  libvirt-glib-1.0-dev xsltproc docbook-xml docbook-xsl
  openssl openssh-client dropbear-bin gnutls-bin sasl2-bin libsasl2-modules ?qemu-system-modules-spice
  udev mdevctl
  libgtk-4-dev xvfb
  mypy maven default-jdk-headless golang-1.24-go|golang-go"

usage ()
{
  echo "usage: packages.sh build|run|guest|test|all... [--check]" >&2
  exit 2
}

# both look at lists that survey() made: names between spaces
installed ()
{
  case $installed in *" $1 "*) return 0 ;; esac
  return 1
}

known ()
{
  case $known in *" $1 "*) return 0 ;; esac
  return 1
}

survey ()
{
  installed=" $(dpkg-query -W -f '${db:Status-Status} ${Package}\n' | sed -n 's/^installed //p' | tr '\n' ' ')"
  known=" $(apt-cache pkgnames 2>/dev/null | tr '\n' ' ')"
}

# missing WORD...: prints the package for each word that has none yet
missing ()
{
  for word; do
    any=no
    for package in $(echo "${word#\?}" | tr '|' ' '); do
      if installed "$package"; then
        any=yes
      fi
    done
    [ $any = no ] || continue
    chosen=
    for package in $(echo "${word#\?}" | tr '|' ' '); do
      if [ -z "$chosen" ] && known "$package"; then
        chosen=$package
      fi
    done
    case $word:$chosen in
      \?*:) ;;
      *:) package=${word%%|*}; echo "$package" ;;
      *) echo "$chosen" ;;
    esac
  done
}

# What guest/build.sh downloads must at least be known to apt, unless it is installed.
lists_are_there ()
{
  case " $groups " in *' guest '*) known linux-image-cloud-amd64 && known busybox-static && known qemu-guest-agent ;; esac
}

# as_root COMMAND...
as_root ()
{
  if [ "$(id -u)" = 0 ]; then
    "$@"
  elif [ -t 0 ]; then
    sudo "$@"
  else
    sudo -n "$@"
  fi
}

apt ()
{
  # to systemctl the machine looks switched off, so that no service is started
  as_root env DEBIAN_FRONTEND=noninteractive SYSTEMD_OFFLINE=1 LC_ALL=C apt-get -y -q -o DPkg::Lock::Timeout=300 "$@" </dev/null
}

check=no groups=
for word; do
  case $word in
    --check) check=yes ;;
    build|run|guest|test) groups="$groups $word" ;;
    all) groups="build run guest test" ;;
    *) usage ;;
  esac
done
[ -n "$groups" ] || usage
wanted=
for group in $groups; do
  eval "wanted=\"\$wanted \$$group\""
done
# no file name may match "?a"
set -f

if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
  echo "packages.sh: this is no Debian or Ubuntu. Please install what these packages of Debian hold:" $wanted >&2
  exit 3
fi
survey
todo=$(missing $wanted)
if [ -z "$todo" ] && lists_are_there; then
  exit 0
fi
if [ $check = yes ]; then
  echo "packages.sh: missing:" ${todo:-"apt's package lists (apt-get update)"} >&2
  exit 3
fi
if [ "$(id -u)" != 0 ] && ! as_root true 2>/dev/null; then
  echo "packages.sh: not root and no sudo. Please let root run: apt-get update${todo:+ && apt-get install --no-install-recommends} "$todo >&2
  exit 3
fi

# A third party's source may be out of order: what counts is whether the packages can be had.
apt update || echo "packages.sh: 'apt-get update' had trouble, going on" >&2
survey
todo=$(missing $wanted)
if [ -n "$todo" ]; then
  echo "packages.sh: installing" $todo
  apt install --no-install-recommends $todo || {
    echo "packages.sh: 'apt-get install" $todo"' failed; see above" >&2
    exit 3
  }
fi
