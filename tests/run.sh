#!/bin/bash
# SPDX-License-Identifier: LGPL-2.1-or-later
# tests/run.sh [OPTION...]: installs what is missing, builds the library and the test guest, and runs every test.
#
#   --only WORD      only that suite (unit, abi, python, bindings, system) or test program; may be given again
#   --asan           built with AddressSanitizer and UBSan        --valgrind   runs the tests under valgrind
#   --tsan           built with ThreadSanitizer, beside a GLib that is too (tsan-glib.sh)
#   --werror         warnings of the compiler are errors          --no-install  installs nothing
#   --jobs N         how many tests at once (system tests, which wait half of the time: one more, never more than 3)
#   --build DIR      where to build; else build-tests* here, or a temporary folder where this cannot be written
#   --counts FILE    adds "PASSED FAILED SKIPPED" to FILE         --report FILE  adds the output of what failed to FILE
#
# Touches nothing of the user's own libvirt: system tests have a private daemon each. Not root: the same in session mode.
# The last line is "N passed, N failed, N skipped"; the exit status is 0 when nothing failed.
set -u
cd "$(dirname "$(readlink -f "$0")")/.." || exit 1
exec </dev/null
# a private python3 or meson on the PATH may lack what the distribution's has
export PATH="/usr/bin:/usr/sbin:/sbin:$PATH" LC_ALL=C.UTF-8

usage ()
{
  sed -n 's/^# \{0,1\}//; 2,14p' "$0" >&2
  exit 2
}

only=() mode=plain werror=false install=yes jobs=$(nproc) build='' counts_file='' report=''
while [ $# -gt 0 ]; do
  case $1 in
    --asan) mode=asan ;;
    --tsan) mode=tsan ;;
    --valgrind) mode=valgrind ;;
    --werror) werror=true ;;
    --no-install) install=no ;;
    --only) [ $# -gt 1 ] || usage; only+=("$2"); shift ;;
    --jobs) [ $# -gt 1 ] || usage; jobs=$2; shift ;;
    --build) [ $# -gt 1 ] || usage; build=$2; shift ;;
    --counts) [ $# -gt 1 ] || usage; counts_file=$2; shift ;;
    --report) [ $# -gt 1 ] || usage; report=$2; shift ;;
    *) usage ;;
  esac
  shift
done

work=$(mktemp -d) || exit 1
: >"$work/counts"
: >"$work/log"

# However this ends, the last line says what was counted; what ended it early counts as a failure.
finish ()
{
  local totals
  totals=$(awk '{ p += $1; f += $2; s += $3 } END { print p + 0, f + 0, s + 0 }' "$work/counts")
  [ "$totals" != "0 0 0" ] || { echo "run.sh: nothing was run"; totals="0 1 0"; }
  [ -z "$counts_file" ] || echo "$totals" >>"$counts_file"
  set -- $totals
  rm -rf "$work"
  echo "$1 passed, $2 failed, $3 skipped"
  [ "$2" = 0 ] || exit 1
  exit 0
}
trap finish EXIT
trap 'exit 1' INT TERM HUP

say ()
{
  echo "== [$SECONDS s] $*"
}

give_up ()
{
  echo "run.sh: $*" >&2
  [ -z "$report" ] || { echo "run.sh: $*"; tail -n 100 "$work/log"; } >>"$report"
  echo "0 1 0" >>"$work/counts"
  exit 1
}

wanted ()
{
  local word
  [ ${#only[@]} -gt 0 ] || return 0
  for word in "${only[@]}"; do
    [ "$word" != "$1" ] || return 0
  done
  return 1
}

# quietly COMMAND...: shows the output only when it fails
quietly ()
{
  "$@" >"$work/log" 2>&1 && return
  tail -n 60 "$work/log"
  return 1
}

packages ()
{
  [ $install = yes ] || return 0
  say "packages"
  tests/packages.sh build run guest test && return
  tests/packages.sh build --check || give_up "the library cannot be built without these packages"
  echo "run.sh: some tests will be skipped"
}

configure ()
{
  local options=(-Dtests=true -Dexamples=true "-Dwerror=$werror")
  local bare=(-Db_lundef=false -Dintrospection=disabled -Dvapi=disabled -Dpython=disabled -Dreference=disabled -Dexamples=false)
  case $mode in
    # -O1: half of the time of building, and the sanitizers see more, for less is optimized away
    asan) options+=("${bare[@]}" -Db_sanitize=address,undefined -Doptimization=1) ;;
    # not RUNPATH: libvirt, too, is to find that GLib, but no child of a test is
    tsan) options+=("${bare[@]}" -Db_sanitize=thread "-Dc_link_args=-Wl,--disable-new-dtags,-rpath,$tsan_glib") ;;
  esac
  if [ -f "$build/build.ninja" ]; then
    quietly meson setup --reconfigure "${options[@]}" "$build" && return
    echo "run.sh: $build is of no use any more; from scratch"
    rm -rf "$build"
  fi
  quietly meson setup "${options[@]}" "$build"
}

# needed: what is to be built. Nothing: all, for these install the library, or look for themselves.
needed ()
{
  case " ${only[*]-} " in '  '|*" abi "*|*" python "*|*" bindings "*) return ;; esac
  /usr/bin/python3 tests/needed.py "$build" "${only[@]}"
}

guest ()
{
  export SV_TEST_GUEST=$build/guest
  say "test guest"
  quietly tests/guest/build.sh "$SV_TEST_GUEST" && return
  echo "run.sh: the test guest cannot be built; tests with guests will be skipped"
  unset SV_TEST_GUEST
}

# meson_test LOG JOBS ARGUMENT...: the log is $build/meson-logs/LOG.json. The status is not that of the tests: summary.py counts.
meson_test ()
{
  local log=$1 at_once=$2
  shift 2
  rm -f "$build/meson-logs/$log.json"
  "${launch[@]}" meson test -C "$build" --no-rebuild --logbase "$log" --num-processes "$at_once" "${wrap[@]}" "$@"
  # meson adds the name of a wrapper
  [ $mode != valgrind ] || mv -f "$build/meson-logs/$log-valgrind.json" "$build/meson-logs/$log.json"
  [ -f "$build/meson-logs/$log.json" ] || : >"$build/meson-logs/$log.json"
}

# summary ARGUMENT...: counts and shows
summary ()
{
  /usr/bin/python3 tests/summary.py ${report:+--report "$report"} "$@"
}

# failed LOG...: the programs that failed
failed ()
{
  /usr/bin/python3 tests/summary.py --failed "$@"
}

# A guest that is emulated on a busy machine may be late: a system test that failed is run once more, alone, and it is told.
# What a sanitizer found is no matter of luck.
second_chance ()
{
  local logs=("$@") first=${1%.json} name names again=()
  ! grep -q 'Sanitizer: \|runtime error: ' "${logs[@]}" || return
  mapfile -t names < <(failed "${logs[@]}" | grep .)
  [ ${#names[@]} -gt 0 ] && [ ${#names[@]} -le 2 ] || return
  say "once more, alone: ${names[*]}"
  meson_test "$(basename "$first")-again" 1 "${names[@]}" --suite system
  mapfile -t again < <(failed "$first-again.json" | grep .)
  for name in "${names[@]}"; do
    case " ${again[*]-} " in
      *" $name "*) ;;
      *) echo "flaky (passed on the second run): $name"; flaky+=("$name") ;;
    esac
  done
}

run_suites ()
{
  local logs=$build/meson-logs selected=() system=() word suite
  for suite in unit abi python bindings; do
    ! wanted $suite || selected+=(--suite $suite)
  done
  wrap=(--timeout-multiplier 2) launch=() flaky=()
  # reading libosinfo's database takes over a minute there
  case $mode in
    valgrind) export SV_TEST_SLOW=all ;;
    asan) export SV_TEST_SLOW=system ;;
  esac
  if [ $mode = valgrind ]; then
    wrap=(--timeout-multiplier 10 "--wrap=valgrind -q --error-exitcode=99 --num-callers=30 --leak-check=full
      --errors-for-leak-kinds=definite --suppressions=$PWD/tests/valgrind.supp")
    export G_SLICE=always-malloc SV_TEST_FIRST_USES=10
  elif [ $mode = asan ]; then
    export ASAN_OPTIONS=detect_leaks=1:abort_on_error=0 UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1
    export LSAN_OPTIONS=suppressions=$PWD/tests/leaks.supp:print_suppressions=0
  elif [ $mode = tsan ]; then
    export TSAN_OPTIONS=suppressions=$PWD/tests/tsan.supp:second_deadlock_stack=1:history_size=7 G_SLICE=always-malloc
    # where kernels spread addresses wider than ThreadSanitizer knows
    ! setarch -R true 2>/dev/null || launch=(setarch -R)
  fi
  if [ ${#selected[@]} -gt 0 ]; then
    say "tests without a daemon"
    meson_test quick "$jobs" "${selected[@]}"
    summary --counts "$work/counts" "$logs/quick.json"
  fi
  if wanted system; then
    system=(--suite system)
  else
    for word in "${only[@]}"; do
      case $word in
        unit|abi|python|bindings) ;;
        *) system+=("$word") ;;
      esac
    done
    # a suite that was asked for is done already
    [ ${#system[@]} = 0 ] || [ ${#selected[@]} = 0 ] || system+=(--suite system)
  fi
  [ ${#system[@]} -gt 0 ] || return
  guest
  # a leak of others is told by the function it is in, which only the slow way finds in what has no frame pointers
  [ $mode != asan ] || ASAN_OPTIONS+=:fast_unwind_on_malloc=0
  say "tests with private daemons"
  meson_test system $((jobs < 2 ? jobs + 1 : 3)) "${system[@]}"
  rm -f "$logs/system-again.json"
  second_chance "$logs/system.json"
  if [ -f "$logs/system-again.json" ]; then
    # what the first run said must not be lost
    [ ${#flaky[@]} = 0 ] || /usr/bin/python3 tests/summary.py "$logs/system.json" | sed 's/^----/---- (first run)/'
    summary --counts "$work/counts" "$logs/system.json" "$logs/system-again.json"
  else
    summary --counts "$work/counts" "$logs/system.json"
  fi
}

packages
if [ -z "$build" ]; then
  build=$PWD/build-tests
  case $mode in asan|tsan) build=$build-$mode ;; esac
  [ -w . ] || build=$work/build
fi
case $build in /*) ;; *) build=$PWD/$build ;; esac
if [ $mode = tsan ]; then
  say "GLib for ThreadSanitizer"
  tsan_glib=$(tests/tsan-glib.sh "$build-glib" 2>"$work/log") || give_up "GLib cannot be built: $(tail -n 3 "$work/log")"
fi
say "configuring in $build"
configure || give_up "meson setup failed, see above"
say "building"
mapfile -t targets < <(needed)
quietly ninja -C "$build" "${targets[@]}" || give_up "the build failed, see above"
run_suites
[ ${#flaky[@]} = 0 ] || echo "flaky (passed on the second run): ${flaky[*]}"
say "done"
