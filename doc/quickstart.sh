#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# From a bare Debian to a running virtual machine and back: installs what is needed, builds the library and a tiny guest, and runs
# doc/examples/quickstart.c. Nothing is left behind but the packages and the build folder; --keep leaves the machine running.
#
# usage: doc/quickstart.sh [--keep] [--uri URI]
set -eu
here=$(cd "$(dirname "$0")/.." && pwd)
build=${SIMPLEVIRT_BUILD:-$here/build-quickstart}

say () { printf '\n== %s\n' "$*"; }

say "packages"
"$here/tests/packages.sh" build run guest

say "build the library"
PATH=/usr/bin:/bin:/usr/sbin:/sbin; export PATH
if [ ! -f "$build/build.ninja" ]; then
  meson setup "$build" "$here" -Dtests=false -Dintrospection=disabled -Dvapi=disabled -Dpython=disabled >"$here/.quickstart.log" 2>&1 ||
    { cat "$here/.quickstart.log"; exit 1; }
fi
ninja -C "$build" >"$here/.quickstart.log" 2>&1 || { tail -n 40 "$here/.quickstart.log"; exit 1; }
rm -f "$here/.quickstart.log"

say "build a tiny guest"
# The hypervisor's user must be able to read the image and to enter every folder above it.
images=$(mktemp -d "${TMPDIR:-/var/tmp}/simplevirt-quickstart-XXXXXX")
clean=yes
for word in "$@"; do
  [ "$word" != --keep ] || clean=no
done
trap '[ $clean = no ] || rm -rf "$images"' EXIT
trap 'exit 1' HUP INT TERM
"$here/tests/guest/build.sh" "$images"
chmod 755 "$images"
chmod 644 "$images/disk.qcow2"

say "run the main job"
"$build/doc/examples/quickstart" "$images/disk.qcow2" --memory 192 "$@"
