#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# tests/tsan-glib.sh FOLDER: builds the installed release of GLib for ThreadSanitizer in FOLDER, from Debian's source package,
# and prints the run path of its libraries.
#
# Locks and queues of GLib are futexes and atomics that ThreadSanitizer does not know: only a GLib that it sees through
# leaves races in the report that are races. Root is not needed, nothing is installed, and nothing of apt's is changed.
set -eu
[ $# = 1 ] || { sed -n 's/^# *//; 3,4p' "$0" >&2; exit 2; }
release=$(dpkg-query -W -f '${source:Package}=${source:Version}' libglib2.0-dev)
# what was built, and how
stamp="$release $(cksum <"$0")"
mkdir -p "$1"
cd "$1"
folder=$(pwd)

# the package's sources, from where its binaries came
fetch ()
{
  rm -rf source apt
  mkdir -p apt/parts apt/lists/partial apt/cache/archives/partial
  for list in /etc/apt/sources.list /etc/apt/sources.list.d/*.list; do
    [ ! -f "$list" ] || sed -n 's/^deb /deb-src /p' "$list" >"apt/parts/$(basename "$list" .list).list"
  done
  for list in /etc/apt/sources.list.d/*.sources; do
    [ ! -f "$list" ] || sed 's/^Types:.*/Types: deb-src/' "$list" >"apt/parts/$(basename "$list")"
  done
  set -- -q -o Dir::Etc::sourcelist=/dev/null -o "Dir::Etc::sourceparts=$folder/apt/parts" \
    -o "Dir::State::Lists=$folder/apt/lists" -o "Dir::Cache=$folder/apt/cache" -o "APT::Sandbox::User=$(id -un)"
  apt-get "$@" update
  (cd apt && apt-get "$@" --download-only source "$release" && dpkg-source --no-check -x ./*.dsc ../source)
}

if [ "$(cat stamp 2>/dev/null)" != "$stamp" ]; then
  {
    fetch
    rm -rf build
    # bit locks, which guard the data of objects: in assembler on x86, in atomics elsewhere
    sed -i '/define USE_ASM_GOTO/d' source/glib/gbitlock.c
    # who signals a condition need not hold the lock, and one of the two ways to wait is not prepared for that
    sed -i 's/sampled = cond->i\[0\];/sampled = g_atomic_int_get (\&cond->i[0]);/' source/glib/gthread-posix.c
    meson setup build source --buildtype debugoptimized -Db_sanitize=thread -Db_lundef=false -Dtests=false -Dnls=disabled \
      -Dlibmount=disabled -Dselinux=disabled -Dlibelf=disabled -Dman=false -Dgtk_doc=false
    meson compile -C build gio-2.0 gthread-2.0
    rm -rf apt
    echo "$stamp" >stamp
  } >&2
fi
path=
for library in glib gobject gio gmodule gthread; do
  path=$path:$folder/build/$library
done
echo "${path#:}"
